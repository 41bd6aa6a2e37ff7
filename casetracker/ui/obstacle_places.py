"""Which page of a case mends what keeps a letter back, so that the link beside the sentence leads straight there."""

from typing import Final

from casetracker.casework.errors import ForTheCaseworker
from casetracker.casework.letter_kinds import (
    BelongingsBeforeDecision,
    ConfirmationWithoutSource,
    DecidedAlready,
    FurtherRemainsNotWished,
    NoBelongings,
    NoDecision,
    NothingExamined,
    NothingExcluded,
    NothingFurtherDecided,
    NothingMissing,
    NothingOnCaptivity,
    ResultNotNamed,
)
from casetracker.casework.letters import AskedForAPause, ConnectedWithThisTransfer, NoEarlierLetter, TalkFirst
from casetracker.casework.telling import DecisionNotTold
from casetracker.services.question_values import NoDecisionToAskAbout

_PLACES: Final[dict[str, tuple[type[ForTheCaseworker], ...]]] = {
    "identification": (
        BelongingsBeforeDecision,
        DecidedAlready,
        DecisionNotTold,
        NoBelongings,
        NoDecision,
        NoDecisionToAskAbout,
        NothingExamined,
        NothingExcluded,
        NothingFurtherDecided,
        ResultNotNamed,
    ),
    "samples": (NothingMissing,),
    "known": (NothingOnCaptivity, ConfirmationWithoutSource),
    "batches": (ConnectedWithThisTransfer,),
    "letters": (NoEarlierLetter,),
    "family": (AskedForAPause, FurtherRemainsNotWished, TalkFirst),
}
"""In this order: what a talk mends comes last, because it is the most general."""


def tab_of(obstacle: ForTheCaseworker) -> str:
    """Return the tab of the case on which this is recorded; the overview where it has none of its own."""
    return next((tab for tab, kinds in _PLACES.items() if isinstance(obstacle, kinds)), "overview")
