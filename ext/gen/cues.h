/*
** DO NOT EDIT. Made from ext/data/cues.tsv and blocklists.tsv by: tclsh ext/gen/cues.tcl
*/
#ifndef BC_CUES_H
#define BC_CUES_H

#include <stdint.h>

/* What a word may be, as bits. */
enum {
  BC_CUE_RETRY = 1, /* trying again or waiting */
  BC_CUE_GREYLIST = 2, /* greylisted: as retry, and as block */
  BC_CUE_BLOCK = 4, /* after it 'for 300 seconds' is a wait */
  BC_CUE_FILL = 8, /* may stand between those and the time */
  BC_CUE_BEFORE = 16, /* a time may follow: 'in', 'after' */
  BC_CUE_FORWARD = 32, /* of those: looks forward without a word of trying before it */
  BC_CUE_FOR = 64, /* as before, for what is blocked */
  BC_CUE_AT = 128, /* a time of day follows */
  BC_CUE_LEAST = 256, /* 'at least' is no time of day */
  BC_CUE_ONE = 512, /* 'in an hour' */
  BC_CUE_AND = 1024, /* '2 minutes and 30 seconds' */
  BC_CUE_SECOND = 2048,
  BC_CUE_MINUTE = 4096,
  BC_CUE_HOUR = 8192,
  BC_CUE_DAY = 16384,
  BC_CUE_WEEK = 32768,
  BC_CUE_HARD = 65536, /* the failure is permanent */
  BC_CUE_SOFT = 131072, /* the failure is temporary */
  BC_CUE_AGAIN = 262144, /* 'try later', 'mas tarde': soft when a word of 'later' follows */
  BC_CUE_LATER = 524288,
  BC_CUE_IT = 1048576, /* may stand between those */
  BC_CUE_NOT = 2097152, /* turns what follows into its opposite */
  BC_CUE_GOING = 4194304, /* may stand behind 'not' */
  BC_CUE_LIST = 8388608, /* of the name of a block list */
  BC_CUE_N = 24
};

#define BC_NCUE       428
#define BC_CUE_SLOTS  1024
#define BC_CUE_SHIFT  54
#define BC_CUE_FACTOR 0x46058d137e02aacdu

/* The kinds that a first reading looks for; the others only tell something beside these. */
#define BC_CUE_TELLING 0x8f0007u

/* A word: its first eight bytes, the first one lowest; its length; where its other bytes are. */
typedef struct bc_cue_row {
  uint64_t lo;
  uint32_t kinds; /* BC_CUE_* */
  uint16_t rest;  /* in bc_cue_rest[] */
  uint8_t len;
} bc_cue_row;

extern const bc_cue_row bc_cue_rows[BC_NCUE];
extern const char bc_cue_rest[];
extern const uint16_t bc_cue_slot[BC_CUE_SLOTS]; /* 1 + place in bc_cue_rows[], by hash; 0: none */
/* The top 12 bits of the product choose a bit, which is set when a telling word may be there. */
extern const uint64_t bc_cue_may[64];

#endif
