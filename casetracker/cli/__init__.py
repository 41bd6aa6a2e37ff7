"""The terminal: the same services as the window, for people who type and for other programs.

Exit codes: 0 done, 2 wrong use, 3 refused by a rule, 4 vault or secret, 5 damage.
"""

from collections.abc import Callable
from pathlib import Path
from typing import Annotated

import typer

from casetracker.casework.errors import ForTheCaseworker
from casetracker.cli import (
    attachment_commands,
    backup_commands,
    batch_commands,
    case_commands,
    consent_commands,
    journal_commands,
    key_commands,
    letter_commands,
    office_commands,
    vault_commands,
)
from casetracker.cli.asking import Asked, JsonOption, PassphraseOption, VaultOption
from casetracker.cli.printing import tell_refusal

app = typer.Typer(
    name="casetracker",
    help="Without a command: open the window. Exit codes: 0 done, 2 wrong use, 3 refused by a rule, "
    "4 vault or secret, 5 damage.",
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)
key_commands.add_to(vault_commands.commands)
backup_commands.add_to(vault_commands.commands)
app.add_typer(vault_commands.commands, name="vault")
app.add_typer(office_commands.commands, name="office")
app.add_typer(case_commands.commands, name="case")
app.add_typer(case_commands.relative_commands, name="relative")
app.add_typer(consent_commands.commands, name="consent")
app.add_typer(batch_commands.commands, name="batch")
app.add_typer(batch_commands.link_commands, name="link")
app.add_typer(letter_commands.commands, name="letter")
app.add_typer(attachment_commands.commands, name="attachment")
app.add_typer(journal_commands.commands, name="journal")

_doors: dict[str, Callable[[Path], int]] = {}


def run(arguments: list[str], *, show_journey: Callable[[Path], int]) -> int:
    """Run one command and return its exit code. `show_journey` is the door to the demonstration, which needs Qt."""
    _doors["journey"] = show_journey
    as_json = "--json" in arguments
    try:
        app(args=arguments, prog_name="casetracker")
    except SystemExit as ended:
        return ended.code if isinstance(ended.code, int) else 0
    except ForTheCaseworker as refused:
        tell_refusal(refused, as_json=as_json)
        return refused.exit_code
    return 0


@app.callback()
def _before(
    context: typer.Context,
    vault: VaultOption = None,
    passphrase_file: PassphraseOption = None,
    as_json: JsonOption = False,
) -> None:
    context.obj = Asked(vault, passphrase_file, as_json)


@app.command("demo")
def show_journey(out: Annotated[Path, typer.Option(help="Folder for the papers and pictures.")]) -> None:
    """Go through the whole journey on invented people without a screen, and leave papers and pictures."""
    raise typer.Exit(_doors["journey"](out))
