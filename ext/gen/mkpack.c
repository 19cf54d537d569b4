/*
** What it is for: see mkpack.h.
*/
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "mkpack.h"

#define PACK_MAX_SYM   0x7000 /* a symbol takes at most two bytes */
#define PACK_MAX_LEN   60     /* of a phrase, in bytes */
#define PACK_SLOTS     (1 << 20)
#define PACK_ROUNDS    400
#define PACK_PER_ROUND 48
#define PACK_MIN_COUNT 5 /* a phrase that comes less often costs more than it saves */

typedef struct pack_pair {
  int a, b;
  unsigned count;
} pack_pair;

/* What a symbol stands for while packing. */
static char *pack_text[PACK_MAX_SYM];
static int pack_len[PACK_MAX_SYM];
static pack_pair pack_slot[PACK_SLOTS];

static void *pack_room(void *a, size_t n) {
  a = realloc(a, n ? n : 1);
  if (!a) {
    fprintf(stderr, "mkpack: out of memory\n");
    exit(1);
  }
  return a;
}

void mk_pack_begin(mk_pack *p) {
  int i;
  memset(p, 0, sizeof(*p));
  for (i = 0; i < 256; i++) {
    pack_text[i] = pack_room(0, 1);
    pack_text[i][0] = (char)i;
    pack_len[i] = 1;
  }
}

void mk_pack_row(mk_pack *p, const char *z, size_t n) {
  size_t i;
  if (p->nSym + n + 1 > p->capSym) {
    p->capSym = 2 * (p->nSym + n + 1);
    p->aSym = pack_room(p->aSym, p->capSym * sizeof(int));
  }
  for (i = 0; i < n; i++) p->aSym[p->nSym++] = (unsigned char)z[i];
  p->aSym[p->nSym++] = -1;
  p->nRow++;
}

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

/* Most frequent first; a fixed order among equals, so that the result is always the same. */
static int pack_compare(const void *x, const void *y) {
  const pack_pair *p = x, *q = y;
  if (p->count != q->count) return p->count > q->count ? -1 : 1;
  if (p->a != q->a) return p->a < q->a ? -1 : 1;
  return p->b < q->b ? -1 : p->b > q->b;
}

/* Count the pairs and put those that may become a phrase first in pack_slot; gives how many. */
static size_t pack_count(const mk_pack *p) {
  size_t i, n = 0;
  memset(pack_slot, 0, sizeof(pack_slot));
  for (i = 0; i + 1 < p->nSym; i++) {
    int a = p->aSym[i], b = p->aSym[i + 1];
    if (a >= 0 && b >= 0) pack_find(a, b)->count++;
  }
  for (i = 0; i < PACK_SLOTS; i++) {
    pack_pair x = pack_slot[i];
    if (x.count < PACK_MIN_COUNT || pack_len[x.a] + pack_len[x.b] > PACK_MAX_LEN) continue;
    pack_slot[n++] = x;
  }
  qsort(pack_slot, n, sizeof(pack_slot[0]), pack_compare);
  return n;
}

/* Turn the best pairs, which share no symbol, into phrases; 0 when there are none. */
static int pack_round(mk_pack *p, int *pnSym) {
  static int first[PACK_MAX_SYM], used[PACK_MAX_SYM]; /* first[a]: 1 + the chosen pair with a */
  size_t n = pack_count(p), i, k = 0;
  int chosen = 0, base = *pnSym;
  memset(first, 0, sizeof(first));
  memset(used, 0, sizeof(used));
  for (i = 0; i < n && chosen < PACK_PER_ROUND && *pnSym < PACK_MAX_SYM; i++) {
    pack_pair x = pack_slot[i];
    if (used[x.a] || used[x.b]) continue;
    used[x.a] = used[x.b] = 1;
    pack_slot[chosen++] = x;
    first[x.a] = chosen;
    pack_len[*pnSym] = pack_len[x.a] + pack_len[x.b];
    pack_text[*pnSym] = pack_room(0, (size_t)pack_len[*pnSym]);
    memcpy(pack_text[*pnSym], pack_text[x.a], (size_t)pack_len[x.a]);
    memcpy(pack_text[*pnSym] + pack_len[x.a], pack_text[x.b], (size_t)pack_len[x.b]);
    ++*pnSym;
  }
  for (i = 0; chosen && i < p->nSym; i++) {
    int a = p->aSym[i], f = a >= 0 ? first[a] : 0;
    if (f && i + 1 < p->nSym && p->aSym[i + 1] == pack_slot[f - 1].b) {
      a = base + f - 1;
      i++;
    }
    p->aSym[k++] = a;
  }
  if (chosen) p->nSym = k;
  return chosen;
}

/* Number the phrases that are left and write down their text. */
static void pack_phrases(mk_pack *p, int nSym, int *aNumber) {
  size_t i;
  int s;
  unsigned *aCount = pack_room(0, (size_t)nSym * sizeof(unsigned));
  memset(aCount, 0, (size_t)nSym * sizeof(unsigned));
  for (i = 0; i < p->nSym; i++) {
    if (p->aSym[i] >= 0) aCount[p->aSym[i]]++;
  }
  p->aPhrase = pack_room(0, ((size_t)nSym + 1) * sizeof(uint16_t));
  for (s = 256; s < nSym; s++) {
    if (!aCount[s]) continue;
    aNumber[s] = 256 + p->nPhrase;
    p->aPhrase[p->nPhrase++] = (uint16_t)p->nPhraseText;
    p->zPhrase = pack_room(p->zPhrase, p->nPhraseText + (size_t)pack_len[s]);
    memcpy(p->zPhrase + p->nPhraseText, pack_text[s], (size_t)pack_len[s]);
    p->nPhraseText += (size_t)pack_len[s];
    if (p->nPhraseText > 0xFFFF) {
      fprintf(stderr, "mkpack: more than 65535 bytes of phrases\n");
      exit(1);
    }
  }
  p->aPhrase[p->nPhrase] = (uint16_t)p->nPhraseText;
  free(aCount);
}

void mk_pack_end(mk_pack *p) {
  static int aNumber[PACK_MAX_SYM];
  int nSym = 256, round = 0, s;
  size_t i, row = 0;
  while (round++ < PACK_ROUNDS && pack_round(p, &nSym)) {
  }
  for (s = 0; s < 256; s++) aNumber[s] = s;
  pack_phrases(p, nSym, aNumber);
  p->zPacked = pack_room(0, 2 * p->nSym);
  p->aRow = pack_room(0, (p->nRow + 1) * sizeof(uint32_t));
  p->aRow[0] = 0;
  for (i = 0; i < p->nSym; i++) {
    s = p->aSym[i];
    if (s < 0) {
      p->aRow[++row] = (uint32_t)p->nPacked;
    } else if (s < 128) {
      p->zPacked[p->nPacked++] = (unsigned char)s;
    } else {
      p->zPacked[p->nPacked++] = (unsigned char)(0x80 | aNumber[s] >> 8);
      p->zPacked[p->nPacked++] = (unsigned char)(aNumber[s] & 0xFF);
    }
  }
}
