"""What of a case may stand on a screen that somebody of the family sees: one dossier for their eyes.

It is what a paper for that relative may be made from, and less: no notes, no tasks, nothing of what is due, no other
relative's contacts or talks, and no lead that this person was not told of in a talk. Where nobody says who looks, only
what every relative may see is left. The records in it may be copies without some of their values: they are for showing,
and never to be changed or saved.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import Any, Final, TypeVar
from uuid import UUID

from casetracker.casework.certainty import Level
from casetracker.casework.comparisons import Comparison, level_of_comparison
from casetracker.casework.disclosure import Topic
from casetracker.casework.dossier import Dossier
from casetracker.casework.identification import Decision, DecisionState, IdentificationStage, StageKind, may_be_told
from casetracker.casework.links import CaseBatchLink
from casetracker.casework.record import Record
from casetracker.casework.statements import Statement, level_of_statement
from casetracker.casework.withheld import for_papers, hidden_from, person_fields_off

Kind = TypeVar("Kind", bound=Record)


def for_eyes(dossier: Dossier, relative_id: UUID | None, today: date) -> Dossier:
    """Return the dossier as one relative may see it; without one, as any relative of the case may."""
    looking = [one.id for one in dossier.relatives if relative_id in (None, one.id)]
    seen = dossier
    for one in looking:
        seen = for_papers(seen, one, today)
    hidden = frozenset[Topic]().union(*(hidden_from(dossier, one, today) for one in looking))
    kept_apart = Topic.OTHER_RELATIVES in hidden
    alone = looking[0] if len(looking) == 1 else None
    return replace(
        seen,
        case=_without(dossier.case, note="", review_due=None, retention_review_on=None),
        sought=_without(dossier.sought, **dict.fromkeys(person_fields_off(hidden))),
        relatives=[
            one if one.id == alone else _without(one, **_PRIVATE)
            for one in dossier.relatives
            if one.id == alone or not kept_apart
        ],
        statements=_heard(dossier, seen.statements, looking),
        registrations=[_without(one, next_follow_up=None, contact_person="", note="") for one in seen.registrations],
        links=_heard(dossier, seen.links, looking),
        stages=_heard(dossier, seen.stages, looking),
        decisions=_heard(dossier, seen.decisions, looking),
        comparisons=_heard(dossier, seen.comparisons, looking),
        talks=[_without(one, promised_by=None) for one in seen.talks if one.relative_id == alone],
        letters=[one for one in seen.letters if one.relative_id == alone],
        consents=[one for one in dossier.consents if alone is not None and one.relative_id == alone],
        tasks=[],
        notes=[],
        rules=[],
        witnesses=[],
        sources={},
        sources_elsewhere={},
        attachments=[],
        case_remains=[],
        remains_batches=[],
        custody=[],
        merged=[],
        told_apart=[],
        other_cases={},
    )


def seen_by(dossier: Dossier, record: Record, relative_id: UUID) -> bool:
    """Say whether this relative has heard of a record, or need not be told of it first.

    An exclusion and the steps before any match are nothing that must be told first; a possible connection, a match and
    a decision are.
    """
    last = max((talk.held_on for talk in dossier.talks if talk.relative_id == relative_id), default=None)

    def talked_since(day: date) -> bool:
        return last is not None and day <= last

    match record:
        case Decision(state=DecisionState.DECIDED) as decision:
            return may_be_told(decision, dossier.notifications)
        case Decision(changed_at=changed):
            return talked_since(changed.date())
        case Comparison() as result:
            told = any(
                one.comparison_id == result.id and one.relative_id in (None, relative_id)
                for one in dossier.notifications
            )
            return told or level_of_comparison(result) is Level.EXCLUDED or talked_since(result.recorded_on)
        case IdentificationStage(kind=kind, recorded_on=day) if kind in _TOLD_FIRST:
            return talked_since(day)
        case Statement(received_on=day) as said:
            return level_of_statement(said) is not Level.POSSIBLE or talked_since(day)
        case CaseBatchLink(linked_on=day, told_family_on=told_on):
            return told_on is not None or talked_since(day)
        case _:
            return True


_TOLD_FIRST: Final = frozenset(
    {
        StageKind.POSSIBLE_MATCH,
        StageKind.SECOND_CONFIRMATION,
        StageKind.EXPERT_CONCLUSION,
        StageKind.AUTHORITY_DECISION,
        StageKind.CHALLENGED,
        StageKind.RETRACTED,
    }
)
_PRIVATE: Final[dict[str, Any]] = {
    "phone": "",
    "email": "",
    "post_address": "",
    "code_word": "",
    "reach_at": "",
    "must_be_present": "",
    "in_person_only": False,
    "do_not_call": False,
    "do_not_post": False,
    "pause_until": None,
    "note": "",
}
"""What one relative's entry says that another has no business with."""


def _heard(dossier: Dossier, records: Iterable[Kind], looking: Iterable[UUID]) -> list[Kind]:
    """Leave out what somebody who may be looking has not heard of; where nobody of a family is recorded, all leads."""
    people = list(looking) or [_NOBODY]
    return [one for one in records if all(seen_by(dossier, one, each) for each in people)]


_NOBODY: Final = UUID(int=0)


def _without(record: Kind, **blank: Any) -> Kind:
    """Copy a record for showing, with some of its values put out of sight."""
    kind = type(record)
    fields = kind.model_fields
    emptied = {name: fields[name].get_default() if value is None else value for name, value in blank.items()}
    return kind(**{name: getattr(record, name) for name in fields} | emptied)
