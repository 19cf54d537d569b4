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
*/
#include "core.h"

/* Longest host name, address or command that a wrapper may hold. */
#define SCAN_NAME 320

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

/* Kinds of bytes, as bits: 1 digit, 2 letter, 4 may stand in a host name, 8 white space. */
static const unsigned char scan_kind[256] = {
    0, 0, 0, 0, 0, 0, 0, 0, 0, 8, 8, 8, 8, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 4, 0, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 4, 0, 0, 0, 0, 0,
    0, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 0, 0, 0, 0, 4,
    0, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 0, 0, 0, 0, 0,
    4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4,
    4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4,
    4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4,
    4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4,
};
#define SCAN_DIGIT  1
#define SCAN_ALPHA  2
#define SCAN_INNAME 4
#define SCAN_SPACE  8

static int scan_digit(int c) {
  return scan_kind[(unsigned char)c] & SCAN_DIGIT;
}

static int scan_alpha(int c) {
  return scan_kind[(unsigned char)c] & SCAN_ALPHA;
}

static int scan_space(int c) {
  return scan_kind[(unsigned char)c] & SCAN_SPACE;
}

static int scan_lower(int c) {
  return c >= 'A' && c <= 'Z' ? c + 32 : c;
}

/* Byte i, or 0 behind the end. */
static int scan_at(const scan_text *t, size_t i) {
  return i < t->n ? (unsigned char)t->z[i] : 0;
}

/* Bytes of blank at i: 0, 1, or 2 for a newline that was written as backslash-n. */
static size_t scan_blank(const scan_text *t, size_t i) {
  int c = scan_at(t, i);
  if (scan_space(c)) return 1;
  if (c == '\\') return scan_at(t, i + 1) == 'n' || scan_at(t, i + 1) == 'r' ? 2 : 0;
  return t->under && (c == '_' || c == '/');
}

static size_t scan_skip_blanks(const scan_text *t, size_t i) {
  size_t k;
  while ((k = scan_blank(t, i)) != 0) i += k;
  return i;
}

/* Does a blank end just before i? */
static int scan_blank_before(const scan_text *t, size_t i) {
  if (i == 0) return 1;
  if (scan_blank(t, i - 1)) return 1;
  return i >= 2 && scan_blank(t, i - 2) == 2;
}

/* Length of zWord (lower case) at i without regard to case, else 0. ' ' stands for blanks. */
static size_t scan_word(const scan_text *t, size_t i, const char *zWord) {
  size_t j = i, k;
  for (; *zWord; zWord++) {
    if (*zWord != ' ') {
      if (j >= t->n || scan_lower((unsigned char)t->z[j]) != *zWord) return 0;
      j++;
    } else {
      if ((k = scan_skip_blanks(t, j)) == j) return 0;
      j = k;
    }
  }
  return j - i;
}

/* Does the text end with zWord just before i? Exact length: no blanks in zWord. */
static int scan_ends(const scan_text *t, size_t i, const char *zWord) {
  size_t n = strlen(zWord);
  return i >= n && scan_word(t, i - n, zWord) == n;
}

/* ---- numbers ---- */

/* First digit at or behind i, or n. Eight bytes at a time where there is none. */
static size_t scan_find_digit(const scan_text *t, size_t i) {
  const uint64_t ones = 0x0101010101010101u, high = 0x8080808080808080u;
  while (t->n - i >= 8) {
    uint64_t w, low;
    memcpy(&w, t->z + i, 8);
    low = w & ~high;
    /* per byte: high bit of (b + 0x50) says b >= 0x30, of (b + 0x46) says b >= 0x3a */
    if ((low + ones * 0x50) & ~(low + ones * 0x46) & ~w & high) break;
    i += 8;
  }
  while (i < t->n && !scan_digit((unsigned char)t->z[i])) i++;
  return i;
}

/* Up to three digits at *pi; gives 0 when there is none or there are more. */
static int scan_number(const scan_text *t, size_t *pi, uint16_t *pValue) {
  size_t i = *pi;
  unsigned v = 0;
  while (i < *pi + 3 && scan_digit(scan_at(t, i))) v = v * 10 + (unsigned)(t->z[i++] - '0');
  if (i == *pi || scan_digit(scan_at(t, i))) return 0;
  *pi = i;
  *pValue = (uint16_t)v;
  return 1;
}

/*
** Length of the status code d.ddd.ddd at i, else 0. Not a part of an address, a version or a
** name: '.1', '-exim', a letter or '@' may not follow.
*/
static size_t scan_status(const scan_text *t, size_t i, uint16_t a[3]) {
  size_t j = i + 2;
  int c = scan_at(t, i), next;
  if ((c != '2' && c != '4' && c != '5') || scan_at(t, i + 1) != '.') return 0;
  if (!scan_number(t, &j, &a[1]) || scan_at(t, j) != '.') return 0;
  j++;
  if (!scan_number(t, &j, &a[2])) return 0;
  c = scan_at(t, j);
  next = scan_at(t, j + 1);
  if (scan_alpha(c) || c == '@' || c >= 0x80) return 0;
  if (c == '_' && !t->under) return 0;
  if (c == '.' && (scan_digit(next) || scan_alpha(next))) return 0;
  if (c == '-' && scan_alpha(next)) return 0;
  a[0] = (uint16_t)(t->z[i] - '0');
  return j - i;
}

/* Length of the reply code at i (3), else 0. What may follow: blank, '-', ':', ',' or the end. */
static size_t scan_reply(const scan_text *t, size_t i, uint16_t *pReply) {
  int c = scan_at(t, i), next;
  uint16_t a[3];
  if (c < '2' || c > '5' || !scan_digit(scan_at(t, i + 1)) || !scan_digit(scan_at(t, i + 2)))
    return 0;
  next = scan_at(t, i + 3);
  if (next == '-') {
    /* '550-5.1.1', '521-192.0.2.1', but not the range '300-400' or a telephone number */
    size_t j = i + 4;
    while (j < i + 8 && scan_digit(scan_at(t, j))) j++;
    if (j > i + 4 && !scan_status(t, i + 4, a) && scan_at(t, j) != '.') return 0;
  } else if (i + 3 < t->n && next != ':' && next != ',' && !scan_blank(t, i + 3)) {
    return 0;
  }
  *pReply = (uint16_t)((c - '0') * 100 + (t->z[i + 1] - '0') * 10 + (t->z[i + 2] - '0'));
  return 3;
}

/* Behind white space, signs and quotes that stand between the codes of a reply. */
static size_t scan_skip_signs(const scan_text *t, size_t i) {
  size_t end = i + 12;
  while (i < end) {
    int c = scan_at(t, i);
    size_t k = scan_blank(t, i);
    if (k)
      i += k;
    else if (c && memchr("-:,#(['\"", c, 8))
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
  size_t j = scan_skip_signs(t, i), k, n;
  if (j == i) return 0;
  n = scan_status(t, j, a);
  if (n) return j + n;
  for (k = j; k < j + 24; k++) {
    int c = scan_at(t, k);
    if (t->under ? scan_blank(t, k) != 0 : 0) break;
    if (!scan_alpha(c) && !scan_digit(c) && c != '_' && c != '-') break;
  }
  if (k == j || !(scan_blank(t, k) || scan_at(t, k) == ':')) return 0;
  k = scan_skip_signs(t, k);
  n = scan_status(t, k, a);
  return n && a[1] <= 7 && a[0] == (uint16_t)(t->z[i - 3] - '0') ? k + n : 0;
}

/* Read the reply at i with its status code; 0 if there is none. */
static int scan_read(const scan_text *t, size_t i, scan_hit *h) {
  size_t n = scan_reply(t, i, &h->reply), end;
  if (!n) return 0;
  h->at = i;
  end = scan_status_after(t, i + n, h->status);
  if (!end) h->status[0] = h->status[1] = h->status[2] = 0;
  h->end = end ? end : i + n;
  return 1;
}

/* X.0.0 says nothing; any other status code does. */
static int scan_specific(const uint16_t a[3]) {
  return a[0] && (a[1] || a[2]);
}

/* Does a unit follow ('450 bytes', '300 seconds')? Then it is an amount. */
static int scan_unit(const scan_text *t, size_t i) {
  static const char *const az[] = {
      "bytes", "kb",       "mb",      "kbytes", "seconds",     "second",     "sec",   "secs",
      "ms",    "minute",   "minutes", "min",    "mins",        "hour",       "hours", "day",
      "days",  "messages", "mails",   "emails", "connections", "recipients", "times"};
  size_t k, n;
  i = scan_skip_blanks(t, i);
  for (k = 0; k < sizeof(az) / sizeof(az[0]); k++) {
    n = scan_word(t, i, az[k]);
    if (n && !scan_alpha(scan_at(t, i + n))) return 1;
  }
  return 0;
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

/* '5.x.x', '5.XXX.YYY' and '5.1.x'. */
static int scan_bare_class(const scan_text *t, bc_scan *p) {
  size_t i = 2, j;
  uint16_t subject = 0;
  int c = scan_at(t, 0), hasSubject;
  if ((c != '2' && c != '4' && c != '5') || scan_at(t, 1) != '.') return 0;
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

/* '550', '101', and what the table has beyond 599. */
static int scan_bare_reply(const scan_text *t, bc_scan *p) {
  const bc_code *c;
  uint16_t v;
  size_t i = 0;
  if (t->n != 3 || !scan_number(t, &i, &v) || i != 3) return 0;
  if (v < 100 || v > 599) {
    c = bc_code_find(t->z, 3);
    if (!c || c->kind != BC_KIND_REPLY) return 0;
  }
  p->bare = BC_BARE_REPLY;
  p->reply = v;
  return 1;
}

/* 'X.1' */
static int scan_bare_topic(const scan_text *t, bc_scan *p) {
  int c = scan_at(t, 2);
  if (t->n != 3 || scan_lower(scan_at(t, 0)) != 'x' || t->z[1] != '.' || c < '0' || c > '7')
    return 0;
  p->bare = BC_BARE_TOPIC;
  p->group = (uint8_t)(c - '0');
  return 1;
}

static int scan_bare(const scan_text *t, bc_scan *p) {
  uint16_t a[3];
  if (t->n > 16) return 0;
  if (scan_bare_reply(t, p) || scan_bare_group(t, p) || scan_bare_class(t, p) ||
      scan_bare_topic(t, p))
    return 1;
  if (scan_status(t, 0, a) != t->n) return 0;
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
    const char *z;
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
  for (k = 0; k < sizeof(a) / sizeof(a[0]); k++) {
    if (scan_word(t, i, a[k].z)) return a[k].phase;
  }
  return BC_PHASE_NONE;
}

static int scan_name_char(int c) {
  return scan_kind[(unsigned char)c] & SCAN_INNAME;
}

/* End of the host name at i (i if there is none). A colon belongs to it only inside an address. */
static size_t scan_name(const scan_text *t, size_t i) {
  size_t j = i, end = t->n - i < SCAN_NAME ? t->n : i + SCAN_NAME;
  for (; j < end && scan_name_char(t->z[j]); j++) {
    if (t->z[j] == '_' && t->under) break;
    if (t->z[j] == ':' && !scan_digit(scan_at(t, j + 1)) && scan_at(t, j + 1) != ':') break;
  }
  return j;
}

/* '[192.0.2.1]' or '(192.0.2.1)' at i: sets the address, gives where it ends, i if none. */
static size_t scan_bracket_ip(const scan_text *t, size_t i, bc_span *pIp) {
  size_t j, start = i + 1;
  int open = scan_at(t, i), close = open == '[' ? ']' : ')';
  if (open != '[' && open != '(') return i;
  start += scan_word(t, start, "ipv6:");
  for (j = start; j < start + 64 && j < t->n && t->z[j] != close; j++) {
    if (!scan_name_char(scan_at(t, j))) return i;
  }
  if (scan_at(t, j) != close || j == start) return i;
  if (open == '(' && !memchr(t->z + start, '.', j - start) && !memchr(t->z + start, ':', j - start))
    return i;
  scan_set(pIp, t, start, j);
  return j + 1;
}

/*
** A host name with its address at i: 'H[IP]', 'H [IP]', 'H (IP)', '[IP]'. Gives where it ends,
** i if there is none. A port may follow (':25').
*/
static size_t scan_host_ip(const scan_text *t, size_t i, bc_span *pHost, bc_span *pIp) {
  size_t end = scan_name(t, i), j = scan_skip_blanks(t, end), k;
  if (j > end + 2) return i;
  k = scan_bracket_ip(t, j, pIp);
  if (k == j) return i;
  if (end > i) scan_set(pHost, t, i, end);
  if (scan_at(t, k) == ':' && scan_digit(scan_at(t, k + 1))) {
    j = k + 1;
    while (j < k + 7 && scan_digit(scan_at(t, j))) j++;
    k = j;
  }
  return k;
}

/* Behind 'X: ' where X is a command with its argument ('RCPT TO:<a@example.com>'), i if none. */
static size_t scan_skip_command(const scan_text *t, size_t i) {
  size_t j = i, end = i + SCAN_NAME;
  while (j < end && j < t->n) {
    int c = scan_at(t, j);
    if (c == '<') {
      while (j < end && j < t->n && t->z[j] != '>') j++;
    } else if (c == ':' && scan_at(t, scan_skip_blanks(t, j + 1)) != '<' &&
               (scan_blank(t, j + 1) || j + 1 == t->n || scan_digit(scan_at(t, j + 1)))) {
      return scan_skip_blanks(t, j + 1);
    }
    j++;
  }
  return i;
}

/*
** The peelers. Each looks at i and gives where the text goes on behind its wrapper, or i when it
** is not there. They may set host, ip, phase.
*/

/* 'smtp; ', 'x-postfix; ' (RFC 3464 section 2.3.6) */
static size_t scan_peel_type(const scan_text *t, size_t i, bc_scan *p) {
  static const char *const az[] = {"smtp", "esmtp", "lmtp", "unknown", "dns", "local", "unix"};
  size_t j = i, k;
  (void)p;
  while (j < i + 48 &&
         (scan_alpha(scan_at(t, j)) || scan_digit(scan_at(t, j)) || scan_at(t, j) == '-'))
    j++;
  if (j == i || scan_at(t, j) != ';') return i;
  if (scan_word(t, i, "x-")) return scan_skip_blanks(t, j + 1);
  for (k = 0; k < sizeof(az) / sizeof(az[0]); k++) {
    if (scan_word(t, i, az[k]) == j - i) return scan_skip_blanks(t, j + 1);
  }
  return i;
}

/* Behind ' (expanded from <b@example.com>)' (Postfix), i if it is not there. */
static size_t scan_expanded(const scan_text *t, size_t i) {
  size_t k = scan_word(t, i, " (expanded from <"), j = i + k;
  if (!k) return i;
  while (j < i + SCAN_NAME && scan_at(t, j) && t->z[j] != '>') j++;
  return scan_at(t, j + 1) == ')' ? j + 2 : i;
}

/* '<a@example.com>: ' and 'a@example.com: ' */
static size_t scan_peel_address(const scan_text *t, size_t i, bc_scan *p) {
  size_t j = i;
  int angle = scan_at(t, i) == '<', at = 0;
  (void)p;
  while (j < t->n && j < i + SCAN_NAME) {
    int c = scan_at(t, j);
    if (c == '>' || scan_blank(t, j)) break;
    if (!angle && c == ':') break;
    if (c == '@') at = 1;
    j++;
  }
  if (angle && scan_at(t, j) != '>') return i;
  if (!at) return i;
  if (angle) j = scan_expanded(t, j + 1);
  if (scan_at(t, j) == ':') j++;
  return scan_blank(t, j) ? scan_skip_blanks(t, j) : i;
}

/* What may follow a host that spoke; gives where the reply begins, i if nothing of the kind. */
static size_t scan_said(const scan_text *t, size_t i, bc_scan *p, int isHost) {
  size_t j = scan_skip_blanks(t, i), k;
  if ((k = scan_word(t, j, "said:")) != 0) return scan_skip_blanks(t, j + k);
  if ((k = scan_word(t, j, "refused to talk to me:")) != 0) {
    p->phase = BC_PHASE_CONNECT;
    return scan_skip_blanks(t, j + k);
  }
  if ((k = scan_word(t, j, "did not like our ")) != 0) {
    p->phase = scan_phase(t, j + k);
    k = scan_skip_command(t, j + k);
    return scan_at(t, k - 1) == ':' || scan_blank_before(t, k) ? k : i;
  }
  if (j == i && scan_at(t, i) == ':' && scan_blank(t, i + 1)) {
    uint16_t r;
    j = scan_skip_blanks(t, i + 1);
    if (isHost || scan_reply(t, j, &r)) return j;
  }
  return i;
}

/* 'host H[IP] said: ', 'host H [IP]: ', 'H[IP] refused to talk to me: ', 'H [IP] did not like our
 * X:' */
static size_t scan_peel_host(const scan_text *t, size_t i, bc_scan *p) {
  bc_scan q = *p;
  size_t isHost = scan_word(t, i, "host "), j = i + isHost, k;
  k = scan_host_ip(t, j, &q.host, &q.ip);
  if (k == j) {
    if (!isHost) return i;
    k = scan_name(t, j);
    if (k == j) return i;
    scan_set(&q.host, t, j, k);
    q.ip.z = 0;
    q.ip.n = 0;
  }
  j = scan_said(t, k, &q, isHost != 0);
  if (j == k && isHost && scan_word(t, scan_skip_blanks(t, k), "smtp error from remote"))
    j = scan_skip_blanks(t, k);
  if (j == k) return i;
  *p = q;
  return j;
}

/* 'connect to H[IP]:25: server refused to talk to me: ' */
static size_t scan_peel_connect(const scan_text *t, size_t i, bc_scan *p) {
  size_t j = i + scan_word(t, i, "connect to "), k;
  bc_scan q = *p;
  if (j == i) return i;
  k = scan_host_ip(t, j, &q.host, &q.ip);
  if (k == j || scan_at(t, k) != ':') return i;
  q.phase = BC_PHASE_CONNECT;
  *p = q;
  k = scan_skip_blanks(t, k + 1);
  j = scan_word(t, k, "server refused to talk to me:");
  return j ? scan_skip_blanks(t, k + j) : i;
}

/* 'lost connection with H[IP] while ...' and its kin: host and phase are noted, the text stays. */
static size_t scan_peel_lost(const scan_text *t, size_t i, bc_scan *p) {
  static const char *const azLead[] = {
      "lost connection with ", "conversation with ", "remote host ",
      "operation timed out: smtp timeout while connected to ", "smtp timeout while connected to "};
  static const char *const azTail[] = {
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

/* 'SMTP error from remote mail server after RCPT TO:<a>: ', 'LMTP error after end of data: ' */
static size_t scan_peel_exim(const scan_text *t, size_t i, bc_scan *p) {
  static const char *const az[] = {
      "smtp error from remote mail server after ", "smtp error from remote mailer after ",
      "smtp error from remote server after ", "smtp error after ", "lmtp error after "};
  size_t j, k = 0, m;
  for (m = 0; m < sizeof(az) / sizeof(az[0]) && !k; m++) k = scan_word(t, i, az[m]);
  if (!k) return i;
  j = scan_skip_command(t, i + k);
  if (j == i + k) return i;
  p->phase = scan_phase(t, i + k);
  return j;
}

/* 'IP does not like recipient. Remote host said: ' and its kin (qmail-remote) */
static size_t scan_peel_qmail(const scan_text *t, size_t i, bc_scan *p) {
  static const struct {
    const char *z;
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
  static const char *const az[] = {"delivery temporarily suspended:",
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
  static const char *const az[] = {"permanent:", "transient:", "delay reason:", "deferred:"};
  size_t k, m;
  (void)p;
  for (m = 0; m < sizeof(az) / sizeof(az[0]); m++) {
    if ((k = scan_word(t, i, az[m])) != 0) return scan_skip_blanks(t, i + k);
  }
  return i;
}

/* End of the text [start, end) without blanks there. */
static size_t scan_trim(const scan_text *t, size_t start, size_t end) {
  while (end > start && scan_blank_before(t, end)) end--;
  return end;
}

/* '(in reply to X command)' at the end, several times over; takes the phase from the last. */
static size_t scan_trim_reply_to(const scan_text *t, size_t start, size_t end, bc_scan *p) {
  size_t i, k;
  while (end > start && (t->z[end - 1] == ')' || t->z[end - 1] == ',')) {
    for (i = end; i > start && i + 72 > end && t->z[i - 1] != '('; i--) {
    }
    if (i <= start || t->z[i - 1] != '(' || (k = scan_word(t, i, "in reply to ")) == 0) break;
    if (!p->phase) p->phase = scan_phase(t, i + k);
    end = scan_trim(t, start, i - 1);
  }
  return end;
}

/* 'Giving up on IP.' at the end (qmail-remote) */
static size_t scan_trim_giving_up(const scan_text *t, size_t start, size_t end) {
  size_t i;
  if (end == start || t->z[end - 1] != '.') return end;
  for (i = end; i > start && i + 80 > end; i--) {
    if (t->z[i - 1] == 'G' && scan_word(t, i - 1, "giving up on "))
      return scan_trim(t, start, i - 1);
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
  return scan_at(t, j) == '\'' || scan_at(t, j) == '"' ? j + 1 : i;
}

/* The body [i, ...) without what mail programs hang behind a reply, and out of its quotes. */
static void scan_body(const scan_text *t, size_t i, bc_scan *p) {
  size_t end, j = scan_tuple(t, i);
  end = scan_trim_reply_to(t, i, scan_trim(t, i, t->n), p);
  end = scan_trim_giving_up(t, i, end);
  if (j > i && end > j && t->z[end - 1] == ')') end--;
  i = j;
  if (i > 0 && end > i && (t->z[i - 1] == '\'' || t->z[i - 1] == '"') &&
      t->z[end - 1] == t->z[i - 1])
    end--;
  scan_set(&p->body, t, i, end);
}

/* ---- the code that counts ---- */

/* Does what stands before j mark a remote server's own reply? The answer to QUIT does not count. */
static int scan_marked(const scan_text *t, size_t j) {
  static const char *const az[] = {"said:", "returned", "was:", "<<<"};
  size_t m, k;
  for (m = 0; m < sizeof(az) / sizeof(az[0]); m++) {
    if (!scan_ends(t, j, az[m])) continue;
    if (az[m][0] != '<') return 1;
    for (k = j - 3; k > 0 && scan_blank_before(t, k); k--) {
    }
    return !scan_ends(t, k, "quit");
  }
  return 0;
}

/* How the number at i is introduced. */
static uint8_t scan_how(const scan_text *t, size_t i) {
  size_t j = i, k;
  int c, before;
  if (i == 0) return SCAN_HOW_OPENED;
  for (k = 0; k < 4 && j > 0; k++, j--) {
    if (scan_marked(t, j)) return SCAN_HOW_MARKED;
    c = scan_at(t, j - 1);
    if (!scan_blank_before(t, j) && c != '\'' && c != '"' && c != '<') break;
  }
  c = scan_at(t, i - 1);
  before = i > 1 ? scan_at(t, i - 2) : ' ';
  if (c == '(' || c == '<' || c == '"' || c == '\'') return SCAN_HOW_OPENED;
  if (c == '#' && (scan_blank_before(t, i - 1) || before == '(' || before == '['))
    return SCAN_HOW_OPENED;
  if ((c == ',' || c == ';') && (scan_alpha(before) || before == ')')) return SCAN_HOW_OPENED;
  if (c == ':' && (scan_blank_before(t, i - 1) || (before >= 'A' && before <= 'Z')))
    return SCAN_HOW_OPENED;
  if (j > 0 && j < i && (scan_at(t, j - 1) == ':' || scan_ends(t, j, "...")))
    return SCAN_HOW_OPENED;
  return SCAN_HOW_PLAIN;
}

/* Does a word stand before i that says a reply code comes? */
static int scan_told(const scan_text *t, size_t i) {
  static const char *const az[] = {"error", "failure", "code",  "reply", "response",
                                   "smtp",  "status",  "esmtp", "with"};
  size_t m;
  if (i == 0 || !scan_blank_before(t, i)) return 0;
  for (m = 0; m < sizeof(az) / sizeof(az[0]); m++) {
    if (scan_ends(t, i - 1, az[m])) return 1;
  }
  return 0;
}

/* Does a recipient follow, as in sendmail's '554 <a@example.com>... Service unavailable'? */
static int scan_sendmail(const scan_text *t, size_t i) {
  return scan_blank(t, i) && (scan_at(t, i + 1) == '<' || scan_word(t, i + 1, "\"|"));
}

/* A reply in running text at i: its codes and how sure it is one. 0 if it is none at all. */
static int scan_reply_inside(const scan_text *t, size_t i, scan_hit *h) {
  if (!scan_read(t, i, h)) return 0;
  h->how = scan_how(t, i);
  if (h->how == SCAN_HOW_PLAIN) {
    if (!scan_blank_before(t, i) && !(h->status[0] && scan_at(t, i - 1) == '=')) return 0;
    if (h->status[0] && h->status[0] == h->reply / 100)
      h->how = SCAN_HOW_LOOSE;
    else if (h->reply >= 400 && (scan_told(t, i) || scan_sendmail(t, i + 3)))
      h->how = SCAN_HOW_LOOSE;
  } else if (h->how == SCAN_HOW_OPENED && h->reply < 400 && !h->status[0]) {
    return 0;
  }
  return h->status[0] || !scan_unit(t, i + 3);
}

/* A status code without a reply code before it: '(#5.1.1)', 'Status: 5.1.1', 'dsn=5.1.1'. */
static int scan_status_inside(const scan_text *t, size_t i, scan_hit *h) {
  size_t n = scan_status(t, i, h->status);
  int c = i ? scan_at(t, i - 1) : 0;
  if (!n || (h->status[1] > 7 && c != '#')) return 0;
  h->at = i;
  h->end = i + n;
  h->reply = 0;
  h->how = scan_how(t, i);
  if (c == '=' && (scan_ends(t, i, "dsn=") || scan_ends(t, i, "status="))) return 1;
  if (c == '(' && scan_at(t, i + n) != ')') return 0;
  return h->how >= SCAN_HOW_OPENED;
}

/* The next code at or behind *pi. 0 at the end of the text. */
static int scan_next(const scan_text *t, size_t *pi, scan_hit *h) {
  size_t i = *pi, j;
  for (;;) {
    i = scan_find_digit(t, i);
    if (i >= t->n) return 0;
    for (j = i; j < t->n && scan_digit((unsigned char)t->z[j]); j++) {
    }
    if ((j - i == 3 && scan_reply_inside(t, i, h)) || (j - i == 1 && scan_status_inside(t, i, h))) {
      *pi = h->end;
      return 1;
    }
    /* behind the number and what hangs on it by dots: the rest of an address is no code */
    while (j < t->n && (scan_digit((unsigned char)t->z[j]) || t->z[j] == '.')) j++;
    i = j;
  }
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

/*
** In the order of trial. first: what the wrapper may begin with, in lower case, '0' for
** a digit; "" for anything.
** weak: a wrapper only if a code or another wrapper comes behind it.
*/
static const struct {
  size_t (*peel)(const scan_text *t, size_t i, bc_scan *p);
  const char *first;
  uint8_t weak;
} scan_peel[] = {
    {scan_peel_type, "sxeldu", 0}, {scan_peel_exim, "sl", 0},   {scan_peel_qmail, "c0", 0},
    {scan_peel_exchange, "r", 0},  {scan_peel_lead, "drt<", 0}, {scan_peel_connect, "c", 0},
    {scan_peel_lost, "lcros", 0},  {scan_peel_history, "e", 0}, {scan_peel_mood, "ptd", 1},
    {scan_peel_host, "", 0},       {scan_peel_address, "", 1},
};

/* Try all peelers at i; gives where the text goes on, i if none is there. */
static size_t scan_peel_one(const scan_text *t, size_t i, bc_scan *p, int *pWeak) {
  int c = scan_lower(scan_at(t, i));
  size_t k, j;
  if (scan_digit(c)) c = '0';
  for (k = 0; k < sizeof(scan_peel) / sizeof(scan_peel[0]); k++) {
    const char *q = scan_peel[k].first;
    while (*q && *q != c) q++;
    if (!*q && scan_peel[k].first[0]) continue;
    j = scan_peel[k].peel(t, i, p);
    *pWeak = scan_peel[k].weak;
    if (j != i) return j;
  }
  return i;
}

/* Where the reply begins behind all wrappers. */
static size_t scan_unwrap(const scan_text *t, bc_scan *p) {
  size_t i = 0, sure = 0, j;
  uint16_t a[3];
  int layers, weak;
  for (layers = 0; layers < SCAN_LAYERS && !scan_reply(t, i, a); layers++) {
    j = scan_peel_one(t, i, p, &weak);
    if (j == i) break;
    if (!weak) sure = j;
    i = j;
  }
  /* 'connect to H[IP]: ...' is the message itself, and what stood before it a wrapper */
  if (p->ip.z && p->ip.z >= t->z + i) return i;
  if (i != sure && (scan_reply(t, i, a) || scan_status(t, i, a))) sure = i;
  return sure;
}

/* A first reply behind a lone status code, or behind nothing. Is h one? */
static int scan_is_first(const scan_text *t, const scan_hit *r, const scan_hit *h) {
  if (h->how > SCAN_HOW_PLAIN) return 1;
  return r->status[0] && r->status[0] == h->reply / 100 && scan_at(t, h->at + 3) == '-';
}

/*
** Better codes behind i than those in r, which may be empty. The outer reply stays if its status
** code is specific; else a repeated line's or a lone status code completes it, and an inner
** reply replaces it, but not by 503, which only follows from what was refused before. Gives 1
** when r is a reply that a remote server is said to have given.
*/
static int scan_search(const scan_text *t, size_t i, scan_hit *r) {
  scan_hit h;
  int inner = 0;
  while (!(r->reply && scan_specific(r->status)) && scan_next(t, &i, &h)) {
    if (!h.reply) {
      if (!scan_specific(r->status) && (!r->reply || h.status[0] == r->reply / 100))
        memcpy(r->status, h.status, sizeof(h.status));
    } else if (!r->reply) {
      if (!scan_is_first(t, r, &h)) continue;
      if (r->status[0] && !h.status[0]) memcpy(h.status, r->status, sizeof(h.status));
      *r = h;
      inner = h.how == SCAN_HOW_MARKED;
    } else if (h.reply == r->reply) {
      if (h.status[0]) memcpy(r->status, h.status, sizeof(h.status));
    } else if (h.how >= SCAN_HOW_OPENED && h.reply != 503) {
      *r = h;
    }
  }
  return inner;
}

/* Codes of the body at i; gives where the body begins, which an inner reply may move. */
static size_t scan_codes(const scan_text *t, size_t i, bc_scan *p) {
  scan_hit r;
  size_t j = scan_skip_signs(t, i), n;
  if (j > i && memchr("-,[", t->z[j - 1], 3)) j = i; /* '-550' is a number */
  memset(&r, 0, sizeof(r));
  r.end = i;
  if (scan_read(t, j, &r)) {
    if (scan_at(t, i) != '(') i = j;
    if (r.reply < 400 && !r.status[0] && scan_unit(t, j + 3)) r.reply = 0;
  } else if ((n = scan_status(t, j, r.status)) != 0) {
    r.end = j + n;
  } else {
    memset(&r, 0, sizeof(r));
    r.end = i;
  }
  if (scan_search(t, r.end, &r) && r.at > i) i = r.at;
  p->reply = r.reply;
  memcpy(p->status, r.status, sizeof(r.status));
  return i;
}

/* qmail logs blanks as '_': no blank in the text and several of those. */
static int scan_underscored(const char *z, size_t n) {
  const char *e = z + n;
  int k = 0;
  if (n > 3 && z[3] == ' ') return 0; /* most replies: not even a call */
  if (memchr(z, ' ', n)) return 0;
  while (k < 3 && (z = memchr(z, '_', (size_t)(e - z))) != 0) {
    k++;
    z++;
  }
  return k >= 3;
}

/*
** Class of a text that plainly opens with its code, BC_CLASS_*; -1: a whole scan must tell. Never
** says other than the whole scan would.
*/
BC_PRIVATE int bc_scan_class_fast(const char *z, size_t n) {
  scan_text t;
  uint16_t a[3];
  int c;
  if (n < 5 || (z[0] != '5' && z[0] != '4') || !scan_digit(z[1]) || !scan_digit(z[2])) return -1;
  c = z[0] == '5' ? BC_CLASS_HARD : BC_CLASS_SOFT;
  t.z = z;
  t.n = n;
  t.under = 0;
  if (z[3] != ' ' && z[3] != '-') return -1;
  if (scan_status(&t, 4, a)) return scan_specific(a) ? c : -1;
  if (z[3] == '-') return -1;
  return scan_find_digit(&t, 4) == n ? c : -1;
}

/* Fill *p from the text z[0..n). */
BC_PRIVATE void bc_scan_text(const char *z, size_t n, bc_scan *p) {
  scan_text t;
  size_t i = 0;
  uint16_t r;
  memset(p, 0, sizeof(*p));
  while (n && scan_space((unsigned char)z[0])) z++, n--;
  while (n && scan_space((unsigned char)z[n - 1])) n--;
  t.z = z;
  t.n = n;
  t.under = 0;
  p->body.z = z;
  p->body.n = n;
  if (!n || scan_bare(&t, p)) return;
  t.under = scan_underscored(z, n);
  if (!scan_reply(&t, 0, &r)) i = scan_unwrap(&t, p);
  i = scan_codes(&t, i, p);
  scan_body(&t, i, p);
}
