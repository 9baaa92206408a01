/* The stream's content namespace is given as jabber:client, as far as stanzas reach. */
#include "reading_rows.h"
#include "suite.h"

#define STREAMS "xmlns:stream='http://etherx.jabber.org/streams'"
#define SERVER "<stream:stream xmlns='jabber:server' " STREAMS ">"
#define COMPONENT "<stream:stream xmlns='jabber:component:accept' " STREAMS ">"
#define CLIENT "<stream:stream xmlns='jabber:client' " STREAMS ">"
#define HEADER "header [{s}stream]\n"

static const struct xso_reader_config mapping = { .root = XSO_ROOT_STREAM, .map_content = true };
static const struct xso_reader_config plain = { .root = XSO_ROOT_STREAM };

static const struct reading_row mapped[] = {
	{ .xml = SERVER "<message><body>x</body></message>",
		.said = HEADER "element [{c}message [{c}body 'x']]\n" },
	{ .xml = SERVER "<presence/><iq/>",
		.said = HEADER "element [{c}presence]\nelement [{c}iq]\n" },
	{ .xml = COMPONENT "<iq><error><x xmlns='u'/></error></iq>",
		.said = HEADER "element [{c}iq [{c}error [{u}x]]]\n" },
	{ .xml = SERVER "<p:iq xmlns:p='jabber:server'><p:a p:b='1'/></p:iq>",
		.said = HEADER "element [{c}iq [{c}a {jabber:server}b='1']]\n" },
};

/* Without a content namespace there is nothing to map, and nothing that is not the stream's. */
static const struct reading_row no_content[] = {
	{ .xml = "<stream:stream " STREAMS "><iq/><iq xmlns='jabber:client'/>",
		.said = HEADER "element [iq]\nelement [{c}iq]\n" },
	{ .xml = "<stream xmlns='http://etherx.jabber.org/streams'><iq/>"
		 "<iq xmlns='jabber:client'/>",
		.said = HEADER "element [{s}iq]\nelement [{c}iq]\n" },
};

static const struct reading_row not_mapped[] = {
	{ .xml = COMPONENT "<handshake>a</handshake>",
		.said = HEADER "element [{jabber:component:accept}handshake 'a']\n" },
	{ .xml = SERVER "<body/>", .said = HEADER "element [{jabber:server}body]\n" },
	{ .xml = SERVER "<x xmlns='u'><message xmlns='jabber:server'/></x>",
		.said = HEADER "element [{u}x [{jabber:server}message]]\n" },
	{ .xml = SERVER "<iq><x xmlns='u'><message xmlns='jabber:server'/></x></iq>",
		.said = HEADER "element [{c}iq [{u}x [{jabber:server}message]]]\n" },
	{ .xml = SERVER "<iq><forwarded xmlns='u'><message xmlns='jabber:client'><a/></message>"
			"</forwarded></iq>",
		.said = HEADER "element [{c}iq [{u}forwarded [{c}message [{c}a]]]]\n" },
	/* a jabber:client element breaks the chain like any other foreign one */
	{ .xml = SERVER "<iq><a xmlns='jabber:client'><b xmlns='jabber:server'/></a></iq>",
		.said = HEADER "element [{c}iq [{c}a [{jabber:server}b]]]\n" },
};

static const struct reading_row foreign[] = {
	{ .xml = SERVER "<message xmlns='jabber:client'/><message/>",
		.said = HEADER "foreign [{c}message]\nelement [{c}message]\n" },
	{ .xml = SERVER "<x xmlns='jabber:client'/>", .said = HEADER "foreign [{c}x]\n" },
	{ .xml = SERVER "<x xmlns='u'><iq xmlns='jabber:client'/></x>",
		.said = HEADER "element [{u}x [{c}iq]]\n" },
	{ .xml = CLIENT "<message/><x/>", .said = HEADER "element [{c}message]\nelement [{c}x]\n" },
	{ .xml = CLIENT "<message xmlns='jabber:server'/>",
		.said = HEADER "element [{jabber:server}message]\n" },
};

START_TEST(stanzas_are_mapped_along_an_unbroken_chain)
{
	check_readings(&mapping, mapped, sizeof mapped / sizeof *mapped);
}
END_TEST

START_TEST(nothing_else_is_mapped)
{
	check_readings(&mapping, not_mapped, sizeof not_mapped / sizeof *not_mapped);
}
END_TEST

START_TEST(a_client_stanza_on_another_stream_is_foreign)
{
	check_readings(&mapping, foreign, sizeof foreign / sizeof *foreign);
}
END_TEST

START_TEST(nothing_is_mapped_without_a_content_namespace)
{
	check_readings(&mapping, no_content, sizeof no_content / sizeof *no_content);
}
END_TEST

START_TEST(nothing_is_mapped_unless_asked)
{
	static const struct reading_row rows[] = {
		{ .xml = SERVER "<iq/>", .said = HEADER "element [{jabber:server}iq]\n" },
		{ .xml = SERVER "<iq xmlns='jabber:client'/>", .said = HEADER "element [{c}iq]\n" },
	};

	check_readings(&plain, rows, sizeof rows / sizeof *rows);
}
END_TEST

Suite *suite(void)
{
	Suite *s = suite_create("reader mapping");
	TCase *t = tcase_create("");

	tcase_add_test(t, stanzas_are_mapped_along_an_unbroken_chain);
	tcase_add_test(t, nothing_else_is_mapped);
	tcase_add_test(t, a_client_stanza_on_another_stream_is_foreign);
	tcase_add_test(t, nothing_is_mapped_without_a_content_namespace);
	tcase_add_test(t, nothing_is_mapped_unless_asked);
	suite_add_tcase(s, t);
	return s;
}
