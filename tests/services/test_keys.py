"""Keys as the office sees them: names, what the history says, an old key file put back, and backups that still open."""

import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from casetracker.casework import ids
from casetracker.casework.errors import RefusedValue
from casetracker.services import backups, keys, vaults
from casetracker.services.desk import Desk
from casetracker.services.keys import SlotKind
from casetracker.storage.journal import LINES, VALUES
from casetracker.vault import attempts, open_vault
from casetracker.vault.errors import LastPassphrase, SlotMissing, WrongRecoveryWords, WrongSecret
from casetracker.vault.slots import KdfCost
from tests.desks import CHEAP, PASSPHRASE, make_desk

HERS = "пароль колеги"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    make_desk(tmp_path / "vault").close()
    return tmp_path / "vault"


def opened(folder: Path, passphrase: str = PASSPHRASE) -> Desk:
    return vaults.open_vault(folder, passphrase)


def with_a_colleague(folder: Path) -> None:
    desk = opened(folder)
    keys.add_passphrase(desk, HERS, label="desk 2", person=" Приклад  Марія ", cost=CHEAP)
    desk.close()


def said(desk: Desk) -> list[tuple[str, str, str]]:
    """Return who did what in the history, with the value."""
    with desk.read() as reading:
        rows = reading.session.connection().execute(
            LINES.join(VALUES, VALUES.c.seq == LINES.c.seq).select().order_by(LINES.c.seq)
        )
        return [(row.who, row.action, row.new or "") for row in rows]


def test_each_colleague_opens_with_her_own_and_the_history_names_her(folder: Path) -> None:
    with_a_colleague(folder)
    desk = opened(folder, HERS)
    assert desk.who == "Приклад Марія"
    assert ("Приклад Марія", "unlock the vault", "desk 2") in said(desk)
    listed = {one.label: (one.kind, one.person, one.used_now) for one in keys.keys_of(desk)}
    assert listed == {
        "first": (SlotKind.PASSPHRASE, "Зразкова Олена", False),
        "recovery words": (SlotKind.RECOVERY, "", False),
        "desk 2": (SlotKind.PASSPHRASE, "Приклад Марія", True),
    }
    desk.close()
    assert "Марія" not in (folder / "vault.key").read_text(encoding="ascii")
    desk = opened(folder)
    assert desk.who == "Зразкова Олена"
    desk.close()


def test_who_works_here_by_default_does_not_rename_who_opened_the_vault(folder: Path) -> None:
    with_a_colleague(folder)
    desk = opened(folder, HERS)
    vaults.change_office(desk, caseworker="Хтось Інший")
    assert desk.who == "Приклад Марія"
    desk.close()


def test_a_key_is_renamed_with_its_person_and_a_nameless_one_is_refused(folder: Path) -> None:
    with_a_colleague(folder)
    desk = opened(folder, HERS)
    hers = keys.key_labelled(desk, "desk 2")
    keys.rename(desk, hers, label="desk 3", person="Приклад Марина")
    assert desk.who == "Приклад Марина"
    keys.rename(desk, hers, label="desk 3", person=" ")
    assert desk.who == "Приклад Марина"
    with pytest.raises(RefusedValue):
        keys.add_passphrase(desk, "another", label="desk 4", person="", cost=CHEAP)
    with pytest.raises(SlotMissing):
        keys.key_labelled(desk, "desk 2")
    desk.close()


def test_removed_means_removed_and_the_last_passphrase_stays(folder: Path) -> None:
    with_a_colleague(folder)
    desk = opened(folder)
    keys.remove(desk, keys.key_labelled(desk, "desk 2"))
    with pytest.raises(LastPassphrase):
        keys.remove(desk, keys.key_labelled(desk, "first"))
    assert ("Зразкова Олена", "remove a key", "desk 2") in said(desk)
    desk.close()
    with pytest.raises(WrongSecret):
        opened(folder, HERS)


def test_backups_that_still_accept_what_was_taken_away_are_named(folder: Path) -> None:
    with_a_colleague(folder)
    for day in ("before", "later"):
        (folder / "backups" / day).mkdir(parents=True)
        shutil.copy(folder / "vault.key", folder / "backups" / day / "vault.key")
    (folder / "backups" / "broken").mkdir()
    (folder / "backups" / "broken" / "vault.key").write_bytes(b"not a key file")
    both = tuple(keys.StillOpens(folder / "backups" / day) for day in ("before", "later"))
    desk = opened(folder)
    mine, hers = (keys.key_labelled(desk, label) for label in ("first", "desk 2"))
    assert keys.backups_accepting(desk, [desk.vault.slot(mine)]) == ()
    assert keys.remove(desk, hers) == both
    assert keys.change_passphrase(desk, mine, "новий", CHEAP) == both
    assert keys.replace_words(desk, keys.draw_words()) == both
    shutil.copy(folder / "vault.key", both[1].place / "vault.key")
    assert keys.backups_accepting(desk, [desk.vault.slot(mine)]) == both[:1]
    desk.close()


def test_backups_on_a_stick_are_named_too_and_by_their_day_where_the_stick_is_not_there(
    folder: Path, tmp_path: Path
) -> None:
    desk = opened(folder)
    made = backups.back_up(desk, tmp_path / "stick").folder
    there = keys.change_passphrase(desk, keys.key_labelled(desk, "first"), "новий", CHEAP)
    assert [(one.place, one.reachable) for one in there] == [(made, True)]
    later = backups.back_up(desk, tmp_path / "stick").folder
    (tmp_path / "stick").rename(tmp_path / "taken away")
    gone = keys.change_passphrase(desk, keys.key_labelled(desk, "first"), "новіший", CHEAP)
    assert [(one.place, one.reachable) for one in gone] == [(made, False), (later, False)]
    assert {one.made.date() for one in gone if one.made} == {datetime.now(UTC).date()}
    ids.use_clock(lambda: datetime.now(UTC) + timedelta(minutes=1))
    try:
        keys.add_passphrase(desk, HERS, label="desk 2", person="Приклад Марія", cost=CHEAP)
    finally:
        ids.use_system_clock()
    assert keys.remove(desk, keys.key_labelled(desk, "desk 2")) == (), "no backup is as young as this key"
    desk.close()


def test_a_newer_copy_of_the_keys_that_was_kept_is_named_with_the_backups(folder: Path) -> None:
    old = (folder / "vault.key").read_bytes()
    with_a_colleague(folder)
    (folder / "vault.key").write_bytes(old)
    desk = opened(folder)
    told = keys.change_passphrase(desk, keys.key_labelled(desk, "first"), "новий", CHEAP)
    assert told == (keys.StillOpens(folder / desk.noticed.newer_kept),)
    desk.close()


def test_new_words_revoke_the_old_ones(folder: Path) -> None:
    desk = opened(folder)
    first, second = keys.draw_words(), keys.draw_words()
    keys.replace_words(desk, first)
    keys.replace_words(desk, second)
    desk.close()
    with pytest.raises(WrongRecoveryWords):
        vaults.open_vault_with_words(folder, " ".join(first))
    vaults.open_vault_with_words(folder, " ".join(second)).close()


def test_an_older_key_file_put_back_is_noticed_until_a_key_is_changed(folder: Path) -> None:
    old = (folder / "vault.key").read_bytes()
    with_a_colleague(folder)
    desk = opened(folder)
    assert not desk.noticed.key_file_older
    keys.remove(desk, keys.key_labelled(desk, "desk 2"))
    desk.close()
    for name in ("vault.key", "vault.key.bak"):
        (folder / name).write_bytes(old)
    for _ in range(2):
        desk = opened(folder)
        assert desk.noticed.key_file_older
        desk.close()
    desk = opened(folder)
    keys.rename(desk, keys.key_labelled(desk, "first"), label="mine", person="Зразкова Олена")
    desk.close()
    desk = opened(folder)
    assert not desk.noticed.key_file_older
    desk.close()


def test_an_older_key_file_put_back_alone_leaves_the_newer_copy_under_a_name_that_is_said(folder: Path) -> None:
    old = (folder / "vault.key").read_bytes()
    with_a_colleague(folder)
    newer = (folder / "vault.key.bak").read_bytes()
    (folder / "vault.key").write_bytes(old)
    desk = opened(folder)
    assert desk.noticed.key_file_older
    assert (folder / desk.noticed.newer_kept).read_bytes() == newer
    desk.close()
    (folder / desk.noticed.newer_kept).replace(folder / "vault.key")
    desk = opened(folder, HERS)
    assert (desk.noticed.key_file_older, desk.noticed.newer_kept) == (False, "")
    desk.close()


def test_wrong_passphrases_enter_the_history_once(folder: Path) -> None:
    for _ in range(3):
        with pytest.raises(WrongSecret):
            opened(folder, "not this one")
    desk = opened(folder)
    assert desk.noticed.wrong_secrets == 3
    (told,) = [value for _, action, value in said(desk) if action == "count wrong passphrases"]
    assert told.startswith("3 · 20")
    desk.close()
    assert not (folder / attempts.FILE).exists()
    desk = opened(folder)
    assert desk.noticed.wrong_secrets == 0
    desk.close()


def test_a_cheap_passphrase_is_protected_better_and_the_history_says_so(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(open_vault, "calibrate", lambda: KdfCost(memory=80 * 1024))
    desk = opened(folder)
    assert keys.raise_cost(desk)
    assert not keys.raise_cost(desk)
    assert ("Зразкова Олена", "protect a passphrase better", "first") in said(desk)
    desk.close()
    desk = opened(folder)
    assert not desk.noticed.key_file_older
    desk.close()
