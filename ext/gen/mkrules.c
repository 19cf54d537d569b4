/*
** What it is for: turning ext/data/rules/ and the text marks of ext/data/provider_marks.tsv into
** rules.c and rules.h. `make generate` builds and runs it:
**
**   build/mkrules OUTDIR DATADIR RULES.tsv...
**
** It stops at a bad row with file, line and reason, and at an example that its own rule does not
** decide. It lists rules that can never win. It runs at build time only.
*/
#include <stdio.h>
#include <stdlib.h>
#include "../core/match.h"
#include "mkpack.h"

#define MK_MAXROW  20000
#define MK_MAXCELL 12

typedef struct mk_row {
  const char *cell[MK_MAXCELL]; /* by BC_RULE_COL_*; "" where empty */
  const char *file;
  int line;
} mk_row;

static mk_row mk_rows[MK_MAXROW];
static bc_rule_src mk_src[MK_MAXROW];
static int mk_nrow;
static uint64_t mk_hash = 0xCBF29CE484222325u; /* of all input, for bounce_version() */

static _Noreturn void mk_fail(const char *file, int line, const char *why, const char *what) {
  fprintf(stderr, "%s:%d: %s%s%s\n", file, line, why, what[0] ? ": " : "", what);
  exit(1);
}

static char *mk_read(const char *file) {
  FILE *f = fopen(file, "rb");
  char *z;
  long n;
  size_t i;
  if (!f) mk_fail(file, 0, "cannot read", "");
  fseek(f, 0, SEEK_END);
  n = ftell(f);
  rewind(f);
  z = malloc((size_t)n + 1);
  if (!z || fread(z, 1, (size_t)n, f) != (size_t)n) mk_fail(file, 0, "cannot read", "");
  z[n] = 0;
  fclose(f);
  for (i = 0; i < (size_t)n; i++) mk_hash = (mk_hash ^ (unsigned char)z[i]) * 0x100000001B3u;
  return z;
}

/* Cut the line at *pz into cells; gives how many, moves *pz to the next line. */
static int mk_cells(char **pz, char **cell, int max) {
  char *z = *pz;
  int n = 0;
  cell[n++] = z;
  for (; *z && *z != '\n'; z++) {
    if (*z == '\t') {
      *z = 0;
      if (n < max) cell[n] = z + 1;
      n++;
    }
  }
  if (*z) *z++ = 0;
  *pz = z;
  return n;
}

/* ---- one row to a rule ---- */

static int mk_lookup(const bc_name *names, int n, const char *z) {
  int i;
  for (i = 0; i < n; i++) {
    if (names[i][0] && strcmp(names[i], z) == 0) return i;
  }
  return -1;
}

static int mk_category(const char *z) {
  int i;
  for (i = 0; i < BC_NCATEGORY; i++) {
    if (strcmp(bc_categories[i].name, z) == 0) return i;
  }
  return -1;
}

static int mk_provider(const char *z) {
  int i;
  for (i = 1; i < BC_NPROVIDER; i++) {
    if (strcmp(bc_provider_name(i), z) == 0) return i;
  }
  return -1;
}

static char *mk_provider_key[BC_NPROVIDER];

/* Keys stand in provider_names.tsv beside the names that the tables know. */
static void mk_read_providers(const char *dir) {
  char path[1024], *z, *cell[8];
  int line = 0;
  snprintf(path, sizeof(path), "%s/provider_names.tsv", dir);
  for (z = mk_read(path); *z;) {
    int n = mk_cells(&z, cell, 8), i;
    if (++line == 1 || n < 2 || cell[0][0] == '#') continue;
    i = mk_provider(cell[1]);
    if (i < 0) mk_fail(path, line, "not in the generated tables (run gen.tcl first)", cell[1]);
    mk_provider_key[i] = cell[0];
  }
}

static int mk_number(const char *z, size_t n) {
  int v = 0;
  size_t i;
  if (n == 0 || n > 3) return -1;
  for (i = 0; i < n; i++) {
    if (z[i] < '0' || z[i] > '9') return -1;
    v = v * 10 + (z[i] - '0');
  }
  return v;
}

/* One condition: none, 2xx ... 5xx, 550, 5.1.1, x.1.1, 5.7.x. */
static int mk_condition(const char *z, size_t n, bc_rule_src *s) {
  const char *dot1 = memchr(z, '.', n), *dot2;
  if (n == 4 && memcmp(z, "none", 4) == 0) {
    s->cond_none = 1;
    return 1;
  }
  if (!dot1) {
    if (n == 3 && z[1] == 'x' && z[2] == 'x' && z[0] >= '2' && z[0] <= '5') {
      s->cond_class = (uint8_t)(BC_CLASS_SUCCESS + (z[0] - '2'));
      return 1;
    }
    s->cond_reply = (uint16_t)mk_number(z, n);
    return s->cond_reply >= 200 && s->cond_reply < 600;
  }
  dot2 = memchr(dot1 + 1, '.', n - (size_t)(dot1 + 1 - z));
  if (!dot2) return 0;
  {
    const char *a[3], *e[3];
    int k;
    a[0] = z, e[0] = dot1, a[1] = dot1 + 1, e[1] = dot2, a[2] = dot2 + 1, e[2] = z + n;
    for (k = 0; k < 3; k++) {
      int wild = e[k] - a[k] == 1 && a[k][0] == 'x';
      int v = wild ? -1 : mk_number(a[k], (size_t)(e[k] - a[k]));
      if (!wild && v < 0) return 0;
      s->cond_status[k] = (int16_t)v;
    }
  }
  return 1;
}

static void mk_conditions(const mk_row *r, bc_rule_src *s) {
  const char *z = r->cell[BC_RULE_COL_CODE];
  while (*z) {
    size_t n = strcspn(z, " ");
    if (!mk_condition(z, n, s)) mk_fail(r->file, r->line, "bad condition", z);
    z += n;
    while (*z == ' ') z++;
  }
}

static void mk_rule(const mk_row *r, bc_rule_src *s, int id) {
  const char *z;
  memset(s, 0, sizeof(*s));
  s->id = id;
  s->pattern.z = r->cell[BC_RULE_COL_PATTERN];
  s->pattern.n = strlen(s->pattern.z);
  s->category = -1;
  s->class_ = s->action = s->fault = -1;
  s->priority = 5;
  z = r->cell[BC_RULE_COL_PROVIDER];
  if (*z) {
    int i;
    for (i = 1; i < BC_NPROVIDER; i++) {
      if (mk_provider_key[i] && strcmp(mk_provider_key[i], z) == 0) break;
    }
    if (i == BC_NPROVIDER) mk_fail(r->file, r->line, "unknown provider", z);
    s->provider = (uint8_t)i;
  }
  z = r->cell[BC_RULE_COL_CLASS];
  if (*z) {
    int i = mk_lookup(bc_class_name, BC_CLASS_N, z);
    if (i < 0) mk_fail(r->file, r->line, "unknown class", z);
    s->class_ = (int8_t)i;
  }
  z = r->cell[BC_RULE_COL_ACTION];
  if (*z) {
    int i = mk_lookup(bc_action_name, BC_ACTION_N, z);
    if (i < 0) mk_fail(r->file, r->line, "unknown action", z);
    s->action = (int8_t)i;
  }
  z = r->cell[BC_RULE_COL_PRIORITY];
  if (*z) {
    s->priority = mk_number(z, strlen(z));
    if (s->priority < 0 || s->priority > 9) mk_fail(r->file, r->line, "bad priority", z);
  }
  s->vague = s->priority <= 3;
  z = r->cell[BC_RULE_COL_CATEGORY];
  if (strcmp(z, "-") == 0) {
    if (!s->provider == (s->class_ < 0))
      mk_fail(r->file, r->line, "'-' needs a class or a provider", "");
    s->kind = s->provider ? BC_RULE_PROVIDER : BC_RULE_CLASS;
  } else {
    s->category = mk_category(z);
    if (s->category < 0) mk_fail(r->file, r->line, "unknown category", z);
  }
  mk_conditions(r, s);
}

/* ---- reading ---- */

static void mk_add(const mk_row *r) {
  int i;
  if (mk_nrow == MK_MAXROW) mk_fail(r->file, r->line, "too many rules", "");
  if (!r->cell[BC_RULE_COL_KEY][0]) mk_fail(r->file, r->line, "no key", "");
  for (i = 0; i < mk_nrow; i++) {
    if (strcmp(mk_rows[i].cell[BC_RULE_COL_KEY], r->cell[BC_RULE_COL_KEY]) == 0)
      mk_fail(r->file, r->line, "duplicate key", r->cell[BC_RULE_COL_KEY]);
  }
  mk_rule(r, &mk_src[mk_nrow], mk_nrow);
  mk_rows[mk_nrow] = *r;
  /* shown by the name that the other tables show */
  if (mk_src[mk_nrow].provider)
    mk_rows[mk_nrow].cell[BC_RULE_COL_PROVIDER] = bc_provider_name(mk_src[mk_nrow].provider);
  mk_nrow++;
}

static void mk_read_rules(const char *file) {
  /* the columns as people order them in the files */
  static const int order[] = {BC_RULE_COL_KEY,      BC_RULE_COL_PATTERN,  BC_RULE_COL_CATEGORY,
                              BC_RULE_COL_PROVIDER, BC_RULE_COL_CODE,     BC_RULE_COL_CLASS,
                              BC_RULE_COL_ACTION,   BC_RULE_COL_PRIORITY, BC_RULE_COL_LANG,
                              BC_RULE_COL_EXAMPLE,  BC_RULE_COL_NOTE};
  char *z = mk_read(file), *cell[16];
  int line = 0, n, k;
  while (*z) {
    mk_row r;
    n = mk_cells(&z, cell, 16);
    line++;
    if (line == 1 || cell[0][0] == '#' || (n == 1 && !cell[0][0])) continue;
    if (n < 10 || n > 11) mk_fail(file, line, "a row has 11 columns", "");
    memset(&r, 0, sizeof(r));
    for (k = 0; k < 11; k++) r.cell[order[k]] = k < n ? cell[k] : "";
    r.file = file;
    r.line = line;
    mk_add(&r);
  }
}

/* Marks of kind 'text' become rules that only say who speaks. */
static void mk_read_marks(const char *dir) {
  char path[1024], *z, *cell[8];
  int line = 0, n, k, serial = 0;
  snprintf(path, sizeof(path), "%s/provider_marks.tsv", dir);
  for (z = mk_read(path); *z;) {
    mk_row r;
    char *key = malloc(32);
    n = mk_cells(&z, cell, 8);
    if (++line == 1 || cell[0][0] == '#' || n < 3 || strcmp(cell[1], "text") != 0) continue;
    snprintf(key, 32, "mark.%d", ++serial);
    for (k = 0; k < BC_RULE_COL_N; k++) r.cell[k] = "";
    r.cell[BC_RULE_COL_KEY] = key;
    r.cell[BC_RULE_COL_PATTERN] = cell[2];
    r.cell[BC_RULE_COL_CATEGORY] = "-";
    r.cell[BC_RULE_COL_PROVIDER] = cell[0];
    r.file = strdup(path);
    r.line = line;
    mk_add(&r);
  }
}

/* ---- checks on the compiled set ---- */

/* Each example must be decided by its own rule; tells which rules have none. */
static int mk_check_examples(const bc_ruleset *set) {
  int i, bad = 0;
  for (i = 0; i < mk_nrow; i++) {
    const char *z = mk_rows[i].cell[BC_RULE_COL_EXAMPLE];
    bc_verdict v;
    const char *host = 0;
    if (!*z || mk_src[i].kind != BC_RULE_CATEGORY) continue;
    bc_classify(z, strlen(z), host, 0, 0, set, 0, &v);
    if (v.set && v.rule == i) continue;
    fprintf(stderr, "%s:%d: %s: example decided by %s\n", mk_rows[i].file, mk_rows[i].line,
            mk_rows[i].cell[BC_RULE_COL_KEY],
            v.set ? mk_rows[v.rule].cell[BC_RULE_COL_KEY] : "a code, or nothing");
    bad++;
  }
  return bad;
}

/* Does item q of y take every word that item q of x takes? */
static int mk_item_covers(const bc_ruleset *s, const bc_pattern *y, const bc_pattern *x,
                          uint32_t q) {
  const uint16_t *a = &x->item[q];
  uint32_t n = 1, i;
  if (y->item[q] == BC_ITEM_ANY && !(y->set >> q & 1)) return 1;
  if (x->set >> q & 1) {
    uint32_t first = bc_start(&s->set, x->item[q]);
    a = s->aMember + first;
    n = bc_start(&s->set, x->item[q] + 1u) - first;
  } else if (x->item[q] == BC_ITEM_ANY) {
    return 0;
  }
  for (i = 0; i < n; i++) {
    uint32_t w = a[i], k, end;
    for (; w; w = bc_word_parent(s, w)) {
      if (!(y->set >> q & 1)) {
        if (y->item[q] == w) break;
        continue;
      }
      k = bc_start(&s->set, y->item[q]);
      end = bc_start(&s->set, y->item[q] + 1u);
      while (k < end && s->aMember[k] != w) k++;
      if (k < end) break;
    }
    if (!w) return 0;
  }
  return 1;
}

static int mk_covers(const bc_ruleset *s, const bc_pattern *y, const bc_pattern *x) {
  uint32_t q;
  if (y->n != x->n || (x->gap & ~y->gap) || (x->opt & ~y->opt)) return 0;
  for (q = 0; q < x->n; q++) {
    if (!mk_item_covers(s, y, x, q)) return 0;
  }
  return 1;
}

/* A rule whose phrases are all those of a better, unconditional rule can never win. */
static int mk_check_reach(const bc_ruleset *set) {
  static bc_pattern pat[MK_MAXROW];
  uint32_t i, k;
  int bad = 0;
  for (i = 0; i < set->nRank; i++) {
    const bc_rule *r = bc_rule_at(set, i);
    int row = bc_rule_row(set, i);
    bc_pattern_read(set, i, &pat[i]);
    for (k = 0; k < i; k++) {
      const bc_rule *y = bc_rule_at(set, k);
      if (y->kind != r->kind || y->cond || (y->provider && y->kind != BC_RULE_PROVIDER)) continue;
      if (mk_covers(set, &pat[k], &pat[i])) break;
    }
    if (k == i) continue;
    fprintf(stderr, "%s:%d: %s can never win: better rule %s has its phrases\n", mk_rows[row].file,
            mk_rows[row].line, mk_rows[row].cell[BC_RULE_COL_KEY],
            mk_rows[bc_rule_row(set, k)].cell[BC_RULE_COL_KEY]);
    bad++;
  }
  return bad;
}

/* ---- writing ---- */

static void mk_numbers16(FILE *f, const char *name, const uint16_t *a, uint32_t n) {
  uint32_t i;
  fprintf(f, "static const uint16_t %s[] = {", name);
  for (i = 0; i < n; i++) fprintf(f, "%s%u,", i % 16 ? " " : "\n    ", a[i]);
  fprintf(f, "%s};\n\n", n ? "\n" : "0");
}

static void mk_numbers32(FILE *f, const char *name, const uint32_t *a, uint32_t n) {
  uint32_t i;
  fprintf(f, "static const uint32_t %s[] = {", name);
  for (i = 0; i < n; i++) fprintf(f, "%s%u,", i % 12 ? " " : "\n    ", (unsigned)a[i]);
  fprintf(f, "\n};\n\n");
}

/* In 16 bits, when they suffice: all starts are below nEnd or equal to it. */
static const char *mk_starts_name(uint32_t nEnd, const char *z16, const char *z32) {
  return nEnd <= 0xFFFF ? z16 : z32;
}

static void mk_starts(FILE *f, const char *name, const bc_starts *p, uint32_t n, uint32_t nEnd) {
  static uint16_t a[1 << 16];
  uint32_t i;
  if (nEnd > 0xFFFF) {
    mk_numbers32(f, name, p->a32, n);
    return;
  }
  for (i = 0; i < n; i++) a[i] = (uint16_t)p->a32[i];
  mk_numbers16(f, name, a, n);
}

static void mk_bytes(FILE *f, const char *name, const void *a, size_t n) {
  size_t i;
  fprintf(f, "static const unsigned char %s[] = {", name);
  for (i = 0; i < n; i++)
    fprintf(f, "%s%d,", i % 24 ? " " : "\n    ", ((const unsigned char *)a)[i]);
  fprintf(f, "\n};\n\n");
}

/* A byte for each key, to find it by: see bc_rule_find(). */
static void mk_write_keys(FILE *f) {
  static unsigned char a[MK_MAXROW];
  int i;
  for (i = 0; i < mk_nrow; i++) {
    const char *z = mk_rows[i].cell[BC_RULE_COL_KEY];
    a[i] = bc_key_hash(z, strlen(z));
  }
  mk_bytes(f, "rules_key", a, (size_t)mk_nrow);
}

static void mk_pack_cells(mk_pack *p, const char *const *cell, int nCell, const char *name) {
  char row[8 * BC_RULE_TEXT];
  size_t n = 0;
  int k;
  for (k = 0; k < nCell; k++) {
    size_t len = cell[k] ? strlen(cell[k]) : 0;
    if (len >= BC_RULE_TEXT || n + len + 1 > sizeof(row))
      mk_fail(name, 0, "a cell is too long", cell[0]);
    if (len) memcpy(row + n, cell[k], len);
    row[n + len] = 0;
    n += len + 1;
  }
  while (n > 1 && !row[n - 2]) n--; /* cells at the end that are empty */
  mk_pack_row(p, row, n);
}

/* What must be packed of pattern z of rule number i: see bc_rule_text(). */
static const char *mk_pattern_rest(const bc_ruleset *s, uint32_t i, const char *z) {
  char made[BC_RULE_TEXT];
  size_t n = bc_pattern_text(s, i, made, sizeof(made));
  if (strncmp(z, made, n) != 0 || (z[n] && z[n] != ' ')) return z;
  return z + n;
}

static int mk_letter(char c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c & 0x80);
}

/* Does word w of a pattern stand at z, perhaps with an upper-case letter first? */
static int mk_is_word(const char *z, bc_span w) {
  int upper = w.n && z[0] >= 'A' && z[0] <= 'Z' && (char)(z[0] | 0x20) == w.z[0];
  if (w.n < 2 || (!upper && z[0] != w.z[0]) || strncmp(z + 1, w.z + 1, w.n - 1) != 0) return 0;
  return w.z[w.n] == '*' || !mk_letter(z[w.n]);
}

/* Write example z of rule number i with references to its pattern: see bc_rule_text(). */
static const char *mk_refer(const bc_ruleset *s, uint32_t i, const char *z, char *out) {
  char pattern[BC_RULE_TEXT], *to = out;
  const char *at = pattern, *from = z;
  bc_pattern_text(s, i, pattern, sizeof(pattern));
  while (*z) {
    const char *behind = at;
    size_t n = 0;
    int ref, best = 0;
    for (ref = 1; ref < BC_REF_UPPER && (z == from || !mk_letter(z[-1])); ref++) {
      const char *next = at;
      bc_span w = bc_pattern_word(&next, ref);
      if (w.n <= n || !mk_is_word(z, w)) continue;
      n = w.n;
      best = ref;
      behind = next;
    }
    if (!best) {
      *to++ = *z++;
      continue;
    }
    if (z[0] >= 'A' && z[0] <= 'Z') *to++ = BC_REF_UPPER;
    *to++ = (char)best;
    z += n;
    at = behind;
  }
  *to = 0;
  return out;
}

static void mk_pack_rules(mk_pack *p, const bc_ruleset *s) {
  int row;
  for (row = 0; row < mk_nrow; row++) {
    mk_row r = mk_rows[row];
    char example[2 * BC_RULE_TEXT];
    if (strlen(r.cell[BC_RULE_COL_EXAMPLE]) >= BC_RULE_TEXT)
      mk_fail(r.file, r.line, "a cell is too long", r.cell[BC_RULE_COL_KEY]);
    r.cell[BC_RULE_COL_EXAMPLE] = mk_refer(s, (uint32_t)row, r.cell[BC_RULE_COL_EXAMPLE], example);
    r.cell[BC_RULE_COL_PATTERN] = mk_pattern_rest(s, (uint32_t)row, r.cell[BC_RULE_COL_PATTERN]);
    mk_pack_cells(p, r.cell, BC_RULE_COL_N, r.file);
  }
}

/* What was packed must come out the same. */
static void mk_check_cell(uint32_t row, const char *z, const char *is) {
  if (strcmp(z, is ? is : "") != 0) mk_fail("mkpack", (int)row, "packed wrong", z);
}

static void mk_check_cells(const bc_packed *p, uint32_t row, const char *const *cell, int nCell) {
  char z[BC_RULE_TEXT];
  int k;
  for (k = 0; k < nCell; k++) {
    bc_unpack(p, row, k, z, sizeof(z));
    mk_check_cell(row, z, cell[k]);
  }
}

static void mk_check_rules(const bc_packed *p, const bc_ruleset *s) {
  char z[BC_RULE_TEXT];
  int i, k;
  for (i = 0; i < mk_nrow; i++) {
    for (k = 0; k < BC_RULE_COL_N; k++) {
      bc_rule_text(p, s, i, k, z);
      mk_check_cell((uint32_t)i, z, mk_rows[i].cell[k]);
    }
  }
}

/* The rows of the other tables, in the order of their numbers; with check, compares them. */
static void mk_other_rows(mk_pack *p, const bc_packed *check) {
  uint32_t row = (uint32_t)mk_nrow;
  int i, kind;
  const struct {
    const char *const *cell;
    int nRow, nCell;
  } a[] = {{mk_code_text[0], BC_NCODE, MK_CODE_TEXT},
           {mk_fact_text[0], BC_NFACT, MK_FACT_TEXT},
           {mk_category_text[0], BC_NCATEGORY, MK_CATEGORY_TEXT}};
  for (kind = 0; kind < 3; kind++) {
    for (i = 0; i < a[kind].nRow; i++, row++) {
      const char *const *cell = a[kind].cell + i * a[kind].nCell;
      if (check)
        mk_check_cells(check, row, cell, a[kind].nCell);
      else
        mk_pack_cells(p, cell, a[kind].nCell, "mktexts.c");
    }
  }
}

static void mk_write_text(FILE *f, const bc_ruleset *s) {
  mk_pack p;
  bc_packed packed;
  mk_pack_begin(&p);
  mk_pack_rules(&p, s);
  mk_other_rows(&p, 0);
  mk_pack_end(&p);
  packed.z = p.zPacked;
  packed.aGroup = p.aGroup;
  packed.zPair = p.zPair;
  packed.aLength = p.aLength;
  mk_check_rules(&packed, s);
  mk_other_rows(0, &packed);
  mk_bytes(f, "rules_packed", p.zPacked, p.nPacked);
  mk_numbers32(f, "rules_block", p.aGroup, (uint32_t)p.nGroup);
  mk_bytes(f, "rules_pair", p.zPair, p.nPair);
  mk_numbers16(f, "rules_length", p.aLength, BC_PACK_LONGEST + 1);
  fprintf(f, "static const bc_packed rules_text = {rules_packed, rules_block, rules_pair, "
             "rules_length};\n\n");
  mk_write_keys(f);
}

static void mk_write_rules(FILE *f, const bc_ruleset *s) {
  uint32_t i;
  fprintf(f, "static const bc_cond rules_cond[] = {\n");
  for (i = 0; i < s->nCond; i++) {
    const bc_cond *c = &s->aCond[i];
    fprintf(f, "    {%d, %d, %d, {%d, %d, %d}},\n", c->class_, c->none, c->reply, c->status[0],
            c->status[1], c->status[2]);
  }
  fprintf(f, "};\n\nstatic const bc_rule rules_rule[] = {\n");
  for (i = 0; i < s->nRule; i++) {
    const bc_rule *r = &s->aSays[i];
    fprintf(f, "    {%d, %d, %d, %d, %d, %d, %d, %d, 0},\n", r->cond, r->category, r->class_,
            r->action, r->fault, r->kind, r->provider, r->vague);
  }
  fprintf(f, "};\n\nstatic const uint16_t rules_rank[] = {");
  for (i = 0; i < s->nRank; i++) fprintf(f, "%s%d,", i % 16 ? " " : "\n    ", s->aRank[i]);
  fprintf(f, "\n};\n\n");
}

static void mk_write_words(FILE *f, const bc_ruleset *s) {
  uint32_t i;
  fprintf(f, "static const uint64_t rules_word[] = {");
  for (i = 0; i < s->nWord; i++)
    fprintf(f, "%s0x%016llxu,", i % 4 ? " " : "\n    ", (unsigned long long)s->aWord[i]);
  fprintf(f, "\n};\n\n");
  mk_numbers16(f, "rules_where", s->aWhere, s->nWord);
  mk_starts(f, "rules_group", &s->rest, (s->nWord + BC_WORD_GROUP - 1) / BC_WORD_GROUP, s->nRest);
  mk_bytes(f, "rules_rest", s->zRest, s->nRest);
  mk_numbers16(f, "rules_parent", s->aParent, s->nParent);
  fprintf(f, "static const bc_children rules_child[] = {");
  for (i = 0; i < s->nWord; i += 64) {
    const bc_children *p = &s->aChild[i / 64];
    fprintf(f, "\n    {{0x%08xu, 0x%08xu}, %d, 0},", (unsigned)p->child[0], (unsigned)p->child[1],
            p->before);
  }
  fprintf(f, "\n};\n\n");
}

static void mk_write_set(FILE *f, const bc_ruleset *s) {
  uint32_t i;
  mk_write_words(f, s);
  fprintf(f, "static const bc_buckets rules_whole[] = {");
  for (i = 0; i <= ((uint32_t)1 << s->nWholeBit) / 16; i++)
    fprintf(f, "%s{%d, %d},", i % 8 ? " " : "\n    ", s->aWhole[i].used, s->aWhole[i].start);
  fprintf(f, "\n};\n\n");
  mk_numbers16(f, "rules_prefix", s->aPrefix, ((uint32_t)1 << s->nPrefixBit) + 1);
  mk_starts(f, "rules_anchor", &s->anchor, s->nWord + 1, s->nEntry);
  fprintf(f, "static const bc_entry rules_entry[] = {");
  for (i = 0; i < s->nEntry; i++)
    fprintf(f, "%s{%d, {%d, %d}},", i % 5 ? " " : "\n    ", s->aEntry[i].rule, s->aEntry[i].need[0],
            s->aEntry[i].need[1]);
  fprintf(f, "\n};\n\n");
  mk_numbers16(f, "rules_item", s->aItem, s->nItem);
  mk_starts(f, "rules_pattern", &s->pattern, s->nRank, s->nItem);
  mk_starts(f, "rules_set", &s->set, s->nSet + 1, s->nMember);
  mk_numbers16(f, "rules_member", s->aMember, s->nMember);
  mk_write_rules(f, s);
  fprintf(f,
          "const bc_ruleset bc_builtin = {\n    rules_word, rules_where, %s, rules_rest, "
          "rules_child, rules_parent,\n    rules_whole, rules_prefix, %s, rules_entry,\n    %s, "
          "rules_item, %s,\n"
          "    rules_member, 0, rules_rank, rules_rule, rules_cond,\n    %u, %u, %u, %u, %u,\n"
          "    %u, %u, %u, %u, %u, %u, %d, %d, %d, %d,\n    {",
          mk_starts_name(s->nRest, "{rules_group, 0}", "{0, rules_group}"),
          mk_starts_name(s->nEntry, "{rules_anchor, 0}", "{0, rules_anchor}"),
          mk_starts_name(s->nItem, "{rules_pattern, 0}", "{0, rules_pattern}"),
          mk_starts_name(s->nMember, "{rules_set, 0}", "{0, rules_set}"), (unsigned)s->nWord,
          (unsigned)s->nRest, (unsigned)s->nParent, (unsigned)s->nEntry, (unsigned)s->nItem,
          (unsigned)s->nSet, (unsigned)s->nMember, (unsigned)s->nRank, (unsigned)s->nRule,
          (unsigned)s->nCond, (unsigned)s->nCategory, s->nWholeBit, s->nPrefixBit, s->short_prefix,
          s->nAny);
  for (i = 0; i < 32; i++)
    fprintf(f, "%s0x%016llxu,", i % 4 ? " " : "\n     ", (unsigned long long)s->prefix_bits[i]);
  fprintf(f, "}};\n\n");
}

static FILE *mk_open(const char *dir, const char *name) {
  char path[1024];
  FILE *f;
  snprintf(path, sizeof(path), "%s/%s", dir, name);
  f = fopen(path, "wb");
  if (!f) mk_fail(path, 0, "cannot write", "");
  fprintf(f, "/*\n** DO NOT EDIT. Made by ext/gen/mkrules.c from ext/data; `make generate` makes "
             "it anew.\n*/\n");
  return f;
}

static void mk_write(const char *dir, const char *date, const bc_ruleset *set) {
  FILE *f = mk_open(dir, "rules.h");
  fprintf(f, "#ifndef BC_GEN_RULES_H\n#define BC_GEN_RULES_H\n\n#define BC_HAVE_RULES 1\n");
  fprintf(f, "#define BC_NRULE %d\n#define BC_DATA_VERSION \"%s %08x\"\n", mk_nrow, date,
          (unsigned)(mk_hash ^ mk_hash >> 32));
  fprintf(f, "\n/* see bc_row_text() */\n#define BC_ROW_CODE     BC_NRULE\n");
  fprintf(f, "#define BC_ROW_FACT     (BC_ROW_CODE + BC_NCODE)\n");
  fprintf(f, "#define BC_ROW_CATEGORY (BC_ROW_FACT + BC_NFACT)\n\n#endif\n");
  fclose(f);
  f = mk_open(dir, "rules.c");
  fprintf(f, "#include \"../core/rules.h\"\n#include \"rules.h\"\n\n");
  mk_write_text(f, set);
  mk_write_set(f, set);
  fprintf(f, "BC_PRIVATE size_t bc_row_text(uint32_t row, int cell, char *zOut) {\n"
             "  return bc_unpack(&rules_text, row, cell, zOut, BC_RULE_TEXT);\n}\n\n"
             "BC_PRIVATE size_t bc_rule_column(int iRule, int iCol, char *zOut) {\n"
             "  return bc_rule_text(&rules_text, &bc_builtin, iRule, iCol, zOut);\n}\n\n"
             "BC_PRIVATE int bc_rule_find(const char *z, size_t n) {\n"
             "  char zKey[BC_RULE_TEXT];\n"
             "  unsigned char h = bc_key_hash(z, n);\n"
             "  int i;\n"
             "  for (i = 0; i < BC_NRULE; i++) {\n"
             "    if (rules_key[i] == h && bc_rule_column(i, BC_RULE_COL_KEY, zKey) == n &&\n"
             "        memcmp(zKey, z, n) == 0)\n"
             "      return i;\n"
             "  }\n"
             "  return -1;\n}\n");
  fclose(f);
}

static void *mk_realloc(void *p, size_t n) {
  if (n) return realloc(p, n);
  free(p);
  return 0;
}

/* The date of the data, one line of DATADIR/DATE. */
static char *mk_date(const char *dir) {
  char path[1024], *z;
  snprintf(path, sizeof(path), "%s/DATE", dir);
  z = mk_read(path);
  z[strcspn(z, "\r\n")] = 0;
  return z;
}

static bc_ruleset *mk_compile(void) {
  bc_ruleset *set;
  bc_compile_error err;
  if (bc_compile(mk_src, (size_t)mk_nrow, mk_realloc, &set, &err)) {
    const mk_row *r = &mk_rows[err.rule];
    mk_fail(r->file, r->line, err.text ? err.text : "out of memory", r->cell[BC_RULE_COL_PATTERN]);
  }
  return set;
}

/* Put the rows in the order of their ranks: the number of a rule is then its row. */
static void mk_order(const bc_ruleset *set) {
  static mk_row row[MK_MAXROW];
  static bc_rule_src src[MK_MAXROW];
  int i;
  memcpy(row, mk_rows, sizeof(row));
  memcpy(src, mk_src, sizeof(src));
  for (i = 0; i < mk_nrow; i++) {
    mk_rows[i] = row[set->aRow[i]];
    mk_src[i] = src[set->aRow[i]];
    mk_src[i].id = i;
  }
}

int main(int argc, char **argv) {
  bc_ruleset *set;
  char *date;
  int i, bad;
  if (argc < 4) mk_fail("mkrules", 0, "usage: mkrules OUTDIR DATADIR RULES.tsv...", "");
  date = mk_date(argv[2]);
  mk_read_providers(argv[2]);
  for (i = 3; i < argc; i++) mk_read_rules(argv[i]);
  mk_read_marks(argv[2]);
  set = mk_compile();
  mk_order(set);
  bc_ruleset_free(set, mk_realloc);
  set = mk_compile();
  for (i = 0; i < mk_nrow; i++) {
    if (set->aRow[i] != i) mk_fail("mkrules", i, "the order changes when it is compiled again", "");
  }
  bad = mk_check_examples(set) + mk_check_reach(set);
  mk_write(argv[1], date, set);
  printf("%d rules, %u words, %u entries; %d to look at\n", mk_nrow, (unsigned)set->nWord,
         (unsigned)set->nEntry, bad);
  bc_ruleset_free(set, mk_realloc);
  return bad && getenv("MKRULES_STRICT") ? 1 : 0;
}
