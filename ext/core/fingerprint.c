/*
** What it is for: bounce_fingerprint, one text for all replies that differ only in whom and what
** they speak of, and the message column of bounce_parse.
**
**   SELECT bounce_fingerprint('550 5.1.1 <ann@example.com>: User unknown');
**   -- 550 5.1.1 <addr>: User unknown
**   SELECT bounce_fingerprint(diag) f, count(*) FROM log GROUP BY f ORDER BY 2 DESC;
**
** One pass from left to right. The text is cut into runs: stretches without blanks, brackets,
** commas, colons. Most runs are plain words and are copied while they are read; the others are
** looked at again and perhaps replaced by a mask. Two rules keep the result idempotent:
** looking ahead never goes beyond a blank (except for a quoted local part), and what depends on
** words in front is decided by what was written, not by what was read. A mask that stands in the
** text is copied as it is. '_' always becomes a blank, since qmail writes blanks so.
*/
#include "bytes.h"

/* What a byte is to a run; 0 ends it. */
enum {
  FP_LETTER = 1,
  FP_DIGIT = 2,
  FP_HIGH = 4,
  FP_DOT = 8,
  FP_JOIN = 16,  /* - + ' */
  FP_OTHER = 32, /* what else a local part may hold unquoted, RFC 5322 3.2.3 */
  FP_AT = 64,
  FP_LINE = 128,  /* _ */
  FP_MARK = 256,  /* @ % = +: one may stand for '@' */
  FP_TOKEN = 512, /* of a run: it is one token */
  FP_BLANK = 1024 /* of what stands in angle brackets: blanks are in it */
};

static const uint16_t fp_class[256] = {
    0, 0, 0, 0, 0, 0, 0, 0,  0, 0,   0,  0,   0,   0,  0, 0, 0,  0,   0,  0,  0,  0,  0,  0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 32, 0, 32,  32, 288, 32,  16, 0, 0, 32, 272, 0,  16, 8,  32, 2,  2, 2, 2,
    2, 2, 2, 2, 2, 2, 0, 0,  0, 288, 0,  32,  320, 1,  1, 1, 1,  1,   1,  1,  1,  1,  1,  1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1,  1, 1,   1,  1,   1,   0,  0, 0, 32, 128, 32, 1,  1,  1,  1,  1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1,  1, 1,   1,  1,   1,   1,  1, 1, 1,  1,   1,  32, 32, 32, 32, 0, 4, 4,
    4, 4, 4, 4, 4, 4, 4, 4,  4, 4,   4,  4,   4,   4,  4, 4, 4,  4,   4,  4,  4,  4,  4,  4, 4, 4,
    4, 4, 4, 4, 4, 4, 4, 4,  4, 4,   4,  4,   4,   4,  4, 4, 4,  4,   4,  4,  4,  4,  4,  4, 4, 4,
    4, 4, 4, 4, 4, 4, 4, 4,  4, 4,   4,  4,   4,   4,  4, 4, 4,  4,   4,  4,  4,  4,  4,  4, 4, 4,
    4, 4, 4, 4, 4, 4, 4, 4,  4, 4,   4,  4,   4,   4,  4, 4, 4,  4,   4,  4,  4,  4,  4,  4, 4, 4,
    4, 4, 4, 4, 4, 4, 4, 4,  4, 4,   4,  4,   4,   4,  4, 4, 4,  4,   4,  4,  4,  4,
};

/*
** Top-level domains of two letters: the second ones, by the first. The rest of what the root zone
** holds is in fp_tld.
*/
static const char fp_cc[26][24] = {"cdefgilmoqrstuwxz",
                                   "abdefghijmnorstwyz",
                                   "acdfghiklmnoruvwxyz",
                                   "ejkmoz",
                                   "cegrstu",
                                   "ijkmor",
                                   "abdefghilmnpqrstuwy",
                                   "kmnrtu",
                                   "delmnoqrst",
                                   "emop",
                                   "eghimnprwyz",
                                   "abcikrstuvy",
                                   "acdeghklmnopqrstuvwxyz",
                                   "acefgilopruz",
                                   "m",
                                   "aefghklmnrstwy",
                                   "a",
                                   "eosuw",
                                   "abcdeghijklmnorstuvxyz",
                                   "cdfghjklmnortvwz",
                                   "agksyz",
                                   "aceginu",
                                   "fs",
                                   "",
                                   "et",
                                   "amw"};

/* Longer ones that mail is met with, and the names people give to networks of their own. */
static const char fp_tld[][12] = {
    "academy",    "aero",     "agency",    "app",      "arpa",       "art",      "asia",
    "bank",       "berlin",   "bio",       "biz",      "blog",       "cafe",     "capital",
    "care",       "cat",      "center",    "chat",     "church",     "city",     "click",
    "cloud",      "club",     "codes",     "com",      "community",  "company",  "consulting",
    "coop",       "corp",     "design",    "dev",      "digital",    "direct",   "domain",
    "earth",      "edu",      "education", "email",    "energy",     "events",   "example",
    "expert",     "family",   "farm",      "finance",  "foundation", "fun",      "fund",
    "global",     "gmbh",     "gob",       "gov",      "group",      "hamburg",  "health",
    "home",       "host",     "hosting",   "icu",      "info",       "int",      "intern",
    "internal",   "intra",    "invalid",   "jobs",     "koeln",      "lan",      "law",
    "legal",      "life",     "link",      "live",     "loc",        "local",    "localdomain",
    "localhost",  "london",   "ltd",       "mail",     "management", "market",   "marketing",
    "media",      "mil",      "mobi",      "moscow",   "museum",     "name",     "net",
    "network",    "news",     "ninja",     "nyc",      "one",        "online",   "onion",
    "org",        "paris",    "partners",  "party",    "photo",      "plus",     "post",
    "press",      "priv",     "pro",       "quebec",   "rocks",      "ruhr",     "sale",
    "school",     "schule",   "science",   "security", "services",   "shop",     "site",
    "social",     "software", "solutions", "space",    "store",      "studio",   "support",
    "swiss",      "systems",  "team",      "tech",     "technology", "tel",      "test",
    "tips",       "today",    "tools",     "top",      "tours",      "training", "travel",
    "university", "ventures", "vip",       "watch",    "website",    "wiki",     "wien",
    "win",        "work",     "works",     "world",    "xyz",        "zone",
};

/* A mask as it is written, by eight bytes of which n count. */
typedef struct fp_name {
  char z[7];
  unsigned char n;
} fp_name;

static const fp_name fp_addr = {"<addr>", 6}, fp_ip = {"<ip>", 4}, fp_host = {"<host>", 6},
                     fp_url = {"<url>", 5}, fp_id = {"<id>", 4}, fp_n = {"<n>", 3};

typedef struct fp_state {
  const unsigned char *z; /* the reply's text */
  size_t n;
  char *o; /* what is written, k bytes so far */
  size_t k;
  size_t quote;   /* no quoted local part begins before this place */
  size_t num;     /* a short number was just written and ends here, else 0 */
  size_t pieces;  /* before this place '_' parts tokens */
  int blank;      /* a blank is due before the next byte */
  int line;       /* '_' stands for a blank in the text as well */
  size_t run;     /* here begins what is no plain word */
  int odd;        /* white space was folded that a scan does not see as such */
  int code;       /* the text begins with a reply code: its first three bytes */
  size_t st, nst; /* the status code that follows it, nst 0 for none */
} fp_state;

static int fp_alnum(unsigned char c) {
  return (fp_class[c] & (FP_LETTER | FP_DIGIT)) != 0;
}

static int fp_word_byte(unsigned char c) {
  return (fp_class[c] & (FP_LETTER | FP_DIGIT | FP_HIGH)) != 0;
}

static int fp_digit(unsigned char c) {
  return fp_class[c] == FP_DIGIT;
}

static unsigned char fp_lower(unsigned char c) {
  return c >= 'A' && c <= 'Z' ? (unsigned char)(c | 0x20) : c;
}

/* fp_blank() for a byte that is not plainly none. */
static size_t fp_blank_at(const unsigned char *z, size_t n, size_t i) {
  unsigned char c = z[i];
  if (c <= ' ' || c == '_' || c == 0x7F) return 1;
  if (i + 1 >= n) return 0;
  if (c == '\\' && (z[i + 1] == 'n' || z[i + 1] == 'r')) return 2;
  if (c == 0xC2 && z[i + 1] == 0xA0) return 2;
  return 0;
}

/* How many bytes at z[i] are white space: also '_', a no-break space and backslash-n. */
static inline size_t fp_blank(const unsigned char *z, size_t n, size_t i) {
  if (i >= n || (fp_class[z[i]] & ~(FP_LINE | FP_HIGH))) return 0;
  return fp_blank_at(z, n, i);
}

/* Does a word go on at z[i]? A no-break space begins with a byte that could be a letter's. */
static int fp_goes_on(const unsigned char *z, size_t n, size_t i) {
  return i < n && fp_word_byte(z[i]) && !fp_blank(z, n, i);
}

/* Does a word, or a mask, end just before z[i]? */
static int fp_ends(const unsigned char *z, size_t i) {
  if (i == 0 || (i > 1 && fp_blank(z, i, i - 2) == 2)) return 0;
  return fp_word_byte(z[i - 1]) || z[i - 1] == '>';
}

/* Is z[0..n) the word s, in any case of ASCII letters? */
static int fp_is(const unsigned char *z, size_t n, const char *s) {
  size_t k;
  for (k = 0; k < n && s[k] && fp_lower(z[k]) == (unsigned char)s[k]; k++) {
  }
  return k == n && !s[k];
}

/* A word of a list, filled up with zeros; none is longer than 15. */
typedef char fp_word[16];

/*
** Is z[0..n), which is of letters, digits and hyphens, one of the m words in a, in any case? May
** read 16 bytes of z.
*/
static int fp_among(const unsigned char *z, size_t n, const fp_word *a, size_t m) {
  const uint64_t low = 0x2020202020202020u;
  uint64_t w, v;
  size_t k;
  if (n == 0 || n > 15) return 0;
  w = (bytes_load8(z) | low) & bytes_mask(n);
  v = n > 8 ? (bytes_load8(z + 8) | low) & bytes_mask(n - 8) : 0;
  for (k = 0; k < m; k++) {
    const unsigned char *s = (const unsigned char *)a[k];
    if (bytes_load8(s) == w && bytes_load8(s + 8) == v) return 1;
  }
  return 0;
}
#define FP_AMONG(z, n, a) fp_among(z, n, a, sizeof(a) / sizeof((a)[0]))

/* Length of an enhanced status code at z[i], RFC 3463 section 2: class 2, 4, 5; 0 for none. */
static size_t fp_status(const unsigned char *z, size_t n, size_t i) {
  size_t a = i, part;
  if (i >= n || (z[i] != '2' && z[i] != '4' && z[i] != '5')) return 0;
  i++;
  for (part = 0; part < 2; part++) {
    size_t d = 0;
    if (i >= n || z[i] != '.') return 0;
    i++;
    while (i < n && d < 4 && fp_digit(z[i])) i++, d++;
    if (d < 1 || d > 3) return 0;
  }
  if (fp_goes_on(z, n, i) || (i + 1 < n && z[i] == '.' && fp_digit(z[i + 1]))) return 0;
  return i - a;
}

/* The first three bytes at z[i] if they are a reply code as it opens a line; else 0. */
static int fp_reply(const unsigned char *z, size_t n, size_t i) {
  if (n - i < 3 || z[i] < '2' || z[i] > '5' || !fp_digit(z[i + 1]) || !fp_digit(z[i + 2])) return 0;
  if (i + 3 < n && z[i + 3] != '-' && z[i + 3] != ':' && z[i + 3] != ',' && z[i + 3] != '/' &&
      !fp_blank(z, n, i + 3)) {
    return 0;
  }
  return z[i] << 16 | z[i + 1] << 8 | z[i + 2];
}

/* The same, and in qmail's log '/', the end of a line. URLs are passed over before this is asked.
 */
static size_t fp_white(const fp_state *p, size_t i) {
  return p->line && i < p->n && p->z[i] == '/' ? 1 : fp_blank(p->z, p->n, i);
}

/*
** Behind a blank: pass over the code that a reply of several lines repeats on each, and the status
** code with it if it is the same one. The place of what follows.
*/
static size_t fp_continued(fp_state *p, size_t i) {
  const unsigned char *z = p->z;
  size_t n = p->n;
  while (n - i > 2 && (z[i] << 16 | z[i + 1] << 8 | z[i + 2]) == p->code && fp_reply(z, n, i)) {
    size_t b = i + 3, s;
    if (b < n && z[b] == '-')
      b++;
    else if (b < n && !fp_white(p, b))
      return i;
    while ((s = fp_white(p, b)) > 0) b += s;
    i = b;
    s = fp_status(z, n, i);
    if (s == 0 || !(i + s == n || fp_white(p, i + s))) continue;
    if (p->nst == 0) {
      p->st = i;
      p->nst = s;
      return i;
    }
    if (s != p->nst || memcmp(z + i, z + p->st, s) != 0) return i;
    i += s;
    while ((s = fp_white(p, i)) > 0) i += s;
  }
  return i;
}

/* Behind the one blank at z[i], of n bytes, and the code that is repeated there. */
static size_t fp_blanks(fp_state *p, size_t i, size_t n) {
  p->blank = 1;
  i += n;
  return p->code && i < p->n && fp_digit(p->z[i]) ? fp_continued(p, i) : i;
}

/* Does this text use '_' for its blanks, as qmail's log does? */
static int fp_underscored(const unsigned char *z, size_t n) {
  size_t i, nLine = 0;
  if (n > 3 && z[3] == ' ') return 0; /* most replies: not even a call */
  if (n == 0 || memchr(z, ' ', n)) return 0;
  for (i = 0; i < n; i++) {
    if (z[i] < ' ') return 0;
    if (z[i] == '_') nLine++;
  }
  return nLine > 2 || (n > 3 && z[3] == '_' && fp_reply(z, n, 0));
}

/* ---- writing ---- */

static void fp_due(fp_state *p) {
  if (p->blank && p->k > 0) p->o[p->k++] = ' ';
  p->blank = 0;
}

static void fp_put(fp_state *p, unsigned char c) {
  fp_due(p);
  p->o[p->k++] = (char)c;
}

/*
** Write mask s for text that ends before z[i], and give the place to go on. Brackets that hold
** nothing else are the mask's own: <a@example.com> and a@example.com are masked alike.
*/
static size_t fp_mask(fp_state *p, size_t a, size_t i, const fp_name *s) {
  if (a > 0 && p->z[a - 1] == '<' && p->z[i] == '>') { /* that '<' is the last byte written */
    p->k--;
    i++;
  }
  fp_due(p);
  memcpy(p->o + p->k, s, sizeof(*s));
  p->k += s->n;
  return i;
}

/* Where a word of the output that ends at o[b) begins. dot: with dots in it. */
static size_t fp_word_begin(const fp_state *p, size_t b, int dot) {
  const unsigned char *o = (const unsigned char *)p->o;
  for (; b >= 16; b -= 16) {
    bytes_name m;
    uint32_t others;
    bytes_name16(o + b - 16, &m);
    others = ~(m.letter | m.digit | m.high | (dot ? m.dot : 0)) & 0xFFFF;
    if (others) return b - 16 + bytes_highest(others);
  }
  while (b > 0 && (fp_word_byte(o[b - 1]) || (dot && o[b - 1] == '.'))) b--;
  return b;
}

/*
** The word of the output that ends at *pEnd, after stepping back over blanks and, when colon is
** set, one ':' or '='. Sets *pEnd to its begin; gives its length, 0 for none.
*/
static size_t fp_back(const fp_state *p, size_t *pEnd, int colon) {
  const unsigned char *o = (const unsigned char *)p->o;
  size_t e = *pEnd;
  if (e > 0 && o[e - 1] == ' ') e--;
  if (colon && e > 0 && (o[e - 1] == ':' || o[e - 1] == '=')) e--;
  if (e > 0 && o[e - 1] == ' ') e--;
  *pEnd = fp_word_begin(p, e, 0);
  return e - *pEnd;
}

/* Words after which a name in quotes is a mailbox's. */
static int fp_owner(const unsigned char *z, size_t n) {
  static const fp_word a[] = {
      "user",      "mailbox",      "account",      "recipient", "alias",    "username",
      "login",     "uid",          "address",      "name",      "local",    "utilisateur",
      "benutzer",  "postfach",     "empfaenger",   "usuario",   "usuarios", "utente",
      "gebruiker", "destinatario", "destinataire", "buzon",     "caixa",    "compte",
      "conta",     "cuenta",       "konto"};
  return FP_AMONG(z, n, a);
}

static int fp_after_owner(const fp_state *p) {
  size_t e = p->k, n = fp_back(p, &e, 1);
  return n > 0 && fp_owner((const unsigned char *)p->o + e, n);
}

/* Words after which a mailbox's name comes, with or without quotes. */
static int fp_login(const unsigned char *z, size_t n) {
  static const fp_word a[] = {"user", "alias", "username", "login"};
  return FP_AMONG(z, n, a);
}

static int fp_login_or_mailbox(const unsigned char *z, size_t n) {
  static const fp_word a[] = {"mailbox"};
  return fp_login(z, n) || FP_AMONG(z, n, a);
}

/* Words that stand beside 'user' and are no mailbox name. */
static int fp_plain(const unsigned char *z, size_t n) {
  static const fp_word a[] = {
      "user",    "users",   "mailbox",     "mailboxes",   "account",  "accounts",  "recipient",
      "address", "name",    "id",          "is",          "was",      "are",       "were",
      "has",     "have",    "had",         "does",        "do",       "did",       "can",
      "cannot",  "could",   "may",         "might",       "must",     "will",      "would",
      "shall",   "should",  "or",          "and",         "of",       "in",        "on",
      "at",      "to",      "by",          "for",         "from",     "with",      "this",
      "that",    "here",    "there",       "you",         "your",     "we",        "it",
      "he",      "she",     "who",         "email",       "mail",     "inbox",     "quota",
      "host",    "domain",  "server",      "record",      "entry",    "alias",     "box",
      "unknown", "invalid", "not",         "no",          "now",      "currently", "also",
      "either",  "such",    "temporarily", "permanently", "disabled", "suspended", "inactive",
      "full",    "over",    "n",           "addr",        "host",     "ip",        "url"};
  return FP_AMONG(z, n, a);
}

/*
** Replace the word o[a..b) of the output by s and move up what stands behind it; a word has at
** least one byte and s at most four, and one byte of text is allowed three.
*/
static void fp_replace(fp_state *p, size_t a, size_t b, const fp_name *s) {
  memmove(p->o + a + s->n, p->o + b, p->k - b);
  memcpy(p->o + a, s->z, s->n);
  p->k = p->k - (b - a) + s->n;
}

/* Is z[0..n) one of the words that fp_name_before() looks at? */
static int fp_telling(const unsigned char *z, size_t n) {
  switch (n) {
  case 2: return fp_is(z, n, "in");
  case 3: return fp_is(z, n, "not");
  case 4: return fp_is(z, n, "does");
  case 5: return fp_is(z, n, "doesn");
  case 7: return fp_is(z, n, "unknown");
  }
  return 0;
}

/* The same for a word of letters that is read in one piece with what follows it. */
static int fp_telling8(const unsigned char *z, size_t n) {
  static const uint64_t a[8] = {
      1, 1, 0x6e69, 0x746f6e, 0x73656f64, 0x6e73656f64, 1, 0x6e776f6e6b6e75};
  return n < 8 && ((bytes_load8(z) | 0x2020202020202020u) & bytes_mask(n)) == a[n];
}

/*
** z[0..n) is a word about to be written: if it tells that the word written before it is a mailbox's
** name ('User ann unknown', 'local part ann in'), mask that.
*/
static void fp_name_before(fp_state *p, const unsigned char *z, size_t n) {
  const unsigned char *o = (const unsigned char *)p->o;
  size_t a, b, e, m;
  int in = n == 2;
  if (!fp_telling(z, n) || p->k == 0 || !p->blank) return;
  b = p->k;
  a = fp_word_begin(p, b, 0);
  if (a == b || b - a > 64 || a == 0 || o[a - 1] != ' ') return;
  e = a;
  m = fp_back(p, &e, 0);
  if (in) {
    if (!fp_is(o + e, m, "part")) return;
    m = fp_back(p, &e, 0);
    if (!fp_is(o + e, m, "local")) return;
  } else if (!fp_login(o + e, m)) {
    return;
  }
  if (!fp_plain(o + a, b - a)) fp_replace(p, a, b, &fp_id);
}

/* At the end: 'unknown user: ann'. */
static void fp_name_last(fp_state *p) {
  const unsigned char *o = (const unsigned char *)p->o;
  size_t b = p->k, a, e, m;
  if (b > 0 && o[b - 1] == '.') b--;
  a = fp_word_begin(p, b, 1);
  if (a == b || b - a > 64 || a < 2) return;
  e = a;
  if (o[e - 1] == ' ') e--;
  if (o[e - 1] != ':') return;
  m = fp_back(p, &e, 1);
  if (!fp_login_or_mailbox(o + e, m)) return;
  if (!fp_plain(o + a, b - a)) fp_replace(p, a, b, &fp_id);
}

/* Units that make the number before them one that varies. */
static int fp_unit(const unsigned char *z, size_t n) {
  static const fp_word a[] = {
      "byte",    "bytes",   "d",        "day",     "days",     "dia",     "dias",     "dagen",
      "dni",     "gb",      "gib",      "giorni",  "godzin",   "godziny", "h",        "hr",
      "hrs",     "hour",    "hours",    "heure",   "heures",   "hora",    "horas",    "jour",
      "jours",   "kb",      "kib",      "kbytes",  "m",        "min",     "mins",     "minute",
      "minutes", "month",   "months",   "ms",      "mb",       "mib",     "minuten",  "minuto",
      "minutos", "minuti",  "minuut",   "minut",   "minuter",  "octets",  "ora",      "ore",
      "s",       "sec",     "secs",     "second",  "seconds",  "sekunde", "sekunden", "stunde",
      "stunden", "seconde", "secondes", "segundo", "segundos", "secondi", "secondo",  "seconden",
      "sekund",  "sekundy", "sekunder", "tag",     "tage",     "tagen",   "timer",    "timmar",
      "uur",     "week",    "weeks"};
  if (n < 9 && FP_AMONG(z, n, a)) return 1;
  return n > 6 && z[0] >= 0xD0 &&
         (memcmp(z, "\xD1\x81\xD0\xB5\xD0\xBA", 6) == 0 || /* sek-, min-, chas- in Cyrillic */
          memcmp(z, "\xD0\xBC\xD0\xB8\xD0\xBD", 6) == 0 ||
          memcmp(z, "\xD1\x87\xD0\xB0\xD1\x81", 6) == 0);
}

/* The number that was just written is one that varies. */
static void fp_vary(fp_state *p) {
  size_t a = p->k;
  while (a > 0 && fp_digit((unsigned char)p->o[a - 1])) a--;
  fp_replace(p, a, p->k, &fp_n);
}

/* z[0..n) begins a piece that is kept; n reaches to its last letter. */
static void fp_before_word(fp_state *p, const unsigned char *z, size_t n) {
  size_t w;
  if (p->num && p->num == p->k) {
    for (w = 0; w < n && (fp_class[z[w]] & (FP_LETTER | FP_HIGH)); w++) {
    }
    if ((w == n || !fp_digit(z[w])) && fp_unit(z, w)) {
      fp_vary(p);
    }
  }
  p->num = 0;
}

/* ---- kinds of names and numbers ---- */

/* Is z[0..n) a top-level domain, written in one case? */
static int fp_is_tld(const unsigned char *z, size_t n) {
  char b[12];
  size_t i, nUp = 0;
  int lo, hi;
  if (n > 4 && (z[0] | 0x20) == 'x' && (z[1] | 0x20) == 'n' && z[2] == '-' && z[3] == '-') return 1;
  if (n < 2 || n > 11) return n > 1 && fp_class[z[0]] == FP_HIGH;
  for (i = 0; i < n; i++) {
    if (fp_class[z[i]] == FP_HIGH) return fp_class[z[0]] == FP_HIGH;
    if (fp_class[z[i]] != FP_LETTER) return 0;
    b[i] = (char)fp_lower(z[i]);
    nUp += b[i] != (char)z[i];
  }
  b[n] = 0;
  if (nUp != 0 && nUp != n) return 0;
  if (n == 2) return memchr(fp_cc[b[0] - 'a'], b[1], sizeof(fp_cc[0])) != 0;
  for (lo = 0, hi = (int)(sizeof(fp_tld) / sizeof(fp_tld[0])) - 1; lo <= hi;) {
    int mid = (lo + hi) / 2, d = memcmp(b, fp_tld[mid], n + 1);
    if (d == 0) return 1;
    if (d < 0)
      hi = mid - 1;
    else
      lo = mid + 1;
  }
  return 0;
}

/* Is the last label of z[0..n) a top-level domain? It is a host's name then. */
static int fp_is_host(const unsigned char *z, size_t n) {
  size_t a = n;
  while (a > 0 && z[a - 1] != '.') a--;
  return a > 0 && a < n && fp_is_tld(z + a, n - a);
}

/* Four parts of a dotted address, RFC 1123 2.1; also as people hide one: x.x.x.x, a.b.c.d. */
static int fp_is_ipv4(const unsigned char *z, size_t n) {
  size_t i, part = 0, len = 0, nDigit = 0;
  if (n < 7 || n > 15) return 0;
  for (i = 0; i <= n; i++) {
    if (i == n || z[i] == '.') {
      if (len == 0 || len > 3 || (nDigit != 0 && nDigit != len)) return 0;
      part++;
      len = nDigit = 0;
    } else if (fp_digit(z[i])) {
      len++;
      nDigit++;
    } else if (fp_class[z[i]] == FP_LETTER &&
               (len == 0 || (fp_lower(z[i]) == 'x' && fp_lower(z[i - 1]) == 'x'))) {
      len++;
    } else {
      return 0;
    }
  }
  return part == 4;
}

/* The end of an IPv6 address at z[i], RFC 4291 2.2: eight groups, or fewer with '::'; else i. */
static size_t fp_ipv6(const unsigned char *z, size_t n, size_t i) {
  size_t a = i, groups = 0, colons = 0, d;
  int twice = 0;
  for (;;) {
    for (d = 0; i < n && d < 5; i++, d++) {
      unsigned char c = fp_lower(z[i]);
      if (!fp_digit(c) && !(c >= 'a' && c <= 'f')) break;
    }
    if (d > 4) return a;
    if (d > 0) groups++;
    if (d > 0 && d < 4 && i < n && z[i] == '.' && colons > 1) { /* its last part written as IPv4 */
      size_t b = i - d, e = b;
      while (e < n && e - b < 16 && (fp_digit(z[e]) || z[e] == '.')) e++;
      while (e > b && z[e - 1] == '.') e--;
      if (!fp_is_ipv4(z + b, e - b)) break;
      groups++;
      i = e;
      break;
    }
    if (i >= n || z[i] != ':' || groups > 8) break;
    if (i + 1 < n && z[i + 1] == ':') {
      if (twice) return a;
      twice = 1;
      colons++;
      i++;
    } else if (d == 0 || i + 1 >= n || !fp_alnum(z[i + 1])) {
      break; /* a colon that ends a sentence */
    }
    colons++;
    i++;
  }
  if (i == a || fp_goes_on(z, n, i) || (i < n && z[i] == '<')) return a;
  if (i < n && z[i] == ':' && i + 1 < n && !fp_blank(z, n, i + 1)) return a;
  if (i < n && z[i - 1] == ':' && fp_class[z[i]] && z[i] != '/' && !fp_blank(z, n, i)) return a;
  if (colons < 2 || (twice ? groups == 0 || groups > 7 : groups != 8)) return a;
  return i;
}

static size_t fp_digits(const unsigned char *z, size_t n, size_t i) {
  while (i < n && fp_digit(z[i])) i++;
  return i;
}

/* The end of a time of day at z[i] (12:30, 12:30:05.25), else i. */
static size_t fp_clock(const unsigned char *z, size_t n, size_t i) {
  size_t a = i, b = fp_digits(z, n, i), part;
  if (b == i || b - i > 3) return a;
  i = b;
  for (part = 0; part < 2 && i < n && z[i] == ':'; part++) {
    b = fp_digits(z, n, i + 1);
    if (b - i != 3) break;
    i = b;
  }
  if (part == 0) return a;
  if (i + 1 < n && z[i] == '.' && fp_digit(z[i + 1])) {
    b = fp_digits(z, n, i + 1);
    if (b == n || z[b] == 'Z' || (!fp_goes_on(z, n, b) && z[b] != ':' && z[b] != '<')) i = b;
  }
  if (i < n && z[i] == 'Z') i++;
  return i;
}

/* The end of a date, a time or both at z[i], else i. */
static size_t fp_time(const unsigned char *z, size_t n, size_t i) {
  size_t a = i, b = fp_digits(z, n, i), part, e;
  unsigned char sep;
  if (b - i > 4 || b >= n) return a;
  if (z[b] == ':') {
    e = fp_clock(z, n, i);
    if (fp_goes_on(z, n, e) || (e < n && z[e] == '<')) return a;
    return e + 1 < n && z[e] == ':' && !fp_blank(z, n, e + 1) ? a : e;
  }
  sep = z[b];
  if (sep != '-' && sep != '/') return a;
  if (sep == '-' && b - i != 4) return a;
  for (part = 0, i = b; part < 2; part++, i = b) {
    if (i >= n || z[i] != sep) return a;
    b = fp_digits(z, n, i + 1);
    if (b == i + 1 || b - i > 5) return a;
  }
  if (i < n && z[i] == 'T' && (e = fp_clock(z, n, i + 1)) > i + 1) {
    i = e;
    if (i < n && (z[i] == '+' || z[i] == '-') && i + 1 < n && fp_digit(z[i + 1])) {
      i = fp_digits(z, n, i + 1);
      if (i + 1 < n && z[i] == ':' && fp_digit(z[i + 1])) i = fp_digits(z, n, i + 1);
    }
  }
  return fp_goes_on(z, n, i) || (i < n && (z[i] == sep || z[i] == '<')) ? a : i;
}

/* How many of n letters and digits are digits, capitals, and how often they change. */
typedef struct fp_mix {
  size_t n, nDigit, nUp, nTurn, nRise;
} fp_mix;

/* Is a piece of letters and digits an identifier rather than a word or a vendor's code? */
static int fp_mix_is_id(const fp_mix *m, const unsigned char *z) {
  static const fp_word aVendor[] = {"sha256", "sha384",    "sha512", "sha224", "x509",
                                    "o365",   "office365", "aes256", "aes128"};
  size_t n = m->n;
  if (n >= 10 && m->nRise > 2 && m->nRise * 6 > n * 2) return 1; /* letters' case at random */
  if (m->nDigit == 0) return 0;
  if (m->nDigit == n) return n > 3;
  if (m->nTurn > 1) return n > 5;
  if (fp_digit(z[0])) return (m->nDigit > 2 && n > 5) || m->nDigit > 3;
  if (m->nUp == n - m->nDigit) { /* S3140, OFR004, IB113 */
    return m->nDigit > 5 || (m->nUp > 8 && m->nDigit > 2);
  }
  if (fp_is(z, 3, "rfc")) return m->nDigit > 5;
  return m->nDigit > 2 && !FP_AMONG(z, n, aVendor);
}

/* The same of z[0..n), of which at most 16 bytes are looked at at once. */
static int fp_is_id(const unsigned char *z, size_t n) {
  fp_mix mix = {n, 0, 0, 0, 0};
  uint32_t digit = 0, small = 0; /* is the byte before z[i] a digit, a small letter? */
  size_t i;
  if (n < 4) return 0; /* too short for any of them */
  for (i = 0; i < n; i += 16) {
    uint32_t some = n - i < 16 ? ((uint32_t)1 << (n - i)) - 1 : 0xFFFF;
    bytes_name m;
    bytes_name16(z + i, &m);
    if (m.high & some) return 0;
    mix.nDigit += bytes_count16(m.digit & some);
    mix.nUp += bytes_count16(m.upper & some);
    mix.nTurn += bytes_count16((m.digit ^ (m.digit << 1 | digit)) & some);
    mix.nRise += bytes_count16(m.upper & ((m.letter & ~m.upper) << 1 | small) & some);
    digit = m.digit >> 15;
    small = (m.letter & ~m.upper) >> 15;
  }
  mix.nTurn -= (size_t)fp_digit(z[0]); /* nothing changes before the first */
  return fp_mix_is_id(&mix, z);
}

/* Can z[0..n), which has these kinds of bytes, hold an identifier at all? Quick to say no. */
static int fp_may_id(const unsigned char *z, size_t n, int f) {
  uint32_t small = 0; /* is the byte before z[i] a small letter? */
  size_t i;
  if (f & FP_DIGIT) return 1;
  if (n < 10) return 0;
  for (i = 0; i < n; i += 16) {
    bytes_name m;
    bytes_name16(z + i, &m);
    if (m.upper & ((m.letter & ~m.upper) << 1 | small)) return 1;
    small = (m.letter & ~m.upper) >> 15;
  }
  return 0;
}

/* Is one of the pieces of z[0..n) an identifier, which makes the whole one? *pNum: only digits. */
static int fp_has_id(const unsigned char *z, size_t n, int *pNum) {
  static const fp_word aNumbered[] = {"iso", "rfc", "windows", "cve", "ibm"};
  size_t a = 0, i, nNum = 0, prev = 0, nPrev = 0;
  int id = 0, num = 1;
  for (i = 0; i <= n; i++) {
    size_t d;
    if (i < n && fp_word_byte(z[i])) continue;
    if (i == a) {
      a = i + 1;
      continue;
    }
    d = fp_digits(z, i, a);
    if (d == i)
      nNum++;
    else
      num = 0;
    if (fp_is_id(z + a, i - a) && !(d == i && i - a < 6 && FP_AMONG(z + prev, nPrev, aNumbered))) {
      id = 1;
    }
    prev = a;
    nPrev = i - a;
    a = i + 1;
  }
  *pNum = num;
  return id || nNum > 3;
}

/* The end of the run that goes on at z[i]; its kinds of bytes are added to *pf. */
static size_t fp_run_on(const fp_state *p, size_t i, int *pf) {
  const unsigned char *z = p->z;
  const int line = p->line ? FP_LINE : 0;
  int f = *pf, c;
  for (; (c = fp_class[z[i]]) != 0; i++) {
    if ((c & (FP_HIGH | line)) && (c == FP_LINE || fp_blank(z, p->n, i))) break;
    if (line && z[i] == '/') break;
    f |= c;
  }
  *pf = f;
  return i;
}

/* ---- addresses ---- */

/* Is z[i] the lead of a character of three bytes or more: no letter of an alphabet? */
static int fp_wide(unsigned char c) {
  return c >= 0xE0;
}

/* Length of what stands for '@' at z[i] within a run that ends at e: @ %40 =40 +40; else 0. */
static size_t fp_at(const unsigned char *z, size_t e, size_t i) {
  size_t k;
  if (z[i] == '@') return 1;
  if (e - i < 4) return 0;
  if (z[i] == 0xEF && z[i + 1] == 0xBC && z[i + 2] == 0xA0) return 3; /* fullwidth */
  if (z[i] != '%' && z[i] != '=' && z[i] != '+') return 0;
  if (z[i + 1] != '4' || z[i + 2] != '0' || !fp_word_byte(z[i + 3])) return 0;
  if (z[i] == '%') return 3;
  for (k = i + 3; k < e && (fp_word_byte(z[k]) || z[k] == '-'); k++) {
  }
  return k + 1 < e && z[k] == '.' && fp_alnum(z[k + 1]) ? 3 : 0;
}

/* The end of a domain that begins at z[i]; lim: the run's end. Also an address literal. */
static size_t fp_domain_end(const fp_state *p, size_t i, size_t lim) {
  const unsigned char *z = p->z;
  size_t a = i;
  int wide = 1;
  if (i == lim && i < p->n && z[i] == '[') {
    size_t b = i + 1;
    while (b < p->n && b - i < 64 && (fp_alnum(z[b]) || z[b] == '.' || z[b] == ':')) b++;
    if (b < p->n && z[b] == ']') return b + 1;
  }
  for (; i < lim; i++) {
    unsigned char c = z[i];
    if (fp_class[c] == FP_HIGH) {
      if (fp_wide(c) && !wide && i + 2 < lim && z[i + 1] >= 0x80 && z[i + 2] >= 0x80) break;
    } else if (fp_alnum(c)) {
      wide = 0;
    } else if (c == '.') {
      if (i + 1 < lim && !fp_word_byte(z[i + 1])) break; /* 'ann@example.com...user' */
      wide = 1;
    } else if (c != '-' && c != '_') {
      break;
    }
  }
  while (i > a && (z[i - 1] == '.' || z[i - 1] == '-' || z[i - 1] == '_')) i--;
  return i;
}

/* Where the local part before '@' at place at begins, in a run that begins at a. */
static size_t fp_local(const unsigned char *z, size_t a, size_t at) {
  size_t i;
  while (a < at && (z[a] == '\'' || z[a] == '`' || z[a] == '|' || z[a] == '/')) a++;
  for (i = at; i > a; i--) { /* a Chinese text has no blank before an address */
    if (fp_class[z[i - 1]] == FP_HIGH && i < at && fp_class[z[i]] != FP_HIGH) {
      size_t b = i - 1;
      while (b > a && z[b] < 0xC0 && i - b < 4) b--;
      if (i - b > 2 && fp_wide(z[b])) return i; /* and not a lone byte of Latin-1 */
    }
  }
  return a;
}

/* Words that stand before '=' in what is no address: client=mail.example.com. */
static int fp_key(const unsigned char *z, size_t n) {
  static const fp_word aKey[] = {
      "from", "to",  "host", "domain", "helo",   "ehlo",     "d",        "s",
      "i",    "h",   "ip",   "id",     "client", "server",   "mx",       "relay",
      "name", "url", "site", "rdns",   "ptr",    "mailfrom", "hostname", "mta",
      "dns",  "rhs", "srv",  "peer",   "remote", "local",    "cn",       "sni"};
  size_t a = n;
  while (a > 0 && (fp_class[z[a - 1]] & FP_LETTER)) a--;
  return FP_AMONG(z + a, n - a, aKey);
}

/* Does a host's name go on at z[i]: letters and digits, with single dots or hyphens between? */
static int fp_host_goes_on(const unsigned char *z, size_t i, size_t e) {
  if (fp_word_byte(z[i])) return 1;
  if (i + 1 >= e) return 0;
  if (z[i] == '-') return fp_word_byte(z[i + 1]) || z[i + 1] == '-';
  return z[i] == '.' && fp_word_byte(z[i + 1]);
}

static size_t fp_host_end(const unsigned char *z, size_t i, size_t e) {
  while (i < e && fp_host_goes_on(z, i, e)) i++;
  return i;
}

/* A mailbox without '@': ann=example.com (VERP), ann%example.com. The place of its '=', else e. */
static size_t fp_verp(const unsigned char *z, size_t a, size_t e) {
  size_t i, b;
  for (i = a + 1; i < e; i++) {
    if ((z[i] != '=' && z[i] != '%') || !fp_word_byte(z[i - 1])) continue;
    b = fp_host_end(z, i + 1, e);
    if (b > i + 1 && fp_word_byte(z[i + 1]) && fp_is_host(z + i + 1, b - i - 1) &&
        !(z[i] == '=' && fp_key(z + a, i - a))) {
      return i;
    }
    i = b > i + 1 ? b - 1 : i;
  }
  return e;
}

/*
** Marks that only a run's end shows: 'ann&#64;example.com' (HTML), 'ann(at)example.com'. Gives the
** place of the mark and its length, and moves *pe to the end of the domain's run; *pe when none.
*/
static size_t fp_at_end(const fp_state *p, size_t a, size_t *pe, size_t *pLen) {
  const unsigned char *z = p->z;
  size_t e = *pe, n = p->n, at = e;
  int f = 0;
  if (e + 1 < n && z[e] == ';' && e - a > 4 &&
      (memcmp(z + e - 4, "&#64", 4) == 0 || (e - a > 5 && memcmp(z + e - 5, "&#x40", 5) == 0))) {
    at = e - (z[e - 2] == '6' ? 4 : 5);
    *pLen = e + 1 - at;
  } else if (e + 4 < n && (z[e] == '(' || z[e] == '[') && (z[e + 1] | 0x20) == 'a' &&
             (z[e + 2] | 0x20) == 't' && (z[e + 3] == ')' || z[e + 3] == ']') &&
             fp_alnum(z[e + 4])) {
    *pLen = 4;
  } else {
    return e;
  }
  *pe = fp_run_on(p, at + *pLen, &f);
  return at;
}

/* ---- pieces of a run without an address ---- */

/* A sign that ends the sentence around a URL rather than the URL. */
static int fp_closes(unsigned char c) {
  return !fp_alnum(c) && memchr(".,;:!?')]}*`_", c, 13) != 0;
}

/* The end of a URL whose rest begins at z[i]. */
static size_t fp_url_end(const fp_state *p, size_t i) {
  const unsigned char *z = p->z;
  size_t a = i, n = p->n;
  for (;; i++) {
    uint32_t ends = bytes_ends16(z + i);
    if (ends == 0) {
      i += 15;
      continue;
    }
    i += bytes_lowest(ends);
    if (z[i] == ':' || z[i] == '@' || (z[i] == '_' && !p->line)) continue;
    if (z[i] != 0xC2 || fp_blank(z, n, i)) break;
  }
  while (i > a && fp_closes(z[i - 1])) i--;
  return i;
}

static void fp_copy(fp_state *p, size_t a, size_t b) {
  fp_due(p);
  memcpy(p->o + p->k, p->z + a, b - a);
  p->k += b - a;
}

/* The same by 16 bytes at a time, for which there is room in a pass. */
static void fp_copy16(fp_state *p, size_t a, size_t b) {
  char *o;
  fp_due(p);
  o = p->o + p->k;
  p->k += b - a;
  for (; a < b; a += 16, o += 16) memcpy(o, p->z + a, 16);
}

/* Does the output end in one of the m words in a? */
static int fp_after(const fp_state *p, const fp_word *a, size_t m) {
  size_t e = p->k, n = fp_back(p, &e, 0);
  return fp_among((const unsigned char *)p->o + e, n, a, m);
}

/* Does the output end in three digits, as a reply code does? What follows may be cut short. */
static int fp_after_code(const fp_state *p) {
  const unsigned char *o = (const unsigned char *)p->o;
  size_t k = p->k;
  return k > 2 && fp_digit(o[k - 1]) && fp_digit(o[k - 2]) && fp_digit(o[k - 3]) &&
         (k == 3 || !fp_word_byte(o[k - 4]));
}

/* A token that holds digits and dots only. The mask, or NULL to keep it. */
static const fp_name *fp_number(const fp_state *p, size_t a, size_t b) {
  static const fp_word aRfc[] = {"rfc", "rfcs"};
  static const fp_word aVersion[] = {"version", "v", "tls", "ssl", "tlsv", "http"};
  const unsigned char *z = p->z;
  size_t i, nDot = 0, len = 0, longest = 0;
  for (i = a; i < b; i++) {
    if (z[i] == '.')
      nDot++, len = 0;
    else if (++len > longest)
      longest = len;
  }
  if (nDot == 0) {
    if (b - a < 4) return 0;
    return b - a < 6 && fp_after(p, aRfc, 2) ? 0 : &fp_n;
  }
  if (nDot == 1) return fp_after_code(p) || fp_after(p, aVersion, 6) ? 0 : &fp_n;
  if (nDot == 3 && longest < 4) return &fp_ip;
  return nDot > 2 || longest > 3 ? &fp_n : 0;
}

/*
** A piece like 60s, 10MB, 5min: the number is masked, the unit kept. Gives 1 if it is one.
*/
static int fp_glued(fp_state *p, size_t a, size_t b) {
  size_t d = fp_digits(p->z, b, a);
  if (d == a || (b - d < 2 && d - a > 4) || !fp_unit(p->z + d, b - d)) return 0;
  fp_mask(p, a, d, &fp_n);
  fp_copy(p, d, b);
  return 1;
}

/* Is the token a[0..n) after 'user' spelled like a local part (ann.lee) and not like a word? */
static int fp_dotted_name(const fp_state *p, const unsigned char *z, size_t n) {
  size_t e = p->k, m, i;
  int lower = 0;
  for (i = 0; i < n; i++) lower |= z[i] >= 'a' && z[i] <= 'z';
  m = fp_back(p, &e, 1);
  return lower && fp_login_or_mailbox((const unsigned char *)p->o + e, m);
}

/* One token z[a..b): pieces of letters and digits, one of . + - between them. */
static size_t fp_token(fp_state *p, size_t a, size_t b, int f) {
  const unsigned char *z = p->z;
  const fp_name *s = 0;
  int num = 0;
  if (!(f & (FP_LETTER | FP_HIGH | FP_JOIN | FP_LINE))) {
    s = fp_number(p, a, b);
    if (s) return fp_mask(p, a, b, s);
    fp_copy16(p, a, b);
    p->num = (f & FP_DOT) ? 0 : p->k;
    return b;
  }
  if (f & FP_DOT) {
    if (fp_is_ipv4(z + a, b - a)) return fp_mask(p, a, b, &fp_ip);
    if (b + 1 < p->n && z[b] == '[' && fp_digit(z[b + 1])) return fp_mask(p, a, b, &fp_host);
    if (!(f & FP_MARK) && fp_is_host(z + a, b - a)) { /* no '+' in it */
      if (b + 1 < p->n && z[b] == '/' && fp_class[z[b + 1]]) {
        return fp_mask(p, a, fp_url_end(p, b), &fp_url);
      }
      return fp_mask(p, a, b, &fp_host);
    }
  }
  if ((f & (FP_DOT | FP_LINE)) && fp_dotted_name(p, z + a, b - a)) {
    return fp_mask(p, a, b, &fp_id);
  }
  if ((f & FP_DIGIT) && !(f & (FP_DOT | FP_JOIN | FP_LINE)) && fp_glued(p, a, b)) return b;
  if (!(f & (FP_DOT | FP_JOIN | FP_LINE | FP_HIGH))) {
    if ((b - a > 9 || (f & FP_DIGIT)) && fp_is_id(z + a, b - a)) return fp_mask(p, a, b, &fp_id);
  } else if (fp_may_id(z + a, b - a, f) && fp_has_id(z + a, b - a, &num)) {
    return fp_mask(p, a, b, num ? &fp_n : &fp_id);
  }
  if (f & FP_LINE) { /* its pieces one by one, as a second reading would find them */
    size_t c = a;
    int g = 0;
    p->pieces = b;
    for (; z[c] != '_'; c++) g |= fp_class[z[c]];
    return fp_token(p, a, c, g);
  }
  fp_before_word(p, z + a, b - a);
  fp_name_before(p, z + a, b - a);
  fp_copy16(p, a, b);
  return b;
}

/* The kinds of the bytes that bit has of those at m. */
static inline int fp_kinds(const bytes_name *m, uint32_t bits) {
  return (m->letter & bits ? FP_LETTER : 0) | (m->digit & bits ? FP_DIGIT : 0) |
         (m->dot & bits ? FP_DOT : 0) | (m->dash & bits ? FP_JOIN : 0);
}

/* fp_token_end() one by one. */
static size_t fp_token_on(const fp_state *p, size_t a, size_t e, int *pf) {
  const unsigned char *z = p->z;
  size_t i = a, b;
  int f = 0;
  for (;;) {
    while (i < e && fp_word_byte(z[i])) f |= fp_class[z[i++]];
    b = i;
    if (b >= e) break;
    if (z[b] == '.' || z[b] == '+')
      b++;
    else if (z[b] == '-')
      while (b < e && z[b] == '-') b++;
    else if (z[b] == '_' && a >= p->pieces)
      while (b < e && z[b] == '_') b++;
    if (b == i || b >= e || !fp_word_byte(z[b])) break;
    f |= fp_class[z[i]];
    i = b;
  }
  *pf = f;
  return i;
}

/*
** The end of the letters and digits with one dot, or hyphens, between them that begin at z[i],
** which is that of a token unless a byte of another token or a hyphen follows; their kinds in *pf.
** Gives up, with no kinds, where a byte beyond ASCII stands.
*/
static inline size_t fp_name_end(const unsigned char *z, size_t i, int *pf) {
  int f = 0;
  for (;; i += 15) {
    bytes_name m;
    uint32_t word, stop, bits;
    bytes_name16(z + i, &m); /* 15 of them, as each must know the next */
    word = m.letter | m.digit | m.high;
    stop = ~(word | (m.dot & word >> 1) | (m.dash & (word | m.dash) >> 1)) & 0x7FFF;
    bits = stop ? (stop & (0 - stop)) - 1 : 0x7FFF;
    if (m.high & bits) {
      *pf = 0;
      return i;
    }
    f |= fp_kinds(&m, bits);
    if (stop) {
      *pf = f;
      return i + bytes_lowest(stop);
    }
  }
}

/* The end of the token that begins at z[a], not beyond e; its kinds of bytes in *pf. */
static size_t fp_token_end(const fp_state *p, size_t a, size_t e, int *pf) {
  const unsigned char *z = p->z;
  if (fp_class[z[e]] == 0) {
    size_t i = fp_name_end(z, a, pf);
    if (*pf && z[i] != '+' && z[i] != '_' && !(z[i] == '-' && z[i - 1] == '-')) return i;
  }
  return fp_token_on(p, a, e, pf);
}

/* The end of a name in quotes after 'user' and the like at z[i], a quote; else i. */
static size_t fp_quoted_name(const fp_state *p, size_t i) {
  const unsigned char *z = p->z;
  size_t b = i + 1;
  while (b < p->n && b - i <= 64 && z[b] != z[i] && z[b] != '<' && z[b] != '@' && z[b] != '"' &&
         z[b] != '\\' && !(z[b] == '_' && !p->line ? 0 : fp_blank(z, p->n, b))) {
    b++;
  }
  if (b == i + 1 || b >= p->n || z[b] != z[i]) return i;
  if (b + 1 < p->n && z[b + 1] != '.' && (fp_class[z[b + 1]] || z[b + 1] == '<') &&
      !fp_blank(z, p->n, b + 1)) {
    return i;
  }
  return fp_after_owner(p) ? b : i;
}

/*
** At a '/' or a single quote: a path, since names of mailboxes are in paths, or a mailbox's name in
** quotes. Both only where a word may begin. Gives the place behind, or a.
*/
static size_t fp_opened(fp_state *p, size_t a, size_t e) {
  const unsigned char *z = p->z;
  size_t b = e;
  if (!p->blank && p->k > 0) {
    unsigned char c = (unsigned char)p->o[p->k - 1];
    if (fp_class[c] || c == '>') return a;
  }
  if (z[a] == '/') {
    for (b = a; b < e && z[b] != '_'; b++) {
    }
    if (b - a < 4 || !fp_alnum(z[a + 1]) || !memchr(z + a + 1, '/', b - a - 1)) return a;
    while (z[b - 1] == '.' || z[b - 1] == '\'') b--;
    return fp_mask(p, a, b, &fp_id);
  }
  if ((b = fp_quoted_name(p, a)) == a) return a;
  fp_put(p, '\'');
  return fp_mask(p, a + 1, b, &fp_id);
}

/* Write z[a..e), a run without addresses. May go beyond e (a URL). Gives the place to go on. */
static size_t fp_text(fp_state *p, size_t a, size_t e) {
  const unsigned char *z = p->z;
  while (a < e) {
    size_t b;
    int f;
    if (fp_alnum(z[a])) {
      if (fp_digit(z[a]) && (b = fp_time(z, p->n, a)) > a) {
        a = fp_mask(p, a, b, &fp_n);
        continue;
      }
      b = fp_token_end(p, a, e, &f);
      a = fp_token(p, a, b, f);
    } else if (fp_blank(z, e, a) > 0) {
      p->odd = 1;
      a = fp_blanks(p, a, fp_white(p, a));
    } else if (fp_word_byte(z[a])) {
      b = fp_token_end(p, a, e, &f);
      a = fp_token(p, a, b, f);
    } else if ((z[a] == '/' || z[a] == '\'') && (b = fp_opened(p, a, e)) > a) {
      a = b;
    } else {
      if (z[a] == '%' && p->num && p->num == p->k && !p->blank) fp_vary(p);
      fp_put(p, z[a++]);
    }
  }
  return a;
}

/* ---- the pass ---- */

/* At a '"': the place behind a quoted local part and its domain (RFC 5321 4.1.2), else i. */
static size_t fp_quoted_local(fp_state *p, size_t i) {
  const unsigned char *z = p->z;
  size_t n = p->n, j, e;
  int f = 0;
  if (i < p->quote) return i;
  for (j = i + 1; j < n && z[j] != '"' && z[j] != '<' && z[j] != '>'; j++) {
    if (z[j] == '\\' && j + 1 < n) j++;
  }
  p->quote = j;
  if (j + 1 >= n || j == i + 1 || z[j] != '"') return i;
  if (z[j + 1] == '@') {
    e = j + 2;
  } else if (j + 4 < n && memcmp(z + j + 1, "%40", 3) == 0) {
    e = j + 4;
  } else {
    return i;
  }
  return fp_domain_end(p, e, fp_run_on(p, e, &f));
}

/* May z[a..b), in angle brackets, be a mailbox without its domain? */
static int fp_is_name(const fp_state *p, size_t a, size_t b) {
  for (; a < b; a++) {
    unsigned char c = p->z[a];
    if (!fp_word_byte(c) && c != '.' && c != '-' && c != '+' && c != '=' && c != '_') {
      return 0;
    }
  }
  return 1;
}

/* Is the ':' at z[e] that of a URL whose scheme is in z[a..e)? The scheme's begin, else e. */
static size_t fp_scheme(const fp_state *p, size_t a, size_t e) {
  const unsigned char *z = p->z;
  size_t s;
  if (z[e + 1] != '/' || z[e + 2] != '/') return e;
  for (s = e; s > a && e - s < 12 && fp_class[z[s - 1]] == FP_LETTER; s--) {
  }
  return e - s > 1 && e - s < 11 && fp_url_end(p, e + 3) > e + 3 ? s : e;
}

/*
** The place of the '>' that ends what stands behind the '<' at z[i], or i when it holds no more
** than words. *pf: its kinds of bytes; FP_BLANK when there are blanks in it. They may stand before
** an '@' only: where '_' stands for a blank, <ann_lee@example.com> is <ann lee@example.com>.
*/
static size_t fp_angle_end(const fp_state *p, size_t i, int *pf) {
  const unsigned char *z = p->z;
  size_t n = p->n, b = i + 1, s;
  int f = 0;
  for (;; b += s) {
    uint32_t ends = bytes_ends16(z + b);
    if (ends == 0) {
      s = 16;
      continue;
    }
    b += bytes_lowest(ends);
    if (b >= n || z[b] == '>') break;
    s = 1;
    if (z[b] == '@') {
      f |= FP_AT;
    } else if (z[b] == '<' || z[b] == '"' || (z[b] == ':' && fp_scheme(p, i + 1, b) < b)) {
      return i;
    } else if ((z[b] != '_' || p->line) && (s = fp_blank(z, n, b)) > 0) {
      if (b == i + 1 || (f & FP_AT)) return i;
      f |= FP_BLANK;
    } else {
      s = 1;
    }
  }
  *pf = f;
  return b < n && b > i + 1 && (!(f & FP_BLANK) || (f & FP_AT)) ? b : i;
}

/*
** At a '<': a mask that stands in the text, a mailbox without domain (<ann>), or an address with
** whatever it holds. Gives the place to go on, or i when it is only a sign.
*/
static size_t fp_angle(fp_state *p, size_t i) {
  static const fp_word aMask[] = {"addr", "ip", "host", "url", "id", "n"};
  static const fp_word aCommand[] = {
      "data",        "helo",    "ehlo", "lhlo", "mail", "rcpt", "bdat",
      "rset",        "noop",    "quit", "vrfy", "expn", "help", "auth",
      "starttls",    "etrn",    "cr",   "lf",   "crlf", "nul",  "end-of-message",
      "end-of-data", "unknown", "null", "br",   "p",    "b"};
  const unsigned char *z = p->z;
  int f;
  size_t n = p->n, b = fp_angle_end(p, i, &f);
  if (b == i) return i;
  if (f & FP_AT) return fp_mask(p, i + 1, (fp_put(p, '<'), b), &fp_addr);
  if (b - i < 6 && FP_AMONG(z + i + 1, b - i - 1, aMask)) {
    fp_copy(p, i, b + 1);
    return b + 1;
  }
  if (b - i > 65 || !fp_is_name(p, i + 1, b)) return i;
  if (FP_AMONG(z + i + 1, b - i - 1, aCommand)) return i;
  if (fp_is_host(z + i + 1, b - i - 1) && !memchr(z + i + 1, '+', b - i - 1)) return i;
  if (fp_digits(z, n, i + 1) > i + 1 && !(fp_class[z[b - 1]] & FP_LETTER)) return i;
  fp_put(p, '<');
  return fp_mask(p, i + 1, b, &fp_id);
}

static size_t fp_rest(fp_state *p, size_t a, size_t e);

/* At the end e of a run that holds z[a..e): a URL, an IPv6 address; the place behind it, else a. */
static size_t fp_colon(fp_state *p, size_t a, size_t e) {
  const unsigned char *z = p->z;
  size_t n = p->n, s = fp_scheme(p, a, e), b;
  if (s < e) {
    b = fp_url_end(p, e + 3);
    if (s > a && (s = fp_rest(p, a, s)) > e) return s;
    return fp_mask(p, s, b, &fp_url);
  }
  for (s = e; s > a && e - s < 5 && fp_alnum(z[s - 1]); s--) {
  }
  if (s == e || e - s > 4 || fp_ends(z, s) || (s > a && z[s - 1] == '.')) return a;
  b = e - s == 4 && fp_is(z + s, 4, "ipv6") ? e + 1 : s;
  if ((e = fp_ipv6(z, n, b)) == b) return a;
  if (s > a) fp_rest(p, a, s);
  return fp_mask(p, s, e, &fp_ip);
}

/* The rest z[a..e) of a run, in which no '@' stands. */
static size_t fp_rest(fp_state *p, size_t a, size_t e) {
  size_t b;
  if (e < p->n && p->z[e] == ':' && (b = fp_colon(p, a, e)) > a) return b;
  return fp_text(p, a, e);
}

/*
** Write the address whose '@' (len bytes) is at z[at], in what is left of a run, z[a..e), and what
** stands before it. Gives the place to go on.
*/
static size_t fp_address(fp_state *p, size_t a, size_t at, size_t len, size_t e) {
  const unsigned char *z = p->z;
  size_t ls = fp_local(z, a, at), b;
  if (ls > a && (b = fp_rest(p, a, ls)) > ls) return b;
  if (ls == at) { /* '@example.com': nobody's */
    fp_put(p, z[at]);
    return at + 1;
  }
  for (b = fp_domain_end(p, at + len, e); b < e && z[b] == '@';) b = fp_domain_end(p, b + 1, e);
  return fp_mask(p, ls, b, &fp_addr);
}

/* A run z[a..e) that is more than a plain word. f: its kinds of bytes. */
static size_t fp_run(fp_state *p, size_t a, size_t e, int f) {
  const unsigned char *z = p->z;
  int more = (f & (FP_MARK | FP_HIGH)) != 0; /* an '@' may be in it */
  if ((f & FP_TOKEN) && z[e] != ':' && (z[e + 1] | 0x20) != 'a') {
    /* nothing may stand for an '@' behind it; nor is it of a URL or an IPv6 address */
    size_t b = fp_digit(z[a]) ? fp_time(z, p->n, a) : a;
    if (b > a) return fp_text(p, fp_mask(p, a, b, &fp_n), e);
    return fp_token(p, a, e, f);
  }
  while (a < e) {
    size_t at = e, len = 0, i;
    for (i = a; more && i < e && len == 0; i++) {
      if (!(fp_class[z[i]] & (FP_MARK | FP_HIGH))) continue;
      if ((len = fp_at(z, e, i)) > 0) at = i;
      if (i == a && len > 1) {
        len = 0;
        at = e;
      }
    }
    more = more && len > 0;
    if (at == e && (f & FP_MARK) && (f & FP_DOT) && (at = fp_verp(z, a, e)) < e) len = 1;
    if (at == e) {
      at = fp_at_end(p, a, &e, &len);
      more = 1; /* the domain's run may hold anything */
      f |= FP_MARK | FP_DOT;
    }
    if (len == 0) return fp_rest(p, a, e);
    a = fp_address(p, a, at, len, e);
  }
  return a;
}

/* A sign that ends runs, or opens something. */
static size_t fp_sign(fp_state *p, size_t i) {
  const unsigned char *z = p->z;
  size_t b;
  switch (z[i]) {
  case '<':
    if ((b = fp_angle(p, i)) > i) return b;
    break;
  case '"':
    if ((b = fp_quoted_local(p, i)) > i) return fp_mask(p, i, b, &fp_addr);
    if ((b = fp_quoted_name(p, i)) > i) {
      fp_put(p, '"');
      return fp_mask(p, i + 1, b, &fp_id);
    }
    break;
  case ':':
    if (z[i + 1] == ':' && !fp_ends(z, i) && (b = fp_ipv6(z, p->n, i)) > i) {
      return fp_mask(p, i, b, &fp_ip);
    }
    break;
  }
  fp_put(p, z[i]);
  return i + 1;
}

/* fp_opening() for '550 5.1.1 ' and '550-5.1.1 ', as most have it; 0: it is not that. */
static size_t fp_opening_plain(fp_state *p) {
  const unsigned char *z = p->z;
  size_t i = 9;
  if (p->n < 12 || (z[3] != ' ' && z[3] != '-') || z[5] != '.' || z[7] != '.') return 0;
  if ((z[4] != '2' && z[4] != '4' && z[4] != '5') || !fp_digit(z[6]) || !fp_digit(z[8])) return 0;
  while (i < 11 && fp_digit(z[i])) i++;
  if (z[i] != ' ') return 0;
  memcpy(p->o, z, i);
  p->o[3] = ' ';
  p->k = i;
  p->st = 4;
  p->nst = i - 4;
  return i;
}

/* Copy the codes that open the text; the place behind them. */
static size_t fp_opening(fp_state *p) {
  const unsigned char *z = p->z;
  size_t i = 3, s;
  p->code = fp_reply(z, p->n, 0);
  if (p->code == 0) return 0;
  if ((s = fp_opening_plain(p)) > 0) return s;
  memcpy(p->o, z, 3);
  p->k = 3;
  if (i + 1 < p->n && z[i] == ' ' && (fp_class[z[i + 1]] & FP_LETTER)) { /* no more codes */
    p->blank = 1;
    return i + 1;
  }
  if (i < p->n && z[i] == '-') {
    p->blank = 1;
    i++;
  }
  while ((s = fp_white(p, i)) > 0) {
    p->blank = 1;
    i += s;
  }
  if (!p->blank || i >= p->n || !fp_digit(z[i])) return i;
  i = fp_continued(p, i);
  s = fp_status(z, p->n, i);
  if (s > 0 && (i + s == p->n || fp_white(p, i + s))) {
    p->st = i;
    p->nst = s;
    fp_copy(p, i, i + s);
    i += s;
  }
  return i;
}

/* Set up *p for a pass over z[0..n), without the white space around it. */
static void fp_begin(fp_state *p, const char *z, size_t n, char *zOut) {
  size_t a = 0, b;
  memset(p, 0, sizeof(*p));
  p->z = (const unsigned char *)z;
  p->n = p->run = n;
  p->o = zOut;
  if (n > 3 && fp_alnum(p->z[0]) && p->z[3] == ' ') return; /* most replies */
  while ((b = fp_blank(p->z, n, a)) > 0) a += b;
  p->line = fp_underscored(p->z + a, n - a);
  while ((b = fp_white(p, a)) > 0) a += b;
  p->z += a;
  p->n -= a;
}

/*
** Each mask is at most six bytes long and stands for at least two bytes of text, or for one digit
** and is then three bytes long; whatever else is written was read. Hence three times the text; a
** second reading copies the masks and has only the rest to mask, so that this holds for it too.
** Each reads from a copy in the upper half, so that 32 bytes at a time may be looked at and copied.
*/
static size_t fp_room(size_t n) {
  return 3 * n + 32;
}

BC_PRIVATE size_t bc_fingerprint_max(size_t n) {
  /* such a text fits into memory only where addresses have 32 bits */
  return NEVER(n > (SIZE_MAX - 64) / 6) ? 0 : 2 * fp_room(n);
}

/* Is z[i], behind a word, a sign that is copied as the word is since a blank or nothing follows? */
static int fp_closing(const fp_state *p, size_t i) {
  const unsigned char *z = p->z;
  if (z[i + 1] != ' ' && i + 1 != p->n) return 0;
  return z[i] == '.' || z[i] == ',' || z[i] == ')' || z[i] == ';' || z[i] == ':';
}

/* Does the word that ends at i do so for good? */
static int fp_word_ends(const fp_state *p, size_t i) {
  return i >= p->n || p->z[i] == ' ' || fp_closing(p, i);
}

/* The end of the letters at z[i]. */
static size_t fp_letters(const fp_state *p, size_t i) {
  size_t len;
  do i += len = bytes_letters16(p->z + i);
  while (len == 16);
  return i;
}

/* Plain words that are being copied: z[a..) to o[k..). */
typedef struct fp_copying {
  size_t a, k;
  size_t was;  /* where the output ended before, */
  int blank;   /* and whether a blank was due */
  size_t word; /* where the present word begins */
  size_t seen; /* before this place no identifier is looked for again */
} fp_copying;

static void fp_copy_begin(fp_state *p, fp_copying *c, size_t i) {
  c->a = c->word = i;
  c->was = p->k;
  c->blank = p->blank;
  fp_due(p);
  c->k = p->k;
}

/* What stands before z[i] is copied. */
static size_t fp_copy_end(fp_state *p, const fp_copying *c, size_t i) {
  p->k = c->k + (i - c->a);
  return i;
}

/* The same, but that the blank before the word at z[i] is due again. */
static size_t fp_copy_until(fp_state *p, const fp_copying *c, size_t i) {
  p->blank = i > c->a || c->blank;
  p->k = i > c->a ? c->k + (i - c->a) - 1 : c->was;
  return i;
}

/* The word at z[i], which is about to be copied, may tell of the one before it. */
static void fp_copy_telling(fp_state *p, fp_copying *c, size_t i) {
  size_t e = fp_letters(p, i), k;
  if (!fp_telling8(p->z + i, e - i) || !fp_word_ends(p, e)) return;
  fp_copy_until(p, c, i);
  k = p->k;
  fp_name_before(p, p->z + i, e - i);
  if (p->k == k) return;
  fp_copy_begin(p, c, i);
  memcpy(p->o + c->k, p->z + i, 32);
}

/* Is the word at z[i], in which a capital follows a small letter, an identifier? */
static int fp_copy_is_id(const fp_state *p, fp_copying *c, size_t i) {
  if (i < c->seen) return 0;
  c->seen = fp_letters(p, i);
  return fp_is_id(p->z + i, c->seen - i);
}

/*
** Copy plain words with a blank, or a sign and a blank, between them, which is most of any text.
** Gives the place of the first thing that is more than that; i itself when it stands there.
*/
static size_t fp_words(fp_state *p, size_t i) {
  const unsigned char *z = p->z;
  fp_copying c;
  uint32_t before = 0, small = 0; /* was the byte before z[i] a letter, a small one? */
  c.seen = 0;
  if (p->num) {
    size_t e = fp_letters(p, i);
    if (!fp_word_ends(p, e)) return p->run = i;
    fp_before_word(p, z + i, e - i);
  }
  fp_copy_begin(p, &c, i);
  for (;; i += 31) {
    bytes_words w;
    uint32_t stop, rise, event;
    bytes_words32(z + i, &w); /* 31 of them, as each must know the next */
    memcpy(p->o + c.k + (i - c.a), z + i, 32);
    stop = ~(w.letter | (w.blank & w.letter >> 1));
    rise = w.upper & ((w.letter & ~w.upper) << 1 | small);
    event = w.letter & ~(w.letter << 1 | before) & w.first & w.second >> 1;
    for (event = (event | stop | rise) & 0x7FFFFFFF; event; event &= event - 1) {
      unsigned k = bytes_lowest(event);
      uint32_t bit = (uint32_t)1 << k, others = ~w.letter & (bit - 1);
      size_t at = i + k, word = others ? i + bytes_highest(others) : c.word;
      if (stop & bit) {
        if (z[at] == ' ') return fp_blanks(p, fp_copy_end(p, &c, at), 1);
        if (fp_closing(p, at)) continue;
        if (at < p->n) return p->run = fp_copy_until(p, &c, word);
        return fp_copy_end(p, &c, at);
      }
      if (!(rise & bit))
        fp_copy_telling(p, &c, at);
      else if (fp_copy_is_id(p, &c, word))
        return p->run = fp_copy_until(p, &c, word);
    }
    if (~w.letter & 0x7FFFFFFF) c.word = i + bytes_highest(~w.letter & 0x7FFFFFFF);
    before = w.letter >> 30 & 1;
    small = before & ~(w.upper >> 30);
  }
}

/*
** The end of the run that begins at z[i]; *pf: its kinds of bytes, and FP_TOKEN when it is one
** token. The zeros behind z end it.
*/
static inline size_t fp_run_end(const fp_state *p, size_t i, int *pf) {
  size_t e = fp_name_end(p->z, i, pf);
  if (*pf && fp_class[p->z[e]] == 0 && fp_alnum(p->z[i])) {
    *pf |= FP_TOKEN;
    return e;
  }
  return fp_run_on(p, e, pf);
}

/* '550 ' at zOut */
static void fp_put_reply(char *zOut, unsigned reply) {
  zOut[0] = (char)('0' + reply / 100);
  zOut[1] = (char)('0' + reply / 10 % 10);
  zOut[2] = (char)('0' + reply % 10);
  zOut[3] = ' ';
}

/*
** The pass over the body of p, by way of zCopy, which has room for 32 bytes more than the text. Its
** reply code comes first where it stands before the body; more than that has been taken off then.
** *pAgain: a scan of the result may find wrappers in it that it did not find in the text.
*/
static size_t fp_pass(const bc_scan *p, char *zCopy, char *zOut, int *pAgain) {
  fp_state s;
  size_t i, a, n = p->body.n;
  if (p->tuple && fp_reply((const unsigned char *)p->body.z, n, 0) == 0) {
    fp_put_reply(zCopy, p->reply);
    memcpy(zCopy + 4, p->body.z, n);
    n += 4;
  } else {
    memcpy(zCopy, p->body.z, n);
  }
  memset(zCopy + n, 0, 32);
  fp_begin(&s, zCopy, n, zOut);
  i = s.n > 0 ? fp_opening(&s) : 0;
  while (i < s.n) {
    const int c = fp_class[s.z[i]];
    int f;
    if (c == FP_LETTER && i != s.run) {
      i = fp_words(&s, i);
    } else if (s.z[i] == ' ') {
      i = fp_blanks(&s, i, 1);
    } else if (!(c & (FP_LETTER | FP_DIGIT)) && (a = fp_white(&s, i)) > 0) {
      s.odd |= !(s.z[i] >= '\t' && s.z[i] <= '\r');
      i = fp_blanks(&s, i, a);
    } else if (c == 0) {
      i = fp_sign(&s, i);
    } else {
      a = fp_run_end(&s, i, &f);
      i = fp_run(&s, i, a, f);
    }
  }
  fp_name_last(&s);
  *pAgain = s.odd || s.code == 0;
  return s.k;
}

/* Does z[0..n) end in what looks like that which mail programs hang behind a reply? */
static int fp_trailer(const char *z, size_t n) {
  size_t i = n - 1;
  switch (z[i]) {
  case ',': return 1;
  case ')': /* '(in reply to ...)' */
    for (; i > 0 && n - i < 80 && z[i] != '('; i--) {
    }
    return z[i] == '(' && (z[i + 1] | 0x20) == 'i';
  case '.': /* 'Giving up on ...' */ i = n > 88 ? n - 88 : 0; return memchr(z + i, 'G', n - i) != 0;
  }
  return 0;
}

/* Does a scan plainly find no wrapper before z[0..n), which is a fingerprint with its code? */
static int fp_opens(const char *z, size_t n) {
  return n > 4 && (z[0] == '4' || z[0] == '5') && z[3] == ' ' &&
         fp_reply((const unsigned char *)z, n, 0);
}

/*
** Is z[0..n), a fingerprint, what Postfix says of a host that it cannot reach? No scan finds a
** wrapper in that, nor a code, and no other text without one is that common.
*/
static int fp_connect(const char *z, size_t n) {
  static const char zLead[] = "connect to <host>[<ip>]:25: ";
  size_t i = sizeof(zLead) - 1;
  if (n < i || memcmp(z, zLead, i) != 0) return 0;
  while (i < n && ((fp_class[(unsigned char)z[i]] & FP_LETTER) || z[i] == ' ')) i++;
  return i == n;
}

/*
** What one pass takes off may uncover more. So many bytes are read for that, and more of a long
** text, which keeps the time linear; only texts made for it need more.
*/
#define FP_READ 65536

BC_PRIVATE size_t bc_fingerprint_of(const bc_scan *p, const char *z, size_t n, char *zOut) {
  char *zCopy = zOut + fp_room(n);
  bc_scan scan;
  size_t k, read; /* bytes that all passes read */
  int again = 0;
  if (p->body.n == 0) return 0;
  k = fp_pass(p, zCopy, zOut, &again);
  while (n > 0 && (unsigned char)z[n - 1] <= ' ') n--;
  again |= p->body.z + p->body.n != z + n; /* before one trailer may stand another */
  for (read = k; k > 0 && read <= FP_READ + 8 * n; read += k) {
    /* a trailer may be found when the names in it are masked: a scan looks back so far only */
    if (!fp_trailer(zOut, k) && (!again || fp_opens(zOut, k) || fp_connect(zOut, k))) break;
    bc_scan_text(zOut, k, &scan);
    if (scan.body.z == zOut && scan.body.n == k) break;
    k = fp_pass(&scan, zCopy, zOut, &again);
    again = 1;
  }
  return k;
}

BC_PRIVATE size_t bc_fingerprint(const char *z, size_t n, char *zOut) {
  bc_scan scan;
  bc_scan_text(z, n, &scan);
  return bc_fingerprint_of(&scan, z, n, zOut);
}

/* ---- the message ---- */

/* What is written was read, blanks and all; 16 bytes are copied at a time. */
BC_PRIVATE size_t bc_message_max(size_t n) {
  return n + 17;
}

/* Length of '(#5.1.1)' at z[i], as qmail ends its messages; else 0. */
static size_t fp_hash_code(const unsigned char *z, size_t n, size_t i) {
  size_t s;
  if (n - i < 8 || z[i] != '(' || z[i + 1] != '#') return 0;
  s = fp_status(z, n, i + 2);
  return s > 0 && i + 2 + s < n && z[i + 2 + s] == ')' ? s + 3 : 0;
}

/* Copy what needs no look at each byte, up to 16 at z[i]. How many, 0 for none. */
static size_t fp_plain_bytes(fp_state *p, size_t i) {
  unsigned char a[16] = {0};
  const unsigned char *z = p->z + i;
  size_t len;
  if (p->line || *z == ' ') return 0; /* a blank may be one too many */
  if (p->n - i < 16) {
    memcpy(a, z, p->n - i);
    z = a;
  }
  len = bytes_plain16(z);
  if (len > 0) {
    fp_due(p);
    memcpy(p->o + p->k, z, 16);
    p->k += len;
  }
  return len;
}

BC_PRIVATE size_t bc_message(const bc_scan *p, char *zOut) {
  fp_state s;
  size_t i, b;
  if (p->body.n == 0) return 0;
  fp_begin(&s, p->body.z, p->body.n, zOut);
  i = s.n > 0 ? fp_opening(&s) : 0;
  s.k = 0;
  s.blank = 0;
  if (i > 0 && i < s.n && (s.z[i] == ':' || s.z[i] == ',')) i++;
  while ((b = fp_white(&s, i)) > 0) i += b;
  if (i < s.n && (b = fp_status(s.z, s.n, i + (s.z[i] == '#'))) > 0) i += b + (s.z[i] == '#');
  if (i > 0 && i < s.n && (s.z[i] == ':' || s.z[i] == '-')) i++;
  while (i < s.n) {
    if ((b = fp_plain_bytes(&s, i)) > 0) {
      i += b;
      continue;
    }
    if ((b = fp_white(&s, i)) > 0) { /* no '_' in other texts than qmail's: it is plain */
      s.blank = 1;
      i += b;
      if (s.code && i < s.n && fp_digit(s.z[i])) i = fp_continued(&s, i);
    } else if ((b = fp_hash_code(s.z, s.n, i)) > 0) {
      i += b;
      s.blank = 1;
    } else {
      fp_put(&s, s.z[i++]);
    }
  }
  return s.k;
}
