"""What a caseworker typed is read before it is printed: some words keep the letter back, others are only shown."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from casetracker.casework.consents import LegalBasis
from casetracker.casework.paper_kinds import LetterKind
from casetracker.casework.paper_language import PaperLanguage
from casetracker.casework.people import Kinship
from casetracker.services import cases, family, letters
from casetracker.services.desk import Desk
from casetracker.services.letter_words import WordsNeverWritten
from casetracker.services.letters import Wish
from tests.casework.searches_for_letters import ready_for
from tests.desks import make_desk
from tests.services.test_letters_of_every_kind import recorded, released, wish_for

TODAY = date(2026, 11, 23)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    opened = make_desk(tmp_path / "vault", today=TODAY)
    yield opened
    opened.close()


@pytest.fixture
def update(desk: Desk) -> Wish:
    """Return a regular update that may be printed."""
    case = cases.open_case(desk, full="Зразковий Олександр Прикладович")
    mother = family.add_relative(
        desk, case.id, "Зразкова Ганна", Kinship.MOTHER, post_address="вул. Прикладна, 1", basis=LegalBasis.CONSENT
    )
    by = TODAY + timedelta(60)
    asked = Wish(case.id, LetterKind.L1, PaperLanguage.UKRAINIAN, relative_id=mother.id, next_letter_by=by)
    letters.print_letter(desk, asked)
    return replace(asked, kind=LetterKind.L4, done=("Запитали бюро.",))


def test_a_word_that_no_letter_may_hold_keeps_the_letter_back_until_it_is_changed(desk: Desk, update: Wish) -> None:
    wrong = replace(update, done=("Запитали бюро.", "Тримайтеся, не втрачайте надії."))
    prepared = letters.prepare(desk, wrong)
    assert [(one.field, one.line, one.words) for one in prepared.findings] == [
        ("actions", 2, "Тримайтеся"),
        ("actions", 2, "не втрачайте надії"),
    ]
    assert not prepared.ready
    with pytest.raises(WordsNeverWritten):
        letters.print_letter(desk, wrong)
    assert letters.print_letter(desk, update).kind is LetterKind.L4


def test_a_figure_without_its_source_keeps_the_letter_back(desk: Desk, update: Wish) -> None:
    with pytest.raises(WordsNeverWritten):
        letters.print_letter(desk, replace(update, done=("Передано 1000 тіл.",)))
    letters.print_letter(desk, replace(update, done=("Штаб повідомив 12 лютого: передано 1000 тіл.",)))


def test_two_spaces_are_shown_and_keep_nothing_back(desk: Desk, update: Wish) -> None:
    slip = replace(update, done=("Запитали  бюро.",))
    prepared = letters.prepare(desk, slip)
    assert [one.rule for one in prepared.findings] == ["double_space"]
    assert prepared.ready
    letters.print_letter(desk, slip)


def test_the_greeting_is_read_too(desk: Desk, update: Wish) -> None:
    assert update.relative_id is not None
    family.change_relative(desk, update.relative_id, greeting="Шановна пані Ганно Іванівно!")
    assert [(one.field, one.rule) for one in letters.prepare(desk, update).findings] == [("greeting", "patronymic")]
    family.change_relative(desk, update.relative_id, greeting="Шановна мати героя!")
    assert not letters.prepare(desk, update).ready


def test_a_correction_may_repeat_what_was_wrong_but_says_nothing_forbidden_itself(desk: Desk) -> None:
    stands = ready_for(LetterKind.L9)
    recorded(desk, stands)
    asked = wish_for(LetterKind.L9, stands)
    repeats = replace(asked, typed={**asked.typed, "old": "Тримайтеся"})
    assert letters.prepare(desk, released(desk, repeats)).findings == ()
    says = replace(asked, typed={**asked.typed, "new": "Швидше за все, він живий."})
    assert [one.rule for one in letters.prepare(desk, says).findings] == ["guess"]


def test_what_a_record_calls_a_thing_is_read_before_it_stands_in_a_letter(desk: Desk) -> None:
    stands = ready_for(LetterKind.L11)
    stands.search.dossier.effects[0].change(what="рештки одягу")
    recorded(desk, stands)
    asked = wish_for(LetterKind.L11, stands)
    prepared = letters.prepare(desk, released(desk, asked))
    assert [(one.field, one.words) for one in prepared.findings] == [("items", "рештки")]
    with pytest.raises(WordsNeverWritten):
        letters.print_letter(desk, released(desk, asked))


def test_slips_in_the_lines_of_the_office_are_shown_and_no_letter_waits_for_them(desk: Desk, update: Wish) -> None:
    with desk.work("name the office") as work:
        work.office.get().change(support_line="000 ____", signature="Тримайтеся")
        work.commit()
    prepared = letters.prepare(desk, update)
    assert [one.field for one in prepared.findings] == ["office.support_line", "signatory.lines"]
    assert prepared.ready
