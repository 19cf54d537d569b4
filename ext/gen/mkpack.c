/*
** What it is for: see mkpack.h. All arithmetic is in whole numbers and all orders are fixed, so
** that every machine makes the same bytes.
*/
#include <stdio.h>
#include <stdlib.h>
#include "mkpack.h"

#define PACK_MAX_SYM   ((1 << BC_PACK_BITS) - 1 + 256) /* unused bytes get no number at the end */
#define PACK_SLOTS     (1 << 18)
#define PACK_PER_ROUND 8
#define PACK_MIN_COUNT 4            /* a pair that comes less often costs more than it saves */
#define PACK_RARE      BC_PACK_BITS /* bits, taken for the code of a symbol that has none */

typedef struct pack_pair {
  int a, b;
  unsigned count;
} pack_pair;

/* What is known of a symbol while packing. */
typedef struct pack_symbol {
  int a, b;       /* the pair; a byte has none */
  int deep;       /* pairs within pairs; 0: a byte */
  int dead;       /* given up */
  unsigned count; /* in the rows */
  unsigned used;  /* in other pairs */
  unsigned bits;  /* of its code; 0: none */
  int number;     /* at the end */
} pack_symbol;

static pack_symbol pack_sym[PACK_MAX_SYM];
static int pack_nsym;
static pack_pair pack_slot[PACK_SLOTS];

static _Noreturn void pack_fail(const char *why) {
  fprintf(stderr, "mkpack: %s\n", why);
  exit(1);
}

static void *pack_room(void *a, size_t n) {
  a = realloc(a, n ? n : 1);
  if (!a) pack_fail("out of memory");
  return a;
}

void mk_pack_begin(mk_pack *p) {
  memset(p, 0, sizeof(*p));
  memset(pack_sym, 0, sizeof(pack_sym));
  pack_nsym = 256;
}

void mk_pack_row(mk_pack *p, const char *z, size_t n) {
  size_t i;
  while (n > 0 && z[n - 1] == 0) n--;
  if (p->nSym + n + 2 > p->capSym) {
    p->capSym = 2 * (p->nSym + n + 2);
    p->aSym = pack_room(p->aSym, p->capSym * sizeof(int));
  }
  for (i = 0; i < n; i++) {
    if ((unsigned char)z[i] == BC_PACK_END) pack_fail("a text is not UTF-8");
    p->aSym[p->nSym++] = (unsigned char)z[i];
  }
  p->aSym[p->nSym++] = BC_PACK_END;
  p->aSym[p->nSym++] = -1;
  p->nRow++;
}

/* ---- pairs ---- */

static pack_pair *pack_find(int a, int b) {
  uint32_t h = ((uint32_t)a * 0x9E3779B1u) ^ ((uint32_t)b * 0x85EBCA6Bu);
  h ^= h >> 15;
  for (;; h++) {
    pack_pair *x = &pack_slot[h & (PACK_SLOTS - 1)];
    if (x->count == 0 || (x->a == a && x->b == b)) {
      x->a = a;
      x->b = b;
      return x;
    }
  }
}

/* Most frequent first; a fixed order among equals. */
static int pack_compare(const void *x, const void *y) {
  const pack_pair *p = x, *q = y;
  if (p->count != q->count) return p->count > q->count ? -1 : 1;
  if (p->a != q->a) return p->a < q->a ? -1 : 1;
  return p->b < q->b ? -1 : p->b > q->b;
}

static int pack_depth(int a, int b) {
  int x = pack_sym[a].deep, y = pack_sym[b].deep;
  return 1 + (x > y ? x : y);
}

/* Count the pairs and put those that may become a symbol first in pack_slot; gives how many. */
static size_t pack_count(const mk_pack *p) {
  size_t i, n = 0, nPair = 0;
  memset(pack_slot, 0, sizeof(pack_slot));
  for (i = 0; i + 1 < p->nSym; i++) {
    int a = p->aSym[i], b = p->aSym[i + 1];
    if (a < 0 || b < 0) continue;
    if (pack_find(a, b)->count++ == 0 && ++nPair > PACK_SLOTS / 2) pack_fail("too many pairs");
    if (a == b && p->aSym[i + 2] == a) i++; /* of three in a row only one pair can be made */
  }
  for (i = 0; i < PACK_SLOTS; i++) {
    pack_pair x = pack_slot[i];
    if (x.count >= PACK_MIN_COUNT && pack_depth(x.a, x.b) < BC_PACK_DEEP) pack_slot[n++] = x;
  }
  qsort(pack_slot, n, sizeof(pack_slot[0]), pack_compare);
  return n;
}

/* Write the chosen pairs as symbols from base on; first[a]: 1 + the pair that begins with a. */
static void pack_replace(mk_pack *p, const int *first, int base) {
  size_t i, k = 0;
  for (i = 0; i < p->nSym; i++) {
    int a = p->aSym[i], f = a >= 0 ? first[a] : 0;
    if (f && p->aSym[i + 1] == pack_slot[f - 1].b) {
      a = base + f - 1;
      i++;
    }
    p->aSym[k++] = a;
  }
  p->nSym = k;
}

/* Turn the best pairs, which share no symbol, into symbols; 0 when there are none. */
static int pack_round(mk_pack *p) {
  static int first[PACK_MAX_SYM], taken[PACK_MAX_SYM];
  size_t n = pack_count(p), i;
  unsigned least = n ? pack_slot[0].count - pack_slot[0].count / 10 : 0;
  int chosen = 0, base = pack_nsym;
  memset(first, 0, sizeof(first));
  memset(taken, 0, sizeof(taken));
  for (i = 0; i < n && chosen < PACK_PER_ROUND && pack_nsym < PACK_MAX_SYM - 256; i++) {
    pack_pair x = pack_slot[i];
    if (x.count < least) break;
    if (taken[x.a] || taken[x.b]) continue;
    taken[x.a] = taken[x.b] = 1;
    pack_slot[chosen++] = x;
    first[x.a] = chosen;
    pack_sym[pack_nsym].a = x.a;
    pack_sym[pack_nsym].b = x.b;
    pack_sym[pack_nsym++].deep = pack_depth(x.a, x.b);
  }
  if (chosen) pack_replace(p, first, base);
  return chosen;
}

/* ---- codes ---- */

static void pack_recount(const mk_pack *p) {
  size_t i;
  int s;
  for (s = 0; s < pack_nsym; s++) pack_sym[s].count = pack_sym[s].used = 0;
  for (i = 0; i < p->nSym; i++) {
    if (p->aSym[i] >= 0) pack_sym[p->aSym[i]].count++;
  }
  for (s = 256; s < pack_nsym; s++) {
    if (pack_sym[s].dead) continue;
    pack_sym[pack_sym[s].a].used++;
    pack_sym[pack_sym[s].b].used++;
  }
}

static int pack_rarer(const void *x, const void *y) {
  const pack_symbol *p = &pack_sym[*(const int *)x], *q = &pack_sym[*(const int *)y];
  if (p->count != q->count) return p->count < q->count ? -1 : 1;
  return *(const int *)x < *(const int *)y ? -1 : 1;
}

/* The lengths of Huffman's codes: the two rarest become a node, whose parent is found later. */
static void pack_lengths(const mk_pack *p) {
  static int leaf[PACK_MAX_SYM], parent[2 * PACK_MAX_SYM];
  static unsigned weight[2 * PACK_MAX_SYM], deep[2 * PACK_MAX_SYM];
  int n = 0, s, i, k, iLeaf = 0, iNode;
  pack_recount(p);
  for (s = 0; s < pack_nsym; s++) {
    pack_sym[s].bits = 0;
    if (pack_sym[s].count) leaf[n++] = s;
  }
  qsort(leaf, (size_t)n, sizeof(leaf[0]), pack_rarer);
  for (i = 0; i < n; i++) weight[i] = pack_sym[leaf[i]].count;
  for (i = iNode = n; i < 2 * n - 1; i++) {
    weight[i] = 0;
    for (k = 0; k < 2; k++) {
      int least = iLeaf < n && (iNode >= i || weight[iLeaf] <= weight[iNode]) ? iLeaf++ : iNode++;
      weight[i] += weight[least];
      parent[least] = i;
    }
  }
  deep[2 * n - 2] = 0;
  for (i = 2 * n - 3; i >= 0; i--) deep[i] = deep[parent[i]] + 1;
  for (i = 0; i < n; i++) pack_sym[leaf[i]].bits = deep[i];
}

static long pack_bits(int s) {
  return pack_sym[s].bits ? (long)pack_sym[s].bits : PACK_RARE;
}

/* Give up symbols whose entry costs more than they save; gives how many. */
static int pack_prune(mk_pack *p) {
  int s, n = 0;
  size_t i, k = 0, nMore = 0;
  int *a;
  pack_lengths(p);
  for (s = pack_nsym - 1; s >= 256; s--) {
    pack_symbol *x = &pack_sym[s];
    if (x->dead || x->used) continue;
    if ((pack_bits(x->a) + pack_bits(x->b) - pack_bits(s)) * (long)x->count >= 2L * BC_PACK_BITS)
      continue;
    x->dead = ++n;
    nMore += x->count;
  }
  a = pack_room(0, (p->nSym + nMore) * sizeof(int));
  for (i = 0; i < p->nSym; i++) {
    s = p->aSym[i];
    if (s >= 0 && pack_sym[s].dead) {
      a[k++] = pack_sym[s].a;
      s = pack_sym[s].b;
    }
    a[k++] = s;
  }
  free(p->aSym);
  p->aSym = a;
  p->nSym = k;
  return n;
}

/* ---- writing ---- */

/* Those with codes by length; then those that only pairs need. */
static int pack_before(const void *x, const void *y) {
  const pack_symbol *p = &pack_sym[*(const int *)x], *q = &pack_sym[*(const int *)y];
  unsigned a = p->bits ? p->bits : BC_PACK_LONGEST + 1, b = q->bits ? q->bits : BC_PACK_LONGEST + 1;
  if (a != b) return a < b ? -1 : 1;
  return *(const int *)x < *(const int *)y ? -1 : 1;
}

static void pack_put(unsigned char *z, size_t *pAt, unsigned long v, unsigned n) {
  while (n-- > 0) {
    if (v >> n & 1) z[*pAt >> 3] |= (unsigned char)(0x80u >> (*pAt & 7));
    ++*pAt;
  }
}

/* Number the symbols and write what they stand for. */
static void pack_pairs(mk_pack *p, unsigned long *aCode) {
  static int order[PACK_MAX_SYM];
  int n = 0, s, i;
  unsigned long code = 0;
  unsigned bits = 0;
  size_t at = 0;
  for (s = 0; s < pack_nsym; s++) {
    if (!pack_sym[s].dead && (pack_sym[s].count || pack_sym[s].used)) order[n++] = s;
  }
  qsort(order, (size_t)n, sizeof(order[0]), pack_before);
  if ((unsigned)n >= BC_PACK_BYTE) pack_fail("too many symbols");
  for (i = 0; i < n; i++) {
    pack_symbol *x = &pack_sym[order[i]];
    x->number = i;
    if (!x->bits) continue;
    if (x->bits < BC_PACK_SHORTEST || x->bits > BC_PACK_LONGEST)
      pack_fail("a code is too short or too long");
    code <<= x->bits - bits;
    bits = x->bits;
    aCode[order[i]] = code++;
    p->aLength[bits]++;
  }
  p->nPair = ((size_t)n * 2 * BC_PACK_BITS + 7) / 8 + 4; /* so many are read at once */
  p->zPair = pack_room(0, p->nPair);
  memset(p->zPair, 0, p->nPair);
  for (i = 0; i < n; i++) {
    const pack_symbol *x = &pack_sym[order[i]];
    int byte = order[i] < 256;
    pack_put(p->zPair, &at, byte ? BC_PACK_BYTE : (unsigned long)pack_sym[x->a].number,
             BC_PACK_BITS);
    pack_put(p->zPair, &at, (unsigned long)(byte ? order[i] : pack_sym[x->b].number), BC_PACK_BITS);
  }
}

static void pack_rows(mk_pack *p, const unsigned long *aCode) {
  size_t i, row = 0, bits = 0, at = 0;
  for (i = 0; i < p->nSym; i++) bits += p->aSym[i] < 0 ? 0 : pack_sym[p->aSym[i]].bits;
  p->nPacked = (bits + 7) / 8 + 4; /* so many are read at once */
  p->zPacked = pack_room(0, p->nPacked);
  memset(p->zPacked, 0, p->nPacked);
  p->aGroup = pack_room(0, (p->nRow / BC_PACK_GROUP + 1) * sizeof(uint32_t));
  for (i = 0; i < p->nSym; i++) {
    int s = p->aSym[i];
    if ((i == 0 || p->aSym[i - 1] < 0) && row++ % BC_PACK_GROUP == 0)
      p->aGroup[p->nGroup++] = (uint32_t)at;
    if (s >= 0) pack_put(p->zPacked, &at, aCode[s], pack_sym[s].bits);
  }
}

void mk_pack_end(mk_pack *p) {
  static unsigned long aCode[PACK_MAX_SYM];
  while (pack_round(p)) {
  }
  while (pack_prune(p)) {
  }
  pack_pairs(p, aCode);
  if (p->aLength[0] || p->nSym == 0) pack_fail("no texts");
  pack_rows(p, aCode);
}
