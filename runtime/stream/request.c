/* Requests that were sent, and whose answers they may be. */
#include "stream/stream.h"

#include "base/allocate.h"
#include "base/key.h"

#include <xso/jid.h>

#include <string.h>

struct pending {
	struct pending *next; /* in its bucket */
	uint64_t due;
	xso_answer_caller *call;
	xso_function *fn;
	void *user;
	const char *to; /* prepared, behind this struct; NULL: our own account */
	size_t size;	/* of the memory */
	char id[XSO_ID_SIZE];
};

/* Memory of requests that are over is kept for so many, with room for an address of this size. */
enum { FIRST_BUCKETS = 8, MOST_SPARE = 16, USUAL_TO = 128 };

static size_t bucket_of(const struct pending_set *set, const char *id)
{
	return key_slot(xso_key_of(id, strlen(id)), 32) & (set->n_buckets - 1);
}

static void insert(struct pending_set *set, struct pending *p)
{
	struct pending **bucket = &set->buckets[bucket_of(set, p->id)];

	p->next = *bucket;
	*bucket = p;
}

/* Room for one more: as many buckets as requests. False: no memory. */
static bool make_room(const struct xso_allocator *allocator, struct pending_set *set)
{
	const struct pending_set old = *set;
	struct pending **buckets;
	size_t n = old.n_buckets ? 2 * old.n_buckets : FIRST_BUCKETS;

	if (old.n < old.n_buckets)
		return true;
	if (n > SIZE_MAX / sizeof *buckets)
		return false;
	buckets = xso_allocate_zeroed(allocator, n * sizeof *buckets);
	if (!buckets)
		return false;
	set->buckets = buckets;
	set->n_buckets = n;
	for (size_t i = 0; i < old.n_buckets; i++)
		for (struct pending *p = old.buckets[i], *next; p; p = next) {
			next = p->next;
			insert(set, p);
		}
	xso_allocate_free(allocator, old.buckets, old.n_buckets * sizeof *buckets);
	return true;
}

/* Memory of `size` bytes at least, used before or new. NULL: there is none. */
static struct pending *take_memory(struct xso_stream *stream, size_t size)
{
	struct pending_set *set = &stream->pending;
	struct pending *p;

	for (struct pending **at = &set->spare; *at; at = &(*at)->next) {
		p = *at;
		if (p->size < size)
			continue;
		*at = p->next;
		set->n_spare--;
		return p;
	}
	p = xso_allocate_resize(stream->config.allocator, NULL, 0, size);
	if (p)
		p->size = size;
	return p;
}

static void give_back(struct xso_stream *stream, struct pending *p)
{
	struct pending_set *set = &stream->pending;

	if (set->n_spare == MOST_SPARE) {
		xso_allocate_free(stream->config.allocator, p, p->size);
		return;
	}
	p->next = set->spare;
	set->spare = p;
	set->n_spare++;
}

static struct pending *make(struct xso_stream *stream, const char *to)
{
	const size_t to_size = to ? strlen(to) + 1 : 0;
	struct pending *p =
		take_memory(stream, sizeof *p + (to_size < USUAL_TO ? (size_t)USUAL_TO : to_size));

	if (!p)
		return NULL;
	*p = (struct pending){ .size = p->size };
	if (to)
		p->to = memcpy(p + 1, to, to_size);
	return p;
}

static void add(struct xso_stream *stream, struct pending *p, uint64_t timeout)
{
	xso_driver_tell_time(stream);
	p->due = timeout && timeout < UINT64_MAX - stream->now ? stream->now + timeout : UINT64_MAX;
	if (!stream->pending.n++ || p->due < stream->pending.due)
		stream->pending.due = p->due;
	insert(&stream->pending, p);
}

static COLD enum xso_status refuse(
	struct xso_error *error, enum xso_status status, const char *sentence)
{
	if (error)
		*error = (struct xso_error){ .status = status, .expected = sentence };
	return status;
}

/* The address of whom is asked, prepared: answers are compared with it. */
static enum xso_status make_prepared(struct xso_stream *stream, const char *to, struct pending **p)
{
	enum xso_status status = XSO_OK;

	if (to)
		status = xso_jid_prepare(to, strlen(to), &to, stream->scratch);
	if (!status) {
		*p = make(stream, to);
		status = *p ? XSO_OK : XSO_ERROR_MEMORY;
	}
	xso_arena_reset(stream->scratch);
	return status;
}

static enum xso_status send(struct xso_stream *stream, struct pending *p, int type,
	struct xso_any payload, struct xso_error *error)
{
	const struct xmpp_iq iq = {
		.to = p->to, .id = p->id, .type = (enum xmpp_iq_type)type, .payload = payload
	};

	return xso_output_element(stream, xmpp_iq_any(&iq), true, error);
}

enum xso_status xso_stream_request(struct xso_stream *stream, int type, const char *to,
	struct xso_any payload, uint64_t timeout, xso_answer_caller *call, xso_function *fn,
	void *user, struct xso_error *error)
{
	const struct xso_stream_config *c = &stream->config;
	struct pending *p = NULL;
	enum xso_status status;

	if (type != XMPP_IQ_TYPE_GET && type != XMPP_IQ_TYPE_SET)
		return refuse(error, XSO_ERROR_MISUSE, "a request is of type get or set");
	if (stream->pending.n >= c->most_requests)
		return refuse(error, XSO_ERROR_LIMIT, "too many requests have no answer yet");
	status = make_prepared(stream, to, &p);
	if (status)
		return refuse(error, status, "the address of a request");
	p->call = call;
	p->fn = fn;
	p->user = user;
	if (!make_room(c->allocator, &stream->pending))
		status = refuse(error, XSO_ERROR_MEMORY, NULL);
	else if (!xso_driver_new_id(stream, p->id))
		status = refuse(error, XSO_ERROR_MISUSE, "config.new_id gives no id");
	else
		status = send(stream, p, type, payload, error);
	if (status)
		give_back(stream, p);
	else
		add(stream, p, timeout);
	return status;
}

/* Who may answer for our account: itself, and the server as what it is, a part of it. */
static bool is_own_account(const struct xso_stream *stream, const char *from)
{
	struct xso_jid own, other;

	if (!from)
		return true;
	if (!stream->jid) /* not bound yet: the server is the only one who can */
		return !stream_is_receiver(stream) && xso_jid_equal(from, stream->config.to);
	if (xso_jid_equal(from, stream->jid))
		return true;
	own = xso_jid_split(stream->jid);
	other = xso_jid_split(from);
	if (other.resource || own.domain_size != other.domain_size ||
		memcmp(own.domain, other.domain, own.domain_size))
		return false;
	return !other.local || xso_jid_equal_bare(from, stream->jid);
}

/* R16: the sender is whom was asked. A server may leave itself out when it was our account. */
static bool is_asked(const struct xso_stream *stream, const struct pending *p, const char *from)
{
	if (!p->to)
		return is_own_account(stream, from);
	if (from)
		return xso_jid_equal(from, p->to);
	return stream->config.mode == XSO_MODE_CLIENT && stream->jid &&
		!xso_jid_split(p->to).resource && xso_jid_equal_bare(p->to, stream->jid);
}

/* Takes it out, then tells: the function may do everything. */
static void complete(
	struct xso_stream *stream, struct pending **at, const struct xso_answer *answer)
{
	struct pending *p = *at;
	struct xso_any result = { 0 };

	*at = p->next;
	stream->pending.n--;
	if (answer->outcome == XSO_OUTCOME_RESULT)
		result = answer->iq->payload;
	p->call(p->fn, stream, result, answer, p->user);
	give_back(stream, p);
}

static struct pending **find(struct xso_stream *stream, const struct xmpp_iq *iq)
{
	struct pending_set *set = &stream->pending;
	struct pending **at;

	if (!set->n || !iq->id)
		return NULL;
	for (at = &set->buckets[bucket_of(set, iq->id)]; *at; at = &(*at)->next)
		if (!strcmp((*at)->id, iq->id) && is_asked(stream, *at, iq->from))
			return at;
	return NULL;
}

/* What was wrong with the payload of a result; NULL: nothing. */
static const struct xso_error *payload_error(const struct xmpp_iq *iq)
{
	const struct xso_raw *raw = xso_raw_from(iq->payload);

	return iq->type == XMPP_IQ_TYPE_RESULT && raw ? raw->error : NULL;
}

bool xso_request_take(
	struct xso_stream *stream, const struct xmpp_iq *iq, const struct xso_error *refused)
{
	struct pending **at = find(stream, iq);
	struct xso_answer answer = { .iq = iq, .error = iq->error };

	if (!at)
		return false;
	answer.refused = refused ? refused : payload_error(iq);
	answer.outcome = answer.refused		 ? XSO_OUTCOME_REFUSED
		: iq->type == XMPP_IQ_TYPE_ERROR ? XSO_OUTCOME_ERROR
						 : XSO_OUTCOME_RESULT;
	complete(stream, at, &answer);
	return true;
}

/* The first of a bucket that is due. */
static struct pending **find_due(struct pending_set *set, size_t bucket, uint64_t now)
{
	for (struct pending **at = &set->buckets[bucket]; *at; at = &(*at)->next)
		if ((*at)->due <= now)
			return at;
	return NULL;
}

/* What functions add meanwhile is not due; when the table grows nothing moves to a lower bucket. */
static void complete_due(struct xso_stream *stream, uint64_t now, const struct xso_answer *answer)
{
	struct pending_set *set = &stream->pending;
	struct pending **at;

	for (size_t i = 0; set->n && i < set->n_buckets; i++)
		while ((at = find_due(set, i, now)))
			complete(stream, at, answer);
}

static void find_next_due(struct pending_set *set)
{
	set->due = UINT64_MAX;
	for (size_t i = 0; i < set->n_buckets; i++)
		for (const struct pending *p = set->buckets[i]; p; p = p->next)
			if (p->due < set->due)
				set->due = p->due;
}

uint64_t xso_request_deadline(const struct xso_stream *stream)
{
	if (!stream->pending.n)
		return UINT64_MAX;
	return stream->state >= XSO_STATE_CLOSING ? stream->now : stream->pending.due;
}

void xso_request_tick(struct xso_stream *stream)
{
	const struct xso_answer timeout = { .outcome = XSO_OUTCOME_TIMEOUT };

	if (!stream->pending.n || stream->pending.due > stream->now)
		return;
	complete_due(stream, stream->now, &timeout);
	find_next_due(&stream->pending);
}

void xso_request_end(struct xso_stream *stream)
{
	const struct xso_answer closed = { .outcome = XSO_OUTCOME_CLOSED,
		.reason = xso_stream_reason(stream) };

	complete_due(stream, UINT64_MAX, &closed);
}

void xso_request_trim(struct xso_stream *stream)
{
	for (struct pending *p = stream->pending.spare, *next; p; p = next) {
		next = p->next;
		xso_allocate_free(stream->config.allocator, p, p->size);
	}
	stream->pending.spare = NULL;
	stream->pending.n_spare = 0;
}

void xso_request_free(struct xso_stream *stream)
{
	xso_request_trim(stream);
	xso_allocate_free(stream->config.allocator, stream->pending.buckets,
		stream->pending.n_buckets * sizeof *stream->pending.buckets);
}
