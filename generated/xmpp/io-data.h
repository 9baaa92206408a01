/* Printed by xsoc from io-data.xml: do not edit. */
/* XEP-0244: IO Data. */
#ifndef XMPP_IO_DATA_H
#define XMPP_IO_DATA_H

#include <xmpp/commands.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/io-data.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/io-data.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_io_data_module;

struct xmpp_io_data_status {
	int64_t elapsed; /* milliseconds */
	bool has_elapsed;
	int64_t remaining; /* milliseconds */
	bool has_remaining;
	uint8_t percentage;
	bool has_percentage;
	const char *information;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_io_data_status_class;

enum xmpp_io_data_type {
	XMPP_IO_DATA_TYPE_ABSENT = 0, /* there is none */
	XMPP_IO_DATA_TYPE_IO_SCHEMATA_GET,
	XMPP_IO_DATA_TYPE_IO_SCHEMATA_RESULT,
	XMPP_IO_DATA_TYPE_INPUT,
	XMPP_IO_DATA_TYPE_OUTPUT,
	XMPP_IO_DATA_TYPE_GET_STATUS,
	XMPP_IO_DATA_TYPE_GET_OUTPUT,
	XMPP_IO_DATA_TYPE_ERROR,
	XMPP_IO_DATA_TYPE_STATUS,
};

extern const struct xso_enum xmpp_io_data_type_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_io_data_type_text(enum xmpp_io_data_type value)
{
	return xso_enum_text(&xmpp_io_data_type_enum, (int)value);
}

/*
 * <iodata xmlns='urn:xmpp:tmp:io-data'>
 * What goes into a command and comes from it, in formats of its own.
 */
struct xmpp_io_data {
	enum xmpp_io_data_type type;
	const char *desc;
	bool has_in;
	const struct xso_any *in; /* known and unknown, in order */
	size_t n_in;
	bool has_out;
	const struct xso_any *out; /* known and unknown, in order */
	size_t n_out;
	bool has_error;
	const struct xso_any *error; /* known and unknown, in order */
	size_t n_error;
	const struct xmpp_io_data_status *status;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_io_data_class;

static inline struct xso_any xmpp_io_data_any(const struct xmpp_io_data *o)
{
	struct xso_any any = { &xmpp_io_data_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_io_data *xmpp_io_data_from(struct xso_any any)
{
	return any.cls == &xmpp_io_data_class ? (const struct xmpp_io_data *)any.object : NULL;
}

static inline enum xso_status xmpp_io_data_decode(struct xmpp_io_data *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_io_data_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_io_data_encode(const struct xmpp_io_data *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_io_data_class, o, ns, writer, error);
}

/* In a command. NULL: none. */
static inline const struct xmpp_io_data *xmpp_command_io_data(
	const struct xmpp_command *o)
{
	return (const struct xmpp_io_data *)xso_payload(&xmpp_command_class, o, &xmpp_io_data_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
