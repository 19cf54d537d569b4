/*
** What it is for: reading a user's own rules, for parse.c, out of the table that was named when the
** table of bounce_parse was made.
**
**   CREATE TABLE my_rules(pattern TEXT, category TEXT, action TEXT);
**   CREATE VIRTUAL TABLE mine USING bounce_parse(my_rules);
**
** A bad row stops the reading with one sentence that names it; what was read before stays in force.
*/
#include "glue.h"
SQLITE_EXTENSION_INIT3

/* ---- keeping ---- */

static void *user_realloc(void *p, size_t n) {
  if (n) return sqlite3_realloc64(p, n);
  sqlite3_free(p);
  return 0;
}

BC_PRIVATE void bc_user_rules_unref(bc_user_rules *p) {
  size_t i;
  if (!p || --p->nRef > 0) return;
  bc_ruleset_free(p->set, user_realloc);
  for (i = 0; i < p->n; i++) {
    sqlite3_free(p->azCategory[i]);
    sqlite3_free(p->azPattern[i]);
  }
  sqlite3_free(p->aSrc);
  sqlite3_free(p->aRowid);
  sqlite3_free(p->azCategory);
  sqlite3_free(p->azPattern);
  sqlite3_free(p);
}

static int user_room(bc_user_rules *p) {
  size_t cap = p->n * 2 + 16;
  void *a;
  if (p->n && (p->n & (p->n - 1)) != 0) return SQLITE_OK; /* grow at powers of two */
  if (p->n && p->n < 16) return SQLITE_OK;
  a = sqlite3_realloc64(p->aSrc, cap * sizeof(p->aSrc[0]));
  if (!a) return SQLITE_NOMEM;
  p->aSrc = a;
  a = sqlite3_realloc64(p->aRowid, cap * sizeof(p->aRowid[0]));
  if (!a) return SQLITE_NOMEM;
  p->aRowid = a;
  a = sqlite3_realloc64(p->azCategory, cap * sizeof(char *));
  if (!a) return SQLITE_NOMEM;
  p->azCategory = a;
  a = sqlite3_realloc64(p->azPattern, cap * sizeof(char *));
  if (!a) return SQLITE_NOMEM;
  p->azPattern = a;
  return SQLITE_OK;
}

/* Columns of the user's table, in the order of the SELECT that bc_user_rules_read makes. */
enum {
  PR_ROWID,
  PR_PATTERN,
  PR_CATEGORY,
  PR_ACTION,
  PR_CLASS,
  PR_FAULT,
  PR_PROVIDER,
  PR_PRIORITY,
  PR_N
};
static const bc_name user_column[PR_N] = {"rowid", "pattern", "category", "action",
                                          "class", "fault",   "provider", "priority"};

BC_PRIVATE int bc_user_word(const bc_name *az, int n, const char *z) {
  int i;
  for (i = 0; i < n; i++) {
    if (az[i][0] && sqlite3_stricmp(az[i], z) == 0) return i;
  }
  return -1;
}

/* One optional word of a list; *pi stays -1 for NULL. Gives 0 when the word is not on the list. */
static int user_choice(sqlite3_stmt *st, int iCol, const bc_name *az, int n, int *pi) {
  const char *z = (const char *)sqlite3_column_text(st, iCol);
  *pi = -1;
  if (!z || !z[0]) return 1; /* NULL, or '' as a CSV import leaves it */
  *pi = bc_user_word(az, n, z);
  return *pi >= 0;
}

/* The same for a provider; 0 for none. */
static int user_provider(sqlite3_stmt *st, int iCol, int *pi) {
  const char *z = (const char *)sqlite3_column_text(st, iCol);
  *pi = 0;
  if (!z || !z[0]) return 1;
  for (*pi = BC_NPROVIDER - 1; *pi > 0 && sqlite3_stricmp(bc_provider_name(*pi), z) != 0; --*pi) {
  }
  return *pi > 0;
}

static int user_category(const char *z) {
  int i;
  for (i = 0; i < BC_NCATEGORY; i++) {
    if (sqlite3_stricmp(bc_categories[i].name, z) == 0) return i;
  }
  return -1;
}

/* Did a text of the row under st not come for want of memory? A NULL is no such thing. */
static int user_no_memory(sqlite3_stmt *st) {
  int i;
  for (i = PR_PATTERN; i <= PR_PROVIDER; i++) {
    if (sqlite3_column_type(st, i) != SQLITE_NULL && !sqlite3_column_text(st, i)) return 1;
  }
  return 0;
}

/* The row under st becomes rule p->n. *pzWhy: a static reason when the row is bad. */
static int user_row(bc_user_rules *p, sqlite3_stmt *st, const char **pzWhy) {
  bc_rule_src *s;
  const char *zCat, *zPat;
  int iAction, iClass, iFault, iProvider;
  sqlite3_int64 iPriority;
  if (user_room(p)) return SQLITE_NOMEM;
  s = &p->aSrc[p->n];
  memset(s, 0, sizeof(*s));
  p->aRowid[p->n] = sqlite3_column_int64(st, PR_ROWID);
  p->azCategory[p->n] = p->azPattern[p->n] = 0;
  p->n++;
  if (user_no_memory(st)) return SQLITE_NOMEM;
  zPat = (const char *)sqlite3_column_text(st, PR_PATTERN);
  zCat = (const char *)sqlite3_column_text(st, PR_CATEGORY);
  *pzWhy = !zPat || !zPat[0]   ? "the pattern is empty"
           : !zCat || !zCat[0] ? "the category is missing"
           : !user_choice(st, PR_ACTION, bc_action_name, BC_ACTION_N, &iAction) ? "no such action"
           : !user_choice(st, PR_CLASS, bc_class_name, BC_CLASS_N, &iClass)     ? "no such class"
           : !user_choice(st, PR_FAULT, bc_fault_name, BC_FAULT_N, &iFault)     ? "no such fault"
           : !user_provider(st, PR_PROVIDER, &iProvider)                        ? "no such provider"
                                                                                : 0;
  if (*pzWhy) return SQLITE_ERROR;
  s->id = (int)p->n - 1;
  s->category = user_category(zCat);
  s->action = (int8_t)iAction;
  s->class_ = (int8_t)iClass;
  s->fault = (int8_t)iFault;
  s->provider = (uint8_t)iProvider;
  iPriority = sqlite3_column_int64(st, PR_PRIORITY);
  s->priority = iPriority > 1000000000    ? 1000000000
                : iPriority < -1000000000 ? -1000000000
                                          : (int)iPriority;
  p->azPattern[p->n - 1] =
      sqlite3_malloc64((sqlite3_uint64)sqlite3_column_bytes(st, PR_PATTERN) + 1);
  if (s->category < 0) p->azCategory[p->n - 1] = sqlite3_mprintf("%s", zCat);
  if (!p->azPattern[p->n - 1] || (s->category < 0 && !p->azCategory[p->n - 1])) return SQLITE_NOMEM;
  s->pattern.z = p->azPattern[p->n - 1];
  s->pattern.n = (size_t)sqlite3_column_bytes(st, PR_PATTERN);
  memcpy(p->azPattern[p->n - 1], sqlite3_column_text(st, PR_PATTERN), s->pattern.n);
  return SQLITE_OK;
}

/* ---- finding the user's table ---- */

static const char *user_blanks(const char *z) {
  while (*z == ' ' || (*z >= '\t' && *z <= '\r')) z++;
  return z;
}

/*
** One name as the user wrote it, with SQL's quotes: gives where it and the blanks behind it end,
** and the name in *pz, which the caller frees; *pz is NULL when memory ran out.
*/
static const char *user_identifier(const char *z, char **pz) {
  char q = *z == '[' ? ']' : *z;
  size_t k = 0;
  char *zOut = *pz = sqlite3_malloc64(strlen(z) + 1);
  if (!zOut) return z;
  if (q == '"' || q == '`' || q == ']' || q == '\'') {
    for (z++; ALWAYS(*z); z++) { /* a quote that nothing ends is no token of SQL */
      if (*z == q) {
        if (q == ']' || z[1] != q) break;
        z++;
      }
      zOut[k++] = *z;
    }
    if (ALWAYS(*z)) z++;
  } else {
    while (*z && *z != '.' && user_blanks(z) == z) zOut[k++] = *z++;
  }
  zOut[k] = 0;
  return user_blanks(z);
}

/*
** Split "schema.table". The caller frees both; *pzDb is NULL where no schema is named. SQLITE_ERROR
** when z is not the name of a table and nothing else.
*/
static int user_split(const char *z, char **pzDb, char **pzTable) {
  int ok;
  *pzDb = 0;
  z = user_identifier(user_blanks(z), pzTable);
  if (!*pzTable) return SQLITE_NOMEM;
  ok = (*pzTable)[0] != 0;
  if (*z == '.') {
    *pzDb = *pzTable;
    z = user_identifier(user_blanks(z + 1), pzTable);
    if (!*pzTable) return SQLITE_NOMEM;
    ok = ok && (*pzTable)[0] != 0;
  }
  return ok && *z == 0 ? SQLITE_OK : SQLITE_ERROR;
}

static const char *user_master(const char *zDb) {
  return sqlite3_stricmp(zDb, "temp") == 0 ? "sqlite_temp_master" : "sqlite_master";
}

/* Prepare the SQL text z, which is freed; z is NULL when memory ran out. */
static int user_prepare(sqlite3 *db, char *z, sqlite3_stmt **pp) {
  int rc = z ? sqlite3_prepare_v2(db, z, -1, pp, 0) : SQLITE_NOMEM;
  sqlite3_free(z);
  return rc;
}

/*
** What is asked here must not depend on what else the user's database holds: PRAGMAs as statements,
** since a table may hide the functions of that name, and no functions, which may be redefined.
*/

/* What zTable is in zDb: 0 nothing, 1 an ordinary table, 2 something else. */
static int user_kind(sqlite3 *db, const char *zDb, const char *zTable, int *pKind) {
  sqlite3_stmt *st = 0;
  int rc = user_prepare(
      db,
      sqlite3_mprintf("SELECT CASE WHEN type='table' AND rootpage>0 THEN 1 ELSE 2 END FROM "
                      "\"%w\".%s WHERE name=?1 COLLATE NOCASE AND type IN ('table','view')",
                      zDb, user_master(zDb)),
      &st);
  *pKind = 0;
  if (rc != SQLITE_OK) return rc;
  sqlite3_bind_text(st, 1, zTable, -1, SQLITE_STATIC);
  if (sqlite3_step(st) == SQLITE_ROW) *pKind = sqlite3_column_int(st, 0);
  return sqlite3_finalize(st);
}

/* In *pHas the bits of those names in az, n of them, that are columns of the table. */
static int user_has_columns(sqlite3 *db, const char *zDb, const char *zTable, const bc_name *az,
                            int n, unsigned *pHas) {
  sqlite3_stmt *st = 0;
  int rc = user_prepare(db, sqlite3_mprintf("PRAGMA \"%w\".table_xinfo(\"%w\")", zDb, zTable), &st);
  *pHas = 0;
  if (rc != SQLITE_OK) return rc;
  while (sqlite3_step(st) == SQLITE_ROW) {
    const char *z = (const char *)sqlite3_column_text(st, 1);
    int i = z ? bc_user_word(az, n, z) : -1;
    if (i >= 0) *pHas |= 1u << i;
  }
  return sqlite3_finalize(st);
}

/* The SELECT over the user's table, in *pzSql; or one sentence in *pzErr. */
static int user_select(sqlite3 *db, const char *zDb, const char *zTable, char **pzSql,
                       char **pzErr) {
  static const bc_name azRowid[] = {"rowid", "_rowid_", "oid"};
  const char *zRowid = 0;
  unsigned hasRowid = 0, has = 0;
  char *zSql;
  int rc, i;
  *pzSql = 0;
  rc = user_has_columns(db, zDb, zTable, azRowid, 3, &hasRowid);
  if (rc == SQLITE_OK) rc = user_has_columns(db, zDb, zTable, user_column, PR_N, &has);
  if (rc != SQLITE_OK) return rc;
  for (i = 2; i >= 0; i--) {
    if (!(hasRowid >> i & 1)) zRowid = azRowid[i];
  }
  zSql = sqlite3_mprintf("SELECT %s", zRowid ? zRowid : "NULL");
  for (i = PR_PATTERN; zSql && i < PR_N; i++) {
    const char *zHas = has >> i & 1 ? "" : "NULL AS ";
    if (*zHas && i <= PR_CATEGORY) {
      sqlite3_free(zSql);
      *pzErr = sqlite3_mprintf("%s has no column %s", zTable, user_column[i]);
      return *pzErr ? SQLITE_ERROR : SQLITE_NOMEM;
    }
    zSql = sqlite3_mprintf("%z, %s%s", zSql, zHas, user_column[i]);
  }
  if (zSql) zSql = sqlite3_mprintf("%z FROM \"%w\".\"%w\"", zSql, zDb, zTable);
  *pzSql = zSql;
  return zSql ? SQLITE_OK : SQLITE_NOMEM;
}

/* Make *pzDb the name of the schema, temp first, that has zTable, and *pKind what it is there. */
static int user_search(sqlite3 *db, const char *zTable, char **pzDb, int *pKind) {
  sqlite3_stmt *st = 0;
  int rc;
  *pzDb = sqlite3_mprintf("temp");
  rc = *pzDb ? user_kind(db, *pzDb, zTable, pKind) : SQLITE_NOMEM;
  if (rc == SQLITE_OK) rc = user_prepare(db, sqlite3_mprintf("PRAGMA database_list"), &st);
  while (rc == SQLITE_OK && *pKind == 0 && sqlite3_step(st) == SQLITE_ROW) {
    const char *zName = (const char *)sqlite3_column_text(st, 1);
    sqlite3_free(*pzDb);
    *pzDb = zName ? sqlite3_mprintf("%s", zName) : 0;
    rc = *pzDb ? user_kind(db, *pzDb, zTable, pKind) : SQLITE_NOMEM;
  }
  if (rc != SQLITE_OK) {
    sqlite3_finalize(st);
    return rc;
  }
  return sqlite3_finalize(st); /* why the steps ended */
}

/*
** Which schema the user's table is in: the virtual table's own; for one in temp, any. The caller
** frees *pzDb and *pzTable, whatever is given back.
*/
static int user_locate(const bc_user_source *p, char **pzDb, char **pzTable, int *pKind,
                       char **pzErr) {
  int isTemp = sqlite3_stricmp(p->zDb, "temp") == 0;
  int rc = user_split(p->zTable, pzDb, pzTable);
  *pKind = 0;
  if (rc != SQLITE_OK) return rc;
  if (!*pzDb && isTemp) return user_search(p->db, *pzTable, pzDb, pKind);
  if (!*pzDb) {
    *pzDb = sqlite3_mprintf("%s", p->zDb);
    if (!*pzDb) return SQLITE_NOMEM;
  }
  if (!isTemp && sqlite3_stricmp(*pzDb, p->zDb) != 0) {
    *pzErr = sqlite3_mprintf("%s is in %s, so its rules cannot be in %s: make it in temp", p->zName,
                             p->zDb, *pzDb);
    return *pzErr ? SQLITE_ERROR : SQLITE_NOMEM;
  }
  return user_kind(p->db, *pzDb, *pzTable, pKind);
}

/* Run the SELECT and compile; on a bad row *pzErr names it. */
static int user_compile(sqlite3 *db, const char *zTable, const char *zSql, bc_user_rules *p,
                        char **pzErr) {
  sqlite3_stmt *st = 0;
  bc_compile_error err = {0, 0};
  const char *zWhy = 0;
  sqlite3_int64 iRow = 0;
  int rc = sqlite3_prepare_v2(db, zSql, -1, &st, 0);
  if (rc == SQLITE_ERROR) {
    const char *z = sqlite3_errmsg(db);
    if (sqlite3_strnicmp(z, "no such column", 14) == 0) /* the others are known: the rowid */
      *pzErr = sqlite3_mprintf("%s is not an ordinary rowid table", zTable);
    else
      *pzErr = sqlite3_mprintf("%s: %s", zTable, z);
    return *pzErr ? SQLITE_ERROR : SQLITE_NOMEM;
  }
  while (rc == SQLITE_OK && (rc = sqlite3_step(st)) == SQLITE_ROW) {
    iRow = sqlite3_column_int64(st, PR_ROWID);
    rc = user_row(p, st, &zWhy);
  }
  if (rc == SQLITE_DONE) rc = SQLITE_OK;
  sqlite3_finalize(st);
  if (rc == SQLITE_OK) {
    int rcCompile = bc_compile(p->aSrc, p->n, user_realloc, &p->set, &err);
    if (rcCompile == BC_NOMEM) return SQLITE_NOMEM;
    if (rcCompile == BC_BADRULE) {
      zWhy = err.text;
      iRow = p->aRowid[err.rule];
      rc = SQLITE_ERROR;
    }
  }
  if (zWhy) {
    *pzErr = sqlite3_mprintf("rule %lld of %s: %s", iRow, zTable, zWhy);
    if (!*pzErr) return SQLITE_NOMEM;
  }
  return rc;
}

/* Read the user's rules. On a mistake of the user *pzErr is one sentence and SQLITE_ERROR. */
BC_PRIVATE int bc_user_rules_read(const bc_user_source *p, bc_user_rules **pp, char **pzErr) {
  char *zDb = 0, *zTable = 0, *zSql = 0;
  int rc, kind = 0;
  bc_user_rules *r = sqlite3_malloc64(sizeof(*r));
  *pp = 0;
  if (!r) return SQLITE_NOMEM;
  memset(r, 0, sizeof(*r));
  r->nRef = 1;
  rc = user_locate(p, &zDb, &zTable, &kind, pzErr);
  if (rc == SQLITE_OK && kind != 1) {
    *pzErr = kind == 0 ? sqlite3_mprintf("no such table: %s", p->zTable)
                       : sqlite3_mprintf("%s is not an ordinary rowid table", p->zTable);
    rc = *pzErr ? SQLITE_ERROR : SQLITE_NOMEM;
  }
  if (rc == SQLITE_OK) rc = user_select(p->db, zDb, zTable, &zSql, pzErr);
  if (rc == SQLITE_OK) rc = user_compile(p->db, zTable, zSql, r, pzErr);
  sqlite3_free(zSql);
  sqlite3_free(zDb);
  sqlite3_free(zTable);
  if (rc != SQLITE_OK) {
    bc_user_rules_unref(r);
    return rc;
  }
  *pp = r;
  return SQLITE_OK;
}

/* Is zArg the name of a table? Else *pzErr says that it is not. */
BC_PRIVATE int bc_user_check_name(const char *zArg, char **pzErr) {
  char *zDb, *zTable;
  int rc = user_split(zArg, &zDb, &zTable);
  sqlite3_free(zDb);
  sqlite3_free(zTable);
  if (rc == SQLITE_ERROR) {
    *pzErr = sqlite3_mprintf("%s is not the name of a table", zArg);
    if (!*pzErr) rc = SQLITE_NOMEM;
  }
  return rc;
}
