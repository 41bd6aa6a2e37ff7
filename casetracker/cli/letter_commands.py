"""`casetracker letter`: letters and case summaries."""

import os
from datetime import date
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.console import Console
from rich.text import Text

from casetracker import terms
from casetracker.casework import told_dates
from casetracker.casework.check_code import Check
from casetracker.casework.errors import QT_TRANSLATE_NOOP, ForTheCaseworker
from casetracker.casework.letter_kinds import TWO_PEOPLE
from casetracker.casework.paper_kinds import LetterKind
from casetracker.casework.paper_language import PaperLanguage
from casetracker.casework.print_sizes import PrintSize
from casetracker.cli import envelope_commands, mailing_commands
from casetracker.cli.asking import JsonOption, PassphraseOption, VaultOption, asked_of, desk_of
from casetracker.cli.printing import answer, finding_line, print_pairs, tell_findings
from casetracker.letters import checking, lint, templates
from casetracker.letters.lint import Finding, Weight
from casetracker.letters.template_file import TemplateRefused
from casetracker.services import batches, cases, check_codes, letter_copies, letters
from casetracker.services.letter_obstacles import rules_of
from casetracker.services.letter_words import WordsNeverWritten
from casetracker.services.print_sizes import wish_of

commands = typer.Typer(help="Letters and case summaries.", no_args_is_help=True)
commands.command("merge")(mailing_commands.merge)
commands.command("envelope")(envelope_commands.envelope)


class FileUnreadable(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP("Errors", "The file cannot be read. Check its name and whether you may open it.")
    exit_code = 2


class FileExistsAlready(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP("Errors", "There is a file of this name already. Choose another name.")
    exit_code = 2


@commands.command("print")
def print_letter(
    context: typer.Context,
    case: Annotated[str, typer.Argument(help="Number or id of the case.")],
    kind: Annotated[LetterKind, typer.Argument(help="What `letter kinds` lists, such as L1 or summary.")],
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
        relative_id = cases.relative_named(desk, case_id, to) if to else None
        with desk.read() as reading:
            size = wish_of(reading, relative_id) if relative_id else PrintSize.USUAL
        wish = letters.Wish(
            case_id,
            kind,
            language,
            relative_id=relative_id,
            print_size=size,
            batch_id=batches.batch_named(desk, batch) if batch else None,
            next_letter_by=_day(next_letter_by) if next_letter_by else None,
            done=tuple(done or ()),
            compared_with_wishes=compared,
        )
        try:
            letter = letters.print_letter(desk, wish)
        except WordsNeverWritten:
            tell_findings(letters.prepare(desk, wish).findings)
            raise
        letter_copies.save_copy(desk, letter.id, out)
        told = {"id": str(letter.id), "number": letter.number, "sha256": letter.sha256, "pages": letter.pages}
        warning = f"{letter.number}: recorded. The copy {out} lies in clear, outside the vault; the history says so."
        answer(asked, told | {"file": str(out)}, lambda to_screen: to_screen.print(Text(warning)))


@commands.command("kinds")
def list_kinds(context: typer.Context, as_json: JsonOption = False) -> None:
    """List the kinds of papers: languages, highest level of certainty, needed records, what keeps one back."""
    asked = asked_of(context, None, None, as_json)
    rows = [_kind_row(kind) for kind in letters.kinds()]

    def show(to_screen: Console) -> None:
        for row in rows:
            languages, two = ", ".join(row["languages"]), " · two people release it" if row["two_people"] else ""
            to_screen.print(Text(f"{row['kind']}  {row['what']} · {languages} · level {row['highest_level']}{two}"))
            for label, names in (("needs", row["needs"]), ("kept back by", row["blocked_by"])):
                if names:
                    to_screen.print(Text(f"    {label}: {', '.join(names)}"))

    answer(asked, rows, show)


@commands.command("check")
def check_template(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(help="A template file, such as L4.letter.")],
    as_json: JsonOption = False,
) -> None:
    """Check a template file: how it is made, what it may not drop, its words. Exit code 5 for one that is broken."""
    asked = asked_of(context, None, None, as_json)
    try:
        checked = checking.check_file(file)
    except OSError:
        raise FileUnreadable from None
    told = {
        "file": str(file),
        "kind": checked.kind,
        "language": checked.language,
        "usable": checked.usable,
        "problems": [{"line": one.line, "reason": one.reason} for one in checked.problems],
        "findings": [_finding_row(one) for one in checked.findings],
    }

    def show(to_screen: Console) -> None:
        for problem in checked.problems:
            to_screen.print(Text(str(problem)))
        for finding in checked.findings:
            to_screen.print(Text(finding_line(finding)))
        verdict = "can be used" if checked.usable else "cannot be used"
        to_screen.print(Text(f"{file.name}: {verdict}"))

    answer(asked, told, show)
    if not checked.usable:
        raise typer.Exit(TemplateRefused.exit_code)


@commands.command("verify")
def verify_code(
    context: typer.Context,
    number: Annotated[str, typer.Argument(help="Number of the letter, such as KV1-2026-0041/3.")],
    day: Annotated[str, typer.Argument(metavar="DATE", help="The day that stands on the letter.")],
    code: Annotated[str, typer.Argument(help="The check code; spaces, dashes and Cyrillic look-alikes do not matter.")],
    vault: VaultOption = None,
    passphrase_file: PassphraseOption = None,
    as_json: JsonOption = False,
) -> None:
    """Say whether number, day and code are those of a letter of this office. Exit code 3 where they are not.

    A code that is right proves that this office issued such a letter, not that the paper in somebody's hand says the
    same: read the recorded letter beside it.
    """
    with desk_of(context, vault, passphrase_file, as_json) as (desk, asked):
        found = check_codes.verify(desk, number, _day(day), code)
    row = found.letter if found.check is Check.MATCHES else None
    told: dict[str, Any] = {"check": found.check, "matches": row is not None, "unchanged": found.unchanged}
    if row is not None:
        told |= {"number": row.number, "kind": row.kind, "to": row.to, "day": row.day.isoformat(), "state": row.state}
    answer(asked, told, lambda to_screen: print_pairs(to_screen, told))
    if row is None:
        raise typer.Exit(3)


def _kind_row(kind: LetterKind) -> dict[str, Any]:
    written = [one for one in templates.all() if one.kind == kind]
    first = written[0]
    return {
        "kind": kind.value,
        "what": terms.word(kind, "en"),
        "languages": sorted(one.language.value for one in written),
        "highest_level": first.highest.value,
        "states": sorted(level.value for level in first.states),
        "needs": list(first.needs),
        "blocked_by": list(dict.fromkeys((*first.refused_when, *rules_of(kind)))),
        "two_people": kind in TWO_PEOPLE,
    }


def _finding_row(one: Finding) -> dict[str, Any]:
    return {
        "line": one.line,
        "words": one.words,
        "rule": one.rule,
        "keeps_back": one.weight is Weight.NEVER,
        "why": lint.reason(one.rule, PaperLanguage.ENGLISH),
        "instead": one.instead,
    }


def _day(text: str) -> date:
    day = told_dates.read(text).day()
    if day is None:
        raise typer.BadParameter("a whole day is needed, such as 26.02.2026")
    return day
