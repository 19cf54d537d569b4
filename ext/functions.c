/*
** What it is for: the scalar functions.
**
**   SELECT bounce_class(diag), bounce_category(diag), bounce_action(diag) FROM log;
**   SELECT bounce_desc('5.1.1'), bounce_code(550), bounce_status(diag), bounce_reply(diag);
**   SELECT bounce_fingerprint(diag), count(*) FROM log GROUP BY 1 ORDER BY 2 DESC;
**
** None of them gives an error for any value of X or H; NULL gives NULL. A second argument H is
** the name of the remote host, where the caller has it.
*/
#include "glue.h"
#include "gen/rules.h"
SQLITE_EXTENSION_INIT3

#ifndef BC_VERSION
#define BC_VERSION "0.0.0"
#endif
#define FUNC_CODE_DATE "2026-11-26" /* the day of the release; goes with VERSION */

BC_PRIVATE bc_span bc_value_text(sqlite3_value *p) {
  bc_span s;
  s.z = sqlite3_value_type(p) == SQLITE_BLOB ? (const char *)sqlite3_value_blob(p)
                                             : (const char *)sqlite3_value_text(p);
  s.n = s.z ? (size_t)sqlite3_value_bytes(p) : 0;
  return s;
}

/* Set *p to the text of X; 0 (with the result set) when X is NULL or memory ran out. */
static int func_arg(sqlite3_context *ctx, sqlite3_value *x, bc_span *p) {
  *p = bc_value_text(x);
  if (p->z) return 1;
  if (sqlite3_value_type(x) == SQLITE_BLOB) { /* an empty BLOB is blank text */
    p->z = "";
    return 1;
  }
  if (sqlite3_value_type(x) != SQLITE_NULL) sqlite3_result_error_nomem(ctx);
  return 0;
}

BC_PRIVATE int bc_blank(const char *z, size_t n) {
  size_t i;
  for (i = 0; i < n; i++) {
    char c = z[i];
    if (c != ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != '\v') return 0;
  }
  return 1;
}

static void func_static(sqlite3_context *ctx, const char *z) {
  if (z) sqlite3_result_text(ctx, z, -1, SQLITE_STATIC);
}

/*
** The text x with the host h in what is known of x, or else its codes in *v; NULL when it is not
** kept. The result stays until the next call.
*/
static bc_known *func_known(bc_shared *p, const bc_span *x, const bc_span *h, bc_verdict *v) {
  bc_known *k = bc_known_ask(p, x, h, 1);
  if (k)
    bc_known_scan(k);
  else
    bc_scan_text(x->z, x->n, &v->scan);
  return k;
}

/* The verdict on what func_known() gave for the host h. */
static const bc_verdict *func_judge(bc_shared *p, bc_known *k, const bc_span *h, bc_verdict *v) {
  if (k) {
    if (!(k->has & KNOWN_VERDICT)) bc_known_decide(k, p, 0, &bc_builtin, 0);
    return &k->v;
  }
  bc_classify_scanned(h->z, h->n, 0, &bc_builtin, bc_shared_memo(p), 0, v);
  return v;
}

/* The verdict on X; 0 when X is NULL or blank, or memory ran out. */
static const bc_verdict *func_verdict(sqlite3_context *ctx, int argc, sqlite3_value **argv,
                                      bc_verdict *v) {
  bc_shared *p = sqlite3_user_data(ctx);
  bc_span x, h = {0, 0};
  if (!func_arg(ctx, argv[0], &x)) return 0;
  if (argc > 1) h = bc_value_text(argv[1]);
  return bc_blank(x.z, x.n) ? 0 : func_judge(p, func_known(p, &x, &h, v), &h, v);
}

/*
** The text of X, most often TEXT, in *p: 1. Or 0 where it is none: *pReply is set when X is a
** number that is a reply code, which is not even written as text; else the result is.
*/
static inline int func_text(sqlite3_context *ctx, sqlite3_value *x, bc_span *p, int *pReply) {
  int type = sqlite3_value_type(x);
  *pReply = 0;
  if (type == SQLITE_TEXT && (p->z = (const char *)sqlite3_value_text(x)) != 0) {
    p->n = (size_t)sqlite3_value_bytes(x);
    return 1;
  }
  if (type == SQLITE_INTEGER) {
    sqlite3_int64 k = sqlite3_value_int64(x);
    if (k >= 100 && k <= 599) {
      *pReply = (int)k;
      return 0;
    }
  }
  return func_arg(ctx, x, p);
}

/* Set *s to a reply code. */
static void func_bare(int reply, bc_scan *s) {
  memset(s, 0, sizeof(*s));
  s->reply = (uint16_t)reply;
  s->bare = BC_BARE_REPLY;
}

/* Set *s to the codes of X; 0 (with the result set) when X is NULL or memory ran out. */
static int func_scan(sqlite3_context *ctx, sqlite3_value *x, bc_scan *s) {
  bc_span p;
  int reply;
  if (func_text(ctx, x, &p, &reply)) {
    bc_scan_codes(p.z, p.n, s);
  } else if (reply) {
    func_bare(reply, s);
  } else {
    return 0;
  }
  return 1;
}

static void func_class_result(sqlite3_context *ctx, int c) {
  static const uint8_t aLen[BC_CLASS_N] = {0, 13, 7, 12, 4, 4};
  if (c != BC_CLASS_NONE) sqlite3_result_text(ctx, bc_class_name[c], aLen[c], SQLITE_STATIC);
}

/*
** Class where bc_scan_class_fast() does not tell it. The codes say it in nearly all texts; only
** where there are none the words are asked.
*/
static BC_APART void func_class_whole(sqlite3_context *ctx, int argc, sqlite3_value **argv) {
  bc_shared *p = sqlite3_user_data(ctx);
  bc_span x, h = {0, 0};
  bc_verdict v;
  bc_known *k;
  const bc_scan *s;
  int c, reply;
  if (!func_text(ctx, argv[0], &x, &reply)) {
    func_class_result(ctx, reply / 100);
    return;
  }
  if (argc > 1) h = bc_value_text(argv[1]);
  k = func_known(p, &x, &h, &v);
  if (k && (k->has & KNOWN_CLASS)) {
    func_class_result(ctx, k->class_);
    return;
  }
  s = k ? &k->v.scan : &v.scan;
  c = bc_code_class(s);
  if (c == BC_CLASS_NONE && s->body.n) c = func_judge(p, k, &h, &v)->class_;
  if (k) {
    k->class_ = (uint8_t)c;
    k->has |= KNOWN_CLASS;
  }
  func_class_result(ctx, c);
}

static void func_class(sqlite3_context *ctx, int argc, sqlite3_value **argv) {
  const char *z = 0;
  int c = -1;
  if (sqlite3_value_type(argv[0]) == SQLITE_TEXT &&
      (z = (const char *)sqlite3_value_text(argv[0])) != 0)
    c = bc_scan_class_fast(z, (size_t)sqlite3_value_bytes(argv[0]));
  if (c >= 0)
    func_class_result(ctx, c);
  else
    func_class_whole(ctx, argc, argv);
}

static void func_category(sqlite3_context *ctx, int argc, sqlite3_value **argv) {
  bc_verdict room;
  const bc_verdict *v = func_verdict(ctx, argc, argv, &room);
  if (v) func_static(ctx, bc_categories[v->category].name);
}

static void func_fault(sqlite3_context *ctx, int argc, sqlite3_value **argv) {
  bc_verdict room;
  const bc_verdict *v = func_verdict(ctx, argc, argv, &room);
  if (v) func_static(ctx, bc_fault_name[v->fault]);
}

static void func_action(sqlite3_context *ctx, int argc, sqlite3_value **argv) {
  bc_verdict room;
  const bc_verdict *v = func_verdict(ctx, argc, argv, &room);
  if (v) func_static(ctx, bc_action_name[v->action]);
}

static void func_desc(sqlite3_context *ctx, int argc, sqlite3_value **argv) {
  bc_scan s;
  (void)argc;
  if (func_scan(ctx, argv[0], &s)) func_static(ctx, bc_code_desc(&s));
}

/* The key of the codes as result, where it is a text of ours, which nobody needs to copy. */
static int func_key_text(sqlite3_context *ctx, uint64_t codes) {
  int n;
  const char *z = bc_code_text(codes, &n);
  if (z) sqlite3_result_text(ctx, z, n, SQLITE_STATIC);
  return z != 0;
}

/* The key of the codes as result. */
static void func_key(sqlite3_context *ctx, const bc_scan *s) {
  char z[16];
  size_t n;
  if (s->bare <= BC_BARE_SUBJECT &&
      func_key_text(ctx, s->reply | (uint64_t)s->status[0] << 16 | (uint64_t)s->status[1] << 32 |
                             (uint64_t)s->status[2] << 48))
    return;
  n = bc_code_key(s, z);
  if (n) sqlite3_result_text(ctx, z, (int)n, SQLITE_TRANSIENT);
}

static void func_code_scan(sqlite3_context *ctx, const bc_span *x) {
  bc_scan s;
  bc_scan_front(x->z, x->n, &s);
  func_key(ctx, &s);
}

static void func_code(sqlite3_context *ctx, int argc, sqlite3_value **argv) {
  bc_span x;
  bc_scan s;
  int reply;
  (void)argc;
  if (func_text(ctx, argv[0], &x, &reply)) {
    uint64_t codes = bc_scan_fast(x.z, x.n);
    if (!codes || !func_key_text(ctx, codes)) func_code_scan(ctx, &x);
  } else if (reply) {
    func_bare(reply, &s);
    func_key(ctx, &s);
  }
}

static void func_status(sqlite3_context *ctx, int argc, sqlite3_value **argv) {
  bc_scan s;
  (void)argc;
  if (!func_scan(ctx, argv[0], &s)) return;
  if (s.status[0] && s.bare != BC_BARE_SUBJECT) func_key(ctx, &s);
}

static void func_reply(sqlite3_context *ctx, int argc, sqlite3_value **argv) {
  bc_scan s;
  (void)argc;
  if (func_scan(ctx, argv[0], &s) && s.reply) sqlite3_result_int(ctx, s.reply);
}

static void func_fingerprint(sqlite3_context *ctx, int argc, sqlite3_value **argv) {
  char zSmall[4096], *z = zSmall; /* most texts need no more */
  bc_span x, h = {0, 0};
  size_t n, max;
  bc_known *k;
  (void)argc;
  if (!func_arg(ctx, argv[0], &x)) return;
  k = bc_known_ask(sqlite3_user_data(ctx), &x, &h, 0);
  if (k && k->has & KNOWN_FINGERPRINT) {
    sqlite3_result_text64(ctx, k->fingerprint.z, k->fingerprint.n, SQLITE_TRANSIENT, SQLITE_UTF8);
    return;
  }
  max = bc_fingerprint_max(x.n);
  if (max > sizeof(zSmall)) z = sqlite3_malloc64(max);
  if (!z) {
    sqlite3_result_error_nomem(ctx);
    return;
  }
  n = k && k->has & KNOWN_SCAN ? bc_fingerprint_of(&k->v.scan, k->z, k->n, z)
                               : bc_fingerprint(x.z, x.n, z);
  sqlite3_result_text64(ctx, z, n, SQLITE_TRANSIENT, SQLITE_UTF8);
  if (k) bc_known_keep(k, KNOWN_FINGERPRINT, z, n);
  if (z != zSmall) sqlite3_free(z);
}

static void func_version(sqlite3_context *ctx, int argc, sqlite3_value **argv) {
  (void)argc;
  (void)argv;
  func_static(ctx, BC_VERSION " " FUNC_CODE_DATE " data " BC_DATA_VERSION);
}

static const struct {
  const char *zName;
  int nArg;
  void (*xFunc)(sqlite3_context *, int, sqlite3_value **);
} aFunc[] = {
    {"bounce_class", 1, func_class},
    {"bounce_class", 2, func_class},
    {"bounce_desc", 1, func_desc},
    {"bounce_code", 1, func_code},
    {"bounce_status", 1, func_status},
    {"bounce_reply", 1, func_reply},
    {"bounce_category", 1, func_category},
    {"bounce_category", 2, func_category},
    {"bounce_fault", 1, func_fault},
    {"bounce_fault", 2, func_fault},
    {"bounce_action", 1, func_action},
    {"bounce_action", 2, func_action},
    {"bounce_fingerprint", 1, func_fingerprint},
    {"bounce_version", 0, func_version},
};

BC_PRIVATE int bc_register_functions(sqlite3 *db, bc_shared *p) {
  const int flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS;
  int rc = SQLITE_OK;
  size_t i;
  for (i = 0; rc == SQLITE_OK && i < sizeof(aFunc) / sizeof(aFunc[0]); i++) {
    p->nRef++; /* given back by SQLite, also when it refuses */
    rc = sqlite3_create_function_v2(db, aFunc[i].zName, aFunc[i].nArg, flags, p, aFunc[i].xFunc, 0,
                                    0, bc_shared_unref);
  }
  return rc;
}
