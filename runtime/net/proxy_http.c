#include "net/proxy_kind.h"

#include "base/allocate.h"
#include "base/ascii.h"
#include "object/scalar.h"

#include <string.h>

enum {
	MOST_TEXT = 4096,  /* bytes of host, user, password: a password may be a token */
	MOST_HEAD = 16384, /* bytes of an answer before it is open */
	LINE = 16,	   /* bytes of a line that are looked at */
};

struct http {
	struct proxy base;
	size_t head; /* bytes received */
	size_t n;    /* of the line under way */
	char line[LINE + 1];
	bool has_status; /* the line under way is not the first one */
	bool is_interim; /* 1xx: another head follows */
	char room[];	 /* of the request */
};

static size_t credentials_size(const struct proxy_goal *goal)
{
	return goal->user ? strlen(goal->user) + 1 + strlen(goal->password) : 0;
}

static bool is_short(const struct proxy_goal *goal)
{
	return strlen(goal->host) <= MOST_TEXT &&
		(!goal->user || strlen(goal->user) <= MOST_TEXT) &&
		strlen(goal->password) <= MOST_TEXT;
}

/* Host and port stand there twice, credentials in base64 and, for a moment, as they are. */
static size_t room_size(const struct proxy_goal *goal)
{
	return 128 + 2 * strlen(goal->host) + 3 * credentials_size(goal);
}

static size_t size(const struct proxy_goal *goal)
{
	return sizeof(struct http) + (is_short(goal) ? room_size(goal) : 0);
}

/* RFC 7617. What is encoded stands at the end of the room. */
static enum xso_status put_credentials(struct xso_buffer *out, const struct proxy_goal *goal)
{
	const size_t n = credentials_size(goal), user = strlen(goal->user);
	char *const text = out->data + out->capacity - n;
	const struct xso_bytes bytes = { (const uint8_t *)text, n };
	enum xso_status status;

	memcpy(text, goal->user, user);
	text[user] = ':';
	memcpy(text + user + 1, goal->password, n - user - 1);
	status = xso_buffer_append_text(out, "\r\nProxy-Authorization: Basic ");
	if (!status)
		status = xso_scalar_base64.format(&bytes, out);
	xso_allocate_wipe(text, n);
	return status;
}

static enum xso_status put_request(struct xso_buffer *out, const struct proxy_goal *goal)
{
	const struct xso_host_port authority = { goal->host, goal->port };
	enum xso_status status = xso_buffer_append_text(out, "CONNECT ");

	if (!status)
		status = xso_scalar_host_port.format(&authority, out);
	if (!status)
		status = xso_buffer_append_text(out, " HTTP/1.1\r\nHost: ");
	if (!status)
		status = xso_scalar_host_port.format(&authority, out);
	if (!status && goal->user)
		status = put_credentials(out, goal);
	return status ? status : xso_buffer_append_text(out, "\r\n\r\n");
}

static void begin(struct proxy *proxy, const struct proxy_goal *goal)
{
	struct http *http = (struct http *)proxy;
	struct xso_buffer out = { .data = http->room };

	if (!is_short(goal)) {
		xso_proxy_fail(proxy, "the server's name, user or password is too long", "");
		return;
	}
	if (goal->user && strchr(goal->user, ':')) {
		xso_proxy_fail(proxy, "no user may have a colon with HTTP", "");
		return;
	}
	out.capacity = out.limit = room_size(goal); /* it is all there: the buffer never grows */
	if (put_request(&out, goal)) {
		xso_proxy_fail(proxy, "the server's name cannot be said", "");
		return;
	}
	proxy->out = out.data;
	proxy->out_size = out.size;
}

/* The three digits of "HTTP/1.1 200 OK"; 0: it is no such line. */
static unsigned status_of(const char *line)
{
	const char *at = line + 9;

	if (strncmp(line, "HTTP/1.", 7) || !is_digit(line[7]) || line[8] != ' ')
		return 0;
	if (!is_digit(at[0]) || !is_digit(at[1]) || !is_digit(at[2]) || (at[3] && at[3] != ' '))
		return 0;
	return (unsigned)((at[0] - '0') * 100 + (at[1] - '0') * 10 + (at[2] - '0'));
}

/* RFC 9110 15, in place of the proxy's own words: those could repeat what was said to it. */
static const struct {
	unsigned status;
	const char *text;
} reasons[] = {
	{ 400, "400 Bad Request" },
	{ 401, "401 Unauthorized" },
	{ 403, "403 Forbidden" },
	{ 404, "404 Not Found" },
	{ 405, "405 Method Not Allowed" },
	{ 407, "407 Proxy Authentication Required" },
	{ 408, "408 Request Timeout" },
	{ 429, "429 Too Many Requests" },
	{ 500, "500 Internal Server Error" },
	{ 501, "501 Not Implemented" },
	{ 502, "502 Bad Gateway" },
	{ 503, "503 Service Unavailable" },
	{ 504, "504 Gateway Timeout" },
};

static void fail_with(struct http *http, unsigned status)
{
	const char digits[] = { (char)('0' + status / 100), (char)('0' + status / 10 % 10),
		(char)('0' + status % 10), '\0' };

	for (size_t i = 0; i < sizeof reasons / sizeof *reasons; i++)
		if (reasons[i].status == status) {
			xso_proxy_fail(&http->base, "HTTP ", reasons[i].text);
			return;
		}
	xso_proxy_fail(&http->base, "HTTP ", digits);
}

static void got_status(struct http *http)
{
	const unsigned status = status_of(http->line);

	http->has_status = true;
	http->is_interim = status / 100 == 1;
	if (!status)
		xso_proxy_fail(&http->base, "does not speak HTTP", "");
	else if (status / 100 != 2 && !http->is_interim)
		fail_with(http, status);
	else if (http->base.out_size)
		xso_proxy_fail(&http->base, "answers before it was asked", "");
}

/* A line is there, without its end (RFC 9112 2.2: LF alone may be one). */
static void got_line(struct http *http)
{
	size_t n = http->n < LINE ? http->n : LINE;

	if (n && http->n <= LINE && http->line[n - 1] == '\r')
		n--;
	http->line[n] = '\0';
	http->n = 0;
	if (!http->has_status)
		got_status(http);
	else if (!n && http->is_interim)
		http->has_status = false;
	else if (!n)
		http->base.state = PROXY_OPEN;
}

static size_t receive(struct proxy *proxy, const char *bytes, size_t n)
{
	struct http *http = (struct http *)proxy;
	size_t taken = 0;

	while (taken < n && proxy->state == PROXY_ASKING) {
		const char c = bytes[taken++];
		if (++http->head > MOST_HEAD) {
			xso_proxy_fail(proxy, "its answer is too long", "");
		} else if (c == '\n') {
			got_line(http);
		} else {
			if (http->n < LINE)
				http->line[http->n] = c;
			http->n++;
		}
	}
	return taken;
}

const struct proxy_kind xso_proxy_http = { size, begin, receive };
