"""Putting the values of a paper into its template's blocks: pieces of plain text, ready to be laid out."""

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from casetracker.casework.certainty import Fact, Level
from casetracker.casework.partial_date import PartialDate
from casetracker.letters import wording
from casetracker.letters.fonts import printable
from casetracker.letters.markup import Block, Bullets, Heading, Paragraph, Run, Table
from casetracker.letters.paper import Cell, Paper, Row, text_of
from casetracker.letters.phrases import phrases
from casetracker.letters.template import OF_THE_PAPER, Column, ColumnType, Field, FieldType
from casetracker.letters.typography import typeset

_NUMBER: Final = re.compile(r"(\d{1,2}\.)\s")
"""How a paragraph begins that is one of a numbered list."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Plain text as printed, lines parted by line ends. A gap is a field's label where its value is missing."""

    text: str
    bold: bool = False
    italic: bool = False
    muted: bool = False
    gap: bool = False


Words = tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Text:
    words: Words


@dataclass(frozen=True, slots=True)
class Title:
    words: Words
    again: Words = ()
    """What stands over its section on a further page."""


@dataclass(frozen=True, slots=True)
class Points:
    items: tuple[Words, ...]
    numbers: tuple[str, ...] = ()
    """As the template counts them; without, each has a dash."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A certainty mark with its word; no level is a paper on record."""

    level: Level | None
    word: str


GridCell = Mark | tuple[Words, ...]
"""A mark, or paragraphs one under the other."""


@dataclass(frozen=True, slots=True)
class Grid:
    columns: tuple[Column, ...]
    rows: tuple[tuple[GridCell, ...], ...]


Filled = Text | Title | Points | Grid


def fill(paper: Paper, blocks: tuple[Block, ...]) -> Iterator[Filled]:
    """Yield what blocks of a paper's template print. A missing value becomes a marked gap.

    Paragraphs that begin with a number, one after the other, are a list.

    Raises `CharacterNotPrintable`, `wording.DecisionNotNamed`, and `TypeError` for a value of the wrong kind.
    """
    counted: list[tuple[str, Words]] = []
    for block in blocks:
        if not all(paper.given(name) for name in block.only_if):
            continue
        if isinstance(block, Paragraph) and (number := _number_of(block)):
            first, *more = block.runs
            runs = (replace(first, text=first.text[len(number) :].lstrip()), *more)
            counted.append((number, words_of(paper, runs)))
            continue
        if counted:
            yield _numbered(counted)
            counted = []
        yield _filled(paper, block)
    if counted:
        yield _numbered(counted)


def _number_of(block: Paragraph) -> str:
    """Return the number that a paragraph of the template begins with, as "2.", or nothing; a value is none."""
    found = _NUMBER.match(block.runs[0].text)
    return found[1] if found else ""


def _numbered(counted: list[tuple[str, Words]]) -> Points:
    return Points(tuple(words for _, words in counted), tuple(number for number, _ in counted))


def words_of(paper: Paper, runs: tuple[Run, ...]) -> Words:
    """Put values between the runs of a paragraph, a heading or the subject line."""
    return tuple(_piece(paper, run) for run in runs)


def printed(paper: Paper, text: str, name: str) -> str:
    """Check and typeset text that came from outside; `name` is its field."""
    return typeset(printable(text, paper.label(name)), paper.template.language)


def _filled(paper: Paper, block: Block) -> Filled:
    match block:
        case Paragraph():
            return Text(words_of(paper, block.runs))
        case Heading():
            words = words_of(paper, block.runs)
            section = "".join(piece.text for piece in words)
            return Title(words, (Piece(phrases(paper.template.language).say("furniture.goes_on", section=section)),))
        case Bullets():
            if not paper.given(block.field):
                return Text((_gap(paper, block.field),))
            items = paper.values[block.field]
            if not isinstance(items, tuple):
                raise TypeError(f"{block.field} is a list")
            return Points(tuple((_listed(paper, block.field, item),) for item in items))
        case Table():
            return _grid(paper, block.field)
        case _:
            raise TypeError("a block that nobody prints")


def _gap(paper: Paper, name: str, *, bold: bool = False) -> Piece:
    return Piece(f"[{paper.label(name)}]", bold=bold, gap=True)


def _listed(paper: Paper, name: str, item: object) -> Piece:
    if not isinstance(item, str | Fact):
        raise TypeError(f"{name} is a list of texts and facts")
    return Piece(printed(paper, text_of(item), name))


def _piece(paper: Paper, run: Run) -> Piece:
    if not run.field:
        return Piece(typeset(run.text, paper.template.language), run.bold, run.italic)
    if not paper.given(run.field):
        return _gap(paper, run.field, bold=run.bold)
    if run.field in OF_THE_PAPER:
        text = paper.of_the_paper(run.field)
    else:
        text = _value(paper, paper.template.all_fields()[run.field])
    return Piece(printed(paper, text, run.field), run.bold, run.italic)


def _value(paper: Paper, own: Field) -> str:
    language = paper.template.language
    match own.type, paper.values[own.name]:
        case FieldType.DATE, dt.date() | PartialDate() as day:
            return wording.day_in_words(day, language)
        case FieldType.NUMBER, int(number):
            return wording.number(number, language)
        case FieldType.TEXT, str(text):
            return text
        case ((FieldType.TEXT | FieldType.FACT), Fact() as fact) if own.min_level and not fact.level.reaches(
            own.min_level
        ):
            return wording.not_established(language)
        case FieldType.FACT, Fact() as fact:
            return wording.sentence(fact, language)
        case ((FieldType.TEXT | FieldType.FIGURE), Fact() as fact):
            return fact.value
        case _:
            raise TypeError(f"{own.name} takes a {own.type.value}")


def _grid(paper: Paper, name: str) -> Filled:
    columns = paper.template.all_fields()[name].columns
    if not paper.given(name):
        return Text((_gap(paper, name),))
    rows = paper.values[name]
    if not isinstance(rows, tuple):
        raise TypeError(f"{name} is a table")
    return Grid(columns, tuple(_cells(paper, name, columns, row) for row in rows))


def _cells(paper: Paper, name: str, columns: tuple[Column, ...], row: str | Fact | Row) -> tuple[GridCell, ...]:
    if not isinstance(row, tuple) or len(row) != len(columns):
        raise TypeError(f"a row of {name} has {len(columns)} cells")
    pairs = list(zip(columns, row, strict=True))
    on_record = any(column.type is ColumnType.MARK and cell is None for column, cell in pairs)
    return tuple(_cell(paper, name, column, cell, on_record=on_record) for column, cell in pairs)


def _cell(paper: Paper, name: str, column: Column, cell: Cell, *, on_record: bool) -> GridCell:
    language = paper.template.language
    match column.type, cell:
        case ColumnType.MARK, (Level() | None) as level:
            return Mark(level, typeset(wording.mark(level, language), language))
        case _, None | "":
            return ((Piece("–", muted=True),),)
        case ColumnType.SAID, Fact() as fact:
            return tuple(_said(paper, name, fact, on_record=on_record))
        case ColumnType.DATE, dt.date() | PartialDate() as day:
            return ((Piece(printed(paper, wording.day_in_figures(day, language), name)),),)
        case ColumnType.QUOTE, str(text):
            return ((Piece(printed(paper, wording.quoted(text, language), name)),),)
        case ColumnType.TEXT, (str() | Fact()) as text:
            return ((Piece(printed(paper, text_of(text), name)),),)
        case ColumnType.LABEL, (str() | Fact()) as text:
            label = printed(paper, text_of(text), name)
            return ((Piece(label[:1].upper() + label[1:], muted=True),),)
        case ((ColumnType.TEXT | ColumnType.LABEL), int(number)):
            return ((Piece(wording.number(number, language), muted=column.type is ColumnType.LABEL),),)
        case ((ColumnType.TEXT | ColumnType.LABEL), dt.date() | PartialDate() as day):
            return ((Piece(printed(paper, wording.day_in_words(day, language), name)),),)
        case ColumnType.TEXT, tuple() as several:
            return tuple((_listed(paper, name, one),) for one in several)
        case _:
            raise TypeError(f"a cell of {name} takes a {column.type.value}")


def _said(paper: Paper, name: str, fact: Fact, *, on_record: bool) -> Iterator[Words]:
    """Yield what somebody said, always in quotation marks, then who said it and when, then how far to rely on it.

    Below a claim of the other side stands the official caution as well.
    """
    language = paper.template.language
    if fact.value.strip():
        yield (Piece(printed(paper, wording.quoted(fact.value, language), name)),)
    if fact.value.strip() or (fact.said_by.strip() and fact.level is not Level.DECIDED):
        yield (Piece(printed(paper, wording.said_by(fact, language), name), muted=True),)
    caution = wording.on_record(language) if on_record else wording.caution(fact, language)
    yield (Piece(printed(paper, caution, name), italic=True),)
    if fact.from_other_side:
        yield (Piece(printed(paper, wording.other_side(language), name), bold=True),)


def label_of(paper: Paper, key: str) -> str:
    """Return a fixed word of the paper's own language, such as the label of a line in the reference block."""
    return phrases(paper.template.language).say(f"furniture.{key}")
