"""Relatives: who they are, how they may be reached, what they wish."""

from typing import Any
from uuid import UUID

from casetracker.casework.people import Kinship, PersonName, Relative, script_of
from casetracker.services.cases import change
from casetracker.services.desk import Desk


def add_relative(desk: Desk, case_id: UUID, full: str, kinship: Kinship, **told: Any) -> Relative:
    """Record a relative with the name that papers print, in the nominative."""
    with desk.work("add a relative") as work:
        relative = Relative(case_id=case_id, kinship=kinship, **told)
        work.add(relative, PersonName(case_id=case_id, relative_id=relative.id, full=full, script=script_of(full)))
        work.commit()
    return relative


def change_relative(desk: Desk, relative_id: UUID, **told: Any) -> None:
    """Change what is recorded of a relative: wishes, channels, language."""
    change(desk, Relative, relative_id, "change a relative", **told)


def correct_relative(desk: Desk, relative_id: UUID, name_id: UUID | None, full: str, **told: Any) -> None:
    """Change what is recorded of a relative and the spelling of the name, as one step."""
    with desk.work("change a relative") as work:
        relative = work.people.relative(relative_id).change(**told)
        if name_id is None:
            work.add(PersonName(case_id=relative.case_id, relative_id=relative.id, full=full, script=script_of(full)))
        else:
            work.cases.record(PersonName, name_id).change(full=full, script=script_of(full))
        work.commit()


def rename(desk: Desk, name_id: UUID, full: str) -> None:
    """Correct the spelling of a name; the history keeps the old one."""
    change(desk, PersonName, name_id, "correct a name", full=full, script=script_of(full))
