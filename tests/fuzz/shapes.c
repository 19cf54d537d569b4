/*
** What it is for: see shapes.h.
*/
#include <string.h>
#include "shapes.h"

enum {
  SHAPE_LINES,      /* as it is */
  SHAPE_CRLF,       /* CR LF between lines */
  SHAPE_JOINED,     /* lines joined by blanks */
  SHAPE_BACKSLASH,  /* lines joined by a backslash and n */
  SHAPE_UNDERSCORES /* blanks are underscores: only where the reply has no sign of its own */
};

#define H   "host mx.example.net[192.0.2.7]"
#define EX  "SMTP error from remote mail server after "
#define EXH "host mx.example.net [192.0.2.7]: "

static const struct {
  const char *name, *before, *after;
  int lines;
} shape[] = {
    {"plain", "", "", SHAPE_LINES},
    {"crlf", "", "", SHAPE_CRLF},
    {"final-crlf", "", "\r\n", SHAPE_CRLF},
    {"joined", "", "", SHAPE_JOINED},
    {"backslash-n", "", "", SHAPE_BACKSLASH},
    {"underscores", "", "", SHAPE_UNDERSCORES},
    {"blanks around", "  ", " \t", SHAPE_LINES},
    {"smtp", "smtp; ", "", SHAPE_LINES},
    {"smtp tight", "SMTP;", "", SHAPE_LINES},
    {"x-postfix", "x-postfix; ", "", SHAPE_JOINED},
    {"said", H " said: ", " (in reply to RCPT TO command)", SHAPE_JOINED},
    {"said, data", H " said: ", " (in reply to end of DATA command)", SHAPE_JOINED},
    {"said, lines", H " said: ", " (in reply to RCPT TO command)", SHAPE_LINES},
    {"said, list", "host spamhaus.example.net[5.1.1.2] said: ", " (in reply to RCPT TO command)",
     SHAPE_JOINED},
    {"said, ipv6", "host mx.example.net[2001:db8::5] said: ", " (in reply to MAIL FROM command)",
     SHAPE_JOINED},
    {"said, address", "<ann@example.com>: " H " said: ", " (in reply to RCPT TO command)",
     SHAPE_JOINED},
    {"smtp, said", "smtp; " H " said: ", " (in reply to RCPT TO command)", SHAPE_JOINED},
    {"refused", H " refused to talk to me: ", "", SHAPE_JOINED},
    {"refused, bare", "mx.example.net[192.0.2.7] refused to talk to me: ", "", SHAPE_JOINED},
    {"suspended", "delivery temporarily suspended: " H " refused to talk to me: ", "",
     SHAPE_JOINED},
    {"exim", EX "RCPT TO:<ann@example.com>: " EXH, "", SHAPE_BACKSLASH},
    {"exim, data", EX "end of data: " EXH, "", SHAPE_BACKSLASH},
    {"exim, host first", "host mx.example.net [192.0.2.7] " EX "RCPT TO:<ann@example.com>: ", "",
     SHAPE_BACKSLASH},
    {"qmail", "192.0.2.7 does not like recipient.\nRemote host said: ",
     "\nGiving up on 192.0.2.7.\n", SHAPE_LINES},
    {"qmail joined", "192.0.2.7 does not like recipient. Remote host said: ",
     " Giving up on 192.0.2.7.", SHAPE_JOINED},
    {"qmail log", "192.0.2.7_does_not_like_recipient./Remote_host_said:_",
     "/Giving_up_on_192.0.2.7./", SHAPE_UNDERSCORES},
    {"exchange", "Remote Server returned '", "'", SHAPE_JOINED},
};

#define SHAPE_N (sizeof(shape) / sizeof(shape[0]))

const int shape_count = (int)SHAPE_N;

const char *shape_name(int k) {
  return shape[k].name;
}

size_t shape_max(size_t n) {
  return 2 * n + 256;
}

static size_t shape_put(char *zOut, const char *z) {
  size_t n = strlen(z);
  memcpy(zOut, z, n);
  return n;
}

/* qmail's log cannot tell its own '_' and '/' from those of the reply. */
static int shape_no_underscores(const char *z, size_t n) {
  size_t i, nBlank = 0;
  for (i = 0; i < n; i++) {
    if (z[i] == '_' || z[i] == '/' || z[i] == '\n' || z[i] == '\r') return 1;
    nBlank += z[i] == ' ';
  }
  return nBlank < 3;
}

size_t shape_make(int k, const char *z, size_t n, char *zOut) {
  static const char *const between[] = {"\n", "\r\n", " ", "\\n", "\n"};
  size_t i, m;
  int lines = shape[k].lines;
  if (lines == SHAPE_UNDERSCORES && shape_no_underscores(z, n)) return 0;
  m = shape_put(zOut, shape[k].before);
  for (i = 0; i < n; i++) {
    if (z[i] == '\n')
      m += shape_put(zOut + m, between[lines]);
    else
      zOut[m++] = lines == SHAPE_UNDERSCORES && z[i] == ' ' ? '_' : z[i];
  }
  return m + shape_put(zOut + m, shape[k].after);
}
