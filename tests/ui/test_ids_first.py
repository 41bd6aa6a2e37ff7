import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from casetracker.casework.certainty import Level
from casetracker.casework.ids import Ids
from casetracker.ui import marks
from casetracker.ui.widgets.ids_first import BLOCK, ID_ROLE, Column, IdsFirstTableModel, RowsTable


@dataclass
class Line:
    number: int
    name: str


class Store:
    """Gives rows by id and counts how often it is asked."""

    def __init__(self, count: int) -> None:
        self.ids = [UUID(int=n + 1) for n in range(count)]
        self.lines = {known: Line(n, f"Зразковий {n}") for n, known in enumerate(self.ids)}
        self.asked: list[int] = []

    def fetch(self, ids: Sequence[UUID]) -> Mapping[UUID, Line]:
        self.asked.append(len(ids))
        return {known: self.lines[known] for known in ids if known in self.lines}


COLUMNS = [
    Column[Line]("Number", lambda line: str(line.number), right=True, sort_key="number"),
    Column[Line]("Name", lambda line: line.name, sort_key="name", bold=True),
    Column[Line]("How sure", lambda _line: "", mark=lambda _line: marks.certainty(Level.ONE_VOICE)),
]


def model_of(store: Store) -> IdsFirstTableModel[Line]:
    model = IdsFirstTableModel(COLUMNS, store.fetch)
    model.set_ids(store.ids)
    return model


@pytest.fixture
def store() -> Store:
    return Store(500)


def test_the_model_keeps_the_rules_of_qt(qtmodeltester: ModelTester, store: Store) -> None:
    model = model_of(store)
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]  # the plugin is only partly typed
    model.set_ids(reversed(store.ids))
    model.refresh({store.ids[3]})
    model.set_ids([])


def test_only_the_rows_in_sight_are_fetched(window: QWidget, qtbot: QtBot) -> None:
    store = Store(50_000)
    model = model_of(store)
    started = time.perf_counter()
    table = RowsTable("lines", model, window)
    table.resize(600, 400)
    window.resize(600, 400)
    window.show()
    table.resizeColumnsToContents()
    table.grab()
    table.scrollToBottom()
    table.grab()
    assert sum(store.asked) <= 6 * BLOCK
    assert time.perf_counter() - started < 2


def test_a_change_is_fetched_again_and_nothing_else(store: Store) -> None:
    model = model_of(store)
    model.data(model.index(0, 1))
    store.lines[store.ids[0]].name = "Приклад"
    store.lines[store.ids[0]] = Line(0, "Приклад")
    before = len(store.asked)
    model.refresh({store.ids[0], UUID(int=10**9)})
    assert model.data(model.index(0, 1)) == "Приклад"
    assert store.asked[before:] == [1]


class NeverSearched(Ids):
    """Ids in which nobody looks for one, however many rows arrive."""

    def index(self, value: UUID, start: int = 0, stop: int | None = None) -> int:
        raise AssertionError("all ids were gone through")

    def __contains__(self, one: object) -> bool:
        raise AssertionError("all ids were gone through")


def test_rows_that_arrive_are_painted_without_a_search_through_all_ids(store: Store, qtbot: QtBot) -> None:
    model = IdsFirstTableModel(COLUMNS, store.fetch)
    model.set_ids(NeverSearched([one.hex for one in store.ids]))
    for place in (130, 140):
        assert model.row_at(place) is not None
    with qtbot.waitSignal(model.dataChanged) as changed:
        model.refresh([store.ids[130], store.ids[140], store.ids[499]])
    first, last, *_ = changed.args
    assert (first.row(), last.row()) == (130, 140)


def test_a_row_deleted_meanwhile_is_said_to_be_gone_and_cannot_be_opened(
    store: Store, window: QWidget, qtbot: QtBot
) -> None:
    model = model_of(store)
    table = RowsTable("lines", model, window)
    del store.lines[store.ids[1]]
    assert model.data(model.index(1, 0)) == "no longer there"
    assert model.flags(model.index(1, 0)) == Qt.ItemFlag.NoItemFlags
    with qtbot.assertNotEmitted(table.opened):
        table.doubleClicked.emit(model.index(1, 0))


def test_enter_opens_the_row_by_its_id(store: Store, window: QWidget, qtbot: QtBot) -> None:
    table = RowsTable("lines", model_of(store), window)
    assert table.choose(store.ids[7])
    with qtbot.waitSignal(table.opened) as opened:
        QTest.keyClick(table, Qt.Key.Key_Return)
    assert opened.args == [store.ids[7]]


def test_the_cursor_stays_on_its_case_when_the_list_is_sorted_anew(store: Store, window: QWidget, qtbot: QtBot) -> None:
    model = model_of(store)
    table = RowsTable("lines", model, window)
    table.choose(store.ids[7])
    model.set_ids(reversed(store.ids))
    assert table.chosen_id() == store.ids[7]
    model.set_ids(store.ids[10:])
    assert table.chosen_id() is None
    assert not table.choose(store.ids[0])


def test_a_click_on_a_title_asks_for_the_order(store: Store, qtbot: QtBot) -> None:
    model = model_of(store)
    with qtbot.waitSignal(model.sort_asked) as asked:
        model.sort(1, Qt.SortOrder.DescendingOrder)
    assert asked.args == ["name", True]
    with qtbot.assertNotEmitted(model.sort_asked):
        model.sort(2)


def test_screen_readers_hear_the_mark_of_a_cell(store: Store) -> None:
    model = model_of(store)
    assert model.data(model.index(0, 2), Qt.ItemDataRole.AccessibleTextRole) == "How sure: one voice, not checked"
    assert model.data(model.index(0, 0), ID_ROLE) == store.ids[0]


def test_a_name_that_looks_like_markup_is_harmless_in_a_tool_tip() -> None:
    store = Store(1)
    store.lines[store.ids[0]] = Line(0, "<img src=x>")
    model = model_of(store)
    assert "&lt;img" in model.data(model.index(0, 1), Qt.ItemDataRole.ToolTipRole)
    assert model.data(model.index(0, 1)) == "<img src=x>"


def test_columns_can_be_worded_anew_in_another_language(store: Store) -> None:
    model = model_of(store)
    model.set_columns([Column("Номер", lambda line: str(line.number))])
    assert model.headerData(0, Qt.Orientation.Horizontal) == "Номер"
    assert model.columnCount() == 1
