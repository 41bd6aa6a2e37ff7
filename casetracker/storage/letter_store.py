"""Letters and their frozen bytes."""

from collections.abc import Iterable
from typing import Final
from uuid import UUID

from sqlalchemy import func
from sqlmodel import Session, col, select

from casetracker.casework.letter_life import NOT_RECEIVED
from casetracker.casework.letters import FrozenPaper, Letter, OfficeTemplate
from casetracker.casework.paper_kinds import LetterKind
from casetracker.casework.paper_language import PaperLanguage
from casetracker.storage.lookups import NothingFound, one_of


class Letters:
    def __init__(self, session: Session) -> None:
        self._session = session

    def get(self, letter_id: UUID) -> Letter:
        """Return one letter. Raises `NothingFound`."""
        return one_of(self._session, Letter, letter_id)

    def by_number(self, number: str) -> Letter:
        """Return the letter with this number. Raises `NothingFound`."""
        found = self._session.exec(select(Letter).where(Letter.number == number.strip())).first()
        if found is None:
            raise NothingFound
        return found

    def paper(self, letter_id: UUID) -> FrozenPaper:
        """Return the bytes that were printed."""
        return self._session.exec(select(FrozenPaper).where(FrozenPaper.letter_id == letter_id)).one()

    def engine_of(self, letter_id: UUID) -> str:
        """Say what made the bytes of a letter, without reading them."""
        return self._session.exec(select(FrozenPaper.engine).where(FrozenPaper.letter_id == letter_id)).one()

    def last_running(self, case_number: str) -> int:
        """Return the highest running number of the letters under a case's number, 0 when there is none.

        A paper keeps its number where its case was merged into another, so letters are not counted by their case.
        """
        begins = f"{case_number}/"
        asked = select(Letter.number).where(Letter.number >= begins, Letter.number < begins + "~")
        newest = self._session.exec(
            asked.order_by(func.length(Letter.number).desc(), col(Letter.number).desc())
        ).first()
        return int(newest.removeprefix(begins)) if newest else 0

    def all_ids(self) -> list[UUID]:
        """Return the ids of all letters, the newest first."""
        return list(self._session.exec(select(Letter.id).order_by(col(Letter.issued_at).desc(), col(Letter.id).desc())))

    def some(self, letter_ids: list[UUID]) -> dict[UUID, Letter]:
        return {one.id: one for one in self._session.exec(select(Letter).where(col(Letter.id).in_(letter_ids)))}

    def correcting(self, letter_ids: Iterable[UUID]) -> list[Letter]:
        """Return the letters that correct some of these."""
        return list(self._session.exec(select(Letter).where(col(Letter.corrects_id).in_(list(letter_ids)))))

    def naming(self, record_id: UUID) -> list[Letter]:
        """Return the letters among whose facts a record is named."""
        return list(self._session.exec(select(Letter).where(col(Letter.facts).contains(str(record_id)))))

    def count(self) -> int:
        return self._session.exec(select(func.count()).select_from(Letter)).one()

    def last_to(self, relative_id: UUID) -> Letter | None:
        """Return the newest letter (no summary) that a relative has: none that was withdrawn or came back."""
        sent = col(Letter.state).not_in(NOT_RECEIVED)
        asked = select(Letter).where(Letter.relative_id == relative_id, col(Letter.kind).in_(_TO_FAMILY), sent)
        return self._session.exec(asked.order_by(col(Letter.issued_at).desc(), col(Letter.id).desc())).first()

    def texts_in_use(self, language: PaperLanguage) -> dict[str, str]:
        """Return the office's own texts in a language by kind, the closing words among them."""
        asked = select(OfficeTemplate).where(OfficeTemplate.language == language, col(OfficeTemplate.in_use))
        return {one.kind: one.text for one in self._session.exec(asked.order_by(col(OfficeTemplate.created_at)))}

    def own_templates(self) -> list[OfficeTemplate]:
        """Return every version of every template that the office wrote, the newest first."""
        newest = (col(OfficeTemplate.created_at).desc(), col(OfficeTemplate.id).desc())
        return list(self._session.exec(select(OfficeTemplate).order_by(*newest)))

    def own_template(self, template_id: UUID) -> OfficeTemplate:
        """Return one version. Raises `NothingFound`."""
        return one_of(self._session, OfficeTemplate, template_id)


_TO_FAMILY: Final = [kind for kind in LetterKind if kind.to_family]
