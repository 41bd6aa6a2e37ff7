"""Today: the most urgent first, each with its way, and nothing of a session kept outside the vault."""

from collections.abc import Iterator
from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from casetracker.casework.cases import Case
from casetracker.services import backups, cases, drafts
from casetracker.services.today import SHOWN
from casetracker.ui.case_page import CasePage
from casetracker.ui.forms.entries import PickEntry
from casetracker.ui.settings import Settings
from casetracker.ui.widgets.buttons import LinkButton
from casetracker.ui.widgets.mark_label import MarkLabel
from casetracker.ui.workplace import Place, Room
from tests.ui.shells import Shell, a_shell
from tests.ui.stage import the


@pytest.fixture
def shell(qapp: QApplication, settings: Settings, qtbot: QtBot, tmp_path: Path) -> Iterator[Shell]:
    yield from a_shell(qapp, settings, qtbot, tmp_path)


def card(shell: Shell, name: str) -> QWidget:
    page = shell.rooms.page(Room.TODAY)
    assert isinstance(page, QWidget)
    return the(page, QWidget, name)


def texts(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if not label.isHidden()]


def test_what_waits_stands_in_the_order_of_its_days(shell: Shell) -> None:
    shell.open(sample=True)
    marks = [mark.mark.word for mark in card(shell, "due").findChildren(MarkLabel)]
    assert marks[:5] == ["18 days late", "due today", "due tomorrow", "due in 3 days", "due in 5 days"]
    assert "Follow-up: Police, ERDR" in texts(card(shell, "due"))


def test_each_row_leads_to_what_it_is_about(shell: Shell) -> None:
    shell.open(sample=True)
    links = card(shell, "due").findChildren(QPushButton)
    assert len({link.accessibleName() for link in links}) >= 3, "the same verb is told apart by the case"
    promise = next(link for link in links if link.text() == "Go to the family")
    promise.click()
    shell.calm()
    assert shell.rooms.place is not None
    assert (shell.rooms.place.room, shell.rooms.place.detail) == (Room.CASE, "family")


def test_a_new_task_appears_and_a_done_one_goes(shell: Shell) -> None:
    shell.open()
    case = cases.open_case(shell.desk, full="Приклад Іван")
    task = cases.set_task(shell.desk, case.id, "Зателефонувати <b>матері</b>", shell.desk.today())
    shell.qtbot.waitUntil(lambda: "Зателефонувати <b>матері</b>" in texts(card(shell, "due")), timeout=5000)
    cases.finish_task(shell.desk, task.id)
    shell.qtbot.waitUntil(lambda: any("Nothing waits" in text for text in texts(card(shell, "due"))), timeout=5000)


def test_a_vault_without_a_case_says_what_to_do_first(shell: Shell) -> None:
    shell.open()
    assert any("no case yet" in text for text in texts(card(shell, "due")))
    the(shell.rooms, QPushButton, "open_case").click()
    assert shell.rooms.place == Place(Room.CASES, detail="new")


def test_very_many_things_are_cut_to_what_a_day_can_hold(shell: Shell) -> None:
    shell.open()
    case = cases.open_case(shell.desk, full="Приклад Іван")
    for number in range(SHOWN + 5):
        cases.set_task(shell.desk, case.id, f"Завдання {number}", shell.desk.today() + timedelta(days=number))
    shell.qtbot.waitUntil(lambda: len(card(shell, "due").findChildren(MarkLabel)) == SHOWN, timeout=10_000)
    more = the(card(shell, "due"), QPushButton, "show_more")
    assert more.isVisible()
    more.click()
    shell.qtbot.waitUntil(lambda: len(card(shell, "due").findChildren(MarkLabel)) == SHOWN + 5, timeout=10_000)
    assert not more.isVisible()


def test_each_row_says_why_and_what_is_late_stands_apart_from_what_is_planned(shell: Shell) -> None:
    shell.open(sample=True)
    said = texts(card(shell, "due"))
    assert "The day set for asking this body again" in said
    assert "Promised in a talk" in said
    assert [one for one in said if one in ("Late", "Soon", "Planned")] == ["Late", "Soon", "Planned"]


def test_a_promise_and_a_task_are_done_on_the_page_and_the_keyboard_stays_there(shell: Shell) -> None:
    shell.open(sample=True)
    for verb in ("Mark as kept", "Mark as done"):
        link = next(one for one in card(shell, "due").findChildren(QPushButton) if one.text() == verb)
        link.setFocus()
        before = len(card(shell, "due").findChildren(MarkLabel))
        QTest.keyClick(link, Qt.Key.Key_Space)
        shell.qtbot.waitUntil(
            partial(lambda there: len(card(shell, "due").findChildren(MarkLabel)) == there - 1, before), timeout=5000
        )
        shell.calm()
        focused = QApplication.focusWidget()
        assert focused is not None
        assert card(shell, "due").isAncestorOf(focused)
    assert shell.rooms.place == Place(Room.TODAY)


def test_the_filters_choose_and_say_where_nothing_of_it_waits(shell: Shell) -> None:
    shell.open(sample=True)
    page = shell.rooms.page(Room.TODAY)
    assert isinstance(page, QWidget)
    area, urgency = the(page, PickEntry, "today_area"), the(page, PickEntry, "today_urgency")
    area.take_up("bodies")
    shell.calm()
    kinds = [one for one in texts(card(shell, "due")) if one.startswith("Follow-up")]
    assert len(kinds) == len([one for one in card(shell, "due").findChildren(MarkLabel) if not one.isHidden()]) > 0
    urgency.take_up("late")
    shell.calm()
    assert [one.mark.word for one in card(shell, "due").findChildren(MarkLabel)] == ["18 days late"]
    area.take_up("identification")
    shell.calm()
    assert any("Nothing of this waits" in one for one in texts(card(shell, "due")))


def test_every_way_leads_to_something(shell: Shell) -> None:
    shell.open(sample=True)
    case = cases.find_cases(shell.desk, "Зразковий Олександр")[0]
    shell.go(Place(Room.CASE, case_id=case))
    page = shell.rooms.page(Room.CASE)
    assert isinstance(page, CasePage)
    entry = cases.read_case(shell.desk, case, noted=False).registrations[0]
    tabs = ("overview", "family", "known", "identification", "samples", "letters")
    for way in (*tabs, f"registration:{entry.id}", "registration", "person", "talk", "merge"):
        shell.go(Place(Room.TODAY))
        shell.go(Place(Room.CASE, case_id=case, detail=way))
        shell.calm()
        if way in tabs:
            assert page.tab(way).isVisible(), way
        else:
            assert page.form is not None, way
            page.form.leave()
            shell.calm()


def test_a_case_of_which_nothing_is_heard_stands_below_and_leads_to_a_talk(shell: Shell) -> None:
    shell.open()
    case = cases.open_case(shell.desk, full="Приклад Іван")
    cases.change(shell.desk, Case, case.id, "correct the details", opened_on=shell.desk.today() - timedelta(days=300))
    shell.qtbot.waitUntil(lambda: card(shell, "quiet").isVisible(), timeout=5000)
    shell.calm()
    said = texts(card(shell, "quiet"))
    assert "No contact with the family for long" in said
    assert "Entry with the police or in the register missing" in said
    next(one for one in card(shell, "quiet").findChildren(QPushButton) if one.text() == "Record a talk…").click()
    shell.calm()
    assert shell.rooms.place == Place(Room.CASE, case_id=case.id, detail="talk")


def test_a_name_of_300_characters_does_not_widen_the_page(shell: Shell) -> None:
    shell.open()
    case = cases.open_case(shell.desk, full="Довгеім’я" * 33)
    cases.set_task(shell.desk, case.id, "Завдання" * 40, shell.desk.today())
    shell.qtbot.waitUntil(lambda: bool(card(shell, "due").findChildren(MarkLabel)), timeout=5000)
    shell.window.resize(1100, 680)
    shell.calm()
    page = shell.rooms.page(Room.TODAY)
    assert isinstance(page, QWidget)
    assert page.minimumSizeHint().width() <= page.width()


def test_cases_opened_in_this_session_stand_there_and_nowhere_else(shell: Shell) -> None:
    shell.open(sample=True)
    assert not card(shell, "recent").isVisible()
    case = cases.find_cases(shell.desk, "Неіснуюк")[0]
    shell.go(Place(Room.CASE, case_id=case))
    shell.go(Place(Room.TODAY))
    assert "Неіснуюк Степан Прикладович" in texts(card(shell, "recent"))
    shell.settings.keep_geometry(shell.window)
    assert "Неіснуюк" not in shell.settings.path.read_text(encoding="utf-8")
    assert str(case) not in shell.settings.path.read_text(encoding="utf-8")


def test_what_was_not_saved_is_named_by_case_and_time_alone(shell: Shell) -> None:
    shell.open()
    case = cases.open_case(shell.desk, full="Приклад Іван")
    drafts.keep_draft(shell.desk, "statement", case.id, {"wording": "таємне"})
    drafts.keep_draft(shell.desk, "case", None, {"full": "Новий"})
    shell.go(Place(Room.TODAY))
    kept = texts(card(shell, "kept"))
    assert any(f"Case {case.number}" in text for text in kept)
    assert not any("таємне" in text for text in kept)
    links = [link for link in card(shell, "kept").findChildren(QPushButton) if not link.isHidden()]
    assert [link.accessibleName().split(",")[0] for link in links] == [
        "Take up: No case",
        f"Take up: Case {case.number}",
    ]
    links[0].click()
    assert shell.rooms.place == Place(Room.CASES)


def test_the_words_follow_the_language(shell: Shell) -> None:
    shell.open(sample=True)
    shell.window.speak("uk")
    shell.calm()
    marks = [mark.mark.word for mark in card(shell, "due").findChildren(MarkLabel) if not mark.isHidden()]
    assert "прострочено на 18 днів" in marks
    assert "Повторний запит: Поліція, ЄРДР" in texts(card(shell, "due"))


def test_the_rows_are_whole_in_every_print_that_is_chosen_while_they_stand_there(shell: Shell) -> None:
    shell.open(sample=True)
    shell.window.speak("uk")
    for scale in (125, 150):
        shell.settings.print_scale = scale
        shell.window.take_settings()
        shell.calm()
        links = card(shell, "due").findChildren(LinkButton)
        assert links
        assert [one.text() for one in links if one.width() < one.sizeHint().width()] == []


def test_a_backup_that_is_due_is_said_until_it_is_made(shell: Shell, tmp_path: Path) -> None:
    shell.open()
    assert card(shell, "backup_due").isHidden(), "there is nothing to lose yet"
    cases.open_case(shell.desk, full="Приклад Іван")
    shell.qtbot.waitUntil(lambda: not card(shell, "backup_due").isHidden(), timeout=5000)
    card(shell, "backup_due").findChildren(QPushButton)[0].click()
    shell.calm()
    assert shell.rooms.place == Place(Room.SETTINGS)
    backups.back_up(shell.desk, tmp_path / "stick")
    shell.go(Place(Room.TODAY))
    shell.qtbot.waitUntil(lambda: card(shell, "backup_due").isHidden(), timeout=5000)
