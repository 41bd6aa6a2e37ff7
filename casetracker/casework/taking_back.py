"""What can be taken back and what cannot: what has left the office stays, and a new act supersedes it.

One row of `KEPT` says what keeps a step from being taken back. A new kind of record that stays needs a further row,
and one in `NEVER_REMOVED` where it cannot be removed either.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum
from typing import Final

from casetracker.casework.errors import QT_TRANSLATE_NOOP, ForTheCaseworker
from casetracker.casework.handovers import Effects
from casetracker.casework.identification import DecisionState, IdentificationStage, StageKind
from casetracker.casework.record import Record

TAKE_BACK: Final = QT_TRANSLATE_NOOP("Actions", "take back: ")
DO_AGAIN: Final = QT_TRANSLATE_NOOP("Actions", "do again: ")


class NothingToTakeBack(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP("Errors", "This step changed no record, so there is nothing to take back.")


class PrintedStays(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "What was printed has left the office and stays on record. Write a letter that corrects it, or record what "
        "became of it.",
    )


class ToldStays(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "What the family was told cannot be taken back. Tell them what has changed, and record that as a new telling.",
    )


class HandedOverStays(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "What was handed over cannot be taken back. Record what happened next, and note the mistake in the case.",
    )


class MoveStays(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP(
        "Errors", "A move of remains stays on record. A mistake is corrected by a further line that says so."
    )


class AnswerStays(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP(
        "Errors", "An answer about a consent stays on record. Record the new answer: the newest one holds."
    )


class RetractionStays(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP(
        "Errors", "A decision that was retracted or replaced stays so. Record the authority's new decision."
    )


class DisposalStays(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP("Errors", "A disposal destroyed what there was. Nothing brings it back.")


class FilesMoved(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP(
        "Errors", "The documents were encrypted anew, and the former files are gone. This cannot be taken back."
    )


class NeverRemoved(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "A case, the sought person in it and the office itself are never removed. Close a case that was opened by "
        "mistake: “registered in error” is a reason.",
    )


class When(Enum):
    """Which lines of a field are meant: all, those that begin a record, or those that put one value for another."""

    ALWAYS = "always"
    BEGUN = "begun"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class Entry:
    """One field of one record as a step wrote it, with the values as the history keeps them."""

    subject: str
    field: str
    old: str | None = None
    new: str | None = None


@dataclass(frozen=True, slots=True)
class Kept:
    """What a step may not hold if it is to be taken back. No field means every field, no values every value."""

    subject: str
    because: type[ForTheCaseworker]
    field: str = ""
    values: frozenset[str] = frozenset()
    when: When = When.ALWAYS

    def fits(self, entry: Entry) -> bool:
        if entry.subject != self.subject or (self.field and entry.field != self.field):
            return False
        if self.when is When.BEGUN and entry.old is not None:
            return False
        if self.when is When.CHANGED and (entry.old is None or entry.new is None):
            return False
        return not self.values or entry.new in self.values


_NO_LONGER_HOLDS: Final = frozenset({DecisionState.RETRACTED.value, DecisionState.REPLACED.value})
KEPT: Final = (
    Kept("letter", PrintedStays),
    Kept("frozen_paper", PrintedStays),
    Kept("notification", ToldStays),
    Kept("case_batch_link", ToldStays, "told_family_on"),
    Kept("handover", HandedOverStays),
    Kept("handover_remains", HandedOverStays),
    Kept("effects", HandedOverStays, "handed_on"),
    Kept("custody_move", MoveStays),
    Kept("consent", AnswerStays),
    Kept("decision", RetractionStays, "state", _NO_LONGER_HOLDS),
    Kept("disposal", DisposalStays),
    Kept("attachment", FilesMoved, "sealed_name", when=When.CHANGED),
    Kept("search_case", NeverRemoved, "number", when=When.BEGUN),
    Kept("sought_person", NeverRemoved, "case_id", when=When.BEGUN),
    Kept("office", NeverRemoved, "code", when=When.BEGUN),
)
NEVER_REMOVED: Final[dict[str, type[ForTheCaseworker]]] = {
    "search_case": NeverRemoved,
    "sought_person": NeverRemoved,
    "office": NeverRemoved,
    "letter": PrintedStays,
    "frozen_paper": PrintedStays,
    "notification": ToldStays,
    "handover": HandedOverStays,
    "handover_remains": HandedOverStays,
    "custody_move": MoveStays,
    "consent": AnswerStays,
    "disposal": DisposalStays,
}
"""Records that no step removes, by subject, and why."""


def refusal(entries: Iterable[Entry]) -> ForTheCaseworker | None:
    """Return why a step that wrote these lines cannot be taken back; None where it can."""
    changes = [entry for entry in entries if entry.field]
    # A record that went to another case, because two cases were merged, goes back as it is, also a printed paper.
    done = [entry for entry in changes if not (entry.field == "case_id" and entry.old and entry.new)]
    for kept in KEPT:
        if any(kept.fits(entry) for entry in done):
            return kept.because()
    return None if changes else NothingToTakeBack()


def require_removable(record: Record) -> None:
    """Raise the sentence that says why this record is never removed."""
    because = NEVER_REMOVED.get(record.subject)
    if because is not None:
        raise because
    if record.subject == "decision" and str(getattr(record, "state", "")) in _NO_LONGER_HOLDS:
        raise RetractionStays
    if isinstance(record, IdentificationStage) and record.kind is StageKind.RETRACTED:
        raise RetractionStays
    if getattr(record, "told_family_on", None) is not None:
        raise ToldStays
    if isinstance(record, Effects) and record.handed_on is not None:
        raise HandedOverStays


def name_of_taking_back(action: str) -> str:
    """Name the step that takes back another: "take back: record a talk"; one that takes that back does it again."""
    if action.startswith(TAKE_BACK):
        return DO_AGAIN + action.removeprefix(TAKE_BACK)
    return TAKE_BACK + action.removeprefix(DO_AGAIN)
