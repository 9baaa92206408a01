/* Printed by xsoc from remote-control.xml: do not edit. */
/* XEP-0146: Remote Controlling Clients. */
#ifndef XMPP_REMOTE_CONTROL_H
#define XMPP_REMOTE_CONTROL_H

#include <xmpp/data-forms.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/remote-control.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/remote-control.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#include <xso/form.h>

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_remote_control_module;

enum xmpp_remote_control_status {
	XMPP_REMOTE_CONTROL_STATUS_ABSENT = 0, /* there is none */
	XMPP_REMOTE_CONTROL_STATUS_CHAT,
	XMPP_REMOTE_CONTROL_STATUS_ONLINE,
	XMPP_REMOTE_CONTROL_STATUS_AWAY,
	XMPP_REMOTE_CONTROL_STATUS_XA,
	XMPP_REMOTE_CONTROL_STATUS_DND,
	XMPP_REMOTE_CONTROL_STATUS_INVISIBLE,
	XMPP_REMOTE_CONTROL_STATUS_OFFLINE,
};

extern const struct xso_enum xmpp_remote_control_status_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_remote_control_status_text(enum xmpp_remote_control_status value)
{
	return xso_enum_text(&xmpp_remote_control_status_enum, (int)value);
}

/*
 * The data form of FORM_TYPE http://jabber.org/protocol/rc
 * What the commands ask another client of the same account for.
 */
struct xmpp_remote_control {
	enum xmpp_remote_control_status status;
	int8_t status_priority;
	bool has_status_priority;
	const char *const *status_message; /* the lines of it */
	size_t n_status_message;
	bool sounds;
	bool has_sounds;
	bool auto_offline;
	bool has_auto_offline;
	bool auto_msg;
	bool has_auto_msg;
	bool auto_files;
	bool has_auto_files;
	bool auto_auth;
	bool has_auto_auth;
	const char *const *files;
	size_t n_files;
	const char *const *groupchats; /* raw-jid */
	size_t n_groupchats;
	/* that it was read from, with what no other member could hold */
	const struct xmpp_data_form *form;
};

extern const struct xso_class xmpp_remote_control_class;

/* See xso_form_read. */
static inline enum xso_status xmpp_remote_control_read(struct xmpp_remote_control *o, const struct xmpp_data_form *form,
	struct xso_arena *arena, struct xso_error *error)
{
	return xso_form_read(&xmpp_remote_control_class, o, form, arena, error);
}

/* See xso_form_write. */
static inline enum xso_status xmpp_remote_control_write(const struct xmpp_remote_control *o, enum xmpp_data_form_type type,
	struct xmpp_data_form *form, struct xso_arena *arena, struct xso_error *error)
{
	return xso_form_write(&xmpp_remote_control_class, o, (int)type, form, arena, error);
}

#ifdef __cplusplus
}
#endif

#endif
