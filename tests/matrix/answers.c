/*
** What it is for: runs a file of SQL on any machine and prints the answers as plain lines, so
** that two machines can be compared byte for byte. Needs no Tcl and no shell.
**
**   answers LIBRARY FILE.sql [FILE.tsv ...]
**
** LIBRARY is the extension to load; `-` when it is linked in (compiled with -DSQLITE_CORE).
** Each FILE.tsv becomes a table of its base name first, with the columns that its first line names.
** The form of the answers is told in tests/matrix/answers.sql; tests/matrix.test prints the same.
*/
#include <stdio.h>
#include <string.h>
#include "sqlite3.h"
#ifdef SQLITE_CORE
#include "bouncecodes.h"
#endif

/* The whole file, with a NUL behind it, from sqlite3_malloc; NULL when it cannot be read. */
static char *read_file(const char *zName) {
  FILE *f = fopen(zName, "rb");
  char *z = 0;
  int n = 0, size = 0, got = 1;
  if (!f) return 0;
  while (got > 0) {
    if (size - n < 65536) {
      size += size + 65536;
      z = sqlite3_realloc(z, size);
      if (!z) break;
    }
    got = (int)fread(z + n, 1, (size_t)(size - n - 1), f);
    n += got;
  }
  fclose(f);
  if (z) z[n] = 0;
  return z;
}

/* Cut the first cell or line off *pz at the byte c; NULL when nothing is left. */
static char *cut(char **pz, char c) {
  char *z = *pz, *end;
  if (!z) return 0;
  end = strchr(z, c);
  if (end) *end = 0;
  *pz = end ? end + 1 : 0;
  return z;
}

static int run(sqlite3 *db, char *zSql) {
  int rc = zSql ? sqlite3_exec(db, zSql, 0, 0, 0) : SQLITE_NOMEM;
  sqlite3_free(zSql);
  return rc;
}

/* Make the table of one TSV file. */
static int import(sqlite3 *db, const char *zFile) {
  const char *zBase = strrchr(zFile, '/') ? strrchr(zFile, '/') + 1 : zFile;
  int nBase = (int)strcspn(zBase, "."), rc;
  char *zAll = read_file(zFile), *zRest = zAll, *zLine = cut(&zRest, '\n'), *zCell, *z;
  if (!zLine) return SQLITE_CANTOPEN;
  z = sqlite3_mprintf("CREATE TABLE \"%.*w\"(", nBase, zBase);
  for (zCell = cut(&zLine, '\t'); zCell && z; zCell = cut(&zLine, '\t')) {
    z = sqlite3_mprintf("%z\"%w\"%s", z, zCell, zLine ? "," : ")");
  }
  rc = run(db, z);
  while (rc == SQLITE_OK && (zLine = cut(&zRest, '\n')) != 0) {
    if (!*zLine || *zLine == '#') continue;
    z = sqlite3_mprintf("INSERT INTO \"%.*w\" VALUES(", nBase, zBase);
    for (zCell = cut(&zLine, '\t'); zCell && z; zCell = cut(&zLine, '\t')) {
      z = sqlite3_mprintf("%z%Q%s", z, zCell, zLine ? "," : ")");
    }
    rc = run(db, z);
  }
  sqlite3_free(zAll);
  return rc;
}

/* One value: \N for NULL, and nothing in it that could be taken for the end of a value. */
static void print_value(const char *z) {
  if (!z) {
    fputs("\\N", stdout);
    return;
  }
  for (; *z; z++) {
    if (*z == '\\')
      fputs("\\\\", stdout);
    else if (*z == '|')
      fputs("\\|", stdout);
    else if (*z == '\n')
      fputs("\\n", stdout);
    else if (*z == '\r')
      fputs("\\r", stdout);
    else
      putchar(*z);
  }
}

/* Run one statement and print its rows, or its error. */
static int answer(sqlite3 *db, const char *zSql, const char **pzTail) {
  sqlite3_stmt *p = 0;
  int i, rc = sqlite3_prepare_v2(db, zSql, -1, &p, pzTail);
  while (rc == SQLITE_OK && p && sqlite3_step(p) == SQLITE_ROW) {
    for (i = 0; i < sqlite3_column_count(p); i++) {
      if (i) putchar('|');
      print_value((const char *)sqlite3_column_text(p, i));
    }
    putchar('\n');
  }
  if (rc == SQLITE_OK) rc = sqlite3_finalize(p);
  if (rc != SQLITE_OK) printf("error: %s\n", sqlite3_errmsg(db));
  return rc;
}

int main(int argc, char **argv) {
  sqlite3 *db = 0;
  char *zSql, *zErr = 0;
  const char *zNext;
  int i, rc = SQLITE_OK;
  if (argc < 3) {
    fputs("usage: answers LIBRARY FILE.sql [FILE.tsv ...]\n", stderr);
    return 2;
  }
  fprintf(stderr, "SQLite %s, pointers of %d bits, %s\n", sqlite3_libversion(),
          (int)sizeof(void *) * 8, *(const char *)&(const int){1} ? "little-endian" : "big-endian");
#ifdef SQLITE_CORE
  sqlite3_auto_extension((void (*)(void))sqlite3_bouncecodes_init);
#endif
  if (sqlite3_open(":memory:", &db) != SQLITE_OK) return 2;
#ifndef SQLITE_CORE
  sqlite3_enable_load_extension(db, 1);
  if (sqlite3_load_extension(db, argv[1], 0, &zErr) != SQLITE_OK) {
    printf("error: %s\n", zErr);
    return 3;
  }
#endif
  sqlite3_free(zErr);
  for (i = 3; i < argc && rc == SQLITE_OK; i++) rc = import(db, argv[i]);
  if (rc != SQLITE_OK) fprintf(stderr, "%s: %s\n", argv[i - 1], sqlite3_errmsg(db));
  zNext = zSql = read_file(argv[2]);
  if (!zSql) rc = SQLITE_CANTOPEN;
  while (rc == SQLITE_OK && *zNext) rc = answer(db, zNext, &zNext);
  sqlite3_free(zSql);
  if (sqlite3_close(db) != SQLITE_OK) return 4;
#ifdef SQLITE_CORE
  sqlite3_reset_auto_extension();
#endif
  if (sqlite3_memory_used() != 0) {
    fprintf(stderr, "%d bytes were not given back\n", (int)sqlite3_memory_used());
    return 5;
  }
  return rc != SQLITE_OK;
}
