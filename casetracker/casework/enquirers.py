"""Enquirers: one person who asks for several sought persons, and stands as a relative in each of those cases."""

from collections.abc import Iterable, Mapping
from typing import Any, Final
from uuid import UUID

from casetracker.casework.errors import QT_TRANSLATE_NOOP, ForTheCaseworker
from casetracker.casework.people import Relative
from casetracker.casework.record import Line, Record


class SameCase(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP(
        "Errors", "This person is recorded in that case already. Choose another case, or open one."
    )


class Enquirer(Record, table=True):
    """What ties together the rows of one person in several cases; names and wishes stand in each case's own row."""

    __tablename__ = "enquirer"

    note: Line = ""


CARRIED: Final = (
    "language",
    "phone",
    "email",
    "post_address",
    "greeting",
    "do_not_call",
    "do_not_post",
    "in_person_only",
    "reach_at",
    "code_word",
    "must_be_present",
    "pause_until",
)
"""How a person is reached and what is safe: the same wherever the person asks. Kinship, roles and notices are not."""


def changed_contacts(relative: Relative, told: Mapping[str, Any]) -> dict[str, Any]:
    """Return which contacts a change really changes, to be carried to the person's other rows."""
    return {name: told[name] for name in CARRIED if name in told and told[name] != getattr(relative, name)}


def require_other_case(relative: Relative, case_id: UUID, there: Iterable[Relative]) -> None:
    """Let a person stand once in each case. Raises `SameCase`."""
    mine = relative.enquirer_id
    if relative.case_id == case_id or (mine and any(one.enquirer_id == mine for one in there)):
        raise SameCase


def require_one_row_a_case(rows: Iterable[Relative]) -> None:
    """Let the rows that are to be one person stand in different cases. Raises `SameCase`."""
    cases = [one.case_id for one in rows]
    if len(set(cases)) < len(cases):
        raise SameCase
