/* A schema on its way into its resolved document. */
#ifndef XSOC_WRITING_H
#define XSOC_WRITING_H

#include "document.h"
#include "schema.h"
#include "strings.h"

struct writing {
	const struct schema *schema;
	xmlNodePtr root;
	xmlNodePtr extras;
	struct strings strings;
	const struct class **classes; /* own structs, then contents, then those of others */
	size_t n_classes, n_own;
	const struct enumeration **enums; /* own ones, then those of others */
	size_t n_enums, n_own_enums;
};

/* "C_message", "V_message_type": indexes in the module's lists. */
const char *writing_class_constant(const struct writing *w, const struct class *class);
const char *writing_enum_constant(const struct writing *w, const struct enumeration *e);

/* Fills in the lists. */
void writing_list(struct writing *w);

/* The table of an enum, as a child of `parent`. */
void writing_enum(struct writing *w, xmlNodePtr parent, const struct enumeration *e);

/* The table of a class (kind "class") or of a tag's or wrapper's content (kind "content"). */
xmlNodePtr writing_table(struct writing *w, const char *kind, const struct class *class);

#endif
