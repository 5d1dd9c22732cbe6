"""The gazetteer: names, their kinds, and the lines that find them."""

import re
from pathlib import Path

import icu

import sources
from text import compact, read_list, words_of

CITY_POPULATION = 100_000  # a city is worth a suggestion from this size on

# WordNet's lexicographer files of nouns.
WORDNET_KINDS = {"14": "organization", "15": "place", "17": "place", "18": "person"}

# Tokens by which no name is found: capitalized runs of words do not begin or end with them.
NO_ANCHORS = {"a", "an", "and", "of", "the"}


class Names:
    """Names with their kinds. The first source that has a name decides how it is spelled and what kind it is."""

    def __init__(self) -> None:
        self.kinds: dict[str, str] = {}
        # Forms that are valid but never suggested.
        self.aliases: set[str] = set()

    def add(self, name: str, kind: str) -> None:
        self.kinds.setdefault(name, kind)

    def add_file(self, path: Path, kind: str) -> None:
        """A list made by hand; a line that begins with “=” is an alias."""
        for line in read_list(path):
            if line.startswith("="):
                self.aliases.add(line[1:].strip())
            else:
                self.add(line, kind)

    def add_territories(self) -> None:
        english = icu.Locale("en")
        for region in icu.Locale.getISOCountries():
            name = icu.Locale("", region).getDisplayCountry(english)
            self.aliases.add(name)
            plain = name.replace(" & ", " and ").removesuffix(" SAR China").replace("’", "'")
            if "(" not in plain and " - " not in plain:
                self.add(plain, "country")
            if plain.startswith("St. "):
                self.add("Saint " + plain.removeprefix("St. "), "country")

    def add_languages(self) -> None:
        english = icu.Locale("en")
        for tag in icu.Locale.getAvailableLocales():
            self.aliases.add(icu.Locale(icu.Locale(tag).getLanguage()).getDisplayLanguage(english))

    def add_wordnet(self) -> None:
        for name, file in sources.wordnet_instances():
            if file in WORDNET_KINDS:
                self.add(name, WORDNET_KINDS[file])
            else:
                self.aliases.add(name)

    def add_cities(self) -> None:
        for city in sources.cities():
            if city["population"] < CITY_POPULATION:
                return
            if city["name"][0].isupper() and not re.search(r"[(/,]", city["name"]):
                self.add(city["name"], "place")
            # Other spellings of a single word would only hide misspelled words.
            self.aliases.update(
                name for name in city["alternatenames"]
                if " " in name and re.fullmatch(r"[A-ZÀ-Þ][A-Za-zÀ-ɏ'’. -]+", name)
            )

    def valid_lines(self) -> set[str]:
        """“=compact” for every name and alias."""
        return {"=" + compact(name) for name in self.aliases | self.kinds.keys()} - {"="}

    def anchor_lines(self, wanted: str | None = None) -> set[str]:
        """“<first, rest, name, kind” and “>last, rest, name, kind” for names of 2 to 5 tokens, of one kind or all."""
        lines: dict[tuple[str, str, str], str] = {}
        for name, kind in self.kinds.items():
            tokens = [compact(token) for token in name.split()]
            if not 2 <= len(tokens) <= 5 or len("".join(tokens)) < 7 or not all(tokens):
                continue
            if wanted not in (None, kind):
                continue
            for mark, anchor, rest in (("<", tokens[0], tokens[1:]), (">", tokens[-1], tokens[:-1])):
                if len(anchor) > 1 and anchor not in NO_ANCHORS:
                    key = (mark, anchor, "".join(rest))
                    lines.setdefault(key, "\t".join((mark + anchor, key[2], name, kind)))
        return set(lines.values())

    def words(self) -> set[str]:
        return {word for name in self.kinds for word in words_of(name)}
