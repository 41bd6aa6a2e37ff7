"""A list of identified, exchanged or reported persons against all cases. A match is a lead that somebody looks at."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from uuid import UUID

from casetracker.casework.errors import QT_TRANSLATE_NOOP
from casetracker.exchange import list_columns, list_file
from casetracker.exchange.list_columns import Fault, Guess, ListRow, Mapped
from casetracker.exchange.list_file import ListFile
from casetracker.matching.columns import Columns, columns
from casetracker.matching.evidence import Band, Evidence, Review, weigh
from casetracker.matching.pairing import Lead, find_between
from casetracker.services.desk import Desk
from casetracker.services.person_register import PersonRegister, newest_register

READING_FILE: Final = QT_TRANSLATE_NOOP("Progress", "Reading the list…")
READING_CASES: Final = QT_TRANSLATE_NOOP("Progress", "Reading the names of all cases…")
COMPARING: Final = QT_TRANSLATE_NOOP("Progress", "Comparing the list with all cases…")
Report = Callable[[str, int, int], None]


@dataclass(frozen=True, slots=True)
class ListLead:
    """A row of the list and a case that may be of the same person."""

    row: ListRow
    case_id: UUID
    band: Band
    bits: float
    review: Review | None


@dataclass(frozen=True, slots=True)
class Worklist:
    """What was found, the likeliest first, and what of the list could not be read."""

    file: str
    rows: Sequence[ListRow]
    faults: Sequence[Fault]
    leads: Sequence[Lead]
    listed: Columns
    register: PersonRegister

    def __len__(self) -> int:
        return len(self.leads)

    def lead(self, place: int) -> ListLead:
        found = self.leads[place]
        row = self.rows[int(self.listed.of[found.one])]
        return ListLead(row, self.register.case_of(found.other), found.band, found.bits, found.review)

    def evidence(self, place: int) -> Evidence:
        """Weigh one row and its case field by field, for the table that shows why."""
        found = self.leads[place]
        row, case = self.listed.person(found.one), self.register.columns.person(found.other)
        return weigh(row, case, self.register.weights.counted)

    def counts(self) -> Mapping[Band, int]:
        """Count what is in each band."""
        found = dict.fromkeys((Band.STRONG, Band.LIKELY, Band.POSSIBLE), 0)
        for lead in self.leads:
            found[lead.band] += 1
        return found


def read_list(path: Path, sheet: str = "") -> tuple[ListFile, Guess]:
    """Read a list and guess what its columns mean. Raises an `UnreadableList`."""
    listed = list_file.read(path, sheet)
    return listed, list_columns.guess(listed)


def match_list(
    desk: Desk, listed: ListFile, heading: int, meanings: Mapped, report: Report = lambda _step, _done, _of: None
) -> Worklist:
    """Compare every row with every case; nothing is written. Raises `NoNameColumn` or `SampleRefusesImports`."""
    desk.refuse_imports()
    report(READING_FILE, 0, 0)
    found = list_columns.persons(listed, heading, meanings)
    register = newest_register(desk, lambda done, total: report(READING_CASES, done, total))
    rows = columns(((place, row.told) for place, row in enumerate(found.rows)), register.vocabulary)
    report(COMPARING, 0, 0)
    leads = find_between(rows, register.columns, lambda done, total: report(COMPARING, done, total), register.weights)
    return Worklist(listed.file, found.rows, found.faults, leads, rows, register)
