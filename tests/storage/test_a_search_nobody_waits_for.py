"""A search that was overtaken by the next letter ends, and leaves the connection as it was."""

from collections.abc import Callable, Iterator
from itertools import count

import pytest

from casetracker.services import cases, finding
from casetracker.services.desk import Desk
from casetracker.storage.search import NoLongerWanted
from tests.desks import make_desk


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    desk = make_desk(tmp_path_factory.mktemp("overtaken") / "vault")
    for surname in ("Зразковенко", "Прикладюк", "Вигаданко"):
        cases.open_case(desk, full=f"{surname} Олександр", family=surname, given="Олександр")
    yield desk
    desk.close()


def until(asked: int) -> Callable[[], bool]:
    """Want an answer until it was asked so often."""
    times = count(1)
    return lambda: next(times) < asked


@pytest.mark.parametrize("asked", [1, 2, 3])
def test_a_search_that_is_no_longer_wanted_ends_between_its_steps(desk: Desk, asked: int) -> None:
    with pytest.raises(NoLongerWanted):
        finding.find_people(desk, "зразкавенко олександр", wanted=until(asked))
    with pytest.raises(NoLongerWanted):
        cases.find_cases(desk, "олександр", until(asked))
    assert len(finding.find_people(desk, "олександр")) == 3


def test_a_search_that_stays_wanted_answers_as_ever(desk: Desk) -> None:
    assert finding.find_people(desk, "прикладюк", wanted=lambda: True) == finding.find_people(desk, "прикладюк")
    assert list(cases.find_cases(desk, "о", lambda: True)) == list(cases.find_cases(desk, "о"))


def test_a_long_statement_is_ended_in_its_midst(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    long = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100000000) SELECT max(i) FROM n"
    monkeypatch.setattr("casetracker.storage.search.query._ALL", long)
    with pytest.raises(NoLongerWanted):
        cases.find_cases(desk, "", until(3))
    monkeypatch.undo()
    assert len(cases.find_cases(desk)) == 3
