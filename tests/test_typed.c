/* What is printed for first-level classes and for payloads of requests: typed handlers, sending,
 * asking. */
#include "suite.h"

#include <stdio.h>
#include <string.h>
#include <xmpp/all.h>
#include <xmpp/core.h>
#include <xmpp/delay.h>
#include <xmpp/last.h>
#include <xmpp/ping.h>
#include <xmpp/version.h>
#include <xso/stanza.h>
#include <xso/stream.h>

#define HEADER                                                                                  \
	"<stream:stream xmlns='jabber:client' xmlns:stream='http://etherx.jabber.org/streams' " \
	"from='example.com' id='x' version='1.0'>"

static struct xso_registry *registry;
static struct xso_handlers *handlers;
static struct xso_stream *stream;
static char heard[1024]; /* what handlers say */
static int user;	 /* its address is given to all of them */

static void hear(const char *what, const char *text, const void *data)
{
	const size_t n = strlen(heard);

	ck_assert_ptr_eq(data, &user);
	snprintf(heard + n, sizeof heard - n, "%s %s\n", what, text);
}

static bool new_id(void *data, char id[XSO_ID_SIZE])
{
	(void)data;
	strcpy(id, "1");
	return true;
}

static void setup(void)
{
	struct xso_stream_config config = { .to = "example.com", .new_id = new_id };

	registry = xso_registry_new(NULL);
	ck_assert_int_eq(xso_registry_add_all(registry, xmpp_all_modules, NULL), XSO_OK);
	ck_assert_int_eq(xso_registry_freeze(registry), XSO_OK);
	handlers = xso_handlers_new(NULL);
	config.registry = registry;
	config.handlers = handlers;
	stream = xso_stream_new(&config, NULL);
	ck_assert_ptr_nonnull(stream);
	ck_assert_int_eq(xso_stream_connected(stream), XSO_OK);
	xso_stream_feed(stream, HEADER, strlen(HEADER));
	ck_assert_int_eq(xso_stream_state(stream), XSO_STATE_OPEN);
	*heard = '\0';
}

static void teardown(void)
{
	xso_stream_free(stream);
	xso_handlers_free(handlers);
	xso_registry_free(registry);
}

static void feed(const char *bytes)
{
	ck_assert_uint_eq(xso_stream_feed(stream, bytes, strlen(bytes)), strlen(bytes));
}

/* What was written since the last call, the header aside. */
static const char *written(void)
{
	static char text[1024];
	size_t size;
	const char *bytes = xso_stream_pending(stream, &size), *begin;

	snprintf(text, sizeof text, "%.*s", (int)size, bytes ? bytes : "");
	xso_stream_sent(stream, size);
	begin = strstr(text, "version=\"1.0\">");
	return begin ? begin + strlen("version=\"1.0\">") : text;
}

static void on_message(struct xso_stream *s, const struct xmpp_message *m, void *data)
{
	const struct xmpp_message reply = {
		.to = m->from, .type = m->type, .body = m->body, .n_body = m->n_body
	};

	hear(xmpp_message_delay(m) ? "late message" : "message", m->body[0].text, data);
	ck_assert_int_eq(xmpp_message_send(s, &reply), XSO_OK);
}

static void on_presence(struct xso_stream *s, const struct xmpp_presence *p, void *data)
{
	(void)s;
	hear("presence", p->from, data);
}

START_TEST(handlers_get_objects_of_their_class)
{
	ck_assert_int_eq(xmpp_message_on(handlers, on_message, &user), XSO_OK);
	ck_assert_int_eq(xmpp_presence_on(handlers, on_presence, &user), XSO_OK);
	ck_assert_int_eq(xmpp_presence_on(handlers, on_presence, &user), XSO_ERROR_CONFLICT);
	feed("<message from='a@example.com'><body>hi</body></message><presence "
	     "from='b@example.com'/>");
	xmpp_presence_off(handlers);
	feed("<presence from='c@example.com'/><message><body>old</body>"
	     "<delay xmlns='urn:xmpp:delay' stamp='2002-09-10T23:08:25Z'/></message>");
	ck_assert_str_eq(heard, "message hi\npresence b@example.com\nlate message old\n");
	ck_assert_str_eq(written(),
		"<message to=\"a@example.com\" id=\"1\"><body>hi</body></message>"
		"<message id=\"1\"><body>old</body></message>");
}
END_TEST

static void on_version(struct xso_request *request, const struct xmpp_version *v, void *data)
{
	const struct xmpp_version version = { .name = "xso", .version = "1" };

	hear("asked by", xso_request_iq(request)->from, data);
	ck_assert_ptr_null(v->name);
	ck_assert_int_eq(xso_reply_result(request, xmpp_version_any(&version), NULL), XSO_OK);
}

START_TEST(request_handlers_get_their_payload)
{
	ck_assert_int_eq(xmpp_iq_on_version(handlers, XMPP_IQ_TYPE_GET, on_version, &user), XSO_OK);
	ck_assert_int_eq(xmpp_iq_on_version(handlers, XMPP_IQ_TYPE_GET, on_version, &user),
		XSO_ERROR_CONFLICT);
	ck_assert_int_eq(xmpp_iq_on_version(handlers, XMPP_IQ_TYPE_RESULT, on_version, &user),
		XSO_ERROR_MISUSE);
	feed("<iq type='get' id='7' from='a@example.com/x'><query "
	     "xmlns='jabber:iq:version'/></iq>");
	xmpp_iq_off_version(handlers, XMPP_IQ_TYPE_SET);
	feed("<iq type='get' id='8' from='b@example.com/x'><query "
	     "xmlns='jabber:iq:version'/></iq>");
	ck_assert_str_eq(heard, "asked by a@example.com/x\nasked by b@example.com/x\n");
	ck_assert_str_eq(written(),
		"<iq to=\"a@example.com/x\" id=\"7\" type=\"result\"><query "
		"xmlns=\"jabber:iq:version\">"
		"<name>xso</name><version>1</version></query></iq>"
		"<iq to=\"b@example.com/x\" id=\"8\" type=\"result\"><query "
		"xmlns=\"jabber:iq:version\">"
		"<name>xso</name><version>1</version></query></iq>");
	xmpp_iq_off_version(handlers, XMPP_IQ_TYPE_GET);
	feed("<iq type='get' id='9'><query xmlns='jabber:iq:version'/></iq>");
	ck_assert_ptr_nonnull(strstr(written(), "service-unavailable"));
}
END_TEST

static void got_version(struct xso_stream *s, const struct xmpp_version *result,
	const struct xso_answer *answer, void *data)
{
	(void)s;
	if (answer->outcome == XSO_OUTCOME_RESULT)
		hear("version", result ? result->name : "of another class", data);
	else
		hear("version", xmpp_stanza_condition_text(answer->error->condition), data);
}

static void ask(const char *answer)
{
	const struct xmpp_version query = { 0 };

	ck_assert_int_eq(xmpp_iq_request_version(stream, XMPP_IQ_TYPE_GET, "example.com", &query,
				 1000, got_version, &user),
		XSO_OK);
	ck_assert_str_eq(written(),
		"<iq to=\"example.com\" id=\"1\" type=\"get\"><query "
		"xmlns=\"jabber:iq:version\"/></iq>");
	feed(answer);
}

START_TEST(answers_are_of_the_class_that_was_asked)
{
	ask("<iq type='result' id='1' from='example.com'><query "
	    "xmlns='jabber:iq:version'><name>prosody</name></query></iq>");
	ask("<iq type='error' id='1' from='example.com'><error type='cancel'>"
	    "<not-allowed xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/></error></iq>");
	ask("<iq type='result' id='1' from='example.com'><query xmlns='jabber:iq:last' "
	    "seconds='1'/></iq>");
	ask("<iq type='result' id='1' from='example.com'/>");
	ck_assert_str_eq(heard,
		"version prosody\nversion not-allowed\nversion of another class\n"
		"version of another class\n");
}
END_TEST

START_TEST(only_get_and_set_are_requests)
{
	const struct xmpp_ping ping = { 0 };

	ck_assert_int_eq(
		xmpp_iq_request_ping(stream, XMPP_IQ_TYPE_RESULT, NULL, &ping, 0, NULL, NULL),
		XSO_ERROR_MISUSE);
	ck_assert_int_eq(
		xmpp_iq_request_ping(stream, XMPP_IQ_TYPE_ABSENT, NULL, &ping, 0, NULL, NULL),
		XSO_ERROR_MISUSE);
}
END_TEST

START_TEST(replies_go_back_to_the_sender)
{
	const struct xmpp_message_thread thread = { .id = "t" };
	const struct xmpp_message m = { .from = "a@example.com/x",
		.to = "b@example.com",
		.id = "1",
		.type = XMPP_MESSAGE_TYPE_CHAT,
		.thread = &thread };
	const struct xmpp_presence p = {
		.from = "a@example.com/x", .id = "2", .type = XMPP_PRESENCE_TYPE_PROBE
	};
	const struct xmpp_stanza_error error =
		xso_stanza_error(XMPP_STANZA_CONDITION_JID_MALFORMED);
	const struct xmpp_message reply = xso_message_reply(&m),
				  message_error = xso_message_error(&m, &error);
	const struct xmpp_presence presence_error = xso_presence_error(&p, &error);

	xmpp_message_send(stream, &reply);
	xmpp_message_send(stream, &message_error);
	xmpp_presence_send(stream, &presence_error);
	ck_assert_str_eq(written(),
		"<message from=\"b@example.com\" to=\"a@example.com/x\" id=\"1\" type=\"chat\">"
		"<thread>t</thread></message>"
		"<message from=\"b@example.com\" to=\"a@example.com/x\" id=\"1\" type=\"error\">"
		"<error type=\"modify\"><jid-malformed "
		"xmlns=\"urn:ietf:params:xml:ns:xmpp-stanzas\"/>"
		"</error></message>"
		"<presence to=\"a@example.com/x\" id=\"2\" type=\"error\"><error type=\"modify\">"
		"<jid-malformed "
		"xmlns=\"urn:ietf:params:xml:ns:xmpp-stanzas\"/></error></presence>");
}
END_TEST

Suite *suite(void)
{
	Suite *suite = suite_create("typed");
	TCase *tcase = tcase_create("typed");

	tcase_add_checked_fixture(tcase, setup, teardown);
	tcase_add_test(tcase, handlers_get_objects_of_their_class);
	tcase_add_test(tcase, request_handlers_get_their_payload);
	tcase_add_test(tcase, answers_are_of_the_class_that_was_asked);
	tcase_add_test(tcase, only_get_and_set_are_requests);
	tcase_add_test(tcase, replies_go_back_to_the_sender);
	suite_add_tcase(suite, tcase);
	return suite;
}
