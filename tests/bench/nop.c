/*
** What it is for: the floor that `make bench` compares with: a function that reads its argument's
** text and length and gives 1 (nop_text: a text), and drain(SQL), which runs a
** SELECT without the cost of handing its rows to anybody; cpu() is the processor time spent.
**
**   .load build/bench/nop
**   SELECT count(nop(diag)) FROM log;
**   SELECT drain('SELECT p.* FROM log, bounce_parse(log.diag) p');
*/
#include <time.h>
#include "sqlite3ext.h"
SQLITE_EXTENSION_INIT1

static void nop_func(sqlite3_context *ctx, int argc, sqlite3_value **argv) {
  const unsigned char *z = sqlite3_value_text(argv[0]);
  int n = sqlite3_value_bytes(argv[0]);
  (void)argc;
  sqlite3_result_int(ctx, z != 0 && n >= 0);
}

/* The same with a static text as result, as most of our functions have. */
static void nop_text(sqlite3_context *ctx, int argc, sqlite3_value **argv) {
  const unsigned char *z = sqlite3_value_text(argv[0]);
  int n = sqlite3_value_bytes(argv[0]);
  (void)argc;
  if (z && n >= 0) sqlite3_result_text(ctx, "hard", 4, SQLITE_STATIC);
}

/* Processor time of this process in seconds: unlike the clock's, it is ours alone. */
static void cpu_func(sqlite3_context *ctx, int argc, sqlite3_value **argv) {
  (void)argc;
  (void)argv;
  sqlite3_result_double(ctx, (double)clock() / CLOCKS_PER_SEC);
}

/* Run the SELECT in argv[0] to its end, all columns computed, none read; gives the rows. */
static void drain_func(sqlite3_context *ctx, int argc, sqlite3_value **argv) {
  sqlite3_stmt *stmt = 0;
  sqlite3 *db = sqlite3_context_db_handle(ctx);
  sqlite3_int64 n = 0;
  int rc = sqlite3_prepare_v2(db, (const char *)sqlite3_value_text(argv[0]), -1, &stmt, 0);
  (void)argc;
  if (rc == SQLITE_OK) {
    while (sqlite3_step(stmt) == SQLITE_ROW) n++;
    rc = sqlite3_finalize(stmt);
  }
  if (rc != SQLITE_OK)
    sqlite3_result_error(ctx, sqlite3_errmsg(db), -1);
  else
    sqlite3_result_int64(ctx, n);
}

#ifdef _WIN32
__declspec(dllexport)
#endif
    int sqlite3_nop_init(sqlite3 *db, char **pzErrMsg, const sqlite3_api_routines *pApi) {
  const int flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC;
  int rc;
  SQLITE_EXTENSION_INIT2(pApi);
  (void)pzErrMsg;
  rc = sqlite3_create_function(db, "nop", 1, flags, 0, nop_func, 0, 0);
  if (rc == SQLITE_OK) rc = sqlite3_create_function(db, "nop_text", 1, flags, 0, nop_text, 0, 0);
  if (rc == SQLITE_OK) {
    rc = sqlite3_create_function(db, "drain", 1, SQLITE_UTF8, 0, drain_func, 0, 0);
  }
  if (rc == SQLITE_OK) rc = sqlite3_create_function(db, "cpu", 0, SQLITE_UTF8, 0, cpu_func, 0, 0);
  return rc;
}
