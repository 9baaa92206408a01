/*
 * The contract between generated code and the runtime: tables that say how a C struct stands on the
 * wire. All of it is const data without code and, but for a few per class, without relocations:
 * strings are offsets into the module's pool, classes and enums indexes into its lists.
 *
 * Applications use the generated functions; a program that wants to walk the tables may.
 */
#ifndef XSO_CLASS_H
#define XSO_CLASS_H

#include <xso/any.h>
#include <xso/api.h>
#include <xso/error.h>

XSO_BEGIN

/* Raised whenever a table changes its meaning. Generated files assert that they fit. */
#define XSO_TABLE_VERSION 2

/* How a field stands on the wire. */
enum xso_shape {
	XSO_ATTRIBUTE = 1,
	XSO_TEXT,	     /* the element's own text */
	XSO_CHILD_TEXT,	     /* <name>value</name> */
	XSO_CHILD_ATTRIBUTE, /* <name attribute="value"/> */
	XSO_FLAG,	     /* <name/> */
	XSO_TAG,       /* one element named by an enum; `content` is decoded into the same object */
	XSO_CHILD,     /* an object */
	XSO_ANY,       /* any element: of a registered class, or raw */
	XSO_RAW,       /* the whole content, as it is */
	XSO_WITHIN,    /* an element whose `content` is decoded into the same object */
	XSO_ELEMENT,   /* which of several names the object's own element has */
	XSO_NAMESPACE, /* which of several namespaces */
};

/* The type of a scalar, and in C: */
enum xso_type {
	XSO_TYPE_NONE,
	XSO_TYPE_STRING, /* const char * from here … */
	XSO_TYPE_TOKEN,
	XSO_TYPE_JID,
	XSO_TYPE_RAW_JID,
	XSO_TYPE_LANG,
	XSO_TYPE_URI,
	XSO_TYPE_UUID,
	XSO_TYPE_JSON, /* … to here */
	XSO_TYPE_BOOL, /* bool */
	XSO_TYPE_BIT,  /* bool */
	XSO_TYPE_INT8, /* int8_t, and so on */
	XSO_TYPE_INT16,
	XSO_TYPE_INT32,
	XSO_TYPE_INT64,
	XSO_TYPE_UINT8,
	XSO_TYPE_UINT16,
	XSO_TYPE_UINT32,
	XSO_TYPE_UINT64,
	XSO_TYPE_DOUBLE,
	XSO_TYPE_DATETIME,	  /* struct xso_datetime */
	XSO_TYPE_LEGACY_DATETIME, /* struct xso_datetime */
	XSO_TYPE_DATE,		  /* struct xso_date */
	XSO_TYPE_TIME,		  /* struct xso_time */
	XSO_TYPE_TZ_OFFSET,	  /* int16_t, minutes east of UTC */
	XSO_TYPE_BASE64,	  /* struct xso_bytes */
	XSO_TYPE_HEX,		  /* struct xso_bytes */
	XSO_TYPE_COLON_HEX,	  /* struct xso_bytes */
	XSO_TYPE_HOST_PORT,	  /* struct xso_host_port */
	XSO_TYPE_ENUM,		  /* the enum */
};

enum xso_occurs {
	XSO_OPTIONAL,
	XSO_ONE,  /* required */
	XSO_MANY, /* an array, perhaps empty */
	XSO_SOME, /* an array of at least one */
};

enum xso_field_flag {
	XSO_HAS = 1,		  /* `count` is the offset of a bool has_member */
	XSO_SECRET = 2,		  /* redacted in print, wiped from memory */
	XSO_REJECT_DUPLICATE = 4, /* a second one is an error instead of kept content */
	XSO_FORGIVE = 8,	  /* an unreadable value is extra.on_unknown, and kept */
	XSO_ANY_NAMESPACE = 16,	  /* `name` in whatever namespace */
	XSO_NAMESPACES = 32, /* `ns` is several strings, one behind the other, then an empty one */
	XSO_EMPTY_EQUALS = 64, /* empty base64 is written "=" (RFC 6120 6.4.2) */
	XSO_LIST = 128,	       /* several values in one text, extra.list between them */
};

/*
 * One field. 0 means none in every member but `offset`. Offsets of strings are into the module's
 * pool.
 */
struct xso_field {
	uint16_t name;	    /* local name; of a child: 0 takes the names of its class */
	uint16_t ns;	    /* namespace; 0: that of the element, for an attribute none */
	uint16_t member;    /* the C member; 0: it is not one (XSO_WITHIN without a name) */
	uint16_t offset;    /* of the member in the struct */
	uint16_t count;	    /* of n_member, or of has_member with XSO_HAS */
	uint16_t of;	    /* 1 + index in the module's classes (CHILD, TAG, WITHIN) */
	uint16_t values;    /* 1 + index in the module's enums (type ENUM, TAG, ELEMENT) */
	uint16_t extra;	    /* 1 + index in the module's extras */
	uint16_t name_size; /* bytes of the local name */
	uint8_t shape, type, occurs, flags;
};

/* What few fields need. */
struct xso_extra {
	uint64_t max; /* integers: the largest value; 0: no bound (negative ones as int64_t) */
	int64_t min;  /* integers: the smallest value, when has_min */
	uint32_t max_length; /* of the written form in bytes; 0: no bound */
	uint16_t expected;   /* the type with its bounds, in words */
	uint16_t attribute;  /* XSO_CHILD_ATTRIBUTE: its local name */
	uint16_t prefix;     /* that an attribute in a namespace is written with; 0: any */
	uint16_t absent;     /* the written form of the value that absence means; 0: none */
	uint16_t on_unknown; /* with XSO_FORGIVE: the enumerator; 0: absent */
	char list;	     /* with XSO_LIST: ' ' or ',' */
	bool has_min, has_max;
};

/* An enum: texts[value] is the written form of each enumerator, 0 for one that has none. */
struct xso_enum {
	const char *strings; /* the pool of its module */
	const uint16_t *texts;
	const uint8_t *lookup; /* as of a class; entries are 1 + enumerator */
	uint16_t name;
	uint16_t n_texts;
	uint8_t lookup_bits;
};

/* The written form of an enumerator; NULL: it has none, or there is no such value. */
const char *xso_enum_text(const struct xso_enum *values, int value);

/* The enumerator that has this written form, or -1. */
int xso_enum_find(const struct xso_enum *values, const char *text);

/* What is done with content that no field takes. */
enum xso_policy {
	XSO_KEEP,   /* kept in `unknown` */
	XSO_DROP,   /* forgotten */
	XSO_REJECT, /* an error */
};

enum xso_class_flag {
	XSO_CLASS_SECRET = 1,  /* all of it */
	XSO_CLASS_SECRETS = 2, /* some field in it, or in the classes of its children, is secret */
	XSO_CLASS_NAMESPACES = 4, /* `ns` lists several, as with XSO_NAMESPACES */
	XSO_CLASS_HAS_LISTS = 8,  /* some field is an array of children */
	XSO_CLASS_DEMANDS = 16,	  /* some field is required */
	/*
	 * A view of a data form (xso/form.h), and no element: `ns` is its FORM_TYPE, the rows of
	 * shape XSO_CHILD_TEXT are fields whose var is `name`, and the last row is the form itself.
	 */
	XSO_CLASS_FORM = 32,
};

/*
 * A class. `lookup` finds fields by local name: it has 1 << lookup_bits entries of 1 + row, 0 is
 * free; the search for a name begins where its xso_key has it and goes on at the next entry. The
 * special rows are 1 + index, 0 none.
 */
struct xso_class {
	const struct xso_module *module;
	const struct xso_field *fields;
	const uint8_t *lookup;
	/* XSO_OK, or XSO_ERROR_REFUSED with the sentence in error->expected. NULL: none */
	enum xso_status (*check)(const void *object, struct xso_error *error);
	uint16_t name;	       /* as in the schema */
	uint16_t element;      /* local name; 0: of the row `names`, or of the field that uses it */
	uint16_t element_size; /* bytes of it */
	uint16_t ns;	       /* namespace; 0: of the field that uses it */
	uint16_t size;	       /* of the struct; 0 for the content of a TAG or WITHIN */
	uint16_t unknown;      /* with XSO_KEEP: offset of the kept content */
	uint8_t n_fields;
	uint8_t lookup_bits;
	uint8_t policy;	    /* enum xso_policy */
	uint8_t flags;	    /* enum xso_class_flag */
	uint8_t names;	    /* of shape XSO_ELEMENT */
	uint8_t namespaces; /* of shape XSO_NAMESPACE */
	uint8_t text;	    /* of shape XSO_TEXT or XSO_RAW */
	uint8_t any;	    /* of shape XSO_ANY without a name */
	uint8_t newer;	    /* the tag that takes names newer than the schema */
	uint8_t lang;	    /* the attribute xml:lang */
	uint8_t from;	    /* the attribute from */
};

enum xso_extends_flag {
	XSO_EXTENDS_MANY = 1,	 /* the base may hold several */
	XSO_EXTENDS_ACCOUNT = 2, /* only from the own account (rule R17) */
};

/* A payload root: `cls` may stand in `base`. Indexes into the module's classes. */
struct xso_extends {
	uint16_t cls;
	uint16_t base; /* 1 + index; 0: it is a first-level element of a stream */
	uint8_t flags;
};

/* Everything that one schema became. */
struct xso_module {
	uint32_t version; /* XSO_TABLE_VERSION it was made for */
	const char *name;
	const char *xep; /* "0045", or "" */
	/* the pool: begins with the empty string, and eight bytes of each string can be read */
	const char *strings;
	const struct xso_class *const
		*classes; /* own ones first, then those of others that it uses */
	const struct xso_enum *const *enums;
	const struct xso_extra *extras;
	const struct xso_extends *extends;
	uint16_t n_own_classes, n_classes, n_enums, n_extras, n_extends;
};

XSO_END

#endif
