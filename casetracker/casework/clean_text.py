"""Text as it is kept: composed, without what nobody sees, no longer than its place."""

import re
import unicodedata
from datetime import datetime
from typing import Final

from pydantic_core import PydanticCustomError

from casetracker.casework.errors import QT_TRANSLATE_NOOP

MISSING = QT_TRANSLATE_NOOP("Errors", "this must be filled in")
NOT_ALLOWED = QT_TRANSLATE_NOOP("Errors", "this value is not one of those allowed")
TOO_LONG = QT_TRANSLATE_NOOP("Errors", "this is too long")
INVISIBLE = QT_TRANSLATE_NOOP("Errors", "this holds invisible control characters; type it again by hand")

LONGEST_LINE: Final = 1_000
LONGEST_WORDS: Final = 20_000

# Bidirectional marks are kept in writing that needs them but an override could make a name read as another.
_HARMFUL = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]")


def _cleaned(text: str) -> str:
    """Bring text to NFC, turn Word's vertical tabs into line ends, refuse control and override characters."""
    text = re.sub("\r\n?|[\x0b\x0c\u2028\u2029]", "\n", unicodedata.normalize("NFC", text)).strip()
    if _HARMFUL.search(text):
        raise PydanticCustomError("invisible", INVISIBLE)
    return text


def filled(text: str) -> str:
    """Refuse text in which nothing is to be seen."""
    # Blanks of no width survive strip(); a name of nothing else would be a line that nobody can see.
    if all(unicodedata.category(character)[0] in "CZ" for character in text):
        raise PydanticCustomError("empty", MISSING)
    return text


def placed_in_time(stamp: datetime) -> datetime:
    """Refuse a point of time without its zone."""
    if stamp.utcoffset() is None:
        raise PydanticCustomError("naive", NOT_ALLOWED)
    return stamp


def _no_longer(text: str, most: int) -> str:
    if len(text) > most:
        raise PydanticCustomError("long", TOO_LONG)
    return text


def clean_words(text: str) -> str:
    """Clean free text; raises `PydanticCustomError` where it is longer than 20,000 or holds control characters."""
    return _no_longer(_cleaned(text), LONGEST_WORDS)


def clean_line(text: str) -> str:
    """Clean one line of text; raises `PydanticCustomError` as `clean_words`, where it is longer than 1,000."""
    return _no_longer(re.sub(r"\s+", " ", _cleaned(text)), LONGEST_LINE)
