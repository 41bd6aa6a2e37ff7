"""A letter to many families from the terminal: listed, printed into a folder, and never twice."""

import json
import stat
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest
from pypdf import PdfReader

from casetracker import cli
from casetracker.casework import ids
from casetracker.casework.consents import Consent, ConsentDecision, Purpose
from casetracker.casework.paper_kinds import LetterKind
from casetracker.casework.people import Kinship, RoundNotice
from casetracker.services import batches, cases, family, mail_merge, mailing_copies, vaults
from tests.desks import PASSPHRASE, make_desk

TODAY = ids.now().astimezone().date()
PROMISED = f"{TODAY + timedelta(days=60):%d.%m.%Y}"
BATCH = ("--batch", "RX-2026-02-26")


class Terminal:
    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.vault, self.out, self._capsys = folder / "vault", folder / "out", capsys
        self.out.mkdir()
        self._passphrase = folder / "passphrase"
        self._passphrase.write_text(PASSPHRASE + "\n", encoding="utf-8")

    def types(self, *words: str) -> tuple[int, str, str]:
        opened = ["--vault", str(self.vault), "--passphrase-file", str(self._passphrase)]
        code = cli.run([*words, *opened], show_journey=lambda _out: 0)
        told = self._capsys.readouterr()
        return code, told.out, told.err


@pytest.fixture
def terminal(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Terminal:
    """Make a vault with two families that want to hear of each transfer; one of them refuses letters."""
    typed = Terminal(tmp_path, capsys)
    desk = make_desk(typed.vault, with_claims=True)
    for name, decision in (("Зразкова Марія", ConsentDecision.GIVEN), ("Приклад Іван", ConsentDecision.REFUSED)):
        case = cases.open_case(desk, full=f"{name} Шуканий")
        one = family.add_relative(
            desk, case.id, name, Kinship.MOTHER, rounds=RoundNotice.EACH, post_address="вул. Прикладна, 1\n01001 Київ"
        )
        with desk.work("test") as work:
            work.add(
                Consent(
                    case_id=case.id,
                    relative_id=one.id,
                    purpose=Purpose.PRINT_LETTER,
                    decision=decision,
                    decided_on=TODAY,
                )
            )
            work.commit()
    desk.close()
    return typed


def test_who_gets_a_letter_and_who_does_not_is_listed_and_nothing_is_recorded(terminal: Terminal) -> None:
    code, out, _ = terminal.types("letter", "merge", "L3", *BATCH, "--dry-run")
    assert code == 0
    assert "1 get L3" in out
    assert "Приклад Іван: does not allow letters" in out
    assert terminal.types("letter", "merge", "L3", *BATCH, "--dry-run")[1] == out


def test_letters_are_printed_into_a_folder_and_nobody_is_written_to_twice(terminal: Terminal) -> None:
    merge = ("letter", "merge", "L3", *BATCH, "--next-letter-by", PROMISED, "--out", str(terminal.out))
    code, out, err = terminal.types(*merge)
    assert code == 0, err
    assert "1 printed and recorded" in out
    (file,) = terminal.out.iterdir()
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    code, _, err = terminal.types(*merge)
    assert code != 0
    assert "Nobody is left to write to" in err
    assert list(terminal.out.iterdir()) == [file]


def test_a_mailing_that_was_broken_off_goes_on(terminal: Terminal) -> None:
    code, _, err = terminal.types("letter", "merge", "L3", "--continue", "--out", str(terminal.out))
    assert code == 2
    assert "was broken off" in err
    desk = vaults.open_vault(terminal.vault, PASSPHRASE)
    planned = mail_merge.plan(desk, LetterKind.L3, batches.batch_named(desk, "RX-2026-02-26"))
    mail_merge.begin_run(desk, planned, TODAY + timedelta(days=60))
    desk.close()
    code, out, err = terminal.types("letter", "merge", "L3", "--continue", "--each", "--out", str(terminal.out))
    assert code == 0, err
    assert "1 printed and recorded, 1 of this mailing altogether" in out
    assert len(list(terminal.out.iterdir())) == 1


def test_without_a_folder_or_a_promise_nothing_is_printed(terminal: Terminal) -> None:
    assert terminal.types("letter", "merge", "L3", *BATCH, "--next-letter-by", PROMISED)[0] == 2
    code, _, err = terminal.types("letter", "merge", "L3", *BATCH, "--out", str(terminal.out))
    assert code == 2
    assert "by which day the office writes again" in err
    assert list(terminal.out.iterdir()) == []


def test_envelopes_and_labels_are_saved_for_a_mailing_or_for_letters_by_number(terminal: Terminal) -> None:
    merge = ("letter", "merge", "L3", *BATCH, "--next-letter-by", PROMISED, "--out", str(terminal.out), "--json")
    run = json.loads(terminal.types(*merge)[1])["run"]
    file = terminal.out / "labels.pdf"
    whole = ("letter", "envelope", "--run", run, "--sheet", "labels_24", "--first", "3", "--out", str(file))
    code, out, err = terminal.types(*whole)
    assert code == 0, err
    assert out.startswith("1 addressed.")
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    words = " ".join(page.extract_text() for page in PdfReader(file).pages)
    assert "Зразкова Марія" in words
    assert "01001 Київ" in words
    assert terminal.types(*whole)[0] == 2, "nothing is written over"
    desk = vaults.open_vault(terminal.vault, PASSPHRASE)
    with desk.read() as reading:
        number = reading.letters.get(mailing_copies.letters_in_order(desk, UUID(run))[None][0]).number
    desk.close()
    one = ("letter", "envelope", number.lower(), "--out", str(terminal.out / "one.pdf"), "--json")
    code, out, err = terminal.types(*one)
    assert (code, json.loads(out)["addressed"]) == (0, 1), err
    assert len(PdfReader(terminal.out / "one.pdf").pages) == 1


@pytest.mark.parametrize(
    "words",
    [(), ("KV1-2026-0001/1", "--run", "x"), ("--run", "x"), ("--run", str(UUID(int=1))), ("KV1-2026-0009/1",)],
)
def test_an_envelope_for_no_letter_is_refused_and_no_file_is_left(terminal: Terminal, words: tuple[str, ...]) -> None:
    file = terminal.out / "none.pdf"
    assert terminal.types("letter", "envelope", *words, "--out", str(file))[0] == 2
    assert not file.exists()
