/*
** What it is for: one reply has one answer in whatever shape it comes (DESIGN section 6). The
** reply is put together from pieces, so that it is one that a server could send: the first byte
** chooses the reply code, the second the status code, each further one a piece of the text; after a
** first byte from 0x80 on, each further one is a letter of the text.
*/
#include "fuzz.h"
#include "shapes.h"

static const char *const reply_code[] = {"550", "450", "421", "554", "552", "553", "451",
                                         "452", "551", "500", "501", "250", "571", "503"};
static const char *const status_code[] = {"",      "5.1.1", "4.2.0",  "5.7.1", "4.7.0",  "5.2.2",
                                          "5.0.0", "5.4.1", "4.4.2",  "5.1.0", "5.7.26", "4.3.1",
                                          "2.1.5", "5.2.1", "#5.1.0", "5.5.0"};

/* A piece that begins with '~' joins what is before it without a blank. */
static const char *const piece[] = {
    "~\n",
    "no",
    "such",
    "user",
    "here",
    "mailbox",
    "full",
    "is",
    "the",
    "over",
    "quota",
    "unknown",
    "recipient",
    "address",
    "rejected",
    "blocked",
    "using",
    "listed",
    "by",
    "at",
    "for",
    "try",
    "again",
    "later",
    "greylisted",
    "relaying",
    "denied",
    "access",
    "policy",
    "spam",
    "message",
    "content",
    "too",
    "large",
    "size",
    "limit",
    "exceeded",
    "temporarily",
    "permanently",
    "failed",
    "failure",
    "deferred",
    "delivery",
    "delayed",
    "connection",
    "timed",
    "out",
    "refused",
    "lost",
    "host",
    "not",
    "found",
    "domain",
    "does",
    "exist",
    "sender",
    "verify",
    "SPF",
    "DKIM",
    "DMARC",
    "check",
    "authentication",
    "required",
    "TLS",
    "certificate",
    "disabled",
    "account",
    "inactive",
    "suspended",
    "closed",
    "moved",
    "please",
    "contact",
    "your",
    "administrator",
    "see",
    "visit",
    "error",
    "internal",
    "server",
    "system",
    "busy",
    "many",
    "connections",
    "rate",
    "low",
    "reputation",
    "poor",
    "virus",
    "detected",
    "attachment",
    "type",
    "header",
    "syntax",
    "command",
    "unrecognized",
    "null",
    "loop",
    "hops",
    "reverse",
    "DNS",
    "lookup",
    "PTR",
    "record",
    "missing",
    "insufficient",
    "storage",
    "disk",
    "space",
    "service",
    "unavailable",
    "client",
    "will",
    "retry",
    "in",
    "minutes",
    "seconds",
    "hours",
    "transient",
    "permanent",
    "Benutzer",
    "unbekannt",
    "bo\xC3\xAEte",
    "pleine",
    "usuario",
    "\xD0\xBD\xD0\xB5",
    "\xD0\xBD\xD0\xB0\xD0\xB9\xD0\xB4\xD0\xB5\xD0\xBD",
    "\xE7\x94\xA8\xE6\x88\xB7",
    "192.0.2.33",
    "[192.0.2.33]",
    "2001:db8::25",
    "(192.0.2.9)",
    "ip=192.0.2.7",
    "<ann@example.com>",
    "ann@example.com",
    "ann.lee+tag@mail.example.org",
    "<ann@example.com>:",
    "to=<ann@example.com>",
    "mx.example.com",
    "example.org",
    "zen.spamhaus.org",
    "bl.spamcop.net",
    "spamhaus",
    "barracuda",
    "proofpoint",
    "https://example.com/help?ip=192.0.2.33",
    "http://www.example.org/b/4F1B2C99",
    "4F1B2C99",
    "1h2xYZ-0001AB-CD",
    "q17si1234567abc",
    "12345678",
    "300",
    "5",
    "10240000",
    "id=20300101",
    "(#5.1.1)",
    "AS(48)",
    "S3140",
    "gsmtp",
    "Tue,",
    "~,",
    "~.",
    "~:",
    "~;",
    "~...",
    "-",
    "--",
    "(",
    "~)",
    "[",
    "~]",
    "\"",
    "~\"",
    "=",
    "#",
    "*",
    "~!",
    "user's",
    "can't",
    "e-mail",
    "Mail-Box",
    "NO",
    "SUCH",
    "USER",
    "MailBox",
    "x",
    "A",
};

#define N(a) (sizeof(a) / sizeof((a)[0]))

/* Does z[0..n) hold what mail programs hang behind a reply? Then it is more than one. */
static int has_tail(const char *z, size_t n) {
  static const char *const tail[] = {"(in reply to", "giving up on"};
  size_t i, k, t;
  for (t = 0; t < N(tail); t++) {
    for (i = 0; i + strlen(tail[t]) <= n; i++) {
      for (k = 0; tail[t][k]; k++) {
        if ((z[i + k] >= 'A' && z[i + k] <= 'Z' ? z[i + k] | 0x20 : z[i + k]) != tail[t][k]) break;
      }
      if (!tail[t][k]) return 1;
    }
  }
  return 0;
}

/*
** A reply of one line out of the bytes as they are, but for signs that no server's words hold, and
** for a number at the end, which may be the code of another reply that this one tells of.
*/
static size_t make_raw(const uint8_t *data, size_t size, char *z) {
  size_t i, nLetter = 0;
  size_t n =
      (size_t)sprintf(z, "%s %s%s", reply_code[data[0] % N(reply_code)],
                      status_code[data[1] % N(status_code)], data[1] % N(status_code) ? " " : "");
  for (i = 2; i < size; i++) {
    char c = (char)data[i];
    if (data[i] < 0x20 || data[i] == 0x7F || c == '\\') c = ' ';
    if (c == ' ' && z[n - 1] == ' ') continue;
    nLetter += (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
    z[n++] = c;
  }
  while (z[n - 1] == ' ') n--;
  return nLetter < 3 || (z[n - 1] >= '0' && z[n - 1] <= '9') || has_tail(z, n) ? 0 : n;
}

/* The text of one reply, every line with its codes; gives its length. */
static size_t make_reply(const uint8_t *data, size_t size, char *z) {
  const char *reply = reply_code[data[0] % N(reply_code)];
  const char *status = status_code[data[1] % N(status_code)];
  size_t i, n = 0, line = 0; /* line: where the present one's code stands */
  int fresh = 1;
  for (i = 2; i <= size; i++) {
    const char *p = i < size ? piece[data[i] % N(piece)] : "";
    if (fresh) {
      line = n;
      n += (size_t)sprintf(z + n, "%s %s%s", reply, status, *status ? " " : "");
      while (*p == '~' && p[1] != '\n') p++;
      if (*p >= '0' && *p <= '9') p = "no"; /* '550-300 ...' may be a range of numbers */
    }
    if (strcmp(p, "~\n") == 0) {
      if (fresh) continue; /* no line without words */
      z[line + 3] = '-';
      z[n++] = '\n';
      fresh = 1;
      continue;
    }
    if (i == size) break;
    if (!fresh && *p != '~') z[n++] = ' ';
    p += *p == '~';
    n += (size_t)sprintf(z + n, "%s", p);
    fresh = 0;
  }
  return n;
}

typedef struct answer {
  int class_, category, reply;
  char key[16];
  size_t nPrint;
  char *print;
} answer;

static answer ask(const char *z, size_t n) {
  answer a;
  bc_verdict v;
  memset(&a, 0, sizeof(a));
  bc_classify(z, n, 0, 0, 0, &bc_builtin, 0, &v);
  a.class_ = v.class_;
  a.category = v.category;
  a.reply = v.scan.reply;
  bc_code_key(&v.scan, a.key);
  a.print = malloc(bc_fingerprint_max(n));
  if (!a.print) abort();
  a.nPrint = bc_fingerprint(z, n, a.print);
  return a;
}

static int same(const answer *a, const answer *b) {
  return a->class_ == b->class_ && a->category == b->category && a->reply == b->reply &&
         strcmp(a->key, b->key) == 0 && a->nPrint == b->nPrint &&
         memcmp(a->print, b->print, a->nPrint) == 0;
}

static void show(const char *name, const char *z, size_t n, const answer *a) {
  fprintf(stderr, "%s: [%.*s]\n  %s %s %d %s [%.*s]\n", name, (int)n, z,
          a->class_ ? bc_class_name[a->class_] : "NULL", bc_categories[a->category].name, a->reply,
          a->key, (int)a->nPrint, a->print);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  char z[8192], *out;
  size_t n;
  int k, ok = 1;
  answer plain;
  if (size < 3 || size > 100) return 0;
  n = data[0] < 0x80 ? make_reply(data, size, z) : make_raw(data, size, z);
  while (n > 0 && (z[n - 1] == '\n' || z[n - 1] == ' ')) n--;
  if (n == 0) return 0; /* a code alone has no shapes */
  out = malloc(shape_max(n));
  if (!out) abort();
  plain = ask(z, n);
  for (k = 1; k < shape_count; k++) {
    size_t m = shape_make(k, z, n, out);
    answer a;
    if (m == 0) continue;
    a = ask(out, m);
    if (!same(&a, &plain)) {
      show("plain", z, n, &plain);
      show(shape_name(k), out, m, &a);
      ok = 0;
    }
    free(a.print);
  }
  free(plain.print);
  free(out);
  FUZZ_CHECK(ok);
  return 0;
}
