"""The list of given names keeps its form, on which the passports and the groups rest."""

import re

import pytest

from casetracker import resources
from casetracker.matching import equivalents
from casetracker.matching.keys import keys
from casetracker.matching.normalise import is_cyrillic, tokens

LINES = [
    line.split("\t")
    for line in resources.path("names", "given.tsv").read_text(encoding="utf-8").splitlines()
    if line and not line.startswith("#")
]
_UKRAINIAN_ONLY = re.compile("[іїєґў'’]")
_RUSSIAN_ONLY = re.compile("[ыэёъ]")


def full_forms(line: list[str]) -> list[str]:
    return line[1].split()


@pytest.mark.parametrize("line", LINES, ids=lambda line: f"{line[0]} {full_forms(line)[0]}")
def test_the_ukrainian_form_comes_first_and_then_the_russian_one(line: list[str]) -> None:
    ukrainian, russian = equivalents.ukrainian_and_russian(tokens(full_forms(line)[0])[0])
    assert ukrainian
    assert russian
    assert not _RUSSIAN_ONLY.search(ukrainian)
    assert not _UKRAINIAN_ONLY.search(russian)


def test_a_name_has_one_line() -> None:
    heads = [(line[0], tokens(full_forms(line)[0])) for line in LINES]
    assert len(heads) == len(set(heads))


def test_every_line_has_a_sex_and_no_form_twice() -> None:
    for line in LINES:
        assert line[0] in {"m", "f"}
        assert len(line) <= 4
        assert len(set(full_forms(line)[1:])) == len(full_forms(line)) - 1, line
        assert all(len(set(forms.split())) == len(forms.split()) for forms in line[2:]), line


def test_every_form_is_one_plain_word() -> None:
    for form in " ".join(forms for line in LINES for forms in line[1:]).split():
        assert tokens(form) == (form.casefold().replace("'", ""),)


def test_every_form_and_short_form_belongs_to_its_name() -> None:
    for line in LINES:
        name = tokens(full_forms(line)[0])[0]
        for form in full_forms(line):
            assert name in keys(tokens(form)[0]).names, form
        for form in " ".join(line[2:3]).split():
            assert name in keys(tokens(form)[0]).short_for, form


def test_a_fathers_name_is_known_from_the_patronymic_made_of_it() -> None:
    """Of each Cyrillic form that a rule turns into a patronymic."""
    for line in LINES:
        if line[0] == "m":
            name = tokens(full_forms(line)[0])[0]
            for form in filter(is_cyrillic, full_forms(line)[:2]):
                if made := _patronymic(tokens(form)[0]):
                    assert name in keys(made).fathers, made


def _patronymic(name: str) -> str:
    for end, patronymic in (("ій", "ійович"), ("ий", "иевич"), ("ей", "еевич"), ("ь", "ьович")):
        if name.endswith(end):
            return name.removesuffix(end) + patronymic
    return f"{name}ович" if name[-1] in "бвгдзклмнпрстфх" and not re.search(r"і[^аеєиіїоуюя]$", name) else ""
