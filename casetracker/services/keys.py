"""The keys of a vault: who may open it and with what, changing that, and what is noticed when it is opened."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path
from uuid import UUID

from casetracker.casework.clean_text import MISSING
from casetracker.casework.errors import QT_TRANSLATE_NOOP, ForTheCaseworker, RefusedValue
from casetracker.letters import recovery_sheet as sheet
from casetracker.services.backup_copy import KEPT, PLACED
from casetracker.services.desk import Desk, Noticed
from casetracker.storage import history, key_lines
from casetracker.storage.errors import StorageBusy, StorageFull, StorageReadOnly
from casetracker.storage.key_lines import HOLDER as HOLDER
from casetracker.storage.key_lines import KEY_FILE as KEY_FILE
from casetracker.storage.key_lines import SLOT as SLOT
from casetracker.vault import attempts, backup_folder, key_copies, keyring_slot, passphrase_strength
from casetracker.vault.errors import SlotMissing, VaultRefused
from casetracker.vault.passphrase_strength import Strength as Strength
from casetracker.vault.recovery_words import RecoveryWords
from casetracker.vault.slots import AnySlot, KdfCost, KeyringSlot, PassphraseSlot, RecoverySlot


class WhosePassphrase(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP(
        "Errors", "Several people have a passphrase of this vault. Choose whose passphrase is to be replaced."
    )
    exit_code = 2


class SlotKind(StrEnum):
    PASSPHRASE = "passphrase"  # noqa: S105  (the name of a kind)
    RECOVERY = "recovery"
    KEYRING = "keyring"


@dataclass(frozen=True, slots=True)
class Key:
    """One way into the vault, as it is listed. The label stands in clear on the disk; the person's name does not."""

    id: UUID
    kind: SlotKind
    label: str
    person: str
    created: datetime
    used_now: bool
    """Whether the vault was opened with it this time."""


@dataclass(frozen=True, slots=True)
class StillOpens:
    """A kept key file that a former secret still opens.

    `place` is the backup that holds it, or the newer copy that was kept in the vault itself; `made` is when that backup
    was made. Of a backup that is not `reachable`, such as one on a memory stick that lies elsewhere, nobody can look
    whether it is still there.
    """

    place: Path
    made: datetime | None = None
    reachable: bool = True


def keys_of(desk: Desk) -> list[Key]:
    """List every way into the vault."""
    with desk.read() as reading:
        connection = reading.session.connection()
        return [
            Key(
                slot.id,
                SlotKind(slot.type),
                slot.label,
                key_lines.holder(connection, slot.id),
                slot.created,
                used_now=slot.id == desk.vault.opened_by.id,
            )
            for slot in desk.vault.slots
        ]


def key_labelled(desk: Desk, label: str) -> UUID:
    """Return the id of the key with this label, or raise SlotMissing."""
    for slot in desk.vault.slots:
        if slot.label == label.strip():
            return slot.id
    raise SlotMissing


def add_passphrase(desk: Desk, passphrase: str, *, label: str, person: str, cost: KdfCost | None = None) -> UUID:
    """Let a colleague open the vault with a passphrase of her own.

    Raises EmptyPassphrase, RefusedValue, LabelTaken, TooManyKeys, VaultDiskFull or VaultNotWritable.
    """
    person = _named(person)
    slot = desk.vault.add_passphrase(passphrase, label=label, cost=cost)
    _enter(desk, QT_TRANSLATE_NOOP("Actions", "add a passphrase"), slot.id, slot.label, person)
    if isinstance(desk.vault.opened_by, PassphraseSlot) and not desk.holder:
        # From now on there are several who open the vault, so the first needs a name of her own.
        _enter(desk, QT_TRANSLATE_NOOP("Actions", "name who holds a key"), desk.vault.opened_by.id, "", desk.who)
        desk.holder = desk.who
    return slot.id


def change_passphrase(
    desk: Desk, slot_id: UUID, passphrase: str, cost: KdfCost | None = None
) -> tuple[StillOpens, ...]:
    """Put another passphrase in place of a key's own. Returns the backups that still accept the former one."""
    former = desk.vault.slot(slot_id)
    desk.vault.change_passphrase(slot_id, passphrase, cost=cost)
    _enter(desk, QT_TRANSLATE_NOOP("Actions", "change a passphrase"), slot_id, former.label)
    return backups_accepting(desk, [former])


def set_forgotten_passphrase(desk: Desk, passphrase: str, slot_id: UUID | None = None) -> tuple[StillOpens, ...]:
    """After opening with the recovery words: put a new passphrase in place of the forgotten one.

    Without `slot_id` it is the vault's only passphrase; raises WhosePassphrase where there are several.
    """
    listed = [slot.id for slot in desk.vault.slots if isinstance(slot, PassphraseSlot)]
    if slot_id is None and len(listed) != 1:
        raise WhosePassphrase
    return change_passphrase(desk, slot_id or listed[0], passphrase)


def rename(desk: Desk, slot_id: UUID, *, label: str, person: str = "") -> None:
    """Change what a key is listed as and, where `person` is not empty, who holds it.

    Raises SlotMissing, RefusedValue, LabelTaken.
    """
    person = " ".join(person.split())
    if desk.vault.slot(slot_id).label != label.strip():
        desk.vault.rename(slot_id, label)
    _enter(desk, QT_TRANSLATE_NOOP("Actions", "rename a key"), slot_id, desk.vault.slot(slot_id).label, person)
    if person and slot_id == desk.vault.opened_by.id:
        desk.holder = person
        desk.refresh_office()


def remove(desk: Desk, slot_id: UUID) -> tuple[StillOpens, ...]:
    """Take a key away. Returns the backups that still accept it. Raises SlotMissing or LastPassphrase."""
    former = desk.vault.slot(slot_id)
    desk.vault.remove(slot_id)
    _enter(desk, QT_TRANSLATE_NOOP("Actions", "remove a key"), slot_id, former.label)
    return backups_accepting(desk, [former])


def draw_words() -> tuple[str, ...]:
    """Draw new recovery words. They open nothing before `replace_words`."""
    return RecoveryWords.new().words


def recovery_sheet(words: tuple[str, ...], vault_id: UUID, made_on: date, language: str) -> bytes:
    """Return the sheet of paper with these words as a PDF, which is printed and not kept."""
    short = str(vault_id).rpartition("-")[2]
    return sheet.make(words, vault=short, made_on=made_on, language=language)


def replace_words(desk: Desk, words: tuple[str, ...]) -> tuple[StillOpens, ...]:
    """Let these recovery words open the vault and no others. Returns the backups that still accept the former ones."""
    before = [slot for slot in desk.vault.slots if isinstance(slot, RecoverySlot)]
    slot = desk.vault.replace_words(RecoveryWords(words))
    _enter(desk, QT_TRANSLATE_NOOP("Actions", "make new recovery words"), slot.id, slot.label)
    return backups_accepting(desk, before)


def has_keyring() -> bool:
    """Say whether this computer has a keyring that the vault may use. Asks the system, which may take a moment."""
    return keyring_slot.is_here()


def add_keyring(desk: Desk, *, label: str) -> UUID:
    """Let this computer's keyring open the vault too.

    Raises KeyringUnavailable, KeyringLocked, KeyringRefused, LabelTaken or RefusedValue.
    """
    slot = desk.vault.add_keyring(label=label)
    _enter(desk, QT_TRANSLATE_NOOP("Actions", "let the keyring open the vault"), slot.id, slot.label)
    return slot.id


def raise_cost(desk: Desk) -> bool:
    """Make guessing the passphrase that was just typed dearer where this computer bears more than when it was set.

    For the background, after the vault has opened: it takes up to a few seconds. Says whether anything was changed.
    """
    slot_id = desk.vault.opened_by.id
    if not desk.vault.raise_cost():
        return False
    _enter(desk, QT_TRANSLATE_NOOP("Actions", "protect a passphrase better"), slot_id, desk.vault.slot(slot_id).label)
    return True


def backups_accepting(desk: Desk, former: Iterable[AnySlot]) -> tuple[StillOpens, ...]:
    """List the backups that still accept a former secret of keys that were just changed or removed.

    These are the ones that hold such a key in another form than the vault does now, at the vault's own place and
    wherever it was backed up to; what cannot be reached is listed by its folder and day. Copies that somebody made of a
    backup by hand are not known.
    """
    gone = {slot.id: slot for slot in former if not isinstance(slot, KeyringSlot)}
    now = {slot.id: slot for slot in desk.vault.slots}
    noted = _noted_places(desk)
    places = [desk.folder / backup_folder.BACKUPS, *(place for place in noted if place.is_dir())]
    kept = [path for place in places for path in place.rglob(f"{key_copies.MAIN}*")]
    found = {
        _place_of(path)
        for path in (*kept, *key_copies.kept_newer(desk.folder))
        if any(slot.id in gone and _other(slot, now.get(slot.id)) for slot in _slots_in(desk, path))
    }
    since = min((slot.created for slot in gone.values()), default=None)
    for place, names in noted.items():
        if not place.is_dir() and since is not None:
            days = {name: backup_folder.day_of(name) for name in names}
            found |= {
                StillOpens(place / name, made, reachable=False)
                for name, made in days.items()
                if made is not None and made >= since
            }
    return tuple(sorted(found, key=lambda one: (not one.reachable, str(one.place))))


def strength_of(passphrase: str, *known: str) -> Strength:
    """Judge a passphrase; `known` are words that a guesser would try first. Takes up to 0.1 s: for the background."""
    return passphrase_strength.strength(passphrase, known)


def take_up(desk: Desk) -> Noticed:
    """Note in the history what is to be noted when a vault was just opened, and return what a person should know.

    A disk that takes no line is no reason not to open: `desk.history_suspended` then says so.
    """
    vault = desk.vault
    with desk.read() as reading:
        connection = reading.session.connection()
        desk.holder = key_lines.holder(connection, vault.opened_by.id)
        seen = key_lines.sequence(connection, vault.vault_id)
    desk.refresh_office()
    vault.known_sequence = max(seen, vault.known_sequence)
    noticed = Noticed(vault.sequence < seen, vault.newer_kept, vault.wrong_before.wrong, vault.wrong_before.since)
    try:
        if vault.sequence > seen:
            _enter_sequence(desk, QT_TRANSLATE_NOOP("Actions", "note the key file"))
        if noticed.wrong_secrets and noticed.since is not None:
            since = noticed.since.isoformat(timespec="minutes")
            with desk.work(QT_TRANSLATE_NOOP("Actions", "count wrong passphrases")) as work:
                work.note("vault", vault.vault_id, detail=f"{noticed.wrong_secrets} · {since}")
                work.commit()
            attempts.forget(desk.folder)
    except (StorageFull, StorageReadOnly, StorageBusy):
        desk.history_suspended = True
    desk.noticed = noticed
    return noticed


def _enter(desk: Desk, action: str, slot_id: UUID, label: str, person: str = "") -> None:
    """Enter a change of keys, which has happened already, and the key file's new sequence."""
    try:
        with desk.work(action) as work:
            if label:
                work.note(key_lines.SLOT, slot_id, detail=label)
            if person:
                work.note(key_lines.HOLDER, slot_id, detail=person)
            work.note(key_lines.KEY_FILE, desk.vault.vault_id, detail=str(desk.vault.sequence))
            work.commit()
    except (StorageFull, StorageReadOnly, StorageBusy):
        desk.history_suspended = True
    else:
        desk.vault.known_sequence = desk.vault.sequence


def _enter_sequence(desk: Desk, action: str) -> None:
    with desk.work(action) as work:
        work.note(key_lines.KEY_FILE, desk.vault.vault_id, detail=str(desk.vault.sequence))
        work.commit()
    desk.vault.known_sequence = desk.vault.sequence


def _named(person: str) -> str:
    if not (person := " ".join(person.split())):
        raise RefusedValue("person", MISSING)
    return person


def _noted_places(desk: Desk) -> dict[Path, list[str]]:
    """Return the places outside the vault to which it was backed up, with the backups that stayed there."""
    with desk.read() as reading:
        told = history.details(reading.session.connection(), PLACED, history.Asked())
    places: dict[Path, list[str]] = {}
    for made in map(Path, told):
        places.setdefault(made.parent, []).append(made.name)
    return {place: sorted(names)[-KEPT:] for place, names in places.items()}


def _place_of(key_file: Path) -> StillOpens:
    if key_file.name.startswith(key_copies.NEWER):
        return StillOpens(key_file)
    return StillOpens(key_file.parent, backup_folder.day_of(key_file.parent.name))


def _slots_in(desk: Desk, path: Path) -> Iterator[AnySlot]:
    """Give every slot in a key file of this vault; what cannot be read opens nothing."""
    try:
        kept = key_copies.read(path)
    except VaultRefused:
        return
    if kept.vault_id == desk.vault.vault_id:
        yield from kept.slots


def _other(kept: AnySlot, now: AnySlot | None) -> bool:
    if isinstance(kept, KeyringSlot):
        # Its secret went from the keyring together with the slot.
        return False
    return now is None or kept.wrap != now.wrap
