/*
** What it is for: many threads at once. First each of 16 threads has a connection of its own, with
** rules of its own; then all use one connection, which SQLite serialises. Each runs every function
** and table over and over and must see, each time, what one thread alone sees. Built with
** -fsanitize=thread (make tsan), with the extension linked in, it also finds data races.
**
**   build/tsan/threads FOLDER-OF-SAMPLES ROUNDS
*/
#define _POSIX_C_SOURCE 200809L
#include "bouncecodes.h"

#include <pthread.h>
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define THREADS 16

static const char *zSamples;
static int nRound;
static sqlite3 *shared;

static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
static long nPassed, nFailed;

static void count(int ok, int iThread, const char *zSql, const char *zGot) {
  pthread_mutex_lock(&mutex);
  if (ok)
    nPassed++;
  else if (nFailed++ < 10)
    printf("! thread %d: %s: %.300s\n", iThread, zSql, zGot);
  pthread_mutex_unlock(&mutex);
}

/* What each thread asks; %s is the samples' folder. */
static const char *const questions[] = {
    "SELECT bounce_class(d), bounce_desc(d), bounce_code(d), bounce_status(d), bounce_reply(d), "
    "bounce_category(d, 'mx.example.com'), bounce_fault(d), bounce_action(d), "
    "bounce_fingerprint(d),"
    "bounce_version() FROM (SELECT 'host h[192.0.2.1] said: 550 5.1.1 <a@example.com>: User "
    "unknown'"
    " AS d UNION ALL SELECT 450 UNION ALL SELECT x'3535302066756c6c' UNION ALL SELECT NULL)",
    "SELECT count(*), sum(length(description)), max(title) FROM bounce_codes",
    "SELECT c.* FROM bounce_codes c WHERE c.code IN ('5.1.1', 550)",
    "SELECT * FROM bounce_categories WHERE category='mailbox_full'",
    "SELECT count(*), max(meaning) FROM bounce_providers",
    "SELECT count(*), sum(length(example)) FROM bounce_rules",
    "SELECT * FROM bounce_parse('421 4.7.0 [TSS04] Messages from 192.0.2.1 temporarily deferred; "
    "try again in 5 minutes', 'mta5.am0.yahoodns.net')",
    "SELECT bounce_parse FROM bounce_parse('552 5.2.2 mailbox full')",
    "SELECT count(*), max(diagnostic) FROM bounce_log('%s/postfix.log')",
    "SELECT count(*), max(diagnostic) FROM bounce_log('%s/kumomta.jsonl')",
    "SELECT count(*), max(p.fingerprint) FROM bounce_log('%s/exim.log') l, "
    "bounce_parse(l.diagnostic) p",
    "SELECT outcome, diagnostic FROM bounce_logline('1054194596.1 delivery 2: failure: no_user/')",
};
#define NQUESTION ((int)(sizeof questions / sizeof questions[0]))
static char *answers[NQUESTION];

/* All rows of a statement as one text, malloc'ed; with an error, that. */
static char *ask(sqlite3 *db, const char *zSql) {
  sqlite3_stmt *st = 0;
  size_t n = 0, cap = 1 << 14;
  char *z = malloc(cap);
  int rc, i;
  if (!z) abort();
  z[0] = 0;
  rc = sqlite3_prepare_v2(db, zSql, -1, &st, 0);
  while (rc == SQLITE_OK && sqlite3_step(st) == SQLITE_ROW) {
    for (i = 0; i < sqlite3_column_count(st); i++) {
      const char *v = (const char *)sqlite3_column_text(st, i);
      size_t k = v ? strlen(v) : 0;
      if (n + k + 2 > cap) {
        cap = 2 * (n + k + 2);
        z = realloc(z, cap);
        if (!z) abort();
      }
      if (k) memcpy(z + n, v, k);
      n += k;
      z[n++] = '|';
      z[n] = 0;
    }
  }
  i = sqlite3_finalize(st);
  if (rc == SQLITE_OK) rc = i;
  if (rc != SQLITE_OK) snprintf(z, cap, "error %d: %s", rc, sqlite3_errstr(rc));
  return z;
}

static void expect(sqlite3 *db, int iThread, const char *zSql, const char *zWant) {
  char *z = ask(db, zSql);
  count(strcmp(z, zWant) == 0, iThread, zSql, z);
  free(z);
}

static void ask_all(sqlite3 *db, int iThread, int iFirst) {
  char zSql[2000];
  int i;
  for (i = 0; i < NQUESTION; i++) {
    int k = (i + iFirst) % NQUESTION;
    snprintf(zSql, sizeof zSql, questions[k], zSamples);
    expect(db, iThread, zSql, answers[k]);
  }
}

/* The C interface needs no connection at all. */
static void classify(int iThread) {
  static const char z[] = "550 5.1.1 no such user";
  bouncecodes_verdict v;
  bouncecodes_classify(z, sizeof z - 1, 0, 0, &v);
  count(strcmp(v.category, "user_unknown") == 0, iThread, "bouncecodes_classify", v.category);
}

static sqlite3 *open_it(void) {
  sqlite3 *db = 0;
  if (sqlite3_open_v2(":memory:", &db,
                      SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_FULLMUTEX,
                      0) != SQLITE_OK)
    abort();
  return db;
}

/* A connection and rules that no other thread sees. */
static void *alone(void *p) {
  int i, iThread = (int)(size_t)p;
  char zSql[400], zWant[100];
  for (i = 0; i < nRound; i++) {
    sqlite3 *db = open_it();
    snprintf(zSql, sizeof zSql,
             "CREATE TABLE r(pattern, category); INSERT INTO r VALUES('gizmo', 'of_%d');"
             "CREATE VIRTUAL TABLE mine USING bounce_parse(r)",
             iThread);
    count(sqlite3_exec(db, zSql, 0, 0, 0) == SQLITE_OK, iThread, zSql, sqlite3_errmsg(db));
    snprintf(zWant, sizeof zWant, "of_%d|", iThread);
    expect(db, iThread, "SELECT category FROM mine('550 gizmo')", zWant);
    ask_all(db, iThread, iThread + i);
    count(sqlite3_exec(db, "UPDATE r SET category='new'; INSERT INTO mine(mine) VALUES('rebuild')",
                       0, 0, 0) == SQLITE_OK,
          iThread, "rebuild", sqlite3_errmsg(db));
    expect(db, iThread, "SELECT category FROM mine('550 gizmo')", "new|");
    classify(iThread);
    count(sqlite3_close(db) == SQLITE_OK, iThread, "close", "");
  }
  return 0;
}

/* One connection for all; some read their rules anew while others use them. */
static void *together(void *p) {
  int i, iThread = (int)(size_t)p;
  for (i = 0; i < nRound; i++) {
    if (iThread % 4 == 0) {
      char *z = ask(shared, "INSERT INTO mine(mine) VALUES('rebuild')");
      /* Another thread's statement may hold the table's transaction. */
      count(z[0] == 0 || strncmp(z, "error 6", 7) == 0 || strncmp(z, "error 5", 7) == 0, iThread,
            "rebuild", z);
      free(z);
    }
    expect(shared, iThread, "SELECT category, rule FROM mine('550 gizmo')", "of_all|user:1|");
    ask_all(shared, iThread, iThread + i);
  }
  return 0;
}

static void run_threads(void *(*x)(void *)) {
  pthread_t a[THREADS];
  size_t i;
  for (i = 0; i < THREADS; i++) {
    if (pthread_create(&a[i], 0, x, (void *)i) != 0) abort();
  }
  for (i = 0; i < THREADS; i++) pthread_join(a[i], 0);
}

int main(int argc, char **argv) {
  char zSql[2000];
  sqlite3 *db;
  int i;
  zSamples = argc > 1 ? argv[1] : "tests/samples";
  nRound = argc > 2 ? atoi(argv[2]) : 5;
  if (!sqlite3_threadsafe()) {
    printf("! this SQLite is not made for threads\n");
    return 1;
  }
  sqlite3_auto_extension((void (*)(void))sqlite3_bouncecodes_init);
  db = open_it();
  for (i = 0; i < NQUESTION; i++) {
    snprintf(zSql, sizeof zSql, questions[i], zSamples);
    answers[i] = ask(db, zSql);
    count(answers[i][0] != 0 && strncmp(answers[i], "error", 5) != 0, -1, zSql, answers[i]);
  }
  sqlite3_close(db);
  run_threads(alone);
  shared = open_it();
  sqlite3_exec(shared,
               "CREATE TABLE r(pattern, category); INSERT INTO r VALUES('gizmo', 'of_all');"
               "CREATE VIRTUAL TABLE mine USING bounce_parse(r)",
               0, 0, 0);
  run_threads(together);
  sqlite3_close(shared);
  for (i = 0; i < NQUESTION; i++) free(answers[i]);
  printf("threads: %d at once, each with a connection, then all on one; %d rounds, SQLite %s\n",
         THREADS, nRound, sqlite3_libversion());
  printf("%ld passed, %ld failed\n", nPassed, nFailed);
  return nFailed > 0 || nPassed == 0;
}
