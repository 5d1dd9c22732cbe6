"""Folding of names, and lists of lines."""

import re
from collections.abc import Iterable
from pathlib import Path

import icu

to_latin = icu.Transliterator.createInstance("Any-Latin; Latin-ASCII; Lower")


def folded(text: str) -> str:
    """Lower-case ASCII where ICU can transliterate: what the program's `Folding.latin` gives."""
    return text.lower() if text.isascii() else to_latin.transliterate(text)


def compact(text: str) -> str:
    """Lower-case ASCII letters and digits only: what the program's `Folding.compact` gives."""
    return re.sub(r"[^a-z0-9]", "", folded(text))


def words_of(name: str) -> set[str]:
    """The tokens of a name, hyphenated ones whole and in parts."""
    words: set[str] = set()
    for token in name.split():
        words.add(compact(token))
        words.update(re.findall(r"[a-z0-9]+", folded(token)))
    return words


def read_list(path: Path, encoding: str = "utf-8") -> list[str]:
    return [line for line in path.read_text(encoding).splitlines() if line and not line.startswith("#")]


def read_comments(path: Path) -> list[str]:
    return [line[2:] for line in path.read_text("utf-8").splitlines() if line.startswith("# ")]


def write_list(path: Path, comments: Iterable[str], lines: Iterable[str]) -> None:
    """Writes lines in the order of their bytes, each once."""
    unique = sorted({line.encode() for line in lines} - {b""})
    path.parent.mkdir(parents=True, exist_ok=True)
    head = [f"# {comment}".encode() for comment in comments]
    path.write_bytes(b"\n".join(head + unique) + b"\n")
    print(f"{path.stat().st_size:>9} bytes {len(unique):>7} lines  {path.parent.name}/{path.name}")
