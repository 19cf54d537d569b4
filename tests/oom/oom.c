/*
** What it is for: proof that lack of memory does no harm. SQLite's allocator is wrapped; in each
** scenario allocation 1, 2, 3, ... fails, first only that one, then that one and all after it.
** Accepted is the right answer, or 'out of memory' after a part of the right answer; then the
** same connection must give the right answer again, and after closing it nothing may be left:
** no memory, no open file.
**
**   build/oom/oom ./bouncecodes.so tests/samples build/oom [-long] [SCENARIO]
**
** The quick form visits each of the first 150 allocations of a scenario and then every seventh
** (every one where a single allocation is what the scenario is for), the long form all of them.
*/
#define _POSIX_C_SOURCE 200809L
#include "../check.h"

/* ---- the allocator ---- */

static sqlite3_mem_methods real;
static long nCall, failAt, nFailed; /* failAt 0: never */
static int forGood, inLibc;         /* inLibc: malloc() itself fails, not SQLite's allocator */
static int paused;                  /* while this program itself reads values */

static int refuse(void) {
  if (paused) return 0;
  nCall++;
  if (failAt == 0 || nCall < failAt || (!forGood && nCall > failAt)) return 0;
  nFailed++;
  return 1;
}
static void *oom_malloc(int n) {
  return !inLibc && refuse() ? 0 : real.xMalloc(n);
}
static void *oom_realloc(void *p, int n) {
  return !inLibc && refuse() ? 0 : real.xRealloc(p, n);
}

static void arm(long at, int mode) {
  nCall = nFailed = 0;
  failAt = at;
  forGood = mode & 1;
  inLibc = mode >= 2;
}

/* The C library's own malloc, for what zlib asks: this program's definitions go before its. */
#ifdef __GLIBC__
extern void *__libc_malloc(size_t);
extern void *__libc_calloc(size_t, size_t);
extern void *__libc_realloc(void *, size_t);
void *malloc(size_t n) {
  return inLibc && refuse() ? 0 : __libc_malloc(n);
}
void *calloc(size_t n, size_t k) {
  return inLibc && refuse() ? 0 : __libc_calloc(n, k);
}
void *realloc(void *p, size_t n) {
  return inLibc && refuse() ? 0 : __libc_realloc(p, n);
}
#endif

/* ---- a host that forbids: deny(1) in SQL takes the table of rules away, deny(0) gives it back
 * ---- */

static int denied;

static int authorize(void *p, int action, const char *z1, const char *z2, const char *z3,
                     const char *z4) {
  (void)p;
  (void)z2;
  (void)z3;
  (void)z4;
  return denied && action == SQLITE_READ && strcmp(z1, "my_rules") == 0 ? SQLITE_DENY : SQLITE_OK;
}

static void deny(sqlite3_context *ctx, int argc, sqlite3_value **argv) {
  (void)ctx;
  (void)argc;
  denied = sqlite3_value_int(argv[0]);
}

/* ---- scenarios ---- */

typedef struct scenario {
  const char *name;
  int flags;
  const char *setup; /* made ready without failures */
  const char *sql;   /* what is tried; S/ at the start of a file's name is the samples' folder,
                     ** W/ the one for files that the test makes */
  const char *check; /* asked afterwards: as before, or as after sql without failures */
} scenario;

#define REOPEN 1  /* setup goes to a file, and sql to a new connection */
#define REPEAT 2  /* sql can be run again */
#define ERROR  4  /* the right answer is an error */
#define LIBC   8  /* malloc() itself fails, too, in further runs */
#define EVERY  16 /* also the quick form lets each allocation fail */
#define DENY   32 /* the setup may use deny() */

#define TEXT                                                                                       \
  "'host mx.example.com[192.0.2.1] said: 550 5.1.1 <ann@example.com>: Recipient address "          \
  "rejected: User unknown (in reply to RCPT TO command)'"
#define ALL1                                                                                       \
  "SELECT bounce_class(x), bounce_desc(x), bounce_code(x), bounce_status(x), bounce_reply(x), "    \
  "bounce_category(x), bounce_fault(x), bounce_action(x), bounce_fingerprint(x) FROM t"
#define ALL2                                                                                       \
  "SELECT bounce_class(x, h), bounce_category(x, h), bounce_fault(x, h), bounce_action(x, h), "    \
  "bounce_fingerprint(x), bounce_version() FROM t"
#define COLUMNS                                                                                    \
  "class, category, action, fault, reply, status, code, description, provider, rule, matched, "    \
  "phase, host, ip, recipient, blocklist, retry_after, conflict, message, fingerprint, text, mx, " \
  "builtin"
#define ROWS                                                                                       \
  "line, time, format, queue_id, sender, recipient, orig_recipient, relay, relay_ip, outcome, "    \
  "attempted, delay, status, diagnostic, problem, file"
#define LONG "550 5.7.1 ' || printf('%.*c', 3000, 'x') || ' blocked using zen.example.org'"
#define RULES                                                                                      \
  "CREATE TABLE my_rules(pattern TEXT, category TEXT, action TEXT, class TEXT, fault TEXT, "       \
  "provider TEXT, priority INTEGER);"                                                              \
  "INSERT INTO my_rules VALUES('ticket % closed', 'helpdesk', 'none', 'hard', 'local', NULL, 3),"  \
  "('gizmo|widget jam*', 'jammed', NULL, '', NULL, NULL, NULL),"                                   \
  "('gizmo', 'user_unknown', 'retry', 'soft', NULL, NULL, -1);"
#define MINE RULES "CREATE VIRTUAL TABLE mine USING bounce_parse(my_rules);"
#define ASK  "SELECT category, action, class, fault, rule, matched FROM mine('550 gizmo jammed')"
#define MANY                                                                                       \
  "CREATE TABLE my_rules(pattern TEXT, category TEXT);"                                            \
  "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 200) "                 \
  "INSERT INTO my_rules SELECT printf('word%d|term%d % thing%d', i, i, i), "                       \
  "CASE i % 3 WHEN 0 THEN 'mailbox_full' ELSE 'own' || i END FROM n;"

/* clang-format off */
static const scenario scenarios[] = {
  /* scalar functions, by the kind of their argument */
  {"func-text", REPEAT, "CREATE TABLE t AS SELECT " TEXT " AS x", ALL1, 0},
  {"func-text-h", REPEAT, "CREATE TABLE t AS SELECT " TEXT " AS x, 'mx.example.com' AS h", ALL2, 0},
  {"func-literal", REPEAT, "", "SELECT bounce_category(" TEXT "), bounce_fingerprint(" TEXT "), bounce_desc('5.1.1')", 0},
  {"func-integer", REPEAT, "CREATE TABLE t AS SELECT 550 AS x, 17 AS h", ALL1 ";" ALL2, 0},
  {"func-real", REPEAT, "CREATE TABLE t AS SELECT 550.0 AS x, 1.5 AS h", ALL1 ";" ALL2, 0},
  {"func-blob", REPEAT, "CREATE TABLE t AS SELECT CAST(" TEXT " AS BLOB) AS x, CAST('mx.example.com' AS BLOB) AS h", ALL1 ";" ALL2, 0},
  {"func-zeroblob", REPEAT, "CREATE TABLE t(x, h); INSERT INTO t VALUES(1, 2)",
   "SELECT bounce_class(zeroblob(3000)), bounce_category(zeroblob(3000), zeroblob(2000)), bounce_fingerprint(zeroblob(3000)), "
   "bounce_code(zeroblob(9))", 0},
  {"func-null", REPEAT, "CREATE TABLE t AS SELECT NULL AS x, NULL AS h", ALL1 ";" ALL2, 0},
  {"func-empty", REPEAT, "CREATE TABLE t AS SELECT x'' AS x, '' AS h", ALL1 ";" ALL2, 0},
  {"func-long", REPEAT, "CREATE TABLE t AS SELECT '" LONG " AS x, '" LONG " AS h", ALL1 ";" ALL2, 0},
  {"func-long-blob", REPEAT, "CREATE TABLE t AS SELECT CAST('" LONG " AS BLOB) AS x, x'00ff' AS h", ALL1 ";" ALL2, 0},
  {"func-utf16", REPEAT, "PRAGMA encoding='UTF-16'; CREATE TABLE t AS SELECT " TEXT " AS x, 'mx.example.com' AS h", ALL1 ";" ALL2, 0},
  {"func-utf16-h", REPEAT, "PRAGMA encoding='UTF-16'; CREATE TABLE t AS SELECT '550 5.7.1 TSS04' AS x, 'mta5.am0.yahoodns.net' AS h", ALL2, 0},
  {"func-utf16-long", REPEAT, "PRAGMA encoding='UTF-16be'; CREATE TABLE t AS SELECT '" LONG " AS x, '" LONG " AS h", ALL1 ";" ALL2, 0},
  {"func-group", REPEAT, "CREATE TABLE t AS SELECT " TEXT " AS x UNION ALL SELECT '450 4.2.2 full'",
   "SELECT bounce_category(x) AS c, count(*) FROM t GROUP BY c ORDER BY 2, 1", 0},
  /* enough rows for the memo of verdicts, and the same text twice */
  {"func-memo", REPEAT, "CREATE TABLE t AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 80) "
   "SELECT printf('550 5.1.1 <a%d@example.com> is not known here', i / 2) AS x FROM n",
   "SELECT bounce_category(x), bounce_action(x), bounce_fingerprint(x) FROM t; SELECT p.rule, p.message FROM t, bounce_parse(t.x) p", 0},
  /* the same for the table of texts, once a turn of it begins with bounce_parse */
  {"parse-known", REPEAT, "CREATE TABLE t AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 160) "
   "SELECT printf('550 5.1.1 <a%d@example.com> is not known here', i % 70) AS x, printf('mx%d.example.com', i % 70) AS h FROM n",
   "SELECT p.rule, p.message, p.fingerprint, p.recipient, p.mx FROM t, bounce_parse(x, h) p; SELECT bounce_fingerprint(x) FROM t", 0},
  /* few other allocations, so that the quick form meets those of the memo, the texts and the keys */
  {"known-texts", REPEAT, "CREATE TABLE t AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 99) "
   "SELECT printf('550 5.1.1 <a%d@example.com> is not known here', i) AS x FROM n",
   "SELECT count(bounce_category(x)) FROM t; SELECT count(p.rule) FROM t, bounce_parse(x) p", 0},
  {"func-index", 0, "CREATE TABLE t(x); INSERT INTO t VALUES(" TEXT "),('450 4.2.2 full')",
   "CREATE INDEX i ON t(bounce_category(x)); SELECT x FROM t WHERE bounce_category(x)='mailbox_full'; REINDEX", "PRAGMA integrity_check"},
  {"func-view", REPEAT, "PRAGMA trusted_schema=OFF; CREATE TABLE t(x); CREATE VIEW v AS SELECT x, bounce_action(x) AS a FROM t; INSERT INTO t VALUES(" TEXT ")",
   "SELECT a FROM v", 0},

  /* constant tables */
  {"codes-scan", REPEAT, "", "SELECT * FROM bounce_codes", 0},
  {"codes-text", REPEAT, "", "SELECT * FROM bounce_codes WHERE code='5.1.1'", 0},
  {"codes-integer", REPEAT, "", "SELECT * FROM bounce_codes WHERE code=550", 0},
  {"codes-real", REPEAT, "CREATE TABLE t(r REAL); INSERT INTO t VALUES(550.0)", "SELECT c.title FROM t, bounce_codes c WHERE c.code=t.r; SELECT 1", 0},
  {"codes-in", REPEAT, "", "SELECT description FROM bounce_codes WHERE code IN (421, '5.2.2', x'00', NULL) ORDER BY code DESC", 0},
  {"codes-utf16", REPEAT, "PRAGMA encoding='UTF-16'; CREATE TABLE t AS SELECT '5.1.1' AS c", "SELECT b.* FROM t CROSS JOIN bounce_codes b ON b.code=t.c", 0},
  {"codes-join", REPEAT, "CREATE TABLE t AS SELECT " TEXT " AS x", "SELECT c.title, bounce_desc(t.x) FROM t LEFT JOIN bounce_codes c ON c.code=bounce_code(t.x)", 0},
  {"categories", REPEAT, "", "SELECT * FROM bounce_categories; SELECT * FROM bounce_categories WHERE category='mailbox_full'", 0},
  {"providers", REPEAT, "", "SELECT provider, count(*), max(meaning) FROM bounce_providers GROUP BY 1", 0},
  {"providers-key", REPEAT, "", "SELECT * FROM bounce_providers WHERE provider='Yahoo / AOL'", 0},
  {"rules", REPEAT, "", "SELECT count(*), sum(length(example)), max(priority) FROM bounce_rules", 0},
  {"rules-key", REPEAT, "", "SELECT * FROM bounce_rules WHERE key=(SELECT max(key) FROM bounce_rules)", 0},

  /* bounce_parse */
  {"parse-all", REPEAT, "", "SELECT " COLUMNS ", bounce_parse FROM bounce_parse(" TEXT ", 'mx.example.com')", 0},
  {"parse-long", REPEAT, "", "SELECT " COLUMNS ", bounce_parse FROM bounce_parse('" LONG ", 'mta5.am0.yahoodns.net')", 0},
  {"parse-blob", REPEAT, "", "SELECT " COLUMNS ", bounce_parse FROM bounce_parse(CAST(" TEXT " AS BLOB), x'61')", 0},
  {"parse-zeroblob", REPEAT, "", "SELECT " COLUMNS " FROM bounce_parse(zeroblob(3000), zeroblob(30))", 0},
  {"parse-number", REPEAT, "", "SELECT " COLUMNS " FROM bounce_parse(550, 1.5)", 0},
  {"parse-utf16", REPEAT, "PRAGMA encoding='UTF-16'; CREATE TABLE t AS SELECT " TEXT " AS x, 'mx.example.com' AS h",
   "SELECT " COLUMNS ", bounce_parse FROM t, bounce_parse(x, h)", 0},
  {"parse-join", REPEAT, "CREATE TABLE t AS SELECT " TEXT " AS x UNION ALL SELECT '450 4.2.2 full' UNION ALL SELECT NULL UNION ALL SELECT '" LONG,
   "SELECT " COLUMNS ", bounce_parse FROM t, bounce_parse(t.x)", 0},
  {"parse-builtin", REPEAT, "", "SELECT category, builtin FROM bounce_parse WHERE text='552 full' AND builtin=0", 0},
  {"parse-wrong", ERROR, "", "SELECT * FROM bounce_parse", 0},
  {"parse-or", REPEAT, "", "SELECT category FROM bounce_parse WHERE text='552 mailbox is full' OR text='550 user unknown'", 0},

  /* users' own rules */
  {"mine-create", 0, RULES, "CREATE VIRTUAL TABLE mine USING bounce_parse(my_rules)", "SELECT count(*) FROM sqlite_master"},
  {"mine-create-ask", 0, RULES, "CREATE VIRTUAL TABLE mine USING bounce_parse(my_rules);" ASK, "PRAGMA integrity_check"},
  {"mine-create-temp", 0, RULES, "CREATE VIRTUAL TABLE temp.mine USING bounce_parse(my_rules);" ASK, "PRAGMA integrity_check"},
  {"mine-create-main-quoted", 0, RULES, "CREATE VIRTUAL TABLE temp.mine USING bounce_parse(\"main\".[my_rules]);" ASK, "PRAGMA integrity_check"},
  {"mine-create-many", 0, MANY, "CREATE VIRTUAL TABLE mine USING bounce_parse(my_rules);"
   "SELECT category, rule, matched FROM mine('550 term77 of some thing77'), (SELECT 1)", "PRAGMA integrity_check"},
  {"mine-ask", REPEAT, MINE, ASK, 0},
  {"mine-all", REPEAT, MINE, "SELECT mine, " COLUMNS " FROM mine('550 5.1.1 gizmo jammed, ticket 17 is closed; user unknown')", 0},
  {"mine-connect", REOPEN | REPEAT, MINE, ASK, ASK},
  {"mine-connect-rebuild", REOPEN | REPEAT, MINE, "INSERT INTO mine(mine) VALUES('rebuild');" ASK, ASK},
  {"mine-connect-many", REOPEN | REPEAT, MANY "CREATE VIRTUAL TABLE mine USING bounce_parse(my_rules)",
   "SELECT category, rule, matched FROM mine('550 term77 of some thing77')", 0},
  {"mine-connect-gone", REOPEN | ERROR, MINE "DROP TABLE my_rules", ASK, "SELECT count(*) FROM sqlite_master"},
  {"mine-connect-bad", REOPEN | ERROR, MINE "UPDATE my_rules SET category=NULL WHERE rowid=2", ASK, "SELECT count(*) FROM my_rules"},
  {"mine-connect-view", REOPEN | ERROR, MINE "ALTER TABLE my_rules RENAME TO r; CREATE VIEW my_rules AS SELECT * FROM r", ASK, "SELECT count(*) FROM my_rules"},
  {"mine-drop-connect", REOPEN, MINE, "DROP TABLE mine", "SELECT count(*) FROM sqlite_master"},
  {"mine-utf16", REPEAT, "PRAGMA encoding='UTF-16';" MINE, ASK, 0},
  {"mine-utf16-connect", REOPEN | REPEAT, "PRAGMA encoding='UTF-16';" MINE, ASK, ASK},
  {"mine-utf16-rebuild", 0, "PRAGMA encoding='UTF-16';" MINE "UPDATE my_rules SET category='new'", "INSERT INTO mine(mine) VALUES('rebuild')", ASK},
  {"mine-rebuild", 0, MINE "UPDATE my_rules SET category='new'", "INSERT INTO mine(mine) VALUES('rebuild')", ASK},
  {"mine-rebuild-many", 0, MINE "UPDATE my_rules SET category='new';"
   "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 200) INSERT INTO my_rules(pattern, category) SELECT 'some word' || i, 'own' || i FROM n",
   "INSERT INTO mine(mine) VALUES('rebuild')", ASK},
  {"mine-rebuild-bad", ERROR, MINE "UPDATE my_rules SET category='new'; INSERT INTO my_rules(pattern, category, action) VALUES('x', 'y', 'z')",
   "INSERT INTO mine(mine) VALUES('rebuild')", ASK},
  {"mine-rebuild-open", 0, MINE "UPDATE my_rules SET category='new'; BEGIN", "INSERT INTO mine(mine) VALUES('rebuild')", ASK},
  {"mine-rollback", 0, MINE "BEGIN; UPDATE my_rules SET category='new'; INSERT INTO mine(mine) VALUES('rebuild')", "ROLLBACK", ASK},
  {"mine-commit", 0, MINE "BEGIN; UPDATE my_rules SET category='new'; INSERT INTO mine(mine) VALUES('rebuild')", "COMMIT", ASK},
  {"mine-savepoint", 0, MINE,
   "SAVEPOINT a; UPDATE my_rules SET category='one'; INSERT INTO mine(mine) VALUES('rebuild');"
   "SAVEPOINT b; UPDATE my_rules SET category='two'; INSERT INTO mine(mine) VALUES('rebuild');"
   "SELECT category FROM mine('550 gizmo'); ROLLBACK TO b; SELECT category FROM mine('550 gizmo');"
   "RELEASE b; SELECT category FROM mine('550 gizmo'); ROLLBACK TO a; SELECT category FROM mine('550 gizmo'); RELEASE a;"
   "SELECT category FROM mine('550 gizmo')", "PRAGMA integrity_check"},
  {"mine-while-open", 0, MINE "CREATE TABLE t AS SELECT '550 gizmo' AS x UNION ALL SELECT '550 widget jam'",
   "UPDATE my_rules SET category='new'; INSERT INTO mine(mine) SELECT 'rebuild' FROM t; SELECT m.category FROM t, mine(t.x) m", "PRAGMA integrity_check"},
  {"mine-rename", 0, MINE, "ALTER TABLE mine RENAME TO ours; SELECT category FROM ours('550 gizmo jam')", "SELECT count(*) FROM sqlite_master WHERE name IN ('mine', 'ours')"},
  {"mine-empty", 0, "CREATE TABLE r(pattern, category)", "CREATE VIRTUAL TABLE mine USING bounce_parse(r); SELECT category FROM mine('550 full')", "PRAGMA integrity_check"},
  /* what cannot be read is told by the rebuild, and by the queries after it */
  {"mine-rebuild-no-table", ERROR | EVERY, MINE "DROP TABLE my_rules", "INSERT INTO mine(mine) VALUES('rebuild')", ASK},
  {"mine-rebuild-no-column", ERROR | EVERY, MINE "DROP TABLE my_rules; CREATE TABLE my_rules(pattern)", "INSERT INTO mine(mine) VALUES('rebuild')", ASK},
  {"mine-rebuild-no-category", ERROR | EVERY, MINE "UPDATE my_rules SET category=''", "INSERT INTO mine(mine) VALUES('rebuild')", ASK},
  {"mine-rebuild-no-rowid", ERROR | EVERY, MINE "DROP TABLE my_rules; CREATE TABLE my_rules(pattern PRIMARY KEY, category) WITHOUT ROWID",
   "INSERT INTO mine(mine) VALUES('rebuild')", ASK},
  {"mine-rebuild-pattern", ERROR | EVERY, MINE "UPDATE my_rules SET pattern='%'", "INSERT INTO mine(mine) VALUES('rebuild')", ASK},
  {"mine-rebuild-other-schema", ERROR | EVERY, RULES "ATTACH ':memory:' AS o; CREATE TABLE o.r(pattern, category); CREATE VIRTUAL TABLE mine USING bounce_parse(o.r)",
   "INSERT INTO mine(mine) VALUES('rebuild')", "SELECT count(*) FROM my_rules"},
  {"mine-rebuild-temp", EVERY, RULES "CREATE VIRTUAL TABLE temp.mine USING bounce_parse(my_rules); UPDATE my_rules SET category='new'",
   "INSERT INTO mine(mine) VALUES('rebuild')", ASK},
  {"mine-rebuild-temp-utf16", EVERY, "PRAGMA encoding='UTF-16';" RULES "CREATE VIRTUAL TABLE temp.mine USING bounce_parse(my_rules); UPDATE my_rules SET category='new'",
   "INSERT INTO mine(mine) VALUES('rebuild')", ASK},
  {"mine-create-denied", EVERY | DENY, RULES "SELECT deny(1)", "CREATE VIRTUAL TABLE mine USING bounce_parse(my_rules)", "SELECT count(*) FROM sqlite_master"},
  {"mine-denied", ERROR | EVERY | DENY, RULES "SELECT deny(1); CREATE VIRTUAL TABLE mine USING bounce_parse(my_rules)", ASK, "SELECT count(*) FROM sqlite_master"},
  {"mine-denied-no-more", REPEAT | EVERY | DENY, RULES "SELECT deny(1); CREATE VIRTUAL TABLE mine USING bounce_parse(my_rules); SELECT deny(0)", ASK, ASK},
  {"mine-denied-then-bad", ERROR | EVERY | DENY,
   RULES "SELECT deny(1); CREATE VIRTUAL TABLE mine USING bounce_parse(my_rules); SELECT deny(0); UPDATE my_rules SET category=NULL", ASK, "SELECT count(*) FROM my_rules"},
  {"mine-settle", REPEAT | EVERY, RULES "BEGIN; CREATE VIRTUAL TABLE mine USING bounce_parse(my_rules); COMMIT", ASK, ASK},
  {"mine-settle-undone", EVERY, MINE "SAVEPOINT a; ALTER TABLE my_rules ADD COLUMN x; UPDATE my_rules SET category='new'; SAVEPOINT b;"
   "INSERT INTO mine(mine) VALUES('rebuild'); ROLLBACK TO b", ASK, "PRAGMA integrity_check"},
  {"mine-drop-rebuilt", 0, MINE "BEGIN; UPDATE my_rules SET category='new'; INSERT INTO mine(mine) VALUES('rebuild')", "DROP TABLE mine; ROLLBACK", "PRAGMA integrity_check"},
  {"create-bad-name", ERROR | EVERY, RULES, "CREATE VIRTUAL TABLE mine USING bounce_parse(my rules)", "SELECT count(*) FROM sqlite_master"},
  {"mine-rename-bad", ERROR, MINE, "ALTER TABLE mine RENAME TO category", ASK},
  {"mine-drop", 0, MINE, "DROP TABLE mine", "PRAGMA integrity_check"},
  {"mine-command-bad", ERROR, MINE, "INSERT INTO mine(mine) VALUES('nonsense')", ASK},
  {"mine-readonly", ERROR, MINE, "UPDATE mine SET text='x' WHERE text='550 x'", ASK},
  {"mine-delete", ERROR, MINE, "DELETE FROM mine WHERE text='550 x'", ASK},
  {"create-no-argument", ERROR, RULES, "CREATE VIRTUAL TABLE mine USING bounce_parse", "SELECT count(*) FROM sqlite_master"},
  {"create-column-name", ERROR, RULES, "CREATE VIRTUAL TABLE category USING bounce_parse(my_rules)", "SELECT count(*) FROM sqlite_master"},
  {"create-other-schema", ERROR, "ATTACH ':memory:' AS o; CREATE TABLE o.r(pattern, category); CREATE VIRTUAL TABLE mine USING bounce_parse(o.r)",
   "SELECT * FROM mine('x')", "SELECT count(*) FROM sqlite_master"},
  {"create-no-table", ERROR, "CREATE VIRTUAL TABLE mine USING bounce_parse(nothing)", "SELECT * FROM mine('x')", 0},
  {"create-no-column", ERROR, "CREATE TABLE r(pattern); CREATE VIRTUAL TABLE mine USING bounce_parse(r)", "SELECT * FROM mine('x')", 0},
  {"create-without-rowid", ERROR, "CREATE TABLE r(pattern PRIMARY KEY, category) WITHOUT ROWID; CREATE VIRTUAL TABLE mine USING bounce_parse(r)", "SELECT * FROM mine('x')", 0},

  /* logs */
  {"log-postfix", REPEAT, "", "SELECT " ROWS " FROM bounce_log('S/postfix.log')", 0},
  {"log-exim", REPEAT, "", "SELECT " ROWS " FROM bounce_log('S/exim.log')", 0},
  {"log-sendmail", REPEAT, "", "SELECT " ROWS " FROM bounce_log('S/sendmail.log', 'sendmail', 2026)", 0},
  {"log-opensmtpd", REPEAT, "", "SELECT " ROWS " FROM bounce_log('S/opensmtpd.log', NULL, 2026)", 0},
  {"log-qmail", REPEAT, "", "SELECT " ROWS " FROM bounce_log('S/qmail.log')", 0},
  {"log-haraka", REPEAT, "", "SELECT " ROWS " FROM bounce_log('S/haraka.log', 'haraka', 2026)", 0},
  {"log-zonemta", REPEAT, "", "SELECT " ROWS " FROM bounce_log('S/zonemta.log', 'auto', 2026)", 0},
  {"log-powermta", REPEAT, "", "SELECT " ROWS " FROM bounce_log('S/powermta.csv')", 0},
  {"log-kumomta", REPEAT, "", "SELECT " ROWS " FROM bounce_log('S/kumomta.jsonl')", 0},
  {"log-journal", REPEAT, "", "SELECT " ROWS " FROM bounce_log('S/journal.jsonl')", 0},
  {"log-utf16", REPEAT, "PRAGMA encoding='UTF-16'; CREATE TABLE t AS SELECT 'postfix' AS f", "SELECT " ROWS " FROM t, bounce_log('S/postfix.log', f) WHERE outcome='bounced' AND line<9", 0},
  {"log-gz", REPEAT | LIBC, "", "SELECT " ROWS " FROM bounce_log('W/postfix.log.gz')", 0},
  {"log-latin", REPEAT, "", "SELECT " ROWS " FROM bounce_log('W/latin.log')", 0},
  {"log-long", REPEAT, "", "SELECT " ROWS " FROM bounce_log('W/long.log')", 0},
  {"log-none", ERROR, "", "SELECT * FROM bounce_log('W/nothing.log')", 0},
  {"log-folder", ERROR, "", "SELECT * FROM bounce_log('S')", 0},
  {"log-other", ERROR, "", "SELECT * FROM bounce_log('S/README')", 0},
  {"log-bad-format", ERROR, "", "SELECT * FROM bounce_log('S/README', 'qmale')", 0},
  {"log-bad-year", ERROR, "", "SELECT * FROM bounce_log('S/README', NULL, 0)", 0},
  {"log-bad-gz", ERROR | LIBC, "", "SELECT * FROM bounce_log('W/cut.log.gz')", 0},
  {"log-twice", REPEAT, "CREATE TABLE f(n); INSERT INTO f VALUES('S/postfix.log'),('S/exim.log'),('W/postfix.log.gz')",
   "SELECT f.n, count(*), max(l.diagnostic) FROM f, bounce_log(f.n) l GROUP BY 1", 0},
  {"log-parse", REPEAT, "", "SELECT p.category, p.fingerprint FROM bounce_log('S/postfix.log') l, bounce_parse(l.diagnostic, l.relay) p", 0},
  {"line-text", REPEAT, "CREATE TABLE t(x); INSERT INTO t VALUES('1054194596.1 delivery 2: failure: 192.0.2.1_does_not_like_recipient./no/'||char(10)||'1054194596.1 delivery 3: success: x/')",
   "SELECT * FROM t, bounce_logline(t.x)", 0},
  {"line-blob", REPEAT, "CREATE TABLE t(x); INSERT INTO t VALUES(CAST('1054194596.1 delivery 2: failure: no/' AS BLOB)||x'ff00')", "SELECT l.* FROM t, bounce_logline(t.x, 'qmail') l", 0},
  {"line-utf16", REPEAT, "PRAGMA encoding='UTF-16'; CREATE TABLE t(x); INSERT INTO t VALUES('1054194596.1 delivery 2: failure: no/')", "SELECT l.* FROM t, bounce_logline(t.x, 'qmail') l", 0},
  {"line-number", REPEAT, "", "SELECT count(*) FROM bounce_logline(17)", 0},
  {"line-wrong", ERROR, "", "SELECT * FROM bounce_logline", 0},
};
/* clang-format on */

/* ---- running ---- */

static const char *zSamples;
static long nNomem;

/* 'S/...' and 'W/...' in SQL's quotes become paths; the caller frees. */
static char *with_paths(const char *z) {
  text t = {0, 0, 0};
  for (; *z; z++) {
    put(&t, z, 1);
    if (z[0] != '\'' || (z[1] != 'S' && z[1] != 'W') || (z[2] != '/' && z[2] != '\'')) continue;
    put(&t, z[1] == 'S' ? zSamples : zWork, strlen(z[1] == 'S' ? zSamples : zWork));
    z++;
  }
  put(&t, "", 0);
  return t.z;
}

static sqlite3 *prepare(const scenario *s, const char *zSetup) {
  char zFile[1000];
  text t = {0, 0, 0};
  sqlite3 *db;
  snprintf(zFile, sizeof zFile, "%s", ":memory:");
  if (s->flags & REOPEN) {
    snprintf(zFile, sizeof zFile, "%s/reopen.db", zWork);
    remove(zFile);
  }
  db = open_loaded(zFile);
  denied = 0;
  if (s->flags & DENY) {
    sqlite3_create_function(db, "deny", 1, SQLITE_UTF8, 0, deny, 0, 0);
    sqlite3_set_authorizer(db, authorize, 0);
  }
  if (s->flags & REOPEN) run(db, "PRAGMA synchronous=OFF; PRAGMA journal_mode=MEMORY", &t);
  if (run(db, zSetup, &t) != SQLITE_OK) {
    printf("! %s: setup: %s\n", s->name, sqlite3_errmsg(db));
    exit(1);
  }
  if (s->flags & REOPEN) {
    sqlite3_close(db);
    db = open_loaded(zFile);
  }
  free(t.z);
  return db;
}

typedef struct truth {
  text out, before, after; /* of sql; of check before and after it */
  int rc;
} truth;

/* The right error, and no rows before it, but SQLite had no room for the sentence. */
static int wordless(int rc, const truth *w, const text *got) {
  return rc != SQLITE_OK && strncmp(w->out.z, "error: ", 7) == 0 &&
         (strcmp(got->z, "error: access to  is prohibited") == 0 || /* SQLite's, without names */
          (strncmp(got->z, "error: ", 7) == 0 && strcmp(got->z + 7, sqlite3_errstr(rc)) == 0));
}

static void judge(const scenario *s, const truth *w, sqlite3 *db, const char *zSql, int rc,
                  const text *got, long at, int mode) {
  const char *zMode = mode & 1 ? "for good" : "once";
  text t = {0, 0, 0};
  int rcCheck;
  if (rc == SQLITE_NOMEM) {
    nNomem++;
    if (got->n > w->out.n || memcmp(got->z, w->out.z, got->n) != 0)
      bad("%s, %s %ld: rows before the end are wrong: %s", s->name, zMode, at, got->z);
  } else if (rc != w->rc || (strcmp(got->z, w->out.z) != 0 && !wordless(rc, w, got))) {
    bad("%s, %s %ld: %d, %.300s", s->name, zMode, at, rc, got->z);
  }
  if (s->flags & REPEAT) {
    rcCheck = answer(db, zSql, &t);
    if (rcCheck != SQLITE_OK || strcmp(t.z, w->out.z) != 0)
      bad("%s, %s %ld: the same again: %d, %.300s", s->name, zMode, at, rcCheck, t.z);
  }
  t.n = 0;
  if (s->check) {
    rcCheck = answer(db, s->check, &t);
    if (strcmp(t.z, w->after.z) != 0 && (rc != SQLITE_NOMEM || strcmp(t.z, w->before.z) != 0))
      bad("%s, %s %ld: check afterwards: %d, %.300s", s->name, zMode, at, rcCheck, t.z);
  }
  free(t.z);
}

static void try_all(const scenario *s, const char *zSetup, const char *zSql, const truth *w,
                    int mode, int isLong) {
  sqlite3_int64 used = sqlite3_memory_used();
  int files = count_files(), done = 0;
  long at;
  for (at = 1; !done; at += isLong || at < 150 || (s->flags & EVERY) ? 1 : 7) {
    sqlite3 *db = prepare(s, zSetup);
    text got = {0, 0, 0};
    long n0 = nBad;
    int rc;
    arm(at, mode);
    rc = answer(db, zSql, &got);
    done = nFailed == 0;
    arm(0, 0);
    nTried++;
    judge(s, w, db, zSql, rc, &got, at, mode);
    free(got.z);
    if (sqlite3_close(db) != SQLITE_OK) bad("%s, %ld: does not close", s->name, at);
    if (sqlite3_memory_used() != used)
      bad("%s, %d, %ld: %lld bytes are left", s->name, mode, at,
          (long long)(sqlite3_memory_used() - used));
    if (count_files() != files) bad("%s, %d, %ld: a file is left open", s->name, mode, at);
    used = sqlite3_memory_used();
    files = count_files();
    if (nBad == n0) nPassed++;
  }
}

static void one_scenario(const scenario *s, int isLong) {
  char *zSetup = with_paths(s->setup), *zSql = with_paths(s->sql);
  truth w;
  sqlite3 *db = prepare(s, zSetup);
  int mode;
  memset(&w, 0, sizeof w);
  if (s->check) answer(db, s->check, &w.before);
  sqlite3_close(db);
  db = prepare(s, zSetup);
  w.rc = answer(db, zSql, &w.out);
  if ((w.rc != SQLITE_OK) != ((s->flags & ERROR) != 0))
    bad("%s: without failures: %d, %.300s", s->name, w.rc, w.out.z);
  if (s->check) answer(db, s->check, &w.after);
  sqlite3_close(db);
  for (mode = 0; mode < (s->flags & LIBC ? 4 : 2); mode++)
    try_all(s, zSetup, zSql, &w, mode, isLong);
  free(w.out.z);
  free(w.before.z);
  free(w.after.z);
  free(zSetup);
  free(zSql);
}

/* ---- loading ---- */

static void try_load(int mode) {
  static const char zAsk[] =
      "SELECT bounce_class(550); SELECT count(*) > 1 FROM bounce_codes, bounce_parse('550 x')";
  sqlite3_int64 used = sqlite3_memory_used();
  int done = 0;
  long at;
  for (at = 1; !done; at++) {
    sqlite3 *db = 0;
    char *zErr = 0;
    text t = {0, 0, 0};
    long n0 = nBad;
    int rc;
    sqlite3_open(":memory:", &db);
    sqlite3_enable_load_extension(db, 1);
    arm(at, mode);
    rc = sqlite3_load_extension(db, zExt, 0, &zErr);
    done = nFailed == 0;
    arm(0, 0);
    nTried++;
    if (rc != SQLITE_OK) nNomem++;
    if (rc != SQLITE_OK && rc != SQLITE_NOMEM && zErr && !strstr(zErr, "out of memory"))
      bad("load, %d, %ld: %d, '%s'", mode, at, rc, zErr);
    sqlite3_free(zErr);
    zErr = 0;
    if (rc != SQLITE_OK && load(db, &zErr) != SQLITE_OK)
      bad("load, %d, %ld: again: %s", mode, at, zErr);
    rc = answer(db, zAsk, &t);
    if (rc != SQLITE_OK || strcmp(t.z, "hard|\n1|\n") != 0)
      bad("load, %d, %ld: afterwards: %d, %s", mode, at, rc, t.z);
    free(t.z);
    sqlite3_free(zErr);
    sqlite3_close(db);
    if (sqlite3_memory_used() != used) bad("load, %d, %ld: memory is left", mode, at);
    used = sqlite3_memory_used();
    if (nBad == n0) nPassed++;
  }
}

/* ---- connecting a thousand times ---- */

/* A connection to the file of rules, with rules of its own in temp; it must know its own only. */
static sqlite3 *connect_one(const char *zFile, char who, int i) {
  sqlite3 *db = open_loaded(zFile);
  text t = {0, 0, 0};
  char zSql[400], zWant[100];
  int rc;
  snprintf(zSql, sizeof zSql,
           "CREATE TEMP TABLE own(pattern, category); INSERT INTO own VALUES('gizmo', 'of_%c');"
           "CREATE VIRTUAL TABLE temp.theirs USING bounce_parse(own);"
           "SELECT a.category, b.category FROM mine('550 gizmo jam') a, theirs('550 gizmo jam') b",
           who);
  snprintf(zWant, sizeof zWant, "jammed|of_%c|\n", who);
  rc = answer(db, zSql, &t);
  if (rc != SQLITE_OK || strcmp(t.z, zWant) != 0)
    bad("connection %d %c: %d, %.200s", i, who, rc, t.z);
  free(t.z);
  return db;
}

/* Pairs of connections that come and go: nothing may be left, and neither sees the other's rules.
 */
static void try_connects(int n) {
  static const scenario s = {"connects", REOPEN, "", "", 0};
  char zFile[1000];
  sqlite3_int64 used;
  int i, files;
  snprintf(zFile, sizeof zFile, "%s/reopen.db", zWork);
  sqlite3_close(prepare(&s, MINE));
  used = sqlite3_memory_used();
  files = count_files();
  for (i = 0; i < n; i++) {
    long n0 = nBad;
    sqlite3 *a = connect_one(zFile, 'a', i), *b = connect_one(zFile, 'b', i);
    text t = {0, 0, 0};
    answer(a,
           "UPDATE own SET category='changed'; INSERT INTO theirs(theirs) VALUES('rebuild');"
           "SELECT category FROM theirs('550 gizmo')",
           &t);
    answer(b, "SELECT category FROM theirs('550 gizmo')", &t);
    if (strcmp(t.z, "changed|\nof_b|\n") != 0) bad("connections %d: %.200s", i, t.z);
    free(t.z);
    if (sqlite3_close(a) != SQLITE_OK || sqlite3_close(b) != SQLITE_OK)
      bad("connections %d: do not close", i);
    if (sqlite3_memory_used() != used || count_files() != files)
      bad("connections %d: something is left", i);
    nTried++;
    if (nBad == n0) nPassed++;
  }
}

/* ---- files that the scenarios read ---- */

static void make_files(void) {
  static const char zRow[] = "2026-03-01T10:00:00Z mx postfix/smtp[8]: 3A0F3FC06C: "
                             "to=<ann@example.com>, relay=none, delay=1, dsn=5.0.0, "
                             "status=bounced (550 ";
  char zCommand[3000];
  make_file("latin.log", zRow, 0, "bo\xeete pleine \xff)\n");
  make_file("long.log", zRow, 200000, ")\n");
  snprintf(zCommand, sizeof zCommand,
           "gzip -c '%s/postfix.log' >'%s/postfix.log.gz' && head -c 300 '%s/postfix.log.gz' "
           ">'%s/cut.log.gz'",
           zSamples, zWork, zWork, zWork);
  if (system(zCommand) != 0) printf("! gzip does not work\n");
}

int main(int argc, char **argv) {
  int i, isLong = 0, nScenario = 0;
  const char *zOnly = 0;
  if (argc < 4) return 2;
  zExt = argv[1];
  zSamples = argv[2];
  zWork = argv[3];
  for (i = 4; i < argc; i++) {
    if (strcmp(argv[i], "-long") == 0)
      isLong = 1;
    else
      zOnly = argv[i];
  }
  sqlite3_config(SQLITE_CONFIG_GETMALLOC, &real);
  {
    sqlite3_mem_methods own = real;
    own.xMalloc = oom_malloc;
    own.xRealloc = oom_realloc;
    sqlite3_config(SQLITE_CONFIG_MALLOC, &own);
  }
  sqlite3_config(SQLITE_CONFIG_LOOKASIDE, 0, 0); /* else small pieces would not be asked for */
  setvbuf(stdout, 0, _IOLBF, 0);
  make_files();
  if (!zOnly) {
    sqlite3_close(open_loaded(":memory:")); /* what is allocated once for the process */
    for (i = 0; i < 2; i++) try_load(i);
    try_connects(1000);
    nScenario = 2;
  }
  for (i = 0; i < (int)(sizeof scenarios / sizeof scenarios[0]); i++) {
    long n0 = nTried;
    if (zOnly && strncmp(scenarios[i].name, zOnly, strlen(zOnly)) != 0) continue;
    one_scenario(&scenarios[i], isLong);
    nScenario++;
    if (getenv("OOM_VERBOSE")) printf("%s: %ld\n", scenarios[i].name, nTried - n0);
  }
  if (nPassed == 0 || nNomem == 0) bad("nothing was tried");
  printf("oomtest: %d scenarios, %ld runs with failing allocations, %ld ended as out of memory\n",
         nScenario, nTried, nNomem);
  printf("%ld passed, %ld failed\n", nPassed, nTried - nPassed + (nTried == nPassed && nBad > 0));
  return nBad > 0;
}
