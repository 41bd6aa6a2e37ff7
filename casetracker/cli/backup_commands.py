"""`casetracker vault backup|backups|restore|rescue`: copies of the vault that open with the same secrets."""

from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from casetracker.cli import views
from casetracker.cli.asking import (
    JsonOption,
    PassphraseOption,
    VaultOption,
    asked_of,
    desk_of,
    passphrase_of,
    secret_of,
)
from casetracker.cli.printing import answer, print_nested, print_table
from casetracker.services import backups
from casetracker.services import rescue as rescuing
from casetracker.services.backups import Backup

DAMAGED = 5
NAMED = 200
"""How many lost records are named to a person."""

PlaceOption = Annotated[
    Path | None,
    typer.Option(
        "--to", help="A folder, such as that of a memory stick; without it the vault's own.", show_default=False
    ),
]


def add_to(commands: typer.Typer) -> None:
    """Add these commands to those of the vault."""
    commands.command("backup")(back_up)
    commands.command("backups")(list_backups)
    commands.command("restore")(restore)
    commands.command("rescue")(rescue)


def back_up(
    context: typer.Context,
    to: PlaceOption = None,
    keep: Annotated[int, typer.Option(min=1, help="How many backups stay at this place.")] = backups.KEPT,
    vault: VaultOption = None,
    passphrase_file: PassphraseOption = None,
    as_json: JsonOption = False,
) -> None:
    """Copy the vault, and read the copy back before it counts."""
    with desk_of(context, vault, passphrase_file, as_json) as (desk, asked):
        made = backups.back_up(desk, to, keep=keep)
        told = {
            "folder": str(made.folder),
            "new_documents": made.documents,
            "removed": [str(path) for path in made.removed],
        }
        answer(asked, told, lambda out: out.print(f"The backup is made and was read back: {made.folder}"))


def list_backups(
    context: typer.Context,
    at: Annotated[Path | None, typer.Option("--at", help="The folder that was chosen.", show_default=False)] = None,
    vault: VaultOption = None,
    passphrase_file: PassphraseOption = None,
    as_json: JsonOption = False,
) -> None:
    """List the backups of the vault at its own place or at a chosen folder, newest first."""
    with desk_of(context, vault, passphrase_file, as_json) as (desk, asked):
        told = [_row(one) for one in backups.backups_of(desk, at)]
        answer(asked, told, lambda out: print_table(out, told, ("made", "why", "folder")))


def restore(
    context: typer.Context,
    backup: Annotated[Path, typer.Argument(help="The folder of the backup, named after its day and time.")],
    to: Annotated[Path, typer.Option("--to", help="A new or empty folder for the vault.")],
    words_file: Annotated[
        Path | None,
        typer.Option(help="The passphrase is forgotten: a file with the 24 recovery words.", show_default=False),
    ] = None,
    passphrase_file: PassphraseOption = None,
    as_json: JsonOption = False,
) -> None:
    """Make a vault of a backup, here or on another computer. Nothing is ever restored over another vault."""
    asked = asked_of(context, None, passphrase_file, as_json)
    if words_file is not None:
        backups.restore(backup, to, words=secret_of(words_file, whole=True))
    else:
        backups.restore(backup, to, passphrase=passphrase_of(asked))

    def show(out: Console) -> None:
        out.print(f"The vault is restored: {to.absolute()}")
        out.print("It opens with the passphrases of the day of the backup, also with those changed or removed since.")

    answer(asked, {"folder": str(to.absolute())}, show)


def rescue(
    context: typer.Context,
    source: Annotated[Path, typer.Argument(help="The folder of the damaged vault; nothing in it is changed.")],
    target: Annotated[Path, typer.Argument(help="A new or empty folder for what can be saved.")],
    words_file: Annotated[
        Path | None,
        typer.Option(help="The passphrase is forgotten: a file with the 24 recovery words.", show_default=False),
    ] = None,
    passphrase_file: PassphraseOption = None,
    as_json: JsonOption = False,
) -> None:
    """Make a new vault of all that can be read in a damaged one. Ends with 5 when something was lost."""
    asked = asked_of(context, None, passphrase_file, as_json)
    if words_file is not None:
        rescued = rescuing.rescue(source, target, words=secret_of(words_file, whole=True))
    else:
        rescued = rescuing.rescue(source, target, passphrase=passphrase_of(asked))
    told = views.rescued(rescued)

    def show(out: Console) -> None:
        out.print(f"The rescued vault: {rescued.folder}")
        print_table(out, told["tables"], ("table", "read", "lost", "set_aside", "count_is_exact"))
        print_table(out, told["records"][:NAMED], ("kind", "case", "id"))
        if len(told["records"]) > NAMED:
            out.print(f"… and {len(told['records']) - NAMED} more records: --json names all of them.")
        apart = ("folder", "whole", "tables", "records")
        print_nested(out, {name: value for name, value in told.items() if name not in apart})
        out.print("Nothing was lost." if rescued.whole else "Something was lost. Keep the damaged vault and backups.")

    answer(asked, told, show)
    if not rescued.whole:
        raise typer.Exit(DAMAGED)


def _row(one: Backup) -> dict[str, str]:
    made = one.made.astimezone().isoformat(sep=" ", timespec="minutes")
    return {"made": made, "why": one.why, "folder": str(one.folder)}
