/*
** What it is for: running a rule set over a text, once, for all rules.
*/
#ifndef BC_MATCH_H
#define BC_MATCH_H

#include "rules.h"

#define BC_MATCH_PEND 8

/* What was found. Rules are 1 + their number, 0 is none. */
typedef struct bc_match {
  uint32_t want;                /* bit BC_RULE_*: the kinds of rules that are asked for */
  const bc_scan *scan;          /* the codes, for rules that ask for them */
  uint32_t best;                /* best rule that names a category and needs no provider */
  uint32_t permanence;          /* best rule of permanence */
  uint32_t mark;                /* best mark of a provider */
  uint32_t pend[BC_MATCH_PEND]; /* rules that need a provider, best first */
  uint32_t nPend;
  bc_each_rule xEach; /* if set: told every match; the rest is not filled */
  void *pEach;
  int provider; /* who speaks, for xEach */
  int stop;
} bc_match;

/* Match z[0..n); want and scan (and xEach, pEach, provider) are set by the caller. */
BC_PRIVATE void bc_match_run(const bc_ruleset *set, const char *z, size_t n, bc_match *p);
/* The words of z[0..n) that make rule match: its first, shortest place. Empty when it does not. */
BC_PRIVATE bc_span bc_match_span(const bc_ruleset *set, uint32_t rule, const char *z, size_t n);

/* One pattern, unpacked: items 0..n, each a word, a set or any word. */
typedef struct bc_pattern {
  uint32_t n;
  uint64_t gap, opt, set; /* bits: any text may stand before it; may be left out; is a set */
  uint16_t item[BC_MAX_ITEM + 1];
} bc_pattern;

BC_PRIVATE void bc_pattern_read(const bc_ruleset *set, const bc_rule *r, bc_pattern *p);

#endif
