"""The code on a letter: one letter, one code; read however it is typed; and nothing without the key."""

from dataclasses import replace
from datetime import UTC, date, datetime
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casetracker.casework.check_code import (
    SIGNS,
    Check,
    Said,
    check,
    code_of,
    content_of,
    read_code,
    read_number,
    said_by,
)
from casetracker.casework.letters import Letter, LetterState
from casetracker.casework.paper_kinds import LetterKind
from casetracker.casework.paper_language import PaperLanguage

KEY = bytes(range(32))
DAY = date(2026, 3, 2)
SAID = Said("KV1-2026-0041/3", DAY, "KV1-2026-0041", "Зразкова Ганна\nвул. Прикладна, 1", "0" * 64)
CODE = code_of(SAID, KEY)


def letter(**told: object) -> Letter:
    values = {
        "case_id": UUID(int=1),
        "kind": LetterKind.L4,
        "number": "KV1-2026-0041/3",
        "language": PaperLanguage.UKRAINIAN,
        "template_id": "regular-update",
        "template_version": "1.0.0",
        "issued_at": datetime(2026, 3, 2, 9, tzinfo=UTC),
        "issued_by": "Зразкова Олена",
        "as_of": DAY,
        "addressed_to": "Зразкова Ганна\nвул. Прикладна, 1",
        "facts": '{"actions": ["Запитали бюро."]}',
        "sha256": "0" * 64,
        "pages": 1,
    }
    return Letter(**values | told)  # type: ignore[arg-type]


def test_a_code_is_three_groups_of_four_signs_that_are_mistaken_for_no_other() -> None:
    assert [len(group) for group in CODE.split("-")] == [4, 4, 4]
    assert set(CODE) - {"-"} <= set(SIGNS)
    assert not set(SIGNS) & set("01OILBSZUV")


@pytest.mark.parametrize(
    "other",
    [
        {"number": "KV1-2026-0041/4"},
        {"day": date(2026, 3, 3)},
        {"case_number": "KV1-2026-0042"},
        {"addressed_to": "Зразкова Ганна\nвул. Прикладна, 2"},
        {"content": "1" * 64},
    ],
)
def test_another_number_day_case_addressee_or_text_has_another_code(other: dict[str, object]) -> None:
    assert code_of(replace(SAID, **other), KEY) != CODE  # type: ignore[arg-type]


def test_without_the_key_of_the_vault_nobody_makes_the_code() -> None:
    assert code_of(SAID, bytes(32)) != CODE


def test_every_word_of_a_letter_counts() -> None:
    first = said_by(letter())
    assert said_by(letter(facts='{"actions": ["Запитали штаб."]}')) != first
    assert said_by(letter(template_version="1.0.1")) != first
    assert said_by(letter(next_letter_by=DAY)) != first


def test_what_becomes_of_a_letter_later_changes_nothing() -> None:
    handed = letter(state=LetterState.POSTED, handed_on=DAY, withdrawn_because="помилка", sha256="1" * 64)
    assert said_by(handed) == said_by(letter())


def test_a_letter_of_a_case_that_was_merged_keeps_the_number_of_its_own() -> None:
    assert said_by(letter(case_id=UUID(int=2))).case_number == "KV1-2026-0041"


def test_a_record_says_the_same_as_the_paper_before_it_was_recorded() -> None:
    typed = '{"actions": ["Запитали бюро\u0438\u0306\u2028"]}'
    kept = letter(facts=typed)
    assert kept.facts != typed
    printed = content_of(kept.kind, kept.language, kept.template_id, kept.template_version, None, typed)
    assert said_by(kept).content == printed


@pytest.mark.parametrize(
    "typed", [CODE, CODE.lower(), CODE.replace("-", ""), CODE.replace("-", " "), f" {CODE.replace('-', ' – ')} "]
)
def test_a_code_is_read_in_lower_case_and_with_any_dashes(typed: str) -> None:
    assert read_code(typed) == CODE


def test_a_code_is_read_in_cyrillic_and_with_what_is_easily_mistaken() -> None:
    assert read_code("асен-кмрт-ху23") == "ACEH-KMPT-XY23"
    assert read_code("BSZG ЗБЧВ вs23") == "8526-3648-8523"


@pytest.mark.parametrize("typed", ["", "ACEH-KMPT", f"{CODE}2", "0000-0000-0000", "Ш" * 12, "٣" * 12])
def test_what_cannot_be_a_code_is_none(typed: str) -> None:
    assert read_code(typed) == ""


def test_a_number_is_read_in_cyrillic_small_letters_and_with_spaces() -> None:
    assert read_number(" кв1-2026-0041 / 3 ".replace("в", "v")) == "KV1-2026-0041/3"


def test_what_was_read_out_is_compared_with_the_recorded_letter() -> None:
    kept = letter(check_code=CODE)
    assert check(kept, DAY, CODE.lower()) is Check.MATCHES
    assert check(kept, date(2026, 3, 3), CODE) is Check.OTHER_DAY
    assert check(kept, DAY, "ACEH-KMPT-XY23") is Check.OTHER_CODE
    assert check(kept, DAY, "") is Check.OTHER_CODE
    assert check(letter(), DAY, "") is Check.WITHOUT_CODE
    assert check(None, DAY, CODE) is Check.NO_SUCH_LETTER


@given(st.text(max_size=40))
def test_whatever_is_typed_is_a_code_or_none(typed: str) -> None:
    assert read_code(typed) == "" or read_code(read_code(typed)) == read_code(typed)


@given(st.binary(min_size=32, max_size=32), st.text(max_size=30), st.text(max_size=30))
def test_a_code_is_always_read_as_itself(key: bytes, addressee: str, content: str) -> None:
    code = code_of(replace(SAID, addressed_to=addressee, content=content), key)
    assert read_code(code) == code
