"""Two cases of one person become one that loses nothing, and become two again; pairs told apart are remembered."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from casetracker.casework.cases import Case, CaseStatus, ClosureReason
from casetracker.casework.closing import MergedAway
from casetracker.casework.consents import LegalBasis
from casetracker.casework.dossier import Dossier
from casetracker.casework.duplicates import MergedBefore, OneCaseTwice, ToldApartAlready
from casetracker.casework.letters import Letter
from casetracker.casework.link_strength import LinkStrength
from casetracker.casework.links import LinkBasis
from casetracker.casework.paper_kinds import LetterKind
from casetracker.casework.paper_language import PaperLanguage
from casetracker.casework.people import Channel, Kinship, NameKind, Relative
from casetracker.casework.registrations import Body
from casetracker.casework.remains import CaseRemains, Remains
from casetracker.casework.standing import status
from casetracker.services import attachments, batches, case_life, cases, family, letters, links, merging, undo
from casetracker.services.desk import Desk
from tests.desks import make_desk

TODAY = date(2026, 3, 2)
TRANSFER = "RX-2026-02-26"
OTHER = "RX-2026-01-29"
DOCUMENT = b"%PDF-1.7 an invented document"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = make_desk(tmp_path / "vault", with_claims=True, today=TODAY)
    yield desk
    desk.close()


@dataclass
class Two:
    """Two cases of one person, with a paper each and some things that both hold."""

    older: Case
    newer: Case
    paper: Letter
    document: UUID


def _relative(desk: Desk, case: Case, name: str) -> Relative:
    return family.add_relative(
        desk, case.id, name, Kinship.MOTHER, post_address="вул. Прикладна, 1", basis=LegalBasis.CONSENT
    )


def _letter(desk: Desk, case: Case, to: Relative) -> Letter:
    wish = letters.Wish(
        case.id, LetterKind.L1, PaperLanguage.UKRAINIAN, relative_id=to.id, next_letter_by=TODAY + timedelta(60)
    )
    return letters.print_letter(desk, wish)


@pytest.fixture
def two(desk: Desk) -> Two:
    older = cases.open_case(desk, full="Зразковий Олександр", born="1994-05-14")
    newer = cases.open_case(desk, full="Образцовий Олександр", rank="солдат", born="1995")
    cases.add_name(desk, newer.id, "Obraztsovyi", NameKind.TRANSLITERATION)
    mother, again = _relative(desk, older, "Зразкова Ганна"), _relative(desk, newer, "Зразкова Г. П.")
    cases.record_registration(desk, newer.id, body=Body.POLICE_ERDR, number="000-зразок")
    cases.record_statement(desk, newer.id, speaker="Побратим", wording="бачив його у травні")
    cases.record_talk(desk, newer.id, again.id, held_on=TODAY, channel=Channel.PHONE, said="розповіла")
    cases.set_task(desk, newer.id, "Передзвонити", TODAY)
    case_life.write_note(desk, newer.id, "нотатка")
    document = attachments.add(desk, newer.id, DOCUMENT, title="Document.pdf")
    batch, other = batches.batch_named(desk, TRANSFER), batches.batch_named(desk, OTHER)
    links.link_batch(desk, older.id, batch, LinkBasis.PLACE_TIME_CONSISTENT, LinkStrength.CONSIDERED)
    links.link_batch(
        desk, newer.id, batch, LinkBasis.INVESTIGATOR_STATED, LinkStrength.INDICATED, source_note="слідчий"
    )
    links.link_batch(desk, newer.id, other, LinkBasis.PLACE_TIME_CONSISTENT, LinkStrength.POSSIBLE)
    item = Remains(official_number="зразок-1")
    with desk.work("fill") as work:
        work.add(item, *(CaseRemains(case_id=one.id, remains_id=item.id, since=TODAY) for one in (older, newer)))
        work.commit()
    _letter(desk, older, mother)
    return Two(older, newer, _letter(desk, newer, again), document.id)


def read(desk: Desk, case: Case) -> Dossier:
    return cases.read_case(desk, case.id, noted=False)


def rows(desk: Desk) -> dict[str, dict[UUID, dict[str, Any]]]:
    """Return every record of the vault as its fields, without the stamp of the last change."""
    from sqlmodel import select

    from casetracker.storage.schema import record_kinds

    with desk.read() as reading:
        return {
            kind.subject: {
                one.id: one.model_dump(exclude={"changed_at"}) for one in reading.session.exec(select(kind)).all()
            }
            for kind in record_kinds()
        }


def test_every_record_goes_along_and_none_is_lost(desk: Desk, two: Two) -> None:
    before = rows(desk)
    merging.merge_cases(desk, two.older.id, two.newer.id, "та сама людина")
    after = rows(desk)
    for kind, records in before.items():
        assert records.keys() <= after[kind].keys(), kind
    found = read(desk, two.older)
    assert [one.number for one in found.registrations] == ["000-зразок"]
    assert len(found.relatives) == len(found.letters) == 2
    assert len(found.statements) == len(found.talks) == len(found.tasks) == len(found.notes) == 1
    assert {found.name_of(one) for one in found.relatives} == {"Зразкова Ганна", "Зразкова Г. П."}
    assert attachments.read_content(desk, two.document) == DOCUMENT


def test_the_person_keeps_the_name_and_the_dates_of_the_case_that_goes_on(desk: Desk, two: Two) -> None:
    merging.merge_cases(desk, two.older.id, two.newer.id)
    found, ended = read(desk, two.older), read(desk, two.newer)
    assert found.heading() == "Зразковий Олександр"
    assert {one.full for one in found.names_of(found.sought)} == {
        "Зразковий Олександр",
        "Образцовий Олександр",
        "Obraztsovyi",
    }
    assert (found.sought.rank, str(found.sought.born)) == ("солдат", "1994-05-14")
    assert str(ended.sought.born) == "1995", "what differs stays where it was recorded"
    assert ended.heading() == "Образцовий Олександр"
    assert cases.find_cases(desk, "Obraztsovyi")[:] == cases.find_cases(desk, "Образцовий")[:]
    assert two.older.id in list(cases.find_cases(desk, "Образцовий"))


def test_the_case_that_ends_says_where_it_went_and_the_other_whence(desk: Desk, two: Two) -> None:
    merging.merge_cases(desk, two.older.id, two.newer.id, "та сама людина")
    ended = read(desk, two.newer)
    assert status(ended) is CaseStatus.CLOSED
    assert (ended.case.closure_reason, ended.case.merged_into) == (ClosureReason.DUPLICATE, two.older.id)
    assert ended.other_cases[two.older.id].number == two.older.number
    assert [one.number for one in read(desk, two.older).merged] == [two.newer.number]
    with pytest.raises(MergedAway):
        case_life.reopen_case(desk, two.newer.id, "помилка")
    with pytest.raises(MergedBefore):
        merging.merge_cases(desk, two.older.id, two.newer.id)


def test_of_two_links_with_one_transfer_the_one_that_says_more_holds(desk: Desk, two: Two) -> None:
    merging.merge_cases(desk, two.older.id, two.newer.id)
    found = {one.strength: one for one in read(desk, two.older).links}
    assert set(found) == {LinkStrength.INDICATED, LinkStrength.POSSIBLE}
    assert found[LinkStrength.INDICATED].source_note == "слідчий"
    assert len(read(desk, two.newer).links) == 1, "its own row stays with the case that ends"
    assert len(read(desk, two.older).case_remains) == len(read(desk, two.newer).case_remains) == 1


def test_papers_keep_their_numbers_and_their_bytes_and_no_number_is_given_twice(desk: Desk, two: Two) -> None:
    printed = letters.recorded_bytes(desk, two.paper.id)
    merging.merge_cases(desk, two.older.id, two.newer.id)
    found = read(desk, two.older)
    assert {one.number for one in found.letters} == {f"{two.older.number}/1", f"{two.newer.number}/1"}
    assert letters.recorded_bytes(desk, two.paper.id) == printed
    assert _letter(desk, two.older, found.relatives[0]).number == f"{two.older.number}/2"


def test_merging_is_one_step_that_is_taken_back_whole(desk: Desk, two: Two) -> None:
    before = rows(desk)
    changes = merging.merge_cases(desk, two.older.id, two.newer.id, "та сама людина")
    assert {one.action for one in cases.read_history(desk, two.newer.id) if one.field == "merged_into"} == {
        "merge two cases"
    }
    assert changes.work is not None
    undo.take_back(desk, changes.work)
    assert rows(desk) == before
    merging.merge_cases(desk, two.newer.id, two.older.id)
    assert read(desk, two.newer).heading() == "Образцовий Олександр"


def test_two_persons_are_told_apart_in_either_order_by_whom_and_why(desk: Desk, two: Two) -> None:
    merging.tell_apart(desk, two.newer.id, two.older.id, "різні дати народження, інша мати")
    for one, other in ((two.older, two.newer), (two.newer, two.older)):
        (apart,) = read(desk, one).told_apart
        assert (apart.decided_by, apart.why) == (desk.who, "різні дати народження, інша мати")
        found = merging.read_pair(desk, one.id, other.id)
        assert found.told_apart is not None
        with pytest.raises(ToldApartAlready):
            merging.tell_apart(desk, one.id, other.id, "ще раз")
    with pytest.raises(OneCaseTwice):
        merging.read_pair(desk, two.older.id, two.older.id)
