import re
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QFontDatabase, QFontMetrics
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

import casetracker.ui
from casetracker.ui import theme
from casetracker.ui.theme import DARK, LIGHT, Colours, Scheme, Type

READABLE = 4.5
VISIBLE = 3.0
"""WCAG 2.2, 1.4.3 and 1.4.11."""


def contrast(one: QColor, other: QColor) -> float:
    def luminance(colour: QColor) -> float:
        parts = [
            part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
            for part in (colour.redF(), colour.greenF(), colour.blueF())
        ]
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]

    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_every_ink_can_be_read_on_every_ground_it_stands_on(colours: Colours) -> None:
    grounds = [colours.window, colours.surface]
    for ink in (colours.text, colours.muted):
        assert all(contrast(ink, ground) >= READABLE for ground in grounds)
    for name in ("accent", "attention", "wrong", "done"):
        tone = colours.tone(name)
        assert all(contrast(tone.ink, ground) >= READABLE for ground in (*grounds, tone.soft)), name
        assert contrast(colours.text, tone.soft) >= READABLE
    assert contrast(colours.on_accent, colours.accent.ink) >= READABLE
    assert contrast(colours.edge, colours.surface) >= VISIBLE


def test_palette_and_stylesheet_change_together(qapp: QApplication) -> None:
    theme.apply(qapp, Scheme.DARK)
    assert qapp.palette().window().color() == DARK.window
    assert DARK.surface.name() in qapp.styleSheet()
    assert theme.colours() is DARK
    theme.apply(qapp, Scheme.LIGHT)
    assert theme.colours() is LIGHT
    assert DARK.surface.name() not in qapp.styleSheet()


@pytest.mark.parametrize("scale", theme.PRINT_SCALES)
def test_large_print_enlarges_every_size_of_type(qapp: QApplication, scale: int) -> None:
    theme.apply(qapp, Scheme.LIGHT, scale)
    assert [theme.font(size).pixelSize() for size in Type] == [round(size * scale / 100) for size in Type]
    assert qapp.font().pixelSize() == round(13 * scale / 100)


def test_a_print_size_that_is_not_offered_is_refused(qapp: QApplication) -> None:
    with pytest.raises(ValueError, match="print size"):
        theme.apply(qapp, Scheme.LIGHT, 110)


def test_the_system_scheme_is_followed_without_a_restart(qapp: QApplication) -> None:
    theme.apply(qapp, Scheme.SYSTEM)
    qapp.setPalette(theme.palette(DARK))
    qapp.styleHints().colorSchemeChanged.emit(qapp.styleHints().colorScheme())
    assert theme.colours() is LIGHT


def test_the_shipped_font_is_used_and_its_figures_line_up(qapp: QApplication) -> None:
    theme.apply(qapp, Scheme.LIGHT)
    assert theme.FAMILY in QFontDatabase.families()
    for bold in (False, True):
        metrics = QFontMetrics(theme.font(bold=bold))
        assert len({metrics.horizontalAdvance(figure * 10) for figure in "0123456789"}) == 1


def test_no_other_module_names_a_colour() -> None:
    folder = Path(casetracker.ui.__file__).parent
    named = re.compile(r"#[0-9A-Fa-f]{6}\b|#[0-9A-Fa-f]{3}\b|\brgba?\(|GlobalColor|QColor\(")
    assert not [
        f"{file.name}:{number}"
        for file in folder.rglob("*.py")
        if file.name != "theme.py"
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1)
        if named.search(line)
    ]


def test_twenty_thousand_calls_that_return_nothing_do_not_end_the_program(qapp: QApplication) -> None:
    # PySide6 6.12.0 lost a reference to None with each on Python 3.11 and aborted.
    label, button = QLabel(), QPushButton()
    for number in range(10_000):
        label.setText(str(number))
        button.setText(str(number))
    assert label.text() == "9999"
