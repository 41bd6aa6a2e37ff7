"""The release of a letter by a second person: what it says cannot be unsaid, so two people look at the same draft.

The second person proves who they are with the passphrase of a slot of their own. Where the vault has one passphrase
only, the one person releases alone and says why; that stands with the letter and in the history.
"""

import hashlib
import json
from dataclasses import dataclass
from typing import Final
from uuid import UUID

from casetracker.casework.errors import QT_TRANSLATE_NOOP, ForTheCaseworker
from casetracker.letters.paper import Paper
from casetracker.services.desk import Desk
from casetracker.services.keys import SLOT, Key, SlotKind, keys_of
from casetracker.storage.errors import StorageBusy, StorageFull, StorageReadOnly
from casetracker.vault import attempts
from casetracker.vault.errors import WrongSecret
from casetracker.vault.slots import PassphraseSlot


class SecondPersonNeeded(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "Two people release this kind of letter. Let a second person read the draft and enter their own passphrase.",
    )


class ReasonNeeded(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "Two people release this kind of letter, and this vault has one passphrase only. Write why one person releases "
        "it alone; the reason is kept with the letter.",
    )


class DraftChanged(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP(
        "Errors", "The letter is no longer what was released. Let the second person read it again."
    )


class OwnPassphrase(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP(
        "Errors", "This is the passphrase with which the vault was opened. Another person must release the letter."
    )


class NotTheirPassphrase(WrongSecret):
    """`seconds` is how long the next try has to wait."""

    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "This is not the passphrase of the person chosen. Check who is chosen, and try again in {seconds} s. Wrong "
        "passphrases are counted and stand in the history.",
    )

    def __init__(self, seconds: int) -> None:
        self.seconds = seconds
        super().__init__(seconds=seconds)


class WaitAfterWrong(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP(
        "Errors", "A wrong passphrase was tried a moment ago. The next one can be tried in {seconds} s."
    )

    def __init__(self, seconds: int) -> None:
        self.seconds = seconds
        super().__init__(seconds=seconds)


NOT_RELEASED: Final = (SecondPersonNeeded, ReasonNeeded, DraftChanged)
"""What says that a draft waits for its release."""


@dataclass(frozen=True, slots=True)
class Release:
    """Who released which draft. Without a second person, `note` says why."""

    content: str
    """Digest of the draft as it was read, from `content_of`."""
    by: str = ""
    note: str = ""


def content_of(paper: Paper) -> str:
    """Return a digest of everything that a paper says, without its number and day."""
    said = {name: repr(value) for name, value in sorted(paper.values.items())}
    told = [paper.template.sha256, paper.greeting, list(paper.recipient_lines), paper.case_number, said]
    return hashlib.sha256(json.dumps(told, ensure_ascii=False).encode()).hexdigest()


def others(desk: Desk) -> list[Key]:
    """List the passphrases of others than the one who opened the vault."""
    return [key for key in keys_of(desk) if key.kind is SlotKind.PASSPHRASE and not key.used_now]


def release(desk: Desk, paper: Paper, slot_id: UUID, passphrase: str) -> Release:
    """Let the holder of another slot release a draft. Takes as long as an unlock.

    Wrong passphrases are counted with those that were tried on the locked vault, and the next one waits as long:
    whoever sits at an open vault must not try a colleague's passphrase faster than anybody else.

    Raises `NotTheirPassphrase`, `WaitAfterWrong`, `EmptyPassphrase`, `SlotMissing` or `OwnPassphrase`.
    """
    slot = desk.vault.slot(slot_id)
    if slot.id == desk.vault.opened_by.id or not isinstance(slot, PassphraseSlot):
        raise OwnPassphrase
    if seconds := attempts.seconds_to_wait(desk.folder):
        raise WaitAfterWrong(seconds)
    try:
        slot.open(passphrase, desk.vault.vault_id)
    except WrongSecret:
        attempts.note_wrong(desk.folder)
        _enter_wrong(desk, slot)
        raise NotTheirPassphrase(attempts.seconds_to_wait(desk.folder)) from None
    attempts.forget(desk.folder)
    holder = next(key for key in keys_of(desk) if key.id == slot_id)
    return Release(content_of(paper), by=holder.person or holder.label)


def _enter_wrong(desk: Desk, slot: PassphraseSlot) -> None:
    try:
        with desk.work("wrong passphrase at the release of a letter") as work:
            work.note(SLOT, slot.id, detail=slot.label)
            work.commit()
    except (StorageFull, StorageReadOnly, StorageBusy):
        desk.history_suspended = True


def release_alone(desk: Desk, paper: Paper, why: str) -> Release:
    """Let one person release a draft where nobody else can. Raises `SecondPersonNeeded` or `ReasonNeeded`."""
    if others(desk):
        raise SecondPersonNeeded
    if not why.strip():
        raise ReasonNeeded
    return Release(content_of(paper), note=" ".join(why.split()))


def refuse_unreleased(desk: Desk, paper: Paper, given: Release | None) -> None:
    """Raise what is missing for the release of this draft: `SecondPersonNeeded`, `ReasonNeeded` or `DraftChanged`."""
    if given is None:
        raise SecondPersonNeeded if others(desk) else ReasonNeeded
    if given.content != content_of(paper):
        raise DraftChanged
    if not given.by and others(desk):
        raise SecondPersonNeeded
