/* Printed by xsoc from bookmark-pinning.xml: do not edit. */
#include <xmpp/bookmark-pinning.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_bookmark_pinning[17];
	char s_bookmark_pinned[16];
	char s_pinned[7];
	char s_urn_xmpp_bookmarks_pinning_0[29];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"bookmark-pinning",
	"bookmark-pinned",
	"pinned",
	"urn:xmpp:bookmarks-pinning:0",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_bookmark_pinned,
	C_xmpp_bookmark,
};

static const uint8_t bookmark_pinned_lookup[] = {
	0
};

const struct xso_class xmpp_bookmark_pinned_class = {
	.module = &xmpp_bookmark_pinning_module,
	.lookup = bookmark_pinned_lookup,
	.name = S(s_bookmark_pinned),
	.element = S(s_pinned),
	.element_size = N(s_pinned),
	.ns = S(s_urn_xmpp_bookmarks_pinning_0),
	.size = sizeof(struct xmpp_bookmark_pinned),
	.unknown = offsetof(struct xmpp_bookmark_pinned, unknown),
	.lookup_bits = 0,
};

static const struct xso_class *const classes[] = {
	[C_bookmark_pinned - 1] = &xmpp_bookmark_pinned_class,
	[C_xmpp_bookmark - 1] = &xmpp_bookmark_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_bookmark_pinned - 1, .base = C_xmpp_bookmark },
};

const struct xso_module xmpp_bookmark_pinning_module = {
	.version = 2,
	.name = "bookmark-pinning",
	.xep = "0469",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 1,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
