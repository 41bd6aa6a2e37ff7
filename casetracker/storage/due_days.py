"""Which cases may have something due, and when: each kind asked for by an index of its own, the oldest day first.

What is due is said by the rules of `casework.due` alone. These statements only find the cases worth asking about, so
that nobody reads a hundred thousand of them. A statement may give too much; it must never give too little, and the
day that it gives is not later than the rule's.
"""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any, Final
from uuid import UUID

from sqlmodel import Session

from casetracker.casework.due import CONSENT_ENDS_WITHIN, REGISTERED_WITHIN, RETENTION_WITHIN, SILENCE, DueKind
from casetracker.casework.sample_way import NOT_RECEIVED_DAYS, ON_THE_WAY, TAKE_AGAIN_DAYS, TO_BE_REPEATED
from casetracker.casework.samples import SampleState

NO_DAY: Final = date.max
"""Stands for the day of a task for which nobody set one: after every other."""


@dataclass(frozen=True, slots=True)
class MayBeDue:
    """A case that is worth asking about, and the earliest day on which the rule can call it due."""

    on: date
    case_id: UUID


@dataclass(frozen=True, slots=True)
class _Source:
    """Where one kind of thing is found: a table and the column of its day.

    It is due between `early` and `late` days after that day. `where` names its own table `t`; :name stands for a day
    that is told when asked.
    """

    table: str
    day: str
    where: str = ""
    early: int = 0
    late: int = 0
    until: str = ""
    """Which day told when asked is the last one of interest."""
    closed_too: bool = False
    undated: str = ""
    """The column that orders things without a day."""
    quiet: bool = False
    """Nobody set a day for it; all cases are looked at, which takes longer."""
    index: str = ""
    """The index to ask by, where SQLite would choose another."""

    @property
    def case_id(self) -> str:
        return "t.id" if self.table == "search_case" else "t.case_id"


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
        quiet: bool = False,
    ) -> list[MayBeDue]:
        """Return the cases in which one of these kinds may be due between two days, the oldest first.

        `quiet` asks for what `due.is_quiet` names, and for nothing else. A case stands there once for each thing; there
        are no more than `limit` of them.
        """
        told = _told(today, begin, until, caseworker) | {"limit": limit}
        asked = [_ordered(one, told) for one in _sources(kinds, told) if one.quiet is quiet]
        if not asked:
            return []
        rows = self._rows(f"{' UNION ALL '.join(asked)} ORDER BY 2, 1 LIMIT :limit", told)
        return [MayBeDue(date.fromisoformat(day) if day else NO_DAY, UUID(case_id)) for case_id, day in rows]

    def count(
        self, kinds: Collection[DueKind], today: date, most: int, *, until: date | None = None, caseworker: str = ""
    ) -> int:
        """Count what may be due until a day; whoever counts stops at `most`."""
        told, total = _told(today, None, until, caseworker), 0
        for one in _sources(kinds, told):
            if total < most and not one.quiet:
                some = f"SELECT count(*) FROM ({_chosen('1', one, told)} LIMIT :rest)"  # noqa: S608  (our own)
                ((counted,),) = self._rows(some, told | {"rest": most - total})
                total += counted
        return total

    def _rows(self, asked: str, told: dict[str, Any]) -> list[Any]:
        named = {name: value for name, value in told.items() if f":{name}" in asked}
        return list(self._session.connection().exec_driver_sql(asked, named))


def _told(today: date, begin: date | None, until: date | None, caseworker: str) -> dict[str, Any]:
    return {
        "today": today.isoformat(),
        "consent": (today + CONSENT_ENDS_WITHIN).isoformat(),
        "retention": (today + RETENTION_WITHIN).isoformat(),
        "silence": (today - SILENCE).isoformat(),
        "unregistered": (today - REGISTERED_WITHIN).isoformat(),
        "begin": begin.isoformat() if begin else "",
        "until": until.isoformat() if until else "",
        "caseworker": caseworker,
    }


def _sources(kinds: Collection[DueKind], told: dict[str, Any]) -> Iterator[_Source]:
    for kind, several in _SOURCES.items():
        if kind in kinds:
            # What has no day lies between no two days.
            yield from (one for one in several if not one.undated or not (told["begin"] or told["until"]))


def _ordered(one: _Source, told: dict[str, Any]) -> str:
    day = ":none" if one.undated else f"date(t.{one.day}, '+{one.early} days')" if one.early else f"t.{one.day}"
    told["none"] = NO_DAY.isoformat()
    order = one.undated or one.day
    return f"SELECT * FROM ({_chosen(f'{one.case_id}, {day}', one, told)} ORDER BY t.{order} LIMIT :limit)"  # noqa: S608  (our own)


def _chosen(columns: str, one: _Source, told: dict[str, Any]) -> str:
    where = [one.where] if one.where else []
    if not one.undated:
        where.append(f"t.{one.day} IS NOT NULL")
        if told["begin"]:
            where.append(f"t.{one.day} >= date(:begin, '-{one.late} days')")
        if told["until"]:
            where.append(f"t.{one.day} <= date(:until, '-{one.early} days')")
        if one.until:
            where.append(f"t.{one.day} <= :{one.until}")
    own = one.table == "search_case"
    if not one.closed_too:
        closed = "search_case AS c INDEXED BY ix_search_case_closed"
        ended = f"SELECT 1 FROM {closed} WHERE c.id = t.case_id AND c.closed_on IS NOT NULL"  # noqa: S608  (our own)
        where.append("t.closed_on IS NULL" if own else f"NOT EXISTS ({ended})")
    if told["caseworker"]:
        mine = "SELECT 1 FROM search_case AS c WHERE c.id = t.case_id AND c.caseworker = :caseworker"
        where.append("t.caseworker = :caseworker" if own else f"EXISTS ({mine})")
    table = f"{one.table} AS t INDEXED BY {one.index}" if one.index else f"{one.table} AS t"
    return f"SELECT {columns} FROM {table} WHERE {' AND '.join(where)}"  # noqa: S608  (our own)


def _listed(states: Collection[SampleState]) -> str:
    return ", ".join(f"'{one.value}'" for one in SampleState if one in states)


# Words of a WHERE that stand in the schema's partial indexes too: spelt otherwise, SQLite does not see the index.
DECIDED: Final = "state = 'decided'"
MATCHES: Final = "result IN ('possible', 'probable', 'established')"
MATCH_STAGES: Final = "kind IN ('possible_match', 'second_confirmation', 'expert_conclusion')"
EXAMINATION_OWED: Final = "further_examination = 'recommended_not_done'"
RESTING: Final = f"state IN ({_listed(ON_THE_WAY | TO_BE_REPEATED)})"
CORRECTION_OWED: Final = "kind = 'correction' AND done_on IS NULL"
UNDATED: Final = "due_on IS NULL AND done_on IS NULL"

_UNREPLACED: Final = "NOT EXISTS (SELECT 1 FROM comparison AS c WHERE c.replaces_id = t.id)"
_NO_LATER_STEP: Final = "NOT EXISTS (SELECT 1 FROM sample_step AS s WHERE s.sample_id = t.sample_id AND s.id > t.id)"
_UNTOLD_SINCE: Final = (
    "NOT EXISTS (SELECT 1 FROM notification AS n WHERE n.case_id = t.case_id"
    " AND n.comparison_id IS NULL AND n.told_on >= t.recorded_on)"
)
_NOT_DONE: Final = "('compared', 'withdrawn')"
_MEETS_THE_RULE: Final = (
    "(t.own_lifetime_sample AND (t.methods LIKE '%,dna%' OR t.methods LIKE '%,fingerprints,%'))"
    " OR (t.methods LIKE '%,dna%' AND t.relatives_compared >= 2)"
    " OR (t.methods LIKE '%,dna%,dna%' AND t.relatives_compared = 1)"
)
"""What `identification.strength` says of a basis that was typed with the decision, in words of SQLite."""
_RESULTS: Final = (
    "FROM decision_ground AS g JOIN comparison AS r ON r.id = g.comparison_id WHERE g.decision_id = t.id"
    " AND r.result IN ('probable', 'established') AND r.method LIKE 'dna%'"
    " AND NOT EXISTS (SELECT 1 FROM comparison AS c WHERE c.replaces_id = r.id)"
)
_RESULTS_MEET_IT: Final = (
    f"(SELECT coalesce(max(r.relatives_used >= 2 OR r.own_lifetime_sample), 0)"
    f" OR (count(DISTINCT r.method) >= 2 AND max(r.relatives_used) >= 1) {_RESULTS})"
)
"""That the results a decision names surely carry it; donors named by their samples are left to the rule."""
_SOURCES: Final[dict[DueKind, tuple[_Source, ...]]] = {
    DueKind.FAMILY_NOT_TOLD: (
        _Source(
            "decision",
            "decided_on",
            f"{DECIDED} AND NOT EXISTS (SELECT 1 FROM notification AS n WHERE n.decision_id = t.id"  # noqa: S608  (our own)
            " AND n.channel = 'in_person' AND n.told_by <> '')",
        ),
    ),
    DueKind.MATCH_NOT_TOLD: (
        _Source(
            "comparison",
            "recorded_on",
            f"{MATCHES} AND {_UNREPLACED} AND {_UNTOLD_SINCE}"  # noqa: S608  (our own)
            " AND NOT EXISTS (SELECT 1 FROM notification AS n WHERE n.comparison_id = t.id)",
        ),
        # A case in which an untold result is as old is found by that one.
        _Source(
            "identification_stage",
            "recorded_on",
            f"{MATCH_STAGES} AND {_UNTOLD_SINCE} AND NOT EXISTS (SELECT 1 FROM comparison AS r"  # noqa: S608  (our own)
            f" WHERE r.case_id = t.case_id AND r.recorded_on <= t.recorded_on AND r.{MATCHES}"
            " AND NOT EXISTS (SELECT 1 FROM comparison AS c WHERE c.replaces_id = r.id)"
            " AND NOT EXISTS (SELECT 1 FROM notification AS n WHERE n.comparison_id = r.id)"
            " AND NOT EXISTS (SELECT 1 FROM notification AS n WHERE n.case_id = r.case_id"
            " AND n.comparison_id IS NULL AND n.told_on >= r.recorded_on))",
        ),
    ),
    DueKind.CORRECTION: (
        _Source("task", "due_on", f"{CORRECTION_OWED} AND case_id IS NOT NULL", index="ix_task_correction"),
        _Source(
            "task",
            "due_on",
            f"{CORRECTION_OWED} AND due_on IS NULL AND case_id IS NOT NULL",
            undated="created_at",
            index="ix_task_correction",
        ),
    ),
    DueKind.WEAK_DECISION: (
        _Source(
            "decision",
            "decided_on",
            f"{DECIDED} AND NOT (CASE WHEN EXISTS (SELECT 1 FROM decision_ground AS g WHERE g.decision_id = t.id)"  # noqa: S608  (our own)
            f" THEN {_RESULTS_MEET_IT} ELSE {_MEETS_THE_RULE} END)"
            " AND NOT EXISTS (SELECT 1 FROM task AS k WHERE k.decision_id = t.id AND k.kind = 'examination')",
        ),
    ),
    DueKind.EXAMINATION: (_Source("comparison", "recorded_on", f"{EXAMINATION_OWED} AND {_UNREPLACED}"),),
    DueKind.FURTHER_REMAINS: (
        _Source(
            "case_remains",
            "since",
            "t.case_id IN (SELECT case_id FROM handover)"
            " AND EXISTS (SELECT 1 FROM handover AS h WHERE h.case_id = t.case_id AND h.handed_on <= t.since)"
            " AND NOT EXISTS (SELECT 1 FROM handover_remains AS h WHERE h.case_id = t.case_id"
            " AND h.remains_id = t.remains_id)",
        ),
    ),
    DueKind.PROMISE: (_Source("talk", "promised_by", "t.kept_on IS NULL"),),
    DueKind.NEXT_LETTER: (
        _Source(
            "letter",
            "next_letter_by",
            "t.relative_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM letter AS l WHERE l.relative_id = t.relative_id"
            " AND l.issued_at > t.issued_at)",
        ),
    ),
    DueKind.TASK: (
        _Source("task", "due_on", "t.done_on IS NULL AND t.kind <> 'correction' AND t.case_id IS NOT NULL"),
        _Source("task", "due_on", f"{UNDATED} AND kind <> 'correction' AND case_id IS NOT NULL", undated="created_at"),
    ),
    DueKind.FOLLOW_UP: (_Source("registration", "next_follow_up"),),
    DueKind.SAMPLE: (
        _Source(
            "reference_sample",
            "due_on",
            f"NOT EXISTS (SELECT 1 FROM sample_step AS s WHERE s.sample_id = t.id AND s.state IN {_NOT_DONE}"  # noqa: S608  (our own)
            " AND NOT EXISTS (SELECT 1 FROM sample_step AS l WHERE l.sample_id = t.id AND l.id > s.id))",
        ),
        # A step may have happened long before somebody recorded it, and waits from then.
        _Source(
            "sample_step",
            "recorded_on",
            f"{RESTING} AND {_NO_LATER_STEP}",
            late=max(NOT_RECEIVED_DAYS, TAKE_AGAIN_DAYS),
            quiet=True,
        ),
    ),
    DueKind.CONSENT: (
        _Source(
            "consent",
            "expires_on",
            "NOT EXISTS (SELECT 1 FROM consent AS c WHERE c.case_id = t.case_id AND c.purpose = t.purpose"
            " AND c.recipient = t.recipient AND c.relative_id IS t.relative_id AND c.decided_on > t.decided_on)",
            until="consent",
        ),
    ),
    DueKind.NO_CONTACT: (
        _Source(
            "search_case",
            "opened_on",
            "t.suspended_on IS NULL"
            " AND t.id NOT IN (SELECT case_id FROM talk WHERE held_on > :silence)"
            " AND t.id NOT IN (SELECT case_id FROM letter WHERE issued_at >= :silence AND date(issued_at) > :silence"
            " AND relative_id IS NOT NULL)"
            " AND t.id NOT IN (SELECT case_id FROM notification WHERE told_on > :silence)"
            " AND t.id NOT IN (SELECT case_id FROM handover WHERE handed_on > :silence)"
            " AND t.id NOT IN (SELECT case_id FROM relative WHERE pause_until > :today)",
            early=SILENCE.days,
            late=365_000,
            until="silence",
            quiet=True,
        ),
    ),
    DueKind.NOT_REGISTERED: (
        _Source(
            "search_case",
            "opened_on",
            "t.suspended_on IS NULL AND (NOT EXISTS (SELECT 1 FROM registration AS r WHERE r.case_id = t.id"  # noqa: S608  (our own)
            " AND r.body = 'police_erdr') OR NOT EXISTS (SELECT 1 FROM registration AS r WHERE r.case_id = t.id"
            " AND r.body = 'unified_register'))"
            f" AND NOT EXISTS (SELECT 1 FROM decision AS d WHERE d.case_id = t.id AND d.{DECIDED})",
            early=REGISTERED_WITHIN.days,
            late=REGISTERED_WITHIN.days,
            until="unregistered",
            quiet=True,
        ),
    ),
    DueKind.REVIEW: (_Source("search_case", "review_due"),),
    DueKind.RETENTION: (_Source("search_case", "retention_review_on", until="retention", closed_too=True),),
}
