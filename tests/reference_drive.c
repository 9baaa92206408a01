/*
 * Drives a stream by the scenarios of a folder, and prints what each step does: elements delivered
 * or refused, bytes written, calls of the transport, the reason to close, a failure, the state.
 * tests/reference/drive.py repeats the steps with aioxmpp and prints the same lines.
 *
 *	reference_drive FOLDER CHUNK	CHUNK: the bytes given at a time; 0: all of a step
 */
#include "scenario.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <xmpp/all.h>
#include <xmpp/core.h>
#include <xso/buffer.h>
#include <xso/raw.h>
#include <xso/read.h>
#include <xso/stream.h>

struct drive {
	const struct xso_registry *registry;
	size_t chunk;
	struct xso_stream_config config;
	struct xso_stream *stream;
	struct xso_arena *words; /* objects to send */
	enum xso_ending ending;	 /* printed so far */
	bool is_closing;	 /* a reason was told in this step */
	const char *upon, *then; /* an element, and the step that its handler does */
	uint64_t now;
};

static void must(bool good, const char *what)
{
	if (good)
		return;
	fprintf(stderr, "reference_drive: %s\n", what);
	exit(EXIT_FAILURE);
}

static void unescape(const char *text, struct xso_buffer *bytes)
{
	for (; *text; text++)
		must(!xso_buffer_append_byte(bytes, scenario_byte(&text)), "no memory");
}

/* What is printed of it: a kind, the condition, and texts that are not our own. */
static void print_reason(const char *what, const struct xso_close_reason *r)
{
	const char *text = r->kind == XSO_REASON_STREAM_ERROR_RECEIVED ? r->text
		: r->kind == XSO_REASON_TRANSPORT		       ? r->error.expected
								       : NULL;

	printf("%s %s%s%s%s%s\n", what, xso_reason_text(r->kind), r->condition ? " " : "",
		r->condition ? r->condition : "", text ? ": " : "", text ? text : "");
}

static void xso_print_bytes(struct drive *d)
{
	size_t size;
	const char *bytes = xso_stream_pending(d->stream, &size);

	if (!size)
		return;
	fputs("bytes ", stdout);
	for (size_t i = 0; i < size; i++)
		if (bytes[i] >= ' ' && bytes[i] <= '~')
			putchar(bytes[i]);
		else
			printf("\\x%02x", (unsigned char)bytes[i]);
	putchar('\n');
	xso_stream_sent(d->stream, size);
}

static void print_transport(struct drive *d)
{
	static const char *const calls[] = { "", "eof", "close", "abort" };
	const enum xso_ending ending = xso_stream_ending(d->stream);

	if (ending > d->ending)
		printf("transport %s\n", calls[ending]);
	d->ending = ending;
}

static void print_status(struct drive *d, enum xso_status status)
{
	switch (status) {
	case XSO_OK:
		break;
	case XSO_ERROR_CLOSED:
		print_reason("fails", xso_stream_reason(d->stream));
		break;
	case XSO_ERROR_NOT_CONNECTED:
		puts("fails not connected");
		break;
	case XSO_ERROR_MISUSE:
		puts("fails misuse");
		break;
	case XSO_ERROR_CHARACTER:
		puts("fails character");
		break;
	default:
		printf("fails %s\n", xso_status_text(status));
	}
}

static void print_state(struct drive *d)
{
	static const char *const names[] = { "READY", "STREAM_HEADER_SENT", "OPEN", "CLOSING",
		"CLOSING_STREAM_FOOTER_RECEIVED", "", "CLOSED" };

	printf("state %s\n", names[xso_stream_state(d->stream)]);
}

static void print_element(const char *what, const struct xso_raw *raw)
{
	const struct xso_name *name = raw->items->name;
	const char *id = xso_raw_attribute(raw, "", "id");

	printf("%s {%s}%s%s%s\n", what, name->ns, name->local, id ? " " : "", id ? id : "");
}

static enum xso_status call(struct drive *d, const char *verb, const char *rest);

static void handle(struct drive *d, const struct xso_raw *raw)
{
	if (d->upon && !strcmp(raw->items->name->local, d->upon))
		print_status(d, call(d, d->then, ""));
}

static void take_events(struct drive *d)
{
	struct xso_event event;

	while (xso_stream_next(d->stream, &event))
		switch (event.kind) {
		case XSO_EVENT_FEATURES:
			puts("features");
			break;
		case XSO_EVENT_ELEMENT:
			print_element("element", event.raw);
			handle(d, event.raw);
			break;
		case XSO_EVENT_REFUSED:
			print_element("refused", event.raw);
			break;
		case XSO_EVENT_SOFT_LIMIT:
			puts("soft limit");
			break;
		case XSO_EVENT_CLOSING:
			d->is_closing = true;
			break;
		default:
			break;
		}
}

static void give_bytes(struct drive *d, const char *bytes, size_t size)
{
	size_t n = 1;

	for (size_t done = 0; done < size && n; done += n) {
		n = d->chunk && d->chunk < size - done ? d->chunk : size - done;
		n = xso_stream_receive(d->stream, bytes + done, n);
		take_events(d);
	}
}

/* send BYTES, send-times NUMBER BYTES: the peer does, in one go. */
static void send_times(struct drive *d, uint64_t times, const char *text)
{
	struct xso_buffer bytes = { 0 };

	while (times--)
		unescape(text, &bytes);
	give_bytes(d, bytes.data, bytes.size);
	xso_buffer_free(&bytes);
}

static enum xso_status give_object(struct drive *d, const char *text)
{
	struct xso_any any;

	must(!xso_read_one(text, strlen(text), d->registry, d->words, &any, NULL), text);
	return xso_stream_send(d->stream, any, NULL);
}

/* message ID BODY: of any characters. */
static enum xso_status give_message(struct drive *d, const char *text)
{
	struct xso_buffer id = { 0 };
	struct xmpp_lang_text body = { 0 };
	enum xso_status status;
	char *space;

	unescape(text, &id);
	must(!xso_buffer_append_byte(&id, '\0'), "no memory");
	space = strchr(id.data, ' ');
	must(space, text);
	*space = '\0';
	body.text = space + 1;
	status = xso_stream_send(d->stream,
		xmpp_message_any(
			&(const struct xmpp_message){ .id = id.data, .body = &body, .n_body = 1 }),
		NULL);
	xso_buffer_free(&id);
	return status;
}

/* error CONDITION TEXT */
static void send_error(struct drive *d, const char *rest)
{
	char condition[64];
	const size_t size = strcspn(rest, " ");

	must(size < sizeof condition && rest[size], rest);
	memcpy(condition, rest, size);
	condition[size] = '\0';
	xso_stream_send_stream_error_and_close(
		d->stream, condition, rest + size + 1, (struct xso_any){ 0 });
}

static void lose(struct drive *d, const char *text)
{
	const struct xso_error error = { .status = XSO_ERROR_REFUSED, .expected = text };

	xso_stream_disconnected(d->stream, *text ? &error : NULL);
}

static bool call_of_transport(struct drive *d, const char *verb, const char *rest)
{
	char *end;
	const uint64_t number = strtoumax(rest, &end, 10);

	if (!strcmp(verb, "send"))
		send_times(d, 1, rest);
	else if (!strcmp(verb, "send-times"))
		send_times(d, number, end + 1);
	else if (!strcmp(verb, "eof"))
		xso_stream_received_eof(d->stream);
	else if (!strcmp(verb, "lost"))
		lose(d, rest);
	else if (!strcmp(verb, "tls"))
		xso_stream_tls_active(d->stream);
	else if (!strcmp(verb, "tick"))
		xso_stream_tick(d->stream, d->now += number);
	else if (!strcmp(verb, "soft"))
		xso_stream_set_deadtime_soft_limit(d->stream, number);
	else if (!strcmp(verb, "hard"))
		xso_stream_set_deadtime_hard_limit(d->stream, number);
	else
		return false;
	return true;
}

static enum xso_status call(struct drive *d, const char *verb, const char *rest)
{
	if (!strcmp(verb, "connected"))
		return xso_stream_connected(d->stream);
	if (!strcmp(verb, "reset"))
		return xso_stream_reset(d->stream);
	if (!strcmp(verb, "give"))
		return give_object(d, rest);
	if (!strcmp(verb, "message"))
		return give_message(d, rest);
	if (!strcmp(verb, "close"))
		xso_stream_close(d->stream);
	else if (!strcmp(verb, "abort"))
		xso_stream_abort(d->stream);
	else if (!strcmp(verb, "error"))
		send_error(d, rest);
	else
		must(call_of_transport(d, verb, rest), verb);
	return XSO_OK;
}

/* upon ELEMENT STEP: its handler does the step. */
static void set_handler(struct drive *d, const char *rest)
{
	const size_t size = strcspn(rest, " ");

	must(rest[size], rest);
	d->upon = xso_arena_text(d->words, rest, size);
	d->then = rest + size + 1;
}

static void configure(struct drive *d, const char *rest)
{
	if (!strncmp(rest, "from=", 5))
		d->config.from = rest + 5;
	else if (!strcmp(rest, "component"))
		d->config.mode = XSO_MODE_COMPONENT;
	else
		must(false, rest);
}

/* Steps that say how the others go are printed too, for whoever repeats them. */
static void take_step(struct drive *d, const struct step *step)
{
	enum xso_status status;

	printf("> %s %s\n", step->verb, step->rest);
	if (!strcmp(step->verb, "config")) {
		configure(d, step->rest);
		return;
	}
	if (!strcmp(step->verb, "upon")) {
		set_handler(d, step->rest);
		return;
	}
	if (!d->stream)
		d->stream = xso_stream_new(&d->config, NULL);
	must(d->stream, "no stream");
	d->is_closing = false;
	status = call(d, step->verb, step->rest);
	take_events(d);
	xso_print_bytes(d);
	print_transport(d);
	if (d->is_closing)
		print_reason("closing", xso_stream_reason(d->stream));
	print_status(d, status);
	print_state(d);
}

static void play(const struct scenario *s, const struct xso_registry *registry, size_t chunk)
{
	struct drive d = { .registry = registry,
		.chunk = chunk,
		.config = { .registry = registry, .to = "example.com", .sorted_attributes = true },
		.words = xso_arena_new(NULL) };

	must(d.words, "no memory");
	printf("case %s\n", s->name);
	for (size_t i = 0; i < s->n_steps; i++)
		take_step(&d, &s->steps[i]);
	xso_stream_free(d.stream);
	xso_arena_release(d.words);
}

int main(int argc, char **argv)
{
	struct xso_registry *registry = xso_registry_new(NULL);
	struct scenarios scenarios;

	must(argc == 3, "usage: reference_drive FOLDER CHUNK");
	must(registry && !xso_registry_add_all(registry, xmpp_all_modules, NULL) &&
			!xso_registry_freeze(registry),
		"no registry");
	scenarios_read(&scenarios, argv[1]);
	for (size_t i = 0; i < scenarios.n; i++)
		play(&scenarios.items[i], registry, strtoul(argv[2], NULL, 10));
	scenarios_free(&scenarios);
	xso_registry_free(registry);
	return 0;
}
