/*
** What it is for: the texts that one connection asked about last, and what is known of each, since
** servers that defer mail say the same again and again.
**
**   bc_known *k = bc_known_ask(shared, &x, &h, 1);   -- NULL: not kept, work it out
**   if (k && !(k->has & KNOWN_VERDICT)) bc_known_decide(k, shared, 0, &bc_builtin, 0);
**
** The very last text is always kept: often several functions are asked about one. The others are in
** a table, where a text, with the host that was given with it, has KNOWN_WAYS places, which a hash
** of all its bytes chooses; what stands there is compared by length and bytes. These places are
** filled in turn, but none that a cursor of bounce_parse stands on. Only what the built-in rules
** say is kept: a user's rules differ by table and may change at any time.
**
** Where texts do not repeat, the table only costs. So it is asked in turns: when fewer than one in
** KNOWN_WORTH of KNOWN_TURN texts were there, it is left alone for the next KNOWN_PAUSE. Its memory
** (0.7 MB) is taken at the first turn, which few texts do not reach; when there is none, the next
** turn tries again, and nothing but time is lost. As all that the functions and tables of one
** connection share, it is used under the connection's mutex.
*/
#include "glue.h"
#include "core/bytes.h"
SQLITE_EXTENSION_INIT3

#define KNOWN_SETS  128
#define KNOWN_WAYS  4
#define KNOWN_OUT   512 /* message and fingerprint */
#define KNOWN_FIRST 64
#define KNOWN_TURN  256
#define KNOWN_PAUSE 1024
#define KNOWN_WORTH 8

struct bc_known_table {
  uint32_t hash[KNOWN_SETS][KNOWN_WAYS]; /* 0: none */
  uint8_t next[KNOWN_SETS];              /* the way that is filled next */
  bc_known a[KNOWN_SETS][KNOWN_WAYS];
  /* from here on: only where hash is not 0 */
  char z[KNOWN_SETS][KNOWN_WAYS][BC_KNOWN_BYTES];
  char zOut[KNOWN_SETS][KNOWN_WAYS][KNOWN_OUT];
};

/* One more piece of eight bytes. */
static inline uint64_t known_mix(uint64_t h, uint64_t x) {
  return ((h << 23 | h >> 41) ^ x) * 0x9E3779B97F4A7C15u;
}

/* A hash of all bytes. Two chains, so that one need not wait for the other. */
BC_PRIVATE uint64_t bc_hash(uint64_t seed, const bc_span *p) {
  const unsigned char *z = (const unsigned char *)p->z;
  uint64_t a = seed, b = p->n;
  size_t i, n = p->n;
  if (n < 16) {
    a = known_mix(a, bytes_load(z, n, 0));
    if (n > 8) b = known_mix(b, bytes_load(z, n, 8));
    return known_mix(a, b);
  }
  for (i = 0; i + 16 < n; i += 16) {
    a = known_mix(a, bytes_load8(z + i));
    b = known_mix(b, bytes_load8(z + i + 8));
  }
  a = known_mix(a, bytes_load8(z + n - 16)); /* the last bytes, with some before them */
  b = known_mix(b, bytes_load8(z + n - 8));
  return known_mix(a, b);
}

static uint64_t known_hash_of(const bc_span *x, const bc_span *h) {
  return bc_hash(h->z ? bc_hash(1, h) : 0, x);
}

/* The same for what k is. */
BC_PRIVATE uint64_t bc_known_hash(const bc_known *k) {
  bc_span x = {k->z, k->n}, h = {k->hasHost ? k->z + k->n : 0, k->nHost};
  return known_hash_of(&x, &h);
}

/* Is k this text, with this host? */
static inline int known_is(const bc_known *k, const bc_span *x, const bc_span *h) {
  return k->n == x->n && k->nHost == h->n && k->hasHost == (h->z != 0) &&
         memcmp(k->z, x->z, x->n) == 0 && (!h->z || memcmp(k->z + x->n, h->z, h->n) == 0);
}

/* Nothing is known. The first texts are asked for without a table. */
BC_PRIVATE void bc_known_begin(bc_shared *p) {
  p->last = &p->one;
  p->one.z = p->zOne;
  p->nLeft = KNOWN_FIRST;
}

/* Begin or end a turn. */
static void known_turn(bc_shared *p) {
  int on = !p->isTurn || p->nHit * KNOWN_WORTH >= KNOWN_TURN;
  if (on && !p->known) {
    p->known = sqlite3_malloc64(sizeof(bc_known_table));
    if (p->known) memset(p->known, 0, offsetof(bc_known_table, z));
    on = p->known != 0;
  }
  p->isTurn = on;
  p->nHit = 0;
  p->nLeft = on ? KNOWN_TURN : KNOWN_PAUSE;
}

/* A new entry of this set; NULL when cursors stand on all of them. */
static bc_known *known_new(bc_known_table *t, uint32_t set, uint32_t hash) {
  int i, way = 0;
  bc_known *k = 0;
  for (i = 0; i < KNOWN_WAYS && !k; i++) {
    way = t->next[set]++ % KNOWN_WAYS;
    if (!t->a[set][way].nUse) k = &t->a[set][way];
  }
  if (!k) return 0;
  t->hash[set][way] = hash;
  k->z = t->z[set][way];
  k->zOut = t->zOut[set][way];
  return k;
}

/* The table's entry for the text x and the host h; *pNew: it is not theirs yet. */
static bc_known *known_look(bc_shared *p, const bc_span *x, const bc_span *h, int *pNew) {
  bc_known_table *t = p->known;
  uint32_t hash = (uint32_t)(known_hash_of(x, h) >> 32) | 1;
  uint32_t set = hash >> 1 & (KNOWN_SETS - 1);
  int way;
  *pNew = 0;
  for (way = 0; way < KNOWN_WAYS; way++) {
    if (t->hash[set][way] != hash || !known_is(&t->a[set][way], x, h)) continue;
    p->nHit++;
    return &t->a[set][way];
  }
  *pNew = 1;
  return known_new(t, set, hash);
}

/*
** What is known of the text x with the host h, if h->z is set. If that is nothing yet, its `has` is
** 0; NULL when there is no place for it. It stays until the next call, or while its nUse counts.
** isOne: what is found would be kept in a pause, too.
*/
BC_PRIVATE bc_known *bc_known_ask(bc_shared *p, const bc_span *x, const bc_span *h, int isOne) {
  bc_known *k = p->last;
  int isNew = 1;
  if (known_is(k, x, h)) return k;
  if (p->nLeft-- == 0) known_turn(p);
  if (x->n + h->n > BC_KNOWN_BYTES) return 0;
  if (p->isTurn)
    k = known_look(p, x, h, &isNew);
  else
    k = p->one.nUse || !isOne ? 0 : &p->one;
  if (!k) return 0;
  if (isNew) bc_known_set(k, x, h);
  p->last = k;
  return k;
}

/* Make x, and h if it is set, the text of k, whose z has room for them; nothing is known yet. */
BC_PRIVATE void bc_known_set(bc_known *k, const bc_span *x, const bc_span *h) {
  k->has = 0;
  k->nOut = 0;
  k->n = x->n;
  k->nHost = h->n;
  k->hasHost = h->z != 0;
  if (x->n) memcpy(k->z, x->z, x->n);
  if (h->z) memcpy(k->z + x->n, h->z, h->n);
}

/* Find the codes of k, unless they are known. */
BC_PRIVATE void bc_known_scan(bc_known *k) {
  if (k->has & KNOWN_SCAN) return;
  bc_scan_text(k->z, k->n, &k->v.scan);
  k->has |= KNOWN_SCAN;
}

/* Find the codes of k and its verdict, with what of BC_WANT_* is asked for now or was before. */
BC_PRIVATE void bc_known_decide(bc_known *k, bc_shared *p, const bc_ruleset *user,
                                const bc_ruleset *builtin, int want) {
  want |= (int)k->has & (BC_WANT_PROVIDER | BC_WANT_MATCHED);
  bc_known_scan(k);
  bc_classify_scanned(k->hasHost ? k->z + k->n : 0, k->nHost, user, builtin, bc_shared_memo(p),
                      want, &k->v);
  k->has |= KNOWN_VERDICT | (uint32_t)want;
}

/* Keep the message or the fingerprint (bit) of k where there is room. */
BC_PRIVATE void bc_known_keep(bc_known *k, uint32_t bit, const char *z, size_t n) {
  bc_span *s = bit == KNOWN_MESSAGE ? &k->message : &k->fingerprint;
  if (!k->zOut || n > KNOWN_OUT - k->nOut) return;
  s->z = memcpy(k->zOut + k->nOut, z, n);
  s->n = n;
  k->nOut += n;
  k->has |= bit;
}
