"""What goes to the family: remains, with what is expected still, and personal things."""

from collections.abc import Iterable
from typing import Any
from uuid import UUID

from casetracker import terms
from casetracker.casework.dossier import Dossier
from casetracker.casework.handovers import Effects, Handover, HandoverRemains, to_be_spoken_with
from casetracker.casework.tasks import Task, TaskKind
from casetracker.services.cases import change
from casetracker.services.desk import Desk
from casetracker.services.identification import concern
from casetracker.storage.unit_of_work import UnitOfWork


def record_handover(
    desk: Desk, case_id: UUID, *, remains: Iterable[UUID] = (), language: str = "uk", **told: Any
) -> Handover:
    """Record remains given to the family. Where more is expected, the family's wishes decide who is spoken with.

    `language` words the tasks. No letter goes out of this by itself.
    """
    given = list(dict.fromkeys(remains))
    with desk.work("record a handover") as work:
        handover = Handover(case_id=case_id, **told)
        work.add(handover)
        work.add_all(HandoverRemains(case_id=case_id, handover_id=handover.id, remains_id=one) for one in given)
        concern(work, desk, case_id, given)
        if handover.further_remains_expected:
            _set_talks(work, work.cases.dossier(case_id), desk, language, handover.id)
        work.commit()
    return handover


def _set_talks(work: UnitOfWork, dossier: Dossier, desk: Desk, language: str, handover_id: UUID) -> None:
    """Set a talk with each relative who wishes to hear of further remains, or wishes to be asked."""
    for one in to_be_spoken_with(dossier.relatives):
        what = f"{terms.word(TaskKind.FURTHER_REMAINS, language)}: {dossier.name_of(one)}"
        wish = terms.word(one.further_remains, language)
        work.add(
            Task(
                case_id=dossier.case.id,
                kind=TaskKind.FURTHER_REMAINS,
                what=f"{what} ({wish})",
                due_on=desk.today(),
                handover_id=handover_id,
            )
        )


def record_effects(desk: Desk, case_id: UUID, **told: Any) -> Effects:
    """Record a personal thing and its way: an associated item, no identification."""
    with desk.work("record personal belongings") as work:
        effects = Effects(case_id=case_id, **told)
        work.add(effects)
        work.commit()
    return effects


def hand_over_effects(desk: Desk, effects_id: UUID, **told: Any) -> None:
    """Record that a personal thing was handed over, to whom and against which receipt."""
    change(desk, Effects, effects_id, "hand over personal belongings", **told)
