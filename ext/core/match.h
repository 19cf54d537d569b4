/*
** What it is for: running a rule set over a text, once, for all rules.
*/
#ifndef BC_MATCH_H
#define BC_MATCH_H

#include "rules.h"

#define BC_MATCH_PEND 8

/* Which rules match a text: 1 + their number, 0 is none. */
typedef struct bc_found {
  uint16_t best;       /* best rule that names a category and needs no provider */
  uint16_t permanence; /* best rule of permanence */
  uint16_t mark;       /* best mark of a provider */
  uint16_t nPend;
  uint16_t pend[BC_MATCH_PEND]; /* rules that need another provider, the best of them */
} bc_found;

typedef struct bc_match {
  uint32_t want;       /* bit BC_RULE_*: the kinds of rules that are asked for */
  uint32_t also;       /* the same: asked for, too, if bc_match_asks() */
  const bc_scan *scan; /* the codes, for rules that ask for them */
  int provider;        /* who speaks; 0: not known, or nobody that rules ask for */
  bc_found found;
  bc_each_rule xEach; /* if set: told every match; found is not filled */
  void *pEach;
  int stop;
} bc_match;

/* May who speaks change the category? By a rule that waits for it, or as its code has its own. */
static inline int bc_match_asks(const bc_ruleset *set, const bc_match *m) {
  const bc_found *f = &m->found;
  return f->nPend || (m->scan->status[0] && (!f->best || bc_rule_at(set, f->best - 1u)->vague));
}

/*
** What earlier texts gave: which rules match hangs on the words of a text and its codes alone, and
** servers say the same words again and again with other names and numbers between. Whole texts come
** again as well. One memo is for one rule set, of less than 2^15 words; all zeros is an empty one.
*/
#define BC_MEMO_SLOTS 1024
#define BC_MEMO_WAYS  4
#define BC_MEMO_ROOM  40000 /* below 2^16; for some 5,000 texts of usual length */
#define BC_MEMO_KEY   12    /* in what is known of a text: its key, behind a bc_found */

struct bc_memo {
  uint32_t next; /* which way is filled next where all are */
  uint32_t nRoom;
  uint32_t once[BC_MEMO_SLOTS];               /* hashes of texts that were seen */
  uint32_t slot[BC_MEMO_SLOTS][BC_MEMO_WAYS]; /* 16 bits of a hash, place in room; 0: free */
  uint16_t room[4 * BC_MEMO_ROOM];            /* what is known of a text takes some times four */
};

/* The words of a text as bc_match_run_words() cut them. */
#define BC_MATCH_WINDOW 256
typedef struct bc_match_words {
  uint32_t n;                      /* 0: none, or more than a window holds */
  uint16_t at[BC_MATCH_WINDOW];    /* by number; 0: in no rule */
  uint8_t across[BC_MATCH_WINDOW]; /* may a phrase run across it? */
  uint32_t start[BC_MATCH_WINDOW]; /* where they stand in the text */
  uint32_t end[BC_MATCH_WINDOW];
} bc_match_words;

/*
** Match z[0..n). The caller sets want, also, scan, provider and xEach (with it pEach). memo may be
** NULL, and must be where a provider is given.
*/
BC_PRIVATE void bc_match_run(const bc_ruleset *set, const char *z, size_t n, bc_memo *memo,
                             bc_match *p);
/* The same, and fills *words, unless that is NULL, for bc_match_span_of(). */
BC_PRIVATE void bc_match_run_words(const bc_ruleset *set, const char *z, size_t n, bc_memo *memo,
                                   bc_match *p, bc_match_words *words);
/* The words of z[0..n) that make rule match: its first, shortest place. Empty when it does not. */
BC_PRIVATE bc_span bc_match_span(const bc_ruleset *set, uint32_t rule, const char *z, size_t n);
/* The same, with what bc_match_run_words() said of this set and text. */
BC_PRIVATE bc_span bc_match_span_of(const bc_ruleset *set, uint32_t rule, const char *z, size_t n,
                                    const bc_match_words *words);

/* One pattern, unpacked: items 0..n, each a word, a set or any word. */
typedef struct bc_pattern {
  uint32_t n;
  uint64_t gap, opt, set; /* bits: any text may stand before it; may be left out; is a set */
  uint16_t item[BC_MAX_ITEM + 1];
} bc_pattern;

BC_PRIVATE void bc_pattern_read(const bc_ruleset *set, uint32_t rank, bc_pattern *p);

#endif
