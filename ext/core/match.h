/*
** What it is for: running a rule set over a text, once, for all rules.
*/
#ifndef BC_MATCH_H
#define BC_MATCH_H

#include "rules.h"

/* A rule that matched and the words that made it do so. rule is 1 + its number; 0: none. */
typedef struct bc_hit {
  uint32_t rule;
  size_t start, end;
} bc_hit;

#define BC_MATCH_PEND 8

typedef struct bc_match {
  uint32_t want;              /* bit BC_RULE_*: the kinds of rules that are asked for */
  const bc_scan *scan;        /* the codes, for rules that ask for them */
  bc_hit best;                /* best rule that names a category and needs no provider */
  bc_hit permanence;          /* best rule of permanence */
  bc_hit mark;                /* best mark of a provider */
  bc_hit pend[BC_MATCH_PEND]; /* rules that need a provider, best first */
  uint32_t nPend;
  bc_each_rule xEach; /* if set: told every match; the rest is not filled */
  void *pEach;
  int provider; /* who speaks, for xEach */
  int stop;
} bc_match;

/* Match z[0..n); want and scan (and xEach, pEach, provider) are set by the caller. */
BC_PRIVATE void bc_match_run(const bc_ruleset *set, const char *z, size_t n, bc_match *p);
BC_PRIVATE int bc_rule_applies(const bc_rule *r, const bc_scan *s);

#endif
