"""What was said: statements about the sought person, and talks with the family."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from casetracker.casework.batches import Batch
from casetracker.casework.disclosure import Topic
from casetracker.casework.dossier import Dossier
from casetracker.casework.people import Channel, Relative
from casetracker.casework.sources import Credibility, Reliability, Source
from casetracker.casework.statements import Fate, Statement, StatementState, Whereabouts
from casetracker.casework.talks import Talk
from casetracker.services import cases
from casetracker.ui.case_words import LONGEST_QUOTE, kin, label, line, quoted, word
from casetracker.ui.forms.date_entries import DateEntry, DayEntry
from casetracker.ui.forms.entries import Choice, ChoiceEntry, LineEntry, PickEntry, SeveralEntry, TickEntry, WordsEntry
from casetracker.ui.forms.link_form import batch_words
from casetracker.ui.forms.record_form import RecordForm, Told
from casetracker.ui.forms.source_form import source_entry
from casetracker.ui.widgets.text import Text
from casetracker.ui.workplace import Workplace

translate = QCoreApplication.translate


class StatementForm(RecordForm):
    """Records what somebody said; with `supersedes`, the earlier statement stays on record as superseded."""

    kind = "statement"

    def __init__(
        self,
        workplace: Workplace,
        dossier: Dossier,
        supersedes: Statement | None = None,
        parent: QWidget | None = None,
    ) -> None:
        self._earlier = supersedes
        self._sources = dossier.sources
        super().__init__(workplace, dossier.case.id, supersedes.id if supersedes else None, parent)

    def title(self) -> str:
        return self.tr("Supersede a statement") if self._earlier else self.tr("Add a statement")

    def explanation(self) -> str:
        return self.tr("What the speaker called confirmed is still what the speaker said.")

    def build(self) -> None:
        earlier = self._earlier
        self.section(self.tr("Who said what"))
        if earlier:
            self.place(Text(self.tr("Until now:"), tone="muted"))
            self.place(Text(quoted(earlier.wording, LONGEST_QUOTE)))
        self.row(
            ("speaker", label(Statement, "speaker"), LineEntry(earlier.speaker if earlier else "")),
            (
                "said_on",
                label(Statement, "said_on"),
                DateEntry(),
                self.tr("As it was told; ~ means about"),
            ),
        )
        self.row(
            (
                "wording",
                label(Statement, "wording"),
                WordsEntry(),
                self.tr("Word for word, in the language it was said in; without quotation marks."),
            ),
        )
        self.section(self.tr("What it is about"))
        self.row(
            ("whereabouts", label(Statement, "whereabouts"), ChoiceEntry(Whereabouts, word, Whereabouts.UNKNOWN)),
            ("fate", label(Statement, "fate"), ChoiceEntry(Fate, word, Fate.UNKNOWN)),
        )
        self.ticks(
            ("about_papers_or_tags", TickEntry(label(Statement, "about_papers_or_tags"))),
            ("from_other_side", TickEntry(label(Statement, "from_other_side"))),
        )
        self.row(
            (
                "topics",
                label(Statement, "topics"),
                SeveralEntry(Topic, word, earlier.topics if earlier else ()),
                self.tr(
                    "Only what whereabouts and fate do not say already; rules on who must not learn it name topics."
                ),
            ),
        )
        self.section(self.tr("Source and grade"))
        chosen = earlier.source_id if earlier else None
        self.row(
            ("source_id", label(Statement, "source_id"), source_entry(self._sources, chosen, self.tr("none recorded"))),
        )
        self.row(
            ("source_note", label(Statement, "source_note"), LineEntry(earlier.source_note if earlier else "")),
            ("received_on", label(Statement, "received_on"), DayEntry(self.workplace.desk.today())),
        )
        blank = self.tr("not graded")
        self.row(
            ("reliability", label(Statement, "reliability"), ChoiceEntry(Reliability, word, None, blank)),
            ("credibility", label(Statement, "credibility"), ChoiceEntry(Credibility, word, None, blank)),
        )

    def work(self, told: Told) -> Callable[[], object]:
        earlier = self._earlier.id if self._earlier else None
        return partial(cases.record_statement, self.workplace.desk, self.case(), earlier, **told)


class StatementStateForm(RecordForm):
    """Grades a statement, or notes that it is disputed, was taken back, or holds again; what was said stays."""

    kind = "statement_state"

    def __init__(
        self,
        workplace: Workplace,
        statement: Statement,
        sources: Mapping[UUID, Source] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        self._statement = statement
        self._sources = sources or {}
        super().__init__(workplace, statement.case_id, statement.id, parent)

    def title(self) -> str:
        return self.tr("Grade or dispute a statement")

    def explanation(self) -> str:
        return self.tr("What was said stays as it is. Here stands what the office makes of it, and where it is from.")

    def build(self) -> None:
        one = self._statement
        self.section("")
        self.place(Text(quoted(one.wording, LONGEST_QUOTE)))
        self.place(Text(one.speaker, tone="muted"))
        blank = self.tr("not graded")
        self.row(
            ("reliability", label(Statement, "reliability"), ChoiceEntry(Reliability, word, one.reliability, blank)),
            ("credibility", label(Statement, "credibility"), ChoiceEntry(Credibility, word, one.credibility, blank)),
        )
        states = [each for each in StatementState if each is not StatementState.SUPERSEDED]
        self.row(
            ("state", label(Statement, "state"), ChoiceEntry(states, word, one.state)),
            (
                "source_id",
                label(Statement, "source_id"),
                source_entry(self._sources, one.source_id, self.tr("none recorded")),
            ),
        )
        self.row(
            (
                "topics",
                label(Statement, "topics"),
                SeveralEntry(Topic, word, one.topics),
                self.tr("Rules on who must not learn it name topics."),
            ),
        )
        self.row(("because", self.tr("Why, for the history"), WordsEntry(lines=2)))

    def work(self, told: Told) -> Callable[[], object]:
        because = told.pop("because")
        return partial(
            cases.change, self.workplace.desk, Statement, self._statement.id, "judge a statement", because, **told
        )


class AboutEntry(PickEntry):
    """Which reported transfer a talk was about. One that is not among those offered is kept all the same."""

    def __init__(self, batches: Iterable[Batch], key: str = "", parent: QWidget | None = None) -> None:
        none = Choice("", translate("TalkForm", "none in particular"), None)
        offered = sorted(batches, key=lambda one: one.happened_on.sort_key(), reverse=True)
        super().__init__([none, *(Choice(str(one.id), batch_words(one), one.id) for one in offered)], "", parent)
        self.take_up(key)

    def take_up(self, typed: str) -> None:
        if typed and self.findData(typed) < 0:
            self._choices.append(Choice(typed, translate("TalkForm", "another reported transfer"), UUID(typed)))
            self.addItem(self._choices[-1].words, typed)
        super().take_up(typed)


class TalkForm(RecordForm):
    """Records a call, a visit or a meeting with a relative: what was said, asked and promised; or corrects one."""

    kind = "talk"

    def __init__(
        self,
        workplace: Workplace,
        dossier: Dossier,
        with_whom: Relative | None = None,
        about: Batch | None = None,
        there: Talk | None = None,
        parent: QWidget | None = None,
    ) -> None:
        self._about = about
        self._there = there
        self._batches = {one.batch_id: dossier.batches[one.batch_id] for one in dossier.links}
        if about is not None:
            self._batches[about.id] = about
        self._relatives: Sequence[Choice] = [
            Choice(str(one.id), line(kin(dossier, one), dossier.name_of(one)), one.id) for one in dossier.relatives
        ]
        self._with = str(there.relative_id if there else with_whom.id if with_whom else "")
        super().__init__(workplace, dossier.case.id, there.id if there else None, parent)

    def title(self) -> str:
        return self.tr("Correct a talk") if self._there else self.tr("Record a talk")

    def build(self) -> None:
        there = self._there
        self.section(self.tr("Who and when"))
        self.row(
            ("relative_id", self.tr("With whom"), PickEntry(self._relatives, self._with)),
            (
                "channel",
                label(Talk, "channel"),
                ChoiceEntry(Channel, word, there.channel if there else Channel.IN_PERSON),
            ),
        )
        desk = self.workplace.desk
        self.row(
            ("held_on", label(Talk, "held_on"), DayEntry(there.held_on if there else desk.today())),
            ("held_by", label(Talk, "held_by"), LineEntry(there.held_by if there else desk.who)),
        )
        chosen = there.batch_id if there else self._about.id if self._about else None
        about = AboutEntry(self._batches.values(), str(chosen or ""))
        self.row(
            ("also_present", label(Talk, "also_present"), LineEntry(there.also_present if there else "")),
            ("batch_id", self.tr("About which reported transfer"), about),
        )
        self.section(self.tr("What was said"))
        self.row(("said", label(Talk, "said"), WordsEntry(there.said if there else "")))
        self.row(("asked", label(Talk, "asked"), WordsEntry(there.asked if there else "", 3)))
        self.section(self.tr("What we promised"))
        self.row(
            (
                "promised",
                label(Talk, "promised"),
                WordsEntry(there.promised if there else "", 2),
                self.tr("With a day it is shown as due, until it is marked as kept."),
            ),
        )
        due = ("promised_by", label(Talk, "promised_by"), DayEntry(there.promised_by if there else None))
        if there is None:
            self.row(due)
            return
        self.row(due, ("kept_on", label(Talk, "kept_on"), DayEntry(there.kept_on)))
        self.section(self.tr("The correction"))
        self.row(("because", self.tr("Why it is corrected, for the history"), WordsEntry(lines=2)))

    def work(self, told: Told) -> Callable[[], object]:
        if self._there is not None:
            because = told.pop("because")
            return partial(cases.change, self.workplace.desk, Talk, self._there.id, "correct a talk", because, **told)
        return partial(cases.record_talk, self.workplace.desk, self.case(), **told)
