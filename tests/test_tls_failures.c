/* Peers that speak something else, or that somebody speaks for: what is said of them. */
#include "tls_pair.h"

#include <openssl/ssl.h>

#include <string.h>

static const int versions[] = { 0x0303, 0x0304 };

static struct tls_pair_config config_of(int version)
{
	struct tls_pair_config config = tls_pair_config(CERTIFICATE_GOOD);

	config.client.max_version = version;
	return config;
}

/* What is no TLS, and what is nearly TLS. NULL: the sentence is OpenSSL's, and there is one. */
static const struct {
	const char *bytes;
	size_t size;
	const char *text;
} garbage[] = {
#define TEXT(text) text, sizeof text - 1
	{ TEXT("HTTP/1.1 400 Bad Request\r\n\r\n"), "the peer does not speak TLS, but 'HTTP/'" },
	{ TEXT("GET / HTTP/1.1\r\nHost: a\r\n\r\n"), "the peer does not speak TLS, but 'GET /'" },
	{ TEXT("<?xml version='1.0'?><stream:stream xmlns='jabber:client'>"),
		"the peer does not speak TLS, but '<?xml'" },
	{ TEXT("<stream:stream to='capulet.lit'>"), "the peer does not speak TLS, but '<stre'" },
	{ TEXT("SSH-2.0-OpenSSH_9.2"), "the peer does not speak TLS, but 'SSH-2'" },
	{ TEXT("\0\0\0\0\0\0\0\0\0\0\0\0"), NULL },
	{ TEXT("\x16\x03\x01\xFF\xFF\1\1\1\1\1"), NULL },
	{ TEXT("\x16\x03\x01\0\x05\x03\0\0\x01\0"), NULL },
	{ TEXT("\x17\x03\x03\0\x05hello"), NULL },
#undef TEXT
};

static void check_garbage(int end, size_t row, size_t chunk)
{
	struct tls_pair_config config = config_of(0);
	struct tls_pair pair = tls_pair_new(&config);
	const char *text;

	pair.chunk = chunk;
	tls_pair_give(&pair, CLIENT, NULL, 0);
	tls_pair_give(&pair, end, garbage[row].bytes, garbage[row].size);
	text = xso_tls_text(pair.tls[end]);
	ck_assert_msg(xso_tls_state(pair.tls[end]) == XSO_TLS_FAILED, "row %zu", row);
	ck_assert_int_eq(pair.status[end], XSO_ERROR_TLS);
	if (garbage[row].text)
		ck_assert_str_eq(text, garbage[row].text);
	else
		ck_assert_msg(
			!strncmp(text, "TLS handshake: ", 15) && strlen(text) > 20, "%s", text);
	tls_pair_free(&pair);
}

START_TEST(what_is_no_tls_is_called_by_its_name)
{
	for (size_t row = 0; row < sizeof garbage / sizeof *garbage; row++)
		for (size_t chunk = 0; chunk < 3; chunk++) {
			check_garbage(CLIENT, row, chunk);
			check_garbage(SERVER, row, chunk);
		}
}
END_TEST

/* A whole hello of TLS 1.1: 32 bytes of zero are its random ones. */
static const unsigned char server_hello[47] = { 0x16, 3, 2, 0, 42, 2, 0, 0, 38, 3, 2, [44] = 0xC0,
	0x13, 0 };
static const unsigned char client_hello[50] = { 0x16, 3, 1, 0, 45, 1, 0, 0, 41, 3, 2, [45] = 2,
	0xC0, 0x13, 1, 0 };

START_TEST(a_version_below_tls_1_2_is_refused)
{
	const int end = _i;
	struct tls_pair_config config = config_of(0);
	struct tls_pair pair = tls_pair_new(&config);

	tls_pair_give(&pair, CLIENT, NULL, 0);
	if (end == CLIENT)
		tls_pair_give(&pair, end, (const char *)server_hello, sizeof server_hello);
	else
		tls_pair_give(&pair, end, (const char *)client_hello, sizeof client_hello);
	ck_assert_int_eq(xso_tls_state(pair.tls[end]), XSO_TLS_FAILED);
	ck_assert_str_eq(xso_tls_text(pair.tls[end]), "TLS handshake: unsupported protocol");
	tls_pair_free(&pair);
}
END_TEST

/* Nothing in common, told apart by who found it. */
static const struct {
	struct xso_tls_config client, server; /* besides the usual */
	int finder;
	const char *found, *heard;
} apart[] = {
	{ { .max_version = 0x0303 }, { .only_tls_1_3 = true }, SERVER,
		"TLS handshake: unsupported protocol", "alert from the peer: protocol version" },
	{ { .only_tls_1_3 = true }, { .max_version = 0x0303 }, SERVER,
		"TLS handshake: unsupported protocol", "alert from the peer: protocol version" },
	{ { .max_version = 0x0303, .ciphers = "ECDHE-RSA-AES128-GCM-SHA256" }, { 0 }, SERVER,
		"TLS handshake: no shared cipher", "alert from the peer: handshake failure" },
	{ { .ciphersuites = "TLS_AES_128_GCM_SHA256", .only_tls_1_3 = true },
		{ .ciphersuites = "TLS_AES_256_GCM_SHA384" }, SERVER,
		"TLS handshake: no shared cipher", "alert from the peer: handshake failure" },
	{ { .groups = "X448", .only_tls_1_3 = true }, { .groups = "P-256" }, SERVER,
		"TLS handshake: no suitable key share", "alert from the peer: handshake failure" },
};

START_TEST(an_alert_is_told_apart_from_what_was_found_here)
{
	for (size_t i = 0; i < sizeof apart / sizeof *apart; i++) {
		struct tls_pair_config config = tls_pair_config(CERTIFICATE_GOOD);
		struct xso_tls_config client = apart[i].client, server = apart[i].server;
		struct tls_pair pair;
		client.ca = config.client.ca;
		server.role = XSO_ROLE_RECEIVER;
		server.identity = config.server.identity;
		config.client = client;
		config.server = server;
		pair = tls_pair_new(&config);
		tls_pair_shake(&pair);
		ck_assert_str_eq(xso_tls_text(pair.tls[apart[i].finder]), apart[i].found);
		ck_assert_str_eq(xso_tls_text(pair.tls[!apart[i].finder]), apart[i].heard);
		ck_assert_int_eq(xso_tls_state(pair.tls[CLIENT]), XSO_TLS_FAILED);
		ck_assert_int_eq(xso_tls_state(pair.tls[SERVER]), XSO_TLS_FAILED);
		tls_pair_free(&pair);
	}
}
END_TEST

/* One bit, of one byte that one side sends. */
struct flip {
	int from;
	size_t at;
};

static void flip_bit(void *user, int from, size_t at, char *bytes, size_t size)
{
	const struct flip *flip = user;

	if (from == flip->from && flip->at >= at && flip->at - at < size)
		bytes[flip->at - at] ^= 0x10;
}

/*
 * Whatever bit is wrong, nobody reads a byte that was not written, one end at least is over with a
 * sentence or waits, and nothing crashes.
 */
static void check_flip(int version, struct flip flip)
{
	struct tls_pair_config config = config_of(version);
	struct tls_pair pair = tls_pair_new(&config);
	size_t taken;

	pair.meddle = flip_bit;
	pair.user = &flip;
	tls_pair_shake(&pair);
	if (!xso_tls_write(pair.tls[flip.from], "hello", 5, &taken))
		tls_pair_move(&pair);
	ck_assert(pair.moved[flip.from] > flip.at ||
		xso_tls_state(pair.tls[flip.from]) != XSO_TLS_ACTIVE);
	ck_assert_msg(!pair.got[!flip.from].size, "version %x, from %d, byte %zu",
		(unsigned)version, flip.from, flip.at);
	for (int end = CLIENT; end <= SERVER; end++)
		ck_assert((xso_tls_state(pair.tls[end]) == XSO_TLS_FAILED) ==
			!!*xso_tls_text(pair.tls[end]));
	tls_pair_free(&pair);
}

/* How much a side sends in a handshake, and with "hello" behind it. */
static size_t length(int version, int from)
{
	struct tls_pair_config config = config_of(version);
	struct tls_pair pair = tls_pair_new(&config);
	size_t moved;

	tls_pair_shake(&pair);
	tls_pair_say(&pair, from, "hello", 5);
	moved = pair.moved[from];
	tls_pair_free(&pair);
	return moved;
}

START_TEST(a_flipped_bit_lets_nothing_through)
{
	for (int from = CLIENT; from <= SERVER; from++) {
		size_t end = length(versions[_i], from);
		/* tickets and signatures vary by some bytes: the last record is looked at below */
		for (size_t at = 0; at + 40 < end; at += 3)
			check_flip(versions[_i], (struct flip){ from, at });
	}
}
END_TEST

START_TEST(a_flipped_bit_in_a_record_ends_it)
{
	for (size_t at = 0;; at++) {
		struct tls_pair_config config = config_of(versions[_i]);
		struct tls_pair pair = tls_pair_new(&config);
		struct flip flip = { .from = CLIENT };
		size_t taken, size;
		tls_pair_shake(&pair);
		flip.at = pair.moved[CLIENT] + at;
		pair.meddle = flip_bit;
		pair.user = &flip;
		ck_assert_int_eq(xso_tls_write(pair.tls[CLIENT], "hello", 5, &taken), XSO_OK);
		xso_tls_pending(pair.tls[CLIENT], &size);
		tls_pair_move(&pair);
		tls_pair_check_got(&pair, SERVER, "hello", at < size ? 0 : 5);
		/* a length that is too long is waited for */
		if (at < size && at != 3)
			ck_assert_int_eq(xso_tls_state(pair.tls[SERVER]), XSO_TLS_FAILED);
		if (at >= 5 && at < size) {
			ck_assert_str_eq(xso_tls_text(pair.tls[SERVER]),
				"TLS: decryption failed or bad record mac");
			ck_assert_str_eq(xso_tls_text(pair.tls[CLIENT]),
				"alert from the peer: bad record mac");
		}
		tls_pair_free(&pair);
		if (at >= size)
			break;
	}
}
END_TEST

/* A peer that asks for answers and reads none of them. */
START_TEST(answers_that_nobody_reads_have_an_end)
{
	struct tls_pair_config config = config_of(0x0304);
	struct tls_pair pair = tls_pair_new(&config);
	SSL *ssl = xso_tls_ssl(pair.tls[CLIENT]);
	size_t size = 0, most = 0;

	tls_pair_shake(&pair);
	for (size_t i = 0; i < 20000 && xso_tls_state(pair.tls[SERVER]) == XSO_TLS_ACTIVE; i++) {
		const char *pending;
		if (!SSL_key_update(ssl, SSL_KEY_UPDATE_REQUESTED) || SSL_do_handshake(ssl) != 1)
			break;
		pending = xso_tls_pending(pair.tls[CLIENT], &size);
		tls_pair_give(&pair, SERVER, pending, size);
		xso_tls_sent(pair.tls[CLIENT], size);
		xso_tls_pending(pair.tls[SERVER], &size);
		most = size > most ? size : most;
	}
	ck_assert_uint_gt(most, 2 * XSO_TLS_PENDING);
	ck_assert_uint_le(most, 4 * XSO_TLS_PENDING);
	ck_assert_int_eq(xso_tls_state(pair.tls[SERVER]), XSO_TLS_FAILED);
	ck_assert_str_eq(
		xso_tls_text(pair.tls[SERVER]), "TLS: the peer asks for more than it reads");
	tls_pair_free(&pair);
}
END_TEST

Suite *suite(void)
{
	Suite *s = suite_create("tls_failures");
	TCase *tc = tcase_create("tls_failures");

	tcase_set_timeout(tc, 300);
	tcase_add_test(tc, what_is_no_tls_is_called_by_its_name);
	tcase_add_loop_test(tc, a_version_below_tls_1_2_is_refused, 0, 2);
	tcase_add_test(tc, an_alert_is_told_apart_from_what_was_found_here);
	tcase_add_loop_test(tc, a_flipped_bit_lets_nothing_through, 0, 2);
	tcase_add_loop_test(tc, a_flipped_bit_in_a_record_ends_it, 0, 2);
	tcase_add_test(tc, answers_that_nobody_reads_have_an_end);
	suite_add_tcase(s, tc);
	return s;
}
