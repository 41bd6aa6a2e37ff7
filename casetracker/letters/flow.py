"""From filled blocks to what flows over the pages. Text is escaped here, last, so that no value becomes markup."""

from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from html import escape
from itertools import zip_longest
from typing import Any, Final

from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import CondPageBreak, Flowable, HRFlowable, Spacer

from casetracker.letters import styles
from casetracker.letters.continued import AtTheTop, LongTable
from casetracker.letters.filling import Filled, Grid, GridCell, Mark, Piece, Points, Text, Title, Words
from casetracker.letters.fonts import SANS, SERIF
from casetracker.letters.keeping import FEW, Gap, Row, Together, height, measured, start
from casetracker.letters.lines import Lines, lines
from casetracker.letters.marks import CertaintyMark
from casetracker.letters.pen import ROOM, WritingLine, parted
from casetracker.letters.tags import TableTags, artifact
from casetracker.letters.template import ColumnType
from casetracker.letters.typography import NBSP, loosened

WIDTH: Final = 165 * mm
_KEPT: Final = 600
"""Paragraphs: most of what a letter says stands in the next one too."""
_FEW: Final = 3
LONGEST: Final = 3000
"""Characters a paragraph is cut at: ReportLab's time to break one grows with the square of its length."""
_KEPT_LINES: Final = 6
"""Lines of a list that are kept together at most."""
_TALL: Final = (6, 10)
"""Lines that a row set without columns has at least where a page may tear it, and where a mark of certainty holds for
all of it."""
_LAST_LINE: Final = 12
"""Characters that the last line of a paragraph has at least, where its words can be bound."""


def markup(words: Words) -> str:
    """Write pieces as ReportLab's markup; the text of each is escaped."""
    return "".join(_marked(piece) for piece in words)


def _marked(piece: Piece) -> str:
    text = escape(piece.text, quote=False)
    if piece.gap:
        text = f'<font name="{SANS}-Regular" color="{styles.GAP_TEXT}" backColor="{styles.GAP_GROUND}">{text}</font>'
    text = f"<i>{text}</i>" if piece.italic else text
    return f"<b>{text}</b>" if piece.bold else text


def paragraphs(words: Words, style: ParagraphStyle, bullet: str | None = None) -> Iterator[Lines]:
    """Set text as one paragraph, or as several where it is too long to be broken in reasonable time."""
    return (one.again() for one in _set(words, style, bullet))


@lru_cache(_KEPT)
def _set(words: Words, style: ParagraphStyle, bullet: str | None) -> tuple[Lines, ...]:
    # A line that is empty keeps its height.
    parts = [part if any(one.text for one in part) else (Piece(NBSP),) for part in cut(words)]
    styled = [styles.unspaced(style)] * (len(parts) - 1) + [style]
    return tuple(
        lines(markup(part), inner, bullet if at == 0 else None)
        for at, (part, inner) in enumerate(zip(parts, styled, strict=True))
    )


def cut(words: Words) -> Iterator[Words]:
    """Cut at line ends, and lines that are too long at a space."""
    if sum(len(piece.text) for piece in words) <= LONGEST and not any("\n" in piece.text for piece in words):
        yield words
        return
    part: list[Piece] = []
    room = LONGEST
    for piece in words:
        for at, line in enumerate(piece.text.split("\n")):
            if at:
                yield tuple(part)
                part, room = [], LONGEST
            while len(line) > room:
                end = line.rfind(" ", 0, room) + 1 or room
                yield (*part, replace(piece, text=line[:end]))
                line, part, room = line[end:], [], LONGEST
            part.append(replace(piece, text=line))
            room -= len(line)
    yield tuple(part)


@lru_cache(_KEPT)
def bound_at_the_end(words: Words) -> Words:
    """Bind the last words of a paragraph, so that no short word and no year stands alone on its last line."""
    bound, length = list(words), 0
    for at in range(len(bound) - 1, -1, -1):
        text = bound[at].text
        while (space := text.rfind(" ")) >= 0:
            if length + len(text) - space > _LAST_LINE or "\n" in text[space:]:
                break
            text = f"{text[:space]}{NBSP}{text[space + 1 :]}"
        bound[at] = replace(bound[at], text=text)
        length += len(text)
        if length >= _LAST_LINE or "\n" in text:
            break
    return tuple(bound)


def flow(blocks: list[Filled], step: styles.Step, look: styles.Look = styles.USUAL) -> list[Flowable]:
    """Lay blocks out one under the other; a heading, or words before a colon, stay with what follows them."""
    made: list[Flowable] = []
    below: list[Flowable] = []
    for above, block, after in reversed(list(zip([None, *blocks], blocks, [*blocks[1:], None], strict=False))):
        pieces = list(_block(block, step, look, above.again if isinstance(above, Title) else ()))
        first = pieces[0]
        if isinstance(first, LongTable) and first.repeatRows and not isinstance(after, Title):
            # Words stand closer to a line above them than to other words, whose lines have a depth.
            pieces[-1] = Gap(0, step.after + step.leading - step.size)
        elif below and len(pieces) == 1 and isinstance(first, Lines) and first.leads:
            # A heading that must keep a whole table together would push it to the next page, so only its start counts.
            told = first.getSpaceBefore() + measured(first, WIDTH) + first.getSpaceAfter()
            pieces.insert(0, CondPageBreak(told + start(below, WIDTH, step.leading)))
        below = pieces
        made = [*pieces, *made]
    return made


def _block(block: Filled, step: styles.Step, look: styles.Look, section: Words) -> Iterator[Flowable]:
    match block:
        case Text(words):
            yield from paragraphs(bound_at_the_end(words), styles.text(step))
        case Title(words):
            yield from paragraphs(words, styles.heading(step, look.rise))
        case Points(items, numbers):
            style = styles.point(step, look.indent * (1.4 if numbers else 1))
            signed = zip(items, numbers or ("–",) * len(items), strict=True)
            yield from _listed([list(paragraphs(bound_at_the_end(item), style, sign)) for item, sign in signed], step)
            yield Gap(0, max(step.after - style.spaceAfter, 0))
        case Grid() if look.tables:
            made = grid(block, step)
            if section:
                [made.section] = paragraphs(section, styles.heading(step, look.rise))
            yield made
            yield Gap(0, step.after)
        case Grid():
            yield from stacked(block, step, look, section)


def _listed(items: list[list[Flowable]], step: styles.Step) -> Iterator[Flowable]:
    """Keep the first lines of a list together, and its last: none of one line stands alone on a page."""
    first, last = _enough(items, step), _enough(items[::-1], step)
    if first + last > len(items):
        first, last = 0, len(items)
    parts = (items[:first], *([one] for one in items[first : len(items) - last]), items[len(items) - last :])
    for part in parts:
        lines = [line for item in part for line in item]
        if len(part) > 1 and height(lines, WIDTH) <= _KEPT_LINES * step.leading:
            yield Together(lines)
        else:
            yield from lines


def _enough(items: list[list[Flowable]], step: styles.Step) -> int:
    """Return how many items have two lines together."""
    tall = 0.0
    for at, item in enumerate(items, start=1):
        tall += sum(measured(one, WIDTH) for one in item)
        if tall >= FEW * step.leading:
            return at
    return len(items)


def stacked(block: Grid, step: styles.Step, look: styles.Look, section: Words = ()) -> Iterator[Flowable]:
    """Set a table without columns: row under row, every value behind its label, so that it can be large or read aloud.

    A page tears a tall row between two of its values, but none that is answered by hand, and of a question or three
    with their answers, as where a form is signed, it tears nothing. `section` stands over what begins a further page.
    """
    titled = any(column.title for column in block.columns)
    few: list[Flowable] = []
    for at, row in enumerate(block.rows):
        parts = list(_stacked_row(block, row, step, look))
        again = [AtTheTop(one) for one in paragraphs(section, styles.heading(step, look.rise))] if section else []
        if at:
            parts = [*again, *parts]
        written = _written_in(row)
        between = step.after / 2 if written else step.after if titled else step.after / 3
        if look.drawn and titled and not written and at + 1 < len(block.rows):
            parts += rule(WIDTH, before=between)
            between = 4
        if titled and in_pairs(block) and len(block.rows) <= _FEW:
            few += [*parts, Spacer(0, between)]
            continue
        tall = _TALL[any(isinstance(cell, Mark) for cell in row)]
        whole = written or in_pairs(block)
        yield Together(parts) if whole else Row(parts, step.leading, tall * step.leading, again)
        yield Gap(0, between)
    if few:
        yield Together(few)
    yield Gap(0, step.after / 2)


def in_pairs(block: Grid) -> bool:
    """Say whether the rows are questions and answers: the question is the label then, not the head of its column."""
    return [column.type for column in block.columns] == [ColumnType.LABEL, ColumnType.TEXT]


def _written_in(row: tuple[GridCell, ...]) -> bool:
    """Say whether a row ends with a place to write in by hand, which has lines to write on."""
    last = row[-1]
    return not isinstance(last, Mark) and not any(piece.text.strip() for words in last for piece in words)


def _stacked_row(block: Grid, row: tuple[GridCell, ...], step: styles.Step, look: styles.Look) -> Iterator[Flowable]:
    text = styles.style(f"{SERIF}-Regular", step.size, step.leading, after=2)
    small = styles.style(f"{SERIF}-Regular", look.small, round(look.small * 1.4, 1), after=2)
    before = ""
    pairs = in_pairs(block)
    for column, cell in zip(block.columns, row, strict=True):
        if isinstance(cell, Mark):
            words = (*_labelled(column.title), Piece(cell.word))
            if look.drawn:
                beside = styles.sans(step.size, leading=step.leading)
                yield CertaintyMark(cell.level, lines(markup(words), beside), step.size / 9)
            else:
                yield from paragraphs(words, text)
            continue
        if column.type is ColumnType.LABEL and (not column.title or pairs):
            before = " ".join(piece.text for words in cell for piece in words)
            continue
        first, *further = cell
        numbered = before and column.title and not pairs
        label = f"{before}. {column.title}" if numbered else before or column.title
        told, free = parted(first)
        yield from paragraphs((*_labelled(label), *told), text)
        yield from (WritingLine(max(ROOM, 1.2 * step.leading)) for _ in range(free))
        if free and column is not block.columns[-1]:
            yield Spacer(0, _BELOW_LINES)
        for words in further:
            yield from paragraphs(words, small if words[0].muted else text)
        before = ""


def _labelled(label: str) -> Words:
    return (Piece(f"{label.rstrip(':')}: ", bold=True),) if label.strip() else ()


def grid(block: Grid, step: styles.Step) -> LongTable:
    """Set a table with hairlines; its head is repeated on each page, and a tall row is continued on the next."""
    whole = sum(column.share for column in block.columns)
    widths = [WIDTH * column.share / whole for column in block.columns]
    titled = any(column.title for column in block.columns)
    rows: list[list[list[Flowable]]] = []
    look: list[tuple[Any, ...]] = [
        OWN_FONT,
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("LEFTPADDING", (0, 0), (-1, -1), 0),
        ("RIGHTPADDING", (0, 0), (-1, -1), _BETWEEN),
        ("TOPPADDING", (0, 0), (-1, -1), 4 if titled else 2),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 5 if titled else 2),
    ]
    # A muted label is smaller than its value; moved down a little, both stand on one line.
    labels = [at for at, column in enumerate(block.columns) if column.type is ColumnType.LABEL]
    lower = styles.cell(step).fontSize - styles.cell_label(step).fontSize
    look += [("TOPPADDING", (at, int(titled)), (at, -1), (4 if titled else 2) + lower) for at in labels]
    if titled:
        rows.append([[lines(_marked(Piece(column.title)), styles.sans(8.5, bold=True))] for column in block.columns])
    for row in block.rows:
        parts = _continued([_cell(cell, step, width) for cell, width in zip(row, widths, strict=True)], widths)
        for at in range(len(rows), len(rows) + len(parts) - 1):
            look += [("BOTTOMPADDING", (0, at), (-1, at), 0), ("TOPPADDING", (0, at + 1), (-1, at + 1), 0)]
        rows += parts
        end, written = len(rows) - 1, _written_in(row)
        if written:
            look += _by_hand(end, row, step)
        if titled and not (written and in_pairs(block)):
            look.append(("LINEBELOW", (0, end), (-2 if written else -1, end), 0.4, styles.LINE))
    if titled:
        # Last, so that on a further page it lies over the line that ended the page before.
        look.append(("LINEBELOW", (0, 0), (-1, 0), 0.8, styles.ACCENT))
    return LongTable(
        rows,
        colWidths=widths,
        repeatRows=1 if titled else 0,
        hAlign="LEFT",
        style=look,
        renderCB=TableTags(labels),
    )


def _by_hand(at: int, row: tuple[GridCell, ...], step: styles.Step) -> Iterator[tuple[Any, ...]]:
    """Let the last line to write on end its row, and what names it stand level with the first."""
    label, last = row[0], row[-1]
    below = 2 if len(row) == 2 else 0
    padding = {"TOP": 0, "RIGHT": 0, "BOTTOM": below}
    yield from ((f"{edge}PADDING", (-1, at), (-1, at), wide) for edge, wide in padding.items())
    yield ("VALIGN", (-1, at), (-1, at), "BOTTOM")
    if len(row) == 2 and not isinstance(label, Mark) and not isinstance(last, Mark):
        lines = parted(last[0])[1]
        yield ("VALIGN", (0, at), (0, at), "TOP" if lines > 1 else "BOTTOM")
        yield ("TOPPADDING", (0, at), (0, at), ROOM - styles.cell_label(step).leading if lines > 1 else 3)
        yield ("BOTTOMPADDING", (0, at), (0, at), below)


OWN_FONT: Final = ("FONTNAME", (0, 0), (-1, -1), f"{SANS}-Regular")
"""For a table, which else names a font that no file holds."""
_BETWEEN: Final = 8
_MOST: Final = 0.7
"""Of the width of a column: what a date may take of it and still be kept whole."""
_BELOW_LINES: Final = 7
"""Between lines to write on and what is printed below them."""
_TALLEST: Final = 60 * mm
"""A row taller than this goes on in the next one; ReportLab's own way repeats the head in the middle of a page."""


def _continued(cells: list[list[Flowable]], widths: list[float]) -> list[list[list[Flowable]]]:
    """Cut one row of cells into as many rows as its tallest cell needs."""
    poured = [list(_pour(cell, width - _BETWEEN)) for cell, width in zip(cells, widths, strict=True)]
    return [list(parts) for parts in zip_longest(*poured, fillvalue=[])]


def _pour(cell: list[Flowable], width: float) -> Iterator[list[Flowable]]:
    part: list[Flowable] = []
    room, waiting = _TALLEST, list(reversed(cell))
    while waiting:
        one = waiting.pop()
        _, height = one.wrap(width, 100_000)
        if height <= room:
            part.append(one)
            room -= height
        elif len(halves := one.split(width, room)) > 1:
            yield [*part, halves[0]]
            waiting += reversed(halves[1:])
            part, room = [], _TALLEST
        elif part:
            yield part
            waiting.append(one)
            part, room = [], _TALLEST
        else:
            yield [one]
    if part:
        yield part


def _cell(cell: GridCell, step: styles.Step, width: float) -> list[Flowable]:
    if isinstance(cell, Mark):
        word = lines(_marked(Piece(cell.word)), styles.sans(9, leading=12))
        return [CertaintyMark(cell.level, word)]
    text, small = styles.cell(step), styles.cell_label(step)
    made: list[Flowable] = []
    for words in cell:
        told, free = parted(words)
        style = small if words[0].muted else text
        made += paragraphs(_fitting(told, style, width), style) if told else ()
        made += (WritingLine() for _ in range(free))
        made += (Spacer(0, _BELOW_LINES),) if told and free else ()
    return made


def _fitting(words: Words, style: ParagraphStyle, width: float) -> Words:
    """Let a month stand apart from its year where both would leave the line above them short in a narrow column."""
    bound = (part for one in words for part in one.text.split(" ") if NBSP in part)
    if any(stringWidth(part, style.fontName, style.fontSize) > _MOST * width for part in bound):
        return tuple(replace(one, text=loosened(one.text)) for one in words)
    return words


class _Rule(HRFlowable):
    # ReportLab asks

    def draw(self) -> None:
        with artifact(self.canv):
            super().draw()


def rule(width: float, before: float = 0) -> list[Flowable]:
    return [_Rule(width, 0.5, color=styles.MUTED, spaceBefore=before, spaceAfter=4, hAlign="LEFT")]
