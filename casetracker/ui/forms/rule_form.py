"""What one relative must not learn from the office: topics for records, words for the caseworker, and on whose word."""

from collections.abc import Callable
from functools import partial
from typing import ClassVar
from uuid import UUID

from PySide6.QtWidgets import QWidget

from casetracker.casework.disclosure import DisclosureRule, EndsBeforeItBegins, RuleOfNothing, Topic
from casetracker.casework.dossier import Dossier
from casetracker.services import disclosure
from casetracker.ui.case_words import kin, label, line, word
from casetracker.ui.forms.date_entries import DayEntry
from casetracker.ui.forms.entries import Choice, LineEntry, PickEntry, SeveralEntry, WordsEntry
from casetracker.ui.forms.record_form import RecordForm, Told
from casetracker.ui.workplace import Workplace


class DisclosureForm(RecordForm):
    """Records a rule from today on. It is ended, never edited: what held when a letter went out must stay readable."""

    kind = "disclosure_rule"
    refused_at: ClassVar = {RuleOfNothing: "topics", EndsBeforeItBegins: "until"}

    def __init__(
        self, workplace: Workplace, dossier: Dossier, of: UUID | None = None, parent: QWidget | None = None
    ) -> None:
        self._people = [
            Choice(str(one.id), line(kin(dossier, one), dossier.name_of(one)), one.id) for one in dossier.relatives
        ]
        self._of = str(of) if of else ""
        super().__init__(workplace, dossier.case.id, None, parent)

    def title(self) -> str:
        return self.tr("Record what a relative must not learn")

    def explanation(self) -> str:
        return self.tr(
            "Records that tell of a ticked topic stay off this relative’s papers, and letters about it are refused."
        )

    def build(self) -> None:
        self.section(self.tr("Who must not learn what"))
        self.row(("relative_id", self.tr("Who"), PickEntry(self._people, self._of)))
        self.row(("topics", label(DisclosureRule, "topics"), SeveralEntry(Topic, word)))
        self.row(
            (
                "words",
                label(DisclosureRule, "words"),
                WordsEntry(lines=3),
                self.tr("Shown beside every letter to this relative, to compare what is typed with it."),
            ),
        )
        self.section(self.tr("On whose word, and until when"))
        self.row(
            ("asked_by", label(DisclosureRule, "asked_by"), LineEntry()),
            ("until", label(DisclosureRule, "until"), DayEntry(), self.tr("Empty where it holds until ended.")),
        )

    def work(self, told: Told) -> Callable[[], object]:
        return partial(disclosure.set_rule, self.workplace.desk, self.case(), **told)


class EndRuleForm(RecordForm):
    """Ends a rule, with the reason for the history."""

    kind = "end_rule"

    def __init__(self, workplace: Workplace, rule: DisclosureRule, words: str, parent: QWidget | None = None) -> None:
        self._rule, self._words = rule, words
        super().__init__(workplace, rule.case_id, rule.id, parent)

    def title(self) -> str:
        return self.tr("End a rule on what must not be told")

    def explanation(self) -> str:
        return self._words

    def verb(self) -> str:
        return self.tr("End the rule")

    def build(self) -> None:
        self.section("")
        self.row(("reason", self.tr("Why, for the history"), WordsEntry(lines=2)))

    def work(self, told: Told) -> Callable[[], object]:
        return partial(disclosure.end_rule, self.workplace.desk, self._rule.id, **told)
