/*
** What it is for: which mail server wrote a line, and the reading of a line as a whole. The
** format is recognised from the content, line by line, so that a log that several servers write
** to is read whole; the format of the last line that was recognised is tried first.
*/
#include "log.h"

const bc_name bc_log_format_name[BC_LOG_FORMAT_N] = {"",          "postfix", "exim",    "sendmail",
                                                     "opensmtpd", "haraka",  "zonemta", "qmail",
                                                     "powermta",  "kumomta"};

const bc_name bc_log_outcome_name[BC_LOG_OUTCOME_N] = {
    "", "delivered", "deferred", "bounced", "expired", "rejected", "suppressed"};

typedef int (*log_reader)(bc_log *p, const char *z, size_t n);

static const log_reader log_readers[BC_LOG_FORMAT_N] = {0,
                                                        bc_log_postfix,
                                                        bc_log_exim,
                                                        bc_log_sendmail,
                                                        bc_log_opensmtpd,
                                                        bc_log_haraka,
                                                        bc_log_zonemta,
                                                        bc_log_qmail,
                                                        bc_log_powermta,
                                                        bc_log_kumomta};

BC_PRIVATE int bc_log_format(const char *z, size_t n) {
  bc_span s;
  int i;
  s.z = z;
  s.n = n;
  if (n == 0 || bc_log_icmp(s, BC_LOG_LIT("auto"))) return BC_LOG_AUTO;
  for (i = 1; i < BC_LOG_FORMAT_N; i++) {
    if (bc_log_icmp(s, bc_log_format_name[i], strlen(bc_log_format_name[i]))) return i;
  }
  return -1;
}

BC_PRIVATE void bc_log_init(bc_log *p, int format, bc_log_memory *memory) {
  memset(p, 0, sizeof *p);
  p->named = format;
  p->current = format;
  p->memory = memory;
  if (memory != 0) {
    memory->head = BC_LOG_RING; /* 0 would look like an empty slot */
    memset(memory->slot, 0, sizeof memory->slot);
  }
}

BC_PRIVATE void bc_log_set_year(bc_log *p, int year) {
  p->calendar.year = year;
  p->calendar.limit = 99999999;
}

BC_PRIVATE void bc_log_set_file_time(bc_log *p, int64_t unixTime) {
  bc_log_rec r;
  bc_span none = {0, 0};
  int64_t month, day, year;
  /* One day more: the stamps are in some zone's local time. File systems may know any number. */
  if (unixTime < INT64_MAX - 86400) unixTime += 86400;
  bc_log_unix_time(&r, unixTime, none);
  if (r.nTime == 0) return;
  bc_log_uint(r.time, 4, &year);
  bc_log_uint(r.time + 5, 2, &month);
  bc_log_uint(r.time + 8, 2, &day);
  p->calendar.year = (int)year;
  p->calendar.limit = (int)(year * 10000 + month * 32 + day);
}

/* Ask the readers in turn: the one that knows the line, or BC_LOG_AUTO when none does. */
static int log_recognise(bc_log *p, const char *z, size_t n, int skip, int *pRc) {
  int i, rc;
  for (i = 1; i < BC_LOG_FORMAT_N; i++) {
    if (i == skip) continue;
    rc = log_readers[i](p, z, n);
    if (rc != BC_LOG_FOREIGN) {
      *pRc = rc;
      return i;
    }
  }
  return BC_LOG_AUTO;
}

/* A line by the format that was named, or by the one that knows it. */
static int log_read_line(bc_log *p, const char *z, size_t n) {
  int rc = BC_LOG_FOREIGN, format;
  if (p->current != BC_LOG_AUTO) rc = log_readers[p->current](p, z, n);
  if (p->named != BC_LOG_AUTO) {
    if (rc != BC_LOG_FOREIGN) {
      p->other = -1; /* seen: no need to look what else it could be */
    } else if (p->other == 0) {
      format = log_recognise(p, z, n, p->named, &rc);
      if (format != BC_LOG_AUTO) p->other = format;
      rc = BC_LOG_FOREIGN;
      p->rest.n = 0;
    }
  } else if (rc == BC_LOG_FOREIGN) {
    format = log_recognise(p, z, n, p->current, &rc);
    if (format != BC_LOG_AUTO) p->current = format;
  }
  return rc;
}

/* A line of journald, which wraps the servers' lines. */
static int log_read_journal(bc_log *p, const char *z, size_t n) {
  bc_span line, message, usec;
  int64_t t;
  int rc;
  if (!bc_log_journal(p, z, n, &line, &message, &usec)) return BC_LOG_FOREIGN;
  rc = log_read_line(p, line.z, line.n);
  if (rc == BC_LOG_FOREIGN) rc = log_read_line(p, message.z, message.n);
  if (rc == BC_LOG_ROW && p->rec.nTime == 0 && usec.n > 6 &&
      bc_log_uint(usec.z, usec.n - 6, &t) == usec.n - 6) {
    bc_log_unix_time(&p->rec, t, bc_log_span(usec.z + usec.n - 6, usec.z + usec.n));
  }
  return rc;
}

BC_PRIVATE int bc_log_line(bc_log *p, const char *z, size_t n) {
  int rc = BC_LOG_FOREIGN;
  if (bc_log_starts(z, n, "\xef\xbb\xbf", 3)) { /* byte order mark, of each file put together */
    z += 3;
    n -= 3;
  }
  if (n > 0 && z[n - 1] == '\r') n--;
  p->rest.n = 0;
  if (n == 0) return 0;
  if (*z == '{' && (p->current != BC_LOG_KUMOMTA || /* whose lines have no such member */
                    bc_log_find(z, n, BC_LOG_LIT("\"MESSAGE\"")) != 0)) {
    rc = log_read_journal(p, z, n);
  }
  if (rc == BC_LOG_FOREIGN) {
    p->base = 0;
    rc = log_read_line(p, z, n);
  }
  if (rc != BC_LOG_ROW) return 0;
  if (memchr(z, 0, n) != 0) bc_log_problem(p, "the line holds NUL bytes, shown as '?'");
  return 1;
}

BC_PRIVATE int bc_log_next(bc_log *p) {
  if (p->rest.n == 0) return 0;
  /* Only these two leave a rest. */
  return p->rec.format == BC_LOG_SENDMAIL ? bc_log_sendmail_next(p) : bc_log_kumomta_next(p);
}
