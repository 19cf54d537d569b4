/*
** What it is for: every log format on any bytes. The first byte chooses the format (0: by itself)
** and whether there is a memory; the rest is a log, line by line. Each line is in memory of its
** own that goes away before the next, as the caller's does.
*/
#include "fuzz.h"
#include "../../ext/core/log.h"

#define MAX_LINE 4096

static bc_log_memory memory;

static int inside_any(const bc_log *p, bc_span s, const char *z, size_t n) {
  return fuzz_inside(s, z, n) || fuzz_inside(s, p->scratch, p->nScratch) ||
         fuzz_inside(s, memory.ring, sizeof(memory.ring));
}

static unsigned sum; /* so that every byte of a span is read */

static void check_span(const bc_log *p, bc_span s, const char *z, size_t n) {
  size_t i;
  /* static texts are all of these formats' own; they are short */
  FUZZ_CHECK(inside_any(p, s, z, n) || s.n < 64);
  for (i = 0; i < s.n; i++) sum += (unsigned char)s.z[i];
}

static void check_row(const bc_log *p, const char *z, size_t n) {
  const bc_log_rec *r = &p->rec;
  bc_verdict v;
  check_span(p, r->queue_id, z, n);
  check_span(p, r->sender, z, n);
  check_span(p, r->recipient, z, n);
  check_span(p, r->orig_recipient, z, n);
  check_span(p, r->relay, z, n);
  check_span(p, r->relay_ip, z, n);
  check_span(p, r->status, z, n);
  check_span(p, r->diagnostic, z, n);
  FUZZ_CHECK(r->format > BC_LOG_AUTO && r->format < BC_LOG_FORMAT_N);
  FUZZ_CHECK(r->outcome < BC_LOG_OUTCOME_N);
  FUZZ_CHECK(r->attempted <= 1 && r->nTime <= sizeof(r->time));
  FUZZ_CHECK(!(r->delay != r->delay) && r->delay < 1e18);
  /* a row that lacks its outcome or its recipient says so; qmgr's 'expired' names none */
  FUZZ_CHECK(r->outcome != BC_LOG_UNKNOWN || r->problem != 0);
  FUZZ_CHECK(r->recipient.n > 0 || r->problem != 0 || r->outcome == BC_LOG_EXPIRED);
  FUZZ_CHECK(p->used <= p->nScratch);
  if (r->diagnostic.z) bc_classify(r->diagnostic.z, r->diagnostic.n, 0, 0, 0, &bc_builtin, 0, &v);
}

static void run_line(bc_log *p, const char *zLine, size_t n) {
  char *z = fuzz_copy(zLine, n);
  size_t nRow = 0;
  int more = bc_log_line(p, z, n);
  while (more) {
    check_row(p, z, n);
    FUZZ_CHECK(nRow++ <= n); /* no more recipients than bytes */
    more = bc_log_next(p);
  }
  free(z);
}

static void check_clean(const char *z, size_t n) {
  char *out = malloc(2 * n + 1);
  size_t m = 0;
  if (!out) abort();
  if (bc_log_clean(z, n, out, &m)) {
    FUZZ_CHECK(m <= 2 * n && bc_log_unclean(z, n));
    FUZZ_CHECK(!bc_log_clean(out, m, out, &m)); /* what was made clean is clean */
  }
  free(out);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  bc_log log;
  size_t i = 1;
  char *scratch = malloc(BC_LOG_SCRATCH(MAX_LINE));
  if (!scratch) abort();
  if (size > 0) {
    int withMemory = data[0] & 0x40;
    bc_log_init(&log, (data[0] & 0x1F) % BC_LOG_FORMAT_N, withMemory ? &memory : 0);
    log.scratch = scratch;
    log.nScratch = BC_LOG_SCRATCH(MAX_LINE);
    if (data[0] & 0x20) bc_log_set_year(&log, 2024);
    if (data[0] & 0x80) bc_log_set_file_time(&log, 1720000000);
    while (i < size) {
      const uint8_t *nl = memchr(data + i, '\n', size - i);
      size_t end = nl ? (size_t)(nl - data) : size;
      if (end - i <= MAX_LINE) run_line(&log, (const char *)data + i, end - i);
      i = end + 1;
    }
    check_clean((const char *)data + 1, size - 1);
  }
  free(scratch);
  return 0;
}
