/*
** What it is for: what the checks in C share: running SQL into a text, counting what passed, and
** what is still open. Each is one file and includes this one.
*/
#ifndef BC_CHECK_H
#define BC_CHECK_H

#include <dirent.h>
#include <sqlite3.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static const char *zExt;  /* the extension's file */
static const char *zWork; /* folder for files that a check makes */
static int paused;        /* while a check itself asks for memory: no failures, please */
static long nTried, nPassed, nBad;

static void bad(const char *zFormat, ...) {
  va_list ap;
  if (nBad++ >= 40) return;
  va_start(ap, zFormat);
  fputs("! ", stdout);
  vprintf(zFormat, ap);
  putchar('\n');
  va_end(ap);
}

/* Text that grows in the C library's memory: SQLite's is what is under test. */
typedef struct text {
  char *z;
  size_t n, cap;
} text;

static void put(text *p, const void *z, size_t n) {
  int wasPaused = paused;
  paused = 1;
  if (p->n + n + 1 > p->cap) {
    p->cap = 2 * (p->n + n) + 256;
    p->z = realloc(p->z, p->cap);
    if (!p->z) abort();
  }
  if (n) memcpy(p->z + p->n, z, n);
  p->n += n;
  p->z[p->n] = 0;
  paused = wasPaused;
}

/* One row. SQLite allocates to convert UTF-16, which is not what is under test. */
static void put_row(text *p, sqlite3_stmt *st) {
  int i;
  paused = 1;
  for (i = 0; i < sqlite3_column_count(st); i++) {
    char z[32];
    int type = sqlite3_column_type(st, i);
    if (type == SQLITE_INTEGER) {
      put(p, z, (size_t)snprintf(z, sizeof z, "%lld", (long long)sqlite3_column_int64(st, i)));
    } else if (type == SQLITE_FLOAT) {
      put(p, z, (size_t)snprintf(z, sizeof z, "%.15g", sqlite3_column_double(st, i)));
    } else if (type == SQLITE_NULL) {
      put(p, "NULL", 4);
    } else {
      const void *v = type == SQLITE_BLOB ? sqlite3_column_blob(st, i)
                                          : (const void *)sqlite3_column_text(st, i);
      put(p, v, (size_t)sqlite3_column_bytes(st, i));
    }
    put(p, "|", 1);
  }
  put(p, "\n", 1);
  paused = 0;
}

static int run(sqlite3 *db, const char *zSql, text *out) {
  int rc = SQLITE_OK;
  put(out, "", 0);
  while (rc == SQLITE_OK && *zSql) {
    sqlite3_stmt *st = 0;
    rc = sqlite3_prepare_v2(db, zSql, -1, &st, &zSql);
    if (rc != SQLITE_OK || !st) continue;
    while (sqlite3_step(st) == SQLITE_ROW) put_row(out, st);
    rc = sqlite3_finalize(st);
  }
  return rc;
}

static int count_files(void) {
  DIR *d = opendir("/proc/self/fd");
  int n = 0;
  if (!d) return 0;
  while (readdir(d)) n++;
  closedir(d);
  return n;
}

static int load(sqlite3 *db, char **pzErr) {
  sqlite3_enable_load_extension(db, 1);
  return sqlite3_load_extension(db, zExt, 0, pzErr);
}

static sqlite3 *open_loaded(const char *zFile) {
  sqlite3 *db = 0;
  char *zErr = 0;
  if (sqlite3_open(zFile, &db) != SQLITE_OK || load(db, &zErr) != SQLITE_OK) {
    printf("! cannot load %s: %s\n", zExt, zErr ? zErr : sqlite3_errmsg(db));
    exit(1);
  }
  return db;
}

/* The answer, and after an error what it says. */
static int answer(sqlite3 *db, const char *zSql, text *out) {
  int rc = run(db, zSql, out);
  if (rc != SQLITE_OK && rc != SQLITE_NOMEM) {
    const char *zErr = sqlite3_errmsg(db);
    put(out, "error: ", 7);
    put(out, zErr, strlen(zErr));
  }
  return rc;
}

static void make_file(const char *zName, const char *zHead, size_t nMiddle, const char *zTail) {
  char zPath[1000];
  FILE *f;
  snprintf(zPath, sizeof zPath, "%s/%s", zWork, zName);
  f = fopen(zPath, "wb");
  if (!f) abort();
  fputs(zHead, f);
  while (nMiddle--) fputc('x', f);
  fputs(zTail, f);
  fclose(f);
}

#endif
