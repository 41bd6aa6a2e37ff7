"""A name as it was typed, brought to words: case, apostrophes, stress marks, dashes and mixed alphabets do not matter.

Unicode compatibility forms as in UAX #15 (NFKC). Which letters look alike follows Unicode's confusables (UTS #39), as
far as Ukrainian, Russian, Latin and Greek keyboards type them.
"""

import re
import unicodedata
from functools import lru_cache
from typing import Final

# ' ’ ʼ ‘ ` ´ and their like join letters in names; the primes stand for soft and hard signs in transliterations.
_APOSTROPHES: Final = "'’ʼ‘`´′″ʹʺˈʻʽˊˋ‛＇ʾʿ"
_DASHES: Final = "‐‑‒–—―−﹣－⁃"
_TYPED: Final = str.maketrans(dict.fromkeys(_APOSTROPHES) | dict.fromkeys(_DASHES, "-"))
_STRESS: Final = frozenset("\u0300\u0301\u030d\u0341\u0340")
_LOOSE_MARK: Final = re.compile(r"[\u0300-\u036f]")
_DIGITS: Final = re.compile(r"\d")
_LETTERS: Final = re.compile(r"[^\W\d_]")
_LEAST_LETTERS: Final = 4
# A double quote between two letters is a hard sign (BGN/PCGN), or an apostrophe typed twice; a dot keeps z and h apart.
_INNER_SIGN: Final = re.compile(r"(?<=[^\W\d_])[\"”“](?=[^\W\d_])|(?<=[A-Za-z])·(?=[A-Za-z])")
_WORD: Final = re.compile(r"[^\W_]+(?:-[^\W_]+)*\.?")
# Small letters look alike less often than capitals do: н is no h.
_LATIN: Final = "ABEIKMHOPCTXYaeiopcxyïëj"
_CYRILLIC: Final = "АВЕІКМНОРСТХУаеіорсхуїёј"
_GREEK: Final = "ΑΒΕΙΚΜΗΟΡϹΤΧΥαειορϲχυϊϳ"
_GREEK_LATIN: Final = "ABEIKMHOPCTXYaeiopcxyïj"
_GREEK_CYRILLIC: Final = "АВЕІКМНОРСТХУаеіорсхуїј"
_TO_CYRILLIC: Final = str.maketrans(_LATIN + _GREEK, _CYRILLIC + _GREEK_CYRILLIC)
_TO_LATIN: Final = str.maketrans(_CYRILLIC + _GREEK, _LATIN + _GREEK_LATIN)
_ALIKE: Final = frozenset(_LATIN + _CYRILLIC + _GREEK)
_IS_CYRILLIC: Final = re.compile(r"[\u0400-\u052f]")
_IS_LATIN: Final = re.compile(r"[A-Za-z\u00c0-\u024f\u1e00-\u1eff]")


@lru_cache(maxsize=4096)
def tokens(text: str) -> tuple[str, ...]:
    """Return the words of a name in small letters; a part joined by a hyphen stays in its word.

    An initial ends with a dot, whether or not it was typed with one: "О. Б. Коваль" and "Коваль О Б" give "о.".
    """
    found = []
    for word in _WORD.findall(_plain(text)):
        bare = word.rstrip(".").casefold()
        short = len(bare) == 1 or (word.endswith(".") and len(bare) <= _LONGEST_INITIAL and "-" not in bare)
        found.append(f"{bare}." if short and not bare.isdigit() else bare)
    return tuple(found)


# "Shch." and "Jr." alike: a short word with a dot is not a whole name.
_LONGEST_INITIAL: Final = 4


def is_initial(token: str) -> bool:
    """Say whether a word of `tokens` stands for the beginning of a name only."""
    return token.endswith(".")


def parts(token: str) -> tuple[str, ...]:
    """Return the parts of a hyphenated word, then the parts joined; a plain word is its own only part."""
    if "-" not in token:
        return (token,)
    return (*token.split("-"), token.replace("-", ""))


def is_cyrillic(token: str) -> bool:
    return _IS_CYRILLIC.search(token) is not None


def _plain(text: str) -> str:
    typed = unicodedata.normalize("NFKC", _INNER_SIGN.sub("", text.translate(_TYPED)))
    seen = "".join(one for one in typed if unicodedata.category(one) not in {"Cf", "Cc"} or one.isspace())
    # A sign that was composed only now may be a dash or an apostrophe; a mark that found no letter says nothing.
    return " ".join(_one_alphabet(word) for word in _LOOSE_MARK.sub("", seen.translate(_TYPED)).split())


def _one_alphabet(word: str) -> str:
    """Bring the letters of a word to the alphabet that those without a double show; to the commoner one otherwise."""
    if word.isascii():
        return _read_by_a_machine(word, _LATIN_DIGITS)
    decisive = [one for one in word if one not in _ALIKE]
    for letters in (decisive, word):
        cyrillic = sum(_IS_CYRILLIC.match(one) is not None for one in letters)
        latin = sum(_IS_LATIN.match(one) is not None for one in letters)
        if cyrillic > latin:
            return _read_by_a_machine(_without_stress(word).translate(_TO_CYRILLIC), _CYRILLIC_DIGITS)
        if latin > cyrillic:
            return _read_by_a_machine(word.translate(_TO_LATIN), _LATIN_DIGITS)
    return word


_CYRILLIC_DIGITS: Final = str.maketrans("03", "оз")
_LATIN_DIGITS: Final = str.maketrans("01", "oi")


def _read_by_a_machine(typed: str, letters: dict[int, int]) -> str:
    """Set a digit right that a reading machine took a letter for: four letters with one digit are no number.

    Each word by itself: what stands beside it without a space does not make it a number.
    """
    if not _DIGITS.search(typed):
        return typed

    def read(found: re.Match[str]) -> str:
        word = found.group()
        one_digit = len(_DIGITS.findall(word)) == 1
        return word.translate(letters) if one_digit and len(_LETTERS.findall(word)) >= _LEAST_LETTERS else word

    return _WORD.sub(read, typed)


def _without_stress(word: str) -> str:
    """Leave out what shows the stress; й, ї and ё are letters of their own and have other marks."""
    bare = "".join(one for one in unicodedata.normalize("NFD", word) if one not in _STRESS)
    return unicodedata.normalize("NFC", bare)
