"""Envelopes and label sheets: the recipient at its place, the sender's address, and nothing else."""

import datetime as dt
import io
from collections.abc import Sequence

import pdfplumber
import pytest

from casetracker.casework.address_sheets import GRIDS, AddressSheet, NoSuchPlace
from casetracker.casework.paper_language import PaperLanguage
from casetracker.letters.envelopes import AddressDoesNotFit, Addressee, SenderDoesNotFit, make
from casetracker.letters.fonts import CharacterNotPrintable
from tests.letters.invented import EN, RU, UK

SENDER = "вул. Прикладна, 1, м. Зразок, 00001"
ADDRESSES = {
    UK: ("Зразкова Ганна Іванівна", "вул. Прикладна, 12, кв. 3", "м. Зразок", "00002"),
    EN: ("Hanna Zrazkova", "12 Example Street, flat 3", "00002 Sampletown", "Ukraine"),
    RU: ("Образцова Анна Ивановна", "ул. Примерная, 12, кв. 3", "г. Образец", "00003"),
}
MADE = dt.datetime(2026, 3, 2, 9, tzinfo=dt.UTC)
MM = 72 / 25.4
SAFE = 5.0
"""Millimetres at the edge of a sheet that few printers reach."""
LABELS = [AddressSheet.LABELS_24, AddressSheet.LABELS_14]
ENVELOPES = [AddressSheet.C6_5, AddressSheet.C5]


def some(count: int, language: PaperLanguage = UK) -> list[Addressee]:
    name, *rest = ADDRESSES[language]
    return [Addressee((f"{name} #{at + 1}", *rest), language) for at in range(count)]


def made(sheet: AddressSheet, addressees: Sequence[Addressee], first: int = 1, sender: str = SENDER) -> bytes:
    return make(sheet, addressees, sender, first=first, made_at=MADE, sample=False)


def words(pdf: bytes) -> list[list[tuple[str, float, float, float, float]]]:
    """Return the words of each page with their edges in millimetres from the left and from the top."""
    with pdfplumber.open(io.BytesIO(pdf)) as opened:
        return [
            [(one["text"], *(one[edge] / MM for edge in ("x0", "top", "x1", "bottom"))) for one in page.extract_words()]
            for page in opened.pages
        ]


@pytest.mark.parametrize("language", [UK, EN, RU])
@pytest.mark.parametrize("sheet", ENVELOPES)
def test_an_envelope_has_the_recipient_at_the_lower_right_and_room_for_the_stamp(
    sheet: AddressSheet, language: PaperLanguage
) -> None:
    grid = GRIDS[sheet]
    (page,) = words(made(sheet, some(1, language)))
    text = " ".join(one[0] for one in page).replace("\u00a0", " ")
    for line in ADDRESSES[language]:
        assert line in text
    assert all(
        x0 > SAFE and x1 < grid.width - SAFE and top > SAFE and bottom < grid.height - SAFE
        for _, x0, top, x1, bottom in page
    )
    # The stamp: 74 mm from the right, 40 mm from the top.
    assert not [one for one in page if one[3] > grid.width - 74 and one[2] < 40]
    below = [one for one in page if one[2] > 40]
    assert min(one[1] for one in below) > grid.width / 2


@pytest.mark.parametrize("sheet", LABELS)
def test_every_address_stands_on_its_own_label_clear_of_the_edges(sheet: AddressSheet) -> None:
    grid = GRIDS[sheet]
    count = grid.places + 3
    pages = words(made(sheet, some(count)))
    assert len(pages) == 2
    for number, page in enumerate(pages):
        for text, x0, top, x1, bottom in page:
            assert x0 > SAFE
            assert x1 < grid.width - SAFE
            places = [
                place
                for place in range(grid.places)
                if grid.corner(place)[0] + 1 < x0
                and x1 < grid.corner(place)[0] + grid.label_width - 1
                and grid.corner(place)[1] + 1 < top
                and bottom < grid.corner(place)[1] + grid.label_height - 1
            ]
            assert len(places) == 1, text
            if text.startswith("#"):
                assert number * grid.places + places[0] + 1 == int(text[1:])


@pytest.mark.parametrize("sheet", LABELS)
def test_a_sheet_of_which_some_labels_are_used_is_begun_at_the_first_free_one(sheet: AddressSheet) -> None:
    grid = GRIDS[sheet]
    first, second = words(made(sheet, some(3), first=grid.places - 1))
    assert min(one[2] for one in first) > grid.corner(grid.places - 1)[1]
    assert [one[0] for one in first].count("Зразкова") == 2
    assert [one[0] for one in second].count("Зразкова") == 1
    assert max(one[4] for one in second) < grid.corner(0)[1] + grid.label_height


@pytest.mark.parametrize(("sheet", "first"), [(AddressSheet.LABELS_24, 25), (AddressSheet.C5, 2), (AddressSheet.C5, 0)])
def test_a_place_that_the_sheet_does_not_have_is_refused(sheet: AddressSheet, first: int) -> None:
    with pytest.raises(NoSuchPlace):
        made(sheet, some(1), first=first)


@pytest.mark.parametrize("sheet", AddressSheet)
def test_the_same_addresses_give_the_same_bytes_and_no_sender_leaves_no_line(sheet: AddressSheet) -> None:
    assert made(sheet, some(2)) == made(sheet, some(2))
    (page,) = words(made(sheet, some(1), sender=""))
    assert "00001" not in [one[0] for one in page]


@pytest.mark.parametrize("sheet", AddressSheet)
def test_a_long_address_gets_smaller_and_one_that_is_too_long_is_refused_by_its_place(sheet: AddressSheet) -> None:
    long = Addressee(("Довгопрізвищенко-Прикладенко Александра-Євгенія Костянтинівна", *["м. Зразок"] * 6), UK)
    (*_, last) = words(made(sheet, [long]))
    assert [one[0] for one in last].count("Зразок") == 6
    with pytest.raises(AddressDoesNotFit) as refused:
        made(sheet, [*some(1), Addressee(("Зразкова", *["м. Зразок"] * 40), UK)])
    assert refused.value.details == {"place": 2}
    with pytest.raises(SenderDoesNotFit):
        made(sheet, some(1), sender="вул. Прикладна " * 40)
    with pytest.raises(CharacterNotPrintable):
        made(sheet, [Addressee(("Зразкова \U0001f600",), UK)])


@pytest.mark.parametrize("sheet", AddressSheet)
def test_every_word_is_read_once_and_the_watermark_of_a_sample_is_none(sheet: AddressSheet) -> None:
    pdf = make(sheet, some(2), SENDER, first=1, made_at=MADE, sample=True)
    with pdfplumber.open(io.BytesIO(pdf)) as opened:
        assert opened.structure_tree
        for page in opened.pages:
            assert {one["tag"] for one in page.chars} == {"P", "Artifact"}
            for sign in page.chars:
                assert sign["tag"] == "Artifact" or sign["mcid"] is not None
