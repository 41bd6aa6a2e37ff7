"""What a record tells of, derived from the record itself, so that a rule on one relative's papers finds it.

A record may tell of more than one thing, and what may only be read between the lines counts too: a result of comparing
remains tells of a death. Staying off a paper too often can be mended in a talk; standing on it cannot.
"""

from collections.abc import Iterable
from typing import Final

from casetracker.casework.attachments import Attachment
from casetracker.casework.comparisons import Comparison, ComparisonSample
from casetracker.casework.consents import Consent
from casetracker.casework.disclosure import DisclosureRule, Topic
from casetracker.casework.errors import QT_TRANSLATE_NOOP, ForTheCaseworker
from casetracker.casework.handovers import Effects, Handover, HandoverRemains, Notification
from casetracker.casework.identification import (
    Decision,
    DecisionGround,
    DecisionRemains,
    IdentificationStage,
    StageKind,
)
from casetracker.casework.letters import Letter
from casetracker.casework.links import CaseBatchLink
from casetracker.casework.paper_kinds import LetterKind
from casetracker.casework.people import IdentityDocument, IdentityPaper, Relative, Witness
from casetracker.casework.registrations import Body, NibStatus, Registration
from casetracker.casework.remains import CaseRemains, Remains
from casetracker.casework.samples import ReferenceSample, SampleStep
from casetracker.casework.statements import Fate, Statement, Whereabouts
from casetracker.casework.talks import Talk

Topics = frozenset[Topic]

_NONE: Final[Topics] = frozenset()
_IDENTITY: Final[Topics] = frozenset({Topic.IDENTIFICATION, Topic.DEATH})
_BURIAL: Final[Topics] = _IDENTITY | {Topic.BURIAL}

_OF_WHEREABOUTS: Final[dict[Whereabouts, Topics]] = {
    Whereabouts.BELIEVED_CAPTIVE: frozenset({Topic.CAPTIVITY}),
    Whereabouts.CAPTIVE_CONFIRMED_ICRC: frozenset({Topic.CAPTIVITY}),
    Whereabouts.RELEASED: frozenset({Topic.CAPTIVITY}),
    Whereabouts.REMAINS_REPATRIATED_REPORTED: _IDENTITY | {Topic.TRANSFERS},
    Whereabouts.REMAINS_HELD: _IDENTITY,
    Whereabouts.BURIED: frozenset({Topic.DEATH, Topic.BURIAL}),
}
_OF_FATE: Final[dict[Fate, Topics]] = {
    Fate.BELIEVED_DEAD: frozenset({Topic.DEATH}),
    Fate.CONFIRMED_DEAD: frozenset({Topic.DEATH}),
}
_OF_STAGE: Final[dict[StageKind, Topics]] = {
    StageKind.REPORTED_REPATRIATED: _IDENTITY | {Topic.TRANSFERS},
    StageKind.HANDOVER: _BURIAL,
    StageKind.BURIAL: _BURIAL,
    StageKind.BURIED_UNIDENTIFIED: _BURIAL,
    StageKind.EXHUMED: _BURIAL,
    StageKind.REBURIED: _BURIAL,
}
_OF_BODY: Final[dict[Body, Topics]] = {
    Body.POLICE_ERDR: frozenset({Topic.IDENTIFICATION, Topic.CIRCUMSTANCES}),
    Body.LABORATORY: frozenset({Topic.IDENTIFICATION}),
    Body.ICMP: frozenset({Topic.IDENTIFICATION}),
    Body.NIB: frozenset({Topic.CAPTIVITY}),
    Body.COORDINATION_HQ: frozenset({Topic.CAPTIVITY}),
    Body.SBU_JOINT_CENTRE: frozenset({Topic.CAPTIVITY}),
    Body.ICRC_CTA: frozenset({Topic.CAPTIVITY}),
    Body.OMBUDSMAN: frozenset({Topic.CAPTIVITY}),
    Body.TCC_NOTICE: frozenset({Topic.SERVICE, Topic.CIRCUMSTANCES}),
    Body.UNIT_INQUIRY: frozenset({Topic.SERVICE, Topic.CIRCUMSTANCES}),
    Body.COURT: frozenset({Topic.DEATH}),
}
"""Bodies whose entries tell of something; the unified register says only that somebody is missing."""

OF_LETTER: Final[dict[LetterKind, Topics]] = {
    LetterKind.L3: frozenset({Topic.TRANSFERS}),
    LetterKind.L5: frozenset({Topic.IDENTIFICATION, Topic.TRANSFERS, Topic.DEATH}),
    LetterKind.L6: _IDENTITY,
    LetterKind.L7: _IDENTITY,
    LetterKind.L8: _IDENTITY,
    LetterKind.L10: frozenset({Topic.CAPTIVITY}),
    LetterKind.L11: frozenset({Topic.EFFECTS}),
    LetterKind.L12: _IDENTITY,
    LetterKind.QUESTIONS: _IDENTITY,
}
"""What a kind of letter is about as a whole; what is not listed is about nothing, or leaves single records out."""

OF_PERSON: Final[dict[str, Topics]] = {
    "last_contact": frozenset({Topic.CIRCUMSTANCES}),
    "last_place": frozenset({Topic.CIRCUMSTANCES}),
    "disappeared_on": frozenset({Topic.CIRCUMSTANCES}),
    "circumstances": frozenset({Topic.CIRCUMSTANCES}),
    "unit": frozenset({Topic.SERVICE}),
    "branch": frozenset({Topic.SERVICE}),
    "rank": frozenset({Topic.SERVICE}),
    "position": frozenset({Topic.SERVICE}),
    "recruitment_centre": frozenset({Topic.SERVICE}),
}
"""What the fields of the sought person tell of; a name and a birthday tell of nothing."""


class MustNotLearn(ForTheCaseworker):
    """`topics` are worded where the sentence is shown."""

    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "This paper tells of “{topics}”, which this relative must not learn from the office. Talk with whoever asked "
        "for that; a rule that no longer holds can be ended on the page of the family.",
    )

    def __init__(self, topics: Iterable[Topic]) -> None:
        chosen = set(topics)
        super().__init__(topics=tuple(one for one in Topic if one in chosen))


def topics_of(record: object) -> Topics:
    """Return what a record tells of; a batch or a transfer without a case tells of transfers only by its link."""
    match record:
        case Statement():
            return _of_statement(record)
        case Registration():
            return _of_registration(record)
        case IdentificationStage(kind=kind):
            return _OF_STAGE.get(kind, _IDENTITY)
        case Decision() | DecisionGround() | DecisionRemains() | Comparison() | Remains() | CaseRemains():
            return _IDENTITY
        case ReferenceSample() | SampleStep() | ComparisonSample():
            return frozenset({Topic.IDENTIFICATION, Topic.OTHER_RELATIVES})
        case Handover() | HandoverRemains():
            return _BURIAL
        case Effects(remains_id=remains):
            return frozenset({Topic.EFFECTS}) | (_IDENTITY if remains else _NONE)
        case Notification():
            return _IDENTITY | {Topic.OTHER_RELATIVES}
        case CaseBatchLink():
            return frozenset({Topic.TRANSFERS, Topic.DEATH})
        case Letter(kind=kind):
            return OF_LETTER.get(kind, _NONE)
        case _:
            return _of_people(record)


def _of_people(record: object) -> Topics:
    match record:
        case Relative():
            return frozenset({Topic.OTHER_RELATIVES, Topic.CONTACTS})
        case Talk() | Consent() | DisclosureRule():
            return frozenset({Topic.OTHER_RELATIVES})
        case Witness():
            return frozenset({Topic.CIRCUMSTANCES, Topic.CONTACTS})
        case IdentityDocument(kind=IdentityPaper.MILITARY_CARD | IdentityPaper.ID_TAG):
            return frozenset({Topic.SERVICE})
        case Attachment():
            # Nobody knows what stands in a document, so whoever must not learn something is not given it unread.
            return frozenset(Topic)
        case _:
            return _NONE


def _of_statement(said: Statement) -> Topics:
    told = frozenset(said.topics) | _OF_WHEREABOUTS.get(said.whereabouts, _NONE) | _OF_FATE.get(said.fate, _NONE)
    if said.about_papers_or_tags:
        told |= _IDENTITY | {Topic.EFFECTS}
    return told


def _of_registration(entry: Registration) -> Topics:
    told = _OF_BODY.get(entry.body, _NONE)
    captive = entry.nib_status not in (None, NibStatus.NO_DATA)
    return told | {Topic.CAPTIVITY} if captive else told


def forbidden(rules: Iterable[DisclosureRule]) -> Topics:
    """Return every topic that some rules name."""
    return frozenset(topic for rule in rules for topic in rule.topics)


def refuse_letter(kind: LetterKind, rules: Iterable[DisclosureRule]) -> None:
    """Keep back a letter whose whole subject the relative must not learn of. Raises `MustNotLearn`."""
    named = OF_LETTER.get(kind, _NONE) & forbidden(rules)
    if named:
        raise MustNotLearn(named)
