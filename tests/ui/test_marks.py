import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from casetracker.casework.certainty import Level
from casetracker.casework.link_strength import LinkStrength
from casetracker.casework.registrations import Urgency
from casetracker.casework.timeline import Mark as Kind
from casetracker.ui import marks, theme
from casetracker.ui.marks import Mark, Shape


def drawn(mark: Mark) -> bytes:
    """Paint the shape alone, without any colour."""
    image = QImage(60, 30, QImage.Format.Format_Grayscale8)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    colours = theme.colours()
    marks.paint_shape(painter, QRectF(5, 5, mark.shape_size().width(), 13), mark, colours.text, colours.surface)
    painter.end()
    return bytes(image.constBits())


def test_links_differ_by_shape_and_word_not_only_by_colour(qapp: QApplication) -> None:
    shown = [marks.link(strength) for strength in LinkStrength]
    assert len({drawn(mark) for mark in shown}) == len(LinkStrength)
    assert len({mark.word for mark in shown}) == len(LinkStrength)


def test_due_marks_differ_by_shape(qapp: QApplication) -> None:
    assert [marks.due(urgency, "x").shape for urgency in Urgency] == [Shape.DISC, Shape.TRIANGLE, Shape.DIAMOND]


def test_timeline_marks_differ_by_shape_and_filling(qapp: QApplication) -> None:
    shown = [marks.on_timeline(kind, filled=filled) for kind in Kind for filled in (True, False)]
    assert len({drawn(mark) for mark in shown}) == len(shown)
    assert len({mark.spoken for mark in shown}) == len(shown)


def test_levels_fill_the_bars_that_the_rules_say(qapp: QApplication) -> None:
    assert [marks.certainty(level).filled for level in Level][:7] == [0, 1, 1, 1, 2, 3, 4]
    assert marks.certainty(Level.WITHDRAWN).struck
    assert marks.certainty(Level.EXCLUDED).shape is Shape.CROSS


def test_what_nobody_checked_is_told_apart_by_its_word(qapp: QApplication) -> None:
    assert len({marks.certainty(level).word for level in Level}) == len(Level)


def test_a_paper_on_record_has_no_bars(qapp: QApplication) -> None:
    assert marks.on_record().shape is Shape.PAPER


@pytest.mark.parametrize("level", list(Level))
def test_a_mark_stays_inside_the_room_it_asks_for(qapp: QApplication, level: Level) -> None:
    mark = marks.certainty(level)
    size = mark.size()
    image = QImage(size.width() + 20, size.height() + 20, QImage.Format.Format_Grayscale8)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    marks.paint(painter, QRectF(10, 10, size.width(), size.height()), mark)
    painter.end()
    edge = [image.pixelColor(x, y) for x in range(image.width()) for y in (0, image.height() - 1)]
    edge += [image.pixelColor(x, y) for y in range(image.height()) for x in (0, image.width() - 1)]
    assert all(colour == Qt.GlobalColor.white for colour in edge)
