/*
** What it is for: from code numbers to rows of the code tables and to what they mean, and from a
** host's name to the provider who runs it. The tables themselves are in ext/data.
**
**   SELECT bounce_desc('5.1.1'), bounce_code('550 5.7.1 no'), bounce_category('4.2.2');
*/
#include "core.h"

#define CODE_HINT_REACH 4096 /* a provider's telling words stand early in its reply */

BC_PRIVATE const char *bc_text(bc_text_at at) {
  return at ? bc_texts + at : 0;
}

BC_PRIVATE const char *bc_provider_name(int provider) {
  return bc_text(bc_provider_at[provider]);
}

/* ---- rows ---- */

/* The four bytes at z as a number that sorts as they do; compilers make one load of it. */
static inline uint32_t code_rank4(const char *z) {
  const unsigned char *u = (const unsigned char *)z;
  return (uint32_t)u[0] << 24 | (uint32_t)u[1] << 16 | (uint32_t)u[2] << 8 | u[3];
}

static inline uint64_t code_rank8(const char *z) {
  return (uint64_t)code_rank4(z) << 32 | code_rank4(z + 4);
}

/* The row of a code, by binary search; NULL when nobody registered it. */
BC_PRIVATE const bc_code *bc_code_find(const char *z, size_t n) {
  char key[sizeof(bc_codes[0].code)] = {0};
  size_t lo = 0, hi = BC_NCODE;
  uint64_t rank;
  uint32_t tail;
  if (n == 0 || n >= sizeof(key) || memchr(z, 0, n)) return 0;
  memcpy(key, z, n);
  rank = code_rank8(key);
  tail = code_rank4(key + 8);
  while (lo < hi) {
    size_t mid = (lo + hi) / 2;
    const char *code = bc_codes[mid].code;
    uint64_t r = code_rank8(code);
    uint32_t t = code_rank4(code + 8);
    if (r == rank && t == tail) return &bc_codes[mid];
    if (rank < r || (rank == r && tail < t))
      hi = mid;
    else
      lo = mid + 1;
  }
  return 0;
}

/* Write v in decimal; gives how many digits. */
static inline size_t code_put(char *z, unsigned v) {
  size_t n = 0;
  if (v >= 100) z[n++] = (char)('0' + v / 100 % 10);
  if (v >= 10) z[n++] = (char)('0' + v / 10 % 10);
  z[n++] = (char)('0' + v % 10);
  return n;
}

static size_t code_put_status(char *z, unsigned cls, unsigned subject, unsigned detail) {
  size_t n = code_put(z, cls);
  z[n++] = '.';
  if (subject < 10 && detail < 10) { /* most are */
    z[n] = (char)('0' + subject);
    z[n + 1] = '.';
    z[n + 2] = (char)('0' + detail);
    return n + 3;
  }
  n += code_put(z + n, subject);
  z[n++] = '.';
  return n + code_put(z + n, detail);
}

static const bc_code *code_status_row(unsigned cls, unsigned subject, unsigned detail) {
  char z[16];
  size_t n = code_put_status(z, cls, subject, detail);
  return bc_code_find(z, n);
}

static const bc_code *code_reply_row(unsigned reply) {
  char z[4];
  size_t n = code_put(z, reply);
  return bc_code_find(z, n);
}

/* '5.XXX.YYY' */
static const bc_code *code_class_row(unsigned cls) {
  char z[] = "0.XXX.YYY";
  z[0] = (char)('0' + cls);
  return bc_code_find(z, 9);
}

/* '5xx', by the first digit of a reply */
static const bc_code *code_group_row(unsigned digit) {
  char z[] = "0xx";
  z[0] = (char)('0' + digit);
  return bc_code_find(z, 3);
}

/* 'X.1' */
static const bc_code *code_topic_row(unsigned subject) {
  char z[] = "X.0";
  z[2] = (char)('0' + subject);
  return bc_code_find(z, 3);
}

/* The row of a code that is a group of codes; NULL when it is a code of its own, or none. */
static const bc_code *code_bare_row(const bc_scan *p) {
  switch (p->bare) {
  case BC_BARE_CLASS: return code_class_row(p->group);
  case BC_BARE_GROUP: return code_group_row(p->group);
  case BC_BARE_TOPIC: return code_topic_row(p->group);
  default: return 0;
  }
}

/* ---- what they mean ---- */

BC_PRIVATE size_t bc_code_key(const bc_scan *p, char zOut[16]) {
  const bc_code *row = p->bare ? code_bare_row(p) : 0;
  size_t n = 0;
  if (row) {
    n = strlen(row->code);
    memcpy(zOut, row->code, n);
  } else if (p->status[0]) {
    n = code_put_status(zOut, p->status[0], p->status[1], p->status[2]);
  } else if (p->reply) {
    n = code_put(zOut, p->reply);
  }
  zOut[n] = 0;
  return n;
}

/* Texts of status codes, by class, subject and detail, and of reply codes, by their digits. */
/* clang-format off */
#define CODE_TEN(x) x "0", x "1", x "2", x "3", x "4", x "5", x "6", x "7", x "8", x "9"
#define CODE_DETAILS(x) {CODE_TEN(x), CODE_TEN(x "1"), CODE_TEN(x "2")}
#define CODE_CLASS(x)                                                                              \
  {CODE_DETAILS(x ".0."), CODE_DETAILS(x ".1."), CODE_DETAILS(x ".2."), CODE_DETAILS(x ".3."),     \
   CODE_DETAILS(x ".4."), CODE_DETAILS(x ".5."), CODE_DETAILS(x ".6."), CODE_DETAILS(x ".7.")}
#define CODE_HUNDRED(x)                                                                            \
  {CODE_TEN(x "0"), CODE_TEN(x "1"), CODE_TEN(x "2"), CODE_TEN(x "3"), CODE_TEN(x "4"),            \
   CODE_TEN(x "5"), CODE_TEN(x "6"), CODE_TEN(x "7"), CODE_TEN(x "8"), CODE_TEN(x "9")}
/* clang-format on */
static const char code_status_text[3][8][30][7] = {CODE_CLASS("2"), CODE_CLASS("4"),
                                                   CODE_CLASS("5")};
static const char code_reply_text[4][100][4] = {CODE_HUNDRED("2"), CODE_HUNDRED("3"),
                                                CODE_HUNDRED("4"), CODE_HUNDRED("5")};

BC_PRIVATE const char *bc_code_text(uint64_t codes, int *pn) {
  uint16_t r = (uint16_t)codes, a = (uint16_t)(codes >> 16), b = (uint16_t)(codes >> 32);
  uint16_t c = (uint16_t)(codes >> 48);
  if (a) {
    *pn = 5 + (c > 9);
    return b < 8 && c < 30 ? code_status_text[a - 2 - (a > 2)][b][c] : 0;
  }
  *pn = 3;
  return (unsigned)r - 200 < 400 ? code_reply_text[r / 100 - 2][r % 100] : 0;
}

/* RFC 5321 section 4.2.1, RFC 3463 section 2: the first digit says how permanent it is. */
BC_PRIVATE int bc_code_class(const bc_scan *p) {
  static const uint8_t aClass[6] = {BC_CLASS_NONE,         BC_CLASS_INFORMATIONAL, BC_CLASS_SUCCESS,
                                    BC_CLASS_INTERMEDIATE, BC_CLASS_SOFT,          BC_CLASS_HARD};
  unsigned digit = 0;
  if (p->reply)
    digit = p->reply / 100u;
  else if (p->status[0])
    digit = p->status[0];
  else if (p->bare == BC_BARE_CLASS || p->bare == BC_BARE_GROUP)
    digit = p->group;
  return digit < 6 ? aClass[digit] : BC_CLASS_NONE;
}

/*
** The description of the code that bc_code_key() gives. A detail that nobody registered has that
** of its subject's X.s.0 (in class 2, where most X.s.0 are not in use, that of 4.s.0, the same
** words), an unknown subject that of its class, an unknown reply that of its group.
*/
BC_PRIVATE const char *bc_code_desc(const bc_scan *p) {
  const bc_code *row = code_bare_row(p);
  if (row) return bc_text(row->description);
  if (p->status[0]) {
    row = code_status_row(p->status[0], p->status[1], p->status[2]);
    if (!row) row = code_status_row(p->status[0], p->status[1], 0);
    if (!row) row = code_status_row(4, p->status[1], 0);
    if (!row) row = code_class_row(p->status[0]);
  } else if (p->reply) {
    row = code_reply_row(p->reply);
    if (!row) row = code_group_row(p->reply / 100u);
  }
  return row ? bc_text(row->description) : 0;
}

/* ---- what providers mean by them ---- */

static char code_lower(char c) {
  return (char)(c >= 'A' && c <= 'Z' ? c | 0x20 : c);
}

/* 1 when the words zHint stand in the reply, in any case. */
static int code_has_hint(const bc_span *body, const char *zHint) {
  size_t n = strlen(zHint), i, k;
  size_t end = body->n < CODE_HINT_REACH ? body->n : CODE_HINT_REACH;
  for (i = 0; i + n <= end; i++) {
    for (k = 0; k < n && code_lower(body->z[i + k]) == code_lower(zHint[k]); k++) {
    }
    if (k == n) return 1;
  }
  return 0;
}

static int code_suppresses(int category) {
  return bc_categories[category].action == BC_ACTION_SUPPRESS;
}

/*
** The category that this provider's own facts give to this code, else `standard`. A fact whose
** words stand in the reply decides alone. Else a fact for just this code that wants no words comes
** before those that do, and these before ranges; where facts of one rank disagree none decides.
** Codes that say nothing by themselves (X.7.1, X.s.0) need the words, and no fact makes a code
** suppress that does not do so anywhere else.
*/
static int code_by_provider(const bc_scan *p, int provider, int standard) {
  enum { RANGE = 1, CODE, CODE_ALONE };
  int rank = 0, category = -1;
  int vague = p->status[2] == 0 || (p->status[1] == 7 && p->status[2] == 1);
  unsigned i;
  for (i = bc_fact_code_start[provider]; i < bc_fact_code_start[provider + 1]; i++) {
    const bc_fact_code *c = &bc_fact_codes[i];
    const bc_provider_fact *f = &bc_provider_facts[c->fact];
    const char *zHint = bc_text(f->hint);
    int r = c->first < c->last ? RANGE : zHint ? CODE : CODE_ALONE, says = f->category;
    if (c->cls != p->status[0] || c->subject != p->status[1]) continue;
    if (p->status[2] < c->first || p->status[2] > c->last) continue;
    if (c->reply && c->reply != p->reply) continue;
    if (code_suppresses(says) && !code_suppresses(standard)) says = standard;
    if (zHint && code_has_hint(&p->body, zHint)) return says;
    if (r < rank || (vague && zHint)) continue;
    if (r > rank)
      rank = r, category = says;
    else if (category != says)
      category = -1;
  }
  return category >= 0 ? category : standard;
}

/* ---- categories ---- */

static int code_reply_category(unsigned reply) {
  const bc_code *row;
  if (!reply) return BC_CAT_UNKNOWN;
  row = code_reply_row(reply);
  if (!row) row = code_group_row(reply / 100u);
  /* the table has all groups up to 5xx, and bounds what else the scanner takes for a reply code */
  return ALWAYS(row) ? row->category : BC_CAT_UNKNOWN;
}

static int code_status_category(const bc_scan *p) {
  const bc_code *row = code_status_row(p->status[0], p->status[1], p->status[2]);
  if (!row) row = code_status_row(p->status[0], p->status[1], 0);
  return row ? row->category : BC_CAT_UNKNOWN;
}

/*
** What went wrong as far as the codes tell: by the status code where it says something, as the
** provider or else the standard has it; else by the reply code. A reply that blames the recipient
** (552, 556) does not explain a status whose subject is something else (552 5.7.0). Not asked where
** the codes are of success.
*/
BC_PRIVATE int bc_code_category(const bc_scan *p, int provider) {
  const bc_code *row = code_bare_row(p);
  int category, reply;
  if (row) return row->category;
  reply = code_reply_category(p->reply);
  if (!p->status[0] || p->status[0] == 2) return reply; /* '550 2.1.5' errs */
  category = code_status_category(p);
  if (provider) category = code_by_provider(p, provider, category);
  if (category != BC_CAT_UNKNOWN) return category;
  if (p->status[1] > 2 && bc_categories[reply].fault == BC_FAULT_RECIPIENT) return category;
  return reply;
}

/* ---- who runs a host ---- */

/*
** A host's name without what people write around it: 'mx.example.com.', 'mx.example.com:25',
** 'mx.example.com[192.0.2.1]'.
*/
static bc_span code_host_name(const char *z, size_t n) {
  bc_span s;
  size_t i;
  while (n > 0 && (*z == ' ' || *z == '\t')) z++, n--;
  for (i = 0; i < n; i++) {
    if (z[i] == '[' || z[i] == '(' || z[i] == ':' || z[i] == ' ' || z[i] == '\t') break;
  }
  while (i > 0 && z[i - 1] == '.') i--;
  s.z = z;
  s.n = i;
  return s;
}

static const bc_host *code_host_find(uint32_t hash, const char *z, size_t n) {
  uint32_t slot = hash & (BC_NHOSTSLOT - 1);
  for (; bc_host_slot[slot]; slot = (slot + 1) & (BC_NHOSTSLOT - 1)) {
    const bc_host *h = &bc_hosts[bc_host_slot[slot] - 1];
    const char *name = bc_texts + h->name;
    size_t k = 0;
    if (h->n != n) continue;
    while (k < n && code_lower(z[k]) == name[k]) k++;
    if (k == n) return h;
  }
  return 0;
}

/*
** The provider whose domain is the longest that the host's name ends in: BC_PROVIDER_*, 0 for
** none. Any case; a final dot, a port or a bracketed address does no harm. The hash grows from the
** name's end, so that one pass finds all its domains.
*/
BC_PRIVATE int bc_provider_of_host(const char *z, size_t n) {
  bc_span s = code_host_name(z, n);
  uint32_t hash = 2166136261u;
  int provider = 0;
  size_t i;
  if (s.n > 255) return 0;
  for (i = s.n; i > 0; i--) {
    const bc_host *h;
    hash = (hash ^ (unsigned char)code_lower(s.z[i - 1])) * 16777619u;
    if (i > 1 && s.z[i - 2] != '.') continue;
    h = code_host_find(hash, s.z + i - 1, s.n - (i - 1));
    if (h) provider = h->provider;
  }
  return provider;
}
