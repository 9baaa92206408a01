#include "object/scalar.h"

/* The values of an enum are in its xso_enum. */
static const struct scalar scalar_enum = {
	.name = "value",
	.size = sizeof(int),
	.trimmed = true,
};

const struct scalar *const scalar_rows[SCALAR_ROWS] = {
	[XSO_TYPE_STRING] = &scalar_string,
	[XSO_TYPE_TOKEN] = &scalar_token,
	[XSO_TYPE_JID] = &scalar_jid,
	[XSO_TYPE_RAW_JID] = &scalar_raw_jid,
	[XSO_TYPE_LANG] = &scalar_lang,
	[XSO_TYPE_URI] = &scalar_uri,
	[XSO_TYPE_UUID] = &scalar_uuid,
	[XSO_TYPE_JSON] = &scalar_json,
	[XSO_TYPE_BOOL] = &scalar_bool,
	[XSO_TYPE_BIT] = &scalar_bit,
	[XSO_TYPE_INT8] = &scalar_int8,
	[XSO_TYPE_INT16] = &scalar_int16,
	[XSO_TYPE_INT32] = &scalar_int32,
	[XSO_TYPE_INT64] = &scalar_int64,
	[XSO_TYPE_UINT8] = &scalar_uint8,
	[XSO_TYPE_UINT16] = &scalar_uint16,
	[XSO_TYPE_UINT32] = &scalar_uint32,
	[XSO_TYPE_UINT64] = &scalar_uint64,
	[XSO_TYPE_DOUBLE] = &scalar_double,
	[XSO_TYPE_DATETIME] = &scalar_datetime,
	[XSO_TYPE_LEGACY_DATETIME] = &scalar_legacy_datetime,
	[XSO_TYPE_DATE] = &scalar_date,
	[XSO_TYPE_TIME] = &scalar_time,
	[XSO_TYPE_TZ_OFFSET] = &scalar_tz_offset,
	[XSO_TYPE_BASE64] = &scalar_base64,
	[XSO_TYPE_HEX] = &scalar_hex,
	[XSO_TYPE_COLON_HEX] = &scalar_colon_hex,
	[XSO_TYPE_HOST_PORT] = &scalar_host_port,
	[XSO_TYPE_ENUM] = &scalar_enum,
};

_Static_assert(SCALAR_ROWS == 30, "a type was added: give it a row, and count it");
