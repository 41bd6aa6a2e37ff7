"""What was told and what was handed over: tellings of a decision, remains given to the family, belongings."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from casetracker.casework.comparisons import Comparison
from casetracker.casework.dossier import Dossier
from casetracker.casework.grounds import remains_of
from casetracker.casework.handovers import Effects, Handover, Notification
from casetracker.casework.identification import Decision, standing_decision
from casetracker.casework.people import Channel
from casetracker.services import handovers, identification
from casetracker.ui.case_words import document_of, label, line, word
from casetracker.ui.forms.date_entries import DayEntry
from casetracker.ui.forms.entries import Choice, ChoiceEntry, LineEntry, PickEntry, TickEntry, WordsEntry
from casetracker.ui.forms.identification_choices import (
    comparison_words,
    decision_choices,
    relative_choices,
    remains_choices,
)
from casetracker.ui.forms.record_form import RecordForm, Told
from casetracker.ui.forms.several_picks import SeveralPicks
from casetracker.ui.forms.source_form import source_entry
from casetracker.ui.widgets.text import Text
from casetracker.ui.wording import language
from casetracker.ui.workplace import Workplace


class NotificationForm(RecordForm):
    """Records who told the family of a decision or a result, and how. It cannot be taken back: it was told."""

    kind = "notification"

    def __init__(
        self, workplace: Workplace, dossier: Dossier, about: Decision | Comparison, parent: QWidget | None = None
    ) -> None:
        self._dossier = dossier
        self._about = about
        super().__init__(workplace, dossier.case.id, about.id, parent)

    def title(self) -> str:
        if isinstance(self._about, Decision):
            return self.tr("Record that the family was told of the decision")
        return self.tr("Record that the family was told of the result")

    def explanation(self) -> str:
        return self.tr(
            "A paper may state a decision only after somebody who is named told it in person. What is recorded here "
            "stays; a mistake is corrected by a further telling."
        )

    def build(self) -> None:
        self.section(self.tr("Who told whom, and when"))
        if isinstance(self._about, Decision):
            self.place(Text(line(self._about.authority, document_of(self._about))))
        else:
            self.place(Text(comparison_words(self._dossier, self._about)))
        everybody = self.tr("the family, not one relative")
        self.row(
            ("relative_id", label(Notification, "relative_id"), PickEntry(relative_choices(self._dossier, everybody))),
            ("told_on", label(Notification, "told_on"), DayEntry(self.workplace.desk.today())),
        )
        self.row(
            (
                "told_by",
                label(Notification, "told_by"),
                LineEntry(),
                self.tr("The person's name and office. Without it no paper states what was told."),
            ),
            ("channel", label(Notification, "channel"), ChoiceEntry(Channel, word, Channel.IN_PERSON)),
        )
        paper = source_entry(self._dossier.sources, None, self.tr("none recorded"))
        self.row(
            ("also_present", label(Notification, "also_present"), LineEntry()),
            ("source_id", label(Notification, "source_id"), paper),
        )
        self.section(self.tr("What was said"))
        self.row(("content", label(Notification, "content"), WordsEntry(lines=3)))
        self.row(("questions", label(Notification, "questions"), WordsEntry(lines=3)))
        self.row(("support_offered", label(Notification, "support_offered"), WordsEntry(lines=2)))

    def work(self, told: Told) -> Callable[[], object]:
        of = "decision_id" if isinstance(self._about, Decision) else "comparison_id"
        return partial(
            identification.record_notification, self.workplace.desk, self.case(), **{of: self._about.id}, **told
        )


class HandoverForm(RecordForm):
    """Records remains given to the family, and whether more is expected."""

    kind = "handover"

    def __init__(self, workplace: Workplace, dossier: Dossier, parent: QWidget | None = None) -> None:
        self._dossier = dossier
        super().__init__(workplace, dossier.case.id, None, parent)

    def title(self) -> str:
        return self.tr("Record a handover to the family")

    def explanation(self) -> str:
        return self.tr("A handover ends no search by itself: more may be found, and the family's wishes on that hold.")

    def build(self) -> None:
        standing = standing_decision(self._dossier.decisions)
        self.section(self.tr("What was handed over, to whom"))
        self.row(
            (
                "decision_id",
                label(Handover, "decision_id"),
                _picked(decision_choices(self._dossier, self.tr("none recorded")), standing),
            ),
        )
        items = remains_of(self._dossier, standing) if standing else ()
        empty = self.tr("No remains are recorded in this case yet.")
        self.row(
            (
                "remains",
                self.tr("Which remains"),
                SeveralPicks(remains_choices(self._dossier), items, empty),
            ),
        )
        nobody = self.tr("not a relative in this case")
        self.row(
            ("receiver", label(Handover, "receiver"), LineEntry()),
            ("relative_id", label(Handover, "relative_id"), PickEntry(relative_choices(self._dossier, nobody))),
        )
        self.row(
            ("handed_on", label(Handover, "handed_on"), DayEntry(self.workplace.desk.today())),
            ("place", label(Handover, "place"), LineEntry()),
        )
        act = source_entry(self._dossier.sources, None, self.tr("none recorded"))
        self.row(
            ("act_number", label(Handover, "act_number"), LineEntry()),
            ("source_id", label(Handover, "source_id"), act),
        )
        self.row(("contents", label(Handover, "contents"), WordsEntry(lines=2)))
        self.section(self.tr("What is expected still"))
        self.ticks(("further_remains_expected", TickEntry(label(Handover, "further_remains_expected"))))
        self.place(
            Text(
                self.tr(
                    "Then a talk is set with each relative who wishes to hear of every find or to be asked; nobody "
                    "gets a letter by itself."
                ),
                tone="muted",
            )
        )
        self.row(("note", label(Handover, "note"), WordsEntry(lines=2)))

    def work(self, told: Told) -> Callable[[], object]:
        return partial(handovers.record_handover, self.workplace.desk, self.case(), language=language(), **told)


class EffectsForm(RecordForm):
    """Records a personal thing, and later to whom it was handed."""

    kind = "effects"

    def __init__(
        self, workplace: Workplace, dossier: Dossier, effects: Effects | None = None, parent: QWidget | None = None
    ) -> None:
        self._dossier = dossier
        self._there = effects
        super().__init__(workplace, dossier.case.id, effects.id if effects else None, parent)

    def title(self) -> str:
        return self.tr("Record who received a belonging") if self._there else self.tr("Record a personal belonging")

    def explanation(self) -> str:
        return self.tr("A thing found with remains is an associated item. Whatever is written in it identifies nobody.")

    def build(self) -> None:
        there = self._there
        self.section("")
        if there is None:
            unknown = Choice("", self.tr("not known"), None)
            self.row(
                ("what", label(Effects, "what"), LineEntry()),
                (
                    "remains_id",
                    label(Effects, "remains_id"),
                    PickEntry([unknown, *remains_choices(self._dossier)]),
                ),
            )
            self.row(
                ("from_whom", label(Effects, "from_whom"), LineEntry()),
                ("received_on", label(Effects, "received_on"), DayEntry()),
            )
        else:
            self.place(Text(there.what))
        nobody = self.tr("not a relative in this case")
        self.row(
            ("to_whom", label(Effects, "to_whom"), LineEntry(there.to_whom if there else "")),
            ("relative_id", label(Effects, "relative_id"), PickEntry(relative_choices(self._dossier, nobody))),
        )
        self.row(
            ("handed_on", label(Effects, "handed_on"), DayEntry(self.workplace.desk.today() if there else None)),
            ("receipt_number", label(Effects, "receipt_number"), LineEntry(there.receipt_number if there else "")),
        )
        if there is None:
            paper = source_entry(self._dossier.sources, None, self.tr("none recorded"))
            self.row(("source_id", label(Effects, "source_id"), paper))
            self.row(("note", label(Effects, "note"), WordsEntry(lines=2)))

    def work(self, told: Told) -> Callable[[], object]:
        if self._there is not None:
            return partial(handovers.hand_over_effects, self.workplace.desk, self._there.id, **told)
        return partial(handovers.record_effects, self.workplace.desk, self.case(), **told)


def _picked(choices: list[Choice], decision: Decision | None) -> PickEntry:
    return PickEntry(choices, str(decision.id) if decision else "")
