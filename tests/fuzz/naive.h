/*
** What it is for: a second, slow reading of what patterns mean, to judge the fast one by. It
** shares no code with words.c, compile.c and match.c: it cuts texts byte by byte, tries every
** rule at every word by backtracking, and knows no automaton.
*/
#ifndef NAIVE_H
#define NAIVE_H

#include "../../ext/core/core.h"

typedef struct nv_set nv_set;

/* What a rule found in a text: the match that ends first, and of those the one that begins first.
 */
typedef struct nv_found {
  int matched; /* the words are there and the codes meet the conditions */
  size_t start, end;
} nv_found;

/* A set out of n rules; NULL when a pattern is wrong (*pBad: which) or when memory is lacking. */
nv_set *nv_compile(const bc_rule_src *a, size_t n, int *pBad);
void nv_free(nv_set *p);

/* The rules of bounce_rules. NULL: something is wrong, and stderr says what. */
nv_set *nv_builtin(void);

/* Cut z[0..n) into words and try all rules; a[] has one place for each rule, by source row. */
int nv_match(const nv_set *p, const char *z, size_t n, const bc_scan *s, nv_found *a);
/* Is z[start..end) a match of rule i? */
int nv_is_match(const nv_set *p, size_t i, const char *z, size_t n, size_t start, size_t end);
/* Best rule of this kind among those found that speak for anybody or for provider; -1: none. */
int nv_best(const nv_set *p, const nv_found *a, int kind, int provider);
const bc_rule_src *nv_src(const nv_set *p, size_t i);
size_t nv_count(const nv_set *p);
/* The words of z[0..n): how many; the first nMax of them in a[]. */
size_t nv_words(const char *z, size_t n, bc_span *a, size_t nMax);

#endif
