/* The way to a server, with a resolver that answers when the test says so; the clock stands. */
#include "memory.h"
#include "suite.h"

#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <poll.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>
#include <xso/connection.h>
#include <xso/handlers.h>

#define REDIRECT                                                                                \
	"<stream:stream xmlns='jabber:client' xmlns:stream='http://etherx.jabber.org/streams' " \
	"from='example.com' id='x' version='1.0'><stream:error><see-other-host "                \
	"xmlns='urn:ietf:params:xml:ns:xmpp-streams'>new.example.com:%u</see-other-host>"       \
	"</stream:error></stream:stream>"

enum { MOST_QUESTIONS = 16, MOST_PEERS = 8 };

/* What was asked, in its order; the test answers by place. */
struct asked {
	enum xso_question kind;
	char name[64];
	xso_resolver_answer *answer;
	void *user;
};

struct scene {
	struct scene *self; /* the resolver's options */
	struct memory memory;
	struct xso_handlers *handlers;
	struct xso_connection *connection;
	struct asked asked[MOST_QUESTIONS];
	size_t n_asked;
	int to_answer; /* -1: none */
	size_t n_answered;
	struct xso_resolution resolution;
	bool answers;	/* each question as it comes: A with 127.0.0.1 */
	bool is_over;	/* step said so */
	int silence[2]; /* a descriptor on which nothing comes */
	int listener;
	uint16_t port;
	int peers[MOST_PEERS]; /* that fill the listener's queue */
	int n_peers;
	uint64_t now;
	char told[2048];
};

/* The resolver; its options point to the scene. */
struct manual {
	struct xso_resolver resolver;
	struct scene *scene;
};

static struct manual the_resolver;

static const struct xso_address v4_loopback = { .bytes = { 127, 0, 0, 1 } };
static const struct xso_resolution loopback = { .addresses = &v4_loopback, .n_addresses = 1 };
static const struct xso_resolution none = { .outcome = XSO_RESOLVED_NONE, .text = "none" };

static struct xso_resolver *open_manual(
	const struct xso_allocator *allocator, const void *options, char *text, size_t size)
{
	(void)allocator;
	(void)text;
	(void)size;
	memcpy(&the_resolver.scene, options, sizeof the_resolver.scene);
	return &the_resolver.resolver;
}

static void close_manual(struct xso_resolver *resolver)
{
	((struct manual *)resolver)->scene = NULL;
}

static enum xso_status ask(struct xso_resolver *resolver, enum xso_question question,
	const char *name, xso_resolver_answer *answer, void *user)
{
	struct scene *scene = ((struct manual *)resolver)->scene;
	struct asked *asked = &scene->asked[scene->n_asked++];

	ck_assert_uint_le(scene->n_asked, MOST_QUESTIONS);
	*asked = (struct asked){ .kind = question, .answer = answer, .user = user };
	snprintf(asked->name, sizeof asked->name, "%s", name);
	return XSO_OK;
}

static int fd(const struct xso_resolver *resolver)
{
	return ((const struct manual *)resolver)->scene->silence[0];
}

static int timeout(const struct xso_resolver *resolver)
{
	const struct scene *scene = ((const struct manual *)resolver)->scene;

	return scene->to_answer >= 0 || (scene->answers && scene->n_answered < scene->n_asked) ? 0
											       : -1;
}

static void step(struct xso_resolver *resolver)
{
	struct scene *scene = ((struct manual *)resolver)->scene;
	int i = scene->to_answer;
	const struct asked *asked;

	scene->to_answer = -1;
	if (i >= 0)
		scene->asked[i].answer(scene->asked[i].user, &scene->resolution);
	while (scene->answers && scene->n_answered < scene->n_asked) {
		asked = &scene->asked[scene->n_answered++];
		asked->answer(asked->user, asked->kind == XSO_QUESTION_A ? &loopback : &none);
	}
}

static const struct xso_resolver_type manual_type = { "manual", open_manual, close_manual, ask, fd,
	timeout, step };

static void tell(struct scene *scene, const char *text)
{
	const size_t n = strlen(scene->told);

	snprintf(scene->told + n, sizeof scene->told - n, "%s\n", text);
}

static void on_progress(
	void *user, struct xso_connection *connection, const struct xso_attempt *attempt)
{
	char text[512], why[256];

	(void)connection;
	if (attempt->failure) {
		xso_reason_format(attempt->failure, why, sizeof why);
		snprintf(text, sizeof text, "%s failed: %s", attempt->host, why);
		tell(user, text);
	} else if (attempt->phase == XSO_PHASE_CONNECTING) {
		snprintf(text, sizeof text, "connecting to %s (%s)", attempt->host,
			attempt->address);
		tell(user, text);
	}
}

static void on_ended(
	void *user, struct xso_connection *connection, const struct xso_close_reason *reason)
{
	char text[256];

	(void)connection;
	xso_reason_format(reason, text, sizeof text);
	tell(user, text);
}

static uint64_t now(void *user)
{
	return ((struct scene *)user)->now;
}

static struct sockaddr_in place(const struct scene *scene)
{
	struct sockaddr_in at = { .sin_family = AF_INET, .sin_port = htons(scene->port) };

	at.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	return at;
}

static void listen_somewhere(struct scene *scene)
{
	struct sockaddr_in at = place(scene);
	socklen_t size = sizeof at;

	scene->listener = socket(AF_INET, SOCK_STREAM, 0);
	ck_assert_int_eq(bind(scene->listener, (struct sockaddr *)&at, sizeof at), 0);
	ck_assert_int_eq(listen(scene->listener, 1), 0);
	ck_assert_int_eq(getsockname(scene->listener, (struct sockaddr *)&at, &size), 0);
	scene->port = ntohs(at.sin_port);
}

/* From now on nobody who comes to the listener gets an answer: its queue is full. */
static void fall_silent(struct scene *scene)
{
	const struct sockaddr_in at = place(scene);

	for (; scene->n_peers < MOST_PEERS; scene->n_peers++) {
		int peer = socket(AF_INET, SOCK_STREAM, 0);
		scene->peers[scene->n_peers] = peer;
		ck_assert_int_eq(fcntl(peer, F_SETFL, O_NONBLOCK), 0);
		if (connect(peer, (const struct sockaddr *)&at, sizeof at))
			ck_assert_int_eq(errno, EINPROGRESS);
	}
	poll(NULL, 0, 20);
}

/* As an event loop would, with a clock that goes on while nothing happens. */
static void go_on(struct scene *scene)
{
	struct xso_source *source = xso_connection_source(scene->connection);
	struct pollfd one = { .fd = xso_source_fd(source), .events = POLLIN };

	for (int i = 0; i < 20 && !scene->is_over; i++) {
		scene->is_over = !xso_source_step(source);
		if (poll(&one, 1, 2) == 0)
			scene->now += 10;
	}
}

/* NULL members of the config are those of a connection in the clear to old.example.com. */
static void begin_with(
	struct scene *scene, const struct xso_connection_config *given, size_t fail_at)
{
	struct xso_stream_config stream = { .to = "example.com" };
	struct xso_connection_config config = *given;

	*scene = (struct scene){ .self = scene, .to_answer = -1, .now = 1000 };
	config.stream = &stream;
	config.user = scene;
	config.tls = XSO_TLS_NEVER;
	config.resolver = given->resolver ? given->resolver : &manual_type;
	config.resolver_options = &scene->self;
	config.progress = on_progress;
	config.ended = on_ended;
	config.now = now;
	the_resolver.resolver.type = &manual_type;
	ck_assert_int_eq(pipe(scene->silence), 0);
	listen_somewhere(scene);
	config.port = scene->port;
	stream.handlers = scene->handlers = xso_handlers_new(NULL);
	stream.allocator = memory_begin(&scene->memory, fail_at);
	scene->connection = xso_connection_new(&config, NULL);
}

static void begin(struct scene *scene)
{
	begin_with(scene, &(struct xso_connection_config){ .host = "old.example.com" }, 0);
	ck_assert_ptr_nonnull(scene->connection);
	go_on(scene);
}

static void end(struct scene *scene)
{
	xso_connection_free(scene->connection);
	ck_assert_uint_eq(scene->memory.blocks, 0);
	xso_handlers_free(scene->handlers);
	while (scene->n_peers)
		close(scene->peers[--scene->n_peers]);
	close(scene->listener);
	close(scene->silence[0]);
	close(scene->silence[1]);
}

/* The last time it was asked for. */
static size_t find(const struct scene *scene, enum xso_question kind, const char *name)
{
	for (size_t i = scene->n_asked; i--;)
		if (scene->asked[i].kind == kind && !strcmp(scene->asked[i].name, name))
			return i;
	ck_abort_msg("%s was not asked for", name);
	return 0;
}

static void answer(struct scene *scene, enum xso_question kind, const char *name,
	const struct xso_address *address)
{
	scene->resolution = none;
	if (address)
		scene->resolution =
			(struct xso_resolution){ .addresses = address, .n_addresses = 1 };
	scene->to_answer = (int)find(scene, kind, name);
	go_on(scene);
}

/* Whoever comes is sent elsewhere. */
static void redirect(struct scene *scene)
{
	int peer = accept(scene->listener, NULL, NULL);
	char text[512];
	int size = snprintf(text, sizeof text, REDIRECT, (unsigned)scene->port);

	ck_assert_int_ge(peer, 0);
	ck_assert_int_eq(write(peer, text, (size_t)size), size);
	go_on(scene);
	close(peer);
}

START_TEST(an_answer_that_comes_after_a_redirect_is_not_for_the_other_host)
{
	const struct xso_address v6 = { .bytes = { [15] = 1 }, .is_v6 = true };
	struct scene scene;

	begin(&scene);
	answer(&scene, XSO_QUESTION_A, "old.example.com", &v4_loopback);
	ck_assert_str_eq(scene.told, "connecting to old.example.com (127.0.0.1)\n");
	redirect(&scene);
	answer(&scene, XSO_QUESTION_AAAA, "old.example.com", &v6);
	answer(&scene, XSO_QUESTION_A, "new.example.com", NULL);
	answer(&scene, XSO_QUESTION_AAAA, "new.example.com", NULL);
	ck_assert_str_eq(scene.told,
		"connecting to old.example.com (127.0.0.1)\n"
		"old.example.com failed: stream error see-other-host\n"
		"new.example.com failed: the connection failed: new.example.com: none\n"
		"the connection failed: new.example.com: none\n");
	end(&scene);
}
END_TEST

START_TEST(a_server_is_followed_to_another_one_three_times)
{
	struct scene scene;

	begin(&scene);
	scene.answers = true;
	go_on(&scene);
	for (int i = 0; i < 4; i++)
		redirect(&scene);
	ck_assert(scene.is_over);
	ck_assert_str_eq(scene.told,
		"connecting to old.example.com (127.0.0.1)\n"
		"old.example.com failed: stream error see-other-host\n"
		"connecting to new.example.com (127.0.0.1)\n"
		"new.example.com failed: stream error see-other-host\n"
		"connecting to new.example.com (127.0.0.1)\n"
		"new.example.com failed: stream error see-other-host\n"
		"connecting to new.example.com (127.0.0.1)\n"
		"new.example.com failed: stream error see-other-host\n"
		"stream error see-other-host\n");
	end(&scene);
}
END_TEST

START_TEST(a_server_that_does_not_answer_is_silent_whatever_dns_lacks)
{
	struct scene scene;

	begin(&scene);
	fall_silent(&scene);
	scene.answers = true;
	go_on(&scene);
	ck_assert_str_eq(scene.told, "connecting to old.example.com (127.0.0.1)\n");
	scene.now += 15000;
	go_on(&scene);
	ck_assert(scene.is_over);
	ck_assert_str_eq(scene.told,
		"connecting to old.example.com (127.0.0.1)\n"
		"old.example.com failed: the peer is silent: connecting\n"
		"the peer is silent: connecting\n");
	end(&scene);
}
END_TEST

START_TEST(a_server_without_address_is_told_and_the_next_one_tried)
{
	struct scene scene;
	struct xso_srv servers[2] = { { .priority = 1, .host = "lost.example.com" },
		{ .priority = 2, .host = "there.example.com" } };

	begin_with(&scene, &(struct xso_connection_config){ 0 }, 0);
	go_on(&scene);
	servers[0].port = servers[1].port = scene.port;
	scene.resolution = (struct xso_resolution){ .srv = servers, .n_srv = 2 };
	scene.to_answer = (int)find(&scene, XSO_QUESTION_SRV, "_xmpp-client._tcp.example.com");
	go_on(&scene);
	answer(&scene, XSO_QUESTION_AAAA, "lost.example.com", NULL);
	answer(&scene, XSO_QUESTION_A, "lost.example.com", NULL);
	answer(&scene, XSO_QUESTION_AAAA, "there.example.com", NULL);
	answer(&scene, XSO_QUESTION_A, "there.example.com", &v4_loopback);
	ck_assert_str_eq(scene.told,
		"lost.example.com failed: the connection failed: lost.example.com: none\n"
		"connecting to there.example.com (127.0.0.1)\n");
	end(&scene);
}
END_TEST

static struct xso_resolver *open_nothing(
	const struct xso_allocator *allocator, const void *options, char *text, size_t size)
{
	(void)allocator;
	(void)options;
	snprintf(text, size, "no resolver here");
	return NULL;
}

START_TEST(a_resolver_that_does_not_open_is_the_reason)
{
	static const struct xso_resolver_type type = { .name = "none", .open = open_nothing };
	struct scene scene;

	begin_with(&scene, &(struct xso_connection_config){ .resolver = &type }, 0);
	go_on(&scene);
	ck_assert(scene.is_over);
	ck_assert_str_eq(scene.told,
		"example.com failed: the connection failed: no resolver here\n"
		"the connection failed: no resolver here\n");
	end(&scene);
}
END_TEST

/* The way, a redirect and the way from there, without one of all the allocations. */
START_TEST(memory_may_run_out_anywhere_on_the_way)
{
	struct scene scene;
	bool is_whole = false;
	struct pollfd peer = { .events = POLLIN };

	for (size_t n = 1; !is_whole; n++) {
		begin_with(&scene, &(struct xso_connection_config){ .host = "old.example.com" }, n);
		scene.memory.once = true;
		scene.answers = true;
		if (scene.connection)
			go_on(&scene);
		peer.fd = scene.listener;
		if (scene.connection && !scene.is_over && poll(&peer, 1, 0) == 1)
			redirect(&scene);
		is_whole = scene.memory.calls < n;
		end(&scene);
	}
	ck_assert_ptr_nonnull(strstr(scene.told, "connecting to new.example.com"));
}
END_TEST

Suite *suite(void)
{
	Suite *suite = suite_create("reach");
	TCase *tests = tcase_create("reach");

	tcase_add_test(tests, an_answer_that_comes_after_a_redirect_is_not_for_the_other_host);
	tcase_add_test(tests, a_server_is_followed_to_another_one_three_times);
	tcase_add_test(tests, a_server_that_does_not_answer_is_silent_whatever_dns_lacks);
	tcase_add_test(tests, a_server_without_address_is_told_and_the_next_one_tried);
	tcase_add_test(tests, a_resolver_that_does_not_open_is_the_reason);
	tcase_add_test(tests, memory_may_run_out_anywhere_on_the_way);
	tcase_set_timeout(tests, 120);
	suite_add_tcase(suite, tests);
	return suite;
}
