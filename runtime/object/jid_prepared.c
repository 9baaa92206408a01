/* Seeing that an address is its own prepared form: most are, and need no preparing. */
#include "object/jid.h"

#include "base/block.h"

#include <string.h>

/* A longer one is prepared. */
enum { MOST = 64 };

/* A bit for each byte of an address: some characters, and where one may stand in which part. */
struct bits {
	uint64_t at, slash, dot;
	uint64_t domain, resource; /* what may stand in a domain may stand everywhere */
};

static inline marks good_in_resource(block b)
{
	return marks_without(block_plain(b), block_equal(b, '\x7F'));
}

/* RFC 6122 appendix A.5, and nothing that has a lower case: '@' is in front of 'A'. */
static inline marks good_in_local(block b)
{
	const marks quotes = marks_either(block_pair(b, ' ', '"'), block_pair(b, '&', '\''));
	const marks others = marks_either(block_equal(b, '/'), block_equal(b, ':'));
	const marks refused = marks_either(block_pair(b, '<', '>'), block_range(b, '@', 1 + 26));

	return marks_without(
		good_in_resource(b), marks_either(marks_either(quotes, others), refused));
}

static inline marks good_in_domain(block b)
{
	const marks signs = marks_without(block_range(b, '-', '9' - '-' + 1), block_equal(b, '/'));
	const marks letters = marks_either(block_range(b, 'a', 26), block_equal(b, '_'));

	return marks_either(letters, signs);
}

static inline void look_at(struct bits *bits, const char *text, size_t i)
{
	const block b = block_load(text);

	bits->at |= (uint64_t)marks_bits(block_equal(b, '@')) << i;
	bits->slash |= (uint64_t)marks_bits(block_equal(b, '/')) << i;
	bits->dot |= (uint64_t)marks_bits(block_equal(b, '.')) << i;
	bits->domain |= (uint64_t)marks_bits(good_in_domain(b)) << i;
	bits->resource |= (uint64_t)marks_bits(good_in_resource(b)) << i;
}

/* The bits in front of the lowest one of these, which is 0 when there is none. */
static inline uint64_t in_front(uint64_t bits)
{
	return (bits & -bits) - 1;
}

/* `local` has a bit for each byte of the local part, in which not all are good in a domain. */
static bool is_good_local(const char *text, size_t size, uint64_t local)
{
	char padded[MOST] = { 0 };
	uint64_t good = 0;

	memcpy(padded, text, size);
	for (size_t i = 0; i < size; i += BLOCK)
		good |= (uint64_t)marks_bits(good_in_local(block_load(padded + i))) << i;
	return !(local & ~good);
}

/* The parts are told by the first '/', and the first '@' before it. */
static bool are_good(const struct bits *bits, const char *text, size_t size)
{
	const uint64_t all = UINT64_MAX >> (MOST - size);
	const uint64_t slash = bits->slash & -bits->slash, bare = all & in_front(bits->slash);
	const uint64_t ats = bits->at & bare, at = ats & -ats;
	const uint64_t local = at ? at - 1 : 0;
	const uint64_t domain = bare & ~(local | at), resource = all & ~(bare | slash);
	const uint64_t dots = bits->dot & domain;
	const uint64_t first = domain & -domain, last = domain & ~(domain >> 1);
	const bool is_empty = !domain || (at && !local) || (slash && !resource);

	return !is_empty && !(domain & ~bits->domain) && !(resource & ~bits->resource) &&
		!(dots & (first | last | dots << 1)) &&
		(!(local & ~bits->domain) || is_good_local(text, size, local));
}

bool xso_jid_is_prepared(const char *text, size_t size)
{
	char few[BLOCK] = { 0 };
	struct bits bits = { 0 };

	if (!size || size > MOST)
		return false;
	if (size < BLOCK) {
		memcpy(few, text, size);
		look_at(&bits, few, 0);
	} else {
		/* the last block may reach back: each byte has its bit again */
		for (size_t i = 0; i + BLOCK < size; i += BLOCK)
			look_at(&bits, text + i, i);
		look_at(&bits, text + size - BLOCK, size - BLOCK);
	}
	return are_good(&bits, text, size);
}
