/*
** What it is for: bounce_parse, everything about one text at once, and users' own rules.
**
**   SELECT p.category, p.action, p.rule, p.retry_after FROM log, bounce_parse(log.diag, log.mx) p;
**
**   CREATE TABLE my_rules(pattern TEXT, category TEXT, action TEXT);
**   INSERT INTO my_rules VALUES('ticket % closed', 'helpdesk', 'none');
**   CREATE VIRTUAL TABLE mine USING bounce_parse(my_rules);
**   SELECT category, rule FROM mine('550 ticket 17 is closed');   -- helpdesk | user:1
**   INSERT INTO mine(mine) VALUES('rebuild');                     -- after my_rules changed
**   SELECT value FROM mine('550 ...') m, json_each(m.mine);       -- every rule that matched
*/
#include "glue.h"
SQLITE_EXTENSION_INIT3

enum {
  PARSE_CLASS,
  PARSE_CATEGORY,
  PARSE_ACTION,
  PARSE_FAULT,
  PARSE_REPLY,
  PARSE_STATUS,
  PARSE_CODE,
  PARSE_DESCRIPTION,
  PARSE_PROVIDER,
  PARSE_RULE,
  PARSE_MATCHED,
  PARSE_PHASE,
  PARSE_HOST,
  PARSE_IP,
  PARSE_RECIPIENT,
  PARSE_BLOCKLIST,
  PARSE_RETRY_AFTER,
  PARSE_CONFLICT,
  PARSE_MESSAGE,
  PARSE_FINGERPRINT,
  PARSE_TEXT,
  PARSE_MX,
  PARSE_BUILTIN,
  PARSE_COMMAND
};

static const bc_name parse_column[] = {
    "class",   "category",    "action",    "fault",     "reply",       "status",
    "code",    "description", "provider",  "rule",      "matched",     "phase",
    "host",    "ip",          "recipient", "blocklist", "retry_after", "conflict",
    "message", "fingerprint", "text",      "mx",        "builtin"};

/* idxNum: which hidden columns are given, and what of the verdict is asked for. */
#define PARSE_HAS_TEXT      1
#define PARSE_HAS_MX        2
#define PARSE_HAS_BUILTIN   4
#define PARSE_WANT_PROVIDER 8
#define PARSE_WANT_MATCHED  16

/* What a rollback restores: the rules as they were before a rebuild at savepoint depth iLevel. */
typedef struct parse_saved {
  int iLevel;
  bc_user_rules *rules;
  struct parse_saved *pNext; /* older */
} parse_saved;

typedef struct parse_vtab {
  sqlite3_vtab base;
  bc_shared *shared;    /* with all that is registered on db */
  bc_user_source from;  /* zTable is NULL for the eponymous table */
  bc_user_rules *rules; /* in force; NULL: none */
  char *zErr;           /* why the rules could not be read at connect */
  int again;            /* and that was not their fault: try again at the next query */
  int unsure;           /* all this was read within a transaction; 2: part of it is undone */
  parse_saved *saved;
  int iLevel;
} parse_vtab;

typedef struct parse_cursor {
  sqlite3_vtab_cursor base;
  bc_user_rules *rules;
  bc_known *row; /* all about the text: one that others know too, or own */
  bc_known own;
  char *zOut; /* for message and fingerprint */
  size_t capText, capOut;
  int isBlob, builtin, want, eof, blank;
} parse_cursor;

/* ---- connecting ---- */

static void parse_vtab_free(parse_vtab *p) {
  while (p->saved) {
    parse_saved *s = p->saved;
    p->saved = s->pNext;
    bc_user_rules_unref(s->rules);
    sqlite3_free(s);
  }
  bc_user_rules_unref(p->rules);
  sqlite3_free(p->from.zDb);
  sqlite3_free(p->from.zName);
  sqlite3_free(p->from.zTable);
  sqlite3_free(p->zErr);
  bc_shared_unref(p->shared);
  sqlite3_free(p);
}

static int parse_declare(sqlite3 *db, const char *zName) {
  char *z = sqlite3_mprintf("CREATE TABLE x(class TEXT, category TEXT, action TEXT, fault TEXT, "
                            "reply INTEGER, status TEXT, code TEXT, description TEXT, "
                            "provider TEXT, rule TEXT, matched TEXT, phase TEXT, host TEXT, "
                            "ip TEXT, recipient TEXT, blocklist TEXT, retry_after INTEGER, "
                            "conflict INTEGER, message TEXT, fingerprint TEXT, text TEXT HIDDEN, "
                            "mx TEXT HIDDEN, builtin HIDDEN, \"%w\" HIDDEN)",
                            zName);
  int rc = z ? sqlite3_declare_vtab(db, z) : SQLITE_NOMEM;
  sqlite3_free(z);
  return rc;
}

static int parse_error(sqlite3_vtab *pVtab, char *z) {
  if (!z) return SQLITE_NOMEM;
  sqlite3_free(pVtab->zErrMsg);
  pVtab->zErrMsg = z;
  return SQLITE_ERROR;
}

static int parse_check_args(int argc, const char *const *argv, char **pzErr) {
  int isOwn = sqlite3_stricmp(argv[2], argv[0]) != 0;
  if (argc != (isOwn ? 4 : 3)) {
    *pzErr = sqlite3_mprintf(isOwn ? "%s takes one argument, the name of a table of rules"
                                   : "%s takes no argument under its own name",
                             argv[0]);
  } else if (bc_user_word(parse_column, PARSE_COMMAND, argv[2]) >= 0) {
    *pzErr = sqlite3_mprintf("a table of %s cannot be named %s, which is one of its columns",
                             argv[0], argv[2]);
  } else {
    return isOwn ? bc_user_check_name(argv[3], pzErr) : SQLITE_OK;
  }
  return *pzErr ? SQLITE_ERROR : SQLITE_NOMEM;
}

/*
** Read the rules at connect. A mistake in them must not keep the user from DROP and ALTER, so it is
** told later; and what is not theirs (a lock) is tried again at each query until it works.
*/
static int parse_first_read(parse_vtab *p) {
  bc_user_rules *pNew = 0;
  char *zErr = 0;
  int rc = bc_user_rules_read(&p->from, &pNew, &zErr), again = rc != SQLITE_OK && !zErr;
  if (rc == SQLITE_NOMEM) return rc;
  if (again) zErr = sqlite3_mprintf("%s", sqlite3_errmsg(p->from.db));
  if (rc != SQLITE_OK && !zErr) return SQLITE_NOMEM;
  bc_user_rules_unref(p->rules);
  sqlite3_free(p->zErr);
  p->rules = pNew;
  p->zErr = zErr;
  p->again = again;
  p->unsure = !sqlite3_get_autocommit(p->from.db);
  return SQLITE_OK;
}

/*
** What was first read within a transaction may be what a ROLLBACK took back, of which a table that
** was not written to hears nothing: read it once more, after the transaction. Within it, that is
** done when savepoints are known to be rolled back.
*/
static int parse_settle(parse_vtab *p) {
  if (p->unsure == 0 || (p->unsure == 1 && !sqlite3_get_autocommit(p->from.db))) return SQLITE_OK;
  return parse_first_read(p);
}

/* No rules are there: say why, or read them now if it was a lock that kept us from it. */
static int parse_late_read(parse_vtab *p) {
  char *zErr = 0;
  int rc;
  if (!p->again) return parse_error(&p->base, sqlite3_mprintf("%s", p->zErr));
  p->unsure = !sqlite3_get_autocommit(p->from.db);
  rc = bc_user_rules_read(&p->from, &p->rules, &zErr);
  if (rc == SQLITE_OK || rc == SQLITE_NOMEM) return rc;
  if (parse_error(&p->base, zErr ? zErr : sqlite3_mprintf("%s", sqlite3_errmsg(p->from.db))) ==
      SQLITE_NOMEM) {
    return SQLITE_NOMEM;
  }
  return rc;
}

static int parse_connect(sqlite3 *db, void *pAux, int argc, const char *const *argv,
                         sqlite3_vtab **ppVtab, char **pzErr) {
  parse_vtab *p;
  int rc = parse_check_args(argc, argv, pzErr);
  if (rc == SQLITE_OK) rc = parse_declare(db, argv[2]);
  if (rc != SQLITE_OK) return rc;
  sqlite3_vtab_config(db, SQLITE_VTAB_INNOCUOUS);
  p = sqlite3_malloc64(sizeof(*p));
  if (!p) return SQLITE_NOMEM;
  memset(p, 0, sizeof(*p));
  p->shared = pAux;
  p->shared->nRef++;
  p->from.db = db;
  p->from.zDb = sqlite3_mprintf("%s", argv[1]);
  p->from.zName = sqlite3_mprintf("%s", argv[2]);
  if (argc > 3) p->from.zTable = sqlite3_mprintf("%s", argv[3]);
  if (!p->from.zDb || !p->from.zName || (argc > 3 && !p->from.zTable)) rc = SQLITE_NOMEM;
  if (rc == SQLITE_OK && p->from.zTable) rc = parse_first_read(p);
  if (rc != SQLITE_OK) {
    parse_vtab_free(p);
    return rc;
  }
  *ppVtab = &p->base;
  return SQLITE_OK;
}

static int parse_disconnect(sqlite3_vtab *pVtab) {
  parse_vtab_free((parse_vtab *)pVtab);
  return SQLITE_OK;
}

/*
** idxNum says which arguments xFilter gets, in this order:
**   1 text, 2 mx, 4 builtin; 8, 16: provider, matched are among the columns asked for.
*/
static int parse_best_index(sqlite3_vtab *pVtab, sqlite3_index_info *p) {
  static const int aBit[] = {PARSE_HAS_TEXT, PARSE_HAS_MX, PARSE_HAS_BUILTIN};
  int i, k, n = 0, aCons[3] = {-1, -1, -1}, hidden = 0;
  (void)pVtab;
  for (i = 0; i < p->nConstraint; i++) {
    k = p->aConstraint[i].iColumn - PARSE_TEXT;
    if (k < 0 || k > 2 || p->aConstraint[i].op != SQLITE_INDEX_CONSTRAINT_EQ) continue;
    if (!p->aConstraint[i].usable)
      hidden |= aBit[k];
    else if (aCons[k] < 0)
      aCons[k] = i;
  }
  for (k = 0; k < 3; k++) {
    if (aCons[k] < 0) {
      if (hidden & aBit[k]) return SQLITE_CONSTRAINT;
      continue;
    }
    p->idxNum |= aBit[k];
    p->aConstraintUsage[aCons[k]].argvIndex = ++n;
    p->aConstraintUsage[aCons[k]].omit = 1;
  }
  if (!(p->idxNum & PARSE_HAS_TEXT)) { /* xFilter says so, if it comes to that: SQLite also asks
                                        ** for plans that it will not use, as for an OR */
    p->estimatedCost = 1e99;
    return SQLITE_OK;
  }
  if (p->colUsed & ((sqlite3_uint64)1 << PARSE_PROVIDER | (sqlite3_uint64)1 << PARSE_COMMAND))
    p->idxNum |= PARSE_WANT_PROVIDER;
  if (p->colUsed & (sqlite3_uint64)1 << PARSE_MATCHED) p->idxNum |= PARSE_WANT_MATCHED;
  p->estimatedCost = 1;
  p->estimatedRows = 1;
  p->idxFlags = SQLITE_INDEX_SCAN_UNIQUE;
  return SQLITE_OK;
}

/* ---- one call, one row ---- */

static int parse_open(sqlite3_vtab *pVtab, sqlite3_vtab_cursor **ppCur) {
  parse_cursor *p = sqlite3_malloc64(sizeof(*p));
  (void)pVtab;
  if (!p) return SQLITE_NOMEM;
  memset(p, 0, sizeof(*p));
  p->row = &p->own;
  *ppCur = &p->base;
  return SQLITE_OK;
}

/* Stand on no row that others know. */
static void parse_leave(parse_cursor *p) {
  if (p->row != &p->own) p->row->nUse--;
  p->row = &p->own;
}

static int parse_close(sqlite3_vtab_cursor *pCur) {
  parse_cursor *p = (parse_cursor *)pCur;
  parse_leave(p);
  bc_user_rules_unref(p->rules);
  sqlite3_free(p->own.z);
  sqlite3_free(p->zOut);
  sqlite3_free(p);
  return SQLITE_OK;
}

static int parse_room(char **pz, size_t *pCap, size_t n) {
  char *z;
  if (n <= *pCap) return SQLITE_OK;
  z = sqlite3_realloc64(*pz, n * 2);
  if (!z) return SQLITE_NOMEM;
  *pz = z;
  *pCap = n * 2;
  return SQLITE_OK;
}

/* The text of an argument that is not NULL. */
static int parse_arg(sqlite3_value *v, bc_span *p) {
  *p = bc_value_text(v);
  if (p->z) return SQLITE_OK;
  p->z = "";
  return sqlite3_value_type(v) == SQLITE_BLOB ? SQLITE_OK : SQLITE_NOMEM;
}

/* Stand on a row for the text x and the host h, if h->z is set. */
static int parse_stand(parse_cursor *p, const bc_span *x, const bc_span *h) {
  bc_known *k = 0;
  parse_leave(p);
  p->blank = bc_blank(x->z, x->n);
  if (!p->rules && p->builtin && !p->blank)
    k = bc_known_ask(((parse_vtab *)p->base.pVtab)->shared, x, h, 1);
  if (k) {
    k->nUse++;
    p->row = k;
    return SQLITE_OK;
  }
  if (parse_room(&p->own.z, &p->capText, x->n + h->n + 1)) return SQLITE_NOMEM;
  bc_known_set(&p->own, x, h);
  return SQLITE_OK;
}

static int parse_filter(sqlite3_vtab_cursor *pCur, int idxNum, const char *idxStr, int argc,
                        sqlite3_value **argv) {
  parse_cursor *p = (parse_cursor *)pCur;
  parse_vtab *t = (parse_vtab *)pCur->pVtab;
  bc_span x, h = {0, 0};
  int i = 1, rc;
  (void)idxStr;
  (void)argc;
  if (!(idxNum & PARSE_HAS_TEXT))
    return parse_error(
        pCur->pVtab, sqlite3_mprintf("%s needs a text, as in %s(X)", t->from.zName, t->from.zName));
  if ((rc = parse_settle(t)) != SQLITE_OK) return rc;
  if (t->zErr && !t->rules && (rc = parse_late_read(t)) != SQLITE_OK) return rc;
  if (p->rules != t->rules) {
    bc_user_rules_unref(p->rules);
    p->rules = t->rules;
    if (ALWAYS(p->rules)) p->rules->nRef++; /* a table whose rules went says so above */
  }
  p->builtin = 1;
  p->want = (idxNum & PARSE_WANT_PROVIDER ? BC_WANT_PROVIDER : 0) |
            (idxNum & PARSE_WANT_MATCHED ? BC_WANT_MATCHED : 0);
  p->eof = sqlite3_value_type(argv[0]) == SQLITE_NULL;
  if (p->eof) return SQLITE_OK;
  p->isBlob = sqlite3_value_type(argv[0]) == SQLITE_BLOB;
  if (parse_arg(argv[0], &x)) return SQLITE_NOMEM;
  if (idxNum & PARSE_HAS_MX) {
    if (sqlite3_value_type(argv[i]) != SQLITE_NULL && parse_arg(argv[i], &h)) return SQLITE_NOMEM;
    i++;
  }
  if (idxNum & PARSE_HAS_BUILTIN) {
    p->builtin = sqlite3_value_type(argv[i]) == SQLITE_NULL || sqlite3_value_int(argv[i]) != 0;
  }
  return parse_stand(p, &x, &h);
}

static int parse_next(sqlite3_vtab_cursor *pCur) {
  ((parse_cursor *)pCur)->eof = 1;
  return SQLITE_OK;
}

static int parse_eof(sqlite3_vtab_cursor *pCur) {
  return ((parse_cursor *)pCur)->eof;
}

/* Made of all that was given: where SQLite unites the rows of an OR, one rowid is one row. */
static int parse_rowid(sqlite3_vtab_cursor *pCur, sqlite3_int64 *pRowid) {
  const parse_cursor *p = (const parse_cursor *)pCur;
  uint64_t h = bc_known_hash(p->row) * 4 + (p->isBlob ? 2 : 0) + (p->builtin ? 1 : 0);
  *pRowid = (sqlite3_int64)(h & INT64_MAX);
  return SQLITE_OK;
}

/* What each column is made of, by the row of the text. */
#define PARSE_VERDICT (KNOWN_SCAN | KNOWN_VERDICT)
static const uint16_t parse_need[] = {
    [PARSE_CLASS] = PARSE_VERDICT,
    [PARSE_CATEGORY] = PARSE_VERDICT,
    [PARSE_ACTION] = PARSE_VERDICT,
    [PARSE_FAULT] = PARSE_VERDICT,
    [PARSE_REPLY] = KNOWN_SCAN,
    [PARSE_STATUS] = KNOWN_SCAN | KNOWN_CODE,
    [PARSE_CODE] = KNOWN_SCAN | KNOWN_CODE,
    [PARSE_DESCRIPTION] = KNOWN_SCAN | KNOWN_CODE,
    [PARSE_PROVIDER] = PARSE_VERDICT | KNOWN_PROVIDER,
    [PARSE_RULE] = PARSE_VERDICT,
    [PARSE_MATCHED] = PARSE_VERDICT | KNOWN_MATCHED,
    [PARSE_PHASE] = KNOWN_SCAN,
    [PARSE_HOST] = KNOWN_SCAN,
    [PARSE_IP] = KNOWN_SCAN,
    [PARSE_RECIPIENT] = KNOWN_SCAN | KNOWN_RECIPIENT,
    [PARSE_BLOCKLIST] = KNOWN_SCAN | KNOWN_CUES | KNOWN_BLOCKLIST,
    [PARSE_RETRY_AFTER] = KNOWN_SCAN | KNOWN_CUES | KNOWN_RETRY,
    [PARSE_CONFLICT] = KNOWN_SCAN | KNOWN_CUES | KNOWN_CONFLICT,
    [PARSE_MESSAGE] = KNOWN_SCAN,
    [PARSE_FINGERPRINT] = KNOWN_SCAN,
    [PARSE_COMMAND] = PARSE_VERDICT | KNOWN_PROVIDER,
};

/* Find what is still lacking of a row. */
static void parse_find(parse_cursor *p, bc_known *k, uint32_t lack) {
  const bc_scan *s = &k->v.scan;
  if (lack & (KNOWN_VERDICT | KNOWN_PROVIDER | KNOWN_MATCHED)) {
    int want = p->want | ((int)lack & (BC_WANT_PROVIDER | BC_WANT_MATCHED));
    bc_known_decide(k, ((parse_vtab *)p->base.pVtab)->shared, p->rules ? p->rules->set : 0,
                    p->builtin ? &bc_builtin : 0, want);
  } else if (lack & KNOWN_SCAN) {
    bc_known_scan(k);
  }
  if (lack & KNOWN_CODE) {
    k->nCode = bc_code_key(s, k->zCode);
    k->description = bc_code_desc(s);
  }
  if (lack & KNOWN_RECIPIENT) k->recipient = bc_recipient(k->z, k->n, s);
  if (lack & KNOWN_CUES) k->cues = bc_cues(s);
  if (lack & KNOWN_BLOCKLIST) k->blocklist = bc_blocklist(s, k->cues);
  if (lack & KNOWN_RETRY) k->retry_after = bc_retry_after(s, k->cues);
  if (lack & KNOWN_CONFLICT) k->conflict = bc_conflict(s, k->cues);
  k->has |= lack;
}

static void parse_static(sqlite3_context *ctx, const char *z) {
  if (z) sqlite3_result_text(ctx, z, -1, SQLITE_STATIC);
}

/* A copy, since SQLite keeps static texts as they are beyond this row, as max() does. */
static void parse_span(sqlite3_context *ctx, bc_span s) {
  if (s.z) sqlite3_result_text64(ctx, s.z, s.n, SQLITE_TRANSIENT, SQLITE_UTF8);
}

static void parse_rule_name(sqlite3_context *ctx, const parse_cursor *p, const bc_verdict *v) {
  if (!v->set) return;
  if (p->rules && v->set == p->rules->set) {
    char *z = sqlite3_mprintf("user:%lld", p->rules->aRowid[v->rule]);
    if (z)
      sqlite3_result_text(ctx, z, -1, sqlite3_free);
    else
      sqlite3_result_error_nomem(ctx);
  } else {
    char z[BC_RULE_TEXT];
    parse_span(ctx, bc_shared_key(((parse_vtab *)p->base.pVtab)->shared, v->rule, z));
  }
}

static void parse_category_name(sqlite3_context *ctx, const parse_cursor *p, const bc_verdict *v) {
  if (v->category >= 0)
    parse_static(ctx, bc_categories[v->category].name);
  else
    sqlite3_result_text(ctx, p->rules->azCategory[v->rule], -1, SQLITE_TRANSIENT);
}

/* message and fingerprint, which are worked out anew where the row has no room for them. */
static int parse_masked(sqlite3_context *ctx, parse_cursor *p, int iCol) {
  bc_known *k = p->row;
  int isMessage = iCol == PARSE_MESSAGE;
  uint32_t bit = isMessage ? KNOWN_MESSAGE : KNOWN_FINGERPRINT;
  size_t n, max = isMessage ? bc_message_max(k->n) : bc_fingerprint_max(k->n);
  if (k->has & bit) {
    const bc_span *s = isMessage ? &k->message : &k->fingerprint;
    sqlite3_result_text64(ctx, s->z, s->n, SQLITE_TRANSIENT, SQLITE_UTF8);
    return SQLITE_OK;
  }
  if (parse_room(&p->zOut, &p->capOut, max)) return SQLITE_NOMEM;
  n = isMessage ? bc_message(&k->v.scan, p->zOut)
                : bc_fingerprint_of(&k->v.scan, k->z, k->n, p->zOut);
  sqlite3_result_text64(ctx, p->zOut, n, SQLITE_TRANSIENT, SQLITE_UTF8);
  bc_known_keep(k, bit, p->zOut, n);
  return SQLITE_OK;
}

/* ---- every rule that matched, as a JSON array, the winner first ---- */

typedef struct parse_all {
  sqlite3_str *out;
  const bc_user_rules *rules; /* whose ids they are; NULL: the built-in ones */
  int aSeen[256]; /* ids told; more than 256 rules on one text are told twice at worst */
  int nSeen;
} parse_all;

static void parse_all_name(parse_all *a, int id) {
  const char *zSep = sqlite3_str_length(a->out) > 1 ? "," : "";
  if (a->rules) {
    sqlite3_str_appendf(a->out, "%s\"user:%lld\"", zSep, a->rules->aRowid[id]);
  } else {
    char z[BC_RULE_TEXT];
    bc_rule_column(id, BC_RULE_COL_KEY, z);
    sqlite3_str_appendf(a->out, "%s\"%s\"", zSep, z);
  }
}

static int parse_all_each(void *ctx, int id) {
  parse_all *a = ctx;
  int i;
  for (i = 0; i < a->nSeen; i++) {
    if (a->aSeen[i] == id) return 0;
  }
  if (a->nSeen < (int)(sizeof(a->aSeen) / sizeof(a->aSeen[0]))) a->aSeen[a->nSeen++] = id;
  parse_all_name(a, id);
  return 0;
}

static void parse_all_of(parse_all *a, const bc_verdict *v, const bc_ruleset *set) {
  a->nSeen = 0;
  if (v->set == set) parse_all_each(a, v->rule);
  bc_match_all(set, v, parse_all_each, a);
}

static void parse_all_rules(sqlite3_context *ctx, const parse_cursor *p, const bc_verdict *v) {
  parse_all a;
  char *z;
  a.out = sqlite3_str_new(0);
  sqlite3_str_appendall(a.out, "[");
  if (p->rules) {
    a.rules = p->rules;
    parse_all_of(&a, v, p->rules->set);
  }
  if (p->builtin) {
    a.rules = 0;
    parse_all_of(&a, v, &bc_builtin);
  }
  sqlite3_str_appendall(a.out, "]");
  z = sqlite3_str_finish(a.out);
  if (z)
    sqlite3_result_text(ctx, z, -1, sqlite3_free);
  else
    sqlite3_result_error_nomem(ctx);
}

/* The key of the codes, as `code`, and where it is no group form as `status`. */
static void parse_code(sqlite3_context *ctx, const bc_known *k, int iCol) {
  const bc_scan *s = &k->v.scan;
  if (iCol == PARSE_STATUS && (!s->status[0] || s->bare == BC_BARE_SUBJECT)) return;
  if (k->nCode) sqlite3_result_text(ctx, k->zCode, (int)k->nCode, SQLITE_TRANSIENT);
}

/* A column that numbers tell. */
static void parse_number(sqlite3_context *ctx, const bc_known *k, int iCol) {
  if (iCol == PARSE_CONFLICT)
    sqlite3_result_int(ctx, k->conflict);
  else if (iCol == PARSE_RETRY_AFTER && k->retry_after >= 0)
    sqlite3_result_int64(ctx, k->retry_after);
  else if (iCol == PARSE_REPLY && k->v.scan.reply)
    sqlite3_result_int(ctx, k->v.scan.reply);
}

/* What was given to the call. */
static int parse_given(sqlite3_context *ctx, const parse_cursor *p, int iCol) {
  const bc_known *k = p->row;
  if (iCol == PARSE_BUILTIN)
    sqlite3_result_int(ctx, p->builtin);
  else if (iCol == PARSE_MX && k->hasHost)
    sqlite3_result_text64(ctx, k->z + k->n, k->nHost, SQLITE_TRANSIENT, SQLITE_UTF8);
  else if (iCol == PARSE_TEXT && p->isBlob)
    sqlite3_result_blob64(ctx, k->z, k->n, SQLITE_TRANSIENT);
  else if (iCol == PARSE_TEXT)
    sqlite3_result_text64(ctx, k->z, k->n, SQLITE_TRANSIENT, SQLITE_UTF8);
  return SQLITE_OK;
}

/* One of the columns from message on. */
static BC_APART int parse_last_columns(sqlite3_context *ctx, parse_cursor *p, int iCol) {
  bc_known *k = p->row;
  uint32_t lack = parse_need[iCol] & ~k->has;
  if (iCol >= PARSE_TEXT && iCol < PARSE_COMMAND) return parse_given(ctx, p, iCol);
  if (p->blank) return SQLITE_OK;
  if (lack) parse_find(p, k, lack);
  if (iCol < PARSE_TEXT) return parse_masked(ctx, p, iCol);
  parse_all_rules(ctx, p, &k->v);
  return SQLITE_OK;
}

/* One of the columns before message, all of which the row has what is needed for. */
static int parse_show(sqlite3_context *ctx, const parse_cursor *p, int iCol) {
  const bc_known *k = p->row;
  const bc_verdict *v = &k->v;
  switch (iCol) {
  case PARSE_CLASS: parse_static(ctx, bc_name_or_null(bc_class_name[v->class_])); break;
  case PARSE_CATEGORY: parse_category_name(ctx, p, v); break;
  case PARSE_ACTION: parse_static(ctx, bc_action_name[v->action]); break;
  case PARSE_FAULT: parse_static(ctx, bc_fault_name[v->fault]); break;
  case PARSE_STATUS:
  case PARSE_CODE: parse_code(ctx, k, iCol); break;
  case PARSE_DESCRIPTION: parse_static(ctx, k->description); break;
  case PARSE_PROVIDER: parse_static(ctx, bc_provider_name(v->provider)); break;
  case PARSE_RULE: parse_rule_name(ctx, p, v); break;
  case PARSE_MATCHED: parse_span(ctx, v->matched); break;
  case PARSE_PHASE: parse_static(ctx, bc_name_or_null(bc_phase_name[v->scan.phase])); break;
  case PARSE_HOST: parse_span(ctx, v->scan.host); break;
  case PARSE_IP: parse_span(ctx, v->scan.ip); break;
  case PARSE_RECIPIENT: parse_span(ctx, k->recipient); break;
  case PARSE_BLOCKLIST: parse_static(ctx, k->blocklist); break;
  default: parse_number(ctx, k, iCol); break; /* reply, retry_after, conflict */
  }
  return SQLITE_OK;
}

static BC_APART int parse_find_and_show(sqlite3_context *ctx, parse_cursor *p, int iCol) {
  parse_find(p, p->row, parse_need[iCol] & ~p->row->has);
  return parse_show(ctx, p, iCol);
}

/* Called for each column of each row: where all is there, it must cost little. */
static int parse_col(sqlite3_vtab_cursor *pCur, sqlite3_context *ctx, int iCol) {
  parse_cursor *p = (parse_cursor *)pCur;
  if (iCol >= PARSE_MESSAGE) return parse_last_columns(ctx, p, iCol);
  if (p->blank) return SQLITE_OK;
  if (parse_need[iCol] & ~p->row->has) return parse_find_and_show(ctx, p, iCol);
  return parse_show(ctx, p, iCol);
}

/* ---- rebuild, and what a rollback does to it ---- */

/* Of the rules that were in force at one savepoint depth, a rollback wants only the oldest. */
static void parse_forget_newest(parse_vtab *p) {
  parse_saved *s = p->saved;
  p->saved = s->pNext;
  bc_user_rules_unref(s->rules);
  sqlite3_free(s);
}

static int parse_rebuild(parse_vtab *p) {
  bc_user_rules *pNew = 0;
  char *zErr = 0;
  int rc = bc_user_rules_read(&p->from, &pNew, &zErr);
  parse_saved *s;
  if (rc != SQLITE_OK) {
    if (zErr) return parse_error(&p->base, zErr);
    return rc;
  }
  if (p->saved && p->saved->iLevel == p->iLevel) {
    bc_user_rules_unref(p->rules);
    p->rules = pNew;
    return SQLITE_OK;
  }
  s = sqlite3_malloc64(sizeof(*s));
  if (!s) {
    bc_user_rules_unref(pNew);
    return SQLITE_NOMEM;
  }
  s->iLevel = p->iLevel;
  s->rules = p->rules;
  s->pNext = p->saved;
  p->saved = s;
  p->rules = pNew;
  return SQLITE_OK;
}

static int parse_update(sqlite3_vtab *pVtab, int argc, sqlite3_value **argv,
                        sqlite3_int64 *pRowid) {
  parse_vtab *p = (parse_vtab *)pVtab;
  int i, onlyCommand;
  const char *z;
  onlyCommand = argc == 3 + PARSE_COMMAND && sqlite3_value_type(argv[0]) == SQLITE_NULL &&
                sqlite3_value_type(argv[1]) == SQLITE_NULL && p->from.zTable;
  for (i = 0; onlyCommand && i < PARSE_COMMAND; i++) {
    onlyCommand = sqlite3_value_type(argv[2 + i]) == SQLITE_NULL;
  }
  if (!onlyCommand || sqlite3_value_type(argv[2 + PARSE_COMMAND]) == SQLITE_NULL)
    return parse_error(pVtab, sqlite3_mprintf("%s is read-only", p->from.zName));
  z = (const char *)sqlite3_value_text(argv[2 + PARSE_COMMAND]);
  if (!z) return SQLITE_NOMEM;
  if (sqlite3_stricmp(z, "rebuild") != 0)
    return parse_error(pVtab,
                       sqlite3_mprintf("%s knows only the command 'rebuild'", p->from.zName));
  *pRowid = 0;
  return parse_rebuild(p);
}

/* Undo all rebuilds made at savepoint depth iLevel or deeper. */
static void parse_undo(parse_vtab *p, int iLevel) {
  if (p->unsure) p->unsure = 2;
  while (p->saved && p->saved->iLevel >= iLevel) {
    parse_saved *s = p->saved;
    p->saved = s->pNext;
    bc_user_rules_unref(p->rules);
    p->rules = s->rules;
    sqlite3_free(s);
  }
}

static int parse_begin(sqlite3_vtab *pVtab) {
  ((parse_vtab *)pVtab)->iLevel = 0;
  return SQLITE_OK;
}

static int parse_commit(sqlite3_vtab *pVtab) {
  parse_vtab *p = (parse_vtab *)pVtab;
  while (p->saved) parse_forget_newest(p);
  return SQLITE_OK;
}

static int parse_rollback(sqlite3_vtab *pVtab) {
  parse_undo((parse_vtab *)pVtab, 0);
  return SQLITE_OK;
}

static int parse_savepoint(sqlite3_vtab *pVtab, int i) {
  ((parse_vtab *)pVtab)->iLevel = i + 1;
  return SQLITE_OK;
}

static int parse_release(sqlite3_vtab *pVtab, int i) {
  parse_vtab *p = (parse_vtab *)pVtab;
  parse_saved *s;
  for (s = p->saved; s && s->iLevel > i; s = s->pNext) s->iLevel = i;
  while (p->saved && p->saved->pNext && p->saved->pNext->iLevel == p->saved->iLevel) {
    parse_forget_newest(p);
  }
  p->iLevel = i;
  return SQLITE_OK;
}

static int parse_rollback_to(sqlite3_vtab *pVtab, int i) {
  parse_vtab *p = (parse_vtab *)pVtab;
  parse_undo(p, i + 1);
  p->iLevel = i + 1;
  return SQLITE_OK;
}

static int parse_rename(sqlite3_vtab *pVtab, const char *zNew) {
  if (bc_user_word(parse_column, PARSE_COMMAND, zNew) >= 0) {
    return parse_error(pVtab, sqlite3_mprintf("a table of bounce_parse cannot be named %s, which "
                                              "is one of its columns",
                                              zNew));
  }
  return SQLITE_OK;
}

static const sqlite3_module parse_module = {
    .iVersion = 2,
    .xCreate = parse_connect, /* the same as xConnect: usable without CREATE, too */
    .xConnect = parse_connect,
    .xBestIndex = parse_best_index,
    .xDisconnect = parse_disconnect,
    .xDestroy = parse_disconnect,
    .xOpen = parse_open,
    .xClose = parse_close,
    .xFilter = parse_filter,
    .xNext = parse_next,
    .xEof = parse_eof,
    .xColumn = parse_col,
    .xRowid = parse_rowid,
    .xUpdate = parse_update,
    .xBegin = parse_begin,
    .xCommit = parse_commit,
    .xRollback = parse_rollback,
    .xRename = parse_rename,
    .xSavepoint = parse_savepoint,
    .xRelease = parse_release,
    .xRollbackTo = parse_rollback_to,
};

BC_PRIVATE int bc_register_parse(sqlite3 *db, bc_shared *p) {
  p->nRef++; /* given back by SQLite, also when it refuses */
  return sqlite3_create_module_v2(db, "bounce_parse", &parse_module, p, bc_shared_unref);
}
