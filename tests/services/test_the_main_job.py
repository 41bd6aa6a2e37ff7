"""The main job through the services: a case, its link, its papers, all of it in an encrypted file."""

import csv
import io
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from casetracker import resources
from casetracker.casework.cases import Case, ClosureReason
from casetracker.casework.closing import Closing
from casetracker.casework.consents import LegalBasis
from casetracker.casework.identification import DecisionState, Method, StageKind
from casetracker.casework.letters import AskedForAPause, ConnectedWithThisTransfer, NoEarlierLetter, SomethingIsNew
from casetracker.casework.link_strength import LinkStrength
from casetracker.casework.links import BasisTooWeak, LinkBasis, LinkedAlready
from casetracker.casework.paper_kinds import LetterKind
from casetracker.casework.paper_language import PaperLanguage
from casetracker.casework.people import Channel, Kinship, Relative
from casetracker.casework.statements import Whereabouts
from casetracker.casework.telling import AgreementNotTold, DecisionNotTold
from casetracker.letters.paper import IncompletePaper
from casetracker.services import (
    batches,
    case_life,
    cases,
    disclosure,
    drafts,
    family,
    identification,
    letter_copies,
    letters,
    links,
    reference,
    today,
    vaults,
)
from casetracker.services.desk import Desk, SampleRefusesImports
from casetracker.storage.unit_of_work import Changes
from tests.desks import PASSPHRASE, make_desk

TRANSFER = "RX-2026-02-26"
TODAY = date(2026, 11, 23)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    opened = make_desk(tmp_path / "vault", with_claims=True, today=TODAY)
    yield opened
    opened.close()


def invented_case(desk: Desk, name: str = "Зразковий Олександр Прикладович") -> tuple[Case, Relative]:
    case = cases.open_case(desk, full=name, born="1994-05-14", last_contact="~2025-09-27")
    mother = family.add_relative(
        desk,
        case.id,
        "Зразкова Ганна",
        Kinship.MOTHER,
        post_address="вул. Прикладна, 1\nм. Зразок\n00000",
        basis=LegalBasis.CONSENT,
    )
    return case, mother


def wish(case: Case, mother: Relative, kind: LetterKind, **more: Any) -> letters.Wish:
    return letters.Wish(
        case.id, kind, PaperLanguage.UKRAINIAN, relative_id=mother.id, next_letter_by=TODAY + timedelta(60), **more
    )


def text_of(pdf: bytes) -> str:
    return " ".join(" ".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages).split())


def test_cases_are_numbered_one_after_another_within_office_and_year(desk: Desk) -> None:
    numbers = [cases.open_case(desk, full=f"Зразковий {n}").number for n in ("Перший", "Другий")]
    assert numbers == ["KV1-2026-0001", "KV1-2026-0002"]


def test_five_digits_follow_four_though_they_sort_among_them(desk: Desk) -> None:
    with desk.work("open the case") as work:
        work.add(Case(number="KV1-2026-9999", opened_on=TODAY))
        work.commit()
    numbers = [cases.open_case(desk, full=f"Зразковий {n}").number for n in ("Перший", "Другий")]
    assert numbers == ["KV1-2026-10000", "KV1-2026-10001"]


def test_a_refused_case_leaves_nothing_behind(desk: Desk) -> None:
    with pytest.raises(Exception, match="must be filled in"):
        cases.open_case(desk, full="  ", born="1990")
    assert cases.find_cases(desk) == []
    with desk.read() as reading:
        assert reading.cases.last_running("KV1", 2026) == 0


def test_a_linked_case_gets_its_summary_but_not_the_letter_that_nothing_connects_it(desk: Desk) -> None:
    case, mother = invented_case(desk)
    batch = batches.batch_named(desk, TRANSFER)
    links.link_batch(desk, case.id, batch, LinkBasis.PLACE_TIME_CONSISTENT, LinkStrength.POSSIBLE)
    summary = letters.print_letter(desk, wish(case, mother, LetterKind.SUMMARY))
    text = text_of(letters.recorded_bytes(desk, summary.id))
    assert "Зразковий Олександр Прикладович" in text
    assert "2026-02-26" not in text
    assert "1000" not in text, "a link is not printed by default"
    with pytest.raises(ConnectedWithThisTransfer):
        letters.print_letter(desk, wish(case, mother, LetterKind.L3, batch_id=batch))


@pytest.mark.parametrize("strength", [LinkStrength.CONSIDERED, LinkStrength.EXCLUDED])
def test_a_link_that_connects_nothing_does_not_hold_the_letter_back(desk: Desk, strength: LinkStrength) -> None:
    case, mother = invented_case(desk)
    batch = batches.batch_named(desk, TRANSFER)
    links.link_batch(desk, case.id, batch, LinkBasis.PLACE_TIME_CONSISTENT, strength)
    assert letters.print_letter(desk, wish(case, mother, LetterKind.L3, batch_id=batch)).kind is LetterKind.L3


def test_the_letter_on_a_transfer_gives_both_sides_and_the_silence(desk: Desk) -> None:
    case, mother = invented_case(desk)
    batch = batches.batch_named(desk, "2026-02-26")
    letter = letters.print_letter(desk, wish(case, mother, LetterKind.L3, batch_id=batch))
    text = text_of(letters.recorded_bytes(desk, letter.id))
    assert "Координаційний штаб" in text
    assert "В. Мединський" in text
    assert text.count("1000") == 2
    assert "35" in text
    assert "Числа від української сторони ми не знайшли" in text
    assert "Незалежно ці числа ніхто не перевіряв" in text
    assert "1035" not in text
    assert "2000" not in text


def test_no_new_information_is_refused_before_any_letter_and_after_anything_new(desk: Desk) -> None:
    case, mother = invented_case(desk)
    update = wish(case, mother, LetterKind.L4, done=("Запитали бюро.",))
    with pytest.raises(NoEarlierLetter):
        letters.print_letter(desk, update)
    letters.print_letter(desk, wish(case, mother, LetterKind.L1))
    letters.print_letter(desk, update)
    cases.record_statement(desk, case.id, speaker="Бюро", wording="ймовірно в полоні")
    with pytest.raises(SomethingIsNew):
        letters.print_letter(desk, update)


def test_a_pause_is_respected(desk: Desk) -> None:
    case, mother = invented_case(desk)
    family.change_relative(desk, mother.id, pause_until=TODAY + timedelta(10))
    with pytest.raises(AskedForAPause):
        letters.print_letter(desk, wish(case, mother, LetterKind.L1))


def test_what_a_relative_must_not_learn_is_confirmed_before_printing(desk: Desk) -> None:
    case, mother = invented_case(desk)
    disclosure.set_rule(desk, case.id, mother.id, words="результат порівняння")
    with pytest.raises(letters.CompareWithWishes):
        letters.print_letter(desk, wish(case, mother, LetterKind.L1))
    assert letters.print_letter(desk, wish(case, mother, LetterKind.L1, compared_with_wishes=True))


def test_a_decision_stands_on_paper_only_after_the_family_was_told_in_person(desk: Desk) -> None:
    case, mother = invented_case(desk)
    decision = identification.record_decision(
        desk,
        case.id,
        authority="Слідчий відділ (зразок)",
        document_number="17",
        decided_on=date(2026, 11, 1),
        state=DecisionState.DECIDED,
        relatives_compared=2,
        methods=(Method.DNA_AUTOSOMAL,),
    )
    with pytest.raises(DecisionNotTold):
        letters.print_letter(desk, wish(case, mother, LetterKind.SUMMARY))
    identification.record_notification(
        desk,
        case.id,
        decision_id=decision.id,
        told_on=date(2026, 11, 3),
        told_by="Слідчий",
        channel=Channel.IN_PERSON,
    )
    printed = letters.print_letter(desk, wish(case, mother, LetterKind.SUMMARY))
    assert "Слідчий відділ (зразок)" in text_of(letters.recorded_bytes(desk, printed.id))


def test_an_agreement_is_told_in_a_talk_before_it_is_printed_and_then_says_what_is_outstanding(desk: Desk) -> None:
    case, mother = invented_case(desk)
    identification.record_stage(
        desk, case.id, kind=StageKind.EXPERT_CONCLUSION, happened_on="2026-11-10", said_by="Експерт"
    )
    with pytest.raises(AgreementNotTold):
        letters.print_letter(desk, wish(case, mother, LetterKind.SUMMARY))
    cases.record_talk(desk, case.id, mother.id, held_on=TODAY, channel=Channel.IN_PERSON, said="Розповіли про збіг.")
    printed = letters.print_letter(desk, wish(case, mother, LetterKind.SUMMARY))
    assert "потрібна ще друга перевірка" in text_of(letters.recorded_bytes(desk, printed.id))


@pytest.mark.parametrize(
    ("language", "caution"),
    [
        (PaperLanguage.UKRAINIAN, "папери й слова звідти особу не встановлюють"),
        (PaperLanguage.ENGLISH, "papers and words from there do not establish who somebody is"),
    ],
)
def test_a_claim_of_the_other_side_is_printed_with_the_official_caution_and_nothing_else_is(
    desk: Desk, language: PaperLanguage, caution: str
) -> None:
    case, mother = invented_case(desk)
    told = letters.Wish(case.id, LetterKind.SUMMARY, language, relative_id=mother.id)
    cases.record_statement(
        desk, case.id, speaker="Бюро", wording="ймовірно в полоні", whereabouts=Whereabouts.BELIEVED_CAPTIVE
    )
    before = letters.print_letter(desk, told)
    cases.record_statement(
        desk, case.id, speaker="незнайомий", wording="він у нас", whereabouts=Whereabouts.BELIEVED_CAPTIVE,
        from_other_side=True, said_on="2026-11-20",
    )  # fmt: skip
    printed = letters.print_letter(desk, told)
    without, with_it = (text_of(letters.recorded_bytes(desk, one.id)) for one in (before, printed))
    assert caution not in without
    assert with_it.count(caution) == 1
    assert with_it.index("він у нас") < with_it.index(caution)
    assert '"from_other_side": true' in printed.facts


def test_a_lead_that_the_relative_has_not_heard_of_stays_off_the_paper(desk: Desk) -> None:
    case, mother = invented_case(desk)
    cases.record_statement(
        desk, case.id, speaker="Слідчий", wording="знайдено жетон", about_papers_or_tags=True,
        whereabouts=Whereabouts.REMAINS_REPATRIATED_REPORTED,
    )  # fmt: skip
    prepared = letters.prepare(desk, wish(case, mother, LetterKind.SUMMARY))
    assert [one.words for one in prepared.left_out] == ["знайдено жетон"]
    assert "жетон" not in text_of(letters.draft(prepared).pdf)


def test_a_printed_letter_comes_back_byte_for_byte_after_closing_and_opening(tmp_path: Path) -> None:
    first = make_desk(tmp_path / "v", with_claims=True, today=TODAY)
    case, mother = invented_case(first)
    letter = letters.print_letter(first, wish(case, mother, LetterKind.L1))
    before = letters.recorded_bytes(first, letter.id)
    first.close()
    again = vaults.open_vault(tmp_path / "v", PASSPHRASE)
    try:
        assert letter_copies.print_again(again, letter.id) == before
    finally:
        again.close()


def test_a_letter_with_gaps_is_refused_and_nothing_is_recorded(desk: Desk) -> None:
    case, mother = invented_case(desk)
    with pytest.raises(IncompletePaper):
        letters.print_letter(desk, letters.Wish(case.id, LetterKind.L1, PaperLanguage.ENGLISH, relative_id=mother.id))
    assert cases.read_case(desk, case.id).letters == []


def test_a_copy_in_clear_is_private_and_a_line_of_the_history(desk: Desk, tmp_path: Path) -> None:
    case, mother = invented_case(desk)
    letter = letters.print_letter(desk, wish(case, mother, LetterKind.L1))
    copy = tmp_path / "copy.pdf"
    letter_copies.save_copy(desk, letter.id, copy)
    assert copy.stat().st_mode & 0o777 == 0o600
    assert copy.read_bytes() == letters.recorded_bytes(desk, letter.id)
    assert "save a copy in clear" in {line.action for line in cases.read_history(desk, case.id)}
    with pytest.raises(letter_copies.CopyNotWritten):
        letter_copies.save_copy(desk, letter.id, copy)
    with pytest.raises(letter_copies.CopyNotWritten):
        letter_copies.save_copy(desk, letter.id, tmp_path / "nowhere" / "copy.pdf")


def test_only_a_transfer_is_linked_once_and_papers_never_confirm(desk: Desk) -> None:
    case, _ = invented_case(desk)
    offer = batches.batch_named(desk, "RX-2025-06-07-OFFER")
    with pytest.raises(Exception, match="Only a transfer"):
        links.link_batch(desk, case.id, offer, LinkBasis.OTHER, LinkStrength.POSSIBLE)
    batch = batches.batch_named(desk, TRANSFER)
    with pytest.raises(BasisTooWeak):
        links.link_batch(desk, case.id, batch, LinkBasis.DOCUMENT_OR_TAG_WITH_REMAINS, LinkStrength.CONFIRMED)
    links.link_batch(desk, case.id, batch, LinkBasis.DOCUMENT_OR_TAG_WITH_REMAINS, LinkStrength.INDICATED)
    with pytest.raises(LinkedAlready):
        links.link_batch(desk, case.id, batch, LinkBasis.OTHER, LinkStrength.POSSIBLE)


def test_the_shipped_claims_are_59_transfers_and_a_second_load_changes_nothing(desk: Desk) -> None:
    ledger = batches.read_ledger(desk)
    assert len([row for row in ledger.rows if row.batch.kind.value == "transfer"]) == 59
    assert len(ledger.rows) == 62
    assert len(ledger.running_totals) == 37
    assert str(ledger.reaches_until) == "2026-02-26"
    again = reference.load_shipped_claims(desk)
    assert (again.new, again.corrected, again.kept) == (0, 0, 0)


def test_what_the_office_wrote_on_a_claim_survives_a_newer_file(desk: Desk, tmp_path: Path) -> None:
    view = batches.read_batch(desk, batches.batch_named(desk, TRANSFER))
    figure = next(one for one in view.figures if one.reference_key == "C151")
    cases.change(desk, type(figure), figure.id, "grade a claim", qualifier="попередньо")
    newer = tmp_path / "claims.csv"
    shipped = resources.path("reference", "claims.csv").read_text(encoding="utf-8")
    newer.write_text(shipped.replace("SEED EVENT. ", "").replace("C151,RX-2026-02-26,2026-02-26,day,to_ukraine,1000",
        "C151,RX-2026-02-26,2026-02-26,day,to_ukraine,1001"), encoding="utf-8")  # fmt: skip
    loaded = reference.load_claims_from(desk, newer)
    assert loaded.kept == 1
    kept = next(one for one in batches.read_batch(desk, view.batch.id).figures if one.reference_key == "C151")
    assert (kept.count, kept.qualifier) == (1000, "попередньо")


def test_what_a_file_said_in_further_columns_survives_a_later_file_without_them(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "claims.csv"
    shipped = resources.path("reference", "claims.csv").read_text(encoding="utf-8")
    rows = list(csv.reader(io.StringIO(shipped)))
    further = [["unit", "publisher"], *(["bodies", "An outlet"] for _ in rows[1:])]
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([*one, *more] for one, more in zip(rows, further, strict=True))
    assert reference.load_claims_from(desk, path).corrected > len(rows) - 1
    path.write_text(shipped, encoding="utf-8")
    again = reference.load_claims_from(desk, path)
    assert (again.new, again.corrected, again.kept) == (0, 0, 0)
    view = batches.read_batch(desk, batches.batch_named(desk, TRANSFER))
    assert {one.unit.value for one in view.figures} == {"bodies"}
    assert {one.publisher for one in view.sources.values()} == {"An outlet"}


def test_a_broken_row_names_file_row_and_column_and_loads_nothing(desk: Desk, tmp_path: Path) -> None:
    shipped = resources.path("reference", "claims.csv").read_text(encoding="utf-8")
    broken = tmp_path / "claims.csv"
    lines = shipped.splitlines()
    lines[5] = lines[5].replace("to_ukraine", "to_nowhere").replace("to_russia", "to_nowhere").replace("C0", "Z0")
    broken.write_text("\n".join(lines), encoding="utf-8")
    with pytest.raises(Exception, match=r"claims\.csv.*6.*direction|claims\.csv"):
        reference.load_claims_from(desk, broken)
    again = reference.load_shipped_claims(desk)
    assert (again.new, again.corrected) == (0, 0)


def test_the_sample_takes_in_nothing_and_its_papers_say_that_they_are_invented(tmp_path: Path) -> None:
    desk = make_desk(tmp_path / "sample", sample=True)
    try:
        with pytest.raises(SampleRefusesImports):
            reference.load_claims_from(desk, tmp_path)
        case = cases.case_named(desk, "ZR1-2026-0005")
        son = cases.relative_named(desk, case, "son")
        paper = letters.print_letter(
            desk,
            letters.Wish(
                case, LetterKind.L1, PaperLanguage.UKRAINIAN, relative_id=son, next_letter_by=date(2027, 1, 1)
            ),
        )
        assert "вигадані дані" in text_of(letters.recorded_bytes(desk, paper.id))
    finally:
        desk.close()


def test_every_open_view_hears_what_changed(desk: Desk) -> None:
    heard: list[Changes] = []
    desk.listen(heard.append)
    case, _ = invented_case(desk)
    assert case.id in heard[0].cases
    desk.stop_listening(heard.append)


def test_a_reading_is_a_line_of_the_history(desk: Desk) -> None:
    case, _ = invented_case(desk)
    cases.read_case(desk, case.id)
    assert "read the case" in {line.action for line in cases.read_history(desk, case.id)}


def test_what_is_due_is_there_until_the_case_is_closed(desk: Desk) -> None:
    case, _ = invented_case(desk)
    cases.set_task(desk, case.id, "Запитати слідчого", TODAY - timedelta(1))
    assert [one.number for one in today.read_today(desk)] == [case.number]
    case_life.close_case(desk, case.id, Closing(ClosureReason.REGISTERED_IN_ERROR, note="двічі"))
    assert today.read_today(desk) == []


def test_what_was_typed_waits_in_the_vault_and_nowhere_in_clear(tmp_path: Path) -> None:
    desk = make_desk(tmp_path / "v")
    drafts.keep_draft(desk, "new_case", None, {"full": "Надрукований Незбережений"})
    assert drafts.take_up_draft(desk, "new_case", None) == {"full": "Надрукований Незбережений"}
    for file in (tmp_path / "v").iterdir():
        assert "Незбережений".encode() not in file.read_bytes()
    drafts.drop_draft(desk, "new_case", None)
    assert drafts.take_up_draft(desk, "new_case", None) == {}
    desk.close()


def test_no_file_of_the_vault_holds_a_name_or_a_letters_text(tmp_path: Path) -> None:
    desk = make_desk(tmp_path / "v", with_claims=True, today=TODAY)
    case, mother = invented_case(desk)
    letters.print_letter(desk, wish(case, mother, LetterKind.L1))
    words = ("Зразковий", "Зразкова", "Шановна", "Medinsky")
    planted = [word.encode(coding) for word in words for coding in ("utf-8", "utf-16-le", "utf-16-be")]

    def found() -> list[str]:
        files = [file for file in (tmp_path / "v").rglob("*") if file.is_file()]
        return [file.name for file in files if any(mark in file.read_bytes() for mark in (*planted, b"%PDF"))]

    assert found() == []
    desk.close()
    assert found() == []
