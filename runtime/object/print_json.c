#include "object/print.h"

#include "base/ascii.h"

static void print_object(struct printer *p, const struct xso_class *cls, const void *object);

static void print_string(struct printer *p, const char *text)
{
	xso_print_quoted(p, text, strlen(text));
}

/* ,"key": — the first pair of an object is its class, so a comma always belongs there. */
static void print_key(struct printer *p, const char *key)
{
	xso_print_words(p, ",");
	print_string(p, key);
	xso_print_words(p, ":");
}

/* `member` is what the content stands for, or NULL. */
static void print_raw(struct printer *p, const struct xso_raw *raw, const char *member)
{
	char text[512];
	const char *xml;
	size_t size;

	xso_print_words(p, "{\"class\":null");
	if (member) {
		print_key(p, "member");
		print_string(p, member);
	}
	if (raw->n_items == 1 && raw->items->kind == XSO_ITEM_ATTRIBUTE && !raw->secret) {
		print_key(p, "attribute");
		print_string(p, raw->items->name->local);
		print_key(p, "ns");
		print_string(p, raw->items->name->ns);
		print_key(p, "value");
		xso_print_quoted(p, raw->items->text, raw->items->size);
	} else {
		xml = xso_print_xml(p, raw, &size);
		print_key(p, "xml");
		xso_print_quoted(p, xml, size);
	}
	if (raw->error) {
		xso_error_format(raw->error, text, sizeof text);
		print_key(p, "error");
		print_string(p, text);
	}
	xso_print_words(p, "}");
}

static void print_any(struct printer *p, struct xso_any any, const char *member)
{
	if (!any.cls)
		xso_print_words(p, "null");
	else if (any.cls == &xso_raw_class)
		print_raw(p, any.object, member);
	else
		print_object(p, any.cls, any.object);
}

/* Numbers and truth stand for themselves; INF and NaN are none in JSON. */
static bool is_bare(const struct xso_field *field, const char *text)
{
	if (field->type == XSO_TYPE_BOOL)
		return true;
	return field->type >= XSO_TYPE_INT8 && field->type <= XSO_TYPE_DOUBLE &&
		(*text == '-' ? text[1] != 'I' : is_digit(*text));
}

static void print_scalar(struct printer *p, const struct xso_class *cls,
	const struct xso_field *field, const char *value)
{
	size_t size;
	const char *text = xso_print_value(p, cls, field, value, &size);

	if (field->type == XSO_TYPE_BIT && size == 1)
		xso_print_words(p, *text == '1' ? "true" : "false");
	else if (is_bare(field, text))
		xso_print_bytes(p, text, size);
	else
		xso_print_quoted(p, text, size);
}

static void print_member(struct printer *p, const struct xso_class *cls,
	const struct xso_field *field, const char *value)
{
	const char *text;
	size_t size;

	if (print_is_secret(cls, field)) {
		xso_print_secret(p);
		return;
	}
	switch ((enum xso_shape)field->shape) {
	case XSO_CHILD:
		print_object(p, table_class(cls, field->of),
			table_is_list(field) ? value : table_pointer(value, 0));
		break;
	case XSO_ANY:
		print_any(p, table_any(value, 0), NULL);
		break;
	case XSO_RAW:
		text = xso_print_xml(p, table_pointer(value, 0), &size);
		xso_print_quoted(p, text, size);
		break;
	case XSO_FLAG:
	case XSO_WITHIN:
		xso_print_words(p, "true");
		break;
	case XSO_TAG:
	case XSO_ELEMENT:
		print_string(p, xso_enum_text(table_enum(cls, field), table_int(value, 0)));
		break;
	case XSO_NAMESPACE:
		print_string(p, table_pointer(value, 0));
		break;
	default:
		print_scalar(p, cls, field, value);
	}
}

static void print_list(struct printer *p, const struct xso_class *cls,
	const struct xso_field *field, const void *object)
{
	const char *array = table_pointer(object, field->offset);
	size_t n = table_count(object, field), size = xso_table_value_size(cls, field);

	xso_print_words(p, "[");
	for (size_t i = 0; i < n; i++) {
		xso_print_words(p, i ? "," : "");
		print_member(p, cls, field, array + i * size);
	}
	xso_print_words(p, "]");
}

/* `outer` is the language around the object: it is not repeated. */
static void print_fields(
	struct printer *p, const struct xso_class *cls, const void *object, const char *outer)
{
	for (const struct xso_field *f = cls->fields; f < cls->fields + cls->n_fields; f++) {
		const struct xso_class *part = table_part(cls, f);
		bool inherited = table_is_lang(cls, f) && table_pointer(object, f->offset) == outer;
		if (!inherited && xso_table_is_set(cls, f, object)) {
			print_key(p, table_string(cls, f->member));
			if (table_is_list(f))
				print_list(p, cls, f, object);
			else
				print_member(p, cls, f, (const char *)object + f->offset);
		}
		if (part) {
			const char *around = xso_print_lang(p, part, object);
			print_fields(p, part, object, around);
			p->lang = around;
		}
	}
}

/* The member that a kept piece stands for; NULL: none. */
static const char *kept_member(const struct xso_class *cls, const struct xso_kept *kept)
{
	return kept->row ? table_string(cls, cls->fields[kept->row - 1].member) : NULL;
}

static void print_object(struct printer *p, const struct xso_class *cls, const void *object)
{
	const struct xso_kept *kept = table_kept(cls, object);
	const char *outer;

	if (!xso_print_enter(p))
		return;
	outer = xso_print_lang(p, cls, object);
	xso_print_words(p, "{\"class\":");
	print_string(p, table_class_name(cls));
	print_fields(p, cls, object, outer);
	if (kept)
		print_key(p, "unknown");
	for (const struct xso_kept *k = kept; k; k = k->next) {
		xso_print_words(p, k == kept ? "[" : ",");
		if (cls->flags & XSO_CLASS_SECRET)
			xso_print_secret(p);
		else
			print_any(p, k->any, kept_member(cls, k));
	}
	xso_print_words(p, kept ? "]}" : "}");
	p->lang = outer;
	p->depth--;
}

void xso_print_json_any(struct printer *p, struct xso_any any)
{
	print_any(p, any, NULL);
}
