/*
 * demo: a server and its client in one process, on loopback, with a certificate made for it.
 * demo USER@DOMAIN [HOST PORT [CA.pem]]: the client's part with a real server; the password is read
 * from the terminal, or from XSO_PASSWORD.
 */
#include "client.h"
#include "server.h"

#include <xmpp/all.h>

#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

enum { FAILED = 1, MISUSED = 2, LINE = 512 };

static int complain(const struct xso_error *error)
{
	char text[512];

	xso_error_format(error, text, sizeof text);
	fprintf(stderr, "demo: %s\n", text);
	return FAILED;
}

static struct xso_registry *make_registry(void)
{
	struct xso_registry *registry = xso_registry_new(NULL);

	if (registry && !xso_registry_add_all(registry, xmpp_all_modules, NULL) &&
		!xso_registry_freeze(registry))
		return registry;
	xso_registry_free(registry);
	return NULL;
}

/* Steps a source, and adds to what is polled for, and how long. False: it is over. */
static bool step(struct xso_source *source, struct pollfd *next, int *wait)
{
	int own;

	if (!xso_source_step(source))
		return false;
	*next = (struct pollfd){ .fd = xso_source_fd(source), .events = POLLIN };
	own = xso_source_timeout(source);
	if (*wait < 0 || (own >= 0 && own < *wait))
		*wait = own;
	return true;
}

/*
 * Steps the client, and the server if there is one, until both are over. xso_run would not do: the
 * client's source is another one once it has come back.
 */
static void run(struct xso_source *server, struct client *client)
{
	struct xso_source *source = client_source(client);

	while (server || source) {
		struct pollfd fds[2] = { { .fd = -1 }, { .fd = -1 } };
		int wait = -1;
		if (server && !step(server, &fds[0], &wait))
			server = NULL;
		if (source && !step(source, &fds[1], &wait))
			wait = 0; /* there may be another one already */
		source = client_source(client);
		if (server || source)
			poll(fds, 2, wait);
	}
}

/* Both at home. */

static void close_server(void *user)
{
	server_close(user);
}

static int run_both(struct server *server, const struct client_config *config)
{
	struct xso_error error;
	struct client *client = client_new(config, &error);
	int code;

	if (!client)
		return complain(&error);
	run(server_source(server), client);
	code = client_is_content(client) ? 0 : FAILED;
	client_free(client);
	return code;
}

static int visit(const struct xso_registry *registry, const struct certificate *certificate)
{
	static const char domain[] = "verona.example", echo[] = "echo@verona.example";
	static const char user[] = "juliet", password[] = "Wherefore?";
	const struct server_config house = { registry, certificate, domain, user, password, echo };
	const struct xso_tls_config trust = { .ca = certificate->text };
	struct client_config config = { .registry = registry,
		.user = user,
		.domain = domain,
		.password = password,
		.echo = echo,
		.host = "127.0.0.1",
		.gone = close_server };
	struct xso_error error;
	struct server *server = server_new(&house, &error);
	int code;

	if (!server)
		return complain(&error);
	printf("  server: listening at 127.0.0.1:%u for %s\n", (unsigned)server_port(server),
		domain);
	config.port = server_port(server);
	config.user_of_gone = server;
	config.tls = xso_tls_context_new(&trust, NULL, NULL, 0);
	code = config.tls ? run_both(server, &config) : FAILED;
	xso_tls_context_release(config.tls);
	server_free(server);
	return code;
}

static int at_home(const struct xso_registry *registry)
{
	struct certificate certificate;
	int code;

	if (!certificate_make("verona.example", &certificate)) {
		fputs("demo: OpenSSL makes no certificate\n", stderr);
		return FAILED;
	}
	code = visit(registry, &certificate);
	free(certificate.text);
	free(certificate.key);
	return code;
}

/* A real server. */

/* From the terminal, which does not show it. */
static bool ask_password(char password[LINE])
{
	const char *given = getenv("XSO_PASSWORD");
	struct termios shown, hidden;
	bool is_read;

	if (given && strlen(given) < LINE) {
		strcpy(password, given);
		return true;
	}
	if (tcgetattr(STDIN_FILENO, &shown))
		return false;
	hidden = shown;
	hidden.c_lflag &= ~(tcflag_t)ECHO;
	fputs("password: ", stderr);
	tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden);
	is_read = fgets(password, LINE, stdin);
	tcsetattr(STDIN_FILENO, TCSAFLUSH, &shown);
	fputc('\n', stderr);
	if (is_read)
		password[strcspn(password, "\n")] = '\0';
	return is_read;
}

static int run_one(const struct client_config *config)
{
	struct xso_error error;
	struct client *client = client_new(config, &error);
	int code;

	if (!client)
		return complain(&error);
	run(NULL, client);
	code = client_is_content(client) ? 0 : FAILED;
	client_free(client);
	return code;
}

static int elsewhere(const struct xso_registry *registry, char **arguments, int n)
{
	char *at = strchr(arguments[0], '@');
	const struct xso_tls_config trust = { .ca_file = n > 3 ? arguments[3] : NULL };
	char password[LINE];
	struct client_config config = { .registry = registry,
		.user = arguments[0],
		.password = password,
		.host = n > 2 ? arguments[1] : NULL,
		.port = n > 2 ? (uint16_t)strtoul(arguments[2], NULL, 10) : 0 };
	int code = FAILED;

	if (!at || !ask_password(password))
		return MISUSED;
	*at = '\0';
	config.domain = at + 1;
	config.tls = xso_tls_context_new(&trust, NULL, NULL, 0);
	if (config.tls)
		code = run_one(&config);
	xso_tls_context_release(config.tls);
	return code;
}

int main(int argc, char **argv)
{
	struct xso_registry *registry = make_registry();
	int code = FAILED;

	setvbuf(stdout, NULL, _IOLBF, 0);
	if (registry)
		code = argc > 1 ? elsewhere(registry, argv + 1, argc - 1) : at_home(registry);
	if (code == MISUSED)
		fputs("usage: demo [USER@DOMAIN [HOST PORT [CA.pem]]]\n"
		      "without a terminal the password is in XSO_PASSWORD\n",
			stderr);
	xso_registry_free(registry);
	return code;
}
