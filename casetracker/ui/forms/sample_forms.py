"""Reference samples: one with its donor or object, and the next step of its way as somebody reported it."""

from collections.abc import Callable
from functools import partial
from typing import ClassVar
from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from casetracker.casework.consents import ConsentRefused
from casetracker.casework.dossier import Dossier
from casetracker.casework.people import Relative
from casetracker.casework.sample_checklist import is_close
from casetracker.casework.sample_consent import basis_to_be_asked, has_refused
from casetracker.casework.sample_way import TO_BE_REPEATED, is_usual, steps_of, usual_next
from casetracker.casework.samples import (
    OF_A_RELATIVE,
    DonorMissing,
    ItemMissing,
    ReferenceSample,
    SampleKind,
    SampleState,
    SampleStep,
)
from casetracker.services import samples
from casetracker.ui.case_words import heading, kin, label, line, quoted, word
from casetracker.ui.forms.date_entries import DateEntry, DayEntry
from casetracker.ui.forms.entries import Choice, ChoiceEntry, LineEntry, PickEntry, WordsEntry
from casetracker.ui.forms.record_form import RecordForm, Told
from casetracker.ui.forms.source_form import source_entry
from casetracker.ui.widgets.text import Text
from casetracker.ui.workplace import Workplace


class SampleForm(RecordForm):
    """Records a sample, or corrects what is recorded of one. Says at once what stands in the way of the donor's."""

    kind = "sample"
    refused_at: ClassVar = {DonorMissing: "donor_id", ItemMissing: "item", ConsentRefused: "donor_id"}

    def __init__(
        self,
        workplace: Workplace,
        dossier: Dossier,
        sample: ReferenceSample | None = None,
        donor: Relative | None = None,
        parent: QWidget | None = None,
    ) -> None:
        self._dossier = dossier
        self._sample = sample
        self._asked_of = donor
        super().__init__(workplace, dossier.case.id, sample.id if sample else None, parent)

    def title(self) -> str:
        return self.tr("Change a sample") if self._sample else self.tr("Add a sample")

    def explanation(self) -> str:
        return self.tr(
            "Of one relative or of one object. The program keeps that it exists and where it is, never a genotype."
        )

    def build(self) -> None:
        one = self._sample
        self.section(self.tr("The sample"))
        self._kinds = ChoiceEntry(SampleKind, word, one.kind if one else SampleKind.RELATIVE_BUCCAL)
        chosen = one.donor_id if one else self._asked_of.id if self._asked_of else None
        people = [
            Choice(str(who.id), line(kin(self._dossier, who), self._dossier.name_of(who)), who.id)
            for who in self._dossier.relatives
        ]
        nobody = Choice("", self.tr("nobody: an object or a stored sample"), None)
        self._donor = PickEntry([nobody, *people], str(chosen or ""))
        self.row(
            ("kind", label(ReferenceSample, "kind"), self._kinds),
            ("donor_id", label(ReferenceSample, "donor_id"), self._donor),
        )
        self._stands_in_the_way = Text(tone="attention")
        self._stands_in_the_way.setObjectName("about_donor")
        self.place(self._stands_in_the_way)
        self._donor.edited.connect(self._show_donor)
        self._kinds.edited.connect(self._show_donor)
        self._show_donor()
        self.row(
            (
                "item",
                label(ReferenceSample, "item"),
                LineEntry(one.item if one else ""),
                self.tr("Only for a sample of no relative: a razor, a card with blood taken in service"),
            )
        )
        self.row(
            ("sample_number", label(ReferenceSample, "sample_number"), LineEntry(one.sample_number if one else "")),
            (
                "proceeding_number",
                label(ReferenceSample, "proceeding_number"),
                LineEntry(one.proceeding_number if one else ""),
            ),
        )
        self.row(
            ("place", label(ReferenceSample, "place"), LineEntry(one.place if one else "")),
            ("laboratory", label(ReferenceSample, "laboratory"), LineEntry(one.laboratory if one else "")),
        )
        self.row(("due_on", label(ReferenceSample, "due_on"), DayEntry(one.due_on if one else None)))
        if one is None:
            blank = self.tr("nothing yet")
            self.row(("state", self.tr("How far it is already"), ChoiceEntry(SampleState, word, None, blank)))
        paper = source_entry(self._dossier.sources, one.source_id if one else None, self.tr("none recorded"))
        self.row(("source_id", label(ReferenceSample, "source_id"), paper))
        self.row(("note", label(ReferenceSample, "note"), WordsEntry(one.note if one else "", 2)))

    def work(self, told: Told) -> Callable[[], object]:
        if self._sample is None:
            return partial(samples.add_sample, self.workplace.desk, self.case(), **told)
        return partial(samples.change_sample, self.workplace.desk, self._sample.id, **told)

    @Slot()
    def _show_donor(self) -> None:
        typed = self._donor.typed()
        donor = self._dossier.relative(UUID(typed)) if typed else None
        of_a_relative = SampleKind(self._kinds.typed()) in OF_A_RELATIVE
        said = self._about(donor) if donor and of_a_relative else ""
        self._stands_in_the_way.setText(said)
        self._stands_in_the_way.setVisible(bool(said))

    def _about(self, donor: Relative) -> str:
        today = self.workplace.desk.today()
        if has_refused(self._dossier.consents, donor.id, today):
            return self.tr("Refused or withdrew the comparison of DNA. No sample can be asked for until a new answer.")
        sentences = []
        if basis_to_be_asked(self._dossier.consents, donor.id, today):
            sentences.append(self.tr("No answer on the comparison of DNA is recorded. Ask, and record the answer."))
        if not is_close(donor):
            sentences.append(self.tr("Does not count as one of the two close relatives that the rule asks for."))
        return " ".join(sentences)


class SampleStepForm(RecordForm):
    """Appends a step to a sample's way. An unusual step is asked about and recorded all the same."""

    kind = "sample_step"
    refused_at: ClassVar = {ConsentRefused: "state"}

    def __init__(
        self, workplace: Workplace, dossier: Dossier, sample: ReferenceSample, parent: QWidget | None = None
    ) -> None:
        self._sample = sample
        steps = steps_of(sample, dossier.sample_steps)
        self._before = steps[-1].state if steps else None
        self._whose = dossier.name_of_sample(sample)
        super().__init__(workplace, dossier.case.id, sample.id, parent)

    def title(self) -> str:
        return self.tr("Record a step of a sample")

    def explanation(self) -> str:
        return self.tr("A step stays as it was recorded. If it was wrong, add the step that is right.")

    def build(self) -> None:
        self.section("")
        self.place(Text(line(heading(self._sample.kind), self._whose), bold=True))
        usual = usual_next(self._sample.kind, self._before)
        likely = [one for one in SampleState if one in usual and one is not SampleState.PLANNED]
        # A setback is chosen by hand, and never there before.
        onward = [one for one in likely if one not in TO_BE_REPEATED] or likely
        first = SampleState.REPEATED if self._before in TO_BE_REPEATED else onward[0]
        self._state = ChoiceEntry(SampleState, word, first)
        self.row(
            ("state", self.tr("What happened"), self._state),
            (
                "happened_on",
                label(SampleStep, "happened_on"),
                DateEntry(),
                self.tr("A day, a month or a year; ~ means about"),
            ),
        )
        self._unusual = Text(tone="attention")
        self._unusual.setObjectName("unusual_step")
        self.place(self._unusual)
        self._state.edited.connect(self._ask)
        self._ask()
        self.row(
            ("said_by", label(SampleStep, "said_by"), LineEntry()),
            ("document_number", label(SampleStep, "document_number"), LineEntry()),
        )
        self.row(
            (
                "next_due",
                label(ReferenceSample, "due_on"),
                DayEntry(),
                self.tr("Empty: the office is reminded where the laboratory does not confirm the sample"),
            )
        )
        self.row(("note", label(SampleStep, "note"), WordsEntry(lines=2)))

    def work(self, told: Told) -> Callable[[], object]:
        return partial(samples.record_step, self.workplace.desk, self._sample.id, **told)

    @Slot()
    def _ask(self) -> None:
        state = SampleState(self._state.typed())
        unusual = not is_usual(self._sample.kind, self._before, state)
        self._unusual.setVisible(unusual)
        if not unusual:
            self._unusual.setText("")
        elif self._before is None:
            self._unusual.setText(self.tr("No step is recorded yet that could be repeated. Check; it can be saved."))
        else:
            asked = self.tr("This does not usually follow {before}. Check; it can be saved as it was reported.")
            self._unusual.setText(asked.format(before=quoted(word(self._before))))
