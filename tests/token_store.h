/* Tokens of FAST as an application keeps them, for one agent, and a receiver that takes them. */
#ifndef TESTS_TOKEN_STORE_H
#define TESTS_TOKEN_STORE_H

#include "receiver_scene.h"

#define AGENT "d4565fa7-4d72-4749-b3d3-740edbf87770"
#define ANOTHER_AGENT "d4565fa7-4d72-4749-b3d3-740edbf87771"

/* Of every token. */
#define TOKEN_EXPIRY                                           \
	{                                                      \
		{ 2030, 3, 12 },                               \
		{                                              \
			.hour = 14, .minute = 36, .second = 15 \
		}                                              \
	}

/* Two places, as XEP-0484 has them: a token that is used leaves the first for the second. */
enum { GIVEN, USED, N_SLOTS };

struct slot {
	char name[64], agent[64], token[64]; /* name "": it is free */
	enum xso_sasl_mechanism mechanism;
	struct xso_receiver_token known;
};

struct token_store {
	struct slot slots[N_SLOTS];
	unsigned n_used, n_given;
	bool keeps_no_use, gives_none;
	char secret[64]; /* that no memory has when it is freed: the last one that was given */
};

extern struct token_store store;

/* All mechanisms of tokens. */
enum { TOKEN_STORE_ALL = 8 };
extern const char *const token_store_all[TOKEN_STORE_ALL];

/* As receiver_scene_begin, with SASL2 and the tokens of the store; what the receiver makes of
 * random bytes is another thing each time. */
void token_store_begin(struct receiver_scene *scene);

#endif
