/*
 * Addresses are prepared as RFC 6122 says, which is what servers and other clients do today. Its
 * successor RFC 7622 (PRECIS) would differ in this; each line has a row in
 * tests/test_jid_prepare.c:
 *
 *   localpart   U+00DF becomes "ss", U+03C2 becomes U+03C3        kept apart
 *               U+2163 becomes "iv", a ligature its letters       refused
 *               symbols, U+265A or an emoji, are allowed          refused
 *               U+00AD and U+200D are removed                     refused
 *   domainpart  an A-label (xn--…) stays one                      becomes a U-label
 *               no zone in an IPv6 address                        RFC 6874 has one
 *   resource    compatibility characters, U+FB01, are replaced    kept
 *               U+1680, a space, is refused                       becomes U+0020
 *   everywhere  the characters of Unicode 3.2: letters that came later have no case
 *               right-to-left text ends with a letter             digits may follow (RFC 5893)
 *
 * Code points that Unicode 3.2 did not know are allowed, as RFC 3454 section 7 has it for queries:
 * an address that a server let through must be readable here.
 */
#include "object/jid.h"

#include "base/ascii.h"

#include <xso/text.h>

#include <idna.h>
#include <stringprep.h>

#include <string.h>

/* What is said about a character, in bits. */
enum {
	NOT_LOCAL = 1,
	NOT_DOMAIN = 2, /* RFC 6122 2.2: letters, digits, hyphen; '_' is in use all the same */
	NOT_RESOURCE = 4,
	UPPER = 8,
	NOT_ASCII = 16,
};

/* The bits of each byte. */
static const unsigned char kinds[256] = {
	/* clang-format off */
	7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, /* controls */
	7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7,
	3, 2, 3, 2, 2, 2, 3, 3, 2, 2, 2, 2, 2, 0, 0, 3, /* from the space */
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 2, 3, 2, 3, 2, /* from '0' */
	3, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, /* from '@' */
	8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 2, 2, 2, 2, 0,
	2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, /* from '`' */
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 2, 2, 2, 7,
	16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, /* beyond ASCII */
	16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16,
	16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16,
	16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16,
	16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16,
	16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16,
	16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16,
	16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16,
	/* clang-format on */
};

static unsigned kind_of(char c)
{
	return kinds[(unsigned char)c];
}

static unsigned kinds_in(const char *text, size_t size)
{
	unsigned kinds_seen = 0;

	for (size_t i = 0; i < size; i++)
		kinds_seen |= kind_of(text[i]);
	return kinds_seen;
}

/*
 * Characters under way, after mapping and before normalization. The bound is exact for what it is
 * there for: a prepared part has no more than 3 characters in 2 bytes when it is taken apart
 * (U+03B0), and normalization puts together only what can be taken apart. More than twice the
 * bytes never becomes a part.
 */
enum { MOST = 2 * JID_ROOM };

struct characters {
	uint32_t at[MOST + 1]; /* libidn wants one to spare */
	size_t n;
};

static enum xso_status status_of(int result)
{
	switch (result) {
	case STRINGPREP_OK:
		return XSO_OK;
	case STRINGPREP_NFKC_FAILED:
	case STRINGPREP_MALLOC_ERROR:
		return XSO_ERROR_MEMORY;
	default:
		return XSO_ERROR_INVALID;
	}
}

/*
 * Decodes and maps, one character at a time: libidn goes back to the beginning of its text after
 * each character that it maps, and what is mapped to nothing needs no room here. U+0000 is refused
 * because libidn would take it for the end.
 */
static enum xso_status map(
	const Stringprep_profile *maps, const char *text, size_t size, struct characters *to)
{
	to->n = 0;
	for (size_t i = 0, n; i < size; i += n) {
		uint32_t c[2 * STRINGPREP_MAX_MAP_CHARS] = { xso_text_character(
			text + i, size - i, &n) };
		size_t mapped = 1;
		if (!*c || *c == UINT32_MAX ||
			stringprep_4i(c, &mapped, sizeof c / sizeof *c, 0, maps) ||
			mapped > MOST - to->n)
			return XSO_ERROR_INVALID;
		memcpy(to->at + to->n, c, mapped * sizeof *c);
		to->n += mapped;
	}
	return XSO_OK;
}

/* Writes the characters as UTF-8; false when that is more than JID_ROOM bytes. */
static bool write_characters(const struct characters *from, char room[JID_ROOM], size_t *size)
{
	size_t n = 0;

	for (size_t i = 0; i < from->n; i++) {
		char c[4];
		size_t length = xso_text_put(c, from->at[i]);
		if (length > JID_ROOM - n)
			return false;
		memcpy(room + n, c, length);
		n += length;
	}
	*size = n;
	return true;
}

/* Applies a profile once. `rest` replaces what it does after mapping; NULL: nothing does. */
static enum xso_status apply(const Stringprep_profile *profile, const Stringprep_profile *rest,
	const char *text, size_t *size, char room[JID_ROOM])
{
	Stringprep_profile maps[3] = { 0 }; /* B.1 and B.2 at most, and the end */
	struct characters characters;
	enum xso_status status;

	for (size_t n = 0; n < 2 && profile->operation == STRINGPREP_MAP_TABLE; n++)
		maps[n] = *profile++;
	status = map(maps, text, *size, &characters);
	if (!status)
		status = status_of(stringprep_4i(
			characters.at, &characters.n, MOST + 1, 0, rest ? rest : profile));
	if (status)
		return status;
	return write_characters(&characters, room, size) ? XSO_OK : XSO_ERROR_INVALID;
}

enum xso_status xso_jid_fold(const char *text, size_t *size, char room[JID_ROOM])
{
	static const Stringprep_profile normalize[] = { { .operation = STRINGPREP_NFKC }, { 0 } };

	return apply(stringprep_xmpp_nodeprep, normalize, text, size, room);
}

/*
 * Applies the profile of a part. Where that changed something it must change nothing when applied
 * again: a few sequences of marks after Hangul do not settle (Unicode public review issue 29), and
 * what is different on each reading is no address.
 */
static enum xso_status apply_settled(
	enum jid_part part, const char *text, size_t *size, char room[JID_ROOM])
{
	static const Stringprep_profile *const profiles[] = {
		[JID_LOCAL] = stringprep_xmpp_nodeprep,
		[JID_DOMAIN] = stringprep_nameprep,
		[JID_RESOURCE] = stringprep_xmpp_resourceprep,
	};
	size_t n = *size, again;
	char second[JID_ROOM];
	enum xso_status status = apply(profiles[part], NULL, text, &n, room);

	again = n;
	if (!status && (n != *size || memcmp(room, text, n))) {
		status = apply(profiles[part], NULL, room, &again, second);
		if (!status && (again != n || memcmp(room, second, n)))
			status = XSO_ERROR_INVALID;
	}
	if (!status)
		*size = n;
	return status;
}

/* Nameprep leaves U+3002, which is a dot between labels all the same (RFC 3490 3.1). */
static void replace_full_stops(char *text, size_t *size)
{
	static const char full_stop[] = "\xE3\x80\x82";
	size_t n = 0, length;

	for (size_t i = 0; i < *size; i += length) {
		length = *size - i >= 3 && !memcmp(text + i, full_stop, 3) ? 3 : 1;
		text[n++] = length == 3 ? '.' : text[i];
	}
	*size = n;
}

/* RFC 3986 3.2.2: four numbers of 0 to 255 without leading zeros. */
static bool is_ipv4(const char *text, size_t size)
{
	unsigned dots = 0, value = 0;
	size_t digits = 0;

	for (size_t i = 0; i < size; i++) {
		if (is_digit(text[i]) && (value || !digits)) {
			value = value * 10 + (unsigned)(text[i] - '0');
			digits++;
		} else if (text[i] == '.' && digits) {
			value = 0;
			digits = 0;
			dots++;
		} else {
			return false;
		}
		if (value > 255)
			return false;
	}
	return dots == 3 && digits;
}

static size_t hex_digits(const char *text, size_t size)
{
	size_t n = 0;

	while (n < size && (is_digit(text[n]) || (text[n] >= 'a' && text[n] <= 'f')))
		n++;
	return n;
}

/*
 * RFC 3986 3.2.2, in lower case: 8 groups, or fewer and one "::" in place of the others; the last
 * two may be written as an IPv4 address.
 */
static bool is_ipv6(const char *text, size_t size)
{
	bool gap = size >= 2 && !memcmp(text, "::", 2);
	size_t groups = 0;

	/* each turn begins at the start of the text or behind a ':' */
	for (size_t i = gap ? 2 : 0, n; i < size; i++) {
		n = hex_digits(text + i, size - i);
		if (!n) {
			if (!i || gap || text[i] != ':')
				return false;
			gap = true;
			continue;
		}
		if (i + n < size && text[i + n] == '.') {
			groups += 2;
			if (!is_ipv4(text + i, size - i))
				return false;
			break;
		}
		groups++;
		i += n;
		if (n > 4 || (i < size && text[i] != ':') || i + 1 == size)
			return false;
	}
	return gap ? groups < 8 : groups == 8;
}

/* Labels of at least one character with dots between them. */
static bool is_name(const char *text, size_t size)
{
	bool in_label = false;

	for (size_t i = 0; i < size; i++) {
		if (kind_of(text[i]) & NOT_DOMAIN || (text[i] == '.' && !in_label))
			return false;
		in_label = text[i] != '.';
	}
	return in_label;
}

static bool is_domain(const char *text, size_t size)
{
	if (size > 2 && text[0] == '[' && text[size - 1] == ']')
		return is_ipv6(text + 1, size - 2);
	return is_name(text, size);
}

/* Lower case by hand, or what libidn makes of it. `kinds_seen` are those in the text. */
static enum xso_status prepare_in_room(enum jid_part part, unsigned kinds_seen, const char *text,
	size_t *size, char room[JID_ROOM])
{
	enum xso_status status;

	if (kinds_seen & NOT_ASCII) {
		status = apply_settled(part, text, size, room);
		if (!status && part == JID_DOMAIN)
			replace_full_stops(room, size);
		return status;
	}
	if (*size > JID_ROOM)
		return XSO_ERROR_INVALID;
	for (size_t i = 0; i < *size; i++)
		room[i] = (char)(kind_of(text[i]) & UPPER ? text[i] - 'A' + 'a' : text[i]);
	return XSO_OK;
}

enum xso_status xso_jid_prepare_part(
	enum jid_part part, const char **text, size_t *size, char room[JID_ROOM])
{
	/* a domain is looked at when it is prepared: an IP literal has characters of its own */
	static const unsigned refused[] = {
		[JID_LOCAL] = NOT_LOCAL, [JID_RESOURCE] = NOT_RESOURCE
	};
	static const unsigned changed[] = { UPPER | NOT_ASCII, UPPER | NOT_ASCII, NOT_ASCII };
	unsigned kinds_seen = kinds_in(*text, *size);
	const char *prepared = *text;
	size_t n = *size;
	enum xso_status status;

	if (kinds_seen & refused[part] && !(kinds_seen & NOT_ASCII))
		return XSO_ERROR_INVALID; /* with others around, "<" may become U+226E */
	if (kinds_seen & changed[part]) {
		status = prepare_in_room(part, kinds_seen, *text, &n, room);
		if (status)
			return status;
		if (n != *size || memcmp(room, *text, n))
			prepared = room;
	}
	if (part == JID_DOMAIN && n && prepared[n - 1] == '.')
		n--; /* RFC 6122 2.2 */
	if (!n || n > XSO_JID_PART || (part == JID_DOMAIN && !is_domain(prepared, n)))
		return XSO_ERROR_INVALID;
	*text = prepared;
	*size = n;
	return XSO_OK;
}

/* ToASCII (RFC 3490 4.1) of one label; `ascii` gets it with a NUL. */
static enum xso_status label_to_ascii(const char *label, size_t size, char ascii[JID_LABEL + 1])
{
	uint32_t characters[JID_LABEL];
	size_t n = 0;

	for (size_t i = 0, length; i < size; i += length) {
		if (n == JID_LABEL)
			return XSO_ERROR_INVALID;
		characters[n++] = xso_text_character(label + i, size - i, &length);
	}
	switch (idna_to_ascii_4i(characters, n, ascii, IDNA_ALLOW_UNASSIGNED)) {
	case IDNA_SUCCESS:
		return XSO_OK;
	case IDNA_MALLOC_ERROR:
		return XSO_ERROR_MEMORY;
	default:
		return XSO_ERROR_INVALID;
	}
}

enum xso_status xso_jid_domain_to_ascii(const char *domain, char ascii[JID_ASCII])
{
	size_t n = 0;

	for (const char *label = domain;; label++) {
		char converted[JID_LABEL + 1];
		size_t size = strcspn(label, "."), converted_size;
		enum xso_status status = label_to_ascii(label, size, converted);
		if (status)
			return status;
		converted_size = strlen(converted);
		if (converted_size + 1 > JID_ASCII - n)
			return XSO_ERROR_INVALID;
		memcpy(ascii + n, converted, converted_size);
		n += converted_size;
		label += size;
		ascii[n++] = *label; /* the dot, or the NUL */
		if (!*label)
			return XSO_OK;
	}
}
