/*
** What it is for: the rules compiler on random patterns, and what it made on random text, against
** the naive matcher.
**
** The input is lines. Those before the first empty one are rules: a letter that says what kind,
** then the pattern. The rest is the text.
**
**   a no such user
**   h mailbox % full
**
**   550 5.2.2 the mailbox of Ann is full
*/
#include "fuzz.h"
#include "compare.h"

#define MAX_RULES 12

static long nOut, nFail; /* allocations that live; how many may still succeed (-1: all) */

static void *count_realloc(void *p, size_t n) {
  if (n == 0) {
    if (p) nOut--;
    free(p);
    return 0;
  }
  if (nFail == 0) return 0;
  if (nFail > 0) nFail--;
  if (!p) nOut++;
  p = realloc(p, n);
  if (!p) abort();
  return p;
}

/* What the letter before a pattern means. */
static void kind_of(int c, bc_rule_src *s) {
  s->class_ = s->action = s->fault = -1;
  s->priority = 5;
  switch (c) {
  case 'b': s->priority = 7; break;
  case 'v': s->priority = 2, s->vague = 1; break;
  case 'c': s->kind = BC_RULE_CLASS, s->class_ = BC_CLASS_HARD; break;
  case 'p': s->kind = BC_RULE_PROVIDER, s->provider = 1; break;
  case 'q': s->provider = 1; break;
  case 't': s->provider = 2; break;
  case 'h': s->cond_class = BC_CLASS_HARD; break;
  case 's': s->cond_class = BC_CLASS_SOFT; break;
  case 'n': s->cond_none = 1; break;
  case 'r': s->cond_reply = 550; break;
  case 'e': s->cond_status[0] = 5, s->cond_status[1] = 1, s->cond_status[2] = -1; break;
  default: break;
  }
}

/* Read the rules; gives where the text begins. */
static size_t read_rules(const char *z, size_t n, bc_rule_src *a, size_t *pn) {
  size_t i = 0;
  *pn = 0;
  while (i < n && z[i] != '\n') {
    const char *nl = memchr(z + i, '\n', n - i);
    size_t end = nl ? (size_t)(nl - z) : n, skip = end - i > 1 && z[i + 1] == ' ' ? 2 : 1;
    if (*pn < MAX_RULES) {
      bc_rule_src *s = &a[(*pn)++];
      memset(s, 0, sizeof(*s));
      s->id = (int)(s - a);
      kind_of(z[i], s);
      s->pattern.z = z + i + skip;
      s->pattern.n = end - i - skip;
    }
    i = end + (end < n);
  }
  return i + (i < n);
}

static void compare(const bc_ruleset *fast, const nv_set *naive, const char *z, size_t n) {
  cmp_set set;
  cmp_begin(&set, fast, naive, 0);
  FUZZ_CHECK(cmp_text(&set, z, n, stderr) == 0);
  cmp_end(&set);
}

/* Compile by both; they must agree which pattern is wrong. */
static void check_set(const bc_rule_src *a, size_t nRule, const char *z, size_t n) {
  bc_compile_error err;
  bc_ruleset *fast = 0;
  int bad = -1, rc;
  nv_set *naive = nv_compile(a, nRule, &bad);
  rc = bc_compile(a, nRule, count_realloc, &fast, &err);
  FUZZ_CHECK(rc == (naive ? BC_OK : BC_BADRULE));
  FUZZ_CHECK(naive || (err.rule == bad && err.text != 0));
  FUZZ_CHECK((fast != 0) == (naive != 0));
  if (naive) compare(fast, naive, z, n);
  bc_ruleset_free(fast, count_realloc);
  nv_free(naive);
  FUZZ_CHECK(nOut == 0);
}

/* Every word of the text as a pattern of its own: it must be found, and where it stands first. */
static void check_words(const char *z, size_t n) {
  bc_rule_src a[32];
  bc_scan s;
  nv_found found[32];
  nv_set *naive;
  bc_span word[32];
  size_t i, k, nRule = 0, nWord;
  int bad;
  bc_scan_text(z, n, &s);
  if (s.bare) return;
  nWord = nv_words(s.body.z, s.body.n, word, 32);
  for (i = 0; i < nWord && i < 32; i++) {
    if (word[i].n > 16) continue; /* folding makes it at most three times as long */
    memset(&a[nRule], 0, sizeof(a[0]));
    kind_of('a', &a[nRule]);
    a[nRule].id = (int)nRule;
    a[nRule++].pattern = word[i];
  }
  check_set(a, nRule, z, n);
  naive = nv_compile(a, nRule, &bad);
  FUZZ_CHECK(naive != 0);
  nv_match(naive, s.body.z, s.body.n, &s, found);
  for (k = 0; k < nRule; k++)
    FUZZ_CHECK(found[k].matched && s.body.z + found[k].end <= a[k].pattern.z + a[k].pattern.n);
  nv_free(naive);
}

/* The same with memory running out at some point: an error, no crash, nothing lost. */
static void check_nomem(const bc_rule_src *a, size_t nRule, long after) {
  bc_compile_error err;
  bc_ruleset *fast = 0;
  nFail = after;
  if (bc_compile(a, nRule, count_realloc, &fast, &err) != BC_OK) FUZZ_CHECK(fast == 0);
  nFail = -1;
  bc_ruleset_free(fast, count_realloc);
  FUZZ_CHECK(nOut == 0);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  bc_rule_src a[MAX_RULES];
  char *z = fuzz_copy(data, size);
  size_t nRule, i = read_rules(z, size, a, &nRule), n = size - i;
  char *text = fuzz_copy(z + i, n);
  nFail = -1;
  check_set(a, nRule, text, n);
  check_words(text, n);
  check_nomem(a, nRule, (long)(size % 64));
  free(text);
  free(z);
  return 0;
}
