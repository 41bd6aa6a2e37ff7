"""Which letter may be written when, kind by kind, and which records it tells of (family_letters.md section 2).

L3 and L4 have their rules in `casework.letters`; wishes, consents and pauses hold for every kind. Each function returns
the records that a letter of its kind rests on, or raises the sentence that says what stands in the way.
"""

from collections.abc import Iterable
from datetime import date
from typing import Final

from casetracker.casework.comparisons import Comparison, Result
from casetracker.casework.dossier import Dossier
from casetracker.casework.errors import QT_TRANSLATE_NOOP, ForTheCaseworker
from casetracker.casework.handovers import Effects, Notification
from casetracker.casework.identification import Decision, DecisionState, IdentificationStage, StageKind, may_be_told
from casetracker.casework.letter_premises import standing_matches
from casetracker.casework.letters import Letter, TalkFirst
from casetracker.casework.links import CaseBatchLink, above_considered
from casetracker.casework.outputs import Output, require_basis
from casetracker.casework.paper_kinds import LetterKind
from casetracker.casework.people import Relative, RemainsNotice
from casetracker.casework.remains import RemainsKind
from casetracker.casework.sample_checklist import Need, Progress, checklist, is_fulfilled
from casetracker.casework.statements import STANDING, Statement, Whereabouts
from casetracker.casework.telling import require_told

TWO_PEOPLE: Final = frozenset({LetterKind.L5, LetterKind.L6, LetterKind.L7, LetterKind.L9, LetterKind.L11})
"""Letters that a second person releases: what they say cannot be unsaid (family_letters.md section 7)."""

CAPTIVE: Final = (Whereabouts.BELIEVED_CAPTIVE, Whereabouts.CAPTIVE_CONFIRMED_ICRC)


class NothingMissing(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "This letter asks for a sample, and no sample is missing in this case. Look at the list of samples; what is on "
        "its way already is not asked for again.",
    )


class NothingExamined(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "This letter tells that a possible connection is being examined, and none is recorded. Record the comparison, "
        "the stage or the link that the authority named.",
    )


class ConnectionNotTold(TalkFirst):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "A possible connection is told by a person first. Record the talk with this relative in which it was told; it "
        "must not be older than the connection.",
    )


class DecidedAlready(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP(
        "Errors", "A decision on identity is recorded. A letter that calls it only possible would mislead."
    )


class NoDecision(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "This letter follows a decision on identity, and none stands in this case. Record the decision with authority, "
        "number and date first.",
    )


class FurtherRemainsNotWished(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "This relative did not ask to be told of each further find. Ask in a talk how they wish it, and record the "
        "wish; a letter does not ask.",
    )


class NothingFurtherDecided(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "This letter tells of further remains, and no second decision is recorded. Record the decision on the further "
        "remains first.",
    )


class NothingExcluded(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "This letter tells that a comparison did not show agreement, and no such result is recorded. Record the result "
        "with who reported it first.",
    )


class ResultNotNamed(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP(
        "Errors", "The result has no laboratory or no day. Complete it: the letter names who compared, and when."
    )


class ChooseTheLetter(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP("Errors", "Choose which earlier letter to this relative is corrected.")
    exit_code = 2


class CorrectionNotTold(TalkFirst):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "A correction is told by a person first. Record the talk with this relative in which it was told; it must be "
        "later than the letter that is corrected.",
    )


class NothingOnCaptivity(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "This letter tells what is said about captivity, and no statement of it stands in this case. Record the "
        "statement with its source first.",
    )


class ConfirmationWithoutSource(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "This letter would tell of captivity as confirmed by the Red Cross, and the statement names no source. Record "
        "the paper that says so, with its number, or how the confirmation came.",
    )


class NoBelongings(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "This letter tells that personal things were received, and none are recorded that are still here. Record them "
        "first.",
    )


class BelongingsBeforeDecision(TalkFirst):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "These things were found with remains, and the family has not been told of a decision on identity. A letter "
        "about them would be the first news of a death. Talk first.",
    )


class ListNotChecked(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP(
        "Errors", "Two people compare the list with the things. Write both names, with a comma between them."
    )


def missing_samples(dossier: Dossier, relative: Relative, today: date) -> list[Need]:
    """Return what L2 asks for. Raises `NothingMissing`, or `ConsentRefused` where this relative refused it."""
    require_basis(Output.SAMPLE, dossier.consents, relative.id, today)
    items = checklist(dossier.relatives, dossier.samples, dossier.sample_steps)
    missing = [one.need for one in items if one.progress in (Progress.MISSING, Progress.FAILED)]
    if not missing or is_fulfilled(items):
        raise NothingMissing
    return missing


Connection = IdentificationStage | Comparison | CaseBatchLink


def examined_connection(dossier: Dossier, relative: Relative) -> tuple[Connection, date]:
    """Return the newest possible connection and the day of the talk in which this relative was told of it, for L5.

    Raises `DecidedAlready`, `NothingExamined` or `ConnectionNotTold`.
    """
    if any(one.state is DecisionState.DECIDED for one in dossier.decisions):
        raise DecidedAlready
    dated: list[tuple[date, Connection]] = [
        (day, one) for day, one in standing_matches(dossier) if _is_only_possible(one)
    ]
    dated += [(one.created_at.date(), one) for one in dossier.links if above_considered(one)]
    if not dated:
        raise NothingExamined
    since, connection = max(dated, key=lambda pair: pair[0])
    told = _talk_since(dossier, relative, since)
    if told is None:
        raise ConnectionNotTold
    return connection, told


def _is_only_possible(match: Comparison | IdentificationStage) -> bool:
    if isinstance(match, Comparison):
        return match.result in (Result.POSSIBLE, Result.PROBABLE)
    return match.kind in (StageKind.POSSIBLE_MATCH, StageKind.SECOND_CONFIRMATION)


def told_decision(dossier: Dossier, relative: Relative) -> tuple[Decision, Notification]:
    """Return the decision that L6 follows, and its telling in person. Raises `NoDecision` or as `require_told`."""
    decided = _decided(dossier)
    if not decided:
        if dossier.decisions:
            require_told(dossier, dossier.decisions[-1], relative.id)
        raise NoDecision
    return _told(dossier, decided[0], relative)


def further_decision(dossier: Dossier, relative: Relative) -> tuple[Decision, Notification]:
    """Return the decision on further remains that L7 tells of.

    Raises `FurtherRemainsNotWished`, `NothingFurtherDecided` or what `require_told` raises.
    """
    decided = _decided(dossier)
    further = decided[-1] if len(decided) > 1 else None
    wish = relative.further_remains
    complete = further is not None and any(
        dossier.remains[one.remains_id].kind is RemainsKind.COMPLETE
        for one in dossier.decision_remains
        if one.decision_id == further.id and one.remains_id in dossier.remains
    )
    if wish is not RemainsNotice.EACH and not (wish is RemainsNotice.ONLY_WHEN_COMPLETE and complete):
        raise FurtherRemainsNotWished
    if further is None:
        raise NothingFurtherDecided
    return _told(dossier, further, relative)


def excluding_result(dossier: Dossier) -> Comparison:
    """Return the newest result without agreement, for L8. Raises `NothingExcluded` or `ResultNotNamed`."""
    found = [one for one in _standing(dossier.comparisons) if one.result is Result.EXCLUDED]
    if not found:
        raise NothingExcluded
    newest = max(found, key=lambda one: (one.recorded_on, one.id))
    if not newest.laboratory or newest.reported_on is None:
        raise ResultNotNamed
    return newest


def corrected_letter(dossier: Dossier, relative: Relative, letter: Letter | None) -> tuple[Letter, date]:
    """Return the letter that L9 corrects, and the day on which this relative was told of it.

    Raises `ChooseTheLetter` or `CorrectionNotTold`.
    """
    if letter is None or letter.relative_id != relative.id:
        raise ChooseTheLetter
    told = _talk_since(dossier, relative, letter.issued_at.astimezone().date())
    if told is None:
        raise CorrectionNotTold
    return letter, told


def on_captivity(dossier: Dossier) -> list[Statement]:
    """Return what is said about captivity and still stands, for L10, the newest first.

    Raises `NothingOnCaptivity` or `ConfirmationWithoutSource`.
    """
    found = [one for one in dossier.statements if one.state in STANDING and one.whereabouts in CAPTIVE]
    if not found:
        raise NothingOnCaptivity
    confirmed = [one for one in found if one.whereabouts is Whereabouts.CAPTIVE_CONFIRMED_ICRC]
    if any(one.source_id is None and not one.source_note.strip() for one in confirmed):
        raise ConfirmationWithoutSource
    return sorted(found, key=lambda one: one.received_on, reverse=True)


def received_things(dossier: Dossier, relative: Relative, checked_by: str) -> list[Effects]:
    """Return the things that are here and not handed on, for L11.

    Raises `NoBelongings`, `BelongingsBeforeDecision` or `ListNotChecked`.
    """
    here = [one for one in dossier.effects if one.received_on is not None and one.handed_on is None]
    if not here:
        raise NoBelongings
    if any(one.remains_id for one in here):
        told = [one for one in _decided(dossier) if may_be_told(one, dossier.notifications)]
        if not told:
            raise BelongingsBeforeDecision
        require_told(dossier, told[0], relative.id)
    names = {name.strip().casefold() for name in checked_by.replace(";", ",").split(",") if name.strip()}
    if len(names) < 2:
        raise ListNotChecked
    return here


def _standing(comparisons: Iterable[Comparison]) -> list[Comparison]:
    """Return the results that no later report replaces."""
    every = list(comparisons)
    replaced = {one.replaces_id for one in every}
    return [one for one in every if one.id not in replaced]


def _decided(dossier: Dossier) -> list[Decision]:
    decided = [one for one in dossier.decisions if one.state is DecisionState.DECIDED]
    return sorted(decided, key=lambda one: (one.decided_on or date.min, one.id))


def _told(dossier: Dossier, decision: Decision, relative: Relative) -> tuple[Decision, Notification]:
    require_told(dossier, decision, relative.id)
    tellings = [one for one in dossier.notifications if one.decision_id == decision.id and one.told_by]
    return decision, min(tellings, key=lambda one: (one.relative_id != relative.id, one.told_on))


def _talk_since(dossier: Dossier, relative: Relative, since: date) -> date | None:
    """Return the day of the last talk with this relative, where it was held on that day or later."""
    held = max((talk.held_on for talk in dossier.talks if talk.relative_id == relative.id), default=None)
    return held if held is not None and held >= since else None
