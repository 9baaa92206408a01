/*
 * The model: what the schema files say (load.c), what their names refer to (link.c), and how it
 * becomes C (layout.c). Everything lives in the pool.
 */
#ifndef XSOC_SCHEMA_H
#define XSOC_SCHEMA_H

#include "source.h"

struct class;
struct schema;

enum shape {
	SHAPE_ATTRIBUTE,
	SHAPE_TEXT,
	SHAPE_CHILD_TEXT,
	SHAPE_CHILD_ATTRIBUTE,
	SHAPE_FLAG,
	SHAPE_TAG,
	SHAPE_CHILD,
	SHAPE_ANY,
	SHAPE_RAW,
	SHAPE_WITHIN,
	SHAPE_ELEMENT,	 /* which of a class's names; made by layout */
	SHAPE_NAMESPACE, /* which of its namespaces; made by layout */
};

enum occurs { OCCURS_OPTIONAL, OCCURS_ONE, OCCURS_MANY, OCCURS_SOME };

/* Namespaces, in the schema's order. */
struct namespaces {
	const char **items;
	size_t n;
};

struct value {
	const char *text; /* on the wire; NULL: absence only */
	const char *as;	  /* what its C name is made of */
	const char *doc;
	const char *c; /* the enumerator */
	struct place place;
};

struct enumeration {
	struct schema *schema;
	struct place place;
	const char *name; /* "message-type" */
	const char *doc;
	const char *absent;   /* the value that absence means; NULL: none of them */
	struct value *values; /* after layout: by enumerator, from 0 */
	size_t n_values;
	bool is_shared;		   /* declared by <enum> */
	const struct class *owner; /* of one that is not: the class whose struct it is for */
	const char *c;		   /* "xmpp_message_type" */
};

/* A built-in type. */
struct type {
	const char *name;     /* "uint16" */
	const char *constant; /* "XSO_TYPE_UINT16" */
	const char *c;	      /* "uint16_t", "const char *" */
	enum { TYPE_TEXT, TYPE_NUMBER, TYPE_BOOL, TYPE_STRUCT, TYPE_BYTES } kind;
	bool is_integer;
};

struct field {
	enum shape shape;
	const struct node *node;
	struct place place;
	const struct place *use; /* where a group was used; NULL: not from a group */
	const char *wire;	 /* local name; NULL: none */
	const char *prefix;	 /* of the wire name, "" for none */
	const char *attribute;	 /* child-attribute */
	const char *as;
	const char *doc;
	struct namespaces ns;	 /* none: that of the element */
	const struct type *type; /* scalars, unless values is set; neither after an error */
	struct enumeration *values;
	enum occurs occurs;
	const char *absent, *on_unknown, *unique;
	const char *min, *max, *max_length;
	char list; /* ' ' or ','; 0: none */
	bool reject_duplicate, empty_equals, secret, deprecated;
	bool is_of_form;     /* a field of a data form: its wire name is the var */
	struct class *class; /* child; tag and within: the content, a class without struct */

	/* layout */
	const char *member; /* NULL: none */
	const char *extra;  /* the second member, n_… or has_…; NULL: none */
	bool has;	    /* it is has_… */
};

enum policy { POLICY_KEEP, POLICY_DROP, POLICY_REJECT };

struct extends {
	struct place place;
	const char *name;
	struct class *base; /* NULL: stream */
	bool many, account;
};

struct class
{
	struct schema *schema;
	const struct node *node;
	struct place place;
	const char *name;
	const char *doc;
	const char *element;	    /* NULL: named by its use, or by values */
	struct enumeration *values; /* names of its element */
	struct namespaces ns;	    /* none: of its use */
	const struct class *owner;  /* of an inline class, or of content: the class it is in */
	bool is_content;	    /* of a tag or wrapper */
	bool is_form;		    /* a view of a data form, whose FORM_TYPE is its namespace */
	enum policy policy;
	const char *check;
	const char *requests; /* its field that says which kind of request it is; NULL: none */
	bool secret;
	struct field *fields;
	size_t n_fields;
	struct extends *extends;
	size_t n_extends;

	/* layout */
	const char *c;	   /* "xmpp_message" */
	const char *local; /* what the names of its tables begin with: "message",
			      "message_condition_content" */
	bool keeps;	   /* it has a member `unknown` */
};

struct group {
	const char *name;
	const struct node *node;
};

/* A XEP whose elements a schema has; each text is "" when it is not told. */
struct xep {
	const char *number, *title, *status, *version;
};

struct schema {
	const char *file;
	const struct node *node;
	const char *name, *prefix, *doc;
	struct xep xep;	  /* that the schema is of */
	struct xep *also; /* others that it has elements of */
	size_t n_also;
	struct namespaces ns;
	struct schema **imports;
	size_t n_imports;
	struct enumeration **enums; /* inline ones too, in the order of their classes */
	size_t n_enums;
	struct group *groups;
	size_t n_groups;
	struct class **classes; /* an inline class stands before the class it is in */
	size_t n_classes;
	const char **locals; /* names in the printed file; made by layout */
	size_t n_locals;
	size_t n_uses;	    /* of groups, so far */
	bool lacks_imports; /* one failed: what is not found may be there */
	bool is_loading;    /* imports are being followed: to meet it again is a circle */
};

/* All schemas that were loaded, those imported first. */
struct catalogue {
	struct schema **schemas;
	size_t n_schemas;
	const char **directories; /* where imports are looked for */
	size_t n_directories;
};

/* A built-in type by name, or NULL. */
const struct type *type_find(const char *name);
/* The n-th built-in type, or NULL behind the last. */
const struct type *type_at(size_t n);

/* A shape's word in the schema language. */
const char *shape_word(enum shape shape);

static inline bool field_is_list(const struct field *field)
{
	return field->occurs >= OCCURS_MANY;
}

/* Each value is an element of its own. */
static inline bool field_is_repeated(const struct field *field)
{
	return field_is_list(field) && !field->list;
}

static inline bool field_is_scalar(const struct field *field)
{
	return field->shape <= SHAPE_CHILD_ATTRIBUTE;
}

/* A list with white space between. */
struct namespaces namespaces_split(const char *list);

/* True when both list the same namespaces in the same order. */
bool namespaces_equal(const struct namespaces *a, const struct namespaces *b);
bool namespaces_have(const struct namespaces *list, const char *ns);

/* The class that content belongs to, in whose struct its members are. */
static inline const struct class *class_of_struct(const struct class *class)
{
	while (class->is_content)
		class = class->owner;
	return class;
}

#endif
