"""The marks on the line of a search say what it is, how sure, and who said it or to whom it went."""

from datetime import UTC, datetime
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from casetracker.casework.comparisons import Comparison, Result
from casetracker.casework.handovers import Handover
from casetracker.casework.identification import Method, StageKind
from casetracker.casework.link_strength import LinkStrength
from casetracker.casework.partial_date import PartialDate
from casetracker.casework.samples import ReferenceSample, SampleKind, SampleState, SampleStep
from casetracker.casework.timeline import MomentKind, moments
from casetracker.ui.case_tabs.moment_words import moment_words
from tests.casework.invented_search import TODAY, Search

SAID_OF: dict[MomentKind, tuple[str, ...]] = {
    MomentKind.REGISTERED: ("123", "Чергова частина"),
    MomentKind.STATEMENT: ("Побратим: “живий”",),
    MomentKind.TRANSFER_REPORTED: ("transfer reported", "possible", "Телефонував волонтер"),
    MomentKind.STAGE: ("Лабораторія №1",),
    MomentKind.DECISION: ("decided", "Слідчий"),
    MomentKind.COMPARISON: ("probable", "Лабораторія №2"),
    MomentKind.SAMPLE: ("taken", "Медик"),
    MomentKind.TOLD: ("the family was told", "Mother", "Слідча"),
    MomentKind.HANDOVER: ("handover", "Зразкова Ганна"),
    MomentKind.TALK: ("Mother", "telephone", "О. Коваль"),
    MomentKind.LETTER: ("Mother", "О. Коваль"),
}


@pytest.fixture(scope="module")
def search(qapp: QApplication) -> Search:
    search = Search()
    case_id, mother = search.case.id, search.relative()
    day = PartialDate.parse("2025-06-01")
    search.registered(number="123", registered_on=day, contact_person="Чергова частина")
    search.said("живий")
    search.link(LinkStrength.POSSIBLE).change(source_note="Телефонував волонтер")
    search.stage(StageKind.EXAMINED, happened_on=day, said_by="Лабораторія №1")
    search.told(search.decision(), relative_id=mother.id, told_by="Слідча")
    result: dict[str, Any] = {
        "method": Method.DNA_AUTOSOMAL,
        "result": Result.PROBABLE,
        "reported_on": day,
        "recorded_on": TODAY,
    }
    search.dossier.comparisons.append(Comparison(case_id=case_id, laboratory="Лабораторія №2", **result))
    sample = ReferenceSample(case_id=case_id, kind=SampleKind.RELATIVE_BUCCAL, donor_id=mother.id)
    taken: dict[str, Any] = {"state": SampleState.TAKEN, "happened_on": day, "recorded_on": TODAY, "said_by": "Медик"}
    search.dossier.sample_steps.append(SampleStep(case_id=case_id, sample_id=sample.id, **taken))
    search.dossier.handovers.append(Handover(case_id=case_id, receiver="Зразкова Ганна", handed_on=TODAY))
    search.talk(mother)
    search.letter(mother, datetime(2026, 3, 1, tzinfo=UTC))
    return search


def words(search: Search, kind: MomentKind, *, for_family: bool = False) -> str:
    (one,) = (one for one in moments(search.dossier) if one.kind is kind)
    return moment_words(search.dossier, one, for_family=for_family)


@pytest.mark.parametrize("kind", SAID_OF)
def test_a_mark_says_what_it_is_and_who_said_it(search: Search, kind: MomentKind) -> None:
    for part in SAID_OF[kind]:
        assert part in words(search, kind)


def test_a_family_does_not_read_who_gave_a_lead(search: Search) -> None:
    shown = words(search, MomentKind.TRANSFER_REPORTED, for_family=True)
    assert shown.startswith("transfer reported")
    assert "волонтер" not in shown
