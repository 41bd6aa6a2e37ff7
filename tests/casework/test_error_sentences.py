"""Sentences for the caseworker: every placeholder is filled, in English and in a translation."""

import importlib
import pkgutil
import string

import pytest

from casetracker import casework
from casetracker.casework.batches import OnlyTransfersAreLinked
from casetracker.casework.clean_text import MISSING
from casetracker.casework.errors import ForTheCaseworker, RefusedValue
from casetracker.casework.partial_date import YearOutOfReach


def errors() -> list[type[ForTheCaseworker]]:
    for module in pkgutil.iter_modules(casework.__path__):
        importlib.import_module(f"casetracker.casework.{module.name}")

    def below(kind: type[ForTheCaseworker]) -> list[type[ForTheCaseworker]]:
        return [one for sub in kind.__subclasses__() for one in (sub, *below(sub))]

    return [kind for kind in below(ForTheCaseworker) if kind.__module__.startswith("casetracker.casework")]


@pytest.mark.parametrize("kind", [one for one in errors() if not one.__subclasses__()], ids=lambda kind: kind.__name__)
def test_every_error_says_a_whole_sentence_and_ends_with_a_documented_code(kind: type[ForTheCaseworker]) -> None:
    assert kind.sentence
    assert kind.exit_code in (2, 3, 4, 5)
    assert "!" not in kind.sentence
    assert all(name is None or name.isidentifier() for _, name, _, _ in string.Formatter().parse(kind.sentence))


def test_a_sentence_without_placeholders_is_shown_as_it_stands() -> None:
    assert str(OnlyTransfersAreLinked()) == OnlyTransfersAreLinked.sentence


def test_placeholders_are_filled_in_a_translation_too() -> None:
    error = YearOutOfReach()
    assert str(error) == "The year must lie between 1900 and 2100. Check the year."
    assert error.plain("Рік має бути між {first} і {last}.") == "Рік має бути між 1900 і 2100."


def test_a_refused_value_names_the_field_and_the_reason_in_the_readers_language() -> None:
    error = RefusedValue("born", MISSING)
    assert str(error) == "born: this must be filled in"
    assert error.plain(field="дата народження", reason="це треба заповнити") == "дата народження: це треба заповнити"
    assert error.exit_code == 2


def test_a_refused_value_fills_the_placeholders_of_its_reason() -> None:
    error = RefusedValue("born", YearOutOfReach.sentence, first=1900, last=2100)
    assert str(error) == "born: The year must lie between 1900 and 2100. Check the year."
    assert error.plain(reason="рік між {first} і {last}") == "born: рік між 1900 і 2100"
