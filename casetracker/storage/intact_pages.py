"""Rows of a damaged database read from its intact pages, without the engine, which gives up where a tree is broken.

The engine reaches a row only through the pages above it, and nothing at all where the list of tables is hit. Here
every page is opened by itself (`open_page` returns None where its seal does not hold), and the leaves of tables are
read where they lie (the file format: sqlite.org/fileformat2.html, "B-tree Pages", "Record Format", "The Freelist").

What a page below a broken one belongs to, and whether it is still in use, is never guessed. Its rows count only
- for a table whose index of ids can be read, where that index names the row's number with this very id, or
- where all the free pages are known, and all rows of its leaf are such as only one of the tables with a broken or
  unknown tree could hold.
"""

import struct
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from typing import Any, Final, NamedTuple

OpenPage = Callable[[int], bytes | None]

_PAGE: Final = 4096
_RESERVED: Final = 80
"""Bytes at the end of a page that SQLCipher keeps for itself."""
_USABLE: Final = _PAGE - _RESERVED
_INNER, _LEAF = 0x05, 0x0D
_HEADER: Final = 100
"""Bytes of the file's own header at the beginning of page 1."""
_SCHEMA: Final = ""
"""Stands for the list of tables among the tables."""
_SCHEMA_COLUMNS: Final = 5

Row = tuple[Any, ...]


class Broken(Exception):  # noqa: N818  (said inside this module only)
    """A page does not hold what its kind must hold, although its seal is right."""


class Cell(NamedTuple):
    rowid: int
    values: Row


@dataclass(frozen=True, slots=True)
class Root:
    """A table as the list of tables tells it: the page at which its tree begins, and how it was declared."""

    table: str
    page: int
    declared: str


class IntactPages:
    """The pages of one database file, by number from 1."""

    def __init__(self, pages: int, open_page: OpenPage) -> None:
        self._count = pages
        self._open = open_page
        self.roots: dict[str, Root] = {}
        self._owner: dict[int, str] = {}
        self._broken: set[str] = set()
        """Tables of which not the whole tree could be walked."""
        self._torn: set[int] = set()
        """Leaves with a row that could not be read."""
        self._loose: list[int] = []
        self._survey()

    @property
    def whole_tables(self) -> set[str]:
        """The tables of which every row can be read: their whole tree was walked, and every row on it is whole."""
        torn = {self._owner[page] for page in self._torn if page in self._owner}
        return self.roots.keys() - self._broken - torn

    def rows_of(self, table: str, columns: int, ids: Mapping[int, str] | None, ids_at: int = 0) -> dict[int, Row]:
        """Return what can be read of a table by the number of each row; other copies of a row are never mixed in.

        `columns` is how many it has, `ids` what its index of ids says (number to id), `ids_at` the column of the id.
        """
        found: dict[int, Row] = {}
        for page, owner in self._owner.items():
            if owner == table:
                found |= {cell.rowid: cell.values for cell in self._cells(page) if len(cell.values) == columns}
        if table in self._broken or table not in self.roots:
            for page in self._loose:
                alone = self._free_known and self._fits.get(page) == table
                for cell in self._cells(page):
                    if cell.rowid in found or len(cell.values) != columns:
                        continue
                    named = ids is not None and cell.rowid in ids and ids[cell.rowid] == cell.values[ids_at]
                    if named or (ids is None and alone):
                        found[cell.rowid] = cell.values
        return found

    # Looking through the file once

    def _survey(self) -> None:
        leaves = [number for number in range(1, self._count + 1) if self._kind(number) == _LEAF]
        # The list of tables begins on page 1. Where its tree is broken, its leaves are known by what stands on them.
        whole = self._walk(1, _SCHEMA, set())
        for number in [one for one in leaves if self._owner.get(one) == _SCHEMA or not whole]:
            for cell in self._cells(number):
                if _is_of_schema(cell.values):
                    self._owner[number] = _SCHEMA
                    kind, name, _table, page, declared = cell.values
                    if kind == "table" and page:
                        self.roots[name] = Root(name, page, declared)
        for name, root in self.roots.items():
            if not self._walk(root.page, name, set()):
                self._broken.add(name)
        free = self._free()
        self._free_known = free is not None
        self._loose = [one for one in leaves if one not in self._owner and one not in (free or ())]
        self._fits: dict[int, str] = {}

    def tell_apart(self, could_hold: Mapping[str, Callable[[Row], bool]]) -> None:
        """Say of every table which rows it could hold, so that leaves without an owner find theirs."""
        lost = [table for table in could_hold if table in self._broken or table not in self.roots]
        for page in self._loose if lost else ():
            rows = [cell.values for cell in self._cells(page)]
            fitting = [table for table in lost if rows and all(map(could_hold[table], rows))]
            if len(fitting) == 1:
                self._fits[page] = fitting[0]

    def _walk(self, number: int, table: str, seen: set[int]) -> bool:
        """Note to whom the pages below this one belong; say whether all of them could be reached."""
        kind = self._kind(number)
        if number in seen or kind not in (_INNER, _LEAF):
            return False
        seen.add(number)
        if kind == _LEAF:
            self._owner[number] = table
            return True
        page = self._page(number)
        try:
            below = [int.from_bytes(page[at : at + 4], "big") for at in _cell_starts(page, number)]
        except Broken:
            return False
        start = _start(number)
        below.append(int.from_bytes(page[start + 8 : start + 12], "big"))
        # All of them are walked, also behind one that is broken.
        reached = [self._walk(one, table, seen) for one in below]
        return all(reached)

    def _free(self) -> set[int] | None:
        """Return the pages that hold nothing of use any more; None where not all of them are known."""
        first = self._open(1)
        if first is None:
            return None
        trunk, told = int.from_bytes(first[32:36], "big"), int.from_bytes(first[36:40], "big")
        free: set[int] = set()
        while trunk:
            page = self._open(trunk) if 0 < trunk <= self._count and trunk not in free else None
            if page is None:
                return None
            free.add(trunk)
            leaves = int.from_bytes(page[4:8], "big")
            if leaves > _USABLE // 4 - 2:
                return None
            free |= {int.from_bytes(page[at : at + 4], "big") for at in range(8, 8 + 4 * leaves, 4)}
            trunk = int.from_bytes(page[0:4], "big")
        return free if len(free) == told else None

    # One page

    def _kind(self, number: int) -> int:
        page = self._open(number) if 0 < number <= self._count else None
        return page[_start(number)] if page is not None else 0

    def _page(self, number: int) -> bytes:
        page = self._open(number) if 0 < number <= self._count else None
        if page is None:
            raise Broken
        return page

    def _cells(self, number: int) -> Iterator[Cell]:
        """Give every row of a leaf that is whole; one whose overflow is lost is passed over."""
        try:
            page = self._page(number)
            starts = _cell_starts(page, number)
        except Broken:
            return
        for at in starts:
            try:
                yield self._cell(page, at)
            except (Broken, IndexError, UnicodeDecodeError):
                self._torn.add(number)

    def _cell(self, page: bytes, at: int) -> Cell:
        size, at = _varint(page, at)
        rowid, at = _varint(page, at)
        rowid = rowid - (1 << 64) if rowid >= 1 << 63 else rowid
        most, least = _USABLE - 35, (_USABLE - 12) * 32 // 255 - 23
        if size <= most:
            payload = page[at : at + size]
        else:
            here = least + (size - least) % (_USABLE - 4)
            here = here if here <= most else least
            payload = page[at : at + here] + self._overflow(
                int.from_bytes(page[at + here : at + here + 4], "big"), size - here
            )
        if len(payload) != size:
            raise Broken
        return Cell(rowid, _record(payload, rowid))

    def _overflow(self, number: int, size: int) -> bytes:
        parts: list[bytes] = []
        seen: set[int] = set()
        while size:
            if number in seen:
                raise Broken
            seen.add(number)
            page = self._page(number)
            parts.append(page[4 : 4 + min(size, _USABLE - 4)])
            size -= len(parts[-1])
            number = int.from_bytes(page[0:4], "big")
        return b"".join(parts)


def _start(number: int) -> int:
    return _HEADER if number == 1 else 0


def _cell_starts(page: bytes, number: int) -> list[int]:
    """Return where the cells of a tree page begin."""
    start = _start(number)
    count = int.from_bytes(page[start + 3 : start + 5], "big")
    first = start + (12 if page[start] == _INNER else 8)
    if first + 2 * count > _USABLE:
        raise Broken
    starts = [int.from_bytes(page[at : at + 2], "big") for at in range(first, first + 2 * count, 2)]
    if any(not first + 2 * count <= one < _USABLE for one in starts):
        raise Broken
    return starts


def _is_of_schema(values: Row) -> bool:
    return (
        len(values) == _SCHEMA_COLUMNS
        and values[0] in ("table", "index", "trigger", "view")
        and isinstance(values[3], int)
        and (values[4] is None or str(values[4]).startswith("CREATE "))
    )


def _varint(page: bytes, at: int) -> tuple[int, int]:
    value = 0
    for length in range(9):
        byte = page[at + length]
        if length == 8:
            return value << 8 | byte, at + 9
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, at + length + 1
    raise Broken


def _record(payload: bytes, rowid: int) -> Row:
    """Decode a record. A column that stands for the row's number is stored as nothing and comes out as None."""
    size, at = _varint(payload, 0)
    types: list[int] = []
    while at < size:
        one, at = _varint(payload, at)
        types.append(one)
    ends = [size]
    for one in types:
        ends.append(ends[-1] + _length(one))
    if at != size or ends[-1] != len(payload):
        raise Broken
    return tuple(_value(one, payload[first:last]) for one, (first, last) in zip(types, pairwise(ends), strict=True))


def _length(kind: int) -> int:
    if kind >= 12:
        return (kind - 12) // 2
    return (0, 1, 2, 3, 4, 6, 8, 8, 0, 0, 0, 0)[kind]


def _value(kind: int, content: bytes) -> Any:  # noqa: ANN401  (whatever the column holds)
    match kind:
        case 0:
            return None
        case 8 | 9:
            return kind - 8
        case 7:
            return float(struct.unpack(">d", content)[0])
        case _ if kind < 7:
            return int.from_bytes(content, "big", signed=True)
        case 10 | 11:
            raise Broken
        case _ if kind % 2:
            return content.decode()
        case _:
            return content


_LOG_HEADER, _FRAME_HEADER = 32, 24
_NEVER_WRITTEN: Final = (1 << 30) // _PAGE + 1
"""The page on which SQLite keeps its locks and nothing else."""
_LOG_MARKS: Final = (0x377F0682, 0x377F0683)


@dataclass(frozen=True, slots=True)
class Logged:
    """What stands in a write-ahead log: the pages as its last commit left them, still sealed.

    `torn` says that commits stand behind a place that cannot be verified; they are lost to the engine as well. `count`
    is how many pages the database has since its last commit; 0 where the log holds none.
    """

    pages: dict[int, bytes] = field(default_factory=dict, repr=False)
    torn: bool = False
    count: int = 0

    def missing_from(self, database: Path) -> bool:
        """Say whether the database file ends before pages that do not stand in the log either.

        The engine takes a page beyond the end of the file for zeros, without asking for its seal.
        """
        there = database.stat().st_size // _PAGE if database.is_file() else 0
        return any(page not in self.pages for page in range(there + 1, self.count + 1) if page != _NEVER_WRITTEN)


def logged(log: Path) -> Logged:
    """Read a write-ahead log as the engine does (sqlite.org/fileformat2.html, "WAL File Format").

    Only frames of the log's present round count, and none after one that is not as it was written.
    """
    try:
        content = log.read_bytes()
    except OSError:
        return Logged()
    if not content:
        return Logged()
    if len(content) < _LOG_HEADER or int.from_bytes(content[:4], "big") not in _LOG_MARKS:
        return Logged(torn=True)
    order = "big" if content[3] & 1 else "little"
    sums = _sums((0, 0), content[:24], order)
    if sums != _told(content[24:32]):
        return Logged(torn=True)
    committed: dict[int, bytes] = {}
    since: dict[int, bytes] = {}
    broken = torn = False
    count = 0
    for at in range(_LOG_HEADER, len(content) - _FRAME_HEADER - _PAGE + 1, _FRAME_HEADER + _PAGE):
        header, page = content[at : at + _FRAME_HEADER], content[at + _FRAME_HEADER : at + _FRAME_HEADER + _PAGE]
        if header[8:16] != content[16:24]:
            # Of an earlier round, like all that follow; or damaged, and then frames of this round follow.
            broken = True
            continue
        if not broken:
            sums = _sums(_sums(sums, header[:8], order), page, order)
            broken = sums != _told(header[16:24])
        if broken:
            torn = torn or header[4:8] != bytes(4)
            continue
        since[int.from_bytes(header[:4], "big")] = page
        if int.from_bytes(header[4:8], "big"):
            committed |= since
            since, count = {}, int.from_bytes(header[4:8], "big")
    return Logged(committed, torn, count)


def _told(content: bytes) -> tuple[int, int]:
    return int.from_bytes(content[:4], "big"), int.from_bytes(content[4:], "big")


def _sums(before: tuple[int, int], content: bytes, order: str) -> tuple[int, int]:
    first, second = before
    words = struct.unpack(f"{'>' if order == 'big' else '<'}{len(content) // 4}I", content)
    for one, other in zip(words[::2], words[1::2], strict=True):
        first = first + one + second & 0xFFFFFFFF
        second = second + other + first & 0xFFFFFFFF
    return first, second
