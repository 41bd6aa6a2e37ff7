"""Creating, opening and checking a vault."""

from collections.abc import Callable
from contextlib import nullcontext, suppress
from dataclasses import dataclass, fields
from datetime import date, datetime
from pathlib import Path
from uuid import UUID

from casetracker.casework.errors import QT_TRANSLATE_NOOP, ForTheCaseworker
from casetracker.casework.office import Office
from casetracker.exchange.logo import read_logo
from casetracker.services import attachments, backup_copy, damaged_pages, journal, keys
from casetracker.services.attachments import Lost
from casetracker.services.desk import Desk
from casetracker.storage import database, rescue
from casetracker.storage import journal as lines
from casetracker.storage.database import Database, Health
from casetracker.storage.errors import DatabaseDamaged, FullAtOpening, StorageFull, StorageReadOnly
from casetracker.storage.intact_pages import logged
from casetracker.storage.schema import record_kinds
from casetracker.storage.unit_of_work import UnitOfWork
from casetracker.vault import folder as vault_folder
from casetracker.vault import place, reserve, state_file
from casetracker.vault.errors import LogTorn, StateMissing, VaultRolledBack
from casetracker.vault.folder import VaultDescription
from casetracker.vault.labels import FIRST_LABEL
from casetracker.vault.master_key import STATE
from casetracker.vault.open_vault import OpenVault
from casetracker.vault.place import PlaceRisk as PlaceRisk
from casetracker.vault.slots import KdfCost

WORDS_TYPED_BACK = 3
BEFORE_UPGRADE = QT_TRANSLATE_NOOP("Actions", "back up before an upgrade")
PUT_BACK = QT_TRANSLATE_NOOP("Actions", "notice a database that may be older")


@dataclass(frozen=True, slots=True)
class VaultFacts:
    """What `vault info` tells of an open vault."""

    folder: Path
    vault_id: UUID
    sample: bool
    office: str
    caseworker: str
    cases: int
    batches: int
    letters: int
    created: datetime


@dataclass(frozen=True, slots=True)
class Checked(Health):
    """What a check of the whole vault found: of the database, and of the documents beside it."""

    documents: tuple[Lost, ...] = ()
    readable: int | None = None
    """How many records of a damaged database can still be read; None for one that is whole."""


class OpenForReading(ForTheCaseworker):
    """Said when the vault opens, and no reason not to open it."""

    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "The folder of this vault cannot be written to, so the vault is open for reading only: nothing can be saved, "
        "and the history cannot say what was read. To work in it, copy the whole folder to another disk.",
    )
    exit_code = 4


class OpenOnFullDisk(OpenForReading):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "The disk is full. Everything in the vault can be read, but saving will be refused. Free some space, then lock "
        "the vault and open it again.",
    )


class NewVault:
    """A vault being created: it becomes one only by `finish`, after its recovery words were written down."""

    def __init__(self, vault: OpenVault, made: Database, words: tuple[str, ...]) -> None:
        self._vault = vault
        self._database = made
        self.words = words
        """The 24 recovery words, in order; shown once and never stored."""
        self.vault_id = vault.vault_id

    def finish(self) -> Desk:
        """Write the key file and return the desk. Raises VaultDiskFull or VaultNotWritable, and can be tried again."""
        self._vault.commit()
        desk = Desk(self._vault, self._database)
        desk.settle()
        return desk

    def abandon(self) -> None:
        """Take everything back: the folder is as it was."""
        self._database.close()
        self._vault.close()


def begin_vault(
    folder: Path,
    passphrase: str,
    office: Office,
    *,
    label: str = FIRST_LABEL,
    sample: bool = False,
    cost: KdfCost | None = None,
) -> NewVault:
    """Make keys and database of a new vault and hand out its recovery words.

    Raises the errors of `vault.folder.create` and of the database; then the folder is as it was.
    """
    vault, words = vault_folder.create(folder, passphrase, label=label, sample=sample, cost=cost)
    made: Database | None = None
    try:
        made = database.create(vault.db_path, vault.database_key())
        with UnitOfWork(made, action="create the vault", who=office.caseworker, laptop=office.code) as work:
            work.add(office)
            work.commit()
    except BaseException:
        if made is not None:
            made.close()
        vault.close()
        raise
    return NewVault(vault, made, tuple(words.text().split()))


def words_to_type_back(pick: Callable[[int], list[int]]) -> list[int]:
    """Choose which recovery words (numbered from 1) are typed back; `pick` draws that many of 24 without repeats."""
    return sorted(pick(WORDS_TYPED_BACK))


def open_vault(folder: Path, passphrase: str, slot_id: UUID | None = None) -> Desk:
    """Open a vault. Raises the errors of `vault.folder.unlock` and of `storage.database.open_database`.

    `slot_id` says whose passphrase it is, where several people have one.
    """
    return _with_documents(desk_of(vault_folder.unlock(folder, passphrase, slot_id)))


def open_vault_with_keyring(folder: Path) -> Desk:
    """Open a vault with what this computer's keyring holds for it."""
    return _with_documents(desk_of(vault_folder.unlock_with_keyring(folder)))


def open_vault_with_words(folder: Path, words: str) -> Desk:
    """Open a vault with its recovery words."""
    return _with_documents(desk_of(vault_folder.unlock_with_words(folder, words)))


def describe_vault(folder: Path) -> VaultDescription:
    """Say what stands in clear about a vault, without a secret."""
    return vault_folder.describe(folder)


def vault_facts(desk: Desk) -> VaultFacts:
    with desk.read() as reading:
        office = reading.office.get()
        return VaultFacts(
            desk.folder,
            desk.vault.vault_id,
            desk.sample,
            office.name,
            office.caseworker,
            reading.cases.count(),
            reading.batches.count(),
            reading.letters.count(),
            office.created_at,
        )


def check_vault(desk: Desk) -> Checked:
    """Verify every page of the database, its structure, the history's chain, and the file of every document.

    Of a damaged database it is told how many rows of which table cannot be read; its documents are looked at as far as
    their list can be read. Raises `DatabaseDamaged` where not even the list of tables can be.
    """
    health = desk.database.check()
    told = {one.name: getattr(health, one.name) for one in fields(health)}
    damaged = bool(health.broken_pages or health.structure)
    if damaged:
        path, key = desk.vault.db_path, desk.vault.database_key()
        found = rescue.survey(path, key, damaged_pages.of(path, key))
        told["unreadable"] = tuple((one.name, len(one.lost)) for one in found if not one.whole)
        kinds = {kind.subject for kind in record_kinds()}
        told["readable"] = sum(one.read for one in found if one.name in kinds)
    desk.unchecked = desk.unchecked and (damaged or bool(health.journal))
    lost: list[Lost] = []
    with suppress(DatabaseDamaged) if damaged else nullcontext():
        lost = attachments.check(desk)
    return Checked(**told | {"attachments": tuple(map(str, lost)), "documents": tuple(lost)})


def risk_of_place(desk: Desk) -> PlaceRisk | None:
    """Say why the vault should not lie where it does; None where nothing speaks against it."""
    return place.risk_of(desk.folder)


def change_office(desk: Desk, **told: object) -> None:
    """Change the letterhead or who works here."""
    with desk.work("change the office's details") as work:
        work.office.get().change(**told)
        work.commit()
    desk.refresh_office()


def set_logo(desk: Desk, picture: Path | None) -> None:
    """Put a picture into the letterhead of every paper from now on, or take it out again.

    Only its pixels come into the vault. Raises `NotALogo` and `LogoTooLarge`.
    """
    logo = read_logo(picture) if picture else None
    with desk.work("change the logo of the letterhead") as work:
        work.office.get().change(logo=logo)
        work.commit()


def read_office(desk: Desk) -> Office:
    with desk.read() as reading:
        return reading.office.get()


def desk_of(vault: OpenVault, today: Callable[[], date] = date.today, *, restored: bool = False) -> Desk:
    """Open the database of an unlocked vault and note what is to be noted; a failure closes the vault.

    `restored` is a copy that begins a vault of its own, and whose history was noted nowhere yet.
    """
    saved: list[Path] = []

    def save(behind: Database) -> None:
        # What is restored needs no backup: the one it was made of stays as it is.
        if not restored:
            saved.append(backup_copy.before_upgrade(vault, behind))

    # The engine takes a torn log in up to the damage, and says nothing.
    log = logged(vault.db_path.with_name(f"{vault.db_path.name}-wal"))
    if log.missing_from(vault.db_path):
        vault.close()
        raise DatabaseDamaged
    try:
        opened = _opened(vault, save)
    except StorageFull as full:
        vault.close()
        # Saved before the upgrade began, so it was the upgrade that the disk had no room for.
        raise (backup_copy.no_room_to_upgrade(vault) if saved else full) from None
    except BaseException:
        vault.close()
        raise
    try:
        desk = Desk(vault, opened, today)
        desk.put_back = LogTorn() if log.torn else None
        _take_up(desk, saved, restored=restored)
    except BaseException:
        # A page may be damaged that is looked at only now; whoever tries again must not find the vault in use.
        opened.let_go()
        vault.close()
        raise
    return desk


def _take_up(desk: Desk, saved: list[Path], *, restored: bool) -> None:
    desk.hindrance = _hindrance(desk)
    if not restored:
        _compare_with_note(desk)
    keys.take_up(desk)
    journal.note_unlock(desk)
    for made in saved:
        journal.note_event(desk, BEFORE_UPGRADE, made.name)
    if desk.put_back is not None:
        journal.note_event(desk, PUT_BACK, type(desk.put_back).__name__)
    desk.settle()
    # What cannot be swept now is swept at the next opening.
    with suppress(ForTheCaseworker):
        attachments.sweep(desk)


def _with_documents(desk: Desk) -> Desk:
    """Take up what an encryption anew left undone; what cannot be done now is done at the next opening."""
    with suppress(ForTheCaseworker):
        attachments.take_up_reencryption(desk)
    return desk


def _opened(vault: OpenVault, save: Callable[[Database], None]) -> Database:
    """Open the database, for reading alone where the disk allows no more."""
    path, key = vault.db_path, vault.database_key()
    if vault.reads_only:
        return database.open_for_reading(path, key, StorageReadOnly)
    try:
        try:
            return database.open_database(path, key, save)
        except FullAtOpening:
            if not reserve.release(vault.folder):
                raise
            return database.open_database(path, key, save)
    except FullAtOpening:
        return database.open_for_reading(path, key, StorageFull)
    except StorageReadOnly:
        return database.open_for_reading(path, key, StorageReadOnly)


def _hindrance(desk: Desk) -> ForTheCaseworker | None:
    refusal = desk.database.refusal
    if refusal is StorageReadOnly:
        return OpenForReading()
    return OpenOnFullDisk() if refusal is not None or reserve.is_low(desk.folder) else None


def _compare_with_note(desk: Desk) -> None:
    """Compare the history with what was noted beside the database, before a line is added."""
    try:
        noted = state_file.read(desk.folder, desk.vault.derive(STATE))
    except VaultRolledBack as forged:
        desk.put_back = forged
        return
    if noted is None:
        desk.put_back = StateMissing()
        return
    with desk.read() as reading:
        held = lines.holds(reading.session.connection(), noted.line, noted.chain)
    same = (noted.vault_id, noted.generation) == (desk.vault.vault_id, desk.vault.generation)
    if not (held and same) and desk.put_back is None:
        desk.put_back = VaultRolledBack()
    desk.unchecked = not noted.clean
