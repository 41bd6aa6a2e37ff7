"""Reported repatriations: batches, the figures that each speaker gave, and the one line that may be said of them.

Rules of the ledger: a figure belongs to one speaker, one direction, one unit, one date. Figures are never summed over
speakers, never averaged, never called verified. 0 and "not stated" differ. A running total is a claim of its own.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import count
from typing import Final
from uuid import UUID

from sqlmodel import CheckConstraint, Field

from casetracker.casework.certainty import Level, level_of_claims
from casetracker.casework.claim_words import Bound, Direction, Side, Unit
from casetracker.casework.errors import QT_TRANSLATE_NOOP, ForTheCaseworker
from casetracker.casework.partial_date import PartialDate
from casetracker.casework.record import EnumColumn, Line, Name, PartialDateColumn, Record, Words, id_field, kept_as
from casetracker.casework.sources import Credibility, Reliability


class BatchKind(StrEnum):
    """What a batch is; only a transfer can be linked to a case."""

    TRANSFER = "transfer"
    ANNOUNCED = "announced"
    """Announced in advance; nobody has said yet that it happened."""
    OFFERED = "offered"
    OFFER_NOT_CARRIED_OUT = "offer_not_carried_out"
    TOTAL_OVER_DAYS = "total_over_days"
    PART_OF_ANOTHER = "part_of_another"
    """Remains reported apart that came with a transfer already counted."""


class ClaimKind(StrEnum):
    """What the speaker did with the figure: announce it, retell it later, offer, deny."""

    ANNOUNCEMENT = "announcement"
    ANNOUNCED_IN_ADVANCE = "announced_in_advance"
    RECAP = "recap"
    OFFER = "offer"
    DENIAL = "denial"
    TOTAL_OVER_DAYS = "total_over_days"
    RUNNING_TOTAL = "running_total"
    WITHOUT_NUMBER = "without_number"
    NO_STATEMENT_YET = "no_statement_yet"
    PARTIAL_CONFIRMATION = "partial_confirmation"
    NEUTRAL_OBSERVER = "neutral_observer"


class FigureState(StrEnum):
    CURRENT = "current"
    SUPERSEDED = "superseded"
    DISPUTED = "disputed"
    RETRACTED = "retracted"


STANDING: Final = (FigureState.CURRENT, FigureState.DISPUTED)
"""What is still said: neither corrected by a newer claim nor taken back."""


class SpanUpsideDown(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP("Errors", "The range ends below its start. Exchange the two numbers.")


class NumberWithoutRange(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP("Errors", "A second number belongs to a range only. Choose “between” or clear it.")


class OnlyTransfersAreLinked(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "Only a transfer that took place can be linked to a case. This entry was announced or offered, or it is a "
        "total or a part of another transfer.",
    )


class CorrectedAlready(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP(
        "Errors", "This claim was corrected already. Correct the newer one, which stands in its place."
    )


class LoadedFromAFile(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "This came from a file of claims, and the next loading would bring it back. Correct or dispute it instead.",
    )


class Batch(Record, table=True):
    """One reported repatriation: a day or a round. Its numbers are what its figures say, nothing of its own."""

    __tablename__ = "batch"

    kind: BatchKind = kept_as(EnumColumn(BatchKind), default=BatchKind.TRANSFER)
    number: Name = Field(unique=True)
    """The office's or the shipped claims' name for it: RX-2026-02-26."""
    happened_on: PartialDate = kept_as(PartialDateColumn)
    place: Line = ""
    facilitator: Line = ""
    """Who was said to be present or to help. A neutral observer's presence verifies nothing."""
    note: Words = ""
    reference_key: Line = ""
    reference_row: Line = ""
    """Digest of what the claims said of it when it was loaded; see `reference.plan_load`."""


class Figure(Record, table=True):
    """What one speaker said of one direction of a batch, or as a running total; blank is "not stated", not zero."""

    __tablename__ = "figure"
    __table_args__ = (
        CheckConstraint("count IS NULL OR count >= 0", name="count_not_negative"),
        CheckConstraint("count_to IS NULL OR count_to >= count", name="range_upright"),
        CheckConstraint("(batch_id IS NULL) = (kind = 'running_total')", name="total_stands_alone"),
    )

    batch_id: UUID | None = id_field("batch.id", optional=True)
    source_id: UUID | None = id_field("source.id", optional=True)
    side: Side = kept_as(EnumColumn(Side))
    speaker: Name
    kind: ClaimKind = kept_as(EnumColumn(ClaimKind), default=ClaimKind.ANNOUNCEMENT)
    direction: Direction = kept_as(EnumColumn(Direction))
    count: int | None = Field(default=None, ge=0)
    count_to: int | None = Field(default=None, ge=0)
    bound: Bound = kept_as(EnumColumn(Bound), default=Bound.EXACT)
    unit: Unit = kept_as(EnumColumn(Unit), default=Unit.NOT_RECORDED)
    what_is_counted: Line = ""
    """What a running total counts, in the collector's words."""
    happened_on: PartialDate | None = kept_as(PartialDateColumn, default=None)
    """The day of the transfer as this claim gives it; claims on one batch may differ."""
    said_on: PartialDate | None = kept_as(PartialDateColumn, default=None)
    period: Line = ""
    place: Line = ""
    qualifier: Words = ""
    """The speaker's own words that limit the figure, verbatim; empty is not recorded."""
    quote_language: Line = ""
    translation: Words = ""
    reliability: Reliability | None = kept_as(EnumColumn(Reliability), default=None)
    credibility: Credibility | None = kept_as(EnumColumn(Credibility), default=None)
    state: FigureState = kept_as(EnumColumn(FigureState), default=FigureState.CURRENT)
    superseded_by: UUID | None = id_field("figure.id", optional=True)
    note: Words = ""
    """A collector's remark; never a quotation."""
    reference_key: Line = Field(default="", index=True)
    reference_row: Line = ""
    """Digest of the shipped row this was loaded from, so that a later file can tell its own rows from office work."""

    def check(self) -> None:
        if (self.count_to is not None) != (self.bound is Bound.BETWEEN):
            raise NumberWithoutRange
        if self.count is not None and self.count_to is not None and self.count_to < self.count:
            raise SpanUpsideDown

    def range(self) -> tuple[int | None, int | None]:
        """Return least and most as told, (None, None) when no number was stated; *about* keeps its one number."""
        match self.bound:
            case Bound.AT_LEAST:
                return self.count, None
            case Bound.MORE_THAN:
                return None if self.count is None else self.count + 1, None
            case Bound.JUST_UNDER:
                return None, self.count
            case Bound.BETWEEN:
                return self.count, self.count_to
            case _:
                return self.count, self.count


def require_transfer(batch: Batch) -> None:
    """Raise `OnlyTransfersAreLinked` for anything but a transfer."""
    if batch.kind is not BatchKind.TRANSFER:
        raise OnlyTransfersAreLinked


def require_entered_here(record: Batch | Figure) -> None:
    """Let go only what somebody in the office entered. Raises `LoadedFromAFile`."""
    if record.reference_key:
        raise LoadedFromAFile


def batch_number(happened_on: PartialDate, office: str, taken: Iterable[str]) -> str:
    """Return the name of an office's own batch: RX-2026-03-05/KV1, and /KV1-2 for the second of that day.

    Files of claims know no slash in an event's name, so that no claim loaded later can bear the same.
    """
    first = f"RX-{happened_on.start.iso()}/{office}" if happened_on.start else f"RX/{office}"
    known = {one.casefold() for one in taken}
    names = (first if place == 1 else f"{first}-{place}" for place in count(1))
    return next(one for one in names if one.casefold() not in known)


def corrected(figure: Figure, **told: object) -> Figure:
    """Make the claim that stands in a figure's place from now on; the old one stays, as superseded by it.

    Raises `CorrectedAlready`, `RefusedValue` or a rule of the record, and then the old one stands as it was.
    """
    if figure.state is FigureState.SUPERSEDED:
        raise CorrectedAlready
    kept = {name: getattr(figure, name) for name in Figure.model_fields if name not in _OF_THE_OLD_ONE}
    newer = Figure(**(kept | told))
    figure.change(state=FigureState.SUPERSEDED, superseded_by=newer.id)
    return newer


_OF_THE_OLD_ONE: Final = frozenset(
    {"id", "created_at", "changed_at", "state", "superseded_by", "reference_key", "reference_row"}
)


@dataclass(frozen=True, slots=True)
class Voice:
    """One number of one side, with everyone who gave it; pages that repeat one speaker are one voice."""

    count: int | None
    count_to: int | None
    bound: Bound
    unit: Unit
    qualifier: str
    figures: tuple[Figure, ...]

    @property
    def speakers(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(figure.speaker for figure in self.figures))

    @property
    def pages(self) -> int:
        return len({figure.source_id for figure in self.figures if figure.source_id})


@dataclass(frozen=True, slots=True)
class OneDirection:
    """What each side says of one direction: the numbers stated, and who spoke without a number."""

    direction: Direction
    sides: dict[Side, tuple[Voice, ...]]
    silent: tuple[Side, ...]
    """Ukraine or Russia where no number of that side was found."""
    level: Level

    def of(self, side: Side) -> tuple[Voice, ...]:
        return self.sides.get(side, ())


def direction_of(figures: Iterable[Figure], direction: Direction) -> OneDirection:
    """Lay the current figures of one direction side by side. Announcements come before recaps; nothing is summed."""
    mine = [
        figure
        for figure in figures
        if figure.direction in (direction, Direction.BOTH)
        and figure.state in STANDING
        and figure.kind is not ClaimKind.RUNNING_TOTAL
    ]
    sides = {side: _voices([figure for figure in mine if figure.side is side]) for side in Side}
    level = level_of_claims(
        *(
            [figure.range() for figure in mine if figure.side in group]
            for group in ((Side.UKRAINE,), (Side.RUSSIA,), (Side.ICRC, Side.OTHER))
        )
    )
    silent = tuple(side for side in (Side.UKRAINE, Side.RUSSIA) if not sides[side])
    return OneDirection(direction, {side: voices for side, voices in sides.items() if voices}, silent, level)


_FIRST_HAND = (ClaimKind.ANNOUNCEMENT, ClaimKind.TOTAL_OVER_DAYS, ClaimKind.OFFER)


def _voices(figures: list[Figure]) -> tuple[Voice, ...]:
    grouped: list[list[Figure]] = []
    for figure in sorted(figures, key=lambda one: (one.kind not in _FIRST_HAND, one.reference_key, one.id)):
        if figure.count is None:
            continue
        same = next((group for group in grouped if _tells_the_same(figure, group)), None)
        if same is None:
            grouped.append([figure])
        else:
            same.append(figure)
    return tuple(
        Voice(
            same[0].count,
            same[0].count_to,
            same[0].bound,
            _unit_of(same),
            next((one.qualifier for one in same if one.qualifier), ""),
            tuple(same),
        )
        for same in grouped
    )


def _tells_the_same(figure: Figure, group: list[Figure]) -> bool:
    """Say whether a figure is one voice with others: 1,000 bodies and 1,000 bags are two, whoever says so."""
    first, unit = group[0], _unit_of(group)
    same_number = (figure.count, figure.count_to, figure.bound) == (first.count, first.count_to, first.bound)
    return same_number and (figure.unit is unit or Unit.NOT_RECORDED in (figure.unit, unit))


def _unit_of(group: list[Figure]) -> Unit:
    return next((one.unit for one in group if one.unit is not Unit.NOT_RECORDED), Unit.NOT_RECORDED)


def reaches_until(figures: Iterable[Figure]) -> date | None:
    """Return the last day that a claim tells of, for the sentence how far the claims reach."""
    days = [day for figure in figures for told in (figure.happened_on, figure.said_on) if told and (day := told.day())]
    return max(days, default=None)
