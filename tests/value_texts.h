/* Texts of every type, each at some edge of what the type allows, in the form that is written. */
#ifndef TESTS_VALUE_TEXTS_H
#define TESTS_VALUE_TEXTS_H

#include <xso/class.h>

#define BYTES_63 "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijk"

enum { VALUE_TEXTS = 16 };

/* NULL behind the last. */
static const char *const value_texts[][VALUE_TEXTS] = {
	[XSO_TYPE_STRING] = { "a", "", " two  words ", "<&>\"'", "]]>", "\t\n\r\n\r", " ",
		"gr\xC3\xBC\xC3\x9F \xE2\x82\xAC \xF0\x9F\x98\x80", "\xEF\xBF\xBD\x7F\xC2\x85",
		"&amp;&#10;", "http://example.org/?a=b&c=d", BYTES_63 BYTES_63 BYTES_63 BYTES_63 },
	[XSO_TYPE_TOKEN] = { "token", "", "two  words", "a\tb", "<&>", "\xF0\x9F\x98\x80" },
	[XSO_TYPE_JID] = { "romeo@example.net", "example.net", "romeo@example.net/orchard",
		"\xC3\xBC@b\xC3\xBC.example/\xF0\x9F\x98\x80", "a@[::1]/x@y/z",
		"d'artagnan\\20x@example.net", BYTES_63 "@" BYTES_63 ".example/" BYTES_63 },
	[XSO_TYPE_RAW_JID] = { "romeo@example.net", "", "@@", "ROMEO@EXAMPLE.net/ x", "/" },
	[XSO_TYPE_LANG] = { "en", "de-CH", "", "no such tag", "zh-Hant-TW", "x-klingon" },
	[XSO_TYPE_URI] = { "https://example.net/a?b=c&d#e", "", "urn:x", "#\xC3\xBC", "'\"<>" },
	[XSO_TYPE_UUID] = { "f81d4fae-7dec-11d0-a765-00a0c91e6bf6",
		"00000000-0000-0000-0000-000000000000", "ffffffff-ffff-ffff-ffff-ffffffffffff" },
	[XSO_TYPE_JSON] = { "{}", "null", "[1,-2.5e+3,true]", "{\"a\":{\"b\":[\"\\u0000<&>\"]}}",
		"\"\xF0\x9F\x98\x80\"", "{ \"a\" :\t[ ] }" },
	[XSO_TYPE_BOOL] = { "true", "false" },
	[XSO_TYPE_BIT] = { "1", "0" },
	[XSO_TYPE_INT8] = { "1", "0", "-1", "127", "-128", "5", "-5" },
	[XSO_TYPE_INT16] = { "1", "0", "-1", "32767", "-32768" },
	[XSO_TYPE_INT32] = { "1", "0", "-1", "2147483647", "-2147483648" },
	[XSO_TYPE_INT64] = { "1", "0", "-1", "9223372036854775807", "-9223372036854775808" },
	[XSO_TYPE_UINT8] = { "1", "0", "255", "7" },
	[XSO_TYPE_UINT16] = { "1", "0", "65535", "7" },
	[XSO_TYPE_UINT32] = { "1", "0", "4294967295" },
	[XSO_TYPE_UINT64] = { "1", "0", "18446744073709551615", "18446744073709551614" },
	[XSO_TYPE_DOUBLE] = { "1", "0", "-0", "-1.5", "0.1", "1.7976931348623157E308", "5.0E-324",
		"INF", "-INF", "NaN", "100000000000000000000", "0.000001" },
	[XSO_TYPE_DATETIME] = { "2024-02-29T12:00:00Z", "0001-01-01T00:00:00Z",
		"9999-12-31T23:59:59.999999999+14:00", "1970-01-01T00:00:00.5-08:30",
		"2016-12-31T23:59:60Z", "2020-06-01T01:02:03" },
	[XSO_TYPE_LEGACY_DATETIME] = { "20020910T23:08:25", "00010101T00:00:00",
		"99991231T23:59:59" },
	[XSO_TYPE_DATE] = { "2024-02-29", "0001-01-01", "9999-12-31" },
	[XSO_TYPE_TIME] = { "12:30:00Z", "00:00:00", "23:59:59.000000001-14:00", "23:59:60Z" },
	[XSO_TYPE_TZ_OFFSET] = { "+01:00", "Z", "-14:00", "+14:00", "-00:30" },
	[XSO_TYPE_BASE64] = { "AA==", "", "AAE=", "AAEC", "/+8A", BYTES_63 "A" },
	[XSO_TYPE_HEX] = { "00", "", "00ff10", "deadbeef" },
	[XSO_TYPE_COLON_HEX] = { "00", "", "00:FF:10", "DE:AD:BE:EF" },
	[XSO_TYPE_HOST_PORT] = { "example.net", "example.net:1", "[::1]", "[::1]:65535",
		"192.0.2.1:5222" },
	[XSO_TYPE_ENUM] = { NULL },
};

#endif
