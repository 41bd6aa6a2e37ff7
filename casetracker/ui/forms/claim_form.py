"""One claim: corrected by a newer one, graded or disputed; and a running total, which is a claim of its own."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter, QWidget

from casetracker.casework.batches import CorrectedAlready, Figure, FigureState
from casetracker.casework.claim_words import Direction, Side, Unit
from casetracker.casework.sources import Credibility, Reliability, Source
from casetracker.services import claims
from casetracker.ui.batch_words import speaker
from casetracker.ui.case_words import date_short, label, line, word
from casetracker.ui.forms.claim_rows import NumberField, number_fields, number_of, number_words
from casetracker.ui.forms.date_entries import DateEntry
from casetracker.ui.forms.entries import ChoiceEntry, LineEntry, WordsEntry
from casetracker.ui.forms.record_form import RecordForm, Told
from casetracker.ui.forms.source_form import language_entry, source_entry
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
        self.place(Text(line(speaker(figure), word(figure.direction)), bold=True))
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
    """Records a running total: who said it, when, over which time, on which page; or corrects one by a newer one."""

    kind: ClassVar = "running_total"
    refused_at: ClassVar = {CorrectedAlready: "because"}

    def __init__(
        self,
        workplace: Workplace,
        speakers: Sequence[str] = (),
        there: Figure | None = None,
        parent: QWidget | None = None,
    ) -> None:
        self._speakers = speakers
        self._there = there
        super().__init__(workplace, None, there.id if there else None, parent)

    def title(self) -> str:
        return self.tr("Correct a running total") if self._there else self.tr("Record a running total")

    def explanation(self) -> str:
        if self._there:
            return self.tr("The claim as it stands is kept, marked as superseded. Nothing is overwritten.")
        return self.tr(
            "A running total is a claim of its own. It is held against the rounds, never computed from them."
        )

    def build(self) -> None:
        there = self._there
        self.section(self.tr("Who said what"))
        self.row(
            ("speaker", label(Figure, "speaker"), speaker_entry(self._speakers, there.speaker if there else "")),
            ("side", label(Figure, "side"), ChoiceEntry(Side, word, there.side if there else Side.UKRAINE)),
        )
        direction = there.direction if there else Direction.TO_UKRAINE
        self.row(
            ("number", label(Figure, "count"), NumberField(number_of(there)) if there else NumberField()),
            ("direction", label(Figure, "direction"), ChoiceEntry(Direction, word, direction)),
        )
        unit = there.unit if there else Unit.NOT_RECORDED
        self.row(
            ("what_is_counted", label(Figure, "what_is_counted"), LineEntry(there.what_is_counted if there else "")),
            ("unit", label(Figure, "unit"), ChoiceEntry(Unit, word, unit)),
        )
        self.row(
            (
                "period",
                label(Figure, "period"),
                LineEntry(there.period if there else ""),
                self.tr("As it was said: since the invasion"),
            ),
            (
                "happened_on",
                self.tr("The time in dates"),
                DateEntry(there.happened_on if there else None),
                self.tr("From 2025 to 29.01.2026; with it the total can be held against the rounds."),
            ),
        )
        self.row(("qualifier", label(Figure, "qualifier"), WordsEntry(there.qualifier if there else "", 2)))
        spoken = language_entry(there.quote_language if there else "", self.tr("not recorded"))
        self.row(
            ("quote_language", label(Figure, "quote_language"), spoken),
            ("translation", label(Figure, "translation"), LineEntry(there.translation if there else "")),
        )
        said_on = ("said_on", label(Figure, "said_on"), DateEntry(there.said_on if there else None))
        if there is not None:
            self.row(said_on)
            self.row(("because", self.tr("Why it is corrected, for the history"), WordsEntry(lines=2)))
            return
        self.section(self.tr("The page"))
        self.row(("publisher", label(Source, "publisher"), LineEntry()), said_on)
        self.row(("address", label(Source, "address"), LineEntry()), ("title", label(Source, "title"), LineEntry()))

    def work(self, told: Told) -> Callable[[], object]:
        told |= number_fields(told.pop("number"))
        desk = self.workplace.desk
        if self._there is not None:
            because = told.pop("because")
            return partial(claims.correct_claim, desk, self._there.id, because, **told)
        page: dict[str, Any] = {name: told.pop(name) for name in ("publisher", "address", "title")}
        page |= {"published_on": told["said_on"], "retrieved_on": desk.today()}
        return partial(claims.record_total, desk, page, **told)


def claim_words(figure: Figure) -> str:
    """Name a claim for a control that acts on it."""
    number = number_of(figure)
    day = date_short(figure.happened_on)
    return line(speaker(figure), word(figure.direction), number_words(number, "") if number else "", day)
