"""What the search puts off to quiet moments: a name is found before it is done, in the midst of it and after it."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import pytest

from casetracker.casework.people import PersonName
from casetracker.services import cases
from casetracker.services.desk import Desk
from casetracker.storage.search import tending, word_keys, writing
from tests.desks import make_desk

NAMES: Final = tuple(f"Зразк{part}енко Приклад{part} Вигадович" for part in ("ів", "ош", "аґ", "ущ", "ню", "єх"))
ASKED: Final = ("Zrazkivenko", "Зразкошнко", "зразкащенко", "Vyhadovych Zrazkiuenko")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = make_desk(tmp_path / "vault")
    for full in NAMES:
        surname, given, patronymic = full.split()
        cases.open_case(made, full=full, family=surname, given=given, patronymic=patronymic)
    yield made
    made.close()


def found(desk: Desk) -> list[list[str]]:
    return [[hit.form for hit in cases.find_people(desk, typed)] for typed in ASKED]


def asked(desk: Desk, statement: str) -> list[tuple[Any, ...]]:
    with desk.database.raw() as raw:
        return list(raw.execute(statement).fetchall())


def keys_of(desk: Desk) -> tuple[set[Any], set[Any]]:
    return set(asked(desk, "SELECT * FROM search_key")), set(asked(desk, "SELECT * FROM search_slip"))


def wanted(desk: Desk, which: int) -> tuple[set[Any], set[Any]]:
    words = asked(desk, "SELECT vid, token FROM search_token")
    return set(word_keys.key_rows(words, which)), set(word_keys.slip_rows(words, which))


def tend(desk: Desk) -> int:
    steps = 0
    while desk.database.tend_search():
        steps += 1
        assert steps < 1000
    return steps


def other_rules(monkeypatch: pytest.MonkeyPatch, number: int) -> None:
    for module in (tending, writing):
        monkeypatch.setattr(module, "rules", lambda: number)


def test_a_new_word_is_found_by_a_slip_before_it_has_its_slips_and_after(desk: Desk) -> None:
    assert asked(desk, "SELECT * FROM search_slip") == []
    before = found(desk)
    assert before[1][0] == NAMES[1]
    tend(desk)
    assert keys_of(desk) == wanted(desk, 0)
    assert found(desk) == before
    assert not desk.database.tend_search()


def test_more_words_than_can_be_looked_through_get_their_slips_in_the_step_that_saves_them(desk: Desk) -> None:
    with desk.work("fill") as work:
        case = work.cases.find("")[0]
        person = work.people.names([case])[0].sought_person_id
        work.add(
            *(
                PersonName(case_id=case, sought_person_id=person, full=f"Прикл{first}{second}ич")
                for first in "абвгдежзиклмнопр"
                for second in "абвгдежзиклмнопр"
            )
        )
        work.commit()
    assert keys_of(desk) == wanted(desk, 0)


def test_keys_made_by_other_rules_are_made_anew_while_the_search_goes_on(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    tend(desk)
    before = found(desk)
    monkeypatch.setattr(tending, "_KEYED", 3)
    other_rules(monkeypatch, 7)
    steps = 0
    while desk.database.tend_search():
        assert found(desk) == before
        steps += 1
    assert steps > len(NAMES)
    assert keys_of(desk) == wanted(desk, 1)
    kept = dict(asked(desk, "SELECT name, value FROM search_mark"))
    assert kept == {"rules": 7, "keys": 1, "slipped": asked(desk, "SELECT max(vid) FROM search_token")[0][0]}


def test_what_is_saved_and_removed_in_the_midst_of_it_is_as_if_it_had_been_there_before(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tending, "_KEYED", 2)
    other_rules(monkeypatch, 7)
    name = cases.read_case(desk, cases.find_people(desk, NAMES[-1])[0].case_id, noted=False).names[0]
    for at in range(6):
        assert desk.database.tend_search()
        full = f"Мінлив{'аоуеиі'[at]}ченко"
        cases.change(desk, PersonName, name.id, "correct a name", full=full, family=full, given="", patronymic="")
        assert [hit.form for hit in cases.find_people(desk, full)][:1] == [full]
    tend(desk)
    assert keys_of(desk) == wanted(desk, 1)


def test_rules_that_change_again_in_the_midst_of_it_begin_it_anew(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    tend(desk)
    monkeypatch.setattr(tending, "_KEYED", 4)
    before = found(desk)
    for rules in (7, 8):
        other_rules(monkeypatch, rules)
        for _ in range(3):
            assert desk.database.tend_search()
        assert found(desk) == before
    tend(desk)
    assert keys_of(desk) == wanted(desk, 1)


def test_a_step_that_fails_leaves_everything_as_it_was(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    other_rules(monkeypatch, 7)
    assert desk.database.tend_search()
    before = keys_of(desk), asked(desk, "SELECT * FROM search_mark")

    def fail(*_words: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as broken:
        broken.setattr(tending, "slip_rows", fail)
        with pytest.raises(KeyboardInterrupt):
            desk.database.tend_search()
    assert (keys_of(desk), asked(desk, "SELECT * FROM search_mark")) == before
    tend(desk)
    assert keys_of(desk) == wanted(desk, 1)


def test_saving_joins_nothing_and_a_quiet_moment_does(desk: Desk) -> None:
    pieces = "SELECT count(DISTINCT segid) FROM search_words_idx"
    assert asked(desk, pieces)[0][0] >= len(NAMES)
    tend(desk)
    assert asked(desk, pieces)[0][0] < len(NAMES)
    with desk.database.raw() as raw:
        raw.execute("INSERT INTO search_words (search_words, rank) VALUES ('integrity-check', 1)")
