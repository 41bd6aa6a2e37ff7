"""What is recorded can be corrected, graded and removed where it stands, and the history says so in words."""

import gc
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from casetracker.casework.comparisons import Result
from casetracker.casework.consents import Purpose
from casetracker.casework.identification import Method
from casetracker.casework.link_strength import LinkStrength
from casetracker.casework.links import LinkBasis
from casetracker.casework.people import Channel, IdentityPaper, Kinship, NameKind, PlacePrecision
from casetracker.casework.registrations import Body
from casetracker.casework.samples import SampleKind
from casetracker.casework.sources import Credibility, Reliability
from casetracker.casework.statements import StatementState
from casetracker.services import (
    attachments,
    case_life,
    cases,
    consents,
    family,
    handovers,
    identification,
    links,
    person,
    remains,
    samples,
    sources,
)
from casetracker.ui.background import Background
from casetracker.ui.case_page import CasePage
from casetracker.ui.case_tabs.history_rows import step_rows
from casetracker.ui.dialogs import Dialogs
from casetracker.ui.forms.case_form import NameForm, PersonForm
from casetracker.ui.forms.document_form import DocumentForm
from casetracker.ui.forms.form_place import FormPlace
from casetracker.ui.forms.identification_forms import DecisionForm
from casetracker.ui.forms.life_forms import NoteForm
from casetracker.ui.forms.link_form import LinkForm
from casetracker.ui.forms.office_forms import RegistrationForm
from casetracker.ui.forms.person_forms import IdentityDocumentForm, WitnessForm
from casetracker.ui.forms.record_form import RecordForm
from casetracker.ui.forms.relative_form import RelativeForm
from casetracker.ui.forms.remains_forms import RemainsForm, TieForm
from casetracker.ui.forms.said_forms import StatementStateForm, TalkForm
from casetracker.ui.forms.sample_forms import SampleForm
from casetracker.ui.forms.source_form import SourceForm
from casetracker.ui.forms.telling_forms import EffectsForm
from casetracker.ui.settings import Settings
from casetracker.ui.widgets.ids_first import RowsTable
from casetracker.ui.workplace import Place, Room
from tests.desks import steps_of
from tests.ui.hands import let_go
from tests.ui.stage import Stage, on_stage, said_in, the

PDF = b"%PDF-1.4\n" + b"0" * 200 + b"\n%%EOF\n"


@pytest.fixture
def stage(
    tmp_path: Path, window: QWidget, dialogs: Dialogs, background: Background, settings: Settings, qtbot: QtBot
) -> Iterator[Stage]:
    yield from on_stage(tmp_path / "vault", window, dialogs, background, settings, qtbot, sample=False)


@pytest.fixture
def case(stage: Stage) -> UUID:
    return cases.open_case(stage.desk, full="Зразковий Приклад").id


def shown(stage: Stage, case: UUID, tab: str) -> CasePage:
    page = CasePage(stage.workplace)
    stage.show(page)
    page.show_place(Place(Room.CASE, case_id=case, detail=tab))
    stage.calm()
    return page


def click(stage: Stage, page: CasePage, name: str) -> RecordForm:
    the(page, QPushButton, name).click()
    stage.calm()
    assert page.form is not None
    return page.form


def save(stage: Stage, form: RecordForm, **typed: str) -> None:
    for name, text in typed.items():
        form.entry(name).take_up(text)
    form.save()
    stage.calm()
    let_go()


def test_a_spelling_is_added_with_its_paper_corrected_and_removed(stage: Stage, case: UUID) -> None:
    paper = sources.record_source(stage.desk, case, title="Витяг з реєстру")
    page = shown(stage, case, "known")
    misspelt = NameKind.MISSPELLING_IN_DOCUMENT
    form = click(stage, page, "add_spelling")
    save(stage, form, full="Зразковый Приклад", kind=misspelt.value, source_id=str(paper.id), language="ru")
    (name,) = [one for one in stage.dossier(case).names if one.kind is misspelt]
    assert (name.source_id, name.language) == (paper.id, "ru")
    assert "Витяг з реєстру" in " ".join(said_in(the(page, QWidget, "names_card")))
    save(stage, click(stage, page, f"spelling_{name.id}"), full="Зразковый Примерович")
    assert "Зразковый Примерович" in said_in(the(page, QWidget, "names_card"))
    stage.dialogs.set_next_answer(True)
    the(page, QPushButton, f"remove_{name.id}").click()
    stage.calm()
    assert [one.kind for one in stage.dossier(case).names] == [NameKind.LEGAL]


@pytest.mark.parametrize("name", ["add_spelling", "add_paper", "add_witness"])
def test_the_first_name_paper_or_witness_of_a_case_can_be_added(stage: Stage, case: UUID, name: str) -> None:
    page = shown(stage, case, "known")
    gc.collect()
    assert click(stage, page, name).title()


def test_every_form_that_corrects_something_saves_it(stage: Stage, case: UUID) -> None:
    desk, work = stage.desk, stage.workplace
    mother = family.add_relative(desk, case, "Зразкова Марія", Kinship.MOTHER)
    cases.record_talk(desk, case, mother.id, held_on=date(2026, 2, 3), channel=Channel.PHONE, said="так")
    cases.record_statement(desk, case, speaker="мати", wording="він дзвонив")
    cases.record_registration(desk, case, body=Body.POLICE_ERDR, number="1")
    paper = sources.record_source(desk, case, title="Витяг")
    person.record_witness(desk, case, name="Свідок Приклад", source_id=paper.id)
    person.record_document(desk, case, kind=IdentityPaper.PASSPORT, number="АА 000000")
    samples.add_sample(desk, case, SampleKind.PERSONAL_ITEM, item="бритва")
    item = remains.record_remains(desk, case, "1187/26")
    handovers.record_effects(desk, case, what="годинник")
    case_life.write_note(desk, case, "нотатка")
    attachments.add(desk, case, PDF, title="scan0001")
    identification.record_decision(desk, case, authority="Слідчий відділ")
    seen = stage.dossier(case)
    forms: list[RecordForm] = [
        PersonForm(work, seen),
        NameForm(work, case, None, seen.names[0], seen.sources),
        RelativeForm(work, seen, mother),
        TalkForm(work, seen, there=seen.talks[0]),
        StatementStateForm(work, seen.statements[0], seen.sources),
        RegistrationForm(work, seen, seen.registrations[0]),
        SourceForm(work, case, paper),
        WitnessForm(work, case, seen.witnesses[0], seen.sources),
        IdentityDocumentForm(work, case, seen.papers[0]),
        SampleForm(work, seen, seen.samples[0]),
        RemainsForm(work, seen, item),
        TieForm(work, seen, seen.case_remains[0], item),
        EffectsForm(work, seen, seen.effects[0]),
        NoteForm(work, case, seen.notes[0]),
        DocumentForm(work, seen, seen.attachments[0]),
        DecisionForm(work, seen, seen.decisions[0]),
    ]
    place = FormPlace(QWidget())
    stage.show(place)
    for form in forms:
        place.open_form(form)
        stage.calm()
        form.save()
        stage.calm()
        assert place.form is None, form.name
    let_go()
    now = stage.dossier(case)
    assert now.witnesses[0].source_id == paper.id
    for before, after in zip(
        (*seen.papers, *seen.talks, *seen.statements), (*now.papers, *now.talks, *now.statements), strict=True
    ):
        assert after.model_dump(exclude={"changed_at"}) == before.model_dump(exclude={"changed_at"})


def test_a_talk_is_corrected_with_the_reason_in_the_history(stage: Stage, case: UUID) -> None:
    mother = family.add_relative(stage.desk, case, "Зразкова Марія", Kinship.MOTHER)
    talk = cases.record_talk(stage.desk, case, mother.id, held_on=date(2026, 2, 3), channel=Channel.PHONE, said="тк")
    page = shown(stage, case, "family")
    form = click(stage, page, f"correct_{talk.id}")
    assert form.typed()["said"] == "тк"
    save(stage, form, said="так", because="друкарська помилка")
    (found,) = stage.dossier(case).talks
    assert (found.id, found.said, found.held_on) == (talk.id, "так", date(2026, 2, 3))
    (step, *_) = steps_of(stage.desk, case)
    assert (step.action, step.reason) == ("correct a talk", "друкарська помилка")


def test_a_statement_is_graded_later_and_what_was_said_stays(stage: Stage, case: UUID) -> None:
    said = cases.record_statement(stage.desk, case, speaker="сусід", wording="бачив його у Зразковому")
    page = shown(stage, case, "known")
    form = click(stage, page, f"state_{said.id}")
    save(stage, form, reliability="C", credibility="4", state="disputed", topics="circumstances")
    (found,) = stage.dossier(case).statements
    assert (found.reliability, found.credibility) == (Reliability.C, Credibility.DOUBTFUL)
    assert (found.state, found.wording) == (StatementState.DISPUTED, said.wording)


def test_a_document_gets_its_title_who_brought_it_and_what_it_belongs_to(stage: Stage, case: UUID) -> None:
    mother = family.add_relative(stage.desk, case, "Зразкова Марія", Kinship.MOTHER)
    said = cases.record_statement(stage.desk, case, speaker="мати", wording="він дзвонив")
    scan = attachments.add(stage.desk, case, PDF, title="scan0001")
    page = shown(stage, case, "documents")
    form = click(stage, page, "change_document")
    save(stage, form, title="Лист", belongs=f"statement_id:{said.id}", relative_id=str(mother.id))
    (found,) = stage.dossier(case).attachments
    assert (found.id, found.title, found.statement_id, found.relative_id) == (scan.id, "Лист", said.id, mother.id)
    save(stage, click(stage, page, "change_document"), belongs="")
    assert stage.dossier(case).attachments[0].statement_id is None


def test_what_the_family_was_told_and_asked_is_shown_in_full_and_not_to_a_family(stage: Stage, case: UUID) -> None:
    mother = family.add_relative(stage.desk, case, "Зразкова Марія", Kinship.MOTHER)
    made = identification.record_decision(stage.desk, case, authority="Слідчий відділ")
    identification.record_notification(
        stage.desk,
        case,
        decision_id=made.id,
        relative_id=mother.id,
        told_on=date(2026, 2, 3),
        told_by="слідчий Приклад",
        channel=Channel.IN_PERSON,
        content="що є збіг",
        questions="чи це напевно",
        support_offered="психолог",
    )
    page = shown(stage, case, "identification")
    told = said_in(the(page, QWidget, "tellings"))
    assert {"що є збіг", "чи це напевно", "психолог"} <= set(told)
    page.turn_family_view()
    stage.calm()
    assert "чи це напевно" not in " ".join(said_in(page))


def test_the_history_words_an_answer_on_consent(stage: Stage, case: UUID) -> None:
    mother = family.add_relative(stage.desk, case, "Зразкова Марія", Kinship.MOTHER)
    consents.record_consent(stage.desk, case, mother.id, Purpose.PUBLISH_PHOTO)
    (step, *_) = steps_of(stage.desk, case)
    (row,) = step_rows([step], stage.desk.today(), stage.dossier(case))
    lines = [(cells[3], cells[5]) for cells in row.lines]
    assert {("For what", "publish a photograph"), ("Relative", "Mother")} <= set(lines)
    assert all(where for where, _ in lines)
    assert not any("publish_photo" in after for _, after in lines)


def test_a_task_is_changed_and_a_note_removed_where_they_stand(stage: Stage, case: UUID) -> None:
    task = cases.set_task(stage.desk, case, what="Запитати слідчого", due_on=date(2026, 12, 1))
    note = case_life.write_note(stage.desk, case, "нотатка")
    page = shown(stage, case, "overview")
    form = click(stage, page, f"change_{task.id}")
    assert form.typed()["what"] == "Запитати слідчого"
    save(stage, form, what="Запитати слідчого письмово")
    assert [one.what for one in stage.dossier(case).tasks] == ["Запитати слідчого письмово"]
    stage.dialogs.set_next_answer(True)
    the(page, QPushButton, f"remove_{note.id}").click()
    stage.calm()
    assert stage.dossier(case).notes == []


def test_a_link_names_the_paper_that_shows_it(stage: Stage, case: UUID) -> None:
    paper = sources.record_source(stage.desk, case, title="Лист слідчого")
    page = shown(stage, case, "overview")
    the(page, QPushButton, "link_batch_button").click()
    stage.calm()
    assert isinstance(page.form, LinkForm)
    transfer = links.transfers(stage.desk)[0]
    save(stage, page.form, batch_id=str(transfer.id), source_id=str(paper.id))
    assert [one.source_id for one in stage.dossier(case).links] == [paper.id]


def test_where_the_person_was_last_is_shown_with_how_exactly_it_is_known(stage: Stage, case: UUID) -> None:
    with stage.desk.work("fill") as work:
        sought = work.cases.dossier(case).sought
        sought.change(last_place="Зразкове", place_precision=PlacePrecision.DISTRICT)
        work.commit()
    page = shown(stage, case, "overview")
    assert "Precision of the place: district" in said_in(the(page, QWidget, "person_card"))


def test_the_paper_behind_each_record_and_what_else_a_form_asked_is_shown_where_it_stands(
    stage: Stage, case: UUID
) -> None:
    desk = stage.desk
    family.add_relative(desk, case, "Зразкова Марія", Kinship.MOTHER)
    shows = sources.record_source(desk, case, title="Відповідь слідчого").id
    cases.record_registration(desk, case, body=Body.POLICE_ERDR, number="1", source_id=shows)
    cases.add_name(
        desk, case, full="Зразковый Пример", family="Зразковый", language="ru", kind=NameKind.TRANSLITERATION
    )
    samples.add_sample(desk, case, SampleKind.PERSONAL_ITEM, item="бритва", place="відділення поліції")
    identification.record_comparison(desk, case, method=Method.DNA_AUTOSOMAL, result=Result.POSSIBLE, source_id=shows)
    basis, strength = LinkBasis.INVESTIGATOR_STATED, LinkStrength.CONSIDERED
    links.link_batch(desk, case, links.transfers(desk)[0].id, basis, strength, source_id=shows)
    whole = attachments.add(desk, case, PDF, title="Повний лист", file_name="scan0001.pdf")
    part = attachments.add(desk, case, PDF + b" ", title="Лист без адрес", redacted_copy_of=whole.id)
    asked = {
        "known": ("Source: Відповідь слідчого", "Family name: Зразковый", "Russian"),
        "samples": ("Where it was taken: відділення поліції",),
        "identification": ("Відповідь слідчого",),
        "batches": ("Source: Відповідь слідчого",),
    }
    for tab, expected in asked.items():
        told = " ".join(said_in(shown(stage, case, tab)))
        assert [one for one in expected if one not in told] == [], tab
    page = shown(stage, case, "documents")
    table, found = the(page, RowsTable, "case_documents"), []
    for one in (whole, part):
        table.choose(one.id)
        stage.calm()
        found.append(" ".join(said_in(page)))
    assert "File name: scan0001.pdf" in found[0]
    assert "File name" not in found[1]
    assert "Copy with parts left out of: Повний лист" in found[1]
