"""The corpus in every format that mtlint reads, always the same: `made_formats.py FOLDER` makes FOLDER/formats/.

The texts are the corpus's paragraphs. What is round them is what real files of the format have: tags and attributes,
references, keys, comments, wrapped strings, times.
"""

import json
import sys
import textwrap
from collections.abc import Callable, Iterator
from pathlib import Path
from xml.sax.saxutils import escape

# In bytes of text; what is made of them is larger.
SIZE = 8_000_000


def linked(words: list[str], number: int, link: Callable[[str], str], code: Callable[[str], str]) -> str:
    """Markup in every third paragraph: a link and a word of code."""
    if number % 3 == 0 and len(words) > 6:
        words[2] = link(words[2])
        words[5] = code(words[5])
    return " ".join(words)


def html(texts: list[str]) -> Iterator[str]:
    yield '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<title>Handbook</title>\n</head>\n<body>\n'
    for number, text in enumerate(texts):
        body = linked(
            escape(text).split(" "), number, lambda word: f'<a class="link" href="page{number}.html#part">{word}</a>',
            lambda word: f'<code class="literal">{word}</code>',
        ).replace("’", "&rsquo;")  # fmt: skip
        if len(text) < 80:
            yield f'<h2 id="part{number}">{body}</h2>\n'
        elif number % 10 == 0:
            yield f'<ul class="list">\n<li><p>{body}</p></li>\n</ul>\n'
        else:
            yield f'<div class="section"><p>{textwrap.fill(body, 100)}</p></div>\n'
    yield "</body>\n</html>\n"


def markdown(texts: list[str]) -> Iterator[str]:
    for number, text in enumerate(texts):
        escaped = text.translate({ord(mark): f"\\{mark}" for mark in "\\`*_<["})
        body = linked(
            escaped.split(" "), number, lambda word: f"[{word}](page{number}.html)", lambda word: f"`{word}`"
        )
        mark = "## " if len(text) < 80 else "- " if number % 10 == 0 else ""
        yield f"{mark}{body if mark else textwrap.fill(body, 100, break_on_hyphens=False)}\n\n"


def po_string(text: str) -> str:
    quoted = text.replace("\\", "\\\\").replace('"', '\\"')
    lines = textwrap.wrap(quoted, 76, drop_whitespace=False, break_on_hyphens=False, break_long_words=False)
    return '""\n' + "\n".join(f'"{line}"' for line in lines) if len(lines) > 1 else f'"{quoted}"'


def po(texts: list[str]) -> Iterator[str]:
    yield 'msgid ""\nmsgstr ""\n"Language: en\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n\n'
    for number, text in enumerate(texts):
        yield f"#: source/file{number // 20}.c:{number}\nmsgid {po_string(text)}\nmsgstr {po_string(text)}\n\n"


def quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def json_object(texts: list[str]) -> Iterator[str]:
    yield "{\n"
    yield ",\n".join(f'  "page.message{number}": {quoted(text)}' for number, text in enumerate(texts))
    yield "\n}\n"


def arb(texts: list[str]) -> Iterator[str]:
    yield '{\n  "@@locale": "en"'
    for number, text in enumerate(texts):
        yield f',\n  "message{number}": {quoted(text)},\n  "@message{number}": {{"description": "number {number}"}}'
    yield "\n}\n"


def jsonl(texts: list[str]) -> Iterator[str]:
    for number, text in enumerate(texts):
        yield f'{{"id": {number}, "source": "handbook", "text": {quoted(text)}}}\n'


def xcstrings(texts: list[str]) -> Iterator[str]:
    yield '{\n  "sourceLanguage" : "de",\n  "strings" : {\n'
    yield ",\n".join(
        f'    "message{number}" : {{\n      "localizations" : {{\n        "en" : {{\n          "stringUnit" : {{\n'
        f'            "state" : "translated",\n            "value" : {quoted(text)}\n          }}\n        }}\n      }}\n    }}'
        for number, text in enumerate(texts)
    )
    yield '\n  },\n  "version" : "1.0"\n}\n'


def xliff(texts: list[str]) -> Iterator[str]:
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">\n'
    yield '<file original="handbook" source-language="de" target-language="en" datatype="plaintext">\n<body>\n'
    for number, text in enumerate(texts):
        body = escape(text)
        yield f'<trans-unit id="{number}">\n  <source>{body}</source>\n  <target state="translated">{body}</target>\n'
        yield "</trans-unit>\n"
    yield "</body>\n</file>\n</xliff>\n"


def tmx(texts: list[str]) -> Iterator[str]:
    yield '<?xml version="1.0"?>\n<tmx version="1.4">\n<header srclang="de" datatype="plaintext" segtype="block"/>\n<body>\n'
    for text in texts:
        body = escape(text)
        yield f'<tu>\n<tuv xml:lang="de"><seg>{body}</seg></tuv>\n<tuv xml:lang="en"><seg>{body}</seg></tuv>\n</tu>\n'
    yield "</body>\n</tmx>\n"


def ts(texts: list[str]) -> Iterator[str]:
    yield '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n<TS version="2.1" language="en">\n<context>\n<name>W</name>\n'
    for number, text in enumerate(texts):
        body = escape(text, {'"': "&quot;", "'": "&apos;"})
        yield f'<message>\n    <location filename="../window.cpp" line="{number}"/>\n    <source>{body}</source>\n'
        yield f"    <translation>{body}</translation>\n</message>\n"
    yield "</context>\n</TS>\n"


def resx(texts: list[str]) -> Iterator[str]:
    yield '<?xml version="1.0" encoding="utf-8"?>\n<root>\n'
    for number, text in enumerate(texts):
        yield f'  <data name="Message{number}" xml:space="preserve">\n    <value>{escape(text)}</value>\n  </data>\n'
    yield "</root>\n"


def android(texts: list[str]) -> Iterator[str]:
    yield '<?xml version="1.0" encoding="utf-8"?>\n<resources>\n'
    for number, text in enumerate(texts):
        body = escape(text.replace("\\", "\\\\").replace("'", "\\'").replace('"', '\\"'))
        yield f'    <string name="message{number}">{body}</string>\n'
    yield "</resources>\n"


def stringsdict(texts: list[str]) -> Iterator[str]:
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<plist version="1.0">\n<dict>\n'
    for number, text in enumerate(texts):
        yield f"  <key>message{number}</key>\n  <dict>\n    <key>NSStringLocalizedFormatKey</key>\n"
        yield "    <string>%#@n@</string>\n    <key>n</key>\n    <dict>\n      <key>NSStringFormatSpecTypeKey</key>\n"
        yield "      <string>NSStringPluralRuleType</string>\n      <key>other</key>\n"
        yield f"      <string>{escape(text)}</string>\n    </dict>\n  </dict>\n"
    yield "</dict>\n</plist>\n"


def strings(texts: list[str]) -> Iterator[str]:
    for number, text in enumerate(texts):
        body = text.replace("\\", "\\\\").replace('"', '\\"')
        yield f'/* Message {number} */\n"message.{number}" = "{body}";\n\n'


def properties(texts: list[str]) -> Iterator[str]:
    for number, text in enumerate(texts):
        lines = textwrap.wrap(text.replace("\\", "\\\\"), 90, drop_whitespace=False, break_long_words=False)
        yield f"message.{number} = " + "\\\n    ".join(lines) + "\n"


def table(separator: str) -> Callable[[list[str]], Iterator[str]]:
    def rows(texts: list[str]) -> Iterator[str]:
        for number, text in enumerate(texts):
            cell = text if separator == "\t" else '"' + text.replace('"', '""') + '"'
            yield f"message{number}{separator}{cell}\n"

    return rows


def yaml(texts: list[str]) -> Iterator[str]:
    yield "en:\n"
    for number, text in enumerate(texts):
        if number % 10 == 0:
            yield f"  message{number}: |\n" + textwrap.indent(textwrap.fill(text, 90), "    ") + "\n"
        else:
            yield f"  message{number}: {quoted(text)}\n"


def times(number: int, separator: str) -> str:
    def time(seconds: int) -> str:
        return f"{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}{separator}000"

    return f"{time(2 * number)} --> {time(2 * number + 2)}"


def subtitles(separator: str) -> Callable[[list[str]], Iterator[str]]:
    def blocks(texts: list[str]) -> Iterator[str]:
        if separator == ".":
            yield "WEBVTT\n\n"
        number = 0
        for text in texts:
            for part in textwrap.wrap(text, 80):
                number += 1
                lines = textwrap.fill(part.replace("-->", "—"), 42)
                yield f"{number}\n{times(number, separator)}\n{escape(lines) if separator == '.' else lines}\n\n"

    return blocks


FORMATS: dict[str, Callable[[list[str]], Iterator[str]]] = {
    "handbook.txt": lambda texts: (text + "\n\n" for text in texts),
    "handbook.md": markdown,
    "handbook.html": html,
    "handbook.po": po,
    "handbook.jsonl": jsonl,
    "handbook.json": json_object,
    "handbook.arb": arb,
    "handbook.xcstrings": xcstrings,
    "handbook.xliff": xliff,
    "handbook.tmx": tmx,
    "handbook.ts": ts,
    "handbook.resx": resx,
    "strings.xml": android,
    "handbook.stringsdict": stringsdict,
    "handbook.strings": strings,
    "handbook.properties": properties,
    "handbook.csv": table(","),
    "handbook.tsv": table("\t"),
    "handbook.yml": yaml,
    "handbook.srt": subtitles(","),
    "handbook.vtt": subtitles("."),
}


def make(folder: Path) -> None:
    text = (folder / "corpus.txt").read_text("utf-8")[:SIZE]
    texts = [paragraph for paragraph in text.split("\n\n")[:-1] if paragraph and paragraph.isprintable()]
    made = folder / "formats"
    made.mkdir(exist_ok=True)
    for name, write in FORMATS.items():
        (made / name).write_text("".join(write(texts)), "utf-8")


if __name__ == "__main__":
    make(Path(sys.argv[1]))
