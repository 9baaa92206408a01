/* Status codes, and the structured error that says what was wrong, where, and with which text. */
#ifndef XSO_ERROR_H
#define XSO_ERROR_H

#include <xso/api.h>

#include <stddef.h>
#include <stdint.h>

XSO_BEGIN

/* What a call returns. XSO_OK is 0, so `if (status)` reads as "did it fail". */
enum xso_status {
	XSO_OK = 0,
	XSO_ERROR_MEMORY,   /* the allocator refused */
	XSO_ERROR_MISUSE,   /* not allowed with these arguments or in this state */
	XSO_ERROR_LIMIT,    /* a limit on bytes, elements, depth … was passed */
	XSO_ERROR_CONFLICT, /* two modules claim one element */
	XSO_ERROR_VERSION,  /* a module made for another version of the tables */

	/* a stream that cannot be used as wanted */
	XSO_ERROR_NOT_CONNECTED, /* not yet, or not open */
	XSO_ERROR_CLOSED,	 /* xso_stream_reason says why */
	XSO_ERROR_TLS,		 /* TLS is required and not active, or it failed */
	XSO_ERROR_TOO_LARGE,	 /* for the peer, which says how much it takes (XEP-0478) */

	/* one value or element does not fit its class */
	XSO_ERROR_INVALID,    /* a text that is no value of its type */
	XSO_ERROR_MISSING,    /* a required field */
	XSO_ERROR_UNEXPECTED, /* content that the class rejects */
	XSO_ERROR_DUPLICATE,  /* a second one where the class rejects it */
	XSO_ERROR_REFUSED,    /* the class's check function said no */
	XSO_ERROR_CHARACTER,  /* bytes that are no UTF-8, or a character XML cannot carry */

	/* the XML itself: each is a stream error, see xso_status_condition */
	XSO_ERROR_NOT_WELL_FORMED,
	XSO_ERROR_RESTRICTED_XML,	/* comment, processing instruction, DTD, entity */
	XSO_ERROR_UNSUPPORTED_ENCODING, /* anything but UTF-8 */
	XSO_ERROR_BAD_FORMAT,		/* text between first-level elements */
	XSO_ERROR_INVALID_NAMESPACE,	/* the root is no stream header */
	XSO_ERROR_TRUNCATED,		/* the input ended inside an element */
};

enum { XSO_ERROR_TEXT = 64 };

/*
 * All zero is "no error". The pointers are to strings that live as long as the module they come
 * from, or for ever; an error owns nothing and may be copied.
 */
struct xso_error {
	enum xso_status status;
	const char *cls;	   /* the class, as the schema names it; NULL: none */
	const char *field;	   /* its member; NULL: the element as a whole */
	const char *shape;	   /* what the field is on the wire: "attribute", "child" … */
	const char *name;	   /* the name on the wire */
	const char *expected;	   /* the type that was wanted, or a sentence */
	uint64_t offset;	   /* bytes from the beginning of the input */
	char text[XSO_ERROR_TEXT]; /* the offending text, cut at a character with "…" */
};

/* A few words for the status, never NULL. */
const char *xso_status_text(enum xso_status status);

/* The stream error condition of RFC 6120 4.9.3 that answers `status`; NULL: it ends no stream. */
const char *xso_status_condition(enum xso_status status);

/*
 * Writes the error as one sentence, for instance
 * "message: attribute 'type': 'foo' is not a message-type". Writes at most `size` bytes, NUL
 * included, never half a character; returns the bytes the whole sentence has, without the NUL, as
 * snprintf does.
 */
size_t xso_error_format(const struct xso_error *error, char *text, size_t size);

XSO_END

#endif
