/*
** What it is for: everything that SQL sees, through prepared statements that bind the input, in
** two builds: the separate files linked into this program, and dist/bouncecodes.c as a loadable
** library (build/fuzz/one.so; left out where it is not there). Both give the same rows, TEXT and
** BLOB are the same text, the functions say what bounce_parse says, and nothing is an error.
**
** The input is a text; where it has a NUL, what stands before the first one is H.
*/
#include <sqlite3.h>
#include "fuzz.h"
#include "../../ext/bouncecodes.h"

#define FUNCTIONS                                                                                  \
  "bounce_class(?1,?2), bounce_category(?1,?2), bounce_action(?1,?2), bounce_fault(?1,?2), "       \
  "bounce_reply(?1), bounce_status(?1), bounce_code(?1), bounce_desc(?1), bounce_fingerprint(?1)"
#define COLUMNS                                                                                    \
  "class, category, action, fault, reply, status, code, description, fingerprint, provider, "      \
  "rule, matched, phase, host, ip, recipient, blocklist, retry_after, conflict, message"
#define JOINED                                                                                     \
  "SELECT c.*, f.* FROM bounce_codes c LEFT JOIN bounce_categories f ON f.category = c.category "  \
  "WHERE c.code = bounce_code(?1)"

static const char *const sql[] = {
    "SELECT " FUNCTIONS,
    "SELECT " COLUMNS ", bounce_parse FROM bounce_parse(?1,?2)",
    "SELECT * FROM bounce_logline(?1)",
    JOINED,
    "SELECT count(*) FROM bounce_codes WHERE code = ?1",
    "SELECT count(*) FROM bounce_codes WHERE +code = ?1",
};

#define N_SQL ((int)(sizeof(sql) / sizeof(sql[0])))

typedef struct db_one {
  sqlite3 *db;
  sqlite3_stmt *stmt[N_SQL];
  sqlite3_stmt *put, *rebuild, *mine;
} db_one;

static db_one own, one;

static void must(int ok, sqlite3 *db, const char *what) {
  if (ok) return;
  fprintf(stderr, "%s: %s\n", what, sqlite3_errmsg(db));
  abort();
}

static sqlite3_stmt *prepare(sqlite3 *db, const char *zSql) {
  sqlite3_stmt *p = 0;
  must(sqlite3_prepare_v2(db, zSql, -1, &p, 0) == SQLITE_OK, db, zSql);
  return p;
}

static void prepare_all(db_one *p) {
  int i;
  for (i = 0; i < N_SQL; i++) p->stmt[i] = prepare(p->db, sql[i]);
  must(sqlite3_exec(p->db,
                    "CREATE TABLE r(pattern, category);"
                    "INSERT INTO r VALUES('no such user', 'x');"
                    "CREATE VIRTUAL TABLE mine USING bounce_parse(r)",
                    0, 0, 0) == SQLITE_OK,
       p->db, "rules");
  p->put = prepare(p->db, "UPDATE r SET pattern = ?1");
  p->rebuild = prepare(p->db, "INSERT INTO mine(mine) VALUES('rebuild')");
  p->mine = prepare(p->db, "SELECT *, mine FROM mine(?1,?2)");
}

static void set_up(void) {
  FILE *f = fopen("build/fuzz/one.so", "rb");
  sqlite3_auto_extension((void (*)(void))sqlite3_bouncecodes_init);
  must(sqlite3_open(":memory:", &own.db) == SQLITE_OK, own.db, "init");
  sqlite3_reset_auto_extension();
  prepare_all(&own);
  if (!f) return;
  fclose(f);
  sqlite3_open(":memory:", &one.db);
  sqlite3_enable_load_extension(one.db, 1);
  must(sqlite3_load_extension(one.db, "build/fuzz/one.so", "sqlite3_bouncecodes_init", 0) ==
           SQLITE_OK,
       one.db, "build/fuzz/one.so");
  prepare_all(&one);
}

/* ---- comparing ---- */

typedef struct input {
  const char *x, *h;
  size_t n, nHost;
  int isBlob;
} input;

static void bind(sqlite3_stmt *p, const input *in) {
  sqlite3_reset(p);
  if (in->isBlob)
    sqlite3_bind_blob(p, 1, in->x, (int)in->n, SQLITE_STATIC);
  else
    sqlite3_bind_text(p, 1, in->x, (int)in->n, SQLITE_STATIC);
  if (sqlite3_bind_parameter_count(p) > 1)
    sqlite3_bind_text(p, 2, in->h, (int)in->nHost, SQLITE_STATIC); /* NULL where h is NULL */
}

static int same_cell(sqlite3_stmt *a, sqlite3_stmt *b, int i) {
  int n;
  if (sqlite3_column_type(a, i) != sqlite3_column_type(b, i)) return 0;
  n = sqlite3_column_bytes(a, i);
  if (n != sqlite3_column_bytes(b, i)) return 0;
  return n == 0 || memcmp(sqlite3_column_blob(a, i), sqlite3_column_blob(b, i), (size_t)n) == 0;
}

static void must_be_same(sqlite3_stmt *a, sqlite3_stmt *b, int i) {
  int same = same_cell(a, b, i);
  if (!same) {
    fprintf(stderr, "%s = %s\n", sqlite3_column_name(a, i), sqlite3_column_text(a, i));
    fprintf(stderr, "%s = %s\n", sqlite3_column_name(b, i), sqlite3_column_text(b, i));
  }
  FUZZ_CHECK(same);
}

/* Both statements give the same rows. */
static void same_rows(sqlite3_stmt *a, sqlite3_stmt *b) {
  int i, rc;
  while ((rc = sqlite3_step(a)) == SQLITE_ROW) {
    FUZZ_CHECK(sqlite3_step(b) == SQLITE_ROW);
    for (i = 0; i < sqlite3_column_count(a); i++) must_be_same(a, b, i);
  }
  FUZZ_CHECK(rc == SQLITE_DONE && sqlite3_step(b) == SQLITE_DONE);
  sqlite3_reset(a);
  sqlite3_reset(b);
}

static int is_blank(const input *in) {
  size_t i;
  for (i = 0; i < in->n; i++) {
    if (!memchr(" \t\n\r\f\v", in->x[i], 6)) return 0;
  }
  return 1;
}

/* The functions against bounce_parse: its first columns are in the same order. */
static void same_as_parse(db_one *p, const input *in) {
  sqlite3_stmt *f = p->stmt[0], *t = p->stmt[1];
  int i;
  bind(f, in);
  bind(t, in);
  FUZZ_CHECK(sqlite3_step(f) == SQLITE_ROW && sqlite3_step(t) == SQLITE_ROW);
  for (i = 0; i < 9 && !is_blank(in); i++) must_be_same(f, t, i);
  FUZZ_CHECK(sqlite3_step(f) == SQLITE_DONE && sqlite3_step(t) == SQLITE_DONE);
  sqlite3_reset(f);
  sqlite3_reset(t);
}

/* TEXT and BLOB of the same bytes; a second statement of the same SQL takes the other. */
static void same_as_blob(const input *in) {
  static sqlite3_stmt *again[3];
  input blob = *in;
  int i;
  blob.isBlob = 1;
  for (i = 0; i < 3; i++) {
    if (!again[i]) again[i] = prepare(own.db, sql[i]);
    bind(own.stmt[i], in);
    bind(again[i], &blob);
    same_rows(own.stmt[i], again[i]);
  }
}

/* A look-up and a scan find the same. */
static void same_lookup(const input *in) {
  bind(own.stmt[4], in);
  bind(own.stmt[5], in);
  same_rows(own.stmt[4], own.stmt[5]);
}

static int rebuild(db_one *p, const input *in) {
  int rc;
  bind(p->put, in);
  must(sqlite3_step(p->put) == SQLITE_DONE, p->db, "update");
  sqlite3_reset(p->put);
  rc = sqlite3_step(p->rebuild);
  FUZZ_CHECK(rc == SQLITE_DONE || (rc == SQLITE_ERROR && sqlite3_errmsg(p->db)[0]));
  sqlite3_reset(p->rebuild);
  return rc;
}

/* The text as a user's rule, asked about itself. */
static void check_rules(const input *in) {
  int rc = rebuild(&own, in);
  bind(own.mine, in);
  if (one.db) {
    FUZZ_CHECK(rebuild(&one, in) == rc);
    bind(one.mine, in);
    same_rows(own.mine, one.mine);
  } else {
    while ((rc = sqlite3_step(own.mine)) == SQLITE_ROW) {
    }
    FUZZ_CHECK(rc == SQLITE_DONE);
    sqlite3_reset(own.mine);
  }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  const uint8_t *nul = size ? memchr(data, 0, size) : 0;
  size_t skip = nul ? (size_t)(nul - data) + 1 : 0;
  input in;
  char *h = nul ? fuzz_copy(data, skip - 1) : 0, *x = fuzz_copy(data + skip, size - skip);
  int i;
  if (!own.db) set_up();
  in.x = x;
  in.n = size - skip;
  in.h = h;
  in.nHost = nul ? skip - 1 : 0;
  in.isBlob = 0;
  same_as_parse(&own, &in);
  same_as_blob(&in);
  same_lookup(&in);
  for (i = 0; one.db && i < N_SQL; i++) {
    bind(own.stmt[i], &in);
    bind(one.stmt[i], &in);
    same_rows(own.stmt[i], one.stmt[i]);
  }
  if (size % 4 == 0 && size < 600) check_rules(&in);
  for (i = 0; i < N_SQL; i++) sqlite3_reset(own.stmt[i]);
  free(h);
  free(x);
  return 0;
}
