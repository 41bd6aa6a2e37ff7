"""On the page of a letter: what stands in its way, with the way to mend it; what to think of; what it rests on."""

from collections.abc import Callable
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from casetracker import terms
from casetracker.casework.certainty import Fact
from casetracker.casework.consents import BasisNeverAsked, ConsentExpired, ConsentRefused
from casetracker.casework.dossier import Dossier
from casetracker.casework.errors import ForTheCaseworker
from casetracker.casework.letter_kinds import ChooseTheLetter, ListNotChecked
from casetracker.casework.letters import NoPost
from casetracker.casework.topics import MustNotLearn
from casetracker.letters.lint import never
from casetracker.letters.paper import Missing
from casetracker.letters.portrait import PhotoUnreadable
from casetracker.services import letters
from casetracker.services.letter_release import DraftChanged, ReasonNeeded, SecondPersonNeeded
from casetracker.services.letter_words import IN_RECORDS, WordsNeverWritten
from casetracker.services.letters import CompareWithWishes, Prepared
from casetracker.services.reference import speaker_names
from casetracker.ui import sentences
from casetracker.ui.basis_card import BasisCard
from casetracker.ui.case_words import kin, line
from casetracker.ui.finding_words import finding_words
from casetracker.ui.letter_form import LetterForm
from casetracker.ui.obstacle_places import tab_of
from casetracker.ui.release_card import ReleaseCard
from casetracker.ui.warning_words import warning_words
from casetracker.ui.widgets.banners import Notice
from casetracker.ui.widgets.page import Card, clear
from casetracker.ui.widgets.text import Text
from casetracker.ui.withheld_words import withheld_words
from casetracker.ui.wording import date_words, language
from casetracker.ui.workplace import Place, Room, Workplace


class LetterReasons(QObject):
    """The cards beside the form of one letter; the page lays them out around it."""

    def __init__(self, workplace: Workplace, form: LetterForm, release: ReleaseCard, parent: QWidget) -> None:
        super().__init__(parent)
        self._workplace, self._form, self._release = workplace, form, release
        self._dossier: Dossier | None = None
        self._prepared: Prepared | None = None
        self._said: tuple[str, ...] = ()
        self.obstacles = Notice("wrong")
        self.obstacles.setObjectName("obstacles")
        self.basis = BasisCard(workplace)
        self.think = Notice("attention")
        self.think.setObjectName("warnings")
        self.found = Notice("attention")
        self.found.setObjectName("findings")
        self.rests = Card()
        self.leave()

    @property
    def said(self) -> tuple[str, ...]:
        """What stands in the way, as it is shown."""
        return self._said

    def retranslate(self) -> None:
        self.rests.set_title(self.tr("Rests on"))
        self.basis.retranslate()

    def leave(self) -> None:
        """Take everything of a case off the screen."""
        self._dossier = self._prepared = None
        for one in (self.obstacles, self.found, self.basis, self.think):
            one.hide()

    def show(self, dossier: Dossier, prepared: Prepared | None, refused: ForTheCaseworker | None) -> None:
        """Show what a look at the letter found, or what refused it."""
        self._dossier, self._prepared = dossier, prepared
        obstacles = list(prepared.obstacles) if prepared else []
        if refused is not None:
            obstacles.append(refused)
        self._say_obstacles(obstacles, list(prepared.missing) if prepared and not obstacles else [])
        self._show_rests()
        self._show_warnings()
        self._show_findings()

    def _show_warnings(self) -> None:
        thought = self._prepared.warnings if self._prepared and self._dossier else ()
        self.think.setVisible(bool(thought))
        if self._dossier is not None:
            said = [warning_words(one, self._dossier) for one in thought]
            self.think.say(self.tr("Before it goes out"), [(words, "", None) for words in said])

    def _show_findings(self) -> None:
        """Say what was typed and should be written otherwise, with the way to where it was typed."""
        found = self._prepared.findings if self._prepared else ()
        lines: list[tuple[str, str, Callable[[], None] | None]] = []
        for one in found:
            label = self.tr("Greeting") if one.field == "greeting" else self._label_of(one.field)
            verb, act = self._rewrite(one.field)
            lines.append((finding_words(one, label), verb, act))
        self.found.setVisible(bool(lines))
        self.found.say(self.tr("To be written otherwise"), lines)

    def _label_of(self, name: str) -> str:
        """Return what a field is called in the form, or on the paper where a record fills it."""
        fields = self._prepared.paper.template.all_fields() if self._prepared else {}
        return self._form.label_of(name) or (fields[name].label if name in fields else "")

    def _rewrite(self, name: str) -> tuple[str, Callable[[], None] | None]:
        case_id = self._dossier.case.id if self._dossier else None
        if name == "greeting":
            return self.tr("Open the family"), partial(self._go_to_case, case_id, "family")
        if name.startswith(("office.", "signatory.")):
            return self.tr("Open the settings"), lambda: self._workplace.go(Place(Room.SETTINGS))
        if name in IN_RECORDS and self._form.entry_of(name) is None:
            return self.tr("Open the case"), partial(self._go_to_case, case_id, "identification")
        entry = self._form.done if name == "actions" else self._form.entry_of(name)
        return (self.tr("Change it"), entry.widget().setFocus) if entry else ("", None)

    def _say_obstacles(self, obstacles: list[ForTheCaseworker], missing: list[Missing]) -> None:
        lines: list[tuple[str, str, Callable[[], None] | None]] = []
        for one in obstacles:
            verb, act = self._mend(one)
            lines.append((sentences.say(one), verb, act))
        for gap in missing:
            verb, act = self._fill(gap)
            # The paper may be in a language that the caseworker does not read.
            field = self._form.label_of(gap.name) or gap.label
            lines.append((self.tr("“{field}” is empty.").format(field=field), verb, act))
        self._ask_for_basis(obstacles)
        self._said = tuple(sentence for sentence, _, _ in lines)
        self.obstacles.setVisible(bool(lines))
        title = self.tr("%n thing(s) stand(s) in the way", "", len(lines))
        self.obstacles.say(title, lines)

    def _ask_for_basis(self, obstacles: list[ForTheCaseworker]) -> None:
        """Show the question where nobody asked this relative, or the answer has expired."""
        relative = self._form.told_relative()
        asks = any(isinstance(one, BasisNeverAsked | ConsentExpired) for one in obstacles)
        if asks and self._dossier is not None and relative is not None:
            to = self._dossier.relative(relative)
            self.basis.ask(self._dossier.case.id, relative, line(kin(self._dossier, to), self._dossier.name_of(to)))
        else:
            self.basis.hide()

    def _mend(self, obstacle: ForTheCaseworker) -> tuple[str, Callable[[], None] | None]:
        case_id = self._dossier.case.id if self._dossier else None
        match obstacle:
            case letters.ChooseARelative():
                return self.tr("Choose the relative"), self._form.relative.setFocus
            case WordsNeverWritten():
                return self._rewrite(never(self._prepared.findings)[0].field if self._prepared else "")
            case letters.OwnWordsNoLongerFit():
                there = Place(Room.LETTER_TEMPLATES, detail=obstacle.where)
                return self.tr("Open the template"), partial(self._workplace.go, there)
            case letters.ChooseATransfer():
                return self.tr("Choose the transfer"), self._form.transfer.setFocus
            case BasisNeverAsked() | ConsentExpired():
                return self.tr("Record the answer"), self.basis.take_focus
            case ConsentRefused() | MustNotLearn():
                return self.tr("Open the family"), partial(self._go_to_case, case_id, "family")
            case SecondPersonNeeded() | ReasonNeeded() | DraftChanged():
                return self.tr("Release this draft"), self._release.take_focus
            case ChooseTheLetter():
                return self.tr("Choose the letter"), self._form.corrects.setFocus
            case CompareWithWishes():
                return self.tr("Confirm"), self._form.compared.setFocus
            case NoPost():
                return self.tr("Choose how it goes out"), self._form.channel.setFocus
            case PhotoUnreadable():
                return self.tr("Open the documents"), partial(self._go_to_case, case_id, "documents")
            case ListNotChecked() if entry := self._form.entry_of("checked_by"):
                return self.tr("Fill it in"), entry.widget().setFocus
            case _:
                return self.tr("Open the case"), partial(self._go_to_case, case_id, tab_of(obstacle))

    def _fill(self, gap: Missing) -> tuple[str, Callable[[], None] | None]:
        if gap.name == "next_letter_by":
            return self.tr("Enter a day"), self._form.next.setFocus
        if gap.name == "actions":
            return self.tr("Write what was done"), self._form.done.setFocus
        if entry := self._form.entry_of(gap.name):
            return self.tr("Fill it in"), entry.widget().setFocus
        if gap.name.startswith(("office.", "signatory.")):
            return self.tr("Open the settings"), lambda: self._workplace.go(Place(Room.SETTINGS))
        case_id = self._dossier.case.id if self._dossier else None
        return self.tr("Open the case"), partial(self._go_to_case, case_id, "overview")

    def _go_to_case(self, case_id: UUID | None, tab: str) -> None:
        self._workplace.go(Place(Room.CASE, case_id=case_id, detail=tab))

    def _show_rests(self) -> None:
        clear(self.rests.body)
        facts = [
            fact
            for value in (self._prepared.paper.values.values() if self._prepared else ())
            for fact in _facts(value)
            if fact.rests_on
        ]
        for said in dict.fromkeys(_said_by(fact) for fact in facts):
            self.rests.add(Text(said or self.tr("a record of this case"), tone="muted"))
        for one in self._prepared.left_out if self._prepared else ():
            words = self.tr("stays off the paper, not told to this relative yet: “{words}”")
            self.rests.add(
                Text(words.format(words=one.words or terms.word(one.question, language())), tone="attention")
            )
        for off in self._prepared.withheld if self._prepared else ():
            self.rests.add(Text(withheld_words(off), tone="attention"))
        if not facts:
            self.rests.add(Text(self.tr("what is recorded of this case; no claim of others"), tone="muted"))


def _said_by(fact: Fact) -> str:
    day = date_words(fact.said_on, language()) if fact.said_on else ""
    # A fact that rests on several claims joins the names under which they are recorded.
    names = speaker_names(language())
    who = "; ".join(names.get(one, one) for one in fact.said_by.split("; "))
    return " · ".join(filter(None, (who, day)))


def _facts(value: object) -> list[Fact]:
    if isinstance(value, Fact):
        return [value]
    return [fact for one in value for fact in _facts(one)] if isinstance(value, tuple) else []
