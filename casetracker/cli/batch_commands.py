"""`casetracker batch` and `casetracker link`: reported transfers, and what connects a case with one."""

from pathlib import Path
from typing import Annotated

import typer
from rich.text import Text

from casetracker.casework.link_strength import LinkStrength
from casetracker.casework.links import LinkBasis
from casetracker.cli import views
from casetracker.cli.asking import JsonOption, PassphraseOption, VaultOption, desk_of
from casetracker.cli.printing import answer, print_pairs, print_table
from casetracker.cli.side_by_side import print_batch
from casetracker.services import batches, cases, exports, links, reference

commands = typer.Typer(help="Reported transfers: who said what.", no_args_is_help=True)
link_commands = typer.Typer(help="Links between a case and a reported transfer.", no_args_is_help=True)


@commands.command("list")
def list_batches(
    context: typer.Context,
    vault: VaultOption = None,
    passphrase_file: PassphraseOption = None,
    as_json: JsonOption = False,
) -> None:
    """List reported batches, the newest first, with each side's figures."""
    with desk_of(context, vault, passphrase_file, as_json) as (desk, asked):
        shown = views.ledger(batches.read_ledger(desk))
        columns = ("number", "kind", "day", "to_ukraine", "to_russia", "claims")
        answer(asked, shown, lambda out: print_table(out, shown["batches"], columns))


@commands.command("show")
def show_batch(
    context: typer.Context,
    batch: Annotated[str, typer.Argument(help="Number, day or id.")],
    vault: VaultOption = None,
    passphrase_file: PassphraseOption = None,
    as_json: JsonOption = False,
) -> None:
    """Show one batch: both sides side by side, what may be said, every claim."""
    with desk_of(context, vault, passphrase_file, as_json) as (desk, asked):
        view = batches.read_batch(desk, batches.batch_named(desk, batch))
        answer(asked, views.batch(view), lambda out: print_batch(out, view))


@commands.command("load")
def load_claims(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(help="File of claims, or the folder with claims.csv in it.")],
    vault: VaultOption = None,
    passphrase_file: PassphraseOption = None,
    as_json: JsonOption = False,
) -> None:
    """Load newer claims. What the office wrote stays; a file with a broken row changes nothing."""
    with desk_of(context, vault, passphrase_file, as_json) as (desk, asked):
        loaded = reference.load_claims_from(desk, file)
        told = {"new": loaded.new, "corrected": loaded.corrected, "kept": loaded.kept, "same": loaded.unchanged}
        answer(asked, told, lambda out: print_pairs(out, told))


@commands.command("export")
def export_claims(
    context: typer.Context,
    out: Annotated[Path, typer.Option(help="Where the table goes.")],
    vault: VaultOption = None,
    passphrase_file: PassphraseOption = None,
    as_json: JsonOption = False,
) -> None:
    """Write every reported claim as CSV, a row each, as it was recorded; nothing is summed."""
    with desk_of(context, vault, passphrase_file, as_json) as (desk, asked):
        rows = exports.export_claims(desk, out)
        answer(asked, {"file": str(out), "claims": rows}, lambda to: to.print(Text(f"{out}, {rows} claims")))


@link_commands.command("add")
def add_link(
    context: typer.Context,
    case: Annotated[str, typer.Argument(help="Number or id of the case.")],
    batch: Annotated[str, typer.Argument(help="Number, day or id of the transfer.")],
    basis: Annotated[LinkBasis, typer.Option()],
    strength: Annotated[LinkStrength, typer.Option()] = LinkStrength.CONSIDERED,
    vault: VaultOption = None,
    passphrase_file: PassphraseOption = None,
    as_json: JsonOption = False,
) -> None:
    """Link a case with a reported transfer. A batch is not a person."""
    with desk_of(context, vault, passphrase_file, as_json) as (desk, asked):
        link = links.link_batch(desk, cases.case_named(desk, case), batches.batch_named(desk, batch), basis, strength)
        answer(asked, {"id": str(link.id), "strength": strength.value}, lambda out: out.print(strength.value))
