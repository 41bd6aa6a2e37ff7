"""The letters of a mailing as they leave the vault: in the order of the post, in clear on a disk or to the printer."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from uuid import UUID

from casetracker import terms
from casetracker.casework.consents import Consent
from casetracker.casework.errors import ForTheCaseworker
from casetracker.casework.letter_life import require_known
from casetracker.casework.mail_merge import NobodyToWriteTo
from casetracker.casework.outputs import Output, require_basis
from casetracker.casework.paper_language import PaperLanguage
from casetracker.letters.bundle import Bundle
from casetracker.services import letters
from casetracker.services.attachments import in_clear, write_in_clear
from casetracker.services.desk import Desk
from casetracker.services.mail_merge import Progress, Skipped, chosen_of, quiet

AT_ONCE: Final = 50
"""Letters handed out in one step of the history."""
_SAVED: Final = "save the letters of a mailing in clear"


@dataclass(frozen=True, slots=True)
class Saved:
    """The files in clear, and who no longer allows letters, so that theirs stayed in the vault."""

    files: tuple[Path, ...]
    letters: int
    held_back: tuple[Skipped, ...]


def letters_in_order(desk: Desk, run_id: UUID) -> dict[PaperLanguage | None, list[UUID]]:
    """Return the letters of a mailing in the order of the post: under None all of them, and those of each language."""
    with desk.read() as reading:
        place = {one: at for at, one in enumerate(chosen_of(reading.mailings.run(run_id)))}
        found = reading.mailings.letters_of(run_id)
    found.sort(key=lambda one: (place.get(one[1], len(place)) if one[1] else len(place), one[0]))
    ordered: dict[PaperLanguage | None, list[UUID]] = {None: [letter_id for letter_id, _, _ in found]}
    for letter_id, _, language in found:
        ordered.setdefault(language, []).append(letter_id)
    return ordered


def save_run(desk: Desk, run_id: UUID, folder: Path, *, one_each: bool, progress: Progress = quiet) -> Saved:
    """Write the recorded letters of a mailing in clear: one file a language, or one a letter, in the order of the post.

    A deliberate export: the history names every letter before its bytes are written, each file is for its owner alone,
    and none is there by half. Raises `CopyNotMade` or `StorageFull`.
    """
    ordered = letters_in_order(desk, run_id)
    everything = ordered.pop(None, None) or []
    if not everything:
        raise NobodyToWriteTo
    with desk.read() as reading:
        run = reading.mailings.run(run_id)
    held: list[Skipped] = []
    files: list[Path] = []
    done = 0
    if one_each:
        wide = len(str(len(everything)))
        for number, pdf in _handed_out(desk, everything, _SAVED, folder.name, held):
            progress(done, len(everything))
            done += 1
            path = folder / f"{done:0{wide}}-{number.replace('/', '-')}.pdf"
            write_in_clear(path, pdf)
            files.append(path)
        return Saved(tuple(files), done, tuple(held))
    for language, some in ordered.items():
        if language is None:
            continue
        path = folder / f"{run.kind.value}-{run.created_at.astimezone():%Y-%m-%d-%H%M}-{language.value}.pdf"
        with in_clear(path) as file:
            bundle = Bundle(file, language.value, f"{terms.word(run.kind, language.value)} · {run.created_at:%d.%m.%Y}")
            for _, pdf in _handed_out(desk, some, _SAVED, path.name, held):
                progress(done, len(everything))
                done += 1
                bundle.add(pdf)
            bundle.finish()
        if bundle.pages:
            files.append(path)
        else:
            path.unlink()
    return Saved(tuple(files), done, tuple(held))


def recorded_letters(desk: Desk, letter_ids: Sequence[UUID], held: list[Skipped]) -> Iterator[bytes]:
    """Yield the recorded bytes of some letters for the printer; the history says so first."""
    for _, pdf in _handed_out(desk, letter_ids, "print the letters of a mailing", "", held):
        yield pdf


def _handed_out(
    desk: Desk, letter_ids: Sequence[UUID], action: str, detail: str, held: list[Skipped]
) -> Iterator[tuple[str, bytes]]:
    """Yield number and bytes of letters, some at a time.

    In `held` is noted who no longer allows letters, and whose letter was withdrawn or corrected.
    """
    for begin in range(0, len(letter_ids), AT_ONCE):
        ready: list[tuple[str, UUID]] = []
        with desk.work(action) as work:
            for letter_id in letter_ids[begin : begin + AT_ONCE]:
                letter = work.letters.get(letter_id)
                try:
                    answers = work.cases.of_case(Consent, letter.case_id)
                    require_basis(Output.LETTER, answers, letter.relative_id, desk.today())
                    require_known(letter, knowing=False)
                except ForTheCaseworker as refused:
                    held.append(Skipped(letter.relative_id or letter.case_id, refused))
                    continue
                work.note("letter", letter.id, letter.case_id, detail)
                ready.append((letter.number, letter.id))
            work.commit()
        for number, letter_id in ready:
            yield number, letters.recorded_bytes(desk, letter_id)
