"""What each person allowed: the newest answer on each purpose in shape and word, and every answer there ever was."""

from collections.abc import Callable, Iterator
from functools import partial
from typing import Final
from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from casetracker.casework.consents import (
    NEEDS_CONSENT,
    Consent,
    ConsentDecision,
    LegalBasis,
    Purpose,
    standing_consent,
)
from casetracker.casework.outputs import Standing, answer_stands
from casetracker.casework.people import Relative, Role
from casetracker.ui import theme
from casetracker.ui.case_tabs.parts import MARK_WIDE, Verb, held, texts, verbs
from casetracker.ui.case_tabs.tab import CaseView
from casetracker.ui.case_words import date_short, heading, kin, line, quoted, word
from casetracker.ui.forms.consent_form import ConsentForm
from casetracker.ui.forms.record_form import RecordForm
from casetracker.ui.marks import Mark, Shape
from casetracker.ui.theme import Space
from casetracker.ui.widgets.mark_label import MarkLabel
from casetracker.ui.widgets.page import Card, Rule, clear
from casetracker.ui.widgets.side_by_side import SideBySide
from casetracker.ui.widgets.text import Text
from casetracker.ui.workplace import Workplace

_STANDING: Final = {
    Standing.ALLOWED: (Shape.SQUARE, "done"),
    Standing.REFUSED: (Shape.CROSS, "wrong"),
    Standing.EXPIRED: (Shape.TRIANGLE, "attention"),
    Standing.NEVER_ASKED: (Shape.DIAMOND_OPEN, "attention"),
}
_ALWAYS_SHOWN: Final = (Purpose.CONTACT, Purpose.PRINT_LETTER)


def standing_mark(how: Standing) -> Mark:
    """Mark how an answer stands, by shape and word."""
    shape, tone = _STANDING[how]
    said = word(how)
    return Mark(shape, said, QCoreApplication.translate("Marks", "Consent: {word}").format(word=said), tone)


class ConsentsCard(Card):
    """One block a person. `want` shows a form in place of the page."""

    def __init__(
        self,
        workplace: Workplace,
        view: CaseView,
        want: Callable[[RecordForm], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent=parent)
        self.setObjectName("consents")
        self._workplace, self._view, self._want = workplace, view, want
        self._whole: set[UUID | None] = set()
        self._fill()

    def _fill(self) -> None:
        clear(self.body)
        self.set_title(self.tr("Consents"))
        dossier = self._view.dossier
        for place, one in enumerate(dossier.relatives):
            if place:
                self.add(Rule())
            self.add(self._person(one.id, line(kin(dossier, one), dossier.name_of(one)), one))
        if dossier.relatives:
            self.add(Rule())
        self.add(self._person(None, self.tr("The sought person’s own data"), None))

    def _person(self, person: UUID | None, name: str, relative: Relative | None) -> QWidget:
        holder = QWidget()
        holder.setObjectName(f"consents_{person or 'sought'}")
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.HAIR)
        column.addWidget(Text(name, bold=True))
        for purpose, recipient in self._shown(person, relative):
            column.addWidget(self._purpose(person, name, purpose, recipient))
        blocked = self._blocked(person)
        if blocked:
            column.addWidget(Text(self.tr("Blocked, nobody was asked: {what}").format(what=blocked), tone="muted"))
        mine = self._answers(person)
        links: list[Verb] = [
            (self.tr("Record an answer…"), f"consent_{person or 'sought'}", partial(self._record, person))
        ]
        if mine and person not in self._whole:
            every = self.tr("Show every answer ({count})").format(count=len(mine))
            links.append((every, f"answers_{person or 'sought'}", partial(self._show_every, person)))
        column.addWidget(verbs(*links, about=name))
        if person in self._whole:
            for one in mine:
                column.addWidget(Text(self._answer(one), tone="muted"))
        return holder

    def _purpose(self, person: UUID | None, name: str, purpose: Purpose, recipient: str) -> QWidget:
        stands = answer_stands(purpose, self._view.dossier.consents, person, self._view.today, recipient)
        newest = standing_consent(self._view.dossier.consents, purpose, person, recipient)
        about = line(heading(purpose), recipient)
        words = texts((about, "text"), (_said(newest) if newest else "", "muted"))
        act: Verb | None = None
        key = f"{person or 'sought'}_{purpose.value}"
        if stands is Standing.ALLOWED:
            withdraw = partial(self._record, person, purpose, ConsentDecision.WITHDRAWN, recipient)
            act = (self.tr("Withdrawn…"), f"withdraw_{key}", withdraw)
        elif stands is not Standing.REFUSED:
            ask = partial(self._record, person, purpose, ConsentDecision.GIVEN, recipient)
            act = (self.tr("Record the answer…"), f"ask_{key}", ask)
        mark, told = MarkLabel(standing_mark(stands)), held(words)
        if act is None:
            return SideBySide(mark, told, left=theme.pixels(MARK_WIDE))
        # At the right end, as the answers of a person are many: below it each would take a line more.
        link = verbs(act, about=line(about, name))
        return SideBySide(mark, SideBySide(told, link), left=theme.pixels(MARK_WIDE))

    def _shown(self, person: UUID | None, relative: Relative | None) -> Iterator[tuple[Purpose, str]]:
        """Give the purposes that matter for a person: what is always asked, and what anybody answered."""
        answered = dict.fromkeys((one.purpose, one.recipient) for one in self._answers(person))
        donor = relative is not None and (
            Role.DONOR in relative.roles or any(one.donor_id == relative.id for one in self._view.dossier.samples)
        )
        for purpose in Purpose:
            always = relative is not None and purpose in _ALWAYS_SHOWN
            if always or (donor and purpose is Purpose.DNA_COMPARISON):
                yield purpose, ""
                answered.pop((purpose, ""), None)
            else:
                yield from (key for key in answered if key[0] is purpose)

    def _blocked(self, person: UUID | None) -> str:
        asked = {one.purpose for one in self._answers(person)}
        return ", ".join(word(one) for one in Purpose if one in NEEDS_CONSENT - asked)

    def _answers(self, person: UUID | None) -> list[Consent]:
        """Return every answer of a person, the newest first."""
        mine = [one for one in self._view.dossier.consents if one.relative_id == person]
        return sorted(mine, key=lambda one: (one.decided_on, one.id), reverse=True)

    def _answer(self, one: Consent) -> str:
        source = self._view.dossier.sources.get(one.source_id) if one.source_id else None
        return line(heading(one.purpose), one.recipient, _said(one), source.title if source else "")

    def _record(
        self,
        person: UUID | None,
        purpose: Purpose = Purpose.CONTACT,
        decision: ConsentDecision = ConsentDecision.GIVEN,
        recipient: str = "",
    ) -> None:
        self._want(ConsentForm(self._workplace, self._view.dossier, person, purpose, decision, recipient))

    def _show_every(self, person: UUID | None) -> None:
        self._whole.add(person)
        self._fill()


def _said(one: Consent) -> str:
    """Word an answer: what, on which basis, when, how, before whom, until when, and the note."""
    translate = QCoreApplication.translate
    until = translate("Consents", "until {day}").format(day=date_short(one.expires_on)) if one.expires_on else ""
    seen = translate("Consents", "witness: {name}").format(name=one.witness) if one.witness else ""
    basis = "" if one.basis is LegalBasis.CONSENT else word(one.basis)
    how = word(one.how) if one.how else ""
    note = quoted(one.note) if one.note else ""
    return line(word(one.decision), basis, date_short(one.decided_on), how, until, seen, note)
