"""`casetracker vault slots`, `slot-add`, `passphrase` …: who may open the vault, and with what."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated
from uuid import UUID

import typer
from rich.console import Console

from casetracker.casework.errors import QT_TRANSLATE_NOOP, ForTheCaseworker
from casetracker.cli.asking import (
    Asked,
    JsonOption,
    PassphraseOption,
    VaultOption,
    asked_of,
    desk_of,
    folder_of,
    new_passphrase_of,
    passphrase_of,
    secret_of,
    tell_noticed,
    wait_out,
)
from casetracker.cli.printing import answer, print_table
from casetracker.cli.vault_commands import ask_words_back, print_words
from casetracker.services import encrypt_anew, keys, vaults
from casetracker.services.desk import Desk
from casetracker.services.keys import SlotKind, StillOpens, WhosePassphrase


class KeysWouldBeLeftOut(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "Other people have a passphrase of this vault, which would open it no longer. Nothing was changed. Say --yes "
        "to go on all the same.",
    )


LabelArgument = Annotated[str, typer.Argument(help="The key's label, as `vault slots` lists it.")]
NewPassphraseOption = Annotated[
    Path | None,
    typer.Option("--new-passphrase-file", help="A file whose first line is the new passphrase.", show_default=False),
]


def add_to(commands: typer.Typer) -> None:
    """Set these commands beside the others of the vault."""
    commands.command("slots")(list_slots)
    commands.command("slot-add")(add_slot)
    commands.command("slot-rename")(rename_slot)
    commands.command("slot-remove")(remove_slot)
    commands.command("passphrase")(change_passphrase)
    commands.command("words")(replace_words)
    commands.command("keyring")(use_keyring)
    commands.command("encrypt-anew")(encrypt_vault_anew)


def list_slots(
    context: typer.Context,
    vault: VaultOption = None,
    passphrase_file: PassphraseOption = None,
    as_json: JsonOption = False,
) -> None:
    """List every passphrase, the recovery words and every keyring that opens the vault."""
    with desk_of(context, vault, passphrase_file, as_json) as (desk, asked):
        told = [
            {
                "label": one.label,
                "kind": one.kind.value,
                "person": one.person,
                "created": one.created.date().isoformat(),
                "used_now": one.used_now,
            }
            for one in keys.keys_of(desk)
        ]
        answer(asked, told, lambda out: print_table(out, told, ("label", "kind", "person", "created", "used_now")))


def add_slot(
    context: typer.Context,
    label: Annotated[str, typer.Argument(help="A pseudonym: it stands in clear on the disk.")],
    person: Annotated[str, typer.Argument(help="The colleague's name; it stands inside the vault.")],
    new_passphrase_file: NewPassphraseOption = None,
    vault: VaultOption = None,
    passphrase_file: PassphraseOption = None,
    as_json: JsonOption = False,
) -> None:
    """Let a colleague open the vault with a passphrase of her own."""
    with desk_of(context, vault, passphrase_file, as_json) as (desk, asked):
        added = keys.add_passphrase(desk, new_passphrase_of(new_passphrase_file), label=label, person=person)
        answer(asked, {"id": str(added)}, lambda out: out.print("The passphrase is added."))


def rename_slot(
    context: typer.Context,
    label: LabelArgument,
    to: Annotated[str, typer.Option(help="The new label.")] = "",
    person: Annotated[str, typer.Option(help="Who holds the key.")] = "",
    vault: VaultOption = None,
    passphrase_file: PassphraseOption = None,
    as_json: JsonOption = False,
) -> None:
    """Give a key another label or another person's name."""
    with desk_of(context, vault, passphrase_file, as_json) as (desk, asked):
        found = keys.key_labelled(desk, label)
        keys.rename(desk, found, label=to or label, person=person)
        answer(asked, {"id": str(found)}, lambda out: out.print("The key is renamed."))


def remove_slot(
    context: typer.Context,
    label: LabelArgument,
    vault: VaultOption = None,
    passphrase_file: PassphraseOption = None,
    as_json: JsonOption = False,
) -> None:
    """Take a key away, and list the backups that still accept it."""
    with desk_of(context, vault, passphrase_file, as_json) as (desk, asked):
        _answer(asked, keys.remove(desk, keys.key_labelled(desk, label)), "The key is removed.")


def change_passphrase(
    context: typer.Context,
    label: Annotated[str, typer.Option(help="Whose passphrase; without it the one that opened the vault.")] = "",
    words_file: Annotated[
        Path | None,
        typer.Option(help="The passphrase is forgotten: a file with the 24 recovery words.", show_default=False),
    ] = None,
    new_passphrase_file: NewPassphraseOption = None,
    vault: VaultOption = None,
    passphrase_file: PassphraseOption = None,
    as_json: JsonOption = False,
) -> None:
    """Change a passphrase, and list the backups that still accept the former one."""
    by_words = words_file and _desk_by_words(context, vault, as_json, words_file)
    with by_words or desk_of(context, vault, passphrase_file, as_json) as (desk, asked):
        chosen = _whose(desk, label)
        backups = keys.change_passphrase(desk, chosen, new_passphrase_of(new_passphrase_file))
        _answer(asked, backups, "The passphrase is changed.")


def replace_words(
    context: typer.Context,
    vault: VaultOption = None,
    passphrase_file: PassphraseOption = None,
    as_json: JsonOption = False,
) -> None:
    """Make new recovery words; the former ones open the vault no longer."""
    with desk_of(context, vault, passphrase_file, as_json) as (desk, asked):
        words = keys.draw_words()
        if not asked.as_json:
            print_words(words)
            if sys.stdin.isatty():
                ask_words_back(words)
        backups = keys.replace_words(desk, words)
        _answer(asked, backups, "The former recovery words open the vault no longer.", recovery_words=list(words))


def use_keyring(
    context: typer.Context,
    label: Annotated[str, typer.Argument(help="A pseudonym for this computer: it stands in clear on the disk.")],
    vault: VaultOption = None,
    passphrase_file: PassphraseOption = None,
    as_json: JsonOption = False,
) -> None:
    """Let this computer's keyring open the vault too. `slot-remove LABEL` takes that back."""
    with desk_of(context, vault, passphrase_file, as_json) as (desk, asked):
        added = keys.add_keyring(desk, label=label)
        answer(asked, {"id": str(added)}, lambda out: out.print("The keyring of this computer opens the vault now."))


def encrypt_vault_anew(
    context: typer.Context,
    yes: Annotated[bool, typer.Option("--yes", help="Leave other people's keys out without asking.")] = False,
    vault: VaultOption = None,
    passphrase_file: PassphraseOption = None,
    as_json: JsonOption = False,
) -> None:
    """Encrypt the whole vault under a new master key: whoever kept a key file and a passphrase reads no more of it.

    Your passphrase stays. Recovery words are made anew; other people's passphrases have to be added again.
    """
    asked = asked_of(context, vault, passphrase_file, as_json)
    folder = folder_of(asked)
    wait_out(folder)
    passphrase = passphrase_of(asked)
    desk = vaults.open_vault(folder, passphrase)
    tell_noticed(desk)
    try:
        others = [one.label for one in encrypt_anew.keys_left_out(desk)]
        if others and not yes:
            _ask_whether_to_leave_out(others)
        words = keys.draw_words()
        if not asked.as_json:
            print_words(words)
            if sys.stdin.isatty():
                ask_words_back(words)
        try:
            renewed = encrypt_anew.encrypt_anew(desk, passphrase, words)
        except BaseException:
            if desk.database.refusal is not encrypt_anew.EncryptedMeanwhile:
                sys.stderr.write("Nothing was changed; the recovery words just shown open nothing.\n")
            raise
    finally:
        desk.close()
    renewed.desk.close()
    if renewed.documents_wait is not None:
        sys.stderr.write(f"The documents follow when the vault is next opened. {renewed.documents_wait.plain()}\n")
    for lost in renewed.documents:
        sys.stderr.write(f"{lost}\n")
    said = "The vault is encrypted anew. The former recovery words and key files open it no longer."
    _answer(asked, renewed.backups, said, recovery_words=list(words), left_out=list(renewed.left_out))


def _ask_whether_to_leave_out(labels: list[str]) -> None:
    """Name whose passphrases open the vault no longer. Raises `KeysWouldBeLeftOut` without a yes."""
    sys.stderr.write(f"These keys will open the vault no longer and have to be added again: {', '.join(labels)}\n")
    if not sys.stdin.isatty() or not typer.confirm("Go on?", err=True):
        raise KeysWouldBeLeftOut


def _answer(asked: Asked, backups: tuple[StillOpens, ...], said: str, **more: object) -> None:
    told = {
        "backups_that_still_accept_it": [str(one.place) for one in backups if one.reachable],
        "backups_out_of_reach": [str(one.place) for one in backups if not one.reachable],
        **more,
    }

    def show(out: Console) -> None:
        out.print(said)
        if backups:
            out.print("These backups still accept what was changed. Delete them, or keep them locked away:")
            for one in backups:
                day = "" if one.reachable or one.made is None else f" of {one.made.astimezone():%Y-%m-%d}"
                out.print(f"  {one.place}{day and f', a backup{day} that cannot be reached now'}")

    answer(asked, told, show)


def _whose(desk: Desk, label: str) -> UUID:
    if label:
        return keys.key_labelled(desk, label)
    listed = [one for one in keys.keys_of(desk) if one.kind is SlotKind.PASSPHRASE]
    mine = [one for one in listed if one.used_now] or listed
    if len(mine) != 1:
        raise WhosePassphrase
    return mine[0].id


@contextmanager
def _desk_by_words(
    context: typer.Context, vault: Path | None, as_json: bool, words_file: Path
) -> Iterator[tuple[Desk, Asked]]:
    asked = asked_of(context, vault, None, as_json)
    folder = folder_of(asked)
    wait_out(folder)
    desk = vaults.open_vault_with_words(folder, secret_of(words_file, whole=True))
    tell_noticed(desk)
    try:
        yield desk, asked
    finally:
        desk.close()
