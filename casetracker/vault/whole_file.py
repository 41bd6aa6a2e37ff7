"""Files that are replaced whole: after a crash either the old content stands there or the new, never a part."""

import errno
import os
import re
import secrets
import time
from contextlib import suppress
from pathlib import Path

_STRAY = re.compile(r"\.[0-9a-f]{16}\.tmp\Z")
_TRIES = 10
_PAUSE = 0.05


def write_whole(path: Path, content: bytes) -> None:
    """Replace a file, for its owner's eyes only; when this returns, the content is on the disk. Raises OSError."""
    put_in_place(written_beside(path, content), path)


def written_beside(path: Path, content: bytes) -> Path:
    """Write what is to replace a file beside it, and return where; `put_in_place` does the rest. Raises OSError."""
    temporary = path.with_name(f"{path.name}.{secrets.token_hex(8)}.tmp")
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    try:
        with open(os.open(temporary, flags, 0o600), "wb") as file:  # noqa: PTH123  (Path.open sets no mode)
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
    except BaseException:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)
        raise
    return temporary


def put_in_place(temporary: Path, path: Path) -> None:
    """Replace a file by what was written beside it. Raises OSError; then what was written beside it is gone."""
    try:
        _replace(temporary, path)
    except BaseException:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)
        raise
    sync_folder(path.parent)


def is_stray(name: str, *whole_files: str) -> bool:
    """Say whether this is what an interrupted `write_whole` of one of these files left behind."""
    stray = _STRAY.search(name)
    return stray is not None and name[: stray.start()] in whole_files


def sweep(folder: Path, *whole_files: str) -> None:
    """Remove what interrupted writes of these files left behind; only for whoever holds the vault's lock.

    What cannot be removed now goes at the next sweep.
    """
    with suppress(OSError):
        for path in strays(folder, *whole_files):
            path.unlink(missing_ok=True)


def strays(folder: Path, *whole_files: str) -> list[Path]:
    """Return what interrupted writes of these files left behind. Raises OSError."""
    return [path for path in folder.iterdir() if is_stray(path.name, *whole_files)]


def sync_folder(folder: Path) -> None:
    """Bring the folder's list of names to the disk, where the system can do that."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    except OSError as refused:
        # Some USB and network file systems sync files only.
        if refused.errno not in {errno.EINVAL, errno.ENOTSUP}:
            raise
    finally:
        os.close(descriptor)


def _replace(temporary: Path, path: Path) -> None:
    """Move into place. On Windows a virus scanner may hold the old file for a moment."""
    for _ in range(_TRIES - 1):
        try:
            temporary.replace(path)
        except PermissionError:
            time.sleep(_PAUSE)
        else:
            return
    temporary.replace(path)
