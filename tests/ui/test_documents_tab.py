"""The documents of a case on the screen: added, dropped, looked at from memory, handed out after a warning."""

import io
import zlib
from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest
from pypdf import PdfWriter
from PySide6.QtCore import QBuffer, QIODevice, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDropEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from casetracker.casework.attachments import AttachmentKindUnknown, MediaType
from casetracker.casework.paper_kinds import LetterKind
from casetracker.casework.paper_language import PaperLanguage
from casetracker.services import attachments, cases, today
from casetracker.services.letters import Wish, draft, prepare
from casetracker.ui.background import Background
from casetracker.ui.case_page import CasePage
from casetracker.ui.case_tabs.documents import DocumentsTab
from casetracker.ui.dialogs import Dialogs
from casetracker.ui.document_view import DocumentView, drawn
from casetracker.ui.settings import Settings
from casetracker.ui.widgets.buttons import LinkButton
from casetracker.ui.widgets.ids_first import RowsTable
from casetracker.ui.widgets.toast import Toast
from casetracker.ui.workplace import Place, Room
from tests.desks import steps_of
from tests.ui.stage import Stage, on_stage, the


@pytest.fixture
def stage(
    tmp_path: Path, window: QWidget, dialogs: Dialogs, background: Background, settings: Settings, qtbot: QtBot
) -> Iterator[Stage]:
    yield from on_stage(tmp_path / "vault", window, dialogs, background, settings, qtbot, sample=False)


@pytest.fixture
def case(stage: Stage) -> UUID:
    return cases.open_case(stage.desk, full="Зразковий Планетоход").id


def picture(kind: str = "PNG", width: int = 60, height: int = 40) -> bytes:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("#1F5A66"))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, kind)  # type: ignore[call-overload]  # the stubs want bytes, Qt wants text
    return bytes(buffer.data().data())


def summary(stage: Stage, case: UUID) -> bytes:
    return draft(prepare(stage.desk, Wish(case, LetterKind.SUMMARY, PaperLanguage.UKRAINIAN))).pdf


def shown(stage: Stage, case: UUID) -> DocumentsTab:
    page = CasePage(stage.workplace)
    stage.show(page)
    page.show_place(Place(Room.CASE, case_id=case, detail="documents"))
    stage.calm()
    return the(page, DocumentsTab)


def drop(tab: DocumentsTab, *paths: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    tab.dropEvent(
        QDropEvent(
            QPointF(5, 5),
            Qt.DropAction.CopyAction,
            mime,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )


def test_without_documents_the_tab_says_what_to_do_and_its_button_adds_one(
    stage: Stage, case: UUID, tmp_path: Path
) -> None:
    (tmp_path / "Фото.png").write_bytes(picture())
    tab = shown(stage, case)
    stage.dialogs.set_next_file(tmp_path / "Фото.png")
    tab.ask_to_add()
    stage.calm()
    table = the(tab, RowsTable, "case_documents")
    assert table.isVisible()
    assert table.model().index(0, 0).data() == "Фото"
    assert "Delete the original" in stage.said[-1]


def test_files_are_dropped_and_what_is_no_document_says_why(stage: Stage, case: UUID, tmp_path: Path) -> None:
    (tmp_path / "витяг.pdf").write_bytes(summary(stage, case))
    (tmp_path / "program.pdf").write_bytes(b"MZ")
    tab = shown(stage, case)
    stage.dialogs.set_next_answer(answer=True)
    drop(tab, tmp_path / "витяг.pdf", tmp_path / "program.pdf")
    stage.calm()
    assert [one.title for one in stage.dossier(case).attachments] == ["витяг"]
    assert stage.dialogs.shown[-1] == AttachmentKindUnknown.sentence


def test_a_document_added_by_mistake_is_removed_after_asking_and_comes_back_by_name(stage: Stage, case: UUID) -> None:
    kept = attachments.add(stage.desk, case, picture(), title="Витяг")
    wrong = attachments.add(stage.desk, case, picture("JPEG"), title="Чужий паспорт")
    tab = shown(stage, case)
    table = the(tab, RowsTable, "case_documents")
    tab.open_document(wrong.id)
    stage.calm()
    assert table.chosen_id() == wrong.id
    assert the(tab, DocumentView).image is not None
    remove = the(tab, QPushButton, "remove_document")
    stage.dialogs.set_next_answer(False)
    remove.click()
    stage.calm()
    assert "Чужий паспорт" in stage.dialogs.shown[-1]
    assert len(stage.dossier(case).attachments) == 2
    stage.dialogs.set_next_answer(True)
    remove.click()
    stage.calm()
    assert [one.id for one in stage.dossier(case).attachments] == [kept.id]
    assert the(tab, DocumentView).image is None
    (step, *_) = steps_of(stage.desk, case)
    assert step.action == "remove a document"
    toast = the(stage.window_shown, Toast)
    assert "document" in toast.accessibleName().lower()
    the(toast, LinkButton).click()
    stage.calm()
    assert {one.id for one in stage.dossier(case).attachments} == {kept.id, wrong.id}
    assert attachments.read_content(stage.desk, wrong.id) == picture("JPEG")


def test_enter_shows_a_picture_and_zooms_with_the_keyboard(stage: Stage, case: UUID) -> None:
    attachments.add(stage.desk, case, picture("JPEG", 600, 400), title="Фото")
    tab = shown(stage, case)
    QTest.keyClick(the(tab, RowsTable, "case_documents"), Qt.Key.Key_Return)
    stage.calm()
    view = the(tab, DocumentView)
    assert view.image is not None
    fitting = view.image.width()
    area = the(view, QScrollArea, "document")
    QTest.keyClick(area, Qt.Key.Key_Plus)
    stage.calm()
    assert view.image.width() > fitting
    QTest.keyClick(area, Qt.Key.Key_0)
    stage.calm()
    assert view.image.width() == fitting
    assert any(one.action == "open a document" for one in cases.read_history(stage.desk, case))


def test_the_pages_of_a_pdf_are_turned(stage: Stage, case: UUID) -> None:
    writer = PdfWriter()
    for _ in range(3):
        writer.add_blank_page(200, 300)
    out = io.BytesIO()
    writer.write(out)
    one = attachments.add(stage.desk, case, out.getvalue(), title="Витяг")
    tab = shown(stage, case)
    tab.open_document(one.id)
    stage.calm()
    view = the(tab, DocumentView)
    assert view.page == (1, 3)
    the(view, QPushButton, "next_page").click()
    stage.calm()
    QTest.keyClick(the(view, QScrollArea, "document"), Qt.Key.Key_Right)
    stage.calm()
    assert view.page == (3, 3)
    assert not the(view, QPushButton, "next_page").isEnabled()


def test_a_picture_that_claims_to_be_huge_is_not_unpacked() -> None:
    content = bytearray(picture())
    content[16:24] = (60_000).to_bytes(4) * 2
    content[29:33] = zlib.crc32(content[12:29]).to_bytes(4)
    assert drawn(1, bytes(content), MediaType.PNG, 0, 600).image is None


def test_a_photo_is_shown_the_way_the_telephone_was_held() -> None:
    upright = picture("JPEG", 60, 40)
    exif = b"Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0"
    turned = upright[:2] + b"\xff\xe1" + (len(exif) + 2).to_bytes(2) + exif + upright[2:]
    image = drawn(1, turned, MediaType.JPEG, 0, 40).image
    assert image is not None
    assert image.height() > image.width()


@pytest.mark.qt_log_ignore("Unsupported marker type", "Not a JPEG file", "Corrupt JPEG data", extend=True)
@pytest.mark.parametrize("content", [b"%PDF-1.7 nothing", b"\x89PNG\r\n\x1a\n nothing", b"\xff\xd8\xff nothing"])
def test_a_damaged_document_is_said_and_never_a_crash(content: bytes) -> None:
    kind = {b"%PDF": MediaType.PDF, b"\x89PNG": MediaType.PNG}.get(content[:4], MediaType.JPEG)
    assert drawn(1, content, kind, 0, 400).image is None


def test_another_program_gets_a_copy_after_a_warning_and_today_reminds_of_it(
    stage: Stage, case: UUID, tmp_path: Path
) -> None:
    attachments.add(stage.desk, case, picture(), title="Таємне прізвище")
    tab = shown(stage, case)
    opened: list[Path] = []

    def note(path: Path) -> bool:
        opened.append(path)
        return True

    tab.open_outside = note
    stage.dialogs.set_next_answer(answer=False)
    tab.open_with_another()
    assert opened == []
    stage.dialogs.set_next_answer(answer=True)
    stage.dialogs.set_next_file(tmp_path)
    tab.open_with_another()
    stage.calm()
    assert [one.name for one in opened] == ["KV1-2026-0001-1.png"]
    assert opened[0].read_bytes() == picture()
    assert "outside the vault" in stage.dialogs.shown[-2]
    assert [one.due.what for one in today.read_today(stage.desk)] == ["Delete the copy in clear: KV1-2026-0001-1.png"]


def test_in_the_family_view_no_document_is_on_the_screen(stage: Stage, case: UUID) -> None:
    one = attachments.add(stage.desk, case, picture(), title="Фото")
    page = CasePage(stage.workplace)
    stage.show(page)
    page.show_place(Place(Room.CASE, case_id=case, detail="documents"))
    stage.calm()
    tab = the(page, DocumentsTab)
    tab.open_document(one.id)
    stage.calm()
    page.turn_family_view()
    assert not the(tab, RowsTable, "case_documents").isVisible()
    assert the(tab, DocumentView).image is None


def test_the_open_document_stays_while_the_case_changes_and_is_not_read_again(stage: Stage, case: UUID) -> None:
    one = attachments.add(stage.desk, case, picture(), title="Фото")
    tab = shown(stage, case)
    tab.open_document(one.id)
    stage.calm()
    cases.set_task(stage.desk, case, "Запитати", None)
    stage.calm()
    assert the(tab, DocumentView).image is not None
    readings = [line for line in cases.read_history(stage.desk, case) if line.action == "open a document"]
    assert len(readings) == 1


def test_a_damaged_file_is_said(stage: Stage, case: UUID) -> None:
    one = attachments.add(stage.desk, case, picture(), title="Фото")
    (stage.desk.folder / "attachments" / one.sealed_name).write_bytes(b"x")
    tab = shown(stage, case)
    stage.dialogs.set_next_answer(answer=True)
    tab.open_document(one.id)
    stage.calm()
    assert "damaged" in stage.dialogs.shown[-1]
    assert the(tab, DocumentView).image is None
