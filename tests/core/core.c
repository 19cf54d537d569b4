/*
** What it is for: what the core does that SQL cannot ask for: rules with conditions, which only the
** built-in ones have; sets of rules as large as may be; memory that fails while rules are compiled;
** a memo that holds something else. tests/cover_core.test builds and runs it.
*/
#include "core/match.h"

#include <stdio.h>
#include <stdlib.h>

static long nPassed, nFailed;

static void check(int ok, const char *zWhat, long n) {
  if (ok) {
    nPassed++;
  } else if (nFailed++ < 20) {
    printf("! %s: %ld\n", zWhat, n);
  }
}

/* ---- memory that fails ---- */

static long nAlloc, nOpen, failAt; /* calls; pieces not given back; the call that fails, 0: none */

static void *memory(void *p, size_t n) {
  if (n == 0) {
    if (p) nOpen--;
    free(p);
    return 0;
  }
  nAlloc++;
  if (failAt > 0 && nAlloc >= failAt) return 0;
  if (!p) nOpen++;
  p = realloc(p, n);
  if (!p) abort();
  return p;
}

/* ---- rules ---- */

static bc_rule_src rule(int id, const char *zPattern) {
  bc_rule_src s;
  memset(&s, 0, sizeof s);
  s.pattern.z = zPattern;
  s.pattern.n = strlen(zPattern);
  s.id = id;
  s.action = s.class_ = s.fault = -1;
  return s;
}

static bc_ruleset *compile(const bc_rule_src *a, size_t n) {
  bc_ruleset *set = 0;
  bc_compile_error err;
  int rc = bc_compile(a, n, memory, &set, &err);
  check(rc == BC_OK && set && !err.text, err.text ? err.text : "compile", err.rule);
  if (!set) exit(1);
  return set;
}

/* The id of the rule that decides z; -1: none. */
static int winner(const bc_ruleset *set, const char *z) {
  bc_verdict v;
  bc_classify(z, strlen(z), 0, 0, 0, set, BC_WANT_MATCHED, &v);
  return v.set ? v.rule : -1;
}

/* ---- conditions ---- */

static void conditions(void) {
  static const struct {
    const char *z;
    int want;
  } a[] = {
      {"450 4.2.2 gizmo", 0},                          /* a class */
      {"450 gizmo", 0},        {"550 5.7.1 gizmo", 1}, /* a status, whole */
      {"554 5.7.1 gizmo", 1},  {"554 5.7.2 gizmo", 2}, /* any detail of a subject */
      {"554 5.8.2 gizmo", -1},                         /* another subject */
      {"553 gizmo", 3},                                /* a reply */
      {"554 gizmo", -1},       {"gizmo", 4},           /* no code at all */
      {"553 5.1.1 gizmo", 3},  {"550 5.1.1 gizmo", -1},
      {"550 5.1.1 gadget", 5}, /* two rules with one condition */
      {"550 5.1.1 widget", 6}, {"550 gadget", -1},
      {"(#5.1.1) widget", 6},  {"(#4.4.1) gizmo", 0},
      {"#5.9.9 gizmo", -1},
  };
  bc_rule_src s[7];
  bc_ruleset *set;
  size_t i;
  for (i = 0; i < 5; i++) s[i] = rule((int)i, "gizmo");
  s[5] = rule(5, "gadget");
  s[6] = rule(6, "widget");
  for (i = 0; i < 7; i++) s[i].category = BC_CAT_MAILBOX_FULL;
  s[0].cond_class = BC_CLASS_SOFT;
  s[1].cond_status[0] = 5, s[1].cond_status[1] = 7, s[1].cond_status[2] = 1;
  s[2].cond_status[0] = 5, s[2].cond_status[1] = 7, s[2].cond_status[2] = -1;
  s[3].cond_reply = 553;
  s[4].cond_none = 1;
  s[5].cond_status[0] = s[6].cond_status[0] = 5;
  s[5].cond_status[1] = s[6].cond_status[1] = 1;
  s[5].cond_status[2] = s[6].cond_status[2] = 1;
  set = compile(s, 7);
  check(set->nCond == 6, "conditions are kept once", (long)set->nCond);
  for (i = 0; i < sizeof a / sizeof a[0]; i++)
    check(winner(set, a[i].z) == a[i].want, a[i].z, winner(set, a[i].z));
  bc_ruleset_free(set, memory);
}

/* A higher kind, then priority, a provider, a condition, words, letters, the row: that order. */
static void ranks(void) {
  bc_rule_src s[8];
  bc_ruleset *set;
  int i;
  for (i = 0; i < 8; i++) s[i] = rule(i, "gizmo");
  s[0].kind = BC_RULE_PROVIDER;
  s[1].kind = BC_RULE_CLASS;
  s[3].pattern = rule(0, "gizmo jam").pattern;
  s[4].cond_class = BC_CLASS_HARD;
  s[5].provider = 1;
  s[6].priority = 1;
  s[7].pattern = rule(0, "gizmos").pattern;
  set = compile(s, 8);
  {
    static const int want[8] = {6, 5, 4, 3, 7, 2, 1, 0};
    for (i = 0; i < 8; i++) check(bc_rule_row(set, (uint32_t)i) == want[i], "rank", i);
  }
  check(set->nCategory == 6, "rules with a category", (long)set->nCategory);
  bc_ruleset_free(set, memory);
}

/* ---- memory ---- */

/* Each allocation that these rules need fails. */
static void fail_each_of(const bc_rule_src *s, size_t n, const char *zWhat) {
  bc_ruleset *set = 0;
  bc_compile_error err;
  long i, nWhole;
  nAlloc = 0;
  bc_ruleset_free(compile(s, n), memory);
  nWhole = nAlloc;
  check(nOpen == 0, "left after a set was freed", nOpen);
  for (i = 1; i <= nWhole; i++) {
    nAlloc = 0;
    failAt = i;
    set = (bc_ruleset *)&nWhole; /* it must be told that there is none */
    check(bc_compile(s, n, memory, &set, &err) == BC_NOMEM && !set, zWhat, i);
    check(nOpen == 0, "left by rules of this shape", i);
  }
  failAt = 0;
}

static void memory_fails(void) {
  static const char *const az[] = {"gizmo % jam _ again",
                                   "giz*|gad* jam",
                                   "the |big |gizmo out of order",
                                   "gizmo|gadget|widget x",
                                   "gizmo|gadget y",
                                   "internationalization failed",
                                   "x y z",
                                   "one two three four"};
  bc_rule_src s[8];
  int i;
  for (i = 0; i < 8; i++) {
    s[i] = rule(i, az[i]);
    s[i].cond_reply = (uint16_t)(500 + i);
  }
  fail_each_of(s, 8, "rules of every kind");
  bc_ruleset_free(0, memory);
}

/* The same for n rules, their patterns made by zFormat from the rule's number. */
static void fail_each(const char *zFirst, const char *zFormat, int n) {
  static char az[3000][32];
  static bc_rule_src s[3000];
  int i;
  for (i = 0; i < n; i++) {
    snprintf(az[i], sizeof az[i], zFormat, i, i, i);
    s[i] = rule(i, i == 0 && zFirst ? zFirst : az[i]);
  }
  fail_each_of(s, (size_t)n, zFormat);
}

/* Nearly as many beginnings of words as words, in few rules: more words than buckets of a kind. */
static void fail_words(void) {
  static char az[40][BC_MAX_PATTERN + 1];
  bc_rule_src s[40];
  int i, k, n = 0;
  for (i = 0; i < 40; i++) {
    size_t at = 0;
    for (k = 0; k < 46 && n < (i < 16 ? 733 : 733 + 502); k++, n++) {
      const char *zBar = k ? "|" : "";
      at += (size_t)snprintf(az[i] + at, sizeof az[i] - at, i < 16 ? "%sw%d" : "%sabc%d*", zBar, n);
    }
    if (k == 0) break;
    s[i] = rule(i, az[i]);
  }
  check(n == 733 + 502, "words", n);
  fail_each_of(s, (size_t)i, "words and beginnings");
}

/* Rules of such shapes that each list grows at each place that adds to it. */
static void memory_shapes(void) {
  static const char *const azFirst[] = {"p",         "p q",         "p q r",
                                        "p q r s u", "p q r s u v", "p q r s u v w"};
  bc_rule_src one = rule(0, "x1");
  bc_ruleset *set;
  char zMany[500];
  size_t i, n = 0;
  for (i = 0; i < 6; i++) fail_each(azFirst[i], "a%d| b%d|c%d x", 150); /* six items each */
  fail_each(0, "x", 3000);      /* more rules than words, or room for words */
  fail_each(0, "a b c d", 200); /* more places than words */
  /* many words in few places, and as many beginnings as whole words */
  for (i = 0; i < 60; i++)
    n += (size_t)snprintf(zMany + n, sizeof zMany - n, "%su%zu", i ? "|" : "", i);
  fail_each(zMany, "a%d|b%d|ccc%d*", 40);
  fail_each(0, "w%d|v%d u%d", 3000); /* each of them again and again */
  /* as many words, with those of the language itself, as there is room for anchors at a time */
  set = compile(&one, 1);
  n = set->nWord - 1;
  bc_ruleset_free(set, memory);
  fail_each(0, "w%d", 195 - (int)n);
  fail_each(0, "w%d", 455 - (int)n);
  fail_words();
}

/* ---- as many as there may be ---- */

#define MOST 65600
static char manyText[MOST][16];
static bc_rule_src many[MOST];

static void limits(void) {
  static const char zToo[] = "there are more rules, or words in them, than 65,000";
  bc_ruleset *set = 0;
  bc_compile_error err;
  int i, rc;
  for (i = 0; i < MOST; i++) {
    snprintf(manyText[i], sizeof manyText[i], "w%d", i);
    many[i] = rule(i & 0x7FFF, manyText[i]);
  }
  set = compile(many, 60000);
  check(winner(set, "550 w7 x") == 7 && winner(set, "550 w32767 x") == 32767, "of many", 0);
  check(winner(set, "550 w60000 x") == -1, "not of many", 0);
  bc_ruleset_free(set, memory);
  set = 0;
  rc = bc_compile(many, MOST, memory, &set, &err);
  check(rc == BC_BADRULE && !set && strcmp(err.text, zToo) == 0, "too many words", rc);
  check(err.rule > 60000 && err.rule < MOST, "the rule that is too many", err.rule);
  for (i = 0; i < MOST; i++) many[i].pattern = many[0].pattern;
  rc = bc_compile(many, MOST, memory, &set, &err);
  check(rc == BC_BADRULE && strcmp(err.text, zToo) == 0, "too many rules", rc);
  check(err.rule == BC_MAX_ID, "the rule that is one too many", err.rule);
  check(nOpen == 0, "left after too many", nOpen);
}

/* Many different choices: each finds its own, and equal ones are kept once. */
static void choices(void) {
  static char az[4000][24];
  static bc_rule_src s[4000];
  bc_ruleset *set;
  char z[40];
  int i, k;
  for (i = 0; i < 4000; i++) {
    k = i % 2000;
    if (k % 3 == 0)
      snprintf(az[i], sizeof az[i], "a%d|b%d|c%d x", k, k, k);
    else
      snprintf(az[i], sizeof az[i], "a%d|b%d x", k, k);
    s[i] = rule(i, az[i]);
  }
  set = compile(s, 4000);
  check(set->nSet == 2000, "equal choices are kept once", (long)set->nSet);
  for (i = 0; i < 2000; i++) {
    snprintf(z, sizeof z, "550 the b%d x", i);
    check(winner(set, z) == i, z, winner(set, z));
  }
  bc_ruleset_free(set, memory);
}

/* ---- matching ---- */

static int stop_at; /* how many matches are wanted */
static int nTold;

static int told(void *p, int id) {
  (void)p;
  (void)id;
  return ++nTold >= stop_at;
}

static void every_match(void) {
  static const char z[] = "550 gizmo jam";
  bc_rule_src s[4];
  bc_ruleset *set;
  bc_verdict v;
  s[0] = rule(0, "gizmo");
  s[1] = rule(1, "gizmo");
  s[2] = rule(2, "jam");
  s[3] = rule(3, "gizmo jam");
  set = compile(s, 4);
  bc_classify(z, sizeof z - 1, 0, 0, 0, set, BC_WANT_PROVIDER, &v);
  for (stop_at = 1; stop_at <= 5; stop_at++) {
    nTold = 0;
    bc_match_all(set, &v, told, 0);
    check(nTold == (stop_at < 4 ? stop_at : 4), "told until it is enough", nTold);
  }
  bc_classify("550", 3, 0, 0, 0, set, BC_WANT_PROVIDER, &v);
  nTold = 0;
  bc_match_all(set, &v, told, 0);
  check(nTold == 0, "a code alone has no words", nTold);
  bc_ruleset_free(set, memory);
}

/* The words of a rule in texts that have them, half of them, or none. */
static void spans(void) {
  static const struct {
    const char *z;
    size_t at, n; /* n 0: nowhere */
  } a[] = {
      {"a gizmo jam", 2, 9},
      {"a gizmo 17 jam", 2, 12},
      {"gizmo x gizmo jam", 8, 9},
      {"gizmo", 0, 0},
      {"jam gizmo", 0, 0},
      {"nothing", 0, 0},
      {"", 0, 0},
      {"gizmo x jam", 0, 0},
      {"gizmo gizmo jam jam", 6, 9},
      {"x y z gizmo jam 7", 6, 9},
  };
  bc_rule_src s = rule(0, "gizmo jam");
  bc_ruleset *set = compile(&s, 1);
  size_t i;
  for (i = 0; i < sizeof a / sizeof a[0]; i++) {
    bc_scan scan;
    bc_match m;
    bc_match_words words;
    size_t n = strlen(a[i].z);
    bc_span x = bc_match_span(set, 1, a[i].z, n), y;
    memset(&scan, 0, sizeof scan);
    memset(&m, 0, sizeof m);
    m.want = 1;
    m.scan = &scan;
    bc_match_run_words(set, a[i].z, n, 0, &m, &words);
    y = bc_match_span_of(set, 1, a[i].z, n, &words);
    check(m.found.best == (a[i].n != 0), "does it match", (long)i);
    check(x.n == a[i].n && (x.n == 0 ? x.z == 0 : x.z == a[i].z + a[i].at), "a span", (long)i);
    check(x.n == y.n && x.z == y.z, "the same by the words that were kept", (long)i);
  }
  bc_ruleset_free(set, memory);
}

/* ---- the memo ---- */

static uint32_t match_with(const bc_ruleset *set, const char *z, uint16_t reply, bc_memo *memo) {
  bc_scan scan;
  bc_match m;
  memset(&scan, 0, sizeof scan);
  memset(&m, 0, sizeof m);
  scan.reply = reply;
  m.want = 1;
  m.scan = &scan;
  bc_match_run(set, z, strlen(z), memo, &m);
  return m.found.best;
}

/* What the memo knows of texts, all of it; gives how many. */
static int memo_entries(bc_memo *memo, uint16_t *a[8]) {
  int i, k, n = 0;
  for (i = 0; i < BC_MEMO_SLOTS; i++) {
    for (k = 0; k < BC_MEMO_WAYS; k++) {
      if (memo->slot[i][k] && n < 8) a[n++] = memo->room + 4 * (memo->slot[i][k] & 0xFFFF);
    }
  }
  return n;
}

/* Words of no rule count one by one where a pattern takes any word. */
static void memos_any(void) {
  static const char *const az[] = {"gizmo jam",       "gizmo q jam", "gizmo q r jam",
                                   "gizmo q r s jam", "gizmo 7 jam", "gizmo 7 8 jam",
                                   "gizmo 7 8 9 jam"};
  bc_memo *memo = calloc(1, bc_memo_size());
  bc_rule_src s = rule(0, "gizmo _ jam");
  bc_ruleset *set = compile(&s, 1);
  uint16_t i;
  if (!memo) abort();
  for (i = 0; i < 14; i++)
    check(match_with(set, az[i % 7], 550, memo) == match_with(set, az[i % 7], 550, 0), az[i % 7],
          i);
  bc_ruleset_free(set, memory);
  free(memo);
}

/*
** Where a text has more words and first letters of words than a window holds, that ends early, and
** words of no rule decide which are in the next one with those: such texts are no key.
*/
static void memos_windows(void) {
  enum { CHAIN = 11, FIRST = 3, LAST = 48, MANY = CHAIN * (LAST - FIRST + 1) + 1 };
  bc_memo *memo = calloc(1, bc_memo_size());
  static bc_rule_src s[MANY];
  static char aPrefix[MANY][LAST + 2], z[4096];
  bc_ruleset *set;
  int i, k, n = 0, row;
  if (!memo) abort();
  for (i = 0; i < CHAIN; i++) {
    for (k = FIRST; k <= LAST; k++, n++) {
      memset(aPrefix[n], 'a', (size_t)k);
      aPrefix[n][0] = (char)('b' + i);
      aPrefix[n][k] = '*';
      s[n] = rule(n, aPrefix[n]);
    }
  }
  s[n] = rule(n, "gizmo % jam");
  set = compile(s, MANY);
  for (row = 1; row <= 200; row++) {
    uint32_t want;
    z[0] = 0;
    for (i = 0; i < row; i++) strcat(z, "zq ");
    for (i = 0; i < CHAIN; i++) {
      if (i == 5) strcat(z, "gizmo ");
      strncat(z, aPrefix[(i + 1) * (LAST - FIRST + 1) - 1], LAST);
      strcat(z, " ");
    }
    strcat(z, "jam");
    want = match_with(set, z, 550, 0);
    check(match_with(set, z, 550, memo) == want, "more than a window holds", row);
  }
  check(match_with(set, z, 550, 0) == 1, "the last of them matches", 0);
  bc_ruleset_free(set, memory);
  free(memo);
}

/* What is under the hash of a text counts only when all of the key is the same. */
static void memos(void) {
  bc_memo *memo = calloc(1, bc_memo_size());
  bc_rule_src s[2];
  bc_ruleset *set;
  uint16_t *a[8];
  int i, k, n;
  if (!memo) abort();
  s[0] = rule(0, "gizmo");
  s[1] = rule(1, "gadget");
  set = compile(s, 2);
  check(match_with(set, "gizmo one", 550, memo) == match_with(set, "gizmo one", 550, 0), "first",
        0);
  check(memo_entries(memo, a) == 1, "its words are remembered", 0);
  a[0][0] = 99; /* what it remembers is what it says */
  check(match_with(set, "gizmo one", 550, memo) == 99, "remembered", 0);
  check(match_with(set, "gizmo two", 550, memo) == 99, "by its words", 0);
  n = memo_entries(memo, a);
  check(n == 2, "and the text itself, when it comes again", n);
  for (i = 0; i < n; i++) a[i][0] = (uint16_t)(a[i][BC_MEMO_KEY + 5] > 8 ? 98 : 97);
  check(match_with(set, "gizmo one", 550, memo) == 98, "the text counts first", 0);
  check(match_with(set, "gizmo two", 550, memo) == 97, "another is told by its words", 0);
  n = memo_entries(memo, a);
  for (i = 0; i < n; i++) a[i][BC_MEMO_KEY]++; /* another text with the same hash */
  check(match_with(set, "gizmo one", 550, memo) == match_with(set, "gizmo one", 550, 0),
        "a hash alone is not enough", 0);
  /* more texts than it holds, twice: always as without it */
  for (k = 0; k < 2; k++) {
    for (i = 0; i < 6000; i++) {
      const char *z = i % 3 == 0 ? "gizmo" : i % 3 == 1 ? "a gadget" : "nothing";
      check(match_with(set, z, (uint16_t)i, memo) == match_with(set, z, (uint16_t)i, 0), z, i);
    }
  }
  /* and with hashes of every kind */
  for (k = 0; k < 3; k++) {
    const char *z = k == 0 ? "gizmo" : k == 1 ? "a gadget" : "nothing";
    uint32_t want = match_with(set, z, 0, 0);
    for (i = 0; i < 65536; i++) check(match_with(set, z, (uint16_t)i, memo) == want, z, i);
  }
  bc_ruleset_free(set, memory);
  free(memo);
  memos_any();
  memos_windows();
}

/* ---- blank texts have no reply's words ---- */

static void blanks(void) {
  static const char a[] = " \t\n\r\f\v";
  char z[4];
  int i;
  for (i = 0; i < 6 * 6 * 6 * 6; i++) {
    bc_scan scan;
    z[0] = a[i % 6], z[1] = a[i / 6 % 6], z[2] = a[i / 36 % 6], z[3] = a[i / 216];
    memset(&scan, 0xff, sizeof scan);
    bc_scan_codes(z, (size_t)(i % 5), &scan);
    check(scan.body.n == 0 && scan.reply == 0, "blank", i);
  }
}

int main(void) {
  setvbuf(stdout, 0, _IOLBF, 0);
  conditions();
  ranks();
  memory_fails();
  memory_shapes();
  limits();
  choices();
  every_match();
  spans();
  memos();
  blanks();
  check(nOpen == 0, "left at the end", nOpen);
  printf("%ld passed, %ld failed\n", nPassed, nFailed);
  return nFailed > 0 || nPassed == 0;
}
