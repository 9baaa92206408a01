#include "path_model.h"

#include "object/table.h"

#include <stdio.h>
#include <stdlib.h>

static void say_bytes(struct xso_buffer *out, const char *bytes, size_t size)
{
	if (xso_buffer_append(out, bytes, size))
		abort();
}

static void say(struct xso_buffer *out, const char *words)
{
	say_bytes(out, words, strlen(words));
}

static void say_number(struct xso_buffer *out, int number)
{
	char text[16];

	snprintf(text, sizeof text, "%d", number);
	say(out, text);
}

static void say_text(struct xso_buffer *out, const char *text)
{
	say(out, "'");
	for (; *text; text++) {
		if (*text == '\'')
			say(out, "'");
		say_bytes(out, text, 1);
	}
	say(out, "'");
}

static void say_test(struct xso_buffer *out, const struct model_test *test)
{
	if (test->kind == MODEL_PATH || test->kind == MODEL_COMPARISON) {
		model_say(out, test->path);
		if (test->kind == MODEL_PATH)
			return;
		say(out, test->token);
		if (test->other)
			model_say(out, test->other);
		else
			say_text(out, test->literal);
		return;
	}
	say(out, test->kind == MODEL_NOT ? "not(" : "(");
	say_test(out, test->a);
	say(out, test->kind == MODEL_AND ? ") and (" : test->kind == MODEL_OR ? ") or (" : "");
	if (test->b)
		say_test(out, test->b);
	say(out, ")");
}

static void say_slice(struct xso_buffer *out, const struct model_predicate *p)
{
	if (p->has_from)
		say_number(out, p->from);
	if (p->kind == MODEL_INDEX)
		return;
	say(out, ":");
	if (p->has_to)
		say_number(out, p->to);
	if (p->step == 1)
		return;
	say(out, ":");
	say_number(out, p->step);
}

static void say_predicates(struct xso_buffer *out, const struct model_predicate *p)
{
	for (; p; p = p->next) {
		say(out, "[");
		if (p->kind == MODEL_TEST) {
			say_test(out, p->test);
		} else if (p->kind == MODEL_LOOKUP) {
			say(out, "lookup(");
			say_text(out, p->ranges[0]);
			if (p->ranges[1]) {
				say(out, ", ");
				say_text(out, p->ranges[1]);
			}
			say(out, ")");
		} else {
			say_slice(out, p);
		}
		say(out, "]");
	}
}

void model_say(struct xso_buffer *out, const struct model_step *step)
{
	static const char *const kinds[] = {
		[MODEL_SELF] = ".", [MODEL_PARENT] = "..", [MODEL_PAYLOAD] = ""
	};

	for (; step; step = step->next) {
		if (step->kind == MODEL_GROUP) {
			say(out, "(");
			model_say(out, step->group);
			say(out, ")");
		} else {
			say(out, step->kind == MODEL_MEMBER ? step->member : kinds[step->kind]);
		}
		if (step->cls) {
			say(out, "::");
			say(out, step->cls->module->name);
			say(out, ".");
			say(out, table_class_name(step->cls));
		}
		say_predicates(out, step->predicates);
		say(out, step->next ? "/" : "");
	}
}
