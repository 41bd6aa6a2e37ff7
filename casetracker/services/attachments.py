"""Documents of a case: taking in a scan or a photo, looking at it, handing out a copy, and caring for their files.

The order on the disk keeps every promise: a file is written and synced before the row that names it, and before that
its name is noted as one that may be swept. Whatever is interrupted leaves either the whole attachment or a file that
the next opening of the vault removes.
"""

import errno
import hashlib
import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO, Final
from uuid import UUID

from casetracker.casework.attachments import (
    MOST_BYTES,
    Attachment,
    AttachmentTooLarge,
    AttachmentUnreadable,
    media_type_of,
)
from casetracker.casework.errors import QT_TRANSLATE_NOOP, ForTheCaseworker
from casetracker.casework.sources import Source
from casetracker.casework.tasks import Task
from casetracker.services.cases import change
from casetracker.services.desk import Desk
from casetracker.storage.attachment_store import Identity
from casetracker.storage.errors import StorageBusy, StorageFull, StorageReadOnly
from casetracker.storage.stores import Stores
from casetracker.vault import room
from casetracker.vault.attachment_files import (
    AttachmentDamaged,
    AttachmentFolder,
    AttachmentMissing,
    name_for,
    new_identity,
    seal,
    unseal,
)
from casetracker.vault.errors import VaultDiskFull, VaultRefused
from casetracker.vault.master_key import ATTACHMENT_NAMES

_ROOM_BESIDE: Final = 1 << 20
"""Bytes for the seal of a document, its row, and the log in which the row stands first."""
_LOOKED_AT: Final = 50
"""Documents by whose names it is told under which key they lie."""
Progress = Callable[[int, int], None]
"""Told how many files are done, of how many."""


class CopyNotMade(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "The copy could not be written there: choose another folder or name. The document itself is safe in the vault.",
    )
    exit_code = 2


class NoRoomForDocument(VaultDiskFull):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "There is too little room for this document: {needed} MB are needed and {free} MB are free. Nothing was added. "
        "Free some space on the disk of the vault, then add it again.",
    )


@dataclass(frozen=True, slots=True)
class Lost:
    """A document whose file is not what was added: the case's number, the document's id, and whether it is there."""

    case_number: str
    attachment_id: UUID
    missing: bool

    def __str__(self) -> str:
        what = "the file is missing" if self.missing else "the file is damaged"
        return f"{self.case_number}: document {self.attachment_id}: {what}"


def add_file(desk: Desk, case_id: UUID | None, path: Path, **told: Any) -> Attachment:
    """Take in a file from outside; `told` are further fields of `Attachment`, such as `title`.

    Without a case it is the kept copy of a public page, and `source_id` names the page.

    Raises `SampleRefusesImports`, `AttachmentUnreadable`, `AttachmentTooLarge`, `AttachmentEmpty`,
    `AttachmentKindUnknown`, and what `add` raises; then nothing is added.
    """
    desk.refuse_imports()
    try:
        with path.open("rb") as file:
            if os.fstat(file.fileno()).st_size > MOST_BYTES:
                raise AttachmentTooLarge
            content = file.read(MOST_BYTES + 1)
    except OSError:
        raise AttachmentUnreadable from None
    return add(desk, case_id, content, **({"title": path.stem, "file_name": path.name} | told))


def add(desk: Desk, case_id: UUID | None, content: bytes, *, title: str, **told: Any) -> Attachment:
    """Add a document to a case, or a kept copy to a public page. The same content is kept in one file.

    Raises the refusals of `media_type_of`, `RefusedValue`, `NothingFound`, `NoRoomForDocument`, `VaultDiskFull`,
    `VaultNotWritable` or a storage error; then nothing is added.
    """
    kind = media_type_of(content)
    with desk.read() as reading:
        if case_id is not None:
            reading.cases.get(case_id)
        else:
            reading.cases.record(Source, told["source_id"])
    sha256 = hashlib.sha256(content).hexdigest()
    attachment = Attachment(
        case_id=case_id,
        title=title,
        media_type=kind,
        size=len(content),
        sha256=sha256,
        sealed_name=name_for(desk.vault.derive(ATTACHMENT_NAMES), 1, sha256),
        added_on=desk.today(),
        added_by=desk.who,
        **told,
    )
    with desk.work("add a document") as work:
        identity = work.attachments.identity()
        same = work.attachments.with_content(sha256)
        if identity is None:
            identity = Identity(new_identity(), 1)
            work.attachments.set_identity(identity)
        name = same.sealed_name if same else name_for(desk.vault.derive(ATTACHMENT_NAMES), identity.round, sha256)
        files = AttachmentFolder(desk.folder)
        whole = same is not None and _is_whole(files, same, identity)
        if not whole:
            room.require(desk.folder, len(content) + _ROOM_BESIDE, NoRoomForDocument)
        if not whole and same is None:
            work.attachments.mark_sweepable([name])
        # Committed before the file is written, so that what a crash leaves can be swept.
        work.commit()
        if not whole:
            files.write(name, seal(content, identity.secret))
        attachment.change(sealed_name=name)
        work.add(attachment)
        work.attachments.unmark_sweepable([name])
        work.commit()
    return attachment


def describe(desk: Desk, attachment_id: UUID, **told: Any) -> None:
    """Change what is recorded of a document: its title, who brought it, what it belongs to; the file stays as it is."""
    change(desk, Attachment, attachment_id, "change a document", **told)


def read_content(desk: Desk, attachment_id: UUID) -> bytes:
    """Return a document in clear, in memory only, and enter the reading into the history.

    A disk that takes no line is no reason not to read: `desk.history_suspended` then says so. Raises `NothingFound`,
    `AttachmentMissing` or `AttachmentDamaged`.
    """
    attachment, content = _content(desk, attachment_id)
    try:
        with desk.work("open a document") as work:
            work.note("attachment", attachment.id, attachment.case_id, attachment.title)
            work.commit()
    except (StorageFull, StorageReadOnly, StorageBusy):
        desk.history_suspended = True
    return content


def content_for_paper(desk: Desk, attachment_id: UUID) -> bytes:
    """Return a document in clear, in memory only, for a paper that is made with it; that paper's print is the line.

    Raises `NothingFound`, `AttachmentMissing` or `AttachmentDamaged`.
    """
    return _content(desk, attachment_id)[1]


def export(desk: Desk, attachment_id: UUID, path: Path, *, reminder: str = "") -> None:
    """Write a document in clear outside the vault: a deliberate act, entered into the history.

    `reminder` words a task, due today, to delete the copy. Raises what `read_content` raises, `CopyNotMade` or
    `StorageFull`; then no half-written copy stays behind.
    """
    attachment, content = _content(desk, attachment_id)
    # Journalled first: a copy of which the history knows nothing must not exist.
    with desk.work("save a copy of a document in clear") as work:
        work.note("attachment", attachment.id, attachment.case_id, path.name)
        if reminder:
            work.add(Task(case_id=attachment.case_id, what=reminder, due_on=desk.today()))
        work.commit()
    write_in_clear(path, content)


def write_in_clear(path: Path, content: bytes) -> None:
    """Write a new file for its owner alone. Raises `CopyNotMade` or `StorageFull`."""
    with in_clear(path) as file:
        file.write(content)


@contextmanager
def in_clear(path: Path) -> Iterator[BinaryIO]:
    """Open a new file for its owner alone; it is there whole, or not at all. Raises `CopyNotMade` or `StorageFull`."""
    try:
        handle = os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_BINARY", 0), 0o600)
    except OSError as refused:
        raise (StorageFull if refused.errno in _FULL else CopyNotMade) from None
    try:
        with os.fdopen(handle, "wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
    except BaseException as refused:
        with suppress(OSError):
            path.unlink(missing_ok=True)
        if isinstance(refused, OSError):
            raise (StorageFull if refused.errno in _FULL else CopyNotMade) from None
        raise


def check(desk: Desk, progress: Progress = lambda _done, _total: None) -> list[Lost]:
    """Open every file and compare it with its checksum; return the documents whose file is missing or damaged."""
    with desk.read() as reading:
        every, identity = reading.attachments.all(), reading.attachments.identity()
        numbers = _numbers(reading, every)
    files, lost = AttachmentFolder(desk.folder), []
    for done, one in enumerate(every):
        progress(done, len(every))
        try:
            _open(files, one, identity)
        except (AttachmentMissing, AttachmentDamaged) as found:
            lost.append(Lost(numbers[one.case_id], one.id, isinstance(found, AttachmentMissing)))
    return lost


def sweep(desk: Desk) -> int:
    """Remove files that an interrupted step or a former identity left, and say how many. Called at every opening.

    Only files go that this database noted itself: one that no row names may belong to a newer copy of the database.
    """
    files = AttachmentFolder(desk.folder)
    with desk.read() as reading:
        noted = reading.attachments.sweepable()
    if not noted:
        return 0
    with desk.work("sweep files of documents") as work:
        gone = work.attachments.sweepable() - work.attachments.all_names()
        for name in gone:
            files.remove(name)
        files.remove_strays()
        work.attachments.unmark_sweepable(work.attachments.sweepable())
        work.commit()
    return len(gone)


def take_up_reencryption(desk: Desk) -> None:
    """Encrypt the documents anew where the vault was encrypted anew and this did not come to its end.

    Names are made with a key of the vault. All of them change in one step, save those of files that cannot be read:
    where none of the newest fits, the step was not taken.
    """
    if desk.vault.generation == 1 or desk.database.refusal is not None:
        return
    key = desk.vault.derive(ATTACHMENT_NAMES)
    with desk.read() as reading:
        identity, newest = reading.attachments.identity(), reading.attachments.newest(_LOOKED_AT)
    if identity is None or not newest:
        return
    if not any(one.sealed_name == name_for(key, identity.round, one.sha256) for one in newest):
        reencrypt_attachments(desk)


def reencrypt_attachments(
    desk: Desk, progress: Progress = lambda _done, _total: None, cancelled: Callable[[], bool] = lambda: False
) -> list[Lost]:
    """Encrypt every file anew to a new identity, so that an old master key with an old database opens none of them.

    An encryption of the database under another master key does not need this: the identity stands inside it.
    Crash-safe: new files are written beside the old ones, rows and identity change in one step, then the old files
    go. A file that is missing or damaged cannot be carried over; its document is returned and stays as it is.
    Cancelled or refused (`VaultDiskFull`, `VaultNotWritable`), everything is as it was.
    """
    files, key, written = AttachmentFolder(desk.folder), desk.vault.derive(ATTACHMENT_NAMES), set[str]()
    with desk.read() as reading:
        former, every = reading.attachments.identity(), reading.attachments.all()
    if former is None:
        return []
    identity = Identity(new_identity(), former.round + 1)
    try:
        while True:
            names = {one.sealed_name: name_for(key, identity.round, one.sha256) for one in every}
            with desk.work("encrypt the documents anew") as work:
                work.attachments.mark_sweepable(names.values())
                work.commit()
            for done, one in enumerate(every):
                if cancelled():
                    return []
                progress(done, len(every))
                if names[one.sealed_name] not in written and not _carry(files, one, names, former, identity):
                    continue
                written.add(names[one.sealed_name])
            with desk.work("encrypt the documents anew") as work:
                now = work.attachments.all()
                if {one.id for one in now} != {one.id for one in every}:
                    # Somebody added a document meanwhile: it comes along.
                    every = now
                    continue
                left = [one for one in now if names[one.sealed_name] not in written]
                numbers = _numbers(work, left)
                work.attachments.mark_sweepable(names)
                for one in now:
                    if names[one.sealed_name] in written:
                        one.change(sealed_name=names[one.sealed_name])
                work.attachments.set_identity(identity)
                work.attachments.unmark_sweepable([*written, *(one.sealed_name for one in left)])
                work.commit()
            return [Lost(numbers[one.case_id], one.id, not files.holds(one.sealed_name)) for one in left]
    finally:
        with suppress(ForTheCaseworker):
            sweep(desk)


def _numbers(stores: Stores, attachments: Iterable[Attachment]) -> dict[UUID | None, str]:
    """Return the numbers of the cases that documents belong to; a kept copy of a public page belongs to none."""
    cases = {one.case_id for one in attachments}
    return {one: stores.cases.get(one).number if one else "" for one in cases}


def _carry(
    files: AttachmentFolder, attachment: Attachment, names: dict[str, str], former: Identity, identity: Identity
) -> bool:
    try:
        content = _open(files, attachment, former)
    except (AttachmentMissing, AttachmentDamaged):
        return False
    files.write(names[attachment.sealed_name], seal(content, identity.secret))
    return True


def _content(desk: Desk, attachment_id: UUID) -> tuple[Attachment, bytes]:
    with desk.read() as reading:
        attachment, identity = reading.attachments.get(attachment_id), reading.attachments.identity()
    return attachment, _open(AttachmentFolder(desk.folder), attachment, identity)


def _open(files: AttachmentFolder, attachment: Attachment, identity: Identity | None) -> bytes:
    if identity is None:
        raise AttachmentDamaged
    return unseal(files.read(attachment.sealed_name), identity.secret, attachment.sha256)


def _is_whole(files: AttachmentFolder, attachment: Attachment, identity: Identity) -> bool:
    """Say whether the file can serve a further row; one that cannot is written anew, which mends it."""
    try:
        _open(files, attachment, identity)
    except VaultRefused:
        return False
    return True


_FULL = frozenset({errno.ENOSPC, errno.EDQUOT})
