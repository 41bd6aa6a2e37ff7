"""What of a case is found by typing, as the words of its entry."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple
from uuid import UUID

from sqlalchemy import Connection

from casetracker.casework.partial_date import PartialDate
from casetracker.casework.people import NameKind, Script, shown_name
from casetracker.matching import equivalents, units
from casetracker.matching.fold import sort_key, words_of
from casetracker.matching.keys import keys, words_for_index
from casetracker.matching.normalise import is_initial
from casetracker.storage.connection import directly
from casetracker.storage.search.tables import COLUMNS, NAME_COLUMNS

SEARCHED: Final[Mapping[str, frozenset[str]]] = {
    "search_case": frozenset({"number"}),
    "person_name": frozenset({"full", "family", "given", "patronymic", "kind", "script", "sought_person_id"}),
    "sought_person": frozenset({"born", "birthplace", "last_place", "unit"}),
    "relative": frozenset({"phone"}),
    "registration": frozenset({"number"}),
    "case_remains": frozenset({"remains_id"}),
    "remains": frozenset({"official_number"}),
}
"""Which fields of which records are searched; a change of one of them enters its case anew."""

_NUMBER_OF: Final = "SELECT number FROM search_case WHERE id = ?"
_NAMES_OF: Final = (
    "SELECT id, full, family, given, patronymic, kind, script, sought_person_id FROM person_name "
    "WHERE case_id = ? ORDER BY sought_person_id IS NULL, id"
)
_SOUGHT: Final = "SELECT born, birthplace, last_place, unit FROM sought_person WHERE case_id = ?"
_PHONES: Final = "SELECT phone FROM relative WHERE case_id = ? AND phone <> ''"
_REGISTERED: Final = "SELECT number FROM registration WHERE case_id = ? AND number <> ''"
_REMAINS: Final = (
    "SELECT r.official_number FROM case_remains c JOIN remains r ON r.id = c.remains_id WHERE c.case_id = ?"
)
_OF_REMAINS: Final = "SELECT case_id FROM case_remains WHERE remains_id = ?"

_DIGIT: Final = re.compile(r"\d")
_NOT_A_DIGIT: Final = re.compile(r"\D+")
# Letters that look alike on both keyboards, as far as they stand in codes and numbers.
_LOOK_ALIKE: Final = str.maketrans("авеікмнорстху", "abeikmhopctxy")
_LEAST_PHONE: Final = 4
_SPAN_YEARS: Final = 12
INITIAL: Final = "0"
"""Stands before the first sound of a name in the column of initials, so that it is no word."""
LAST_DIGITS: Final = "r"
"""Stands before the digits of a phone read from the last, so that its end is found by its beginning."""


class Name(NamedTuple):
    """A row of names as the database keeps it."""

    id: UUID
    full: str
    family: str
    given: str
    patronymic: str
    kind: NameKind
    script: Script
    of_sought: bool


@dataclass(frozen=True, slots=True)
class Facts:
    """What is searched of a case beside names."""

    number: str
    born: PartialDate | None = None
    localities: Sequence[str] = ()
    unit: str = ""
    phones: Sequence[str] = ()
    registered: Sequence[str] = ()
    remains: Sequence[str] = ()


class Entry(NamedTuple):
    """A case as the search keeps it; without columns it is no more."""

    case_id: str
    place: str
    columns: tuple[str, ...]


def read(connection: Connection, case_id: UUID) -> Entry:
    """Read what is searched of a case; a case that is no more has an entry without columns."""
    asked = (case_id.hex,)
    with directly(connection) as raw:
        number = raw.execute(_NUMBER_OF, asked).fetchone()
        if number is None:
            return Entry(case_id.hex, "", ())
        names = [
            Name(UUID(row[0]), row[1], row[2], row[3], row[4], NameKind(row[5]), Script(row[6]), row[7] is not None)
            for row in raw.execute(_NAMES_OF, asked)
        ]
        sought = raw.execute(_SOUGHT, asked).fetchone() or (None, "", "", "")
        phones, registered, remains = (
            [row[0] for row in raw.execute(one, asked)] for one in (_PHONES, _REGISTERED, _REMAINS)
        )
    born = PartialDate.from_stored(sought[0]) if sought[0] else None
    facts = Facts(number[0], born, (sought[1], sought[2]), sought[3], phones, registered, remains)
    return entry_of(case_id.hex, names, facts)


def cases_of_remains(connection: Connection, remains_ids: Iterable[UUID]) -> set[UUID]:
    """Return the cases that items of remains concern."""
    rows = [connection.exec_driver_sql(_OF_REMAINS, (one.hex,)).scalars() for one in remains_ids]
    return {UUID(one) for several in rows for one in several}


def entry_of(case_id: str, names: Sequence[Name], facts: Facts) -> Entry:
    """Put together the words of a case."""
    sought = [name for name in names if name.of_sought]
    relatives = [name for name in names if not name.of_sought]
    of_sought, of_relatives = [_form(one) for one in sought], [_form(one) for one in relatives]
    sides = (of_sought, of_relatives) if relatives else (of_sought,)
    told = {column: "/".join("|".join(form[column] for form in forms) for forms in sides) for column in NAME_COLUMNS}
    told["initial"] = _joined(_initials(of_sought))
    told["number"] = _joined(
        word for text in (facts.number, *facts.registered, *facts.remains) for word in numbered(text)
    )
    told["unit"] = _joined(words_of_unit(facts.unit))
    told["phone"] = _joined(LAST_DIGITS + digits[::-1] for one in facts.phones for digits in _lines(one))
    told["locality"] = _joined(word for text in facts.localities for word in words_of_names(text))
    told["born"] = _joined(_dates(facts.born))
    return Entry(case_id, sort_key(shown_name(sought)), tuple(told[column] for column in COLUMNS))


def words_of_names(text: str) -> list[str]:
    """Return the words under which a name is found: parts of hyphenated ones and those joined, no initials."""
    return [word for word in words_for_index(text) if "-" not in word and not is_initial(word)]


def numbered(text: str) -> list[str]:
    """Return the words of a number or a code, its letters as they look; "41" is what people say of KV1-2026-0041."""
    words = [coded(word) for word in words_of(text)]
    return [*words, *(word.lstrip("0") for word in words), "".join(words)]


def coded(word: str) -> str:
    """Bring the letters of a word with digits to one alphabet: nobody sees in which of them А1234 was typed."""
    return word.translate(_LOOK_ALIKE) if _DIGIT.search(word) else word


def words_of_unit(text: str) -> list[str]:
    known = coded(units.canonical(text).casefold())
    return [*known.split(), *(coded(word) for word in words_of(text))] if text else []


def digits_of(text: str) -> str:
    return _NOT_A_DIGIT.sub("", text)


def _lines(text: str) -> list[str]:
    """Return the digits of each phone in a field that may hold two."""
    return [digits for one in re.split(r"[,;/]", text) if len(digits := digits_of(one)) >= _LEAST_PHONE]


def _joined(words: Iterable[str]) -> str:
    return " ".join(dict.fromkeys(word for word in words if word))


def _form(name: Name) -> dict[str, str]:
    by_role = {
        "surname": words_of_names(name.family),
        "given": words_of_names(name.given),
        "patronymic": words_of_names(name.patronymic),
    }
    known = {word for words in by_role.values() for word in words}
    rest = [word for word in words_of_names(name.full) if word not in known]
    by_role["callsign" if name.kind is NameKind.CALL_SIGN else "whole"] = rest
    return {column: " ".join(by_role.get(column, ())) for column in NAME_COLUMNS}


def _initials(forms: list[dict[str, str]]) -> Iterable[str]:
    for form in forms:
        for word in f"{form['given']} {form['patronymic']} {form['whole']}".split():
            found = keys(word)
            for sounds in (*found.folds, *equivalents.forms_of(found.names)):
                yield INITIAL + sounds[:1]


def _dates(born: PartialDate | None) -> Iterable[str]:
    if born is None:
        return
    for part in (born.start, born.end):
        if part is not None:
            yield part.iso().replace("-", "")
            yield str(part.year)
    if born.start and born.end and born.end.year - born.start.year <= _SPAN_YEARS:
        yield from map(str, range(born.start.year, born.end.year + 1))
