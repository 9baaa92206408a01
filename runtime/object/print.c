#include "object/print.h"

#include "object/value.h"

#include <xso/reader.h>
#include <xso/writer.h>

static const char secret[] = "(secret)";
static const char invalid[] = "(invalid)";

void xso_print_bytes(struct printer *p, const char *bytes, size_t size)
{
	if (!p->status)
		p->status = xso_buffer_append(p->out, bytes, size);
}

void xso_print_words(struct printer *p, const char *words)
{
	xso_print_bytes(p, words, strlen(words));
}

bool xso_print_enter(struct printer *p)
{
	if (!p->status && p->depth == XSO_DEPTH)
		p->status = XSO_ERROR_LIMIT;
	if (p->status)
		return false;
	p->depth++;
	return true;
}

const char *xso_print_lang(struct printer *p, const struct xso_class *cls, const void *object)
{
	const char *outer = p->lang, *own = NULL;

	if (cls->lang)
		own = table_pointer(object, cls->fields[cls->lang - 1].offset);
	p->lang = own ? own : outer;
	return outer;
}

void xso_print_quoted(struct printer *p, const char *text, size_t size)
{
	static const char hex[] = "0123456789abcdef";
	size_t done = 0;

	xso_print_words(p, "\"");
	for (size_t i = 0; i < size; i++) {
		unsigned char c = (unsigned char)text[i];
		char escape[] = "\\u0000";
		if (c >= 0x20 && c != '"' && c != '\\' && c != 0x7F)
			continue;
		xso_print_bytes(p, text + done, i - done);
		done = i + 1;
		if (c == '"' || c == '\\' || c == '\n' || c == '\t') {
			escape[1] = c == '\n' ? 'n' : c == '\t' ? 't' : (char)c;
			xso_print_bytes(p, escape, 2);
			continue;
		}
		escape[4] = hex[c >> 4];
		escape[5] = hex[c & 15];
		xso_print_bytes(p, escape, 6);
	}
	xso_print_bytes(p, text + done, size - done);
	xso_print_words(p, "\"");
}

void xso_print_secret(struct printer *p)
{
	xso_print_quoted(p, secret, sizeof secret - 1);
}

const char *xso_print_value(struct printer *p, const struct xso_class *cls,
	const struct xso_field *field, const void *value, size_t *size)
{
	const char *text = NULL;
	enum xso_status status;

	p->scratch.size = 0;
	status = xso_value_format(cls, field, value, &p->scratch, &text, size);
	if (!status)
		return text;
	if (status == XSO_ERROR_MEMORY && !p->status)
		p->status = status;
	*size = strlen(invalid);
	return invalid;
}

const char *xso_print_xml(struct printer *p, const struct xso_raw *raw, size_t *size)
{
	struct xso_writer_config config = { .allocator = p->out->allocator };
	struct xso_writer *writer;
	const char *bytes;
	enum xso_status status;

	*size = strlen(secret);
	if (raw->secret)
		return secret;
	p->scratch.size = 0;
	writer = xso_writer_new(&config);
	if (writer)
		xso_writer_raw(writer, raw);
	status = writer ? xso_writer_status(writer, NULL) : XSO_ERROR_MEMORY;
	if (!status) {
		bytes = xso_writer_bytes(writer, size);
		status = xso_buffer_append(&p->scratch, bytes, *size);
	}
	xso_writer_free(writer);
	if (status) {
		if (status == XSO_ERROR_MEMORY && !p->status)
			p->status = status;
		*size = strlen(invalid);
		return invalid;
	}
	*size = p->scratch.size;
	return p->scratch.data ? p->scratch.data : "";
}

enum xso_status xso_print(struct xso_any any, enum xso_print_form form, struct xso_buffer *out)
{
	struct printer p = { .out = out, .scratch = { .allocator = out->allocator } };

	if (form == XSO_PRINT_JSON)
		xso_print_json_any(&p, any);
	else
		xso_print_text_any(&p, any);
	xso_print_words(&p, form == XSO_PRINT_JSON ? "\n" : "");
	xso_buffer_free(&p.scratch);
	return p.status;
}
