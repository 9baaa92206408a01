/*
 * What a class more costs: a stream read and decoded, with a registry that grows to --count
 * classes. `made` begins with the class that the mix K is of and goes on with classes that were
 * made to be many; `catalogue` begins with what the mix A needs, and those come last.
 */
#include "trial.h"

#include <bench/made.h>
#include <stdlib.h>
#include <xmpp/all.h>
#include <xmpp/caps.h>
#include <xmpp/chat-states.h>
#include <xmpp/core.h>
#include <xmpp/delay.h>
#include <xmpp/disco.h>
#include <xmpp/forward.h>
#include <xmpp/mam.h>
#include <xmpp/ping.h>
#include <xmpp/receipts.h>
#include <xmpp/roster.h>
#include <xmpp/stanza-id.h>
#include <xmpp/vcard-update.h>
#include <xso/decode.h>
#include <xso/reader.h>

static const struct xso_module *const used_modules[] = { &xmpp_core_module,
	&xmpp_chat_states_module, &xmpp_receipts_module, &xmpp_delay_module, &xmpp_stanza_id_module,
	&xmpp_caps_module, &xmpp_vcard_update_module, &xmpp_disco_module, &xmpp_roster_module,
	&xmpp_mam_module, &xmpp_forward_module, &xmpp_ping_module, NULL };

static const struct xso_module *const no_modules[] = { NULL };

struct parser {
	struct xso_reader *reader;
	size_t elements;
};

static bool has(const struct xso_module *const *modules, const struct xso_module *module)
{
	while (*modules && *modules != module)
		modules++;
	return *modules;
}

/* Adds those that are not in `before`, until there are so many classes. */
static bool add(struct xso_registry *registry, const struct xso_module *const *modules,
	const struct xso_module *const *before, size_t wanted, size_t *n)
{
	for (; *modules && *n < wanted; modules++) {
		if (has(before, *modules))
			continue;
		if (xso_registry_add(registry, *modules, NULL))
			return false;
		*n += (*modules)->n_own_classes;
	}
	return true;
}

static void end(void *begun)
{
	xso_registry_free(begun);
}

static void *begin_made(struct trial_input *input)
{
	struct xso_registry *registry = xso_registry_new(NULL);
	size_t n = 0;

	if (registry && add(registry, bench_made_modules, no_modules, input->count, &n) &&
		!xso_registry_freeze(registry)) {
		input->count = n;
		return registry;
	}
	end(registry);
	return NULL;
}

static void *begin_catalogue(struct trial_input *input)
{
	struct xso_registry *registry = xso_registry_new(NULL);
	size_t n = 0;

	if (registry && add(registry, used_modules, no_modules, SIZE_MAX, &n) &&
		add(registry, xmpp_all_modules, used_modules, input->count, &n) &&
		add(registry, bench_made_modules, no_modules, input->count, &n) &&
		!xso_registry_freeze(registry)) {
		input->count = n;
		return registry;
	}
	end(registry);
	return NULL;
}

/* Takes one chunk. False: it, or an element that ends in it, is refused. */
static bool take(
	struct parser *parser, const struct xso_registry *registry, const char *bytes, size_t size)
{
	enum xso_reading what;
	size_t consumed;

	do {
		struct xso_error error;
		what = xso_reader_read(parser->reader, bytes, size, &consumed, &error);
		bytes += consumed;
		size -= consumed;
		if (what == XSO_READING_ELEMENT) {
			const struct xso_raw *raw = xso_reader_tape(parser->reader);
			struct xso_any any;
			if (xso_decode_any(&any, NULL, raw, registry, raw->arena))
				return false;
			parser->elements += any.cls != &xso_raw_class;
		}
	} while (size && what != XSO_READING_END && what != XSO_READING_ERROR);
	return what != XSO_READING_ERROR;
}

static void close_parser(void *opened)
{
	struct parser *parser = opened;

	if (parser)
		xso_reader_free(parser->reader);
	free(parser);
}

static void *open_parser(const struct trial_input *input, void *begun)
{
	const struct xso_limits limits = { .element_bytes = XSO_NO_LIMIT,
		.text_bytes = XSO_NO_LIMIT };
	const struct xso_reader_config config = {
		.names = xso_registry_names(begun), .limits = &limits, .root = XSO_ROOT_STREAM
	};
	struct parser *parser = calloc(1, sizeof *parser);
	bool good = parser && (parser->reader = xso_reader_new(&config));

	for (size_t taken = 0, n; good && (n = trial_chunk(input, taken)); taken += n)
		good = take(parser, begun, input->bytes + taken, n);
	if (good)
		return parser;
	close_parser(parser);
	return NULL;
}

static struct trial_pass run(const struct trial_input *input, void *begun)
{
	struct parser *parser = open_parser(input, begun);
	struct trial_pass pass = { .bytes = input->size };

	if (parser)
		pass.elements = parser->elements;
	close_parser(parser);
	return pass;
}

const struct trial trials[] = {
	{ .work = "made",
		.reader = "xso",
		.begin = begin_made,
		.run = run,
		.end = end,
		.open = open_parser,
		.close = close_parser },
	{ .work = "catalogue",
		.reader = "xso",
		.begin = begin_catalogue,
		.run = run,
		.end = end,
		.open = open_parser,
		.close = close_parser },
	{ .work = NULL },
};
