"""Ending a search, and taking it up again. What ends one is narrow; what does not is named.

Captivity, a court's declaration of death, a burial as unknown and the burial of a part end no search (research:
domain.md section 2.7; article 4 of Ukraine's law on the missing keeps the search open after a court's declaration).
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import ClassVar, Final
from uuid import UUID

from casetracker.casework.cases import Case, ClosureReason
from casetracker.casework.consents import ConsentDecision, Purpose, standing_consent
from casetracker.casework.dossier import Dossier
from casetracker.casework.errors import QT_TRANSLATE_NOOP, ForTheCaseworker
from casetracker.casework.handovers import Handover
from casetracker.casework.identification import (
    Decision,
    DecisionState,
    StageKind,
    may_be_told,
    standing_decision,
    standing_stages,
)
from casetracker.casework.people import Relative, RemainsNotice
from casetracker.casework.remains import RemainsKind
from casetracker.casework.statements import Fate, Statement, StatementState, Whereabouts
from casetracker.casework.tasks import TaskKind


class StandsInTheWay(ForTheCaseworker):
    """Why a search cannot end for a reason, and the tab or form of the case in which that can be mended."""

    way: ClassVar[str] = "overview"


class ClosedAlready(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP("Errors", "This case is closed already. Reopen it first.")


class NotClosed(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP("Errors", "This case is open. There is nothing to reopen.")


class MergedAway(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "The records of this case went to the other case. Take the merging back in the history of that case instead.",
    )


class ReopenedWithoutReason(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP("Errors", "Write why the case is reopened. The history keeps it.")


class SuspendedWithoutDay(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP(
        "Errors", "Say when somebody looks at the case again. A case that rests without a day is forgotten."
    )


class NotYetDecided(StandsInTheWay):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "No decision on identity is in force. A match, a burial as unknown or a court's declaration is none. Record "
        "the authority's decision once there is one.",
    )
    way = "identification"


class NotToldInPerson(StandsInTheWay):
    sentence = QT_TRANSLATE_NOOP(
        "Errors", "No record says who told the family of the decision in person, and when. Record it first."
    )
    way = "identification"


class NothingHandedOver(StandsInTheWay):
    sentence = QT_TRANSLATE_NOOP(
        "Errors", "No handover to the family is recorded under this decision. The search goes on until then."
    )
    way = "identification"


class WishOnRemainsOpen(StandsInTheWay):
    """`relative_id` says whose wish it is."""

    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "More remains may be found, and a relative wishes to hear of them. The case stays open, unless that wish "
        "changes in a talk.",
    )
    way = "family"

    def __init__(self, relative: Relative) -> None:
        self.relative_id = relative.id
        super().__init__()


class NobodyAskedAboutRemains(StandsInTheWay):
    sentence = QT_TRANSLATE_NOOP(
        "Errors", "More remains may be found, and no relative is recorded who could say what the family wishes."
    )
    way = "family"


class NobodySaidReturned(StandsInTheWay):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "No current statement says that the person was released, came back or was found alive. Captivity ends no "
        "search. Record who said it, and in which words.",
    )
    way = "known"


class DecisionStillStands(StandsInTheWay):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "A decision says that the person was identified. Record its retraction first: everything that rests on it "
        "must be corrected.",
    )
    way = "identification"


class TransferredToNobody(StandsInTheWay):
    sentence = QT_TRANSLATE_NOOP("Errors", "Write which office takes the search over.")


class NoWishOfTheFamily(StandsInTheWay):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "Nothing records that the family wishes this. Choose the talk in which they said so, or record that a consent "
        "was withdrawn.",
    )
    way = "talk"


class NoOtherCase(StandsInTheWay):
    sentence = QT_TRANSLATE_NOOP(
        "Errors", "A duplicate is closed by merging it with the other case, so that nothing of it is lost."
    )
    way = "merge"


class ErrorNotExplained(StandsInTheWay):
    sentence = QT_TRANSLATE_NOOP("Errors", "Write what the error was, so that nobody opens the case again.")


class CorrectionsOwed(StandsInTheWay):
    sentence = QT_TRANSLATE_NOOP(
        "Errors", "Something that was said or printed has still to be corrected. Do that first: it stands under “Next”."
    )


@dataclass(frozen=True, slots=True)
class Closing:
    """How somebody wants to end a search."""

    reason: ClosureReason
    note: str = ""
    approved_by: str = ""
    transferred_to: str = ""
    merged_into: UUID | None = None
    talk_id: UUID | None = None
    """The talk in which the family said that the search is to end."""


def refuse_closing(dossier: Dossier, closing: Closing, today: date) -> None:
    """Let a search end only for a reason that holds. Raises `ClosedAlready` or what stands in the way."""
    if dossier.case.closed_on:
        raise ClosedAlready
    for one in in_the_way(dossier, closing.reason, today):
        raise one
    match closing.reason:
        case ClosureReason.TRANSFERRED if not closing.transferred_to.strip():
            raise TransferredToNobody
        case ClosureReason.WITHDRAWN_BY_FAMILY if not wish_recorded(dossier, closing.talk_id, today):
            raise NoWishOfTheFamily
        case ClosureReason.DUPLICATE if closing.merged_into is None:
            raise NoOtherCase
        case ClosureReason.REGISTERED_IN_ERROR if not closing.note.strip():
            raise ErrorNotExplained
        case _:
            pass


def in_the_way(dossier: Dossier, reason: ClosureReason, today: date) -> list[StandsInTheWay]:
    """List what of the records stands in the way of ending the search for this reason, before anything is typed."""
    found: list[StandsInTheWay] = []
    match reason:
        case ClosureReason.IDENTIFIED_AND_HANDED_OVER:
            found += _identified(dossier, today)
        case ClosureReason.RETURNED_ALIVE | ClosureReason.LOCATED_ALIVE:
            found += _alive(dossier)
        case ClosureReason.WITHDRAWN_BY_FAMILY:
            if not dossier.talks and not wish_recorded(dossier, None, today):
                found.append(NoWishOfTheFamily())
        case _:
            pass
    owed = any(one.kind is TaskKind.CORRECTION and not one.done_on for one in dossier.tasks)
    # The corrections of a duplicate go along to the case that goes on.
    if owed and reason is not ClosureReason.DUPLICATE:
        found.append(CorrectionsOwed())
    return found


def _identified(dossier: Dossier, today: date) -> Iterator[StandsInTheWay]:
    decision = standing_decision(dossier.decisions)
    if decision is None or decision.state is not DecisionState.DECIDED:
        yield NotYetDecided()
        return
    told = [one for one in dossier.notifications if one.told_on <= today]
    if not may_be_told(decision, told):
        yield NotToldInPerson()
    handed = _handed(dossier, decision, today)
    if not handed:
        yield NothingHandedOver()
    if not remains_outstanding(dossier, decision, today):
        return
    yield from (WishOnRemainsOpen(one) for one in waiting_for_remains(dossier))
    if not dossier.relatives:
        yield NobodyAskedAboutRemains()


def _handed(dossier: Dossier, decision: Decision, today: date) -> list[Handover]:
    return [one for one in dossier.handovers if one.decision_id in (decision.id, None) and one.handed_on <= today]


_PARTIAL: Final = frozenset({RemainsKind.INCOMPLETE, RemainsKind.PART, RemainsKind.FRAGMENTS, RemainsKind.COMMINGLED})


def remains_outstanding(dossier: Dossier, decision: Decision, today: date) -> bool:
    """Say whether more of the person may be found or is not handed over yet.

    The authority said so at the newest handover; or only parts were handed over; or an item that the decision names,
    or of which somebody said that it may belong, is still elsewhere.
    """
    handed = _handed(dossier, decision, today)
    newest = max(handed, key=lambda one: (one.handed_on, one.id), default=None)
    if newest and newest.further_remains_expected:
        return True
    with_family = {
        one.remains_id for one in dossier.handover_remains if one.handover_id in {each.id for each in handed}
    }
    named = {one.remains_id for one in dossier.decision_remains if one.decision_id == decision.id}
    if with_family and named - with_family:
        return True
    kinds = {dossier.remains[one].kind for one in with_family if one in dossier.remains}
    if kinds and kinds <= _PARTIAL:
        return True
    return any(one.kind is StageKind.REASSOCIATION_PENDING for one in standing_stages(dossier.stages))


def waiting_for_remains(dossier: Dossier) -> list[Relative]:
    """Return the relatives whose wish keeps a case open while more may be found: everyone who did not say "never"."""
    return [one for one in dossier.relatives if one.further_remains is not RemainsNotice.NEVER]


def _alive(dossier: Dossier) -> Iterator[StandsInTheWay]:
    if not any(_says_alive(one) for one in dossier.statements):
        yield NobodySaidReturned()
    decision = standing_decision(dossier.decisions)
    if decision and decision.state is not DecisionState.PROPOSED:
        yield DecisionStillStands()


_ALIVE: Final = frozenset({Fate.BELIEVED_ALIVE, Fate.CONFIRMED_ALIVE})
_DEAD: Final = frozenset({Fate.BELIEVED_DEAD, Fate.CONFIRMED_DEAD})


def _says_alive(said: Statement) -> bool:
    """Say whether somebody's current words carry the end: released, or found and alive. Captivity carries none."""
    if said.state is not StatementState.CURRENT or said.fate in _DEAD:
        return False
    if said.whereabouts is Whereabouts.RELEASED:
        return True
    return said.whereabouts is Whereabouts.LOCATED and said.fate in _ALIVE


def wish_recorded(dossier: Dossier, talk_id: UUID | None, today: date) -> bool:
    """Say whether the family's wish to end the search is recorded: in a talk, or by a consent withdrawn or refused."""
    if any(one.id == talk_id and one.held_on <= today and (one.said or one.asked) for one in dossier.talks):
        return True
    return any(
        (answer := standing_consent(dossier.consents, purpose, one.id)) is not None
        and answer.decision in (ConsentDecision.WITHDRAWN, ConsentDecision.REFUSED)
        and answer.decided_on <= today
        for one in dossier.relatives
        for purpose in (Purpose.HOLD_RECORD, Purpose.CONTACT)
    )


def refuse_reopening(case: Case, because: str) -> None:
    """Let a closed case be taken up again, with a reason. Raises `NotClosed`, `MergedAway`, `ReopenedWithoutReason`."""
    if not case.closed_on:
        raise NotClosed
    if case.merged_into:
        raise MergedAway
    if not because.strip():
        raise ReopenedWithoutReason


def reopen(case: Case, on: date, because: str) -> None:
    """Take a case up again: it is open from this day, and the history keeps how it had been closed."""
    case.change(
        closed_on=None,
        closure_reason=None,
        closure_approved_by="",
        closure_note="",
        transferred_to="",
        suspended_on=None,
        retention_review_on=None,
        reopened_on=on,
        reopened_because=because,
    )


def retention_review(closed_on: date, years: int) -> date:
    """Return the day on which somebody must decide whether a closed case is still needed."""
    try:
        return closed_on.replace(year=closed_on.year + years)
    except ValueError:
        return closed_on.replace(year=closed_on.year + years, day=28)
