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
** The vocabulary is words and first letters of words ('block*'). The number of one is its place
** plus 1; 0 is no word. Its first eight bytes, folded, the first one lowest, are in aWord. What
** else is known of it is in aWhere: its length, flags, and where its further bytes begin in zRest,
** counted from those of the first of BC_WORD_GROUP words on.
*/
#define BC_WORD_LEN(where) ((where)&0x3Fu)
#define BC_WORD_SMALL      0x40u /* 'is', 'the': may stand inside a phrase of the text */
#define BC_WORD_CHILD      0x80u /* has a parent */
#define BC_WORD_GROUP      4     /* 3 * (48 - 8) bytes are fewer than 256 */

/* Of 16 buckets that follow each other: which have a word, and the start of the first in aWord. */
typedef struct bc_buckets {
  uint16_t used, start;
} bc_buckets;

/* Of 64 words that follow each other: which have a parent, and how many words before them do. */
typedef struct bc_children {
  uint32_t child[2]; /* bits */
  uint16_t before, unused;
} bc_children;

/*
** A rule that hangs on a word, and two of its words without which it cannot match, by the last bits
** of their numbers: most texts that lack these are told by that.
*/
typedef struct bc_entry {
  uint16_t rule;
  uint8_t need[2]; /* where it has no more words: that on which it hangs */
} bc_entry;

/* What the codes of a text must be for a rule to count. */
typedef struct bc_cond {
  uint8_t class_;    /* 0: any */
  uint8_t none;      /* only in texts without any code */
  uint16_t reply;    /* 0: any */
  int16_t status[3]; /* [0]=0: any; -1: wildcard for that part */
} bc_cond;

/* What rules say; many say the same. No padding: it is compared as bytes. */
typedef struct bc_rule {
  uint16_t cond; /* 1 + place in aCond; 0: none */
  int8_t category, class_, action, fault;
  uint8_t kind, provider;
  uint8_t vague; /* gives way to a status code that says more */
  uint8_t unused;
} bc_rule;

/* Where the pieces of something begin, in 16 bits if they suffice (built-in rules), else in 32. */
typedef struct bc_starts {
  const uint16_t *a16; /* NULL: a32 */
  const uint32_t *a32;
} bc_starts;

static inline uint32_t bc_start(const bc_starts *p, uint32_t i) {
  return p->a16 ? p->a16[i] : p->a32[i];
}

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
  const uint64_t *aWord; /* whole words by bucket, then prefixes by bucket, sorted */
  const uint16_t *aWhere;
  bc_starts rest; /* starts into zRest of every BC_WORD_GROUP-th word */
  const unsigned char *zRest;
  const bc_children *aChild; /* by word / 64 */
  const uint16_t *aParent;   /* of those that have one, by word */
  const bc_buckets *aWhole;  /* of whole words: 2^nWholeBit / 16 + 1 */
  const uint16_t *aPrefix;   /* 2^nPrefixBit + 1 starts into aWord */
  bc_starts anchor;          /* nWord + 1 starts into aEntry: what hangs on each word */
  const bc_entry *aEntry;    /* of each word by rank */
  bc_starts pattern;         /* nRank starts into aItem */
  const uint16_t *aItem;
  bc_starts set;           /* nSet + 1 starts into aMember */
  const uint16_t *aMember; /* words of each set, as in the pattern */
  const uint16_t *aRow;    /* of each rank: the number of its source; NULL: they are the same */
  const uint16_t *aRank;   /* places in aSays: with a category, of permanence, marks of providers */
  const bc_rule *aSays;
  const bc_cond *aCond;
  uint32_t nWord, nRest, nParent, nEntry, nItem, nSet, nMember, nRank, nRule, nCond;
  uint32_t nCategory; /* rules with a category: aRank[0..nCategory) */
  uint8_t nWholeBit, nPrefixBit;
  uint8_t short_prefix;     /* some prefix has three letters */
  uint8_t nAny;             /* most items in a row that take any word */
  uint64_t prefix_bits[32]; /* by bc_prefix_bit() of their first three letters: prefixes */
};

/* The bytes after the eighth of the word at this place. */
static inline const unsigned char *bc_word_rest(const bc_ruleset *s, uint32_t place) {
  return s->zRest + bc_start(&s->rest, place / BC_WORD_GROUP) + (s->aWhere[place] >> 8);
}

static inline uint32_t bc_word_parent_of(const bc_ruleset *s, uint32_t place) {
  const bc_children *p = &s->aChild[place / 64];
  uint64_t x = (uint64_t)p->child[1] << 32 | p->child[0];
  x &= ((uint64_t)1 << place % 64) - 1; /* now its bits are counted: the elder ones */
  x -= x >> 1 & 0x5555555555555555u;
  x = (x & 0x3333333333333333u) + (x >> 2 & 0x3333333333333333u);
  x = ((x + (x >> 4)) & 0x0F0F0F0F0F0F0F0Fu) * 0x0101010101010101u >> 56;
  return s->aParent[p->before + x];
}

/* The number of the next more general word that fits wherever word w does; few have one, 0: none.
 */
static inline uint32_t bc_word_parent(const bc_ruleset *s, uint32_t w) {
  return s->aWhere[w - 1] & BC_WORD_CHILD ? bc_word_parent_of(s, w - 1) : 0;
}

/* What the rule of this rank says, and its pattern. */
static inline const bc_rule *bc_rule_at(const bc_ruleset *s, uint32_t rank) {
  return &s->aSays[s->aRank[rank]];
}

static inline int bc_rule_row(const bc_ruleset *s, uint32_t rank) {
  return s->aRow ? s->aRow[rank] : (int)rank;
}

static inline const uint16_t *bc_rule_items(const bc_ruleset *s, uint32_t rank) {
  return s->aItem + bc_start(&s->pattern, rank);
}

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
