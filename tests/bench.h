/* A stream to be tested: what it is given, and what it says and tells. */
#ifndef TESTS_BENCH_H
#define TESTS_BENCH_H

#include "memory.h"
#include "suite.h"

#include <xso/buffer.h>
#include <xso/stream.h>

/* The beginning of a header that a peer sends; attributes and `>` follow. */
#define BENCH_STREAM                            \
	"<stream:stream xmlns='jabber:client' " \
	"xmlns:stream='http://etherx.jabber.org/streams' "

/* A header that initiators accept, and what they send to get it. */
#define BENCH_HEADER BENCH_STREAM "from='example.com' id='x' version='1.0'>"
#define BENCH_OUR_HEADER                                                 \
	"<?xml version=\"1.0\"?><stream:stream xmlns=\"jabber:client\" " \
	"xmlns:stream=\"http://etherx.jabber.org/streams\" "             \
	"to=\"example.com\" version=\"1.0\">"

struct bench {
	struct memory memory;
	struct xso_stream_config config; /* may be changed before bench_new */
	struct xso_stream *stream;
	struct xso_event event; /* the last one taken */
	struct xso_buffer output;
	unsigned ids; /* that were made: id-1, id-2 … */
};

/* An initiator to example.com with all modules, on a counting allocator. */
void bench_begin(struct bench *bench);

/* Makes the stream; bench_open also opens it, and takes what it says and tells meanwhile. */
void bench_new(struct bench *bench);
void bench_open(struct bench *bench);

/* Gives bytes, in a block of just their size. All are taken; what they told before is not. */
void bench_receive(struct bench *bench, const char *bytes);
/* The same by xso_stream_feed. Returns what was taken. */
size_t bench_feed(struct bench *bench, const char *bytes);

/* All that waits to be sent, which is sent by this; valid until the next call. */
const char *bench_output(struct bench *bench);

/* Takes the next event into bench->event: it is of this kind. */
void bench_takes(struct bench *bench, enum xso_event_kind kind);

/* Frees stream and handlers; nothing leaks. */
void bench_end(struct bench *bench);

/* The registry of all modules; made once, and freed with the process. */
const struct xso_registry *bench_registry(void);

#endif
