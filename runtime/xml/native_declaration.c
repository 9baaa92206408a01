/* [23] XMLDecl, [24] VersionInfo, [26] VersionNum, [80] EncodingDecl, [81] EncName, [32] SDDecl. */
#include "xml/native.h"

#include "base/ascii.h"

#include <string.h>

/* One of the declaration's attributes; *value is NULL when it is not there. */
static bool pseudo_attribute(
	const char **at, const char *end, const char *name, const char **value, size_t *size)
{
	const char *s = native_space(*at, end);
	const size_t n = strlen(name);
	char quote;

	*value = NULL;
	if (s == *at || (size_t)(end - s) < n || memcmp(s, name, n) != 0)
		return true;
	s = native_space(s + n, end);
	if (s == end || *s++ != '=')
		return false;
	s = native_space(s, end);
	if (s == end || (*s != '"' && *s != '\''))
		return false;
	quote = *s++;
	*value = s;
	s = memchr(s, quote, (size_t)(end - s));
	if (!s)
		return false;
	*size = (size_t)(s - *value);
	*at = s + 1;
	return true;
}

static bool is_word(const char *value, size_t size, const char *word)
{
	return size == strlen(word) && !memcmp(value, word, size);
}

static bool is_utf8(const char *value, size_t size)
{
	static const char utf8[] = "utf-8";

	if (size != sizeof utf8 - 1)
		return false;
	for (size_t i = 0; i < size; i++)
		if (value[i] != utf8[i] && value[i] != (utf8[i] & ~0x20))
			return false;
	return true;
}

/* [26] VersionNum. Without a digit behind the point it is another version, which is told below. */
static bool is_version_num(const char *value, size_t size)
{
	if (size < 2 || memcmp(value, "1.", 2) != 0)
		return false;
	for (size_t i = 2; i < size; i++)
		if (!is_digit(value[i]))
			return false;
	return true;
}

/* [81] EncName */
static bool is_enc_name(const char *value, size_t size)
{
	if (!size || !is_letter(*value))
		return false;
	for (size_t i = 1; i < size; i++)
		if (!is_letter(value[i]) && !is_digit(value[i]) && value[i] != '.' &&
			value[i] != '_' && value[i] != '-')
			return false;
	return true;
}

/* [24] VersionInfo. *other is where a version is that is not 1.0, else NULL. */
static enum step version_info(
	struct native *p, const char **at, const char *end, const char **other)
{
	const char *version;
	size_t size;

	if (!pseudo_attribute(at, end, "version", &version, &size) || !version)
		return xso_native_fail(p, XSO_ERROR_NOT_WELL_FORMED, NULL, *at);
	if (!is_version_num(version, size))
		return xso_native_fail(p, XSO_ERROR_NOT_WELL_FORMED, NULL, version);
	*other = is_word(version, size, "1.0") ? NULL : version;
	return STEP_GOOD;
}

/* [80] EncodingDecl, which need not be there. */
static enum step encoding_decl(struct native *p, const char **at, const char *end)
{
	const char *encoding;
	size_t size;

	if (!pseudo_attribute(at, end, "encoding", &encoding, &size))
		return xso_native_fail(p, XSO_ERROR_NOT_WELL_FORMED, NULL, *at);
	if (encoding && !is_enc_name(encoding, size))
		return xso_native_fail(p, XSO_ERROR_NOT_WELL_FORMED, NULL, encoding);
	if (encoding && !is_utf8(encoding, size))
		return xso_native_fail(p, XSO_ERROR_UNSUPPORTED_ENCODING, NULL, p->window);
	return STEP_GOOD;
}

/* What is wrong is told in the order of the document. */
static enum step declaration(struct native *p, const char *end)
{
	const char *at = p->window + sizeof "<?xml" - 1, *standalone, *other = NULL;
	size_t standalone_size;

	if (version_info(p, &at, end, &other) != STEP_GOOD ||
		encoding_decl(p, &at, end) != STEP_GOOD)
		return STEP_FAIL;
	if (!pseudo_attribute(&at, end, "standalone", &standalone, &standalone_size) ||
		native_space(at, end) != end)
		return xso_native_fail(p, XSO_ERROR_NOT_WELL_FORMED, NULL, at);
	if (standalone && !is_word(standalone, standalone_size, "yes") &&
		!is_word(standalone, standalone_size, "no"))
		return xso_native_fail(p, XSO_ERROR_NOT_WELL_FORMED, NULL, standalone);
	if (other)
		return xso_native_fail(
			p, XSO_ERROR_NOT_WELL_FORMED, "XML of a version other than 1.0", other);
	p->at = (size_t)(end + 2 - p->window);
	p->phase = PHASE_PROLOG;
	return STEP_GOOD;
}

enum step xso_native_xml_decl(struct native *p)
{
	static const char begin[] = "<?xml";
	const size_t n = sizeof begin - 1;
	const char *end;

	for (size_t i = 0; i < n + 1; i++) {
		if (i == p->size)
			return STEP_MORE;
		if (i < n ? p->window[i] != begin[i] : !xso_text_is_space(p->window[i])) {
			p->phase = PHASE_PROLOG;
			return STEP_GOOD;
		}
	}
	end = memchr(p->window, '>', p->size);
	if (!end)
		return STEP_MORE;
	if (end[-1] != '?')
		return xso_native_fail(p, XSO_ERROR_NOT_WELL_FORMED, NULL, end);
	return declaration(p, end - 1);
}
