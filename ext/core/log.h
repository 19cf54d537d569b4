/*
** What it is for: lines of mail servers' logs in, one record per recipient and attempt out
** (DESIGN section 8). Pure like the rest of the core: text by (pointer, length), the caller's
** memory, no I/O. SQL sees it through ext/log.c:
**
**   SELECT outcome, count(*) FROM bounce_log('/var/log/mail.log') GROUP BY 1;
**
** One file per mail server (log_postfix.c, ...), each with one function that is given a line and
** says BC_LOG_FOREIGN, BC_LOG_NOTHING or BC_LOG_ROW. log_detect.c asks them in turn.
*/
#ifndef BC_LOG_H
#define BC_LOG_H

#include "core.h"

enum {
  BC_LOG_AUTO = 0, /* not known yet */
  BC_LOG_POSTFIX,
  BC_LOG_EXIM,
  BC_LOG_SENDMAIL,
  BC_LOG_OPENSMTPD,
  BC_LOG_HARAKA,
  BC_LOG_ZONEMTA,
  BC_LOG_QMAIL,
  BC_LOG_POWERMTA,
  BC_LOG_KUMOMTA,
  BC_LOG_FORMAT_N
};
extern const bc_name bc_log_format_name[BC_LOG_FORMAT_N]; /* [0] is "" */

enum {
  BC_LOG_UNKNOWN = 0,
  BC_LOG_DELIVERED,
  BC_LOG_DEFERRED,
  BC_LOG_BOUNCED,
  BC_LOG_EXPIRED,
  BC_LOG_REJECTED,
  BC_LOG_SUPPRESSED,
  BC_LOG_OUTCOME_N
};
extern const bc_name bc_log_outcome_name[BC_LOG_OUTCOME_N]; /* [0] is "" */

/* What a format's function says about a line. */
enum {
  BC_LOG_FOREIGN = -1, /* not a line of this format */
  BC_LOG_NOTHING = 0,  /* a line of this format, no outcome in it */
  BC_LOG_ROW = 1       /* an outcome: bc_log.rec is filled in */
};

/* One recipient's outcome. The spans point into the line, the scratch room or the memory. */
typedef struct bc_log_rec {
  bc_span queue_id, sender, recipient, orig_recipient, relay, relay_ip, status, diagnostic;
  const char *problem; /* static text; NULL when the line could be read whole */
  double delay;        /* seconds; below 0 when there is none */
  uint8_t format;      /* BC_LOG_* */
  uint8_t outcome;     /* BC_LOG_* */
  uint8_t attempted;   /* 0 when the server only says that it did not try */
  uint8_t nTime;       /* 0 when the line has no stamp, or one whose year nobody knows */
  char time[48];       /* ISO 8601, not terminated */
} bc_log_rec;

/*
** What must be remembered between lines (queue id -> sender, ...), in bounded room: a table of
** BC_LOG_SLOTS places, four for each hash, and one ring of BC_LOG_RING bytes of text. When either
** is full the oldest is forgotten. All of it is 5 MiB, enough for some 60,000 messages under way.
*/
#define BC_LOG_SLOTS (1u << 16)
#define BC_LOG_RING  (1u << 22)
#define BC_LOG_KEEP  4096u /* longest text that is remembered; the rest of it is cut off */

typedef struct bc_log_slot {
  uint64_t at;     /* place in the ring, counted from the start of time; 0 is an empty slot */
  uint32_t hash;   /* of the key */
  uint16_t key, n; /* bytes of key, then of text, as they lie in the ring */
} bc_log_slot;

typedef struct bc_log_memory {
  uint64_t head; /* where the next text goes; place in the ring is head % BC_LOG_RING */
  bc_log_slot slot[BC_LOG_SLOTS];
  char ring[BC_LOG_RING];
} bc_log_memory;

/* Kinds of keys in one bc_log_memory. */
enum {
  BC_LOG_K_SENDER = 1, /* id -> sender */
  BC_LOG_K_REASON,     /* id, address -> last real reason (Exim) */
  BC_LOG_K_DELIVERY,   /* delivery number -> message number, address (qmail) */
  BC_LOG_K_BATCH       /* id -> recipients named one by one (Haraka) */
};

/* Which CSV column holds what (PowerMTA); -1 for none. */
enum {
  BC_LOG_CSV_TYPE = 0,
  BC_LOG_CSV_LOGGED,
  BC_LOG_CSV_QUEUED,
  BC_LOG_CSV_ORIG,
  BC_LOG_CSV_RCPT,
  BC_LOG_CSV_ORCPT,
  BC_LOG_CSV_ACTION,
  BC_LOG_CSV_STATUS,
  BC_LOG_CSV_DIAG,
  BC_LOG_CSV_MTA,
  BC_LOG_CSV_DEST,
  BC_LOG_CSV_ENVID,
  BC_LOG_CSV_N
};

/* The years of stamps that have none. */
typedef struct bc_log_calendar {
  int year;  /* year of the last stamp; 0: nobody knows, such stamps give no time */
  int day;   /* 32 * month + day of the last stamp; 0 before the first */
  int limit; /* no line is later: 10000 * year + 32 * month + day, of the file or of year 9999 */
} bc_log_calendar;

/*
** All state of one reading. Set it up with bc_log_init(), then give it scratch: the caller's room
** for texts that have to be put together, at least BC_LOG_SCRATCH(longest line) bytes: for
** journald's line, the texts in that once more, and some of what is remembered.
*/
#define BC_LOG_SCRATCH(n) (2 * (n) + 8192)
typedef struct bc_log {
  bc_log_rec rec;        /* the current outcome */
  bc_span rest;          /* recipients of the same line that are still to come */
  bc_log_memory *memory; /* NULL: every line stands for itself */
  char *scratch;
  size_t nScratch, used;
  size_t base; /* where a line's own texts start in scratch */
  bc_log_calendar calendar;
  int named;   /* the format that was asked for, BC_LOG_AUTO when none */
  int current; /* the format of the last line that was recognised */
  int other;   /* named, and no line of that format yet: what the lines look like instead */
  int nCsv;    /* columns of the CSV header; 0 before the first header */
  int16_t csv[BC_LOG_CSV_N];
} bc_log;

/* ---- log_detect.c ---- */

/* Index of a format's name (letters' case is ignored); BC_LOG_AUTO for 'auto', -1 for no such. */
BC_PRIVATE int bc_log_format(const char *z, size_t n);
/* Start a reading: memory may be NULL. Only the head and the table of memory are cleared. */
BC_PRIVATE void bc_log_init(bc_log *p, int format, bc_log_memory *memory);
/* Years for stamps without one: YEAR of the first line (1 to 9999), or from the file's date. */
BC_PRIVATE void bc_log_set_year(bc_log *p, int year);
BC_PRIVATE void bc_log_set_file_time(bc_log *p, int64_t unixTime);
/* One line without its line end: 1 when p->rec holds an outcome, else 0. */
BC_PRIVATE int bc_log_line(bc_log *p, const char *z, size_t n);
/* The next recipient of the same line: 1 and p->rec, else 0. */
BC_PRIVATE int bc_log_next(bc_log *p);

/* ---- log_json.c ---- */

/* Called for each member: raw key, raw value (the inside of strings, arrays and objects) and the
** value's first character. */
typedef void (*bc_log_json_member)(void *ctx, bc_span key, bc_span value, int kind);
enum { BC_LOG_JSON_CUT = 1, BC_LOG_JSON_DAMAGED = 2 };
/* Walk over the members of an object; s is its inside. 0, or why its end was not reached. */
BC_PRIVATE int bc_log_json_object(bc_span s, bc_log_json_member x, void *ctx);
/* A string at z (its quote): the raw inside; gives what follows it. *pCut is set to 1, and the end
** given, when it is not closed. */
BC_PRIVATE const char *bc_log_json_string(const char *z, const char *zEnd, bc_span *pOut,
                                          int *pCut);
/* A raw string into the scratch room, its escapes resolved; or as a span, which is the raw one
** where there is nothing to resolve. */
BC_PRIVATE void bc_log_json_put(bc_log *p, bc_span s);
BC_PRIVATE bc_span bc_log_json_text(bc_log *p, bc_span s);
/* A line of 'journalctl -o json': 1, and ' tag[pid]: message', the message alone and its time in
** microseconds since 1970 as digits. The texts stay in the scratch room until the next line. */
BC_PRIVATE int bc_log_journal(bc_log *p, const char *z, size_t n, bc_span *pLine, bc_span *pMessage,
                              bc_span *pTime);

/* ---- one function per format: BC_LOG_FOREIGN, BC_LOG_NOTHING, BC_LOG_ROW ---- */
BC_PRIVATE int bc_log_postfix(bc_log *p, const char *z, size_t n);
BC_PRIVATE int bc_log_exim(bc_log *p, const char *z, size_t n);
BC_PRIVATE int bc_log_sendmail(bc_log *p, const char *z, size_t n);
BC_PRIVATE int bc_log_opensmtpd(bc_log *p, const char *z, size_t n);
BC_PRIVATE int bc_log_haraka(bc_log *p, const char *z, size_t n);
BC_PRIVATE int bc_log_zonemta(bc_log *p, const char *z, size_t n);
BC_PRIVATE int bc_log_qmail(bc_log *p, const char *z, size_t n);
BC_PRIVATE int bc_log_powermta(bc_log *p, const char *z, size_t n);
BC_PRIVATE int bc_log_kumomta(bc_log *p, const char *z, size_t n);
/* Takes the next address off p->rest (Sendmail, KumoMTA): 1 when there is one. */
BC_PRIVATE int bc_log_sendmail_next(bc_log *p);
BC_PRIVATE int bc_log_kumomta_next(bc_log *p);

/* ---- asked for every line or character, so they are here ---- */
#define BC_LOG_LIT(s) (s), (sizeof(s) - 1)

static inline int bc_log_digit(int c) {
  return c >= '0' && c <= '9';
}
static inline int bc_log_alnum(int c) {
  return bc_log_digit(c) || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}
static inline int bc_log_starts(const char *z, size_t n, const char *zLit, size_t nLit) {
  return z != 0 && n >= nLit && memcmp(z, zLit, nLit) == 0;
}
static inline int bc_log_is(bc_span s, const char *zLit, size_t n) {
  return s.z != 0 && s.n == n && memcmp(s.z, zLit, n) == 0;
}
/* z..zEnd as a span; a NULL span when it is empty. */
static inline bc_span bc_log_span(const char *z, const char *zEnd) {
  bc_span s = {0, 0};
  if (z != 0 && zEnd > z) {
    s.z = z;
    s.n = (size_t)(zEnd - z);
  }
  return s;
}

/* ---- log_util.c ---- */

/* Empty the record and start the line's scratch room again. */
BC_PRIVATE void bc_log_begin(bc_log *p, int format, int outcome);
BC_PRIVATE bc_span bc_log_trim(bc_span s); /* without blanks at both ends */
BC_PRIVATE const char *bc_log_find(const char *z, size_t n, const char *zLit, size_t nLit);
BC_PRIVATE const char *bc_log_rfind(const char *z, size_t n, int c); /* last c, or NULL */
BC_PRIVATE int bc_log_icmp(bc_span s, const char *zLit, size_t n);   /* 1: equal but for the case */
/* Reads digits: their number, and their value in *pv (at most 18 of them). */
BC_PRIVATE size_t bc_log_uint(const char *z, size_t n, int64_t *pv);
/* '1.25', '6m40s', '2d3h', '2+15:56:56', '00:00:13' to seconds; below 0 when it is none of them. */
BC_PRIVATE double bc_log_seconds(bc_span s);
BC_PRIVATE int bc_log_is_ip(bc_span s);
/* An address with or without <>: z stands on it; gives what is inside and where it ends. */
BC_PRIVATE const char *bc_log_address(const char *z, const char *zEnd, bc_span *pOut);
/* The same for a recipient: a '<' that is not closed is a problem of the row. */
BC_PRIVATE const char *bc_log_to(bc_log *p, const char *z, const char *zEnd, bc_span *pOut);
/* 'host[ip]:port', 'host (ip)', 'ip (host)', '[ip]' into relay and relay_ip. */
BC_PRIVATE void bc_log_relay(bc_log_rec *r, bc_span s);
/* An enhanced status code 'd.d.d' at the start of s, else an empty span. */
BC_PRIVATE bc_span bc_log_status(bc_span s);
/* Reads the stamp at z into p->rec.time; gives the bytes it takes, 0 when there is none. */
BC_PRIVATE size_t bc_log_stamp(bc_log *p, const char *z, size_t n);
BC_PRIVATE void bc_log_unix_time(bc_log_rec *r, int64_t t, bc_span fraction); /* UTC */
/* Any of the stamps a CSV or JSON field may hold, ISO or UNIX seconds; *pt, when not NULL and 1
** is given back, is in seconds since 1970 (local where the stamp names no zone). */
BC_PRIVATE int bc_log_any_time(bc_log *p, bc_span s, int64_t *pt);
/* Put text into the scratch room: bytes that do not fit are left out. */
BC_PRIVATE void bc_log_put(bc_log *p, const char *z, size_t n);
BC_PRIVATE const char *bc_log_mark(const bc_log *p); /* where the next byte goes */
BC_PRIVATE bc_span bc_log_since(const bc_log *p, const char *zMark);
/* Memory: nothing happens, and nothing is found, when p->memory is NULL or a is empty. What is
** taken is forgotten; its text stays until something else is remembered. */
BC_PRIVATE void bc_log_remember(bc_log *p, int kind, bc_span a, bc_span b, bc_span text);
BC_PRIVATE int bc_log_recall(bc_log *p, int kind, bc_span a, bc_span b, bc_span *pText);
BC_PRIVATE int bc_log_take(bc_log *p, int kind, bc_span a, bc_span b, bc_span *pText);
/* First problem wins. */
BC_PRIVATE void bc_log_problem(bc_log *p, const char *zStatic);
/* The line's recipient, or the problem that there is none. */
BC_PRIVATE void bc_log_recipient(bc_log *p, bc_span s);

/*
** For showing: 0 when z[0..n) is clean UTF-8 without NUL. Else writes a clean copy (2*n bytes at
** most) to zOut, its length to *pnOut, and gives 1: NUL becomes '?', a byte that is not UTF-8 is
** taken as Latin-1.
*/
BC_PRIVATE int bc_log_clean(const char *z, size_t n, char *zOut, size_t *pnOut);
/* 1 when z[0..n) may need bc_log_clean(): a quick look for bytes outside 1..127. */
BC_PRIVATE int bc_log_unclean(const char *z, size_t n);

#endif
