/*
** What it is for: what the harnesses share. Each fuzz_NAME.c has one LLVMFuzzerTestOneInput; it is
** linked with libFuzzer (make fuzz) or with regress.c, which runs kept inputs (make fuzz-regress).
*/
#ifndef FUZZ_H
#define FUZZ_H

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "../../ext/core/core.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* Say where and what, then abort: libFuzzer keeps the input. */
#define FUZZ_CHECK(x)                                                                              \
  do {                                                                                             \
    if (!(x)) {                                                                                    \
      fprintf(stderr, "%s:%d: not true: %s\n", __FILE__, __LINE__, #x);                            \
      abort();                                                                                     \
    }                                                                                              \
  } while (0)

/* A copy of exactly n bytes, so that a memory checker sees every read beside it. */
static inline char *fuzz_copy(const void *p, size_t n) {
  char *z = malloc(n ? n : 1);
  if (!z) abort();
  if (n) memcpy(z, p, n);
  return z;
}

/* Is s empty, or a part of z[0..n)? */
static inline int fuzz_inside(bc_span s, const char *z, size_t n) {
  if (!s.z) return s.n == 0;
  return (uintptr_t)s.z >= (uintptr_t)z && (uintptr_t)s.z - (uintptr_t)z <= n &&
         s.n <= n - (size_t)((uintptr_t)s.z - (uintptr_t)z);
}

#endif
