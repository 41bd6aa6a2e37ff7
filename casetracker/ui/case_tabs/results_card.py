"""The results of comparisons: how much each can carry, of which remains, with whose samples, from which report."""

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtWidgets import QWidget

from casetracker.casework.certainty import Level
from casetracker.casework.comparisons import (
    Comparison,
    FurtherExamination,
    class_of,
    examination_owed,
    level_of_comparison,
    unreplaced,
)
from casetracker.casework.grounds import donors_of, own_sample_used, standing_comparisons
from casetracker.casework.letter_life import resting_on_record
from casetracker.ui import marks
from casetracker.ui.case_tabs.parts import Verb, beside_mark, ruled, texts, verbs
from casetracker.ui.case_tabs.tab import CaseView
from casetracker.ui.case_words import date_short, heading, kin, line, word
from casetracker.ui.forms.comparison_form import ComparisonForm
from casetracker.ui.forms.identification_choices import comparison_words
from casetracker.ui.forms.record_form import RecordForm
from casetracker.ui.forms.telling_forms import NotificationForm
from casetracker.ui.marks import Mark, Shape
from casetracker.ui.shaken_words import letters_words
from casetracker.ui.widgets.mark_label import MarkLabel
from casetracker.ui.widgets.page import Card
from casetracker.ui.widgets.text import Text
from casetracker.ui.workplace import Workplace


class ResultsCard(Card):
    """Every report, the newest first. A corrected one stays below the one that corrects it."""

    def __init__(
        self,
        workplace: Workplace,
        view: CaseView,
        comparisons: list[Comparison],
        want: Callable[[RecordForm], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent)
        self.setObjectName("results")
        self.set_title(self.tr("Results of comparisons"))
        self._workplace, self._view, self._want = workplace, view, want
        self._dossier = view.dossier
        self._held = {one.id for one in unreplaced(view.dossier.comparisons)}
        self._standing = {one.id for one in standing_comparisons(view.dossier)}
        newest_first = sorted(comparisons, key=lambda one: one.id, reverse=True)
        ruled(self.body, (self._row(one) for one in newest_first))
        if not newest_first:
            self.add(Text(self.tr("No result is recorded yet."), tone="muted"))

    def _row(self, one: Comparison) -> QWidget:
        column = texts(*self._words(one))
        if examination_owed(one):
            words = self.tr("further examination recommended, not done")
            column.addWidget(MarkLabel(Mark(Shape.TRIANGLE, words, words, "attention")))
        if not self._view.for_family and one.id in self._held:
            links: list[Verb] = [
                (self.tr("Record that the family was told…"), f"tell_{one.id}", partial(self._tell, one)),
                (self.tr("Record a corrected report…"), f"correct_{one.id}", partial(self._correct, one)),
            ]
            column.addWidget(verbs(*links, about=comparison_words(self._dossier, one)))
        level = level_of_comparison(one) if one.id in self._standing else Level.WITHDRAWN
        return beside_mark(marks.certainty(level), column)

    def _words(self, one: Comparison) -> Iterator[tuple[str, str]]:
        stands = one.id in self._standing
        yield line(heading(one.method), word(one.result)), "bold" if stands else "muted"
        item = self._dossier.remains.get(one.remains_id) if one.remains_id else None
        number = self.tr("remains no. {number}").format(number=item.official_number) if item else ""
        yield line(word(class_of(one.method)), number), "muted"
        yield self._used(one), "muted"
        report = self.tr("report no. {number}").format(number=one.report_number) if one.report_number else ""
        paper = None if self._view.for_family else self._dossier.source(one.source_id)
        yield line(one.laboratory, report, date_short(one.reported_on), paper.title if paper else ""), "muted"
        match one.further_examination:
            case FurtherExamination.DONE:
                yield self.tr("further examination done"), "muted"
            case FurtherExamination.NOT_RECOMMENDED:
                yield self.tr("no further examination recommended"), "muted"
            case _:
                pass
        if one.id not in self._held:
            yield self.tr("Corrected by a later report."), "attention"
        elif not stands:
            yield self.tr("The decision that rested on it was retracted."), "attention"
        told = [telling for telling in self._dossier.notifications if telling.comparison_id == one.id]
        yield "; ".join(self.tr("told {day}").format(day=date_short(each.told_on)) for each in told), "muted"
        yield "" if self._view.for_family else one.note, "text"
        if not self._view.for_family:
            yield letters_words(resting_on_record(self._dossier.letters, one.id)), "muted" if stands else "attention"

    def _used(self, one: Comparison) -> str:
        donors = donors_of(self._dossier, one)
        named = [kin(self._dossier, relative) for relative in self._dossier.relatives if relative.id in donors]
        count = max(one.relatives_used, len(donors))
        used = self.tr("relatives compared: {count}").format(count=count)
        if named:
            used = f"{used} ({', '.join(named)})"
        own = self.tr("own lifetime sample compared") if own_sample_used(self._dossier, one) else ""
        return line(used, own)

    def _tell(self, one: Comparison) -> None:
        self._want(NotificationForm(self._workplace, self._dossier, one))

    def _correct(self, one: Comparison) -> None:
        self._want(ComparisonForm(self._workplace, self._dossier, one))
