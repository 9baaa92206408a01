/*
 * What does not fit its class ends a login, a receiver and the handshake of a component at once, in
 * each of their states, and is told: which element, and what is wrong with it.
 */
#include "receiver_scene.h"
#include "sm_scene.h"

#include <stdio.h>
#include <xso/component.h>
#include <xso/handlers.h>

#define SASL2_NS "xmlns='urn:xmpp:sasl:2'"
#define SM_NS "xmlns='urn:xmpp:sm:3'"
#define FEATURES(text) "<stream:features>" text "</stream:features>"
#define MECHANISMS FEATURES("<mechanisms " SASL_NS "><mechanism>ANONYMOUS</mechanism></mechanisms>")
#define SASL2(inline)                                                            \
	FEATURES("<authentication " SASL2_NS "><mechanism>ANONYMOUS</mechanism>" \
		 "<inline>" inline "</inline></authentication>")
#define SUCCESS "<success " SASL_NS "/>"
#define OFFER_BIND "<bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'/>"
#define OFFER_SM "<sm " SM_NS "/>"
#define OFFER_BIND2 \
	"<bind xmlns='urn:xmpp:bind:0'><inline><feature var='urn:xmpp:sm:3'/></inline></bind>"
#define RESULT(payload) "<iq type='result' id='id-1'>" payload "</iq>"
#define SUCCESS2(more)                                                               \
	"<success " SASL2_NS "><authorization-identifier>juliet@example.com/balcony" \
	"</authorization-identifier>" more "</success>"

/* A login. */

struct said {
	struct xso_stream *stream;
	unsigned n_done, n_failed;
	enum xso_login_phase phase;
	enum xso_status status;
	char text[1024];
};

static void on_done(void *user, struct xso_login *login, const char *jid)
{
	(void)login;
	(void)jid;
	((struct said *)user)->n_done++;
}

static void on_failed(void *user, struct xso_login *login, const struct xso_login_failure *failure)
{
	struct said *said = user;

	(void)login;
	said->n_failed++;
	said->phase = failure->phase;
	said->status = failure->status;
	ck_assert(!failure->timeout);
	snprintf(said->text, sizeof said->text, "%s", failure->text);
}

static bool random_bytes(void *user, void *bytes, size_t size)
{
	(void)user;
	memset(bytes, 0xA5, size);
	return true;
}

/* A session that can be resumed. */
static struct xso_sm *make_session(void)
{
	struct xso_sm *sm = xso_sm_new(&(struct xso_sm_config){ 0 });
	struct xso_buffer bytes = { 0 };
	struct sm_scene scene;

	sm_scene_enable(&scene);
	ck_assert_int_eq(xso_sm_save(scene.sm, &bytes), XSO_OK);
	ck_assert_int_eq(xso_sm_load(sm, bytes.data, bytes.size), XSO_OK);
	xso_buffer_free(&bytes);
	sm_scene_end(&scene);
	return sm;
}

/* What the server says, an element at a time; the last one cannot be read. */
static const struct login_case {
	enum xso_login_phase phase;
	bool has_session;
	const char *says[6];
	const char *text;
} logins[] = {
	{ XSO_LOGIN_SASL, false, { MECHANISMS, "<challenge " SASL_NS ">%</challenge>" },
		"the server's <challenge/> cannot be read: sasl-challenge: text 'data': '' is not "
		"a base64" },
	{ XSO_LOGIN_SASL, false, { MECHANISMS, "<success " SASL_NS ">%</success>" },
		"the server's <success/> cannot be read: sasl-success: text 'data': '' is not a "
		"base64" },
	{ XSO_LOGIN_SASL, false, { SASL2(""), "<challenge " SASL2_NS ">%</challenge>" },
		"the server's <challenge/> cannot be read: sasl2-challenge: text 'data': '' is not "
		"a base64" },
	{ XSO_LOGIN_SASL, false,
		{ SASL2(""),
			"<success " SASL2_NS "><authorization-identifier>@@"
			"</authorization-identifier></success>" },
		"the server's <success/> cannot be read: sasl2-success: child "
		"'authorization-identifier': '@@' is not a jid" },
	{ XSO_LOGIN_SASL, true,
		{ SASL2(OFFER_SM), SUCCESS2("<resumed " SM_NS " h='x' previd='a secret id'/>") },
		"the server's <resumed/> cannot be read: sm-resumed: attribute 'h': 'x' is not a "
		"uint32" },
	{ XSO_LOGIN_RESUME, true,
		{ MECHANISMS, SUCCESS, BENCH_HEADER, FEATURES(OFFER_SM OFFER_BIND),
			"<resumed " SM_NS " previd='a secret id'/>" },
		"the server's <resumed/> cannot be read: sm-resumed: attribute 'h' is missing" },
	{ XSO_LOGIN_BIND, false,
		{ MECHANISMS, SUCCESS, BENCH_HEADER, FEATURES(OFFER_BIND),
			RESULT("<bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'><jid>@@</jid>"
			       "</bind>") },
		"the server's answer cannot be read: bind: child 'jid': '@@' is not a jid" },
	{ XSO_LOGIN_BIND, false,
		{ MECHANISMS, SUCCESS, BENCH_HEADER, FEATURES(OFFER_BIND),
			"<iq type='error' id='id-1'/>" },
		"the server's answer cannot be read: iq: child 'error' is missing" },
};

/* With TLS, and the peer's header. */
static void open_client(struct bench *bench)
{
	bench_begin(bench);
	bench->config.handlers = xso_handlers_new(bench->config.allocator);
	bench_new(bench);
	xso_stream_tls_active(bench->stream);
	ck_assert_int_eq(xso_stream_connected(bench->stream), XSO_OK);
	bench_feed(bench, BENCH_HEADER);
}

static struct xso_login *begin_login(
	struct xso_stream *stream, struct xso_sm *session, struct said *said)
{
	const struct xso_login_config config = { .stream = stream,
		.user = said,
		.credentials = { .anonymous = true },
		.channel = { .tls = 0x0304 },
		.sm = session,
		.random = random_bytes,
		.done = on_done,
		.failed = on_failed };
	struct xso_login *login = xso_login_new(&config, NULL);

	xso_login_begin(login);
	return login;
}

START_TEST(a_login_ends_at_what_it_cannot_read)
{
	const struct login_case *c = &logins[_i];
	struct said said = { 0 };
	struct xso_sm *session = c->has_session ? make_session() : NULL;
	struct xso_login *login;
	struct bench bench;

	open_client(&bench);
	login = begin_login(bench.stream, session, &said);
	for (size_t i = 0; c->says[i]; i++) {
		ck_assert_msg(!said.n_failed, "%s", said.text);
		bench_feed(&bench, c->says[i]);
	}
	ck_assert_uint_eq(said.n_failed, 1);
	ck_assert_uint_eq(said.n_done, 0);
	ck_assert_str_eq(said.text, c->text);
	ck_assert_int_eq(said.phase, c->phase);
	ck_assert_int_ne(said.status, XSO_OK);
	ck_assert_int_eq(xso_stream_state(bench.stream), XSO_STATE_OPEN);
	if (c->has_session) /* whether the server has it is not known */
		ck_assert(xso_sm_is_resumable(session));
	xso_login_free(login);
	xso_sm_free(session);
	bench_end(&bench);
}
END_TEST

/* A receiver. */

static const struct {
	enum xso_receiver_phase phase;
	const char *says, *condition, *text;
} receivers[] = {
	{ XSO_RECEIVER_TLS, "<auth " SASL_NS "/>", "bad-format",
		"the client's <auth/> cannot be read: sasl-auth: attribute 'mechanism' is "
		"missing" },
	{ XSO_RECEIVER_TLS, "<message from='@@'/>", "not-authorized",
		"the client's <message/> cannot be read: message: attribute 'from': '@@' is not a "
		"jid" },
	{ XSO_RECEIVER_SASL, "<auth " SASL_NS "/>", "bad-format",
		"the client's <auth/> cannot be read: sasl-auth: attribute 'mechanism' is "
		"missing" },
	{ XSO_RECEIVER_SASL, "<auth " SASL_NS " mechanism='PLAIN'>%</auth>", "bad-format",
		"the client's <auth/> cannot be read: sasl-auth: text 'data': '' is not a base64" },
	{ XSO_RECEIVER_SASL,
		"<auth " SASL_NS " mechanism='SCRAM-SHA-256'/>"
		"<response " SASL_NS ">%</response>",
		"bad-format",
		"the client's <response/> cannot be read: sasl-response: text 'data': '' is not a "
		"base64" },
	{ XSO_RECEIVER_SASL, "<authenticate " SASL2_NS "/>", "bad-format",
		"the client's <authenticate/> cannot be read: sasl2-authenticate: attribute "
		"'mechanism' is missing" },
	{ XSO_RECEIVER_SASL, "<response " SASL2_NS ">%</response>", "bad-format",
		"the client's <response/> cannot be read: sasl2-response: text 'data': '' is "
		"not a base64" },
	{ XSO_RECEIVER_SASL, "<presence to='@@'/>", "not-authorized",
		"the client's <presence/> cannot be read: presence: attribute 'to': '@@' is not a "
		"jid" },
	{ XSO_RECEIVER_BIND, "<resume " SM_NS "/>", "bad-format",
		"the client's <resume/> cannot be read: sm-resume: attribute 'h' is missing" },
	{ XSO_RECEIVER_BIND, "<iq type='set'/>", "not-authorized",
		"the client's <iq/> cannot be read: iq: attribute 'id' is missing" },
};

START_TEST(a_receiver_ends_at_what_it_cannot_read)
{
	char expected[128];
	struct receiver_scene scene;
	const char *said;

	receiver_scene_begin(&scene);
	scene.config.sasl2 = true;
	receiver_scene_advance(&scene, receivers[_i].phase);
	receiver_scene_hear(&scene);
	receiver_scene_say(&scene, receivers[_i].says);
	said = receiver_scene_hear(&scene);
	snprintf(expected, sizeof expected, "<stream:error><%s ", receivers[_i].condition);
	ck_assert_msg(strstr(said, expected), "%s", said);
	ck_assert_ptr_nonnull(strstr(said, "</stream:stream>"));
	ck_assert_uint_eq(scene.n_failed, 1);
	ck_assert_str_eq(scene.text, receivers[_i].text);
	ck_assert_int_eq(scene.failure.phase, receivers[_i].phase);
	ck_assert_int_ne(scene.failure.status, XSO_OK);
	ck_assert_ptr_nonnull(scene.failure.reason);
	receiver_scene_end(&scene);
}
END_TEST

/* Its client waits for an answer, and goes on. */
START_TEST(behind_its_end_a_receiver_answers_what_it_cannot_read)
{
	static const struct xso_sm_config usual = { .max = 60 };
	struct xso_sm *session = xso_sm_new(&usual);
	struct receiver_scene scene;

	receiver_scene_begin(&scene);
	receiver_scene_manage(&scene, session);
	receiver_scene_advance(&scene, XSO_RECEIVER_OVER);
	receiver_scene_hear(&scene);
	receiver_scene_say(&scene, "<resume " SM_NS "/>");
	ck_assert_str_eq(receiver_scene_hear(&scene),
		"<failed xmlns=\"urn:xmpp:sm:3\"><bad-request "
		"xmlns=\"urn:ietf:params:xml:ns:xmpp-stanzas\"/></failed>");
	receiver_scene_say(&scene, "<enable " SM_NS "/>");
	ck_assert_ptr_nonnull(strstr(receiver_scene_hear(&scene), "<enabled "));
	receiver_scene_end(&scene);
	xso_sm_free(session);
}
END_TEST

/* The handshake of a component: what the server cannot read is a stanza. */

static bool secret_of(void *user, const char *domain, char secret[XSO_COMPONENT_SECRET])
{
	(void)user;
	(void)domain;
	strcpy(secret, "sesame");
	return true;
}

static void on_welcome(void *user, struct xso_component *component, const char *domain)
{
	(void)component;
	(void)domain;
	((struct said *)user)->n_done++;
}

static void on_refusal(
	void *user, struct xso_component *component, const struct xso_component_failure *failure)
{
	struct said *said = user;

	(void)component;
	said->n_failed++;
	said->status = failure->status;
	ck_assert_ptr_nonnull(failure->reason);
	ck_assert(!failure->timeout);
	snprintf(said->text, sizeof said->text, "%s", failure->text);
}

static const struct {
	const char *says, *text;
} components[] = {
	{ "<message from='@@'/>",
		"the peer's <message/> cannot be read: message: attribute 'from': '@@' is not a "
		"jid" },
	{ "<presence to='@@'/>",
		"the peer's <presence/> cannot be read: presence: attribute 'to': '@@' is not a "
		"jid" },
	{ "<iq id='1'/>", "the peer's <iq/> cannot be read: iq: attribute 'type' is missing" },
};

static void open_component_server(struct bench *bench)
{
	bench_begin(bench);
	bench->config.handlers = xso_handlers_new(bench->config.allocator);
	bench->config.role = XSO_ROLE_RECEIVER;
	bench->config.mode = XSO_MODE_COMPONENT;
	bench_new(bench);
	ck_assert_int_eq(xso_stream_connected(bench->stream), XSO_OK);
	bench_feed(bench,
		"<stream:stream xmlns='jabber:component:accept' "
		"xmlns:stream='http://etherx.jabber.org/streams' to='chat.example.com'>");
}

START_TEST(the_handshake_of_a_component_ends_at_what_it_cannot_read)
{
	struct said said = { 0 };
	struct bench bench;
	struct xso_component *component;
	struct xso_component_config config = {
		.user = &said, .secret_of = secret_of, .done = on_welcome, .failed = on_refusal
	};

	open_component_server(&bench);
	config.stream = bench.stream;
	component = xso_component_new(&config, NULL);
	xso_component_begin(component);
	bench_output(&bench);
	bench_feed(&bench, components[_i].says);
	ck_assert_uint_eq(said.n_failed, 1);
	ck_assert_uint_eq(said.n_done, 0);
	ck_assert_str_eq(said.text, components[_i].text);
	ck_assert_int_ne(said.status, XSO_OK);
	ck_assert_ptr_nonnull(strstr(bench_output(&bench), "<stream:error><not-authorized "));
	xso_component_free(component);
	bench_end(&bench);
}
END_TEST

Suite *suite(void)
{
	Suite *s = suite_create("negotiation");
	TCase *tc = tcase_create("negotiation");

	tcase_add_loop_test(
		tc, a_login_ends_at_what_it_cannot_read, 0, (int)(sizeof logins / sizeof *logins));
	tcase_add_loop_test(tc, a_receiver_ends_at_what_it_cannot_read, 0,
		(int)(sizeof receivers / sizeof *receivers));
	tcase_add_test(tc, behind_its_end_a_receiver_answers_what_it_cannot_read);
	tcase_add_loop_test(tc, the_handshake_of_a_component_ends_at_what_it_cannot_read, 0,
		(int)(sizeof components / sizeof *components));
	suite_add_tcase(s, tc);
	return s;
}
