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

/* Are all n bytes letters or digits? Without branches: this is asked for every line. */
static int exim_word(const char *z, size_t n) {
  unsigned bad = 0, c;
  size_t i;
  for (i = 0; i < n; i++) {
    c = (uint8_t)z[i];
    bad |= ((c | 32u) - 'a' >= 26u) & (c - '0' >= 10u);
  }
  return bad == 0;
}

/* A message id at z (xxxxxx-xxxxxx-xx, since 4.97 xxxxxx-xxxxxxxxxxx-xxxx): its length or 0. */
static size_t exim_id(const char *z, size_t n) {
  if (n < 16 || z[6] != '-' || !exim_word(z, 6)) return 0;
  if (z[13] == '-') {
    if (!exim_word(z + 7, 6) || !exim_word(z + 14, 2)) return 0;
    return n == 16 || z[16] == ' ' ? 16 : 0;
  }
  if (n < 23 || z[18] != '-' || !exim_word(z + 7, 11) || !exim_word(z + 19, 4)) return 0;
  return n == 23 || z[23] == ' ' ? 23 : 0;
}

/* Past a syslog header behind its stamp ('host tag[pid]: '), to what the tag's program wrote. */
static const char *exim_past_tag(const char *z, const char *zEnd) {
  const char *q = bc_log_find(z, (size_t)(zEnd - z), BC_LOG_LIT(": "));
  return q == 0 || memchr(z, '=', (size_t)(q - z)) != 0 ? 0 : q + 2;
}

/*
** Past the stamps to the id or to the text: an Exim stamp, a syslog header ('Mon dd hh:mm:ss host
** tag[pid]: ') or both, and '[pid] '. NULL when the line starts with none of them nor with an id.
** *pzStamp is where the better stamp stands: Exim's own.
*/
static const char *exim_head(bc_log *p, const char *z, const char *zEnd, const char **pzStamp,
                             size_t *pnId) {
  const char *q = z, *s;
  size_t k;
  *pzStamp = z;
  if (zEnd - z > 36 && z[4] == '-' && z[10] == ' ' && z[19] == ' ' &&
      (*pnId = exim_id(z + 20, (size_t)(zEnd - z - 20))) > 0) {
    return z + 20; /* by far the most frequent */
  }
  *pnId = exim_id(q, (size_t)(zEnd - q));
  if (*pnId > 0) return z;
  k = bc_log_stamp(p, q, (size_t)(zEnd - q));
  if (k == 0) return 0;
  q += k;
  if (!bc_log_digit(*z) || (q < zEnd && *q == ' ' && (s = exim_past_tag(q, zEnd)) != 0 &&
                            s[-3] == ']' && bc_log_digit(s[-4]))) {
    q = exim_past_tag(q, zEnd);
    if (q == 0) return 0;
    if (zEnd - q > 19 && bc_log_digit(*q) && q[4] == '-') {
      *pzStamp = q;
      q += bc_log_stamp(p, q, (size_t)(zEnd - q));
    }
  }
  while (q < zEnd && *q == ' ') q++;
  if (zEnd - q > 2 && *q == '[' && bc_log_digit(q[1])) { /* '[pid] ' */
    s = memchr(q, ']', (size_t)(zEnd - q));
    if (s != 0 && s + 1 < zEnd && s[1] == ' ') q = s + 2;
  }
  *pnId = exim_id(q, (size_t)(zEnd - q));
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
    if (*q == ':' && !special && (q + 1 == zEnd || q[1] == ' ')) break;
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
  int special = z < zEnd && (*z == ':' || *z == '|' || *z == '/' || *z == '>');
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
  const char *q = z + 1;
  char cClose = *z == '[' ? ']' : '>';
  if (*z == '"') {
    for (; q < zEnd; q++) {
      if (*q == '"') return q + 1;
      q += *q == '\\';
    }
    return z + 1;
  }
  /* '[4.4.4.4: SMTP error': the bracket is not closed */
  while (q < zEnd && *q != cClose && *q != *z && *q != ' ') q++;
  return q < zEnd && *q == cClose ? q + 1 : z + 1;
}

/* The first ': ' (or ':' at the end) outside quotes and brackets: where ':' stands, or NULL. */
static const char *exim_colon(const char *z, const char *zEnd) {
  const char *q = z, *s;
  int quotes = 1; /* 0 after one that is not closed: then none behind it is */
  for (; q < zEnd; q = s) {
    if (*q == ':' && (q + 1 == zEnd || q[1] == ' ')) return q;
    s = q + 1;
    if (*q == '[' || *q == '<' || (*q == '"' && quotes)) s = exim_group(q, zEnd);
    if (*q == '"' && s == q + 1) quotes = 0;
  }
  return 0;
}

/* Where the values of the fields in a line's head start; NULL for those that are not there. */
typedef struct exim_fields {
  const char *zHost, *zFrom, *zConfirm, *zQueueTime; /* H=, F=, C=, QT= */
} exim_fields;

/* One walk over the words in z..zEnd; quoted values (DN=, C=) are stepped over. */
static void exim_scan(const char *z, const char *zEnd, exim_fields *f) {
  const char *q = z;
  memset(f, 0, sizeof *f);
  while ((q = memchr(q, ' ', (size_t)(zEnd - q))) != 0) {
    const char *s = ++q;
    if (zEnd - q < 3) return;
    switch (*q) {
    case 'H':
      if (q[1] == '=' && f->zHost == 0) f->zHost = q + 2;
      break;
    case 'F':
      if (q[1] == '=' && f->zFrom == 0) f->zFrom = q + 2;
      break;
    case 'Q':
      if (q[1] == 'T' && q[2] == '=' && f->zQueueTime == 0) f->zQueueTime = q + 3;
      break;
    case 'C':
      if (q[1] == '=' && f->zConfirm == 0) f->zConfirm = q + 2;
      if (q[1] == '=') s = q + 2;
      break;
    case 'D':
      if (q[1] == 'N' && q[2] == '=') s = q + 3;
      break;
    default: break;
    }
    if (s > q && s < zEnd && *s == '"') q = exim_group(s, zEnd);
  }
}

/* 'host [ip]:port', 'host (helo) [ip]', '(helo) [ip]', '[ip]' at q, which is not the end. */
static void exim_host(bc_log *p, const char *q, const char *zEnd) {
  const char *zStop, *zIp;
  zStop = memchr(q, ' ', (size_t)(zEnd - q));
  if (zStop == 0) zStop = zEnd;
  p->rec.relay = bc_log_span(q, zStop);
  if (*q == '[') zStop = q;
  if (zEnd - zStop > 2 && zStop[1] == '(') { /* 'H=host (helo) [ip]' */
    const char *zHelo = memchr(zStop, ')', (size_t)(zEnd - zStop));
    if (zHelo != 0) zStop = zHelo + 1;
  }
  if (zEnd - zStop > 2 && zStop[0] == ' ' && zStop[1] == '[') zStop++;
  if (zStop < zEnd && *zStop == '[') {
    zIp = zStop + 1;
    for (zStop = zIp; zStop < zEnd && *zStop != ']' && *zStop != ' '; zStop++) {
    }
    if (zStop < zEnd && *zStop == ' ' && zStop[-1] == ':') zStop--; /* '[4.4.4.4: text' */
    if (bc_log_is_ip(bc_log_span(zIp, zStop))) p->rec.relay_ip = bc_log_span(zIp, zStop);
  }
  if (p->rec.relay.n > 2 && *p->rec.relay.z == '(') { /* 'H=(helo) [ip]' */
    const char *zClose = p->rec.relay.z + p->rec.relay.n - 1;
    p->rec.relay = bc_log_span(p->rec.relay.z + 1, *zClose == ')' ? zClose : zClose + 1);
  }
  if (p->rec.relay.n > 0 && *p->rec.relay.z == '[') {
    p->rec.relay.z = 0;
    p->rec.relay.n = 0;
  }
}

/* 'host [' at q? */
static int exim_is_host(const char *q, const char *zEnd) {
  const char *zStop = memchr(q, ' ', (size_t)(zEnd - q));
  return zStop != 0 && zEnd - zStop > 1 && zStop[1] == '[';
}

/* The host in the text: '...: host H [ip]: ...' in old versions, '... timed out H=H [ip]: ...'. */
static void exim_host_in_text(bc_log *p, bc_span text) {
  const char *q, *zEnd;
  if (text.n == 0) return;
  zEnd = text.z + text.n;
  for (q = text.z; (q = memchr(q, ':', (size_t)(zEnd - q))) != 0; q++) {
    if (!bc_log_starts(q, (size_t)(zEnd - q), BC_LOG_LIT(": host "))) continue;
    if (exim_is_host(q + 7, zEnd)) exim_host(p, q + 7, zEnd); /* not 'host lookup failed' */
    return;
  }
  q = bc_log_find(text.z, text.n, BC_LOG_LIT(" H="));
  if (q != 0 && exim_is_host(q + 3, zEnd)) exim_host(p, q + 3, zEnd);
}

/* The value at q up to a blank; '\"' and '\\' in quotes stand for '"' and '\'. */
static bc_span exim_value(bc_log *p, const char *q, const char *zEnd) {
  const char *s, *zMark = 0;
  if (q == 0) return bc_log_span(0, 0);
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

/*
** Does the server only say that it did not try: 'retry time not reached', queue-only, held? z..zEnd
** is what stands before the text.
*/
static int exim_not_tried(const char *z, const char *zEnd, bc_span text) {
  static const char aText[][25] = {"retry time not",           "Retry time not",
                                   "domain matches queue",     "first-pass only routing",
                                   "SMTP delivery explicitly", "connection limit reached"};
  const char *q = bc_log_rfind(z, (size_t)(zEnd - z), '(');
  size_t i;
  if (q != 0 && zEnd - q > 4 && q[1] == '-' && q[4] == ')') { /* -51..-54, -56, -23 */
    if (q[2] == '5' && q[3] >= '1' && q[3] <= '6' && q[3] != '5') return 1;
    if (q[2] == '2' && q[3] == '3') return 1;
  }
  for (i = 0; i < sizeof aText / sizeof aText[0]; i++) {
    if (bc_log_starts(text.z, text.n, aText[i], strlen(aText[i]))) return 1;
  }
  return bc_log_starts(text.z, text.n, BC_LOG_LIT("all hosts for ")) &&
         bc_log_find(text.z, text.n, BC_LOG_LIT("retry time not")) != 0;
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
  exim_host_in_text(p, p->rec.diagnostic);
}

/* '=>', '->', '>>', '*>': z stands after the original address. */
static void exim_delivered(bc_log *p, const char *z, const char *zEnd, const exim_fields *f) {
  const char *zText;
  if (z == zEnd) bc_log_problem(p, "the line ends with the recipient");
  p->rec.diagnostic = exim_value(p, f->zConfirm, zEnd);
  if (p->rec.outcome != BC_LOG_SUPPRESSED) return;
  p->rec.attempted = 0;
  zText = exim_colon(z, zEnd);
  if (p->rec.diagnostic.n == 0 && zText != 0) {
    p->rec.diagnostic = bc_log_trim(bc_log_span(zText + 1, zEnd));
  }
}

/* '==', '**': z stands after the original address, zText on the colon before the text or NULL. */
static void exim_failed(bc_log *p, const char *z, const char *zText, const char *zEnd,
                        bc_span addr) {
  bc_span text = {0, 0};
  if (zText != 0) {
    text = bc_log_trim(bc_log_span(zText + 1, zEnd));
    if (p->rec.relay.n == 0 && p->rec.relay_ip.n == 0) exim_host_in_text(p, text);
  } else if (z < zEnd && !exim_field(z, zEnd)) {
    text = bc_log_trim(bc_log_span(z, zEnd));
  }
  p->rec.diagnostic = text;
  if (text.n == 0 && (p->rec.outcome == BC_LOG_BOUNCED ||
                      bc_log_find(z, (size_t)(zEnd - z), BC_LOG_LIT("defer (")) == 0)) {
    bc_log_problem(p, "the line ends before the server's text");
  }
  if (exim_not_tried(z, zText != 0 ? zText : zEnd, text)) p->rec.attempted = 0;
  if (p->rec.outcome == BC_LOG_DEFERRED && p->rec.attempted) {
    bc_log_remember(p, BC_LOG_K_REASON, p->rec.queue_id, addr, text);
  } else if (p->rec.outcome == BC_LOG_BOUNCED) {
    exim_join(p, addr);
  }
}

/* A line with one of the flags; z stands after it. The record has been begun. */
static int exim_outcome(bc_log *p, const char *z, const char *zEnd) {
  bc_span addr, none = {0, 0};
  exim_fields f;
  const char *zText = 0;
  int failed = p->rec.outcome == BC_LOG_DEFERRED || p->rec.outcome == BC_LOG_BOUNCED;
  while (z < zEnd && *z == ' ') z++;
  z = exim_address(z, zEnd, &addr);
  if (bc_log_starts(z, (size_t)(zEnd - z), BC_LOG_LIT(" <"))) { /* the address before rewriting */
    z = bc_log_address(z + 1, zEnd, &p->rec.orig_recipient);
  }
  if (failed) zText = exim_colon(z, zEnd);
  exim_scan(z, zText != 0 ? zText : zEnd, &f);
  if (f.zHost != 0) exim_host(p, f.zHost, zText != 0 ? zText : zEnd);
  p->rec.delay = bc_log_seconds(exim_value(p, f.zQueueTime, zEnd));
  if (failed)
    exim_failed(p, z, zText, zEnd, addr);
  else
    exim_delivered(p, z, zEnd, &f);
  bc_log_recipient(p, addr);
  if (f.zFrom != 0 && *f.zFrom == '<') {
    bc_log_address(f.zFrom, zEnd, &p->rec.sender);
  } else {
    bc_log_recall(p, BC_LOG_K_SENDER, p->rec.queue_id, none, &p->rec.sender);
  }
  return BC_LOG_ROW;
}

/* Where 'rejected ' stands, or NULL. 'j' is rare, so it is what memchr() looks for. */
static const char *exim_find_rejected(const char *z, const char *zEnd) {
  const char *q = z;
  while ((q = memchr(q, 'j', (size_t)(zEnd - q))) != 0) {
    if (q - z >= 2 && bc_log_starts(q - 2, (size_t)(zEnd - q) + 2, BC_LOG_LIT("rejected "))) {
      return q - 2;
    }
    q++;
  }
  return 0;
}

/* 'H=', 'U=' or 'F=<' at z: who talked to us. */
static int exim_is_client(const char *z, const char *zEnd) {
  size_t n = (size_t)(zEnd - z);
  return bc_log_starts(z, n, BC_LOG_LIT("H=")) || bc_log_starts(z, n, BC_LOG_LIT("U=")) ||
         bc_log_starts(z, n, BC_LOG_LIT("F=<"));
}

/* 'H=... F=<..> rejected RCPT <..>: text': our own refusal. There is a 'rejected ' in it. */
static int exim_rejected(bc_log *p, const char *z, const char *zEnd) {
  const char *q = exim_find_rejected(z, zEnd), *zText;
  exim_fields f;
  bc_span to = {0, 0};
  if (q == z || q[-1] != ' ') return BC_LOG_NOTHING;
  if (!exim_is_client(z, q) && bc_log_find(z, (size_t)(q - z), BC_LOG_LIT(" H=")) == 0 &&
      bc_log_find(z, (size_t)(q - z), BC_LOG_LIT(" U=")) == 0) {
    return BC_LOG_NOTHING; /* some filter's own words */
  }
  p->rec.outcome = BC_LOG_REJECTED;
  exim_scan(z, q, &f);
  if (*z == 'H' && z[1] == '=') f.zHost = z + 2;
  if (*z == 'F' && z[1] == '=') f.zFrom = z + 2;
  if (f.zHost != 0) exim_host(p, f.zHost, q);
  if (f.zFrom != 0 && *f.zFrom == '<') {
    bc_log_address(f.zFrom, q, &p->rec.sender);
  }
  q += 9;
  if (bc_log_starts(q, (size_t)(zEnd - q), BC_LOG_LIT("RCPT "))) {
    q = bc_log_to(p, q + 5, zEnd, &to);
  }
  zText = exim_colon(q, zEnd);
  p->rec.diagnostic = bc_log_trim(bc_log_span(zText != 0 ? zText + 1 : zEnd, zEnd));
  bc_log_recipient(p, to);
  return BC_LOG_ROW;
}

/* '<= sender H=...': keep the sender. */
static int exim_arrival(bc_log *p, const char *z, const char *zEnd, bc_span id) {
  bc_span from, none = {0, 0};
  bc_log_address(z, zEnd, &from);
  bc_log_remember(p, BC_LOG_K_SENDER, id, none, from);
  return BC_LOG_NOTHING;
}

/* The outcome that a flag stands for; BC_LOG_UNKNOWN for no flag of ours. */
static int exim_flag(const char *z) {
  if (z[1] == '>') {
    if (*z == '=' || *z == '-' || *z == '>') return BC_LOG_DELIVERED;
    return *z == '*' ? BC_LOG_SUPPRESSED : BC_LOG_UNKNOWN;
  }
  if (z[0] == '=' && z[1] == '=') return BC_LOG_DEFERRED;
  return z[0] == '*' && z[1] == '*' ? BC_LOG_BOUNCED : BC_LOG_UNKNOWN;
}

BC_PRIVATE int bc_log_exim(bc_log *p, const char *z, size_t n) {
  const char *zEnd = z + n, *q, *zStamp;
  bc_span id;
  size_t k;
  int outcome = BC_LOG_UNKNOWN;
  if (n < 20 || (!bc_log_alnum(*z) && *z != '<')) return BC_LOG_FOREIGN;
  q = exim_head(p, z, zEnd, &zStamp, &k);
  if (q == 0) return BC_LOG_FOREIGN;
  if (k == 0 && !exim_is_client(q, zEnd)) return BC_LOG_FOREIGN; /* refusals have no id */
  id = bc_log_span(q, q + k);
  q += k;
  while (q < zEnd && *q == ' ') q++;
  if (k > 0 && (zEnd - q == 2 || (zEnd - q > 2 && q[2] == ' '))) {
    outcome = exim_flag(q);
    if (outcome == BC_LOG_UNKNOWN && q[0] == '<' && q[1] == '=') {
      return zEnd - q > 3 ? exim_arrival(p, q + 3, zEnd, id) : BC_LOG_NOTHING;
    }
  }
  if (outcome == BC_LOG_UNKNOWN && exim_find_rejected(q, zEnd) == 0) {
    return BC_LOG_NOTHING;
  }
  bc_log_begin(p, BC_LOG_EXIM, outcome);
  bc_log_stamp(p, zStamp, (size_t)(zEnd - zStamp));
  p->rec.queue_id = id;
  if (outcome == BC_LOG_UNKNOWN) return exim_rejected(p, q, zEnd);
  return exim_outcome(p, q + 2, zEnd);
}
