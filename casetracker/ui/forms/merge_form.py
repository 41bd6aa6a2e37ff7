"""Two cases side by side: they become one, or it is recorded that they are of two persons."""

from collections.abc import Callable
from enum import StrEnum
from functools import partial
from typing import ClassVar, Final

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QGridLayout, QWidget

from casetracker.casework.dossier import Dossier
from casetracker.casework.duplicates import GoesOnClosed, MergedBefore, OneCaseTwice, ToldApartAlready, side_by_side
from casetracker.casework.errors import QT_TRANSLATE_NOOP, ForTheCaseworker
from casetracker.casework.partial_date import PartialDate
from casetracker.casework.people import SoughtPerson, other_names
from casetracker.casework.standing import status
from casetracker.services import merging
from casetracker.services.merging import Pair
from casetracker.ui.background import Job
from casetracker.ui.case_words import date_short, date_words, label, line, quoted, word
from casetracker.ui.forms.entries import Choice, PickEntry, WordsEntry
from casetracker.ui.forms.record_form import RecordForm, Told
from casetracker.ui.marks import Mark, Shape
from casetracker.ui.theme import Space
from casetracker.ui.widgets.mark_label import MarkLabel
from casetracker.ui.widgets.page import Rule, clear
from casetracker.ui.widgets.person_finder import PersonFinder
from casetracker.ui.widgets.text import Text
from casetracker.ui.workplace import Workplace

MERGE_THIS: Final = "this_goes_on"
MERGE_OTHER: Final = "other_goes_on"
APART: Final = "apart"


class OtherCaseMissing(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP(
        "Errors", "Choose the other case: type a name or its number, then take it from the list."
    )
    exit_code = 2


class WhyTwoPersons(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP("Errors", "Write what shows that these are two persons. The next one will ask.")
    exit_code = 2


class NothingDecided(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP("Errors", "Say whether the two cases are of one person or of two.")
    exit_code = 2


class MergeForm(RecordForm):
    """Compares this case with another before anything happens; merging is one step that can be taken back."""

    kind = "merge"
    refused_at: ClassVar = {
        OtherCaseMissing: "other",
        WhyTwoPersons: "why",
        OneCaseTwice: "other",
        MergedBefore: "other",
        NothingDecided: "outcome",
        GoesOnClosed: "outcome",
        ToldApartAlready: "outcome",
    }

    def __init__(self, workplace: Workplace, dossier: Dossier, parent: QWidget | None = None) -> None:
        self._dossier = dossier
        super().__init__(workplace, dossier.case.id, None, parent)

    def title(self) -> str:
        return self.tr("Compare with another case")

    def explanation(self) -> str:
        return self.tr(
            "Where both are of one person, every record of one case goes to the other, and papers keep their numbers. "
            "It is one step in the history, and can be taken back whole."
        )

    def verb(self) -> str:
        return self.tr("Record this")

    def build(self) -> None:
        self._pair: Pair | None = None
        self.section(self.tr("Which case"))
        self._other = PersonFinder(self.workplace, [self.case()])
        self.row(("other", self.tr("The other case"), self._other))
        self._other.edited.connect(self._read_pair)
        self.section(self.tr("Side by side"))
        self._sides = QWidget()
        self._sides.setObjectName("side_by_side")
        self._grid = QGridLayout(self._sides)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(Space.INSIDE)
        self._grid.setVerticalSpacing(Space.HAIR)
        for column, share in ((0, 2), (1, 4), (2, 4)):
            self._grid.setColumnStretch(column, share)
        self.place(self._sides)
        self.section(self.tr("What they are"))
        self._outcome = PickEntry([Choice("", self.tr("Choose…"), "")])
        self.row(("outcome", self.tr("One person or two"), self._outcome))
        self.row(
            (
                "why",
                self.tr("Why, for the history"),
                WordsEntry(lines=3),
                self.tr("What shows it: dates of birth, parents, documents."),
            )
        )
        self._show_pair()

    def work(self, told: Told) -> Callable[[], object]:
        desk, here, other = self.workplace.desk, self.case(), told["other"]
        if other is None:
            raise OtherCaseMissing
        outcome, why = told["outcome"], told["why"]
        if outcome == APART:
            if not why:
                raise WhyTwoPersons
            return partial(merging.tell_apart, desk, here, other, why)
        if outcome == MERGE_OTHER:
            return partial(merging.merge_cases, desk, other, here, why)
        if outcome == MERGE_THIS:
            return partial(merging.merge_cases, desk, here, other, why)
        raise NothingDecided

    # The other case

    @Slot()
    def _read_pair(self) -> None:
        other = self._other.chosen_case()
        if other is None:
            self._pair = None
            self._show_pair()
            return
        desk, here = self.workplace.desk, self.case()
        job = Job(lambda _job: merging.read_pair(desk, here, other), self)
        job.succeeded.connect(self._take_pair)
        job.failed.connect(self.workplace.dialogs.explain)
        self.workplace.background.start_reading(job)

    @Slot(object)
    def _take_pair(self, found: Pair) -> None:
        if found.other.case.id == self._other.chosen_case():
            self._pair = found
            self._show_pair()

    # Showing both

    def _show_pair(self) -> None:
        clear(self._grid)
        pair = self._pair
        if pair is None:
            self._grid.addWidget(Text(self.tr("Choose the other case, and both stand here."), tone="muted"), 0, 0, 1, 3)
            return
        row = 0
        for words, one, other, differs in self._lines(pair):
            if row:
                self._grid.addWidget(Rule(), row, 0, 1, 3)
                row += 1
            top = Qt.AlignmentFlag.AlignTop
            self._grid.addWidget(Text(words, tone="muted"), row, 0, top)
            self._grid.addWidget(Text(one), row, 1, top)
            self._grid.addWidget(Text(other), row, 2, top)
            row += 1
            if differs:
                mark = Mark(Shape.TRIANGLE, self.tr("they differ"), self.tr("they differ"), "attention")
                self._grid.addWidget(MarkLabel(mark), row, 1, 1, 2, Qt.AlignmentFlag.AlignLeft)
                row += 1
        if pair.told_apart is not None:
            apart = pair.told_apart
            told = self.tr("Recorded before as two persons: {why} ({who}, {day})").format(
                why=quoted(apart.why), who=apart.decided_by, day=date_short(apart.decided_on)
            )
            self._grid.addWidget(Text(told, bold=True, tone="attention"), row, 0, 1, 3)
        chosen = self._outcome.typed()
        merged = self.tr("One person: {ends} goes into {goes_on}")
        here, there = pair.one.case.number, pair.other.case.number
        self._outcome.offer(
            [
                Choice("", self.tr("Choose…"), ""),
                Choice(MERGE_THIS, merged.format(ends=there, goes_on=here), MERGE_THIS),
                Choice(MERGE_OTHER, merged.format(ends=here, goes_on=there), MERGE_OTHER),
                Choice(APART, self.tr("Two persons: not the same"), APART),
            ]
        )
        self._outcome.take_up(chosen)

    def _lines(self, pair: Pair) -> list[tuple[str, str, str, bool]]:
        one, other = pair.one, pair.other
        return [
            (self.tr("Case"), _case(one), _case(other), False),
            (self.tr("Name"), one.heading(), other.heading(), False),
            (self.tr("Other spellings"), _spellings(one), _spellings(other), False),
            *(
                (label(SoughtPerson, each.field), _value(each.one), _value(each.other), each.differs)
                for each in side_by_side(one.sought, other.sought)
            ),
            (self.tr("Family"), _family(one), _family(other), False),
            (self.tr("Records"), self._records(one), self._records(other), False),
        ]

    def _records(self, of: Dossier) -> str:
        return line(
            self.tr("%n statement(s)", "", len(of.statements)),
            self.tr("%n entry(ies) at bodies", "", len(of.registrations)),
            self.tr("%n letter(s)", "", len(of.letters)),
            self.tr("%n document(s)", "", len(of.attachments)),
        )


def _case(of: Dossier) -> str:
    return line(of.case.number, date_short(of.case.opened_on), word(status(of)))


def _spellings(of: Dossier) -> str:
    return "\n".join(other_names(of.names_of(of.sought)))


def _family(of: Dossier) -> str:
    return "\n".join(line(word(one.kinship), of.name_of(one)) for one in of.relatives)


def _value(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, StrEnum):
        return "" if value.value == "not_recorded" else word(value)
    return date_words(value) if isinstance(value, PartialDate) else str(value)
