/*
** What it is for: the entry point, and the one list of everything that SQL sees.
**
**   .load ./bouncecodes
**   SELECT bounce_category(diagnostic), count(*) FROM log GROUP BY 1;
*/
#include "sqlite3ext.h"
SQLITE_EXTENSION_INIT1
#include "glue.h"
#include "bouncecodes.h"
#include "gen/rules.h"

/* The oldest SQLite that has all that is called here: 3.31 brought INNOCUOUS and DIRECTONLY. */
#define BC_OLDEST_SQLITE 3031000

static const struct {
  int (*xRegister)(sqlite3 *, bc_shared *);
} aBcPart[] = {
    {bc_register_functions}, /* bounce_class, bounce_desc, ... bounce_version */
    {bc_register_tables},    /* bounce_codes, bounce_categories, bounce_providers, bounce_rules */
    {bc_register_parse},     /* bounce_parse, and users' own rules */
    {bc_register_log},       /* bounce_log, bounce_logline */
};

/* Few texts are classified fast enough without a memo. */
#define BC_MEMO_FROM 32

BC_PRIVATE bc_memo *bc_shared_memo(bc_shared *p) {
  if (p->nAsked < BC_MEMO_FROM && ++p->nAsked == BC_MEMO_FROM) {
    p->memo = sqlite3_malloc64(bc_memo_size());
    if (p->memo) memset(p->memo, 0, bc_memo_size());
  }
  return p->memo;
}

/* Keys of rules, unpacked. */
#define BC_KEYS 32767
struct bc_keys {
  uint16_t at[BC_NRULE]; /* where in z the rule's is; 0: not there */
  uint16_t n;            /* bytes used of z */
  char z[BC_KEYS];       /* before each key its length */
};

/* Keep z[0..n); where there is no room, all begins anew. */
static void bc_keys_keep(bc_keys *p, int rule, const char *z, size_t n) {
  if (NEVER(n > 255)) return; /* tests/data.test knows the longest */
  if (p->n + n >= BC_KEYS) memset(p, 0, offsetof(bc_keys, z));
  p->z[p->n++] = (char)n;
  memcpy(p->z + p->n, z, n);
  p->at[rule] = p->n;
  p->n = (uint16_t)(p->n + n);
}

/*
** The key of a built-in rule; it stays until the next call. zRoom holds BC_RULE_TEXT bytes. Keys
** are kept where the memo is, too.
*/
BC_PRIVATE bc_span bc_shared_key(bc_shared *p, int rule, char *zRoom) {
  bc_span s = {zRoom, 0};
  if (!p->keys && p->memo) {
    p->keys = sqlite3_malloc64(sizeof(bc_keys));
    if (p->keys) memset(p->keys, 0, offsetof(bc_keys, z));
  }
  if (p->keys && p->keys->at[rule]) {
    s.z = p->keys->z + p->keys->at[rule];
    s.n = (unsigned char)s.z[-1];
    return s;
  }
  s.n = bc_rule_column(rule, BC_RULE_COL_KEY, zRoom);
  if (p->keys) bc_keys_keep(p->keys, rule, zRoom, s.n);
  return s;
}

BC_PRIVATE void bc_shared_unref(void *pShared) {
  bc_shared *p = pShared;
  if (--p->nRef > 0) return;
  sqlite3_free(p->memo);
  sqlite3_free(p->keys);
  sqlite3_free(p->known);
  sqlite3_free(p);
}

BOUNCECODES_API int sqlite3_bouncecodes_init(sqlite3 *db, char **pzErrMsg,
                                             const sqlite3_api_routines *pApi) {
  int rc = SQLITE_OK;
  size_t i;
  bc_shared *p;
  SQLITE_EXTENSION_INIT2(pApi);
  (void)pApi;
  if (sqlite3_libversion_number() < BC_OLDEST_SQLITE) {
    if (pzErrMsg) {
      *pzErrMsg = sqlite3_mprintf("bouncecodes needs SQLite 3.31 or later, this is %s",
                                  sqlite3_libversion());
    }
    return SQLITE_ERROR;
  }
  p = sqlite3_malloc64(sizeof(*p));
  if (!p) {
    if (pzErrMsg) *pzErrMsg = sqlite3_mprintf("%s", sqlite3_errstr(SQLITE_NOMEM));
    return SQLITE_NOMEM;
  }
  memset(p, 0, sizeof(*p));
  p->nRef = 1;
  bc_known_begin(p);
  for (i = 0; rc == SQLITE_OK && i < sizeof(aBcPart) / sizeof(aBcPart[0]); i++) {
    rc = aBcPart[i].xRegister(db, p);
  }
  bc_shared_unref(p);
  if (rc != SQLITE_OK && pzErrMsg) *pzErrMsg = sqlite3_mprintf("%s", sqlite3_errmsg(db));
  return rc;
}

BOUNCECODES_API void bouncecodes_classify(const char *z, size_t n, const char *host, size_t nHost,
                                          bouncecodes_verdict *p) {
  bc_verdict v;
  bc_classify(z, n, host, nHost, 0, &bc_builtin, 0, &v);
  p->class_ = bc_name_or_null(bc_class_name[v.class_]);
  p->category = bc_categories[v.category].name;
  p->fault = bc_fault_name[v.fault];
  p->action = bc_action_name[v.action];
  p->rule = v.set ? v.rule : -1;
  p->reply = v.scan.reply;
  p->status[0] = v.scan.status[0];
  p->status[1] = v.scan.status[1];
  p->status[2] = v.scan.status[2];
}

BOUNCECODES_API size_t bouncecodes_rule(int rule, char *z, size_t n) {
  char zKey[BC_RULE_TEXT];
  size_t k = rule < 0 || rule >= BC_NRULE ? 0 : bc_rule_column(rule, BC_RULE_COL_KEY, zKey);
  if (n == 0) return k;
  memcpy(z, zKey, k < n ? k : n - 1);
  z[k < n ? k : n - 1] = 0;
  return k;
}
