"""The life of a case: resting and going on, ending, being taken up again, and what the office notes for itself."""

from datetime import date
from uuid import UUID

from casetracker.casework.cases import Case
from casetracker.casework.closing import (
    Closing,
    SuspendedWithoutDay,
    refuse_closing,
    refuse_reopening,
    retention_review,
)
from casetracker.casework.closing import reopen as take_up_again
from casetracker.casework.notes import Note
from casetracker.casework.talks import Talk
from casetracker.services.cases import change
from casetracker.services.desk import Desk
from casetracker.storage.unit_of_work import UnitOfWork


def close_case(desk: Desk, case_id: UUID, closing: Closing, retention_review_on: date | None = None) -> None:
    """Close a search for one of the reasons that end one. Raises what `refuse_closing` raises.

    Without a day given, the review of its retention comes by the office's own rule.
    """
    today = desk.today()
    with desk.work("close the case") as work:
        dossier = work.cases.dossier(case_id)
        refuse_closing(dossier, closing, today)
        dossier.case.change(
            closed_on=today,
            closure_reason=closing.reason,
            closure_approved_by=closing.approved_by or desk.who,
            closure_note=closing.note,
            transferred_to=closing.transferred_to,
            merged_into=closing.merged_into,
            retention_review_on=retention_review_on or retention_review(today, work.office.get().retention_years),
        )
        if closing.talk_id is not None:
            # The history names the talk in which the family said so.
            work.note(Talk.subject, closing.talk_id, case_id)
        work.commit()


def retention_day(desk: Desk) -> date:
    """Return the day on which a case that is closed today comes up for review, by the office's own rule."""
    with desk.read() as reading:
        return retention_review(desk.today(), reading.office.get().retention_years)


def reopen_case(desk: Desk, case_id: UUID, because: str) -> None:
    """Take a closed search up again. Raises `NotClosed`, `MergedAway` or `ReopenedWithoutReason`."""
    with desk.work("reopen the case", because) as work:
        case = work.cases.get(case_id)
        refuse_reopening(case, because)
        reopen(work, case, because, desk.today())
        work.commit()


def reopen(work: UnitOfWork, case: Case, because: str, today: date) -> bool:
    """Take a case up again as a part of another step; say whether it was closed."""
    if case.closed_on is None or case.merged_into:
        return False
    take_up_again(work.cases.get(case.id), today, because)
    return True


def suspend_case(desk: Desk, case_id: UUID, because: str, review_due: date | None) -> None:
    """Let a search rest until a day on which somebody looks at it again. Raises `SuspendedWithoutDay`."""
    if review_due is None:
        raise SuspendedWithoutDay
    change(desk, Case, case_id, "suspend the case", because, suspended_on=desk.today(), review_due=review_due)


def resume_case(desk: Desk, case_id: UUID, because: str = "") -> None:
    """Let a search that rested go on."""
    change(desk, Case, case_id, "resume the case", because, suspended_on=None)


def write_note(desk: Desk, case_id: UUID, words: str) -> Note:
    """Write something down for the office; it is never printed."""
    with desk.work("write a note") as work:
        note = Note(case_id=case_id, written_on=desk.today(), written_by=desk.who, words=words)
        work.add(note)
        work.commit()
    return note


def change_note(desk: Desk, note_id: UUID, words: str) -> None:
    change(desk, Note, note_id, "change a note", words=words)
