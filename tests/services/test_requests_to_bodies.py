"""Follow-up requests to official bodies: ready to print, and naming nobody whom the family did not allow to name."""

from collections.abc import Iterator
from datetime import date

import pytest

from casetracker.casework.comparisons import FurtherExamination
from casetracker.casework.consents import Consent, ConsentDecision, Purpose
from casetracker.casework.dossier import Dossier
from casetracker.casework.grounds import footing
from casetracker.casework.identification import Strength
from casetracker.casework.paper_kinds import LetterKind
from casetracker.casework.paper_language import PaperLanguage
from casetracker.casework.people import Channel
from casetracker.services import cases, letters
from casetracker.services.desk import Desk
from tests.desks import make_desk
from tests.letters.invented import flat

TODAY = date(2026, 11, 24)


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    opened = make_desk(tmp_path_factory.mktemp("requests") / "vault", sample=True, today=TODAY)
    yield opened
    opened.close()


def dossier_of(desk: Desk) -> Dossier:
    (case_id,) = cases.find_cases(desk, "Зразковий Олександр")
    return cases.read_case(desk, case_id, noted=False)


def request(desk: Desk, place: int = 0, language: PaperLanguage = PaperLanguage.UKRAINIAN) -> str:
    dossier = dossier_of(desk)
    entry = dossier.registrations[place]
    wish = letters.Wish(dossier.case.id, LetterKind.REQUEST, language, registration_id=entry.id)
    printed = letters.print_letter(desk, wish)
    assert printed.registration_id == entry.id
    return flat(letters.recorded_bytes(desk, printed.id))


@pytest.mark.parametrize(
    ("language", "says"), [(PaperLanguage.UKRAINIAN, "Номер запису"), (PaperLanguage.ENGLISH, "Number of the entry")]
)
def test_a_request_quotes_the_bodys_own_number_and_words_and_names_nobody(
    desk: Desk, language: PaperLanguage, says: str
) -> None:
    said = request(desk, language=language)
    assert says in said
    assert "000-зразок" in said
    assert "призначено експертизу" in said
    assert "Олександр" not in said


def test_the_person_is_named_to_the_body_that_the_family_allowed(desk: Desk) -> None:
    dossier = dossier_of(desk)
    icrc = dossier.registrations[3]
    assert "Олександр" not in request(desk, 3)
    with desk.work("record an answer") as work:
        for recipient in ("Міжнародний Комітет Червоного Хреста (Центральне агентство з розшуку)", "інша установа"):
            work.add(
                Consent(
                    case_id=dossier.case.id,
                    relative_id=dossier.relatives[0].id,
                    purpose=Purpose.SHARE_WITH,
                    recipient=recipient,
                    decision=ConsentDecision.GIVEN,
                    decided_on=TODAY,
                )
            )
        work.commit()
    assert "Олександр" not in request(desk, 0)
    cases.change(desk, type(icrc), icrc.id, "change a registration", body_name="Інша установа")
    assert "Олександр" in request(desk, 3)


def test_a_request_without_an_entry_asks_for_one(desk: Desk) -> None:
    case_id = dossier_of(desk).case.id
    with pytest.raises(letters.ChooseAnEntry):
        letters.print_letter(desk, letters.Wish(case_id, LetterKind.REQUEST, PaperLanguage.UKRAINIAN))


def test_the_sample_asks_about_a_weak_decision_against_the_advice_of_the_experts(desk: Desk) -> None:
    (case_id,) = cases.find_cases(desk, "Неіснуюк")
    dossier = cases.read_case(desk, case_id, noted=False)
    (decision,) = dossier.decisions
    found = footing(dossier, decision)
    assert found.strength is Strength.WEAK
    assert [one.further_examination for one in found.comparisons] == [FurtherExamination.RECOMMENDED_NOT_DONE]
    mother = dossier.relatives[0].id
    day = decision.changed_at.date()
    cases.record_talk(desk, case_id, mother, held_on=day, channel=Channel.IN_PERSON, said="Рішення оскаржено.")
    wish = letters.Wish(case_id, LetterKind.QUESTIONS, PaperLanguage.ENGLISH, relative_id=mother)
    said = flat(letters.recorded_bytes(desk, letters.print_letter(desk, wish).id))
    assert "recommended, not done" in said
    assert "relatives compared: 1" in said
