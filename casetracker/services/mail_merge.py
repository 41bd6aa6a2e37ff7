"""A mailing to many families: planned, printed letter by letter, and continued after an interruption.

Each letter is one whole step, so that an interruption leaves whole letters, and whoever goes on writes only to whom no
letter of the mailing was printed yet. Whatever stands in a letter's way meanwhile leaves that person out, with why.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Final
from uuid import UUID

from casetracker.casework.batches import BatchKind
from casetracker.casework.errors import ForTheCaseworker
from casetracker.casework.ids import Ids
from casetracker.casework.letters import MailRun, refuse_reported_transfer
from casetracker.casework.mail_merge import (
    WRITE_AGAIN_AFTER,
    Held,
    LeftOut,
    NobodyToWriteTo,
    left_out,
    lines_of,
    postal_order,
    refuse_unfinished,
)
from casetracker.casework.paper_kinds import LetterKind
from casetracker.casework.paper_language import PaperLanguage
from casetracker.casework.people import Channel, Kinship, RoundNotice, shown_name
from casetracker.services import letters
from casetracker.services.batches import BatchView, read_batch
from casetracker.services.desk import Desk
from casetracker.services.letter_obstacles import ChooseATransfer, Wish
from casetracker.services.print_sizes import wish_of
from casetracker.storage.errors import DatabaseDamaged, StorageBusy, StorageFailed, StorageFull, StorageReadOnly

Progress = Callable[[int, int], None]
"""Told how many are done, of how many; it may raise to stop."""
TOLD_TOGETHER: Final = 50
"""Letters after which the open pages look at what was printed."""
_STORAGE: Final = (DatabaseDamaged, StorageBusy, StorageFailed, StorageFull, StorageReadOnly)
"""What stops a mailing: it would stop the next letter too."""


def quiet(_done: int, _total: int) -> None:
    """Nobody looks how far it is."""


@dataclass(frozen=True, slots=True)
class Plan:
    """Whom a mailing would reach, in the order of the post, and who is left out and why."""

    kind: LetterKind
    batch_id: UUID | None
    chosen: Ids
    left_out: Ids
    why: Mapping[UUID, LeftOut]
    wishes: Mapping[RoundNotice, int] = field(default_factory=dict)
    """For L3: what all relatives of open cases said of hearing of transfers; most of them are on neither list."""


@dataclass(frozen=True, slots=True)
class Skipped:
    """Somebody of a mailing who got no letter: the rule, or the sentence of what stood in the way."""

    relative_id: UUID
    why: LeftOut | ForTheCaseworker


@dataclass(frozen=True, slots=True)
class Printed:
    """What a mailing came to."""

    run_id: UUID
    new: int
    """Letters printed this time."""
    whole: int
    """Letters of the mailing altogether."""
    skipped: tuple[Skipped, ...]
    outgrown: tuple[str, ...] = ()
    """Numbers of the letters printed this time whose address does not show whole in the window of an envelope."""


@dataclass(frozen=True, slots=True)
class Begun:
    """A mailing that was begun and has not ended."""

    run: MailRun
    printed: int
    chosen: int


@dataclass(frozen=True, slots=True)
class MailRow:
    """One relative on a list of a mailing."""

    relative_id: UUID
    case_id: UUID
    case_number: str
    kinship: Kinship
    name: str
    address: str
    language: PaperLanguage


# Whom


def plan(desk: Desk, kind: LetterKind, batch_id: UUID | None = None, progress: Progress = quiet) -> Plan:
    """Say who gets a letter and who does not. Nothing is recorded, and no case is read.

    Raises `ChooseATransfer`, `NotATransfer` or `NoClaimOnThisTransfer` for L3, `NotWrittenToMany` for other kinds.
    """
    today = desk.today()
    # A day and a sentence that are not chosen yet do not keep anybody from seeing the lists.
    refuse_unfinished(kind, date.max, ["-"], today)
    with desk.read() as reading:
        if kind is LetterKind.L3:
            if batch_id is None:
                raise ChooseATransfer
            batch = reading.batches.get(batch_id)
            sourced = sum(1 for one in reading.batches.figures([batch_id]) if one.source_id)
            refuse_reported_transfer([], is_transfer=batch.kind is BatchKind.TRANSFER, sourced_claims=sourced)
            candidates = reading.batches.to_hear(batch_id)
            wishes = reading.mailings.wishes()
        else:
            candidates, wishes = reading.mailings.due_an_update(today, today - WRITE_AGAIN_AFTER), {}
        addresses: list[tuple[UUID, str]] = []
        why: dict[UUID, LeftOut] = {}
        numbers: dict[UUID, str] = {}
        for done, one in enumerate(reading.mailings.addressees(candidates, kind, batch_id, today)):
            if done % 500 == 0:
                progress(done, len(candidates))
            reason = left_out(kind, one, today)
            if reason is None:
                addresses.append((one.id, one.post_address))
            else:
                why[one.id], numbers[one.id] = reason, one.case_number
    out = sorted(why, key=lambda one: (_RANK.get(why[one].reason.value, 0), why[one].reason.value, numbers[one]))
    return Plan(
        kind,
        batch_id,
        Ids([one.hex for one in postal_order(addresses)]),
        Ids([one.hex for one in out]),
        why,
        wishes,
    )


_RANK: Final = {"connected": -2, Held.NEWS.value: -1, Held.FURTHER_ALONG.value: -1, "letter_sent": 1, "talked": 1}
"""Who must be talked with stands first among those left out, who has heard already last."""


def mail_rows(desk: Desk, relative_ids: Sequence[UUID]) -> dict[UUID, MailRow]:
    """Return the rows of some relatives."""
    with desk.read() as reading:
        relatives = reading.people.some(relative_ids)
        case_ids = {one.case_id for one in relatives.values()}
        numbers = reading.cases.numbers(case_ids)
        names = reading.people.names(case_ids)
    return {
        known: MailRow(
            known,
            one.case_id,
            numbers[one.case_id],
            one.kinship,
            shown_name([name for name in names if name.relative_id == known]),
            ", ".join(lines_of(one.post_address)),
            one.language,
        )
        for known, one in relatives.items()
    }


def wish_for(
    desk: Desk, kind: LetterKind, batch_id: UUID | None, relative_id: UUID, next_letter_by: date | None, done: str
) -> Wish:
    """Return what is asked of the letter to one of the chosen, in this relative's language and size of print."""
    with desk.read() as reading:
        relative = reading.people.relative(relative_id)
        size = wish_of(reading, relative_id)
    return Wish(
        relative.case_id,
        kind,
        relative.language,
        relative_id=relative_id,
        batch_id=batch_id,
        next_letter_by=next_letter_by,
        done=tuple(lines_of(done)),
        channel=Channel.POST,
        print_size=size,
    )


# The letters


def begin_run(desk: Desk, planned: Plan, next_letter_by: date | None, done: str = "") -> MailRun:
    """Record whom a mailing is for, before its first letter.

    Raises `WithoutAnEnd`, `NothingDone`, `NobodyToWriteTo`, or what `letters.refuse_for_everybody` raises.
    """
    refuse_unfinished(planned.kind, next_letter_by, lines_of(done), desk.today())
    if not planned.chosen:
        raise NobodyToWriteTo
    first = wish_for(desk, planned.kind, planned.batch_id, planned.chosen[0], next_letter_by, done)
    letters.refuse_for_everybody(letters.prepare(desk, first))
    run = MailRun(
        kind=planned.kind,
        batch_id=planned.batch_id,
        next_letter_by=next_letter_by,
        done="\n".join(lines_of(done)) if planned.kind is LetterKind.L4 else "",
        chosen="\n".join(one.hex for one in planned.chosen),
        begun_by=desk.who,
    )
    with desk.work("begin a mailing") as work:
        work.add(run)
        work.commit()
    return run


def continue_run(desk: Desk, run_id: UUID, progress: Progress = quiet) -> Printed:
    """Print a letter to everybody of a mailing who has none of it yet, and end the mailing.

    `progress` may raise to stop: whole letters stay, and whoever continues goes on behind them. Raises `NothingFound`,
    or what keeps anything from being recorded.
    """
    with desk.read() as reading:
        run = reading.mailings.run(run_id)
        written = {relative_id for _, relative_id, _ in reading.mailings.letters_of(run_id)}
    everybody = chosen_of(run)
    waiting = [one for one in everybody if one not in written]
    skipped: list[Skipped] = []
    outgrown: list[str] = []
    new = 0
    for begin in range(0, len(waiting), TOLD_TOGETHER):
        # Read once for some letters: its claims take longer to gather than a letter to print.
        batch = read_batch(desk, run.batch_id) if run.batch_id else None
        with desk.telling_at_once():
            for one in waiting[begin : begin + TOLD_TOGETHER]:
                progress(len(written) + new + len(skipped), len(everybody))
                made = _print_one(desk, run, one, batch)
                if not isinstance(made, _One):
                    skipped.append(Skipped(one, made))
                    continue
                new += 1
                outgrown += [made.number] if made.outgrows_window else []
    if run.finished_on is None:
        end_run(desk, run_id)
    return Printed(run_id, new, len(written) + new, tuple(skipped), tuple(outgrown))


@dataclass(frozen=True, slots=True)
class _One:
    """A letter of a mailing that was printed."""

    number: str
    outgrows_window: bool


def _print_one(
    desk: Desk, run: MailRun, relative_id: UUID, batch: BatchView | None
) -> _One | LeftOut | ForTheCaseworker:
    """Print one letter of a mailing; return why not, where it cannot be."""
    today = desk.today()
    with desk.read() as reading:
        found = list(reading.mailings.addressees([relative_id], run.kind, run.batch_id, today))
    if not found:
        return LeftOut(Held.GONE)
    if reason := left_out(run.kind, found[0], today):
        return reason
    try:
        wish = wish_for(desk, run.kind, run.batch_id, relative_id, run.next_letter_by, run.done)
        prepared = letters.prepare(desk, wish, batch)
        letter = letters.print_prepared(desk, prepared, run.id)
    except _STORAGE:
        raise
    except ForTheCaseworker as refused:
        return refused
    return _One(letter.number, prepared.outgrows_window)


def end_run(desk: Desk, run_id: UUID) -> None:
    """Note that a mailing is over, whether everybody got a letter or it was left as it is."""
    with desk.work("end a mailing") as work:
        work.mailings.run(run_id).finished_on = desk.today()
        work.commit()


def unfinished_runs(desk: Desk) -> list[Begun]:
    """Return the mailings that can be continued, the newest first."""
    with desk.read() as reading:
        runs = reading.mailings.unfinished()
        return [Begun(one, reading.mailings.printed(one.id), len(chosen_of(one))) for one in runs]


def chosen_of(run: MailRun) -> list[UUID]:
    """Return whom a mailing was begun for, in the order of the post."""
    return [UUID(one) for one in lines_of(run.chosen)]
