/*
** What it is for: one reply in every shape that logs and delivery reports give it.
*/
#ifndef SHAPES_H
#define SHAPES_H

#include <stddef.h>

extern const int shape_count; /* shape 0 is the reply as it is */
const char *shape_name(int k);

/*
** The reply z[0..n), its lines parted by newlines, in shape k, into zOut (room for shape_max(n)
** bytes); gives its length, 0 where the shape cannot hold that reply.
*/
size_t shape_make(int k, const char *z, size_t n, char *zOut);
size_t shape_max(size_t n);

#endif
