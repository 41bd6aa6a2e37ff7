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

from casetracker.services import drafts, vaults
from casetracker.vault.master_key import DATABASE
from tests.desks import PASSPHRASE, make_desk

pytestmark = [
    pytest.mark.journeys,
    pytest.mark.skipif(sys.platform != "linux", reason="/proc/PID/mem is read from outside"),
]
MARKER = "Ґжегожевський"
"""A word that stands nowhere else on the computer."""
KEY, NAME = "key", "name"
PIXEL = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)
BY_HAND = ("brought", "given_out")
"""What a person put there: the original of a scan, and the copy in clear that was asked for and warned of."""


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


def bring_scan(place: Path) -> Path:
    """Put a picture beside the vault that holds the marker in its bytes and in its name."""
    scan = place / BY_HAND[0] / f"{MARKER}.png"
    scan.write_bytes(PIXEL + MARKER.encode())
    return scan


def carriers(place: Path, *allowed: str) -> list[str]:
    """Return the files that hold the marker in their bytes or their path, apart from these folders."""
    forms = forms_of(MARKER)
    files = [one for one in place.rglob("*") if one.is_file() and one.relative_to(place).parts[0] not in allowed]
    assert any(one.suffix == ".db" for one in files), "the vault is searched as well"
    return [str(one) for one in files if any(form in one.read_bytes() + b"\0" + os.fsencode(one) for form in forms)]


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
    for name in ("home", "temp", "signs", "elsewhere", *BY_HAND):
        (place / name).mkdir()
    bring_scan(place)
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
    """Searched are the vault, home, temporary files, what was printed, and the text of the error window."""
    assert "RuntimeError" in (sitting.folder / "signs" / "error_window").read_text(), "the window told of the fault"
    assert carriers(sitting.folder, *BY_HAND) == []


def test_the_copy_that_was_asked_for_is_found_where_it_was_put_and_nowhere_else(sitting: Sitting) -> None:
    copies = [one.name for one in (sitting.folder / BY_HAND[1]).iterdir()]
    assert copies == ["KV1-2026-0001-1.png"]
    assert len(carriers(sitting.folder)) == len(BY_HAND), "else the silence of the search proves nothing"


def test_what_was_typed_and_not_saved_waits_inside_the_vault(sitting: Sitting) -> None:
    desk = vaults.open_vault(sitting.folder / "vault", PASSPHRASE)
    try:
        kept = [drafts.take_up_draft(desk, form, None) for form in drafts.drafts_of(desk, None)]
    finally:
        desk.close()
    assert any(MARKER in value for typed in kept for value in typed.values())


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


CASE = "KV1-2026-0001"
COMMANDS = (
    (0, "case", "add", f"{MARKER} Олександр", "--born", "14.05.1994", "--last-place", MARKER),
    (0, "relative", "add", CASE, f"{MARKER} Ганна", "--kinship", "mother"),
    (0, "case", "list", MARKER[:5]),
    (0, "case", "show", CASE),
    (0, "link", "add", CASE, "RX-2026-02-26", "--basis", "place_time_consistent", "--strength", "possible"),
    (0, "letter", "print", CASE, "summary", "--language", "uk", "--to", "mother", "--out", "given_out/letter.pdf"),
    (0, "attachment", "add", CASE, f"brought/{MARKER}.png", "--note", MARKER),
    (0, "journal", "export", "--out", "given_out/history.csv"),
    (0, "vault", "check"),
    (0, "vault", "backup", "--to", "copies"),
    (2, "case", "add", f"{MARKER}", "--born", f"31.02.{MARKER}"),
    (2, "case", "show", MARKER),
    (2, "attachment", "add", CASE, f"brought/{MARKER}.pdf"),
)
"""What is typed, with the code it ends with; `--vault` and the passphrase are added."""
AT_LEAST = tuple(one for one in COMMANDS if one[0] or one[1:3] in {("case", "add"), ("attachment", "add")})[:3]
"""What the ordinary tests type, since every command is a process of its own."""
FAULT = f"""
import sys
from casetracker import __main__ as door
from casetracker.services import cases

def find_cases(*typed):
    quoted = typed[1]
    raise RuntimeError(quoted) from ValueError("{MARKER}")

cases.find_cases = find_cases
sys.exit(door.main(sys.argv[1:]))
"""


@pytest.mark.parametrize("commands", [AT_LEAST, pytest.param(COMMANDS, marks=pytest.mark.torture)], ids=["few", "all"])
def test_the_terminal_leaves_nothing_behind_but_what_it_was_asked_to_write(
    tmp_path: Path, commands: tuple[tuple[int | str, ...], ...]
) -> None:
    for name in ("home", "temp", "copies", *BY_HAND):
        (tmp_path / name).mkdir()
    bring_scan(tmp_path)
    make_desk(tmp_path / "vault", with_claims=True).close()
    (tmp_path / "passphrase").write_text(PASSPHRASE, encoding="utf-8")
    environment = {name: value for name, value in os.environ.items() if not name.startswith("XDG_")}
    environment |= {"HOME": str(tmp_path / "home"), "TMPDIR": str(tmp_path / "temp")}
    environment |= {"PYTHONPATH": str(Path(__file__).parent.parent.parent), "PYTHONDONTWRITEBYTECODE": "1"}

    def types(*words: str, door: tuple[str, ...] = ("-m", "casetracker")) -> subprocess.CompletedProcess[bytes]:
        opened = ("--passphrase-file", "passphrase", *(() if "rescue" in words else ("--vault", "vault")))
        return subprocess.run(  # noqa: S603  (this very program)
            [sys.executable, *door, *words, *opened], env=environment, cwd=tmp_path, capture_output=True, check=False
        )

    told = b""
    for code, *words in commands:
        answer = types(*map(str, words))
        assert answer.returncode == code, (words, answer.stderr.decode())
        told += answer.stderr
    if commands is COMMANDS:
        rescued = types("vault", "rescue", "vault", "rescued")
        assert rescued.returncode == 0, rescued.stderr.decode()
        told += rescued.stdout + rescued.stderr
        assert MARKER in (tmp_path / "given_out" / "history.csv").read_text("utf-8-sig")
    broken = types("case", "list", MARKER, door=("-c", FAULT))
    assert broken.returncode == 1
    assert b"RuntimeError" in broken.stderr
    assert MARKER.encode() in types("case", "show", CASE).stdout, "the answer itself is what was asked for"
    (tmp_path / "said").write_bytes(told + broken.stderr)
    assert carriers(tmp_path, *BY_HAND) == []
