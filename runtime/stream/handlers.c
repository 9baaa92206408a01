#include "stream/stream.h"

#include "base/allocate.h"

#include <string.h>

struct named_handler {
	char *ns;
	xso_any_handler *fn;
	void *user;
};

struct xso_handlers {
	const struct xso_allocator *allocator;
	struct handler *handlers; /* sorted by class, then kind */
	size_t n_handlers, handlers_capacity;
	struct named_handler *named;
	size_t n_named, named_capacity;
	xso_any_handler *any;
	xso_event_handler *event;
	void *any_user, *event_user;
};

struct xso_handlers *xso_handlers_new(const struct xso_allocator *allocator)
{
	struct xso_handlers *h = xso_allocate_zeroed(allocator, sizeof *h);

	if (h)
		h->allocator = allocator;
	return h;
}

void xso_handlers_free(struct xso_handlers *h)
{
	if (!h)
		return;
	while (h->n_named)
		xso_handlers_off_namespace(h, h->named[0].ns);
	xso_allocate_free(h->allocator, h->named, h->named_capacity * sizeof *h->named);
	xso_allocate_free(h->allocator, h->handlers, h->handlers_capacity * sizeof *h->handlers);
	xso_allocate_free(h->allocator, h, sizeof *h);
}

static int compare(const struct handler *handler, const struct xso_class *cls, int kind)
{
	if (handler->cls != cls)
		return (uintptr_t)handler->cls < (uintptr_t)cls ? -1 : 1;
	return handler->kind - kind;
}

/* Where the handler is, or would be. True: it is there. */
static bool find(const struct xso_handlers *h, const struct xso_class *cls, int kind, size_t *at)
{
	size_t low = 0, high = h->n_handlers;

	while (low < high) {
		const size_t middle = low + (high - low) / 2;
		if (compare(&h->handlers[middle], cls, kind) < 0)
			low = middle + 1;
		else
			high = middle;
	}
	*at = low;
	return low < h->n_handlers && !compare(&h->handlers[low], cls, kind);
}

static enum xso_status add(struct xso_handlers *h, const struct handler *handler)
{
	size_t at;

	if (find(h, handler->cls, handler->kind, &at))
		return XSO_ERROR_CONFLICT;
	if (!xso_allocate_grow(h->allocator, (void **)&h->handlers, &h->handlers_capacity,
		    h->n_handlers + 1, sizeof *h->handlers))
		return XSO_ERROR_MEMORY;
	memmove(&h->handlers[at + 1], &h->handlers[at],
		(h->n_handlers++ - at) * sizeof *h->handlers);
	h->handlers[at] = *handler;
	return XSO_OK;
}

static void take_away(struct xso_handlers *h, const struct xso_class *cls, int kind)
{
	size_t at;

	if (find(h, cls, kind, &at))
		memmove(&h->handlers[at], &h->handlers[at + 1],
			(--h->n_handlers - at) * sizeof *h->handlers);
}

enum xso_status xso_handlers_on(struct xso_handlers *handlers, const struct xso_class *cls,
	xso_caller *call, xso_function *fn, void *user)
{
	return add(handlers,
		&(struct handler){ .cls = cls,
			.kind = HANDLER_CLASS,
			.call = (xso_function *)call,
			.fn = fn,
			.user = user });
}

void xso_handlers_off(struct xso_handlers *handlers, const struct xso_class *cls)
{
	take_away(handlers, cls, HANDLER_CLASS);
}

static int request_kind(int type)
{
	return type == XMPP_IQ_TYPE_SET ? HANDLER_SET : HANDLER_GET;
}

enum xso_status xso_handlers_on_request(struct xso_handlers *handlers, int type,
	const struct xso_class *cls, xso_request_caller *call, xso_function *fn, void *user)
{
	if (type != XMPP_IQ_TYPE_GET && type != XMPP_IQ_TYPE_SET)
		return XSO_ERROR_MISUSE;
	return add(handlers,
		&(struct handler){ .cls = cls,
			.kind = request_kind(type),
			.call = (xso_function *)call,
			.fn = fn,
			.user = user });
}

void xso_handlers_off_request(struct xso_handlers *handlers, int type, const struct xso_class *cls)
{
	take_away(handlers, cls, request_kind(type));
}

static struct named_handler *find_named(const struct xso_handlers *h, const char *ns)
{
	for (size_t i = 0; i < h->n_named; i++)
		if (!strcmp(h->named[i].ns, ns))
			return &h->named[i];
	return NULL;
}

enum xso_status xso_handlers_on_namespace(
	struct xso_handlers *handlers, const char *ns, xso_any_handler *fn, void *user)
{
	const size_t size = strlen(ns) + 1;
	char *copy;

	if (find_named(handlers, ns))
		return XSO_ERROR_CONFLICT;
	if (!xso_allocate_grow(handlers->allocator, (void **)&handlers->named,
		    &handlers->named_capacity, handlers->n_named + 1, sizeof *handlers->named))
		return XSO_ERROR_MEMORY;
	copy = xso_allocate_resize(handlers->allocator, NULL, 0, size);
	if (!copy)
		return XSO_ERROR_MEMORY;
	memcpy(copy, ns, size);
	handlers->named[handlers->n_named++] =
		(struct named_handler){ .ns = copy, .fn = fn, .user = user };
	return XSO_OK;
}

void xso_handlers_off_namespace(struct xso_handlers *handlers, const char *ns)
{
	struct named_handler *found = find_named(handlers, ns);

	if (!found)
		return;
	xso_allocate_free(handlers->allocator, found->ns, strlen(found->ns) + 1);
	*found = handlers->named[--handlers->n_named];
}

enum xso_status xso_handlers_on_default(
	struct xso_handlers *handlers, xso_any_handler *fn, void *user)
{
	if (fn && handlers->any)
		return XSO_ERROR_CONFLICT;
	handlers->any = fn;
	handlers->any_user = user;
	return XSO_OK;
}

enum xso_status xso_handlers_on_event(
	struct xso_handlers *handlers, xso_event_handler *fn, void *user)
{
	if (fn && handlers->event)
		return XSO_ERROR_CONFLICT;
	handlers->event = fn;
	handlers->event_user = user;
	return XSO_OK;
}

bool xso_handlers_find(const struct xso_handlers *handlers, enum handler_kind kind,
	const struct xso_class *cls, struct handler *handler)
{
	size_t at;

	if (!handlers || !find(handlers, cls, (int)kind, &at))
		return false;
	*handler = handlers->handlers[at];
	return true;
}

bool xso_handlers_find_other(
	const struct xso_handlers *handlers, const char *ns, xso_any_handler **fn, void **user)
{
	const struct named_handler *named = handlers ? find_named(handlers, ns) : NULL;

	if (!named && !(handlers && handlers->any))
		return false;
	*fn = named ? named->fn : handlers->any;
	*user = named ? named->user : handlers->any_user;
	return true;
}

bool xso_handlers_find_event(
	const struct xso_handlers *handlers, xso_event_handler **fn, void **user)
{
	if (!handlers || !handlers->event)
		return false;
	*fn = handlers->event;
	*user = handlers->event_user;
	return true;
}
