/* The identifiers that a schema's header declares. */
#ifndef XSOC_SYMBOLS_H
#define XSOC_SYMBOLS_H

#include "schema.h"

/* Records tags, functions, objects and enumerators that collide, here or with an import's. */
void symbols_check(const struct schema *schema);

/* The macro that guards a schema's header, "XMPP_CORE_H". */
const char *symbols_guard(const struct schema *schema);

/* The function that gives a payload of its base, "xmpp_message_delay"; NULL: the base is a stream.
 */
const char *symbols_accessor(const struct class *class, const struct extends *extends);

/*
 * A function for requests, of a base whose objects are some: with "on" "xmpp_iq_on_disco_info".
 * NULL: the base is none.
 */
const char *symbols_request(
	const struct class *class, const struct extends *extends, const char *verb);

/* The function that gives a field's value, or what absence means; NULL: the member itself does. */
const char *symbols_getter(const struct class *class, const struct field *field);

/* "xmpp_message_body_by_lang", "xmpp_message_body_lookup". */
const char *symbols_finder(const struct class *class, const struct field *field);
const char *symbols_lookup(const struct class *class, const struct field *field);

/* The field that `unique` names is a language. */
bool symbols_is_by_lang(const struct field *field);
/* The member that `unique` names. */
const char *symbols_key(const struct field *field);

#endif
