/*
** What it is for: KumoMTA's log, one JSON object per line.
**
**   {"type":"Bounce","id":"1d98","sender":"a@example.org","recipient":"b@example.com",
**    "response":{"code":550,"enhanced_code":{"class":5,"subject":1,"detail":1},
**    "content":"no such user","command":"RCPT TO:<b@example.com>"},
**    "peer_address":{"name":"mx.example.com.","addr":"192.0.2.1"},"timestamp":1757675281}
**
** The diagnostic is put together from code, enhanced_code and content.
*/
#include "log.h"

/* What a record's object may give. Spans are raw JSON: strings without their quotes. */
typedef struct kumo_rec {
  bc_span type, id, sender, recipient, list; /* list: the inside of a recipient array */
  bc_span code, klass, subject, detail, content;
  bc_span peer_name, peer_addr, timestamp, event_time, created;
  int cut; /* the line ends before the object does, or is no JSON: BC_LOG_JSON_* */
} kumo_rec;

static void kumo_code(void *ctx, bc_span key, bc_span value, int kind) {
  kumo_rec *r = ctx;
  (void)kind;
  if (bc_log_is(key, BC_LOG_LIT("class")))
    r->klass = value;
  else if (bc_log_is(key, BC_LOG_LIT("subject")))
    r->subject = value;
  else if (bc_log_is(key, BC_LOG_LIT("detail")))
    r->detail = value;
}

static void kumo_response(void *ctx, bc_span key, bc_span value, int kind) {
  kumo_rec *r = ctx;
  if (bc_log_is(key, BC_LOG_LIT("code"))) {
    r->code = value;
  } else if (bc_log_is(key, BC_LOG_LIT("content")) && kind == '"') {
    r->content = value;
  } else if (bc_log_is(key, BC_LOG_LIT("enhanced_code")) && kind == '{') {
    r->cut |= bc_log_json_object(value, kumo_code, r);
  }
}

static void kumo_peer(void *ctx, bc_span key, bc_span value, int kind) {
  kumo_rec *r = ctx;
  if (kind != '"') return;
  if (bc_log_is(key, BC_LOG_LIT("name")))
    r->peer_name = value;
  else if (bc_log_is(key, BC_LOG_LIT("addr")))
    r->peer_addr = value;
}

static void kumo_top(void *ctx, bc_span key, bc_span value, int kind) {
  kumo_rec *r = ctx;
  if (kind == '{') {
    if (bc_log_is(key, BC_LOG_LIT("response"))) {
      r->cut |= bc_log_json_object(value, kumo_response, r);
    } else if (bc_log_is(key, BC_LOG_LIT("peer_address"))) {
      r->cut |= bc_log_json_object(value, kumo_peer, r);
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

/* ---- the record ---- */

/* Numbers at the start of *ps that the fields give anyway: '550 5.1.1 ' or '4.7.1 '. code has three
** digits. */
static void kumo_strip(bc_span *ps, bc_span code, bc_span status) {
  if (ps->n > 3 && memcmp(ps->z, code.z, 3) == 0 && (ps->z[3] == ' ' || ps->z[3] == '-')) {
    *ps = bc_log_span(ps->z + 4, ps->z + ps->n);
  }
  if (status.n > 0 && ps->n > status.n && bc_log_starts(ps->z, ps->n, status.z, status.n) &&
      ps->z[status.n] == ' ') {
    *ps = bc_log_span(ps->z + status.n + 1, ps->z + ps->n);
  }
}

/* 'code enhanced content', and the enhanced code alone as status. */
static void kumo_diagnostic(bc_log *p, const kumo_rec *r) {
  bc_span content = r->content; /* raw: it may be long, and is put only once */
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
    p->rec.diagnostic = bc_log_json_text(p, content);
    return;
  }
  kumo_strip(&content, r->code, p->rec.status);
  zMark = bc_log_mark(p);
  bc_log_put(p, r->code.z, r->code.n);
  if (p->rec.status.n > 0) bc_log_put(p, " ", 1);
  bc_log_put(p, p->rec.status.z, p->rec.status.n);
  if (content.n > 0) bc_log_put(p, " ", 1);
  bc_log_json_put(p, content);
  p->rec.diagnostic = bc_log_since(p, zMark);
}

/* A record's type to an outcome; -1: no outcome of ours; -2: no type of KumoMTA. */
static int kumo_outcome(bc_span s) {
  static const struct {
    char zType[24];
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
  bc_span s;
  int cut = 0;
  z = memchr(z, '"', p->rest.n);
  if (z == 0) {
    p->rest.n = 0;
    return 0;
  }
  z = bc_log_json_string(z, zEnd, &s, &cut);
  p->rest = bc_log_span(z, zEnd);
  bc_log_recipient(p, bc_log_json_text(p, s));
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
  r.cut |= bc_log_json_object(bc_log_span(z + 1, zEnd), kumo_top, &r);
  outcome = kumo_outcome(r.type);
  if (outcome == -2) return BC_LOG_FOREIGN;
  if (outcome == -1) return BC_LOG_NOTHING;
  p->rec.outcome = (uint8_t)outcome;
  while (zEnd[-1] == ' ') zEnd--; /* there is a '{' */
  if ((r.cut & BC_LOG_JSON_CUT) != 0 || zEnd[-1] != '}') {
    bc_log_problem(p, "the line ends inside the record");
  } else if (r.cut != 0) {
    bc_log_problem(p, "the record is damaged");
  }
  p->rec.queue_id = bc_log_json_text(p, r.id);
  if (r.sender.z != 0) p->rec.sender = bc_log_json_text(p, r.sender);
  kumo_diagnostic(p, &r);
  kumo_time(p, &r);
  r.peer_name = bc_log_json_text(p, r.peer_name);
  if (r.peer_name.n > 1 && r.peer_name.z[r.peer_name.n - 1] == '.') r.peer_name.n--;
  if (r.peer_name.n > 0) p->rec.relay = r.peer_name;
  if (bc_log_is_ip(r.peer_addr)) p->rec.relay_ip = r.peer_addr;
  p->rec.attempted = outcome != BC_LOG_EXPIRED && !bc_log_is(r.type, BC_LOG_LIT("AdminBounce"));
  if (bc_log_is(r.type, BC_LOG_LIT("OOB"))) {
    bc_log_problem(p, "a report that came later: its recipient is who got the report");
  }
  p->rest = r.list;
  if (r.list.n == 0 || !bc_log_kumomta_next(p))
    bc_log_recipient(p, bc_log_json_text(p, r.recipient));
  return BC_LOG_ROW;
}
