#include "object/encode.h"

#include <xso/encode.h>
#include <xso/raw.h>
#include <xso/reader.h>

/* The local name of an element. `size` 0: an enum says it, and it may be no proper name. */
struct label {
	const char *text; /* NULL: there is none */
	size_t size;
};

static void encode_element(struct place *place, struct label label);
static void encode_object(const struct place *outer, const struct xso_class *cls,
	const void *object, const char *ns, struct label label);

/* Kept attributes that stand for no field; one may be the language of what is inside. */
static void write_kept_attributes(struct place *place)
{
	for (const struct xso_kept *k = place->kept; k; k = k->next) {
		const struct xso_raw *raw = xso_raw_from(k->any);
		if (k->row || !raw || !raw->n_items || raw->items->kind != XSO_ITEM_ATTRIBUTE)
			continue;
		xso_writer_raw(place->writer, raw);
		if (!strcmp(raw->items->name->local, "lang") &&
			!strcmp(raw->items->name->ns, XSO_XML_NS))
			place->lang = raw->items->text;
	}
}

/* The namespace met by an object whose class has several, or NULL. */
static const char *own_namespace(const struct xso_class *cls, const void *object)
{
	return cls->namespaces ? table_pointer(object, cls->fields[cls->namespaces - 1].offset)
			       : NULL;
}

/* The local name that an object says its element has; NULL, and a failure: it says none. */
static const char *said_name(
	const struct place *place, const struct xso_class *cls, const void *object)
{
	const struct xso_field *names = cls->names ? &cls->fields[cls->names - 1] : NULL;
	const struct place inner = { .cls = cls, .object = object, .writer = place->writer };
	const char *text;

	if (!names) {
		xso_encode_fail(&inner, NULL, XSO_ERROR_MISUSE, "a class that is named by its use");
		return NULL;
	}
	text = xso_enum_text(table_enum(cls, names), table_int(object, names->offset));
	if (!text)
		xso_encode_fail(&inner, names, XSO_ERROR_MISSING, NULL);
	return text;
}

static inline struct label own_name(
	const struct place *place, const struct xso_class *cls, const void *object)
{
	if (!cls->names && cls->element)
		return (struct label){ table_string(cls, cls->element), cls->element_size };
	return (struct label){ .text = said_name(place, cls, object) };
}

static void encode_child(
	const struct place *place, const struct xso_field *field, const void *object)
{
	const struct xso_class *cls = table_class(place->cls, field->of);
	const char *ns = encode_namespace(place, field, own_namespace(cls, object));
	struct label label = { table_string(place->cls, field->name), field->name_size };

	if (!field->name)
		label = own_name(place, cls, object);
	encode_object(place, cls, object, ns, label);
}

/* The namespace of an object that no field names; `wanted` if it says none, and may have that. */
static const char *root_namespace(
	const struct place *place, const struct xso_class *cls, const char *own, const char *wanted)
{
	const char *list = table_string(cls, cls->ns);

	if (!(cls->flags & XSO_CLASS_NAMESPACES))
		return list;
	return xso_encode_choose_namespace(list, own ? own : wanted, xso_writer_ns(place->writer));
}

static void encode_root(const struct place *place, struct xso_any any, const char *wanted)
{
	const struct xso_class *cls = any.cls;
	const char *ns;

	if (cls == &xso_raw_class) {
		xso_writer_raw(place->writer, any.object);
		return;
	}
	ns = root_namespace(place, cls, own_namespace(cls, any.object), wanted);
	encode_object(place, cls, any.object, ns, own_name(place, cls, any.object));
}

/* A tag or a wrapper, and the fields of this object that stand inside it. */
static void encode_part(const struct place *place, const struct xso_field *field, const char *local)
{
	struct place part = { .cls = table_part(place->cls, field),
		.object = place->object,
		.writer = place->writer,
		.ns = encode_namespace(place, field, NULL),
		.lang = place->lang,
		.depth = place->depth,
		.secret = place->secret };

	encode_element(&part, (struct label){ local, 0 });
}

static void encode_tag(struct place *place, const struct xso_field *field)
{
	const char *local = xso_enum_text(
		table_enum(place->cls, field), table_int(place->object, field->offset));

	if (local)
		encode_part(place, field, local);
	else if (table_is_required(field))
		xso_encode_fail(place, field, XSO_ERROR_MISSING, NULL);
	else if (field->of &&
		xso_table_has_content(table_class(place->cls, field->of), place->object))
		xso_encode_fail(
			place, field, XSO_ERROR_MISUSE, "is not set, but what stands in it is");
}

static void encode_within(struct place *place, const struct xso_field *field)
{
	if (xso_table_is_set(place->cls, field, place->object) ||
		xso_table_has_content(table_class(place->cls, field->of), place->object))
		encode_part(place, field, table_string(place->cls, field->name));
}

static void encode_text(const struct place *place, const struct xso_field *field, const void *value)
{
	size_t size;
	const char *text = encode_scalar(place, field, value, &size);

	if (text)
		xso_writer_text(place->writer, text, size);
}

/* One value of a field that is set. */
static void encode_value(struct place *place, const struct xso_field *field, const void *value)
{
	switch ((enum xso_shape)field->shape) {
	case XSO_CHILD:
		encode_child(place, field, table_is_list(field) ? value : table_pointer(value, 0));
		break;
	case XSO_ANY:
		if (table_any(value, 0).cls)
			encode_root(place, table_any(value, 0), NULL);
		else
			xso_encode_fail(place, field, XSO_ERROR_MISSING, NULL);
		break;
	case XSO_TEXT:
		encode_text(place, field, value);
		break;
	case XSO_RAW:
		xso_writer_raw(place->writer, table_pointer(value, 0));
		break;
	default:
		xso_encode_leaf(place, field, value);
	}
	encode_blame(place, field);
}

static void encode_repeated(struct place *place, const struct xso_field *field)
{
	const char *array = table_pointer(place->object, field->offset);
	size_t n = table_count(place->object, field),
	       size = xso_table_value_size(place->cls, field);

	for (size_t i = 0; i < n && !encode_failed(place); i++)
		if (!encode_kept(place, field, i))
			encode_value(place, field, array + i * size);
}

static void encode_field(struct place *place, const struct xso_field *field, bool set)
{
	if (table_is_repeated(field)) {
		if (encode_is_there(place, field, set))
			encode_repeated(place, field);
		if (place->kept)
			xso_encode_kept_rest(place, field);
	} else if (encode_kept(place, field, 0)) {
		return;
	} else if (field->shape == XSO_TAG) {
		encode_tag(place, field);
	} else if (field->shape == XSO_WITHIN) {
		encode_within(place, field);
	} else if (encode_is_there(place, field, set)) {
		encode_value(place, field, (const char *)place->object + field->offset);
	}
}

/* Of a field that is set, or has to be, or something was kept for some field of the class. */
static void encode_attribute(struct place *place, const struct xso_field *field, bool set)
{
	const void *value = (const char *)place->object + field->offset;
	const char *text, *prefix;
	size_t size;

	if (table_is_lang(place->cls, field) && table_pointer(value, 0) == place->lang)
		return; /* inherited */
	if (encode_kept(place, field, 0) || !encode_is_there(place, field, set))
		return;
	text = encode_scalar(place, field, value, &size);
	if (text) {
		prefix = field->ns ? xso_encode_prefix(place, field) : NULL;
		xso_writer_attribute_known(place->writer, prefix,
			table_string(place->cls, field->name), field->name_size, text, size);
	}
	encode_blame(place, field);
}

static inline bool is_set(const struct place *place, const struct xso_field *field)
{
	const bool set = table_is_set(place->cls, field, place->object);

	if (set && (place->secret || field->flags & XSO_SECRET))
		writer_mark_secret(place->writer);
	return set;
}

/* True for what may be there, or has to be, though it is not set; most need not. */
static inline bool may_be_there(const struct place *place, const struct xso_field *field)
{
	return place->kept || table_is_required(field) || field->shape == XSO_TAG ||
		field->shape == XSO_WITHIN;
}

/* Gives the field that it stopped at: behind the last attribute, or one that failed. */
static const struct xso_field *encode_attributes(
	struct place *place, const struct xso_field *f, const struct xso_field *end)
{
	for (; f < end && f->shape == XSO_ATTRIBUTE; f++) {
		const bool set = is_set(place, f);
		if (!set && !may_be_there(place, f))
			continue;
		encode_attribute(place, f, set);
		if (encode_failed(place))
			break;
	}
	return f;
}

static void encode_content(
	struct place *place, const struct xso_field *f, const struct xso_field *end)
{
	for (; f < end; f++) {
		const bool set = is_set(place, f);
		if (!set && !may_be_there(place, f))
			continue;
		encode_field(place, f, set);
		if (encode_failed(place))
			break;
	}
}

/* The language of what is inside is known when the attributes are written. */
static void encode_fields(struct place *place)
{
	const struct xso_class *cls = place->cls;
	const struct xso_field *f = cls->fields, *end = f + cls->n_fields;
	const char *lang = NULL;

	while (f < end && (f->shape == XSO_ELEMENT || f->shape == XSO_NAMESPACE))
		f++;
	f = encode_attributes(place, f, end);
	if (cls->lang)
		lang = table_pointer(place->object, cls->fields[cls->lang - 1].offset);
	if (lang)
		place->lang = lang;
	write_kept_attributes(place);
	if (!encode_failed(place))
		encode_content(place, f, end);
}

static void write_kept_content(struct place *place)
{
	for (const struct xso_kept *k = place->kept; k && !encode_failed(place); k = k->next) {
		const struct xso_raw *raw = xso_raw_from(k->any);
		if (k->row || !k->any.cls)
			continue;
		if (raw && raw->n_items && raw->items->kind == XSO_ITEM_ATTRIBUTE)
			continue;
		encode_root(place, k->any, NULL);
	}
}

/* True, and a failure: what the class's own rules say of the object. */
static bool is_refused(struct place *place)
{
	struct xso_error refused = { 0 };

	if (!place->cls->check(place->object, &refused))
		return false;
	xso_encode_fail(place, NULL, XSO_ERROR_REFUSED, refused.expected);
	return true;
}

static void encode_element(struct place *place, struct label label)
{
	if (label.size)
		xso_writer_start_known(place->writer, place->ns, label.text, label.size);
	else
		xso_writer_start(place->writer, place->ns, label.text);
	if (encode_failed(place))
		return;
	if (place->cls)
		encode_fields(place);
	if (place->kept)
		write_kept_content(place);
	xso_writer_end(place->writer);
}

/* An object as an element in the outer one; nothing when it has no name, which has failed. */
static void encode_object(const struct place *outer, const struct xso_class *cls,
	const void *object, const char *ns, struct label label)
{
	struct place place = { .cls = cls,
		.object = object,
		.writer = outer->writer,
		.ns = ns,
		.lang = outer->lang,
		.kept = table_kept(cls, object),
		.depth = outer->depth + 1,
		.secret = outer->secret || cls->flags & XSO_CLASS_SECRET };

	if (!label.text)
		return;
	if (place.depth > XSO_DEPTH)
		xso_encode_fail(&place, NULL, XSO_ERROR_LIMIT, "objects are nested too deeply");
	else if (!cls->check || !is_refused(&place))
		encode_element(&place, label);
	encode_blame(&place, NULL);
}

static enum xso_status encode(
	struct xso_any any, const char *ns, struct xso_writer *writer, struct xso_error *error)
{
	struct xso_writer_place mark = xso_writer_here(writer);
	struct place place = { .writer = writer, .lang = writer->config.lang };
	enum xso_status status;

	if (writer_failed(writer))
		return xso_writer_status(writer, error);
	encode_root(&place, any, ns);
	status = xso_writer_status(writer, error);
	if (status)
		xso_writer_back(writer, mark);
	return status;
}

enum xso_status xso_encode(const struct xso_class *cls, const void *object, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return encode((struct xso_any){ cls, object }, ns, writer, error);
}

enum xso_status xso_encode_any(
	struct xso_any any, struct xso_writer *writer, struct xso_error *error)
{
	if (any.cls)
		return encode(any, NULL, writer, error);
	if (error)
		*error = (struct xso_error){ .status = XSO_ERROR_MISUSE };
	return XSO_ERROR_MISUSE;
}
