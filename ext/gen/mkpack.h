/*
** What it is for: packing the texts of the rules at build time. Pairs of neighbours that come often
** become one symbol, again and again; what a symbol stands for at the end is a phrase. The packed
** text is read by bc_unpack() in ext/core/code.c.
**
**   mk_pack p;
**   mk_pack_begin(&p);
**   mk_pack_row(&p, z, n);    -- for each row; no phrase runs across two rows
**   mk_pack_end(&p);          -- p.aRow[i], p.zPacked, p.zPhrase, p.aPhrase
*/
#ifndef MK_PACK_H
#define MK_PACK_H

#include <stddef.h>
#include <stdint.h>

typedef struct mk_pack {
  int *aSym; /* symbols: bytes, 256 and more: phrases; -1 between rows */
  size_t nSym, capSym;
  unsigned char *zPacked; /* the packed rows, one behind the other */
  size_t nPacked;
  uint32_t *aRow; /* where each row begins in zPacked; one more than rows */
  size_t nRow;
  char *zPhrase; /* what the phrases stand for */
  size_t nPhraseText;
  uint16_t *aPhrase; /* where each begins in zPhrase; one more than phrases */
  int nPhrase;
} mk_pack;

void mk_pack_begin(mk_pack *p);
void mk_pack_row(mk_pack *p, const char *z, size_t n);
void mk_pack_end(mk_pack *p);

#endif
