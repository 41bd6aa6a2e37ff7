"""What a letter is asked for with: its kind, to whom, in which language, and what only this kind needs."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Final
from uuid import UUID

from PySide6.QtCore import Signal, Slot

from casetracker import terms
from casetracker.casework.batches import Batch
from casetracker.casework.dossier import Dossier
from casetracker.casework.errors import ForTheCaseworker
from casetracker.casework.letters import Letter
from casetracker.casework.paper_kinds import LetterKind
from casetracker.casework.paper_language import PaperLanguage
from casetracker.casework.people import Channel
from casetracker.casework.print_sizes import PrintSize
from casetracker.letters import templates
from casetracker.letters.template import Field as TemplateField
from casetracker.letters.template import FieldType, Template
from casetracker.services import letters
from casetracker.services.letter_kind_values import ASKED
from casetracker.services.letters import Wish
from casetracker.ui.case_words import body_name, capital, date_short, line, rule_words, word
from casetracker.ui.forms.date_entries import DateField, DayEntry
from casetracker.ui.forms.entries import Choice, ChoiceEntry, Entry, LineEntry, PickEntry, TickEntry, WordsEntry
from casetracker.ui.forms.link_form import TransferEntry
from casetracker.ui.theme import Space
from casetracker.ui.widgets.field import Field
from casetracker.ui.widgets.page import Card, clear
from casetracker.ui.widgets.text import Text
from casetracker.ui.wording import language
from casetracker.ui.workplace import Workplace


class LetterForm(Card):
    """The fields of one letter. It keeps nothing and refuses nothing; `wish` is as much as can be read."""

    edited = Signal()

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self._workplace = workplace
        self._dossier: Dossier | None = None
        self._transfers: list[Batch] = []
        self.body.setSpacing(Space.TEXT)
        self.show_case(None, [])

    def show_case(
        self, dossier: Dossier | None, transfers: list[Batch], sizes: Mapping[UUID, PrintSize] | None = None
    ) -> None:
        """Make the fields for a case anew, in the language of the window; what was typed before is gone.

        `sizes` are the print sizes of the last letters to its relatives.
        """
        self._dossier, self._transfers, self._sizes = dossier, transfers, sizes or {}
        self._build()
        self.show_needed()

    def typed(self) -> dict[str, str]:
        return {name: entry.typed() for name, entry in self._entries.items()}

    def take_up(self, typed: dict[str, str]) -> None:
        for name, text in typed.items():
            if name in self._entries:
                self._entries[name].take_up(text)

    def choose(
        self,
        *,
        kind: str = "",
        record_id: UUID | None = None,
        batch_id: UUID | None = None,
        letter_id: UUID | None = None,
    ) -> None:
        """Choose what the way here named; a record is an entry that is asked about, or a relative."""
        if kind in {one.value for one in letters.kinds()}:
            self._kind.take_up(kind)
        if record_id is not None:
            self.entry_at.take_up(str(record_id))
            self.relative.take_up(str(record_id))
        if batch_id is not None:
            self.transfer.take_up(str(batch_id))
        if letter_id is not None:
            self.corrects.take_up(str(letter_id))
        self._follow_relative()

    def told_kind(self) -> LetterKind | None:
        kind = self._kind.told()
        return kind if isinstance(kind, LetterKind) else None

    def told_relative(self) -> UUID | None:
        relative = self.relative.told()
        return relative if isinstance(relative, UUID) else None

    def wish(self) -> Wish | None:
        """Return what is asked for, as far as it can be read."""
        if self._dossier is None:
            return None
        kind = self.told_kind() or LetterKind.L1
        tongue, channel = self._language.told(), self.channel.told()
        return Wish(
            self._dossier.case.id,
            kind,
            tongue if isinstance(tongue, PaperLanguage) else PaperLanguage.UKRAINIAN,
            relative_id=None if kind.to_nobody else self.told_relative(),
            batch_id=self._told_batch(),
            registration_id=self._told_entry(),
            next_letter_by=self._told_day(),
            typed={name: self._entries[f"typed_{name}"].typed() for name in ASKED.get(kind, ())},
            corrects_id=self._told_corrected(),
            done=tuple(line.strip() for line in self.done.typed().splitlines() if line.strip()),
            channel=channel if isinstance(channel, Channel) else None,
            print_size=size if isinstance(size := self._print_size.told(), PrintSize) else PrintSize.USUAL,
            compared_with_wishes=self.compared.isChecked(),
        )

    @Slot()
    def show_needed(self) -> None:
        """Show only what this kind of letter asks for."""
        kind = self.told_kind()
        for name, wants in _WANTED.items():
            self._fields[name].setVisible(kind is not None and wants(kind))
        asked = ASKED.get(kind, ()) if kind else ()
        for name in _every_field():
            self._fields[f"typed_{name}"].setVisible(name in asked)
        must_not = self._must_not_learn()
        self._wish_words.setText(self.tr("Must not learn from us: {words}").format(words=must_not))
        for one in (self._wish_words, self._compare, self.compared):
            one.setVisible(bool(must_not))

    def _told_batch(self) -> UUID | None:
        if self.told_kind() is not LetterKind.L3:
            return None
        try:
            told = self.transfer.told()
        except ForTheCaseworker:
            return None
        return told if isinstance(told, UUID) else None

    def _told_entry(self) -> UUID | None:
        told = self.entry_at.told()
        return told if self.told_kind() is LetterKind.REQUEST and isinstance(told, UUID) else None

    def _told_corrected(self) -> UUID | None:
        told = self.corrects.told()
        return told if self.told_kind() is LetterKind.L9 and isinstance(told, UUID) else None

    def _told_day(self) -> date | None:
        try:
            told = self.next.told()
        except ForTheCaseworker:
            return None
        return told if isinstance(told, date) else None

    def _build(self) -> None:
        tongue, dossier = language(), self._dossier
        clear(self.body)
        nobody = Choice("", self.tr("nobody (summary for the file)"), None)
        named = [
            Choice(str(one.id), f"{terms.word(one.kinship, tongue)}: {dossier.name_of(one)}"[:90], one.id)
            for one in (dossier.relatives if dossier else [])
            if dossier
        ]
        self._kind = ChoiceEntry(letters.kinds(), lambda kind: terms.word(kind, tongue))
        self.relative = PickEntry([*named, nobody], named[0].key if named else "")
        self._language = ChoiceEntry(PaperLanguage, lambda one: terms.word(one, tongue))
        self.transfer = TransferEntry(self._transfers)
        entries = dossier.registrations if dossier else []
        self.entry_at = PickEntry([Choice(str(one.id), body_name(one), one.id) for one in entries])
        self.next = DayEntry()
        self.done = WordsEntry("", lines=4)
        self._print_size = ChoiceEntry(PrintSize, lambda one: terms.word(one, tongue), PrintSize.USUAL)
        self.channel = ChoiceEntry(
            (Channel.IN_PERSON, Channel.POST), lambda one: terms.word(one, tongue), blank=self.tr("not decided yet")
        )
        sent = [one for one in (dossier.letters if dossier else []) if one.relative_id is not None]
        self.corrects = PickEntry([Choice(str(one.id), _letter_words(one), one.id) for one in reversed(sent)])
        self.compared = TickEntry(self.tr("Compared: it is not there"))
        self._entries: dict[str, Entry] = {
            "kind": self._kind,
            "relative": self.relative,
            "language": self._language,
            "transfer": self.transfer,
            "entry": self.entry_at,
            "next_letter_by": self.next,
            "done": self.done,
            "print_size": self._print_size,
            "channel": self.channel,
            "compared": self.compared,
            "corrects": self.corrects,
        }
        self._entries |= {f"typed_{name}": _entry_for(field) for name, field in _every_field().items()}
        for name, entry in self._entries.items():
            entry.widget().setObjectName(f"letter_{name}")
            entry.edited.connect(self.edited)
        self._kind.edited.connect(self.show_needed)
        self.relative.edited.connect(self._follow_relative)
        self._wish_words = Text(tone="attention")
        self._compare = Text(self.tr("Read the draft against this wish before it is printed."), tone="muted")
        self._fields = {
            "kind": Field(self.tr("Letter"), self._kind),
            "relative": Field(self.tr("To"), self.relative),
            "language": Field(self.tr("Language of the paper"), self._language),
            "transfer": Field(self.tr("Transfer"), self.transfer),
            "entry": Field(self.tr("Entry at the body"), self.entry_at),
            "next_letter_by": DateField(self.tr("We write again by"), self.next, self.tr("Our own promise only.")),
            "done": Field(self.tr("What was done since the last letter"), self.done, self.tr("One sentence a line.")),
            "print_size": Field(self.tr("Print size"), self._print_size),
            "channel": Field(self.tr("How it goes out"), self.channel),
        }
        self._fields["corrects"] = Field(self.tr("Which letter is corrected"), self.corrects)
        self._fields |= {
            f"typed_{name}": Field(capital(field.label), self._entries[f"typed_{name}"].widget(), field.says)
            for name, field in _every_field().items()
        }
        for field in (*self._fields.values(), self._wish_words, self._compare, self.compared):
            self.add(field)

    def entry_of(self, gap: str) -> Entry | None:
        """Return the entry in which the caseworker fills a gap."""
        return self._entries.get(f"typed_{gap}")

    def label_of(self, gap: str) -> str:
        """Return what the field is called in which a gap is filled; empty where that is done elsewhere."""
        name = _NAMES.get(gap, f"typed_{gap}" if f"typed_{gap}" in self._fields else gap)
        return self._fields[name].label if name in self._fields else ""

    @Slot()
    def _follow_relative(self) -> None:
        """Take over the relative's language and size of print, and what must not be learned."""
        chosen = self.told_relative()
        if self._dossier is not None:
            for one in self._dossier.relatives:
                if one.id == chosen:
                    self._language.take_up(one.language.value)
                    self._print_size.take_up(self._sizes.get(one.id, PrintSize.USUAL).value)
        self.compared.setChecked(False)
        self.show_needed()

    def _must_not_learn(self) -> str:
        chosen = self.told_relative()
        if self._dossier is None or chosen is None:
            return ""
        return "; ".join(map(rule_words, self._dossier.rules_for(chosen, self._workplace.desk.today())))


_WANTED: Final[Mapping[str, Callable[[LetterKind], bool]]] = {
    "relative": lambda kind: not kind.to_nobody,
    "transfer": lambda kind: kind is LetterKind.L3,
    "entry": lambda kind: kind is LetterKind.REQUEST,
    "next_letter_by": lambda kind: _promises(kind),
    "done": lambda kind: kind is LetterKind.L4,
    "corrects": lambda kind: kind is LetterKind.L9,
}
"""Fields that only some kinds ask for; `ASKED` names those that fill one kind's own words."""
_NAMES: Final = {"actions": "done", "corrected.number": "corrects"}


def _template(kind: LetterKind) -> Template:
    """Return the shipped template in the language of the window, which names the fields of every version."""
    return templates.load(kind, PaperLanguage(language()))


def _promises(kind: LetterKind) -> bool:
    """Say whether a letter of this kind names the day of the next."""
    return kind.to_family and "next_letter_by" in _template(kind).fields


def _every_field() -> dict[str, TemplateField]:
    """Return the fields that the caseworker fills, of all kinds, each with its words."""
    return {name: _template(kind).fields[name] for kind, names in ASKED.items() for name in names}


def _entry_for(field: TemplateField) -> Entry:
    if field.type is FieldType.LIST:
        return WordsEntry("", lines=3)
    return WordsEntry("", lines=2) if field.name in ("old", "new", "source") else LineEntry("")


def _letter_words(one: Letter) -> str:
    return line(one.number, word(one.kind, short=True), date_short(one.issued_at.astimezone().date()))
