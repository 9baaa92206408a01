"""
Compares what the two drivers printed, and the differences with those that are listed.

    compare.py DIFFERENCES FOLDER

The folder has files ours.HOW and theirs.HOW for each HOW of `whole` and `bytes`: how input came.
What is listed in DIFFERENCES and not there, or there and not listed, is printed, and the exit
status is 1.
"""
import difflib
import pathlib
import re
import sys

WAYS = ("whole", "bytes")
ERROR = re.compile("<stream:error>(.*?)</stream:error>")
CONDITION = re.compile('<(?!text )([a-z-]+) xmlns="urn:ietf:params:xml:ns:xmpp-streams"')
EXPANDED_NAME = re.compile(r"\{[^}]*\}[\w.-]+")


def plain(error):
    """A stream error without what each says to people in its own words, in its own place."""
    return "<stream:error>%s</stream:error>" % " ".join(
        CONDITION.findall(error[1]) + EXPANDED_NAME.findall(error[1]))


def read_steps(path):
    """The lines that each step printed, by "CASE: NUMBER VERB"."""
    steps = {}
    for line in path.read_text().splitlines():
        word, _, rest = line.partition(" ")
        if word == "case":
            case, number = rest, 0
        elif word == ">":
            number, verb = number + 1, rest.partition(" ")[0]
            step = "%s: %d %s" % (case, number, verb)
            if step in steps:
                sys.exit("two cases have one name: " + case)
            lines = steps[step] = []
        else:
            # an error that the application sends is given with its text, and looked at whole
            lines.append(line if verb == "error" else ERROR.sub(plain, line))
    return steps


def difference(theirs, ours):
    lines = list(difflib.ndiff(theirs, ours))
    return [line for sign in "-+" for line in lines if line[0] == sign]


def find_differences(folder, how):
    """Lines with - of theirs and with + of ours, by step, and how many steps there are."""
    ours, theirs = read_steps(folder / ("ours." + how)), read_steps(folder / ("theirs." + how))
    if ours.keys() != theirs.keys():
        sys.exit("the drivers did not take the same steps")
    found = {step: difference(theirs[step], ours[step]) for step in ours}
    return {step: lines for step, lines in found.items() if lines}, len(ours)


def read_list(path):
    """The same of what is listed, for each way. Steps in front of lines share them."""
    listed, lines, has_reason = {how: {} for how in WAYS}, [], False
    for line in path.read_text().splitlines():
        if line.startswith("reason "):
            has_reason = True
        elif line.startswith("\t\t"):
            lines.append(line[2:])
        elif line.startswith("\t"):
            if lines:
                lines = []
            word, _, step = line[1:].partition(" ")
            for how in WAYS if word == "both" else (word,):
                if not has_reason or step in listed[how]:
                    sys.exit("listed without a reason, or twice: " + line)
                listed[how][step] = lines
    return listed


def main():
    listed, is_good = read_list(pathlib.Path(sys.argv[1])), True
    for how in WAYS:
        found, n = find_differences(pathlib.Path(sys.argv[2]), how)
        for step in {**found, **listed[how]}:
            was, now = listed[how].get(step), found.get(step)
            if was != now:
                is_good = False
                print("\t%s %s" % (how, step), *(["listed:"] + was if was else ["not listed"]),
                      *(["found:"] + now if now else ["not found"]), sep="\n\t\t")
        print("%s: %d of %d steps differ" % (how, len(found), n))
    return 0 if is_good else 1


sys.exit(main())
