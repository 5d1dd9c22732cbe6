#!/usr/bin/env python3
"""Holds mtlint's readers against independent parsers, over real files.

    Scripts/formats/check.py MTLINT MTLINT_DEV FOLDER...

For each file found in the folders:
- what `mtlint-dev read` takes out of it must be what polib, Python's json, PyYAML, html5lib, markdown-it or lxml read,
  white space and protected pieces apart;
- `mtlint --fix-suggested` must leave it as it is, byte for byte, or make of it a file that the other parser reads with
  the same structure;
- a file that the other parser refuses should be refused, and one that it reads should be read.

Needs the Python packages html5lib, lxml, markdown-it-py, polib and PyYAML. Not part of the tests, since it depends on
the files of a machine.
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

import html5lib
import lxml.etree
import markdown_it
import polib
import yaml

HIDDEN = set("script style iframe noembed pre listing xmp plaintext textarea datalist code kbd samp var tt svg math object "
             "video audio canvas applet progress meter rp rt".split())
XML = {"ts", "xliff", "xlf", "tmx", "resx"}
LIMIT = int(os.environ.get("LIMIT", "1500"))


def squeezed(text):
    return re.sub(r"[\s\u00a0\ufeff]+", "", text)


def html_text(text):
    tree = html5lib.parse(text, namespaceHTMLElements=False)
    parts = []

    def walk(node):
        if not isinstance(node.tag, str):
            return
        hidden = node.tag.split("}")[-1] in HIDDEN or node.get("translate") == "no"
        if not hidden and node.text:
            parts.append(node.text)
        if not hidden:
            for child in node:
                walk(child)
                if child.tail:
                    parts.append(child.tail)

    walk(tree)
    return "".join(parts)


def markdown_text(text):
    text = re.sub(r"\A(---|\+\+\+)[ \t]*\r?\n.*?\n\1[ \t]*(\r?\n|\Z)", "", text, flags=re.S)
    parser = markdown_it.MarkdownIt("commonmark").enable(["table", "strikethrough"])
    parts = []
    for token in parser.parse(text):
        if token.type == "inline":
            parts += [child.content for child in token.children if child.type == "text"]
        elif token.type == "html_block":
            parts.append("\0")
    return "".join(parts)


def json_strings(value):
    if isinstance(value, str):
        return [value]
    if isinstance(value, list):
        return [text for item in value for text in json_strings(item)]
    if isinstance(value, tuple):
        return [text for _, item in value for text in json_strings(item)]
    return []


def yaml_strings(node, is_key=False):
    if isinstance(node, yaml.ScalarNode):
        return [] if is_key or node.tag != "tag:yaml.org,2002:str" else [node.value]
    if isinstance(node, yaml.SequenceNode):
        return [text for item in node.value for text in yaml_strings(item)]
    if isinstance(node, yaml.MappingNode):
        return [text for _, item in node.value for text in yaml_strings(item)]
    return []


def expected(kind, data):
    """What another parser reads: its texts; an exception when it refuses."""
    text = data.decode("utf-8-sig")
    if kind == "po":
        entries = [e for e in polib.pofile(text) if not e.obsolete]
        return "".join(t for e in entries for t in ([e.msgstr] if not e.msgid_plural else [e.msgstr_plural[i] for i in sorted(e.msgstr_plural)]))
    if kind == "json":
        return "".join(json_strings(json.loads(text, object_pairs_hook=tuple)))
    if kind == "yaml":
        return "".join(t for n in yaml.compose_all(text, yaml.SafeLoader) if n for t in yaml_strings(n))
    if kind == "html":
        return html_text(text)
    if kind == "markdown":
        return markdown_text(text)
    if kind == "xml":
        root = lxml.etree.fromstring(text.encode().split(b"?>", 1)[-1] if text.startswith("<?xml") else text.encode())
        path = "//translation[not(@type='vanished') and not(@type='obsolete')]//text()[not(ancestor::byte)]"
        return "".join(root.xpath(path)) if root.tag == "TS" else ""
    return None


def structure(kind, data):
    """What a fix must leave as it is."""
    text = data.decode("utf-8-sig")
    if kind == "po":
        return [(e.msgctxt, e.msgid, e.msgid_plural, sorted(e.flags), e.comment, e.obsolete) for e in polib.pofile(text)]
    if kind == "json":
        def shape(value):
            if isinstance(value, tuple):
                return tuple((k, shape(v)) for k, v in value)
            if isinstance(value, list):
                return [shape(v) for v in value]
            return str if isinstance(value, str) else value
        return shape(json.loads(text, object_pairs_hook=tuple))
    if kind == "yaml":
        return [re.sub(r"value='[^']*'|value=\"[^\"]*\"", "", str(type(e))) for e in yaml.parse(text, yaml.SafeLoader)]
    if kind == "html":
        return re.findall(r"<[^<>]*>", re.sub(r"\b(alt|title|placeholder|aria-label|content)\s*=\s*(\"[^\"]*\"|'[^']*')", "", text))
    if kind == "markdown":
        parser = markdown_it.MarkdownIt("commonmark").enable(["table", "strikethrough"])
        return [(t.type, [c.type for c in t.children or [] if c.type not in ("text", "softbreak")]) for t in parser.parse(text)]
    if kind == "xml":
        return [(e.tag, dict(e.attrib)) for e in lxml.etree.fromstring(data).iter() if isinstance(e.tag, str)]
    return None


KINDS = {".po": "po", ".json": "json", ".yml": "yaml", ".yaml": "yaml", ".html": "html", ".htm": "html", ".md": "markdown",
         ".ts": "xml", ".srt": "other", ".vtt": "other", ".properties": "other", ".strings": "other", ".csv": "other",
         ".xlf": "xml", ".xliff": "xml", ".tmx": "xml", ".resx": "xml", ".txt": "other"}


def find(folders):
    found = collections.defaultdict(list)
    for folder in folders:
        for path, _, names in os.walk(folder):
            for name in sorted(names):
                ending = os.path.splitext(name)[1].lower()
                full = os.path.join(path, name)
                if ending in KINDS and os.path.isfile(full) and not os.path.islink(full) and 0 < os.path.getsize(full) < 400_000:
                    found[ending].append(full)
    for ending, files in found.items():
        # Evenly, so that no one package makes up all.
        step = max(1, len(files) // LIMIT)
        found[ending] = files[::step][:LIMIT]
    return found


def ours(segments):
    parts = []
    for segment in segments:
        if segment["role"] == "label":
            continue
        text = segment["text"]
        for hidden in segment["protected"]:
            if hidden[:1] in "`<" or hidden.startswith("!["):
                text = text.replace(hidden, "", 1)
        parts.append(text)
    return "".join(parts)


def main():
    mtlint, dev, *folders = sys.argv[1:]
    show = int(os.environ.get("SHOW", "3"))
    for ending, files in sorted(find(folders).items()):
        kind = KINDS[ending]
        counts = collections.Counter()
        shown = 0
        with tempfile.TemporaryDirectory() as work:
            copies = {}
            for index, path in enumerate(files):
                data = open(path, "rb").read()
                try:
                    data.decode("utf-8")
                except UnicodeDecodeError:
                    counts["not UTF-8"] += 1
                    continue
                if b"\0" in data or (ending == ".ts" and b"<TS" not in data[:1000]):
                    counts["other"] += 1
                    continue
                copy = os.path.join(work, f"{index:05}{ending}")
                shutil.copyfile(path, copy)
                copies[copy] = (path, data)
            names = sorted(copies)
            read = collections.defaultdict(list)
            for start in range(0, len(names), 200):
                out = subprocess.run([dev, "read", *names[start:start + 200]], capture_output=True, text=True).stdout
                for line in out.splitlines():
                    if line.startswith("{"):
                        segment = json.loads(line)
                        read[segment["path"]].append(segment)
                    else:
                        read[line.split(":")[0]].append(line)
            for start in range(0, len(names), 200):
                subprocess.run([mtlint, "--fix-suggested", "--select", "all", "--fail-on", "never", *names[start:start + 200]],
                               capture_output=True)
            for name in names:
                path, data = copies[name]
                counts["files"] += 1
                counts["bytes"] += len(data)
                segments = read[name]
                error = next((s for s in segments if isinstance(s, str)), None)
                try:
                    theirs = expected(kind, data)
                except Exception as problem:
                    counts["both refuse" if error else "only the other refuses"] += 1
                    if not error and shown < show:
                        shown += 1
                        print(f"  {path}: the other refuses: {str(problem)[:100]}")
                    continue
                if error:
                    counts["refused"] += 1
                    if shown < show:
                        shown += 1
                        print("  " + error.replace(name, path))
                else:
                    counts["segments"] += len(segments)
                    if theirs is not None:
                        a, b = squeezed(ours(segments)), squeezed(theirs)
                        if a == b:
                            counts["same text"] += 1
                        elif "\0" not in b:
                            counts["other text"] += 1
                            if shown < show:
                                shown += 1
                                at = next((i for i, (x, y) in enumerate(zip(a, b)) if x != y), min(len(a), len(b)))
                                print(f"  {path}: at {at}: ours {a[max(0, at - 20):at + 50]!r}, theirs {b[max(0, at - 20):at + 50]!r}")
                        else:
                            counts["with HTML blocks"] += 1
                after = open(name, "rb").read()
                if after == data:
                    counts["unchanged"] += 1
                elif error:
                    print(f"  {path}: refused, and changed all the same")
                else:
                    counts["fixed"] += 1
                    try:
                        same = structure(kind, after) == structure(kind, data)
                    except Exception as problem:
                        print(f"  {path}: broken by a fix: {str(problem)[:100]}")
                        counts["broken"] += 1
                        continue
                    counts["fixed, same structure" if same else "fixed, other structure"] += 1
                    if not same:
                        diff = list(difflib.unified_diff(data.decode().splitlines(), after.decode().splitlines(), n=0, lineterm=""))
                        print(f"  {path}: other structure:", *diff[2:8], sep="\n    ")
        print(ending, dict(counts), flush=True)


main()
