/* What proxies of all kinds have in common, and what each kind brings. */
#ifndef XSO_NET_PROXY_KIND_H
#define XSO_NET_PROXY_KIND_H

#include "net/proxy.h"

enum { PROXY_TEXT = 128 };

/* The first member of a proxy of each kind. */
struct proxy {
	const struct proxy_kind *kind;
	const struct xso_allocator *allocator;
	size_t size; /* of the memory, with what the kind has */
	enum proxy_state state;
	char *out; /* not sent yet, inside that memory */
	size_t out_size;
	char text[PROXY_TEXT];
};

/* Where it wants to be led. */
struct proxy_goal {
	const char *host;
	uint16_t port;
	const char *user, *password; /* NULL: none; "" */
};

struct proxy_kind {
	/* Bytes that it needs, also for a goal that `begin` will refuse. */
	size_t (*size)(const struct proxy_goal *goal);
	/* Makes ready what is to be sent, in zeroed memory of that size. */
	void (*begin)(struct proxy *proxy, const struct proxy_goal *goal);
	/* As xso_proxy_receive, while it is asking. */
	size_t (*receive)(struct proxy *proxy, const char *bytes, size_t size);
};

extern const struct proxy_kind xso_proxy_http, xso_proxy_socks5;

/* Ends it with "proxy: ", the words, and `more`. */
void xso_proxy_fail(struct proxy *proxy, const char *words, const char *more);

#endif
