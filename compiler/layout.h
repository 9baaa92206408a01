/* Every decision about C names, members and presence. */
#ifndef XSOC_LAYOUT_H
#define XSOC_LAYOUT_H

#include "schema.h"

/* A member of a struct, as it is declared. */
struct member {
	const char *declaration; /* without the semicolon */
	const char *name;
	const char *comment; /* NULL: none */
	struct place place;
};

struct members {
	struct member *items;
	size_t n;
};

/* Names and orders everything in the schema; records names that collide. Imports come first. */
void layout_schema(struct schema *schema);

/* The members of a class's struct, in order. */
struct members layout_members(const struct class *class);

/* The member of a field that has one, as it is declared: "const char *from". */
const char *layout_declaration(const struct field *field);

/* The field's value needs a has_ member, or zero is the value that absence means. */
bool layout_has(const struct field *field);

/* "xmpp_message_type": the prefix of a schema and a name in it. */
const char *layout_name(const struct schema *schema, const char *name);

#endif
