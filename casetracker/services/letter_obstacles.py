"""What is asked of a letter, and everything that keeps it back: its kind, consents, wishes, what must not be told."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from uuid import UUID

from casetracker.casework.batches import BatchKind
from casetracker.casework.dossier import Dossier
from casetracker.casework.errors import QT_TRANSLATE_NOOP, ForTheCaseworker
from casetracker.casework.letter_kinds import TWO_PEOPLE
from casetracker.casework.letter_premises import MUST_NOT_PASS_OVER, SAYS_THE_SEARCH_IS_OPEN, refuse_false_premise
from casetracker.casework.letters import (
    GOES_OUT_IN_A_PAUSE,
    AskedForAPause,
    Letter,
    NoPost,
    refuse_no_news,
    refuse_reported_transfer,
)
from casetracker.casework.links import above_considered
from casetracker.casework.outputs import Output, require_basis
from casetracker.casework.paper_kinds import LetterKind
from casetracker.casework.paper_language import PaperLanguage
from casetracker.casework.people import Channel, Relative
from casetracker.casework.print_sizes import PrintSize
from casetracker.casework.registrations import Registration
from casetracker.casework.telling import refuse_to_pass_over
from casetracker.casework.topics import refuse_letter
from casetracker.services.batches import BatchView
from casetracker.services.desk import Desk
from casetracker.services.letter_release import Release


class ChooseARelative(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP("Errors", "Choose the relative to whom this letter goes.")
    exit_code = 2


class ChooseAnEntry(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP(
        "Errors", "This request asks a body about its entry. Choose the entry; record it first where there is none."
    )
    exit_code = 2


class ChooseATransfer(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP("Errors", "Choose the transfer that this letter tells of.")
    exit_code = 2


class CompareWithWishes(ForTheCaseworker):
    """The relative must not learn something; the caseworker has not confirmed that it is not on this paper."""

    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "There is something that this relative must not learn from the office. Read the draft against that wish and "
        "confirm that nothing of it stands here.",
    )


@dataclass(frozen=True, slots=True)
class Wish:
    """Which letter is to be written: what the caseworker chooses and fills in."""

    case_id: UUID
    kind: LetterKind
    language: PaperLanguage
    relative_id: UUID | None = None
    batch_id: UUID | None = None
    registration_id: UUID | None = None
    """The entry that a request to an official body asks about."""
    next_letter_by: date | None = None
    done: tuple[str, ...] = ()
    """What was done since the last letter, one sentence each, for L4."""
    typed: Mapping[str, str] = field(default_factory=dict)
    """What the caseworker wrote into the fields that only they can fill (`letter_kind_values.ASKED`)."""
    corrects_id: UUID | None = None
    """The earlier letter that L9 corrects."""
    release: Release | None = None
    """Who released the draft, for the kinds that two people release."""
    channel: Channel | None = None
    print_size: PrintSize = PrintSize.USUAL
    compared_with_wishes: bool = False
    """The caseworker has read the draft against what this relative must not learn."""


def obstacles_of(
    desk: Desk,
    wish: Wish,
    dossier: Dossier,
    relative: Relative | None,
    batch: BatchView | None,
    previous: Letter | None,
) -> Iterator[ForTheCaseworker]:
    """Yield what keeps this letter back, each as the sentence to show."""
    # A list for the family to take along names nobody, yet whoever must not learn of it must not be given it.
    for_somebody = wish.kind is LetterKind.QUESTIONS and bool(dossier.rules)
    if relative is None and (wish.kind.to_family or for_somebody):
        yield ChooseARelative()
    if relative is not None and not wish.kind.asks:
        yield from _consent_and_rules(desk, wish, dossier, relative)
    if wish.kind is LetterKind.REQUEST and entry_of(dossier, wish.registration_id) is None:
        yield ChooseAnEntry()
    if wish.kind is LetterKind.L3:
        yield from _transfer_obstacles(dossier, batch)
    if wish.kind is LetterKind.L4 and relative is not None:
        try:
            refuse_no_news(previous.issued_at if previous else None, _news(dossier))
        except ForTheCaseworker as refused:
            yield refused
    if relative is not None:
        try:
            refuse_false_premise(wish.kind, dossier, relative.id)
        except ForTheCaseworker as refused:
            yield refused
        waits = wish.kind.to_family and wish.kind not in GOES_OUT_IN_A_PAUSE
        if waits and relative.pause_until and relative.pause_until > desk.today():
            yield AskedForAPause(day=relative.pause_until)
        if relative.do_not_post and wish.channel is Channel.POST:
            yield NoPost()
        if dossier.rules_for(relative.id, desk.today()) and not wish.compared_with_wishes:
            yield CompareWithWishes()


def _consent_and_rules(desk: Desk, wish: Wish, dossier: Dossier, relative: Relative) -> Iterator[ForTheCaseworker]:
    """Yield what this relative does not allow, and what must not be told to this relative."""
    today = desk.today()
    try:
        require_basis(Output.LETTER, dossier.consents, relative.id, today)
    except ForTheCaseworker as refused:
        yield refused
    try:
        refuse_letter(wish.kind, dossier.rules_for(relative.id, today))
        if wish.kind is LetterKind.L4:
            refuse_to_pass_over(dossier, relative.id, today)
    except ForTheCaseworker as refused:
        yield refused


def _transfer_obstacles(dossier: Dossier, batch: BatchView | None) -> Iterator[ForTheCaseworker]:
    if batch is None:
        yield ChooseATransfer()
        return
    try:
        refuse_reported_transfer(
            [link for link in dossier.links if link.batch_id == batch.batch.id],
            is_transfer=batch.batch.kind is BatchKind.TRANSFER,
            sourced_claims=sum(1 for one in batch.figures if one.source_id),
        )
    except ForTheCaseworker as refused:
        yield refused


def _news(dossier: Dossier) -> Iterator[datetime]:
    """Yield when anything was recorded that "no new information" would pass over."""
    further = (*dossier.comparisons, *dossier.handovers, *dossier.effects)
    for one in (*dossier.statements, *dossier.registrations, *dossier.stages, *dossier.decisions, *further):
        yield one.changed_at
    for link in dossier.links:
        if above_considered(link):
            yield link.changed_at


def entry_of(dossier: Dossier, registration_id: UUID | None) -> Registration | None:
    return next((one for one in dossier.registrations if one.id == registration_id), None)


def rules_of(kind: LetterKind) -> tuple[str, ...]:
    """Name the rules that hold for a kind whatever its template declares, as `letter kinds` lists them."""
    holds = {
        "consent-blocks": not kind.asks and not kind.to_nobody,
        "must-not-learn": not kind.to_nobody,
        "asked-for-a-pause": kind.to_family and kind not in GOES_OUT_IN_A_PAUSE,
        "search-is-decided": kind in SAYS_THE_SEARCH_IS_OPEN,
        "match-not-told": kind in MUST_NOT_PASS_OVER,
        "not-told-in-person": kind is LetterKind.L12,
        "words-never-written": kind.to_family,
        "not-released": kind in TWO_PEOPLE,
    }
    return tuple(name for name, stands in holds.items() if stands)
