"""A source: who published it, whose side it is on, and how far it can be relied on."""

from collections.abc import Callable, Mapping
from functools import partial
from uuid import UUID

from PySide6.QtWidgets import QWidget

from casetracker.casework.paper_language import PaperLanguage
from casetracker.casework.sources import Reliability, Source, SourceKind
from casetracker.services import sources
from casetracker.ui.case_words import label, word
from casetracker.ui.forms.date_entries import DateEntry, DayEntry
from casetracker.ui.forms.entries import Choice, ChoiceEntry, LineEntry, PickEntry, WordsEntry
from casetracker.ui.forms.record_form import RecordForm, Told
from casetracker.ui.workplace import Workplace


class SourceForm(RecordForm):
    """Records a source of a case, or what is learned of it later."""

    kind = "source"

    def __init__(
        self, workplace: Workplace, case_id: UUID | None, source: Source | None = None, parent: QWidget | None = None
    ) -> None:
        self._there = source
        super().__init__(workplace, case_id, source.id if source else None, parent)

    def title(self) -> str:
        return self.tr("Change a source") if self._there else self.tr("Add a source")

    def explanation(self) -> str:
        return self.tr("A paper, a page, a message or a person that something was learned from.")

    def build(self) -> None:
        there = self._there
        self.section(self.tr("What it is"))
        kind = there.kind if there else SourceKind.DOCUMENT
        self.row(
            ("title", label(Source, "title"), LineEntry(there.title if there else "")),
            ("kind", label(Source, "kind"), ChoiceEntry(SourceKind, word, kind)),
        )
        self.row(
            ("address", label(Source, "address"), LineEntry(there.address if there else "")),
            ("published_on", label(Source, "published_on"), DateEntry(there.published_on if there else None)),
        )
        self.row(
            ("retrieved_on", label(Source, "retrieved_on"), DayEntry(there.retrieved_on if there else None)),
        )
        self.section(self.tr("Who stands behind it"))
        self.row(
            ("publisher", label(Source, "publisher"), LineEntry(there.publisher if there else "")),
            ("affiliation", label(Source, "affiliation"), LineEntry(there.affiliation if there else "")),
        )
        self.row(
            (
                "independence_group",
                label(Source, "independence_group"),
                LineEntry(there.independence_group if there else ""),
                self.tr("The same word for every page that repeats one speaker: they count as one voice."),
            ),
            (
                "reliability",
                label(Source, "reliability"),
                ChoiceEntry(Reliability, word, there.reliability if there else None, self.tr("not graded")),
            ),
        )
        self.row(("note", label(Source, "note"), WordsEntry(there.note if there else "", 2)))

    def work(self, told: Told) -> Callable[[], object]:
        desk = self.workplace.desk
        if self._there is None:
            return partial(sources.record_source, desk, self.case(), **told)
        return partial(sources.change_source, desk, self._there.id, **told)


def source_entry(known: Mapping[UUID, Source], chosen: UUID | None, none: str) -> PickEntry:
    """Offer the sources of a case to choose from; `none` words that there is none."""
    listed = sorted(known.values(), key=lambda one: one.title.casefold())
    choices = [Choice("", none, None), *(Choice(str(one.id), one.title, one.id) for one in listed)]
    return PickEntry(choices, str(chosen) if chosen else "")


def language_entry(value: str, none: str) -> PickEntry:
    """Offer the languages of quotations and names; one that is not among them stays as it was recorded."""
    choices = [Choice("", none, ""), *(Choice(one.value, word(one), one.value) for one in PaperLanguage)]
    if value and value not in {one.value for one in PaperLanguage}:
        choices.append(Choice(value, value, value))
    return PickEntry(choices, value)
