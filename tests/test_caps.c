/* Entity capabilities: the examples of XEP-0115 and XEP-0390, and what may not be hashed. */
#include "laws.h"
#include "memory.h"

#include <xso/arena.h>
#include <xso/caps.h>
#include <xso/raw.h>
#include <xso/read.h>

#include <string.h>
#include <xmpp/disco.h>

static struct xso_registry *registry;
static struct xso_arena *arena;

static void setup(void)
{
	registry = laws_registry();
	arena = xso_arena_new(NULL);
}

static void teardown(void)
{
	xso_arena_release(arena);
	xso_registry_free(registry);
}

#define INFO(content) "<query xmlns='http://jabber.org/protocol/disco#info'>" content "</query>"
#define FEATURE(var) "<feature var='" var "'/>"
#define FIELD(var, values) "<field var='" var "'>" values "</field>"
#define VALUE(text) "<value>" text "</value>"
#define FORM(type, fields)                                                             \
	"<x xmlns='jabber:x:data' type='result'><field var='FORM_TYPE' type='hidden'>" \
	"<value>" type "</value></field>" fields "</x>"

/* XEP-0115 5.2 */
#define EXODUS                                                                 \
	"<identity category='client' name='Exodus 0.9.1' type='pc'/>" FEATURE( \
		"http://jabber.org/protocol/caps")                             \
		FEATURE("http://jabber.org/protocol/disco#info")               \
			FEATURE("http://jabber.org/protocol/disco#items")      \
				FEATURE("http://jabber.org/protocol/muc")

/* XEP-0115 5.3 */
#define PSI                                                                                      \
	"<identity xml:lang='en' category='client' name='Psi 0.11' type='pc'/>"                  \
	"<identity xml:lang='el' category='client' name='&#x3A8; 0.11' type='pc'/>" FEATURE(     \
		"http://jabber.org/protocol/caps")                                               \
		FEATURE("http://jabber.org/protocol/disco#info") FEATURE(                        \
			"http://jabber.org/protocol/disco#items")                                \
			FEATURE("http://jabber.org/protocol/muc") FORM(                          \
				"urn:xmpp:dataforms:softwareinfo",                               \
				FIELD("ip_version", VALUE("ipv4") VALUE("ipv6")) FIELD(          \
					"os", VALUE("Mac")) FIELD("os_version", VALUE("10.5.1")) \
					FIELD("software", VALUE("Psi"))                          \
						FIELD("software_version", VALUE("0.11")))

/* XEP-0390, the example with two identities */
static const char tkabber[] =
	"<query xmlns='http://jabber.org/protocol/disco#info'>"
	"<identity category='client' name='Tkabber' type='pc' xml:lang='en'/>"
	"<identity category='client' name='&#x422;&#x43A;&#x430;&#x431;&#x431;&#x435;&#x440;'"
	" type='pc' xml:lang='ru'/>"
	"<feature var='games:board'/>"
	"<feature var='http://jabber.org/protocol/activity'/>"
	"<feature var='http://jabber.org/protocol/activity+notify'/>"
	"<feature var='http://jabber.org/protocol/bytestreams'/>"
	"<feature var='http://jabber.org/protocol/chatstates'/>"
	"<feature var='http://jabber.org/protocol/commands'/>"
	"<feature var='http://jabber.org/protocol/disco#info'/>"
	"<feature var='http://jabber.org/protocol/disco#items'/>"
	"<feature var='http://jabber.org/protocol/evil'/>"
	"<feature var='http://jabber.org/protocol/feature-neg'/>"
	"<feature var='http://jabber.org/protocol/geoloc'/>"
	"<feature var='http://jabber.org/protocol/geoloc+notify'/>"
	"<feature var='http://jabber.org/protocol/ibb'/>"
	"<feature var='http://jabber.org/protocol/iqibb'/>"
	"<feature var='http://jabber.org/protocol/mood'/>"
	"<feature var='http://jabber.org/protocol/mood+notify'/>"
	"<feature var='http://jabber.org/protocol/rosterx'/>"
	"<feature var='http://jabber.org/protocol/si'/>"
	"<feature var='http://jabber.org/protocol/si/profile/file-transfer'/>"
	"<feature var='http://jabber.org/protocol/tune'/>"
	"<feature var='http://www.facebook.com/xmpp/messages'/>"
	"<feature var='http://www.xmpp.org/extensions/xep-0084.html#ns-metadata+notify'/>"
	"<feature var='jabber:iq:avatar'/>"
	"<feature var='jabber:iq:browse'/>"
	"<feature var='jabber:iq:dtcp'/>"
	"<feature var='jabber:iq:filexfer'/>"
	"<feature var='jabber:iq:ibb'/>"
	"<feature var='jabber:iq:inband'/>"
	"<feature var='jabber:iq:jidlink'/>"
	"<feature var='jabber:iq:last'/>"
	"<feature var='jabber:iq:oob'/>"
	"<feature var='jabber:iq:privacy'/>"
	"<feature var='jabber:iq:roster'/>"
	"<feature var='jabber:iq:time'/>"
	"<feature var='jabber:iq:version'/>"
	"<feature var='jabber:x:data'/>"
	"<feature var='jabber:x:event'/>"
	"<feature var='jabber:x:oob'/>"
	"<feature var='urn:xmpp:avatar:metadata+notify'/>"
	"<feature var='urn:xmpp:ping'/>"
	"<feature var='urn:xmpp:receipts'/>"
	"<feature var='urn:xmpp:time'/>"
	"<x xmlns='jabber:x:data' type='result'>"
	"<field type='hidden' "
	"var='FORM_TYPE'><value>urn:xmpp:dataforms:softwareinfo</value></field>"
	"<field var='software'><value>Tkabber</value></field>"
	"<field var='software_version'><value>0.11.1-svn-20111216-mod (Tcl/Tk "
	"8.6b2)</value></field>"
	"<field var='os'><value>Windows</value></field>"
	"<field var='os_version'><value>XP</value></field></x></query>";

static const struct xmpp_disco_info *parse(const char *xml)
{
	struct xso_any any;

	ck_assert_int_eq(xso_read_one(xml, strlen(xml), registry, arena, &any, NULL), XSO_OK);
	ck_assert_ptr_nonnull(xmpp_disco_info_from(any));
	return xmpp_disco_info_from(any);
}

static const struct {
	enum xso_caps version;
	const char *xml, *algorithm, *ver;
} examples[] = {
	{ XSO_CAPS_1, INFO(EXODUS), "sha-1", "QgayPKawpkPSDYmwT/WM94uAlu0=" },
	{ XSO_CAPS_1, INFO(PSI), "sha-1", "q07IKJEyjvHSyhy//CH0CxmKi8w=" },
	{ XSO_CAPS_2, tkabber, "sha-256", "u79ZroNJbdSWhdSp311mddz44oHHPsEBntQ5b1jqBSY=" },
	{ XSO_CAPS_2, tkabber, "sha3-256", "XpUJzLAc93258sMECZ3FJpebkzuyNXDzRNwQog8eycg=" },
};

START_TEST(the_examples_give_their_hashes)
{
	for (size_t i = 0; i < sizeof examples / sizeof *examples; i++) {
		const char *ver;
		ck_assert_int_eq(xso_caps_ver(examples[i].version, parse(examples[i].xml),
					 examples[i].algorithm, arena, &ver),
			XSO_OK);
		ck_assert_str_eq(ver, examples[i].ver);
	}
}
END_TEST

static const struct {
	enum xso_caps version;
	const char *xml;
	const char *input; /* NULL: it may not be hashed */
} inputs[] = {
	{ XSO_CAPS_1, INFO(""), "" },
	{ XSO_CAPS_2, INFO(""), "\x1c\x1c\x1c" },
	{ XSO_CAPS_1, INFO(EXODUS),
		"client/pc//Exodus 0.9.1<http://jabber.org/protocol/caps<"
		"http://jabber.org/protocol/disco#info<http://jabber.org/protocol/disco#items<"
		"http://jabber.org/protocol/muc<" },
	{ XSO_CAPS_1, INFO(PSI),
		"client/pc/el/\xce\xa8 0.11<client/pc/en/Psi 0.11<"
		"http://jabber.org/protocol/caps<http://jabber.org/protocol/disco#info<"
		"http://jabber.org/protocol/disco#items<http://jabber.org/protocol/muc<"
		"urn:xmpp:dataforms:softwareinfo<ip_version<ipv4<ipv6<os<Mac<os_version<10.5.1<"
		"software<Psi<software_version<0.11<" },
	/* the shorter one is first, whatever comes behind it */
	{ XSO_CAPS_1, INFO(FEATURE("a+notify") FEATURE("a")), "a<a+notify<" },
	{ XSO_CAPS_1, INFO("<identity category='a-b' type='t'/><identity category='a' type='t'/>"),
		"a/t//<a-b/t//<" },
	{ XSO_CAPS_2,
		INFO(FEATURE("b") FEATURE("a") "<identity category='c' type='t' name='n'/>" FORM(
			"f", FIELD("v", VALUE("2") VALUE("1")))),
		"a\x1f"
		"b\x1f\x1c"
		"c\x1ft\x1f\x1fn\x1f\x1e\x1c"
		"FORM_TYPE\x1f"
		"f\x1f\x1ev\x1f"
		"1\x1f"
		"2\x1f\x1e\x1d\x1c" },
	/* XEP-0115 5.4 */
	{ XSO_CAPS_1, INFO(FEATURE("a") FEATURE("b") FEATURE("a")), NULL },
	{ XSO_CAPS_1, INFO(EXODUS EXODUS), NULL },
	{ XSO_CAPS_1, INFO(FORM("f", "") FORM("g", "") FORM("f", FIELD("v", ""))), NULL },
	{ XSO_CAPS_1,
		INFO("<x xmlns='jabber:x:data' type='result'><field var='FORM_TYPE' "
		     "type='hidden'><value>f</value><value>g</value></field></x>"),
		NULL },
	{ XSO_CAPS_1,
		INFO("<x xmlns='jabber:x:data' type='result'><field var='FORM_TYPE'>"
		     "<value>f</value></field></x><x xmlns='jabber:x:data' type='result'/>"),
		"" },
	/* what one version forgives, the other may not */
	{ XSO_CAPS_1, INFO("<other xmlns='urn:x'/>"), "" },
	{ XSO_CAPS_2, INFO("<other xmlns='urn:x'/>"), NULL },
	{ XSO_CAPS_2, INFO("<x xmlns='jabber:x:data' type='result'><item/></x>"), NULL },
	{ XSO_CAPS_2, INFO(FEATURE("a") FEATURE("a")),
		"a\x1f"
		"a\x1f\x1c\x1c\x1c" },
};

START_TEST(what_is_hashed_is_sorted_and_marked)
{
	for (size_t i = 0; i < sizeof inputs / sizeof *inputs; i++) {
		struct xso_buffer out = { 0 };
		enum xso_status status;
		ck_assert_int_eq(xso_buffer_append_text(&out, "="), XSO_OK);
		status = xso_caps_input(inputs[i].version, parse(inputs[i].xml), &out);
		ck_assert_int_eq(status, inputs[i].input ? XSO_OK : XSO_ERROR_INVALID);
		ck_assert_int_eq(xso_buffer_append_byte(&out, '\0'), XSO_OK);
		ck_assert_str_eq(out.data + 1, inputs[i].input ? inputs[i].input : "");
		xso_buffer_free(&out);
	}
}
END_TEST

START_TEST(memory_that_runs_out_is_told)
{
	for (int version = XSO_CAPS_1; version <= XSO_CAPS_2; version++) {
		const struct xmpp_disco_info *info = parse(INFO(PSI));
		enum xso_status status = XSO_ERROR_MEMORY;
		struct memory memory;
		for (size_t n = 1; status; n++) {
			struct xso_buffer out = { .allocator = memory_begin(&memory, n) };
			status = xso_caps_input((enum xso_caps)version, info, &out);
			ck_assert(!status || (status == XSO_ERROR_MEMORY && !out.size));
			xso_buffer_free(&out);
			ck_assert_uint_eq(memory.blocks, 0);
		}
	}
}
END_TEST

START_TEST(an_algorithm_has_its_name)
{
	static const struct {
		const char *name;
		size_t size;
	} algorithms[] = { { "sha-1", 20 }, { "sha-256", 32 }, { "sha-512", 64 },
		{ "sha3-256", 32 }, { "sha1", 0 }, { "sha3-512", 0 }, { "", 0 }, { "md5", 0 } };

	for (size_t i = 0; i < sizeof algorithms / sizeof *algorithms; i++) {
		struct xso_bytes hash;
		enum xso_status status = xso_caps_hash(
			XSO_CAPS_2, parse(INFO(PSI)), algorithms[i].name, arena, &hash);
		ck_assert_int_eq(status, algorithms[i].size ? XSO_OK : XSO_ERROR_MISUSE);
		ck_assert_uint_eq(hash.size, algorithms[i].size);
	}
}
END_TEST

Suite *suite(void)
{
	Suite *s = suite_create("caps");
	TCase *tc = tcase_create("caps");

	tcase_add_checked_fixture(tc, setup, teardown);
	tcase_add_test(tc, the_examples_give_their_hashes);
	tcase_add_test(tc, what_is_hashed_is_sorted_and_marked);
	tcase_add_test(tc, memory_that_runs_out_is_told);
	tcase_add_test(tc, an_algorithm_has_its_name);
	suite_add_tcase(s, tc);
	return s;
}
