/*
 * A DNS server on loopback that says what a table wants it to, by UDP and TCP, in a thread of its
 * own. A port is found by the system; nothing is asked of anybody else.
 */
#ifndef TESTS_DNS_SERVER_H
#define TESTS_DNS_SERVER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum dns_type { DNS_ANY, DNS_A = 1, DNS_CNAME = 5, DNS_AAAA = 28, DNS_SRV = 33 };

enum dns_say {
	DNS_RECORD, /* the row is a record; several rows of a name are several records */
	DNS_NODATA, /* the name is there, and nothing else */
	DNS_NXDOMAIN,
	DNS_SERVFAIL,
	DNS_REFUSED,
	DNS_NOTIMP,
	DNS_FORMERR,
	DNS_DROP,     /* nothing */
	DNS_TRUNCATE, /* by UDP, that it must be asked by TCP; there, what other rows say */
	DNS_GARBAGE,  /* bytes behind the question that are no records */
	DNS_NOISE,    /* bytes that are no DNS */
	DNS_WRONG_ID, /* an answer to another question, and nothing else */
};

/* What is said of a name; the first row that is no record decides. Unknown names: NXDOMAIN. */
struct dns_row {
	const char *name;   /* without a dot at its end */
	enum dns_type type; /* of questions; ANY: all of them */
	enum dns_say say;
	const char *data; /* A, AAAA: an address; CNAME, SRV: a name, "." is the root */
	uint16_t priority, weight, port;
	unsigned copies; /* so many more, each with a port or last byte that is one higher */
	unsigned delay;	 /* milliseconds; the longest of the rows that apply */
};

struct dns_server;

/* `rows` outlive it. Aborts where the system has nothing left. */
struct dns_server *dns_server_start(const struct dns_row *rows, size_t n);
void dns_server_stop(struct dns_server *server);

/* "127.0.0.1:35353", as xso_dns_options wants it. */
const char *dns_server_address(const struct dns_server *server);

/* How often it was asked for a name. ANY: for records of any type. */
size_t dns_server_asked(struct dns_server *server, const char *name, enum dns_type type);

#endif
