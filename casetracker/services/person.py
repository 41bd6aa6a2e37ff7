"""What belongs to the sought person: papers of the person's own, and those who saw them last."""

from typing import Any
from uuid import UUID

from casetracker.casework.people import IdentityDocument, Witness
from casetracker.services.desk import Desk


def record_document(desk: Desk, case_id: UUID, **told: Any) -> IdentityDocument:
    """Record a paper or tag of the person's own by its number."""
    with desk.work("record a paper of the person") as work:
        paper = IdentityDocument(case_id=case_id, **told)
        work.add(paper)
        work.commit()
    return paper


def record_witness(desk: Desk, case_id: UUID, **told: Any) -> Witness:
    """Record who saw the person last, or what happened; what they said is a statement of its own."""
    with desk.work("record a witness") as work:
        witness = Witness(case_id=case_id, **told)
        work.add(witness)
        work.commit()
    return witness
