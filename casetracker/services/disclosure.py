"""Rules inside one family: what a relative must not learn from the office."""

from collections.abc import Iterable
from datetime import date
from uuid import UUID

from casetracker.casework.disclosure import DisclosureRule, Topic
from casetracker.services.cases import change
from casetracker.services.desk import Desk


def set_rule(
    desk: Desk,
    case_id: UUID,
    relative_id: UUID,
    *,
    topics: Iterable[Topic] = (),
    words: str = "",
    asked_by: str = "",
    until: date | None = None,
) -> DisclosureRule:
    """Record what a relative must not learn, from today on. Raises `RuleOfNothing` or `EndsBeforeItBegins`."""
    with desk.work("record what must not be told") as work:
        rule = DisclosureRule(
            case_id=case_id,
            relative_id=relative_id,
            topics=tuple(topics),
            words=words,
            asked_by=asked_by,
            since=desk.today(),
            until=until,
        )
        work.add(rule)
        work.commit()
    return rule


def end_rule(desk: Desk, rule_id: UUID, reason: str = "") -> None:
    """End a rule; it stays on record."""
    change(desk, DisclosureRule, rule_id, "end a rule on what must not be told", reason, ended_on=desk.today())
