"""How much likelier three letters are in some languages than in English: the table letter-triples."""

import math
import string
from collections import Counter
from collections.abc import Iterable, Iterator

import sources
from text import folded

# The order of the columns; `LetterTriples.languages` has the same.
LANGUAGES = "ca cs da de es et fi fr hr hu id it lt lv nl no pl pt ro sk sl sq sv tr vi".split()

EDGE = "_"
LETTERS = EDGE + string.ascii_lowercase
STEP = 0.25  # in nats
RARE = 2e-6  # what is not among the frequent triples of a language


def triples_of(word: str) -> Iterator[str]:
    """The triples of a word in lower-case ASCII, with an edge before and behind it."""
    edged = EDGE + word + EDGE
    return (edged[at:at + 3] for at in range(len(edged) - 2))


def shares(counts: Counter[str], total: int) -> dict[str, float]:
    return {triple: count / total for triple, count in counts.items()}


def running_text(language: str) -> dict[str, float]:
    """The shares of the frequent triples of a language's running text."""
    profile = sources.letter_profile(language)
    counts: Counter[str] = Counter()
    for text, count in profile["freq"].items():
        letters = folded(text).replace(" ", EDGE)
        # A folded letter may be two: “ß”.
        for at in range(len(letters) - 2):
            counts[letters[at:at + 3]] += count
    return shares(counts, profile["n_words"][2])


def dictionary() -> dict[str, float]:
    """The same of the words of English, each once: rare words must look English too."""
    words = sources.scowl_words((10, 20, 35, 40, 50, 55, 60, 70))
    counts = Counter(triple for word in words for triple in triples_of(word))
    return shares(counts, counts.total())


def lines() -> Iterable[str]:
    """A line two letters: for each third letter a character a language, “P” for as likely as in English."""
    texts, words = running_text("en"), dictionary()
    languages = [running_text(language) for language in LANGUAGES]
    for first in LETTERS:
        for second in LETTERS:
            values = ""
            for third in LETTERS:
                triple = first + second + third
                english = (texts.get(triple, 0) + RARE + words.get(triple, 0) + RARE) / 2
                for language in languages:
                    ratio = math.log((language.get(triple, 0) + RARE) / english)
                    values += chr(0x50 + max(-32, min(31, round(ratio / STEP))))
            yield f"{first}{second}\t{values}"
