/*
** What it is for: PowerMTA's accounting files: CSV whose header line names the columns, in an
** order of the site's own.
**
**   type,timeLogged,orig,rcpt,dsnAction,dsnStatus,dsnDiag,dsnMta
**   b,2026-03-01 10:00:00+0100,a@example.org,b@example.com,failed,
**     5.1.1 (bad destination mailbox address),smtp;550 5.1.1 no such user,mx.example.com
*(192.0.2.1)
**
** Record types: d delivered, b bounced, t and tq deferred, rb and rs reports that came later;
** r (received) and f (feedback) are no outcomes.
*/
#include "log.h"

#define PMTA_MAX 128 /* columns; real files have some 30 */

/* The next CSV field at z; *pz goes behind its comma, to zEnd + 1 after the last one. 0: the
** closing quote is missing. */
static int pmta_field(bc_log *p, const char **pz, const char *zEnd, bc_span *pOut) {
  const char *z = *pz, *q, *zMark = 0;
  int ok = 1;
  if (z >= zEnd || *z != '"') {
    q = z < zEnd ? memchr(z, ',', (size_t)(zEnd - z)) : 0;
    if (q == 0) q = zEnd;
    *pOut = bc_log_span(z, q);
    *pz = q + 1;
    return 1;
  }
  for (q = ++z; q < zEnd; q++) {
    if (*q != '"') continue;
    if (q + 1 == zEnd || q[1] != '"') break;
    if (zMark == 0) zMark = bc_log_mark(p); /* '""' stands for '"': the text must be put together */
    bc_log_put(p, z, (size_t)(q + 1 - z));
    z = q + 2;
    q++;
  }
  if (q == zEnd) ok = 0;
  if (zMark != 0) {
    bc_log_put(p, z, (size_t)(q - z));
    *pOut = bc_log_since(p, zMark);
  } else {
    *pOut = bc_log_span(z, q);
  }
  while (q < zEnd && *q != ',') q++;
  *pz = q + 1;
  return ok;
}

/* Cut a line into fields: their number, *pOk 0 for a missing quote. What is behind PMTA_MAX of them
** is one more. */
static int pmta_split(bc_log *p, const char *z, const char *zEnd, bc_span *a, int *pOk) {
  int n = 0;
  *pOk = 1;
  while (z <= zEnd) {
    if (n == PMTA_MAX) {
      a[n] = bc_log_span(z, zEnd);
      return n + 1;
    }
    if (!pmta_field(p, &z, zEnd, &a[n])) *pOk = 0;
    n++;
  }
  return n;
}

static int pmta_column(bc_span s) {
  static const struct {
    char zName[17];
    uint8_t column;
  } aName[] = {{"type", BC_LOG_CSV_TYPE},         {"timeLogged", BC_LOG_CSV_LOGGED},
               {"timeQueued", BC_LOG_CSV_QUEUED}, {"orig", BC_LOG_CSV_ORIG},
               {"mailfrom", BC_LOG_CSV_ORIG},     {"rcpt", BC_LOG_CSV_RCPT},
               {"orcpt", BC_LOG_CSV_ORCPT},       {"dsnAction", BC_LOG_CSV_ACTION},
               {"dsnStatus", BC_LOG_CSV_STATUS},  {"dsnDiag", BC_LOG_CSV_DIAG},
               {"dsnMta", BC_LOG_CSV_MTA},        {"dlvDestinationIp", BC_LOG_CSV_DEST},
               {"envId", BC_LOG_CSV_ENVID}};
  size_t i;
  for (i = 0; i < sizeof aName / sizeof aName[0]; i++) {
    if (bc_log_icmp(s, aName[i].zName, strlen(aName[i].zName))) return aName[i].column;
  }
  return -1;
}

/* A header line: remember which column is which. */
static int pmta_header(bc_log *p, const char *z, const char *zEnd) {
  bc_span a[PMTA_MAX + 1];
  int ok, i, column;
  p->used = p->base;
  p->nCsv = pmta_split(p, z, zEnd, a, &ok);
  for (i = 0; i < BC_LOG_CSV_N; i++) p->csv[i] = -1;
  for (i = 0; i < p->nCsv; i++) {
    column = pmta_column(bc_log_trim(a[i]));
    if (column >= 0 && p->csv[column] < 0) p->csv[column] = (int16_t)i;
  }
  return BC_LOG_NOTHING;
}

/* A dsnAction to an outcome. */
static int pmta_action(bc_span s) {
  if (bc_log_icmp(s, BC_LOG_LIT("delivered")) || bc_log_icmp(s, BC_LOG_LIT("relayed")) ||
      bc_log_icmp(s, BC_LOG_LIT("expanded"))) {
    return BC_LOG_DELIVERED;
  }
  if (bc_log_icmp(s, BC_LOG_LIT("failed"))) return BC_LOG_BOUNCED;
  if (bc_log_icmp(s, BC_LOG_LIT("delayed"))) return BC_LOG_DEFERRED;
  return BC_LOG_UNKNOWN;
}

/* A record type to an outcome; -1: the record is none. BC_LOG_UNKNOWN: not in the manual. */
static int pmta_type(bc_span type, bc_span action) {
  int outcome;
  if (bc_log_is(type, BC_LOG_LIT("d"))) return BC_LOG_DELIVERED;
  if (bc_log_is(type, BC_LOG_LIT("b")) || bc_log_is(type, BC_LOG_LIT("rb"))) return BC_LOG_BOUNCED;
  if (bc_log_is(type, BC_LOG_LIT("t")) || bc_log_is(type, BC_LOG_LIT("tq"))) return BC_LOG_DEFERRED;
  if (bc_log_is(type, BC_LOG_LIT("rs"))) {
    outcome = pmta_action(action);
    return outcome == BC_LOG_UNKNOWN ? -1 : outcome;
  }
  if (bc_log_is(type, BC_LOG_LIT("r")) || bc_log_is(type, BC_LOG_LIT("f"))) return -1;
  return pmta_action(action) == BC_LOG_UNKNOWN ? -1 : BC_LOG_UNKNOWN;
}

static int pmta_is_address(bc_span s) {
  return s.n > 2 && memchr(s.z, '@', s.n) != 0;
}

/*
** No header, or a record that does not fit it (a comma in the text that nobody quoted): find the
** columns by what they hold. The action is the landmark; status, text and host follow it.
*/
static void pmta_guess(const bc_span *a, int n, int16_t *col) {
  int i, action = -1, rcpt = -1;
  for (i = 0; i < BC_LOG_CSV_N; i++) col[i] = -1;
  for (i = 1; i < n && action < 0; i++) {
    if (pmta_action(a[i]) != BC_LOG_UNKNOWN) action = i;
  }
  col[BC_LOG_CSV_TYPE] = 0;
  col[BC_LOG_CSV_LOGGED] = 1;
  for (i = 1; i < (action < 0 ? n : action); i++) {
    if (!pmta_is_address(a[i])) continue;
    if (rcpt < 0) {
      rcpt = i;
    } else if (col[BC_LOG_CSV_ORIG] < 0) { /* sender, recipient */
      col[BC_LOG_CSV_ORIG] = (int16_t)rcpt;
      rcpt = i;
    }
  }
  col[BC_LOG_CSV_RCPT] = (int16_t)rcpt;
  if (action < 0) return;
  col[BC_LOG_CSV_ACTION] = (int16_t)action;
  if (action + 1 < n) col[BC_LOG_CSV_STATUS] = (int16_t)(action + 1);
  if (action + 2 < n) col[BC_LOG_CSV_DIAG] = (int16_t)(action + 2);
}

static bc_span pmta_get(const bc_span *a, int n, const int16_t *col, int which) {
  bc_span none = {0, 0};
  int i = col[which];
  if (i < 0 || i >= n) return none;
  return bc_log_trim(a[i]);
}

/* The fields of a record into p->rec. */
static void pmta_fill(bc_log *p, const bc_span *a, int n, const int16_t *col) {
  bc_span s, mta = pmta_get(a, n, col, BC_LOG_CSV_MTA);
  int64_t queued = 0, logged = 0;
  int hasQueued = bc_log_any_time(p, pmta_get(a, n, col, BC_LOG_CSV_QUEUED), &queued);
  if (bc_log_any_time(p, pmta_get(a, n, col, BC_LOG_CSV_LOGGED), &logged)) {
    if (hasQueued && logged >= queued) p->rec.delay = (double)(logged - queued);
  } else if (hasQueued) {
    bc_log_any_time(p, pmta_get(a, n, col, BC_LOG_CSV_QUEUED), 0);
  }
  s = pmta_get(a, n, col, BC_LOG_CSV_ORIG);
  if (s.n > 0) p->rec.sender = s;
  bc_log_recipient(p, pmta_get(a, n, col, BC_LOG_CSV_RCPT));
  s = pmta_get(a, n, col, BC_LOG_CSV_ORCPT);
  if (s.n > 7 && bc_log_icmp(bc_log_span(s.z, s.z + 7), BC_LOG_LIT("rfc822;"))) {
    s = bc_log_span(s.z + 7, s.z + s.n);
  }
  p->rec.orig_recipient = s;
  p->rec.queue_id = pmta_get(a, n, col, BC_LOG_CSV_ENVID);
  bc_log_relay(&p->rec, mta);
  s = pmta_get(a, n, col, BC_LOG_CSV_DEST);
  if (p->rec.relay_ip.n == 0 && bc_log_is_ip(s)) p->rec.relay_ip = s;
  s = pmta_get(a, n, col, BC_LOG_CSV_STATUS);
  p->rec.status = bc_log_status(s);
  p->rec.diagnostic = pmta_get(a, n, col, BC_LOG_CSV_DIAG);
  if (p->rec.diagnostic.n == 0) p->rec.diagnostic = s; /* local reasons have no text of their own */
}

/* Does s lie in the line, not in the scratch room nor nowhere? */
static int pmta_inside(bc_span s, const char *zLine, const char *zEnd) {
  return (uintptr_t)s.z - (uintptr_t)zLine < (uintptr_t)(zEnd - zLine);
}

/*
** More fields than the header names: where the header's other columns still make sense, the
** commas too many stood in dsnDiag. Joins them there: the new number of fields, 0 for no luck.
*/
static int pmta_join(const bc_log *p, bc_span *a, int n, const char *zLine, const char *zEnd) {
  int diag = p->csv[BC_LOG_CSV_DIAG], action = p->csv[BC_LOG_CSV_ACTION], more = n - p->nCsv;
  const bc_span *pLast;
  if (action < 0 || action > diag || pmta_action(a[action]) == BC_LOG_UNKNOWN) return 0;
  pLast = a + diag + more;
  if (!pmta_inside(a[diag], zLine, zEnd) || !pmta_inside(*pLast, zLine, zEnd)) return 0;
  a[diag] = bc_log_span(a[diag].z, pLast->z + pLast->n);
  memmove(a + diag + 1, pLast + 1, (size_t)(n - diag - more - 1) * sizeof *a);
  return n - more;
}

/* A record; its type and the line's first comma have been seen. */
static int pmta_record(bc_log *p, const char *z, const char *zEnd) {
  bc_span a[PMTA_MAX + 1], type, action;
  int16_t guess[BC_LOG_CSV_N];
  const int16_t *col = p->csv;
  const char *zProblem = 0;
  int n, ok, outcome, joined = 0;
  bc_log_begin(p, BC_LOG_POWERMTA, BC_LOG_UNKNOWN);
  n = pmta_split(p, z, zEnd, a, &ok);
  if (n < p->nCsv) {
    zProblem = "fewer fields than the header names";
  } else if (n > p->nCsv) {
    if (p->nCsv > 0 && n <= PMTA_MAX) joined = pmta_join(p, a, n, z, zEnd);
    if (joined > 0) {
      n = joined;
      zProblem = "more fields than the header names: the commas too many taken for dsnDiag's";
    } else {
      pmta_guess(a, n, guess);
      col = guess;
      zProblem = p->nCsv > 0 ? "more fields than the header names: fields guessed"
                             : "no header line before this record: fields guessed";
    }
  }
  if (!ok) zProblem = "the line ends inside a quoted field";
  type = pmta_get(a, n, col, BC_LOG_CSV_TYPE);
  action = pmta_get(a, n, col, BC_LOG_CSV_ACTION);
  outcome = pmta_type(type, action);
  if (outcome < 0) return BC_LOG_NOTHING;
  if (zProblem != 0) bc_log_problem(p, zProblem);
  p->rec.outcome = (uint8_t)outcome;
  if (outcome == BC_LOG_UNKNOWN) {
    p->rec.outcome = (uint8_t)pmta_action(action);
    bc_log_problem(p, "unknown type of record: outcome taken from dsnAction");
  }
  pmta_fill(p, a, n, col);
  return BC_LOG_ROW;
}

BC_PRIVATE int bc_log_powermta(bc_log *p, const char *z, size_t n) {
  const char *zEnd = z + n, *q = z;
  size_t k;
  if (n > 5 && *q == '#') q++;
  if (bc_log_starts(q, (size_t)(zEnd - q), BC_LOG_LIT("type,")) ||
      bc_log_starts(q, (size_t)(zEnd - q), BC_LOG_LIT("\"type\","))) {
    if (memchr(q, '@', (size_t)(zEnd - q)) == 0) return pmta_header(p, q, zEnd);
  }
  for (k = 0; k < n && k < 3 && z[k] >= 'a' && z[k] <= 'z'; k++) {
  }
  if (k == 0 || k > 2 || k + 6 > n || z[k] != ',') return BC_LOG_FOREIGN;
  /* Without a header only a record that goes on with a time is one. */
  if (p->nCsv == 0 && !(bc_log_digit(z[k + 1]) && bc_log_digit(z[k + 2]) &&
                        bc_log_digit(z[k + 3]) && bc_log_digit(z[k + 4]))) {
    return BC_LOG_FOREIGN;
  }
  return pmta_record(p, z, zEnd);
}
