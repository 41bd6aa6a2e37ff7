"""Letter templates in the window: checked as they are typed, shown as paper, saved as versions, taken back, carried."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QTextBrowser
from pytestqt.qtbot import QtBot

from casetracker.casework.paper_language import PaperLanguage
from casetracker.letters import templates
from casetracker.services import cases, drafts, office_templates
from casetracker.ui import theme
from casetracker.ui.letter_templates_page import CHECK_MS, FORM, LetterTemplatesPage
from casetracker.ui.manual_window import ManualWindow
from casetracker.ui.settings import Settings
from casetracker.ui.template_text import TemplateText
from casetracker.ui.theme import Scheme
from casetracker.ui.widgets.banners import Banner, Notice
from casetracker.ui.widgets.buttons import LinkButton
from casetracker.ui.widgets.choice_box import ChoiceBox
from casetracker.ui.workplace import Place, Room
from casetracker.ui.write_letter_page import WriteLetterPage
from tests.ui.shells import Shell, a_shell
from tests.ui.stage import said_in, the

UK = PaperLanguage.UKRAINIAN


@pytest.fixture
def shell(qapp: QApplication, settings: Settings, qtbot: QtBot, tmp_path: Path) -> Iterator[Shell]:
    yield from a_shell(qapp, settings, qtbot, tmp_path)
    theme.apply(qapp, Scheme.LIGHT)


@pytest.fixture
def page(shell: Shell) -> LetterTemplatesPage:
    shell.open()
    shell.go(Place(Room.SETTINGS))
    the(shell.window, QPushButton, "open_letter_templates").click()
    shell.calm()
    return on(shell)


@pytest.mark.parametrize(("code", "word"), [("en", "Two people release"), ("uk", "Двоє дозволяють")])
def test_the_chapter_on_letters_opens_beside_their_templates(shell: Shell, code: str, word: str) -> None:
    shell.open()
    shell.go(Place(Room.SETTINGS))
    shell.rooms.workplace.settings.language = code
    shell.window.take_settings()
    shell.calm()
    the(shell.window, LinkButton, "letters_chapter").click()
    page = the(shell.window, ManualWindow)
    assert word in the(page, QTextBrowser).toPlainText()
    page.close()


def on(shell: Shell) -> LetterTemplatesPage:
    shown = shell.rooms.page(Room.LETTER_TEMPLATES)
    assert isinstance(shown, LetterTemplatesPage)
    return shown


def write(shell: Shell, page: LetterTemplatesPage, words: str) -> None:
    """Type at the end of the text."""
    text = the(page, TemplateText)
    text.moveCursor(text.textCursor().MoveOperation.End)
    text.insertPlainText(words)
    shell.qtbot.wait(CHECK_MS + 50)
    shell.calm()


def press(shell: Shell, page: LetterTemplatesPage, name: str) -> None:
    the(page, QPushButton, name).click()
    shell.calm()


def test_the_text_is_the_shipped_one_and_the_paper_is_about_nobody(shell: Shell, page: LetterTemplatesPage) -> None:
    text = the(page, TemplateText)
    assert text.text() == templates.shipped_text("L1", UK).replace("\u00a0", " ")
    assert "Зразкова Ганна" in page.paper_text
    assert "ЧЕРНЕТКА" in page.paper_text
    assert not the(page, QPushButton, "save_template").isEnabled()
    assert page.unsaved() == {}


def test_what_is_typed_is_on_the_paper_and_saved_as_a_version(shell: Shell, page: LetterTemplatesPage) -> None:
    write(shell, page, "\n\nДвері відчинено.\n")
    assert "Двері відчинено." in page.paper_text
    press(shell, page, "save_template")
    assert "Двері" in office_templates.text_in_use(shell.desk, "L1", UK)
    assert any("the office's own, version 1.0.0-office.1" in one for one in said_in(page))
    assert page.unsaved() == {}
    versions = the(page, ChoiceBox, "template_version")
    assert versions.count() == 2
    shell.go(Place(Room.SETTINGS))
    assert any("version 1.0.0-office.1" in one for one in said_in(shell.rooms.page(Room.SETTINGS)))  # type: ignore[arg-type]


def test_a_problem_is_named_with_its_line_and_one_press_leads_there(shell: Shell, page: LetterTemplatesPage) -> None:
    before = page.paper_text
    write(shell, page, "\n\n{{person.name}}")
    (problem,) = page.problems
    notice = the(page, Notice, "template_problems")
    assert not notice.isHidden()
    assert any(f"Line {problem.line}: person.name is not declared" in one for one in said_in(notice))
    assert page.paper_text == before
    assert not the(page, QPushButton, "save_template").isEnabled()
    text = the(page, TemplateText)
    text.go_to_line(1)
    link = the(notice, LinkButton)
    link.setFocus()
    QTest.keyClick(link, Qt.Key.Key_Space)
    assert text.line_now() == problem.line
    assert text.hasFocus()


def test_an_earlier_version_and_the_shipped_words_come_back(shell: Shell, page: LetterTemplatesPage) -> None:
    for words in ("\n\nПерше.\n", "\n\nДруге.\n"):
        write(shell, page, words)
        press(shell, page, "save_template")
    versions = the(page, ChoiceBox, "template_version")
    assert versions.count() == 3
    versions.setCurrentIndex(1)
    versions.activated.emit(1)
    shell.calm()
    assert "Друге." not in the(page, TemplateText).text()
    press(shell, page, "use_version")
    assert "Друге." not in office_templates.text_in_use(shell.desk, "L1", UK)
    shell.window.dialogs.set_next_answer(True)
    press(shell, page, "use_shipped")
    assert office_templates.text_in_use(shell.desk, "L1", UK) == templates.shipped_text("L1", UK)
    assert the(page, QPushButton, "use_shipped").isHidden()
    assert versions.count() == 3


def test_another_letter_is_shown_only_when_what_is_typed_is_answered_for(
    shell: Shell, page: LetterTemplatesPage
) -> None:
    write(shell, page, "\n\nНе збережено.\n")
    kinds = the(page, ChoiceBox, "template_kind")
    shell.window.dialogs.set_next_answer(False)
    kinds.setCurrentIndex(kinds.findData("L3"))
    kinds.activated.emit(kinds.currentIndex())
    shell.calm()
    assert kinds.currentData() == "L1"
    assert "Не збережено." in the(page, TemplateText).text()
    shell.window.dialogs.set_next_answer(None)
    kinds.setCurrentIndex(kinds.findData("L3"))
    kinds.activated.emit(kinds.currentIndex())
    shell.calm()
    assert kinds.currentData() == "L3"
    assert 'kind = "L3"' in the(page, TemplateText).text()
    assert page.unsaved() == {}


def test_a_text_that_was_not_saved_is_there_again_after_a_lock(shell: Shell, page: LetterTemplatesPage) -> None:
    write(shell, page, "\n\nНе збережено.\n")
    (typed,) = page.unsaved().values()
    drafts.keep_draft(shell.desk, FORM, None, typed)
    again = LetterTemplatesPage(shell.rooms.workplace)
    again.show_place(Place(Room.LETTER_TEMPLATES))
    shell.calm()
    assert "Не збережено." in the(again, TemplateText).text()
    assert not the(again, Banner).isHidden()
    press(shell, again, "undo_template")
    assert again.unsaved() == {}
    assert drafts.take_up_draft(shell.desk, FORM, None) == {}
    again.deleteLater()
    press(shell, page, "undo_template")


def test_a_set_goes_out_and_what_came_in_is_reported(shell: Shell, page: LetterTemplatesPage, tmp_path: Path) -> None:
    out = tmp_path / "set.zip"
    shell.window.dialogs.set_next_file(out)
    press(shell, page, "export_templates")
    assert out.stat().st_size > 1000
    folder = tmp_path / "set" / "uk"
    folder.mkdir(parents=True)
    (folder / "L1.letter").write_text(templates.shipped_text("L1", UK) + "\n\nНаше.\n", "utf-8")
    (folder / "L4.letter").write_text(templates.shipped_text("L4", UK) + "\n\n{{x}}\n", "utf-8")
    shell.window.dialogs.set_next_file(folder.parent)
    shell.window.dialogs.set_next_answer(True)
    press(shell, page, "import_folder")
    told = shell.window.dialogs.shown[-1]
    assert "Taken over: 1" in told
    assert "uk/L4.letter – Line" in told
    assert "Наше." in the(page, TemplateText).text()
    shell.window.dialogs.set_next_file(tmp_path / "nothing.zip")
    shell.window.dialogs.set_next_answer(True)
    press(shell, page, "import_templates")
    assert "No letter templates were found" in shell.window.dialogs.shown[-1]


def test_the_page_speaks_another_language_and_keeps_what_is_typed(shell: Shell, page: LetterTemplatesPage) -> None:
    write(shell, page, "\n\n{{x}}")
    shell.settings.language = "uk"
    shell.window.take_settings()
    shell.calm()
    assert "{{x}}" in the(page, TemplateText).text()
    assert any(one.startswith("Рядок ") for one in said_in(the(page, Notice, "template_problems")))
    press(shell, page, "undo_template")


def test_the_closing_words_are_shown_under_a_letter(shell: Shell, page: LetterTemplatesPage) -> None:
    shell.go(Place(Room.LETTER_TEMPLATES, detail="closing/uk"))
    write(shell, page, "\n\nМи поруч.\n")
    assert "Ми поруч." in page.paper_text
    assert "Шановна" in page.paper_text


def test_the_text_grows_with_the_print_of_the_window_and_is_readable_in_the_dark(
    shell: Shell, page: LetterTemplatesPage
) -> None:
    text = the(page, TemplateText)
    usual = text.fontMetrics().lineSpacing()
    shell.settings.print_scale = 150
    shell.settings.scheme = Scheme.DARK
    shell.window.take_settings()
    shell.calm()
    assert text.fontMetrics().lineSpacing() > 1.3 * usual
    ground = text.grab().toImage()
    assert ground.pixelColor(ground.width() // 2, ground.height() - 40).lightness() < 120
    shell.settings.print_scale = 100
    shell.window.take_settings()
    shell.calm()
    assert text.fontMetrics().lineSpacing() == usual


def test_a_letter_whose_own_words_no_longer_fit_leads_to_their_template(
    shell: Shell, page: LetterTemplatesPage
) -> None:
    case = cases.open_case(shell.desk, full="Зразковий Олександр").id
    office_templates.save_version(shell.desk, "L1", UK, templates.shipped_text("L1", UK) + "\n\nНаше.\n")
    with shell.desk.work("write a letter template") as work:
        (own,) = work.letters.own_templates()
        own.change(text=own.text.replace("Наше.", "{{gone}}"))
        work.commit()
    shell.go(Place(Room.WRITE_LETTER, case_id=case, detail="L1"))
    writing = shell.rooms.page(Room.WRITE_LETTER)
    assert isinstance(writing, WriteLetterPage)
    assert any("no longer fit" in one for one in writing.obstacles)
    (link,) = [one for one in writing.findChildren(LinkButton) if one.text() == "Open the template"]
    link.click()
    shell.qtbot.wait(CHECK_MS + 50)
    shell.calm()
    assert shell.rooms.place == Place(Room.LETTER_TEMPLATES, detail="L1/uk")
    assert [one.reason for one in page.problems] == ["gone is not declared under [fields]"]
