"""The family view: the whole window is walked through, and nothing is in sight that the family must not read."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QTreeView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from casetracker.casework.comparisons import Result
from casetracker.casework.consents import ConsentDecision, Purpose
from casetracker.casework.identification import Method, StageKind
from casetracker.casework.link_strength import LinkStrength
from casetracker.casework.links import LinkBasis
from casetracker.casework.people import Channel, Kinship, Witness
from casetracker.casework.registrations import Body
from casetracker.casework.sources import Source
from casetracker.services import (
    batches,
    case_life,
    cases,
    consents,
    disclosure,
    family,
    identification,
    links,
    remains,
)
from casetracker.services.desk import Desk
from casetracker.ui.case_page import CasePage
from casetracker.ui.case_tabs.family_bar import FamilyBar
from casetracker.ui.forms.relative_form import RelativeForm
from casetracker.ui.settings import Settings
from casetracker.ui.widgets.mark_label import MarkLabel
from casetracker.ui.widgets.navigation import NavigationList
from casetracker.ui.widgets.timeline import TimelineWidget
from casetracker.ui.workplace import Place, Room
from tests.ui.hands import let_go
from tests.ui.shells import Shell, a_shell
from tests.ui.stage import the

TABS = ("overview", "family", "known", "samples", "identification", "batches", "letters", "documents", "history")
OF_THE_MOTHER = {"МАТИТЕЛЕФОН", "МАТИСКАЗАЛА"}
"""In sight once the mother is named as the one who looks; hidden while it may be anybody."""
HIDDEN = {
    "ІНШАРОДИНА", "ЖЕТОНЗНАЙДЕНО", "ЗВЯЗОКХТО", "ЗВЯЗОКНОТАТКА", "НОТАТКАБЮРО", "ЗАВДАННЯБЮРО", "СВІДОКІМЯ",
    "ДЖЕРЕЛОПРО", "ОСТАНКИНОМЕР", "ЗВІТНОМЕР", "ЗБІГНОМЕР", "НЕКАЖІТЬ", "БАТЬКОТЕЛЕФОН", "БАТЬКОНОТАТКА",
    "БАТЬКОСКАЗАВ", "ОСОБАКОНТАКТ", "ЗАПИСНОТАТКА", "СПРАВАНОТАТКА", "БАТЬКОСВІДОК",
}  # fmt: skip


@pytest.fixture
def shell(qapp: QApplication, settings: Settings, qtbot: QtBot, tmp_path: Path) -> Iterator[Shell]:
    yield from a_shell(qapp, settings, qtbot, tmp_path)


@dataclass(frozen=True, slots=True)
class Planted:
    case_id: UUID
    mother: UUID


def planted(desk: Desk) -> Planted:
    """Record a case in which everything that must stay hidden bears a word that stands nowhere else."""
    today = desk.today()
    other = cases.open_case(desk, full="ІНШАРОДИНА Особа")
    case = cases.open_case(desk, full="Зразковий Приклад")
    mother = family.add_relative(desk, case.id, "Зразкова Марія", Kinship.MOTHER, phone="МАТИТЕЛЕФОН")
    father = family.add_relative(
        desk, case.id, "Зразковий Петро", Kinship.FATHER, phone="БАТЬКОТЕЛЕФОН", note="БАТЬКОНОТАТКА"
    )
    family.add_relative(desk, other.id, "ІНШАРОДИНА Марія", Kinship.AUNT)
    earlier = today.replace(year=today.year - 1)
    for one, said in ((mother, "МАТИСКАЗАЛА"), (father, "БАТЬКОСКАЗАВ")):
        cases.record_talk(desk, case.id, one.id, held_on=earlier, channel=Channel.PHONE, said=said)
    consents.record_consent(desk, case.id, father.id, Purpose.CONTACT, ConsentDecision.REFUSED, witness="БАТЬКОСВІДОК")
    disclosure.set_rule(desk, case.id, father.id, words="НЕКАЖІТЬ")
    source = Source(case_id=case.id, title="ДЖЕРЕЛОПРО")
    with desk.work("record a source") as work:
        work.add(source, Witness(case_id=case.id, name="СВІДОКІМЯ"))
        work.commit()
    cases.record_statement(
        desk, case.id, speaker="Слідчий", wording="ЖЕТОНЗНАЙДЕНО", about_papers_or_tags=True, said_on="2026-01-05",
        source_id=source.id,
    )  # fmt: skip
    cases.record_statement(desk, case.id, speaker="Бюро", wording="СЛОВАБЮРО", said_on="2026-01-06")
    batch = batches.batch_named(desk, "RX-2026-02-26")
    links.link_batch(
        desk, case.id, batch, LinkBasis.OTHER, LinkStrength.POSSIBLE, source_note="ЗВЯЗОКХТО", note="ЗВЯЗОКНОТАТКА"
    )
    case_life.write_note(desk, case.id, "НОТАТКАБЮРО")
    cases.set_task(desk, case.id, "ЗАВДАННЯБЮРО", today)
    cases.record_registration(
        desk, case.id, body=Body.POLICE_ERDR, number="1", next_follow_up=earlier, contact_person="ОСОБАКОНТАКТ",
        note="ЗАПИСНОТАТКА",
    )  # fmt: skip
    remains.record_remains(desk, case.id, "ОСТАНКИНОМЕР")
    identification.record_comparison(
        desk, case.id, method=Method.DNA_Y, result=Result.PROBABLE, report_number="ЗВІТНОМЕР"
    )
    identification.record_stage(
        desk, case.id, kind=StageKind.POSSIBLE_MATCH, happened_on="2026-01-07", official_number="ЗБІГНОМЕР"
    )
    cases.change(desk, type(case), case.id, "correct the details", note="СПРАВАНОТАТКА")
    return Planted(case.id, mother.id)


def in_sight(window: QWidget) -> str:
    """Return everything that the window shows or would read aloud, in lists, marks and tool tips too."""
    said: list[str] = [window.windowTitle()]
    for one in window.findChildren(QWidget):
        if not one.isVisible():
            continue
        said += [one.toolTip(), one.accessibleName(), one.accessibleDescription()]
        match one:
            case QLabel() | QAbstractButton() | QLineEdit():
                said.append(one.text())
            case MarkLabel():
                said += [one.mark.word, one.mark.spoken]
            case QComboBox():
                said += [one.itemText(place) for place in range(one.count())]
            case TimelineWidget():
                said += [item.spoken() for item in one._items]
            case QAbstractItemView():
                said += _cells(one, QModelIndex())
    return "\n".join(said)


def _cells(view: QAbstractItemView, parent: QModelIndex) -> Iterator[str]:
    model = view.model()
    for row in range(model.rowCount(parent)):
        first = model.index(row, 0, parent)
        for column in range(_MOST_COLUMNS):
            if (cell := model.index(row, column, parent)).isValid():
                yield str(cell.data())
        if isinstance(view, QTreeView):
            yield from _cells(view, first)


_MOST_COLUMNS = 12


def walk(shell: Shell, page: CasePage) -> str:
    """Show every tab of the case and return all that was in sight."""
    said = []
    for tab in TABS:
        page.show_tab(tab)
        # What lies below the first screen, and what is read, follows a moment later.
        shell.qtbot.wait(1)
        shell.qtbot.waitUntil(lambda: shell.window.background.is_idle)
        shell.qtbot.wait(1)
        let_go()
        said.append(in_sight(shell.window))
    return "\n".join(said)


def found(said: str) -> set[str]:
    return {one for one in HIDDEN | OF_THE_MOTHER if one in said}


def test_no_page_shows_a_family_what_is_not_for_its_eyes(shell: Shell) -> None:
    desk = shell.open(with_claims=True)
    there = planted(desk)
    shell.calm()
    shell.go(Place(Room.TODAY))
    shell.go(Place(Room.CASE, case_id=there.case_id))
    page = shell.rooms.page(Room.CASE)
    assert isinstance(page, CasePage)
    everything = walk(shell, page) + _other_rooms(shell, there.case_id)
    assert found(everything) == HIDDEN | OF_THE_MOTHER, "each is in sight somewhere without the family view"

    page.turn_family_view()
    shell.calm()
    said = walk(shell, page)
    assert found(said) == set()
    assert "СЛОВАБЮРО" in said, "what everybody may hear is shown"
    assert "late" not in said
    who = the(page, QComboBox, "who_looks")
    assert who.isVisible()
    who.setCurrentIndex(who.findData(str(there.mother)))
    shell.calm()
    assert found(walk(shell, page)) == OF_THE_MOTHER

    navigation = the(shell.rooms, NavigationList)
    assert not navigation.isVisible()
    here = shell.rooms.place
    for place in (Place(Room.TODAY), Place(Room.CASES), Place(Room.BATCHES), Place(Room.LETTERS), Place(Room.SETTINGS),
                  Place(Room.WRITE_LETTER, case_id=there.case_id), Place(Room.HISTORY)):  # fmt: skip
        shell.go(place)
        assert shell.rooms.place == here
    shell.rooms.search()
    shell.rooms.go_back()
    shell.calm()
    assert shell.rooms.place == here
    assert found(in_sight(shell.window)) <= OF_THE_MOTHER

    page.show_tab("family")
    shell.calm()
    change = f"change_{there.mother}"
    the(page, QAbstractButton, change).click()
    assert page.form is None, "what stands here is a copy with parts left out, and a form shows more than the view"
    assert not the(page, QAbstractButton, "write_letter_button").isVisible()

    page.turn_family_view()
    shell.calm()
    the(page, QAbstractButton, change).click()
    opened = page.findChild(RelativeForm)
    assert isinstance(opened, RelativeForm)
    opened.leave()
    assert navigation.isVisible()
    assert not the(page, FamilyBar).isVisible()
    shell.go(Place(Room.TODAY))
    assert shell.rooms.place == Place(Room.TODAY)


def _other_rooms(shell: Shell, case_id: UUID) -> str:
    said = []
    for place in (Place(Room.TODAY), Place(Room.CASES), Place(Room.CASE, case_id=case_id)):
        shell.go(place)
        said.append(in_sight(shell.window))
    return "\n".join(said)
