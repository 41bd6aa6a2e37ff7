"""What was said of one transfer: both sides side by side, where they do not agree, every claim with its page."""

from collections.abc import Mapping, Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QHeaderView, QVBoxLayout, QWidget

from casetracker.casework.attachments import Attachment
from casetracker.casework.batches import BatchKind, Figure, FigureState, OneDirection, Voice
from casetracker.casework.claim_words import Direction, Side, Unit
from casetracker.casework.letters import Letter
from casetracker.casework.sources import Source
from casetracker.casework.voices import by_words, independent
from casetracker.letters import wording as paper_wording
from casetracker.letters.consolidated import consolidated
from casetracker.services.batches import BatchView
from casetracker.services.letter_rows import letters_resting_on
from casetracker.ui import batch_words, theme
from casetracker.ui.background import Job
from casetracker.ui.batch_tabs.columns import give_lines, give_up, widest_word
from casetracker.ui.batch_tabs.led_page import LedPage
from casetracker.ui.batch_tabs.removing import ask_to_remove_claim
from casetracker.ui.batch_words import Said, line_of
from casetracker.ui.case_tabs.parts import Verb, button, buttons, verbs
from casetracker.ui.case_words import (
    capital,
    date_short,
    date_words,
    label,
    language_words,
    line,
    paper_language,
    quoted,
    readable_address,
    shortened,
    word,
)
from casetracker.ui.forms.claim_form import ClaimForm, JudgeForm, claim_words
from casetracker.ui.shaken_words import letters_words
from casetracker.ui.theme import Space
from casetracker.ui.widgets.banners import Notice
from casetracker.ui.widgets.figures import SaidFigure, SideBySideFigures, SideSays
from casetracker.ui.widgets.ids_first import Column, IdsFirstTableModel, RowsTable
from casetracker.ui.widgets.page import Card, clear
from casetracker.ui.widgets.text import Text
from casetracker.ui.workplace import Workplace

_WHO, _DIRECTION, _UNIT, _KIND, _GRADE = 0, 1, 3, 4, 5
_IN_TWO_LINES = (_WHO, _DIRECTION, _GRADE)
"""In large print direction and grade take two lines as well."""
_GIVEN_UP = (_UNIT, _GRADE, _KIND)
"""What stands below the list, of the chosen claim, where the window is too narrow for it."""
_PARTIES = (Side.UKRAINE, Side.RUSSIA)
_LONGEST = 40


def silence(direction: Direction, side: Side) -> str:
    """Return what a place calls the spot where a side gave no number."""
    return f"silence {direction} {side}"


class SaidTab(LedPage):
    """The claims on a batch, what they agree on and what they do not."""

    form_wanted = Signal(object)
    page_wanted = Signal(object)
    """The id of a source."""
    copy_wanted = Signal(object)
    """A kept copy."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("said")
        self._workplace = workplace
        self._view: BatchView | None = None
        self.column.setContentsMargins(0, Space.GAP, 0, Space.TIGHT)
        self._kind = Notice("attention")
        self._sides = SideBySideFigures()
        self._may = Card()
        self._line = Text()
        self._may.add(self._line)
        self._differ = Card()
        self._totals = Card()
        self._model = IdsFirstTableModel(self._columns(), self._fetch, self)
        self._table = RowsTable("claims", self._model)
        self._table.opened.connect(self._correct)
        self._table.selectionModel().currentRowChanged.connect(self._note_claim)
        self._table.room_changed.connect(self._fit_claims)
        self._who = Text(bold=True)
        self._who.setObjectName("claim_chosen")
        self._note = Text(tone="muted")
        self._note.setObjectName("claim_note")
        self._links = QVBoxLayout()
        self._correct_button = button("", "correct_claim", lambda: self._correct(self._table.chosen_id()))
        self._judge_button = button("", "judge_claim", self._judge)
        self._remove_button = button("", "remove_claim", self._remove)
        self._claims = Card()
        self._acts = buttons(self._correct_button, self._judge_button, self._remove_button)
        for about_a_claim in (self._table, self._who, self._note):
            self._claims.add(about_a_claim)
        self._claims.body.addLayout(self._links)
        self._claims.add(self._acts)
        self._remarks = Card()
        for widget in (self._kind, self._sides, self._may, self._differ, self._totals, self._claims, self._remarks):
            self.add(widget)
        self.column.addStretch(1)
        self.retranslate()

    def show_batch(self, view: BatchView) -> None:
        self.let_go()
        if self._view is None or self._view.batch.id != view.batch.id:
            self.verticalScrollBar().setValue(0)
        self._view = view
        batch = view.batch
        self._kind.setVisible(batch.kind is not BatchKind.TRANSFER)
        if batch.kind is not BatchKind.TRANSFER:
            self._kind.say(capital(word(batch.kind)), [(batch_words.not_a_transfer(batch), "", None)])
        self._sides.show_directions(*self.directions())
        said = consolidated((view.to_ukraine, view.to_russia), paper_language())
        self._line.setText(said or self.tr("Nobody has given a number. Nothing can be said of how many."))
        _fill(self._differ, [*batch_words.without_number(view), *map(batch_words.remark, view.remarks)])
        _fill(self._totals, [batch_words.total(one) for one in view.totals])
        _fill(self._remarks, batch_words.collected(view.figures))
        self._model.forget()
        self._model.set_ids(one.id for one in view.figures)
        self._fit_claims()
        self._note_claim()

    def retranslate(self) -> None:
        self._may.set_title(self.tr("What may be said"))
        self._differ.set_title(self.tr("To bear in mind"))
        self._totals.set_title(self.tr("Running totals said with it: claims of their own, never computed from rounds"))
        self._claims.set_title(self.tr("Claims"))
        self._remarks.set_title(self.tr("Remarks of whoever collected the claims: no quotations"))
        self._table.setAccessibleName(self.tr("Claims on this transfer"))
        self._correct_button.setText(self.tr("Correct this claim…"))
        self._judge_button.setText(self.tr("Grade or dispute it…"))
        self._remove_button.setText(self.tr("Remove it…"))
        self._model.set_columns(self._columns())
        if self._view:
            self.show_batch(self._view)

    def directions(self) -> list[tuple[str, tuple[SideSays, ...]]]:
        """Return each direction as the cards show it."""
        view = self._view
        return [] if view is None else [self._direction(view, told) for told in (view.to_ukraine, view.to_russia)]

    def choose_claim(self, figure_id: UUID) -> bool:
        return self._table.choose(figure_id)

    def lead_to_claim(self, figure_id: UUID) -> bool:
        """Choose a claim, with its words and its page in sight; False where it is no longer there."""
        if not self.choose_claim(figure_id):
            return False
        self._table.setFocus()
        self.lead_to(self._acts)
        return True

    def lead_to_silence(self, detail: str) -> bool:
        """Show where it stands that a side gave no number; False where `detail` names no silence."""
        for direction, way in enumerate((Direction.TO_UKRAINE, Direction.TO_RUSSIA)):
            for side, named in enumerate(_PARTIES):
                if detail == silence(way, named):
                    column = self._sides.column(direction, side)
                    column.setFocus()
                    self.lead_to(column)
                    return True
        return False

    # Showing

    def _direction(self, view: BatchView, told: OneDirection) -> tuple[str, tuple[SideSays, ...]]:
        sides = [
            SideSays(self._title_of(side), self._figures(view, told.of(side)), self._silence(told, side))
            for side in _PARTIES
        ]
        others = tuple(one for side in (Side.ICRC, Side.OTHER) for one in self._figures(view, told.of(side)))
        present = [one for one in view.figures if one.side is Side.ICRC and one.direction is told.direction]
        note = self.tr("Observers were present. They gave no count.") if present and not others else ""
        if others or note:
            sides.append(SideSays(self.tr("Others"), others, note, is_party=False))
        return batch_words.direction_words(told.direction), tuple(sides)

    def _title_of(self, side: Side) -> str:
        return self.tr("Ukraine says") if side is Side.UKRAINE else self.tr("Russia says")

    def _silence(self, told: OneDirection, side: Side) -> str:
        if told.of(side):
            return ""
        return self.tr("No Ukrainian figure found") if side is Side.UKRAINE else self.tr("No Russian figure found")

    def _figures(self, view: BatchView, voices: Sequence[Voice]) -> tuple[SaidFigure, ...]:
        """Show each number; where it was told in different words, once for each, with who said them."""
        return tuple(self._figure(view, part) for voice in voices for part in by_words(voice))

    def _figure(self, view: BatchView, voice: Voice) -> SaidFigure:
        named = ", ".join(dict.fromkeys(batch_words.speaker(one) for one in voice.figures))
        days = dict.fromkeys(date_words(one.happened_on) for one in voice.figures if one.happened_on)
        said = [named, ", ".join(days)]
        voices = len(independent(voice.figures, view.sources))
        if voice.pages > voices:
            pages, heard = self.tr("%n page(s)", "", voice.pages), self.tr("%n voice(s)", "", voices)
            said.append(f"{pages}, {heard}")
        said += dict.fromkeys(batch_words.state(one) for one in voice.figures if batch_words.state(one))
        number = paper_wording.bare_count(voice.count or 0, paper_language(), bound=voice.bound, most=voice.count_to)
        return SaidFigure(
            number, word(voice.unit) if voice.unit is not Unit.NOT_RECORDED else "", voice.qualifier, line(*said)
        )

    @Slot()
    def _fit_claims(self) -> None:
        """Give the table the height of its rows, so that the page scrolls and not the table inside it."""
        rows = self._model.rowCount()
        table, header = self._table, self._table.horizontalHeader()
        table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header.setStretchLastSection(False)
        # All claims are there, and each counts for how wide a column is.
        header.setResizeContentsPrecision(-1)
        for column in range(self._model.columnCount()):
            stretched = column in _IN_TWO_LINES if theme.print_scale() > theme.PRINT_SCALES[0] else column == _WHO
            mode = QHeaderView.ResizeMode.Stretch if stretched else QHeaderView.ResizeMode.ResizeToContents
            header.setSectionResizeMode(column, mode)
        figures = self._view.figures if self._view else []
        said = {
            _WHO: [batch_words.speaker(one) for one in figures],
            _DIRECTION: [word(one.direction) for one in figures],
            _KIND: [_kind(one) for one in figures],
            _GRADE: [self._grade(one) for one in figures],
        }
        least = {_WHO: widest_word(said[_WHO])}
        least[_DIRECTION] = max(widest_word(said[_DIRECTION]), table.title_width(_DIRECTION))
        give_up(table, _GIVEN_UP, least)
        if not any(map(batch_words.unit, figures)):
            table.setColumnHidden(_UNIT, True)
        if table.isColumnHidden(_GRADE):
            header.setSectionResizeMode(_DIRECTION, QHeaderView.ResizeMode.ResizeToContents)
        header.length()
        # The office of a speaker is told whole, in more lines where it is long.
        table.setWordWrap(True)
        give_lines(table, said)
        usual = table.verticalHeader().defaultSectionSize()
        tall = sum(table.rowHeight(row) for row in range(rows))
        table.setFixedHeight(header.sizeHint().height() + max(tall, usual) + Space.TIGHT + 2)

    def _fetch(self, ids: Sequence[UUID]) -> Mapping[UUID, Figure]:
        wanted = set(ids)
        return {one.id: one for one in self._view.figures if one.id in wanted} if self._view else {}

    def _columns(self) -> list[Column[Figure]]:
        return [
            Column(self.tr("Who"), batch_words.speaker),
            Column(self.tr("Direction"), lambda one: word(one.direction)),
            Column(self.tr("Figure"), batch_words.number, right=True, bold=True),
            Column(self.tr("Unit"), lambda one: batch_words.unit(one) or "–", muted=True),
            Column(self.tr("Kind"), _kind, muted=True),
            Column(self.tr("Grade"), self._grade, muted=True),
            Column(self.tr("Source"), self._source),
        ]

    def _grade(self, one: Figure) -> str:
        return batch_words.grade(one, self._view.sources if self._view else {})

    def _source(self, one: Figure) -> str:
        source = self._view.sources.get(one.source_id) if self._view and one.source_id else None
        return batch_words.page_short(source) if source else self.tr("not recorded")

    # The claim that is chosen

    def chosen(self) -> Figure | None:
        known = self._table.chosen_id()
        return next((one for one in self._view.figures if one.id == known), None) if self._view else None

    @Slot()
    def _note_claim(self) -> None:
        """Say under the table what the chosen claim rests on: its words, its page, what took its place, the remark."""
        figure, view = self.chosen(), self._view
        superseded = figure is not None and figure.state is FigureState.SUPERSEDED
        self._correct_button.setEnabled(figure is not None and not superseded)
        self._judge_button.setEnabled(figure is not None)
        self._remove_button.setVisible(figure is not None and not figure.reference_key)
        self._who.setText(self._said_by(figure) if figure else "")
        self._who.setVisible(figure is not None)
        clear(self._links)
        if figure is None or view is None:
            self._note.setText(self.tr("Choose a claim to read its words, its page and the collector's remark."))
            return
        about = claim_words(figure)
        for one in (self._correct_button, self._judge_button, self._remove_button):
            one.setAccessibleName(f"{one.text()} {about}")
        source = view.sources.get(figure.source_id) if figure.source_id else None
        words = _words_of(figure)
        newer = next((one for one in view.figures if one.id == figure.superseded_by), None)
        said = figure.said_on
        parts = (
            words,
            line(label(Figure, "said_on"), date_words(said)) if said else "",
            line(label(Figure, "place"), figure.place) if figure.place else "",
            line(source.title, readable_address(source.address)) if source else "",
            self.tr("Corrected to: {claim}").format(claim=claim_words(newer)) if newer else "",
            self.tr("Remark: {words}").format(words=figure.note) if figure.note else "",
        )
        self._note.setText("\n".join(filter(None, parts)) or self.tr("No page is recorded."))
        if source is not None:
            self._links.addWidget(self._ways_to(source, view.copies.get(source.id, [])))
        self._find_letters(figure.id)

    def _said_by(self, figure: Figure) -> str:
        """Name the chosen claim: in a long list its row may be out of sight."""
        number = line_of(batch_words.number(figure), batch_words.unit(figure))
        about = line(batch_words.speaker(figure), capital(word(figure.direction)), number)
        return line(about, _kind(figure), self._grade(figure))

    def _ways_to(self, source: Source, copies: Sequence[Attachment]) -> QWidget:
        """Lead to the page that a claim was read on, and to each copy that was kept of it."""
        there: list[Verb] = [
            (
                self.tr("Look at the copy of {day}").format(day=date_short(one.added_on)),
                f"claim_copy_{one.id}",
                partial(self.copy_wanted.emit, one),
            )
            for one in copies
        ]
        page = (self.tr("Show its page"), "claim_page", partial(self.page_wanted.emit, source.id))
        return verbs(*there, page, about=shortened(source.title, _LONGEST))

    def _find_letters(self, figure_id: UUID) -> None:
        """Add to the note which letters, of any case, rest on the claim: they may owe a correction when it changes."""
        desk = self._workplace.desk
        job = Job(lambda _job: (figure_id, letters_resting_on(desk, figure_id)), self)
        job.succeeded.connect(self._name_letters)
        job.failed.connect(self._workplace.dialogs.explain)
        self._workplace.background.start_reading(job)

    def _name_letters(self, found: tuple[UUID, list[Letter]]) -> None:
        figure_id, letters = found
        chosen, words = self.chosen(), letters_words(letters)
        # The page may have been read twice meanwhile.
        if words and words not in self._note.text() and chosen is not None and chosen.id == figure_id:
            self._note.setText(f"{self._note.text()}\n{words}")

    @Slot(object)
    def _correct(self, figure_id: UUID | None) -> None:
        figure, view = self.chosen(), self._view
        if figure is None or view is None or figure.id != figure_id or figure.state is FigureState.SUPERSEDED:
            return
        self.form_wanted.emit(ClaimForm(self._workplace, figure, view.sources, view.speakers))

    @Slot()
    def _judge(self) -> None:
        if (figure := self.chosen()) is not None:
            self.form_wanted.emit(JudgeForm(self._workplace, figure))

    @Slot()
    def _remove(self) -> None:
        if (figure := self.chosen()) is not None:
            ask_to_remove_claim(self, self._workplace, figure)

    # Qt asks

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "_remarks"):
            self.retranslate()


def _words_of(one: Figure) -> str:
    """Quote a claim in the language it was made in, which is named, with its translation."""
    if not one.qualifier:
        return one.translation
    spoken = f" ({language_words(one.quote_language)})" if one.quote_language else ""
    return line(quoted(one.qualifier) + spoken, one.translation)


def _kind(one: Figure) -> str:
    return batch_words.state(one) or word(one.kind)


def _fill(card: Card, things: Sequence[Said]) -> None:
    """Show things to read under one another; without any the card is not there."""
    clear(card.body)
    for one in things:
        # The sentence belongs to the title above it, and not to the one that follows.
        together = QVBoxLayout()
        together.setSpacing(0)
        if one.title:
            together.addWidget(Text(one.title, bold=True))
        together.addWidget(Text(one.words))
        card.body.addLayout(together)
    card.setVisible(bool(things))
