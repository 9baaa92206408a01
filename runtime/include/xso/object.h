/* What can be done with an object of any class. */
#ifndef XSO_OBJECT_H
#define XSO_OBJECT_H

#include <xso/api.h>
#include <xso/class.h>

XSO_BEGIN

struct xso_account;

/*
 * A deep copy in *copy, a struct of the class: it shares nothing with the object but static
 * strings. XSO_ERROR_MEMORY; XSO_ERROR_LIMIT: nested deeper than XSO_DEPTH. On an error *copy is
 * zero.
 */
enum xso_status xso_copy(
	const struct xso_class *cls, const void *object, void *copy, struct xso_arena *arena);
enum xso_status xso_copy_any(struct xso_any any, struct xso_any *copy, struct xso_arena *arena);

/*
 * True when both objects mean the same: values by type, effective languages, arrays and payloads
 * in order, kept content as XML. False also for objects nested deeper than XSO_DEPTH.
 */
bool xso_equal(const struct xso_class *cls, const void *a, const void *b);
bool xso_equal_any(struct xso_any a, struct xso_any b);

/*
 * The payload of class `cls` in an object: in its any fields, or among what it keeps. NULL: none.
 * With `at` (which begins as 0) the next one, for as long as one is given. The generated
 * accessors, xmpp_message_delay and so on, are this with the right types.
 */
const void *xso_payload(
	const struct xso_class *base, const void *object, const struct xso_class *cls, size_t *at);

/*
 * As xso_payload, of an object that was received: NULL also when its `from` is not the account
 * itself or, with struct xso_account, somebody who may speak for it (rule R17).
 */
const void *xso_payload_from_account(const struct xso_class *base, const void *object,
	const struct xso_class *cls, size_t *at, const struct xso_account *account);

/*
 * For the lookups of `unique` fields: the first of `n` structs of `stride` bytes whose text at
 * `offset` is `key`. NULL: none.
 */
const void *xso_list_find(
	const void *array, size_t n, size_t stride, size_t offset, const char *key);

/* The same by language, as xso_lang_lookup has it; NULL only for an empty list. */
const void *xso_list_lookup(
	const void *array, size_t n, size_t stride, size_t offset, const char *const *ranges);

XSO_END

#endif
