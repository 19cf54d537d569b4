/*
** What it is for: Haraka's outbound lines (and what its own side refused).
**
**   [NOTICE] [7B62....1.1] [outbound] delivered file=F domain=example.com host=mx.example.com
**     ip=192.0.2.1 port=25 response="250 ok" delay=1.2 fails=0 rcpts=1/0/0
**   [INFO] [7B62....1.1] [outbound] Temp failing F for 64 seconds: Tried all MXs
**   [NOTICE] [7B62....1.1] [outbound] recipient <a@example.com> rejected: 550 no such user
**
** Haraka tells the outcome for all recipients of a domain together, so most rows have none, and
** say so in 'problem'. Recipients that were named one by one are not counted again by the 'Temp
** failing' or 'bouncing' that follows for the same transaction.
*/
#include "log.h"

static const char haraka_batch[] = "the line names no recipient, only the domain's outcome";

/* KEY=value, the value plain or quoted. */
static bc_span haraka_value(const char *z, const char *zEnd, const char *zKey, size_t nKey) {
  const char *q = bc_log_find(z, (size_t)(zEnd - z), zKey, nKey), *s;
  if (q == 0) return bc_log_span(0, 0);
  q += nKey;
  if (q < zEnd && *q == '"') {
    for (s = ++q; s < zEnd && *s != '"'; s++) {
      if (*s == '\\' && s + 1 < zEnd) s++;
    }
    return bc_log_span(q, s);
  }
  for (s = q; s < zEnd && *s != ' '; s++) {
  }
  return bc_log_span(q, s);
}

static int haraka_begin(bc_log *p, const char *zLine, const char *zEnd, bc_span id, int outcome) {
  bc_span none = {0, 0}, up = id;
  bc_log_begin(p, BC_LOG_HARAKA, outcome);
  bc_log_stamp(p, zLine, (size_t)(zEnd - zLine));
  p->rec.queue_id = id;
  /* 'UUID.1.1' goes out for the transaction 'UUID.1'. */
  while (up.n > 0 && !bc_log_recall(p, BC_LOG_K_SENDER, up, none, &p->rec.sender)) {
    const char *zDot = bc_log_rfind(up.z, up.n, '.');
    up.n = zDot == 0 ? 0 : (size_t)(zDot - up.z);
  }
  return BC_LOG_ROW;
}

/* 'delivered file=... rcpts=ok/fail/bounce' */
static int haraka_delivered(bc_log *p, const char *zLine, const char *z, const char *zEnd,
                            bc_span id) {
  bc_span s = haraka_value(z, zEnd, BC_LOG_LIT(" rcpts="));
  if (s.n > 1 && s.z[0] == '0' && s.z[1] == '/') return BC_LOG_NOTHING;
  haraka_begin(p, zLine, zEnd, id, BC_LOG_DELIVERED);
  p->rec.relay = haraka_value(z, zEnd, BC_LOG_LIT(" host="));
  s = haraka_value(z, zEnd, BC_LOG_LIT(" ip="));
  if (bc_log_is_ip(s)) p->rec.relay_ip = s;
  p->rec.diagnostic = haraka_value(z, zEnd, BC_LOG_LIT(" response="));
  p->rec.delay = bc_log_seconds(haraka_value(z, zEnd, BC_LOG_LIT(" delay=")));
  bc_log_problem(p, haraka_batch);
  return BC_LOG_ROW;
}

/* 'Temp failing FILE for N seconds: ERR', 'bouncing mail: ERR' */
static int haraka_failed(bc_log *p, const char *zLine, const char *z, const char *zEnd, bc_span id,
                         int outcome) {
  bc_span none = {0, 0}, text;
  const char *q;
  if (bc_log_take(p, BC_LOG_K_BATCH, id, none, &text)) return BC_LOG_NOTHING;
  haraka_begin(p, zLine, zEnd, id, outcome);
  q = bc_log_find(z, (size_t)(zEnd - z), BC_LOG_LIT(": "));
  if (q != 0) p->rec.diagnostic = bc_log_trim(bc_log_span(q + 2, zEnd));
  if (q == 0) bc_log_problem(p, "the line ends before the reason");
  bc_log_problem(p, haraka_batch);
  return BC_LOG_ROW;
}

/* 'recipient <R> deferred: REASON' and 'rejected: REASON' */
static int haraka_recipient(bc_log *p, const char *zLine, const char *z, const char *zEnd,
                            bc_span id) {
  bc_span to, none = {0, 0};
  const char *q = bc_log_address(z, zEnd, &to);
  size_t n;
  while (q < zEnd && *q == ' ') q++;
  n = (size_t)(zEnd - q);
  if (bc_log_starts(q, n, BC_LOG_LIT("deferred: "))) {
    haraka_begin(p, zLine, zEnd, id, BC_LOG_DEFERRED);
  } else if (bc_log_starts(q, n, BC_LOG_LIT("rejected: "))) {
    haraka_begin(p, zLine, zEnd, id, BC_LOG_BOUNCED);
  } else if (bc_log_starts(q, n, BC_LOG_LIT("code=DENY"))) { /* our own refusal */
    haraka_begin(p, zLine, zEnd, id, BC_LOG_REJECTED);
    p->rec.diagnostic = haraka_value(q, zEnd, BC_LOG_LIT(" msg="));
    bc_log_recipient(p, to);
    return BC_LOG_ROW;
  } else {
    return BC_LOG_NOTHING;
  }
  p->rec.diagnostic = bc_log_trim(bc_log_span(q + 10, zEnd));
  bc_log_remember(p, BC_LOG_K_BATCH, id, none, none);
  bc_log_recipient(p, to);
  return BC_LOG_ROW;
}

/* '] [outbound] ' or '] [core] ' behind '[LEVEL] [id': what follows and the id, or NULL. */
static const char *haraka_body(const char *z, const char *zEnd, bc_span *pId) {
  static const char aOut[] = "] [outbound] ", aCore[] = "] [core] ";
  const char *q = bc_log_find(z, (size_t)(zEnd - z), aOut, sizeof aOut - 1), *s, *zBody;
  zBody = q != 0 ? q + sizeof aOut - 1 : 0;
  if (q == 0) {
    q = bc_log_find(z, (size_t)(zEnd - z), aCore, sizeof aCore - 1);
    if (q == 0) return 0;
    zBody = q + sizeof aCore - 1;
  }
  for (s = q; s > z && s[-1] != '['; s--) {
  }
  if (s < z + 4 || s[-2] != ' ' || s[-3] != ']') return 0; /* '[NOTICE] [' */
  *pId = bc_log_span(s, q);
  return zBody;
}

BC_PRIVATE int bc_log_haraka(bc_log *p, const char *z, size_t n) {
  bc_span id = {0, 0}, from, none = {0, 0};
  const char *zEnd = z + n, *q = haraka_body(z, zEnd, &id);
  if (q == 0) return BC_LOG_FOREIGN;
  while (q < zEnd && *q == '*') q++; /* '**Temp failing**' of a quoted log */
  n = (size_t)(zEnd - q);
  if (bc_log_starts(q, n, BC_LOG_LIT("delivered file="))) {
    return haraka_delivered(p, z, q, zEnd, id);
  }
  if (bc_log_starts(q, n, BC_LOG_LIT("Temp failing"))) {
    return haraka_failed(p, z, q, zEnd, id, BC_LOG_DEFERRED);
  }
  if (bc_log_starts(q, n, BC_LOG_LIT("bouncing mail"))) {
    return haraka_failed(p, z, q, zEnd, id, BC_LOG_BOUNCED);
  }
  if (bc_log_starts(q, n, BC_LOG_LIT("recipient "))) {
    return haraka_recipient(p, z, q + 10, zEnd, id);
  }
  if (bc_log_starts(q, n, BC_LOG_LIT("sender <"))) {
    bc_log_address(q + 7, zEnd, &from);
    bc_log_remember(p, BC_LOG_K_SENDER, id, none, from);
  }
  return BC_LOG_NOTHING;
}
