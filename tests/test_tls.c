/* A handshake, bytes both ways, an end: the engine itself. */
#include "scalar_text.h"
#include "tls_pair.h"

#include <stdlib.h>
#include <string.h>

static const int versions[] = { 0x0303, 0x0304 };

static struct tls_pair_config config_of(int version)
{
	struct tls_pair_config config = tls_pair_config(CERTIFICATE_GOOD);

	config.client.max_version = version;
	return config;
}

START_TEST(two_engines_shake_hands_and_talk)
{
	struct tls_pair_config config = config_of(versions[_i]);
	struct tls_pair pair = tls_pair_new(&config);
	struct xso_tls_facts facts = xso_tls_facts_of(pair.tls[CLIENT]);

	ck_assert_ptr_null(facts.version);
	tls_pair_shake(&pair);
	ck_assert_msg(tls_pair_is_active(&pair), "%s / %s", xso_tls_text(pair.tls[CLIENT]),
		xso_tls_text(pair.tls[SERVER]));
	tls_pair_say(&pair, CLIENT, "ping", 4);
	tls_pair_check_got(&pair, SERVER, "ping", 4);
	tls_pair_say(&pair, SERVER, "pong!", 5);
	tls_pair_check_got(&pair, CLIENT, "pong!", 5);
	facts = xso_tls_facts_of(pair.tls[CLIENT]);
	ck_assert_str_eq(facts.version, _i ? "TLSv1.3" : "TLSv1.2");
	tls_pair_free(&pair);
}
END_TEST

/* One byte at a time, and any other size that a record or its header can be cut at. */
START_TEST(cipher_text_may_come_in_any_pieces)
{
	char long_text[3000];

	memset(long_text, 'x', sizeof long_text);
	for (size_t chunk = 1; chunk < 2000; chunk += chunk < 40 ? 1 : 211) {
		struct tls_pair_config config = config_of(versions[_i]);
		struct tls_pair pair = tls_pair_new(&config);
		pair.chunk = chunk;
		tls_pair_shake(&pair);
		ck_assert(tls_pair_is_active(&pair));
		tls_pair_say(&pair, CLIENT, long_text, sizeof long_text);
		tls_pair_check_got(&pair, SERVER, long_text, sizeof long_text);
		tls_pair_say(&pair, SERVER, "pong", 4);
		tls_pair_check_got(&pair, CLIENT, "pong", 4);
		tls_pair_free(&pair);
	}
}
END_TEST

enum { LARGEST = 40000 };

START_TEST(plain_text_of_any_length_comes_through)
{
	struct tls_pair_config config = config_of(versions[_i]);
	struct tls_pair pair = tls_pair_new(&config);
	const long rounds = scalar_rounds(20000) / 100;
	char *bytes = malloc(LARGEST);
	uint64_t state = 1;

	tls_pair_shake(&pair);
	for (long i = 0; i < rounds; i++) {
		size_t size = scalar_below(&state, i % 8 ? 300 : LARGEST);
		int from = (int)(scalar_random(&state) % 2);
		for (size_t at = 0; at < size; at++)
			bytes[at] = (char)scalar_random(&state);
		pair.chunk = scalar_random(&state) % 4 ? 0 : 1 + scalar_below(&state, 3000);
		tls_pair_say(&pair, from, bytes, size);
		tls_pair_check_got(&pair, !from, bytes, size);
	}
	free(bytes);
	tls_pair_free(&pair);
}
END_TEST

START_TEST(no_more_is_pending_than_was_promised)
{
	enum { TOTAL = 10000000, RECORD = 16384 + 256 };
	struct tls_pair_config config = config_of(versions[_i]);
	struct tls_pair pair = tls_pair_new(&config);
	char *bytes = malloc(TOTAL);

	for (size_t i = 0; i < TOTAL; i++)
		bytes[i] = (char)(i * 7 + i / 1000);
	tls_pair_shake(&pair);
	for (int from = CLIENT; from <= SERVER; from++) {
		pair.most_pending = 0;
		tls_pair_say(&pair, from, bytes, TOTAL);
		tls_pair_check_got(&pair, !from, bytes, TOTAL);
		ck_assert_uint_ge(pair.most_pending, XSO_TLS_PENDING);
		ck_assert_uint_le(pair.most_pending, XSO_TLS_PENDING + RECORD);
	}
	free(bytes);
	tls_pair_free(&pair);
}
END_TEST

/* A transport that takes a few bytes now and then. */
START_TEST(what_was_sent_makes_room)
{
	struct tls_pair_config config = config_of(versions[_i]);
	struct tls_pair pair = tls_pair_new(&config);
	char bytes[1000], buffer[1000];
	size_t taken, size, written = 0, got = 0;

	memset(bytes, 'y', sizeof bytes);
	tls_pair_shake(&pair);
	for (size_t i = 0; i < 3000; i++) {
		const char *pending;
		ck_assert_int_eq(
			xso_tls_write(pair.tls[CLIENT], bytes, sizeof bytes, &taken), XSO_OK);
		written += taken;
		pending = xso_tls_pending(pair.tls[CLIENT], &size);
		ck_assert_uint_le(size, XSO_TLS_PENDING + 2000);
		size = size < 700 ? size : 700;
		ck_assert_int_eq(xso_tls_receive(pair.tls[SERVER], pending, size), XSO_OK);
		while ((taken = xso_tls_read(pair.tls[SERVER], buffer, sizeof buffer)))
			got += taken;
		xso_tls_sent(pair.tls[CLIENT], size);
	}
	ck_assert_uint_lt(got, written);
	tls_pair_move(&pair);
	ck_assert_uint_eq(got + pair.got[SERVER].size, written);
	tls_pair_free(&pair);
}
END_TEST

START_TEST(calls_out_of_turn_are_told_so)
{
	struct tls_pair_config config = config_of(versions[_i]);
	struct tls_pair pair = tls_pair_new(&config);
	char byte;
	const char *pending;
	size_t taken = 1, size;

	ck_assert_int_eq(xso_tls_write(pair.tls[CLIENT], "x", 1, &taken), XSO_ERROR_NOT_CONNECTED);
	ck_assert_uint_eq(taken, 0);
	ck_assert_uint_eq(xso_tls_read(pair.tls[CLIENT], &byte, 1), 0);
	ck_assert_ptr_null(xso_tls_pending(pair.tls[SERVER], &size));
	ck_assert_uint_eq(size, 0);
	tls_pair_shake(&pair);
	ck_assert_int_eq(xso_tls_write(pair.tls[CLIENT], "ab", 2, &taken), XSO_OK);
	pending = xso_tls_pending(pair.tls[CLIENT], &size);
	ck_assert_int_eq(xso_tls_receive(pair.tls[SERVER], pending, size), XSO_OK);
	ck_assert_int_eq(xso_tls_receive(pair.tls[SERVER], pending, size), XSO_ERROR_MISUSE);
	ck_assert_uint_eq(xso_tls_read(pair.tls[SERVER], &byte, 1), 1);
	ck_assert_uint_eq(xso_tls_read(pair.tls[SERVER], &byte, 1), 1);
	ck_assert_int_eq(byte, 'b');
	ck_assert_uint_eq(xso_tls_read(pair.tls[SERVER], &byte, 1), 0);
	ck_assert(tls_pair_is_active(&pair));
	tls_pair_free(&pair);
}
END_TEST

START_TEST(a_close_notify_ends_one_direction)
{
	struct tls_pair_config config = config_of(versions[_i]);
	struct tls_pair pair = tls_pair_new(&config);
	size_t taken, size;

	tls_pair_shake(&pair);
	ck_assert_int_eq(xso_tls_write(pair.tls[CLIENT], "last", 4, &taken), XSO_OK);
	xso_tls_close(pair.tls[CLIENT]);
	xso_tls_close(pair.tls[CLIENT]);
	ck_assert_int_eq(xso_tls_write(pair.tls[CLIENT], "x", 1, &taken), XSO_ERROR_CLOSED);
	tls_pair_move(&pair);
	tls_pair_check_got(&pair, SERVER, "last", 4);
	ck_assert_int_eq(xso_tls_state(pair.tls[SERVER]), XSO_TLS_CLOSED);
	ck_assert_int_eq(xso_tls_state(pair.tls[CLIENT]), XSO_TLS_ACTIVE);
	tls_pair_say(&pair, SERVER, "answer", 6);
	tls_pair_check_got(&pair, CLIENT, "answer", 6);
	/* what comes behind the end, and the end of the transport, change nothing */
	tls_pair_give(&pair, SERVER, "xyz", 3);
	xso_tls_received_eof(pair.tls[SERVER]);
	ck_assert_int_eq(pair.status[SERVER], XSO_OK);
	ck_assert_int_eq(xso_tls_state(pair.tls[SERVER]), XSO_TLS_CLOSED);
	ck_assert_str_eq(xso_tls_text(pair.tls[SERVER]), "");
	xso_tls_close(pair.tls[SERVER]);
	tls_pair_move(&pair);
	ck_assert_int_eq(xso_tls_state(pair.tls[CLIENT]), XSO_TLS_CLOSED);
	xso_tls_pending(pair.tls[CLIENT], &size);
	ck_assert_uint_eq(size, 0);
	tls_pair_free(&pair);
}
END_TEST

/* After a record that is whole, and inside of one. */
START_TEST(an_end_without_close_notify_is_a_truncation)
{
	for (size_t missing = 0; missing <= 26; missing++) {
		struct tls_pair_config config = config_of(versions[_i]);
		struct tls_pair pair = tls_pair_new(&config);
		const char *pending;
		size_t taken, size;
		tls_pair_shake(&pair);
		ck_assert_int_eq(xso_tls_write(pair.tls[CLIENT], "last", 4, &taken), XSO_OK);
		pending = xso_tls_pending(pair.tls[CLIENT], &size);
		ck_assert_uint_ge(size, missing);
		tls_pair_give(&pair, SERVER, pending, size - missing);
		xso_tls_received_eof(pair.tls[SERVER]);
		tls_pair_give(&pair, SERVER, NULL, 0);
		tls_pair_check_got(&pair, SERVER, "last", missing ? 0 : 4);
		ck_assert_int_eq(xso_tls_state(pair.tls[SERVER]), XSO_TLS_TRUNCATED);
		ck_assert_str_eq(
			xso_tls_text(pair.tls[SERVER]), "TLS: unexpected eof while reading");
		ck_assert_int_eq(xso_tls_write(pair.tls[SERVER], "x", 1, &taken), XSO_ERROR_TLS);
		ck_assert_int_eq(xso_tls_receive(pair.tls[SERVER], "x", 1), XSO_ERROR_TLS);
		tls_pair_free(&pair);
	}
}
END_TEST

START_TEST(a_handshake_may_end_at_any_byte)
{
	struct tls_pair_config config = config_of(versions[_i]);

	for (size_t sent = 0; sent < 300; sent += 7) {
		struct tls_pair pair = tls_pair_new(&config);
		const char *pending;
		size_t size;
		tls_pair_give(&pair, CLIENT, NULL, 0);
		pending = xso_tls_pending(pair.tls[CLIENT], &size);
		tls_pair_give(&pair, SERVER, pending, sent < size ? sent : size - 1);
		xso_tls_received_eof(pair.tls[SERVER]);
		ck_assert_int_eq(xso_tls_state(pair.tls[SERVER]), XSO_TLS_TRUNCATED);
		ck_assert_str_eq(xso_tls_text(pair.tls[SERVER]),
			"TLS handshake: unexpected eof while reading");
		xso_tls_close(pair.tls[CLIENT]);
		tls_pair_free(&pair);
	}
}
END_TEST

START_TEST(an_engine_is_not_made_without_a_domain)
{
	static const struct xso_tls_options bad[] = {
		{ .domain = NULL },
		{ .domain = "" },
		{ .domain = ".lit" },
		{ .domain = "a b" },
		{ .domain = "juliet@capulet.lit" },
		{ .domain = "*.lit" },
		{ .domain = "a.012345678901234567890123456789012345678901234567890123456789abcd" },
		{ .domain = "capulet.lit", .alpn = "" },
	};
	struct tls_pair_config config = config_of(versions[_i]);
	struct xso_tls_context *client = tls_context(&config.client);
	struct xso_tls_context *server = tls_context(&config.server);
	struct xso_tls *tls;

	for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
		ck_assert_ptr_null(xso_tls_new(client, &bad[i], NULL));
	ck_assert_ptr_null(xso_tls_new(client, NULL, NULL));
	tls = xso_tls_new(server, NULL, NULL);
	ck_assert_ptr_nonnull(tls);
	ck_assert_ptr_nonnull(xso_tls_ssl(tls));
	xso_tls_free(tls);
	xso_tls_free(NULL);
	xso_tls_context_release(client);
	xso_tls_context_release(server);
	xso_tls_context_release(NULL);
}
END_TEST

Suite *suite(void)
{
	Suite *s = suite_create("tls");
	TCase *tc = tcase_create("tls");

	tcase_set_timeout(tc, 300);
	tcase_add_loop_test(tc, two_engines_shake_hands_and_talk, 0, 2);
	tcase_add_loop_test(tc, cipher_text_may_come_in_any_pieces, 0, 2);
	tcase_add_loop_test(tc, plain_text_of_any_length_comes_through, 0, 2);
	tcase_add_loop_test(tc, no_more_is_pending_than_was_promised, 0, 2);
	tcase_add_loop_test(tc, what_was_sent_makes_room, 0, 2);
	tcase_add_loop_test(tc, calls_out_of_turn_are_told_so, 0, 2);
	tcase_add_loop_test(tc, a_close_notify_ends_one_direction, 0, 2);
	tcase_add_loop_test(tc, an_end_without_close_notify_is_a_truncation, 0, 2);
	tcase_add_loop_test(tc, a_handshake_may_end_at_any_byte, 0, 2);
	tcase_add_loop_test(tc, an_engine_is_not_made_without_a_domain, 0, 2);
	suite_add_tcase(s, tc);
	return s;
}
