"""Which of the entries found fit best what was typed, whose name it is, and why it matches."""

from collections.abc import Iterable, Sequence
from typing import Any, Final, NamedTuple
from uuid import UUID

from rapidfuzz.distance import OSA
from sqlalchemy import Connection

from casetracker.casework.people import NameKind
from casetracker.matching.forms import NameForm
from casetracker.matching.score import Reason, score
from casetracker.storage.search.entries import LAST_DIGITS
from casetracker.storage.search.tables import COLUMNS, FACT_COLUMNS, NAME_COLUMNS
from casetracker.storage.search.typed import Sense, Typed, end_of_phone
from casetracker.storage.search.vocabulary import Meanings


class Hit(NamedTuple):
    """A person that was found: in which case, by which form of the name, and why."""

    case_id: UUID
    bearer: UUID
    """The sought person or the relative who bears the name."""
    of_sought: bool
    name_id: UUID
    form: str
    """The name as it is recorded."""
    kind: NameKind
    fit: float
    reasons: tuple[Reason, ...]
    found_in: tuple[str, ...]
    """Where else than in a name something typed was found, by the names of the search's columns."""


class Said(NamedTuple):
    """A typed word with all that it can mean."""

    typed: Typed
    meant: Meanings
    begun: frozenset[str] = frozenset()


class Row(NamedTuple):
    """An entry that was found."""

    entry: int
    case_id: str
    place: str
    columns: dict[str, str]

    @classmethod
    def of(cls, row: Any) -> "Row":  # noqa: ANN401  (a row of any table)
        return cls(row[0], row[1], row[2], dict(zip(COLUMNS, row[3:], strict=True)))


_RELATIVE: Final = 0.9
_MISSING: Final = 0.2
_LIKE: Final = 0.2
"""What a word that means none of the stored ones is worth at most, for letters that agree."""
_ELSEWHERE: Final = 0.5
_INITIAL: Final = 0.88
_BEGUN: Final = 0.8
_NO_REASONS: Final[tuple[Reason, ...]] = ()
_LOOKED_AT: Final = 40
"""So many of the best are compared letter by letter."""
_NAMES: Final = (
    "SELECT case_id, id, full, family, given, patronymic, kind, coalesce(sought_person_id, relative_id), "
    "sought_person_id IS NOT NULL FROM person_name WHERE case_id IN ({}) ORDER BY id"
)


def by_fit(rows: Iterable[Row], said: Sequence[Said]) -> list[tuple[Row, float]]:
    """Put entries into order by how well the best name in each fits, then by the alphabet."""
    fitting = [(row, _fit(row, said)) for row in rows]
    return sorted(fitting, key=lambda one: (-round(one[1], 3), one[0].place, one[0].entry))


def explained(
    connection: Connection, fitting: Sequence[tuple[Row, float]], said: Sequence[Said], limit: int
) -> list[Hit]:
    """Compare the best entries letter by letter, and say of each who was found, by which form and why."""
    looked_at = fitting[: max(_LOOKED_AT, limit)]
    asked = tuple(row.case_id for row, _ in looked_at)
    names: dict[str, list[Any]] = {}
    if asked:
        for name in connection.exec_driver_sql(_NAMES.format(", ".join("?" * len(asked))), asked):
            names.setdefault(name[0], []).append(name)
    found = [
        (hit, row.place)
        for row, fit in looked_at
        if (hit := _hit(row, fit, names.get(row.case_id, []), said)) is not None
    ]
    found.sort(key=lambda one: (-round(one[0].fit, 3), one[1]))
    return [hit for hit, _ in found[:limit]]


def _hit(row: Row, fit: float, names: list[Any], said: Sequence[Said]) -> Hit | None:
    spoken = [one for one in said if one.typed.of_a_name]
    found_in = tuple(dict.fromkeys(where for one in said if (where := _fact(one, row))))
    best: Hit | None = None
    for _, name_id, full, family, given, patronymic, kind, bearer, of_sought in names:
        form = NameForm.of(family, given, patronymic) if family or given else NameForm.whole(full)
        value, reasons = fit, _NO_REASONS
        if spoken:
            stored = [word for word, _ in form.words]
            compared = score(NameForm.whole(" ".join(_completed(one, stored) for one in spoken)), form)
            value, reasons = 0.4 * fit + 0.6 * compared.number, compared.reasons
        if not of_sought:
            value *= _RELATIVE
        if best is None or value > best.fit:
            best = Hit(
                UUID(row.case_id),
                UUID(bearer),
                bool(of_sought),
                UUID(name_id),
                full,
                NameKind(kind),
                value,
                reasons,
                found_in,
            )
    return best


def _completed(one: Said, stored: list[str]) -> str:
    """Return the stored word that a typed one begins, so that a name half typed is no other name."""
    word = one.typed.text
    if one.typed.sense is Sense.INITIAL or word in stored or one.typed.exact:
        return word
    begun = [each for each in stored if each.startswith(word)]
    return begun[0] if begun else next((each for each in stored if each in one.begun), word)


def _fit(row: Row, said: Sequence[Said]) -> float:
    """Say how well the best name of an entry fits; what is no name was found in the entry or the entry not at all."""
    best = 0.0
    named = [one for one in said if one.typed.of_a_name]
    sought, *relatives = _forms(row)
    for forms, worth in ((sought, 1.0), *((one, _RELATIVE) for one in relatives)):
        for form in forms:
            value = worth
            for one in named:
                value *= _worth(one, form, row)
            best = max(best, value)
    return best


def _forms(row: Row) -> list[list[dict[str, list[str]]]]:
    """Take the names of an entry apart: those of the sought person, then those of relatives."""
    groups: list[list[dict[str, list[str]]]] = []
    sides = {column: row.columns[column].split("/") for column in NAME_COLUMNS}
    for at in range(len(sides["surname"])):
        by_column = {column: sides[column][at].split("|") for column in NAME_COLUMNS}
        groups.append(
            [
                {column: by_column[column][form].split() for column in NAME_COLUMNS}
                for form in range(len(by_column["surname"]))
            ]
        )
    return groups


def _worth(one: Said, form: dict[str, list[str]], row: Row) -> float:
    """Say how well one typed word is met in one name, or in a place where the person was."""
    typed = one.typed
    best = 0.0
    for column, words in form.items():
        if typed.columns and column not in typed.columns:
            continue
        for word in words:
            best = max(best, _met(one, word))
    if best < _ELSEWHERE and any(_met(one, word) for word in row.columns["locality"].split()):
        best = _ELSEWHERE
    return best or _MISSING + _LIKE * max(
        (OSA.normalized_similarity(typed.text, word) for words in form.values() for word in words), default=0.0
    )


def _met(one: Said, word: str) -> float:
    typed = one.typed
    if typed.sense is Sense.INITIAL:
        return _INITIAL if word.startswith(typed.text.rstrip(".")) else _INITIAL - 0.1
    worth = one.meant.get(word, 0.0)
    if word == typed.text:
        return 1.0
    if not typed.exact and word.startswith(typed.text):
        return max(worth, _BEGUN + 0.15 * len(typed.text) / len(word))
    return worth


def _fact(one: Said, row: Row) -> str:
    """Return in which column beside the names a typed word stands."""
    typed = one.typed
    for column in FACT_COLUMNS:
        if (typed.columns and column not in typed.columns) or column == "initial":
            continue
        words = row.columns[column].split()
        if typed.sense is Sense.DIGITS:
            end = LAST_DIGITS + end_of_phone(typed.text)
            if column == "phone" and len(end) > 1 and any(word.startswith(end) for word in words):
                return column
            if column != "phone" and all(any(word.startswith(each) for word in words) for each in typed.words):
                return column
        elif any(word.startswith(typed.text) or word in one.meant for word in words):
            return column
    return ""
