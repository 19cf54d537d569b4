/*
** What it is for: making a rule set out of patterns. The same code runs at build time (mkrules.c
** writes the result as C) and at run time (a user's own rules).
**
** A pattern is words with '%' for any run of text, '_' for any one word, 'word*' for words that
** begin so, and 'one|two' for either word. The steps: cut patterns into words and multiply out
** the alternatives; sort and number the distinct words; sort the rules by rank; build the trie
** level by level from the phrases in order; share what is the same in it.
*/
#include "rules.h"
#include "words.h"

/* Words that may stand between the words of a phrase without changing what it says. */
static const char compile_small[] =
    "a an the is are was were be been being has have had this that these your our its it "
    "their his her my you we they currently presently "
    "der die das dem den des ein eine einer ist sind wurde wird "
    "le la les l un une est sont de du d "
    "el los las es esta ha sido "
    "il lo gli o os as e foi "
    "het een de is werd jest zostal byl je ";

/* The items of a phrase: words by number, and these. They sort last, as edges must. */
#define COMPILE_ANY BC_SIGN_ANY
#define COMPILE_GAP BC_SIGN_GAP
#define COMPILE_END 0xFFFFFFFDu /* behind the last item */

/* A growing array; mem is the caller's allocator. */
typedef struct compile_buf {
  unsigned char *a;
  size_t n, cap;
} compile_buf;

/* One occurrence of a word in a pattern, or a small word. */
typedef struct compile_occ {
  uint64_t lo;
  uint32_t text; /* its bytes in zText */
  uint16_t len;
  uint8_t prefix, small;
  uint32_t word; /* its number, once words are numbered */
} compile_occ;

/* One phrase of a rule: a choice among its alternatives. */
typedef struct compile_pat {
  uint32_t src;
  uint32_t item, nItem; /* its items in aItem; a word is its occ, later its word */
  uint32_t nWord, nLetter;
} compile_pat;

/* A place of a pattern with its alternatives, in order. */
typedef struct compile_place {
  uint32_t occ, nOcc; /* words; nOcc 0: occ is COMPILE_GAP or COMPILE_ANY */
  uint32_t optional;
  uint32_t at; /* the alternative now chosen */
} compile_place;

#define COMPILE_MAX_PHRASES 4096

typedef struct compile_ctx {
  const bc_rule_src *aSrc;
  uint32_t nSrc;
  unsigned nBit; /* of the number of buckets */
  bc_realloc mem;
  compile_buf text, item, occ, pat, order, word, rest, node, edge, queue;
  compile_buf rule, bucket, out, first; /* first: by source, its first phrase */
} compile_ctx;

#define COMPILE_AT(b, T) ((T *)(void *)(b).a)
#define COMPILE_N(b, T)  ((uint32_t)((b).n / sizeof(T)))

/* Make room for n more bytes and give where they start; NULL when out of memory. */
static void *compile_grow(compile_ctx *c, compile_buf *b, size_t n) {
  void *p;
  if (b->cap - b->n < n) {
    size_t cap = b->cap * 2 + n + 256;
    unsigned char *a = c->mem(b->a, cap);
    if (!a) return 0;
    b->a = a;
    b->cap = cap;
  }
  p = b->a + b->n;
  b->n += n;
  return p;
}

static int compile_push32(compile_ctx *c, compile_buf *b, uint32_t v) {
  uint32_t *p = compile_grow(c, b, sizeof(v));
  if (!p) return BC_NOMEM;
  *p = v;
  return BC_OK;
}

/* ---- sorting: heapsort over 32-bit indexes, no recursion and no memory of its own ---- */

typedef int (*compile_less)(const compile_ctx *c, uint32_t a, uint32_t b);

static void compile_sift(const compile_ctx *c, uint32_t *a, uint32_t i, uint32_t n,
                         compile_less less) {
  for (;;) {
    uint32_t k = 2 * i + 1, t;
    if (k >= n) return;
    if (k + 1 < n && less(c, a[k], a[k + 1])) k++;
    if (!less(c, a[i], a[k])) return;
    t = a[i];
    a[i] = a[k];
    a[k] = t;
    i = k;
  }
}

static void compile_sort(const compile_ctx *c, uint32_t *a, uint32_t n, compile_less less) {
  uint32_t i;
  for (i = n / 2; i-- > 0;) compile_sift(c, a, i, n, less);
  for (i = n; i > 1; i--) {
    uint32_t t = a[0];
    a[0] = a[i - 1];
    a[i - 1] = t;
    compile_sift(c, a, 0, i - 1, less);
  }
}

/* ---- step 1: patterns to items ---- */

static int compile_add_word(compile_ctx *c, const bc_token *t, int prefix, int small) {
  uint32_t k, n = t->len < BC_WORD_MAX ? t->len : BC_WORD_MAX;
  compile_occ *o;
  unsigned char *z;
  uint32_t at = (uint32_t)c->text.n;
  z = compile_grow(c, &c->text, n);
  o = compile_grow(c, &c->occ, sizeof(*o));
  if (!z || !o) return BC_NOMEM;
  for (k = 0; k < n; k++) z[k] = k < 8 ? (unsigned char)(t->lo >> (8 * k)) : bc_token_byte(t, k);
  memset(o, 0, sizeof(*o));
  o->lo = t->lo;
  o->text = at;
  o->len = (uint16_t)n;
  o->prefix = (uint8_t)prefix;
  o->small = (uint8_t)small;
  return BC_OK;
}

/* The places of one pattern, while it is read. */
typedef struct compile_places {
  compile_place a[2 * BC_MAX_WORDS + 2];
  uint32_t n;
} compile_places;

static const char compile_too_long[] = "the pattern has more than 32 words";

static const char *compile_add_place(compile_places *p, uint32_t occ, uint32_t nOcc) {
  if (nOcc == 0 && p->n > 0 && p->a[p->n - 1].nOcc == 0 && p->a[p->n - 1].occ == COMPILE_GAP)
    return 0; /* a gap may hold anything: '% %' and '% _' are '%' */
  if (p->n == 2 * BC_MAX_WORDS) return compile_too_long;
  memset(&p->a[p->n], 0, sizeof(p->a[0]));
  p->a[p->n].occ = occ;
  p->a[p->n++].nOcc = nOcc;
  return 0;
}

/* The wild cards between positions a and b of the pattern. */
static const char *compile_wild(const bc_span *p, size_t a, size_t b, compile_places *pl) {
  const char *zErr = 0;
  size_t i;
  for (i = a; i < b && !zErr; i++) {
    char ch = p->z[i];
    if (ch == '%') {
      zErr = compile_add_place(pl, COMPILE_GAP, 0);
    } else if (ch == '_' && (i == 0 || p->z[i - 1] == ' ' || p->z[i - 1] == '%') &&
               (i + 1 == p->n || p->z[i + 1] == ' ' || p->z[i + 1] == '%')) {
      zErr = compile_add_place(pl, COMPILE_ANY, 0);
    }
  }
  return zErr;
}

/* Cut one pattern into places; *pzErr says what is wrong with it. */
static int compile_read(compile_ctx *c, const bc_span *p, compile_places *pl, const char **pzErr) {
  size_t end = 0;
  bc_words w;
  bc_token t;
  bc_words_begin(&w, p->z, p->n);
  w.skip = w.n; /* a pattern may speak of '@' */
  while (!*pzErr && bc_words_next(&w, &t)) {
    int prefix = t.end < p->n && p->z[t.end] == '*';
    int bar = t.start > 0 && p->z[t.start - 1] == '|';
    uint32_t occ = COMPILE_N(c->occ, compile_occ);
    if (prefix && t.len < 3) *pzErr = "a word with * needs three letters before it";
    if (t.len > BC_WORD_MAX) *pzErr = "the pattern has a word longer than 48 letters";
    if (*pzErr) break;
    if (compile_add_word(c, &t, prefix, 0)) return BC_NOMEM;
    if (bar && t.start == end + 1 && pl->n > 0 && end > 0) {
      pl->a[pl->n - 1].nOcc++;
    } else {
      *pzErr = compile_wild(p, end, t.start, pl);
      if (!*pzErr) *pzErr = compile_add_place(pl, occ, 1);
      if (!*pzErr) pl->a[pl->n - 1].optional = (uint32_t)bar;
    }
    end = t.end + (size_t)prefix;
    if (!*pzErr && end < p->n && p->z[end] == '|' && (end + 1 == p->n || p->z[end + 1] == ' '))
      pl->a[pl->n - 1].optional = 1;
  }
  if (!*pzErr) *pzErr = compile_wild(p, end, p->n, pl);
  return BC_OK;
}

/* Write down the phrase that the places' present choices make. */
static int compile_phrase(compile_ctx *c, uint32_t iSrc, const compile_places *pl,
                          const char **pzErr) {
  compile_pat *pat = compile_grow(c, &c->pat, sizeof(*pat)), pt = {0, 0, 0, 0, 0};
  uint32_t k, *a;
  if (!pat) return BC_NOMEM;
  pt.src = iSrc;
  pt.item = COMPILE_N(c->item, uint32_t);
  for (k = 0; k < pl->n; k++) {
    const compile_place *q = &pl->a[k];
    uint32_t item = q->nOcc ? q->occ + q->at : q->occ;
    if (q->nOcc && q->at == q->nOcc) continue; /* the optional word is left out */
    if (compile_push32(c, &c->item, item)) return BC_NOMEM;
    if (!q->nOcc) continue;
    pt.nWord++;
    pt.nLetter += COMPILE_AT(c->occ, compile_occ)[q->occ + q->at].len;
  }
  pt.nItem = COMPILE_N(c->item, uint32_t) - pt.item;
  a = COMPILE_AT(c->item, uint32_t);
  while (pt.nItem > 0 && a[pt.item] == COMPILE_GAP) pt.item++, pt.nItem--;
  while (pt.nItem > 0 && a[pt.item + pt.nItem - 1] == COMPILE_GAP) pt.nItem--;
  if (pt.nWord == 0)
    *pzErr = "the pattern has no word";
  else if (a[pt.item] == COMPILE_ANY)
    *pzErr = "the pattern begins with _";
  else if (pt.nWord > BC_MAX_WORDS)
    *pzErr = compile_too_long;
  COMPILE_AT(c->pat, compile_pat)[COMPILE_N(c->pat, compile_pat) - 1] = pt;
  return BC_OK;
}

/* Choose the next alternatives, the last place fastest; 0 after the last choice. */
static int compile_advance(compile_places *pl) {
  uint32_t k;
  for (k = pl->n; k-- > 0;) {
    compile_place *q = &pl->a[k];
    if (q->nOcc && q->at + 1 < q->nOcc + q->optional) {
      q->at++;
      return 1;
    }
    q->at = 0;
  }
  return 0;
}

static int compile_pattern(compile_ctx *c, uint32_t iSrc, const char **pzErr) {
  const bc_span *p = &c->aSrc[iSrc].pattern;
  compile_places pl;
  uint32_t n = 0;
  pl.n = 0;
  if (p->n > BC_MAX_PATTERN) {
    *pzErr = "the pattern is longer than 512 bytes";
    return BC_BADRULE;
  }
  if (compile_push32(c, &c->first, COMPILE_N(c->pat, compile_pat))) return BC_NOMEM;
  if (compile_read(c, p, &pl, pzErr)) return BC_NOMEM;
  if (!*pzErr && pl.n == 0) *pzErr = "the pattern has no word";
  while (!*pzErr) {
    if (compile_phrase(c, iSrc, &pl, pzErr)) return BC_NOMEM;
    if (++n > COMPILE_MAX_PHRASES) *pzErr = "the pattern has more than 4096 phrases";
    if (!compile_advance(&pl)) break;
  }
  return *pzErr ? BC_BADRULE : BC_OK;
}

static int compile_small_words(compile_ctx *c) {
  bc_words w;
  bc_token t;
  bc_words_begin(&w, compile_small, sizeof(compile_small) - 1);
  while (bc_words_next(&w, &t)) {
    if (compile_add_word(c, &t, 0, 1)) return BC_NOMEM;
  }
  return BC_OK;
}

/* ---- step 2: distinct words, in buckets, the most special first ---- */

static int compile_occ_cmp(const compile_ctx *c, const compile_occ *x, const compile_occ *y) {
  const unsigned char *z = c->text.a;
  if (x->lo != y->lo) return x->lo < y->lo ? -1 : 1;
  if (x->len != y->len) return x->len > y->len ? -1 : 1;
  if (x->prefix != y->prefix) return x->prefix < y->prefix ? -1 : 1;
  return x->len > 8 ? memcmp(z + x->text + 8, z + y->text + 8, (size_t)x->len - 8) : 0;
}

/* As many buckets as n, up to the next power of two. */
static unsigned compile_nbit(uint32_t n) {
  unsigned b = 6;
  while (b < 28 && ((uint32_t)1 << b) < n) b++;
  return b;
}

static int compile_same_less(const compile_ctx *c, uint32_t a, uint32_t b) {
  return compile_occ_cmp(c, COMPILE_AT(c->occ, compile_occ) + a,
                         COMPILE_AT(c->occ, compile_occ) + b) < 0;
}

/* By bucket, then longer first, then whole words before prefixes. */
static int compile_occ_less(const compile_ctx *c, uint32_t a, uint32_t b) {
  const compile_occ *x = COMPILE_AT(c->occ, compile_occ) + a;
  const compile_occ *y = COMPILE_AT(c->occ, compile_occ) + b;
  uint32_t hx = bc_bucket(x->lo, c->nBit), hy = bc_bucket(y->lo, c->nBit);
  int r;
  if (hx != hy) return hx < hy;
  if (x->len != y->len) return x->len > y->len;
  if (x->prefix != y->prefix) return x->prefix < y->prefix;
  r = compile_occ_cmp(c, x, y);
  return r ? r < 0 : a < b;
}

static int compile_new_word(compile_ctx *c, const compile_occ *o) {
  bc_word *w = compile_grow(c, &c->word, sizeof(*w));
  unsigned char *z;
  if (!w) return BC_NOMEM;
  memset(w, 0, sizeof(*w));
  w->lo = o->lo;
  w->len = o->len;
  w->prefix = o->prefix;
  w->rest = (uint32_t)c->rest.n;
  if (o->len > 8) {
    z = compile_grow(c, &c->rest, (size_t)o->len - 8);
    if (!z) return BC_NOMEM;
    memcpy(z, c->text.a + o->text + 8, (size_t)o->len - 8);
  }
  return BC_OK;
}

static int compile_words(compile_ctx *c) {
  uint32_t i, nOcc = COMPILE_N(c->occ, compile_occ), nItem = COMPILE_N(c->item, uint32_t);
  uint32_t nDistinct = 1;
  compile_occ *a = COMPILE_AT(c->occ, compile_occ);
  const compile_occ *prev = 0;
  uint32_t *aItem = COMPILE_AT(c->item, uint32_t), *aOrder;
  for (i = 0; i < nOcc; i++) {
    if (compile_push32(c, &c->order, i)) return BC_NOMEM;
  }
  aOrder = COMPILE_AT(c->order, uint32_t);
  compile_sort(c, aOrder, nOcc, compile_same_less);
  for (i = 1; i < nOcc; i++) nDistinct += compile_occ_cmp(c, a + aOrder[i - 1], a + aOrder[i]) != 0;
  c->nBit = compile_nbit(nDistinct);
  compile_sort(c, aOrder, nOcc, compile_occ_less);
  for (i = 0; i < nOcc; i++) {
    compile_occ *o = a + aOrder[i];
    if ((!prev || compile_occ_cmp(c, prev, o) != 0) && compile_new_word(c, o)) return BC_NOMEM;
    prev = o;
    o->word = COMPILE_N(c->word, bc_word) - 1;
    if (o->small) COMPILE_AT(c->word, bc_word)[o->word].flags |= BC_WORD_SMALL;
  }
  for (i = 0; i < nItem; i++) {
    if (aItem[i] < COMPILE_END) aItem[i] = a[aItem[i]].word;
  }
  return BC_OK;
}

/* Does prefix word p fit wherever word w does (p shorter, or w the same letters whole)? */
static int compile_covers(const compile_ctx *c, const bc_word *p, const bc_word *w) {
  uint64_t mask = p->len >= 8 ? ~(uint64_t)0 : ((uint64_t)1 << (8 * p->len)) - 1;
  if (!p->prefix || p == w || p->len > w->len || (p->len == w->len && w->prefix)) return 0;
  if ((w->lo & mask) != p->lo) return 0;
  return p->len <= 8 || memcmp(c->rest.a + p->rest, c->rest.a + w->rest, (size_t)p->len - 8) == 0;
}

/*
** Link each word to the longest prefix word that covers it. Prefixes of four letters and more
** share the word's bucket; the few shorter ones are in buckets of their own.
*/
static void compile_parents(compile_ctx *c, const uint32_t *aBucket, unsigned nBit) {
  bc_word *a = COMPILE_AT(c->word, bc_word);
  uint32_t i, k, len, n = COMPILE_N(c->word, bc_word);
  for (i = 0; i < n; i++) {
    for (len = 4; len >= 3 && a[i].parent == 0; len--) {
      uint64_t key = len == 4 ? a[i].lo : a[i].lo & 0xFFFFFF;
      uint32_t h = bc_bucket(key, nBit);
      for (k = aBucket[h]; k < aBucket[h + 1]; k++) {
        if (compile_covers(c, &a[k], &a[i])) {
          a[i].parent = k + 1;
          break; /* sorted: the first is the longest */
        }
      }
    }
  }
}

static int compile_buckets(compile_ctx *c, bc_ruleset *p) {
  uint32_t i, h = 0, n = COMPILE_N(c->word, bc_word);
  uint32_t nBit = c->nBit;
  const bc_word *a = COMPILE_AT(c->word, bc_word);
  p->nBit = (uint8_t)nBit;
  for (i = 0; i < n; i++) {
    uint32_t hw = bc_bucket(a[i].lo, nBit);
    for (; h <= hw; h++) {
      if (compile_push32(c, &c->bucket, i)) return BC_NOMEM;
    }
    if (a[i].prefix && a[i].len < 4) p->short_prefix |= (uint8_t)(1 << a[i].len);
  }
  for (; h <= (uint32_t)1 << nBit; h++) {
    if (compile_push32(c, &c->bucket, n)) return BC_NOMEM;
  }
  compile_parents(c, COMPILE_AT(c->bucket, uint32_t), nBit);
  return BC_OK;
}

/* ---- step 3: rank ---- */

static uint32_t compile_has_code(const bc_rule_src *s) {
  return s->cond_class || s->cond_reply || s->cond_status[0] || s->cond_none;
}

/* Higher priority, then a provider, then a code, then more words, more letters, earlier row. */
static int compile_rank_less(const compile_ctx *c, uint32_t a, uint32_t b) {
  const bc_rule_src *x = c->aSrc + a, *y = c->aSrc + b;
  const uint32_t *first = COMPILE_AT(c->first, uint32_t);
  const compile_pat *p = COMPILE_AT(c->pat, compile_pat) + first[a];
  const compile_pat *q = COMPILE_AT(c->pat, compile_pat) + first[b];
  if (x->priority != y->priority) return x->priority > y->priority;
  if (!x->provider != !y->provider) return x->provider != 0;
  if (!compile_has_code(x) != !compile_has_code(y)) return compile_has_code(x) != 0;
  if (p->nWord != q->nWord) return p->nWord > q->nWord;
  if (p->nLetter != q->nLetter) return p->nLetter > q->nLetter;
  return a < b;
}

static int compile_rules(compile_ctx *c) {
  uint32_t i, *a, *rank;
  c->order.n = 0;
  for (i = 0; i < c->nSrc; i++) {
    if (compile_push32(c, &c->order, i)) return BC_NOMEM;
  }
  a = COMPILE_AT(c->order, uint32_t);
  compile_sort(c, a, c->nSrc, compile_rank_less);
  for (i = 0; i < c->nSrc; i++) {
    const bc_rule_src *s = c->aSrc + a[i];
    bc_rule *r = compile_grow(c, &c->rule, sizeof(*r));
    if (!r) return BC_NOMEM;
    memset(r, 0, sizeof(*r));
    r->id = s->id;
    r->category = (int16_t)s->category;
    r->class_ = s->class_;
    r->action = s->action;
    r->fault = s->fault;
    r->kind = s->kind;
    r->vague = s->vague;
    r->provider = s->provider;
    r->cond_class = s->cond_class;
    r->cond_reply = s->cond_reply;
    r->cond_none = s->cond_none;
    memcpy(r->cond_status, s->cond_status, sizeof(r->cond_status));
  }
  rank = COMPILE_AT(c->first, uint32_t); /* from here on: the rank of each source row */
  for (i = 0; i < c->nSrc; i++) rank[a[i]] = i;
  return BC_OK;
}

/* ---- step 4: the trie ---- */

/* Item d of phrase i; COMPILE_END past its end. */
static uint32_t compile_item(const compile_ctx *c, uint32_t i, uint32_t d) {
  const compile_pat *p = COMPILE_AT(c->pat, compile_pat) + i;
  return d < p->nItem ? COMPILE_AT(c->item, uint32_t)[p->item + d] : COMPILE_END;
}

static uint32_t compile_rank(const compile_ctx *c, uint32_t i) {
  return COMPILE_AT(c->first, uint32_t)[COMPILE_AT(c->pat, compile_pat)[i].src];
}

static int compile_pat_less(const compile_ctx *c, uint32_t a, uint32_t b) {
  uint32_t d;
  for (d = 0;; d++) {
    uint32_t x = compile_item(c, a, d), y = compile_item(c, b, d);
    if (x != y) return x == COMPILE_END || (y != COMPILE_END && x < y); /* the end sorts first */
    if (x == COMPILE_END) return compile_rank(c, a) < compile_rank(c, b);
  }
}

/* A node still to be filled: the phrases aSort[lo..hi) that share their first `depth` items. */
typedef struct compile_job {
  uint32_t lo, hi, depth, node;
} compile_job;

static int compile_add_node(compile_ctx *c, uint32_t lo, uint32_t hi, uint32_t depth,
                            uint32_t *piNode) {
  bc_node *p = compile_grow(c, &c->node, sizeof(*p));
  compile_job *j = compile_grow(c, &c->queue, sizeof(*j));
  if (!p || !j) return BC_NOMEM;
  memset(p, 0, sizeof(*p));
  *piNode = COMPILE_N(c->node, bc_node) - 1;
  j->lo = lo;
  j->hi = hi;
  j->depth = depth;
  j->node = *piNode;
  return BC_OK;
}

/* The rules that end at a node, best first: their ranks, the last one marked. */
static int compile_ends(compile_ctx *c, uint32_t node, const uint32_t *a, uint32_t n) {
  uint32_t i, r, last = (uint32_t)-1;
  for (i = 0; i < n; i++) {
    r = compile_rank(c, a[i]);
    if (r == last) continue; /* alternatives that make the same phrase */
    last = r;
    if (i == 0) COMPILE_AT(c->node, bc_node)[node].out = COMPILE_N(c->out, uint32_t) + 1;
    if (compile_push32(c, &c->out, r << 1)) return BC_NOMEM;
  }
  if (n) COMPILE_AT(c->out, uint32_t)[COMPILE_N(c->out, uint32_t) - 1] |= BC_OUT_LAST;
  return BC_OK;
}

static int compile_add_edge(compile_ctx *c, uint32_t from, uint32_t item, uint32_t node) {
  bc_edge *e = compile_grow(c, &c->edge, sizeof(*e));
  bc_node *p = COMPILE_AT(c->node, bc_node) + from;
  if (!e) return BC_NOMEM;
  e->word = item;
  e->node = node;
  if (item == COMPILE_GAP)
    p->flags |= BC_NODE_GAP;
  else
    p->flags |= BC_NODE_EDGES;
  if (item == COMPILE_ANY) p->flags |= BC_NODE_ANY;
  return BC_OK;
}

static int compile_fill(compile_ctx *c, const compile_job *j, const uint32_t *aSort) {
  uint32_t i = j->lo, k, node;
  for (k = i; k < j->hi && compile_item(c, aSort[k], j->depth) == COMPILE_END; k++) {
  }
  if (compile_ends(c, j->node, aSort + i, k - i)) return BC_NOMEM;
  COMPILE_AT(c->node, bc_node)[j->node].edge = COMPILE_N(c->edge, bc_edge);
  for (i = k; i < j->hi; i = k) {
    uint32_t item = compile_item(c, aSort[i], j->depth);
    for (k = i + 1; k < j->hi && compile_item(c, aSort[k], j->depth) == item; k++) {
    }
    if (compile_add_node(c, i, k, j->depth + 1, &node)) return BC_NOMEM;
    if (j->node == 0)
      COMPILE_AT(c->word, bc_word)[item].root = node;
    else if (compile_add_edge(c, j->node, item, node))
      return BC_NOMEM;
  }
  return BC_OK;
}

/* One more node, so that each node's edges end where the next one's begin. */
static int compile_end_nodes(compile_ctx *c) {
  bc_node *p = compile_grow(c, &c->node, sizeof(*p));
  if (!p) return BC_NOMEM;
  memset(p, 0, sizeof(*p));
  p->edge = COMPILE_N(c->edge, bc_edge);
  c->node.n -= sizeof(*p); /* it is there, but not counted */
  return BC_OK;
}

static int compile_trie(compile_ctx *c) {
  uint32_t i, node, nPat = COMPILE_N(c->pat, compile_pat);
  uint32_t *aSort;
  c->order.n = 0;
  for (i = 0; i < nPat; i++) {
    if (compile_push32(c, &c->order, i)) return BC_NOMEM;
  }
  aSort = COMPILE_AT(c->order, uint32_t);
  compile_sort(c, aSort, nPat, compile_pat_less);
  if (compile_add_node(c, 0, nPat, 0, &node)) return BC_NOMEM;
  for (i = 0; i < COMPILE_N(c->queue, compile_job); i++) {
    compile_job j = COMPILE_AT(c->queue, compile_job)[i];
    if (compile_fill(c, &j, aSort)) return BC_NOMEM;
  }
  return compile_end_nodes(c);
}

/* ---- step 5: nodes that lead to the same ends are one node ---- */

static int compile_same_out(const uint32_t *a, uint32_t x, uint32_t y) {
  if (x == y) return 1;
  if (!x || !y) return 0;
  for (; a[x - 1] == a[y - 1]; x++, y++) {
    if (a[x - 1] & BC_OUT_LAST) return 1;
  }
  return 0;
}

static int compile_same_node(const compile_ctx *c, const bc_node *x, const bc_node *y) {
  const bc_edge *e = COMPILE_AT(c->edge, bc_edge);
  uint32_t n = x[1].edge - x->edge;
  return n == y[1].edge - y->edge && x->flags == y->flags &&
         compile_same_out(COMPILE_AT(c->out, uint32_t), x->out, y->out) &&
         (n == 0 || memcmp(e + x->edge, e + y->edge, n * sizeof(*e)) == 0);
}

static uint32_t compile_hash_node(const compile_ctx *c, const bc_node *p) {
  const bc_edge *e = COMPILE_AT(c->edge, bc_edge) + p->edge;
  uint32_t h = p->flags, k;
  if (p->out) h += COMPILE_AT(c->out, uint32_t)[p->out - 1];
  for (k = 0; k < p[1].edge - p->edge; k++)
    h = (h * 0x01000193u ^ e[k].word) * 0x01000193u ^ e[k].node;
  return h * 0x9E3779B1u;
}

/* aCanon[i]: the node that stands for node i. Children come after parents, so go backwards. */
static void compile_find_same(compile_ctx *c, uint32_t *aCanon, uint32_t *aSlot, unsigned nBit) {
  bc_node *a = COMPILE_AT(c->node, bc_node);
  bc_edge *e = COMPILE_AT(c->edge, bc_edge);
  uint32_t i, k, h;
  for (i = COMPILE_N(c->node, bc_node); i-- > 0;) {
    for (k = a[i].edge; k < a[i + 1].edge; k++) e[k].node = aCanon[e[k].node];
    h = compile_hash_node(c, &a[i]) >> (32 - nBit);
    while (aSlot[h] && !compile_same_node(c, &a[i], &a[aSlot[h]])) h = (h + 1) & ((1u << nBit) - 1);
    if (!aSlot[h]) aSlot[h] = i;
    aCanon[i] = i == 0 ? 0 : aSlot[h];
  }
}

/* Leave out the nodes that others stand for; aCanon becomes the new numbers. */
static void compile_squeeze(compile_ctx *c, uint32_t *aCanon) {
  bc_node *a = COMPILE_AT(c->node, bc_node);
  bc_edge *e = COMPILE_AT(c->edge, bc_edge);
  bc_word *w = COMPILE_AT(c->word, bc_word);
  uint32_t i, k, n = COMPILE_N(c->node, bc_node), nNode = 0, nEdge = 0;
  for (i = 0; i < n; i++) {
    uint32_t from = a[i].edge, end = a[i + 1].edge;
    if (aCanon[i] != i) continue;
    a[nNode] = a[i]; /* nNode <= i, so a[i + 1] is still the old one */
    a[nNode].edge = nEdge;
    for (k = from; k < end; k++) e[nEdge++] = e[k];
    aCanon[i] = nNode++; /* from here on it is only asked through a node that stays */
  }
  a[nNode].edge = nEdge;
  for (i = 0; i < nEdge; i++) e[i].node = aCanon[e[i].node];
  for (i = 0; i < COMPILE_N(c->word, bc_word); i++) w[i].root = aCanon[w[i].root];
  c->node.n = nNode * sizeof(bc_node);
  c->edge.n = nEdge * sizeof(bc_edge);
}

/* The lists of rules that end at a node: keep each different one once. */
static int compile_share_out(compile_ctx *c, uint32_t *aSlot, unsigned nBit) {
  bc_node *a = COMPILE_AT(c->node, bc_node);
  compile_buf old = c->out;
  const uint32_t *z = COMPILE_AT(old, uint32_t);
  uint32_t i, k, h;
  int rc = BC_OK;
  memset(&c->out, 0, sizeof(c->out));
  memset(aSlot, 0, ((size_t)1 << nBit) * sizeof(uint32_t));
  for (i = 0; i < COMPILE_N(c->node, bc_node) && rc == BC_OK; i++) {
    uint32_t n = 0, at = a[i].out, *out = COMPILE_AT(c->out, uint32_t);
    if (!at) continue;
    for (h = 0;; n++) {
      h = (h ^ z[at - 1 + n]) * 0x9E3779B1u;
      if (z[at - 1 + n] & BC_OUT_LAST) break;
    }
    n++;
    for (h >>= 32 - nBit; aSlot[h]; h = (h + 1) & ((1u << nBit) - 1)) {
      const uint32_t *x = out + aSlot[h] - 1;
      for (k = 0; k < n && x[k] == z[at - 1 + k]; k++) {
      }
      if (k == n) break; /* lists end with a mark, so none is the beginning of another */
    }
    if (!aSlot[h]) {
      aSlot[h] = COMPILE_N(c->out, uint32_t) + 1;
      for (k = 0; k < n && rc == BC_OK; k++) rc = compile_push32(c, &c->out, z[at - 1 + k]);
    }
    a[i].out = aSlot[h];
  }
  c->mem(old.a, 0);
  return rc;
}

static int compile_share(compile_ctx *c) {
  uint32_t i, n = COMPILE_N(c->node, bc_node);
  unsigned nBit = compile_nbit(2 * n);
  bc_word *w = COMPILE_AT(c->word, bc_word);
  uint32_t *aSlot, *aCanon;
  c->queue.n = 0; /* its memory serves again */
  aSlot = compile_grow(c, &c->queue, ((size_t)1 << nBit) * sizeof(uint32_t));
  c->order.n = 0;
  aCanon = compile_grow(c, &c->order, n * sizeof(uint32_t));
  if (!aSlot || !aCanon) return BC_NOMEM;
  memset(aSlot, 0, ((size_t)1 << nBit) * sizeof(uint32_t));
  memset(aCanon, 0, n * sizeof(uint32_t));
  compile_find_same(c, aCanon, aSlot, nBit);
  for (i = 0; i < COMPILE_N(c->word, bc_word); i++) w[i].root = aCanon[w[i].root];
  compile_squeeze(c, aCanon);
  return compile_share_out(c, aSlot, nBit);
}

/* ---- step 6: words that lead everywhere to the same get one sign ---- */

/* By where they lead from the start, then by their edges' hash; equal words stand together. */
static int compile_sign_less(const compile_ctx *c, uint32_t a, uint32_t b) {
  const bc_word *w = COMPILE_AT(c->word, bc_word);
  if (w[a].root != w[b].root) return w[a].root < w[b].root;
  if (w[a].parent != w[b].parent) return w[a].parent < w[b].parent;
  return w[a].sign != w[b].sign ? w[a].sign < w[b].sign : a < b;
}

static int compile_same_sign(const bc_word *a, const bc_word *b) {
  return a->root == b->root && a->parent == b->parent && a->sign == b->sign;
}

/* An edge by its place: where words a and b have the same hash, do they have the same edges? */
static uint32_t compile_edge_hash(uint32_t node, uint32_t to) {
  uint32_t h = (node * 0x9E3779B1u ^ to) * 0x85EBCA6Bu;
  h = (h ^ h >> 15) * 0xC2B2AE35u;
  return h ^ h >> 13;
}

/* Each word's edges as one number, kept in sign for now; gives a second one in aSum. */
static void compile_sum_edges(compile_ctx *c, uint32_t *aSum) {
  const bc_node *a = COMPILE_AT(c->node, bc_node);
  const bc_edge *e = COMPILE_AT(c->edge, bc_edge);
  bc_word *w = COMPILE_AT(c->word, bc_word);
  uint32_t i, k;
  for (i = 0; i < COMPILE_N(c->node, bc_node); i++) {
    for (k = a[i].edge; k < a[i + 1].edge && e[k].word < COMPILE_END; k++) {
      w[e[k].word].sign += compile_edge_hash(i, e[k].node);
      aSum[e[k].word] += compile_edge_hash(e[k].node + 7, i);
    }
  }
}

/* Turn the words of the edges into signs, and leave out those that come twice. */
static void compile_use_signs(compile_ctx *c) {
  bc_node *a = COMPILE_AT(c->node, bc_node);
  bc_edge *e = COMPILE_AT(c->edge, bc_edge);
  const bc_word *w = COMPILE_AT(c->word, bc_word);
  uint32_t i, k, j, n = 0;
  for (i = 0; i < COMPILE_N(c->node, bc_node); i++) {
    uint32_t first = n, end = a[i + 1].edge;
    a[i].sig = 0;
    for (k = a[i].edge; k < end; k++) {
      bc_edge x = e[k];
      if (x.word < COMPILE_END) x.word = w[x.word].sign;
      for (j = n; j > first && e[j - 1].word > x.word; j--) {
      }
      if (j > first && e[j - 1].word == x.word) continue;
      memmove(e + j + 1, e + j, (n - j) * sizeof(*e)); /* n <= k: there is room */
      e[j] = x;
      n++;
      a[i].sig |= (uint64_t)1 << bc_sig(x.word);
    }
    a[i].edge = first;
  }
  a[i].edge = n;
  c->edge.n = n * sizeof(*e);
}

static int compile_signs(compile_ctx *c) {
  bc_word *w = COMPILE_AT(c->word, bc_word);
  uint32_t i, n = COMPILE_N(c->word, bc_word), *aSum, *aOrder;
  c->queue.n = c->order.n = 0;
  aSum = compile_grow(c, &c->queue, 2 * n * sizeof(uint32_t));
  aOrder = compile_grow(c, &c->order, n * sizeof(uint32_t));
  if (!aSum || !aOrder) return BC_NOMEM;
  memset(aSum, 0, 2 * n * sizeof(uint32_t));
  for (i = 0; i < n; i++) {
    w[i].sign = 0;
    aOrder[i] = i;
  }
  compile_sum_edges(c, aSum);
  compile_sort(c, aOrder, n, compile_sign_less);
  for (i = 0; i < n; i++) { /* aSum[n + word]: its sign, the first word of its like */
    const bc_word *x = &w[aOrder[i]], *y = i ? &w[aOrder[i - 1]] : x;
    int same = i > 0 && compile_same_sign(x, y) && aSum[aOrder[i]] == aSum[aOrder[i - 1]];
    aSum[n + aOrder[i]] = same ? aSum[n + aOrder[i - 1]] : aOrder[i];
  }
  for (i = 0; i < n; i++) w[i].sign = aSum[n + i];
  compile_use_signs(c);
  return BC_OK;
}

/* What can still be reached from each node; children have higher numbers than their parents. */
static void compile_reach(compile_ctx *c) {
  bc_node *a = COMPILE_AT(c->node, bc_node);
  const bc_edge *e = COMPILE_AT(c->edge, bc_edge);
  const bc_rule *r = COMPILE_AT(c->rule, bc_rule);
  const uint32_t *out = COMPILE_AT(c->out, uint32_t);
  uint32_t i, k;
  for (i = COMPILE_N(c->node, bc_node); i-- > 0;) {
    bc_node *p = &a[i];
    p->best = (uint32_t)-1;
    for (k = p->out; k; k = out[k - 1] & BC_OUT_LAST ? 0 : k + 1) {
      uint32_t rank = out[k - 1] >> 1;
      if (r[rank].kind != BC_RULE_CATEGORY)
        p->flags |= (uint32_t)BC_NODE_OTHER << r[rank].kind;
      else if (rank < p->best)
        p->best = rank;
    }
    for (k = p->edge; k < p[1].edge; k++) {
      const bc_node *to = &a[e[k].node];
      if (to->best < p->best) p->best = to->best;
      p->flags |= to->flags & ~(uint32_t)(BC_NODE_OTHER - 1);
    }
  }
}

/* ---- all together ---- */

static void compile_keep(bc_ruleset *p, compile_ctx *c) {
  p->aWord = COMPILE_AT(c->word, bc_word);
  p->nWord = COMPILE_N(c->word, bc_word);
  p->zRest = c->rest.a;
  p->nRest = (uint32_t)c->rest.n;
  p->aBucket = COMPILE_AT(c->bucket, uint32_t);
  p->aNode = COMPILE_AT(c->node, bc_node);
  p->nNode = COMPILE_N(c->node, bc_node);
  p->aEdge = COMPILE_AT(c->edge, bc_edge);
  p->nEdge = COMPILE_N(c->edge, bc_edge);
  p->aRule = COMPILE_AT(c->rule, bc_rule);
  p->nRule = c->nSrc;
  p->aOut = COMPILE_AT(c->out, uint32_t);
  p->nOut = COMPILE_N(c->out, uint32_t);
  memset(&c->out, 0, sizeof(c->out));
  memset(&c->word, 0, sizeof(c->word));
  memset(&c->rest, 0, sizeof(c->rest));
  memset(&c->bucket, 0, sizeof(c->bucket));
  memset(&c->node, 0, sizeof(c->node));
  memset(&c->edge, 0, sizeof(c->edge));
  memset(&c->rule, 0, sizeof(c->rule));
}

static int compile_steps(compile_ctx *c, bc_ruleset *p, bc_compile_error *err) {
  uint32_t i;
  for (i = 0; i < c->nSrc; i++) {
    int rc = compile_pattern(c, i, &err->text);
    err->rule = (int)i;
    if (rc) return rc;
  }
  err->text = 0;
  if (compile_small_words(c) || compile_words(c) || compile_buckets(c, p) || compile_rules(c))
    return BC_NOMEM;
  if (compile_trie(c) || compile_share(c) || compile_signs(c)) return BC_NOMEM;
  compile_reach(c);
  return BC_OK;
}

BC_PRIVATE int bc_compile(const bc_rule_src *a, size_t n, bc_realloc mem, bc_ruleset **pp,
                          bc_compile_error *err) {
  compile_ctx c;
  compile_buf *b[14];
  bc_ruleset *p = mem(0, sizeof(*p));
  int rc, k;
  *pp = 0;
  err->rule = 0;
  err->text = 0;
  if (!p) return BC_NOMEM;
  memset(p, 0, sizeof(*p));
  memset(&c, 0, sizeof(c));
  c.aSrc = a;
  c.nSrc = (uint32_t)n;
  c.mem = mem;
  rc = compile_steps(&c, p, err);
  if (rc == BC_OK) compile_keep(p, &c);
  b[0] = &c.text, b[1] = &c.item, b[2] = &c.occ, b[3] = &c.pat, b[4] = &c.order, b[5] = &c.word;
  b[6] = &c.rest, b[7] = &c.node, b[8] = &c.edge, b[9] = &c.queue, b[10] = &c.rule;
  b[11] = &c.bucket, b[12] = &c.out, b[13] = &c.first;
  for (k = 0; k < 14; k++) {
    if (b[k]->a) mem(b[k]->a, 0);
  }
  if (rc == BC_OK)
    *pp = p;
  else
    mem(p, 0);
  return rc;
}

BC_PRIVATE void bc_ruleset_free(bc_ruleset *p, bc_realloc mem) {
  const void *a[7];
  int k;
  if (!p) return;
  a[0] = p->aWord, a[1] = p->zRest, a[2] = p->aBucket, a[3] = p->aNode, a[4] = p->aEdge;
  a[5] = p->aRule, a[6] = p->aOut;
  for (k = 0; k < 7; k++) {
    if (a[k]) mem((void *)(uintptr_t)a[k], 0);
  }
  mem(p, 0);
}
