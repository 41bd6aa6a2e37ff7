"""Choosing a person by typing: who is found and why, with the keyboard alone, and nothing typed is kept."""

import logging
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from time import sleep
from uuid import UUID

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from casetracker.casework.partial_date import PartialDate
from casetracker.casework.people import Kinship, NameKind
from casetracker.services import cases, drafts, family, finding, vaults
from casetracker.services.desk import Desk
from casetracker.ui.background import Background
from casetracker.ui.dialogs import Dialogs
from casetracker.ui.settings import Settings
from casetracker.ui.widgets.hit_list import HitList
from casetracker.ui.widgets.person_finder import PersonFinder
from casetracker.ui.workplace import Place, Room, Workplace
from tests.desks import make_desk, passphrase_of
from tests.ui.hands import type_text
from tests.ui.shells import Shell, a_shell
from tests.ui.stage import said_in, the

TYPED = "Щирозразковецький"
TODAY = date(2026, 3, 2)


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    desk = make_desk(tmp_path_factory.mktemp("finder") / "vault", today=TODAY)
    told = {"born": PartialDate.parse("14.05.1994"), "last_contact": PartialDate.parse("27.09.2025")}
    case = cases.open_case(
        desk,
        full="Зразковий Олександр Прикладович",
        family="Зразковий",
        given="Олександр",
        patronymic="Прикладович",
        **told,
    )
    family.add_relative(desk, case.id, "Вигадана Марія", Kinship.MOTHER, phone="000 12 34")
    other = cases.open_case(desk, full="Прикладенко Ганна", family="Прикладенко", given="Ганна")
    cases.add_name(desk, other.id, "Безіменко Ганна", NameKind.FORMER, family="Безіменко", given="Ганна")
    cases.open_case(desk, full="Неіснуюк Петро Вигаданович", family="Неіснуюк", given="Петро", patronymic="Вигаданович")
    yield desk
    desk.close()


class Hands:
    """The finder in a window, and the hands of a person at the keyboard."""

    def __init__(self, finder: PersonFinder, background: Background, qtbot: QtBot) -> None:
        self.finder, self.background, self.qtbot = finder, background, qtbot
        self.line, self.list = the(finder, QLineEdit, "typed_person"), the(finder, HitList)
        self.chosen: list[UUID] = []
        finder.chosen.connect(self.chosen.append)

    def type(self, text: str) -> None:
        self.line.clear()
        type_text(self.line, text)
        self.qtbot.waitUntil(lambda: self.list.isVisible() or bool(self.said()))
        self.calm()

    def calm(self) -> None:
        self.qtbot.waitUntil(lambda: self.background.is_idle)
        self.qtbot.wait(5)

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(self.line, key)
        self.calm()

    def said(self) -> list[str]:
        return [one for one in said_in(self.finder) if one]

    def spoken(self) -> list[str]:
        """Return what a screen reader says of each hit."""
        model = self.list.model()
        return [model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())]


@pytest.fixture
def workplace(desk: Desk, background: Background, dialogs: Dialogs, settings: Settings) -> Workplace:
    return Workplace(desk, background, dialogs, settings, lambda _place: None, lambda _sentence: None)


@pytest.fixture
def hands(workplace: Workplace, window: QWidget, background: Background, qtbot: QtBot) -> Hands:
    finder = PersonFinder(workplace, parent=window)
    finder.setAccessibleName("Whom")
    finder.resize(560, 400)
    window.resize(600, 500)
    window.show()
    window.activateWindow()
    return Hands(finder, background, qtbot)


def test_a_spelling_of_a_russian_passport_finds_the_ukrainian_name_and_says_why(hands: Hands) -> None:
    hands.type("Aleksandr")
    (spoken,) = hands.spoken()
    assert "Aleksandr ≈ Олександр: the same name in another language or form, Russian passport spelling" in spoken
    assert spoken.startswith(
        "Зразковий Олександр Прикладович. KV1-2026-0001. born 14 May 1994 · missing since 27 Sep 2025"
    )
    assert any("A name alone decides nothing" in one for one in hands.said())


def test_words_that_share_a_reason_are_told_together_in_the_order_of_a_name(hands: Hands) -> None:
    hands.type("Oleksandr Prykladovych Zrazkovyi")
    (spoken,) = hands.spoken()
    assert "Zrazkovyi ≈ Зразковий, Oleksandr ≈ Олександр, Prykladovych ≈ Прикладович: reads the same" in spoken
    assert spoken.count("reads the same") == 1


def test_a_keyboard_left_in_another_language_finds_the_person_and_says_so(hands: Hands) -> None:
    hands.type("phfprjdbq jktrcfylh")
    (spoken,) = hands.spoken()
    assert "read as “зразковий олександр”: the keyboard was set to another language" in spoken


def test_a_name_that_stands_there_letter_for_letter_needs_no_reason(hands: Hands) -> None:
    hands.type("олександ")
    (spoken,) = hands.spoken()
    assert "≈" not in spoken
    assert "Also recorded" not in spoken


@pytest.mark.parametrize("typed", ["Неіснуюкк", "Неіснюук", "Ніснуюк"])
def test_a_slip_of_the_finger_finds_the_name_and_says_that_it_is_not_the_same(hands: Hands, typed: str) -> None:
    hands.type(typed)
    assert hands.spoken()[0].startswith("Неіснуюк Петро")
    assert f"{typed} ≈ Неіснуюк" in hands.spoken()[0]


def test_a_half_remembered_surname_is_found_and_nothing_more_is_claimed_than_the_beginning(hands: Hands) -> None:
    hands.type("Neisn")
    (spoken,) = hands.spoken()
    assert "Neisn ≈ Неіснуюк: begins alike" in spoken


def test_a_former_surname_finds_the_person_under_the_present_one(hands: Hands) -> None:
    hands.type("Безіменко")
    (spoken,) = hands.spoken()
    assert spoken.startswith("Прикладенко Ганна")
    assert "Also recorded as Безіменко Ганна (former name)" in spoken


def test_a_relative_is_found_as_a_relative(hands: Hands) -> None:
    hands.type("Вигадана")
    assert "Mother: Вигадана Марія" in hands.spoken()[0]


def test_a_filter_looks_only_where_it_says(hands: Hands) -> None:
    hands.type("рік:1994")
    assert [one.split(".")[0] for one in hands.spoken()] == ["Зразковий Олександр Прикладович"]
    assert "found in: the date of birth" in hands.spoken()[0]
    hands.type("прізвище:Ганна")
    assert not [one for one in hands.spoken() if one.startswith("Прикладенко") and "≈" not in one]


def test_quotation_marks_take_a_word_as_it_stands(hands: Hands) -> None:
    hands.type('"Aleksandr"')
    assert hands.spoken() == []
    hands.type('"Олександр"')
    assert len(hands.spoken()) == 1


def test_a_phone_finds_the_case_and_says_where(hands: Hands) -> None:
    hands.type("00012 34")
    assert "found in: a phone" in hands.spoken()[0]


def test_nothing_found_says_what_else_to_try_and_how_to_narrow(hands: Hands) -> None:
    hands.type("Щжжхх")
    assert not hands.list.isVisible()
    said = " ".join(hands.said())
    assert "former surname" in said
    assert "surname:" in said
    assert "quotation marks" in said


def test_the_keyboard_alone_chooses(hands: Hands) -> None:
    hands.type("вигаданович олекс")
    hands.type("ганна")
    hands.type("п")
    assert hands.list.count() > 1
    first = hands.list.marked()
    hands.press(Qt.Key.Key_Down)
    second = hands.list.marked()
    assert second is not None
    assert second != first
    hands.press(Qt.Key.Key_Up)
    assert hands.list.marked() == first
    hands.press(Qt.Key.Key_Down)
    hands.press(Qt.Key.Key_Return)
    assert hands.chosen == [second.case_id]
    assert hands.finder.told() == second.case_id
    assert hands.line.text() == f"{second.number} · {second.name}"
    assert not hands.list.isVisible()


def test_enter_right_after_the_last_letter_takes_the_first_that_is_found(hands: Hands) -> None:
    type_text(hands.line, "Неісн")
    QTest.keyClick(hands.line, Qt.Key.Key_Return)
    hands.qtbot.waitUntil(lambda: bool(hands.chosen))
    assert hands.line.text().endswith("Неіснуюк Петро Вигаданович")


def test_esc_closes_the_list_before_the_form_around_hears_of_it(hands: Hands) -> None:
    hands.type("ганна")
    asked = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
    QCoreApplication.sendEvent(hands.line, asked)
    assert asked.isAccepted()
    hands.press(Qt.Key.Key_Escape)
    assert not hands.list.isVisible()
    assert hands.finder.told() is None
    again = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
    QCoreApplication.sendEvent(hands.line, again)
    assert not again.isAccepted(), "with the list closed, Esc belongs to the form"


def test_typing_on_after_a_choice_takes_the_choice_back(hands: Hands) -> None:
    hands.type("ганна")
    hands.press(Qt.Key.Key_Return)
    assert hands.finder.told() is not None
    type_text(hands.line, "ж")
    assert hands.finder.told() is None


def test_the_newest_query_wins_however_late_an_older_one_answers(hands: Hands, monkeypatch: pytest.MonkeyPatch) -> None:
    real = finding.find_people

    asked: list[tuple[str, Callable[[], bool]]] = []

    def slow_at_first(desk: Desk, typed: str, limit: int, wanted: Callable[[], bool]) -> list[finding.Found]:
        asked.append((typed, wanted))
        if typed == "ганна":
            sleep(0.4)
        return real(desk, typed, limit)

    monkeypatch.setattr(finding, "find_people", slow_at_first)
    type_text(hands.line, "ганна")
    hands.qtbot.waitUntil(lambda: not hands.background.is_idle)
    hands.line.clear()
    type_text(hands.line, "неісн")
    hands.qtbot.waitUntil(hands.list.isVisible)
    hands.calm()
    assert [one.split(".")[0] for one in hands.spoken()] == ["Неіснуюк Петро Вигаданович"]
    assert [wanted() for typed, wanted in asked if typed == "ганна"] == [False], "the search itself is told to end"


def test_what_is_found_and_marked_is_announced(hands: Hands, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []

    def note(event: QAccessibleAnnouncementEvent) -> None:
        said.append(event.message())

    monkeypatch.setattr(QAccessible, "updateAccessibility", note)
    hands.type("п")
    assert said[-1].startswith(f"Found: {hands.list.count()}. ")
    hands.press(Qt.Key.Key_Down)
    marked = hands.list.marked()
    assert marked is not None
    assert said[-1].startswith(marked.name)
    hands.press(Qt.Key.Key_Return)
    assert said[-1].startswith(f"Chosen: {marked.name}")
    assert hands.line.accessibleName() == "Whom"


def test_nothing_typed_is_kept_in_a_draft_the_settings_the_log_or_the_history(
    hands: Hands, desk: Desk, settings: Settings, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    hands.type(TYPED)
    assert hands.finder.typed() == ""
    hands.finder.hide()
    hands.calm()
    assert hands.said() == []
    assert TYPED not in caplog.text
    assert drafts.kept_drafts(desk) == []
    kept = [one.read_bytes() for folder in (tmp_path, desk.folder) for one in folder.rglob("*") if one.is_file()]
    assert not any(TYPED.encode() in one or TYPED.encode("utf-16-le") in one for one in kept)


def test_a_case_that_is_left_out_is_not_found(workplace: Workplace, desk: Desk, window: QWidget, qtbot: QtBot) -> None:
    (here,) = cases.find_cases(desk, "Неіснуюк")
    finder = PersonFinder(workplace, [here], window)
    window.show()
    hands = Hands(finder, workplace.background, qtbot)
    hands.type("Неіснуюк")
    assert not [one for one in hands.spoken() if one.startswith("Неіснуюк")]


def test_a_choice_that_was_kept_is_shown_again(hands: Hands, desk: Desk) -> None:
    (known,) = cases.find_cases(desk, "Неіснуюк")
    hands.finder.take_up(str(known))
    hands.calm()
    assert hands.finder.typed() == str(known)
    assert hands.line.text().endswith("Неіснуюк Петро Вигаданович")
    hands.finder.take_up("no id")
    assert hands.finder.told() is None


def test_the_list_is_a_sound_model(hands: Hands, qtmodeltester: ModelTester) -> None:
    hands.type("п")
    qtmodeltester.check(hands.list.model(), force_py=True)  # type: ignore[no-untyped-call]
    hands.finder.grab()


@pytest.fixture
def shell(qapp: QApplication, settings: Settings, qtbot: QtBot, tmp_path: Path) -> Iterator[Shell]:
    yield from a_shell(qapp, settings, qtbot, tmp_path / "shell")


def test_a_lock_keeps_nothing_of_what_was_typed_to_find_somebody(shell: Shell) -> None:
    desk = shell.open(sample=True)
    shell.go(Place(Room.CASE, case_id=cases.find_cases(desk, "Безіменна")[0], detail="merge"))
    type_text(the(shell.window, QLineEdit, "typed_person"), TYPED)
    shell.calm()
    shell.window.lock()
    shell.qtbot.waitUntil(lambda: bool(shell.locked), timeout=20_000)
    assert not any(one.isVisible() for one in shell.window.findChildren(HitList))
    again = vaults.open_vault(shell.locked[0], passphrase_of(sample=True))
    assert drafts.kept_drafts(again) == []
    again.close()
