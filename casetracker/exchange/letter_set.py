"""A set of letter templates outside the vault: a folder or a zip of `<language>/<kind>.letter` files.

They hold words and no case. Nothing is unpacked to the disk, and no name in an archive becomes a path.
"""

import io
import os
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from contextlib import suppress
from lzma import LZMAError
from pathlib import Path, PurePosixPath
from typing import Final

from casetracker.casework.errors import QT_TRANSLATE_NOOP, ForTheCaseworker

ENDING: Final = ".letter"
LONGEST_FILE: Final = 100_000
MOST_FILES: Final = 200
_LONGEST_ARCHIVE: Final = 10_000_000
_BROKEN: Final = (
    *(zipfile.BadZipFile, zlib.error, LZMAError, EOFError),
    *(NotImplementedError, RuntimeError, ValueError),
)
"""The names by which a broken or an encrypted archive shows itself, beside that of a file that cannot be read."""
_DAY: Final = (2000, 1, 1, 0, 0, 0)
"""The time of every file in an archive, so that the same set gives the same bytes."""


class NoLetterSet(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "No letter templates were found there. A set is a folder or a zip file with files such as uk/L1.letter.",
    )
    exit_code = 2


class LetterSetTooLarge(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP(
        "Errors", "This is no set of letter templates: it holds too many files, or one that is too large."
    )
    exit_code = 2


class SetNotWritten(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP(
        "Errors", "The templates could not be written there. Choose another folder or another name."
    )
    exit_code = 2


def read_set(path: Path) -> dict[tuple[str, str], bytes]:
    """Return the contents of every template file of a folder, a zip or a single file, by language and kind.

    Raises `NoLetterSet` and `LetterSetTooLarge`.
    """
    try:
        if path.suffix.lower() == ENDING:
            found = dict(_one(path))
        else:
            found = dict(_from_folder(path) if path.is_dir() else _from_archive(path))
    except (
        OSError,
        zipfile.BadZipFile,
        zlib.error,
        LZMAError,
        NotImplementedError,
        RuntimeError,
        ValueError,
        EOFError,
    ):
        # A broken or encrypted archive shows itself by many names.
        raise NoLetterSet from None
    if not found:
        raise NoLetterSet
    return found


def write_set(path: Path, texts: Mapping[tuple[str, str], str]) -> None:
    """Write texts by language and kind: as a zip where the name says so, else as a new folder.

    Raises `SetNotWritten`, also where something of this name is there; then nothing half-written stays behind.
    """
    try:
        if path.suffix.lower() == ".zip":
            _write_archive(path, texts)
        else:
            _write_folder(path, texts)
    except OSError:
        raise SetNotWritten from None


def _name(parts: tuple[str, ...]) -> tuple[str, str] | None:
    """Return language and kind of a file in a set; None for what is no template."""
    if len(parts) < 2 or not parts[-1].endswith(ENDING) or any(part.startswith((".", "__")) for part in parts):
        return None
    return parts[-2], parts[-1].removesuffix(ENDING)


def _one(file: Path) -> Iterator[tuple[tuple[str, str], bytes]]:
    if file.stat().st_size > LONGEST_FILE:
        raise LetterSetTooLarge
    yield (file.parent.name, file.stem), file.read_bytes()


def _from_folder(folder: Path) -> Iterator[tuple[tuple[str, str], bytes]]:
    files = [file for file in sorted(folder.glob(f"*/*{ENDING}")) if file.is_file() and not file.is_symlink()]
    if len(files) > MOST_FILES or any(file.stat().st_size > LONGEST_FILE for file in files):
        raise LetterSetTooLarge
    for file in files:
        name = _name(file.relative_to(folder).parts)
        if name is not None:
            yield name, file.read_bytes()


def _from_archive(path: Path) -> Iterator[tuple[tuple[str, str], bytes]]:
    if path.stat().st_size > _LONGEST_ARCHIVE:
        raise LetterSetTooLarge
    with zipfile.ZipFile(path) as archive:
        entries = [one for one in archive.infolist() if _name(PurePosixPath(one.filename).parts)]
        if len(entries) > MOST_FILES:
            raise LetterSetTooLarge
        for entry in entries:
            # The size an archive gives for a file may be a lie, so no more is read than is allowed.
            with archive.open(entry) as file:
                content = file.read(LONGEST_FILE + 1)
            if len(content) > LONGEST_FILE:
                raise LetterSetTooLarge
            if name := _name(PurePosixPath(entry.filename).parts):
                yield name, content


def _write_archive(path: Path, texts: Mapping[tuple[str, str], str]) -> None:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for (language, kind), text in sorted(texts.items()):
            entry = zipfile.ZipInfo(f"{language}/{kind}{ENDING}", _DAY)
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, text.encode())
    with path.open("xb") as file:
        try:
            file.write(made.getvalue())
            file.flush()
            os.fsync(file.fileno())
        except OSError:
            with suppress(OSError):
                path.unlink()
            raise


def _write_folder(path: Path, texts: Mapping[tuple[str, str], str]) -> None:
    path.mkdir()
    for (language, kind), text in sorted(texts.items()):
        (path / language).mkdir(exist_ok=True)
        (path / language / f"{kind}{ENDING}").write_text(text, "utf-8")
