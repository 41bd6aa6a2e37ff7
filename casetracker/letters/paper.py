"""A paper before it is made: its template, who writes to whom, and the values and facts that fill it."""

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final

from casetracker.casework.certainty import Fact, Level
from casetracker.casework.errors import QT_TRANSLATE_NOOP, ForTheCaseworker
from casetracker.casework.partial_date import PartialDate
from casetracker.casework.print_sizes import PrintSize
from casetracker.letters.markup import fields_of
from casetracker.letters.phrases import phrases
from casetracker.letters.portrait import Photo
from casetracker.letters.template import OF_THE_PAPER, Field, FieldType, Sheet, Template
from casetracker.letters.wording import SENTENCE_ALONE, day_in_words

Cell = str | int | dt.date | PartialDate | Fact | Level | tuple[str | Fact, ...] | None
Row = tuple[Cell, ...]
Value = str | int | dt.date | PartialDate | Fact | tuple[str | Fact, ...] | tuple[Row, ...]


class IncompletePaper(ForTheCaseworker):
    """`missing` names what has to be filled in; `fields` in the sentence are their labels."""

    sentence = QT_TRANSLATE_NOOP("Errors", "The paper is not complete. Fill in first: {fields}.")

    def __init__(self, missing: "tuple[Missing, ...]") -> None:
        self.missing = missing
        super().__init__(fields=", ".join(one.label for one in missing))


class StatesTooMuch(ForTheCaseworker):
    """A fact is surer than this kind of paper may state. `field` is the label of the field."""

    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "“{field}” says more than this kind of paper may. Tell it in a talk first, then choose the letter made for it.",
    )


@dataclass(frozen=True, slots=True)
class Missing:
    """Something a final paper still lacks: the field's name, and its label in the language of the paper."""

    name: str
    label: str


@dataclass(frozen=True, slots=True)
class Letterhead:
    """Who sends a paper. `return_line` stands above the recipient in the window and names the address only."""

    name: str
    address: str = ""
    phone: str = ""
    hours: str = ""
    email: str = ""
    registered_number: str = ""
    support_line: str = ""
    return_line: str = ""
    logo: bytes = b""
    """A PNG or JPEG picture that stands in the letterhead, beside the name."""


@dataclass(frozen=True, slots=True)
class Signatory:
    """The person who signs, by name: no paper is signed by an office alone."""

    name: str
    role: str = ""
    phone: str = ""
    lines: str = ""
    """What the office wants under the name besides: a room, the place of a stamp."""


@dataclass(frozen=True, slots=True)
class Paper:
    """Everything one paper says. The same paper always gives the same bytes.

    `recipient_lines` are the name and address in the nominative, line by line; a summary has none. `issued_at` goes
    into the file as its time of making; without it, the start of `date` does. Values are keyed by the template's
    fields.
    """

    template: Template
    letterhead: Letterhead
    recipient_lines: tuple[str, ...]
    number: str
    date: dt.date
    case_number: str
    values: Mapping[str, Value]
    signatory: Signatory
    as_of: dt.date
    greeting: str = ""
    issued_at: dt.datetime | None = field(default=None)
    check_code: str = ""
    """By what the office knows this letter again; a draft has none."""
    print_size: PrintSize = PrintSize.USUAL
    photo: Photo | None = None
    """Beside the words of a paper to read, which so far is the public notice."""

    def __post_init__(self) -> None:
        if unknown := self.values.keys() - self.template.all_fields().keys():
            raise ValueError(f"the template has no such fields: {', '.join(sorted(unknown))}")

    def of_the_paper(self, name: str) -> str:
        """Return the text of a field that comes with every paper."""
        language = self.template.language
        match name:
            case "letter.number":
                return self.number
            case "letter.date":
                return day_in_words(self.date, language)
            case "case.number":
                return self.case_number
            case "as_of":
                return day_in_words(self.as_of, language)
            case "greeting":
                return self.greeting or phrases(language).say("furniture.greeting")
            case _:
                part, _, attribute = name.partition(".")
                owner = self.letterhead if part == "office" else self.signatory
                return str(getattr(owner, attribute))

    def label(self, name: str) -> str:
        """Return a field's name as the caseworker reads it, in the language of the paper."""
        own = self.template.all_fields().get(name)
        return own.label if own else phrases(self.template.language).say(f"labels.{name}")

    def given(self, name: str) -> bool:
        """Say whether a field has something to print."""
        if name in OF_THE_PAPER:
            return bool(self.of_the_paper(name).strip())
        return filled(self.template.all_fields()[name], self.values.get(name))


def filled(own: Field, value: Value | None) -> bool:
    """Say whether a value prints something; a fact too weak for its field prints that it is not established."""
    match value:
        case None:
            return False
        case str():
            return bool(value.strip())
        case Fact():
            weak = own.min_level is not None and not value.level.reaches(own.min_level)
            alone = own.type is FieldType.FACT and value.level in SENTENCE_ALONE
            return weak or alone or bool(value.value.strip())
        case tuple():
            return any(not isinstance(one, str | Fact) or text_of(one).strip() for one in value)
        case _:
            return True


def text_of(value: str | Fact) -> str:
    return value.value if isinstance(value, Fact) else value


_ALWAYS: Final = {
    Sheet.LETTER: ("letter.number", "case.number", "office.name", "office.phone", "office.hours", "signatory.name"),
    Sheet.REQUEST: ("letter.number", "case.number", "office.name", "office.phone", "signatory.name"),
    Sheet.SUMMARY: ("letter.number", "case.number", "office.name", "office.phone", "office.hours", "signatory.name"),
    Sheet.FORM: ("office.name", "office.phone"),
}
"""What no paper may lack, whatever its template asks for (research: family letters, mandatory elements)."""


def gaps(paper: Paper) -> tuple[Missing, ...]:
    """List what a final paper still lacks, in the order a reader meets it."""
    template = paper.template
    wanted = ["recipient"] if template.sheet.in_envelope and not any(map(str.strip, paper.recipient_lines)) else []
    wanted += [name for name in _needed(template) if not paper.given(name)]
    return tuple(Missing(name, paper.label(name)) for name in dict.fromkeys(wanted))


def _needed(template: Template) -> Iterator[str]:
    fields = template.all_fields()
    yield from _ALWAYS[template.sheet]
    yield from (run.field for run in (*template.title, *template.headline) if run.field)
    for block in template.blocks():
        yield from (name for name in fields_of(block) if name in OF_THE_PAPER or fields[name].required)


def require_stated(paper: Paper) -> None:
    """Raise `StatesTooMuch` where a fact or a mark is surer than the template may state."""
    for name, value in paper.values.items():
        for level in _levels(value):
            if not paper.template.may_state(level):
                raise StatesTooMuch(field=paper.label(name))


def _levels(value: Cell | Value | Row) -> Iterator[Level]:
    match value:
        case Level():
            yield value
        case Fact():
            yield value.level
        case tuple():
            for one in value:
                yield from _levels(one)
