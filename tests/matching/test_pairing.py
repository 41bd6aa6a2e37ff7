"""Many persons compared as columns: what is found weighs what two records by themselves weigh, in whatever order."""

from random import Random

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from casetracker.casework.partial_date import Part
from casetracker.matching.columns import Columns, Told, Vocabulary, columns, frequencies, taken_apart
from casetracker.matching.evidence import Band, Review, band, weigh
from casetracker.matching.pairing import Lead, Weights, caught_up, find_among, find_between, find_within

GIVEN = ("Олександр", "Микола", "Іван", "Тарас", "Богдан", "Юрій", "Роман", "Остап")
FATHERS = ("Іванович", "Петрович", "Миколайович", "Тарасович", "Богданович")


def strangers(count: int, seed: int = 5) -> list[Told]:
    """Make people of whom hardly two share more than a given name."""
    chance = Random(seed)  # noqa: S311  (invents people)
    syllables = ("бо", "ка", "ли", "ме", "ну", "ра", "со", "ти", "ву", "же")
    return [
        Told(
            "".join(chance.choices(syllables, k=3)).capitalize() + chance.choice(("енко", "ук", "ський")),
            chance.choice(GIVEN),
            chance.choice(FATHERS),
            "",
            Part(chance.randrange(1960, 2006), chance.randrange(1, 13), chance.randrange(1, 29)),
            f"А{chance.randrange(1000, 1400)}",
        )
        for _ in range(count)
    ]


def register(*people: Told, vocabulary: Vocabulary | None = None) -> Columns:
    return columns(enumerate(people), vocabulary or Vocabulary())


def found(*people: Told) -> list[Lead]:
    return find_within(register(*people))


TWICE = Told("Зразковий", "Олександр", "Іванович", "", Part(1990, 5, 14), "А1234")
OTHERWISE = (
    Told("Zrazkovyi", "Oleksandr", "Ivanovych", "", Part(1990, 5, 14)),
    Told("Образцовый", "Александр", "Иванович", "", Part(1990, 5, 14), "в/ч A1234"),
    Told("ЗРАЗКОВИЙ", "Саша", "", "", Part(1990, 5, 14), "А 1234"),
    Told("Зразковий", "Олександр", "Іванович", "", Part(1990), "військова частина А1234"),
    Told("Зразкввий", "Олександр", "Іванович", "", Part(1990, 5, 14)),
    Told(whole="Зразковий Олександр Іванович", born=Part(1990, 5, 14)),
)


@pytest.mark.parametrize("again", [one for place, one in enumerate(OTHERWISE) if place != 1])
def test_who_is_recorded_twice_is_found_however_the_second_record_was_written(again: Told) -> None:
    (lead,) = found(*strangers(400), TWICE, again)
    assert (lead.one, lead.other) == (400, 401)
    assert lead.band in (Band.STRONG, Band.LIKELY)


def test_a_surname_that_was_translated_is_found_by_everything_else() -> None:
    (lead,) = found(*strangers(400), TWICE, OTHERWISE[1])
    assert (lead.one, lead.other) == (400, 401)


def test_what_is_found_weighs_what_the_two_records_by_themselves_weigh() -> None:
    people = [*strangers(300), TWICE, *OTHERWISE, Told("Зразковий", "Остап", "Іванович", "", Part(1990, 5, 14))]
    columned = register(*people)
    counted = frequencies(columned)
    leads = find_within(columned)
    assert len(leads) > len(OTHERWISE)
    for lead in leads:
        weighed = weigh(columned.person(lead.one), columned.person(lead.other), counted)
        assert lead.bits == pytest.approx(weighed.bits)
        assert lead.review is weighed.review
        assert lead.band is band(weighed, Weights(columned.vocabulary, counted).people)


def test_twins_and_brothers_are_kept_for_a_person_to_look_at() -> None:
    twin = Told("Зразковий", "Остап", "Іванович", "", Part(1990, 5, 14), "А1111")
    (lead,) = found(*strangers(400), TWICE, twin)
    assert (lead.band, lead.review) == (Band.POSSIBLE, Review.TWINS)


def test_a_name_alone_is_never_strong() -> None:
    bare = Told("Ґудзикевич", "Остап", "Тарасович")
    (lead,) = found(*strangers(400), bare, bare)
    assert (lead.band, lead.review) == (Band.LIKELY, Review.NAME_ALONE)


def test_two_names_of_one_person_are_no_pair_and_a_pair_comes_once_by_its_best_names() -> None:
    spellings = [*enumerate(strangers(400)), (400, TWICE), (400, OTHERWISE[0]), (401, OTHERWISE[0]), (401, TWICE)]
    columned = columns(spellings, Vocabulary())
    (lead,) = find_within(columned)
    assert {int(columned.of[lead.one]), int(columned.of[lead.other])} == {400, 401}
    assert lead.bits == max(
        weigh(columned.person(one), columned.person(other), frequencies(columned)).bits
        for one in (400, 401)
        for other in (402, 403)
    )


def test_a_list_is_compared_with_the_register_and_not_with_itself() -> None:
    vocabulary = Vocabulary()
    cases = register(*strangers(400), TWICE, vocabulary=vocabulary)
    rows = register(OTHERWISE[0], OTHERWISE[0], strangers(1, seed=9)[0], vocabulary=vocabulary)
    assert [(lead.one, lead.other) for lead in find_between(rows, cases)] == [(0, 400), (1, 400)]


@settings(max_examples=15, deadline=None)
@given(st.randoms(use_true_random=False))
def test_the_order_of_the_records_changes_nothing(chance: Random) -> None:
    people = [*strangers(60), TWICE, *OTHERWISE]
    shuffled = chance.sample(range(len(people)), len(people))
    mixed = [people[place] for place in shuffled]
    straight = {(frozenset((lead.one, lead.other)), round(lead.bits, 9), lead.band) for lead in found(*people)}
    turned = {
        (frozenset((shuffled[lead.one], shuffled[lead.other])), round(lead.bits, 9), lead.band)
        for lead in found(*mixed)
    }
    assert straight == turned


def test_in_a_small_register_it_takes_as_much_as_in_a_larger_one() -> None:
    assert found(Told("Зразковий", "Остап", "", "", Part(1990)), Told("Приклад", "Остап", "", "", Part(1990))) == []
    assert [lead.band for lead in found(TWICE, OTHERWISE[0])] == [Band.STRONG]


def test_nobody_and_one_person_give_no_pair() -> None:
    assert found() == []
    assert found(TWICE) == []
    assert find_between(register(), register()) == []


@pytest.mark.parametrize(
    ("whole", "parts"),
    [
        ("Зразковий Олександр Іванович", ("зразковий", "олександр", "іванович")),
        ("Олександр Іванович Зразковий", ("зразковий", "олександр", "іванович")),
        ("Oleksandr Zrazkovyi", ("zrazkovyi", "oleksandr", "")),
        ("Зразковий О. І.", ("зразковий", "о.", "і.")),
        ("Зразковий", ("зразковий", "", "")),
        ("Роман Роман Романович", ("роман", "роман", "романович")),
        ("", ("", "", "")),
    ],
)
def test_a_name_that_nobody_took_apart_is_taken_apart_by_what_its_words_are(
    whole: str, parts: tuple[str, str, str]
) -> None:
    assert taken_apart(whole) == parts


@pytest.mark.parametrize("again", OTHERWISE)
def test_one_person_is_found_among_some_as_in_a_list(again: Told) -> None:
    vocabulary = Vocabulary()
    cases = register(*strangers(400), TWICE, vocabulary=vocabulary)
    row = register(again, vocabulary=vocabulary)
    weights = Weights(vocabulary, frequencies(cases))
    assert find_among(row, cases, weights) == find_between(row, cases)
    assert [lead.other for lead in find_among(row, cases, weights)] == [400]


def test_what_changed_since_is_found_as_if_all_were_compared_anew() -> None:
    people = [*strangers(200), TWICE, *OTHERWISE]
    before = register(*people)
    weights = Weights(before.vocabulary, frequencies(before))
    leads = find_within(before, weights=weights)
    kept = np.array([row for row in range(len(before)) if row not in (202, 204)])
    newer = columns([(900, TWICE), (901, strangers(1)[0])], before.vocabulary)
    after = before.some(kept).with_more(newer)

    def by_persons(leads: list[Lead]) -> set[tuple[frozenset[int], float, Band]]:
        return {(frozenset((int(after.of[one.one]), int(after.of[one.other]))), one.bits, one.band) for one in leads}

    found = caught_up(leads, kept, after, weights)
    assert by_persons(found) == by_persons(find_within(after, weights=weights))
    assert {900, 901} <= {person for pair, _, _ in by_persons(found) for person in pair}
    assert not {202, 204} & {person for pair, _, _ in by_persons(found) for person in pair}
