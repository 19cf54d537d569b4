/*
** What it is for: RE2 as a peer of `make bench-peers` (see peer.h), in two forms, each the
** faster in one case: RE2::Set on texts that it has seen, FilteredRE2 on new ones.
*/
#include <re2/filtered_re2.h>
#include <re2/set.h>
#include <memory>
#include <string>
#include <vector>
#include "peer.h"

using re2::FilteredRE2;
using re2::RE2;

/*
** Aho-Corasick over the strings that FilteredRE2 asks for: it leaves the search for them to its
** user. A full table of moves over the few kinds of bytes that the strings have; capitals share
** the kind of their small letters.
*/
class Atoms {
public:
  void build(const std::vector<std::string> &atoms);
  void find(const char *z, size_t n, std::vector<int> *found);

private:
  int node();
  unsigned char kind_[256] = {};
  int nKind_ = 1;
  std::vector<int> move_, out_, next_; /* out: 1 + atom; next: the next shorter node with one */
  std::vector<unsigned> mark_;         /* in which text an atom was last seen */
  unsigned text_ = 0;
};

int Atoms::node() {
  move_.resize(move_.size() + (size_t)nKind_, -1);
  out_.push_back(0);
  next_.push_back(0);
  return (int)out_.size() - 1;
}

void Atoms::build(const std::vector<std::string> &atoms) {
  for (const std::string &s : atoms) {
    for (char b : s) {
      unsigned char c = (unsigned char)b;
      if (!kind_[c]) kind_[c] = (unsigned char)nKind_++;
    }
  }
  for (int c = 'A'; c <= 'Z'; c++) kind_[c] = kind_[c + 32];
  node();
  for (size_t i = 0; i < atoms.size(); i++) {
    int at = 0;
    for (char b : atoms[i]) {
      unsigned char c = (unsigned char)b;
      size_t k = (size_t)at * (size_t)nKind_ + kind_[c];
      if (move_[k] < 0) {
        int to = node();
        move_[k] = to;
      }
      at = move_[k];
    }
    out_[(size_t)at] = (int)i + 1;
  }
  std::vector<int> queue{0}, fail(out_.size(), 0);
  for (size_t q = 0; q < queue.size(); q++) {
    int at = queue[q], f = fail[(size_t)at];
    for (int k = 0; k < nKind_; k++) {
      int &to = move_[(size_t)(at * nKind_ + k)];
      int other = at ? move_[(size_t)(f * nKind_ + k)] : 0;
      if (to < 0) {
        to = other;
      } else {
        fail[(size_t)to] = other;
        next_[(size_t)to] = out_[(size_t)other] ? other : next_[(size_t)other];
        queue.push_back(to);
      }
    }
  }
  mark_.assign(atoms.size(), 0);
}

void Atoms::find(const char *z, size_t n, std::vector<int> *found) {
  int at = 0;
  text_++;
  found->clear();
  for (size_t i = 0; i < n; i++) {
    at = move_[(size_t)(at * nKind_ + kind_[(unsigned char)z[i]])];
    for (int k = out_[(size_t)at] ? at : next_[(size_t)at]; k; k = next_[(size_t)k]) {
      size_t atom = (size_t)out_[(size_t)k] - 1;
      if (mark_[atom] != text_) {
        mark_[atom] = text_;
        found->push_back((int)atom);
      }
    }
  }
}

/*
** re2_set: one RE2::Set, and the best of the patterns that match. Its automaton may take as much
** memory as it likes to (2 GB): with less it forgets its states again and again.
** re2: FilteredRE2, which tries only patterns whose words are there, best first, and ends with
** the first that matches.
*/
struct peer {
  RE2::Options opt;
  std::unique_ptr<RE2::Set> set;
  FilteredRE2 filtered;
  Atoms atoms;
  std::vector<int> ids, found;
  std::string err;
  sqlite3_int64 heap = 0;
};

static peer *peer_new(const char *zName) {
  peer *p = new peer;
  p->opt.set_encoding(RE2::Options::EncodingLatin1); /* bytes: faster than UTF-8 */
  p->opt.set_case_sensitive(false);
  p->opt.set_dot_nl(true);
  p->opt.set_never_capture(true);
  p->opt.set_log_errors(false);
  if (strcmp(zName, "re2_set") == 0) {
    p->opt.set_max_mem((int64_t)2 << 30);
    p->set.reset(new RE2::Set(p->opt, RE2::UNANCHORED));
  }
  return p;
}

static const char *peer_add(peer *p, int id, const char *zRegex) {
  int k;
  if (p->ids.empty()) p->heap = peer_heap();
  p->ids.push_back(id);
  if (p->set) return p->set->Add(zRegex, &p->err) < 0 ? p->err.c_str() : 0;
  return p->filtered.Add(zRegex, p->opt, &k) ? "RE2 does not take the pattern" : 0;
}

static const char *peer_compile(peer *p, sqlite3_int64 *pBytes) {
  if (p->set) {
    if (!p->set->Compile()) return "the set does not compile";
  } else {
    std::vector<std::string> atoms;
    p->filtered.Compile(&atoms);
    p->atoms.build(atoms);
  }
  *pBytes = peer_heap() - p->heap;
  return 0;
}

static int peer_run(peer *p, const char *z, int n) {
  re2::StringPiece text(z, (size_t)n);
  int best = -1;
  if (p->set) {
    RE2::Set::ErrorInfo info;
    if (!p->set->Match(text, &p->found, &info)) {
      return info.kind == RE2::Set::kNoError ? 0 : -1;
    }
    for (int k : p->found) {
      if (best < 0 || k < best) best = k;
    }
  } else {
    p->atoms.find(z, (size_t)n, &p->found);
    best = p->filtered.FirstMatch(text, p->found);
  }
  return best < 0 ? 0 : p->ids[(size_t)best];
}

static void peer_free(void *p) {
  delete (peer *)p;
}

extern "C" int sqlite3_peerre_init(sqlite3 *db, char **pzErrMsg, const sqlite3_api_routines *pApi) {
  peer *p;
  int rc;
  SQLITE_EXTENSION_INIT2(pApi);
  (void)pzErrMsg;
  rc = peer_init(db, "re2", &p);
  return rc == SQLITE_OK ? peer_init(db, "re2_set", &p) : rc;
}
