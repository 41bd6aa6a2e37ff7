"""Forms for the life of a case: ending it, taking it up again, letting it rest, and notes."""

from collections.abc import Callable
from functools import partial
from typing import ClassVar
from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from casetracker.casework.cases import Case, ClosureReason
from casetracker.casework.closing import (
    Closing,
    ErrorNotExplained,
    NoWishOfTheFamily,
    ReopenedWithoutReason,
    StandsInTheWay,
    SuspendedWithoutDay,
    TransferredToNobody,
    WishOnRemainsOpen,
    in_the_way,
    wish_recorded,
)
from casetracker.casework.dossier import Dossier
from casetracker.casework.errors import QT_TRANSLATE_NOOP, ForTheCaseworker
from casetracker.casework.notes import Note
from casetracker.casework.people import Relative
from casetracker.services import case_life
from casetracker.ui import sentences
from casetracker.ui.case_words import date_short, heading, kin, label, line, shortened, word
from casetracker.ui.forms.date_entries import DayEntry
from casetracker.ui.forms.entries import Choice, LineEntry, PickEntry, WordsEntry
from casetracker.ui.forms.reason_entry import Hindrance, Reason, ReasonEntry
from casetracker.ui.forms.record_form import RecordForm, Told
from casetracker.ui.widgets.text import Text
from casetracker.ui.workplace import Place, Room, Workplace


class NoReasonChosen(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP("Errors", "Choose why the search ends.")
    exit_code = 2


class CloseForm(RecordForm):
    """Ends a search, for one of the reasons that end one; says of each what still stands in the way."""

    kind = "close"
    refused_at: ClassVar = {
        NoReasonChosen: "reason",
        TransferredToNobody: "transferred_to",
        ErrorNotExplained: "note",
        NoWishOfTheFamily: "talk_id",
    }

    def __init__(self, workplace: Workplace, dossier: Dossier, parent: QWidget | None = None) -> None:
        self._dossier = dossier
        super().__init__(workplace, dossier.case.id, None, parent)

    def title(self) -> str:
        return self.tr("Close the case")

    def explanation(self) -> str:
        return self.tr(
            "Captivity, a court's declaration of death, a burial without a name or of a part: none of them ends a "
            "search. Only the reasons below do."
        )

    def verb(self) -> str:
        return self.tr("Close the case")

    def build(self) -> None:
        self.section(self.tr("Why the search ends"))
        self._reasons = ReasonEntry([self._reason(one) for one in ClosureReason], self.tr("not yet"))
        self._reasons.way_wanted.connect(self._go_and_mend)
        self._reasons.edited.connect(self._show_what_is_asked)
        self.row(("reason", self.tr("Reason"), self._reasons))
        self.section(self.tr("For the record"))
        self.row(("transferred_to", self.tr("Which office takes the search over"), LineEntry()))
        told = sorted(self._dossier.talks, key=lambda one: (one.held_on, one.id), reverse=True)
        talks = [Choice("", self.tr("Choose…"), None)]
        talks += [
            Choice(
                str(one.id),
                line(date_short(one.held_on), word(one.channel), shortened(one.said or one.asked, 60)),
                one.id,
            )
            for one in told
            if one.said or one.asked
        ]
        self.row(("talk_id", self.tr("The talk in which the family said so"), PickEntry(talks)))
        self.row(
            ("approved_by", label(Case, "closure_approved_by"), LineEntry(self.workplace.desk.who)),
            (
                "retention_review_on",
                label(Case, "retention_review_on"),
                DayEntry(),
                self.tr("Left blank: by the office's own rule, which stands in the settings."),
            ),
        )
        self.row(("note", label(Case, "closure_note"), WordsEntry(lines=3)))
        self._show_what_is_asked()

    def work(self, told: Told) -> Callable[[], object]:
        if told["reason"] is None:
            raise NoReasonChosen
        review = told.pop("retention_review_on")
        return partial(case_life.close_case, self.workplace.desk, self.case(), Closing(**told), review)

    def _reason(self, one: ClosureReason) -> Reason:
        found = in_the_way(self._dossier, one, self.workplace.desk.today())
        if one is ClosureReason.DUPLICATE:
            meaning = self.tr("Both cases are shown side by side, and every record goes along.")
            return Reason(one, heading(one), meaning, [self._merge()])
        return Reason(one, heading(one), self._meaning(one), [self._hindrance(each) for each in found])

    def _meaning(self, one: ClosureReason) -> str:
        match one:
            case ClosureReason.RETURNED_ALIVE:
                return self.tr("Somebody's current words say that the person was released or came back.")
            case ClosureReason.LOCATED_ALIVE:
                return self.tr("The person was found alive: contact is restored, or the person declined it.")
            case ClosureReason.IDENTIFIED_AND_HANDED_OVER:
                return self.tr(
                    "The authority decided, the family was told in person, the remains were handed over, and nobody "
                    "wishes to hear of more."
                )
            case ClosureReason.TRANSFERRED:
                return self.tr("Another office searches on.")
            case ClosureReason.WITHDRAWN_BY_FAMILY:
                return self.tr("The family said so in a talk, or withdrew the consent to hold the record.")
            case _:
                return self.tr("The case should not have been opened; what the error was stays on record.")

    def _hindrance(self, one: StandsInTheWay) -> Hindrance:
        said = sentences.say(one)
        if isinstance(one, WishOnRemainsOpen):
            who = self._dossier.relative(one.relative_id)
            wish = line(kin(self._dossier, who), self._dossier.name_of(who))
            said = f"{said} {wish}: {label(Relative, 'further_remains').lower()} – {word(who.further_remains)}."
        return Hindrance(said, self.tr("Go there"), one.way)

    def _merge(self) -> Hindrance:
        return Hindrance(
            self.tr("A duplicate is merged with the other case, so that nothing of it is lost."),
            self.tr("Compare with another case…"),
            "merge",
        )

    @Slot(str)
    def _go_and_mend(self, way: str) -> None:
        place = Place(Room.CASE, case_id=self.case(), detail=way)
        self.leave(lambda: self.workplace.go(place))

    @Slot()
    def _show_what_is_asked(self) -> None:
        """Show of the entries those that the chosen reason asks for."""
        reason = self._reasons.told()
        withdrawn = reason is ClosureReason.WITHDRAWN_BY_FAMILY
        today = self.workplace.desk.today()
        self.field("transferred_to").setVisible(reason is ClosureReason.TRANSFERRED)
        self.field("talk_id").setVisible(withdrawn and not wish_recorded(self._dossier, None, today))


class ReopenForm(RecordForm):
    """Takes a closed search up again."""

    kind = "reopen"
    refused_at: ClassVar = {ReopenedWithoutReason: "because"}

    def title(self) -> str:
        return self.tr("Reopen the case")

    def explanation(self) -> str:
        return self.tr("How it had been closed stays in the history.")

    def verb(self) -> str:
        return self.tr("Reopen the case")

    def build(self) -> None:
        self.section("")
        self.row(("because", self.tr("Why the search goes on"), WordsEntry(lines=3)))

    def work(self, told: Told) -> Callable[[], object]:
        return partial(case_life.reopen_case, self.workplace.desk, self.case(), told["because"])


class SuspendForm(RecordForm):
    """Lets a search rest until a day on which somebody looks at it again."""

    kind = "suspend"
    refused_at: ClassVar = {SuspendedWithoutDay: "review_due"}

    def title(self) -> str:
        return self.tr("Let the search rest")

    def explanation(self) -> str:
        return self.tr("The case stays open. What was promised and what is due with a day is still shown.")

    def verb(self) -> str:
        return self.tr("Let it rest")

    def build(self) -> None:
        self.section("")
        self.row(("review_due", self.tr("Look at the case again on"), DayEntry()))
        self.row(("because", self.tr("Why, for the history"), WordsEntry(lines=2)))

    def work(self, told: Told) -> Callable[[], object]:
        desk = self.workplace.desk
        return partial(case_life.suspend_case, desk, self.case(), told["because"], told["review_due"])


class NoteForm(RecordForm):
    """Writes something down for the office."""

    kind = "note"

    def __init__(
        self, workplace: Workplace, case_id: UUID, note: Note | None = None, parent: QWidget | None = None
    ) -> None:
        self._note = note
        super().__init__(workplace, case_id, note.id if note else None, parent)

    def title(self) -> str:
        return self.tr("Change a note") if self._note else self.tr("Write a note")

    def explanation(self) -> str:
        return self.tr("Notes are the office's own: never printed, and hidden in the family view.")

    def build(self) -> None:
        self.section("")
        if self._note:
            self.place(Text(line(self._note.written_by, date_short(self._note.written_on)), tone="muted"))
        self.row(("words", label(Note, "words"), WordsEntry(self._note.words if self._note else "", 6)))

    def work(self, told: Told) -> Callable[[], object]:
        desk = self.workplace.desk
        if self._note is None:
            return partial(case_life.write_note, desk, self.case(), told["words"])
        return partial(case_life.change_note, desk, self._note.id, told["words"])
