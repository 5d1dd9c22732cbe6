#!/usr/bin/env python3
"""Holds mtlint's readers against independent parsers, over real files.

    Scripts/formats/check.py MTLINT MTLINT_DEV FOLDER...

For each file found in the folders, at most $LIMIT of a kind (1500), taken evenly:
- what `mtlint-dev read` takes out of it must be what the other parser reads, white space and what is protected apart;
- the text of each segment must be what the bytes say that its map names, decoded by other means;
- `mtlint --fix-suggested` must leave it as it is, byte for byte, or change nothing outside of segments and make of it a
  file that the other parser reads with the same structure, and with the same texts as `mtlint-dev read`. So that there
  is something to fix in every file, common words are forbidden, and what replaces them has marks that mean something to
  the formats;
- a file that the other parser refuses should be refused, and one that it reads should be read.

Each difference is counted, and the first $SHOW of a kind (3) are shown. Needs the Python packages html5lib,
javaproperties, lxml, markdown-it-py, polib, PyYAML, srt and webvtt-py. Not part of the tests, since it depends on the
files of a machine.
"""

import collections
import difflib
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import parsers

LIMIT = int(os.environ.get("LIMIT", "1500"))
SHOW = int(os.environ.get("SHOW", "3"))
BATCH = 200
# In bytes.
LARGEST = 400_000

CONFIGURATION = """\
vocabulary:
  terms:
    x’y & "z" <q>: [the, de, och, la, в]
    it's [w] {v}: [of, und, en, på, и]
    plain–dash: [to, die, för, не]
"""


def squeezed(text: str) -> str:
    """Without white space, break opportunities, pictures of fonts, and what stands for code behind a paragraph."""
    return re.sub(r"[\s\u00a0\u2028\u0085\ufeff\u00ad\u200b\ufffc\ue000-\uf8ff]+", "", text)


def find(folders: list[str]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = collections.defaultdict(list)
    for folder in folders:
        for path, _, names in os.walk(folder):
            for name in sorted(names):
                ending = os.path.splitext(name)[1].lower()
                if ending == ".xml" and name not in ("strings.xml", "plurals.xml", "arrays.xml"):
                    continue
                full = os.path.join(path, name)
                if ending in parsers.KINDS and not os.path.islink(full) and 0 < os.path.getsize(full) < LARGEST:
                    found[ending].append(full)
    # Evenly, so that no one package makes up all.
    return {ending: files[:: max(1, len(files) // LIMIT)][:LIMIT] for ending, files in found.items()}


def usable(path: str, data: bytes) -> bool:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return b"\0" not in data and (not path.endswith(".ts") or b"<TS" in data[:1000])


def read(dev: str, names: list[str]) -> dict[str, list]:
    """The segments of each file; a string in place of them is an error."""
    found: dict[str, list] = {name: [] for name in names}
    for start in range(0, len(names), BATCH):
        out = subprocess.run([dev, "read", *names[start : start + BATCH]], capture_output=True, text=True).stdout
        for line in out.splitlines():
            if line.startswith("{"):
                segment = json.loads(line)
                found[segment["path"]].append(segment)
            else:
                found[line.split(":")[0]].append(line)
    return found


def hidden_ranges(segment: dict, data: bytes) -> list[tuple[int, int, int, int, bytes]]:
    """What is hidden in the text and in the bytes, and what is left of it."""
    text, ranges = segment["text"].encode(), []
    for hidden in segment["protected"]:
        at, end = hidden["offset"], hidden["offset"] + len(hidden["text"].encode())
        start, stop = hidden["start"], hidden["end"]
        raw = data[start:stop]
        # Code and labels that run over lines are one.
        if ranges and is_open(data[ranges[-1][2] : ranges[-1][3]]) and not text[ranges[-1][1] : at].strip():
            at, _, start, _, _ = ranges.pop()
            raw = data[start:stop]
        # What stands for a block of code below may look like anything.
        if hidden["text"] == "\ufffc":
            ranges.append((at, end, start, stop, b""))
        elif label := re.match(rb"\[([^^].*?)\](\[\])?$", raw, flags=re.S):
            # What is the label of a link is its text as well.
            ranges.append((at, end, start, stop, b"" if label[1].startswith(b"`") else label[1].strip(b"*")))
        elif raw.startswith(b"`"):
            ranges.append((at, end, start, stop, b""))
        elif raw.startswith((b"![", b"[^")) or (
            INLINE_TAG.match(raw) if segment["path"].endswith(".md") else raw.startswith(b"<")
        ):
            ranges.append((at, end, start, stop, b""))
        elif is_open(raw):
            ranges.append((at, end, start, stop, raw))
    return ranges


def is_open(raw: bytes) -> bool:
    """Whether code or a label does not end where it is hidden."""
    code = len(raw) - len(raw.lstrip(b"`"))
    return code and (len(raw) == code or not raw.endswith(b"`" * code)) or raw.startswith(b"[") and b"]" not in raw


# What CommonMark takes for markup; what only looks like a tag, such as <host_name>, is text.
INLINE_TAG = re.compile(
    rb"<(/?[A-Za-z][A-Za-z0-9-]*(\s+[A-Za-z_:][\w.:-]*(\s*=\s*(\"[^\"]*\"|'[^']*'|[^\s\"'=<>`]+))?)*\s*/?>|!--|\?|![A-Za-z]"
    rb"|!\[CDATA\[|[A-Za-z][A-Za-z0-9+.-]{1,31}:[^\s<>]*>|[^\s<>@]+@[^\s<>]+>)"
)


def without_markup(segment: dict, data: bytes) -> tuple[str, str]:
    """The text and the bytes of a segment, both without what other parsers have no text for: code, tags, images."""
    text, raw = segment["text"].encode(), data[segment["start"] : segment["end"]]
    for at, end, start, stop, left in reversed(hidden_ranges(segment, data)):
        text = text[:at] + left + text[end:]
        raw = raw[: start - segment["start"]] + left + raw[stop - segment["start"] :]
    return text.decode("utf-8", "replace"), raw.decode("utf-8", "replace")


def is_attribute(segment: dict, data: bytes) -> bool:
    """Buttons are labels too, but between tags."""
    return segment["role"] == "label" and data[: segment["start"]].rstrip()[-1:] != b">"


def outside(data: bytes, segments: list[dict]) -> list[bytes]:
    """What lies between the segments."""
    pieces, at = [], 0
    for segment in sorted(segments, key=lambda segment: segment["start"]):
        if segment["start"] >= at:
            pieces.append(data[at : segment["start"]])
        at = max(at, segment["end"])
    # What is not seen is found between texts, too, and taken out.
    return [re.sub(rb"\\uFEFF|\xef\xbb\xbf|\xc2\xa0", b"", piece) for piece in [*pieces, data[at:]]]


class Check:
    def __init__(self, ending: str) -> None:
        self.kind = parsers.KINDS[ending]
        self.counts: collections.Counter[str] = collections.Counter()
        self.shown: collections.Counter[str] = collections.Counter()

    def differs(self, what: str, path: str, *details: str) -> None:
        self.counts[what] += 1
        if self.shown[what] < SHOW:
            self.shown[what] += 1
            print(f"  {what}: {path}", *details, sep="\n    ")

    def texts(self, what: str, path: str, text: str, segments: list[dict]) -> None:
        if not self.kind.texts:
            return
        ours, theirs = "", self.kind.texts(text)
        data = text.encode()
        for segment in segments:
            if not self.kind.hides_tags:
                ours += segment["text"]
            elif not is_attribute(segment, data):
                ours += without_markup(segment, data)[0]
        ours, theirs = squeezed(ours), squeezed(theirs)
        if ours == theirs:
            self.counts[f"same {what}"] += 1
        else:
            at = next((i for i, pair in enumerate(zip(ours, theirs)) if pair[0] != pair[1]), min(len(ours), len(theirs)))
            near = slice(max(0, at - 20), at + 50)
            self.differs(f"other {what}", path, f"ours {ours[near]!r}", f"theirs {theirs[near]!r}")

    def pieces(self, path: str, data: bytes, segments: list[dict]) -> None:
        if not self.kind.said:
            return
        for segment in segments:
            ours, raw = segment["text"], data[segment["start"] : segment["end"]].decode("utf-8", "replace")
            if self.kind.hides_tags:
                ours, raw = without_markup(segment, data)
            try:
                theirs = self.kind.said(raw)
            except ValueError as problem:
                theirs = str(problem)
            if squeezed(ours) == squeezed(theirs):
                self.counts["segments that are what their bytes say"] += 1
            else:
                self.differs("segments that are not", path, repr(ours[:150]), repr(theirs[:150]))

    def fixed(self, path: str, before: bytes, after: bytes, segments: list, again: list) -> None:
        if errors := [error for error in again if isinstance(error, str)]:
            self.differs("refused after a fix", path, errors[0])
            return
        text, fixed = before.decode("utf-8-sig"), after.decode("utf-8-sig")
        old, new = outside(before, segments), outside(after, again)
        if len(segments) != len(again):
            # A fix may make one paragraph of two; then what lies between them is inside.
            self.counts["other segments after fixes"] += 1
        elif b"".join(old).split() != b"".join(new).split():
            pair = next(((a, b) for a, b in zip(old, new) if a != b), (old[-1], new[-1]))
            self.differs("changed outside of segments", path, *map(repr, pair))
        try:
            same = self.kind.structure(fixed) == self.kind.structure(text)
        except Exception as problem:
            self.differs("broken by a fix", path, str(problem)[:100])
            return
        if not same:
            lines = difflib.unified_diff(text.splitlines(), fixed.splitlines(), n=0, lineterm="")
            self.differs("other structure", path, *list(lines)[2:8])
        else:
            self.counts["same structure"] += 1
        self.texts("text after fixes", path, fixed, again)

    def file(self, path: str, before: bytes, after: bytes, segments: list, again: list) -> None:
        self.counts["files"] += 1
        self.counts["bytes"] += len(before)
        error = next((error for error in segments if isinstance(error, str)), None)
        text = before.decode("utf-8-sig")
        try:
            self.kind.structure(text)
            if self.kind.texts:
                self.kind.texts(text)
        except Exception as problem:
            if error:
                self.counts["both refuse"] += 1
            else:
                self.differs("only the other refuses", path, str(problem)[:100])
            return
        if error:
            self.differs("only mtlint refuses", path, error)
            if before != after:
                self.differs("refused, and changed all the same", path)
            return
        self.counts["segments"] += len(segments)
        self.texts("text", path, text, segments)
        self.pieces(path, text.encode(), segments)
        if after == before:
            self.counts["unchanged"] += 1
        else:
            self.counts["fixed"] += 1
            self.fixed(path, text.encode(), after.decode("utf-8-sig").encode(), segments, again)


def check(mtlint: str, dev: str, ending: str, files: list[str], work: Path) -> Check:
    checked = Check(ending)
    copies: dict[str, tuple[str, bytes]] = {}
    for index, path in enumerate(files):
        data = Path(path).read_bytes()
        if not usable(path, data):
            checked.counts["not UTF-8, or of another format"] += 1
            continue
        folder = work / f"{index:05}"
        folder.mkdir()
        copy = str(folder / ("strings.xml" if ending == ".xml" else f"file{ending}"))
        shutil.copyfile(path, copy)
        copies[copy] = (path, data)
    names = sorted(copies)
    segments = read(dev, names)
    for start in range(0, len(names), BATCH):
        # A file that is refused does not keep the others from being fixed.
        command = [mtlint, "--fix-suggested", "--select", "all", "--fail-on", "never", "--output-format", "concise"]
        subprocess.run([*command, *names[start : start + BATCH]], cwd=work, capture_output=True)
    again = read(dev, names)
    for name in names:
        path, data = copies[name]
        checked.file(path, data, Path(name).read_bytes(), segments[name], again[name])
    return checked


def main() -> None:
    mtlint, dev, *folders = sys.argv[1:]
    total: collections.Counter[str] = collections.Counter()
    only = os.environ.get("ONLY", "").split()
    for ending, files in sorted(find(folders).items()):
        if only and ending not in only:
            continue
        with tempfile.TemporaryDirectory() as folder:
            (Path(folder) / ".mtlint.yml").write_text(CONFIGURATION)
            checked = check(os.path.abspath(mtlint), os.path.abspath(dev), ending, files, Path(folder))
        print(ending, dict(checked.counts), flush=True)
        total += checked.counts
    print("all", dict(total))


main()
