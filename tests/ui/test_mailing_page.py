"""A letter to many families from the window: two lists, a look at one, printing with a stop, and going on."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from casetracker.casework import ids
from casetracker.casework.consents import Consent, ConsentDecision, Purpose
from casetracker.casework.paper_kinds import LetterKind
from casetracker.casework.people import Kinship, Relative, RoundNotice
from casetracker.services import batches, cases, family, letters, mail_merge, mailing_copies
from casetracker.ui.background import Background
from casetracker.ui.dialogs import Dialogs
from casetracker.ui.forms.date_entries import DayEntry
from casetracker.ui.forms.entries import WordsEntry
from casetracker.ui.mailing_page import MailingPage
from casetracker.ui.paper_view import PaperView
from casetracker.ui.settings import Settings
from casetracker.ui.widgets.choice_box import ChoiceBox
from casetracker.ui.widgets.ids_first import RowsTable
from casetracker.ui.widgets.text import Text
from casetracker.ui.workplace import Place, Room
from tests.ui.hands import type_text
from tests.ui.stage import Stage, on_stage, the

TODAY = ids.now().astimezone().date()
PROMISED = TODAY + timedelta(days=60)


@pytest.fixture
def stage(
    tmp_path: Path, window: QWidget, dialogs: Dialogs, background: Background, settings: Settings, qtbot: QtBot
) -> Iterator[Stage]:
    yield from on_stage(tmp_path / "vault", window, dialogs, background, settings, qtbot, sample=False)


def family_of(stage: Stage, name: str, decision: ConsentDecision = ConsentDecision.GIVEN) -> Relative:
    case = cases.open_case(stage.desk, full=f"{name} Шуканий")
    address = "вул. Прикладна, 1\n01001 Київ"
    one = family.add_relative(stage.desk, case.id, name, Kinship.MOTHER, rounds=RoundNotice.EACH, post_address=address)
    with stage.desk.work("test") as work:
        work.add(
            Consent(
                case_id=case.id,
                relative_id=one.id,
                purpose=Purpose.PRINT_LETTER,
                decision=decision,
                decided_on=TODAY,
            )
        )
        work.commit()
    return one


@pytest.fixture
def page(stage: Stage) -> MailingPage:
    for name in ("Зразкова Марія", "Образцова Анна", "Вигадана Ніна"):
        family_of(stage, name)
    family_of(stage, "Приклад Іван", ConsentDecision.REFUSED)
    made = MailingPage(stage.workplace)
    stage.show(made)
    batch_id = batches.batch_named(stage.desk, "RX-2026-02-26")
    made.show_place(Place(Room.MAILING, batch_id=batch_id, detail=LetterKind.L3.value))
    settle(stage)
    return made


def settle(stage: Stage) -> None:
    stage.qtbot.wait(350)
    stage.calm()


def cells(page: MailingPage, name: str, column: int) -> list[str]:
    table = the(page, RowsTable, name)
    model = table.model()
    return [model.data(model.index(row, column)) for row in range(model.rowCount())]


def click(stage: Stage, page: MailingPage, name: str) -> None:
    the(page, QPushButton, name).click()
    settle(stage)


def test_who_gets_a_letter_stands_beside_who_is_left_out_and_why_and_a_draft_is_shown(
    stage: Stage, page: MailingPage
) -> None:
    assert len(cells(page, "mailing_gets", 0)) == 3
    cells(page, "mailing_left_out", 1)
    settle(stage)
    (why,) = cells(page, "mailing_left_out", 1)
    assert "does not allow letters" in why
    assert "Зразкова Марія" in the(page, PaperView).text


def test_all_are_printed_after_one_question_and_saved_or_sent_to_the_printer(
    stage: Stage, page: MailingPage, tmp_path: Path
) -> None:
    type_text(the(page, DayEntry), f"{PROMISED:%d.%m.%Y}")
    stage.dialogs.set_next_answer(answer=True)
    click(stage, page, "print_all")
    assert "3 letter(s) printed and recorded." in the(page, Text, "mailing_outcome").text()
    assert cells(page, "mailing_gets", 0) == []
    folder = tmp_path / "there"
    folder.mkdir()
    stage.dialogs.set_next_answer(answer=True)
    stage.dialogs.set_next_file(folder)
    click(stage, page, "save_by_language")
    assert [one.suffix for one in folder.iterdir()] == [".pdf"]
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    printer.setResolution(60)
    page.output.printing.set_next_printer(printer)
    click(stage, page, "print_mailing")
    with stage.desk.read() as reading:
        pages = sum(one.pages for one in reading.letters.some(reading.letters.all_ids()).values())
    assert stage.said[-1] == f"{pages} page(s) printed"


def test_a_mailing_that_was_broken_off_is_offered_and_goes_on_without_doubles(stage: Stage, page: MailingPage) -> None:
    batch_id = batches.batch_named(stage.desk, "RX-2026-02-26")
    run = mail_merge.begin_run(stage.desk, mail_merge.plan(stage.desk, LetterKind.L3, batch_id), PROMISED)

    def progress(done: int, _total: int) -> None:
        if done == 1:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        mail_merge.continue_run(stage.desk, run.id, progress)
    settle(stage)
    assert "1 of 3 letters are printed" in the(page, Text, "unfinished").text()
    click(stage, page, "continue_mailing")
    assert mail_merge.unfinished_runs(stage.desk) == []
    assert len(mailing_copies.letters_in_order(stage.desk, run.id)[None]) == 3
    assert not the(page, Text, "unfinished").isVisible()


def test_without_a_promise_nothing_is_begun(stage: Stage, page: MailingPage) -> None:
    stage.dialogs.set_next_answer(answer=True)
    stage.dialogs.set_next_answer(answer=True)
    click(stage, page, "print_all")
    assert mail_merge.unfinished_runs(stage.desk) == []
    assert len(cells(page, "mailing_gets", 0)) == 3


def test_the_way_here_shows_the_fields_of_the_letter_it_names(stage: Stage, page: MailingPage) -> None:
    page.show_place(Place(Room.MAILING, detail=LetterKind.L4.value))
    settle(stage)
    assert not the(page, ChoiceBox, "mailing_transfer").isVisible()
    assert the(page, WordsEntry).isVisible()


def test_an_empty_list_says_why_nobody_gets_a_letter(stage: Stage, page: MailingPage) -> None:
    assert not the(page, Text, "mailing_nobody").isVisible()
    page.show_place(Place(Room.MAILING, detail=LetterKind.L4.value))
    settle(stage)
    assert the(page, Text, "mailing_nobody").text().startswith("Nobody")
    assert the(page, Text, "mailing_nobody").isVisible()


def test_an_update_to_many_just_after_a_transfer_is_warned_of(stage: Stage, page: MailingPage) -> None:
    warned = the(page, Text, "mailing_warning")
    assert warned.isHidden(), "the letter on the transfer itself"
    place = Place(Room.MAILING, detail=LetterKind.L4.value)
    page.show_place(place)
    settle(stage)
    assert warned.isHidden(), "the last transfer is long ago"
    stage.desk.today = lambda: date(2026, 2, 27)
    page.show_place(place)
    settle(stage)
    assert warned.isVisible()
    assert "write about it first (L3)" in warned.text()


def test_words_that_may_stand_in_no_letter_are_shown_before_an_update_to_many_begins(
    stage: Stage, page: MailingPage
) -> None:
    one = family_of(stage, "Зразкова Ганна")
    with stage.desk.work("name the office") as work:
        work.office.get().change(phone="000", hours="пн–пт", support_line="000")
        work.commit()
    letters.print_letter(stage.desk, mail_merge.wish_for(stage.desk, LetterKind.L1, None, one.id, PROMISED, ""))
    with stage.desk.work("test") as work:
        letter = work.letters.last_to(one.id)
        assert letter is not None
        letter.change(issued_at=ids.now() - timedelta(days=91), next_letter_by=None)
        work.commit()
    page.show_place(Place(Room.MAILING, detail=LetterKind.L4.value))
    settle(stage)
    words = the(page, Text, "mailing_warning")
    the(page, WordsEntry).setPlainText("Запитали реєстр. Тримайтеся!")
    settle(stage)
    settle(stage)
    assert "“Тримайтеся”. Ready-made words do not help" in words.text()
    the(page, WordsEntry).setPlainText("Запитали реєстр.")
    settle(stage)
    settle(stage)
    assert words.isHidden()
