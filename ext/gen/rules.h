/*
** DO NOT EDIT. Made by ext/gen/mkrules.c from ext/data; `make generate` makes it anew.
*/
#ifndef BC_GEN_RULES_H
#define BC_GEN_RULES_H

#define BC_HAVE_RULES 1
#define BC_NRULE 3380
#define BC_DATA_VERSION "2026-11-28 ad1c26b6"

/* see bc_row_text() */
#define BC_ROW_CODE     BC_NRULE
#define BC_ROW_FACT     (BC_ROW_CODE + BC_NCODE)
#define BC_ROW_CATEGORY (BC_ROW_FACT + BC_NFACT)

#endif
