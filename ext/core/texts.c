/*
** What it is for: texts that only people read, in the tables and as names of rules. They are packed
** at build time (ext/gen/mkpack.c); this gives one cell at a time, without memory of its own.
**
**   char z[BC_RULE_TEXT];
**   bc_rule_column(v.rule, BC_RULE_COL_KEY, z);
*/
#include "rules.h"

/* The 32 bits from bit `at` of z on, highest first; reads five bytes. */
static uint32_t texts_bits(const unsigned char *z, uint32_t at) {
  uint64_t x;
  z += at >> 3;
  x = (uint64_t)z[0] << 32 | (uint32_t)z[1] << 24 | (uint32_t)z[2] << 16 | (uint32_t)z[3] << 8 |
      z[4];
  return (uint32_t)(x >> (8 - (at & 7)));
}

/*
** The next symbol. Symbols are numbered by the length of their codes, and codes of one length
** follow each other: `first` is the first with so many bits, that of symbol `s`. The packer makes
** no code shorter than BC_PACK_SHORTEST or longer than BC_PACK_LONGEST.
*/
static uint32_t texts_symbol(const bc_packed *p, uint32_t *pAt) {
  uint32_t code = texts_bits(p->z, *pAt), first = 0, s = 0, n = 0, bits = BC_PACK_SHORTEST - 1;
  do {
    s += n;
    first = (first + n) << 1;
    n = p->aLength[++bits];
  } while ((code >> (32 - bits)) - first >= n && ALWAYS(bits < BC_PACK_LONGEST));
  *pAt += bits;
  return s + (code >> (32 - bits)) - first;
}

/* What symbol s stands for: two numbers of BC_PACK_BITS bits. */
static uint32_t texts_pair(const bc_packed *p, uint32_t s) {
  return texts_bits(p->zPair, s * (2 * BC_PACK_BITS)) >> (32 - 2 * BC_PACK_BITS);
}

/* The bit at which a row begins. Those of its group that stand before it are read. */
static uint32_t texts_seek(const bc_packed *p, uint32_t row) {
  uint32_t k = row % BC_PACK_GROUP, at = p->aGroup[row / BC_PACK_GROUP], pair;
  while (k > 0) {
    pair = texts_pair(p, texts_symbol(p, &at));
    while (pair >> BC_PACK_BITS != BC_PACK_BYTE) pair = texts_pair(p, pair & BC_PACK_BYTE);
    if ((pair & 0xFF) == BC_PACK_END) k--; /* the last byte of the symbol */
  }
  return at;
}

BC_PRIVATE size_t bc_unpack(const bc_packed *p, uint32_t row, int cell, char *zOut, size_t nOut) {
  uint16_t aWait[BC_PACK_DEEP + 1]; /* symbols still to be written, the next one last */
  uint32_t nWait = 0, at = texts_seek(p, row);
  size_t n = 0;
  while (cell >= 0) {
    uint32_t pair = texts_pair(p, nWait ? aWait[--nWait] : texts_symbol(p, &at));
    if (pair >> BC_PACK_BITS != BC_PACK_BYTE) {
      if (NEVER(nWait + 2 > BC_PACK_DEEP + 1)) break; /* the packer makes none so deep */
      aWait[nWait++] = (uint16_t)(pair & BC_PACK_BYTE);
      aWait[nWait++] = (uint16_t)(pair >> BC_PACK_BITS);
    } else if ((pair & 0xFF) == BC_PACK_END) {
      break; /* what cells are left are empty */
    } else if ((pair & 0xFF) == 0) {
      cell--;
    } else if (cell == 0 && ALWAYS(n + 1 < nOut)) { /* mkrules saw all of them come out whole */
      zOut[n++] = (char)(pair & 0xFF);
    }
  }
  zOut[n] = 0;
  return n;
}

/* ---- patterns, which the rules hold already ---- */

/* Append to the text of n bytes at z, which has room for nOut; gives its new length. */
static size_t texts_put(char *z, size_t n, size_t nOut, char c) {
  if (n + 1 < nOut) z[n++] = c;
  return n;
}

static size_t texts_word(const bc_ruleset *s, uint32_t word, char *z, size_t n, size_t nOut) {
  uint64_t lo = s->aWord[word - 1];
  const unsigned char *zRest = bc_word_rest(s, word - 1);
  uint32_t i, len = BC_WORD_LEN(s->aWhere[word - 1]);
  for (i = 0; i < len; i++) {
    n = texts_put(z, n, nOut, i < 8 ? (char)(lo >> 8 * i & 0xFF) : (char)zRest[i - 8]);
  }
  return word > s->aPrefix[0] ? texts_put(z, n, nOut, '*') : n;
}

BC_PRIVATE size_t bc_pattern_text(const bc_ruleset *s, uint32_t i, char *zOut, size_t nOut) {
  const uint16_t *a = bc_rule_items(s, i);
  size_t n = 0;
  for (; *a != BC_ITEM_END; a++) {
    if (n) n = texts_put(zOut, n, nOut, ' ');
    if (*a == BC_ITEM_GAP || *a == BC_ITEM_ANY) {
      n = texts_put(zOut, n, nOut, *a == BC_ITEM_GAP ? '%' : '_');
      continue;
    }
    if (*a == BC_ITEM_OPT) {
      n = texts_put(zOut, n, nOut, '|');
      a++;
    }
    if (*a == BC_ITEM_SET) {
      uint32_t first = bc_start(&s->set, *++a), end = bc_start(&s->set, *a + 1u), k;
      for (k = first; k < end; k++) {
        if (k > first) n = texts_put(zOut, n, nOut, '|');
        n = texts_word(s, s->aMember[k], zOut, n, nOut);
      }
    } else {
      n = texts_word(s, *a, zOut, n, nOut);
    }
  }
  zOut[n] = 0;
  return n;
}

/* ---- examples, most of whose words are the pattern's ---- */

/* How many bytes of z stand before a blank, its end, or one of two others. */
static size_t texts_until(const char *z, char a, char b) {
  size_t n = 0;
  while (z[n] && z[n] != ' ' && z[n] != a && z[n] != b) n++;
  return n;
}

BC_PRIVATE bc_span bc_pattern_word(const char **pz, int ref) {
  const char *z = *pz;
  bc_span w = {0, 0};
  int skip = (ref - 1) / BC_REF_CHOICES, choice = (ref - 1) % BC_REF_CHOICES;
  for (; *z; z += texts_until(z, ' ', ' '), z += *z == ' ') {
    if (*z != '%' && *z != '_' && skip-- == 0) break;
  }
  if (*z == '|') z++;
  for (; choice > 0 && *z && *z != ' '; choice--) {
    z += texts_until(z, '|', '|');
    if (*z == '|') z++;
  }
  w.z = z;
  w.n = texts_until(z, '|', '*');
  z += texts_until(z, ' ', ' ');
  *pz = *z ? z + 1 : z;
  return w;
}

/* Put the pattern's words where z refers to them. */
static size_t texts_refer(const char *zPattern, const char *z, char *zOut) {
  size_t n = 0, i;
  int upper = 0;
  for (; *z; z++) {
    bc_span w = {z, 1};
    if (*z == BC_REF_UPPER) {
      upper = 1;
      continue;
    }
    if (*z > 0 && *z < ' ') w = bc_pattern_word(&zPattern, *z);
    for (i = 0; i < w.n; i++, upper = 0)
      n = texts_put(zOut, n, BC_RULE_TEXT, upper ? (char)(w.z[i] - 'a' + 'A') : w.z[i]);
  }
  zOut[n] = 0;
  return n;
}

BC_PRIVATE size_t bc_rule_text(const bc_packed *p, const bc_ruleset *s, int iRule, int iCol,
                               char *zOut) {
  char zPattern[BC_RULE_TEXT], zPacked[BC_RULE_TEXT];
  size_t n = bc_unpack(p, (uint32_t)iRule, iCol, zOut, BC_RULE_TEXT), nPattern;
  if (iCol != BC_RULE_COL_EXAMPLE && iCol != BC_RULE_COL_PATTERN) return n;
  if (iCol == BC_RULE_COL_PATTERN && n && zOut[0] != ' ') return n;
  nPattern = bc_pattern_text(s, (uint32_t)iRule, zPattern, BC_RULE_TEXT); /* its rank is its row */
  memcpy(zPacked, zOut, n + 1);
  if (iCol == BC_RULE_COL_EXAMPLE) return texts_refer(zPattern, zPacked, zOut);
  if (NEVER(nPattern > BC_RULE_TEXT - 1 - n)) return 0; /* mkrules saw them all come out whole */
  memcpy(zOut, zPattern, nPattern);
  memcpy(zOut + nPattern, zPacked, n + 1);
  return nPattern + n;
}
