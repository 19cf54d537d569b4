/*
** What it is for: just enough JSON for logs: the members of an object, strings with their escapes.
** Other values are stepped over. Nesting is counted, not recursed into. And journald's lines:
**
**   {"MESSAGE":"4cXyZ: to=<a@example.com>, ...","SYSLOG_IDENTIFIER":"postfix/smtp",
**    "__REALTIME_TIMESTAMP":"1757675281440526","_PID":"71"}
*/
#include "log.h"

static const char *json_blank(const char *z, const char *zEnd) {
  while (z < zEnd && (*z == ' ' || *z == '\t' || *z == '\r')) z++;
  return z;
}

BC_PRIVATE const char *bc_log_json_string(const char *z, const char *zEnd, bc_span *pOut,
                                          int *pCut) {
  const char *q;
  for (q = z + 1; q < zEnd && *q != '"'; q++) {
    if (*q == '\\' && q + 1 < zEnd) q++;
  }
  pOut->z = z + 1;
  pOut->n = (size_t)(q - pOut->z);
  if (q >= zEnd) {
    *pCut = 1;
    return zEnd;
  }
  return q + 1;
}

/* Any value at z, which is not the end: its raw text in *pOut (the inside of strings, arrays,
** objects); its first character in *pKind. */
static const char *json_value(const char *z, const char *zEnd, bc_span *pOut, int *pKind,
                              int *pCut) {
  const char *q = z;
  bc_span skip;
  int depth = 0;
  *pKind = (unsigned char)*z;
  if (*pKind == '"') return bc_log_json_string(z, zEnd, pOut, pCut);
  if (*pKind != '{' && *pKind != '[') {
    while (q < zEnd && *q != ',' && *q != '}' && *q != ']' && *q != ' ') q++;
    *pOut = bc_log_span(z, q);
    return q;
  }
  while (q < zEnd) {
    if (*q == '"') {
      q = bc_log_json_string(q, zEnd, &skip, pCut);
      continue;
    }
    if (*q == '{' || *q == '[') depth++;
    if (*q == '}' || *q == ']') depth--;
    if (depth == 0) break;
    q++;
  }
  *pOut = bc_log_span(z + 1, q);
  if (q == zEnd) {
    *pCut = 1;
    return zEnd;
  }
  return q + 1;
}

BC_PRIVATE int bc_log_json_object(bc_span s, bc_log_json_member x, void *ctx) {
  const char *z = s.z, *zEnd;
  bc_span key, value;
  int kind, cut = 0;
  if (s.n == 0) return 0;
  zEnd = z + s.n;
  for (;;) {
    z = json_blank(z, zEnd);
    if (z < zEnd && *z == ',') z = json_blank(z + 1, zEnd);
    if (z >= zEnd || *z == '}') return cut;
    if (*z != '"') return BC_LOG_JSON_DAMAGED;
    z = json_blank(bc_log_json_string(z, zEnd, &key, &cut), zEnd);
    if (z >= zEnd || *z != ':') return 1;
    z = json_blank(z + 1, zEnd);
    if (z >= zEnd) return 1;
    value.z = 0;
    value.n = 0;
    z = json_value(z, zEnd, &value, &kind, &cut);
    x(ctx, key, value, kind);
  }
}

/* ---- strings ---- */

static int json_hex(const char *z, const char *zEnd, unsigned *pv) {
  unsigned v = 0;
  int i, c;
  if (zEnd - z < 4) return 0;
  for (i = 0; i < 4; i++) {
    c = z[i] | 0x20;
    if (bc_log_digit(z[i]))
      v = v * 16 + (unsigned)(z[i] - '0');
    else if (c >= 'a' && c <= 'f')
      v = v * 16 + (unsigned)(c - 'a' + 10);
    else
      return 0;
  }
  *pv = v;
  return 1;
}

static void json_utf8(bc_log *p, unsigned v) {
  char a[4];
  size_t n = 0;
  if (v < 0x80) {
    a[n++] = (char)(v == 0 ? '?' : v);
  } else if (v < 0x800) {
    a[n++] = (char)(0xc0 | (v >> 6));
    a[n++] = (char)(0x80 | (v & 0x3f));
  } else if (v < 0x10000) {
    a[n++] = (char)(0xe0 | (v >> 12));
    a[n++] = (char)(0x80 | (v >> 6 & 0x3f));
    a[n++] = (char)(0x80 | (v & 0x3f));
  } else {
    a[n++] = (char)(0xf0 | (v >> 18));
    a[n++] = (char)(0x80 | (v >> 12 & 0x3f));
    a[n++] = (char)(0x80 | (v >> 6 & 0x3f));
    a[n++] = (char)(0x80 | (v & 0x3f));
  }
  bc_log_put(p, a, n);
}

/* '\uXXXX' (z stands on the digits), a pair of surrogates too: what follows. */
static const char *json_unicode(bc_log *p, const char *z, const char *zEnd) {
  unsigned v, low;
  if (!json_hex(z, zEnd, &v)) {
    bc_log_put(p, "?", 1);
    return z;
  }
  z += 4;
  if (v >= 0xd800 && v < 0xdc00 && zEnd - z >= 6 && z[0] == '\\' && z[1] == 'u' &&
      json_hex(z + 2, zEnd, &low) && low >= 0xdc00 && low < 0xe000) {
    v = 0x10000 + ((v - 0xd800) << 10) + (low - 0xdc00);
    z += 6;
  } else if (v >= 0xd800 && v < 0xe000) {
    v = 0xfffd;
  }
  json_utf8(p, v);
  return z;
}

/* A raw JSON string into the scratch room, its escapes resolved. */
BC_PRIVATE void bc_log_json_put(bc_log *p, bc_span s) {
  const char *z = s.z, *zEnd, *q;
  if (s.n == 0) return;
  zEnd = z + s.n;
  while ((q = memchr(z, '\\', (size_t)(zEnd - z))) != 0 && q + 1 < zEnd) {
    bc_log_put(p, z, (size_t)(q - z));
    z = q + 2;
    switch (q[1]) {
    case 'n': bc_log_put(p, "\n", 1); break;
    case 'r': bc_log_put(p, "\r", 1); break;
    case 't': bc_log_put(p, "\t", 1); break;
    case 'b':
    case 'f': bc_log_put(p, " ", 1); break;
    case 'u': z = json_unicode(p, z, zEnd); break;
    default: bc_log_put(p, q + 1, 1); break;
    }
  }
  bc_log_put(p, z, (size_t)(zEnd - z));
}

/* The same as a span: the line itself where there is nothing to resolve. */
BC_PRIVATE bc_span bc_log_json_text(bc_log *p, bc_span s) {
  const char *zMark = bc_log_mark(p);
  if (s.n == 0 || memchr(s.z, '\\', s.n) == 0) return s;
  bc_log_json_put(p, s);
  return bc_log_since(p, zMark);
}

/* ---- journald ---- */

typedef struct json_journal {
  bc_span message, bytes, tag, pid, time; /* bytes: MESSAGE as an array of numbers */
} json_journal;

static void json_journal_member(void *ctx, bc_span key, bc_span value, int kind) {
  json_journal *j = ctx;
  if (bc_log_is(key, BC_LOG_LIT("MESSAGE"))) {
    if (kind == '"') j->message = value;
    if (kind == '[') j->bytes = value;
  } else if (kind != '"') {
    return;
  } else if (bc_log_is(key, BC_LOG_LIT("SYSLOG_IDENTIFIER"))) {
    j->tag = value;
  } else if (bc_log_is(key, BC_LOG_LIT("SYSLOG_PID")) || bc_log_is(key, BC_LOG_LIT("_PID"))) {
    j->pid = value;
  } else if (bc_log_is(key, BC_LOG_LIT("__REALTIME_TIMESTAMP"))) {
    j->time = value;
  }
}

/* '72,105' as bytes into the scratch room: journald's way with text that is not UTF-8. */
static void json_bytes(bc_log *p, bc_span s) {
  size_t i = 0, k;
  int64_t v;
  char c;
  while (i < s.n) {
    k = bc_log_uint(s.z + i, s.n - i, &v);
    if (k > 0) {
      c = (char)(unsigned char)(v & 0xff);
      bc_log_put(p, &c, 1);
    }
    i += k > 0 ? k : 1;
  }
}

/* z stands on the line's '{'. */
BC_PRIVATE int bc_log_journal(bc_log *p, const char *z, size_t n, bc_span *pLine, bc_span *pMessage,
                              bc_span *pTime) {
  json_journal j;
  const char *zLine, *zMessage;
  if (n < 20) return 0;
  memset(&j, 0, sizeof j);
  bc_log_json_object(bc_log_span(z + 1, z + n), json_journal_member, &j);
  if (j.message.n == 0 && j.bytes.n == 0) return 0;
  p->base = p->used = 0;
  zLine = bc_log_mark(p);
  bc_log_put(p, " ", 1); /* as behind the host's name */
  bc_log_json_put(p, j.tag);
  bc_log_put(p, "[", 1);
  if (j.pid.n > 0)
    bc_log_json_put(p, j.pid);
  else
    bc_log_put(p, "0", 1);
  bc_log_put(p, "]: ", 3);
  zMessage = bc_log_mark(p);
  bc_log_json_put(p, j.message);
  if (j.message.n == 0) json_bytes(p, j.bytes);
  *pLine = bc_log_since(p, zLine);
  *pMessage = bc_log_since(p, zMessage);
  *pTime = j.time;
  p->base = p->used; /* stays while the line is read */
  return pMessage->n > 0;
}
