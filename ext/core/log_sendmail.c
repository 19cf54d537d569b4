/*
** What it is for: Sendmail's lines, also as appliances wrap them.
**
**   Mar  1 10:00:00 mx sendmail[7]: s21A0: to=<a@example.com>,<b@example.com>, delay=1+02:03:04,
**     mailer=esmtp, relay=mx.example.com. [192.0.2.1], dsn=5.1.1, stat=User unknown
**
** The remote reply is mostly not in the log: stat= has Sendmail's own words and dsn= the code.
** Where those words hide the reason ('Service unavailable') the diagnostic is 'DSN words'.
*/
#include "log.h"

/* ' stat=' or ',stat=': where the value starts, or NULL. Text after it is the value's. */
static const char *sendmail_find(const char *z, const char *zEnd, const char *zKey, size_t nKey) {
  const char *q = z;
  while ((q = bc_log_find(q, (size_t)(zEnd - q), zKey, nKey)) != 0) {
    if (q == z || q[-1] == ' ' || q[-1] == ',' || q[-1] == '"') return q + nKey;
    q++;
  }
  return 0;
}

/* The value of KEY= up to the next comma or blank. */
static bc_span sendmail_value(const char *z, const char *zEnd, const char *zKey, size_t nKey) {
  const char *q = sendmail_find(z, zEnd, zKey, nKey), *s;
  if (q == 0) return bc_log_span(0, 0);
  for (s = q; s < zEnd && *s != ',' && *s != ' '; s++) {
  }
  return bc_log_span(q, s);
}

/* Words of stat= that say 'not yet' by themselves. */
static int sendmail_is_soft(bc_span s) {
  static const char aWord[][23] = {"Deferred",         "queued",      "Transient",
                                   "Please try again", "I/O error",   "Operating system error",
                                   "Internal error",   "Insufficient"};
  size_t i;
  for (i = 0; i < sizeof aWord / sizeof aWord[0]; i++) {
    if (bc_log_starts(s.z, s.n, aWord[i], strlen(aWord[i]))) return 1;
  }
  return 0;
}

static int sendmail_outcome(bc_span stat, bc_span dsn) {
  if (bc_log_starts(stat.z, stat.n, BC_LOG_LIT("Sent"))) return BC_LOG_DELIVERED;
  if (sendmail_is_soft(stat)) return BC_LOG_DEFERRED;
  if (dsn.n > 0) {
    if (dsn.z[0] == '2') return BC_LOG_DELIVERED;
    if (dsn.z[0] == '4') return BC_LOG_DEFERRED;
  }
  return stat.n > 0 || dsn.n > 0 ? BC_LOG_BOUNCED : BC_LOG_UNKNOWN;
}

/* The diagnostic: stat's text, the remote's own words where there are any. */
static void sendmail_text(bc_log *p, bc_span stat) {
  static const char aRemote[] = "(Reason from remote:"; /* FortiMail */
  const char *q = bc_log_find(stat.z, stat.n, aRemote, sizeof aRemote - 1), *zMark;
  bc_span dsn = p->rec.status;
  if (q != 0) {
    q += sizeof aRemote - 1;
    stat = bc_log_span(q, stat.z + stat.n);
    if (stat.n > 0 && stat.z[stat.n - 1] == ')') stat.n--;
  } else if (bc_log_is(stat, BC_LOG_LIT("Service unavailable")) && dsn.n > 0 &&
             !bc_log_is(bc_log_span(dsn.z + 1, dsn.z + dsn.n), BC_LOG_LIT(".0.0"))) {
    zMark = bc_log_mark(p);
    bc_log_put(p, dsn.z, dsn.n);
    bc_log_put(p, " ", 1);
    bc_log_put(p, stat.z, stat.n);
    stat = bc_log_since(p, zMark);
  }
  p->rec.diagnostic = bc_log_trim(stat);
}

/* Where the address at z ends: before a comma outside of quotes and brackets, else at zEnd. */
static const char *sendmail_address_end(const char *z, const char *zEnd) {
  const char *q;
  int quoted = 0, open = 0;
  for (q = z; q < zEnd && (quoted || open || *q != ','); q++) {
    if (*q == '\\' && quoted && q + 1 < zEnd)
      q++;
    else if (*q == '"')
      quoted = !quoted;
    else if (*q == '<' && !quoted)
      open = 1;
    else if (*q == '>' && !quoted)
      open = 0;
  }
  return q;
}

/* One address of a list 'a@b,<c@d>, "e f"@g' off p->rest. */
BC_PRIVATE int bc_log_sendmail_next(bc_log *p) {
  const char *z = p->rest.z, *zEnd = z + p->rest.n, *q, *zOpen;
  bc_span s;
  while (z < zEnd && (*z == ',' || *z == ' ')) z++;
  if (z == zEnd) {
    p->rest.n = 0;
    return 0;
  }
  q = sendmail_address_end(z, zEnd);
  s = bc_log_trim(bc_log_span(z, q));
  p->rest = bc_log_span(q, zEnd);
  zOpen = s.n == 0 || *s.z == '"' ? 0 : memchr(s.z, '<', s.n);
  if (zOpen != 0) bc_log_address(zOpen, s.z + s.n, &s); /* '[id]<a@b>' too */
  bc_log_recipient(p, s);
  return 1;
}

/*
** Where the list of recipients ends: before ', key=', also where a cut line ends inside the key.
** The sender of a message may choose what stands in an address's quotes; where a quote is not
** closed, they are not heeded.
*/
static const char *sendmail_list_end(const char *z, const char *zEnd) {
  const char *q = z, *s;
  int heed = 1;
  for (;;) {
    if (heed) {
      s = sendmail_address_end(q, zEnd);
      if (s < zEnd)
        q = s;
      else
        heed = 0;
    }
    q = memchr(q, ',', (size_t)(zEnd - q));
    if (q == 0) return zEnd;
    for (s = q + 1; s < zEnd && *s == ' '; s++) {
    }
    while (s < zEnd && ((*s >= 'a' && *s <= 'z') || bc_log_digit(*s))) s++;
    if (s == zEnd || (*s == '=' && s > q + 2)) return q;
    q++;
  }
}

/* Where the fields behind the recipients start: at z where there are none before stat=. */
static const char *sendmail_fields(const char *z, const char *zEnd) {
  const char *zTo = sendmail_find(z, zEnd, BC_LOG_LIT("to="));
  const char *zStat = sendmail_find(z, zEnd, BC_LOG_LIT("stat="));
  return zTo == 0 || (zStat != 0 && zStat < zTo) ? z : sendmail_list_end(zTo, zEnd);
}

/* The recipients: 'to=', or in masked logs what stands after 'QID: '. */
static void sendmail_recipients(bc_log *p, const char *z, const char *zEnd) {
  const char *q = sendmail_find(z, zEnd, BC_LOG_LIT("to="));
  if (q == 0) q = z;
  p->rest = bc_log_span(q, sendmail_list_end(q, zEnd));
  if (q == z && (p->rest.n == 0 || memchr(p->rest.z, '@', p->rest.n) == 0)) p->rest.n = 0;
  if (p->rest.n == 0 || !bc_log_sendmail_next(p)) bc_log_recipient(p, bc_log_span(0, 0));
}

static void sendmail_sender(bc_log *p) {
  bc_span none = {0, 0};
  bc_log_recall(p, BC_LOG_K_SENDER, p->rec.queue_id, none, &p->rec.sender);
}

/* A delivery; z stands after 'QID: ', zFields behind the recipients. */
static int sendmail_delivery(bc_log *p, const char *zLine, const char *z, const char *zFields,
                             const char *zEnd, bc_span qid) {
  const char *zStat = sendmail_find(zFields, zEnd, BC_LOG_LIT("stat="));
  const char *q, *zHead = zStat != 0 ? zStat - 5 : zEnd;
  bc_span stat = {0, 0}, dsn;
  if (zStat != 0) {
    stat = bc_log_span(zStat, zEnd);
    if (stat.n > 0 && stat.z[stat.n - 1] == '"' && bc_log_starts(zLine, 5, BC_LOG_LIT("time="))) {
      stat.n--; /* msg="..." */
    }
  }
  dsn = sendmail_value(zFields, zHead, BC_LOG_LIT("dsn="));
  bc_log_begin(p, BC_LOG_SENDMAIL, sendmail_outcome(stat, dsn));
  bc_log_stamp(p, zLine, (size_t)(zEnd - zLine));
  p->rec.queue_id = qid;
  p->rec.status = bc_log_status(dsn);
  sendmail_text(p, stat);
  if (bc_log_starts(stat.z, stat.n, BC_LOG_LIT("queued"))) p->rec.attempted = 0;
  p->rec.delay = bc_log_seconds(sendmail_value(zFields, zHead, BC_LOG_LIT("delay=")));
  q = sendmail_find(zFields, zHead, BC_LOG_LIT("relay="));
  if (q != 0) {
    const char *zStop = bc_log_find(q, (size_t)(zHead - q), BC_LOG_LIT(" dsn="));
    const char *zComma = memchr(q, ',', (size_t)(zHead - q));
    if (zComma != 0 && (zStop == 0 || zComma < zStop)) zStop = zComma;
    bc_log_relay(&p->rec, bc_log_span(q, zStop != 0 ? zStop : zHead));
    if (p->rec.relay.n > 1 && p->rec.relay.z[p->rec.relay.n - 1] == '.') p->rec.relay.n--;
  }
  if (zStat == 0) bc_log_problem(p, "the line ends before stat=");
  if (stat.n == 0) bc_log_problem(p, "the line ends before the server's text");
  sendmail_recipients(p, z, zHead);
  sendmail_sender(p);
  return BC_LOG_ROW;
}

/* Our own refusals: 'ruleset=check_rcpt, arg1=<a@b>, relay=h [ip], reject=550 ...' and
** '<a@b>... User unknown'. */
static int sendmail_rejected(bc_log *p, const char *zLine, const char *z, const char *zEnd,
                             bc_span qid) {
  const char *zReject = sendmail_find(z, zEnd, BC_LOG_LIT("reject=")), *q;
  bc_span to = {0, 0}, relay;
  bc_log_begin(p, BC_LOG_SENDMAIL, BC_LOG_REJECTED);
  bc_log_stamp(p, zLine, (size_t)(zEnd - zLine));
  p->rec.queue_id = qid;
  if (zReject == 0) {
    q = bc_log_address(z, zEnd, &to);
    if (zEnd - q < 4 || memcmp(q, "... ", 4) != 0) return BC_LOG_NOTHING;
    p->rec.diagnostic = bc_log_trim(bc_log_span(q + 4, zEnd));
  } else {
    p->rec.diagnostic = bc_log_trim(bc_log_span(zReject, zEnd));
    q = sendmail_find(z, zReject, BC_LOG_LIT("relay="));
    if (q != 0) {
      relay = bc_log_span(q, sendmail_list_end(q, zReject));
      bc_log_relay(&p->rec, relay);
    }
    q = sendmail_find(z, zReject, BC_LOG_LIT("arg1="));
    if (q != 0 && bc_log_starts(z, (size_t)(zEnd - z), BC_LOG_LIT("ruleset=check_rcpt"))) {
      bc_log_address(q, zReject, &to);
    } else if (q != 0 && bc_log_starts(z, (size_t)(zEnd - z), BC_LOG_LIT("ruleset=check_mail"))) {
      bc_log_address(q, zReject, &p->rec.sender);
    }
  }
  bc_log_recipient(p, to);
  if (p->rec.sender.z == 0) sendmail_sender(p);
  return BC_LOG_ROW;
}

/* 'sendmail[7]: ', 'sm-mta[7]: ', 'sm-msp-queue[7]: ': what follows, or NULL. */
static const char *sendmail_body(const char *z, const char *zEnd) {
  static const char aTag[][13] = {"sendmail", "sm-mta", "sm-msp-queue", "sm-que"};
  const char *q = z, *s;
  size_t i, n;
  while ((q = memchr(q, ']', (size_t)(zEnd - q))) != 0) {
    if (zEnd - q > 2 && q[1] == ':' && q[2] == ' ') {
      for (s = q; s > z && bc_log_digit(s[-1]); s--) {
      }
      if (s > z && s[-1] == '[') {
        for (i = 0; i < sizeof aTag / sizeof aTag[0]; i++) {
          n = strlen(aTag[i]);
          if ((size_t)(s - 1 - z) >= n && memcmp(s - 1 - n, aTag[i], n) == 0) return q + 3;
        }
        return 0;
      }
    }
    q++;
  }
  return 0;
}

BC_PRIVATE int bc_log_sendmail(bc_log *p, const char *z, size_t n) {
  const char *zEnd = z + n, *q = sendmail_body(z, zEnd), *s, *zStat, *zFields, *zMsg;
  bc_span qid = {0, 0}, from, none = {0, 0};
  if (q == 0) { /* no tag: the fields themselves must say whose they are */
    zFields = sendmail_fields(z, zEnd);
    zStat = sendmail_find(zFields, zEnd, BC_LOG_LIT("stat="));
    if (zStat == 0 || sendmail_find(z, zStat, BC_LOG_LIT("delay=")) == 0 ||
        (sendmail_find(z, zStat, BC_LOG_LIT("mailer=")) == 0 &&
         sendmail_find(z, zStat, BC_LOG_LIT("dsn=")) == 0) ||
        bc_log_find(z, (size_t)(zStat - z), BC_LOG_LIT("evpid=")) != 0) {
      return BC_LOG_FOREIGN;
    }
    zMsg = bc_log_find(z, (size_t)(zStat - z), BC_LOG_LIT(" msg=\""));
    return sendmail_delivery(p, z, zMsg != 0 ? zMsg + 6 : z, zFields, zEnd, none);
  }
  for (s = q; s < zEnd && bc_log_alnum(*s); s++) {
  }
  if (zEnd - s > 1 && s[0] == ':' && s[1] == ' ') {
    qid = bc_log_span(q, s);
    q = s + 2;
  }
  zEnd -= zEnd > q && zEnd[-1] == ' ';
  if (bc_log_starts(q, (size_t)(zEnd - q), BC_LOG_LIT("from="))) {
    bc_log_address(q + 5, zEnd, &from);
    bc_log_remember(p, BC_LOG_K_SENDER, qid, none, from);
    return BC_LOG_NOTHING;
  }
  zFields = sendmail_fields(q, zEnd);
  if (bc_log_starts(q, (size_t)(zEnd - q), BC_LOG_LIT("to=")) ||
      sendmail_find(zFields, zEnd, BC_LOG_LIT("stat=")) != 0) {
    return sendmail_delivery(p, z, q, zFields, zEnd, qid);
  }
  if (bc_log_starts(q, (size_t)(zEnd - q), BC_LOG_LIT("<")) ||
      (bc_log_starts(q, (size_t)(zEnd - q), BC_LOG_LIT("ruleset=")) &&
       sendmail_find(q, zEnd, BC_LOG_LIT("reject=")) != 0)) {
    return sendmail_rejected(p, z, q, zEnd, qid);
  }
  return BC_LOG_NOTHING;
}
