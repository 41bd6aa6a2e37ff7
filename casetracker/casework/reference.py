"""Claims from a file that ships with the program or comes later on a stick: rows become records that stay the same.

A row says who reported which number of which transfer, and where a file has the columns for it what was counted, in
whose own words, and who published it. What it does not give stays *not recorded*: a collector's note is no quotation.
"""

import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from hashlib import sha256
from typing import Final
from uuid import UUID, uuid5

from casetracker.casework.batches import Batch, BatchKind, ClaimKind, Figure
from casetracker.casework.claim_words import Bound, Direction, Side, Unit
from casetracker.casework.partial_date import PartialDate
from casetracker.casework.phone_lines import PhoneLine
from casetracker.casework.sources import Source, SourceKind

NAMESPACE: Final = UUID("a7193172-3799-4506-9f6e-4ede75972ebd")
"""Under which a claim's, an event's or a page's key becomes the same id on every laptop; never to be changed."""

PARTS_OF_ANOTHER: Final = frozenset({"RX-2024-12-IL76"})
"""Remains told of apart that came with a transfer of December 2024; no row says so, the collector's account does."""

ReferenceRecord = Source | Batch | Figure | PhoneLine


@dataclass(frozen=True, slots=True)
class Told:
    """A number as it was told; no count is "not stated", which is not zero."""

    count: int | None = None
    count_to: int | None = None
    bound: Bound = Bound.EXACT


@dataclass(frozen=True, slots=True)
class InOwnWords:
    """What a row may say beyond its number: what was counted, the speaker's own words, and who published the page.

    None stands for a column that the file does not have: of that it says nothing.
    """

    unit: Unit | None = None
    words: str | None = None
    """Verbatim."""
    language: str | None = None
    publisher: str | None = None


@dataclass(frozen=True, slots=True)
class ClaimRow:
    """What one row says of one direction of one event, by one speaker on one page."""

    claim_id: str
    event_id: str
    happened_on: PartialDate
    direction: Direction
    side: Side
    speaker: str
    kind: ClaimKind
    told: Told
    title: str
    address: str = ""
    period: str = ""
    place: str = ""
    note: str = ""
    own: InOwnWords = InOwnWords()
    was_read: bool = True
    """Whether the collector read the number on the page; a number from memory never becomes a record."""


@dataclass(frozen=True, slots=True)
class TotalRow:
    """What one row says of many events together: a running total or a stock, a claim of its own."""

    claim_id: str
    said_on: PartialDate
    period: str
    direction: Direction
    side: Side
    speaker: str
    told: Told
    what_is_counted: str
    title: str
    address: str = ""
    note: str = ""
    own: InOwnWords = InOwnWords()
    was_read: bool = True


@dataclass(frozen=True, slots=True)
class Correction:
    """A stored record that the office never touched, and the fields that the file now gives otherwise."""

    record: ReferenceRecord
    values: Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Load:
    """What loading a file would do. `new` is in the order in which it can be stored."""

    new: tuple[ReferenceRecord, ...]
    corrected: tuple[Correction, ...]
    kept: tuple[ReferenceRecord, ...]
    """Stored records that the file gives otherwise but the office has written on: left as they are, and told."""
    unchanged: int


def records_of(claims: Sequence[ClaimRow], totals: Sequence[TotalRow] = ()) -> list[ReferenceRecord]:
    """Make a page's `Source`, an event's `Batch` and a row's `Figure`, in the order in which they can be stored."""
    read_claims = [row for row in claims if row.was_read]
    read_totals = [row for row in totals if row.was_read]
    events: dict[str, list[ClaimRow]] = {}
    for row in read_claims:
        events.setdefault(row.event_id, []).append(row)
    made: list[ReferenceRecord] = [
        *_pages([*read_claims, *read_totals]),
        *(_batch(event_id, rows) for event_id, rows in events.items()),
        *(_figure(row) for row in read_claims),
        *(_running_total(row) for row in read_totals),
    ]
    for record in made:
        record.change(reference_row=digest(record))
    return made


def left_out(rows: Iterable[ClaimRow | TotalRow]) -> dict[UUID, frozenset[str]]:
    """Return the fields of which the rows say nothing, because their file has no column for them, by record.

    A page is told of by several rows; its publisher is left out where none of them has the column.
    """
    silent: dict[UUID, frozenset[str]] = {}
    for row in rows:
        if not row.was_read:
            continue
        own = row.own
        fields = {name for name in _OWN_FIELDS if getattr(own, _OWN_FIELDS[name]) is None}
        if own.words == "":
            # A language is named only of words that stand there.
            fields.discard("quote_language")
        silent[figure_id(row.claim_id)] = frozenset(fields)
        page = frozenset({"publisher"}) if own.publisher is None else frozenset()
        silent[page_id(row)] = silent.get(page_id(row), page) & page
    return silent


_OWN_FIELDS: Final = {"unit": "unit", "qualifier": "words", "quote_language": "language"}
"""Fields of a figure, and what of a row they come from."""


def plan_load(
    shipped: Iterable[ReferenceRecord],
    stored: Mapping[UUID, ReferenceRecord],
    silent: Mapping[UUID, frozenset[str]] | None = None,
) -> Load:
    """Decide for each record of a file whether it is new, to be corrected, left to the office, or the same.

    `stored` holds what the vault has under the ids of `shipped`. A stored record whose digest still fits its own
    fields was never touched by the office, whatever its stamps say. `silent` names the fields that the file leaves
    out (`left_out`): they stay as they are stored, whoever wrote them.
    """
    new: list[ReferenceRecord] = []
    corrected: list[Correction] = []
    kept: list[ReferenceRecord] = []
    unchanged = 0
    for record in shipped:
        mine = stored.get(record.id)
        if mine is None:
            new.append(record)
            continue
        told = _completed(record, mine, (silent or {}).get(record.id, frozenset()))
        now = digest(mine)
        if mine.reference_row in (record.reference_row, told.reference_row):
            unchanged += 1
        elif now == mine.reference_row or (now == told.reference_row and told is record):
            corrected.append(Correction(mine, _differing(mine, told)))
        elif now == told.reference_row:
            # What the file leaves out may be the office's own work, and must not pass for the file's from now on.
            unchanged += 1
        else:
            kept.append(mine)
    return Load(tuple(new), tuple(corrected), tuple(kept), unchanged)


def _completed(record: ReferenceRecord, mine: ReferenceRecord, silent: frozenset[str]) -> ReferenceRecord:
    """Return the record of a file with what the file leaves out as it is stored; itself where that is the same."""
    kept = {name: getattr(mine, name) for name in silent if getattr(mine, name) != getattr(record, name)}
    if not kept:
        return record
    fields = {name: getattr(record, name) for name in type(record).model_fields}
    whole = type(record)(**(fields | kept))
    whole.change(reference_row=digest(whole))
    return whole


def digest(record: ReferenceRecord) -> str:
    """Return the SHA-256, in hex, of what is filled in: the record's fields other than its id, stamps and digest.

    Empty fields and defaults are left out, so that a field added by a later version changes no digest.
    """
    fields = type(record).model_fields
    filled = {name: _text(getattr(record, name)) for name in fields if name not in _ABOUT_THE_ROW}
    told = {name: text for name, text in filled.items() if text != _text(fields[name].get_default())}
    return sha256(json.dumps(told, ensure_ascii=False, sort_keys=True).encode()).hexdigest()


_ABOUT_THE_ROW: Final = frozenset({"id", "created_at", "changed_at", "reference_row"})


def _text(value: object) -> str:
    if isinstance(value, PartialDate):
        return value.stored()
    if isinstance(value, StrEnum):
        return value.value
    return "" if value is None else str(value)


def _differing(mine: ReferenceRecord, shipped: ReferenceRecord) -> dict[str, object]:
    names = [name for name in type(shipped).model_fields if name not in ("id", "created_at", "changed_at")]
    return {name: getattr(shipped, name) for name in names if getattr(shipped, name) != getattr(mine, name)}


def _page_key(row: ClaimRow | TotalRow) -> str:
    return row.address or f"title: {row.title}"


def page_id(row: ClaimRow | TotalRow) -> UUID:
    """Return the id of the page that a row was read on: one id an address, or a title where there is no address."""
    return uuid5(NAMESPACE, f"page {_page_key(row)}")


def batch_id(event_id: str) -> UUID:
    return uuid5(NAMESPACE, f"event {event_id}")


def figure_id(claim_id: str) -> UUID:
    return uuid5(NAMESPACE, f"claim {claim_id}")


def _pages(rows: Sequence[ClaimRow | TotalRow]) -> list[Source]:
    titles: dict[str, list[str]] = {}
    first: dict[str, ClaimRow | TotalRow] = {}
    publishers: dict[str, str] = {}
    for row in rows:
        titles.setdefault(_page_key(row), []).append(row.title)
        first.setdefault(_page_key(row), row)
        publishers[_page_key(row)] = publishers.get(_page_key(row), "") or row.own.publisher or ""
    return [
        Source(
            id=page_id(row),
            # A title in brackets is the collector's description, where the page's own was not seen.
            title=min(titles[key], key=lambda title: title.startswith("(")),
            kind=SourceKind.PAGE if row.address else SourceKind.NOT_RECORDED,
            address=row.address,
            publisher=publishers[key],
            reference_key=key,
        )
        for key, row in first.items()
    ]


def _batch(event_id: str, rows: Sequence[ClaimRow]) -> Batch:
    return Batch(
        id=batch_id(event_id),
        kind=_kind(event_id, rows),
        number=event_id,
        happened_on=day_of(rows),
        reference_key=event_id,
    )


_NOTHING_MOVED: Final = frozenset(
    {ClaimKind.OFFER, ClaimKind.DENIAL, ClaimKind.ANNOUNCED_IN_ADVANCE, ClaimKind.NO_STATEMENT_YET}
)


def _kind(event_id: str, rows: Sequence[ClaimRow]) -> BatchKind:
    if event_id in PARTS_OF_ANOTHER:
        return BatchKind.PART_OF_ANOTHER
    if all(row.kind in _NOTHING_MOVED for row in rows):
        return _not_yet({row.kind for row in rows})
    counted = {row.kind for row in rows if row.told.count is not None}
    return BatchKind.TOTAL_OVER_DAYS if counted == {ClaimKind.TOTAL_OVER_DAYS} else BatchKind.TRANSFER


def _not_yet(kinds: set[ClaimKind]) -> BatchKind:
    """Tell what was denied from an offer that nobody answered, and both from what was announced in advance."""
    if ClaimKind.DENIAL in kinds:
        return BatchKind.OFFER_NOT_CARRIED_OUT
    return BatchKind.OFFERED if ClaimKind.OFFER in kinds else BatchKind.ANNOUNCED


def day_of(rows: Sequence[ClaimRow]) -> PartialDate:
    """Return the date of an event: the finest that most first-hand claims give.

    A later retelling may narrow it (the day within the month that was announced) but never move it.
    Where as many say the one as the other, the earlier stands.
    """
    first_hand = _most_told([row for row in rows if row.kind is not ClaimKind.RECAP] or rows)
    inside = [row for row in rows if _lies_inside(row.happened_on, first_hand)]
    return _most_told(inside)


def _most_told(rows: Sequence[ClaimRow]) -> PartialDate:
    finest = max(_parts_told(row.happened_on) for row in rows)
    told = Counter(row.happened_on for row in rows if _parts_told(row.happened_on) == finest)
    return min(told, key=lambda one: (-told[one], one.sort_key()))


def _parts_told(told: PartialDate) -> int:
    start = told.start
    return 0 if start is None else 1 + bool(start.month) + bool(start.day)


def _lies_inside(one: PartialDate, other: PartialDate) -> bool:
    return other.earliest_day() <= one.earliest_day() and one.latest_day() <= other.latest_day()


def _figure(row: ClaimRow) -> Figure:
    return Figure(
        id=figure_id(row.claim_id),
        batch_id=batch_id(row.event_id),
        source_id=page_id(row),
        side=row.side,
        speaker=row.speaker,
        kind=row.kind,
        direction=row.direction,
        count=row.told.count,
        count_to=row.told.count_to,
        bound=row.told.bound,
        happened_on=row.happened_on,
        period=row.period,
        place=row.place,
        unit=row.own.unit or Unit.NOT_RECORDED,
        qualifier=row.own.words or "",
        quote_language=row.own.language or "",
        note=row.note,
        reference_key=row.claim_id,
    )


def _running_total(row: TotalRow) -> Figure:
    return Figure(
        id=figure_id(row.claim_id),
        source_id=page_id(row),
        side=row.side,
        speaker=row.speaker,
        kind=ClaimKind.RUNNING_TOTAL,
        direction=row.direction,
        count=row.told.count,
        count_to=row.told.count_to,
        bound=row.told.bound,
        unit=row.own.unit or Unit.NOT_RECORDED,
        what_is_counted=row.what_is_counted,
        qualifier=row.own.words or "",
        quote_language=row.own.language or "",
        said_on=row.said_on,
        period=row.period,
        note=row.note,
        reference_key=row.claim_id,
    )
