/*
** What it is for: the built-in rules by the fast matcher and by the naive one, over whole files:
**
**   build/naivecheck FILE...
**
** A file is a JSON array of objects with a member "text", or has one text per line. Each text is
** asked as it stands and in every shape of shapes.c. Every difference is printed; the exit code is
** 1 when there was one. Run it where ext/data is.
*/
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "compare.h"
#include "shapes.h"

static char *check_read(const char *zFile, size_t *pn) {
  FILE *f = fopen(zFile, "rb");
  char *z = 0;
  size_t n = 0, got;
  if (!f) {
    fprintf(stderr, "cannot read %s\n", zFile);
    exit(2);
  }
  do {
    z = realloc(z, n + 65537);
    if (!z) abort();
    got = fread(z + n, 1, 65536, f);
    n += got;
  } while (got > 0);
  fclose(f);
  z[n] = 0;
  *pn = n;
  return z;
}

/* ---- JSON: only what a list of texts needs ---- */

static char *check_utf8(char *w, unsigned c) {
  if (c < 0x80) {
    *w++ = (char)c;
  } else if (c < 0x800) {
    *w++ = (char)(0xC0 | c >> 6);
    *w++ = (char)(0x80 | (c & 0x3F));
  } else if (c < 0x10000) {
    *w++ = (char)(0xE0 | c >> 12);
    *w++ = (char)(0x80 | (c >> 6 & 0x3F));
    *w++ = (char)(0x80 | (c & 0x3F));
  } else {
    *w++ = (char)(0xF0 | c >> 18);
    *w++ = (char)(0x80 | (c >> 12 & 0x3F));
    *w++ = (char)(0x80 | (c >> 6 & 0x3F));
    *w++ = (char)(0x80 | (c & 0x3F));
  }
  return w;
}

/* The string whose first character is at z, unescaped in place; gives what follows its quote. */
static char *check_string(char *z, size_t *pn) {
  char *w = z, *start = z;
  for (; *z && *z != '"'; z++) {
    static const char from[] = "nrtbf", to[] = "\n\r\t\b\f";
    const char *p;
    unsigned c, low;
    if (*z != '\\') {
      *w++ = *z;
    } else if (*++z == 'u' && sscanf(z + 1, "%4x", &c) == 1) {
      z += 4;
      if (c >= 0xD800 && c < 0xDC00 && sscanf(z + 1, "\\u%4x", &low) == 1) {
        c = 0x10000 + ((c & 0x3FF) << 10 | (low & 0x3FF));
        z += 6;
      }
      w = check_utf8(w, c);
    } else {
      p = strchr(from, *z);
      *w++ = p && *p ? to[p - from] : *z;
    }
  }
  *pn = (size_t)(w - start);
  return *z ? z + 1 : z;
}

/* ---- checking ---- */

static long nText, nAsked, nDiff;

static void check_text(const cmp_set *set, const char *z, size_t n) {
  char *zOut = malloc(shape_max(n));
  int k;
  if (!zOut) abort();
  nText++;
  for (k = 0; k < shape_count; k++) {
    size_t m = shape_make(k, z, n, zOut);
    char *zExact; /* no byte more than the text has, for tools that watch memory */
    if (m == 0) continue;
    zExact = malloc(m);
    if (!zExact) abort();
    memcpy(zExact, zOut, m);
    nAsked++;
    nDiff += cmp_text(set, zExact, m, stdout);
    free(zExact);
  }
  free(zOut);
}

static void check_json(const cmp_set *set, char *z) {
  char *text;
  size_t n;
  int isText = 0;
  while ((z = strchr(z, '"')) != 0) {
    text = z + 1;
    z = check_string(text, &n);
    if (isText) check_text(set, text, n);
    isText = !isText && n == 4 && memcmp(text, "text", 4) == 0 && *z == ':';
  }
}

static void check_lines(const cmp_set *set, char *z, size_t n) {
  char *end = z + n;
  while (z < end) {
    char *nl = memchr(z, '\n', (size_t)(end - z));
    if (!nl) nl = end;
    check_text(set, z, (size_t)(nl - z));
    z = nl + 1;
  }
}

int main(int argc, char **argv) {
  nv_set *naive = nv_builtin();
  cmp_set set;
  int i;
  if (!naive) return 2;
  cmp_begin(&set, &bc_builtin, naive, 1);
  for (i = 1; i < argc; i++) {
    size_t n;
    char *z = check_read(argv[i], &n);
    if (z[strspn(z, " \t\r\n")] == '[')
      check_json(&set, z);
    else
      check_lines(&set, z, n);
    free(z);
  }
  printf("%ld texts, %ld with their shapes, %ld differences\n", nText, nAsked, nDiff);
  cmp_end(&set);
  nv_free(naive);
  return nDiff != 0;
}
