/*
** What it is for: what the peers of `make bench-peers` share: these SQL functions each,
**
**   NAME_add(ID, REGEX)   keep a pattern; the lowest ID is the best
**   NAME_compile()        compile them all; gives the bytes that the set takes
**   NAME_heap()           bytes that the process has from malloc() now
**   NAME(TEXT)            the ID of a pattern that matches, NULL for none
**
** Each peer_*.c defines struct peer and the five functions below, and its entry point calls
** peer_init. Bench only: nothing here is part of the extension.
*/
#ifndef PEER_H
#define PEER_H

#include <string.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif
#include "sqlite3ext.h"
SQLITE_EXTENSION_INIT1

typedef struct peer peer;
static peer *peer_new(const char *zName);
/* These two give NULL, or what went wrong. */
static const char *peer_add(peer *p, int id, const char *zRegex);
static const char *peer_compile(peer *p, sqlite3_int64 *pBytes);
static int peer_run(peer *p, const char *z, int n); /* ID, 0: none, below 0: failed */
static void peer_free(void *p);

/* Bytes that malloc() has handed out, where that can be known. */
static sqlite3_int64 peer_heap(void) {
#ifdef __GLIBC__
  struct mallinfo2 m = mallinfo2();
  return (sqlite3_int64)(m.uordblks + m.hblkhd);
#else
  return 0;
#endif
}

static void peer_add_func(sqlite3_context *ctx, int argc, sqlite3_value **argv) {
  peer *p = (peer *)sqlite3_user_data(ctx);
  const char *z = (const char *)sqlite3_value_text(argv[1]);
  const char *zErr = z ? peer_add(p, sqlite3_value_int(argv[0]), z) : "no pattern";
  (void)argc;
  if (zErr) sqlite3_result_error(ctx, zErr, -1);
}

static void peer_compile_func(sqlite3_context *ctx, int argc, sqlite3_value **argv) {
  sqlite3_int64 n = 0;
  const char *zErr = peer_compile((peer *)sqlite3_user_data(ctx), &n);
  (void)argc;
  (void)argv;
  if (zErr)
    sqlite3_result_error(ctx, zErr, -1);
  else
    sqlite3_result_int64(ctx, n);
}

static void peer_run_func(sqlite3_context *ctx, int argc, sqlite3_value **argv) {
  const char *z = (const char *)sqlite3_value_text(argv[0]);
  int id = z ? peer_run((peer *)sqlite3_user_data(ctx), z, sqlite3_value_bytes(argv[0])) : 0;
  (void)argc;
  if (id < 0)
    sqlite3_result_error(ctx, "matching failed", -1);
  else if (id > 0)
    sqlite3_result_int(ctx, id);
}

static void peer_heap_func(sqlite3_context *ctx, int argc, sqlite3_value **argv) {
  (void)argc;
  (void)argv;
  sqlite3_result_int64(ctx, peer_heap());
}

/* Register the functions; *pp is the peer, for further ones. */
static int peer_init(sqlite3 *db, const char *zName, peer **pp) {
  peer *p = *pp = peer_new(zName);
  char z[64];
  int rc;
  if (!p) return SQLITE_NOMEM;
  /* The first registration owns p: SQLite frees it with the connection, or when it fails. */
  rc = sqlite3_create_function_v2(db, zName, 1, SQLITE_UTF8 | SQLITE_DETERMINISTIC, p,
                                  peer_run_func, 0, 0, peer_free);
  sqlite3_snprintf(sizeof(z), z, "%s_add", zName);
  if (rc == SQLITE_OK) rc = sqlite3_create_function(db, z, 2, SQLITE_UTF8, p, peer_add_func, 0, 0);
  sqlite3_snprintf(sizeof(z), z, "%s_compile", zName);
  if (rc == SQLITE_OK) {
    rc = sqlite3_create_function(db, z, 0, SQLITE_UTF8, p, peer_compile_func, 0, 0);
  }
  sqlite3_snprintf(sizeof(z), z, "%s_heap", zName);
  if (rc == SQLITE_OK) rc = sqlite3_create_function(db, z, 0, SQLITE_UTF8, 0, peer_heap_func, 0, 0);
  return rc;
}

#endif
