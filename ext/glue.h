/*
** What it is for: what the SQL glue's files share. Each file registers what it gives to SQL
** in one function; bouncecodes.c calls them in turn.
*/
#ifndef BC_GLUE_H
#define BC_GLUE_H

#include "sqlite3ext.h"
#include "core/core.h"

/* Which members of a bc_known are there. */
enum {
  KNOWN_PROVIDER = BC_WANT_PROVIDER, /* in the verdict */
  KNOWN_MATCHED = BC_WANT_MATCHED,   /* in the verdict */
  KNOWN_SCAN = 4,                    /* v.scan */
  KNOWN_VERDICT = 8,
  KNOWN_CUES = 16,
  KNOWN_RECIPIENT = 32,
  KNOWN_BLOCKLIST = 64,
  KNOWN_RETRY = 128,
  KNOWN_CONFLICT = 256,
  KNOWN_MESSAGE = 512,
  KNOWN_FINGERPRINT = 1024,
  KNOWN_CODE = 2048, /* and description */
  KNOWN_CLASS = 4096
};

/* What is known of one text, and of the host that was given with it. */
typedef struct bc_known {
  char *z;         /* the text, then the host */
  size_t n, nHost; /* their lengths */
  uint8_t hasHost;
  uint8_t class_; /* what bounce_class() says: BC_CLASS_* */
  int nUse;       /* how many cursors stand on it */
  uint32_t has;   /* KNOWN_* */
  uint32_t cues;
  bc_verdict v;   /* its spans, and all others here, point into z or zOut */
  char zCode[16]; /* the key of the codes, nCode bytes */
  size_t nCode;
  const char *description;
  bc_span recipient;
  const char *blocklist;
  int64_t retry_after;
  int conflict;
  char *zOut; /* NULL where message and fingerprint are not kept */
  size_t nOut;
  bc_span message, fingerprint;
} bc_known;

/*
** What the functions and tables of one connection share. They run one at a time, under the
** connection's mutex. Each thing that is registered holds a reference.
*/
#define BC_KNOWN_BYTES 512 /* of a text and its host; longer ones are not kept */
typedef struct bc_known_table bc_known_table;
typedef struct bc_keys bc_keys;
typedef struct bc_shared {
  int nRef;
  int nAsked;    /* how often the memo was asked for, as far as that matters */
  bc_memo *memo; /* NULL until it is worth its memory, and when there was none */
  bc_keys *keys; /* the same */
  /* known.c */
  bc_known *last;        /* what was asked for last */
  bc_known_table *known; /* the same as memo */
  int isTurn;            /* it is asked now */
  int nLeft, nHit;       /* texts left of this turn or pause; how many of it were there */
  bc_known one;          /* kept in a pause */
  char zOne[BC_KNOWN_BYTES];
} bc_shared;

BC_PRIVATE bc_memo *bc_shared_memo(bc_shared *p);
BC_PRIVATE bc_span bc_shared_key(bc_shared *p, int rule, char *zRoom);
BC_PRIVATE void bc_shared_unref(void *p);

BC_PRIVATE uint64_t bc_hash(uint64_t seed, const bc_span *p);
BC_PRIVATE void bc_known_begin(bc_shared *p);
BC_PRIVATE bc_known *bc_known_ask(bc_shared *p, const bc_span *x, const bc_span *h, int isOne);
BC_PRIVATE void bc_known_set(bc_known *k, const bc_span *x, const bc_span *h);
BC_PRIVATE void bc_known_scan(bc_known *k);
BC_PRIVATE void bc_known_decide(bc_known *k, bc_shared *p, const bc_ruleset *user,
                                const bc_ruleset *builtin, int want);
BC_PRIVATE uint64_t bc_known_hash(const bc_known *k);
BC_PRIVATE void bc_known_keep(bc_known *k, uint32_t bit, const char *z, size_t n);

/* userrules.c */
/* A user's rules as last read. Counted, since a query may run on while they are read anew. */
typedef struct bc_user_rules {
  int nRef;
  bc_ruleset *set;
  size_t n;
  bc_rule_src *aSrc;     /* patterns point into azPattern */
  sqlite3_int64 *aRowid; /* by rule id */
  char **azCategory;     /* by rule id; NULL where it is a built-in category */
  char **azPattern;
} bc_user_rules;

/* Which table they are in, as it was named; the caller's. */
typedef struct bc_user_source {
  sqlite3 *db;
  char *zDb, *zName; /* of the virtual table that wants them */
  char *zTable;
} bc_user_source;

BC_PRIVATE int bc_user_word(const bc_name *az, int n, const char *z);
BC_PRIVATE int bc_user_check_name(const char *zArg, char **pzErr);
BC_PRIVATE int bc_user_rules_read(const bc_user_source *p, bc_user_rules **pp, char **pzErr);
BC_PRIVATE void bc_user_rules_unref(bc_user_rules *p);

BC_PRIVATE int bc_register_functions(sqlite3 *db, bc_shared *p); /* functions.c: the functions */
BC_PRIVATE int bc_register_tables(sqlite3 *db, bc_shared *p);    /* tables.c: bounce_codes ... */
BC_PRIVATE int bc_register_parse(sqlite3 *db, bc_shared *p);     /* parse.c: bounce_parse */
BC_PRIVATE int bc_register_log(sqlite3 *db, bc_shared *p);       /* log.c: bounce_log, _logline */

/* functions.c, for all */
/* The text of a value: TEXT, BLOB, and numbers as SQLite writes them. z is NULL for NULL. */
BC_PRIVATE bc_span bc_value_text(sqlite3_value *p);
BC_PRIVATE int bc_blank(const char *z, size_t n); /* only white space, or nothing */

#endif
