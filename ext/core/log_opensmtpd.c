/*
** What it is for: OpenSMTPD's lines of versions 5, 6 and 7.
**
**   5df87c9b982c840c mta delivery evpid=3d4c4a424797fe79 from=<a@example.org> to=<b@example.com>
**     rcpt=<-> source="192.0.2.9" relay="192.0.2.1 (mx.example.com)" delay=6m40s
**     result="TempFail" stat="451 4.7.1 later"
**   smtp-out: session 0: evpid=3d4c, status=PermFail, from=<>, to=<b@example.com>, rcpt=<->,
**     source=-, relay=example.com, delay=0s, stat=Invalid domain name
*/
#include "log.h"

/* KEY=value, the value quoted, in <> or plain up to ', ' or ' '. */
static bc_span smtpd_value(const char *z, const char *zEnd, const char *zKey, size_t nKey) {
  const char *q = bc_log_find(z, (size_t)(zEnd - z), zKey, nKey), *s;
  bc_span out;
  if (q == 0) return bc_log_span(0, 0);
  q += nKey;
  if (q < zEnd && *q == '"') {
    s = memchr(q + 1, '"', (size_t)(zEnd - q - 1));
    return bc_log_span(q + 1, s != 0 ? s : zEnd);
  }
  s = bc_log_address(q, zEnd, &out);
  (void)s;
  return out;
}

static int smtpd_outcome(bc_span s) {
  if (bc_log_is(s, BC_LOG_LIT("Ok"))) return BC_LOG_DELIVERED;
  if (bc_log_is(s, BC_LOG_LIT("TempFail"))) return BC_LOG_DEFERRED;
  if (bc_log_is(s, BC_LOG_LIT("PermFail")) || bc_log_is(s, BC_LOG_LIT("Loop"))) {
    return BC_LOG_BOUNCED;
  }
  return BC_LOG_UNKNOWN;
}

/* stat= stands last; it may hold quotes: everything to the end, less the quotes around it. */
static void smtpd_text(bc_log *p, const char *z, const char *zEnd) {
  const char *q = bc_log_find(z, (size_t)(zEnd - z), BC_LOG_LIT(" stat="));
  bc_span s;
  if (q == 0) {
    bc_log_problem(p, "the line ends before stat=");
    return;
  }
  s = bc_log_trim(bc_log_span(q + 6, zEnd));
  if (s.n > 0 && *s.z == '"') {
    s = bc_log_span(s.z + 1, s.z + s.n);
    if (s.n > 0 && s.z[s.n - 1] == '"') {
      s.n--;
    } else {
      bc_log_problem(p, "the line ends inside the server's text");
    }
  }
  p->rec.diagnostic = s;
}

BC_PRIVATE int bc_log_opensmtpd(bc_log *p, const char *z, size_t n) {
  const char *zEnd = z + n, *q = bc_log_find(z, n, BC_LOG_LIT("evpid=")), *zStat;
  bc_span result, to, rcpt;
  if (q == 0) {
    return bc_log_find(z, n, BC_LOG_LIT(" smtpd[")) != 0 ? BC_LOG_NOTHING : BC_LOG_FOREIGN;
  }
  zStat = bc_log_find(q, (size_t)(zEnd - q), BC_LOG_LIT(" stat="));
  if (zStat == 0) zStat = zEnd;
  result = smtpd_value(q, zStat, BC_LOG_LIT(" result="));
  if (result.n == 0) result = smtpd_value(q, zStat, BC_LOG_LIT(" status="));
  if (result.n == 0 && bc_log_find(z, (size_t)(q - z), BC_LOG_LIT("delivery ")) == 0) {
    return BC_LOG_NOTHING;
  }
  bc_log_begin(p, BC_LOG_OPENSMTPD, smtpd_outcome(result));
  bc_log_stamp(p, z, n);
  if (p->rec.outcome == BC_LOG_UNKNOWN) bc_log_problem(p, "no result that is known in the line");
  p->rec.queue_id = smtpd_value(q, zStat, BC_LOG_LIT("evpid="));
  p->rec.sender = smtpd_value(q, zStat, BC_LOG_LIT(" from="));
  to = smtpd_value(q, zStat, BC_LOG_LIT(" to="));
  rcpt = smtpd_value(q, zStat, BC_LOG_LIT(" rcpt="));
  if (rcpt.n > 0 && !bc_log_is(rcpt, BC_LOG_LIT("-"))) p->rec.orig_recipient = rcpt;
  bc_log_relay(&p->rec, smtpd_value(q, zStat, BC_LOG_LIT(" relay=")));
  p->rec.delay = bc_log_seconds(smtpd_value(q, zStat, BC_LOG_LIT(" delay=")));
  smtpd_text(p, q, zEnd);
  bc_log_recipient(p, to);
  return BC_LOG_ROW;
}
