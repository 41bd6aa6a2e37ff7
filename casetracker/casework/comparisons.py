"""Comparisons: one scientific result each, of one search with one item of remains by one method. It decides nothing.

The words of the result are those of INTERPOL's scale; which methods are primary follows INTERPOL's DVI guide
(research: domain.md sections 1.9 and 2.2).
"""

from collections.abc import Iterable
from datetime import date
from enum import StrEnum
from typing import Final
from uuid import UUID

from sqlmodel import CheckConstraint, Field, UniqueConstraint

from casetracker.casework.certainty import Level
from casetracker.casework.errors import QT_TRANSLATE_NOOP, ForTheCaseworker
from casetracker.casework.identification import DNA_METHODS, Method
from casetracker.casework.partial_date import PartialDate
from casetracker.casework.record import EnumColumn, Line, PartialDateColumn, Record, Words, id_field, kept_as


class Result(StrEnum):
    EXCLUDED = "excluded"
    INSUFFICIENT = "insufficient"
    POSSIBLE = "possible"
    PROBABLE = "probable"
    ESTABLISHED = "established"


class MethodClass(StrEnum):
    PRIMARY = "primary"
    SECONDARY = "secondary"


class FurtherExamination(StrEnum):
    """Whether the experts recommended a further examination, and what became of it."""

    NOT_RECORDED = "not_recorded"
    NOT_RECOMMENDED = "not_recommended"
    RECOMMENDED_NOT_DONE = "recommended_not_done"
    DONE = "done"


PRIMARY: Final = DNA_METHODS | {Method.FINGERPRINTS, Method.DENTAL}


AGREES: Final = frozenset({Result.PROBABLE, Result.ESTABLISHED})
"""Results that can carry a decision; a possible one calls for more examination, and nothing else."""


class SecondaryEstablishesNothing(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "This method alone establishes no identity: only DNA, fingerprints and teeth do. Choose “possible”, "
        "“probable”, “insufficient” or “excluded”.",
    )


class Comparison(Record, table=True):
    """One result as a report states it. Never changed: a corrected report is a further comparison."""

    __tablename__ = "comparison"
    __table_args__ = (CheckConstraint("relatives_used >= 0", name="relatives_counted"),)

    case_id: UUID = id_field("search_case.id")
    remains_id: UUID | None = id_field("remains.id", optional=True)
    """The item compared; none where the report compares with a whole register."""
    method: Method = kept_as(EnumColumn(Method))
    relatives_used: int = Field(default=0, ge=0)
    own_lifetime_sample: bool = False
    result: Result = kept_as(EnumColumn(Result))
    report_number: Line = ""
    laboratory: Line = ""
    reported_on: PartialDate | None = kept_as(PartialDateColumn, default=None)
    recorded_on: date
    further_examination: FurtherExamination = kept_as(
        EnumColumn(FurtherExamination), default=FurtherExamination.NOT_RECORDED
    )
    replaces_id: UUID | None = id_field("comparison.id", optional=True)
    """The earlier report that this one corrects."""
    source_id: UUID | None = id_field("source.id", optional=True)
    note: Words = ""

    def check(self) -> None:
        if self.result is Result.ESTABLISHED and class_of(self.method) is MethodClass.SECONDARY:
            raise SecondaryEstablishesNothing


class ComparisonSample(Record, table=True):
    """Which reference sample a comparison used."""

    __tablename__ = "comparison_sample"
    __table_args__ = (UniqueConstraint("comparison_id", "sample_id"),)

    case_id: UUID = id_field("search_case.id")
    comparison_id: UUID = id_field("comparison.id")
    sample_id: UUID = id_field("reference_sample.id")


def class_of(method: Method) -> MethodClass:
    return MethodClass.PRIMARY if method in PRIMARY else MethodClass.SECONDARY


def level_of_comparison(comparison: Comparison) -> Level:
    return level_of_result(comparison.method, comparison.result)


def level_of_result(method: Method, result: Result) -> Level:
    """Return what a result alone can carry: 4 at most, because a second check and the authority's act are outstanding.

    Papers, effects, looks and circumstances never carry more than a possible connection.
    """
    match result:
        case Result.EXCLUDED:
            return Level.EXCLUDED
        case Result.INSUFFICIENT:
            return Level.NOTHING
        case Result.POSSIBLE:
            return Level.POSSIBLE
        case _:
            primary = class_of(method) is MethodClass.PRIMARY
            return Level.AGREEMENT if primary else Level.POSSIBLE


def unreplaced(comparisons: Iterable[Comparison]) -> list[Comparison]:
    """Return the results that no corrected report replaced; two results of two relatives both stay, alike or not."""
    listed = list(comparisons)
    corrected = {one.replaces_id for one in listed if one.replaces_id}
    return [one for one in listed if one.id not in corrected]


def newest_of(comparison: Comparison, comparisons: Iterable[Comparison]) -> Comparison:
    """Return the corrected report that holds today for this one; itself where none was corrected."""
    by_former = {one.replaces_id: one for one in sorted(comparisons, key=lambda one: one.id) if one.replaces_id}
    found, seen = comparison, {comparison.id}
    while (later := by_former.get(found.id)) is not None and later.id not in seen:
        found = later
        seen.add(later.id)
    return found


def examination_owed(comparison: Comparison) -> bool:
    """Say whether the experts recommended a further examination that nobody has made."""
    return comparison.further_examination is FurtherExamination.RECOMMENDED_NOT_DONE
