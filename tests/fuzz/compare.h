/*
** What it is for: asking the fast matcher and the naive one the same thing, and telling where they
** differ. compare.c is the only file of the harnesses that knows the inside of match.c.
*/
#ifndef COMPARE_H
#define COMPARE_H

#include <stdio.h>
#include "naive.h"

typedef struct cmp_set {
  const bc_ruleset *fast;
  const nv_set *naive;
  int isBuiltin;
  nv_found *found; /* room for one text's answers, nv_count() of them */
  unsigned char *told;
} cmp_set;

void cmp_begin(cmp_set *p, const bc_ruleset *fast, const nv_set *naive, int isBuiltin);
void cmp_end(cmp_set *p);

/*
** Compare on z[0..n): which rules match (bc_match_all), which wins for every provider, permanence
** and mark (bc_match_run), and the rule that bc_classify gives. Writes a line per difference to
** out (NULL: none); gives how many.
*/
int cmp_text(const cmp_set *p, const char *z, size_t n, FILE *out);

/*
** The fast matcher follows a bounded number of phrases at one time, the naive one all. Is the set
** so small that no text reaches the bounds?
*/
int cmp_within_bounds(const bc_ruleset *fast);

#endif
