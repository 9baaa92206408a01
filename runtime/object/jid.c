#include "object/jid.h"

#include "object/table.h"

#include <string.h>

/* Where parts are prepared, one row for each. */
struct room {
	char local[JID_ROOM], domain[JID_ROOM], resource[JID_ROOM];
};

/* As xso_jid_split, but a part whose separator is there is not NULL, though it may be empty. */
static struct xso_jid take_apart(const char *text, size_t size)
{
	struct xso_jid parts = { .domain = text, .domain_size = size };
	const char *slash = memchr(text, '/', size), *at;

	if (slash) {
		parts.resource = slash + 1;
		parts.domain_size = (size_t)(slash - text);
		parts.resource_size = size - parts.domain_size - 1;
	}
	at = memchr(text, '@', parts.domain_size);
	if (at) {
		parts.local = text;
		parts.local_size = (size_t)(at - text);
		parts.domain = at + 1;
		parts.domain_size -= parts.local_size + 1;
	}
	return parts;
}

struct xso_jid xso_jid_split(const char *jid)
{
	struct xso_jid parts = take_apart(jid, strlen(jid));

	if (!parts.local_size)
		parts.local = NULL;
	if (!parts.domain_size)
		parts.domain = NULL;
	if (!parts.resource_size)
		parts.resource = NULL;
	return parts;
}

static enum xso_status prepare_parts(struct xso_jid *parts, struct room *room)
{
	enum xso_status status = XSO_OK;

	if (parts->local)
		status = xso_jid_prepare_part(
			JID_LOCAL, &parts->local, &parts->local_size, room->local);
	if (!status)
		status = xso_jid_prepare_part(
			JID_DOMAIN, &parts->domain, &parts->domain_size, room->domain);
	if (!status && parts->resource)
		status = xso_jid_prepare_part(
			JID_RESOURCE, &parts->resource, &parts->resource_size, room->resource);
	return status;
}

static char *put(char *end, const char *bytes, size_t size)
{
	memcpy(end, bytes, size);
	return end + size;
}

/* An address of prepared parts. XSO_ERROR_INVALID: no domain, or a part that is too long. */
static enum xso_status join(const struct xso_jid *parts, const char **jid, struct xso_arena *arena)
{
	char text[XSO_JID_SIZE], *end = text;
	const char *joined;

	if (!parts->domain || parts->domain_size > XSO_JID_PART ||
		parts->local_size > XSO_JID_PART || parts->resource_size > XSO_JID_PART)
		return XSO_ERROR_INVALID;
	if (parts->local) {
		end = put(end, parts->local, parts->local_size);
		*end++ = '@';
	}
	end = put(end, parts->domain, parts->domain_size);
	if (parts->resource) {
		*end++ = '/';
		end = put(end, parts->resource, parts->resource_size);
	}
	joined = xso_arena_text(arena, text, (size_t)(end - text));
	if (!joined)
		return XSO_ERROR_MEMORY;
	*jid = joined;
	return XSO_OK;
}

/* An address of which it is not seen at once that it is prepared. */
static enum xso_status prepare(
	const char *text, size_t size, const char **jid, struct xso_arena *arena)
{
	const struct xso_jid given = take_apart(text, size);
	struct xso_jid parts = given;
	struct room room;
	enum xso_status status = prepare_parts(&parts, &room);

	if (status)
		return status;
	if (parts.local == given.local && parts.domain == given.domain &&
		parts.domain_size == given.domain_size && parts.resource == given.resource &&
		!text[size]) {
		*jid = text;
		return XSO_OK;
	}
	return join(&parts, jid, arena);
}

enum xso_status xso_jid_prepare(
	const char *text, size_t size, const char **jid, struct xso_arena *arena)
{
	if (text[size] || !xso_jid_is_prepared(text, size))
		return prepare(text, size, jid, arena);
	*jid = text;
	return XSO_OK;
}

static size_t size_of(const char *text)
{
	return text ? strlen(text) : 0;
}

enum xso_status xso_jid_build(const char *local, const char *domain, const char *resource,
	const char **jid, struct xso_arena *arena)
{
	struct xso_jid parts = { local, domain, resource, size_of(local), size_of(domain),
		size_of(resource) };
	struct room room;
	enum xso_status status = prepare_parts(&parts, &room); /* NULL is an empty domain */

	return status ? status : join(&parts, jid, arena);
}

enum xso_status xso_jid_bare(const char *jid, const char **bare, struct xso_arena *arena)
{
	size_t size = strcspn(jid, "/");
	const char *text = jid[size] ? xso_arena_text(arena, jid, size) : jid;

	if (!text)
		return XSO_ERROR_MEMORY;
	*bare = text;
	return XSO_OK;
}

/* Joins `parts` after *text, one of them, was replaced and its size not yet set. */
static enum xso_status join_with(const struct xso_jid *parts, enum jid_part part, const char **text,
	size_t *size, const char **result, struct xso_arena *arena)
{
	char room[JID_ROOM];
	enum xso_status status = XSO_OK;

	*size = size_of(*text);
	if (*text)
		status = xso_jid_prepare_part(part, text, size, room);
	return status ? status : join(parts, result, arena);
}

enum xso_status xso_jid_with_local(
	const char *jid, const char *local, const char **result, struct xso_arena *arena)
{
	struct xso_jid p = xso_jid_split(jid);

	p.local = local;
	return join_with(&p, JID_LOCAL, &p.local, &p.local_size, result, arena);
}

enum xso_status xso_jid_with_domain(
	const char *jid, const char *domain, const char **result, struct xso_arena *arena)
{
	struct xso_jid p = xso_jid_split(jid);

	p.domain = domain;
	return join_with(&p, JID_DOMAIN, &p.domain, &p.domain_size, result, arena);
}

enum xso_status xso_jid_with_resource(
	const char *jid, const char *resource, const char **result, struct xso_arena *arena)
{
	struct xso_jid p = xso_jid_split(jid);

	p.resource = resource;
	return join_with(&p, JID_RESOURCE, &p.resource, &p.resource_size, result, arena);
}

bool xso_jid_equal(const char *a, const char *b)
{
	return a && b ? !strcmp(a, b) : a == b;
}

bool xso_jid_equal_bare(const char *a, const char *b)
{
	size_t n = a ? strcspn(a, "/") : 0;

	if (!a || !b)
		return a == b;
	return n == strcspn(b, "/") && !memcmp(a, b, n);
}

/* The order of UTF-8 is that of code points. */
static int compare_part(const char *a, size_t a_size, const char *b, size_t b_size)
{
	int order;

	if (!a || !b)
		return (a != NULL) - (b != NULL);
	order = memcmp(a, b, a_size < b_size ? a_size : b_size);
	return order ? order : (a_size > b_size) - (a_size < b_size);
}

int xso_jid_compare(const char *a, const char *b)
{
	struct xso_jid x = xso_jid_split(a), y = xso_jid_split(b);
	int order = compare_part(x.domain, x.domain_size, y.domain, y.domain_size);

	if (!order)
		order = compare_part(x.local, x.local_size, y.local, y.local_size);
	if (!order)
		order = compare_part(x.resource, x.resource_size, y.resource, y.resource_size);
	return order;
}

/* XEP-0106 table 1: what is escaped, and as what. */
static const struct {
	char character;
	char hex[3];
} escapes[] = {
	{ ' ', "20" },
	{ '"', "22" },
	{ '&', "26" },
	{ '\'', "27" },
	{ '/', "2f" },
	{ ':', "3a" },
	{ '<', "3c" },
	{ '>', "3e" },
	{ '@', "40" },
	{ '\\', "5c" },
};

enum { N_ESCAPES = sizeof escapes / sizeof *escapes };

/* What the escape at the beginning of `text` stands for; 0: there is none. */
static char escaped_at(const char *text, size_t size)
{
	for (size_t i = 0; i < N_ESCAPES && size >= 3 && *text == '\\'; i++)
		if (!memcmp(text + 1, escapes[i].hex, 2))
			return escapes[i].character;
	return '\0';
}

/* How the character at the beginning of `text` is escaped; NULL: as itself. */
static const char *hex_for(const char *text, size_t size)
{
	/* "\" is escaped only where it would be taken for an escape (XEP-0106 4.1, rule 7) */
	if (*text == '\\' && !escaped_at(text, size))
		return NULL;
	for (size_t i = 0; i < N_ESCAPES; i++)
		if (*text == escapes[i].character)
			return escapes[i].hex;
	return NULL;
}

/*
 * The text is folded before it is escaped, so that a backslash which folding brings about (from
 * U+FF3C, or out of two characters with U+00AD between them) is not taken for an escape later.
 * Where Nodeprep would then change an escape, as a mark behind "\2f" does, the text has no
 * localpart.
 */
enum xso_status xso_jid_escape(const char *text, const char **local, struct xso_arena *arena)
{
	char folded[JID_ROOM], escaped[3 * JID_ROOM], room[JID_ROOM];
	size_t size = strlen(text), n = 0;
	const char *prepared = escaped;
	enum xso_status status = xso_jid_fold(text, &size, folded);

	if (status)
		return status;
	if (!size || folded[0] == ' ' || folded[size - 1] == ' ')
		return XSO_ERROR_INVALID;
	for (size_t i = 0; i < size; i++) {
		const char *hex = hex_for(folded + i, size - i);
		escaped[n++] = hex ? '\\' : folded[i];
		for (; hex && *hex; hex++)
			escaped[n++] = *hex;
	}
	status = xso_jid_prepare_part(JID_LOCAL, &prepared, &n, room);
	if (status)
		return status;
	if (prepared != escaped)
		return XSO_ERROR_INVALID;
	prepared = xso_arena_text(arena, escaped, n);
	if (!prepared)
		return XSO_ERROR_MEMORY;
	*local = prepared;
	return XSO_OK;
}

/* A space at either end cannot have been escaped, so "\20" stands for itself there. */
enum xso_status xso_jid_unescape(const char *local, const char **text, struct xso_arena *arena)
{
	size_t size = strlen(local), n = 0;
	char *unescaped = xso_arena_text(arena, local, size);

	if (!unescaped)
		return XSO_ERROR_MEMORY;
	for (size_t i = 0; i < size; i++) {
		char c = escaped_at(local + i, size - i);
		if (c && (c != ' ' || (i && i + 3 < size)))
			i += 2;
		else
			c = local[i];
		unescaped[n++] = c;
	}
	unescaped[n] = '\0';
	*text = unescaped;
	return XSO_OK;
}

static enum xso_status parse_jid(
	const char *text, size_t size, void *value, struct xso_arena *arena)
{
	enum xso_status status = XSO_OK;

	if (!xso_jid_is_prepared(text, size))
		status = prepare(text, size, &text, arena);
	if (!status)
		table_set_pointer(value, 0, text);
	return status;
}

static bool can_be_prepared(const char *text, size_t size)
{
	struct xso_jid parts = take_apart(text, size);
	struct room room;

	return !prepare_parts(&parts, &room);
}

/* It need not be prepared: whoever reads it prepares it. */
static bool check_jid(const char *text, size_t size)
{
	return xso_jid_is_prepared(text, size) || can_be_prepared(text, size);
}

const struct scalar xso_scalar_jid = {
	.name = "jid",
	.size = sizeof(const char *),
	.trimmed = true,
	.is_text = true,
	.parse = parse_jid,
	.is_set = xso_scalar_text_is_set,
	.equal = xso_scalar_text_equal,
	.copy = xso_scalar_text_copy,
	.check = check_jid,
};
