#!/usr/bin/env python3
"""Misspells names in good texts by one random edit each, and counts how many of them mtlint finds and puts right.

usage: misspell.py MTLINT FILE... [--count 400] [--seed 1] [--show N] [--select RULES] [--keep-first] [--distinct]

FILE is plain text, one document a file. Two sets are made: names of several words that the gazetteer has, and names of
one word that stand three times or more in a document and are in no list. Only the Python standard library is used.
"""

import argparse
import collections
import json
import random
import re
import subprocess
import tempfile
from pathlib import Path

TABLES = Path(__file__).resolve().parents[2] / "rules/lexicons/en/tables"
WORD = re.compile(r"[^\W\d_]+")
NAME = re.compile(r"[A-Z][a-z]+(?: (?:(?:of|de|the) )?[A-Z][a-z]+){1,3}")
SHORTEST = 4  # letters of a word that is misspelled
LETTERS = "abcdefghijklmnopqrstuvwxyz"


def table(name: str) -> list[str]:
    return [line for line in (TABLES / name).read_text("utf-8").splitlines() if not line.startswith("#")]


def misspelled(word: str, first: int, rng: random.Random) -> str:
    """A letter from an index on left out, put in, changed, or swapped with the next; the case of the first one stays."""
    while True:
        letters = list(word.lower())
        at = rng.randrange(first, len(letters))
        match rng.randrange(4):
            case 0: del letters[at]
            case 1: letters.insert(at, rng.choice(LETTERS))
            case 2: letters[at] = rng.choice(LETTERS)
            case _: letters[at:at + 2] = reversed(letters[at:at + 2])
        result = "".join(letters).capitalize()
        if result != word:
            return result


def known_names(text: str, known: set[str]) -> list[tuple[int, int]]:
    return [
        match.span() for match in NAME.finditer(text)
        if re.sub("[^a-z]", "", match[0].lower()) in known
    ]


def repeated_names(text: str, listed: set[str]) -> list[tuple[int, int]]:
    """One place, chosen as the middle one, of each name that is in no list and stands three times or more."""
    places = collections.defaultdict(list)
    for match in WORD.finditer(text):
        word = match[0]
        if len(word) >= SHORTEST and word.isascii() and word == word.capitalize() and word.lower() not in listed:
            if not (word.lower().endswith("s") and word.lower()[:-1] in listed):
                places[word].append(match.span())
    return [spans[len(spans) // 2] for spans in places.values() if len(spans) >= 3]


def cases(texts: list[str], find, options: argparse.Namespace, rng: random.Random) -> list[tuple[str, str, int, int]]:
    """The good text, the one with a misspelling, and where that begins and ends."""
    places = [(text, *span) for text in texts for span in find(text)]
    rng.shuffle(places)
    if options.distinct:
        places = list({text[start:end]: (text, start, end) for text, start, end in places}.values())
    result = []
    for text, start, end in places[:options.count]:
        word = rng.choice([match for match in WORD.finditer(text[start:end]) if len(match[0]) >= SHORTEST] or [None])
        if word is None:
            continue
        wrong = misspelled(word[0], int(options.keep_first), rng)
        at = start + word.start()
        result.append((text, text[:at] + wrong + text[at + len(word[0]):], at, at + len(wrong)))
    return result


def findings(mtlint: str, texts: list[str], select: str | None) -> dict[int, list[dict]]:
    with tempfile.TemporaryDirectory() as folder:
        for index, text in enumerate(texts):
            Path(folder, f"{index:06}.txt").write_text(text, "utf-8", newline="")
        command = [mtlint, "check", "--no-config", "--fail-on", "never", "--output-format", "json", folder]
        output = subprocess.run(command + (["--select", select] if select else []), capture_output=True, check=True)
    found = collections.defaultdict(list)
    for finding in json.loads(output.stdout)["findings"]:
        found[int(Path(finding["path"]).stem)].append(finding)
    return found


def fixed(text: str, fix: dict) -> str:
    """The text with a fix; offsets are in bytes."""
    data = text.encode()
    for edit in sorted(fix["edits"], key=lambda edit: -edit["start"]):
        data = data[:edit["start"]] + edit["replacement"].encode() + data[edit["end"]:]
    return data.decode()


def report(title: str, made: list[tuple[str, str, int, int]], options: argparse.Namespace) -> None:
    all_found = findings(options.mtlint, [bad for _, bad, _, _ in made], options.select)
    found = offered = right = shown = 0
    for index, (good, bad, start, end) in enumerate(made):
        start, end = len(bad[:start].encode()), len(bad[:end].encode())
        over = [
            finding for finding in all_found[index]
            if finding["start"]["offset"] < end and start < finding["end"]["offset"]
        ]
        fixes = [fix for finding in over for fix in finding["fixes"]]
        found += bool(over)
        offered += bool(fixes)
        right += any(fixed(bad, fix) == good for fix in fixes)
        if not over and shown < options.show:
            shown += 1
            print("  missed:", repr(bad.encode()[max(0, start - 30):end + 30].decode(errors="ignore")))
    share = lambda part, whole: f"{part} of {whole} ({100 * part / max(whole, 1):.1f} %)"
    print(f"{title}: found {share(found, len(made))}, the right suggestion in {share(right, offered)} with one")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("mtlint")
    parser.add_argument("files", nargs="+", metavar="FILE", type=Path)
    parser.add_argument("--count", type=int, default=400)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--show", type=int, default=0, help="how many that were missed to show")
    parser.add_argument("--select", help="the rules to use; those on by default if not given")
    parser.add_argument("--keep-first", action="store_true", help="leave the first letter of a word as it is")
    parser.add_argument("--distinct", action="store_true", help="take each name once, however often texts have it")
    options = parser.parse_args()

    texts = [path.read_text("utf-8") for path in options.files]
    known = {line[1:] for line in table("names.txt") if line.startswith("=")}
    listed = set(table("words.txt")) | set(table("rare-words.txt"))
    listed.update(line.split("\t")[0][3:] for line in table("single-names.txt"))
    rng = random.Random(options.seed)
    report("known names", cases(texts, lambda text: known_names(text, known), options, rng), options)
    report("repeated names", cases(texts, lambda text: repeated_names(text, listed), options, rng), options)


if __name__ == "__main__":
    main()
