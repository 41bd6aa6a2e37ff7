"""Rescue: a new vault of everything that can still be read of a damaged one, and the truth about the rest."""

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from casetracker.casework.errors import QT_TRANSLATE_NOOP
from casetracker.services import attachments, damaged_pages, journal, vaults
from casetracker.services.attachments import Lost
from casetracker.services.desk import Desk
from casetracker.storage import database as databases
from casetracker.storage import journal as lines
from casetracker.storage import rescue as reading
from casetracker.storage.backup import CopyUnsound
from casetracker.storage.database import Database
from casetracker.storage.intact_pages import logged
from casetracker.storage.rescue import Table as Table
from casetracker.vault import backup_folder, key_copies, lock_file, state_file
from casetracker.vault import folder as vault_folder
from casetracker.vault.attachment_files import AttachmentFolder
from casetracker.vault.backup_folder import Backup
from casetracker.vault.errors import VaultRefused, VaultRolledBack, explaining_the_disk
from casetracker.vault.master_key import STATE

RESCUED: Final = QT_TRANSLATE_NOOP("Actions", "rescue a damaged vault")


@dataclass(frozen=True, slots=True)
class LostRecord:
    """A record that is lost: of which kind, its id, and its case's number where the history still tells it."""

    kind: str
    record_id: str
    case_number: str


@dataclass(frozen=True, slots=True)
class Rescued:
    """What became of a damaged vault. Case numbers are for the screen and never stand in the history's line.

    `records` are those that are lost and whose id is still known; of others only the number stands in `tables`.
    `history` names where the chain does not hold in the new vault; `history_short` is how many lines at its end were
    noted beside the damaged database and are not in it. `log_torn` says that the log of the last changes is damaged:
    what was saved after that place is lost. `parts_refused` is how many parts of the files the disk did not give.
    """

    folder: Path
    tables: tuple[Table, ...]
    records: tuple[LostRecord, ...]
    cases: tuple[str, ...]
    documents: tuple[str, ...]
    history: tuple[str, ...]
    history_short: int
    log_torn: bool
    parts_refused: int

    @property
    def lost(self) -> int:
        return sum(len(table.lost) + len(table.orphans) for table in self.tables)

    @property
    def whole(self) -> bool:
        said = self.documents or self.history or self.history_short or self.log_torn or self.parts_refused
        return all(table.whole for table in self.tables) and not said


def rescue(source: Path, target: Path, *, passphrase: str = "", words: str = "") -> Rescued:
    """Make a vault in a new or empty folder of all that can be read in a damaged one, which stays as it is.

    It opens with the same secrets. Whatever goes wrong, nothing is left in `target`. Raises `FolderNotEmpty`,
    `NoRoomForBackup`, `VaultInUse`, `DatabaseDamaged` where not even the list of tables can be read, and what
    `vault.folder.unlock` and `storage.rescue.carry_over` raise.
    """
    source, target = source.absolute(), target.absolute()
    described, _backup_used = key_copies.read_either(source)
    damaged = source / described.db
    files = [path for path in (damaged, damaged.with_name(f"{damaged.name}-wal")) if path.is_file()]
    documents = AttachmentFolder(source)
    sizes = sum(path.stat().st_size for path in files) * 3
    sizes += sum((documents.path / name).stat().st_size for name in documents.names())
    backup_folder.require_room(target, sizes)
    lock = lock_file.take_for_reading(source)
    try:
        partial = backup_folder.begin_restoring(Backup(source, described.created, described.vault_id), target)
        try:
            return _rescue(source, files, partial, target, passphrase, words)
        except BaseException:
            backup_folder.abandon(partial)
            raise
    finally:
        lock.release()


def _rescue(source: Path, files: list[Path], partial: Path, target: Path, passphrase: str, words: str) -> Rescued:
    # The secret is tried before anything long is copied.
    vault = vault_folder.unlock_with_words(partial, words) if words else vault_folder.unlock(partial, passphrase)
    with vault:
        # The engine writes beside whatever it opens, so it is shown a copy, which is as encrypted as the original.
        damaged, refused = partial / "damaged", 0
        with explaining_the_disk():
            damaged.mkdir(mode=0o700)
            for path in files:
                refused += reading.copy_readable(path, damaged / path.name)
        key = vault.database_key()
        made = databases.create(vault.db_path, key)
        try:
            there = damaged / vault.db_path.name
            # Before the engine looks at the copy: it would take in the log.
            pages = damaged_pages.of(there, key)
            log = logged(there.with_name(f"{there.name}-wal"))
            if there.is_file():
                reading.fill_up(there, log.count)
            tables = reading.carry_over(there, key, made, pages)
            records = _lost_records(made, tables)
            with made.reader.connect() as connection:
                last, _chain = lines.end(connection)
        finally:
            made.close()
        with explaining_the_disk():
            for path in damaged.iterdir():
                path.unlink()
            damaged.rmdir()
        noted = None
        with suppress(VaultRolledBack):
            noted = state_file.read(source, vault.derive(STATE))
        desk = vaults.desk_of(vault, restored=True)
        try:
            unreadable = _carry_documents(desk, AttachmentFolder(source))
            broken = tuple(f"line {one.seq}: {one.fault}" for one in journal.verify(desk))
            rescued = Rescued(
                target,
                tuple(tables),
                records,
                tuple(sorted(({one.case_number for one in records} | {one.case_number for one in unreadable}) - {""})),
                tuple(str(one) for one in unreadable),
                broken,
                max(0, noted.line - last) if noted is not None else 0,
                log.torn,
                refused,
            )
            health = desk.database.check()
            if health.broken_pages or health.structure:
                raise CopyUnsound
            read = sum(table.read for table in tables)
            journal.note_event(
                desk, RESCUED, f"{read} rows read, {rescued.lost} rows lost, {len(unreadable)} documents lost"
            )
        finally:
            desk.close()
    backup_folder.finish_restoring(partial, target)
    return rescued


def _lost_records(made: Database, tables: list[Table]) -> tuple[LostRecord, ...]:
    lost = [(table.name, one) for table in tables for one in sorted({*table.lost.values(), *table.orphans} - {""})]
    numbers = reading.case_numbers(made, {one for _kind, one in lost})
    return tuple(LostRecord(kind, one, ", ".join(numbers[one])) for kind, one in lost)


def _carry_documents(desk: Desk, source: AttachmentFolder) -> list[Lost]:
    """Copy every file that is what was added, and return the documents whose file is not."""
    own = AttachmentFolder(desk.folder)
    with desk.read() as looking:
        names = looking.attachments.all_names() & source.names()
    for name in sorted(names):
        try:
            sealed = source.read(name)
        except VaultRefused:
            continue
        own.write(name, sealed)
    lost = attachments.check(desk)
    with desk.read() as looking:
        useless = {looking.attachments.get(one.attachment_id).sealed_name for one in lost}
    for name in useless:
        own.remove(name)
    return lost
