"""Taking back in the window: offered by name after a step, with Ctrl+Z, in the history, and after a removal."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from casetracker.casework.cases import ClosureReason
from casetracker.casework.closing import Closing
from casetracker.casework.disposal import DisposalGround
from casetracker.services import case_life, cases, disposal
from casetracker.ui.background import Background
from casetracker.ui.case_page import CasePage
from casetracker.ui.dialogs import Dialogs
from casetracker.ui.forms.disposal_form import DisposalForm
from casetracker.ui.forms.entries import ChoiceEntry, LineEntry
from casetracker.ui.settings import Settings
from casetracker.ui.settings_cards.disposals import DisposalsCard
from casetracker.ui.widgets.buttons import LinkButton
from casetracker.ui.widgets.steps import StepsView
from casetracker.ui.widgets.text import Text
from casetracker.ui.widgets.toast import Toast
from casetracker.ui.workplace import Place, Room
from tests.desks import steps_of
from tests.ui.stage import Stage, on_stage, said_in, the


@pytest.fixture
def stage(
    tmp_path: Path, window: QWidget, dialogs: Dialogs, background: Background, settings: Settings, qtbot: QtBot
) -> Iterator[Stage]:
    yield from on_stage(tmp_path / "vault", window, dialogs, background, settings, qtbot, sample=True)


@pytest.fixture
def page(stage: Stage) -> CasePage:
    shown = CasePage(stage.workplace)
    stage.show(shown)
    case_id = cases.find_cases(stage.desk)[0]
    shown.show_place(Place(Room.CASE, case_id=case_id))
    stage.calm()
    return shown


def test_a_step_is_offered_to_be_taken_back_by_name_and_ctrl_z_takes_it_back(stage: Stage, page: CasePage) -> None:
    case_id = cases.find_cases(stage.desk)[0]
    before = {one.id for one in stage.dossier(case_id).tasks}
    made = cases.set_task(stage.desk, case_id, "Зателефонувати", None)
    stage.calm()
    toast = the(page, Toast)
    assert toast.isVisible()
    assert "task" in toast.accessibleName().lower()
    QTest.keyClick(page, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    stage.calm()
    assert {one.id for one in stage.dossier(case_id).tasks} == before
    assert steps_of(stage.desk, case_id)[0].action == "take back: set a task"
    the(toast, LinkButton).click()
    stage.calm()
    assert made.id in {one.id for one in stage.dossier(case_id).tasks}


def test_ctrl_z_takes_back_nothing_that_was_done_before_this_sitting(stage: Stage, page: CasePage) -> None:
    case_id = cases.find_cases(stage.desk)[0]
    before = steps_of(stage.desk, case_id)[0].work
    QTest.keyClick(page, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    stage.calm()
    assert steps_of(stage.desk, case_id)[0].work == before


def test_the_history_takes_back_the_chosen_step_after_asking(stage: Stage, page: CasePage) -> None:
    case_id = cases.find_cases(stage.desk)[0]
    made = cases.set_task(stage.desk, case_id, "Зателефонувати", None)
    stage.calm()
    page.show_tab("history")
    stage.calm()
    table, back = the(page, StepsView, "history_table"), the(page, QPushButton, "take_back")
    assert not back.isEnabled()
    table.setCurrentIndex(table.model().index(0, 0))
    assert back.isEnabled()
    stage.dialogs.set_next_answer(False)
    back.click()
    stage.calm()
    assert made.id in {one.id for one in stage.dossier(case_id).tasks}
    stage.dialogs.set_next_answer(True)
    back.click()
    stage.calm()
    assert made.id not in {one.id for one in stage.dossier(case_id).tasks}
    # The tab was filled anew.
    table, back = the(page, StepsView, "history_table"), the(page, QPushButton, "take_back")
    table.setCurrentIndex(table.model().index(table.model().rowCount() - 1, 0))
    assert not back.isEnabled()
    assert the(page, Text, "why_not").text()


def test_a_statement_entered_by_mistake_is_removed_after_asking_and_comes_back(stage: Stage, page: CasePage) -> None:
    case_id = cases.find_cases(stage.desk)[0]
    told = cases.record_statement(stage.desk, case_id, speaker="Сусід", wording="Помилково внесене.")
    stage.calm()
    page.show_tab("known")
    stage.calm()
    stage.dialogs.set_next_answer(True)
    the(page, LinkButton, f"remove_{told.id}").click()
    stage.calm()
    assert "Помилково внесене." in stage.dialogs.shown[-1]
    assert told.id not in {one.id for one in stage.dossier(case_id).statements}
    QTest.keyClick(page, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    stage.calm()
    assert told.id in {one.id for one in stage.dossier(case_id).statements}


def test_why_a_record_stays_is_said_with_what_points_at_it(stage: Stage, page: CasePage) -> None:
    case_id = cases.find_cases(stage.desk)[0]
    first = cases.record_statement(stage.desk, case_id, speaker="Сусід", wording="Перше.")
    second = cases.record_statement(stage.desk, case_id, supersedes=first.id, speaker="Сусід", wording="Друге.")
    stage.calm()
    page.show_tab("known")
    stage.calm()
    stage.dialogs.set_next_answer(True)
    stage.dialogs.set_next_answer(False)
    the(page, LinkButton, f"remove_{second.id}").click()
    stage.calm()
    assert "statement" in stage.dialogs.shown[-1]
    assert second.id in {one.id for one in stage.dossier(case_id).statements}


def test_a_closed_case_is_disposed_of_in_two_steps_that_name_what_is_lost(stage: Stage, page: CasePage) -> None:
    case_id = cases.find_cases(stage.desk)[0]
    assert page.findChild(LinkButton, "dispose_case") is None
    if stage.dossier(case_id).case.closed_on is None:
        case_life.close_case(stage.desk, case_id, Closing(ClosureReason.REGISTERED_IN_ERROR, note="двічі"))
    stage.calm()
    name = stage.dossier(case_id).heading()
    the(page, LinkButton, "dispose_case").click()
    form = page.form
    assert isinstance(form, DisposalForm)
    ground, approved = form.entry("ground"), form.entry("approved_by")
    assert isinstance(ground, ChoiceEntry)
    assert isinstance(approved, LineEntry)
    form.take_up({"ground": DisposalGround.COURT_ORDER.value, "approved_by": "Керівник", "legal_note": "№ 1"})
    stage.dialogs.set_next_answer(False)
    form.save()
    stage.calm()
    assert name in stage.dialogs.shown[-1]
    assert stage.dossier(case_id)
    stage.dialogs.set_next_answer(True)
    stage.dialogs.set_next_answer(False)
    form.save()
    stage.qtbot.waitUntil(lambda: bool(disposal.disposals(stage.desk)))
    stage.calm()
    stage.qtbot.waitUntil(lambda: Place(Room.CASES) in stage.went)
    assert case_id not in cases.find_cases(stage.desk)
    assert page.form is None


def test_a_disposed_case_stands_in_the_settings_with_its_certificate(stage: Stage, tmp_path: Path) -> None:
    card = DisposalsCard(stage.workplace)
    stage.show(card)
    card.read()
    stage.calm()
    assert any("No case was disposed of" in one for one in said_in(card))
    case_id = cases.find_cases(stage.desk)[0]
    name = stage.dossier(case_id).heading()
    case_life.close_case(stage.desk, case_id, Closing(ClosureReason.REGISTERED_IN_ERROR, note="двічі"))
    made = disposal.dispose_case(stage.desk, case_id, DisposalGround.COURT_ORDER, "Керівник", "№ 1").disposal
    stage.calm()
    assert made.case_number in said_in(the(card, QWidget, f"disposal_{made.id}"))
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    card.printing.set_next_printer(printer)
    the(card, LinkButton, f"print_{made.id}").click()
    stage.calm()
    assert stage.said[-1] == "The certificate is at the printer."
    assert (tmp_path / "printed.pdf").stat().st_size > 5_000
    stage.dialogs.set_next_answer(False)
    the(card, LinkButton, f"copies_{made.id}").click()
    stage.calm()
    assert made.case_number in stage.dialogs.shown[-1]
    assert name not in stage.dialogs.shown[-1]
