"""The tables as the records declare them, made STRICT, with CHECKs that repeat what must never be false."""

from functools import cache

from sqlalchemy import CheckConstraint, Column, MetaData, Table, Uuid
from sqlalchemy.dialects.sqlite import dialect as sqlite_dialect
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.schema import CreateIndex, CreateTable
from sqlalchemy.types import Boolean, Date, DateTime, String, Text
from sqlmodel import SQLModel

# Importing a module of records registers its tables.
import casetracker.casework.batches
import casetracker.casework.cases
import casetracker.casework.identification
import casetracker.casework.letters
import casetracker.casework.links
import casetracker.casework.office
import casetracker.casework.people
import casetracker.casework.registrations
import casetracker.casework.sources
import casetracker.casework.statements
import casetracker.casework.talks
import casetracker.casework.tasks  # noqa: F401
from casetracker.casework.record import EnumColumn, Record
from casetracker.storage import journal, search

# STRICT tables know TEXT, INTEGER, REAL and BLOB only.
for _kind in (String, Text, Uuid, Date, DateTime):
    compiles(_kind, "sqlite")(lambda *_asked, **_options: "TEXT")
compiles(Boolean, "sqlite")(lambda *_asked, **_options: "INTEGER")


@cache
def metadata() -> MetaData:
    """Return the schema of the newest version, with its CHECKs in place."""
    described = SQLModel.metadata
    for table in described.tables.values():
        table.dialect_options["sqlite"]["strict"] = True
        for column in table.columns:
            if check := _check(column):
                table.append_constraint(CheckConstraint(check, name=f"{column.name}_known"))
    return described


def statements() -> list[str]:
    """Return the DDL that makes the newest schema from nothing, tables before indexes, in a repeatable order."""
    dialect = sqlite_dialect()
    tables: list[Table] = metadata().sorted_tables
    made = [str(CreateTable(table).compile(dialect=dialect)).strip() for table in tables]
    for table in tables:
        indexes = sorted(table.indexes, key=lambda one: str(one.name))
        made += [str(CreateIndex(index).compile(dialect=dialect)) for index in indexes]
    return [*made, *search.STATEMENTS, *journal.TRIGGERS]


def record_kinds() -> list[type[Record]]:
    """List every class of record that has a table."""
    return sorted(_leaves(Record), key=lambda kind: kind.__name__)


def _leaves(kind: type[Record]) -> list[type[Record]]:
    found = [kind] if hasattr(kind, "__table__") and kind.__module__.startswith("casetracker.") else []
    return found + [leaf for child in kind.__subclasses__() for leaf in _leaves(child)]


def _check(column: "Column[object]") -> str:
    if isinstance(column.type, EnumColumn):
        known = ", ".join(f"'{value.value}'" for value in column.type.kind)
        return f"{column.name} IN ({known})"
    if isinstance(column.type, Boolean):
        return f"{column.name} IN (0, 1)"
    return ""
