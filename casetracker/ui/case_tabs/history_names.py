"""What a line of history calls the records it is about or points at: in a case by its dossier, else by their titles."""

from collections.abc import Iterator, Mapping
from typing import Final
from uuid import UUID

from casetracker.casework.dossier import Dossier
from casetracker.ui.case_words import body_name, date_short, date_words, document_of, kin, line, quoted, word

Known = Dossier | Mapping[UUID, str] | None
"""The dossier of the one case whose history is read; else what records of any case are called, by their ids."""
_LONGEST: Final = 60


def record_words(record_id: UUID, known: Known) -> str:
    """Name a record by what a person knows it by; empty where nothing is known of it."""
    if not isinstance(known, Dossier):
        return known.get(record_id, "") if known else ""
    for relative in known.relatives:
        if relative.id == record_id:
            return kin(known, relative)
    for link in known.links:
        batch = known.batches.get(link.batch_id)
        if batch and record_id in (link.id, batch.id):
            return date_words(batch.happened_on)
    for sample in known.samples:
        if sample.id == record_id:
            return line(known.name_of_sample(sample), word(sample.kind))
    if (item := known.remains.get(record_id)) is not None:
        return item.official_number
    for statement in known.statements:
        if statement.id == record_id:
            return quoted(statement.wording, _LONGEST)
    for entry in known.registrations:
        if entry.id == record_id:
            return body_name(entry)
    if (batch := known.batches.get(record_id)) is not None:
        return date_words(batch.happened_on)
    if (source := known.source(record_id)) is not None:
        return source.title
    if (other := known.other_cases.get(record_id)) is not None:
        return other.number
    return next((words for one, words in _named_by_themselves(known) if one == record_id), "")


def _named_by_themselves(dossier: Dossier) -> Iterator[tuple[UUID, str]]:
    """Give what a person knows further records by: their number, their title, or what they are and their day."""
    yield from ((one.id, one.number) for one in dossier.letters)
    yield from ((one.id, line(one.authority, document_of(one))) for one in dossier.decisions)
    yield from ((one.id, line(word(one.method), one.report_number)) for one in dossier.comparisons)
    yield from ((one.id, one.name) for one in dossier.witnesses)
    yield from ((one.id, line(word(one.kind), one.number)) for one in dossier.papers)
    yield from ((one.id, one.title) for one in dossier.attachments)
    yield from ((one.id, one.what) for one in dossier.effects)
    yield from ((one.id, line(word(one.channel), date_short(one.held_on))) for one in dossier.talks)
    yield from ((one.id, line(word(one.kind), date_short(one.happened_on))) for one in dossier.stages)
    yield from ((one.id, line(one.receiver, date_short(one.handed_on))) for one in dossier.handovers)
    yield from ((one.id, line(one.told_by, date_short(one.told_on))) for one in dossier.notifications)
    yield from ((one.id, line(word(one.purpose), date_short(one.decided_on))) for one in dossier.consents)
