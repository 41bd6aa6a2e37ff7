"""Sources of a case: documents, pages and persons that its records rest on."""

from typing import Any
from uuid import UUID

from casetracker.casework.sources import Source
from casetracker.services.cases import change
from casetracker.services.desk import Desk


def record_source(desk: Desk, case_id: UUID | None, **told: Any) -> Source:
    """Record what something was learned from; without a case, a public page."""
    with desk.work("record a source") as work:
        source = Source(case_id=case_id, **told)
        work.add(source)
        work.commit()
    return source


def change_source(desk: Desk, source_id: UUID, **told: Any) -> None:
    """Change what is recorded of a source, its grade included."""
    change(desk, Source, source_id, "change a source", **told)
