/*
** What it is for: see naive.h. Simple before fast; every rule of meaning stands in one place:
**
**   words     nv_cut() and what stands before it
**   patterns  nv_read_pattern()
**   a match   nv_walk()
**   rank      nv_better()
*/
#include <stdio.h>
#include <stdlib.h>
#include "naive.h"

/* ---- memory: an array that grows; the program ends when there is none ---- */

static void *nv_more(void *p, size_t n) {
  p = realloc(p, n ? n : 1);
  if (!p) abort();
  return p;
}

/* ---- characters ---- */

/* One character: its number, its bytes in *pn. What is not UTF-8 is Latin-1. */
static unsigned nv_char(const unsigned char *z, size_t n, size_t *pn) {
  static const unsigned least[5] = {0, 0, 0x80, 0x800, 0x10000};
  unsigned c = z[0], v;
  size_t len = c < 0xC0 ? 1 : c < 0xE0 ? 2 : c < 0xF0 ? 3 : c < 0xF5 ? 4 : 1, k;
  *pn = 1;
  if (len == 1 || len > n) return c;
  v = c & (0x7Fu >> len);
  for (k = 1; k < len; k++) {
    if ((z[k] & 0xC0) != 0x80) return c;
    v = v << 6 | (z[k] & 0x3F);
  }
  if (v < least[len]) return c;
  *pn = len;
  return v;
}

static int nv_digit(unsigned c) {
  return c >= '0' && c <= '9';
}

static int nv_ascii_word(unsigned c) {
  return nv_digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

enum { NV_APART, NV_LETTER, NV_ALONE, NV_MARK };

static int nv_kind(unsigned c) {
  static const struct {
    unsigned first, last;
    int kind;
  } a[] = {
      {0x80, 0xBF, NV_APART},     {0xD7, 0xD7, NV_APART},       {0xF7, 0xF7, NV_APART},
      {0x300, 0x36F, NV_MARK},    {0x2000, 0x2BFF, NV_APART},   {0x3000, 0x303F, NV_APART},
      {0x2E80, 0x9FFF, NV_ALONE}, {0xAC00, 0xD7AF, NV_ALONE},   {0xF900, 0xFAFF, NV_ALONE},
      {0xFF66, 0xFF9F, NV_ALONE}, {0x20000, 0x2FFFF, NV_ALONE},
  };
  size_t i;
  if (c >= 0xFF01 && c <= 0xFF5E) c -= 0xFEE0; /* wide forms of ASCII */
  if (c < 0x80) return nv_ascii_word(c) ? NV_LETTER : NV_APART;
  for (i = 0; i < sizeof(a) / sizeof(a[0]); i++) {
    if (c >= a[i].first && c <= a[i].last) return a[i].kind;
  }
  return c >= 0xFF00 && c <= 0xFFFF ? NV_APART : NV_LETTER;
}

/* Latin letters by what they become. */
static const char *const nv_latin[][2] = {
    {"a", "ÀÁÂÃÄÅàáâãäåĀāĂăĄą"},
    {"ae", "Ææ"},
    {"c", "ÇçĆćĈĉĊċČč"},
    {"d", "ÐðĎďĐđ"},
    {"e", "ÈÉÊËèéêëĒēĔĕĖėĘęĚě"},
    {"g", "ĜĝĞğĠġĢģ"},
    {"h", "ĤĥĦħ"},
    {"i", "ÌÍÎÏìíîïĨĩĪīĬĭĮįİı"},
    {"ij", "Ĳĳ"},
    {"j", "Ĵĵ"},
    {"k", "Ķķĸ"},
    {"l", "ĹĺĻļĽľĿŀŁł"},
    {"n", "ÑñŃńŅņŇňŉŊŋ"},
    {"o", "ÒÓÔÕÖØòóôõöøŌōŎŏŐő"},
    {"oe", "Œœ"},
    {"r", "ŔŕŖŗŘř"},
    {"s", "ŚśŜŝŞşŠšſ"},
    {"ss", "ß"},
    {"t", "ŢţŤťŦŧ"},
    {"th", "Þþ"},
    {"u", "ÙÚÛÜùúûüŨũŪūŬŭŮůŰűŲų"},
    {"w", "Ŵŵ"},
    {"y", "ÝýÿŶŷŸ"},
    {"z", "ŹźŻżŽž"},
};

static const char *nv_base(unsigned c) {
  size_t i, k, len;
  for (i = 0; i < sizeof(nv_latin) / sizeof(nv_latin[0]); i++) {
    const char *z = nv_latin[i][1];
    size_t n = strlen(z);
    for (k = 0; k < n; k += len) {
      if (nv_char((const unsigned char *)z + k, n - k, &len) == c) return nv_latin[i][0];
    }
  }
  return 0;
}

/* Greek and Cyrillic capitals, and the blocks where capitals are even and stand before small ones.
 */
static unsigned nv_lower(unsigned c) {
  static const unsigned pairs[][2] = {
      {0x460, 0x481}, {0x48A, 0x4BF}, {0x4D0, 0x52F}, {0x1E00, 0x1E95}, {0x1EA0, 0x1EFF}};
  size_t i;
  if (c == 0x401 || c == 0x451) return 0x435; /* io is ie */
  if ((c >= 0x391 && c <= 0x3A9) || (c >= 0x410 && c <= 0x42F)) return c + 0x20;
  if (c >= 0x400 && c <= 0x40F) return c + 0x50;
  for (i = 0; i < 5; i++) {
    if (c >= pairs[i][0] && c <= pairs[i][1] && c % 2 == 0) return c + 1;
  }
  return c;
}

/* ---- words ---- */

#define NV_KEEP 64 /* bytes kept of a word; patterns have at most 48 */

typedef struct nv_word {
  size_t start, end;
  size_t n; /* folded bytes, also those that are not kept */
  unsigned char z[NV_KEEP];
  int loose; /* a phrase may run across it */
} nv_word;

typedef struct nv_text {
  nv_word *a;
  size_t n;
} nv_text;

static void nv_put(nv_word *w, unsigned c) {
  if (w->n < NV_KEEP) w->z[w->n] = (unsigned char)c;
  w->n++;
}

static void nv_fold(nv_word *w, unsigned c) {
  const char *z;
  if (c >= 0xFF01 && c <= 0xFF5E) c -= 0xFEE0;
  if (c >= 'A' && c <= 'Z') c += 'a' - 'A';
  if (c >= 0xC0 && c < 0x180 && (z = nv_base(c)) != 0) {
    while (*z) nv_put(w, (unsigned char)*z++);
    return;
  }
  if (c >= 0x180) c = nv_lower(c);
  if (c < 0x80) {
    nv_put(w, c);
  } else if (c < 0x800) {
    nv_put(w, 0xC0 | c >> 6);
    nv_put(w, 0x80 | (c & 0x3F));
  } else if (c < 0x10000) {
    nv_put(w, 0xE0 | c >> 12);
    nv_put(w, 0x80 | (c >> 6 & 0x3F));
    nv_put(w, 0x80 | (c & 0x3F));
  } else {
    nv_put(w, 0xF0 | c >> 18);
    nv_put(w, 0x80 | (c >> 12 & 0x3F));
    nv_put(w, 0x80 | (c >> 6 & 0x3F));
    nv_put(w, 0x80 | (c & 0x3F));
  }
}

static int nv_host_byte(unsigned c) {
  return c >= 0x80 || nv_ascii_word(c) || c == '.' || c == '-';
}

/* A dot beside another one is part of no name. */
static int nv_ellipsis(const unsigned char *z, size_t n, size_t i) {
  return z[i] == '.' && ((i > 0 && z[i - 1] == '.') || (i + 1 < n && z[i + 1] == '.'));
}

/* The address around the '@' at i; its name begins nowhere before `from`. 0: no address. */
static int nv_address(const unsigned char *z, size_t n, size_t from, size_t i, size_t *pa,
                      size_t *pb) {
  int blanks = memchr(z, ' ', n) != 0;
  size_t a = i, b = i + 1;
  while (
      a > from && !nv_ellipsis(z, n, a - 1) &&
      (nv_host_byte(z[a - 1]) || z[a - 1] == '+' || z[a - 1] == '%' || (z[a - 1] == '_' && blanks)))
    a--;
  while (b < n && nv_host_byte(z[b]) && !nv_ellipsis(z, n, b)) b++;
  *pa = a;
  *pb = b;
  return b > i + 1;
}

/* An IP address in brackets at i, and the host name before it: 0 when it is none. */
static int nv_relay(const unsigned char *z, size_t n, size_t from, size_t i, size_t *pa,
                    size_t *pb) {
  size_t b = i + 1, a = i, end, nDot = 0, nColon = 0;
  if (n - i > 6 && (z[b] == 'i' || z[b] == 'I') && (z[b + 1] == 'p' || z[b + 1] == 'P')) b += 5;
  for (; b < n && b < i + 50 && z[b] != ']'; b++) {
    unsigned c = z[b];
    nDot += c == '.';
    nColon += c == ':';
    if (c != '.' && c != ':' && c != 'x' && !nv_digit(c) && !(c >= 'a' && c <= 'f') &&
        !(c >= 'A' && c <= 'F'))
      return 0;
  }
  if (b >= n || b >= i + 50 || !(nDot == 3 || nColon >= 2)) return 0;
  for (*pb = i; z[*pb] != ']'; ++*pb) {
  }
  if (a > from && z[a - 1] == ' ') a--;
  end = a;
  while (a > from && nv_host_byte(z[a - 1])) a--;
  *pa = a < end && memchr(z + a, '.', end - a) ? a : i; /* a name has a dot */
  return 1;
}

/* The next stretch to pass over from position i on; 0: there is none. */
static int nv_next_skip(const unsigned char *z, size_t n, size_t i, size_t *pa, size_t *pb) {
  size_t k;
  for (k = i; k < n; k++) {
    if (z[k] == '@' && nv_address(z, n, i, k, pa, pb)) return 1;
    if (z[k] == '[' && nv_relay(z, n, i, k, pa, pb)) return 1;
  }
  return 0;
}

static int nv_is_loose(const unsigned char *z, size_t n, size_t a, size_t b) {
  size_t k;
  if (a > 1 && z[a - 1] == '.' && nv_ascii_word(z[a - 2])) return 1;
  if (b + 1 < n && z[b] == '.' && nv_ascii_word(z[b + 1])) return 1;
  for (k = a; k < b; k++) {
    if (!nv_digit(z[k])) return 0;
  }
  return 1;
}

static const char nv_small[] =
    " a an the is are was were be been being has have had this that these your our its it their "
    "his her my you we they currently presently s der die das dem den des ein eine einer ist sind "
    "wurde wird le la les l un une est sont de du d el los las es esta ha sido il lo gli o os as e "
    "foi het een is werd jest zostal byl je ";

static int nv_is_small(const nv_word *w) {
  size_t i;
  for (i = 0; i + w->n + 1 < sizeof(nv_small) - 1; i++) {
    if (nv_small[i] == ' ' && nv_small[i + 1 + w->n] == ' ' && w->n < 16 &&
        memcmp(nv_small + i + 1, w->z, w->n) == 0)
      return 1;
  }
  return 0;
}

/* The word that begins at i: gives where it ends; w->n is 0 when it has no letter. */
static size_t nv_one_word(const unsigned char *z, size_t n, size_t i, nv_word *w) {
  size_t len;
  w->start = i;
  w->n = 0;
  while (i < n) {
    unsigned c = nv_char(z + i, n - i, &len);
    int kind = nv_kind(c);
    if (kind == NV_APART || (kind == NV_ALONE && w->n > 0)) break;
    i += len;
    if (kind != NV_MARK) nv_fold(w, c);
    if (kind == NV_ALONE) break;
  }
  w->end = i;
  return i;
}

/* Cut a text (or, with names passed over or not, a pattern) into words. */
static void nv_cut(const char *zText, size_t n, int passNames, nv_text *t) {
  const unsigned char *z = (const unsigned char *)zText;
  size_t i = 0, a = n, b = n, len;
  t->a = 0;
  t->n = 0;
  if (passNames && !nv_next_skip(z, n, 0, &a, &b)) a = b = n;
  while (i < n) {
    nv_word w;
    if (i >= a) {
      i = b;
      if (!nv_next_skip(z, n, i, &a, &b)) a = b = n;
      continue;
    }
    if (nv_kind(nv_char(z + i, n - i, &len)) == NV_APART) {
      i += len;
      continue;
    }
    if (i > 0 && z[i - 1] == '\\' && (z[i] == 'n' || z[i] == 'r')) {
      i++; /* a backslash-n, where Exim joins lines */
      if (i >= a || i >= n || nv_kind(nv_char(z + i, n - i, &len)) == NV_APART) continue;
    }
    i = nv_one_word(z, n, i, &w);
    if (w.n == 0) continue;
    w.loose = nv_is_small(&w) || nv_is_loose(z, n, w.start, w.end);
    t->a = nv_more(t->a, (t->n + 1) * sizeof(nv_word));
    t->a[t->n++] = w;
  }
}

size_t nv_words(const char *z, size_t n, bc_span *a, size_t nMax) {
  nv_text t;
  size_t i, nWord;
  nv_cut(z, n, 1, &t);
  nWord = t.n;
  for (i = 0; i < nWord && i < nMax; i++) {
    a[i].z = z + t.a[i].start;
    a[i].n = t.a[i].end - t.a[i].start;
  }
  free(t.a);
  return nWord;
}

/* ---- patterns ---- */

enum { NV_WORDS, NV_ANY, NV_GAP };

typedef struct nv_alt {
  unsigned char z[NV_KEEP];
  size_t n;
  int prefix;
} nv_alt;

typedef struct nv_place {
  int kind; /* NV_* */
  int optional;
  nv_alt *a; /* the words, any of which will do */
  size_t n;
} nv_place;

typedef struct nv_rule {
  bc_rule_src src;
  nv_place *a;
  size_t n;
  size_t nWord, nLetter; /* of the first alternatives */
} nv_rule;

struct nv_set {
  nv_rule *a;
  size_t n;
};

static nv_place *nv_add_place(nv_rule *r, int kind) {
  nv_place *p;
  if (kind != NV_WORDS && r->n > 0 && r->a[r->n - 1].kind == NV_GAP) return 0;
  r->a = nv_more(r->a, (r->n + 1) * sizeof(nv_place));
  p = &r->a[r->n++];
  memset(p, 0, sizeof(*p));
  p->kind = kind;
  return p;
}

/* Wild cards between two words: '%' anywhere, '_' where it stands alone. */
static void nv_wild(nv_rule *r, const char *z, size_t n, size_t i, size_t end) {
  for (; i < end; i++) {
    int before = i == 0 || z[i - 1] == ' ' || z[i - 1] == '%';
    int after = i + 1 == n || z[i + 1] == ' ' || z[i + 1] == '%';
    if (z[i] == '%') nv_add_place(r, NV_GAP);
    if (z[i] == '_' && before && after) nv_add_place(r, NV_ANY);
  }
}

static int nv_add_alt(nv_place *p, const nv_word *w, int prefix) {
  if (w->n > 48 || (prefix && w->n < 3)) return 0;
  p->a = nv_more(p->a, (p->n + 1) * sizeof(nv_alt));
  memcpy(p->a[p->n].z, w->z, sizeof(w->z));
  p->a[p->n].n = w->n;
  p->a[p->n++].prefix = prefix;
  return 1;
}

/* May this pattern stand, by the limits and the errors that are documented? */
static int nv_check(nv_rule *r) {
  size_t k, nMust = 0, nItem = 0;
  for (k = 0; k < r->n; k++) {
    const nv_place *p = &r->a[k];
    nItem += p->kind != NV_GAP;
    if (p->kind == NV_ANY && nMust == 0) return 0; /* begins with '_' */
    if (p->kind != NV_WORDS) continue;
    nMust += !p->optional;
    r->nWord++;
    r->nLetter += p->a[0].n;
  }
  return nMust > 0 && r->nWord <= 32 && nItem <= 63 && r->n <= 64;
}

static int nv_read_pattern(nv_rule *r) {
  const char *z = r->src.pattern.z;
  size_t n = r->src.pattern.n, i, end = 0;
  nv_text t;
  int ok = n <= 512;
  nv_cut(z, n, 0, &t);
  for (i = 0; i < t.n && ok; i++) {
    const nv_word *w = &t.a[i];
    int star = w->end < n && z[w->end] == '*';
    int bar = w->start > 0 && z[w->start - 1] == '|';
    if (!(bar && i > 0 && w->start == end + 1)) {
      nv_wild(r, z, n, end, w->start);
      nv_add_place(r, NV_WORDS)->optional = bar;
    }
    ok = nv_add_alt(&r->a[r->n - 1], w, star);
    end = w->end + (size_t)star;
    if (end < n && z[end] == '|' && (end + 1 == n || z[end + 1] == ' '))
      r->a[r->n - 1].optional = 1;
  }
  if (ok) nv_wild(r, z, n, end, n);
  free(t.a);
  return ok && nv_check(r);
}

nv_set *nv_compile(const bc_rule_src *a, size_t n, int *pBad) {
  nv_set *p = nv_more(0, sizeof(*p));
  size_t i;
  p->a = nv_more(0, n * sizeof(nv_rule));
  p->n = 0;
  for (i = 0; i < n; i++) {
    nv_rule *r = &p->a[p->n++];
    memset(r, 0, sizeof(*r));
    r->src = a[i];
    if (nv_read_pattern(r)) continue;
    *pBad = (int)i;
    nv_free(p);
    return 0;
  }
  return p;
}

void nv_free(nv_set *p) {
  size_t i, k;
  if (!p) return;
  for (i = 0; i < p->n; i++) {
    for (k = 0; k < p->a[i].n; k++) free(p->a[i].a[k].a);
    free(p->a[i].a);
  }
  free(p->a);
  free(p);
}

const bc_rule_src *nv_src(const nv_set *p, size_t i) {
  return &p->a[i].src;
}

size_t nv_count(const nv_set *p) {
  return p->n;
}

/* ---- one pattern at one word ---- */

typedef struct nv_try {
  const nv_rule *r;
  const nv_text *t;
  size_t start;   /* the word where the match begins */
  unsigned *seen; /* (place, word) pairs that were tried, by stamp */
  unsigned stamp;
  unsigned char *ends; /* if set: words that a match ends with */
  size_t end;          /* 1 + the first word that a match ends with; 0: none */
} nv_try;

static int nv_fits(const nv_alt *a, const nv_word *w) {
  if (a->z[0] != w->z[0]) return 0; /* most do not fit */
  return (a->prefix ? w->n >= a->n : w->n == a->n) && memcmp(a->z, w->z, a->n) == 0;
}

static int nv_place_fits(const nv_place *p, const nv_word *w) {
  size_t k;
  for (k = 0; k < p->n; k++) {
    if (nv_fits(&p->a[k], w)) return 1;
  }
  return 0;
}

/* Is nothing more asked for from this place on? */
static int nv_rest_is_free(const nv_rule *r, size_t place) {
  for (; place < r->n; place++) {
    if (r->a[place].kind != NV_GAP && !r->a[place].optional) return 0;
  }
  return 1;
}

static void nv_walk(nv_try *p, size_t place, size_t word);

/* The word was taken by the place before this one. */
static void nv_took(nv_try *p, size_t place, size_t word) {
  if (nv_rest_is_free(p->r, place)) {
    if (p->ends) p->ends[word] = 1;
    if (!p->end || word + 1 < p->end) p->end = word + 1;
  }
  nv_walk(p, place, word + 1);
}

/* All ways to go on with this place at this word. */
static void nv_walk(nv_try *p, size_t place, size_t word) {
  const nv_place *q = &p->r->a[place];
  unsigned *seen = &p->seen[place * (p->t->n + 1) + word];
  int inside = word > p->start; /* something was taken */
  if (place == p->r->n || *seen == p->stamp) return;
  *seen = p->stamp;
  if (q->kind == NV_GAP || q->optional) nv_walk(p, place + 1, word);
  if (word == p->t->n) return;
  if (q->kind == NV_GAP) {
    if (inside) nv_walk(p, place, word + 1);
    return;
  }
  if (q->kind == NV_ANY ? inside : nv_place_fits(q, &p->t->a[word])) nv_took(p, place + 1, word);
  if (inside && p->t->a[word].loose) nv_walk(p, place, word + 1);
}

static void nv_try_begin(nv_try *p, const nv_set *set, const nv_text *t) {
  size_t i, most = 0;
  for (i = 0; i < set->n; i++) {
    if (set->a[i].n > most) most = set->a[i].n;
  }
  memset(p, 0, sizeof(*p));
  p->t = t;
  p->seen = nv_more(0, (most + 1) * (t->n + 1) * sizeof(unsigned));
  memset(p->seen, 0, (most + 1) * (t->n + 1) * sizeof(unsigned));
}

static void nv_try_at(nv_try *p, const nv_rule *r, size_t start) {
  p->r = r;
  p->start = start;
  p->end = 0;
  p->stamp++;
  nv_walk(p, 0, start);
}

int nv_is_match(const nv_set *set, size_t i, const char *z, size_t n, size_t start, size_t end) {
  nv_text t;
  nv_try p;
  size_t k, e;
  int yes = 0;
  nv_cut(z, n, 1, &t);
  nv_try_begin(&p, set, &t);
  p.ends = nv_more(0, t.n + 1);
  for (k = 0; k < t.n && !yes; k++) {
    if (t.a[k].start != start) continue;
    memset(p.ends, 0, t.n + 1);
    nv_try_at(&p, &set->a[i], k);
    for (e = k; e < t.n; e++) yes |= p.ends[e] && t.a[e].end == end;
  }
  free(p.ends);
  free(p.seen);
  free(t.a);
  return yes;
}

/* ---- all rules ---- */

/* Do the codes meet the rule's conditions? */
static int nv_codes_fit(const bc_rule_src *r, const bc_scan *s) {
  int k;
  if (r->cond_none && (s->reply != 0 || s->status[0] != 0)) return 0;
  if (r->cond_class != 0 && bc_code_class(s) != r->cond_class) return 0;
  if (r->cond_reply != 0 && r->cond_reply != s->reply) return 0;
  if (r->cond_status[0] == 0) return 1;
  if (s->status[0] == 0) return 0;
  for (k = 0; k < 3; k++) {
    if (r->cond_status[k] >= 0 && r->cond_status[k] != s->status[k]) return 0;
  }
  return 1;
}

static void nv_find(nv_try *p, const nv_rule *r, nv_found *f) {
  size_t s;
  memset(f, 0, sizeof(*f));
  for (s = 0; s < p->t->n; s++) {
    size_t end;
    nv_try_at(p, r, s);
    if (p->end == 0) continue;
    end = p->t->a[p->end - 1].end;
    if (f->matched && end > f->end) continue;
    if (!f->matched || end < f->end) f->start = p->t->a[s].start;
    f->matched = 1;
    f->end = end;
  }
}

int nv_match(const nv_set *set, const char *z, size_t n, const bc_scan *s, nv_found *a) {
  nv_text t;
  nv_try p;
  size_t i;
  nv_cut(z, n, 1, &t);
  nv_try_begin(&p, set, &t);
  for (i = 0; i < set->n; i++) {
    memset(&a[i], 0, sizeof(a[i]));
    if (nv_codes_fit(&set->a[i].src, s)) nv_find(&p, &set->a[i], &a[i]);
  }
  free(p.seen);
  free(t.a);
  return (int)t.n;
}

static int nv_has_code(const bc_rule_src *r) {
  return r->cond_none || r->cond_class || r->cond_reply || r->cond_status[0];
}

/* Does rule i come before rule k? */
static int nv_better(const nv_set *set, size_t i, size_t k) {
  const nv_rule *x = &set->a[i], *y = &set->a[k];
  if (x->src.priority != y->src.priority) return x->src.priority > y->src.priority;
  if (!x->src.provider != !y->src.provider) return x->src.provider != 0;
  if (nv_has_code(&x->src) != nv_has_code(&y->src)) return nv_has_code(&x->src);
  if (x->nWord != y->nWord) return x->nWord > y->nWord;
  if (x->nLetter != y->nLetter) return x->nLetter > y->nLetter;
  return i < k;
}

int nv_best(const nv_set *set, const nv_found *a, int kind, int provider) {
  size_t i, best = set->n;
  for (i = 0; i < set->n; i++) {
    const bc_rule_src *r = &set->a[i].src;
    if (!a[i].matched || r->kind != kind) continue;
    if (kind != BC_RULE_PROVIDER && r->provider && r->provider != provider) continue;
    if (best == set->n || nv_better(set, i, best)) best = i;
  }
  return best == set->n ? -1 : (int)best;
}
