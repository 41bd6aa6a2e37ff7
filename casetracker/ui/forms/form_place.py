"""Where a page shows a form in place of its own contents, one at a time."""

from collections.abc import Callable

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget
from shiboken6 import isValid

from casetracker.ui.forms.record_form import RecordForm


class FormPlace(QStackedWidget):
    """Shows `contents`, or the form that is being filled in."""

    saved = Signal(object)
    """What the form's service returned."""
    changed = Signal(bool)
    """Whether a form is open."""
    closed = Signal(str)
    """The name of the form that was saved or thrown away: nothing of it is kept any more."""

    def __init__(self, contents: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._contents = contents
        self._form: RecordForm | None = None
        self._came_from: QWidget | None = None
        self.addWidget(contents)

    @property
    def form(self) -> RecordForm | None:
        return self._form

    def open_form(self, form: RecordForm) -> None:
        """Show a form; one that is open is left first, and asks where it is not saved."""
        if self._form is not None:
            self.leave(lambda: self.open_form(form))
            return
        self._came_from = QApplication.focusWidget()
        self._form = form
        form.saved.connect(self.saved)
        form.left.connect(self._close)
        self.addWidget(form)
        self.setCurrentWidget(form)
        form.begin()
        self.changed.emit(True)

    def leave(self, then: Callable[[], None]) -> None:
        """Leave the form that is open, if any, and then do what comes next."""
        if self._form is None:
            then()
        else:
            self._form.leave(then)

    def unsaved(self) -> dict[str, dict[str, str]]:
        """Return what is typed and not saved, under the form's name."""
        if self._form is None or not self._form.is_changed():
            return {}
        return {self._form.name: self._form.typed()}

    @Slot()
    def _close(self) -> None:
        form, self._form = self._form, None
        if form is None:
            return
        self.setCurrentWidget(self._contents)
        self.removeWidget(form)
        form.deleteLater()
        if self._came_from is not None and isValid(self._came_from):
            self._came_from.setFocus()
        self._came_from = None
        self.closed.emit(form.name)
        self.changed.emit(False)
