"""Reported transfers that were looked at for this case: on what basis, how strongly, and what may be said of it."""

from functools import partial
from typing import ClassVar
from uuid import UUID

from PySide6.QtCore import Signal, Slot

from casetracker.casework.links import CaseBatchLink
from casetracker.casework.round_worklist import linked_but_no_transfer
from casetracker.letters import wording
from casetracker.ui import marks
from casetracker.ui.batch_words import title_of
from casetracker.ui.case_tabs.parts import before_mark, button, buttons, facts, texts, verbs
from casetracker.ui.case_tabs.tab import CaseTab
from casetracker.ui.case_words import capital, date_short, date_words, label, line, paper_language, word
from casetracker.ui.taking_back import remove_verbs
from casetracker.ui.widgets.banners import Notice
from casetracker.ui.widgets.page import Card, EmptyState
from casetracker.ui.widgets.text import Text
from casetracker.ui.workplace import Place, Room


class BatchesTab(CaseTab):
    """The links of this case. A batch is not a person."""

    key: ClassVar = "batches"
    link_wanted = Signal(object)
    """A link to change, or None for a new one; the page reads the transfers first."""

    def title(self) -> str:
        return self.tr("Batches")

    def fill(self) -> None:
        links = sorted(self.dossier.links, key=lambda one: one.id, reverse=True)
        if not links and self.view.for_family:
            self.add(EmptyState(self.tr("No reported transfer is linked with this case.")))
        elif not links:
            self.add(
                EmptyState(
                    self.tr(
                        "No reported transfer is linked with this case. Link one when something connects them, or when "
                        "you have looked and found nothing."
                    )
                )
            )
        self.add(buttons(button(self.tr("Link a transfer…"), "add_link", self._link)))
        flagged = [
            batch for batch in self.dossier.batches.values() if linked_but_no_transfer(self.dossier.links, batch)
        ]
        if flagged:
            notice = Notice("attention")
            notice.say(
                self.tr("A linked entry is no transfer, or no longer"),
                [
                    (
                        self.tr("{title}. The link stays; look at it again.").format(title=title_of(one)),
                        self.tr("Open the batch"),
                        partial(self._open_batch, one.id),
                    )
                    for one in flagged
                ],
            )
            self.add(notice)
        for one in links:
            self.add(self._card(one))

    def _card(self, one: CaseBatchLink) -> Card:
        card = Card()
        card.setObjectName(f"link_{one.id}")
        batch = self.dossier.batches.get(one.batch_id)
        day = date_words(batch.happened_on) if batch else ""
        head = texts(
            (title_of(batch) if batch else "", "bold"),
            (line(batch.number, batch.place) if batch else "", "muted"),
        )
        card.add(before_mark(head, marks.link(one.strength)))
        own = not self.view.for_family
        card.add(
            facts(
                [
                    (label(CaseBatchLink, "basis"), capital(word(one.basis))),
                    (label(CaseBatchLink, "source_note"), one.source_note),
                    (label(CaseBatchLink, "source_id"), self.source_words(one.source_id)),
                    (label(CaseBatchLink, "linked_on"), date_short(one.linked_on)),
                    (self.tr("Family told"), line(date_short(one.told_family_on), one.told_family_how)),
                    (label(CaseBatchLink, "note"), one.note if own else ""),
                ]
            )
        )
        card.add(Text(self.tr("The family may be told no more than:"), tone="muted"))
        honest = Text(wording.link(one.strength, paper_language()))
        honest.setObjectName("honest_sentence")
        card.add(honest)
        card.add(
            verbs(
                (self.tr("Open the batch"), f"open_{one.id}", partial(self._open, one)),
                (self.tr("Change strength…"), f"strength_{one.id}", partial(self._change, one)),
                *remove_verbs(self, one, line(self.tr("Transfer of {day}").format(day=day), word(one.strength))),
                about=day,
            )
        )
        return card

    @Slot()
    def _link(self) -> None:
        self.link_wanted.emit(None)

    def _change(self, one: CaseBatchLink) -> None:
        self.link_wanted.emit(one)

    def _open(self, one: CaseBatchLink) -> None:
        self._open_batch(one.batch_id)

    def _open_batch(self, batch_id: UUID) -> None:
        self.workplace.go(Place(Room.BATCH, batch_id=batch_id))
