/*
** What it is for: making a rule set out of patterns. The same code runs at build time (mkrules.c
** writes the result as C) and at run time (a user's own rules).
**
** A pattern is words with '%' for any run of text, '_' for any one word, 'word*' for words that
** begin so, and 'one|two' for either word. The steps: cut patterns into places; number the
** distinct words, so that those of one bucket stand together; sort the rules by rank; write down
** their items; hang each rule on its rarest word.
*/
#include "rules.h"
#include "words.h"

/* Words that may stand between the words of a phrase without changing what it says. */
static const char compile_small[] =
    "a an the is are was were be been being has have had this that these your our its it "
    "their his her my you we they currently presently s "
    "der die das dem den des ein eine einer ist sind wurde wird "
    "le la les l un une est sont de du d "
    "el los las es esta ha sido "
    "il lo gli o os as e foi "
    "het een de is werd jest zostal byl je ";

/* What a place that is no word stands for. */
#define COMPILE_ANY 0xFFFFFFFEu
#define COMPILE_GAP 0xFFFFFFFFu

/* A growing array; mem is the caller's allocator. */
typedef struct compile_buf {
  unsigned char *a;
  size_t n, cap;
} compile_buf;

/* A distinct word of the patterns, or a small word. */
typedef struct compile_word {
  uint64_t lo;
  uint32_t text; /* its bytes in ctx.text */
  uint32_t freq; /* places of patterns where it stands */
  uint16_t len;
  uint16_t id;     /* its number in the set, once words are numbered */
  uint16_t parent; /* the number of the longest prefix that covers it; 0: none */
  uint8_t prefix, small;
} compile_word;

/* A place of a pattern with its alternatives: nOcc words from occ on, or nOcc 0: what occ says. */
typedef struct compile_place {
  uint32_t occ, nOcc;
  uint32_t optional;
} compile_place;

/* One pattern, by source. */
typedef struct compile_pat {
  uint32_t place, nPlace;
  uint32_t nWord, nLetter; /* of its first alternatives, for the rank */
} compile_pat;

typedef struct compile_ctx {
  const bc_rule_src *aSrc;
  uint32_t nSrc;
  bc_realloc mem;
  compile_buf text, uniq, slot, occ, place, pat, order, work;
  compile_buf word, where, rest, group, child, parent, whole, prefix, anchor, entry, start, item,
      set, member, row, rank, rule, cond;
} compile_ctx;

#define COMPILE_AT(b, T) ((T *)(void *)(b).a)
#define COMPILE_N(b, T)  ((uint32_t)((b).n / sizeof(T)))

/* Make room for n more bytes and give where they start; NULL when out of memory. */
static void *compile_grow(compile_ctx *c, compile_buf *b, size_t n) {
  void *p;
  if (!b->a || b->cap - b->n < n) { /* n may be 0, and NULL + 0 is not defined */
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

/* The same, filled with zeros, in a buffer that is emptied first. */
static void *compile_zeros(compile_ctx *c, compile_buf *b, size_t n) {
  void *p;
  b->n = 0;
  p = compile_grow(c, b, n);
  if (p) memset(p, 0, n);
  return p;
}

static int compile_push32(compile_ctx *c, compile_buf *b, uint32_t v) {
  uint32_t *p = compile_grow(c, b, sizeof(v));
  if (!p) return BC_NOMEM;
  *p = v;
  return BC_OK;
}

static int compile_push16(compile_ctx *c, compile_buf *b, uint32_t v) {
  uint16_t *p = compile_grow(c, b, sizeof(*p));
  if (!p) return BC_NOMEM;
  *p = (uint16_t)v;
  return BC_OK;
}

/* ---- step 1: patterns to places and distinct words ---- */

static const unsigned char *compile_bytes(const compile_ctx *c, const compile_word *w) {
  return c->text.a + w->text;
}

static uint32_t compile_hash(const unsigned char *z, uint32_t n, uint32_t seed) {
  uint32_t h = seed, k;
  for (k = 0; k < n; k++) h = (h ^ z[k]) * 0x01000193u;
  return h ^ h >> 15;
}

/* Twice the room for words by hash; slots hold 1 + place in uniq. */
static int compile_rehash(compile_ctx *c) {
  const compile_word *a = COMPILE_AT(c->uniq, compile_word);
  uint32_t i, h, n = COMPILE_N(c->uniq, compile_word), nSlot = 1024, *aSlot;
  while (nSlot < 4 * n) nSlot *= 2;
  aSlot = compile_zeros(c, &c->slot, nSlot * sizeof(uint32_t));
  if (!aSlot) return BC_NOMEM;
  for (i = 0; i < n; i++) {
    h = compile_hash(compile_bytes(c, &a[i]), a[i].len, a[i].prefix);
    while (aSlot[h & (nSlot - 1)]) h++;
    aSlot[h & (nSlot - 1)] = i + 1;
  }
  return BC_OK;
}

/* Find or add a word of n folded bytes; its place in uniq goes into *pi. */
static int compile_uniq(compile_ctx *c, const unsigned char *z, uint32_t n, int prefix, int small,
                        uint32_t *pi) {
  uint32_t h = compile_hash(z, n, (uint32_t)prefix), nSlot, k, *aSlot, at = (uint32_t)c->text.n;
  compile_word *w;
  unsigned char *to;
  if (2 * COMPILE_N(c->uniq, compile_word) >= COMPILE_N(c->slot, uint32_t) && compile_rehash(c))
    return BC_NOMEM;
  nSlot = COMPILE_N(c->slot, uint32_t);
  aSlot = COMPILE_AT(c->slot, uint32_t);
  for (; (k = aSlot[h & (nSlot - 1)]) != 0; h++) {
    w = COMPILE_AT(c->uniq, compile_word) + k - 1;
    if (w->len == n && w->prefix == prefix && memcmp(compile_bytes(c, w), z, n) == 0) break;
  }
  if (!k) {
    w = compile_grow(c, &c->uniq, sizeof(*w));
    to = compile_grow(c, &c->text, n);
    if (!w || !to) return BC_NOMEM;
    memset(w, 0, sizeof(*w));
    memcpy(to, z, n);
    w->text = at;
    w->len = (uint16_t)n;
    w->prefix = (uint8_t)prefix;
    for (k = 0; k < n && k < 8; k++) w->lo |= (uint64_t)z[k] << (8 * k);
    k = COMPILE_N(c->uniq, compile_word);
    aSlot[h & (nSlot - 1)] = k;
  }
  *pi = k - 1;
  if (small) COMPILE_AT(c->uniq, compile_word)[k - 1].small = 1;
  return BC_OK;
}

static int compile_token(compile_ctx *c, const bc_token *t, int prefix, int small, uint32_t *pi) {
  unsigned char z[BC_WORD_MAX];
  uint32_t k, n = t->len;
  if (NEVER(n > BC_WORD_MAX)) n = BC_WORD_MAX; /* compile_read() refused it */
  for (k = 0; k < n; k++) z[k] = k < 8 ? (unsigned char)(t->lo >> (8 * k)) : bc_token_byte(t, k);
  return compile_uniq(c, z, n, prefix, small, pi);
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
  p->a[p->n].occ = occ;
  p->a[p->n].optional = 0;
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
  uint32_t word;
  bc_words_begin(&w, p->z, p->n);
  w.skip = w.n; /* a pattern may speak of '@' */
  while (!*pzErr && bc_words_next(&w, &t)) {
    int prefix = t.end < p->n && p->z[t.end] == '*';
    int bar = t.start > 0 && p->z[t.start - 1] == '|';
    uint32_t occ = COMPILE_N(c->occ, uint32_t);
    if (prefix && t.len < 3) *pzErr = "a word with * needs three letters before it";
    if (t.len > BC_WORD_MAX) *pzErr = "the pattern has a word longer than 48 letters";
    if (*pzErr) break;
    if (compile_token(c, &t, prefix, 0, &word) || compile_push32(c, &c->occ, word)) return BC_NOMEM;
    if (bar && t.start == end + 1 && end > 0) { /* behind a word, which made a place */
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

static int compile_is(const compile_place *p, uint32_t what) {
  return p->nOcc == 0 && p->occ == what;
}

/* What is wrong with the places a[0..n) as a whole; NULL when nothing is. */
static const char *compile_check(const compile_place *a, uint32_t n) {
  uint32_t k, nMust = 0, nWord = 0, nItem = 0;
  for (k = 0; k < n; k++) {
    nMust += a[k].nOcc && !a[k].optional;
    nWord += a[k].nOcc != 0;
    nItem += !compile_is(&a[k], COMPILE_GAP);
  }
  if (nMust == 0) return "the pattern has no word";
  for (k = 0; a[k].optional || compile_is(&a[k], COMPILE_GAP); k++) {
  }
  if (a[k].nOcc == 0) return "the pattern begins with _";
  return nWord > BC_MAX_WORDS || nItem > BC_MAX_ITEM ? compile_too_long : 0;
}

static int compile_pattern(compile_ctx *c, uint32_t iSrc, const char **pzErr) {
  const bc_span *p = &c->aSrc[iSrc].pattern;
  compile_places pl;
  compile_pat *pat = compile_grow(c, &c->pat, sizeof(*pat));
  compile_place *a = pl.a, *to;
  uint32_t k, i;
  pl.n = 0;
  if (!pat) return BC_NOMEM;
  if (p->n > BC_MAX_PATTERN) {
    *pzErr = "the pattern is longer than 512 bytes";
    return BC_BADRULE;
  }
  if (compile_read(c, p, &pl, pzErr)) return BC_NOMEM;
  while (pl.n > 0 && compile_is(a, COMPILE_GAP)) a++, pl.n--;
  while (pl.n > 0 && compile_is(&a[pl.n - 1], COMPILE_GAP)) pl.n--;
  if (!*pzErr) *pzErr = compile_check(a, pl.n);
  if (*pzErr) return BC_BADRULE;
  memset(pat, 0, sizeof(*pat));
  pat->place = COMPILE_N(c->place, compile_place);
  for (k = 0; k < pl.n; k++) {
    compile_word *w = COMPILE_AT(c->uniq, compile_word);
    const uint32_t *occ = COMPILE_AT(c->occ, uint32_t) + a[k].occ;
    if (!a[k].nOcc) continue;
    pat->nWord++;
    pat->nLetter += w[occ[0]].len;
    for (i = 0; i < a[k].nOcc; i++) w[occ[i]].freq++;
  }
  /* a word at the end that may be left out says nothing: the pattern matches before it */
  while (a[pl.n - 1].optional || compile_is(&a[pl.n - 1], COMPILE_GAP)) pl.n--;
  pat->nPlace = pl.n;
  to = compile_grow(c, &c->place, pl.n * sizeof(*to));
  if (!to) return BC_NOMEM;
  memcpy(to, a, pl.n * sizeof(*to));
  return BC_OK;
}

static int compile_small_words(compile_ctx *c) {
  bc_words w;
  bc_token t;
  uint32_t word;
  bc_words_begin(&w, compile_small, sizeof(compile_small) - 1);
  while (bc_words_next(&w, &t)) {
    if (compile_token(c, &t, 0, 1, &word)) return BC_NOMEM;
  }
  return BC_OK;
}

/* ---- step 2: number the words by bucket ---- */

/* As many buckets as n, up to the next power of two. */
static unsigned compile_nbit(uint32_t n) {
  unsigned b = 6;
  while (((uint32_t)1 << b) < n) b++; /* a set has fewer than 65,536 words: up to 19 */
  return b;
}

static uint32_t compile_bucket(const compile_word *w, const bc_ruleset *p) {
  uint64_t lo = w->prefix ? w->lo & (w->len < 4 ? 0xFFFFFFu : 0xFFFFFFFFu) : w->lo;
  return w->prefix ? bc_prefix_bucket((uint32_t)lo, p->nPrefixBit)
                   : bc_whole_bucket(lo, p->nWholeBit);
}

/* Write which buckets of whole words are not empty, and where every 16 of them begin. */
static int compile_whole(compile_ctx *c, const uint32_t *aStart, uint32_t nBucket) {
  uint32_t h;
  bc_buckets *a = compile_zeros(c, &c->whole, (nBucket / 16 + 1) * sizeof(bc_buckets));
  if (!a) return BC_NOMEM;
  for (h = 0; h < nBucket; h++) {
    if (aStart[h + 1] > aStart[h]) a[h / 16].used |= (uint16_t)(1u << h % 16);
  }
  for (h = 0; h <= nBucket; h += 16) a[h / 16].start = (uint16_t)aStart[h];
  return BC_OK;
}

/* Write where the bucket of each prefix begins. */
static int compile_prefix(compile_ctx *c, const uint32_t *aStart, uint32_t nBucket) {
  uint32_t h;
  for (h = 0; h <= nBucket; h++) {
    if (compile_push16(c, &c->prefix, aStart[h])) return BC_NOMEM;
  }
  return BC_OK;
}

/*
** Put the words (of one kind) into aOrder by bucket and write where the buckets are; nBase words
** come before them.
*/
static int compile_buckets(compile_ctx *c, const bc_ruleset *p, int prefix, uint32_t *aOrder,
                           uint32_t nBase) {
  const compile_word *a = COMPILE_AT(c->uniq, compile_word);
  uint32_t i, h, n = COMPILE_N(c->uniq, compile_word);
  uint32_t nBucket = (uint32_t)1 << (prefix ? p->nPrefixBit : p->nWholeBit);
  uint32_t *aStart = compile_zeros(c, &c->work, (nBucket + 1) * sizeof(uint32_t));
  if (!aStart) return BC_NOMEM;
  for (i = 0; i < n; i++) {
    if (a[i].prefix == prefix) aStart[compile_bucket(&a[i], p) + 1]++;
  }
  aStart[0] = nBase;
  for (h = 0; h < nBucket; h++) aStart[h + 1] += aStart[h];
  if (prefix ? compile_prefix(c, aStart, nBucket) : compile_whole(c, aStart, nBucket))
    return BC_NOMEM;
  for (i = 0; i < n; i++) {
    if (a[i].prefix == prefix) aOrder[aStart[compile_bucket(&a[i], p)]++] = i;
  }
  return BC_OK;
}

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

/* Heapsort, which needs no recursion and no memory of its own. */
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

/* Words by their bytes; one that begins another comes before it. */
static int compile_word_less(const compile_ctx *c, uint32_t a, uint32_t b) {
  const compile_word *x = COMPILE_AT(c->uniq, compile_word) + a;
  const compile_word *y = COMPILE_AT(c->uniq, compile_word) + b;
  int d = memcmp(compile_bytes(c, x), compile_bytes(c, y), x->len < y->len ? x->len : y->len);
  return d ? d < 0 : x->len < y->len;
}

/* Sort each bucket of prefixes, so that a search halves it. */
static void compile_sort_prefixes(const compile_ctx *c, uint32_t *aOrder) {
  const uint16_t *a = COMPILE_AT(c->prefix, uint16_t);
  uint32_t h;
  for (h = 0; h + 1 < COMPILE_N(c->prefix, uint16_t); h++)
    compile_sort(c, aOrder + a[h], (uint32_t)(a[h + 1] - a[h]), compile_word_less);
}

/* Does prefix p fit wherever word w does? */
static int compile_covers(const compile_ctx *c, const compile_word *p, const compile_word *w) {
  if (p == w || p->len > w->len) return 0;
  return memcmp(compile_bytes(c, p), compile_bytes(c, w), p->len) == 0;
}

/* The number of the prefix that is the first three letters of w; 0: there is none. */
static uint32_t compile_short(const compile_ctx *c, const bc_ruleset *p, const uint32_t *aOrder,
                              const compile_word *w) {
  const uint16_t *a = COMPILE_AT(c->prefix, uint16_t);
  const compile_word *u = COMPILE_AT(c->uniq, compile_word);
  uint32_t h = bc_prefix_bucket((uint32_t)w->lo & 0xFFFFFFu, p->nPrefixBit), from = a[h];
  uint32_t k = a[h + 1];
  if (w->len < 3) return 0;
  while (from < k) {
    uint32_t mid = (from + k) / 2;
    if (memcmp(compile_bytes(c, &u[aOrder[mid]]), compile_bytes(c, w), 3) < 0)
      from = mid + 1;
    else
      k = mid;
  }
  if (k == a[h + 1] || u[aOrder[k]].len > 3) return 0;
  return compile_covers(c, &u[aOrder[k]], w) ? k + 1 : 0;
}

/*
** The number of the longest prefix that covers word iWord of ctx.uniq; 0: none. It covers the last
** prefix before the word, too, or is it; so that one's parents lead to it.
*/
static uint32_t compile_parent(const compile_ctx *c, const bc_ruleset *p, const uint32_t *aOrder,
                               uint32_t iWord) {
  const uint16_t *a = COMPILE_AT(c->prefix, uint16_t);
  const compile_word *u = COMPILE_AT(c->uniq, compile_word), *w = u + iWord;
  uint32_t h = bc_prefix_bucket((uint32_t)w->lo, p->nPrefixBit), from = a[h], k = a[h + 1];
  while (from < k) {
    uint32_t mid = (from + k) / 2;
    if (w->prefix ? compile_word_less(c, aOrder[mid], iWord)
                  : !compile_word_less(c, iWord, aOrder[mid]))
      from = mid + 1;
    else
      k = mid;
  }
  if (k == a[h]) k = 0;
  while (k && !compile_covers(c, &u[aOrder[k - 1]], w)) k = u[aOrder[k - 1]].parent;
  return k ? k : compile_short(c, p, aOrder, w);
}

static int compile_add_word(compile_ctx *c, compile_word *u) {
  uint64_t *lo = compile_grow(c, &c->word, sizeof(*lo));
  uint32_t n = COMPILE_N(c->word, uint64_t), parent = u->parent, *group;
  bc_children *p;
  unsigned char *z;
  if (!lo) return BC_NOMEM;
  *lo = u->lo;
  u->id = (uint16_t)n;
  if (n % BC_WORD_GROUP == 1 && compile_push32(c, &c->group, (uint32_t)c->rest.n)) return BC_NOMEM;
  group = COMPILE_AT(c->group, uint32_t) + (n - 1) / BC_WORD_GROUP;
  if (compile_push16(c, &c->where,
                     ((uint32_t)c->rest.n - *group) << 8 | (parent ? BC_WORD_CHILD : 0) |
                         (u->small ? BC_WORD_SMALL : 0) | u->len))
    return BC_NOMEM;
  if (n % 64 == 1) {
    p = compile_grow(c, &c->child, sizeof(*p));
    if (!p) return BC_NOMEM;
    memset(p, 0, sizeof(*p));
    p->before = (uint16_t)COMPILE_N(c->parent, uint16_t);
  }
  if (parent) {
    p = COMPILE_AT(c->child, bc_children) + (n - 1) / 64;
    p->child[(n - 1) / 32 % 2] |= (uint32_t)1 << (n - 1) % 32;
    if (compile_push16(c, &c->parent, parent)) return BC_NOMEM;
  }
  if (u->len > 8) {
    z = compile_grow(c, &c->rest, (size_t)u->len - 8);
    if (!z) return BC_NOMEM;
    memcpy(z, compile_bytes(c, u) + 8, (size_t)u->len - 8);
  }
  return BC_OK;
}

static int compile_words(compile_ctx *c, bc_ruleset *p) {
  compile_word *a = COMPILE_AT(c->uniq, compile_word);
  uint32_t i, n = COMPILE_N(c->uniq, compile_word), nPrefix = 0;
  uint32_t *aOrder = compile_zeros(c, &c->order, n * sizeof(uint32_t));
  if (!aOrder) return BC_NOMEM;
  for (i = 0; i < n; i++) {
    nPrefix += a[i].prefix;
    if (!a[i].prefix) continue;
    if (a[i].len < 4) p->short_prefix = 1;
    p->prefix_bits[bc_prefix_bit(a[i].lo) >> 6] |= (uint64_t)1 << (bc_prefix_bit(a[i].lo) & 63);
  }
  p->nWholeBit = (uint8_t)compile_nbit(6 * (n - nPrefix)); /* most are empty */
  p->nPrefixBit = (uint8_t)compile_nbit(2 * nPrefix);
  if (compile_buckets(c, p, 0, aOrder, 0) || compile_buckets(c, p, 1, aOrder, n - nPrefix))
    return BC_NOMEM;
  compile_sort_prefixes(c, aOrder);
  for (i = 0; i < n; i++) { /* prefixes first, in the order in which they were sorted */
    uint32_t k = aOrder[i < nPrefix ? n - nPrefix + i : i - nPrefix];
    a[k].parent = (uint16_t)compile_parent(c, p, aOrder, k);
  }
  for (i = 0; i < n; i++) {
    if (compile_add_word(c, &a[aOrder[i]])) return BC_NOMEM;
  }
  return BC_OK;
}

/* ---- step 3: rank ---- */

static int compile_has_code(const bc_rule_src *s) {
  return s->cond_class || s->cond_reply || s->cond_status[0] || s->cond_none;
}

/*
** By kind; then higher priority, then a provider, then a code, then more words, more letters,
** earlier row.
*/
static int compile_rank_less(const compile_ctx *c, uint32_t a, uint32_t b) {
  const bc_rule_src *x = c->aSrc + a, *y = c->aSrc + b;
  const compile_pat *p = COMPILE_AT(c->pat, compile_pat) + a;
  const compile_pat *q = COMPILE_AT(c->pat, compile_pat) + b;
  if (x->kind != y->kind) return x->kind < y->kind;
  if (x->priority != y->priority) return x->priority > y->priority;
  if (!x->provider != !y->provider) return x->provider != 0;
  if (!compile_has_code(x) != !compile_has_code(y)) return compile_has_code(x);
  if (p->nWord != q->nWord) return p->nWord > q->nWord;
  if (p->nLetter != q->nLetter) return p->nLetter > q->nLetter;
  return a < b;
}

/* Sources by rank in ctx.order. */
static int compile_order(compile_ctx *c) {
  uint32_t i, n = c->nSrc, *a = compile_zeros(c, &c->order, n * sizeof(uint32_t));
  if (!a) return BC_NOMEM;
  for (i = 0; i < n; i++) a[i] = i;
  compile_sort(c, a, n, compile_rank_less);
  return BC_OK;
}

/* ---- step 4: rules and their items ---- */

static int compile_cond(compile_ctx *c, const bc_rule_src *s, uint16_t *pi) {
  bc_cond x, *a = COMPILE_AT(c->cond, bc_cond);
  uint32_t i, n = COMPILE_N(c->cond, bc_cond);
  *pi = 0;
  if (!compile_has_code(s)) return BC_OK;
  memset(&x, 0, sizeof(x));
  x.class_ = s->cond_class;
  x.none = s->cond_none;
  x.reply = s->cond_reply;
  memcpy(x.status, s->cond_status, sizeof(x.status));
  for (i = 0; i < n && memcmp(&a[i], &x, sizeof(x)) != 0; i++) {
  }
  *pi = (uint16_t)(i + 1);
  if (i < n) return BC_OK;
  a = compile_grow(c, &c->cond, sizeof(*a));
  if (!a) return BC_NOMEM;
  *a = x;
  return BC_OK;
}

/* The words of a place by number, each once, at the end of ctx.member; gives how many. */
static int compile_members(compile_ctx *c, const compile_place *p, uint32_t *pn) {
  const compile_word *w = COMPILE_AT(c->uniq, compile_word);
  uint32_t i, k, n = 0;
  uint16_t *a = compile_grow(c, &c->member, p->nOcc * sizeof(*a));
  if (!a) return BC_NOMEM;
  for (i = 0; i < p->nOcc; i++) {
    uint16_t id = w[COMPILE_AT(c->occ, uint32_t)[p->occ + i]].id;
    for (k = 0; k < n && a[k] != id; k++) {
    }
    if (k == n) a[n++] = id;
  }
  c->member.n -= (p->nOcc - n) * sizeof(*a);
  *pn = n;
  return BC_OK;
}

/* Items of a place with n choices, which stand at the end of ctx.member: a word, or a set. */
static int compile_choice(compile_ctx *c, uint32_t n) {
  uint32_t at = COMPILE_N(c->member, uint16_t) - n;
  uint16_t *a = COMPILE_AT(c->member, uint16_t) + at;
  uint32_t h, k, nSlot = COMPILE_N(c->work, uint32_t), *aSlot = COMPILE_AT(c->work, uint32_t);
  const uint32_t *aSet = COMPILE_AT(c->set, uint32_t);
  if (n == 1) {
    c->member.n -= sizeof(*a);
    return compile_push16(c, &c->item, *a);
  }
  h = compile_hash((const unsigned char *)a, n * (uint32_t)sizeof(*a), 1);
  for (; (k = aSlot[h & (nSlot - 1)]) != 0; h++) {
    uint32_t end = k < COMPILE_N(c->set, uint32_t) ? aSet[k] : at;
    if (end - aSet[k - 1] == n &&
        memcmp(COMPILE_AT(c->member, uint16_t) + aSet[k - 1], a, n * sizeof(*a)) == 0)
      break;
  }
  if (k) {
    c->member.n -= n * sizeof(*a); /* the set is there already */
  } else {
    if (compile_push32(c, &c->set, at)) return BC_NOMEM;
    k = COMPILE_N(c->set, uint32_t);
    aSlot[h & (nSlot - 1)] = k;
  }
  return compile_push16(c, &c->item, BC_ITEM_SET) || compile_push16(c, &c->item, k - 1);
}

static int compile_items(compile_ctx *c, const compile_pat *p, uint8_t *pnAny) {
  const compile_place *a = COMPILE_AT(c->place, compile_place) + p->place;
  uint32_t k, n, nAny = 0;
  for (k = 0; k < p->nPlace; k++) {
    int rc;
    if (compile_is(&a[k], COMPILE_ANY)) nAny++;
    if (a[k].nOcc && !a[k].optional) nAny = 0;
    if (nAny > *pnAny) *pnAny = (uint8_t)nAny;
    if (compile_is(&a[k], COMPILE_GAP))
      rc = compile_push16(c, &c->item, BC_ITEM_GAP);
    else if (compile_is(&a[k], COMPILE_ANY))
      rc = compile_push16(c, &c->item, BC_ITEM_ANY);
    else
      rc = (a[k].optional && compile_push16(c, &c->item, BC_ITEM_OPT)) ||
           compile_members(c, &a[k], &n) || compile_choice(c, n);
    if (rc) return BC_NOMEM;
  }
  return compile_push16(c, &c->item, BC_ITEM_END);
}

/* Find or add what rule s says; its place in aSays goes into *pi. Slots: 1 + place. */
static int compile_says(compile_ctx *c, const bc_rule_src *s, uint16_t *pi) {
  bc_rule r, *to, *a = COMPILE_AT(c->rule, bc_rule);
  uint32_t *aSlot = COMPILE_AT(c->slot, uint32_t), nSlot = COMPILE_N(c->slot, uint32_t), h, k;
  memset(&r, 0, sizeof(r));
  r.category = (int8_t)s->category;
  r.class_ = s->class_;
  r.action = s->action;
  r.fault = s->fault;
  r.kind = s->kind;
  r.vague = s->vague;
  r.provider = s->provider;
  if (compile_cond(c, s, &r.cond)) return BC_NOMEM;
  h = compile_hash((const unsigned char *)&r, sizeof(r), 1);
  for (; (k = aSlot[h & (nSlot - 1)]) != 0; h++) {
    if (memcmp(&a[k - 1], &r, sizeof(r)) == 0) break;
  }
  if (!k) {
    to = compile_grow(c, &c->rule, sizeof(r));
    if (!to) return BC_NOMEM;
    *to = r;
    k = COMPILE_N(c->rule, bc_rule);
    aSlot[h & (nSlot - 1)] = k;
  }
  *pi = (uint16_t)(k - 1);
  return BC_OK;
}

static int compile_rules(compile_ctx *c, bc_ruleset *p, bc_compile_error *err) {
  const uint32_t *a = COMPILE_AT(c->order, uint32_t);
  uint32_t i, nSlot = 64;
  while (nSlot < 2 * COMPILE_N(c->place, compile_place)) nSlot *= 2;
  if (!compile_zeros(c, &c->work, nSlot * sizeof(uint32_t)) ||
      !compile_zeros(c, &c->slot, nSlot * sizeof(uint32_t))) /* a rule has a place at least */
    return BC_NOMEM;
  for (i = 0; i < c->nSrc; i++) {
    const bc_rule_src *s = c->aSrc + a[i];
    uint16_t says;
    p->nCategory += s->kind == BC_RULE_CATEGORY;
    if (compile_says(c, s, &says) || compile_push16(c, &c->row, (uint32_t)s->id) ||
        compile_push16(c, &c->rank, says) ||
        compile_push32(c, &c->start, COMPILE_N(c->item, uint16_t)) ||
        compile_items(c, COMPILE_AT(c->pat, compile_pat) + a[i], &p->nAny))
      return BC_NOMEM;
    if (COMPILE_N(c->set, uint32_t) >= BC_MAX_ID) { /* items hold their numbers */
      err->rule = (int)a[i];
      err->text = "there are more choices between words than 65,000";
      return BC_BADRULE;
    }
  }
  p->nSet = COMPILE_N(c->set, uint32_t);
  return compile_push32(c, &c->set, COMPILE_N(c->member, uint16_t));
}

/* ---- step 5: anchors ---- */

/* How common a word is likely to be in texts: as in patterns, and small and short ones more. */
static uint32_t compile_common(const compile_word *w) {
  return w->freq + (w->small ? 2000 : 0) + (w->len < 4 ? 40 : 0) + (w->prefix ? 4 : 0);
}

static uint32_t compile_cost(const compile_ctx *c, const compile_place *p) {
  const compile_word *w = COMPILE_AT(c->uniq, compile_word);
  const uint32_t *occ = COMPILE_AT(c->occ, uint32_t) + p->occ;
  uint32_t i, n = 0;
  for (i = 0; i < p->nOcc; i++) n += compile_common(&w[occ[i]]);
  return n;
}

/* The number of the place whose words are the rarest in all; it must be there. */
static uint32_t compile_rarest(const compile_ctx *c, const compile_pat *p) {
  const compile_place *a = COMPILE_AT(c->place, compile_place) + p->place;
  uint32_t k, cost, least = (uint32_t)-1, best = 0;
  for (k = 0; k < p->nPlace; k++) {
    if (!a[k].nOcc || a[k].optional) continue;
    cost = compile_cost(c, &a[k]);
    if (cost >= least) continue;
    least = cost;
    best = k;
  }
  return p->place + best;
}

/* The two rarest single words of the pattern apart from the anchor. */
static void compile_needs(const compile_ctx *c, const compile_pat *p, const compile_place *anchor,
                          uint16_t need[2]) {
  const compile_place *a = COMPILE_AT(c->place, compile_place) + p->place;
  const compile_word *w = COMPILE_AT(c->uniq, compile_word);
  uint32_t k, cost, least[2] = {0, 0};
  need[0] = need[1] = 0;
  for (k = 0; k < p->nPlace; k++) {
    const compile_word *x = w + (a[k].nOcc ? COMPILE_AT(c->occ, uint32_t)[a[k].occ] : 0);
    if (a[k].nOcc != 1 || a[k].optional || &a[k] == anchor) continue;
    cost = compile_common(x);
    if (need[0] && cost >= least[0]) {
      if (need[1] && cost >= least[1]) continue;
      need[1] = x->id;
      least[1] = cost;
    } else {
      need[1] = need[0];
      least[1] = least[0];
      need[0] = x->id;
      least[0] = cost;
    }
  }
}

/* Count how many rules hang on each word, in aCount by number, and give each room for them. */
static int compile_count(compile_ctx *c, uint32_t *aCount, uint32_t *aPlace) {
  const compile_pat *pat = COMPILE_AT(c->pat, compile_pat);
  const compile_word *u = COMPILE_AT(c->uniq, compile_word);
  uint32_t i, k, n = 0;
  for (i = 0; i < c->nSrc; i++) {
    const compile_place *p;
    aPlace[i] = compile_rarest(c, &pat[i]);
    p = COMPILE_AT(c->place, compile_place) + aPlace[i];
    for (k = 0; k < p->nOcc; k++) aCount[u[COMPILE_AT(c->occ, uint32_t)[p->occ + k]].id]++;
  }
  for (i = 1; i <= COMPILE_N(c->word, uint64_t); i++) {
    if (compile_push32(c, &c->anchor, n)) return BC_NOMEM;
    n += aCount[i];
    aCount[i] = n - aCount[i]; /* from here on: where its next entry goes */
  }
  if (compile_push32(c, &c->anchor, n)) return BC_NOMEM;
  return compile_zeros(c, &c->entry, n * sizeof(bc_entry)) ? BC_OK : BC_NOMEM;
}

static int compile_anchors(compile_ctx *c) {
  const compile_word *u = COMPILE_AT(c->uniq, compile_word);
  const uint32_t *aOrder = COMPILE_AT(c->order, uint32_t), *occ;
  uint32_t i, k, *aCount, *aPlace;
  aPlace = compile_zeros(c, &c->slot, c->nSrc * sizeof(uint32_t));
  aCount = compile_zeros(c, &c->work, (COMPILE_N(c->word, uint64_t) + 1) * sizeof(uint32_t));
  if (NEVER(!aPlace || !aCount)) return BC_NOMEM; /* both held more before */
  if (compile_count(c, aCount, aPlace)) return BC_NOMEM;
  for (i = 0; i < c->nSrc; i++) {
    const compile_place *p = COMPILE_AT(c->place, compile_place) + aPlace[aOrder[i]];
    uint16_t need[2];
    compile_needs(c, COMPILE_AT(c->pat, compile_pat) + aOrder[i], p, need);
    occ = COMPILE_AT(c->occ, uint32_t) + p->occ;
    for (k = 0; k < p->nOcc; k++) {
      uint16_t id = u[occ[k]].id;
      bc_entry *e = COMPILE_AT(c->entry, bc_entry) + aCount[id]++;
      e->rule = (uint16_t)i;
      e->need[0] = (uint8_t)(need[0] ? need[0] : id);
      e->need[1] = (uint8_t)(need[1] ? need[1] : id);
    }
  }
  return BC_OK;
}

/* ---- all together ---- */

static const char compile_too_many[] = "there are more rules, or words in them, than 65,000";

static void compile_keep(bc_ruleset *p, compile_ctx *c) {
  p->aWord = COMPILE_AT(c->word, uint64_t);
  p->aWhere = COMPILE_AT(c->where, uint16_t);
  p->rest.a32 = COMPILE_AT(c->group, uint32_t);
  p->aChild = COMPILE_AT(c->child, bc_children);
  p->aParent = COMPILE_AT(c->parent, uint16_t);
  p->nParent = COMPILE_N(c->parent, uint16_t);
  p->nWord = COMPILE_N(c->word, uint64_t);
  p->zRest = c->rest.a;
  p->nRest = (uint32_t)c->rest.n;
  p->aWhole = COMPILE_AT(c->whole, bc_buckets);
  p->aPrefix = COMPILE_AT(c->prefix, uint16_t);
  p->anchor.a32 = COMPILE_AT(c->anchor, uint32_t);
  p->aEntry = COMPILE_AT(c->entry, bc_entry);
  p->nEntry = COMPILE_N(c->entry, bc_entry);
  p->pattern.a32 = COMPILE_AT(c->start, uint32_t);
  p->aItem = COMPILE_AT(c->item, uint16_t);
  p->nItem = COMPILE_N(c->item, uint16_t);
  p->set.a32 = COMPILE_AT(c->set, uint32_t);
  p->aMember = COMPILE_AT(c->member, uint16_t);
  p->nMember = COMPILE_N(c->member, uint16_t);
  p->aRow = COMPILE_AT(c->row, uint16_t);
  p->aRank = COMPILE_AT(c->rank, uint16_t);
  p->nRank = c->nSrc;
  p->aSays = COMPILE_AT(c->rule, bc_rule);
  p->nRule = COMPILE_N(c->rule, bc_rule);
  p->aCond = COMPILE_AT(c->cond, bc_cond);
  p->nCond = COMPILE_N(c->cond, bc_cond);
}

static int compile_steps(compile_ctx *c, bc_ruleset *p, bc_compile_error *err) {
  uint32_t i;
  int rc;
  for (i = 0; i < c->nSrc; i++) {
    rc = compile_pattern(c, i, &err->text);
    err->rule = (int)i;
    if (rc == BC_OK && (i >= BC_MAX_ID || COMPILE_N(c->uniq, compile_word) >= BC_MAX_ID - 100)) {
      err->text = compile_too_many;
      rc = BC_BADRULE;
    }
    if (rc) return rc;
  }
  err->text = 0;
  if (compile_small_words(c) || compile_words(c, p) || compile_order(c)) return BC_NOMEM;
  rc = compile_rules(c, p, err);
  return rc ? rc : compile_anchors(c);
}

/* What the set keeps comes first, what only the compiler needs last. */
#define COMPILE_NKEEP 18
#define COMPILE_NBUF  26

BC_PRIVATE int bc_compile(const bc_rule_src *a, size_t n, bc_realloc mem, bc_ruleset **pp,
                          bc_compile_error *err) {
  compile_ctx c;
  compile_buf *b[COMPILE_NBUF];
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
  b[0] = &c.word, b[1] = &c.where, b[2] = &c.rest, b[3] = &c.group, b[4] = &c.child;
  b[5] = &c.parent, b[6] = &c.whole, b[7] = &c.prefix, b[8] = &c.anchor, b[9] = &c.entry;
  b[10] = &c.start, b[11] = &c.item, b[12] = &c.set, b[13] = &c.member, b[14] = &c.rank;
  b[15] = &c.rule, b[16] = &c.cond, b[17] = &c.row, b[18] = &c.text, b[19] = &c.uniq;
  b[20] = &c.slot, b[21] = &c.occ, b[22] = &c.place, b[23] = &c.pat, b[24] = &c.order;
  b[25] = &c.work;
  for (k = rc == BC_OK ? COMPILE_NKEEP : 0; k < COMPILE_NBUF; k++) {
    if (b[k]->a) mem(b[k]->a, 0);
  }
  if (rc == BC_OK)
    *pp = p;
  else
    mem(p, 0);
  return rc;
}

BC_PRIVATE void bc_ruleset_free(bc_ruleset *p, bc_realloc mem) {
  const void *a[COMPILE_NKEEP];
  int k;
  if (!p) return;
  a[0] = p->aWord, a[1] = p->aWhere, a[2] = p->zRest, a[3] = p->rest.a32, a[4] = p->aChild;
  a[5] = p->aParent, a[6] = p->aWhole, a[7] = p->aPrefix, a[8] = p->anchor.a32, a[9] = p->aEntry;
  a[10] = p->pattern.a32, a[11] = p->aItem, a[12] = p->set.a32, a[13] = p->aMember;
  a[14] = p->aRank, a[15] = p->aSays, a[16] = p->aCond, a[17] = p->aRow;
  for (k = 0; k < COMPILE_NKEEP; k++) {
    if (a[k]) mem((void *)(uintptr_t)a[k], 0);
  }
  mem(p, 0);
}
