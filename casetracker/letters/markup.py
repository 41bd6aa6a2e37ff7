"""The language of template bodies: paragraphs, `## headings`, bold, italic, `{{field}}`, and three bracketed lines.

`[? field]` keeps the block that follows (or the rest of its own line) only where the field is filled; `[* field]`
prints a list, `[= field]` a table. That is all: no loops, no conditions on values, nothing is evaluated. A body is
parsed before any value is known, so a value can never become markup.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final

from casetracker.casework.errors import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text or, where `field` is set, the place of a value."""

    text: str = ""
    field: str = ""
    bold: bool = False
    italic: bool = False


@dataclass(frozen=True, slots=True)
class Block:
    """One piece of a body, printed only where all fields of `only_if` are filled."""

    line: int
    only_if: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Paragraph(Block):
    runs: tuple[Run, ...] = ()


@dataclass(frozen=True, slots=True)
class Heading(Block):
    runs: tuple[Run, ...] = ()


@dataclass(frozen=True, slots=True)
class Bullets(Block):
    field: str = ""


@dataclass(frozen=True, slots=True)
class Table(Block):
    field: str = ""


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong with a template, and on which line of its file (0: the file as a whole).

    `sentence` is English with `{placeholders}` and a key for translation; `details` fill it.
    """

    line: int
    sentence: str
    details: Mapping[str, str] = field(default_factory=dict, hash=False)

    @property
    def reason(self) -> str:
        return self.sentence.format(**self.details)

    def __str__(self) -> str:
        return f"line {self.line}: {self.reason}" if self.line else self.reason


_NO_FIELD: Final = QT_TRANSLATE_NOOP("Errors", "what stands in {braces} is not the name of a field")
_BRACE: Final = QT_TRANSLATE_NOOP("Errors", "a brace is open or closed alone; fields are written {example}")
_OPEN_EMPHASIS: Final = QT_TRANSLATE_NOOP("Errors", "bold or italic is opened and not closed in this paragraph")
_BRACKET: Final = QT_TRANSLATE_NOOP("Errors", "a bracket at the start of a line is [? field], [* field] or [= field]")
_HOLDS_NO_FIELD: Final = QT_TRANSLATE_NOOP("Errors", "[{sign} ] must hold the name of a field")
_BEGINS_A_BLOCK: Final = QT_TRANSLATE_NOOP("Errors", "[{sign} {name}] must begin a block: put an empty line before it")
_STANDS_ALONE: Final = QT_TRANSLATE_NOOP(
    "Errors", "[{sign} {name}] must stand alone on its line, the last of its block"
)
_HEADING: Final = QT_TRANSLATE_NOOP("Errors", "a heading is written ## and a space")
_HEADING_ALONE: Final = QT_TRANSLATE_NOOP("Errors", "a heading stands on a line of its own, with empty lines around it")
_BEFORE_NOTHING: Final = QT_TRANSLATE_NOOP("Errors", "[? ] stands before nothing: put the paragraph directly under it")

FIELD_NAME: Final = re.compile(r"[a-z][a-z0-9_]*(?:\.[a-z][a-z0-9_]*)*")
_BRACKETED = re.compile(r"\[([?*=])\s*([^\]\s]*)\s*\]\s*(.*)")
_PARTS = re.compile(r"(\{\{[^{}\n]*\}\}|\*\*|\*)")


def parse(body: str, first_line: int) -> tuple[tuple[Block, ...], list[Problem]]:
    """Parse a body whose first line stands on `first_line` of the file; list every problem instead of the first."""
    blocks: list[Block] = []
    problems: list[Problem] = []
    for line, text in _chunks(body, first_line):
        blocks += _blocks(line, text, problems)
    if not blocks:
        problems.append(Problem(0, QT_TRANSLATE_NOOP("Errors", "the body is empty")))
    return tuple(blocks), problems


def inline(text: str, line: int, problems: list[Problem]) -> tuple[Run, ...]:
    """Parse the inside of a paragraph that begins on `line`; problems are added to `problems`."""
    runs: list[Run] = []
    bold = italic = False
    for part in _PARTS.split(text):
        at, line = line, line + part.count("\n")
        if part == "**":
            bold = not bold
        elif part == "*":
            italic = not italic
        elif part.startswith("{{") and part.endswith("}}"):
            name = part[2:-2].strip()
            if FIELD_NAME.fullmatch(name):
                runs.append(Run(field=name, bold=bold, italic=italic))
            else:
                problems.append(Problem(at, _NO_FIELD, {"braces": "{{ }}"}))
        elif part:
            if "{" in part or "}" in part:
                stray = min(place for sign in "{}" if (place := part.find(sign)) >= 0)
                line_of_it = at + part.count("\n", 0, stray)
                problems.append(Problem(line_of_it, _BRACE, {"example": "{{field}}"}))
            runs.append(Run(part.replace("\n", " "), bold=bold, italic=italic))
    if bold or italic:
        problems.append(Problem(line, _OPEN_EMPHASIS))
    return tuple(runs)


def fields_of(block: Block) -> Iterator[str]:
    """List the fields a block prints (its conditions not among them)."""
    match block:
        case Paragraph() | Heading():
            yield from (run.field for run in block.runs if run.field)
        case Bullets() | Table():
            yield block.field


def _chunks(body: str, first_line: int) -> Iterator[tuple[int, list[str]]]:
    """Cut a body at blank lines, each piece with the number of its first line."""
    piece: list[str] = []
    for line, text in enumerate([*body.splitlines(), ""], first_line):
        if text.strip():
            piece.append(text.strip())
        elif piece:
            yield line - len(piece), piece
            piece = []


def _blocks(line: int, lines: list[str], problems: list[Problem]) -> Iterator[Block]:
    conditions: list[str] = []
    words: list[str] = []
    started = line
    for at, text in enumerate(lines, line):
        bracketed = _BRACKETED.fullmatch(text)
        if text.startswith("[") and not bracketed:
            problems.append(Problem(at, _BRACKET))
            continue
        if bracketed:
            sign, name, rest = bracketed.groups()
            if not FIELD_NAME.fullmatch(name):
                problems.append(Problem(at, _HOLDS_NO_FIELD, {"sign": sign}))
            elif words:
                problems.append(Problem(at, _BEGINS_A_BLOCK, {"sign": sign, "name": name}))
            elif sign == "?":
                conditions.append(name)
                words += [rest] if rest else []
                started = at if rest else at + 1
            elif rest or at != line + len(lines) - 1:
                problems.append(Problem(at, _STANDS_ALONE, {"sign": sign, "name": name}))
            else:
                kind = Bullets if sign == "*" else Table
                yield kind(at, tuple(conditions), name)
                return
        elif text.startswith("#"):
            if not text.startswith("## "):
                problems.append(Problem(at, _HEADING))
            elif words or at != line + len(lines) - 1:
                problems.append(Problem(at, _HEADING_ALONE))
            else:
                yield Heading(at, tuple(conditions), inline(text[3:].strip(), at, problems))
                return
        else:
            words.append(text)
    if words:
        yield Paragraph(started, tuple(conditions), inline("\n".join(words), started, problems))
    elif conditions:
        problems.append(Problem(line, _BEFORE_NOTHING))
