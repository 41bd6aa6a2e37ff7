"""What a paper may tell a relative: what was told by a person first, and nothing that must be told before.

Invariant 1: identity stands on paper only after a decision, and after the family was told of it in person. Agreement
in a comparison is told in a talk first. A possible connection that this relative has not heard of yet stays off paper.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from casetracker.casework.certainty import Level
from casetracker.casework.comparisons import Comparison
from casetracker.casework.dossier import Dossier
from casetracker.casework.errors import QT_TRANSLATE_NOOP
from casetracker.casework.handovers import Notification
from casetracker.casework.identification import (
    Decision,
    DecisionState,
    IdentificationStage,
    may_be_told,
)
from casetracker.casework.letters import TalkFirst
from casetracker.casework.links import CaseBatchLink
from casetracker.casework.people import Channel
from casetracker.casework.standing import Known, Question, known
from casetracker.casework.statements import Statement
from casetracker.casework.talks import Talk
from casetracker.casework.topics import MustNotLearn
from casetracker.casework.withheld import Withheld, hidden_from, topics_for


class DecisionNotTold(TalkFirst):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "A decision on identity is recorded, but not who told the family in person, and when. A paper is never the "
        "first news: record that talk with the decision first.",
    )


class DecisionDoubted(TalkFirst):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "A decision on identity is not settled: it is proposed, challenged, examined again, retracted or replaced. "
        "Talk with this relative first and record the talk; the paper may then follow.",
    )


class AgreementNotTold(TalkFirst):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "A comparison shows agreement, and no later talk with this relative is recorded. Talk with the relative first: "
        "a paper is never the first news.",
    )


class DecisionKept(TalkFirst):
    """A paper that goes on as if nothing were decided would deceive; that is for a person to solve, not for a paper."""

    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "A decision on identity is recorded that this relative must not learn of from the office. A paper on where the "
        "search stands would mislead without it. Talk with whoever asked for the rule, or with this relative.",
    )


@dataclass(frozen=True, slots=True)
class Tellable:
    """What of a case may stand on a paper for one relative, and what stays off it."""

    printed: tuple[Known, ...]
    left_out: tuple[Known, ...]
    """Not told to this relative yet."""
    withheld: tuple[Withheld, ...] = ()
    """What this relative must not learn."""


def tellable(dossier: Dossier, relative_id: UUID | None, today: date) -> Tellable:
    """Divide what is known into what a paper for this relative may state and what stays off it.

    Links to batches are never printed by default. Registrations have their own table. Without a relative nothing
    counts as told. What a rule keeps from this relative is not stated, and what it answers is not called unknown.
    Raises `DecisionNotTold`, `DecisionDoubted`, `AgreementNotTold`, `DecisionKept`, or `MustNotLearn` where a rule
    leaves nothing to state.
    """
    refuse_to_pass_over(dossier, relative_id, today)
    told_on = _last_talk(dossier.talks, relative_id)
    hidden = hidden_from(dossier, relative_id, today)
    printed: list[Known] = []
    left_out: list[Known] = []
    withheld: dict[UUID, Withheld] = {}
    for one in known(dossier):
        if one.question is Question.ON_RECORD or isinstance(one.record, CaseBatchLink):
            continue
        named = topics_for(dossier, one.record, relative_id) & hidden if one.record else None
        if one.record and named:
            withheld[one.record.id] = Withheld(one.record, named)
            continue
        if isinstance(one.record, Decision):
            _require_told_decision(one.record, dossier.notifications, told_on)
        told = _told_since(one, told_on) or _told_in_person(one, dossier.notifications, relative_id)
        if one.level is Level.AGREEMENT and not isinstance(one.record, Decision) and not told:
            raise AgreementNotTold
        heard = one.level is not Level.POSSIBLE or told
        (printed if heard else left_out).append(one)
    if withheld and not printed:
        raise MustNotLearn(topic for one in withheld.values() for topic in one.topics)
    return Tellable(tuple(printed), tuple(left_out), tuple(withheld.values()))


def refuse_to_pass_over(dossier: Dossier, relative_id: UUID | None, today: date) -> None:
    """Keep back a paper on where the search stands from whoever must not learn of a decision. Raises `DecisionKept`."""
    hidden = hidden_from(dossier, relative_id, today)
    decided = [one for one in dossier.decisions if one.state is DecisionState.DECIDED]
    if any(topics_for(dossier, one, relative_id) & hidden for one in decided):
        raise DecisionKept


def require_told(dossier: Dossier, decision: Decision, relative_id: UUID | None) -> None:
    """Let a paper speak of a decision only after it was told. Raises `DecisionNotTold` or `DecisionDoubted`."""
    _require_told_decision(decision, dossier.notifications, _last_talk(dossier.talks, relative_id))


def _require_told_decision(decision: Decision, notifications: list[Notification], told_on: date | None) -> None:
    if decision.state is DecisionState.DECIDED:
        if not may_be_told(decision, notifications):
            raise DecisionNotTold
    elif told_on is None or told_on < decision.changed_at.date():
        raise DecisionDoubted


def _told_since(one: Known, told_on: date | None) -> bool:
    """Say whether this relative was talked with on the day this was recorded, or later."""
    if told_on is None:
        return False
    match one.record:
        case Statement(received_on=day) | IdentificationStage(recorded_on=day) | Comparison(recorded_on=day):
            return day <= told_on
        case _:
            return False


def _told_in_person(one: Known, notifications: Iterable[Notification], relative_id: UUID | None) -> bool:
    """Say whether this relative was told of this very result in person, by somebody who is named."""
    return isinstance(one.record, Comparison) and any(
        telling.comparison_id == one.record.id
        and telling.relative_id == relative_id
        and telling.channel is Channel.IN_PERSON
        and bool(telling.told_by)
        for telling in notifications
        if relative_id is not None
    )


def _last_talk(talks: Iterable[Talk], relative_id: UUID | None) -> date | None:
    return max((talk.held_on for talk in talks if talk.relative_id == relative_id), default=None)
