"""Harm done to a vault by a seed, and what is demanded then: it opens right or says what is wrong, and is rescued.

Run by itself it takes many seeds in a process of its own, so that one that ends the process is seen and named:

    python -m tests.services.a_damaged_vault PATTERNS PLACE FIRST LAST
"""

import hashlib
import pickle
import random
import shutil
import sys
import traceback
from collections.abc import Iterator
from dataclasses import dataclass, field, fields, is_dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any, Final
from uuid import UUID

from casetracker.casework.cases import Case
from casetracker.casework.errors import ForTheCaseworker
from casetracker.casework.people import SoughtPerson
from casetracker.casework.record import Record
from casetracker.services import attachments, cases, rescue, vaults
from casetracker.services.desk import Desk
from casetracker.storage.errors import DatabaseDamaged
from casetracker.vault import slots
from tests.desks import PASSPHRASE, make_desk

DATABASE: Final = "cases.0001.db"
PAGE: Final = 4096
PDF: Final = b"%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n"
_PATTERNS: Final = "patterns.pickle"

State = dict[UUID, str]
"""Every case of a vault, with the digest of everything that its page shows."""
Rows = dict[str, set[tuple[object, ...]]]


@dataclass(frozen=True)
class Pattern:
    """A vault to be harmed: its folder, the states that its commits left one after another, and its rows."""

    folder: Path
    states: tuple[State, ...]
    rows: Rows

    @property
    def log(self) -> bool:
        return (self.folder / f"{DATABASE}-wal").exists()


@dataclass
class Found:
    """What a caseworker got to see of a vault. `said` names every error and every warning."""

    said: list[str] = field(default_factory=list)
    listed: list[UUID] | None = None
    cases: State = field(default_factory=dict)
    refused: int = 0
    whole: bool | None = None


def make_patterns(place: Path, number: int) -> list[Pattern]:
    """Make a vault that was closed, and one as a flat battery leaves it: with its last changes in the log."""
    place.mkdir(exist_ok=True)
    made = [_closed(place / "closed", number), _interrupted(place, number)]
    (place / _PATTERNS).write_bytes(pickle.dumps(made))
    return made


def _closed(folder: Path, number: int) -> Pattern:
    desk = make_desk(folder, today=date(2026, 11, 24))
    for _ in _work(desk, number):
        pass
    state = state_of(desk)
    desk.close()
    return Pattern(folder, (state,), rows_of(folder))


def _interrupted(place: Path, number: int) -> Pattern:
    desk = make_desk(place / "open", today=date(2026, 11, 24))
    steps = _work(desk, number)
    for _ in range(number):
        next(steps)
    desk.settle()
    states = [state_of(desk), *(state_of(desk) for _ in steps)]
    copied(place / "open", place / "interrupted")
    desk.close()
    shutil.rmtree(place / "open")
    copied(place / "interrupted", place / "read")
    rows = rows_of(place / "read")
    shutil.rmtree(place / "read")
    return Pattern(place / "interrupted", tuple(states), rows)


def _work(desk: Desk, number: int) -> Iterator[None]:
    """Open cases, with long texts here and there, and change earlier ones; give way after every commit."""
    for one in range(number):
        case = cases.open_case(desk, full=f"Зразковий Олександр {one}", born="1990-05-14")
        yield
        if one % 3 == 0:
            cases.change(desk, Case, case.id, "write a note", note=f"{one} зразок " * 1500)
            yield
        if one % 2:
            sought = cases.read_case(desk, case.id, noted=False).sought
            cases.change(desk, SoughtPerson, sought.id, "correct the details", circumstances=f"обставини {one}")
            yield
    attachments.add(desk, case.id, PDF, title="Довідка")
    yield


def copied(vault: Path, place: Path) -> Path:
    return Path(shutil.copytree(vault, place))


def state_of(desk: Desk) -> State:
    return {one: _digest(cases.read_case(desk, one, noted=False)) for one in cases.find_cases(desk)}


def rows_of(folder: Path) -> Rows:
    """Read all rows of a vault that is whole, without the program's own way of reading damaged ones."""
    desk = vaults.open_vault(folder, PASSPHRASE)
    try:
        with desk.database.raw() as raw:
            names = [name for (name,) in raw.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
            kept = [name for name in names if not name.startswith(("sqlite_", "alembic_", "search_words"))]
            return {name: set(raw.execute(f'SELECT * FROM "{name}"')) for name in kept}  # noqa: S608  (our own tables)
    finally:
        desk.close()


def _digest(told: object) -> str:
    return hashlib.sha256(repr(_plain(told)).encode()).hexdigest()


def _plain(told: object) -> object:
    if isinstance(told, Record):
        # A loaded record names its fields in an order that changes from process to process.
        return type(told).__name__, sorted(told.model_dump(mode="json").items())
    if is_dataclass(told) and not isinstance(told, type):
        return {one.name: _plain(getattr(told, one.name)) for one in fields(told)}
    if isinstance(told, dict):
        return sorted((str(name), _plain(value)) for name, value in told.items())
    if isinstance(told, set | frozenset):
        return sorted(repr(_plain(one)) for one in told)
    if isinstance(told, list | tuple):
        return [_plain(one) for one in told]
    return told


# Harm


def harm(folder: Path, dice: random.Random) -> str:
    """Flip some bits of the database or its log, or cut one of them off, and say what was done."""
    database = folder / DATABASE
    log = database.with_name(f"{DATABASE}-wal")
    there = [database, *([log] * 2 if log.exists() else [])]
    path, kind = dice.choice(there), dice.choice(("flip", "flip", "flip", "cut"))
    size = path.stat().st_size
    if kind == "cut":
        length = dice.randrange(size)
        with path.open("r+b") as file:
            # As often at the border of a page as anywhere.
            file.truncate(length // PAGE * PAGE if dice.random() < 0.5 else length)
    else:
        with path.open("r+b") as file:
            for _ in range(dice.choice((1, 1, 2, 4, 16))):
                at = dice.randrange(size)
                file.seek(at)
                byte = file.read(1)[0] ^ 1 << dice.randrange(8)
                file.seek(at)
                file.write(bytes([byte]))
    return f"{path.name.removeprefix(DATABASE) or 'database'} {kind}"


# Looking at it


def look(folder: Path) -> Found:
    """Open a vault and read all of it as a caseworker would; only documented errors are taken."""
    found = Found()
    try:
        desk = vaults.open_vault(folder, PASSPHRASE)
    except ForTheCaseworker as refused:
        found.said.append(type(refused).__name__)
        return found
    try:
        if desk.put_back is not None:
            found.said.append(type(desk.put_back).__name__)
        try:
            found.listed = list(cases.find_cases(desk))
            cases.case_rows(desk, found.listed)
        except ForTheCaseworker as refused:
            found.said.append(type(refused).__name__)
            found.refused += 1
        for one in found.listed or ():
            try:
                found.cases[one] = _digest(cases.read_case(desk, one))
            except ForTheCaseworker as refused:
                found.said.append(type(refused).__name__)
                found.refused += 1
        try:
            found.whole = vaults.check_vault(desk).whole
        except ForTheCaseworker as refused:
            found.said.append(type(refused).__name__)
            found.whole = False
    finally:
        desk.close()
    return found


def require_honest(pattern: Pattern, found: Found, done: str) -> None:
    """Demand that nothing was shown that no commit ever left, and that nothing is missing without a word."""
    last = pattern.states[-1]
    states = [one for one in pattern.states if found.cases.items() <= one.items()]
    if found.listed is not None:
        states = [one for one in states if set(found.listed) == one.keys()]
        assert len(found.listed) == len(set(found.listed))
    assert states, "something was shown that was never saved"
    if found.refused:
        assert found.said
        assert not found.whole, "a page could not be read, and the check found nothing"
    elif found.listed is not None:
        assert found.cases.keys() == set(found.listed)
    if last not in states:
        # A log that ends early looks like a program that was killed (the manual says so).
        assert found.said or done == "-wal cut", "an older state was shown without a word"
    if not pattern.log:
        assert not found.whole, "the check found nothing"


def require_rescued(pattern: Pattern, folder: Path, target: Path) -> None:
    """Rescue a harmed vault, and demand every row that did not stand where the harm was done."""
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    try:
        told = rescue.rescue(folder, target, passphrase=PASSPHRASE)
    except DatabaseDamaged:
        # Cut off so short that nothing is left: named, and nothing half-made stays.
        assert not target.exists()
        assert (folder / DATABASE).stat().st_size // PAGE < 4
        return
    finally:
        assert {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()} == before
    saved = rows_of(target)
    for table in told.tables:
        # What was opened, noted or locked since is a line of its own.
        if table.name == "attachment_sweepable" or table.name.startswith("journal_"):
            continue
        whole = pattern.rows[table.name]
        if not pattern.log:
            assert saved[table.name] <= whole, table
            assert not table.exact or len(whole - saved[table.name]) == len(table.lost) + len(table.orphans), table
    if pattern.log and not told.lost and all(table.exact for table in told.tables):
        desk = vaults.open_vault(target, PASSPHRASE)
        state = state_of(desk)
        desk.close()
        # Of an earlier commit, where the log was cut off at one.
        assert state in pattern.states


def one_round(patterns: list[Pattern], place: Path, seed: int, *, rescued: bool) -> str:
    """Harm a copy, look at it, and rescue another copy; say what was done and what was seen."""
    dice = random.Random(seed)  # noqa: S311  (a seeded test)
    pattern = dice.choice(patterns)
    folder = copied(pattern.folder, place / "harmed")
    done = harm(folder, dice)
    if rescued:
        again = copied(folder, place / "again")
        require_rescued(pattern, again, place / "new")
    found = look(folder)
    require_honest(pattern, found, done)
    return f"{done}: {found.said[0] if found.said else 'right' if found.whole else 'right, and the check says it'}"


def main(patterns: str, place: str, first: str, last: str) -> None:
    """Go through seeds, and print each before it is tried and what came of it."""
    keep: Any = cache(slots._argon2id)
    slots._argon2id = keep
    made: list[Pattern] = pickle.loads((Path(patterns) / _PATTERNS).read_bytes())  # noqa: S301  (written by this test)
    for seed in range(int(first), int(last)):
        sys.stdout.write(f"try {seed}\n")
        sys.stdout.flush()
        here = Path(place) / str(seed)
        here.mkdir(parents=True)
        try:
            said = one_round(made, here, seed, rescued=True)
        except BaseException:
            # Whatever it is, the seed is named and the next is tried.
            sys.stderr.write(f"seed {seed}\n{traceback.format_exc()}\n")
            said = "FAILED"
        sys.stdout.write(f"{seed} {said}\n")
        shutil.rmtree(here)


if __name__ == "__main__":
    main(*sys.argv[1:])
