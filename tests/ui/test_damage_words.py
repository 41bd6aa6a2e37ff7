"""What is damaged is named: kinds of records in words, and documents by their cases; never a table, never a record."""

from collections.abc import Iterator
from uuid import uuid4

import pytest
from PySide6.QtWidgets import QApplication

from casetracker.services.attachments import Lost
from casetracker.services.vaults import Checked
from casetracker.ui.damage_words import MOST_CASES, damage_words
from casetracker.ui.translations import Translations


@pytest.fixture(params=["en", "uk", "ru"])
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    spoken = Translations(qapp)
    spoken.speak(request.param)
    yield request.param
    spoken.stop()


def lost(number: str, *, missing: bool = True) -> Lost:
    return Lost(number, uuid4(), missing)


def test_a_whole_vault_has_no_damage(language: str) -> None:
    assert damage_words(Checked((), (), ())) == []


def test_each_kind_of_damage_is_a_line_of_its_own_in_every_language(language: str) -> None:
    tables = (("talk", 2), ("journal_line", 1), ("journal_value", 4), ("search_words", 3), ("statement", 0))
    documents = (lost("KV1-2026-0002"), lost("KV1-2026-0001"), lost("KV1-2026-0002", missing=False), lost(""))
    found = Checked(("page 3", "page 9"), ("row 1",), ("line 5: changed",), (), tables, documents)
    said = damage_words(found)
    assert len(said) == len(set(said)) == 10
    assert not [one for one in said if "_" in one or "%n" in one or "{" in one]
    talks = {"en": "Talk:", "uk": "Розмова:", "ru": "Разговор:"}[language]
    assert ["2" in one for one in said if one.startswith(talks)] == [True]
    assert [one.count("KV1-2026-0002") for one in said if "KV1" in one] == [0, 1], "each case once, in their order"
    history = {"en": "Lines of the history", "uk": "Рядки історії", "ru": "Строки истории"}[language]
    assert ["5" in one for one in said if one.startswith(history)] == [True], "lines and their values together"


def test_a_number_that_nobody_knows_is_not_said_to_be_nought(language: str) -> None:
    (said,) = damage_words(Checked((), (), (), (), (("statement", 0),)))
    assert "0" not in said


def test_it_is_said_how_much_can_still_be_read(language: str) -> None:
    page, records = damage_words(Checked(("page 3",), (), (), readable=1234))
    assert "1234" in records
    assert page != records


def test_very_many_cases_are_counted_and_not_listed(language: str) -> None:
    documents = tuple(lost(f"KV1-2026-{number:04}") for number in range(MOST_CASES + 7))
    said = damage_words(Checked((), (), (), (), (), documents))
    assert len(said) == MOST_CASES + 1
    assert "7" in said[-1]
