"""Texts made of the corpus, or of nothing, always the same.

Run by itself, `made_texts.py FOLDER`, it makes them all beside FOLDER/corpus.txt.
"""

import sys
from itertools import product
from pathlib import Path

# In bytes.
SMALL = 2_000_000
SAMPLE = 200_000
FILES = 2_000

# The texts that could be slow, by file name, with what the tables call them.
PATHOLOGICAL = {
    "one-line.txt": "plain text in one line",
    "quotation-marks.txt": "only quotation marks",
    "capitals.txt": "only capitals, “A B C …”",
    "one-word.txt": "one word again and again",
    "names.txt": "10,000 distinct names",
}


def beginning(text: bytes, size: int) -> bytes:
    """As many whole paragraphs as make up the size."""
    return text[: text.index(b"\n\n", size - 1) + 2] if len(text) > size else text


def pieces(text: bytes, count: int) -> list[bytes]:
    """The text in so many pieces of nearly one size, each of whole paragraphs."""
    made: list[bytes] = []
    start = 0
    for number in range(1, count + 1):
        end = len(text) if number == count else text.index(b"\n\n", max(start, len(text) * number // count - 2)) + 2
        made.append(text[start:end])
        start = end
    return made


def filled(unit: str, size: int = SMALL) -> bytes:
    """The unit again and again until the size is reached."""
    encoded = unit.encode()
    return (encoded * (size // len(encoded) + 1))[:size]


def faulty(text: bytes, count: int) -> bytes:
    """The text with a space before so many of its commas, at even distances."""
    parts = text.split(b", ")
    every = max(1, (len(parts) - 1) / count)
    made = bytearray(parts[0])
    done = 0
    for number, part in enumerate(parts[1:], 1):
        if number >= done * every and done < count:
            made += b" "
            done += 1
        made += b", " + part
    return bytes(made)


def ends(letters: str, rests: str) -> list[str]:
    return [letter + rest for letter, rest in product(letters, rests.split())]


def names() -> list[str]:
    """10,000 names of two words, none like another."""
    heads = ends("BDFGKLMNRT", "ari elo ivo oma uri ane esk ilk ost umb")
    tails = ends("CHJPSVWYZQ", "andor ellik immur ovant ustar akesh erron ilvey ossen ulden")
    return [f"{head} {tail}" for head, tail in product(heads, tails)]


def po_entry(paragraph: str) -> str:
    quoted = paragraph.replace("\\", "\\\\").replace('"', '\\"')
    return f'msgid "{quoted}"\nmsgstr "{quoted}"\n'


def make(folder: Path) -> None:
    corpus = (folder / "corpus.txt").read_bytes()
    small = beginning(corpus, SMALL)
    sample = beginning(corpus, SAMPLE)
    sentences = [f"{a} met {b}." for a, b in zip(names()[::2], names()[1::2])]
    by_name = {
        "empty.txt": b"",
        "empty.po": b"",
        "sample.txt": sample,
        "sample.po": "\n".join(po_entry(line) for line in sample.decode().splitlines() if line).encode(),
        "small.txt": small,
        "clean.txt": corpus,
        "faulty.txt": faulty(corpus, 100_000),
        "one-line.txt": small.replace(b"\n\n", b" "),
        "quotation-marks.txt": filled('"'),
        "capitals.txt": filled(" ".join("ABCDEFGHIJKLMNOPQRSTUVWXYZ") + " "),
        "one-word.txt": filled("word "),
        "names.txt": filled("\n\n".join(" ".join(sentences[i : i + 5]) for i in range(0, len(sentences), 5)) + "\n\n"),
    }
    for name, text in by_name.items():
        (folder / name).write_bytes(text)
    many = folder / "files"
    many.mkdir(exist_ok=True)
    for number, piece in enumerate(pieces(corpus, FILES)):
        (many / f"{number:04}.txt").write_bytes(piece)


if __name__ == "__main__":
    make(Path(sys.argv[1]))
