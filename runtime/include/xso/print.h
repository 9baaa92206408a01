/* Objects as text that people, or other programs, read. */
#ifndef XSO_PRINT_H
#define XSO_PRINT_H

#include <xso/any.h>
#include <xso/api.h>
#include <xso/buffer.h>

XSO_BEGIN

enum xso_print_form {
	XSO_PRINT_TEXT, /* one line a member, indented */
	XSO_PRINT_JSON, /* one line: {"class":"message","from":…}; see runtime/object/README.md */
};

/*
 * Appends the object, with a line end behind it. Members that are not there are left out, secrets
 * are replaced by "(secret)", values that have no written form by "(invalid)", inherited languages
 * are not repeated, and what no member could hold is marked as unknown. Where an object should be
 * and is none stands "nothing" or null. What was received begins no line of its own.
 * XSO_ERROR_MEMORY, XSO_ERROR_LIMIT (of the buffer, or nested deeper than XSO_DEPTH): what was
 * appended before stays.
 */
enum xso_status xso_print(struct xso_any any, enum xso_print_form form, struct xso_buffer *out);

XSO_END

#endif
