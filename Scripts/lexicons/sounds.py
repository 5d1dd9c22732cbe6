"""Words whose first sound is not what their first letters say: the table initial-sounds."""

import re
from collections.abc import Iterable

import sources

# What the program takes for granted without the table (`InitialSound`).
VOWEL = re.compile(r"[aeio]|un(?!i)|up|um|ul|ut[^aeiou]")
# Said in two ways, one of which the dictionary does not have.
TWO_WAYS = {"herb", "herbal", "herbalist", "herbs", "homage", "humble"}


def sound(phones: list[str]) -> str:
    """How a pronunciation begins. Before “h” in a syllable without stress, both articles are good English."""
    if phones[0] == "HH":
        vowels = [phone for phone in phones if phone[-1].isdigit()]
        return "consonant" if vowels and vowels[0][-1] == "1" else "either"
    return "vowel" if phones[0][-1].isdigit() else "consonant"


def lines() -> Iterable[str]:
    words = sources.dictionary_words()
    sounds: dict[str, set[str]] = {}
    for word, phones in sources.pronunciations():
        if word in words and word.isalpha():
            sounds.setdefault(word, set()).add(sound(phones))
    for word, found in sounds.items():
        usual = "vowel" if VOWEL.match(word) else "consonant"
        if word in TWO_WAYS or len(found) > 1:
            yield f"{word}\teither"
        elif found != {usual}:
            yield f"{word}\t{found.pop()}"
