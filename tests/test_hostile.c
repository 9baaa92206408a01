/*
 * Servers that mean harm, or somebody between: what they say is refused, in a sentence of its own,
 * and nobody waits for them for ever. The clock stands until a script moves it.
 */
#include "memory.h"
#include "suite.h"
#include "tls_pair.h"

#include <poll.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>
#include <xso/connection.h>
#include <xso/handlers.h>

#define OPEN_AS(from)                                                                           \
	"<stream:stream xmlns='jabber:client' xmlns:stream='http://etherx.jabber.org/streams' " \
	"from='" from "' id='x' version='1.0'>"
#define OPEN OPEN_AS("capulet.lit")
#define FEATURES(what) "<stream:features>" what "</stream:features>"
#define STARTTLS "<starttls xmlns='urn:ietf:params:xml:ns:xmpp-tls'/>"
#define PLAIN                                                   \
	"<mechanisms xmlns='urn:ietf:params:xml:ns:xmpp-sasl'>" \
	"<mechanism>PLAIN</mechanism></mechanisms>"
#define PROCEED "<proceed xmlns='urn:ietf:params:xml:ns:xmpp-tls'/>"
#define FAILURE "<failure xmlns='urn:ietf:params:xml:ns:xmpp-tls'/>"
#define ASKED OPEN FEATURES(STARTTLS)
#define K "                                                                " /* 64 bytes */
#define K1 K K K K K K K K K K K K K K K K
#define K2 K1 K1

enum act {
	NOTHING,
	SAY,   /* in TLS once there was a handshake */
	SHAKE, /* the server's side of a handshake */
	SKIP,  /* SAY, in the clear in spite of TLS */
	DRIP,  /* the text again and again, every second */
	SHUT,  /* the end of its output, without a word */
	BYE,   /* close_notify, and then that */
	WAIT,  /* until somebody gives up */
};

enum { MOST_ACTS = 5 };

struct script {
	struct {
		enum act act;
		const char *text;
	} acts[MOST_ACTS];
	enum xso_phase phase; /* in which it fails */
	const char *reason;
	enum xso_tls_use tls;
};

static const struct script scripts[] = {
	/* STARTTLS was taken away, or something else put in its place */
	{ { { SAY, OPEN FEATURES("") } }, XSO_PHASE_FEATURES,
		"TLS failed: the server does not offer STARTTLS", XSO_TLS_REQUIRED },
	{ { { SAY, OPEN FEATURES(PLAIN) } }, XSO_PHASE_FEATURES,
		"TLS failed: the server does not offer STARTTLS", XSO_TLS_REQUIRED },
	{ { { SAY, OPEN FEATURES("<starttls xmlns='urn:ietf:params:xml:ns:xmpp-t1s'/>" PLAIN) } },
		XSO_PHASE_FEATURES, "TLS failed: the server does not offer STARTTLS",
		XSO_TLS_REQUIRED },
	{ { { SAY, ASKED }, { SAY, FAILURE } }, XSO_PHASE_STARTTLS,
		"TLS failed: the server could not begin TLS", XSO_TLS_REQUIRED },
	{ { { SAY, ASKED }, { SAY, FEATURES(PLAIN) } }, XSO_PHASE_STARTTLS,
		"TLS failed: the server does not offer STARTTLS", XSO_TLS_REQUIRED },
	{ { { SAY, ASKED }, { SAY, "<success xmlns='urn:ietf:params:xml:ns:xmpp-sasl'/>" } },
		XSO_PHASE_STARTTLS,
		"stream error sent unsupported-stanza-type: "
		"{urn:ietf:params:xml:ns:xmpp-sasl}success",
		XSO_TLS_REQUIRED },
	{ { { SAY, ASKED }, { SAY, "<message/>" } }, XSO_PHASE_STARTTLS,
		"stream error sent unsupported-stanza-type: not before TLS", XSO_TLS_REQUIRED },
	{ { { SAY, OPEN PROCEED } }, XSO_PHASE_FEATURES,
		"stream error sent unsupported-stanza-type: not before stream features",
		XSO_TLS_REQUIRED },
	/* what cannot be read */
	{ { { SAY, OPEN "<iq id='1'/>" } }, XSO_PHASE_FEATURES,
		"stream error sent bad-format: iq: attribute 'type' is missing", XSO_TLS_REQUIRED },
	{ { { SAY, ASKED }, { SAY, "<message from='@@'/>" } }, XSO_PHASE_STARTTLS,
		"stream error sent bad-format: message: attribute 'from': '@@' is not a jid",
		XSO_TLS_REQUIRED },
	/* plain text behind <proceed/>, for the other side of the handshake */
	{ { { SAY, ASKED }, { SAY, PROCEED OPEN FEATURES(PLAIN) } }, XSO_PHASE_TLS,
		"stream error sent policy-violation: bytes that were sent too early",
		XSO_TLS_REQUIRED },
	{ { { SAY, ASKED }, { SAY, PROCEED " " } }, XSO_PHASE_TLS,
		"stream error sent policy-violation: bytes that were sent too early",
		XSO_TLS_REQUIRED },
	{ { { SAY, ASKED }, { SAY, PROCEED }, { SAY, OPEN FEATURES(PLAIN) } }, XSO_PHASE_TLS,
		"TLS failed: the peer does not speak TLS, but '<stre'", XSO_TLS_REQUIRED },
	{ { { SAY, ASKED }, { SAY, PROCEED }, { SHAKE, NULL }, { SKIP, OPEN FEATURES(PLAIN) } },
		XSO_PHASE_HEADER, "TLS failed: TLS: wrong version number", XSO_TLS_REQUIRED },
	{ { { SAY, OPEN FEATURES(PLAIN) } }, XSO_PHASE_TLS,
		"TLS failed: the peer does not speak TLS, but '<stre'", XSO_TLS_DIRECT },
	/* silence */
	{ { { WAIT, NULL } }, XSO_PHASE_HEADER, "the peer is silent: waiting for the stream header",
		XSO_TLS_REQUIRED },
	{ { { SAY, OPEN }, { WAIT, NULL } }, XSO_PHASE_FEATURES,
		"the peer is silent: waiting for stream features", XSO_TLS_REQUIRED },
	{ { { SAY, ASKED }, { WAIT, NULL } }, XSO_PHASE_STARTTLS,
		"the peer is silent: asking for STARTTLS", XSO_TLS_REQUIRED },
	{ { { SAY, ASKED }, { SAY, PROCEED }, { WAIT, NULL } }, XSO_PHASE_TLS,
		"the peer is silent: TLS handshake", XSO_TLS_REQUIRED },
	{ { { WAIT, NULL } }, XSO_PHASE_TLS, "the peer is silent: TLS handshake", XSO_TLS_DIRECT },
	{ { { SHAKE, NULL }, { WAIT, NULL } }, XSO_PHASE_HEADER,
		"the peer is silent: waiting for the stream header", XSO_TLS_DIRECT },
	{ { { SHAKE, NULL }, { SAY, OPEN }, { WAIT, NULL } }, XSO_PHASE_FEATURES,
		"the peer is silent: waiting for stream features", XSO_TLS_DIRECT },
	{ { { SAY, ASKED }, { SAY, PROCEED }, { SHAKE, NULL }, { SAY, OPEN }, { WAIT, NULL } },
		XSO_PHASE_FEATURES, "the peer is silent: waiting for stream features",
		XSO_TLS_REQUIRED },
	/* as good as silence */
	{ { { SAY, OPEN }, { DRIP, " " } }, XSO_PHASE_FEATURES,
		"the peer is silent: waiting for stream features", XSO_TLS_REQUIRED },
	{ { { SHAKE, NULL }, { SAY, OPEN }, { DRIP, " " } }, XSO_PHASE_FEATURES,
		"the peer is silent: waiting for stream features", XSO_TLS_DIRECT },
	/* too much */
	{ { { SAY, OPEN "<stream:features>" }, { DRIP, K2 "<a/>" } }, XSO_PHASE_FEATURES,
		"stream error sent policy-violation: an element is too large", XSO_TLS_REQUIRED },
	{ { { SAY, "<stream:stream" }, { DRIP, K2 } }, XSO_PHASE_HEADER,
		"stream error sent policy-violation: a tag, name or reference is too long",
		XSO_TLS_REQUIRED },
	{ { { SHAKE, NULL }, { SAY, OPEN "<stream:features a='" }, { DRIP, K2 } },
		XSO_PHASE_FEATURES,
		"stream error sent policy-violation: a tag, name or reference is too long",
		XSO_TLS_DIRECT },
	/* somebody else */
	{ { { SAY, OPEN_AS("montague.lit") FEATURES(STARTTLS) } }, XSO_PHASE_HEADER,
		"stream error sent invalid-from: the header is from another domain",
		XSO_TLS_REQUIRED },
	/* an end that nobody vouches for */
	{ { { SAY, ASKED }, { SAY, PROCEED }, { SHUT, NULL } }, XSO_PHASE_TLS,
		"the connection was lost", XSO_TLS_REQUIRED },
	{ { { SHAKE, NULL }, { SHUT, NULL } }, XSO_PHASE_HEADER, "the connection was lost",
		XSO_TLS_DIRECT },
	{ { { SHAKE, NULL }, { SAY, OPEN }, { BYE, NULL } }, XSO_PHASE_FEATURES,
		"the connection was lost", XSO_TLS_DIRECT },
	/* what has no place there */
	{ { { SHAKE, NULL }, { SAY, OPEN "<message/>" } }, XSO_PHASE_FEATURES,
		"stream error sent unsupported-stanza-type: not before stream features",
		XSO_TLS_DIRECT },
};

enum { SCRIPTS = sizeof scripts / sizeof *scripts };

struct scene {
	struct memory memory;
	struct xso_handlers *handlers;
	struct xso_tls_context *theirs, *ours;
	struct xso_connection *connection;
	struct xso_tls *tls; /* the server's; NULL: in the clear */
	int peer;
	uint64_t now;
	bool is_over, has_ended, was_ready;
	enum xso_phase failed_in;
	char reason[512];
	char clear[4096]; /* what the server was told before TLS */
};

static uint64_t now(void *user)
{
	return ((struct scene *)user)->now;
}

static void on_progress(
	void *user, struct xso_connection *connection, const struct xso_attempt *attempt)
{
	(void)connection;
	if (attempt->failure)
		((struct scene *)user)->failed_in = attempt->phase;
}

static void on_ready(void *user, struct xso_connection *connection)
{
	(void)connection;
	((struct scene *)user)->was_ready = true;
}

static void on_ended(
	void *user, struct xso_connection *connection, const struct xso_close_reason *reason)
{
	struct scene *scene = user;

	(void)connection;
	scene->has_ended = true;
	xso_reason_format(reason, scene->reason, sizeof scene->reason);
}

static void make_connection(struct scene *scene, enum xso_tls_use tls)
{
	struct xso_stream_config stream = {
		.to = "capulet.lit", .from = "romeo@capulet.lit", .handlers = scene->handlers
	};
	const struct xso_connection_config config = { .stream = &stream,
		.user = scene,
		.tls = tls,
		.tls_context = scene->theirs,
		.now = now,
		.progress = on_progress,
		.ready = on_ready,
		.ended = on_ended };
	int fds[2];

	stream.allocator = memory_begin(&scene->memory, 0);
	ck_assert_int_eq(socketpair(AF_UNIX, SOCK_STREAM, 0, fds), 0);
	scene->peer = fds[1];
	scene->connection = xso_connection_of_socket(&config, fds[0], NULL);
	ck_assert_ptr_nonnull(scene->connection);
}

static void begin(struct scene *scene, enum xso_tls_use tls)
{
	const struct tls_pair_config contexts = tls_pair_config(CERTIFICATE_GOOD);

	*scene = (struct scene){ .now = 1000 };
	scene->theirs = tls_context(&contexts.client);
	scene->ours = tls_context(&contexts.server);
	scene->handlers = xso_handlers_new(NULL);
	make_connection(scene, tls);
}

static void end(struct scene *scene)
{
	xso_connection_free(scene->connection);
	xso_tls_free(scene->tls);
	close(scene->peer);
	xso_handlers_free(scene->handlers);
	xso_tls_context_release(scene->theirs);
	xso_tls_context_release(scene->ours);
	ck_assert_uint_eq(scene->memory.blocks, 0);
}

/* As a loop does it: while there is something to do, without waiting. */
static void run(struct scene *scene)
{
	struct xso_source *source = xso_connection_source(scene->connection);
	struct pollfd fd = { .fd = xso_source_fd(source), .events = POLLIN };

	for (int i = 0; i < 1000 && !scene->is_over; i++) {
		if (!poll(&fd, 1, 0) && xso_source_timeout(source))
			return;
		scene->is_over = !xso_source_step(source);
	}
	ck_assert_msg(scene->is_over, "it steps for ever");
}

/* An end that was closed takes nothing: that is no failure of the test. */
static void put(struct scene *scene, const char *bytes, size_t size)
{
	(void)!send(scene->peer, bytes, size, MSG_NOSIGNAL);
	run(scene);
}

/* Sends what TLS has. False: nothing. */
static bool flush(struct scene *scene)
{
	size_t size;
	const char *bytes = xso_tls_pending(scene->tls, &size);

	if (!bytes)
		return false;
	put(scene, bytes, size);
	xso_tls_sent(scene->tls, size);
	return true;
}

/* Takes what was sent to the server. False: nothing. */
static bool take(struct scene *scene)
{
	char bytes[8192], plain[8192];
	ssize_t n = recv(scene->peer, bytes, sizeof bytes, MSG_DONTWAIT);
	size_t known = strlen(scene->clear);

	if (n <= 0)
		return false;
	if (!scene->tls) {
		ck_assert_uint_lt(known + (size_t)n, sizeof scene->clear);
		memcpy(scene->clear + known, bytes, (size_t)n);
		return true;
	}
	xso_tls_receive(scene->tls, bytes, (size_t)n);
	while (xso_tls_read(scene->tls, plain, sizeof plain))
		continue;
	return true;
}

static void settle(struct scene *scene)
{
	run(scene);
	while (take(scene) || (scene->tls && flush(scene)))
		run(scene);
}

static void shake(struct scene *scene)
{
	/* what was sent before belongs to the handshake */
	scene->tls = xso_tls_new(scene->ours, NULL, NULL);
	ck_assert_ptr_nonnull(scene->tls);
	settle(scene);
	ck_assert_int_eq(xso_tls_state(scene->tls), XSO_TLS_ACTIVE);
}

static void say(struct scene *scene, const char *text)
{
	size_t taken;

	if (!scene->tls) {
		put(scene, text, strlen(text));
		return;
	}
	ck_assert_int_eq(xso_tls_write(scene->tls, text, strlen(text), &taken), XSO_OK);
	flush(scene);
}

static void drip(struct scene *scene, const char *text)
{
	for (int i = 0; i < 100 && !scene->is_over; i++) {
		scene->now += 1000;
		say(scene, text);
	}
}

/* What is waited for at the end of a phase, and not a millisecond longer. */
static void wait(struct scene *scene)
{
	scene->now += 14999;
	settle(scene);
	ck_assert(!scene->is_over);
	scene->now++;
	settle(scene);
}

static void act(struct scene *scene, enum act act, const char *text)
{
	switch (act) {
	case SAY:
		say(scene, text);
		break;
	case SKIP:
		put(scene, text, strlen(text));
		break;
	case SHAKE:
		shake(scene);
		return;
	case DRIP:
		drip(scene, text);
		break;
	case BYE:
		xso_tls_close(scene->tls);
		flush(scene);
		shutdown(scene->peer, SHUT_WR);
		break;
	case SHUT:
		shutdown(scene->peer, SHUT_WR);
		break;
	case WAIT:
		wait(scene);
		break;
	case NOTHING:
		break;
	}
}

START_TEST(it_is_refused_for_its_own_reason)
{
	const struct script *script = &scripts[_i];
	struct scene scene;

	begin(&scene, script->tls);
	run(&scene);
	for (int i = 0; i < MOST_ACTS; i++) {
		if (script->acts[i].act != SHAKE)
			take(&scene);
		act(&scene, script->acts[i].act, script->acts[i].text);
	}
	run(&scene);
	ck_assert(scene.is_over);
	ck_assert(scene.has_ended);
	ck_assert(!scene.was_ready);
	ck_assert_str_eq(scene.reason, script->reason);
	ck_assert_int_eq(scene.failed_in, script->phase);
	ck_assert_ptr_null(strstr(scene.clear, "romeo"));
	end(&scene);
}
END_TEST

Suite *suite(void)
{
	Suite *s = suite_create("hostile");
	TCase *tc = tcase_create("hostile");

	tcase_add_loop_test(tc, it_is_refused_for_its_own_reason, 0, SCRIPTS);
	suite_add_tcase(s, tc);
	return s;
}
