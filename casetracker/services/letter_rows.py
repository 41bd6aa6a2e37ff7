"""Letters as a list shows them, and what became of each after it was printed."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from casetracker.casework.letters import Letter, LetterKind, LetterState
from casetracker.casework.people import Channel, PaperLanguage, shown_name
from casetracker.services.desk import Desk


@dataclass(frozen=True, slots=True)
class LetterRow:
    """One letter of the list."""

    letter_id: UUID
    case_id: UUID
    number: str
    case_number: str
    kind: LetterKind
    to: str
    language: PaperLanguage
    day: date
    state: LetterState
    pages: int


def letter_ids(desk: Desk) -> list[UUID]:
    """Return all letters, the newest first."""
    with desk.read() as reading:
        return reading.letters.all_ids()


def letter_rows(desk: Desk, ids: list[UUID]) -> dict[UUID, LetterRow]:
    """Return the rows of some letters."""
    with desk.read() as reading:
        found = reading.letters.some(ids)
        cases = {one: reading.cases.get(one) for one in {letter.case_id for letter in found.values()}}
        names = reading.people.names(cases)
    return {
        known: LetterRow(
            known,
            letter.case_id,
            letter.number,
            cases[letter.case_id].number,
            letter.kind,
            shown_name([name for name in names if letter.relative_id and name.relative_id == letter.relative_id]),
            letter.language,
            letter.issued_at.astimezone().date(),
            letter.state,
            letter.pages,
        )
        for known, letter in found.items()
    }


def mark_letter(desk: Desk, letter_id: UUID, state: LetterState, channel: Channel | None = None) -> None:
    """Record what became of a letter: handed over, posted, returned. Its bytes and facts never change."""
    with desk.work("record what became of a letter") as work:
        letter: Letter = work.letters.get(letter_id)
        handed = desk.today() if state in (LetterState.HANDED, LetterState.POSTED) else letter.handed_on
        letter.change(state=state, handed_on=handed, channel=channel or letter.channel)
        work.commit()
