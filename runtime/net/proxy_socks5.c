#include "net/proxy_kind.h"

#include <arpa/inet.h>
#include <string.h>

enum { VERSION = 5, AUTH_VERSION = 1, CONNECT = 1 };
enum { METHOD_NONE = 0, METHOD_PASSWORD = 2, METHOD_REFUSED = 0xFF };
enum { ADDRESS_V4 = 1, ADDRESS_NAME = 3, ADDRESS_V6 = 4 };

enum {
	MOST = 255, /* bytes of a name, a user, a password */
	AUTH = 3 + 2 * MOST,
	REQUEST = 4 + 1 + MOST + 2,
};

/* What is being received. */
enum answer { ANSWER_METHOD, ANSWER_AUTH, ANSWER_RESULT, ANSWER_ADDRESS, ANSWER_REST };

struct socks5 {
	struct proxy base;
	enum answer answer;
	unsigned char in[8];
	size_t n, wanted; /* bytes of it: there, and all */
	char greeting[4], auth[AUTH], request[REQUEST];
	size_t auth_size, request_size;
};

static size_t size(const struct proxy_goal *goal)
{
	(void)goal;
	return sizeof(struct socks5);
}

static void expect(struct socks5 *s, enum answer answer, size_t wanted)
{
	s->answer = answer;
	s->wanted = wanted;
	s->n = 0;
}

static void say(struct socks5 *s, char *bytes, size_t n)
{
	s->base.out = bytes;
	s->base.out_size = n;
}

static char *put(char *at, const void *bytes, size_t n)
{
	memcpy(at, bytes, n);
	return at + n;
}

/* With its size in front. */
static char *put_text(char *at, const char *text, size_t n)
{
	*at++ = (char)n;
	return put(at, text, n);
}

static void make_auth(struct socks5 *s, const struct proxy_goal *goal)
{
	char *at = s->auth;

	*at++ = AUTH_VERSION;
	at = put_text(at, goal->user, strlen(goal->user));
	at = put_text(at, goal->password, strlen(goal->password));
	s->auth_size = (size_t)(at - s->auth);
}

static void make_request(struct socks5 *s, const struct proxy_goal *goal)
{
	const unsigned char port[] = { (unsigned char)(goal->port >> 8),
		(unsigned char)goal->port };
	unsigned char address[16];
	char *at = put(s->request, (char[]){ VERSION, CONNECT, 0 }, 3);

	if (inet_pton(AF_INET, goal->host, address) == 1) {
		*at++ = ADDRESS_V4;
		at = put(at, address, 4);
	} else if (inet_pton(AF_INET6, goal->host, address) == 1) {
		*at++ = ADDRESS_V6;
		at = put(at, address, 16);
	} else {
		*at++ = ADDRESS_NAME;
		at = put_text(at, goal->host, strlen(goal->host));
	}
	at = put(at, port, 2);
	s->request_size = (size_t)(at - s->request);
}

static void begin(struct proxy *proxy, const struct proxy_goal *goal)
{
	struct socks5 *s = (struct socks5 *)proxy;
	size_t n_methods = goal->user ? 2 : 1;

	if (strlen(goal->host) > MOST) {
		xso_proxy_fail(proxy, "the server's name is too long", "");
		return;
	}
	if (goal->user &&
		(!*goal->user || strlen(goal->user) > MOST || strlen(goal->password) > MOST)) {
		xso_proxy_fail(proxy, "user and password have 255 bytes at most", "");
		return;
	}
	if (goal->user)
		make_auth(s, goal);
	make_request(s, goal);
	put(s->greeting, (char[]){ VERSION, (char)n_methods, METHOD_NONE, METHOD_PASSWORD }, 4);
	say(s, s->greeting, 2 + n_methods);
	expect(s, ANSWER_METHOD, 2);
}

static void ask(struct socks5 *s)
{
	say(s, s->request, s->request_size);
	expect(s, ANSWER_RESULT, 2);
}

static void got_method(struct socks5 *s)
{
	if (s->in[0] != VERSION) {
		xso_proxy_fail(&s->base, "does not speak SOCKS5", "");
	} else if (s->in[1] == METHOD_NONE) {
		ask(s);
	} else if (s->in[1] == METHOD_PASSWORD && s->auth_size) {
		say(s, s->auth, s->auth_size);
		expect(s, ANSWER_AUTH, 2);
	} else {
		xso_proxy_fail(&s->base,
			s->auth_size ? "wants another way to log in"
				     : "wants a user and a password",
			"");
	}
}

/* RFC 1929 section 2: any status but 0 is a failure. The version is not looked at: some say 5. */
static void got_auth(struct socks5 *s)
{
	if (s->in[1])
		xso_proxy_fail(&s->base, "user or password is wrong", "");
	else
		ask(s);
}

/* RFC 1928 section 6. */
static void got_result(struct socks5 *s)
{
	static const char *const results[] = {
		[1] = "general failure",
		[2] = "not allowed by its rules",
		[3] = "network unreachable",
		[4] = "host unreachable",
		[5] = "connection refused",
		[6] = "TTL expired",
		[7] = "command not supported",
		[8] = "address type not supported",
	};
	const unsigned result = s->in[1];

	if (s->in[0] != VERSION)
		xso_proxy_fail(&s->base, "does not speak SOCKS5", "");
	else if (result)
		xso_proxy_fail(&s->base,
			result < sizeof results / sizeof *results ? results[result]
								  : "unknown failure",
			"");
	else
		expect(s, ANSWER_ADDRESS, 3);
}

/* The address that the proxy uses: its kind, and the first byte, which may be a size. */
static void got_address(struct socks5 *s)
{
	switch (s->in[1]) {
	case ADDRESS_V4:
		expect(s, ANSWER_REST, 3 + 2);
		break;
	case ADDRESS_V6:
		expect(s, ANSWER_REST, 15 + 2);
		break;
	case ADDRESS_NAME:
		expect(s, ANSWER_REST, s->in[2] + 2u);
		break;
	default:
		xso_proxy_fail(&s->base, "its answer makes no sense", "");
	}
}

static void got(struct socks5 *s)
{
	switch (s->answer) {
	case ANSWER_METHOD:
		got_method(s);
		break;
	case ANSWER_AUTH:
		got_auth(s);
		break;
	case ANSWER_RESULT:
		got_result(s);
		break;
	case ANSWER_ADDRESS:
		got_address(s);
		break;
	case ANSWER_REST:
		s->base.state = PROXY_OPEN;
	}
}

static size_t receive(struct proxy *proxy, const char *bytes, size_t n)
{
	struct socks5 *s = (struct socks5 *)proxy;
	size_t taken = 0;

	while (taken < n && proxy->state == PROXY_ASKING) {
		if (proxy->out_size) {
			xso_proxy_fail(proxy, "answers before it was asked", "");
			break;
		}
		if (s->n < sizeof s->in)
			s->in[s->n] = (unsigned char)bytes[taken];
		taken++;
		if (++s->n == s->wanted)
			got(s);
	}
	return taken;
}

const struct proxy_kind xso_proxy_socks5 = { size, begin, receive };
