"""The languages of the window, each in its own words."""

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

from casetracker.ui.translations import NAMES
from casetracker.ui.widgets.choice_box import ChoiceBox


class LanguageChoice(ChoiceBox):
    """Chooses the language; with `follows_system` also the one of the computer, which is the empty code."""

    chosen = Signal(str)

    def __init__(self, language: str, *, follows_system: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("language")
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        # Its own words change with the language, and the room for them with it.
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        if follows_system:
            self.addItem("", "")
        for code, name in NAMES.items():
            self.addItem(name, code)
        self.show_language(language)
        self.retranslate()
        self.activated.connect(self._tell)

    def show_language(self, language: str) -> None:
        """Mark a language without sending `chosen`."""
        self.setCurrentIndex(max(self.findData(language), 0))

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Language"))
        follows = self.findData("")
        if follows >= 0:
            self.setItemText(follows, self.tr("as the computer"))

    # Qt asks

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    @Slot()
    def _tell(self) -> None:
        self.chosen.emit(self.currentData())
