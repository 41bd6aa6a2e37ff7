"""The first step of the program closes its files and its memory to others."""

import subprocess
import sys
from pathlib import Path

import pytest

_ASK = """
import ctypes, os, resource
from casetracker import hardening
hardening.close_to_others()
mask = os.umask(0)
print(oct(mask), resource.getrlimit(resource.RLIMIT_CORE), ctypes.CDLL(None).prctl(3, 0, 0, 0, 0))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="asks the kernel of Linux")
def test_files_are_the_users_own_no_core_is_left_and_nobody_may_attach() -> None:
    root = Path(__file__).parent.parent
    told = subprocess.run([sys.executable, "-c", _ASK], cwd=root, capture_output=True, text=True, check=True)  # noqa: S603  (this very program)
    assert told.stdout.split("\n")[0] == "0o77 (0, 0) 0"


def test_the_program_closes_itself_before_anything_of_it_is_loaded() -> None:
    script = "import casetracker.__main__, sys; print([one for one in ('PySide6', 'sqlmodel') if one in sys.modules])"
    told = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)  # noqa: S603  (this very program)
    assert told.stdout.strip() == "[]"
