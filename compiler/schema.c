#include "schema.h"

#include "pool.h"

#include <string.h>

static const struct type types[] = {
	{ "string", "XSO_TYPE_STRING", "const char *", TYPE_TEXT, false },
	{ "token", "XSO_TYPE_TOKEN", "const char *", TYPE_TEXT, false },
	{ "jid", "XSO_TYPE_JID", "const char *", TYPE_TEXT, false },
	{ "raw-jid", "XSO_TYPE_RAW_JID", "const char *", TYPE_TEXT, false },
	{ "lang", "XSO_TYPE_LANG", "const char *", TYPE_TEXT, false },
	{ "uri", "XSO_TYPE_URI", "const char *", TYPE_TEXT, false },
	{ "uuid", "XSO_TYPE_UUID", "const char *", TYPE_TEXT, false },
	{ "json", "XSO_TYPE_JSON", "const char *", TYPE_TEXT, false },
	{ "bool", "XSO_TYPE_BOOL", "bool ", TYPE_BOOL, false },
	{ "bit", "XSO_TYPE_BIT", "bool ", TYPE_BOOL, false },
	{ "int8", "XSO_TYPE_INT8", "int8_t ", TYPE_NUMBER, true },
	{ "int16", "XSO_TYPE_INT16", "int16_t ", TYPE_NUMBER, true },
	{ "int32", "XSO_TYPE_INT32", "int32_t ", TYPE_NUMBER, true },
	{ "int64", "XSO_TYPE_INT64", "int64_t ", TYPE_NUMBER, true },
	{ "uint8", "XSO_TYPE_UINT8", "uint8_t ", TYPE_NUMBER, true },
	{ "uint16", "XSO_TYPE_UINT16", "uint16_t ", TYPE_NUMBER, true },
	{ "uint32", "XSO_TYPE_UINT32", "uint32_t ", TYPE_NUMBER, true },
	{ "uint64", "XSO_TYPE_UINT64", "uint64_t ", TYPE_NUMBER, true },
	{ "double", "XSO_TYPE_DOUBLE", "double ", TYPE_NUMBER, false },
	{ "datetime", "XSO_TYPE_DATETIME", "struct xso_datetime ", TYPE_STRUCT, false },
	{ "legacy-datetime", "XSO_TYPE_LEGACY_DATETIME", "struct xso_datetime ", TYPE_STRUCT,
		false },
	{ "date", "XSO_TYPE_DATE", "struct xso_date ", TYPE_STRUCT, false },
	{ "time", "XSO_TYPE_TIME", "struct xso_time ", TYPE_STRUCT, false },
	{ "tz-offset", "XSO_TYPE_TZ_OFFSET", "int16_t ", TYPE_NUMBER, false },
	{ "base64", "XSO_TYPE_BASE64", "struct xso_bytes ", TYPE_BYTES, false },
	{ "hex", "XSO_TYPE_HEX", "struct xso_bytes ", TYPE_BYTES, false },
	{ "colon-hex", "XSO_TYPE_COLON_HEX", "struct xso_bytes ", TYPE_BYTES, false },
	{ "host-port", "XSO_TYPE_HOST_PORT", "struct xso_host_port ", TYPE_BYTES, false },
};

const struct type *type_at(size_t n)
{
	return n < sizeof types / sizeof *types ? &types[n] : NULL;
}

const struct type *type_find(const char *name)
{
	for (size_t i = 0; type_at(i); i++)
		if (!strcmp(types[i].name, name))
			return &types[i];
	return NULL;
}

const char *shape_word(enum shape shape)
{
	static const char *const words[] = { "attribute", "text", "child-text", "child-attribute",
		"flag", "tag", "child", "any", "raw", "within", "element", "namespace" };

	return words[shape];
}

struct namespaces namespaces_split(const char *list)
{
	struct namespaces ns = { 0 };

	for (list += strspn(list, " \t\r\n"); *list; list += strspn(list, " \t\r\n")) {
		size_t size = strcspn(list, " \t\r\n");
		*(const char **)pool_push(&ns.items, &ns.n, sizeof *ns.items) =
			pool_copy(list, size);
		list += size;
	}
	return ns;
}

bool namespaces_equal(const struct namespaces *a, const struct namespaces *b)
{
	if (a->n != b->n)
		return false;
	for (size_t i = 0; i < a->n; i++)
		if (strcmp(a->items[i], b->items[i]) != 0)
			return false;
	return true;
}

bool namespaces_have(const struct namespaces *list, const char *ns)
{
	for (size_t i = 0; i < list->n; i++)
		if (!strcmp(list->items[i], ns))
			return true;
	return false;
}
