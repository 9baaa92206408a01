#include "resolved.h"

#include "layout.h"
#include "pool.h"
#include "symbols.h"
#include "writing.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

static const char *literal(const struct field *field)
{
	if (field->type->kind == TYPE_TEXT)
		return strings_quote(field->absent);
	if (!strcmp(field->absent, "-9223372036854775808"))
		return "INT64_MIN"; /* C has no such literal */
	if (field->type->kind == TYPE_NUMBER && !field->type->is_integer &&
		!strchr(field->absent, '.'))
		return pool_print("%s.0", field->absent);
	if (strstr(field->type->name, "64"))
		return pool_print(
			"%s64_C(%s)", *field->type->name == 'u' ? "UINT" : "INT", field->absent);
	return field->absent;
}

/* The struct of `other` is declared behind that of `class`: what needs both comes last. */
static bool is_later(const struct class *class, const struct class *other)
{
	const struct schema *schema = class->schema;
	size_t i = 0;

	if (other->schema != schema)
		return false; /* imports come first */
	while (schema->classes[i] != class && schema->classes[i] != other)
		i++;
	return schema->classes[i] != other && class != other;
}

static void write_functions(xmlNodePtr node, const struct class *class, const struct class *part)
{
	for (size_t i = 0; i < part->n_fields; i++) {
		const struct field *field = &part->fields[i];
		const char *getter = symbols_getter(part, field);
		if (getter) {
			xmlNodePtr row = document_add(node, "getter");
			document_set(row, "name", "%s", getter);
			document_set(row, "type", "%s", field->type->c);
			document_set(row, "member", "%s", field->member);
			document_set_if(row, "has", field->has ? field->extra : NULL);
			document_set(row, "absent", "%s", literal(field));
			document_set(row, "comment", "%s",
				document_comment(literal(field), strlen(literal(field))));
		}
		if (field->unique) {
			xmlNodePtr row = document_add(node, "finder");
			const char *key = symbols_key(field);
			document_set(row, "name", "%s", symbols_finder(class, field));
			if (symbols_is_by_lang(field))
				document_set(row, "lookup", "%s", symbols_lookup(class, field));
			document_set(row, "item", "%s", field->class->c);
			document_set(row, "member", "%s", field->member);
			document_set(row, "count", "%s", field->extra);
			document_set(row, "key", "%s", key);
			if (is_later(class, field->class))
				document_set(row, "later", "true");
			document_set(row, "parameter", "%s", strcmp(key, "o") != 0 ? key : "key");
		}
		if (field->class && field->class->is_content)
			write_functions(node, class, field->class);
	}
}

/* The enum of the field that says which kind of request an object of the class is. */
static const char *request_enum(const struct class *class)
{
	size_t i = 0;

	while (strcmp(class->fields[i].member, class->requests) != 0)
		i++;
	return class->fields[i].values->c;
}

static void write_requests(xmlNodePtr row, const struct class *class, const struct extends *extends)
{
	if (!extends->base->requests)
		return;
	document_set(row, "requests", "%s", request_enum(extends->base));
	document_set(row, "on", "%s", symbols_request(class, extends, "on"));
	document_set(row, "off", "%s", symbols_request(class, extends, "off"));
	document_set(row, "request", "%s", symbols_request(class, extends, "request"));
}

static void write_accessors(xmlNodePtr node, const struct class *class)
{
	for (size_t i = 0; i < class->n_extends; i++) {
		const struct extends *extends = &class->extends[i];
		xmlNodePtr row = document_add(node, "accessor");
		if (!extends->base) {
			document_set(row, "stream", "true");
			continue;
		}
		document_set(row, "name", "%s", symbols_accessor(class, extends));
		document_set(row, "base", "%s", extends->base->c);
		document_set(row, "base-words", "%s %s",
			strchr("aeio", *extends->base->name) ? "an" : "a", extends->base->name);
		if (is_later(class, extends->base))
			document_set(row, "later", "true");
		if (extends->many)
			document_set(row, "many", "true");
		if (extends->account)
			document_set(row, "account", "true");
		write_requests(row, class, extends);
	}
}

static const char *example(const struct class *class)
{
	const char *local = class->element, *text;

	if (class->is_form)
		return pool_print("The data form of FORM_TYPE %s",
			document_comment(class->ns.items[0], strlen(class->ns.items[0])));
	if (!local && class->values)
		for (size_t i = 0; i < class->values->n_values && !local; i++)
			local = class->values->values[i].text;
	if (!local)
		return NULL;
	text = pool_print("<%s xmlns='%s'>%s", local, class->ns.items[0],
		class->values || class->ns.n > 1 ? " and others" : "");
	return document_comment(text, strlen(text));
}

static void write_enums(struct writing *w, xmlNodePtr node, const struct class *class)
{
	for (size_t i = 0; i < w->schema->n_enums; i++)
		if (w->schema->enums[i]->owner == class)
			writing_enum(w, node, w->schema->enums[i]);
}

static void write_class(struct writing *w, const struct class *class)
{
	struct members members = layout_members(class);
	xmlNodePtr node = writing_table(w, "class", class);

	document_set_if(node, "example", example(class));
	if (class->is_form)
		document_set(node, "form", "%s", class->fields[class->n_fields - 1].class->c);
	document_doc(node, class->doc);
	write_enums(w, node, class);
	for (size_t i = 0; i < members.n; i++) {
		xmlNodePtr row = document_add(node, "member");
		document_set(row, "declaration", "%s", members.items[i].declaration);
		if (members.items[i].comment)
			document_lines(row, members.items[i].comment);
	}
	write_functions(node, class, class);
	write_accessors(node, class);
}

/* The module's lists of classes and enums, and its pool of strings. */
static void write_lists(struct writing *w)
{
	for (size_t i = 0; i < w->n_classes; i++) {
		const struct class *class = w->classes[i];
		xmlNodePtr node = document_add(w->root, "listed-class");
		document_set(node, "constant", "%s", writing_class_constant(w, class));
		document_set(node, "object", class->is_content ? "%s" : "%s_class",
			class->is_content ? class->local : class->c);
	}
	for (size_t i = 0; i < w->n_enums; i++) {
		xmlNodePtr node = document_add(w->root, "listed-enum");
		document_set(node, "constant", "%s", writing_enum_constant(w, w->enums[i]));
		document_set(node, "object", "%s_enum", w->enums[i]->c);
	}
	for (size_t i = 0; i < w->strings.n; i++) {
		xmlNodePtr node = document_add(w->root, "string");
		document_set(node, "id", "%s", w->strings.items[i].id);
		document_set(node, "size", "%zu", w->strings.items[i].size);
		document_set(node, "c", "%s", w->strings.items[i].c);
	}
}

static void write_extends(struct writing *w, const struct class *class)
{
	for (size_t i = 0; i < class->n_extends; i++) {
		const struct extends *extends = &class->extends[i];
		xmlNodePtr node = document_add(w->root, "extends");
		document_set(node, "class", "%s", writing_class_constant(w, class));
		if (extends->base)
			document_set(node, "base", "%s", writing_class_constant(w, extends->base));
		if (extends->many || extends->account)
			document_set(node, "flags", "%s%s%s",
				extends->many ? "XSO_EXTENDS_MANY" : "",
				extends->many && extends->account ? " | " : "",
				extends->account ? "XSO_EXTENDS_ACCOUNT" : "");
	}
}

static int compare_headers(const void *a, const void *b)
{
	const char *const *x = a, *const *y = b;

	return strcmp(*x, *y);
}

/* The headers of some schemas, in alphabetical order. */
static void write_includes(xmlNodePtr node, struct schema *const *schemas, size_t n)
{
	const char **headers = pool_alloc(n * sizeof *headers);

	for (size_t i = 0; i < n; i++)
		headers[i] = pool_print("%s/%s.h", schemas[i]->prefix, schemas[i]->name);
	if (n)
		qsort(headers, n, sizeof *headers, compare_headers);
	for (size_t i = 0; i < n; i++)
		document_set(document_add(node, "include"), "header", "%s", headers[i]);
}

static void write_head(struct writing *w)
{
	const struct schema *schema = w->schema;

	document_set(w->root, "version", "1");
	document_set(w->root, "tables", "2");
	document_set(w->root, "schema", "%s", schema->name);
	document_set(w->root, "prefix", "%s", schema->prefix);
	document_set(w->root, "header", "%s/%s.h", schema->prefix, schema->name);
	document_set(w->root, "guard", "%s", symbols_guard(schema));
	document_set(w->root, "module", "%s_module", layout_name(schema, schema->name));
	document_set(w->root, "name", "%s", strings_add(&w->strings, schema->name));
	document_set_if(w->root, "xep", schema->xep.number);
	document_set_if(
		w->root, "title", document_comment(schema->xep.title, strlen(schema->xep.title)));
	document_doc(w->root, schema->doc);
	write_includes(w->root, schema->imports, schema->n_imports);
}

xmlDocPtr resolved_document(const struct schema *schema)
{
	xmlDocPtr document = xmlNewDoc(BAD_CAST "1.0");
	struct writing w = { .schema = schema };

	if (!document)
		return NULL;
	w.root = xmlNewNode(NULL, BAD_CAST "resolved");
	xmlDocSetRootElement(document, w.root);
	strings_add(&w.strings, "");
	write_head(&w);
	w.extras = document_add(w.root, "extras");
	writing_list(&w);
	write_enums(&w, w.root, NULL);
	for (size_t i = 0; i < w.n_own; i++)
		write_class(&w, w.classes[i]);
	for (size_t i = w.n_own; i < w.n_classes && w.classes[i]->is_content; i++)
		writing_table(&w, "content", w.classes[i]);
	for (size_t i = 0; i < w.n_own; i++)
		write_extends(&w, w.classes[i]);
	write_lists(&w);
	document_set(w.root, "n-own", "%zu", w.n_own);
	if (strings_size(&w.strings) <= UINT16_MAX)
		return document;
	error_at(CODE_TOO_LARGE, schema->node->place,
		"its names and values are more than 65535 bytes: divide it into several schemas");
	xmlFreeDoc(document);
	return NULL;
}

static void write_xep(xmlNodePtr node, const struct xep *xep)
{
	document_set_if(node, "xep", xep->number);
	document_set_if(node, "title", xep->title);
	document_set_if(node, "status", xep->status);
	document_set_if(node, "version", xep->version);
}

/* What pages about the catalogue say of a schema. */
static void write_about(xmlNodePtr node, const struct schema *schema)
{
	document_set(node, "schema", "%s", schema->name);
	document_set(node, "header", "%s/%s.h", schema->prefix, schema->name);
	write_xep(node, &schema->xep);
	for (size_t i = 0; i < schema->n_also; i++) {
		xmlNodePtr also = document_add(node, "also");
		document_set(also, "schema", "%s", schema->name);
		document_set(also, "header", "%s/%s.h", schema->prefix, schema->name);
		write_xep(also, &schema->also[i]);
	}
	for (size_t i = 0; i < schema->n_classes; i++) {
		const struct class *class = schema->classes[i];
		xmlNodePtr row;
		if (class->owner)
			continue;
		row = document_add(node, "class");
		document_set(row, "name", "%s", class->name);
		if (class->is_form)
			document_set(row, "form", "true");
	}
}

xmlDocPtr resolved_list(const struct catalogue *catalogue, const char *name, const char *prefix)
{
	xmlDocPtr document = xmlNewDoc(BAD_CAST "1.0");
	xmlNodePtr root;

	if (!document)
		return NULL;
	root = xmlNewNode(NULL, BAD_CAST "list");
	xmlDocSetRootElement(document, root);
	document_set(root, "name", "%s", name);
	document_set(root, "prefix", "%s", prefix);
	document_set(root, "header", "%s/%s.h", prefix, name);
	document_set(root, "guard", "%s", pool_upper(pool_print("%s_%s_h", prefix, name)));
	for (size_t i = 0; i < catalogue->n_schemas; i++) {
		const struct schema *schema = catalogue->schemas[i];
		xmlNodePtr node = document_add(root, "module");
		document_set(node, "object", "%s_module", layout_name(schema, schema->name));
		write_about(node, schema);
	}
	write_includes(root, catalogue->schemas, catalogue->n_schemas);
	return document;
}
