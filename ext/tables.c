/*
** What it is for: the constant tables. Each is an eponymous, read-only virtual table; all share
** the code below and differ only in a table_def: names of the columns, how to get a cell, and how
** to look up a row by its key.
**
**   SELECT l.code, coalesce(c.description, bounce_desc(l.diag)) AS meaning, count(*)
**     FROM log l LEFT JOIN bounce_codes c ON c.code = bounce_code(l.diag) GROUP BY 1;
**   SELECT token, meaning FROM bounce_providers WHERE provider = 'Yahoo / AOL';
**   SELECT category, sparkpost, ses FROM bounce_categories;
**
** The look-up by key, in words: only under BINARY collation, because the tables are sorted so; the
** constraint is never taken away from SQLite (omit stays 0), which then makes the comparison with
** the right affinity itself. So a look-up may give a row too much but never one too few.
*/
#include "glue.h"
#include "gen/rules.h"
SQLITE_EXTENSION_INIT3

typedef struct table_def {
  const char *zName;
  const char *zSchema;
  int nRow;
  int isSorted; /* column 0 is unique and ascending in BINARY order */
  int isUnique; /* column 0 is unique */
  double rCost; /* rows that a look-up gives */
  const char *(*xText)(int iRow, int iCol, sqlite3_int64 *piValue, char *zBuf);
  void (*xFind)(const char *z, size_t n, int *piFirst, int *piEnd);
} table_def;

static const char *table_packed(int row, int cell, char *zBuf) {
  return bc_row_text((uint32_t)row, cell, zBuf) ? zBuf : 0;
}

/* ---- bounce_codes ---- */

/*
** A cell's text, static or in zBuf (BC_RULE_TEXT bytes); or NULL, then *piValue holds the number
** of a cell that is one.
*/
static const char *table_code_text(int iRow, int iCol, sqlite3_int64 *piValue, char *zBuf) {
  const bc_code *p = &bc_codes[iRow];
  switch (iCol) {
  case 0: return p->code;
  case 1: return bc_kind_name[p->kind];
  case 2: return bc_name_or_null(bc_class_name[p->class_]);
  case 3: return bc_categories[p->category].name;
  case 4: return bc_action_name[p->action];
  case 5: return bc_text(p->description);
  case 12: *piValue = p->listed; return 0;
  default: return table_packed(BC_ROW_CODE + iRow, iCol - 6, zBuf);
  }
}

static void table_code_find(const char *z, size_t n, int *piFirst, int *piEnd) {
  const bc_code *p = bc_code_find(z, n);
  if (p) {
    *piFirst = (int)(p - bc_codes);
    *piEnd = *piFirst + 1;
  }
}

/* ---- bounce_categories ---- */

static const char *table_category_text(int iRow, int iCol, sqlite3_int64 *piValue, char *zBuf) {
  const bc_category *p = &bc_categories[iRow];
  (void)piValue;
  switch (iCol) {
  case 0: return p->name;
  case 1: return p->default_class == BC_CLASS_NONE ? "none" : bc_class_name[p->default_class];
  case 2: return bc_fault_name[p->fault];
  case 3: return bc_action_name[p->action];
  default: return table_packed(BC_ROW_CATEGORY + iRow, iCol - 4, zBuf);
  }
}

static int table_is(const char *zName, const char *z, size_t n) {
  return strlen(zName) == n && memcmp(zName, z, n) == 0;
}

static void table_category_find(const char *z, size_t n, int *piFirst, int *piEnd) {
  int i;
  for (i = 0; i < BC_NCATEGORY; i++) {
    if (!table_is(bc_categories[i].name, z, n)) continue;
    *piFirst = i;
    *piEnd = i + 1;
    return;
  }
}

/* ---- bounce_providers ---- */

static const char *table_provider_text(int iRow, int iCol, sqlite3_int64 *piValue, char *zBuf) {
  const bc_provider_fact *p = &bc_provider_facts[iRow];
  (void)piValue;
  switch (iCol) {
  case 0: return bc_provider_name(p->provider);
  case 3:
    if (p->hint) return bc_text(p->hint);
    break;
  case 5: return bc_name_or_null(bc_class_name[p->class_]);
  case 6: return bc_action_name[p->action];
  case 7: return bc_categories[p->category].name;
  }
  return table_packed(BC_ROW_FACT + iRow, iCol < 5 ? iCol - 1 : iCol - 4, zBuf);
}

static void table_provider_find(const char *z, size_t n, int *piFirst, int *piEnd) {
  int i;
  for (i = 1; i < BC_NPROVIDER; i++) {
    if (!table_is(bc_provider_name(i), z, n)) continue;
    *piFirst = bc_fact_start[i];
    *piEnd = bc_fact_start[i + 1];
    return;
  }
}

/* ---- bounce_rules ---- */

#define TABLE_RULE_PRIORITY 5 /* of a rule that names none */

static const char *table_rule_text(int iRow, int iCol, sqlite3_int64 *piValue, char *zBuf) {
  static const unsigned char aCol[] = {
      BC_RULE_COL_KEY,      BC_RULE_COL_PATTERN, BC_RULE_COL_CATEGORY, BC_RULE_COL_PROVIDER,
      BC_RULE_COL_CODE,     BC_RULE_COL_CLASS,   BC_RULE_COL_ACTION,   BC_RULE_COL_LANG,
      BC_RULE_COL_PRIORITY, BC_RULE_COL_EXAMPLE, BC_RULE_COL_NOTE};
  size_t n = bc_rule_column(iRow, aCol[iCol], zBuf);
  if (aCol[iCol] != BC_RULE_COL_PRIORITY) return n ? zBuf : 0;
  *piValue = n ? zBuf[0] - '0' : TABLE_RULE_PRIORITY;
  return 0;
}

static void table_rule_find(const char *z, size_t n, int *piFirst, int *piEnd) {
  int i = bc_rule_find(z, n);
  if (i < 0) return;
  *piFirst = i;
  *piEnd = i + 1;
}

/* ---- the tables ---- */

static const table_def aTable[] = {
    {"bounce_codes",
     "CREATE TABLE x(code TEXT,kind TEXT,class TEXT,category TEXT,action TEXT,description TEXT,"
     "title TEXT,summary TEXT,detail TEXT,replies TEXT,reference TEXT,origin TEXT,listed INTEGER)",
     BC_NCODE, 1, 1, 1, table_code_text, table_code_find},
    {"bounce_categories",
     "CREATE TABLE x(category TEXT,default_class TEXT,fault TEXT,action TEXT,meaning TEXT,"
     "sisimai TEXT,kumomta TEXT,powermta TEXT,sparkpost TEXT,sendgrid TEXT,ses TEXT,postmark TEXT,"
     "mailgun TEXT,postalsys TEXT,zonemta TEXT)",
     BC_NCATEGORY, 0, 1, 1, table_category_text, table_category_find},
    {"bounce_providers",
     "CREATE TABLE x(provider TEXT,matcher TEXT,token TEXT,hint TEXT,meaning TEXT,class TEXT,"
     "action TEXT,category TEXT,source TEXT,confidence TEXT)",
     BC_NFACT, 0, 0, 20, table_provider_text, table_provider_find},
    {"bounce_rules",
     "CREATE TABLE x(key TEXT,pattern TEXT,category TEXT,provider TEXT,code TEXT,class TEXT,"
     "action TEXT,lang TEXT,priority INTEGER,example TEXT,note TEXT)",
     BC_NRULE, 0, 1, 1, table_rule_text, table_rule_find},
};

typedef struct table_vtab {
  sqlite3_vtab base;
  const table_def *pDef;
} table_vtab;

typedef struct table_cursor {
  sqlite3_vtab_cursor base;
  int iRow;  /* current row */
  int iEnd;  /* one beyond the last, in the direction of iStep */
  int iStep; /* 1, or -1 for ORDER BY ... DESC */
} table_cursor;

static int table_connect(sqlite3 *db, void *pAux, int argc, const char *const *argv,
                         sqlite3_vtab **ppVtab, char **pzErr) {
  const table_def *pDef = pAux;
  table_vtab *p;
  int rc = sqlite3_declare_vtab(db, pDef->zSchema);
  (void)argc;
  (void)argv;
  (void)pzErr;
  if (rc != SQLITE_OK) return rc;
  p = sqlite3_malloc64(sizeof(*p));
  if (!p) return SQLITE_NOMEM;
  memset(p, 0, sizeof(*p));
  p->pDef = pDef;
  *ppVtab = &p->base;
  return sqlite3_vtab_config(db, SQLITE_VTAB_INNOCUOUS);
}

static int table_disconnect(sqlite3_vtab *pVtab) {
  sqlite3_free(pVtab);
  return SQLITE_OK;
}

static int table_open(sqlite3_vtab *pVtab, sqlite3_vtab_cursor **ppCursor) {
  table_cursor *p = sqlite3_malloc64(sizeof(*p));
  (void)pVtab;
  if (!p) return SQLITE_NOMEM;
  memset(p, 0, sizeof(*p));
  *ppCursor = &p->base;
  return SQLITE_OK;
}

static int table_close(sqlite3_vtab_cursor *pCursor) {
  sqlite3_free(pCursor);
  return SQLITE_OK;
}

/*
** idxNum is a sum of:
**
**   TABLE_BY_KEY  (1)  argv[0] is the value that column 0 must have
**   TABLE_DOWN    (2)  rows in descending order
*/
#define TABLE_BY_KEY 1
#define TABLE_DOWN   2

static int table_key_usable(sqlite3_index_info *pInfo, int i) {
  if (pInfo->aConstraint[i].iColumn != 0 || !pInfo->aConstraint[i].usable) return 0;
  if (pInfo->aConstraint[i].op != SQLITE_INDEX_CONSTRAINT_EQ &&
      pInfo->aConstraint[i].op != SQLITE_INDEX_CONSTRAINT_IS) {
    return 0;
  }
  return sqlite3_stricmp(sqlite3_vtab_collation(pInfo, i), "BINARY") == 0;
}

static int table_best_index(sqlite3_vtab *pVtab, sqlite3_index_info *pInfo) {
  const table_def *pDef = ((table_vtab *)pVtab)->pDef;
  int i;
  pInfo->idxNum = 0;
  pInfo->estimatedCost = pDef->nRow;
  pInfo->estimatedRows = pDef->nRow;
  for (i = 0; i < pInfo->nConstraint; i++) {
    if (!table_key_usable(pInfo, i)) continue;
    pInfo->idxNum = TABLE_BY_KEY;
    pInfo->aConstraintUsage[i].argvIndex = 1;
    pInfo->estimatedCost = pDef->rCost;
    pInfo->estimatedRows = (sqlite3_int64)pDef->rCost;
    if (pDef->isUnique) pInfo->idxFlags = SQLITE_INDEX_SCAN_UNIQUE;
    break;
  }
  /* The order of a unique column is the order of all columns behind it too. */
  if (pDef->isSorted && pInfo->nOrderBy > 0 && pInfo->aOrderBy[0].iColumn == 0) {
    pInfo->orderByConsumed = 1;
    if (pInfo->aOrderBy[0].desc) pInfo->idxNum |= TABLE_DOWN;
  }
  return SQLITE_OK;
}

/*
** The rows whose key may equal v. SQLite compares again, so this need only not miss any: a number
** may have met a column of numbers (then '550' equals 550.0), so its decimal text is tried too.
** NULL and BLOB equal no text.
*/
static int table_find(const table_def *pDef, sqlite3_value *v, int *piFirst, int *piEnd) {
  int type = sqlite3_value_type(v);
  const char *z;
  double r;
  char zNum[4];
  *piFirst = *piEnd = 0;
  if (type == SQLITE_NULL || type == SQLITE_BLOB) return SQLITE_OK;
  r = sqlite3_value_double(v);
  z = (const char *)sqlite3_value_text(v);
  if (!z) return SQLITE_NOMEM;
  pDef->xFind(z, (size_t)sqlite3_value_bytes(v), piFirst, piEnd);
  if (*piFirst == *piEnd && r >= 100 && r < 1000 && r == (int)r) {
    sqlite3_snprintf((int)sizeof(zNum), zNum, "%d", (int)r);
    pDef->xFind(zNum, 3, piFirst, piEnd);
  }
  return SQLITE_OK;
}

/* idxNum: TABLE_BY_KEY (1) argv[0] is the key; TABLE_DOWN (2) descending order. */
static int table_filter(sqlite3_vtab_cursor *pCursor, int idxNum, const char *idxStr, int argc,
                        sqlite3_value **argv) {
  table_cursor *p = (table_cursor *)pCursor;
  const table_def *pDef = ((table_vtab *)pCursor->pVtab)->pDef;
  int iFirst = 0, iEnd = pDef->nRow;
  (void)idxStr;
  (void)argc;
  if (idxNum & TABLE_BY_KEY) {
    int rc = table_find(pDef, argv[0], &iFirst, &iEnd);
    if (rc != SQLITE_OK) return rc;
  }
  p->iStep = (idxNum & TABLE_DOWN) ? -1 : 1;
  p->iRow = p->iStep > 0 ? iFirst : iEnd - 1;
  p->iEnd = p->iStep > 0 ? iEnd : iFirst - 1;
  return SQLITE_OK;
}

static int table_next(sqlite3_vtab_cursor *pCursor) {
  table_cursor *p = (table_cursor *)pCursor;
  p->iRow += p->iStep;
  return SQLITE_OK;
}

static int table_eof(sqlite3_vtab_cursor *pCursor) {
  table_cursor *p = (table_cursor *)pCursor;
  return p->iRow == p->iEnd;
}

static int table_column(sqlite3_vtab_cursor *pCursor, sqlite3_context *ctx, int iCol) {
  const table_cursor *p = (const table_cursor *)pCursor;
  const table_def *pDef = ((const table_vtab *)pCursor->pVtab)->pDef;
  sqlite3_int64 iValue = -1;
  char zBuf[BC_RULE_TEXT];
  const char *z = pDef->xText(p->iRow, iCol, &iValue, zBuf);
  if (z)
    sqlite3_result_text(ctx, z, -1, z == zBuf ? SQLITE_TRANSIENT : SQLITE_STATIC);
  else if (iValue >= 0)
    sqlite3_result_int64(ctx, iValue);
  return SQLITE_OK;
}

static int table_rowid(sqlite3_vtab_cursor *pCursor, sqlite3_int64 *piRowid) {
  *piRowid = ((table_cursor *)pCursor)->iRow + 1;
  return SQLITE_OK;
}

/* No xCreate: the tables are there by their names only; no xUpdate: they cannot be changed. */
static const sqlite3_module tableModule = {
    .xConnect = table_connect,
    .xBestIndex = table_best_index,
    .xDisconnect = table_disconnect,
    .xOpen = table_open,
    .xClose = table_close,
    .xFilter = table_filter,
    .xNext = table_next,
    .xEof = table_eof,
    .xColumn = table_column,
    .xRowid = table_rowid,
};

BC_PRIVATE int bc_register_tables(sqlite3 *db, bc_shared *p) {
  int rc = SQLITE_OK;
  size_t i;
  (void)p;
  for (i = 0; rc == SQLITE_OK && i < sizeof(aTable) / sizeof(aTable[0]); i++) {
    rc = sqlite3_create_module_v2(db, aTable[i].zName, &tableModule, (void *)&aTable[i], 0);
  }
  return rc;
}
