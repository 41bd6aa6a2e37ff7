"""`casetracker vault`: create, describe and check a vault."""

import secrets
import sys
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table

from casetracker.casework.office import UNNAMED, Office
from casetracker.cli import views
from casetracker.cli.asking import (
    JsonOption,
    PassphraseOption,
    VaultOption,
    asked_of,
    desk_of,
    folder_of,
    passphrase_of,
    warn_where_weak,
)
from casetracker.cli.printing import answer, print_pairs
from casetracker.services import phone_lines, reference, vaults

DAMAGED = 5

commands = typer.Typer(help="Create, describe and check a vault.", no_args_is_help=True)


@commands.command("create")
def create_vault(
    context: typer.Context,
    vault: VaultOption = None,
    passphrase_file: PassphraseOption = None,
    office: Annotated[str, typer.Option(help="Code of this office and laptop, such as KV1.")] = "KV1",
    office_name: Annotated[str, typer.Option(help="Name of the office; letters need it.")] = UNNAMED,
    caseworker: Annotated[
        str, typer.Option(help="Who works here: stands in the history and under letters, which need it.")
    ] = UNNAMED,
    phone: Annotated[str, typer.Option(help="A telephone that is answered.")] = "",
    address: Annotated[str, typer.Option(help="The office's address.")] = "",
    hours: Annotated[str, typer.Option(help="When the office answers; letters need it.")] = "",
    support_line: Annotated[str, typer.Option(help="Telephone of psychological support; letters need it.")] = "",
    claims: Annotated[bool, typer.Option(help="Load the publicly reported claims that ship with the program.")] = True,
    as_json: JsonOption = False,
) -> None:
    """Create a vault and show its 24 recovery words once."""
    asked = asked_of(context, vault, passphrase_file, as_json)
    passphrase = passphrase_of(asked, confirm=True)
    warn_where_weak(passphrase, office_name, caseworker)
    details = Office(
        code=office,
        name=office_name,
        caseworker=caseworker,
        phone=phone,
        address=address,
        hours=hours,
        support_line=support_line,
    )
    new = vaults.begin_vault(folder_of(asked), passphrase, details)
    try:
        if not asked.as_json:
            print_words(new.words)
            if sys.stdin.isatty():
                ask_words_back(new.words)
        desk = new.finish()
    except BaseException:
        new.abandon()
        raise
    try:
        loaded = reference.load_shipped_claims(desk) if claims else None
        if claims:
            phone_lines.load_shipped_lines(desk)
        told = {"folder": str(desk.folder), "vault_id": str(desk.vault.vault_id), "recovery_words": list(new.words)}
        answer(asked, told | {"claims": loaded.new if loaded else 0}, lambda out: out.print("The vault is made."))
    finally:
        desk.close()


@commands.command("info")
def show_vault(
    context: typer.Context,
    vault: VaultOption = None,
    passphrase_file: PassphraseOption = None,
    as_json: JsonOption = False,
) -> None:
    """Tell what a vault holds, in numbers."""
    with desk_of(context, vault, passphrase_file, as_json) as (desk, asked):
        facts = views.vault_facts(vaults.vault_facts(desk))
        answer(asked, facts, lambda out: print_pairs(out, facts))


@commands.command("check")
def check_vault(
    context: typer.Context,
    vault: VaultOption = None,
    passphrase_file: PassphraseOption = None,
    as_json: JsonOption = False,
) -> None:
    """Verify every page, the structure and the history's chain. Ends with 5 when something is damaged."""
    with desk_of(context, vault, passphrase_file, as_json) as (desk, asked):
        health = views.health(vaults.check_vault(desk))

        def show(out: Console) -> None:
            print_pairs(out, health)
            if not health["whole"]:
                out.print(
                    "Copy the whole folder to a safe place. Then restore a backup, or save what can be read: "
                    "casetracker vault rescue"
                )

        answer(asked, health, show)
        if not health["whole"]:
            raise typer.Exit(DAMAGED)


def print_words(words: tuple[str, ...]) -> None:
    """Show recovery words as they are to be written down."""
    out = Console()
    out.print("Recovery words. Write them on paper; they are shown once and open the vault without the passphrase.")
    table = Table(show_header=False, box=None, padding=(0, 3, 0, 0))
    for row in range(0, len(words), 4):
        table.add_row(*(f"{row + place + 1:>2} {word}" for place, word in enumerate(words[row : row + 4])))
    out.print(table)


def ask_words_back(words: tuple[str, ...]) -> None:
    """Ask for some of the words until they are typed right."""
    chosen = vaults.words_to_type_back(lambda number: secrets.SystemRandom().sample(range(1, len(words) + 1), number))
    for place in chosen:
        while typer.prompt(f"Word {place}", err=True).strip().lower() != words[place - 1]:
            sys.stderr.write("That is another word. Look at the paper again.\n")
