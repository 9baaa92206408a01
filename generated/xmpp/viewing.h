/* Printed by xsoc from viewing.xml: do not edit. */
/* XEP-0197: User Viewing. */
#ifndef XMPP_VIEWING_H
#define XMPP_VIEWING_H

#include <xmpp/pubsub.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/viewing.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/viewing.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_viewing_module;

/*
 * <video xmlns='urn:xmpp:viewing:0'> and others
 * What somebody watches. Without content: nothing any more.
 */
struct xmpp_video {
	const char *ns; /* of the element; NULL: chosen when it is written */
	const char *name; /* the same as program_name, by the examples of the XEP */
	const char *author;
	const char *cast; /* the names of those who play in it */
	const char *channel_name;
	const char *description;
	uint32_t duration; /* seconds */
	bool has_duration;
	struct xso_datetime end_time; /* datetime */
	bool has_end_time;
	const char *episode;
	const char *program_name;
	const char *program_type;
	struct xso_datetime start_time; /* datetime */
	bool has_start_time;
	const char *subprogram_type; /* what part of it: the outtakes, for instance */
	const char *uri; /* of the video or what belongs to it */
	const char *user_comment;
	const char *user_rating; /* from 1 to 10, the best */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_video_class;

static inline struct xso_any xmpp_video_any(const struct xmpp_video *o)
{
	struct xso_any any = { &xmpp_video_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_video *xmpp_video_from(struct xso_any any)
{
	return any.cls == &xmpp_video_class ? (const struct xmpp_video *)any.object : NULL;
}

static inline enum xso_status xmpp_video_decode(struct xmpp_video *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_video_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_video_encode(const struct xmpp_video *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_video_class, o, ns, writer, error);
}

/* In a pubsub-item. NULL: none. */
static inline const struct xmpp_video *xmpp_pubsub_item_video(
	const struct xmpp_pubsub_item *o)
{
	return (const struct xmpp_video *)xso_payload(&xmpp_pubsub_item_class, o, &xmpp_video_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
