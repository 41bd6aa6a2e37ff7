"""Papers through their real bytes: what they say, what they refuse, and that they always come out the same."""

import io
import os
import subprocess
import sys
from datetime import date
from pathlib import Path
from typing import Any

import pdfplumber
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from casetracker import resources
from casetracker.casework.batches import Unit
from casetracker.casework.certainty import Fact, Level
from casetracker.casework.errors import ForTheCaseworker
from casetracker.casework.letters import LetterKind
from casetracker.casework.partial_date import PartialDate
from casetracker.casework.people import PaperLanguage
from casetracker.letters import templates, wording
from casetracker.letters.fonts import CharacterNotPrintable
from casetracker.letters.paper import IncompletePaper, Letterhead, Paper, Signatory, StatesTooMuch
from casetracker.letters.render import render

UK, EN = PaperLanguage.UKRAINIAN, PaperLanguage.ENGLISH
OFFICE = Letterhead("Бюро розшуку (зразок)", "вул. Прикладна, 1", "000 000 00 00", "9–17", support_line="000 000 00 01")
NEVER = {
    UK: ("змиріться", "відпустіть", "тримайтеся", "час лікує", "розуміємо ваш біль", "двохсот", "вантаж", "рештки",
         "99,9", "не втрачайте надії", "крапк", "на жаль"),
    EN: ("closure", "accept", "let go", "move on", "time heals", "be strong", "at least", "don't lose hope", "cargo",
         "body bag", "99.9", "soon", "unfortunately", "verified"),
}  # fmt: skip


def a_letter(language: PaperLanguage = UK, kind: LetterKind = LetterKind.L1, **changes: Any) -> Paper:
    told: dict[str, Any] = {
        "template": templates.load(kind, language),
        "letterhead": OFFICE,
        "recipient_lines": ("Зразкова Ганна", "вул. Прикладна, 2", "00000 м. Зразок"),
        "number": "KV1-2026-0001/1",
        "date": date(2026, 11, 23),
        "case_number": "KV1-2026-0001",
        "values": {"case.opened_on": date(2026, 11, 1), "next_letter_by": date(2027, 1, 20)},
        "signatory": Signatory("Прикладна Зразка", phone="000 000 00 00"),
        "as_of": date(2026, 11, 23),
    }
    return Paper(**(told | changes))


def words_of(pdf: bytes) -> str:
    return " ".join(" ".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages).split())


def final(paper: Paper) -> bytes:
    return render(paper, draft=False, sample=False).pdf


def test_a_letter_names_who_writes_the_case_the_day_and_what_is_not_known() -> None:
    text = words_of(final(a_letter()))
    for part in (
        "Бюро розшуку (зразок)", "KV1-2026-0001", "23 листопада 2026 року", "Щодо розшуку", "Шановна родино!",
        "не знаємо", "20 січня 2027 року", "000 000 00 00", "000 000 00 01", "Гроші", "Прикладна Зразка",
    ):  # fmt: skip
        assert part in text.replace("\u00a0", " "), part


@pytest.mark.parametrize("language", [UK, EN])
def test_the_subject_and_the_envelope_say_nothing_of_fate(language: PaperLanguage) -> None:
    for template in templates.all():
        if template.language is language:
            title = " ".join(str(run) for run in template.title).lower()
            assert not any(word in title for word in ("загин", "смерт", "dead", "death", "identified"))


@pytest.mark.parametrize("language", [UK, EN])
def test_no_shipped_template_says_what_is_never_said(language: PaperLanguage) -> None:
    for file in resources.path("letters", language.value).glob("*.letter"):
        body = file.read_text(encoding="utf-8").split("+++")[-1].lower()
        assert [word for word in NEVER[language] if word in body] == [], file.name


def test_every_kind_has_the_same_fields_in_every_language() -> None:
    for kind in {template.kind for template in templates.all()}:
        found = [template for template in templates.all() if template.kind == kind]
        assert len(found) == 2
        assert len({(template.id, frozenset(template.all_fields())) for template in found}) == 1


def test_the_same_letter_is_the_same_bytes_whatever_the_machine(tmp_path: Path) -> None:
    script = (
        "import hashlib; from tests.letters.test_papers import a_letter, final;"
        "print(hashlib.sha256(final(a_letter())).hexdigest())"
    )
    digests = set()
    for seed, zone in (("0", "Asia/Tokyo"), ("12345", "Europe/Kyiv")):
        environment = os.environ | {"PYTHONHASHSEED": seed, "TZ": zone, "LC_ALL": "C", "HOME": str(tmp_path)}
        ran = subprocess.run(  # noqa: S603  (this interpreter)
            [sys.executable, "-c", script], env=environment, capture_output=True, text=True, check=True
        )
        digests.add(ran.stdout.strip())
    assert len(digests) == 1


def test_fonts_are_inside_and_nobody_is_named_in_the_metadata() -> None:
    pdf = final(a_letter())
    reader = PdfReader(io.BytesIO(pdf))
    assert str(reader.root_object["/Lang"]) == "uk"
    assert str(Path.home()).encode() not in pdf
    assert "Зразкова" not in str(reader.metadata)
    with pdfplumber.open(io.BytesIO(pdf)) as opened:
        fonts = {char["fontname"] for page in opened.pages for char in page.chars}
    assert fonts
    assert all("+Noto" in font for font in fonts)


def test_nothing_but_the_address_stands_in_the_window_of_the_envelope() -> None:
    with pdfplumber.open(io.BytesIO(final(a_letter()))) as opened:
        page = opened.pages[0]
        millimetre = 72 / 25.4
        box = (10 * millimetre, 45 * millimetre, 110 * millimetre, 95 * millimetre)
        text = page.within_bbox(box).extract_text()
    assert "Зразкова Ганна" in text
    assert all(word not in text for word in ("Справа", "Щодо", "Телефон"))


def test_a_draft_may_have_gaps_and_says_that_it_is_one_but_a_final_letter_is_refused() -> None:
    paper = a_letter(values={"case.opened_on": date(2026, 11, 1)})
    text = words_of(render(paper, draft=True, sample=False).pdf)
    assert "ЧЕРНЕТКА" in text
    with pytest.raises(IncompletePaper) as refused:
        final(paper)
    assert [one.name for one in refused.value.missing] == ["next_letter_by"]


def test_a_paper_of_the_sample_always_says_that_it_is_invented() -> None:
    assert "вигадані дані" in words_of(render(a_letter(), draft=False, sample=True).pdf)
    assert "вигадані" not in words_of(final(a_letter()))


@pytest.mark.parametrize("name", ["Зразкова 😀", "Зразкова 漢", "\u202eабв"])
def test_a_character_that_the_paper_cannot_print_is_an_error_and_never_a_gap(name: str) -> None:
    with pytest.raises(CharacterNotPrintable) as refused:
        final(a_letter(recipient_lines=(name, "м. Зразок")))
    assert "Зразкова" not in str(refused.value)


@pytest.mark.parametrize(
    "name", ["О’Зразкова", "Зразковаʼ", "<b>Зразкова</b>", "{{case.number}}", "**Зразкова** & </para>", "[? a] ## b"]
)
def test_what_was_typed_is_printed_as_it_was_typed(name: str) -> None:
    text = words_of(final(a_letter(recipient_lines=(name, "м. Зразок"))))
    assert name.replace(" ", "") in text.replace(" ", "").replace("\u00a0", "")


def test_a_name_of_three_hundred_characters_wraps_and_an_endless_address_is_refused() -> None:
    long = " ".join(["Зразковенко"] * 25)
    with pdfplumber.open(io.BytesIO(final(a_letter(recipient_lines=(long[:150], "м. Зразок"))))) as opened:
        assert max(char["x1"] for char in opened.pages[0].chars) < opened.pages[0].width
    with pytest.raises(ForTheCaseworker):
        final(a_letter(recipient_lines=tuple(f"рядок {place}" for place in range(40))))


def test_a_fact_surer_than_the_letter_may_state_is_refused() -> None:
    template = templates.load(LetterKind.L3, UK)
    fact = Fact("збіг", Level.DECIDED, "Слідчий", PartialDate.on(date(2026, 1, 1)), "17")
    values = {"batch.date": date(2026, 2, 26), "to_ukraine.ukraine": fact, "to_ukraine.russia": fact}
    with pytest.raises(StatesTooMuch):
        render(a_letter(template=template, values=values), draft=True, sample=False)


@pytest.mark.parametrize(
    ("number", "words"),
    [(1, "1 тіло"), (2, "2 тіла"), (5, "5 тіл"), (11, "11 тіл"), (21, "21 тіло"), (1003, "1003 тіла"), (0, "0 тіл")],
)
def test_ukrainian_numbers_take_their_forms(number: int, words: str) -> None:
    assert wording.count(number, Unit.BODIES, UK).replace("\u00a0", " ") == words


@pytest.mark.parametrize(
    ("told", "uk", "en"),
    [
        ("2026-02-26", "26 лютого 2026 року", "26 February 2026"),
        ("2026-02", "лютий 2026 року", "February 2026"),
        ("<2026-02-26", "до 26 лютого 2026 року", "before 26 February 2026"),
        ('"після жнив"', "«після жнив»", "“після жнив”"),
    ],
)
def test_dates_are_written_as_they_were_told(told: str, uk: str, en: str) -> None:
    day = PartialDate.parse(told)
    assert wording.day_in_words(day, UK).replace("\u00a0", " ") == uk
    assert wording.day_in_words(day, EN).replace("\u00a0", " ") == en


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.text(alphabet=st.characters(codec="utf-8"), min_size=1, max_size=60))
def test_no_text_breaks_out_of_its_place(typed: str) -> None:
    try:
        pdf = final(a_letter(recipient_lines=(typed, "м. Зразок")))
    except ForTheCaseworker:
        return
    text = words_of(pdf)
    assert "Шановна родино!" in text
    assert "Прикладна Зразка" in text
