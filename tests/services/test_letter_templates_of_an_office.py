"""Templates in the office's own words, through a real vault: kept, written with, taken back, carried in a set."""

import io
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pdfplumber
import pytest
from PIL import Image

from casetracker.casework.consents import LegalBasis
from casetracker.casework.paper_kinds import LetterKind
from casetracker.casework.paper_language import PaperLanguage
from casetracker.casework.people import Channel, Kinship
from casetracker.casework.print_sizes import PrintSize
from casetracker.exchange.letter_set import LetterSetTooLarge, NoLetterSet, SetNotWritten
from casetracker.letters import templates
from casetracker.letters.phrases import languages, phrases
from casetracker.letters.template import CLOSING
from casetracker.letters.template_file import TemplateRefused
from casetracker.services import cases, family, journal, letters, office_templates, undo, vaults
from casetracker.services.desk import Desk, SampleRefusesImports
from casetracker.services.letters import Wish
from tests.desks import make_desk
from tests.letters.invented import EN, UK, flat

TODAY = date(2026, 11, 23)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    opened = make_desk(tmp_path / "vault", today=TODAY)
    yield opened
    opened.close()


def in_own_words(kind: str = "L1", language: PaperLanguage = UK, words: str = "Ми поруч.") -> str:
    return f"{templates.shipped_text(kind, language)}\n\n{words}\n"


def listed(desk: Desk, kind: str = "L1", language: PaperLanguage = UK) -> office_templates.Listed:
    return next(one for one in office_templates.read_list(desk) if (one.kind, one.language) == (kind, language))


def actions(desk: Desk) -> list[str]:
    return [step.action for step in journal.read_steps(desk, journal.part_of_history(readings=False))]


def test_every_kind_is_listed_in_every_language_and_is_the_shipped_one_at_first(desk: Desk) -> None:
    rows = office_templates.read_list(desk)
    assert {(one.kind, one.language) for one in rows} >= {
        (kind, language) for kind in ("L1", "L3", "L4", "summary", CLOSING) for language in languages()
    }
    assert not any(one.own for one in rows)


def test_a_letter_is_written_in_the_offices_words_and_says_so_in_its_version(desk: Desk) -> None:
    case = cases.open_case(desk, full="Зразковий Олександр", born="1994-05-14")
    relative = family.add_relative(
        desk, case.id, full="Зразкова Ганна", kinship=Kinship.MOTHER, post_address="м. Зразок"
    )
    office_templates.save_version(desk, "L1", UK, in_own_words())
    office_templates.save_version(desk, CLOSING, UK, in_own_words(CLOSING, words="Двері відчинено."))
    prepared = letters.prepare(desk, Wish(case.id, LetterKind.L1, UK, relative.id))
    said = flat(letters.draft(prepared).pdf)
    assert "Ми поруч." in said
    assert "Двері відчинено." in said
    shipped, closing = templates.shipped("L1", UK), templates.shipped(CLOSING, UK).version
    assert (
        prepared.paper.template.full_version == f"{shipped.version}-office.1+{closing}-office.1/{phrases(UK).version}"
    )
    english = letters.prepare(desk, Wish(case.id, LetterKind.L1, EN, relative.id))
    assert english.paper.template == templates.load(LetterKind.L1, EN)


def test_a_letter_is_recorded_in_the_print_asked_for_with_the_offices_logo_and_lines(
    desk: Desk, tmp_path: Path
) -> None:
    case = cases.open_case(desk, full="Зразковий Олександр", born="1994-05-14")
    relative = family.add_relative(
        desk, case.id, full="Зразкова Ганна", kinship=Kinship.MOTHER, basis=LegalBasis.CONSENT, post_address="м. Зразок"
    )
    Image.new("RGB", (400, 200), "#1F5A66").save(tmp_path / "logo.png")
    vaults.set_logo(desk, tmp_path / "logo.png")
    vaults.change_office(desk, signature="кабінет 12")
    asked = Wish(case.id, LetterKind.L1, UK, relative.id, next_letter_by=date(2027, 2, 1), channel=Channel.IN_PERSON)
    for size, smallest in ((PrintSize.USUAL, 12), (PrintSize.LARGE, 18)):
        letter = letters.print_letter(desk, replace(asked, print_size=size))
        with pdfplumber.open(io.BytesIO(letters.recorded_bytes(desk, letter.id))) as opened:
            first = opened.pages[0]
            words = [one for one in first.chars if one["top"] > 300 and one["fontname"].endswith("Serif-Regular")]
            assert max(round(one["size"]) for one in words) == smallest
            assert len(first.images) == 1
        assert "кабінет 12" in flat(letters.recorded_bytes(desk, letter.id))


@pytest.mark.parametrize("kind", ["L1", CLOSING])
def test_own_words_that_a_newer_program_no_longer_takes_are_named_and_never_passed_over(desk: Desk, kind: str) -> None:
    case = cases.open_case(desk, full="Зразковий Олександр", born="1994-05-14")
    office_templates.save_version(desk, kind, UK, in_own_words(kind))
    with desk.work("write a letter template") as work:
        (own,) = work.letters.own_templates()
        own.change(text=own.text.replace("Ми поруч.", "{{gone}}"))
        work.commit()
    with pytest.raises(office_templates.OwnWordsNoLongerFit) as refused:
        letters.prepare(desk, Wish(case.id, LetterKind.L1, UK))
    assert refused.value.where == f"{kind}/uk"
    office_templates.use_shipped(desk, kind, UK)
    assert letters.prepare(desk, Wish(case.id, LetterKind.L1, UK)).paper.template == templates.load(LetterKind.L1, UK)


def test_a_version_is_taken_back_from_the_history(desk: Desk) -> None:
    office_templates.save_version(desk, "L1", UK, in_own_words(words="Перше."))
    office_templates.save_version(desk, "L1", UK, in_own_words(words="Друге."))
    last = journal.read_steps(desk, journal.part_of_history(readings=False))[0]
    assert undo.refusal_of(desk, last.work) is None
    undo.take_back(desk, last.work)
    assert "Перше." in office_templates.text_in_use(desk, "L1", UK)


def test_versions_are_kept_and_an_earlier_one_or_the_shipped_one_comes_back(desk: Desk) -> None:
    first = office_templates.save_version(desk, "L1", UK, in_own_words(words="Перше."))
    second = office_templates.save_version(desk, "L1", UK, in_own_words(words="Друге."))
    assert first.version != second.version
    assert 'version = "1.0.0-office.2"' in second.text
    row = listed(desk)
    assert (row.version, row.written_by, row.versions) == (second.version, desk.who, 2)
    office_templates.use_version(desk, first.id)
    assert "Перше." in office_templates.text_in_use(desk, "L1", UK)
    office_templates.use_shipped(desk, "L1", UK)
    assert office_templates.text_in_use(desk, "L1", UK) == templates.shipped_text("L1", UK)
    assert len(office_templates.read_versions(desk, "L1", UK)) == 2
    assert actions(desk)[:4] == [
        "go back to the shipped letter template",
        "use an earlier letter template",
        "write a letter template",
        "write a letter template",
    ]


def test_a_text_that_says_too_much_is_refused_with_all_problems_and_nothing_is_kept(desk: Desk) -> None:
    text = templates.shipped_text("L1", UK).replace('states = ["0"]', 'states = ["5"]').replace("{{greeting}}", "{{x")
    with pytest.raises(TemplateRefused) as refused:
        office_templates.save_version(desk, "L1", UK, text)
    assert refused.value.found == office_templates.check("L1", UK, text)
    assert not listed(desk).own
    with pytest.raises(office_templates.NothingChangedInTemplate):
        office_templates.save_version(desk, "L1", UK, templates.shipped_text("L1", UK))
    long = in_own_words(words="слово " * 5000)
    assert [one.line for one in office_templates.check("L1", UK, long)] == [0, 30]


def test_a_preview_shows_an_invented_person_under_the_offices_own_head(desk: Desk) -> None:
    cases.open_case(desk, full="Справжній Петро", born="1990-01-01")
    for language in languages():
        for kind in templates.shipped_kinds(language):
            text = templates.shipped_text(kind, language)
            said = flat(office_templates.preview(desk, kind, language, text).pdf)
            assert "Бюро розшуку (зразок)" in said
            assert "Справжній" not in said
            assert "[" not in said.replace("[?", ""), (kind, language, said)


@pytest.mark.parametrize("name", ["set.zip", "set"])
def test_a_set_goes_out_and_comes_in_whole(desk: Desk, tmp_path: Path, name: str) -> None:
    office_templates.save_version(desk, "L1", UK, in_own_words())
    out = tmp_path / name
    assert office_templates.export_set(desk, out) == len(office_templates.read_list(desk))
    with pytest.raises(SetNotWritten):
        office_templates.export_set(desk, out)
    other = make_desk(tmp_path / "other", today=TODAY)
    try:
        came = office_templates.import_set(other, out)
        assert [one.kind for one in came.taken] == ["L1"]
        assert len(came.same) == len(office_templates.read_list(desk)) - 1
        assert came.refused == ()
        assert "Ми поруч." in office_templates.text_in_use(other, "L1", UK)
        assert office_templates.import_set(other, out).taken == ()
        assert "take over letter templates" in actions(other)
    finally:
        other.close()
    assert "export the letter templates" in actions(desk)


def test_of_a_set_the_good_texts_are_taken_and_each_bad_one_says_why(desk: Desk, tmp_path: Path) -> None:
    out = tmp_path / "mixed.zip"
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("words/uk/L1.letter", in_own_words())
        archive.writestr("uk/L4.letter", templates.shipped_text("L4", UK).replace("{{greeting}}", "{{open('/etc')}}"))
        archive.writestr("uk/L77.letter", "x")
        archive.writestr("fr/L1.letter", "x")
        archive.writestr("en/L3.letter", b"\xff\xfe")
        archive.writestr("../../uk/L3.letter", in_own_words("L3"))
        archive.writestr("notes.txt", "x")
    came = office_templates.import_set(desk, out)
    assert {one.kind for one in came.taken} == {"L1"}
    assert {one.name for one in came.refused} == {"uk/L4.letter", "uk/L77.letter", "fr/L1.letter", "en/L3.letter"}
    assert all(one.problems for one in came.refused)
    assert {one.name for one in tmp_path.iterdir()} == {"vault", "mixed.zip"}


def test_one_file_is_taken_over_as_well(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "uk").mkdir()
    file = tmp_path / "uk" / "L1.letter"
    file.write_text(in_own_words().replace("\n", "\r\n"), "utf-8")
    assert [one.kind for one in office_templates.import_set(desk, file).taken] == ["L1"]


def test_what_is_no_set_is_refused_as_a_whole(desk: Desk, tmp_path: Path) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    torn = tmp_path / "torn.zip"
    torn.write_bytes(b"PK\x03\x04" + b"\0" * 40)
    for path in (empty, torn, tmp_path / "nowhere.zip"):
        with pytest.raises(NoLetterSet):
            office_templates.import_set(desk, path)
    large = tmp_path / "large.zip"
    with zipfile.ZipFile(large, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("uk/L1.letter", "x" * 5_000_000)
    with pytest.raises(LetterSetTooLarge):
        office_templates.import_set(desk, large)


def test_the_sample_vault_takes_no_set_in(tmp_path: Path) -> None:
    sample = make_desk(tmp_path / "sample", sample=True)
    try:
        office_templates.export_set(sample, tmp_path / "set.zip")
        with pytest.raises(SampleRefusesImports):
            office_templates.import_set(sample, tmp_path / "set.zip")
    finally:
        sample.close()


def test_a_set_is_the_same_bytes_every_time(desk: Desk, tmp_path: Path) -> None:
    for name in ("one.zip", "two.zip"):
        office_templates.export_set(desk, tmp_path / name)
    assert (tmp_path / "one.zip").read_bytes() == (tmp_path / "two.zip").read_bytes()


def test_words_that_no_letter_may_hold_are_refused_in_an_offices_own_text_too(desk: Desk) -> None:
    text = templates.shipped_text("L4", UK)
    line = text[: text.index("Розшук триває.")].count("\n") + 1
    with pytest.raises(TemplateRefused) as refused:
        office_templates.save_version(
            desk, "L4", UK, text.replace("Розшук триває.", "Розшук триває. Не втрачайте надії.")
        )
    assert [(one.line, one.details["words"]) for one in refused.value.found] == [(line, "Не втрачайте надії")]
    assert "Надію не дають і не забирають" in str(refused.value)
