"""Envelopes and labels for recorded letters, and a withdrawn letter that goes out again; through real parts."""

import io
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pypdf
import pytest

from casetracker.casework.address_sheets import AddressSheet
from casetracker.casework.consents import ConsentDecision, ConsentRefused, LegalBasis, Purpose
from casetracker.casework.letter_life import NoLongerHolds
from casetracker.casework.letters import Letter, NoPost
from casetracker.casework.paper_kinds import LetterKind
from casetracker.casework.paper_language import PaperLanguage
from casetracker.casework.people import Kinship, Relative, RoundNotice
from casetracker.services import (
    batches,
    cases,
    consents,
    envelopes,
    family,
    letter_copies,
    letters,
    mail_merge,
    mailing_copies,
)
from casetracker.services.attachments import CopyNotMade
from casetracker.services.desk import Desk
from casetracker.services.envelopes import NobodyToAddress
from casetracker.services.letter_rows import withdraw_letter
from tests.desks import make_desk, steps_of

SENDER = "вул. Установна, 9\n09009 Зразок"


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    desk = make_desk(tmp_path_factory.mktemp("office") / "vault")
    with desk.work("test") as work:
        work.office.get().change(address=SENDER)
        work.commit()
    yield desk
    desk.close()


def relative(desk: Desk, name: str = "Зразкова Ганна", code: str = "01001") -> Relative:
    case = cases.open_case(desk, full="Шуканий Зразок")
    address = f"вул. Прикладна, 1\n{code} Зразок"
    return family.add_relative(
        desk,
        case.id,
        name,
        Kinship.MOTHER,
        post_address=address,
        rounds=RoundNotice.EACH,
        basis=LegalBasis.CONSENT,
    )


def letter_to(desk: Desk, one: Relative) -> Letter:
    by = desk.today() + timedelta(days=60)
    wish = letters.Wish(one.case_id, LetterKind.L1, PaperLanguage.UKRAINIAN, relative_id=one.id, next_letter_by=by)
    return letters.print_letter(desk, wish)


def text_of(pdf: bytes) -> str:
    pages = pypdf.PdfReader(io.BytesIO(pdf)).pages
    return " ".join(" ".join(page.extract_text() for page in pages).replace("\u00a0", " ").split())


@pytest.mark.parametrize("sheet", AddressSheet)
def test_an_envelope_bears_the_recipient_of_the_letter_and_nothing_else(office: Desk, sheet: AddressSheet) -> None:
    letter = letter_to(office, relative(office))
    pdf = envelopes.print_addresses(office, [letter.id], sheet, 1).pdf
    text = text_of(pdf)
    assert text == "вул. Установна, 9, 09009 Зразок Зразкова Ганна вул. Прикладна, 1 01001 Зразок"
    info = pypdf.PdfReader(io.BytesIO(pdf)).metadata
    assert info is not None
    with office.read() as reading:
        named = reading.office.get().name
    for hidden in (letter.number.partition("/")[0], "Шуканий", named, "розшук"):
        assert hidden not in text
        assert hidden not in str(dict(info))


def test_each_print_and_each_copy_is_a_line_of_the_history_and_a_look_is_none(office: Desk, tmp_path: Path) -> None:
    letter = letter_to(office, relative(office))
    before = len(steps_of(office, letter.case_id))
    envelopes.look(office, [letter.id], AddressSheet.C5)
    assert len(steps_of(office, letter.case_id)) == before
    envelopes.print_addresses(office, [letter.id], AddressSheet.C5)
    file = tmp_path / "envelope.pdf"
    envelopes.save_addresses(office, [letter.id], AddressSheet.LABELS_14, 3, file)
    assert file.stat().st_mode & 0o777 == 0o600
    assert [one.action for one in steps_of(office, letter.case_id)[:2]] == [
        "save an envelope or a label in clear",
        "print an envelope or a label",
    ]
    lines = len(steps_of(office, letter.case_id))
    with pytest.raises(CopyNotMade):
        envelopes.save_addresses(office, [letter.id], AddressSheet.C5, 1, file)
    assert len(steps_of(office, letter.case_id)) == lines


def test_who_must_get_no_post_gets_no_envelope(office: Desk) -> None:
    asked_for_none, refuses = relative(office), relative(office)
    first, second, third = (letter_to(office, one) for one in (asked_for_none, refuses, relative(office)))
    with office.work("test") as work:
        work.people.relative(asked_for_none.id).change(do_not_post=True)
        work.commit()
    consents.record_consent(office, refuses.case_id, refuses.id, Purpose.PRINT_LETTER, ConsentDecision.REFUSED)
    for letter, error in ((first, NoPost), (second, ConsentRefused)):
        with pytest.raises(error):
            envelopes.look(office, [letter.id], AddressSheet.C6_5)
    made = envelopes.print_addresses(office, [first.id, third.id, second.id], AddressSheet.LABELS_24, 4)
    assert made.letters == 1
    assert [type(one.why) for one in made.held_back] == [NoPost, ConsentRefused]
    assert not [one for one in steps_of(office, first.case_id) if "envelope" in one.action]


def test_a_paper_for_nobody_has_no_envelope(office: Desk) -> None:
    case = cases.open_case(office, full="Шуканий Зразок")
    letter = letters.print_letter(office, letters.Wish(case.id, LetterKind.POSTER, PaperLanguage.UKRAINIAN))
    with pytest.raises(NobodyToAddress):
        envelopes.look(office, [letter.id], AddressSheet.C6_5)


def test_labels_of_a_mailing_come_in_the_order_of_the_post(tmp_path: Path) -> None:
    desk = make_desk(tmp_path / "vault", with_claims=True)
    for code in ("79000", "01001", "50000"):
        relative(desk, f"Зразкова {code}", code)
    batch_id = batches.batch_named(desk, "RX-2026-02-26")
    run = mail_merge.begin_run(desk, mail_merge.plan(desk, LetterKind.L3, batch_id), desk.today() + timedelta(days=60))
    mail_merge.continue_run(desk, run.id)
    ids: list[UUID] = mailing_copies.letters_in_order(desk, run.id)[None]
    text = text_of(envelopes.print_addresses(desk, ids, AddressSheet.LABELS_24, 2).pdf)
    places = [text.index(f"Зразкова {code}") for code in ("01001", "50000", "79000")]
    assert places == sorted(places)
    withdraw_letter(desk, ids[0], "помилка")
    held: list[mail_merge.Skipped] = []
    assert len(list(mailing_copies.recorded_letters(desk, ids, held))) == 2
    assert isinstance(held[0].why, NoLongerHolds)
    assert envelopes.look(desk, ids, AddressSheet.C5).held_back
    desk.close()


def test_a_withdrawn_letter_goes_out_again_only_knowingly_and_the_history_says_so(office: Desk, tmp_path: Path) -> None:
    letter = letter_to(office, relative(office))
    before = letters.recorded_bytes(office, letter.id)
    withdraw_letter(office, letter.id, "не та адреса")
    lines = len(steps_of(office, letter.case_id))
    with pytest.raises(NoLongerHolds):
        letter_copies.print_again(office, letter.id)
    with pytest.raises(NoLongerHolds):
        letter_copies.save_copy(office, letter.id, tmp_path / "a.pdf")
    assert not (tmp_path / "a.pdf").exists()
    assert len(steps_of(office, letter.case_id)) == lines
    assert letter_copies.print_again(office, letter.id, knowing=True) == before
    letter_copies.save_copy(office, letter.id, tmp_path / "a.pdf", knowing=True)
    assert (tmp_path / "a.pdf").read_bytes() == before
    assert [one.action for one in steps_of(office, letter.case_id)[:2]] == [
        "save a copy in clear of a letter that no longer holds",
        "print a letter again that no longer holds",
    ]
