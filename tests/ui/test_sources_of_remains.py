"""What is recorded of remains names the paper it rests on: chosen in each form, shown, kept, told by the history."""

from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from casetracker.casework.remains import Relation
from casetracker.services import cases, remains, sources
from casetracker.services.batches import batch_named
from casetracker.ui.background import Background
from casetracker.ui.batch_page import BatchPage
from casetracker.ui.case_page import CasePage
from casetracker.ui.case_tabs.history_rows import step_rows
from casetracker.ui.dialogs import Dialogs
from casetracker.ui.forms.entries import PickEntry
from casetracker.ui.forms.kept import form_kept_under
from casetracker.ui.forms.record_form import RecordForm
from casetracker.ui.settings import Settings
from casetracker.ui.workplace import Place, Room
from tests.desks import steps_of
from tests.ui.hands import let_go
from tests.ui.stage import Stage, on_stage, said_in, the

TRANSFER = "RX-2026-02-26"


@pytest.fixture
def stage(
    tmp_path: Path, window: QWidget, dialogs: Dialogs, background: Background, settings: Settings, qtbot: QtBot
) -> Iterator[Stage]:
    yield from on_stage(tmp_path / "vault", window, dialogs, background, settings, qtbot, sample=False)


@pytest.fixture
def case(stage: Stage) -> UUID:
    return cases.open_case(stage.desk, full="Зразковий Приклад").id


def shown(stage: Stage, case_id: UUID) -> CasePage:
    stage.calm()
    page = CasePage(stage.workplace)
    stage.show(page)
    page.show_place(Place(Room.CASE, case_id=case_id, detail="samples"))
    stage.calm()
    return page


def click(stage: Stage, page: CasePage, name: str) -> RecordForm:
    the(page, QPushButton, name).click()
    stage.calm()
    assert page.form is not None
    return page.form


def save(stage: Stage, page: CasePage, form: RecordForm, **typed: str) -> None:
    for name, text in typed.items():
        form.entry(name).take_up(text)
    form.save()
    stage.calm()
    assert page.form is None
    let_go()


def paper(stage: Stage, case_id: UUID, title: str) -> str:
    return str(sources.record_source(stage.desk, case_id, title=title).id)


def offered(form: RecordForm, name: str = "source_id") -> list[str]:
    entry = form.entry(name)
    assert isinstance(entry, PickEntry)
    return [entry.itemText(place) for place in range(entry.count())]


def test_each_form_of_remains_asks_for_the_source_and_the_card_shows_it(stage: Stage, case: UUID) -> None:
    titles = ("Реєстр", "Лист слідчого", "Відомість передачі", "Висновок", "Акт")
    number, why, came, belongs, moved = (paper(stage, case, one) for one in titles)
    page = shown(stage, case)
    form = click(stage, page, "add_remains")
    assert offered(form) == ["none recorded", *sorted(titles)]
    save(stage, page, form, official_number="1187/26", source_id=number, because="слідчий", because_source_id=why)
    (item,) = stage.dossier(case).remains.values()
    batch = str(batch_named(stage.desk, TRANSFER))
    save(stage, page, click(stage, page, f"batch_{item.id}"), batch_id=batch, said_by="експерт", source_id=came)
    form = click(stage, page, f"relate_{item.id}")
    save(stage, page, form, relation="part_of", other_number="1188/26", source_id=belongs)
    save(stage, page, click(stage, page, f"move_{item.id}"), to_place="Морг 2", source_id=moved)
    told = " ".join(said_in(the(page, QWidget, f"remains_{item.id}")))
    assert [one for one in titles if one not in told] == []
    page.turn_family_view()
    stage.calm()
    assert not [one for one in titles if one in " ".join(said_in(page))]


def test_the_source_is_corrected_where_it_stands_and_the_history_names_both_by_title(stage: Stage, case: UUID) -> None:
    first, second = paper(stage, case, "Список"), paper(stage, case, "Висновок")
    desk, before = stage.desk, UUID(first)
    item = remains.record_remains(desk, case, "1187/26", source_id=before, because_source_id=before)
    said = remains.say_came_with(desk, item.id, batch_named(desk, TRANSFER), said_by="експерт", source_id=before)
    tied = remains.relate_numbered(desk, item.id, Relation.PART_OF, "1188/26", source_id=before)
    page = shown(stage, case)
    for name in (f"change_{item.id}", f"tie_{item.id}", f"change_{said.id}", f"change_{tied.id}_{item.id}"):
        form = click(stage, page, name)
        assert form.entry("source_id").typed() == first
        save(stage, page, form, source_id=second, reason="уточнено")
    found = stage.dossier(case)
    assert {str(found.remains[item.id].source_id), str(found.case_remains[0].source_id)} == {second}
    assert {str(found.remains_batches[0].source_id), str(found.remains_relations[0].source_id)} == {second}
    assert (found.remains_batches[0].said_by, found.remains_relations[0].relation) == ("експерт", Relation.PART_OF)
    the(page, QPushButton, f"past_{item.id}").click()
    stage.calm()
    told = said_in(the(page, QWidget, f"history_of_{item.id}"))
    assert told.count("Source: Список → Висновок") == 4
    (step,) = [one for one in steps_of(desk, case) if one.action.startswith("change why")]
    (row,) = step_rows([step], desk.today(), found)
    assert row.cells[4:] == ("Список", "Висновок")


def test_a_source_of_another_case_stays_chosen_and_is_offered_to_no_other_record(stage: Stage, case: UUID) -> None:
    other = cases.open_case(stage.desk, full="Вигадана Людина").id
    theirs, ours = paper(stage, other, "Папір іншої справи"), paper(stage, case, "Свій папір")
    item = remains.record_remains(stage.desk, other, "1187/26", source_id=UUID(theirs))
    remains.record_move(stage.desk, item.id, "Морг 2", source_id=UUID(theirs))
    remains.tie_remains(stage.desk, case, item.id)
    page = shown(stage, case)
    told = said_in(the(page, QWidget, f"remains_{item.id}"))
    assert {"Папір іншої справи", "Source: Папір іншої справи"} <= {part for one in told for part in one.split("\n")}
    form = click(stage, page, f"change_{item.id}")
    assert offered(form) == ["none recorded", "Папір іншої справи", "Свій папір"]
    save(stage, page, form, note="оглянуто")
    assert str(stage.dossier(case).remains[item.id].source_id) == theirs
    assert offered(click(stage, page, f"tie_{item.id}")) == ["none recorded", "Свій папір"]
    assert {str(one) for one in stage.dossier(case).sources} == {ours}


def test_the_page_of_a_transfer_names_the_paper_that_shows_what_came_with_it(stage: Stage, case: UUID) -> None:
    item = remains.record_remains(stage.desk, case, "1187/26")
    batch = batch_named(stage.desk, TRANSFER)
    shows = UUID(paper(stage, case, "Відомість передачі"))
    remains.say_came_with(stage.desk, item.id, batch, said_by="слідчий", source_id=shows)
    page = BatchPage(stage.workplace)
    stage.show(page)
    page.show_place(Place(Room.BATCH, batch_id=batch, detail="families"))
    stage.calm()
    assert "слідчий · Відомість передачі" in said_in(the(page, QWidget, "remains_of_batch"))


def test_what_was_typed_to_correct_a_tie_with_a_transfer_or_an_item_is_found_again(stage: Stage, case: UUID) -> None:
    item = remains.record_remains(stage.desk, case, "1187/26")
    said = remains.say_came_with(stage.desk, item.id, batch_named(stage.desk, TRANSFER), said_by="експерт")
    tied = remains.relate_numbered(stage.desk, item.id, Relation.PART_OF, "1188/26", said_by="лабораторія")
    for name, who in ((f"remains_in_batch:{said.id}", "експерт"), (f"remains_relation:{tied.id}", "лабораторія")):
        form = form_kept_under(name, stage.workplace, stage.dossier(case))
        assert form is not None
        assert (form.name, form.entry("said_by").typed()) == (name, who)
