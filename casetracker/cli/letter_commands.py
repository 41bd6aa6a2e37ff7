"""`casetracker letter`: letters and case summaries."""

import os
from datetime import date
from pathlib import Path
from typing import Annotated

import typer
from rich.text import Text

from casetracker.casework import told_dates
from casetracker.casework.errors import QT_TRANSLATE_NOOP, ForTheCaseworker
from casetracker.casework.letters import LetterKind
from casetracker.casework.people import PaperLanguage
from casetracker.cli.asking import JsonOption, PassphraseOption, VaultOption, desk_of
from casetracker.cli.printing import answer
from casetracker.services import batches, cases, letters

commands = typer.Typer(help="Letters and case summaries.", no_args_is_help=True)


class FileExistsAlready(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP("Errors", "There is a file of this name already. Choose another name.")
    exit_code = 2


@commands.command("print")
def print_letter(
    context: typer.Context,
    case: Annotated[str, typer.Argument(help="Number or id of the case.")],
    kind: Annotated[LetterKind, typer.Argument(help="L1, L3, L4, summary, questions or request.")],
    language: Annotated[PaperLanguage, typer.Option(help="Language of the paper.")],
    out: Annotated[Path, typer.Option(help="Where the copy in clear goes; it leaves the vault's protection.")],
    to: Annotated[str, typer.Option(help="Relative: id, name or kinship. A summary may be without.")] = "",
    batch: Annotated[str, typer.Option(help="The transfer that L3 tells of.")] = "",
    next_letter_by: Annotated[str, typer.Option(help="The day by which the office promises to write again.")] = "",
    done: Annotated[
        list[str] | None, typer.Option(help="What was done since the last letter (L4); repeatable.")
    ] = None,
    compared: Annotated[
        bool, typer.Option("--compared", help="I compared it with what this relative must not learn (case show).")
    ] = False,
    vault: VaultOption = None,
    passphrase_file: PassphraseOption = None,
    as_json: JsonOption = False,
) -> None:
    """Print and record a letter, and save a copy in clear. Both enter the history."""
    if out.exists():
        raise FileExistsAlready
    if not os.access(out.absolute().parent, os.W_OK | os.X_OK):
        # Before anything is recorded: a letter that nobody got would count as the last one.
        raise typer.BadParameter("no file can be written in this folder; nothing was printed", param_hint="--out")
    with desk_of(context, vault, passphrase_file, as_json) as (desk, asked):
        case_id = cases.case_named(desk, case)
        wish = letters.Wish(
            case_id,
            kind,
            language,
            relative_id=cases.relative_named(desk, case_id, to) if to else None,
            batch_id=batches.batch_named(desk, batch) if batch else None,
            next_letter_by=_day(next_letter_by) if next_letter_by else None,
            done=tuple(done or ()),
            compared_with_wishes=compared,
        )
        letter = letters.print_letter(desk, wish)
        letters.save_copy(desk, letter.id, out)
        told = {"id": str(letter.id), "number": letter.number, "sha256": letter.sha256, "pages": letter.pages}
        warning = f"{letter.number}: recorded. The copy {out} lies in clear, outside the vault; the history says so."
        answer(asked, told | {"file": str(out)}, lambda to_screen: to_screen.print(Text(warning)))


def _day(text: str) -> date:
    day = told_dates.read(text).day()
    if day is None:
        raise typer.BadParameter("a whole day is needed, such as 26.02.2026")
    return day
