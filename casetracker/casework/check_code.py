"""The code on a letter by which the office that issued it knows it again when somebody calls.

It is made with a key of the vault over number, day, case, addressee and what the letter says, so nobody without the
vault can make one, and a code belongs to one letter only. Its signs are read alike in Latin and in Cyrillic and are
mistaken for no other: a mother reads them out over the telephone.

What a code that is right proves: this office issued a letter of this number and day, and whoever reads the code has
seen it. It does not prove that the paper in their hand says what the letter says, because a forger can copy the code
from a true letter: the recorded paper is to be read beside it.
"""

import hashlib
import hmac
import json
import unicodedata
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from casetracker.casework.letters import Letter
from casetracker.casework.paper_kinds import LetterKind
from casetracker.casework.paper_language import PaperLanguage

SIGNS: Final = "23456789ACEHKMPTXY"
"""Without 0 O, 1 I L, B 8, S 5, Z 2, U V, and without what is no sign of both alphabets."""
GROUPS: Final = 3
SIGNS_OF_A_GROUP: Final = 4
_LENGTH: Final = GROUPS * SIGNS_OF_A_GROUP

_READ_AS: Final = str.maketrans(
    {"А": "A", "С": "C", "Е": "E", "Н": "H", "К": "K", "М": "M", "Р": "P", "Т": "T", "Х": "X", "У": "Y"}
    | {"В": "8", "B": "8", "S": "5", "Ѕ": "5", "Z": "2", "З": "3", "Б": "6", "G": "6", "Ч": "4"}
)
"""What is read or typed for a sign: its like in Cyrillic, or what it is easily taken for."""
_LATIN: Final = str.maketrans("АВСЕНІКМОРТХУЅ", "ABCEHIKMOPTXYS")


@dataclass(frozen=True, slots=True)
class Said:
    """What a code is made over."""

    number: str
    day: date
    case_number: str
    addressed_to: str
    content: str
    """A digest of what the letter says, from `content_of`."""


class Check(StrEnum):
    """What a number, a day and a code that were read out come to."""

    MATCHES = "matches"
    NO_SUCH_LETTER = "no_such_letter"
    OTHER_DAY = "other_day"
    OTHER_CODE = "other_code"
    WITHOUT_CODE = "without_code"
    """The letter was printed before letters had codes."""


def content_of(
    kind: LetterKind, language: PaperLanguage, template: str, version: str, next_letter_by: date | None, facts: str
) -> str:
    """Return a digest of what a letter says: its kind, its template and every value that is printed."""
    told = [kind.value, language.value, template, version, str(next_letter_by or ""), _plain(facts)]
    return hashlib.sha256(json.dumps(told, ensure_ascii=False).encode()).hexdigest()


def said_by(letter: Letter) -> Said:
    """Return what the code of a recorded letter was made over.

    The case's number is the one in the letter's own, because the case may have been merged into another since.
    """
    content = content_of(
        letter.kind,
        letter.language,
        letter.template_id,
        letter.template_version,
        letter.next_letter_by,
        letter.facts,
    )
    return Said(letter.number, letter.as_of, letter.number.rpartition("/")[0], letter.addressed_to, content)


def code_of(said: Said, key: bytes) -> str:
    """Return the code as it is printed: three groups of four signs."""
    told = [said.number, said.day.isoformat(), said.case_number, _plain(said.addressed_to), said.content]
    number = int.from_bytes(hmac.digest(key, json.dumps(told, ensure_ascii=False).encode(), "sha256"), "big")
    signs = ""
    for _ in range(_LENGTH):
        number, at = divmod(number, len(SIGNS))
        signs += SIGNS[at]
    return _grouped(signs)


def read_code(typed: str) -> str:
    """Return a code as it is printed, from how somebody typed it; empty where it cannot be one.

    Lower case, spaces, dashes and Cyrillic letters that look alike change nothing.
    """
    signs = "".join(one for one in typed.upper() if one.isalnum()).translate(_READ_AS)
    return _grouped(signs) if len(signs) == _LENGTH and set(signs) <= set(SIGNS) else ""


def read_number(typed: str) -> str:
    """Return the number of a letter from how somebody typed it: in capitals, Latin, without spaces."""
    return "".join(typed.upper().translate(_LATIN).split())


def check(letter: Letter | None, day: date, typed: str) -> Check:
    """Compare what was read out with the recorded letter of that number.

    The code that stands with the letter is compared, not one that is made anew: after the vault was encrypted under
    another master key, letters that were printed before keep theirs.
    """
    if letter is None:
        return Check.NO_SUCH_LETTER
    if not letter.check_code:
        return Check.WITHOUT_CODE
    if letter.as_of != day:
        return Check.OTHER_DAY
    same = hmac.compare_digest(read_code(typed).encode(), letter.check_code.encode())
    return Check.MATCHES if same else Check.OTHER_CODE


def _plain(text: str) -> str:
    """Write a text so that it is the same before and after it was recorded."""
    return " ".join(unicodedata.normalize("NFC", text).split())


def _grouped(signs: str) -> str:
    return "-".join(signs[at : at + SIGNS_OF_A_GROUP] for at in range(0, _LENGTH, SIGNS_OF_A_GROUP))
