/*
** What it is for: Exim's main log, and the same lines behind a syslog header.
**
**   2026-03-01 10:00:00 1w2x3y-00000000abc-0a1B == u@example.com R=dnslookup T=remote_smtp
**     defer (-44) H=mx.example.com [192.0.2.1]: SMTP error from remote mail server after
**     RCPT TO:<u@example.com>: 451 4.7.1 later
**   2026-03-01 12:00:00 1w2x3y-00000000abc-0a1B ** u@example.com: retry timeout exceeded
**
** The second line has no reply of its own: it gets the last real reason of the same message and
** address, 'retry timeout exceeded: SMTP error from ...'.
*/
#include "log.h"

/* A message id at z (xxxxxx-xxxxxx-xx, since 4.97 xxxxxx-xxxxxxxxxxx-xxxx): its length or 0. */
static size_t exim_id(const char *z, size_t n) {
  size_t second, len, i;
  if (n < 16 || z[6] != '-') return 0;
  if (z[13] == '-') {
    second = 13;
    len = 16;
  } else if (n >= 23 && z[18] == '-') {
    second = 18;
    len = 23;
  } else {
    return 0;
  }
  for (i = 0; i < len; i++) {
    if (i != 6 && i != second && !bc_log_alnum(z[i])) return 0;
  }
  return n == len || z[len] == ' ' ? len : 0;
}

/*
** Past the stamps to the id or to the text: an Exim stamp, a syslog header ('Mon dd hh:mm:ss host
** tag[pid]: ') or both, and '[pid] '. NULL when the line starts with none of them nor with an id.
** The stamp goes into p->rec, so the record must have been begun.
*/
static const char *exim_head(bc_log *p, const char *z, const char *zEnd) {
  const char *q = z;
  size_t k = bc_log_stamp(p, q, (size_t)(zEnd - q));
  if (k > 0 && !bc_log_digit(*q)) {
    q = bc_log_find(q + k, (size_t)(zEnd - q) - k, BC_LOG_LIT(": "));
    if (q == 0) return 0;
    q += 2;
    if (zEnd - q > 19 && bc_log_digit(*q) && q[4] == '-') { /* Exim's own stamp is the better one */
      k = bc_log_stamp(p, q, (size_t)(zEnd - q));
      q += k;
    }
  } else if (k > 0) {
    q += k;
    if (q < zEnd && *q == ' ' && exim_id(q + 1, (size_t)(zEnd - q - 1)) == 0) {
      /* RFC 3339 stamp of syslog: 'host exim[12]: ' may follow */
      const char *s = bc_log_find(q, (size_t)(zEnd - q), BC_LOG_LIT("]: "));
      if (s != 0 && bc_log_digit(s[-1]) && memchr(q, '=', (size_t)(s - q)) == 0) {
        q = s + 3;
        if (zEnd - q > 19 && bc_log_digit(*q) && q[4] == '-') {
          q += bc_log_stamp(p, q, (size_t)(zEnd - q));
        }
      }
    }
  } else if (exim_id(q, (size_t)(zEnd - q)) == 0) {
    return 0;
  }
  while (q < zEnd && *q == ' ') q++;
  if (zEnd - q > 2 && *q == '[' && bc_log_digit(q[1])) { /* '[pid] ' */
    const char *s = memchr(q, ']', (size_t)(zEnd - q));
    if (s != 0 && s + 1 < zEnd && s[1] == ' ') q = s + 2;
  }
  return q;
}

/* Does a field of the line's head start at z: ' <', ' R=', ' T=', ' F=<', ' : ', ...? */
static int exim_field(const char *z, const char *zEnd) {
  size_t n = (size_t)(zEnd - z);
  if (n < 3 || z[0] != ' ') return 0;
  switch (z[1]) {
  case '<': return 1;
  case ':': return z[2] == ' ';
  case 'F':
  case 'H':
  case 'P':
  case 'R':
  case 'T': return z[2] == '=';
  case 'd': return bc_log_starts(z, n, BC_LOG_LIT(" defer ("));
  case 'r': return bc_log_starts(z, n, BC_LOG_LIT(" routing defer ("));
  default: return 0;
  }
}

/* Where the address at z ends: before a field, and before ': ' unless special. */
static const char *exim_address_end(const char *z, const char *zEnd, int special) {
  const char *q = z;
  if (z < zEnd && *z == '"') {
    for (q++; q < zEnd && *q != '"'; q++) {
      if (*q == '\\' && q + 1 < zEnd) q++;
    }
  }
  for (; q < zEnd; q++) {
    if (*q == ' ' && exim_field(q, zEnd)) break;
    if (*q == ':' && !special && q > z && (q + 1 == zEnd || q[1] == ' ')) break;
  }
  return q;
}

/*
** The address at z: 'a@b', '"a b"@c', '|/usr/bin/x', '>a@b', ':blackhole:', each with blanks in it
** where the recipient is a pipe, a file or a special address; those have their origin in <> after
** them.
*/
static const char *exim_address(const char *z, const char *zEnd, bc_span *pOut) {
  const char *q = z, *zBlank;
  int special = z < zEnd && memchr(":|/>", *z, 4) != 0;
  q = exim_address_end(z, zEnd, special);
  if (special && *z != ':' && (zEnd - q < 2 || q[1] != '<')) q = exim_address_end(z, zEnd, 0);
  if (q == zEnd) { /* 'a@b words': no field at all */
    zBlank = memchr(z, ' ', (size_t)(zEnd - z));
    if (zBlank != 0) q = memchr(z, '@', (size_t)(zBlank - z)) != 0 ? zBlank : z;
  }
  *pOut = bc_log_span(z, q);
  return q;
}

/* Past a '"..."' or '[...]' or '<...>' that starts at z; z + 1 when it is not closed. */
static const char *exim_group(const char *z, const char *zEnd) {
  char cClose = *z == '"' ? '"' : *z == '[' ? ']' : '>';
  const char *q;
  for (q = z + 1; q < zEnd; q++) {
    if (*q == cClose) return q + 1;
    if (cClose == '"')
      q += *q == '\\';
    else if (*q == ' ')
      break; /* '[4.4.4.4: SMTP error': the bracket is not closed */
  }
  return z + 1;
}

/* The first ': ' (or ':' at the end) outside quotes and brackets: where ':' stands, or NULL. */
static const char *exim_colon(const char *z, const char *zEnd) {
  const char *q = z;
  while (q < zEnd) {
    if (*q == ':' && (q + 1 == zEnd || q[1] == ' ')) return q;
    if (*q == '"' || *q == '[' || *q == '<')
      q = exim_group(q, zEnd);
    else
      q++;
  }
  return 0;
}

/* ' H=host [ip]' in z..zEnd; old versions say ': host H [ip]: ' in the text. */
static void exim_relay(bc_log *p, const char *z, const char *zEnd) {
  const char *q = bc_log_find(z, (size_t)(zEnd - z), BC_LOG_LIT(" H=")), *zStop;
  const char *zIp;
  if (bc_log_starts(z, (size_t)(zEnd - z), BC_LOG_LIT("H="))) {
    q = z + 2;
  } else if (q != 0) {
    q += 3;
  } else {
    q = bc_log_find(z, (size_t)(zEnd - z), BC_LOG_LIT(": host "));
    if (q == 0) return;
    q += 7;
    zStop = memchr(q, ' ', (size_t)(zEnd - q));
    if (zStop == 0 || zEnd - zStop < 2 || zStop[1] != '[') return; /* 'host lookup failed' */
  }
  zStop = memchr(q, ' ', (size_t)(zEnd - q));
  if (zStop == 0) zStop = zEnd;
  p->rec.relay = bc_log_span(q, zStop);
  if (q < zEnd && *q == '[') zStop = q;
  if (zEnd - zStop > 2 && zStop[1] == '(') { /* 'H=host (helo) [ip]' */
    const char *zHelo = memchr(zStop, ')', (size_t)(zEnd - zStop));
    if (zHelo != 0) zStop = zHelo + 1;
  }
  if (zEnd - zStop > 2 && zStop[0] == ' ' && zStop[1] == '[') zStop++;
  if (zStop < zEnd && *zStop == '[') {
    zIp = zStop + 1;
    for (zStop = zIp; zStop < zEnd && *zStop != ']' && *zStop != ' '; zStop++) {
    }
    if (zStop > zIp && zStop[-1] == ':' && *zIp != ':') zStop--; /* '[4.4.4.4: text' */
    if (bc_log_is_ip(bc_log_span(zIp, zStop))) p->rec.relay_ip = bc_log_span(zIp, zStop);
  }
  if (p->rec.relay.n > 2 && *p->rec.relay.z == '(') { /* 'H=(helo) [ip]' */
    p->rec.relay = bc_log_span(p->rec.relay.z + 1, p->rec.relay.z + p->rec.relay.n - 1);
  }
  if (p->rec.relay.n > 0 && *p->rec.relay.z == '[') {
    p->rec.relay.z = 0;
    p->rec.relay.n = 0;
  }
}

/* The value of ' KEY=' in z..zEnd; '\"' and '\\' in quotes stand for '"' and '\'. */
static bc_span exim_value(bc_log *p, const char *z, const char *zEnd, const char *zKey,
                          size_t nKey) {
  const char *q = bc_log_find(z, (size_t)(zEnd - z), zKey, nKey), *s, *zMark = 0;
  if (q == 0) return bc_log_span(0, 0);
  q += nKey;
  if (q == zEnd || *q != '"') {
    for (s = q; s < zEnd && *s != ' '; s++) {
    }
    return bc_log_span(q, s);
  }
  for (s = ++q; s < zEnd && *s != '"'; s++) {
    if (*s != '\\' || s + 1 == zEnd) continue;
    if (zMark == 0) zMark = bc_log_mark(p);
    bc_log_put(p, q, (size_t)(s - q));
    q = ++s;
  }
  if (zMark == 0) return bc_log_span(q, s);
  bc_log_put(p, q, (size_t)(s - q));
  return bc_log_since(p, zMark);
}

/* Does the server only say that it did not try: 'retry time not reached', queue-only, held? */
static int exim_not_tried(const char *z, const char *zEnd) {
  static const char *const aText[] = {
      "retry time not", "Retry time not",    "queue_smtp_domains",
      "-odqs",          "explicitly queued", "connection limit reached for all hosts"};
  const char *q = bc_log_find(z, (size_t)(zEnd - z), BC_LOG_LIT("defer ("));
  size_t i;
  if (q != 0 && zEnd - q > 11 && q[7] == '-' && q[10] == ')') { /* -51..-54, -56, -23 */
    if (q[8] == '5' && q[9] >= '1' && q[9] <= '6' && q[9] != '5') return 1;
    if (q[8] == '2' && q[9] == '3') return 1;
  }
  for (i = 0; i < sizeof aText / sizeof aText[0]; i++) {
    if (bc_log_find(z, (size_t)(zEnd - z), aText[i], strlen(aText[i])) != 0) return 1;
  }
  return 0;
}

/* The reason a message was given up for: the last one of the same id and address. */
static void exim_join(bc_log *p, bc_span addr) {
  bc_span reason = {0, 0}, own = p->rec.diagnostic;
  const char *zMark;
  if (!bc_log_starts(own.z, own.n, BC_LOG_LIT("retry timeout exceeded"))) return;
  if (!bc_log_recall(p, BC_LOG_K_REASON, p->rec.queue_id, addr, &reason) || reason.n == 0) return;
  zMark = bc_log_mark(p);
  bc_log_put(p, own.z, own.n);
  bc_log_put(p, BC_LOG_LIT(": "));
  bc_log_put(p, reason.z, reason.n);
  p->rec.diagnostic = bc_log_since(p, zMark);
  exim_relay(p, p->rec.diagnostic.z, p->rec.diagnostic.z + p->rec.diagnostic.n);
}

/* '=>', '->', '>>', '*>': z stands after the original address. */
static void exim_delivered(bc_log *p, const char *z, const char *zEnd, int suppressed) {
  const char *zText;
  exim_relay(p, z, zEnd);
  p->rec.diagnostic = exim_value(p, z, zEnd, BC_LOG_LIT(" C="));
  p->rec.delay = bc_log_seconds(exim_value(p, z, zEnd, BC_LOG_LIT(" QT=")));
  if (!suppressed) return;
  p->rec.attempted = 0;
  zText = exim_colon(z, zEnd);
  if (p->rec.diagnostic.n == 0 && zText != 0) {
    p->rec.diagnostic = bc_log_trim(bc_log_span(zText + 1, zEnd));
  }
}

/* '==', '**': z stands after the original address. */
static void exim_failed(bc_log *p, const char *z, const char *zEnd, bc_span addr) {
  const char *zText = exim_colon(z, zEnd);
  bc_span text = {0, 0};
  if (zText != 0) {
    exim_relay(p, z, zText);
    text = bc_log_trim(bc_log_span(zText + 1, zEnd));
    if (p->rec.relay.n == 0 && p->rec.relay_ip.n == 0) exim_relay(p, z, zEnd);
  } else if (z < zEnd && !exim_field(z, zEnd)) {
    text = bc_log_trim(bc_log_span(z, zEnd));
  }
  p->rec.diagnostic = text;
  if (text.n == 0 && (p->rec.outcome == BC_LOG_BOUNCED ||
                      bc_log_find(z, (size_t)(zEnd - z), BC_LOG_LIT("defer (")) == 0)) {
    bc_log_problem(p, "the line ends before the server's text");
  }
  p->rec.delay = bc_log_seconds(exim_value(p, z, zText != 0 ? zText : zEnd, BC_LOG_LIT(" QT=")));
  if (exim_not_tried(z, zEnd)) p->rec.attempted = 0;
  if (p->rec.outcome == BC_LOG_DEFERRED && p->rec.attempted) {
    bc_log_remember(p, BC_LOG_K_REASON, p->rec.queue_id, addr, text);
  } else if (p->rec.outcome == BC_LOG_BOUNCED) {
    exim_join(p, addr);
  }
}

/* A line with one of the flags; z stands after it. The record has been begun. */
static int exim_outcome(bc_log *p, const char *z, const char *zEnd, int suppressed) {
  bc_span addr, none = {0, 0};
  while (z < zEnd && *z == ' ') z++;
  z = exim_address(z, zEnd, &addr);
  if (bc_log_starts(z, (size_t)(zEnd - z), BC_LOG_LIT(" <"))) { /* the address before rewriting */
    z = bc_log_address(z + 1, zEnd, &p->rec.orig_recipient);
  }
  if (p->rec.outcome == BC_LOG_DEFERRED || p->rec.outcome == BC_LOG_BOUNCED) {
    exim_failed(p, z, zEnd, addr);
  } else {
    exim_delivered(p, z, zEnd, suppressed);
  }
  bc_log_recipient(p, addr);
  p->rec.sender = exim_value(p, z, zEnd, BC_LOG_LIT(" F="));
  if (p->rec.sender.n >= 2 && *p->rec.sender.z == '<') {
    bc_log_address(p->rec.sender.z, p->rec.sender.z + p->rec.sender.n, &p->rec.sender);
  } else {
    p->rec.sender = none;
    bc_log_recall(p, BC_LOG_K_SENDER, p->rec.queue_id, none, &p->rec.sender);
  }
  return BC_LOG_ROW;
}

/* 'H=', 'U=' or 'F=<' at z: who talked to us. */
static int exim_is_client(const char *z, const char *zEnd) {
  size_t n = (size_t)(zEnd - z);
  return bc_log_starts(z, n, BC_LOG_LIT("H=")) || bc_log_starts(z, n, BC_LOG_LIT("U=")) ||
         bc_log_starts(z, n, BC_LOG_LIT("F=<"));
}

/* 'H=... F=<..> rejected RCPT <..>: text': our own refusal. */
static int exim_rejected(bc_log *p, const char *z, const char *zEnd) {
  const char *q = bc_log_find(z, (size_t)(zEnd - z), BC_LOG_LIT("rejected ")), *zText, *s;
  bc_span to = {0, 0};
  if (q == 0 || q == z || q[-1] != ' ') return BC_LOG_NOTHING;
  if (!exim_is_client(z, q) && bc_log_find(z, (size_t)(q - z), BC_LOG_LIT(" H=")) == 0 &&
      bc_log_find(z, (size_t)(q - z), BC_LOG_LIT(" U=")) == 0) {
    return BC_LOG_NOTHING; /* some filter's own words */
  }
  p->rec.outcome = BC_LOG_REJECTED;
  exim_relay(p, z, q);
  s = bc_log_find(z, (size_t)(q - z), BC_LOG_LIT("F=<"));
  if (s != 0) bc_log_address(s + 2, q, &p->rec.sender);
  q += 9;
  if (bc_log_starts(q, (size_t)(zEnd - q), BC_LOG_LIT("RCPT "))) {
    q = bc_log_address(q + 5, zEnd, &to);
  }
  zText = exim_colon(q, zEnd);
  p->rec.diagnostic = bc_log_trim(bc_log_span(zText != 0 ? zText + 1 : zEnd, zEnd));
  bc_log_recipient(p, to);
  return BC_LOG_ROW;
}

/* '<= sender H=...': keep the sender. */
static int exim_arrival(bc_log *p, const char *z, const char *zEnd) {
  bc_span from, none = {0, 0};
  bc_log_address(z, zEnd, &from);
  bc_log_remember(p, BC_LOG_K_SENDER, p->rec.queue_id, none, from);
  return BC_LOG_NOTHING;
}

BC_PRIVATE int bc_log_exim(bc_log *p, const char *z, size_t n) {
  const char *zEnd = z + n, *q;
  size_t k;
  if (n < 20 || (!bc_log_alnum(*z) && *z != '<')) return BC_LOG_FOREIGN;
  bc_log_begin(p, BC_LOG_EXIM, BC_LOG_UNKNOWN);
  q = exim_head(p, z, zEnd);
  if (q == 0) return BC_LOG_FOREIGN;
  k = exim_id(q, (size_t)(zEnd - q));
  if (k == 0) { /* connections and refusals have no id */
    if (!exim_is_client(q, zEnd)) return BC_LOG_FOREIGN;
    return exim_rejected(p, q, zEnd);
  }
  p->rec.queue_id = bc_log_span(q, q + k);
  q += k;
  while (q < zEnd && *q == ' ') q++;
  if (zEnd - q < 2 || (zEnd - q > 2 && q[2] != ' ')) return exim_rejected(p, q, zEnd);
  if (q[1] == '>' && (*q == '=' || *q == '-' || *q == '>')) {
    p->rec.outcome = BC_LOG_DELIVERED;
  } else if (q[0] == '*' && q[1] == '>') {
    p->rec.outcome = BC_LOG_SUPPRESSED;
  } else if (q[0] == '=' && q[1] == '=') {
    p->rec.outcome = BC_LOG_DEFERRED;
  } else if (q[0] == '*' && q[1] == '*') {
    p->rec.outcome = BC_LOG_BOUNCED;
  } else if (q[0] == '<' && q[1] == '=') {
    return zEnd - q > 3 ? exim_arrival(p, q + 3, zEnd) : BC_LOG_NOTHING;
  } else {
    return exim_rejected(p, q, zEnd);
  }
  return exim_outcome(p, q + 2, zEnd, p->rec.outcome == BC_LOG_SUPPRESSED);
}
