#include "net/proxy_kind.h"

#include "base/allocate.h"
#include "base/ascii.h"
#include "base/sentence.h"

#include <string.h>

static const struct proxy_kind *const kinds[] = {
	[XSO_PROXY_SOCKS5] = &xso_proxy_socks5,
	[XSO_PROXY_HTTP] = &xso_proxy_http,
};

/* Letters, digits and what else names and addresses have: nothing that could end a line. */
static bool is_host(const char *host)
{
	const char *at = host;

	while (is_letter(*at) || is_digit(*at) || (*at && strchr("-._:", *at)))
		at++;
	return at > host && !*at;
}

struct proxy *xso_proxy_new(const struct xso_proxy *config, const char *host, uint16_t port,
	const struct xso_allocator *allocator)
{
	const struct proxy_goal goal = { .host = host,
		.port = port,
		.user = config->user,
		.password = config->password ? config->password : "" };
	const struct proxy_kind *kind = kinds[config->kind];
	const size_t size = kind->size(&goal);
	struct proxy *proxy = xso_allocate_zeroed(allocator, size);

	if (!proxy)
		return NULL;
	proxy->kind = kind;
	proxy->allocator = allocator;
	proxy->size = size;
	if (is_host(host))
		kind->begin(proxy, &goal);
	else
		xso_proxy_fail(proxy, "the server's name cannot be said", "");
	return proxy;
}

void xso_proxy_free(struct proxy *proxy)
{
	const struct xso_allocator *allocator;
	size_t size;

	if (!proxy)
		return;
	allocator = proxy->allocator;
	size = proxy->size;
	xso_allocate_wipe(proxy, size);
	xso_allocate_free(allocator, proxy, size);
}

enum proxy_state xso_proxy_state(const struct proxy *proxy)
{
	return proxy->state;
}

const char *xso_proxy_text(const struct proxy *proxy)
{
	return proxy->text;
}

void xso_proxy_fail(struct proxy *proxy, const char *words, const char *more)
{
	struct sentence s = { .text = proxy->text, .size = sizeof proxy->text };

	xso_sentence_say(&s, "proxy: ");
	xso_sentence_say(&s, words);
	xso_sentence_say(&s, more);
	xso_sentence_end(&s);
	proxy->state = PROXY_FAILED;
	proxy->out_size = 0;
}

const char *xso_proxy_pending(const struct proxy *proxy, size_t *size)
{
	*size = proxy->out_size;
	return proxy->out_size ? proxy->out : NULL;
}

void xso_proxy_sent(struct proxy *proxy, size_t size)
{
	xso_allocate_wipe(proxy->out, size);
	proxy->out += size;
	proxy->out_size -= size;
}

size_t xso_proxy_receive(struct proxy *proxy, const char *bytes, size_t size)
{
	return proxy->state == PROXY_ASKING ? proxy->kind->receive(proxy, bytes, size) : 0;
}

void xso_proxy_received_eof(struct proxy *proxy)
{
	if (proxy->state == PROXY_ASKING)
		xso_proxy_fail(proxy, "closed the connection", "");
}
