"""Settings: one card for each subject."""

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import QEvent, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from casetracker.services.desk import Changes
from casetracker.ui.settings_cards.backups import BackupsCard
from casetracker.ui.settings_cards.card import SettingsCard
from casetracker.ui.settings_cards.claims import ClaimsCard
from casetracker.ui.settings_cards.disposals import DisposalsCard
from casetracker.ui.settings_cards.encryption import EncryptionCard
from casetracker.ui.settings_cards.exports import ExportsCard
from casetracker.ui.settings_cards.history import HistoryCard
from casetracker.ui.settings_cards.keys import KeysCard
from casetracker.ui.settings_cards.letter_templates import LetterTemplatesCard
from casetracker.ui.settings_cards.office import OfficeCard
from casetracker.ui.settings_cards.phone_lines import PhoneLinesCard
from casetracker.ui.settings_cards.vault import VaultCard
from casetracker.ui.settings_cards.window import WindowCard
from casetracker.ui.widgets.page import Page, PageHeader
from casetracker.ui.workplace import Place, Workplace

CARDS: Final[tuple[type[SettingsCard], ...]] = (
    WindowCard,
    OfficeCard,
    LetterTemplatesCard,
    KeysCard,
    EncryptionCard,
    BackupsCard,
    PhoneLinesCard,
    ClaimsCard,
    ExportsCard,
    VaultCard,
    HistoryCard,
    DisposalsCard,
)
"""From top to bottom."""


_LAID_OUT_MS: Final = 150


class SettingsPage(Page):
    """Everything here takes effect at once, except the office's details, which are saved."""

    changed = Signal()
    """A setting of the window has changed."""
    renewed = Signal(object)
    """The vault was encrypted anew, and this is its desk now."""
    lock_asked = Signal()
    went_on = Signal()
    """The vault is still being encrypted, and nobody has to touch a key for that."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._header = PageHeader()
        self.add(self._header)
        self._cards = [kind(workplace) for kind in CARDS]
        for card in self._cards:
            card.changed.connect(self.changed)
            if isinstance(card, EncryptionCard):
                card.renewed.connect(self.renewed)
                card.lock_asked.connect(self.lock_asked)
                card.went_on.connect(self.went_on)
            self.add(card)
        self.column.addStretch(1)
        self._office = next(card for card in self._cards if isinstance(card, OfficeCard))
        self._lines = next(card for card in self._cards if isinstance(card, PhoneLinesCard))
        self.retranslate()

    # What the window calls

    def show_place(self, place: Place) -> None:
        for card in self._cards:
            card.read()
        if place.detail:
            shown = next((card for card in self._cards if card.objectName() == place.detail), None)
            if shown is not None:
                # Only once the cards have their contents is it known where this one lies.
                QTimer.singleShot(_LAID_OUT_MS, shown, partial(self.ensureWidgetVisible, shown, 0, 0))

    def refresh(self, changes: Changes) -> None:
        for card in self._cards:
            card.refresh(changes)

    def unsaved(self) -> dict[str, dict[str, str]]:
        return self._office.unsaved() | self._lines.unsaved()

    def leave(self, then: Callable[[], None]) -> None:
        """Ask what becomes of details and lines that are not saved; staying calls nothing."""
        self._office.leave(partial(self._lines.leave, then))

    @Slot()
    def save(self) -> None:
        """Save the office's details."""
        self._office.save()

    def heading(self) -> str:
        return self.tr("Settings")

    def retranslate(self) -> None:
        self._header.set_texts(self.tr("Settings"))
        for card in self._cards:
            card.retranslate()

    # Qt asks

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._header.set_texts(self.tr("Settings"))
