/* What the tests of the writer do with one, as rows. */
#ifndef TESTS_WRITING_H
#define TESTS_WRITING_H

#include "suite.h"

#include <xso/writer.h>

#include <string.h>

enum step_kind { NO_STEP, START_STEP, ATTRIBUTE_STEP, TEXT_STEP, END_STEP };

struct step {
	enum step_kind kind;
	const char *ns, *local, *value, *prefix; /* `value` is a text too */
};

/* Initialisers. */
#define START(ns, local)                          \
	{                                         \
		START_STEP, ns, local, NULL, NULL \
	}
#define ATTRIBUTE(ns, local, value)                    \
	{                                              \
		ATTRIBUTE_STEP, ns, local, value, NULL \
	}
#define PREFIXED(prefix, ns, local, value)               \
	{                                                \
		ATTRIBUTE_STEP, ns, local, value, prefix \
	}
#define TEXT(text)                                \
	{                                         \
		TEXT_STEP, NULL, NULL, text, NULL \
	}
#define END                                      \
	{                                        \
		END_STEP, NULL, NULL, NULL, NULL \
	}
#define NOTHING                                 \
	{                                       \
		NO_STEP, NULL, NULL, NULL, NULL \
	}

static inline void writing_step(struct xso_writer *writer, const struct step *step)
{
	switch (step->kind) {
	case START_STEP:
		xso_writer_start(writer, step->ns, step->local);
		break;
	case ATTRIBUTE_STEP:
		xso_writer_attribute(writer, step->ns, step->prefix, step->local, step->value,
			strlen(step->value));
		break;
	case TEXT_STEP:
		xso_writer_text(writer, step->value, strlen(step->value));
		break;
	case END_STEP:
		xso_writer_end(writer);
		break;
	case NO_STEP:
		break;
	}
}

/* Does all steps up to NOTHING, or to what is zero. */
static inline void writing_steps(struct xso_writer *writer, const struct step *steps)
{
	for (; steps->kind; steps++)
		writing_step(writer, steps);
}

static inline struct xso_writer *writing_begin(const struct xso_writer_config *config)
{
	static const struct xso_writer_config none;
	struct xso_writer *writer = xso_writer_new(config ? config : &none);

	ck_assert_ptr_nonnull(writer);
	return writer;
}

/* True when these are the bytes that were written. */
static inline bool writing_is(const struct xso_writer *writer, const char *text)
{
	size_t size;
	const char *bytes = xso_writer_bytes(writer, &size);

	return size == strlen(text) && (!size || !memcmp(bytes, text, size));
}

/* Fails unless these are the bytes that were written, without a failure. */
static inline void writing_check(const struct xso_writer *writer, const char *text)
{
	struct xso_error error = { 0 };
	char sentence[128] = "";
	size_t size;
	const char *bytes = xso_writer_bytes(writer, &size);

	if (xso_writer_status(writer, &error))
		xso_error_format(&error, sentence, sizeof sentence);
	ck_assert_msg(!error.status && writing_is(writer, text), "%.*s\nnot\n%s\n%s", (int)size,
		size ? bytes : "", text, sentence);
}

#endif
