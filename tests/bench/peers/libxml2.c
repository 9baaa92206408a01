/* libxml2: its push parser with handlers that only count. */
#include "trial.h"

#include <libxml/parser.h>
#include <stdbool.h>
#include <stdlib.h>

struct parser {
	xmlParserCtxtPtr context;
	size_t depth, elements, text;
};

static void on_start(void *data, const xmlChar *local, const xmlChar *prefix, const xmlChar *ns,
	int n_declared, const xmlChar **declared, int n_attributes, int n_defaulted,
	const xmlChar **attributes)
{
	struct parser *parser = data;

	(void)local, (void)prefix, (void)ns, (void)n_declared, (void)declared, (void)n_attributes;
	(void)n_defaulted, (void)attributes;
	parser->elements += parser->depth++ == 1;
}

static void on_end(void *data, const xmlChar *local, const xmlChar *prefix, const xmlChar *ns)
{
	struct parser *parser = data;

	(void)local, (void)prefix, (void)ns;
	parser->depth--;
}

static void on_text(void *data, const xmlChar *text, int size)
{
	struct parser *parser = data;

	(void)text;
	parser->text += (size_t)size;
}

static void close_parser(void *opened)
{
	struct parser *parser = opened;

	if (parser)
		xmlFreeParserCtxt(parser->context);
	free(parser);
}

/* NULL: an error. */
static void *open_parser(const struct trial_input *input, void *begun)
{
	xmlSAXHandler handler = { .initialized = XML_SAX2_MAGIC,
		.startElementNs = on_start,
		.endElementNs = on_end,
		.characters = on_text };
	struct parser *parser = calloc(1, sizeof *parser);
	bool good = parser;

	(void)begun;
	if (good)
		parser->context = xmlCreatePushParserCtxt(&handler, parser, NULL, 0, NULL);
	good = good && parser->context;
	for (size_t taken = 0, n; good && (n = trial_chunk(input, taken)); taken += n)
		good = !xmlParseChunk(parser->context, input->bytes + taken, (int)n, 0);
	if (good)
		return parser;
	close_parser(parser);
	return NULL;
}

static struct trial_pass run(const struct trial_input *input, void *begun)
{
	struct parser *parser = open_parser(input, begun);
	struct trial_pass pass = { .bytes = input->size };

	if (parser && !xmlParseChunk(parser->context, NULL, 0, 1))
		pass.elements = parser->elements;
	close_parser(parser);
	return pass;
}

const struct trial trials[] = {
	{ .work = "read",
		.reader = "libxml2",
		.run = run,
		.open = open_parser,
		.close = close_parser },
	{ .work = NULL },
};
