#include "player_parts.h"

#include "object/table.h"

#include <check.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <xso/read.h>

void player_stray(struct player *p, const char *format, ...)
{
	char why[4096];
	va_list arguments;

	p->has_strayed = true;
	if (p->mode->fail_at)
		return;
	va_start(arguments, format);
	vsnprintf(why, sizeof why, format, arguments);
	va_end(arguments);
	ck_abort_msg("%s:%u: %s: %s (chunk %zu, split %zu)", p->scenario->file,
		p->step ? p->step->line : p->scenario->line, p->scenario->name, why, p->mode->chunk,
		p->mode->split);
}

void player_note(struct player *p, enum xso_status status)
{
	p->was_told |= status == XSO_ERROR_MEMORY;
}

/* The peer: what it sends, and what it expects. */

static const struct variable *find_variable(const struct player *p, const char *name, size_t size)
{
	for (size_t i = 0; i < p->n_variables; i++)
		if (strlen(p->variables[i].name) == size &&
			!memcmp(p->variables[i].name, name, size))
			return &p->variables[i];
	return NULL;
}

/* The name in braces at *at, which moves to the closing one. NULL: there is none. */
static const char *braced(const char **at, size_t *size)
{
	const char *name = *at + 1;

	if (**at != '{')
		return NULL;
	*size = strspn(name, "abcdefghijklmnopqrstuvwxyz");
	if (!*size || name[*size] != '}')
		return NULL;
	*at = name + *size;
	return name;
}

void player_expand(struct player *p, const char *text, struct xso_buffer *out)
{
	const struct variable *variable;
	const char *name;
	size_t size;

	for (; *text; text++) {
		name = braced(&text, &size);
		variable = name ? find_variable(p, name, size) : NULL;
		if (variable)
			xso_buffer_append_text(out, variable->value);
		else if (name)
			player_stray(p, "nothing is known of {%.*s}", (int)size, name);
		else
			xso_buffer_append_byte(out, scenario_byte(&text));
	}
}

/* Takes what stands for the variable: up to the character behind it in the pattern. */
static size_t capture(struct player *p, const char *name, size_t size, char end, const char *bytes,
	size_t n_bytes)
{
	struct variable *variable = &p->variables[p->n_variables];
	size_t n = 0;

	while (n < n_bytes && bytes[n] != end)
		n++;
	ck_assert(p->n_variables < PLAYER_VARIABLES && size < sizeof variable->name &&
		n < sizeof variable->value);
	memcpy(variable->name, name, size);
	memcpy(variable->value, bytes, n);
	p->n_variables++;
	return n;
}

/* How many bytes the text matches; SIZE_MAX: they are others. */
static size_t match(struct player *p, const char *text, const char *bytes, size_t n_bytes)
{
	size_t n = 0, size;

	for (; *text; text++) {
		const char *name = braced(&text, &size);
		if (name && !find_variable(p, name, size)) {
			n += capture(p, name, size, text[1], bytes + n, n_bytes - n);
			continue;
		}
		if (name) {
			const char *value = find_variable(p, name, size)->value;
			size = strlen(value);
			if (n_bytes - n < size || memcmp(bytes + n, value, size) != 0)
				return SIZE_MAX;
			n += size;
			continue;
		}
		if (n == n_bytes || bytes[n] != scenario_byte(&text))
			return SIZE_MAX;
		n++;
	}
	return n;
}

/* What waits to be sent. The peer may be told of memory that ran out, too. */
static const char *pending(struct player *p, size_t *size)
{
	static const char condition[] = "<resource-constraint ";
	const char *bytes = p->stream ? xso_stream_pending(p->stream, size) : NULL;

	for (size_t i = 0; bytes && i + sizeof condition <= *size; i++)
		p->was_told |= !memcmp(bytes + i, condition, sizeof condition - 1);
	return bytes;
}

void player_note_reasons(struct player *p)
{
	const struct xso_close_reason *r = p->stream ? xso_stream_reason(p->stream) : NULL;
	size_t size;

	for (; r; r = r->later)
		p->was_told |= r->memory_ran_out || r->error.status == XSO_ERROR_MEMORY;
	pending(p, &size);
}

static void peer_expects(struct player *p, const char *text)
{
	size_t size = 0, n = SIZE_MAX;
	const char *bytes = pending(p, &size);

	if (bytes)
		n = match(p, text, bytes, size);
	if (n == SIZE_MAX)
		player_stray(p, "expected %s\ngot %.*s", text, (int)size, bytes ? bytes : "");
	if (p->stream && bytes)
		xso_stream_sent(p->stream, n < size ? n : size);
	player_drain(p);
}

/* Gives up to `size` bytes; they stand in a block of just their size. False: none were taken. */
static bool give_once(struct player *p, const char **bytes, size_t *size)
{
	size_t n = p->mode->chunk && p->mode->chunk < *size ? p->mode->chunk : *size;
	char *block = malloc(n);

	ck_assert_ptr_nonnull(block);
	memcpy(block, *bytes, n);
	n = p->is_dispatched ? xso_stream_feed(p->stream, block, n)
			     : xso_stream_receive(p->stream, block, n);
	free(block);
	*bytes += n;
	*size -= n;
	player_drain(p);
	return n;
}

static void give(struct player *p, const char *bytes, size_t size)
{
	p->given += size;
	while (size && p->stream && give_once(p, &bytes, &size))
		;
}

/* What the peer sent in one go arrives. */
static void arrive(struct player *p)
{
	size_t cut = p->mode->split > p->given ? p->mode->split - p->given : 0;

	if (!p->in.size)
		return;
	if (cut < p->in.size) {
		give(p, p->in.data, cut);
		give(p, p->in.data + cut, p->in.size - cut);
	} else {
		give(p, p->in.data, p->in.size);
	}
	p->in.size = 0;
}

/* What is seen on our side. */

/* A backslash at its end says that the line ends here, too. */
static bool begins_with(const char *line, const char *expected)
{
	const size_t size = strlen(expected);

	if (size && expected[size - 1] == '\\')
		return strlen(line) == size - 1 && !memcmp(line, expected, size - 1);
	return !strncmp(line, expected, size);
}

static void sees_line(struct player *p, struct lines *lines, const char *text)
{
	const char *line = lines_take(lines), *expected;
	struct xso_buffer expanded = { 0 };

	player_expand(p, text, &expanded);
	xso_buffer_append_byte(&expanded, '\0');
	expected = expanded.data;
	if (!line || !begins_with(line, expected))
		player_stray(p, "expected %s\ngot %s", expected, line ? line : "nothing");
	xso_buffer_free(&expanded);
}

static void sees_state(struct player *p, const char *expected)
{
	static const char *const names[] = { "READY", "STREAM_HEADER_SENT", "OPEN", "CLOSING",
		"CLOSING_STREAM_FOOTER_RECEIVED", "", "CLOSED" };
	const char *name = p->stream ? names[xso_stream_state(p->stream)] : "FREED";

	if (strcmp(name, expected) != 0)
		player_stray(p, "the state is %s", name);
}

static void sees_ending(struct player *p, const char *expected)
{
	static const char *const names[] = { "none", "output", "transport", "now" };
	const char *name = p->stream ? names[xso_stream_ending(p->stream)] : "";

	if (strcmp(name, expected) != 0)
		player_stray(p, "the ending is %s", name);
}

static void sees_deadline(struct player *p, const char *expected)
{
	const uint64_t deadline = p->stream ? xso_stream_deadline(p->stream) : UINT64_MAX;
	char text[32] = "none";

	if (deadline != UINT64_MAX)
		snprintf(text, sizeof text, "%llu", (unsigned long long)deadline);
	if (strcmp(text, expected) != 0)
		player_stray(p, "the deadline is %s", text);
}

static void sees_failure(struct player *p, const char *expected)
{
	if (p->status != player_status_named(expected))
		player_stray(p, "the status is %s", player_status_name(p->status));
	p->status = XSO_OK;
}

static bool observe(struct player *p, const char *verb, const char *rest)
{
	if (!strcmp(verb, "event"))
		sees_line(p, &p->events, rest);
	else if (!strcmp(verb, "trace"))
		sees_line(p, &p->traces, rest);
	else if (!strcmp(verb, "state"))
		sees_state(p, rest);
	else if (!strcmp(verb, "ending"))
		sees_ending(p, rest);
	else if (!strcmp(verb, "deadline"))
		sees_deadline(p, rest);
	else if (!strcmp(verb, "fails"))
		sees_failure(p, rest);
	else
		return false;
	return true;
}

static void begin(struct player *p)
{
	struct xso_error error = { 0 };

	if (p->has_begun)
		return;
	p->has_begun = true;
	p->stream = xso_stream_new(&p->config, &error);
	player_note(p, error.status);
	p->status = error.status;
}

/* With the framing of RFC 7395 bytes come a message at a time, however the peer sent them. */
static void arrive_as_message(struct player *p, const char *text)
{
	const struct play_mode whole = { .fail_at = p->mode->fail_at }, *mode = p->mode;

	player_expand(p, text, &p->in);
	p->mode = &whole;
	arrive(p);
	p->mode = mode;
}

static void play_step(struct player *p)
{
	const char *verb = p->step->verb, *rest = p->step->rest;

	if (!strcmp(verb, "config")) {
		if (!player_configure(p, rest))
			player_stray(p, "no such configuration: %s", rest);
		return;
	}
	begin(p);
	if (!strcmp(verb, "new"))
		return;
	if (!strcmp(verb, "send")) {
		player_expand(p, rest, &p->in);
		return;
	}
	arrive(p);
	if (p->status && strcmp(verb, "fails") != 0) {
		player_stray(p, "the step before failed: %s", player_status_name(p->status));
		p->status = XSO_OK;
	}
	if (!strcmp(verb, "expect"))
		peer_expects(p, rest);
	else if (!strcmp(verb, "message"))
		arrive_as_message(p, rest);
	else if (!observe(p, verb, rest) && p->stream && !player_call(p, verb, rest))
		player_stray(p, "there is no step '%s'", verb);
	player_drain(p);
}

/* Everything that happened was expected, and nothing is left over. */
static void end(struct player *p)
{
	const char *line, *bytes;
	size_t size = 0;

	p->step = NULL;
	arrive(p);
	player_note_reasons(p);
	bytes = pending(p, &size);
	if (size)
		player_stray(p, "at the end there is output: %.*s", (int)size, bytes);
	line = lines_take(&p->events);
	if (line)
		player_stray(p, "at the end there is an event: %s", line);
	line = lines_take(&p->traces);
	if (line)
		player_stray(p, "at the end there is a trace: %s", line);
	if (p->status)
		player_stray(p, "the last step failed: %s", player_status_name(p->status));
}

static void clear(struct player *p)
{
	xso_request_release(p->request);
	xso_stream_free(p->stream);
	xso_handlers_free(p->config.handlers);
	lines_free(&p->events);
	lines_free(&p->traces);
	xso_buffer_free(&p->in);
	xso_arena_release(p->words);
	ck_assert_msg(!p->memory.blocks, "%s:%u: %s: %zu blocks leak (allocation %zu failed)",
		p->scenario->file, p->scenario->line, p->scenario->name, p->memory.blocks,
		p->mode->fail_at);
}

struct played play(const struct scenario *scenario, const struct xso_registry *registry,
	const struct play_mode *mode)
{
	struct player *p = calloc(1, sizeof *p);
	struct played played;

	ck_assert_ptr_nonnull(p);
	p->words = xso_arena_new(NULL);
	p->scenario = scenario;
	p->mode = mode;
	p->config.allocator = memory_begin(&p->memory, mode->fail_at);
	p->memory.once = mode->once;
	p->config.registry = registry;
	p->config.reader = mode->reader;
	p->config.user = p;
	for (size_t i = 0; i < scenario->n_steps; i++) {
		p->step = &scenario->steps[i];
		play_step(p);
	}
	end(p);
	ck_assert_msg(!p->has_strayed || p->was_told || !mode->fail_at,
		"%s:%u: %s: nobody is told that allocation %zu failed", scenario->file,
		scenario->line, scenario->name, mode->fail_at);
	played = (struct played){ .bytes = p->given, .allocations = p->memory.calls };
	clear(p);
	free(p);
	return played;
}
