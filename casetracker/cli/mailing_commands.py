"""`casetracker letter merge`: one letter to many families, listed first, printed letter by letter, saved in clear."""

import os
import sys
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Annotated, Any
from uuid import UUID

import typer
from rich.console import Console
from rich.text import Text

from casetracker import terms
from casetracker.casework import told_dates
from casetracker.casework.errors import QT_TRANSLATE_NOOP, ForTheCaseworker
from casetracker.casework.mail_merge import LeftOut
from casetracker.casework.paper_kinds import LetterKind
from casetracker.cli.asking import JsonOption, PassphraseOption, VaultOption, desk_of
from casetracker.cli.printing import answer, tell_findings
from casetracker.services import batches, letters, mail_merge, mailing_copies
from casetracker.services.desk import Desk
from casetracker.services.letter_words import WordsNeverWritten
from casetracker.services.mail_merge import Plan, Printed
from casetracker.services.mailing_copies import Saved

_AT_ONCE = 500


class NothingToContinue(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP("Errors", "No mailing of this kind was broken off. Begin one without --continue.")
    exit_code = 2


def merge(
    context: typer.Context,
    kind: Annotated[LetterKind, typer.Argument(help="L3 (a transfer was reported) or L4 (regular update).")],
    batch: Annotated[str, typer.Option(help="The transfer that L3 tells of.")] = "",
    next_letter_by: Annotated[str, typer.Option(help="The day by which the office promises to write again.")] = "",
    done: Annotated[
        list[str] | None, typer.Option(help="What was done since the last letter (L4); repeatable.")
    ] = None,
    out: Annotated[Path | None, typer.Option(help="Folder for the letters in clear, outside the vault.")] = None,
    each: Annotated[bool, typer.Option("--each", help="One file a letter instead of one a language.")] = False,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="List who gets one and who does not, and why.")] = False,
    go_on: Annotated[bool, typer.Option("--continue", help="Go on with the newest one that was broken off.")] = False,
    vault: VaultOption = None,
    passphrase_file: PassphraseOption = None,
    as_json: JsonOption = False,
) -> None:
    """Write one letter to many families; nobody gets two, and whoever is left out is named with the reason."""
    if not dry_run and (out is None or not out.is_dir() or not os.access(out, os.W_OK | os.X_OK)):
        # Before anything is recorded: letters that nobody got would count as the last ones.
        wanted = "a folder is needed in which files can be written; nothing was printed"
        raise typer.BadParameter(wanted, param_hint="--out")
    with desk_of(context, vault, passphrase_file, as_json) as (desk, asked):
        batch_id = batches.batch_named(desk, batch) if batch else None
        if dry_run:
            planned = mail_merge.plan(desk, kind, batch_id)
            told = _planned(desk, planned)
            answer(asked, told, lambda to_screen: _show_plan(to_screen, told))
            return
        run_id, left = _begun(desk, kind, batch_id, next_letter_by, done or [], go_on=go_on)
        printed = mail_merge.continue_run(desk, run_id, _counted(as_json=as_json))
        saved = mailing_copies.save_run(desk, run_id, out, one_each=each) if out is not None and printed.whole else None
        told = _came_to(desk, printed, saved, left)
        answer(asked, told, lambda to_screen: _show_outcome(to_screen, told))


def _begun(
    desk: Desk, kind: LetterKind, batch_id: UUID | None, next_letter_by: str, done: list[str], *, go_on: bool
) -> tuple[UUID, int]:
    """Return the mailing to print, begun now or before, and how many were left out."""
    if go_on:
        same = [one.run for one in mail_merge.unfinished_runs(desk) if one.run.kind is kind]
        found = next((one for one in same if batch_id is None or one.batch_id == batch_id), None)
        if found is None:
            raise NothingToContinue
        return found.id, 0
    planned = mail_merge.plan(desk, kind, batch_id)
    day = _day(next_letter_by) if next_letter_by else None
    try:
        return mail_merge.begin_run(desk, planned, day, "\n".join(done)).id, len(planned.left_out)
    except WordsNeverWritten:
        first = mail_merge.wish_for(desk, kind, batch_id, planned.chosen[0], day, "\n".join(done))
        tell_findings(letters.prepare(desk, first).findings)
        raise


def _day(text: str) -> date:
    day = told_dates.read(text).day()
    if day is None:
        raise typer.BadParameter("a whole day is needed, such as 26.02.2026", param_hint="--next-letter-by")
    return day


def _counted(*, as_json: bool) -> mail_merge.Progress:
    def progress(done: int, total: int) -> None:
        if not as_json and sys.stderr.isatty():
            sys.stderr.write(f"\r{done}/{total}")

    return progress


def _planned(desk: Desk, planned: Plan) -> dict[str, Any]:
    return {
        "kind": planned.kind.value,
        "gets": [_row(one) for one in _some(desk, planned.chosen)],
        "left_out": [_row(one) | _why(planned.why[one.relative_id]) for one in _some(desk, planned.left_out)],
        "wishes": {wish.value: count for wish, count in planned.wishes.items()},
    }


def _some(desk: Desk, ids: Iterable[UUID]) -> list[mail_merge.MailRow]:
    everybody = list(ids)
    rows: list[mail_merge.MailRow] = []
    for begin in range(0, len(everybody), _AT_ONCE):
        some = everybody[begin : begin + _AT_ONCE]
        found = mail_merge.mail_rows(desk, some)
        rows += [found[one] for one in some if one in found]
    return rows


def _row(one: mail_merge.MailRow) -> dict[str, Any]:
    return {
        "relative": str(one.relative_id),
        "case": one.case_number,
        "name": one.name,
        "kinship": one.kinship.value,
        "language": one.language.value,
        "address": one.address,
    }


def _why(why: LeftOut | ForTheCaseworker) -> dict[str, Any]:
    if isinstance(why, LeftOut):
        day = f" ({why.day.isoformat()})" if why.day else ""
        return {"reason": why.reason.value, "why": f"{terms.word(why.reason, 'en')}{day}"}
    return {"reason": type(why).__name__, "why": why.plain()}


def _came_to(desk: Desk, printed: Printed, saved: Saved | None, left: int) -> dict[str, Any]:
    rows = {one.relative_id: one for one in _some(desk, [one.relative_id for one in printed.skipped])}
    return {
        "run": str(printed.run_id),
        "printed": printed.new,
        "letters": printed.whole,
        "left_out": left,
        "skipped": [
            (_row(rows[one.relative_id]) if one.relative_id in rows else {"relative": str(one.relative_id)})
            | _why(one.why)
            for one in printed.skipped
        ],
        "outgrow_window": list(printed.outgrown),
        "files": [str(one) for one in saved.files] if saved else [],
        "held_back": [{"relative": str(one.relative_id)} | _why(one.why) for one in saved.held_back] if saved else [],
    }


def _show_plan(to_screen: Console, told: dict[str, Any]) -> None:
    to_screen.print(Text(f"{len(told['gets'])} get {told['kind']}, in the order of the post:"))
    for one in told["gets"]:
        to_screen.print(Text(f"  {one['case']}  {one['name']} · {one['language']} · {one['address']}"))
    to_screen.print(Text(f"{len(told['left_out'])} left out:"))
    for one in told["left_out"]:
        to_screen.print(Text(f"  {one['case']}  {one['name']}: {one['why']}"))


def _show_outcome(to_screen: Console, told: dict[str, Any]) -> None:
    to_screen.print(Text(f"{told['printed']} printed and recorded, {told['letters']} of this mailing altogether."))
    for one in told["skipped"]:
        to_screen.print(Text(f"  left out: {one.get('case', one['relative'])}  {one.get('name', '')}: {one['why']}"))
    if told["outgrow_window"]:
        outgrown = ", ".join(told["outgrow_window"])
        to_screen.print(Text(f"These need an envelope or a label, their address does not fit in a window: {outgrown}"))
    for one in told["held_back"]:
        to_screen.print(Text(f"  stayed in the vault: {one['relative']}: {one['why']}"))
    for file in told["files"]:
        to_screen.print(Text(f"{file} lies in clear, outside the vault; the history says so."))
