"""What the terminal shows of records: plain values under stable names, the same in JSON and in tables."""

from collections.abc import Iterator
from datetime import date
from typing import Any
from uuid import UUID

from casetracker import terms
from casetracker.casework.batches import OneDirection, Voice
from casetracker.casework.claim_words import Bound, Side, Unit
from casetracker.casework.dossier import Dossier
from casetracker.casework.due import due
from casetracker.casework.office import Office
from casetracker.casework.paper_language import PaperLanguage
from casetracker.casework.standing import known, status
from casetracker.letters.consolidated import consolidated
from casetracker.services.batches import BatchView, Ledger
from casetracker.services.cases import CaseRow
from casetracker.services.rescue import Rescued
from casetracker.services.vaults import Checked, VaultFacts


def vault_facts(facts: VaultFacts) -> dict[str, Any]:
    return {
        "folder": str(facts.folder),
        "vault_id": str(facts.vault_id),
        "sample": facts.sample,
        "office": facts.office,
        "caseworker": facts.caseworker,
        "created": facts.created.isoformat(timespec="seconds"),
        "cases": facts.cases,
        "batches": facts.batches,
        "letters": facts.letters,
    }


def office(row: Office) -> dict[str, Any]:
    return {
        "code": row.code,
        "name": row.name,
        "caseworker": row.caseworker,
        "phone": row.phone,
        "hours": row.hours,
        "address": row.address,
        "email": row.email,
        "registered_number": row.registered_number,
        "support_line": row.support_line,
    }


def health(found: Checked) -> dict[str, Any]:
    return {
        "whole": found.whole,
        "broken_pages": list(found.broken_pages),
        "structure": list(found.structure),
        "history": list(found.journal),
        "documents": list(found.attachments),
        "rows_unreadable": dict(found.unreadable),
        "records_readable": found.readable,
    }


def rescued(told: Rescued) -> dict[str, Any]:
    return {
        "folder": str(told.folder),
        "whole": told.whole,
        "tables": [
            {
                "table": one.name,
                "read": one.read,
                "lost": len(one.lost),
                "set_aside": len(one.orphans),
                "count_is_exact": one.exact,
            }
            for one in told.tables
        ],
        "records": [{"kind": one.kind, "id": one.record_id, "case": one.case_number} for one in told.records],
        "cases": list(told.cases),
        "documents": list(told.documents),
        "history": list(told.history),
        "history_lines_cut_off": told.history_short,
        "log_of_last_changes_torn": told.log_torn,
        "parts_refused_by_the_disk": told.parts_refused,
    }


def case_row(row: CaseRow) -> dict[str, Any]:
    return {
        "id": str(row.case_id),
        "number": row.number,
        "name": row.name,
        "born": row.born,
        "last_contact": row.last_contact,
        "status": row.status,
    }


def case(dossier: Dossier, today: date) -> dict[str, Any]:
    return {
        "id": str(dossier.case.id),
        "number": dossier.case.number,
        "opened_on": dossier.case.opened_on.isoformat(),
        "status": status(dossier),
        "name": dossier.heading(),
        "born": str(dossier.sought.born or ""),
        "last_contact": str(dossier.sought.last_contact or ""),
        "relatives": [
            {
                "id": str(one.id),
                "name": dossier.name_of(one),
                "kinship": one.kinship,
                "language": one.language,
                "must_not_learn": "; ".join(_rules(dossier, one.id, today)),
            }
            for one in dossier.relatives
        ],
        "known": [
            {
                "question": one.question,
                "level": one.level or "on record",
                "words": one.words,
                "said_by": one.said_by,
                "said_on": str(one.said_on or ""),
            }
            for one in known(dossier)
        ],
        "documents": [
            {"id": str(one.id), "title": one.title, "kind": one.media_type, "added_on": one.added_on.isoformat()}
            for one in dossier.attachments
        ],
        "registrations": [
            {
                "body": one.body_name or one.body,
                "number": one.number,
                "status": one.status_as_given,
                "last_contact": str(one.last_contact_on or ""),
                "next_follow_up": str(one.next_follow_up or ""),
            }
            for one in dossier.registrations
        ],
        "links": [
            {
                "batch": dossier.batches[one.batch_id].number,
                "basis": one.basis,
                "strength": one.strength,
            }
            for one in dossier.links
        ],
        "letters": [
            {
                "number": one.number,
                "kind": one.kind,
                "language": one.language,
                "issued": one.issued_at.date().isoformat(),
                "state": one.state,
                "sha256": one.sha256,
            }
            for one in dossier.letters
        ],
        "due": [
            {"on": one.on.isoformat(), "urgency": one.urgency, "kind": one.kind, "what": one.what}
            for one in due(dossier, today)
        ],
    }


def _rules(dossier: Dossier, relative_id: UUID, today: date) -> Iterator[str]:
    """Give what a relative must not learn today: the topics, and the family's own words."""
    for rule in dossier.rules_for(relative_id, today):
        yield from (*(terms.word(topic, "en") for topic in rule.topics), *([rule.words] if rule.words else []))


def ledger(read: Ledger) -> dict[str, Any]:
    return {
        "reaches_until": str(read.reaches_until or ""),
        "batches": [
            {
                "id": str(row.batch.id),
                "number": row.batch.number,
                "kind": row.batch.kind,
                "day": str(row.batch.happened_on),
                "to_ukraine": _sides(row.to_ukraine),
                "to_russia": _sides(row.to_russia),
                "claims": row.claims,
                "linked": row.linked,
            }
            for row in read.rows
        ],
        "running_totals": len(read.running_totals),
    }


def batch(view: BatchView) -> dict[str, Any]:
    return {
        "id": str(view.batch.id),
        "number": view.batch.number,
        "kind": view.batch.kind,
        "day": str(view.batch.happened_on),
        "to_ukraine": _direction(view.to_ukraine),
        "to_russia": _direction(view.to_russia),
        "may_be_said": consolidated((view.to_ukraine, view.to_russia), PaperLanguage.ENGLISH),
        "claims": [
            {
                "key": one.reference_key,
                "direction": one.direction,
                "side": one.side,
                "speaker": one.speaker,
                "kind": one.kind,
                "count": one.count,
                "count_to": one.count_to,
                "bound": one.bound,
                "unit": one.unit,
                "day": str(one.happened_on or ""),
                "source": view.sources[one.source_id].address if one.source_id in view.sources else "",
                "note": one.note,
            }
            for one in view.figures
        ],
        "linked_cases": [
            {"case": linked.number, "basis": link.basis, "strength": link.strength} for link, linked in view.linked
        ],
    }


def _direction(told: OneDirection) -> dict[str, Any]:
    return {
        "level": told.level,
        "sides": {side: [_voice(voice) for voice in voices] for side, voices in told.sides.items()},
        "no_figure_from": list(told.silent) if told.sides else [],
    }


def _voice(voice: Voice) -> dict[str, Any]:
    return {
        "count": voice.count,
        "count_to": voice.count_to,
        "told": _number(voice),
        "bound": voice.bound,
        "unit": voice.unit,
        "speakers": ", ".join(voice.speakers),
        "pages": voice.pages,
    }


def _sides(told: OneDirection) -> str:
    """Write both sides side by side for a table: "Ukraine 1000 · Russia 1000"; never a sum."""
    shown = [f"{side.value} {' / '.join(_number(voice) for voice in told.of(side))}" for side in Side if told.of(side)]
    return " · ".join(shown)


def _number(voice: Voice) -> str:
    written = f"{voice.count}" if voice.count_to is None else f"{voice.count}-{voice.count_to}"
    prefix = "" if voice.bound in (Bound.EXACT, Bound.BETWEEN) else f"{voice.bound.value.replace('_', ' ')} "
    unit = "" if voice.unit is Unit.NOT_RECORDED else f" {voice.unit.value.replace('_', ' ')}"
    return f"{prefix}{written}{unit}"
