#include "object/scalar.h"

#include "base/ascii.h"

#include <xso/text.h>

#include <string.h>

/* Four numbers up to 255 without zeros in front (RFC 3986 3.2.2, IPv4address). */
static bool is_ipv4(const char *at, const char *end)
{
	for (int i = 0; i < 4; i++) {
		const char *start;
		int number = 0;
		if (i && (at == end || *at++ != '.'))
			return false;
		start = at;
		for (; at < end && is_digit(*at) && at - start < 3; at++)
			number = number * 10 + (*at - '0');
		if (at == start || number > 255 || (*start == '0' && at - start > 1))
			return false;
	}
	return at == end;
}

enum { GROUPS = 8, NO_GROUPS = 9 };

/* How many groups of 16 bits stand there, or NO_GROUPS. IPv4 is two of them, at the very end. */
static int count_groups(const char *at, const char *end, bool is_last)
{
	int n = 0;

	while (at < end) {
		const char *start = at;
		while (at < end && is_hex_digit(*at))
			at++;
		if (at < end && *at == '.')
			return is_last && is_ipv4(start, end) ? n + 2 : NO_GROUPS;
		if (at == start || at - start > 4 || ++n > GROUPS)
			return NO_GROUPS;
		if (at < end && (*at++ != ':' || at == end))
			return NO_GROUPS;
	}
	return n;
}

/*
 * RFC 4291 2.2: eight groups of up to four hexadecimal digits; "::" once, instead of one or more
 * of them; the last two may be written as an IPv4 address.
 */
static bool is_ipv6(const char *at, const char *end)
{
	for (const char *gap = at; end - gap >= 2; gap++)
		if (gap[0] == ':' && gap[1] == ':')
			return count_groups(at, gap, false) + count_groups(gap + 2, end, true) <
				GROUPS;
	return count_groups(at, end, true) == GROUPS;
}

/* The name of a zone, of the characters that RFC 3986 2.3 leaves free for everybody. */
static bool is_zone(const char *at, const char *end)
{
	if (at == end)
		return false;
	for (; at < end; at++)
		if (!is_digit(*at) && !is_letter(*at) && !memchr("-._~", *at, 4))
			return false;
	return true;
}

/* An IPv6 address, perhaps with a zone (RFC 4007 section 11). */
static bool is_address(const char *text, size_t size)
{
	const char *end = text + size, *percent = memchr(text, '%', size);

	if (!percent)
		return is_ipv6(text, end);
	return is_ipv6(text, percent) && is_zone(percent + 1, end);
}

/* A host as it stands in the value: an IPv6 address if there is a colon in it, else a name. */
static bool is_host(const char *text, size_t size)
{
	if (memchr(text, ':', size))
		return is_address(text, size);
	for (size_t i = 0; i < size; i++)
		if (xso_text_is_space(text[i]) || memchr("/@[]", text[i], 4))
			return false;
	return size > 0;
}

/* The parts of a text, not looked at yet. */
struct parts {
	const char *host, *port; /* port NULL: none */
	size_t host_size, port_size;
};

static void cut_at(struct parts *parts, const char *colon, const char *end)
{
	parts->port = colon + 1;
	parts->port_size = (size_t)(end - parts->port);
}

static bool split_brackets(const char *text, size_t size, struct parts *parts)
{
	const char *end = text + size, *close = memchr(text, ']', size);

	if (!close)
		return false;
	parts->host = text + 1;
	parts->host_size = (size_t)(close - parts->host);
	if (!is_address(parts->host, parts->host_size))
		return false;
	if (close + 1 == end)
		return true;
	cut_at(parts, close + 1, end);
	return close[1] == ':';
}

static bool split(const char *text, size_t size, struct parts *parts)
{
	const char *end = text + size, *colon = memchr(text, ':', size);

	*parts = (struct parts){ .host = text, .host_size = size };
	if (size && *text == '[')
		return split_brackets(text, size, parts);
	/* of two colons none is in front of a port: an IPv6 address without its brackets */
	if (colon && !memchr(colon + 1, ':', (size_t)(end - colon - 1))) {
		parts->host_size = (size_t)(colon - text);
		cut_at(parts, colon, end);
	}
	return is_host(parts->host, parts->host_size);
}

static bool read_port(const char *text, size_t size, uint16_t *port)
{
	uint32_t number = 0;

	for (size_t i = 0; i < size; i++) {
		if (!is_digit(text[i]))
			return false;
		number = number * 10 + (uint32_t)(text[i] - '0');
		if (number > UINT16_MAX)
			return false;
	}
	*port = (uint16_t)number;
	return number > 0;
}

static enum xso_status parse_host_port(
	const char *text, size_t size, void *value, struct xso_arena *arena)
{
	struct xso_host_port read = { .host = text };
	struct parts parts;

	if (!split(text, size, &parts))
		return XSO_ERROR_INVALID;
	if (parts.port && !read_port(parts.port, parts.port_size, &read.port))
		return XSO_ERROR_INVALID;
	if (parts.host_size != size)
		read.host = xso_arena_text(arena, parts.host, parts.host_size);
	if (!read.host)
		return XSO_ERROR_MEMORY;
	*(struct xso_host_port *)value = read;
	return XSO_OK;
}

static enum xso_status append_port(uint16_t port, struct xso_buffer *out)
{
	char text[6]; /* ":65535" */
	size_t at = sizeof text;

	for (unsigned left = port; left; left /= 10)
		text[--at] = (char)('0' + left % 10);
	if (port)
		text[--at] = ':';
	return xso_buffer_append(out, text + at, sizeof text - at);
}

static enum xso_status format_host_port(const void *value, struct xso_buffer *out)
{
	const struct xso_host_port *v = value;
	size_t size = v->host ? strlen(v->host) : 0, before = out->size;
	bool brackets = size && memchr(v->host, ':', size);
	enum xso_status status = XSO_OK;

	if (!size || !is_host(v->host, size))
		return XSO_ERROR_INVALID;
	if (brackets)
		status = xso_buffer_append_byte(out, '[');
	if (!status)
		status = xso_buffer_append(out, v->host, size);
	if (!status && brackets)
		status = xso_buffer_append_byte(out, ']');
	if (!status)
		status = append_port(v->port, out);
	if (status)
		out->size = before;
	return status;
}

static bool host_port_is_set(const void *value)
{
	return ((const struct xso_host_port *)value)->host != NULL;
}

static bool host_port_equal(const void *a, const void *b)
{
	const struct xso_host_port *x = a, *y = b;

	return x->host && y->host && !strcmp(x->host, y->host) && x->port == y->port;
}

static enum xso_status host_port_copy(const void *value, void *copy, struct xso_arena *arena)
{
	const struct xso_host_port *v = value;
	const char *host = xso_arena_text(arena, v->host, strlen(v->host));

	if (!host)
		return XSO_ERROR_MEMORY;
	*(struct xso_host_port *)copy = (struct xso_host_port){ host, v->port };
	return XSO_OK;
}

const struct scalar xso_scalar_host_port = {
	.name = "host-port",
	.size = sizeof(struct xso_host_port),
	.trimmed = true,
	.parse = parse_host_port,
	.format = format_host_port,
	.is_set = host_port_is_set,
	.equal = host_port_equal,
	.copy = host_port_copy,
};
