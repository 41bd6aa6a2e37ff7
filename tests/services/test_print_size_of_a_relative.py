"""The size of print a relative was written in is taken for the next letter, alone and in a mailing."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from io import BytesIO
from pathlib import Path

import pdfplumber
import pytest

from casetracker.casework.consents import LegalBasis
from casetracker.casework.letters import Letter
from casetracker.casework.paper_kinds import LetterKind
from casetracker.casework.paper_language import PaperLanguage
from casetracker.casework.people import Kinship, Relative, RoundNotice
from casetracker.casework.print_sizes import PrintSize
from casetracker.services import batches, cases, family, letters, mail_merge, mailing_copies, print_sizes
from casetracker.services.desk import Desk
from casetracker.services.letter_rows import withdraw_letter
from tests.desks import make_desk


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    opened = make_desk(tmp_path / "vault", with_claims=True)
    yield opened
    opened.close()


@pytest.fixture
def mother(desk: Desk) -> Relative:
    case = cases.open_case(desk, full="Шуканий Зразок").id
    return family.add_relative(
        desk,
        case,
        "Зразкова Ганна",
        Kinship.MOTHER,
        post_address="вул. Прикладна, 1\n01001 Зразок",
        rounds=RoundNotice.EACH,
        basis=LegalBasis.CONSENT,
    )


def letter_in(desk: Desk, one: Relative, size: PrintSize) -> Letter:
    by = desk.today() + timedelta(days=60)
    wish = letters.Wish(one.case_id, LetterKind.L1, PaperLanguage.UKRAINIAN, relative_id=one.id, next_letter_by=by)
    return letters.print_letter(desk, replace(wish, print_size=size))


def size_of(desk: Desk, one: Relative) -> PrintSize:
    return print_sizes.wishes_of(desk, cases.read_case(desk, one.case_id))[one.id]


def test_the_size_is_that_of_the_last_letter_that_the_relative_has(desk: Desk, mother: Relative) -> None:
    assert size_of(desk, mother) is PrintSize.USUAL
    for size in (PrintSize.LARGE, PrintSize.USUAL, PrintSize.PLAIN):
        letter = letter_in(desk, mother, size)
        assert size_of(desk, mother) is size
    withdraw_letter(desk, letter.id, "помилка")
    assert size_of(desk, mother) is PrintSize.USUAL


def test_a_letter_of_an_older_version_tells_no_size_and_counts_as_usual(
    desk: Desk, mother: Relative, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(letters, "noted_with", lambda engine, _size: engine)
    letter_in(desk, mother, PrintSize.LARGE)
    assert size_of(desk, mother) is PrintSize.USUAL


def test_a_mailing_writes_to_each_in_the_size_of_their_own(desk: Desk, mother: Relative) -> None:
    letter_in(desk, mother, PrintSize.LARGE)
    batch_id = batches.batch_named(desk, "RX-2026-02-26")
    run = mail_merge.begin_run(desk, mail_merge.plan(desk, LetterKind.L3, batch_id), desk.today() + timedelta(days=60))
    mail_merge.continue_run(desk, run.id)
    (letter_id,) = mailing_copies.letters_in_order(desk, run.id)[None]
    with pdfplumber.open(BytesIO(letters.recorded_bytes(desk, letter_id))) as opened:
        assert max(one["size"] for one in opened.pages[0].chars) >= 18
    assert size_of(desk, mother) is PrintSize.LARGE
