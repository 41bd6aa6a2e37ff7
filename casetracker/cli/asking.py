"""What stands before and beside every command: the vault, its passphrase, the form of the answer."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import platformdirs
import typer

from casetracker.casework.errors import QT_TRANSLATE_NOOP, ForTheCaseworker
from casetracker.services import vaults
from casetracker.services.desk import Desk


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
    vaults.describe_vault(folder)
    desk = vaults.open_vault(folder, passphrase_of(asked))
    if desk.key_file_backup_used:
        sys.stderr.write("The key file was damaged; it was repaired from its copy.\n")
    try:
        yield desk, asked
    finally:
        desk.close()


def asked_of(context: typer.Context, vault: Path | None, passphrase_file: Path | None, as_json: bool) -> Asked:
    before: Asked = context.obj
    return Asked(vault or before.vault, passphrase_file or before.passphrase_file, as_json or before.as_json)


def folder_of(asked: Asked) -> Path:
    return asked.vault or platformdirs.user_data_path("casetracker", appauthor=False) / "vault"


def passphrase_of(asked: Asked, *, confirm: bool = False) -> str:
    if asked.passphrase_file is not None:
        try:
            return asked.passphrase_file.read_text(encoding="utf-8-sig").split("\n", 1)[0].rstrip("\r")
        except (OSError, UnicodeDecodeError):
            raise PassphraseFileUnreadable from None
    if not sys.stdin.isatty():
        raise NoTerminalToAsk
    return str(typer.prompt("Passphrase", hide_input=True, confirmation_prompt=confirm, err=True))
