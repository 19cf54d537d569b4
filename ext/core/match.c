/*
** What it is for: running a rule set over a text (see rules.h for its form).
**
** One pass: each word of the text moves the phrases that are under way one step, and may begin
** new ones. A phrase under way is a node of the trie and where it began. After a gap a node is
** kept to the end of the text. Both lists are short and bounded, so time is linear in the text
** and, apart from a binary search here and there, does not depend on the number of rules.
*/
#include "match.h"
#include "words.h"

#define MATCH_MAX_ACTIVE 48 /* phrases under way at one time; the oldest gives way */
#define MATCH_MAX_GAP                                                                              \
  64 /* first halves of gapped phrases in one text; later ones are passed over */

typedef struct match_state {
  uint32_t node;
  size_t start;
} match_state;

typedef struct match_run {
  const bc_ruleset *set;
  bc_match *out;
  match_state list[2][MATCH_MAX_ACTIVE], gap[MATCH_MAX_GAP];
  match_state *active, *next; /* the two lists, which change places at each word */
  uint32_t nActive, nNext, nGap;
  uint64_t gapSig; /* what the nodes in gap[] can go on with: their sig together */
  uint32_t limit;  /* only rules better than this one still matter */
  size_t end;      /* where the present word ends */
} match_run;

/* Do the bytes after the eighth of word w stand in token t, too? */
static int match_rest(const bc_ruleset *s, const bc_word *w, const bc_token *t) {
  uint32_t k;
  for (k = 8; k < w->len; k++) {
    if (s->zRest[w->rest + k - 8] != bc_token_byte(t, k)) return 0;
  }
  return 1;
}

/* Does word w of the vocabulary fit token t? */
static int match_fits(const bc_ruleset *s, const bc_word *w, const bc_token *t) {
  if (w->lo != t->lo && (!w->prefix || (t->lo & bc_word_mask(w->len)) != w->lo)) return 0;
  if (w->prefix ? w->len > t->len : w->len != t->len) return 0;
  return w->len <= 8 || match_rest(s, w, t);
}

/* 1 + the most special word of the vocabulary that fits; 0: the token is in no rule. */
static uint32_t match_word(const bc_ruleset *s, const bc_token *t) {
  uint32_t h = bc_bucket(t->lo, s->nBit), k = s->aBucket[h], end = s->aBucket[h + 1];
  for (; k < end; k++) {
    if (match_fits(s, &s->aWord[k], t)) return k + 1;
  }
  if (s->short_prefix && t->len > 3) {
    h = bc_bucket(t->lo & 0xFFFFFF, s->nBit);
    end = s->aBucket[h + 1];
    for (k = s->aBucket[h]; k < end; k++) {
      if (s->aWord[k].prefix && match_fits(s, &s->aWord[k], t)) return k + 1;
    }
  }
  return 0;
}

/* The node that word leads to from node; 0: none. */
static uint32_t match_edge(const bc_ruleset *s, uint32_t node, uint32_t word) {
  const bc_node *q = &s->aNode[node];
  const bc_edge *a = s->aEdge + q->edge;
  uint32_t lo = 0, hi = q[1].edge - q->edge, n = hi;
  while (lo < hi) {
    uint32_t mid = (lo + hi) / 2;
    if (a[mid].word < word)
      lo = mid + 1;
    else
      hi = mid;
  }
  return lo < n && a[lo].word == word ? a[lo].node : 0;
}

static int match_status_part(int16_t want, uint16_t got) {
  return want < 0 || want == (int16_t)got;
}

/* Do the codes of the text meet the rule's conditions? */
BC_PRIVATE int bc_rule_applies(const bc_rule *r, const bc_scan *s) {
  if (r->cond_none && (s->reply || s->status[0])) return 0;
  if (r->cond_class && bc_code_class(s) != r->cond_class) return 0;
  if (r->cond_reply && s->reply != r->cond_reply) return 0;
  if (r->cond_status[0]) {
    if (!s->status[0] || !match_status_part(r->cond_status[0], s->status[0]) ||
        !match_status_part(r->cond_status[1], s->status[1]) ||
        !match_status_part(r->cond_status[2], s->status[2]))
      return 0;
  }
  return 1;
}

/* Can a rule that is still of interest be reached from node q? */
static int match_worth(const match_run *p, const bc_node *q) {
  return q->best < p->limit || (q->flags / BC_NODE_OTHER & p->out->want);
}

static void match_keep(bc_hit *p, uint32_t rule, size_t start, size_t end) {
  if (p->rule && p->rule <= rule) return;
  p->rule = rule;
  p->start = start;
  p->end = end;
}

/* Rules that need a provider wait for the end, when it is known; the best few are enough. */
static void match_pend(bc_match *m, uint32_t rule, size_t start, size_t end) {
  uint32_t i = m->nPend;
  for (; i > 0 && m->pend[i - 1].rule >= rule; i--) {
    if (m->pend[i - 1].rule == rule) return;
  }
  if (i == BC_MATCH_PEND) return;
  if (m->nPend < BC_MATCH_PEND) m->nPend++;
  memmove(&m->pend[i + 1], &m->pend[i], (m->nPend - i - 1) * sizeof(bc_hit));
  m->pend[i].rule = rule;
  m->pend[i].start = start;
  m->pend[i].end = end;
}

/* Rule (1 + its number) matched from start to p->end. */
static void match_rule(match_run *p, uint32_t rule, size_t start) {
  bc_match *m = p->out;
  const bc_rule *r = &p->set->aRule[rule - 1];
  if (!bc_rule_applies(r, m->scan)) return;
  if (m->xEach) {
    bc_span w;
    if (r->provider && r->kind != BC_RULE_PROVIDER && r->provider != m->provider) return;
    w.z = m->scan->body.z + start;
    w.n = p->end - start;
    if (!m->stop) m->stop = m->xEach(m->pEach, r->id, w);
  } else if (r->kind == BC_RULE_CLASS) {
    match_keep(&m->permanence, rule, start, p->end);
  } else if (r->kind == BC_RULE_PROVIDER) {
    match_keep(&m->mark, rule, start, p->end);
  } else if (r->provider) {
    match_pend(m, rule, start, p->end);
  } else {
    match_keep(&m->best, rule, start, p->end);
    p->limit = m->best.rule - 1;
  }
}

/* A phrase that began at start ends here: tell all its rules. */
static void match_hit(match_run *p, uint32_t out, size_t start) {
  const uint32_t *a = p->set->aOut + out - 1;
  for (;; a++) {
    match_rule(p, (*a >> 1) + 1, start);
    if (*a & BC_OUT_LAST) return;
  }
}

static void match_push(match_state *a, uint32_t *pn, uint32_t max, uint32_t node, size_t start) {
  uint32_t i;
  for (i = 0; i < *pn; i++) {
    if (a[i].node == node) return;
  }
  if (*pn == max) {
    memmove(a, a + 1, (max - 1) * sizeof(a[0]));
    (*pn)--;
  }
  a[*pn].node = node;
  a[(*pn)++].start = start;
}

/* A phrase that began at start has reached node. */
static void match_reach(match_run *p, uint32_t node, size_t start) {
  const bc_node *q = &p->set->aNode[node];
  if (!match_worth(p, q)) return;
  if (q->out) match_hit(p, q->out, start);
  if (q->flags & BC_NODE_GAP) {
    uint32_t gap = p->set->aEdge[q[1].edge - 1].node;
    if (p->nGap < MATCH_MAX_GAP && match_worth(p, &p->set->aNode[gap])) {
      match_push(p->gap, &p->nGap, MATCH_MAX_GAP, gap, start);
      p->gapSig |= p->set->aNode[gap].sig;
    }
  }
  if (q->flags & BC_NODE_EDGES) match_push(p->next, &p->nNext, MATCH_MAX_ACTIVE, node, start);
}

/* Word w comes after the phrase in state q. */
static void match_step(match_run *p, const match_state *q, const bc_word *w) {
  uint32_t node;
  if (!(p->set->aNode[q->node].sig >> bc_sig(w->sign) & 1)) return;
  node = match_edge(p->set, q->node, w->sign);
  if (node) match_reach(p, node, q->start);
}

/* Word w of the vocabulary, the token's own or a more general one, goes on with what is there. */
static void match_go_on(match_run *p, const bc_word *w, uint32_t nGap) {
  uint32_t i;
  for (i = 0; i < p->nActive; i++) match_step(p, &p->active[i], w);
  if (p->gapSig >> bc_sig(w->sign) & 1) {
    for (i = 0; i < nGap; i++) match_step(p, &p->gap[i], w);
  }
}

/* Phrases that any one word continues, and those that run across this token. */
static void match_across(match_run *p, int loose) {
  uint32_t i;
  for (i = 0; i < p->nActive; i++) {
    const match_state *q = &p->active[i];
    if (p->set->aNode[q->node].flags & BC_NODE_ANY)
      match_reach(p, match_edge(p->set, q->node, BC_SIGN_ANY), q->start);
    if (loose) match_push(p->next, &p->nNext, MATCH_MAX_ACTIVE, q->node, q->start);
  }
}

static void match_token(match_run *p, const bc_words *words, const bc_token *t) {
  const bc_ruleset *s = p->set;
  uint32_t word = match_word(s, t), nGap = p->nGap, k;
  match_state *swap;
  if (!word && !p->nActive) return;
  p->end = t->end;
  p->nNext = 0;
  for (k = word; k; k = s->aWord[k - 1].parent) match_go_on(p, &s->aWord[k - 1], nGap);
  if (p->nActive)
    match_across(p,
                 (word && (s->aWord[word - 1].flags & BC_WORD_SMALL)) || bc_token_loose(words, t));
  for (k = word; k; k = s->aWord[k - 1].parent) {
    if (s->aWord[k - 1].root) match_reach(p, s->aWord[k - 1].root, t->start);
  }
  swap = p->active;
  p->active = p->next;
  p->next = swap;
  p->nActive = p->nNext;
}

BC_PRIVATE void bc_match_run(const bc_ruleset *set, const char *z, size_t n, bc_match *m) {
  match_run p;
  bc_words w;
  bc_token t;
  memset(&m->best, 0, sizeof(m->best));
  memset(&m->permanence, 0, sizeof(m->permanence));
  memset(&m->mark, 0, sizeof(m->mark));
  m->nPend = 0;
  m->stop = 0;
  p.set = set;
  p.out = m;
  p.nActive = p.nNext = p.nGap = 0;
  p.active = p.list[0];
  p.next = p.list[1];
  p.end = 0;
  p.gapSig = 0;
  p.limit = m->want & 1u << BC_RULE_CATEGORY ? (uint32_t)-1 : 0;
  if (set->nRule == 0) return;
  bc_words_begin(&w, z, n);
  while (!m->stop && bc_words_next(&w, &t)) match_token(&p, &w, &t);
}
