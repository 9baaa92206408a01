/* The way through proxies: what is said, and what is made of every answer. */
#include "memory.h"
#include "suite.h"

#include "net/proxy.h"

#include <stdlib.h>
#include <string.h>

#define LONG_64 "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
#define LONG_255 \
	LONG_64 LONG_64 LONG_64 "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"

/* Bytes of a literal, without its NUL. */
#define B(literal)                          \
	{                                   \
		literal, sizeof literal - 1 \
	}

struct bytes {
	const char *at;
	size_t size;
};

/* What is said and what is answered, in turn. */
struct dialogue {
	struct xso_proxy proxy;
	const char *host;
	uint16_t port;
	struct bytes said[4], answers[4];
	enum proxy_state state;
	const char *text; /* NULL: "" */
	size_t left;	  /* bytes of the last answer that are not the proxy's */
};

#define SOCKS5                                          \
	{                                               \
		XSO_PROXY_SOCKS5, "p", 1080, NULL, NULL \
	}
#define SOCKS5_USER                                             \
	{                                                       \
		XSO_PROXY_SOCKS5, "p", 1080, "juliet", "sesame" \
	}
#define HTTP                                          \
	{                                             \
		XSO_PROXY_HTTP, "p", 8080, NULL, NULL \
	}
#define HTTP_USER                                             \
	{                                                     \
		XSO_PROXY_HTTP, "p", 8080, "juliet", "sesame" \
	}

#define GREETING B("\x05\x01\x00")
#define GREETING_USER B("\x05\x02\x00\x02")
#define AUTH B("\x01\x06juliet\x06sesame")
#define NAMED B("\x05\x01\x00\x03\x0Bxmpp.a.test\x14\x66")
#define BOUND "\x05\x00\x00\x01\xC0\x00\x02\x01\x04\x38"
#define CONNECT "CONNECT xmpp.a.test:5222 HTTP/1.1\r\nHost: xmpp.a.test:5222\r\n"
#define CONNECTED B(CONNECT "\r\n")

static const struct dialogue dialogues[] = {
	{ SOCKS5, "xmpp.a.test", 5222, { GREETING, NAMED }, { B("\x05\x00"), B(BOUND) }, PROXY_OPEN,
		NULL, 0 },
	{ SOCKS5, "192.0.2.1", 65535, { GREETING, B("\x05\x01\x00\x01\xC0\x00\x02\x01\xFF\xFF") },
		{ B("\x05\x00"), B(BOUND "<stream:stream") }, PROXY_OPEN, NULL, 14 },
	{ SOCKS5, "2001:db8::1", 1,
		{ GREETING,
			B("\x05\x01\x00\x04\x20\x01\x0D\xB8\x00\x00\x00\x00\x00\x00\x00\x00\x00"
			  "\x00\x00\x01\x00\x01") },
		{ B("\x05\x00"), B(BOUND) }, PROXY_OPEN, NULL, 0 },
	/* the address in the answer may be of each kind */
	{ SOCKS5, "xmpp.a.test", 5222, { GREETING, NAMED },
		{ B("\x05\x00"),
			B("\x05\x00\x00\x04"
			  "0123456789abcdef"
			  "\x04\x38"
			  "x") },
		PROXY_OPEN, NULL, 1 },
	{ SOCKS5, "xmpp.a.test", 5222, { GREETING, NAMED },
		{ B("\x05\x00"),
			B("\x05\x00\x00\x03\x05proxy\x04\x38"
			  "xy") },
		PROXY_OPEN, NULL, 2 },
	{ SOCKS5, "xmpp.a.test", 5222, { GREETING, NAMED },
		{ B("\x05\x00"), B("\x05\x00\x00\x03\x00\x04\x38") }, PROXY_OPEN, NULL, 0 },
	{ SOCKS5, "xmpp.a.test", 5222, { GREETING, NAMED },
		{ B("\x05\x00"), B("\x05\x00\x00\x03\xFF" LONG_255 "\x04\x38") }, PROXY_OPEN, NULL,
		0 },
	{ SOCKS5, LONG_255, 5222, { GREETING, B("\x05\x01\x00\x03\xFF" LONG_255 "\x14\x66") },
		{ B("\x05\x00"), B(BOUND) }, PROXY_OPEN, NULL, 0 },
	{ SOCKS5_USER, "xmpp.a.test", 5222, { GREETING_USER, AUTH, NAMED },
		{ B("\x05\x02"), B("\x01\x00"), B(BOUND) }, PROXY_OPEN, NULL, 0 },
	{ SOCKS5_USER, "xmpp.a.test", 5222, { GREETING_USER, NAMED }, { B("\x05\x00"), B(BOUND) },
		PROXY_OPEN, NULL, 0 },
	{ { XSO_PROXY_SOCKS5, "p", 1, "juliet", NULL }, "xmpp.a.test", 5222,
		{ GREETING_USER, B("\x01\x06juliet\x00"), NAMED },
		{ B("\x05\x02"), B("\x05\x00"), B(BOUND) }, PROXY_OPEN, NULL, 0 },
	{ SOCKS5, "xmpp.a.test", 5222, { GREETING }, { B("\x05\xFF") }, PROXY_FAILED,
		"proxy: wants a user and a password", 0 },
	{ SOCKS5, "xmpp.a.test", 5222, { GREETING }, { B("\x05\x02") }, PROXY_FAILED,
		"proxy: wants a user and a password", 0 },
	{ SOCKS5_USER, "xmpp.a.test", 5222, { GREETING_USER }, { B("\x05\x01") }, PROXY_FAILED,
		"proxy: wants another way to log in", 0 },
	{ SOCKS5_USER, "xmpp.a.test", 5222, { GREETING_USER, AUTH },
		{ B("\x05\x02"), B("\x01\x01") }, PROXY_FAILED, "proxy: user or password is wrong",
		0 },
	{ SOCKS5, "xmpp.a.test", 5222, { GREETING }, { B("HTTP/1.1 400 Bad Request\r\n\r\n") },
		PROXY_FAILED, "proxy: does not speak SOCKS5", 26 },
	{ SOCKS5, "xmpp.a.test", 5222, { GREETING }, { B("\x04\x5A") }, PROXY_FAILED,
		"proxy: does not speak SOCKS5", 0 },
	{ SOCKS5, "xmpp.a.test", 5222, { GREETING, NAMED }, { B("\x05\x00"), B("\x04\x00") },
		PROXY_FAILED, "proxy: does not speak SOCKS5", 0 },
	{ SOCKS5, "xmpp.a.test", 5222, { GREETING, NAMED }, { B("\x05\x00"), B("\x05\x01") },
		PROXY_FAILED, "proxy: general failure", 0 },
	{ SOCKS5, "xmpp.a.test", 5222, { GREETING, NAMED }, { B("\x05\x00"), B("\x05\x02") },
		PROXY_FAILED, "proxy: not allowed by its rules", 0 },
	{ SOCKS5, "xmpp.a.test", 5222, { GREETING, NAMED }, { B("\x05\x00"), B("\x05\x03") },
		PROXY_FAILED, "proxy: network unreachable", 0 },
	{ SOCKS5, "xmpp.a.test", 5222, { GREETING, NAMED },
		{ B("\x05\x00"), B("\x05\x04\x00\x01\x00\x00\x00\x00\x00\x00") }, PROXY_FAILED,
		"proxy: host unreachable", 8 },
	{ SOCKS5, "xmpp.a.test", 5222, { GREETING, NAMED }, { B("\x05\x00"), B("\x05\x05") },
		PROXY_FAILED, "proxy: connection refused", 0 },
	{ SOCKS5, "xmpp.a.test", 5222, { GREETING, NAMED }, { B("\x05\x00"), B("\x05\x06") },
		PROXY_FAILED, "proxy: TTL expired", 0 },
	{ SOCKS5, "xmpp.a.test", 5222, { GREETING, NAMED }, { B("\x05\x00"), B("\x05\x07") },
		PROXY_FAILED, "proxy: command not supported", 0 },
	{ SOCKS5, "xmpp.a.test", 5222, { GREETING, NAMED }, { B("\x05\x00"), B("\x05\x08") },
		PROXY_FAILED, "proxy: address type not supported", 0 },
	{ SOCKS5, "xmpp.a.test", 5222, { GREETING, NAMED }, { B("\x05\x00"), B("\x05\x09") },
		PROXY_FAILED, "proxy: unknown failure", 0 },
	{ SOCKS5, "xmpp.a.test", 5222, { GREETING, NAMED }, { B("\x05\x00"), B("\x05\xFF") },
		PROXY_FAILED, "proxy: unknown failure", 0 },
	{ SOCKS5, "xmpp.a.test", 5222, { GREETING, NAMED },
		{ B("\x05\x00"), B("\x05\x00\x00\x02\x00") }, PROXY_FAILED,
		"proxy: its answer makes no sense", 0 },

	{ HTTP, "xmpp.a.test", 5222, { CONNECTED }, { B("HTTP/1.1 200 OK\r\n\r\n") }, PROXY_OPEN,
		NULL, 0 },
	{ HTTP, "xmpp.a.test", 5222, { CONNECTED },
		{ B("HTTP/1.0 200 Connection established\r\nVia: p\r\nContent-Length: 4\r\n\r\n"
		    "<str") },
		PROXY_OPEN, NULL, 4 },
	{ HTTP, "xmpp.a.test", 5222, { CONNECTED }, { B("HTTP/1.1 204\r\nA:\r\n\r\n\r\n") },
		PROXY_OPEN, NULL, 2 },
	{ HTTP, "xmpp.a.test", 5222, { CONNECTED }, { B("HTTP/1.1 299 \nA: b\n\n\n") }, PROXY_OPEN,
		NULL, 1 },
	{ HTTP, "xmpp.a.test", 5222, { CONNECTED },
		{ B("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nA: b\r\n\r\n"
		    "HTTP/1.1 200 OK\r\n\r\nx") },
		PROXY_OPEN, NULL, 1 },
	{ HTTP, "2001:db8::1", 5222,
		{ B("CONNECT [2001:db8::1]:5222 HTTP/1.1\r\nHost: [2001:db8::1]:5222\r\n\r\n") },
		{ B("HTTP/1.1 200 OK\r\n\r\n") }, PROXY_OPEN, NULL, 0 },
	{ HTTP_USER, "xmpp.a.test", 5222,
		{ B(CONNECT "Proxy-Authorization: Basic anVsaWV0OnNlc2FtZQ==\r\n\r\n") },
		{ B("HTTP/1.1 200 OK\r\n\r\n") }, PROXY_OPEN, NULL, 0 },
	{ { XSO_PROXY_HTTP, "p", 8080, "", NULL }, "xmpp.a.test", 5222,
		{ B(CONNECT "Proxy-Authorization: Basic Og==\r\n\r\n") },
		{ B("HTTP/1.1 200 OK\r\n\r\n") }, PROXY_OPEN, NULL, 0 },
	{ HTTP_USER, "xmpp.a.test", 5222,
		{ B(CONNECT "Proxy-Authorization: Basic anVsaWV0OnNlc2FtZQ==\r\n\r\n") },
		{ B("HTTP/1.1 407 juliet:sesame is wrong\r\n") }, PROXY_FAILED,
		"proxy: HTTP 407 Proxy Authentication Required", 0 },
	{ HTTP, "xmpp.a.test", 5222, { CONNECTED }, { B("HTTP/1.1 502\n<html>") }, PROXY_FAILED,
		"proxy: HTTP 502 Bad Gateway", 6 },
	{ HTTP, "xmpp.a.test", 5222, { CONNECTED }, { B("HTTP/1.1 599 \x1B[31m\r\n") },
		PROXY_FAILED, "proxy: HTTP 599", 0 },
	{ HTTP, "xmpp.a.test", 5222, { CONNECTED }, { B("HTTP/1.1 301 Moved\r\n") }, PROXY_FAILED,
		"proxy: HTTP 301", 0 },
	{ HTTP, "xmpp.a.test", 5222, { CONNECTED }, { B("HTTP/1.1 000 \r\n") }, PROXY_FAILED,
		"proxy: does not speak HTTP", 0 },
	{ HTTP, "xmpp.a.test", 5222, { CONNECTED }, { B("HTTP/2 200\r\n") }, PROXY_FAILED,
		"proxy: does not speak HTTP", 0 },
	{ HTTP, "xmpp.a.test", 5222, { CONNECTED }, { B("HTTP/1.1 2000 OK\r\n") }, PROXY_FAILED,
		"proxy: does not speak HTTP", 0 },
	{ HTTP, "xmpp.a.test", 5222, { CONNECTED }, { B("HTTP/1.1 20\r\n") }, PROXY_FAILED,
		"proxy: does not speak HTTP", 0 },
	{ HTTP, "xmpp.a.test", 5222, { CONNECTED }, { B("HTTP/1.1\r\n") }, PROXY_FAILED,
		"proxy: does not speak HTTP", 0 },
	{ HTTP, "xmpp.a.test", 5222, { CONNECTED }, { B("\r\n") }, PROXY_FAILED,
		"proxy: does not speak HTTP", 0 },
	{ HTTP, "xmpp.a.test", 5222, { CONNECTED }, { B("220 mail.a.test ESMTP\r\n") },
		PROXY_FAILED, "proxy: does not speak HTTP", 0 },
};

/* Takes what is to be sent, `piece` bytes at a time. */
static void check_said(struct proxy *proxy, const struct bytes *said, size_t piece)
{
	size_t n = 0, size;

	for (const char *at; (at = xso_proxy_pending(proxy, &size)) != NULL; n += size) {
		size = size < piece ? size : piece;
		if (n + size > said->size || memcmp(at, said->at + n, size) != 0)
			ck_abort_msg("it says '%.*s'", (int)size, at);
		xso_proxy_sent(proxy, size);
	}
	if (size || n != said->size)
		ck_abort_msg("it says %zu bytes, not %zu", n, said->size);
}

/* Gives an answer in two pieces, or in bytes when `split` passes its end; what is left of it. */
static size_t give(struct proxy *proxy, const struct bytes *answer, size_t split)
{
	const size_t step = split > answer->size ? 1 : split;
	size_t given = 0;

	while (given < answer->size && xso_proxy_state(proxy) == PROXY_ASKING) {
		const size_t rest = answer->size - given, n = given && step > 1 ? rest : step;
		const size_t size = n && n < rest ? n : rest;
		char *exact = malloc(size);
		memcpy(exact, answer->at + given, size);
		given += xso_proxy_receive(proxy, exact, size);
		free(exact);
	}
	return answer->size - given;
}

static void play(const struct dialogue *d, size_t turn_to_split, size_t split)
{
	struct memory memory;
	struct proxy *proxy = xso_proxy_new(&d->proxy, d->host, d->port, memory_begin(&memory, 0));
	size_t left = 0;

	ck_assert_ptr_nonnull(proxy);
	for (size_t turn = 0; turn < 4 && d->said[turn].at; turn++) {
		ck_assert_int_eq(xso_proxy_state(proxy), PROXY_ASKING);
		check_said(proxy, &d->said[turn], split ? split : SIZE_MAX);
		left = give(proxy, &d->answers[turn], turn == turn_to_split ? split : 0);
	}
	if (xso_proxy_state(proxy) != d->state ||
		strcmp(xso_proxy_text(proxy), d->text ? d->text : "") || left != d->left)
		ck_abort_msg("dialogue %zu: %s, %zu left", (size_t)(d - dialogues),
			xso_proxy_text(proxy), left);
	/* nothing more is taken, or wanted */
	ck_assert_uint_eq(xso_proxy_receive(proxy, "x", 1), 0);
	check_said(proxy, &(struct bytes){ "", 0 }, 1);
	xso_proxy_received_eof(proxy);
	ck_assert_int_eq(xso_proxy_state(proxy), d->state);
	xso_proxy_free(proxy);
	ck_assert_uint_eq(memory.blocks, 0);
}

enum { N_DIALOGUES = sizeof dialogues / sizeof *dialogues };

START_TEST(proxies_open_or_say_why_not)
{
	for (const struct dialogue *d = dialogues; d < dialogues + N_DIALOGUES; d++)
		play(d, 0, 0);
}
END_TEST

START_TEST(it_does_not_matter_how_bytes_are_parted)
{
	for (const struct dialogue *d = dialogues; d < dialogues + N_DIALOGUES; d++)
		for (size_t turn = 0; turn < 4 && d->answers[turn].at; turn++)
			for (size_t split = 1; split <= d->answers[turn].size + 1; split++)
				play(d, turn, split);
}
END_TEST

/* Answers as far as `n` bytes of one of them, and then nothing. */
static void break_off(const struct dialogue *d, size_t turn, size_t n)
{
	struct proxy *proxy = xso_proxy_new(&d->proxy, d->host, d->port, NULL);

	for (size_t i = 0; i <= turn; i++) {
		check_said(proxy, &d->said[i], SIZE_MAX);
		xso_proxy_receive(proxy, d->answers[i].at, i < turn ? d->answers[i].size : n);
	}
	if (xso_proxy_state(proxy) == PROXY_ASKING) {
		xso_proxy_received_eof(proxy);
		ck_assert_str_eq(xso_proxy_text(proxy), "proxy: closed the connection");
	}
	if (xso_proxy_state(proxy) != PROXY_FAILED)
		ck_abort_msg("it is open after %zu bytes", n);
	xso_proxy_free(proxy);
}

START_TEST(an_end_before_it_is_open_is_a_failure)
{
	for (const struct dialogue *d = dialogues; d < dialogues + N_DIALOGUES; d++)
		for (size_t turn = 0; turn < 4 && d->said[turn].at; turn++) {
			const bool is_last = turn == 3 || !d->said[turn + 1].at;
			const size_t size = d->answers[turn].size - (is_last ? d->left : 0);
			for (size_t n = 0; n < size; n++)
				break_off(d, turn, n);
		}
}
END_TEST

static const struct {
	struct xso_proxy proxy;
	const char *host, *text;
} unsaid[] = {
	{ SOCKS5, "", "proxy: the server's name cannot be said" },
	{ SOCKS5, "a b", "proxy: the server's name cannot be said" },
	{ SOCKS5,
		"b\xC3\xBC"
		"cher.test",
		"proxy: the server's name cannot be said" },
	{ SOCKS5, "a" LONG_255, "proxy: the server's name is too long" },
	{ { XSO_PROXY_SOCKS5, "p", 1, "", "x" }, "a.test",
		"proxy: user and password have 255 bytes at most" },
	{ { XSO_PROXY_SOCKS5, "p", 1, "a" LONG_255, "x" }, "a.test",
		"proxy: user and password have 255 bytes at most" },
	{ { XSO_PROXY_SOCKS5, "p", 1, "a", "a" LONG_255 }, "a.test",
		"proxy: user and password have 255 bytes at most" },
	{ HTTP, "a.test:1\r\nX: y", "proxy: the server's name cannot be said" },
	{ HTTP, "a.test\r\n", "proxy: the server's name cannot be said" },
	{ HTTP, "a/b", "proxy: the server's name cannot be said" },
	{ HTTP, "[::1]", "proxy: the server's name cannot be said" },
	{ HTTP, "a:1", "proxy: the server's name cannot be said" },
	{ { XSO_PROXY_HTTP, "p", 1, "ju:liet", "x" }, "a.test",
		"proxy: no user may have a colon with HTTP" },
};

START_TEST(what_cannot_be_said_fails_at_once)
{
	for (size_t i = 0; i < sizeof unsaid / sizeof *unsaid; i++) {
		struct proxy *proxy = xso_proxy_new(&unsaid[i].proxy, unsaid[i].host, 5222, NULL);
		size_t size;
		ck_assert_int_eq(xso_proxy_state(proxy), PROXY_FAILED);
		ck_assert_str_eq(xso_proxy_text(proxy), unsaid[i].text);
		ck_assert_ptr_null(xso_proxy_pending(proxy, &size));
		ck_assert_uint_eq(size, 0);
		xso_proxy_free(proxy);
	}
}
END_TEST

START_TEST(long_credentials_are_sent_and_longer_ones_are_not)
{
	char *user = malloc(4098), *password = malloc(4098);
	const struct xso_proxy config = { XSO_PROXY_HTTP, "p", 1, user, password };

	for (size_t more = 0; more < 3; more++) {
		struct proxy *proxy;
		size_t size;
		memset(user, 'u', 4097);
		memset(password, 'p', 4097);
		user[4096 + (more == 1)] = password[4096 + (more == 2)] = '\0';
		proxy = xso_proxy_new(&config, "a.test", 5222, NULL);
		ck_assert_int_eq(xso_proxy_state(proxy), more ? PROXY_FAILED : PROXY_ASKING);
		xso_proxy_pending(proxy, &size);
		ck_assert(more ? size == 0 : size > (4096 + 1 + 4096) / 3 * 4);
		xso_proxy_free(proxy);
	}
	free(user);
	free(password);
}
END_TEST

/* Whole lines, one endless line, and heads that never bring a result. */
START_TEST(an_answer_has_an_end)
{
	static const char *const endless[] = { "HTTP/1.1 200 OK\r\n", "A: b\r\n",
		"aaaaaaaaaaaaaaaa", "HTTP/1.1 100 Continue\r\n\r\n" };

	for (size_t i = 1; i < sizeof endless / sizeof *endless; i++) {
		static const struct xso_proxy http = HTTP;
		struct proxy *proxy = xso_proxy_new(&http, "xmpp.a.test", 5222, NULL);
		size_t given = 0;
		check_said(proxy, &(struct bytes)CONNECTED, SIZE_MAX);
		if (i < 3)
			xso_proxy_receive(proxy, endless[0], strlen(endless[0]));
		while (xso_proxy_state(proxy) == PROXY_ASKING && given < 20000)
			given += xso_proxy_receive(proxy, endless[i], strlen(endless[i]));
		ck_assert_str_eq(xso_proxy_text(proxy), "proxy: its answer is too long");
		ck_assert_uint_gt(given, 16000);
		xso_proxy_free(proxy);
	}
}
END_TEST

START_TEST(an_answer_to_what_was_not_sent_is_none)
{
	static const struct xso_proxy configs[] = { SOCKS5, HTTP };
	static const struct bytes answers[] = { B("\x05\x00"), B("HTTP/1.1 200 OK\r\n\r\n") };
	static const struct bytes refusal = B("HTTP/1.1 400 Bad Request\r\n");

	for (size_t i = 0; i < 2; i++) {
		struct proxy *proxy = xso_proxy_new(&configs[i], "xmpp.a.test", 5222, NULL);
		xso_proxy_sent(proxy, 1);
		xso_proxy_receive(proxy, answers[i].at, answers[i].size);
		ck_assert_str_eq(xso_proxy_text(proxy), "proxy: answers before it was asked");
		xso_proxy_free(proxy);
	}
	/* but it may see early that it does not like the question */
	struct proxy *proxy = xso_proxy_new(&configs[1], "xmpp.a.test", 5222, NULL);
	xso_proxy_receive(proxy, refusal.at, refusal.size);
	ck_assert_str_eq(xso_proxy_text(proxy), "proxy: HTTP 400 Bad Request");
	xso_proxy_free(proxy);
}
END_TEST

/* An allocator that looks at what is given back. */
static size_t looked;

static void *look(void *user, void *block, size_t old_size, size_t size)
{
	(void)user;
	if (size)
		return realloc(block, size);
	for (const char *at = block; at && at + 6 <= (const char *)block + old_size; at++)
		if (!memcmp(at, "sesame", 6) || !memcmp(at, "OnNlc2", 6)) /* in base64 */
			ck_abort_msg("a password is left");
	looked += block != NULL;
	free(block);
	return NULL;
}

START_TEST(passwords_are_wiped)
{
	static const struct xso_allocator allocator = { .resize = look };

	for (const struct dialogue *d = dialogues; d < dialogues + N_DIALOGUES; d++) {
		struct proxy *proxy = xso_proxy_new(&d->proxy, d->host, d->port, &allocator);
		size_t size;
		const char *at = xso_proxy_pending(proxy, &size);
		xso_proxy_sent(proxy, size);
		for (size_t i = 0; i < size; i++)
			if (at[i])
				ck_abort_msg("what was sent is left");
		xso_proxy_free(proxy);
	}
	ck_assert_uint_eq(looked, N_DIALOGUES);
	xso_proxy_free(NULL);
}
END_TEST

START_TEST(without_memory_there_is_no_proxy)
{
	for (const struct dialogue *d = dialogues; d < dialogues + N_DIALOGUES; d++) {
		struct memory memory;
		ck_assert_ptr_null(
			xso_proxy_new(&d->proxy, d->host, d->port, memory_begin(&memory, 1)));
	}
}
END_TEST

Suite *suite(void)
{
	Suite *s = suite_create("proxy");
	TCase *t = tcase_create("");

	tcase_set_timeout(t, 60);
	tcase_add_test(t, proxies_open_or_say_why_not);
	tcase_add_test(t, it_does_not_matter_how_bytes_are_parted);
	tcase_add_test(t, an_end_before_it_is_open_is_a_failure);
	tcase_add_test(t, what_cannot_be_said_fails_at_once);
	tcase_add_test(t, long_credentials_are_sent_and_longer_ones_are_not);
	tcase_add_test(t, an_answer_has_an_end);
	tcase_add_test(t, an_answer_to_what_was_not_sent_is_none);
	tcase_add_test(t, passwords_are_wiped);
	tcase_add_test(t, without_memory_there_is_no_proxy);
	suite_add_tcase(s, t);
	return s;
}
