"""Values on paper: printed as they were typed, or refused by the name of their field; never markup, never a gap."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from casetracker.casework.certainty import Fact, Level
from casetracker.casework.errors import ForTheCaseworker
from casetracker.casework.partial_date import PartialDate
from casetracker.letters import wording
from casetracker.letters.fonts import CharacterNotPrintable
from casetracker.letters.paper import IncompletePaper, Letterhead, Signatory, StatesTooMuch, gaps
from casetracker.letters.render import render
from casetracker.letters.template import Field, FieldType
from tests.letters.invented import EN, L1, L3, L4, SUMMARY, a_paper, flat, without

LITERAL = [
    "<b>жирний</b>",
    "</para><para>",
    '<img src="/etc/passwd"/>',
    "{{case.number}}",
    "{office.name} %s {0}",
    "**зірки** *і ще*",
    "A & B &amp; C < D > E",
    "[? actions] [* actions]",
    "## не заголовок",
    "О’Зразко",
    "наголос за́мок",
    "ґєії ҐЄІЇ ёъыэ",
    '"лапки" «ще» „одні“',
    "\\n \\u0000 \\",
    "100 % – 5 °C § 3",
]
REFUSED = ["😀", "漢字", "سلام", "שלום", "\x00", "\x1b[31m", "\u202eперекинуто", "\ud800", "\ue000", "→ ☐ ✓"]


@pytest.mark.parametrize("typed", LITERAL)
def test_what_looks_like_markup_is_printed_letter_for_letter(typed: str) -> None:
    paper = a_paper(L4, values={"actions": (typed,)}, signatory=Signatory(typed), recipient_lines=(typed, "м. Зразок"))
    paper = replace(paper, letterhead=replace(paper.letterhead, name=typed))
    text = flat(render(paper, draft=False, sample=False).pdf)
    assert text.replace(" ", "").count(typed.replace(" ", "")) >= 5  # letterhead, window, reference, list, signature


@pytest.mark.parametrize("typed", ["О'Зразко", "ОʼЗразко"])
def test_every_apostrophe_inside_a_name_is_printed_in_one_form(typed: str) -> None:
    assert "О’Зразко" in flat(render(a_paper(SUMMARY, values={"person.name": typed}), draft=False, sample=False).pdf)


@pytest.mark.parametrize("typed", REFUSED)
@pytest.mark.parametrize("draft", [True, False])
def test_what_the_fonts_lack_is_refused_by_the_name_of_the_field(typed: str, draft: bool) -> None:
    paper = a_paper(L4, values={"actions": ("Запитали слідчого.", f"таємне слово {typed}")})
    with pytest.raises(CharacterNotPrintable) as refused:
        render(paper, draft=draft, sample=False)
    assert "що зроблено за цей час" in str(refused.value)
    assert "таємне" not in str(refused.value)
    with pytest.raises(CharacterNotPrintable, match="who signs"):
        render(a_paper(L1, EN, signatory=Signatory(f"Oksana {typed}")), draft=draft, sample=False)


def test_signs_that_come_along_with_pasted_text_and_print_as_nothing_are_left_out() -> None:
    typed = "\ufeffЗра\u00adзко\u200bвий\tОлександр\x0bПрикладович"
    text = flat(render(a_paper(SUMMARY, values={"person.name": typed}), draft=False, sample=False).pdf)
    assert "Зразковий Олександр Прикладович" in text


def test_a_draft_marks_each_gap_with_its_label_and_a_final_paper_lists_them_all() -> None:
    office = Letterhead("Бюро", "адреса", "0", "9–17")
    paper = without(a_paper(L3, letterhead=office, recipient_lines=(" ",), number=""), "batch.date", "next_letter_by")
    made = flat(render(paper, draft=True, sample=False).pdf)
    for label in (
        "кому",
        "номер паперу",
        "дата передачі",
        "наступний лист не пізніше",
        "лінія психологічної підтримки",
    ):
        assert f"[{label}]" in made
    with pytest.raises(IncompletePaper) as refused:
        render(paper, draft=False, sample=False)
    names = ["recipient", "letter.number", "batch.date", "next_letter_by", "office.support_line"]
    assert [one.name for one in refused.value.missing] == names
    assert [one.name for one in gaps(paper)] == names
    assert "дата передачі" in str(refused.value)


def test_a_table_or_list_with_nothing_in_it_is_a_gap() -> None:
    paper = a_paper(SUMMARY, values={"known": (), "next": (" ",), "person.name": ""})
    assert [one.name for one in gaps(paper)] == ["person.name", "known", "next"]
    assert "[що відомо]" in flat(render(paper, draft=True, sample=False).pdf)


def test_what_is_optional_is_printed_only_where_it_is_given() -> None:
    assert "До Росії" in flat(render(a_paper(L3), draft=False, sample=False).pdf)
    silent = without(a_paper(L3), "to_russia.ukraine", "to_russia.russia")
    assert "До Росії" not in flat(render(silent, draft=False, sample=False).pdf)
    private = without(a_paper(SUMMARY), "transfers")
    assert "Передачі" not in flat(render(private, draft=False, sample=False).pdf)


def test_a_link_is_on_a_summary_only_with_the_sentence_for_its_strength() -> None:
    text = flat(render(a_paper(SUMMARY, EN), draft=False, sample=False).pdf)
    assert "It may prove wrong. It is not an identification." in text


@pytest.mark.parametrize("level", [Level.POSSIBLE, Level.AGREEMENT, Level.DECIDED, Level.WITHDRAWN, Level.EXCLUDED])
def test_a_letter_never_states_more_than_its_kind_may(level: Level) -> None:
    for kind, name in ((L3, "to_ukraine.ukraine"), (L4, "actions")):
        fact = Fact("таємне слово", level, "орган", PartialDate.parse("2026"), "17")
        paper = a_paper(kind, values={name: fact if kind is L3 else (fact,)})
        for draft in (True, False):
            with pytest.raises(StatesTooMuch) as refused:
                render(paper, draft=draft, sample=False)
            assert "таємне" not in str(refused.value)


def test_a_summary_does_not_say_that_identity_is_established_without_the_document() -> None:
    known = ((Level.DECIDED, "Встановлення особи", Fact("", Level.DECIDED, "слідчий", PartialDate.parse("2026"))),)
    with pytest.raises(wording.DecisionNotNamed):
        render(a_paper(SUMMARY, values={"known": known}), draft=False, sample=False)


def test_agreement_is_printed_only_with_the_sentence_that_a_second_check_is_outstanding() -> None:
    known = ((Level.AGREEMENT, "Встановлення особи", Fact("", Level.AGREEMENT, "лабораторія")),)
    text = flat(render(a_paper(SUMMARY, values={"known": known}), draft=False, sample=False).pdf)
    assert "Щоб установити особу, потрібна ще друга перевірка." in text


def test_a_fact_below_the_level_of_its_field_is_printed_as_not_established() -> None:
    paper = a_paper(SUMMARY)
    strict = Field("person.name", FieldType.FACT, "ім’я", "Ім’я.", min_level=Level.POSSIBLE)
    template = replace(paper.template, fields={**paper.template.fields, "person.name": strict})
    weak = Fact("таємне слово", Level.ONE_VOICE, "свідок")
    text = flat(
        render(
            replace(paper, template=template, values={**paper.values, "person.name": weak}), draft=False, sample=False
        ).pdf
    )
    assert "не встановлено" in text
    assert "таємне" not in text


def test_what_somebody_said_stands_in_quotation_marks_with_speaker_and_day() -> None:
    text = flat(render(a_paper(SUMMARY), draft=False, sample=False).pdf)
    assert "«мабуть, у полоні» Національне інформаційне бюро · 12.01.2026 Перевірити це ми не змогли." in text
    assert "«зниклий безвісти» Єдиний реєстр · 05.11.2025 Це запис у документі." in text


def test_values_that_no_template_asks_for_and_values_of_the_wrong_kind_are_faults_of_the_program() -> None:
    with pytest.raises(ValueError, match=r"no such fields: batch\.size"):
        a_paper(L1, values={"batch.size": 3})
    with pytest.raises(TypeError, match="takes a date"):
        render(a_paper(L1, values={"case.opened_on": "учора"}), draft=True, sample=False)
    with pytest.raises(TypeError, match="takes a figure"):
        render(a_paper(L3, values={"to_ukraine.russia": "1000"}), draft=True, sample=False)
    with pytest.raises(TypeError, match="3 cells"):
        render(a_paper(SUMMARY, values={"letters": (("a", "b"),)}), draft=True, sample=False)


ANY_TEXT = st.text(st.characters(codec=None), max_size=80) | st.sampled_from([*LITERAL, *REFUSED, "а" * 400, "\n" * 9])


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(ANY_TEXT, ANY_TEXT, ANY_TEXT)
def test_whatever_is_typed_a_summary_is_printed_whole_or_refused_in_words(name: str, said: str, status: str) -> None:
    paper = a_paper(
        SUMMARY,
        values={
            "person.name": name,
            "known": ((Level.ONE_VOICE, "Питання", Fact(said, Level.ONE_VOICE, status)),),
            "unknown": (said, name),
        },
    )
    try:
        made = render(paper, draft=False, sample=False)
    except ForTheCaseworker:
        return
    assert made == render(paper, draft=False, sample=False)
    text = flat(made.pdf)
    assert text.endswith("відповідальна за справу · +380 44 000 00 01") or "Сторінка" in text
    assert "Листи, які ми Вам надіслали" in text


def test_a_text_of_twenty_thousand_characters_is_printed_to_its_end() -> None:
    said = "слово " * 3300 + "кінець"
    made = render(
        a_paper(SUMMARY, values={"known": ((Level.ONE_VOICE, "Питання", Fact(said, Level.ONE_VOICE)),)}),
        draft=False,
        sample=False,
    )
    assert made.pages < 30
    assert "кінець»" in flat(made.pdf)
    assert flat(made.pdf).count("слово") == 3300
