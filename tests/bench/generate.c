/*
 * generate [--seed=N] [--bytes=N] [--stanza=N] [--open] MIX: prints a stream of stanzas of a mix,
 * A, C, D, E, M, R or K (mixes.c), and ends it unless it is to stay open. --bytes is the size that
 * it grows to, --stanza the size of a stanza in the mixes that fill them. The same arguments give
 * the same bytes everywhere.
 */
#include "mixes.h"

#include <errno.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char header[] =
	"<?xml version='1.0'?><stream:stream xmlns='jabber:client' "
	"xmlns:stream='http://etherx.jabber.org/streams' id='a1b2c3d4e5f6' from='capulet.example' "
	"version='1.0' xml:lang='en'>";
static const char footer[] = "</stream:stream>";

struct generator {
	uint64_t random;
	char *bytes;
	size_t size, capacity;
	size_t stanza; /* wanted size of one */
	size_t end;    /* of the stanza that is being made, where there is room for more */
	unsigned serial;
};

/* What $name in a rule stands for, and how often. */
struct part {
	const char *name;
	size_t name_size;
	size_t least, most; /* SIZE_MAX: as often as there is room */
};

static void fail(const char *what)
{
	fprintf(stderr, "generate: %s\n", what);
	exit(1);
}

/* SplitMix64. */
static size_t below(struct generator *g, size_t n)
{
	uint64_t z = (g->random += UINT64_C(0x9E3779B97F4A7C15));

	z = (z ^ (z >> 30)) * UINT64_C(0xBF58476D1CE4E5B9);
	z = (z ^ (z >> 27)) * UINT64_C(0x94D049BB133111EB);
	return (size_t)((z ^ (z >> 31)) % n);
}

static void put(struct generator *g, const char *text, size_t size)
{
	if (g->capacity - g->size < size) {
		const size_t capacity = 2 * g->capacity + size;
		char *grown = realloc(g->bytes, capacity);
		if (!grown)
			fail("no memory");
		g->bytes = grown;
		g->capacity = capacity;
	}
	memcpy(g->bytes + g->size, text, size);
	g->size += size;
}

static bool is_name(const char *name, const char *text, size_t size)
{
	return !strncmp(name, text, size) && !name[size];
}

/* One of the rules of this name, by their weights. NULL: there is none. */
static const struct rule *choose(struct generator *g, const char *name, size_t size)
{
	const struct rule *first = mix_rules;
	size_t sum = 0, pick;

	while (first->name && !is_name(first->name, name, size))
		first++;
	if (!first->name)
		return NULL;
	for (const struct rule *r = first; r->name && is_name(r->name, name, size); r++)
		sum += r->weight;
	for (pick = below(g, sum); pick >= first->weight; first++)
		pick -= first->weight;
	return first;
}

/* Reads "name", "name*3", "name*3-40" or "name*" at *text, and moves that behind it. */
static struct part read_part(const char **text)
{
	struct part part = { .name = *text, .least = 1, .most = 1 };
	char *end;

	part.name_size = strspn(*text, "abcdefghijklmnopqrstuvwxyz0123456789");
	*text += part.name_size;
	if (**text != '*')
		return part;
	part.least = part.most = strtoul(*text + 1, &end, 10);
	if (end == *text + 1)
		part.most = SIZE_MAX;
	else if (*end == '-' && end[1] >= '0' && end[1] <= '9')
		part.most = strtoul(end + 1, &end, 10);
	*text = end;
	return part;
}

static void put_rule(struct generator *g, const char *text);

static void put_once(struct generator *g, const struct part *part)
{
	const struct rule *rule;
	char number[8];

	for (const struct letters *l = mix_letters; l->name; l++)
		if (is_name(l->name, part->name, part->name_size)) {
			put(g, l->letters + below(g, strlen(l->letters)), 1);
			return;
		}
	if (is_name("serial", part->name, part->name_size)) {
		put(g, number, (size_t)snprintf(number, sizeof number, "%u", g->serial++ & 0xffff));
		return;
	}
	rule = choose(g, part->name, part->name_size);
	if (!rule)
		fail("a rule is missing");
	put_rule(g, rule->text);
}

/* As often as it fits in front of `rest`, which ends the stanza. */
static void put_filling(struct generator *g, const struct part *part, const char *rest)
{
	const size_t end = g->end - strlen(rest);
	size_t before;

	do {
		before = g->size;
		put_once(g, part);
	} while (g->size < end);
	if (g->size > end)
		g->size = before;
}

static void put_rule(struct generator *g, const char *text)
{
	while (*text) {
		const size_t plain = strcspn(text, "$");
		struct part part;
		put(g, text, plain);
		text += plain;
		if (!*text)
			return;
		text++;
		part = read_part(&text);
		if (part.most == SIZE_MAX) {
			put_filling(g, &part, text);
			continue;
		}
		for (size_t n = part.least + below(g, part.most - part.least + 1); n; n--)
			put_once(g, &part);
	}
}

static bool read_number(const char *argument, const char *option, size_t *number)
{
	const size_t n = strlen(option);
	char *end;

	if (strncmp(argument, option, n) != 0)
		return false;
	*number = strtoul(argument + n, &end, 10);
	return end != argument + n && !*end;
}

int main(int argc, char **argv)
{
	struct generator g = { .stanza = 4096 };
	size_t seed = 1, bytes = 1000000;
	bool good = argc > 1, stays_open = false;
	const char *mix = argv[argc - 1];

	for (int i = 1; good && i < argc - 1; i++) {
		good = read_number(argv[i], "--seed=", &seed) ||
			read_number(argv[i], "--bytes=", &bytes) ||
			read_number(argv[i], "--stanza=", &g.stanza) || !strcmp(argv[i], "--open");
		stays_open |= !strcmp(argv[i], "--open");
	}
	if (!good || mix[0] < 'A' || mix[0] > 'Z' || !choose(&g, mix, strlen(mix))) {
		fputs("usage: generate [--seed=N] [--bytes=N] [--stanza=N] [--open] MIX\n", stderr);
		return 2;
	}
	g.random = seed;
	put(&g, header, sizeof header - 1);
	while (g.size < bytes) {
		g.end = g.size + g.stanza;
		put_rule(&g, choose(&g, mix, strlen(mix))->text);
	}
	if (!stays_open)
		put(&g, footer, sizeof footer - 1);
	errno = 0;
	if (fwrite(g.bytes, 1, g.size, stdout) != g.size || fflush(stdout))
		fail(strerror(errno));
	free(g.bytes);
	return 0;
}
