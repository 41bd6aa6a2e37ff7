"""Things found with remains: associated items, never an identification.

Papers, tags and effects may lie with remains they do not belong to: bodies are mixed in exchanges, and belongings are
carried by others (research: process.md section 3). Whatever they name, they raise a link no higher than “indicated”:
`links.strongest` keeps that for the link of a case with a transfer.
"""

from collections.abc import Iterable

from casetracker.casework.comparisons import PRIMARY, Comparison
from casetracker.casework.identification import Decision, DecisionRemains, DecisionState
from casetracker.casework.remains import Remains


def has_associated_items(remains: Remains) -> bool:
    return bool(remains.items_with)


def only_items_connect(
    remains: Remains,
    comparisons: Iterable[Comparison],
    decisions: Iterable[Decision],
    decision_remains: Iterable[DecisionRemains],
) -> bool:
    """Say whether nothing but things found with an item connects it with a search.

    A comparison by a primary method or a decision of the authority that names the item is another connection; looks,
    effects and circumstances are none.
    """
    if not has_associated_items(remains):
        return False
    standing = {one.id for one in decisions if one.state not in (DecisionState.RETRACTED, DecisionState.REPLACED)}
    decided = any(one.remains_id == remains.id and one.decision_id in standing for one in decision_remains)
    compared = any(one.remains_id == remains.id and one.method in PRIMARY for one in comparisons)
    return not (decided or compared)
