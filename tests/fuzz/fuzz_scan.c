/*
** What it is for: the scanner, and what hangs on its codes alone, on any bytes.
*/
#include "fuzz.h"

static void check_codes(const bc_scan *s) {
  char key[16];
  size_t n;
  int class_ = bc_code_class(s), category = bc_code_category(s, 0), p;
  FUZZ_CHECK(s->reply == 0 || (s->reply >= 100 && s->reply <= 599) || s->bare == BC_BARE_REPLY);
  FUZZ_CHECK(s->reply <= 999 && s->status[1] <= 999 && s->status[2] <= 999);
  FUZZ_CHECK(s->status[0] == 0 || s->status[0] == 2 || s->status[0] == 4 || s->status[0] == 5);
  FUZZ_CHECK(s->phase < BC_PHASE_N && s->bare <= BC_BARE_TOPIC);
  FUZZ_CHECK(s->bare != BC_BARE_CLASS || s->group == 2 || s->group == 4 || s->group == 5);
  FUZZ_CHECK(s->bare != BC_BARE_GROUP || (s->group >= 1 && s->group <= 5));
  FUZZ_CHECK(s->bare != BC_BARE_TOPIC || s->group <= 7);
  FUZZ_CHECK(class_ >= 0 && class_ < BC_CLASS_N && category >= 0 && category < BC_NCATEGORY);
  for (p = 1; p < BC_NPROVIDER; p++) {
    category = bc_code_category(s, p);
    FUZZ_CHECK(category >= 0 && category < BC_NCATEGORY);
  }
  memset(key, 'x', sizeof(key));
  n = bc_code_key(s, key);
  FUZZ_CHECK(n < sizeof(key) && (n == 0 || (key[n] == 0 && strlen(key) == n)));
  /* a text has a key and a description when it has a code, and neither when not */
  FUZZ_CHECK((n > 0) == (s->reply || s->status[0] || s->bare));
  FUZZ_CHECK(s->bare == BC_BARE_TOPIC || (n > 0) == (bc_code_desc(s) != 0));
}

/* The key, read as a text, is the same code. */
static void check_key(const bc_scan *s) {
  bc_scan again;
  char key[16], key2[16];
  size_t n = bc_code_key(s, key), n2;
  char *z;
  if (!n) return;
  z = fuzz_copy(key, n);
  bc_scan_text(z, n, &again);
  n2 = bc_code_key(&again, key2);
  FUZZ_CHECK(again.bare && n2 == n && memcmp(key, key2, n) == 0);
  FUZZ_CHECK(bc_code_desc(s) == bc_code_desc(&again));
  free(z);
}

/* Who asks for less gets the same. */
static void check_parts(const bc_scan *s, const char *z, size_t n) {
  bc_scan part;
  char key[16];
  const char *text;
  int nText;
  uint64_t codes = bc_scan_fast(z, n);
  memset(&part, 0xA5, sizeof(part));
  bc_scan_codes(z, n, &part);
  FUZZ_CHECK(part.reply == s->reply && !memcmp(part.status, s->status, sizeof(part.status)));
  FUZZ_CHECK(part.bare == s->bare && part.group == s->group);
  text = codes ? bc_code_text(codes, &nText) : 0;
  FUZZ_CHECK(!text || ((size_t)nText == bc_code_key(s, key) && !strcmp(key, text)));
  memset(&part, 0xA5, sizeof(part));
  bc_scan_front(z, n, &part);
  FUZZ_CHECK(part.body.n >= s->body.n && part.host.z == s->host.z && part.ip.z == s->ip.z);
  FUZZ_CHECK(part.reply == s->reply && part.bare == s->bare && part.group == s->group);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  char *z = fuzz_copy(data, size);
  bc_scan s;
  int fast;
  memset(&s, 0xA5, sizeof(s));
  bc_scan_text(z, size, &s);
  FUZZ_CHECK(fuzz_inside(s.host, z, size) && fuzz_inside(s.ip, z, size));
  FUZZ_CHECK(fuzz_inside(s.body, z, size));
  check_codes(&s);
  check_key(&s);
  check_parts(&s, z, size);
  fast = bc_scan_class_fast(z, size);
  FUZZ_CHECK(fast < 0 || fast == bc_code_class(&s));
  bc_provider_of_host(z, size);
  free(z);
  return 0;
}
