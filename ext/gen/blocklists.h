/*
** DO NOT EDIT. Made from ext/data/blocklists.tsv by: tclsh ext/gen/blocklists.tcl
*/
#ifndef BC_BLOCKLISTS_H
#define BC_BLOCKLISTS_H

#include <stdint.h>

#define BC_NBLOCKLIST   232
#define BC_LIST_PATTERN 39
#define BC_LIST_NAME    31

enum { BC_LIST_ZONE, BC_LIST_SITE, BC_LIST_PHRASE, BC_LIST_DETAIL };

/* Sorted by pattern. Text and no pointers, so that loading relocates nothing. */
typedef struct bc_blocklist_row {
  char pattern[BC_LIST_PATTERN + 1];
  char name[BC_LIST_NAME + 1];
  uint8_t kind; /* BC_LIST_* */
} bc_blocklist_row;

extern const bc_blocklist_row bc_blocklists[BC_NBLOCKLIST];

/* By a pattern's first byte: bit b is set when its second byte, of which five bits count, is b. */
extern const uint32_t bc_blocklist_first[128];

#endif
