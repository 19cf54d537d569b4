/*
** What it is for: the columns of bounce_parse that are neither codes nor verdict: whom the text
** speaks of, which block list, how long to wait, and whether the text contradicts itself.
**
**   SELECT recipient, blocklist, retry_after, conflict FROM bounce_parse(
**     '450 4.7.1 <ann@example.com>: Greylisted, try again in 5 minutes');
**   -- ann@example.com | NULL | 300 | 0
**
** Each reads the text once from left to right and looks only a bounded way around. Most texts hold
** none of the words that block lists, waits and permanence are told by; bc_cues() finds out for
** all three at once, and only the others are read closely.
*/
#include "bytes.h"
#include "words.h"
#include "../gen/blocklists.h"
#include "../gen/cues.h"

/* Longest address that is looked for: 64 + 1 + 255 bytes, RFC 5321 4.5.3.1. */
#define EXT_ADDRESS 320

enum { EXT_ALNUM = 1, EXT_BLANK = 2, EXT_ATEXT = 4 /* RFC 5322 3.2.3, and '.' */ };

/* What an ASCII byte is. */
static const unsigned char ext_kind[128] = {
    2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
    2, 4, 0, 4, 4, 4, 4, 4, 0, 0, 4, 4, 0, 4, 4, 4, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 0, 0, 0, 4, 0, 4,
    0, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 0, 0, 0, 4, 6,
    4, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 4, 4, 4, 4, 0,
};

/* The same of any; what is not ASCII may be part of a letter. */
static int ext_is(unsigned char c, int kinds) {
  return c < 0x80 ? ext_kind[c] & kinds : kinds & (EXT_ALNUM | EXT_ATEXT);
}

static int ext_lower(unsigned char c) {
  return c >= 'A' && c <= 'Z' ? c | 0x20 : c;
}

static int ext_digit(unsigned char c) {
  return c >= '0' && c <= '9';
}

static int ext_alnum(unsigned char c) {
  return ext_is(c, EXT_ALNUM);
}

static int ext_blank(unsigned char c) {
  return ext_is(c, EXT_BLANK);
}

/* Length of zWord (lower case) at z[i] in any case, else 0; ' ' stands for blanks and '_'. */
static size_t ext_word(const unsigned char *z, size_t n, size_t i, const char *zWord) {
  size_t a = i;
  for (; *zWord; zWord++) {
    if (i >= n) return 0;
    if (*zWord == ' ') {
      if (!ext_blank(z[i])) return 0;
      while (i < n && ext_blank(z[i])) i++;
    } else if (ext_lower(z[i++]) != *zWord) {
      return 0;
    }
  }
  return i - a;
}

/* ---- words that tell something ---- */

#define EXT_HIGH (1u << BC_CUE_N) /* not ASCII: might be any word */

/* The first row at or behind slot *ps for a word of these first eight bytes and this length. */
static const bc_cue_row *ext_cue_row(uint64_t lo, size_t len, size_t *ps) {
  size_t s = *ps;
  for (; bc_cue_slot[s]; s = (s + 1) % BC_CUE_SLOTS) {
    const bc_cue_row *r = &bc_cue_rows[bc_cue_slot[s] - 1];
    if (r->lo != lo || r->len != len) continue;
    *ps = (s + 1) % BC_CUE_SLOTS;
    return r;
  }
  return 0;
}

/*
** What a word is (BC_CUE_*). lo: its first eight bytes in lower case; z: all len bytes, which
** are compared through |fold.
*/
static uint32_t ext_cue(uint64_t lo, const unsigned char *z, size_t len, int fold) {
  size_t s = (size_t)(lo * BC_CUE_FACTOR >> BC_CUE_SHIFT), k;
  const bc_cue_row *r;
  while ((r = ext_cue_row(lo, len, &s)) != 0) {
    const unsigned char *zRest = (const unsigned char *)bc_cue_rest + r->rest;
    for (k = 8; k < len && (z[k] | fold) == zRest[k - 8]; k++) {
    }
    if (k >= len) return r->kinds;
  }
  return 0;
}

/* The same for z[a..b) of a text of n bytes, if that is ASCII. */
static uint32_t ext_cue_at(const unsigned char *z, size_t n, size_t a, size_t b) {
  uint64_t lo = (bytes_load(z, n, a) | 0x2020202020202020u) & bytes_mask(b - a);
  return ext_cue(lo, z + a, b - a, 0x20);
}

static uint32_t ext_cue_of(const bc_token *t) {
  return ext_cue(t->lo, t->word, t->len, t->raw ? 0x20 : 0);
}

/* The next word of the text, and what it is, in *pKinds; 0 at the end. Folds only what it must. */
static int ext_cue_next(bc_words *p, uint32_t *pKinds) {
  for (;;) {
    size_t a, b, s;
    bc_token *t;
    if (bc_words_plain(p, &a, &b)) {
      bc_token x;
      bc_words_token(p, a, b, &x);
      *pKinds = ext_cue_of(&x);
      return 1;
    }
    if (p->iTok < p->nTok) {
      t = &p->tok[p->iTok++];
      s = (size_t)(t->lo * BC_CUE_FACTOR >> BC_CUE_SHIFT);
      *pKinds = 0;
      if (!ext_cue_row(t->lo, t->len, &s)) return 1;
      if (ALWAYS(!t->raw)) t->word = bc_words_fold(p, t); /* raw ones are longer than any cue */
      *pKinds = ext_cue_of(t);
      return 1;
    }
    if (!bc_words_block(p)) return 0;
  }
}

/* What the run of letters and digits z[a..b) is, as far as a first reading looks for it. */
static inline uint32_t ext_cue_run(const unsigned char *z, size_t n, size_t a, size_t b) {
  uint64_t lo, h;
  if ((z[a] == 'n' || z[a] == 'r') && a > 0 && z[a - 1] == '\\') {
    if (++a == b) return 0; /* a joint of lines */
  }
  lo = (bytes_load(z, n, a) | 0x2020202020202020u) & bytes_mask(b - a);
  h = lo * BC_CUE_FACTOR >> 52;
  return bc_cue_may[h >> 6] >> (h & 63) & 1 ? ext_cue(lo, z + a, b - a, 0x20) : 0;
}

/*
** Which words of BC_CUE_TELLING are in the reply, and EXT_HIGH. May tell of more than a reading
** word by word finds (what is in an address counts too), never of less.
*/
BC_PRIVATE uint32_t bc_cues(const bc_scan *p) {
  const unsigned char *z = (const unsigned char *)p->body.z;
  size_t n = p->body.n, i, a = 0;
  uint32_t seen = 0;
  uint64_t open = 0, high = 0;
  for (i = 0; i < n; i += 64) {
    bytes_kinds b = bc_words_look(z, n, i);
    uint64_t m = b.alnum | b.high;
    uint64_t starts = m & ~(m << 1 | open), ends = ~m & (m << 1 | open);
    for (; ends; ends &= ends - 1) {
      if (!open) {
        a = i + bytes_lowest(starts);
        starts &= starts - 1;
      }
      open = 0;
      seen |= ext_cue_run(z, n, a, i + bytes_lowest(ends));
    }
    if (starts) a = i + bytes_lowest(starts);
    open = m >> 63;
    high |= b.high;
  }
  if (open) seen |= ext_cue_run(z, n, a, n);
  return high ? seen | EXT_HIGH : seen;
}

/* ---- recipient ---- */

static bc_span ext_span(const unsigned char *z, size_t a, size_t b) {
  bc_span s = {0, 0};
  if (b > a) {
    s.z = (const char *)z + a;
    s.n = b - a;
  }
  return s;
}

/* What is in the angle brackets that open at z[i]; no blanks, not empty, no host[address]. */
static bc_span ext_angle(const unsigned char *z, size_t n, size_t i) {
  size_t b = i + 1, a = b;
  int quoted = 0;
  for (; b < n && b - i < EXT_ADDRESS; b++) {
    if (z[b] == '"') quoted = !quoted;
    if (quoted) continue;
    if (z[b] == '>') {
      if (z[a] == '@') { /* source route, RFC 5321 appendix C: <@relay:ann@example.com> */
        const unsigned char *c = memchr(z + a, ':', b - a);
        a = c ? (size_t)(c - z) + 1 : b; /* a host alone is nobody's address */
      }
      return ext_span(z, a, b);
    }
    if (z[b] <= ' ' || z[b] == '<' || (z[b] == '[' && z[b - 1] != '@')) break;
  }
  return ext_span(z, 0, 0);
}

/* A byte of an unquoted local part. */
static int ext_atext(unsigned char c) {
  return ext_is(c, EXT_ATEXT);
}

/* The address around the '@' at z[at], nothing before z[from]; empty when there is none. */
static bc_span ext_around(const unsigned char *z, size_t n, size_t from, size_t at) {
  size_t a = at, b = at + 1, k;
  if (a > from && z[a - 1] == '"') {
    for (a--; a > from && at - a < 80 && z[a - 1] != '"'; a--) {
    }
    if (a == from || z[a - 1] != '"') return ext_span(z, 0, 0);
    a--;
  } else {
    while (a > from && at - a < 80 && ext_atext(z[a - 1])) a--;
    while (a < at && (z[a] == '\'' || z[a] == '`' || z[a] == '/')) a++;
    for (k = a; k < at; k++) { /* in a URL */
      if (z[k] == '/' || z[k] == '?') a = k + 1;
    }
    for (k = a; k < at; k++) { /* to=ann@example.com */
      if (z[k] != '=') continue;
      if (k - a == 2 && ext_word(z, n, a, "to")) a = k + 1;
      break;
    }
  }
  while (b < n &&
         (ext_alnum(z[b]) || z[b] == '-' || (z[b] == '.' && b + 1 < n && ext_alnum(z[b + 1])))) {
    b++;
  }
  while (b > at + 1 && z[b - 1] == '-') b--;
  if (a == at || b == at + 1) return ext_span(z, 0, 0);
  return ext_span(z, a, b);
}

/* Is what stands at z[i] after an address a word on senders? ': Sender address rejected' */
static int ext_is_sender_after(const unsigned char *z, size_t n, size_t i) {
  size_t end = i + 12;
  while (i < n && i < end && (z[i] == '>' || z[i] == ':' || z[i] == '.' || ext_blank(z[i]))) i++;
  return ext_word(z, n, i, "sender") || ext_word(z, n, i, "unauthorized sender") ||
         ext_word(z, n, i, "domain of sender") || ext_word(z, n, i, "from:") ||
         ext_word(z, n, i, "invalid sender") || ext_word(z, n, i, "spf") ||
         ext_word(z, n, i, "reverse-path");
}

/* Does the word before z[i] name a sender, or somebody to write to? */
static int ext_is_sender_before(const unsigned char *z, size_t i) {
  static const char az[][9] = {"from", "sender", "contact", "mailfrom", "address", "by"};
  size_t a, e = i, k;
  while (e > 0 && i - e < 4 &&
         (z[e - 1] == '<' || z[e - 1] == ':' || z[e - 1] == '=' || z[e - 1] == '(' ||
          z[e - 1] == '"' || ext_blank(z[e - 1]))) {
    e--;
  }
  for (a = e; a > 0 && e - a < 12 && ext_alnum(z[a - 1]); a--) {
  }
  for (k = 0; k < sizeof(az) / sizeof(az[0]); k++) {
    if (ext_word(z, e, a, az[k]) != e - a || e == a) continue;
    if (k != 4) return 1;
    return a > 7 && ext_word(z, a, a - 7, "sender "); /* 'sender address' */
  }
  return 0;
}

/* Mailboxes that are named to ask for help. */
static int ext_is_role(bc_span s) {
  static const char az[][12] = {"postmaster@", "abuse@", "delist", "support@", "helpdesk@"};
  size_t k;
  for (k = 0; k < sizeof(az) / sizeof(az[0]); k++) {
    if (ext_word((const unsigned char *)s.z, s.n, 0, az[k])) return 1;
  }
  return 0;
}

/* The first address in z[0..n) that is not a sender's. */
static bc_span ext_first_address(const unsigned char *z, size_t n) {
  size_t from = 0, at;
  bc_span none = {0, 0};
  while (from < n) {
    const unsigned char *q = memchr(z + from, '@', n - from);
    bc_span s;
    if (!q) break;
    at = (size_t)(q - z);
    s = ext_around(z, n, from, at);
    if (s.n) {
      size_t a = (size_t)(s.z - (const char *)z), b = a + s.n;
      if (!ext_is_sender_before(z, a) && !ext_is_sender_after(z, n, b) && !ext_is_role(s)) return s;
      from = b;
    } else {
      from = at + 1;
    }
  }
  return none;
}

/* An address that opens z[i..n): '<ann@example.com>:' or 'ann@example.com:' and the like. */
static bc_span ext_leading(const unsigned char *z, size_t n, size_t i) {
  bc_span s = {0, 0};
  size_t b = i, at = 0;
  while (i < n && ext_blank(z[i])) i++;
  if (i >= n) return s;
  if (z[i] == '<') {
    s = ext_angle(z, n, i);
    if (s.n && !memchr(s.z, '@', s.n)) { /* <ann>: but not <DATA>: */
      size_t k = 0;
      while (k < s.n && !(s.z[k] >= 'a' && s.z[k] <= 'z')) k++;
      if (k == s.n || memchr(s.z, '.', s.n)) s.n = 0;
    }
    b = i + s.n + 2;
    if (s.n && (b >= n || (z[b] != ':' && z[b] != '.' && !ext_word(z, n, b, " (expanded from")))) {
      s.n = 0;
    }
  } else {
    for (b = i; b < n && b - i < EXT_ADDRESS && (ext_atext(z[b]) || z[b] == '@'); b++) {
      if (z[b] == '@') at = b;
    }
    if (at > i && b < n && z[b] == ':') s = ext_around(z, n, i, at);
    if (s.n && s.z != (const char *)z + i) s.n = 0;
  }
  if (s.n && ext_is_sender_after(z, n, b)) s.n = 0;
  if (!s.n) s.z = 0;
  return s;
}

/*
** What follows the first zMark in z[0..n): <a>, or a plain address. The mark ends in a sign, which
** is rarer than letters.
*/
static bc_span ext_marked(const unsigned char *z, size_t n, const char *zMark) {
  bc_span s = {0, 0};
  size_t m = strlen(zMark), b, i = 0;
  while (i < n && !s.n) {
    const unsigned char *q = memchr(z + i, zMark[m - 1], n - i);
    if (!q) break;
    b = i = (size_t)(q - z) + 1;
    if (i < m || ext_lower(z[i - 2]) != zMark[m - 2] || ext_word(z, n, i - m, zMark) != m) continue;
    while (b < n && b < i + 8 && ext_blank(z[b])) b++;
    if (b < n && z[b] == '<') {
      s = ext_angle(z, n, b);
    } else {
      size_t at = b;
      while (at < n && at - b < 80 && ext_atext(z[at])) at++;
      if (at < n && at > b && z[at] == '@') s = ext_around(z, n, b, at);
    }
  }
  return s;
}

/*
** The recipient that the text z[0..n) speaks of, without brackets, as a piece of the text; p is
** what bc_scan_text() said of it. Empty when it names none.
*/
BC_PRIVATE bc_span bc_recipient(const char *zText, size_t n, const bc_scan *p) {
  const unsigned char *z = (const unsigned char *)zText;
  const unsigned char *zBody = (const unsigned char *)p->body.z;
  size_t i = 0;
  bc_span s = {0, 0};
  int semicolon;
  if (n == 0) return s;
  semicolon = memchr(z, ';', n) != 0;
  s = ext_marked(z, n, "rcpt to:");
  if (!s.n && semicolon) s = ext_marked(z, n, "final-recipient: rfc822;");
  if (!s.n) s = ext_leading(z, n, 0);
  if (!s.n && p->body.n) {
    while (i < p->body.n && i < 24 &&
           (ext_digit(zBody[i]) || ext_blank(zBody[i]) || memchr("-.#:", zBody[i], 4))) {
      i++;
    }
    s = ext_leading(zBody, p->body.n, i);
  }
  if (!s.n && semicolon) s = ext_marked(z, n, "rfc822;");
  if (!s.n && p->body.n) s = ext_first_address(zBody, p->body.n);
  if (!s.n) s.z = 0;
  return s;
}

/* ---- block list ---- */

/* How many of the n bytes of zKey, none of them NUL, the pattern of row i begins with. */
static size_t ext_list_same(const char *zKey, size_t n, size_t i) {
  const char *zRow = bc_list_texts + bc_blocklists[i].pattern;
  size_t k = 0;
  while (k < n && zKey[k] == zRow[k]) k++;
  return k;
}

/* Order of zKey and the pattern of row i, the end counting as 0. */
static int ext_list_cmp(const char *zKey, size_t n, size_t i) {
  size_t k = ext_list_same(zKey, n, i);
  unsigned char a = k < n ? (unsigned char)zKey[k] : 0;
  return a - (unsigned char)bc_list_texts[bc_blocklists[i].pattern + k];
}

/* The first row whose pattern is not below zKey. */
static size_t ext_list_seek(const char *zKey, size_t n) {
  size_t lo = 0, hi = BC_NBLOCKLIST;
  while (lo < hi) {
    size_t mid = (lo + hi) / 2;
    if (ext_list_cmp(zKey, n, mid) > 0)
      lo = mid + 1;
    else
      hi = mid;
  }
  return lo;
}

static const bc_blocklist_row *ext_list_find(const char *zKey, size_t n, int kind) {
  size_t i = ext_list_seek(zKey, n);
  if (i >= BC_NBLOCKLIST || ext_list_cmp(zKey, n, i) != 0 || bc_blocklists[i].kind != kind)
    return 0;
  return &bc_blocklists[i];
}

typedef struct ext_list {
  const char *name;   /* the list so far */
  const char *detail; /* the first finer name (XBL), which counts once its family is known */
} ext_list;

/* Does zLong say more of the same family than zShort: 'Spamhaus XBL' than 'Spamhaus'? */
static int ext_finer(const char *zShort, const char *zLong) {
  size_t n = strlen(zShort);
  return strlen(zLong) > n && memcmp(zShort, zLong, n) == 0 && zLong[n] == ' ';
}

static void ext_list_take(ext_list *p, const bc_blocklist_row *r) {
  if (!r) return;
  if (r->kind == BC_LIST_DETAIL) {
    if (!p->detail) p->detail = bc_list_texts + r->name;
  } else if (!p->name || ext_finer(p->name, bc_list_texts + r->name)) {
    p->name = bc_list_texts + r->name;
  }
}

/* Does a pattern begin with the two bytes at z? */
static int ext_list_may(const unsigned char *z) {
  return (int)(bc_blocklist_first[ext_lower(z[0]) & 127] >> (ext_lower(z[1]) & 31) & 1);
}

/*
** A dotted name z[a..b): the zone of a list (zen.spamhaus.org), or the site of one when it is in a
** URL (www.spamhaus.org/sbl). Not a relay's name, before a bracketed address, nor a mail domain.
*/
static void ext_list_host(ext_list *p, const unsigned char *z, size_t n, size_t a, size_t b) {
  char zKey[BC_LIST_PATTERN + 1];
  size_t i, k, m, e;
  int url = (a > 2 && z[a - 1] == '/' && z[a - 2] == '/') || ext_word(z, b, a, "www.") > 0 ||
            (b + 1 < n && z[b] == '/');
  if (a > 0 && z[a - 1] == '@') return;
  if (b < n && (z[b] == '[' || (ext_blank(z[b]) && b + 1 < n && z[b + 1] == '['))) return;
  for (i = a; i < b; i++) {
    if (i > a && z[i - 1] != '.') continue;
    m = b - i;
    if (m < 2 || m >= sizeof(zKey) || !ext_list_may(z + i)) continue;
    for (k = 0; k < m; k++) zKey[k] = (char)ext_lower(z[i + k]);
    ext_list_take(p, ext_list_find(zKey, m, BC_LIST_ZONE));
    if (!url) continue;
    for (e = b; e < n && m < sizeof(zKey) - 1 && (ext_alnum(z[e]) || z[e] == '/' || z[e] == '-');) {
      if (e > b && z[e] == '/') break;
      zKey[m++] = (char)ext_lower(z[e++]);
    }
    ext_list_take(p, ext_list_find(zKey, m, BC_LIST_SITE));
    ext_list_take(p, ext_list_find(zKey, b - i, BC_LIST_SITE));
  }
}

/* The end of the phrase zRow at z[i], 0 when it is not there; its words may be joined by '-'. */
static size_t ext_phrase(const unsigned char *z, size_t n, size_t i, const char *zRow) {
  for (; *zRow; zRow++) {
    if (i >= n) return 0;
    if (*zRow == ' ') {
      size_t a = i;
      while (i < n && (ext_blank(z[i]) || z[i] == '-')) i++;
      if (i == a) return 0;
    } else if (ext_lower(z[i++]) != (unsigned char)*zRow) {
      return 0;
    }
  }
  return i < n && ext_alnum(z[i]) ? 0 : i;
}

/* A word z[a..b), not part of a dotted name: the longest phrase that begins with it. */
static void ext_list_word(ext_list *p, const unsigned char *z, size_t n, size_t a, size_t b) {
  char zKey[BC_LIST_PATTERN + 1];
  const bc_blocklist_row *best = 0;
  size_t k, m = b - a;
  if (m < 3 || m >= sizeof(zKey) || !ext_list_may(z + a)) return;
  for (k = 0; k < m; k++) zKey[k] = (char)ext_lower(z[a + k]);
  for (k = ext_list_seek(zKey, m); k < BC_NBLOCKLIST; k++) {
    const bc_blocklist_row *r = &bc_blocklists[k];
    if (ext_list_same(zKey, m, k) < m) break;
    if (r->kind != BC_LIST_PHRASE && r->kind != BC_LIST_DETAIL) continue;
    /* sorted: a longer one comes later */
    if (ext_phrase(z, n, a, bc_list_texts + r->pattern)) best = r;
  }
  ext_list_take(p, best);
}

/* The name of the block list that the reply speaks of ('Spamhaus ZEN'), or NULL. */
BC_PRIVATE const char *bc_blocklist(const bc_scan *p, uint32_t cues) {
  ext_list l = {0, 0};
  const unsigned char *z = (const unsigned char *)p->body.z;
  size_t n = p->body.n, i = 0;
  if (!(cues & BC_CUE_LIST)) return 0;
  while (i < n) {
    size_t a = i, dot = 0;
    if (!ext_alnum(z[i])) {
      i++;
      continue;
    }
    while (i < n && (ext_alnum(z[i]) ||
                     ((z[i] == '.' || z[i] == '-') && i + 1 < n && ext_alnum(z[i + 1])))) {
      if (z[i++] == '.') dot = 1;
    }
    if (dot) {
      ext_list_host(&l, z, n, a, i);
    } else if (!(i < n && z[i] == '@') && !(a > 0 && (z[a - 1] == '@' || z[a - 1] == '/'))) {
      size_t b = a, c;
      for (; b < i; b = c + 1) { /* 'SBL-XBL' whole, then its words */
        for (c = b; c < i && z[c] != '-'; c++) {
        }
        ext_list_word(&l, z, n, b, c);
      }
    }
  }
  return l.name && l.detail && ext_finer(l.name, l.detail) ? l.detail : l.name;
}

/* ---- retry after ---- */

/* A longer wait than this is somebody's joke. */
#define EXT_LONGEST (366 * (int64_t)86400)

/* Seconds in a unit of time, 0 when a word of these kinds is none. */
static int64_t ext_unit(uint32_t kinds) {
  return kinds & BC_CUE_SECOND   ? 1
         : kinds & BC_CUE_MINUTE ? 60
         : kinds & BC_CUE_HOUR   ? 3600
         : kinds & BC_CUE_DAY    ? 86400
         : kinds & BC_CUE_WEEK   ? 604800
                                 : 0;
}

/* The number at z[*pi..n), at most nine digits; -1 when it is longer. */
static int64_t ext_number(const unsigned char *z, size_t n, size_t *pi) {
  int64_t v = 0;
  size_t i = *pi;
  for (; i < n && ext_digit(z[i]); i++) {
    if (i - *pi >= 9)
      v = -1;
    else
      v = v * 10 + (z[i] - '0');
  }
  if (i - *pi > 9) v = -1;
  *pi = i;
  return v;
}

/* hh:mm:ss or mm:ss at z[i]: its seconds, and its end in *pEnd; -1 for none. */
static int64_t ext_clock(const unsigned char *z, size_t n, size_t i, size_t *pEnd) {
  int64_t v = ext_number(z, n, &i);
  int part;
  for (part = 0; part < 2 && i + 2 < n && z[i] == ':' && ext_digit(z[i + 1]); part++) {
    int64_t w;
    i++;
    w = ext_number(z, n, &i);
    if (w < 0 || w > 59 || v < 0 || v > 99999) return -1;
    v = v * 60 + w;
  }
  *pEnd = i;
  return part ? v : -1;
}

/* 60s, 5min, 1h30m: seconds of a word that begins with digits; -1 when it is no time. */
static int64_t ext_glued(const bc_token *t) {
  const unsigned char *z = t->word;
  const uint64_t fold = t->raw ? 0x2020202020202020u : 0;
  int64_t total = 0, v, u;
  size_t i = 0;
  if (t->len > 12) return -1;
  while (i < t->len) {
    uint64_t lo;
    size_t a;
    if ((v = ext_number(z, t->len, &i)) < 0) return -1;
    for (a = i; i < t->len && !ext_digit(z[i]); i++) {
    }
    if (i == a) return -1;
    lo = (bytes_load(z, t->len, a) | fold) & bytes_mask(i - a);
    if ((u = ext_unit(ext_cue(lo, z + a, i - a, (int)(fold & 0x20)))) == 0) return -1;
    total += v * u;
  }
  return total;
}

typedef struct ext_wait {
  const unsigned char *z;
  size_t skip; /* words before this place were read already */
  size_t end;  /* end of the last word */
  int chain;   /* a word of trying came, and nothing since that is not about it */
  int block;   /* the same for 'greylisted' */
  int before;  /* the last word was 'in' or the like: 1; and it looks forward: 2; 'for': 3; 'at': 4
                */
  int open;    /* a number waits for its unit */
  int sure;    /* total counts as it is; else only when a word of trying follows */
  int64_t number;
  int64_t total; /* -1: none yet */
} ext_wait;

/* Does a sentence end between the last word and t? */
static int ext_stop(const ext_wait *w, const bc_token *t) {
  size_t i;
  for (i = w->end; i + 1 < t->start && i < w->end + 16; i++) {
    if ((w->z[i] == '.' || w->z[i] == ';' || w->z[i] == '!') && ext_blank(w->z[i + 1])) return 1;
  }
  return t->start > w->end + 16;
}

static void ext_wait_reset(ext_wait *w) {
  w->chain = w->block = w->before = w->open = 0;
}

/* May a time that begins here count? Sets w->sure. */
static int ext_wait_may(ext_wait *w) {
  if (w->total >= 0) return 1;
  if (w->before == 4) return 0;
  if (w->before == 3 ? w->block : w->chain || w->block) {
    w->sure = 1;
    return 1;
  }
  w->sure = 0;
  return w->before == 2;
}

/* A word that begins with a digit. */
static void ext_wait_number(ext_wait *w, const bc_token *t, size_t n) {
  size_t end = t->end, i = t->start;
  int64_t v;
  int may = ext_wait_may(w);
  if (t->start > 0 && (w->z[t->start - 1] == '.' || w->z[t->start - 1] == ':')) may = w->total >= 0;
  if (!may) {
    ext_wait_reset(w);
    return;
  }
  if ((v = ext_clock(w->z, n, t->start, &end)) >= 0) {
    w->skip = end;
    w->total = v;
    w->open = 0;
  } else if ((v = ext_glued(t)) >= 0) {
    w->total = (w->total < 0 ? 0 : w->total) + v;
    w->open = 0;
  } else {
    v = ext_number(w->z, t->end, &i);
    if (v < 0 || i != t->end || (end + 1 < n && w->z[end] == '.' && ext_digit(w->z[end + 1]))) {
      ext_wait_reset(w);
    } else {
      w->number = v;
      w->open = 1;
    }
  }
}

/* 'retry-after: 120' has no unit. */
static void ext_wait_plain(ext_wait *w) {
  size_t i = w->end;
  if (w->open && w->before == 1 && w->chain && w->total < 0) { /* a word of trying is before it */
    while (ext_digit(w->z[i - 1])) i--;
    while (w->z[i - 1] == ' ') i--;
    if (w->z[i - 1] == ':' || w->z[i - 1] == '=') {
      w->total = w->number;
      w->sure = 1;
    }
  }
  w->open = 0;
}

/* A word without a number behind it. */
static void ext_wait_word(ext_wait *w, uint32_t kinds) {
  if (kinds & (BC_CUE_RETRY | BC_CUE_BLOCK)) {
    w->chain |= (kinds & (BC_CUE_RETRY | BC_CUE_GREYLIST)) != 0;
    w->block |= (kinds & BC_CUE_BLOCK) != 0;
    w->before = 0;
  } else if (kinds & BC_CUE_FOR) {
    w->before = 3;
  } else if (kinds & BC_CUE_AT) {
    w->before = 4; /* a time of day follows, but for 'at least' */
  } else if (w->before == 4 && (kinds & BC_CUE_LEAST)) {
    w->before = 0;
  } else if (kinds & BC_CUE_BEFORE) {
    w->before = kinds & BC_CUE_FORWARD ? 2 : 1;
  } else if (w->before && (kinds & BC_CUE_ONE)) {
    if (ext_wait_may(w) && w->sure) {
      w->number = 1;
      w->open = 1;
    }
  } else if ((w->chain || w->block || w->before) && !(kinds & BC_CUE_FILL)) {
    ext_wait_reset(w);
  }
}

/*
** One more word of the text of n bytes; 1 when the time is told.
*/
static int ext_wait_next(ext_wait *w, const bc_token *t, size_t n) {
  int64_t unit;
  int digit = ext_digit(w->z[t->start]);
  uint32_t kinds;
  if (t->start < w->skip) return 0;
  kinds = ext_cue_of(t);
  if (w->open && !digit) {
    if ((unit = ext_unit(kinds)) != 0) {
      w->total = (w->total < 0 ? 0 : w->total) + w->number * unit;
      w->open = 0;
      w->end = t->end;
      return 0;
    }
    ext_wait_plain(w);
    if (w->total < 0) ext_wait_reset(w);
  }
  if (w->total >= 0 && !digit) {
    if (w->z[t->start - 1] == '(' && t->len < 4) return 0; /* hour(s), minut(y) */
    if ((kinds & BC_CUE_AND) && !ext_stop(w, t)) return 0;
    if (w->sure) return 1;
    w->sure = t->start == w->end + 1 && (kinds & BC_CUE_RETRY);
    if (w->sure) return 1;
    w->total = -1;
    ext_wait_reset(w);
  } else if (w->total >= 0 && ext_stop(w, t)) {
    return w->sure;
  }
  if (w->total < 0 && ext_stop(w, t)) ext_wait_reset(w);
  if (digit)
    ext_wait_number(w, t, n);
  else
    ext_wait_word(w, kinds);
  w->end = t->end;
  return 0;
}

/* Is a unit of time at z[i..n), which begins with a letter? Letters beyond ASCII pass for one. */
static int ext_unit_at(const unsigned char *z, size_t n, size_t i) {
  size_t b = i;
  while (b < n && ext_alnum(z[b])) {
    if (z[b++] >= 0x80) return 1;
  }
  return b - i <= 12 && ext_unit(ext_cue_at(z, n, i, b)) != 0;
}

/* Does z[i..n) hold anything like a time at all? Most texts do not, and need no further reading. */
static int ext_has_time(const unsigned char *z, size_t n, size_t i) {
  for (; i < n; i++) {
    size_t a = i, b;
    if ((z[i] | 0x20) == 'h' && i > 2 && ext_word(z, n, i, "hour")) return 1; /* in an hour */
    if (!ext_digit(z[i])) continue;
    while (i < n && (ext_digit(z[i]) || (z[i] == '.' && i + 1 < n && ext_digit(z[i + 1])))) i++;
    if (memchr(z + a, '.', i - a)) continue;
    if (a > 0 && (ext_alnum(z[a - 1]) || z[a - 1] == '-')) continue;
    if (i + 2 < n && z[i] == ':' && ext_digit(z[i + 1]) && ext_digit(z[i + 2])) return 1;
    for (b = a; b > 0 && a - b < 3 && (z[b - 1] == ':' || z[b - 1] == '=' || z[b - 1] == ' ');
         b--) {
    }
    if (b < a && b > 5 && ext_word(z, n, b - 5, "after")) return 1; /* retry-after: 120 */
    for (b = i; b < n && ext_blank(z[b]); b++) {
    }
    if (b < n && ext_alnum(z[b]) && ext_unit_at(z, n, b)) return 1;
    for (b = i; b < n && ext_alnum(z[b]) && !ext_digit(z[b]); b++) {
    }
    if (b < n && ext_digit(z[b]) && ext_unit_at(z, b, i)) return 1; /* 1h30m */
    i--;
  }
  return 0;
}

/*
** How long the reply asks to wait, in seconds; -1 when it does not say. A time that has
** passed ('after 4 hours') or that bounds the trying ('will retry for 3 days') does not count.
*/
BC_PRIVATE int64_t bc_retry_after(const bc_scan *p, uint32_t cues) {
  bc_words words;
  bc_token t;
  ext_wait w;
  if (!(cues & (BC_CUE_RETRY | BC_CUE_BLOCK | EXT_HIGH))) return -1;
  memset(&w, 0, sizeof(w));
  w.z = (const unsigned char *)p->body.z;
  w.total = -1;
  if (!ext_has_time(w.z, p->body.n, p->reply ? 4 : 0)) return -1;
  bc_words_begin(&words, p->body.z, p->body.n);
  while (bc_words_next(&words, &t)) {
    if (ext_wait_next(&w, &t, p->body.n)) break;
  }
  ext_wait_plain(&w);
  return w.sure && w.total <= EXT_LONGEST ? w.total : -1;
}

/* ---- conflict ---- */

/* What the words of z[0..n) say of permanence: BC_CLASS_SOFT, BC_CLASS_HARD, BC_CLASS_NONE. */
static int ext_permanence(const char *z, size_t n) {
  bc_words words;
  uint32_t kinds;
  int no = 0, again = 0, found = BC_CLASS_NONE;
  bc_words_begin(&words, z, n);
  while (ext_cue_next(&words, &kinds)) {
    if (!no && (kinds & BC_CUE_HARD)) return BC_CLASS_HARD;
    if (!no && (kinds & BC_CUE_SOFT)) found = BC_CLASS_SOFT;
    if (!no && again && (kinds & BC_CUE_LATER)) found = BC_CLASS_SOFT;
    again = !no && ((kinds & BC_CUE_AGAIN) || (again && (kinds & BC_CUE_IT)));
    no = (kinds & BC_CUE_NOT) || (no && (kinds & BC_CUE_GOING));
  }
  return found;
}

/*
** Do the codes and the words of one text disagree on how permanent the failure is? 450 5.1.1,
** '550 try again later', '451 permanent failure'.
*/
BC_PRIVATE int bc_conflict(const bc_scan *p, uint32_t cues) {
  int reply = p->reply / 100, status = p->status[0], code = reply ? reply : status, said;
  uint32_t enough = EXT_HIGH | (code == 4 ? BC_CUE_HARD : BC_CUE_SOFT);
  if (reply && status && reply != status) return 1;
  if ((code != 4 && code != 5) || p->bare) return 0;
  if (!(cues & enough) && (code == 4 || !(cues & BC_CUE_AGAIN) || !(cues & BC_CUE_LATER))) return 0;
  said = ext_permanence(p->body.z, p->body.n);
  return said == (code == 4 ? BC_CLASS_HARD : BC_CLASS_SOFT);
}
