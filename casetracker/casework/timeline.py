"""The timeline of a case: what happened, what was said and what is on paper, in order."""

from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from casetracker.casework.dossier import Dossier
from casetracker.casework.partial_date import PartialDate


class Mark(StrEnum):
    """The shape of a moment: a document, somebody's words, an event."""

    DOCUMENT = "document"
    SAID = "said"
    EVENT = "event"


class MomentKind(StrEnum):
    """What a moment is; each screen and paper words it in its own language."""

    LAST_CONTACT = "last_contact"
    CASE_OPENED = "case_opened"
    REGISTERED = "registered"
    STATEMENT = "statement"
    TRANSFER_REPORTED = "transfer_reported"
    STAGE = "stage"
    DECISION = "decision"
    COMPARISON = "comparison"
    TOLD = "told"
    HANDOVER = "handover"
    SAMPLE = "sample"
    DISAPPEARED = "disappeared"
    TALK = "talk"
    LETTER = "letter"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class Moment:
    """One mark on the line. `detail` is a stored value; `on_record` fills the mark.

    `said_by` is who said it, decided it or had it done, as recorded; empty where nobody is named.
    """

    when: PartialDate
    mark: Mark
    kind: MomentKind
    detail: str
    on_record: bool
    record_id: UUID
    said_by: str = ""


def moments(dossier: Dossier) -> list[Moment]:
    """Return the moments of a case by date; what has no date at all is not on the line."""
    case, sought = dossier.case, dossier.sought
    found = [Moment(PartialDate.on(case.opened_on), Mark.EVENT, MomentKind.CASE_OPENED, case.number, True, case.id)]
    if sought.disappeared_on:
        found.append(Moment(sought.disappeared_on, Mark.EVENT, MomentKind.DISAPPEARED, "", False, sought.id))
    if sought.last_contact:
        found.append(Moment(sought.last_contact, Mark.EVENT, MomentKind.LAST_CONTACT, "", True, sought.id))
    found += [
        Moment(
            one.registered_on,
            Mark.DOCUMENT,
            MomentKind.REGISTERED,
            one.body_name or one.body.value,
            bool(one.number),
            one.id,
            one.contact_person,
        )
        for one in dossier.registrations
        if one.registered_on
    ]
    found += [
        Moment(one.said_on, Mark.SAID, MomentKind.STATEMENT, "", False, one.id, one.speaker)
        for one in dossier.statements
        if one.said_on
    ]
    found += [
        Moment(
            batch.happened_on,
            Mark.SAID,
            MomentKind.TRANSFER_REPORTED,
            one.strength.value,
            False,
            one.id,
            one.source_note or (page.title if (page := dossier.source(one.source_id)) else ""),
        )
        for one in dossier.links
        if (batch := dossier.batches.get(one.batch_id))
    ]
    found += [
        Moment(
            one.happened_on,
            Mark.EVENT,
            MomentKind.STAGE,
            one.kind.value,
            bool(one.official_number),
            one.id,
            one.said_by,
        )
        for one in dossier.stages
        if one.happened_on
    ]
    found += [
        Moment(
            PartialDate.on(one.decided_on),
            Mark.DOCUMENT,
            MomentKind.DECISION,
            one.state.value,
            True,
            one.id,
            one.authority,
        )
        for one in dossier.decisions
        if one.decided_on
    ]
    found += [
        Moment(
            one.reported_on,
            Mark.DOCUMENT,
            MomentKind.COMPARISON,
            one.result.value,
            bool(one.report_number),
            one.id,
            one.laboratory,
        )
        for one in dossier.comparisons
        if one.reported_on
    ]
    found += [
        Moment(
            one.happened_on,
            Mark.EVENT,
            MomentKind.SAMPLE,
            one.state.value,
            bool(one.document_number),
            one.id,
            one.said_by,
        )
        for one in dossier.sample_steps
        if one.happened_on
    ]
    found += [
        Moment(PartialDate.on(one.told_on), Mark.SAID, MomentKind.TOLD, "", False, one.id, one.told_by)
        for one in dossier.notifications
    ]
    found += [
        Moment(
            PartialDate.on(one.handed_on), Mark.EVENT, MomentKind.HANDOVER, one.receiver, bool(one.act_number), one.id
        )
        for one in dossier.handovers
    ]
    found += [
        Moment(PartialDate.on(one.held_on), Mark.EVENT, MomentKind.TALK, one.channel.value, True, one.id, one.held_by)
        for one in dossier.talks
    ]
    found += [
        Moment(
            PartialDate.on(one.issued_at.date()),
            Mark.DOCUMENT,
            MomentKind.LETTER,
            one.kind.value,
            True,
            one.id,
            one.issued_by,
        )
        for one in dossier.letters
    ]
    if case.closed_on:
        found.append(Moment(PartialDate.on(case.closed_on), Mark.EVENT, MomentKind.CLOSED, "", True, case.id))
    return sorted(found, key=lambda one: (one.when.sort_key(), one.record_id))
