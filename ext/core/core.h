/*
** What it is for: everything the core gives to the SQL glue. The core is pure C over
** (pointer, length): no SQLite, no allocation of its own, no locale, no I/O, and of libc only
** memcmp, memcpy, memmove, memset, memchr and strlen. No function here reads outside [z, z+n).
**
**   bc_verdict v;
**   bc_classify(z, n, 0, 0, 0, &bc_builtin, 0, &v);
**   puts(bc_categories[v.category].name);
*/
#ifndef BC_CORE_H
#define BC_CORE_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

/* Functions shared between files; the amalgamation makes them static. */
#ifndef BC_PRIVATE
#define BC_PRIVATE
#define BC_EXTERN extern
#endif

/* For what is kept apart from its callers, whose common way would else be slower or larger. */
#if defined(__GNUC__)
#define BC_APART __attribute__((noinline))
#else
#define BC_APART
#endif

/* A piece of somebody else's text. z is NULL (and n 0) when there is none. */
typedef struct bc_span {
  const char *z;
  size_t n;
} bc_span;

/* A name with its NUL; "": none. No address of it, which the loader would have to relocate. */
typedef char bc_name[14];

/* As SQL has it: NULL for none. */
static inline const char *bc_name_or_null(const bc_name z) {
  return z[0] ? z : 0;
}

/* How permanent (DESIGN: class): a code's first digit. Order is fixed; names in bc_class_name[]. */
enum {
  BC_CLASS_NONE = 0,
  BC_CLASS_INFORMATIONAL,
  BC_CLASS_SUCCESS,
  BC_CLASS_INTERMEDIATE,
  BC_CLASS_SOFT,
  BC_CLASS_HARD,
  BC_CLASS_N
};
extern const bc_name bc_class_name[BC_CLASS_N]; /* [0] is "" */

enum {
  BC_FAULT_UNKNOWN = 0,
  BC_FAULT_RECIPIENT,
  BC_FAULT_RECEIVER,
  BC_FAULT_SENDER,
  BC_FAULT_MESSAGE,
  BC_FAULT_NETWORK,
  BC_FAULT_LOCAL,
  BC_FAULT_NONE,
  BC_FAULT_N
};
extern const bc_name bc_fault_name[BC_FAULT_N];

enum {
  BC_ACTION_REVIEW = 0,
  BC_ACTION_SUPPRESS,
  BC_ACTION_RETRY,
  BC_ACTION_FIX_SENDER,
  BC_ACTION_FIX_CONTENT,
  BC_ACTION_NONE,
  BC_ACTION_N
};
extern const bc_name bc_action_name[BC_ACTION_N];

enum {
  BC_PHASE_NONE = 0,
  BC_PHASE_CONNECT,
  BC_PHASE_HELO,
  BC_PHASE_STARTTLS,
  BC_PHASE_AUTH,
  BC_PHASE_MAIL,
  BC_PHASE_RCPT,
  BC_PHASE_DATA,
  BC_PHASE_EOD,
  BC_PHASE_N
};
extern const bc_name bc_phase_name[BC_PHASE_N]; /* [0] is "" */

/*
** The codes of one text, and where the reply's own words stand in it (DESIGN sections 5, 6).
** reply is 0 when there is none; status[0] is 0 when there is none.
*/
typedef struct bc_scan {
  uint16_t reply;     /* SMTP reply code, RFC 5321 */
  uint16_t status[3]; /* class, subject, detail, RFC 3463 */
  uint8_t bare;       /* X as a whole is a code: BC_BARE_* */
  uint8_t group;      /* bare group forms: first digit of '5.XXX.YYY' (BC_BARE_CLASS) or '5xx' */
  uint8_t phase;      /* BC_PHASE_*, from the wrapper */
  uint8_t tuple;      /* reply stands before body, as Python prints it: (550, b'words') */
  bc_span host;       /* the remote host named by the wrapper, no brackets */
  bc_span ip;         /* its address, no brackets */
  bc_span body;       /* the reply's text without wrappers; leading codes still in it */
  const char *title;  /* what to read instead, up to the end of body, if body tells nothing; NULL */
} bc_scan;

enum {
  BC_BARE_NO = 0,
  BC_BARE_REPLY,   /* '550' */
  BC_BARE_STATUS,  /* '5.1.1' */
  BC_BARE_SUBJECT, /* '5.1.x': status is 5.1.0, a group form all the same */
  BC_BARE_CLASS,   /* '5.XXX.YYY', '5.x.x': group holds 2, 4 or 5 */
  BC_BARE_GROUP,   /* '5xx': group holds 1..5 */
  BC_BARE_TOPIC    /* 'X.1', a subject of status codes: group holds 0..7 */
};

BC_PRIVATE void bc_scan_text(const char *z, size_t n, bc_scan *p);
/* The same but for what stands at the end: body goes to the end of the text. */
BC_PRIVATE void bc_scan_front(const char *z, size_t n, bc_scan *p);
/* Only the codes, for those who need no more: reply, status, bare and group. */
BC_PRIVATE void bc_scan_codes(const char *z, size_t n, bc_scan *p);
/* The codes where they are plain, sixteen bits each, reply lowest; 0: ask one of those above. */
BC_PRIVATE uint64_t bc_scan_fast(const char *z, size_t n);
/* The class where the codes are plain; -1: ask one of those above. */
BC_PRIVATE int bc_scan_class_fast(const char *z, size_t n);

/* ---- tables, generated from ext/data ---- */

typedef struct bc_category {
  char name[21];
  uint8_t default_class, fault, action;
} bc_category;

typedef uint16_t bc_text_at; /* a text of the tables; bc_text() gives it */

typedef struct bc_code {
  char code[12];    /* '5.1.1', '550', '5.XXX.YYY', '5xx', 'X.1' */
  uint8_t kind;     /* BC_KIND_* */
  uint8_t class_;   /* BC_CLASS_* */
  uint8_t category; /* index into bc_categories[] */
  uint8_t action;   /* BC_ACTION_* */
  uint8_t listed;   /* the founding list has it */
  bc_text_at description;
} bc_code;

enum { BC_KIND_ENHANCED, BC_KIND_REPLY, BC_KIND_CLASS, BC_KIND_SUBJECT, BC_KIND_GROUP, BC_KIND_N };
extern const bc_name bc_kind_name[BC_KIND_N];

/* What a provider means by its own code (ext/data/providers.tsv). */
typedef struct bc_provider_fact {
  uint8_t provider; /* of bc_provider_name(), 1.. */
  uint8_t class_, action, category;
  bc_text_at hint; /* words that must stand in the reply, too, where a fact decides */
} bc_provider_fact;

/* The facts that speak of a code, as numbers. */
typedef struct bc_fact_code {
  uint16_t fact;         /* index into bc_provider_facts[] */
  uint16_t reply;        /* 0: any */
  uint16_t cls, subject; /* of the status code */
  uint16_t first, last;  /* its details, both included */
} bc_fact_code;

/* A domain whose hosts belong to a provider. */
typedef struct bc_host {
  bc_text_at name;
  uint8_t n; /* its length */
  uint8_t provider;
} bc_host;

/* tables.h (generated) has BC_CAT_*, BC_NCATEGORY, BC_NLABEL, BC_NCODE, BC_NFACT, BC_PROVIDER_* */
#include "../gen/tables.h"

/*
** Conditions that hold (or do not) as far as anybody knows, and are tested all the same: a mistake
** elsewhere must not read past a buffer. As in SQLite, they count as constants where coverage is
** measured and stop a debug build; each use says in a comment why it is so.
*/
#ifndef ALWAYS
#if defined(BC_COVERAGE)
#define ALWAYS(X) 1
#define NEVER(X)  0
#elif !defined(NDEBUG)
#include <assert.h>
#define ALWAYS(X) ((X) ? 1 : (assert(0), 0))
#define NEVER(X)  ((X) ? (assert(0), 1) : 0)
#else
#define ALWAYS(X) (X)
#define NEVER(X)  (X)
#endif
#endif

extern const bc_category bc_categories[BC_NCATEGORY];
extern const bc_code bc_codes[BC_NCODE];                   /* sorted by memcmp order of code */
extern const bc_provider_fact bc_provider_facts[BC_NFACT]; /* sorted by provider */
extern const uint16_t bc_fact_start[BC_NPROVIDER + 1];     /* p's facts: [p] to [p+1] */
extern const bc_fact_code bc_fact_codes[BC_NFACTCODE];     /* sorted by provider */
extern const uint16_t bc_fact_code_start[BC_NPROVIDER + 1];
extern const bc_host bc_hosts[BC_NHOST];
extern const uint16_t bc_host_slot[BC_NHOSTSLOT]; /* 1 + place in bc_hosts[], by hash */
extern const char bc_texts[BC_NTEXT + 1];
extern const bc_text_at bc_provider_at[BC_NPROVIDER]; /* their names; [0] for no provider */

/* code.c: from numbers to rows and meanings */
BC_PRIVATE const char *bc_text(bc_text_at at);                   /* NULL for no text */
BC_PRIVATE const char *bc_provider_name(int provider);           /* NULL for none, which is 0 */
BC_PRIVATE const bc_code *bc_code_find(const char *z, size_t n); /* exact key, else NULL */
BC_PRIVATE int bc_code_category(const bc_scan *p, int provider); /* BC_CAT_*; BC_CAT_UNKNOWN */
BC_PRIVATE int bc_code_class(const bc_scan *p);                  /* BC_CLASS_* by reply, status */
BC_PRIVATE const char *bc_code_desc(const bc_scan *p);           /* NULL when no code */
/* The join key: writes at most 16 bytes with a final NUL into zOut, gives its length, 0 for none.
 */
BC_PRIVATE size_t bc_code_key(const bc_scan *p, char zOut[16]);
/* The same as a text of ours, for most codes, given as bc_scan_fast() gives them; else NULL. */
BC_PRIVATE const char *bc_code_text(uint64_t codes, int *pn);

/* Whose host this is, by its domain (longest suffix, any case): BC_PROVIDER_*, 0 unknown. */
BC_PRIVATE int bc_provider_of_host(const char *z, size_t n);

typedef struct bc_ruleset bc_ruleset;

/* ---- texts.c: texts that only people read ---- */

/*
** Rows of cells, which end in NUL, packed at build time (ext/gen/mkpack.c). A row is symbols, by
** canonical Huffman codes, highest bit first; a symbol stands for two others or for a byte. The
** last byte of a row is BC_PACK_END; empty cells before it are left out.
*/
typedef struct bc_packed {
  const unsigned char *z;     /* the codes of all rows; 4 bytes more */
  const uint32_t *aGroup;     /* the bit of z at which every BC_PACK_GROUP-th row begins */
  const unsigned char *zPair; /* of each symbol the two, BC_PACK_BITS bits each; 4 bytes more */
  const uint16_t *aLength;    /* how many symbols have codes of 0, 1, ... BC_PACK_LONGEST bits */
} bc_packed;

#define BC_PACK_BITS     13
#define BC_PACK_BYTE     0x1FFFu /* as the first of the two: the second is a byte */
#define BC_PACK_END      0xFFu   /* no byte of UTF-8 */
#define BC_PACK_SHORTEST 6       /* bits of a code */
#define BC_PACK_LONGEST  28
#define BC_PACK_DEEP     32 /* symbols within symbols */
#define BC_PACK_GROUP    16

/* One cell with a final NUL into zOut, which holds nOut bytes; longer ones are cut. Its length. */
BC_PRIVATE size_t bc_unpack(const bc_packed *p, uint32_t row, int cell, char *zOut, size_t nOut);

/*
** A cell of the tables: rows from BC_ROW_CODE, BC_ROW_FACT and BC_ROW_CATEGORY (gen/rules.h) on;
** see gen/mkpack.h for the cells. zOut must hold BC_RULE_TEXT bytes; gives the length, 0: empty.
*/
BC_PRIVATE size_t bc_row_text(uint32_t row, int cell, char *zOut);

/*
** Column iCol of rule iRule, where p holds the texts of the rules of s. The pattern is made of what
** s has; packed is what stands behind that, from a blank on, or else a pattern that cannot be made.
*/
BC_PRIVATE size_t bc_rule_text(const bc_packed *p, const bc_ruleset *s, int iRule, int iCol,
                               char *zOut);
/*
** In a packed example the bytes below a blank refer to words of the pattern: by how many places to
** go on from the last one, and which choice there. BC_REF_UPPER: the next letter is upper case.
*/
#define BC_REF_CHOICES 5
#define BC_REF_UPPER   31
/* The word that ref means, from *pz on, which then is behind its place. Empty: none. */
BC_PRIVATE bc_span bc_pattern_word(const char **pz, int ref);
/* The pattern of rule number i of s, as far as it decides; its length. nOut: room at zOut. */
BC_PRIVATE size_t bc_pattern_text(const bc_ruleset *s, uint32_t i, char *zOut, size_t nOut);

/* ---- text rules ---- */

extern const bc_ruleset bc_builtin;

/*
** The built-in rules as people read them (bounce_rules): column iCol (BC_RULE_COL_*) of rule
** iRule, which is bc_verdict.rule when the set is bc_builtin. Writes it with a final NUL into zOut,
** which holds BC_RULE_TEXT bytes, and gives its length; 0 where the cell is empty.
*/
enum {
  BC_RULE_COL_KEY = 0,
  BC_RULE_COL_PATTERN,
  BC_RULE_COL_CATEGORY,
  BC_RULE_COL_PROVIDER,
  BC_RULE_COL_CODE,
  BC_RULE_COL_CLASS,
  BC_RULE_COL_ACTION,
  BC_RULE_COL_PRIORITY,
  BC_RULE_COL_LANG,
  BC_RULE_COL_EXAMPLE,
  BC_RULE_COL_NOTE,
  BC_RULE_COL_N
};
#define BC_RULE_TEXT 1024
BC_PRIVATE size_t bc_rule_column(int iRule, int iCol, char *zOut);
BC_PRIVATE int bc_rule_find(const char *z, size_t n); /* the rule with this key, -1: none */
/* A byte by which a key is found among the others. */
static inline unsigned char bc_key_hash(const char *z, size_t n) {
  uint32_t h = 0x811C9DC5u;
  size_t i;
  for (i = 0; i < n; i++) h = (h ^ (unsigned char)z[i]) * 0x01000193u;
  return (unsigned char)(h >> 24);
}

/* A verdict on one text: everything that is decided, nothing that must be allocated. */
typedef struct bc_verdict {
  bc_scan scan;
  int category;                  /* BC_CAT_*; -1 when a user rule names a category of its own */
  uint8_t class_, fault, action; /* BC_CLASS_*, BC_FAULT_*, BC_ACTION_* */
  uint8_t titled;                /* scan.title was read, too */
  int provider;                  /* BC_PROVIDER_*, 0 unknown; only set when BC_WANT_PROVIDER */
  const bc_ruleset *set;         /* whose rule decided; NULL if a code did, or nothing */
  int rule;        /* its id: for bc_builtin index into bc_rule_rows[]; for others rule_src.id */
  bc_span matched; /* the words that decided; only set when BC_WANT_MATCHED */
  int want;        /* BC_WANT_* that were asked for */
} bc_verdict;

enum { BC_WANT_PROVIDER = 1, BC_WANT_MATCHED = 2 };

/*
** Classify z[0..n). zHost/nHost: the remote host where the caller knows it (else NULL, 0).
** user: the user's own rules, asked first, or NULL. builtin: &bc_builtin or NULL to leave it out.
*/
BC_PRIVATE void bc_classify(const char *z, size_t n, const char *zHost, size_t nHost,
                            const bc_ruleset *user, const bc_ruleset *builtin, int want,
                            bc_verdict *v);

/*
** What earlier texts gave: a memo makes the built-in rules faster. It is the caller's,
** bc_memo_size() bytes of zeros at first, for one thread at a time.
*/
typedef struct bc_memo bc_memo;
BC_PRIVATE size_t bc_memo_size(void);
/* bc_classify() where v->scan is known, by bc_scan_text(); memo may be NULL. */
BC_PRIVATE void bc_classify_scanned(const char *zHost, size_t nHost, const bc_ruleset *user,
                                    const bc_ruleset *builtin, bc_memo *memo, int want,
                                    bc_verdict *v);

/* Longest pattern a rule may have, in bytes, and in words. */
#define BC_MAX_PATTERN 512
#define BC_MAX_WORDS   32

/* compile.c: rules to a rule set, at build time and (user rules) at run time. */
typedef struct bc_rule_src {
  bc_span pattern;
  int id;                       /* given back as bc_verdict.rule */
  int category;                 /* BC_CAT_*, or -1: the caller's own name */
  int priority;                 /* higher wins; built-in rules use 0..9 */
  int8_t class_, action, fault; /* BC_*; -1: the category's */
  uint8_t provider;             /* only for this provider; 0: any */
  uint8_t cond_class;           /* only when the codes say this class; 0: any */
  uint16_t cond_reply;          /* only with this reply code; 0: any */
  int16_t cond_status[3]; /* only with this status code; [0]=0: any; -1: wildcard for that part */
  uint8_t cond_none;      /* only in texts without any code */
  uint8_t vague;          /* gives way to a status code that says more */
  uint8_t kind;           /* BC_RULE_* */
} bc_rule_src;

enum {
  BC_RULE_CATEGORY = 0, /* decides the category */
  BC_RULE_CLASS,        /* only says how permanent */
  BC_RULE_PROVIDER      /* only says who speaks */
};

enum { BC_OK = 0, BC_NOMEM = 1, BC_BADRULE = 2 };

/* Allocator: p NULL allocates, n 0 frees. SQLite's, or malloc in the generator. */
typedef void *(*bc_realloc)(void *p, size_t n);

typedef struct bc_compile_error {
  int rule;         /* index into the source array */
  const char *text; /* one static sentence without the row's name */
} bc_compile_error;

BC_PRIVATE int bc_compile(const bc_rule_src *a, size_t n, bc_realloc mem, bc_ruleset **pp,
                          bc_compile_error *err);
BC_PRIVATE void bc_ruleset_free(bc_ruleset *p, bc_realloc mem);

/*
** Call x for every rule of the set that matches the text v was made of (with BC_WANT_PROVIDER),
** not only the winner; one rule may be told more than once. Stops when x gives non-0.
*/
typedef int (*bc_each_rule)(void *ctx, int id);
BC_PRIVATE void bc_match_all(const bc_ruleset *set, const bc_verdict *v, bc_each_rule x, void *ctx);

/* ---- extract.c: the other columns of bounce_parse, each on its own ---- */
BC_PRIVATE bc_span bc_recipient(const char *z, size_t n, const bc_scan *p);
/* What the three below look for, found for all of them by one pass over the reply. */
BC_PRIVATE uint32_t bc_cues(const bc_scan *p);
BC_PRIVATE const char *bc_blocklist(const bc_scan *p, uint32_t cues); /* 'Spamhaus ZEN' or NULL */
BC_PRIVATE int64_t bc_retry_after(const bc_scan *p, uint32_t cues);   /* seconds, -1 for none */
BC_PRIVATE int bc_conflict(const bc_scan *p, uint32_t cues);          /* 1 or 0 */

/*
** Both write into zOut, which must hold bc_*_max(n) bytes, and give the length written.
** bc_message: the reply's words without wrappers and codes, white space folded.
** bc_fingerprint: the same with everything that varies masked (DESIGN section 7).
*/
BC_PRIVATE size_t bc_message_max(size_t n);
BC_PRIVATE size_t bc_message(const bc_scan *p, char *zOut);
BC_PRIVATE size_t bc_fingerprint_max(size_t n);
BC_PRIVATE size_t bc_fingerprint(const char *z, size_t n, char *zOut);
/* The same where p is what bc_scan_text() said of z[0..n). */
BC_PRIVATE size_t bc_fingerprint_of(const bc_scan *p, const char *z, size_t n, char *zOut);

#endif
