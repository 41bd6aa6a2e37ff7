"""The identification of a case on screen: results, a decision on them, its retraction, what goes to the family."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from casetracker.casework.cases import CaseStatus
from casetracker.casework.comparisons import FurtherExamination, Result
from casetracker.casework.dossier import Dossier
from casetracker.casework.identification import DecisionState, Method
from casetracker.casework.people import Channel
from casetracker.casework.standing import status
from casetracker.casework.tasks import TaskKind
from casetracker.services import identification
from casetracker.ui.background import Background
from casetracker.ui.case_page import CasePage
from casetracker.ui.dialogs import Dialogs
from casetracker.ui.settings import Settings
from casetracker.ui.workplace import Place, Room
from tests.ui.hands import reached_by_tab
from tests.ui.stage import Stage, on_stage, said_in, the

NAME = "Безіменна"


@pytest.fixture
def stage(
    tmp_path: Path, window: QWidget, dialogs: Dialogs, background: Background, settings: Settings, qtbot: QtBot
) -> Iterator[Stage]:
    yield from on_stage(tmp_path / "vault", window, dialogs, background, settings, qtbot, sample=True)


def shown(stage: Stage) -> CasePage:
    page = CasePage(stage.workplace)
    stage.show(page)
    page.show_place(Place(Room.CASE, case_id=stage.case(NAME), detail="identification"))
    stage.calm()
    return page


def dossier(stage: Stage) -> Dossier:
    return stage.dossier(stage.case(NAME))


def compared(stage: Stage, **more: Any) -> None:
    given: dict[str, Any] = {
        "method": Method.DNA_AUTOSOMAL,
        "result": Result.ESTABLISHED,
        "relatives_used": 1,
        "report_number": "зразок-9",
        "further_examination": FurtherExamination.RECOMMENDED_NOT_DONE,
    }
    identification.record_comparison(stage.desk, stage.case(NAME), **(given | more))


def decided_and_told(stage: Stage) -> None:
    compared(stage)
    case = stage.case(NAME)
    decision = identification.record_decision(
        stage.desk,
        case,
        authority="Слідчий відділ (зразок)",
        document_number="17",
        decided_on=date(2026, 1, 20),
        state=DecisionState.DECIDED,
        grounds=[one.id for one in dossier(stage).comparisons],
    )
    identification.record_notification(
        stage.desk,
        case,
        decision_id=decision.id,
        told_on=date(2026, 1, 22),
        told_by="Слідчий",
        channel=Channel.IN_PERSON,
    )


def click(page: QWidget, name: str) -> None:
    the(page, QPushButton, name).click()


def filled_in(stage: Stage, page: CasePage, **typed: str) -> None:
    """Fill in the form that is open, and save it."""
    assert page.form is not None
    for name, text in typed.items():
        page.form.entry(name).take_up(text)
    page.form.save()
    stage.calm()
    assert page.form is None


def test_a_case_without_a_decision_says_so_first_and_how_far_the_results_carry(stage: Stage) -> None:
    page = shown(stage)
    assert "nothing is known" in said_in(the(page, QWidget, "undecided"))
    compared(stage)
    stage.calm()
    assert "agreement, second check outstanding" in said_in(the(page, QWidget, "undecided"))
    assert any("further examination recommended, not done" in one for one in said_in(the(page, QWidget, "results")))


def test_a_result_is_recorded_from_the_form_and_an_established_visual_one_is_refused(stage: Stage) -> None:
    page = shown(stage)
    click(page, "add_comparison")
    form = page.form
    assert form is not None
    form.entry("method").take_up(Method.VISUAL.value)
    form.entry("result").take_up(Result.ESTABLISHED.value)
    form.save()
    stage.calm()
    assert "establishes no identity" in form.field("result").error
    filled_in(stage, page, method=Method.DNA_AUTOSOMAL.value, report_number="зразок-1", relatives_used="2")
    (found,) = dossier(stage).comparisons
    assert (found.method, found.result, found.relatives_used) == (Method.DNA_AUTOSOMAL, Result.ESTABLISHED, 2)


def test_a_corrected_report_stands_above_the_one_that_it_corrects(stage: Stage) -> None:
    compared(stage)
    page = shown(stage)
    (first,) = dossier(stage).comparisons
    click(page, f"correct_{first.id}")
    filled_in(stage, page, result=Result.EXCLUDED.value)
    assert any(one.replaces_id == first.id for one in dossier(stage).comparisons)
    assert "Corrected by a later report." in said_in(the(page, QWidget, "results"))


def test_a_decision_is_recorded_on_the_results_that_agree_and_says_its_strength(stage: Stage) -> None:
    compared(stage)
    page = shown(stage)
    click(page, "add_decision")
    assert page.form is not None
    (result,) = dossier(stage).comparisons
    assert the(page.form, QCheckBox, f"pick_{result.id}").isChecked()
    assert "Weak basis" in said_in(page.form)
    assert any("It was not done, and that stays visible" in one for one in said_in(page.form))
    filled_in(
        stage,
        page,
        authority="Слідчий",
        state=DecisionState.DECIDED.value,
        document_number="1",
        decided_on="01.03.2026",
    )
    (ground,) = dossier(stage).grounds
    assert ground.comparison_id == result.id


def test_a_decision_is_retracted_only_after_everything_that_rests_on_it_was_shown(stage: Stage) -> None:
    decided_and_told(stage)
    page = shown(stage)
    (decision,) = dossier(stage).decisions
    click(page, f"retract_{decision.id}")
    assert page.form is not None
    assert "Слідчий" in " ".join(said_in(the(page.form, QWidget, "resting")))
    page.form.save()
    assert page.form is not None
    stage.calm()
    assert page.form.field("reason").error
    filled_in(stage, page, reason="Людина повернулася.")
    assert status(dossier(stage)) is CaseStatus.REGISTERED
    (owed,) = [one for one in dossier(stage).tasks if one.kind is TaskKind.CORRECTION]
    card = the(page, QWidget, f"decision_{decision.id}")
    assert "to be corrected" in said_in(card)
    assert any("The search is open" in one for one in said_in(card))
    click(page, f"corrected_{owed.id}")
    stage.calm()
    assert "to be corrected" not in said_in(the(page, QWidget, f"decision_{decision.id}"))


def test_the_button_that_retracts_is_never_the_primary_one(stage: Stage) -> None:
    decided_and_told(stage)
    page = shown(stage)
    click(page, f"alive_{dossier(stage).decisions[0].id}")
    assert page.form is not None
    assert the(page.form, QPushButton, "save").property("kind") != "primary"


def test_a_handover_and_a_belonging_are_recorded_and_stay(stage: Stage) -> None:
    decided_and_told(stage)
    page = shown(stage)
    click(page, "add_handover")
    filled_in(stage, page, receiver="Зразкова Зразка", act_number="5")
    click(page, "add_effects")
    filled_in(stage, page, what="годинник")
    click(page, f"hand_{dossier(stage).effects[0].id}")
    filled_in(stage, page, to_whom="син")
    told = said_in(the(page, QWidget, "handed"))
    assert any("Зразкова Зразка" in one for one in told)
    assert any("to син" in one for one in told)
    assert status(dossier(stage)) is CaseStatus.HANDED_OVER_OPEN


def test_a_family_at_the_screen_sees_no_result_and_no_decision_that_nobody_told(stage: Stage) -> None:
    compared(stage)
    identification.record_decision(
        stage.desk, stage.case(NAME), authority="Слідчий", document_number="1", decided_on=date(2026, 1, 2),
        state=DecisionState.DECIDED,
    )  # fmt: skip
    page = shown(stage)
    QTest.keyClick(page, Qt.Key.Key_F9)
    stage.calm()
    tab = page.tab("identification")
    assert not any("established" in one or "Decision on identity" in one for one in said_in(tab))
    assert tab.findChild(QPushButton, "add_decision") is None


def test_the_questions_lead_to_the_paper_that_lists_them(stage: Stage) -> None:
    decided_and_told(stage)
    page = shown(stage)
    click(page, f"print_questions_{dossier(stage).decisions[0].id}")
    assert (stage.went[-1].room, stage.went[-1].detail) == (Room.WRITE_LETTER, "questions")


def test_everything_on_the_tab_is_reached_with_the_keyboard(stage: Stage) -> None:
    decided_and_told(stage)
    page = shown(stage)
    reached = reached_by_tab(page)
    names = {one.objectName() for one in page.tab("identification").findChildren(QPushButton) if one.isVisible()}
    assert names <= {one.objectName() for one in reached}
