"""What a letter takes for granted in its fixed sentences, and what must be told before it may be written.

"The search is open" misleads after a decision, "nothing is new" after a match that nobody told, and "you doubt a
result" is the first news of a result that was never told.
"""

from collections.abc import Iterator
from datetime import date
from typing import Final
from uuid import UUID

from casetracker.casework.certainty import Level
from casetracker.casework.comparisons import Comparison, Result, level_of_comparison
from casetracker.casework.dossier import Dossier
from casetracker.casework.errors import QT_TRANSLATE_NOOP
from casetracker.casework.grounds import standing_comparisons
from casetracker.casework.identification import DecisionState, IdentificationStage, StageKind, standing_stages
from casetracker.casework.letters import TalkFirst
from casetracker.casework.paper_kinds import LetterKind
from casetracker.casework.telling import require_told

SAYS_THE_SEARCH_IS_OPEN: Final = frozenset(
    {LetterKind.L1, LetterKind.L2, LetterKind.L3, LetterKind.L4, LetterKind.L8, LetterKind.L10}
)
"""What these say of where the person is holds only while no authority has decided."""
MUST_NOT_PASS_OVER: Final = frozenset({LetterKind.L2, LetterKind.L4, LetterKind.L8, LetterKind.L12})
"""What says that nothing is new, or tells of a result as something known, waits until a match was told."""
_MATCHES: Final = (StageKind.POSSIBLE_MATCH, StageKind.SECOND_CONFIRMATION, StageKind.EXPERT_CONCLUSION)


class SearchIsDecided(TalkFirst):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "This letter says that the search is open and that nobody knows where the person is, but a decision on "
        "identity stands. Talk with this relative; what may follow a decision in writing is letter L6 or L7.",
    )


class MatchNotTold(TalkFirst):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "A match is recorded, and no later talk with this relative. This letter would pass over it: talk first, and "
        "record the talk.",
    )


def refuse_false_premise(kind: LetterKind, dossier: Dossier, relative_id: UUID) -> None:
    """Keep back a letter whose fixed sentences this search has overtaken, or this relative has not heard.

    Raises `SearchIsDecided`, `MatchNotTold`, or what `require_told` raises.
    """
    decided = [one for one in dossier.decisions if one.state is DecisionState.DECIDED]
    if decided and kind in SAYS_THE_SEARCH_IS_OPEN:
        raise SearchIsDecided
    if kind is LetterKind.L12:
        for one in decided:
            require_told(dossier, one, relative_id)
    if not decided and kind in MUST_NOT_PASS_OVER:
        _require_match_told(dossier, relative_id)


def standing_matches(dossier: Dossier) -> Iterator[tuple[date, Comparison | IdentificationStage]]:
    """Yield the results and steps that speak of a match and that no later one took back, each with its day."""
    results = standing_comparisons(dossier)
    newest = {one.remains_id: one.result for one in sorted(results, key=lambda one: one.id)}
    for one in results:
        refuted = one.remains_id is not None and newest[one.remains_id] is Result.EXCLUDED
        if level_of_comparison(one) in (Level.POSSIBLE, Level.AGREEMENT) and not refuted:
            yield one.recorded_on, one
    for stage in standing_stages(dossier.stages):
        if stage.kind in _MATCHES:
            yield stage.recorded_on, stage


def _require_match_told(dossier: Dossier, relative_id: UUID) -> None:
    since = max((day for day, _ in standing_matches(dossier)), default=None)
    if since is None:
        return
    told = [one.held_on for one in dossier.talks if one.relative_id == relative_id]
    told += [one.told_on for one in dossier.notifications if one.relative_id == relative_id and one.told_by]
    if max(told, default=date.min) < since:
        raise MatchNotTold
