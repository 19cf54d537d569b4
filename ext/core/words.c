/*
** What it is for: see words.h.
*/
#include "words.h"

/* U+00C0..U+017F without its accent, in lower case; "" where it is no letter. */
static const char words_latin[192][3] = {
    "a", "a", "a",  "a",  "a", "a", "ae", "c",  "e",  "e", "e", "e", "i",  "i",  "i", "i", "d", "n",
    "o", "o", "o",  "o",  "o", "",  "o",  "u",  "u",  "u", "u", "y", "th", "ss", "a", "a", "a", "a",
    "a", "a", "ae", "c",  "e", "e", "e",  "e",  "i",  "i", "i", "i", "d",  "n",  "o", "o", "o", "o",
    "o", "",  "o",  "u",  "u", "u", "u",  "y",  "th", "y", "a", "a", "a",  "a",  "a", "a", "c", "c",
    "c", "c", "c",  "c",  "c", "c", "d",  "d",  "d",  "d", "e", "e", "e",  "e",  "e", "e", "e", "e",
    "e", "e", "g",  "g",  "g", "g", "g",  "g",  "g",  "g", "h", "h", "h",  "h",  "i", "i", "i", "i",
    "i", "i", "i",  "i",  "i", "i", "ij", "ij", "j",  "j", "k", "k", "k",  "l",  "l", "l", "l", "l",
    "l", "l", "l",  "l",  "l", "n", "n",  "n",  "n",  "n", "n", "n", "n",  "n",  "o", "o", "o", "o",
    "o", "o", "oe", "oe", "r", "r", "r",  "r",  "r",  "r", "s", "s", "s",  "s",  "s", "s", "s", "s",
    "t", "t", "t",  "t",  "t", "t", "u",  "u",  "u",  "u", "u", "u", "u",  "u",  "u", "u", "u", "u",
    "w", "w", "y",  "y",  "y", "z", "z",  "z",  "z",  "z", "z", "s",
};

/*
** One character of UTF-8 at z[0..n): its code point, its length in *pLen. A byte that begins no
** valid sequence is taken as Latin-1.
*/
static uint32_t words_char(const unsigned char *z, size_t n, size_t *pLen) {
  uint32_t c = z[0];
  *pLen = 1;
  if (NEVER(c < 0x80)) return c; /* words_wide() takes those itself */
  if (c >= 0xC2 && c < 0xE0 && n > 1 && (z[1] & 0xC0) == 0x80) {
    *pLen = 2;
    return (c & 0x1F) << 6 | (z[1] & 0x3Fu);
  }
  if (c >= 0xE0 && c < 0xF0 && n > 2 && (z[1] & 0xC0) == 0x80 && (z[2] & 0xC0) == 0x80) {
    uint32_t v = (c & 0x0F) << 12 | (z[1] & 0x3Fu) << 6 | (z[2] & 0x3Fu);
    if (v >= 0x800) {
      *pLen = 3;
      return v;
    }
  }
  if (c >= 0xF0 && c < 0xF5 && n > 3 && (z[1] & 0xC0) == 0x80 && (z[2] & 0xC0) == 0x80 &&
      (z[3] & 0xC0) == 0x80) {
    uint32_t v = (c & 0x07) << 18 | (z[1] & 0x3Fu) << 12 | (z[2] & 0x3Fu) << 6 | (z[3] & 0x3Fu);
    if (v >= 0x10000) {
      *pLen = 4;
      return v;
    }
  }
  return c;
}

/* What a code point is to a word. */
enum { WORDS_SEP, WORDS_LETTER, WORDS_ALONE, WORDS_MARK };

static int words_kind(uint32_t c) {
  if (c < 0x80) return bc_alnum((unsigned char)c) ? WORDS_LETTER : WORDS_SEP;
  if (c < 0xC0 || c == 0xD7 || c == 0xF7) return WORDS_SEP;
  if (c >= 0x300 && c < 0x370) return WORDS_MARK;
  if (c >= 0x2000 && c < 0x2C00) return WORDS_SEP;
  if (c >= 0x2E80 && c < 0xA000) return c >= 0x3000 && c < 0x3040 ? WORDS_SEP : WORDS_ALONE;
  if (c >= 0xAC00 && c < 0xD7B0) return WORDS_ALONE;
  if (c >= 0xF900 && c < 0xFB00) return WORDS_ALONE;
  if (c >= 0xFF01 && c < 0xFF5F) return words_kind(c - 0xFEE0); /* fullwidth ASCII */
  if (c >= 0xFF00 && c < 0x10000) return c >= 0xFF66 && c < 0xFFA0 ? WORDS_ALONE : WORDS_SEP;
  if (c >= 0x20000 && c < 0x30000) return WORDS_ALONE;
  return WORDS_LETTER;
}

/* U+0386 to U+03CE in lower case, without accents, the final sigma as any other: the last byte. */
static const unsigned char words_greek[] = {
    0xb1, 0x87, 0xb5, 0xb7, 0xb9, 0x8b, 0xbf, 0x8d, 0xc5, 0xc9, 0xb9, 0xb1, 0xb2, 0xb3, 0xb4,
    0xb5, 0xb6, 0xb7, 0xb8, 0xb9, 0xba, 0xbb, 0xbc, 0xbd, 0xbe, 0xbf, 0xc0, 0xc1, 0xa2, 0xc3,
    0xc4, 0xc5, 0xc6, 0xc7, 0xc8, 0xc9, 0xb9, 0xc5, 0xb1, 0xb5, 0xb7, 0xb9, 0xc5, 0xb1, 0xb2,
    0xb3, 0xb4, 0xb5, 0xb6, 0xb7, 0xb8, 0xb9, 0xba, 0xbb, 0xbc, 0xbd, 0xbe, 0xbf, 0xc0, 0xc1,
    0xc3, 0xc3, 0xc4, 0xc5, 0xc6, 0xc7, 0xc8, 0xc9, 0xb9, 0xc5, 0xbf, 0xc5, 0xc9,
};

/* The vowel of a Vietnamese letter U+1EA0 to U+1EF9. */
static uint32_t words_viet(uint32_t c) {
  return c < 0x1EB8   ? 'a'
         : c < 0x1EC8 ? 'e'
         : c < 0x1ECC ? 'i'
         : c < 0x1EE4 ? 'o'
         : c < 0x1EF2 ? 'u'
                      : 'y';
}

/*
** Lower case of a letter beyond U+017F: Greek, Cyrillic, and the pairs of Latin Extended. Those of
** Romanian and Vietnamese become ASCII letters, as many write them.
*/
static uint32_t words_lower(uint32_t c) {
  if (c >= 0x386 && c <= 0x3CE) return 0x300u + words_greek[c - 0x386];
  if (c >= 0x218 && c <= 0x21B) return c < 0x21A ? 's' : 't';
  if (c == 0x1A0 || c == 0x1A1) return 'o';
  if (c == 0x1AF || c == 0x1B0) return 'u';
  if (c >= 0x1EA0 && c <= 0x1EF9) return words_viet(c);
  if (c >= 0x410 && c <= 0x42F) return c + 0x20;
  if (c == 0x401 || c == 0x451) return 0x435; /* servers write io as ie as often as not */
  if (c >= 0x400 && c <= 0x40F) return c + 0x50;
  if ((c >= 0x460 && c <= 0x481) || (c >= 0x48A && c <= 0x4BF) || (c >= 0x4D0 && c <= 0x52F) ||
      (c >= 0x1E00 && c <= 0x1E95)) {
    return c | 1;
  }
  return c;
}

/* Append the folded form of letter c to zOut (BC_WORD_MAX bytes, nOut used); the new length. */
static uint32_t words_fold(uint32_t c, unsigned char *zOut, uint32_t nOut) {
  unsigned char b[4];
  uint32_t n = 0, k;
  if (c >= 0xFF01 && c < 0xFF5F) c -= 0xFEE0;
  if (c >= 0x180) c = words_lower(c);
  if (c < 0x80) {
    b[n++] = (unsigned char)(c | 0x20);
  } else if (ALWAYS(c >= 0xC0) && c < 0x180) { /* what is below are signs */
    const char *s = words_latin[c - 0xC0];
    for (; ALWAYS(n < 3) && s[n]; n++) b[n] = (unsigned char)s[n];
  } else {
    if (c < 0x800) {
      b[n++] = (unsigned char)(0xC0 | c >> 6);
    } else if (c < 0x10000) {
      b[n++] = (unsigned char)(0xE0 | c >> 12);
      b[n++] = (unsigned char)(0x80 | (c >> 6 & 0x3F));
    } else {
      b[n++] = (unsigned char)(0xF0 | c >> 18);
      b[n++] = (unsigned char)(0x80 | (c >> 12 & 0x3F));
      b[n++] = (unsigned char)(0x80 | (c >> 6 & 0x3F));
    }
    b[n++] = (unsigned char)(0x80 | (c & 0x3F));
  }
  for (k = 0; k < n; k++, nOut++) {
    if (nOut < BC_WORD_MAX) zOut[nOut] = b[k];
  }
  return nOut;
}

/* A byte that may be part of a mail address or host name. */
static int words_name_byte(unsigned char c) {
  return bc_word_byte(c) || c == '.' || c == '-' || c == '_' || c == '+' || c == '%';
}

static int words_host_byte(unsigned char c) {
  return bc_word_byte(c) || c == '.' || c == '-';
}

/* Does z[i..n) begin with '[' and an IP address, as in host[192.0.2.1]? */
static int words_bracketed_ip(const unsigned char *z, size_t n, size_t i) {
  size_t k = i + 1, nDot = 0, nColon = 0;
  if (n - k >= 16) { /* most are numbers and dots, near by */
    bytes_kinds b = bytes_kinds16(z + k);
    unsigned len = bytes_lowest(~(b.digit | b.dot));
    if (len < 16 && z[k + len] == ']')
      return bytes_count16((uint32_t)b.dot & ((1u << len) - 1)) == 3;
  }
  if (n - i > 6 && (z[k] | 0x20) == 'i' && (z[k + 1] | 0x20) == 'p') k += 5; /* [IPv6: */
  for (; k < n && k < i + 50; k++) {
    unsigned char c = z[k];
    if (c == '.')
      nDot++;
    else if (c == ':')
      nColon++;
    else if (c == ']')
      return nDot == 3 || nColon >= 2;
    else if (!bc_digit(c) && !((c | 0x20) >= 'a' && (c | 0x20) <= 'f') && c != 'x')
      return 0;
  }
  return 0;
}

static size_t words_find(const bc_words *p, int c, size_t i) {
  const unsigned char *q = i < p->n ? memchr(p->z + i, c, p->n - i) : 0;
  return q ? (size_t)(q - p->z) : p->n;
}

/* Is the dot one of two? They are part of no name, as in "a@example.com... User unknown". */
static int words_dots(const bc_words *p, size_t i) {
  return (i + 1 < p->n && p->z[i + 1] == '.') || (i > 0 && p->z[i - 1] == '.');
}

/* White space, or what stands for it. */
static int words_blank(const bc_words *p, unsigned char c) {
  return c == ' ' || (c >= '\t' && c <= '\r') || (c == '_' && !p->blanks);
}

/* The mail address around the '@' at position at, not before i: *pa..*pb. */
static void words_address(const bc_words *p, size_t i, size_t at, size_t *pa, size_t *pb) {
  size_t a = at, b = at + 1;
  while (a > i && words_name_byte(p->z[a - 1])) {
    if (p->z[a - 1] == '.' && words_dots(p, a - 1)) break;
    if (words_blank(p, p->z[a - 1])) break;
    a--;
  }
  while (b < p->n && words_host_byte(p->z[b]) && !(p->z[b] == '.' && words_dots(p, b))) b++;
  *pa = a;
  *pb = b;
}

/* Where the host name begins that ends before a; not before i. */
static size_t words_host_begin(const bc_words *p, size_t i, size_t a) {
  while (a - i >= 16) {
    bytes_name b;
    uint32_t other;
    bytes_name16(p->z + a - 16, &b);
    other = 0xFFFF & ~(b.letter | b.digit | b.dot | b.dash | b.high);
    if (other) return a - 16 + bytes_highest(other);
    a -= 16;
  }
  while (a > i && words_host_byte(p->z[a - 1])) a--;
  return a;
}

/* The relay's name before the '[' at position at and the brackets: *pa..*pb. */
static int words_relay(const bc_words *p, size_t i, size_t at, size_t *pa, size_t *pb) {
  size_t a = at, b = at, end;
  if (!words_bracketed_ip(p->z, p->n, at)) return 0;
  while (a > i && words_blank(p, p->z[a - 1])) a--;
  end = a;
  a = words_host_begin(p, i, a);
  if (a == end || !memchr(p->z + a, '.', end - a)) a = at; /* a word, not a name */
  while (ALWAYS(b < p->n) && p->z[b] != ']') b++;          /* it has been seen */
  *pa = a;
  *pb = b;
  return 1;
}

/*
** Find the next stretch to pass over, at or after position i: a mail address, or a relay's name
** before its bracketed address. Sets p->skip (n when there is none left) and p->skip_end.
*/
static void words_find_skip(bc_words *p, size_t i) {
  for (;;) {
    size_t a = 0, b = 0, at;
    if (p->at < i) p->at = words_find(p, '@', i);
    if (p->bracket < i) p->bracket = words_find(p, '[', i);
    at = p->at < p->bracket ? p->at : p->bracket;
    p->skip = p->skip_end = p->n;
    if (at >= p->n) return;
    if (p->z[at] == '@')
      words_address(p, i, at, &a, &b);
    else if (!words_relay(p, i, at, &a, &b))
      b = 0;
    if (b > at + 1) {
      p->skip = a;
      p->skip_end = b;
      return;
    }
    if (p->z[at] == '@')
      p->at = words_find(p, '@', at + 1);
    else
      p->bracket = words_find(p, '[', at + 1);
  }
}

/* ---- which bytes belong to words, 64 at a time ---- */

/* The bits of 16 bytes go to place k of 64. */
static inline void words_put(bytes_kinds *p, bytes_kinds b, size_t k) {
  p->alnum |= b.alnum << k;
  p->digit |= b.digit << k;
  p->dot |= b.dot << k;
  p->high |= b.high << k;
}

BC_PRIVATE bytes_kinds bc_words_look(const unsigned char *z, size_t n, size_t a) {
  size_t k, rest = n - a;
  bytes_kinds all, b;
  unsigned back;
  z += a;
  if (rest >= 64) {
    all = bytes_kinds16(z);
    words_put(&all, bytes_kinds16(z + 16), 16);
    words_put(&all, bytes_kinds16(z + 32), 32);
    words_put(&all, bytes_kinds16(z + 48), 48);
    return all;
  }
  all.alnum = all.digit = all.dot = all.high = 0;
  for (k = 0; k + 16 <= rest; k += 16) words_put(&all, bytes_kinds16(z + k), k);
  if (k == rest) return all;
  back = (unsigned)(16 - (rest - k));
  if (n >= 16) {
    b = bytes_kinds16(z + rest - 16);
    b.alnum >>= back;
    b.digit >>= back;
    b.dot >>= back;
    b.high >>= back;
  } else {
    unsigned char c[16] = {0};
    memcpy(c, z + k, rest - k);
    b = bytes_kinds16(c);
  }
  words_put(&all, b, k);
  return all;
}

/* The bits of positions a..b of the block that begins at i. */
static uint64_t words_range(size_t i, size_t a, size_t b) {
  uint64_t from = a > i ? ~(uint64_t)0 << (a - i) : ~(uint64_t)0;
  return b - i >= 64 ? from : from & ~(~(uint64_t)0 << (b - i));
}

/* Take out of the block's mask, z[i..end), what is to be passed over. */
static uint64_t words_pass(bc_words *p, size_t i, size_t end, uint64_t mask) {
  while (p->skip < end) {
    mask &= ~words_range(i, p->skip, p->skip_end < end ? p->skip_end : end);
    if (p->skip_end > end) break;
    words_find_skip(p, p->skip_end);
  }
  return mask;
}

/*
** Take out of the mask of the block at i what joins a reply's lines as Exim writes it: the letter
** of a backslash-n or backslash-r.
*/
static uint64_t words_unjoin(const bc_words *p, size_t i, uint64_t mask) {
  uint64_t starts = mask & ~(mask << 1);
  for (; starts; starts &= starts - 1) {
    size_t a = i + bytes_lowest(starts);
    if (a > 0 && p->z[a - 1] == '\\' && (p->z[a] == 'n' || p->z[a] == 'r'))
      mask ^= starts & (~starts + 1);
  }
  return mask;
}

/*
** One word at z[a..b), which may hold other than ASCII letters; zOut gets its folded bytes, *pLen
** their number, which is 0 for a mere sign. Gives where it ends.
*/
static size_t words_wide(const unsigned char *z, size_t a, size_t b, unsigned char *zOut,
                         uint32_t *pLen) {
  size_t i = a, k;
  uint32_t len = 0;
  while (i < b) {
    uint32_t c = z[i];
    int kind;
    if (c < 0x80) { /* a letter or digit, since no others are in z[a..b) */
      if (len < BC_WORD_MAX) zOut[len] = (unsigned char)(c | 0x20);
      len++;
      i++;
      continue;
    }
    c = words_char(z + i, b - i, &k);
    kind = words_kind(c);
    if (kind == WORDS_SEP || (kind == WORDS_ALONE && len > 0)) break;
    i += k;
    if (kind != WORDS_MARK) len = words_fold(c, zOut, len);
    if (kind == WORDS_ALONE) break;
  }
  if (i == a) { /* a separator such as a no-break space */
    words_char(z + a, b - a, &k);
    i += k;
  }
  *pLen = len;
  return i;
}

/*
** Does z[0..n) begin with a character of three bytes that words_kind() calls WORDS_ALONE and that
** stays as it is when folded? Nearly all Chinese, Japanese and Korean ones are told by two bytes.
*/
static int words_plainly_alone(const unsigned char *z, size_t n) {
  if (n < 3 || (z[1] & 0xC0) != 0x80 || (z[2] & 0xC0) != 0x80) return 0;
  return (z[0] >= 0xE4 && z[0] <= 0xE9) || z[0] == 0xEB || z[0] == 0xEC ||
         (z[0] == 0xE3 && z[1] > 0x80);
}

/* The words in z[a..b), which has no ASCII separators; gives how far they were cut. */
static size_t words_other(bc_words *p, size_t a, size_t b) {
  while (a < b && p->nTok < BC_WORDS_AHEAD) {
    uint32_t len = 3;
    size_t end = a + 3;
    if (words_plainly_alone(p->z + a, b - a))
      memcpy(p->fold, p->z + a, 3);
    else
      end = words_wide(p->z, a, b, p->fold, &len);
    if (len > 0) {
      bc_token *t = &p->tok[p->nTok++];
      t->start = a;
      t->end = end;
      t->word = 0;
      t->len = len;
      t->raw = 0;
      t->lo = bytes_load8(p->fold) & bytes_mask(len);
    }
    a = end;
  }
  return a;
}

BC_PRIVATE const unsigned char *bc_words_fold(bc_words *p, const bc_token *t) {
  uint32_t len;
  words_wide(p->z, t->start, t->end, p->fold, &len);
  return p->fold;
}

/* The run of word bytes z[a..b); high: some are not ASCII. Gives how far it was cut. */
static size_t words_run(bc_words *p, size_t a, size_t b, int high) {
  if (high) return words_other(p, a, b);
  bc_words_token(p, a, b, &p->tok[p->nTok++]);
  return b;
}

/* A run that fills the block at i and goes on. */
static void words_long(bc_words *p, size_t i, int high) {
  size_t b = i + 64, end = p->skip; /* n when there is none */
  if (p->run > b) { /* the rest of a run of signs: measured once, not again for each of them */
    b = p->run;
    high = 1;
  }
  for (; b < end && bc_word_byte(p->z[b]); b++) high |= p->z[b] >> 7;
  p->run = b;
  p->next = words_run(p, i, b, high);
}

/*
** How far from i on the block goes, of n bytes at most: up to the first run of bytes with other
** than ASCII ones, or to its end where the block begins with it.
*/
static size_t words_part(const bytes_kinds *b, size_t n) {
  uint64_t run = b->alnum | b->high;
  size_t k = bytes_highest(~run & (((uint64_t)1 << bytes_lowest(b->high)) - 1));
  if (k > 0) return k;
  k = ~run ? bytes_lowest(~run) : 64;
  return k < n ? k : n;
}

/* Mark the words of the block at i, all ASCII. */
static void words_mark(bc_words *p, size_t i, const bytes_kinds *b, uint64_t starts, uint64_t ends,
                       uint64_t digit) {
  const unsigned char *z = p->z + i;
  uint64_t a = b->dot << 1 & b->alnum << 2, e = b->dot & b->alnum >> 1;
  if (i > 1) a |= (uint64_t)(z[-1] == '.' && bc_alnum(z[-2]));
  if (i > 0) a |= (b->dot & (uint64_t)bc_alnum(z[-1])) << 1;
  if (p->n - i > 64) e |= (b->dot >> 63 & (uint64_t)bc_alnum(z[64])) << 63;
  p->base = i;
  p->starts = starts;
  p->ends = ends;
  p->loose_start = a;
  p->loose_end = e | (digit + (digit & starts)); /* the sum carries through a number */
}

/* A word that goes on behind the 64 bytes is left for the next block, unless it began with them. */
BC_PRIVATE int bc_words_block(bc_words *p) {
  size_t i = p->next, n = p->n - i < 64 ? p->n - i : 64;
  uint64_t mask, starts, ends;
  bytes_kinds b;
  int high;
  p->iTok = p->nTok = 0;
  if (n == 0) return 0;
  b = bc_words_look(p->z, p->n, i);
  mask = b.alnum | b.high;
  if (b.high) {
    n = words_part(&b, n);
    if (n < 64) mask &= ((uint64_t)1 << n) - 1;
  }
  high = (b.high & mask) != 0;
  if (p->skip < i + n) mask = words_pass(p, i, i + n, mask);
  if (p->joints) mask = words_unjoin(p, i, mask);
  p->next = i + n;
  if (mask >> 63 && p->next < p->n) {
    unsigned k = bytes_highest(~mask);
    if (k == 0) {
      words_long(p, i, high);
      return 1;
    }
    mask &= ~(~(uint64_t)0 << k);
    p->next = i + k;
  }
  starts = mask & ~(mask << 1);
  ends = ~mask & (mask << 1);
  if (!high) {
    words_mark(p, i, &b, starts, ends, b.digit & mask);
    return 1;
  }
  for (; starts; starts &= starts - 1, ends &= ends - 1) {
    size_t x = i + bytes_lowest(starts), y = ends ? i + bytes_lowest(ends) : p->next;
    words_run(p, x, y, (b.high & words_range(i, x, y)) != 0);
  }
  return 1;
}

BC_PRIVATE void bc_words_begin(bc_words *p, const char *z, size_t n) {
  size_t first;
  p->z = (const unsigned char *)z;
  p->n = n;
  p->next = p->run = 0;
  p->starts = p->ends = 0;
  p->iTok = p->nTok = 0;
  p->blanks = p->joints = 0;
  p->at = p->bracket = p->skip = p->skip_end = n;
  first = bytes_find3(p->z, n, '@', '[', '\\');
  if (first == n) return;
  p->blanks = words_find(p, ' ', 0) < n;
  p->joints = words_find(p, '\\', first) < n;
  p->at = words_find(p, '@', first);
  p->bracket = words_find(p, '[', first);
  words_find_skip(p, 0);
}
