"""Names of countries and large cities in other languages, through ICU: those that no English text has."""

import re
from collections.abc import Iterator
from pathlib import Path

import icu

import sources
from text import compact, read_list

LANGUAGES = "fr de es it pt nl pl ro cs tr sv et".split()
SHORTEST = 5
LARGE_CITY = 1_000_000

ENGLISH = icu.Locale("en")


def countries(language: str) -> Iterator[tuple[str, str]]:
    for region in icu.Locale.getISOCountries():
        territory = icu.Locale("", region)
        yield territory.getDisplayCountry(icu.Locale(language)), territory.getDisplayCountry(ENGLISH)


def cities(language: str) -> Iterator[tuple[str, str]]:
    """The cities by which CLDR names time zones, if they are capitals or large."""
    large = sources.capitals() | {city["name"] for city in sources.cities() if city["population"] >= LARGE_CITY}
    own, english = (icu.TimeZoneNames.createInstance(icu.Locale(tag)) for tag in (language, "en"))
    for zone in icu.TimeZone.createEnumeration():
        name = english.getExemplarLocationName(zone)
        if name in large:
            yield own.getExemplarLocationName(zone), name


def lines(known: set[str]) -> set[str]:
    """“=exonym, name” for words that are not known and mean one place; the exonym is in lower case."""
    meant: dict[str, set[str]] = {}
    for language in LANGUAGES:
        for exonym, name in (*countries(language), *cities(language)):
            if re.fullmatch(r"[A-ZÀ-ɏ][a-zà-ɏ]+", exonym) and re.fullmatch(r"[A-Za-z ]+", name):
                meant.setdefault(exonym.lower(), set()).add(name)
    by_hand = dict(line.split("\t") for line in read_list(Path(__file__).with_name("exonyms.txt")))
    by_hand = {exonym.lower(): name for exonym, name in by_hand.items()}
    lines = {f"={exonym}\t{name}" for exonym, name in by_hand.items()}
    return lines | {
        f"={exonym}\t{name}" for exonym, names in meant.items() for name in names
        if len(names) == 1 and exonym not in by_hand and len(exonym) >= SHORTEST and not is_known(exonym, compact(name), known)
    }


def is_known(exonym: str, name: str, known: set[str]) -> bool:
    form = compact(exonym)
    return form == name or form in known or form.rstrip("s") in known
