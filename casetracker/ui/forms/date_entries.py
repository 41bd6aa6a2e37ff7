"""Dates as they are told, with a plain reading below the field while they are typed."""

from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from casetracker.casework.errors import ForTheCaseworker
from casetracker.casework.partial_date import NotADate, PartialDate
from casetracker.casework.told_dates import Missing
from casetracker.ui import case_words
from casetracker.ui.forms.entries import LineEntry
from casetracker.ui.forms.reading import Reading, read_date, read_day
from casetracker.ui.marks import Mark, Shape
from casetracker.ui.sentences import say
from casetracker.ui.widgets.field import Field
from casetracker.ui.widgets.mark_label import MarkLabel


class DateEntry(LineEntry):
    """A date as a person tells it: a day, a month, a year, about, before, after, a span, or only words."""

    read = Signal(object)
    """The `Reading` of what stands there now."""

    def __init__(self, value: PartialDate | None = None, parent: QWidget | None = None) -> None:
        super().__init__(_shown(value), parent)
        self._value = value
        self.setPlaceholderText(self.tr("14.05.1994 · May 1994 · about 20 March 2024"))
        self.textChanged.connect(self._read)

    def reading(self) -> Reading:
        # The source's words that stand beside a date are not typed again, so they must not be lost.
        if self._value is not None and self.text().strip() == _shown(self._value):
            return Reading(self._value)
        return read_date(self.text())

    def told(self) -> object:
        reading = self.reading()
        if reading.refused is not None:
            raise reading.refused
        return reading.value

    @Slot()
    def _read(self) -> None:
        self.read.emit(self.reading())


class DayEntry(LineEntry):
    """One day of the calendar."""

    read = Signal(object)
    """The `Reading` of what stands there now."""

    def __init__(self, value: date | None = None, parent: QWidget | None = None) -> None:
        super().__init__(f"{value:%d.%m.%Y}" if value else "", parent)
        self.setPlaceholderText(self.tr("26.02.2026"))
        self.textChanged.connect(self._read)

    def reading(self) -> Reading:
        try:
            day = read_day(self.text())
        except NotADate:
            # Half a date is no fault while it is being typed; `told` refuses it.
            return Reading()
        except ForTheCaseworker as refused:
            return Reading(refused=refused)
        return Reading(PartialDate.on(day) if day else None)

    def told(self) -> object:
        return read_day(self.text())

    @Slot()
    def _read(self) -> None:
        self.read.emit(self.reading())


class DateField(Field):
    """A date with what it is understood as: a disc for understood, a triangle for kept as words, else why not.

    Shape, word and colour say the same. While nothing is typed, the help stands in that place.
    """

    def __init__(
        self, label: str, entry: DateEntry | DayEntry, help_text: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(label, entry, help_text, parent)
        self._hint = help_text
        self._line = MarkLabel(Mark(Shape.DISC, "", ""))
        self._line.setObjectName("reading")
        self._line.hide()
        column = self.layout()
        if isinstance(column, QVBoxLayout):
            column.insertWidget(column.indexOf(entry) + 1, self._line)
        entry.read.connect(self.show_reading)
        self.show_reading(entry.reading())

    @Slot(object)
    def show_reading(self, reading: Reading) -> None:
        """Say what the text is understood as."""
        if reading.refused is not None:
            self.set_error(say(reading.refused))
            return
        self.clear_error()
        self.set_label(self.label, self._hint if reading.value is None else "")
        self._line.setVisible(reading.value is not None)
        if reading.value is None:
            return
        if reading.only_words:
            kept = self.tr("Kept as words: {words}").format(words=case_words.quoted(reading.value.words))
            words = case_words.line(kept, self._asked_for(reading.missing))
            self._line.show_mark(Mark(Shape.TRIANGLE, words, words, "attention"))
        else:
            words = case_words.date_words(reading.value)
            self._line.show_mark(Mark(Shape.DISC, words, words, "done"))

    def _asked_for(self, missing: Missing | None) -> str:
        """Say what would make a date of the words."""
        match missing:
            case Missing.YEAR:
                return self.tr("To be a date it needs the year in four figures.")
            case Missing.WHICH_WINTER:
                return self.tr("A winter lies in two years: write winter 2022–2023.")
            case _:
                return ""

    def set_error(self, sentence: str) -> None:
        super().set_error(sentence)
        if sentence:
            self._line.hide()


def _shown(value: PartialDate | None) -> str:
    """Write a date as it was typed where its words say it whole, else as people write it here, day first."""
    if value is None:
        return ""
    if value.start is None or _says(value.words, value):
        return value.words
    return _dotted(value.typed())


def _says(words: str, value: PartialDate) -> bool:
    return read_date(words).value == value


def _dotted(typed: str) -> str:
    """Turn 2026-02-26 into 26.02.2026, with the sign before it and both sides of a span."""
    if ".." in typed:
        return "..".join(_dotted(side) for side in typed.split("..", 1))
    sign = typed[:1] if typed[:1] in "~<>" else ""
    return sign + ".".join(reversed(typed.removeprefix(sign).split("-")))
