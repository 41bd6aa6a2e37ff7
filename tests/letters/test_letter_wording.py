"""From facts to sentences: nothing is said surer than it is, 0 and "not stated" differ, nothing is added up."""

import datetime as dt
from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from casetracker.casework import told_dates
from casetracker.casework.batches import direction_of
from casetracker.casework.certainty import Fact, Level
from casetracker.casework.claim_words import Bound, Direction, Side, Unit
from casetracker.casework.ids import new_id
from casetracker.casework.link_strength import LinkStrength
from casetracker.casework.paper_language import PaperLanguage
from casetracker.casework.partial_date import Part, PartialDate, Qualifier
from casetracker.letters import wording
from casetracker.letters.typography import typeset
from tests.letters.invented import EN, RU, UK, figure, reported

DAY = PartialDate.on(dt.date(2026, 2, 26))
WRITINGS = (wording.day_in_words, wording.day_in_figures)
days = st.dates(dt.date(1900, 1, 1), dt.date(2100, 12, 31))
parts = st.builds(lambda day, told: Part(*(day.year, day.month, day.day)[:told]), days, st.sampled_from((1, 2, 3)))
dates_with_a_start = st.one_of(
    st.builds(
        PartialDate, st.sampled_from([Qualifier.EXACT, Qualifier.ABOUT, Qualifier.BEFORE, Qualifier.AFTER]), parts
    ),
    st.tuples(parts, parts)
    .filter(lambda pair: pair[0].first_day() <= pair[1].last_day())
    .map(lambda pair: PartialDate(Qualifier.BETWEEN, *pair)),
)
NOTHING_SURE = ("установлено", "установлена", "подтверждено", "встановлено", "established", "confirmed", "підтверджено")


@pytest.mark.parametrize(
    ("level", "language", "must"),
    [
        (Level.NOTHING, UK, "Нової інформації про людину, яку Ви розшукуєте, у нас немає."),
        (Level.ONE_VOICE, UK, "Джерело: свідок, дата: 26 лютого 2026 року. Перевірити це ми не змогли."),
        (Level.BOTH_ALIKE, UK, "Незалежної перевірки цього немає."),
        (Level.BOTH_DIFFER, UK, "Сторони повідомили різне"),
        (Level.POSSIBLE, UK, "Він може не підтвердитися. Це ще не встановлення особи."),
        (Level.AGREEMENT, UK, "Порівняння показало збіг. Щоб установити особу, потрібна ще друга перевірка."),
        (Level.DECIDED, UK, "Особу встановлено. Орган: свідок; дата: 26 лютого 2026 року; документ № 17."),
        (Level.WITHDRAWN, UK, "не покладатися на те, що ми написали Вам (дата листа: 26 лютого 2026 року)."),
        (Level.EXCLUDED, UK, "Порівняння збігу не показало. Розшук триває."),
        (Level.NOTHING, EN, "We have no new information about the person you are searching for."),
        (Level.ONE_VOICE, EN, "Source: свідок, date: 26 February 2026. We have not been able to check this."),
        (Level.BOTH_ALIKE, EN, "There is no independent check of this."),
        (Level.BOTH_DIFFER, EN, "The sides reported different things"),
        (Level.POSSIBLE, EN, "It may prove wrong. It is not an identification."),
        (Level.AGREEMENT, EN, "A second check is required before identity can be confirmed."),
        (Level.DECIDED, EN, "Authority: свідок; date: 26 February 2026; document no. 17."),
        (Level.WITHDRAWN, EN, "is no longer valid."),
        (Level.EXCLUDED, EN, "The comparison did not show agreement. The search goes on."),
        (Level.NOTHING, RU, "Новых сведений о человеке, которого Вы разыскиваете, у нас нет."),
        (Level.ONE_VOICE, RU, "Источник: свідок, дата: 26 февраля 2026 года. Проверить это мы не смогли."),
        (Level.BOTH_ALIKE, RU, "Независимой проверки этого нет."),
        (Level.BOTH_DIFFER, RU, "Стороны сообщили разное"),
        (Level.POSSIBLE, RU, "Она может не подтвердиться. Это ещё не установление личности."),
        (Level.AGREEMENT, RU, "Сравнение показало совпадение. Чтобы установить личность, нужна ещё вторая проверка."),
        (Level.DECIDED, RU, "Личность установлена. Орган: свідок; дата: 26 февраля 2026 года; документ № 17."),
        (Level.WITHDRAWN, RU, "не полагаться на то, что мы написали Вам (дата письма: 26 февраля 2026 года)."),
        (Level.EXCLUDED, RU, "Сравнение совпадения не показало. Розыск продолжается."),
    ],
)
def test_each_level_has_its_sentence(level: Level, language: PaperLanguage, must: str) -> None:
    source = "17" if level is Level.DECIDED else ""
    said = wording.sentence(Fact("слова", level, "свідок", DAY, source), language).replace("\u00a0", " ")
    assert must in said


@pytest.mark.parametrize("missing", ["said_by", "said_on", "source"])
def test_identity_is_not_worded_without_authority_day_and_document(missing: str) -> None:
    whole = {"said_by": "орган", "said_on": DAY, "source": "17"}
    whole[missing] = None if missing == "said_on" else " "
    with pytest.raises(wording.DecisionNotNamed):
        wording.sentence(Fact("", Level.DECIDED, **whole), UK)  # type: ignore[arg-type]  # built from a table
    with pytest.raises(wording.WithdrawnWithoutDay):
        wording.caution(Fact("", Level.WITHDRAWN), UK)


def test_a_voice_without_source_or_day_says_that_they_are_not_recorded() -> None:
    assert "Джерело: не записано, дата: не записана." in wording.sentence(Fact("слова", Level.ONE_VOICE), UK)
    assert "Source: not recorded, date: not recorded." in wording.sentence(Fact("words", Level.ONE_VOICE), EN)


def test_no_sentence_below_a_decision_says_that_something_is_established() -> None:
    for level in (Level.NOTHING, Level.ONE_VOICE, Level.BOTH_ALIKE, Level.BOTH_DIFFER):
        for language in (UK, EN, RU):
            said = wording.sentence(Fact("…", level), language).lower()
            assert not any(word in said for word in NOTHING_SURE), said


@pytest.mark.parametrize("language", [UK, EN, RU])
def test_every_link_sentence_keeps_its_distance(language: PaperLanguage) -> None:
    said = {strength: wording.link(strength, language) for strength in LinkStrength}
    assert len(set(said.values())) == len(LinkStrength)
    for strength in (LinkStrength.POSSIBLE, LinkStrength.INDICATED):
        assert any(word in said[strength] for word in ("не підтвердитися", "не подтвердиться", "may prove wrong"))
    assert any(word in said[LinkStrength.CONFIRMED] for word in ("рішення", "решение", "decision"))


def test_each_side_is_told_apart_and_a_silent_side_is_named() -> None:
    told = reported(UK)
    assert told["to_ukraine.ukraine"].value.replace("\u00a0", " ") == (
        "Повідомлення української сторони (Координаційний штаб з питань поводження з військовополоненими, "
        "26.02.2026): 1000 тіл (останків)."
    )
    assert told["to_russia.ukraine"].value == "Числа від української сторони ми не знайшли."
    assert "35" in told["to_russia.russia"].value
    assert told["to_ukraine.ukraine"].level is Level.BOTH_ALIKE
    assert len(told["to_ukraine.ukraine"].rests_on) == 1


def test_zero_is_a_number_and_not_silence() -> None:
    zero = direction_of([figure(Side.RUSSIA, Direction.TO_RUSSIA, 0, "R", unit=Unit.BODIES)], Direction.TO_RUSSIA)
    assert "0 bodies" in wording.side_says(zero, Side.RUSSIA, EN).value.replace("\u00a0", " ")
    blank = direction_of([figure(Side.RUSSIA, Direction.TO_RUSSIA, None, "R")], Direction.TO_RUSSIA)
    assert wording.figures_of(blank, EN) == {}


def test_numbers_of_one_side_that_differ_stand_side_by_side_and_are_never_added() -> None:
    claims = [
        figure(Side.UKRAINE, Direction.TO_UKRAINE, 6057, "Headquarters"),
        figure(Side.UKRAINE, Direction.TO_UKRAINE, 6060, "Minister"),
        figure(Side.ICRC, Direction.TO_UKRAINE, 5, "Delegation"),
    ]
    told = wording.figures_of(direction_of(claims, Direction.TO_UKRAINE), EN)
    said = told["to_ukraine.ukraine"].value
    assert "Headquarters – 6,057" in said
    assert "Minister – 6,060" in said
    assert "12,117" not in " ".join(one.value for one in told.values())
    assert "Delegation" in told["to_ukraine.others"].value
    assert told["to_ukraine.russia"].value == "We found no figure from the Russian side."


def test_a_speakers_own_words_stand_in_quotation_marks_and_his_name_in_the_papers_language() -> None:
    claim = figure(Side.UKRAINE, Direction.TO_UKRAINE, 1000, "Headquarters", qualifier="можуть належати")
    said = wording.side_says(direction_of([claim], Direction.TO_UKRAINE), Side.UKRAINE, UK, {"Headquarters": "Штаб"})
    assert "(Штаб)" in said.value
    assert "дослівно: «можуть належати»" in said.value


@pytest.mark.parametrize(
    ("bound", "most", "uk", "en", "ru"),
    [
        (Bound.ABOUT, None, "приблизно 20 тіл", "about 20 bodies", "примерно 20 тел"),
        (Bound.AT_LEAST, None, "щонайменше 20 тіл", "at least 20 bodies", "по меньшей мере 20 тел"),
        (Bound.MORE_THAN, None, "більше ніж 20 тіл", "more than 20 bodies", "больше чем 20 тел"),
        (Bound.JUST_UNDER, None, "трохи менше ніж 20 тіл", "just under 20 bodies", "немного меньше чем 20 тел"),
        (Bound.BETWEEN, 21, "20–21 тіло", "20–21 bodies", "20–21 тело"),
    ],
)
def test_a_number_is_told_as_exactly_as_it_was_said(bound: Bound, most: int | None, uk: str, en: str, ru: str) -> None:
    assert wording.count(20, Unit.BODIES, RU, bound=bound, most=most).replace("\u00a0", " ") == ru
    assert wording.count(20, Unit.BODIES, UK, bound=bound, most=most).replace("\u00a0", " ") == uk
    assert wording.count(20, Unit.BODIES, EN, bound=bound, most=most).replace("\u00a0", " ") == en


@pytest.mark.parametrize(
    ("number", "uk", "ru"),
    [
        (0, "0 тіл", "0 тел"),
        (1, "1 тіло", "1 тело"),
        (2, "2 тіла", "2 тела"),
        (5, "5 тіл", "5 тел"),
        (11, "11 тіл", "11 тел"),
        (21, "21 тіло", "21 тело"),
        (1003, "1003 тіла", "1003 тела"),
        (10005, "10 005 тіл", "10 005 тел"),
    ],
)
def test_east_slavic_numbers_take_their_forms(number: int, uk: str, ru: str) -> None:
    assert wording.count(number, Unit.BODIES, UK).replace("\u00a0", " ") == uk
    assert wording.count(number, Unit.BODIES, RU).replace("\u00a0", " ") == ru


@pytest.mark.parametrize(
    ("unit", "uk", "en", "ru"),
    [
        (Unit.BODIES_OR_REMAINS, "22 тіла (останки)", "22 bodies (remains)", "22 тела (останки)"),
        (Unit.PERSONS, "22 людини", "22 people", "22 человека"),
        (
            Unit.BODY_BAGS,
            "22 (рахували не людей; скільки це людей, не встановлено)",
            "22 (not a count of people",
            "22 (считали не людей; сколько это людей, не установлено)",
        ),
        (
            Unit.NOT_RECORDED,
            "22 (чого саме, не записано)",
            "22 (what was counted is not recorded)",
            "22 (чего именно, не записано)",
        ),
    ],
)
def test_what_was_counted_is_named_and_bags_are_not_people(unit: Unit, uk: str, en: str, ru: str) -> None:
    assert wording.count(22, unit, RU).replace("\u00a0", " ") == ru
    assert wording.count(22, unit, UK).replace("\u00a0", " ") == uk
    assert wording.count(22, unit, EN).replace("\u00a0", " ").startswith(en)


@pytest.mark.parametrize(
    ("told", "uk", "en", "ru"),
    [
        ("2026-02-26", "26 лютого 2026 року", "26 February 2026", "26 февраля 2026 года"),
        ("2026-02", "лютий 2026 року", "February 2026", "февраль 2026 года"),
        ("2026", "2026 рік", "2026", "2026 год"),
        ("<2026-02-26", "до 26 лютого 2026 року", "before 26 February 2026", "до 26 февраля 2026 года"),
        ('"після жнив"', "«після жнив»", "“після жнив”", "«після жнив»"),
        ("~2026-02", "приблизно лютий 2026 року", "about February 2026", "примерно февраль 2026 года"),
        ("<2026-02", "до лютого 2026 року", "before February 2026", "до февраля 2026 года"),
        (">2026", "після 2026 року", "after 2026", "после 2026 года"),
        (
            "2026-02..2026-03-05",
            "від лютого 2026 року до 5 березня 2026 року",
            "between February 2026 and 5 March 2026",
            "с февраля 2026 года до 5 марта 2026 года",
        ),
    ],
)
def test_partial_dates_take_the_right_case(told: str, uk: str, en: str, ru: str) -> None:
    day = PartialDate.parse(told)
    assert wording.day_in_words(day, UK).replace("\u00a0", " ") == uk
    assert wording.day_in_words(day, EN).replace("\u00a0", " ") == en
    assert wording.day_in_words(day, RU).replace("\u00a0", " ") == ru


@given(told=dates_with_a_start, language=st.sampled_from([UK, EN, RU]), write=st.sampled_from(WRITINGS))
@settings(max_examples=300, deadline=None)
def test_what_a_paper_says_of_a_date_is_read_back_as_that_date(
    told: PartialDate, language: PaperLanguage, write: Callable[[PartialDate, PaperLanguage], str]
) -> None:
    assert replace(told_dates.read(write(told, language)), words="") == told


def test_tables_have_dates_in_figures() -> None:
    assert wording.day_in_figures(DAY, UK) == "26.02.2026"
    assert wording.day_in_figures(DAY, EN) == "26 Feb 2026"
    assert wording.day_in_figures(DAY, RU) == "26.02.2026"
    assert wording.day_in_figures(PartialDate.parse("~2026-02"), UK) == "приблизно 02.2026"


@pytest.mark.parametrize(
    ("loose", "bound"),
    [
        ("телефон +380 44 000 00 00 і", "телефон +380~44~000~00~00 і~"),
        ("№ 3 – так", "№~3~– так"),
        ("у справі", "у~справі"),
        ("В. Мединський", "В.~Мединський"),
        ("до 16 березня 2026 року", "до~16~березня~2026~року"),
        ("слідчий · 04.02.2026 · телефоном", "слідчий~· 04.02.2026~· телефоном"),
        (" · 04.02.2026", "~· 04.02.2026"),
        ("О'Зразко і Лукʼянко", "О’Зразко і~Лук’янко"),
        ("'цитата'", "'цитата'"),
    ],
)
def test_what_belongs_together_is_not_torn(loose: str, bound: str) -> None:
    made = typeset(loose + " ", UK) if bound.endswith("~") else typeset(loose, UK)
    assert made.replace("\u00a0", "~") == bound
    assert typeset("дело № 5 по 5 мая 2026 года", RU) == "дело №\u00a05 по\u00a05\u00a0мая\u00a02026\u00a0года"
    assert typeset("no. 5, 5 May", EN) == "no.\u00a05, 5\u00a0May"
    assert typeset("by 22 Jan 2027", EN) == "by 22\u00a0Jan\u00a02027"


def test_a_figure_whose_day_is_not_recorded_names_the_page_that_gives_it() -> None:
    page = new_id()
    claim = figure(Side.UKRAINE, Direction.TO_UKRAINE, 1000, "Headquarters", source_id=page)
    told = direction_of([claim], Direction.TO_UKRAINE)
    for language, says in ((UK, "unn.ua, без дати"), (RU, "unn.ua, без даты"), (EN, "unn.ua, undated")):
        assert says in wording.side_says(told, Side.UKRAINE, language, pages={page: "unn.ua"}).value
        assert "unn.ua" not in wording.side_says(told, Side.UKRAINE, language).value
