"""What becomes of a letter after it was printed, and when what it says no longer holds. Its bytes never change."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final
from uuid import UUID

from casetracker.casework.batches import Figure, FigureState
from casetracker.casework.comparisons import Comparison
from casetracker.casework.dossier import Dossier
from casetracker.casework.errors import QT_TRANSLATE_NOOP, ForTheCaseworker
from casetracker.casework.identification import Decision, DecisionState
from casetracker.casework.letters import Letter, LetterState
from casetracker.casework.registrations import Registration
from casetracker.casework.retraction import facts_of
from casetracker.casework.statements import Statement, StatementState


class LetterEnded(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP(
        "Errors", "This letter was corrected or withdrawn. That stays; what happened with the paper goes into a note."
    )


class NotOnItsWay(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP(
        "Errors", "This letter was handed over in person and cannot come back. Record first that it was posted."
    )


class WithdrawalNeedsReason(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP(
        "Errors", "Write why the letter is withdrawn: whoever reads the case later must see it. A sentence is enough."
    )


class NoLongerHolds(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "This letter was withdrawn or corrected, and the paper itself does not say so. Print or save it only if you "
        "know what for, and confirm that.",
    )


ENDED: Final = (LetterState.CORRECTED, LetterState.WITHDRAWN)
"""A correction and a withdrawal stay."""
NOT_RECEIVED: Final = (LetterState.DRAFT, LetterState.WITHDRAWN, LetterState.RETURNED)
"""What a later letter to the same person does not refer to."""
_NEXT: Final[Mapping[LetterState, frozenset[LetterState]]] = {
    LetterState.DRAFT: frozenset(),
    LetterState.ISSUED: frozenset({LetterState.HANDED, LetterState.POSTED, LetterState.RETURNED}),
    # Handed over and posted are taken for each other in a hurry, and are put right.
    LetterState.HANDED: frozenset({LetterState.POSTED}),
    LetterState.POSTED: frozenset({LetterState.HANDED, LetterState.RETURNED}),
    LetterState.RETURNED: frozenset({LetterState.HANDED, LetterState.POSTED}),
    LetterState.CORRECTED: frozenset(),
    LetterState.WITHDRAWN: frozenset(),
}


def next_states(state: LetterState) -> frozenset[LetterState]:
    """Return what can become of the paper from here; correction and withdrawal are steps of their own."""
    return _NEXT[state]


def may_be_withdrawn(state: LetterState) -> bool:
    return state not in (*ENDED, LetterState.DRAFT)


def require_next(letter: Letter, state: LetterState) -> None:
    """Raise `LetterEnded` or `NotOnItsWay` where a letter cannot come into a state; that it has already is no fault."""
    if letter.state is state or state in next_states(letter.state):
        return
    if letter.state in ENDED:
        raise LetterEnded
    raise NotOnItsWay


def require_withdrawable(letter: Letter, reason: str) -> None:
    """Raise `LetterEnded` or `WithdrawalNeedsReason`."""
    if not may_be_withdrawn(letter.state):
        raise LetterEnded
    if not reason.strip():
        raise WithdrawalNeedsReason


def require_known(letter: Letter, *, knowing: bool) -> None:
    """Raise `NoLongerHolds` for a letter that was withdrawn or corrected, unless it goes out knowingly."""
    if letter.state in ENDED and not knowing:
        raise NoLongerHolds


def correct(earlier: Letter) -> None:
    """Record that a letter is corrected by a later one; one that was withdrawn stays so."""
    if earlier.state is not LetterState.WITHDRAWN:
        earlier.change(state=LetterState.CORRECTED)


def corrections_of(letter: Letter, letters: Iterable[Letter]) -> list[Letter]:
    """Return the letters that correct this one, the first first; one that was withdrawn corrects nothing."""
    found = [one for one in letters if one.corrects_id == letter.id and one.state is not LetterState.WITHDRAWN]
    return sorted(found, key=lambda one: one.issued_at)


class How(StrEnum):
    """What happened to a fact after a letter was printed."""

    SUPERSEDED = "superseded"
    RETRACTED = "retracted"
    CHANGED = "changed"


Fact = Statement | Figure | Comparison | Registration | Decision


@dataclass(frozen=True, slots=True)
class Shaken:
    """A letter, and a fact that it rests on and that is no longer what it was."""

    letter: Letter
    fact: Fact
    how: How


def resting_on_record(letters: Iterable[Letter], record_id: UUID) -> list[Letter]:
    """Return the letters that rest on a record and still stand, the newest first."""
    return by_record(letters).get(record_id, [])


def by_record(letters: Iterable[Letter]) -> dict[UUID, list[Letter]]:
    """Return, for each record that letters rest on, those that still stand, the newest first."""
    found: dict[UUID, list[Letter]] = {}
    for one in sorted(filter(_stands, letters), key=lambda one: (one.issued_at, one.id), reverse=True):
        for ref in facts_of(one):
            found.setdefault(ref, []).append(one)
    return found


def shaken(dossier: Dossier, figures: Mapping[UUID, Figure]) -> list[Shaken]:
    """List the letters of a case that rest on what was superseded, retracted or changed since, the newest first.

    `figures` are the claims of transfers that the letters rest on. A letter whose fact only changed is left out where
    a later letter to the same person was written from the changed one.
    """
    facts: dict[UUID, Fact] = dict(figures)
    several: list[Iterable[Fact]] = [dossier.statements, dossier.comparisons, dossier.registrations, dossier.decisions]
    facts |= {one.id: one for each in several for one in each}
    replaced = {one.replaces_id for one in dossier.comparisons}
    found = [
        Shaken(letter, facts[ref], how)
        for letter in dossier.letters
        if _stands(letter)
        for ref in sorted(facts_of(letter) & facts.keys())
        if (how := _how(letter, facts[ref], replaced))
        and not (how is How.CHANGED and _told_since(dossier, letter, facts[ref]))
    ]
    return sorted(found, key=lambda one: (one.letter.issued_at, one.letter.id), reverse=True)


def _stands(letter: Letter) -> bool:
    return letter.state not in (*ENDED, LetterState.DRAFT)


def _how(letter: Letter, fact: Fact, replaced: set[UUID | None]) -> How | None:
    match fact:
        case Statement(state=StatementState.SUPERSEDED) | Figure(state=FigureState.SUPERSEDED):
            return How.SUPERSEDED
        case Statement(state=StatementState.RETRACTED) | Figure(state=FigureState.RETRACTED):
            return How.RETRACTED
        case Decision(state=DecisionState.RETRACTED):
            return How.RETRACTED
        case Decision(state=DecisionState.REPLACED):
            return How.SUPERSEDED
        case Comparison(id=known) if known in replaced:
            return How.SUPERSEDED
    return How.CHANGED if fact.changed_at > letter.issued_at else None


def _told_since(dossier: Dossier, letter: Letter, fact: Fact) -> bool:
    return any(
        one.issued_at >= fact.changed_at and one.relative_id == letter.relative_id and fact.id in facts_of(one)
        for one in _standing(dossier.letters)
    )


def _standing(letters: Iterable[Letter]) -> Iterator[Letter]:
    return (one for one in letters if _stands(one))
