from pathlib import Path

import pytest
from PySide6.QtWidgets import QTableView, QWidget

from casetracker.ui.settings import Setting, Settings


def test_what_is_set_is_there_at_the_next_start_with_its_type(tmp_path: Path) -> None:
    first = Settings(tmp_path)
    first.language, first.scheme, first.print_scale, first.idle_minutes = "uk", "dark", 150, 12
    first.remembers_vault = True
    again = Settings(tmp_path)
    assert (again.language, again.scheme, again.print_scale, again.idle_minutes) == ("uk", "dark", 150, 12)
    assert again.remembers_vault is True


def test_no_is_still_no_at_the_next_start(tmp_path: Path) -> None:
    Settings(tmp_path).remembers_vault = False
    assert Settings(tmp_path).remembers_vault is False


@pytest.mark.parametrize("nonsense", ["", "never", "-1", "7000", "1e3", "@Invalid()"])
def test_nonsense_in_the_file_counts_as_never_set(tmp_path: Path, nonsense: str) -> None:
    (tmp_path / "window.ini").write_text(
        f"[window]\nlanguage={nonsense}x\nscheme={nonsense}\nprint_scale={nonsense}\n"
        f"[lock]\nidle_minutes={nonsense}\n[vault]\nremembers={nonsense}\n"
    )
    read = Settings(tmp_path)
    assert (read.language, read.scheme, read.print_scale, read.idle_minutes) == ("", "system", 100, 5)
    assert read.remembers_vault is False


def test_a_value_that_is_not_accepted_is_refused(settings: Settings) -> None:
    with pytest.raises(ValueError, match="idle_minutes"):
        settings.idle_minutes = 0
    assert isinstance(Settings.idle_minutes, Setting)


def test_the_folder_of_a_vault_is_kept_only_with_agreement(tmp_path: Path) -> None:
    settings = Settings(tmp_path)
    settings.remember_vault(Path("/somewhere/vault"))
    assert settings.vault_folder is None
    settings.agree_to_remember_vault(agreed=True)
    settings.remember_vault(Path("/somewhere/vault"))
    assert Settings(tmp_path).vault_folder == Path("/somewhere/vault")
    settings.agree_to_remember_vault(agreed=False)
    assert b"somewhere" not in (tmp_path / "window.ini").read_bytes()


def test_the_file_is_readable_by_this_user_alone(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "new")
    settings.language = "en"
    assert settings.path.stat().st_mode & 0o777 == 0o600
    assert settings.path.parent.stat().st_mode & 0o777 == 0o700


def test_a_window_comes_back_where_it_was(settings: Settings, window: QWidget) -> None:
    window.setObjectName("main")
    assert not settings.restore_geometry(window)
    window.setGeometry(40, 50, 420, 300)
    settings.keep_geometry(window)
    window.setGeometry(0, 0, 200, 200)
    assert settings.restore_geometry(window)
    assert window.size().width() == 420


def test_columns_of_an_older_list_are_not_restored_into_a_newer_one(settings: Settings, window: QWidget) -> None:
    header = QTableView(window).horizontalHeader()
    header.setObjectName("cases_columns")
    settings.keep_columns(header, 1)
    assert settings.restore_columns(header, 1)
    assert not settings.restore_columns(header, 2)


def test_a_window_without_a_name_is_not_remembered(settings: Settings, window: QWidget) -> None:
    with pytest.raises(ValueError, match="object name"):
        settings.keep_geometry(window)
