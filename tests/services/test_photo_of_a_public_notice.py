"""The photo on the public notice: only where the family allowed it, upright, small, whole, and without any note."""

import io
import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pdfplumber
import pypdf
import pytest
from PIL import Image

from casetracker import terms
from casetracker.casework.attachments import Attachment, Sensitivity
from casetracker.casework.consents import ConsentDecision, LegalBasis, Purpose
from casetracker.casework.paper_kinds import LetterKind
from casetracker.casework.paper_language import PaperLanguage
from casetracker.casework.people import Kinship, Relative
from casetracker.casework.print_sizes import PrintSize
from casetracker.letters.portrait import PhotoUnreadable, portrait_of
from casetracker.services import attachments, cases, consents, family, letters
from casetracker.services.desk import Desk
from tests.desks import make_desk

NAME = "Зразковий Олександр"
RED, BLUE = (200, 30, 30), (30, 30, 200)


def picture(kind: str = "JPEG", *, turned: bool = True, size: tuple[int, int] = (1400, 1800)) -> bytes:
    """Make a picture that is red above and blue below; turned, it lies on its side and notes which way is up."""
    image = Image.new("RGB", size, RED)
    image.paste(BLUE, (0, size[1] // 2, *size))
    exif = Image.Exif()
    exif[0x010F] = "Prykladna Kamera"
    if turned:
        image = image.rotate(90, expand=True)
        exif[0x0112] = 6
    out = io.BytesIO()
    image.save(out, kind, exif=exif)
    return out.getvalue()


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    desk = make_desk(tmp_path_factory.mktemp("office") / "vault")
    yield desk
    desk.close()


@pytest.fixture
def mother(office: Desk) -> Relative:
    case = cases.open_case(office, full=NAME).id
    return family.add_relative(office, case, "Зразкова Ганна", Kinship.MOTHER, basis=LegalBasis.CONSENT)


def allow(desk: Desk, one: Relative, *purposes: Purpose) -> None:
    for purpose in purposes:
        consents.record_consent(desk, one.case_id, one.id, purpose)


def add_photo(desk: Desk, one: Relative, content: bytes, **told: Any) -> None:
    attachments.add(desk, one.case_id, content, title="Фото", **({"shows_sought": True} | told))


def notice(desk: Desk, one: Relative, language: PaperLanguage = PaperLanguage.UKRAINIAN, **more: Any) -> bytes:
    letter = letters.print_letter(desk, letters.Wish(one.case_id, LetterKind.POSTER, language, **more))
    return letters.recorded_bytes(desk, letter.id)


def pictures(pdf: bytes) -> list[Image.Image]:
    return [Image.open(io.BytesIO(one.data)) for page in pypdf.PdfReader(io.BytesIO(pdf)).pages for one in page.images]


@pytest.mark.parametrize("kind", ["JPEG", "PNG"])
def test_a_photo_becomes_small_and_upright_and_loses_every_note(kind: str) -> None:
    made = portrait_of(picture(kind))
    assert made == portrait_of(picture(kind))
    image = Image.open(io.BytesIO(made))
    assert image.size == (826, 1062)
    assert image.info.get("dpi") == (600, 600)
    assert not image.getexif()
    assert b"Kamera" not in made
    assert b"Exif" not in made
    above, below = image.getpixel((400, 40)), image.getpixel((400, 1020))
    assert isinstance(above, tuple)
    assert isinstance(below, tuple)
    assert above[0] > 150 > above[2]
    assert below[2] > 150 > below[0]


@pytest.mark.parametrize("size", [(3000, 400), (40, 60), (1, 1)])
def test_a_photo_of_another_shape_is_shown_whole(size: tuple[int, int]) -> None:
    image = Image.open(io.BytesIO(portrait_of(picture(turned=False, size=size))))
    assert image.width <= 826
    assert image.height <= 1062
    assert abs(image.width * size[1] - image.height * size[0]) <= max(size) + max(image.size)


@pytest.mark.parametrize("broken", [b"", b"\xff\xd8\xff", b"%PDF-1.4", picture()[:3000]])
def test_a_broken_photo_is_told(broken: bytes) -> None:
    with pytest.raises(PhotoUnreadable):
        portrait_of(broken)


def test_no_photo_stands_on_the_notice_until_the_family_allows_it_and_none_once_it_refuses(
    office: Desk, mother: Relative
) -> None:
    add_photo(office, mother, picture())
    allow(office, mother, Purpose.PUBLISH_NAME)
    assert pictures(notice(office, mother)) == []
    allow(office, mother, Purpose.PUBLISH_PHOTO)
    assert len(pictures(notice(office, mother))) == 1
    consents.record_consent(office, mother.case_id, mother.id, Purpose.PUBLISH_PHOTO, ConsentDecision.WITHDRAWN)
    assert pictures(notice(office, mother)) == []


@pytest.mark.parametrize(
    "told", [{"shows_sought": False}, {"sensitivity": Sensitivity.SEVERE}, {"sensitivity": Sensitivity.SENSITIVE}]
)
def test_only_a_picture_marked_as_the_persons_and_harmless_is_taken(
    office: Desk, mother: Relative, told: dict[str, Any]
) -> None:
    allow(office, mother, Purpose.PUBLISH_PHOTO)
    add_photo(office, mother, picture(), **told)
    assert pictures(notice(office, mother)) == []


def test_the_photo_is_printed_large_as_it_was_made_and_what_it_rests_on_is_kept(office: Desk, mother: Relative) -> None:
    allow(office, mother, Purpose.PUBLISH_PHOTO)
    add_photo(office, mother, picture())
    pdf = notice(office, mother)
    assert portrait_of(picture()) in pdf
    with pdfplumber.open(io.BytesIO(pdf)) as opened:
        (image,) = opened.pages[0].images
        assert image["width"] / image["height"] == pytest.approx(35 / 45, abs=0.01)
        assert image["width"] / 72 * 25.4 > 60
        assert image["x0"] / 72 * 25.4 == pytest.approx(20, abs=0.5)
    dossier = cases.read_case(office, mother.case_id)
    facts = json.loads(dossier.letters[-1].facts)
    answer = next(one for one in dossier.consents if one.purpose is Purpose.PUBLISH_PHOTO)
    assert facts["photo"]["rests_on"] == [str(dossier.attachments[0].id), str(answer.id)]


@pytest.mark.parametrize("size", PrintSize)
@pytest.mark.parametrize("language", PaperLanguage)
def test_who_does_not_see_the_photo_hears_what_it_is_and_the_name_only_where_that_is_allowed(
    office: Desk, mother: Relative, language: PaperLanguage, size: PrintSize
) -> None:
    word = terms.field_name(Attachment, "shows_sought", language.value)
    alt = word[:1].upper() + word[1:]
    add_photo(office, mother, picture())
    allow(office, mother, Purpose.PUBLISH_PHOTO)
    assert figure_of(notice(office, mother, language, print_size=size)) == alt
    allow(office, mother, Purpose.PUBLISH_NAME)
    assert figure_of(notice(office, mother, language, print_size=size)) == f"{alt}: {NAME}"


def figure_of(pdf: bytes) -> str:
    with pdfplumber.open(io.BytesIO(pdf)) as opened:
        (figure,) = [one for one in below(opened.structure_tree) if one["type"] == "Figure"]
        (image,) = opened.pages[0].images
        assert image["mcid"] in figure["mcids"]
    return str(figure["alt_text"])


def below(tree: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    for one in tree:
        yield one
        yield from below(one.get("children", []))


def test_a_photo_that_cannot_be_read_keeps_the_notice_back(office: Desk, mother: Relative) -> None:
    allow(office, mother, Purpose.PUBLISH_PHOTO)
    add_photo(office, mother, b"\xff\xd8\xff\xe0 no picture")
    prepared = letters.prepare(office, letters.Wish(mother.case_id, LetterKind.POSTER, PaperLanguage.ENGLISH))
    assert [type(one) for one in prepared.obstacles] == [PhotoUnreadable]


def test_no_file_in_clear_is_written_for_the_photo(
    office: Desk, mother: Relative, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    allow(office, mother, Purpose.PUBLISH_PHOTO)
    add_photo(office, mother, picture())
    for name in ("TMPDIR", "TEMP", "TMP"):
        monkeypatch.setenv(name, str(tmp_path))
    opened: list[str] = []
    opens = os.open

    def noted(path: Any, flags: int, *more: Any, **named: Any) -> int:
        if flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT):
            opened.append(str(path))
        return opens(path, flags, *more, **named)

    monkeypatch.setattr(os, "open", noted)
    notice(office, mother)
    assert [one for one in opened if not one.startswith(str(office.folder))] == []
    assert list(tmp_path.iterdir()) == []
