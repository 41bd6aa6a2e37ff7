"""Letters L2 and L5 to L13 on a real vault: printed, read back, and released by two people where that is asked for."""

import json
from collections.abc import Callable, Iterator
from dataclasses import fields, replace
from datetime import datetime, timedelta
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from casetracker.casework import ids
from casetracker.casework.consents import Consent, ConsentDecision, LegalBasis, Purpose
from casetracker.casework.letter_kinds import TWO_PEOPLE
from casetracker.casework.letter_premises import SearchIsDecided
from casetracker.casework.letters import AskedForAPause
from casetracker.casework.paper_kinds import LetterKind
from casetracker.casework.paper_language import PaperLanguage
from casetracker.casework.record import Record
from casetracker.services import cases, journal, keys, letter_release, letters
from casetracker.services.desk import Desk
from casetracker.services.letter_kind_values import ASKED
from casetracker.services.letter_release import (
    DraftChanged,
    NotTheirPassphrase,
    OwnPassphrase,
    ReasonNeeded,
    SecondPersonNeeded,
    WaitAfterWrong,
)
from casetracker.services.letters import Wish
from casetracker.vault import attempts
from casetracker.vault.slots import FLOOR
from tests.casework.invented_search import TODAY
from tests.casework.searches_for_letters import KINDS, Standing, ready_for
from tests.desks import PASSPHRASE, make_desk

UK = PaperLanguage.UKRAINIAN
SAID = {
    LetterKind.L2: "для порівняння ДНК бракує",
    LetterKind.L5: "перевіряють можливий зв’язок",
    LetterKind.L6: "особу встановлено",
    LetterKind.L7: "інші останки",
    LetterKind.L8: "збігу не показало",
    LetterKind.L9: "Просимо більше не покладатися на ці слова",
    LetterKind.L10: "повідомлення про полон",
    LetterKind.L11: "годинник",
    LetterKind.L12: "повторну або додаткову експертизу",
    LetterKind.L13: "Справу далі веде Іван Зразко",
}


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    opened = make_desk(tmp_path / "vault", today=TODAY)
    with opened.work("name the office") as work:
        work.office.get().change(
            name="Бюро розшуку (зразок)", phone="000", hours="пн–пт", support_line="000", caseworker="Зразкова Олена"
        )
        work.commit()
    yield opened
    opened.close()


def recorded(desk: Desk, stands: Standing) -> None:
    """Record a search with everything it holds."""
    dossier = stands.search.dossier
    stands.mother.change(post_address="вул. Прикладна, 2")
    basis = Consent(
        case_id=dossier.case.id, relative_id=stands.mother.id, purpose=Purpose.PRINT_LETTER,
        decision=ConsentDecision.GIVEN, basis=LegalBasis.CONSENT, decided_on=TODAY,
    )  # fmt: skip
    lists = [getattr(dossier, one.name) for one in fields(dossier)]
    held: list[Record] = [one for each in lists if isinstance(each, list) for one in each]
    with desk.work("fill") as work:
        work.add(dossier.case, dossier.sought, *held, basis)
        work.commit()


def wish_for(kind: LetterKind, stands: Standing) -> Wish:
    typed = {name: stands.typed[name] for name in ASKED.get(kind, ()) if name in stands.typed}
    corrects = stands.corrected.id if stands.corrected else None
    case_id = stands.search.case.id
    return Wish(
        case_id, kind, UK, relative_id=stands.mother.id, typed=typed, corrects_id=corrects, next_letter_by=TODAY
    )


def released(desk: Desk, wish: Wish) -> Wish:
    if wish.kind not in TWO_PEOPLE:
        return wish
    paper = letters.prepare(desk, wish).paper
    return replace(wish, release=letter_release.release_alone(desk, paper, "в установі одна людина"))


def text_of(desk: Desk, letter_id: object) -> str:
    pdf = letters.recorded_bytes(desk, letter_id)  # type: ignore[arg-type]
    return " ".join(" ".join(page.extract_text() for page in PdfReader(BytesIO(pdf)).pages).split())


@pytest.mark.parametrize("kind", KINDS)
def test_a_letter_of_each_kind_is_printed_recorded_and_read_back(desk: Desk, kind: LetterKind) -> None:
    stands = ready_for(kind)
    recorded(desk, stands)
    wish = wish_for(kind, stands)
    prepared = letters.prepare(desk, released(desk, wish))
    assert prepared.obstacles == ()
    assert prepared.missing == ()
    letter = letters.print_letter(desk, released(desk, wish))
    assert SAID[kind] in text_of(desk, letter.id)
    kept = next(one for one in cases.read_case(desk, wish.case_id).letters if one.id == letter.id)
    assert kept.addressed_to.splitlines()[-1] == "вул. Прикладна, 2"
    assert kept.release_note == ("в установі одна людина" if kind in TWO_PEOPLE else "")
    assert kept.corrects_id == (wish.corrects_id if kind is LetterKind.L9 else None)


@pytest.mark.parametrize("kind", sorted(TWO_PEOPLE))
def test_nothing_is_printed_without_the_release(desk: Desk, kind: LetterKind) -> None:
    stands = ready_for(kind)
    recorded(desk, stands)
    with pytest.raises(ReasonNeeded):
        letters.print_letter(desk, wish_for(kind, stands))


def test_the_second_person_proves_who_they_are_and_stands_with_the_letter(desk: Desk) -> None:
    stands = ready_for(LetterKind.L6)
    recorded(desk, stands)
    wish = wish_for(LetterKind.L6, stands)
    second = keys.add_passphrase(desk, "друга парольна фраза", label="second", person="Вигадана Друга", cost=FLOOR)
    paper = letters.prepare(desk, wish).paper
    with pytest.raises(SecondPersonNeeded):
        letter_release.release_alone(desk, paper, "ніхто не прийшов")
    with pytest.raises(OwnPassphrase):
        letter_release.release(desk, paper, desk.vault.opened_by.id, PASSPHRASE)
    given = letter_release.release(desk, paper, second, "друга парольна фраза")
    letter = letters.print_letter(desk, replace(wish, release=given))
    assert letter.released_by == "Вигадана Друга"


@pytest.fixture
def clock() -> Iterator[Callable[[Callable[[], datetime]], None]]:
    yield ids.use_clock
    ids.use_system_clock()


def test_wrong_passphrases_at_the_release_are_counted_noted_and_slowed_down_as_at_the_unlock(
    desk: Desk, clock: Callable[[Callable[[], datetime]], None]
) -> None:
    stands = ready_for(LetterKind.L6)
    recorded(desk, stands)
    paper = letters.prepare(desk, wish_for(LetterKind.L6, stands)).paper
    second = keys.add_passphrase(desk, "друга парольна фраза", label="second", person="Вигадана Друга", cost=FLOOR)
    now = ids.now()
    clock(lambda: now)
    waits = []
    for _ in range(3):
        with pytest.raises(NotTheirPassphrase) as wrong:
            letter_release.release(desk, paper, second, "інша фраза")
        waits.append(wrong.value.seconds)
        with pytest.raises(WaitAfterWrong):
            letter_release.release(desk, paper, second, "друга парольна фраза")
        now += timedelta(seconds=waits[-1])
    assert waits == [1, 2, 4]
    assert attempts.noted(desk.folder).wrong == 3
    lines = [one for one in journal.read_steps(desk, journal.part_of_history()) if "wrong passphrase" in one.action]
    assert len(lines) == 3
    assert lines[0].lines[0].new == "second"
    assert letter_release.release(desk, paper, second, "друга парольна фраза").by == "Вигадана Друга"
    assert attempts.noted(desk.folder).wrong == 0


def test_a_draft_that_changed_after_its_release_is_released_anew(desk: Desk) -> None:
    stands = ready_for(LetterKind.L9)
    recorded(desk, stands)
    wish = released(desk, wish_for(LetterKind.L9, stands))
    changed = replace(wish, typed={**wish.typed, "new": "Щось зовсім інше."})
    with pytest.raises(DraftChanged):
        letters.print_letter(desk, changed)
    assert letters.print_letter(desk, wish).number.endswith("/2")


def test_what_only_the_caseworker_knows_is_named_as_missing(desk: Desk) -> None:
    stands = ready_for(LetterKind.L13)
    recorded(desk, stands)
    missing = letters.prepare(desk, replace(wish_for(LetterKind.L13, stands), typed={})).missing
    assert [one.name for one in missing] == ["from_day", "changes", "contact.name", "contact.phone"]


def test_a_letter_that_the_search_has_overtaken_is_not_printed(desk: Desk) -> None:
    stands = ready_for(LetterKind.L8)
    stands.search.told(stands.search.decision(), relative_id=stands.mother.id)
    recorded(desk, stands)
    with pytest.raises(SearchIsDecided):
        letters.print_letter(desk, wish_for(LetterKind.L8, stands))


@pytest.mark.parametrize("kind", KINDS)
def test_a_pause_keeps_a_letter_back_but_neither_a_correction_nor_the_letter_on_the_pause(
    desk: Desk, kind: LetterKind
) -> None:
    stands = ready_for(kind)
    recorded(desk, stands)
    with desk.work("record a wish") as work:
        work.people.relative(stands.mother.id).change(pause_until=TODAY + timedelta(30))
        work.commit()
    waits = [one for one in letters.prepare(desk, wish_for(kind, stands)).obstacles if isinstance(one, AskedForAPause)]
    assert bool(waits) is (kind not in (LetterKind.L9, LetterKind.L13))
    if not waits:
        assert letters.print_letter(desk, released(desk, wish_for(kind, stands))).kind is kind


def test_an_answer_without_agreement_is_frozen_with_who_gave_it_when_and_under_which_number(desk: Desk) -> None:
    stands = ready_for(LetterKind.L8)
    stands.search.dossier.comparisons[0].change(report_number="П-7")
    recorded(desk, stands)
    told = json.loads(letters.print_letter(desk, wish_for(LetterKind.L8, stands)).facts)["authority"]
    assert (told["said_by"], told["said_on"], told["source"]) == ("Лабораторія (зразок)", "2026-02-20", "П-7")
