/*
** What it is for: the columns of bounce_parse that are neither codes nor verdict: whom the text
** speaks of, which block list, how long to wait, and whether the text contradicts itself.
**
**   SELECT recipient, blocklist, retry_after, conflict FROM bounce_parse(
**     '450 4.7.1 <ann@example.com>: Greylisted, try again in 5 minutes');
**   -- ann@example.com | NULL | 300 | 0
**
** Each reads the text once from left to right and looks only a bounded way around.
*/
#include "words.h"
#include "../gen/blocklists.h"

/* Longest address that is looked for: 64 + 1 + 255 bytes, RFC 5321 4.5.3.1. */
#define EXT_ADDRESS 320

static int ext_lower(unsigned char c) {
  return c >= 'A' && c <= 'Z' ? c | 0x20 : c;
}

static int ext_digit(unsigned char c) {
  return c >= '0' && c <= '9';
}

static int ext_alnum(unsigned char c) {
  return ext_digit(c) || (ext_lower(c) >= 'a' && ext_lower(c) <= 'z') || c >= 0x80;
}

static int ext_blank(unsigned char c) {
  return c <= ' ' || c == '_';
}

/* Is c one of the bytes of zSet? */
static int ext_one_of(unsigned char c, const char *zSet) {
  while (*zSet && (unsigned char)*zSet != c) zSet++;
  return *zSet != 0;
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
        if (c) a = (size_t)(c - z) + 1;
      }
      return ext_span(z, a, b);
    }
    if (z[b] <= ' ' || z[b] == '<' || (z[b] == '[' && z[b - 1] != '@')) break;
  }
  return ext_span(z, 0, 0);
}

/* A byte of an unquoted local part, RFC 5322 3.2.3. */
static int ext_atext(unsigned char c) {
  return ext_alnum(c) || ext_one_of(c, ".!#$%&'*+-/=?^_`{|}~");
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
  while (b > at + 1 && (z[b - 1] == '.' || z[b - 1] == '-')) b--;
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
  static const char *const az[] = {"from", "sender", "contact", "mailfrom", "address", "by"};
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
  static const char *const az[] = {"postmaster@", "abuse@", "delist", "support@", "helpdesk@"};
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
    if (i < m || ext_word(z, n, i - m, zMark) != m) continue;
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
  if (n == 0) return s;
  s = ext_marked(z, n, "rcpt to:");
  if (!s.n) s = ext_marked(z, n, "final-recipient: rfc822;");
  if (!s.n) s = ext_leading(z, n, 0);
  if (!s.n && p->body.n) {
    while (i < p->body.n && i < 24 &&
           (ext_digit(zBody[i]) || ext_blank(zBody[i]) || ext_one_of(zBody[i], "-.#:"))) {
      i++;
    }
    s = ext_leading(zBody, p->body.n, i);
  }
  if (!s.n) s = ext_marked(z, n, "rfc822;");
  if (!s.n && p->body.n) s = ext_first_address(zBody, p->body.n);
  if (!s.n) s.z = 0;
  return s;
}

/* ---- block list ---- */

/* Order of zKey (n bytes) and the pattern of row i: as memcmp, the end counting as 0. */
static int ext_list_cmp(const char *zKey, size_t n, size_t i) {
  const char *zRow = bc_blocklists[i].pattern;
  size_t m = strlen(zRow);
  int d = memcmp(zKey, zRow, n < m ? n : m);
  if (d) return d;
  return n == m ? 0 : n < m ? -1 : 1;
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
    if (!p->detail) p->detail = r->name;
  } else if (!p->name || ext_finer(p->name, r->name)) {
    p->name = r->name;
  }
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
    if (m >= sizeof(zKey)) continue;
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

/* Does a pattern begin with the two bytes at z? */
static int ext_list_may(const unsigned char *z) {
  return (int)(bc_blocklist_first[ext_lower(z[0]) & 127] >> (ext_lower(z[1]) & 31) & 1);
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
    if (memcmp(r->pattern, zKey, m) != 0) break;
    if (r->kind != BC_LIST_PHRASE && r->kind != BC_LIST_DETAIL) continue;
    if (ext_phrase(z, n, a, r->pattern)) best = r; /* sorted: a longer one comes later */
  }
  ext_list_take(p, best);
}

/* The name of the block list that the reply in z[0..n) speaks of ('Spamhaus ZEN'), or NULL. */
BC_PRIVATE const char *bc_blocklist(const char *zText, size_t nText) {
  bc_scan scan;
  ext_list l = {0, 0};
  const unsigned char *z;
  size_t n, i = 0;
  bc_scan_text(zText, nText, &scan);
  z = (const unsigned char *)scan.body.z;
  n = scan.body.n;
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

/* Is word t one of zList, which are lower case without accents, parted and ended by a blank? */
static int ext_among(const bc_token *t, const char *zList) {
  int first = t->raw ? t->word[0] | 0x20 : t->word[0];
  for (; *zList; zList++) {
    if ((unsigned char)*zList == first) {
      size_t k = 1;
      while (k < t->len && k < BC_WORD_MAX && zList[k] != ' ' &&
             (t->raw ? t->word[k] | 0x20 : t->word[k]) == (unsigned char)zList[k]) {
        k++;
      }
      if (k == t->len && zList[k] == ' ') return 1;
    }
    while (*zList != ' ') zList++;
  }
  return 0;
}

/* Words of trying again or waiting, in the languages that servers speak. */
static const char ext_retry_words[] =
    "retry retried try again resend retransmit reconnect back wait waiting later attempt "
    "versuchen versuche versuch warten warte erneut nochmal nochmals wiederholen spater spaeter "
    "reessayer reessayez essayer essayez patienter patientez attendre attendez renouveler "
    "intente intentelo intentar reintente reintentar espere vuelva probar pruebe "
    "tente tentar novamente aguarde riprova riprovare riprovi riprovate ritenta ritentare "
    "attendere "
    "attendi probeer opnieuw wacht sprobuj ponownie czekaj odczekaj poczekaj zkuste znovu pockejte "
    "skuste pocakajte deneyin tekrar bekleyin forsok igen vanta prov "
    "повторите повторить попробуйте попытку подождите позже снова ";

/* Words after which 'for 300 seconds' is a wait. */
static const char ext_block_words[] =
    "greylisted graylisted greylisting graylisting greylist graylist blocked banned throttled "
    "wait waiting locked ";

/* Words that may stand between those and the time. */
static const char ext_fill_words[] =
    "please your the a this that message mail mails email e it delivery sending send connection to "
    "us once more only least about approximately approx around another be must should you bitte "
    "sie es ihre nachricht den einmal noch wieder ca ungefahr mindestens frühestens veuillez de "
    "nouveau plus tard votre le la environ por favor lo su mensaje nuevo mas tarde mais sua per "
    "favore il piu tardi messaggio nog eens later het opnieuw prosze e-mail raz пожалуйста еще раз "
    "отправить письмо и s interval time delay period ";

static const char ext_before_words[] = "in after after: dans apres nach in tra fra dopo en dentro "
                                       "em apos over na za po om efter icinde через спустя ";

/* Of those, the ones that look forward even without a word of trying before them. */
static const char ext_forward_words[] = "in dans tra fra en em over za om через ";

/* A longer wait than this is somebody's joke. */
#define EXT_LONGEST (366 * (int64_t)86400)

/* Seconds in a unit of time, 0 when t is none. */
static int64_t ext_unit(const bc_token *t) {
  static const struct {
    const char *z;
    int64_t s;
  } a[] = {
      {"s sec secs second seconds sekunde sekunden sek secondes segundo segundos secondo secondi "
       "seconden secunde sekund sekundy sekundu sekunder saniye секунд секунды секунду сек ",
       1},
      {"m min mins minute minutes minuten minuto minutos minuti minuut minut minuty minute minuta "
       "minutach minuter dakika минут минуты минуту мин ",
       60},
      {"h hr hrs hour hours stunde stunden std heure heures hora horas ora ore uur uren godzin "
       "godzine godziny hodin hodiny timmar saat час часа часов ",
       3600},
      {"d day days tag tage tagen jour jours dia dias giorno giorni dag dagen dni dzien dnu dagar "
       "gun день дня дней ",
       86400},
      {"week weeks woche wochen ", 604800},
  };
  size_t k;
  for (k = 0; k < sizeof(a) / sizeof(a[0]); k++) {
    if (ext_among(t, a[k].z)) return a[k].s;
  }
  return 0;
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
  int64_t total = 0, v, u;
  size_t i = 0;
  if (t->len > 12) return -1;
  while (i < t->len) {
    bc_token unit = *t;
    size_t a;
    if (!ext_digit(z[i]) || (v = ext_number(z, t->len, &i)) < 0) return -1;
    for (a = i; i < t->len && !ext_digit(z[i]); i++) {
    }
    unit.word = z + a;
    unit.len = (uint32_t)(i - a);
    if (unit.len == 0 || (u = ext_unit(&unit)) == 0) return -1;
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
static void ext_wait_plain(ext_wait *w, size_t n) {
  size_t i = w->end;
  while (i > 0 && ext_digit(w->z[i - 1])) i--;
  while (i > 0 && w->z[i - 1] == ' ') i--;
  if (w->open && w->before == 1 && w->chain && w->total < 0 && i > 0 && n > i &&
      (w->z[i - 1] == ':' || w->z[i - 1] == '=')) {
    w->total = w->number;
    w->sure = 1;
  }
  w->open = 0;
}

/* A word without a number behind it. */
static void ext_wait_word(ext_wait *w, const bc_token *t) {
  int retry = ext_among(t, ext_retry_words), block = ext_among(t, ext_block_words);
  if (retry || block) {
    w->chain |= retry || ext_among(t, "greylisted graylisted greylisting graylisting ");
    w->block |= block;
    w->before = 0;
  } else if (ext_among(t, "for ") || ext_among(t, "fur ") || ext_among(t, "pendant ")) {
    w->before = 3;
  } else if (ext_among(t, "at ")) {
    w->before = 4; /* a time of day follows, but for 'at least' */
  } else if (w->before == 4 && ext_among(t, "least ")) {
    w->before = 0;
  } else if (ext_among(t, ext_before_words)) {
    w->before = ext_among(t, ext_forward_words) ? 2 : 1;
  } else if (w->before && ext_among(t, "a an one ein einer eine une un una uma ")) {
    if (ext_wait_may(w) && w->sure) {
      w->number = 1;
      w->open = 1;
    }
  } else if ((w->chain || w->block || w->before) && !ext_among(t, ext_fill_words)) {
    ext_wait_reset(w);
  }
}

/*
** One more word of the text of n bytes; 1 when the time is told.
*/
static int ext_wait_next(ext_wait *w, const bc_token *t, size_t n) {
  int64_t unit;
  int digit = ext_digit(w->z[t->start]);
  if (t->start < w->skip) return 0;
  if (w->open && !digit) {
    if ((unit = ext_unit(t)) != 0) {
      w->total = (w->total < 0 ? 0 : w->total) + w->number * unit;
      w->open = 0;
      w->end = t->end;
      return 0;
    }
    ext_wait_plain(w, n);
    if (w->total < 0) ext_wait_reset(w);
  }
  if (w->total >= 0 && !digit) {
    if (t->start > 0 && w->z[t->start - 1] == '(' && t->len < 4) return 0; /* hour(s), minut(y) */
    if (ext_among(t, "and und et y e i en и ") && !ext_stop(w, t)) return 0;
    if (w->sure) return 1;
    w->sure = t->start == w->end + 1 && ext_among(t, ext_retry_words);
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
    ext_wait_word(w, t);
  w->end = t->end;
  return 0;
}

/* Is there a unit of time at z[i..n)? Letters beyond ASCII pass for one. */
static int ext_unit_at(const unsigned char *z, size_t n, size_t i) {
  bc_token t;
  size_t b = i;
  while (b < n && ext_alnum(z[b])) {
    if (z[b++] >= 0x80) return 1;
  }
  if (b == i || b - i > 12) return 0;
  memset(&t, 0, sizeof(t));
  t.word = z + i;
  t.len = (uint32_t)(b - i);
  t.raw = 1;
  return ext_unit(&t) != 0;
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
** How long the reply in z[0..n) asks to wait, in seconds; -1 when it does not say. A time that has
** passed ('after 4 hours') or that bounds the trying ('will retry for 3 days') does not count.
*/
BC_PRIVATE int64_t bc_retry_after(const char *zText, size_t nText) {
  bc_scan scan;
  bc_words words;
  bc_token t;
  ext_wait w;
  bc_scan_text(zText, nText, &scan);
  if (scan.body.n == 0) return -1;
  if (!ext_has_time((const unsigned char *)scan.body.z, scan.body.n, scan.reply ? 4 : 0)) return -1;
  memset(&w, 0, sizeof(w));
  w.z = (const unsigned char *)scan.body.z;
  w.total = -1;
  bc_words_begin(&words, scan.body.z, scan.body.n);
  while (bc_words_next(&words, &t)) {
    if (ext_wait_next(&w, &t, scan.body.n)) break;
  }
  ext_wait_plain(&w, scan.body.n);
  return w.sure && w.total <= EXT_LONGEST ? w.total : -1;
}

/* ---- conflict ---- */

/* What the words of z[0..n) say of permanence: BC_CLASS_SOFT, BC_CLASS_HARD, BC_CLASS_NONE. */
static int ext_permanence(const char *z, size_t n) {
  bc_words words;
  bc_token t;
  int no = 0, again = 0, found = BC_CLASS_NONE;
  bc_words_begin(&words, z, n);
  while (bc_words_next(&words, &t)) {
    if (t.len >= 8 && !no) {
      if (ext_among(&t, "permanent permanently permanente permanentemente dauerhaft dauerhafte "
                        "dauerhafter definitivement ")) {
        return BC_CLASS_HARD;
      }
      if (ext_among(&t, "transient temporarily temporary temporal temporalmente temporaire "
                        "temporairement temporaneamente temporariamente vorubergehend "
                        "voruebergehend tijdelijk tymczasowo временно ")) {
        found = BC_CLASS_SOFT;
      }
    }
    if (again && !no && ext_among(&t, "later after in soon spater spaeter tard tarde tardi ")) {
      found = BC_CLASS_SOFT;
    }
    again =
        !no && t.len < 6 &&
        (ext_among(&t, "try again retry plus mas mais piu ") || (again && ext_among(&t, "it ")));
    no = t.len < 6 && (ext_among(&t, "not no never non don t nicht pas nao ") ||
                       (no && ext_among(&t, "going to try ")));
  }
  return found;
}

/*
** Do the codes and the words of one text disagree on how permanent the failure is? 450 5.1.1,
** '550 try again later', '451 permanent failure'.
*/
BC_PRIVATE int bc_conflict(const bc_verdict *v, const char *z, size_t n) {
  const bc_scan *s = &v->scan;
  int reply = s->reply / 100, status = s->status[0], code = reply ? reply : status, said;
  (void)z;
  (void)n;
  if (reply && status && reply != status) return 1;
  if ((code != 4 && code != 5) || s->bare) return 0;
  said = ext_permanence(s->body.z, s->body.n);
  return said == (code == 4 ? BC_CLASS_HARD : BC_CLASS_SOFT);
}
