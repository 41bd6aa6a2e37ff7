"""Mailings: whom one may be for, what the rules ask of each of them, and what came of those that were begun.

Every statement is asked by an index and reads no case whole: a mailing is planned over a hundred thousand cases.
"""

import json
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any, Final
from uuid import UUID

from sqlalchemy import func
from sqlmodel import Session, col, select

from casetracker.casework.consents import ConsentDecision
from casetracker.casework.ids import Ids
from casetracker.casework.letters import Letter, LetterState, MailRun
from casetracker.casework.mail_merge import Addressee, Answer
from casetracker.casework.paper_kinds import LetterKind
from casetracker.casework.paper_language import PaperLanguage
from casetracker.casework.people import RoundNotice
from casetracker.storage.due_days import DECIDED, MATCH_STAGES, MATCHES
from casetracker.storage.lookups import one_of

AT_ONCE: Final = 5_000
"""Relatives asked about in one statement."""


class Mailings:
    def __init__(self, session: Session) -> None:
        self._session = session

    def due_an_update(self, today: date, silent_since: date) -> Ids:
        """Return the relatives whose last letter promised another by today, or named no day and is as old as that."""
        told = {"today": today.isoformat(), "silent_since": silent_since.isoformat()}
        return Ids([row[0] for row in self._rows(_DUE, told)])

    def addressees(
        self, relative_ids: Iterable[UUID], kind: LetterKind, batch_id: UUID | None, today: date
    ) -> Iterator[Addressee]:
        """Yield what the rules ask of some relatives, in no order."""
        waiting = [one.hex for one in relative_ids]
        asked = _UPDATE if kind is LetterKind.L4 else _TRANSFER
        for begin in range(0, len(waiting), AT_ONCE):
            told = {
                "ids": json.dumps(waiting[begin : begin + AT_ONCE]),
                "batch": batch_id.hex if batch_id else "",
                "today": today.isoformat(),
            }
            yield from (_addressee(row) for row in self._rows(asked, told))

    def wishes(self) -> dict[RoundNotice, int]:
        """Count what the relatives of open cases said of hearing of transfers."""
        return {RoundNotice(wish): count for wish, count in self._rows(_WISHES, {})}

    def run(self, run_id: UUID) -> MailRun:
        """Return one mailing. Raises `NothingFound`."""
        return one_of(self._session, MailRun, run_id)

    def unfinished(self) -> list[MailRun]:
        """Return the mailings that were begun and not ended, the newest first."""
        asked = select(MailRun).where(col(MailRun.finished_on).is_(None))
        return list(self._session.exec(asked.order_by(col(MailRun.id).desc())))

    def newest(self, limit: int) -> list[MailRun]:
        return list(self._session.exec(select(MailRun).order_by(col(MailRun.id).desc()).limit(limit)))

    def letters_of(self, run_id: UUID) -> list[tuple[UUID, UUID | None, PaperLanguage]]:
        """Return the letters of a mailing: id, relative, language."""
        asked = select(Letter.id, Letter.relative_id, Letter.language).where(Letter.mail_run_id == run_id)
        return [(one, relative_id, PaperLanguage(language)) for one, relative_id, language in self._session.exec(asked)]

    def printed(self, run_id: UUID) -> int:
        """Count the letters of a mailing."""
        asked = select(func.count()).select_from(Letter).where(Letter.mail_run_id == run_id)
        return self._session.exec(asked).one()

    def _rows(self, asked: str, told: dict[str, Any]) -> list[Any]:
        named = {name: value for name, value in told.items() if f":{name}" in asked}
        return list(self._session.connection().exec_driver_sql(asked, named))


def _addressee(row: tuple[Any, ...]) -> Addressee:
    (one, number, address, rounds, in_person, no_post, pause, closed, contact, letters, *flags) = row
    must_not_learn, connected, talked, told, news, further = flags
    return Addressee(
        UUID(one),
        number,
        address,
        RoundNotice(rounds),
        bool(in_person),
        bool(no_post),
        _day(pause),
        _day(closed),
        _answer(contact),
        _answer(letters),
        bool(must_not_learn),
        bool(connected),
        _day(talked),
        _day(told),
        bool(news),
        bool(further),
    )


def _day(kept: str | None) -> date | None:
    return date.fromisoformat(kept) if kept else None


def _answer(kept: str | None) -> Answer | None:
    if kept is None:
        return None
    decision, decided_on, expires_on = kept.split("|")
    return Answer(ConsentDecision(decision), date.fromisoformat(decided_on), _day(expires_on))


def _answer_on(purpose: str) -> str:
    return (
        "(SELECT k.decision || '|' || k.decided_on || '|' || coalesce(k.expires_on, '') FROM consent AS k"  # noqa: S608  (our own)
        f" WHERE k.relative_id = r.id AND k.case_id = r.case_id AND k.purpose = '{purpose}'"
        " ORDER BY k.decided_on DESC, k.id DESC LIMIT 1)"
    )


_A_LETTER: Final = "kind GLOB 'L[0-9]*'"
"""A letter to a relative, and no other paper."""
_GONE: Final = ", ".join(f"'{one.value}'" for one in (LetterState.DRAFT, LetterState.WITHDRAWN, LetterState.RETURNED))
_LATER: Final = (
    "EXISTS (SELECT 1 FROM letter AS l WHERE l.relative_id = t.relative_id AND l.issued_at > t.issued_at"  # noqa: S608
    f" AND l.{_A_LETTER})"
)
_OPEN: Final = (
    "EXISTS (SELECT 1 FROM search_case AS c WHERE c.id = t.case_id AND c.closed_on IS NULL AND c.merged_into IS NULL)"
)
_DUE: Final = f"""
    SELECT t.relative_id FROM letter AS t INDEXED BY ix_letter_next_letter_by
    WHERE t.next_letter_by IS NOT NULL AND t.next_letter_by <= :today AND t.relative_id IS NOT NULL
        AND t.{_A_LETTER} AND NOT {_LATER} AND {_OPEN}
    UNION
    SELECT t.relative_id FROM letter AS t INDEXED BY ix_letter_issued_at
    WHERE t.issued_at < :silent_since AND t.next_letter_by IS NULL AND t.relative_id IS NOT NULL
        AND t.{_A_LETTER} AND NOT {_LATER} AND {_OPEN}
"""  # noqa: S608  (our own)
_NEWS: Final = " OR ".join(
    [
        f"EXISTS (SELECT 1 FROM {table} AS n WHERE n.case_id = r.case_id AND n.changed_at > last)"  # noqa: S608
        for table in (
            "statement",
            "registration",
            "identification_stage",
            "decision",
            "comparison",
            "handover",
            "effects",
        )
    ]
    + [
        "EXISTS (SELECT 1 FROM case_batch_link AS n WHERE n.case_id = r.case_id AND n.changed_at > last"
        " AND n.strength IN ('possible', 'indicated', 'confirmed'))"
    ]
)
_FURTHER: Final = (
    f"EXISTS (SELECT 1 FROM decision AS d WHERE d.case_id = r.case_id AND d.{DECIDED})"  # noqa: S608
    f" OR EXISTS (SELECT 1 FROM comparison AS m WHERE m.case_id = r.case_id AND m.{MATCHES}"
    " AND NOT EXISTS (SELECT 1 FROM comparison AS later WHERE later.replaces_id = m.id))"
    f" OR EXISTS (SELECT 1 FROM identification_stage AS s WHERE s.case_id = r.case_id AND s.{MATCH_STAGES})"
)
_COMMON: Final = (
    "r.id, c.number, r.post_address, r.rounds, r.in_person_only, r.do_not_post, r.pause_until, c.closed_on,"  # noqa: S608
    f" {_answer_on('contact')}, {_answer_on('print_letter')},"
    " EXISTS (SELECT 1 FROM disclosure_rule AS d WHERE d.relative_id = r.id AND d.since <= :today"
    " AND d.ended_on IS NULL AND (d.until IS NULL OR d.until >= :today))"
)
_ASKED: Final = "FROM json_each(:ids) AS asked JOIN relative AS r ON r.id = asked.value"
_TRANSFER: Final = f"""
    SELECT {_COMMON},
        EXISTS (SELECT 1 FROM case_batch_link AS k WHERE k.case_id = r.case_id AND k.batch_id = :batch
            AND k.strength IN ('possible', 'indicated', 'confirmed')),
        (SELECT max(k.held_on) FROM talk AS k WHERE k.relative_id = r.id AND k.batch_id = :batch),
        (SELECT max(k.as_of) FROM letter AS k WHERE k.relative_id = r.id AND k.batch_id = :batch AND k.kind = 'L3'
            AND k.state NOT IN ({_GONE})),
        0, {_FURTHER}
    {_ASKED} JOIN search_case AS c ON c.id = r.case_id
"""  # noqa: S608  (our own)
_UPDATE: Final = f"""
    WITH due AS MATERIALIZED (
        SELECT asked.value AS relative_id, (SELECT max(l.issued_at) FROM letter AS l
            WHERE l.relative_id = asked.value AND l.{_A_LETTER}) AS last
        FROM json_each(:ids) AS asked
    )
    SELECT {_COMMON}, 0, NULL, NULL, {_NEWS}, {_FURTHER}
    FROM due
        JOIN relative AS r ON r.id = due.relative_id JOIN search_case AS c ON c.id = r.case_id
"""  # noqa: S608  (our own)
_WISHES: Final = """
    SELECT r.rounds, count(*) FROM relative AS r JOIN search_case AS c ON c.id = r.case_id
    WHERE c.closed_on IS NULL AND c.merged_into IS NULL GROUP BY r.rounds
"""
