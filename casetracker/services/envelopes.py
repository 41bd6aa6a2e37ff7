"""Envelopes and labels for recorded letters: addressed as the letters are, each one a line of the history."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from casetracker.casework import ids
from casetracker.casework.address_sheets import GRIDS, AddressSheet
from casetracker.casework.consents import Consent
from casetracker.casework.errors import QT_TRANSLATE_NOOP, ForTheCaseworker
from casetracker.casework.letter_life import require_known
from casetracker.casework.letters import Letter, NoPost
from casetracker.casework.outputs import Output, require_basis
from casetracker.letters import envelopes
from casetracker.letters.envelopes import Addressee
from casetracker.services.attachments import in_clear
from casetracker.services.desk import Desk
from casetracker.services.letterhead import letterhead_of
from casetracker.services.mail_merge import Skipped
from casetracker.storage.unit_of_work import Reading


class NobodyToAddress(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP(
        "Errors", "This paper is addressed to nobody, so there is no envelope for it. Choose a letter to a relative."
    )
    exit_code = 2


@dataclass(frozen=True, slots=True)
class Addressed:
    """The pages, how many letters they are for, and whose letter must not go by post, so that none is addressed."""

    pdf: bytes
    letters: int
    held_back: tuple[Skipped, ...]


def look(desk: Desk, letter_ids: Sequence[UUID], sheet: AddressSheet, first: int = 1) -> Addressed:
    """Show the first page as it will be printed. Nothing is recorded.

    Raises what keeps the only letter back, `NobodyToAddress`, and what `letters.envelopes.make` raises.
    """
    with desk.read() as reading:
        wanted = _wanted(desk, reading, letter_ids)
    return _made(desk, wanted, sheet, first, most=max(GRIDS[sheet].places - first + 1, 1))


def print_addresses(desk: Desk, letter_ids: Sequence[UUID], sheet: AddressSheet, first: int = 1) -> Addressed:
    """Return all pages for the printer, in the order given; the history names each letter first. Raises as `look`."""
    return _handed_out(desk, letter_ids, sheet, first, "print an envelope or a label")


def save_addresses(desk: Desk, letter_ids: Sequence[UUID], sheet: AddressSheet, first: int, path: Path) -> Addressed:
    """Write all pages in clear outside the vault: a deliberate export, entered into the history first.

    Raises `CopyNotMade`, `StorageFull`, and as `look`.
    """
    # The file is opened first, so that a folder that cannot be written to leaves no line of a copy that is not there.
    with in_clear(path) as file:
        made = _handed_out(desk, letter_ids, sheet, first, "save an envelope or a label in clear", path.name)
        file.write(made.pdf)
    return made


@dataclass(frozen=True, slots=True)
class _Wanted:
    letters: tuple[Letter, ...]
    held_back: tuple[Skipped, ...]


def _handed_out(
    desk: Desk, letter_ids: Sequence[UUID], sheet: AddressSheet, first: int, action: str, detail: str = ""
) -> Addressed:
    with desk.read() as reading:
        wanted = _wanted(desk, reading, letter_ids)
    made = _made(desk, wanted, sheet, first)
    with desk.work(action) as work:
        for letter in wanted.letters:
            work.note("letter", letter.id, letter.case_id, detail)
        work.commit()
    return made


def _wanted(desk: Desk, reading: Reading, letter_ids: Sequence[UUID]) -> _Wanted:
    """Sort out what may go by post. Where only one letter is asked for, what keeps it back is raised."""
    found = reading.letters.some(list(letter_ids))
    addressed: list[Letter] = []
    held: list[Skipped] = []
    for letter_id in letter_ids:
        letter = found[letter_id]
        try:
            _require_post(desk, reading, letter)
        except ForTheCaseworker as refused:
            if len(letter_ids) == 1:
                raise
            held.append(Skipped(letter.relative_id or letter.case_id, refused))
        else:
            addressed.append(letter)
    return _Wanted(tuple(addressed), tuple(held))


def _require_post(desk: Desk, reading: Reading, letter: Letter) -> None:
    """Raise what keeps this letter from the post today."""
    if not letter.addressed_to.strip():
        raise NobodyToAddress
    require_known(letter, knowing=False)
    if letter.relative_id is not None:
        answers = reading.cases.of_case(Consent, letter.case_id)
        require_basis(Output.LETTER, answers, letter.relative_id, desk.today())
        if reading.people.relative(letter.relative_id).do_not_post:
            raise NoPost


def _made(desk: Desk, wanted: _Wanted, sheet: AddressSheet, first: int, most: int | None = None) -> Addressed:
    if not wanted.letters:
        raise NobodyToAddress
    with desk.read() as reading:
        sender = letterhead_of(reading.office.get()).return_line
    addressees = [Addressee(tuple(one.addressed_to.splitlines()), one.language) for one in wanted.letters[:most]]
    pdf = envelopes.make(sheet, addressees, sender, first=first, made_at=ids.now(), sample=desk.sample)
    return Addressed(pdf, len(wanted.letters), wanted.held_back)
