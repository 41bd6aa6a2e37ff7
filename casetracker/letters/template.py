"""What a template is: which levels its paper may state, the fields it asks for, and its words."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from casetracker.casework.certainty import Level
from casetracker.casework.paper_language import PaperLanguage
from casetracker.letters.markup import Block, Run
from casetracker.letters.phrases import phrases

CLOSING: Final = "closing"
"""The kind of the words that close every letter."""


class Sheet(StrEnum):
    """How a paper is laid out: for a window envelope, or as pages to read across a table."""

    LETTER = "letter"
    REQUEST = "request"
    """As a letter, to an official body: without the words that close every paper to a family."""
    SUMMARY = "summary"
    FORM = "form"
    """As pages to read or to fill in by hand: nobody signs for the office, and nothing closes it."""

    @property
    def in_envelope(self) -> bool:
        return self in (Sheet.LETTER, Sheet.REQUEST)


class FieldType(StrEnum):
    """What a field takes.

    text: a string or a fact whose value is printed · date, number · fact: printed as the sentence for its level ·
    figure: a fact that already names its speaker (`wording.figures_of`) · list: strings or facts · rows: a table.
    """

    TEXT = "text"
    DATE = "date"
    NUMBER = "number"
    FACT = "fact"
    FIGURE = "figure"
    LIST = "list"
    ROWS = "rows"


class ColumnType(StrEnum):
    """What a cell of a table takes.

    text: a string, number, fact or several of them · label: the same, muted · date: a day, in figures · quote: words
    of a body, in quotation marks · mark: a level, or None for a paper on record · said: a fact, its value in quotation
    marks, then how far it can be relied on, who said it and when.
    """

    TEXT = "text"
    LABEL = "label"
    DATE = "date"
    QUOTE = "quote"
    MARK = "mark"
    SAID = "said"


@dataclass(frozen=True, slots=True)
class Column:
    title: str
    share: float
    """Part of the text's width, relative to the other columns."""
    type: ColumnType


@dataclass(frozen=True, slots=True)
class Field:
    """One value a paper asks for: `label` names it to the caseworker, `says` tells who fills it with what."""

    name: str
    type: FieldType
    label: str
    says: str
    required: bool = True
    min_level: Level | None = None
    """A fact below this level is printed as "not established"."""
    columns: tuple[Column, ...] = ()


@dataclass(frozen=True, slots=True)
class Template:
    """One paper in one language. `states` are the levels it may state; `needs` and `refused_when` bind the services."""

    id: str
    kind: str
    version: str
    language: PaperLanguage
    sheet: Sheet
    title: tuple[Run, ...]
    headline: tuple[Run, ...]
    states: frozenset[Level]
    needs: tuple[str, ...]
    refused_when: tuple[str, ...]
    fields: Mapping[str, Field]
    body: tuple[Block, ...]
    sha256: str
    closing: "Template | None" = field(default=None)

    @property
    def full_version(self) -> str:
        """The version with those of the closing words and of the fixed words, because all of them are printed."""
        closing = f"+{self.closing.version}" if self.closing else ""
        return f"{self.version}{closing}/{phrases(self.language).version}"

    def may_state(self, level: Level) -> bool:
        """Say whether a fact of this level may stand on the paper; withdrawn and excluded must be named as such."""
        if level in (Level.WITHDRAWN, Level.EXCLUDED):
            return level in self.states
        return any(own.reaches(level) for own in self.states - {Level.WITHDRAWN, Level.EXCLUDED})

    @property
    def highest(self) -> Level:
        """The highest level that may stand on the paper; one that only withdraws or excludes has that."""
        return max(self.states, key=lambda one: (one.bars or 0, one.reaches(Level.BOTH_ALIKE), one.value))

    def blocks(self) -> tuple[Block, ...]:
        return self.body + (self.closing.body if self.closing else ())

    def all_fields(self) -> dict[str, Field]:
        return {**self.fields, **(self.closing.fields if self.closing else {})}


OF_THE_PAPER: Final = (
    "letter.number",
    "letter.date",
    "case.number",
    "as_of",
    "greeting",
    "office.name",
    "office.address",
    "office.phone",
    "office.hours",
    "office.support_line",
    "signatory.name",
    "signatory.role",
    "signatory.phone",
)
"""Fields that every template may use without declaring them: they come with the paper itself."""

NEEDS: Final = frozenset(
    {"case", "relative", "batch", "figure", "statement", "registration", "comparison", "decision", "talk"}
    | {"earlier-letter", "belongings"}
)
"""Records without which a paper makes no sense."""

RULES: Final = frozenset(
    {
        "connected-with-this-transfer",
        "something-is-new",
        "not-a-transfer",
        "no-claim-on-this-transfer",
        "no-earlier-letter",
        "asked-for-a-pause",
        "no-post",
        "not-told-in-person",
        "decision-incomplete",
        "agreement-not-told",
        "notice-not-wished",
        "sample-refused",
        "consent-blocks",
        "nothing-missing",
        "nothing-examined",
        "connection-not-told",
        "nothing-excluded",
        "correction-not-told",
        "nothing-on-captivity",
        "belongings-before-decision",
        "list-not-checked",
        "must-not-learn",
    }
)
"""Names of the rules that services enforce before a paper is made."""
