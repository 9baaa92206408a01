#include "report.h"

#include "diagnostic.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* What a terminal is told before a part of a message, and after it. */
static const struct paint {
	const char *place, *error, *note, *code, *end;
} plain = { "", "", "", "", "" },
  colored = { "\033[1m", "\033[1;31m", "\033[1;36m", "\033[2m", "\033[0m" };

bool report_option(struct report *report, const char *argument)
{
	static const struct {
		const char *argument;
		bool is_color;
		int value;
	} options[] = {
		{ "--color=auto", true, REPORT_COLOR_AUTO },
		{ "--color=always", true, REPORT_COLOR_ALWAYS },
		{ "--color=never", true, REPORT_COLOR_NEVER },
		{ "--diagnostics=text", false, false },
		{ "--diagnostics=json", false, true },
	};

	for (size_t i = 0; i < sizeof options / sizeof *options; i++) {
		if (strcmp(argument, options[i].argument) != 0)
			continue;
		if (options[i].is_color)
			report->color = (enum report_color)options[i].value;
		else
			report->json = options[i].value;
		return true;
	}
	return false;
}

static bool wants_color(enum report_color color)
{
	const char *no_color = getenv("NO_COLOR"), *terminal = getenv("TERM");

	if (color != REPORT_COLOR_AUTO)
		return color == REPORT_COLOR_ALWAYS;
	return isatty(STDERR_FILENO) && (!no_color || !*no_color) && terminal &&
		strcmp(terminal, "dumb") != 0;
}

static void print_place(const struct place *place, const struct paint *paint)
{
	fprintf(stderr, "%s%s:", paint->place, place->file);
	if (place->line)
		fprintf(stderr, "%u:%u:", place->line, place->column);
	fprintf(stderr, "%s ", paint->end);
}

static void print_text(const struct message *error, const struct paint *paint)
{
	print_place(&error->place, paint);
	fprintf(stderr, "%serror:%s %s %s[%s]%s\n", paint->error, paint->end, error->text,
		paint->code, code_label(error->code), paint->end);
	for (const struct message *note = error->note; note; note = note->note) {
		print_place(&note->place, paint);
		fprintf(stderr, "%snote:%s %s\n", paint->note, paint->end, note->text);
	}
}

/* The bytes of the character that begins here; 0: this is no UTF-8. */
static size_t character_size(const char *text)
{
	const unsigned char *c = (const unsigned char *)text;
	size_t size = *c < 0x80 ? 1
		: *c < 0xC2	? 0
		: *c < 0xE0	? 2
		: *c < 0xF0	? 3
		: *c < 0xF5	? 4
				: 0;

	for (size_t i = 1; i < size; i++)
		if ((c[i] & 0xC0) != 0x80)
			return 0;
	if ((*c == 0xE0 && c[1] < 0xA0) || (*c == 0xED && c[1] > 0x9F) ||
		(*c == 0xF0 && c[1] < 0x90) || (*c == 0xF4 && c[1] > 0x8F))
		return 0;
	return size;
}

/* A name of a file may have any bytes; what is no UTF-8 becomes U+FFFD. */
static void print_string(const char *text)
{
	fputc('"', stderr);
	while (*text) {
		size_t size = character_size(text);
		if (!size)
			fputs("\\ufffd", stderr);
		else if ((unsigned char)*text < 0x20)
			fprintf(stderr, "\\u%04x", (unsigned)*text);
		else
			fprintf(stderr, "%s%.*s", *text == '"' || *text == '\\' ? "\\" : "",
				(int)size, text);
		text += size ? size : 1;
	}
	fputc('"', stderr);
}

static void print_members(const struct message *message)
{
	fputs("{\"file\":", stderr);
	print_string(message->place.file);
	if (message->place.line)
		fprintf(stderr, ",\"line\":%u,\"column\":%u", message->place.line,
			message->place.column);
	fputs(",\"message\":", stderr);
	print_string(message->text);
}

static void print_json(const struct message *error)
{
	print_members(error);
	fprintf(stderr, ",\"severity\":\"error\",\"code\":\"%s\",\"name\":\"%s\",\"notes\":[",
		code_label(error->code), code_name(error->code));
	for (const struct message *note = error->note; note; note = note->note) {
		print_members(note);
		fputs(note->note ? "}," : "}", stderr);
	}
	fputs("]}\n", stderr);
}

void report_print(const struct report *report)
{
	const struct paint *paint = wants_color(report->color) ? &colored : &plain;
	size_t n;
	const struct message *errors = diagnostic_sorted(&n);

	for (size_t i = 0; i < n; i++)
		if (report->json)
			print_json(&errors[i]);
		else
			print_text(&errors[i], paint);
}
