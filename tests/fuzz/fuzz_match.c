/*
** What it is for: the built-in rules on any bytes, by the fast matcher and by the naive one. Run
** it where ext/data is.
*/
#include "fuzz.h"
#include "compare.h"

/* The fast matcher's bounds are for texts of the usual length. */
#define MAX_WORDS 60

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  static cmp_set set;
  char *z;
  if (!set.naive) {
    nv_set *naive = nv_builtin();
    FUZZ_CHECK(naive != 0);
    cmp_begin(&set, &bc_builtin, naive, 1);
  }
  z = fuzz_copy(data, size);
  if (nv_words(z, size, 0, 0) <= MAX_WORDS) FUZZ_CHECK(cmp_text(&set, z, size, stderr) == 0);
  free(z);
  return 0;
}
