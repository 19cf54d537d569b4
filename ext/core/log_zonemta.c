/*
** What it is for: ZoneMTA's sender lines.
**
**   info Sender/default/7[1] id=svd5uny 1984e8a65b30004db0.001 DEFERRED[network]
**     from=a@example.org[a@example.org] to=b@example.com src=192.0.2.9
**     mx=mx.example.com[192.0.2.1] message-id=<x@example.org> (554 blocked)
**
** The word in brackets is ZoneMTA's own category. Older versions print '(Sender/default/7)' and
** no id=; masked logs have lost 'from=' and 'to='.
*/
#include "log.h"

/* The first ' ACCEPTED ', ' DEFERRED[cat] ' or ' REJECTED[cat] ', before the server's text: the
** outcome, and where that word starts and ends. */
static int zone_word(const char *z, const char *zEnd, const char **pzStart, const char **pz) {
  static const char aWord[][10] = {" ACCEPTED", " DEFERRED", " REJECTED"};
  static const uint8_t aOutcome[] = {BC_LOG_DELIVERED, BC_LOG_DEFERRED, BC_LOG_BOUNCED};
  const char *q, *s;
  int i, outcome = BC_LOG_UNKNOWN;
  for (i = 0; i < 3; i++) {
    q = bc_log_find(z, (size_t)(zEnd - z), aWord[i], 9);
    if (q == 0) continue;
    s = q + 9;
    if (s < zEnd && *s != '[' && *s != ' ') continue;
    if (s < zEnd && *s == '[') {
      s = memchr(s, ']', (size_t)(zEnd - s));
      s = s != 0 ? s + 1 : zEnd;
    }
    *pzStart = q;
    *pz = s;
    zEnd = q; /* of the others only one that stands before it counts */
    outcome = aOutcome[i];
  }
  return outcome;
}

/* One word of the fields: 'key=value', or a bare address where the key was masked away. */
static void zone_field(bc_log *p, const char *z, const char *zEnd, int *pnBare) {
  size_t n = (size_t)(zEnd - z);
  const char *zOpen = memchr(z, '[', n), *zStop = zOpen != 0 ? zOpen : zEnd;
  if (bc_log_starts(z, n, BC_LOG_LIT("from="))) {
    p->rec.sender.z = z + 5; /* also where it is empty */
    p->rec.sender.n = (size_t)(zStop - z) - 5;
  } else if (bc_log_starts(z, n, BC_LOG_LIT("to="))) {
    p->rec.recipient = bc_log_span(z + 3, zEnd);
  } else if (bc_log_starts(z, n, BC_LOG_LIT("mx="))) {
    bc_log_relay(&p->rec, bc_log_span(z + 3, zEnd));
  } else if (memchr(z, '=', n) == 0 && memchr(z, '@', n) != 0) {
    if (*pnBare == 0)
      p->rec.sender = bc_log_span(z, zStop);
    else if (*pnBare == 1)
      p->rec.recipient = bc_log_span(z, zEnd);
    ++*pnBare;
  }
}

BC_PRIVATE int bc_log_zonemta(bc_log *p, const char *z, size_t n) {
  const char *zEnd = z + n, *zSender = bc_log_find(z, n, BC_LOG_LIT("Sender/")), *q, *s, *zWord;
  int outcome, nBare = 0;
  if (zSender == 0 || zSender == z) return BC_LOG_FOREIGN;
  if (zSender[-1] != ' ' && zSender[-1] != '(') return BC_LOG_FOREIGN;
  outcome = zone_word(zSender, zEnd, &zWord, &s);
  if (outcome == BC_LOG_UNKNOWN) {
    q = bc_log_find(zSender, (size_t)(zEnd - zSender), BC_LOG_LIT(" SMTP"));
    return q != 0 ? BC_LOG_NOTHING : BC_LOG_FOREIGN;
  }
  bc_log_begin(p, BC_LOG_ZONEMTA, outcome);
  bc_log_stamp(p, z, n);
  for (q = zWord; q > zSender && q[-1] != ' '; q--) {
  } /* the word before: id and sequence */
  if (q > zSender) p->rec.queue_id = bc_log_span(q, zWord);
  q = s;
  for (;;) {
    while (q < zEnd && *q == ' ') q++;
    if (q == zEnd || *q == '(') break;
    for (s = q; s < zEnd && *s != ' '; s++) {
    }
    zone_field(p, q, s, &nBare);
    q = s;
  }
  bc_log_recipient(p, p->rec.recipient);
  if (q == zEnd) {
    bc_log_problem(p, "the line ends before the server's text");
    return BC_LOG_ROW;
  }
  s = bc_log_rfind(q + 1, (size_t)(zEnd - q - 1), ')');
  if (s == 0) {
    bc_log_problem(p, "the line ends inside the server's text");
    s = zEnd;
  }
  p->rec.diagnostic = bc_log_trim(bc_log_span(q + 1, s));
  return BC_LOG_ROW;
}
