"""
Repeats with aioxmpp the steps that reference_drive took with xso, and prints the same lines.

    drive.py CHUNK <what-reference_drive-printed

There is no socket: the transport only notes what is asked of it, and the clock stands still but for
the step `tick`. Behind every piece of input the loop runs until nothing is left to do.
"""
import asyncio
import ctypes
import datetime
import io
import logging
import re
import sys
import time
import xml.etree.ElementTree
import xml.parsers.expat

import aioxmpp
import aioxmpp.carbons.xso  # these three make payloads known
import aioxmpp.misc
import aioxmpp.ping
import aioxmpp.protocol
import aioxmpp.xml
from aioxmpp import errors, nonza
from aioxmpp.utils import namespaces

ELEMENTS = (
    aioxmpp.Message, aioxmpp.Presence, aioxmpp.IQ,
    nonza.StartTLS, nonza.StartTLSProceed, nonza.StartTLSFailure,
    nonza.SASLAuth, nonza.SASLChallenge, nonza.SASLSuccess, nonza.SASLFailure,
    nonza.SMRequest, nonza.SMAcknowledgement, nonza.SMEnabled, nonza.SMResumed, nonza.SMFailed,
)
BY_TAG = {"{%s}%s" % cls.TAG: cls for cls in ELEMENTS}


class Clock:
    now = 0.0


class Transport:
    def __init__(self):
        self.written, self.printed, self.calls = b"", 0, []

    def write(self, data):
        self.written += data

    def can_write_eof(self):
        return True

    def write_eof(self):
        self.calls.append("eof")

    def close(self):
        if self.calls[-1:] == ["eof"]:
            self.calls.pop()  # whoever closes ends our side too
        self.calls.append("close")

    def abort(self):
        self.calls.append("abort")

    def can_starttls(self):
        return True

    async def starttls(self, context, callback):
        pass


def unescape(text):
    return text.encode().decode("unicode_escape").encode("latin-1")


def name(what, element):
    words = [what, "{%s}%s" % element.TAG, getattr(element, "id_", None)]
    return " ".join(word for word in words if word)


class Drive:
    def __init__(self, chunk):
        self.chunk, self.config = chunk, {}
        self.loop = asyncio.new_event_loop()
        asyncio.set_event_loop(self.loop)
        self.transport, self.stream = Transport(), None
        self.upon = self.then = None
        self.closing = []
        Clock.now = 0.0

    def begin(self):
        self.stream = aioxmpp.protocol.XMLStream(
            "example.com", sorted_attributes=True, loop=self.loop, **self.config)
        for cls in ELEMENTS:
            self.stream.stanza_parser.add_class(cls, self.element)
        self.stream.error_handler = lambda partial, error: print(name("refused", partial))
        self.stream.on_deadtime_soft_limit_tripped.connect(lambda: print("soft limit"))
        self.stream.on_closing.connect(self.closes)
        self.expect_features()

    def settle(self):
        for _ in range(8):
            self.loop.call_soon(self.loop.stop)
            self.loop.run_forever()

    # what the stream tells

    def element(self, element):
        print(name("element", element))
        if element.TAG[1] == self.upon:
            self.fails(self.then, "")

    def expect_features(self):
        self.stream.features_future().add_done_callback(self.features)

    def features(self, future):
        if not future.cancelled() and not future.exception():
            print("features")
            self.expect_features()

    def closes(self, reason):
        self.closing.append("closing " + self.describe(reason))

    def describe(self, reason):
        if reason is None:
            return "closed here"
        if isinstance(reason, errors.StreamError):
            condition = reason.condition.value[1]
            if b"<stream:error>" in self.transport.written:
                return "stream error sent " + condition
            return "stream error %s%s" % (condition, ": " + reason.text if reason.text else "")
        if "closed by peer" in str(reason):
            return "closed by the peer"
        if "timeout" in str(reason):
            return "the peer is silent"
        return "the connection failed: %s" % reason

    # steps

    def connected(self, rest):
        self.stream.connection_made(self.transport)

    def send(self, rest, times=1):
        data = unescape(rest) * times
        size = self.chunk or len(data)
        for i in range(0, len(data), size):
            self.stream.data_received(data[i:i + size])
            self.settle()

    def send_times(self, rest):
        times, rest = rest.split(" ", 1)
        self.send(rest, int(times))

    def eof(self, rest):
        self.stream.eof_received()

    def lost(self, rest):
        self.stream.connection_lost(OSError(rest) if rest else None)

    def tls(self, rest):
        self.loop.run_until_complete(self.stream.starttls(None))

    def tick(self, rest):
        Clock.now += int(rest) / 1000

    def soft(self, rest):
        self.stream.deadtime_soft_limit = self.limit(rest)

    def hard(self, rest):
        self.stream.deadtime_hard_limit = self.limit(rest)

    @staticmethod
    def limit(rest):
        return datetime.timedelta(milliseconds=int(rest)) if int(rest) else None

    def close(self, rest):
        self.stream.close()

    def abort(self, rest):
        self.stream.abort()

    def reset(self, rest):
        self.stream.reset()

    def give(self, rest):
        cls = BY_TAG[xml.etree.ElementTree.fromstring(rest).tag]
        self.stream.send_xso(aioxmpp.xml.read_single_xso(io.BytesIO(rest.encode()), cls))

    def message(self, rest):
        id_, body = unescape(rest).decode().split(" ", 1)
        message = aioxmpp.Message(type_=aioxmpp.MessageType.NORMAL, id_=id_)
        message.body[None] = body
        self.stream.send_xso(message)

    def error(self, rest):
        condition, text = rest.split(" ", 1)
        condition = errors.StreamErrorCondition((namespaces.streams, condition))
        aioxmpp.protocol.send_stream_error_and_close(self.stream, condition, text)

    # what is printed

    def fails(self, verb, rest):
        """Does a step, and says how it failed."""
        try:
            getattr(self, verb.replace("-", "_"))(rest)
        except Exception as error:
            print("fails " + self.failure(verb, error))

    def failure(self, verb, error):
        if isinstance(error, ConnectionError) and "not connected" in str(error):
            return "not connected"
        if isinstance(error, OSError):  # why the stream ended
            return self.describe(error)
        if isinstance(error, RuntimeError) and "invalid state" in str(error):
            return "misuse"
        if isinstance(error, ValueError) and verb in ("give", "message"):
            return "character"
        return type(error).__name__

    def report(self):
        t = self.transport
        if len(t.written) > t.printed:
            print("bytes", re.sub(b"[^ -~]", lambda match: b"\\x%02x" % ord(match[0]),
                                  t.written[t.printed:]).decode())
            t.printed = len(t.written)
        if t.calls:
            print("transport", *t.calls)
            t.calls.clear()
        for line in self.closing:
            print(line)
        self.closing.clear()
        print("state", self.stream.state.name)

    def step(self, verb, rest):
        print(">", verb, rest)
        if verb == "config":
            key, _, value = rest.partition("=")
            self.config.update({"from": {"from_": value},
                                "component": {"default_namespace": "jabber:component:accept"}}[key])
        elif verb == "upon":
            self.upon, self.then = rest.split(" ", 1)
        else:
            if not self.stream:
                self.begin()
            self.fails(verb, rest)
            self.settle()
            self.report()


def without_deferral(create):
    """
    Newer Expats may wait for more bytes than a token has, and Debian's Python has no way to tell
    them not to: here it is done behind its back, with the handle that its parsers begin with.
    """
    set_deferral = getattr(ctypes.CDLL("libexpat.so.1"), "XML_SetReparseDeferralEnabled", None)

    def made(*args, **named):
        parser = create(*args, **named)
        if set_deferral:
            set_deferral(ctypes.c_void_p.from_address(id(parser) + object.__basicsize__), 0)
        return parser
    return made


def main():
    logging.disable(logging.CRITICAL)
    time.monotonic = lambda: Clock.now
    xml.parsers.expat.ParserCreate = without_deferral(xml.parsers.expat.ParserCreate)
    drive = None
    for line in sys.stdin:
        word, _, rest = line.rstrip("\n").partition(" ")
        if word == "case":
            if drive:
                drive.loop.close()
            drive = Drive(int(sys.argv[1]))
            print(word, rest)
        elif word == ">":
            drive.step(*rest.split(" ", 1))


main()
