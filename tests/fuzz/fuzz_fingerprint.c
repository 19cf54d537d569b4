/*
** What it is for: bc_fingerprint and bc_message on any bytes: they stay within the room that they
** ask for, a fingerprint's fingerprint is itself, and no mailbox name comes through.
*/
#include "fuzz.h"

static int is_name(unsigned char c) {
  return c >= 0x80 || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ||
         c == '-' || c == '.' || c == '+';
}

/* Does a name stand before an '@', and something after it? */
static int has_mailbox(const char *z, size_t n) {
  size_t i;
  for (i = 1; i + 1 < n; i++) {
    if (z[i] == '@' && is_name((unsigned char)z[i - 1]) && is_name((unsigned char)z[i + 1]))
      return 1;
  }
  return 0;
}

static char *fingerprint(const char *z, size_t n, size_t *pn) {
  size_t max = bc_fingerprint_max(n);
  char *out = malloc(max ? max : 1);
  if (!out) abort();
  *pn = bc_fingerprint(z, n, out);
  FUZZ_CHECK(*pn <= max);
  return out;
}

static void check_message(const char *z, size_t n) {
  bc_scan s;
  size_t max = bc_message_max(n), m;
  char *out = malloc(max ? max : 1);
  if (!out) abort();
  bc_scan_text(z, n, &s);
  m = bc_message(&s, out);
  FUZZ_CHECK(m <= max && (m == 0 || (out[0] != ' ' && out[m - 1] != ' ')));
  free(out);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  char *z = fuzz_copy(data, size), *a, *copy, *b;
  size_t na, nb;
  int same;
  a = fingerprint(z, size, &na);
  FUZZ_CHECK(!has_mailbox(a, na));
  copy = fuzz_copy(a, na);
  b = fingerprint(copy, na, &nb);
  same = na == nb && memcmp(a, b, na) == 0;
  if (!same) fprintf(stderr, "once:  [%.*s]\ntwice: [%.*s]\n", (int)na, a, (int)nb, b);
  FUZZ_CHECK(same);
  check_message(z, size);
  free(a);
  free(b);
  free(copy);
  free(z);
  return 0;
}
