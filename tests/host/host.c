/*
** What it is for: the library as a program sees it that links with it: its C interface, and an
** entry point that is called with all that a host may give it. tests/cover_host.test builds and
** runs it.
*/
#include "bouncecodes.h"

#include <sqlite3.h>
#include <stdio.h>
#include <string.h>

static long nPassed, nFailed;

static void check(int ok, const char *zWhat, const char *zGot) {
  if (ok) {
    nPassed++;
  } else {
    nFailed++;
    printf("! %s: %s\n", zWhat, zGot ? zGot : "NULL");
  }
}

/* ---- the entry point ---- */

static const struct sqlite3_api_routines *pApi;

/* SQLite hands its table of functions to whatever is registered for new connections. */
static int take_api(sqlite3 *db, char **pzErr, const struct sqlite3_api_routines *p) {
  (void)db;
  (void)pzErr;
  pApi = p;
  return SQLITE_OK;
}

static sqlite3_mem_methods real;
static int failNext; /* the allocation that many calls from now fails; 0: none does */

static void *failing_malloc(int n) {
  if (failNext > 0 && --failNext == 0) return 0;
  return real.xMalloc(n);
}

static sqlite3 *open_one(void) {
  sqlite3 *db = 0;
  if (sqlite3_open(":memory:", &db) != SQLITE_OK) printf("! sqlite3_open\n");
  return db;
}

static int works(sqlite3 *db) {
  sqlite3_stmt *st = 0;
  int ok = sqlite3_prepare_v2(db, "SELECT bounce_class(450)='soft'", -1, &st, 0) == SQLITE_OK &&
           sqlite3_step(st) == SQLITE_ROW && sqlite3_column_int(st, 0);
  sqlite3_finalize(st);
  return ok;
}

/* With and without a place for the message. */
static void good(void) {
  sqlite3 *db = open_one();
  char *zErr = 0;
  check(sqlite3_bouncecodes_init(db, 0, pApi) == SQLITE_OK, "init without a place", 0);
  check(works(db), "after init without a place", 0);
  check(sqlite3_bouncecodes_init(db, &zErr, pApi) == SQLITE_OK && !zErr, "init again", zErr);
  check(works(db), "after init again", 0);
  sqlite3_close(db);
}

/* While a statement runs that uses the functions they cannot be replaced. */
static void busy(void) {
  sqlite3 *db = open_one();
  sqlite3_stmt *st = 0;
  char *zErr = 0;
  sqlite3_bouncecodes_init(db, 0, pApi);
  sqlite3_prepare_v2(db, "SELECT bounce_class(450) UNION ALL SELECT bounce_class(550)", -1, &st, 0);
  sqlite3_step(st);
  check(sqlite3_bouncecodes_init(db, 0, pApi) == SQLITE_BUSY, "init while busy", 0);
  check(sqlite3_bouncecodes_init(db, &zErr, pApi) == SQLITE_BUSY, "init while busy", zErr);
  check(zErr && strstr(zErr, "active statements"), "message while busy", zErr);
  sqlite3_free(zErr);
  check(sqlite3_step(st) == SQLITE_ROW &&
            strcmp((const char *)sqlite3_column_text(st, 0), "hard") == 0,
        "the statement goes on", 0);
  sqlite3_finalize(st);
  check(works(db), "after init while busy", 0);
  sqlite3_close(db);
}

/*
** Each allocation of the entry point fails, with and without a place for the message. SQLite can do
** without some, as when a table of its own would grow; then everything must be there.
*/
static void no_memory(void) {
  int i, k, nRefused = 0;
  for (k = 0; k < 2; k++) {
    for (i = 1; i < 100; i++) {
      sqlite3 *db = open_one();
      char *zErr = 0;
      int rc;
      failNext = i;
      rc = sqlite3_bouncecodes_init(db, k ? &zErr : 0, pApi);
      if (failNext > 0) i = 1000; /* it needs fewer */
      failNext = 0;
      check(rc == SQLITE_NOMEM || (rc == SQLITE_OK && works(db)), "init without memory", zErr);
      check(i < 1000 || rc == SQLITE_OK, "init with memory", zErr);
      nRefused += rc == SQLITE_NOMEM;
      check(rc == SQLITE_OK || !k || !zErr || strstr(zErr, "out of memory"), "message", zErr);
      sqlite3_free(zErr);
      check(sqlite3_bouncecodes_init(db, 0, pApi) == SQLITE_OK && works(db), "init afterwards", 0);
      sqlite3_close(db);
    }
  }
  check(nRefused > 10, "init refused", 0);
  check(sqlite3_memory_used() == 0, "all memory is given back", 0);
}

/* ---- verdicts without SQLite ---- */

static bouncecodes_verdict ask(const char *z, const char *zHost) {
  bouncecodes_verdict v;
  memset(&v, 0xff, sizeof v);
  bouncecodes_classify(z, strlen(z), zHost, zHost ? strlen(zHost) : 0, &v);
  return v;
}

static void verdicts(void) {
  bouncecodes_verdict v = ask("552 5.2.2 mailbox full", 0);
  char z[200], zCut[6];
  size_t n = bouncecodes_rule(v.rule, z, sizeof z);
  check(strcmp(v.class_, "hard") == 0, "class", v.class_);
  check(strcmp(v.category, "mailbox_full") == 0, "category", v.category);
  check(v.reply == 552 && v.status[0] == 5 && v.status[1] == 2 && v.status[2] == 2, "codes", 0);
  check(v.rule >= 0 && n == strlen(z) && strncmp(z, "mailbox_full", 12) == 0, "rule", z);
  /* its name in as many bytes as there are */
  check(bouncecodes_rule(v.rule, 0, 0) == n, "the length of a name", 0);
  check(bouncecodes_rule(v.rule, zCut, sizeof zCut) == n && strcmp(zCut, "mailb") == 0,
        "a name cut", zCut);
  check(bouncecodes_rule(v.rule, zCut, 1) == n && zCut[0] == 0, "a name in one byte", zCut);
  memset(z, 'x', sizeof z);
  check(bouncecodes_rule(v.rule, z, n + 1) == n && strlen(z) == n, "a name that just fits", z);
  check(bouncecodes_rule(v.rule, z, n) == n && strlen(z) == n - 1, "a name that just does not", z);
  /* no rule at all */
  check(bouncecodes_rule(-1, z, sizeof z) == 0 && z[0] == 0, "rule -1", z);
  strcpy(z, "x");
  check(bouncecodes_rule(1000000, z, sizeof z) == 0 && z[0] == 0, "rule 1000000", z);
  check(bouncecodes_rule(-1, 0, 0) == 0, "rule -1 into nothing", 0);
  v = ask("550", 0);
  check(v.rule == -1 && v.reply == 550 && strcmp(v.category, "unknown") == 0, "a code decides",
        v.category);
  v = ask("", 0);
  check(!v.class_ && v.rule == -1 && v.reply == 0 && v.status[0] == 0, "nothing", v.class_);
  v = ask("421 4.7.0 [TSS04] deferred", "mta5.am0.yahoodns.net");
  check(strcmp(v.class_, "soft") == 0 && strcmp(v.action, "suppress") != 0, "a host's text",
        v.action);
}

int main(void) {
  sqlite3_mem_methods own;
  sqlite3_config(SQLITE_CONFIG_GETMALLOC, &real);
  own = real;
  own.xMalloc = failing_malloc;
  sqlite3_config(SQLITE_CONFIG_MALLOC, &own);
  sqlite3_config(SQLITE_CONFIG_LOOKASIDE, 0, 0);
  sqlite3_auto_extension((void (*)(void))take_api);
  sqlite3_close(open_one());
  sqlite3_reset_auto_extension();
  verdicts();
  good();
  busy();
  no_memory();
  printf("%ld passed, %ld failed\n", nPassed, nFailed);
  return nFailed > 0 || nPassed == 0;
}
