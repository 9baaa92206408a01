#define _POSIX_C_SOURCE 200809L
#include "dns_message.h"

#include <arpa/inet.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

enum { HEADER = 12, CLASS_IN = 1, TTL = 30, MOST_ALIASES = 4 };
enum { FORMERR = 1, SERVFAIL = 2, NXDOMAIN = 3, NOTIMP = 4, REFUSED = 5 };
enum { ANSWER_FLAGS = 0x8580, TRUNCATED = 0x0200 };

bool dns_question_read(struct dns_question *question, const uint8_t *bytes, size_t size)
{
	size_t at = HEADER, n = 0;

	if (size <= HEADER)
		return false;
	for (; at < size && bytes[at]; at += bytes[at] + 1u) {
		if (at + bytes[at] + 1u >= size || n + bytes[at] + 2u > DNS_NAME)
			return false;
		if (n)
			question->name[n++] = '.';
		memcpy(question->name + n, bytes + at + 1, bytes[at]);
		n += bytes[at];
	}
	if (at + 5 > size)
		return false;
	question->name[n] = '\0';
	question->type = (enum dns_type)(bytes[at + 1] << 8 | bytes[at + 2]);
	question->bytes = bytes;
	question->end = at + 5;
	return true;
}

/* An answer under way. */
struct message {
	uint8_t *bytes;
	size_t size;
	unsigned n_records;
};

static void put(struct message *m, const void *bytes, size_t n)
{
	if (n > DNS_MESSAGE - m->size)
		abort();
	memcpy(m->bytes + m->size, bytes, n);
	m->size += n;
}

static void put_16(struct message *m, unsigned number)
{
	put(m, (uint8_t[]){ (uint8_t)(number >> 8), (uint8_t)number }, 2);
}

static void put_name(struct message *m, const char *name)
{
	while (*name && strcmp(name, ".") != 0) {
		const size_t n = strcspn(name, ".");
		put(m, &(uint8_t){ (uint8_t)n }, 1);
		put(m, name, n);
		name += n + (name[n] == '.');
	}
	put(m, "", 1);
}

static void put_address(struct message *m, const struct dns_row *row, unsigned copy)
{
	const size_t n = row->type == DNS_A ? 4 : 16;
	uint8_t address[16];

	if (inet_pton(row->type == DNS_A ? AF_INET : AF_INET6, row->data, address) != 1)
		abort();
	address[n - 1] = (uint8_t)(address[n - 1] + copy);
	address[n - 2] = (uint8_t)(address[n - 2] + (copy >> 8));
	put(m, address, n);
}

static void put_data(struct message *m, const struct dns_row *row, unsigned copy)
{
	if (row->type == DNS_A || row->type == DNS_AAAA) {
		put_address(m, row, copy);
		return;
	}
	if (row->type == DNS_SRV) {
		put_16(m, row->priority);
		put_16(m, row->weight);
		put_16(m, row->port + copy);
	}
	put_name(m, row->data);
}

static void put_record(struct message *m, const struct dns_row *row, unsigned copy)
{
	size_t data;

	put_name(m, row->name);
	put_16(m, row->type);
	put_16(m, CLASS_IN);
	put_16(m, 0);
	put_16(m, TTL);
	put_16(m, 0);
	data = m->size;
	put_data(m, row, copy);
	m->bytes[data - 2] = (uint8_t)((m->size - data) >> 8);
	m->bytes[data - 1] = (uint8_t)(m->size - data);
	m->n_records++;
}

static void put_header(struct message *m, const struct dns_question *question, unsigned flags)
{
	put(m, question->bytes, 2);
	put_16(m, ANSWER_FLAGS | flags);
	put_16(m, 1);
	put(m, (uint8_t[6]){ 0 }, 6);
	put(m, question->bytes + HEADER, question->end - HEADER);
}

static bool is_of(const struct dns_row *row, const char *name, enum dns_type type)
{
	return !strcasecmp(row->name, name) &&
		(row->type == DNS_ANY || row->type == type || row->type == DNS_CNAME);
}

/* What decides about the question; NXDOMAIN: no row is of this name, NODATA: none of this type. */
static enum dns_say decide(
	const struct dns_row *rows, size_t n, const struct dns_question *question, bool by_tcp)
{
	enum dns_say say = DNS_NXDOMAIN;

	for (size_t i = 0; i < n; i++) {
		if (strcasecmp(rows[i].name, question->name) != 0)
			continue;
		if (!is_of(&rows[i], question->name, question->type) ||
			(rows[i].say == DNS_TRUNCATE && by_tcp)) {
			say = say == DNS_NXDOMAIN ? DNS_NODATA : say;
			continue;
		}
		if (rows[i].say != DNS_RECORD)
			return rows[i].say;
		say = DNS_RECORD;
	}
	return say;
}

static unsigned flags_of(enum dns_say say)
{
	static const unsigned flags[] = {
		[DNS_FORMERR] = FORMERR,
		[DNS_SERVFAIL] = SERVFAIL,
		[DNS_NXDOMAIN] = NXDOMAIN,
		[DNS_NOTIMP] = NOTIMP,
		[DNS_REFUSED] = REFUSED,
		[DNS_TRUNCATE] = TRUNCATED,
		[DNS_WRONG_ID] = 0,
	};

	return flags[say];
}

/* The records, and behind an alias those of the name it is for. */
static void put_records(struct message *m, const struct dns_row *rows, size_t n,
	const struct dns_question *question)
{
	const char *name = question->name, *next;

	for (int aliases = 0; name && aliases <= MOST_ALIASES; aliases++, name = next) {
		next = NULL;
		for (size_t i = 0; i < n; i++) {
			if (!is_of(&rows[i], name, question->type) || rows[i].say != DNS_RECORD)
				continue;
			for (unsigned copy = 0; copy <= rows[i].copies; copy++)
				put_record(m, &rows[i], copy);
			if (rows[i].type == DNS_CNAME)
				next = rows[i].data;
		}
	}
}

static unsigned delay_of(const struct dns_row *rows, size_t n, const struct dns_question *question)
{
	unsigned delay = 0;

	for (size_t i = 0; i < n; i++)
		if (is_of(&rows[i], question->name, question->type) && rows[i].delay > delay)
			delay = rows[i].delay;
	return delay;
}

size_t dns_answer(const struct dns_row *rows, size_t n, const struct dns_question *question,
	bool by_tcp, uint8_t answer[DNS_MESSAGE], unsigned *delay)
{
	static const char noise[] = "SSH-2.0-noise\r\n";
	struct message m = { .bytes = answer };
	const enum dns_say say = decide(rows, n, question, by_tcp);

	*delay = delay_of(rows, n, question);
	if (say == DNS_DROP)
		return 0;
	if (say == DNS_NOISE) {
		put(&m, noise, sizeof noise - 1);
		return m.size;
	}
	put_header(&m, question, flags_of(say));
	if (say == DNS_RECORD)
		put_records(&m, rows, n, question);
	if (say == DNS_GARBAGE) {
		m.n_records = 1;
		put(&m, "\xC0\x0C\x00\x21\xFF", 5);
	}
	if (say == DNS_WRONG_ID)
		answer[0] ^= 0xFF;
	answer[6] = (uint8_t)(m.n_records >> 8);
	answer[7] = (uint8_t)m.n_records;
	/* more than 512 bytes is too long for UDP (RFC 1035 4.2.1) */
	if (!by_tcp && m.size > 512) {
		m = (struct message){ .bytes = answer };
		put_header(&m, question, TRUNCATED);
	}
	return m.size;
}
