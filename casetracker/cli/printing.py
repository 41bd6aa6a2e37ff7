"""Answers on the terminal: JSON for programs, tables and lines for people. Names are never read as markup."""

import json
import sys
from collections.abc import Callable, Iterable
from enum import StrEnum
from typing import Any

from rich.console import Console
from rich.table import Table
from rich.text import Text

from casetracker import terms
from casetracker.casework.errors import ForTheCaseworker, RefusedValue
from casetracker.casework.paper_language import PaperLanguage
from casetracker.cli.asking import Asked
from casetracker.letters import lint
from casetracker.letters.lint import Finding


def answer(asked: Asked, told: Any, show: Callable[[Console], None]) -> None:  # noqa: ANN401  (any JSON)
    if asked.as_json:
        sys.stdout.write(json.dumps(told, ensure_ascii=False, indent=2) + "\n")
    else:
        show(Console(soft_wrap=True, highlight=False, markup=False))


def worded(value: object) -> str:
    """Write a value for a person: the word of an enumeration, not the sign that programs read."""
    return terms.word(value, "en") if isinstance(value, StrEnum) else str(value)


def print_table(out: Console, rows: list[dict[str, Any]], columns: tuple[str, ...]) -> None:
    table = Table(box=None, padding=(0, 2, 0, 0))
    for column in columns:
        table.add_column(column.replace("_", " "), overflow="fold")
    for row in rows:
        table.add_row(*(Text(worded(row.get(column, ""))) for column in columns))
    Console(markup=False, highlight=False).print(table)


def print_pairs(out: Console, pairs: dict[str, Any]) -> None:
    for name, value in pairs.items():
        out.print(Text(f"{name.replace('_', ' ')}: {worded(value)}"))


def print_nested(out: Console, shown: dict[str, Any], indent: int = 0) -> None:
    for name, value in shown.items():
        label = " " * indent + name.replace("_", " ")
        if isinstance(value, dict):
            out.print(Text(label))
            print_nested(out, value, indent + 2)
        elif isinstance(value, list):
            out.print(Text(f"{label}:" if value else f"{label}: –"))
            for one in value:
                words = (
                    " · ".join(worded(part) for part in one.values() if part not in ("", None))
                    if isinstance(one, dict)
                    else worded(one)
                )
                out.print(Text(f"{' ' * (indent + 2)}- {words}"))
        elif value not in ("", None):
            out.print(Text(f"{label}: {worded(value)}"))


def finding_line(one: Finding) -> str:
    """Say a finding to whoever reads the terminal: its words are those of the list, or of a template."""
    instead = f" Instead: {one.instead}" if one.instead else ""
    return f"line {one.line}: “{one.words.strip()}”. {lint.reason(one.rule, PaperLanguage.ENGLISH)}{instead}"


def tell_findings(findings: Iterable[Finding]) -> None:
    """Say what was typed for a letter and may not stand there."""
    for one in findings:
        sys.stderr.write(f"{one.field}, {finding_line(one)}\n")


def tell_refusal(refused: ForTheCaseworker, *, as_json: bool) -> None:
    sentence = refused.plain()
    named = {name: words for name, value in refused.details.items() if (words := terms.words_of(value, "en"))}
    if named:
        sentence = refused.sentence.format(**refused.details | named)
    if isinstance(refused, RefusedValue):
        sentence = refused.plain(field=terms.field_of_any(refused.field, "en"))
    if as_json:
        told = {"error": type(refused).__name__, "sentence": sentence, "exit_code": refused.exit_code}
        sys.stderr.write(json.dumps(told, ensure_ascii=False) + "\n")
    else:
        sys.stderr.write(sentence + "\n")
