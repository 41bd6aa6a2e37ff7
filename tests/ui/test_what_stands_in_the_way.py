"""Each thing that keeps a letter back is one click away from where it is mended."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from casetracker.casework.errors import ForTheCaseworker
from casetracker.casework.letter_kinds import CorrectionNotTold, FurtherRemainsNotWished, NothingMissing
from casetracker.casework.letter_premises import MatchNotTold
from casetracker.casework.letters import AskedForAPause, ConnectedWithThisTransfer, NoEarlierLetter
from casetracker.casework.paper_kinds import LetterKind
from casetracker.services.question_values import NoDecisionToAskAbout
from casetracker.ui.background import Background
from casetracker.ui.dialogs import Dialogs
from casetracker.ui.obstacle_places import tab_of
from casetracker.ui.settings import Settings
from casetracker.ui.widgets.buttons import LinkButton
from casetracker.ui.workplace import Place, Room
from casetracker.ui.write_letter_page import WriteLetterPage
from tests.casework.searches_for_letters import Standing, ready_for
from tests.services.test_letters_of_every_kind import recorded
from tests.ui.stage import Stage, on_stage, the

Change = Callable[[Standing], object]


@pytest.fixture
def stage(
    tmp_path: Path, window: QWidget, dialogs: Dialogs, background: Background, settings: Settings, qtbot: QtBot
) -> Iterator[Stage]:
    yield from on_stage(tmp_path / "vault", window, dialogs, background, settings, qtbot, sample=False)


@pytest.mark.parametrize(
    ("obstacle", "tab"),
    [
        (NothingMissing(), "samples"),
        (NoDecisionToAskAbout(), "identification"),
        (FurtherRemainsNotWished(), "family"),
        (AskedForAPause(day="01.05.2026"), "family"),
        (NoEarlierLetter(), "letters"),
        (ConnectedWithThisTransfer(), "batches"),
        (MatchNotTold(), "family"),
        (CorrectionNotTold(), "family"),
        (ForTheCaseworker(), "overview"),
    ],
    ids=lambda one: one if isinstance(one, str) else type(one).__name__,
)
def test_an_obstacle_names_the_page_that_mends_it(obstacle: ForTheCaseworker, tab: str) -> None:
    assert tab_of(obstacle) == tab


@pytest.mark.parametrize(
    ("kind", "forgotten", "tab"),
    [
        (LetterKind.L5, "stages", "identification"),
        (LetterKind.L8, "comparisons", "identification"),
        (LetterKind.L10, "statements", "known"),
    ],
)
def test_the_link_beside_the_sentence_opens_that_page(stage: Stage, kind: LetterKind, forgotten: str, tab: str) -> None:
    stands = ready_for(kind)
    getattr(stands.search.dossier, forgotten).clear()
    recorded(stage.desk, stands)
    page = WriteLetterPage(stage.workplace)
    stage.show(page)
    page.show_place(Place(Room.WRITE_LETTER, case_id=stands.search.case.id, detail=kind.value))
    stage.calm()
    links = the(page, QWidget, "obstacles").findChildren(LinkButton)
    for link in links:
        link.click()
    assert Place(Room.CASE, case_id=stands.search.case.id, detail=tab) in stage.went
