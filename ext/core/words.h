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

#include "core.h"

#define BC_WORD_MAX 48 /* folded bytes kept of a word; the rest only counts */

typedef struct bc_token {
  size_t start, end;         /* where it stands in the text */
  uint64_t lo;               /* its first eight folded bytes, first byte lowest */
  const unsigned char *word; /* its bytes; to be compared through |0x20 when raw */
  uint32_t len;              /* folded length */
  uint8_t raw;               /* word points into the text: ASCII, case not folded yet */
} bc_token;

typedef struct bc_words {
  const unsigned char *z;
  size_t n, i;
  size_t skip, skip_end;       /* next address or relay name to pass over; skip==n: none */
  size_t at, bracket;          /* next '@' and '[' not yet passed; n: none */
  int blanks;                  /* there are blanks; else '_' may stand for them (qmail's log) */
  size_t base, next;           /* the block of (up to) 64 bytes under way; where the next begins */
  uint64_t starts, ends, high; /* bits: words begin, words end, not ASCII, in this block */
  unsigned char fold[BC_WORD_MAX]; /* where a word with other than ASCII letters is folded */
} bc_words;

BC_PRIVATE void bc_words_begin(bc_words *p, const char *z, size_t n);
BC_PRIVATE int bc_words_next(bc_words *p, bc_token *t); /* 0 at the end */
/* Is the word z[start..end) of z[0..n) a number, or part of a dotted name such as zen.spamhaus.org?
 * Phrases may run across it. */
BC_PRIVATE int bc_word_loose(const char *z, size_t n, size_t start, size_t end);
/* Byte i (>= 8) of the word, folded. */
BC_PRIVATE unsigned char bc_token_byte(const bc_token *t, size_t i);

/* The bits of bc_token.lo that a word of this length uses. */
BC_PRIVATE uint64_t bc_word_mask(size_t len);

/* Character kinds, by first byte */
enum { BC_CH_SEP = 0, BC_CH_DIGIT, BC_CH_LETTER, BC_CH_HIGH };
extern const unsigned char bc_ch[256];

#endif
