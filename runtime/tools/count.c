/* xso count: what the modules know, beside what other libraries do. */
#include "tools/count.h"

#include "object/table.h"
#include "tools/commands.h"

#include <xmpp/all.h>

#include <stdio.h>
#include <stdlib.h>

/* An element, or a class that was walked with its element in this namespace. */
struct mark {
	const char *ns, *local;	     /* local is empty of a walk */
	const struct xso_class *cls; /* NULL: an element */
	bool is_object;
};

struct marks {
	struct mark *items;
	size_t n, room;
	bool failed;
};

static struct mark *find(const struct marks *marks, const struct mark *mark)
{
	for (struct mark *m = marks->items; m < marks->items + marks->n; m++)
		if (m->cls == mark->cls && !strcmp(m->ns, mark->ns) &&
			!strcmp(m->local, mark->local))
			return m;
	return NULL;
}

/* True when it is new. */
static bool add(struct marks *marks, struct mark mark)
{
	struct mark *found = marks->n ? find(marks, &mark) : NULL;

	if (found)
		found->is_object |= mark.is_object;
	if (found || marks->failed)
		return false;
	if (marks->n == marks->room) {
		size_t room = marks->room ? 2 * marks->room : 1024;
		void *items = realloc(marks->items, room * sizeof *marks->items);
		marks->failed = !items;
		if (!items)
			return false;
		marks->items = items;
		marks->room = room;
	}
	marks->items[marks->n++] = mark;
	return true;
}

static void add_element(struct marks *marks, const char *ns, const char *local, bool is_object)
{
	add(marks, (struct mark){ .ns = ns, .local = local, .is_object = is_object });
}

static void add_names(
	struct marks *marks, const struct xso_enum *values, const char *ns, bool is_object)
{
	for (int i = 0; i < values->n_texts; i++)
		if (xso_enum_text(values, i))
			add_element(marks, ns, xso_enum_text(values, i), is_object);
}

/* The next string of a list in the pool, or NULL. A list of one has no end. */
static const char *next_namespace(const char *ns, bool several)
{
	const char *next = ns + strlen(ns) + 1;

	return several && *next ? next : NULL;
}

static void walk(struct marks *marks, const struct xso_class *cls, const char *ns);

/* What stands in a child, tag, wrapper or leaf, in one namespace. */
static void walk_field(struct marks *marks, const struct xso_class *cls,
	const struct xso_field *field, const char *ns)
{
	const bool is_object = field->shape == XSO_CHILD;
	const struct xso_class *inner = field->of ? table_class(cls, field->of) : NULL;

	if (field->name)
		add_element(marks, ns, table_string(cls, field->name), is_object);
	else if (field->shape == XSO_TAG)
		add_names(marks, table_enum(cls, field), ns, false);
	else if (inner && inner->element)
		add_element(marks, ns, table_string(inner, inner->element), is_object);
	else if (inner && inner->names)
		add_names(marks, table_enum(inner, &inner->fields[inner->names - 1]), ns, true);
	if (inner)
		walk(marks, inner, ns);
}

static bool is_element(const struct xso_field *field)
{
	return field->shape == XSO_CHILD_TEXT || field->shape == XSO_CHILD_ATTRIBUTE ||
		field->shape == XSO_FLAG || field->shape == XSO_TAG || field->shape == XSO_CHILD ||
		field->shape == XSO_WITHIN;
}

static void walk(struct marks *marks, const struct xso_class *cls, const char *ns)
{
	if (!add(marks, (struct mark){ .ns = ns, .local = "", .cls = cls }))
		return;
	for (const struct xso_field *f = cls->fields; f < cls->fields + cls->n_fields; f++) {
		const struct xso_class *inner = f->of ? table_class(cls, f->of) : NULL;
		const char *at = f->ns ? table_string(cls, f->ns) : ns;
		bool several = f->ns && f->flags & XSO_NAMESPACES;
		if (!is_element(f))
			continue;
		if (!f->ns && !f->name && inner && inner->ns) {
			at = table_string(inner, inner->ns);
			several = inner->flags & XSO_CLASS_NAMESPACES;
		}
		for (; at; at = next_namespace(at, several))
			walk_field(marks, cls, f, at);
	}
}

/* A class that says its namespace: with its element, and all that stands in it. */
static void walk_root(struct marks *marks, const struct xso_class *cls)
{
	const bool several = cls->flags & XSO_CLASS_NAMESPACES;

	if (!cls->ns || cls->flags & XSO_CLASS_FORM)
		return;
	for (const char *ns = table_string(cls, cls->ns); ns; ns = next_namespace(ns, several)) {
		if (cls->element)
			add_element(marks, ns, table_string(cls, cls->element), true);
		else if (cls->names)
			add_names(marks, table_enum(cls, &cls->fields[cls->names - 1]), ns, true);
		walk(marks, cls, ns);
	}
}

static bool is_first_of_xep(
	const struct xso_module *const *modules, const struct xso_module *const *module)
{
	if (!*(*module)->xep)
		return false;
	for (; modules < module; modules++)
		if (!strcmp((*modules)->xep, (*module)->xep))
			return false;
	return true;
}

bool count_modules(const struct xso_module *const *modules, struct count *count)
{
	struct marks marks = { 0 };

	*count = (struct count){ 0 };
	for (const struct xso_module *const *m = modules; *m; m++) {
		count->xeps += is_first_of_xep(modules, m);
		for (size_t i = 0; i < (*m)->n_own_classes; i++) {
			count->classes += (*m)->classes[i]->size > 0;
			walk_root(&marks, (*m)->classes[i]);
		}
	}
	for (size_t i = 0; i < marks.n; i++) {
		count->elements += !marks.items[i].cls;
		count->objects += marks.items[i].is_object;
	}
	free(marks.items);
	return !marks.failed;
}

/*
 * Other libraries, counted by namespace and local name of every element that their code names, from
 * their sources of that day: aioxmpp's XSO subclasses with a TAG; QXmpp's pairs of name and
 * namespace constants; xmpp-rs's derives; every -xml() of ejabberd's xmpp_codec.spec; Smack's
 * providers and element constants; slixmpp's ElementBase subclasses.
 */
static const struct {
	const char *name, *day;
	size_t xeps, elements;
} others[] = {
	{ "aioxmpp", "2024-01-14", 36, 182 },
	{ "QXmpp", "2025-03-20", 83, 173 },
	{ "Smack", "2025-12-02", 85, 300 },
	{ "slixmpp", "2022-10-03", 93, 363 },
	{ "xmpp-rs", "2025-03-17", 74, 456 },
	{ "ejabberd", "2026-04-30", 86, 731 },
};

int command_count(const struct options *options)
{
	struct count count;

	(void)options;
	if (!count_modules(xmpp_all_modules, &count)) {
		fputs("xso: no memory\n", stderr);
		return 1;
	}
	printf("%-10s %-10s %5s %9s %8s\n", "library", "of", "XEPs", "elements", "classes");
	printf("%-10s %-10s %5zu %9zu %8zu\n", "xso", "", count.xeps, count.elements,
		count.classes);
	printf("%-10s %-10s %5s %9zu\n", "", "objects", "", count.objects);
	for (size_t i = 0; i < sizeof others / sizeof *others; i++)
		printf("%-10s %-10s %5zu %9zu\n", others[i].name, others[i].day, others[i].xeps,
			others[i].elements);
	return 0;
}
