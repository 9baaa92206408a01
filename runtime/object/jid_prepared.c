/* Seeing that an address is its own prepared form: most are, and need no preparing. */
#include "object/jid.h"

#include "base/bits.h"
#include "base/block.h"

#include <string.h>

/* A longer one is prepared. */
enum { MOST = 64 };

/* What the blocks of an address have in common, and a bit for each of its bytes. */
struct bits {
	marks good;	 /* may stand in a resource, as all that may stand elsewhere */
	uint64_t domain; /* may stand in a domain, which may stand everywhere */
	uint64_t dot;
};

static inline marks good_in_resource(block b)
{
	return block_range(b, ' ', '~' - ' ' + 1);
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

	bits->good = marks_both(bits->good, good_in_resource(b));
	bits->domain |= (uint64_t)marks_bits(good_in_domain(b)) << i;
	bits->dot |= (uint64_t)marks_bits(block_equal(b, '.')) << i;
}

/* Of a local part in which not all is good in a domain. */
static bool is_good_local(const char *text, size_t size)
{
	char padded[MOST] = { 0 };
	uint64_t good = 0;

	memcpy(padded, text, size);
	for (size_t i = 0; i < size; i += BLOCK)
		good |= (uint64_t)marks_bits(good_in_local(block_load(padded + i))) << i;
	return !(~good << (MOST - size));
}

/* A domain of text[begin..end] has no empty label. */
static bool is_good_domain(uint64_t dots, size_t begin, size_t end)
{
	const size_t size = end - begin;

	if (begin >= end)
		return false;
	dots = dots >> begin & UINT64_MAX >> (MOST - size);
	return !((dots & (dots << 1 | 1)) | dots >> (size - 1));
}

/*
 * The parts are told by the first '/', and the first '@' before it: these are among the others, the
 * bytes that are not good in a domain.
 */
static bool are_good(const char *text, size_t size, uint64_t others, uint64_t dots)
{
	uint64_t rest = others;
	size_t begin = 0, end;

	while (rest && text[bits_first(rest)] != '@')
		rest = text[bits_first(rest)] == '/' ? 0 : rest & (rest - 1);
	if (rest) {
		begin = bits_first(rest) + 1;
		if (begin == 1 || (rest != others && !is_good_local(text, begin - 1)))
			return false;
		others = rest & (rest - 1);
	}
	end = others ? bits_first(others) : size;
	return is_good_domain(dots, begin, end) &&
		(end == size || (text[end] == '/' && end + 1 < size));
}

bool xso_jid_is_prepared(const char *text, size_t size)
{
	struct bits bits = { .good = marks_all() };
	char few[BLOCK];

	if (!size || size > MOST)
		return false;
	if (size < BLOCK) {
		memset(few, 'a', BLOCK);
		memcpy(few, text, size);
		look_at(&bits, few, 0);
	} else {
		/* the last block may reach back: each byte has its bit again */
		for (size_t i = 0; i + BLOCK < size; i += BLOCK)
			look_at(&bits, text + i, i);
		look_at(&bits, text + size - BLOCK, size - BLOCK);
	}
	return marks_bits(bits.good) == (1U << BLOCK) - 1 &&
		are_good(text, size, ~bits.domain & UINT64_MAX >> (MOST - size), bits.dot);
}
