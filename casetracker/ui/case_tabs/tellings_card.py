"""What the family was told of results and decisions: by whom, how, and what was said and asked."""

from PySide6.QtWidgets import QWidget

from casetracker.casework.handovers import Notification
from casetracker.casework.timeline import Mark as Kind
from casetracker.ui import marks
from casetracker.ui.case_tabs.parts import beside_mark, facts, ruled, texts
from casetracker.ui.case_tabs.tab import CaseTab
from casetracker.ui.case_words import date_short, document_of, kin, label, line, word
from casetracker.ui.forms.identification_choices import comparison_words
from casetracker.ui.widgets.page import Card
from casetracker.ui.widgets.text import Text


class TellingsCard(Card):
    """Every telling, the newest first. It stays as it was recorded: a mistake is corrected by a further telling."""

    def __init__(self, tab: CaseTab, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setObjectName("tellings")
        self.set_title(self.tr("What the family was told"))
        self._tab = tab
        tellings = sorted(tab.dossier.notifications, key=lambda one: (one.told_on, one.id), reverse=True)
        ruled(self.body, (self._telling(one) for one in tellings))
        if not tellings:
            self.add(Text(self.tr("Nobody has been told of a result or a decision yet."), tone="muted"))

    def _telling(self, one: Notification) -> QWidget:
        dossier = self._tab.dossier
        to = next((kin(dossier, who) for who in dossier.relatives if who.id == one.relative_id), "")
        whom = to or self.tr("the family")
        by = one.told_by or self.tr("nobody named")
        words = texts(
            (line(whom, self._about(one)), "bold"),
            (line(by, word(one.channel) if one.channel else "", self._tab.source_words(one.source_id)), "muted"),
        )
        words.addWidget(
            facts(
                [
                    (label(Notification, "also_present"), one.also_present),
                    (label(Notification, "content"), one.content),
                    (label(Notification, "questions"), one.questions),
                    (label(Notification, "support_offered"), one.support_offered),
                ]
            )
        )
        return beside_mark(marks.on_timeline(Kind.EVENT, filled=True, word=date_short(one.told_on)), words)

    def _about(self, one: Notification) -> str:
        """Name the decision or the result that the telling was about."""
        dossier = self._tab.dossier
        for made in dossier.decisions:
            if made.id == one.decision_id:
                return line(made.authority, document_of(made))
        results = (each for each in dossier.comparisons if each.id == one.comparison_id)
        return next((comparison_words(dossier, each) for each in results), "")
