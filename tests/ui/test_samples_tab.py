"""Samples and remains on the page of a case, and the remains of a transfer on its page."""

from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from casetracker.casework.consents import Consent, ConsentDecision, Purpose
from casetracker.casework.people import Kinship
from casetracker.casework.remains import Relation, RemainsKind
from casetracker.casework.samples import SampleKind, SampleState
from casetracker.services import cases, drafts, family, remains, samples
from casetracker.services.batches import batch_named
from casetracker.ui.background import Background
from casetracker.ui.batch_page import BatchPage
from casetracker.ui.case_page import CasePage
from casetracker.ui.dialogs import Dialogs
from casetracker.ui.forms.entries import TickEntry
from casetracker.ui.forms.record_form import RecordForm
from casetracker.ui.settings import Settings
from casetracker.ui.workplace import Place, Room
from tests.ui.hands import let_go, reached_by_tab
from tests.ui.stage import Stage, on_stage, said_in, the

TRANSFER = "RX-2026-02-26"


@pytest.fixture
def stage(
    tmp_path: Path, window: QWidget, dialogs: Dialogs, background: Background, settings: Settings, qtbot: QtBot
) -> Iterator[Stage]:
    yield from on_stage(tmp_path / "vault", window, dialogs, background, settings, qtbot, sample=False)


def opened(stage: Stage) -> UUID:
    return cases.open_case(stage.desk, full="Зразковий Приклад").id


def shown(stage: Stage, case_id: UUID, detail: str = "samples") -> CasePage:
    # What was recorded before must not make the page read again and again.
    stage.calm()
    page = CasePage(stage.workplace)
    stage.show(page)
    page.show_place(Place(Room.CASE, case_id=case_id, detail=detail))
    stage.calm()
    return page


def click(page: QWidget, name: str) -> None:
    the(page, QPushButton, name).click()


def form_of(page: CasePage) -> RecordForm:
    assert page.form is not None
    return page.form


def test_an_empty_case_says_what_is_missing_and_what_to_do_first(stage: Stage) -> None:
    page = shown(stage, opened(stage))
    told = said_in(the(page, QWidget, "checklist"))
    assert told.count("missing") == 3
    assert any(one.startswith("Not enough samples") for one in told)
    assert any(one.startswith("Ask the unit and the family") for one in told)
    assert "No sample is recorded yet." in said_in(page)
    assert "No remains are recorded with this case." in said_in(page)


def test_the_list_tells_there_from_waiting_failed_and_missing_and_whom_to_ask(stage: Stage) -> None:
    case = opened(stage)
    desk, kind = stage.desk, SampleKind.RELATIVE_BUCCAL
    mother = family.add_relative(desk, case, "Зразкова Марія", Kinship.MOTHER)
    father = family.add_relative(desk, case, "Зразковий Петро", Kinship.FATHER)
    family.add_relative(desk, case, "Зразкова Дарина", Kinship.DAUGHTER)
    family.add_relative(desk, case, "Зразкова Ірина", Kinship.WIFE)
    samples.add_sample(desk, case, kind, donor_id=mother.id, state=SampleState.REGISTERED)
    page = shown(stage, case)
    checks = the(page, QWidget, "checklist")
    told = said_in(checks)
    assert (told.count("there"), told.count("missing")) == (1, 2)
    could = next(one for one in told if one.startswith("Could be asked"))
    assert "Father" in could
    assert "Daughter" in could
    assert "Ірина" not in could
    assert any("only with two DNA methods" in one for one in told)
    samples.add_sample(desk, case, kind, donor_id=father.id, state=SampleState.REJECTED)
    stage.calm()
    let_go()
    told = said_in(the(page, QWidget, "checklist"))
    assert (told.count("there"), told.count("failed"), told.count("missing")) == (1, 1, 1)
    assert "Came to nothing: it must be taken again." in said_in(page)


def test_a_step_is_added_on_the_page_and_an_unusual_one_is_asked_about(stage: Stage) -> None:
    case = opened(stage)
    mother = family.add_relative(stage.desk, case, "Зразкова Марія", Kinship.MOTHER)
    one = samples.add_sample(
        stage.desk, case, SampleKind.RELATIVE_BUCCAL, donor_id=mother.id, state=SampleState.RECEIVED
    )
    page = shown(stage, case)
    click(page, f"step_{one.id}")
    form = form_of(page)
    asks = the(form, QLabel, "unusual_step")
    assert not asks.isVisibleTo(form)
    form.entry("state").take_up("taken")
    assert asks.isVisibleTo(form)
    assert "“received by the laboratory”" in asks.text()
    form.entry("happened_on").take_up("~03.2026")
    form.save()
    stage.calm()
    assert [step.state for step in stage.dossier(case).sample_steps] == [SampleState.RECEIVED, SampleState.TAKEN]
    assert any(text.startswith("Unusual after the step before it") for text in said_in(page))
    assert any(text.startswith("taken ") and text.endswith("2026") for text in said_in(page))


def test_the_form_says_that_a_donor_refused_before_anything_is_saved(stage: Stage) -> None:
    case = opened(stage)
    mother = family.add_relative(stage.desk, case, "Зразкова Марія", Kinship.MOTHER)
    aunt = family.add_relative(stage.desk, case, "Зразкова Тітка", Kinship.AUNT)
    with stage.desk.work("record a consent") as work:
        work.add(
            Consent(
                case_id=case,
                relative_id=mother.id,
                purpose=Purpose.DNA_COMPARISON,
                decision=ConsentDecision.REFUSED,
                decided_on=stage.desk.today(),
            )
        )
        work.commit()
    page = shown(stage, case)
    assert any("(refused the comparison of DNA)" in text for text in said_in(page))
    click(page, "add_sample")
    form = form_of(page)
    about = the(form, QLabel, "about_donor")
    form.entry("donor_id").take_up(str(aunt.id))
    assert "two close relatives" in about.text()
    form.entry("donor_id").take_up(str(mother.id))
    assert about.text().startswith("Refused or withdrew")
    form.save()
    stage.calm()
    assert page.form is form
    assert "blocks exactly this" in form.field("donor_id").error
    assert stage.dossier(case).samples == []


def test_remains_show_their_number_items_gaps_and_what_they_belong_with(stage: Stage) -> None:
    case, other = opened(stage), cases.open_case(stage.desk, full="Вигадана Людина")
    desk = stage.desk
    item = remains.record_remains(
        desk, case, "1187/26", kind=RemainsKind.COMMINGLED, minimum_individuals=2, items_with="жетон (зразок)"
    )
    remains.tie_remains(desk, other.id, item.id)
    remains.say_came_with(desk, item.id, batch_named(desk, TRANSFER), said_by="слідчий")
    remains.relate_numbered(desk, item.id, Relation.REASSOCIATED_WITH, "1188/26")
    remains.record_move(desk, item.id, "Морг 2", from_place="Морг 1")
    moved = remains.record_move(desk, item.id, "Лабораторія", from_place="Склад")
    page = shown(stage, case)
    card = the(page, QWidget, f"remains_{item.id}")
    told = said_in(card)
    assert "1187/26" in told
    assert "several persons" in told
    assert any("Associated item, not identification." in one for one in told)
    assert any("Nothing else connects" in one for one in told)
    assert any(one.startswith("Re-associated with 1188/26") for one in told)
    assert f"Also looked at in: {other.number}" in told
    gap = the(card, QWidget, f"gap_{moved.id}")
    assert said_in(gap) == ["How they came from “Морг 2” to “Склад” is not recorded.", "gap"]
    tie = stage.dossier(case).remains_batches[0]
    click(page, f"open_{tie.id}")
    assert stage.went[-1] == Place(Room.BATCH, batch_id=tie.batch_id)
    assert not [one for one in reached_by_tab(page) if isinstance(one, QPushButton) and not one.text()]


def test_the_family_view_shows_no_remains_no_notes_and_nobodys_refusal(stage: Stage) -> None:
    case = opened(stage)
    mother = family.add_relative(stage.desk, case, "Зразкова Марія", Kinship.MOTHER)
    samples.add_sample(stage.desk, case, SampleKind.RELATIVE_BUCCAL, donor_id=mother.id, note="не казати")
    remains.record_remains(stage.desk, case, "1187/26")
    page = shown(stage, case)
    page.turn_family_view()
    stage.calm()
    told = " ".join(said_in(page))
    assert "1187/26" not in told
    assert "не казати" not in told
    assert "Hidden in the family view." in told


def test_an_item_shows_its_own_history_and_why_it_concerns_the_case_is_corrected_with_a_reason(stage: Stage) -> None:
    case = opened(stage)
    item = remains.record_remains(stage.desk, case, "1187/26", because="слідчий", given_by="Бюро")
    remains.say_came_with(stage.desk, item.id, batch_named(stage.desk, TRANSFER), said_by="експерт")
    remains.record_move(stage.desk, item.id, "Морг 2", from_place="Морг 1")
    remains.change_remains(stage.desk, item.id, "друкарська помилка", given_by="Бюро Б")
    page = shown(stage, case)
    click(page, f"tie_{item.id}")
    form = form_of(page)
    form.entry("because").take_up("слідчий, листом")
    form.entry("reason").take_up("уточнено")
    form.save()
    stage.calm()
    let_go()
    assert stage.dossier(case).case_remains[0].because == "слідчий, листом"
    click(page, f"past_{item.id}")
    stage.calm()
    told = [one for one in said_in(the(page, QWidget, f"history_of_{item.id}")) if "\n" not in one]
    deeds = ("Change", "Record ")
    assert [one for one in told if one.startswith(deeds)] == [
        "Change why remains concern the case: уточнено",
        "Change remains: друкарська помилка",
        "Record a move of remains",
        "Record with which transfer remains came",
        "Record remains",
    ]
    for change in ("слідчий → слідчий, листом", "Бюро → Бюро Б", "Морг 2", "26 February 2026"):
        assert any(one.endswith(change) for one in told), change
    click(page, f"past_{item.id}")
    stage.calm()
    assert page.findChild(QWidget, f"history_of_{item.id}") is None


def test_a_number_that_is_recorded_already_is_shown_and_tied_instead_of_made_again(stage: Stage, qtbot: QtBot) -> None:
    first, second = opened(stage), opened(stage)
    item = remains.record_remains(stage.desk, first, "ХР-5", kind=RemainsKind.PART)
    page = shown(stage, second)
    click(page, "add_remains")
    form = form_of(page)
    form.entry("official_number").take_up("xp-5")
    found = the(form, QLabel, "found")
    qtbot.waitUntil(lambda: found.isVisibleTo(form))
    assert "ХР-5 · Part of a body" in found.text()
    form.save()
    stage.calm()
    assert "recorded already" in form.field("official_number").error
    the(form, TickEntry, "same").setChecked(True)
    form.save()
    stage.calm()
    assert page.form is None
    assert [one.remains_id for one in stage.dossier(second).case_remains] == [item.id]


def test_a_transfer_is_named_for_remains_and_its_page_shows_them(stage: Stage) -> None:
    case = opened(stage)
    item = remains.record_remains(stage.desk, case, "1187/26", kind=RemainsKind.PART)
    page = shown(stage, case)
    click(page, f"batch_{item.id}")
    stage.calm()
    form = form_of(page)
    batch = batch_named(stage.desk, TRANSFER)
    form.entry("batch_id").take_up(str(batch))
    form.entry("said_by").take_up("слідчий")
    form.save()
    stage.calm()
    assert page.form is None
    page.hide()
    of_batch = BatchPage(stage.workplace)
    stage.show(of_batch)
    of_batch.show_place(Place(Room.BATCH, batch_id=batch, detail="families"))
    stage.calm()
    card = the(of_batch, QWidget, "remains_of_batch")
    told = said_in(card)
    assert "Remains said to have come with this transfer" in told
    assert "1187/26 · Part of a body" in told
    assert "слідчий" in told
    number = stage.dossier(case).case.number
    the(card, QPushButton).click()
    assert stage.went[-1] == Place(Room.CASE, case_id=case, detail="samples")
    assert the(card, QPushButton).text() == number


def test_what_remains_came_with_and_belong_with_is_removed_where_it_stands(stage: Stage) -> None:
    case = opened(stage)
    item = remains.record_remains(stage.desk, case, "1187/26")
    said = remains.say_came_with(stage.desk, item.id, batch_named(stage.desk, TRANSFER), said_by="експерт")
    tied = remains.relate_numbered(stage.desk, item.id, Relation.PART_OF, "1188/26")
    page = shown(stage, case)
    for one in (said, tied):
        stage.dialogs.set_next_answer(True)
        click(page, f"remove_{one.id}")
        stage.calm()
        let_go()
    dossier = stage.dossier(case)
    assert (dossier.remains_batches, dossier.remains_relations) == ([], [])


def test_a_move_that_opens_a_gap_says_so_while_it_is_typed(stage: Stage) -> None:
    case = opened(stage)
    item = remains.record_remains(stage.desk, case, "1187/26")
    remains.record_move(stage.desk, item.id, "Морг 1")
    page = shown(stage, case)
    click(page, f"move_{item.id}")
    form = form_of(page)
    gap = the(form, QLabel, "gap")
    assert form.entry("from_place").typed() == "Морг 1"
    assert not gap.isVisibleTo(form)
    form.entry("from_place").take_up("Склад")
    assert "“Морг 1”" in gap.text()
    form.entry("to_place").take_up("Лабораторія")
    form.save()
    stage.calm()
    assert [one.to_place for one in stage.dossier(case).custody] == ["Морг 1", "Лабораторія"]
    assert any("is not recorded." in text for text in said_in(page))


def test_what_was_typed_into_each_form_is_offered_again(stage: Stage) -> None:
    case = opened(stage)
    mother = family.add_relative(stage.desk, case, "Зразкова Марія", Kinship.MOTHER)
    one = samples.add_sample(stage.desk, case, SampleKind.RELATIVE_BUCCAL, donor_id=mother.id)
    item = remains.record_remains(stage.desk, case, "1187/26")
    names = ["sample", f"sample:{one.id}", f"sample_step:{one.id}", "remains", f"remains:{item.id}"]
    names += [f"{kind}:{item.id}" for kind in ("remains_in_batch", "remains_relation", "custody_move")]
    names.append(f"case_remains:{stage.dossier(case).case_remains[0].id}")
    for name in names:
        drafts.keep_draft(stage.desk, name, case, {"note": "почате", "said_by": "почате"})
    page = shown(stage, case)
    offers = [one for one in page.findChildren(QPushButton) if one.text() == "Go on" and one.isVisibleTo(page)]
    assert len(offers) == len(names)


@pytest.mark.parametrize("language", ["en", "uk"])
def test_the_tab_fits_the_smallest_window_in_every_language(stage: Stage, language: str) -> None:
    case = opened(stage)
    wide = "дуже довга назва " * 20 + "Ж" * 200
    mother = family.add_relative(stage.desk, case, wide, Kinship.MOTHER)
    samples.add_sample(
        stage.desk, case, SampleKind.RELATIVE_BUCCAL, donor_id=mother.id, laboratory=wide, state=SampleState.TAKEN
    )
    item = remains.record_remains(stage.desk, case, wide, items_with=wide, because=wide)
    remains.record_move(stage.desk, item.id, wide, from_place=wide)
    QLocale.setDefault(QLocale(language))
    page = shown(stage, case)
    page.grab()
    assert page.minimumSizeHint().width() <= stage.window_shown.width()
