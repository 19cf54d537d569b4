/*
** What it is for: PCRE2 as a peer of `make bench-peers` (see peer.h).
**
** Chosen to be fast: JIT with pcre2_jit_match(), which skips all checks; bytes, not UTF; the
** pattern's number as a (*:mark) and not as a group, so that no captures are kept. A regex of
** PCRE2 holds at most 64 KB, so there are several: peers.tcl makes one for each first letter and
** groups what is in it by first word, since PCRE2 tries its alternatives one by one. They are
** asked in turn, and the first that matches ends the search.
*/
#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>
#include <stdlib.h>
#include "peer.h"

#define PEER_MAX 512 /* regexes */

struct peer {
  int n;
  pcre2_code *a[PEER_MAX];
  pcre2_match_data *match;
  pcre2_match_context *context;
  pcre2_jit_stack *stack;
  char zErr[256];
};

static peer *peer_new(const char *zName) {
  peer *p = (peer *)calloc(1, sizeof(peer));
  (void)zName;
  if (!p) return 0;
  p->match = pcre2_match_data_create(1, 0);
  p->context = pcre2_match_context_create(0);
  p->stack = pcre2_jit_stack_create(64 * 1024, 1024 * 1024, 0);
  pcre2_jit_stack_assign(p->context, 0, p->stack);
  return p;
}

/* Compiled at once, so that the caller learns when a regex is too big and cuts it in two. */
static const char *peer_add(peer *p, int id, const char *zRegex) {
  int rc;
  size_t at;
  pcre2_code *re;
  (void)id; /* it is in the marks */
  if (p->n == PEER_MAX) return "too many regexes";
  re = pcre2_compile((PCRE2_SPTR)zRegex, PCRE2_ZERO_TERMINATED, PCRE2_CASELESS | PCRE2_DOTALL, &rc,
                     &at, 0);
  if (re) rc = pcre2_jit_compile(re, PCRE2_JIT_COMPLETE);
  if (!re || rc) {
    pcre2_get_error_message(rc, (PCRE2_UCHAR *)p->zErr, sizeof(p->zErr));
    pcre2_code_free(re);
    return p->zErr;
  }
  p->a[p->n++] = re;
  return 0;
}

static const char *peer_compile(peer *p, sqlite3_int64 *pBytes) {
  int i;
  for (i = 0; i < p->n; i++) {
    size_t a = 0, b = 0;
    pcre2_pattern_info(p->a[i], PCRE2_INFO_SIZE, &a);
    pcre2_pattern_info(p->a[i], PCRE2_INFO_JITSIZE, &b);
    *pBytes += (sqlite3_int64)(a + b);
  }
  return 0;
}

static int peer_run(peer *p, const char *z, int n) {
  int i;
  for (i = 0; i < p->n; i++) {
    int rc = pcre2_jit_match(p->a[i], (PCRE2_SPTR)z, (size_t)n, 0, 0, p->match, p->context);
    if (rc >= 0) return atoi((const char *)pcre2_get_mark(p->match));
    if (rc != PCRE2_ERROR_NOMATCH) return -1;
  }
  return 0;
}

static void peer_free(void *pArg) {
  peer *p = (peer *)pArg;
  int i;
  for (i = 0; i < p->n; i++) pcre2_code_free(p->a[i]);
  pcre2_match_data_free(p->match);
  pcre2_match_context_free(p->context);
  pcre2_jit_stack_free(p->stack);
  free(p);
}

int sqlite3_peerpcre_init(sqlite3 *db, char **pzErrMsg, const sqlite3_api_routines *pApi) {
  peer *p;
  SQLITE_EXTENSION_INIT2(pApi);
  (void)pzErrMsg;
  return peer_init(db, "pcre2", &p);
}
