"""On the page of a letter that two people release: who is asked, and that the printed letter says who it was."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from casetracker.casework.paper_kinds import LetterKind
from casetracker.services import keys
from casetracker.ui.background import Background
from casetracker.ui.dialogs import Dialogs
from casetracker.ui.release_card import ReleaseCard
from casetracker.ui.settings import Settings
from casetracker.ui.workplace import Place, Room
from casetracker.ui.write_letter_page import WriteLetterPage
from casetracker.vault.slots import FLOOR
from tests.casework.searches_for_letters import ready_for
from tests.services.test_letters_of_every_kind import recorded
from tests.ui.stage import Stage, on_stage, the


@pytest.fixture
def stage(
    tmp_path: Path, window: QWidget, dialogs: Dialogs, background: Background, settings: Settings, qtbot: QtBot
) -> Iterator[Stage]:
    yield from on_stage(tmp_path / "vault", window, dialogs, background, settings, qtbot, sample=False)


def shown(stage: Stage, kind: LetterKind = LetterKind.L6) -> WriteLetterPage:
    with stage.desk.work("name the office") as work:
        work.office.get().change(phone="000", hours="пн–пт", support_line="000")
        work.commit()
    stands = ready_for(kind)
    recorded(stage.desk, stands)
    page = WriteLetterPage(stage.workplace)
    stage.show(page)
    page.show_place(Place(Room.WRITE_LETTER, case_id=stands.search.case.id, detail=kind.value))
    stage.calm()
    return page


def test_an_office_of_one_says_why_and_may_then_print(stage: Stage) -> None:
    page = shown(stage)
    assert [one for one in page.obstacles if "one passphrase only" in one]
    assert not the(page, QPushButton, "print_and_record").isEnabled()
    the(page, QLineEdit, "release_why").setText("в установі одна людина")
    the(page, QPushButton, "release").click()
    stage.calm()
    assert page.obstacles == ()
    assert the(page, QPushButton, "print_and_record").isEnabled()
    assert the(page, ReleaseCard).isHidden()


def test_a_second_person_enters_a_passphrase_of_their_own(stage: Stage) -> None:
    keys.add_passphrase(stage.desk, "друга парольна фраза", label="second", person="Вигадана Друга", cost=FLOOR)
    page = shown(stage)
    secret = the(page, QLineEdit, "release_secret")
    assert secret.echoMode() is QLineEdit.EchoMode.Password
    secret.setText("друга парольна фраза")
    the(page, QPushButton, "release").click()
    assert secret.text() == ""
    stage.calm()
    assert page.obstacles == ()


def test_a_wrong_passphrase_is_told_under_its_field_and_the_next_one_waits(stage: Stage) -> None:
    keys.add_passphrase(stage.desk, "друга парольна фраза", label="second", person="Вигадана Друга", cost=FLOOR)
    page = shown(stage)
    card, verb = the(page, ReleaseCard), the(page, QPushButton, "release")
    the(page, QLineEdit, "release_secret").setText("інша фраза")
    verb.click()
    stage.calm()
    assert "not the passphrase of the person chosen" in card.said
    assert not verb.isEnabled()
    stage.qtbot.waitUntil(verb.isEnabled, timeout=4000)
    assert "can be tried again now" in card.said
    the(page, QLineEdit, "release_secret").setText("друга парольна фраза")
    verb.click()
    stage.calm()
    assert page.obstacles == ()


def test_a_letter_of_another_kind_asks_for_no_release(stage: Stage) -> None:
    page = shown(stage, LetterKind.L12)
    assert the(page, ReleaseCard).isHidden()
    assert page.obstacles == ()
