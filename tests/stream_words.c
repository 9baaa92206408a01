#include "stream_words.h"

#include "random.h"

#include <check.h>
#include <string.h>

#define STREAMS "http://etherx.jabber.org/streams"
#define FRAMING "urn:ietf:params:xml:ns:xmpp-framing"

const char *words_check_to(void *user, const char *to)
{
	(void)user;
	return to && !strcmp(to, WORDS_DOMAIN) ? NULL : "host-unknown";
}

const char *words_content_ns(const struct xso_stream_config *config)
{
	static const char *const namespaces[] = { "jabber:client", "jabber:server",
		"jabber:component:accept" };

	return namespaces[config->mode];
}

/* `%` in the text stands for the content namespace. */
static void append(struct xso_buffer *out, const char *text, const struct xso_stream_config *config)
{
	for (; *text; text++)
		if (*text == '%')
			xso_buffer_append_text(out, words_content_ns(config));
		else
			xso_buffer_append_byte(out, *text);
}

static void append_header(struct xso_buffer *out, const char *ns, bool is_good,
	const struct xso_stream_config *config)
{
	const bool is_framed = config->framing == XSO_FRAMING_WEBSOCKET;
	const bool is_receiver = config->role == XSO_ROLE_RECEIVER;

	append(out,
		is_framed ? "<open xmlns='" FRAMING "'"
			  : "<?xml version='1.0'?><stream:stream xmlns:stream='" STREAMS "'",
		config);
	if (!is_framed) {
		append(out, " xmlns='", config);
		append(out, ns, config);
		append(out, "'", config);
	}
	if (is_receiver)
		append(out, is_good ? " to='" WORDS_DOMAIN "'" : " to='other.example'", config);
	else
		append(out,
			is_good ? " from='" WORDS_DOMAIN "' id='x'" : " from='" WORDS_DOMAIN "'",
			config);
	append(out, is_framed ? " version='1.0'/>" : " version='1.0'>", config);
}

/* How the other words are said, in either framing. */
static const char *const texts[WORDS] = {
	[WORD_OTHER_HEADER] = "<open xmlns='urn:other'/>",
	[WORD_ERROR] = "<error xmlns='" STREAMS "'><reset xmlns='urn:ietf:params:xml:ns:"
		       "xmpp-streams'/></error>",
	[WORD_FEATURES] = "<features xmlns='" STREAMS "'/>",
	[WORD_PRESENCE] = "<presence xmlns='%'/>",
	[WORD_REQUEST] = "<iq xmlns='%' type='get' id='1'><ping xmlns='urn:xmpp:ping'/></iq>",
	[WORD_BROKEN] = "<iq xmlns='%' type='get'><ping xmlns='urn:xmpp:ping'/></iq>",
	[WORD_UNKNOWN] = "<note xmlns='urn:none'/>",
	[WORD_HALF] = "<message xmlns='%'><body>on",
	[WORD_OTHER_HALF] = "e</body></message>",
	[WORD_SPACE] = "\n ",
	[WORD_TEXT] = "text<a/>",
	[WORD_COMMENT] = "<!-- -->",
	[WORD_TORN] = "<presence xmlns='%'></message>",
};

void word_append(struct xso_buffer *out, enum word word, const struct xso_stream_config *config)
{
	const bool is_framed = config->framing == XSO_FRAMING_WEBSOCKET;

	if (word == WORD_HEADER || word == WORD_FAULTY_HEADER)
		append_header(out, "%", word == WORD_HEADER, config);
	else if (word == WORD_OTHER_HEADER && !is_framed)
		append_header(out, "urn:other", true, config);
	else if (word == WORD_FOOTER)
		append(out, is_framed ? "<close xmlns='" FRAMING "'/>" : "</stream:stream>",
			config);
	else
		append(out, texts[word], config);
}

enum word word_choose(uint64_t *random, enum xso_stream_state state)
{
	if (state == XSO_STATE_STREAM_HEADER_SENT && !random_once_in(random, 16))
		return WORD_HEADER;
	for (;;) {
		const enum word word = (enum word)random_below(random, WORDS);
		const bool is_bad = word >= WORD_TEXT || word == WORD_UNKNOWN ||
			word == WORD_FOOTER || word == WORD_ERROR || word <= WORD_OTHER_HEADER;
		if (word != WORD_OTHER_HALF && (!is_bad || random_once_in(random, 16)))
			return word;
	}
}

void words_add(char letters[WORDS_SAID], char letter)
{
	const size_t n = strlen(letters);

	ck_assert_uint_lt(n + 1, WORDS_SAID);
	letters[n] = letter;
	letters[n + 1] = '\0';
}

/* How each part begins and ends, of both framings. */
static const struct part {
	const char *begin, *end;
	char letter;
} parts[] = {
	{ "<?xml version=\"1.0\"?><stream:stream ", ">", 'H' },
	{ "<open xmlns=\"" FRAMING "\"", "/>", 'H' },
	{ "</stream:stream>", "", 'F' },
	{ "<close ", "/>", 'F' },
	{ "<stream:error>", "</stream:error>", 'X' },
	{ "<error ", "</error>", 'X' },
	{ "<presence", "/>", 'P' },
	{ "<iq ", "", 'Q' },
	{ "<message", "</message>", 'M' },
	{ "<note ", "/>", 'U' },
	{ "<open xmlns=\"urn:other\"", "/>", 'U' },
	{ "<stream:features", "/>", 'U' },
	{ "<features ", "/>", 'U' },
	{ " ", "", 'S' },
};

static const char *find_end(const struct part *part, const char *at)
{
	const char *end = strstr(at, part->end), *tag;

	if (part->letter != 'Q')
		return end ? end + strlen(part->end) : NULL;
	tag = strchr(at, '>');
	if (tag && tag[-1] == '/')
		return tag + 1;
	end = strstr(at, "</iq>");
	return end ? end + 5 : NULL;
}

/* The letter of what is at *at, which moves behind it. */
static char read_part(const char **at)
{
	for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
		const char *begin = *at + strlen(parts[i].begin), *end;
		if (strncmp(*at, parts[i].begin, strlen(parts[i].begin)) != 0)
			continue;
		end = find_end(&parts[i], begin);
		if (!end)
			break;
		*at = end;
		return parts[i].letter;
	}
	*at += strlen(*at);
	return '?';
}

void words_said(struct xso_stream *stream, char letters[WORDS_SAID])
{
	struct xso_buffer out = { 0 };
	const char *bytes;
	size_t size;

	while ((bytes = xso_stream_pending(stream, &size))) {
		xso_buffer_append(&out, bytes, size);
		xso_stream_sent(stream, size);
	}
	xso_buffer_append_byte(&out, '\0');
	for (const char *at = out.data; *at;)
		words_add(letters, read_part(&at));
	xso_buffer_free(&out);
}
