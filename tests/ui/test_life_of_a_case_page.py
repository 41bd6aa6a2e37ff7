"""The life of a case in the window: ending it with reasons that say what stands in the way, merging, resting, notes."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from casetracker.casework.cases import CaseStatus, ClosureReason
from casetracker.casework.handovers import Handover
from casetracker.casework.people import Channel, Relative, RemainsNotice
from casetracker.casework.standing import status
from casetracker.casework.statements import Whereabouts
from casetracker.services import cases, identification
from casetracker.ui.background import Background
from casetracker.ui.case_page import CasePage
from casetracker.ui.dialogs import Dialogs
from casetracker.ui.forms.life_forms import CloseForm, NoteForm, ReopenForm, SuspendForm
from casetracker.ui.forms.merge_form import APART, MERGE_THIS, MergeForm
from casetracker.ui.settings import Settings
from casetracker.ui.widgets.hit_list import HitList
from casetracker.ui.widgets.person_finder import PersonFinder
from casetracker.ui.workplace import Place, Room
from tests.ui.hands import type_text
from tests.ui.stage import Stage, on_stage, said_in, the


@pytest.fixture
def stage(
    tmp_path: Path, window: QWidget, dialogs: Dialogs, background: Background, settings: Settings, qtbot: QtBot
) -> Iterator[Stage]:
    yield from on_stage(tmp_path / "vault", window, dialogs, background, settings, qtbot, sample=True)


def shown(stage: Stage, case_id: UUID, detail: str = "") -> CasePage:
    page = CasePage(stage.workplace)
    stage.show(page)
    page.show_place(Place(Room.CASE, case_id=case_id, detail=detail))
    stage.calm()
    return page


def menu(page: CasePage) -> dict[str, QAction]:
    """Open the menu beside the name, and return what it offers."""
    button = the(page, QPushButton, "life_menu")
    button.menu().aboutToShow.emit()
    return {one.objectName(): one for one in button.menu().actions() if one.objectName()}


def choose(form: QWidget, reason: ClosureReason) -> QRadioButton:
    return the(form, QRadioButton, f"reason_{reason.value}")


def now(stage: Stage, case_id: UUID) -> CaseStatus:
    return status(stage.dossier(case_id))


def test_a_captive_persons_case_offers_no_reason_of_being_back_and_says_why(stage: Stage) -> None:
    page = shown(stage, stage.case("Вигаданенко"), "close")
    form = page.form
    assert isinstance(form, CloseForm)
    for reason in (ClosureReason.RETURNED_ALIVE, ClosureReason.LOCATED_ALIVE):
        assert not choose(form, reason).isEnabled()
        assert "Captivity ends no search" in choose(form, reason).accessibleDescription()
    assert choose(form, ClosureReason.TRANSFERRED).isEnabled()


def test_one_click_leads_to_what_stands_in_the_way(stage: Stage) -> None:
    case = stage.case("Вигаданенко")
    page = shown(stage, case, "close")
    the(page, QPushButton, "mend_known").click()
    stage.calm()
    assert page.form is None
    assert stage.went == [Place(Room.CASE, case_id=case, detail="known")]


def test_a_wish_on_further_remains_names_whose_it_is(stage: Stage) -> None:
    case = stage.case("Неіснуюк")
    mother = stage.dossier(case).relatives[0]
    cases.change(stage.desk, Relative, mother.id, "change a relative", further_remains=RemainsNotice.EACH)
    decision = identification.record_decision(
        stage.desk,
        case,
        authority="Слідчий (зразок)",
        document_number="зразок-18",
        decided_on=stage.desk.today(),
        state="decided",
    )
    identification.record_notification(
        stage.desk,
        case,
        decision_id=decision.id,
        told_on=stage.desk.today(),
        told_by="Слідчий",
        channel=Channel.IN_PERSON,
    )
    with stage.desk.work("record a handover") as work:
        given = Handover(case_id=case, receiver="Мати", handed_on=stage.desk.today(), further_remains_expected=True)
        work.add(given)
        work.commit()
    page = shown(stage, case, "close")
    assert any("Неіснуюк Віра Зразківна" in one and "each" in one for one in said_in(page))


def test_a_case_is_closed_with_the_keyboard_and_opened_again_from_the_menu(stage: Stage) -> None:
    case = stage.case("Вигаданенко")
    cases.record_statement(stage.desk, case, speaker="Сестра", wording="Він удома.", whereabouts=Whereabouts.RELEASED)
    page = shown(stage, case)
    menu(page)["close"].trigger()
    stage.calm()
    form = page.form
    assert isinstance(form, CloseForm)
    button = choose(form, ClosureReason.RETURNED_ALIVE)
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert form.field("transferred_to").isHidden(), "only a transfer asks to whom"
    form.entry("note").take_up("телефонувала сестра")
    QTest.keyClick(button, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    stage.calm()
    assert now(stage, case) is CaseStatus.ALIVE_RETURNED
    assert set(menu(page)) == {"correct", "note", "merge", "export_case", "reopen"}
    menu(page)["reopen"].trigger()
    stage.calm()
    assert isinstance(page.form, ReopenForm)
    page.form.save()
    stage.calm()
    assert page.form is not None, "a reason is asked for"
    assert page.form.field("because").error
    page.form.entry("because").take_up("помилка")
    page.form.save()
    stage.calm()
    assert stage.dossier(case).case.closed_on is None


def test_a_transfer_asks_to_whom_below_its_field(stage: Stage) -> None:
    page = shown(stage, stage.case("Вигаданенко"), "close")
    form = page.form
    assert isinstance(form, CloseForm)
    form.save()
    stage.calm()
    assert form.field("reason").error, "nothing was chosen"
    choose(form, ClosureReason.TRANSFERRED).setChecked(True)
    assert not form.field("transferred_to").isHidden()
    form.save()
    stage.calm()
    assert form.field("transferred_to").error
    form.entry("transferred_to").take_up("Бюро (зразок)")
    form.save()
    stage.calm()
    assert page.form is None


def test_the_family_withdraws_in_a_talk_that_is_chosen(stage: Stage) -> None:
    case = stage.case("Зразковий Олександр")
    page = shown(stage, case, "close")
    form = page.form
    assert isinstance(form, CloseForm)
    choose(form, ClosureReason.WITHDRAWN_BY_FAMILY).setChecked(True)
    form.save()
    stage.calm()
    assert form.field("talk_id").error
    form.entry("talk_id").take_up(str(stage.dossier(case).talks[0].id))
    form.save()
    stage.calm()
    assert now(stage, case) is CaseStatus.CLOSED


def test_a_search_rests_until_a_day_and_goes_on_by_one_choice(stage: Stage) -> None:
    case = stage.case("Безіменна")
    page = shown(stage, case)
    menu(page)["suspend"].trigger()
    stage.calm()
    form = page.form
    assert isinstance(form, SuspendForm)
    form.save()
    stage.calm()
    assert form.field("review_due").error
    day = stage.desk.today() + timedelta(days=60)
    form.entry("review_due").take_up(f"{day:%d.%m.%Y}")
    form.save()
    stage.calm()
    assert now(stage, case) is CaseStatus.SUSPENDED
    menu(page)["resume"].trigger()
    stage.calm()
    assert now(stage, case) is not CaseStatus.SUSPENDED


def test_notes_stand_in_the_case_and_not_in_the_family_view(stage: Stage) -> None:
    case = stage.case("Безіменна")
    page = shown(stage, case)
    the(page, QPushButton, "write_note").click()
    stage.calm()
    form = page.form
    assert isinstance(form, NoteForm)
    form.entry("words").take_up("Нотатка бюро")
    form.save()
    stage.calm()
    assert "Нотатка бюро" in said_in(page)
    page.turn_family_view()
    stage.calm()
    assert page.findChild(QWidget, "notes_card") is None
    assert "Нотатка бюро" not in said_in(page)
    assert "note" not in menu(page)


def compared(stage: Stage, page: CasePage, typed: str) -> MergeForm:
    form = page.form
    assert isinstance(form, MergeForm)
    finder = the(form, PersonFinder, "other")
    type_text(the(finder, QLineEdit, "typed_person"), typed)
    stage.qtbot.waitUntil(lambda: the(finder, HitList).count() > 0, timeout=5000)
    QTest.keyClick(the(finder, QLineEdit, "typed_person"), Qt.Key.Key_Return)
    stage.calm()
    return form


def test_two_cases_stand_side_by_side_before_they_are_merged(stage: Stage) -> None:
    case, other = stage.case("Зразковий Олександр"), stage.case("Безіменна")
    page = shown(stage, case, "merge")
    form = compared(stage, page, "Безіменна")
    said = said_in(the(form, QWidget, "side_by_side"))
    assert "Безіменна Зразка Прикладівна" in said
    assert "they differ" in " ".join(one.accessibleName() for one in form.findChildren(QWidget))
    form.save()
    stage.calm()
    assert form.field("outcome").error
    form.entry("outcome").take_up(MERGE_THIS)
    form.save()
    stage.calm()
    assert stage.dossier(other).case.merged_into == case
    assert any("came here, as of the same person" in one for one in said_in(page))
    again = shown(stage, other)
    assert set(menu(again)) == {"correct", "note", "export_case"}, "nothing is reopened whose records are elsewhere"


def test_two_persons_are_told_apart_with_why_and_the_next_one_reads_it(stage: Stage) -> None:
    case, other = stage.case("Зразковий Олександр"), stage.case("Безіменна")
    page = shown(stage, case, "merge")
    form = compared(stage, page, "Безіменна")
    form.entry("outcome").take_up(APART)
    form.save()
    stage.calm()
    assert form.field("why").error
    form.entry("why").take_up("жінка, інший рік народження")
    form.save()
    stage.calm()
    assert any("жінка, інший рік народження" in one for one in said_in(page))
    again = shown(stage, other, "merge")
    form = compared(stage, again, "Зразковий Олександр")
    assert any("Recorded before as two persons" in one for one in said_in(form))


def test_a_case_that_nobody_finds_is_said(stage: Stage) -> None:
    page = shown(stage, stage.case("Безіменна"), "merge")
    form = page.form
    assert isinstance(form, MergeForm)
    finder = the(form, PersonFinder, "other")
    type_text(the(finder, QLineEdit, "typed_person"), "Щжжхх")
    stage.qtbot.waitUntil(lambda: any("Nobody is found" in one for one in said_in(finder)), timeout=5000)
    form.save()
    stage.calm()
    assert form.field("other").error


def test_the_family_view_and_another_tab_take_the_people_found_off_the_screen(stage: Stage) -> None:
    page = shown(stage, stage.case("Безіменна"), "merge")
    form = page.form
    assert isinstance(form, MergeForm)
    type_text(the(form, QLineEdit, "typed_person"), "Зразковий")
    hits = the(form, HitList)
    stage.qtbot.waitUntil(hits.isVisible, timeout=5000)
    assert "Зразковий" not in str(page.unsaved()), "what was typed to find somebody is no draft"
    page.turn_family_view()
    stage.calm()
    assert not any(one.isVisible() for one in page.findChildren(HitList))
    assert page.form is None
    assert "Зразковий Олександр Прикладович" not in said_in(page)
