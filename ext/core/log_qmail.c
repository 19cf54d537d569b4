/*
** What it is for: qmail's log (also s/qmail, notqmail, indimail): what a delivery was about stands
** in earlier lines and is joined by its number, which is used again after a restart.
**
**   @400000006789abcd00000000 info msg 161214: bytes 869 from <a@example.org> qp 1 uid 2
**   @400000006789abcd00000000 starting delivery 183: msg 161214 to remote b@example.com
**   @400000006789abce00000000 delivery 183: failure: 192.0.2.1_does_not_like_recipient./.../
**
** The diagnostic keeps qmail's underscores: blanks and underscores cannot be told apart.
*/
#include "log.h"

/* '@' and 24 hex digits (TAI64N), or 'seconds.micro': the bytes they take, the time in p->rec. */
static size_t qmail_stamp(bc_log *p, const char *z, size_t n) {
  bc_span fraction = {0, 0};
  uint64_t label = 0;
  int64_t v = 0;
  size_t i, k;
  p->rec.nTime = 0;
  if (n > 25 && *z == '@') {
    for (i = 1; i < 25; i++) {
      int c = (unsigned char)z[i];
      int d = bc_log_digit(c) ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
      if (d < 0) return 0;
      if (i < 17) label = label << 4 | (uint64_t)d;
    }
    label -= 4611686018427387904u + 10; /* 2^62 is 1970 in TAI, 10 seconds ahead of UTC there */
    if (label < 1000000000000u) bc_log_unix_time(&p->rec, (int64_t)label, fraction);
    return 25;
  }
  k = bc_log_uint(z, n, &v);
  if (k >= 9 && k <= 11 && k + 1 < n && z[k] == '.') {
    for (i = k + 1; i < n && bc_log_digit(z[i]); i++) {
    }
    bc_log_unix_time(&p->rec, v, bc_log_span(z + k + 1, z + i));
    return i;
  }
  return bc_log_stamp(p, z, n);
}

/* Past the stamps (a syslog header 'Mon dd hh:mm:ss host qmail: ' may stand before qmail's). */
static const char *qmail_head(bc_log *p, const char *z, const char *zEnd) {
  size_t k = qmail_stamp(p, z, (size_t)(zEnd - z));
  const char *q;
  if (k == 0) return z;
  q = bc_log_find(z + k, (size_t)(zEnd - z) - k, BC_LOG_LIT("qmail: "));
  if (q != 0) {
    z = q + 7;
    if (zEnd - z > 10 && (*z == '@' || bc_log_digit(*z))) {
      k = qmail_stamp(p, z, (size_t)(zEnd - z));
      z += k;
    }
  } else {
    z += k;
  }
  while (z < zEnd && *z == ' ') z++;
  return z;
}

/* Digits at z: a span of them. */
static bc_span qmail_number(const char *z, const char *zEnd) {
  const char *q = z;
  while (q < zEnd && bc_log_digit(*q)) q++;
  return bc_log_span(z, q);
}

/* 'starting delivery N: msg M to remote R': keep 'M R' for N. */
static int qmail_start(bc_log *p, const char *z, const char *zEnd) {
  bc_span number = qmail_number(z, zEnd), msg, none = {0, 0};
  const char *q = z + number.n, *zMark;
  size_t n = (size_t)(zEnd - q);
  if (number.n == 0 || !bc_log_starts(q, n, BC_LOG_LIT(": msg "))) return BC_LOG_FOREIGN;
  msg = qmail_number(q + 6, zEnd);
  q = q + 6 + msg.n;
  if (zEnd - q < 4 || memcmp(q, " to ", 4) != 0) return BC_LOG_FOREIGN;
  q = memchr(q + 4, ' ', (size_t)(zEnd - q - 4)); /* local or remote */
  if (q == 0) return BC_LOG_NOTHING;
  zMark = bc_log_mark(p);
  bc_log_put(p, msg.z, msg.n);
  bc_log_put(p, q, (size_t)(zEnd - q));
  bc_log_remember(p, BC_LOG_K_DELIVERY, number, none, bc_log_since(p, zMark));
  return BC_LOG_NOTHING;
}

/* 'info msg M: bytes B from <S> ...' */
static int qmail_info(bc_log *p, const char *z, const char *zEnd) {
  bc_span msg = qmail_number(z, zEnd), from, none = {0, 0};
  const char *q;
  if (msg.n == 0 || !bc_log_starts(z + msg.n, (size_t)(zEnd - z) - msg.n, BC_LOG_LIT(": bytes "))) {
    return BC_LOG_FOREIGN;
  }
  q = bc_log_find(z, (size_t)(zEnd - z), BC_LOG_LIT(" from <"));
  if (q == 0) return BC_LOG_NOTHING;
  bc_log_address(q + 6, zEnd, &from);
  bc_log_remember(p, BC_LOG_K_SENDER, msg, none, from);
  return BC_LOG_NOTHING;
}

/* The address of the remote host: 'IP_does_not_like', '(a@b)_IP_accepted', 'Connected_to_IP_but'.
 */
static void qmail_relay(bc_log *p, bc_span s) {
  const char *z = s.z, *zEnd, *q;
  if (s.n == 0) return;
  zEnd = z + s.n;
  if (*z == '(') {
    q = bc_log_find(z, s.n, BC_LOG_LIT(")_"));
    if (q != 0) z = q + 2;
  } else if (bc_log_starts(z, s.n, BC_LOG_LIT("Connected_to_"))) {
    z += 13;
  }
  for (q = z; q < zEnd && *q != '_'; q++) {
  }
  if (bc_log_is_ip(bc_log_span(z, q))) p->rec.relay_ip = bc_log_span(z, q);
}

/* 'delivery N: success|failure|deferral: TEXT' */
static int qmail_delivery(bc_log *p, const char *z, const char *zEnd) {
  bc_span number = qmail_number(z, zEnd), known, to = {0, 0}, none = {0, 0};
  const char *q = z + number.n, *s;
  size_t n, k = 0;
  if (number.n == 0 || zEnd - q < 2 || q[0] != ':' || q[1] != ' ') return BC_LOG_FOREIGN;
  q += 2;
  n = (size_t)(zEnd - q);
  if (bc_log_starts(q, n, BC_LOG_LIT("success: "))) {
    p->rec.outcome = BC_LOG_DELIVERED;
    k = 9;
  } else if (bc_log_starts(q, n, BC_LOG_LIT("failure: "))) {
    p->rec.outcome = BC_LOG_BOUNCED;
    k = 9;
  } else if (bc_log_starts(q, n, BC_LOG_LIT("deferral: "))) {
    p->rec.outcome = BC_LOG_DEFERRED;
    k = 10;
  } else if (bc_log_starts(q, n, BC_LOG_LIT("report mangled"))) { /* 'report mangled, will defer' */
    p->rec.outcome = BC_LOG_DEFERRED;
  } else {
    bc_log_problem(p, "no result that is known in the line");
  }
  p->rec.diagnostic = bc_log_trim(bc_log_span(q + k, zEnd));
  qmail_relay(p, p->rec.diagnostic);
  if (!bc_log_take(p, BC_LOG_K_DELIVERY, number, none, &known)) {
    bc_log_problem(p, "no 'starting delivery' line for this number: recipient unknown");
    return BC_LOG_ROW;
  }
  s = memchr(known.z, ' ', known.n);
  if (s != 0) {
    p->rec.queue_id = bc_log_span(known.z, s);
    to = bc_log_span(s + 1, known.z + known.n);
    bc_log_recall(p, BC_LOG_K_SENDER, p->rec.queue_id, none, &p->rec.sender);
  }
  bc_log_recipient(p, to);
  return BC_LOG_ROW;
}

BC_PRIVATE int bc_log_qmail(bc_log *p, const char *z, size_t n) {
  const char *zEnd = z + n;
  if (n < 10) return BC_LOG_FOREIGN;
  bc_log_begin(p, BC_LOG_QMAIL, BC_LOG_UNKNOWN);
  z = qmail_head(p, z, zEnd);
  n = (size_t)(zEnd - z);
  if (n == 0) return BC_LOG_FOREIGN;
  switch (*z) {
  case 's':
    if (bc_log_starts(z, n, BC_LOG_LIT("starting delivery "))) return qmail_start(p, z + 18, zEnd);
    if (bc_log_starts(z, n, BC_LOG_LIT("status: local "))) return BC_LOG_NOTHING;
    break;
  case 'd':
    if (bc_log_starts(z, n, BC_LOG_LIT("delivery "))) return qmail_delivery(p, z + 9, zEnd);
    break;
  case 'i':
    if (bc_log_starts(z, n, BC_LOG_LIT("info msg "))) return qmail_info(p, z + 9, zEnd);
    break;
  case 'n':
    if (bc_log_starts(z, n, BC_LOG_LIT("new msg "))) return BC_LOG_NOTHING;
    break;
  default: break;
  }
  return BC_LOG_FOREIGN;
}
