/*
** DO NOT EDIT. Made from ext/data/blocklists.tsv by: tclsh ext/gen/blocklists.tcl
*/
#ifndef BC_BLOCKLISTS_H
#define BC_BLOCKLISTS_H

#include <stdint.h>

#define BC_NBLOCKLIST   232
#define BC_LIST_PATTERN 39
#define BC_LIST_NAME    31
#define BC_NLISTTEXT    4643

enum { BC_LIST_ZONE, BC_LIST_SITE, BC_LIST_PHRASE, BC_LIST_DETAIL };

/* Sorted by pattern. No pointers, so that loading relocates nothing. */
typedef struct bc_blocklist_row {
  uint16_t pattern, name; /* where they begin in bc_list_texts */
  uint8_t kind;           /* BC_LIST_* */
} bc_blocklist_row;

extern const bc_blocklist_row bc_blocklists[BC_NBLOCKLIST];
/* BC_LIST_PATTERN bytes may be read from the beginning of each. */
extern const char bc_list_texts[BC_NLISTTEXT];

/* By a pattern's first byte: bit b is set when its second byte, of which five bits count, is b. */
extern const uint32_t bc_blocklist_first[128];

#endif
