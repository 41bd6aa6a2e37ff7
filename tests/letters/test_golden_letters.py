"""The words of each shipped paper, as a family reads them; a change of wording shows here and is read before it ships.

To accept new words, run `WRITE_GOLDEN=1 python -m pytest tests/letters/test_golden_letters.py` and read the difference.
"""

import os
import re
from pathlib import Path

import pytest

from casetracker import resources
from casetracker.casework.paper_kinds import LetterKind
from casetracker.casework.paper_language import PaperLanguage
from casetracker.letters.phrases import phrases
from casetracker.letters.render import render
from casetracker.services.form_values import FORMS
from tests.casework.searches_for_letters import KINDS
from tests.letters.invented import EN, L1, L3, L4, QUESTIONS, REQUEST, RU, SUMMARY, UK, a_paper, flat, plain

GOLDEN = Path(__file__).parent / "golden"


@pytest.mark.parametrize("kind", [L1, L3, L4, *KINDS, SUMMARY, REQUEST, QUESTIONS, *sorted(FORMS)])
@pytest.mark.parametrize("language", [UK, EN, RU])
def test_a_paper_says_what_it_said_when_it_was_last_read(kind: LetterKind, language: PaperLanguage) -> None:
    said = plain(render(a_paper(kind, language), draft=False, sample=False).pdf) + "\n"
    file = GOLDEN / f"{kind.value}_{language.value}.txt"
    if os.environ.get("WRITE_GOLDEN"):
        file.parent.mkdir(exist_ok=True)
        file.write_text(said, "utf-8")
    assert said == file.read_text("utf-8")


MANDATORY = {
    UK: (
        "Бюро розшуку (зразок)",
        "Реєстраційний номер: 00000000",
        "KV1-2026-0041/3",
        "2 березня 2026 року",
        "Справа № KV1-2026-0041",
        "Пише Вам Оксана Прикладенко",
        "+380 44 000 00 00",
        "пн–пт, 9:00–17:00",
        "Станом на 2 березня 2026 року.",
        "Якщо зміниться, ми Вам скажемо.",
        "Наступного листа надішлемо не пізніше 1 червня 2026 року.",
        "Ваші права.",
        "отримувати копії документів",
        "перевірити результат ще раз",
        "зробити перерву",
        "0 800 000 000",
        "не бере грошей",
        "Щодо розшуку, справа № KV1-2026-0041",
    ),
    EN: (
        "Tracing office (sample)",
        "Registered number: 00000000",
        "KV1-2026-0041/3",
        "2 March 2026",
        "Case no. KV1-2026-0041",
        "Who writes Oksana Prykladenko",
        "+380 44 000 00 00",
        "Mon–Fri, 9:00–17:00",
        "As of 2 March 2026.",
        "If it does, we will tell you.",
        "We will write again by 1 June 2026.",
        "Your rights.",
        "get copies of documents",
        "have a result examined again",
        "take a pause",
        "0 800 000 000",
        "Nobody asks for money",
        "About the search, case no. KV1-2026-0041",
    ),
    RU: (
        "Бюро розыска (образец)",
        "Регистрационный номер: 00000000",
        "KV1-2026-0041/3",
        "2 марта 2026 года",
        "Дело № KV1-2026-0041",
        "Пишет Вам Оксана Прикладенко",
        "+380 44 000 00 00",
        "пн–пт, 9:00–17:00",
        "По состоянию на 2 марта 2026 года.",
        "Если изменится, мы Вам скажем.",
        "Следующее письмо отправим не позднее 1 июня 2026 года.",
        "Ваши права.",
        "получать копии документов",
        "проверить результат ещё раз",
        "сделать перерыв",
        "0 800 000 000",
        "не берёт денег",
        "О розыске, дело № KV1-2026-0041",
    ),
}


@pytest.mark.parametrize("kind", [L1, L3, L4])
@pytest.mark.parametrize("language", [UK, EN, RU])
def test_no_letter_lacks_a_mandatory_part(kind: LetterKind, language: PaperLanguage) -> None:
    text = flat(render(a_paper(kind, language), draft=False, sample=False).pdf)
    assert [part for part in MANDATORY[language] if part not in text] == []


CERTIFICATE = "лікарське свідоцтво про смерть|medical certificate of death|медицинским свидетельством о смерти"
NEVER = {
    UK: r"крапк|закрити питання|змир|відпуст|треба жити далі|розумієм\w* ваш|час лікує|тримайтес|будьте сильн"
    r"|швидше за все|не втрачайте надії|99[,.]9|перевірен\w* числ|офіційн\w* числ|незабаром|скоро|невдовзі"
    r"|за \d+ тижн|двохсот|вантаж|рештк|мішок|мішк|геро|на жаль|загибл|загину|помер|смерт",
    EN: r"closure|\baccept|let(?:ting)? go|mov(?:e|ing) on|know how you feel|time heals|at least|be strong|probably"
    r"|lose hope|99\.9|\bverified|official figure|\bsoon\b|shortly|in \d+ weeks|\b200th|cargo|body bag"
    r"|\bhero|unfortunately|\bdead\b|\bdied\b|\bdeath\b|\bkilled",
    RU: r"поставить точку|закрыть вопрос|смир|отпуст|надо жить дальше|понимаем ваш|время лечит|держитес|будьте сильн"
    r"|скорее всего|не теряйте надежд|99[,.]9|проверенн\w* числ|официальн\w* числ|в ближайшее время|скоро|вскоре"
    r"|через \d+ недел|двухсот|груз|мешок|мешк|геро|к сожалению|погиб|умер|смерт|пропавш\w* (?:сын|муж|брат)|на украин",
}


@pytest.mark.parametrize("language", [UK, EN, RU])
def test_nothing_that_is_never_written_stands_in_a_template_or_in_the_fixed_words(language: PaperLanguage) -> None:
    never = re.compile(NEVER[language], re.IGNORECASE)
    for file in resources.path("letters", language.value).glob("*.letter"):
        # The paper that a family needs has no other name; it is named only after identity is established.
        text = re.sub(CERTIFICATE, "", file.read_text("utf-8")) if file.stem == "L6" else file.read_text("utf-8")
        assert never.findall(text) == [], file.name
    words = phrases(language)
    told = {**words.texts, **{key: " ".join(forms) for key, forms in words.lists.items()}}
    # How a speaker bounded a number is his word, and a label names a field; neither comforts nor guesses.
    found = {key: never.findall(text) for key, text in told.items() if not key.startswith(("numbers.", "labels."))}
    assert {key: hits for key, hits in found.items() if hits} == {}


REGISTER = {
    UK: ("ЄРДР", "Єдиному реєстрі досудових розслідувань (ЄРДР)"),
    EN: ("ERDR", "Unified Register of Pre-trial Investigations (ERDR)"),
    RU: ("ЕРДР", "Едином реестре досудебных расследований (ЕРДР)"),
}


@pytest.mark.parametrize("language", [UK, EN, RU])
def test_a_paper_names_the_register_of_investigations_in_full_before_it_names_it_short(language: PaperLanguage) -> None:
    short, full = REGISTER[language]
    told = 0
    for file in GOLDEN.glob(f"*_{language.value}.txt"):
        said = " ".join(file.read_text("utf-8").split())
        if short in said:
            told += 1
            assert said.find(full) == said.find(short) - len(full) + len(f"{short})"), file.name
    assert told
