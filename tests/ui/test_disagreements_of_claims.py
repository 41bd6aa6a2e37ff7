"""What the page of a batch says where claims do not agree: the known cases of the claims that ship with the program."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from casetracker.casework.batches import BatchKind, ClaimKind, OnlyTransfersAreLinked, require_transfer
from casetracker.casework.claim_words import Direction, Side
from casetracker.casework.partial_date import PartialDate
from casetracker.services import batches, claims, reference
from casetracker.services.batches import BatchView
from casetracker.services.desk import Desk
from casetracker.ui import batch_words
from casetracker.ui.background import Background
from casetracker.ui.batch_page import BatchPage
from casetracker.ui.batch_tabs.said import SaidTab
from casetracker.ui.dialogs import Dialogs
from casetracker.ui.settings import Settings
from casetracker.ui.widgets.figures import SideSays
from casetracker.ui.widgets.text import Text
from casetracker.ui.workplace import Place, Room, Workplace
from tests.desks import make_desk


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    opened = make_desk(tmp_path_factory.mktemp("desk") / "vault", with_claims=True)
    yield opened
    opened.close()


@pytest.fixture
def workplace(desk: Desk, window: QWidget, dialogs: Dialogs, background: Background, settings: Settings) -> Workplace:
    return Workplace(desk, background, dialogs, settings, lambda _place: None, lambda _said: None)


class Said:
    """Everything that the page of one batch says, as words."""

    def __init__(self, workplace: Workplace, number: str) -> None:
        desk = workplace.desk
        self.view: BatchView = batches.read_batch(desk, batches.batch_named(desk, number))
        tab = SaidTab(workplace)
        tab.show_batch(self.view)
        self.title = batch_words.title_of(self.view.batch)
        self.ways = dict(zip((Direction.TO_UKRAINE, Direction.TO_RUSSIA), tab.directions(), strict=True))
        self.words = "\n".join(one.text() for one in tab.findChildren(Text))
        self.remarks = {one.title: one.words for one in [*map(batch_words.remark, self.view.remarks)]}
        self.collected = "\n".join(one.words for one in batch_words.collected(self.view.figures))
        self.totals = "\n".join(f"{one.title}\n{one.words}" for one in map(batch_words.total, self.view.totals))
        tab.deleteLater()

    def side(self, direction: Direction, side: Side) -> SideSays:
        return self.ways[direction][1][(Side.UKRAINE, Side.RUSSIA).index(side)]

    def numbers(self, direction: Direction, side: Side) -> list[str]:
        return [one.number for one in self.side(direction, side).figures]

    def remark(self, title: str) -> str:
        return next(words for known, words in self.remarks.items() if title in known)


UA, RU = Direction.TO_UKRAINE, Direction.TO_RUSSIA


def test_case_01_two_authorities_of_one_side_differ_and_nothing_is_averaged(workplace: Workplace) -> None:
    said = Said(workplace, "RX-2025-06-ISTANBUL-TOTAL")
    assert said.numbers(UA, Side.UKRAINE) == ["6,057", "6,060"]
    assert said.numbers(UA, Side.RUSSIA) == ["6,060"]
    assert said.numbers(RU, Side.RUSSIA) == ["78", "79"]
    differs = said.remark("To Ukraine · Ukraine: one side differs within itself")
    assert re.search(r"6,057 – Coordination.*; 6,060 – .*Minister", differs)
    assert "To Russia · Russia: one speaker, different numbers" in said.remarks
    assert said.title.startswith("Total over several days")
    assert "cannot be linked to a case" in said.words
    assert "6,058" not in said.words
    assert "6,059" not in said.words


def test_case_02_one_speaker_is_quoted_with_different_numbers_and_a_retelling_differs(workplace: Workplace) -> None:
    said = Said(workplace, "RX-2025-12-19")
    assert said.numbers(UA, Side.UKRAINE) == ["1,003"]
    assert said.numbers(UA, Side.RUSSIA) == ["1,003", "1,000"]
    assert said.numbers(RU, Side.RUSSIA) == ["26", "25"]
    assert "1,003" in said.remark("To Ukraine · Russia: one speaker, different numbers")
    assert "25 – 360.ru recap" in said.remark("To Russia · Russia: one side differs within itself")


def test_case_03_identity_stated_as_fact_by_one_side_and_as_preliminary_by_the_other(workplace: Workplace) -> None:
    said = Said(workplace, "RX-2026-02-26")
    assert "PRELIMINARY information of the Russian side, MAY belong" in said.collected
    assert "stated as fact" in said.collected
    assert "Abu Dhabi" in said.collected
    assert "Remarks of whoever collected the claims: no quotations" in said.words
    assert said.numbers(RU, Side.RUSSIA) == ["35"]
    assert said.numbers(RU, Side.UKRAINE) == []
    assert said.side(RU, Side.UKRAINE).note == "No Ukrainian figure found"
    assert "35" in said.remark("To Russia · Ukraine: only one side gave a number")


def test_case_04_claims_and_pages_give_different_days(workplace: Workplace) -> None:
    august = Said(workplace, "RX-2024-08-02")
    assert re.search(r"2 August 2024 – .*; June 2024 – ", august.remark("The days differ"))
    assert august.numbers(UA, Side.UKRAINE) == august.numbers(UA, Side.RUSSIA) == ["250"]
    january = Said(workplace, "RX-2026-01-29")
    assert "30 January 2026 – KM.ru" in january.remark("The days differ")
    assert january.title == "Transfer of 29 January 2026", "a retelling moves no day"
    assert "dated 8 June 2022" in Said(workplace, "RX-2022-06-09").collected


def test_case_05_a_copying_error_in_a_breakdown_changes_no_number(workplace: Workplace) -> None:
    said = Said(workplace, "RX-2024-11-08")
    assert said.numbers(UA, Side.UKRAINE) == ["563"]
    assert "86 instead of 89" in said.collected
    assert all(one.count == 563 for one in said.view.figures)
    assert re.search(r"2 page\(?s\)?, 1 voice", said.words), "a retelling is no second voice"


def test_case_06_running_totals_are_held_against_the_rounds_and_each_other(workplace: Workplace) -> None:
    november = Said(workplace, "RX-2022-11-22")
    assert "696 to Ukraine" in november.totals
    assert "721 to Ukraine" in november.totals
    assert "the same speaker is quoted with 721" in november.totals
    assert "the same speaker is quoted with 696" in november.totals
    february = Said(workplace, "RX-2023-02-61")
    assert "888 to Ukraine" in february.totals
    assert "Since 27 Dec 2022 this speaker's total grows by 19" in february.totals
    assert "go beyond that by 42" in february.totals
    assert "930" not in february.totals, "no sum is ever given"
    assert february.numbers(UA, Side.UKRAINE) == ["61"]


@pytest.mark.parametrize("day", ["13", "14"])
def test_case_07_an_explicit_none_differs_from_silence(workplace: Workplace, day: str) -> None:
    said = Said(workplace, f"RX-2025-06-{day}")
    assert said.numbers(RU, Side.RUSSIA) == ["0"]
    assert said.numbers(RU, Side.UKRAINE) == []
    assert "not stated" in said.words
    assert "Saying nothing is something else" in said.remark("To Russia · Russia: none, it was said")
    assert "That is no zero" in said.remark("To Russia · Ukraine: only one side")


def test_case_08_soldiers_of_whom_some_were_civilians_by_another_retelling(workplace: Workplace) -> None:
    said = Said(workplace, "RX-2025-03-28")
    assert said.numbers(RU, Side.RUSSIA) == ["43"]
    assert "eight of the 43 were civilians" in said.collected
    assert "does not mention civilians" in said.collected


def test_case_09_an_offer_announced_and_denied_is_no_transfer(workplace: Workplace) -> None:
    said = Said(workplace, "RX-2025-06-07-OFFER")
    assert said.title == "Offer of 7 June 2025, not carried out"
    assert "It was offered and did not take place. No case can be linked to it." in said.words
    assert "Denied by Coordination Headquarters" in said.remark("It was denied")
    assert "Denial" in said.words
    with pytest.raises(OnlyTransfersAreLinked):
        require_transfer(said.view.batch)


def test_case_10_identity_and_circumstance_are_separate_facts(workplace: Workplace) -> None:
    said = Said(workplace, "RX-2024-12-IL76")
    assert said.title.startswith("Part of another transfer")
    assert said.numbers(UA, Side.UKRAINE) == ["62"]
    assert "no evidence that they were on that plane" in said.collected
    assert "Partial confirmation" in said.words
    assert "65" not in said.numbers(UA, Side.RUSSIA)


def test_case_11_the_same_number_is_not_the_same_transfer_and_several_bodies_are_not_several(
    workplace: Workplace,
) -> None:
    several = Said(workplace, "RX-2022-10-11")
    assert several.numbers(UA, Side.UKRAINE) == ["62"]
    assert "one transfer, not several" in several.remark("To Ukraine · Ukraine: several bodies announced it")
    assert "14 July 2023" in several.remark("the same number of other transfers")
    assert "25 October 2022" in Said(workplace, "RX-2022-09").remark("the same number")
    assert "18 September 2023" in Said(workplace, "RX-2023-06-23").remark("the same number")
    assert "14 February 2025" in Said(workplace, "RX-2025-01-24").remark("To Ukraine: the same number")
    spring = Said(workplace, "RX-2025-04-18").remark("To Ukraine: the same number")
    assert "28 March 2025" in spring
    assert "16 May 2025" in spring
    thousand = next(one for one in Said(workplace, "RX-2026-02-26").view.remarks if one.direction is UA and one.others)
    assert len(thousand.others) == 7


def test_case_12_a_later_statement_lowers_what_was_certain_and_takes_nothing_back(
    workplace: Workplace, desk: Desk
) -> None:
    before = Said(workplace, "RX-2025-06-16")
    assert "drops the attribution to the Russian side" in before.collected
    later = {
        "side": Side.UKRAINE,
        "speaker": "Зразкове міністерство",
        "direction": UA,
        "kind": ClaimKind.PARTIAL_CONFIRMATION,
        "qualifier": "серед переданих були тіла російських військових",
        "quote_language": "uk",
        "happened_on": before.view.batch.happened_on,
    }
    page = {"title": "Зразкова сторінка", "published_on": PartialDate.parse("2025-06-20")}
    claims.add_claims(desk, before.view.batch.id, page, [later])
    after = Said(workplace, "RX-2025-06-16")
    assert after.numbers(UA, Side.UKRAINE) == before.numbers(UA, Side.UKRAINE) == ["1,245"]
    assert "“серед переданих були тіла російських військових”" in after.words
    assert "Зразкове міністерство · Partial confirmation" in after.words
    assert "no evidence" in Said(workplace, "RX-2024-12-IL76").collected


def test_case_13_a_retelling_that_leaves_out_an_event_deletes_none(workplace: Workplace, desk: Desk) -> None:
    assert "leaving out 19 December" in Said(workplace, "RX-2026-01-29").collected
    assert "leaving out 20 November" in Said(workplace, "RX-2025-12-19").collected
    numbers = {row.batch.number for row in batches.read_ledger(desk).rows}
    assert {"RX-2025-12-19", "RX-2025-11-20", "RX-2024-04-26"} <= numbers


def test_no_number_on_any_page_was_made_here(workplace: Workplace, desk: Desk) -> None:
    """Every figure beside a side was given by a speaker of that side; nothing is summed or called verified."""
    for row in batches.read_ledger(desk).rows:
        for told in (row.to_ukraine, row.to_russia):
            for side, voices in told.sides.items():
                for voice in voices:
                    assert {(one.count, one.side) for one in voice.figures} == {(voice.count, side)}
    words = Said(workplace, "RX-2025-06-ISTANBUL-TOTAL").words
    assert "verified" not in words.replace("verifies neither", "")
    assert "Being present verifies neither numbers nor identity" in words


def test_the_page_of_a_batch_shows_all_of_it_offscreen(
    workplace: Workplace, window: QWidget, background: Background, qtbot: QtBot
) -> None:
    page = BatchPage(workplace, window)
    page.resize(1000, 700)
    page.show_place(Place(Room.BATCH, batch_id=batches.batch_named(workplace.desk, "RX-2025-06-07-OFFER")))
    qtbot.waitUntil(lambda: background.is_idle, timeout=30_000)
    shown = [one.text() for one in page.findChildren(Text) if one.isVisibleTo(page)]
    assert "Offer of 7 June 2025, not carried out" in shown
    assert "It was denied" in shown
    assert "1,212" in shown


def test_a_newer_file_that_turns_a_transfer_into_an_offer_says_so_on_the_page(
    workplace: Workplace, desk: Desk, tmp_path: Path
) -> None:
    shipped = (Path(reference.__file__).parents[2] / "resources/reference/claims.csv").read_text(encoding="utf-8")
    newer = shipped.replace(
        "C042,RX-2023-11-20,2023-11-20,day,to_ukraine,94,,,announcement",
        "C042,RX-2023-11-20,2023-11-20,day,to_ukraine,94,,,denial",
    )
    newer = re.sub(r"(C04[34],RX-2023-11-20,[^,]*,day,[a-z_]*,\d*,\d*,\d*,)announcement", r"\1denial", newer)
    (tmp_path / "claims.csv").write_text(newer, encoding="utf-8")
    reference.load_claims_from(desk, tmp_path / "claims.csv")
    said = Said(workplace, "RX-2023-11-20")
    assert said.view.batch.kind is BatchKind.OFFER_NOT_CARRIED_OUT
    assert "No case can be linked to it" in said.words
