"""The office's own row, and what was typed and not saved yet."""

from uuid import UUID

from sqlmodel import Session, col, select

from casetracker.casework.office import Draft, Office
from casetracker.casework.phone_lines import PhoneLine


class OfficeRows:
    def __init__(self, session: Session) -> None:
        self._session = session

    def get(self) -> Office:
        return self._session.exec(select(Office)).one()

    def find(self) -> Office | None:
        """Return the office's row; None in a vault that is just being made."""
        return self._session.exec(select(Office)).first()

    def draft(self, form: str, case_id: UUID | None) -> Draft | None:
        return self._session.exec(select(Draft).where(Draft.form == form, Draft.case_id == case_id)).first()

    def drafts(self) -> list[Draft]:
        return list(self._session.exec(select(Draft).order_by(col(Draft.changed_at).desc())))

    def phone_lines(self) -> list[PhoneLine]:
        """Return the telephone lines that help families, by name."""
        return list(self._session.exec(select(PhoneLine).order_by(col(PhoneLine.name))))
