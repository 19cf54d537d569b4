/*
** What it is for: the verdict and the other columns of bounce_parse on any bytes. The input is a
** text; where it has a NUL, what stands before the first one is the name of the remote host.
*/
#include "fuzz.h"

static void check_verdict(const bc_verdict *v, const char *z, size_t n) {
  bc_span body = v->scan.body;
  FUZZ_CHECK(v->category >= 0 && v->category < BC_NCATEGORY);
  FUZZ_CHECK(v->class_ < BC_CLASS_N && v->fault < BC_FAULT_N && v->action < BC_ACTION_N);
  FUZZ_CHECK(v->provider >= 0 && v->provider < BC_NPROVIDER);
  FUZZ_CHECK(fuzz_inside(body, z, n) && fuzz_inside(v->matched, body.z, body.n));
  FUZZ_CHECK((v->want & BC_WANT_MATCHED && v->set) == (v->matched.n > 0));
  /* the worst error: a good address suppressed */
  FUZZ_CHECK(v->action != BC_ACTION_SUPPRESS || v->class_ != BC_CLASS_SOFT);
  FUZZ_CHECK(v->action != BC_ACTION_SUPPRESS || v->class_ != BC_CLASS_SUCCESS);
  if (bc_code_class(&v->scan)) FUZZ_CHECK(v->class_ == bc_code_class(&v->scan));
}

/* Asking who speaks and which words decided changes no answer. */
static void check_same(const bc_verdict *a, const bc_verdict *b) {
  FUZZ_CHECK(a->category == b->category && a->class_ == b->class_ && a->fault == b->fault);
  FUZZ_CHECK(a->action == b->action && a->set == b->set && a->rule == b->rule);
}

/* What is remembered of earlier texts changes no answer either. */
static void check_memo(const char *z, size_t n, const char *host, size_t nHost,
                       const bc_verdict *v) {
  static bc_memo *memo;
  bc_verdict w;
  int round;
  if (!memo) memo = calloc(1, bc_memo_size());
  if (!memo) abort();
  for (round = 0; round < 3; round++) {
    memset(&w, 0x3C, sizeof(w));
    bc_scan_text(z, n, &w.scan);
    bc_classify_scanned(host, nHost, 0, &bc_builtin, round ? memo : 0, v->want, &w);
    check_same(v, &w);
    FUZZ_CHECK(v->provider == w.provider && v->matched.z == w.matched.z &&
               v->matched.n == w.matched.n);
  }
}

static void check_columns(const bc_verdict *v, const char *z, size_t n) {
  bc_span rcpt = bc_recipient(z, n, &v->scan);
  uint32_t cues = bc_cues(&v->scan);
  const char *list = bc_blocklist(&v->scan, cues);
  int64_t after = bc_retry_after(&v->scan, cues);
  int conflict = bc_conflict(&v->scan, cues);
  FUZZ_CHECK(fuzz_inside(rcpt, z, n));
  /* cues only save looking: with all of them the same is found */
  FUZZ_CHECK(list == bc_blocklist(&v->scan, (uint32_t)-1));
  FUZZ_CHECK(after == bc_retry_after(&v->scan, (uint32_t)-1));
  FUZZ_CHECK(conflict == bc_conflict(&v->scan, (uint32_t)-1));
  FUZZ_CHECK(!list || strlen(list) > 0);
  FUZZ_CHECK(after >= -1 && (conflict == 0 || conflict == 1));
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  const uint8_t *nul = size ? memchr(data, 0, size) : 0;
  size_t nHost = nul ? (size_t)(nul - data) : 0, skip = nul ? nHost + 1 : 0, n = size - skip;
  char *host = nul ? fuzz_copy(data, nHost) : 0, *z = fuzz_copy(data + skip, n);
  bc_verdict v, w;
  memset(&v, 0xA5, sizeof(v));
  bc_classify(z, n, host, nHost, 0, &bc_builtin, 0, &v);
  check_verdict(&v, z, n);
  memset(&w, 0x5A, sizeof(w));
  bc_classify(z, n, host, nHost, 0, &bc_builtin, BC_WANT_PROVIDER | BC_WANT_MATCHED, &w);
  check_same(&v, &w);
  check_verdict(&w, z, n);
  check_columns(&w, z, n);
  check_memo(z, n, host, nHost, &w);
  bc_classify(z, n, host, nHost, 0, 0, BC_WANT_PROVIDER, &v); /* codes alone */
  FUZZ_CHECK(!v.set);
  free(host);
  free(z);
  return 0;
}
