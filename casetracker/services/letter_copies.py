"""Recorded letters once more: on paper again, or as a copy in clear. The bytes are those that were first printed.

A letter that was withdrawn or corrected goes out again only knowingly, and the history says so: nothing on the paper
itself tells its reader that it no longer holds.
"""

import os
from contextlib import suppress
from pathlib import Path
from uuid import UUID

from casetracker.casework.consents import Consent
from casetracker.casework.errors import QT_TRANSLATE_NOOP, ForTheCaseworker
from casetracker.casework.letter_life import ENDED, require_known
from casetracker.casework.outputs import Output, require_basis
from casetracker.services.desk import Desk
from casetracker.storage.errors import StorageFull


class CopyNotWritten(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "The copy could not be written there. Choose another folder. The recorded letter is safe in the vault.",
    )
    exit_code = 2


def print_again(desk: Desk, letter_id: UUID, *, knowing: bool = False) -> bytes:
    """Return the recorded bytes for another print, and enter the print into the history.

    `knowing` is said of a letter that was withdrawn or corrected. Raises `NoLongerHolds` without it, or what
    `outputs.require_basis` raises where the addressee no longer allows letters.
    """
    actions = ("print the recorded letter again", "print a letter again that no longer holds")
    return _handed_out(desk, letter_id, actions, knowing=knowing)


def save_copy(desk: Desk, letter_id: UUID, path: Path, *, knowing: bool = False) -> None:
    """Write the recorded bytes in clear outside the vault: a deliberate export, entered into the history.

    Raises `CopyNotWritten` or `StorageFull`, and then no half-written copy stays behind; or what `print_again` raises.
    """
    actions = ("save a copy in clear", "save a copy in clear of a letter that no longer holds")
    pdf = _handed_out(desk, letter_id, actions, path.name, knowing=knowing)
    try:
        handle = os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
        with os.fdopen(handle, "wb") as file:
            file.write(pdf)
            file.flush()
            os.fsync(file.fileno())
    except FileExistsError:
        raise CopyNotWritten from None
    except OSError as refused:
        with suppress(OSError):
            path.unlink(missing_ok=True)
        raise (StorageFull if refused.errno == _NO_SPACE else CopyNotWritten) from None


_NO_SPACE = 28


def _handed_out(desk: Desk, letter_id: UUID, actions: tuple[str, str], detail: str = "", *, knowing: bool) -> bytes:
    with desk.read() as reading:
        ended = reading.letters.get(letter_id).state in ENDED
    with desk.work(actions[1] if ended else actions[0]) as work:
        letter = work.letters.get(letter_id)
        require_known(letter, knowing=knowing)
        if letter.relative_id is not None:
            answers = work.cases.of_case(Consent, letter.case_id)
            require_basis(Output.LETTER, answers, letter.relative_id, desk.today())
        pdf = work.letters.paper(letter_id).pdf
        work.note("letter", letter.id, letter.case_id, detail)
        work.commit()
    return pdf
