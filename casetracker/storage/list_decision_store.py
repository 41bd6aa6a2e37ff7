"""What was decided of the rows of lists."""

from collections.abc import Collection
from typing import Final
from uuid import UUID

from sqlmodel import Session, col, select

from casetracker.casework.list_decisions import ListDecision

_AT_ONCE: Final = 500


class ListDecisions:
    def __init__(self, session: Session) -> None:
        self._session = session

    def of(self, case_id: UUID, row_mark: str) -> ListDecision | None:
        asked = select(ListDecision).where(ListDecision.case_id == case_id, ListDecision.row_mark == row_mark)
        return self._session.exec(asked).first()

    def among(self, case_ids: Collection[UUID]) -> dict[tuple[UUID, str], ListDecision]:
        """Return every decision on one of these cases, by case and row."""
        every = list(case_ids)
        found: dict[tuple[UUID, str], ListDecision] = {}
        for begin in range(0, len(every), _AT_ONCE):
            asked = select(ListDecision).where(col(ListDecision.case_id).in_(every[begin : begin + _AT_ONCE]))
            found |= {(one.case_id, one.row_mark): one for one in self._session.exec(asked)}
        return found
