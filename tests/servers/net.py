"""The part of starting a server that needs sockets.

net.py reserve N                     N free ports, which nobody is given by chance for a minute
net.py await PID FILE HOST PORT...   until FILE is there, and the server answers at the first port and
                                     listens at the others; fails when process PID has ended
"""
import os
import socket
import sys
import time

PATIENCE = 120  # seconds; a loaded machine is slow

HEADER = (b"<?xml version='1.0'?><stream:stream xmlns='jabber:client'"
          b" xmlns:stream='http://etherx.jabber.org/streams' to='localhost' version='1.0'>")


def reserve():
    """The side that closes first stays in TIME_WAIT, which keeps the port from all but those who ask
    for it by number and with SO_REUSEADDR, as servers do."""
    with socket.socket() as listener:
        listener.bind(("0.0.0.0", 0))
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.listen(1)
        port = listener.getsockname()[1]
        with socket.create_connection(("127.0.0.1", port)) as client:
            listener.accept()[0].close()
            client.recv(1)
    return port


def answers(address):
    """A port may accept before the server knows its hosts: it is there when its features are."""
    with socket.create_connection(address, 5) as connection:
        connection.sendall(HEADER)
        received = b""
        while b"<stream:features" not in received:
            data = connection.recv(4096)
            if not data:
                return False
            received += data
        connection.sendall(b"</stream:stream>")
    return True


def listens(address):
    socket.create_connection(address, 5).close()
    return True


def has_ended(pid):
    try:
        with open(f"/proc/{pid}/stat") as stat:
            return stat.read().rpartition(")")[2].split()[0] == "Z"
    except FileNotFoundError:
        return True


def await_server(pid, file, host, ports):
    waiting = [(os.path.exists, file), (answers, (host, ports[0]))]
    waiting += [(listens, (host, port)) for port in ports[1:]]
    deadline = time.monotonic() + PATIENCE
    while waiting:
        check, what = waiting[0]
        try:
            if check(what):
                waiting.pop(0)
                continue
        except OSError:
            pass
        if has_ended(pid):
            sys.exit("the server has ended")
        if time.monotonic() > deadline:
            sys.exit(f"{check.__name__} {what}: not in {PATIENCE} seconds")
        time.sleep(0.02)


if sys.argv[1] == "reserve":
    print(*[reserve() for _ in range(int(sys.argv[2]))])
else:
    pid, file, host, *ports = sys.argv[2:]
    await_server(int(pid), file, host, [int(port) for port in ports])
