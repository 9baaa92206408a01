/* A client that comes back takes its TLS session up again: when, whose, and when not. */
#include "certificates.h"
#include "sasl2_house.h"
#include "suite.h"

#include <openssl/ssl.h>

#include <string.h>

static const int versions[] = { 0x0303, 0x0304 };

enum { MOST_HANDSHAKES = 8, RUN = 16 };

/* Of each connection that came online: what OpenSSL says on both sides. */
static struct {
	struct sasl2_house house;
	struct xso_tls_context *contexts[4]; /* besides those of the house */
	size_t n_contexts;
	bool resumed[MOST_HANDSHAKES];
	size_t n;
	char secret[RUN + 1]; /* of the last session */
} stage;

static SSL *ssl_of(struct xso_stream *stream)
{
	return xso_tls_ssl(xso_connection_tls(xso_connection_of(stream)));
}

/* Both have the same data, which is new with each connection, or that of the certificate. */
static void check_bindings(struct xso_tls *ours, struct xso_tls *theirs)
{
	static const enum xso_tls_binding types[] = { XSO_TLS_SERVER_END_POINT, XSO_TLS_EXPORTER };
	static uint8_t last[2][XSO_TLS_BINDING_SIZE];
	uint8_t data[2][XSO_TLS_BINDING_SIZE];

	for (size_t i = 0; i < 2; i++) {
		const size_t size = xso_tls_binding(ours, types[i], data[0]);
		ck_assert_uint_eq(size, 32);
		ck_assert_uint_eq(xso_tls_binding(theirs, types[i], data[1]), size);
		ck_assert_mem_eq(data[0], data[1], size);
		if (stage.n)
			ck_assert_int_eq(!memcmp(last[i], data[0], size), i == 0);
		memcpy(last[i], data[0], size);
	}
}

/* Bytes of the session's secret without a NUL among them. */
static void take_secret(const SSL *ssl)
{
	unsigned char key[SSL_MAX_MASTER_KEY_LENGTH];
	const size_t size = SSL_SESSION_get_master_key(SSL_get0_session(ssl), key, sizeof key);
	size_t begin = 0;

	ck_assert_uint_gt(size, RUN);
	for (size_t i = 0; i < size && i - begin < RUN; i++)
		if (!key[i])
			begin = i + 1;
	if (begin + RUN <= size)
		memcpy(stage.secret, key + begin, RUN);
}

static void online(struct client_scene *scene)
{
	struct xso_stream *stream = xso_client_stream(scene->client);
	struct xso_stream *peer = client_scene_peer(scene);

	ck_assert_uint_lt(stage.n, MOST_HANDSHAKES);
	stage.resumed[stage.n] = SSL_session_reused(ssl_of(stream));
	ck_assert_int_eq(SSL_session_reused(ssl_of(peer)), stage.resumed[stage.n]);
	ck_assert_int_eq(SSL_get_early_data_status(ssl_of(peer)), SSL_EARLY_DATA_NOT_SENT);
	check_bindings(xso_connection_tls(xso_connection_of(stream)),
		xso_connection_tls(xso_connection_of(peer)));
	take_secret(ssl_of(stream));
	stage.n++;
}

static struct xso_tls_context *client_context(int version)
{
	const struct xso_tls_config config = { .ca = certificate_of(CERTIFICATE_AUTHORITY)->text,
		.max_version = version };

	return stage.contexts[stage.n_contexts++] = xso_tls_context_new(&config, NULL, NULL, 0);
}

static struct xso_tls_context *server_context(enum certificate_kind kind)
{
	const struct certificate *own = certificate_of(kind);
	const struct xso_tls_config config = { .role = XSO_ROLE_RECEIVER,
		.identity = { .certificate = own->text, .key = own->key } };

	return stage.contexts[stage.n_contexts++] = xso_tls_context_new(&config, NULL, NULL, 0);
}

static void begin(int version)
{
	memset(&stage, 0, sizeof stage);
	sasl2_house_begin(&stage.house);
	stage.house.scene.way.tls_context = client_context(version);
	stage.house.scene.online = online;
}

static void end(void)
{
	sasl2_house_end(&stage.house);
	while (stage.n_contexts)
		xso_tls_context_release(stage.contexts[--stage.n_contexts]);
}

static void come_online(void)
{
	const size_t n = stage.n;

	if (!stage.house.scene.client)
		client_scene_make(&stage.house.scene);
	client_scene_pass(&stage.house.scene, 300000);
	ck_assert_msg(stage.n == n + 1, "%s", stage.house.scene.told);
}

/* The connection is cut, and another one made. */
static void come_back(void)
{
	xso_stream_abort(client_scene_peer(&stage.house.scene));
	come_online();
}

START_TEST(the_next_connection_takes_the_session_up)
{
	begin(versions[_i]);
	come_online();
	ck_assert(!stage.resumed[0]);
	for (size_t i = 1; i < 4; i++) {
		come_back();
		ck_assert(stage.resumed[i]);
	}
	end();
}
END_TEST

START_TEST(a_server_that_does_not_know_it_any_more_shakes_hands_as_with_anybody)
{
	begin(versions[_i]);
	come_online();
	stage.house.scene.house_way.tls_context = server_context(CERTIFICATE_GOOD);
	come_back();
	ck_assert(!stage.resumed[1]);
	come_back();
	ck_assert(stage.resumed[2]);
	end();
}
END_TEST

START_TEST(another_context_has_no_use_for_it)
{
	begin(versions[_i]);
	come_online();
	stage.house.scene.way.tls_context = client_context(versions[_i]);
	come_back();
	ck_assert(!stage.resumed[1]);
	come_back();
	ck_assert(stage.resumed[2]);
	end();
}
END_TEST

START_TEST(it_is_left_where_it_is_not_wanted)
{
	begin(versions[_i]);
	stage.house.scene.config.no_tls_session = true;
	come_online();
	come_back();
	ck_assert(!stage.resumed[1]);
	end();
}
END_TEST

START_TEST(one_that_is_given_is_offered_once)
{
	struct client_scene *scene = &stage.house.scene;
	struct xso_buffer session = { 0 };

	begin(versions[_i]);
	scene->config.no_tls_session = true;
	come_online();
	ck_assert_int_eq(xso_tls_session(xso_connection_tls(xso_connection_of(
						 xso_client_stream(scene->client))),
				 &session),
		XSO_OK);
	xso_client_free(scene->client);
	scene->client = NULL;
	scene->way.tls_session = (struct xso_bytes){ (const uint8_t *)session.data, session.size };
	come_online();
	ck_assert(stage.resumed[1]);
	come_back();
	ck_assert(!stage.resumed[2]);
	end();
	xso_buffer_free(&session);
}
END_TEST

/* RFC 6120 4.9.3.16. */
START_TEST(a_reset_ends_it)
{
	begin(versions[_i]);
	come_online();
	xso_stream_send_stream_error_and_close(
		client_scene_peer(&stage.house.scene), "reset", NULL, (struct xso_any){ 0 });
	come_online();
	ck_assert(!stage.resumed[1]);
	come_back();
	ck_assert(stage.resumed[2]);
	end();
}
END_TEST

/* The connection is cut, and the next one fails. */
static void fail_to_come_back(void)
{
	struct client_scene *scene = &stage.house.scene;

	xso_stream_abort(client_scene_peer(scene));
	while (scene->n_waits < 2) {
		client_scene_settle(scene);
		scene->now += 100;
	}
	ck_assert_uint_eq(stage.n, 1);
}

START_TEST(a_handshake_that_fails_has_used_it)
{
	begin(versions[_i]);
	come_online();
	stage.house.scene.house_way.tls_context = server_context(CERTIFICATE_UNTRUSTED);
	fail_to_come_back();
	stage.house.scene.house_way.tls_context = stage.house.ours;
	come_online();
	ck_assert(!stage.resumed[1]);
	end();
}
END_TEST

START_TEST(a_connection_that_fails_before_its_handshake_has_not)
{
	struct client_scene *scene = &stage.house.scene;

	begin(versions[_i]);
	come_online();
	scene->way.port = 1; /* where nobody listens */
	fail_to_come_back();
	scene->way.port = xso_listener_port(scene->listener);
	come_online();
	ck_assert(stage.resumed[1]);
	end();
}
END_TEST

START_TEST(no_memory_that_is_given_back_has_its_secret_in_it)
{
	begin(versions[_i]);
	come_online();
	ck_assert_uint_eq(strlen(stage.secret), RUN);
	stage.house.scene.memory.secret = stage.secret;
	come_back();
	come_back();
	ck_assert(stage.resumed[2]);
	end();
	ck_assert_uint_eq(stage.house.scene.memory.leaks, 0);
}
END_TEST

/* False: allocation `n` was not reached. */
static bool fail_at(int version, size_t n)
{
	struct memory *memory = &stage.house.scene.memory;
	bool is_reached;

	begin(version);
	come_online();
	memory->once = true;
	memory->fail_at = memory->calls + n;
	xso_stream_abort(client_scene_peer(&stage.house.scene));
	client_scene_pass(&stage.house.scene, 300000);
	is_reached = memory->calls >= memory->fail_at;
	ck_assert_msg(stage.n == 2, "%zu: %s", n, stage.house.scene.told);
	ck_assert(is_reached || stage.resumed[1]);
	end();
	return is_reached;
}

START_TEST(without_memory_for_it_it_comes_back_all_the_same)
{
	size_t n = 1;

	while (fail_at(versions[_i], n))
		n++;
	ck_assert_uint_gt(n, 10);
}
END_TEST

Suite *suite(void)
{
	Suite *s = suite_create("ticket");
	TCase *tc = tcase_create("ticket");

	tcase_set_timeout(tc, 120);
	tcase_add_loop_test(tc, the_next_connection_takes_the_session_up, 0, 2);
	tcase_add_loop_test(
		tc, a_server_that_does_not_know_it_any_more_shakes_hands_as_with_anybody, 0, 2);
	tcase_add_loop_test(tc, another_context_has_no_use_for_it, 0, 2);
	tcase_add_loop_test(tc, it_is_left_where_it_is_not_wanted, 0, 2);
	tcase_add_loop_test(tc, one_that_is_given_is_offered_once, 0, 2);
	tcase_add_loop_test(tc, a_reset_ends_it, 0, 2);
	tcase_add_loop_test(tc, a_handshake_that_fails_has_used_it, 0, 2);
	tcase_add_loop_test(tc, a_connection_that_fails_before_its_handshake_has_not, 0, 2);
	tcase_add_loop_test(tc, no_memory_that_is_given_back_has_its_secret_in_it, 0, 2);
	tcase_add_loop_test(tc, without_memory_for_it_it_comes_back_all_the_same, 0, 2);
	suite_add_tcase(s, tc);
	return s;
}
