"""What stays off one relative's papers: records and details that tell of what a rule names, and others' contacts.

Invariant 9: rules name topics, records carry them (`topics.topics_of`). Everything a paper for a relative is made of
goes through here; free text is confirmed by the caseworker against the rules, and is searched for what can be told by
a program: another relative's telephone, address or code word, and names where a rule keeps the family apart.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Final, TypeVar
from uuid import UUID

from casetracker.casework.disclosure import Topic
from casetracker.casework.dossier import Dossier
from casetracker.casework.errors import QT_TRANSLATE_NOOP, ForTheCaseworker
from casetracker.casework.people import Relative, SoughtPerson
from casetracker.casework.record import Record
from casetracker.casework.statements import Statement
from casetracker.casework.topics import OF_PERSON, Topics, forbidden, topics_of

Kind = TypeVar("Kind", bound=Record)


class AnothersContacts(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "A telephone, an address or the code word of another relative stands in this paper. Take it out of the text; "
        "one relative's contacts are never on another's paper.",
    )


class AnotherNamed(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "Another relative is named in this paper, and this relative must not learn of the others from the office. "
        "Take the name out of the text.",
    )


@dataclass(frozen=True, slots=True)
class Withheld:
    """One thing that stays off a paper, and the topics of the rules that keep it off."""

    record: Record
    topics: Topics
    field: str = ""
    """The detail of the sought person, where only that stays off."""


_LISTS: Final = (
    "statements", "registrations", "talks", "links", "stages", "decisions", "letters", "attachments", "witnesses",
    "papers", "samples", "sample_steps", "case_remains", "comparisons", "comparison_samples", "grounds",
    "decision_remains", "notifications", "handovers", "handover_remains", "effects",
)  # fmt: skip


def hidden_from(dossier: Dossier, relative_id: UUID | None, today: date) -> Topics:
    """Return every topic that this relative must not learn of today."""
    return forbidden(dossier.rules_for(relative_id, today))


def topics_for(dossier: Dossier, record: Record, relative_id: UUID | None) -> Topics:
    """Return what a record tells this relative of; what another relative said tells of the other relatives."""
    told = topics_of(record)
    if isinstance(record, Statement) and record.speaker.casefold() in _names_of_others(dossier, relative_id):
        told |= {Topic.OTHER_RELATIVES}
    # What this relative said, or was told, is no news of anybody else.
    return told - {Topic.OTHER_RELATIVES} if getattr(record, "relative_id", None) == relative_id else told


def for_papers(dossier: Dossier, relative_id: UUID | None, today: date) -> Dossier:
    """Return the dossier as papers for this relative are made from it: without what must not be learned."""
    hidden = hidden_from(dossier, relative_id, today)
    if not hidden:
        return dossier
    told = replace(dossier)
    for name in _LISTS:
        setattr(told, name, _kept(dossier, getattr(dossier, name), relative_id, hidden))
    return told


def _kept(dossier: Dossier, records: list[Kind], relative_id: UUID | None, hidden: Topics) -> list[Kind]:
    return [one for one in records if not topics_for(dossier, one, relative_id) & hidden]


def off_the_summary(dossier: Dossier, relative_id: UUID | None, today: date) -> Iterator[Withheld]:
    """List what a summary for this relative would state were it not for a rule, beside what is known."""
    hidden = hidden_from(dossier, relative_id, today)
    mine = [letter for letter in dossier.letters if letter.relative_id == relative_id]
    for record in (*dossier.registrations, *mine):
        if named := topics_for(dossier, record, relative_id) & hidden:
            yield Withheld(record, named)
    for field in person_fields_off(hidden):
        if getattr(dossier.sought, field):
            yield Withheld(dossier.sought, OF_PERSON[field] & hidden, field)


def person_fields_off(hidden: Topics) -> list[str]:
    """Return the fields of the sought person that tell of a hidden topic."""
    return [name for name in SoughtPerson.model_fields if OF_PERSON.get(name, frozenset()) & hidden]


def refuse_others(dossier: Dossier, relative_id: UUID, texts: Iterable[str], today: date) -> None:
    """Keep back a paper that holds another relative's contacts, or names where the family is kept apart.

    Raises `AnothersContacts` or `AnotherNamed`.
    """
    whole = "\n".join(texts).casefold()
    numbers = [_digits(run) for run in _RUN.findall(whole)]
    own = dossier.relative(relative_id)
    for other in dossier.relatives:
        if other.id != relative_id and _holds_contacts(whole, numbers, other, own):
            raise AnothersContacts
    if Topic.OTHER_RELATIVES in hidden_from(dossier, relative_id, today):
        named = (name for name in _names_of_others(dossier, relative_id) if len(name) > _SHORTEST)
        if any(_stands_in(name, whole) for name in named):
            raise AnotherNamed


_RUN: Final = re.compile(r"\+?\d[\d\s()\-–.]{5,}\d")
_NATIONAL: Final = 9
"""Digits of a number without its country and its leading zero."""
_SHORTEST: Final = 3


def _holds_contacts(text: str, numbers: list[str], other: Relative, own: Relative) -> bool:
    phones = {_digits(run)[-_NATIONAL:] for run in _RUN.findall(other.phone)}
    phones -= {_digits(run)[-_NATIONAL:] for run in _RUN.findall(own.phone)}
    if any(number.endswith(phone) for phone in phones for number in numbers):
        return True
    words = {_plain(one) for one in (other.email, other.post_address, other.code_word)}
    words -= {_plain(one) for one in (own.email, own.post_address, own.code_word)}
    plain = _plain(text)
    return any(len(word) > _SHORTEST and _stands_in(word, plain) for word in words)


def _stands_in(words: str, text: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(words)}(?!\w)", text) is not None


def _plain(text: str) -> str:
    """Fold case, and let commas and line breaks of an address count for nothing."""
    return " ".join(re.sub(r"[,;\s]+", " ", text.casefold()).split())


def _digits(text: str) -> str:
    return "".join(one for one in text if one.isdigit())


def _names_of_others(dossier: Dossier, relative_id: UUID | None) -> set[str]:
    return {
        name.full.casefold() for one in dossier.relatives if one.id != relative_id for name in dossier.names_of(one)
    }
