/*
** What it is for: what the SQL glue's files share. Each file registers what it gives to SQL
** in one function; bouncecodes.c calls them in turn.
*/
#ifndef BC_GLUE_H
#define BC_GLUE_H

#include "sqlite3ext.h"
#include "core/core.h"

/*
** What the functions and tables of one connection share. They run one at a time, under the
** connection's mutex. Each thing that is registered holds a reference.
*/
#define BC_LAST_MAX 512
typedef struct bc_shared {
  int nRef;
  int nAsked;      /* how often the memo was asked for, as far as that matters */
  bc_memo *memo;   /* NULL until it is worth its memory, and when there was none */
  size_t nLast;    /* length of zLast, the last text classified; 0: none */
  bc_verdict last; /* its class, category, fault and action; nothing that points into the text */
  char zLast[BC_LAST_MAX];
} bc_shared;

BC_PRIVATE bc_memo *bc_shared_memo(bc_shared *p);
BC_PRIVATE void bc_shared_unref(void *p);

BC_PRIVATE int bc_register_functions(sqlite3 *db, bc_shared *p); /* functions.c: the functions */
BC_PRIVATE int bc_register_tables(sqlite3 *db, bc_shared *p);    /* tables.c: bounce_codes ... */
BC_PRIVATE int bc_register_parse(sqlite3 *db, bc_shared *p);     /* parse.c: bounce_parse */
BC_PRIVATE int bc_register_log(sqlite3 *db, bc_shared *p);       /* log.c: bounce_log, _logline */

/* functions.c, for all */
/* The text of a value: TEXT, BLOB, and numbers as SQLite writes them. z is NULL for NULL. */
BC_PRIVATE bc_span bc_value_text(sqlite3_value *p);
BC_PRIVATE int bc_blank(const char *z, size_t n); /* only white space, or nothing */

#endif
