"""What other parsers make of a file: its texts, its structure, and what a piece of it says."""

import csv
import html
import io
import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import html5lib
import javaproperties
import lxml.etree
import markdown_it
import polib
import srt
import webvtt
import yaml

HIDDEN = set(
    "script style iframe noembed pre listing xmp plaintext textarea datalist code kbd samp var tt svg math object "
    "video audio canvas applet progress meter rp rt".split()
)
READ_ATTRIBUTES = r"\b(alt|title|placeholder|aria-label|content)\s*=\s*(\"[^\"]*\"|'[^']*')"


@dataclass(frozen=True)
class Kind:
    """How the files of a format are held against another parser."""

    # The texts, one behind the other; None where the parser has none.
    texts: Callable[[str], str] | None
    # What a fix must leave as it is.
    structure: Callable[[str], Any]
    # What a piece of a file says, without tags; None where a piece alone does not tell.
    said: Callable[[str], str] | None
    # Whether tags, and what is protected with them, are no part of the texts.
    hides_tags: bool = False


# HTML


def html_texts(text: str) -> str:
    parts: list[str] = []

    def walk(node: Any) -> None:
        if not isinstance(node.tag, str):
            return
        if node.tag.split("}")[-1] in HIDDEN or node.get("translate") == "no":
            return
        parts.append(node.text or "")
        for child in node:
            walk(child)
            parts.append(child.tail or "")

    walk(html5lib.parse(text, namespaceHTMLElements=False))
    return "".join(parts)


def html_structure(text: str) -> Any:
    def walk(node: Any) -> Any:
        if not isinstance(node.tag, str):
            return "comment"
        # What people read in attributes may be mended.
        names = sorted((name, "" if name in READ else value) for name, value in node.attrib.items())
        return (node.tag, names, [walk(child) for child in node])

    return walk(html5lib.parse(text, namespaceHTMLElements=False))


READ = {"alt", "title", "placeholder", "aria-label", "content"}


TAG = re.compile(r"</?[A-Za-z](?:\"[^\"]*\"|'[^']*'|[^<>\"'])*>|<\?.*?>", flags=re.S)


def without_tags(raw: str) -> str:
    raw = re.sub(r"<!--.*?-->", "", raw, flags=re.S)
    raw = re.sub(r"<!\[CDATA\[(.*?)\]\]>", lambda match: html.escape(match[1]), raw, flags=re.S)
    return html.unescape(TAG.sub("", raw))


# Markdown


def markdown_tokens(text: str) -> list[Any]:
    return markdown_it.MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(text)


def markdown_texts(text: str) -> str:
    text = re.sub(r"\A(---|\+\+\+)[ \t]*\r?\n.*?\n\1[ \t]*(\r?\n|\Z)", "", text, flags=re.S)
    # Pandoc's title block, which is none of CommonMark's.
    text = re.sub(r"\A(%(?=[ \n])[^\n]*\n( [^\n]*\n)*)+", "", text)
    parts: list[str] = []
    tokens = markdown_tokens(text)
    for index, token in enumerate(tokens):
        if token.type == "inline":
            # A text that is the label of a link and nothing else has nothing that could be changed.
            first = token.children[0].type if token.children else ""
            if first == "link_open" and re.fullmatch(r"\[[^]]*\](\[\])?", token.content.strip()):
                continue
            start = len(parts)
            is_address, hidden = False, 0
            for child in token.children:
                if child.type in ("link_open", "link_close"):
                    is_address = child.type == "link_open" and child.markup == "autolink"
                elif child.type == "html_inline" and (tag := re.match(r"<(/?)([A-Za-z]+)", child.content)):
                    if tag[2].lower() in HIDDEN:
                        hidden += -1 if tag[1] else 1
                elif child.type == "text" and not is_address and not hidden:
                    parts.append(child.content)
            # The box of a task.
            if index > 1 and tokens[index - 2].type == "list_item_open" and len(parts) > start:
                parts[start] = re.sub(r"^\[[ xX]\](?=\s)", "", parts[start])
        elif token.type == "html_block":
            parts.append(html_texts(token.content))
    return "".join(parts)


def markdown_structure(text: str) -> Any:
    return [
        (token.type, token.level, [c.type for c in token.children or [] if c.type not in ("text", "softbreak")])
        for token in markdown_tokens(text)
    ]


# gettext


def po_texts(text: str) -> str:
    parts: list[str] = []
    for entry in polib.pofile(text):
        # Programs use no other.
        if not entry.obsolete and not entry.fuzzy:
            forms = [entry.msgstr_plural[index] for index in sorted(entry.msgstr_plural)]
            parts += forms if entry.msgid_plural else [entry.msgstr]
    return "".join(parts)


def po_structure(text: str) -> Any:
    return [
        (e.msgctxt, e.msgid, e.msgid_plural, sorted(e.flags), e.comment, e.tcomment, e.obsolete, sorted(e.msgstr_plural))
        for e in polib.pofile(text)
    ]


def po_said(raw: str) -> str:
    return polib.unescape(re.sub(r'"[ \t]*\r?\n[ \t]*"', "", raw))


# JSON


def json_value(text: str) -> Any:
    return json.loads(text, object_pairs_hook=tuple)


def json_texts(text: str) -> str:
    def walk(value: Any) -> list[str]:
        if isinstance(value, str):
            return [value]
        values = value if isinstance(value, list) else [item for _, item in value] if isinstance(value, tuple) else []
        return [found for item in values for found in walk(item)]

    return "".join(walk(json_value(text)))


def json_structure(text: str) -> Any:
    def walk(value: Any) -> Any:
        if isinstance(value, tuple):
            return tuple((name, walk(item)) for name, item in value)
        if isinstance(value, list):
            return [walk(item) for item in value]
        return str if isinstance(value, str) else value

    return walk(json_value(text))


def json_said(raw: str) -> str:
    return json.loads(f'"{raw}"')


# YAML


def yaml_texts(text: str) -> str:
    def walk(node: yaml.Node) -> list[str]:
        if isinstance(node, yaml.ScalarNode):
            # A date is a text as good as any.
            if id(node) in seen or node.tag.rsplit(":", 1)[-1] not in ("str", "timestamp"):
                return []
            seen.add(id(node))
            return [node.value]
        if id(node) in seen:
            return []
        seen.add(id(node))
        values = node.value if isinstance(node, yaml.SequenceNode) else [item for _, item in node.value]
        return [found for item in values for found in walk(item)]

    # An alias is the node that it stands for.
    seen: set[int] = set()
    return "".join(found for node in yaml.compose_all(text, yaml.SafeLoader) if node for found in walk(node))


def yaml_structure(text: str) -> Any:
    def walk(node: yaml.Node) -> Any:
        if isinstance(node, yaml.ScalarNode):
            return node.tag if node.tag == "tag:yaml.org,2002:str" else (node.tag, node.value)
        if isinstance(node, yaml.SequenceNode):
            return [walk(item) for item in node.value]
        return [(name.value, walk(item)) for name, item in node.value]

    return [walk(node) for node in yaml.compose_all(text, yaml.SafeLoader) if node]


# XML


def xml_root(text: str) -> Any:
    return lxml.etree.fromstring(text.encode(), lxml.etree.XMLParser(resolve_entities=False, huge_tree=True))


def xml_structure(text: str) -> Any:
    return [(e.tag, dict(e.attrib)) if isinstance(e.tag, str) else e.text for e in xml_root(text).iter()]


def xml_texts(path: str) -> Callable[[str], str]:
    """The texts that an XPath expression finds, names of elements without namespaces."""
    return lambda text: "".join(xml_root(text).xpath(path))


QT = "//translation[not(@type='vanished') and not(@type='obsolete')]//text()[not(ancestor::byte)]"
WAITING = "@state='new' or @state='needs-translation' or @state='initial'"
XLIFF = (
    f"//*[local-name()='target'][not({WAITING}) and not(ancestor::*[local-name()='alt-trans'])]//text()"
    f"[not(ancestor::*[{' or '.join(f'local-name()={name!r}' for name in ['x', 'bx', 'ex', 'ph', 'it', 'bpt', 'ept'])}])]"
)


def android_texts(text: str) -> str:
    path = "//string[not(@translatable='false')]|//string-array[not(@translatable='false')]/item|//plurals/item"
    texts = [node.xpath(".//text()[not(ancestor::*[local-name()='g'])]") for node in xml_root(text).xpath(path)]
    return strings_said("".join(piece for found in texts for piece in found))


# Other formats


def properties(text: str) -> list[tuple[str, str]]:
    return [(entry.key, entry.value) for entry in javaproperties.parse(text) if hasattr(entry, "key")]


def strings_entries(text: str) -> list[tuple[str, str]]:
    text = re.sub(r'("(?:\\.|[^"\\])*")|/\*.*?\*/|//[^\n]*', lambda m: m[1] or "", text, flags=re.S)
    value = r'("(?:\\.|[^"\\])*"|[\w.$/:-]+)'
    return re.findall(rf"{value}\s*=\s*{value}\s*;", text)


def strings_said(raw: str) -> str:
    raw = re.sub(r"\\[Uu]([0-9A-Fa-f]{4})", lambda match: chr(int(match[1], 16)), raw)
    named = {"n": "\n", "t": "\t", "r": "\r", "b": "\b", "f": "\f"}
    return re.sub(r"\\(.)", lambda match: named.get(match[1], match[1]), raw, flags=re.S)


def csv_rows(text: str) -> list[list[str]]:
    first = re.sub(r'"[^"]*"', "", text.split("\n", 1)[0])
    return list(csv.reader(io.StringIO(text, newline=""), delimiter=";" if first.count(";") > first.count(",") else ","))


def untagged(text: str) -> str:
    return re.sub(r"\{\\[^}]*\}|</?[A-Za-z/\d][^>\n]*>", "", text)


def cues(text: str) -> list[Any]:
    return list(webvtt.from_buffer(io.StringIO(text.replace("\r\n", "\n"))))


KINDS = {
    ".arb": Kind(None, json_structure, json_said),
    ".csv": Kind(
        lambda text: "".join(cell for row in csv_rows(text) for cell in row),
        lambda text: [len(row) for row in csv_rows(text)],
        lambda raw: raw.replace('""', '"'),
    ),
    ".html": Kind(html_texts, html_structure, without_tags, hides_tags=True),
    ".json": Kind(json_texts, json_structure, json_said),
    ".md": Kind(markdown_texts, markdown_structure, None, hides_tags=True),
    ".po": Kind(po_texts, po_structure, po_said),
    ".properties": Kind(
        lambda text: "".join(value for _, value in properties(text)),
        lambda text: [key for key, _ in properties(text)],
        lambda raw: javaproperties.unescape(re.sub(r"\\\r?\n[ \t\f]*", "", raw)),
    ),
    ".resx": Kind(None, xml_structure, without_tags, hides_tags=True),
    ".srt": Kind(
        lambda text: "".join(untagged(line.content) for line in srt.parse(text, ignore_errors=False)),
        lambda text: [(line.index, line.start, line.end) for line in srt.parse(text, ignore_errors=False)],
        untagged,
    ),
    ".strings": Kind(
        lambda text: "".join(strings_said(value.removeprefix('"').removesuffix('"')) for _, value in strings_entries(text)),
        lambda text: [key for key, _ in strings_entries(text)],
        strings_said,
    ),
    ".tmx": Kind(None, xml_structure, without_tags, hides_tags=True),
    ".ts": Kind(xml_texts(QT), xml_structure, without_tags, hides_tags=True),
    ".vtt": Kind(
        lambda text: "".join(html.unescape(untagged(cue.raw_text)) for cue in cues(text)),
        lambda text: [(cue.start, cue.end, cue.identifier) for cue in cues(text)],
        lambda raw: html.unescape(untagged(raw)),
    ),
    ".xliff": Kind(xml_texts(XLIFF), xml_structure, without_tags, hides_tags=True),
    ".xml": Kind(android_texts, xml_structure, None, hides_tags=True),
    ".yaml": Kind(yaml_texts, yaml_structure, None),
}
KINDS |= {".htm": KINDS[".html"], ".xhtml": KINDS[".html"], ".xlf": KINDS[".xliff"], ".yml": KINDS[".yaml"]}
