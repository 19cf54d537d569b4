/*
** What it is for: what the readers of the log formats share: finding and cutting text, numbers,
** time stamps, relays, the memory between lines, and clean UTF-8 for showing. See log.h.
*/
#include "log.h"

/* ---- text ---- */

BC_PRIVATE void bc_log_begin(bc_log *p, int format, int outcome) {
  memset(&p->rec, 0, offsetof(bc_log_rec, time));
  p->rec.delay = -1.0;
  p->rec.format = (uint8_t)format;
  p->rec.outcome = (uint8_t)outcome;
  p->rec.attempted = 1;
  p->rest.z = 0;
  p->rest.n = 0;
  p->used = p->base;
}

static int log_blank(int c) {
  return c == ' ' || c == '\t' || c == '\r';
}

BC_PRIVATE bc_span bc_log_trim(bc_span s) {
  const char *z = s.z, *zEnd;
  if (z == 0) return s;
  zEnd = z + s.n;
  while (z < zEnd && log_blank(*z)) z++;
  while (z < zEnd && log_blank(zEnd[-1])) zEnd--;
  return bc_log_span(z, zEnd);
}

BC_PRIVATE const char *bc_log_find(const char *z, size_t n, const char *zLit, size_t nLit) {
  const char *zEnd;
  if (n < nLit) return 0;
  zEnd = z + n;
  while ((size_t)(zEnd - z) >= nLit) {
    z = memchr(z, zLit[0], (size_t)(zEnd - z) - nLit + 1);
    if (z == 0) return 0;
    if (z[nLit - 1] == zLit[nLit - 1] && memcmp(z, zLit, nLit) == 0) return z;
    z++;
  }
  return 0;
}

BC_PRIVATE const char *bc_log_rfind(const char *z, size_t n, int c) {
  while (n > 0) {
    n--;
    if (z[n] == (char)c) return z + n;
  }
  return 0;
}

static int log_lower(int c) {
  return c >= 'A' && c <= 'Z' ? c + 32 : c;
}

BC_PRIVATE int bc_log_icmp(bc_span s, const char *zLit, size_t n) {
  size_t i;
  if (s.n != n) return 0;
  for (i = 0; i < n; i++) {
    if (log_lower(s.z[i]) != log_lower(zLit[i])) return 0;
  }
  return 1;
}

/* ---- numbers ---- */

BC_PRIVATE size_t bc_log_uint(const char *z, size_t n, int64_t *pv) {
  size_t i;
  int64_t v = 0;
  for (i = 0; i < n && i < 18 && bc_log_digit(z[i]); i++) v = v * 10 + (z[i] - '0');
  *pv = v;
  return i;
}

/* '12.5' at z: the bytes it takes, its value in *pr. */
static size_t log_real(const char *z, size_t n, double *pr) {
  int64_t v, f;
  size_t i = bc_log_uint(z, n, &v), k;
  double r = (double)v, scale = 1.0;
  if (i > 0 && i + 1 < n && z[i] == '.' && bc_log_digit(z[i + 1])) {
    k = bc_log_uint(z + i + 1, n - i - 1, &f);
    i += 1 + k;
    while (k-- > 0) scale *= 10.0;
    r += (double)f / scale;
  }
  *pr = r;
  return i;
}

/* '[d+]hh:mm:ss' (Sendmail). */
static double log_clock(bc_span s) {
  int64_t day = 0, part = 0, sum = 0;
  size_t i = 0, k;
  int nPart = 0;
  k = bc_log_uint(s.z, s.n, &part);
  if (k > 0 && s.z[k] == '+') { /* digits are not all: there is a ':' */
    day = part;
    i = k + 1;
  }
  for (; nPart < 3; nPart++) {
    k = bc_log_uint(s.z + i, s.n - i, &part);
    if (k == 0 || k > 9) return -1.0;
    sum = sum * 60 + part;
    i += k;
    if (nPart < 2 && (i >= s.n || s.z[i++] != ':')) return -1.0;
  }
  return i == s.n && day < 1000000 ? (double)(day * 86400 + sum) : -1.0;
}

static double log_unit(int c) {
  switch (c) {
  case 's': return 1.0;
  case 'm': return 60.0;
  case 'h': return 3600.0;
  case 'd': return 86400.0;
  case 'w': return 604800.0;
  default: return 0.0;
  }
}

BC_PRIVATE double bc_log_seconds(bc_span s) {
  double sum = 0.0, r, unit;
  size_t i = 0, k;
  if (s.n == 0) return -1.0;
  if (memchr(s.z, ':', s.n) != 0) return log_clock(s);
  while (i < s.n) {
    k = log_real(s.z + i, s.n - i, &r);
    if (k == 0) return -1.0;
    i += k;
    if (i == s.n) return sum + r; /* no unit: seconds */
    unit = log_unit(s.z[i++]);
    if (unit == 0.0) return -1.0;
    sum += r * unit;
  }
  return sum;
}

BC_PRIVATE bc_span bc_log_status(bc_span s) {
  bc_span none = {0, 0};
  int64_t v;
  size_t i, k, part;
  if (s.n < 5 || (s.z[0] != '2' && s.z[0] != '4' && s.z[0] != '5') || s.z[1] != '.') return none;
  for (i = 2, part = 0; part < 2; part++) {
    k = bc_log_uint(s.z + i, s.n - i, &v);
    if (k < 1 || k > 3) return none;
    i += k;
    if (part == 0 && (i >= s.n || s.z[i++] != '.')) return none;
  }
  if (i < s.n && (bc_log_alnum(s.z[i]) || s.z[i] == '.')) return none;
  return bc_log_span(s.z, s.z + i);
}

/* ---- hosts and addresses ---- */

BC_PRIVATE int bc_log_is_ip(bc_span s) {
  int64_t v;
  size_t i, k, part;
  int colon = 0;
  if (s.n < 2 || s.n > 64) return 0;
  for (i = 0; i < s.n && s.z[i] != '%'; i++) { /* a scope may follow: fe80::1%eth0 */
    int c = log_lower(s.z[i]);
    colon += c == ':';
    if (c != ':' && c != '.' && !bc_log_digit(c) && !(c >= 'a' && c <= 'f')) return 0;
  }
  if (colon >= 2) return 1;
  for (i = 0, part = 0; part < 4; part++) {
    if (part > 0 && (i == s.n || s.z[i++] != '.')) return 0;
    k = bc_log_uint(s.z + i, s.n - i, &v);
    if (k < 1 || k > 3) return 0;
    i += k;
  }
  return i == s.n;
}

/* The end of a quoted string that starts at z ('"'), past its closing quote; z when there is none.
 */
static const char *log_quoted(const char *z, const char *zEnd) {
  const char *q;
  for (q = z + 1; q < zEnd; q++) {
    if (*q == '\\')
      q++;
    else if (*q == '"')
      return q + 1;
  }
  return z;
}

BC_PRIVATE const char *bc_log_address(const char *z, const char *zEnd, bc_span *pOut) {
  const char *q = z;
  if (z < zEnd && *z == '<') {
    q = ++z;
    if (q < zEnd && *q == '"') q = log_quoted(q, zEnd); /* '>' may stand inside: <"a>b"@d> */
    q = q < zEnd ? memchr(q, '>', (size_t)(zEnd - q)) : 0;
    if (q != 0) {
      pOut->z = z;
      pOut->n = (size_t)(q - z);
      return q + 1;
    }
    q = z;
  } else if (z < zEnd && *z == '"') {
    q = log_quoted(q, zEnd);
  }
  while (q < zEnd && *q != ',' && *q != ' ') q++;
  pOut->z = z;
  pOut->n = (size_t)(q - z);
  return q;
}

/* '[IPv6:2001:db8::1]' without its decoration, into relay_ip when it is an address. */
static int log_relay_ip(bc_log_rec *r, bc_span s) {
  s = bc_log_trim(s);
  if (s.n > 5 && bc_log_icmp(bc_log_span(s.z, s.z + 5), BC_LOG_LIT("IPv6:"))) {
    s.z += 5;
    s.n -= 5;
  }
  if (!bc_log_is_ip(s)) return 0;
  r->relay_ip = s;
  return 1;
}

BC_PRIVATE void bc_log_relay(bc_log_rec *r, bc_span s) {
  const char *zEnd, *zOpen, *zClose;
  bc_span in;
  s = bc_log_trim(s);
  if (s.n == 0 || bc_log_is(s, BC_LOG_LIT("none")) || bc_log_is(s, BC_LOG_LIT("-"))) return;
  zEnd = s.z + s.n;
  zOpen = memchr(s.z, '[', s.n);
  if (zOpen == 0) zOpen = memchr(s.z, '(', s.n);
  if (zOpen == 0) {
    if (log_relay_ip(r, s)) return;
    r->relay = s;
    return;
  }
  for (zClose = zOpen + 1; zClose < zEnd && *zClose != ']' && *zClose != ')'; zClose++) {
  }
  in = bc_log_trim(bc_log_span(zOpen + 1, zClose));
  r->relay = bc_log_trim(bc_log_span(s.z, zOpen));
  if (r->relay.n > 1 && zOpen[0] == '[' && r->relay.z[r->relay.n - 1] == '.') r->relay.n--;
  if (log_relay_ip(r, in)) return;
  if (*zOpen == '(' && log_relay_ip(r, r->relay)) r->relay = in; /* 'ip (host)' */
}

/* ---- stamps ---- */

static int log_two(const char *z) {
  if (!bc_log_digit(z[0]) || !bc_log_digit(z[1])) return -1;
  return (z[0] - '0') * 10 + (z[1] - '0');
}

static int log_month(const char *z) {
  static const char aName[] = "JanFebMarAprMayJunJulAugSepOctNovDec";
  size_t i;
  for (i = 0; i < 12; i++) {
    if (memcmp(z, aName + 3 * i, 3) == 0) return (int)i + 1;
  }
  return 0;
}

/* 'hh:mm:ss[.frac]' at z: the bytes it takes or 0. */
static size_t log_time_of_day(const char *z, size_t n) {
  size_t i = 8;
  int h, m, s;
  if (n < 8 || z[2] != ':' || z[5] != ':') return 0;
  h = log_two(z);
  m = log_two(z + 3);
  s = log_two(z + 6);
  if (h < 0 || h > 23 || m < 0 || m > 59 || s < 0 || s > 60) return 0;
  if (n > 9 && (z[8] == '.' || z[8] == ',') && bc_log_digit(z[9])) {
    for (i = 9; i < n && i < 18 && bc_log_digit(z[i]); i++) {
    }
  }
  return i;
}

/* A zone 'Z', '+02:00', '+0200', also after a blank: the bytes it takes or 0. */
static size_t log_zone(const char *z, size_t n, bc_log_rec *r) {
  size_t i = 0, k;
  char *o = r->time + r->nTime;
  if (n > 0 && (z[0] == 'Z' || z[0] == 'z') && (n == 1 || !bc_log_alnum(z[1]))) {
    *o = 'Z';
    r->nTime++;
    return 1;
  }
  if (n > 0 && z[0] == ' ') i = 1;
  if (n < i + 5 || (z[i] != '+' && z[i] != '-') || log_two(z + i + 1) < 0) return 0;
  k = z[i + 3] == ':' ? i + 4 : i + 3;
  if (n < k + 2 || log_two(z + k) < 0 || (n > k + 2 && bc_log_digit(z[k + 2]))) return 0;
  if (log_two(z + i + 1) > 14 || log_two(z + k) > 59) return 0; /* no zone on Earth */
  memcpy(o, z + i, 3);
  o[3] = ':';
  memcpy(o + 4, z + k, 2);
  r->nTime = (uint8_t)(r->nTime + 6);
  return k + 2;
}

static void log_put2(char *z, int v) {
  z[0] = (char)('0' + v / 10 % 10);
  z[1] = (char)('0' + v % 10);
}

/* Write the date and the time of day z[0..n). */
static void log_write(bc_log_rec *r, int year, int month, int day, const char *z, size_t n) {
  char *o = r->time;
  log_put2(o, year / 100);
  log_put2(o + 2, year % 100);
  o[4] = '-';
  log_put2(o + 5, month);
  o[7] = '-';
  log_put2(o + 8, day);
  o[10] = 'T';
  memcpy(o + 11, z, n);
  if (n > 8) o[19] = '.';
  r->nTime = (uint8_t)(11 + n);
}

static int log_is_leap(int year) {
  return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

/* Days of a month; of February as many as it can have where the year is 0, not known. */
static int log_month_length(int year, int month) {
  static const uint8_t aDays[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  return aDays[month - 1] + (month == 2 && log_is_leap(year));
}

/*
** The year of a stamp that has none. The log goes forward: a stamp more than half a year before
** the last one is in the next year; one more than half a year after it is a late line of the year
** before. A log that is dated by its file ends at that date: its first line may be no later.
*/
static int log_year_going(bc_log_calendar *c, int now) {
  int year = c->year;
  if (c->day == 0) {
    if (year * 10000 + now > c->limit) c->year--;
    c->day = now;
    return c->year;
  }
  if (c->day - now > 6 * 32) {
    if ((year + 1) * 10000 + now > c->limit) return year;
    c->year = ++year;
    c->day = now;
  } else if (now - c->day > 6 * 32) {
    year--;
  } else {
    c->day = now;
  }
  return year;
}

/*
** The same, but February 29 knows better: it is in the next year, where that has one and the file
** is not older; else it is the last one that was, and so are the lines that follow. 0: no year.
*/
static int log_year(bc_log_calendar *c, int month, int day) {
  const int now = month * 32 + day;
  int year;
  if (c->year == 0) return 0;
  year = log_year_going(c, now);
  if (now != 2 * 32 + 29 || log_is_leap(year)) return year;
  if (log_is_leap(year + 1) && (year + 1) * 10000 + now <= c->limit) {
    year++;
  } else {
    while (!log_is_leap(year)) year--;
  }
  if (year > 0) c->year = year;
  return year;
}

/* 'Mon dd hh:mm:ss', with or without a year before it or behind the day: the bytes it takes or 0. z
** has at least 15 bytes. */
static size_t log_stamp_bsd(bc_log *p, const char *z, size_t n) {
  size_t i = 0, k;
  int year = 0, month, day;
  if (z[4] == ' ' && log_two(z) > 0 && log_two(z + 2) >= 0) {
    year = log_two(z) * 100 + log_two(z + 2);
    i = 5;
  }
  if (n < i + 15 || (month = log_month(z + i)) == 0 || z[i + 3] != ' ') return 0;
  i += 4;
  if (z[i] == ' ') i++;
  day = bc_log_digit(z[i]) ? z[i++] - '0' : 0;
  if (bc_log_digit(z[i])) day = day * 10 + (z[i++] - '0');
  if (day < 1 || day > 31 || z[i++] != ' ') return 0;
  if (year == 0 && z[i + 4] == ' ' && log_two(z + i) > 0 && log_two(z + i + 2) >= 0) {
    year = log_two(z + i) * 100 + log_two(z + i + 2);
    i += 5;
  }
  k = log_time_of_day(z + i, n - i);
  if (k == 0) return 0;
  if (day > log_month_length(year, month)) return i + k; /* a stamp, but no time: April 31 */
  if (year == 0) year = log_year(&p->calendar, month, day);
  if (year > 0) log_write(&p->rec, year, month, day, z + i, k);
  return i + k;
}

/* 'YYYY-MM-DD', 'T' or a blank, time of day, zone: the bytes it takes or 0. */
static size_t log_stamp_iso(bc_log *p, const char *z, size_t n) {
  size_t k;
  int month, day;
  if (n < 19 || z[7] != '-' || (z[10] != 'T' && z[10] != ' ')) return 0;
  if (log_two(z) < 0 || log_two(z + 2) < 0) return 0;
  month = log_two(z + 5);
  day = log_two(z + 8);
  if (month < 1 || month > 12 || day < 1 || day > 31) return 0;
  k = log_time_of_day(z + 11, n - 11);
  if (k == 0) return 0;
  memcpy(p->rec.time, z, 19);
  p->rec.time[10] = 'T';
  if (k > 8) {
    p->rec.time[19] = '.';
    memcpy(p->rec.time + 20, z + 20, k - 9);
  }
  k += 11;
  p->rec.nTime = (uint8_t)k;
  k += log_zone(z + k, n - k, &p->rec);
  if (day > log_month_length(log_two(z) * 100 + log_two(z + 2), month)) p->rec.nTime = 0;
  return k;
}

BC_PRIVATE size_t bc_log_stamp(bc_log *p, const char *z, size_t n) {
  size_t skip = 0, k;
  p->rec.nTime = 0;
  if (n < 15) return 0;
  if (z[0] == '<' && bc_log_digit(z[1])) { /* '<22>', '<22>1 ': syslog's priority */
    for (skip = 1; skip < 5 && bc_log_digit(z[skip]); skip++) {
    }
    if (z[skip++] != '>') return 0;
    if (z[skip] == '1' && z[skip + 1] == ' ') skip += 2;
    z += skip;
    n -= skip;
    if (n < 15) return 0;
  }
  k = bc_log_digit(z[0]) && z[4] == '-' ? log_stamp_iso(p, z, n) : log_stamp_bsd(p, z, n);
  return k == 0 ? 0 : k + skip;
}

/* Days since 1970-01-01 of a date in the Gregorian calendar; and back, where they are no less. */
static int64_t log_days(int64_t y, int m, int d) {
  int64_t era, yoe, doy;
  y -= m <= 2;
  era = (y >= 0 ? y : y - 399) / 400;
  yoe = y - era * 400;
  doy = (153 * (m + (m > 2 ? -3 : 9)) + 2) / 5 + d - 1;
  return era * 146097 + yoe * 365 + yoe / 4 - yoe / 100 + doy - 719468;
}

static void log_date(int64_t days, int *py, int *pm, int *pd) {
  int64_t era, doe, yoe, doy, mp;
  days += 719468;
  era = days / 146097;
  doe = days - era * 146097;
  yoe = (doe - doe / 1460 + doe / 36524 - doe / 146096) / 365;
  doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
  mp = (5 * doy + 2) / 153;
  *pd = (int)(doy - (153 * mp + 2) / 5 + 1);
  *pm = (int)(mp < 10 ? mp + 3 : mp - 9);
  *py = (int)(yoe + era * 400 + (*pm <= 2));
}

BC_PRIVATE void bc_log_unix_time(bc_log_rec *r, int64_t t, bc_span fraction) {
  char a[18];
  int y, m, d;
  size_t n = 8, k = 0;
  int s = (int)(t % 86400);
  r->nTime = 0;
  if (t < 0 || t > 253402300799) return; /* year 9999 */
  log_date(t / 86400, &y, &m, &d);
  log_put2(a, s / 3600);
  a[2] = ':';
  log_put2(a + 3, s / 60 % 60);
  a[5] = ':';
  log_put2(a + 6, s % 60);
  while (k < fraction.n && k < 9 && bc_log_digit(fraction.z[k])) k++;
  if (k > 0) {
    n = 9 + k;
    a[8] = '.';
    memcpy(a + 9, fraction.z, k);
  }
  log_write(r, y, m, d, a, n);
  r->time[r->nTime++] = 'Z';
}

/* The seconds since 1970 of r->time, its zone taken into account. */
static int64_t log_time_value(const bc_log_rec *r) {
  const char *z = r->time;
  size_t i = 19;
  int64_t t = log_days(log_two(z) * 100 + log_two(z + 2), log_two(z + 5), log_two(z + 8)) * 86400;
  int64_t zone;
  t += log_two(z + 11) * 3600 + log_two(z + 14) * 60 + log_two(z + 17);
  while (i < r->nTime && z[i] != '+' && z[i] != '-') i++;
  if (i + 6 <= r->nTime) {
    zone = log_two(z + i + 1) * 3600 + log_two(z + i + 4) * 60;
    t -= z[i] == '-' ? -zone : zone;
  }
  return t;
}

BC_PRIVATE int bc_log_any_time(bc_log *p, bc_span s, int64_t *pt) {
  bc_span none = {0, 0};
  int64_t t;
  size_t k;
  p->rec.nTime = 0;
  if (s.n == 0) return 0;
  k = bc_log_uint(s.z, s.n, &t);
  if (k >= 9 && (k == s.n || s.z[k] == '.')) { /* seconds, or milliseconds, since 1970 */
    if (k > 11) t /= 1000;
    if (k < s.n) none = bc_log_span(s.z + k + 1, s.z + s.n);
    bc_log_unix_time(&p->rec, t, none);
  } else {
    bc_log_stamp(p, s.z, s.n);
  }
  if (p->rec.nTime == 0) return 0;
  if (pt != 0) *pt = log_time_value(&p->rec);
  return 1;
}

/* ---- scratch room, problems ---- */

BC_PRIVATE void bc_log_put(bc_log *p, const char *z, size_t n) {
  /* A byte of the line is put once by journald's reader and once by the server's. */
  if (NEVER(n > p->nScratch - p->used)) n = p->nScratch - p->used;
  if (n > 0) memcpy(p->scratch + p->used, z, n);
  p->used += n;
}

BC_PRIVATE const char *bc_log_mark(const bc_log *p) {
  return p->scratch + p->used;
}

BC_PRIVATE bc_span bc_log_since(const bc_log *p, const char *zMark) {
  return bc_log_span(zMark, bc_log_mark(p));
}

BC_PRIVATE void bc_log_problem(bc_log *p, const char *zStatic) {
  if (p->rec.problem == 0) p->rec.problem = zStatic;
}

BC_PRIVATE const char *bc_log_to(bc_log *p, const char *z, const char *zEnd, bc_span *pOut) {
  const char *q = bc_log_address(z, zEnd, pOut);
  if (z < zEnd && *z == '<' && q == pOut->z + pOut->n) {
    bc_log_problem(p, "the recipient has no closing '>'");
  }
  return q;
}

BC_PRIVATE void bc_log_recipient(bc_log *p, bc_span s) {
  static const char zNone[] = "no recipient in the line";
  if (p->rec.problem == zNone) p->rec.problem = 0; /* that of another recipient of the line */
  p->rec.recipient = bc_log_trim(s);
  if (p->rec.recipient.n == 0) bc_log_problem(p, zNone);
}

/* ---- memory ---- */

/* Eight bytes at a time: ids and addresses are short, but asked for with every row. */
static uint64_t log_hash_span(uint64_t h, bc_span s) {
  uint64_t x;
  size_t i;
  for (i = 0; i < s.n; i += 8) {
    x = 0;
    if (s.n - i >= 8)
      memcpy(&x, s.z + i, 8);
    else
      memcpy(&x, s.z + i, s.n - i);
    h = (h ^ x) * 0x9e3779b97f4a7c15u;
    h ^= h >> 29;
  }
  return (h ^ s.n) * 0xff51afd7ed558ccdu;
}

static uint32_t log_hash(int kind, bc_span a, bc_span b) {
  uint64_t h = log_hash_span((uint64_t)kind, a);
  if (b.n > 0) h = log_hash_span(h, b);
  return (uint32_t)(h >> 32);
}

/* Does the ring still hold what slot s names, and is its key kind, a, b? */
static int log_slot_is(const bc_log_memory *m, const bc_log_slot *s, uint32_t hash, int kind,
                       bc_span a, bc_span b) {
  const char *z;
  if (s->at == 0 || s->hash != hash || m->head - s->at > BC_LOG_RING) return 0;
  if (s->key != a.n + b.n + 2) return 0;
  z = m->ring + s->at % BC_LOG_RING;
  if (z[0] != (char)kind || memcmp(z + 1, a.z, a.n) != 0) return 0;
  if (NEVER(z[1 + a.n] != 0)) return 0; /* only Exim's ids have a b, and none begins another */
  return b.n == 0 || memcmp(z + 2 + a.n, b.z, b.n) == 0;
}

static bc_log_slot *log_slot_find(bc_log_memory *m, uint32_t hash, int kind, bc_span a, bc_span b) {
  bc_log_slot *s = m->slot + (hash & (BC_LOG_SLOTS - 1) & ~3u);
  int i;
  for (i = 0; i < 4; i++) {
    if (log_slot_is(m, s + i, hash, kind, a, b)) return s + i;
  }
  return 0;
}

BC_PRIVATE void bc_log_remember(bc_log *p, int kind, bc_span a, bc_span b, bc_span text) {
  bc_log_memory *m = p->memory;
  bc_log_slot *s, *sOld;
  uint32_t hash;
  size_t need, at;
  char *z;
  int i;
  if (m == 0 || a.n == 0 || a.n + b.n > 2048) return;
  if (text.n > BC_LOG_KEEP) text.n = BC_LOG_KEEP;
  hash = log_hash(kind, a, b);
  s = log_slot_find(m, hash, kind, a, b);
  /* Servers repeat themselves: what is there and not about to be overwritten may stay. */
  if (s != 0 && s->n == text.n && m->head - s->at < BC_LOG_RING / 2 &&
      (text.n == 0 || memcmp(m->ring + s->at % BC_LOG_RING + s->key, text.z, text.n) == 0)) {
    return;
  }
  if (s == 0) { /* the oldest of the four places */
    sOld = m->slot + (hash & (BC_LOG_SLOTS - 1) & ~3u);
    for (s = sOld, i = 1; i < 4; i++) {
      if (sOld[i].at < s->at) s = sOld + i;
    }
  }
  need = a.n + b.n + 2 + text.n;
  at = (size_t)(m->head % BC_LOG_RING);
  if (at + need > BC_LOG_RING) m->head += BC_LOG_RING - at;
  z = m->ring + m->head % BC_LOG_RING;
  z[0] = (char)kind;
  memcpy(z + 1, a.z, a.n);
  z[1 + a.n] = 0;
  if (b.n > 0) memcpy(z + 2 + a.n, b.z, b.n);
  if (text.n > 0) memcpy(z + 2 + a.n + b.n, text.z, text.n);
  s->at = m->head;
  s->hash = hash;
  s->key = (uint16_t)(a.n + b.n + 2);
  s->n = (uint16_t)text.n;
  m->head += need;
}

/* The slot that remembers, with its text; NULL when none does. */
static bc_log_slot *log_slot_recall(bc_log *p, int kind, bc_span a, bc_span b, bc_span *pText) {
  bc_log_memory *m = p->memory;
  bc_log_slot *s;
  if (m == 0 || a.n == 0 || a.n + b.n > 2048) return 0;
  s = log_slot_find(m, log_hash(kind, a, b), kind, a, b);
  if (s == 0) return 0;
  pText->z = m->ring + s->at % BC_LOG_RING + s->key;
  pText->n = s->n;
  return s;
}

BC_PRIVATE int bc_log_recall(bc_log *p, int kind, bc_span a, bc_span b, bc_span *pText) {
  return log_slot_recall(p, kind, a, b, pText) != 0;
}

BC_PRIVATE int bc_log_take(bc_log *p, int kind, bc_span a, bc_span b, bc_span *pText) {
  bc_log_slot *s = log_slot_recall(p, kind, a, b, pText);
  if (s == 0) return 0;
  s->at = 0;
  return 1;
}

/* ---- clean text ---- */

BC_PRIVATE int bc_log_unclean(const char *z, size_t n) {
  uint64_t x, bad = 0;
  size_t i;
  for (i = 0; i + 8 <= n; i += 8) {
    memcpy(&x, z + i, 8);
    bad |= x | (x - 0x0101010101010101u); /* a borrow may cry wolf, but misses no zero byte */
  }
  for (; i < n; i++) {
    if (z[i] == 0 || (z[i] & 0x80) != 0) return 1;
  }
  return (bad & 0x8080808080808080u) != 0;
}

/* Bytes of the UTF-8 character at z, 0 when there is none (overlong, surrogate, cut). */
static size_t log_utf8(const uint8_t *z, size_t n) {
  size_t k, i;
  if (z[0] < 0x80) return z[0] != 0;
  if (z[0] < 0xc2 || z[0] > 0xf4) return 0;
  k = z[0] < 0xe0 ? 2 : z[0] < 0xf0 ? 3 : 4;
  if (n < k) return 0;
  for (i = 1; i < k; i++) {
    if ((z[i] & 0xc0) != 0x80) return 0;
  }
  if ((z[0] == 0xe0 && z[1] < 0xa0) || (z[0] == 0xed && z[1] > 0x9f) ||
      (z[0] == 0xf0 && z[1] < 0x90) || (z[0] == 0xf4 && z[1] > 0x8f)) {
    return 0;
  }
  return k;
}

BC_PRIVATE int bc_log_clean(const char *z, size_t n, char *zOut, size_t *pnOut) {
  const uint8_t *u = (const uint8_t *)z;
  size_t i, k, o = 0;
  int dirty = 0;
  for (i = 0; i < n; i += k) {
    k = log_utf8(u + i, n - i);
    if (k > 0) {
      memcpy(zOut + o, z + i, k);
      o += k;
      continue;
    }
    dirty = 1;
    k = 1;
    if (u[i] == 0) {
      zOut[o++] = '?';
    } else {
      zOut[o++] = (char)(0xc0 | (u[i] >> 6));
      zOut[o++] = (char)(0x80 | (u[i] & 0x3f));
    }
  }
  *pnOut = o;
  return dirty;
}
