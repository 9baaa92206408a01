#define _GNU_SOURCE
#include "servers.h"

#include <check.h>
#include <fcntl.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

enum { SKIPPED = 77 }; /* SKIP_RETURN_CODE in CMakeLists.txt */

static const char *const scripts[] = {
	[SERVERS_PROSODY] = TEST_FILES "/servers/prosody.sh",
	[SERVERS_EJABBERD] = TEST_FILES "/servers/ejabberd.sh",
};

/* With the script that holds it. */
struct held {
	struct server server; /* first */
	int life;	      /* it lives until this is closed */
	int told;	      /* what it prints; its end is the script's */
	char text[4096];      /* of that: lines NAME=VALUE, of which `server` points to values */
};

void servers_need(enum servers_which which)
{
	char command[4096];

	snprintf(command, sizeof command, "sh '%s' check", scripts[which]);
	if (!system(command))
		return;
	puts("skipped");
	exit(SKIPPED);
}

/*
 * In a session of its own and no child of ours: then what kills this program and all that it
 * started leaves the script to clear up.
 */
static void become_script(const char *script, const char *const *arguments, int in, int out)
{
	const char *argv[6] = { "sh", script, "hold" };

	for (size_t i = 0; arguments[i]; i++)
		argv[3 + i] = arguments[i];
	setsid();
	if (fork())
		_exit(0);
	dup2(in, STDIN_FILENO);
	dup2(out, STDOUT_FILENO);
	closefrom(STDERR_FILENO + 1);
	execv("/bin/sh", (char *const *)argv);
	_exit(127);
}

static void start_script(struct held *held, const char *script, const char *const *arguments)
{
	int in[2], out[2];
	pid_t pid;

	ck_assert_int_eq(pipe2(in, O_CLOEXEC), 0);
	ck_assert_int_eq(pipe2(out, O_CLOEXEC), 0);
	pid = fork();
	ck_assert_int_ge(pid, 0);
	if (!pid)
		become_script(script, arguments, in[0], out[1]);
	waitpid(pid, NULL, 0);
	close(in[0]);
	close(out[1]);
	held->life = in[1];
	held->told = out[0];
}

/* What it prints when it is ready: lines, the last of them empty. False: it ended. */
static bool read_lines(struct held *held)
{
	size_t size = 0;
	ssize_t n;

	while (size < 2 || memcmp(held->text + size - 2, "\n\n", 2) != 0) {
		n = read(held->told, held->text + size, sizeof held->text - 1 - size);
		if (n <= 0)
			return false;
		size += (size_t)n;
	}
	return true;
}

static const struct name {
	const char *name;
	enum { TEXT, PORT, PID } type;
	size_t offset; /* in struct server */
} names[] = {
	{ "DIR", TEXT, offsetof(struct server, directory) },
	{ "HOST", TEXT, offsetof(struct server, host) },
	{ "HOST_2", TEXT, offsetof(struct server, host_2) },
	{ "C2S", PORT, offsetof(struct server, c2s) },
	{ "C2S_MOVED", PORT, offsetof(struct server, c2s_moved) },
	{ "DIRECT_TLS", PORT, offsetof(struct server, direct_tls) },
	{ "COMPONENT", PORT, offsetof(struct server, component) },
	{ "HTTP", PORT, offsetof(struct server, http) },
	{ "PID", PID, offsetof(struct server, pid) },
	{ "PID_2", PID, offsetof(struct server, pid_2) },
	{ "PASSWORD", TEXT, offsetof(struct server, password) },
	{ "COMPONENT_SECRET", TEXT, offsetof(struct server, component_secret) },
};

static void put(struct server *server, const struct name *name, const char *value)
{
	char *at = (char *)server + name->offset;
	const uint16_t port = (uint16_t)strtoul(value, NULL, 10);
	const pid_t pid = (pid_t)strtol(value, NULL, 10);

	if (name->type == TEXT)
		memcpy(at, &value, sizeof value);
	else if (name->type == PORT)
		memcpy(at, &port, sizeof port);
	else
		memcpy(at, &pid, sizeof pid);
}

static void take_lines(struct held *held)
{
	char *rest = held->text, *line;

	while ((line = strsep(&rest, "\n")) && *line) {
		char *equals = strchr(line, '=');
		ck_assert_ptr_nonnull(equals);
		*equals = '\0';
		for (size_t i = 0; i < sizeof names / sizeof *names; i++)
			if (!strcmp(line, names[i].name))
				put(&held->server, &names[i], equals + 1);
	}
}

struct server *servers_start(enum servers_which which, const struct servers_options *options)
{
	const struct servers_options none = { 0 };
	struct held *held = calloc(1, sizeof *held);
	const char *arguments[3] = { NULL };
	size_t n = 0;

	ck_assert_ptr_nonnull(held);
	options = options ? options : &none;
	if (options->only_tls12)
		arguments[n++] = "tls=1.2";
	if (options->cluster)
		arguments[n++] = "nodes=2";
	start_script(held, scripts[which], arguments);
	ck_assert_msg(read_lines(held), "%s failed", scripts[which]);
	take_lines(held);
	return &held->server;
}

void servers_stop(struct server *server)
{
	struct held *held = (struct held *)server;
	char none[64];

	if (!server)
		return;
	close(held->life);
	while (read(held->told, none, sizeof none) > 0)
		;
	close(held->told);
	free(held);
}
