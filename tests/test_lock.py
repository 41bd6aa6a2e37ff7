"""The lock gives everybody the same files: exact versions, with hashes, from the public index and from nowhere else."""

import re
import tomllib
from pathlib import Path

from packaging.requirements import Requirement

ROOT = Path(__file__).parent.parent
LOCK = (ROOT / ".setup" / "requirements.lock").read_text("utf-8")
PINS = dict(re.findall(r"^([a-z0-9-]+)==([^ ]+)", LOCK, re.MULTILINE))


def test_what_the_project_asks_for_is_locked_in_a_version_that_it_allows() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    for wish in project["dependencies"] + project["optional-dependencies"]["dev"]:
        asked = Requirement(wish)
        locked = PINS.get(asked.name.lower(), "nothing")
        assert locked != "nothing", f"{asked.name} is not locked: make lock"
        assert asked.specifier.contains(locked), f"{wish}, but {locked} is locked: make lock"


def test_every_pin_has_its_hashes() -> None:
    pins = re.split(r"^(?=[a-z])", LOCK, flags=re.MULTILINE)[1:]
    assert len(pins) == len(PINS)
    assert all(re.search(r"--hash=sha256:[0-9a-f]{64}\b", pin) for pin in pins)


def test_other_systems_get_what_only_they_need() -> None:
    assert re.search(r"^pywin32-ctypes==\S+ ; sys_platform == 'win32'", LOCK, re.MULTILINE)
    assert re.search(r"^secretstorage==\S+ ; sys_platform == 'linux'", LOCK, re.MULTILINE)


def test_the_lock_names_no_place_to_fetch_from() -> None:
    assert not re.search(r"://|file:|--(?:extra-)?index|--find-links|--trusted-host| @ ", LOCK)
