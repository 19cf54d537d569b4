/*
** What it is for: looking at many bytes at once, for what has to read every byte of a text. With
** SSE2 where the machine has it; the plain twins give the same (-DBC_NO_SIMD chooses them).
*/
#ifndef BC_BYTES_H
#define BC_BYTES_H

#include "core.h"

#if defined(__SSE2__) && !defined(BC_NO_SIMD)
#include <emmintrin.h>
#define BYTES_SSE2 1
#endif

/* For what must not cost a call where every text goes through it. */
#if defined(__GNUC__)
#define BYTES_INLINE inline __attribute__((always_inline))
#else
#define BYTES_INLINE inline
#endif

/* Place of the lowest bit set in v, which is not 0. */
static inline unsigned bytes_lowest(uint64_t v) {
#if defined(__GNUC__)
  return (unsigned)__builtin_ctzll(v);
#else
  unsigned n = 0;
  for (; !(v & 1); v >>= 1) n++;
  return n;
#endif
}

/* How many bits of v are set, which is one number of 16. */
static inline unsigned bytes_count16(uint32_t v) {
  v = (v & 0x5555) + (v >> 1 & 0x5555);
  v = (v & 0x3333) + (v >> 2 & 0x3333);
  v = (v & 0x0F0F) + (v >> 4 & 0x0F0F);
  return (v & 0xFF) + (v >> 8);
}

/* 1 + the place of the highest bit set in v; 0 for none. */
static inline unsigned bytes_highest(uint64_t v) {
#if defined(__GNUC__)
  return v ? 64 - (unsigned)__builtin_clzll(v) : 0;
#else
  unsigned n = 0;
  for (; v; v >>= 1) n++;
  return n;
#endif
}

/* Eight bytes at z, first byte lowest, on any machine. */
static inline uint64_t bytes_load8(const unsigned char *z) {
#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
  uint64_t v;
  memcpy(&v, z, 8); /* one load; what follows is not, where some of the bytes are known */
  return v;
#else
  return (uint64_t)z[0] | (uint64_t)z[1] << 8 | (uint64_t)z[2] << 16 | (uint64_t)z[3] << 24 |
         (uint64_t)z[4] << 32 | (uint64_t)z[5] << 40 | (uint64_t)z[6] << 48 | (uint64_t)z[7] << 56;
#endif
}

/* Write them. */
static inline void bytes_store8(unsigned char *z, uint64_t v) {
  unsigned k;
  for (k = 0; k < 8; k++) z[k] = (unsigned char)(v >> (8 * k));
}

/* As bytes_load8() for z[i..n), with 0 for what is behind the end. */
static inline uint64_t bytes_load(const unsigned char *z, size_t n, size_t i) {
  uint64_t v = 0;
  size_t k;
  if (n - i >= 8) return bytes_load8(z + i);
  if (n >= 8) return bytes_load8(z + n - 8) >> (8 * (8 - (n - i)));
  for (k = 0; i + k < n; k++) v |= (uint64_t)z[i + k] << (8 * k);
  return v;
}

/* The bytes of such a number that a word of this length has. */
static inline uint64_t bytes_mask(size_t len) {
  return len >= 8 ? ~(uint64_t)0 : ((uint64_t)1 << (8 * len)) - 1;
}

#ifdef BYTES_SSE2
/* Sixteen bytes; all bits of those that are of a kind; and one bit of each, first byte lowest. */
static inline __m128i bytes_load16(const void *z) {
  return _mm_loadu_si128((const __m128i *)z);
}
static inline __m128i bytes_is(__m128i v, char c) {
  return _mm_cmpeq_epi8(v, _mm_set1_epi8(c));
}
/* One of n characters from c on; n up to 127. */
static inline __m128i bytes_within(__m128i v, char c, int n) {
  __m128i m = _mm_add_epi8(v, _mm_set1_epi8((char)(0x80 - c)));
  return _mm_cmpgt_epi8(_mm_set1_epi8((char)(0x80 + n)), m);
}
static inline __m128i bytes_is_letter(__m128i v) {
  return bytes_within(_mm_or_si128(v, _mm_set1_epi8(0x20)), 'a', 26);
}
static inline __m128i bytes_is_digit(__m128i v) {
  return bytes_within(v, '0', 10);
}
static inline uint32_t bytes_bits(__m128i v) {
  return (uint32_t)_mm_movemask_epi8(v);
}
#endif

/* Bits of the 16 bytes at z: what names and numbers are made of. */
typedef struct bytes_name {
  uint32_t letter, upper; /* ASCII letters, those that are capitals */
  uint32_t digit, dot, dash;
  uint32_t high; /* not ASCII */
} bytes_name;

static inline void bytes_name16(const unsigned char *z, bytes_name *p) {
#ifdef BYTES_SSE2
  __m128i v = bytes_load16(z);
  __m128i low = _mm_or_si128(v, _mm_set1_epi8(0x20));
  __m128i letter = bytes_is_letter(v);
  __m128i digit = bytes_is_digit(v);
  p->letter = bytes_bits(letter);
  p->upper = bytes_bits(_mm_andnot_si128(_mm_cmpeq_epi8(v, low), letter));
  p->digit = bytes_bits(digit);
  p->dot = bytes_bits(bytes_is(v, '.'));
  p->dash = bytes_bits(bytes_is(v, '-'));
  p->high = bytes_bits(v);
#else
  uint32_t k;
  memset(p, 0, sizeof(*p));
  for (k = 0; k < 16; k++) {
    unsigned char c = z[k], low = c | 0x20;
    p->letter |= (uint32_t)(low >= 'a' && low <= 'z') << k;
    p->upper |= (uint32_t)(c >= 'A' && c <= 'Z') << k;
    p->digit |= (uint32_t)(c >= '0' && c <= '9') << k;
    p->dot |= (uint32_t)(c == '.') << k;
    p->dash |= (uint32_t)(c == '-') << k;
    p->high |= (uint32_t)(c >> 7) << k;
  }
#endif
}

/* What bytes are, one bit each, first byte lowest; letters and digits are ASCII ones. */
typedef struct bytes_kinds {
  uint64_t alnum, digit, dot, high;
} bytes_kinds;

/* The same of the 16 bytes at z. */
static inline bytes_kinds bytes_kinds16(const unsigned char *z) {
  bytes_kinds b;
#ifdef BYTES_SSE2
  __m128i v = bytes_load16(z);
  __m128i letter = bytes_is_letter(v);
  __m128i digit = bytes_is_digit(v);
  b.alnum = bytes_bits(_mm_or_si128(letter, digit));
  b.digit = bytes_bits(digit);
  b.dot = bytes_bits(bytes_is(v, '.'));
  b.high = bytes_bits(v);
#else
  unsigned k;
  b.alnum = b.digit = b.dot = b.high = 0;
  for (k = 0; k < 16; k++) {
    unsigned char c = z[k], low = c | 0x20;
    uint64_t digit = c >= '0' && c <= '9';
    b.alnum |= (digit | (low >= 'a' && low <= 'z')) << k;
    b.digit |= digit << k;
    b.dot |= (uint64_t)(c == '.') << k;
    b.high |= (uint64_t)(c >> 7) << k;
  }
#endif
  return b;
}

/* How many of the 16 bytes at z are ASCII letters before the first that is none. */
static inline size_t bytes_letters16(const unsigned char *z) {
#ifdef BYTES_SSE2
  return bytes_lowest(~(uint64_t)bytes_bits(bytes_is_letter(bytes_load16(z))));
#else
  size_t k = 0;
  while (k < 16 && (z[k] | 0x20) >= 'a' && (z[k] | 0x20) <= 'z') k++;
  return k;
#endif
}

/*
** Bits of the 32 bytes at z, of which those that are no letters have none but in blank. The words
** that begin with a first and go on with a second are in, not, does, unknown, and few others.
*/
typedef struct bytes_words {
  uint32_t letter, upper; /* ASCII letters, those that are capitals */
  uint32_t blank;         /* ' ' */
  uint32_t first;         /* i u n d, in any case */
  uint32_t second;        /* n o */
} bytes_words;

#ifdef BYTES_SSE2
static inline void bytes_words16(const unsigned char *z, bytes_words *p) {
  __m128i v = bytes_load16(z);
  __m128i low = _mm_or_si128(v, _mm_set1_epi8(0x20));
  __m128i n = bytes_is(low, 'n');
  __m128i first = _mm_or_si128(_mm_or_si128(n, bytes_is(low, 'i')),
                               _mm_or_si128(bytes_is(low, 'u'), bytes_is(low, 'd')));
  __m128i second = _mm_or_si128(n, bytes_is(low, 'o'));
  __m128i letter = bytes_is_letter(v);
  p->letter = bytes_bits(letter);
  p->upper = bytes_bits(_mm_andnot_si128(_mm_cmpeq_epi8(v, low), letter));
  p->blank = bytes_bits(bytes_is(v, ' '));
  p->first = bytes_bits(first);
  p->second = bytes_bits(second);
}
#else
static inline void bytes_words16(const unsigned char *z, bytes_words *p) {
  uint32_t k;
  memset(p, 0, sizeof(*p));
  for (k = 0; k < 16; k++) {
    unsigned char c = z[k], low = c | 0x20;
    uint32_t letter = low >= 'a' && low <= 'z';
    p->letter |= letter << k;
    p->upper |= (letter & (c != low)) << k;
    p->blank |= (uint32_t)(c == ' ') << k;
    p->first |= (uint32_t)(low == 'i' || low == 'u' || low == 'n' || low == 'd') << k;
    p->second |= (uint32_t)(low == 'n' || low == 'o') << k;
  }
}
#endif

static inline void bytes_words32(const unsigned char *z, bytes_words *p) {
  bytes_words high;
  bytes_words16(z, p);
  bytes_words16(z + 16, &high);
  p->letter |= high.letter << 16;
  p->upper |= high.upper << 16;
  p->blank |= high.blank << 16;
  p->first |= high.first << 16;
  p->second |= high.second << 16;
}

#ifdef BYTES_SSE2
static inline uint32_t bytes_equal16(__m128i v, char c) {
  return bytes_bits(_mm_cmpeq_epi8(v, _mm_set1_epi8(c)));
}
#endif

/*
** How many of the 16 bytes at z may be copied as they are when white space is folded and codes at
** the begin of a line are left out: the place of the first control byte, '(', '\\', lead of a
** no-break space, or blank before a blank, a digit or one of those.
*/
static inline size_t bytes_plain16(const unsigned char *z) {
#ifdef BYTES_SSE2
  __m128i v = bytes_load16(z);
  /* as unsigned numbers: a byte is below ' ' when the smaller of it and 31 is itself */
  uint32_t stop = bytes_bits(_mm_cmpeq_epi8(_mm_min_epu8(v, _mm_set1_epi8(0x1F)), v));
  uint32_t blank = bytes_equal16(v, ' '), next;
  stop |= bytes_equal16(v, '(') | bytes_equal16(v, '\\') | bytes_equal16(v, 0x7F) |
          bytes_equal16(v, (char)0xC2);
  next = stop | blank | bytes_bits(bytes_is_digit(v));
  stop |= blank & (next >> 1 | 0x8000u);
  return stop ? bytes_lowest(stop) : 16;
#else
  size_t k;
  for (k = 0; k < 16; k++) {
    unsigned char c = z[k], d = k < 15 ? z[k + 1] : ' ';
    if (c < ' ' || c == '(' || c == '\\' || c == 0x7F || c == 0xC2) break;
    if (c == ' ' &&
        (d <= ' ' || (d >= '0' && d <= '9') || d == '(' || d == '\\' || d == 0x7F || d == 0xC2)) {
      break;
    }
  }
  return k;
#endif
}

/*
** Bits of the 16 bytes at z that may end a URL or an address in angle brackets: control characters,
** blanks, '_', '<', '>', '"', '\\', ':', '@', leads of no-break spaces.
*/
static inline uint32_t bytes_ends16(const unsigned char *z) {
#ifdef BYTES_SSE2
  __m128i v = bytes_load16(z);
  /* '<' and '>' differ in one bit, as do a space and '"', and '_' and DEL */
  __m128i two = _mm_or_si128(v, _mm_set1_epi8(2)), high = _mm_or_si128(v, _mm_set1_epi8(0x20));
  return bytes_bits(_mm_cmpeq_epi8(_mm_min_epu8(v, _mm_set1_epi8(0x1F)), v)) |
         bytes_equal16(two, '>') | bytes_equal16(two, '"') | bytes_equal16(high, 0x7F) |
         bytes_equal16(v, '\\') | bytes_equal16(v, ':') | bytes_equal16(v, '@') |
         bytes_equal16(v, (char)0xC2);
#else
  uint32_t m = 0, k;
  for (k = 0; k < 16; k++) {
    unsigned char c = z[k];
    m |= (uint32_t)(c <= ' ' || c == '<' || c == '>' || c == '"' || c == '\\' || c == ':' ||
                    c == '@' || c == '_' || c == 0x7F || c == 0xC2)
         << k;
  }
  return m;
#endif
}

/* The first place in z[0..n) of one of three ASCII characters; n: nowhere. */
static inline size_t bytes_find3(const unsigned char *z, size_t n, char a, char b, char c) {
  size_t i = 0;
#ifdef BYTES_SSE2
  for (; n - i >= 16; i += 16) {
    __m128i v = bytes_load16(z + i);
    uint32_t m = bytes_equal16(v, a) | bytes_equal16(v, b) | bytes_equal16(v, c);
    if (m) return i + bytes_lowest(m);
  }
  if (i > 0 && i < n) { /* the last ones together with those before them, where there is none */
    __m128i v = bytes_load16(z + n - 16);
    uint32_t m = bytes_equal16(v, a) | bytes_equal16(v, b) | bytes_equal16(v, c);
    return m ? n - 16 + bytes_lowest(m) : n;
  }
#endif
  while (i < n && z[i] != (unsigned char)a && z[i] != (unsigned char)b && z[i] != (unsigned char)c)
    i++;
  return i;
}

/* Is there no digit in z[0..n)? */
static inline int bytes_no_digit(const unsigned char *z, size_t n) {
  size_t i = 0;
#ifdef BYTES_SSE2
  __m128i found = _mm_setzero_si128();
  if (n >= 16) {
    for (; i + 16 < n; i += 16) found = _mm_or_si128(found, bytes_is_digit(bytes_load16(z + i)));
    /* the last ones, of which some may be looked at again */
    return bytes_bits(_mm_or_si128(found, bytes_is_digit(bytes_load16(z + n - 16)))) == 0;
  }
#endif
  while (i < n && (unsigned)z[i] - '0' > 9) i++;
  return i == n;
}

#endif
