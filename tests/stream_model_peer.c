/* What the peer says, and what a stream makes of it. */
#include "stream_model.h"

static void receive_header(struct model *m, bool is_good)
{
	m->is_good = is_good;
	m->is_faulty = !is_good;
	if (m->state != XSO_STATE_STREAM_HEADER_SENT)
		return;
	if (!is_good && model_is_receiver(m))
		model_tell_fault(m);
	if (!is_good)
		return;
	if (model_is_receiver(m))
		model_say_header(m);
	m->state = XSO_STATE_OPEN;
	words_add(m->told, 'h');
}

static void receive_footer(struct model *m)
{
	model_tell_fault(m);
	model_say_footer(m);
	model_end_with(m, XSO_ENDING_TRANSPORT);
	model_go_to(m, XSO_STATE_CLOSING_STREAM_FOOTER_RECEIVED);
	model_give_reason(m, XSO_REASON_CLOSED_BY_PEER);
}

static void receive_error(struct model *m)
{
	if (m->state < XSO_STATE_CLOSING) {
		model_say_footer(m);
		model_end_with(m, XSO_ENDING_OUTPUT);
		model_go_to(m, XSO_STATE_CLOSING);
	}
	model_give_reason(m, XSO_REASON_STREAM_ERROR_RECEIVED);
}

static void receive_element(struct model *m, enum word word)
{
	if (model_tell_fault(m) || !m->is_good)
		return;
	if (word == WORD_FEATURES && m->state == XSO_STATE_OPEN) {
		m->has_features = true;
		words_add(m->told, 'f');
	} else if (word == WORD_UNKNOWN && m->state == XSO_STATE_OPEN) {
		model_break(m);
	} else if (word != WORD_FEATURES && word != WORD_UNKNOWN) {
		words_add(m->told, word == WORD_BROKEN ? 'r' : 'e');
	}
}

/* In one endless document. */
static void receive_in_document(struct model *m, enum word word)
{
	switch (word) {
	case WORD_SPACE:
		break;
	case WORD_HALF:
		m->in_half = true;
		break;
	case WORD_FOOTER:
		m->is_deaf = true;
		receive_footer(m);
		break;
	case WORD_ERROR:
		receive_error(m);
		break;
	case WORD_FEATURES:
	case WORD_PRESENCE:
	case WORD_REQUEST:
	case WORD_BROKEN:
	case WORD_UNKNOWN:
	case WORD_OTHER_HALF:
		receive_element(m, word);
		break;
	default:
		model_break(m);
	}
}

static void receive_in_stream(struct model *m, enum word word)
{
	if (m->in_document) {
		receive_in_document(m, word);
	} else if (word == WORD_SPACE) {
		m->after_space = true;
	} else if (m->after_space) {
		model_break(m); /* a declaration is the very first */
	} else if (word == WORD_HEADER || word == WORD_FAULTY_HEADER) {
		m->in_document = true;
		receive_header(m, word == WORD_HEADER);
	} else if (word == WORD_OTHER_HEADER) {
		m->in_document = m->is_faulty = true;
		model_tell_fault(m);
	} else {
		model_break(m);
	}
}

/* A message of its own. */
static void receive_message(struct model *m, enum word word)
{
	const bool is_first = !m->is_good && !m->is_faulty;
	const bool is_header = word == WORD_HEADER || word == WORD_FAULTY_HEADER;

	if (word == WORD_FOOTER)
		receive_footer(m);
	else if (is_header && is_first)
		receive_header(m, word == WORD_HEADER);
	else if (is_header && m->state < XSO_STATE_CLOSING)
		model_break(m);
	else if (is_header)
		;
	else if (is_first || word == WORD_SPACE || word == WORD_HALF)
		model_break(m);
	else
		receive_in_document(m, word == WORD_OTHER_HEADER ? WORD_UNKNOWN : word);
}

void model_receive(struct model *m, enum word word)
{
	if (m->state == XSO_STATE_READY)
		return;
	m->last_byte = m->now;
	m->soft_tripped = m->hard_tripped = false;
	if (word == WORD_OTHER_HALF)
		m->in_half = false;
	if (m->is_held && !m->is_deaf)
		model_break(m);
	if (m->is_deaf || m->state >= XSO_STATE_CLOSING_STREAM_FOOTER_RECEIVED)
		return;
	if (model_is_framed(m))
		receive_message(m, word);
	else
		receive_in_stream(m, word);
}
