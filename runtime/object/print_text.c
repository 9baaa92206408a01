#include "object/print.h"

#include <xso/text.h>

static void print_object(
	struct printer *p, const struct xso_class *cls, const void *object, size_t indent);

static void start_line(struct printer *p, size_t indent)
{
	for (size_t i = 0; i < indent; i++)
		xso_print_words(p, "  ");
}

/* Plain, or quoted where somebody might be misled. */
static void print_plain(struct printer *p, const char *text, size_t size)
{
	bool clear = size && *text != '"' && *text != '(' && !xso_text_is_space(*text) &&
		!xso_text_is_space(text[size - 1]);

	for (size_t i = 0; i < size; i++)
		clear &= (unsigned char)text[i] >= 0x20 && text[i] != 0x7F;
	if (clear)
		xso_print_bytes(p, text, size);
	else
		xso_print_quoted(p, text, size);
}

/* An attribute alone is no XML: {namespace}name="value". */
static void print_attribute(struct printer *p, const struct xso_item *attribute)
{
	if (*attribute->name->ns) {
		xso_print_words(p, "{");
		print_plain(p, attribute->name->ns, strlen(attribute->name->ns));
		xso_print_words(p, "}");
	}
	xso_print_words(p, attribute->name->local);
	xso_print_words(p, "=");
	xso_print_quoted(p, attribute->text, attribute->size);
}

static void print_raw(struct printer *p, const struct xso_raw *raw)
{
	char text[512];
	const char *xml;
	size_t size;

	xso_print_words(p, "unknown ");
	if (!raw->secret && raw->n_items && raw->items->kind == XSO_ITEM_ATTRIBUTE) {
		print_attribute(p, raw->items);
	} else {
		xml = xso_print_xml(p, raw, &size);
		print_plain(p, xml, size); /* a line end in it must not begin a line here */
	}
	if (raw->error) {
		xso_error_format(raw->error, text, sizeof text);
		xso_print_words(p, " (refused: ");
		print_plain(p, text, strlen(text));
		xso_print_words(p, ")");
	}
	xso_print_words(p, "\n");
}

static void print_any(struct printer *p, struct xso_any any, size_t indent)
{
	if (!any.cls) {
		xso_print_words(p, "nothing\n");
	} else if (any.cls == &xso_raw_class) {
		print_raw(p, any.object);
	} else {
		xso_print_words(p, table_class_name(any.cls));
		xso_print_words(p, "\n");
		print_object(p, any.cls, any.object, indent);
	}
}

/* One value, behind "member:". */
static void print_member(struct printer *p, const struct xso_class *cls,
	const struct xso_field *field, const char *value, size_t indent)
{
	const void *object;
	const char *text;
	size_t size;

	if (print_is_secret(cls, field)) {
		xso_print_words(p, " ");
		xso_print_secret(p);
		xso_print_words(p, "\n");
		return;
	}
	switch ((enum xso_shape)field->shape) {
	case XSO_CHILD:
		object = table_is_list(field) ? value : table_pointer(value, 0);
		xso_print_words(p, "\n");
		print_object(p, table_class(cls, field->of), object, indent + 1);
		return;
	case XSO_ANY:
		xso_print_words(p, " ");
		print_any(p, table_any(value, 0), indent + 1);
		return;
	case XSO_RAW:
		text = xso_print_xml(p, table_pointer(value, 0), &size);
		break;
	case XSO_FLAG:
	case XSO_WITHIN:
		text = "true";
		size = 4;
		break;
	case XSO_TAG:
	case XSO_ELEMENT:
		text = xso_enum_text(table_enum(cls, field), table_int(value, 0));
		size = strlen(text);
		break;
	case XSO_NAMESPACE:
		text = table_pointer(value, 0);
		size = strlen(text);
		break;
	default:
		text = xso_print_value(p, cls, field, value, &size);
	}
	xso_print_words(p, " ");
	print_plain(p, text, size);
	xso_print_words(p, "\n");
}

static void print_label(struct printer *p, const struct xso_class *cls,
	const struct xso_field *field, size_t indent)
{
	start_line(p, indent);
	xso_print_words(p, table_string(cls, field->member));
	xso_print_words(p, ":");
}

static void print_fields(struct printer *p, const struct xso_class *cls, const void *object,
	size_t indent, const char *outer);

static void print_field(struct printer *p, const struct xso_class *cls,
	const struct xso_field *field, const void *object, size_t indent)
{
	const char *value = (const char *)object + field->offset;
	const struct xso_class *part = table_part(cls, field);

	if (table_is_list(field)) {
		size_t n = table_count(object, field), size = xso_table_value_size(cls, field);
		value = table_pointer(object, field->offset);
		for (size_t i = 0; i < n; i++) {
			print_label(p, cls, field, indent);
			print_member(p, cls, field, value + i * size, indent);
		}
	} else if (xso_table_is_set(cls, field, object)) {
		print_label(p, cls, field, indent);
		print_member(p, cls, field, value, indent);
	}
	if (part) {
		const char *around = xso_print_lang(p, part, object);
		print_fields(p, part, object, indent, around);
		p->lang = around;
	}
}

/* `outer` is the language around the object: it is not repeated. */
static void print_fields(struct printer *p, const struct xso_class *cls, const void *object,
	size_t indent, const char *outer)
{
	for (const struct xso_field *f = cls->fields; f < cls->fields + cls->n_fields; f++)
		if (!table_is_lang(cls, f) || table_pointer(object, f->offset) != outer)
			print_field(p, cls, f, object, indent);
}

static void print_object(
	struct printer *p, const struct xso_class *cls, const void *object, size_t indent)
{
	const char *outer;

	if (!xso_print_enter(p))
		return;
	outer = xso_print_lang(p, cls, object);
	print_fields(p, cls, object, indent, outer);
	for (const struct xso_kept *k = table_kept(cls, object); k; k = k->next) {
		start_line(p, indent);
		xso_print_words(p, k->row ? "as it stood: " : "besides: ");
		if (cls->flags & XSO_CLASS_SECRET) {
			xso_print_words(p, "unknown ");
			xso_print_secret(p);
			xso_print_words(p, "\n");
		} else {
			print_any(p, k->any, indent + 1);
		}
	}
	p->lang = outer;
	p->depth--;
}

void xso_print_text_any(struct printer *p, struct xso_any any)
{
	print_any(p, any, 1);
}
