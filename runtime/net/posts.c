#include "net/posts.h"

#include "base/allocate.h"

struct post {
	struct post *next;
	post_function *fn;
	void *user;
};

bool xso_posts_open(struct posts *posts)
{
	posts->first = NULL;
	posts->last = &posts->first;
	return !pthread_mutex_init(&posts->lock, NULL);
}

void xso_posts_close(struct posts *posts)
{
	pthread_mutex_destroy(&posts->lock);
}

enum xso_status xso_posts_add(struct posts *posts, post_function *fn, void *user)
{
	/* malloc: another allocator may be for one thread only */
	struct post *post = xso_allocate_zeroed(NULL, sizeof *post);

	if (!post)
		return XSO_ERROR_MEMORY;
	*post = (struct post){ .fn = fn, .user = user };
	pthread_mutex_lock(&posts->lock);
	*posts->last = post;
	posts->last = &post->next;
	pthread_mutex_unlock(&posts->lock);
	return XSO_OK;
}

bool xso_posts_take(struct posts *posts, post_function **fn, void **user)
{
	struct post *post;

	pthread_mutex_lock(&posts->lock);
	post = posts->first;
	if (post) {
		posts->first = post->next;
		if (!posts->first)
			posts->last = &posts->first;
	}
	pthread_mutex_unlock(&posts->lock);
	if (!post)
		return false;
	*fn = post->fn;
	*user = post->user;
	xso_allocate_free(NULL, post, sizeof *post);
	return true;
}
