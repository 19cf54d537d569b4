/*
** What it is for: Postfix's lines in syslog, in every stamp and wrapping that was seen.
**
**   2026-03-01T10:00:00.1+01:00 mx postfix/smtp[7]: 4cXyz: to=<a@example.com>,
**     relay=mx.example.com[192.0.2.1]:25, delay=1, delays=0/0/0/1, dsn=5.1.1,
**     status=bounced (host mx.example.com[192.0.2.1] said: 550 5.1.1 no such user ...)
**   ... postfix/qmgr[6]: 4cXyz: from=<b@example.com>, status=expired, returned to sender
**   ... postfix/smtpd[5]: NOQUEUE: reject: RCPT from h[192.0.2.9]: 554 5.7.1 ...; from=<> to=<>
**
** Fields are found by their names, never by their places.
*/
#include "log.h"

/* status=WORD to an outcome; -1: an address probe, no row; BC_LOG_UNKNOWN: no such word. */
static int postfix_status(bc_span s) {
  if (bc_log_is(s, BC_LOG_LIT("sent"))) return BC_LOG_DELIVERED;
  if (bc_log_is(s, BC_LOG_LIT("deferred"))) return BC_LOG_DEFERRED;
  if (bc_log_is(s, BC_LOG_LIT("bounced"))) return BC_LOG_BOUNCED;
  if (bc_log_is(s, BC_LOG_LIT("SOFTBOUNCE"))) return BC_LOG_DEFERRED;
  if (bc_log_is(s, BC_LOG_LIT("expired"))) return BC_LOG_EXPIRED;
  if (bc_log_is(s, BC_LOG_LIT("force-expired"))) return BC_LOG_EXPIRED;
  if (bc_log_starts(s.z, s.n, BC_LOG_LIT("deliverable"))) return -1;
  if (bc_log_starts(s.z, s.n, BC_LOG_LIT("undeliverable"))) return -1;
  return BC_LOG_UNKNOWN;
}

static int postfix_word_char(int c) {
  return bc_log_alnum(c) || c == '-' || c == '_';
}

/* 'status=WORD' with a letter after a blank or comma: where 's' stands, or NULL. */
static const char *postfix_find_status(const char *z, const char *zEnd) {
  const char *q = z;
  while ((q = memchr(q, '=', (size_t)(zEnd - q))) != 0) {
    if (q - z >= 7 && memcmp(q - 6, "status", 6) == 0 && (q[-7] == ' ' || q[-7] == ',') &&
        q + 1 < zEnd && !bc_log_digit(q[1]) && bc_log_alnum(q[1])) {
      return q - 6;
    }
    q++;
  }
  return 0;
}

/* The text in brackets after status=WORD: up to the last ')', as brackets nest in it. */
static void postfix_text(bc_log *p, const char *z, const char *zEnd) {
  const char *zClose;
  while (z < zEnd && *z != '(') z++;
  if (z == zEnd) {
    bc_log_problem(p, "the line ends before the server's text");
    return;
  }
  z++;
  zClose = bc_log_rfind(z, (size_t)(zEnd - z), ')');
  if (zClose == 0) {
    bc_log_problem(p, "the line ends inside the server's text");
    zClose = zEnd;
  }
  p->rec.diagnostic = bc_log_trim(bc_log_span(z, zClose));
}

/* One ', key=value': z stands on the key. Gives where the next one starts. */
static const char *postfix_field(bc_log *p, const char *z, const char *zEnd) {
  const char *zNext = bc_log_find(z, (size_t)(zEnd - z), BC_LOG_LIT(", "));
  const char *zEq;
  bc_span key, value;
  if (zNext == 0) zNext = zEnd;
  zEq = memchr(z, '=', (size_t)(zNext - z));
  if (zEq == 0) { /* only masked logs have a value without its key */
    value = bc_log_span(z, zNext);
    if (value.n > 0 && memchr(value.z, '@', value.n) != 0) p->rec.orig_recipient = value;
    return zNext + 2 < zEnd ? zNext + 2 : zEnd;
  }
  key = bc_log_span(z, zEq);
  zEq++;
  if (p->rec.orig_recipient.z == 0 && bc_log_is(key, BC_LOG_LIT("orig_to"))) {
    zEq = bc_log_address(zEq, zEnd, &value);
    p->rec.orig_recipient = value;
    zNext = bc_log_find(zEq, (size_t)(zEnd - zEq), BC_LOG_LIT(", "));
    if (zNext == 0) zNext = zEnd;
  }
  value = bc_log_span(zEq, zNext);
  if (bc_log_is(key, BC_LOG_LIT("relay"))) {
    bc_log_relay(&p->rec, value);
  } else if (bc_log_is(key, BC_LOG_LIT("delay"))) {
    p->rec.delay = bc_log_seconds(value);
  } else if (bc_log_is(key, BC_LOG_LIT("dsn"))) {
    p->rec.status = bc_log_status(value);
  }
  return zNext + 2 < zEnd ? zNext + 2 : zEnd;
}

static void postfix_sender(bc_log *p) {
  bc_span none = {0, 0};
  if (p->rec.sender.z == 0) {
    bc_log_recall(p, BC_LOG_K_SENDER, p->rec.queue_id, none, &p->rec.sender);
  }
}

/*
** The recipient at z ('to=<...>', or the bare address of a masked log); gives where the other
** fields start.
*/
static const char *postfix_to(bc_log *p, const char *z, const char *zEnd) {
  const char *zNext = bc_log_find(z, (size_t)(zEnd - z), BC_LOG_LIT(", ")), *q;
  bc_span to = {0, 0};
  if (bc_log_starts(z, (size_t)(zEnd - z), BC_LOG_LIT("to="))) {
    q = bc_log_to(p, z + 3, zEnd, &to);
    if (bc_log_find(to.z, to.n, BC_LOG_LIT(", relay=")) != 0) { /* another field's '>' */
      to = bc_log_span(to.z, zNext);
      bc_log_problem(p, "the recipient has no closing '>'");
    } else if (q > to.z + to.n || z + 3 == zEnd || z[3] != '<') {
      zNext = bc_log_find(q, (size_t)(zEnd - q), BC_LOG_LIT(", "));
    }
  } else {
    to = bc_log_span(z, zNext);
    if (to.n == 0 || memchr(to.z, '=', to.n) != 0 || memchr(to.z, '@', to.n) == 0) {
      to.n = 0;
      bc_log_recipient(p, to);
      return z;
    }
  }
  bc_log_recipient(p, to);
  return zNext == 0 ? zEnd : zNext + 2;
}

/*
** Past KEY=<address> at z, else z: the sender of a message chooses what stands in an address, and
** 'status=' may. Where ', ' stands in it outside quotes, its '>' is lost and another's was found.
*/
static const char *postfix_past(const char *z, const char *zEnd, const char *zKey, size_t nKey) {
  bc_span s;
  const char *q;
  if (!bc_log_starts(z, (size_t)(zEnd - z), zKey, nKey)) return z;
  q = bc_log_address(z + nKey - 1, zEnd, &s);
  if (q == s.z + s.n) return z;
  return *s.z == '"' || bc_log_find(s.z, s.n, BC_LOG_LIT(", ")) == 0 ? q : z;
}

/* A delivery. z stands after 'QID: '; zStamp is the line's start. */
static int postfix_delivery(bc_log *p, const char *zStamp, const char *z, const char *zEnd,
                            bc_span qid) {
  const char *zStatus, *q, *zFields, *zWordEnd = zEnd;
  bc_span word = {0, 0};
  int outcome = BC_LOG_UNKNOWN;
  q = postfix_past(z, zEnd, BC_LOG_LIT("to=<"));
  q = postfix_past(q, zEnd, BC_LOG_LIT(", orig_to=<"));
  zStatus = postfix_find_status(q, zEnd);
  if (zStatus != 0) {
    for (q = zStatus + 7; q < zEnd && postfix_word_char(*q); q++) {
    }
    zWordEnd = q;
    word = bc_log_span(zStatus + 7, q);
    outcome = postfix_status(word);
    if (outcome < 0) return BC_LOG_NOTHING;
  }
  bc_log_begin(p, BC_LOG_POSTFIX, outcome);
  bc_log_stamp(p, zStamp, (size_t)(zEnd - zStamp));
  p->rec.queue_id = qid;
  zFields = zStatus != 0 ? zStatus : zEnd;
  for (q = postfix_to(p, z, zFields); q < zFields;) q = postfix_field(p, q, zFields);
  postfix_sender(p);
  if (zStatus == 0) {
    bc_log_problem(p, "the line ends before status=");
    return BC_LOG_ROW;
  }
  if (outcome == BC_LOG_UNKNOWN) bc_log_problem(p, "unknown word after status=");
  postfix_text(p, zWordEnd, zEnd);
  p->rec.attempted = !bc_log_starts(p->rec.diagnostic.z, p->rec.diagnostic.n,
                                    BC_LOG_LIT("delivery temporarily suspended:"));
  return BC_LOG_ROW;
}

/* 'QID: from=<S>, ...' of the queue manager: the sender to keep, or that the message expired. */
static int postfix_from(bc_log *p, const char *zStamp, const char *z, const char *zEnd,
                        bc_span qid) {
  bc_span from, none = {0, 0};
  const char *q = bc_log_address(z + 5, zEnd, &from), *zWord;
  bc_log_remember(p, BC_LOG_K_SENDER, qid, none, from);
  q = postfix_find_status(q, zEnd);
  if (q == 0) return BC_LOG_NOTHING;
  for (zWord = q += 7; q < zEnd && postfix_word_char(*q); q++) {
  }
  bc_log_begin(p, BC_LOG_POSTFIX, postfix_status(bc_log_span(zWord, q)));
  if (p->rec.outcome != BC_LOG_EXPIRED) return BC_LOG_NOTHING;
  bc_log_stamp(p, zStamp, (size_t)(zEnd - zStamp));
  p->rec.queue_id = qid;
  p->rec.sender = from;
  p->rec.attempted = 0;
  p->rec.diagnostic = bc_log_trim(bc_log_span(zWord, zEnd));
  return BC_LOG_ROW;
}

/* 'from=<S> to=<R> proto=' after a refusal; later Postfix and postscreen put commas between. */
static const char *postfix_envelope(bc_log *p, const char *z, const char *zEnd, bc_span *pTo) {
  int i;
  for (i = 0; i < 2; i++) {
    while (z < zEnd && (*z == ' ' || *z == ',' || *z == ';')) z++;
    if (bc_log_starts(z, (size_t)(zEnd - z), BC_LOG_LIT("from=<"))) {
      z = bc_log_address(z + 5, zEnd, &p->rec.sender);
    } else if (bc_log_starts(z, (size_t)(zEnd - z), BC_LOG_LIT("to=<"))) {
      z = bc_log_to(p, z + 3, zEnd, pTo);
    }
  }
  return z;
}

/* Where '; from=<', '; to=<' or '; proto=' starts. */
static const char *postfix_envelope_start(const char *z, const char *zEnd) {
  const char *q = z;
  while ((q = memchr(q, ';', (size_t)(zEnd - q))) != 0) {
    size_t n = (size_t)(zEnd - q);
    if (bc_log_starts(q, n, BC_LOG_LIT("; from=<")) || bc_log_starts(q, n, BC_LOG_LIT("; to=<")) ||
        bc_log_starts(q, n, BC_LOG_LIT("; proto="))) {
      return q;
    }
    q++;
  }
  return 0;
}

/* A refusal by our own server; z stands after 'reject: '. */
static int postfix_reject(bc_log *p, const char *zStamp, const char *z, const char *zEnd,
                          bc_span qid) {
  const char *zFrom, *zText, *zEnv, *q;
  bc_span to = {0, 0};
  int content = bc_log_starts(z, (size_t)(zEnd - z), BC_LOG_LIT("header ")) ||
                bc_log_starts(z, (size_t)(zEnd - z), BC_LOG_LIT("body ")) ||
                bc_log_starts(z, (size_t)(zEnd - z), BC_LOG_LIT("mime"));
  bc_log_begin(p, BC_LOG_POSTFIX, BC_LOG_REJECTED);
  bc_log_stamp(p, zStamp, (size_t)(zEnd - zStamp));
  p->rec.queue_id = qid;
  zEnv = postfix_envelope_start(z, zEnd);
  if (zEnv == 0) zEnv = zEnd;
  zFrom = bc_log_find(z, (size_t)(zEnv - z), BC_LOG_LIT(" from "));
  zText = z;
  if (content) { /* header Subject: words from h[ip]; from=<> to=<> proto= helo=<>: text */
    for (q = zFrom; q != 0;) {
      q = bc_log_find(q + 1, (size_t)(zEnv - q - 1), BC_LOG_LIT(" from "));
      if (q != 0) zFrom = q;
    }
    if (zFrom != 0) bc_log_relay(&p->rec, bc_log_span(zFrom + 6, zEnv));
    q = postfix_envelope(p, zEnv, zEnd, &to);
    q = bc_log_find(q, (size_t)(zEnd - q), BC_LOG_LIT(">: "));
    zText = q != 0 ? q + 3 : zEnd;
    p->rec.diagnostic = bc_log_trim(bc_log_span(zText, zEnd));
  } else {
    if (zFrom != 0) zText = zFrom + 6;
    if (zFrom == 0 && zEnv > z && zEnv[-1] == ' ') zEnv--; /* 'END-OF-MESSAGE: ; from=<' */
    q = bc_log_find(zText, (size_t)(zEnv - zText), BC_LOG_LIT(": "));
    if (q != 0) {
      if (zFrom != 0) bc_log_relay(&p->rec, bc_log_span(zText, q));
      zText = q + 2;
    }
    p->rec.diagnostic = bc_log_trim(bc_log_span(zText, zEnv));
    postfix_envelope(p, zEnv, zEnd, &to);
  }
  bc_log_recipient(p, to);
  postfix_sender(p);
  return BC_LOG_ROW;
}

/* 'reject: ', also of a milter or a proxy; 'reject_warning: ' refuses nothing. */
static size_t postfix_reject_word(const char *z, size_t n) {
  static const char aWord[][16] = {"reject: ", "milter-reject: ", "proxy-reject: "};
  size_t i, k;
  for (i = 0; i < 3; i++) {
    k = strlen(aWord[i]);
    if (bc_log_starts(z, n, aWord[i], k)) return k;
  }
  return 0;
}

/*
** What follows '/service[pid]: ' (DESIGN: instance names stand before the '/'), or NULL when
** the line has no such tag. '/' keeps OpenSMTPD's 'smtpd[' out.
*/
static const char *postfix_body(const char *z, const char *zEnd) {
  const char *q = z, *s;
  while ((q = memchr(q, ']', (size_t)(zEnd - q))) != 0) {
    if (zEnd - q > 2 && q[1] == ':' && q[2] == ' ' && q > z && bc_log_digit(q[-1])) {
      for (s = q - 1; s > z && bc_log_digit(*s); s--) {
      }
      if (*s == '[') {
        const char *zName = s;
        while (s > z && ((s[-1] >= 'a' && s[-1] <= 'z') || s[-1] == '-')) s--;
        if (s > z && s[-1] == '/' && s < zName) return q + 3;
      }
      return 0;
    }
    q++;
  }
  return 0;
}

/* A queue id and ': ' at z: its length, else 0. NOQUEUE is one here. */
static size_t postfix_id(const char *z, const char *zEnd) {
  size_t i, n = (size_t)(zEnd - z);
  for (i = 0; i < n && i < 40 && bc_log_alnum(z[i]); i++) {
  }
  return i >= 5 && i + 1 < n && z[i] == ':' && z[i + 1] == ' ' ? i : 0;
}

/* What stands after the queue id. */
static int postfix_message(bc_log *p, const char *zStamp, const char *z, const char *zEnd,
                           bc_span qid) {
  size_t n = (size_t)(zEnd - z), k;
  if (bc_log_starts(z, n, BC_LOG_LIT("from=<"))) return postfix_from(p, zStamp, z, zEnd, qid);
  if (bc_log_starts(z, n, BC_LOG_LIT("to="))) return postfix_delivery(p, zStamp, z, zEnd, qid);
  k = postfix_reject_word(z, n);
  if (k > 0) return postfix_reject(p, zStamp, z + k, zEnd, qid);
  if (postfix_find_status(z, zEnd) != 0) return postfix_delivery(p, zStamp, z, zEnd, qid);
  return BC_LOG_NOTHING;
}

/*
** A line without '/service[pid]: ': the message alone ('smtp: QID: to=<...'), or a piece of a
** line. It is ours only if it holds an outcome in Postfix's words.
*/
static int postfix_bare(bc_log *p, const char *z, const char *zEnd) {
  bc_span none = {0, 0};
  const char *q, *s;
  size_t n = (size_t)(zEnd - z), k;
  int i;
  for (q = z, i = 0; i < 2; i++) { /* 'QID: ' or 'service: QID: ' at the start */
    k = i > 0 ? postfix_reject_word(q, (size_t)(zEnd - q)) : 0;
    if (k > 0) return postfix_reject(p, z, q + k, zEnd, none);
    k = postfix_id(q, zEnd);
    if (k > 0 && (q[0] <= 'Z' || i > 0)) { /* not a word of small letters */
      bc_span qid =
          bc_log_is(bc_log_span(q, q + k), BC_LOG_LIT("NOQUEUE")) ? none : bc_log_span(q, q + k);
      s = q + k + 2;
      if (postfix_reject_word(s, (size_t)(zEnd - s)) > 0 || postfix_find_status(s, zEnd) != 0 ||
          (i > 0 && bc_log_starts(s, (size_t)(zEnd - s), BC_LOG_LIT("from=<")))) {
        return postfix_message(p, z, s, zEnd, qid);
      }
    }
    for (s = q; s < zEnd && ((*s >= 'a' && *s <= 'z') || *s == '-'); s++) {
    }
    if (s == q || zEnd - s < 2 || s[0] != ':' || s[1] != ' ') break;
    q = s + 2;
  }
  q = bc_log_find(z, n, BC_LOG_LIT(" NOQUEUE: "));
  if (q != 0 && (k = postfix_reject_word(q + 10, (size_t)(zEnd - q - 10))) > 0) {
    return postfix_reject(p, z, q + 10 + k, zEnd, none);
  }
  q = postfix_find_status(z, zEnd);
  if (q == 0) return BC_LOG_FOREIGN;
  for (s = q + 7; s < zEnd && postfix_word_char(*s); s++) {
  }
  if (postfix_status(bc_log_span(q + 7, s)) == BC_LOG_UNKNOWN) return BC_LOG_FOREIGN;
  q = bc_log_find(z, n, BC_LOG_LIT("to=<")); /* orig_to=< too */
  if (q == 0) q = bc_log_find(z, n, BC_LOG_LIT("relay="));
  if (q == 0 || bc_log_find(z, n, BC_LOG_LIT("delay=")) == 0) return BC_LOG_FOREIGN;
  for (s = q; s > z && bc_log_alnum(s[-1]); s--) {
  }
  if (s >= z + 2 && s[-1] == ' ' && s[-2] == ':') { /* '... QID: to=<' */
    const char *zId = s - 2;
    while (zId > z && bc_log_alnum(zId[-1])) zId--;
    if (postfix_id(zId, zEnd) > 0) {
      return postfix_delivery(p, z, q, zEnd, bc_log_span(zId, s - 2));
    }
  }
  for (; q > z && (q[-1] == '_' || (q[-1] >= 'a' && q[-1] <= 'z')); q--) {
  } /* 'orig_to=' */
  return postfix_delivery(p, z, q, zEnd, none);
}

BC_PRIVATE int bc_log_postfix(bc_log *p, const char *z, size_t n) {
  const char *zEnd = z + n, *zBody = postfix_body(z, zEnd);
  bc_span qid = {0, 0};
  size_t k;
  if (zBody == 0) return postfix_bare(p, z, zEnd);
  k = postfix_id(zBody, zEnd);
  if (k > 0) {
    if (!bc_log_is(bc_log_span(zBody, zBody + k), BC_LOG_LIT("NOQUEUE"))) {
      qid = bc_log_span(zBody, zBody + k);
    }
    return postfix_message(p, z, zBody + k + 2, zEnd, qid);
  }
  k = postfix_reject_word(zBody, (size_t)(zEnd - zBody)); /* of a proxy, before there is an id */
  if (k > 0) return postfix_reject(p, z, zBody + k, zEnd, qid);
  /* Without a queue id only a damaged line has another outcome. */
  if (postfix_find_status(zBody, zEnd) == 0 ||
      bc_log_find(zBody, (size_t)(zEnd - zBody), BC_LOG_LIT("delay=")) == 0) {
    return BC_LOG_NOTHING;
  }
  return postfix_delivery(p, z, zBody, zEnd, qid);
}
