#include "object/scalar.h"

/* The values of an enum are in its xso_enum. */
static const struct scalar scalar_enum = {
	.name = "value",
	.size = sizeof(int),
	.trimmed = true,
};

const struct scalar *const xso_scalar_rows[SCALAR_ROWS] = {
	[XSO_TYPE_STRING] = &xso_scalar_string,
	[XSO_TYPE_TOKEN] = &xso_scalar_token,
	[XSO_TYPE_JID] = &xso_scalar_jid,
	[XSO_TYPE_RAW_JID] = &xso_scalar_raw_jid,
	[XSO_TYPE_LANG] = &xso_scalar_lang,
	[XSO_TYPE_URI] = &xso_scalar_uri,
	[XSO_TYPE_UUID] = &xso_scalar_uuid,
	[XSO_TYPE_JSON] = &xso_scalar_json,
	[XSO_TYPE_BOOL] = &xso_scalar_bool,
	[XSO_TYPE_BIT] = &xso_scalar_bit,
	[XSO_TYPE_INT8] = &xso_scalar_int8,
	[XSO_TYPE_INT16] = &xso_scalar_int16,
	[XSO_TYPE_INT32] = &xso_scalar_int32,
	[XSO_TYPE_INT64] = &xso_scalar_int64,
	[XSO_TYPE_UINT8] = &xso_scalar_uint8,
	[XSO_TYPE_UINT16] = &xso_scalar_uint16,
	[XSO_TYPE_UINT32] = &xso_scalar_uint32,
	[XSO_TYPE_UINT64] = &xso_scalar_uint64,
	[XSO_TYPE_DOUBLE] = &xso_scalar_double,
	[XSO_TYPE_DATETIME] = &xso_scalar_datetime,
	[XSO_TYPE_LEGACY_DATETIME] = &xso_scalar_legacy_datetime,
	[XSO_TYPE_DATE] = &xso_scalar_date,
	[XSO_TYPE_TIME] = &xso_scalar_time,
	[XSO_TYPE_TZ_OFFSET] = &xso_scalar_tz_offset,
	[XSO_TYPE_BASE64] = &xso_scalar_base64,
	[XSO_TYPE_HEX] = &xso_scalar_hex,
	[XSO_TYPE_COLON_HEX] = &xso_scalar_colon_hex,
	[XSO_TYPE_HOST_PORT] = &xso_scalar_host_port,
	[XSO_TYPE_ENUM] = &scalar_enum,
};

_Static_assert(SCALAR_ROWS == 30, "a type was added: give it a row, and count it");
