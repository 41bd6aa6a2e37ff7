"""One claim: corrected by a newer one, graded or disputed; and a running total, which is a claim of its own."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter, QWidget

from casetracker.casework.batches import CorrectedAlready, Direction, Figure, FigureState, Side, Unit
from casetracker.casework.people import PaperLanguage
from casetracker.casework.sources import Credibility, Reliability, Source
from casetracker.services import claims
from casetracker.ui.case_words import date_short, label, line, word
from casetracker.ui.forms.claim_rows import NumberField, number_fields, number_of, number_words
from casetracker.ui.forms.date_entries import DateEntry
from casetracker.ui.forms.entries import Choice, ChoiceEntry, LineEntry, PickEntry, WordsEntry
from casetracker.ui.forms.record_form import RecordForm, Told
from casetracker.ui.forms.source_form import source_entry
from casetracker.ui.forms.transfer_form import CLAIM_KINDS
from casetracker.ui.widgets.text import Text
from casetracker.ui.workplace import Workplace


def speaker_entry(speakers: Sequence[str], value: str = "") -> LineEntry:
    """Offer the speakers that are known while a name is typed."""
    entry = LineEntry(value)
    known = QCompleter(list(speakers), entry)
    known.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    known.setFilterMode(Qt.MatchFlag.MatchContains)
    entry.setCompleter(known)
    return entry


def language_entry(value: str, none: str) -> PickEntry:
    """Offer the languages of quotations; one that is not among them stays as it was recorded."""
    choices = [Choice("", none, ""), *(Choice(one.value, word(one), one.value) for one in PaperLanguage)]
    if value and value not in {one.value for one in PaperLanguage}:
        choices.append(Choice(value, value, value))
    return PickEntry(choices, value)


class ClaimForm(RecordForm):
    """Corrects a claim: a newer one takes its place, and the old one stays on record as superseded."""

    kind: ClassVar = "claim"
    refused_at: ClassVar = {CorrectedAlready: "because"}

    def __init__(
        self,
        workplace: Workplace,
        figure: Figure,
        sources: Mapping[UUID, Source],
        speakers: Sequence[str] = (),
        parent: QWidget | None = None,
    ) -> None:
        self._figure = figure
        self._sources = dict(sources)
        self._speakers = speakers
        super().__init__(workplace, None, figure.id, parent)

    def title(self) -> str:
        return self.tr("Correct a claim")

    def explanation(self) -> str:
        return self.tr("The claim as it stands is kept, marked as superseded. Nothing is overwritten.")

    def build(self) -> None:
        old = self._figure
        self.section(self.tr("Who said what"))
        self.row(
            ("speaker", label(Figure, "speaker"), speaker_entry(self._speakers, old.speaker)),
            ("side", label(Figure, "side"), ChoiceEntry(Side, word, old.side)),
        )
        self.row(
            ("direction", label(Figure, "direction"), ChoiceEntry(Direction, word, old.direction)),
            ("kind", label(Figure, "kind"), ChoiceEntry(CLAIM_KINDS, word, old.kind)),
        )
        self.row(
            (
                "number",
                label(Figure, "count"),
                NumberField(number_of(old)),
                self.tr("Empty: none was given. 0: “none” was said."),
            ),
            ("unit", label(Figure, "unit"), ChoiceEntry(Unit, word, old.unit)),
        )
        self.row(
            ("happened_on", label(Figure, "happened_on"), DateEntry(old.happened_on)),
            ("said_on", label(Figure, "said_on"), DateEntry(old.said_on)),
        )
        self.row(("place", label(Figure, "place"), LineEntry(old.place)))
        self.section(self.tr("In whose words"))
        self.row(
            (
                "qualifier",
                label(Figure, "qualifier"),
                WordsEntry(old.qualifier, 2),
                self.tr("Word for word, in the language it was said in; without quotation marks."),
            ),
        )
        self.row(
            (
                "quote_language",
                label(Figure, "quote_language"),
                language_entry(old.quote_language, self.tr("not recorded")),
            ),
            ("translation", label(Figure, "translation"), LineEntry(old.translation)),
        )
        self.section(self.tr("Where it is from, and why it is corrected"))
        self.row(
            (
                "source_id",
                label(Figure, "source_id"),
                source_entry(self._sources, old.source_id, self.tr("none recorded")),
            ),
        )
        self.row(("note", label(Figure, "note"), WordsEntry(old.note, 2)))
        self.row(("because", self.tr("Why it is corrected, for the history"), WordsEntry(lines=2)))

    def work(self, told: Told) -> Callable[[], object]:
        told |= number_fields(told.pop("number"))
        because = told.pop("because")
        return partial(claims.correct_claim, self.workplace.desk, self._figure.id, because, **told)


class JudgeForm(RecordForm):
    """Grades a claim, or notes that it is disputed or was taken back; what was said stays as it is."""

    kind: ClassVar = "judge"

    def __init__(self, workplace: Workplace, figure: Figure, parent: QWidget | None = None) -> None:
        self._figure = figure
        super().__init__(workplace, None, figure.id, parent)

    def title(self) -> str:
        return self.tr("Grade or dispute a claim")

    def explanation(self) -> str:
        return self.tr("The source and what it says this time are graded apart. No grade makes a number verified.")

    def build(self) -> None:
        figure = self._figure
        self.section("")
        self.place(Text(line(figure.speaker, word(figure.direction)), bold=True))
        number = number_of(figure)
        self.place(Text(number_words(number, self.tr("no number")) if number else "", tone="muted"))
        blank = self.tr("not graded")
        self.row(
            ("reliability", label(Figure, "reliability"), ChoiceEntry(Reliability, word, figure.reliability, blank)),
            ("credibility", label(Figure, "credibility"), ChoiceEntry(Credibility, word, figure.credibility, blank)),
        )
        if figure.state is not FigureState.SUPERSEDED:
            states = [one for one in FigureState if one is not FigureState.SUPERSEDED]
            self.row(("state", label(Figure, "state"), ChoiceEntry(states, word, figure.state)))
        self.row(("because", self.tr("Why, for the history"), WordsEntry(lines=2)))

    def work(self, told: Told) -> Callable[[], object]:
        because = told.pop("because")
        return partial(claims.judge_claim, self.workplace.desk, self._figure.id, because, **told)


class TotalForm(RecordForm):
    """Records a running total: who said it, when, over which time, on which page."""

    kind: ClassVar = "running_total"

    def __init__(self, workplace: Workplace, speakers: Sequence[str] = (), parent: QWidget | None = None) -> None:
        self._speakers = speakers
        super().__init__(workplace, None, None, parent)

    def title(self) -> str:
        return self.tr("Record a running total")

    def explanation(self) -> str:
        return self.tr(
            "A running total is a claim of its own. It is held against the rounds, never computed from them."
        )

    def build(self) -> None:
        self.section(self.tr("Who said what"))
        self.row(
            ("speaker", label(Figure, "speaker"), speaker_entry(self._speakers)),
            ("side", label(Figure, "side"), ChoiceEntry(Side, word, Side.UKRAINE)),
        )
        self.row(
            ("number", label(Figure, "count"), NumberField()),
            ("direction", label(Figure, "direction"), ChoiceEntry(Direction, word, Direction.TO_UKRAINE)),
        )
        self.row(
            ("what_is_counted", label(Figure, "what_is_counted"), LineEntry()),
            ("unit", label(Figure, "unit"), ChoiceEntry(Unit, word, Unit.NOT_RECORDED)),
        )
        self.row(
            (
                "period",
                label(Figure, "period"),
                LineEntry(),
                self.tr("As it was said: since the invasion"),
            ),
            (
                "happened_on",
                self.tr("The time in dates"),
                DateEntry(),
                self.tr("From 2025 to 29.01.2026; with it the total can be held against the rounds."),
            ),
        )
        self.row(("qualifier", label(Figure, "qualifier"), WordsEntry(lines=2)))
        self.section(self.tr("The page"))
        self.row(
            ("publisher", label(Source, "publisher"), LineEntry()),
            ("said_on", label(Figure, "said_on"), DateEntry()),
        )
        self.row(("address", label(Source, "address"), LineEntry()), ("title", label(Source, "title"), LineEntry()))

    def work(self, told: Told) -> Callable[[], object]:
        told |= number_fields(told.pop("number"))
        page: dict[str, Any] = {name: told.pop(name) for name in ("publisher", "address", "title")}
        page |= {"published_on": told["said_on"], "retrieved_on": self.workplace.desk.today()}
        return partial(claims.record_total, self.workplace.desk, page, **told)


def claim_words(figure: Figure) -> str:
    """Name a claim for a control that acts on it."""
    number = number_of(figure)
    day = date_short(figure.happened_on)
    return line(figure.speaker, word(figure.direction), number_words(number, "") if number else "", day)
