/* Printed by xsoc from si-file-transfer.xml: do not edit. */
/* XEP-0096: SI File Transfer. */
#ifndef XMPP_SI_FILE_TRANSFER_H
#define XMPP_SI_FILE_TRANSFER_H

#include <xmpp/sipub.h>
#include <xmpp/stream-initiation.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/si-file-transfer.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/si-file-transfer.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_si_file_transfer_module;

/* In an offer, empty: a part can be had. */
struct xmpp_si_file_range {
	uint64_t offset;
	uint64_t length; /* absent: up to the end */
	bool has_length;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_si_file_range_class;

/*
 * <file xmlns='http://jabber.org/protocol/si/profile/file-transfer'>
 * The file that is offered; in the answer, the part of it that is wanted. Take care where
 * the name is used as one: it may say ../../.profile.
 */
struct xmpp_si_file {
	struct xso_datetime date; /* datetime, when it was changed last */
	bool has_date;
	struct xso_bytes hash; /* hex, MD5 */
	const char *name;
	uint64_t size; /* bytes */
	bool has_size;
	const char *desc; /* for humans */
	const struct xmpp_si_file_range *range; /* In an offer, empty: a part can be had. */
	const struct xso_any *payload; /* known and unknown, in order */
	size_t n_payload;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_si_file_class;

static inline struct xso_any xmpp_si_file_any(const struct xmpp_si_file *o)
{
	struct xso_any any = { &xmpp_si_file_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_si_file *xmpp_si_file_from(struct xso_any any)
{
	return any.cls == &xmpp_si_file_class ? (const struct xmpp_si_file *)any.object : NULL;
}

static inline enum xso_status xmpp_si_file_decode(struct xmpp_si_file *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_si_file_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_si_file_encode(const struct xmpp_si_file *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_si_file_class, o, ns, writer, error);
}

/* In a stream-initiation. NULL: none. */
static inline const struct xmpp_si_file *xmpp_stream_initiation_si_file(
	const struct xmpp_stream_initiation *o)
{
	return (const struct xmpp_si_file *)xso_payload(&xmpp_stream_initiation_class, o, &xmpp_si_file_class, NULL);
}

/* In a sipub. NULL: none. */
static inline const struct xmpp_si_file *xmpp_sipub_si_file(
	const struct xmpp_sipub *o)
{
	return (const struct xmpp_si_file *)xso_payload(&xmpp_sipub_class, o, &xmpp_si_file_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
