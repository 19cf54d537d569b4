/*
** What it is for: proof that bounce_log loses nothing in silence and stays small when reading goes
** wrong. This program's own read(), open(), fstat() and dlopen() go before the C library's; for
** the file under test they fail, give little, are interrupted, or change the file meanwhile.
** Expected is the right answer, or rows that are right so far and one clear sentence, or a row with
** `problem`.
**
**   build/fault/fault ./bouncecodes.so tests/samples build/fault [-long]
*/
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <sys/wait.h>

#include "../check.h"

/* ---- the operating system, as it may be ---- */

static struct {
  char zFile[1000]; /* whose calls these are; the rest of the process is left alone */
  int fd;           /* while it is open */
  int nOpen, nRead; /* calls so far */
  int openFails;    /* errno that open() gives; it does so openTimes times */
  int openTimes;
  int readFails, readAt;    /* errno that call number readAt and all later ones give */
  int interrupt;            /* every other read() gives EINTR */
  size_t shortest;          /* at most so many bytes at once; 0: as many as asked for */
  int statFails, nStat;     /* fstat() call number statFails and all later ones give EIO */
  time_t mtime;             /* when not 0: the file's time, as fstat() tells it */
  int noZlib;               /* there is no such library */
  void (*xMeanwhile)(void); /* called before call number meanwhileAt */
  int meanwhileAt;
} os;

typedef int (*open_function)(const char *, int, ...);
typedef ssize_t (*read_function)(int, void *, size_t);
typedef int (*fstat_function)(int, struct stat *);
typedef void *(*dlopen_function)(const char *, int);

static void real_function(const char *zName, void *pp) {
  void *p = dlsym(RTLD_NEXT, zName);
  memcpy(pp, &p, sizeof p);
}

int open(const char *z, int flags, ...) {
  static open_function x;
  va_list ap;
  mode_t mode;
  int fd;
  va_start(ap, flags);
  mode = flags & O_CREAT ? va_arg(ap, mode_t) : 0;
  va_end(ap);
  if (!x) real_function("open", &x);
  if (!os.zFile[0] || strcmp(z, os.zFile) != 0 || flags & O_CREAT) return x(z, flags, mode);
  os.nOpen++;
  if (os.openTimes > 0) {
    os.openTimes--;
    errno = os.openFails;
    return -1;
  }
  fd = x(z, flags, mode);
  os.fd = fd;
  return fd;
}

ssize_t read(int fd, void *p, size_t n) {
  static read_function x;
  if (!x) real_function("read", &x);
  if (!os.zFile[0] || fd != os.fd) return x(fd, p, n);
  os.nRead++;
  if (os.nRead > 100000000) abort();
  if (os.xMeanwhile && os.nRead == os.meanwhileAt) os.xMeanwhile();
  if (os.interrupt && os.nRead % 2) {
    errno = EINTR;
    return -1;
  }
  if (os.readAt && os.nRead >= os.readAt) {
    errno = os.readFails;
    return -1;
  }
  return x(fd, p, os.shortest && n > os.shortest ? os.shortest : n);
}

int fstat(int fd, struct stat *p) {
  static fstat_function x;
  int rc;
  if (!x) real_function("fstat", &x);
  if (os.zFile[0] && fd == os.fd && ++os.nStat >= os.statFails && os.statFails) {
    errno = EIO;
    return -1;
  }
  rc = x(fd, p);
  if (rc == 0 && os.zFile[0] && fd == os.fd && os.mtime) p->st_mtime = os.mtime;
  return rc;
}

void *dlopen(const char *z, int flags) {
  static dlopen_function x;
  if (!x) real_function("dlopen", &x);
  return os.noZlib && z && strncmp(z, "libz.", 5) == 0 ? 0 : x(z, flags);
}

static void healthy(const char *zFile) {
  memset(&os, 0, sizeof os);
  os.fd = -1;
  snprintf(os.zFile, sizeof os.zFile, "%s", zFile);
}

#define HEAD                                                                                       \
  "2026-03-01T10:00:00Z mx postfix/smtp[8]: 3A0F3FC06C: to=<ann@example.com>, relay=none, "        \
  "delay=1, "
#define TAIL "dsn=5.1.1, status=bounced (550 no)\n"

/* ---- asking ---- */

static sqlite3 *db;

/* What a reading gives. */
static int rows_of(const char *zFile, const char *zRest, text *out) {
  char zSql[2000];
  snprintf(zSql, sizeof zSql,
           "SELECT time, line, queue_id, sender, recipient, outcome, diagnostic, problem "
           "FROM bounce_log('%s'%s",
           zFile, zRest);
  out->n = 0;
  return answer(db, zSql, out);
}

static void passed_if(int ok, const char *zName, const char *zCase, const text *got) {
  nTried++;
  if (ok)
    nPassed++;
  else
    bad("%s, %s: %.400s", zName, zCase, got->z);
}

/* Rows of *whole as far as they go, then the sentence that fits zPattern ('*' is any text). */
static int is_cut(const text *got, const text *whole, const char *zPattern) {
  const char *zErr = strstr(got->z, "error: ");
  char z[2000];
  if (!zErr || (size_t)(zErr - got->z) > whole->n || strchr(zErr, '\n')) return 0;
  if (memcmp(got->z, whole->z, (size_t)(zErr - got->z)) != 0) return 0;
  snprintf(z, sizeof z, "error: bounce_log: %s", zPattern);
  return sqlite3_strglob(z, zErr) == 0;
}

static int ends_with(const text *p, const char *z) {
  size_t n = strlen(z);
  return p->n >= n && strcmp(p->z + p->n - n, z) == 0;
}

static int nothing_left(int files) {
  return count_files() == files;
}

/* ---- every file, every fault of reading ---- */

static void one_file(const char *zFile) {
  static const size_t aShort[] = {1, 2, 3, 7, 4095};
  text whole = {0, 0, 0}, got = {0, 0, 0};
  char zWant[1200], zCase[100];
  int files = count_files(), i, n, rc;
  healthy(zFile);
  rc = rows_of(zFile, ")", &whole);
  n = os.nRead;
  passed_if(rc == SQLITE_OK && whole.n > 0, zFile, "whole", &whole);
  for (i = 0; i < (int)(sizeof aShort / sizeof aShort[0]); i++) {
    healthy(zFile);
    os.shortest = aShort[i];
    rc = rows_of(zFile, ")", &got);
    snprintf(zCase, sizeof zCase, "at most %zu bytes at once", aShort[i]);
    passed_if(rc == SQLITE_OK && strcmp(got.z, whole.z) == 0, zFile, zCase, &got);
  }
  healthy(zFile);
  os.interrupt = 1;
  os.shortest = 1000;
  os.openFails = EINTR;
  os.openTimes = 3;
  rc = rows_of(zFile, ")", &got);
  passed_if(rc == SQLITE_OK && os.nOpen == 4 && strcmp(got.z, whole.z) == 0, zFile, "EINTR", &got);
  healthy(zFile);
  os.statFails = 1;
  rc = rows_of(zFile, ")", &got);
  passed_if(rc == SQLITE_OK && strcmp(got.z, whole.z) == 0, zFile, "fstat() fails", &got);
  healthy(zFile);
  os.shortest = 40;
  rows_of(zFile, ")", &got);
  for (i = 1; i <= n + os.nRead && i <= n + 40; i++) {
    int nShort = os.nRead;
    healthy(zFile);
    os.shortest = i > n ? 40 : 0; /* also in the middle of a short file, and of a line */
    os.readAt = i > n ? i - n : i;
    os.readFails = i % 2 ? EIO : ESTALE;
    rc = rows_of(zFile, ")", &got);
    snprintf(zCase, sizeof zCase, "read() number %d fails", os.readAt);
    snprintf(zWant, sizeof zWant, "reading '%s' failed after line [0-9]*", zFile);
    passed_if(rc == SQLITE_IOERR && is_cut(&got, &whole, zWant), zFile, zCase, &got);
    os.nRead = nShort;
  }
  healthy(zFile);
  rc = rows_of(zFile, ") LIMIT 1", &got);
  passed_if(rc == SQLITE_OK && nothing_left(files), zFile, "files are left open", &got);
  free(whole.z);
  free(got.z);
}

/* The line in the sentence is the last one that was read. */
static void error_tells_line(const char *zFile) {
  text got = {0, 0, 0};
  char zWant[1200];
  FILE *f = fopen(zFile, "rb");
  int nLine = 0, i;
  if (!f) abort();
  for (i = 1; i < 700; i++) nLine += fgetc(f) == '\n';
  fclose(f);
  healthy(zFile);
  os.shortest = 1;
  os.readAt = 700;
  os.readFails = EIO;
  rows_of(zFile, ")", &got);
  snprintf(zWant, sizeof zWant, "error: bounce_log: reading '%s' failed after line %d", zFile,
           nLine);
  passed_if(ends_with(&got, zWant), zFile, "the line's number", &got);
  free(got.z);
}

/* ---- opening ---- */

static void opening(const char *zFile) {
  static const struct {
    int err;
    const char *zWhy;
  } a[] = {{ENOENT, "there is no such file"}, {ENOTDIR, "there is no such file"},
           {EACCES, "permission denied"},     {EPERM, "permission denied"},
           {EMFILE, "it cannot be opened"},   {ENFILE, "it cannot be opened"},
           {ELOOP, "it cannot be opened"},    {EIO, "it cannot be opened"},
           {ENXIO, "it cannot be opened"}};
  text got = {0, 0, 0};
  char zWant[1200];
  size_t i;
  int rc, files = count_files();
  for (i = 0; i < sizeof a / sizeof a[0]; i++) {
    healthy(zFile);
    os.openFails = a[i].err;
    os.openTimes = 1;
    rc = rows_of(zFile, ")", &got);
    snprintf(zWant, sizeof zWant, "error: bounce_log: cannot read '%s': %s", zFile, a[i].zWhy);
    passed_if(rc == SQLITE_CANTOPEN && strcmp(got.z, zWant) == 0, "open() fails", a[i].zWhy, &got);
  }
  healthy(zFile);
  os.readAt = 1;
  os.readFails = EISDIR;
  os.statFails = 1;
  rc = rows_of(zFile, ")", &got);
  passed_if(rc == SQLITE_CANTOPEN && ends_with(&got, "it is a directory"), "directory", "EISDIR",
            &got);
  healthy("");
  rc = rows_of(zWork, ")", &got);
  passed_if(rc == SQLITE_CANTOPEN && ends_with(&got, "it is a directory"), "directory", "real",
            &got);
  passed_if(nothing_left(files), "open", "files are left open", &got);
  free(got.z);
}

/* ---- files that change while they are read ---- */

static char zChanging[1000];

static void cut_to_nothing(void) {
  if (truncate(zChanging, 0) != 0) abort();
}
static void cut_in_a_line(void) {
  if (truncate(zChanging, 270000) != 0) abort();
}
static void take_away(void) {
  remove(zChanging);
}
static void replace(void) { /* as logrotate does without copytruncate */
  char z[1100];
  snprintf(z, sizeof z, "%s.1", zChanging);
  rename(zChanging, z);
  make_file("changing.log", "other words\n", 0, "");
}
static void grow(void) {
  FILE *f = fopen(zChanging, "ab");
  if (!f) abort();
  fputs("2026-03-01T10:00:00Z mx postfix/smtp[8]: 3A0F3FC06C: to=<late@example.com>, relay=none, "
        "delay=1, dsn=2.0.0, status=sent (250 ok)\n",
        f);
  fclose(f);
}

static void make_changing(int nRow) {
  FILE *f = fopen(zChanging, "wb");
  int i;
  if (!f) abort();
  for (i = 0; i < nRow; i++)
    fprintf(f,
            "2026-03-01T10:00:00Z mx postfix/smtp[8]: 3A0F3FC06C: to=<a%d@example.com>, "
            "relay=none, delay=1, dsn=2.0.0, status=sent (250 ok)\n",
            i);
  fclose(f);
}

static void changing(void) {
  static const struct {
    const char *zName;
    void (*x)(void);
    int rows; /* how many are expected: -1 fewer than all, 0 all, 1 one more */
    int problem;
  } a[] = {{"cut to nothing", cut_to_nothing, -1, 1},
           {"cut in a line", cut_in_a_line, -1, 1},
           {"taken away", take_away, 0, 0},
           {"replaced", replace, 0, 0},
           {"growing", grow, 1, 0}};
  text got = {0, 0, 0};
  char zSql[2000], zLast[100];
  size_t i;
  int rc, files = count_files();
  snprintf(zChanging, sizeof zChanging, "%s/changing.log", zWork);
  for (i = 0; i < sizeof a / sizeof a[0]; i++) {
    int nRow = 0, nProblem = 0, ok;
    make_changing(5000);
    healthy(zChanging);
    os.xMeanwhile = a[i].x;
    os.meanwhileAt = 3;
    snprintf(zSql, sizeof zSql,
             "SELECT count(recipient), count(problem), max(problem) FROM bounce_log('%s')",
             zChanging);
    got.n = 0;
    rc = answer(db, zSql, &got);
    zLast[0] = 0;
    sscanf(got.z, "%d|%d|%99[^|]", &nRow, &nProblem, zLast);
    ok = rc == SQLITE_OK && (a[i].rows < 0 ? nRow > 100 && nRow < 5000 : nRow == 5000 + a[i].rows);
    ok = ok && (nProblem > 0) == a[i].problem;
    if (a[i].problem) ok = ok && strcmp(zLast, "the line ends before status=") != 0;
    passed_if(ok, "changing", a[i].zName, &got);
  }
  /* Where nobody can tell the size at the end, nothing is said of it. */
  make_changing(5000);
  healthy(zChanging);
  os.xMeanwhile = cut_to_nothing;
  os.meanwhileAt = 3;
  os.statFails = 2;
  rc = rows_of(zChanging, ")", &got);
  passed_if(rc == SQLITE_OK && os.nStat == 2 && got.n > 100 && !strstr(got.z, "became shorter"),
            "changing", "fstat() fails at the end", &got);
  passed_if(nothing_left(files), "changing", "files are left open", &got);
  free(got.z);
}

/* Files of a time that no calendar has: the years of their lines are not known. */
static void odd_times(void) {
  static const time_t a[] = {-1000000, -86401, 253402300800, INT64_MAX - 86400, INT64_MAX};
  text got = {0, 0, 0};
  char z[1000];
  size_t i;
  int rc;
  make_file("time.log",
            "Mar  1 10:00:00 mx postfix/smtp[8]: 3A0F3FC06C: to=<ann@example.com>, relay=none, "
            "delay=1, " TAIL,
            0, "");
  snprintf(z, sizeof z, "%s/time.log", zWork);
  for (i = 0; i < sizeof a / sizeof a[0]; i++) {
    healthy(z);
    os.mtime = a[i];
    rc = rows_of(z, ")", &got);
    passed_if(rc == SQLITE_OK && strncmp(got.z, "NULL|1|", 7) == 0, "odd times", "no year", &got);
  }
  healthy(z);
  os.mtime = 86400 * 365;
  rc = rows_of(z, ")", &got);
  passed_if(rc == SQLITE_OK && strncmp(got.z, "1970-03-01T10:00:00|1|", 22) == 0, "odd times",
            "1971", &got);
  free(got.z);
}

/* A .gz where zlib is not installed, and where it is again. */
static void no_zlib(const char *zFile) {
  text got = {0, 0, 0};
  char zWant[1200];
  int rc, files = count_files();
  healthy(zFile);
  os.noZlib = 1;
  rc = rows_of(zFile, ")", &got);
  snprintf(zWant, sizeof zWant,
           "error: bounce_log: '%s' is compressed, and zlib is not installed here", zFile);
  passed_if(rc == SQLITE_ERROR && strcmp(got.z, zWant) == 0, "no zlib", "the sentence", &got);
  healthy(zFile);
  rc = rows_of(zFile, ") LIMIT 1", &got);
  passed_if(rc == SQLITE_OK && got.n > 0, "no zlib", "again", &got);
  passed_if(nothing_left(files), "no zlib", "files are left open", &got);
  free(got.z);
}

/* ---- pipes ---- */

/* A writer that gives zText and goes; how is 0: whole, 1: byte by byte, 2: it dies half way. */
static void writer(const char *zFifo, const char *zText, int how) {
  size_t n = strlen(zText), i;
  int fd = open(zFifo, O_WRONLY);
  if (how == 2) n /= 2;
  for (i = 0; i < n && fd >= 0;) {
    ssize_t k = write(fd, zText + i, how == 1 ? 1 : n - i);
    if (k <= 0) break;
    i += (size_t)k;
  }
  _exit(0);
}

static void pipes(const char *zRow) {
  static const char *const aName[] = {"whole", "byte by byte", "the writer dies"};
  char zFifo[1000];
  text got = {0, 0, 0};
  int how, rc, status, files = count_files();
  pid_t pid;
  snprintf(zFifo, sizeof zFifo, "%s/fifo", zWork);
  for (how = 0; how < 3; how++) {
    const char *zWant = how == 2 ? "|the recipient has no closing '>'|\n" : "|550 no|NULL|\n";
    remove(zFifo);
    if (mkfifo(zFifo, 0600) != 0) abort();
    healthy("");
    fflush(stdout);
    pid = fork();
    if (pid == 0) writer(zFifo, zRow, how);
    rc = rows_of(zFifo, ")", &got);
    waitpid(pid, &status, 0);
    passed_if(rc == SQLITE_OK && ends_with(&got, zWant), "fifo", aName[how], &got);
    remove(zFifo);
  }
  passed_if(nothing_left(files), "fifo", "files are left open", &got);
  free(got.z);
}

/* ---- huge things: bounded memory ---- */

#define BOUND (8 * 1024 * 1024) /* what the head of ext/log.c says, and some room for SQLite */

static void huge_one(const char *zFile, const char *zRest, const char *zWant, int isError) {
  text got = {0, 0, 0};
  sqlite3_int64 peak;
  int rc;
  healthy("");
  sqlite3_memory_highwater(1);
  rc = rows_of(zFile, zRest, &got);
  peak = sqlite3_memory_highwater(0);
  passed_if((rc != SQLITE_OK) == isError && sqlite3_strglob(zWant, got.z) == 0, zFile, zRest, &got);
  passed_if(peak < BOUND, zFile, "memory", &got);
  if (peak >= BOUND) printf("  %lld bytes\n", (long long)peak);
  free(got.z);
}

static void make_bytes(const char *zName, const char *zHead, int c, size_t n, const char *zTail) {
  static char block[1 << 16];
  char zPath[1000];
  FILE *f;
  snprintf(zPath, sizeof zPath, "%s/%s", zWork, zName);
  f = fopen(zPath, "wb");
  if (!f) abort();
  fputs(zHead, f);
  memset(block, c, sizeof block);
  for (; n > 0; n -= n < sizeof block ? n : sizeof block)
    fwrite(block, 1, n < sizeof block ? n : sizeof block, f);
  fputs(zTail, f);
  fclose(f);
}

static void huge(size_t n) {
  char z[1000], zCommand[3000];
  make_bytes("huge.log", "", 'x', n, "");
  snprintf(z, sizeof z, "%s/huge.log", zWork);
  huge_one(z, ")", "error: bounce_log: cannot tell the format of *", 1);
  huge_one(z, ", 'postfix')", "", 0);
  make_bytes("huge.log", HEAD, 'x', n, ", " TAIL HEAD TAIL);
  huge_one(z, ")",
           "*1|3A0F3FC06C|NULL|ann@example.com|bounced|550 no|a line of more than 65536 bytes*\n"
           "*2|3A0F3FC06C|NULL|ann@example.com|bounced|550 no|NULL|\n",
           0);
  make_bytes("huge.log", HEAD "dsn=5.1.1, status=bounced (550 ", 'x', n, ")\n" HEAD TAIL);
  huge_one(z, ")", "*1|*|bounced|550 xx*|a line of more than 65536 bytes*\n*2|*|550 no|NULL|\n", 0);
  make_bytes("huge.log", "", 0, n, HEAD TAIL);
  huge_one(z, ")", "*1|*|550 no|NULL|\n", 0);
  make_bytes("huge.log", HEAD, 0, n, ", " TAIL HEAD TAIL);
  huge_one(z, ")", "*1|*|bounced|550 no|a line of more than*\n*2|*|550 no|NULL|\n", 0);
  make_bytes("huge.log", "", '\n', n, HEAD TAIL);
  snprintf(zCommand, sizeof zCommand, "*|3A0F3FC06C|NULL|ann@example.com|bounced|550 no|NULL|\n");
  huge_one(z, ")", zCommand, 0);
  /* The same in a few kilobytes, compressed. */
  make_bytes("huge.log", HEAD, 'x', n, ", " TAIL HEAD TAIL);
  snprintf(zCommand, sizeof zCommand, "gzip -f '%s'", z);
  if (system(zCommand) != 0) bad("gzip does not work");
  snprintf(z, sizeof z, "%s/huge.log.gz", zWork);
  huge_one(z, ")", "*1|*|550 no|a line of more than*\n*2|*|550 no|NULL|\n", 0);
  remove(z);
}

/* ---- all ---- */

static const char *const samples[] = {
    "postfix.log", "exim.log",    "sendmail.log", "opensmtpd.log", "qmail.log",
    "haraka.log",  "zonemta.log", "powermta.csv", "kumomta.jsonl", "journal.jsonl"};

int main(int argc, char **argv) {
  char z[1000], zCommand[3000];
  sqlite3_int64 used;
  size_t i;
  int files;
  if (argc < 4) return 2;
  zExt = argv[1];
  zWork = argv[3];
  setvbuf(stdout, 0, _IOLBF, 0);
  files = count_files();
  db = open_loaded(":memory:");
  for (i = 0; i < sizeof samples / sizeof samples[0]; i++) {
    snprintf(z, sizeof z, "%s/%s", argv[2], samples[i]);
    one_file(z);
  }
  snprintf(zCommand, sizeof zCommand, "gzip -c '%s/exim.log' >'%s/exim.log.gz'", argv[2], zWork);
  if (system(zCommand) != 0) bad("gzip does not work");
  snprintf(z, sizeof z, "%s/exim.log.gz", zWork);
  one_file(z);
  no_zlib(z);
  make_file("mark.log", "\xef\xbb\xbf" HEAD TAIL HEAD TAIL, 0, "");
  snprintf(z, sizeof z, "%s/mark.log", zWork);
  one_file(z);
  make_file("crlf.log", HEAD "dsn=2.0.0, status=sent (250 ok)\r\n\r\n" HEAD, 0, TAIL);
  snprintf(z, sizeof z, "%s/crlf.log", zWork);
  one_file(z);
  make_file("long.log", HEAD TAIL HEAD, 300000, ", " TAIL HEAD TAIL);
  snprintf(z, sizeof z, "%s/long.log", zWork);
  one_file(z);
  snprintf(z, sizeof z, "%s/postfix.log", argv[2]);
  error_tells_line(z);
  opening(z);
  changing();
  odd_times();
  pipes(HEAD TAIL);
  huge(argc > 4 && strcmp(argv[4], "-long") == 0 ? 256u << 20 : 64u << 20);
  used = sqlite3_memory_used();
  sqlite3_close(db);
  passed_if(sqlite3_memory_used() < used && count_files() == files, "end", "files are left open",
            &(text){"", 0, 0});
  printf("faulttest: short, interrupted and failing reads of every format, files that change, "
         "pipes, huge lines\n");
  printf("%ld passed, %ld failed\n", nPassed, nTried - nPassed);
  return nPassed == 0 || nBad > 0;
}
