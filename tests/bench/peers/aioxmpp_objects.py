#!/usr/bin/python3
"""aioxmpp: a stream to its objects, by the parser of its XMLStream; prints as `xso bench` does.

    aioxmpp_objects.py [--repeat=TIMES] FILE
"""

import io
import json
import logging
import statistics
import sys
import time

import aioxmpp
import aioxmpp.carbons.xso
import aioxmpp.chatstates.xso
import aioxmpp.disco.xso
import aioxmpp.entitycaps.xso
import aioxmpp.ibb.xso
import aioxmpp.mdr.xso
import aioxmpp.misc
import aioxmpp.nonza
import aioxmpp.ping.xso
import aioxmpp.roster.xso
import aioxmpp.vcard.xso
import aioxmpp.xml
import aioxmpp.xso

CHUNK = 4096
CLASSES = (
    aioxmpp.Message,
    aioxmpp.Presence,
    aioxmpp.IQ,
    aioxmpp.nonza.SMRequest,
    aioxmpp.nonza.SMAcknowledgement,
)


def decode(data):
    """How many stanzas there are: those that it refuses count as well."""
    seen = []
    objects = aioxmpp.xso.XSOParser()
    for cls in CLASSES:
        objects.add_class(cls, seen.append)
    handler = aioxmpp.xml.XMPPXMLProcessor()
    handler.stanza_parser = objects
    handler.on_exception = seen.append
    parser = aioxmpp.xml.make_parser()
    parser.setContentHandler(handler)
    stream = io.BytesIO(data)
    while chunk := stream.read(CHUNK):
        parser.feed(chunk)
    return len(seen)


def main(arguments):
    repeat = 5
    if arguments and arguments[0].startswith("--repeat="):
        repeat = int(arguments.pop(0).partition("=")[2])
    if len(arguments) != 1:
        sys.exit("usage: aioxmpp_objects.py [--repeat=TIMES] FILE")
    logging.disable(logging.CRITICAL)
    with open(arguments[0], "rb") as file:
        data = file.read()
    stanzas = decode(data)
    times = []
    for _ in range(repeat):
        begin = time.thread_time()
        decode(data)
        times.append(time.thread_time() - begin)
    seconds = statistics.median(times)
    print(json.dumps({
        "work": "decode", "reader": "aioxmpp", "file": arguments[0], "chunk": CHUNK,
        "stanzas": stanzas, "bytes": len(data), "runs": repeat, "seconds": round(seconds, 9),
        "mb_per_s": round(len(data) / seconds / 1e6, 1),
        "ns_per_stanza": round(seconds / stanzas * 1e9, 1),
    }, separators=(",", ":")))


main(sys.argv[1:])
