"""The history of the whole office: events that are no change of a record, and whether the chain still holds."""

import re
from collections.abc import Iterable
from datetime import date, datetime, time, timedelta
from itertools import chain
from pathlib import Path
from typing import Final
from uuid import UUID

from casetracker.exchange import table_csv
from casetracker.services.attachments import write_in_clear
from casetracker.services.desk import Desk
from casetracker.storage import checkpoints, history, titles
from casetracker.storage.errors import StorageBusy, StorageFull, StorageReadOnly
from casetracker.storage.history import Asked as Asked
from casetracker.storage.history import Step as Step
from casetracker.storage.journal import Broken as Broken

_ID: Final = re.compile(r"[0-9a-f]{8}-?([0-9a-f]{4}-?){3}[0-9a-f]{12}")
UNLOCKED = "unlock the vault"
VAULT = "vault"
"""What a line is about that concerns the vault and no record in it."""
READING = "read the case"
SEARCHED = "find the case by a search"
LOOKS: Final = (READING, SEARCHED)
"""What only tells who looked at a case; left out of the history until somebody asks."""
"""The action under which somebody's reading of a case is entered; it changes no field."""


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
    note_event(desk, UNLOCKED, desk.vault.opened_by.label)
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


def part_of_history(
    first: date | None = None,
    last: date | None = None,
    *,
    who: str = "",
    action: str = "",
    case_id: UUID | None = None,
    readings: bool = True,
) -> Asked:
    """Name a part of the history by local days, both included; empty is all."""
    begins = datetime.combine(first, time.min).astimezone() if first else None
    ends = datetime.combine(last + timedelta(days=1), time.min).astimezone() if last else None
    return Asked(begins, ends, who, action, case_id, () if readings else LOOKS)


def read_steps(desk: Desk, asked: Asked, limit: int = 200) -> list[Step]:
    """Return the newest steps of a part of the history, newest first, with their lines."""
    with desk.read() as reading:
        return history.steps(reading.session.connection(), asked, limit)


def titles_in(desk: Desk, steps: Iterable[Step]) -> dict[UUID, str]:
    """Return what the records are called that steps are about or point at, by their ids."""
    ids: set[UUID] = set()
    for line in chain.from_iterable(step.lines for step in steps):
        ids |= {line.record_id} if line.record_id else set()
        ids |= {UUID(told) for told in (line.old, line.new) if told and _ID.fullmatch(told)}
    with desk.read() as reading:
        return titles.titles(reading.session.connection(), ids)


def people_and_actions(desk: Desk, asked: Asked) -> tuple[list[str], list[str]]:
    """Return who worked and what was done in the days asked for."""
    with desk.read() as reading:
        return history.people_and_actions(reading.session.connection(), asked)


def export_csv(desk: Desk, asked: Asked, path: Path) -> int:
    """Write a part of the history in clear outside the vault, and return how many lines it has.

    A deliberate act, which is a line of the history itself. Raises `CopyNotMade` or `StorageFull`; then no half-written
    file stays behind.
    """
    with desk.read() as reading:
        rows = list(history.every_line(reading.session.connection(), asked))
    with desk.work("export the history in clear") as work:
        work.note(VAULT, desk.vault.vault_id, detail=path.name)
        work.commit()
    write_in_clear(path, table_csv.written(history.COLUMNS, rows))
    return len(rows)
