"""What a text may not hold before it is printed: found in every language, explained, and no false alarm."""

import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casetracker import resources
from casetracker.casework.paper_language import PaperLanguage
from casetracker.letters import lint
from casetracker.letters.lint import BUILT_IN, Weight, WordListRefused
from casetracker.letters.phrases import phrases
from tests.casework.searches_for_letters import TYPED
from tests.letters.invented import EN, RU, UK

SHIPPED = sorted(resources.path("letters").glob("*/*.letter"))

FOUND = {
    "closure": {
        UK: "Це дасть змогу поставити крапку.",
        RU: "Это позволит поставить точку.",
        EN: "This will bring closure.",
    },
    "let_go": {
        UK: "Вам треба жити далі.",
        RU: "Постарайтесь смириться.",
        EN: "It is time to let go and move on.",
    },
    "your_pain": {
        UK: "Ми розуміємо Ваш біль.",
        RU: "Мы понимаем Вашу боль.",
        EN: "We know how you feel.",
    },
    "cliche": {UK: "Тримайтеся!", RU: "Держитесь, время лечит.", EN: "Time heals. Be strong."},
    "guess": {UK: "Швидше за все, він живий.", RU: "Скорее всего, он жив.", EN: "He is most likely alive."},
    "hope": {UK: "Не втрачайте надії.", RU: "Не теряйте надежды.", EN: "Do not lose hope."},
    "states_death": {UK: "Ваш син загинув.", RU: "Ваш сын погиб.", EN: "Your son was killed."},
    "identity_before_decision": {
        UK: "Ці останки належать Вашому синові.",
        RU: "Эти останки принадлежат Вашему сыну.",
        EN: "The remains are his.",
    },
    "percent": {UK: "Збіг становить 99,9 %.", RU: "Совпадение 99,9%.", EN: "The match is 99.9 per cent."},
    "verified_number": {
        UK: "Це перевірені цифри.",
        RU: "Это официальные цифры.",
        EN: "The official figure is known.",
    },
    "among_them": {
        UK: "Серед 1000 тіл, за словами штабу, є Ваш син.",
        RU: "Он может быть среди переданных.",
        EN: "Your son is among those handed over.",
    },
    "soon": {
        UK: "Лабораторія відповість через 2 тижні.",
        RU: "Ответ придёт в ближайшее время.",
        EN: "The answer will come shortly.",
    },
    "gruesome": {UK: "Тіло обгоріле.", RU: "Причина смерти – ожоги.", EN: "The cause of death is known."},
    "dehumanising": {UK: "Привезли рештки.", RU: "Это груз 200.", EN: "The body bags were opened."},
    "heroic": {UK: "Він віддав своє життя.", RU: "Он – настоящий герой.", EN: "He gave his life."},
    "insult": {UK: "Окупанти його не віддають.", RU: "Враг его не отдаёт.", EN: "The enemy holds him."},
    "unfortunately": {
        UK: "На жаль, у нас немає нової інформації.",
        RU: "К сожалению, новых сведений у нас нет.",
        EN: "Unfortunately there is no new information.",
    },
    "danger_to_a_captive": {
        UK: "Він служив у в/ч А0000.",
        RU: "Он служил в войсковой части.",
        EN: "He served in a brigade.",
    },
    "money": {UK: "Виплата становить 15 000 000 грн.", RU: "Выплата – 1000 гривен.", EN: "The payment is 500 UAH."},
    "unsourced": {UK: "Передали 1000 тіл.", RU: "Передали 1000 тел.", EN: "1,000 bodies were handed over."},
    "placeholder": {UK: "Ми подзвонили [дата].", RU: "Мы позвонили ____.", EN: "We called on {date}."},
    "patronymic": {
        UK: "Шановний пане Іване Петровичу!",
        RU: "Уважаемая госпожа Анна Ивановна!",
        EN: "Dear Mr Ivan Petrovych,",
    },
    "double_space": {UK: "Ми  подзвонили.", RU: "Мы  позвонили.", EN: "We  called."},
}

ORDINARY = {
    UK: (
        "Шановна Ганно Іванівно!",
        "Шановна пані Ганно!",
        "12 лютого надіслали запит до Національного інформаційного бюро.",
        "Дякуємо, що тримаєте нас у курсі.",
        "Заяву треба подати за 7 днів до суду.",
        "За повідомленням Координаційного штабу від 12 лютого, передали 1000 тіл.",
        "Ми отримали від Вас фотографію і додали її до справи.",
        "Ми опитали 3 людей і надіслали 2 запити.",
        "Живе на вул. Героїв Праці, 5.",
        "Не вірте тим, хто просить гроші.",
        "Розмовляли зі слідчим структурного підрозділу поліції.",
        "Нової інформації про людину, яку Ви розшукуєте, немає.",
        "Кілька разів телефонували до двохсот установ.",
    ),
    RU: (
        "Уважаемая Анна Ивановна!",
        "12 февраля отправили запрос в Национальное информационное бюро.",
        "Во время отпуска следователя ответа не будет.",
        "По сообщению Координационного штаба от 12 февраля, передали 1000 тел.",
        "Не верьте тем, кто просит деньги.",
        "Перезвоните нам как можно скорее.",
    ),
    EN: (
        "Dear Ms Zrazkova,",
        "We will call you as soon as there is an answer.",
        "According to the headquarters, 1,000 bodies were handed over on 12 February.",
        "We sent 2 requests and spoke to 3 people.",
        "There is no new information about the person you are searching for.",
    ),
}


@pytest.mark.parametrize("file", SHIPPED, ids=lambda file: f"{file.parent.name}-{file.stem}")
def test_no_shipped_template_gives_an_alarm(file: Path) -> None:
    assert lint.lint_template(file.read_text("utf-8"), PaperLanguage(file.parent.name), file.stem) == ()


@pytest.mark.parametrize("language", PaperLanguage)
def test_no_fixed_phrase_gives_an_alarm(language: PaperLanguage) -> None:
    words = phrases(language)
    texts = [*words.texts.items(), *((key, one) for key, several in words.lists.items() for one in several)]
    found: list[lint.Finding] = []
    for key, text in texts:
        # A form for a pen has lines to write on.
        found += lint.lint_phrase(text, language, "intake" if key.startswith("forms.") else "")
    assert found == []


@pytest.mark.parametrize("language", PaperLanguage)
@pytest.mark.parametrize("rule", FOUND)
def test_what_may_not_be_written_is_found_with_its_reason(rule: str, language: PaperLanguage) -> None:
    found = {one.rule: one for one in lint.lint(FOUND[rule][language], language)}
    assert rule in found
    assert found[rule].why
    assert found[rule].instead
    expected = Weight.STYLE if rule in ("patronymic", "double_space") else Weight.NEVER
    assert found[rule].weight is expected


@pytest.mark.parametrize(("language", "text"), [(one, text) for one, texts in ORDINARY.items() for text in texts])
def test_an_ordinary_sentence_gives_no_alarm(language: PaperLanguage, text: str) -> None:
    assert lint.lint(text, language) == ()


@pytest.mark.parametrize("language", PaperLanguage)
def test_what_a_caseworker_types_into_a_letter_in_good_faith_gives_no_alarm(language: PaperLanguage) -> None:
    assert lint.lint_fields(TYPED[language].items(), language) == ()


def test_the_lists_of_all_languages_hold_the_same_rules() -> None:
    rules = [{(one.id, one.weight) for one in lint.word_list(language).rules.values()} for language in PaperLanguage]
    assert rules[0] == rules[1] == rules[2]
    assert set(FOUND) == {name for name, _ in rules[0]}


def test_a_reason_is_read_in_the_language_of_the_reader() -> None:
    (found,) = lint.lint("Тримайтеся!", UK)
    assert lint.reason(found.rule, EN) == "Ready-made words do not help and sound indifferent."


def test_words_that_run_over_a_line_are_found_with_the_line_on_which_they_begin() -> None:
    (found,) = lint.lint("Перший рядок.\n\nДругий рядок: розуміємо\nВаш біль.", UK)
    assert (found.line, found.words) == (3, "розуміємо Ваш біль")


def test_a_stress_mark_or_another_apostrophe_hides_nothing() -> None:
    assert [one.rule for one in lint.lint("Трима\u0301йтеся", UK)] == ["cliche"]
    assert [one.rule for one in lint.lint("Вічна пам’ять!", UK)] == ["heroic"]
    assert [one.rule for one in lint.lint("Всё будет хорошо", RU)] == ["cliche"]


def test_a_number_of_bodies_is_let_through_with_its_source_in_the_same_sentence() -> None:
    assert lint.lint("Штаб повідомив: передано 1000 тіл.", UK) == ()
    apart = lint.lint("Штаб повідомив про передачу. Передано 1000 тіл.", UK)
    assert [one.rule for one in apart] == ["unsourced"]


def test_a_letter_after_the_decision_may_state_death_and_others_may_not() -> None:
    assert lint.lint("Ваш син загинув.", UK, "L6") == ()
    assert lint.never(lint.lint("Ваш син загинув.", UK, "L4"))


def test_the_marks_of_a_template_are_no_leftovers_and_its_front_is_not_read() -> None:
    text = (
        '+++\nkind = "L1"\ntitle = "Тримайтеся"\n[fields]\n"a" = { says = "рештки" }\n+++\n'
        "{{greeting}} **Час лікує.**\n\n[? a] {{a}}\n\n[* a]\n"
    )
    assert [(one.rule, one.line) for one in lint.lint_template(text, UK)] == [("cliche", 3), ("cliche", 7)]


def test_what_was_typed_is_named_by_its_field() -> None:
    found = lint.lint_fields((("done", "Подзвонили."), ("greeting", "Тримайтеся!")), UK, "L4")
    assert [(one.field, one.words) for one in found] == [("greeting", "Тримайтеся")]


def test_a_broken_word_list_is_refused_with_all_its_problems(tmp_path: Path) -> None:
    file = tmp_path / "lint.toml"
    file.write_text('[[never]]\nid = "a"\nfind = ["x"]\n[[style]]\nid = "b"\nwhy = "y"\n', "utf-8")
    with pytest.raises(WordListRefused) as refused:
        lint.read(file, EN)
    assert "a: why is missing" in str(refused.value)
    assert "b: find is missing" in str(refused.value)
    assert all(f"{name} is missing" in str(refused.value) for name in BUILT_IN)


@given(st.text(max_size=200), st.sampled_from(PaperLanguage))
def test_any_text_is_read_to_its_end(text: str, language: PaperLanguage) -> None:
    for found in lint.lint(text, language):
        assert 1 <= found.line <= text.count("\n") + 1
        assert found.words


def test_a_long_row_of_signs_takes_no_time() -> None:
    begun = time.monotonic()
    for text in ("- " * 4_000, "розуміємо " * 1_000, "1 " * 4_000, "{" * 4_000, "…" * 4_000):
        lint.lint(text, UK)
    assert time.monotonic() - begun < 20


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("Він за\u200bгинув.", UK),
        ("Він зaгинув.", UK),  # a Latin letter among Cyrillic ones
        ("Час лікує, тримайтеся, геройськии\u0306 син.", UK),
        ("Он п\u2060огиб.", RU),
        ("Oн погиб, вpемя лечит.", RU),
        ("He was kіlled.", EN),  # a Cyrillic letter among Latin ones
    ],
)
def test_what_looks_like_a_word_on_paper_is_read_as_that_word(words: str, language: PaperLanguage) -> None:
    assert lint.never(lint.lint(words, language))
    assert len(lint.lint(words, language)) == len(lint.lint(_as_it_looks(words), language))


def _as_it_looks(words: str) -> str:
    plain = words.replace("\u200b", "").replace("\u2060", "").replace("и\u0306", "й")
    alike = {"зaгинув": "загинув", "Oн": "Он", "вpемя": "время", "kіlled": "killed"}
    for typed, seen in alike.items():
        plain = plain.replace(typed, seen)
    return plain
