/* Printed by xsoc from receipts.xml: do not edit. */
#include <xmpp/receipts.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_receipts[9];
	char s_receipt_request[16];
	char s_request[8];
	char s_urn_xmpp_receipts[18];
	char s_receipt[8];
	char s_received[9];
	char s_id[3];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"receipts",
	"receipt-request",
	"request",
	"urn:xmpp:receipts",
	"receipt",
	"received",
	"id",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_receipt_request,
	C_receipt,
	C_xmpp_message,
};

static const uint8_t receipt_request_lookup[] = {
	0
};

const struct xso_class xmpp_receipt_request_class = {
	.module = &xmpp_receipts_module,
	.lookup = receipt_request_lookup,
	.name = S(s_receipt_request),
	.element = S(s_request),
	.element_size = N(s_request),
	.ns = S(s_urn_xmpp_receipts),
	.size = sizeof(struct xmpp_receipt_request),
	.unknown = offsetof(struct xmpp_receipt_request, unknown),
	.lookup_bits = 0,
};

/* clang-format off */
static const struct xso_field receipt_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_id), .name_size = N(s_id),
	  .member = S(s_id), .offset = offsetof(struct xmpp_receipt, id) },
};
/* clang-format on */

static const uint8_t receipt_lookup[] = {
	0, 1
};

const struct xso_class xmpp_receipt_class = {
	.module = &xmpp_receipts_module,
	.fields = receipt_fields,
	.lookup = receipt_lookup,
	.name = S(s_receipt),
	.element = S(s_received),
	.element_size = N(s_received),
	.ns = S(s_urn_xmpp_receipts),
	.size = sizeof(struct xmpp_receipt),
	.unknown = offsetof(struct xmpp_receipt, unknown),
	.n_fields = sizeof receipt_fields / sizeof *receipt_fields,
	.lookup_bits = 1,
};

static const struct xso_class *const classes[] = {
	[C_receipt_request - 1] = &xmpp_receipt_request_class,
	[C_receipt - 1] = &xmpp_receipt_class,
	[C_xmpp_message - 1] = &xmpp_message_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_receipt_request - 1, .base = C_xmpp_message },
	{ .cls = C_receipt - 1, .base = C_xmpp_message },
};

const struct xso_module xmpp_receipts_module = {
	.version = 2,
	.name = "receipts",
	.xep = "0184",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 2,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
