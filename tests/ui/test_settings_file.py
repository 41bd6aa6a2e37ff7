"""The settings' file altered at random: what cannot be read counts as never set."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from casetracker.ui.settings import LANGUAGES, Settings

NAMES = st.sampled_from(["window/print_scale", "lock/idle_minutes", "vault/remembers", "vault/folder"])
VALUES = st.sampled_from(
    ["--5", "-", "1e9", "9" * 5000, "@ByteArray(\\x0)", "@Variant(\\0\\0\\0)", "²", "٣"]
) | st.text(max_size=30)
CONTENT = st.binary(max_size=400) | st.dictionaries(NAMES, VALUES).map(
    lambda pairs: ("[General]\n" + "".join(f"{name}={value}\n" for name, value in pairs.items())).encode(
        "utf-8", "surrogatepass"
    )
)


def read_all(folder: Path, content: bytes) -> None:
    path = Settings(folder).path
    path.write_bytes(content)
    read = Settings(folder)
    assert read.language in ("", *LANGUAGES)
    assert isinstance(read.idle_minutes, int)
    assert isinstance(read.print_scale, int)
    assert isinstance(read.remembers_vault, bool)
    assert read.vault_folder is None or isinstance(read.vault_folder, Path)


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(CONTENT)
def test_a_damaged_file_of_settings_stops_nothing(tmp_path: Path, content: bytes) -> None:
    read_all(tmp_path / "settings", content)


@pytest.mark.torture
@pytest.mark.timeout(900)
@settings(max_examples=10_000, deadline=None, suppress_health_check=list(HealthCheck))
@given(CONTENT)
def test_ten_thousand_damaged_files_of_settings_stop_nothing(tmp_path: Path, content: bytes) -> None:
    read_all(tmp_path / "settings", content)
