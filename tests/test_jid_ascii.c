/* Domains as DNS and certificates have them. */
#include "suite.h"

#include "object/jid.h"

#include <string.h>

#define LABEL "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijk" /* 63 */

static const struct {
	const char *domain, *ascii; /* NULL: it has none */
} rows[] = {
	{ "capulet.lit", "capulet.lit" },
	{ "localhost", "localhost" },
	{ "_xmpp.capulet.lit", "_xmpp.capulet.lit" },
	{ "b\u00FCcher.example", "xn--bcher-kva.example" },
	{ "b\u00FCcher.\u4F8B\u3048.example", "xn--bcher-kva.xn--r8jz45g.example" },
	{ "xn--bcher-kva.example", "xn--bcher-kva.example" },
	{ "\u0627\u0644\u0623\u0631\u062F\u0646.lit", "xn--igbhzh7gpa.lit" },
	/* a letter that Unicode 3.2 did not know */
	{ "\u2C30.lit", "xn--tej.lit" },
	{ "127.0.0.1", "127.0.0.1" },
	{ "[2001:db8::1]", "[2001:db8::1]" },
	{ LABEL ".lit", LABEL ".lit" },
	{ LABEL "l.lit", NULL },
	{ "\u00FC" LABEL ".lit", NULL },
	{ "\u00FC"
	  "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdef.lit",
		NULL },
	{ LABEL "." LABEL "." LABEL
		".abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghi",
		LABEL "." LABEL "." LABEL
		      ".abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghi" },
	{ LABEL "." LABEL "." LABEL
		".abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghij",
		NULL },
};

START_TEST(domains_are_written_with_a_labels)
{
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		char ascii[JID_ASCII];
		enum xso_status status = xso_jid_domain_to_ascii(rows[i].domain, ascii);
		ck_assert_msg(status == (rows[i].ascii ? XSO_OK : XSO_ERROR_INVALID), "%s: %s",
			rows[i].domain, xso_status_text(status));
		if (!status)
			ck_assert_str_eq(ascii, rows[i].ascii);
	}
}
END_TEST

Suite *suite(void)
{
	Suite *s = suite_create("jid_ascii");
	TCase *tc = tcase_create("jid_ascii");

	tcase_add_test(tc, domains_are_written_with_a_labels);
	suite_add_tcase(s, tc);
	return s;
}
