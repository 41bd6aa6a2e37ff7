"""Which cases may have something due, and when: each kind asked for by an index of its own, the oldest day first.

What is due is said by the rules of `casework.due` alone. These statements only find the cases worth asking about, so
that nobody reads a hundred thousand of them. A statement may give too much; it must never give too little, and the
day that it gives must not be later than the rule's.
"""

from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from typing import Any, Final
from uuid import UUID

from sqlalchemy import Text, and_, cast, exists, func, not_, or_, select
from sqlalchemy.orm import aliased
from sqlmodel import Session, col

from casetracker.casework.cases import Case
from casetracker.casework.comparisons import Comparison, FurtherExamination, Result
from casetracker.casework.consents import Consent
from casetracker.casework.due import CONSENT_ENDS_WITHIN, REGISTERED_WITHIN, SILENCE, DueKind
from casetracker.casework.handovers import Handover, HandoverRemains, Notification
from casetracker.casework.identification import Decision, DecisionState, IdentificationStage, StageKind
from casetracker.casework.letters import Letter
from casetracker.casework.people import Channel, Relative
from casetracker.casework.registrations import Body, Registration
from casetracker.casework.remains import CaseRemains
from casetracker.casework.sample_way import NOT_RECEIVED_DAYS, ON_THE_WAY, TAKE_AGAIN_DAYS, TO_BE_REPEATED
from casetracker.casework.samples import ReferenceSample, SampleState, SampleStep
from casetracker.casework.talks import Talk
from casetracker.casework.tasks import Task, TaskKind

NO_DAY: Final = date.max
"""Stands for the day of a task for which nobody set one: after every other."""


@dataclass(frozen=True, slots=True)
class MayBeDue:
    """A case that is worth asking about, and the earliest day on which the rule can call it due."""

    on: date
    case_id: UUID


@dataclass(frozen=True, slots=True)
class _Asked:
    """Where one kind of thing is found. It is due between `early` and `late` after the day that is stored."""

    case_id: Any
    day: Any
    where: tuple[Any, ...] = ()
    early: timedelta = timedelta(0)
    late: timedelta = timedelta(0)
    until: date | None = None
    closed_too: bool = False
    order: Any = field(default=None)


class DueDays:
    def __init__(self, session: Session) -> None:
        self._session = session

    def find(
        self,
        kinds: Collection[DueKind],
        today: date,
        limit: int,
        *,
        begin: date | None = None,
        until: date | None = None,
        caseworker: str = "",
    ) -> list[MayBeDue]:
        """Return the cases in which one of these kinds may be due between two days, the oldest first.

        A case stands there once for each thing; there are no more than `limit` of them.
        """
        found: list[MayBeDue] = []
        for asked in _asked(kinds, today):
            bounded = _bounded(asked, begin, until, caseworker)
            if bounded is None:
                continue
            rows = self._session.execute(
                bounded.order_by(asked.order if asked.order is not None else asked.day).limit(limit)
            )
            found += [MayBeDue(_day(day, asked), case_id) for case_id, day in rows]
        return sorted(found, key=lambda one: (one.on, one.case_id))[:limit]

    def count(
        self, kinds: Collection[DueKind], today: date, most: int, *, until: date | None = None, caseworker: str = ""
    ) -> int:
        """Count what may be due until a day; whoever counts stops at `most`."""
        total = 0
        for asked in _asked(kinds, today):
            bounded = _bounded(asked, None, until, caseworker)
            if bounded is not None and total < most:
                some = bounded.limit(most - total).subquery()
                total += self._session.execute(select(func.count()).select_from(some)).scalar_one()
        return total


def _day(stored: date | datetime | None, asked: _Asked) -> date:
    if stored is None or isinstance(stored, datetime):
        return NO_DAY
    return stored + asked.early


def _bounded(asked: _Asked, begin: date | None, until: date | None, caseworker: str) -> Any:  # noqa: ANN401  (a statement)
    undated = asked.order is not None
    last = min((one for one in (until, asked.until) if one), default=None)
    if undated and last is not None:
        return None
    where = list(asked.where)
    if not undated:
        where.append(asked.day.is_not(None))
        if begin is not None:
            where.append(asked.day >= begin - asked.late)
        if last is not None:
            where.append(asked.day <= last - asked.early)
    other = aliased(Case)
    of_a_case = asked.case_id.class_ is Case
    if not asked.closed_too:
        ended = exists().where(col(other.id) == asked.case_id, col(other.closed_on).is_not(None))
        where.append(col(Case.closed_on).is_(None) if of_a_case else ~ended)
    if caseworker:
        mine = exists().where(col(other.id) == asked.case_id, col(other.caseworker) == caseworker)
        where.append(col(Case.caseworker) == caseworker if of_a_case else mine)
    return select(asked.case_id, asked.day).where(*where)


def _asked(kinds: Collection[DueKind], today: date) -> Iterator[_Asked]:
    for kind in DueKind:
        if kind in kinds:
            yield from _of_kind(kind, today)


def _of_kind(kind: DueKind, today: date) -> Iterator[_Asked]:
    match kind:
        case DueKind.FOLLOW_UP:
            yield _Asked(col(Registration.case_id), col(Registration.next_follow_up))
        case DueKind.PROMISE:
            yield _Asked(col(Talk.case_id), col(Talk.promised_by), (col(Talk.kept_on).is_(None),))
        case DueKind.NEXT_LETTER:
            yield _Asked(col(Letter.case_id), col(Letter.next_letter_by), (_newest_letter(),))
        case DueKind.TASK:
            usual = col(Task.kind) != TaskKind.CORRECTION
            yield from _tasks(usual)
        case DueKind.CORRECTION:
            correction = col(Task.kind) == TaskKind.CORRECTION
            yield from _tasks(correction)
        case DueKind.SAMPLE:
            yield from _samples()
        case DueKind.CONSENT:
            ends = today + CONSENT_ENDS_WITHIN
            yield _Asked(col(Consent.case_id), col(Consent.expires_on), (_newest_consent(),), until=ends)
        case DueKind.REVIEW:
            yield _Asked(col(Case.id), col(Case.review_due))
        case DueKind.RETENTION:
            yield _Asked(col(Case.id), col(Case.retention_review_on), closed_too=True)
        case DueKind.NO_CONTACT:
            yield _silent(today)
        case DueKind.NOT_REGISTERED:
            yield _registered_nowhere(today)
        case _:
            yield from _identification(kind)


def _newest_letter() -> Any:  # noqa: ANN401  (a clause)
    later = aliased(Letter)
    follows = exists().where(
        col(later.relative_id) == col(Letter.relative_id), col(later.issued_at) > col(Letter.issued_at)
    )
    return and_(col(Letter.relative_id).is_not(None), ~follows)


def _newest_consent() -> Any:  # noqa: ANN401  (a clause)
    later = aliased(Consent)
    return ~exists().where(
        col(later.case_id) == col(Consent.case_id),
        col(later.purpose) == col(Consent.purpose),
        col(later.recipient) == col(Consent.recipient),
        col(later.relative_id).is_not_distinct_from(col(Consent.relative_id)),
        col(later.decided_on) > col(Consent.decided_on),
    )


def _tasks(which: Any) -> Iterator[_Asked]:  # noqa: ANN401  (a clause)
    still = col(Task.done_on).is_(None)
    yield _Asked(col(Task.case_id), col(Task.due_on), (still, which, col(Task.case_id).is_not(None)))
    undated = (still, which, col(Task.due_on).is_(None), col(Task.case_id).is_not(None))
    yield _Asked(col(Task.case_id), col(Task.due_on), undated, order=col(Task.created_at))


def _samples() -> Iterator[_Asked]:
    done = (SampleState.COMPARED, SampleState.WITHDRAWN)
    ended = exists().where(col(SampleStep.sample_id) == col(ReferenceSample.id), col(SampleStep.state).in_(done))
    yield _Asked(col(ReferenceSample.case_id), col(ReferenceSample.due_on), (~ended,))
    later = aliased(SampleStep)
    follows = exists().where(col(later.sample_id) == col(SampleStep.sample_id), col(later.id) > col(SampleStep.id))
    # A step may have happened long before somebody recorded it, and waits from then.
    for states, early, late in ((ON_THE_WAY, 0, NOT_RECEIVED_DAYS), (TO_BE_REPEATED, TAKE_AGAIN_DAYS, TAKE_AGAIN_DAYS)):
        rests = (col(SampleStep.state).in_(states), ~follows)
        bounds = (timedelta(days=early), timedelta(days=late))
        yield _Asked(col(SampleStep.case_id), col(SampleStep.recorded_on), rests, *bounds)


def _identification(kind: DueKind) -> Iterator[_Asked]:
    decided = col(Decision.state) == DecisionState.DECIDED
    corrected = aliased(Comparison)
    unreplaced = ~exists().where(col(corrected.replaces_id) == col(Comparison.id))
    match kind:
        case DueKind.FAMILY_NOT_TOLD:
            told = exists().where(
                col(Notification.decision_id) == col(Decision.id),
                col(Notification.channel) == Channel.IN_PERSON,
                col(Notification.told_by) != "",
            )
            yield _Asked(col(Decision.case_id), col(Decision.decided_on), (decided, ~told))
        case DueKind.WEAK_DECISION:
            asked = exists().where(col(Task.decision_id) == col(Decision.id), col(Task.kind) == TaskKind.EXAMINATION)
            yield _Asked(col(Decision.case_id), col(Decision.decided_on), (decided, not_(_meets_the_rule()), ~asked))
        case DueKind.EXAMINATION:
            owed = col(Comparison.further_examination) == FurtherExamination.RECOMMENDED_NOT_DONE
            yield _Asked(col(Comparison.case_id), col(Comparison.recorded_on), (owed, unreplaced))
        case DueKind.MATCH_NOT_TOLD:
            matches = col(Comparison.result).in_((Result.POSSIBLE, Result.PROBABLE, Result.ESTABLISHED))
            of_it = col(Notification.comparison_id) == col(Comparison.id)
            told = exists().where(col(Notification.case_id) == col(Comparison.case_id), or_(of_it, _since(Comparison)))
            yield _Asked(col(Comparison.case_id), col(Comparison.recorded_on), (matches, unreplaced, ~told))
            steps = (StageKind.POSSIBLE_MATCH, StageKind.SECOND_CONFIRMATION, StageKind.EXPERT_CONCLUSION)
            stage = col(IdentificationStage.kind).in_(steps)
            told = exists().where(
                col(Notification.case_id) == col(IdentificationStage.case_id), _since(IdentificationStage)
            )
            yield _Asked(col(IdentificationStage.case_id), col(IdentificationStage.recorded_on), (stage, ~told))
        case DueKind.FURTHER_REMAINS:
            before = exists().where(
                col(Handover.case_id) == col(CaseRemains.case_id), col(Handover.handed_on) <= col(CaseRemains.since)
            )
            handed = exists().where(
                col(HandoverRemains.case_id) == col(CaseRemains.case_id),
                col(HandoverRemains.remains_id) == col(CaseRemains.remains_id),
            )
            yield _Asked(col(CaseRemains.case_id), col(CaseRemains.since), (before, ~handed))
        case _:
            raise ValueError(kind)


def _since(recorded: Any) -> Any:  # noqa: ANN401  (a kind of record, a clause)
    return and_(col(Notification.comparison_id).is_(None), col(Notification.told_on) >= col(recorded.recorded_on))


def _meets_the_rule() -> Any:  # noqa: ANN401  (a clause)
    """Say in the database what `identification.strength` says of a decision's basis."""
    methods = cast(col(Decision.methods), Text)
    dna, two_dna = methods.like("%,dna%"), methods.like("%,dna%,dna%")
    own = and_(col(Decision.own_lifetime_sample).is_(True), or_(dna, methods.like("%,fingerprints,%")))
    two_relatives = and_(dna, col(Decision.relatives_compared) >= 2)
    return or_(own, two_relatives, and_(two_dna, col(Decision.relatives_compared) == 1))


def _silent(today: date) -> _Asked:
    """Ask for open cases of whose family nobody heard since the day from which on silence is long."""
    heard = today - SILENCE
    heard_of = (
        select(col(Talk.case_id)).where(col(Talk.held_on) > heard),
        select(col(Letter.case_id)).where(
            col(Letter.relative_id).is_not(None), col(Letter.issued_at) > datetime.combine(heard, time.max, UTC)
        ),
        select(col(Notification.case_id)).where(col(Notification.told_on) > heard),
        select(col(Handover.case_id)).where(col(Handover.handed_on) > heard),
        select(col(Relative.case_id)).where(col(Relative.pause_until) > today),
    )
    where = (col(Case.suspended_on).is_(None), *(col(Case.id).not_in(one) for one in heard_of))
    return _Asked(col(Case.id), col(Case.opened_on), where, early=SILENCE, late=timedelta(days=40_000), until=today)


def _registered_nowhere(today: date) -> _Asked:
    def entered(body: Body) -> Any:  # noqa: ANN401  (a clause)
        return exists().where(col(Registration.case_id) == col(Case.id), col(Registration.body) == body)

    decided = exists().where(col(Decision.case_id) == col(Case.id), col(Decision.state) == DecisionState.DECIDED)
    missing = or_(~entered(Body.POLICE_ERDR), ~entered(Body.UNIFIED_REGISTER))
    where = (col(Case.suspended_on).is_(None), missing, ~decided)
    days = REGISTERED_WITHIN
    return _Asked(col(Case.id), col(Case.opened_on), where, early=days, late=days, until=today)
