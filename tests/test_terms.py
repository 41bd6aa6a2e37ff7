"""Every value of every enumeration and every field of every record has its word in three languages, and no more."""

import importlib
import pkgutil
import re
import tomllib
from collections.abc import Iterator
from enum import StrEnum
from types import ModuleType
from typing import Any

import pytest

from casetracker import casework, matching, resources, terms
from casetracker.casework.certainty import Level
from casetracker.casework.claim_words import Side
from casetracker.casework.date_vocabulary import Kind
from casetracker.casework.people import SoughtPerson
from casetracker.casework.record import Record
from casetracker.casework.registrations import Body, Registration
from casetracker.casework.tasks import Task


def modules() -> list[ModuleType]:
    return [
        importlib.import_module(f"{package.__name__}.{one.name}")
        for package in (casework, matching)
        for one in pkgutil.iter_modules(package.__path__)
    ]


def enumerations() -> list[type[StrEnum]]:
    """List what has words of the field; the letters by which a told date is read are shown to nobody."""
    return [
        kind
        for module in modules()
        for kind in vars(module).values()
        if isinstance(kind, type)
        and issubclass(kind, StrEnum)
        and kind not in (StrEnum, Kind)
        and kind.__module__ == module.__name__
    ]


def records() -> list[type[Record]]:
    found = {
        kind
        for module in modules()
        for kind in vars(module).values()
        if isinstance(kind, type) and issubclass(kind, Record) and kind is not Record
    }
    return sorted(found, key=lambda kind: kind.subject)


def file() -> dict[str, Any]:
    return tomllib.loads(resources.path("i18n", "terms.toml").read_text(encoding="utf-8"))


def words() -> Iterator[tuple[str, str, str]]:
    """Walk the file: the key of a table of words, the language, the word."""

    def walk(table: dict[str, Any], key: str) -> Iterator[tuple[str, str, str]]:
        if terms.LANGUAGES[0] in table and isinstance(table[terms.LANGUAGES[0]], str):
            yield from ((key, language, text) for language, text in table.items() if language != "short")
            yield from walk(table.get("short", {}), f"{key}.short")
        else:
            for name, inner in table.items():
                yield from walk(inner, f"{key}.{name}")

    return walk(file(), "")


@pytest.mark.parametrize("language", terms.LANGUAGES)
@pytest.mark.parametrize("kind", enumerations(), ids=lambda kind: kind.__name__)
def test_every_value_has_a_word_of_its_own(kind: type[StrEnum], language: str) -> None:
    for short in (False, True):
        told = [terms.word(value, language, short=short) for value in kind]
        assert all(told)
        assert len(set(told)) == len(told), told


@pytest.mark.parametrize("language", terms.LANGUAGES)
@pytest.mark.parametrize("kind", records(), ids=lambda kind: kind.__name__)
def test_every_record_and_every_field_has_a_name_of_its_own(kind: type[Record], language: str) -> None:
    assert terms.record_name(kind, language)
    told = [terms.field_name(kind, field, language) for field in kind.model_fields]
    assert all(told)
    assert len(set(told)) == len(told), told


def test_no_word_is_left_over() -> None:
    wanted = {
        f"{kind.__module__.rpartition('.')[2]}.{kind.__name__}.{value}" for kind in enumerations() for value in kind
    }
    wanted |= {f"records.{kind.subject}" for kind in records()}
    own = file()["fields"]
    for kind in records():
        for field in kind.model_fields:
            group = kind.subject if field in own.get(kind.subject, {}) else "any"
            wanted.add(f"fields.{group}.{field}")
    assert {key.removeprefix(".").removesuffix(".short") for key, _, _ in words()} == wanted


def test_each_word_comes_in_exactly_the_three_languages() -> None:
    languages: dict[str, list[str]] = {}
    for key, language, _ in words():
        languages.setdefault(key, []).append(language)
    assert {tuple(found) for found in languages.values()} == {terms.LANGUAGES}


def test_words_are_clean_text_in_the_script_of_their_language() -> None:
    for key, language, text in words():
        assert text == text.strip(), key
        assert not re.search(r"\s\s|['\"`!{}<>]", text.replace("expert's", "").replace("'s", "")), key
        if language == "en":
            assert not re.search("[а-яіїєґё]", text, re.IGNORECASE), key
        else:
            assert re.search("[а-яіїєґё]", text, re.IGNORECASE) or key.endswith("icmp.short"), key
        if language == "uk":
            assert not re.search("[ыэъё]", text, re.IGNORECASE), key
        if language == "ru":
            assert not re.search("[іїєґ’]", text, re.IGNORECASE), key


def test_no_latin_letter_hides_in_a_cyrillic_word() -> None:
    for key, language, text in words():
        if language != "en":
            assert not re.search("[a-z][а-яіїєґё]|[а-яіїєґё][a-z]", text, re.IGNORECASE), key


@pytest.mark.parametrize(
    ("language", "never"),
    [
        ("uk", "двохсот|вантаж|рештк|мертв|труп|закрит|тримайт"),
        ("ru", "двухсот|груз|труп|мёртв|закрыт"),
        ("en", "corpse|cargo|\\bclosure|body bag|verified"),
    ],
)
def test_no_word_that_the_letters_forbid_stands_among_the_terms(language: str, never: str) -> None:
    for key, found, text in words():
        if found == language:
            assert not re.search(never, text, re.IGNORECASE), key


def test_a_word_is_found_by_its_value() -> None:
    assert terms.word(Level.BOTH_DIFFER, "en") == "reports differ, nobody checked them"
    assert terms.word(Level.BOTH_DIFFER, "en", short=True) == "reports differ"
    assert terms.word(Side.ICRC, "uk", short=True) == "МКЧХ"
    assert terms.word(Body.COURT, "uk", short=True) == terms.word(Body.COURT, "uk") == "Суд"


def test_a_field_is_called_as_its_record_calls_it_before_the_common_name() -> None:
    assert terms.field_name(SoughtPerson, "born", "uk") == "дата народження"
    assert terms.field_name(Registration, "number", "en") == "number there"
    assert terms.field_name(Registration, "note", "ru") == "примечание"
    assert terms.record_name(Registration, "uk") == "реєстрація"


def test_a_missing_word_is_a_fault_that_names_its_key() -> None:
    class Weather(StrEnum):
        RAIN = "rain"

    with pytest.raises(KeyError, match=r"test_terms\.Weather\.rain"):
        terms.word(Weather.RAIN, "uk")
    with pytest.raises(KeyError, match=r"certainty\.Level\.2d\.de"):
        terms.word(Level.BOTH_DIFFER, "de")
    with pytest.raises(KeyError, match=r"fields\.any\.colour\.uk"):
        terms.field_name(Task, "colour", "uk")
