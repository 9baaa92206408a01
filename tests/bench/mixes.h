/*
 * What the streams to measure with are made of: a grammar. A rule with a capital name is a mix;
 * each stanza of its stream is made by it.
 *
 * In the text of a rule $name stands for one of the rules of that name, by their weights, or for
 * one of its letters; $name*5 for five of them, $name*3-40 for 3 to 40, $name* for as many as there
 * is room for in the stanza; $serial for the next number of 16 bits.
 */
#ifndef BENCH_MIXES_H
#define BENCH_MIXES_H

/* The rules of one name stand together. */
struct rule {
	const char *name;
	unsigned weight; /* among those of its name */
	const char *text;
};

struct letters {
	const char *name, *letters;
};

/* Both end with a name that is NULL. */
extern const struct rule mix_rules[];
extern const struct letters mix_letters[];

#endif
