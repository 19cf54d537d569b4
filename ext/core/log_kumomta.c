/*
** What it is for: KumoMTA's log, one JSON object per line.
**
**   {"type":"Bounce","id":"1d98","sender":"a@example.org","recipient":"b@example.com",
**    "response":{"code":550,"enhanced_code":{"class":5,"subject":1,"detail":1},
**    "content":"no such user","command":"RCPT TO:<b@example.com>"},
**    "peer_address":{"name":"mx.example.com.","addr":"192.0.2.1"},"timestamp":1757675281}
**
** The diagnostic is put together from code, enhanced_code and content. Just enough JSON is read
** for that: strings, numbers, and objects and arrays to be stepped over.
*/
#include "log.h"

/* What a record's object may give. Spans are raw JSON: strings without their quotes. */
typedef struct kumo_rec {
  bc_span type, id, sender, recipient, list; /* list: the inside of a recipient array */
  bc_span code, klass, subject, detail, content;
  bc_span peer_name, peer_addr, timestamp, event_time, created;
  int cut; /* the line ends before the object does */
} kumo_rec;

static const char *kumo_blank(const char *z, const char *zEnd) {
  while (z < zEnd && (*z == ' ' || *z == '\t' || *z == '\r')) z++;
  return z;
}

/* A string at z ('"'): its raw inside; gives what follows it, zEnd when it is not closed. */
static const char *kumo_string(kumo_rec *r, const char *z, const char *zEnd, bc_span *pOut) {
  const char *q;
  for (q = z + 1; q < zEnd && *q != '"'; q++) {
    if (*q == '\\' && q + 1 < zEnd) q++;
  }
  pOut->z = z + 1 <= zEnd ? z + 1 : zEnd;
  pOut->n = (size_t)(q - pOut->z);
  if (q >= zEnd) {
    r->cut = 1;
    return zEnd;
  }
  return q + 1;
}

/* Any value at z: its raw text in *pOut (the inside of strings, arrays, objects); its first
** character in *pKind. Nesting is counted, not recursed into. */
static const char *kumo_value(kumo_rec *r, const char *z, const char *zEnd, bc_span *pOut,
                              int *pKind) {
  const char *q = z;
  bc_span skip;
  int depth = 0;
  *pKind = z < zEnd ? *z : 0;
  if (*pKind == '"') return kumo_string(r, z, zEnd, pOut);
  if (*pKind != '{' && *pKind != '[') {
    while (q < zEnd && *q != ',' && *q != '}' && *q != ']' && *q != ' ') q++;
    *pOut = bc_log_span(z, q);
    return q;
  }
  while (q < zEnd) {
    if (*q == '"') {
      q = kumo_string(r, q, zEnd, &skip);
      continue;
    }
    if (*q == '{' || *q == '[') depth++;
    if (*q == '}' || *q == ']') depth--;
    if (depth == 0) break;
    q++;
  }
  *pOut = bc_log_span(z + 1, q);
  if (q == zEnd) {
    r->cut = 1;
    return zEnd;
  }
  return q + 1;
}

/* Walk over the members of an object; s is its inside. */
typedef void (*kumo_member)(kumo_rec *r, bc_span key, bc_span value, int kind);
static void kumo_object(kumo_rec *r, bc_span s, kumo_member x) {
  const char *z = s.z, *zEnd;
  bc_span key, value;
  int kind;
  if (s.n == 0) return;
  zEnd = z + s.n;
  for (;;) {
    z = kumo_blank(z, zEnd);
    if (z < zEnd && *z == ',') z = kumo_blank(z + 1, zEnd);
    if (z >= zEnd || *z != '"') return;
    z = kumo_blank(kumo_string(r, z, zEnd, &key), zEnd);
    if (z >= zEnd || *z != ':') {
      r->cut = 1;
      return;
    }
    z = kumo_blank(z + 1, zEnd);
    if (z >= zEnd) {
      r->cut = 1;
      return;
    }
    value.z = 0;
    value.n = 0;
    z = kumo_value(r, z, zEnd, &value, &kind);
    x(r, key, value, kind);
  }
}

static void kumo_code(kumo_rec *r, bc_span key, bc_span value, int kind) {
  (void)kind;
  if (bc_log_is(key, BC_LOG_LIT("class")))
    r->klass = value;
  else if (bc_log_is(key, BC_LOG_LIT("subject")))
    r->subject = value;
  else if (bc_log_is(key, BC_LOG_LIT("detail")))
    r->detail = value;
}

static void kumo_response(kumo_rec *r, bc_span key, bc_span value, int kind) {
  if (bc_log_is(key, BC_LOG_LIT("code"))) {
    r->code = value;
  } else if (bc_log_is(key, BC_LOG_LIT("content")) && kind == '"') {
    r->content = value;
  } else if (bc_log_is(key, BC_LOG_LIT("enhanced_code")) && kind == '{') {
    kumo_object(r, value, kumo_code);
  }
}

static void kumo_peer(kumo_rec *r, bc_span key, bc_span value, int kind) {
  if (kind != '"') return;
  if (bc_log_is(key, BC_LOG_LIT("name")))
    r->peer_name = value;
  else if (bc_log_is(key, BC_LOG_LIT("addr")))
    r->peer_addr = value;
}

static void kumo_top(kumo_rec *r, bc_span key, bc_span value, int kind) {
  if (kind == '{') {
    if (bc_log_is(key, BC_LOG_LIT("response"))) {
      kumo_object(r, value, kumo_response);
    } else if (bc_log_is(key, BC_LOG_LIT("peer_address"))) {
      kumo_object(r, value, kumo_peer);
    }
    return;
  }
  if (bc_log_is(key, BC_LOG_LIT("timestamp"))) {
    r->timestamp = value;
  } else if (bc_log_is(key, BC_LOG_LIT("created"))) {
    r->created = value;
  } else if (kind == '[' && bc_log_is(key, BC_LOG_LIT("recipient"))) {
    r->list = value;
  } else if (kind != '"') {
    return;
  } else if (bc_log_is(key, BC_LOG_LIT("type"))) {
    r->type = value;
  } else if (bc_log_is(key, BC_LOG_LIT("id"))) {
    r->id = value;
  } else if (bc_log_is(key, BC_LOG_LIT("sender"))) {
    r->sender = value;
  } else if (bc_log_is(key, BC_LOG_LIT("recipient"))) {
    r->recipient = value;
  } else if (bc_log_is(key, BC_LOG_LIT("event_time"))) {
    r->event_time = value;
  }
}

/* ---- strings ---- */

static int kumo_hex(const char *z, const char *zEnd, unsigned *pv) {
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

static void kumo_utf8(bc_log *p, unsigned v) {
  char a[4];
  size_t n = 0;
  if (v < 0x80) {
    a[n++] = v == 0 ? '?' : (char)v;
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
static const char *kumo_unicode(bc_log *p, const char *z, const char *zEnd) {
  unsigned v, low;
  if (!kumo_hex(z, zEnd, &v)) {
    bc_log_put(p, "?", 1);
    return z;
  }
  z += 4;
  if (v >= 0xd800 && v < 0xdc00 && zEnd - z >= 6 && z[0] == '\\' && z[1] == 'u' &&
      kumo_hex(z + 2, zEnd, &low) && low >= 0xdc00 && low < 0xe000) {
    v = 0x10000 + ((v - 0xd800) << 10) + (low - 0xdc00);
    z += 6;
  } else if (v >= 0xd800 && v < 0xe000) {
    v = 0xfffd;
  }
  kumo_utf8(p, v);
  return z;
}

/* A raw JSON string into the scratch room, its escapes resolved. */
static void kumo_put(bc_log *p, bc_span s) {
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
    case 'u': z = kumo_unicode(p, z, zEnd); break;
    default: bc_log_put(p, q + 1, 1); break;
    }
  }
  bc_log_put(p, z, (size_t)(zEnd - z));
}

/* The same as a span: the line itself where there is nothing to resolve. */
static bc_span kumo_text(bc_log *p, bc_span s) {
  const char *zMark = bc_log_mark(p);
  if (s.n == 0 || zMark == 0 || memchr(s.z, '\\', s.n) == 0) return s;
  kumo_put(p, s);
  return bc_log_since(p, zMark);
}

/* ---- the record ---- */

/* Numbers at the start of *ps that the fields give anyway: '550 5.1.1 ' or '4.7.1 '. */
static void kumo_strip(bc_span *ps, bc_span code, bc_span status) {
  if (code.n == 3 && ps->n > 3 && memcmp(ps->z, code.z, 3) == 0 &&
      (ps->z[3] == ' ' || ps->z[3] == '-')) {
    *ps = bc_log_span(ps->z + 4, ps->z + ps->n);
  }
  if (status.n > 0 && ps->n > status.n && memcmp(ps->z, status.z, status.n) == 0 &&
      ps->z[status.n] == ' ') {
    *ps = bc_log_span(ps->z + status.n + 1, ps->z + ps->n);
  }
}

/* 'code enhanced content', and the enhanced code alone as status. */
static void kumo_diagnostic(bc_log *p, const kumo_rec *r) {
  bc_span content = kumo_text(p, r->content);
  const char *zMark = bc_log_mark(p);
  if (r->klass.n == 1 && r->subject.n > 0 && r->detail.n > 0) {
    bc_log_put(p, r->klass.z, r->klass.n);
    bc_log_put(p, ".", 1);
    bc_log_put(p, r->subject.z, r->subject.n);
    bc_log_put(p, ".", 1);
    bc_log_put(p, r->detail.z, r->detail.n);
    p->rec.status = bc_log_status(bc_log_since(p, zMark));
  }
  if (r->code.n != 3) { /* an own text: 0, or no code at all */
    p->rec.diagnostic = content;
    return;
  }
  kumo_strip(&content, r->code, p->rec.status);
  zMark = bc_log_mark(p);
  bc_log_put(p, r->code.z, r->code.n);
  if (p->rec.status.n > 0) bc_log_put(p, " ", 1);
  bc_log_put(p, p->rec.status.z, p->rec.status.n);
  if (content.n > 0) bc_log_put(p, " ", 1);
  bc_log_put(p, content.z, content.n);
  p->rec.diagnostic = bc_log_since(p, zMark);
}

/* A record's type to an outcome; -1: no outcome of ours; -2: no type of KumoMTA. */
static int kumo_outcome(bc_span s) {
  static const struct {
    const char *zType;
    int outcome;
  } aType[] = {{"Delivery", BC_LOG_DELIVERED},
               {"TransientFailure", BC_LOG_DEFERRED},
               {"Bounce", BC_LOG_BOUNCED},
               {"Expiration", BC_LOG_EXPIRED},
               {"AdminBounce", BC_LOG_BOUNCED},
               {"OOB", BC_LOG_BOUNCED},
               {"Rejection", BC_LOG_REJECTED},
               {"Reception", -1},
               {"Feedback", -1},
               {"AdminRebind", -1},
               {"DeferredInjectionRebind", -1},
               {"Delayed", -1},
               {"XferOut", -1},
               {"XferIn", -1}};
  size_t i;
  for (i = 0; i < sizeof aType / sizeof aType[0]; i++) {
    if (bc_log_is(s, aType[i].zType, strlen(aType[i].zType))) return aType[i].outcome;
  }
  return -2;
}

/* The next string of the recipient array. */
BC_PRIVATE int bc_log_kumomta_next(bc_log *p) {
  const char *z = p->rest.z, *zEnd = z + p->rest.n; /* rest is not empty */
  kumo_rec r;
  bc_span s;
  z = memchr(z, '"', p->rest.n);
  if (z == 0) {
    p->rest.n = 0;
    return 0;
  }
  z = kumo_string(&r, z, zEnd, &s);
  p->rest = bc_log_span(z, zEnd);
  bc_log_recipient(p, kumo_text(p, s));
  return 1;
}

static void kumo_time(bc_log *p, const kumo_rec *r) {
  int64_t t, created;
  bc_log_uint(r->timestamp.z, r->timestamp.n, &t);
  bc_log_uint(r->created.z, r->created.n, &created);
  if (t > 0 && created > 0 && t >= created) p->rec.delay = (double)(t - created);
  if (!bc_log_any_time(p, r->event_time, 0)) bc_log_any_time(p, r->timestamp, 0);
}

BC_PRIVATE int bc_log_kumomta(bc_log *p, const char *z, size_t n) {
  const char *zEnd = z + n;
  kumo_rec r;
  int outcome;
  if (n < 10 || *z != '{') return BC_LOG_FOREIGN;
  memset(&r, 0, sizeof r);
  bc_log_begin(p, BC_LOG_KUMOMTA, BC_LOG_UNKNOWN);
  kumo_object(&r, bc_log_span(z + 1, zEnd), kumo_top);
  outcome = kumo_outcome(r.type);
  if (outcome == -2) return BC_LOG_FOREIGN;
  if (outcome == -1) return BC_LOG_NOTHING;
  p->rec.outcome = (uint8_t)outcome;
  while (zEnd > z && zEnd[-1] == ' ') zEnd--;
  if (r.cut || zEnd[-1] != '}') bc_log_problem(p, "the line ends inside the record");
  p->rec.queue_id = kumo_text(p, r.id);
  if (r.sender.z != 0) p->rec.sender = kumo_text(p, r.sender);
  kumo_diagnostic(p, &r);
  kumo_time(p, &r);
  r.peer_name = kumo_text(p, r.peer_name);
  if (r.peer_name.n > 1 && r.peer_name.z[r.peer_name.n - 1] == '.') r.peer_name.n--;
  if (r.peer_name.n > 0) p->rec.relay = r.peer_name;
  if (bc_log_is_ip(r.peer_addr)) p->rec.relay_ip = r.peer_addr;
  p->rec.attempted = outcome != BC_LOG_EXPIRED && !bc_log_is(r.type, BC_LOG_LIT("AdminBounce"));
  if (bc_log_is(r.type, BC_LOG_LIT("OOB"))) {
    bc_log_problem(p, "a report that came later: its recipient is who got the report");
  }
  p->rest = r.list;
  if (r.list.n == 0 || !bc_log_kumomta_next(p)) bc_log_recipient(p, kumo_text(p, r.recipient));
  return BC_LOG_ROW;
}
