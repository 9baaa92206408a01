#include "load.h"

#include "cname.h"
#include "grammar.h"
#include "model.h"
#include "nearest.h"
#include "pool.h"

#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static const char *base_name(const char *file)
{
	const char *slash = strrchr(file, '/');

	return slash ? slash + 1 : file;
}

/* "dir/" of a file, "" when it has none. */
static const char *directory_of(const char *file)
{
	return pool_copy(file, (size_t)(base_name(file) - file));
}

static struct schema *find(const struct catalogue *catalogue, const char *name)
{
	for (size_t i = 0; i < catalogue->n_schemas; i++)
		if (!strcmp(catalogue->schemas[i]->name, name))
			return catalogue->schemas[i];
	return NULL;
}

/* The file of an imported schema: beside the one that imports it, then in the directories given. */
static const char *find_file(
	const struct catalogue *catalogue, const struct schema *importer, const char *name)
{
	const char *file = pool_print("%s%s.xml", directory_of(importer->file), name);

	if (!access(file, R_OK))
		return file;
	for (size_t i = 0; i < catalogue->n_directories; i++) {
		file = pool_print("%s/%s.xml", catalogue->directories[i], name);
		if (!access(file, R_OK))
			return file;
	}
	return NULL;
}

/* The schema of that name, loaded now or before; NULL after an error. */
static struct schema *find_or_load(
	struct catalogue *catalogue, const struct schema *importer, const struct node *node)
{
	const char *name = node_value(node, "schema"), *file;
	struct place place = node_place(node, "schema");
	struct schema *imported = find(catalogue, name);

	if (imported && imported->is_loading) {
		error_at(CODE_IMPORT_CIRCLE, place, "importing '%s' closes a circle", name);
		for (size_t i = 0; i < catalogue->n_schemas; i++)
			if (catalogue->schemas[i]->is_loading)
				note_at(catalogue->schemas[i]->node->place, "'%s' is part of it",
					catalogue->schemas[i]->name);
		return NULL;
	}
	if (imported)
		return imported;
	file = find_file(catalogue, importer, name);
	if (file)
		return load_schema(catalogue, file);
	error_at(CODE_UNKNOWN_SCHEMA, place,
		"there is no schema '%s': no file %s.xml beside this one%s", name, name,
		catalogue->n_directories ? " or in the directories given with -I"
					 : "; other directories are given with -I");
	return NULL;
}

static void import(struct catalogue *catalogue, struct schema *schema, const struct node *node)
{
	struct schema *imported = find_or_load(catalogue, schema, node);

	if (!imported) {
		schema->lacks_imports = true;
		return;
	}
	for (size_t i = 0; i < schema->n_imports; i++)
		if (schema->imports[i] == imported) {
			error_at(CODE_IMPORTED_TWICE, node->place, "'%s' is imported twice",
				imported->name);
			return;
		}
	*(struct schema **)pool_push(&schema->imports, &schema->n_imports, sizeof imported) =
		imported;
}

/* The name has to be the file's: so the names of the printed files are known beforehand. */
static void check_name(const struct schema *schema)
{
	const char *base = base_name(schema->file), *lower = cname_lower(schema->prefix);

	if (strcmp(base, pool_print("%s.xml", schema->name)) != 0)
		error_at(CODE_SCHEMA_NAME, node_place(schema->node, "name"),
			"a schema has its file's name: \"%.*s\", or call the file %s.xml",
			(int)strcspn(base, "."), base, schema->name);
	if (!strcmp(lower, "xso") || !strncmp(lower, "xso_", 4))
		error_at(CODE_RUNTIME_PREFIX, node_place(schema->node, "prefix"),
			"the prefix '%s' is the runtime's: choose one of your own", schema->prefix);
}

static void load_part(struct schema *schema, const char *name,
	void (*load)(struct schema *schema, const struct node *node))
{
	for (const struct node *node = schema->node->first; node; node = node->next)
		if (!strcmp(node->name, name))
			load(schema, node);
}

/* The same name for two enums, groups or classes. */
static void check_twice(const struct schema *schema, const char *element)
{
	for (const struct node *a = schema->node->first; a; a = a->next) {
		if (strcmp(a->name, element) != 0)
			continue;
		for (const struct node *b = schema->node->first; b != a; b = b->next) {
			if (strcmp(b->name, element) != 0 ||
				strcmp(node_value(a, "name"), node_value(b, "name")) != 0)
				continue;
			error_at(CODE_DECLARED_TWICE, node_place(a, "name"),
				"%s '%s' is declared twice", element, node_value(a, "name"));
			note_at(node_place(b, "name"), "the other one is here");
			break;
		}
	}
}

static const char *value_or_empty(const struct node *node, const char *name)
{
	const char *value = node_value(node, name);

	return value ? value : "";
}

static struct xep read_xep(const struct node *node)
{
	return (struct xep){
		.number = value_or_empty(node, "xep"),
		.title = value_or_empty(node, "title"),
		.status = value_or_empty(node, "status"),
		.version = value_or_empty(node, "version"),
	};
}

static void read_xeps(struct schema *schema, const struct node *root)
{
	schema->xep = read_xep(root);
	if (*schema->xep.status && !*schema->xep.number)
		error_at(CODE_STATUS_WITHOUT_XEP, node_place(root, "status"),
			"status is that of a XEP: which one is for the attribute 'xep'");
	for (const struct node *node = root->first; node; node = node->next)
		if (!strcmp(node->name, "also"))
			*(struct xep *)pool_push(&schema->also, &schema->n_also,
				sizeof *schema->also) = read_xep(node);
}

static struct schema *begin(struct catalogue *catalogue, const char *file, const struct node *root)
{
	struct schema *schema = pool_alloc(sizeof *schema);

	schema->file = pool_copy(file, strlen(file));
	schema->node = root;
	schema->name = node_value(root, "name");
	schema->prefix = node_value(root, "prefix");
	read_xeps(schema, root);
	schema->doc = model_doc(root);
	schema->ns = namespaces_split(value_or_empty(root, "ns"));
	*(struct schema **)pool_push(&catalogue->schemas, &catalogue->n_schemas, sizeof schema) =
		schema;
	return schema;
}

static bool is_same_file(const char *a, const char *b)
{
	struct stat x, y;

	return !stat(a, &x) && !stat(b, &y) && x.st_dev == y.st_dev && x.st_ino == y.st_ino;
}

struct schema *load_schema(struct catalogue *catalogue, const char *file)
{
	size_t errors = diagnostic_count(), at;
	const struct node *root = source_read(file);
	struct schema *schema;

	if (!root)
		return NULL;
	grammar_check(root);
	if (diagnostic_count() > errors)
		return NULL;
	schema = find(catalogue, node_value(root, "name"));
	if (schema && !is_same_file(schema->file, file)) {
		error_at(CODE_SCHEMA_TWICE, node_place(root, "name"),
			"there is a schema '%s' already", schema->name);
		note_at(node_place(schema->node, "name"), "the other one is here");
	}
	if (schema)
		return schema;
	at = catalogue->n_schemas;
	schema = begin(catalogue, file, root);
	check_name(schema);
	check_twice(schema, "enum");
	check_twice(schema, "group");
	check_twice(schema, "class");
	check_twice(schema, "form");
	schema->is_loading = true;
	for (const struct node *node = root->first; node; node = node->next)
		if (!strcmp(node->name, "import"))
			import(catalogue, schema, node);
	schema->is_loading = false;
	/* those imported stand first */
	memmove(&catalogue->schemas[at], &catalogue->schemas[at + 1],
		(catalogue->n_schemas - at - 1) * sizeof schema);
	catalogue->schemas[catalogue->n_schemas - 1] = schema;
	load_part(schema, "enum", model_enum);
	load_part(schema, "group", model_group);
	load_part(schema, "class", model_class);
	load_part(schema, "form", model_form);
	return schema;
}
