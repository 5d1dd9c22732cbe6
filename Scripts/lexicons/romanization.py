"""Syllables of Chinese, Korean and Japanese names in the romanizations that English texts use, through ICU and by rule.

The forms are without tones, diacritics and apostrophes, as newspapers write them.
"""

import re
from collections.abc import Iterable
from pathlib import Path

import icu

from text import compact, read_list

HERE = Path(__file__).resolve().parent

# Wade-Giles.
INITIALS = {
    "b": "p", "p": "p", "d": "t", "t": "t", "g": "k", "k": "k", "j": "ch", "q": "ch", "x": "hs", "zh": "ch", "ch": "ch",
    "z": "ts", "c": "ts", "r": "j",
}
WHOLE = {
    "zi": "tzu", "ci": "tzu", "si": "ssu", "zhi": "chih", "chi": "chih", "shi": "shih", "ri": "jih", "er": "erh",
    "yi": "i", "ye": "yeh", "yan": "yen", "yong": "yung", "you": "yu",
}
FINALS = {"ian": "ien", "ie": "ieh", "iong": "iung", "ong": "ung", "ue": "ueh"}

# Korean, in the order of the jamo in Unicode. Revised Romanization, and McCune–Reischauer without its marks.
REVISED_INITIALS = "g kk n d tt r m b pp s ss - j jj ch k t p h".replace("-", "").split(" ")
REVISED_VOWELS = "a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i".split()
MCCUNE_INITIALS = "k kk n t tt r m p pp s ss - ch tch ch k t p h".replace("-", "").split(" ")
MCCUNE_VOWELS = "a ae ya yae o e yo ye o wa wae oe yo u wo we wi yu u ui i".split()
KOREAN_FINALS = "- k k k n n n t l k m l l l p l m p p t t ng t t k t p t".replace("-", "").split(" ")

to_latin = icu.Transliterator.createInstance("Any-Latin; NFD; [:Nonspacing Mark:] Remove; Lower")


def pinyin() -> set[str]:
    """The syllables that ICU transliterates Chinese characters to; ü is written u."""
    syllables = {to_latin.transliterate(chr(scalar)) for scalar in range(0x4E00, 0x9FA6)}
    return {syllable for syllable in syllables if re.fullmatch("[a-z]+", syllable)}


def wade_giles(syllable: str) -> str:
    """What Wade-Giles makes of a syllable of Pinyin."""
    if syllable in WHOLE:
        return WHOLE[syllable]
    initial = re.match("zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw]?", syllable).group()
    final = syllable.removeprefix(initial)
    if final == "uo" and initial not in ("g", "k", "h", "sh"):
        final = "o"
    elif final == "e" and initial in ("g", "k", "h"):
        final = "o"
    elif final == "ui" and initial in ("g", "k"):
        final = "uei"
    return INITIALS.get(initial, initial) + FINALS.get(final, final)


def korean_syllables() -> list[str]:
    """The Hangul syllables that are in use: those of KS X 1001."""
    return [chr(scalar) for scalar in range(0xAC00, 0xD7A4) if in_ks_x_1001(chr(scalar))]


def in_ks_x_1001(hangul: str) -> bool:
    try:
        return len(hangul.encode("euc_kr")) == 2
    except UnicodeEncodeError:
        return False


def korean(hangul: str, initials: list[str], vowels: list[str]) -> str:
    index = ord(hangul) - 0xAC00
    return initials[index // 588] + vowels[index % 588 // 28] + KOREAN_FINALS[index % 28]


def revised(hangul: str) -> str:
    return korean(hangul, REVISED_INITIALS, REVISED_VOWELS)


def mccune_reischauer(hangul: str) -> str:
    return korean(hangul, MCCUNE_INITIALS, MCCUNE_VOWELS)


def hepburn() -> set[str]:
    """The syllables that ICU transliterates Katakana to, with the small y-kana and a closing n."""
    kana = [chr(scalar) for scalar in range(0x30A1, 0x30F7)]
    written = kana + [first + small for first in kana for small in "ャュョ"]
    open_syllables = {compact(to_latin.transliterate(syllable)) for syllable in written} - {""}
    open_syllables = {syllable for syllable in open_syllables if re.fullmatch("[a-z]{0,3}[aeiou]", syllable)}
    return open_syllables | {syllable + "n" for syllable in open_syllables}


def read_customary() -> list[tuple[str, str]]:
    """Spellings that no system gives, with what McCune–Reischauer has for Korean ones; made by hand."""
    rows = (line.split() for line in read_list(HERE / "customary-syllables.txt"))
    return [(row[0], row[1] if len(row) > 1 else "") for row in rows]


def surnames(others: set[str]) -> set[str]:
    """Chinese and Korean surnames in all romanizations, from characters and Hangul listed by hand, without other words."""
    found: set[str] = set()
    for line in read_list(HERE / "east-asian-surnames.txt"):
        for name in line.split():
            if name.isascii():
                found.add(name)
            elif "\uac00" <= name[0] <= "\ud7a3":
                found.update("".join(f(hangul) for hangul in name) for f in (revised, mccune_reischauer))
            else:
                syllables = [to_latin.transliterate(character) for character in name]
                found.update(("".join(syllables), "-".join(wade_giles(syllable) for syllable in syllables)))
    return {name.capitalize() for name in found if len(name) > 1 and name.isalpha() and name.lower() not in others}


def lines() -> set[str]:
    """“=Pinyin, Wade-Giles”, “:Korean, McCune–Reischauer” and “+syllable of any system”."""
    chinese = {(syllable, wade_giles(syllable)) for syllable in pinyin()}
    korean_pairs = {(f(hangul), mccune_reischauer(hangul))
                    for hangul in korean_syllables() for f in (revised, mccune_reischauer)}
    customary = read_customary()
    korean_pairs.update((form, key) for form, key in customary if key)
    valid = {form for pair in chinese | korean_pairs for form in pair} | hepburn() | {form for form, _ in customary}
    return (tagged("=", chinese) | tagged(":", one_each(korean_pairs)) | {"+" + form for form in valid})


def one_each(pairs: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Of several readings the first by bytes: what is compared must only be the same for the same spelling."""
    found: dict[str, str] = {}
    for form, key in sorted(pairs):
        found.setdefault(form, key)
    return found


def tagged(sign: str, pairs: dict[str, str] | set[tuple[str, str]]) -> set[str]:
    items = pairs.items() if isinstance(pairs, dict) else pairs
    return {f"{sign}{form}\t{key}" for form, key in items}
