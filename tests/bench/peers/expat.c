/* expat: its parser with namespaces and handlers that only count. */
#include "trial.h"

#include <expat.h>
#include <stdbool.h>
#include <stdlib.h>

struct parser {
	XML_Parser expat;
	size_t depth, elements, text;
};

static void on_start(void *data, const XML_Char *name, const XML_Char **attributes)
{
	struct parser *parser = data;

	(void)name, (void)attributes;
	parser->elements += parser->depth++ == 1;
}

static void on_end(void *data, const XML_Char *name)
{
	struct parser *parser = data;

	(void)name;
	parser->depth--;
}

static void on_text(void *data, const XML_Char *text, int size)
{
	struct parser *parser = data;

	(void)text;
	parser->text += (size_t)size;
}

static void close_parser(void *opened)
{
	struct parser *parser = opened;

	if (parser && parser->expat)
		XML_ParserFree(parser->expat);
	free(parser);
}

/* NULL: an error. */
static void *open_parser(const struct trial_input *input, void *begun)
{
	struct parser *parser = calloc(1, sizeof *parser);
	bool good = parser && (parser->expat = XML_ParserCreateNS("UTF-8", ' '));

	(void)begun;
	if (good) {
		XML_SetUserData(parser->expat, parser);
		XML_SetElementHandler(parser->expat, on_start, on_end);
		XML_SetCharacterDataHandler(parser->expat, on_text);
	}
	for (size_t taken = 0, n; good && (n = trial_chunk(input, taken)); taken += n)
		good = XML_Parse(parser->expat, input->bytes + taken, (int)n, 0);
	if (good)
		return parser;
	close_parser(parser);
	return NULL;
}

static struct trial_pass run(const struct trial_input *input, void *begun)
{
	struct parser *parser = open_parser(input, begun);
	struct trial_pass pass = { .bytes = input->size };

	if (parser && XML_Parse(parser->expat, NULL, 0, 1))
		pass.elements = parser->elements;
	close_parser(parser);
	return pass;
}

const struct trial trials[] = {
	{ .work = "read",
		.reader = "expat",
		.run = run,
		.open = open_parser,
		.close = close_parser },
	{ .work = NULL },
};
