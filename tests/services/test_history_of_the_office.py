"""The history of the office: verified, read by day, person and action, and exported as a deliberate act."""

import csv
import io
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from casetracker.casework import ids
from casetracker.casework.consents import LegalBasis
from casetracker.casework.paper_kinds import LetterKind
from casetracker.casework.paper_language import PaperLanguage
from casetracker.casework.people import Kinship
from casetracker.services import (
    attachments,
    backups,
    cases,
    exports,
    family,
    journal,
    keys,
    letter_copies,
    letters,
    vaults,
)
from casetracker.services.attachments import CopyNotMade
from casetracker.services.desk import Desk
from tests.desks import CHEAP, PASSPHRASE, make_desk

NAME = "Зразковий Планетоход"
MORNING = datetime(2026, 2, 26, 8, tzinfo=UTC)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    opened = make_desk(tmp_path / "vault")
    yield opened
    opened.close()
    ids.use_system_clock()


def actions(desk: Desk, **asked: object) -> list[str]:
    return [one.action for one in journal.read_steps(desk, journal.part_of_history(**asked))]  # type: ignore[arg-type]  # as told


def test_unlocking_and_locking_are_lines_and_the_history_verifies_after_both(tmp_path: Path) -> None:
    desk = make_desk(tmp_path / "vault")
    cases.open_case(desk, full=NAME)
    desk.close()
    again = vaults.open_vault(tmp_path / "vault", PASSPHRASE)
    assert actions(again)[:4] == ["unlock the vault", "lock the vault", "open the case", "unlock the vault"]
    assert journal.verify(again) == []
    again.close()


def test_an_event_of_the_vault_is_a_line_with_its_detail(desk: Desk) -> None:
    journal.note_event(desk, "add a passphrase", "laptop-2")
    newest = journal.read_steps(desk, journal.part_of_history())[0]
    assert (newest.action, newest.lines[0].new, newest.who) == ("add a passphrase", "laptop-2", desk.who)


def test_one_step_is_one_row_with_its_lines_and_the_number_of_its_case(desk: Desk) -> None:
    case = cases.open_case(desk, full=NAME)
    step = next(one for one in journal.read_steps(desk, journal.part_of_history()) if one.action == "open the case")
    assert step.case_number == case.number
    assert step.count == len(step.lines) > 3
    assert {"number", "full"} <= {line.field for line in step.lines}


def test_the_history_is_read_by_local_day_person_action_and_case(desk: Desk) -> None:
    case = cases.open_case(desk, full=NAME)
    ids.use_clock(lambda: MORNING + timedelta(days=400))
    day = (MORNING + timedelta(days=400)).astimezone().date()
    cases.set_task(desk, case.id, "Запитати", None)
    cases.note_search(desk, case.id)
    cases.read_case(desk, case.id)
    assert actions(desk, first=day, last=day) == ["read the case", "find the case by a search", "set a task"]
    assert actions(desk, first=day, readings=False) == ["set a task"]
    assert "set a task" not in actions(desk, last=day - timedelta(days=1))
    assert actions(desk, action="set a task") == ["set a task"]
    assert actions(desk, who="Ніхто") == []
    assert "unlock the vault" not in actions(desk, case_id=case.id)
    people, done = journal.people_and_actions(desk, journal.part_of_history(first=day))
    assert (people, done) == ([desk.who], ["find the case by a search", "read the case", "set a task"])


def test_readings_prints_exports_backups_and_changes_of_keys_are_lines(desk: Desk, tmp_path: Path) -> None:
    case = cases.open_case(desk, full=NAME)
    cases.read_case(desk, case.id)
    mother = family.add_relative(desk, case.id, "Зразкова Ганна", Kinship.MOTHER, basis=LegalBasis.CONSENT)
    soon = desk.today() + timedelta(days=30)
    wish = letters.Wish(case.id, LetterKind.L1, PaperLanguage.UKRAINIAN, relative_id=mother.id, next_letter_by=soon)
    letter = letters.print_letter(desk, wish)
    letter_copies.print_again(desk, letter.id)
    letter_copies.save_copy(desk, letter.id, tmp_path / "letter.pdf")
    scan = attachments.add(desk, case.id, b"%PDF-1.4\n%%EOF\n", title="Довідка")
    attachments.read_content(desk, scan.id)
    attachments.export(desk, scan.id, tmp_path / "scan.pdf")
    exports.export_cases(desk, [case.id], tmp_path / "cases.csv")
    exports.export_case(desk, case.id, tmp_path / "case.json")
    exports.export_claims(desk, tmp_path / "claims.csv")
    journal.export_csv(desk, journal.part_of_history(), tmp_path / "history.csv")
    backups.back_up(desk, tmp_path / "stick")
    hers = keys.add_passphrase(desk, "пароль колеги", label="desk 2", person="Приклад Марія", cost=CHEAP)
    keys.rename(desk, hers, label="desk 3")
    keys.change_passphrase(desk, hers, "інший пароль", CHEAP)
    keys.remove(desk, hers)
    keys.replace_words(desk, keys.draw_words())
    assert actions(desk)[::-1][-22:] == [
        "unlock the vault",
        "open the case",
        "read the case",
        "add a relative",
        "print a letter",
        "print the recorded letter again",
        "save a copy in clear",
        "add a document",
        "open a document",
        "save a copy of a document in clear",
        "export a list of cases in clear",
        "export a case in clear",
        "export the claims in clear",
        "export the history in clear",
        "make a backup",
        "note where a backup lies",
        "add a passphrase",
        "name who holds a key",
        "rename a key",
        "change a passphrase",
        "remove a key",
        "make new recovery words",
    ]
    assert journal.verify(desk) == []


def test_an_export_holds_every_line_and_is_a_line_itself(desk: Desk, tmp_path: Path) -> None:
    case = cases.open_case(desk, full="=1+1 " + NAME)
    lines = journal.export_csv(desk, journal.part_of_history(), tmp_path / "history.csv")
    file = tmp_path / "history.csv"
    assert file.stat().st_mode & 0o777 == 0o600
    rows = list(csv.DictReader(io.StringIO(file.read_text("utf-8-sig"), newline="")))
    assert len(rows) == lines
    assert any(row["after"].startswith("'=1+1") and row["case"] == case.number for row in rows)
    newest = journal.read_steps(desk, journal.part_of_history())[0]
    assert (newest.action, newest.lines[0].new) == ("export the history in clear", "history.csv")
    with pytest.raises(CopyNotMade):
        journal.export_csv(desk, journal.part_of_history(), file)
