/* Printed by xsoc from notes.xml: do not edit. */
#include <xmpp/notes.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_notes[6];
	char s_roster_notes_note[18];
	char s_jid[4];
	char s_cdate[6];
	char s_created[8];
	char s_mdate[6];
	char s_modified[9];
	char s_text[5];
	char s_roster_notes[13];
	char s_storage[8];
	char s_storage_rosternotes[20];
	char s_note[5];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"notes",
	"roster-notes-note",
	"jid",
	"cdate",
	"created",
	"mdate",
	"modified",
	"text",
	"roster-notes",
	"storage",
	"storage:rosternotes",
	"note",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_roster_notes_note,
	C_roster_notes,
	C_xmpp_private,
};

/* clang-format off */
static const struct xso_field roster_notes_note_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_JID, .flags = XSO_FORGIVE, .name = S(s_jid), .name_size = N(s_jid),
	  .member = S(s_jid), .offset = offsetof(struct xmpp_roster_notes_note, jid) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_DATETIME, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_cdate), .name_size = N(s_cdate),
	  .member = S(s_created), .offset = offsetof(struct xmpp_roster_notes_note, created),
	  .count = offsetof(struct xmpp_roster_notes_note, has_created) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_DATETIME, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_mdate), .name_size = N(s_mdate),
	  .member = S(s_modified), .offset = offsetof(struct xmpp_roster_notes_note, modified),
	  .count = offsetof(struct xmpp_roster_notes_note, has_modified) },
	{ .shape = XSO_TEXT, .type = XSO_TYPE_STRING,
	  .member = S(s_text), .offset = offsetof(struct xmpp_roster_notes_note, text) },
};
/* clang-format on */

static const uint8_t roster_notes_note_lookup[] = {
	0, 0, 2, 3, 0, 0, 1, 0
};

const struct xso_class xmpp_roster_notes_note_class = {
	.module = &xmpp_notes_module,
	.fields = roster_notes_note_fields,
	.lookup = roster_notes_note_lookup,
	.name = S(s_roster_notes_note),
	.size = sizeof(struct xmpp_roster_notes_note),
	.unknown = offsetof(struct xmpp_roster_notes_note, unknown),
	.n_fields = sizeof roster_notes_note_fields / sizeof *roster_notes_note_fields,
	.lookup_bits = 3,
	.text = 4,
};

/* clang-format off */
static const struct xso_field roster_notes_fields[] = {
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_note), .name_size = N(s_note),
	  .member = S(s_note), .offset = offsetof(struct xmpp_roster_notes, note),
	  .count = offsetof(struct xmpp_roster_notes, n_note),
	  .of = C_roster_notes_note },
};
/* clang-format on */

static const uint8_t roster_notes_lookup[] = {
	1, 0
};

const struct xso_class xmpp_roster_notes_class = {
	.module = &xmpp_notes_module,
	.fields = roster_notes_fields,
	.lookup = roster_notes_lookup,
	.name = S(s_roster_notes),
	.element = S(s_storage),
	.element_size = N(s_storage),
	.ns = S(s_storage_rosternotes),
	.size = sizeof(struct xmpp_roster_notes),
	.unknown = offsetof(struct xmpp_roster_notes, unknown),
	.n_fields = sizeof roster_notes_fields / sizeof *roster_notes_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_HAS_LISTS,
};

static const struct xso_class *const classes[] = {
	[C_roster_notes_note - 1] = &xmpp_roster_notes_note_class,
	[C_roster_notes - 1] = &xmpp_roster_notes_class,
	[C_xmpp_private - 1] = &xmpp_private_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_roster_notes - 1, .base = C_xmpp_private },
};

const struct xso_module xmpp_notes_module = {
	.version = 2,
	.name = "notes",
	.xep = "0145",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 2,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
