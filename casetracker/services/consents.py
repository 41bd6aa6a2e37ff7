"""Answers on what the office may do, one line each: a refusal or a withdrawal is a newer line, none is replaced."""

from datetime import date
from typing import Any
from uuid import UUID

from casetracker.casework.consents import AnswerNotYetGiven, Consent, ConsentDecision, LegalBasis, Purpose
from casetracker.services.desk import Desk


def record_consent(
    desk: Desk,
    case_id: UUID,
    relative_id: UUID | None,
    purpose: Purpose,
    decision: ConsentDecision = ConsentDecision.GIVEN,
    *,
    decided_on: date | None = None,
    **told: Any,
) -> Consent:
    """Record one answer of one person; without a relative, the sought person's own.

    Raises `AnswerNotYetGiven`, `RecipientMissing`, `ConsentIsNoBasis` or `ExpiresBeforeItBegins`.
    """
    with desk.work("record an answer on consent") as work:
        answer = Consent(
            case_id=work.cases.get(case_id).id,
            relative_id=relative_id,
            purpose=purpose,
            decision=decision,
            decided_on=decided_on or desk.today(),
            **told,
        )
        if answer.decided_on > desk.today():
            raise AnswerNotYetGiven
        work.add(answer)
        work.commit()
    return answer


def first_answers(case_id: UUID, relative_id: UUID, basis: LegalBasis, today: date) -> list[Consent]:
    """Return the answers that are asked for when a relative is first recorded: being contacted, and getting letters."""
    return [
        Consent(
            case_id=case_id,
            relative_id=relative_id,
            purpose=purpose,
            basis=basis,
            decision=ConsentDecision.GIVEN,
            decided_on=today,
        )
        for purpose in (Purpose.CONTACT, Purpose.PRINT_LETTER)
    ]
