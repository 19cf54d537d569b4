/*
** What it is for: the public C API of bouncecodes.
**
** Loadable: `.load bouncecodes` calls sqlite3_bouncecodes_init. Static: compile with
** -DSQLITE_CORE, link with SQLite, and register once for all connections:
**
**   #include "sqlite3.h"
**   #include "bouncecodes.h"
**   sqlite3_auto_extension((void (*)(void))sqlite3_bouncecodes_init);
**
** Without SQLite, the verdict on one text:
**
**   bouncecodes_verdict v;
**   bouncecodes_classify("550 5.1.1 no such user", 22, NULL, 0, &v);
**   puts(v.category);
*/
#ifndef BOUNCECODES_H
#define BOUNCECODES_H

#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

#ifndef BOUNCECODES_API
#ifdef _WIN32
#define BOUNCECODES_API __declspec(dllexport)
#else
#define BOUNCECODES_API __attribute__((visibility("default")))
#endif
#endif

struct sqlite3;
struct sqlite3_api_routines;

/*
** Register all functions and tables on db. Gives SQLITE_OK, or an error code with a message in
** *pzErrMsg (from sqlite3_malloc, the caller frees it) when pzErrMsg is not NULL.
*/
BOUNCECODES_API int sqlite3_bouncecodes_init(struct sqlite3 *db, char **pzErrMsg,
                                             const struct sqlite3_api_routines *pApi);

/* All texts are static; class_ is NULL when nothing can be told. */
typedef struct bouncecodes_verdict {
  const char *class_;   /* 'hard', 'soft', 'success', ... or NULL */
  const char *category; /* 'user_unknown', ..., 'unknown' */
  const char *fault;
  const char *action;
  int rule;      /* which rule decided, for bouncecodes_rule(); -1 if a code did */
  int reply;     /* SMTP reply code, 0 for none */
  int status[3]; /* enhanced status code, all 0 for none */
} bouncecodes_verdict;

/*
** Classify the n bytes at z; the remote host's name may help (host NULL when not known).
** Allocates nothing, keeps no state, and may be called from any thread.
*/
BOUNCECODES_API void bouncecodes_classify(const char *z, size_t n, const char *host, size_t nHost,
                                          bouncecodes_verdict *v);

/*
** The key of a rule (as in the table bounce_rules) into the n bytes at z, cut if need be, with a
** final NUL. Gives its whole length; 0 for -1.
*/
BOUNCECODES_API size_t bouncecodes_rule(int rule, char *z, size_t n);

#ifdef __cplusplus
}
#endif
#endif
