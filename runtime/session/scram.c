#include "session/scram.h"

#include "base/ascii.h"
#include "object/scalar.h"
#include "session/sasl_writer.h"

#include <xso/text.h>

#include <string.h>

struct xso_scram_reader xso_scram_read(struct xso_bytes message)
{
	const char *text = (const char *)message.data;
	struct xso_scram_reader reader = { text, text + message.size, false };

	if (!message.size)
		reader.end = reader.at;
	reader.bad = message.size > XSO_SCRAM_MESSAGE ||
		(message.size && xso_text_valid(text, message.size) != message.size);
	return reader;
}

bool xso_scram_next(struct xso_scram_reader *reader, struct xso_scram_attribute *attribute)
{
	size_t left = (size_t)(reader->end - reader->at);
	const char *comma;

	if (reader->bad || !left)
		return false;
	comma = memchr(reader->at, ',', left);
	attribute->name = reader->at[0];
	attribute->value = reader->at + 2;
	attribute->size = (comma ? (size_t)(comma - reader->at) : left) - 2;
	if (left < 3 || !is_letter(reader->at[0]) || reader->at[1] != '=' ||
		comma == reader->at + 2 || comma == reader->end - 1) {
		reader->bad = true;
		return false;
	}
	reader->at = comma ? comma + 1 : reader->end;
	return true;
}

bool xso_scram_expect(
	struct xso_scram_reader *reader, char name, struct xso_scram_attribute *attribute)
{
	return xso_scram_next(reader, attribute) && attribute->name == name;
}

enum xso_status xso_scram_base64(const struct xso_scram_attribute *attribute,
	struct xso_arena *arena, struct xso_bytes *bytes)
{
	enum xso_status status;

	/* base64 in XML may have white space in it, this may not */
	for (size_t i = 0; i < attribute->size; i++)
		if (xso_text_is_space(attribute->value[i]))
			return XSO_ERROR_INVALID;
	if (attribute->size % 4)
		return XSO_ERROR_INVALID;
	status = xso_scalar_base64.parse(attribute->value, attribute->size, bytes, arena);
	return !status && !bytes->size ? XSO_ERROR_INVALID : status;
}

bool xso_scram_is_nonce(const char *text, size_t size)
{
	for (size_t i = 0; i < size; i++)
		if (text[i] < '!' || text[i] > '~' || text[i] == ',')
			return false;
	return size >= 16 && size <= 1024;
}

bool xso_scram_number(const struct xso_scram_attribute *attribute, uint32_t *number)
{
	uint64_t n = 0;

	if (attribute->size > 10 || attribute->value[0] == '0')
		return false;
	for (size_t i = 0; i < attribute->size; i++) {
		if (!is_digit(attribute->value[i]))
			return false;
		n = n * 10 + (uint64_t)(attribute->value[i] - '0');
	}
	*number = (uint32_t)n;
	return n <= UINT32_MAX;
}

enum xso_status xso_scram_name(
	const struct xso_scram_attribute *attribute, struct xso_arena *arena, const char **name)
{
	char *text = xso_arena_text(arena, attribute->value, attribute->size);
	size_t n = 0;

	if (!text)
		return XSO_ERROR_MEMORY;
	for (const char *at = text; *at; at++) {
		char c = *at;
		if (c == '=') {
			if (strncmp(at, "=2C", 3) != 0 && strncmp(at, "=3D", 3) != 0)
				return XSO_ERROR_INVALID;
			c = at[1] == '2' ? ',' : '=';
			at += 2;
		}
		text[n++] = c;
	}
	text[n] = '\0';
	*name = text;
	return XSO_OK;
}

void xso_scram_tls(int tls, char text[5])
{
	static const char digits[] = "0123456789abcdef";

	for (unsigned i = 0; i < 4; i++)
		text[i] = digits[(unsigned)tls >> (12 - 4 * i) & 15];
	text[4] = '\0';
}

enum xso_status xso_scram_sign(enum xso_hash hash, const uint8_t key[XSO_SASL_KEY],
	const struct xso_scram_session *session, struct xso_arena *arena,
	uint8_t signature[XSO_HASH_MOST])
{
	struct xso_sasl_writer w = xso_sasl_write_in(arena);

	xso_sasl_put(&w, session->client_first.data, session->client_first.size);
	xso_sasl_put_text(&w, ",");
	xso_sasl_put(&w, session->server_first.data, session->server_first.size);
	xso_sasl_put_text(&w, ",");
	xso_sasl_put(&w, session->client_final.data, session->client_final.size);
	if (!w.text)
		return XSO_ERROR_MEMORY;
	return xso_crypto_hmac(hash, key, xso_hash_size(hash), w.text, w.size, signature);
}
