"""One reported transfer: both sides side by side, what may be said, every claim with its source, our linked cases."""

from collections.abc import Mapping, Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QPushButton, QWidget

from casetracker import terms
from casetracker.casework.batches import BatchKind, Figure, OneDirection, Side, Unit, Voice
from casetracker.casework.cases import Case
from casetracker.casework.links import CaseBatchLink
from casetracker.casework.people import PaperLanguage
from casetracker.casework.sources import host_of
from casetracker.letters import wording as paper_wording
from casetracker.letters.consolidated import consolidated
from casetracker.services.batches import BatchView, read_batch
from casetracker.services.desk import Changes
from casetracker.services.reference import speaker_names
from casetracker.services.remains import KINDS
from casetracker.ui import marks, theme
from casetracker.ui.background import Job
from casetracker.ui.batch_remains import RemainsOfBatchCard
from casetracker.ui.theme import Space
from casetracker.ui.widgets.banners import Notice
from casetracker.ui.widgets.buttons import LinkButton
from casetracker.ui.widgets.figures import SaidFigure, SideBySideFigures, SideSays
from casetracker.ui.widgets.ids_first import Column, IdsFirstTableModel, RowsTable
from casetracker.ui.widgets.mark_label import MarkLabel
from casetracker.ui.widgets.page import Card, Page, PageHeader, clear
from casetracker.ui.widgets.text import Text
from casetracker.ui.wording import date_words, language
from casetracker.ui.workplace import Place, Room, Workplace

SHOWN_KINDS = frozenset({"batch", "figure", "source", "case_batch_link"}) | KINDS
_WHO = 0
_IN_TWO_LINES = (_WHO, 1, 5)
"""In large print direction and grade take two lines as well."""
LINKED_SHOWN = 12
"""How many linked cases the page lists; the rest is one sentence."""


class BatchPage(Page):
    """The page of one batch."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._view: BatchView | None = None
        self._header = PageHeader()
        self._back = QPushButton()
        self._back.clicked.connect(lambda: workplace.go(Place(Room.BATCHES)))
        self._header.add_button(self._back)
        self._kind = Notice("attention")
        self._sides = SideBySideFigures()
        self._said = Card()
        self._line = Text()
        self._said.add(self._line)
        self._model = IdsFirstTableModel(self._columns(), self._fetch, self)
        self._claims_table = RowsTable("claims", self._model)
        self._claims_table.opened.connect(self._tell_claim)
        self._claims = Card()
        self._claim_note = Text(tone="muted")
        self._claims.add(self._claims_table)
        self._claims.add(self._claim_note)
        self._claims_table.selectionModel().currentRowChanged.connect(self._note_claim)
        self._linked = Card()
        self._remains = RemainsOfBatchCard(workplace)
        for widget in (self._header, self._kind, self._sides, self._said, self._claims, self._linked, self._remains):
            self.add(widget)
        self.column.addStretch()
        self.retranslate()

    def show_place(self, place: Place) -> None:
        """Load the batch; what is shown stays until then."""
        if place.batch_id is not None:
            self._read(place.batch_id)

    def refresh(self, changes: Changes) -> None:
        if self._view and changes.kinds & SHOWN_KINDS:
            self._read(self._view.batch.id)

    def unsaved(self) -> dict[str, dict[str, str]]:
        return {}

    def heading(self) -> str:
        return self._view.batch.number if self._view else self.tr("Batch")

    def retranslate(self) -> None:
        self._back.setText(self.tr("All batches"))
        self._said.set_title(self.tr("What may be said"))
        self._claims.set_title(self.tr("Claims"))
        self._claims_table.setAccessibleName(self.tr("Claims on this transfer"))
        self._linked.set_title(self.tr("Our cases linked"))
        self._model.set_columns(self._columns())
        if self._view:
            self._show(self._view)

    def _read(self, batch_id: UUID) -> None:
        desk = self._workplace.desk
        job = Job(lambda _job: read_batch(desk, batch_id), parent=self)
        job.succeeded.connect(self._show)
        job.failed.connect(self._workplace.dialogs.explain)
        self._workplace.background.start_reading(job)

    def _show(self, view: BatchView) -> None:
        self._view = view
        tongue = language()
        batch = view.batch
        pages = self.tr("%n page(s)", "", len({one.source_id for one in view.figures if one.source_id}))
        claims = self.tr("%n claim(s)", "", len(view.figures))
        caution = self.tr("a batch is not a person: a link says nothing about anyone's fate")
        self._header.set_texts(
            self._title(view),
            self.tr("Batch {number}").format(number=batch.number),
            f"{claims} · {pages} · {caution}",
        )
        self._kind.setVisible(batch.kind is not BatchKind.TRANSFER)
        if batch.kind is not BatchKind.TRANSFER:
            self._kind.say(
                terms.word(batch.kind, tongue),
                [(self.tr("This entry is not a transfer of its own. It cannot be linked to a case."), "", None)],
            )
        self._sides.show_directions(self._direction(view.to_ukraine), self._direction(view.to_russia))
        line = consolidated((view.to_ukraine, view.to_russia), PaperLanguage(tongue))
        self._line.setText(line or self.tr("Nobody has given a number. Nothing can be said of how many."))
        self._model.forget()
        self._model.set_ids(one.id for one in view.figures)
        self._fit_claims(len(view.figures))
        self._show_linked(view.linked)
        self._remains.show_batch(batch.id)
        self._note_claim()

    def _title(self, view: BatchView) -> str:
        day = date_words(view.batch.happened_on, language())
        match view.batch.kind:
            case BatchKind.TRANSFER:
                return self.tr("Transfer of {day}").format(day=day)
            case BatchKind.OFFER_NOT_CARRIED_OUT:
                return self.tr("Offer of {day}, not carried out").format(day=day)
            case BatchKind.TOTAL_OVER_DAYS:
                return self.tr("Total over several days, {day}").format(day=day)
            case _:
                return self.tr("Part of another transfer, {day}").format(day=day)

    def _fit_claims(self, rows: int) -> None:
        """Give the table the height of its rows, so that the page scrolls and not the table inside it."""
        table, header = self._claims_table, self._claims_table.horizontalHeader()
        table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header.setStretchLastSection(False)
        for column in range(self._model.columnCount()):
            stretched = column in _IN_TWO_LINES if theme.print_scale() > theme.PRINT_SCALES[0] else column == _WHO
            mode = QHeaderView.ResizeMode.Stretch if stretched else QHeaderView.ResizeMode.ResizeToContents
            header.setSectionResizeMode(column, mode)
        # The office of a speaker is told whole, in two lines where it is long.
        table.setWordWrap(True)
        table.resizeRowsToContents()
        usual = table.verticalHeader().defaultSectionSize()
        for row in range(rows):
            table.setRowHeight(row, max(table.rowHeight(row) + Space.TIGHT, usual))
        tall = sum(table.rowHeight(row) for row in range(rows))
        table.setFixedHeight(header.sizeHint().height() + max(tall, usual) + Space.TIGHT + 2)

    def _direction(self, told: OneDirection) -> tuple[str, tuple[SideSays, ...]]:
        title = terms.word(told.direction, language())
        sides = [
            SideSays(
                self._title_of(side), tuple(self._figure(voice) for voice in told.of(side)), self._note(told, side)
            )
            for side in (Side.UKRAINE, Side.RUSSIA)
        ]
        others = tuple(self._figure(voice) for side in (Side.ICRC, Side.OTHER) for voice in told.of(side))
        observed = [one for one in self._figures() if one.side is Side.ICRC and one.direction is told.direction]
        note = self.tr("Observers were present. They gave no count.") if observed and not others else ""
        if others or note:
            sides.append(SideSays(self.tr("Others"), others, note, is_party=False))
        return title[:1].upper() + title[1:], tuple(sides)

    def _title_of(self, side: Side) -> str:
        return self.tr("Ukraine says") if side is Side.UKRAINE else self.tr("Russia says")

    def _note(self, told: OneDirection, side: Side) -> str:
        if told.of(side):
            return ""
        return self.tr("No Ukrainian figure found") if side is Side.UKRAINE else self.tr("No Russian figure found")

    def _figures(self) -> list[Figure]:
        return self._view.figures if self._view else []

    def _figure(self, voice: Voice) -> SaidFigure:
        tongue = language()
        speakers = speaker_names(tongue)
        named = ", ".join(speakers.get(name, name) for name in voice.speakers)
        days = {date_words(one.happened_on, tongue) for one in voice.figures if one.happened_on}
        said = [named, ", ".join(sorted(days))]
        if voice.pages > 1 and len(voice.speakers) == 1:
            said.append(self.tr("%n page(s), one voice", "", voice.pages))
        number = paper_wording.bare_count(
            voice.count or 0, PaperLanguage(tongue), bound=voice.bound, most=voice.count_to
        )
        unit = terms.word(voice.unit, tongue) if voice.unit is not Unit.NOT_RECORDED else ""
        return SaidFigure(number, unit, voice.qualifier, " · ".join(filter(None, said)))

    def _show_linked(self, linked: list[tuple[CaseBatchLink, Case]]) -> None:
        clear(self._linked.body)
        for link, case in linked[:LINKED_SHOWN]:
            row = QWidget()
            beside = QHBoxLayout(row)
            beside.setContentsMargins(0, 0, 0, 0)
            button = LinkButton(case.number)
            button.setAccessibleName(self.tr("Open case {number}").format(number=case.number))
            button.clicked.connect(partial(self._open_case, case.id))
            beside.addWidget(button)
            beside.addStretch()
            beside.addWidget(MarkLabel(marks.link(link.strength)))
            self._linked.add(row)
        if len(linked) > LINKED_SHOWN:
            self._linked.add(Text(self.tr("and %n more", "", len(linked) - LINKED_SHOWN), tone="muted"))
        if not linked:
            self._linked.add(Text(self.tr("No case is linked. A link is made on the page of a case."), tone="muted"))

    def _open_case(self, case_id: UUID) -> None:
        self._workplace.go(Place(Room.CASE, case_id=case_id, detail="batches"))

    def _fetch(self, ids: Sequence[UUID]) -> Mapping[UUID, Figure]:
        wanted = set(ids)
        return {one.id: one for one in self._figures() if one.id in wanted}

    def _columns(self) -> list[Column[Figure]]:
        tongue = language()
        speakers = speaker_names(tongue)
        return [
            Column(self.tr("Who"), lambda one: speakers.get(one.speaker, one.speaker)),
            Column(self.tr("Direction"), lambda one: terms.word(one.direction, tongue)),
            Column(self.tr("Figure"), self._number, right=True, bold=True),
            Column(self.tr("Unit"), lambda one: _unit(one, tongue), muted=True),
            Column(self.tr("Kind"), lambda one: terms.word(one.kind, tongue), muted=True),
            Column(self.tr("Grade"), self._grade, muted=True),
            Column(self.tr("Source"), self._source),
        ]

    def _number(self, one: Figure) -> str:
        if one.count is None:
            return self.tr("no number")
        return paper_wording.bare_count(one.count, PaperLanguage(language()), bound=one.bound, most=one.count_to)

    def _grade(self, one: Figure) -> str:
        if one.reliability is None and one.credibility is None:
            return self.tr("not graded")
        return "".join(part.value for part in (one.reliability, one.credibility) if part)

    def _source(self, one: Figure) -> str:
        source = self._view.sources.get(one.source_id) if self._view and one.source_id else None
        if source is None:
            return self.tr("not recorded")
        return host_of(source.address) or source.title

    def _note_claim(self) -> None:
        """Say under the table what the chosen claim rests on: the page's title and address, the collector's remark."""
        chosen = self._claims_table.chosen_id()
        figure = next((one for one in self._figures() if one.id == chosen), None)
        if figure is None or self._view is None:
            self._claim_note.setText(self.tr("Choose a claim to read its page and the collector's remark."))
            return
        source = self._view.sources.get(figure.source_id) if figure.source_id else None
        page = f"{source.title} · {source.address}" if source and source.address else source.title if source else ""
        remark = self.tr("Remark: {words}").format(words=figure.note) if figure.note else ""
        self._claim_note.setText("\n".join(filter(None, (page, remark))) or self.tr("No page is recorded."))

    def _tell_claim(self, _figure: UUID) -> None:
        self._note_claim()
        self.ensureWidgetVisible(self._claim_note)

    # Qt asks

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "_model"):
            self.retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_claims(self._model.rowCount())


def _unit(figure: Figure, language: str) -> str:
    """Name what was counted; a dash where the claim does not say."""
    return terms.word(figure.unit, language) if figure.unit is not Unit.NOT_RECORDED else "–"
