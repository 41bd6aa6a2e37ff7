"""Text folded for finding and for order: case, apostrophes and marks do not matter, the Ukrainian alphabet does."""

import re
import unicodedata
from typing import Final

# ' ’ ʼ ‘ ` ´ and their like are one letter-joining sign in names; typing any of them, or none, finds the name.
# The primes stand for soft and hard signs in transliterations.
_APOSTROPHES: Final = dict.fromkeys(map(ord, "'’ʼ‘`´′″ʹʺˈʻʽˊˋ‛＇"))
_ALPHABET: Final = "абвгґдеєёжзиіїйклмнопрстуфхцчшщъыьэюя"
# Every letter of the alphabet one sign, after the digits; all other letters after them.
_PLACES: Final = {letter: chr(ord("A") + place) for place, letter in enumerate(_ALPHABET)}
_WORD: Final = re.compile(r"[^\W_]+")
# й and ї are letters, not и and і with a mark; ё is searched as written.
_KEEPS_MARK: Final = frozenset("йїё")


def fold(text: str) -> str:
    """Bring text to the form in which it is searched: small letters, no apostrophes, no stress or accent marks.

    Signs that nobody sees, such as a soft hyphen, are left out as well.
    """
    kept: list[str] = []
    for letter in unicodedata.normalize("NFC", text.casefold()).translate(_APOSTROPHES):
        plain = letter if letter in _KEEPS_MARK else unicodedata.normalize("NFD", letter)
        kept += (one for one in plain if not unicodedata.combining(one) and unicodedata.category(one) != "Cf")
    return "".join(kept)


def words_of(text: str) -> list[str]:
    """Split folded text into its words."""
    return _WORD.findall(fold(text))


def sort_key(text: str) -> str:
    """Return text that puts names in Ukrainian alphabetical order, word by word, Cyrillic before Latin."""
    return " ".join("".join(map(_place, word)) for word in words_of(text))


def _place(letter: str) -> str:
    return letter if letter.isdigit() else _PLACES.get(letter, f"~{letter}")
