"""Reading the entries that were found: which of their names fits best what was typed, whose it is, and why.

How well a name fits is a rule of `matching.fitting`.
"""

from collections.abc import Iterable, Sequence
from typing import Any, Final, NamedTuple
from uuid import UUID

from sqlalchemy import Connection

from casetracker.casework.people import NameKind, Script
from casetracker.matching import fitting
from casetracker.matching.fitting import Asked, Because, Fit
from casetracker.matching.forms import NameForm
from casetracker.matching.normalise import is_initial
from casetracker.storage.connection import directly
from casetracker.storage.search.entries import LAST_DIGITS
from casetracker.storage.search.tables import COLUMNS, FACT_COLUMNS, NAME_COLUMNS
from casetracker.storage.search.typed import Sense, Typed, end_of_phone


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
    reasons: tuple[Because, ...]
    found_in: tuple[str, ...]
    """Where else than in a name something typed was found, by the names of the search's columns."""
    read_as: str = ""
    """What was meant, where the keyboard was set to another language; empty where it was not."""

    @property
    def literal(self) -> bool:
        """Say whether the name holds what was typed letter for letter, as far as it was typed."""
        return not self.read_as and Fit(self.fit, self.reasons).literal


class Said(NamedTuple):
    """A typed word with all that it can mean."""

    typed: Typed
    asked: Asked


class Row(NamedTuple):
    """An entry that was found."""

    entry: int
    case_id: str
    place: str
    columns: dict[str, str]

    @classmethod
    def of(cls, row: Any) -> "Row":  # noqa: ANN401  (a row of any table)
        return cls(row[0], row[1], row[2], dict(zip(COLUMNS, row[3:], strict=True)))


_LOOKED_AT: Final = 40
"""So many of the best are compared letter by letter."""
_MOST_NAMES: Final = 24
"""Of one case no more names than this: the earliest, of the sought person before those of relatives."""
_KINDS: Final = list(NameKind)
_NAMES: Final = (
    "SELECT case_id, id, full, family, given, patronymic, kind, script, coalesce(sought_person_id, relative_id), "
    "sought_person_id IS NOT NULL FROM person_name WHERE case_id IN ({}) ORDER BY sought_person_id IS NULL, id"
)


def by_fit(rows: Iterable[Row], said: Sequence[Said]) -> list[tuple[Row, float]]:
    """Put entries into order by how well the best name in each fits, then by the alphabet."""
    asked = [one.asked for one in said if one.typed.of_a_name]
    numbers = [one for one in said if not one.typed.of_a_name]
    fitting_rows = [(row, _fit(row, asked) * _worth_of(numbers, row)) for row in rows]
    return sorted(fitting_rows, key=lambda one: (-round(one[1], 3), one[0].place, one[0].entry))


def explained(
    connection: Connection, fitting_rows: Sequence[tuple[Row, float]], said: Sequence[Said], limit: int
) -> list[Hit]:
    """Compare the best entries letter by letter, and say of each who was found, by which form and why."""
    looked_at = fitting_rows[: max(_LOOKED_AT, limit)]
    names: dict[str, list[Any]] = {}
    asked = tuple(row.case_id for row, _ in looked_at)
    with directly(connection) as raw:
        for name in raw.execute(_NAMES.format(", ".join("?" * len(asked))), asked) if asked else ():
            names.setdefault(name[0], []).append(name)
    found = [
        (hit, row.place)
        for row, _ in looked_at
        if (hit := _hit(row, names.get(row.case_id, [])[:_MOST_NAMES], said)) is not None
    ]
    found.sort(key=lambda one: (-round(one[0].fit, 3), one[1]))
    return [hit for hit, _ in found[:limit]]


def _hit(row: Row, names: list[Any], said: Sequence[Said]) -> Hit | None:
    asked = [one.asked for one in said if one.typed.of_a_name]
    found_in = tuple(dict.fromkeys(where for one in said if (where := _fact(one, row)[0])))
    met = _worth_of([one for one in said if not one.typed.of_a_name], row)
    places = row.columns["locality"].split()
    found: list[tuple[tuple[float, ...], Hit]] = []
    for _, name_id, full, family, given, patronymic, kind, script, bearer, of_sought in names:
        form = NameForm.of(family, given, patronymic) if family or given else NameForm.whole(full)
        fit = fitting.compare(asked, form, places) if asked else Fit(1.0, ())
        value = met * fit.value * (1.0 if of_sought else fitting.RELATIVE)
        hit = Hit(
            UUID(row.case_id), UUID(bearer), bool(of_sought), UUID(name_id), full, NameKind(kind), value,
            fit.reasons, found_in,
        )  # fmt: skip
        # Among own names that hold what was typed, the one that heads the page needs no explaining.
        heads = (-_KINDS.index(hit.kind), script == Script.CYRILLIC.value)
        found.append(((2.0, fit.whole, *heads) if fit.literal and of_sought else (round(value, 2), False, *heads), hit))
    if not found:
        return None
    _, shown = max(found, key=lambda one: one[0])
    return shown._replace(fit=max(hit.fit for _, hit in found))


def _fit(row: Row, asked: Sequence[Asked]) -> float:
    """Say how well the best name of an entry fits."""
    if not asked:
        return 1.0
    sought, *relatives = _forms(row)
    others = (form for forms in relatives for form in forms)
    return fitting.fit(asked, sought, others, row.columns["locality"].split())


def _forms(row: Row) -> list[list[dict[str, list[str]]]]:
    """Take the names of an entry apart: those of the sought person, then those of relatives."""
    sides = zip(*(row.columns[column].split("/") for column in NAME_COLUMNS), strict=True)
    return [
        [
            {column: words.split() for column, words in zip(NAME_COLUMNS, form, strict=True) if words}
            for form in zip(*(side.split("|") for side in several), strict=True)
        ]
        for several in sides
    ]


def _worth_of(numbers: Sequence[Said], row: Row) -> float:
    """Say how well numbers, codes and dates are met."""
    worth = 1.0
    for one in numbers:
        column, whole = _fact(one, row)
        if not whole:
            worth *= fitting.FACT_BEGUN
        elif one.typed.sense is Sense.DIGITS and column == "born":
            worth *= fitting.YEAR
    return worth


def _fact(one: Said, row: Row) -> tuple[str, bool]:
    """Return in which column beside the names a typed word stands, and whether it is all that stands there."""
    found = ("", False)
    for column in FACT_COLUMNS:
        if (one.typed.columns and column not in one.typed.columns) or column == "initial":
            continue
        begins, whole = _stands(one, column, row.columns[column].split())
        if whole:
            return column, True
        if begins and not found[0]:
            found = (column, False)
    return found


def _stands(one: Said, column: str, words: Sequence[str]) -> tuple[bool, bool]:
    """Say whether a typed word begins one of a column's, and whether it is one of them."""
    typed = one.typed
    if typed.sense is Sense.DIGITS and column == "phone":
        end = LAST_DIGITS + end_of_phone(typed.text)
        # The end of a phone is what people say of it.
        stands = len(end) > 1 and any(word.startswith(end) for word in words)
        return stands, stands
    if typed.sense is Sense.DIGITS:
        return (
            all(any(word.startswith(each) for word in words) for each in typed.words),
            all(each in words for each in typed.words) or typed.text in words,
        )
    if typed.of_a_name and is_initial(typed.text):
        return False, False
    whole = typed.text in words
    if one.asked.exact:
        return whole, whole
    return any(word.startswith(typed.text) or word in one.asked.meant for word in words), whole
