/* From typed objects to XML. */
#ifndef XSO_ENCODE_H
#define XSO_ENCODE_H

#include <xso/api.h>
#include <xso/class.h>
#include <xso/writer.h>

XSO_BEGIN

/*
 * Writes the object as an element with its class's name. The object is borrowed for the call.
 * `ns` says the namespace for a class with several of them and nothing in its `ns` member; NULL
 * takes the one the output stands in if it is listed, else the first.
 *
 * XSO_ERROR_MISSING, _INVALID, _CHARACTER, _REFUSED: *error names the field; XSO_ERROR_LIMIT,
 * _MEMORY, _MISUSE (nested too deeply, or a class that is named by its use). After any of them the
 * writer is where it was before the call, with nothing of the object in it.
 */
enum xso_status xso_encode(const struct xso_class *cls, const void *object, const char *ns,
	struct xso_writer *writer, struct xso_error *error);

/* As xso_encode for a payload of whatever class; raw content is written as it is. */
enum xso_status xso_encode_any(
	struct xso_any any, struct xso_writer *writer, struct xso_error *error);

XSO_END

#endif
