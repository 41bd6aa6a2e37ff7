"""Reference samples: who gave what for comparison, and how far the laboratory is. Never a genotype."""

from collections.abc import Iterable
from datetime import date
from enum import StrEnum
from uuid import UUID

from casetracker.casework.errors import QT_TRANSLATE_NOOP, ForTheCaseworker
from casetracker.casework.partial_date import PartialDate
from casetracker.casework.record import EnumColumn, Line, PartialDateColumn, Record, Words, id_field, kept_as


class SampleKind(StrEnum):
    RELATIVE_BUCCAL = "relative_buccal"
    RELATIVE_BLOOD = "relative_blood"
    PERSONAL_ITEM = "personal_item"
    SERVICE_SAMPLE = "service_sample"
    """Taken from the person while in service; compared before any relative's (Interior Ministry, 26 Feb 2026)."""
    MEDICAL_SAMPLE = "medical_sample"


OF_A_RELATIVE = frozenset({SampleKind.RELATIVE_BUCCAL, SampleKind.RELATIVE_BLOOD})
OWN_LIFETIME = frozenset({SampleKind.SERVICE_SAMPLE, SampleKind.MEDICAL_SAMPLE, SampleKind.PERSONAL_ITEM})


class SampleState(StrEnum):
    """How far a sample is; laboratories reject and repeat."""

    PLANNED = "planned"
    ORDERED = "ordered"
    TAKEN = "taken"
    SENT = "sent"
    RECEIVED = "received"
    REJECTED = "rejected"
    REPEATED = "repeated"
    PROFILE_OBTAINED = "profile_obtained"
    PROFILE_FAILED = "profile_failed"
    REGISTERED = "registered"
    COMPARED = "compared"
    LOST = "lost"
    WITHDRAWN = "withdrawn"


class DonorMissing(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP("Errors", "A relative's sample needs its donor. Choose the relative.")


class ItemMissing(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP(
        "Errors", "This sample comes from no relative. Write which object or stored sample it is, and clear the donor."
    )


class ReferenceSample(Record, table=True):
    """One sample of one donor or object. How far it is, its steps say."""

    __tablename__ = "reference_sample"

    case_id: UUID = id_field("search_case.id")
    kind: SampleKind = kept_as(EnumColumn(SampleKind))
    donor_id: UUID | None = id_field("relative.id", optional=True)
    item: Line = ""
    """Which object, or where the stored sample lies."""
    proceeding_number: Line = ""
    sample_number: Line = ""
    place: Line = ""
    """Where it was taken, or is to be taken."""
    laboratory: Line = ""
    due_on: date | None = None
    """The day on which it is to be taken or its next step is to be asked for."""
    source_id: UUID | None = id_field("source.id", optional=True)
    note: Words = ""

    def check(self) -> None:
        if self.kind in OF_A_RELATIVE:
            if self.donor_id is None:
                raise DonorMissing
        elif self.donor_id is not None or not self.item:
            raise ItemMissing


class SampleStep(Record, table=True):
    """One step of a sample's way. Appended, never changed."""

    __tablename__ = "sample_step"

    case_id: UUID = id_field("search_case.id")
    sample_id: UUID = id_field("reference_sample.id")
    state: SampleState = kept_as(EnumColumn(SampleState))
    happened_on: PartialDate | None = kept_as(PartialDateColumn, default=None)
    recorded_on: date
    said_by: Line = ""
    document_number: Line = ""
    note: Words = ""


def state_of(sample: ReferenceSample, steps: Iterable[SampleStep]) -> SampleState:
    """Return how far a sample is: its newest step; planned while there is none."""
    mine = [one for one in steps if one.sample_id == sample.id]
    return max(mine, key=lambda one: one.id).state if mine else SampleState.PLANNED
