"""`casetracker office`: what letters are headed with, and who signs them."""

from typing import Annotated

import typer

from casetracker.cli import views
from casetracker.cli.asking import JsonOption, PassphraseOption, VaultOption, desk_of
from casetracker.cli.printing import answer, print_pairs
from casetracker.services import vaults

commands = typer.Typer(help="The office: letterhead, telephone, who works here.", no_args_is_help=True)


@commands.command("show")
def show_office(
    context: typer.Context,
    vault: VaultOption = None,
    passphrase_file: PassphraseOption = None,
    as_json: JsonOption = False,
) -> None:
    """Show what letters are headed with."""
    with desk_of(context, vault, passphrase_file, as_json) as (desk, asked):
        shown = views.office(vaults.read_office(desk))
        answer(asked, shown, lambda out: print_pairs(out, shown))


@commands.command("set")
def set_office(
    context: typer.Context,
    name: Annotated[str | None, typer.Option(help="Name of the office.")] = None,
    caseworker: Annotated[str | None, typer.Option(help="Who works here and signs.")] = None,
    phone: Annotated[str | None, typer.Option(help="A telephone that is answered; letters need it.")] = None,
    hours: Annotated[str | None, typer.Option(help="When it is answered.")] = None,
    address: Annotated[str | None, typer.Option(help="Lines separated by commas.")] = None,
    email: Annotated[str | None, typer.Option()] = None,
    registered_number: Annotated[str | None, typer.Option(help="The organisation's registered number.")] = None,
    support_line: Annotated[str | None, typer.Option(help="Telephone of psychological support.")] = None,
    vault: VaultOption = None,
    passphrase_file: PassphraseOption = None,
    as_json: JsonOption = False,
) -> None:
    """Change the letterhead or who works here; what is not named stays as it is."""
    lines = None if address is None else "\n".join(part.strip() for part in address.split(","))
    told = {
        "name": name,
        "caseworker": caseworker,
        "phone": phone,
        "hours": hours,
        "address": lines,
        "email": email,
        "registered_number": registered_number,
        "support_line": support_line,
    }
    with desk_of(context, vault, passphrase_file, as_json) as (desk, asked):
        vaults.change_office(desk, **{field: value for field, value in told.items() if value is not None})
        shown = views.office(vaults.read_office(desk))
        answer(asked, shown, lambda out: print_pairs(out, shown))
