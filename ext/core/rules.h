/*
** What it is for: the compiled form of a rule set, which compile.c makes (from ext/data at build
** time, from a user's table at run time) and match.c reads.
**
** A text is cut into words, and each word is looked up in the set's vocabulary; most are in no
** rule. Every rule hangs on one of its words, its anchor: the one that the fewest rules use. Only
** the rules whose anchor stands in the text are looked at, and of these only the ones whose other
** rare words stand in it, too, are tried word by word. So the cost of a text depends on its own
** words, hardly on the number of rules.
**
** Rules are numbered by rank: where several match, the lowest number wins.
*/
#ifndef BC_RULES_H
#define BC_RULES_H

#include "core.h"

/*
** A word of the vocabulary, or the first letters of words ('block*'). Its number is its place in
** aWord plus 1; 0 is no word.
*/
typedef struct bc_word {
  uint64_t lo;     /* its first eight bytes, folded, first byte lowest */
  uint32_t where;  /* place in zRest of the bytes after these << 8, flags << 6, length */
  uint16_t parent; /* the next more general word that fits wherever this one does; 0: none */
  uint16_t anchor; /* 1 + place in aAnchor of the rules that hang on it; 0: none */
} bc_word;

#define BC_WORD_PREFIX  0x40u /* in bc_word.where: further letters may follow */
#define BC_WORD_SMALL   0x80u /* 'is', 'the': may stand inside a phrase of the text */
#define BC_WORD_LEN(w)  ((w)->where & 0x3Fu)
#define BC_WORD_REST(w) ((w)->where >> 8)

/* A rule that hangs on a word, and up to two more of its words, without which it cannot match. */
typedef struct bc_entry {
  uint16_t rule;
  uint16_t need[2]; /* words by number; 0: none */
} bc_entry;

/* What the codes of a text must be for a rule to count. */
typedef struct bc_cond {
  uint8_t class_;    /* 0: any */
  uint8_t none;      /* only in texts without any code */
  uint16_t reply;    /* 0: any */
  int16_t status[3]; /* [0]=0: any; -1: wildcard for that part */
} bc_cond;

typedef struct bc_rule {
  uint32_t item; /* where its pattern begins in aItem */
  uint16_t id;
  uint16_t cond; /* 1 + place in aCond; 0: none */
  int8_t category, class_, action, fault;
  uint8_t kind, provider;
  uint8_t vague; /* gives way to a status code that says more */
} bc_rule;

/*
** A pattern in aItem: words by number, or one of these. Before a word or a set: BC_ITEM_GAP, any
** text may stand before it; BC_ITEM_OPT, it may be left out.
*/
#define BC_ITEM_END 0xFFFFu
#define BC_ITEM_GAP 0xFFFEu
#define BC_ITEM_OPT 0xFFFDu
#define BC_ITEM_SET 0xFFFCu /* the next number says which set of words */
#define BC_ITEM_ANY 0xFFFBu /* any one word */
#define BC_MAX_ID   0xFFF0u /* words, sets and rules of one set are fewer */
#define BC_MAX_ITEM 63      /* items of a pattern, without gaps */

struct bc_ruleset {
  const bc_word *aWord; /* whole words by bucket, then prefixes by bucket, longest first */
  const unsigned char *zRest;
  const uint16_t *aWhole;  /* 2^nWholeBit + 1 starts into aWord */
  const uint16_t *aPrefix; /* 2^nPrefixBit + 1 starts into aWord */
  const uint32_t *aAnchor; /* nAnchor + 1 starts into aEntry */
  const bc_entry *aEntry;  /* of each anchor by rank */
  const uint16_t *aItem;
  const uint32_t *aSet;    /* nSet + 1 starts into aMember */
  const uint16_t *aMember; /* words of each set, as in the pattern */
  const bc_rule *aRule;    /* by rank: those with a category, of permanence, marks of providers */
  const bc_cond *aCond;
  uint32_t nWord, nRest, nAnchor, nEntry, nItem, nSet, nMember, nRule, nCond;
  uint32_t nCategory; /* rules with a category: aRule[0..nCategory) */
  uint8_t nWholeBit, nPrefixBit;
  uint8_t short_prefix;     /* some prefix has three letters */
  uint8_t nAny;             /* most items in a row that take any word */
  uint64_t prefix_bits[32]; /* by bc_prefix_bit() of their first three letters: prefixes */
};

/* The bucket of a whole word, by its first eight bytes. */
static inline uint32_t bc_whole_bucket(uint64_t lo, unsigned nBit) {
  return (uint32_t)(lo * 0x9E3779B97F4A7C15u >> (64 - nBit));
}

/* The bucket of a prefix, by its first four bytes (three, with the fourth 0). */
static inline uint32_t bc_prefix_bucket(uint32_t lo, unsigned nBit) {
  return lo * 0x9E3779B1u >> (32 - nBit);
}

static inline uint32_t bc_prefix_bit(uint64_t lo) {
  return (uint32_t)(lo & 0xFFFFFFu) * 0x9E3779B1u >> 21;
}

#endif
