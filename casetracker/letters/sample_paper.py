"""A paper about an invented person, to see what a template's words look like before a family does.

No record of the vault is looked at, so no preview can show a real case.
"""

import datetime as dt
import tomllib
from collections.abc import Mapping
from functools import cache
from typing import Any, Final

from casetracker import resources
from casetracker.casework.certainty import Fact, Level
from casetracker.casework.paper_language import PaperLanguage
from casetracker.casework.partial_date import PartialDate
from casetracker.letters.paper import Cell, Letterhead, Paper, Row, Signatory, Value
from casetracker.letters.template import Column, ColumnType, Field, FieldType, Template

DAY: Final = dt.date(2026, 3, 2)
_LATER: Final = dt.date(2026, 6, 1)
_BEFORE: Final = dt.date(2026, 2, 26)


def sample_paper(template: Template, letterhead: Letterhead, signatory: Signatory) -> Paper:
    """Fill every field of a template with something invented that fits it."""
    told = _told(template.language)
    fields = template.all_fields().values()
    return Paper(
        template=template,
        letterhead=letterhead,
        recipient_lines=tuple(told["recipient"]) if template.sheet.in_envelope else (),
        number="KV1-2026-0041/3",
        date=DAY,
        case_number="KV1-2026-0041",
        values={field.name: _value(field, template, told) for field in fields},
        signatory=signatory,
        as_of=DAY,
        issued_at=dt.datetime.combine(DAY, dt.time(12), dt.UTC),
    )


def sender(language: PaperLanguage) -> tuple[Letterhead, Signatory]:
    """Return an invented office, and who signs for it, in the language of a paper."""
    told = _told(language)
    return Letterhead(**told["office"]), Signatory(**told["signatory"])


def _value(field: Field, template: Template, told: Mapping[str, Any]) -> Value:
    fields = told["fields"]
    given = fields.get(f"{template.kind}.{field.name}", fields.get(field.name))
    match field.type:
        case FieldType.DATE:
            return _LATER if "next" in field.name else _BEFORE
        case FieldType.NUMBER:
            return 3
        case FieldType.LIST:
            return tuple(given) if isinstance(given, list) else tuple(told["points"])
        case FieldType.ROWS:
            return _rows(field, template, given, told)
        case FieldType.TEXT if field.min_level is None:
            return given if isinstance(given, str) else _worded(field.label, told)
        case _:
            text = given if isinstance(given, str) else _worded(field.label, told)
            level = max(_plain_level(template), field.min_level or Level.NOTHING, key=lambda one: one.bars or 0)
            return _fact(text, level, told)


def _worded(label: str, told: Mapping[str, Any]) -> str:
    return str(told["any"]).format(label=label)


def _plain_level(template: Template) -> Level:
    """Return the level of one voice, or nothing where a template may not even state that."""
    return Level.ONE_VOICE if template.may_state(Level.ONE_VOICE) else Level.NOTHING


def _fact(words: str, level: Level, told: Mapping[str, Any]) -> Fact:
    return Fact(words, level, told["speaker"], PartialDate.on(_BEFORE), told["document"])


def _rows(field: Field, template: Template, given: object, told: Mapping[str, Any]) -> tuple[Row, ...]:
    """Make rows from what is told of this table, cell by cell as its columns take them, or one row of any kind."""
    fitting = [row for row in given if len(row) == len(field.columns)] if isinstance(given, list) else []
    rows = fitting or [[_worded(column.title or field.label, told) for column in field.columns]]
    return tuple(
        tuple(_cell(column, text, template, told) for column, text in zip(field.columns, row, strict=True))
        for row in rows
    )


def _cell(column: Column, text: str, template: Template, told: Mapping[str, Any]) -> Cell:
    match column.type:
        case ColumnType.MARK:
            return Level(text) if text in list(Level) and template.may_state(Level(text)) else _plain_level(template)
        case ColumnType.DATE:
            return _BEFORE
        case ColumnType.SAID:
            return _fact(text, _plain_level(template), told)
        case _:
            return text


@cache
def _told(language: PaperLanguage) -> dict[str, Any]:
    with resources.path("letters", "sample_case.toml").open("rb") as file:
        told: dict[str, Any] = tomllib.load(file)[language.value]
    return told
