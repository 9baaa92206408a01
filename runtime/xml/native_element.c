/*
 * Where tags end, and elements with them.
 *
 * A tag is read in one go, once all of it is there. Most often it is: so that is tried first,
 * unless the tag has just begun. Only when it fails its end is looked for, going on where that was
 * left. However the bytes come, each of a tag is looked at no more than three times, but for the
 * first few.
 */
#include "xml/native.h"

#include <string.h>

enum step xso_native_close(struct native *p)
{
	struct xso_reader *reader = p->reader;
	const struct level *level;

	reading_close(reader);
	level = &p->levels[reader->n_open];
	p->n_bindings = level->n_bindings;
	p->prefixes.size = level->prefixes_size;
	return reader->n_open ? STEP_GOOD : xso_native_ended(p);
}

bool xso_native_find_end(struct native *p, bool is_start)
{
	const char *at = p->window + (p->cut.seen ? p->cut.seen : p->at);
	const char *const end = p->window + p->size;

	while (at < end && (*at != '>' || p->cut.quote)) {
		if (p->cut.quote) {
			at = memchr(at, p->cut.quote, (size_t)(end - at));
			if (!at)
				break;
			p->cut.quote = '\0';
		} else if (is_start && (*at == '"' || *at == '\'')) {
			p->cut.quote = *at;
		}
		at++;
	}
	p->cut.seen = at ? (size_t)(at - p->window) : p->size;
	return at && at < end;
}

enum step xso_native_cut(struct native *p, bool is_start)
{
	struct xso_error *failure = &p->reader->failure;

	if (failure->status == XSO_ERROR_MEMORY || xso_native_find_end(p, is_start))
		return STEP_FAIL;
	*failure = (struct xso_error){ 0 };
	return STEP_MORE;
}

/* True when the name, of which eight bytes can be read, stands at `at`. */
static inline bool is_name(const char *at, const char *end, const char *name, size_t size)
{
	if (size <= KEY_SHORT && end - at >= KEY_SHORT)
		return key_of_short(at, size) == key_of_short(name, size);
	return (size_t)(end - at) >= size && !memcmp(at, name, size);
}

/* The end tag at `at`, behind the "</", has another name: it is wrong where that differs. */
static COLD const char *other_name(
	struct native *p, const char *at, const char *end, const char *name, size_t size)
{
	while (size-- && at < end && *at == *name++)
		at++;
	return native_refuse(p, at);
}

enum step xso_native_end_tag(struct native *p)
{
	struct xso_reader *reader = p->reader;
	const struct level *level = reader->n_open ? &p->levels[reader->n_open - 1] : NULL;
	const char *const name = level ? p->window + level->name : p->root_name;
	const size_t size = level ? level->name_size : p->root_name_size;
	const char *at = p->window + p->at + 2, *const end = p->window + p->size;

	if (native_has_no_end(p, false))
		return STEP_MORE;
	if (is_name(at, end, name, size)) {
		at = native_space(at + size, end);
		at = at < end && *at == '>' ? at + 1 : native_refuse(p, at);
	} else {
		at = other_name(p, at, end, name, size);
	}
	if (!at)
		return xso_native_cut(p, false);
	p->at = (size_t)(at - p->window);
	p->cut = (struct cut){ 0 };
	if (level)
		return xso_native_close(p);
	reader->ended = true;
	reader->end = p->base + p->at;
	return STEP_GOOD;
}
