"""Where a vault lies: folders that a program copies to other computers, and disks that other computers write to."""

import os
import subprocess
import sys
from collections.abc import Iterable
from enum import StrEnum
from pathlib import Path, PurePath
from typing import Final


class PlaceRisk(StrEnum):
    """Why a folder is a bad place for a vault."""

    SYNCED = "synced"
    """A program copies it to other computers, whole or in halves, and brings old files back."""
    NETWORK = "network"
    """It lies on another computer: locks of files are not reliable there, and others can read along."""


_NAMES: Final = (
    "onedrive", "dropbox", "icloud drive", "iclouddrive", "mobile documents", "google drive", "googledrive",
    "my drive", "nextcloud", "owncloud", "pcloud", "pclouddrive", "mega", "megasync", "yandex.disk", "syncthing",
    "cloudstorage",
)  # fmt: skip
"""How programs that sync name their folders; "OneDrive - Office" and "Dropbox (Office)" begin with the name."""
_MARKERS: Final = (".dropbox", ".dropbox.cache", ".stfolder", ".owncloudsync.log", ".tmp.drivedownload", ".sync")
_MARKER_BEGINNINGS: Final = (".sync_", "._sync_", ".nextcloudsync", ".owncloudsync")
"""Files that the clients leave in the folder they sync."""
_SYNCED_BY: Final = ("OneDrive", "OneDriveConsumer", "OneDriveCommercial")
"""Variables of the environment in which Windows names such folders."""
_NETWORK_DISKS: Final = frozenset(
    {"nfs", "nfs4", "cifs", "smb3", "smbfs", "afpfs", "webdav", "davfs", "9p", "ceph", "glusterfs", "afs", "ncpfs"}
    | {"fuse.sshfs", "fuse.davfs2", "fuse.rclone", "fuse.gvfsd-fuse", "fuse.glusterfs", "fuse.google-drive-ocamlfuse"}
)
_DRIVE_REMOTE: Final = 4
_MOUNTS: Final = Path("/proc/mounts")
_MOUNT_SECONDS: Final = 3


def risk_of(folder: Path) -> PlaceRisk | None:
    """Return why a vault should not lie in `folder`; None where nothing speaks against it.

    Knows the usual programs and disks only: None is no promise.
    """
    try:
        whole = folder.resolve()
        if is_synced(whole):
            return PlaceRisk.SYNCED
        return PlaceRisk.NETWORK if _is_on_network(whole) else None
    except OSError:
        return None


def is_synced(folder: Path) -> bool:
    """Say whether `folder` lies in a folder that a known program syncs."""
    named = [os.environ[name] for name in _SYNCED_BY if os.environ.get(name)]
    return (
        has_synced_name(folder)
        or any(folder.is_relative_to(one) for one in named)
        or any(_has_marker(one) for one in (folder, *folder.parents))
    )


def has_synced_name(folder: PurePath) -> bool:
    """Say whether a part of the path is named as programs that sync name their folders."""
    return any(_is_synced_name(part.casefold()) for part in folder.parts)


def _is_synced_name(part: str) -> bool:
    return any(part == name or part.startswith((f"{name} -", f"{name} (", f"{name}-")) for name in _NAMES)


def _has_marker(folder: Path) -> bool:
    if any((folder / marker).exists() for marker in _MARKERS):
        return True
    try:
        return any(one.name.startswith(_MARKER_BEGINNINGS) for one in folder.iterdir())
    except OSError:
        return False


def _is_on_network(folder: Path) -> bool:
    if sys.platform == "win32":
        import ctypes

        is_share = str(folder).startswith("\\\\")
        return is_share or ctypes.windll.kernel32.GetDriveTypeW(folder.anchor) == _DRIVE_REMOTE
    if sys.platform == "darwin":
        said = subprocess.run(["/sbin/mount"], capture_output=True, text=True, timeout=_MOUNT_SECONDS, check=False)
        return disk_kind(folder, mounts_of_macos(said.stdout)) in _NETWORK_DISKS
    return disk_kind(folder, mounts_of_linux(_MOUNTS.read_text(encoding="utf-8"))) in _NETWORK_DISKS


def disk_kind(folder: PurePath, mounts: Iterable[tuple[PurePath, str]]) -> str:
    """Return the kind of the disk on which `folder` lies: the deepest place at which a disk is mounted decides."""
    inside = [(len(place.parts), kind) for place, kind in mounts if folder.is_relative_to(place)]
    # Of two disks mounted at one place, the later one is seen.
    return max(inside, key=lambda one: one[0], default=(0, ""))[1]


def mounts_of_linux(table: str) -> list[tuple[PurePath, str]]:
    """Read /proc/mounts, in which blanks stand as octal numbers; the newest first."""
    lines = (line.split() for line in table.splitlines())
    found = [(PurePath(_plain(parts[1])), parts[2]) for parts in lines if len(parts) > 2]
    return found[::-1]


def mounts_of_macos(table: str) -> list[tuple[PurePath, str]]:
    """Read what `mount` says: "//user@server/share on /Volumes/share (smbfs, nodev)"."""
    found = []
    for line in table.splitlines():
        place, opened, kinds = line.partition(" on ")[2].rpartition(" (")
        if opened:
            found.append((PurePath(place), kinds.rstrip(")").split(",")[0]))
    return found[::-1]


def _plain(escaped: str) -> str:
    for code, sign in (("\\040", " "), ("\\011", "\t"), ("\\012", "\n"), ("\\134", "\\")):
        escaped = escaped.replace(code, sign)
    return escaped
