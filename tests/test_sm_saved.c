/* Sessions as bytes: what is saved is loaded, and nothing else. */
#include "sm_scene.h"

#include <stdlib.h>
#include <string.h>

/* A session with stanzas of which one is acknowledged, as bytes; the scene is at its end. */
static void save(struct xso_buffer *bytes)
{
	struct sm_scene scene;

	sm_scene_enable(&scene);
	sm_scene_send_many(&scene, 1, 3);
	bench_output(&scene.bench);
	sm_scene_send_many(&scene, 4, 4);
	bench_feed(&scene.bench, SM_MESSAGE "<a " SM " h='1'/>");
	*bytes = (struct xso_buffer){ 0 };
	ck_assert_int_eq(xso_sm_save(scene.sm, bytes), XSO_OK);
	ck_assert_int_eq(xso_sm_state(scene.sm), XSO_SM_ON);
	sm_scene_end(&scene);
}

/* In a block of just their size. */
static enum xso_status load(struct sm_scene *scene, const char *bytes, size_t size)
{
	char *block = malloc(size ? size : 1);
	enum xso_status status;

	ck_assert_ptr_nonnull(block);
	memcpy(block, bytes, size);
	status = xso_sm_load(scene->sm, block, size);
	free(block);
	return status;
}

START_TEST(a_session_goes_on_in_another_process)
{
	struct sm_scene scene;
	struct xso_buffer bytes;

	save(&bytes);
	sm_scene_begin(&scene);
	sm_scene_new(&scene);
	ck_assert_int_eq(load(&scene, bytes.data, bytes.size), XSO_OK);
	ck_assert_int_eq(xso_sm_state(scene.sm), XSO_SM_HIBERNATING);
	ck_assert_str_eq(xso_sm_jid(scene.sm), "juliet@example.com/balcony");
	ck_assert_uint_eq(xso_sm_max(scene.sm), 300);
	ck_assert_uint_eq(xso_sm_unacknowledged(scene.sm), 3);
	ck_assert_int_eq(load(&scene, bytes.data, bytes.size), XSO_ERROR_MISUSE);
	ck_assert_int_eq(sm_scene_resume(&scene), XSO_OK);
	ck_assert_str_eq(bench_output(&scene.bench), SM_RESUME("1"));
	bench_feed(&scene.bench, SM_RESUMED("2"));
	ck_assert_str_eq(bench_output(&scene.bench), "<message id=\"3\"/><message id=\"4\"/>");
	bench_feed(&scene.bench, "<a " SM " h='4'/>");
	ck_assert_str_eq(sm_scene_told(&scene), "a2 w4 a3 a4 ");
	xso_buffer_free(&bytes);
	sm_scene_end(&scene);
}
END_TEST

START_TEST(what_is_loaded_is_saved_as_the_same_bytes)
{
	struct sm_scene scene;
	struct xso_buffer bytes, again = { 0 };

	save(&bytes);
	sm_scene_begin(&scene);
	sm_scene_new(&scene);
	ck_assert_int_eq(load(&scene, bytes.data, bytes.size), XSO_OK);
	ck_assert_int_eq(xso_sm_save(scene.sm, &again), XSO_OK);
	ck_assert_uint_eq(again.size, bytes.size);
	ck_assert_int_eq(memcmp(again.data, bytes.data, bytes.size), 0);
	xso_buffer_free(&again);
	xso_buffer_free(&bytes);
	sm_scene_end(&scene);
}
END_TEST

START_TEST(what_cannot_be_resumed_is_not_saved)
{
	struct sm_scene scene;
	struct xso_buffer bytes = { 0 };

	sm_scene_begin(&scene);
	sm_scene_new(&scene);
	ck_assert_int_eq(xso_sm_save(scene.sm, &bytes), XSO_ERROR_MISUSE);
	ck_assert_int_eq(xso_sm_enable(scene.sm, scene.bench.stream), XSO_OK);
	ck_assert_int_eq(xso_sm_save(scene.sm, &bytes), XSO_ERROR_MISUSE);
	bench_feed(&scene.bench, "<enabled " SM "/>");
	ck_assert_int_eq(xso_sm_save(scene.sm, &bytes), XSO_ERROR_MISUSE);
	ck_assert_uint_eq(bytes.size, 0);
	sm_scene_end(&scene);
}
END_TEST

START_TEST(bytes_that_are_cut_are_refused)
{
	struct sm_scene scene;
	struct xso_buffer bytes;

	save(&bytes);
	sm_scene_begin(&scene);
	sm_scene_new(&scene);
	for (size_t size = 0; size < bytes.size; size++) {
		ck_assert_int_eq(load(&scene, bytes.data, size), XSO_ERROR_INVALID);
		ck_assert_int_eq(xso_sm_state(scene.sm), XSO_SM_OFF);
		ck_assert_uint_eq(xso_sm_unacknowledged(scene.sm), 0);
		ck_assert(!xso_sm_is_resumable(scene.sm));
	}
	ck_assert_int_eq(xso_buffer_append(&bytes, "", 1), XSO_OK);
	ck_assert_int_eq(load(&scene, bytes.data, bytes.size), XSO_ERROR_INVALID);
	ck_assert_int_eq(load(&scene, bytes.data, bytes.size - 1), XSO_OK);
	xso_buffer_free(&bytes);
	sm_scene_end(&scene);
}
END_TEST

/* What a spoiled byte leads to is a session or none; sanitizers look on. */
START_TEST(bytes_that_are_spoiled_do_no_harm)
{
	struct sm_scene scene;
	struct xso_buffer bytes;

	save(&bytes);
	sm_scene_begin(&scene);
	for (size_t i = 0; i < bytes.size; i++)
		for (int bit = 0; bit < 8; bit += 3) {
			bytes.data[i] = (char)(bytes.data[i] ^ 1 << bit);
			sm_scene_new(&scene);
			scene.config.outcome = NULL;
			if (!load(&scene, bytes.data, bytes.size))
				ck_assert(xso_sm_is_resumable(scene.sm));
			xso_sm_close(scene.sm);
			xso_sm_free(scene.sm);
			bytes.data[i] = (char)(bytes.data[i] ^ 1 << bit);
		}
	scene.sm = NULL;
	xso_buffer_free(&bytes);
	sm_scene_end(&scene);
}
END_TEST

START_TEST(bytes_of_another_version_are_refused_as_such)
{
	struct sm_scene scene;
	struct xso_buffer bytes;

	save(&bytes);
	sm_scene_begin(&scene);
	sm_scene_new(&scene);
	ck_assert_int_eq(memcmp(bytes.data, "xso sm 1", 8), 0);
	bytes.data[7] = '2';
	ck_assert_int_eq(load(&scene, bytes.data, bytes.size), XSO_ERROR_VERSION);
	bytes.data[0] = 'X';
	ck_assert_int_eq(load(&scene, bytes.data, bytes.size), XSO_ERROR_INVALID);
	xso_buffer_free(&bytes);
	sm_scene_end(&scene);
}
END_TEST

START_TEST(memory_that_runs_out_leaves_it_off)
{
	struct sm_scene scene;
	struct xso_buffer bytes, again = { 0 };
	enum xso_status status = XSO_ERROR_MEMORY;

	save(&bytes);
	for (size_t n = 1; status; n++) {
		sm_scene_begin(&scene);
		sm_scene_new(&scene);
		scene.bench.memory.fail_at = scene.bench.memory.calls + n;
		status = load(&scene, bytes.data, bytes.size);
		ck_assert(!status || status == XSO_ERROR_MEMORY);
		ck_assert_int_eq(xso_sm_state(scene.sm), status ? XSO_SM_OFF : XSO_SM_HIBERNATING);
		sm_scene_end(&scene);
	}
	again.limit = bytes.size - 1;
	sm_scene_enable(&scene);
	sm_scene_send_many(&scene, 1, 10);
	ck_assert_int_eq(xso_sm_save(scene.sm, &again), XSO_ERROR_LIMIT);
	ck_assert_uint_eq(again.size, 0);
	xso_buffer_free(&again);
	xso_buffer_free(&bytes);
	sm_scene_end(&scene);
}
END_TEST

/* Neither in a log nor in memory that was given back. */
static void see(void *user, const char *name, enum xso_direction direction, const char *bytes,
	size_t size, bool sensitive)
{
	size_t *seen = user;

	(void)name;
	(void)direction;
	(void)sensitive;
	*seen += bytes != NULL;
	for (size_t i = 0; bytes && i + 11 <= size; i++)
		ck_assert_int_ne(memcmp(bytes + i, "a secret id", 11), 0);
}

START_TEST(the_id_of_a_session_is_in_no_log)
{
	static size_t seen;
	struct sm_scene scene;

	sm_scene_enable(&scene);
	sm_scene_lose(&scene);
	scene.bench.config.trace = see;
	scene.bench.config.user = &seen;
	scene.bench.config.new_id = NULL;
	sm_scene_reopen(&scene);
	ck_assert_int_eq(sm_scene_resume(&scene), XSO_OK);
	bench_output(&scene.bench);
	bench_feed(&scene.bench, SM_RESUMED("0") SM_ENABLED SM_MESSAGE);
	ck_assert_int_eq(xso_sm_state(scene.sm), XSO_SM_ON);
	ck_assert_uint_gt(seen, 2);
	sm_scene_end(&scene);
}
END_TEST

Suite *suite(void)
{
	Suite *s = suite_create("sm_saved");
	TCase *tc = tcase_create("sm_saved");

	tcase_add_test(tc, a_session_goes_on_in_another_process);
	tcase_add_test(tc, what_is_loaded_is_saved_as_the_same_bytes);
	tcase_add_test(tc, what_cannot_be_resumed_is_not_saved);
	tcase_add_test(tc, bytes_that_are_cut_are_refused);
	tcase_add_test(tc, bytes_that_are_spoiled_do_no_harm);
	tcase_add_test(tc, bytes_of_another_version_are_refused_as_such);
	tcase_add_test(tc, memory_that_runs_out_leaves_it_off);
	tcase_add_test(tc, the_id_of_a_session_is_in_no_log);
	suite_add_tcase(s, tc);
	return s;
}
