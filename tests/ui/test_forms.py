"""Forms: typing in any script, a refusal under its field, and not a word lost."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from casetracker.casework import told_dates
from casetracker.casework.identification import Method
from casetracker.casework.partial_date import PartialDate
from casetracker.casework.people import Kinship
from casetracker.services import cases, drafts, links
from casetracker.ui.background import Background
from casetracker.ui.dialogs import Dialogs
from casetracker.ui.forms.case_form import CaseForm, NameForm, PersonForm
from casetracker.ui.forms.comparison_form import ComparisonForm
from casetracker.ui.forms.date_entries import DateEntry, DayEntry
from casetracker.ui.forms.entries import Entry, LineEntry, PickEntry, SeveralEntry, TickEntry, WordsEntry
from casetracker.ui.forms.form_place import FormPlace
from casetracker.ui.forms.identification_forms import DecisionDoubtForm, DecisionForm, StageForm
from casetracker.ui.forms.life_forms import CloseForm
from casetracker.ui.forms.link_form import LinkForm
from casetracker.ui.forms.office_forms import RegistrationForm, TaskForm
from casetracker.ui.forms.person_forms import IdentityDocumentForm, WitnessForm
from casetracker.ui.forms.record_form import RecordForm
from casetracker.ui.forms.relative_form import RelativeForm
from casetracker.ui.forms.retraction_forms import AliveForm, RetractionForm
from casetracker.ui.forms.said_forms import StatementForm, StatementStateForm, TalkForm
from casetracker.ui.forms.several_picks import SeveralPicks
from casetracker.ui.forms.source_form import SourceForm
from casetracker.ui.forms.telling_forms import EffectsForm, HandoverForm, NotificationForm
from casetracker.ui.marks import Shape
from casetracker.ui.settings import Settings
from casetracker.ui.widgets.mark_label import MarkLabel
from tests import disks
from tests.ui.hands import let_go, type_text
from tests.ui.stage import Stage, on_stage, the

NAME = "Зразковий Олександр Прикладович"
HARD = "О’Зразок ʼ'\" \U0001f600 שלום <b>жирно</b> {{ name }} %1 & &amp; " + "дуже довге ім’я " * 15


@pytest.fixture
def stage(
    tmp_path: Path, window: QWidget, dialogs: Dialogs, background: Background, settings: Settings, qtbot: QtBot
) -> Iterator[Stage]:
    yield from on_stage(tmp_path / "vault", window, dialogs, background, settings, qtbot, sample=True)


def opened(stage: Stage, form: RecordForm) -> FormPlace:
    place = FormPlace(QWidget())
    stage.show(place)
    place.open_form(form)
    stage.calm()
    return place


def type_into(form: RecordForm, name: str, text: str) -> None:
    type_text(form.entry(name).widget(), text)


def every_form(stage: Stage) -> list[RecordForm]:
    work, searching = stage.workplace, stage.dossier(stage.case("Зразковий Олександр"))
    decided = stage.dossier(stage.case("Неіснуюк"))
    linked = stage.dossier(stage.case("Приклад Іван"))
    transfers = links.transfers(stage.desk)
    case_id, said = searching.case.id, searching.statements[0]
    return [
        CaseForm(work),
        PersonForm(work, searching),
        NameForm(work, case_id),
        NameForm(work, case_id, searching.relatives[0].id),
        NameForm(work, case_id, None, searching.names[0], searching.sources),
        CloseForm(work, searching),
        RelativeForm(work, searching),
        RelativeForm(work, searching, searching.relatives[0]),
        StatementForm(work, searching),
        StatementForm(work, searching, said),
        StatementStateForm(work, said, searching.sources),
        TalkForm(work, searching, searching.relatives[0]),
        TalkForm(work, searching, there=searching.talks[0]),
        RegistrationForm(work, searching),
        RegistrationForm(work, searching, searching.registrations[0]),
        TaskForm(work, case_id),
        SourceForm(work, case_id),
        WitnessForm(work, case_id),
        IdentityDocumentForm(work, case_id),
        StageForm(work, decided),
        ComparisonForm(work, decided),
        DecisionForm(work, searching),
        DecisionForm(work, decided, decided.decisions[0]),
        DecisionForm(work, decided, None, decided.decisions[0]),
        DecisionDoubtForm(work, decided.decisions[0]),
        RetractionForm(work, decided, decided.decisions[0]),
        AliveForm(work, decided, decided.decisions[0]),
        NotificationForm(work, decided, decided.decisions[0]),
        HandoverForm(work, decided),
        EffectsForm(work, decided),
        LinkForm(work, case_id, transfers),
        LinkForm(work, case_id, transfers, linked.links[0]),
    ]


def fill(entry: Entry) -> None:
    """Change an entry as a person might, to something that is not there at first."""
    match entry:
        case TickEntry():
            entry.toggle()
        case SeveralEntry():
            the(entry, QCheckBox).click()
        case SeveralPicks():
            entry.take_up("")
        case PickEntry():
            entry.setCurrentIndex(entry.count() - 1)
        case DateEntry() | DayEntry():
            entry.setText("31.02.2026")
        case LineEntry() | WordsEntry():
            entry.take_up(HARD[:200].strip())
        case _:
            entry.take_up("7")


def test_a_case_is_opened_with_cyrillic_typing(stage: Stage, qtbot: QtBot) -> None:
    place = opened(stage, CaseForm(stage.workplace))
    form = place.form
    assert form is not None
    assert form.entry("full").widget().hasFocus()
    type_into(form, "full", NAME)
    type_into(form, "born", "14.05.1994")
    type_into(form, "last_contact", "~2025-09")
    type_into(form, "circumstances", "Пішов «до крамниці»\nі не повернувся.")
    QTest.mouseClick(the(form, QPushButton, "save"), Qt.MouseButton.LeftButton)
    # The sample has a case of this name, which is shown first.
    stage.calm()
    with qtbot.waitSignal(place.saved) as saved:
        QTest.mouseClick(the(form, QPushButton, "save"), Qt.MouseButton.LeftButton)
    case = saved.args[0]
    found = stage.dossier(case.id)
    assert found.heading() == NAME
    assert found.sought.born == PartialDate.parse("1994-05-14")
    assert found.sought.last_contact == PartialDate.parse("~2025-09")
    assert found.sought.circumstances.endswith("не повернувся.")
    assert place.form is None


def test_an_impossible_date_keeps_its_text_and_says_why_under_its_field(stage: Stage) -> None:
    form = CaseForm(stage.workplace)
    opened(stage, form)
    before = len(cases.find_cases(stage.desk))
    type_into(form, "full", NAME)
    type_into(form, "born", "31.02.1994")
    form.save()
    stage.calm()
    assert form.entry("born").typed() == "31.02.1994"
    assert form.entry("full").typed() == NAME
    assert form.field("born").error == "The calendar has no such day. Check the day and the month."
    assert form.entry("born").widget().hasFocus()
    assert len(cases.find_cases(stage.desk)) == before
    assert not stage.dialogs.shown


def test_a_name_is_asked_for_under_its_field(stage: Stage) -> None:
    form = CaseForm(stage.workplace)
    opened(stage, form)
    form.save()
    stage.calm()
    assert form.field("full").error == "This must be filled in."
    assert form.entry("full").widget().hasFocus()
    type_into(form, "full", "З")
    assert not form.field("full").error


def test_invisible_control_characters_are_refused_under_their_field(stage: Stage) -> None:
    form = CaseForm(stage.workplace)
    opened(stage, form)
    form.entry("full").take_up("Зраз\u202eковий")
    form.save()
    stage.calm()
    assert "invisible control characters" in form.field("full").error
    assert form.entry("full").typed() == "Зраз\u202eковий"


def test_a_birth_after_the_last_contact_is_refused_at_the_birth(stage: Stage) -> None:
    form = CaseForm(stage.workplace)
    opened(stage, form)
    type_into(form, "full", NAME)
    type_into(form, "born", "2026")
    type_into(form, "last_contact", "2025")
    form.save()
    stage.calm()
    assert form.field("born").error.startswith("The birth lies after the last contact")


@pytest.mark.parametrize(
    ("language", "typed", "said", "shape"),
    [
        ("en", "~2025-09", "about September 2025", Shape.DISC),
        ("en", "14.05.1994", "14 May 1994", Shape.DISC),
        ("uk", "05.1994", "травень 1994", Shape.DISC),
        ("uk", "about 20 March 2024", "близько 20 березня 2024", Shape.DISC),
        ("en", "весна 2023", "March 2023 – May 2023", Shape.DISC),
        ("en", "before harvest", "Kept as words: “before harvest”", Shape.TRIANGLE),
        (
            "en",
            "20 March",
            "Kept as words: “20 March” · To be a date it needs the year in four figures.",
            Shape.TRIANGLE,
        ),
        (
            "en",
            "winter 2022",
            "Kept as words: “winter 2022” · A winter lies in two years: write winter 2022–2023.",
            Shape.TRIANGLE,
        ),
    ],
)
def test_a_date_is_read_back_in_plain_words_while_it_is_typed(
    stage: Stage, language: str, typed: str, said: str, shape: Shape
) -> None:
    QLocale.setDefault(QLocale(language))
    form = CaseForm(stage.workplace)
    opened(stage, form)
    type_into(form, "born", typed)
    reading = the(form.field("born"), MarkLabel, "reading")
    assert reading.isVisible()
    assert (reading.mark.word, reading.mark.shape) == (said, shape)


def test_words_beside_a_date_survive_when_something_else_is_corrected(stage: Stage) -> None:
    case_id = stage.case("Зразковий Олександр")
    told = PartialDate.parse("~2025-09")
    told = PartialDate(told.qualifier, told.start, None, "десь на Воздвиження")
    person = {"last_contact": told}
    cases.correct_person(stage.desk, case_id, None, name={"full": NAME}, person=person, case={})
    form = PersonForm(stage.workplace, stage.dossier(case_id))
    opened(stage, form)
    form.entry("rank").take_up("солдат")
    form.save()
    stage.calm()
    assert stage.dossier(case_id).sought.last_contact == told


@pytest.mark.parametrize(
    ("told", "shown"),
    [
        ("близько 20 березня 2024", "близько 20 березня 2024"),
        ("~2024-03-20", "~20.03.2024"),
        ("2023-03..2023-05", "03.2023..05.2023"),
        ("«перед жнивами»", "перед жнивами"),
    ],
)
def test_a_date_stands_in_its_form_again_as_it_was_told(stage: Stage, told: str, shown: str) -> None:
    case_id = stage.case("Зразковий Олександр")
    person = {"last_contact": told_dates.read(told)}
    cases.correct_person(stage.desk, case_id, None, name={"full": NAME}, person=person, case={})
    form = PersonForm(stage.workplace, stage.dossier(case_id))
    opened(stage, form)
    assert form.entry("last_contact").typed() == shown
    assert form.entry("last_contact").told() == told_dates.read(told)


@pytest.fixture
def narrow(
    tmp_path: Path, window: QWidget, dialogs: Dialogs, background: Background, settings: Settings, qtbot: QtBot
) -> Iterator[Stage]:
    """Stage a vault on a disk of its own that holds little more than the vault."""
    with disks.small_disk(tmp_path / "disk", "16m") as disk:
        yield from on_stage(disk / "vault", window, dialogs, background, settings, qtbot, sample=True)


def test_a_full_disk_leaves_every_word_in_the_form(narrow: Stage) -> None:
    form = CaseForm(narrow.workplace)
    place = opened(narrow, form)
    type_into(form, "full", "Неповний Диск")
    # More than the log of the database can take into room that it has already.
    form.entry("circumstances").take_up("довгий запис " * 1500)
    narrow.dialogs.set_next_answer(False)
    typed = form.typed()
    ballast = disks.fill(narrow.desk.folder.parent)
    form.save()
    narrow.calm()
    assert "The disk is full" in narrow.dialogs.shown[-1]
    assert place.unsaved() == {"case": typed}
    assert form.entry("full").widget().isEnabled()
    ballast.unlink()
    form.save()
    narrow.calm()
    assert place.form is None
    assert narrow.case("Неповний")


def test_every_form_takes_up_what_was_typed_into_it_valid_or_not(stage: Stage) -> None:
    for first, second in zip(every_form(stage), every_form(stage), strict=True):
        for name in first.typed():
            fill(first.entry(name))
        assert first.is_changed()
        second.take_up(first.typed())
        assert second.typed() == first.typed(), first.name
        first.deleteLater()
        second.deleteLater()
    let_go()


def test_every_form_keeps_what_is_typed_through_a_change_of_language(stage: Stage) -> None:
    for form in every_form(stage):
        for name in form.typed():
            fill(form.entry(name))
        typed = form.typed()
        form.retranslate()
        assert form.typed() == typed, form.name
        assert form.is_changed()
        form.deleteLater()
    let_go()


def test_every_entry_has_a_name_that_can_be_read_aloud_and_a_label_of_its_own(stage: Stage) -> None:
    for form in every_form(stage):
        for name in form.typed():
            widget = form.entry(name).widget()
            said = widget.accessibleName() or (widget.text() if isinstance(widget, TickEntry) else "")
            assert said, f"{form.name}: {name}"
        for label in form.findChildren(QLabel):
            assert label.textFormat() is Qt.TextFormat.PlainText
        form.deleteLater()
    let_go()


def test_no_form_is_wider_than_the_smallest_window(stage: Stage) -> None:
    for form in every_form(stage):
        for name in form.typed():
            fill(form.entry(name))
        assert form.minimumSizeHint().width() <= stage.window_shown.width(), form.name
        form.deleteLater()
    let_go()


def test_staying_keeps_the_form_and_goes_nowhere(stage: Stage) -> None:
    form = CaseForm(stage.workplace)
    place = opened(stage, form)
    type_into(form, "full", NAME)
    stage.dialogs.set_next_answer(False)
    place.leave(lambda: pytest.fail("gone although staying was chosen"))
    stage.calm()
    assert place.form is form
    assert form.entry("full").typed() == NAME


def test_throwing_away_drops_the_draft_as_well(stage: Stage) -> None:
    drafts.keep_draft(stage.desk, "case", None, {"full": NAME})
    form = CaseForm(stage.workplace)
    place = opened(stage, form)
    assert form.entry("full").typed() == NAME
    gone: list[bool] = []
    stage.dialogs.set_next_answer(None)
    place.leave(lambda: gone.append(True))
    stage.calm()
    assert gone
    assert place.form is None
    assert drafts.take_up_draft(stage.desk, "case", None) == {}


def test_saving_on_the_way_out_saves_first_and_then_goes(stage: Stage) -> None:
    form = CaseForm(stage.workplace)
    place = opened(stage, form)
    type_into(form, "full", "Вигадана Ніна")
    gone: list[bool] = []
    stage.dialogs.set_next_answer(True)
    place.leave(lambda: gone.append(bool(cases.find_cases(stage.desk, "вигадана ніна"))))
    stage.calm()
    assert gone == [True]


def test_a_refused_save_on_the_way_out_stays(stage: Stage) -> None:
    form = CaseForm(stage.workplace)
    place = opened(stage, form)
    type_into(form, "born", "31.02.2000")
    stage.dialogs.set_next_answer(True)
    place.leave(lambda: pytest.fail("gone although nothing was saved"))
    stage.calm()
    assert place.form is form
    # Saved later on, the form does not go where it was once asked to.
    type_into(form, "full", NAME + " молодший")
    form.entry("born").take_up("2000")
    form.save()
    stage.calm()
    assert place.form is None


def test_what_was_undone_before_leaving_leaves_no_draft(stage: Stage) -> None:
    form = CaseForm(stage.workplace)
    place = opened(stage, form)
    type_into(form, "full", NAME)
    drafts.keep_draft(stage.desk, form.name, None, form.typed())
    form.entry("full").take_up("")
    place.leave(lambda: None)
    stage.calm()
    assert drafts.drafts_of(stage.desk, None) == []


def test_the_strength_of_a_decision_is_said_while_its_basis_is_typed(stage: Stage) -> None:
    form = DecisionForm(stage.workplace, stage.dossier(stage.case("Зразковий Олександр")))
    opened(stage, form)
    mark = the(form, MarkLabel, "strength")
    methods = form.entry("methods")
    assert isinstance(methods, SeveralEntry)
    assert mark.mark.tone == "attention"
    methods.box(Method.DNA_AUTOSOMAL).click()
    form.entry("relatives_compared").take_up("1")
    assert mark.mark.tone == "attention"
    form.entry("relatives_compared").take_up("2")
    assert mark.mark.tone == "done"


def test_a_wheel_over_a_choice_without_the_keyboard_changes_nothing(stage: Stage) -> None:
    form = RelativeForm(stage.workplace, stage.dossier(stage.case("Зразковий Олександр")))
    opened(stage, form)
    entry = form.entry("kinship").widget()
    turned = QWheelEvent(
        QPointF(5, 5),
        QPointF(entry.mapToGlobal(QPointF(5, 5))),
        QPoint(),
        QPoint(0, -240),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QCoreApplication.sendEvent(entry, turned)
    assert not entry.hasFocus()
    assert form.entry("kinship").typed() == Kinship.MOTHER.value
