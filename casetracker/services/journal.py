"""The history of the whole office: events that are no change of a record, and whether the chain still holds."""

from casetracker.services.desk import Desk
from casetracker.storage import checkpoints
from casetracker.storage.errors import StorageBusy, StorageFull, StorageReadOnly
from casetracker.storage.journal import Broken as Broken

VAULT = "vault"
"""What a line is about that concerns the vault and no record in it."""


def note_event(desk: Desk, kind: str, detail: str = "") -> None:
    """Enter an event of the vault, such as an added passphrase or a backup.

    `kind` is what was done, worded as the history shows it ("add a passphrase"); `detail` says of what, never a
    secret. A disk that takes no line is no reason to stop: `desk.history_suspended` then says so.
    """
    try:
        with desk.work(kind) as work:
            work.note(VAULT, desk.vault.vault_id, detail=detail)
            work.commit()
    except (StorageFull, StorageReadOnly, StorageBusy):
        desk.history_suspended = True


def note_unlock(desk: Desk) -> None:
    """Enter that the vault was opened, and through which of its slots; sign the history where nothing vouches for it.

    Called by whoever opened the vault, once.
    """
    note_event(desk, "unlock the vault", desk.vault.opened_by.label)
    if desk.history_suspended or desk.database.seal is None:
        return
    with desk.read() as reading:
        signed = checkpoints.signed_with(reading.session.connection(), desk.database.seal)
    if not signed:
        desk.database.sign_journal()


def verify(desk: Desk) -> list[Broken]:
    """Walk the whole history and return every place that is not as it was written.

    Found are lines that were edited, removed or reordered, changed values, a cut-off tail, and checkpoints that are
    missing or not genuine.
    """
    with desk.read() as reading:
        return checkpoints.verify(reading.session.connection(), desk.database.seal)
