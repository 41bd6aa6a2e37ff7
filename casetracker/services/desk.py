"""The desk: an open vault with a caseworker at it. Every service works on one."""

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Final

from casetracker.casework.errors import QT_TRANSLATE_NOOP, ForTheCaseworker
from casetracker.casework.office import Office
from casetracker.storage import journal
from casetracker.storage.checkpoints import Seal
from casetracker.storage.database import Database
from casetracker.storage.unit_of_work import Changes as Changes
from casetracker.storage.unit_of_work import Reading, UnitOfWork
from casetracker.vault import reserve, state_file
from casetracker.vault.errors import VaultRolledBack
from casetracker.vault.master_key import JOURNAL, STATE
from casetracker.vault.open_vault import OpenVault

Listener = Callable[[Changes], None]
_TENDED_AT_CLOSING: Final = 0.2
"""Seconds for what the search has put off, where no window has done it beside the work."""


@dataclass(frozen=True, slots=True)
class Noticed:
    """What was noticed of the keys when the vault was opened."""

    key_file_older: bool = False
    """The key file is older than the database remembers: somebody may have put an old one back."""
    newer_kept: str = ""
    """The file in which a newer copy of the keys was kept when the vault was opened; empty where none was."""
    wrong_secrets: int = 0
    """How many wrong secrets were tried before, and since when."""
    since: datetime | None = None


class SampleRefusesImports(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "This is the sample vault with invented people. It takes in nothing from outside. Create a vault first.",
    )


class Desk:
    """An open vault. `today` is replaceable, because rules over days are told which day it is."""

    def __init__(self, vault: OpenVault, database: Database, today: Callable[[], date] = date.today) -> None:
        self._vault = vault
        self._database = database
        self._listeners: list[Listener] = []
        self._gathered = threading.local()
        self.today = today
        self.history_suspended = False
        """Readings could not be entered into the history, because the disk is full or takes no writes."""
        self.hindrance: ForTheCaseworker | None = None
        """Why nothing or little can be saved since the vault was opened: the disk is full or takes no writes."""
        self.noticed = Noticed()
        self.put_back: VaultRolledBack | None = None
        """Why the database may be older than the vault, where it may."""
        self.unchecked = False
        """The vault was not closed in order before (a crash, a flat battery), and nothing has checked it since."""
        self.holder = ""
        """Who holds the key that opened the vault; empty where only the office's own row says who works here."""
        self.who = ""
        self.laptop = ""
        self._closed = False
        database.seal = Seal(vault.derive(JOURNAL), vault.generation)
        self.refresh_office()

    @property
    def folder(self) -> Path:
        return self._vault.folder

    @property
    def sample(self) -> bool:
        """Say whether this is the vault of invented people, whose papers wear a watermark."""
        return self._vault.sample

    @property
    def key_file_backup_used(self) -> bool:
        return self._vault.backup_used

    @property
    def vault(self) -> OpenVault:
        return self._vault

    @property
    def database(self) -> Database:
        return self._database

    def work(self, action: str, reason: str = "") -> UnitOfWork:
        """Begin a writing step under the name that the history shows."""
        return _Work(self, action, reason)

    def read(self) -> Reading:
        """Begin a look at the records."""
        return Reading(self._database)

    def listen(self, listener: Listener) -> None:
        """Call `listener` after every step that changed something, in the thread that worked."""
        self._listeners.append(listener)

    def stop_listening(self, listener: Listener) -> None:
        self._listeners.remove(listener)

    @contextmanager
    def telling_at_once(self) -> Iterator[None]:
        """Tell of this thread's steps together, once they are done: else every view would look at each of hundreds."""
        steps: list[Changes] = []
        self._gathered.steps = steps
        try:
            yield
        finally:
            self._gathered.steps = None
            if steps:
                self.tell(
                    Changes(
                        steps[-1].action,
                        frozenset().union(*(one.records for one in steps)),
                        frozenset().union(*(one.cases for one in steps)),
                        frozenset().union(*(one.kinds for one in steps)),
                        steps[-1].work,
                    )
                )

    def tell(self, changes: Changes) -> None:
        steps: list[Changes] | None = getattr(self._gathered, "steps", None)
        if steps is not None:
            steps.append(changes)
            return
        for listener in list(self._listeners):
            listener(changes)

    def refresh_office(self) -> None:
        """Take over who works here and the laptop's code from the office's own row, once there is one."""
        with self.read() as reading:
            office: Office | None = reading.office.find()
        if office is not None:
            self.who, self.laptop = self.holder or office.caseworker, office.code

    def refuse_imports(self) -> None:
        """Raise `SampleRefusesImports` on the sample vault, so that no real case lands in it."""
        if self.sample:
            raise SampleRefusesImports

    def close(self) -> None:
        """Sign the history, write everything into the database file and let go of the vault."""
        if self._closed:
            return
        self._closed = True
        try:
            # A disk that takes no line is no reason to stay open.
            with suppress(ForTheCaseworker):
                self.tend_search(_TENDED_AT_CLOSING)
            with suppress(ForTheCaseworker):
                self._note_lock()
                self._database.sign_journal()
            self._note_state(clean=not self.unchecked)
            self._database.close()
        finally:
            self._vault.close()

    def end(self, refusal: type[ForTheCaseworker]) -> None:
        """Let go of a database that is no longer the vault's; whoever still wants to save gets `refusal`."""
        self._closed = True
        self._database.refusal = refusal
        self._database.let_go()

    def settle(self) -> None:
        """Bring the log into the database file, note how far the history is, and see that the reserve is there.

        What cannot be done now comes later.
        """
        if self._database.refusal is not None:
            return
        with suppress(ForTheCaseworker):
            # A backup reads for long, and a save must not wait for it.
            self._database.checkpoint(waits=False)
        self._note_state(clean=False)
        reserve.keep(self.folder)

    def tend_search(self, seconds: float, wanted: Callable[[], bool] = lambda: True) -> bool:
        """Do what the search has put off, for some seconds and while it is `wanted`; say whether there is more.

        Whoever saves meanwhile waits for one short step at most. Raises the storage errors that a person can mend.
        """
        end = time.monotonic() + seconds
        while wanted():
            begun = time.monotonic()
            if not self._database.tend_search():
                return False
            if begun >= end:
                break
            # As long as the step took: a save that waits gets the writer's place, and the window its processor.
            time.sleep(min(time.monotonic() - begun, end - begun))
        return True

    def _note_state(self, *, clean: bool) -> None:
        # Noted after the last commit: after a crash the note is behind the database, and never ahead of it.
        with suppress(ForTheCaseworker):
            with self.read() as reading:
                line, chain = journal.end(reading.session.connection())
            noted = state_file.State(self._vault.vault_id, self._vault.generation, line, chain, clean)
            state_file.write(self.folder, self._vault.derive(STATE), noted)

    def _note_lock(self) -> None:
        with self.work("lock the vault") as work:
            work.note("vault", self._vault.vault_id)
            work.commit()


class _Work(UnitOfWork):
    def __init__(self, desk: Desk, action: str, reason: str) -> None:
        super().__init__(desk.database, action=action, who=desk.who, laptop=desk.laptop, reason=reason)
        self._desk = desk

    def commit(self) -> Changes:
        changes = super().commit()
        if changes:
            self._desk.tell(changes)
        return changes
