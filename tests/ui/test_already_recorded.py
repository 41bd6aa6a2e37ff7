"""Before a case is opened the form shows who may be recorded already, and never stands in the way."""

from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from casetracker.matching.columns import Told
from casetracker.services import cases, drafts, duplicates, merging
from casetracker.services.desk import Desk
from casetracker.services.duplicates import LikelyCase
from casetracker.storage.errors import StorageFull
from casetracker.ui.background import Background
from casetracker.ui.dialogs import Dialogs
from casetracker.ui.evidence_table import EvidenceTable
from casetracker.ui.forms.already_recorded import AlreadyRecorded
from casetracker.ui.forms.case_form import CaseForm
from casetracker.ui.forms.form_place import FormPlace
from casetracker.ui.forms.looking_line import LookingLine
from casetracker.ui.settings import Settings
from casetracker.ui.workplace import Place, Room
from tests.ui.hands import type_text
from tests.ui.stage import Stage, on_stage, said_in, the


@pytest.fixture
def stage(
    tmp_path: Path, window: QWidget, dialogs: Dialogs, background: Background, settings: Settings, qtbot: QtBot
) -> Iterator[Stage]:
    for opened in on_stage(tmp_path / "vault", window, dialogs, background, settings, qtbot, sample=False):
        cases.open_case(opened.desk, full="Зразковий Олександр Іванович", born="1990-05-14", unit="А1234")
        yield opened


@pytest.fixture
def form(stage: Stage) -> CaseForm:
    place = FormPlace(QWidget())
    stage.show(place)
    made = CaseForm(stage.workplace)
    place.open_form(made)
    stage.calm()
    return made


def press_save(stage: Stage, form: CaseForm) -> None:
    the(form, QPushButton, "save").click()
    stage.calm()


def type_the_same_person(form: CaseForm) -> None:
    type_text(form.entry("full").widget(), "Zrazkovyi Oleksandr")
    type_text(form.entry("born").widget(), "14.05.1990")


def test_who_may_be_recorded_already_is_shown_once_with_the_reasons(stage: Stage, form: CaseForm) -> None:
    type_the_same_person(form)
    press_save(stage, form)
    assert len(cases.find_cases(stage.desk)) == 1
    said = said_in(the(form, AlreadyRecorded))
    assert any("Зразковий Олександр Іванович" in one for one in said)
    assert {"Surname", "Date of birth", "agrees", "reads the same"} <= set(said)
    assert any("bits" in one for one in said)
    assert "speaks for one person" in the(form, EvidenceTable).accessibleDescription()
    assert the(form, QPushButton, "save").text() == "Open the case all the same"
    press_save(stage, form)
    assert len(cases.find_cases(stage.desk)) == 2


def test_a_person_whom_nobody_resembles_is_saved_at_once(stage: Stage, form: CaseForm) -> None:
    type_text(form.entry("full").widget(), "Прикладний Тарас")
    press_save(stage, form)
    assert len(cases.find_cases(stage.desk)) == 2


def test_another_person_is_told_apart_with_the_reason_when_the_case_is_opened(stage: Stage, form: CaseForm) -> None:
    type_the_same_person(form)
    press_save(stage, form)
    form.findChildren(QCheckBox)[0].setChecked(True)
    press_save(stage, form)
    assert form.field("apart_why").error
    assert len(cases.find_cases(stage.desk)) == 1
    type_text(form.entry("apart_why").widget(), "Інші батьки")
    press_save(stage, form)
    one, other = cases.find_cases(stage.desk)
    told = merging.read_pair(stage.desk, one, other).told_apart
    assert told is not None
    assert (told.why, told.decided_by) == ("Інші батьки", stage.desk.who)


def test_the_other_case_is_opened_and_what_was_typed_is_kept(stage: Stage, form: CaseForm) -> None:
    (there,) = cases.find_cases(stage.desk)
    type_the_same_person(form)
    press_save(stage, form)
    next(one for one in form.findChildren(QPushButton) if one.objectName().startswith("open_")).click()
    stage.calm()
    assert stage.went == [Place(Room.CASE, case_id=there)]
    assert drafts.take_up_draft(stage.desk, "case", None)["full"] == "Zrazkovyi Oleksandr"


def test_another_name_is_looked_for_anew(stage: Stage, form: CaseForm) -> None:
    type_the_same_person(form)
    press_save(stage, form)
    type_text(form.entry("born").widget(), "14.05.1991")
    assert the(form, QPushButton, "save").text() == "Open the case"
    assert not the(form, AlreadyRecorded).isVisible()


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> Iterator[Event]:
    """Let nobody be found before the event is set."""
    asked, real = Event(), duplicates.likely_duplicates

    def wait_and_look(desk: Desk, told: Told) -> list[LikelyCase]:
        asked.wait(10)
        return real(desk, told)

    monkeypatch.setattr(duplicates, "likely_duplicates", wait_and_look)
    yield asked
    asked.set()


def begin_to_look(form: CaseForm, qtbot: QtBot) -> None:
    type_the_same_person(form)
    the(form, QPushButton, "save").click()
    qtbot.waitUntil(lambda: the(form, LookingLine).isVisible(), timeout=5000)


def test_however_long_the_look_takes_nothing_is_saved_without_it(
    stage: Stage, form: CaseForm, slow: Event, qtbot: QtBot
) -> None:
    begin_to_look(form, qtbot)
    assert "Looking whether this person is recorded already…" in said_in(form)
    qtbot.wait(1700)
    assert len(cases.find_cases(stage.desk)) == 1
    slow.set()
    stage.calm()
    assert not the(form, LookingLine).isVisible()
    assert any("Зразковий Олександр Іванович" in one for one in said_in(the(form, AlreadyRecorded)))
    assert len(cases.find_cases(stage.desk)) == 1


def test_while_it_looks_the_button_that_would_do_nothing_cannot_be_pressed(
    stage: Stage, form: CaseForm, slow: Event, qtbot: QtBot
) -> None:
    save = the(form, QPushButton, "save")
    save.setFocus()
    begin_to_look(form, qtbot)
    assert not save.isEnabled()
    slow.set()
    stage.calm()
    assert save.isEnabled()
    assert save.text() == "Open the case all the same"


def test_the_person_may_save_without_looking_by_a_key(stage: Stage, form: CaseForm, slow: Event, qtbot: QtBot) -> None:
    type_text(form.entry("full").widget(), "Прикладний Тарас")
    QTest.keyClick(form, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    begin_to_look(form, qtbot)
    assert len(cases.find_cases(stage.desk)) == 1
    QTest.keyClick(form, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: len(cases.find_cases(stage.desk)) == 2, timeout=5000)
    assert any(one.startswith("Nobody looked") for one in stage.said)
    slow.set()
    stage.calm()
    assert len(cases.find_cases(stage.desk)) == 2


def test_escape_goes_back_to_the_form_with_every_word_in_it(
    stage: Stage, form: CaseForm, slow: Event, qtbot: QtBot
) -> None:
    begin_to_look(form, qtbot)
    QTest.keyClick(form, Qt.Key.Key_Escape)
    assert not the(form, LookingLine).isVisible()
    slow.set()
    stage.calm()
    assert form.entry("full").typed() == "Zrazkovyi Oleksandr"
    assert not the(form, AlreadyRecorded).isVisible()
    assert len(cases.find_cases(stage.desk)) == 1
    press_save(stage, form)
    assert the(form, AlreadyRecorded).isVisible()


def test_what_is_typed_on_while_it_looks_is_looked_for_anew(
    stage: Stage, form: CaseForm, slow: Event, qtbot: QtBot
) -> None:
    begin_to_look(form, qtbot)
    type_text(form.entry("unit").widget(), "A1234")
    assert not the(form, LookingLine).isVisible()
    slow.set()
    stage.calm()
    assert len(cases.find_cases(stage.desk)) == 1
    assert not the(form, AlreadyRecorded).isVisible()


def test_a_look_that_fails_saves_nothing_and_says_so(
    stage: Stage, form: CaseForm, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_desk: Desk, _told: Told) -> list[LikelyCase]:
        raise StorageFull

    with monkeypatch.context() as broken:
        broken.setattr(duplicates, "likely_duplicates", fail)
        stage.dialogs.set_next_answer(True)
        type_the_same_person(form)
        press_save(stage, form)
    assert any("Nothing is saved yet" in one for one in said_in(form))
    assert len(cases.find_cases(stage.desk)) == 1
    the(form, QPushButton, "look_again").click()
    stage.calm()
    assert the(form, AlreadyRecorded).isVisible()
