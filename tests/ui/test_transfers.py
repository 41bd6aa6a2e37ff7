"""A transfer entered with the keyboard alone, drawn over time, and told to families: through the real pages."""

import itertools
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from time import perf_counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from casetracker.casework.batches import FigureState
from casetracker.casework.claim_words import Direction, Side, Unit
from casetracker.casework.over_time import Spot
from casetracker.casework.partial_date import PartialDate
from casetracker.services import batches, claims
from casetracker.services.batches import read_ledger
from casetracker.services.sample import TRANSFER
from casetracker.ui.background import Background
from casetracker.ui.batch_list_page import BatchListPage
from casetracker.ui.batch_page import BatchPage
from casetracker.ui.batch_tabs.totals import TotalsTab
from casetracker.ui.dialogs import Dialogs
from casetracker.ui.forms.claim_form import ClaimForm, TotalForm
from casetracker.ui.forms.claim_rows import ClaimsEntry
from casetracker.ui.forms.transfer_form import TransferForm
from casetracker.ui.settings import Settings
from casetracker.ui.widgets.buttons import PrimaryButton
from casetracker.ui.widgets.marks_in_rows import BatchOverTime, MarkOverTime, Rows
from casetracker.ui.widgets.person_finder import PersonFinder
from casetracker.ui.widgets.text import Text
from casetracker.ui.widgets.transfers_over_time import TransfersOverTime
from casetracker.ui.workplace import Place, Room
from tests.desks import make_desk
from tests.ui.hands import type_text
from tests.ui.stage import Stage, on_stage, the


@pytest.fixture
def stage(
    tmp_path: Path, window: QWidget, dialogs: Dialogs, background: Background, settings: Settings, qtbot: QtBot
) -> Iterator[Stage]:
    yield from on_stage(tmp_path / "vault", window, dialogs, background, settings, qtbot, sample=True)


def claims_of(form: TransferForm) -> ClaimsEntry:
    entry = form.entry("claims")
    assert isinstance(entry, ClaimsEntry)
    return entry


def opened(stage: Stage, detail: str = "") -> BatchListPage:
    page = BatchListPage(stage.workplace)
    stage.show(page)
    page.show_place(Place(Room.BATCHES, detail=detail))
    stage.calm()
    return page


def batch_page(stage: Stage, detail: str = "") -> BatchPage:
    page = BatchPage(stage.workplace)
    stage.show(page)
    page.show_place(Place(Room.BATCH, batch_id=batches.batch_named(stage.desk, TRANSFER), detail=detail))
    stage.calm()
    return page


def test_a_transfer_with_both_directions_is_entered_with_the_keyboard_alone(stage: Stage, qtbot: QtBot) -> None:
    page = opened(stage, "new")
    form = page.forms.form
    assert isinstance(form, TransferForm)
    type_text(the(form, QLineEdit, "happened_on"), "5 березня 2026")
    type_text(the(form, QLineEdit, "publisher"), "Зразкова газета")
    first, second = claims_of(form).rows
    type_text(first.speaker, "Зразковий речник")
    type_text(first.number, "близько 1000")
    type_text(first.qualifier, "можуть належати")
    assert second.speaker.text() == "Зразковий речник", "the second row is of the same speaker until it says otherwise"
    type_text(second.number, "0")
    QTest.keyClick(form, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    stage.calm()
    qtbot.waitUntil(lambda: bool(stage.went))
    view = batches.read_batch(stage.desk, batches.batch_named(stage.desk, "RX-2026-03-05/ZR1"))
    assert stage.went[-1] == Place(Room.BATCH, batch_id=view.batch.id)
    told = {one.direction: (one.side, one.count, one.bound.value, one.qualifier) for one in view.figures}
    assert told == {
        Direction.TO_UKRAINE: (Side.UKRAINE, 1000, "about", "можуть належати"),
        Direction.TO_RUSSIA: (Side.UKRAINE, 0, "exact", ""),
    }
    assert {one.unit for one in view.figures} == {Unit.NOT_RECORDED}


def test_what_is_no_number_is_refused_at_its_row_and_nothing_typed_is_lost(stage: Stage) -> None:
    page = opened(stage, "new")
    form = page.forms.form
    assert isinstance(form, TransferForm)
    type_text(the(form, QLineEdit, "happened_on"), "05.03.2026")
    row = claims_of(form).rows[0]
    type_text(row.speaker, "Зразковий речник")
    type_text(row.number, "тисяча")
    form.save()
    stage.calm()
    assert row.fields["number"].error.startswith("This is not read as a number.")
    assert claims_of(form).focusProxy() is row.number
    assert page.forms.form is form
    kept = page.unsaved()["transfer"]
    form.take_up(kept)
    assert claims_of(form).rows[0].number.text() == "тисяча"


def test_a_row_added_is_of_the_same_speaker_and_comes_back_from_a_draft(stage: Stage) -> None:
    entry = ClaimsEntry(["Зразковий речник"])
    entry.rows[0].speaker.setText("Зразковий речник")
    entry.add_row()
    assert [row.speaker.text() for row in entry.rows] == ["Зразковий речник"] * 3
    entry.rows[2].number.setText("1003")
    again = ClaimsEntry([])
    again.take_up(entry.typed())
    assert again.typed() == entry.typed()
    for one in (entry, again):
        one.deleteLater()


def test_a_claim_is_corrected_from_the_page_and_the_old_one_stays_in_the_list(stage: Stage) -> None:
    page = batch_page(stage)
    first = batches.read_batch(stage.desk, batches.batch_named(stage.desk, TRANSFER)).figures[0]
    assert page.said.choose_claim(first.id)
    the(page, QPushButton, "correct_claim").click()
    form = page.forms.form
    assert isinstance(form, ClaimForm)
    form.entry("number").take_up("1003")
    form.save()
    stage.calm()
    view = batches.read_batch(stage.desk, batches.batch_named(stage.desk, TRANSFER))
    old = next(one for one in view.figures if one.id == first.id)
    assert (old.count, old.state) == (first.count, FigureState.SUPERSEDED)
    assert page.forms.form is None
    page.said.choose_claim(first.id)
    assert "Corrected to:" in the(page, Text, "claim_note").text()
    assert not the(page, QPushButton, "correct_claim").isEnabled()


def test_an_entry_made_by_mistake_is_removed_from_its_page_after_asking(stage: Stage) -> None:
    said = {"side": Side.UKRAINE, "speaker": "Зразковий штаб", "direction": Direction.TO_UKRAINE, "count": 7}
    day = PartialDate.parse("2026-03-05")
    made = claims.record_transfer(stage.desk, {"happened_on": day}, {"title": "Зразкова газета"}, [said, said])
    page = batch_page(stage)
    assert not the(page, QPushButton, "remove_batch").isVisibleTo(page), "it came from a file"
    page.show_place(Place(Room.BATCH, batch_id=made.id))
    stage.calm()
    figures = batches.read_batch(stage.desk, made.id).figures
    assert page.said.choose_claim(figures[1].id)
    stage.dialogs.set_next_answer(True)
    the(page, QPushButton, "remove_claim").click()
    stage.calm()
    assert [one.id for one in batches.read_batch(stage.desk, made.id).figures] == [figures[0].id]
    stage.dialogs.set_next_answer(True)
    the(page, QPushButton, "remove_batch").click()
    stage.calm()
    assert made.number in stage.dialogs.shown[-1]
    assert stage.went[-1].room is Room.BATCHES
    assert made.id not in {row.batch.id for row in batches.read_ledger(stage.desk).rows}


def test_a_running_total_is_corrected_from_the_list_and_the_old_one_stays(stage: Stage) -> None:
    page = opened(stage, detail="totals")
    first = batches.read_ledger(stage.desk).totals[0].total
    assert the(page, TotalsTab).choose(first.id)
    the(page, QPushButton, "correct_total").click()
    form = page.forms.form
    assert isinstance(form, TotalForm)
    form.entry("number").take_up("7")
    form.entry("because").take_up("недогляд")
    form.save()
    stage.calm()
    totals = {one.total.id: one.total for one in batches.read_ledger(stage.desk).totals}
    old = totals[first.id]
    assert (old.count, old.state) == (first.count, FigureState.SUPERSEDED)
    assert old.superseded_by
    assert totals[old.superseded_by].count == 7


def test_a_linked_family_is_to_be_talked_with_first_and_the_way_there_names_whom_and_what(stage: Stage) -> None:
    page = batch_page(stage, "families")
    stage.qtbot.waitUntil(lambda: page.families.chosen() is not None, timeout=30_000)
    stage.calm()
    row = page.families.chosen()
    assert row is not None
    assert the(page, Text, "reasons").text() == "Talk first: something connects this transfer with the case."
    assert not the(page, QPushButton, "write_l3").isEnabled()
    the(page, QPushButton, "record_talk").click()
    batch = batches.batch_named(stage.desk, TRANSFER)
    assert stage.went[-1] == Place(
        Room.CASE, case_id=row.case_id, batch_id=batch, record_id=row.hearing.relative.id, detail="talk"
    )
    assert "It may prove wrong. It is not an identification." in "\n".join(
        one.text() for one in page.families.findChildren(Text)
    ), "the honest sentence stands beside the link"


def test_a_case_is_linked_from_the_page_of_the_transfer_by_typing_a_name(stage: Stage) -> None:
    page = batch_page(stage, "families")
    stage.calm()
    line = the(the(page.families, PersonFinder), QLineEdit, "typed_person")
    type_text(line, "Neisniuk")
    QTest.keyClick(line, Qt.Key.Key_Return)
    stage.qtbot.waitUntil(lambda: bool(stage.went), timeout=5000)
    case, batch = stage.case("Неіснуюк"), batches.batch_named(stage.desk, TRANSFER)
    assert stage.went[-1] == Place(Room.CASE, case_id=case, batch_id=batch, detail="link")
    assert line.text() == "", "whoever comes back finds nobody's name there"


def many(count: int) -> list[BatchOverTime]:
    spots = (Spot.STATED, Spot.DIFFERS, Spot.NOT_STATED)
    day = date(2022, 6, 2)
    return [
        BatchOverTime(
            f"batch {one}",
            day + timedelta(days=3 * one),
            (*(MarkOverTime(spot, f"row {row}".format, (one, row)) for row, spot in enumerate(spots)), None),
        )
        for one in range(count)
    ]


def test_five_hundred_batches_stand_apart_and_are_walked_and_opened_with_the_keyboard(
    window: QWidget, qtbot: QtBot
) -> None:
    drawn = TransfersOverTime(window)
    drawn.resize(900, 400)
    shown = many(500)
    drawn.show_batches([Rows("To Ukraine", ("Ukraine says", "Russia says")), Rows("To Russia", ("a", "b"))], shown)
    drawn.show()
    places = drawn.field._places()
    assert min(after - before for before, after in itertools.pairwise(places)) >= 12
    QTest.keyClick(drawn.field, Qt.Key.Key_Home)
    QTest.keyClick(drawn.field, Qt.Key.Key_Right)
    assert drawn.chosen() == shown[1].marks[0]
    assert the(drawn, Text, "chosen_mark").text() == "batch 1. row 0"
    assert drawn.field.accessibleDescription().startswith("batch 1. row 0. 4 of 1500.")
    with qtbot.waitSignal(drawn.opened) as told:
        QTest.keyClick(drawn.field, Qt.Key.Key_Return)
    assert told.args == [(1, 0)]
    begun = perf_counter()
    drawn.field.repaint()
    assert perf_counter() - begun < 0.5, "only what is in sight is drawn"


def test_a_quotation_stands_with_the_language_it_was_made_in(stage: Stage) -> None:
    said = {"side": Side.UKRAINE, "speaker": "Зразковий штаб", "direction": Direction.TO_UKRAINE, "count": 7}
    made = claims.record_transfer(
        stage.desk,
        {"happened_on": PartialDate.parse("2026-03-05")},
        {"title": "Зразкова газета"},
        [said | {"qualifier": "можуть належати", "quote_language": "uk"}],
    )
    page = BatchPage(stage.workplace)
    stage.show(page)
    page.show_place(Place(Room.BATCH, batch_id=made.id))
    stage.calm()
    assert page.said.choose_claim(batches.read_batch(stage.desk, made.id).figures[0].id)
    assert "“можуть належати” (Ukrainian)" in the(page, Text, "claim_note").text()


def test_an_office_without_claims_is_told_in_every_tab_what_to_do_first(
    tmp_path: Path, window: QWidget, dialogs: Dialogs, background: Background, settings: Settings, qtbot: QtBot
) -> None:
    desk = make_desk(tmp_path / "empty")
    empty = Stage(desk, window, dialogs, background, settings, qtbot)
    for tab in ("", "over_time", "totals"):
        page = opened(empty, tab)
        seen = [
            one for one in page.findChildren(PrimaryButton) if one.isVisible() and one.property("kind") == "primary"
        ]
        assert [one.text() for one in seen] == ["Load the reported claims"], tab
        page.hide()
    seen[0].click()
    empty.calm()
    assert page.totals.choose(read_ledger(desk).running_totals[0].id)
    assert background.wait_and_stop(10)
    desk.close()
