"""Ids sort by age and never repeat; the clock for records stands in one replaceable place."""

import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from uuid import RFC_4122, UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casetracker.casework import ids
from casetracker.casework.tasks import Task


@pytest.fixture(autouse=True)
def the_system_clock_afterwards() -> Iterator[None]:
    yield
    ids.use_system_clock()


def milliseconds_of(one: UUID) -> int:
    return one.int >> 80


def test_an_id_is_a_uuid_of_version_7() -> None:
    one = ids.new_id()
    assert one.version == 7
    assert one.variant == RFC_4122


def test_an_id_carries_the_millisecond_in_which_it_was_made() -> None:
    before = time.time_ns() // 1_000_000
    made = milliseconds_of(ids.new_id())
    # A burst borrows from the next millisecond, so that ids of one laptop still sort.
    assert before <= made <= time.time_ns() // 1_000_000 + 50


def test_ids_made_one_after_the_other_are_sorted_as_bytes_and_as_text() -> None:
    made = [ids.new_id() for _ in range(10_000)]
    assert made == sorted(made)
    assert [str(one) for one in made] == sorted(str(one) for one in made)
    assert len(set(made)) == len(made)


def test_threads_never_get_the_same_id() -> None:
    with ThreadPoolExecutor(8) as threads:
        made = [one for batch in threads.map(lambda _: [ids.new_id() for _ in range(500)], range(16)) for one in batch]
    assert len(set(made)) == len(made) == 8_000
    assert all(one.version == 7 for one in made)


def test_a_clock_set_back_does_not_set_ids_back(monkeypatch: pytest.MonkeyPatch) -> None:
    newest = ids.new_id()
    hour_ago = time.time_ns() - 3_600_000_000_000
    monkeypatch.setattr(time, "time_ns", lambda: hour_ago)
    assert ids.new_id() > newest


def test_stamps_are_in_utc() -> None:
    assert ids.now().utcoffset() == timedelta(0)


def test_a_replaced_clock_stamps_records_until_the_system_clock_is_back() -> None:
    then = datetime(2026, 2, 26, 9, 30, tzinfo=UTC)
    ids.use_clock(lambda: then)
    task = Task(what="Call the laboratory")
    assert task.created_at == task.changed_at == then
    ids.use_system_clock()
    assert ids.now() > then


@given(st.lists(st.uuids(), max_size=8, unique=True), st.integers(-9, 9), st.integers(-9, 9))
def test_ids_as_the_database_spells_them_are_the_same_ids(made: list[UUID], start: int, stop: int) -> None:
    spelt = ids.Ids([one.hex for one in made])
    assert spelt == made
    assert list(spelt) == made
    assert spelt[start:stop] == made[start:stop]
    assert [spelt.index(one) for one in made] == list(range(len(made)))
    assert all(one in spelt for one in made)
    assert ids.new_id() not in spelt
    assert spelt != [*made, ids.new_id()]
