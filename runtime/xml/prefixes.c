#include "xml/prefixes.h"

#include "base/allocate.h"
#include "base/ascii.h"
#include "base/xmlname.h"

#include <string.h>

enum { MOST = 1000 };

static const char *name_of(const struct prefix *prefix)
{
	return prefix->given ? prefix->given : prefix->own;
}

/* XML has its own prefixes, the header of a stream has declared one, and so do we. */
static bool may_be_given(const char *prefix)
{
	return xso_xmlname_is_whole(prefix) && strncmp(prefix, "xml", 3) != 0 &&
		strcmp(prefix, "stream") != 0 &&
		(strncmp(prefix, "ns", 2) != 0 || !is_digit(prefix[2]));
}

/* The one in the run for this namespace; with `name` NULL whatever it is called. */
static const struct prefix *find(
	const struct prefixes *prefixes, size_t first, const char *ns, const char *name)
{
	for (size_t i = first; i < prefixes->n; i++) {
		const struct prefix *p = &prefixes->all[i];
		if ((!ns || !strcmp(p->ns, ns)) && (!name || !strcmp(name_of(p), name)))
			return p;
	}
	return NULL;
}

/* ns and the number, without zeros in front. */
static void name_own(char own[6], size_t number)
{
	*own++ = 'n';
	*own++ = 's';
	for (size_t unit = 100; unit; unit /= 10)
		if (number >= unit || unit == 1)
			*own++ = (char)('0' + number / unit % 10);
	*own = '\0';
}

enum xso_status xso_prefixes_take(struct prefixes *prefixes, size_t first, const char *ns,
	const char *given, const char **prefix, bool *declared)
{
	const struct prefix *found;
	void *all = prefixes->all;
	struct prefix *added;

	if (given && !may_be_given(given))
		given = NULL;
	found = find(prefixes, first, ns, given);
	if (!found && given && find(prefixes, first, NULL, given)) {
		given = NULL;
		found = find(prefixes, first, ns, NULL);
	}
	*declared = found != NULL;
	if (!found) {
		if (prefixes->n - first == MOST)
			return XSO_ERROR_LIMIT;
		if (!xso_allocate_grow(prefixes->allocator, &all, &prefixes->capacity,
			    prefixes->n + 1, sizeof *added))
			return XSO_ERROR_MEMORY;
		prefixes->all = all;
		added = &prefixes->all[prefixes->n];
		*added = (struct prefix){ .ns = ns, .given = given };
		name_own(added->own, prefixes->n++ - first);
		found = added;
	}
	*prefix = name_of(found);
	return XSO_OK;
}

void xso_prefixes_free(struct prefixes *prefixes)
{
	xso_allocate_free(
		prefixes->allocator, prefixes->all, prefixes->capacity * sizeof *prefixes->all);
}
