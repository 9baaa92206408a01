/* The way to a server, with a resolver that answers when the test says so; the clock stands. */
#include "suite.h"

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

enum { MOST_QUESTIONS = 8 };

/* What was asked, in its order; the test answers by place. */
struct asked {
	enum xso_question kind;
	char name[64];
	xso_resolver_answer *answer;
	void *user;
};

struct scene {
	struct scene *self; /* the resolver's options */
	struct xso_handlers *handlers;
	struct xso_connection *connection;
	struct asked asked[MOST_QUESTIONS];
	size_t n_asked;
	int to_answer; /* -1: none */
	struct xso_resolution resolution;
	int silence[2]; /* a descriptor on which nothing comes */
	int listener;
	uint16_t port;
	uint64_t now;
	char told[2048];
};

/* The resolver; its options point to the scene. */
struct manual {
	struct xso_resolver resolver;
	struct scene *scene;
};

static struct manual the_resolver;

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
	return ((const struct manual *)resolver)->scene->to_answer >= 0 ? 0 : -1;
}

static void step(struct xso_resolver *resolver)
{
	struct scene *scene = ((struct manual *)resolver)->scene;
	int i = scene->to_answer;

	scene->to_answer = -1;
	if (i >= 0)
		scene->asked[i].answer(scene->asked[i].user, &scene->resolution);
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
	char text[128];

	(void)connection;
	if (attempt->phase != XSO_PHASE_CONNECTING || attempt->failure)
		return;
	snprintf(text, sizeof text, "connecting to %s (%s)", attempt->host, attempt->address);
	tell(user, text);
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

static void listen_somewhere(struct scene *scene)
{
	struct sockaddr_in at = { .sin_family = AF_INET };
	socklen_t size = sizeof at;

	at.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	scene->listener = socket(AF_INET, SOCK_STREAM, 0);
	ck_assert_int_eq(bind(scene->listener, (struct sockaddr *)&at, sizeof at), 0);
	ck_assert_int_eq(listen(scene->listener, 1), 0);
	ck_assert_int_eq(getsockname(scene->listener, (struct sockaddr *)&at, &size), 0);
	scene->port = ntohs(at.sin_port);
}

/* As an event loop would, with a clock that goes on while nothing happens. */
static void go_on(struct scene *scene)
{
	struct xso_source *source = xso_connection_source(scene->connection);
	struct pollfd one = { .fd = xso_source_fd(source), .events = POLLIN };

	for (int i = 0; i < 20 && xso_source_step(source); i++) {
		poll(&one, 1, 10);
		scene->now += 10;
	}
}

static void begin(struct scene *scene)
{
	struct xso_stream_config stream = { .to = "example.com" };
	struct xso_connection_config config = { .stream = &stream,
		.user = scene,
		.host = "old.example.com",
		.tls = XSO_TLS_NEVER,
		.resolver = &manual_type,
		.progress = on_progress,
		.ended = on_ended,
		.now = now };

	*scene = (struct scene){ .self = scene, .to_answer = -1, .now = 1000 };
	the_resolver.resolver.type = &manual_type;
	config.resolver_options = &scene->self;
	ck_assert_int_eq(pipe(scene->silence), 0);
	listen_somewhere(scene);
	config.port = scene->port;
	stream.handlers = scene->handlers = xso_handlers_new(NULL);
	scene->connection = xso_connection_new(&config, NULL);
	ck_assert_ptr_nonnull(scene->connection);
	go_on(scene);
}

static void end(struct scene *scene)
{
	xso_connection_free(scene->connection);
	xso_handlers_free(scene->handlers);
	close(scene->listener);
	close(scene->silence[0]);
	close(scene->silence[1]);
}

static size_t find(const struct scene *scene, enum xso_question kind, const char *name)
{
	for (size_t i = 0; i < scene->n_asked; i++)
		if (scene->asked[i].kind == kind && !strcmp(scene->asked[i].name, name))
			return i;
	ck_abort_msg("%s was not asked for", name);
	return 0;
}

static void answer(struct scene *scene, enum xso_question kind, const char *name,
	const struct xso_address *address)
{
	scene->resolution = (struct xso_resolution){ .outcome = XSO_RESOLVED_NONE, .text = "none" };
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
	const struct xso_address v4 = { .bytes = { 127, 0, 0, 1 } };
	const struct xso_address v6 = { .bytes = { [15] = 1 }, .is_v6 = true };
	struct scene scene;

	begin(&scene);
	answer(&scene, XSO_QUESTION_A, "old.example.com", &v4);
	ck_assert_str_eq(scene.told, "connecting to old.example.com (127.0.0.1)\n");
	redirect(&scene);
	answer(&scene, XSO_QUESTION_AAAA, "old.example.com", &v6);
	answer(&scene, XSO_QUESTION_A, "new.example.com", NULL);
	answer(&scene, XSO_QUESTION_AAAA, "new.example.com", NULL);
	ck_assert_str_eq(scene.told,
		"connecting to old.example.com (127.0.0.1)\n"
		"the connection failed: new.example.com: none\n");
	end(&scene);
}
END_TEST

Suite *suite(void)
{
	Suite *suite = suite_create("reach");
	TCase *tests = tcase_create("reach");

	tcase_add_test(tests, an_answer_that_comes_after_a_redirect_is_not_for_the_other_host);
	suite_add_tcase(suite, tests);
	return suite;
}
