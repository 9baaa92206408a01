/*
 * A session as bytes: a mark with the version, then numbers with the most significant byte first,
 * and texts behind their size. Version 1:
 *
 *	max, handled, acknowledged: 4 bytes each
 *	id; jid, 4 bytes of 0xFF: none; host, the same; port: 2 bytes
 *	stanzas, of them written: 4 bytes each; of each stanza its token: 8 bytes, and its bytes
 */
#include "session/sm.h"

#include <string.h>

#define MARK "xso sm "

enum { VERSION = '1' };

struct saver {
	struct xso_buffer *bytes;
	enum xso_status status;
};

static void put(struct saver *saver, const void *bytes, size_t size)
{
	if (!saver->status)
		saver->status = xso_buffer_append(saver->bytes, bytes, size);
}

static void put_number(struct saver *saver, uint64_t number, size_t size)
{
	for (size_t i = size; i--;) {
		const unsigned char byte = (unsigned char)(number >> (8 * i));
		put(saver, &byte, 1);
	}
}

static void put_sized(struct saver *saver, const char *bytes, size_t size)
{
	if (size >= UINT32_MAX)
		saver->status = XSO_ERROR_LIMIT;
	put_number(saver, size, 4);
	put(saver, bytes, size);
}

static void put_text(struct saver *saver, const char *text)
{
	if (text)
		put_sized(saver, text, strlen(text));
	else
		put_number(saver, UINT32_MAX, 4);
}

static void put_queue(struct saver *saver, const struct sm_queue *queue)
{
	const char *bytes = xso_sm_queue_first(queue);

	put_number(saver, queue->n, 4);
	put_number(saver, queue->n_written, 4);
	for (size_t i = 0; i < queue->n; i++) {
		const struct sm_entry *entry = xso_sm_queue_entry(queue, i);
		put_number(saver, entry->token, 8);
		put_sized(saver, bytes, entry->size);
		bytes += entry->size;
	}
}

enum xso_status xso_sm_save(const struct xso_sm *sm, struct xso_buffer *bytes)
{
	const struct sm_session *session = &sm->session;
	const size_t before = bytes->size;
	const char version = VERSION;
	struct saver saver = { .bytes = bytes };

	if (!session->id)
		return XSO_ERROR_MISUSE;
	put(&saver, MARK, strlen(MARK));
	put(&saver, &version, 1);
	put_number(&saver, session->max, 4);
	put_number(&saver, xso_sm_handled(sm), 4);
	put_number(&saver, sm->acknowledged, 4);
	put_text(&saver, session->id);
	put_text(&saver, session->jid);
	put_text(&saver, session->location.host);
	put_number(&saver, session->location.port, 2);
	put_queue(&saver, &sm->queue);
	if (saver.status)
		bytes->size = before;
	return saver.status;
}

/* What is read; after an error nothing is any more. */
struct loader {
	const char *bytes;
	size_t size;
	enum xso_status status;
};

static const char *get(struct loader *loader, size_t size)
{
	const char *at = loader->bytes;

	if (size > loader->size)
		loader->status = XSO_ERROR_INVALID;
	if (loader->status)
		return NULL;
	loader->bytes += size;
	loader->size -= size;
	return at;
}

static uint64_t get_number(struct loader *loader, size_t size)
{
	const unsigned char *at = (const unsigned char *)get(loader, size);
	uint64_t number = 0;

	for (size_t i = 0; at && i < size; i++)
		number = number << 8 | at[i];
	return number;
}

static uint32_t get_uint32(struct loader *loader)
{
	return (uint32_t)get_number(loader, 4);
}

/* A text in the arena, which may be NULL; no NUL is in it. */
static const char *get_text(struct loader *loader, struct xso_arena *arena)
{
	const size_t size = get_uint32(loader);
	const char *at, *text;

	if (size == UINT32_MAX)
		return NULL;
	at = get(loader, size);
	if (!at)
		return NULL;
	if (memchr(at, 0, size)) {
		loader->status = XSO_ERROR_INVALID;
		return NULL;
	}
	text = xso_arena_text(arena, at, size);
	if (!text)
		loader->status = XSO_ERROR_MEMORY;
	return text;
}

static void get_queue(struct loader *loader, struct sm_queue *queue)
{
	const size_t n = get_uint32(loader), n_written = get_uint32(loader);

	for (size_t i = 0; i < n && !loader->status; i++) {
		struct sm_entry entry = { .token = get_number(loader, 8) };
		entry.size = get_uint32(loader);
		const char *bytes = get(loader, entry.size);
		if (bytes && xso_sm_queue_reserve(queue, entry.size))
			xso_sm_queue_push(queue, entry, bytes);
		else if (bytes)
			loader->status = XSO_ERROR_MEMORY;
	}
	if (!loader->status && (n_written > n || loader->size))
		loader->status = XSO_ERROR_INVALID;
	for (size_t i = 0; i < n_written && !loader->status; i++) {
		const char *ignored;
		xso_sm_queue_write(queue, &ignored);
	}
}

static void get_mark(struct loader *loader)
{
	const char *mark = get(loader, strlen(MARK)), *version = get(loader, 1);

	if (version && memcmp(mark, MARK, strlen(MARK)) != 0)
		loader->status = XSO_ERROR_INVALID;
	else if (version && *version != VERSION)
		loader->status = XSO_ERROR_VERSION;
}

static void get_session(struct loader *loader, struct xso_sm *sm)
{
	struct sm_session *session = &sm->session;

	session->max = get_uint32(loader);
	sm->handled = get_uint32(loader);
	sm->acknowledged = get_uint32(loader);
	session->id = get_text(loader, sm->memory);
	session->jid = get_text(loader, sm->memory);
	session->location.host = get_text(loader, sm->memory);
	session->location.port = (uint16_t)get_number(loader, 2);
	get_queue(loader, &sm->queue);
	if (!loader->status && !session->id)
		loader->status = XSO_ERROR_INVALID;
}

enum xso_status xso_sm_load(struct xso_sm *sm, const char *bytes, size_t size)
{
	struct loader loader = { .bytes = bytes, .size = size };

	if (sm->state != XSO_SM_OFF)
		return XSO_ERROR_MISUSE;
	sm->memory = xso_arena_new(sm->config.allocator);
	if (!sm->memory)
		return XSO_ERROR_MEMORY;
	xso_arena_mark_secret(sm->memory);
	get_mark(&loader);
	get_session(&loader, sm);
	if (!loader.status) {
		sm->state = XSO_SM_HIBERNATING;
		return XSO_OK;
	}
	xso_sm_queue_free(&sm->queue);
	xso_sm_drop(sm, XSO_SM_NO_CAUSE);
	return loader.status;
}
