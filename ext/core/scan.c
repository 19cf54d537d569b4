/*
** What it is for: finding the codes in a diagnostic, and where the reply's own words stand in it
** (RFC 5321 section 4.2 for replies, RFC 3463 for status codes).
**
**   SELECT bounce_reply('host mx.example.com[192.0.2.7] said: 550 5.1.1 unknown');  -- 550
**
** Three steps, each linear in the text:
**   1. the whole text is a code ('550', '5.1.x', '5xx'): scan_bare();
**   2. wrappers of mail programs are peeled off the front and the end: scan_peel[], scan_trailer();
**   3. the code that counts is read: at the front if it stands there, else by walking from number
**      to number and looking at what surrounds each (scan_next(), scan_search()).
** Look-back and look-ahead from any one place are bounded, so no input is slow.
**
** Most texts are looked at once and in part: what cannot begin with the byte that stands there is
** not tried, names and numbers are found many bytes at a time, and who asks only for the codes
** (bc_scan_codes()) does not pay for the end of the text.
*/
#include "bytes.h"

/* Longest host name, address or command that a wrapper may hold. */
#define SCAN_NAME 320

/* Longest text that may be a code and no more. */
#define SCAN_BARE 16

/* Most wrappers in front of one reply. */
#define SCAN_LAYERS 32

/* The text without blanks at both ends. under: qmail writes '_' for ' ' and '/' for newline. */
typedef struct scan_text {
  const char *z;
  size_t n;
  int under;
} scan_text;

/* A reply or a lone status code, and how surely it is one. */
typedef struct scan_hit {
  size_t at, end; /* from its first digit to behind its codes */
  uint16_t reply;
  uint16_t status[3];
  uint8_t how; /* SCAN_HOW_* */
} scan_hit;

enum {
  SCAN_HOW_PLAIN = 0, /* a blank before it: counts only as a repeated code */
  SCAN_HOW_LOOSE,     /* a blank before it, but a status code or a telling word beside it */
  SCAN_HOW_OPENED,    /* behind ': ', '(', '#' and the like */
  SCAN_HOW_MARKED     /* behind 'said:', 'returned', '<<<': a remote server's own reply */
};

/* ---- characters ---- */

/*
** Kinds of bytes, as bits: a letter, white space, a sign that may stand between the codes of a
** reply, what may stand in a vendor's word between them, what may be a blank or begin one. All are
** ASCII.
*/
#define SCAN_ALPHA  1
#define SCAN_SPACE  2
#define SCAN_SIGN   4
#define SCAN_VENDOR 8
#define SCAN_BLANK  16
static const unsigned char scan_kind[256] = {
    0, 0, 0, 0, 0, 0, 0,  0, 0, 18, 18, 18, 18, 18, 0,  0, 0, 0,  0, 0,  0, 0,  0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 18, 0, 4, 4,  0,  0,  0,  4,  4,  4, 0, 0,  4, 12, 0, 16, 8, 8, 8, 8,
    8, 8, 8, 8, 8, 8, 4,  0, 0, 0,  0,  0,  0,  9,  9,  9, 9, 9,  9, 9,  9, 9,  9, 9, 9, 9,
    9, 9, 9, 9, 9, 9, 9,  9, 9, 9,  9,  9,  9,  4,  16, 4, 0, 24, 0, 9,  9, 9,  9, 9, 9, 9,
    9, 9, 9, 9, 9, 9, 9,  9, 9, 9,  9,  9,  9,  9,  9,  9, 9, 9,  9, 0,  0, 0,  0,
};

static int scan_digit(int c) {
  return (unsigned)c - '0' < 10;
}

static int scan_alpha(int c) {
  return scan_kind[(unsigned char)c] & SCAN_ALPHA;
}

static int scan_space(int c) {
  return scan_kind[(unsigned char)c] & SCAN_SPACE;
}

static int scan_quote(int c) {
  return c == '\'' || c == '"';
}

static int scan_lower(int c) {
  return c >= 'A' && c <= 'Z' ? c + 32 : c;
}

/* Byte i, or 0 behind the end. */
static int scan_at(const scan_text *t, size_t i) {
  return i < t->n ? (unsigned char)t->z[i] : 0;
}

/* Bytes of blank at i: 0, 1, or 2 for a newline that was written as backslash-n. */
static inline size_t scan_blank(const scan_text *t, size_t i) {
  int c = scan_at(t, i);
  if (!(scan_kind[c] & SCAN_BLANK)) return 0;
  if (scan_space(c)) return 1;
  if (c == '\\') return scan_at(t, i + 1) == 'n' || scan_at(t, i + 1) == 'r' ? 2 : 0;
  return t->under != 0;
}

static size_t scan_skip_blanks(const scan_text *t, size_t i) {
  size_t k;
  while ((k = scan_blank(t, i)) != 0) i += k;
  return i;
}

/* Does a blank end just before i, which is not 0? */
static int scan_blank_before(const scan_text *t, size_t i) {
  if (scan_blank(t, i - 1)) return 1;
  return i >= 2 && scan_blank(t, i - 2) == 2;
}

/* End of the text [start, end) without blanks there. */
static size_t scan_trim(const scan_text *t, size_t start, size_t end) {
  while (end > start && scan_blank_before(t, end)) end--;
  return end;
}

static inline uint64_t scan_load8(const char *z) {
  return bytes_load8((const unsigned char *)z);
}

/* Is there a ' ' among eight bytes? */
static inline int scan_has_space8(uint64_t w) {
  w ^= 0x2020202020202020u;
  return ((w - 0x0101010101010101u) & ~w & 0x8080808080808080u) != 0;
}

/* Capitals made small in eight bytes. Those from '`' on that are no letters go astray. */
static inline uint64_t scan_fold8(uint64_t w) {
  return w | (w & 0x4040404040404040u) >> 1;
}

/* scan_word() byte by byte, of whose n bytes k are known to be before j. */
static size_t scan_word_slow(const scan_text *t, size_t j, const char *zWord, size_t k, size_t n) {
  size_t m;
  if (k && zWord[k - 1] == ' ') j = scan_skip_blanks(t, j);
  for (; k < n; k++) {
    if (zWord[k] != ' ') {
      if (j >= t->n || scan_lower((unsigned char)t->z[j]) != zWord[k]) return 0;
      j++;
    } else {
      if ((m = scan_skip_blanks(t, j)) == j) return 0;
      j = m;
    }
  }
  return j;
}

/* Where zWord of length n ends that begins at i, where its first byte is right; 0 if it does not.
 */
static size_t scan_word_end(const scan_text *t, size_t i, const char *zWord, size_t n) {
  size_t k = 0;
  uint64_t w;
  if (n >= 8 && t->n - i >= n) {
    for (;;) {
      w = scan_load8(zWord + k);
      if (scan_fold8(scan_load8(t->z + i + k)) != w) break;
      if (k + 8 == n) return zWord[n - 1] == ' ' ? scan_skip_blanks(t, i + n) : i + n;
      k = k + 16 <= n ? k + 8 : n - 8; /* the last eight may overlap those before */
    }
    if (!scan_has_space8(w) && (k == 0 || zWord[k - 1] != ' ')) return 0;
  }
  return scan_word_slow(t, i + k, zWord, k, n);
}

/* Length of zWord (lower case) at i without regard to case, else 0. ' ' stands for blanks. */
static inline size_t scan_word(const scan_text *t, size_t i, const char *zWord) {
  size_t end;
  if (*zWord != ' ' && scan_lower(scan_at(t, i)) != *zWord) return 0;
  end = scan_word_end(t, i, zWord, strlen(zWord));
  return end ? end - i : 0;
}

/* Up to five letters as a number, the first lowest. */
#define SCAN_5(a, b, c, d, e)                                                                      \
  ((uint64_t)(a) | (uint64_t)(b) << 8 | (uint64_t)(c) << 16 | (uint64_t)(d) << 24 |                \
   (uint64_t)(e) << 32)

/* Is a word of n < 8 letters at i? All of it is looked at in one go; near the end 0 may err. */
static inline int scan_is(const scan_text *t, size_t i, unsigned n, uint64_t word) {
  if (i + 8 > t->n) return 0;
  return (scan_fold8(scan_load8(t->z + i)) & (((uint64_t)1 << 8 * n) - 1)) == word;
}

/* Does the text end with zWord just before i? Exact length: no blanks in zWord. */
static int scan_ends(const scan_text *t, size_t i, const char *zWord) {
  size_t n = strlen(zWord);
  return i >= n && scan_word(t, i - n, zWord) == n;
}

/* ---- many bytes at a time ---- */

/* Numbers that begin in the first SCAN_STEP of 64 bytes show whether they have three digits. */
#define SCAN_STEP 60

#ifdef BYTES_SSE2

/* scan_load16() at the end of the text; a: where bytes are copied when there are not sixteen. */
static __m128i scan_load_tail(const scan_text *t, size_t i, unsigned *pSkip) {
  char a[16] = {0};
  size_t k, n = t->n - i;
  *pSkip = 0;
  if (t->n >= 16) {
    *pSkip = (unsigned)(16 - n);
    return bytes_load16(t->z + t->n - 16);
  }
  for (k = 0; k < n; k++) a[k] = t->z[i + k];
  return bytes_load16(a);
}

/* Sixteen bytes that hold those from i on as far as the text goes, behind *pSkip others. */
static inline __m128i scan_load16(const scan_text *t, size_t i, unsigned *pSkip) {
  *pSkip = 0;
  if (t->n - i < 16) return scan_load_tail(t, i, pSkip);
  return bytes_load16(t->z + i);
}

/* Bits of the sixteen bytes in v that are digits, that are dots. */
static inline void scan_numbers16(__m128i v, unsigned *pDigits, unsigned *pDots) {
  *pDigits = bytes_bits(bytes_is_digit(v));
  *pDots = bytes_bits(bytes_is(v, '.'));
}

/* Bit k of *pDigits and *pDots: byte i + k of the text, k up to 63, is a digit, is a dot. */
static inline void scan_numbers(const scan_text *t, size_t i, uint64_t *pDigits, uint64_t *pDots) {
  size_t n = t->n - i < 64 ? t->n - i : 64;
  unsigned a, b, k = 0, skip;
  *pDigits = *pDots = 0;
  for (; k + 16 <= n; k += 16) {
    scan_numbers16(bytes_load16(t->z + i + k), &a, &b);
    *pDigits |= (uint64_t)a << k;
    *pDots |= (uint64_t)b << k;
  }
  if (k < n) {
    scan_numbers16(scan_load_tail(t, i + k, &skip), &a, &b);
    *pDigits |= (uint64_t)(a >> skip) << k;
    *pDots |= (uint64_t)(b >> skip) << k;
  }
}

/* Bits of the 16 bytes in v that are letters, digits, '.', '-' or not ASCII. */
static inline unsigned scan_name_bits(__m128i v) {
  __m128i letter = bytes_is_letter(v);
  __m128i other = bytes_within(v, '-', 13); /* up to '9' */
  other = _mm_andnot_si128(bytes_is(v, '/'), other);
  return bytes_bits(_mm_or_si128(_mm_or_si128(letter, other), v));
}

static size_t scan_span_on(const scan_text *t, size_t i, size_t end) {
  while (i < end) {
    unsigned skip, m;
    __m128i v = scan_load16(t, i, &skip);
    m = ~(scan_name_bits(v) >> skip) & 0xffff;
    if (m) {
      i += bytes_lowest(m);
      return i < end ? i : end;
    }
    i += 16;
  }
  return end;
}

/* First byte in [i, end) that is no letter, digit, '.', '-', nor beyond ASCII; else end. */
static inline size_t scan_span(const scan_text *t, size_t i, size_t end) {
  if (end - i >= 16) {
    __m128i v = bytes_load16(t->z + i);
    unsigned m = ~scan_name_bits(v) & 0xffff;
    if (m) return i + bytes_lowest(m);
    i += 16;
  }
  return scan_span_on(t, i, end);
}
#else
/* The n < 8 bytes at z, and zeros. */
static uint64_t scan_load_few(const char *z, size_t n) {
  uint64_t w = 0;
  while (n > 0) w = w << 8 | (unsigned char)z[--n];
  return w;
}

/* Per byte of v whose high bit is set, one bit of the result. */
static uint64_t scan_gather(uint64_t v) {
  return ((v >> 7 & 0x0101010101010101u) * 0x0102040810204080u) >> 56;
}

/* Per byte of low, none above 0x7f: the high bit says that it is at least a and below b. */
static uint64_t scan_between(uint64_t low, unsigned a, unsigned b) {
  const uint64_t ones = 0x0101010101010101u;
  return (low + ones * (0x80 - a)) & ~(low + ones * (0x80 - b));
}

static void scan_numbers(const scan_text *t, size_t i, uint64_t *pDigits, uint64_t *pDots) {
  const uint64_t high = 0x8080808080808080u;
  unsigned k = 0;
  *pDigits = *pDots = 0;
  for (; k < 64 && i < t->n; k += 8, i += 8) {
    uint64_t w = t->n - i >= 8 ? scan_load8(t->z + i) : scan_load_few(t->z + i, t->n - i);
    *pDigits |= scan_gather(scan_between(w & ~high, '0', '9' + 1) & ~w & high) << k;
    *pDots |= scan_gather(scan_between(w & ~high, '.', '.' + 1) & ~w & high) << k;
  }
}

static size_t scan_span(const scan_text *t, size_t i, size_t end) {
  while (i < end && (scan_alpha(t->z[i]) || scan_digit(t->z[i]) || t->z[i] == '.' ||
                     t->z[i] == '-' || (unsigned char)t->z[i] >= 0x80))
    i++;
  return i < end ? i : end;
}
#endif

/* Behind the last c in [start, end); 0 if there is none. */
static size_t scan_last(const scan_text *t, size_t start, size_t end, char c) {
#ifdef BYTES_SSE2
  for (; end - start >= 16; end -= 16) {
    __m128i v = bytes_load16(t->z + end - 16);
    unsigned m = bytes_bits(bytes_is(v, c));
    if (m) return end - 16 + (32 - (unsigned)__builtin_clz(m));
  }
#endif
  for (; end > start; end--) {
    if (t->z[end - 1] == c) return end;
  }
  return 0;
}

/* ---- numbers ---- */

/*
** May the number of up to three digits at i be a code? Not where it begins with no class, or where
** a letter hangs on it, as in '5A491'; but an 'n' may be that of a backslash-n.
*/
static inline int scan_may_be(const scan_text *t, size_t start, size_t i) {
  if ((unsigned)(unsigned char)t->z[i] - '2' > 3 || scan_alpha(scan_at(t, i + 3))) return 0;
  return i == start || !scan_alpha((unsigned char)t->z[i - 1]) || (i > 1 && t->z[i - 2] == '\\');
}

/*
** First number at or behind i that may be a code: of three digits with no dot behind, or of one
** with a dot and a digit, and none of those that hang on others by dots; t->n if there is none.
** What stands before start is another's; where i is behind start, the number that ends there was
** seen.
*/
static size_t scan_find(const scan_text *t, size_t start, size_t i) {
  uint64_t digits, dots, first, before = i > start;
  for (; i < t->n; i += SCAN_STEP) {
    scan_numbers(t, i, &digits, &dots);
    first = (digits >> 1 & digits >> 2 & ~((digits | dots) >> 3)) |
            (~(digits >> 1) & dots >> 1 & digits >> 2);
    first &= digits & ~((digits | dots) << 1 | before);
    for (first &= ((uint64_t)1 << SCAN_STEP) - 1; first; first &= first - 1) {
      size_t k = i + bytes_lowest(first);
      if (scan_may_be(t, start, k)) return k;
    }
    before = (digits | dots) >> (SCAN_STEP - 1) & 1;
  }
  return t->n;
}

/* Up to three digits at *pi; gives 0 when there is none or there are more. */
static inline int scan_number(const scan_text *t, size_t *pi, uint16_t *pValue) {
  size_t i = *pi;
  unsigned v = (unsigned)scan_at(t, i) - '0', d;
  if (v > 9) return 0;
  if ((d = (unsigned)scan_at(t, ++i) - '0') < 10) {
    v = v * 10 + d;
    if ((d = (unsigned)scan_at(t, ++i) - '0') < 10) {
      v = v * 10 + d;
      if (scan_digit(scan_at(t, ++i))) return 0;
    }
  }
  *pi = i;
  *pValue = (uint16_t)v;
  return 1;
}

/*
** Length of the sign at i that is not ASCII, else 0: U+2000 to U+203F, U+3000 to U+303F, the wide
** forms of ASCII's signs, and the quotes U+AB and U+BB.
*/
static size_t scan_sign(const scan_text *t, size_t i) {
  int c = scan_at(t, i), d = scan_at(t, i + 1), e = scan_at(t, i + 2);
  if (c == 0xc2) return d == 0xab || d == 0xbb ? 2 : 0;
  if (c == 0xe2 || c == 0xe3) return d == 0x80 && e >= 0x80 ? 3 : 0;
  if (c != 0xef || d != 0xbc) return 0;
  return (e > 0x80 && e < 0x90) || (e > 0x99 && e < 0xa1) ? 3 : 0;
}

/*
** Length of the status code d.ddd.ddd at i, else 0. Not a part of an address, a version or a
** name: '.1', '-exim', a letter or '@' may not follow.
*/
static size_t scan_status(const scan_text *t, size_t i, uint16_t a[3]) {
  size_t j = i + 2;
  int c, next;
  if (scan_at(t, i + 1) != '.') return 0;
  c = (unsigned char)t->z[i];
  if (c != '2' && c != '4' && c != '5') return 0;
  a[0] = (uint16_t)(c - '0');
  if (!scan_number(t, &j, &a[1]) || scan_at(t, j) != '.') return 0;
  j++;
  if (!scan_number(t, &j, &a[2])) return 0;
  c = scan_at(t, j);
  if (c == ' ') return j - i;
  next = scan_at(t, j + 1);
  if (scan_alpha(c) || c == '@') return 0;
  if (c >= 0x80 && !scan_sign(t, j)) return 0;
  if (c == '_' && !t->under) return 0;
  if (c == '.' && (scan_digit(next) || scan_alpha(next))) return 0;
  if (c == '-' && scan_alpha(next)) return 0;
  return j - i;
}

/* What closes what c opens, quotes and brackets; else 0. */
static int scan_closing(int c) {
  return c == '(' ? ')' : c == '[' ? ']' : c == '`' || scan_quote(c) ? c : 0;
}

/* Is the number of three digits at i, which is not 0, alone in quotes or brackets? */
static int scan_closed(const scan_text *t, size_t i) {
  int c = scan_closing(scan_at(t, i - 1));
  return c && scan_at(t, i + 3) == c;
}

#define SCAN_WORD 11 /* with the NUL */

/* Does the text end with one of n words just before i? */
static BC_APART int scan_ends_one(const scan_text *t, size_t i, const char (*az)[SCAN_WORD],
                                  size_t n) {
  size_t m;
  for (m = 0; m < n; m++) {
    if (scan_ends(t, i, az[m])) return 1;
  }
  return 0;
}
#define SCAN_ENDS_ONE(t, i, az) scan_ends_one(t, i, az, sizeof(az) / sizeof((az)[0]))

/* Does what stands before j mark a remote server's own reply? The answer to QUIT does not count. */
static int scan_marked(const scan_text *t, size_t j) {
  static const char az[][SCAN_WORD] = {"said:", "returned", "was:"};
  size_t k;
  if (SCAN_ENDS_ONE(t, j, az)) return 1;
  if (!scan_ends(t, j, "<<<")) return 0;
  for (k = j - 3; k > 0 && scan_blank_before(t, k); k--) {
  }
  return !scan_ends(t, k, "quit");
}

static int scan_hex(int c) {
  return scan_digit(c) || (scan_lower(c) >= 'a' && scan_lower(c) <= 'f');
}

#define SCAN_AGAIN 512 /* bytes in which a reply of several lines gives its code again */

/* Does the number of three digits before i come again as a code? Lines may have been folded. */
static BC_APART int scan_again(const scan_text *t, size_t i) {
  size_t end = t->n - i < SCAN_AGAIN ? t->n : i + SCAN_AGAIN;
  size_t j;
  for (j = i + 2; j + 3 < end; j++) {
    if (memcmp(t->z + j, t->z + i - 3, 3) != 0 || !scan_blank_before(t, j)) continue;
    if (t->z[j + 3] == '-' || scan_blank(t, j + 3)) return 1;
  }
  return 0;
}

/* Does what stands before i say that a reply comes, or nothing stand there? */
static BC_APART int scan_expected(const scan_text *t, size_t i) {
  while (i > 0 && (scan_blank_before(t, i) || scan_quote(t->z[i - 1]))) i--;
  return i == 0 || t->z[i - 1] == ':' || t->z[i - 1] == ';' || scan_marked(t, i);
}

/*
** May the '-' at i follow a reply code? In '550-5.1.1', '521-192.0.2.1', '550-2001:db8::1', in
** '554-5 reports' and '550-2026-11-27' where a reply is expected, and in '550-900 users' where 550
** comes again further on; not in '300-400'.
*/
static int scan_hyphen(const scan_text *t, size_t i) {
  size_t j = i + 1, digits;
  uint16_t a[3];
  while (j < i + 5 && scan_digit(scan_at(t, j))) j++;
  digits = j - i - 1;
  if (j == i + 1 || scan_status(t, i + 1, a) || scan_at(t, j) == '.') return 1;
  while (j < i + 5 && scan_hex(scan_at(t, j))) j++;
  if (scan_at(t, j) == ':' && (scan_at(t, j + 1) == ':' || scan_hex(scan_at(t, j + 1)))) return 1;
  if ((digits < 3 || (digits == 4 && scan_at(t, j) == '-')) && t->z[i - 3] >= '4' &&
      scan_expected(t, i - 3))
    return 1;
  return scan_again(t, i);
}

/* Where the name ends whose value begins at i ('reply=550', 'code = 550', '"code":"550"'); or 0. */
static size_t scan_named(const scan_text *t, size_t i) {
  if (scan_quote(scan_at(t, i - 1))) i--;
  while (scan_at(t, i - 1) == ' ') i--;
  if (scan_at(t, i - 1) != '=' && scan_at(t, i - 1) != ':') return 0;
  for (i--; scan_at(t, i - 1) == ' '; i--) {
  }
  return scan_quote(scan_at(t, i - 1)) ? i - 1 : i;
}

/*
** Is the reply at i the value of a name that says that it is one? A mere 'code', a name of its own,
** may be HTTP's, which has no 421, 45z, 53z and 55z.
*/
static int scan_valued(const scan_text *t, size_t i, unsigned reply) {
  static const char az[][SCAN_WORD] = {"smtp", "reply", "response"};
  i = scan_named(t, i);
  if (scan_ends(t, i, "stat")) return !scan_alpha(scan_at(t, i - 5));
  if (scan_ends(t, i, "code")) {
    size_t j = i -= 4;
    while (scan_at(t, j - 1) == ' ') j--;
    if (j == 0 || memchr("\"',;{(", t->z[j - 1], 6))
      return reply == 421 || reply / 10 == 45 || reply / 10 == 53 || reply / 10 == 55;
    if (scan_at(t, i - 1) == '_' || scan_at(t, i - 1) == ' ') i--;
  }
  return SCAN_ENDS_ONE(t, i, az);
}

/*
** Is the number at i alone in quotes or brackets, where a word before it says that it is a reply?
** In "returned '550'", "error (451)"; not in "no such user: '550'", "smtp[451]".
*/
static int scan_enclosed(const scan_text *t, size_t i) {
  static const char az[][SCAN_WORD] = {"error",   "failure", "code",    "reply",    "response",
                                       "status",  "said",    "replied", "answered", "responded",
                                       "ed with", "smtp",    "fehler",  "erreur"};
  size_t j = i - 1;
  if (i == 0 || !scan_closed(t, i)) return 0;
  while (j > 0 && (scan_blank_before(t, j) || t->z[j - 1] == '(')) j--;
  if (j + 1 == i && !scan_quote(t->z[j])) return 0;
  if (scan_marked(t, j)) return 1;
  if (j > 0 && t->z[j - 1] == ':') j--;
  return SCAN_ENDS_ONE(t, j, az);
}

/* Does a wide ',', ':' or ';' or an ideographic comma or full stop stand at i? */
static int scan_stop(const scan_text *t, size_t i) {
  int d = scan_at(t, i + 1), e = scan_at(t, i + 2);
  if (scan_at(t, i) == 0xe3) return d == 0x80 && (e == 0x81 || e == 0x82);
  return scan_at(t, i) == 0xef && d == 0xbc && (e == 0x8c || e == 0x9a || e == 0x9b);
}

/* Does a wide colon stand before i, and before that a word for 'code', 'error' or 'reply'? */
static int scan_wide_told(const scan_text *t, size_t i) {
  static const char az[][SCAN_WORD] = {"\xe4\xbb\xa3\xe7\xa0\x81",             /* daima */
                                       "\xe4\xbb\xa3\xe7\xa2\xbc",             /* the same */
                                       "\xe9\x94\x99\xe8\xaf\xaf",             /* cuowu */
                                       "\xe9\x8c\xaf\xe8\xaa\xa4",             /* the same */
                                       "\xe5\x9b\x9e\xe5\xa4\x8d",             /* huifu */
                                       "\xe3\x82\xb3\xe3\x83\xbc\xe3\x83\x89", /* kodo */
                                       "\xec\xbd\x94\xeb\x93\x9c"};            /* kodeu */
  size_t m;
  if (i < 9 || memcmp(t->z + i - 3, "\xef\xbc\x9a", 3) != 0) return 0;
  for (m = 0; m < sizeof(az) / sizeof(az[0]); m++) {
    size_t n = strlen(az[m]);
    if (i - 3 >= n && memcmp(t->z + i - 3 - n, az[m], n) == 0) return 1;
  }
  return 0;
}

/*
** Length of the reply code at i (3), else 0. What may follow: blank, '-', ':', ',', the end, or the
** end of the quotes or brackets that it is alone in, or of the list whose value it is.
*/
static inline size_t scan_reply(const scan_text *t, size_t i, uint16_t *pReply) {
  unsigned c = (unsigned)scan_at(t, i) - '0', d, e;
  int next;
  if (c < 2 || c > 5 || t->n - i < 3) return 0;
  d = (unsigned)(unsigned char)t->z[i + 1] - '0';
  e = (unsigned)(unsigned char)t->z[i + 2] - '0';
  if (d > 9 || e > 9) return 0;
  *pReply = (uint16_t)(c * 100 + d * 10 + e);
  next = scan_at(t, i + 3);
  if (next == '-') return scan_hyphen(t, i + 3) ? 3 : 0;
  if (next == ':' && scan_digit(scan_at(t, i + 4)) && scan_at(t, i + 5) != '.')
    return 0; /* a time */
  if (next == ' ' || i + 3 >= t->n || next == ':' || next == ',' || scan_blank(t, i + 3)) return 3;
  if (scan_enclosed(t, i) || (next >= 0x80 && scan_stop(t, i + 3))) return 3;
  if (next == ')' && !scan_ends(t, scan_named(t, i), "code")) return 0; /* '(SMTP: 587)' */
  return memchr("\"'}])", next, 5) && scan_valued(t, i, *pReply) ? 3 : 0;
}

/* Behind white space, signs and quotes that stand between the codes of a reply. */
static size_t scan_skip_signs(const scan_text *t, size_t i) {
  size_t end = i + 12;
  while (i < end) {
    int c = scan_at(t, i);
    size_t k = scan_blank(t, i);
    if (!k && c >= 0x80) k = scan_sign(t, i);
    if (k)
      i += k;
    else if (scan_kind[c] & SCAN_SIGN)
      i++;
    else if (c == 'b' && scan_at(t, i + 1) == '\'')
      i += 2;
    else
      break;
  }
  return i;
}

/* The status code behind the reply code that ends at i; one word of the vendor may come between. */
static size_t scan_status_after(const scan_text *t, size_t i, uint16_t a[3]) {
  size_t j = i + 1, k, n;
  if (scan_at(t, i) != ' ' || !scan_digit(scan_at(t, j))) j = scan_skip_signs(t, i);
  n = scan_status(t, j, a);
  if (n) return j + n;
  for (k = j; k < j + 24; k++) {
    int c = scan_at(t, k);
    if (!(scan_kind[c] & SCAN_VENDOR) || (c == '_' && t->under)) break;
  }
  if (k == j || !(scan_blank(t, k) || scan_at(t, k) == ':')) return 0;
  k = scan_skip_signs(t, k);
  n = scan_status(t, k, a);
  return n && a[1] <= 7 && a[0] == (uint16_t)(t->z[i - 3] - '0') ? k + n : 0;
}

/* '.1 ' ... '.123 ' at z, of which five bytes can be read: the number; -1 if it is not that. */
static BYTES_INLINE int scan_detail(const char *z, size_t *pLen) {
  unsigned a = (unsigned char)z[1] - '0', b = (unsigned char)z[2] - '0';
  unsigned c = (unsigned char)z[3] - '0';
  const unsigned blank = (unsigned)' ' - '0';
  if (a > 9) return -1;
  *pLen = 2;
  if (b == blank) return (int)a;
  if (b > 9) return -1;
  *pLen = 3;
  if (c == blank) return (int)(a * 10 + b);
  *pLen = 4;
  return c < 10 && z[4] == ' ' ? (int)(a * 100 + b * 10 + c) : -1;
}

/*
** '550 5.1.1' or '550-5.1.1' at z[0..n) with a blank behind, as most replies begin: its length, its
** last number, and the digits before that, one in a byte, first lowest; 0 if it is not just that.
** Eight bytes are looked at in one go.
*/
static BYTES_INLINE uint64_t scan_plain_digits(const char *z, size_t n, size_t *pLen,
                                               int *pDetail) {
  uint64_t w;
  if (n < 12) return 0;
  /* leaves 0 for dots and blank, 13 for '-', 0..9 for digits, to which 6 may be added */
  w = scan_load8(z) ^ 0x2e302e3020303030u;
  if (((w + 0x0006000600060606u) | w) & 0xfff0fff0f0f0f0f0u) return 0;
  if (!(0x3c >> (w & 15) & 1) || !(0x34 >> (w >> 32 & 15) & 1)) return 0;
  if ((w >> 24 & 15) != 0 && (w >> 24 & 15) != 13) return 0;
  if ((*pDetail = scan_detail(z + 7, pLen)) < 0) return 0;
  *pLen += 7;
  return w;
}

/*
** The same as codes, 0 for none. The four numbers are given as one, sixteen bits each, reply
** lowest: beyond 32 bits it is not X.0.0.
*/
static BYTES_INLINE uint64_t scan_plain(const char *z, size_t n, size_t *pLen) {
  int detail;
  uint64_t w = scan_plain_digits(z, n, pLen, &detail), reply;
  if (!w) return 0;
  reply = (w & 15) * 100 + (w >> 8 & 15) * 10 + (w >> 16 & 15);
  return reply | (w >> 32 & 15) << 16 | (w >> 48 & 15) << 32 | (uint64_t)(unsigned)detail << 48;
}

/* Take the codes that scan_plain() gave apart. */
static inline void scan_put(uint64_t codes, uint16_t *pReply, uint16_t a[3]) {
  *pReply = (uint16_t)codes;
  a[0] = (uint16_t)(codes >> 16);
  a[1] = (uint16_t)(codes >> 32);
  a[2] = (uint16_t)(codes >> 48);
}

/* scan_read() where it is not all plain. */
static int scan_read_any(const scan_text *t, size_t i, scan_hit *h) {
  size_t n = scan_reply(t, i, &h->reply);
  if (!n) return 0;
  h->end = t->n;
  if (scan_find(t, i + n, i + n) < t->n) {
    h->end = scan_status_after(t, i + n, h->status);
    if (h->end) return 1;
    h->end = i + n;
  }
  h->status[0] = h->status[1] = h->status[2] = 0;
  return 1;
}

/*
** Read the reply at i with its status code; 0 if there is none. Where no number that may be a code
** follows, h->end is the end of the text.
*/
static int scan_read(const scan_text *t, size_t i, scan_hit *h) {
  uint64_t codes;
  size_t n;
  if (!scan_digit(scan_at(t, i))) return 0;
  h->at = i;
  codes = scan_plain(t->z + i, t->n - i, &n);
  if (!codes) return scan_read_any(t, i, h);
  scan_put(codes, &h->reply, h->status);
  h->end = i + n;
  return 1;
}

/* X.0.0 says nothing; any other status code does. */
static int scan_specific(const uint16_t a[3]) {
  return a[0] && (a[1] || a[2]);
}

/* Does a unit follow ('450 bytes', '300 seconds', '550 of 600')? Then it is an amount. */
static int scan_unit(const scan_text *t, size_t i) {
  static const char az[][12] = {
      "bytes",      "kb",          "mb",         "gb",      "kib",     "mib",      "gib",
      "kbytes",     "octets",      "second",     "seconds", "sec",     "secs",     "ms",
      "minute",     "minutes",     "min",        "mins",    "hour",    "hours",    "day",
      "days",       "messages",    "mails",      "emails",  "items",   "files",    "characters",
      "times",      "of ",         "in ",        "(max ",   "per day", "per hour", "per minute",
      "per second", "connections", "recipients", "(limit "};
  size_t k, n;
  int c, next;
  i = scan_skip_blanks(t, i);
  c = scan_at(t, i);
  next = scan_at(t, i + 1);
  /* a capital opens a sentence: '550 Messages with this are refused', but not '500 Mb' */
  if (c >= 'A' && c <= 'Z' && next >= 'a' && scan_at(t, i + 2) >= 'a') return 0;
  for (k = 0; k < sizeof(az) / sizeof(az[0]); k++) {
    if (*az[k] != scan_lower(c)) continue;
    n = scan_word(t, i, az[k]);
    next = scan_at(t, i + n);
    if (n && (scan_space(t->z[i + n - 1]) ? scan_digit(next) : !scan_alpha(next))) return 1;
  }
  return 0;
}

/* Is the number at i an amount or a port, which nothing says is a reply? */
static int scan_amount(const scan_text *t, size_t i) {
  static const char az[][SCAN_WORD] = {"smtp;", "<<<", "said:"};
  size_t j = scan_trim(t, 0, i);
  if (SCAN_ENDS_ONE(t, j, az)) return 0;
  return scan_unit(t, i + 3) || (scan_ends(t, j, "port:") && !scan_alpha(scan_at(t, j - 6)));
}

/* ---- the whole text is a code ---- */

/* Length of an 'x' (any of xyz in either case, or the Cyrillic letter that looks like one) at i. */
static size_t scan_x(const scan_text *t, size_t i) {
  int c = scan_lower(scan_at(t, i)), next = scan_at(t, i + 1);
  if (c >= 'x' && c <= 'z') return 1;
  if ((c == 0xd1 && next == 0x85) || (c == 0xd0 && next == 0xa5)) return 2;
  return 0;
}

/* '5xx'; also with Cyrillic letters: Ze for 3, Kha for x. */
static int scan_bare_group(const scan_text *t, bc_scan *p) {
  size_t i = 1, k;
  int c = scan_at(t, 0), next = scan_at(t, 1);
  if (c == 0xd0 && (next == 0x97 || next == 0xb7)) {
    c = '3';
    i = 2;
  }
  if (c < '1' || c > '5') return 0;
  if ((k = scan_x(t, i)) == 0) return 0;
  i += k;
  if ((k = scan_x(t, i)) == 0 || i + k != t->n) return 0;
  p->bare = BC_BARE_GROUP;
  p->group = (uint8_t)(c - '0');
  return 1;
}

/* One to three x at i; gives where they end, i if there is none. */
static size_t scan_xxx(const scan_text *t, size_t i) {
  size_t j = i, k;
  int m;
  for (m = 0; m < 3 && (k = scan_x(t, j)) != 0; m++) j += k;
  return j;
}

/* '5.x.x', '5.XXX.YYY' and '5.1.x'; the second byte is a dot. */
static int scan_bare_class(const scan_text *t, bc_scan *p) {
  size_t i = 2, j;
  uint16_t subject = 0;
  int c = scan_at(t, 0), hasSubject;
  if (c != '2' && c != '4' && c != '5') return 0;
  hasSubject = scan_number(t, &i, &subject);
  if (!hasSubject) {
    if ((j = scan_xxx(t, i)) == i) return 0;
    i = j;
  }
  if (scan_at(t, i) != '.') return 0;
  j = scan_xxx(t, i + 1);
  if (j == i + 1 || j != t->n) return 0;
  if (hasSubject) {
    p->bare = BC_BARE_SUBJECT;
    p->status[0] = (uint16_t)(c - '0');
    p->status[1] = subject;
  } else {
    p->bare = BC_BARE_CLASS;
    p->group = (uint8_t)(c - '0');
  }
  return 1;
}

/* Three bytes: '550', '101', and the numbers that the table has beyond 599. */
static int scan_bare_reply(const scan_text *t, bc_scan *p) {
  uint16_t v;
  size_t i = 0;
  if (!scan_number(t, &i, &v) || i != 3) return 0;
  if ((v < 100 || v > 599) && !bc_code_find(t->z, 3)) return 0;
  p->bare = BC_BARE_REPLY;
  p->reply = v;
  return 1;
}

/* 'X.1'; the second byte is a dot. */
static int scan_bare_topic(const scan_text *t, bc_scan *p) {
  int c = scan_at(t, 2);
  if (t->n != 3 || scan_lower(scan_at(t, 0)) != 'x' || c < '0' || c > '7') return 0;
  p->bare = BC_BARE_TOPIC;
  p->group = (uint8_t)(c - '0');
  return 1;
}

/* Is the whole text, no longer than SCAN_BARE, a code? */
static int scan_bare(const scan_text *t, bc_scan *p) {
  uint16_t a[3];
  if (t->n == 3 && scan_bare_reply(t, p)) return 1;
  if (scan_at(t, 1) != '.') return scan_bare_group(t, p);
  if (scan_status(t, 0, a) != t->n) return scan_bare_class(t, p) || scan_bare_topic(t, p);
  p->bare = BC_BARE_STATUS;
  memcpy(p->status, a, sizeof(a));
  return 1;
}

/* ---- wrappers ---- */

static void scan_set(bc_span *s, const scan_text *t, size_t i, size_t end) {
  s->z = t->z + i;
  s->n = end - i;
}

/* The SMTP command that is named at i, or 0. */
static uint8_t scan_phase(const scan_text *t, size_t i) {
  static const struct {
    char z[23];
    uint8_t phase;
  } a[] = {
      {"rcpt", BC_PHASE_RCPT},
      {"mail", BC_PHASE_MAIL},
      {"pipelined rcpt", BC_PHASE_RCPT},
      {"pipelined mail", BC_PHASE_MAIL},
      {"pipelined data", BC_PHASE_DATA},
      {"pipelined end of data", BC_PHASE_EOD},
      {"end of data", BC_PHASE_EOD},
      {"end-of-data", BC_PHASE_EOD},
      {"sending end of data", BC_PHASE_EOD},
      {"sending message body", BC_PHASE_EOD},
      {"sending data block", BC_PHASE_EOD},
      {"final data", BC_PHASE_EOD},
      {"message body", BC_PHASE_EOD},
      {"data", BC_PHASE_DATA},
      {"bdat", BC_PHASE_DATA},
      {"ehlo", BC_PHASE_HELO},
      {"helo", BC_PHASE_HELO},
      {"lhlo", BC_PHASE_HELO},
      {"initial connection", BC_PHASE_CONNECT},
      {"receiving the initial", BC_PHASE_CONNECT},
      {"performing the ehlo", BC_PHASE_HELO},
      {"performing the helo", BC_PHASE_HELO},
      {"performing the initial", BC_PHASE_CONNECT},
      {"starttls", BC_PHASE_STARTTLS},
      {"auth", BC_PHASE_AUTH},
  };
  size_t k;
  if (scan_is(t, i, 4, SCAN_5('r', 'c', 'p', 't', 0))) return BC_PHASE_RCPT;
  for (k = 0; k < sizeof(a) / sizeof(a[0]); k++) {
    if (scan_word(t, i, a[k].z)) return a[k].phase;
  }
  return BC_PHASE_NONE;
}

/* End of the host name at i (i if there is none). A colon belongs to it only inside an address. */
static size_t scan_name(const scan_text *t, size_t i) {
  size_t j = i, end = t->n - i < SCAN_NAME ? t->n : i + SCAN_NAME;
  while ((j = scan_span(t, j, end)) < end) {
    int c = scan_at(t, j), next = scan_at(t, j + 1);
    if (c != '_' && c != ':') break;
    if (c == '_' ? t->under : !scan_digit(next) && next != ':') break;
    j++;
  }
  return j;
}

/* '[192.0.2.1]' or '(192.0.2.1)' at i: sets the address, gives where it ends, i if none. */
static size_t scan_bracket_ip(const scan_text *t, size_t i, bc_span *pIp) {
  size_t j, end, start = i + 1;
  int open = scan_at(t, i), close = open == '[' ? ']' : ')';
  if (open != '[' && open != '(') return i;
  start += scan_word(t, start, "ipv6:");
  end = t->n - start < 64 ? t->n : start + 64;
  for (j = start; (j = scan_span(t, j, end)) < end; j++) {
    if (t->z[j] != ':' && t->z[j] != '_') break;
  }
  if (scan_at(t, j) != close || j == start) return i;
  if (open == '(' && !memchr(t->z + start, '.', j - start) && !memchr(t->z + start, ':', j - start))
    return i;
  scan_set(pIp, t, start, j);
  return j + 1;
}

/* scan_host_plain() at any distance. */
static BC_APART size_t scan_host_far(const scan_text *t, size_t i, bc_span *pHost, bc_span *pIp) {
  size_t j = scan_span(t, i, t->n - i < SCAN_NAME ? t->n : i + SCAN_NAME);
  size_t k = j + 1 + (scan_at(t, j) == ' '), end;
  if (j == i || scan_at(t, k - 1) != '[') return i;
  end = scan_span(t, k, t->n - k < 64 ? t->n : k + 64);
  if (end == k || scan_at(t, end) != ']') return i;
  scan_set(pHost, t, i, j);
  scan_set(pIp, t, k, end);
  return end + 1;
}

/*
** 'H[IP]' or 'H [IP]' at i, as most are: gives where it ends, i if it is not that plain. Most end
** within 48 bytes, which are looked at in one go.
*/
static BYTES_INLINE size_t scan_host_plain(const scan_text *t, size_t i, bc_span *pHost,
                                           bc_span *pIp) {
#ifdef BYTES_SSE2
  const char *z = t->z + i;
  uint64_t m;
  unsigned host, start, end;
  if (t->n - i < 48) return scan_host_far(t, i, pHost, pIp);
  m = scan_name_bits(bytes_load16(z)) | (uint64_t)scan_name_bits(bytes_load16(z + 16)) << 16 |
      (uint64_t)scan_name_bits(bytes_load16(z + 32)) << 32;
  m = ~(m | (uint64_t)0xffff << 48);
  if (!m) return scan_host_far(t, i, pHost, pIp);
  host = bytes_lowest(m);
  m &= m - 1;
  start = host + (z[host] == ' ');
  if (start > host) m &= m - 1;
  if (!m) return scan_host_far(t, i, pHost, pIp);
  end = bytes_lowest(m);
  if (host == 0 || z[start] != '[' || z[end] != ']' || end == start + 1) return i;
  scan_set(pHost, t, i, i + host);
  scan_set(pIp, t, i + start + 1, i + end);
  return i + end + 1;
#else
  return scan_host_far(t, i, pHost, pIp);
#endif
}

/*
** A host name with its address at i: 'H[IP]', 'H [IP]', 'H (IP)', '[IP]'. Gives where it ends,
** i if there is none. A port may follow (':25').
*/
static size_t scan_host_ip(const scan_text *t, size_t i, bc_span *pHost, bc_span *pIp) {
  size_t k = scan_host_far(t, i, pHost, pIp), end, j;
  if (k == i) {
    end = scan_name(t, i);
    j = scan_skip_blanks(t, end);
    if (j > end + 2) return i;
    k = scan_bracket_ip(t, j, pIp);
    if (k == j) return i;
    if (end > i) scan_set(pHost, t, i, end);
  }
  if (scan_at(t, k) == ':' && scan_digit(scan_at(t, k + 1))) {
    j = k + 1;
    while (j < k + 7 && scan_digit(scan_at(t, j))) j++;
    k = j;
  }
  return k;
}

/* First '<' or ':' in [i, end), else end. */
static inline size_t scan_to_sign(const scan_text *t, size_t i, size_t end) {
#ifdef BYTES_SSE2
  for (; end - i >= 16; i += 16) {
    __m128i v = bytes_load16(t->z + i);
    unsigned m = bytes_bits(_mm_or_si128(bytes_is(v, '<'), bytes_is(v, ':')));
    if (m) return i + bytes_lowest(m);
  }
#endif
  while (i < end && t->z[i] != '<' && t->z[i] != ':') i++;
  return i;
}

/* Behind 'X: ' where X is a command with its argument ('RCPT TO:<a@example.com>'), i if none. */
static size_t scan_skip_command(const scan_text *t, size_t i) {
  size_t j = i, end = t->n - i < SCAN_NAME ? t->n : i + SCAN_NAME, k;
  for (; (j = scan_to_sign(t, j, end)) < end; j++) {
    if (t->z[j] == '<') {
      const char *z = memchr(t->z + j, '>', end - j);
      if (!z) return i;
      j = (size_t)(z - t->z);
      continue;
    }
    k = scan_skip_blanks(t, j + 1);
    if (scan_at(t, k) != '<' && (k > j + 1 || k == t->n || scan_digit(t->z[k]))) return k;
  }
  return i;
}

/*
** The peelers. Each looks at i and gives where the text goes on behind its wrapper, or i when it
** is not there. They may set host, ip, phase.
*/

static int scan_type_char(int c) {
  return c == '-' || scan_digit(c) || scan_alpha(c);
}

/* 'smtp; ', 'x-postfix; ' (RFC 3464 section 2.3.6) */
static size_t scan_peel_type(const scan_text *t, size_t i, bc_scan *p) {
  size_t j = i, k;
  (void)p;
  if (scan_word(t, i, "x-")) {
    while (j < i + 48 && scan_type_char(scan_at(t, j))) j++;
    return scan_at(t, j) == ';' ? scan_skip_blanks(t, j + 1) : i;
  }
  if ((k = scan_word(t, i, "smtp;")) == 0 && (k = scan_word(t, i, "lmtp;")) == 0 &&
      (k = scan_word(t, i, "esmtp;")) == 0 && (k = scan_word(t, i, "dns;")) == 0 &&
      (k = scan_word(t, i, "local;")) == 0 && (k = scan_word(t, i, "unix;")) == 0 &&
      (k = scan_word(t, i, "unknown;")) == 0)
    return i;
  return scan_skip_blanks(t, i + k);
}

/* Behind ' (expanded from <b@example.com>)' (Postfix), i if it is not there. */
static size_t scan_expanded(const scan_text *t, size_t i) {
  size_t k = scan_word(t, i, " (expanded from <"), j = i + k;
  if (!k) return i;
  while (j < i + SCAN_NAME && scan_at(t, j) && t->z[j] != '>') j++;
  return scan_at(t, j + 1) == ')' ? j + 2 : i;
}

/* First byte in [i, end) that may end an address, '>', ':' or a blank, or be part of one; else end.
 */
static inline size_t scan_to_blank(const scan_text *t, size_t i, size_t end) {
#ifdef BYTES_SSE2
  for (; end - i >= 16; i += 16) {
    __m128i v = bytes_load16(t->z + i), sign = _mm_or_si128(bytes_is(v, '>'), bytes_is(v, ':'));
    __m128i blank = _mm_or_si128(bytes_is(v, '_'), bytes_is(v, '\\'));
    __m128i low = _mm_cmplt_epi8(v, _mm_set1_epi8(' ' + 1));
    unsigned m = bytes_bits(_mm_or_si128(_mm_or_si128(sign, blank), low));
    if (m) return i + bytes_lowest(m);
  }
#endif
  while (i < end && t->z[i] != '>' && t->z[i] != ':' &&
         !(scan_kind[(unsigned char)t->z[i]] & SCAN_BLANK))
    i++;
  return i;
}

/* '<a@example.com>: ' and 'a@example.com: ' */
static size_t scan_peel_address(const scan_text *t, size_t i, bc_scan *p) {
  size_t j = i, end = t->n - i < SCAN_NAME ? t->n : i + SCAN_NAME;
  int angle = scan_at(t, i) == '<';
  (void)p;
  for (j += (size_t)angle; (j = scan_to_blank(t, j, end)) < end; j++) {
    if (t->z[j] == '>' || (t->z[j] == ':' && !angle) || scan_blank(t, j)) break;
  }
  if (angle && scan_at(t, j) != '>') return i;
  if (!memchr(t->z + i, '@', j - i)) return i;
  if (angle) j = scan_expanded(t, j + 1);
  if (scan_at(t, j) == ':') j++;
  return scan_blank(t, j) ? scan_skip_blanks(t, j) : i;
}

/* What may follow a host that spoke; gives where the reply begins, i if nothing of the kind. */
static size_t scan_said(const scan_text *t, size_t i, bc_scan *p, int isHost) {
  size_t j = scan_skip_blanks(t, i), k;
  uint8_t phase;
  k = scan_is(t, j, 5, SCAN_5('s', 'a', 'i', 'd', ':')) ? 5 : scan_word(t, j, "said:");
  if (k) return scan_skip_blanks(t, j + k);
  if ((k = scan_word(t, j, "refused to talk to me:")) != 0) {
    p->phase = BC_PHASE_CONNECT;
    return scan_skip_blanks(t, j + k);
  }
  if ((k = scan_word(t, j, "did not like our ")) != 0) {
    phase = scan_phase(t, j + k);
    k = scan_skip_command(t, j + k);
    p->phase = phase;
    return k;
  }
  if (j == i && scan_at(t, i) == ':' && scan_blank(t, i + 1)) {
    uint16_t r;
    j = scan_skip_blanks(t, i + 1);
    if (isHost || scan_reply(t, j, &r)) return j;
  }
  return i;
}

/*
** 'host H[IP] said: ', 'host H [IP]: ', 'H[IP] refused to talk to me: ', 'H [IP] did not like our
** X:'
*/
static size_t scan_peel_host(const scan_text *t, size_t i, bc_scan *p) {
  bc_span host = p->host, ip = p->ip;
  size_t isHost = scan_is(t, i, 5, SCAN_5('h', 'o', 's', 't', ' ')) ? scan_skip_blanks(t, i + 5) - i
                                                                    : scan_word(t, i, "host ");
  size_t j = i + isHost, k;
  k = scan_host_ip(t, j, &host, &ip);
  if (k == j) {
    if (!isHost) return i;
    k = scan_name(t, j);
    if (k == j) return i;
    scan_set(&host, t, j, k);
    ip.z = 0;
    ip.n = 0;
  }
  j = scan_said(t, k, p, isHost != 0);
  if (j == k && isHost && scan_word(t, scan_skip_blanks(t, k), "smtp error from remote"))
    j = scan_skip_blanks(t, k);
  if (j == k) return i;
  p->host = host;
  p->ip = ip;
  return j;
}

/*
** Behind what Postfix and Exim put before most replies, 'host H[IP] said: ' and 'host H [IP]: ', if
** it stands at i just so, else i; scan_peel_host() has the rest.
*/
static BYTES_INLINE size_t scan_common(const scan_text *t, size_t i, bc_span *pHost, bc_span *pIp) {
  size_t at = i + 5, end;
  if (t->n - i < 16 || memcmp(t->z + i, "host ", 5) != 0) return i;
  end = scan_host_plain(t, at, pHost, pIp);
  if (end == at || t->n - end < 8) return i;
  if (memcmp(t->z + end, " said: ", 7) == 0)
    end += 7;
  else if (memcmp(t->z + end, ": ", 2) == 0)
    end += 2;
  else
    return i;
  return scan_skip_blanks(t, end);
}

static size_t scan_peel_common(const scan_text *t, size_t i, bc_scan *p) {
  bc_span host, ip;
  size_t j = scan_common(t, i, &host, &ip);
  if (j == i) return i;
  p->host = host;
  p->ip = ip;
  return j;
}

/* 'connect to H[IP]:25: server refused to talk to me: ', of which the first two words are there. */
static size_t scan_peel_connect(const scan_text *t, size_t i, bc_scan *p) {
  size_t j = i + scan_word(t, i, "connect to "), k;
  bc_span host = p->host, ip;
  k = scan_host_ip(t, j, &host, &ip);
  if (k == j || scan_at(t, k) != ':') return i;
  p->host = host;
  p->ip = ip;
  p->phase = BC_PHASE_CONNECT;
  k = scan_skip_blanks(t, k + 1);
  j = scan_word(t, k, "server refused to talk to me:");
  return j ? scan_skip_blanks(t, k + j) : i;
}

/* 'lost connection with H[IP] while ...' and its kin: host and phase are noted, the text stays. */
static size_t scan_peel_lost(const scan_text *t, size_t i, bc_scan *p) {
  static const char azLead[][54] = {"lost connection with ", "conversation with ", "remote host ",
                                    "operation timed out: smtp timeout while connected to ",
                                    "smtp timeout while connected to "};
  static const char azTail[][34] = {
      "while sending ",   "while ", "timed out while sending ",
      "timed out while ", "after ", "closed connection in response to "};
  size_t k = 0, m, n;
  for (m = 0; m < sizeof(azLead) / sizeof(azLead[0]) && !k; m++) k = scan_word(t, i, azLead[m]);
  if (!k || (n = scan_host_ip(t, i + k, &p->host, &p->ip)) == i + k) return i;
  n = scan_skip_blanks(t, n);
  for (m = 0; m < sizeof(azTail) / sizeof(azTail[0]) && !p->phase; m++) {
    if ((k = scan_word(t, n, azTail[m])) != 0) p->phase = scan_phase(t, n + k);
  }
  return i;
}

/* Behind 'SMTP error from remote mail server after ' and its kin (Exim), i if it is not there. */
static size_t scan_exim(const scan_text *t, size_t i) {
  size_t k;
  if ((k = scan_word(t, i, "smtp error from remote mail server after ")) == 0 &&
      (k = scan_word(t, i, "smtp error from remote mailer after ")) == 0 &&
      (k = scan_word(t, i, "smtp error from remote server after ")) == 0 &&
      (k = scan_word(t, i, "smtp error after ")) == 0)
    k = scan_word(t, i, "lmtp error after ");
  return i + k;
}

/* 'SMTP error from remote mail server after RCPT TO:<a>: ', 'LMTP error after end of data: ' */
static size_t scan_peel_exim(const scan_text *t, size_t i, bc_scan *p) {
  size_t k = scan_exim(t, i), j = k > i ? scan_skip_command(t, k) : k;
  if (j == k) return i;
  p->phase = scan_phase(t, k);
  return j;
}

/* 'IP does not like recipient. Remote host said: ' and its kin (qmail-remote) */
static size_t scan_peel_qmail(const scan_text *t, size_t i, bc_scan *p) {
  static const struct {
    char z[35];
    uint8_t phase;
  } a[] = {
      {"does not like recipient.", BC_PHASE_RCPT},
      {"failed after i sent the message.", BC_PHASE_EOD},
      {"failed on data command.", BC_PHASE_DATA},
      {"but sender was rejected.", BC_PHASE_MAIL},
      {"but my name was rejected.", BC_PHASE_HELO},
      {"but greeting failed.", BC_PHASE_CONNECT},
      {"but connection died.", BC_PHASE_NONE},
      {"but authentication was rejected", BC_PHASE_AUTH},
  };
  size_t j = i + scan_word(t, i, "connected to "), end = scan_name(t, j), k = 0, m, n;
  uint8_t phase = BC_PHASE_NONE;
  if (end == j) return i;
  n = scan_skip_blanks(t, end);
  for (m = 0; m < sizeof(a) / sizeof(a[0]) && !k; m++) {
    k = scan_word(t, n, a[m].z);
    phase = a[m].phase;
  }
  if (!k) return i;
  k = scan_skip_blanks(t, n + k);
  m = scan_word(t, k, "remote host said:");
  if (!m) return i;
  scan_set(&p->ip, t, j, end);
  p->phase = phase;
  return scan_skip_blanks(t, k + m);
}

/* "Remote Server returned '", "Remote Server at H (IP) returned '" (Exchange) */
static size_t scan_peel_exchange(const scan_text *t, size_t i, bc_scan *p) {
  size_t j = i + scan_word(t, i, "remote server "), k;
  if (j == i) return i;
  if ((k = scan_word(t, j, "at ")) != 0) {
    bc_scan q = *p;
    size_t m = scan_host_ip(t, j + k, &q.host, &q.ip);
    if (m == j + k) {
      m = scan_name(t, j + k);
      if (m == j + k) return i;
      scan_set(&q.host, t, j + k, m);
    }
    *p = q;
    j = scan_skip_blanks(t, m);
  }
  k = scan_word(t, j, "returned '");
  return k ? j + k : i;
}

/* Words that only lead to a reply. */
static size_t scan_peel_lead(const scan_text *t, size_t i, bc_scan *p) {
  static const char az[][48] = {"delivery temporarily suspended:",
                                "remote host said:",
                                "diagnostic-code:",
                                "the error that the other server returned was:",
                                "the response from the remote server was:",
                                "the response was:",
                                "<<<"};
  size_t k, m;
  (void)p;
  for (m = 0; m < sizeof(az) / sizeof(az[0]); m++) {
    if ((k = scan_word(t, i, az[m])) != 0) return scan_skip_blanks(t, i + k);
  }
  return i;
}

/* 'permanent: ', 'transient: ': words of permanence, a wrapper only before a code */
static size_t scan_peel_mood(const scan_text *t, size_t i, bc_scan *p) {
  static const char az[][14] = {"permanent:", "transient:", "delay reason:", "deferred:"};
  size_t k, m;
  (void)p;
  for (m = 0; m < sizeof(az) / sizeof(az[0]); m++) {
    if ((k = scan_word(t, i, az[m])) != 0) return scan_skip_blanks(t, i + k);
  }
  return i;
}

/* '(in reply to X command)' at the end, several times over; takes the phase from the last. */
static size_t scan_trim_reply_to(const scan_text *t, size_t start, size_t end, bc_scan *p) {
  size_t i, k;
  while (end > start && (t->z[end - 1] == ')' || t->z[end - 1] == ',')) {
    i = scan_last(t, end - start < 73 ? start : end - 73, end, '(');
    if (!i || (k = scan_word(t, i, "in reply to ")) == 0) break;
    if (!p->phase) p->phase = scan_phase(t, i + k);
    end = scan_trim(t, start, i - 1);
  }
  return end;
}

/* 'Giving up on IP.' at the end (qmail-remote) */
static size_t scan_trim_giving_up(const scan_text *t, size_t start, size_t end) {
  size_t i = end, least = end - start < 80 ? start : end - 80, k;
  if (end == start || t->z[end - 1] != '.') return end;
  while ((i = scan_last(t, least, i, 'G')) != 0) {
    i--;
    k = scan_word(t, i, "giving up on ");
    if (!k) continue;
    for (k += i; k < end && !scan_blank(t, k); k++) {
    }
    return k == end ? scan_trim(t, start, i) : end; /* one name; more are the server's words */
  }
  return end;
}

/* Start of the words in "(550, b'5.7.1 words')", as Python prints a reply; i if it is not that. */
static size_t scan_tuple(const scan_text *t, size_t i) {
  uint16_t r;
  size_t j;
  if (scan_at(t, i) != '(' || !scan_reply(t, i + 1, &r) || scan_at(t, i + 4) != ',') return i;
  j = scan_skip_blanks(t, i + 5);
  if (scan_at(t, j) == 'b') j++;
  return scan_quote(scan_at(t, j)) ? j + 1 : i;
}

/* The body [i, ...) without what mail programs hang behind a reply, and out of its quotes. */
static void scan_body(const scan_text *t, size_t i, bc_scan *p) {
  size_t end, j = scan_tuple(t, i);
  end = scan_trim_reply_to(t, i, scan_trim(t, i, t->n), p);
  end = scan_trim_giving_up(t, i, end);
  if (j > i && end > j && t->z[end - 1] == ')') end--;
  p->tuple = j > i;
  i = j;
  if (i > 0 && end > i && scan_quote(t->z[i - 1]) && t->z[end - 1] == t->z[i - 1]) end--;
  scan_set(&p->body, t, i, end);
}

/* ---- the code that counts ---- */

/* U+201C, which opens a reply as '"' does. */
static int scan_is_quote(const scan_text *t, size_t i) {
  return memcmp(t->z + i, "\xe2\x80\x9c", 3) == 0;
}

/* Does what stands just before i, which is not 0, open a reply: a quote, a bracket, '(#'? */
static int scan_opened(const scan_text *t, size_t i) {
  int c = scan_at(t, i - 1), before = i > 1 ? scan_at(t, i - 2) : ' ';
  if (c == '(' || c == '<' || c == '`' || scan_quote(c)) return 1;
  if (c == '>') return scan_alpha(before); /* as in '<message>454' */
  if (c >= 0x80) return scan_wide_told(t, i) || (i >= 3 && scan_is_quote(t, i - 3));
  if (c == '#') return scan_blank_before(t, i - 1) || before == '(' || before == '[';
  if (c == ',' || c == ';') return scan_alpha(before) || before == ')';
  return c == ':' && (scan_blank_before(t, i - 1) || (before >= 'A' && before <= 'Z'));
}

/* How the number at i is introduced. It does not open the text: scan_opening() would have read it.
 */
static uint8_t scan_how(const scan_text *t, size_t i) {
  static const char az[][SCAN_WORD] = {"...", "=>"};
  size_t j = i, k;
  for (k = 0; k < 4 && j > 0; k++, j--) {
    int c;
    if (scan_marked(t, j)) return SCAN_HOW_MARKED;
    c = scan_at(t, j - 1);
    if (!scan_blank_before(t, j) && !scan_quote(c) && c != '<') break;
  }
  if (scan_opened(t, i)) return SCAN_HOW_OPENED;
  if (j > 0 && j < i && (scan_at(t, j - 1) == ':' || SCAN_ENDS_ONE(t, j, az)))
    return SCAN_HOW_OPENED;
  return SCAN_HOW_PLAIN;
}

/*
** Does a word stand before the blanks before i, which is not 0, that says a reply code comes, as in
** 'error 550'; or an address, as in 'RCPT TO:<a@example.com> 550'?
*/
static int scan_told(const scan_text *t, size_t i) {
  static const char az[][SCAN_WORD] = {"error", "failure", "code",     "reply",    "response",
                                       "smtp",  "status",  "esmtp",    "with",     "said",
                                       "says",  "replied", "answered", "returned", "got",
                                       ">",     "fehler",  "erreur",   "codice",   "errore",
                                       "erro",  "codigo",  "smtp;",    "failed",   "rejected"};
  size_t j = i;
  /* what stands behind nothing but blanks is the front's, not looked at here */
  while (ALWAYS(j > 0) && i - j < 8 && scan_blank_before(t, j)) j--;
  if (j == i) return 0;
  if (scan_at(t, j - 1) == '-') j = scan_trim(t, 0, j - 1); /* 'it failed - 550 no' */
  return SCAN_ENDS_ONE(t, j, az);
}

/* Does a recipient follow, as in sendmail's '554 <a@example.com>... Service unavailable'? */
static int scan_sendmail(const scan_text *t, size_t i) {
  return scan_blank(t, i) && (scan_at(t, i + 1) == '<' || scan_word(t, i + 1, "\"|"));
}

/*
** Does more than a blank say that h, at i, is a reply: its status code, a word before it, what
** follows? In Chinese and Japanese no blank stands before it.
*/
static int scan_is_loose(const scan_text *t, size_t i, const scan_hit *h) {
  int high = scan_at(t, i - 1) >= 0x80, blank = scan_blank_before(t, i);
  if (h->status[0] && h->status[0] == h->reply / 100)
    return blank || high || scan_at(t, i - 1) == '=';
  if (h->reply < 400) return 0;
  if (high) return scan_at(t, i + 3) == ' ' && scan_alpha(scan_at(t, i + 4));
  return scan_told(t, i) || scan_valued(t, i, h->reply) || (blank && scan_sendmail(t, i + 3));
}

/* A reply in running text at i: its codes and how sure it is one. 0 if it is none at all. */
static int scan_reply_inside(const scan_text *t, size_t i, scan_hit *h) {
  if (!scan_read(t, i, h)) return 0;
  h->how = scan_at(t, i - 1) == '[' ? SCAN_HOW_OPENED : scan_how(t, i);
  if (h->how == SCAN_HOW_PLAIN) {
    if (scan_is_loose(t, i, h))
      h->how = SCAN_HOW_LOOSE;
    else if (!scan_blank_before(t, i))
      return 0;
  } else if (h->how == SCAN_HOW_OPENED) {
    if (h->reply < 400 && !h->status[0] && !(i > 2 && scan_ends(t, i - 2, "=sent"))) return 0;
    if (scan_closed(t, i)) h->how = SCAN_HOW_LOOSE;
  }
  return h->status[0] || !scan_amount(t, i);
}

/* Is the number at i that of a version or of a part of a text, as in 'version (5.1.1)'? */
static int scan_is_version(const scan_text *t, size_t i) {
  static const char az[][SCAN_WORD] = {"version", "release", "section", "article"};
  while (i > 0 && (scan_blank_before(t, i) || memchr("(:\"'", t->z[i - 1], 4))) i--;
  return SCAN_ENDS_ONE(t, i, az);
}

/* A status code without a reply code before it: '(#5.1.1)', 'Status: 5.1.1', 'dsn=5.1.1';
** behind a reply also '(4.1.2 <a@example.com>' and '(4.5.3 Error:', which are SCAN_HOW_PLAIN.
*/
static int scan_status_inside(const scan_text *t, size_t i, scan_hit *h) {
  static const char az[][SCAN_WORD] = {"dsn", "status", "enchcode", "ed_code", "us_code"};
  size_t n = scan_status(t, i, h->status), name;
  int c = i ? scan_at(t, i - 1) : 0;
  if (!n || (h->status[1] > 7 && c != '#') || scan_is_version(t, i)) return 0;
  h->at = i;
  h->end = i + n;
  h->reply = 0;
  h->how = scan_how(t, i);
  name = scan_named(t, i);
  if (SCAN_ENDS_ONE(t, name, az)) {
    h->how = SCAN_HOW_LOOSE;
    return 1;
  }
  if (c == '(' && scan_at(t, i + n) != ')') {
    h->how = SCAN_HOW_PLAIN;
    i += n + 1;
    return scan_at(t, i) == '<' || scan_word(t, i, "error:");
  }
  return h->how >= SCAN_HOW_OPENED && c != '>';
}

/* The next code at or behind *pi. 0 at the end of the text. */
static int scan_next(const scan_text *t, size_t *pi, scan_hit *h) {
  size_t i = *pi, start = i;
  while ((i = scan_find(t, start, i)) < t->n) {
    if (scan_digit(scan_at(t, i + 1)) ? scan_reply_inside(t, i, h) : scan_status_inside(t, i, h)) {
      *pi = h->end;
      return 1;
    }
    i++;
  }
  return 0;
}

/* 'Earlier attempt: 421 4.7.0 busy 550 5.1.1 ...': the later reply counts. */
static size_t scan_peel_history(const scan_text *t, size_t i, bc_scan *p) {
  scan_hit first, h;
  size_t j = scan_word(t, i, "earlier attempt: ");
  (void)p;
  if (!j || !scan_read(t, i + j, &first)) return i;
  j = first.end;
  while (scan_next(t, &j, &h)) {
    if (h.reply && h.reply != first.reply && h.how > SCAN_HOW_PLAIN) return h.at;
  }
  return i;
}

/* Can no reply behind the first one, of this class, count more? A failure in a later line may. */
static inline int scan_final(const scan_text *t, unsigned class_) {
  return class_ > 3 || !(memchr(t->z, '\n', t->n) || memchr(t->z, '\\', t->n));
}

/*
** Try the peelers that may go with the first byte; gives where the text goes on, i if none is
** there. *pWeak: it is a wrapper only if a code or another wrapper comes behind it.
*/
static size_t scan_peel_one(const scan_text *t, size_t i, bc_scan *p, int *pWeak) {
  int c = scan_lower(scan_at(t, i));
  size_t j = i;
  *pWeak = 0;
  switch (c) {
  case 'h': j = scan_peel_common(t, i, p); break;
  case 's':
  case 'l':
    if (scan_is(t, i, 5, SCAN_5('s', 'm', 't', 'p', ';'))) return scan_skip_blanks(t, i + 5);
    if ((j = scan_peel_exim(t, i, p)) == i && (j = scan_peel_type(t, i, p)) == i)
      j = scan_peel_lost(t, i, p);
    break;
  case 'c':
    if (scan_word(t, i, "connect to ")) return scan_peel_connect(t, i, p);
    if ((j = scan_peel_qmail(t, i, p)) == i) j = scan_peel_lost(t, i, p);
    break;
  case 'r':
    if ((j = scan_peel_exchange(t, i, p)) == i && (j = scan_peel_lead(t, i, p)) == i)
      j = scan_peel_lost(t, i, p);
    break;
  case 'e':
    if ((j = scan_peel_type(t, i, p)) == i) j = scan_peel_history(t, i, p);
    break;
  case 'd':
    if ((j = scan_peel_type(t, i, p)) == i) j = scan_peel_lead(t, i, p);
    break;
  case 'x':
  case 'u': j = scan_peel_type(t, i, p); break;
  case '<':
    if (scan_at(t, i + 1) == '<' && (j = scan_peel_lead(t, i, p)) != i) return j;
    *pWeak = 1;
    return scan_peel_address(t, i, p);
  case 't': j = scan_peel_lead(t, i, p); break;
  case 'o': j = scan_peel_lost(t, i, p); break;
  default:
    if (scan_digit(c)) j = scan_peel_qmail(t, i, p);
    break;
  }
  if (j == i && (c == 'p' || c == 't' || c == 'd')) {
    j = scan_peel_mood(t, i, p);
    *pWeak = j != i;
  }
  if (j == i) j = scan_peel_host(t, i, p);
  if (j == i) {
    j = scan_peel_address(t, i, p);
    *pWeak = 1;
  }
  return j;
}

#define SCAN_DECIDED 2

/*
** Where the reply begins behind all wrappers. *pRead: r is the reply that opens there, or p has its
** codes when they decide.
*/
static size_t scan_unwrap(const scan_text *t, bc_scan *p, scan_hit *r, int *pRead) {
  size_t i = 0, sure = 0, j, n = 0;
  int layers, weak;
  uint64_t codes;
  for (layers = 0; layers < SCAN_LAYERS; layers++) {
    if (scan_digit(scan_at(t, i))) {
      codes = scan_plain(t->z + i, t->n - i, &n);
      if (codes >> 32 && scan_final(t, (codes & 0xffff) / 100)) {
        scan_put(codes, &p->reply, p->status);
        *pRead = SCAN_DECIDED;
        return i;
      }
      r->at = i;
      r->end = i + n;
      if (codes) scan_put(codes, &r->reply, r->status);
      *pRead = codes || scan_read_any(t, i, r);
      if (*pRead) return i;
    }
    j = scan_peel_one(t, i, p, &weak);
    if (j == i) break;
    if (!weak) sure = j;
    i = j;
  }
  /* 'connect to H[IP]: ...' is the message itself, and what stood before it a wrapper */
  if (p->ip.z && p->ip.z >= t->z + i) return i;
  if (i != sure && (scan_reply(t, i, &r->reply) || scan_status(t, i, r->status))) sure = i;
  return sure;
}

/* A first reply behind a lone status code, or behind nothing. Is h one? */
static int scan_is_first(const scan_text *t, const scan_hit *r, const scan_hit *h) {
  if (h->how > SCAN_HOW_PLAIN) return 1;
  return r->status[0] && r->status[0] == h->reply / 100 && scan_at(t, h->at + 3) == '-';
}

/* Do the bytes before i end a line? */
static int scan_line_end(const scan_text *t, size_t i) {
  int c = scan_at(t, i - 1);
  return c == '\n' || (c == 'n' && scan_at(t, i - 2) == '\\');
}

/* Behind the signs with which a server's line may begin in a transcript: '<<< 550', '<** 550'. */
static size_t scan_skip_arrows(const scan_text *t, size_t i) {
  int c;
  while ((c = scan_at(t, i)) == '<' || c == '*' || c == '-' || c == '~' || c == ' ') i++;
  return i;
}

/* Does an SMTP command with its argument begin at i? */
static BC_APART int scan_is_command(const scan_text *t, size_t i) {
  return scan_word(t, i, "rcpt to:") || scan_word(t, i, "mail from:") || scan_word(t, i, "ehlo ") ||
         scan_word(t, i, "helo ");
}

/* Does a line of a transcript that begins at i hold a reply, or what was sent ('>>> QUIT')? */
static int scan_line_of_transcript(const scan_text *t, size_t i) {
  uint16_t reply;
  i = scan_skip_arrows(t, i);
  return scan_word(t, i, ">") || scan_is_command(t, i) || scan_word(t, i, "data") ||
         scan_reply(t, i, &reply) != 0;
}

/* Where the line before the one that begins at i begins, which holds more than blanks. */
static BC_APART size_t scan_line_before(const scan_text *t, size_t i) {
  i = scan_trim(t, 0, i);
  while (i > 0 && !scan_line_end(t, i)) i--;
  return i;
}

/*
** In a transcript: is h the failure that comes behind the success r? It opens a line, and so does a
** reply the line before, or signs say whose line it is. 421 and what is said of commands may come
** when all is done, which it is not yet behind 220 and 2.1.z.
*/
static int scan_fails_later(const scan_text *t, const scan_hit *r, const scan_hit *h) {
  size_t i = h->at, before;
  if (!r->reply || r->reply >= 400 || h->reply < 400) return 0;
  while (scan_at(t, i - 1) == ' ' || memchr("<*~", scan_at(t, i - 1), 3)) i--;
  if (!scan_line_end(t, i)) return 0;
  if (scan_at(t, i) == '<') return 1;
  if ((h->reply == 421 || h->reply / 10 == 50) && r->reply != 220 && r->status[1] != 1) return 0;
  before = scan_line_before(t, i);
  return before <= r->at || scan_line_of_transcript(t, before);
}

/*
** Better codes behind i than those in r, which may be empty. The outer reply stays if its status
** code is specific; else a repeated line's or a lone status code completes it, and an inner
** reply replaces it, but not by 503, which only follows from what was refused before. A failure
** replaces what succeeded before it. Gives SCAN_LATER when r is that, SCAN_INNER when it is a reply
** that a remote server is said to have given.
*/
#define SCAN_INNER 1
#define SCAN_LATER 2
static int scan_search(const scan_text *t, size_t i, scan_hit *r) {
  scan_hit h;
  int inner = 0;
  while (i < t->n && !(r->reply >= 400 && scan_specific(r->status)) && scan_next(t, &i, &h)) {
    if (scan_fails_later(t, r, &h)) {
      *r = h;
      inner = SCAN_LATER;
      continue;
    }
    if (r->reply && scan_specific(r->status)) continue; /* a success, unless it fails later */
    if (!h.reply) {
      if (scan_specific(r->status)) continue;
      if (r->reply ? h.status[0] == r->reply / 100 : h.how > SCAN_HOW_PLAIN)
        memcpy(r->status, h.status, sizeof(h.status));
    } else if (!r->reply) {
      if (!scan_is_first(t, r, &h)) continue;
      if (r->status[0] && !h.status[0]) memcpy(h.status, r->status, sizeof(h.status));
      *r = h;
      inner = h.how == SCAN_HOW_MARKED ? SCAN_INNER : 0;
    } else if (h.reply == r->reply) {
      if (h.status[0]) memcpy(r->status, h.status, sizeof(h.status));
    } else if (h.how >= SCAN_HOW_OPENED && h.reply != 503) {
      *r = h;
    }
  }
  return inner;
}

/* The codes that open the body at i, behind signs, or none; gives where it begins without those. */
static size_t scan_opening(const scan_text *t, size_t i, scan_hit *r) {
  size_t j = scan_skip_signs(t, i), n;
  if (j > i && memchr("-,[", t->z[j - 1], 3)) j = i; /* '-550' is a number */
  if (scan_read(t, j, r)) return scan_at(t, i) != '(' ? j : i;
  n = scan_status(t, j, r->status);
  if (!n) r->status[0] = r->status[1] = r->status[2] = 0;
  r->at = 0;
  r->reply = 0;
  r->end = n ? j + n : i;
  return i;
}

/* Where the reply at i ends in a transcript: before a line that has another code or was sent. */
static size_t scan_reply_end(const scan_text *t, size_t i) {
  size_t end = i, j;
  for (;; end++) {
    while (end < t->n && !scan_line_end(t, end)) end++;
    j = scan_skip_arrows(t, end);
    if (end == t->n) return end;
    if (scan_line_of_transcript(t, end) && (t->n - j < 3 || memcmp(t->z + j, t->z + i, 3) != 0))
      break;
  }
  return scan_trim(t, i, end);
}

/*
** Behind what .NET's programs say before a server's answer, whose reply code they leave out; or i.
** What stands before it is the code's title, or the program's guess.
*/
static size_t scan_response(const scan_text *t, size_t i) {
  static const char az[][33] = {
      ". the server response was:", ". die serverantwort war:", ". la respuesta del servidor fue:",
      ". a resposta do servidor foi:"};
  size_t j = i, k, m;
  uint16_t status[3];
  const char *q;
  while ((q = memchr(t->z + j, ':', t->n - j)) != 0) {
    j = (size_t)(q - t->z) + 1;
    for (m = 0; m < sizeof(az) / sizeof(az[0]); m++) {
      if (!scan_ends(t, j, az[m])) continue;
      k = scan_skip_blanks(t, j);
      if (k + scan_status(t, k, status) < t->n) return k;
    }
  }
  return i;
}

/* The command in the line before the reply at i of a transcript: what the reply was to; or 0. */
static uint8_t scan_sent(const scan_text *t, size_t i) {
  while (i > 0 && memchr("<*~- ", t->z[i - 1], 5)) i--;
  if (i == 0 || !scan_line_end(t, i)) return 0;
  i = scan_line_before(t, i);
  while (scan_at(t, i) == '>' || scan_at(t, i) == ' ') i++;
  return scan_is_command(t, i) ? scan_phase(t, i) : 0;
}

/* What a client program, whose words stand just before the reply at i, says it was to; or 0. */
static uint8_t scan_asked(const scan_text *t, size_t i) {
  static const struct {
    char z[31];
    uint8_t phase;
  } a[] = {
      {"rejected mail from", BC_PHASE_MAIL},
      {"mail from command failed", BC_PHASE_MAIL},
      {"mail command failed", BC_PHASE_MAIL},
      {"senderrefused", BC_PHASE_MAIL},
      {"senderfailedexception", BC_PHASE_MAIL},
      {"ehlo command failed", BC_PHASE_HELO},
      {"helo command failed", BC_PHASE_HELO},
      {"auth command failed", BC_PHASE_AUTH},
      {"username command failed", BC_PHASE_AUTH},
      {"password command failed", BC_PHASE_AUTH},
      {"invalid login", BC_PHASE_AUTH},
      {"authenticationerror", BC_PHASE_AUTH},
      {"authenticationfailedexception", BC_PHASE_AUTH},
  };
  size_t k;
  while (i > 0 && (scan_blank_before(t, i) || memchr("(:", t->z[i - 1], 2))) i--;
  for (k = 0; k < sizeof(a) / sizeof(a[0]); k++) {
    if (scan_ends(t, i, a[k].z)) return a[k].phase;
  }
  return 0;
}

/* Does the text end with '(in reply to X command)', which tells the phase better? */
static int scan_replies_to(const scan_text *t) {
  size_t i = t->z[t->n - 1] == ')' ? scan_last(t, 0, t->n, '(') : 0;
  return i && scan_word(t, i, "in reply to ");
}

/*
** Does the address whose '@' is at i stand in a field that names the sender? As in
** 'sender=<a@example.com>', '"mail_from":"a@example.com"', or in a line of its own
** 'X-Sender: rfc822; a@example.com'.
*/
static int scan_is_sender(const scan_text *t, size_t i) {
  static const char az[][SCAN_WORD] = {"sender", "from", "eturn-path", "eturn_path"};
  int quoted;
  while (i > 0 && !scan_blank_before(t, i) && !memchr("<\"'\\=:;@", t->z[i - 1], 8)) i--;
  while (i > 0 && memchr("<\"'\\", t->z[i - 1], 4)) i--;
  i = scan_trim(t, 0, i);
  if (scan_ends(t, i, "rfc822;")) i = scan_trim(t, 0, i - 7);
  if (scan_at(t, i - 1) == '=') return SCAN_ENDS_ONE(t, i - 1, az);
  if (scan_at(t, i - 1) != ':') return 0;
  i = scan_trim(t, 0, i - 1);
  quoted = scan_quote(scan_at(t, i - 1));
  while (i > 0 && memchr("\"'\\", t->z[i - 1], 3)) i--;
  if (!SCAN_ENDS_ONE(t, i, az)) return 0;
  while (i > 0 && (scan_alpha(t->z[i - 1]) || t->z[i - 1] == '-')) i--;
  return quoted || i == 0 || scan_line_end(t, i);
}

/* Do words follow each other in [i, end)? Behind one with '@' or '=' the name of a field may. */
static int scan_has_words(const scan_text *t, size_t i, size_t end) {
  int value = 0;
  for (; i < end; i++) {
    size_t j = i + 1;
    if (t->z[i] == '@' || t->z[i] == '=') value = 1;
    if (t->z[i] == '\n' || t->z[i] == '\\') value = 0; /* a line ends, or does so as '\n' */
    if (t->z[i] != ' ' || !scan_alpha(scan_at(t, j))) continue;
    if (!value && scan_alpha(scan_at(t, i - 1))) return 1;
    while (scan_alpha(scan_at(t, j)) || scan_at(t, j) == '_') j++;
    if (value && scan_at(t, j) != '=' && scan_at(t, j) != ':') return 1;
    value = 0;
  }
  return 0;
}

/*
** Do nothing but fields, one of which names the sender, stand in [i, h.at), and words behind h?
** Then these are all that the server said.
*/
static int scan_names_sender(const scan_text *t, size_t i, const scan_hit *h) {
  const char *q;
  size_t end = h->at, j = end + 3;
  while (j < t->n && memchr("0123456789.- ", t->z[j], 13)) j++;
  if (!(scan_alpha(scan_at(t, j)) || scan_at(t, j) == '<') || scan_has_words(t, i, end)) return 0;
  while ((q = memchr(t->z + i, '@', end - i)) != 0) {
    i = (size_t)(q - t->z);
    if (scan_is_sender(t, i++)) return 1;
  }
  return 0;
}

/* Behind all wrappers: the codes of the text, and where its body begins and ends. */
static size_t scan_codes(const scan_text *t, bc_scan *p, size_t *pEnd) {
  scan_hit r;
  int isRead = 0, how;
  size_t i = scan_unwrap(t, p, &r, &isRead);
  if (isRead == SCAN_DECIDED) return i;
  if (!isRead) i = scan_opening(t, i, &r);
  if (!(r.reply && scan_specific(r.status) && scan_final(t, r.reply / 100u))) {
    if (r.reply && r.reply < 400 && !r.status[0] && scan_unit(t, r.at + 3)) r.reply = 0;
    how = scan_search(t, r.end, &r);
    if (!r.reply) {
      size_t j = scan_response(t, i);
      if (j != i) p->title = t->z + i;
      i = j;
    } else if (r.at > i && !p->phase && !scan_replies_to(t)) {
      p->phase = how ? scan_sent(t, r.at) : scan_asked(t, r.at);
    }
    if (how || (r.reply && r.at > i && scan_names_sender(t, i, &r))) i = r.at;
    if (how == SCAN_LATER) *pEnd = scan_reply_end(t, i);
  }
  p->reply = r.reply;
  memcpy(p->status, r.status, sizeof(r.status));
  return i;
}

/* Behind 'delivery 8: failure: ' and its kin, which may stand behind a time (qmail-send); or 0. */
static size_t scan_delivery(const scan_text *t) {
  static const char a[3][SCAN_WORD] = {"failure: ", "success: ", "deferral: "};
  size_t i = scan_word(t, 0, "delivery "), m;
  if (!i) {
    const char *e = memchr(t->z, ' ', t->n);
    size_t j = e ? (size_t)(e - t->z) + 1 : 0;
    m = scan_word(t, j, "delivery ");
    if (!m) return 0;
    i = j + m;
  }
  while (scan_digit(scan_at(t, i))) i++;
  i += scan_word(t, i, ": ");
  for (unsigned k = 0; k < 3; k++) {
    if ((m = scan_word(t, i, a[k])) > 0) return i + m;
  }
  return 0;
}

/* qmail logs blanks as '_': several of those, and no blank but where a line is folded. */
static int scan_underscores(const scan_text *t) {
  const char *z = t->z + scan_delivery(t), *e = t->z + t->n, *b = z;
  int k = 0;
  while ((b = memchr(b, ' ', (size_t)(e - b))) != 0) {
    if (!scan_space((unsigned char)b[-1])) return 0;
    b++;
  }
  while (k < 3 && (z = memchr(z, '_', (size_t)(e - z))) != 0) {
    k++;
    z++;
  }
  return k >= 3;
}

static inline int scan_underscored(const scan_text *t) {
  return !(t->n >= 8 && scan_has_space8(scan_load8(t->z))) && scan_underscores(t);
}

/* The text z[0..n) without white space at its ends. */
static inline void scan_begin(const char *z, size_t n, scan_text *t) {
  while (n && scan_space((unsigned char)z[0])) z++, n--;
  while (n && scan_space((unsigned char)z[n - 1])) n--;
  t->z = z;
  t->n = n;
  t->under = 0;
}

/* The codes of the text, and in p->body all behind its wrappers. 1 when it is more than a code. */
static int scan_front(scan_text *t, bc_scan *p) {
  size_t i, end = t->n;
  memset(p, 0, sizeof(*p));
  p->body.z = t->z;
  p->body.n = t->n;
  if (t->n <= SCAN_BARE && (!t->n || scan_bare(t, p))) return 0;
  t->under = scan_underscored(t);
  i = scan_codes(t, p, &end);
  t->n = end;
  p->body.z += i;
  p->body.n = t->n - i;
  return 1;
}

/*
** The forms of a code of n bytes, by n - 3, as six bytes: the first two, two of the middle and the
** last two. What each byte is at least and at most, as what has to be added to it to reach 0x80 and
** to pass 0x7f; and the digits, as bits, that may come first (none in four bytes).
*/
#define SCAN_6(a, b, c, d, e, f) (SCAN_5(a, b, c, d, e) | (uint64_t)(f) << 40)
#define SCAN_LEAST(c)            (0x80 - (c))
#define SCAN_MOST(c)             (0x7f - (c))
#define SCAN_D1                  SCAN_LEAST('0')
#define SCAN_D2                  SCAN_MOST('9')
#define SCAN_P1                  SCAN_LEAST('.')
#define SCAN_P2                  SCAN_MOST('.')
static const struct {
  uint64_t least, most;
  unsigned first;
} scan_form[4] = {
    {SCAN_6(SCAN_D1, SCAN_D1, SCAN_D1, SCAN_D1, SCAN_D1, SCAN_D1),
     SCAN_6(SCAN_D2, SCAN_D2, SCAN_D2, SCAN_D2, SCAN_D2, SCAN_D2), 0x3e}, /* 55 55 50 */
    {0, 0, 0},
    {SCAN_6(SCAN_D1, SCAN_P1, SCAN_P1, SCAN_D1, SCAN_P1, SCAN_D1),
     SCAN_6(SCAN_D2, SCAN_P2, SCAN_P2, SCAN_D2, SCAN_P2, SCAN_D2), 0x34}, /* 5. .1 .1 */
    {SCAN_6(SCAN_D1, SCAN_P1, SCAN_D1, SCAN_P1, SCAN_D1, SCAN_D1),
     SCAN_6(SCAN_D2, SCAN_P2, SCAN_D2, SCAN_P2, SCAN_D2, SCAN_D2), 0x34}, /* 5. 1. 10 */
};

static inline uint64_t scan_load2(const char *z) {
  return (uint64_t)((unsigned char)z[0] | (unsigned char)z[1] << 8);
}

/* 1 for '550', '5.1.1' and '5.1.10', without branches: a column holds them in any order. */
static inline int scan_is_code(const char *z, size_t n) {
  const uint64_t high = 0x808080808080u;
  uint64_t w = scan_load2(z) | scan_load2(z + (n - 2) / 2) << 16 | scan_load2(z + n - 2) << 32;
  uint64_t ok = (w + scan_form[n - 3].least) & ~(w + scan_form[n - 3].most) & ~w & high;
  return (ok == high) & (scan_form[n - 3].first >> (w & 15) & 1);
}

/* '550 ' and more at z[0..n): the code as scan_put() takes it, else 0. */
static inline uint64_t scan_plain_reply(const char *z, size_t n) {
  unsigned c, d, e;
  if (n < 5 || z[3] != ' ' || scan_space(z[4])) return 0;
  c = (unsigned char)z[0] - '0';
  d = (unsigned char)z[1] - '0';
  e = (unsigned char)z[2] - '0';
  return c - 2 < 4 && d < 10 && e < 10 ? c * 100 + d * 10 + e : 0;
}

/* Behind the wrapper at i, if it is one of those that most texts have, else i. */
static BYTES_INLINE size_t scan_fast_peel(const scan_text *t, size_t i) {
  bc_scan unused;
  size_t j, k;
  switch (t->z[i]) {
  case 'h': return scan_common(t, i, &unused.host, &unused.ip);
  case 'S':
  case 's':
    if (scan_is(t, i, 5, SCAN_5('s', 'm', 't', 'p', ';'))) return scan_skip_blanks(t, i + 5);
    j = scan_exim(t, i);
    k = j > i ? scan_skip_command(t, j) : i;
    return k > j ? k : i;
  case '<': return scan_at(t, i + 1) != '<' ? scan_peel_address(t, i, &unused) : i;
  default: return i;
  }
}

/* Where the codes of most texts stand, behind common wrappers; the length of the text if not so. */
static BYTES_INLINE size_t scan_fast_at(const scan_text *t) {
  size_t i = 0, j;
  int layers;
  for (layers = 0; !scan_digit((unsigned char)t->z[i]); layers++) {
    j = scan_fast_peel(t, i);
    if (j == i || j >= t->n || layers == 3) return t->n;
    i = j;
  }
  return i;
}

/* Is the reply of len bytes at i, maybe with X.0.0, the only number that may be a code? */
static BYTES_INLINE int scan_fast_only(const scan_text *t, size_t i, size_t len, unsigned reply) {
  if (reply < 400 && scan_unit(t, i + 3)) return 0;
  i += len;
  return bytes_no_digit((const unsigned char *)t->z + i, t->n - i) || scan_find(t, i, i) == t->n;
}

/*
** The codes of most texts, as scan_put() takes them: they open it or stand behind common wrappers,
** and are specific or the only number that may be a code. 0: a whole scan must tell. Never other
** codes than that would find.
*/
static uint64_t scan_fast(const char *z, size_t n) {
  const scan_text text = {z, n, 0}, *t = &text;
  size_t i, len = 3;
  uint64_t codes;
  if (n <= SCAN_BARE || (i = scan_fast_at(t)) == n) return 0;
  codes = scan_plain(z + i, n - i, &len);
  if (codes >> 32) return scan_final(t, (codes & 0xffff) / 100) ? codes : 0;
  if (!codes) codes = scan_plain_reply(z + i, n - i);
  return codes && scan_fast_only(t, i, len, codes & 0xffff) ? codes : 0;
}

/* The codes of '550', '5.1.1' and '5.1.10', as scan_put() takes them. */
static inline uint64_t scan_bare_codes(const char *z, size_t n) {
  uint64_t a = (uint64_t)(z[0] - '0'), c;
  if (n == 3) return a * 100 + (uint64_t)(z[1] - '0') * 10 + (uint64_t)(z[2] - '0');
  c = (uint64_t)(z[4] - '0');
  if (n > 5) c = c * 10 + (uint64_t)(z[5] - '0');
  return a << 16 | (uint64_t)(z[2] - '0') << 32 | c << 48;
}

BC_PRIVATE uint64_t bc_scan_fast(const char *z, size_t n) {
  if (n - 3 < 4) return scan_is_code(z, n) ? scan_bare_codes(z, n) : 0;
  return scan_fast(z, n);
}

/*
** Class of a text that plainly is a code, opens with its codes or has them behind a common wrapper,
** BC_CLASS_*; -1: a whole scan must tell. Never says other than that would.
*/
BC_PRIVATE int bc_scan_class_fast(const char *z, size_t n) {
  const scan_text text = {z, n, 0}, *t = &text;
  size_t i, len;
  uint64_t codes;
  unsigned reply;
  int detail;
  if (n - 3 < 4) return scan_is_code(z, n) ? z[0] - '0' : -1;
  if (n <= SCAN_BARE || (i = scan_fast_at(t)) == n) return -1;
  codes = scan_plain_digits(z + i, n - i, &len, &detail); /* as scan_fast() goes on */
  if (codes && ((codes >> 48 & 15) != 0 || detail))
    return scan_final(t, codes & 15) ? (int)(codes & 15) : -1;
  if (!codes) len = 3;
  reply = (unsigned)(z[i] - '0') * 100;
  if (!codes && !scan_plain_reply(z + i, n - i)) return -1;
  return scan_fast_only(t, i, len, reply) ? z[i] - '0' : -1;
}

BC_PRIVATE void bc_scan_codes(const char *z, size_t n, bc_scan *p) {
  uint64_t codes = bc_scan_fast(z, n);
  if (!codes) {
    bc_scan_front(z, n, p);
    return;
  }
  scan_put(codes, &p->reply, p->status);
  p->bare = n > 6 ? BC_BARE_NO : n > 3 ? BC_BARE_STATUS : BC_BARE_REPLY;
  p->group = 0;
}

BC_PRIVATE void bc_scan_front(const char *z, size_t n, bc_scan *p) {
  scan_text t;
  scan_begin(z, n, &t);
  scan_front(&t, p);
}

BC_PRIVATE void bc_scan_text(const char *z, size_t n, bc_scan *p) {
  scan_text t;
  scan_begin(z, n, &t);
  if (scan_front(&t, p)) scan_body(&t, (size_t)(p->body.z - t.z), p);
}
