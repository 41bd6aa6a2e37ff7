"""The way of an identification: steps, decisions, and who told the family."""

from typing import Any
from uuid import UUID

from casetracker.casework.handovers import Notification
from casetracker.casework.identification import Decision, IdentificationStage
from casetracker.services.desk import Desk


def record_stage(desk: Desk, case_id: UUID, **told: Any) -> IdentificationStage:
    """Append a step of the identification."""
    with desk.work("record a step of the identification") as work:
        stage = IdentificationStage(case_id=case_id, recorded_on=desk.today(), **told)
        work.add(stage)
        work.commit()
    return stage


def record_decision(desk: Desk, case_id: UUID, **told: Any) -> Decision:
    """Record the authority's decision on identity."""
    with desk.work("record a decision") as work:
        decision = Decision(case_id=case_id, **told)
        work.add(decision)
        work.commit()
    return decision


def record_notification(desk: Desk, case_id: UUID, **told: Any) -> Notification:
    """Record that somebody was told of a result or a decision: by whom, when and how."""
    with desk.work("record who told the family") as work:
        notification = Notification(case_id=case_id, **told)
        work.add(notification)
        work.commit()
    return notification
