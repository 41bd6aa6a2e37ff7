"""One result of a comparison, as the laboratory's report states it."""

from collections.abc import Callable
from functools import partial
from typing import ClassVar

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from casetracker.casework.clean_text import MISSING
from casetracker.casework.comparisons import (
    Comparison,
    FurtherExamination,
    MethodClass,
    Result,
    SecondaryEstablishesNothing,
    class_of,
    level_of_result,
)
from casetracker.casework.consents import ConsentRefused
from casetracker.casework.dossier import Dossier
from casetracker.casework.errors import RefusedValue
from casetracker.casework.grounds import own_sample_used, samples_of
from casetracker.casework.identification import Method
from casetracker.casework.sample_consent import basis_to_be_asked, has_refused
from casetracker.casework.samples import OWN_LIFETIME
from casetracker.services import identification
from casetracker.ui import marks
from casetracker.ui.case_words import heading, kin, label, word
from casetracker.ui.forms.date_entries import DateEntry
from casetracker.ui.forms.entries import Choice, ChoiceEntry, LineEntry, NumberEntry, PickEntry, TickEntry, WordsEntry
from casetracker.ui.forms.identification_choices import comparison_words, remains_choices, sample_choices
from casetracker.ui.forms.record_form import RecordForm, Told
from casetracker.ui.forms.several_picks import SeveralPicks
from casetracker.ui.forms.source_form import source_entry
from casetracker.ui.widgets.mark_label import MarkLabel
from casetracker.ui.widgets.text import Text
from casetracker.ui.workplace import Workplace


class ComparisonForm(RecordForm):
    """Records a result; with `corrects`, the earlier report stays on record as corrected by this one."""

    kind = "comparison"
    refused_at: ClassVar = {SecondaryEstablishesNothing: "result", ConsentRefused: "samples"}

    def __init__(
        self, workplace: Workplace, dossier: Dossier, corrects: Comparison | None = None, parent: QWidget | None = None
    ) -> None:
        self._dossier = dossier
        self._corrects = corrects
        super().__init__(workplace, dossier.case.id, corrects.id if corrects else None, parent)

    def title(self) -> str:
        return self.tr("Record a corrected report") if self._corrects else self.tr("Record the result of a comparison")

    def explanation(self) -> str:
        return self.tr("A result decides nothing by itself: the decision on identity is the authority's.")

    def build(self) -> None:
        former = self._corrects
        self.section(self.tr("What was compared, and how"))
        if former:
            self.place(Text(self.tr("Until now:"), tone="muted"))
            self.place(Text(comparison_words(self._dossier, former)))
        self._method = ChoiceEntry(Method, word, former.method if former else Method.DNA_AUTOSOMAL)
        unnamed = Choice("", self.tr("no single number: compared with a register"), None)
        item = str(former.remains_id) if former and former.remains_id else ""
        self.row(
            ("method", label(Comparison, "method"), self._method),
            (
                "remains_id",
                label(Comparison, "remains_id"),
                PickEntry([unnamed, *remains_choices(self._dossier)], item),
            ),
        )
        self._class = Text(tone="muted")
        self._class.setObjectName("method_class")
        self.place(self._class)
        self._samples = SeveralPicks(
            sample_choices(self._dossier),
            samples_of(self._dossier, former) if former else (),
            self.tr("No sample is recorded in this case yet."),
        )
        self.row(("samples", self.tr("Which samples were used"), self._samples))
        self._consents = Text(tone="attention")
        self._consents.setObjectName("donors_consents")
        self.place(self._consents)
        self._relatives = NumberEntry(former.relatives_used if former else 0)
        self.row(
            (
                "relatives_used",
                label(Comparison, "relatives_used"),
                self._relatives,
                self.tr("Blood relatives only; a husband's or wife's sample does not count."),
            ),
        )
        own = bool(former and own_sample_used(self._dossier, former))
        self._own = TickEntry(label(Comparison, "own_lifetime_sample"), value=own)
        self.ticks(("own_lifetime_sample", self._own))
        self.section(self.tr("What the report says"))
        # What a report says of a person is never there before somebody has read it.
        self._result = ChoiceEntry(Result, word, former.result if former else None, self.tr("Choose…"))
        advice = former.further_examination if former else FurtherExamination.NOT_RECORDED
        self.row(
            ("result", label(Comparison, "result"), self._result),
            (
                "further_examination",
                label(Comparison, "further_examination"),
                ChoiceEntry(FurtherExamination, word, advice),
            ),
        )
        self._level = MarkLabel(marks.certainty(level_of_result(Method.DNA_AUTOSOMAL, Result.POSSIBLE)))
        self._level.hide()
        self._level.setObjectName("level")
        self.place(self._level)
        self.row(
            ("report_number", label(Comparison, "report_number"), LineEntry()),
            ("reported_on", label(Comparison, "reported_on"), DateEntry()),
        )
        self.row(
            ("laboratory", label(Comparison, "laboratory"), LineEntry(former.laboratory if former else "")),
            (
                "source_id",
                label(Comparison, "source_id"),
                source_entry(self._dossier.sources, None, self.tr("none recorded")),
            ),
        )
        self.row(("note", label(Comparison, "note"), WordsEntry(lines=2)))
        self._method.edited.connect(self._show_level)
        self._result.edited.connect(self._show_level)
        self._samples.edited.connect(self._follow_samples)
        self._show_level()
        self._show_consents()

    def work(self, told: Told) -> Callable[[], object]:
        if told["result"] is None:
            raise RefusedValue("result", MISSING)
        replaces = self._corrects.id if self._corrects else None
        return partial(identification.record_comparison, self.workplace.desk, self.case(), replaces_id=replaces, **told)

    @Slot()
    def _show_level(self) -> None:
        """Say at once what the method is, and how much the result can carry."""
        method, result = self._method.told(), self._result.told()
        if not isinstance(method, Method):
            return
        primary = class_of(method) is MethodClass.PRIMARY
        rest = self.tr("can establish who it is") if primary else self.tr("establishes nothing alone")
        self._class.setText(f"{heading(class_of(method))}: {rest}")
        refused = result is Result.ESTABLISHED and not primary
        self._level.setVisible(isinstance(result, Result) and not refused)
        if isinstance(result, Result) and not refused:
            self._level.show_mark(marks.certainty(level_of_result(method, result)))

    @Slot()
    def _follow_samples(self) -> None:
        """Count whose samples are ticked; a report that counts otherwise can be typed over."""
        chosen = [one for one in self._dossier.samples if one.id in self._samples.chosen()]
        self._relatives.setText(str(len({one.donor_id for one in chosen if one.donor_id})))
        self._own.setChecked(any(one.kind in OWN_LIFETIME for one in chosen))
        self._show_consents()

    def _show_consents(self) -> None:
        """Name the donors who refused, and those whom nobody asked."""
        today, consents = self.workplace.desk.today(), self._dossier.consents
        used = {one.donor_id for one in self._dossier.samples if one.id in self._samples.chosen()}
        donors = [one for one in self._dossier.relatives if one.id in used]
        refused = [kin(self._dossier, one) for one in donors if has_refused(consents, one.id, today)]
        unasked = [kin(self._dossier, one) for one in donors if basis_to_be_asked(consents, one.id, today)]
        lines = []
        if refused:
            lines.append(self.tr("Refused or withdrew the comparison: {names}").format(names=", ".join(refused)))
        if unasked:
            asked = self.tr("No basis for the comparison is recorded for: {names}. Ask, and record the answer.")
            lines.append(asked.format(names=", ".join(unasked)))
        self._consents.setText("\n".join(lines))
        self._consents.setVisible(bool(lines))
