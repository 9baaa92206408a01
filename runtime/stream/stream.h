/* What the files of this folder share: the stream itself. */
#ifndef XSO_STREAM_STREAM_H
#define XSO_STREAM_STREAM_H

#include "base/cold.h"
#include "stream/driver.h"

#include <xso/buffer.h>
#include <xso/handlers.h>
#include <xso/observer.h>
#include <xso/request.h>
#include <xso/stream.h>
#include <xso/wait.h>
#include <xso/writer.h>

#include <xmpp/core.h>
#include <xmpp/stream.h>

#define STREAMS_NS "http://etherx.jabber.org/streams"
#define FRAMING_NS "urn:ietf:params:xml:ns:xmpp-framing"
#define TLS_NS "urn:ietf:params:xml:ns:xmpp-tls"
#define SERVER_NS "jabber:server"
#define COMPONENT_NS "jabber:component:accept"

/* Only one element, one limit, one mark and one reason wait at a time. */
enum { MOST_EVENTS = 4, MOST_REASONS = 5 };

/* An event, and the memory of what it points to. */
struct waiting_event {
	struct xso_event event;
	struct xso_arena *arena; /* NULL: none */
};

/* What was wrong with the peer's header, told once the first element or the end is there. */
struct header_fault {
	const char *condition; /* NULL: nothing */
	const char *text;
};

/* An event that a handler is being called for, or that was taken without one. */
struct handling {
	struct handling *outer;
	struct xso_arena *arena;  /* NULL: none */
	const struct xmpp_iq *iq; /* NULL: it is none */
	bool is_taken;		  /* somebody answers */
};

/* Requests sent, by id. */
struct pending_set {
	struct pending **buckets;
	size_t n_buckets, n;
	uint64_t due;	       /* none is due before this */
	struct pending *spare; /* memory of those that are over */
	size_t n_spare;
};

struct xso_stream {
	struct xso_stream_config config; /* what it points to is in `own` */
	struct stream_driver driver;	 /* all NULL: none */
	struct xso_arena *own;		 /* lives as long as the stream */
	struct xso_arena *scratch;	 /* for one call, which resets it */
	struct xso_registry *own_registry;
	enum xso_stream_state state;

	/* the peer's side */
	struct xso_reader *reader;
	struct xso_arena *header_arena, *features_arena;
	const struct xso_stream_header *header; /* good, or with `fault` */
	struct header_fault fault;
	const struct xmpp_stream_features *features;
	uint64_t n_read, part_end; /* bytes the reader took, and up to the end of the last part */
	bool has_space;		   /* in front of the last element */
	bool is_held;		   /* no byte may come before a reset */
	bool is_deaf;		   /* what comes is not read: it cannot be, or ended the stream */
	bool is_authenticated, is_tls_active;

	/* our side */
	struct xso_writer *writer;
	struct xso_buffer out;
	size_t out_begin, out_message; /* sent of all, and of the message that goes out */
	uint64_t bytes_written;	       /* so far, gone out or not */
	bool has_header, has_footer;   /* ours are written; not one that went in clear before TLS */
	char *id; /* XSO_ID_SIZE bytes of a receiver, in its header; "": none */
	bool out_is_secret, is_congested;
	size_t peer_limit;	/* 0: not known */
	uint32_t peer_patience; /* seconds; the same */
	enum xso_ending ending;

	/* events that wait, oldest first, and what is left of the one taken last */
	struct waiting_event events[MOST_EVENTS];
	size_t n_events;
	struct handling taken;

	struct xso_close_reason reason, *last_reason; /* the first one, and the end of its chain */
	size_t n_reasons;

	/* time */
	uint64_t now, last_byte, closing_since;
	bool soft_tripped, hard_tripped;

	/* trace: what was received of the element under way */
	struct xso_buffer incoming;
	size_t incoming_lost; /* bytes of it that there was no memory for */
	unsigned muted;

	/* dispatch */
	unsigned busy; /* calls of functions from outside under way */
	bool is_freed;
	bool has_rest; /* xso_stream_feed has bytes that come before all others */
	char *jid;
	size_t jid_size;
	struct xso_wait *waits;
	struct pending_set pending;
	struct xso_request *requests; /* received, and not released */
	struct handling *handling;    /* the innermost one under way; NULL: none */

	struct xso_stream_counters counters;
	struct xso_observer observer; /* all NULL: none */
};

/* stream.c */
void xso_stream_destroy(struct xso_stream *stream);
/* A call from outside begins, and ends: then a stream that was freed meanwhile goes. */
void xso_stream_enter(struct xso_stream *stream);
void xso_stream_leave(struct xso_stream *stream);

/* The event that calls from outside are about. */
static inline struct handling *stream_handling(struct xso_stream *stream)
{
	return stream->handling ? stream->handling : &stream->taken;
}

static inline bool stream_is_receiver(const struct xso_stream *stream)
{
	return stream->config.role == XSO_ROLE_RECEIVER;
}

static inline bool stream_is_framed(const struct xso_stream *stream)
{
	return stream->config.framing == XSO_FRAMING_WEBSOCKET;
}

/* jabber:client, jabber:server, jabber:component:accept */
const char *xso_stream_content_ns(const struct xso_stream *stream);

/* A stanza: message, presence, iq. */
static inline bool stream_is_stanza(const struct xso_class *cls)
{
	return cls == &xmpp_message_class || cls == &xmpp_presence_class || cls == &xmpp_iq_class;
}

/* opening.c: the ways up. */
/* A reader for a new stream. NULL: no memory. */
struct xso_reader *xso_opening_reader(const struct xso_stream *stream);

/* closing.c: the ways down. */
/* A stream error of ours. `error` (may be NULL) says what was wrong with the peer's bytes. */
COLD void xso_closing_fail(struct xso_stream *stream, const char *condition, const char *text,
	struct xso_any application, const struct xso_error *error);
/* The same where only the condition is known, or memory ran out. */
COLD void xso_closing_refuse(struct xso_stream *stream, const char *condition, const char *text);
void xso_closing_no_memory(struct xso_stream *stream);
void xso_closing_received_error(struct xso_stream *stream, const struct xmpp_stream_error *error);
void xso_closing_received_footer(struct xso_stream *stream, const char *see_other_uri);
/* The peer is silent: the transport goes. */
void xso_closing_time_out(struct xso_stream *stream, enum xso_reason kind);

/*
 * reason.c: keeps a copy of all that the reason points to, and the event of the first one. A
 * condition that is none of RFC 6120 4.9.3 is undefined-condition, as on the wire.
 */
void xso_reason_add(struct xso_stream *stream, const struct xso_close_reason *reason);

/* event.c */
/* Queues an event; an arena gets one more owner. */
void xso_event_add(
	struct xso_stream *stream, const struct xso_event *event, struct xso_arena *arena);
/* True while an element or header waits to be taken. */
bool xso_event_is_waiting(const struct xso_stream *stream);
/* Lets what was taken last go. */
void xso_event_release(struct xso_stream *stream);
/* Takes those away that tell of what the peer said; the others, and all. */
void xso_event_forget_peer(struct xso_stream *stream);
void xso_event_forget_all(struct xso_stream *stream);

/* peer_header.c */
/* Reads the header of either framing. */
void xso_peer_header_read(struct xso_stream *stream, const struct xso_raw *raw);
/* Ends the stream for the fault, if there is one and the stream has not ended yet. True: it did. */
COLD bool xso_peer_header_fail(struct xso_stream *stream);
void xso_peer_header_forget(struct xso_stream *stream);

/* element.c: what a first-level element that was read means. */
void xso_element_received(struct xso_stream *stream, const struct xso_raw *raw, bool is_foreign);

/* iq.c */
/* False: an iq that breaks a rule of RFC 6120 8.2.3, in *error. */
bool xso_iq_is_valid(const struct xmpp_iq *iq, struct xso_error *error);

/* our_header.c */
/* Writes the header; errors of encoding, and the output is as it was. */
enum xso_status xso_our_header_write(struct xso_stream *stream);

/* output.c */
/* Bytes that are complete go out, all or none. XSO_ERROR_MEMORY, XSO_ERROR_LIMIT. */
enum xso_status xso_output_bytes(
	struct xso_stream *stream, const char *bytes, size_t size, bool is_secret);
/* Once; XSO_ERROR_MEMORY: it will not be there. */
enum xso_status xso_output_footer(struct xso_stream *stream);
/* A stream error and the footer, after the header if it is not written yet. Errors of encoding. */
COLD enum xso_status xso_output_error(struct xso_stream *stream, const char *condition,
	const char *text, struct xso_any application);
/* The condition of this name; undefined-condition for others. */
enum xmpp_stream_condition xso_output_condition(const char *text);
/* As xso_stream_send; an id is not given to it when `is_answer`. */
enum xso_status xso_output_element(
	struct xso_stream *stream, struct xso_any object, bool is_answer, struct xso_error *error);

/* Bytes were appended or went out: lets what was sent go, tells when the mark is passed. */
void xso_output_watch(struct xso_stream *stream);

/* framing.c: how bytes are parted. */
/* Appends what is one message with RFC 7395 framing. XSO_ERROR_MEMORY, _LIMIT: nothing. */
enum xso_status xso_framing_append(struct xso_stream *stream, const char *bytes, size_t size);
/* What a new reader must be given first; NULL: nothing. */
const char *xso_framing_preamble(const struct xso_stream *stream);

/* driver.c */
/* Lets the driver know that there may be something for it to do. */
void xso_driver_wake(const struct xso_stream *stream);
/* Asks it for the time, where something begins to be waited for. */
void xso_driver_tell_time(struct xso_stream *stream);
/* A new id, of the config or the driver. False: none. */
bool xso_driver_new_id(struct xso_stream *stream, char id[XSO_ID_SIZE]);

/* trace.c */
void xso_trace_received(struct xso_stream *stream, const char *bytes, size_t size);
/* The bytes so far were one element, header or footer. */
void xso_trace_received_whole(struct xso_stream *stream, bool is_sensitive);
void xso_trace_sent(struct xso_stream *stream, const char *bytes, size_t size, bool is_sensitive);
void xso_trace_free(struct xso_stream *stream);

/* handlers.c */
struct handler {
	const struct xso_class *cls;
	int kind; /* enum handler_kind */
	xso_function *call, *fn;
	void *user;
};

enum handler_kind { HANDLER_CLASS, HANDLER_GET, HANDLER_SET };

/* False: there is none, and *handler is zero. */
bool xso_handlers_find(const struct xso_handlers *handlers, enum handler_kind kind,
	const struct xso_class *cls, struct handler *handler);
/* The handler of the namespace, else the default one. */
bool xso_handlers_find_other(
	const struct xso_handlers *handlers, const char *ns, xso_any_handler **fn, void **user);
bool xso_handlers_find_event(
	const struct xso_handlers *handlers, xso_event_handler **fn, void **user);

/* dispatch.c */
/* True when an element is wanted by somebody, although no schema has it stand in a stream. */
bool xso_dispatch_wants_class(const struct xso_stream *stream, const struct xso_class *cls);
bool xso_dispatch_wants_namespace(const struct xso_stream *stream, const char *ns);
/* Handles all events that wait. */
void xso_dispatch_run(struct xso_stream *stream);
/* The same after something was told, for those who have handlers. */
void xso_dispatch_told(struct xso_stream *stream);

/* wait.c and request.c: who is due, and everybody at the end. */
bool xso_wait_take(struct xso_stream *stream, struct xso_any any);
bool xso_wait_take_refused(
	struct xso_stream *stream, const struct xso_class *cls, struct xso_any raw);
bool xso_wait_take_header(struct xso_stream *stream);
bool xso_wait_wants(const struct xso_stream *stream, const struct xso_class *cls);
void xso_wait_tick(struct xso_stream *stream);
uint64_t xso_wait_deadline(const struct xso_stream *stream);
/* `is_over`: also those that wait for the end of the peer's side. */
void xso_wait_end(struct xso_stream *stream, bool is_over);

/* True: the iq is an answer to a request, whose function was called. */
bool xso_request_take(
	struct xso_stream *stream, const struct xmpp_iq *iq, const struct xso_error *refused);
void xso_request_tick(struct xso_stream *stream);
uint64_t xso_request_deadline(const struct xso_stream *stream);
void xso_request_end(struct xso_stream *stream);
/* Gives back the memory of those that are over. */
void xso_request_trim(struct xso_stream *stream);
void xso_request_free(struct xso_stream *stream);

/* reply.c: requests received. */
/* The request of an iq that is being handled. NULL: no memory, or it needs no answer. */
struct xso_request *xso_reply_request(
	struct xso_stream *stream, const struct xmpp_iq *iq, struct xso_arena *arena);
/*
 * Answers an iq of type get or set that nobody took; one without id cannot be answered. An answer
 * that there is no room for ends the stream: the peer would wait for ever.
 */
COLD void xso_reply_refuse(
	struct xso_stream *stream, const struct xmpp_iq *iq, const char *condition);
void xso_reply_forget_all(struct xso_stream *stream);

#endif
