"""A damaged vault: what can be read is carried into a new one, and what cannot is named."""

import errno
import random
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from casetracker.casework.cases import Case
from casetracker.services import attachments, cases, rescue, vaults
from casetracker.storage import rescue as reading
from casetracker.storage.errors import DatabaseDamaged
from casetracker.storage.schema import record_kinds
from casetracker.vault.attachment_files import AttachmentFolder
from tests.desks import PASSPHRASE, make_desk

NAME = "Зразковий Олександр Прикладович"
PDF = b"%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n"
PAGE = 4096


@pytest.fixture(scope="module")
def vault(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("rescue") / "vault"
    desk = make_desk(folder)
    for number in range(16):
        case = cases.open_case(desk, full=f"{NAME} {number}")
    attachments.add(desk, case.id, PDF, title="Довідка")
    desk.close()
    return folder


def copied(vault: Path, place: Path) -> Path:
    place.mkdir()
    for path in vault.rglob("*"):
        if path.is_file():
            (place / path.relative_to(vault)).parent.mkdir(exist_ok=True)
            (place / path.relative_to(vault)).write_bytes(path.read_bytes())
    return place


def everything(folder: Path) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def rows_of(folder: Path) -> dict[str, set[tuple[object, ...]]]:
    """Read all rows of a vault that is whole, without the program's own way of reading damaged ones."""
    desk = vaults.open_vault(folder, PASSPHRASE)
    try:
        with desk.database.raw() as raw:
            names = [name for (name,) in raw.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
            kept = [name for name in names if not name.startswith(("sqlite_", "alembic_", "search_words"))]
            return {name: set(raw.execute(f'SELECT * FROM "{name}"')) for name in kept}  # noqa: S608  (our own tables)
    finally:
        desk.close()


def ids_of(folder: Path) -> dict[str, dict[str, str]]:
    """Return the id of every record of a vault that is whole, by kind, with the number of its case."""
    desk = vaults.open_vault(folder, PASSPHRASE)
    try:
        with desk.database.raw() as raw:
            numbers = dict(raw.execute("SELECT id, number FROM search_case"))
            found: dict[str, dict[str, str]] = {}
            for kind in record_kinds():
                case = "case_id" if "case_id" in kind.model_fields else "id"
                rows = raw.execute(f'SELECT id, {case} FROM "{kind.subject}"')  # noqa: S608  (our own tables)
                found[kind.subject] = {one: numbers.get(case_id, "") for one, case_id in rows}
            return found
    finally:
        desk.close()


def damage(folder: Path, page: int) -> None:
    (database,) = folder.glob("cases.*.db")
    with database.open("r+b") as file:
        file.seek(page * PAGE + 100)
        byte = file.read(1)[0]
        file.seek(page * PAGE + 100)
        file.write(bytes([byte ^ 1]))


def first_page_of(folder: Path, table: str) -> int:
    desk = vaults.open_vault(folder, PASSPHRASE)
    with desk.database.raw() as raw:
        ((page,),) = raw.execute("SELECT rootpage FROM sqlite_schema WHERE name = ?", (table,)).fetchall()
    desk.close()
    return int(page)


def pages_of(folder: Path) -> int:
    (database,) = folder.glob("cases.*.db")
    return database.stat().st_size // PAGE


def test_a_whole_vault_is_rescued_without_a_loss_and_stays_as_it_was(vault: Path, tmp_path: Path) -> None:
    before = everything(vault)
    told = rescue.rescue(vault, tmp_path / "new", passphrase=PASSPHRASE)
    assert everything(vault) == before
    assert told.whole, told
    desk = vaults.open_vault(tmp_path / "new", PASSPHRASE)
    assert len(cases.find_cases(desk, "зразк")) == 16
    assert vaults.check_vault(desk).whole
    desk.close()


@pytest.mark.parametrize("enough", [1, pytest.param(1000, marks=pytest.mark.torture)], ids=["one", "many"])
def test_a_check_names_the_tables_whose_rows_cannot_be_read(vault: Path, tmp_path: Path, enough: int) -> None:
    whole = rows_of(copied(vault, tmp_path / "whole"))
    named: list[dict[str, int]] = []
    for page in range(pages_of(vault) - 8, 60, -7):
        if sum(map(bool, named)) >= enough:
            break
        folder = copied(vault, tmp_path / str(page))
        damage(folder, page)
        try:
            desk = vaults.open_vault(folder, PASSPHRASE)
        except DatabaseDamaged:
            continue
        try:
            health = vaults.check_vault(desk)
        finally:
            desk.close()
        assert not health.whole
        for table, lost in health.unreadable:
            assert lost <= len(whole[table]), table
        kept = sum(len(whole[kind.subject]) for kind in record_kinds())
        assert health.readable is not None
        assert kept - 45 < health.readable <= kept + 1
        named.append(dict(health.unreadable))
    assert any(named), "no damaged page held rows"


def test_a_vault_that_turns_out_damaged_while_it_opens_is_not_in_use_afterwards(vault: Path, tmp_path: Path) -> None:
    for page in range(pages_of(vault) - 1, 4, -1):
        folder = copied(vault, tmp_path / str(page))
        damage(folder, page)
        try:
            vaults.open_vault(folder, PASSPHRASE).close()
        except DatabaseDamaged:
            break
    else:
        pytest.fail("no page is looked at while the vault opens")
    with pytest.raises(DatabaseDamaged):
        vaults.open_vault(folder, PASSPHRASE)


@pytest.fixture(scope="module")
def interrupted(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Leave a vault as a flat battery leaves it: the last changes stand in the log."""
    place = tmp_path_factory.mktemp("interrupted")
    desk = make_desk(place / "vault")
    for number in range(12):
        cases.open_case(desk, full=f"{NAME} {number}")
    left = copied(place / "vault", place / "left")
    desk.close()
    assert any(path.name.endswith("-wal") and path.stat().st_size for path in left.iterdir())
    return left


@pytest.mark.parametrize("page", [0, 2, *(pytest.param(one, marks=pytest.mark.torture) for one in (1, 17, 18, 40))])
def test_whatever_page_is_hit_every_record_on_the_others_comes_back(vault: Path, tmp_path: Path, page: int) -> None:
    folder = copied(vault, tmp_path / "vault")
    damage(folder, page)
    told = rescue.rescue(folder, tmp_path / "new", passphrase=PASSPHRASE)
    assert len(told.tables) > 20
    on_one_page = 45
    assert sum(len(table.lost) for table in told.tables) <= on_one_page, told.tables


def test_what_is_lost_is_named_by_record_with_the_number_of_its_case(vault: Path, tmp_path: Path) -> None:
    whole = ids_of(copied(vault, tmp_path / "whole"))
    named: set[str] = set()
    for kind in ("attachment", "sought_person", "person_name"):
        folder = copied(vault, tmp_path / kind)
        damage(folder, first_page_of(folder, kind) - 1)
        told = rescue.rescue(folder, tmp_path / f"new {kind}", passphrase=PASSPHRASE)
        saved = ids_of(tmp_path / f"new {kind}")
        for one in told.records:
            assert one.record_id in whole[one.kind], one.kind
            assert one.record_id not in saved[one.kind], one.kind
            assert one.case_number == whole[one.kind][one.record_id], one.kind
        named |= {one.case_number for one in told.records}
        assert named - {""} >= set(told.cases)
    assert named - {""}, "no damaged page held a record of a case"


@pytest.mark.parametrize(
    "seed", [pytest.param(one, marks=[] if one in (0, 2) else pytest.mark.torture) for one in range(60)]
)
def test_damage_anywhere_is_said_and_costs_only_what_stood_there(
    vault: Path, interrupted: Path, tmp_path: Path, seed: int
) -> None:
    rescue_round(vault, interrupted, tmp_path, seed)


def flip_pages(folder: Path, dice: random.Random) -> None:
    for page in dice.sample(range(pages_of(folder)), dice.choice((1, 1, 2, 4))):
        damage(folder, page)


def flip_a_byte(path: Path, dice: random.Random) -> None:
    content = bytearray(path.read_bytes())
    content[dice.randrange(len(content))] ^= 1 << dice.randrange(8)
    path.write_bytes(content)


def cut_off(path: Path, dice: random.Random) -> None:
    with path.open("r+b") as file:
        file.truncate(dice.randrange(path.stat().st_size))


def do_harm(folder: Path, dice: random.Random) -> None:
    (database,) = folder.glob("cases.*.db")
    log = database.with_name(f"{database.name}-wal")
    kinds = ["pages", "pages", "pages", "cut", "key", "note"] + ["log", "log", "log cut"] * log.exists()
    match dice.choice(kinds):
        case "pages":
            flip_pages(folder, dice)
        case "cut":
            cut_off(database, dice)
        case "log":
            flip_a_byte(log, dice)
        case "log cut":
            cut_off(log, dice)
        case "key":
            flip_a_byte(folder / dice.choice(("vault.key", "vault.key.bak")), dice)
        case "note":
            flip_a_byte(folder / "state.json", dice)


def rescue_round(vault: Path, interrupted: Path, tmp_path: Path, seed: int) -> None:
    dice = random.Random(seed)  # noqa: S311  (a seeded test)
    sound = dice.choice((vault, interrupted))
    whole = rows_of(copied(sound, tmp_path / "whole"))
    folder = copied(sound, tmp_path / "vault")
    do_harm(folder, dice)
    before = everything(folder)
    try:
        told = rescue.rescue(folder, tmp_path / "new", passphrase=PASSPHRASE)
    except DatabaseDamaged:
        # Cut off so short that nothing is left: named, and nothing half-made stays.
        assert not (tmp_path / "new").exists()
        assert pages_of(folder) < 4
        return
    finally:
        assert everything(folder) == before
    saved = rows_of(tmp_path / "new")
    short = told.history_short or told.log_torn
    for table in told.tables:
        # What was opened, noted or locked since is a line of its own.
        missing = whole[table.name] - saved[table.name]
        gone = len(table.lost) + len(table.orphans)
        if table.name == "attachment_sweepable" or table.name.startswith("journal_"):
            continue
        assert saved[table.name] <= whole[table.name], table
        cut_at_a_commit = sound is interrupted and not told.log_torn
        if not (short or cut_at_a_commit):
            assert not table.exact or len(missing) == gone, table


def test_a_damaged_document_is_named_and_left_out(vault: Path, tmp_path: Path) -> None:
    folder = copied(vault, tmp_path / "vault")
    (name,) = AttachmentFolder(folder).names()
    (folder / "attachments" / name).write_bytes(b"no seal")
    told = rescue.rescue(folder, tmp_path / "new", passphrase=PASSPHRASE)
    assert len(told.documents) == 1
    assert len(told.cases) == 1
    assert not told.whole


def test_a_damaged_main_key_file_is_no_hindrance(vault: Path, tmp_path: Path) -> None:
    folder = copied(vault, tmp_path / "vault")
    (folder / "vault.key").write_bytes(b"{}")
    assert rescue.rescue(folder, tmp_path / "new", passphrase=PASSPHRASE).whole


def test_a_file_that_the_disk_gives_is_copied_as_it_is(tmp_path: Path) -> None:
    (tmp_path / "one").write_bytes(b"a" * 5000)
    assert reading.copy_readable(tmp_path / "one", tmp_path / "two") == 0
    assert (tmp_path / "two").read_bytes() == b"a" * 5000


@pytest.mark.parametrize("backs", [(2,), pytest.param(range(1, 9), marks=pytest.mark.torture)], ids=["one", "many"])
def test_a_long_text_over_which_the_disk_wrote_zeros_is_lost_and_never_read_as_zeros(
    backs: Sequence[int], tmp_path: Path
) -> None:
    desk = make_desk(tmp_path / "vault")
    note = "Зразок " * 2800
    with desk.work("add a note") as work:
        work.add(Case(number="KV1-2026-0001", opened_on=date(2026, 2, 1), note=note))
        work.commit()
    desk.close()
    lost = 0
    for back in backs:
        folder = copied(tmp_path / "vault", tmp_path / f"copy {back}")
        (database,) = folder.glob("cases.*.db")
        with database.open("r+b") as file:
            file.seek((pages_of(folder) - back) * PAGE)
            file.write(bytes(PAGE))
        told = rescue.rescue(folder, tmp_path / f"new {back}", passphrase=PASSPHRASE)
        assert not told.whole
        found = {row[6] for row in rows_of(tmp_path / f"new {back}")["search_case"]}
        assert found <= {note.strip()}
        lost += not found
    assert lost, "no page of the text was hit"


class FailingDisk:
    """A file of which one part cannot be read, as on a disk that wears out."""

    def __init__(self, file: Any, part: int) -> None:
        self._file = file
        self._bad = part * PAGE

    def __enter__(self) -> "FailingDisk":
        return self

    def __exit__(self, *_told: object) -> None:
        self._file.close()

    def seek(self, offset: int) -> None:
        self._file.seek(offset)

    def read(self, length: int) -> bytes:
        if self._file.tell() == self._bad:
            raise OSError(errno.EIO, "Input/output error")
        return bytes(self._file.read(length))


def test_a_part_that_the_disk_refuses_costs_that_part_alone(
    vault: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = rows_of(copied(vault, tmp_path / "whole"))
    folder = copied(vault, tmp_path / "vault")
    bad, opens = pages_of(folder) * 3 // 4, Path.open

    def opened(path: Path, *asked: Any, **options: Any) -> Any:
        file = opens(path, *asked, **options)
        return FailingDisk(file, bad) if path.parent == folder and path.suffix == ".db" else file

    monkeypatch.setattr(Path, "open", opened)
    told = rescue.rescue(folder, tmp_path / "new", passphrase=PASSPHRASE)
    monkeypatch.undo()
    assert told.parts_refused == 1
    assert not told.whole
    saved = rows_of(tmp_path / "new")
    assert sum(map(len, saved.values())) > sum(map(len, whole.values())) * 3 // 4
    for table in told.tables:
        if not table.name.startswith("journal_") and table.name != "attachment_sweepable":
            assert saved[table.name] <= whole[table.name], table
