"""What rests on a decision: everything that left the office or was done because of it, so that all of it is put right.

Nothing is left out for looking unimportant: what only may rest on the decision is listed too, and marked so.
Source: the case of February 2026 in which a man came home after another had been buried under his name.
"""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any, Final
from uuid import UUID

from casetracker.casework.cases import Case, ClosureReason
from casetracker.casework.dossier import Dossier
from casetracker.casework.grounds import comparisons_of, remains_of
from casetracker.casework.handovers import Effects, Handover, Notification
from casetracker.casework.identification import Decision, IdentificationStage, StageKind
from casetracker.casework.letters import Letter, LetterState
from casetracker.casework.link_strength import LinkStrength
from casetracker.casework.links import CaseBatchLink, LinkBasis
from casetracker.casework.paper_kinds import LetterKind
from casetracker.casework.tasks import Task, TaskKind


class RestingKind(StrEnum):
    """What to do about a thing that rests on a decision which was wrong."""

    LETTER = "letter"
    NOTIFICATION = "notification"
    HANDOVER = "handover"
    BURIAL = "burial"
    EFFECTS = "effects"
    LINK = "link"
    CLOSURE = "closure"


RestingRecord = Letter | Notification | Handover | IdentificationStage | Effects | CaseBatchLink | Case


@dataclass(frozen=True, slots=True)
class Resting:
    """One thing that rests on a decision; not `certain` where only its day or its remains point to the decision."""

    kind: RestingKind
    record: RestingRecord
    certain: bool


STATES_IDENTITY: Final = frozenset({LetterKind.L6, LetterKind.L7})
"""Letters that are written only because an identity was decided."""
_TOLD: Final = frozenset({StageKind.FAMILY_NOTIFIED})
_GIVEN: Final = frozenset({StageKind.HANDOVER})
_BY_IDENTITY: Final = frozenset({LinkBasis.DNA_RESULT, LinkBasis.INVESTIGATOR_STATED})
_BURIED: Final = frozenset({StageKind.BURIAL, StageKind.REBURIED})


def resting_on(dossier: Dossier, decision: Decision) -> list[Resting]:
    """List every letter, telling, handover, burial, thing handed over, link and closure that rests on a decision."""
    return [
        *_letters(dossier, decision),
        *_notifications(dossier, decision),
        *_handovers(dossier, decision),
        *_burials(dossier, decision),
        *_effects(dossier, decision),
        *_links(dossier),
        *_closure(dossier),
    ]


def _letters(dossier: Dossier, decision: Decision) -> Iterator[Resting]:
    about = {decision.id, *(one.id for one in comparisons_of(dossier, decision))}
    about |= {one.id for one in dossier.stages if one.decision_id == decision.id}
    for one in dossier.letters:
        if one.state is LetterState.DRAFT:
            continue
        if about & facts_of(one):
            yield Resting(RestingKind.LETTER, one, certain=True)
        elif one.kind in STATES_IDENTITY and _after(decision, one):
            yield Resting(RestingKind.LETTER, one, certain=False)


def facts_of(letter: Letter) -> set[UUID]:
    """Return the ids of the records that a printed letter rests on."""
    return set(_ids(json.loads(letter.facts))) if letter.facts else set()


def _ids(told: Any) -> Iterator[UUID]:  # noqa: ANN401  (what JSON holds)
    match told:
        case dict():
            yield from (UUID(one) for one in told.get("rests_on", ()))
            for name, inner in told.items():
                if name != "rests_on":
                    yield from _ids(inner)
        case list():
            for inner in told:
                yield from _ids(inner)


def _after(decision: Decision, letter: Letter) -> bool:
    return decision.decided_on is None or letter.as_of >= decision.decided_on


def _notifications(dossier: Dossier, decision: Decision) -> Iterator[Resting]:
    results = {one.id for one in comparisons_of(dossier, decision)}
    for one in dossier.notifications:
        if one.decision_id == decision.id or (one.decision_id is None and one.comparison_id in results):
            yield Resting(RestingKind.NOTIFICATION, one, certain=True)
    yield from _steps(dossier, decision, _TOLD, RestingKind.NOTIFICATION)


def _handovers(dossier: Dossier, decision: Decision) -> Iterator[Resting]:
    items = remains_of(dossier, decision)
    for one in dossier.handovers:
        given = {link.remains_id for link in dossier.handover_remains if link.handover_id == one.id}
        if one.decision_id == decision.id or given & items:
            yield Resting(RestingKind.HANDOVER, one, certain=True)
        elif one.decision_id is None and not (given and items) and _not_before(decision, one.handed_on):
            yield Resting(RestingKind.HANDOVER, one, certain=False)
    yield from _steps(dossier, decision, _GIVEN, RestingKind.HANDOVER)


def _burials(dossier: Dossier, decision: Decision) -> Iterator[Resting]:
    yield from _steps(dossier, decision, _BURIED, RestingKind.BURIAL)


def _steps(dossier: Dossier, decision: Decision, kinds: frozenset[StageKind], found: RestingKind) -> Iterator[Resting]:
    items = remains_of(dossier, decision)
    for one in dossier.stages:
        if one.kind not in kinds:
            continue
        if one.decision_id == decision.id or (one.decision_id is None and one.remains_id in items and one.remains_id):
            yield Resting(found, one, certain=True)
        elif one.decision_id is None and not (one.remains_id and items) and _later(decision, one):
            yield Resting(found, one, certain=False)


def _later(decision: Decision, stage: IdentificationStage) -> bool:
    """Say whether a step can have followed a decision: only a step that surely came before it is left out."""
    day = stage.happened_on.latest_day() if stage.happened_on else None
    return day is None or _not_before(decision, day)


def _not_before(decision: Decision, day: date) -> bool:
    return decision.decided_on is None or day >= decision.decided_on


def _effects(dossier: Dossier, decision: Decision) -> Iterator[Resting]:
    items = remains_of(dossier, decision)
    for one in dossier.effects:
        if one.handed_on is None:
            continue
        if one.remains_id and one.remains_id in items:
            yield Resting(RestingKind.EFFECTS, one, certain=True)
        elif not (one.remains_id and items) and _not_before(decision, one.handed_on):
            yield Resting(RestingKind.EFFECTS, one, certain=False)


def _links(dossier: Dossier) -> Iterator[Resting]:
    for one in dossier.links:
        if one.strength is LinkStrength.CONFIRMED and one.basis in _BY_IDENTITY:
            yield Resting(RestingKind.LINK, one, certain=False)


def _closure(dossier: Dossier) -> Iterator[Resting]:
    if closed_by_identity(dossier.case):
        yield Resting(RestingKind.CLOSURE, dossier.case, certain=True)


def closed_by_identity(case: Case) -> bool:
    """Say whether a case was closed because the identity was decided; such a closure falls with the decision."""
    return case.closure_reason is ClosureReason.IDENTIFIED_AND_HANDED_OVER


def correction_for(resting: Resting, owed: Iterable[Task]) -> Task | None:
    """Return the correction that was opened for a thing, where the task names it."""
    found = resting.record.id
    named = (one for one in owed if found in (one.letter_id, one.notification_id, one.handover_id, one.stage_id))
    return next(named, None)


def corrections_of(dossier: Dossier, decision: Decision) -> list[Task]:
    """Return the corrections that a retracted decision owes, the open ones first."""
    owed = [one for one in dossier.tasks if one.decision_id == decision.id and one.kind is TaskKind.CORRECTION]
    return sorted(owed, key=lambda one: (one.done_on is not None, one.id))
