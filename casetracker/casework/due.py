"""What is due for a case, and why. Derived from what is recorded, never stored beside it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Final
from uuid import UUID

from casetracker.casework.certainty import Level
from casetracker.casework.comparisons import Comparison, FurtherExamination, Result, level_of_comparison
from casetracker.casework.consents import ConsentDecision, standing_consent
from casetracker.casework.dossier import Dossier
from casetracker.casework.grounds import footing, standing_comparisons
from casetracker.casework.identification import (
    Decision,
    DecisionState,
    StageKind,
    Strength,
    may_be_told,
    standing_decision,
    standing_stages,
)
from casetracker.casework.letters import Letter
from casetracker.casework.record import Record
from casetracker.casework.registrations import Body, Urgency, urgency
from casetracker.casework.sample_way import Wait, samples_due
from casetracker.casework.tasks import TaskKind


class DueKind(StrEnum):
    """What is due, in the order of a day's work: what the family has a right to hear comes first."""

    FAMILY_NOT_TOLD = "family_not_told"
    MATCH_NOT_TOLD = "match_not_told"
    CORRECTION = "correction"
    WEAK_DECISION = "weak_decision"
    EXAMINATION = "examination"
    FURTHER_REMAINS = "further_remains"
    PROMISE = "promise"
    NEXT_LETTER = "next_letter"
    TASK = "task"
    FOLLOW_UP = "follow_up"
    SAMPLE = "sample"
    CONSENT = "consent"
    NO_CONTACT = "no_contact"
    NOT_REGISTERED = "not_registered"
    REVIEW = "review"
    RETENTION = "retention"


class Because(StrEnum):
    """Why something is due, in words that say where the day comes from."""

    DECIDED_NOT_TOLD = "decided_not_told"
    TOLD_OTHERWISE = "told_otherwise"
    MATCH_RECORDED = "match_recorded"
    PAPER_WAS_WRONG = "paper_was_wrong"
    BASIS_IS_WEAK = "basis_is_weak"
    EXPERTS_ADVISED = "experts_advised"
    REMAINS_AFTER_HANDOVER = "remains_after_handover"
    PROMISED_IN_A_TALK = "promised_in_a_talk"
    ANNOUNCED_IN_A_LETTER = "announced_in_a_letter"
    SET_BY_THE_OFFICE = "set_by_the_office"
    SET_WITHOUT_A_DAY = "set_without_a_day"
    DAY_TO_ASK_AGAIN = "day_to_ask_again"
    SAMPLE_TO_BE_TAKEN = "sample_to_be_taken"
    LABORATORY_TO_BE_ASKED = "laboratory_to_be_asked"
    SAMPLE_NOT_RECEIVED = "sample_not_received"
    SAMPLE_CAME_TO_NOTHING = "sample_came_to_nothing"
    CONSENT_ENDS = "consent_ends"
    LONG_SILENCE = "long_silence"
    NEITHER_REGISTERED = "neither_registered"
    POLICE_MISSING = "police_missing"
    REGISTER_MISSING = "register_missing"
    REVIEW_DAY = "review_day"
    RETENTION_DAY = "retention_day"


CONSENT_ENDS_WITHIN: Final = timedelta(days=14)
RETENTION_WITHIN: Final = timedelta(days=30)
"""A day years away is no part of anybody's plans."""
SILENCE: Final = timedelta(days=180)
"""A family that heard nothing for half a year does not know whether anybody still searches."""
REGISTERED_WITHIN: Final = timedelta(days=30)
"""Registering with the police and in the register of the missing is the first step of every search."""

WRITE_LETTER: Final = "write_letter"
"""A way that is no tab and no form of the case: the page on which letters are written."""


@dataclass(frozen=True, slots=True)
class Due:
    """One thing that waits for the office, with why, the record it comes from, and where it is done."""

    kind: DueKind
    on: date
    urgency: Urgency
    what: str
    because: Because
    record: Record
    way: str
    """The tab or the form of the case in which it is done; a form of one record is named with the record's id."""
    who: str = ""
    """The relative whom it concerns, by name."""
    undated: bool = False
    """Nobody set a day; `on` says since when it waits."""


@dataclass(frozen=True, slots=True)
class _Wait:
    kind: DueKind
    on: date | None
    because: Because
    record: Record
    way: str
    what: str = ""
    who: UUID | None = None
    undated: bool = False


def due(dossier: Dossier, today: date) -> list[Due]:
    """List what is due for a case in the order of a day's work: late, soon, planned; each by day.

    Of a case that is closed only the review of its retention is due.
    """
    waits = (
        [*_retention(dossier, today)]
        if dossier.case.closed_on
        else [*_by_day(dossier, today), *_by_rule(dossier, today)]
    )
    names = {one.id: dossier.name_of(one) for one in dossier.relatives if any(wait.who == one.id for wait in waits)}
    found = [
        Due(
            one.kind,
            one.on,
            Urgency.PLANNED if one.undated and one.kind is DueKind.TASK else urgency(one.on, today),
            one.what,
            one.because,
            one.record,
            one.way,
            names.get(one.who, "") if one.who else "",
            one.undated,
        )
        for one in waits
        if one.on
    ]
    return sorted(found, key=order)


PRESSING: Final = frozenset({DueKind.FAMILY_NOT_TOLD, DueKind.MATCH_NOT_TOLD, DueKind.CORRECTION})
"""What a family may hear wrongly, or from somebody else, while it waits; first among what is late, whatever its day."""
_QUIET: Final = frozenset(
    {
        Because.LONG_SILENCE,
        Because.NEITHER_REGISTERED,
        Because.POLICE_MISSING,
        Because.REGISTER_MISSING,
        Because.SAMPLE_NOT_RECEIVED,
        Because.SAMPLE_CAME_TO_NOTHING,
    }
)


def is_quiet(one: Due) -> bool:
    """Say whether nobody set a day for it and nothing new calls for it: it stands after everything else."""
    return one.because in _QUIET


_URGENCIES: Final = list(Urgency)
_KINDS: Final = list(DueKind)


def order(one: Due) -> tuple[int, int, date, int, UUID]:
    """Give the place of a thing in a day's work."""
    return (
        _URGENCIES.index(one.urgency),
        0 if one.kind in PRESSING else 2 if is_quiet(one) else 1,
        date.max if one.undated and one.kind is DueKind.TASK else one.on,
        _KINDS.index(one.kind),
        one.record.id,
    )


def _by_day(dossier: Dossier, today: date) -> Iterator[_Wait]:
    """Give what is due on a day that somebody set."""
    for entry in dossier.registrations:
        way, what = f"registration:{entry.id}", entry.body_name
        yield _Wait(DueKind.FOLLOW_UP, entry.next_follow_up, Because.DAY_TO_ASK_AGAIN, entry, way, what)
    for talk in dossier.talks:
        if not talk.kept_on:
            yield _Wait(
                DueKind.PROMISE,
                talk.promised_by,
                Because.PROMISED_IN_A_TALK,
                talk,
                "family",
                talk.promised,
                talk.relative_id,
            )
    for letter in _newest_promising(dossier.letters):
        yield _Wait(
            DueKind.NEXT_LETTER,
            letter.next_letter_by,
            Because.ANNOUNCED_IN_A_LETTER,
            letter,
            WRITE_LETTER,
            "",
            letter.relative_id,
        )
    yield from _tasks(dossier)
    for waits in samples_due(dossier.samples, dossier.sample_steps):
        sample, because = waits.sample, _SAMPLE_WAITS[waits.wait]
        what = sample.item or sample.sample_number
        yield _Wait(DueKind.SAMPLE, waits.on, because, sample, "samples", what, sample.donor_id)
    for consent in dossier.consents:
        ends = consent.expires_on
        given = consent.decision in (ConsentDecision.GIVEN, ConsentDecision.NOT_POSSIBLE)
        if ends and given and ends <= today + CONSENT_ENDS_WITHIN:
            of = (consent.purpose, consent.relative_id, consent.recipient)
            if standing_consent(dossier.consents, *of) is consent:
                yield _Wait(
                    DueKind.CONSENT,
                    ends,
                    Because.CONSENT_ENDS,
                    consent,
                    "family",
                    consent.recipient,
                    consent.relative_id,
                )
    yield _Wait(DueKind.REVIEW, dossier.case.review_due, Because.REVIEW_DAY, dossier.case, "person")
    yield from _retention(dossier, today)


_SAMPLE_WAITS: Final = {
    Wait.TAKING: Because.SAMPLE_TO_BE_TAKEN,
    Wait.ANSWER: Because.LABORATORY_TO_BE_ASKED,
    Wait.RECEIPT: Because.SAMPLE_NOT_RECEIVED,
    Wait.REPETITION: Because.SAMPLE_CAME_TO_NOTHING,
}


def _tasks(dossier: Dossier) -> Iterator[_Wait]:
    for task in dossier.tasks:
        if task.done_on:
            continue
        correction = task.kind is TaskKind.CORRECTION
        set_with = Because.SET_WITHOUT_A_DAY if task.due_on is None else Because.SET_BY_THE_OFFICE
        yield _Wait(
            DueKind.CORRECTION if correction else DueKind.TASK,
            task.due_on or task.created_at.date(),
            Because.PAPER_WAS_WRONG if correction else set_with,
            task,
            "letters" if correction and task.letter_id else "overview",
            task.what,
            undated=task.due_on is None,
        )


def _retention(dossier: Dossier, today: date) -> Iterator[_Wait]:
    case = dossier.case
    if case.retention_review_on and case.retention_review_on <= today + RETENTION_WITHIN:
        yield _Wait(DueKind.RETENTION, case.retention_review_on, Because.RETENTION_DAY, case, "person")


def _by_rule(dossier: Dossier, today: date) -> Iterator[_Wait]:
    """Give what is due because of what was recorded, without anybody having set a day."""
    decision = standing_decision(dossier.decisions)
    decided = decision if decision and decision.state is DecisionState.DECIDED else None
    if decided:
        yield from _decided(dossier, decided)
    if not decided or may_be_told(decided, dossier.notifications):
        yield from _match(dossier)
    yield from _examinations(dossier)
    yield from _further_remains(dossier)
    if not dossier.case.suspended_on:
        yield from _silence(dossier, today)
        if not decided:
            yield from _registered_nowhere(dossier, today)


def _decided(dossier: Dossier, decision: Decision) -> Iterator[_Wait]:
    document = " · ".join(part for part in (decision.authority, decision.document_number) if part)
    if not may_be_told(decision, dossier.notifications):
        otherwise = any(one.decision_id == decision.id for one in dossier.notifications)
        because = Because.TOLD_OTHERWISE if otherwise else Because.DECIDED_NOT_TOLD
        yield _Wait(DueKind.FAMILY_NOT_TOLD, decision.decided_on, because, decision, "identification", document)
    asked = any(one.kind is TaskKind.EXAMINATION and one.decision_id == decision.id for one in dossier.tasks)
    if footing(dossier, decision).strength is Strength.WEAK and not asked:
        yield _Wait(
            DueKind.WEAK_DECISION,
            decision.decided_on,
            Because.BASIS_IS_WEAK,
            decision,
            "identification",
            document,
        )


def _match(dossier: Dossier) -> Iterator[_Wait]:
    """Give the oldest result or step that speaks of a match, where nobody told the family since it was recorded."""
    standing = _standing_comparisons(dossier)
    matches: list[tuple[date, str, Record]] = [
        (one.recorded_on, one.report_number, one)
        for one in standing
        if level_of_comparison(one) in (Level.POSSIBLE, Level.AGREEMENT)
    ]
    matches += [
        (one.recorded_on, one.official_number, one)
        for one in standing_stages(dossier.stages)
        if one.kind in (StageKind.POSSIBLE_MATCH, StageKind.SECOND_CONFIRMATION, StageKind.EXPERT_CONCLUSION)
    ]
    untold = [
        one
        for one in matches
        if not any(
            told.comparison_id == one[2].id or (told.comparison_id is None and told.told_on >= one[0])
            for told in dossier.notifications
        )
    ]
    for on, number, record in sorted(untold, key=lambda one: (one[0], one[2].id))[:1]:
        yield _Wait(DueKind.MATCH_NOT_TOLD, on, Because.MATCH_RECORDED, record, "identification", number)


def _standing_comparisons(dossier: Dossier) -> list[Comparison]:
    """Return the results that hold today, without remains whose newest result excludes the person."""
    standing = standing_comparisons(dossier)
    newest = {one.remains_id: one.result for one in sorted(standing, key=lambda one: one.id)}
    return [one for one in standing if not (one.remains_id and newest[one.remains_id] is Result.EXCLUDED)]


def _examinations(dossier: Dossier) -> Iterator[_Wait]:
    for one in _standing_comparisons(dossier):
        if one.further_examination is FurtherExamination.RECOMMENDED_NOT_DONE:
            yield _Wait(
                DueKind.EXAMINATION,
                one.recorded_on,
                Because.EXPERTS_ADVISED,
                one,
                "identification",
                one.report_number,
            )


def _further_remains(dossier: Dossier) -> Iterator[_Wait]:
    """Give remains that came after a handover and of which nobody has asked or told the family."""
    first = min((one.handed_on for one in dossier.handovers), default=None)
    if first is None:
        return
    handed = {one.remains_id for one in dossier.handover_remains}
    for item in dossier.case_remains:
        if item.since < first or item.remains_id in handed:
            continue
        asked = any(one.kind is TaskKind.FURTHER_REMAINS and one.id > item.id for one in dossier.tasks)
        told = any(one.told_on >= item.since and one.id > item.id for one in dossier.notifications)
        if not asked and not told:
            number = dossier.remains[item.remains_id].official_number if item.remains_id in dossier.remains else ""
            yield _Wait(DueKind.FURTHER_REMAINS, item.since, Because.REMAINS_AFTER_HANDOVER, item, "talk", number)


def _silence(dossier: Dossier, today: date) -> Iterator[_Wait]:
    """Give a case in which nobody spoke with the family or wrote to it for long; a pause they asked for is kept."""
    if any(one.pause_until and one.pause_until > today for one in dossier.relatives):
        return
    heard = last_contact(dossier)
    if heard + SILENCE <= today:
        yield _Wait(DueKind.NO_CONTACT, heard + SILENCE, Because.LONG_SILENCE, dossier.case, "talk")


def last_contact(dossier: Dossier) -> date:
    """Return the day on which the family last heard from the office; the opening where nothing is recorded since."""
    days = [one.held_on for one in dossier.talks]
    days += [one.handed_on or one.issued_at.date() for one in dossier.letters if one.relative_id]
    days += [one.told_on for one in dossier.notifications]
    days += [one.handed_on for one in dossier.handovers]
    return max(days, default=dossier.case.opened_on)


def _registered_nowhere(dossier: Dossier, today: date) -> Iterator[_Wait]:
    on = dossier.case.opened_on + REGISTERED_WITHIN
    there = {one.body for one in dossier.registrations}
    police, register = Body.POLICE_ERDR in there, Body.UNIFIED_REGISTER in there
    if on > today or (police and register):
        return
    because = Because.REGISTER_MISSING if police else Because.POLICE_MISSING
    if not police and not register:
        because = Because.NEITHER_REGISTERED
    yield _Wait(DueKind.NOT_REGISTERED, on, because, dossier.case, "registration")


def _newest_promising(letters: list[Letter]) -> list[Letter]:
    """Return each relative's newest letter: a newer letter keeps the promise of the older one."""
    newest: dict[UUID | None, Letter] = {}
    for letter in sorted(letters, key=lambda one: one.issued_at):
        if letter.relative_id:
            newest[letter.relative_id] = letter
    return list(newest.values())
