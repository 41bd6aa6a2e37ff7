"""Letters on the terminal: which there are, whether a template can be used, and whether a letter is one of ours."""

import json
from datetime import timedelta
from pathlib import Path

import pytest

from casetracker import resources
from casetracker.casework.consents import LegalBasis
from casetracker.casework.paper_kinds import LetterKind
from casetracker.casework.paper_language import PaperLanguage
from casetracker.casework.people import Kinship
from casetracker.services import cases, family, letters
from tests.desks import make_desk
from tests.test_cli import Terminal, terminal

__all__ = ["terminal"]

SHIPPED = resources.path("letters", "uk", "L4.letter")


def test_the_kinds_are_listed_without_a_vault(terminal: Terminal) -> None:
    answer = terminal.types("letter", "kinds", "--json", vault=False)
    rows = {row["kind"]: row for row in answer.json()}
    assert answer.code == 0
    assert {f"L{number}" for number in range(1, 14)} | {"summary", "questions", "request"} <= rows.keys()
    assert rows["L4"] == {
        "kind": "L4",
        "what": "Regular update: no new information",
        "languages": ["en", "ru", "uk"],
        "highest_level": "0",
        "states": ["0"],
        "needs": ["case", "relative", "earlier-letter"],
        "blocked_by": [
            "something-is-new",
            "no-earlier-letter",
            "asked-for-a-pause",
            "no-post",
            "must-not-learn",
            "consent-blocks",
            "search-is-decided",
            "match-not-told",
            "words-never-written",
        ],
        "two_people": False,
    }
    assert (rows["L6"]["highest_level"], rows["L6"]["two_people"]) == ("5", True)
    assert (rows["L5"]["highest_level"], rows["L8"]["highest_level"]) == ("3", "x")
    assert "not-released" in rows["L6"]["blocked_by"]
    assert not {"asked-for-a-pause", "search-is-decided"} & set(rows["L13"]["blocked_by"])
    assert not rows["leaflet"]["blocked_by"]
    told = terminal.types("letter", "kinds", vault=False).out
    assert "L4  Regular update: no new information · en, ru, uk · level 0" in told
    assert "    needs: case, relative, earlier-letter" in told


@pytest.mark.parametrize("file", sorted(resources.path("letters").glob("*/*.letter")), ids=str)
def test_every_shipped_template_can_be_used(terminal: Terminal, file: Path) -> None:
    answer = terminal.types("letter", "check", str(file), vault=False)
    assert (answer.code, answer.out) == (0, f"{file.name}: can be used\n")


def test_a_broken_template_is_told_with_all_its_problems_and_their_lines(terminal: Terminal, tmp_path: Path) -> None:
    file = tmp_path / "mine.letter"
    text = SHIPPED.read_text("utf-8").replace('states = ["0"]', 'states = ["9"]')
    file.write_text(text.replace("Розшук триває.", "Розшук триває. Тримайтеся! {{no_such}}"), "utf-8")
    answer = terminal.types("letter", "check", str(file), "--json", vault=False)
    told = answer.json()
    assert answer.code == 5
    assert (told["kind"], told["language"], told["usable"]) == ("L4", "uk", False)
    reasons = [one["reason"] for one in told["problems"]]
    assert "no_such is not declared under [fields]" in reasons
    assert any(reason.startswith("states must be a list of levels") for reason in reasons)
    (found,) = told["findings"]
    assert (found["words"], found["rule"], found["keeps_back"]) == ("Тримайтеся", "cliche", True)
    assert told["problems"][-1]["line"] == found["line"] == text[: text.index("Розшук триває.")].count("\n") + 1


def test_a_template_with_a_word_that_no_letter_may_hold_is_broken(terminal: Terminal, tmp_path: Path) -> None:
    file = tmp_path / "L4.letter"
    file.write_text(SHIPPED.read_text("utf-8").replace("Розшук триває.", "Не втрачайте надії."), "utf-8")
    answer = terminal.types("letter", "check", str(file), vault=False)
    assert answer.code == 5
    assert "“Не втрачайте надії”. Hope is neither given nor taken" in answer.out
    assert answer.out.endswith("L4.letter: cannot be used\n")


def test_a_slip_of_style_is_told_and_keeps_nothing_back(terminal: Terminal, tmp_path: Path) -> None:
    file = tmp_path / "L4.letter"
    file.write_text(SHIPPED.read_text("utf-8").replace("Розшук триває.", "Розшук  триває."), "utf-8")
    answer = terminal.types("letter", "check", str(file), vault=False)
    assert answer.code == 0
    assert "Two spaces in a row." in answer.out


def test_a_template_that_drops_what_guards_a_family_is_broken(terminal: Terminal, tmp_path: Path) -> None:
    file = tmp_path / "L4.letter"
    file.write_text(SHIPPED.read_text("utf-8").replace('"no-earlier-letter", ', ""), "utf-8")
    answer = terminal.types("letter", "check", str(file), vault=False)
    assert answer.code == 5
    assert "refused_when must keep no-earlier-letter, as in the shipped template" in answer.out


def test_what_is_no_template_at_all_is_refused(terminal: Terminal, tmp_path: Path) -> None:
    file = tmp_path / "L4.letter"
    file.write_bytes(b"\xff\xfe\x00")
    assert terminal.types("letter", "check", str(file), vault=False).code == 5
    file.write_text("words", "utf-8")
    assert terminal.types("letter", "check", str(file), vault=False).code == 5
    missing = terminal.types("letter", "check", str(tmp_path / "none.letter"), vault=False)
    assert (missing.code, missing.err) == (2, "The file cannot be read. Check its name and whether you may open it.\n")


def test_a_letter_is_known_by_its_code_and_a_forged_one_is_not(terminal: Terminal) -> None:
    desk = make_desk(terminal.vault)
    case = cases.open_case(desk, full="Зразковий Олександр")
    mother = family.add_relative(
        desk, case.id, "Зразкова Ганна", Kinship.MOTHER, post_address="вул. Прикладна, 1", basis=LegalBasis.CONSENT
    )
    by = desk.today() + timedelta(60)
    asked = letters.Wish(case.id, LetterKind.L1, PaperLanguage.UKRAINIAN, relative_id=mother.id, next_letter_by=by)
    letter = letters.print_letter(desk, asked)
    desk.close()
    day = letter.as_of.strftime("%d.%m.%Y")
    typed = letter.check_code.lower().replace("-", " ")
    right = terminal.types("letter", "verify", letter.number, day, typed, "--json")
    assert right.code == 0
    assert right.json() == {
        "check": "matches",
        "matches": True,
        "unchanged": True,
        "number": letter.number,
        "kind": "L1",
        "to": "Зразкова Ганна",
        "day": letter.as_of.isoformat(),
        "state": "issued",
    }
    told = terminal.types("letter", "verify", letter.number, day, letter.check_code)
    assert (told.code, told.out.splitlines()[0]) == (0, "check: the code is right")
    wrong = terminal.types("letter", "verify", letter.number, day, "ACEH-KMPT-XY23", "--json")
    assert (wrong.code, json.loads(wrong.out)["check"]) == (3, "other_code")
    assert "Зразкова" not in wrong.out
    assert terminal.types("letter", "verify", "KV1-2020-0001/9", day, letter.check_code).code == 3
    assert terminal.types("letter", "verify", letter.number, "01.01.2020", letter.check_code).code == 3


def test_words_that_keep_a_letter_back_are_named_on_the_terminal(terminal: Terminal, tmp_path: Path) -> None:
    desk = make_desk(terminal.vault)
    case = cases.open_case(desk, full="Зразковий Олександр")
    mother = family.add_relative(
        desk, case.id, "Зразкова Ганна", Kinship.MOTHER, post_address="вул. Прикладна, 1", basis=LegalBasis.CONSENT
    )
    by = desk.today() + timedelta(60)
    asked = letters.Wish(case.id, LetterKind.L1, PaperLanguage.UKRAINIAN, relative_id=mother.id, next_letter_by=by)
    letters.print_letter(desk, asked)
    desk.close()
    out = tmp_path / "out.pdf"
    answer = terminal.types(
        "letter", "print", case.number, "L4", "--language", "uk", "--to", "mother", "--out", str(out),
        "--next-letter-by", by.isoformat(), "--done", "Тримайтеся.",
    )  # fmt: skip
    assert answer.code == 3
    assert "Ready-made words do not help" in answer.err
    assert not out.exists()
