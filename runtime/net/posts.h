/* What other threads ask to be done: the only thing here that more than one thread touches. */
#ifndef XSO_NET_POSTS_H
#define XSO_NET_POSTS_H

#include <xso/error.h>

#include <pthread.h>
#include <stdbool.h>

struct post;
struct xso_connection;

typedef void post_function(struct xso_connection *connection, void *user);

struct posts {
	pthread_mutex_t lock;
	struct post *first, **last; /* oldest first */
};

/* False: nothing is to be closed. */
bool xso_posts_open(struct posts *posts);
void xso_posts_close(struct posts *posts);

/* From any thread. XSO_ERROR_MEMORY. */
enum xso_status xso_posts_add(struct posts *posts, post_function *fn, void *user);

/* The oldest one, out of the queue. False: there is none. */
bool xso_posts_take(struct posts *posts, post_function **fn, void **user);

#endif
