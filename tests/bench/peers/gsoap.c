/*
 * gSOAP: C structs by the code that soapcpp2 prints for stanzas.h, and back. It pulls its bytes.
 * All values but numbers are strings.
 */
#include "trial.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

/* printed */
#include "stanzasH.h"
#include "stream.nsmap"

enum kind { MESSAGE, PRESENCE, IQ, ANSWER, REQUEST, KINDS };

static const char *const tags[KINDS] = { "message", "presence", "iq", "a", "r" };

struct stanza {
	enum kind kind;
	void *object;
};

struct parser {
	struct soap *soap;
	const struct trial_input *input;
	size_t taken, sent;
	struct stanza *stanzas; /* to be encoded */
	size_t n, capacity;
};

static size_t take(struct soap *soap, char *bytes, size_t size)
{
	struct parser *parser = soap->user;
	size_t n = trial_chunk(parser->input, parser->taken);

	n = n < size ? n : size;
	memcpy(bytes, parser->input->bytes + parser->taken, n);
	parser->taken += n;
	return n;
}

static int give(struct soap *soap, const char *bytes, size_t size)
{
	struct parser *parser = soap->user;

	(void)bytes;
	parser->sent += size;
	return SOAP_OK;
}

static void close_parser(void *opened)
{
	struct parser *parser = opened;

	soap_destroy(parser->soap);
	soap_end(parser->soap);
	soap_free(parser->soap);
	free(parser->stanzas);
	free(parser);
}

/* Behind the stream header. NULL: an error. */
static void *open_parser(const struct trial_input *input, void *begun)
{
	struct parser *parser = calloc(1, sizeof *parser);

	(void)begun;
	if (!parser)
		return NULL;
	parser->input = input;
	parser->soap = soap_new1(SOAP_C_UTFSTRING | SOAP_XML_TREE | SOAP_ENC_PLAIN);
	if (!parser->soap) {
		free(parser);
		return NULL;
	}
	soap_set_namespaces(parser->soap, namespaces);
	parser->soap->user = parser;
	parser->soap->frecv = take;
	parser->soap->fsend = give;
	if (!soap_begin_recv(parser->soap) &&
		!soap_element_begin_in(parser->soap, "stream:stream", 0, NULL))
		return parser;
	close_parser(parser);
	return NULL;
}

/* The next stanza; its object is NULL behind the last, and soap->error says whether it was that. */
static struct stanza read_stanza(struct soap *soap)
{
	struct stanza stanza = { .kind = 0 };

	if (soap_peek_element(soap))
		return stanza;
	while (stanza.kind < KINDS && strcmp(soap->tag, tags[stanza.kind]) != 0)
		stanza.kind++;
	switch (stanza.kind) {
	case MESSAGE:
		stanza.object = soap_in_c__message(soap, "c:message", NULL, NULL);
		break;
	case PRESENCE:
		stanza.object = soap_in_c__presence(soap, "c:presence", NULL, NULL);
		break;
	case IQ:
		stanza.object = soap_in_c__iq(soap, "c:iq", NULL, NULL);
		break;
	case ANSWER:
		stanza.object = soap_in_sm__a(soap, "sm:a", NULL, NULL);
		break;
	case REQUEST:
		stanza.object = soap_in_sm__r(soap, "sm:r", NULL, NULL);
		break;
	case KINDS:
		break;
	}
	return stanza;
}

static int write_stanza(struct soap *soap, const struct stanza *stanza)
{
	switch (stanza->kind) {
	case MESSAGE:
		return soap_put_c__message(soap, stanza->object, "c:message", "");
	case PRESENCE:
		return soap_put_c__presence(soap, stanza->object, "c:presence", "");
	case IQ:
		return soap_put_c__iq(soap, stanza->object, "c:iq", "");
	case ANSWER:
		return soap_put_sm__a(soap, stanza->object, "sm:a", "");
	case REQUEST:
		return soap_put_sm__r(soap, stanza->object, "sm:r", "");
	case KINDS:
		break;
	}
	return SOAP_ERR;
}

static struct trial_pass decode(const struct trial_input *input, void *begun)
{
	struct parser *parser = open_parser(input, begun);
	struct trial_pass pass = { .bytes = input->size };

	while (parser && read_stanza(parser->soap).object) {
		pass.elements++;
		soap_dealloc(parser->soap, NULL);
	}
	if (parser && parser->soap->error != SOAP_NO_TAG)
		pass.elements = 0;
	if (parser)
		close_parser(parser);
	return pass;
}

static bool keep(struct parser *parser, struct stanza stanza)
{
	if (parser->n == parser->capacity) {
		const size_t capacity = 2 * parser->capacity + 64;
		struct stanza *grown = realloc(parser->stanzas, capacity * sizeof *grown);
		if (!grown)
			return false;
		parser->stanzas = grown;
		parser->capacity = capacity;
	}
	parser->stanzas[parser->n++] = stanza;
	return true;
}

static void *begin_encode(struct trial_input *input)
{
	struct parser *parser = open_parser(input, NULL);
	struct stanza stanza;

	if (!parser)
		return NULL;
	while ((stanza = read_stanza(parser->soap)).object && keep(parser, stanza))
		;
	soap_set_mode(parser->soap, SOAP_XML_DEFAULTNS | SOAP_XML_CANONICAL);
	return parser;
}

static struct trial_pass encode(const struct trial_input *input, void *begun)
{
	struct parser *parser = begun;
	struct trial_pass pass = { 0 };

	(void)input;
	parser->sent = 0;
	for (size_t i = 0; i < parser->n; i++) {
		if (soap_begin_send(parser->soap) ||
			write_stanza(parser->soap, &parser->stanzas[i]) ||
			soap_end_send(parser->soap))
			return (struct trial_pass){ 0 };
		pass.elements++;
	}
	pass.bytes = parser->sent;
	return pass;
}

const struct trial trials[] = {
	{ .work = "decode",
		.reader = "gSOAP",
		.run = decode,
		.open = open_parser,
		.close = close_parser },
	{ .work = "encode",
		.reader = "gSOAP",
		.begin = begin_encode,
		.run = encode,
		.end = close_parser },
	{ .work = NULL },
};
