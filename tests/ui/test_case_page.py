"""The page of a case: wishes first, the answer, and everything recorded, with the forms that record it."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QPushButton, QTreeView, QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from casetracker.casework.identification import DecisionState, Method
from casetracker.casework.link_strength import LinkStrength
from casetracker.casework.links import LinkBasis
from casetracker.casework.paper_language import PaperLanguage
from casetracker.casework.people import Kinship
from casetracker.casework.registrations import Body
from casetracker.casework.statements import StatementState
from casetracker.letters.wording import other_side
from casetracker.services import cases, disclosure, drafts, family, identification, links
from casetracker.ui.background import Background
from casetracker.ui.case_page import CasePage
from casetracker.ui.dialogs import Dialogs
from casetracker.ui.forms.link_form import LinkForm, TransferEntry
from casetracker.ui.forms.office_forms import RegistrationForm
from casetracker.ui.forms.said_forms import StatementForm
from casetracker.ui.settings import Settings
from casetracker.ui.widgets.banners import ContactBanner, Notice
from casetracker.ui.widgets.buttons import LinkButton
from casetracker.ui.widgets.tabs import Tabs
from casetracker.ui.workplace import Place, Room
from tests.ui.hands import let_go, reached_by_tab, type_text
from tests.ui.stage import Stage, on_stage, said_in, the

TABS = ("overview", "family", "known", "samples", "identification", "batches", "letters", "documents", "history")
HARD = "О’Зразок ʼ'\" \U0001f600 שלום <b>жирно</b> {{ name }} %1 & &amp; " + "дуже довге ім’я " * 15
UNBROKEN = "Ж" * 300


@pytest.fixture
def stage(
    tmp_path: Path, window: QWidget, dialogs: Dialogs, background: Background, settings: Settings, qtbot: QtBot
) -> Iterator[Stage]:
    yield from on_stage(tmp_path / "vault", window, dialogs, background, settings, qtbot, sample=True)


def shown(stage: Stage, typed: str = "Зразковий Олександр", detail: str = "") -> CasePage:
    page = CasePage(stage.workplace)
    stage.show(page)
    page.show_place(Place(Room.CASE, case_id=stage.case(typed), detail=detail))
    stage.calm()
    return page


def click(page: QWidget, name: str) -> None:
    the(page, QPushButton, name).click()


def history(page: CasePage) -> list[list[str]]:
    """Return the rows of the steps; what a step wrote stands below it."""
    table = the(page, QTreeView, "history_table")
    model = table.model()
    return [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def test_the_page_says_who_how_to_treat_the_family_and_where_it_stands(stage: Stage) -> None:
    page = shown(stage)
    said = said_in(page)
    assert "Зразковий Олександр Прикладович" in said
    assert any(one.endswith("captivity reported") for one in said)
    assert any("born 14 May 1994 · last contact about 27 September 2025" in one for one in said)
    banner = the(page, ContactBanner)
    assert "Mother: in person only" in said_in(banner)
    assert any(one.startswith("Father: must not learn from us: identification · “результат") for one in said_in(banner))
    assert "“ймовірно перебуває в полоні, підтвердження МКЧХ немає”" in said
    assert "one voice, not checked" in said
    assert "18 days late" in said
    assert page.heading().startswith("Case ZR1-")
    assert "Зразковий" not in page.heading()


@pytest.mark.parametrize("tab", TABS)
@pytest.mark.parametrize("language", ["en", "uk"])
def test_every_tab_of_every_case_can_be_shown(stage: Stage, tab: str, language: str) -> None:
    QLocale.setDefault(QLocale(language))
    page = CasePage(stage.workplace)
    stage.show(page)
    for case_id in cases.find_cases(stage.desk):
        page.show_place(Place(Room.CASE, case_id=case_id, detail=tab))
        stage.calm()
        page.grab()
        for button in page.findChildren(QPushButton):
            assert button.accessibleName() or button.text() or not button.isVisible()
        for label in page.findChildren(QLabel):
            assert label.textFormat() is Qt.TextFormat.PlainText


def test_a_name_of_any_kind_is_shown_as_typed_and_never_widens_the_page(stage: Stage) -> None:
    for name in (HARD.strip(), UNBROKEN):
        case = cases.open_case(stage.desk, full=name, last_place=name, circumstances=name)
        mother = family.add_relative(stage.desk, case.id, name, Kinship.MOTHER, phone=name, note=name)
        disclosure.set_rule(stage.desk, case.id, mother.id, words=name)
        cases.record_statement(stage.desk, case.id, speaker=name, wording=name)
        cases.set_task(stage.desk, case.id, name, date(2026, 11, 24))
        page = CasePage(stage.workplace)
        stage.show(page)
        for tab in TABS:
            page.show_place(Place(Room.CASE, case_id=case.id, detail=tab))
            stage.calm()
            page.grab()
            assert page.minimumSizeHint().width() <= stage.window_shown.width(), tab
        assert name in said_in(page)
        page.hide()


def test_a_case_is_linked_with_a_transfer_as_possible(stage: Stage) -> None:
    page = shown(stage)
    click(page, "link_batch_button")
    stage.calm()
    form = page.form
    assert isinstance(form, LinkForm)
    chooses = form.entry("batch_id")
    assert isinstance(chooses, TransferEntry)
    searched = the(form, QLineEdit, "transfer_search")
    assert searched.hasFocus()
    type_text(searched, "26.02.2026")
    assert chooses.matches() == 1
    form.entry("strength").take_up(LinkStrength.POSSIBLE.value)
    assert "It is not an identification." in the(form, QLabel, "honest_sentence").text()
    form.save()
    stage.calm()
    (link,) = stage.dossier(stage.case("Зразковий Олександр")).links
    assert link.strength is LinkStrength.POSSIBLE
    page.show_tab("batches")
    stage.calm()
    assert "Transfer of 26 February 2026" in said_in(page.tab("batches"))
    assert "possible" in said_in(page.tab("batches"))


def test_a_paper_found_with_remains_cannot_confirm_a_link(stage: Stage) -> None:
    page = shown(stage)
    click(page, "link_batch_button")
    stage.calm()
    form = page.form
    assert form is not None
    type_text(the(form, QLineEdit, "transfer_search"), "26.02.2026")
    form.entry("basis").take_up(LinkBasis.DOCUMENT_OR_TAG_WITH_REMAINS.value)
    form.entry("strength").take_up(LinkStrength.CONFIRMED.value)
    form.save()
    stage.calm()
    assert page.form is form
    assert form.field("strength").error.startswith("This basis does not carry “confirmed”.")
    assert form.entry("strength").widget().hasFocus()
    assert not stage.dialogs.shown
    assert not stage.dossier(stage.case("Зразковий Олександр")).links


def test_a_transfer_must_be_chosen_before_it_is_linked(stage: Stage) -> None:
    page = shown(stage, detail="link")
    form = page.form
    assert form is not None
    form.save()
    assert form.field("batch_id").error


def test_linking_twice_is_refused_at_the_transfer(stage: Stage) -> None:
    page = shown(stage, "Приклад Іван", detail="link")
    form = page.form
    assert form is not None
    type_text(the(form, QLineEdit, "transfer_search"), "26.02.2026")
    form.save()
    stage.calm()
    assert form.field("batch_id").error.startswith("This case is linked to this batch already.")


def test_a_changed_strength_stands_in_the_history_with_before_after_and_reason(stage: Stage) -> None:
    page = shown(stage, "Приклад Іван", detail="batches")
    link = stage.dossier(stage.case("Приклад Іван")).links[0]
    click(page, f"strength_{link.id}")
    stage.calm()
    form = page.form
    assert form is not None
    form.entry("strength").take_up(LinkStrength.EXCLUDED.value)
    form.entry("because").take_up("порівняння збігу не показало")
    form.save()
    stage.calm()
    page.show_tab("history")
    stage.calm()
    when, who, done, where, before, after = history(page)[0]
    assert when
    assert who == stage.desk.who
    assert done == "Change a link: порівняння збігу не показало"
    assert where == "Strength · 26 February 2026"
    assert (before, after) == ("possible", "excluded")


def test_readings_are_in_the_history_and_shown_when_asked_for(stage: Stage) -> None:
    page = shown(stage, detail="history")
    assert not any(row[2] == "Read the case" for row in history(page))
    the(page, QCheckBox, "readings").click()
    stage.calm()
    assert history(page)[0][2] == "Read the case"


def test_one_step_of_work_is_one_row_that_opens_to_its_lines_and_shows_no_raw_instant(stage: Stage) -> None:
    page = shown(stage, detail="history")
    table = the(page, QTreeView, "history_table")
    model = table.model()
    opened = next(row for row, cells in enumerate(history(page)) if cells[2] == "Open the case")
    step = model.index(opened, 0)
    lines = model.rowCount(step)
    assert lines > 3
    assert history(page)[opened][3] == f"{lines} entries"
    table.setCurrentIndex(step)
    QTest.keyClick(table, Qt.Key.Key_Right)
    assert table.isExpanded(step)
    every = [
        str(model.index(line, column, model.index(row, 0)).data())
        for row in range(model.rowCount())
        for line in range(model.rowCount(model.index(row, 0)))
        for column in range(model.columnCount())
    ]
    assert not any("+00:00" in cell for cell in every)


def test_the_model_of_the_history_is_sound(stage: Stage, qtmodeltester: ModelTester) -> None:
    page = shown(stage, detail="history")
    table = the(page, QTreeView, "history_table")
    qtmodeltester.check(table.model())  # type: ignore[no-untyped-call]  # the plugin is only partly typed


def test_a_superseded_statement_stays_on_record(stage: Stage) -> None:
    page = shown(stage, detail="known")
    earlier = stage.dossier(stage.case("Зразковий Олександр")).statements[0]
    click(page, f"supersede_{earlier.id}")
    form = page.form
    assert isinstance(form, StatementForm)
    stage.calm()
    form.entry("wording").take_up("перебування в полоні підтверджено")
    form.save()
    stage.calm()
    first, second = stage.dossier(stage.case("Зразковий Олександр")).statements
    assert first.state is StatementState.SUPERSEDED
    assert first.superseded_by == second.id
    said = said_in(page.tab("known"))
    assert "“перебування в полоні підтверджено”" in said
    assert "“ймовірно перебуває в полоні, підтвердження МКЧХ немає”" in said
    assert "Superseded" in said


def test_a_claim_of_the_other_side_bears_the_official_caution_wherever_it_stands(stage: Stage) -> None:
    cases.record_statement(
        stage.desk, stage.case("Безіменна"), speaker="незнайомий", wording="він у нас", from_other_side=True
    )
    page = shown(stage, "Безіменна")
    caution = other_side(PaperLanguage.ENGLISH)
    assert caution in said_in(page.tab("overview"))
    page.show_tab("known")
    stage.calm()
    assert caution in said_in(page.tab("known"))


def test_a_weak_decision_shows_the_questions_for_the_investigator(stage: Stage) -> None:
    page = shown(stage, "Неіснуюк", detail="identification")
    tab = page.tab("identification")
    assert "Weak basis" in said_in(tab)
    assert tab.findChild(Notice, "questions") is not None


def test_a_decision_that_meets_the_rule_asks_nothing(stage: Stage) -> None:
    identification.record_decision(
        stage.desk,
        stage.case("Безіменна"),
        authority="Слідчий відділ (зразок)",
        document_number="1",
        decided_on=date(2026, 3, 1),
        state=DecisionState.DECIDED,
        relatives_compared=2,
        methods=(Method.DNA_AUTOSOMAL,),
    )
    page = shown(stage, "Безіменна", detail="identification")
    tab = page.tab("identification")
    assert tab.findChild(Notice, "questions") is None
    assert any("No paper states this decision" in one for one in said_in(tab))


def test_the_family_view_hides_what_is_not_for_the_familys_eyes(stage: Stage) -> None:
    page = shown(stage)
    QTest.keyClick(page, Qt.Key.Key_F9)
    assert not any("must not learn" in one for one in said_in(page))
    for tab in TABS:
        page.show_tab(tab)
        stage.calm()
        assert not any("must not learn" in one or "late" in one for one in said_in(page) if one.startswith("Father"))
    assert page.findChild(QWidget, "next_card") is None
    QTest.keyClick(page, Qt.Key.Key_F9)
    stage.calm()
    assert any("must not learn" in one for one in said_in(page))


def test_a_family_is_offered_no_form(stage: Stage) -> None:
    page = shown(stage)
    QTest.keyClick(page, Qt.Key.Key_F9)
    for tab in TABS:
        page.show_tab(tab)
        stage.calm()
        offered = [one.text() for one in page.findChildren(QPushButton) if one.isVisible() and one.text().endswith("…")]
        assert offered == [], tab
    QTest.keyClick(page, Qt.Key.Key_F9)
    page.show_tab("known")
    stage.calm()
    assert any(one.text() == "Add a statement…" and one.isVisible() for one in page.findChildren(QPushButton))


def test_a_kept_promise_and_a_done_task_are_no_longer_due(stage: Stage) -> None:
    page = shown(stage)
    talk = stage.dossier(stage.case("Зразковий Олександр")).talks[0]
    assert any(one.startswith("Promised to the family: Написати") for one in said_in(page))
    click(page, f"done_{talk.id}")
    stage.calm()
    assert not any(one.startswith("Promised to the family: Написати") for one in said_in(page))


def test_the_name_of_a_body_leads_to_its_entry_and_is_mere_words_while_a_family_looks(stage: Stage) -> None:
    page = shown(stage)
    entry = next(
        one for one in stage.dossier(stage.case("Зразковий Олександр")).registrations if one.body is Body.ICRC_CTA
    )
    name = f"registration_{entry.id}"
    assert the(page, LinkButton, name).text() == "ICRC"
    page.turn_family_view()
    stage.calm()
    let_go()
    card = the(page, QWidget, "standing_card")
    assert "ICRC" in said_in(card)
    assert [one.text() for one in card.findChildren(LinkButton) if one.isVisibleTo(card)] == []
    page.turn_family_view()
    stage.calm()
    the(page, LinkButton, name).click()
    assert isinstance(page.form, RegistrationForm)


def test_esc_leads_back_to_the_list_and_the_first_key_reaches_the_tabs(stage: Stage) -> None:
    page = shown(stage)
    bar = the(page, Tabs).tabBar()
    assert bar.hasFocus()
    QTest.keyClick(bar, Qt.Key.Key_Right)
    assert the(page, Tabs).current_key() == "family"
    QTest.keyClick(bar, Qt.Key.Key_Escape)
    assert stage.went == [Place(Room.CASES)]


def test_esc_in_a_form_leaves_the_form_and_not_the_case(stage: Stage) -> None:
    page = shown(stage)
    click(page, "add_statement_button")
    stage.calm()
    form = page.form
    assert form is not None
    QTest.keyClick(form.entry("speaker").widget(), Qt.Key.Key_Escape)
    assert page.form is None
    assert stage.went == []


def test_one_primary_button_at_a_time(stage: Stage) -> None:
    page = shown(stage)

    def primaries() -> list[QPushButton]:
        buttons = page.findChildren(QPushButton)
        return [one for one in buttons if one.property("kind") == "primary" and one.isVisible()]

    for tab in TABS:
        page.show_tab(tab)
        stage.calm()
        assert len(primaries()) == 1, tab
    click(page, "add_statement_button")
    assert [one.objectName() for one in primaries()] == ["save"]


def test_everything_on_the_overview_is_reached_with_the_keyboard(stage: Stage) -> None:
    page = shown(stage)
    reached = reached_by_tab(page)
    for button in page.findChildren(QPushButton):
        if button.isVisibleTo(page):
            assert button in reached, button.text()
    assert any(one.objectName() == "timeline" for one in reached)


def test_a_form_stays_while_the_case_changes_behind_it(stage: Stage) -> None:
    page = shown(stage)
    click(page, "add_statement_button")
    stage.calm()
    form = page.form
    assert form is not None
    type_text(form.entry("wording").widget(), "незбережені слова")
    cases.set_task(stage.desk, stage.case("Зразковий Олександр"), "щось інше", None)
    stage.calm()
    assert page.form is form
    assert page.unsaved() == {"statement": form.typed()}


def test_what_was_typed_before_a_lock_is_offered_and_taken_up(stage: Stage) -> None:
    case_id = stage.case("Зразковий Олександр")
    relative = stage.dossier(case_id).relatives[0]
    drafts.keep_draft(stage.desk, f"relative:{relative.id}", case_id, {"phone": "000 111"})
    drafts.keep_draft(stage.desk, "of a version to come", case_id, {"x": "y"})
    page = shown(stage)
    (offer,) = [one for one in page.findChildren(Notice) if one.isVisible()]
    assert "Change what is recorded of a relative" in said_in(offer)
    the(offer, QPushButton).click()
    stage.calm()
    assert page.form is not None
    assert page.form.entry("phone").typed() == "000 111"
    page.form.save()
    stage.calm()
    assert stage.dossier(case_id).relatives[0].phone == "000 111"
    assert "relative" not in " ".join(drafts.drafts_of(stage.desk, case_id))


def test_another_case_closes_an_untouched_form_and_begins_at_the_overview(stage: Stage) -> None:
    page = shown(stage, detail="statement")
    assert isinstance(before := page.form, StatementForm)
    assert not before.is_changed()
    page.show_place(Place(Room.CASE, case_id=stage.case("Безіменна")))
    stage.calm()
    assert page.form is None
    assert the(page, Tabs).current_key() == "overview"
    assert "Безіменна Зразка Прикладівна" in said_in(page)


def test_a_link_to_the_batch_leads_to_its_page(stage: Stage) -> None:
    page = shown(stage, "Приклад Іван", detail="batches")
    link = stage.dossier(stage.case("Приклад Іван")).links[0]
    click(page, f"open_{link.id}")
    assert stage.went == [Place(Room.BATCH, batch_id=link.batch_id)]


def test_changing_the_language_says_everything_anew(stage: Stage) -> None:
    page = shown(stage)
    QLocale.setDefault(QLocale("uk"))
    page.retranslate()
    assert any("14 травня 1994" in one for one in said_in(page))


def test_links_are_changed_through_the_service_that_keeps_the_reason(stage: Stage) -> None:
    link = stage.dossier(stage.case("Приклад Іван")).links[0]
    links.change_strength(stage.desk, link.id, LinkBasis.OTHER, LinkStrength.CONSIDERED, "не той жетон")
    lines = cases.read_history(stage.desk, link.case_id)
    assert {line.reason for line in lines if line.action == "change a link"} == {"не той жетон"}
