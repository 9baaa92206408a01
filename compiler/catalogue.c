#include "catalogue.h"

#include "document.h"
#include "layout.h"
#include "pool.h"
#include "symbols.h"

#include <string.h>

static const char *boolean(bool value)
{
	return value ? "true" : NULL;
}

/* Sets nothing for NULL, but "" too: it is a value as any other. */
static void set_if_told(xmlNodePtr node, const char *name, const char *value)
{
	if (value)
		document_set(node, name, "%s", value);
}

static void write_xep(xmlNodePtr node, const struct xep *xep)
{
	document_set_if(node, "xep", xep->number);
	document_set_if(node, "title", xep->title);
	document_set_if(node, "status", xep->status);
	document_set_if(node, "version", xep->version);
}

/* A class or an enum is known by its schema and its name there. */
static void refer(xmlNodePtr node, const char *what, const char *name, const struct schema *schema)
{
	document_set(node, what, "%s", name);
	document_set(node, "schema", "%s", schema->name);
}

/* The namespaces of the elements that a class's fields stand in; none: those of its use. */
static const struct namespaces *namespaces_of(const struct class *class);

/* Those of the element that a field of `class` is of; NULL: the field is not of that content. */
static const struct namespaces *find_use(const struct class *class, const struct class *used)
{
	const struct namespaces *found = NULL;

	for (size_t i = 0; i < class->n_fields && !found; i++) {
		const struct field *field = &class->fields[i];
		if (field->class == used)
			return field->ns.n ? &field->ns : namespaces_of(class);
		if (field->class && field->class->is_content)
			found = find_use(field->class, used);
	}
	return found;
}

static const struct namespaces *namespaces_of(const struct class *class)
{
	const struct namespaces *use = NULL;

	if (!class->ns.n && class->owner)
		use = find_use(class->owner, class);
	return use ? use : &class->ns;
}

static void write_namespaces(xmlNodePtr node, const struct namespaces *list)
{
	for (size_t i = 0; i < list->n; i++)
		document_set(document_add(node, "namespace"), "name", "%s", list->items[i]);
}

static void write_enum(xmlNodePtr parent, const struct enumeration *e)
{
	xmlNodePtr node = document_add(parent, "enum");

	document_set(node, "name", "%s", e->name);
	document_set(node, "c", "%s", e->c);
	document_set_if(node, "of", e->owner ? e->owner->name : NULL);
	document_text(node, "doc", e->is_shared ? e->doc : NULL);
	for (size_t i = 0; i < e->n_values; i++) {
		const struct value *value = &e->values[i];
		xmlNodePtr row = document_add(node, "value");
		set_if_told(row, "name", value->text);
		document_set(row, "c", "%s", value->c);
		document_set(row, "number", "%zu", i);
		document_text(row, "doc", value->doc);
	}
}

/* The words of the language; a form has two of its own. */
static const char *shape_of(const struct class *class, const struct field *field)
{
	if (!class->is_form)
		return shape_word(field->shape);
	return field->is_of_form ? "field" : "form";
}

static const char *name_of(const struct class *class, const struct field *field)
{
	if (field->wire || field->shape != SHAPE_CHILD || class->is_form)
		return field->wire;
	return field->class->element;
}

/* What a schema says of a field, defaults filled in where they mean something. */
static void write_wire(xmlNodePtr node, const struct class *class, const struct field *field)
{
	static const char *const occurs[] = { "optional", "one", "many", "some" };

	document_set(node, "shape", "%s", shape_of(class, field));
	set_if_told(node, "name", name_of(class, field));
	document_set_if(node, "prefix", field->prefix);
	document_set_if(node, "attribute", field->attribute);
	document_set_if(node, "type", field->type ? field->type->name : NULL);
	if (field->values)
		refer(node, "enum", field->values->name, field->values->schema);
	else if (field->class && !field->class->is_content)
		refer(node, "class", field->class->name, field->class->schema);
	document_set(node, "occurs", "%s", occurs[field->occurs]);
	set_if_told(node, "absent", field->absent);
	set_if_told(node, "on-unknown", field->on_unknown);
	document_set_if(node, "min", field->min);
	document_set_if(node, "max", field->max);
	document_set_if(node, "max-length", field->max_length);
	document_set_if(node, "list",
		field->list == ' '	     ? "space"
			: field->list == ',' ? "comma"
					     : NULL);
	document_set_if(node, "duplicate", field->reject_duplicate ? "reject" : NULL);
	document_set_if(node, "empty", field->empty_equals ? "=" : NULL);
	document_set_if(node, "secret", boolean(field->secret));
	document_set_if(node, "deprecated", boolean(field->deprecated));
}

/* What became of it in C. */
static void write_c(xmlNodePtr node, const struct class *class, const struct field *field)
{
	if (!field->member)
		return;
	document_set(node, "member", "%s", field->member);
	document_set(node, "declaration", "%s", layout_declaration(field));
	document_set_if(node, field->has ? "has" : "count", field->extra);
	document_set_if(node, "getter", symbols_getter(class, field));
	if (!field->unique)
		return;
	document_set(node, "unique", "%s", symbols_key(field));
	document_set(node, "finder", "%s", symbols_finder(class, field));
	if (symbols_is_by_lang(field))
		document_set(node, "lookup", "%s", symbols_lookup(class, field));
}

static bool is_element(const struct field *field)
{
	return field->shape != SHAPE_ATTRIBUTE && field->shape != SHAPE_TEXT &&
		field->shape != SHAPE_RAW && field->shape != SHAPE_ANY &&
		field->shape != SHAPE_ELEMENT && field->shape != SHAPE_NAMESPACE;
}

/* The fields of a class; those of a tag's or wrapper's content stand in it. */
static void write_fields(xmlNodePtr parent, const struct class *class)
{
	for (size_t i = 0; i < class->n_fields; i++) {
		const struct field *field = &class->fields[i];
		xmlNodePtr node = document_add(parent, "field");
		write_wire(node, class, field);
		write_c(node, class, field);
		document_text(node, "doc", field->doc);
		if (field->ns.n)
			write_namespaces(node, &field->ns);
		else if (is_element(field) && !class->is_form)
			write_namespaces(node, namespaces_of(class));
		if (field->class && field->class->is_content)
			write_fields(node, field->class);
	}
}

static void write_extends(xmlNodePtr parent, const struct class *class)
{
	for (size_t i = 0; i < class->n_extends; i++) {
		const struct extends *extends = &class->extends[i];
		xmlNodePtr node = document_add(parent, "extends");
		if (!extends->base) {
			document_set(node, "stream", "true");
			document_set(node, "send", "%s_send", class->c);
			document_set(node, "on", "%s_on", class->c);
			document_set(node, "off", "%s_off", class->c);
			continue;
		}
		refer(node, "class", extends->base->name, extends->base->schema);
		document_set_if(node, "occurs", extends->many ? "many" : NULL);
		document_set_if(node, "from", extends->account ? "account" : NULL);
		document_set(node, "accessor", "%s", symbols_accessor(class, extends));
		document_set_if(node, "on", symbols_request(class, extends, "on"));
		document_set_if(node, "off", symbols_request(class, extends, "off"));
		document_set_if(node, "request", symbols_request(class, extends, "request"));
	}
}

static void write_class(xmlNodePtr parent, const struct class *class)
{
	static const char *const policies[] = { "keep", "drop", "reject" };
	xmlNodePtr node = document_add(parent, "class");

	document_set(node, "name", "%s", class->name);
	document_set(node, "c", "%s", class->c);
	document_set_if(node, "of", class->owner ? class->owner->name : NULL);
	document_set_if(node, "element", class->element);
	document_set_if(node, "form", class->is_form ? class->ns.items[0] : NULL);
	document_set(node, "unknown", "%s", policies[class->policy]);
	document_set_if(node, "check", class->check);
	document_set_if(node, "requests", class->requests);
	document_set_if(node, "secret", boolean(class->secret));
	document_text(node, "doc", class->doc);
	if (!class->is_form)
		write_namespaces(node, namespaces_of(class));
	write_extends(node, class);
	write_fields(node, class);
}

static bool is_given(const struct schema *schema, struct schema *const *given, size_t n_given)
{
	size_t i = 0;

	while (i < n_given && given[i] != schema)
		i++;
	return i < n_given;
}

static xmlNodePtr write_schema(xmlNodePtr root, const struct schema *schema)
{
	xmlNodePtr node = document_add(root, "schema");

	document_set(node, "name", "%s", schema->name);
	document_set(node, "prefix", "%s", schema->prefix);
	document_set(node, "header", "%s/%s.h", schema->prefix, schema->name);
	document_set(node, "module", "%s_module", layout_name(schema, schema->name));
	write_xep(node, &schema->xep);
	document_text(node, "doc", schema->doc);
	for (size_t i = 0; i < schema->n_also; i++)
		write_xep(document_add(node, "also"), &schema->also[i]);
	for (size_t i = 0; i < schema->n_imports; i++)
		document_set(
			document_add(node, "import"), "schema", "%s", schema->imports[i]->name);
	for (size_t i = 0; i < schema->n_enums; i++)
		write_enum(node, schema->enums[i]);
	for (size_t i = 0; i < schema->n_classes; i++)
		write_class(node, schema->classes[i]);
	return node;
}

xmlDocPtr catalogue_document(
	const struct catalogue *catalogue, struct schema *const *given, size_t n_given)
{
	xmlDocPtr document = xmlNewDoc(BAD_CAST "1.0");
	xmlNodePtr root;

	if (!document)
		return NULL;
	root = xmlNewNode(NULL, BAD_CAST "catalogue");
	xmlDocSetRootElement(document, root);
	document_set(root, "version", "1");
	for (size_t i = 0; i < catalogue->n_schemas; i++) {
		const struct schema *schema = catalogue->schemas[i];
		xmlNodePtr node = write_schema(root, schema);
		document_set_if(node, "given", boolean(is_given(schema, given, n_given)));
	}
	return document;
}
