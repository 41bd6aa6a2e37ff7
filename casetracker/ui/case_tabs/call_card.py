"""Whom to call: the family's own people with what is safe, and the lines that a family can call itself."""

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from casetracker.casework.outputs import Output, Standing, standing
from casetracker.casework.people import Relative, Role
from casetracker.casework.phone_lines import PhoneLine
from casetracker.ui.case_tabs.parts import before_mark, ruled, texts, verbs
from casetracker.ui.case_tabs.tab import CaseView
from casetracker.ui.case_words import kin, line
from casetracker.ui.line_words import checked_mark, checked_words
from casetracker.ui.theme import Space
from casetracker.ui.widgets.page import Card, Rule
from casetracker.ui.widgets.text import Text
from casetracker.ui.workplace import Place, Room

_AT_A_GLANCE: Final = 4


class CallCard(Card):
    """Relatives who may be called, the main contact first; who must not is named by the contact banner."""

    def __init__(self, view: CaseView, go: Callable[[Place], None], parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setObjectName("call_card")
        self._view = view
        if view.for_family:
            self.set_title(self.tr("Whom you can call"))
        else:
            self.set_title(self.tr("Whom to call"))
            people = self._people()
            ruled(self.body, map(self._person, people))
            if not people:
                self.add(Text(self._why_nobody(), tone="muted"))
            self.add(Rule())
            self.add(Text(self.tr("The family can call"), tone="muted"))
        shown = view.lines[:_AT_A_GLANCE]
        for one in shown:
            self.add(self._line(one))
        if not view.lines:
            self.add(Text(self.tr("No telephone lines are recorded."), tone="muted"))
        if not view.for_family:
            every = self.tr("All numbers ({count})").format(count=len(view.lines))
            self.add(verbs((every, "all_numbers", partial(go, Place(Room.SETTINGS, detail="phone_lines")))))

    def _why_nobody(self) -> str:
        """Say why nobody stands here: that nobody may be called is said only where somebody could be."""
        if not self._view.dossier.relatives:
            return self.tr("No relative is recorded yet.")
        if not any(one.phone for one in self._view.dossier.relatives):
            return self.tr("No telephone number of a relative is recorded.")
        return self.tr("Nobody of the family may be called.")

    def _people(self) -> list[Relative]:
        dossier, today = self._view.dossier, self._view.today
        reachable = [
            one
            for one in dossier.relatives
            if one.phone
            and not one.do_not_call
            and standing(Output.CONTACT, dossier.consents, one.id, today) is not Standing.REFUSED
        ]
        return sorted(reachable, key=lambda one: (Role.MAIN_CONTACT not in one.roles, one.id))

    def _person(self, one: Relative) -> QWidget:
        dossier = self._view.dossier
        asked = standing(Output.CONTACT, dossier.consents, one.id, self._view.today) is Standing.NEVER_ASKED
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(
            texts(
                (line(kin(dossier, one), dossier.name_of(one)), "text"),
                (one.phone, "bold"),
                (one.reach_at, "attention"),
                (self.tr("ask first whether we may call") if asked else "", "attention"),
            )
        )
        return holder

    def _line(self, one: PhoneLine) -> QWidget:
        words = texts((one.name, "text"), (one.number, "bold"), (line(one.hours, checked_words(one)), "muted"))
        words.setSpacing(Space.HAIR // 2)
        return before_mark(words, checked_mark(one, self._view.today))
