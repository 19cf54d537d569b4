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
  bc_memo *memo;
} cmp_set;

void cmp_begin(cmp_set *p, const bc_ruleset *fast, const nv_set *naive, int isBuiltin);
void cmp_end(cmp_set *p);

/*
** Compare on z[0..n): which rules match (bc_match_all), which wins for every provider, permanence
** and mark (bc_match_run), and the rule that bc_classify gives. Writes a line per difference to
** out (NULL: none); gives how many. A text of more words than the
** fast matcher sees at once is passed over.
*/
int cmp_text(const cmp_set *p, const char *z, size_t n, FILE *out);

#endif
