/* What the stream tells, as lines. */
#include "player_parts.h"

#include "object/table.h"

#include <check.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <xso/read.h>
#include <xso/scalar.h>

void lines_add(struct lines *lines, const char *format, ...)
{
	char line[8192];
	va_list arguments;

	va_start(arguments, format);
	vsnprintf(line, sizeof line, format, arguments);
	va_end(arguments);
	ck_assert_int_eq(xso_buffer_append(&lines->text, line, strlen(line) + 1), XSO_OK);
}

const char *lines_take(struct lines *lines)
{
	const char *line = lines->text.data + lines->next;

	if (lines->next == lines->text.size)
		return NULL;
	lines->next += strlen(line) + 1;
	return line;
}

void lines_free(struct lines *lines)
{
	xso_buffer_free(&lines->text);
}

void player_log_object(struct player *p, const char *what, struct xso_any any)
{
	struct xso_buffer xml = { 0 };

	if (!any.cls) {
		lines_add(&p->events, "%s", what);
		return;
	}
	xso_write(any, &xml, NULL);
	lines_add(&p->events, "%s %s %.*s", what,
		xso_raw_from(any) ? "unknown" : table_class_name(any.cls), (int)xml.size,
		xml.data ? xml.data : "");
	xso_buffer_free(&xml);
}

static void add_word(char *line, size_t size, const char *key, const char *value)
{
	const size_t n = strlen(line);

	if (value)
		snprintf(line + n, size - n, " %s=%s", key, value);
}

static void log_header(struct player *p, const struct xso_stream_header *header)
{
	char line[512] = "header", version[16];

	snprintf(version, sizeof version, "%u.%u", header->major, header->minor);
	add_word(line, sizeof line, "from", header->from);
	add_word(line, sizeof line, "to", header->to);
	add_word(line, sizeof line, "id", header->id);
	add_word(line, sizeof line, "version", version);
	add_word(line, sizeof line, "lang", header->lang);
	lines_add(&p->events, "%s%s", line, header->from_differs ? " differs" : "");
}

static void log_reason(struct player *p, const struct xso_close_reason *reason)
{
	static const char *const retries[] = { "backoff", "long-backoff", "fresh", "elsewhere",
		"quarantine", "ask", "never" };
	char sentence[1024], more[512] = "";

	xso_reason_format(reason, sentence, sizeof sentence);
	if (reason->see_other_host)
		snprintf(more, sizeof more, " at %s:%u", reason->see_other_host->host,
			(unsigned)reason->see_other_host->port);
	if (reason->see_other_uri)
		snprintf(more, sizeof more, " at %s", reason->see_other_uri);
	lines_add(&p->events, "closing %s; retry %s%s", sentence, retries[reason->retry], more);
}

static void log_refused(struct player *p, const struct xso_event *event)
{
	char sentence[512];

	player_note(p, event->error->status);
	xso_error_format(event->error, sentence, sizeof sentence);
	lines_add(&p->events, "refused %s", sentence);
}

void player_log_event(struct player *p, const struct xso_event *event)
{
	switch (event->kind) {
	case XSO_EVENT_HEADER:
		log_header(p, event->header);
		break;
	case XSO_EVENT_FEATURES:
		player_log_object(p, "features", event->any);
		break;
	case XSO_EVENT_ELEMENT:
		player_log_object(p, "element", event->any);
		break;
	case XSO_EVENT_REFUSED:
		log_refused(p, event);
		break;
	case XSO_EVENT_SOFT_LIMIT:
		lines_add(&p->events, "soft-limit");
		break;
	case XSO_EVENT_CONGESTED:
		lines_add(&p->events, "congested");
		break;
	case XSO_EVENT_RELIEVED:
		lines_add(&p->events, "relieved");
		break;
	case XSO_EVENT_CLOSING:
		log_reason(p, event->reason);
		break;
	case XSO_EVENT_NONE:
		break;
	}
}

void player_drain(struct player *p)
{
	struct xso_event event;

	if (!p->stream)
		return;
	if (p->is_dispatched) {
		xso_stream_feed(p->stream, NULL, 0);
		return;
	}
	while (xso_stream_next(p->stream, &event))
		player_log_event(p, &event);
}
