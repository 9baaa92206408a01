#include "scalar_text.h"

#include <arpa/inet.h>
#include <stdio.h>

static const struct xso_host_port untouched = { "untouched", 9 };

/* As parse wants it: the text has a NUL behind it, and both are all there is. */
static enum xso_status read_text(
	const char *text, struct xso_host_port *value, struct xso_arena *arena)
{
	size_t size = strlen(text);
	char *exact = malloc(size + 1);
	enum xso_status status;

	ck_assert_ptr_nonnull(exact);
	memcpy(exact, text, size + 1);
	*value = untouched;
	status = xso_scalar_host_port.parse(exact, size, value, arena);
	if (status) {
		ck_assert_ptr_eq(value->host, untouched.host);
		ck_assert_uint_eq(value->port, untouched.port);
	} else {
		/* the host may be in the text */
		value->host = xso_arena_text(arena, value->host, strlen(value->host));
	}
	free(exact);
	return status;
}

static bool is_host_port(const char *text)
{
	struct xso_arena *arena = xso_arena_new(NULL);
	struct xso_host_port value;
	enum xso_status status = read_text(text, &value, arena);

	ck_assert(status == XSO_OK || status == XSO_ERROR_INVALID);
	xso_arena_release(arena);
	return !status;
}

struct row {
	const char *text, *host;
	int port;
	const char *written; /* NULL: as read */
};

static const struct row rows[] = {
	{ "example.com", "example.com", 0, NULL },
	{ "isr.example.org:5222", "isr.example.org", 5222, NULL },
	{ "localhost:1", "localhost", 1, NULL },
	{ "localhost:65535", "localhost", 65535, NULL },
	{ "localhost:10", "localhost", 10, NULL },
	{ "localhost:00443", "localhost", 443, "localhost:443" },
	{ "192.0.2.1", "192.0.2.1", 0, NULL },
	{ "192.0.2.1:5222", "192.0.2.1", 5222, NULL },
	{ "b\u00FCcher.example:80", "b\u00FCcher.example", 80, NULL },
	{ "example.com.", "example.com.", 0, NULL },
	{ "_xmpp.example", "_xmpp.example", 0, NULL },
	{ "x%y", "x%y", 0, NULL },
	/* XEP-0198 section 3 */
	{ "[2001:41D0:1:A49b::1]:9222", "2001:41D0:1:A49b::1", 9222, NULL },
	{ "[2001:db8::1]", "2001:db8::1", 0, NULL },
	{ "[::]", "::", 0, NULL },
	{ "[::1]:5222", "::1", 5222, NULL },
	{ "[1:2:3:4:5:6:7:8]", "1:2:3:4:5:6:7:8", 0, NULL },
	{ "[::ffff:192.0.2.1]:65535", "::ffff:192.0.2.1", 65535, NULL },
	{ "[fe80::1%eth0]:5269", "fe80::1%eth0", 5269, NULL },
	{ "[fe80::1%25en-1_a.b~c]", "fe80::1%25en-1_a.b~c", 0, NULL },
	{ "2001:db8::1", "2001:db8::1", 0, "[2001:db8::1]" },
	{ "::", "::", 0, "[::]" },
	{ "::1:5222", "::1:5222", 0, "[::1:5222]" },
	{ "1:2:3:4:5:6:1.2.3.4", "1:2:3:4:5:6:1.2.3.4", 0, "[1:2:3:4:5:6:1.2.3.4]" },
	{ "fe80::1%1", "fe80::1%1", 0, "[fe80::1%1]" },
};

static const char *const wrong[] = { "", ":", ":5222", "host:", "host:0", "host:00", "host:65536",
	"host:99999999999999999999", "host:+1", "host:-1", "host: 1", "host:1 ", "host:5222a",
	"host:0x50", "host:\u0661", "host:5222:", "host:5222:1", "a:b", "a:b:c", " host", "ho st",
	"host\t", "host\n:1", "host ", "a/b", "host/", "user@host", "user@host:5222", "host]",
	"ho[st", "[host]", "[host]:5222", "[192.0.2.1]", "[192.0.2.1]:5222", "[]", "[]:5222", "[",
	"]", "[::1", "::1]", "[::1]:", "[::1]:0", "[::1]:65536", "[::1]5222", "[::1] :5222",
	"[::1]::5222", "[::1]]", "[[::1]]", "[ ::1]", "[::1 ]", "[::1]/", "[::1]:5222]", "x[::1]",
	"[:]", "[:::]", "[1]", "[1:2:3:4:5:6:7]", "[1:2:3:4:5:6:7:8:9]", "[1:2:3:4::5:6:7:8]",
	"[1::2::3]", "[12345::]", "[::12345]", "[g::]", "[::1.2.3]", "[::1.2.3.4.5]",
	"[::1.2.3.256]", "[::1.2.3.04]", "[::1.2.3.]", "[::1.2.3.4:5]", "[1.2.3.4::]", "[::.1.2.3]",
	"[1:]", "[:1]", "[1:2:3:4:5:6:7:1.2.3.4]", "[::1%]", "[::1%a b]", "[::1%a%b]",
	"[::1%\u00E9]", "[%eth0]", "[1%eth0]", "::1%", "1:2:3", "::1/64", "::1@a", "fe80::1%a/b",
	"xmpp://host", "http://host:80", "::g", ":::", "1::2:", ":1::2" };

enum { N_ROWS = sizeof rows / sizeof *rows, N_WRONG = sizeof wrong / sizeof *wrong };

START_TEST(host_port_reads_and_writes)
{
	for (const struct row *r = rows; r < rows + N_ROWS; r++) {
		struct xso_arena *arena = xso_arena_new(NULL);
		struct xso_host_port value;
		if (read_text(r->text, &value, arena))
			ck_abort_msg("'%s' is no host-port", r->text);
		ck_assert_str_eq(value.host, r->host);
		ck_assert_int_eq(value.port, r->port);
		scalar_writes(&xso_scalar_host_port, &value, r->written ? r->written : r->text);
		scalar_writes_all_or_nothing(
			&xso_scalar_host_port, &value, r->written ? r->written : r->text);
		xso_arena_release(arena);
	}
}
END_TEST

START_TEST(host_port_refuses_what_is_none)
{
	for (size_t i = 0; i < N_WRONG; i++)
		if (is_host_port(wrong[i]))
			ck_abort_msg("'%s' is taken for a host-port", wrong[i]);
}
END_TEST

/* A host that would not be read back as itself is not written. */
START_TEST(host_port_writes_only_hosts)
{
	static const char *const hosts[] = { NULL, "", "a b", " a", "a\n", "a/b", "a@b", "[::1]",
		"[", "a]", "host:5222", "a:b", ":", "1:2:3", "::1%", "::g", "::1 " };

	for (size_t i = 0; i < sizeof hosts / sizeof *hosts; i++) {
		const struct xso_host_port value = { hosts[i], 5222 };
		struct xso_buffer out = { 0 };
		ck_assert_int_eq(xso_scalar_host_port.format(&value, &out), XSO_ERROR_INVALID);
		ck_assert_uint_eq(out.size, 0);
	}
}
END_TEST

/* An address, in brackets and without, is what the system takes for one. */
static bool reads_as_the_system(const char *address)
{
	unsigned char bytes[16];
	bool valid = inet_pton(AF_INET6, address, bytes) == 1;
	char text[64] = "[";

	if (is_host_port(strcat(strcat(text, address), "]")) != valid)
		ck_abort_msg("'%s' is%s an address", address, valid ? "" : " no");
	if (strchr(address, ':') != strrchr(address, ':') && is_host_port(address) != valid)
		ck_abort_msg("'%s' is%s an address without brackets", address, valid ? "" : " no");
	return valid;
}

/* Every text of up to 7 characters over an alphabet of everything that matters. */
START_TEST(host_port_takes_short_addresses_as_the_system_does)
{
	static const char alphabet[] = ":1.0f";
	size_t n = sizeof alphabet - 1, n_texts = 1, n_valid = 0;

	for (size_t size = 0; size <= 7; size++, n_texts *= n)
		for (size_t number = 0; number < n_texts; number++) {
			char text[8] = "";
			size_t left = number;
			for (size_t i = 0; i < size; i++, left /= n)
				text[i] = alphabet[left % n];
			n_valid += reads_as_the_system(text);
		}
	ck_assert_uint_gt(n_valid, 1000);
}
END_TEST

/* Groups and colons at random, and a good number of addresses among them. */
START_TEST(host_port_takes_random_addresses_as_the_system_does)
{
	static const char *const groups[] = { "0", "1", "fF", "abc", "1234", "12345", "1.2.3.4",
		"192.168.255.0", "1.2.3.256", "01.2.3.4", "", "g" };
	uint64_t state = 5;
	size_t n_valid = 0;

	for (long round = scalar_rounds(50000); round; round--) {
		char text[256] = "";
		uint64_t n = 1 + scalar_random(&state) % 10;
		while (n--) {
			uint64_t kind = scalar_random(&state) >> 59;
			strcat(text, groups[kind < 12 ? kind : kind % 5]);
			strcat(text, !n ? "" : scalar_random(&state) >> 61 ? ":" : "::");
		}
		if (strlen(text) < 60)
			n_valid += reads_as_the_system(text);
	}
	ck_assert_uint_gt(n_valid, 1000);
}
END_TEST

/* Every byte as a whole host, and in the middle of one. */
START_TEST(host_port_looks_at_every_character)
{
	for (int c = 1; c < 256; c++) {
		char text[] = "a.b", whole[] = "x";
		bool valid = !strchr(" \t\r\n/@[]:", c);
		text[1] = whole[0] = (char)c;
		ck_assert(is_host_port(text) == valid);
		ck_assert(is_host_port(whole) == valid);
	}
}
END_TEST

START_TEST(host_port_reads_every_port)
{
	for (unsigned port = 0; port < 70000; port++) {
		struct xso_host_port value = untouched;
		char text[16];
		struct xso_arena *arena = xso_arena_new(NULL);
		snprintf(text, sizeof text, "[::]:%u", port);
		ck_assert(!read_text(text, &value, arena) == (port > 0 && port < 65536));
		if (port > 0 && port < 65536) {
			ck_assert_uint_eq(value.port, port);
			scalar_writes(&xso_scalar_host_port, &value, text);
		}
		xso_arena_release(arena);
	}
}
END_TEST

START_TEST(host_port_equals_by_both_parts)
{
	static const struct xso_host_port values[] = { { NULL, 0 }, { NULL, 1 }, { "a", 0 },
		{ "a", 1 }, { "b", 1 }, { "ab", 1 } };
	char a[] = "a";
	struct xso_host_port other = { a, 1 };

	for (size_t i = 0; i < 6; i++) {
		ck_assert(xso_scalar_host_port.is_set(&values[i]) == (i > 1));
		ck_assert(xso_scalar_host_port.equal(&values[i], &other) == (i == 3));
		for (size_t j = 0; j < 6; j++)
			ck_assert(xso_scalar_host_port.equal(&values[i], &values[j]) ==
				(i == j && i > 1));
	}
}
END_TEST

/* Memory is needed for a host that is not the whole text, and for a copy. */
START_TEST(host_port_survives_without_memory)
{
	static const char *const texts[] = { "host", "host:1", "[::1]", "::1" };

	for (size_t i = 0; i < 4; i++) {
		struct memory memory;
		struct xso_arena *arena = xso_arena_new(memory_begin(&memory, 0));
		struct xso_host_port value = untouched, copy = untouched;
		bool whole = i == 0 || i == 3;
		memory.fail_at = 2;
		ck_assert_int_eq(
			xso_scalar_host_port.parse(texts[i], strlen(texts[i]), &value, arena),
			whole ? XSO_OK : XSO_ERROR_MEMORY);
		ck_assert_ptr_eq(value.host, whole ? texts[i] : untouched.host);
		ck_assert_uint_eq(value.port, whole ? 0 : 9);
		ck_assert_int_eq(xso_scalar_host_port.copy(&value, &copy, arena), XSO_ERROR_MEMORY);
		ck_assert_ptr_eq(copy.host, untouched.host);
		memory.fail_at = 0;
		ck_assert_int_eq(xso_scalar_host_port.copy(&value, &copy, arena), XSO_OK);
		ck_assert_ptr_ne(copy.host, value.host);
		ck_assert(xso_scalar_host_port.equal(&value, &copy));
		xso_arena_release(arena);
		ck_assert_uint_eq(memory.blocks, 0);
	}
}
END_TEST

Suite *suite(void)
{
	Suite *s = suite_create("host_port");
	TCase *c = tcase_create("host_port");

	tcase_set_timeout(c, 60);
	tcase_add_test(c, host_port_reads_and_writes);
	tcase_add_test(c, host_port_refuses_what_is_none);
	tcase_add_test(c, host_port_writes_only_hosts);
	tcase_add_test(c, host_port_takes_short_addresses_as_the_system_does);
	tcase_add_test(c, host_port_takes_random_addresses_as_the_system_does);
	tcase_add_test(c, host_port_looks_at_every_character);
	tcase_add_test(c, host_port_reads_every_port);
	tcase_add_test(c, host_port_equals_by_both_parts);
	tcase_add_test(c, host_port_survives_without_memory);
	suite_add_tcase(s, c);
	return s;
}
