/*
** What it is for: mail servers' logs as rows.
**
**   SELECT bounce_category(diagnostic), count(*) FROM bounce_log('/var/log/mail.log')
**    WHERE outcome <> 'delivered' GROUP BY 1;
**   SELECT l.* FROM syslog, bounce_logline(syslog.message, 'postfix') AS l;
**
** bounce_log(FILE [,FORMAT [,YEAR]]) reads a file, also a .gz (zlib is loaded at the first one) or
** '-' for standard input. It opens files, so it is DIRECTONLY: no trigger and no view may use it.
** bounce_logline(LINE [,FORMAT]) reads text: one line, or several with newlines between them; what
** stands in an earlier row is not known to it. Both give one row per recipient and attempt.
**
** Room: one reading of a file takes 5.4 MiB whatever the file's size: 256 KiB of buffer, 136 KiB
** for texts that are put together, 5 MiB for what is remembered between lines (core/log.h), and
** some 350 KiB more for a .gz. A line of more than 64 KiB is read with its middle left out.
*/
/* O_CLOEXEC under -std=c11. NOLINTNEXTLINE */
#define _POSIX_C_SOURCE 200809L
#ifndef __LP64__ /* Files of 2 GB and more; where long has 64 bits, it would change names only. */
#define _FILE_OFFSET_BITS 64 /* NOLINT */
#endif
#include "glue.h"
#include "core/log.h"

#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <time.h>
#ifdef _WIN32
#include <io.h>
#include <windows.h>
#else
#include <dlfcn.h>
#include <unistd.h>
#endif
#ifdef BC_STATIC_ZLIB
#include <zlib.h>
#endif

SQLITE_EXTENSION_INIT3

/* ---- the operating system ---- */

#ifdef _WIN32
#ifndef S_ISREG
#define S_ISREG(m) (((m)&_S_IFMT) == _S_IFREG)
#define S_ISDIR(m) (((m)&_S_IFMT) == _S_IFDIR)
#endif
static int log_os_open(const char *z) {
  return _open(z, _O_RDONLY | _O_BINARY);
}
static int log_os_read(int fd, void *p, unsigned n) {
  return _read(fd, p, n);
}
static void log_os_close(int fd) {
  _close(fd);
}
static void *log_os_symbol(const char *zName) {
  HMODULE h = LoadLibraryA("zlib1.dll");
  return h == 0 ? 0 : (void *)(uintptr_t)GetProcAddress(h, zName);
}
#else
#ifndef O_CLOEXEC
#define O_CLOEXEC 0
#endif
static int log_os_open(const char *z) {
  int fd;
  do {
    fd = open(z, O_RDONLY | O_NOCTTY | O_CLOEXEC);
  } while (fd < 0 && errno == EINTR);
  return fd;
}
static int log_os_read(int fd, void *p, unsigned n) {
  ssize_t rc;
  do {
    rc = read(fd, p, n);
  } while (rc < 0 && errno == EINTR);
  return (int)rc;
}
static void log_os_close(int fd) {
  close(fd);
}
#ifdef __ELF__
/* Before 2.33 glibc had no function of that name: a library that needs it would not load there. */
extern int fstat(int, struct stat *) __attribute__((weak));
#endif
#ifndef BC_STATIC_ZLIB
/* Opened again for each symbol: the loader counts, and zlib stays loaded for the next .gz. */
static void *log_os_symbol(const char *zName) {
#ifdef __APPLE__
  void *h = dlopen("/usr/lib/libz.1.dylib", RTLD_NOW | RTLD_LOCAL);
#else
  void *h = dlopen("libz.so.1", RTLD_NOW | RTLD_LOCAL);
#endif
  return h == 0 ? 0 : dlsym(h, zName);
}
#endif
#endif

/* 0 when *p says what fd is. */
static int log_os_stat(int fd, struct stat *p) {
#if defined(__ELF__) && !defined(BC_COVERAGE)
  if (fstat == 0) return -1; /* where coverage is measured the C library has it */
#endif
  return fstat(fd, p);
}

/* ---- zlib ---- */

#ifndef BC_STATIC_ZLIB
/* zlib's z_stream, as its manual fixes it since 1.0; only what is needed has a speaking name. */
typedef struct log_z_stream {
  const unsigned char *next_in;
  unsigned avail_in;
  unsigned long total_in;
  unsigned char *next_out;
  unsigned avail_out;
  unsigned long total_out;
  const char *msg;
  void *state;
  void *(*zalloc)(void *, unsigned, unsigned);
  void (*zfree)(void *, void *);
  void *opaque;
  int data_type;
  unsigned long adler, reserved;
} log_z_stream;
enum { LOG_Z_OK = 0, LOG_Z_END = 1, LOG_Z_MEM = -4 };
#else
typedef z_stream log_z_stream;
enum { LOG_Z_OK = Z_OK, LOG_Z_END = Z_STREAM_END, LOG_Z_MEM = Z_MEM_ERROR };
#endif

typedef struct log_zlib {
  int (*xInit)(log_z_stream *, int, const char *, int);
  int (*xInflate)(log_z_stream *, int);
  int (*xReset)(log_z_stream *);
  int (*xEnd)(log_z_stream *);
} log_zlib;

#ifdef BC_STATIC_ZLIB
static int log_zlib_load(log_zlib *p) {
  p->xInit = inflateInit2_;
  p->xInflate = inflate;
  p->xReset = inflateReset;
  p->xEnd = inflateEnd;
  return 1;
}
#else
/* A pointer to data as a pointer to a function: ISO C has no cast for it, POSIX promises it. */
typedef void (*log_function)(void);
static log_function log_zlib_symbol(const char *zName) {
  void *p = log_os_symbol(zName);
  log_function x;
  memcpy(&x, &p, sizeof x);
  return x;
}

static int log_zlib_load(log_zlib *p) {
  static const char aName[][14] = {"inflateInit2_", "inflate", "inflateReset", "inflateEnd"};
  log_function a[4];
  int i;
  for (i = 0; i < 4; i++) {
    a[i] = log_zlib_symbol(aName[i]);
    if (a[i] == 0) return 0;
  }
  p->xInit = (int (*)(log_z_stream *, int, const char *, int))a[0];
  p->xInflate = (int (*)(log_z_stream *, int))a[1];
  p->xReset = (int (*)(log_z_stream *))a[2];
  p->xEnd = (int (*)(log_z_stream *))a[3];
  return 1;
}
#endif

/* ---- table and cursor ---- */

#define LOG_LINE   65536u  /* longest line that is read whole */
#define LOG_BUFFER 262144u /* what is read at once; at least 2 * LOG_LINE */
#define LOG_GZ     65536u  /* compressed bytes read at once */

typedef struct log_table {
  sqlite3_vtab base;
  int isFile; /* bounce_log, else bounce_logline */
} log_table;

typedef struct log_gz {
  log_zlib x;
  log_z_stream s;
  int open, ended; /* inflateEnd() is due; a member has ended and none has begun since */
  unsigned char in[LOG_GZ];
} log_gz;

typedef struct log_cursor {
  sqlite3_vtab_cursor base;
  bc_log log;
  bc_log_memory *memory;
  char *scratch;
  char *buf;       /* the text: a window of the file, or all of bounce_logline's argument */
  size_t nBuf, at; /* bytes in buf, and where the next line starts */
  size_t longest;  /* longest line that is read whole */
  sqlite3_int64 line, maxLine, minLine;
  uint64_t iRow;       /* records so far, also those that are not asked for */
  uint64_t hash;       /* of the arguments; 0: not asked for yet */
  unsigned argument;   /* format and year as given */
  sqlite3_int64 nRead; /* bytes of the file so far */
  char *zFile;         /* for messages */
  log_gz *gz;          /* NULL: plain text */
  int fd;              /* -1 when closed */
  int isStdin;         /* fd is not ours to close */
  int regular;         /* fd is a file that has a size */
  int outcome;         /* the only outcome asked for, -1 for all */
  int some, skip;      /* a line that is not blank was seen; in the rest of a line too long */
  int last;            /* nothing more to read */
  int eof;
} log_cursor;

/* Columns, in the order of DESIGN section 8. */
enum {
  LOG_C_LINE = 0,
  LOG_C_TIME,
  LOG_C_FORMAT,
  LOG_C_QUEUE_ID,
  LOG_C_SENDER,
  LOG_C_RECIPIENT,
  LOG_C_ORIG_RECIPIENT,
  LOG_C_RELAY,
  LOG_C_RELAY_IP,
  LOG_C_OUTCOME,
  LOG_C_ATTEMPTED,
  LOG_C_DELAY,
  LOG_C_STATUS,
  LOG_C_DIAGNOSTIC,
  LOG_C_PROBLEM,
  LOG_C_SOURCE, /* file or text */
  LOG_C_FORMAT_ARG,
  LOG_C_YEAR
};

#define LOG_COLUMNS                                                                                \
  "line INTEGER, time TEXT, format TEXT, queue_id TEXT, sender TEXT, recipient TEXT, "             \
  "orig_recipient TEXT, relay TEXT, relay_ip TEXT, outcome TEXT, attempted INTEGER, "              \
  "delay REAL, status TEXT, diagnostic TEXT, problem TEXT, "

static int log_connect(sqlite3 *db, void *pAux, int argc, const char *const *argv,
                       sqlite3_vtab **ppVtab, char **pzErr) {
  int isFile = pAux != 0, rc;
  log_table *p;
  (void)argc;
  (void)argv;
  (void)pzErr;
  rc = sqlite3_declare_vtab(
      db, isFile ? "CREATE TABLE x(" LOG_COLUMNS "file HIDDEN, format_arg HIDDEN, year HIDDEN)"
                 : "CREATE TABLE x(" LOG_COLUMNS "text HIDDEN, format_arg HIDDEN)");
  if (rc != SQLITE_OK) return rc;
  sqlite3_vtab_config(db, isFile ? SQLITE_VTAB_DIRECTONLY : SQLITE_VTAB_INNOCUOUS);
  p = sqlite3_malloc64(sizeof *p);
  if (p == 0) return SQLITE_NOMEM;
  memset(p, 0, sizeof *p);
  p->isFile = isFile;
  *ppVtab = &p->base;
  return SQLITE_OK;
}

static int log_disconnect(sqlite3_vtab *pVtab) {
  sqlite3_free(pVtab);
  return SQLITE_OK;
}

/*
** idxNum says which arguments xFilter gets, in this order:
**
**   1  file or text     2  format_arg     4  year
**   8  outcome =  (BINARY)     16  line = or line <= or line <     32  line > or line >=
**
** The constraints on outcome and line only save work: SQLite checks them again (omit is 0).
*/
enum {
  LOG_X_SOURCE = 1,
  LOG_X_FORMAT = 2,
  LOG_X_YEAR = 4,
  LOG_X_OUTCOME = 8,
  LOG_X_MAX = 16,
  LOG_X_MIN = 32
};

/* The bit for a usable constraint, 0 for one that is of no use. */
static int log_constraint(sqlite3_index_info *pInfo, int i) {
  int op = pInfo->aConstraint[i].op;
  int isEq = op == SQLITE_INDEX_CONSTRAINT_EQ;
  const char *zColl;
  switch (pInfo->aConstraint[i].iColumn) {
  case LOG_C_SOURCE: return isEq ? LOG_X_SOURCE : 0;
  case LOG_C_FORMAT_ARG: return isEq ? LOG_X_FORMAT : 0;
  case LOG_C_YEAR: return isEq ? LOG_X_YEAR : 0;
  case LOG_C_OUTCOME:
    zColl = isEq ? sqlite3_vtab_collation(pInfo, i) : 0;
    return zColl != 0 && sqlite3_stricmp(zColl, "BINARY") == 0 ? LOG_X_OUTCOME : 0;
  case LOG_C_LINE:
    if (isEq || op == SQLITE_INDEX_CONSTRAINT_LE || op == SQLITE_INDEX_CONSTRAINT_LT) {
      return LOG_X_MAX;
    }
    if (op == SQLITE_INDEX_CONSTRAINT_GE || op == SQLITE_INDEX_CONSTRAINT_GT) return LOG_X_MIN;
    return 0;
  default: return 0;
  }
}

static int log_best_index(sqlite3_vtab *pVtab, sqlite3_index_info *pInfo) {
  log_table *pTab = (log_table *)pVtab;
  int i, bit, k, mask = 0, unusable = 0, nArg = 0;
  int aFor[6] = {-1, -1, -1, -1, -1, -1};
  for (i = 0; i < pInfo->nConstraint; i++) {
    bit = log_constraint(pInfo, i);
    if (bit == 0) continue;
    if (!pInfo->aConstraint[i].usable) {
      if (bit <= LOG_X_YEAR) unusable |= bit;
      continue;
    }
    for (k = 0; (1 << k) != bit; k++) {
    }
    mask |= bit;
    aFor[k] = i;
  }
  if ((unusable & ~mask) != 0) return SQLITE_CONSTRAINT;
  for (k = 0; k < 6; k++) {
    if (aFor[k] < 0) continue;
    pInfo->aConstraintUsage[aFor[k]].argvIndex = ++nArg;
    pInfo->aConstraintUsage[aFor[k]].omit = k < 3;
  }
  pInfo->idxNum = mask;
  pInfo->estimatedCost = pTab->isFile ? 1000000.0 : 10.0;
  /* Nothing to read. SQLite asks for such plans too when it weighs an OR, so the error must wait
  ** for xFilter; any plan with an argument is better. */
  if ((mask & LOG_X_SOURCE) == 0) pInfo->estimatedCost = 1e99;
  pInfo->estimatedRows = pTab->isFile ? 100000 : 1;
  return SQLITE_OK;
}

static int log_open(sqlite3_vtab *pVtab, sqlite3_vtab_cursor **ppCursor) {
  log_cursor *p = sqlite3_malloc64(sizeof *p);
  (void)pVtab;
  if (p == 0) return SQLITE_NOMEM;
  memset(p, 0, sizeof *p);
  p->fd = -1;
  p->eof = 1;
  *ppCursor = &p->base;
  return SQLITE_OK;
}

/* Give back all that a reading holds. */
static void log_reset(log_cursor *p) {
  if (p->gz != 0 && p->gz->open) p->gz->x.xEnd(&p->gz->s);
  if (p->fd >= 0 && !p->isStdin) log_os_close(p->fd);
  sqlite3_free(p->gz);
  sqlite3_free(p->memory);
  sqlite3_free(p->scratch);
  sqlite3_free(p->buf);
  sqlite3_free(p->zFile);
  memset((char *)p + sizeof p->base, 0, sizeof *p - sizeof p->base);
  p->fd = -1;
  p->eof = 1;
}

static int log_close(sqlite3_vtab_cursor *pCursor) {
  log_reset((log_cursor *)pCursor);
  sqlite3_free(pCursor);
  return SQLITE_OK;
}

/* ---- reading ---- */

/* One sentence about the file; %s stands for its name. */
static int log_fail(log_cursor *p, int rc, const char *zFormat, ...) {
  sqlite3_vtab *pVtab = p->base.pVtab;
  va_list ap;
  sqlite3_free(pVtab->zErrMsg);
  va_start(ap, zFormat);
  pVtab->zErrMsg = sqlite3_vmprintf(zFormat, ap);
  va_end(ap);
  p->eof = 1;
  return pVtab->zErrMsg == 0 ? SQLITE_NOMEM : rc;
}

static int log_open_file(log_cursor *p) {
  struct stat st;
  sqlite3_int64 now;
  if (strcmp(p->zFile, "-") == 0 || strcmp(p->zFile, "/dev/stdin") == 0) {
    p->fd = 0;
    p->isStdin = 1;
  } else {
    p->fd = log_os_open(p->zFile);
    if (p->fd < 0) {
      const char *zWhy = errno == ENOENT || errno == ENOTDIR ? "there is no such file"
                         : errno == EACCES || errno == EPERM ? "permission denied"
                                                             : "it cannot be opened";
      return log_fail(p, SQLITE_CANTOPEN, "bounce_log: cannot read '%s': %s", p->zFile, zWhy);
    }
  }
  now = (sqlite3_int64)time(0);
  if (log_os_stat(p->fd, &st) == 0) {
    if (S_ISDIR(st.st_mode)) {
      return log_fail(p, SQLITE_CANTOPEN, "bounce_log: cannot read '%s': it is a directory",
                      p->zFile);
    }
    p->regular = S_ISREG(st.st_mode);
    if (p->regular) now = (sqlite3_int64)st.st_mtime;
  }
  bc_log_set_file_time(&p->log, now);
  return SQLITE_OK;
}

/* Plain bytes from the file: their number, 0 at its end, below 0 after *pRc was set. */
static int log_read_raw(log_cursor *p, void *pTo, size_t n, int *pRc) {
  int k = log_os_read(p->fd, pTo, (unsigned)n);
  if (k < 0) {
    int why = errno;
    *pRc = log_fail(p, SQLITE_IOERR_READ, "bounce_log: reading '%s' failed after line %lld",
                    p->zFile, p->line);
    if (why == EISDIR) {
      *pRc =
          log_fail(p, SQLITE_CANTOPEN, "bounce_log: cannot read '%s': it is a directory", p->zFile);
    }
  } else {
    p->nRead += k;
  }
  return k;
}

/* The file starts with gzip's mark: make ready to expand what was read already (buf[0..nBuf)). */
static int log_gz_begin(log_cursor *p) {
  log_gz *gz = sqlite3_malloc64(sizeof *gz);
  if (gz == 0) return SQLITE_NOMEM;
  memset(gz, 0, sizeof *gz);
  p->gz = gz;
  if (!log_zlib_load(&gz->x)) {
    return log_fail(p, SQLITE_ERROR,
                    "bounce_log: '%s' is compressed, and zlib is not installed here", p->zFile);
  }
  if (gz->x.xInit(&gz->s, 15 + 16, "1.2.3", (int)sizeof gz->s) != LOG_Z_OK) return SQLITE_NOMEM;
  gz->open = 1;
  memcpy(gz->in, p->buf, p->nBuf); /* at most LOG_GZ bytes were read */
  gz->s.next_in = gz->in;
  gz->s.avail_in = (unsigned)p->nBuf;
  p->nBuf = 0;
  return SQLITE_OK;
}

/* As log_read_raw(), expanded. Members may follow each other, as 'cat a.gz b.gz' leaves them. */
static int log_read_gz(log_cursor *p, char *zTo, size_t n, int *pRc) {
  log_gz *gz = p->gz;
  int k, rc;
  gz->s.next_out = (unsigned char *)zTo;
  gz->s.avail_out = (unsigned)n;
  while (gz->s.avail_out == (unsigned)n) {
    if (gz->s.avail_in == 0) {
      k = log_read_raw(p, gz->in, LOG_GZ, pRc);
      if (k < 0) return -1;
      if (k == 0) {
        if (gz->ended) return 0;
        *pRc = log_fail(p, SQLITE_IOERR_READ,
                        "bounce_log: the compressed data of '%s' end too early, after line %lld",
                        p->zFile, p->line);
        return -1;
      }
      gz->s.next_in = gz->in;
      gz->s.avail_in = (unsigned)k;
    }
    if (gz->ended) {
      if (*gz->s.next_in == 0) { /* padding, as tapes leave it */
        gz->s.next_in++;
        gz->s.avail_in--;
        continue;
      }
      gz->x.xReset(&gz->s);
      gz->ended = 0;
    }
    rc = gz->x.xInflate(&gz->s, 0);
    if (rc == LOG_Z_END) {
      gz->ended = 1;
    } else if (rc == LOG_Z_MEM) {
      *pRc = SQLITE_NOMEM;
      return -1;
    } else if (rc != LOG_Z_OK) {
      *pRc = log_fail(p, SQLITE_IOERR_READ,
                      "bounce_log: the compressed data of '%s' are damaged after line %lld",
                      p->zFile, p->line);
      return -1;
    }
  }
  return (int)((unsigned)n - gz->s.avail_out);
}

/* More text into buf, behind what it holds; p->last is set at the end of the file. */
static int log_read(log_cursor *p) {
  int rc = SQLITE_OK, k;
  size_t room = LOG_BUFFER - p->nBuf;
  if (p->gz != 0) {
    k = log_read_gz(p, p->buf + p->nBuf, room, &rc);
  } else {
    int first = p->nRead == 0;
    k = log_read_raw(p, p->buf + p->nBuf, first ? LOG_GZ : room, &rc);
    if (first && k == 1) { /* a pipe may give less than gzip's mark is long */
      int more = log_read_raw(p, p->buf + 1, 1, &rc);
      if (more > 0) k = 2;
    }
    if (first && rc == SQLITE_OK && k >= 2 && (unsigned char)p->buf[0] == 0x1f &&
        (unsigned char)p->buf[1] == 0x8b) {
      p->nBuf = (size_t)k;
      rc = log_gz_begin(p);
      return rc == SQLITE_OK ? log_read(p) : rc;
    }
  }
  if (rc != SQLITE_OK) return rc;
  if (k <= 0) {
    p->last = 1;
  } else {
    p->nBuf += (size_t)k;
  }
  return SQLITE_OK;
}

/* The window moves on: what was read of buf goes away. */
static void log_shift(log_cursor *p) {
  if (p->nBuf > p->at) memmove(p->buf, p->buf + p->at, p->nBuf - p->at);
  p->nBuf -= p->at;
  p->at = 0;
}

/*
** A line of more than LOG_LINE bytes: its head stays in the first half of that room, and pieces of
** the rest pass through the second half until head and piece together make an outcome that can be
** read; if none does, what head and end make counts. 1: a row; 0: none.
*/
static int log_long_line(log_cursor *p, int *pRc) {
  const size_t half = LOG_LINE / 2, lap = 128; /* no mark that is looked for is longer than lap */
  char *zNl;
  size_t n;
  int found, over = 0;
  log_shift(p);
  found = bc_log_line(&p->log, p->buf, LOG_LINE);
  p->at = LOG_LINE;
  while (!over && (!found || p->log.rec.problem != 0)) {
    memmove(p->buf + half, p->buf + LOG_LINE - lap, p->nBuf - (LOG_LINE - lap));
    p->nBuf -= LOG_LINE - lap - half;
    while (p->nBuf < LOG_LINE && !p->last && *pRc == SQLITE_OK) *pRc = log_read(p);
    if (*pRc != SQLITE_OK) return 0;
    n = p->nBuf < LOG_LINE ? p->nBuf : LOG_LINE;
    zNl = memchr(p->buf + half + lap, '\n', n - half - lap);
    if (zNl != 0) n = (size_t)(zNl - p->buf);
    over = zNl != 0 || n < LOG_LINE;
    found = bc_log_line(&p->log, p->buf, n);
    p->at = n + (zNl != 0);
  }
  p->skip = !over;
  if (found) p->log.rec.problem = "a line of more than 65536 bytes: its middle was left out";
  return found;
}

/*
** The next line into *pz, *pn: 1; 0 at the end or after an error. *pz is NULL for a line that is
** too long: log_long_line() reads that.
*/
static int log_next_line(log_cursor *p, const char **pz, size_t *pn, int *pRc) {
  char *zNl;
  size_t seen = 0;
  for (;;) {
    /* A file that was cut while its writer went on starts with a hole of zeros. */
    while (seen == 0 && p->at < p->nBuf && p->buf[p->at] == 0) p->at++;
    if (p->at < p->nBuf) {
      zNl = memchr(p->buf + p->at + seen, '\n', p->nBuf - p->at - seen);
      if (zNl != 0) {
        *pz = p->buf + p->at;
        *pn = (size_t)(zNl - *pz);
        if (*pn > p->longest && !p->skip) {
          *pz = 0;
        } else {
          p->at += *pn + 1;
        }
        break;
      }
    }
    seen = p->nBuf - p->at;
    if (p->last) { /* a line without its end; one that is too long was told before */
      if (seen == 0) return 0;
      *pz = p->buf + p->at;
      *pn = seen;
      p->at = p->nBuf;
      break;
    }
    if (seen > p->longest && !p->skip) {
      *pz = 0;
      break;
    }
    if (p->skip) {
      p->at = p->nBuf;
      seen = 0;
    }
    if (p->at > 0) log_shift(p);
    *pRc = log_read(p);
    if (*pRc != SQLITE_OK) return 0;
  }
  return 1;
}

/* At the end: was there anything that could be read at all? */
static int log_finish(log_cursor *p) {
  struct stat st;
  int isFile = ((log_table *)p->base.pVtab)->isFile;
  p->eof = 1;
  if (!isFile) return SQLITE_OK;
  if (p->log.named != BC_LOG_AUTO && p->log.other > 0) {
    return log_fail(p, SQLITE_ERROR, "bounce_log: '%s' holds no %s lines; it looks like %s",
                    p->zFile, bc_log_format_name[p->log.named], bc_log_format_name[p->log.other]);
  }
  if (p->log.current == BC_LOG_AUTO && p->some) {
    return log_fail(p, SQLITE_ERROR,
                    "bounce_log: cannot tell the format of '%s'; name it, as in "
                    "bounce_log(FILE, 'postfix')",
                    p->zFile);
  }
  if (p->regular && log_os_stat(p->fd, &st) == 0 && (sqlite3_int64)st.st_size < p->nRead) {
    /* Somebody cut it under our hands (copytruncate): say so in a last row. */
    bc_log_begin(&p->log, p->log.current, BC_LOG_UNKNOWN);
    p->log.rec.problem = "the file became shorter while it was read";
    p->regular = 0;
    p->eof = 0;
    p->outcome = -1;
    p->iRow++;
  }
  return SQLITE_OK;
}

static int log_next(sqlite3_vtab_cursor *pCursor) {
  log_cursor *p = (log_cursor *)pCursor;
  const char *z;
  size_t n;
  int rc = SQLITE_OK, found;
  for (;;) {
    found = bc_log_next(&p->log);
    if (!found) {
      if (p->line >= p->maxLine) {
        p->eof = 1;
        return SQLITE_OK;
      }
      if (!log_next_line(p, &z, &n, &rc)) return rc == SQLITE_OK ? log_finish(p) : rc;
      if (z != 0 && p->skip) { /* the end of a line that was too long */
        p->skip = 0;
        continue;
      }
      p->line++;
      if (z == 0) {
        p->some = 1;
        found = log_long_line(p, &rc);
        if (rc != SQLITE_OK) return rc;
      } else {
        if (n > 0) p->some = 1;
        found = bc_log_line(&p->log, z, n);
      }
    }
    if (!found) continue;
    p->iRow++;
    if (p->line >= p->minLine && (p->outcome < 0 || p->outcome == p->log.rec.outcome)) {
      return SQLITE_OK;
    }
  }
}

/* ---- xFilter ---- */

/* The text of a bounce_logline into buf. */
static int log_take_text(log_cursor *p, sqlite3_value *pValue) {
  const void *z;
  if (sqlite3_value_type(pValue) == SQLITE_BLOB)
    z = sqlite3_value_blob(pValue);
  else
    z = sqlite3_value_text(pValue);
  p->nBuf = z == 0 ? 0 : (size_t)sqlite3_value_bytes(pValue); /* x'', or SQLite is out of memory */
  p->last = 1;
  p->longest = p->nBuf;
  p->buf = sqlite3_malloc64(p->nBuf + 1);
  p->log.nScratch = BC_LOG_SCRATCH(p->nBuf);
  p->scratch = sqlite3_malloc64(p->log.nScratch);
  if (p->buf == 0 || p->scratch == 0) return SQLITE_NOMEM;
  if (p->nBuf > 0) memcpy(p->buf, z, p->nBuf);
  p->log.scratch = p->scratch;
  return SQLITE_OK;
}

/* Room and an open file for a bounce_log. */
static int log_take_file(log_cursor *p, const char *zFile, int format) {
  p->zFile = sqlite3_mprintf("%s", zFile);
  p->longest = LOG_LINE;
  p->buf = sqlite3_malloc64(LOG_BUFFER);
  p->log.nScratch = BC_LOG_SCRATCH(LOG_LINE);
  p->scratch = sqlite3_malloc64(p->log.nScratch);
  p->memory = sqlite3_malloc64(sizeof *p->memory);
  if (p->zFile == 0 || p->buf == 0 || p->scratch == 0 || p->memory == 0) return SQLITE_NOMEM;
  bc_log_init(&p->log, format, p->memory);
  p->log.nScratch = BC_LOG_SCRATCH(LOG_LINE);
  p->log.scratch = p->scratch;
  return log_open_file(p);
}

/* A limit on line: only numbers are used, SQLite knows best about the rest. */
static void log_take_line(log_cursor *p, sqlite3_value *pValue, int isMax) {
  if (sqlite3_value_type(pValue) != SQLITE_INTEGER) return;
  if (isMax)
    p->maxLine = sqlite3_value_int64(pValue);
  else
    p->minLine = sqlite3_value_int64(pValue);
}

static int log_take_outcome(sqlite3_value *pValue) {
  const char *z;
  int i;
  if (sqlite3_value_type(pValue) != SQLITE_TEXT) return -1;
  z = (const char *)sqlite3_value_text(pValue);
  for (i = 1; z != 0 && i < BC_LOG_OUTCOME_N; i++) {
    if (strcmp(z, bc_log_outcome_name[i]) == 0) return i;
  }
  return -1;
}

/* The format's number, or -1 after an error was set. */
static int log_take_format(log_cursor *p, sqlite3_value *pValue, int *pRc) {
  const char *z = (const char *)sqlite3_value_text(pValue);
  int format;
  if (sqlite3_value_type(pValue) == SQLITE_NULL) return BC_LOG_AUTO;
  if (z == 0) {
    *pRc = SQLITE_NOMEM;
    return -1;
  }
  format = bc_log_format(z, (size_t)sqlite3_value_bytes(pValue));
  if (format < 0) {
    *pRc = log_fail(p, SQLITE_ERROR,
                    "unknown log format '%s': use auto, postfix, exim, sendmail, opensmtpd, "
                    "haraka, zonemta, qmail, powermta or kumomta",
                    z);
  }
  return format;
}

/* YEAR, or 0 for none, or -1 after an error was set. */
static int log_take_year(log_cursor *p, sqlite3_value *pValue, int *pRc) {
  sqlite3_int64 year = sqlite3_value_int64(pValue);
  if (sqlite3_value_type(pValue) == SQLITE_NULL) return 0;
  if (year < 1 || year > 9999) {
    *pRc = log_fail(p, SQLITE_ERROR, "bounce_log: YEAR must be a number from 1 to 9999");
    return -1;
  }
  return (int)year;
}

/* See log_best_index() for idxNum. */
static int log_filter(sqlite3_vtab_cursor *pCursor, int idxNum, const char *idxStr, int argc,
                      sqlite3_value **argv) {
  log_cursor *p = (log_cursor *)pCursor;
  int isFile = ((log_table *)pCursor->pVtab)->isFile, rc = SQLITE_OK, format = BC_LOG_AUTO;
  int year = 0, i = 1;
  const char *zFile;
  (void)idxStr;
  (void)argc;
  log_reset(p);
  if ((idxNum & LOG_X_SOURCE) == 0) {
    return log_fail(p, SQLITE_ERROR,
                    isFile ? "bounce_log needs a file: bounce_log(FILE [,FORMAT [,YEAR]])"
                           : "bounce_logline needs a line: bounce_logline(LINE [,FORMAT])");
  }
  if ((idxNum & LOG_X_FORMAT) != 0) format = log_take_format(p, argv[i++], &rc);
  if (rc == SQLITE_OK && (idxNum & LOG_X_YEAR) != 0) year = log_take_year(p, argv[i++], &rc);
  if (rc != SQLITE_OK) return rc;
  if (sqlite3_value_type(argv[0]) == SQLITE_NULL) return SQLITE_OK; /* no file, no rows */
  if (isFile) {
    zFile = (const char *)sqlite3_value_text(argv[0]);
    if (zFile == 0) return SQLITE_NOMEM;
    rc = log_take_file(p, zFile, format);
  } else {
    bc_log_init(&p->log, format, 0);
    rc = log_take_text(p, argv[0]);
  }
  if (rc != SQLITE_OK) return rc;
  if (year > 0) bc_log_set_year(&p->log, year);
  p->argument = (unsigned)(format * 10000 + year);
  p->outcome = -1;
  p->maxLine = INT64_MAX;
  p->minLine = 0;
  if ((idxNum & LOG_X_OUTCOME) != 0) p->outcome = log_take_outcome(argv[i++]);
  if ((idxNum & LOG_X_MAX) != 0) log_take_line(p, argv[i++], 1);
  if ((idxNum & LOG_X_MIN) != 0) log_take_line(p, argv[i++], 0);
  p->eof = 0;
  return log_next(pCursor);
}

/* ---- columns ---- */

static void log_result_text(sqlite3_context *ctx, bc_span s) {
  char *z;
  size_t n;
  if (s.z == 0) return; /* NULL */
  if (!bc_log_unclean(s.z, s.n)) {
    sqlite3_result_text64(ctx, s.z, s.n, SQLITE_TRANSIENT, SQLITE_UTF8);
    return;
  }
  z = sqlite3_malloc64(2 * s.n + 1);
  if (z == 0) {
    sqlite3_result_error_nomem(ctx);
    return;
  }
  bc_log_clean(s.z, s.n, z, &n);
  sqlite3_result_text64(ctx, z, n, sqlite3_free, SQLITE_UTF8);
}

/* A copy also of static text: SQLite would give back the register's room for it, and the next text
** column would have to allocate again, for every row. */
static void log_result_name(sqlite3_context *ctx, const char *z) {
  if (z != 0) sqlite3_result_text(ctx, z, (int)strlen(z), SQLITE_TRANSIENT);
}

static int log_column(sqlite3_vtab_cursor *pCursor, sqlite3_context *ctx, int iColumn) {
  log_cursor *p = (log_cursor *)pCursor;
  const bc_log_rec *r = &p->log.rec;
  switch (iColumn) {
  case LOG_C_LINE: sqlite3_result_int64(ctx, p->line); break;
  case LOG_C_TIME:
    if (r->nTime > 0) sqlite3_result_text(ctx, r->time, r->nTime, SQLITE_TRANSIENT);
    break;
  case LOG_C_FORMAT: log_result_name(ctx, bc_name_or_null(bc_log_format_name[r->format])); break;
  case LOG_C_QUEUE_ID: log_result_text(ctx, r->queue_id); break;
  case LOG_C_SENDER: log_result_text(ctx, r->sender); break;
  case LOG_C_RECIPIENT: log_result_text(ctx, r->recipient); break;
  case LOG_C_ORIG_RECIPIENT: log_result_text(ctx, r->orig_recipient); break;
  case LOG_C_RELAY: log_result_text(ctx, r->relay); break;
  case LOG_C_RELAY_IP: log_result_text(ctx, r->relay_ip); break;
  case LOG_C_OUTCOME: log_result_name(ctx, bc_name_or_null(bc_log_outcome_name[r->outcome])); break;
  case LOG_C_ATTEMPTED: sqlite3_result_int(ctx, r->attempted); break;
  case LOG_C_DELAY:
    if (r->delay >= 0.0) sqlite3_result_double(ctx, r->delay);
    break;
  case LOG_C_STATUS: log_result_text(ctx, r->status); break;
  case LOG_C_DIAGNOSTIC: log_result_text(ctx, r->diagnostic); break;
  case LOG_C_PROBLEM: log_result_name(ctx, r->problem); break;
  case LOG_C_SOURCE:
    if (p->zFile != 0)
      sqlite3_result_text(ctx, p->zFile, -1, SQLITE_TRANSIENT);
    else
      sqlite3_result_text64(ctx, p->buf, p->nBuf, SQLITE_TRANSIENT, SQLITE_UTF8);
    break;
  default: break; /* the other arguments */
  }
  return SQLITE_OK;
}

static int log_eof(sqlite3_vtab_cursor *pCursor) {
  return ((log_cursor *)pCursor)->eof;
}

/*
** SQLite takes rows with one rowid for one row, where an OR makes it scan with several arguments or
** limits: so arguments and the record's place among all of them make the rowid.
*/
static int log_rowid(sqlite3_vtab_cursor *pCursor, sqlite3_int64 *pRowid) {
  log_cursor *p = (log_cursor *)pCursor;
  if (p->hash == 0) {
    bc_span x = {p->zFile ? p->zFile : p->buf, p->zFile ? strlen(p->zFile) : p->nBuf};
    p->hash = bc_hash(p->argument, &x) | 1;
  }
  *pRowid = (sqlite3_int64)((p->hash + p->iRow) & INT64_MAX);
  return SQLITE_OK;
}

/* xCreate is missing: the tables are eponymous only. */
static const sqlite3_module log_module = {
    .xConnect = log_connect,
    .xBestIndex = log_best_index,
    .xDisconnect = log_disconnect,
    .xOpen = log_open,
    .xClose = log_close,
    .xFilter = log_filter,
    .xNext = log_next,
    .xEof = log_eof,
    .xColumn = log_column,
    .xRowid = log_rowid,
};

/* Make bounce_log and bounce_logline known to db. */
BC_PRIVATE int bc_register_log(sqlite3 *db, bc_shared *p) {
  static const struct {
    const char *zName;
    int isFile;
  } aTable[] = {{"bounce_log", 1}, {"bounce_logline", 0}};
  size_t i;
  int rc = SQLITE_OK;
  (void)p;
  for (i = 0; i < sizeof aTable / sizeof aTable[0] && rc == SQLITE_OK; i++) {
    rc = sqlite3_create_module_v2(db, aTable[i].zName, &log_module,
                                  aTable[i].isFile ? (void *)&log_module : 0, 0);
  }
  return rc;
}
