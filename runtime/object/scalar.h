/*
 * Scalars: the types of attributes and texts. Every type is a row of functions; each function is
 * total: any bytes give a value or an error, without locale, clock, or libc conversion.
 */
#ifndef XSO_OBJECT_SCALAR_H
#define XSO_OBJECT_SCALAR_H

#include <xso/buffer.h>
#include <xso/class.h>
#include <xso/scalar.h>

struct scalar {
	const char *name; /* in messages: "'x' is not a datetime" */
	uint8_t size;	  /* of the C value */
	bool trimmed;	  /* white space around it is no part of it */
	bool is_text;	  /* the C value is a const char * that is its own written form */
	bool takes_any;	  /* parse takes every text as it is */
	/*
	 * Text to value. `text` is valid XML text with a NUL behind it, trimmed when the type says
	 * so, and lives as long as the arena: a value may point into it. XSO_ERROR_INVALID or
	 * XSO_ERROR_MEMORY, and *value is untouched.
	 */
	enum xso_status (*parse)(
		const char *text, size_t size, void *value, struct xso_arena *arena);
	/*
	 * Appends the one written form of the value. XSO_ERROR_INVALID for a value that has none;
	 * errors of the buffer. NULL when is_text.
	 */
	enum xso_status (*format)(const void *value, struct xso_buffer *out);
	/* The value is there. NULL: a has_ member says so, or it always is. */
	bool (*is_set)(const void *value);
	/* Both are set and mean the same. NULL: compare `size` bytes. */
	bool (*equal)(const void *a, const void *b);
	/* The copy shares no memory with the value. NULL: copy `size` bytes. */
	enum xso_status (*copy)(const void *value, void *copy, struct xso_arena *arena);
	/* Refuses a value that cannot go out though it is a text. NULL: any may. */
	bool (*check)(const char *text, size_t size);
};

/* Room for a value of any type. */
union scalar_room {
	const char *text;
	bool truth;
	int8_t int8;
	int16_t int16;
	int32_t int32;
	int64_t int64;
	uint8_t uint8;
	uint16_t uint16;
	uint32_t uint32;
	uint64_t uint64;
	double real;
	struct xso_date date;
	struct xso_time time;
	struct xso_datetime datetime;
	struct xso_bytes bytes;
	struct xso_host_port host_port;
	int enumerator;
};

enum { SCALAR_ROWS = XSO_TYPE_ENUM + 1 };

extern const struct scalar *const xso_scalar_rows[SCALAR_ROWS];

/* The row of a type; of XSO_TYPE_ENUM: no functions, its values are in its xso_enum. */
static inline const struct scalar *scalar_of(enum xso_type type)
{
	return (unsigned)type < SCALAR_ROWS ? xso_scalar_rows[type] : NULL;
}

/* The rows, each beside its functions. */
extern const struct scalar xso_scalar_string, xso_scalar_token, xso_scalar_lang, xso_scalar_uri,
	xso_scalar_uuid;
extern const struct scalar xso_scalar_jid, xso_scalar_raw_jid, xso_scalar_json,
	xso_scalar_host_port;
extern const struct scalar xso_scalar_bool, xso_scalar_bit;
extern const struct scalar xso_scalar_int8, xso_scalar_int16, xso_scalar_int32, xso_scalar_int64;
extern const struct scalar xso_scalar_uint8, xso_scalar_uint16, xso_scalar_uint32,
	xso_scalar_uint64;
extern const struct scalar xso_scalar_double;
extern const struct scalar xso_scalar_datetime, xso_scalar_legacy_datetime, xso_scalar_date,
	xso_scalar_time;
extern const struct scalar xso_scalar_tz_offset;
extern const struct scalar xso_scalar_base64, xso_scalar_hex, xso_scalar_colon_hex;

/* For the rows of types whose C value is a const char *. */
bool xso_scalar_text_is_set(const void *value);
bool xso_scalar_text_equal(const void *a, const void *b);
enum xso_status xso_scalar_text_copy(const void *value, void *copy, struct xso_arena *arena);
/* Stores the text itself as the value. */
enum xso_status xso_scalar_text_store(const char *text, void *value);

#endif
