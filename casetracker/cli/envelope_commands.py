"""`casetracker letter envelope`: envelopes or a sheet of labels for recorded letters."""

import os
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated
from uuid import UUID

import typer
from rich.text import Text

from casetracker.casework.address_sheets import AddressSheet
from casetracker.casework.check_code import read_number
from casetracker.casework.errors import QT_TRANSLATE_NOOP, ForTheCaseworker
from casetracker.cli.asking import JsonOption, PassphraseOption, VaultOption, desk_of
from casetracker.cli.printing import answer
from casetracker.services import envelopes, mail_merge, mailing_copies
from casetracker.services.desk import Desk


class LettersOrMailing(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP(
        "Errors", "Name the letters by their numbers, or one mailing with --run, which “letter merge” tells."
    )
    exit_code = 2


def envelope(
    context: typer.Context,
    out: Annotated[Path, typer.Option(help="Where the pages go, in clear: names and addresses leave the vault.")],
    numbers: Annotated[
        list[str] | None, typer.Argument(help="Numbers of letters, such as KV1-2026-0041/3, in the order wanted.")
    ] = None,
    run: Annotated[str, typer.Option(help="A mailing, as `letter merge` names it: all its letters.")] = "",
    sheet: Annotated[AddressSheet, typer.Option(help="Envelope (c6_5, c5) or labels on A4.")] = AddressSheet.C6_5,
    first: Annotated[int, typer.Option(help="The first free label, row by row from the upper left.")] = 1,
    vault: VaultOption = None,
    passphrase_file: PassphraseOption = None,
    as_json: JsonOption = False,
) -> None:
    """Save envelopes or labels for recorded letters; each is a line of the history. Whoever gets no post gets none."""
    if bool(numbers) == bool(run):
        raise LettersOrMailing
    if out.exists() or not os.access(out.absolute().parent, os.W_OK | os.X_OK):
        raise typer.BadParameter("a new file in a folder that can be written to is needed", param_hint="--out")
    with desk_of(context, vault, passphrase_file, as_json) as (desk, asked):
        letter_ids = _of_run(desk, run) if run else _numbered(desk, numbers or [])
        made = envelopes.save_addresses(desk, letter_ids, sheet, first, out)
        held = [{"relative": str(one.relative_id), "why": _why(one)} for one in made.held_back]
        told = {"file": str(out), "sheet": sheet.value, "addressed": made.letters, "held_back": held}
        lines = [f"no envelope: {one['relative']}: {one['why']}" for one in held]
        lines.append(f"{told['addressed']} addressed. {out} lies in clear, outside the vault; the history says so.")
        answer(asked, told, lambda to_screen: to_screen.print(Text("\n".join(lines))))


def _numbered(desk: Desk, numbers: Sequence[str]) -> list[UUID]:
    with desk.read() as reading:
        return [reading.letters.by_number(read_number(one)).id for one in numbers]


def _of_run(desk: Desk, run: str) -> list[UUID]:
    try:
        run_id = UUID(run)
    except ValueError:
        raise LettersOrMailing from None
    return mailing_copies.letters_in_order(desk, run_id)[None]


def _why(one: mail_merge.Skipped) -> str:
    return one.why.plain() if isinstance(one.why, ForTheCaseworker) else one.why.reason.value
