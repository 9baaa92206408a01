/* Typed data forms: a law for each form of the catalogue, and what the laws do not say. */
#include "laws.h"
#include "memory.h"

#include <xso/arena.h>
#include <xso/form.h>
#include <xso/object.h>
#include <xso/read.h>

#include <acme/acme.h>
#include <string.h>
#include <xmpp/data-forms.h>
#include <xmpp/mam-forms.h>
#include <xmpp/muc-forms.h>

static struct xso_registry *registry;
static struct xso_arena *arena;

static void setup(void)
{
	registry = laws_registry();
	arena = xso_arena_new(NULL);
}

static void teardown(void)
{
	xso_arena_release(arena);
	xso_registry_free(registry);
}

static const enum xmpp_data_form_type types[] = { XMPP_DATA_FORM_TYPE_FORM,
	XMPP_DATA_FORM_TYPE_SUBMIT, XMPP_DATA_FORM_TYPE_RESULT };

enum { N_TYPES = sizeof types / sizeof *types };

static size_t origin_of(const struct xso_class *cls)
{
	return cls->fields[cls->n_fields - 1].offset;
}

/* An object of the form's struct that was read from nowhere. */
static void *make_object(const struct xso_class *cls, enum values_fill fill, size_t pick)
{
	struct values values = {
		.arena = arena, .modules = laws_modules(), .fill = fill, .pick = pick, .state = pick
	};
	void *object = xso_arena_alloc(arena, cls->size);

	values_make(&values, cls, object, "");
	table_set_pointer(object, origin_of(cls), NULL);
	return object;
}

static struct xmpp_data_form *write_form(
	const struct xso_class *cls, const void *object, enum xmpp_data_form_type type)
{
	struct xmpp_data_form *form = xso_arena_alloc(arena, sizeof *form);
	struct xso_error error = { 0 };
	char text[256] = "";

	if (xso_form_write(cls, object, (int)type, form, arena, &error))
		xso_error_format(&error, text, sizeof text);
	ck_assert_str_eq(text, "");
	return form;
}

static void *read_form(const struct xso_class *cls, const struct xmpp_data_form *form)
{
	void *object = xso_arena_alloc(arena, cls->size);
	struct xso_error error = { 0 };
	char text[256] = "";

	if (xso_form_read(cls, object, form, arena, &error))
		xso_error_format(&error, text, sizeof text);
	ck_assert_str_eq(text, "");
	ck_assert_ptr_eq(table_pointer(object, origin_of(cls)), form);
	return object;
}

/* All members but the form that it was read from. */
static bool is_same(const struct xso_class *cls, const void *a, const void *b)
{
	char *x = xso_arena_alloc(arena, cls->size), *y = xso_arena_alloc(arena, cls->size);

	memcpy(x, a, cls->size);
	memcpy(y, b, cls->size);
	table_set_pointer(x, origin_of(cls), NULL);
	table_set_pointer(y, origin_of(cls), NULL);
	return xso_equal(cls, x, y);
}

static size_t walk_module(
	const struct xso_module *module, void (*visit)(const struct xso_class *cls))
{
	size_t n = 0;

	for (size_t i = 0; i < module->n_own_classes; i++)
		if (module->classes[i]->flags & XSO_CLASS_FORM) {
			visit(module->classes[i]);
			xso_arena_reset(arena);
			n++;
		}
	return n;
}

/* Calls `visit` with every form of every module, and with one that has what they have not. */
static void walk_forms(void (*visit)(const struct xso_class *cls))
{
	size_t n = walk_module(&acme_acme_module, visit);

	for (const struct xso_module *const *m = laws_modules(); *m; m++)
		n += walk_module(*m, visit);
	ck_assert_uint_ge(n, 16);
}

static void visit_objects(const struct xso_class *cls)
{
	for (size_t pick = 0; pick < VALUES_PICKS; pick++)
		for (size_t t = 0; t < N_TYPES; t++) {
			enum values_fill fill = pick % 2 ? VALUES_ALL : VALUES_SOME;
			void *object = make_object(cls, fill, pick);
			struct xmpp_data_form *form = write_form(cls, object, types[t]);
			ck_assert_int_eq(form->type, types[t]);
			ck_assert_str_eq(xso_form_type(form), table_string(cls, cls->ns));
			ck_assert_msg(is_same(cls, object, read_form(cls, form)),
				"%s: pick %zu is another one when it comes back",
				table_class_name(cls), pick);
		}
}

START_TEST(what_is_written_reads_back_equal)
{
	walk_forms(visit_objects);
}
END_TEST

/* The form with all that a view has no member for. */
static struct xmpp_data_form *decorate(const struct xmpp_data_form *form)
{
	static const char *const values[] = { "one", "", "one" };
	static const struct xmpp_form_field_option options[] = { { .label = "1", .value = "one" } };
	const struct xmpp_form_field more[] = {
		{ .type = XMPP_FORM_FIELD_TYPE_FIXED, .value = values, .n_value = 1 },
		{ .var = "urn:test:unknown", .label = "L", .value = values, .n_value = 3 },
		{ .var = "urn:test:unknown", .option = options, .n_option = 1 },
		form->field[form->n_field - 1], /* once more */
	};
	const size_t n_more = sizeof more / sizeof *more, n = form->n_field + n_more;
	struct xmpp_form_field *fields = xso_arena_array(arena, n, sizeof *fields);
	struct xmpp_data_form *all = xso_arena_alloc(arena, sizeof *all);

	memcpy(fields, more, n_more * sizeof *more);
	memcpy(fields + n_more - 1, form->field, form->n_field * sizeof *fields);
	fields[n - 1] = more[n_more - 1];
	for (size_t i = n_more - 1; i < n; i++) {
		fields[i].label = "label";
		fields[i].desc = "description";
	}
	*all = *form;
	all->title = "title";
	all->field = fields;
	all->n_field = n;
	return all;
}

static void visit_decorated(const struct xso_class *cls)
{
	for (size_t pick = 0; pick < VALUES_PICKS; pick++)
		for (size_t t = 0; t < N_TYPES; t++) {
			void *object = make_object(cls, VALUES_ALL, pick);
			struct xmpp_data_form *form = decorate(write_form(cls, object, types[t]));
			struct xmpp_data_form *back;
			if (types[t] == XMPP_DATA_FORM_TYPE_SUBMIT)
				continue; /* it says less */
			back = write_form(cls, read_form(cls, form), types[t]);
			ck_assert_msg(xso_equal(&xmpp_data_form_class, form, back),
				"%s: pick %zu lost something", table_class_name(cls), pick);
		}
}

START_TEST(a_form_that_was_read_keeps_everything)
{
	walk_forms(visit_decorated);
}
END_TEST

static void visit_changes(const struct xso_class *cls)
{
	const struct xso_field *end = &cls->fields[cls->n_fields - 1];

	for (const struct xso_field *row = cls->fields; row < end; row++)
		for (size_t n = 0; n < 2; n++) {
			struct values values = { .arena = arena,
				.modules = laws_modules(),
				.fill = VALUES_ALL,
				.pick = 1 };
			void *object = make_object(cls, VALUES_ALL, 1);
			struct xmpp_data_form *form = decorate(write_form(
						      cls, object, XMPP_DATA_FORM_TYPE_FORM)),
					      *back;
			/* the same object, with room in its arrays */
			void *changed = make_object(cls, VALUES_ALL, 1);
			table_set_pointer(changed, origin_of(cls), form);
			if (!values_change(&values, cls, row, changed, n))
				continue;
			back = write_form(cls, changed, XMPP_DATA_FORM_TYPE_FORM);
			ck_assert_msg(is_same(cls, changed, read_form(cls, back)),
				"%s: change %zu of '%s' is lost", table_class_name(cls), n,
				table_string(cls, row->member));
			ck_assert_uint_eq(back->n_field, form->n_field);
			for (size_t i = 0; i < form->n_field; i++)
				if (form->field[i].label)
					ck_assert_str_eq(
						back->field[i].label, form->field[i].label);
		}
}

START_TEST(a_changed_member_changes_its_field_alone)
{
	walk_forms(visit_changes);
}
END_TEST

/* A status of reading and writing with memory that ends at some allocation. */
static enum xso_status go_round(
	const struct xso_allocator *allocator, const struct xso_class *cls, const void *object)
{
	struct xso_arena *a = xso_arena_new(allocator);
	struct xso_error error = { .status = XSO_ERROR_MEMORY };
	void *back = xso_arena_alloc(arena, cls->size);
	struct xmpp_data_form form = { 0 };
	enum xso_status status = XSO_ERROR_MEMORY;

	if (a)
		status = xso_form_write(cls, object, XMPP_DATA_FORM_TYPE_FORM, &form, a, &error);
	if (a && !status)
		status = xso_form_read(cls, back, &form, a, &error);
	if (status)
		ck_assert_int_eq(error.status, XSO_ERROR_MEMORY);
	xso_arena_release(a);
	return status;
}

static void visit_memory(const struct xso_class *cls)
{
	void *object = make_object(cls, VALUES_ALL, 3);
	enum xso_status status = XSO_ERROR_MEMORY;
	struct memory memory;

	for (size_t n = 1; status; n++) {
		const struct xso_allocator *allocator = memory_begin(&memory, n);
		status = go_round(allocator, cls, object);
		ck_assert(!status || status == XSO_ERROR_MEMORY);
		ck_assert_uint_eq(memory.blocks, 0);
	}
}

START_TEST(memory_that_runs_out_is_told)
{
	walk_forms(visit_memory);
}
END_TEST

static const struct xmpp_data_form *parse(const char *xml)
{
	struct xso_any any;

	ck_assert_int_eq(xso_read_one(xml, strlen(xml), registry, arena, &any, NULL), XSO_OK);
	ck_assert_ptr_nonnull(xmpp_data_form_from(any));
	return xmpp_data_form_from(any);
}

#define FORM(type, form_type, fields)                                                       \
	"<x xmlns='jabber:x:data' type='" type "'><field var='FORM_TYPE'><value>" form_type \
	"</value></field>" fields "</x>"
#define ROOM(type, fields) FORM(type, "http://jabber.org/protocol/muc#roomconfig", fields)
#define MAM(fields) FORM("submit", "urn:xmpp:mam:2", fields)
#define CRATE(type, fields) FORM(type, "urn:acme:crate", fields)
#define FIELD(var, values) "<field var='" var "'>" values "</field>"
#define VALUE(text) "<value>" text "</value>"

static void check_xml(const struct xmpp_data_form *form, const char *expected)
{
	struct xso_buffer out = { 0 };

	ck_assert_int_eq(xso_write(xmpp_data_form_any(form), &out, NULL), XSO_OK);
	ck_assert_int_eq(xso_buffer_append_byte(&out, '\0'), XSO_OK);
	ck_assert_str_eq(out.data, expected);
	xso_buffer_free(&out);
}

START_TEST(a_submission_says_what_was_asked_and_no_more)
{
	const struct xmpp_data_form *question = parse(ROOM("form",
		"<title>Dark Cave</title><field type='fixed'><value>Read this</value></field>"
		"<field var='muc#roomconfig_roomname' type='text-single' label='Name'>"
		"<required/><value>Cave</value></field>"
		"<field var='muc#roomconfig_whois' type='list-single'><value>moderators</value>"
		"<option label='All'><value>anyone</value></option></field>"
		"<field var='x-moons' type='text-single'><value>2</value></field>"
		"<field var='muc#roomconfig_maxusers' type='text-single'/>"));
	struct xmpp_muc_roomconfig room;
	struct xmpp_data_form answer;

	ck_assert_int_eq(xmpp_muc_roomconfig_read(&room, question, arena, NULL), XSO_OK);
	ck_assert_str_eq(room.roomname, "Cave");
	ck_assert_int_eq(room.whois, XMPP_MUC_ROOMCONFIG_WHOIS_MODERATORS);
	ck_assert(!room.has_persistentroom);
	room.whois = XMPP_MUC_ROOMCONFIG_WHOIS_ANYONE;
	room.has_persistentroom = room.persistentroom = true;
	ck_assert_int_eq(
		xmpp_muc_roomconfig_write(&room, XMPP_DATA_FORM_TYPE_SUBMIT, &answer, arena, NULL),
		XSO_OK);
	check_xml(&answer,
		"<x xmlns=\"jabber:x:data\" type=\"submit\">"
		"<field var=\"FORM_TYPE\"><value>http://jabber.org/protocol/muc#roomconfig</value>"
		"</field><field var=\"muc#roomconfig_roomname\"><value>Cave</value></field>"
		"<field var=\"muc#roomconfig_whois\" type=\"list-single\"><value>anyone</value>"
		"</field><field var=\"x-moons\"><value>2</value></field>"
		"<field var=\"muc#roomconfig_persistentroom\"><value>1</value></field></x>");
	ck_assert_int_eq(
		xmpp_muc_roomconfig_write(&room, XMPP_DATA_FORM_TYPE_CANCEL, &answer, arena, NULL),
		XSO_OK);
	check_xml(&answer, "<x xmlns=\"jabber:x:data\" type=\"cancel\"/>");
}
END_TEST

static const struct {
	const struct xso_class *cls;
	const char *xml, *says;
} refused[] = {
	{ &xmpp_mam_filter_class, "<x xmlns='jabber:x:data' type='submit'/>",
		"mam-filter: field 'FORM_TYPE' is missing" },
	{ &xmpp_mam_filter_class, ROOM("submit", ""),
		"mam-filter: field 'FORM_TYPE': 'http://jabber.org/protocol/muc#roomconfig' is "
		"not " },
	{ &xmpp_mam_filter_class, MAM(FIELD("start", VALUE("yesterday"))),
		"mam-filter: field 'start': 'yesterday' is not a datetime" },
	{ &xmpp_mam_filter_class, MAM(FIELD("with", VALUE("@"))),
		"mam-filter: field 'with': '@' is not a jid" },
	{ &xmpp_muc_roomconfig_class,
		ROOM("submit", FIELD("muc#roomconfig_roomadmins", VALUE("a@b") VALUE("@"))),
		"muc-roomconfig: field 'muc#roomconfig_roomadmins': '@' is not a jid" },
	{ &acme_crate_class, CRATE("submit", ""), "crate: field 'crate#width' is missing" },
	{ &acme_crate_class, CRATE("form", FIELD("crate#width", VALUE("0"))),
		"crate: field 'crate#width': '0' is not a uint16 from 1 to 900" },
	{ &acme_crate_class, CRATE("form", FIELD("{urn:x}seal", VALUE("secret"))),
		"crate: field '{urn:x}seal': '' is not a base64" },
};

START_TEST(what_does_not_fit_is_told)
{
	for (size_t i = 0; i < sizeof refused / sizeof *refused; i++) {
		char *object = xso_arena_alloc(arena, refused[i].cls->size);
		struct xso_error error = { 0 };
		char text[256];
		enum xso_status status;
		memset(object, 'x', refused[i].cls->size);
		status =
			xso_form_read(refused[i].cls, object, parse(refused[i].xml), arena, &error);
		ck_assert_int_ne(status, XSO_OK);
		ck_assert_int_eq(status, error.status);
		xso_error_format(&error, text, sizeof text);
		ck_assert_msg(strstr(text, refused[i].says), "%s: %s", refused[i].xml, text);
		for (size_t at = 0; at < refused[i].cls->size; at++)
			ck_assert_int_eq(object[at], 0);
	}
}
END_TEST

/* An empty value, one that is forgiven, and a second one where one is held. */
START_TEST(what_is_forgiven_stays_in_the_form)
{
	const struct xmpp_data_form *form = parse(ROOM("form",
		FIELD("muc#maxhistoryfetch", VALUE("")) FIELD("muc#roomconfig_whois",
			VALUE("nobody")) FIELD("muc#roomconfig_publicroom", VALUE(" "))
			FIELD("muc#roomconfig_roomadmins", VALUE("") VALUE("A@b"))
				FIELD("muc#roomconfig_roomdesc", VALUE("") VALUE("more"))));
	struct xmpp_muc_roomconfig room;
	struct xmpp_data_form back;

	ck_assert_int_eq(xmpp_muc_roomconfig_read(&room, form, arena, NULL), XSO_OK);
	ck_assert(!room.has_maxhistoryfetch && !room.has_publicroom && !room.whois);
	ck_assert_uint_eq(room.n_roomadmins, 1);
	ck_assert_str_eq(room.roomadmins[0], "a@b");
	ck_assert_str_eq(room.roomdesc, "");
	ck_assert_int_eq(
		xmpp_muc_roomconfig_write(&room, XMPP_DATA_FORM_TYPE_FORM, &back, arena, NULL),
		XSO_OK);
	ck_assert(xso_equal(&xmpp_data_form_class, form, &back));
}
END_TEST

START_TEST(what_an_answer_must_have_a_question_asks_for)
{
	const struct acme_crate nothing = { 0 }, flat = { .width = 1 };
	struct xso_error error;
	struct xmpp_data_form form;
	struct acme_crate crate;
	char text[256];

	for (size_t t = 0; t < N_TYPES; t++) {
		enum xso_status status = acme_crate_write(&flat, types[t], &form, arena, &error);
		if (types[t] == XMPP_DATA_FORM_TYPE_FORM) {
			ck_assert_int_eq(status, XSO_OK);
			continue;
		}
		ck_assert_int_eq(status, XSO_ERROR_MISSING);
		xso_error_format(&error, text, sizeof text);
		ck_assert_str_eq(text, "crate: field 'crate#heights' is missing");
		ck_assert_uint_eq(form.n_field, 0);
	}
	ck_assert_int_eq(
		acme_crate_write(&nothing, XMPP_DATA_FORM_TYPE_FORM, &form, arena, NULL), XSO_OK);
	ck_assert(xmpp_data_form_field_by_var(&form, "crate#heights")->required);
	ck_assert_uint_eq(xmpp_data_form_field_by_var(&form, "crate#wood")->n_option, 2);
	ck_assert_ptr_null(xmpp_data_form_field_by_var(&form, "crate#label"));
	ck_assert_int_eq(acme_crate_read(&crate, &form, arena, NULL), XSO_OK);
}
END_TEST

START_TEST(a_form_is_found_by_its_type)
{
	const struct xmpp_data_form forms[] = { { 0 }, *parse(MAM("")), *parse(ROOM("result", "")),
		*parse(ROOM("result", FIELD("x", VALUE("second")))) };

	ck_assert_ptr_null(xso_form_type(&forms[0]));
	ck_assert_ptr_eq(xso_form_find(&xmpp_muc_roomconfig_class, forms, 4), &forms[2]);
	ck_assert_ptr_null(xso_form_find(&xmpp_muc_roomconfig_class, forms, 2));
	ck_assert_ptr_null(xso_form_find(&xmpp_muc_roominfo_class, forms, 4));
}
END_TEST

Suite *suite(void)
{
	Suite *s = suite_create("form");
	TCase *tc = tcase_create("form");

	tcase_set_timeout(tc, 120);
	tcase_add_checked_fixture(tc, setup, teardown);
	tcase_add_test(tc, what_is_written_reads_back_equal);
	tcase_add_test(tc, a_form_that_was_read_keeps_everything);
	tcase_add_test(tc, a_changed_member_changes_its_field_alone);
	tcase_add_test(tc, memory_that_runs_out_is_told);
	tcase_add_test(tc, a_submission_says_what_was_asked_and_no_more);
	tcase_add_test(tc, what_does_not_fit_is_told);
	tcase_add_test(tc, what_is_forgiven_stays_in_the_form);
	tcase_add_test(tc, what_an_answer_must_have_a_question_asks_for);
	tcase_add_test(tc, a_form_is_found_by_its_type);
	suite_add_tcase(s, tc);
	return s;
}
