/*
** What it is for: running a rule set over a text (see rules.h for its form).
**
** First every word of the text is looked up. For each word of the vocabulary that occurs, one bit
** for each place in the text says where. Then the rules that hang on these words are tried, best
** first; with these bits each item of a pattern costs a few operations, however long the text.
**
** A text is read in windows of MATCH_WINDOW words that overlap by MATCH_OVERLAP: the words of one
** phrase must not stand further apart. So time is linear in the text, and memory is bounded.
*/
#include "match.h"
#include "words.h"

#define MATCH_BLOCKS  (BC_MATCH_WINDOW / 64) /* of 64 places */
#define MATCH_WINDOW  BC_MATCH_WINDOW
#define MATCH_OVERLAP 64
#define MATCH_WORDS   512 /* different ones in a window, which ends early where there are more */
#define MATCH_SLOTS   256

/* A key: four codes, what is asked for, its length in numbers, then words or a text. */
#define MATCH_KEY_WANT   4
#define MATCH_KEY_LENGTH 5
#define MATCH_KEY_HEAD   6
#define MATCH_KEY_MAX    (MATCH_KEY_HEAD + MATCH_WINDOW + 8) /* it is hashed by eight */

/* Places in the window, one bit each. */
typedef struct match_bits {
  uint64_t a[MATCH_BLOCKS];
} match_bits;

/* A word that occurs in the window. */
typedef struct match_word {
  uint16_t word, next; /* its number; 1 + the next in the same slot */
  match_bits at;
} match_word;

typedef struct match_run {
  const bc_ruleset *set;
  bc_match *out;
  bc_match_words *words;        /* where the words stand goes here; NULL: not asked for */
  uint32_t nCut, nPlace;        /* words cut; those of them that are in the window */
  uint16_t at[MATCH_WINDOW];    /* by number; 0: in no rule */
  uint8_t across[MATCH_WINDOW]; /* may a phrase run across it? */
  /* from here on: only once the words are indexed */
  uint32_t bar, limit; /* see match_limit() */
  uint32_t nBlock;     /* blocks of 64 places */
  uint32_t nWord;      /* words of the vocabulary in the window */
  match_bits all;      /* all places */
  match_bits run;      /* those that a phrase may run across */
  uint16_t slot[MATCH_SLOTS];
  match_word word[MATCH_WORDS];
  uint64_t seen[(BC_MAX_ID + 64) / 64]; /* bits, by number: words in the window */
  uint8_t near[256];                    /* the same by the last 8 bits of the number */
} match_run;

/* ---- words ---- */

/*
** A word of the text: its first eight bytes, folded; its folded length; its bytes, each to be taken
** with |fold.
*/
typedef struct match_token {
  uint64_t lo;
  const unsigned char *z;
  uint32_t len;
  unsigned fold;
} match_token;

/* Do the bytes after the eighth of word w stand in token t, too? */
static int match_rest(const unsigned char *zRest, uint32_t n, const unsigned char *z,
                      unsigned fold) {
  uint32_t k;
  for (k = 8; k < n; k++) {
    if (zRest[k - 8] != (z[k] | fold)) return 0;
  }
  return 1;
}

/* Does token t begin with the prefix at this place? */
static int match_starts(const bc_ruleset *s, uint32_t place, const match_token *t) {
  uint32_t len = BC_WORD_LEN(s->aWhere[place]);
  if (len > t->len || (t->lo & bytes_mask(len)) != s->aWord[place]) return 0;
  return len <= 8 || match_rest(bc_word_rest(s, place), len, t->z, t->fold);
}

/* Does the prefix at this place stand behind token t in the order of their bytes? */
static int match_follows(const bc_ruleset *s, uint32_t place, const match_token *t) {
  const unsigned char *zRest = bc_word_rest(s, place);
  uint64_t d = s->aWord[place] ^ t->lo;
  uint32_t k, len = BC_WORD_LEN(s->aWhere[place]);
  if (d) {
    k = bytes_lowest(d) & ~7u;
    return (s->aWord[place] >> k & 0xFF) > (t->lo >> k & 0xFF);
  }
  for (k = 8; k < len && k < t->len; k++) {
    unsigned x = zRest[k - 8], y = t->z[k] | t->fold;
    if (x != y) return x > y;
  }
  return len > t->len;
}

/*
** The number of the longest prefix in bucket h, or a shorter one, that token t begins with, or 0.
** It begins the last prefix, too, that does not stand behind the token; so that one's parents lead
** to it.
*/
static uint32_t match_prefix(const bc_ruleset *s, const match_token *t, uint32_t h) {
  uint32_t from = s->aPrefix[h], k = s->aPrefix[h + 1];
  while (from < k) {
    uint32_t mid = (from + k) / 2;
    if (match_follows(s, mid, t))
      k = mid;
    else
      from = mid + 1;
  }
  if (k == s->aPrefix[h]) return 0;
  while (k && !match_starts(s, k - 1, t)) k = bc_word_parent(s, k);
  return k;
}

/* Words that are no whole word of the vocabulary: a prefix in it, or 0. */
static uint32_t match_begins(const bc_ruleset *s, const match_token *t) {
  uint32_t k = bc_prefix_bit(t->lo);
  if (!(s->prefix_bits[k >> 6] >> (k & 63) & 1)) return 0;
  k = match_prefix(s, t, bc_prefix_bucket((uint32_t)t->lo, s->nPrefixBit));
  if (!k && s->short_prefix)
    k = match_prefix(s, t, bc_prefix_bucket((uint32_t)t->lo & 0xFFFFFFu, s->nPrefixBit));
  return k;
}

/* Is token t, whose first eight bytes are those of the word at this place, that word? */
static int match_whole(const bc_ruleset *s, uint32_t place, const match_token *t) {
  return BC_WORD_LEN(s->aWhere[place]) == t->len &&
         match_rest(bc_word_rest(s, place), t->len, t->z, t->fold);
}

/*
** The number of the most special word of the vocabulary that fits; 0: the token is in no rule. A
** word of less than eight bytes is all in lo, since no byte of it is 0. Most tokens that are not in
** the vocabulary have an empty bucket.
*/
static inline uint32_t match_look_up(const bc_ruleset *s, const match_token *t) {
  uint32_t h = bc_whole_bucket(t->lo, s->nWholeBit), k, end;
  const bc_buckets *p = &s->aWhole[h / 16];
  if (p->used >> h % 16 & 1) {
    end = p[1].start; /* the buckets of one entry have few words together */
    for (k = p->start; k < end; k++) {
      if (s->aWord[k] == t->lo && (t->len < 8 || match_whole(s, k, t))) return k + 1;
    }
  }
  return match_begins(s, t);
}

static match_token match_of(const bc_token *t) {
  match_token x;
  x.lo = t->lo;
  x.z = t->word;
  x.len = t->len;
  x.fold = t->raw ? 0x20 : 0;
  return x;
}

/* Where word w stands in the window, which it does. */
static match_word *match_find(match_run *p, uint32_t w) {
  uint32_t i = p->slot[w & (MATCH_SLOTS - 1)];
  while (p->word[i - 1].word != w) i = p->word[i - 1].next;
  return &p->word[i - 1];
}

static int match_seen(const match_run *p, uint32_t w) {
  return (int)(p->seen[w >> 6] >> (w & 63) & 1);
}

/* Word w, or one that it begins, stands at place i. */
static void match_note(match_run *p, uint32_t w, uint32_t i) {
  match_word *x = match_seen(p, w) ? match_find(p, w) : 0;
  p->seen[w >> 6] |= (uint64_t)1 << (w & 63);
  p->near[w & 0xFF] = 1;
  if (!x) {
    uint16_t *slot = &p->slot[w & (MATCH_SLOTS - 1)];
    x = &p->word[p->nWord++];
    memset(&x->at, 0, sizeof(x->at));
    x->word = (uint16_t)w;
    x->next = *slot;
    *slot = (uint16_t)p->nWord;
  }
  x->at.a[i >> 6] |= (uint64_t)1 << (i & 63);
}

/* May a phrase run across this word of the vocabulary (0: none)? */
static inline uint32_t match_small(const bc_ruleset *s, uint32_t word) {
  return word && (s->aWhere[word - 1] & BC_WORD_SMALL);
}

/* The word z[a..b) of the text is the next. */
static inline void match_add(match_run *p, const match_token *t, size_t a, size_t b, int loose) {
  uint32_t i = p->nCut++, word = match_look_up(p->set, t);
  p->at[i] = (uint16_t)word;
  p->across[i] = (uint8_t)((uint32_t)loose | match_small(p->set, word));
  if (!p->words) return;
  p->words->start[i] = (uint32_t)a;
  p->words->end[i] = (uint32_t)b;
}

/* Look up the words that are marked, until the window is full. */
static void match_marked(match_run *p, bc_words *w) {
  uint64_t starts = w->starts, ends = w->ends, loose_start = w->loose_start,
           loose_end = w->loose_end;
  const unsigned char *z = w->z + w->base;
  size_t n = w->n - w->base;
  const bc_ruleset *s = p->set;
  uint32_t i = p->nCut, word;
  for (; starts && i < MATCH_WINDOW; i++) {
    unsigned a = bytes_lowest(starts), b = 64;
    uint64_t loose = loose_start >> a;
    match_token t;
    if (ends) {
      b = bytes_lowest(ends);
      loose |= loose_end >> b;
    } else { /* it ends with the text */
      loose = (uint64_t)bc_word_loose(w->z, w->n, w->base + a, w->n);
    }
    starts &= starts - 1;
    ends &= ends - 1;
    t.z = z + a;
    t.len = b - a;
    t.fold = 0x20;
    t.lo = n - a >= 8 ? bytes_load8(z + a) : bytes_load(w->z, w->n, w->base + a);
    t.lo = (t.lo | 0x2020202020202020u) & bytes_mask(t.len);
    word = match_look_up(s, &t);
    p->at[i] = (uint16_t)word;
    p->across[i] = (uint8_t)((loose & 1) | match_small(s, word));
    if (!p->words) continue;
    p->words->start[i] = (uint32_t)(w->base + a);
    p->words->end[i] = (uint32_t)(w->base + b);
  }
  p->nCut = i;
  w->starts = starts;
  w->ends = ends;
}

/* Cut and look up words until the window is full; 0: the text ends in it. */
static int match_fill(match_run *p, bc_words *w) {
  bc_token t;
  match_token x;
  while (p->nCut < MATCH_WINDOW) {
    if (!w->starts && w->iTok == w->nTok && !bc_words_block(w)) return 0;
    if (w->starts) {
      match_marked(p, w);
      continue;
    }
    if (!bc_words_next(w, &t)) return 0;
    x = match_of(&t);
    match_add(p, &x, t.start, t.end, bc_word_loose(w->z, w->n, t.start, t.end));
  }
  return 1;
}

/*
** Note which words stand where in the window. What slot[] holds of words that were not seen is
** garbage, and never looked at.
*/
static void match_index(match_run *p) {
  uint32_t i, w, n = p->nCut;
  memset(p->near, 0, sizeof(p->near));
  memset(p->seen, 0, (p->set->nWord / 64 + 1) * sizeof(p->seen[0]));
  memset(&p->all, 0, sizeof(p->all));
  memset(&p->run, 0, sizeof(p->run));
  p->nWord = 0;
  for (i = 0; i < n && p->nWord < MATCH_WORDS - BC_WORD_MAX; i++) {
    p->run.a[i >> 6] |= (uint64_t)p->across[i] << (i & 63);
    for (w = p->at[i]; w; w = bc_word_parent(p->set, w)) match_note(p, w, i);
  }
  p->nPlace = i;
  p->nBlock = (i + 63) / 64;
  for (i = 0; i < p->nPlace / 64; i++) p->all.a[i] = ~(uint64_t)0;
  if (p->nPlace % 64) p->all.a[i] = ((uint64_t)1 << p->nPlace % 64) - 1;
}

/* ---- patterns ---- */

BC_PRIVATE void bc_pattern_read(const bc_ruleset *set, uint32_t rank, bc_pattern *p) {
  const uint16_t *a = bc_rule_items(set, rank);
  uint32_t n = 0;
  p->gap = p->opt = p->set = 0;
  for (; *a != BC_ITEM_END; a++) {
    uint64_t bit = (uint64_t)1 << n;
    if (*a == BC_ITEM_GAP) {
      p->gap |= bit;
    } else if (*a == BC_ITEM_OPT) {
      p->opt |= bit;
    } else {
      if (*a == BC_ITEM_SET) {
        p->set |= bit;
        a++;
      }
      p->item[n++] = *a;
    }
  }
  p->n = n;
}

/* The places where item q of the pattern fits; 0: nowhere. */
static int match_item(match_run *p, const bc_pattern *pat, uint32_t q, match_bits *out) {
  const bc_ruleset *s = p->set;
  const match_word *x;
  uint32_t k, end, b, item = pat->item[q];
  int any = 0;
  if (!(pat->set >> q & 1)) {
    if (item == BC_ITEM_ANY) {
      *out = p->all;
      return 1;
    }
    if (!match_seen(p, item)) return 0;
    x = match_find(p, item);
    *out = x->at;
    return 1;
  }
  memset(out, 0, sizeof(*out));
  for (k = bc_start(&s->set, item), end = bc_start(&s->set, item + 1); k < end; k++) {
    if (!match_seen(p, s->aMember[k])) continue;
    x = match_find(p, s->aMember[k]);
    any = 1;
    for (b = 0; b < p->nBlock; b++) out->a[b] |= x->at.a[b];
  }
  return any;
}

/*
** The places that a phrase may go on at when its last word stands at one of x: the next one, and
** those behind words that it may run across. A sum carries through a run of such words at once.
*/
static void match_after(const match_run *p, const match_bits *x, match_bits *out) {
  uint64_t shift = 0, carry = 0;
  uint32_t b;
  for (b = 0; b < p->nBlock; b++) {
    uint64_t next = x->a[b] << 1 | shift, run = p->run.a[b];
    uint64_t sum = run + (next & run), all = sum + carry;
    out->a[b] = next | (run ^ all);
    shift = x->a[b] >> 63;
    carry = (uint64_t)(sum < run) | (uint64_t)(all < sum);
  }
}

/* All places behind the first of x (from it on, when with is 1). */
static void match_behind(const match_run *p, const match_bits *x, int with, match_bits *out) {
  uint64_t later = 0;
  uint32_t b;
  for (b = 0; b < p->nBlock; b++) {
    uint64_t low = x->a[b] & (~x->a[b] + 1);
    uint64_t behind = low ? ~(low | (low - 1)) | (with ? low : 0) : 0;
    out->a[b] = later ? ~(uint64_t)0 : behind;
    if (low) later = 1;
  }
}

static int match_and(const match_run *p, match_bits *x, const match_bits *y) {
  uint64_t any = 0;
  uint32_t b;
  for (b = 0; b < p->nBlock; b++) any |= x->a[b] &= y->a[b];
  return any != 0;
}

/* Do words for all items of the pattern that must be there stand somewhere in the window? */
static int match_may(const match_run *p, uint32_t rank) {
  const bc_ruleset *s = p->set;
  const uint16_t *a = bc_rule_items(s, rank);
  for (; *a != BC_ITEM_END; a++) {
    int opt = *a == BC_ITEM_OPT;
    if (opt) a++;
    if (*a == BC_ITEM_SET) {
      const uint16_t *m = s->aMember + bc_start(&s->set, *++a);
      const uint16_t *end = s->aMember + bc_start(&s->set, *a + 1u);
      while (!opt && m < end && !match_seen(p, *m)) m++;
      if (m == end) return 0;
    } else if (*a < BC_MAX_ID && !opt && !match_seen(p, *a)) {
      return 0;
    }
  }
  return 1;
}

/* Does the pattern stand in the window? `ready`: where the next item may stand. */
static int match_try(match_run *p, uint32_t rank) {
  bc_pattern pat;
  match_bits ready = p->all, at, skip;
  uint32_t q, b;
  bc_pattern_read(p->set, rank, &pat);
  for (q = 0;; q++) {
    int opt = (int)(pat.opt >> q & 1), gap = (int)(pat.gap >> (q + 1) & 1);
    int here = match_item(p, &pat, q, &at) && match_and(p, &at, &ready);
    if (!here && !opt) return 0;
    if (q + 1 == pat.n) return here;
    skip = ready;
    if (here) {
      if (gap)
        match_behind(p, &at, 0, &ready);
      else
        match_after(p, &at, &ready);
    }
    if (!opt) continue;
    if (gap) match_behind(p, &skip, 1, &skip);
    for (b = 0; b < p->nBlock; b++) ready.a[b] = skip.a[b] | (here ? ready.a[b] : 0);
  }
}

/* ---- rules ---- */

static int match_status_part(int16_t want, uint16_t got) {
  return want < 0 || want == (int16_t)got;
}

/* Do the codes of the text meet the condition? */
static int match_cond(const bc_cond *c, const bc_scan *s) {
  if (c->none && (s->reply || s->status[0])) return 0;
  if (c->class_ && bc_code_class(s) != c->class_) return 0;
  if (c->reply && s->reply != c->reply) return 0;
  if (!c->status[0]) return 1;
  return s->status[0] && match_status_part(c->status[0], s->status[0]) &&
         match_status_part(c->status[1], s->status[1]) &&
         match_status_part(c->status[2], s->status[2]);
}

/* Rules that need a provider wait for the end, when it is known; the best few are enough. */
static void match_pend(bc_match *m, uint32_t rule) {
  uint32_t i = m->found.nPend;
  for (; i > 0 && m->found.pend[i - 1] >= rule; i--) {
    if (m->found.pend[i - 1] == rule) return;
  }
  if (i == BC_MATCH_PEND) return;
  if (m->found.nPend < BC_MATCH_PEND) m->found.nPend++;
  memmove(&m->found.pend[i + 1], &m->found.pend[i],
          (m->found.nPend - i - 1) * sizeof(m->found.pend[0]));
  m->found.pend[i] = (uint16_t)rule;
}

/* Rule (1 + its number) stands in the text. */
static void match_hit(const bc_ruleset *s, bc_match *m, const bc_rule *r, uint32_t rule) {
  uint16_t *best = &m->found.best;
  if (m->xEach) {
    if (r->provider && r->kind != BC_RULE_PROVIDER && r->provider != m->provider) return;
    if (!m->stop) m->stop = m->xEach(m->pEach, bc_rule_row(s, rule - 1));
    return;
  }
  if (r->kind == BC_RULE_CATEGORY && r->provider && r->provider != m->provider) {
    match_pend(m, rule);
    return;
  }
  if (r->kind == BC_RULE_CLASS) best = &m->found.permanence;
  if (r->kind == BC_RULE_PROVIDER) best = &m->found.mark;
  if (!*best || rule < *best) *best = (uint16_t)rule;
}

/* Which rules matter still: those with a category before bar; none from limit on. */
static void match_limit(match_run *p) {
  const bc_match *m = p->out;
  p->bar = m->found.best ? m->found.best - 1u : p->set->nCategory;
  p->limit = m->want == 1u << BC_RULE_CATEGORY ? p->bar : p->set->nRank;
}

/* Try the rules that hang on one word, best first. */
static void match_anchor(match_run *p, const bc_entry *e, const bc_entry *end) {
  const bc_ruleset *s = p->set;
  bc_match *m = p->out;
  for (; e < end && e->rule < p->limit; e++) {
    const bc_rule *r;
    if (!p->near[e->need[0]] || !p->near[e->need[1]]) continue;
    if (e->rule >= p->bar && e->rule < s->nCategory) continue;
    r = bc_rule_at(s, e->rule);
    if (!(m->want >> r->kind & 1)) continue;
    if (r->cond && !match_cond(&s->aCond[r->cond - 1], m->scan)) continue;
    if (!match_may(p, e->rule) || !match_try(p, e->rule)) continue;
    match_hit(s, m, r, e->rule + 1u);
    match_limit(p);
  }
}

/* The rules that hang on word w. */
static inline const bc_entry *match_entries(const bc_ruleset *s, uint32_t w,
                                            const bc_entry **pEnd) {
  *pEnd = s->aEntry + bc_start(&s->anchor, w);
  return s->aEntry + bc_start(&s->anchor, w - 1);
}

/* Let a[i] of a heap, whose least comes first, sink to its place. */
static void match_sink(uint32_t *a, uint32_t n, uint32_t i) {
  uint32_t x = a[i], k;
  for (; (k = 2 * i + 1) < n; i = k) {
    k += k + 1 < n && a[k + 1] < a[k];
    if (x <= a[k]) break;
    a[i] = a[k];
  }
  a[i] = x;
}

/* Try the anchors in the window, the one with the best rule first: it bounds all others. */
static void match_window(match_run *p) {
  const bc_ruleset *s = p->set;
  uint32_t a[MATCH_WORDS], i, n = 0; /* of a word: its best rule, above its number */
  const bc_entry *e, *end;
  match_index(p);
  match_limit(p);
  for (i = 0; i < p->nWord; i++) {
    uint32_t w = p->word[i].word;
    e = match_entries(s, w, &end);
    if (e < end && e->rule < p->limit) a[n++] = (uint32_t)e->rule << 16 | w;
  }
  for (i = n / 2; i-- > 0;) match_sink(a, n, i);
  while (n > 0 && a[0] >> 16 < p->limit && !p->out->stop) {
    e = match_entries(s, a[0] & 0xFFFF, &end);
    match_anchor(p, e, end);
    a[0] = a[--n];
    match_sink(a, n, 0);
  }
}

/* The last words of a window are the first of the next. */
static void match_slide(match_run *p) {
  uint32_t keep = p->nPlace < 2 * MATCH_OVERLAP ? p->nPlace / 2 : MATCH_OVERLAP;
  uint32_t from = p->nPlace - keep;
  p->nCut -= from;
  memmove(p->at, p->at + from, p->nCut * sizeof(p->at[0]));
  memmove(p->across, p->across + from, p->nCut * sizeof(p->across[0]));
}

/* ---- what is remembered of texts with the same words ---- */

/* Complete a key of n numbers: what decides beside the text, and zeros behind. */
static uint32_t match_key_head(const bc_match *m, uint32_t flag, uint16_t *k, uint32_t n) {
  k[0] = m->scan->reply;
  memcpy(k + 1, m->scan->status, sizeof(m->scan->status));
  k[MATCH_KEY_WANT] = (uint16_t)(m->want | m->also << 4 | flag);
  k[MATCH_KEY_LENGTH] = (uint16_t)n;
  memset(k + n, 0, 8 * sizeof(*k));
  return n;
}

/*
** A text by its words: 2 * their number, + 1 where a phrase may run across. Of words in a row that
** are in no rule, only so many count as there can be items that take any word, and where a phrase
** may not run across them, one more. Gives how many numbers the key takes.
*/
static uint32_t match_key_words(const match_run *p, uint16_t *k) {
  uint32_t i, n = MATCH_KEY_HEAD, row = 0, last = 0, nCut = p->nCut, most = p->set->nAny + 1u;
  for (i = 0; i < nCut; i++) {
    uint32_t x = (uint32_t)p->at[i] << 1 | p->across[i];
    row = x == last ? row + 1 : 1;
    k[n] = (uint16_t)x;
    n += (uint32_t)(x > 1) | (uint32_t)(row + x <= most);
    last = x;
  }
  return match_key_head(p->out, 0, k, n);
}

/* A text as it stands: whether it has an odd number of bytes, and the bytes. 0: it is too long. */
static uint32_t match_key_text(const bc_match *m, const char *z, size_t n, uint16_t *k) {
  uint32_t nHalf = (uint32_t)(n + 1) / 2;
  if (n > 2 * MATCH_WINDOW - 2) return 0;
  k[MATCH_KEY_HEAD] = (uint16_t)(n & 1);
  k[MATCH_KEY_HEAD + nHalf] = 0;
  memcpy(k + MATCH_KEY_HEAD + 1, z, n);
  return match_key_head(m, 1u << 8, k, MATCH_KEY_HEAD + 1 + nHalf);
}

static uint64_t match_hash(const uint16_t *k, uint32_t n) {
  uint64_t h = 0, g = 0, x[2];
  uint32_t i;
  for (i = 0; i < n; i += 8) { /* two at a time, since neither waits for the other */
    memcpy(x, k + i, sizeof(x));
    h = ((h ^ x[0]) << 29 | (h ^ x[0]) >> 35) * 0x9E3779B97F4A7C15u;
    g = ((g ^ x[1]) << 31 | (g ^ x[1]) >> 33) * 0xC2B2AE3D27D4EB4Fu;
  }
  h ^= g ^ h >> 32;
  return h * 0x9E3779B97F4A7C15u;
}

/* Where what is known of a hash is told, and what stands there above its place. */
static uint32_t *match_slot(bc_memo *memo, uint64_t hash) {
  return memo->slot[hash >> 32 & (BC_MEMO_SLOTS - 1)];
}

static uint32_t match_tag(uint64_t hash) {
  return (uint32_t)(hash >> 48) << 16;
}

static int match_recall(bc_memo *memo, const uint16_t *k, uint32_t n, uint64_t hash, bc_found *p) {
  const uint32_t *slot = match_slot(memo, hash);
  uint32_t way, tag = match_tag(hash);
  for (way = 0; way < BC_MEMO_WAYS; way++) {
    uint32_t at = slot[way] ^ tag;
    const uint16_t *a = memo->room + 4 * (at & 0xFFFF);
    if (at - 1 >= 0xFFFF || a[BC_MEMO_KEY + MATCH_KEY_LENGTH] != n) continue; /* 0 is no place */
    if (memcmp(a + BC_MEMO_KEY, k, n * sizeof(*k)) != 0) continue;
    memcpy(p, a, sizeof(*p));
    return 1;
  }
  return 0;
}

/* Was this text seen lately? Most texts hold something that does not come again. */
static int match_again(bc_memo *memo, uint64_t hash) {
  uint32_t *once = &memo->once[hash & (BC_MEMO_SLOTS - 1)], x = (uint32_t)(hash >> 32);
  if (*once == x) return 1;
  *once = x;
  return 0;
}

/* When the room is full, all is forgotten. */
static void match_remember(bc_memo *memo, const uint16_t *k, uint32_t n, uint64_t hash,
                           const bc_found *p) {
  uint32_t *slot = match_slot(memo, hash), way = 0, nRoom = (BC_MEMO_KEY + n + 3) / 4;
  uint16_t *a;
  if (memo->nRoom + nRoom > BC_MEMO_ROOM) {
    memset(memo->slot, 0, sizeof(memo->slot));
    memo->nRoom = 0;
  }
  if (memo->nRoom == 0) memo->nRoom = 1; /* 0 is no place */
  while (way < BC_MEMO_WAYS && slot[way]) way++;
  if (way == BC_MEMO_WAYS) way = memo->next++ % BC_MEMO_WAYS;
  slot[way] = match_tag(hash) | memo->nRoom;
  a = memo->room + 4 * memo->nRoom;
  memcpy(a, p, sizeof(*p));
  memcpy(a + BC_MEMO_KEY, k, n * sizeof(*k));
  memo->nRoom += nRoom;
}

/* ---- all together ---- */

/* The words just cut, for bc_match_span_of(), if they are all of a text of n bytes. */
static void match_keep(match_run *p, size_t n, int more) {
  bc_match_words *w = p->words;
  p->words = 0; /* words to come belong to other windows */
  /* SQLite's texts are shorter than 4 GB */
  w->n = more || NEVER(n > UINT32_MAX) ? 0 : p->nCut;
  memcpy(w->at, p->at, w->n * sizeof(w->at[0]));
  memcpy(w->across, p->across, w->n * sizeof(w->across[0]));
}

static void match_begin(match_run *p, const bc_ruleset *set, bc_match *out, bc_match_words *words) {
  p->set = set;
  p->out = out;
  p->words = words;
  p->nCut = 0;
}

/*
** Window by window from the first on, whose words are cut. more: they are not all of the text.
** Gives whether it took but one.
*/
static int match_windows(match_run *p, bc_words *w, int more) {
  int isOne;
  for (isOne = 1;; isOne = 0) {
    match_window(p);
    if (p->out->stop || (!more && p->nPlace == p->nCut)) return isOne;
    match_slide(p);
    if (more) more = match_fill(p, w);
  }
}

/* What matches the text in p, whose first words are cut: by what is remembered of such words. */
static void match_words(match_run *p, bc_words *w, int more, bc_memo *memo) {
  bc_match *m = p->out;
  uint16_t key[MATCH_KEY_MAX];
  uint32_t nKey = 0, want = m->want; /* nKey 0: there is no key */
  uint64_t hash = 0;
  if (memo && !more) {
    nKey = match_key_words(p, key);
    hash = match_hash(key, nKey);
    if (match_recall(memo, key, nKey, hash, &m->found)) return;
  }
  if (!match_windows(p, w, more)) nKey = 0; /* words that are not in the key say where one ends */
  if (m->also && bc_match_asks(p->set, m)) {
    m->want = m->also;
    match_begin(p, p->set, m, 0);
    bc_words_begin(w, (const char *)w->z, w->n);
    match_windows(p, w, match_fill(p, w));
    m->want = want;
  }
  if (nKey) match_remember(memo, key, nKey, hash, &m->found);
}

BC_PRIVATE void bc_match_run_words(const bc_ruleset *set, const char *z, size_t n, bc_memo *memo,
                                   bc_match *m, bc_match_words *words) {
  match_run p;
  bc_words w;
  uint16_t key[MATCH_KEY_MAX];
  uint32_t nKey = 0; /* 0: there is no key */
  uint64_t hash = 0;
  int more;
  memset(&m->found, 0, sizeof(m->found));
  m->stop = 0;
  if (words) words->n = 0;
  if (set->nRank == 0) return;
  if (memo && !words) nKey = match_key_text(m, z, n, key);
  if (nKey) {
    hash = match_hash(key, nKey);
    if (match_recall(memo, key, nKey, hash, &m->found)) return;
  }
  match_begin(&p, set, m, words);
  bc_words_begin(&w, z, n);
  more = match_fill(&p, &w);
  if (words) match_keep(&p, n, more);
  match_words(&p, &w, more, memo);
  if (nKey && match_again(memo, hash)) match_remember(memo, key, nKey, hash, &m->found);
}

BC_PRIVATE void bc_match_run(const bc_ruleset *set, const char *z, size_t n, bc_memo *memo,
                             bc_match *m) {
  bc_match_run_words(set, z, n, memo, m, 0);
}

/* ---- which words of the text a rule took ---- */

/* Does item q of the pattern take this word of the text? */
static int match_fits(const bc_ruleset *s, const bc_pattern *p, uint32_t q, uint32_t word) {
  uint32_t item = p->item[q], k, end;
  for (; word; word = bc_word_parent(s, word)) {
    if (!(p->set >> q & 1)) {
      if (item == word) return 1;
      continue;
    }
    for (k = bc_start(&s->set, item), end = bc_start(&s->set, item + 1); k < end; k++) {
      if (s->aMember[k] == word) return 1;
    }
  }
  return item == BC_ITEM_ANY; /* no set has this number */
}

/*
** Bit q of `bits`: the words before this one, which begins at `start`, lead up to item q, in a
** phrase that began at aStart[q]. Gives the same for the words up to this one.
*/
static uint64_t match_step(const bc_ruleset *s, const bc_pattern *pat, uint64_t bits, uint32_t word,
                           int across, size_t start, size_t *aStart) {
  uint64_t next = across ? bits : bits & pat->gap;
  uint64_t lead = pat->opt ^ (pat->opt + 1); /* phrases begin up to the first that must be there */
  uint32_t q;
  for (q = pat->n; q-- > 0;) {
    if (!((bits | lead) >> q & 1)) continue;
    if (next >> (q + 1) & 1 || !match_fits(s, pat, q, word)) continue;
    aStart[q + 1] = bits >> q & 1 ? aStart[q] : start;
    next |= (uint64_t)2 << q;
  }
  for (q = 0; (next & pat->opt) >> q; q++) { /* what may be left out */
    if (!((next & pat->opt) >> q & 1) || next >> (q + 1) & 1) continue;
    next |= (uint64_t)2 << q;
    aStart[q + 1] = aStart[q];
  }
  return next;
}

/* One of 64 bits for the first three letters of a word, which no prefix is shorter than. */
static uint64_t match_lead_bit(uint64_t lo) {
  return (uint64_t)1 << ((uint32_t)(lo & 0xFFFFFFu) * 0x9E3779B1u >> 26);
}

/* Such bits of all words that a phrase may begin with. */
static uint64_t match_leads(const bc_ruleset *s, const bc_pattern *p) {
  uint64_t bits = 0;
  uint32_t q, k, end;
  for (q = 0; ALWAYS(q < p->n); q++) { /* some word must be there, and stands before any _ */
    uint32_t item = p->item[q];
    if (p->set >> q & 1) {
      for (k = bc_start(&s->set, item), end = bc_start(&s->set, item + 1); k < end; k++)
        bits |= match_lead_bit(s->aWord[s->aMember[k] - 1]);
    } else {
      if (NEVER(item == BC_ITEM_ANY)) return ~(uint64_t)0;
      bits |= match_lead_bit(s->aWord[item - 1]);
    }
    if (!(p->opt >> q & 1)) break;
  }
  return bits;
}

BC_PRIVATE bc_span bc_match_span(const bc_ruleset *set, uint32_t rule, const char *z, size_t n) {
  bc_pattern pat;
  size_t aStart[BC_MAX_ITEM + 1]; /* aStart[q]: only where bits has q */
  uint64_t bits = 0, leads;
  bc_span span = {0, 0};
  bc_words w;
  bc_token t;
  match_token x;
  bc_pattern_read(set, rule - 1, &pat);
  leads = match_leads(set, &pat);
  bc_words_begin(&w, z, n);
  while (bc_words_next(&w, &t)) {
    uint32_t word;
    if (!bits && !(leads & match_lead_bit(t.lo))) continue; /* most words, not even looked up */
    x = match_of(&t);
    word = match_look_up(set, &x);
    bits = match_step(set, &pat, bits, word,
                      match_small(set, word) || bc_word_loose(w.z, w.n, t.start, t.end), t.start,
                      aStart);
    if (!(bits >> pat.n & 1)) continue;
    span.z = z + aStart[pat.n];
    span.n = t.end - aStart[pat.n];
    break;
  }
  return span;
}

BC_PRIVATE bc_span bc_match_span_of(const bc_ruleset *set, uint32_t rule, const char *z, size_t n,
                                    const bc_match_words *words) {
  bc_pattern pat;
  size_t aStart[BC_MAX_ITEM + 1]; /* aStart[q]: only where bits has q */
  uint64_t bits = 0, leads;
  bc_span span = {0, 0};
  uint32_t i;
  if (words->n == 0) return bc_match_span(set, rule, z, n);
  bc_pattern_read(set, rule - 1, &pat);
  leads = match_leads(set, &pat);
  for (i = 0; i < words->n; i++) {
    uint32_t word = words->at[i];
    if (!bits && !(word && (leads & match_lead_bit(set->aWord[word - 1])))) continue;
    bits = match_step(set, &pat, bits, word, words->across[i], words->start[i], aStart);
    if (!(bits >> pat.n & 1)) continue;
    span.z = z + aStart[pat.n];
    span.n = words->end[i] - aStart[pat.n];
    break;
  }
  return span;
}
