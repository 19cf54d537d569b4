/*
** What it is for: the compiled form of a rule set, which compile.c makes (from ext/data at build
** time, from a user's table at run time) and match.c reads.
**
** A text is cut into words. Each word is looked up in the set's vocabulary by its first four
** bytes; most words are in no rule and cost one probe. The patterns form a trie over words: a
** node's edges are words, 'any word' and 'gap'. Rules are numbered by rank: where several match,
** the lowest number wins.
*/
#ifndef BC_RULES_H
#define BC_RULES_H

#include "core.h"

/* A word of the vocabulary, or the first letters of words ('block*'). */
typedef struct bc_word {
  uint64_t lo;     /* its first eight bytes, folded, first byte lowest */
  uint32_t rest;   /* where the bytes after these stand in zRest */
  uint32_t root;   /* the node that this word leads to from the start; 0: none */
  uint32_t sign;   /* what edges call it: words that lead everywhere to the same have one sign */
  uint32_t parent; /* 1 + the next more general word that fits wherever this one does; 0: none */
  uint16_t len;
  uint8_t prefix; /* further letters may follow */
  uint8_t flags;  /* BC_WORD_* */
} bc_word;

enum {
  BC_WORD_SMALL = 1 /* 'is', 'the': may stand inside a phrase of the text */
};

typedef struct bc_edge {
  uint32_t word, node; /* word: its sign */
} bc_edge;

/*
** What can come after the words read so far. Its edges are aEdge[edge .. the next node's edge),
** sorted; any one word and a gap are edges too, under signs of their own.
*/
typedef struct bc_node {
  uint64_t sig;   /* bit bc_sig(word) is set for each edge's word: most misses stop here */
  uint32_t edge;  /* where its edges begin */
  uint32_t best;  /* the best rule with a category that can be reached from here */
  uint32_t out;   /* 1 + where in aOut the rules that end here stand; 0: none */
  uint32_t flags; /* BC_NODE_* */
} bc_node;

enum {
  BC_NODE_ANY = 1,   /* its last edge, or the one before a gap's, is for any one word */
  BC_NODE_GAP = 2,   /* its last edge is for a gap */
  BC_NODE_EDGES = 4, /* it has edges for words, or for any one */
  BC_NODE_OTHER = 8  /* times 1 << BC_RULE_*: rules of this other kind can be reached */
};

#define BC_SIGN_ANY 0xFFFFFFFEu
#define BC_SIGN_GAP 0xFFFFFFFFu

typedef struct bc_rule {
  int32_t id;
  int16_t category;
  int8_t class_, action, fault;
  uint8_t kind, provider, cond_class;
  uint16_t cond_reply;
  int16_t cond_status[3];
  uint8_t cond_none; /* only in texts without any code */
  uint8_t vague;     /* gives way to a status code that says more */
} bc_rule;

#define BC_OUT_LAST 1u

struct bc_ruleset {
  const bc_word *aWord;
  const unsigned char *zRest;
  const uint32_t *aBucket; /* 2^nBit + 1 starts into aWord, by bc_bucket() */
  const bc_node *aNode;    /* nNode + 1; [0] stands for none: the start is aWord[].root */
  const bc_edge *aEdge;
  const bc_rule *aRule;
  const uint32_t *aOut; /* rules that end at a node: rule<<1, best first, BC_OUT_LAST on the last */
  uint32_t nWord, nRest, nNode, nEdge, nRule, nOut;
  uint8_t nBit;
  uint8_t short_prefix; /* bit k: some prefix has k letters, fewer than four */
};

static inline unsigned bc_sig(uint32_t word) {
  return word * 0x9E3779B1u >> 26;
}

/* The bucket of a word by its first four bytes. */
static inline uint32_t bc_bucket(uint64_t lo, unsigned nBit) {
  return (uint32_t)(((lo & 0xFFFFFFFFu) * 0x9E3779B1u & 0xFFFFFFFFu) >> (32 - nBit));
}

#endif
