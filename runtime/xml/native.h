/*
 * What the files of the native reader share. Each function that reads a production of XML 1.0 or of
 * Namespaces in XML 1.0 (NS) has its number.
 *
 * The window is the element under way, from its first byte on: in the caller's bytes when it began
 * there, else in a buffer that what was left over is carried in. Places are counted from its
 * beginning. When an element is complete its bytes are copied once, behind its tape, and its values
 * are made texts where they stand in the copy; a large one leaves that buffer to its arena instead.
 */
#ifndef XSO_XML_NATIVE_H
#define XSO_XML_NATIVE_H

#include "base/cold.h"
#include "base/key.h"
#include "xml/names.h"
#include "xml/reading.h"

#include <xso/buffer.h>
#include <xso/text.h>

/* How far a production was read. */
enum step {
	STEP_GOOD,
	STEP_MORE, /* the window ends inside it: nothing of it was taken */
	STEP_FAIL, /* recorded in the reader */
};

/* The declaration of a prefix in scope (NS 3). */
struct binding {
	struct names_ns ns;
	uint32_t prefix, prefix_size; /* in `prefixes` */
};

/* An element that is open, beside reader->open. */
struct level {
	struct names_ns default_ns; /* in it, as far as its declarations were read */
	uint32_t name, name_size;   /* the qualified name of its start tag, in the window */
	uint32_t n_bindings;	    /* that hold outside it */
	uint32_t prefixes_size;
};

/* A start tag that is being read. */
struct tag {
	const char *name, *local, *name_end; /* its qualified name (NS 7), and the local part */
	struct level *level;
	size_t n_attributes; /* declarations among them */
	uint64_t marks;	     /* of the names of its attributes … */
	bool may_repeat;     /* … two of which have the same */
	bool has_default;    /* it declares one */
	bool has_prefixed;   /* some attribute has a prefix: its name waits for the declarations */
	bool is_empty;	     /* [44] EmptyElemTag */
	bool is_raw;	     /* the last value has references or white space to be replaced … */
	size_t less;	     /* … which make it so many bytes shorter */
	const char *odd_ns;  /* a namespace name that is no URI, or NULL: told when XML is right */
};

/* The search for the end of a tag that was not all there. */
struct cut {
	size_t seen; /* up to here it is not; 0: it was not looked for */
	char quote;  /* that a value before that is in, or 0 */
};

/* Which production is read next. */
enum phase {
	PHASE_XML_DECL, /* [23] XMLDecl, if there is one */
	PHASE_PROLOG,	/* [22] the rest of prolog, and the root's start tag */
	PHASE_CONTENT,	/* [43] content of the root */
};

struct native {
	struct xso_reader *reader;
	const char *window;
	size_t size, at; /* bytes in the window, and where the next token begins */
	uint64_t base;	 /* where the window begins in the input */
	struct xso_buffer carry;
	struct cut cut;

	/* the text under way */
	size_t text; /* where it begins */
	size_t less; /* bytes fewer than it has in the window */
	bool has_text;
	bool is_raw; /* it has references, CDATA sections, line ends or the like in it */

	bool is_empty;	/* the last start tag was [44] EmptyElemTag */
	bool was_large; /* what was carried of the element before */
	enum phase phase;

	/* scopes: those of the root come first */
	struct names_ns none, xml, client; /* no namespace, xml, jabber:client */
	struct names_ns root_ns;	   /* the default namespace in the root */
	struct binding *bindings;
	size_t n_bindings, bindings_capacity, n_root_bindings;
	struct xso_buffer prefixes;
	size_t root_prefixes_size;
	/* in the root's arena, as the namespaces that it declares; eight bytes of it can be read */
	const char *root_name;
	size_t root_name_size;
	struct level *levels;
	size_t levels_capacity;
};

/* Where a place of the window is in the input. */
static inline uint64_t native_offset(const struct native *p, const char *at)
{
	return p->base + (uint64_t)(at - p->window);
}

/* [3] S: behind the white space at `at`. */
static inline const char *native_space(const char *at, const char *end)
{
	while (at < end && (unsigned char)*at <= ' ' && xso_text_is_space(*at))
		at++;
	return at;
}

/* Records why the input is refused at this place. Always STEP_FAIL. */
COLD enum step xso_native_fail(
	struct native *p, enum xso_status status, const char *detail, const char *at);
/* Records that it is not well-formed there. Always NULL. */
static inline const char *native_refuse(struct native *p, const char *at)
{
	xso_native_fail(p, XSO_ERROR_NOT_WELL_FORMED, NULL, at);
	return NULL;
}

/* It is not well-formed there; or, when the window ends in a character there, STEP_MORE. */
COLD enum step xso_native_bad(struct native *p, const char *at);

/* native.c */
/* An element is complete; p->at is behind it. */
enum step xso_native_ended(struct native *p);

/* native_window.c */
/* The bytes of the element so far wait for the others. */
void xso_native_carry_over(struct native *p);
/* Behind what was carried, the next bytes: how many of them the window has. 0: no memory. */
size_t xso_native_append(struct native *p, uint64_t offset, const char *bytes, size_t size);
/* The bytes of an element that was carried, in its arena. NULL: no memory. */
char *xso_native_own_carry(struct native *p);
/*
 * What was carried is in the tape: it may be secret, and may have been large. The room of a large
 * one is the arena's by now, or is kept where such elements come one after the other.
 */
void xso_native_drop_carry(struct native *p);

/* native_declaration.c */
/* [23] XMLDecl at the beginning of the input, or the finding that there is none. */
enum step xso_native_xml_decl(struct native *p);

/* native_tag.c */
/* [40] STag or [44] EmptyElemTag at p->at, which is moved behind it when it is complete. */
enum step xso_native_start_tag(struct native *p);

/* native_element.c */
/* [42] ETag. */
enum step xso_native_end_tag(struct native *p);
/* An element ends; p->at is behind its tag. */
enum step xso_native_close(struct native *p);
/*
 * True when the end of the tag at p->at is in the window: a '>' that is not between quotes, which
 * an end tag has none of.
 */
bool xso_native_find_end(struct native *p, bool is_start);
/*
 * The tag was not read: it is wrong if its end is there, and then it has been said how; else it may
 * not be, whatever was said.
 */
enum step xso_native_cut(struct native *p, bool is_start);

/* True when the tag at p->at is not all there, as far as that is seen soon. */
static inline bool native_has_no_end(struct native *p, bool is_start)
{
	enum { FEW = 32 };
	const size_t left = p->size - p->at;

	if (p->cut.seen)
		return !xso_native_find_end(p, is_start);
	return left < FEW && !memchr(p->window + p->at, '>', left);
}

/* native_scope.c */
/* The namespace of a prefix. False: it is not declared. */
bool xso_native_find(
	const struct native *p, const char *prefix, size_t prefix_size, struct names_ns *ns);
/* Declares a prefix, "" for the default; `value` is the attribute's, in the window. */
bool xso_native_declare(struct native *p, struct tag *tag, const char *prefix, size_t prefix_size,
	const char *value, size_t value_size);
/* The name of an element or attribute in a namespace. NULL: no memory. */
const struct xso_name *xso_native_any_name(
	struct native *p, const struct names_ns *ns, const char *local, size_t size);
/*
 * Once all is declared: attributes with a prefix get their names, and no two have the same ([41]
 * constraint, NS 6.3). False: it failed.
 */
bool xso_native_resolve_attributes(struct native *p, struct tag *tag);

/* The same, and most are known and short. */
static inline const struct xso_name *native_name(
	struct native *p, const struct names_ns *ns, const char *local, size_t size)
{
	const struct xso_name *name = NULL;

	if (ns->id && size <= KEY_SHORT && p->window + p->size - local >= KEY_SHORT)
		name = names_find_short(p->reader->names, ns->id, key_of_short(local, size));
	return name ? name : xso_native_any_name(p, ns, local, size);
}

/* The name of an attribute is found; NULL: it has failed. Two that are the same have one mark. */
static inline bool native_set_name(
	struct tag *tag, struct xso_item *item, const struct xso_name *name)
{
	uint64_t mark;

	if (!name)
		return false;
	item->name = name;
	mark = UINT64_C(1) << name->id % 64;
	tag->may_repeat |= (tag->marks & mark) != 0;
	tag->marks |= mark;
	return true;
}

static inline bool native_is_xml(const char *prefix, size_t size)
{
	return size == 3 && !memcmp(prefix, "xml", 3);
}

/* native_text.c */
/* [14] CharData, [67] Reference, [18] CDSect: up to the next tag. */
enum step xso_native_text(struct native *p);
/* True when the first bytes at `at` show a CDATA section. */
bool xso_native_is_cdata(const char *at, const char *end);
/* What is at `at`, between elements, is no white space: a character that is refused, or none. */
enum step xso_native_not_blank(struct native *p, const char *at);
/* A reference or CDATA section at p->at, between elements: it stands for white space, or fails. */
enum step xso_native_blank(struct native *p);
/* [67] Reference at *at, which is moved behind it; *less is how many bytes it loses as a text. */
enum step xso_native_reference(struct native *p, const char **at, size_t *less);
/*
 * Makes a value or text of what stands for it in the document, in place: references, CDATA
 * sections, line ends, in a value other white space. Gives its size.
 */
size_t xso_native_replace(char *text, size_t size, bool in_value);

#endif
