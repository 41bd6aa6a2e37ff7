"""Documents of a case: what is taken in, how it lies on the disk, and what happens when the disk or a file fails."""

import os
import signal
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from casetracker.casework.attachments import (
    MOST_BYTES,
    AttachmentEmpty,
    AttachmentKindUnknown,
    AttachmentTooLarge,
    AttachmentUnreadable,
    CopyOfItself,
    MediaType,
    Sensitivity,
    media_type_of,
    redacted_copies,
)
from casetracker.casework.errors import ForTheCaseworker
from casetracker.casework.paper_kinds import LetterKind
from casetracker.casework.paper_language import PaperLanguage
from casetracker.services import attachments, cases, today, vaults
from casetracker.services.attachments import CopyNotMade
from casetracker.services.desk import Desk, SampleRefusesImports
from casetracker.services.letters import Wish, draft, prepare
from casetracker.vault.attachment_files import AttachmentDamaged, AttachmentFolder, AttachmentMissing
from casetracker.vault.errors import VaultDiskFull
from tests import disks
from tests.desks import PASSPHRASE, make_desk
from tests.processes import Say, Worker

PICTURE = bytes.fromhex(
    "89504e470d0a1a0a0000000d494844520000000100000001080600000015c4890000000d49444154789c63606060f80f00010401"
    "00c9fe92ef0000000049454e44ae426082"
)
NAME = "Зразковий Планетоход"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    opened = make_desk(tmp_path / "vault")
    yield opened
    opened.close()


@pytest.fixture
def case(desk: Desk) -> UUID:
    return cases.open_case(desk, full=NAME).id


def a_pdf(desk: Desk, case: UUID) -> bytes:
    return draft(prepare(desk, Wish(case, LetterKind.SUMMARY, PaperLanguage.UKRAINIAN))).pdf


def files(desk: Desk) -> list[Path]:
    folder = desk.folder / "attachments"
    return sorted(folder.iterdir()) if folder.is_dir() else []


def test_a_pdf_and_a_picture_come_back_byte_for_byte_after_closing(tmp_path: Path) -> None:
    desk = make_desk(tmp_path / "vault")
    case = cases.open_case(desk, full=NAME).id
    pdf = a_pdf(desk, case)
    (tmp_path / "витяг.dat").write_bytes(pdf)
    added = attachments.add_file(desk, case, tmp_path / "витяг.dat")
    picture = attachments.add(desk, case, PICTURE, title="Фото")
    desk.close()
    again = vaults.open_vault(tmp_path / "vault", PASSPHRASE)
    dossier = cases.read_case(again, case)
    assert [(one.title, one.media_type) for one in dossier.attachments] == [
        ("витяг", MediaType.PDF),
        ("Фото", MediaType.PNG),
    ]
    assert attachments.read_content(again, added.id) == pdf
    assert attachments.read_content(again, picture.id) == PICTURE
    assert vaults.check_vault(again).whole
    again.close()


def test_on_the_disk_stand_only_sealed_files_of_their_owner_whose_names_tell_nothing(desk: Desk, case: UUID) -> None:
    added = attachments.add(desk, case, PICTURE, title="Фото")
    (file,) = files(desk)
    assert file.stat().st_mode & 0o777 == 0o600
    assert file.parent.stat().st_mode & 0o777 == 0o700
    assert added.sha256 not in file.name
    assert file.read_bytes().startswith(b"age-encryption.org/v1")
    for one in desk.folder.rglob("*"):
        if one.is_file():
            assert PICTURE[40:60] not in one.read_bytes()


def test_the_same_content_twice_is_one_file(desk: Desk, case: UUID) -> None:
    one = attachments.add(desk, case, PICTURE, title="Фото")
    other = attachments.add(desk, case, PICTURE, title="Те саме фото")
    assert one.sealed_name == other.sealed_name
    assert len(files(desk)) == 1


def test_the_same_content_added_again_mends_a_damaged_file(desk: Desk, case: UUID) -> None:
    one = attachments.add(desk, case, PICTURE, title="Фото")
    files(desk)[0].write_bytes(b"x")
    attachments.add(desk, case, PICTURE, title="Фото")
    assert attachments.read_content(desk, one.id) == PICTURE


@pytest.mark.parametrize(
    ("content", "refusal"),
    [
        (b"", AttachmentEmpty),
        (b"MZ\x90\x00 a program", AttachmentKindUnknown),
        (b"<html>", AttachmentKindUnknown),
        (b"%PDF-1.7" + bytes(MOST_BYTES), AttachmentTooLarge),
    ],
    ids=["empty", "program", "page", "large"],
)
def test_what_is_no_document_is_refused_and_leaves_nothing(
    desk: Desk, case: UUID, tmp_path: Path, content: bytes, refusal: type[ForTheCaseworker]
) -> None:
    (tmp_path / "scan.pdf").write_bytes(content)
    with pytest.raises(refusal):
        attachments.add_file(desk, case, tmp_path / "scan.pdf")
    assert files(desk) == []
    assert cases.read_case(desk, case).attachments == []


def test_what_cannot_be_read_is_refused(desk: Desk, case: UUID, tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "nothing.pdf"):
        with pytest.raises(AttachmentUnreadable):
            attachments.add_file(desk, case, path)


@given(st.binary(max_size=64))
@settings(max_examples=200, deadline=None)
def test_any_bytes_are_of_a_known_kind_or_refused(content: bytes) -> None:
    with suppress(AttachmentEmpty, AttachmentKindUnknown):
        assert media_type_of(content) in MediaType


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b"\xff\xd8\xff\xe0", MediaType.JPEG),
        (b"II*\x00", MediaType.TIFF),
        (b"MM\x00*", MediaType.TIFF),
        (b"\x00\x00\x00\x18ftypheic", MediaType.HEIC),
        (b"\x00\x01 scanner %PDF-1.4", MediaType.PDF),
    ],
)
def test_a_kind_is_told_from_the_first_bytes(content: bytes, kind: MediaType) -> None:
    assert media_type_of(content) is kind


def test_the_sample_takes_in_no_document_from_outside_but_keeps_its_own(tmp_path: Path) -> None:
    desk = make_desk(tmp_path / "vault", sample=True)
    (tmp_path / "a.png").write_bytes(PICTURE)
    case = cases.find_cases(desk)[0]
    with pytest.raises(SampleRefusesImports):
        attachments.add_file(desk, case, tmp_path / "a.png")
    assert attachments.add(desk, case, PICTURE, title="Вигадане фото").size == len(PICTURE)
    desk.close()


@pytest.mark.parametrize("place", [0, 30, 120, -1])
def test_a_flipped_byte_is_noticed_and_named_and_never_shown(desk: Desk, case: UUID, place: int) -> None:
    added = attachments.add(desk, case, PICTURE, title="Фото")
    (file,) = files(desk)
    damaged = bytearray(file.read_bytes())
    damaged[place] ^= 1
    file.write_bytes(damaged)
    with pytest.raises(AttachmentDamaged):
        attachments.read_content(desk, added.id)
    health = vaults.check_vault(desk)
    assert not health.whole
    assert str(added.id) in health.attachments[0]
    assert "damaged" in health.attachments[0]


def test_a_whole_file_of_another_document_is_not_taken_for_it(desk: Desk, case: UUID) -> None:
    one = attachments.add(desk, case, PICTURE, title="Фото")
    other = attachments.add(desk, case, a_pdf(desk, case), title="Витяг")
    folder = desk.folder / "attachments"
    (folder / one.sealed_name).write_bytes((folder / other.sealed_name).read_bytes())
    with pytest.raises(AttachmentDamaged):
        attachments.read_content(desk, one.id)


def test_a_missing_file_is_named(desk: Desk, case: UUID) -> None:
    added = attachments.add(desk, case, PICTURE, title="Фото")
    files(desk)[0].unlink()
    with pytest.raises(AttachmentMissing):
        attachments.read_content(desk, added.id)
    (lost,) = attachments.check(desk)
    assert (lost.attachment_id, lost.missing) == (added.id, True)


def test_readings_and_copies_are_lines_and_a_copy_is_a_task_for_today(desk: Desk, case: UUID, tmp_path: Path) -> None:
    added = attachments.add(desk, case, PICTURE, title="Фото")
    attachments.read_content(desk, added.id)
    attachments.export(desk, added.id, tmp_path / "copy.png", reminder="Delete copy.png")
    assert (tmp_path / "copy.png").read_bytes() == PICTURE
    assert (tmp_path / "copy.png").stat().st_mode & 0o777 == 0o600
    actions = {one.action for one in cases.read_history(desk, case)}
    assert {"add a document", "open a document", "save a copy of a document in clear"} <= actions
    assert [one.due.what for one in today.read_today(desk)] == ["Delete copy.png"]


def test_a_copy_never_overwrites_a_file(desk: Desk, case: UUID, tmp_path: Path) -> None:
    added = attachments.add(desk, case, PICTURE, title="Фото")
    (tmp_path / "there.png").write_bytes(b"old")
    with pytest.raises(CopyNotMade):
        attachments.export(desk, added.id, tmp_path / "there.png")
    assert (tmp_path / "there.png").read_bytes() == b"old"


def test_on_a_full_disk_nothing_half_done_stays(tmp_path: Path) -> None:
    with disks.small_disk(tmp_path / "disk", "9m") as disk:
        desk = make_desk(disk / "vault")
        case = cases.open_case(desk, full=NAME).id
        attachments.add(desk, case, PICTURE, title="Фото")
        with pytest.raises(VaultDiskFull):
            attachments.add(desk, case, b"%PDF-" + os.urandom(12_000_000), title="Скан")
        assert len(files(desk)) == 1
        assert len(cases.read_case(desk, case).attachments) == 1
        attachments.add(desk, case, b"%PDF-" + os.urandom(10_000), title="Скан")
        assert attachments.check(desk) == []
        desk.close()


def add_until_killed(_say: Say, folder: Path) -> None:
    desk = vaults.open_vault(folder, PASSPHRASE)
    write = AttachmentFolder.write

    def killed(files: AttachmentFolder, name: str, sealed: bytes) -> None:
        write(files, name, sealed)
        os.kill(os.getpid(), signal.SIGKILL)

    AttachmentFolder.write = killed  # type: ignore[assignment,method-assign]  # this process ends with it
    attachments.add(desk, cases.find_cases(desk)[0], b"%PDF-1.7", title="x")


def test_killed_between_file_and_row_the_file_goes_at_the_next_opening(desk: Desk, case: UUID) -> None:
    kept = attachments.add(desk, case, PICTURE, title="Фото")
    folder = desk.folder
    desk.close()
    assert Worker(add_until_killed, folder).end() == -signal.SIGKILL
    assert len(list((folder / "attachments").iterdir())) == 2
    again = vaults.open_vault(folder, PASSPHRASE)
    assert [one.name for one in files(again)] == [kept.sealed_name]
    assert vaults.check_vault(again).whole
    again.close()


def test_a_file_that_this_database_never_noted_is_left_alone(desk: Desk, case: UUID) -> None:
    attachments.add(desk, case, PICTURE, title="Фото")
    foreign = desk.folder / "attachments" / f"{'0' * 64}.age"
    foreign.write_bytes(b"of a newer copy of the database")
    attachments.sweep(desk)
    assert foreign.exists()


def test_encrypted_anew_every_file_opens_and_no_old_one_is_left(desk: Desk, case: UUID) -> None:
    one = attachments.add(desk, case, PICTURE, title="Фото")
    other = attachments.add(desk, case, a_pdf(desk, case), title="Витяг")
    before, pdf = {file.name for file in files(desk)}, attachments.read_content(desk, other.id)
    with desk.read() as reading:
        former = reading.attachments.identity()
    assert attachments.reencrypt_attachments(desk) == []
    with desk.read() as reading:
        assert reading.attachments.identity() != former
        assert reading.attachments.all_names() == {file.name for file in files(desk)}
    assert not before & {file.name for file in files(desk)}
    assert attachments.read_content(desk, one.id) == PICTURE
    assert attachments.read_content(desk, other.id) == pdf
    assert attachments.add(desk, case, PICTURE, title="Те саме").sealed_name in {file.name for file in files(desk)}
    assert len(files(desk)) == 2


def test_encrypting_anew_names_what_it_cannot_carry_over(desk: Desk, case: UUID) -> None:
    one = attachments.add(desk, case, PICTURE, title="Фото")
    files(desk)[0].write_bytes(b"x")
    other = attachments.add(desk, case, a_pdf(desk, case), title="Витяг")
    (lost,) = attachments.reencrypt_attachments(desk)
    assert (lost.attachment_id, lost.missing) == (one.id, False)
    assert attachments.read_content(desk, other.id)


def test_a_cancelled_encryption_leaves_everything_as_it_was(desk: Desk, case: UUID) -> None:
    one = attachments.add(desk, case, PICTURE, title="Фото")
    before = files(desk)
    attachments.reencrypt_attachments(desk, cancelled=lambda: True)
    assert files(desk) == before
    assert attachments.read_content(desk, one.id) == PICTURE


def test_a_disk_that_fills_up_while_encrypting_anew_leaves_everything_as_it_was(
    desk: Desk, case: UUID, monkeypatch: pytest.MonkeyPatch
) -> None:
    one = attachments.add(desk, case, PICTURE, title="Фото")
    attachments.add(desk, case, a_pdf(desk, case), title="Витяг")
    before, write, written = files(desk), AttachmentFolder.write, list[str]()

    def full(folder: AttachmentFolder, name: str, sealed: bytes) -> None:
        if written:
            raise VaultDiskFull
        written.append(name)
        write(folder, name, sealed)

    monkeypatch.setattr(AttachmentFolder, "write", full)
    with pytest.raises(VaultDiskFull):
        attachments.reencrypt_attachments(desk)
    assert files(desk) == before
    assert attachments.read_content(desk, one.id) == PICTURE


def test_a_copy_with_parts_left_out_is_found_beside_the_whole_document(desk: Desk) -> None:
    case = cases.open_case(desk, full="Приклад Особа")
    whole = attachments.add(desk, case.id, b"%PDF-1.4", title="Висновок")
    copy = attachments.add(desk, case.id, b"%PDF-1.5", title="Висновок, без адрес")
    attachments.describe(desk, copy.id, redacted_copy_of=whole.id)
    attachments.describe(desk, whole.id, sensitivity=Sensitivity.SEVERE)
    documents = cases.read_case(desk, case.id, noted=False).attachments
    found = {one.id: one for one in documents}
    assert [one.id for one in redacted_copies(documents, found[whole.id])] == [copy.id]
    assert redacted_copies(documents, found[copy.id]) == []
    with pytest.raises(CopyOfItself):
        attachments.describe(desk, whole.id, redacted_copy_of=whole.id)
