/*
** What it is for: the built-in rules as naive.c wants them, read from the columns that
** bounce_rules shows, not from what compile.c made of them.
*/
#include <stdio.h>
#include <stdlib.h>
#include "naive.h"
#include "../../ext/gen/rules.h"

static int nv_name_of(const bc_name *a, int n, const char *z) {
  int i;
  for (i = 0; i < n; i++) {
    if (a[i][0] && strcmp(a[i], z) == 0) return i;
  }
  return -1;
}

/* '5.7.x', 'x.1.1', '550', '4xx', 'none'; several are parted by blanks. */
static int nv_conditions(const char *z, bc_rule_src *s) {
  char word[16];
  int used, a, k;
  while (z && sscanf(z, "%15s%n", word, &used) == 1) {
    char *q = word;
    z += used;
    if (strcmp(word, "none") == 0) {
      s->cond_none = 1;
    } else if (strchr(word, '.')) {
      for (k = 0; k < 3; k++, q += *q == '.') {
        s->cond_status[k] = *q == 'x' ? (int16_t)-1 : (int16_t)strtol(q, &q, 10);
        if (*q == 'x') q++;
      }
    } else if (strcmp(word + 1, "xx") == 0) {
      s->cond_class = (uint8_t)(word[0] - '2' + BC_CLASS_SUCCESS);
    } else {
      a = atoi(word);
      if (a < 200 || a > 599) return 0;
      s->cond_reply = (uint16_t)a;
    }
  }
  return 1;
}

/* A cell of a built-in rule, for as long as the program runs; NULL where it is empty. */
static const char *nv_cell(int i, int iCol) {
  static char pool[1 << 20];
  static size_t used;
  char *z = pool + used;
  size_t n;
  if (sizeof(pool) - used < BC_RULE_TEXT) abort();
  n = bc_rule_column(i, iCol, z);
  if (n) used += n + 1;
  return n ? z : 0;
}

static int nv_row(int i, bc_rule_src *s) {
  const char *zCat = nv_cell(i, BC_RULE_COL_CATEGORY);
  const char *zPriority = nv_cell(i, BC_RULE_COL_PRIORITY);
  const char *zProvider = nv_cell(i, BC_RULE_COL_PROVIDER);
  const char *zClass = nv_cell(i, BC_RULE_COL_CLASS);
  int k;
  memset(s, 0, sizeof(*s));
  s->id = i;
  s->pattern.z = nv_cell(i, BC_RULE_COL_PATTERN);
  s->pattern.n = strlen(s->pattern.z);
  s->priority = zPriority ? atoi(zPriority) : 5;
  s->vague = s->priority <= 3;
  s->class_ = s->action = s->fault = -1;
  s->category = -1;
  if (zProvider) {
    for (k = 1; k < BC_NPROVIDER && strcmp(bc_provider_name(k), zProvider) != 0; k++) {
    }
    if (k == BC_NPROVIDER) return 0;
    s->provider = (uint8_t)k;
  }
  if (zClass) s->class_ = (int8_t)nv_name_of(bc_class_name, BC_CLASS_N, zClass);
  if (strcmp(zCat, "-") == 0) {
    s->kind = zProvider ? BC_RULE_PROVIDER : BC_RULE_CLASS;
  } else {
    for (k = 0; k < BC_NCATEGORY && strcmp(bc_categories[k].name, zCat) != 0; k++) {
    }
    if (k == BC_NCATEGORY) return 0;
    s->category = k;
  }
  return nv_conditions(nv_cell(i, BC_RULE_COL_CODE), s);
}

nv_set *nv_builtin(void) {
  static bc_rule_src aSrc[BC_NRULE];
  nv_set *p;
  int i;
  for (i = 0; i < BC_NRULE; i++) {
    if (nv_row(i, &aSrc[i])) continue;
    fprintf(stderr, "cannot read rule %s\n", nv_cell(i, BC_RULE_COL_KEY));
    return 0;
  }
  p = nv_compile(aSrc, BC_NRULE, &i);
  if (!p) fprintf(stderr, "wrong pattern: %s\n", nv_cell(i, BC_RULE_COL_KEY));
  return p;
}
