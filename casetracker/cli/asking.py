"""What stands before and beside every command: the vault, its passphrase, the form of the answer."""

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import platformdirs
import typer

from casetracker.casework.errors import QT_TRANSLATE_NOOP, ForTheCaseworker
from casetracker.services import keys, vaults
from casetracker.services.desk import Desk
from casetracker.services.keys import Strength
from casetracker.services.vaults import PlaceRisk


class PassphraseFileUnreadable(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP(
        "Errors", "The passphrase file cannot be read. Its first line is the passphrase, in UTF-8. Check its name."
    )
    exit_code = 4


class NoTerminalToAsk(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP(
        "Errors", "There is no terminal to ask for the passphrase. Name a file that holds it: --passphrase-file FILE."
    )
    exit_code = 2


_BAD_PLACES = {
    PlaceRisk.SYNCED: "This vault lies in a folder that a program copies to other computers. Such a copy can be half "
    "written or put back an older one, and whoever has it can try passphrases on it. Move the vault out of it.",
    PlaceRisk.NETWORK: "This vault lies on another computer. Locks of files are not reliable there, and whoever runs "
    "it can copy the vault or put back an older one. Keep the vault on this computer, and backups elsewhere.",
}
WEAK = (Strength.GUESSED_AT_ONCE, Strength.WEAK)


@dataclass(slots=True)
class Asked:
    """What stands before the command: where the vault is, where the passphrase stands, how to answer."""

    vault: Path | None = None
    passphrase_file: Path | None = None
    as_json: bool = False


VaultOption = Annotated[Path | None, typer.Option("--vault", help="The vault's folder.", show_default=False)]
PassphraseOption = Annotated[
    Path | None,
    typer.Option("--passphrase-file", help="A file whose first line is the passphrase.", show_default=False),
]
JsonOption = Annotated[bool, typer.Option("--json", help="Answer in JSON, for other programs.")]


@contextmanager
def desk_of(
    context: typer.Context, vault: Path | None, passphrase_file: Path | None, as_json: bool
) -> Iterator[tuple[Desk, Asked]]:
    asked = asked_of(context, vault, passphrase_file, as_json)
    folder = folder_of(asked)
    wait_out(folder)
    desk = vaults.open_vault(folder, passphrase_of(asked))
    tell_noticed(desk)
    try:
        yield desk, asked
        raise_cost(desk)
    finally:
        desk.close()


def raise_cost(desk: Desk) -> None:
    """After the work is done: make guessing the passphrase dearer where this computer bears more, and say so."""
    # A disk that takes no key file now takes it the next time.
    with suppress(ForTheCaseworker):
        if keys.raise_cost(desk):
            sys.stderr.write("Your passphrase is protected better from now on, as far as this computer bears it.\n")


def asked_of(context: typer.Context, vault: Path | None, passphrase_file: Path | None, as_json: bool) -> Asked:
    before: Asked = context.obj
    return Asked(vault or before.vault, passphrase_file or before.passphrase_file, as_json or before.as_json)


def folder_of(asked: Asked) -> Path:
    return asked.vault or platformdirs.user_data_path("casetracker", appauthor=False) / "vault"


def wait_out(folder: Path) -> None:
    """Wait as long as wrong passphrases before this one demand. Raises what stands in the way of the vault."""
    seconds = vaults.describe_vault(folder).seconds_to_wait
    if seconds:
        sys.stderr.write(f"Wrong passphrases were tried: waiting {seconds} s.\n")
        time.sleep(seconds)


def tell_noticed(desk: Desk) -> None:
    """Say what was noticed when the vault was opened."""
    if desk.key_file_backup_used:
        sys.stderr.write("The key file was damaged; it was repaired from its copy.\n")
    if desk.noticed.key_file_older:
        sys.stderr.write(
            "The key file is older than this vault remembers. Somebody may have put an old one back, and with it a "
            "passphrase that was changed or removed: look at `vault slots`, then change your passphrase.\n"
        )
    if desk.noticed.newer_kept:
        sys.stderr.write(
            f"The copy of the key file was newer than the key file itself and was kept as {desk.noticed.newer_kept}. "
            "Where a passphrase opens this vault no longer, put that file in place of vault.key.\n"
        )
    if desk.hindrance is not None:
        sys.stderr.write(f"{desk.hindrance.plain()}\n")
    if desk.put_back is not None:
        sys.stderr.write(f"{desk.put_back.sentence}\n")
    risk = vaults.risk_of_place(desk)
    if risk is not None:
        sys.stderr.write(f"{_BAD_PLACES[risk]}\n")
    if desk.unchecked:
        sys.stderr.write(
            "This vault was not closed in order last time, and nothing has checked it since: `vault check` says "
            "whether it is whole.\n"
        )
    if desk.noticed.wrong_secrets and desk.noticed.since is not None:
        since = desk.noticed.since.astimezone().strftime("%Y-%m-%d %H:%M")
        tried = desk.noticed.wrong_secrets
        were = "1 wrong passphrase was" if tried == 1 else f"{tried} wrong passphrases were"
        sys.stderr.write(f"{were} tried since {since}.\n")


def new_passphrase_of(file: Path | None) -> str:
    """Return the new passphrase, and say where it is easily guessed."""
    if file is None and not sys.stdin.isatty():
        raise NoTerminalToAsk
    typed = (
        secret_of(file)
        if file is not None
        else str(typer.prompt("New passphrase", hide_input=True, confirmation_prompt=True, err=True))
    )
    warn_where_weak(typed)
    return typed


def warn_where_weak(passphrase: str, *known: str) -> None:
    """Say where a new passphrase is easily guessed; `known` are words that a guesser would try first."""
    if keys.strength_of(passphrase, *known) in WEAK:
        sys.stderr.write("This passphrase is easily guessed. Several words that do not belong together are better.\n")


def secret_of(file: Path, *, whole: bool = False) -> str:
    """Return the first line of a file, or all of it. Raises PassphraseFileUnreadable."""
    try:
        text = file.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError):
        raise PassphraseFileUnreadable from None
    return text if whole else text.split("\n", 1)[0].rstrip("\r")


def passphrase_of(asked: Asked, *, confirm: bool = False) -> str:
    if asked.passphrase_file is not None:
        return secret_of(asked.passphrase_file)
    if not sys.stdin.isatty():
        raise NoTerminalToAsk
    return str(typer.prompt("Passphrase", hide_input=True, confirmation_prompt=confirm, err=True))
