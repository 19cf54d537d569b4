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

static const char *const parse_column[] = {
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

/* A user's rules as last read. Counted, since a query may run on while they are read anew. */
typedef struct parse_rules {
  int nRef;
  bc_ruleset *set;
  size_t n;
  bc_rule_src *aSrc;     /* patterns point into azPattern */
  sqlite3_int64 *aRowid; /* by rule id */
  char **azCategory;     /* by rule id; NULL where it is a built-in category */
  char **azPattern;
} parse_rules;

/* What a rollback restores: the rules as they were before a rebuild at savepoint depth iLevel. */
typedef struct parse_saved {
  int iLevel;
  parse_rules *rules;
  struct parse_saved *pNext; /* older */
} parse_saved;

typedef struct parse_vtab {
  sqlite3_vtab base;
  sqlite3 *db;
  bc_shared *shared;          /* with all that is registered on db */
  char *zDb, *zName, *zTable; /* zTable is NULL for the eponymous table */
  parse_rules *rules;         /* in force; NULL: none */
  char *zErr;                 /* why the rules could not be read at connect */
  int again;                  /* and that was not their fault: try again at the next query */
  int unsure;                 /* all this was read within a transaction; 2: part of it is undone */
  parse_saved *saved;
  int iLevel;
} parse_vtab;

typedef struct parse_cursor {
  sqlite3_vtab_cursor base;
  parse_rules *rules;
  bc_known *row; /* all about the text: one that others know too, or own */
  bc_known own;
  char *zOut; /* for message and fingerprint */
  size_t capText, capOut;
  int isBlob, builtin, want, eof, blank;
} parse_cursor;

/* ---- rules: reading and keeping ---- */

static void *parse_realloc(void *p, size_t n) {
  if (n) return sqlite3_realloc64(p, n);
  sqlite3_free(p);
  return 0;
}

static void parse_rules_unref(parse_rules *p) {
  size_t i;
  if (!p || --p->nRef > 0) return;
  bc_ruleset_free(p->set, parse_realloc);
  for (i = 0; i < p->n; i++) {
    sqlite3_free(p->azCategory[i]);
    sqlite3_free(p->azPattern[i]);
  }
  sqlite3_free(p->aSrc);
  sqlite3_free(p->aRowid);
  sqlite3_free(p->azCategory);
  sqlite3_free(p->azPattern);
  sqlite3_free(p);
}

static int parse_rules_room(parse_rules *p) {
  size_t cap = p->n * 2 + 16;
  void *a;
  if (p->n && (p->n & (p->n - 1)) != 0) return SQLITE_OK; /* grow at powers of two */
  if (p->n && p->n < 16) return SQLITE_OK;
  a = sqlite3_realloc64(p->aSrc, cap * sizeof(p->aSrc[0]));
  if (!a) return SQLITE_NOMEM;
  p->aSrc = a;
  a = sqlite3_realloc64(p->aRowid, cap * sizeof(p->aRowid[0]));
  if (!a) return SQLITE_NOMEM;
  p->aRowid = a;
  a = sqlite3_realloc64(p->azCategory, cap * sizeof(char *));
  if (!a) return SQLITE_NOMEM;
  p->azCategory = a;
  a = sqlite3_realloc64(p->azPattern, cap * sizeof(char *));
  if (!a) return SQLITE_NOMEM;
  p->azPattern = a;
  return SQLITE_OK;
}

/* Columns of the user's table, in the order of the SELECT that parse_read makes. */
enum {
  PR_ROWID,
  PR_PATTERN,
  PR_CATEGORY,
  PR_ACTION,
  PR_CLASS,
  PR_FAULT,
  PR_PROVIDER,
  PR_PRIORITY,
  PR_N
};
static const char *const parse_rule_column[PR_N] = {"rowid", "pattern", "category", "action",
                                                    "class", "fault",   "provider", "priority"};

static int parse_name(const char *const *az, int n, const char *z) {
  int i;
  for (i = 0; i < n; i++) {
    if (az[i] && sqlite3_stricmp(az[i], z) == 0) return i;
  }
  return -1;
}

/* One optional word of a list; *pi stays -1 for NULL. Gives 0 when the word is not on the list. */
static int parse_choice(sqlite3_stmt *st, int iCol, const char *const *az, int n, int *pi) {
  const char *z = (const char *)sqlite3_column_text(st, iCol);
  *pi = -1;
  if (!z || !z[0]) return 1; /* NULL, or '' as a CSV import leaves it */
  *pi = parse_name(az, n, z);
  return *pi >= 0;
}

/* The same for a provider; 0 for none. */
static int parse_provider(sqlite3_stmt *st, int iCol, int *pi) {
  const char *z = (const char *)sqlite3_column_text(st, iCol);
  *pi = 0;
  if (!z || !z[0]) return 1;
  for (*pi = BC_NPROVIDER - 1; *pi > 0 && sqlite3_stricmp(bc_provider_name(*pi), z) != 0; --*pi) {
  }
  return *pi > 0;
}

static int parse_category(const char *z) {
  int i;
  for (i = 0; i < BC_NCATEGORY; i++) {
    if (sqlite3_stricmp(bc_categories[i].name, z) == 0) return i;
  }
  return -1;
}

/* Did a text of the row under st not come for want of memory? A NULL is no such thing. */
static int parse_no_memory(sqlite3_stmt *st) {
  int i;
  for (i = PR_PATTERN; i <= PR_PROVIDER; i++) {
    if (sqlite3_column_type(st, i) != SQLITE_NULL && !sqlite3_column_text(st, i)) return 1;
  }
  return 0;
}

/* The row under st becomes rule p->n. *pzWhy: a static reason when the row is bad. */
static int parse_row(parse_rules *p, sqlite3_stmt *st, const char **pzWhy) {
  bc_rule_src *s;
  const char *zCat, *zPat;
  int iAction, iClass, iFault, iProvider;
  sqlite3_int64 iPriority;
  if (parse_rules_room(p)) return SQLITE_NOMEM;
  s = &p->aSrc[p->n];
  memset(s, 0, sizeof(*s));
  p->aRowid[p->n] = sqlite3_column_int64(st, PR_ROWID);
  p->azCategory[p->n] = p->azPattern[p->n] = 0;
  p->n++;
  if (parse_no_memory(st)) return SQLITE_NOMEM;
  zPat = (const char *)sqlite3_column_text(st, PR_PATTERN);
  zCat = (const char *)sqlite3_column_text(st, PR_CATEGORY);
  *pzWhy = !zPat || !zPat[0]   ? "the pattern is empty"
           : !zCat || !zCat[0] ? "the category is missing"
           : !parse_choice(st, PR_ACTION, bc_action_name, BC_ACTION_N, &iAction) ? "no such action"
           : !parse_choice(st, PR_CLASS, bc_class_name, BC_CLASS_N, &iClass)     ? "no such class"
           : !parse_choice(st, PR_FAULT, bc_fault_name, BC_FAULT_N, &iFault)     ? "no such fault"
           : !parse_provider(st, PR_PROVIDER, &iProvider) ? "no such provider"
                                                          : 0;
  if (*pzWhy) return SQLITE_ERROR;
  s->id = (int)p->n - 1;
  s->category = parse_category(zCat);
  s->action = (int8_t)iAction;
  s->class_ = (int8_t)iClass;
  s->fault = (int8_t)iFault;
  s->provider = (uint8_t)iProvider;
  iPriority = sqlite3_column_int64(st, PR_PRIORITY);
  s->priority = iPriority > 1000000000    ? 1000000000
                : iPriority < -1000000000 ? -1000000000
                                          : (int)iPriority;
  p->azPattern[p->n - 1] =
      sqlite3_malloc64((sqlite3_uint64)sqlite3_column_bytes(st, PR_PATTERN) + 1);
  if (s->category < 0) p->azCategory[p->n - 1] = sqlite3_mprintf("%s", zCat);
  if (!p->azPattern[p->n - 1] || (s->category < 0 && !p->azCategory[p->n - 1])) return SQLITE_NOMEM;
  s->pattern.z = p->azPattern[p->n - 1];
  s->pattern.n = (size_t)sqlite3_column_bytes(st, PR_PATTERN);
  memcpy(p->azPattern[p->n - 1], sqlite3_column_text(st, PR_PATTERN), s->pattern.n);
  return SQLITE_OK;
}

/* ---- finding the user's table ---- */

static const char *parse_blanks(const char *z) {
  while (*z == ' ' || (*z >= '\t' && *z <= '\r')) z++;
  return z;
}

/*
** One name as the user wrote it, with SQL's quotes: gives where it and the blanks behind it end,
** and the name in *pz, which the caller frees; *pz is NULL when memory ran out.
*/
static const char *parse_identifier(const char *z, char **pz) {
  char q = *z == '[' ? ']' : *z;
  size_t k = 0;
  char *zOut = *pz = sqlite3_malloc64(strlen(z) + 1);
  if (!zOut) return z;
  if (q == '"' || q == '`' || q == ']' || q == '\'') {
    for (z++; ALWAYS(*z); z++) { /* a quote that nothing ends is no token of SQL */
      if (*z == q) {
        if (q == ']' || z[1] != q) break;
        z++;
      }
      zOut[k++] = *z;
    }
    if (ALWAYS(*z)) z++;
  } else {
    while (*z && *z != '.' && parse_blanks(z) == z) zOut[k++] = *z++;
  }
  zOut[k] = 0;
  return parse_blanks(z);
}

/*
** Split "schema.table". The caller frees both; *pzDb is NULL where no schema is named. SQLITE_ERROR
** when z is not the name of a table and nothing else.
*/
static int parse_split(const char *z, char **pzDb, char **pzTable) {
  int ok;
  *pzDb = 0;
  z = parse_identifier(parse_blanks(z), pzTable);
  if (!*pzTable) return SQLITE_NOMEM;
  ok = (*pzTable)[0] != 0;
  if (*z == '.') {
    *pzDb = *pzTable;
    z = parse_identifier(parse_blanks(z + 1), pzTable);
    if (!*pzTable) return SQLITE_NOMEM;
    ok = ok && (*pzTable)[0] != 0;
  }
  return ok && *z == 0 ? SQLITE_OK : SQLITE_ERROR;
}

static const char *parse_master(const char *zDb) {
  return sqlite3_stricmp(zDb, "temp") == 0 ? "sqlite_temp_master" : "sqlite_master";
}

/* Prepare the SQL text z, which is freed; z is NULL when memory ran out. */
static int parse_prepare(sqlite3 *db, char *z, sqlite3_stmt **pp) {
  int rc = z ? sqlite3_prepare_v2(db, z, -1, pp, 0) : SQLITE_NOMEM;
  sqlite3_free(z);
  return rc;
}

/*
** What is asked here must not depend on what else the user's database holds: PRAGMAs as statements,
** since a table may hide the functions of that name, and no functions, which may be redefined.
*/

/* What zTable is in zDb: 0 nothing, 1 an ordinary table, 2 something else. */
static int parse_kind(sqlite3 *db, const char *zDb, const char *zTable, int *pKind) {
  sqlite3_stmt *st = 0;
  int rc = parse_prepare(
      db,
      sqlite3_mprintf("SELECT CASE WHEN type='table' AND rootpage>0 THEN 1 ELSE 2 END FROM "
                      "\"%w\".%s WHERE name=?1 COLLATE NOCASE AND type IN ('table','view')",
                      zDb, parse_master(zDb)),
      &st);
  *pKind = 0;
  if (rc != SQLITE_OK) return rc;
  sqlite3_bind_text(st, 1, zTable, -1, SQLITE_STATIC);
  if (sqlite3_step(st) == SQLITE_ROW) *pKind = sqlite3_column_int(st, 0);
  return sqlite3_finalize(st);
}

/* In *pHas the bits of those names in az, n of them, that are columns of the table. */
static int parse_has_columns(sqlite3 *db, const char *zDb, const char *zTable,
                             const char *const *az, int n, unsigned *pHas) {
  sqlite3_stmt *st = 0;
  int rc =
      parse_prepare(db, sqlite3_mprintf("PRAGMA \"%w\".table_xinfo(\"%w\")", zDb, zTable), &st);
  *pHas = 0;
  if (rc != SQLITE_OK) return rc;
  while (sqlite3_step(st) == SQLITE_ROW) {
    const char *z = (const char *)sqlite3_column_text(st, 1);
    int i = z ? parse_name(az, n, z) : -1;
    if (i >= 0) *pHas |= 1u << i;
  }
  return sqlite3_finalize(st);
}

/* The SELECT over the user's table, in *pzSql; or one sentence in *pzErr. */
static int parse_select(sqlite3 *db, const char *zDb, const char *zTable, char **pzSql,
                        char **pzErr) {
  static const char *const azRowid[] = {"rowid", "_rowid_", "oid"};
  const char *zRowid = 0;
  unsigned hasRowid = 0, has = 0;
  char *zSql;
  int rc, i;
  *pzSql = 0;
  rc = parse_has_columns(db, zDb, zTable, azRowid, 3, &hasRowid);
  if (rc == SQLITE_OK) rc = parse_has_columns(db, zDb, zTable, parse_rule_column, PR_N, &has);
  if (rc != SQLITE_OK) return rc;
  for (i = 2; i >= 0; i--) {
    if (!(hasRowid >> i & 1)) zRowid = azRowid[i];
  }
  zSql = sqlite3_mprintf("SELECT %s", zRowid ? zRowid : "NULL");
  for (i = PR_PATTERN; zSql && i < PR_N; i++) {
    const char *zHas = has >> i & 1 ? "" : "NULL AS ";
    if (*zHas && i <= PR_CATEGORY) {
      sqlite3_free(zSql);
      *pzErr = sqlite3_mprintf("%s has no column %s", zTable, parse_rule_column[i]);
      return *pzErr ? SQLITE_ERROR : SQLITE_NOMEM;
    }
    zSql = sqlite3_mprintf("%z, %s%s", zSql, zHas, parse_rule_column[i]);
  }
  if (zSql) zSql = sqlite3_mprintf("%z FROM \"%w\".\"%w\"", zSql, zDb, zTable);
  *pzSql = zSql;
  return zSql ? SQLITE_OK : SQLITE_NOMEM;
}

/* Make *pzDb the name of the schema, temp first, that has zTable, and *pKind what it is there. */
static int parse_search(sqlite3 *db, const char *zTable, char **pzDb, int *pKind) {
  sqlite3_stmt *st = 0;
  int rc;
  *pzDb = sqlite3_mprintf("temp");
  rc = *pzDb ? parse_kind(db, *pzDb, zTable, pKind) : SQLITE_NOMEM;
  if (rc == SQLITE_OK) rc = parse_prepare(db, sqlite3_mprintf("PRAGMA database_list"), &st);
  while (rc == SQLITE_OK && *pKind == 0 && sqlite3_step(st) == SQLITE_ROW) {
    const char *zName = (const char *)sqlite3_column_text(st, 1);
    sqlite3_free(*pzDb);
    *pzDb = zName ? sqlite3_mprintf("%s", zName) : 0;
    rc = *pzDb ? parse_kind(db, *pzDb, zTable, pKind) : SQLITE_NOMEM;
  }
  if (rc != SQLITE_OK) {
    sqlite3_finalize(st);
    return rc;
  }
  return sqlite3_finalize(st); /* why the steps ended */
}

/*
** Which schema the user's table is in: the virtual table's own; for one in temp, any. The caller
** frees *pzDb and *pzTable, whatever is given back.
*/
static int parse_locate(parse_vtab *p, char **pzDb, char **pzTable, int *pKind, char **pzErr) {
  int isTemp = sqlite3_stricmp(p->zDb, "temp") == 0;
  int rc = parse_split(p->zTable, pzDb, pzTable);
  *pKind = 0;
  if (rc != SQLITE_OK) return rc;
  if (!*pzDb && isTemp) return parse_search(p->db, *pzTable, pzDb, pKind);
  if (!*pzDb) {
    *pzDb = sqlite3_mprintf("%s", p->zDb);
    if (!*pzDb) return SQLITE_NOMEM;
  }
  if (!isTemp && sqlite3_stricmp(*pzDb, p->zDb) != 0) {
    *pzErr = sqlite3_mprintf("%s is in %s, so its rules cannot be in %s: make it in temp", p->zName,
                             p->zDb, *pzDb);
    return *pzErr ? SQLITE_ERROR : SQLITE_NOMEM;
  }
  return parse_kind(p->db, *pzDb, *pzTable, pKind);
}

/* Run the SELECT and compile; on a bad row *pzErr names it. */
static int parse_compile(sqlite3 *db, const char *zTable, const char *zSql, parse_rules *p,
                         char **pzErr) {
  sqlite3_stmt *st = 0;
  bc_compile_error err = {0, 0};
  const char *zWhy = 0;
  sqlite3_int64 iRow = 0;
  int rc = sqlite3_prepare_v2(db, zSql, -1, &st, 0);
  if (rc == SQLITE_ERROR) {
    const char *z = sqlite3_errmsg(db);
    if (sqlite3_strnicmp(z, "no such column", 14) == 0) /* the others are known: the rowid */
      *pzErr = sqlite3_mprintf("%s is not an ordinary rowid table", zTable);
    else
      *pzErr = sqlite3_mprintf("%s: %s", zTable, z);
    return *pzErr ? SQLITE_ERROR : SQLITE_NOMEM;
  }
  while (rc == SQLITE_OK && (rc = sqlite3_step(st)) == SQLITE_ROW) {
    iRow = sqlite3_column_int64(st, PR_ROWID);
    rc = parse_row(p, st, &zWhy);
  }
  if (rc == SQLITE_DONE) rc = SQLITE_OK;
  sqlite3_finalize(st);
  if (rc == SQLITE_OK) {
    int rcCompile = bc_compile(p->aSrc, p->n, parse_realloc, &p->set, &err);
    if (rcCompile == BC_NOMEM) return SQLITE_NOMEM;
    if (rcCompile == BC_BADRULE) {
      zWhy = err.text;
      iRow = p->aRowid[err.rule];
      rc = SQLITE_ERROR;
    }
  }
  if (zWhy) {
    *pzErr = sqlite3_mprintf("rule %lld of %s: %s", iRow, zTable, zWhy);
    if (!*pzErr) return SQLITE_NOMEM;
  }
  return rc;
}

/* Read the user's rules. On a mistake of the user *pzErr is one sentence and SQLITE_ERROR. */
static int parse_read(parse_vtab *p, parse_rules **pp, char **pzErr) {
  char *zDb = 0, *zTable = 0, *zSql = 0;
  int rc, kind = 0;
  parse_rules *r = sqlite3_malloc64(sizeof(*r));
  *pp = 0;
  if (!r) return SQLITE_NOMEM;
  memset(r, 0, sizeof(*r));
  r->nRef = 1;
  rc = parse_locate(p, &zDb, &zTable, &kind, pzErr);
  if (rc == SQLITE_OK && kind != 1) {
    *pzErr = kind == 0 ? sqlite3_mprintf("no such table: %s", p->zTable)
                       : sqlite3_mprintf("%s is not an ordinary rowid table", p->zTable);
    rc = *pzErr ? SQLITE_ERROR : SQLITE_NOMEM;
  }
  if (rc == SQLITE_OK) rc = parse_select(p->db, zDb, zTable, &zSql, pzErr);
  if (rc == SQLITE_OK) rc = parse_compile(p->db, zTable, zSql, r, pzErr);
  sqlite3_free(zSql);
  sqlite3_free(zDb);
  sqlite3_free(zTable);
  if (rc != SQLITE_OK) {
    parse_rules_unref(r);
    return rc;
  }
  *pp = r;
  return SQLITE_OK;
}

/* ---- connecting ---- */

static void parse_vtab_free(parse_vtab *p) {
  while (p->saved) {
    parse_saved *s = p->saved;
    p->saved = s->pNext;
    parse_rules_unref(s->rules);
    sqlite3_free(s);
  }
  parse_rules_unref(p->rules);
  sqlite3_free(p->zDb);
  sqlite3_free(p->zName);
  sqlite3_free(p->zTable);
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

/* Is zArg the name of a table? Else *pzErr says that it is not. */
static int parse_check_name(const char *zArg, char **pzErr) {
  char *zDb, *zTable;
  int rc = parse_split(zArg, &zDb, &zTable);
  sqlite3_free(zDb);
  sqlite3_free(zTable);
  if (rc == SQLITE_ERROR) {
    *pzErr = sqlite3_mprintf("%s is not the name of a table", zArg);
    if (!*pzErr) rc = SQLITE_NOMEM;
  }
  return rc;
}

static int parse_check_args(int argc, const char *const *argv, char **pzErr) {
  int isOwn = sqlite3_stricmp(argv[2], argv[0]) != 0;
  if (argc != (isOwn ? 4 : 3)) {
    *pzErr = sqlite3_mprintf(isOwn ? "%s takes one argument, the name of a table of rules"
                                   : "%s takes no argument under its own name",
                             argv[0]);
  } else if (parse_name(parse_column, PARSE_COMMAND, argv[2]) >= 0) {
    *pzErr = sqlite3_mprintf("a table of %s cannot be named %s, which is one of its columns",
                             argv[0], argv[2]);
  } else {
    return isOwn ? parse_check_name(argv[3], pzErr) : SQLITE_OK;
  }
  return *pzErr ? SQLITE_ERROR : SQLITE_NOMEM;
}

/*
** Read the rules at connect. A mistake in them must not keep the user from DROP and ALTER, so it is
** told later; and what is not theirs (a lock) is tried again at each query until it works.
*/
static int parse_first_read(parse_vtab *p) {
  parse_rules *pNew = 0;
  char *zErr = 0;
  int rc = parse_read(p, &pNew, &zErr), again = rc != SQLITE_OK && !zErr;
  if (rc == SQLITE_NOMEM) return rc;
  if (again) zErr = sqlite3_mprintf("%s", sqlite3_errmsg(p->db));
  if (rc != SQLITE_OK && !zErr) return SQLITE_NOMEM;
  parse_rules_unref(p->rules);
  sqlite3_free(p->zErr);
  p->rules = pNew;
  p->zErr = zErr;
  p->again = again;
  p->unsure = !sqlite3_get_autocommit(p->db);
  return SQLITE_OK;
}

/*
** What was first read within a transaction may be what a ROLLBACK took back, of which a table that
** was not written to hears nothing: read it once more, after the transaction. Within it, that is
** done when savepoints are known to be rolled back.
*/
static int parse_settle(parse_vtab *p) {
  if (p->unsure == 0 || (p->unsure == 1 && !sqlite3_get_autocommit(p->db))) return SQLITE_OK;
  return parse_first_read(p);
}

/* No rules are there: say why, or read them now if it was a lock that kept us from it. */
static int parse_late_read(parse_vtab *p) {
  char *zErr = 0;
  int rc;
  if (!p->again) return parse_error(&p->base, sqlite3_mprintf("%s", p->zErr));
  p->unsure = !sqlite3_get_autocommit(p->db);
  rc = parse_read(p, &p->rules, &zErr);
  if (rc == SQLITE_OK || rc == SQLITE_NOMEM) return rc;
  if (parse_error(&p->base, zErr ? zErr : sqlite3_mprintf("%s", sqlite3_errmsg(p->db))) ==
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
  p->db = db;
  p->zDb = sqlite3_mprintf("%s", argv[1]);
  p->zName = sqlite3_mprintf("%s", argv[2]);
  if (argc > 3) p->zTable = sqlite3_mprintf("%s", argv[3]);
  if (!p->zDb || !p->zName || (argc > 3 && !p->zTable)) rc = SQLITE_NOMEM;
  if (rc == SQLITE_OK && p->zTable) rc = parse_first_read(p);
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
  parse_rules_unref(p->rules);
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
    return parse_error(pCur->pVtab,
                       sqlite3_mprintf("%s needs a text, as in %s(X)", t->zName, t->zName));
  if ((rc = parse_settle(t)) != SQLITE_OK) return rc;
  if (t->zErr && !t->rules && (rc = parse_late_read(t)) != SQLITE_OK) return rc;
  if (p->rules != t->rules) {
    parse_rules_unref(p->rules);
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
  const parse_rules *rules; /* whose ids they are; NULL: the built-in ones */
  int aSeen[256];           /* ids told; more than 256 rules on one text are told twice at worst */
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
  case PARSE_CLASS: parse_static(ctx, bc_class_name[v->class_]); break;
  case PARSE_CATEGORY: parse_category_name(ctx, p, v); break;
  case PARSE_ACTION: parse_static(ctx, bc_action_name[v->action]); break;
  case PARSE_FAULT: parse_static(ctx, bc_fault_name[v->fault]); break;
  case PARSE_STATUS:
  case PARSE_CODE: parse_code(ctx, k, iCol); break;
  case PARSE_DESCRIPTION: parse_static(ctx, k->description); break;
  case PARSE_PROVIDER: parse_static(ctx, bc_provider_name(v->provider)); break;
  case PARSE_RULE: parse_rule_name(ctx, p, v); break;
  case PARSE_MATCHED: parse_span(ctx, v->matched); break;
  case PARSE_PHASE: parse_static(ctx, bc_phase_name[v->scan.phase]); break;
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
  parse_rules_unref(s->rules);
  sqlite3_free(s);
}

static int parse_rebuild(parse_vtab *p) {
  parse_rules *pNew = 0;
  char *zErr = 0;
  int rc = parse_read(p, &pNew, &zErr);
  parse_saved *s;
  if (rc != SQLITE_OK) {
    if (zErr) return parse_error(&p->base, zErr);
    return rc;
  }
  if (p->saved && p->saved->iLevel == p->iLevel) {
    parse_rules_unref(p->rules);
    p->rules = pNew;
    return SQLITE_OK;
  }
  s = sqlite3_malloc64(sizeof(*s));
  if (!s) {
    parse_rules_unref(pNew);
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
                sqlite3_value_type(argv[1]) == SQLITE_NULL && p->zTable;
  for (i = 0; onlyCommand && i < PARSE_COMMAND; i++) {
    onlyCommand = sqlite3_value_type(argv[2 + i]) == SQLITE_NULL;
  }
  if (!onlyCommand || sqlite3_value_type(argv[2 + PARSE_COMMAND]) == SQLITE_NULL)
    return parse_error(pVtab, sqlite3_mprintf("%s is read-only", p->zName));
  z = (const char *)sqlite3_value_text(argv[2 + PARSE_COMMAND]);
  if (!z) return SQLITE_NOMEM;
  if (sqlite3_stricmp(z, "rebuild") != 0)
    return parse_error(pVtab, sqlite3_mprintf("%s knows only the command 'rebuild'", p->zName));
  *pRowid = 0;
  return parse_rebuild(p);
}

/* Undo all rebuilds made at savepoint depth iLevel or deeper. */
static void parse_undo(parse_vtab *p, int iLevel) {
  if (p->unsure) p->unsure = 2;
  while (p->saved && p->saved->iLevel >= iLevel) {
    parse_saved *s = p->saved;
    p->saved = s->pNext;
    parse_rules_unref(p->rules);
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
  if (parse_name(parse_column, PARSE_COMMAND, zNew) >= 0) {
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
