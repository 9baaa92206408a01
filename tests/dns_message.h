/* What a table of names makes of a question to DNS: bytes in, bytes out. */
#ifndef TESTS_DNS_MESSAGE_H
#define TESTS_DNS_MESSAGE_H

#include "dns_server.h"

enum { DNS_NAME = 256, DNS_MESSAGE = 65535 };

struct dns_question {
	char name[DNS_NAME];
	enum dns_type type;
	const uint8_t *bytes; /* the whole message */
	size_t end;	      /* behind the question in it */
};

/* False: it is none. */
bool dns_question_read(struct dns_question *question, const uint8_t *bytes, size_t size);

/* The size of the answer; 0: there is none. *delay: milliseconds to wait before it is sent. */
size_t dns_answer(const struct dns_row *rows, size_t n, const struct dns_question *question,
	bool by_tcp, uint8_t answer[DNS_MESSAGE], unsigned *delay);

#endif
