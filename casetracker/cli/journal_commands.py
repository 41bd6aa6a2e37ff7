"""`casetracker journal`: the history of the office, verified, shown and exported."""

from datetime import date
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.text import Text

from casetracker.casework.errors import QT_TRANSLATE_NOOP, ForTheCaseworker
from casetracker.cli.asking import JsonOption, PassphraseOption, VaultOption, desk_of
from casetracker.cli.printing import answer, print_table
from casetracker.services import cases, journal

DAMAGED = 5

commands = typer.Typer(help="The history: who did what, and whether it is whole.", no_args_is_help=True)


class NotADay(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP("Errors", "This is no day. Write it as 2026-02-26.")
    exit_code = 2


FirstOption = Annotated[str, typer.Option("--from", help="First day, such as 2026-02-26.")]
LastOption = Annotated[str, typer.Option("--to", help="Last day.")]
WhoOption = Annotated[str, typer.Option("--who", help="Only what this person did.")]
ActionOption = Annotated[str, typer.Option("--action", help='Only this, such as "print a letter".')]
CaseOption = Annotated[str, typer.Option("--case", help="Only this case: number or id.")]


@commands.command("verify")
def verify_journal(
    context: typer.Context,
    vault: VaultOption = None,
    passphrase_file: PassphraseOption = None,
    as_json: JsonOption = False,
) -> None:
    """Find edited, removed or reordered lines, changed values and forged checkpoints. Ends with 5 when there are."""
    with desk_of(context, vault, passphrase_file, as_json) as (desk, asked):
        broken = [{"line": one.seq, "fault": one.fault} for one in journal.verify(desk)]
        told = {"whole": not broken, "broken": broken}

        def show(out: Console) -> None:
            if broken:
                print_table(out, broken, ("line", "fault"))
            else:
                out.print("Every line is as it was written.")

        answer(asked, told, show)
        if broken:
            raise typer.Exit(DAMAGED)


@commands.command("show")
def show_journal(
    context: typer.Context,
    first: FirstOption = "",
    last: LastOption = "",
    who: WhoOption = "",
    action: ActionOption = "",
    case: CaseOption = "",
    limit: Annotated[int, typer.Option(min=1, help="How many steps at most.")] = 200,
    vault: VaultOption = None,
    passphrase_file: PassphraseOption = None,
    as_json: JsonOption = False,
) -> None:
    """Show the newest steps of work, the newest first."""
    with desk_of(context, vault, passphrase_file, as_json) as (desk, asked):
        case_id = cases.case_named(desk, case) if case else None
        part = journal.part_of_history(_day(first), _day(last), who=who, action=action, case_id=case_id)
        rows = [
            {
                "at": one.at.astimezone().isoformat(timespec="seconds"),
                "who": one.who,
                "action": one.action,
                "reason": one.reason,
                "case": one.case_number,
                "lines": one.count,
            }
            for one in journal.read_steps(desk, part, limit)
        ]
        answer(asked, rows, lambda out: print_table(out, rows, ("at", "who", "action", "reason", "case", "lines")))


@commands.command("export")
def export_journal(
    context: typer.Context,
    out: Annotated[Path, typer.Option(help="Where the file in clear goes; it leaves the vault's protection.")],
    first: FirstOption = "",
    last: LastOption = "",
    who: WhoOption = "",
    action: ActionOption = "",
    case: CaseOption = "",
    vault: VaultOption = None,
    passphrase_file: PassphraseOption = None,
    as_json: JsonOption = False,
) -> None:
    """Write the history in clear as CSV, with every value. The history says so. Delete the file when it is used."""
    with desk_of(context, vault, passphrase_file, as_json) as (desk, asked):
        case_id = cases.case_named(desk, case) if case else None
        part = journal.part_of_history(_day(first), _day(last), who=who, action=action, case_id=case_id)
        lines = journal.export_csv(desk, part, out)
        answer(asked, {"file": str(out), "lines": lines}, lambda to: to.print(Text(f"In clear: {out}, {lines} lines")))


def _day(told: str) -> date | None:
    try:
        return date.fromisoformat(told) if told else None
    except ValueError:
        raise NotADay from None
