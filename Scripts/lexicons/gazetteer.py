"""The gazetteer: names, their kinds, and the lines that find them."""

import math
import re
from pathlib import Path

import icu

import sources
from text import compact, read_list, words_of

CITY_POPULATION = 100_000  # a city is worth a suggestion from this size on

# WordNet's lexicographer files of nouns.
WORDNET_KINDS = {"06": "place", "14": "organization", "15": "place", "17": "place", "18": "person"}

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
            # So would those of large cities that only lack a letter: “Rio de Janero”.
            lacking = without_a_letter(compact(city["name"])) - {compact(city["name"])}
            if city["population"] < 1_000_000:
                lacking = set()
            self.aliases.update(
                name for name in city["alternatenames"]
                if " " in name and re.fullmatch(r"[A-ZÀ-Þ][A-Za-zÀ-ɏ'’. -]+", name)
                and compact(name) not in lacking
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


class SingleNames:
    """Names of one word, ranked by how likely a text means them; the best rank of a name counts."""

    SHORTEST = 4
    NATION = 9
    WELL_KNOWN = 6
    LONGEST = 24
    LONG = 8  # letters of a name that is thought of two edits away
    FREQUENT = 1e-8  # the share of a text's words from which on a form is what its writer meant
    SURE = 1e-7  # the share from which on only a name that is far more frequent speaks against a form

    def __init__(self) -> None:
        self.ranks: dict[str, tuple[int, str]] = {}
        self.valid: set[str] = set()

    def add(self, name: str, rank: int) -> None:
        form = compact(name)
        if len(form) < self.SHORTEST or not form.isalpha() or " " in name or "-" in name:
            return
        if form not in self.ranks or self.ranks[form][0] < rank:
            self.ranks[form] = (rank, name)

    def add_names(self, names: Names) -> None:
        whole = {"country": 9, "place": 6, "organization": 6, "person": 5}
        part = {"country": 9, "place": 5, "organization": 4, "person": 4}
        variants = sources.wordnet_variants()
        for name, kind in names.kinds.items():
            if name in variants and kind != "country":
                self.valid.add(compact(name))
            elif " " not in name:
                self.add(name, whole[kind])
            else:
                for token in name.split():
                    if token[0].isupper():
                        self.add(token, part[kind])

    def add_cities(self) -> None:
        for city in sources.cities():
            if city["population"] >= 300_000:
                self.add(city["name"], 7 if city["population"] >= 1_000_000 else 3)
        for capital in sorted(sources.capitals()):
            self.add(capital, 8)

    def frequent_forms(self, shares: tuple[dict[str, float], dict[str, float]], common_words: set[str]) -> set[str]:
        """What texts have, without what they have as a misspelling: a form much rarer than a name beside it.

        A name that is a common word as well is as frequent as that, which says nothing of the name.
        """
        capitalized, all_cases = shares
        near: dict[str, set[str]] = {}
        for name in self.ranks:
            if name in capitalized and name not in common_words:
                for piece in without_a_letter(name):
                    near.setdefault(piece, set()).add(name)
        misspelled = {
            form for form, share in all_cases.items()
            if any(
                capitalized[name] >= self.rarer(name, form, share) * share and is_one_edit(form, name)
                for piece in without_a_letter(form) for name in near.get(piece, ()))
        }
        return {
            form for form, share in all_cases.items()
            if share >= self.FREQUENT and not {form, form.removesuffix("s")} & misspelled
        }

    def rarer(self, name: str, form: str, share: float) -> int:
        """How many times rarer than a name a form is that is taken for a misspelling of it.

        Nations and countries are few, and all are known; but of one with a letter changed a name may be made.
        """
        is_changed = len(form) == len(name) and sorted(form) != sorted(name)
        if self.ranks[name][0] == self.NATION and form[0] == name[0] and form[-1] == name[-1] and not is_changed:
            return 5
        return 100 if share < self.SURE else 300

    def lines(self, capitalized: dict[str, float]) -> set[str]:
        """“^” for well-known names and “=” for others."""
        lines: set[str] = set()
        for form, (rank, name) in self.ranks.items():
            sign = "^" if rank >= self.WELL_KNOWN else "="
            fields = [sign + bucket(form) + form, f"{rank}{frequency_letter(capitalized.get(form, 0))}"]
            lines.add("\t".join(fields if name == form.capitalize() else fields + [name]))
        return lines

    def valid_near(self, valid: set[str], words: set[str]) -> set[str]:
        """Those of the forms that a name or one of some words might be thought of: none else is ever asked about."""
        pieces: set[str] = set()
        for word in self.ranks.keys() | {word for word in words if len(word) >= self.SHORTEST}:
            pieces.update(without_a_letter(word))
        far: set[str] = set()
        for name in self.ranks:
            if len(name) >= self.LONG:
                far.update(without_two_letters(name))
        return {
            form for form in (valid | self.valid) - self.ranks.keys()
            if form.isalpha() and self.SHORTEST <= len(form) <= self.LONGEST
            and (not pieces.isdisjoint(without_a_letter(form))
                 or len(form) >= self.LONG - 2 and not far.isdisjoint(without_two_letters(form)))
        }


def frequency_letter(share: float) -> str:
    """How often texts have a form: “a” for hardly ever, each letter 0.25 on in the decimal logarithm."""
    return chr(ord("a") + (0 if share == 0 else min(25, max(0, int(4 * (math.log10(share) + 8.5))))))


def bucket(form: str) -> str:
    """The first letter and the length, as a letter: words that are near share the one and nearly the other."""
    return form[0] + chr(ord("a") + min(len(form), 25))


def is_one_edit(a: str, b: str) -> bool:
    """Whether two words differ by a letter that is missing or changed, or by two neighbours swapped."""
    short, long = sorted((a, b), key=len)
    start = next((at for at in range(len(short)) if short[at] != long[at]), len(short))
    rest, longer = short[start:], long[start:]
    if len(longer) == len(rest) + 1:
        return longer[1:] == rest
    return len(longer) == len(rest) and (longer[1:] == rest[1:] or longer[1::-1] + longer[2:] == rest)


def without_a_letter(word: str) -> set[str]:
    """A word and what is left when one of its letters is taken out: near words share one of these."""
    return {word} | {word[:at] + word[at + 1:] for at in range(len(word))}


def without_two_letters(word: str) -> set[str]:
    """A word and what is left when one or two of its letters are taken out."""
    return {shorter for piece in without_a_letter(word) for shorter in without_a_letter(piece)}
