"""Two cases that may be of one person: what was decided, by whom and why. The program never merges by itself."""

from datetime import date
from uuid import UUID

from sqlmodel import UniqueConstraint

from casetracker.casework.errors import QT_TRANSLATE_NOOP, ForTheCaseworker
from casetracker.casework.record import Name, Record, Said, id_field


class OneCaseTwice(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP("Errors", "A case is no duplicate of itself. Choose another case.")


class NotDuplicate(Record, table=True):
    """That somebody looked at two cases and found two persons; they are not shown as a likely pair again."""

    __tablename__ = "not_duplicate"
    __table_args__ = (UniqueConstraint("case_id", "other_case_id"),)

    case_id: UUID = id_field("search_case.id")
    """The older case of the pair."""
    other_case_id: UUID = id_field("search_case.id")
    decided_on: date
    decided_by: Name
    why: Said

    def check(self) -> None:
        if self.case_id == self.other_case_id:
            raise OneCaseTwice
