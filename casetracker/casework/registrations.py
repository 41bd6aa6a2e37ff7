"""Registrations: the case's entries at official bodies, each with the status in that body's own words."""

from datetime import date, timedelta
from enum import StrEnum
from typing import Final
from uuid import UUID

from casetracker.casework.errors import QT_TRANSLATE_NOOP, ForTheCaseworker
from casetracker.casework.partial_date import PartialDate
from casetracker.casework.record import EnumColumn, Line, PartialDateColumn, Record, Words, id_field, kept_as


class Body(StrEnum):
    """The bodies that hold a part of a search in Ukraine, and the international ones (research: process, domain)."""

    POLICE_ERDR = "police_erdr"
    UNIFIED_REGISTER = "unified_register"
    COORDINATION_HQ = "coordination_hq"
    NIB = "nib"
    SBU_JOINT_CENTRE = "sbu_joint_centre"
    ICRC_CTA = "icrc_cta"
    ICMP = "icmp"
    TCC_NOTICE = "tcc_notice"
    UNIT_INQUIRY = "unit_inquiry"
    LABORATORY = "laboratory"
    COURT = "court"
    OMBUDSMAN = "ombudsman"
    OTHER = "other"


class NibStatus(StrEnum):
    """The five answers of Ukraine's National Information Bureau, kept apart from what anybody makes of them."""

    NO_DATA = "no_data"
    CAPTIVITY_UNKNOWN = "captivity_unknown"
    PROBABLY_CAPTIVE = "probably_captive"
    CAPTIVE_CONFIRMED_ICRC = "captive_confirmed_icrc"
    RELEASED = "released"


class NibStatusElsewhere(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP(
        "Errors", "This status belongs to the National Information Bureau. Clear it, or choose that body."
    )


class Registration(Record, table=True):
    """One entry: its number and date there, its status verbatim, the last contact and the next follow-up."""

    __tablename__ = "registration"

    case_id: UUID = id_field("search_case.id")
    body: Body = kept_as(EnumColumn(Body))
    body_name: Line = ""
    number: Line = ""
    registered_on: PartialDate | None = kept_as(PartialDateColumn, default=None)
    status_as_given: Line = ""
    nib_status: NibStatus | None = kept_as(EnumColumn(NibStatus), default=None)
    status_on: PartialDate | None = kept_as(PartialDateColumn, default=None)
    last_contact_on: date | None = None
    next_follow_up: date | None = None
    contact_person: Line = ""
    source_id: UUID | None = id_field("source.id", optional=True)
    note: Words = ""

    def check(self) -> None:
        if self.nib_status and self.body is not Body.NIB:
            raise NibStatusElsewhere


class Urgency(StrEnum):
    LATE = "late"
    SOON = "soon"
    PLANNED = "planned"


SOON_DAYS: Final = 7


def urgency(due: date, today: date) -> Urgency:
    """Tell late from soon (within a week, today included) from planned."""
    if due < today:
        return Urgency.LATE
    return Urgency.SOON if due <= today + timedelta(days=SOON_DAYS) else Urgency.PLANNED
