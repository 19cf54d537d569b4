/*
** What it is for: proof that the core reads nothing outside the text it is given and writes nothing
** outside the room it is given. Each text lies flush against a page that nobody may touch, once at
** its end and once at its beginning; so do the buffers for answers. All functions of core.h and all
** log readers see each text and each of its truncations. A touch is a signal, told with the
** function and the text. Spans that come back must lie inside what was given. Last, the time that
** long, hostile texts take must grow no faster than they do.
**
**   build/guard/guard [-long] FILE...     lines of the files are texts, too
**
** The quick form takes every eighth rule's example and every line up to 400 bytes in all its
** truncations, the long form all of them.
*/
#define _DEFAULT_SOURCE
#include "core/core.h"
#include "core/log.h"
#include "gen/rules.h"

#include <setjmp.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <time.h>
#include <unistd.h>

/* ---- rooms between two forbidden pages ---- */

typedef struct room {
  char *z; /* first byte that may be touched */
  size_t n;
} room;

static room make_room(size_t n) {
  size_t page = (size_t)sysconf(_SC_PAGESIZE);
  room r;
  char *p;
  r.n = (n + page - 1) / page * page;
  p = mmap(0, r.n + 2 * page, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (p == MAP_FAILED || mprotect(p + page, r.n, PROT_READ | PROT_WRITE) != 0) {
    perror("guard");
    exit(2);
  }
  r.z = p + page;
  return r;
}

/* n bytes of the room, at its end or at its beginning. */
static char *place(room r, size_t n, int atEnd) {
  return atEnd ? r.z + (r.n - n) : r.z;
}

static room roomText, roomHost, roomOut, roomOther, roomScratch;

/* ---- what goes wrong ---- */

static sigjmp_buf onFault;
static volatile const char *doing = "";
static long nPassed, nFailed;

static void fault(int sig) {
  (void)sig;
  siglongjmp(onFault, 1);
}

static void bad(const char *zWhy, const char *z, size_t n) {
  nFailed++;
  if (nFailed > 20) return;
  printf("! %s: %s, %zu bytes: %.*s\n", (const char *)doing, zWhy, n, n < 300 ? (int)n : 300, z);
}

static int inside(bc_span s, const char *z, size_t n) {
  return s.z == 0 ? s.n == 0 : s.z >= z && s.n <= n && s.z + s.n <= z + n;
}

/* ---- a text through the core ---- */

static const bc_ruleset *own;
static bc_memo *memo;
static volatile unsigned sink;

static void touch(bc_span s) {
  size_t i;
  for (i = 0; i < s.n; i++) sink += (unsigned char)s.z[i];
}

static int count_rule(void *ctx, int id) {
  (void)id;
  return ++*(int *)ctx > 1000;
}

/* The functions of core.h on z[0..n), with room for answers flush against the other page. */
static const char *try_core(const char *z, size_t n, const char *zHost, size_t nHost, int atEnd) {
  bc_scan s;
  bc_verdict v;
  bc_span r;
  char zKey[16];
  size_t k, max;
  uint32_t cues;
  int nRule = 0, i;
  doing = "bc_scan_text";
  bc_scan_text(z, n, &s);
  if (!inside(s.host, z, n) || !inside(s.ip, z, n) || !inside(s.body, z, n)) return "span outside";
  doing = "bc_scan_class_fast";
  sink += (unsigned)bc_scan_class_fast(z, n);
  doing = "bc_code_*";
  sink += (unsigned)bc_code_class(&s) + (unsigned)bc_code_key(&s, zKey);
  sink += (unsigned)bc_code_category(&s, 1) + (bc_code_desc(&s) != 0);
  doing = "bc_code_find";
  sink += bc_code_find(z, n) != 0;
  doing = "bc_provider_of_host";
  sink += (unsigned)bc_provider_of_host(z, n);
  doing = "bc_classify";
  bc_classify(z, n, zHost, nHost, own, &bc_builtin, BC_WANT_PROVIDER | BC_WANT_MATCHED, &v);
  if (!inside(v.matched, z, n)) return "span outside";
  touch(v.matched);
  doing = "bc_match_all";
  bc_match_all(&bc_builtin, &v, count_rule, &nRule);
  if (own) bc_match_all(own, &v, count_rule, &nRule);
  doing = "bc_recipient";
  r = bc_recipient(z, n, &v.scan);
  if (!inside(r, z, n)) return "span outside";
  touch(r);
  doing = "bc_cues and what they lead to";
  cues = bc_cues(&v.scan);
  for (i = 0; i < 2; i++, cues = ~(uint32_t)0) { /* also those that the text has not */
    sink += bc_blocklist(&v.scan, cues) != 0;
    sink += (unsigned)bc_retry_after(&v.scan, cues) + (unsigned)bc_conflict(&v.scan, cues);
  }
  doing = "bc_classify_scanned";
  for (i = 0; i < 2; i++) { /* first it learns, then it knows */
    bc_verdict w;
    bc_scan_text(z, n, &w.scan);
    bc_classify_scanned(zHost, nHost, 0, &bc_builtin, memo, BC_WANT_PROVIDER, &w);
    bc_classify(z, n, zHost, nHost, 0, &bc_builtin, BC_WANT_PROVIDER, &v);
    if (w.category != v.category || w.class_ != v.class_ || w.action != v.action ||
        w.fault != v.fault || w.provider != v.provider || w.rule != v.rule || w.set != v.set)
      return "the memo says something else";
  }
  doing = "bc_message";
  max = bc_message_max(n);
  k = bc_message(&v.scan, place(roomOut, max, atEnd));
  if (k > max) return "longer than promised";
  doing = "bc_fingerprint";
  max = bc_fingerprint_max(n);
  k = bc_fingerprint(z, n, place(roomOut, max, atEnd));
  if (k > max) return "longer than promised";
  doing = "bc_fingerprint_of";
  if (bc_fingerprint_of(&s, z, n, place(roomOther, max, atEnd)) != k ||
      memcmp(place(roomOther, max, atEnd), place(roomOut, max, atEnd), k) != 0)
    return "not the same as bc_fingerprint";
  return 0;
}

/* ---- a line through the log readers ---- */

typedef int (*reader)(bc_log *p, const char *z, size_t n);
static const struct {
  const char *name;
  reader x;
} readers[] = {{"bc_log_postfix", bc_log_postfix},   {"bc_log_exim", bc_log_exim},
               {"bc_log_sendmail", bc_log_sendmail}, {"bc_log_opensmtpd", bc_log_opensmtpd},
               {"bc_log_haraka", bc_log_haraka},     {"bc_log_zonemta", bc_log_zonemta},
               {"bc_log_qmail", bc_log_qmail},       {"bc_log_powermta", bc_log_powermta},
               {"bc_log_kumomta", bc_log_kumomta},   {"bc_log_line", bc_log_line}};
static bc_log_memory *memory;
static bc_log kept; /* a reading that goes on from line to line, with memory */

static const char *look_at_row(const bc_log *p, const char *z, size_t n) {
  const bc_log_rec *r = &p->rec;
  const bc_span *a[] = {&r->queue_id, &r->sender,   &r->recipient, &r->orig_recipient,
                        &r->relay,    &r->relay_ip, &r->status,    &r->diagnostic};
  size_t i, k;
  if (r->nTime > sizeof r->time) return "time too long";
  for (i = 0; i < sizeof a / sizeof a[0]; i++) {
    bc_span s = *a[i];
    if (!inside(s, z, n) && !inside(s, p->scratch, p->nScratch) &&
        !(p->memory && inside(s, p->memory->ring, BC_LOG_RING)))
      return "span outside";
    touch(s);
    sink += (unsigned)bc_log_unclean(s.z, s.n);
    if (s.n > roomOut.n / 2) continue;
    if (bc_log_clean(s.z, s.n, place(roomOut, 2 * s.n, 1), &k) && k > 2 * s.n) return "too long";
  }
  return 0;
}

static const char *try_rows(bc_log *p, const char *z, size_t n, int found) {
  const char *zWhy = 0;
  int nRow = 0;
  while (found && !zWhy) {
    zWhy = look_at_row(p, z, n);
    found = bc_log_next(p);
    if (++nRow > 100000) return "rows without end";
  }
  return zWhy;
}

static const char *try_log(const char *z, size_t n, int atEnd) {
  const char *zWhy = 0;
  bc_log log;
  size_t i, nScratch = BC_LOG_SCRATCH(n);
  int k;
  for (i = 0; i < sizeof readers / sizeof readers[0] && !zWhy; i++) {
    doing = readers[i].name;
    bc_log_init(&log, i + 1 < BC_LOG_FORMAT_N ? (int)i + 1 : BC_LOG_AUTO, 0);
    if (i % 2) bc_log_set_year(&log, 2026);
    log.nScratch = nScratch;
    log.scratch = place(roomScratch, nScratch, atEnd);
    k = readers[i].x(&log, z, n);
    if (k == BC_LOG_ROW) zWhy = try_rows(&log, z, n, 1);
  }
  if (zWhy) return zWhy;
  doing = "bc_log_line with memory";
  kept.nScratch = nScratch;
  kept.scratch = place(roomScratch, nScratch, atEnd);
  return try_rows(&kept, z, n, bc_log_line(&kept, z, n));
}

/* ---- texts and their truncations ---- */

static const char *try_text(const char *z, size_t n, int atEnd) {
  size_t nHost = n < 60 ? n : 60;
  char *p = place(roomText, n, atEnd), *zHost = place(roomHost, nHost, atEnd);
  const char *zWhy;
  memcpy(p, z, n);
  memcpy(zHost, z + (n - nHost), nHost);
  zWhy = try_core(p, n, zHost, nHost, atEnd);
  if (!zWhy) zWhy = try_log(p, n, atEnd);
  doing = "all";
  if (!zWhy && memcmp(p, z, n) != 0) zWhy = "the text was changed";
  return zWhy;
}

typedef const char *(*trial)(const char *z, size_t n, int atEnd);

static void one(trial x, const char *z, size_t n, int atEnd) {
  const char *zWhy;
  if (sigsetjmp(onFault, 1))
    zWhy = "touches what is not its own";
  else
    zWhy = x(z, n, atEnd);
  if (zWhy)
    bad(zWhy, z, n);
  else
    nPassed++;
}

static long nText;

/* All prefixes; of long texts the first and last ones and some between. */
static void all(const char *z, size_t n, int isLong) {
  size_t i;
  if (n > roomText.n / 4) n = roomText.n / 4;
  nText++;
  bc_log_init(&kept, BC_LOG_AUTO, memory);
  bc_log_set_file_time(&kept, 1772359200);
  for (i = 0; i <= n; i++) {
    if (n > (isLong ? 2000u : 400u) && i > 200 && i + 100 < n && i % (n / 37) != 0) continue;
    one(try_text, z, i, 1);
    one(try_text, z, i, 0);
  }
}

static void *reallocate(void *p, size_t n) {
  if (n) return realloc(p, n);
  free(p);
  return 0;
}

/* A pattern through the compiler, and what comes out at work. */
static const char *try_pattern(const char *z, size_t n, int atEnd) {
  static const char zText[] = "550 5.1.1 <ann@example.com>: user unknown, box is full 17 times";
  char *p = place(roomText, n, atEnd);
  bc_rule_src a[2];
  bc_ruleset *set = 0;
  bc_compile_error err = {0, 0};
  bc_verdict v;
  int rc, nRule = 0;
  memcpy(p, z, n);
  memset(a, 0, sizeof a);
  a[0].pattern.z = a[1].pattern.z = p;
  a[0].pattern.n = n;
  a[1].pattern.n = n / 2;
  a[0].category = -1;
  a[0].action = a[0].class_ = a[0].fault = a[1].action = a[1].class_ = a[1].fault = -1;
  doing = "bc_compile";
  rc = bc_compile(a, 2, reallocate, &set, &err);
  if (rc != BC_OK) return rc != BC_BADRULE || err.text == 0 || set != 0 ? "no reason given" : 0;
  doing = "a compiled pattern";
  bc_classify(zText, sizeof zText - 1, 0, 0, set, 0, BC_WANT_PROVIDER | BC_WANT_MATCHED, &v);
  bc_match_all(set, &v, count_rule, &nRule);
  bc_ruleset_free(set, reallocate);
  return 0;
}

static void all_patterns(const char *z, size_t n) {
  size_t i;
  for (i = 0; i <= n && i <= 600; i++) {
    one(try_pattern, z, i, 1);
    one(try_pattern, z, i, 0);
  }
}

static const char *const shapes[] = {
    "host mx.example.com[192.0.2.1] said: %s (in reply to RCPT TO command)",
    "192.0.2.1_does_not_like_recipient./Remote_host_said:_%s/Giving_up_on_192.0.2.1./",
    "SMTP error from remote mail server after RCPT TO:<a@example.com>: host h [192.0.2.1]: %s\\n%s",
    "smtp; %s\r\n%s",
    "Remote Server returned '%s'",
};

/* Texts whose ends are awkward: open brackets, half characters, codes and addresses cut short. */
static const char *const edges[] = {
    "",
    " ",
    "5",
    "55",
    "550",
    "550-",
    "5.",
    "5.1",
    "5.1.",
    "5.1.1",
    "X.",
    "5.XXX.YYY",
    "4xx",
    "\xc3",
    "550 5.1.1 \xe2\x82",
    "\xef\xbb\xbf 550",
    "<",
    "550 <",
    "550 <a@",
    "550 [192.0.2.",
    "550 [2001:db8:",
    "550 http://",
    "550 https://example.com/%",
    "(#5.1.1",
    "host ",
    "host a[",
    "host a[192.0.2.1] said:",
    "550 \\n",
    "550\\n550",
    "550\r\n550-",
    "try again in ",
    "try again in 5",
    "retry after 99999999999999999999 hours",
    "550 5.7.1 zen.",
    "5.1.1.1.1.1.1",
    "1.2.3.4.5",
    "999999999999.99999.9999",
    "=?utf-8?q?",
    "550 =E4=B8",
    "____",
    "@",
    "@@",
    "a@b",
    "\"a b\"@example.com",
    "<\"",
    "550 (in reply to ",
    "said: said: said:",
    "#####",
    "((((((((",
    "550 5.1.1 ((#5.1.1)",
    "4.2.1 ",
    "2001:db8::1",
    "::",
    "[::",
    "Mar  1 10:00:0",
    "2026-03-01T10:00:00.",
    "{\"type\":",
    "{\"type\":\"Bounce\",\"response\":{\"code\":5",
    "{\"MESSAGE\":[1,2",
    "{\"a\":\"\\u00",
    "{\"a\":\"\\",
    "type,timeLogged,rcpt\nb,\"",
    "d,\"a\"\"",
    "@4000000",
    "@400000003ed5bbee13d92a0",
    "delivery 1: ",
    "\xd0\xbf\xd0\xbe\xd1\x87\xd1\x82\xd0",
    "\xe3\x83\xa1\xe3\x83\xbc\xe3",
    "\xff\xfe\xfd",
    "550 \xf0\x9f\x93",
};

static void from_rules(int isLong) {
  static char z[8000];
  int i;
  for (i = 0; i < BC_NRULE; i += isLong ? 1 : 8) {
    char zEx[BC_RULE_TEXT], zPat[BC_RULE_TEXT];
    if (bc_rule_column(i, BC_RULE_COL_PATTERN, zPat)) all_patterns(zPat, strlen(zPat));
    if (!bc_rule_column(i, BC_RULE_COL_EXAMPLE, zEx)) continue;
    all(zEx, strlen(zEx), isLong);
    if (i % 40) continue;
    snprintf(z, sizeof z, shapes[(i / 40) % (int)(sizeof shapes / sizeof shapes[0])], zEx, zEx);
    all(z, strlen(z), isLong);
  }
}

/* The first n built-in patterns as one set of rules, with conditions of each kind, at work. */
static void many_rules(int n) {
  static char pool[1 << 20];
  static bc_rule_src a[BC_NRULE];
  bc_ruleset *set = 0;
  bc_compile_error err = {0, 0};
  bc_verdict v;
  char z[BC_RULE_TEXT];
  size_t used = 0;
  int i;
  memset(a, 0, sizeof a);
  for (i = 0; i < n; i++) {
    bc_rule_src *r = &a[i];
    r->id = i;
    r->pattern.z = pool + used;
    r->pattern.n = bc_rule_column(i, BC_RULE_COL_PATTERN, pool + used);
    used += r->pattern.n;
    r->category = i % BC_NCATEGORY;
    r->action = r->class_ = r->fault = -1;
    r->priority = i % 9;
    r->provider = (uint8_t)(i % 7 ? 0 : i % BC_NPROVIDER);
    r->cond_reply = (uint16_t)(i % 5 ? 0 : 550 + i % 5);
    r->cond_status[0] = (int16_t)(i % 11 ? 0 : 5);
    r->cond_status[1] = (int16_t)(i % 11 ? 0 : i % 8);
    r->cond_status[2] = -1;
  }
  doing = "bc_compile of many rules";
  if (bc_compile(a, (size_t)n, reallocate, &set, &err) != BC_OK) {
    bad(err.text ? err.text : "no set", "", 0);
    return;
  }
  doing = "many rules";
  for (i = 0; i < BC_NRULE; i += 1 + BC_NRULE / n / 50) {
    size_t len = bc_rule_column(i, BC_RULE_COL_EXAMPLE, z);
    bc_classify(z, len, 0, 0, set, &bc_builtin, BC_WANT_PROVIDER | BC_WANT_MATCHED, &v);
    if (v.matched.n > 0 && !inside(v.matched, z, len))
      bad("matched outside", z, len);
    else
      nPassed++;
  }
  bc_ruleset_free(set, reallocate);
}

/* The file's lines, at most some 400 of them, evenly. */
static void from_file(const char *zFile, int isLong) {
  static char z[200000];
  FILE *f = fopen(zFile, "rb");
  long nLine = 0, i = 0, step;
  if (!f) {
    doing = zFile;
    bad("cannot be read", "", 0);
    return;
  }
  while (fgets(z, sizeof z, f)) nLine++;
  step = nLine / 400 + 1;
  rewind(f);
  while (fgets(z, sizeof z, f)) {
    size_t n = strlen(z);
    if (i++ % step != 0) continue;
    while (n > 0 && (z[n - 1] == '\n' || z[n - 1] == '\r')) n--;
    all(z, n, isLong);
  }
  fclose(f);
}

static void long_texts(int isLong) {
  static char z[70000];
  static const char *const fill[] = {"x",      "a ",  "<",        "550 ", "(", "5.1.1 ",
                                     "a@b.c ", "\\n", "\xc3\xa9", "[",    "1."};
  size_t i, k;
  for (i = 0; i < sizeof fill / sizeof fill[0]; i++) {
    size_t n = strlen(fill[i]);
    memcpy(z, "550 5.1.1 ", 10);
    for (k = 10; k + n < (isLong ? sizeof z : 9000u); k += n) memcpy(z + k, fill[i], n);
    all(z, k, 0);
  }
}

/* ---- time ---- */

static double seconds(void) {
  struct timespec t;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
  return (double)t.tv_sec + 1e-9 * (double)t.tv_nsec;
}

enum { PARTS = 10 };
static const char *const parts[PARTS] = {
    "bc_scan_text",   "bc_classify", "bc_recipient",   "bc_cues",     "bc_blocklist, bc_conflict",
    "bc_retry_after", "bc_message",  "bc_fingerprint", "bc_log_line", "bc_log_line, its rows"};

/* Processor time of each part on z[0..n), the shorter of two runs. */
static void measure(const char *z, size_t n, double a[PARTS]) {
  int run, i;
  for (run = 0; run < 2; run++) {
    double t[PARTS + 1];
    bc_verdict v;
    uint32_t cues;
    bc_log log;
    int found;
    t[0] = seconds();
    bc_scan_text(z, n, &v.scan);
    t[1] = seconds();
    bc_classify(z, n, z, n, own, &bc_builtin, BC_WANT_PROVIDER | BC_WANT_MATCHED, &v);
    t[2] = seconds();
    touch(bc_recipient(z, n, &v.scan));
    t[3] = seconds();
    cues = bc_cues(&v.scan);
    t[4] = seconds();
    sink += bc_blocklist(&v.scan, ~(uint32_t)0) != 0;
    sink += (unsigned)bc_conflict(&v.scan, ~(uint32_t)0) + cues;
    t[5] = seconds();
    sink += (unsigned)bc_retry_after(&v.scan, ~(uint32_t)0);
    t[6] = seconds();
    bc_message(&v.scan, roomOut.z);
    t[7] = seconds();
    bc_fingerprint(z, n, roomOut.z);
    t[8] = seconds();
    bc_log_init(&log, BC_LOG_AUTO, 0);
    log.nScratch = BC_LOG_SCRATCH(n);
    log.scratch = roomScratch.z;
    found = bc_log_line(&log, z, n);
    t[9] = seconds();
    while (found) found = bc_log_next(&log);
    t[10] = seconds();
    for (i = 0; i < PARTS; i++) {
      if (run == 0 || t[i + 1] - t[i] < a[i]) a[i] = t[i + 1] - t[i];
    }
  }
}

/*
** A hostile text may cost time in proportion to its length, not more: four times the length, at
** most eight times the time, unless that is too short to measure.
*/
static void linear(void) {
  static const char *const heads[] = {
      "550 5.1.1 ", "",
      "Mar  1 10:00:02 mx sendmail[7]: s21A02xy007418: delay=1, dsn=5.0.0, stat=no, to=",
      "2026-03-01T10:00:00Z mx postfix/smtp[8]: 3A0F3FC06C: to=<a@b.c>, status=bounced ("};
  static const char *const fill[] = {"x",
                                     "a ",
                                     "<",
                                     "550 ",
                                     "(",
                                     "5.1.1 ",
                                     "a@b.c ",
                                     "\\n",
                                     "\xc3\xa9",
                                     "\xe2\x82\xac",
                                     "\xe4\xb8\xad",
                                     "\xff",
                                     "[",
                                     "1.",
                                     "@",
                                     "said: ",
                                     "550-5.1.1 ",
                                     ": ",
                                     "_",
                                     "<a@b>",
                                     "<a@b>,",
                                     "\"",
                                     "\r\n550 ",
                                     "::",
                                     "abcdef0123456789",
                                     "(in reply to ",
                                     "user unknown ",
                                     "x.",
                                     "a-",
                                     "#",
                                     "{",
                                     "\"a\":",
                                     "\\\"",
                                     "smtp; ",
                                     "{\"a\":[",
                                     "],",
                                     "' ",
                                     "host h[192.0.2.1] said: ",
                                     "; ",
                                     "=",
                                     "/",
                                     "2001:db8:",
                                     "...",
                                     "x@",
                                     "try again in 5 minutes ",
                                     "http://a.b/",
                                     "Remote host said: "};
  static char z[200000];
  double small[PARTS], large[PARTS];
  size_t h, f, k, n;
  int i;
  for (h = 0; h < sizeof heads / sizeof heads[0]; h++) {
    for (f = 0; f < sizeof fill / sizeof fill[0]; f++) {
      n = strlen(fill[f]);
      k = strlen(heads[h]);
      memcpy(z, heads[h], k);
      for (; k + n <= sizeof z; k += n) memcpy(z + k, fill[f], n);
      measure(z, k / 4, small);
      measure(z, k, large);
      for (i = 0; i < PARTS; i++) {
        doing = parts[i];
        if (large[i] > 0.05 && large[i] > 8 * small[i])
          bad("takes more and more time", z, 200);
        else
          nPassed++;
      }
    }
  }
}

int main(int argc, char **argv) {
  static const char *const patterns[] = {"ticket % closed", "user|mailbox unknown|full", "gizmo*"};
  bc_rule_src a[3];
  bc_ruleset *set = 0;
  bc_compile_error err;
  struct sigaction sa;
  int i, isLong = 0;
  size_t k;
  setvbuf(stdout, 0, _IOLBF, 0);
  roomText = make_room(400000);
  roomHost = make_room(4096);
  roomOut = make_room(2000000);
  roomOther = make_room(2000000);
  roomScratch = make_room(500000);
  memory = malloc(sizeof *memory);
  memo = calloc(1, bc_memo_size());
  memset(&sa, 0, sizeof sa);
  sa.sa_handler = fault;
  sa.sa_flags = SA_NODEFER;
  sigaction(SIGSEGV, &sa, 0);
  sigaction(SIGBUS, &sa, 0);
  memset(a, 0, sizeof a);
  for (i = 0; i < 3; i++) {
    a[i].pattern.z = patterns[i];
    a[i].pattern.n = strlen(patterns[i]);
    a[i].id = i;
    a[i].action = a[i].class_ = a[i].fault = -1;
  }
  if (!memory || !memo || bc_compile(a, 3, reallocate, &set, &err) != BC_OK) return 2;
  own = set;
  if (argc > 1 && strcmp(argv[1], "-long") == 0) isLong = 1;
  for (k = 0; k < sizeof edges / sizeof edges[0]; k++) all(edges[k], strlen(edges[k]), isLong);
  from_rules(isLong);
  for (i = 1; i < BC_NRULE; i = i * 3 + 1) many_rules(i);
  many_rules(BC_NRULE);
  long_texts(isLong);
  linear();
  for (i = 1 + isLong; i < argc; i++) from_file(argv[i], isLong);
  bc_ruleset_free(set, reallocate);
  free(memory);
  free(memo);
  printf("guardtest: %ld texts and their truncations, at both ends of a guarded room\n", nText);
  printf("%ld passed, %ld failed\n", nPassed, nFailed);
  return nFailed > 0 || nPassed == 0;
}
