"""After a lock, neither the memory of the program nor any file outside the vault holds a key or a word of a case."""

import base64
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import quote

import pytest

from casetracker.services import vaults
from casetracker.vault.master_key import DATABASE
from tests.desks import PASSPHRASE, make_desk

pytestmark = [
    pytest.mark.journeys,
    pytest.mark.skipif(sys.platform != "linux", reason="/proc/PID/mem is read from outside"),
]
MARKER = "Ґжегожевський"
"""A word that stands nowhere else on the computer."""
KEY, NAME = "key", "name"


def forms_of(word: str) -> list[bytes]:
    """Return a word as it stands in memory and in files: UTF-8, UTF-16, Latin escapes, percent, base64."""
    plain = word.encode()
    encoded = [base64.b64encode(b" " * shift + plain)[4 if shift else 0 : -4] for shift in range(3)]
    escaped = word.encode("unicode_escape")
    return [plain, word.encode("utf-16-le"), word.encode("utf-16-be"), escaped, quote(word).encode(), *encoded]


def forms_of_key(key: bytes) -> list[bytes]:
    small, large = key.hex(), key.hex().upper()
    return [key, *(one.encode(code) for one in (small, large) for code in ("ascii", "utf-16-le"))]


def family_of(process: int) -> list[int]:
    """Return a process and all that it has started."""
    found = [process]
    for task in Path(f"/proc/{process}/task").glob("*/children"):
        for child in task.read_text().split():
            found += family_of(int(child))
    return found


def memory_of(process: int) -> Iterator[bytes]:
    with Path(f"/proc/{process}/mem").open("rb") as memory:
        for line in Path(f"/proc/{process}/maps").read_text().splitlines():
            where, rights = line.split()[:2]
            start, end = (int(one, 16) for one in where.split("-"))
            if "r" not in rights or line.endswith(("[vvar]", "[vsyscall]", "[vvar_vclock]")):
                continue
            try:
                memory.seek(start)
                yield memory.read(end - start)
            except (OSError, ValueError, OverflowError):
                continue


def found_in(process: int, needles: dict[str, list[bytes]]) -> set[str]:
    """Return which needles stand in the memory of a process and of its children."""
    found = set()
    for one in family_of(process):
        for piece in memory_of(one):
            found |= {name for name, forms in needles.items() if any(form in piece for form in forms)}
    return found


@dataclass
class Sitting:
    """What was left behind by a sitting that ended with a lock."""

    folder: Path
    process: int = 0
    before: set[str] = field(default_factory=set)
    after: set[str] = field(default_factory=set)
    replaced_by: list[str] = field(default_factory=list)
    said: bytes = b""


def wait_for(reached: Callable[[], bool], seconds: float = 90) -> None:
    ends = time.monotonic() + seconds
    while not reached():
        assert time.monotonic() < ends
        time.sleep(0.05)


@pytest.fixture(scope="module")
def sitting(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Sitting]:
    place = tmp_path_factory.mktemp("sitting")
    for name in ("home", "temp", "signs", "elsewhere"):
        (place / name).mkdir()
    make_desk(place / "vault").close()
    desk = vaults.open_vault(place / "vault", PASSPHRASE)
    needles = {KEY: forms_of_key(desk.vault.derive(DATABASE)), NAME: forms_of(MARKER)}
    desk.close()
    environment = {name: value for name, value in os.environ.items() if not name.startswith("XDG_")}
    environment |= {
        "HOME": str(place / "home"),
        "TMPDIR": str(place / "temp"),
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": str(Path(__file__).parent.parent.parent),
        "PYTHONDONTWRITEBYTECODE": "1",
    }
    script = str(Path(__file__).with_name("one_sitting.py"))
    arguments = [sys.executable, script, str(place / "vault"), str(place / "signs"), MARKER]
    result = Sitting(place)
    with (place / "said").open("wb") as said:
        program = subprocess.Popen(  # noqa: S603  (this very program)
            arguments, env=environment, cwd=place / "elsewhere", stdout=said, stderr=subprocess.STDOUT
        )
    try:
        wait_for(lambda: (place / "signs" / "searched").exists() or program.poll() is not None)
        assert program.poll() is None, (place / "said").read_text()
        try:
            result.before = found_in(program.pid, needles)
        except PermissionError:
            pytest.skip("this user may not read the memory of another process")
        (place / "signs" / "lock").touch()

        def replaced() -> bool:
            return b"--locked" in Path(f"/proc/{program.pid}/cmdline").read_bytes() or program.poll() is not None

        wait_for(replaced)
        # The fresh window shall be on the screen, and have read what it reads.
        log = place / "home" / ".local" / "state" / "casetracker" / "log" / "casetracker.log"
        wait_for(lambda: log.read_text().count("started") == 1)
        time.sleep(3)
        result.replaced_by = Path(f"/proc/{program.pid}/cmdline").read_text().split("\0")
        result.after = found_in(program.pid, needles)
        result.process = program.pid
        yield result
    finally:
        program.send_signal(signal.SIGKILL)
        program.wait()


def test_the_key_and_the_name_are_found_before_the_lock(sitting: Sitting) -> None:
    assert sitting.before == {KEY, NAME}, "else the search itself finds nothing, and its silence proves nothing"


def test_after_the_lock_no_process_of_the_program_remembers_key_or_name(sitting: Sitting) -> None:
    assert "--locked" in sitting.replaced_by
    assert sitting.after == set()


def test_no_file_and_no_line_on_the_terminal_holds_a_word_of_the_case(sitting: Sitting) -> None:
    files = [one for one in sitting.folder.rglob("*") if one.is_file()]
    assert any(one.name == "cases.0001.db" or one.suffix == ".db" for one in files), "the vault is searched as well"
    forms = forms_of(MARKER)
    assert [str(one) for one in files if any(form in one.read_bytes() for form in forms)] == []
    assert [str(one) for one in files if any(form in os.fsencode(one) for form in forms)] == []


def test_the_log_says_what_happened_and_is_for_this_user_alone(sitting: Sitting) -> None:
    log = next(sitting.folder.rglob("casetracker.log"))
    told = log.read_text()
    assert log.stat().st_mode & 0o077 == 0
    for expected in ("a vault was unlocked", "builtins.RuntimeError", "one_sitting.py", "the vault is being locked"):
        assert expected in told
    assert "a fault that quotes" not in told


def test_every_file_that_the_program_wrote_is_for_its_user_alone(sitting: Sitting) -> None:
    written = [one for one in (sitting.folder / "home").rglob("*") if one.is_file()]
    assert written
    assert [one.name for one in written if one.stat().st_mode & 0o077] == []
