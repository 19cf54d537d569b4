/*
** What it is for: running a harness over kept inputs, without libFuzzer:
**
**   build/fuzz/regress_NAME FILE...
**
** Each file is one input. It is run whole, and cut off at a few places, because half a line is
** what logs end with.
*/
#include "fuzz.h"

static void regress_file(const char *zFile) {
  static uint8_t a[1 << 20];
  size_t n, k;
  FILE *f = fopen(zFile, "rb");
  if (!f) {
    fprintf(stderr, "cannot read %s\n", zFile);
    exit(2);
  }
  n = fread(a, 1, sizeof(a), f);
  fclose(f);
  fprintf(stderr, "%s\n", zFile); /* the last one named is the one that failed */
  for (k = 0; k < 4; k++) {
    size_t m = k == 0 ? n : k == 1 ? n - (n > 0) : n * (k - 1) / 3;
    uint8_t *z = (uint8_t *)fuzz_copy(a, m);
    LLVMFuzzerTestOneInput(z, m);
    free(z);
  }
}

int main(int argc, char **argv) {
  int i;
  for (i = 1; i < argc; i++) regress_file(argv[i]);
  printf("%s: %d inputs\n", argv[0], argc - 1);
  return argc < 2;
}
