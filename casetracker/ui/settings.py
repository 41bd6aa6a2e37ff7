"""The one table of what the window remembers outside the vault. It never holds anything of a case."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Generic, TypeVar, overload

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtWidgets import QHeaderView, QWidget

from casetracker.ui.theme import PRINT_SCALES, Scheme

T = TypeVar("T", str, int, bool)

FILE_NAME: Final = "window.ini"
LANGUAGES: Final = ("uk", "en", "ru")
IDLE_MINUTES: Final = (1, 60)


@dataclass(frozen=True)
class Setting(Generic[T]):
    """One line of the table: where it stands in the file, what it is at first, and which values are accepted.

    An ini file gives back text: `'false'` would be true. Values are therefore read as the type of `default`, and
    whatever is not accepted (a file edited by hand) counts as `default`.
    """

    key: str
    default: T
    accepts: Callable[[T], bool] = lambda _value: True

    @overload
    def __get__(self, owner: None, kind: type["Settings"]) -> "Setting[T]": ...
    @overload
    def __get__(self, owner: "Settings", kind: type["Settings"]) -> T: ...
    def __get__(self, owner: "Settings | None", kind: type["Settings"]) -> "T | Setting[T]":
        if owner is None:
            return self
        value = _read(owner.file.value(self.key), self.default)
        return value if self.accepts(value) else self.default

    def __set__(self, owner: "Settings", value: T) -> None:
        if not self.accepts(value):
            raise ValueError(f"{self.key} does not accept this")
        owner.file.setValue(self.key, value)
        owner.write()


class Settings:
    """What the window remembers, in a folder of its own; a new folder gives a window that remembers nothing."""

    language = Setting("window/language", "", lambda code: code in ("", *LANGUAGES))
    """Language of the window; empty follows the system."""
    scheme = Setting("window/scheme", Scheme.SYSTEM.value, lambda name: name in list(Scheme))
    print_scale = Setting("window/print_scale", PRINT_SCALES[0], lambda scale: scale in PRINT_SCALES)
    idle_minutes = Setting("lock/idle_minutes", 5, lambda n: IDLE_MINUTES[0] <= n <= IDLE_MINUTES[1])
    locks_minimised = Setting("lock/minimised", False)
    hides_from_screenshots = Setting("lock/no_screenshots", True)
    """Whether the window stays out of screenshots and shared screens, where the platform can keep it out."""
    remembers_vault = Setting("vault/remembers", False)
    """Whether the user agreed that the last folder is kept: where a vault lies is a clue."""
    _vault_folder = Setting("vault/folder", "")

    def __init__(self, folder: Path) -> None:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        self.path = folder / FILE_NAME
        self.file = QSettings(str(self.path), QSettings.Format.IniFormat)
        if not self.remembers_vault:
            self.file.remove("vault/folder")

    @property
    def vault_folder(self) -> Path | None:
        """The folder of the last vault, where the user agreed to keep it."""
        return Path(self._vault_folder) if self.remembers_vault and self._vault_folder else None

    def remember_vault(self, folder: Path) -> None:
        """Keep the folder for the next start; without the user's agreement nothing is kept."""
        if self.remembers_vault:
            self._vault_folder = str(folder)

    def agree_to_remember_vault(self, *, agreed: bool) -> None:
        """Note the answer, and forget the folder when it is no."""
        self.remembers_vault = agreed
        if not agreed:
            self.file.remove("vault/folder")
            self.write()

    def keep_geometry(self, window: QWidget) -> None:
        """Keep where a window is, under its object name."""
        self._keep(f"geometry/{_name(window)}", window.saveGeometry())

    def restore_geometry(self, window: QWidget) -> bool:
        """Put a window where it was, moved onto a screen that is there; False when nothing is known of it."""
        state = self._state(f"geometry/{_name(window)}")
        return state is not None and window.restoreGeometry(state)

    def keep_columns(self, header: QHeaderView, version: int) -> None:
        """Keep widths, order and sorting of a list's columns under the header's object name.

        `version` changes with the columns, because Qt restores four columns into five without a word.
        """
        self._keep(f"columns/{_name(header)}-{version}", header.saveState())

    def restore_columns(self, header: QHeaderView, version: int) -> bool:
        state = self._state(f"columns/{_name(header)}-{version}")
        return state is not None and header.restoreState(state)

    def write(self) -> None:
        """Write to disk now, readable by this user alone."""
        self.file.sync()
        if self.path.exists():
            self.path.chmod(0o600)

    def _keep(self, key: str, state: QByteArray) -> None:
        self.file.setValue(key, state)
        self.write()

    def _state(self, key: str) -> QByteArray | None:
        state = self.file.value(key)
        return state if isinstance(state, QByteArray) else None


def _read(stored: object, default: T) -> T:
    """Return `stored` as the type of `default`; what cannot be read is `default`."""
    if isinstance(default, bool):
        return default if stored is None else str(stored).lower() == "true"
    if isinstance(default, int):
        try:
            return int(str(stored))
        except ValueError:
            return default
    return stored if isinstance(stored, str) else default


def _name(widget: QWidget) -> str:
    if not widget.objectName():
        raise ValueError("only what has an object name is remembered")
    return widget.objectName()
