"""Every part that is shipped or installed is named with its licence, and the licence's text is there."""

import re
import tomllib
from pathlib import Path

import pytest
import sqlcipher3

from casetracker import resources

ROOT = Path(__file__).parent.parent
LICENCES = resources.path("LICENCES")
INDEX = (LICENCES / "README.md").read_text("utf-8")


def needed_to_run() -> dict[str, str]:
    """Return name → version of what the lock installs for the program itself, directly or through others."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    needed = {re.split(r"[<>=~! ]", wish)[0].lower() for wish in project["dependencies"]}
    versions: dict[str, str] = {}
    wanted_by: dict[str, set[str]] = {}
    for line in (ROOT / ".setup" / "requirements.lock").read_text("utf-8").splitlines():
        if pin := re.match(r"([a-z0-9-]+)==([^ ]+)", line):
            name = pin[1]
            versions[name], wanted_by[name] = pin[2], set()
        elif asker := re.match(r"    #(?: via)? +([a-z0-9-]+)", line):
            wanted_by[name].add(asker[1])
    while further := {name for name, askers in wanted_by.items() if askers & needed} - needed:
        needed |= further
    return {name: versions[name] for name in sorted(needed)}


NEEDED = needed_to_run()


def test_what_the_window_the_vault_and_the_letters_need_is_among_what_is_checked() -> None:
    assert {"shiboken6", "pydantic-core", "cffi", "pillow", "pywin32-ctypes"} <= NEEDED.keys()
    assert not {"pytest", "mypy", "coverage"} & NEEDED.keys()


@pytest.mark.parametrize("name", NEEDED)
def test_a_package_is_named_in_its_locked_version(name: str) -> None:
    assert f"| {name} | {NEEDED[name]} |" in INDEX, "after a change of the lock: python .setup/licences.py"


def test_no_package_is_named_that_is_gone() -> None:
    packages = INDEX.split("## Python packages")[1].split("## Inside")[0]
    assert set(re.findall(r"^\| ([a-z0-9-]+) \|", packages, re.MULTILINE)) == NEEDED.keys()


@pytest.mark.parametrize("font", sorted(file.name for file in resources.path("fonts").iterdir()))
def test_a_font_is_named(font: str) -> None:
    assert re.search(rf"[| ,]{re.escape(font)}[ ,].*OFL-1\.1", INDEX)


def test_every_text_that_is_named_is_there_and_every_text_there_is_named() -> None:
    named = set(re.findall(r"\]\(([^)]+)\)", INDEX))
    there = {file.name for file in LICENCES.iterdir()} - {"README.md"}
    assert named == there
    assert all((LICENCES / name).stat().st_size > 100 for name in named)


def test_what_the_database_is_made_of_is_named_in_its_version() -> None:
    with sqlcipher3.connect(":memory:") as database:
        sqlcipher = database.execute("PRAGMA cipher_version").fetchone()[0].split()[0]
    database.close()
    assert f"| SQLCipher | {sqlcipher} |" in INDEX
    assert f"| SQLite | {sqlcipher3.sqlite_version} |" in INDEX
