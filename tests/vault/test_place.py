"""Folders in which a vault should not lie: synced to other computers, or on one."""

from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath

import pytest

from casetracker.vault.place import (
    PlaceRisk,
    disk_kind,
    has_synced_name,
    is_synced,
    mounts_of_linux,
    mounts_of_macos,
    risk_of,
)

_MOUNTED = """\
/dev/sda1 / ext4 rw 0 0
server:/office /mnt/our\\040office nfs4 rw 0 0
//server/share /mnt/share cifs rw 0 0
/dev/sdb1 /mnt/share/stick vfat rw 0 0
"""


@pytest.mark.parametrize(
    "folder",
    [
        PureWindowsPath("C:/Users/Olena/OneDrive - Bureau/vault"),
        PureWindowsPath("C:/Users/Olena/iCloudDrive/vault"),
        PurePosixPath("/Users/olena/Library/Mobile Documents/com~apple~CloudDocs/vault"),
        PurePosixPath("/Users/olena/Library/CloudStorage/GoogleDrive-olena/My Drive/vault"),
        PurePosixPath("/home/olena/Dropbox (Office)/vault"),
        PurePosixPath("/home/olena/Nextcloud/vault"),
    ],
)
def test_folders_of_known_programs_are_told_by_their_names(folder: PurePath) -> None:
    assert has_synced_name(folder)


@pytest.mark.parametrize("folder", ["/home/olena/vault", "/home/megan/dropboxes/vault", "/srv/onedrives/vault"])
def test_other_folders_are_not(folder: str) -> None:
    assert not has_synced_name(PurePosixPath(folder))


@pytest.mark.parametrize("marker", [".dropbox.cache", ".stfolder", ".sync_1a2b3c.db", ".nextcloudsync.log"])
def test_what_a_client_leaves_behind_tells_of_it_under_any_name(tmp_path: Path, marker: str) -> None:
    (tmp_path / "office" / "vault").mkdir(parents=True)
    assert not is_synced(tmp_path / "office" / "vault")
    (tmp_path / "office" / marker).touch()
    assert risk_of(tmp_path / "office" / "vault") is PlaceRisk.SYNCED


def test_a_folder_that_windows_names_in_the_environment_is_synced(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OneDriveCommercial", str(tmp_path))
    assert risk_of(tmp_path / "new" / "vault") is PlaceRisk.SYNCED


@pytest.mark.parametrize(
    ("folder", "kind"),
    [
        ("/home/olena", "ext4"),
        ("/mnt/our office/vault", "nfs4"),
        ("/mnt/share/vault", "cifs"),
        ("/mnt/share/stick/vault", "vfat"),
        ("/mnt/shared", "ext4"),
    ],
)
def test_the_deepest_mounted_disk_decides(folder: str, kind: str) -> None:
    assert disk_kind(PurePosixPath(folder), mounts_of_linux(_MOUNTED)) == kind


def test_the_mounts_of_a_mac_are_read() -> None:
    said = "/dev/disk3s1 on / (apfs, local)\n//olena@server/share on /Volumes/Our (new) share (smbfs, nodev)\n"
    mounts = mounts_of_macos(said)
    assert disk_kind(PurePosixPath("/Volumes/Our (new) share/vault"), mounts) == "smbfs"
    assert disk_kind(PurePosixPath("/Users/olena"), mounts) == "apfs"


def test_a_usual_folder_carries_no_risk(tmp_path: Path) -> None:
    assert risk_of(tmp_path / "vault") is None
