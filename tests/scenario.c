#define _POSIX_C_SOURCE 200809L

#include "scenario.h"

#include <dirent.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* A file while it is read: fragments are kept until its end. */
struct reading {
	struct scenarios *scenarios;
	const char *path;
	struct scenario fragments[32];
	size_t n_fragments;
	struct scenario *open; /* to which steps belong; NULL: none */
	unsigned line;
};

static _Noreturn void mistake(const struct reading *r, const char *why, const char *what)
{
	fprintf(stderr, "%s:%u: %s%s\n", r->path, r->line, why, what);
	exit(EXIT_FAILURE);
}

static void must(bool good, const char *what)
{
	if (good)
		return;
	fprintf(stderr, "scenarios: %s\n", what);
	exit(EXIT_FAILURE);
}

static char *read_file(const char *path)
{
	enum { LARGEST = 1 << 20 };
	FILE *file = fopen(path, "rb");
	char *text = malloc(LARGEST);
	size_t size;

	must(file && text, path);
	size = fread(text, 1, LARGEST, file);
	must(size < LARGEST, path);
	text[size] = '\0';
	fclose(file);
	return text;
}

static void add_step(struct reading *r, const char *verb, const char *rest, unsigned line)
{
	struct scenario *s = r->open;

	if (s->n_steps == SCENARIO_STEPS)
		mistake(r, "too many steps in ", s->name);
	s->steps[s->n_steps++] = (struct step){ verb, rest, line };
}

static void add_fragment(struct reading *r, const char *name)
{
	for (size_t i = 0; i < r->n_fragments; i++) {
		const struct scenario *f = &r->fragments[i];
		if (strcmp(f->name, name) != 0 || f == r->open)
			continue;
		for (size_t j = 0; j < f->n_steps; j++)
			add_step(r, f->steps[j].verb, f->steps[j].rest, f->steps[j].line);
		return;
	}
	mistake(r, "there is no fragment ", name);
}

/* Parts a line at its first space. */
static char *part(char *line)
{
	char *rest = line + strcspn(line, " ");

	if (*rest)
		*rest++ = '\0';
	return rest;
}

static void begin(struct reading *r, const char *kind, const char *name)
{
	struct scenarios *s = r->scenarios;

	if (!strcmp(kind, "fragment")) {
		if (r->n_fragments == sizeof r->fragments / sizeof *r->fragments)
			mistake(r, "too many fragments", "");
		r->open = &r->fragments[r->n_fragments++];
	} else if (!strcmp(kind, "scenario")) {
		must(s->n < SCENARIOS, "too many");
		r->open = &s->items[s->n++];
	} else {
		mistake(r, "neither scenario nor fragment: ", kind);
	}
	*r->open = (struct scenario){ .file = r->path, .name = name, .line = r->line };
	if (!*name)
		mistake(r, kind, " without a name");
}

/* `line` has no end any more. Its place in the text stays its place. */
static void read_line(struct reading *r, char *line, char **end_of_last)
{
	const bool is_step = *line == '\t';
	char *rest;

	if (!*line || *line == '#')
		return;
	if (!strncmp(line, "\t\t", 2)) {
		if (!*end_of_last)
			mistake(r, "nothing to continue", "");
		rest = line + 2;
		memmove(*end_of_last, rest, strlen(rest) + 1);
		*end_of_last += strlen(*end_of_last);
		return;
	}
	rest = part(line + is_step);
	if (!is_step)
		begin(r, line, rest);
	else if (!r->open)
		mistake(r, "a step outside of scenarios: ", line + 1);
	else if (!strcmp(line + 1, "do"))
		add_fragment(r, rest);
	else
		add_step(r, line + 1, rest, r->line);
	*end_of_last = is_step ? rest + strlen(rest) : NULL;
}

/* Both stay until scenarios_free: steps are pieces of the text. */
static char *keep(struct scenarios *scenarios, char *text)
{
	must(text, "no memory");
	must(scenarios->n_texts < (size_t)2 * SCENARIO_FILES, "too many files");
	return scenarios->texts[scenarios->n_texts++] = text;
}

static void read_scenarios(struct scenarios *scenarios, const char *folder, const char *name)
{
	struct reading *r = calloc(1, sizeof *r);
	char *path = keep(scenarios, malloc(strlen(folder) + strlen(name) + 2));
	char *end_of_last = NULL, *next;

	must(r, "no memory");
	sprintf(path, "%s/%s", folder, name);
	r->scenarios = scenarios;
	r->path = path;
	for (char *line = keep(scenarios, read_file(path)); line; line = next) {
		next = strchr(line, '\n');
		if (next)
			*next++ = '\0';
		r->line++;
		read_line(r, line, &end_of_last);
	}
	free(r);
}

static int is_scenario(const struct dirent *entry)
{
	const char *dot = strrchr(entry->d_name, '.');

	return dot && !strcmp(dot, ".scenario");
}

void scenarios_read(struct scenarios *scenarios, const char *folder)
{
	struct dirent **entries;
	int n = scandir(folder, &entries, is_scenario, alphasort);

	must(n > 0, folder);
	*scenarios = (struct scenarios){ .items = calloc(SCENARIOS, sizeof *scenarios->items),
		.texts = calloc((size_t)2 * SCENARIO_FILES, sizeof *scenarios->texts) };
	must(scenarios->items && scenarios->texts, "no memory");
	for (int i = 0; i < n; i++) {
		read_scenarios(scenarios, folder, entries[i]->d_name);
		free(entries[i]);
	}
	free(entries);
}

void scenarios_free(struct scenarios *scenarios)
{
	for (size_t i = 0; i < scenarios->n_texts; i++)
		free(scenarios->texts[i]);
	free(scenarios->texts);
	free(scenarios->items);
}

char scenario_byte(const char **at)
{
	unsigned value;

	if (**at != '\\')
		return **at;
	switch (*++*at) {
	case 'n':
		return '\n';
	case 'r':
		return '\r';
	case 't':
		return '\t';
	case 'x':
		must(sscanf(*at + 1, "%2x", &value) == 1, *at);
		*at += 2;
		return (char)value;
	default:
		return **at;
	}
}
