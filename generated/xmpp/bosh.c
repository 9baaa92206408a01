/* Printed by xsoc from bosh.xml: do not edit. */
#include <xmpp/bosh.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_bosh[5];
	char s_bosh_body[10];
	char s_body[5];
	char s_http___jabber_org_protocol_httpbind[36];
	char s_accept[7];
	char s_ack[4];
	char s_authid[7];
	char s_charsets[9];
	char s_condition[10];
	char s_content[8];
	char s_from[5];
	char s_hold[5];
	char s_inactivity[11];
	char s_key[4];
	char s_maxpause[9];
	char s_newkey[7];
	char s_pause[6];
	char s_polling[8];
	char s_report[7];
	char s_requests[9];
	char s_rid[4];
	char s_uint64_of_at_most_9007199254740991[35];
	char s_route[6];
	char s_secure[7];
	char s_sid[4];
	char s_stream[7];
	char s_time[5];
	char s_to[3];
	char s_type[5];
	char s_ver[4];
	char s_wait[5];
	char s_http___www_w3_org_xml_1998_namespace[37];
	char s_lang[5];
	char s_urn_xmpp_xbosh[15];
	char s_version[8];
	char s_xmpp[5];
	char s_restart[8];
	char s_restartlogic[13];
	char s_uri[4];
	char s_payload[8];
	char s_bosh_body_condition[20];
	char s_bad_request[12];
	char s_host_gone[10];
	char s_host_unknown[13];
	char s_improper_addressing[20];
	char s_internal_server_error[22];
	char s_item_not_found[15];
	char s_other_request[14];
	char s_policy_violation[17];
	char s_remote_connection_failed[25];
	char s_remote_stream_error[20];
	char s_see_other_uri[14];
	char s_system_shutdown[16];
	char s_undefined_condition[20];
	char s_bosh_body_type[15];
	char s_error[6];
	char s_terminate[10];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"bosh",
	"bosh-body",
	"body",
	"http://jabber.org/protocol/httpbind",
	"accept",
	"ack",
	"authid",
	"charsets",
	"condition",
	"content",
	"from",
	"hold",
	"inactivity",
	"key",
	"maxpause",
	"newkey",
	"pause",
	"polling",
	"report",
	"requests",
	"rid",
	"uint64 of at most 9007199254740991",
	"route",
	"secure",
	"sid",
	"stream",
	"time",
	"to",
	"type",
	"ver",
	"wait",
	"http://www.w3.org/XML/1998/namespace",
	"lang",
	"urn:xmpp:xbosh",
	"version",
	"xmpp",
	"restart",
	"restartlogic",
	"uri",
	"payload",
	"bosh-body-condition",
	"bad-request",
	"host-gone",
	"host-unknown",
	"improper-addressing",
	"internal-server-error",
	"item-not-found",
	"other-request",
	"policy-violation",
	"remote-connection-failed",
	"remote-stream-error",
	"see-other-uri",
	"system-shutdown",
	"undefined-condition",
	"bosh-body-type",
	"error",
	"terminate",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_bosh_body,
};
enum {
	V_,
	V_bosh_body_condition,
	V_bosh_body_type,
};
enum {
	E_,
	E_bosh_body_accept,
	E_bosh_body_charsets,
	E_bosh_body_condition,
	E_bosh_body_rid,
	E_bosh_body_version,
	E_bosh_body_restart,
	E_bosh_body_restartlogic,
};

static const struct xso_extra extras[] = {
	[E_bosh_body_accept - 1] = {
		.list = ","[0],
	},
	[E_bosh_body_charsets - 1] = {
		.list = " "[0],
	},
	[E_bosh_body_condition - 1] = {
		.on_unknown = XMPP_BOSH_BODY_CONDITION_UNDEFINED_CONDITION,
	},
	[E_bosh_body_rid - 1] = {
		.has_max = true,
		.max = UINT64_C(9007199254740991),
		.expected = S(s_uint64_of_at_most_9007199254740991),
	},
	[E_bosh_body_version - 1] = {
		.prefix = S(s_xmpp),
	},
	[E_bosh_body_restart - 1] = {
		.prefix = S(s_xmpp),
	},
	[E_bosh_body_restartlogic - 1] = {
		.prefix = S(s_xmpp),
	},
};

static const uint16_t bosh_body_condition_texts[] = {
	[XMPP_BOSH_BODY_CONDITION_BAD_REQUEST] = S(s_bad_request),
	[XMPP_BOSH_BODY_CONDITION_HOST_GONE] = S(s_host_gone),
	[XMPP_BOSH_BODY_CONDITION_HOST_UNKNOWN] = S(s_host_unknown),
	[XMPP_BOSH_BODY_CONDITION_IMPROPER_ADDRESSING] = S(s_improper_addressing),
	[XMPP_BOSH_BODY_CONDITION_INTERNAL_SERVER_ERROR] = S(s_internal_server_error),
	[XMPP_BOSH_BODY_CONDITION_ITEM_NOT_FOUND] = S(s_item_not_found),
	[XMPP_BOSH_BODY_CONDITION_OTHER_REQUEST] = S(s_other_request),
	[XMPP_BOSH_BODY_CONDITION_POLICY_VIOLATION] = S(s_policy_violation),
	[XMPP_BOSH_BODY_CONDITION_REMOTE_CONNECTION_FAILED] = S(s_remote_connection_failed),
	[XMPP_BOSH_BODY_CONDITION_REMOTE_STREAM_ERROR] = S(s_remote_stream_error),
	[XMPP_BOSH_BODY_CONDITION_SEE_OTHER_URI] = S(s_see_other_uri),
	[XMPP_BOSH_BODY_CONDITION_SYSTEM_SHUTDOWN] = S(s_system_shutdown),
	[XMPP_BOSH_BODY_CONDITION_UNDEFINED_CONDITION] = S(s_undefined_condition),
};

static const uint8_t bosh_body_condition_lookup[] = {
	3, 4, 12, 10, 0, 0, 0, 0, 0, 0, 0, 13, 0, 0, 0, 0,
	0, 0, 0, 2, 7, 0, 5, 0, 0, 9, 8, 11, 14, 0, 0, 6
};

const struct xso_enum xmpp_bosh_body_condition_enum = {
	.strings = (const char *)&strings,
	.texts = bosh_body_condition_texts,
	.lookup = bosh_body_condition_lookup,
	.name = S(s_bosh_body_condition),
	.n_texts = sizeof bosh_body_condition_texts / sizeof *bosh_body_condition_texts,
	.lookup_bits = 5,
};

static const uint16_t bosh_body_type_texts[] = {
	[XMPP_BOSH_BODY_TYPE_ERROR] = S(s_error),
	[XMPP_BOSH_BODY_TYPE_TERMINATE] = S(s_terminate),
};

static const uint8_t bosh_body_type_lookup[] = {
	0, 2, 3, 0
};

const struct xso_enum xmpp_bosh_body_type_enum = {
	.strings = (const char *)&strings,
	.texts = bosh_body_type_texts,
	.lookup = bosh_body_type_lookup,
	.name = S(s_bosh_body_type),
	.n_texts = sizeof bosh_body_type_texts / sizeof *bosh_body_type_texts,
	.lookup_bits = 2,
};

/* clang-format off */
static const struct xso_field bosh_body_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_TOKEN, .occurs = XSO_MANY, .flags = XSO_LIST, .name = S(s_accept), .name_size = N(s_accept),
	  .member = S(s_accept), .offset = offsetof(struct xmpp_bosh_body, accept),
	  .count = offsetof(struct xmpp_bosh_body, n_accept),
	  .extra = E_bosh_body_accept },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT64, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_ack), .name_size = N(s_ack),
	  .member = S(s_ack), .offset = offsetof(struct xmpp_bosh_body, ack),
	  .count = offsetof(struct xmpp_bosh_body, has_ack) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_authid), .name_size = N(s_authid),
	  .member = S(s_authid), .offset = offsetof(struct xmpp_bosh_body, authid) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_TOKEN, .occurs = XSO_MANY, .flags = XSO_LIST, .name = S(s_charsets), .name_size = N(s_charsets),
	  .member = S(s_charsets), .offset = offsetof(struct xmpp_bosh_body, charsets),
	  .count = offsetof(struct xmpp_bosh_body, n_charsets),
	  .extra = E_bosh_body_charsets },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_ENUM, .flags = XSO_FORGIVE, .name = S(s_condition), .name_size = N(s_condition),
	  .member = S(s_condition), .offset = offsetof(struct xmpp_bosh_body, condition),
	  .values = V_bosh_body_condition, .extra = E_bosh_body_condition },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_content), .name_size = N(s_content),
	  .member = S(s_content), .offset = offsetof(struct xmpp_bosh_body, content) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_JID, .name = S(s_from), .name_size = N(s_from),
	  .member = S(s_from), .offset = offsetof(struct xmpp_bosh_body, from) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT8, .flags = XSO_HAS, .name = S(s_hold), .name_size = N(s_hold),
	  .member = S(s_hold), .offset = offsetof(struct xmpp_bosh_body, hold),
	  .count = offsetof(struct xmpp_bosh_body, has_hold) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT32, .flags = XSO_HAS, .name = S(s_inactivity), .name_size = N(s_inactivity),
	  .member = S(s_inactivity), .offset = offsetof(struct xmpp_bosh_body, inactivity),
	  .count = offsetof(struct xmpp_bosh_body, has_inactivity) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .flags = XSO_SECRET, .name = S(s_key), .name_size = N(s_key),
	  .member = S(s_key), .offset = offsetof(struct xmpp_bosh_body, key) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT32, .flags = XSO_HAS, .name = S(s_maxpause), .name_size = N(s_maxpause),
	  .member = S(s_maxpause), .offset = offsetof(struct xmpp_bosh_body, maxpause),
	  .count = offsetof(struct xmpp_bosh_body, has_maxpause) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .flags = XSO_SECRET, .name = S(s_newkey), .name_size = N(s_newkey),
	  .member = S(s_newkey), .offset = offsetof(struct xmpp_bosh_body, newkey) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT32, .flags = XSO_HAS, .name = S(s_pause), .name_size = N(s_pause),
	  .member = S(s_pause), .offset = offsetof(struct xmpp_bosh_body, pause),
	  .count = offsetof(struct xmpp_bosh_body, has_pause) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT32, .flags = XSO_HAS, .name = S(s_polling), .name_size = N(s_polling),
	  .member = S(s_polling), .offset = offsetof(struct xmpp_bosh_body, polling),
	  .count = offsetof(struct xmpp_bosh_body, has_polling) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT64, .flags = XSO_HAS, .name = S(s_report), .name_size = N(s_report),
	  .member = S(s_report), .offset = offsetof(struct xmpp_bosh_body, report),
	  .count = offsetof(struct xmpp_bosh_body, has_report) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT8, .flags = XSO_HAS, .name = S(s_requests), .name_size = N(s_requests),
	  .member = S(s_requests), .offset = offsetof(struct xmpp_bosh_body, requests),
	  .count = offsetof(struct xmpp_bosh_body, has_requests) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT64, .flags = XSO_HAS, .name = S(s_rid), .name_size = N(s_rid),
	  .member = S(s_rid), .offset = offsetof(struct xmpp_bosh_body, rid),
	  .count = offsetof(struct xmpp_bosh_body, has_rid),
	  .extra = E_bosh_body_rid },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_route), .name_size = N(s_route),
	  .member = S(s_route), .offset = offsetof(struct xmpp_bosh_body, route) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .flags = XSO_FORGIVE, .name = S(s_secure), .name_size = N(s_secure),
	  .member = S(s_secure), .offset = offsetof(struct xmpp_bosh_body, secure) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .flags = XSO_SECRET, .name = S(s_sid), .name_size = N(s_sid),
	  .member = S(s_sid), .offset = offsetof(struct xmpp_bosh_body, sid) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_stream), .name_size = N(s_stream),
	  .member = S(s_stream), .offset = offsetof(struct xmpp_bosh_body, stream) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT32, .flags = XSO_HAS, .name = S(s_time), .name_size = N(s_time),
	  .member = S(s_time), .offset = offsetof(struct xmpp_bosh_body, time),
	  .count = offsetof(struct xmpp_bosh_body, has_time) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_JID, .name = S(s_to), .name_size = N(s_to),
	  .member = S(s_to), .offset = offsetof(struct xmpp_bosh_body, to) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_ENUM, .flags = XSO_FORGIVE, .name = S(s_type), .name_size = N(s_type),
	  .member = S(s_type), .offset = offsetof(struct xmpp_bosh_body, type),
	  .values = V_bosh_body_type },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_ver), .name_size = N(s_ver),
	  .member = S(s_ver), .offset = offsetof(struct xmpp_bosh_body, ver) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT32, .flags = XSO_HAS, .name = S(s_wait), .name_size = N(s_wait),
	  .member = S(s_wait), .offset = offsetof(struct xmpp_bosh_body, wait),
	  .count = offsetof(struct xmpp_bosh_body, has_wait) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_LANG, .name = S(s_lang), .name_size = N(s_lang), .ns = S(s_http___www_w3_org_xml_1998_namespace),
	  .member = S(s_lang), .offset = offsetof(struct xmpp_bosh_body, lang) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_version), .name_size = N(s_version), .ns = S(s_urn_xmpp_xbosh),
	  .member = S(s_version), .offset = offsetof(struct xmpp_bosh_body, version),
	  .extra = E_bosh_body_version },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_restart), .name_size = N(s_restart), .ns = S(s_urn_xmpp_xbosh),
	  .member = S(s_restart), .offset = offsetof(struct xmpp_bosh_body, restart),
	  .extra = E_bosh_body_restart },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_restartlogic), .name_size = N(s_restartlogic), .ns = S(s_urn_xmpp_xbosh),
	  .member = S(s_restartlogic), .offset = offsetof(struct xmpp_bosh_body, restartlogic),
	  .extra = E_bosh_body_restartlogic },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_URI, .name = S(s_uri), .name_size = N(s_uri),
	  .member = S(s_uri), .offset = offsetof(struct xmpp_bosh_body, uri) },
	{ .shape = XSO_ANY, .occurs = XSO_MANY,
	  .member = S(s_payload), .offset = offsetof(struct xmpp_bosh_body, payload),
	  .count = offsetof(struct xmpp_bosh_body, n_payload) },
};
/* clang-format on */

static const uint8_t bosh_body_lookup[] = {
	0, 14, 6, 25, 0, 0, 1, 3, 9, 8, 28, 0, 16, 0, 0, 0,
	0, 2, 0, 0, 0, 0, 24, 0, 20, 0, 12, 13, 18, 15, 22, 0,
	7, 0, 21, 10, 26, 0, 0, 0, 0, 0, 0, 4, 5, 27, 29, 23,
	17, 30, 0, 0, 0, 0, 0, 0, 19, 11, 0, 0, 31, 0, 0, 0
};

const struct xso_class xmpp_bosh_body_class = {
	.module = &xmpp_bosh_module,
	.fields = bosh_body_fields,
	.lookup = bosh_body_lookup,
	.name = S(s_bosh_body),
	.element = S(s_body),
	.element_size = N(s_body),
	.ns = S(s_http___jabber_org_protocol_httpbind),
	.size = sizeof(struct xmpp_bosh_body),
	.unknown = offsetof(struct xmpp_bosh_body, unknown),
	.n_fields = sizeof bosh_body_fields / sizeof *bosh_body_fields,
	.lookup_bits = 6,
	.flags = XSO_CLASS_SECRETS | XSO_CLASS_HAS_LISTS,
	.any = 32,
	.lang = 27,
	.from = 7,
};

static const struct xso_class *const classes[] = {
	[C_bosh_body - 1] = &xmpp_bosh_body_class,
};

static const struct xso_enum *const enums[] = {
	[V_bosh_body_condition - 1] = &xmpp_bosh_body_condition_enum,
	[V_bosh_body_type - 1] = &xmpp_bosh_body_type_enum,
};

static const struct xso_extends extends[] = {
	{ .cls = C_bosh_body - 1 },
};

const struct xso_module xmpp_bosh_module = {
	.version = 2,
	.name = "bosh",
	.xep = "0124",
	.strings = (const char *)&strings,
	.classes = classes,
	.enums = enums,
	.extras = extras,
	.extends = extends,
	.n_own_classes = 1,
	.n_classes = sizeof classes / sizeof *classes,
	.n_enums = sizeof enums / sizeof *enums,
	.n_extras = sizeof extras / sizeof *extras,
	.n_extends = sizeof extends / sizeof *extends,
};
