#include "net/wakeup.h"

#include <stdint.h>
#include <sys/eventfd.h>
#include <unistd.h>

int xso_wakeup_open(void)
{
	return eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
}

void xso_wakeup_poke(int fd)
{
	/* it fails only when it is readable already */
	(void)!write(fd, &(uint64_t){ 1 }, sizeof(uint64_t));
}

void xso_wakeup_calm(int fd)
{
	uint64_t n;

	(void)!read(fd, &n, sizeof n);
}
