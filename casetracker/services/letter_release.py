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
from casetracker.services.keys import Key, SlotKind, keys_of
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

    Raises `WrongSecret`, `SlotMissing` or `OwnPassphrase`.
    """
    slot = desk.vault.slot(slot_id)
    if slot.id == desk.vault.opened_by.id or not isinstance(slot, PassphraseSlot):
        raise OwnPassphrase
    slot.open(passphrase, desk.vault.vault_id)
    holder = next(key for key in keys_of(desk) if key.id == slot_id)
    return Release(content_of(paper), by=holder.person or holder.label)


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
