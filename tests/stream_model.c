#include "stream_model.h"

void model_begin(struct model *m, const struct xso_stream_config *config)
{
	*m = (struct model){ .config = config,
		.soft = config->deadtime_soft_limit,
		.hard = config->deadtime_hard_limit };
}

static bool is_connected(const struct model *m)
{
	return m->state > XSO_STATE_READY && m->state < XSO_STATE_CLOSED;
}

/* Parts of what a call does: W header, W footer, X, R, and the state behind it. */

void model_say_header(struct model *m)
{
	words_add(m->said, 'H');
	m->has_header = true;
}

void model_say_footer(struct model *m)
{
	if (!m->has_header || m->has_footer)
		return;
	words_add(m->said, 'F');
	m->has_footer = true;
}

void model_end_with(struct model *m, enum xso_ending ending)
{
	if (m->ending < ending)
		m->ending = ending;
}

void model_give_reason(struct model *m, enum xso_reason reason)
{
	if (m->reason)
		return;
	m->reason = reason;
	words_add(m->told, 'c');
}

void model_go_to(struct model *m, enum xso_stream_state state)
{
	if (m->state < XSO_STATE_CLOSING)
		m->closing_since = m->now;
	m->state = state;
}

void model_break(struct model *m)
{
	if (m->state >= XSO_STATE_CLOSING_STREAM_FOOTER_RECEIVED)
		return;
	m->is_deaf = true;
	if (m->state < XSO_STATE_CLOSING) {
		if (!m->has_header)
			model_say_header(m);
		words_add(m->said, 'X');
		model_say_footer(m);
		model_go_to(m, XSO_STATE_CLOSING);
	}
	model_end_with(m, XSO_ENDING_TRANSPORT);
	model_give_reason(m, XSO_REASON_STREAM_ERROR_SENT);
}

bool model_tell_fault(struct model *m)
{
	if (!m->is_faulty || m->state >= XSO_STATE_CLOSING)
		return false;
	model_break(m);
	return true;
}

static void forget_peer(struct model *m)
{
	m->is_good = m->is_faulty = m->has_features = false;
}

/* Those who wait. */

static bool is_over(const struct model *m, enum awaited_kind kind)
{
	return m->state >= (kind == AWAITED_END ? XSO_STATE_CLOSING_STREAM_FOOTER_RECEIVED
						: XSO_STATE_CLOSING);
}

static void tell_the_end(struct model *m)
{
	for (struct awaited *a = m->awaited; a < m->awaited + MODEL_AWAITED; a++)
		if (a->is_pending && is_over(m, a->kind)) {
			a->is_pending = false;
			a->n_closed++;
		}
}

enum xso_status model_wait(struct model *m, size_t place, enum awaited_kind kind, uint64_t timeout)
{
	enum xso_status status = is_over(m, kind) ? XSO_ERROR_CLOSED : XSO_OK;

	if (kind == AWAITED_ANSWER)
		status = model_send(m, 'Q');
	if (status)
		return status;
	m->awaited[place].kind = kind;
	m->awaited[place].is_pending = true;
	m->awaited[place].due = timeout ? m->now + timeout : UINT64_MAX;
	return XSO_OK;
}

/* The calls. */

enum xso_status model_connected(struct model *m)
{
	if (m->state != XSO_STATE_READY)
		return XSO_ERROR_MISUSE;
	if (!model_is_receiver(m))
		model_say_header(m);
	m->last_byte = m->now;
	m->state = XSO_STATE_STREAM_HEADER_SENT;
	return XSO_OK;
}

enum xso_status model_reset(struct model *m)
{
	if (m->state >= XSO_STATE_CLOSING)
		return XSO_ERROR_CLOSED;
	if (m->state == XSO_STATE_READY)
		return XSO_ERROR_NOT_CONNECTED;
	if (!model_is_receiver(m))
		model_say_header(m);
	m->has_header = !model_is_receiver(m);
	forget_peer(m);
	m->in_document = m->in_half = m->after_space = m->is_held = false;
	m->state = XSO_STATE_STREAM_HEADER_SENT;
	return XSO_OK;
}

enum xso_status model_send(struct model *m, char letter)
{
	if (m->state >= XSO_STATE_CLOSING)
		return XSO_ERROR_CLOSED;
	if (m->state != XSO_STATE_OPEN || !m->has_header)
		return XSO_ERROR_NOT_CONNECTED;
	if (m->config->tls_required && !m->is_tls)
		return XSO_ERROR_TLS;
	if (letter != 'S' || !model_is_framed(m))
		words_add(m->said, letter);
	return XSO_OK;
}

void model_close(struct model *m)
{
	if (m->state >= XSO_STATE_CLOSING)
		return;
	if (m->state == XSO_STATE_READY) {
		model_go_to(m, XSO_STATE_CLOSED);
	} else {
		model_end_with(m,
			m->state == XSO_STATE_OPEN && m->has_header ? XSO_ENDING_OUTPUT
								    : XSO_ENDING_TRANSPORT);
		model_say_footer(m);
		model_go_to(m, XSO_STATE_CLOSING);
	}
	model_give_reason(m, XSO_REASON_LOCAL);
}

void model_fail(struct model *m, enum xso_reason kind)
{
	if (m->state == XSO_STATE_CLOSED)
		return;
	if (is_connected(m))
		model_end_with(m, XSO_ENDING_NOW);
	model_give_reason(m, kind);
	model_go_to(m, XSO_STATE_CLOSED);
}

void model_abort(struct model *m)
{
	model_fail(m, XSO_REASON_LOCAL);
}

void model_send_error(struct model *m)
{
	if (m->state == XSO_STATE_READY)
		model_close(m);
	else if (m->state < XSO_STATE_CLOSING)
		model_break(m);
}

void model_eof(struct model *m)
{
	if (m->state == XSO_STATE_CLOSED)
		return;
	if (m->state < XSO_STATE_CLOSING && !model_tell_fault(m)) {
		if (m->state == XSO_STATE_OPEN)
			model_say_footer(m);
		model_give_reason(m, XSO_REASON_LOST);
	}
	if (m->state > XSO_STATE_READY)
		model_end_with(m, XSO_ENDING_TRANSPORT);
	model_go_to(m,
		m->state > XSO_STATE_READY ? XSO_STATE_CLOSING_STREAM_FOOTER_RECEIVED
					   : XSO_STATE_CLOSED);
	tell_the_end(m);
}

void model_disconnected(struct model *m, bool with_error)
{
	if (m->state == XSO_STATE_CLOSED)
		return;
	model_give_reason(m, with_error ? XSO_REASON_TRANSPORT : XSO_REASON_LOST);
	model_go_to(m, XSO_STATE_CLOSED);
	tell_the_end(m);
}

void model_tls_active(struct model *m)
{
	m->is_tls = true;
	if (m->state == XSO_STATE_READY)
		return;
	m->is_held = true;
	m->has_header = false;
	forget_peer(m);
}

void model_free(struct model *m)
{
	m->state = XSO_STATE_CLOSED;
	tell_the_end(m);
}

/* Time. */

static uint64_t passes(uint64_t since, uint64_t limit)
{
	return limit ? since + limit : UINT64_MAX;
}

static uint64_t soft_limit(const struct model *m)
{
	if (m->soft_tripped || m->state >= XSO_STATE_CLOSING_STREAM_FOOTER_RECEIVED)
		return UINT64_MAX;
	return passes(m->last_byte, m->soft);
}

static uint64_t hard_limit(const struct model *m)
{
	return m->hard_tripped ? UINT64_MAX : passes(m->last_byte, m->hard);
}

static uint64_t shutdown(const struct model *m)
{
	if (m->state < XSO_STATE_CLOSING || m->ending == XSO_ENDING_NOW)
		return UINT64_MAX;
	return passes(m->closing_since, m->config->shutdown_timeout);
}

static void time_out(struct model *m)
{
	m->is_deaf = true;
	model_end_with(m, XSO_ENDING_NOW);
	model_go_to(m, XSO_STATE_CLOSING_STREAM_FOOTER_RECEIVED);
}

static void check_limits(struct model *m)
{
	if (!is_connected(m))
		return;
	if (m->now >= shutdown(m))
		time_out(m);
	if (m->now >= hard_limit(m)) {
		m->hard_tripped = true;
		model_give_reason(m, XSO_REASON_TIMEOUT);
		time_out(m);
	}
	if (m->now >= soft_limit(m)) {
		m->soft_tripped = true;
		words_add(m->told, 's');
	}
}

void model_tick(struct model *m, uint64_t now)
{
	m->now = now;
	check_limits(m);
	for (struct awaited *a = m->awaited; a < m->awaited + MODEL_AWAITED; a++)
		if (a->is_pending && a->due <= now) {
			a->is_pending = false;
			a->n_timeouts++;
		}
	tell_the_end(m);
}

void model_set_soft(struct model *m, uint64_t limit)
{
	m->soft = limit;
	m->soft_tripped = false;
	check_limits(m);
}

void model_set_hard(struct model *m, uint64_t limit)
{
	m->hard = limit;
	m->hard_tripped = false;
	check_limits(m);
}

static void earlier(uint64_t *deadline, uint64_t other)
{
	if (other < *deadline)
		*deadline = other;
}

uint64_t model_deadline(const struct model *m)
{
	uint64_t deadline = UINT64_MAX;

	for (const struct awaited *a = m->awaited; a < m->awaited + MODEL_AWAITED; a++)
		if (a->is_pending)
			earlier(&deadline, is_over(m, a->kind) ? m->now : a->due);
	if (is_connected(m)) {
		earlier(&deadline, soft_limit(m));
		earlier(&deadline, hard_limit(m));
		earlier(&deadline, shutdown(m));
	}
	return deadline;
}
