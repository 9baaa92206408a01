/* Printed by xsoc from omemo.xml: do not edit. */
#include <xmpp/omemo.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_omemo[6];
	char s_omemo_encrypted_header_keys_key[32];
	char s_rid[4];
	char s_kex[4];
	char s_data[5];
	char s_omemo_encrypted_header_keys[28];
	char s_jid[4];
	char s_key[4];
	char s_omemo_encrypted_header[23];
	char s_sid[4];
	char s_keys[5];
	char s_omemo_encrypted[16];
	char s_encrypted[10];
	char s_urn_xmpp_omemo_2_list[35];
	char s_ns[3];
	char s_header[7];
	char s_payload[8];
	char s_omemo_devices_device[21];
	char s_id[3];
	char s_label[6];
	char s_labelsig[9];
	char s_omemo_devices[14];
	char s_devices[8];
	char s_device[7];
	char s_omemo_bundle_spk[17];
	char s_omemo_bundle_prekey[20];
	char s_omemo_bundle[13];
	char s_bundle[7];
	char s_spk[4];
	char s_spks[5];
	char s_ik[3];
	char s_prekeys[8];
	char s_has_prekeys[12];
	char s_omemo_opt_out[14];
	char s_opt_out[8];
	char s_reason[7];
	char s_omemo0_encrypted_header_key[28];
	char s_prekey[7];
	char s_omemo0_encrypted_header[24];
	char s_iv[3];
	char s_omemo0_encrypted[17];
	char s_eu_siacs_conversations_axolotl[31];
	char s_omemo0_devices[15];
	char s_list[5];
	char s_omemo0_bundle_signed_pre_key_public[36];
	char s_signed_pre_key_id[15];
	char s_omemo0_bundle_prekey[21];
	char s_pre_key_id[9];
	char s_omemo0_bundle[14];
	char s_signed_pre_key_public[19];
	char s_signed_pre_key_public_2[22];
	char s_signed_pre_key_signature[22];
	char s_signed_pre_key_signature_2[25];
	char s_identity_key[12];
	char s_identity_key_2[13];
	char s_pk[3];
	char s_pre_key_public[13];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"omemo",
	"omemo-encrypted-header-keys-key",
	"rid",
	"kex",
	"data",
	"omemo-encrypted-header-keys",
	"jid",
	"key",
	"omemo-encrypted-header",
	"sid",
	"keys",
	"omemo-encrypted",
	"encrypted",
	"urn:xmpp:omemo:2\000urn:xmpp:omemo:1\000",
	"ns",
	"header",
	"payload",
	"omemo-devices-device",
	"id",
	"label",
	"labelsig",
	"omemo-devices",
	"devices",
	"device",
	"omemo-bundle-spk",
	"omemo-bundle-prekey",
	"omemo-bundle",
	"bundle",
	"spk",
	"spks",
	"ik",
	"prekeys",
	"has_prekeys",
	"omemo-opt-out",
	"opt-out",
	"reason",
	"omemo0-encrypted-header-key",
	"prekey",
	"omemo0-encrypted-header",
	"iv",
	"omemo0-encrypted",
	"eu.siacs.conversations.axolotl",
	"omemo0-devices",
	"list",
	"omemo0-bundle-signed-pre-key-public",
	"signedPreKeyId",
	"omemo0-bundle-prekey",
	"preKeyId",
	"omemo0-bundle",
	"signedPreKeyPublic",
	"signed_pre_key_public",
	"signedPreKeySignature",
	"signed_pre_key_signature",
	"identityKey",
	"identity_key",
	"pk",
	"preKeyPublic",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_omemo_encrypted_header_keys_key,
	C_omemo_encrypted_header_keys,
	C_omemo_encrypted_header,
	C_omemo_encrypted,
	C_omemo_devices_device,
	C_omemo_devices,
	C_omemo_bundle_spk,
	C_omemo_bundle_prekey,
	C_omemo_bundle,
	C_omemo_opt_out,
	C_omemo0_encrypted_header_key,
	C_omemo0_encrypted_header,
	C_omemo0_encrypted,
	C_omemo0_devices,
	C_omemo0_bundle_signed_pre_key_public,
	C_omemo0_bundle_prekey,
	C_omemo0_bundle,
	C_omemo_bundle_has_prekeys_content,
	C_omemo0_bundle_has_prekeys_content,
	C_xmpp_message,
	C_xmpp_iq,
	C_xmpp_pubsub_item,
	C_xmpp_sce_envelope,
};
enum {
	E_,
	E_omemo0_devices_device,
};

static const struct xso_extra extras[] = {
	[E_omemo0_devices_device - 1] = {
		.attribute = S(s_id),
	},
};

static const struct xso_class omemo_bundle_has_prekeys_content;
static const struct xso_class omemo0_bundle_has_prekeys_content;

/* clang-format off */
static const struct xso_field omemo_encrypted_header_keys_key_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT32, .occurs = XSO_ONE, .name = S(s_rid), .name_size = N(s_rid),
	  .member = S(s_rid), .offset = offsetof(struct xmpp_omemo_encrypted_header_keys_key, rid) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_kex), .name_size = N(s_kex),
	  .member = S(s_kex), .offset = offsetof(struct xmpp_omemo_encrypted_header_keys_key, kex) },
	{ .shape = XSO_TEXT, .type = XSO_TYPE_BASE64, .flags = XSO_FORGIVE,
	  .member = S(s_data), .offset = offsetof(struct xmpp_omemo_encrypted_header_keys_key, data) },
};
/* clang-format on */

static const uint8_t omemo_encrypted_header_keys_key_lookup[] = {
	2, 0, 0, 1
};

const struct xso_class xmpp_omemo_encrypted_header_keys_key_class = {
	.module = &xmpp_omemo_module,
	.fields = omemo_encrypted_header_keys_key_fields,
	.lookup = omemo_encrypted_header_keys_key_lookup,
	.name = S(s_omemo_encrypted_header_keys_key),
	.size = sizeof(struct xmpp_omemo_encrypted_header_keys_key),
	.unknown = offsetof(struct xmpp_omemo_encrypted_header_keys_key, unknown),
	.n_fields = sizeof omemo_encrypted_header_keys_key_fields / sizeof *omemo_encrypted_header_keys_key_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_DEMANDS,
	.text = 3,
};

/* clang-format off */
static const struct xso_field omemo_encrypted_header_keys_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_JID, .flags = XSO_FORGIVE, .name = S(s_jid), .name_size = N(s_jid),
	  .member = S(s_jid), .offset = offsetof(struct xmpp_omemo_encrypted_header_keys, jid) },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_key), .name_size = N(s_key),
	  .member = S(s_key), .offset = offsetof(struct xmpp_omemo_encrypted_header_keys, key),
	  .count = offsetof(struct xmpp_omemo_encrypted_header_keys, n_key),
	  .of = C_omemo_encrypted_header_keys_key },
};
/* clang-format on */

static const uint8_t omemo_encrypted_header_keys_lookup[] = {
	0, 0, 2, 1
};

const struct xso_class xmpp_omemo_encrypted_header_keys_class = {
	.module = &xmpp_omemo_module,
	.fields = omemo_encrypted_header_keys_fields,
	.lookup = omemo_encrypted_header_keys_lookup,
	.name = S(s_omemo_encrypted_header_keys),
	.size = sizeof(struct xmpp_omemo_encrypted_header_keys),
	.unknown = offsetof(struct xmpp_omemo_encrypted_header_keys, unknown),
	.n_fields = sizeof omemo_encrypted_header_keys_fields / sizeof *omemo_encrypted_header_keys_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_HAS_LISTS,
};

/* clang-format off */
static const struct xso_field omemo_encrypted_header_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT32, .occurs = XSO_ONE, .name = S(s_sid), .name_size = N(s_sid),
	  .member = S(s_sid), .offset = offsetof(struct xmpp_omemo_encrypted_header, sid) },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_keys), .name_size = N(s_keys),
	  .member = S(s_keys), .offset = offsetof(struct xmpp_omemo_encrypted_header, keys),
	  .count = offsetof(struct xmpp_omemo_encrypted_header, n_keys),
	  .of = C_omemo_encrypted_header_keys },
};
/* clang-format on */

static const uint8_t omemo_encrypted_header_lookup[] = {
	0, 1, 0, 2
};

const struct xso_class xmpp_omemo_encrypted_header_class = {
	.module = &xmpp_omemo_module,
	.fields = omemo_encrypted_header_fields,
	.lookup = omemo_encrypted_header_lookup,
	.name = S(s_omemo_encrypted_header),
	.size = sizeof(struct xmpp_omemo_encrypted_header),
	.unknown = offsetof(struct xmpp_omemo_encrypted_header, unknown),
	.n_fields = sizeof omemo_encrypted_header_fields / sizeof *omemo_encrypted_header_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_HAS_LISTS | XSO_CLASS_DEMANDS,
};

/* clang-format off */
static const struct xso_field omemo_encrypted_fields[] = {
	{ .shape = XSO_NAMESPACE,
	  .member = S(s_ns), .offset = offsetof(struct xmpp_omemo_encrypted, ns) },
	{ .shape = XSO_CHILD, .occurs = XSO_ONE, .name = S(s_header), .name_size = N(s_header),
	  .member = S(s_header), .offset = offsetof(struct xmpp_omemo_encrypted, header),
	  .of = C_omemo_encrypted_header },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_BASE64, .flags = XSO_FORGIVE, .name = S(s_payload), .name_size = N(s_payload),
	  .member = S(s_payload), .offset = offsetof(struct xmpp_omemo_encrypted, payload) },
};
/* clang-format on */

static const uint8_t omemo_encrypted_lookup[] = {
	2, 0, 0, 3
};

const struct xso_class xmpp_omemo_encrypted_class = {
	.module = &xmpp_omemo_module,
	.fields = omemo_encrypted_fields,
	.lookup = omemo_encrypted_lookup,
	.name = S(s_omemo_encrypted),
	.element = S(s_encrypted),
	.element_size = N(s_encrypted),
	.ns = S(s_urn_xmpp_omemo_2_list),
	.size = sizeof(struct xmpp_omemo_encrypted),
	.unknown = offsetof(struct xmpp_omemo_encrypted, unknown),
	.n_fields = sizeof omemo_encrypted_fields / sizeof *omemo_encrypted_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_NAMESPACES | XSO_CLASS_DEMANDS,
	.namespaces = 1,
};

/* clang-format off */
static const struct xso_field omemo_devices_device_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT32, .occurs = XSO_ONE, .name = S(s_id), .name_size = N(s_id),
	  .member = S(s_id), .offset = offsetof(struct xmpp_omemo_devices_device, id) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_label), .name_size = N(s_label),
	  .member = S(s_label), .offset = offsetof(struct xmpp_omemo_devices_device, label) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BASE64, .flags = XSO_FORGIVE, .name = S(s_labelsig), .name_size = N(s_labelsig),
	  .member = S(s_labelsig), .offset = offsetof(struct xmpp_omemo_devices_device, labelsig) },
};
/* clang-format on */

static const uint8_t omemo_devices_device_lookup[] = {
	3, 0, 2, 0, 1, 0, 0, 0
};

const struct xso_class xmpp_omemo_devices_device_class = {
	.module = &xmpp_omemo_module,
	.fields = omemo_devices_device_fields,
	.lookup = omemo_devices_device_lookup,
	.name = S(s_omemo_devices_device),
	.size = sizeof(struct xmpp_omemo_devices_device),
	.unknown = offsetof(struct xmpp_omemo_devices_device, unknown),
	.n_fields = sizeof omemo_devices_device_fields / sizeof *omemo_devices_device_fields,
	.lookup_bits = 3,
	.flags = XSO_CLASS_DEMANDS,
};

/* clang-format off */
static const struct xso_field omemo_devices_fields[] = {
	{ .shape = XSO_NAMESPACE,
	  .member = S(s_ns), .offset = offsetof(struct xmpp_omemo_devices, ns) },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_device), .name_size = N(s_device),
	  .member = S(s_device), .offset = offsetof(struct xmpp_omemo_devices, device),
	  .count = offsetof(struct xmpp_omemo_devices, n_device),
	  .of = C_omemo_devices_device },
};
/* clang-format on */

static const uint8_t omemo_devices_lookup[] = {
	2, 0
};

const struct xso_class xmpp_omemo_devices_class = {
	.module = &xmpp_omemo_module,
	.fields = omemo_devices_fields,
	.lookup = omemo_devices_lookup,
	.name = S(s_omemo_devices),
	.element = S(s_devices),
	.element_size = N(s_devices),
	.ns = S(s_urn_xmpp_omemo_2_list),
	.size = sizeof(struct xmpp_omemo_devices),
	.unknown = offsetof(struct xmpp_omemo_devices, unknown),
	.n_fields = sizeof omemo_devices_fields / sizeof *omemo_devices_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_NAMESPACES | XSO_CLASS_HAS_LISTS,
	.namespaces = 1,
};

/* clang-format off */
static const struct xso_field omemo_bundle_spk_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT32, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_id), .name_size = N(s_id),
	  .member = S(s_id), .offset = offsetof(struct xmpp_omemo_bundle_spk, id),
	  .count = offsetof(struct xmpp_omemo_bundle_spk, has_id) },
	{ .shape = XSO_TEXT, .type = XSO_TYPE_BASE64, .flags = XSO_FORGIVE,
	  .member = S(s_key), .offset = offsetof(struct xmpp_omemo_bundle_spk, key) },
};
/* clang-format on */

static const uint8_t omemo_bundle_spk_lookup[] = {
	0, 1
};

const struct xso_class xmpp_omemo_bundle_spk_class = {
	.module = &xmpp_omemo_module,
	.fields = omemo_bundle_spk_fields,
	.lookup = omemo_bundle_spk_lookup,
	.name = S(s_omemo_bundle_spk),
	.size = sizeof(struct xmpp_omemo_bundle_spk),
	.unknown = offsetof(struct xmpp_omemo_bundle_spk, unknown),
	.n_fields = sizeof omemo_bundle_spk_fields / sizeof *omemo_bundle_spk_fields,
	.lookup_bits = 1,
	.text = 2,
};

/* clang-format off */
static const struct xso_field omemo_bundle_prekey_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT32, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_id), .name_size = N(s_id),
	  .member = S(s_id), .offset = offsetof(struct xmpp_omemo_bundle_prekey, id),
	  .count = offsetof(struct xmpp_omemo_bundle_prekey, has_id) },
	{ .shape = XSO_TEXT, .type = XSO_TYPE_BASE64, .flags = XSO_FORGIVE,
	  .member = S(s_key), .offset = offsetof(struct xmpp_omemo_bundle_prekey, key) },
};
/* clang-format on */

static const uint8_t omemo_bundle_prekey_lookup[] = {
	0, 1
};

const struct xso_class xmpp_omemo_bundle_prekey_class = {
	.module = &xmpp_omemo_module,
	.fields = omemo_bundle_prekey_fields,
	.lookup = omemo_bundle_prekey_lookup,
	.name = S(s_omemo_bundle_prekey),
	.size = sizeof(struct xmpp_omemo_bundle_prekey),
	.unknown = offsetof(struct xmpp_omemo_bundle_prekey, unknown),
	.n_fields = sizeof omemo_bundle_prekey_fields / sizeof *omemo_bundle_prekey_fields,
	.lookup_bits = 1,
	.text = 2,
};

/* clang-format off */
static const struct xso_field omemo_bundle_fields[] = {
	{ .shape = XSO_NAMESPACE,
	  .member = S(s_ns), .offset = offsetof(struct xmpp_omemo_bundle, ns) },
	{ .shape = XSO_CHILD, .name = S(s_spk), .name_size = N(s_spk),
	  .member = S(s_spk), .offset = offsetof(struct xmpp_omemo_bundle, spk),
	  .of = C_omemo_bundle_spk },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_BASE64, .flags = XSO_FORGIVE, .name = S(s_spks), .name_size = N(s_spks),
	  .member = S(s_spks), .offset = offsetof(struct xmpp_omemo_bundle, spks) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_BASE64, .flags = XSO_FORGIVE, .name = S(s_ik), .name_size = N(s_ik),
	  .member = S(s_ik), .offset = offsetof(struct xmpp_omemo_bundle, ik) },
	{ .shape = XSO_WITHIN, .name = S(s_prekeys), .name_size = N(s_prekeys),
	  .member = S(s_has_prekeys), .offset = offsetof(struct xmpp_omemo_bundle, has_prekeys),
	  .of = C_omemo_bundle_has_prekeys_content },
};
/* clang-format on */

static const uint8_t omemo_bundle_lookup[] = {
	4, 2, 0, 0, 3, 5, 0, 0
};

const struct xso_class xmpp_omemo_bundle_class = {
	.module = &xmpp_omemo_module,
	.fields = omemo_bundle_fields,
	.lookup = omemo_bundle_lookup,
	.name = S(s_omemo_bundle),
	.element = S(s_bundle),
	.element_size = N(s_bundle),
	.ns = S(s_urn_xmpp_omemo_2_list),
	.size = sizeof(struct xmpp_omemo_bundle),
	.unknown = offsetof(struct xmpp_omemo_bundle, unknown),
	.n_fields = sizeof omemo_bundle_fields / sizeof *omemo_bundle_fields,
	.lookup_bits = 3,
	.flags = XSO_CLASS_NAMESPACES,
	.namespaces = 1,
};

/* clang-format off */
static const struct xso_field omemo_opt_out_fields[] = {
	{ .shape = XSO_NAMESPACE,
	  .member = S(s_ns), .offset = offsetof(struct xmpp_omemo_opt_out, ns) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_reason), .name_size = N(s_reason),
	  .member = S(s_reason), .offset = offsetof(struct xmpp_omemo_opt_out, reason) },
};
/* clang-format on */

static const uint8_t omemo_opt_out_lookup[] = {
	0, 2
};

const struct xso_class xmpp_omemo_opt_out_class = {
	.module = &xmpp_omemo_module,
	.fields = omemo_opt_out_fields,
	.lookup = omemo_opt_out_lookup,
	.name = S(s_omemo_opt_out),
	.element = S(s_opt_out),
	.element_size = N(s_opt_out),
	.ns = S(s_urn_xmpp_omemo_2_list),
	.size = sizeof(struct xmpp_omemo_opt_out),
	.unknown = offsetof(struct xmpp_omemo_opt_out, unknown),
	.n_fields = sizeof omemo_opt_out_fields / sizeof *omemo_opt_out_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_NAMESPACES,
	.namespaces = 1,
};

/* clang-format off */
static const struct xso_field omemo0_encrypted_header_key_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT32, .occurs = XSO_ONE, .name = S(s_rid), .name_size = N(s_rid),
	  .member = S(s_rid), .offset = offsetof(struct xmpp_omemo0_encrypted_header_key, rid) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_prekey), .name_size = N(s_prekey),
	  .member = S(s_prekey), .offset = offsetof(struct xmpp_omemo0_encrypted_header_key, prekey) },
	{ .shape = XSO_TEXT, .type = XSO_TYPE_BASE64, .flags = XSO_FORGIVE,
	  .member = S(s_data), .offset = offsetof(struct xmpp_omemo0_encrypted_header_key, data) },
};
/* clang-format on */

static const uint8_t omemo0_encrypted_header_key_lookup[] = {
	2, 0, 0, 1
};

const struct xso_class xmpp_omemo0_encrypted_header_key_class = {
	.module = &xmpp_omemo_module,
	.fields = omemo0_encrypted_header_key_fields,
	.lookup = omemo0_encrypted_header_key_lookup,
	.name = S(s_omemo0_encrypted_header_key),
	.size = sizeof(struct xmpp_omemo0_encrypted_header_key),
	.unknown = offsetof(struct xmpp_omemo0_encrypted_header_key, unknown),
	.n_fields = sizeof omemo0_encrypted_header_key_fields / sizeof *omemo0_encrypted_header_key_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_DEMANDS,
	.text = 3,
};

/* clang-format off */
static const struct xso_field omemo0_encrypted_header_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT32, .occurs = XSO_ONE, .name = S(s_sid), .name_size = N(s_sid),
	  .member = S(s_sid), .offset = offsetof(struct xmpp_omemo0_encrypted_header, sid) },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_key), .name_size = N(s_key),
	  .member = S(s_key), .offset = offsetof(struct xmpp_omemo0_encrypted_header, key),
	  .count = offsetof(struct xmpp_omemo0_encrypted_header, n_key),
	  .of = C_omemo0_encrypted_header_key },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_BASE64, .flags = XSO_FORGIVE, .name = S(s_iv), .name_size = N(s_iv),
	  .member = S(s_iv), .offset = offsetof(struct xmpp_omemo0_encrypted_header, iv) },
};
/* clang-format on */

static const uint8_t omemo0_encrypted_header_lookup[] = {
	0, 0, 0, 1, 2, 3, 0, 0
};

const struct xso_class xmpp_omemo0_encrypted_header_class = {
	.module = &xmpp_omemo_module,
	.fields = omemo0_encrypted_header_fields,
	.lookup = omemo0_encrypted_header_lookup,
	.name = S(s_omemo0_encrypted_header),
	.size = sizeof(struct xmpp_omemo0_encrypted_header),
	.unknown = offsetof(struct xmpp_omemo0_encrypted_header, unknown),
	.n_fields = sizeof omemo0_encrypted_header_fields / sizeof *omemo0_encrypted_header_fields,
	.lookup_bits = 3,
	.flags = XSO_CLASS_HAS_LISTS | XSO_CLASS_DEMANDS,
};

/* clang-format off */
static const struct xso_field omemo0_encrypted_fields[] = {
	{ .shape = XSO_CHILD, .occurs = XSO_ONE, .name = S(s_header), .name_size = N(s_header),
	  .member = S(s_header), .offset = offsetof(struct xmpp_omemo0_encrypted, header),
	  .of = C_omemo0_encrypted_header },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_BASE64, .flags = XSO_FORGIVE, .name = S(s_payload), .name_size = N(s_payload),
	  .member = S(s_payload), .offset = offsetof(struct xmpp_omemo0_encrypted, payload) },
};
/* clang-format on */

static const uint8_t omemo0_encrypted_lookup[] = {
	1, 0, 0, 2
};

const struct xso_class xmpp_omemo0_encrypted_class = {
	.module = &xmpp_omemo_module,
	.fields = omemo0_encrypted_fields,
	.lookup = omemo0_encrypted_lookup,
	.name = S(s_omemo0_encrypted),
	.element = S(s_encrypted),
	.element_size = N(s_encrypted),
	.ns = S(s_eu_siacs_conversations_axolotl),
	.size = sizeof(struct xmpp_omemo0_encrypted),
	.unknown = offsetof(struct xmpp_omemo0_encrypted, unknown),
	.n_fields = sizeof omemo0_encrypted_fields / sizeof *omemo0_encrypted_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_DEMANDS,
};

/* clang-format off */
static const struct xso_field omemo0_devices_fields[] = {
	{ .shape = XSO_CHILD_ATTRIBUTE, .type = XSO_TYPE_UINT32, .occurs = XSO_MANY, .name = S(s_device), .name_size = N(s_device),
	  .member = S(s_device), .offset = offsetof(struct xmpp_omemo0_devices, device),
	  .count = offsetof(struct xmpp_omemo0_devices, n_device),
	  .extra = E_omemo0_devices_device },
};
/* clang-format on */

static const uint8_t omemo0_devices_lookup[] = {
	1, 0
};

const struct xso_class xmpp_omemo0_devices_class = {
	.module = &xmpp_omemo_module,
	.fields = omemo0_devices_fields,
	.lookup = omemo0_devices_lookup,
	.name = S(s_omemo0_devices),
	.element = S(s_list),
	.element_size = N(s_list),
	.ns = S(s_eu_siacs_conversations_axolotl),
	.size = sizeof(struct xmpp_omemo0_devices),
	.unknown = offsetof(struct xmpp_omemo0_devices, unknown),
	.n_fields = sizeof omemo0_devices_fields / sizeof *omemo0_devices_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_HAS_LISTS,
};

/* clang-format off */
static const struct xso_field omemo0_bundle_signed_pre_key_public_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT32, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_signed_pre_key_id), .name_size = N(s_signed_pre_key_id),
	  .member = S(s_id), .offset = offsetof(struct xmpp_omemo0_bundle_signed_pre_key_public, id),
	  .count = offsetof(struct xmpp_omemo0_bundle_signed_pre_key_public, has_id) },
	{ .shape = XSO_TEXT, .type = XSO_TYPE_BASE64, .flags = XSO_FORGIVE,
	  .member = S(s_key), .offset = offsetof(struct xmpp_omemo0_bundle_signed_pre_key_public, key) },
};
/* clang-format on */

static const uint8_t omemo0_bundle_signed_pre_key_public_lookup[] = {
	1, 0
};

const struct xso_class xmpp_omemo0_bundle_signed_pre_key_public_class = {
	.module = &xmpp_omemo_module,
	.fields = omemo0_bundle_signed_pre_key_public_fields,
	.lookup = omemo0_bundle_signed_pre_key_public_lookup,
	.name = S(s_omemo0_bundle_signed_pre_key_public),
	.size = sizeof(struct xmpp_omemo0_bundle_signed_pre_key_public),
	.unknown = offsetof(struct xmpp_omemo0_bundle_signed_pre_key_public, unknown),
	.n_fields = sizeof omemo0_bundle_signed_pre_key_public_fields / sizeof *omemo0_bundle_signed_pre_key_public_fields,
	.lookup_bits = 1,
	.text = 2,
};

/* clang-format off */
static const struct xso_field omemo0_bundle_prekey_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT32, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_pre_key_id), .name_size = N(s_pre_key_id),
	  .member = S(s_id), .offset = offsetof(struct xmpp_omemo0_bundle_prekey, id),
	  .count = offsetof(struct xmpp_omemo0_bundle_prekey, has_id) },
	{ .shape = XSO_TEXT, .type = XSO_TYPE_BASE64, .flags = XSO_FORGIVE,
	  .member = S(s_key), .offset = offsetof(struct xmpp_omemo0_bundle_prekey, key) },
};
/* clang-format on */

static const uint8_t omemo0_bundle_prekey_lookup[] = {
	1, 0
};

const struct xso_class xmpp_omemo0_bundle_prekey_class = {
	.module = &xmpp_omemo_module,
	.fields = omemo0_bundle_prekey_fields,
	.lookup = omemo0_bundle_prekey_lookup,
	.name = S(s_omemo0_bundle_prekey),
	.size = sizeof(struct xmpp_omemo0_bundle_prekey),
	.unknown = offsetof(struct xmpp_omemo0_bundle_prekey, unknown),
	.n_fields = sizeof omemo0_bundle_prekey_fields / sizeof *omemo0_bundle_prekey_fields,
	.lookup_bits = 1,
	.text = 2,
};

/* clang-format off */
static const struct xso_field omemo0_bundle_fields[] = {
	{ .shape = XSO_CHILD, .name = S(s_signed_pre_key_public), .name_size = N(s_signed_pre_key_public),
	  .member = S(s_signed_pre_key_public_2), .offset = offsetof(struct xmpp_omemo0_bundle, signed_pre_key_public),
	  .of = C_omemo0_bundle_signed_pre_key_public },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_BASE64, .flags = XSO_FORGIVE, .name = S(s_signed_pre_key_signature), .name_size = N(s_signed_pre_key_signature),
	  .member = S(s_signed_pre_key_signature_2), .offset = offsetof(struct xmpp_omemo0_bundle, signed_pre_key_signature) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_BASE64, .flags = XSO_FORGIVE, .name = S(s_identity_key), .name_size = N(s_identity_key),
	  .member = S(s_identity_key_2), .offset = offsetof(struct xmpp_omemo0_bundle, identity_key) },
	{ .shape = XSO_WITHIN, .name = S(s_prekeys), .name_size = N(s_prekeys),
	  .member = S(s_has_prekeys), .offset = offsetof(struct xmpp_omemo0_bundle, has_prekeys),
	  .of = C_omemo0_bundle_has_prekeys_content },
};
/* clang-format on */

static const uint8_t omemo0_bundle_lookup[] = {
	3, 1, 0, 0, 0, 4, 0, 2
};

const struct xso_class xmpp_omemo0_bundle_class = {
	.module = &xmpp_omemo_module,
	.fields = omemo0_bundle_fields,
	.lookup = omemo0_bundle_lookup,
	.name = S(s_omemo0_bundle),
	.element = S(s_bundle),
	.element_size = N(s_bundle),
	.ns = S(s_eu_siacs_conversations_axolotl),
	.size = sizeof(struct xmpp_omemo0_bundle),
	.unknown = offsetof(struct xmpp_omemo0_bundle, unknown),
	.n_fields = sizeof omemo0_bundle_fields / sizeof *omemo0_bundle_fields,
	.lookup_bits = 3,
};

/* clang-format off */
static const struct xso_field omemo_bundle_has_prekeys_content_fields[] = {
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_pk), .name_size = N(s_pk),
	  .member = S(s_prekey), .offset = offsetof(struct xmpp_omemo_bundle, prekey),
	  .count = offsetof(struct xmpp_omemo_bundle, n_prekey),
	  .of = C_omemo_bundle_prekey },
};
/* clang-format on */

static const uint8_t omemo_bundle_has_prekeys_content_lookup[] = {
	1, 0
};

static const struct xso_class omemo_bundle_has_prekeys_content = {
	.module = &xmpp_omemo_module,
	.fields = omemo_bundle_has_prekeys_content_fields,
	.lookup = omemo_bundle_has_prekeys_content_lookup,
	.name = S(s_omemo_bundle),
	.n_fields = sizeof omemo_bundle_has_prekeys_content_fields / sizeof *omemo_bundle_has_prekeys_content_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_HAS_LISTS,
};

/* clang-format off */
static const struct xso_field omemo0_bundle_has_prekeys_content_fields[] = {
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_pre_key_public), .name_size = N(s_pre_key_public),
	  .member = S(s_prekey), .offset = offsetof(struct xmpp_omemo0_bundle, prekey),
	  .count = offsetof(struct xmpp_omemo0_bundle, n_prekey),
	  .of = C_omemo0_bundle_prekey },
};
/* clang-format on */

static const uint8_t omemo0_bundle_has_prekeys_content_lookup[] = {
	0, 1
};

static const struct xso_class omemo0_bundle_has_prekeys_content = {
	.module = &xmpp_omemo_module,
	.fields = omemo0_bundle_has_prekeys_content_fields,
	.lookup = omemo0_bundle_has_prekeys_content_lookup,
	.name = S(s_omemo0_bundle),
	.n_fields = sizeof omemo0_bundle_has_prekeys_content_fields / sizeof *omemo0_bundle_has_prekeys_content_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_HAS_LISTS,
};

static const struct xso_class *const classes[] = {
	[C_omemo_encrypted_header_keys_key - 1] = &xmpp_omemo_encrypted_header_keys_key_class,
	[C_omemo_encrypted_header_keys - 1] = &xmpp_omemo_encrypted_header_keys_class,
	[C_omemo_encrypted_header - 1] = &xmpp_omemo_encrypted_header_class,
	[C_omemo_encrypted - 1] = &xmpp_omemo_encrypted_class,
	[C_omemo_devices_device - 1] = &xmpp_omemo_devices_device_class,
	[C_omemo_devices - 1] = &xmpp_omemo_devices_class,
	[C_omemo_bundle_spk - 1] = &xmpp_omemo_bundle_spk_class,
	[C_omemo_bundle_prekey - 1] = &xmpp_omemo_bundle_prekey_class,
	[C_omemo_bundle - 1] = &xmpp_omemo_bundle_class,
	[C_omemo_opt_out - 1] = &xmpp_omemo_opt_out_class,
	[C_omemo0_encrypted_header_key - 1] = &xmpp_omemo0_encrypted_header_key_class,
	[C_omemo0_encrypted_header - 1] = &xmpp_omemo0_encrypted_header_class,
	[C_omemo0_encrypted - 1] = &xmpp_omemo0_encrypted_class,
	[C_omemo0_devices - 1] = &xmpp_omemo0_devices_class,
	[C_omemo0_bundle_signed_pre_key_public - 1] = &xmpp_omemo0_bundle_signed_pre_key_public_class,
	[C_omemo0_bundle_prekey - 1] = &xmpp_omemo0_bundle_prekey_class,
	[C_omemo0_bundle - 1] = &xmpp_omemo0_bundle_class,
	[C_omemo_bundle_has_prekeys_content - 1] = &omemo_bundle_has_prekeys_content,
	[C_omemo0_bundle_has_prekeys_content - 1] = &omemo0_bundle_has_prekeys_content,
	[C_xmpp_message - 1] = &xmpp_message_class,
	[C_xmpp_iq - 1] = &xmpp_iq_class,
	[C_xmpp_pubsub_item - 1] = &xmpp_pubsub_item_class,
	[C_xmpp_sce_envelope - 1] = &xmpp_sce_envelope_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_omemo_encrypted - 1, .base = C_xmpp_message },
	{ .cls = C_omemo_encrypted - 1, .base = C_xmpp_iq },
	{ .cls = C_omemo_devices - 1, .base = C_xmpp_pubsub_item },
	{ .cls = C_omemo_bundle - 1, .base = C_xmpp_pubsub_item },
	{ .cls = C_omemo_opt_out - 1, .base = C_xmpp_message },
	{ .cls = C_omemo_opt_out - 1, .base = C_xmpp_sce_envelope },
	{ .cls = C_omemo0_encrypted - 1, .base = C_xmpp_message },
	{ .cls = C_omemo0_encrypted - 1, .base = C_xmpp_iq },
	{ .cls = C_omemo0_devices - 1, .base = C_xmpp_pubsub_item },
	{ .cls = C_omemo0_bundle - 1, .base = C_xmpp_pubsub_item },
};

const struct xso_module xmpp_omemo_module = {
	.version = 2,
	.name = "omemo",
	.xep = "0384",
	.strings = (const char *)&strings,
	.classes = classes,
	.extras = extras,
	.extends = extends,
	.n_own_classes = 17,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extras = sizeof extras / sizeof *extras,
	.n_extends = sizeof extends / sizeof *extends,
};
