"""Letters as a list shows them, and what became of each after it was printed."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from casetracker import terms
from casetracker.casework.batches import Figure
from casetracker.casework.letter_life import corrections_of, require_next, require_withdrawable, resting_on_record
from casetracker.casework.letters import Letter, LetterState
from casetracker.casework.paper_kinds import LetterKind
from casetracker.casework.paper_language import PaperLanguage
from casetracker.casework.people import Channel, shown_name
from casetracker.casework.retraction import RestingKind
from casetracker.casework.tasks import Task, TaskKind
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
    corrects: str = ""
    """The number of the letter that this one corrects."""
    corrected_by: tuple[str, ...] = ()
    """The numbers of the letters that correct this one."""
    withdrawn_because: str = ""
    is_addressed: bool = False
    """Whether it went to somebody by name, so that there is an envelope for it."""
    addressed_to: str = ""
    """Name and address as they stand on it, in one line."""
    as_of: date | None = None
    """The day on which what it says was so."""
    handed_on: date | None = None
    released_by: str = ""
    release_note: str = ""
    """Why nobody else released it, in an office of one."""


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
        earlier = reading.letters.some([one.corrects_id for one in found.values() if one.corrects_id])
        later = reading.letters.correcting(found)
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
            earlier[letter.corrects_id].number if letter.corrects_id in earlier else "",
            tuple(one.number for one in corrections_of(letter, later)),
            letter.withdrawn_because,
            bool(letter.addressed_to.strip()),
            ", ".join(line.strip() for line in letter.addressed_to.splitlines() if line.strip()),
            letter.as_of,
            letter.handed_on,
            letter.released_by,
            letter.release_note,
        )
        for known, letter in found.items()
    }


def mark_letter(desk: Desk, letter_id: UUID, state: LetterState, channel: Channel | None = None) -> None:
    """Record what became of a letter: handed over, posted, returned. Its bytes and facts never change.

    Raises `LetterEnded` or `NotOnItsWay`.
    """
    with desk.work("record what became of a letter") as work:
        letter: Letter = work.letters.get(letter_id)
        require_next(letter, state)
        handed = desk.today() if state in (LetterState.HANDED, LetterState.POSTED) else letter.handed_on
        letter.change(state=state, handed_on=handed, channel=channel or letter.channel)
        work.commit()


def withdraw_letter(desk: Desk, letter_id: UUID, reason: str, *, language: str = "uk") -> Task | None:
    """Withdraw a letter with the reason, which stands with it and in the history.

    Where it has reached somebody, or may have, a correction to them is owed: the task is returned, worded in
    `language`. Raises `LetterEnded` or `WithdrawalNeedsReason`.
    """
    with desk.work("withdraw a letter", reason) as work:
        letter: Letter = work.letters.get(letter_id)
        require_withdrawable(letter, reason)
        arrived = letter.state is not LetterState.RETURNED
        letter.change(state=LetterState.WITHDRAWN, withdrawn_because=reason)
        owed = None
        if arrived and letter.relative_id is not None:
            verb = terms.word(RestingKind.LETTER, language)
            owed = Task(
                case_id=letter.case_id,
                kind=TaskKind.CORRECTION,
                what=f"{verb[:1].upper()}{verb[1:]}: {letter.number}",
                due_on=desk.today(),
                letter_id=letter.id,
            )
            work.add(owed)
        work.commit()
    return owed


def figures_under(desk: Desk, letters: Iterable[Letter]) -> dict[UUID, Figure]:
    """Return the claims of transfers that letters may rest on, by id."""
    batches = {one.batch_id for one in letters if one.batch_id is not None}
    if not batches:
        return {}
    with desk.read() as reading:
        return {one.id: one for one in reading.batches.figures(batches)}


def letters_resting_on(desk: Desk, record_id: UUID) -> list[Letter]:
    """Return the letters of every case that rest on a record and still stand, the newest first."""
    with desk.read() as reading:
        return resting_on_record(reading.letters.naming(record_id), record_id)
