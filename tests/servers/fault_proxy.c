/*
 * fault_proxy PORT [DIRECTION:NAME=NUMBER]...: the fault proxy by hand, in front of that port of
 * 127.0.0.1. Says where it listens, and when standard input ends, what went through.
 */
#include "fault_proxy.h"

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char usage[] =
	"usage: fault_proxy PORT [to_server:NAME=NUMBER]... [to_client:NAME=NUMBER]...\n"
	"of the names cut, half_close, reset, stall, flip and drop one, with the bytes before it;\n"
	"and piece (bytes), pause (milliseconds)\n";

static const struct {
	const char *name;
	enum fault fault;
} faults_by_name[] = {
	{ "cut", FAULT_CUT },
	{ "half_close", FAULT_HALF_CLOSE },
	{ "reset", FAULT_RESET },
	{ "stall", FAULT_STALL },
	{ "flip", FAULT_FLIP },
	{ "drop", FAULT_DROP },
};

static bool read_number(const char *text, unsigned long limit, unsigned long *number)
{
	char *end;

	*number = strtoul(text, &end, 10);
	return end != text && !*end && *number <= limit;
}

static bool read_fault(const char *name, size_t size, unsigned long number, struct faults *faults)
{
	if (size == 5 && !memcmp(name, "piece", size)) {
		faults->piece = number;
		return true;
	}
	if (size == 5 && !memcmp(name, "pause", size)) {
		faults->pause = (unsigned)number;
		return true;
	}
	for (size_t i = 0; i < sizeof faults_by_name / sizeof *faults_by_name; i++)
		if (strlen(faults_by_name[i].name) == size &&
			!memcmp(name, faults_by_name[i].name, size)) {
			faults->fault = faults_by_name[i].fault;
			faults->after = number;
			return true;
		}
	return false;
}

static bool read_argument(const char *text, struct faults *to_server, struct faults *to_client)
{
	static const char direction[] = "to_server:"; /* as long as the other one */
	const char *name = text + sizeof direction - 1, *equals = strchr(text, '=');
	const bool is_to_client = !strncmp(text, "to_client:", sizeof direction - 1);
	unsigned long number;

	if (!is_to_client && strncmp(text, direction, sizeof direction - 1) != 0)
		return false;
	return equals && read_number(equals + 1, 1000000000, &number) &&
		read_fault(name, (size_t)(equals - name), number,
			is_to_client ? to_client : to_server);
}

static void serve(uint16_t port, const struct faults *to_server, const struct faults *to_client)
{
	struct fault_proxy *proxy = fault_proxy_start(NULL, port, to_server, to_client);
	struct fault_counts counts;

	printf("127.0.0.1:%d\n", fault_proxy_port(proxy));
	fflush(stdout);
	while (getchar() != EOF)
		;
	counts = fault_proxy_counts(proxy);
	printf("%zu connections, %llu bytes to the server, %llu to the client\n",
		counts.connections, (unsigned long long)counts.to_server,
		(unsigned long long)counts.to_client);
	fault_proxy_stop(proxy);
}

int main(int argc, char **argv)
{
	struct faults to_server = { 0 }, to_client = { 0 };
	unsigned long port;

	if (argc < 2 || !read_number(argv[1], UINT16_MAX, &port)) {
		fputs(usage, stderr);
		return 2;
	}
	for (int i = 2; i < argc; i++)
		if (!read_argument(argv[i], &to_server, &to_client)) {
			fprintf(stderr, "fault_proxy: %s?\n%s", argv[i], usage);
			return 2;
		}
	serve((uint16_t)port, &to_server, &to_client);
	return 0;
}
