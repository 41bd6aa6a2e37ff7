"""Small disks for tests that need one to be full or write-protected; where none can be mounted, the test is skipped."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest


@contextmanager
def small_disk(place: Path, size: str) -> Iterator[Path]:
    """Mount a disk of a size such as "64k" or "3m" at a folder that does not exist yet."""
    place.mkdir()
    mount, umount = shutil.which("mount"), shutil.which("umount")
    command = [str(mount), "-t", "tmpfs", "-o", f"size={size},mode=700", "tmpfs", str(place)]
    if mount is None or umount is None or subprocess.run(command, capture_output=True, check=False).returncode:  # noqa: S603  (fixed words)
        pytest.skip("no disk can be mounted here")
    try:
        yield place
    finally:
        subprocess.run([umount, "-l", str(place)], check=True)  # noqa: S603  (fixed words)


def protect(disk: Path) -> None:
    """Take no more writes on a small disk."""
    subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)  # noqa: S603, S607  (fixed words)


def fill(disk: Path) -> Path:
    """Leave no byte free on a disk, and return the file that took them: removing it makes room again."""
    ballast = disk / "ballast"
    with ballast.open("ab", buffering=0) as file, suppress(OSError):
        while True:
            file.write(bytes(4096))
    assert os.statvfs(disk).f_bavail == 0
    return ballast
