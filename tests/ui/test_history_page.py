"""The history of the office on the screen: found by day, person, deed and case, verified, exported after a warning."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPushButton, QTreeView, QWidget
from pytestqt.qtbot import QtBot

from casetracker.casework.claim_words import Direction, Side
from casetracker.casework.partial_date import PartialDate
from casetracker.casework.registrations import Body
from casetracker.services import batches, cases, claims, journal, sources
from casetracker.storage.journal import Broken
from casetracker.ui.background import Background
from casetracker.ui.case_page import CasePage
from casetracker.ui.dialogs import Dialogs
from casetracker.ui.history_page import HistoryPage
from casetracker.ui.settings import Settings
from casetracker.ui.settings_cards.history import HistoryCard
from casetracker.ui.widgets.banners import Banner
from casetracker.ui.widgets.person_finder import PersonFinder
from casetracker.ui.widgets.text import Text
from casetracker.ui.workplace import Place, Room
from tests.ui.hands import type_text
from tests.ui.stage import Stage, on_stage, the


@pytest.fixture
def stage(
    tmp_path: Path, window: QWidget, dialogs: Dialogs, background: Background, settings: Settings, qtbot: QtBot
) -> Iterator[Stage]:
    yield from on_stage(tmp_path / "vault", window, dialogs, background, settings, qtbot, sample=True)


def shown(stage: Stage) -> HistoryPage:
    page = HistoryPage(stage.workplace)
    stage.show(page)
    page.show_place(Place(Room.HISTORY))
    stage.calm()
    return page


def deeds(page: HistoryPage) -> list[str]:
    model = the(page, QTreeView, "office_history").model()
    return [str(model.index(row, 2).data()) for row in range(model.rowCount())]


def ask(stage: Stage, page: HistoryPage, **asked: str) -> None:
    for name, typed in asked.items():
        line = the(page, QLineEdit, name)
        line.setText(typed)
        line.editingFinished.emit()
    stage.calm()


def test_the_history_names_unlocking_and_every_deed_with_its_case(stage: Stage) -> None:
    page = shown(stage)
    assert deeds(page)[0] == "Unlock the vault"
    model = the(page, QTreeView, "office_history").model()
    opened = deeds(page).index("Open the case")
    assert str(model.index(opened, 3).data()).startswith("ZR1-2026-")
    unlocked = deeds(page).index("Unlock the vault")
    read = [str(model.index(unlocked, column).data()) for column in range(model.columnCount())]
    assert "key “first passphrase”" in read


def test_it_is_narrowed_by_deed_case_and_day_and_says_where_nothing_fits(stage: Stage) -> None:
    page = shown(stage)
    choice = the(page, QComboBox, "action")
    choice.setCurrentIndex(choice.findData("record a talk"))
    choice.activated.emit(choice.currentIndex())
    stage.calm()
    assert set(deeds(page)) == {"Record a talk"}
    known = len(deeds(page))
    line = the(the(page, PersonFinder, "case"), QLineEdit, "typed_person")
    type_text(line, "Ivan Pryklad")
    QTest.keyClick(line, Qt.Key.Key_Return)
    stage.qtbot.waitUntil(lambda: len(deeds(page)) != known, timeout=5000)
    stage.calm()
    assert line.text().endswith("Приклад Іван Вигаданович")
    assert len(deeds(page)) <= 5
    line.clear()
    stage.calm()
    assert len(deeds(page)) > 5
    ask(stage, page, last="01.01.2020", first="01.01.2019")
    assert deeds(page) == []
    ask(stage, page, first="31.02.2026")
    assert not the(page, QTreeView, "office_history").isVisible()


def test_readings_are_shown_when_asked_for(stage: Stage) -> None:
    cases.read_case(stage.desk, stage.case("Приклад Іван"))
    page = shown(stage)
    assert "Read the case" not in deeds(page)
    the(page, QCheckBox, "readings").click()
    stage.calm()
    assert deeds(page)[0] == "Read the case"


def test_an_export_warns_and_is_a_line(stage: Stage, tmp_path: Path) -> None:
    page = shown(stage)
    stage.dialogs.set_next_answer(answer=False)
    page.export()
    assert "outside the vault" in stage.dialogs.shown[-1]
    stage.dialogs.set_next_answer(answer=True)
    stage.dialogs.set_next_file(tmp_path / "history.csv")
    page.export()
    stage.calm()
    assert (tmp_path / "history.csv").read_bytes().startswith(b"\xef\xbb\xbf")
    page.read()
    stage.calm()
    assert deeds(page)[0] == "Export the history in clear"


def test_the_settings_lead_to_the_history_and_verify_it(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    card = HistoryCard(stage.workplace)
    stage.show(card)
    the(card, QPushButton, "open_history").click()
    assert stage.went == [Place(Room.HISTORY)]
    the(card, QPushButton, "verify_history").click()
    stage.calm()
    assert the(card, Banner, "verify_result").sentence == "Every line of the history is as it was written."
    monkeypatch.setattr(journal, "verify", lambda _desk: [Broken(7, "changed")])
    the(card, QPushButton, "verify_history").click()
    stage.calm()
    assert "the first at line 7" in the(card, Banner, "verify_result").sentence


def test_a_step_that_belongs_to_no_case_is_taken_back_there_and_what_stays_says_why(stage: Stage) -> None:
    said = {"side": Side.UKRAINE, "speaker": "Зразковий штаб", "direction": Direction.TO_UKRAINE, "count": 7}
    made = claims.record_transfer(
        stage.desk, {"happened_on": PartialDate.parse("2026-03-05")}, {"title": "Зразкова газета"}, [said]
    )
    claims.remove_batch(stage.desk, made.id)
    page = shown(stage)
    table, back = the(page, QTreeView, "office_history"), the(page, QPushButton, "take_back")
    assert not back.isEnabled()
    table.setCurrentIndex(table.model().index(deeds(page).index("Remove a reported transfer"), 0))
    stage.calm()
    assert back.isEnabled()
    stage.dialogs.set_next_answer(True)
    back.click()
    stage.calm()
    assert batches.read_batch(stage.desk, made.id).figures[0].count == 7
    assert deeds(page)[0] == "Take back: remove a reported transfer"
    table.setCurrentIndex(table.model().index(deeds(page).index("Unlock the vault"), 0))
    stage.calm()
    assert not back.isEnabled()
    assert "nothing to take back" in the(page, Text, "why_not").text()


def test_the_history_of_a_case_leads_to_its_part_of_the_office_s(stage: Stage) -> None:
    case_id = cases.find_cases(stage.desk)[0]
    number = stage.dossier(case_id).case.number
    page = CasePage(stage.workplace)
    stage.show(page)
    page.show_place(Place(Room.CASE, case_id=case_id, detail="history"))
    stage.calm()
    the(page, QPushButton, "filter_history").click()
    assert stage.went == [Place(Room.HISTORY, case_id=case_id)]
    history = HistoryPage(stage.workplace)
    stage.show(history)
    history.show_place(stage.went[0])
    stage.calm()
    model = the(history, QTreeView, "office_history").model()
    assert {str(model.index(row, 3).data()).split(" · ")[0] for row in range(model.rowCount())} == {number}


def test_what_a_step_points_at_is_named_by_its_own_title(stage: Stage) -> None:
    case_id = cases.find_cases(stage.desk)[0]
    paper = sources.record_source(stage.desk, case_id, title="Зразковий витяг")
    cases.record_registration(stage.desk, case_id, body=Body.UNIFIED_REGISTER, number="7", source_id=paper.id)
    page = shown(stage)
    model = the(page, QTreeView, "office_history").model()
    step = model.index(deeds(page).index("Record a registration"), 0)
    below = [str(model.index(row, 5, step).data()) for row in range(model.rowCount(step))]
    assert "Зразковий витяг" in below
