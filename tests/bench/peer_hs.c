/*
** What it is for: vectorscan (or Hyperscan, the same interface) as a peer of `make bench-peers`
** (see peer.h).
**
** Chosen to be fast: one block-mode database of all patterns, compiled for this processor; each
** reports once (SINGLEMATCH), none reports where it begins. vectorscan(TEXT) hears of all that
** match and keeps the lowest number, which is the best rank; vectorscan_any(TEXT) ends with the
** first that is reported, which is much faster.
*/
#include <hs/hs.h>
#include <stdio.h>
#include <stdlib.h>
#include "peer.h"

struct peer {
  unsigned n, nAlloc;
  char **azRegex;
  unsigned *aId, *aFlag;
  hs_database_t *db;
  hs_scratch_t *scratch;
  char zErr[256];
};

static peer *peer_new(const char *zName) {
  (void)zName;
  return (peer *)calloc(1, sizeof(peer));
}

static const char *peer_add(peer *p, int id, const char *zRegex) {
  size_t n = strlen(zRegex) + 1;
  if (p->n == p->nAlloc) {
    p->nAlloc = p->nAlloc * 2 + 64;
    p->azRegex = (char **)realloc(p->azRegex, p->nAlloc * sizeof(char *));
    p->aId = (unsigned *)realloc(p->aId, p->nAlloc * sizeof(unsigned));
    p->aFlag = (unsigned *)realloc(p->aFlag, p->nAlloc * sizeof(unsigned));
    if (!p->azRegex || !p->aId || !p->aFlag) return "out of memory";
  }
  p->azRegex[p->n] = (char *)malloc(n);
  if (!p->azRegex[p->n]) return "out of memory";
  memcpy(p->azRegex[p->n], zRegex, n);
  p->aId[p->n] = (unsigned)id;
  p->aFlag[p->n++] = HS_FLAG_CASELESS | HS_FLAG_DOTALL | HS_FLAG_SINGLEMATCH;
  return 0;
}

static const char *peer_compile(peer *p, sqlite3_int64 *pBytes) {
  hs_compile_error_t *err = 0;
  size_t a = 0, b = 0;
  if (hs_compile_multi((const char *const *)p->azRegex, p->aFlag, p->aId, p->n, HS_MODE_BLOCK, 0,
                       &p->db, &err)) {
    snprintf(p->zErr, sizeof(p->zErr), "%s: %.150s", err->message,
             err->expression >= 0 ? p->azRegex[err->expression] : "");
    hs_free_compile_error(err);
    return p->zErr;
  }
  if (hs_alloc_scratch(p->db, &p->scratch)) return "no scratch space";
  hs_database_size(p->db, &a);
  hs_scratch_size(p->scratch, &b);
  *pBytes = (sqlite3_int64)(a + b);
  return 0;
}

static int peer_best(unsigned id, unsigned long long from, unsigned long long to, unsigned flags,
                     void *pBest) {
  unsigned *p = (unsigned *)pBest;
  (void)from;
  (void)to;
  (void)flags;
  if (id < *p) *p = id;
  return 0;
}

static int peer_run(peer *p, const char *z, int n) {
  unsigned best = ~0u;
  if (hs_scan(p->db, z, (unsigned)n, 0, p->scratch, peer_best, &best)) return -1;
  return best == ~0u ? 0 : (int)best;
}

static int peer_any(unsigned id, unsigned long long from, unsigned long long to, unsigned flags,
                    void *pAny) {
  (void)from;
  (void)to;
  (void)flags;
  *(unsigned *)pAny = id;
  return 1; /* enough */
}

static void peer_any_func(sqlite3_context *ctx, int argc, sqlite3_value **argv) {
  peer *p = (peer *)sqlite3_user_data(ctx);
  const char *z = (const char *)sqlite3_value_text(argv[0]);
  unsigned n = (unsigned)sqlite3_value_bytes(argv[0]), any = 0;
  hs_error_t rc = z ? hs_scan(p->db, z, n, 0, p->scratch, peer_any, &any) : HS_SUCCESS;
  (void)argc;
  if (rc != HS_SUCCESS && rc != HS_SCAN_TERMINATED)
    sqlite3_result_error(ctx, "matching failed", -1);
  else if (any)
    sqlite3_result_int(ctx, (int)any);
}

static void peer_free(void *pArg) {
  peer *p = (peer *)pArg;
  unsigned i;
  for (i = 0; i < p->n; i++) free(p->azRegex[i]);
  free(p->azRegex);
  free(p->aId);
  free(p->aFlag);
  hs_free_scratch(p->scratch);
  hs_free_database(p->db);
  free(p);
}

int sqlite3_peerhs_init(sqlite3 *db, char **pzErrMsg, const sqlite3_api_routines *pApi) {
  peer *p;
  int rc;
  SQLITE_EXTENSION_INIT2(pApi);
  (void)pzErrMsg;
  rc = peer_init(db, "vectorscan", &p);
  if (rc == SQLITE_OK) {
    rc = sqlite3_create_function(db, "vectorscan_any", 1, SQLITE_UTF8 | SQLITE_DETERMINISTIC, p,
                                 peer_any_func, 0, 0);
  }
  return rc;
}
