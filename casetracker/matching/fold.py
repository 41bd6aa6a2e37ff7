"""Text folded for finding and for order: case, apostrophes and marks do not matter, the Ukrainian alphabet does."""

import re
import unicodedata
from typing import Final

# ' ’ ʼ ‘ ` ´ are one letter-joining sign in names; typing any of them, or none, finds the name.
_APOSTROPHES: Final = dict.fromkeys(map(ord, "'’ʼ‘`´′"))
_ALPHABET: Final = "абвгґдеєёжзиіїйклмнопрстуфхцчшщъыьэюя"
_ORDER: Final = {letter: f"{place:02}" for place, letter in enumerate(_ALPHABET, start=10)}
_WORD: Final = re.compile(r"[^\W_]+")
# й and ї are letters, not и and і with a mark; ё is searched as written.
_KEEPS_MARK: Final = frozenset("йїё")


def fold(text: str) -> str:
    """Bring text to the form in which it is searched: small letters, no apostrophes, no stress or accent marks."""
    kept = []
    for letter in unicodedata.normalize("NFC", text.casefold()).translate(_APOSTROPHES):
        plain = letter if letter in _KEEPS_MARK else unicodedata.normalize("NFD", letter)
        kept.append("".join(one for one in plain if not unicodedata.combining(one)))
    return "".join(kept)


def words_of(text: str) -> list[str]:
    """Split folded text into its words."""
    return _WORD.findall(fold(text))


def sort_key(text: str) -> str:
    """Return text that puts names in Ukrainian alphabetical order, Cyrillic before Latin."""
    return "".join(_ORDER.get(letter, f"9{letter}") if letter.isalpha() else letter for letter in fold(text))
