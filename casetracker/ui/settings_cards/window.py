"""Settings of the window itself: language, colours, size of print, when it locks, what it remembers."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QSizePolicy, QWidget

from casetracker.ui import away_watch
from casetracker.ui.screenshots import CAN_BE_KEPT_OUT
from casetracker.ui.settings_cards.card import SettingsCard, grid_of
from casetracker.ui.theme import PRINT_SCALES, Scheme
from casetracker.ui.widgets.choice_box import ChoiceBox
from casetracker.ui.widgets.field import Field
from casetracker.ui.widgets.language_choice import LanguageChoice
from casetracker.ui.widgets.text import Text
from casetracker.ui.workplace import Workplace

MINUTES: Final = (1, 2, 3, 5, 10, 15, 30, 60)


class WindowCard(SettingsCard):
    """Everything here takes effect at once."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        settings = workplace.settings
        self._language = LanguageChoice(settings.language, follows_system=True)
        self._language.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._language.chosen.connect(lambda code: self._set(lambda: setattr(settings, "language", code)))
        self._scheme = _choices("scheme", (Scheme.SYSTEM, Scheme.LIGHT, Scheme.DARK), settings.scheme)
        self._scheme.activated.connect(
            lambda _row: self._set(lambda: setattr(settings, "scheme", str(self._scheme.currentData())))
        )
        self._scale = _choices("print_scale", PRINT_SCALES, settings.print_scale)
        for place, scale in enumerate(PRINT_SCALES):
            self._scale.setItemText(place, f"{scale} %")
        self._scale.activated.connect(
            lambda _row: self._set(lambda: setattr(settings, "print_scale", self._scale.currentData()))
        )
        self._idle = _choices("idle_minutes", sorted({*MINUTES, settings.idle_minutes}), settings.idle_minutes)
        self._idle.activated.connect(
            lambda _row: self._set(lambda: setattr(settings, "idle_minutes", self._idle.currentData()))
        )
        self._remember = QCheckBox()
        self._remember.setObjectName("remember_vault")
        self._remember.setChecked(settings.remembers_vault)
        self._remember.toggled.connect(self._agree)
        self._minimised = _tick("lock_minimised", settings.locks_minimised)
        self._minimised.toggled.connect(lambda on: self._set(lambda: setattr(settings, "locks_minimised", on)))
        self._screenshots = _tick("no_screenshots", settings.hides_from_screenshots)
        self._screenshots.toggled.connect(lambda on: self._set(lambda: setattr(settings, "hides_from_screenshots", on)))
        self._no_way = Text(tone="muted")
        self._language_field = Field("", self._language)
        self._scheme_field = Field("", self._scheme)
        self._scale_field = Field("", self._scale)
        self._idle_field = Field("", self._idle)
        self.add(grid_of([self._language_field, self._scheme_field], [self._scale_field, self._idle_field]))
        self.add(self._minimised)
        self.add(self._screenshots)
        self.add(self._no_way)
        self._screenshots.setVisible(CAN_BE_KEPT_OUT)
        self._no_way.setVisible(not CAN_BE_KEPT_OUT)
        self.add(self._remember)
        self.retranslate()

    def read(self) -> None:
        """Show what the settings say, whoever changed them."""
        settings = self._workplace.settings
        self._language.show_language(settings.language)
        for box, value in (
            (self._scheme, settings.scheme),
            (self._scale, settings.print_scale),
            (self._idle, settings.idle_minutes),
        ):
            box.setCurrentIndex(max(box.findData(value), 0))

    def retranslate(self) -> None:
        self.set_title(self.tr("This window"))
        self._language_field.set_label(self.tr("Language"))
        self._scheme_field.set_label(self.tr("Colours"))
        for place, said in enumerate((self.tr("as the computer"), self.tr("light"), self.tr("dark"))):
            self._scheme.setItemText(place, said)
        self._scale_field.set_label(self.tr("Size of print"))
        self._idle_field.set_label(self.tr("Lock by itself"), self._when_told())
        for place in range(self._idle.count()):
            self._idle.setItemText(place, self.tr("after %n min without use", "", self._idle.itemData(place)))
        self._minimised.setText(self.tr("Lock when the window is minimised"))
        self._screenshots.setText(self.tr("Keep the window out of screenshots and shared screens"))
        self._no_way.setText(self.tr("On this system a program cannot keep itself out of screenshots."))
        self._remember.setText(self.tr("Remember the folder of this vault on this computer"))

    def _when_told(self) -> str:
        """Say at what else the vault locks, and promise nothing that this computer does not tell of."""
        if away_watch.PLATFORM == "darwin":
            return self.tr(
                "A Mac does not tell of a locked screen or of a switch to another user, and of sleep only on waking: "
                "lock the vault before you leave."
            )
        if away_watch.PLATFORM == "win32":
            return self.tr("Also when the screen is locked, at sleep, and at a switch to another user.")
        return self.tr(
            "Also when the screen is locked, at sleep, and at a switch to another user, where the desktop tells of it."
        )

    def _set(self, put: Callable[[], None]) -> None:
        put()
        self.changed.emit()

    @Slot(bool)
    def _agree(self, agreed: bool) -> None:
        settings = self._workplace.settings
        settings.agree_to_remember_vault(agreed=agreed)
        settings.remember_vault(self._workplace.desk.folder)


def _tick(name: str, ticked: bool) -> QCheckBox:
    """Make a box to tick; its words are set by `retranslate`."""
    box = QCheckBox()
    box.setObjectName(name)
    box.setChecked(ticked)
    return box


def _choices(name: str, values: tuple[object, ...] | list[int], chosen: object) -> QComboBox:
    """Make a box that offers `values`; its words are set by `retranslate`."""
    box = ChoiceBox()
    box.setObjectName(name)
    for value in values:
        box.addItem("", value)
    box.setCurrentIndex(list(values).index(chosen))
    return box
