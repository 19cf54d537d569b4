/*
** What it is for: the verdict on a text, from its words and its codes (DESIGN sections 2 and 4).
**
**   SELECT bounce_category('550 5.1.1 <a@example.com>: mailbox is full');  -- mailbox_full
**
** The order in which evidence counts for the category:
**   1. success by the codes: delivered, whatever the words are;
**   2. the user's own rules;
**   3. the built-in rules, but a vague one ('rejected') gives way to
**   4. a status code that has a meaning of its own, as the provider or the standard has it;
**   5. the vague rule; 6. the reply code.
*/
#include "match.h"

/* Who speaks, by the host the caller names or the wrapper's; a mark in the text comes last. */
static int classify_host(const bc_scan *s, const char *zHost, size_t nHost) {
  int p = 0;
  if (zHost) p = bc_provider_of_host(zHost, nHost);
  if (!p && s->host.z) p = bc_provider_of_host(s->host.z, s->host.n);
  return p;
}

/* The winner among what matched, once the provider is known: 1 + its number, or 0. */
static uint32_t classify_winner(const bc_ruleset *set, const bc_match *m, int provider) {
  uint32_t i;
  for (i = 0; i < m->found.nPend; i++) {
    if (m->found.best && m->found.best < m->found.pend[i]) break;
    if (bc_rule_at(set, m->found.pend[i] - 1)->provider == provider) return m->found.pend[i];
  }
  return m->found.best;
}

static void classify_match(const bc_ruleset *set, const bc_scan *s, uint32_t want, uint32_t also,
                           bc_memo *memo, bc_match *m, bc_match_words *words) {
  m->want = want;
  m->also = also;
  m->scan = s;
  m->provider = 0;
  m->xEach = 0;
  bc_match_run_words(set, s->body.z, s->body.n, memo, m, words);
}

/*
** Where more rules may wait for a provider than are kept, the one that it is may be missing among
** them: ask again, now that it is known.
*/
static void classify_again(const bc_ruleset *set, const bc_verdict *v, bc_match *m) {
  if (m->found.nPend < BC_MATCH_PEND || !v->provider) return;
  m->provider = v->provider;
  m->also = 0;
  bc_match_run(set, v->scan.body.z, v->scan.body.n, 0, m);
}

static const bc_rule *classify_set_rule(bc_verdict *v, const bc_ruleset *set, uint32_t rule,
                                        const bc_match_words *words) {
  const bc_rule *r = bc_rule_at(set, rule - 1);
  v->set = set;
  v->rule = bc_rule_row(set, rule - 1);
  v->category = (int)r->category;
  if (v->want & BC_WANT_MATCHED)
    v->matched = bc_match_span_of(set, rule, v->scan.body.z, v->scan.body.n, words);
  return r;
}

/* A code's category is worth more than a vague word when the code is specific. */
static int classify_code_is_specific(const bc_scan *s, int category) {
  return s->status[0] && s->status[2] && category != BC_CAT_UNKNOWN &&
         category != BC_CAT_POLICY_REJECTION && category != BC_CAT_NETWORK_ERROR;
}

/* Category by words and codes; sets v->set, rule, matched where a rule decided. */
static const bc_rule *classify_category(const bc_ruleset *user, const bc_ruleset *builtin,
                                        const bc_match *mu, const bc_match *mb,
                                        const bc_match_words *words, bc_verdict *v) {
  uint32_t rule = 0;
  int code = BC_CAT_UNKNOWN;
  if (user) rule = classify_winner(user, mu, v->provider);
  if (rule) return classify_set_rule(v, user, rule, &words[0]);
  if (bc_code_class(&v->scan) == BC_CLASS_SUCCESS) {
    v->category = BC_CAT_DELIVERED;
    return 0;
  }
  if (builtin) rule = classify_winner(builtin, mb, v->provider);
  if (!rule || bc_rule_at(builtin, rule - 1)->vague) code = bc_code_category(&v->scan, v->provider);
  if (rule && !classify_code_is_specific(&v->scan, code))
    return classify_set_rule(v, builtin, rule, &words[1]);
  v->category = code;
  return 0;
}

static uint8_t classify_class(const bc_verdict *v, const bc_rule *r, const bc_ruleset *builtin,
                              const bc_match *mb, int isUser) {
  int c;
  if (isUser && r->class_ >= 0) return (uint8_t)r->class_;
  c = bc_code_class(&v->scan);
  if (c != BC_CLASS_NONE) return (uint8_t)c;
  if (builtin && mb->found.permanence) {
    return (uint8_t)bc_rule_at(builtin, mb->found.permanence - 1)->class_;
  }
  if (r && r->class_ >= 0) return (uint8_t)r->class_;
  return v->category >= 0 ? bc_categories[v->category].default_class : (uint8_t)BC_CLASS_NONE;
}

/*
** Had the server not heard of the recipient yet, when it refused? (RFC 5321, 4.1.4: MAIL comes
** before RCPT.) What it says then is of the sender or the client, whose address stays as it is; but
** 521 and 556 are of the server itself, which takes no mail (RFC 7504).
*/
static int classify_before_rcpt(const bc_scan *s) {
  return s->phase > BC_PHASE_CONNECT && s->phase <= BC_PHASE_MAIL && s->reply != 521 &&
         s->reply != 556;
}

static void classify_consequences(bc_verdict *v, const bc_rule *r, int isUser) {
  const bc_category *c = v->category >= 0 ? &bc_categories[v->category] : 0;
  v->fault = c ? c->fault : (uint8_t)BC_FAULT_UNKNOWN;
  v->action = c ? c->action : (uint8_t)BC_ACTION_REVIEW;
  if (r && r->fault >= 0) v->fault = (uint8_t)r->fault;
  if (r && r->action >= 0) v->action = (uint8_t)r->action;
  if (v->action != BC_ACTION_SUPPRESS || (isUser && r->action >= 0)) return;
  if (v->class_ == BC_CLASS_SOFT)
    v->action = BC_ACTION_RETRY;
  else if (classify_before_rcpt(&v->scan))
    v->action = BC_ACTION_REVIEW;
}

/* Who speaks, by the marks of marked (NULL: nobody asked for them yet, a pass of its own). */
static int classify_mark(const bc_ruleset *set, const bc_match *marked, bc_memo *memo,
                         const bc_verdict *v) {
  bc_match m;
  if (!marked) {
    classify_match(set, &v->scan, 1u << BC_RULE_PROVIDER, 0, memo, &m, 0);
    marked = &m;
  }
  return marked->found.mark ? bc_rule_at(set, marked->found.mark - 1)->provider : 0;
}

BC_PRIVATE void bc_classify(const char *z, size_t n, const char *zHost, size_t nHost,
                            const bc_ruleset *user, const bc_ruleset *builtin, int want,
                            bc_verdict *v) {
  bc_scan_text(z, n, &v->scan);
  bc_classify_scanned(zHost, nHost, user, builtin, 0, want, v);
}

BC_PRIVATE size_t bc_memo_size(void) {
  return sizeof(bc_memo);
}

/* The body and the title before it. */
static bc_span classify_titled(const bc_scan *p) {
  bc_span s = {p->title, p->body.n};
  s.n += (size_t)(p->body.z - p->title);
  return s;
}

BC_PRIVATE void bc_classify_scanned(const char *zHost, size_t nHost, const bc_ruleset *user,
                                    const bc_ruleset *builtin, bc_memo *memo, int want,
                                    bc_verdict *v) {
  bc_match mu, mb;
  bc_match_words words[2]; /* of the user's rules and the built-in ones, if asked for the place */
  const bc_rule *r = 0;
  const bc_ruleset *marks;
  uint32_t kinds = 1u << BC_RULE_CATEGORY, mark = 0, also;
  int isUser, class_, isMarked = 0;
  int wantSpeaker = want & BC_WANT_PROVIDER, isPlace = want & BC_WANT_MATCHED;
  int asks = v->scan.status[0] != 0; /* does it matter who speaks? */
  memset(&v->category, 0, sizeof(*v) - offsetof(bc_verdict, category));
  v->want = want;
  class_ = bc_code_class(&v->scan);
  if (class_ == BC_CLASS_NONE) kinds |= 1u << BC_RULE_CLASS;
  memset(&mu, 0, sizeof(mu));
  memset(&mb, 0, sizeof(mb));
  words[0].n = words[1].n = 0;
  if (v->scan.bare) builtin = 0; /* a code alone has no words */
  marks = builtin;
  if (wantSpeaker) v->provider = classify_host(&v->scan, zHost, nHost);
  if (wantSpeaker && !v->provider) mark = 1u << BC_RULE_PROVIDER;
  if (class_ == BC_CLASS_SUCCESS) builtin = 0;
  if (user) classify_match(user, &v->scan, kinds, 0, 0, &mu, isPlace ? &words[0] : 0);
  if (builtin && !(user && mu.found.best && !mu.found.nPend && class_ != BC_CLASS_NONE)) {
    also = wantSpeaker ? 0 : 1u << BC_RULE_PROVIDER;
    classify_match(builtin, &v->scan, kinds | mark, also, memo, &mb, isPlace ? &words[1] : 0);
    asks = bc_match_asks(builtin, &mb);
    isMarked = mark || (also && asks);
  }
  if (v->scan.title && !mu.found.best && !mb.found.best) {
    bc_scan scan = v->scan;
    v->scan.body = classify_titled(&scan);
    v->scan.title = 0;
    bc_classify_scanned(zHost, nHost, user, builtin, memo, want, v);
    v->scan = scan;
    v->titled = 1;
    return;
  }
  if (!wantSpeaker && (mu.found.nPend || asks)) {
    wantSpeaker = 1;
    v->provider = classify_host(&v->scan, zHost, nHost);
  }
  if (wantSpeaker && !v->provider && marks)
    v->provider = classify_mark(marks, isMarked ? &mb : 0, memo, v);
  classify_again(user, v, &mu);
  classify_again(builtin, v, &mb);
  r = classify_category(user, builtin, &mu, &mb, words, v);
  isUser = r && v->set == user;
  v->class_ = classify_class(v, r, builtin, &mb, isUser);
  classify_consequences(v, r, isUser);
}

BC_PRIVATE void bc_match_all(const bc_ruleset *set, const bc_verdict *v, bc_each_rule x,
                             void *ctx) {
  bc_match m;
  bc_span s = v->titled ? classify_titled(&v->scan) : v->scan.body;
  if (v->scan.bare) return;
  m.want = (uint32_t)-1;
  m.also = 0;
  m.scan = &v->scan;
  m.provider = v->provider;
  m.xEach = x;
  m.pEach = ctx;
  bc_match_run(set, s.z, s.n, 0, &m);
}
