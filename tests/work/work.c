/*
** What it is for: proof that the core does not work more than it did. Speed is measured by make
** bench, and on a busy machine that says little of small things; here the steps are counted that
** each function takes, which are the same each time. The core is compiled so that it calls us at
** every basic block (-fsanitize-coverage=trace-pc); the texts are lines of our own files.
**
**   build/work/work FILE...            how many steps each function takes on all lines
**   build/work/work -than OLD FILE...  the same against what OLD holds: more steps fail
**
** OLD is tests/work/work.txt, written by make answers. Another compiler makes other blocks: then
** nothing is compared.
*/
#include "core/core.h"
#include "core/log.h"
#include "gen/rules.h"

#include <stdio.h>
#include <stdlib.h>

#ifdef __SSE2__
#define WORK_MACHINE "with SSE2"
#else
#define WORK_MACHINE "without SSE2"
#endif
#define WORK_COMPILER __VERSION__ " " WORK_MACHINE

static unsigned long long nStep;
void __sanitizer_cov_trace_pc(void);
void __sanitizer_cov_trace_pc(void) {
  nStep++;
}

/* ---- what is counted ---- */

static bc_memo *memo;
static char zOut[400000];
static volatile unsigned sink;

static void work_scan_text(const char *z, size_t n) {
  bc_scan s;
  bc_scan_text(z, n, &s);
}

static void work_scan_codes(const char *z, size_t n) {
  bc_scan s;
  bc_scan_codes(z, n, &s);
}

static void work_scan_class(const char *z, size_t n) {
  sink += (unsigned)bc_scan_class_fast(z, n);
}

static void work_codes(const char *z, size_t n) {
  bc_scan s;
  int k;
  bc_scan_text(z, n, &s);
  nStep = 0;
  sink += (unsigned)bc_code_key(&s, zOut) + (unsigned)bc_code_category(&s, 1);
  sink += bc_code_desc(&s) != 0;
  sink += bc_code_text(bc_scan_fast(z, n), &k) != 0;
}

static void work_classify(const char *z, size_t n) {
  bc_verdict v;
  bc_classify(z, n, 0, 0, 0, &bc_builtin, BC_WANT_PROVIDER | BC_WANT_MATCHED, &v);
}

static void work_remembered(const char *z, size_t n) {
  bc_verdict v;
  int i;
  for (i = 0; i < 2; i++) {
    bc_scan_text(z, n, &v.scan);
    bc_classify_scanned("mx.example.com", 14, 0, &bc_builtin, memo, 0, &v);
  }
}

static int work_one_rule(void *ctx, int id) {
  (void)ctx;
  (void)id;
  return 0;
}

static void work_match_all(const char *z, size_t n) {
  bc_verdict v;
  bc_classify(z, n, 0, 0, 0, &bc_builtin, BC_WANT_PROVIDER, &v);
  nStep = 0;
  bc_match_all(&bc_builtin, &v, work_one_rule, 0);
}

static void work_provider(const char *z, size_t n) {
  sink += (unsigned)bc_provider_of_host(z, n);
}

static void work_recipient(const char *z, size_t n) {
  bc_scan s;
  bc_scan_text(z, n, &s);
  nStep = 0;
  sink += (unsigned)bc_recipient(z, n, &s).n;
}

static void work_cues(const char *z, size_t n) {
  bc_scan s;
  uint32_t cues;
  bc_scan_text(z, n, &s);
  nStep = 0;
  cues = bc_cues(&s);
  sink += bc_blocklist(&s, cues) != 0;
  sink += (unsigned)bc_retry_after(&s, cues) + (unsigned)bc_conflict(&s, cues);
}

static void work_message(const char *z, size_t n) {
  bc_scan s;
  bc_scan_text(z, n, &s);
  nStep = 0;
  sink += (unsigned)bc_message(&s, zOut);
}

static void work_fingerprint(const char *z, size_t n) {
  sink += (unsigned)bc_fingerprint(z, n, zOut);
}

static bc_log reading;
static void work_log(const char *z, size_t n) {
  static char zScratch[400000];
  size_t k;
  int found;
  reading.scratch = zScratch;
  reading.nScratch = sizeof zScratch;
  for (found = bc_log_line(&reading, z, n); found == BC_LOG_ROW; found = bc_log_next(&reading)) {
    bc_span d = reading.rec.diagnostic;
    if (bc_log_unclean(d.z, d.n)) sink += (unsigned)bc_log_clean(d.z, d.n, zOut, &k);
  }
}

static void *work_realloc(void *p, size_t n) {
  if (n) return realloc(p, n);
  free(p);
  return 0;
}

/* The line is an example of no rule, but as good as any other pattern. */
static void work_compile(const char *z, size_t n) {
  bc_rule_src a[2];
  bc_ruleset *set = 0;
  bc_compile_error err;
  memset(a, 0, sizeof a);
  a[0].pattern.z = a[1].pattern.z = z;
  a[0].pattern.n = n;
  a[1].pattern.n = n / 2;
  a[0].action = a[0].class_ = a[0].fault = a[1].action = a[1].class_ = a[1].fault = -1;
  if (bc_compile(a, 2, work_realloc, &set, &err) == BC_OK) bc_ruleset_free(set, work_realloc);
}

static const struct {
  const char *zName;
  void (*x)(const char *z, size_t n);
} aWork[] = {
    {"scan_text", work_scan_text},
    {"scan_codes", work_scan_codes},
    {"scan_class", work_scan_class},
    {"codes", work_codes},
    {"classify", work_classify},
    {"remembered", work_remembered},
    {"match_all", work_match_all},
    {"provider", work_provider},
    {"recipient", work_recipient},
    {"cues", work_cues},
    {"message", work_message},
    {"fingerprint", work_fingerprint},
    {"log", work_log},
    {"compile", work_compile},
};
#define WORK_N (sizeof aWork / sizeof aWork[0])

/* ---- the lines ---- */

static unsigned long long aStep[WORK_N];

static void work_text(const char *z, size_t n) {
  size_t i;
  for (i = 0; i < WORK_N; i++) {
    nStep = 0;
    aWork[i].x(z, n);
    aStep[i] += nStep;
  }
}

/* The line, and the same as mail programs wrap it. */
static void work_line(char *z) {
  static const char *const azWrap[] = {
      "host mx.example.com[192.0.2.1] said: %s (in reply to RCPT TO command)",
      "SMTP error from remote mail server after RCPT TO:<ann@example.com>: host mx.example.com "
      "[192.0.2.1]: %s",
      "192.0.2.1 does not like recipient. Remote host said: %s Giving up on 192.0.2.1.",
      "smtp; %s"};
  static char zWrapped[110000];
  size_t n = strlen(z), i;
  while (n > 0 && (z[n - 1] == '\n' || z[n - 1] == '\r')) n--;
  z[n] = 0;
  work_text(z, n);
  for (i = 0; i < sizeof azWrap / sizeof azWrap[0]; i++) {
    int k = snprintf(zWrapped, sizeof zWrapped, azWrap[i], z);
    work_text(zWrapped, (size_t)k);
  }
}

static void work_file(const char *zFile) {
  static char z[100000];
  FILE *f = fopen(zFile, "rb");
  if (!f) {
    perror(zFile);
    exit(2);
  }
  bc_log_init(&reading, BC_LOG_AUTO, 0);
  while (fgets(z, sizeof z, f)) work_line(z);
  fclose(f);
}

/* The steps of unpacking all columns of all rules. */
static unsigned long long work_texts(void) {
  int i, k;
  nStep = 0;
  for (i = 0; i < BC_NRULE; i++) {
    for (k = 0; k < BC_RULE_COL_N; k++) sink += (unsigned)bc_rule_column(i, k, zOut);
  }
  return nStep;
}

/* ---- against what was written down ---- */

static int nPassed, nFailed;

static void work_compare(FILE *old, const char *zName, unsigned long long n) {
  char zOld[40];
  unsigned long long was = 0;
  if (!old) {
    printf("%s %llu\n", zName, n);
  } else if (fscanf(old, "%39s %llu", zOld, &was) != 2 || strcmp(zOld, zName) != 0 || n > was) {
    printf("! %s takes %llu steps, not %llu\n", zName, n, was);
    nFailed++;
  } else {
    nPassed++;
  }
}

int main(int argc, char **argv) {
  char zLine[200];
  FILE *old = 0;
  int i = 1;
  if (argc > 2 && strcmp(argv[1], "-than") == 0) {
    old = fopen(argv[2], "rb");
    if (!old || !fgets(zLine, sizeof zLine, old)) return 2;
    if (strcmp(zLine, WORK_COMPILER "\n") != 0) {
      printf("work: skipped, the steps were counted with %s", zLine);
      return 0;
    }
    i = 3;
  } else {
    printf("%s\n", WORK_COMPILER);
  }
  memo = calloc(1, bc_memo_size());
  if (!memo) return 2;
  for (; i < argc; i++) work_file(argv[i]);
  for (i = 0; i < (int)WORK_N; i++) work_compare(old, aWork[i].zName, aStep[i]);
  work_compare(old, "texts", work_texts());
  if (old) {
    printf("%d passed, %d failed\n", nPassed, nFailed);
    fclose(old);
  }
  free(memo);
  return nFailed > 0;
}
