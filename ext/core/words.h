/*
** What it is for: cutting a diagnostic into words, the same way for texts and for patterns.
**
** A word is a run of letters and digits; everything else (blanks, quotes, punctuation, '_', the
** backslash-n of a joined reply) only parts words. Letters are folded: ASCII and Cyrillic to
** lower case, Latin letters also to their base letter ('Boîte' and 'BOITE' are one word).
** A Chinese, Japanese or Korean character is a word of its own. Bytes that are not UTF-8 are
** read as Latin-1. Mail addresses, and host names that stand before a bracketed address, are
** passed over: nothing in a name may decide what a text means.
*/
#ifndef BC_WORDS_H
#define BC_WORDS_H

#include "bytes.h"

#define BC_WORD_MAX 48 /* folded bytes kept of a word; the rest only counts */

typedef struct bc_token {
  size_t start, end;         /* where it stands in the text */
  uint64_t lo;               /* its first eight folded bytes, first byte lowest */
  const unsigned char *word; /* its bytes; to be compared through |0x20 when raw */
  uint32_t len;              /* folded length */
  uint8_t raw;               /* word points into the text: ASCII, case not folded yet */
} bc_token;

#define BC_WORDS_AHEAD 64 /* words cut at a time: no more begin in 64 bytes */

typedef struct bc_words {
  const unsigned char *z;
  size_t n, next;        /* the text; how far it is cut */
  size_t run;            /* where the last long run of bytes of words ends */
  size_t skip, skip_end; /* next address or relay name to pass over; skip==n: none */
  size_t at, bracket;    /* next '@' and '[' not yet passed; n: none */
  int blanks;            /* there are blanks (where there is an '@'); else '_' stands for them */
  int joints;            /* there are backslashes */
  uint64_t starts, ends; /* bits from base on: where words that are ASCII begin and end */
  uint64_t loose_start, loose_end; /* bc_word_loose() of these words: 1 there or there */
  size_t base;
  uint32_t iTok, nTok; /* other words */
  bc_token tok[BC_WORDS_AHEAD];
  unsigned char fold[BC_WORD_MAX]; /* where a word with other than ASCII letters is folded */
} bc_words;

/*
** What the bytes z[a..n) are, 64 at most. The last ones are read together with those before them,
** never past the end.
*/
BC_PRIVATE bytes_kinds bc_words_look(const unsigned char *z, size_t n, size_t a);
BC_PRIVATE void bc_words_begin(bc_words *p, const char *z, size_t n);
/*
** Look at the next 64 bytes; 0 at the end. If all are ASCII, their words are marked in starts and
** ends, to be taken by bc_words_plain(); else they are cut into tok[].
*/
BC_PRIVATE int bc_words_block(bc_words *p);
/* The folded bytes of a word that is not raw, until the next call. */
BC_PRIVATE const unsigned char *bc_words_fold(bc_words *p, const bc_token *t);

/* Kinds of bytes. What is not ASCII may be part of a letter. */
static inline int bc_digit(unsigned char c) {
  return c >= '0' && c <= '9';
}

static inline int bc_alnum(unsigned char c) {
  return bc_digit(c) || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z');
}

static inline int bc_word_byte(unsigned char c) {
  return bc_alnum(c) || c >= 0x80;
}

/*
** Is the word z[a..b) of z[0..n) a number, or part of a dotted name such as zen.spamhaus.org?
** Phrases may run across it.
*/
static inline int bc_word_loose(const unsigned char *z, size_t n, size_t a, size_t b) {
  if (a > 1 && z[a - 1] == '.' && bc_alnum(z[a - 2])) return 1;
  if (b + 1 < n && z[b] == '.' && bc_alnum(z[b + 1])) return 1;
  while (a < b && bc_digit(z[a])) a++;
  return a == b;
}

/* Byte i of the word, folded, where t->word is set. */
static inline unsigned char bc_token_byte(const bc_token *t, size_t i) {
  return t->raw ? (unsigned char)(t->word[i] | 0x20) : t->word[i];
}

/* The next of the marked words is z[*pa..*pb); 0 when all are taken. */
static inline int bc_words_plain(bc_words *p, size_t *pa, size_t *pb) {
  if (!p->starts) return 0;
  *pa = p->base + bytes_lowest(p->starts);
  *pb = p->ends ? p->base + bytes_lowest(p->ends) : p->next;
  p->starts &= p->starts - 1;
  p->ends &= p->ends - 1;
  return 1;
}

/* The word z[a..b), all ASCII. */
static inline void bc_words_token(const bc_words *p, size_t a, size_t b, bc_token *t) {
  size_t len = b - a;
  t->start = a;
  t->end = b;
  t->word = p->z + a;
  t->len = len < 0xFFFF ? (uint32_t)len : 0xFFFFu;
  t->raw = 1;
  t->lo = (bytes_load(p->z, p->n, a) | 0x2020202020202020u) & bytes_mask(len);
}

/* The next word; 0 at the end. */
static inline int bc_words_next(bc_words *p, bc_token *t) {
  for (;;) {
    size_t a, b;
    if (bc_words_plain(p, &a, &b)) {
      bc_words_token(p, a, b, t);
      return 1;
    }
    if (p->iTok < p->nTok) {
      *t = p->tok[p->iTok++];
      if (t->raw) return 1;
      t->word = p->fold;
      if (t->len > 8)
        bc_words_fold(p, t);
      else
        bytes_store8(p->fold, t->lo);
      return 1;
    }
    if (!bc_words_block(p)) return 0;
  }
}

#endif
