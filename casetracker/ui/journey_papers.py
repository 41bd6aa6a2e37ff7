"""The papers of the journey: every kind once a language, a mailing, an envelope and labels; all about invented people.

What the sample's cases allow is printed and recorded from them, in Ukrainian as they are. What none of them may get
yet, such as a letter after an identification, and every paper in another language is filled with the invented words of
the template's preview in the language of the paper.
"""

import tempfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Final
from uuid import UUID

from casetracker.casework.address_sheets import AddressSheet
from casetracker.casework.paper_kinds import LetterKind
from casetracker.casework.paper_language import PaperLanguage
from casetracker.casework.people import RoundNotice
from casetracker.letters import templates
from casetracker.letters.render import render
from casetracker.letters.sample_paper import sender
from casetracker.services import (
    batches,
    cases,
    envelopes,
    family,
    letter_copies,
    letters,
    mail_merge,
    mailing_copies,
    sample,
)
from casetracker.services.attachments import write_in_clear
from casetracker.services.desk import Desk
from casetracker.services.previews import preview_of

LINKED_TO_NOTHING: Final = "ZR1-{year}-0005"
SEARCHING: Final = "ZR1-{year}-0001"
_ENGLISH_SPEAKING: Final = "ZR1-{year}-0003"
_OF_THE_SEARCH: Final = (
    LetterKind.SUMMARY,
    LetterKind.REQUEST,
    LetterKind.FILE_SUMMARY,
    LetterKind.LEAFLET,
    LetterKind.POSTER,
    LetterKind.INTAKE,
    LetterKind.CONSENT_FORM,
)
_TO_THE_FAMILY: Final = (LetterKind.L1, LetterKind.L3, LetterKind.L4)
_OF_THE_RECORDS: Final = PaperLanguage.UKRAINIAN
"""In which the sample's cases are kept."""
_DONE: Final = ("Запитали Національне інформаційне бюро.", "Передали слідчому копію заяви.")


def make(desk: Desk, out: Path) -> Iterator[Path]:
    """Print the papers, and yield each as a file that is there."""
    # Before the letters to one: whoever has a letter on a transfer gets none of a mailing on it.
    yield from _mailing(desk, out)
    first: UUID | None = None
    for kind, wish in _wishes(desk):
        letter = letters.print_letter(desk, wish)
        first = first or letter.id
        file = _fresh(out / f"{kind.value}_{_OF_THE_RECORDS.value}.pdf")
        letter_copies.save_copy(desk, letter.id, file)
        yield file
    for language in PaperLanguage:
        yield from _from_the_preview(language, out)
    if first is not None:
        file = _fresh(out / "envelope.pdf")
        envelopes.save_addresses(desk, [first], AddressSheet.C6_5, 1, file)
        yield file


def _wishes(desk: Desk) -> Iterator[tuple[LetterKind, letters.Wish]]:
    """Yield what is asked of each paper that the sample's cases allow."""
    unlinked, searching = (cases.read_case(desk, _named(desk, one)) for one in (LINKED_TO_NOTHING, SEARCHING))
    by = desk.today() + timedelta(days=60)
    for kind in _TO_THE_FAMILY:
        to = unlinked.relatives[0].id
        wish = letters.Wish(unlinked.case.id, kind, _OF_THE_RECORDS, relative_id=to, next_letter_by=by)
        if kind is LetterKind.L3:
            wish = replace(wish, batch_id=batches.batch_named(desk, sample.TRANSFER))
        if kind is LetterKind.L4:
            wish = replace(wish, done=_DONE)
        yield kind, wish
    for kind in _OF_THE_SEARCH:
        wish = letters.Wish(searching.case.id, kind, _OF_THE_RECORDS, relative_id=searching.relatives[0].id)
        if kind.to_nobody:
            wish = replace(wish, relative_id=None, registration_id=searching.registrations[0].id)
        yield kind, wish


def _from_the_preview(language: PaperLanguage, out: Path) -> Iterator[Path]:
    for kind in letters.kinds():
        if language is _OF_THE_RECORDS and kind in (*_TO_THE_FAMILY, *_OF_THE_SEARCH):
            continue
        paper = preview_of(templates.load(kind, language), *sender(language))
        file = _fresh(out / f"{kind.value}_{language.value}.pdf")
        write_in_clear(file, render(paper, draft=False, sample=True).pdf)
        yield file


def _mailing(desk: Desk, out: Path) -> Iterator[Path]:
    """Write to everybody who wants to hear of a transfer: one file a language, and labels in the order of the post."""
    for number in (LINKED_TO_NOTHING, _ENGLISH_SPEAKING):
        for relative in cases.read_case(desk, _named(desk, number)).relatives:
            family.change_relative(desk, relative.id, rounds=RoundNotice.EACH)
    planned = mail_merge.plan(desk, LetterKind.L3, batches.batch_named(desk, sample.TRANSFER))
    run = mail_merge.begin_run(desk, planned, desk.today() + timedelta(days=60))
    mail_merge.continue_run(desk, run.id)
    with tempfile.TemporaryDirectory(dir=out) as place:
        for saved in mailing_copies.save_run(desk, run.id, Path(place), one_each=False).files:
            yield saved.rename(_fresh(out / f"mailing_{saved.stem.rpartition('-')[2]}.pdf"))
    file = _fresh(out / "labels.pdf")
    in_order = mailing_copies.letters_in_order(desk, run.id)[None]
    envelopes.save_addresses(desk, in_order, AddressSheet.LABELS_24, 5, file)
    yield file


def _fresh(file: Path) -> Path:
    """Make room for a file that is written anew."""
    file.unlink(missing_ok=True)
    return file


def _named(desk: Desk, number: str) -> UUID:
    return cases.case_named(desk, number.format(year=desk.today().year))
