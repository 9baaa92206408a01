/* Printed by xsoc from file-sharing.xml: do not edit. */
#include <xmpp/file-sharing.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_file_sharing[13];
	char s_file_sources[13];
	char s_sources[8];
	char s_urn_xmpp_sfs_0[15];
	char s_id[3];
	char s_source[7];
	char s_disposition[12];
	char s_urn_xmpp_file_metadata_0[25];
	char s_file[5];
	char s_file_sharing_disposition[25];
	char s_inline[7];
	char s_attachment[11];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"file-sharing",
	"file-sources",
	"sources",
	"urn:xmpp:sfs:0",
	"id",
	"source",
	"disposition",
	"urn:xmpp:file:metadata:0",
	"file",
	"file-sharing-disposition",
	"inline",
	"attachment",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_file_sources,
	C_file_sharing,
	C_xmpp_message,
	C_xmpp_file_metadata,
	C_xmpp_pubsub_item,
};
enum {
	V_,
	V_file_sharing_disposition,
};

static const uint16_t file_sharing_disposition_texts[] = {
	[XMPP_FILE_SHARING_DISPOSITION_INLINE] = S(s_inline),
	[XMPP_FILE_SHARING_DISPOSITION_ATTACHMENT] = S(s_attachment),
};

static const uint8_t file_sharing_disposition_lookup[] = {
	2, 0, 0, 3
};

const struct xso_enum xmpp_file_sharing_disposition_enum = {
	.strings = (const char *)&strings,
	.texts = file_sharing_disposition_texts,
	.lookup = file_sharing_disposition_lookup,
	.name = S(s_file_sharing_disposition),
	.n_texts = sizeof file_sharing_disposition_texts / sizeof *file_sharing_disposition_texts,
	.lookup_bits = 2,
};

/* clang-format off */
static const struct xso_field file_sources_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_id), .name_size = N(s_id),
	  .member = S(s_id), .offset = offsetof(struct xmpp_file_sources, id) },
	{ .shape = XSO_ANY, .occurs = XSO_MANY,
	  .member = S(s_source), .offset = offsetof(struct xmpp_file_sources, source),
	  .count = offsetof(struct xmpp_file_sources, n_source) },
};
/* clang-format on */

static const uint8_t file_sources_lookup[] = {
	0, 1
};

const struct xso_class xmpp_file_sources_class = {
	.module = &xmpp_file_sharing_module,
	.fields = file_sources_fields,
	.lookup = file_sources_lookup,
	.name = S(s_file_sources),
	.element = S(s_sources),
	.element_size = N(s_sources),
	.ns = S(s_urn_xmpp_sfs_0),
	.size = sizeof(struct xmpp_file_sources),
	.unknown = offsetof(struct xmpp_file_sources, unknown),
	.n_fields = sizeof file_sources_fields / sizeof *file_sources_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_HAS_LISTS,
	.any = 2,
};

/* clang-format off */
static const struct xso_field file_sharing_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_ENUM, .flags = XSO_FORGIVE, .name = S(s_disposition), .name_size = N(s_disposition),
	  .member = S(s_disposition), .offset = offsetof(struct xmpp_file_sharing, disposition),
	  .values = V_file_sharing_disposition },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_id), .name_size = N(s_id),
	  .member = S(s_id), .offset = offsetof(struct xmpp_file_sharing, id) },
	{ .shape = XSO_CHILD, .ns = S(s_urn_xmpp_file_metadata_0),
	  .member = S(s_file), .offset = offsetof(struct xmpp_file_sharing, file),
	  .of = C_xmpp_file_metadata },
	{ .shape = XSO_CHILD,
	  .member = S(s_sources), .offset = offsetof(struct xmpp_file_sharing, sources),
	  .of = C_file_sources },
};
/* clang-format on */

static const uint8_t file_sharing_lookup[] = {
	0, 1, 3, 0, 2, 4, 0, 0
};

const struct xso_class xmpp_file_sharing_class = {
	.module = &xmpp_file_sharing_module,
	.fields = file_sharing_fields,
	.lookup = file_sharing_lookup,
	.name = S(s_file_sharing),
	.element = S(s_file_sharing),
	.element_size = N(s_file_sharing),
	.ns = S(s_urn_xmpp_sfs_0),
	.size = sizeof(struct xmpp_file_sharing),
	.unknown = offsetof(struct xmpp_file_sharing, unknown),
	.n_fields = sizeof file_sharing_fields / sizeof *file_sharing_fields,
	.lookup_bits = 3,
};

static const struct xso_class *const classes[] = {
	[C_file_sources - 1] = &xmpp_file_sources_class,
	[C_file_sharing - 1] = &xmpp_file_sharing_class,
	[C_xmpp_message - 1] = &xmpp_message_class,
	[C_xmpp_file_metadata - 1] = &xmpp_file_metadata_class,
	[C_xmpp_pubsub_item - 1] = &xmpp_pubsub_item_class,
};

static const struct xso_enum *const enums[] = {
	[V_file_sharing_disposition - 1] = &xmpp_file_sharing_disposition_enum,
};

static const struct xso_extends extends[] = {
	{ .cls = C_file_sources - 1, .base = C_xmpp_message, .flags = XSO_EXTENDS_MANY },
	{ .cls = C_file_sharing - 1, .base = C_xmpp_message, .flags = XSO_EXTENDS_MANY },
	{ .cls = C_file_sharing - 1, .base = C_xmpp_pubsub_item },
};

const struct xso_module xmpp_file_sharing_module = {
	.version = 2,
	.name = "file-sharing",
	.xep = "0447",
	.strings = (const char *)&strings,
	.classes = classes,
	.enums = enums,
	.extends = extends,
	.n_own_classes = 2,
	.n_classes = sizeof classes / sizeof *classes,
	.n_enums = sizeof enums / sizeof *enums,
	.n_extends = sizeof extends / sizeof *extends,
};
