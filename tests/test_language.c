/* The rules of the schema language in C: which members there are, and what they say. */
#include "language.h"

#include "object/table.h"

#define NS " xmlns=\"urn:test:words\""
#define PRESENCE(attributes) \
	"<presence" NS " " attributes "><required>2024-02-29</required></presence>"

static const struct xso_field *find_field(const struct xso_class *cls, const char *member)
{
	for (size_t i = 0; i < cls->n_fields; i++)
		if (!strcmp(table_string(cls, cls->fields[i].member), member))
			return &cls->fields[i];
	ck_abort_msg("there is no member %s", member);
	return NULL;
}

START_TEST(zero_is_absence_where_it_can_be)
{
	static const struct {
		const char *member;
		bool has;
	} members[] = { { "plain", true }, { "zero", false }, { "seven", true }, { "least", false },
		{ "sides", false }, { "from_zero", true }, { "forced", false }, { "yes", true },
		{ "no", false }, { "bit", true }, { "word", false }, { "half", true },
		{ "lowest", true }, { "shade", false }, { "mood", false }, { "when", true },
		{ "required", true } };

	for (size_t i = 0; i < sizeof members / sizeof *members; i++) {
		const struct xso_field *field = find_field(&test_presence_class, members[i].member);
		ck_assert_msg(
			!!(field->flags & XSO_HAS) == members[i].has, "%s", members[i].member);
	}
}
END_TEST

START_TEST(getters_give_the_effective_value)
{
	const struct test_presence nothing = { 0 };
	const struct test_presence *o;
	struct language l;

	language_begin(&l);
	ck_assert_uint_eq(test_presence_seven(&nothing), 7);
	ck_assert(test_presence_yes(&nothing) && test_presence_bit(&nothing));
	ck_assert_str_eq(test_presence_word(&nothing), "hello \"*/\"");
	ck_assert(test_presence_half(&nothing) == 0.5 && test_presence_two(&nothing) == 2);
	ck_assert_uint_eq(test_presence_sides(&nothing), 4);
	ck_assert(test_presence_lowest(&nothing) == INT64_MIN);
	ck_assert(test_presence_highest(&nothing) == UINT64_MAX);
	o = language_object(&l, PRESENCE(""), &test_presence_class);
	ck_assert(!o->has_seven && !o->has_yes && !o->word && !o->has_half);
	ck_assert_uint_eq(o->forced, 5); /* required: filled in */
	o = language_object(&l,
		PRESENCE("seven=\"0\" yes=\"0\" word=\"\" half=\"-1\" lowest=\"1\""),
		&test_presence_class);
	ck_assert_uint_eq(test_presence_seven(o), 0);
	ck_assert(!test_presence_yes(o) && test_presence_half(o) == -1);
	ck_assert_str_eq(test_presence_word(o), "");
	ck_assert(test_presence_lowest(o) == 1);
	language_end(&l);
}
END_TEST

START_TEST(enums_begin_with_what_absence_means)
{
	const struct test_presence *o;
	struct language l;

	language_begin(&l);
	ck_assert_int_eq(TEST_SHADE_GREY, 0);
	ck_assert_int_eq(TEST_PRESENCE_MOOD_CALM, 0);
	ck_assert_int_eq(TEST_PRESENCE_KIND_ABSENT, 0);
	ck_assert_str_eq(test_shade_text(TEST_SHADE_FIRST), "1st");
	ck_assert_str_eq(test_shade_text(TEST_SHADE_GREY), "grey");
	ck_assert_ptr_null(test_presence_mood_text(TEST_PRESENCE_MOOD_CALM));
	ck_assert_ptr_null(test_presence_kind_text(TEST_PRESENCE_KIND_ABSENT));
	o = language_object(
		&l, PRESENCE("shade=\" 1st \" mood=\"wild\" kind=\"b\""), &test_presence_class);
	ck_assert_int_eq(o->shade, TEST_SHADE_FIRST);
	ck_assert_int_eq(o->mood, TEST_PRESENCE_MOOD_WILD);
	ck_assert_int_eq(o->kind, TEST_PRESENCE_KIND_B);
	language_end(&l);
}
END_TEST

START_TEST(what_is_forgiven_is_written_until_the_member_changes)
{
	static const char text[] = "<kept" NS " number=\"many\" letter=\"z\">"
				   "<count a=\"1\">3</count><newer/></kept>";
	struct test_kept kept;
	struct language l;

	language_begin(&l);
	kept = *(const struct test_kept *)language_object(&l, text, &test_kept_class);
	ck_assert(!kept.has_number && kept.has_count);
	ck_assert_uint_eq(kept.count, 3);
	ck_assert_int_eq(kept.letter, TEST_KEPT_LETTER_OTHER);
	ck_assert_int_eq(kept.condition, TEST_KEPT_CONDITION_UNDEFINED);
	ck_assert_str_eq(language_write(&l, test_kept_any(&kept)), text);
	kept.number = 5;
	kept.has_number = true;
	kept.count = 4;
	kept.letter = TEST_KEPT_LETTER_A;
	kept.condition = TEST_KEPT_CONDITION_GONE;
	ck_assert_str_eq(language_write(&l, test_kept_any(&kept)),
		"<kept" NS " number=\"5\" letter=\"a\"><count>4</count><gone/></kept>");
	language_end(&l);
}
END_TEST

START_TEST(wrappers_and_tags_are_flattened)
{
	const struct test_kept *o;
	struct language l;

	language_begin(&l);
	o = language_object(&l,
		"<kept" NS "><wrapper of=\"a\"><item>1</item><item>2</item></wrapper>"
		"<named/><gone after=\"3\">why</gone></kept>",
		&test_kept_class);
	ck_assert_str_eq(o->of, "a");
	ck_assert_uint_eq(o->n_item, 2);
	ck_assert_str_eq(o->item[1], "2");
	ck_assert(o->is_named && !o->x);
	ck_assert_int_eq(o->condition, TEST_KEPT_CONDITION_GONE);
	ck_assert_str_eq(o->reason, "why");
	ck_assert(o->has_after && o->after == 3);
	language_end(&l);
}
END_TEST

START_TEST(forgiven_elements_of_an_array_are_left_out)
{
	struct test_kept kept;
	struct language l;

	language_begin(&l);
	kept = *(const struct test_kept *)language_object(&l,
		"<kept" NS "><status code=\"1\"/><status code=\"x\"/><status code=\"2\"/></kept>",
		&test_kept_class);
	ck_assert_uint_eq(kept.n_status, 2);
	ck_assert_uint_eq(kept.status[0], 1);
	ck_assert_uint_eq(kept.status[1], 2);
	language_end(&l);
}
END_TEST

START_TEST(lookups_find_by_key_and_by_language)
{
	static const char *const german[] = { "de-CH", NULL }, *const french[] = { "fr", NULL };
	const struct test_lists *o;
	struct language l;

	language_begin(&l);
	o = language_object(&l,
		"<lists" NS " xml:lang=\"en\"><comma>a</comma><leaf>1</leaf>"
		"<leaf xml:lang=\"de\">2</leaf><leaf xml:lang=\"de\">3</leaf>"
		"<leaf xml:lang=\"\">4</leaf><keyed o=\"k\">5</keyed><keyed o=\"k\">6</keyed>"
		"<keyed>7</keyed></lists>",
		&test_lists_class);
	ck_assert_uint_eq(o->n_leaf, 4);
	ck_assert_ptr_eq(o->leaf[0].lang, o->lang); /* inherited */
	ck_assert_str_eq(test_lists_leaf_by_lang(o, "de")->text, "2");
	ck_assert_str_eq(test_lists_leaf_by_lang(o, "en")->text, "1");
	ck_assert_ptr_null(test_lists_leaf_by_lang(o, "de-CH"));
	ck_assert_str_eq(test_lists_leaf_lookup(o, german)->text, "2");
	ck_assert_str_eq(test_lists_leaf_lookup(o, french)->text, "4");
	ck_assert_str_eq(test_lists_leaf_lookup(o, NULL)->text, "4");
	ck_assert_str_eq(test_lists_keyed_by_o(o, "k")->text, "5");
	ck_assert_ptr_null(test_lists_keyed_by_o(o, "none"));
	language_end(&l);
}
END_TEST

START_TEST(the_namespace_is_the_parents_then_the_first)
{
	struct test_version inner = { .a = "2" }, outer = { .a = "1", .inner = &inner };
	const struct test_version *read;
	struct language l;

	language_begin(&l);
	ck_assert_str_eq(language_write(&l, test_version_any(&outer)),
		"<version "
		"xmlns=\"urn:test:words:2\"><a>1</a><version><a>2</a></version></version>");
	outer.ns = "urn:test:words:1";
	ck_assert_str_eq(language_write(&l, test_version_any(&outer)),
		"<version "
		"xmlns=\"urn:test:words:1\"><a>1</a><version><a>2</a></version></version>");
	outer.b = "3";
	outer.inner = NULL;
	ck_assert_str_eq(language_write(&l, test_version_any(&outer)),
		"<version xmlns=\"urn:test:words:1\"><a>1</a><b "
		"xmlns=\"urn:test:b:2\">3</b></version>");
	read = language_object(&l,
		"<version xmlns=\"urn:test:words:1\"><version/><b xmlns=\"urn:test:b:1\">3</b>"
		"</version>",
		&test_version_class);
	ck_assert_str_eq(read->ns, "urn:test:words:1");
	ck_assert_str_eq(read->inner->ns, "urn:test:words:1");
	ck_assert_str_eq(read->b, "3");
	read = language_object(&l,
		"<version xmlns=\"urn:test:words:1\"><version "
		"xmlns=\"urn:test:words:2\"/></version>",
		&test_version_class);
	ck_assert_ptr_null(read->inner);
	language_end(&l);
}
END_TEST

START_TEST(a_class_of_several_elements_keeps_their_order)
{
	const struct test_step to[] = { { .element = TEST_STEP_ELEMENT_RUN },
		{ .element = TEST_STEP_ELEMENT_WALK } };
	struct test_steps steps = { .step = to, .n_step = 2 };
	const struct test_steps *read;
	struct language l;

	language_begin(&l);
	ck_assert_str_eq(
		language_write(&l, test_steps_any(&steps)), "<steps" NS "><run/><walk/></steps>");
	read = language_object(
		&l, "<steps" NS "><walk/><rest/><run to=\"x\"/></steps>", &test_steps_class);
	ck_assert_uint_eq(read->n_step, 2);
	ck_assert_int_eq(read->step[1].element, TEST_STEP_ELEMENT_RUN);
	ck_assert_str_eq(read->step[1].to, "x");
	steps.step = &(const struct test_step){ .to = "nowhere" };
	steps.n_step = 1;
	ck_assert_str_eq(language_write(&l, test_steps_any(&steps)), "");
	ck_assert_int_eq(l.error.status, XSO_ERROR_MISSING);
	language_end(&l);
}
END_TEST

START_TEST(secrets_are_not_printed)
{
	const struct test_bytes bytes = { .password = "hush", .limited = "abc" };
	const struct test_steps steps = { .pace = "slow" };
	struct language l;

	language_begin(&l);
	ck_assert_int_eq(xso_print(test_bytes_any(&bytes), XSO_PRINT_TEXT, &l.out), XSO_OK);
	ck_assert_int_eq(xso_buffer_append_byte(&l.out, '\0'), XSO_OK);
	ck_assert_str_eq(l.out.data, "bytes\n  limited: abc\n  password: \"(secret)\"\n");
	l.out.size = 0;
	ck_assert_int_eq(xso_print(test_steps_any(&steps), XSO_PRINT_TEXT, &l.out), XSO_OK);
	ck_assert_int_eq(xso_buffer_append_byte(&l.out, '\0'), XSO_OK);
	ck_assert_str_eq(l.out.data, "steps\n  pace: \"(secret)\"\n");
	language_end(&l);
}
END_TEST

START_TEST(payloads_are_found_in_any_and_among_the_unknown)
{
	const struct test_open *open;
	const struct test_presence *presence;
	struct language l;

	language_begin(&l);
	open = language_object(&l,
		"<open" NS "><description xmlns=\"urn:d\"/><transport" NS "/>"
		"<transport xmlns=\"urn:test:mine\" x=\"1\"/><part id=\"1\"><in-part x=\"2\"/>"
		"</part></open>",
		&test_open_class);
	ck_assert_ptr_nonnull(xso_raw_from(open->description));
	ck_assert_uint_eq(open->n_transports, 1);
	ck_assert_str_eq(open->my_transport->x, "1");
	ck_assert_uint_eq(open->n_part, 1);
	ck_assert_ptr_eq(open->part[0].inside.cls, &test_in_part_class);
	ck_assert_str_eq(test_open_part_in_part(&open->part[0])->x, "2");
	presence = language_object(&l,
		"<presence" NS "><required>2024-02-29</required><in-part x=\"3\"/></presence>",
		&test_presence_class);
	ck_assert_str_eq(test_presence_in_part(presence)->x, "3");
	language_end(&l);
}
END_TEST

START_TEST(a_third_party_extends_messages_and_requests)
{
	const struct xso_account account = { .jid = "me@example.org" };
	const struct xmpp_message *m;
	const struct xmpp_iq *iq;
	size_t at = 0;
	struct language l;

	language_begin(&l);
	m = language_object(&l,
		"<message xmlns=\"jabber:client\" from=\"me@example.org\">"
		"<ping xmlns=\"urn:acme:0\" at=\"1\"/><body>x</body><ping xmlns=\"urn:acme:0\" "
		"at=\"2\">"
		"<message xmlns=\"jabber:client\" id=\"in\"/></ping>"
		"<order xmlns=\"urn:acme:0\"><what>tea</what></order></message>",
		&xmpp_message_class);
	ck_assert_uint_eq(acme_message_ping(m, &at)->at, 1);
	ck_assert_str_eq(acme_message_ping(m, &at)->carried->id, "in");
	ck_assert_ptr_null(acme_message_ping(m, &at));
	ck_assert_str_eq(acme_message_order(m, &account)->what, "tea");
	ck_assert_ptr_null(
		acme_message_order(m, &(struct xso_account){ .jid = "you@example.org" }));
	iq = language_object(&l,
		"<iq xmlns=\"jabber:client\" type=\"get\" id=\"1\"><ping "
		"xmlns=\"urn:acme:0\"/></iq>",
		&xmpp_iq_class);
	ck_assert_ptr_nonnull(acme_iq_ping(iq));
	ck_assert_ptr_nonnull(acme_ping_from(iq->payload));
	ck_assert_ptr_null(acme_order_from(iq->payload));
	language_end(&l);
}
END_TEST

Suite *suite(void)
{
	Suite *s = suite_create("language");
	TCase *t = tcase_create("members");

	tcase_add_test(t, zero_is_absence_where_it_can_be);
	tcase_add_test(t, getters_give_the_effective_value);
	tcase_add_test(t, enums_begin_with_what_absence_means);
	tcase_add_test(t, what_is_forgiven_is_written_until_the_member_changes);
	tcase_add_test(t, wrappers_and_tags_are_flattened);
	tcase_add_test(t, forgiven_elements_of_an_array_are_left_out);
	tcase_add_test(t, lookups_find_by_key_and_by_language);
	tcase_add_test(t, the_namespace_is_the_parents_then_the_first);
	tcase_add_test(t, a_class_of_several_elements_keeps_their_order);
	tcase_add_test(t, secrets_are_not_printed);
	tcase_add_test(t, payloads_are_found_in_any_and_among_the_unknown);
	tcase_add_test(t, a_third_party_extends_messages_and_requests);
	suite_add_tcase(s, t);
	return s;
}
