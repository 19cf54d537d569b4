/*
** What it is for: see compare.h.
*/
#include <stdlib.h>
#include "compare.h"
#include "../../ext/core/match.h"
#include "../../ext/core/words.h"

typedef struct cmp_run {
  const cmp_set *set;
  const char *z; /* the text, for messages */
  size_t n;
  bc_verdict v;
  FILE *out;
  int nDiff;
  unsigned char waits[BC_NPROVIDER]; /* some rule for this provider matched */
} cmp_run;

void cmp_begin(cmp_set *p, const bc_ruleset *fast, const nv_set *naive, int isBuiltin) {
  p->fast = fast;
  p->naive = naive;
  p->isBuiltin = isBuiltin;
  p->found = malloc((nv_count(naive) + 1) * sizeof(nv_found));
  p->told = malloc(nv_count(naive) + 1);
  p->memo = calloc(1, bc_memo_size());
  if (!p->found || !p->told || !p->memo) abort();
}

void cmp_end(cmp_set *p) {
  free(p->found);
  free(p->told);
  free(p->memo);
}

/* ---- telling ---- */

static void cmp_put(FILE *f, const char *z, size_t n) {
  size_t i;
  for (i = 0; i < n; i++) {
    unsigned char c = (unsigned char)z[i];
    if (c < 0x20 || c == 0x7F)
      fprintf(f, "\\x%02x", c);
    else
      fputc(c, f);
  }
}

static void cmp_rule(const cmp_run *p, int i) {
  char z[BC_RULE_TEXT];
  if (i < 0)
    fputs("none", p->out);
  else if (p->set->isBuiltin) {
    bc_rule_column(i, BC_RULE_COL_KEY, z);
    fputs(z, p->out);
  } else {
    fprintf(p->out, "#%d '", i);
    cmp_put(p->out, nv_src(p->set->naive, (size_t)i)->pattern.z,
            nv_src(p->set->naive, (size_t)i)->pattern.n);
    fputc('\'', p->out);
  }
}

static void cmp_differ(cmp_run *p, const char *what, int fast, int naive) {
  p->nDiff++;
  if (!p->out) return;
  fprintf(p->out, "%s: fast ", what);
  cmp_rule(p, fast);
  fprintf(p->out, ", naive ");
  cmp_rule(p, naive);
  fprintf(p->out, " | ");
  cmp_put(p->out, p->z, p->n);
  fputc('\n', p->out);
}

static void cmp_span_differs(cmp_run *p, const char *what, int rule, size_t start, size_t end) {
  const nv_found *f = &p->set->found[rule];
  const char *z = p->v.scan.body.z;
  p->nDiff++;
  if (!p->out) return;
  fprintf(p->out, "%s span of ", what);
  cmp_rule(p, rule);
  fprintf(p->out, ": fast [");
  cmp_put(p->out, z + start, end - start);
  fprintf(p->out, "], naive [");
  cmp_put(p->out, z + f->start, f->end - f->start);
  fprintf(p->out, "] | ");
  cmp_put(p->out, p->z, p->n);
  fputc('\n', p->out);
}

/* ---- asking ---- */

/*
** The winner's words: a match, and one that ends first. Where it begins is open when a pattern has
** words that may be left out or stand there twice; the built-in rules leave no doubt.
*/
static void cmp_span(cmp_run *p, const char *what, int rule, bc_span s) {
  const nv_found *f = &p->set->found[rule];
  const char *z = p->v.scan.body.z;
  size_t start = s.z ? (size_t)(s.z - z) : 0, end = start + s.n;
  if (start == f->start && end == f->end) return;
  if (p->set->isBuiltin || end != f->end ||
      !nv_is_match(p->set->naive, (size_t)rule, z, p->v.scan.body.n, start, end))
    cmp_span_differs(p, what, rule, start, end);
}

/* Rule (1 + its number in the fast set; 0: none) against the naive one. */
static void cmp_hit(cmp_run *p, const char *what, uint32_t rule, int naive) {
  const bc_ruleset *s = p->set->fast;
  int fast = rule ? bc_rule_row(s, rule - 1) : -1;
  if (fast != naive)
    cmp_differ(p, what, fast, naive);
  else if (naive >= 0)
    cmp_span(p, what, naive, bc_match_span(s, rule, p->v.scan.body.z, p->v.scan.body.n));
}

/* The winner once a provider is known: the first that waits for it, or the best of all others. */
static uint32_t cmp_winner(const cmp_run *p, const bc_found *m, int provider) {
  uint32_t i;
  for (i = 0; i < m->nPend; i++) {
    if (m->best && m->best < m->pend[i]) break;
    if (bc_rule_at(p->set->fast, m->pend[i] - 1)->provider == provider) return m->pend[i];
  }
  return m->best;
}

static void cmp_found(cmp_run *p, uint32_t want, const bc_found *m) {
  const nv_found *f = p->set->found;
  const nv_set *naive = p->set->naive;
  int provider;
  if (want & 1u << BC_RULE_CATEGORY) {
    cmp_hit(p, "winner", cmp_winner(p, m, 0), nv_best(naive, f, BC_RULE_CATEGORY, 0));
    for (provider = 1; provider < BC_NPROVIDER && m->nPend < BC_MATCH_PEND; provider++) {
      if (!p->waits[provider]) continue;
      cmp_hit(p, "winner for a provider", cmp_winner(p, m, provider),
              nv_best(naive, f, BC_RULE_CATEGORY, provider));
    }
  }
  if (want & 1u << BC_RULE_CLASS)
    cmp_hit(p, "permanence", m->permanence, nv_best(naive, f, BC_RULE_CLASS, 0));
  if (want & 1u << BC_RULE_PROVIDER)
    cmp_hit(p, "mark", m->mark, nv_best(naive, f, BC_RULE_PROVIDER, 0));
}

/* Without a memo, with one that holds other texts, its words, and itself. */
static void cmp_kinds(cmp_run *p, uint32_t want) {
  bc_match m;
  int round;
  for (round = 0; round < 4; round++) {
    memset(&m, 0xA5, sizeof(m)); /* nothing may be taken from what was there before */
    m.want = want;
    m.also = 0;
    m.scan = &p->v.scan;
    m.provider = 0;
    m.xEach = 0;
    bc_match_run(p->set->fast, p->v.scan.body.z, p->v.scan.body.n, round ? p->set->memo : 0, &m);
    cmp_found(p, want, &m.found);
  }
}

static int cmp_told(void *ctx, int id) {
  cmp_run *p = ctx;
  p->set->told[id] = 1;
  if (!p->set->found[id].matched) cmp_differ(p, "of all rules", id, -1);
  return 0;
}

static void cmp_providers(cmp_run *p) {
  size_t i;
  for (i = 0; i < nv_count(p->set->naive); i++) {
    if (p->set->found[i].matched) p->waits[nv_src(p->set->naive, i)->provider] = 1;
  }
}

static void cmp_all(cmp_run *p) {
  size_t i;
  memset(p->set->told, 0, nv_count(p->set->naive));
  bc_match_all(p->set->fast, &p->v, cmp_told, p);
  for (i = 0; i < nv_count(p->set->naive); i++) {
    const bc_rule_src *r = nv_src(p->set->naive, i);
    int other = r->kind != BC_RULE_PROVIDER && r->provider && r->provider != p->v.provider;
    if (p->set->found[i].matched && !p->set->told[i] && !other)
      cmp_differ(p, "of all rules", -1, (int)i);
  }
}

/* What bc_classify says, with what it must say by the rules alone. */
static void cmp_verdict(cmp_run *p) {
  int best = nv_best(p->set->naive, p->set->found, BC_RULE_CATEGORY, p->v.provider);
  int got = p->v.set == p->set->fast ? p->v.rule : -1;
  int vague = best >= 0 && nv_src(p->set->naive, (size_t)best)->vague;
  if (p->set->isBuiltin && bc_code_class(&p->v.scan) == BC_CLASS_SUCCESS) best = -1;
  if (got != best && !(got < 0 && vague && p->set->isBuiltin))
    cmp_differ(p, "verdict", got, best);
  else if (got >= 0)
    cmp_span(p, "verdict", got, p->v.matched);
}

/* As many words as the matcher sees at once; a phrase over more of them is not asked for. */
static int cmp_within_bounds(const bc_scan *s) {
  bc_words w;
  bc_token t;
  int n = 0;
  bc_words_begin(&w, s->body.z, s->body.n);
  while (n <= 250 && bc_words_next(&w, &t)) n++;
  return n <= 250;
}

int cmp_text(const cmp_set *set, const char *z, size_t n, FILE *out) {
  cmp_run r;
  memset(&r, 0, sizeof(r));
  r.set = set;
  r.z = z;
  r.n = n;
  r.out = out;
  bc_classify(z, n, 0, 0, set->isBuiltin ? 0 : set->fast, set->isBuiltin ? set->fast : 0,
              BC_WANT_PROVIDER | BC_WANT_MATCHED, &r.v);
  if (r.v.scan.bare) return 0;                 /* a code alone has no words */
  if (!cmp_within_bounds(&r.v.scan)) return 0; /* a window is shorter */
  nv_match(set->naive, r.v.scan.body.z, r.v.scan.body.n, &r.v.scan, set->found);
  cmp_providers(&r);
  cmp_kinds(&r, 1u << BC_RULE_CATEGORY);
  cmp_kinds(&r, 1u << BC_RULE_CATEGORY | 1u << BC_RULE_CLASS);
  cmp_kinds(&r, 1u << BC_RULE_PROVIDER);
  cmp_kinds(&r, (uint32_t)-1);
  cmp_all(&r);
  cmp_verdict(&r);
  return r.nDiff;
}
