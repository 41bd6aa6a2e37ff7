"""The family tab: answers on consent, what must not be told, and one person who asks in several cases."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from casetracker.casework.consents import ConsentDecision, LegalBasis, Purpose
from casetracker.casework.disclosure import Topic
from casetracker.casework.dossier import Dossier
from casetracker.casework.people import Kinship
from casetracker.services import cases, consents, family, phone_lines
from casetracker.ui.background import Background
from casetracker.ui.case_page import CasePage
from casetracker.ui.case_tabs.call_card import CallCard
from casetracker.ui.case_tabs.tab import CaseView
from casetracker.ui.dialogs import Dialogs
from casetracker.ui.forms.case_form import NameForm
from casetracker.ui.forms.record_form import RecordForm
from casetracker.ui.settings import Settings
from casetracker.ui.settings_cards.phone_lines import PhoneLinesCard
from casetracker.ui.workplace import Place, Room
from tests.ui.hands import let_go
from tests.ui.stage import Stage, on_stage, said_in, the


@pytest.fixture
def stage(
    tmp_path: Path, window: QWidget, dialogs: Dialogs, background: Background, settings: Settings, qtbot: QtBot
) -> Iterator[Stage]:
    yield from on_stage(tmp_path / "vault", window, dialogs, background, settings, qtbot, sample=False)


def shown(stage: Stage, *, mother: str = "Зразкова Марія") -> tuple[CasePage, str]:
    """Show the family of a new case, and give the mother's id as the names of controls carry it."""
    case = cases.open_case(stage.desk, full="Зразковий Приклад")
    one = family.add_relative(stage.desk, case.id, mother, Kinship.MOTHER, phone="000 1", basis=LegalBasis.CONSENT)
    stage.calm()
    page = CasePage(stage.workplace)
    stage.show(page)
    page.show_place(Place(Room.CASE, case_id=case.id, detail="family"))
    stage.calm()
    return page, str(one.id)


def case_of(page: CasePage, stage: Stage) -> Dossier:
    shown_case = page.shown_case()
    assert shown_case is not None
    return stage.dossier(shown_case)


def click(page: QWidget, name: str) -> None:
    the(page, QPushButton, name).click()


def form_of(page: CasePage) -> RecordForm:
    assert page.form is not None
    return page.form


def save(stage: Stage, page: CasePage) -> None:
    form_of(page).save()
    stage.calm()
    let_go()


def test_a_withdrawal_is_recorded_from_the_list_of_consents_and_the_earlier_answer_stays(stage: Stage) -> None:
    page, mother = shown(stage)
    card = the(page, QWidget, f"consents_{mother}")
    assert said_in(card).count("allowed") == 2
    click(page, f"withdraw_{mother}_print_letter")
    form = form_of(page)
    assert (form.typed()["purpose"], form.typed()["decision"]) == ("print_letter", "withdrawn")
    form.entry("witness").take_up("Зразкова Олена")
    save(stage, page)
    answers = [one for one in case_of(page, stage).consents if one.purpose is Purpose.PRINT_LETTER]
    assert [one.decision for one in answers] == [ConsentDecision.GIVEN, ConsentDecision.WITHDRAWN]
    told = said_in(the(page, QWidget, f"consents_{mother}"))
    assert (told.count("allowed"), told.count("not allowed")) == (1, 1)
    assert any("witness: Зразкова Олена" in one for one in told)
    click(page, f"answers_{mother}")
    stage.calm()
    assert sum(one.startswith("Write letters ·") for one in said_in(page)) == 2


def test_a_recipient_is_asked_for_only_where_something_is_shared_and_must_not_be_missing(stage: Stage) -> None:
    page, mother = shown(stage)
    click(page, f"consent_{mother}")
    form = form_of(page)
    assert not form.field("recipient").isVisibleTo(form)
    form.entry("purpose").take_up("share_with")
    assert form.field("recipient").isVisibleTo(form)
    save(stage, page)
    assert form.field("recipient").error
    form.entry("recipient").take_up("МКЧХ")
    save(stage, page)
    (shared,) = [one for one in case_of(page, stage).consents if one.purpose is Purpose.SHARE_WITH]
    assert (shared.recipient, str(shared.relative_id)) == ("МКЧХ", mother)
    assert any("МКЧХ" in one for one in said_in(the(page, QWidget, f"consents_{mother}")))


def test_an_answer_that_ran_out_says_so_and_offers_to_ask_again(stage: Stage) -> None:
    page, mother = shown(stage)
    day = stage.desk.today() - timedelta(days=30)
    (one,) = case_of(page, stage).relatives
    consents.record_consent(
        stage.desk, one.case_id, one.id, Purpose.PUBLISH_NAME, decided_on=day, expires_on=day + timedelta(days=1)
    )
    stage.calm()
    let_go()
    assert "expired" in said_in(the(page, QWidget, f"consents_{mother}"))
    click(page, f"ask_{mother}_publish_name")
    save(stage, page)
    assert said_in(the(page, QWidget, f"consents_{mother}")).count("allowed") == 3


def test_what_must_not_be_told_is_recorded_shown_and_ended_with_a_reason(stage: Stage) -> None:
    page, mother = shown(stage)
    click(page, "add_rule")
    form = form_of(page)
    save(stage, page)
    assert form.field("topics").error
    form.entry("topics").take_up("captivity")
    save(stage, page)
    (rule,) = case_of(page, stage).rules
    assert (str(rule.relative_id), rule.topics) == (mother, (Topic.CAPTIVITY,))
    click(page, f"end_{rule.id}")
    form_of(page).entry("reason").take_up("мати вже знає")
    save(stage, page)
    (rule,) = case_of(page, stage).rules
    assert rule.ended_on == stage.desk.today()


def test_the_same_person_recorded_in_two_cases_is_tied_together_and_each_leads_to_the_other(stage: Stage) -> None:
    other = cases.open_case(stage.desk, full="Зразковий Племінник")
    there = family.add_relative(stage.desk, other.id, "Зразкова Марія", Kinship.AUNT, phone="000 2")
    page, mother = shown(stage)
    click(page, f"another_{mother}")
    form = form_of(page)
    assert not form.field("already").isVisibleTo(form)
    form.entry("other").take_up(str(other.id))
    stage.qtbot.waitUntil(lambda: form.field("already").isVisibleTo(form))
    assert form.field("kinship").isVisibleTo(form)
    form.entry("already").take_up(str(there.id))
    assert not form.field("kinship").isVisibleTo(form)
    save(stage, page)
    assert len(stage.dossier(other.id).relatives) == 1
    card = the(page, QWidget, f"relative_{mother}")
    the(card, QPushButton, f"elsewhere_{other.id}").click()
    assert stage.went[-1] == Place(Room.CASE, case_id=other.id, detail="family")
    family.change_relative(stage.desk, there.id, phone="000 3")
    assert [one.phone for one in case_of(page, stage).relatives] == ["000 3"]


def test_who_is_not_recorded_there_is_taken_over_with_contacts(stage: Stage) -> None:
    page, mother = shown(stage)
    click(page, f"another_{mother}")
    form = form_of(page)
    save(stage, page)
    assert form.field("other").error
    form.entry("full").take_up("Зразковий Брат")
    form.entry("kinship").take_up("aunt")
    save(stage, page)
    read = stage.dossier(stage.case("Зразковий Брат"))
    (copied,) = read.relatives
    assert (read.name_of(copied), copied.phone, copied.kinship) == ("Зразкова Марія", "000 1", Kinship.AUNT)


def test_a_line_is_added_checked_and_removed_in_the_settings(stage: Stage) -> None:
    card = PhoneLinesCard(stage.workplace)
    stage.show(card)
    card.read()
    stage.calm()
    before = len(phone_lines.read_lines(stage.desk))
    click(card, "add_line")
    editor = the(card, QWidget, "line_editor")
    for name, value in (("line_name", "Психолог (зразок)"), ("line_number", "000 5")):
        editor.findChild(QWidget, name).setText(value)  # type: ignore[union-attr]
    click(card, "save_line")
    stage.calm()
    let_go()
    (own,) = [one for one in phone_lines.read_lines(stage.desk) if one.name == "Психолог (зразок)"]
    old = len([one for one in said_in(card) if one.startswith("To be checked")])
    assert old == 1
    click(card, f"checked_{own.id}")
    stage.calm()
    let_go()
    (own,) = [one for one in phone_lines.read_lines(stage.desk) if one.id == own.id]
    assert own.checked_on is not None
    assert own.checked_on.day() == stage.desk.today()
    stage.dialogs.set_next_answer(True)
    click(card, f"remove_{own.id}")
    stage.calm()
    assert len(phone_lines.read_lines(stage.desk)) == before


def test_the_form_of_a_spelling_says_whose_name_it_is(stage: Stage) -> None:
    shown(stage)
    dossier = stage.dossier(stage.case("Зразковий Приклад"))
    (relative,) = dossier.relatives
    assert dossier.name_of(relative) in NameForm.of(stage.workplace, dossier, relative.id).explanation()
    assert dossier.heading() in NameForm.of(stage.workplace, dossier).explanation()


def test_that_nobody_may_be_called_is_said_only_where_somebody_could_be(stage: Stage) -> None:
    case = cases.open_case(stage.desk, full="Зразковий Приклад")

    def said() -> str:
        card = CallCard(CaseView(stage.dossier(case.id), stage.desk.today()), stage.workplace.go)
        return " ".join(said_in(card))

    assert "No relative is recorded yet." in said()
    one = family.add_relative(stage.desk, case.id, "Зразкова Марія", Kinship.MOTHER, basis=LegalBasis.CONSENT)
    assert "No telephone number of a relative is recorded." in said()
    family.change_relative(stage.desk, one.id, phone="000 1", do_not_call=True)
    assert "Nobody of the family may be called." in said()


def test_what_is_noted_of_a_person_for_every_case_stands_in_each_of_them(stage: Stage) -> None:
    page, mother = shown(stage)
    (one,) = case_of(page, stage).relatives
    there = family.ask_in_case(
        stage.desk, one.id, full="Зразковий Брат", kinship=Kinship.AUNT, basis=LegalBasis.CONSENT
    )
    stage.calm()
    click(page, f"note_everywhere_{mother}")
    assert "Зразкова Марія" in form_of(page).explanation()
    form_of(page).entry("note").take_up("говорити повільно")
    save(stage, page)
    assert "In every case: говорити повільно" in said_in(the(page, QWidget, f"relative_{mother}"))
    assert family.notes_on_enquirers(stage.desk, there.case_id) == {there.id: "говорити повільно"}
    page.turn_family_view()
    stage.calm()
    assert not any("повільно" in said for said in said_in(page))
