/* The servers that tests are given are there when they are said to be, and gone afterwards. */
#include "servers.h"
#include "suite.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <unistd.h>

#define HEADER(content, to)                                       \
	"<?xml version='1.0'?><stream:stream xmlns='" content "'" \
	" xmlns:stream='http://etherx.jabber.org/streams' to='" to "' version='1.0'>"

enum { PATIENCE = 30 }; /* seconds */

static struct server *prosody, *ejabberd;

static void setup(void)
{
	prosody = servers_start(SERVERS_PROSODY, NULL);
	ejabberd = servers_start(SERVERS_EJABBERD, NULL);
}

static void teardown(void)
{
	servers_stop(ejabberd);
	servers_stop(prosody);
}

static int connect_to(const char *host, uint16_t port)
{
	struct sockaddr_in address = { .sin_family = AF_INET, .sin_port = htons(port) };
	const struct timeval patience = { .tv_sec = PATIENCE };
	const int fd = socket(AF_INET, SOCK_STREAM, 0);

	ck_assert_int_eq(inet_pton(AF_INET, host, &address.sin_addr), 1);
	ck_assert_int_eq(connect(fd, (struct sockaddr *)&address, sizeof address), 0);
	setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
	return fd;
}

/* The server at this port, given `sent`, says `expected` sooner or later. */
static void check_answer(
	const struct server *server, uint16_t port, const char *sent, const char *expected)
{
	const int fd = connect_to(server->host, port);
	char text[8192] = "";
	size_t size = 0;
	ssize_t n;

	ck_assert_int_eq(send(fd, sent, strlen(sent), MSG_NOSIGNAL), (ssize_t)strlen(sent));
	while (!strstr(text, expected)) {
		n = recv(fd, text + size, sizeof text - 1 - size, 0);
		ck_assert_msg(n > 0, "%s\nis answered with %s", sent, text);
		size += (size_t)n;
		text[size] = '\0';
	}
	close(fd);
}

static void check_client_header(const struct server *server)
{
	check_answer(server, server->c2s, HEADER("jabber:client", "localhost"),
		"<starttls xmlns='urn:ietf:params:xml:ns:xmpp-tls'><required/></starttls>");
}

START_TEST(both_answer_a_stream_header_with_features)
{
	check_client_header(prosody);
	check_client_header(ejabberd);
}
END_TEST

START_TEST(both_answer_components)
{
	static const char header[] = HEADER("jabber:component:accept", "component.localhost");

	check_answer(prosody, prosody->component, header, "component.localhost");
	check_answer(ejabberd, ejabberd->component, header, "component.localhost");
}
END_TEST

START_TEST(both_answer_websockets)
{
	static const char request[] = "GET /xmpp-websocket HTTP/1.1\r\nHost: localhost\r\n"
				      "Connection: Upgrade\r\nUpgrade: websocket\r\n"
				      "Sec-WebSocket-Version: 13\r\n"
				      "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
				      "Sec-WebSocket-Protocol: xmpp\r\n\r\n";

	check_answer(prosody, prosody->http, request, "s3pPLMBiTxaQ9kYGzzhZRbK+xOo=");
	check_answer(ejabberd, ejabberd->http, request, "s3pPLMBiTxaQ9kYGzzhZRbK+xOo=");
}
END_TEST

START_TEST(a_host_has_moved_to_another_port)
{
	static const char header[] = HEADER("jabber:client", "moved-early.test");
	char where[64];

	snprintf(where, sizeof where, ">%s:%d</see-other-host>", prosody->host, prosody->c2s_moved);
	check_answer(prosody, prosody->c2s, header, where);
	check_answer(prosody, prosody->c2s_moved, header, "<starttls ");
}
END_TEST

/* A process that has ended may wait for somebody to ask how. */
static bool is_running(pid_t pid)
{
	char path[64], state = 'Z';
	FILE *file;

	snprintf(path, sizeof path, "/proc/%d/stat", (int)pid);
	file = fopen(path, "r");
	if (!file)
		return false;
	ck_assert_int_eq(fscanf(file, "%*d %*s %c", &state), 1);
	fclose(file);
	return state != 'Z';
}

/* Of a server: what must not be left when it has ended. */
struct remains {
	pid_t pid;
	char directory[256];
};

static struct remains remains_of(const struct server *server)
{
	struct remains remains = { .pid = server->pid };

	snprintf(remains.directory, sizeof remains.directory, "%s", server->directory);
	ck_assert(is_running(remains.pid));
	ck_assert_int_eq(access(remains.directory, F_OK), 0);
	return remains;
}

START_TEST(another_comes_and_goes_without_a_trace)
{
	struct server *other = servers_start(SERVERS_PROSODY, NULL);
	const struct remains remains = remains_of(other);
	const uint16_t ours[] = { prosody->c2s, prosody->c2s_moved, prosody->direct_tls,
		prosody->component, prosody->http };
	const uint16_t theirs[] = { other->c2s, other->c2s_moved, other->direct_tls,
		other->component, other->http };

	for (size_t i = 0; i < sizeof ours / sizeof *ours; i++)
		for (size_t j = 0; j < sizeof theirs / sizeof *theirs; j++)
			ck_assert_uint_ne(ours[i], theirs[j]);
	check_client_header(prosody);
	check_client_header(other);
	servers_stop(other);
	ck_assert(!is_running(remains.pid));
	ck_assert_int_eq(access(remains.directory, F_OK), -1);
	check_client_header(prosody);
}
END_TEST

/* A server whose test program is killed. */
static struct remains start_and_die(void)
{
	struct remains remains;
	int told[2];
	pid_t pid;

	ck_assert_int_eq(pipe(told), 0);
	pid = fork();
	if (!pid) {
		remains = remains_of(servers_start(SERVERS_PROSODY, NULL));
		ck_assert_int_eq(write(told[1], &remains, sizeof remains), sizeof remains);
		raise(SIGKILL);
	}
	waitpid(pid, NULL, 0);
	ck_assert_int_eq(read(told[0], &remains, sizeof remains), sizeof remains);
	close(told[0]);
	close(told[1]);
	return remains;
}

START_TEST(a_program_that_is_killed_leaves_nothing)
{
	const struct remains remains = start_and_die();

	for (int i = 0; i < 100 * PATIENCE && !access(remains.directory, F_OK); i++)
		poll(NULL, 0, 10);
	ck_assert_int_eq(access(remains.directory, F_OK), -1);
	ck_assert(!is_running(remains.pid));
}
END_TEST

Suite *suite(void)
{
	Suite *s = suite_create("servers");
	TCase *tc = tcase_create("servers");

	servers_need(SERVERS_PROSODY);
	servers_need(SERVERS_EJABBERD);
	tcase_add_unchecked_fixture(tc, setup, teardown);
	tcase_set_timeout(tc, 5 * PATIENCE);
	tcase_add_test(tc, both_answer_a_stream_header_with_features);
	tcase_add_test(tc, both_answer_components);
	tcase_add_test(tc, both_answer_websockets);
	tcase_add_test(tc, a_host_has_moved_to_another_port);
	tcase_add_test(tc, another_comes_and_goes_without_a_trace);
	tcase_add_test(tc, a_program_that_is_killed_leaves_nothing);
	suite_add_tcase(s, tc);
	return s;
}
