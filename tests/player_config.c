/* The words of `config` steps. */
#include "player_parts.h"

#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static bool new_id(void *user, char id[XSO_ID_SIZE])
{
	struct player *p = user;

	snprintf(id, XSO_ID_SIZE, "id-%u", ++p->ids);
	return true;
}

static const char *check_to(void *user, const char *to)
{
	(void)user;
	return to && !strcmp(to, "example.com") ? NULL : "host-unknown";
}

static void trace(void *user, const char *name, enum xso_direction direction, const char *bytes,
	size_t size, bool is_sensitive)
{
	struct player *p = user;

	p->was_told |= !bytes && !is_sensitive;
	lines_add(&p->traces, "%s%s%s%s %.*s", name, *name ? " " : "",
		direction == XSO_SENT ? "sent" : "received", is_sensitive ? " sensitive" : "",
		bytes ? (int)size : 0, bytes ? bytes : "");
}

static bool is_one_of(const char *word, const char *const *words, int *value)
{
	for (int i = 0; words[i]; i++)
		if (!strcmp(word, words[i])) {
			*value = i;
			return true;
		}
	return false;
}

static bool configure_kind(struct xso_stream_config *c, const char *word)
{
	static const char *const roles[] = { "initiator", "receiver", NULL };
	static const char *const modes[] = { "client", "server", "component", NULL };
	static const char *const framings[] = { "stream", "websocket", NULL };
	int value;

	if (is_one_of(word, roles, &value))
		c->role = (enum xso_role)value;
	else if (is_one_of(word, modes, &value))
		c->mode = (enum xso_mode)value;
	else if (is_one_of(word, framings, &value))
		c->framing = (enum xso_framing)value;
	else
		return false;
	return true;
}

static bool configure_flag(struct player *p, const char *word)
{
	struct xso_stream_config *c = &p->config;
	const struct {
		const char *word;
		bool *flag;
	} flags[] = {
		{ "allow-version-0", &c->allow_version_0 },
		{ "allow-other-from", &c->allow_other_from },
		{ "deliver-unknown", &c->deliver_unknown },
		{ "tls-required", &c->tls_required },
		{ "sorted", &c->sorted_attributes },
		{ "trace-secrets", &c->trace_secrets },
		{ "dispatched", &p->is_dispatched },
	};

	for (size_t i = 0; i < sizeof flags / sizeof *flags; i++)
		if (!strcmp(word, flags[i].word))
			return *flags[i].flag = true;
	if (!strcmp(word, "ids"))
		c->new_id = new_id;
	else if (!strcmp(word, "check-to"))
		c->check_to = check_to;
	else if (!strcmp(word, "trace"))
		c->trace = trace;
	else
		return false;
	return true;
}

static bool configure_number(struct player *p, const char *key, const char *value)
{
	struct xso_stream_config *c = &p->config;
	const unsigned long long n = strtoull(value, NULL, 10);
	const struct {
		const char *key;
		size_t *size;
	} sizes[] = {
		{ "element-bytes", &p->limits.element_bytes },
		{ "elements", &p->limits.elements },
		{ "early-element-bytes", &p->limits_before.element_bytes },
		{ "early-elements", &p->limits_before.elements },
		{ "output-limit", &c->output_limit },
		{ "high-water", &c->high_water },
	};

	for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++)
		if (!strcmp(key, sizes[i].key)) {
			*sizes[i].size = (size_t)n;
			return true;
		}
	if (!strcmp(key, "soft"))
		c->deadtime_soft_limit = n;
	else if (!strcmp(key, "hard"))
		c->deadtime_hard_limit = n;
	else if (!strcmp(key, "shutdown"))
		c->shutdown_timeout = n;
	else
		return false;
	return true;
}

static bool configure_namespace(struct player *p, const char *prefix, const char *ns)
{
	size_t n = 0;

	while (p->namespaces[n].prefix)
		n++;
	ck_assert_uint_lt(n + 1, sizeof p->namespaces / sizeof *p->namespaces);
	p->namespaces[n] = (struct xso_header_namespace){ prefix, ns };
	p->config.header_namespaces = p->namespaces;
	return true;
}

static bool configure_pair(struct player *p, const char *key, const char *value)
{
	struct xso_stream_config *c = &p->config;

	if (!strcmp(key, "to"))
		c->to = value;
	else if (!strcmp(key, "from"))
		c->from = value;
	else if (!strcmp(key, "lang"))
		c->lang = value;
	else if (!strcmp(key, "name"))
		c->name = value;
	else if (!strncmp(key, "xmlns:", 6))
		return configure_namespace(p, key + 6, value);
	else
		return configure_number(p, key, value);
	return true;
}

bool player_configure(struct player *p, const char *words)
{
	char *copy = xso_arena_text(p->words, words, strlen(words)), *value;
	bool good = copy != NULL;

	for (char *word = strtok(copy, " "); word && good; word = strtok(NULL, " ")) {
		value = strchr(word, '=');
		if (value)
			*value++ = '\0';
		good = value ? configure_pair(p, word, value)
			     : configure_flag(p, word) || configure_kind(&p->config, word);
	}
	p->config.limits = p->limits.element_bytes || p->limits.elements ? &p->limits : NULL;
	if (p->limits_before.element_bytes || p->limits_before.elements)
		p->config.limits_before_authentication = &p->limits_before;
	if (p->is_dispatched && !p->config.handlers)
		p->config.handlers = xso_handlers_new(p->config.allocator);
	player_note(p, p->is_dispatched && !p->config.handlers ? XSO_ERROR_MEMORY : XSO_OK);
	return good;
}
