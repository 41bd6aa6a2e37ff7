"""`casetracker attachment`: scans, photos and PDF files of a case."""

from pathlib import Path
from typing import Annotated, Any
from uuid import UUID

import typer
from rich.text import Text

from casetracker.casework.attachments import Attachment
from casetracker.cli.asking import JsonOption, PassphraseOption, VaultOption, desk_of
from casetracker.cli.printing import answer, print_table
from casetracker.services import attachments, cases
from casetracker.storage.lookups import NothingFound

commands = typer.Typer(help="Scans, photos and PDF files of a case.", no_args_is_help=True)


@commands.command("add")
def add_attachment(
    context: typer.Context,
    case: Annotated[str, typer.Argument(help="Number or id of the case.")],
    file: Annotated[Path, typer.Argument(help="A PDF, JPEG, PNG, TIFF or HEIC file of at most 50 MB.")],
    title: Annotated[str, typer.Option(help="What it is; the file's name unless given.")] = "",
    note: Annotated[str, typer.Option()] = "",
    vault: VaultOption = None,
    passphrase_file: PassphraseOption = None,
    as_json: JsonOption = False,
) -> None:
    """Add a file to a case. The original stays where it is: delete it when it is no longer needed."""
    with desk_of(context, vault, passphrase_file, as_json) as (desk, asked):
        told = {"note": note} | ({"title": title} if title else {})
        added = attachments.add_file(desk, cases.case_named(desk, case), file, **told)
        answer(asked, {"id": str(added.id), "kind": added.media_type.value}, lambda out: out.print(str(added.id)))


@commands.command("list")
def list_attachments(
    context: typer.Context,
    case: Annotated[str, typer.Argument(help="Number or id of the case.")],
    vault: VaultOption = None,
    passphrase_file: PassphraseOption = None,
    as_json: JsonOption = False,
) -> None:
    """List the files of a case."""
    with desk_of(context, vault, passphrase_file, as_json) as (desk, asked):
        dossier = cases.read_case(desk, cases.case_named(desk, case))
        rows = [_row(one) for one in dossier.attachments]
        answer(
            asked, rows, lambda out: print_table(out, rows, ("id", "title", "kind", "bytes", "added_on", "added_by"))
        )


@commands.command("export")
def export_attachment(
    context: typer.Context,
    attachment: Annotated[str, typer.Argument(help="Id, as `attachment list` shows it.")],
    out: Annotated[Path, typer.Option(help="Where the copy in clear goes; it leaves the vault's protection.")],
    vault: VaultOption = None,
    passphrase_file: PassphraseOption = None,
    as_json: JsonOption = False,
) -> None:
    """Save a copy in clear outside the vault. The history says so; a task for today says to delete it."""
    with desk_of(context, vault, passphrase_file, as_json) as (desk, asked):
        try:
            wanted = UUID(attachment)
        except ValueError:
            raise NothingFound from None
        attachments.export(desk, wanted, out, reminder=f"Delete the copy in clear: {out.name}")
        answer(asked, {"file": str(out)}, lambda console: console.print(Text(f"In clear: {out}")))


def _row(one: Attachment) -> dict[str, Any]:
    return {
        "id": str(one.id),
        "title": one.title,
        "kind": one.media_type.value,
        "file_name": one.file_name,
        "bytes": one.size,
        "added_on": one.added_on.isoformat(),
        "added_by": one.added_by,
        "note": one.note,
        "sha256": one.sha256,
    }
