"""A set of letter templates that came damaged is refused with words, wherever the damage is."""

import io
import zipfile
from pathlib import Path

import pytest

from casetracker.exchange.letter_set import LetterSetTooLarge, NoLetterSet, read_set

TEXT = "".join(f"Слова {number} без змісту.\n" for number in range(60))


def archive(method: int) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", method) as whole:
        whole.writestr("uk/L1.letter", TEXT)
    return made.getvalue()


@pytest.mark.parametrize("method", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_an_archive_with_one_wrong_byte_is_read_as_it_was_or_refused(tmp_path: Path, method: int) -> None:
    whole, file = archive(method), tmp_path / "set.zip"
    told: set[str] = set()
    for at in range(0, len(whole), 3):
        file.write_bytes(whole[:at] + bytes([whole[at] ^ 0xFF]) + whole[at + 1 :])
        try:
            texts = read_set(file)
        except (NoLetterSet, LetterSetTooLarge):
            told.add("refused")
        else:
            # What is not guarded by a checksum is the name of a file and its time.
            told.add("read")
            assert list(texts.values()) == [TEXT.encode()]
    assert told == {"refused", "read"}


@pytest.mark.parametrize("method", [zipfile.ZIP_DEFLATED, zipfile.ZIP_LZMA])
def test_an_archive_that_was_cut_off_is_refused(tmp_path: Path, method: int) -> None:
    whole, file = archive(method), tmp_path / "set.zip"
    for share in (0.2, 0.5, 0.9):
        file.write_bytes(whole[: int(len(whole) * share)])
        with pytest.raises(NoLetterSet):
            read_set(file)
