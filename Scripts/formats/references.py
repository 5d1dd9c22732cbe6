#!/usr/bin/env python3
"""Writes Sources/MTLintFormats/Markup/NamedReferences.swift: the names of HTML's character references.

Python's own copy of the HTML Standard's table is what it is made of.
"""

from html.entities import html5
from pathlib import Path

HEAD = '''\
// Made by Scripts/formats/references.py of the HTML Standard's table; do not change it by hand.

/// The names of HTML's character references that stand for one character.
enum NamedReferences {
    /// In order of their bytes: a line a name, and behind a space the character's number in hexadecimal.
    static let lines: StaticString = """
'''
TAIL = '''\
        """
}
'''
# Of a line, with the indent and the backslash.
WIDTH = 120 - 9


def main() -> None:
    # A name without a semicolon is one that old pages have; one of two characters is no letter or mark of a text.
    names = {name[:-1]: ord(text) for name, text in html5.items() if name.endswith(";") and len(text) == 1}
    body, line = "", ""
    for name, number in sorted(names.items()):
        word = f"{name} {number:X}\\n"
        # Many to a line of the file; each is a line of its own in the text.
        if len(line) + len(word) > WIDTH:
            body += f"        {line}\\\n"
            line = ""
        line += word
    # The break behind the last line is no part of the text.
    body += f"        {line}\n"
    path = Path(__file__).parents[2] / "Sources/MTLintFormats/Markup/NamedReferences.swift"
    path.write_text(HEAD + body + TAIL)


main()
