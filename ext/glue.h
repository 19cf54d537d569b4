/*
** What it is for: what the SQL glue's files share. Each file registers what it gives to SQL
** in one function; bouncecodes.c calls them in turn.
*/
#ifndef BC_GLUE_H
#define BC_GLUE_H

#include "sqlite3ext.h"
#include "core/core.h"

BC_PRIVATE int bc_register_functions(sqlite3 *db); /* functions.c: the scalar functions */
BC_PRIVATE int bc_register_tables(sqlite3 *db);    /* tables.c: bounce_codes and its like */
BC_PRIVATE int bc_register_parse(sqlite3 *db);     /* parse.c: bounce_parse, users' rules */
BC_PRIVATE int bc_register_log(sqlite3 *db);       /* log.c: bounce_log, bounce_logline */

/* functions.c, for all */
/* The text of a value: TEXT, BLOB, and numbers as SQLite writes them. z is NULL for NULL. */
BC_PRIVATE bc_span bc_value_text(sqlite3_value *p);
BC_PRIVATE int bc_blank(const char *z, size_t n); /* only white space, or nothing */

#endif
