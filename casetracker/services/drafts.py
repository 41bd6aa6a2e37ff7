"""What was typed and not saved yet, kept inside the vault through a lock, a crash or a refused save."""

import json
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from casetracker.casework.office import Draft
from casetracker.services.desk import Desk
from casetracker.storage.errors import StorageFull
from casetracker.vault import reserve


@dataclass(frozen=True, slots=True)
class KeptDraft:
    """What waits to be taken up: the form it was typed into, of which case if of any, and when."""

    form: str
    case_id: UUID | None
    number: str
    """The case's number; empty for a form of no case."""
    kept_at: datetime


def keep_draft(desk: Desk, form: str, case_id: UUID | None, typed: dict[str, str]) -> None:
    """Keep a form's fields as typed, valid or not; on a full disk, in the room that the vault's reserve gives up.

    Raises the storage errors that a person can mend.
    """
    text = json.dumps(typed, ensure_ascii=False)
    try:
        _keep(desk, form, case_id, text)
    except StorageFull:
        if not reserve.release(desk.folder):
            raise
        _keep(desk, form, case_id, text)


def _keep(desk: Desk, form: str, case_id: UUID | None, text: str) -> None:
    with desk.work("keep a draft") as work:
        found = work.office.draft(form, case_id)
        if found is None:
            work.add(Draft(form=form, case_id=case_id, typed=text))
        else:
            found.change(typed=text)
        work.commit()


def take_up_draft(desk: Desk, form: str, case_id: UUID | None) -> dict[str, str]:
    """Return what was typed into this form, empty when nothing is kept."""
    with desk.read() as reading:
        found = reading.office.draft(form, case_id)
    return dict(json.loads(found.typed)) if found else {}


def drafts_of(desk: Desk, case_id: UUID | None) -> list[str]:
    """Return the forms of a case, or of none, in which something was typed and not saved, the newest first."""
    with desk.read() as reading:
        return [one.form for one in reading.office.drafts() if one.case_id == case_id]


def kept_drafts(desk: Desk) -> list[KeptDraft]:
    """Return everything that was typed and not saved, the newest first."""
    with desk.read() as reading:
        return [
            KeptDraft(
                one.form, one.case_id, reading.cases.get(one.case_id).number if one.case_id else "", one.changed_at
            )
            for one in reading.office.drafts()
        ]


def drop_draft(desk: Desk, form: str, case_id: UUID | None) -> None:
    """Forget a draft, once the form is saved or what was typed is thrown away on purpose."""
    with desk.work("drop a draft") as work:
        found = work.office.draft(form, case_id)
        if found is not None:
            work.remove_draft(found)
            work.commit()
