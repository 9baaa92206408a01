#include "differential.h"

#include <stdlib.h>
#include <string.h>

/* What a reader said: its events, and how it ended. */
struct said {
	struct xso_buffer text;
	char *last;   /* the last line: an error without its place, "truncated", or an event */
	bool refused; /* it is an error */
	bool waits;   /* it is "truncated" */
};

static struct said read_with(const struct differential *d, const struct xso_reader_type *type,
	struct chunks chunks, const char *bytes, size_t size)
{
	struct xso_reader_config config = d->config;
	struct said said = { 0 };
	char *place;

	config.type = type;
	reading_dump(&said.text, &config, bytes, size, chunks, d->places);
	dump_text(&said.text);
	said.last = said.text.data;
	for (char *line = said.last; line; line = strchr(line, '\n')) {
		line += *line == '\n';
		if (*line)
			said.last = line;
	}
	said.refused = !strncmp(said.last, "error", 5);
	said.waits = !strncmp(said.last, "truncated", 9);
	place = said.refused || said.waits ? strstr(said.last, " at ") : NULL;
	if (place && !d->places)
		*place = '\0';
	return said;
}

static bool say_the_same(const struct said *a, const struct said *b)
{
	return !strcmp(a->text.data, b->text.data);
}

/* True when the two say the same up to their last lines. */
static bool begin_the_same(const struct said *a, const struct said *b)
{
	const size_t n = (size_t)(a->last - a->text.data);

	return n == (size_t)(b->last - b->text.data) && !memcmp(a->text.data, b->text.data, n);
}

/* True when a reader refuses the bytes whatever comes behind them, as far as it can be tried. */
static bool refuses_all(const struct differential *d, const struct xso_reader_type *type,
	const char *bytes, size_t size)
{
	static const char *const ends[] = { ">", "/>", "'>", "\">", "=''>", "''>", ";<z/>",
		"]]><z/>", "<z/>", "[CDATA[]]>", "?>", " version='1.0'?>", "ml version='1.0'?><z/>",
		"1;</z>", "\x80", "\x80\x80", "\x80\x80\x80", "z>", "amp;", "mp;", "t;", "uot;",
		"pos;" };
	bool all = true;
	char *more = malloc(size + 64);

	if (!more)
		abort();
	memcpy(more, bytes, size);
	for (size_t i = 0; i < sizeof ends / sizeof *ends && all; i++) {
		struct said said;
		strcpy(more + size, ends[i]);
		said = read_with(d, type, (struct chunks){ 0, 0 }, more, size + strlen(ends[i]));
		all = said.refused || said.waits;
		xso_buffer_free(&said.text);
	}
	free(more);
	return all;
}

static bool is_limit(const struct said *said)
{
	return !strncmp(said->last, "error policy-violation", strlen("error policy-violation"));
}

/* How many of the bytes it takes until the reader refuses them, which it does in the end. */
static size_t refused_at(const struct differential *d, const struct xso_reader_type *type,
	struct chunks chunks, const char *bytes, size_t size)
{
	size_t waits = 0;

	while (size - waits > 1) {
		const size_t middle = waits + (size - waits) / 2;
		struct said said = read_with(d, type, chunks, bytes, middle);
		if (said.refused)
			size = middle;
		else
			waits = middle;
		xso_buffer_free(&said.text);
	}
	return size;
}

/* Two things are wrong. Where the first reader refuses, the other one is held to 1 and 2. */
static bool is_first(const struct differential *d, const char *bytes, size_t size)
{
	const size_t native = refused_at(d, &xso_reader_native, d->native, bytes, size);
	const size_t libxml2 = refused_at(d, &xso_reader_libxml2, d->libxml2, bytes, size);

	if (native < libxml2)
		return refuses_all(d, &xso_reader_libxml2, bytes, native);
	return libxml2 < native && refuses_all(d, &xso_reader_native, bytes, libxml2);
}

/* The differences of tests/differences.md, by their numbers there. */
static bool is_intended(const struct differential *d, const struct said *native,
	const struct said *libxml2, const char *bytes, size_t size)
{
	/* 1, 2: one refuses by the first bytes of something, the other waits for its end */
	if (native->refused && libxml2->waits)
		return refuses_all(d, &xso_reader_libxml2, bytes, size);
	if (libxml2->refused && native->waits)
		return refuses_all(d, &xso_reader_native, bytes, size);
	if (!native->refused || !libxml2->refused)
		return false;
	/* 3: a limit is passed, and something is wrong behind that */
	if (is_limit(native) || is_limit(libxml2))
		return true;
	/* 4: two things are wrong, and each reader meets another one first */
	return is_first(d, bytes, size);
}

static void add(struct xso_buffer *why, const char *reader, const struct said *said)
{
	xso_buffer_append_text(why, reader);
	xso_buffer_append_text(why, ":\n");
	xso_buffer_append_text(why, said->text.data);
	xso_buffer_append_text(why, "\n");
}

bool differential_agrees(
	const struct differential *d, const char *bytes, size_t size, struct xso_buffer *why)
{
	struct said native = read_with(d, &xso_reader_native, d->native, bytes, size);
	struct said libxml2 = read_with(d, &xso_reader_libxml2, d->libxml2, bytes, size);
	bool agrees = say_the_same(&native, &libxml2) ||
		(begin_the_same(&native, &libxml2) &&
			is_intended(d, &native, &libxml2, bytes, size));

	if (!agrees) {
		add(why, "native", &native);
		add(why, "libxml2", &libxml2);
		xso_buffer_append_byte(why, '\0');
	}
	xso_buffer_free(&native.text);
	xso_buffer_free(&libxml2.text);
	return agrees;
}

static struct chunks chunks_of(uint8_t byte)
{
	/* most often whole, else small, else cut once */
	if (byte < 0x60)
		return (struct chunks){ 0, 0 };
	if (byte < 0xC0)
		return (struct chunks){ byte & 15u, (byte & 15u) + 1u };
	return (struct chunks){ byte & 63u, 0 };
}

static struct xso_reader_config config_of(const struct xso_names *names, uint8_t byte)
{
	static const enum xso_root roots[] = { XSO_ROOT_STREAM, XSO_ROOT_ELEMENT, XSO_ROOT_EITHER,
		XSO_ROOT_EITHER };
	static const struct xso_limits small = {
		.element_bytes = 512, .text_bytes = 64, .elements = 16, .depth = 8, .attributes = 6
	};

	return (struct xso_reader_config){ .root = roots[byte & 3],
		.map_content = byte & 4,
		.names = byte & 8 ? names : NULL,
		.limits = byte & 16 ? &small : NULL };
}

bool differential_agrees_coded(
	const struct xso_names *names, const uint8_t *bytes, size_t size, struct xso_buffer *why)
{
	struct differential d = { 0 };

	if (size < 3)
		return true;
	d.config = config_of(names, bytes[0]);
	d.native = chunks_of(bytes[1]);
	d.libxml2 = chunks_of(bytes[2]);
	return differential_agrees(&d, (const char *)bytes + 3, size - 3, why);
}

bool differential_is_steady_coded(
	const struct xso_names *names, const uint8_t *bytes, size_t size, struct xso_buffer *why)
{
	const struct chunks pieces[] = { { 1, 1 }, chunks_of(bytes[1]), chunks_of(bytes[2]) };
	struct differential d = { .config = config_of(names, bytes[0]), .places = true };
	struct said whole =
		read_with(&d, &xso_reader_native, d.native, (const char *)bytes + 3, size - 3);
	bool steady = true;

	for (size_t i = 0; i < sizeof pieces / sizeof *pieces && steady; i++) {
		struct said said = read_with(
			&d, &xso_reader_native, pieces[i], (const char *)bytes + 3, size - 3);
		/* a limit is noticed earlier when there is less to look at */
		steady = say_the_same(&whole, &said) ||
			(begin_the_same(&whole, &said) && (is_limit(&whole) || is_limit(&said)));
		if (!steady) {
			add(why, "whole", &whole);
			add(why, "in pieces", &said);
			xso_buffer_append_byte(why, '\0');
		}
		xso_buffer_free(&said.text);
	}
	xso_buffer_free(&whole.text);
	return steady;
}
