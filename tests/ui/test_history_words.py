"""The history as the window words it."""

import ast
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale

from casetracker import services
from casetracker.casework.office import Draft
from casetracker.casework.people import SoughtPerson
from casetracker.casework.record import Record
from casetracker.services.cases import Line
from casetracker.ui.case_tabs.history_words import ACTIONS, KINDS, value_words


@pytest.mark.parametrize(
    ("stored", "said"),
    [
        ("~2024-03-20", "близько 20 березня 2024"),
        ('2023-03..2023-05 "spring 2023"', "березень 2023 – травень 2023 · «spring 2023»"),
        ('~2024 "a "few" years"', 'близько 2024 року · «a "few" years»'),
        ('"перед "жнивами" року"', '«перед "жнивами" року»'),
        ("of an older form", "of an older form"),
    ],
)
def test_a_date_of_the_history_is_worded_with_what_stands_beside_it(stored: str, said: str) -> None:
    QLocale.setDefault(QLocale("uk"))
    at = datetime(2026, 2, 26, tzinfo=UTC)
    line = Line(1, at, "", "", "", SoughtPerson.subject, None, "last_contact", None, stored)
    assert value_words(line, stored, None) == said


def test_every_kind_of_record_that_is_in_the_history_has_its_words_there() -> None:
    kept = {kind.subject for kind in Record.__subclasses__() if hasattr(kind, "__table__")} - {Draft.subject}
    assert len(kept) > 40
    assert kept - KINDS.keys() == set()


def test_every_step_that_a_service_names_has_its_words() -> None:
    """Find the names in the services' own code: a step without words would stand in English in the history."""
    unsaid = {"keep a draft", "drop a draft"}
    named: set[str] = set()
    for file in Path(services.__file__).parent.glob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            match node:
                case ast.Call(func=ast.Attribute(attr="work"), args=[ast.Constant(str(action)), *_]):
                    named.add(action)
                case ast.Call(func=ast.Name(id="change"), args=[_, _, _, ast.Constant(str(action)), *_]):
                    named.add(action)
                case _:
                    pass
    assert len(named) > 60
    assert named - unsaid - set(ACTIONS) == set()
