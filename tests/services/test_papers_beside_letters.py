"""The papers beside letters: for the file, for the public, and to fill in by hand; printed and read back."""

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from uuid import UUID

import pytest
from pypdf import PdfReader

from casetracker.casework.consents import ConsentDecision, Purpose
from casetracker.casework.paper_kinds import LetterKind
from casetracker.casework.paper_language import PaperLanguage
from casetracker.casework.people import PersonName
from casetracker.services import consents, letters
from casetracker.services.desk import Desk
from casetracker.services.letters import Wish
from tests.casework.invented_search import TODAY
from tests.casework.searches_for_letters import Standing, ready_for
from tests.desks import make_desk
from tests.services.test_letters_of_every_kind import recorded

NAME = "Зразковий Олександр Прикладович"
LANGUAGES = tuple(PaperLanguage)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    opened = make_desk(tmp_path / "vault", today=TODAY)
    with opened.work("name the office") as work:
        work.office.get().change(name="Бюро розшуку (зразок)", phone="000 00 00", hours="пн–пт")
        work.commit()
    yield opened
    opened.close()


@pytest.fixture
def stands(desk: Desk) -> Standing:
    found = ready_for(LetterKind.L6)
    found.search.registered(number="17", status_as_given="зниклий безвісти")
    recorded(desk, found)
    return found


def text_of(desk: Desk, stands: Standing, kind: LetterKind, language: PaperLanguage, to: UUID | None = None) -> str:
    letter = letters.print_letter(desk, Wish(stands.search.case.id, kind, language, relative_id=to))
    pdf = letters.recorded_bytes(desk, letter.id)
    return " ".join(" ".join(page.extract_text() for page in PdfReader(BytesIO(pdf)).pages).split())


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_summary_for_the_file_holds_what_no_paper_for_a_family_would(
    desk: Desk, stands: Standing, language: PaperLanguage
) -> None:
    text = text_of(desk, stands, LetterKind.FILE_SUMMARY, language)
    assert NAME in text
    assert "вул. Прикладна, 2" in text
    assert "зниклий безвісти" in text
    says = {"uk": "не для родини", "en": "not for a family", "ru": "не для семьи"}
    assert says[language.value] in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_public_notice_names_nobody_until_the_family_allows_it(
    desk: Desk, stands: Standing, language: PaperLanguage
) -> None:
    case_id = stands.search.case.id
    assert NAME not in text_of(desk, stands, LetterKind.POSTER, language)
    consents.record_consent(desk, case_id, stands.mother.id, Purpose.PUBLISH_NAME)
    named = text_of(desk, stands, LetterKind.POSTER, language)
    assert NAME in named
    assert "вул. Прикладна, 2" not in named
    consents.record_consent(desk, case_id, stands.mother.id, Purpose.PUBLISH_NAME, ConsentDecision.REFUSED)
    assert NAME not in text_of(desk, stands, LetterKind.POSTER, language)


@pytest.mark.parametrize("kind", [LetterKind.INTAKE, LetterKind.CONSENT_FORM])
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_form_is_blank_or_filled_from_the_case(
    desk: Desk, stands: Standing, kind: LetterKind, language: PaperLanguage
) -> None:
    with desk.work("name the mother") as work:
        work.add(PersonName(case_id=stands.search.case.id, relative_id=stands.mother.id, full="Зразкова Ганна"))
        work.commit()
    assert "Зразкова Ганна" not in text_of(desk, stands, kind, language)
    assert "Зразкова Ганна" in text_of(desk, stands, kind, language, stands.mother.id)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_leaflet_names_nobody_and_promises_nothing(desk: Desk, stands: Standing, language: PaperLanguage) -> None:
    text = text_of(desk, stands, LetterKind.LEAFLET, language)
    assert NAME not in text
    assert "000 00 00" in text
