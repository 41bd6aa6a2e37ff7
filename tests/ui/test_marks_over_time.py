"""Each mark of the drawing over time is chosen, read aloud and opened by itself, and leads to its claim."""

import itertools
from collections.abc import Iterator
from datetime import date
from functools import partial
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from casetracker.casework.claim_words import Direction, Side
from casetracker.casework.ids import new_id
from casetracker.casework.over_time import Spot
from casetracker.services import attachments, batches
from casetracker.services.desk import Desk
from casetracker.services.sample import TRANSFER
from casetracker.ui import theme
from casetracker.ui.background import Background
from casetracker.ui.batch_list_page import BatchListPage
from casetracker.ui.batch_page import BatchPage
from casetracker.ui.batch_tabs.columns import widest_word
from casetracker.ui.batch_tabs.said import silence
from casetracker.ui.dialogs import Dialogs
from casetracker.ui.settings import Settings
from casetracker.ui.widgets.ids_first import RowsTable
from casetracker.ui.widgets.marks_in_rows import BatchOverTime, MarkOverTime, MarksInRows, Rows
from casetracker.ui.widgets.text import Text
from casetracker.ui.widgets.transfers_over_time import TransfersOverTime
from casetracker.ui.workplace import Place, Room
from tests.desks import make_desk
from tests.ui.shells import Shell, a_shell
from tests.ui.stage import Stage, on_stage, the

ROWS = [Rows("To Ukraine", ("Ukraine says", "Russia says")), Rows("To Russia", ("Ukraine says", "Russia says"))]


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    opened = make_desk(tmp_path_factory.mktemp("desk") / "vault", with_claims=True)
    yield opened
    opened.close()


@pytest.fixture
def stage(
    desk: Desk, window: QWidget, dialogs: Dialogs, background: Background, settings: Settings, qtbot: QtBot
) -> Iterator[Stage]:
    yield Stage(desk, window, dialogs, background, settings, qtbot)
    assert background.wait_and_stop(10)


def mark(batch: int, row: int, spot: Spot = Spot.STATED) -> MarkOverTime:
    return MarkOverTime(spot, lambda: f"row {row}", (batch, row))


@pytest.fixture
def drawn(window: QWidget) -> TransfersOverTime:
    """Three batches: the first of one direction, the second of both, the third of the other direction alone."""
    shown = TransfersOverTime(window)
    shown.resize(900, 400)
    window.resize(900, 400)
    marks = [
        (mark(0, 0), mark(0, 1, Spot.NOT_STATED), None, None),
        (mark(1, 0), mark(1, 1), mark(1, 2, Spot.NOT_STATED), mark(1, 3)),
        (None, None, mark(2, 2), mark(2, 3)),
    ]
    days = [date(2026, 1, 5), date(2026, 1, 20), date(2026, 2, 26)]
    shown.show_batches(ROWS, [BatchOverTime(f"batch {at}", days[at], marks[at]) for at in range(3)])
    window.show()
    return shown


def press(drawn: TransfersOverTime, *keys: Qt.Key) -> object:
    for key in keys:
        QTest.keyClick(drawn.field, key)
    chosen = drawn.chosen()
    return chosen.key if chosen else None


def test_left_and_right_keep_the_row_and_up_and_down_go_to_the_rows_that_have_a_mark(drawn: TransfersOverTime) -> None:
    key = Qt.Key
    assert press(drawn) == (2, 2), "the newest at first"
    assert press(drawn, key.Key_Down) == (2, 3)
    assert press(drawn, key.Key_Left) == (1, 3)
    assert press(drawn, key.Key_Left) == (1, 3), "the row has no earlier mark"
    assert press(drawn, key.Key_Up, key.Key_Up) == (1, 1)
    assert press(drawn, key.Key_Home) == (0, 1)
    assert press(drawn, key.Key_Down) == (1, 2), "the batch has no mark further down, so it is the nearest that has one"
    assert press(drawn, key.Key_End) == (2, 2)


def test_every_mark_is_reached_with_the_keyboard_alone(drawn: TransfersOverTime) -> None:
    reached = {drawn.field._at}
    waiting = list(reached)
    while waiting:
        drawn.field.choose(waiting.pop())
        for key in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down):
            to = drawn.field.led_to(key)
            assert to is not None
            if to not in reached:
                reached.add(to)
                waiting.append(to)
    assert len(reached) == drawn.field.count() == 8


def test_one_click_opens_the_mark_under_it_and_only_that_is_read_aloud(drawn: TransfersOverTime, qtbot: QtBot) -> None:
    field = drawn.field
    place = next(at for at in range(field.count()) if field.key(at) == (1, 2))
    where = field.middle_of(place)
    assert field.under(where) == place
    with qtbot.waitSignal(drawn.opened) as told:
        QTest.mouseClick(field, Qt.MouseButton.LeftButton, pos=where.toPoint())
    assert told.args == [(1, 2)]
    assert field.accessibleDescription().startswith("batch 1. row 2. ")
    assert the(drawn, Text, "chosen_mark").text() == "batch 1. row 2"
    with qtbot.assertNotEmitted(drawn.opened):
        QTest.mouseClick(field, Qt.MouseButton.LeftButton, pos=QPoint(where.toPoint().x(), 2))


def test_the_choice_outlives_what_is_loaded_anew(drawn: TransfersOverTime) -> None:
    press(drawn, Qt.Key.Key_Down, Qt.Key.Key_Left)
    before = [BatchOverTime("earlier", date(2025, 1, 1), (mark(9, 0), None, None, None))]
    drawn.show_batches(ROWS, [*before, *drawn.field._batches])
    chosen = drawn.chosen()
    assert chosen is not None
    assert chosen.key == (1, 3)


@pytest.mark.parametrize("scale", theme.PRINT_SCALES)
def test_no_month_is_cut_wherever_the_drawing_is_scrolled(qapp: QApplication, stage: Stage, scale: int) -> None:
    theme.apply(qapp, theme.Scheme.LIGHT, scale)
    page = opened_list(stage, "over_time")
    field = the(page, MarksInRows)
    bar = the(page, TransfersOverTime)._area.horizontalScrollBar()
    assert bar.maximum() > 0
    for at in range(0, bar.maximum() + 1, 37):
        bar.setValue(at)
        seen = field.visibleRegion().boundingRect()
        months = field.months()
        assert months
        assert all(seen.left() <= box.left() and box.right() <= seen.right() + 1 for box, _ in months)
        assert not any(one.intersects(other) for (one, _), (other, _) in itertools.pairwise(months))


def opened_list(stage: Stage, detail: str) -> BatchListPage:
    page = BatchListPage(stage.workplace)
    stage.show(page)
    page.show_place(Place(Room.BATCHES, detail=detail))
    stage.calm()
    return page


def test_each_mark_of_the_shipped_claims_leads_to_a_claim_of_its_side_and_names_number_speaker_and_page(
    stage: Stage,
) -> None:
    field = the(opened_list(stage, "over_time"), MarksInRows)
    view = {row.batch.id: batches.read_batch(stage.desk, row.batch.id) for row in batches.read_ledger(stage.desk).rows}
    sides = [(way, side) for way in (Direction.TO_UKRAINE, Direction.TO_RUSSIA) for side in (Side.UKRAINE, Side.RUSSIA)]
    silent = 0
    for place, (_, row) in enumerate(field._drawn):
        led = field.key(place)
        assert isinstance(led, Place)
        assert led.batch_id is not None
        way, side = sides[row]
        batch, spoken = view[led.batch_id], field.spoken(place)
        assert batch.batch.number in spoken
        if led.record_id is None:
            silent += 1
            assert led.detail == silence(way, side)
            assert "not stated" in spoken
            continue
        figure = next(one for one in batch.figures if one.id == led.record_id)
        assert figure.side is side
        assert figure.direction in (way, Direction.BOTH)
        assert f"{figure.count:,}" in spoken
        assert figure.source_id is None or "(" in spoken
    assert silent > 10


def test_a_mark_names_who_said_it_and_where_and_that_nothing_is_no_zero(stage: Stage) -> None:
    field = the(opened_list(stage, "over_time"), MarksInRows)
    spoken = [field.spoken(at) for at in range(field.count()) if TRANSFER in field.spoken(at)]
    assert spoken[0] == (
        "Transfer of 26 February 2026 · RX-2026-02-26. To Ukraine · Ukraine: 1,000 – Coordination Headquarters for the "
        "Treatment of Prisoners of War (unn.ua, babel.ua, rbc.ua) · number stated"
    )
    assert "To Russia · Ukraine: not stated · Russia: 35 – V. Medinsky" in spoken[2]


def in_sight(page: BatchPage, widget: QWidget) -> bool:
    port = page.said.viewport()
    return QRect(QPoint(), port.size()).contains(QRect(widget.mapTo(port, QPoint()), widget.size()))


@pytest.mark.parametrize("scale", [100, 150])
def test_the_batch_opens_with_the_claim_chosen_and_its_speaker_words_and_page_in_sight(
    qapp: QApplication, stage: Stage, scale: int
) -> None:
    theme.apply(qapp, theme.Scheme.LIGHT, scale)
    batch = batches.batch_named(stage.desk, TRANSFER)
    page = BatchPage(stage.workplace)
    stage.show(page)
    for figure in batches.read_batch(stage.desk, batch).figures:
        page.show_place(Place(Room.BATCH, batch_id=batch, record_id=figure.id))
        stage.calm()
        chosen = page.said.chosen()
        assert chosen is not None
        assert chosen.id == figure.id
        said = the(page, Text, "claim_chosen")
        assert said.text().startswith(chosen.speaker.split(",")[0].split(" (")[0][:8])
        for shown in (said, the(page, Text, "claim_note"), the(page, QPushButton, "claim_page")):
            stage.qtbot.waitUntil(partial(in_sight, page, shown))
        assert the(page, RowsTable, "claims").hasFocus()


def test_a_mark_of_silence_opens_where_it_stands_that_the_side_said_nothing(stage: Stage) -> None:
    page = BatchPage(stage.workplace)
    stage.show(page)
    batch = batches.batch_named(stage.desk, TRANSFER)
    page.show_place(Place(Room.BATCH, batch_id=batch, detail=silence(Direction.TO_RUSSIA, Side.UKRAINE)))
    stage.calm()
    focused = page.focusWidget()
    assert focused is not None
    assert focused.accessibleName() == "Ukraine says: not stated"
    assert "No Ukrainian figure found" in [one.text() for one in focused.findChildren(Text)]
    stage.qtbot.waitUntil(lambda: in_sight(page, focused))


def test_a_claim_that_is_gone_is_said_to_be_gone_and_what_is_loaded_later_moves_nothing(stage: Stage) -> None:
    page = BatchPage(stage.workplace)
    stage.show(page)
    batch = batches.batch_named(stage.desk, TRANSFER)
    page.show_place(Place(Room.BATCH, batch_id=batch, record_id=new_id()))
    stage.calm()
    assert stage.said == ["The claim is no longer in this entry."]
    assert page.said.chosen() is None


def test_the_page_of_a_claim_is_one_step_from_it(stage: Stage) -> None:
    page = BatchPage(stage.workplace)
    stage.show(page)
    batch = batches.batch_named(stage.desk, TRANSFER)
    view = batches.read_batch(stage.desk, batch)
    figure = view.figures[-1]
    assert figure.source_id is not None
    page.show_place(Place(Room.BATCH, batch_id=batch, record_id=figure.id))
    stage.calm()
    the(page, QPushButton, "claim_page").click()
    stage.calm()
    assert page.tabs.current_key() == "pages"
    keep = the(page, QPushButton, f"keep_{figure.source_id}")
    stage.qtbot.waitUntil(
        lambda: QRect(QPoint(), page.pages.viewport().size()).contains(keep.mapTo(page.pages.viewport(), QPoint()))
    )
    assert keep.hasFocus()


def test_the_kept_copy_of_a_claims_page_is_opened_from_the_claim(
    tmp_path: Path, window: QWidget, dialogs: Dialogs, background: Background, settings: Settings, qtbot: QtBot
) -> None:
    for stage in on_stage(tmp_path / "vault", window, dialogs, background, settings, qtbot, sample=False):
        batch = batches.batch_named(stage.desk, TRANSFER)
        figure = batches.read_batch(stage.desk, batch).figures[0]
        paper = tmp_path / "сторінка.png"
        Image.new("RGB", (40, 40), "white").save(paper)
        attachments.add_file(stage.desk, None, paper, source_id=figure.source_id)
        page = BatchPage(stage.workplace)
        stage.show(page)
        page.show_place(Place(Room.BATCH, batch_id=batch, record_id=figure.id))
        stage.calm()
        link = next(one for one in page.said.findChildren(QPushButton) if one.objectName().startswith("claim_copy_"))
        link.click()
        stage.calm()
        assert page.tabs.current_key() == "pages"
        assert page.pages.document.image is not None


@pytest.fixture
def shell(qapp: QApplication, settings: Settings, qtbot: QtBot, tmp_path: Path) -> Iterator[Shell]:
    yield from a_shell(qapp, settings, qtbot, tmp_path)


def test_the_way_back_leads_to_the_drawing_with_the_same_mark_chosen(shell: Shell) -> None:
    shell.open(with_claims=True)
    shell.go(Place(Room.BATCHES))
    shell.go(Place(Room.BATCHES, detail="over_time"))
    field = the(shell.window, MarksInRows)
    field.choose(field.count() - 2)
    key = field.key(field.count() - 2)
    QTest.keyClick(field, Qt.Key.Key_Return)
    shell.calm()
    rooms = shell.window.rooms
    assert rooms is not None
    assert rooms.place == key
    rooms.go_back()
    shell.calm()
    assert rooms.place == Place(Room.BATCHES, detail="over_time")
    chosen = field.chosen()
    assert chosen is not None
    assert chosen.key == key


@pytest.mark.parametrize("scale", theme.PRINT_SCALES)
def test_no_kind_and_no_speaker_is_cut_in_the_narrowest_page(qapp: QApplication, stage: Stage, scale: int) -> None:
    theme.apply(qapp, theme.Scheme.LIGHT, scale)
    page = opened_list(stage, "batches")
    stage.window_shown.resize(900 - (scale - 100) * 2, 640)
    stage.calm()
    table = the(page, RowsTable, "batches")
    kinds = {row.batch.kind: page._day(row) for row in page._rows.values()}
    if table.isColumnHidden(1):
        assert all("\n" in said for kind, said in kinds.items() if kind != "transfer")
        least = max(widest_word(said.split("\n")) for said in kinds.values())
        assert table.columnWidth(0) >= least - 24
    else:
        assert table.columnWidth(1) >= widest_word(["offered", "announced"])
    page.show_place(Place(Room.BATCHES, detail="totals"))
    stage.calm()
    totals = the(page, RowsTable, "running_totals")
    who = [totals.model().index(row, 1).data() for row in range(totals.model().rowCount())]
    assert totals.columnWidth(1) >= widest_word(who)
