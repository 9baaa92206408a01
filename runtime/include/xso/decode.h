/* From the tape to typed objects. */
#ifndef XSO_DECODE_H
#define XSO_DECODE_H

#include <xso/api.h>
#include <xso/registry.h>

XSO_BEGIN

/*
 * Decodes the element that `raw` is into *object, a struct of the class; its name is not compared
 * with the class's. Everything is allocated in the arena; when that is not the slice's own, the
 * slice is copied into it first, so the object depends on `arena` alone. `registry` (may be NULL)
 * types the payloads.
 *
 * A payload that does not decode becomes raw content with its error, and the object stands. When
 * the element itself does not fit its class: XSO_ERROR_INVALID, _MISSING, _UNEXPECTED, _DUPLICATE
 * or _REFUSED, *error says where, and *object holds what was decoded before, the rest zero.
 * XSO_ERROR_MEMORY; XSO_ERROR_MISUSE: `raw` is no element. `error` may be NULL.
 */
enum xso_status xso_decode(const struct xso_class *cls, void *object, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error);

/*
 * Decodes the element as an object of the class that the registry has for its name. Without one,
 * or when it does not fit, *any is the raw content, with its error in the second case, and XSO_OK
 * is returned; *partial (may be NULL) is then what was decoded before the error, else zero.
 * XSO_ERROR_MEMORY, XSO_ERROR_MISUSE (`raw` is no element): both are zero.
 */
enum xso_status xso_decode_any(struct xso_any *any, struct xso_any *partial,
	const struct xso_raw *raw, const struct xso_registry *registry, struct xso_arena *arena);

XSO_END

#endif
