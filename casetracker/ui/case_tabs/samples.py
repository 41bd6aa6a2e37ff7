"""Samples and remains: what is still missing for a comparison, every sample with its way, and the remains concerned."""

from collections.abc import Iterator
from functools import partial
from typing import ClassVar, Final

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from casetracker.casework.people import Relative
from casetracker.casework.sample_checklist import (
    CheckItem,
    Need,
    Progress,
    checklist,
    is_fulfilled,
    may_still_give,
    progress_of,
)
from casetracker.casework.sample_consent import basis_to_be_asked, has_refused
from casetracker.casework.sample_way import TO_BE_REPEATED, steps_of, unusual_steps
from casetracker.casework.samples import ReferenceSample, SampleState, SampleStep, state_of
from casetracker.ui.case_tabs.parts import before_mark, button, buttons, facts, ruled, texts, verbs
from casetracker.ui.case_tabs.remains_part import RemainsPart
from casetracker.ui.case_tabs.tab import CaseTab
from casetracker.ui.case_words import capital, date_short, due_mark, heading, kin, label, line, quoted, word
from casetracker.ui.forms.sample_forms import SampleForm, SampleStepForm
from casetracker.ui.marks import Mark, Shape
from casetracker.ui.taking_back import remove_verbs
from casetracker.ui.theme import Space
from casetracker.ui.widgets.flow import FlowLayout
from casetracker.ui.widgets.mark_label import MarkLabel
from casetracker.ui.widgets.page import Card
from casetracker.ui.widgets.text import Text

_PROGRESS: Final = {
    Progress.THERE: (Shape.SQUARE, "done"),
    Progress.WAITING: (Shape.DIAMOND, "accent"),
    Progress.FAILED: (Shape.CROSS, "wrong"),
    Progress.MISSING: (Shape.SQUARE_OPEN, "attention"),
}


def progress_mark(progress: Progress, words: str = "") -> Mark:
    """Mark how far a need is met, by shape and word; `words` say it of one sample."""
    shape, tone = _PROGRESS[progress]
    said = words or word(progress)
    spoken = QCoreApplication.translate("Marks", "Sample: {word}").format(word=said)
    return Mark(shape, said, spoken, tone, ground=True)


def step_mark(step: SampleStep) -> Mark:
    """Mark one step of a sample's way, with the day on which it happened."""
    shape, tone = _PROGRESS[progress_of(step.state)]
    said = " ".join(part for part in (word(step.state), date_short(step.happened_on)) if part)
    if step.state is SampleState.WITHDRAWN:
        shape, tone = Shape.CROSS, "muted"
    return Mark(shape, said, QCoreApplication.translate("Marks", "Step: {word}").format(word=said), tone)


class SamplesTab(CaseTab):
    """What a comparison needs, how far it is, and which remains concern the case."""

    key: ClassVar = "samples"

    def title(self) -> str:
        return self.tr("Samples and remains")

    def fill(self) -> None:
        self.add(self._checklist())
        self.add(self._samples())
        self.add(RemainsPart(self))

    # What is missing

    def _checklist(self) -> Card:
        card = Card(self.tr("For a comparison"))
        card.setObjectName("checklist")
        items = checklist(self.dossier.relatives, self.dossier.samples, self.dossier.sample_steps)
        card.add(
            Text(
                self.tr(
                    "Since 26 February 2026 the ministry asks for two close relatives, or one with two DNA methods; "
                    "the person’s own lifetime sample first."
                ),
                tone="muted",
            )
        )
        ruled(card.body, (self._need(one) for one in items))
        card.add(Text(self._result(items), bold=True, tone="done" if is_fulfilled(items) else "attention"))
        return card

    def _need(self, one: CheckItem) -> QWidget:
        told = self._sample_words(one.sample) if one.sample else ""
        open_still = one.progress in (Progress.FAILED, Progress.MISSING)
        how = self._how_to_get(one.need) if open_still else ""
        words = texts((heading(one.need), "text"), (told, "muted"), (how, "muted"))
        row = before_mark(words, progress_mark(one.progress))
        row.setObjectName(f"need_{one.need.value}")
        return row

    def _sample_words(self, sample: ReferenceSample) -> str:
        state = state_of(sample, self.dossier.sample_steps)
        return line(self._whose(sample), word(sample.kind), word(state), sample.laboratory)

    def _how_to_get(self, need: Need) -> str:
        if need is Need.OWN_LIFETIME_SAMPLE:
            return self.tr("Ask the unit and the family: taken in service, stored by a clinic, a razor or a comb?")
        could = may_still_give(self.dossier.relatives, self.dossier.samples, self.dossier.sample_steps)
        if self.view.for_family or not could:
            return "" if could else self._nobody_to_ask()
        return self.tr("Could be asked: {people}").format(people="; ".join(map(self._could_give, could)))

    def _nobody_to_ask(self) -> str:
        if not self.dossier.relatives:
            return self.tr("No relative is recorded yet.")
        return self.tr("No further close relative is recorded.")

    def _could_give(self, one: Relative) -> str:
        named = line(kin(self.dossier, one), self.dossier.name_of(one))
        if has_refused(self.dossier.consents, one.id, self.view.today):
            return self.tr("{person} (refused the comparison of DNA)").format(person=named)
        if basis_to_be_asked(self.dossier.consents, one.id, self.view.today):
            return self.tr("{person} (no answer on DNA recorded yet)").format(person=named)
        return named

    def _result(self, items: list[CheckItem]) -> str:
        if is_fulfilled(items):
            return self.tr("Enough samples are there for a comparison by the rule.")
        if any(one.progress is Progress.THERE for one in items):
            return self.tr("One relative alone is enough only with two DNA methods. Ask the laboratory for both.")
        return self.tr("Not enough samples are there for a comparison by the rule.")

    # The samples

    def _samples(self) -> Card:
        card = Card(self.tr("Samples"))
        card.setObjectName("samples_card")
        ruled(card.body, (self._sample(one) for one in self.dossier.samples))
        if not self.dossier.samples:
            card.add(Text(self.tr("No sample is recorded yet."), tone="muted"))
        card.add(buttons(button(self.tr("Add a sample…"), "add_sample", self._add_sample)))
        return card

    def _sample(self, one: ReferenceSample) -> QWidget:
        steps = steps_of(one, self.dossier.sample_steps)
        state = state_of(one, steps)
        holder = QWidget()
        holder.setObjectName(f"sample_{one.id}")
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.HAIR)
        head = texts(
            (line(self._whose(one), capital(word(one.kind))), "bold"),
            (line(one.sample_number, one.laboratory), "muted"),
        )
        column.addWidget(before_mark(head, progress_mark(progress_of(state), word(state))))
        if steps:
            column.addWidget(_way(steps))
        odd = unusual_steps(one, steps)
        own = not self.view.for_family
        repeat = self.tr("Came to nothing: it must be taken again.") if state in TO_BE_REPEATED else ""
        asked = self.tr("Unusual after the step before it: {steps}. Check with whoever reported it.")
        unusual = asked.format(steps=", ".join(quoted(word(step.state)) for step in odd)) if odd and own else ""
        column.addLayout(texts((repeat, "attention"), (unusual, "attention")))
        column.addWidget(
            facts(
                [
                    (label(ReferenceSample, "proceeding_number"), one.proceeding_number),
                    (label(ReferenceSample, "place"), one.place),
                    (label(ReferenceSample, "source_id"), self.source_words(one.source_id)),
                    (label(ReferenceSample, "note"), one.note if own else ""),
                    (self.tr("Said of the steps"), "\n".join(self._said_of(steps)) if own else ""),
                ]
            )
        )
        if one.due_on and state not in (SampleState.COMPARED, SampleState.WITHDRAWN) and own:
            column.addWidget(MarkLabel(due_mark(one.due_on, self.view.today)))
        column.addWidget(
            verbs(
                (self.tr("Record a step…"), f"step_{one.id}", partial(self._add_step, one)),
                (self.tr("Change…"), f"change_{one.id}", partial(self._change, one)),
                *remove_verbs(self, one, line(self._whose(one), word(one.kind), one.sample_number)),
                about=line(self._whose(one), word(one.kind)),
            )
        )
        return holder

    def _said_of(self, steps: list[SampleStep]) -> Iterator[str]:
        """Word who reported each step, in which paper, and what was noted."""
        for step in steps:
            number = (
                self.tr("document no. {number}").format(number=step.document_number) if step.document_number else ""
            )
            if told := line(step.said_by, number, step.note):
                yield f"{capital(word(step.state))}: {told}"

    def _whose(self, sample: ReferenceSample) -> str:
        donor = next((one for one in self.dossier.relatives if one.id == sample.donor_id), None)
        return kin(self.dossier, donor) if donor else sample.item

    @Slot()
    def _add_sample(self) -> None:
        self.want(SampleForm(self.workplace, self.dossier))

    def _change(self, one: ReferenceSample) -> None:
        self.want(SampleForm(self.workplace, self.dossier, one))

    def _add_step(self, one: ReferenceSample) -> None:
        self.want(SampleStepForm(self.workplace, self.dossier, one))


def _way(steps: list[SampleStep]) -> QWidget:
    """Put the steps of a sample side by side, in the order in which they were recorded."""
    holder = QWidget()
    flow = FlowLayout(holder, across=Space.INSIDE, down=Space.HAIR)
    for one in steps:
        flow.addWidget(MarkLabel(step_mark(one)))
    return holder
