"""Knowing a letter again by its code when somebody calls: is it ours, and does its record still say what was printed.

A code is compared with the one that stands with the letter. Codes are made with a key of the vault's master key; after
the vault was encrypted under another one they cannot be made anew, and are as good as before: nobody but this vault
holds them.
"""

from dataclasses import dataclass
from datetime import date

from casetracker.casework.check_code import Check, check, code_of, read_number, said_by
from casetracker.casework.letters import Letter
from casetracker.services.desk import Desk
from casetracker.services.letter_rows import LetterRow, letter_rows
from casetracker.storage.errors import StorageBusy, StorageFull, StorageReadOnly
from casetracker.storage.lookups import NothingFound
from casetracker.vault.master_key import CHECK_CODES


@dataclass(frozen=True, slots=True)
class Verified:
    """What a number, a day and a code that were read out come to, and the letter of that number."""

    check: Check
    letter: LetterRow | None = None
    unchanged: bool | None = None
    """Whether the record still gives the code that was printed; None where the vault has had another key since."""


def verify(desk: Desk, number: str, day: date, code: str) -> Verified:
    """Compare what somebody reads from a letter with the recorded one, and enter it into the history of its case."""
    letter = _numbered(desk, number)
    found = check(letter, day, code)
    if letter is None:
        return Verified(found)
    _note(desk, letter, found)
    row = letter_rows(desk, [letter.id])[letter.id]
    return Verified(found, row, _unchanged(desk, letter) if found is Check.MATCHES else None)


def _numbered(desk: Desk, number: str) -> Letter | None:
    with desk.read() as reading:
        for written in dict.fromkeys((number.strip(), read_number(number))):
            try:
                return reading.letters.by_number(written)
            except NothingFound:
                continue
    return None


def _unchanged(desk: Desk, letter: Letter) -> bool | None:
    if code_of(said_by(letter), desk.vault.derive(CHECK_CODES)) == letter.check_code:
        return True
    return False if desk.vault.generation == 1 else None


def _note(desk: Desk, letter: Letter, found: Check) -> None:
    action = "know a letter by its code" if found is Check.MATCHES else "find that a code is not a letter's"
    try:
        with desk.work(action) as work:
            work.note("letter", letter.id, letter.case_id, letter.number)
            work.commit()
    except (StorageFull, StorageReadOnly, StorageBusy):
        desk.history_suspended = True
