/*
** What it is for: packing the texts that only people read, at build time. Pairs of neighbours that
** come often become one symbol, again and again (Larsson and Moffat's Re-Pair); what is left is
** written in Huffman's codes. bc_unpack() in ext/core/texts.c reads it.
**
**   mk_pack p;
**   mk_pack_begin(&p);
**   mk_pack_row(&p, z, n);    -- for each row; no symbol runs across two rows
**   mk_pack_end(&p);          -- p.zPacked, p.aGroup, p.zPair, p.aLength: see bc_packed
*/
#ifndef MK_PACK_H
#define MK_PACK_H

#include "../core/core.h"

typedef struct mk_pack {
  int *aSym; /* symbols: bytes, 256 and more: pairs; -1 behind every row */
  size_t nSym, capSym;
  size_t nRow;
  unsigned char *zPacked;
  size_t nPacked;
  uint32_t *aGroup;
  size_t nGroup;
  unsigned char *zPair;
  size_t nPair;
  uint16_t aLength[BC_PACK_LONGEST + 1];
} mk_pack;

void mk_pack_begin(mk_pack *p);
void mk_pack_row(mk_pack *p, const char *z, size_t n);
void mk_pack_end(mk_pack *p);

/* The texts of the other tables by row, from gen.tcl (mktexts.c); NULL where there is none. */
#define MK_CODE_TEXT     6 /* title, summary, detail, replies, reference, origin */
#define MK_FACT_TEXT     6 /* matcher, token, hint if not at hand, meaning, source, confidence */
#define MK_CATEGORY_TEXT (1 + BC_NLABEL) /* meaning, other systems' labels */
extern const char *const mk_code_text[BC_NCODE][MK_CODE_TEXT];
extern const char *const mk_fact_text[BC_NFACT][MK_FACT_TEXT];
extern const char *const mk_category_text[BC_NCATEGORY][MK_CATEGORY_TEXT];

#endif
