import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from casetracker.ui import theme
from casetracker.ui.widgets.text import ElidedText, Text, lay_out, tip

NAMES = ["Зразковий" * 30, "О’Коннор-Петренко", "<b>bold</b> & {{ }}", "محمد عبد الله", "👩‍👩‍👧 test", "a\nb"]


@settings(max_examples=60, deadline=None)
@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=200), st.integers(60, 600))
def test_no_line_is_wider_than_its_room(qapp: QApplication, text: str, width: int) -> None:
    layout, size = lay_out(text, theme.font(), width)
    widest = max((layout.lineAt(n).naturalTextWidth() for n in range(layout.lineCount())), default=0)
    # A single glyph may be wider than the room; no line of several is.
    assert widest <= width + 1 or any(layout.lineAt(n).textLength() <= 2 for n in range(layout.lineCount()))
    assert size.height() >= 0


@pytest.mark.parametrize("name", NAMES)
def test_a_text_gets_the_height_it_needs_in_a_narrow_page(window: QWidget, name: str) -> None:
    column = QVBoxLayout(window)
    text = Text(name)
    column.addWidget(text)
    column.addStretch()
    window.resize(160, 1200)
    window.show()
    assert text.width() <= 160
    assert text.height() >= lay_out(name, theme.font(), text.width())[1].height()


def test_what_was_typed_is_never_read_as_markup(window: QWidget) -> None:
    assert Text("<b>x</b>").text() == "<b>x</b>"
    assert tip("<b>x</b>") == "<span>&lt;b&gt;x&lt;/b&gt;</span>"
    assert tip("plain & simple") == "plain & simple"


def test_an_elided_line_tells_the_whole_in_its_tool_tip(window: QWidget) -> None:
    line = ElidedText("Зразковий Олександр Прикладович", parent=window)
    line.resize(60, 20)
    window.show()
    assert line.toolTip() == line.text()
    line.resize(600, 20)
    assert line.toolTip() == ""


def test_a_number_is_not_parted_from_what_it_counts(qapp: QApplication) -> None:
    layout, _ = lay_out("aaaa 3 pages", theme.font(), lay_out("aaaa 3", theme.font(), 999)[1].width() + 2)
    assert layout.lineAt(0).textLength() == len("aaaa ")
