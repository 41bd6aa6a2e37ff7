"""The tables as the records declare them, made STRICT, with CHECKs that repeat what must never be false."""

from collections.abc import Iterable
from functools import cache
from typing import Any, Final

from sqlalchemy import CheckConstraint, Column, Index, Table, Uuid, text
from sqlalchemy.dialects.sqlite import dialect as sqlite_dialect
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.orm import configure_mappers
from sqlalchemy.schema import CreateIndex, CreateTable
from sqlalchemy.types import Boolean, Date, DateTime, String, Text
from sqlmodel import SQLModel

# Importing a module of records registers its tables.
import casetracker.casework.attachments
import casetracker.casework.batches
import casetracker.casework.cases
import casetracker.casework.comparisons
import casetracker.casework.consents
import casetracker.casework.disclosure
import casetracker.casework.disposal
import casetracker.casework.duplicates
import casetracker.casework.enquirers
import casetracker.casework.handovers
import casetracker.casework.identification
import casetracker.casework.letters
import casetracker.casework.links
import casetracker.casework.list_decisions
import casetracker.casework.notes
import casetracker.casework.office
import casetracker.casework.people
import casetracker.casework.phone_lines
import casetracker.casework.registrations
import casetracker.casework.remains
import casetracker.casework.samples
import casetracker.casework.sources
import casetracker.casework.statements
import casetracker.casework.talks
import casetracker.casework.tasks  # noqa: F401
from casetracker.casework.comparisons import PRIMARY
from casetracker.casework.identification import Method
from casetracker.casework.links import MAY_CONFIRM
from casetracker.casework.record import EnumColumn, PartialDateColumn, Record, TermsColumn
from casetracker.casework.samples import OF_A_RELATIVE, SampleKind
from casetracker.storage import attachment_store, checkpoints, due_days, journal, search

# Done while the passphrase is still being typed; otherwise the first thing that is read would wait for it.
configure_mappers()

# STRICT tables know TEXT, INTEGER, REAL and BLOB only.
for _kind in (String, Text, Uuid, Date, DateTime):
    compiles(_kind, "sqlite")(lambda *_asked, **_options: "TEXT")
compiles(Boolean, "sqlite")(lambda *_asked, **_options: "INTEGER")


def _listed(values: Iterable[str]) -> str:
    return ", ".join(f"'{value}'" for value in values)


_NEVER_OTHERWISE: Final = {
    "search_case": {"closed_for_a_reason": "(closed_on IS NULL) = (closure_reason IS NULL)"},
    "person_name": {"filled": "full <> ''"},
    "decision": {
        "documented": "state = 'proposed' OR (authority <> '' AND document_number <> '' AND decided_on IS NOT NULL)"
    },
    "case_batch_link": {
        "basis_carries": f"strength <> 'confirmed' OR basis IN ({_listed(one.value for one in MAY_CONFIRM)})"
    },
    "consent": {
        "shared_with_somebody": "purpose <> 'share_with' OR recipient <> ''",
        "asked_or_other_basis": "decision <> 'not_possible' OR basis <> 'consent'",
    },
    "reference_sample": {
        "donor_or_item": f"(kind IN ({_listed(one.value for one in SampleKind if one in OF_A_RELATIVE)}))"
        " = (donor_id IS NOT NULL)"
    },
    "comparison": {
        "established_by_primary": "result <> 'established' OR method IN"
        f" ({_listed(one.value for one in Method if one in PRIMARY)})"
    },
    "remains_relation": {"of_two": "remains_id <> other_id"},
    "not_duplicate": {"of_two": "case_id <> other_case_id"},
    "list_decision": {"said_why": "verdict <> 'not_the_person' OR why <> ''"},
    "figure": {"range_between": "(count_to IS NOT NULL) = (bound = 'between')"},
}
"""Rules over several fields that a program writing past the records must not break either."""

_DUE: Final = (
    ("registration", "next_follow_up", "next_follow_up IS NOT NULL"),
    ("talk", "promised_by", "promised_by IS NOT NULL AND kept_on IS NULL"),
    ("letter", "next_letter_by", "next_letter_by IS NOT NULL"),
    ("task", "due_on", "due_on IS NOT NULL AND done_on IS NULL"),
    ("reference_sample", "due_on", "due_on IS NOT NULL"),
    ("consent", "expires_on", "expires_on IS NOT NULL"),
)
"""The days that the page of today asks for."""
_WAITING: Final = (
    ("search_case", "review_due", "id", "review_due IS NOT NULL AND closed_on IS NULL"),
    ("search_case", "retention_review_on", "id", "retention_review_on IS NOT NULL"),
    ("search_case", "opened_on", "id", "closed_on IS NULL AND suspended_on IS NULL"),
    ("task", "created_at", "case_id", due_days.UNDATED),
    ("sample_step", "recorded_on", "case_id", due_days.RESTING),
    ("decision", "decided_on", "case_id", due_days.DECIDED),
    ("comparison", "recorded_on", "case_id", due_days.MATCHES),
    ("identification_stage", "recorded_on", "case_id", due_days.MATCH_STAGES),
    ("case_remains", "since", "case_id", ""),
    ("talk", "held_on", "case_id", ""),
    ("notification", "told_on", "case_id", ""),
    ("registration", "body", "case_id", "body IN ('police_erdr', 'unified_register')"),
)
"""What the page of today asks for where nobody set a day: the record, since when, whose case, and which of them."""


@cache
def tables() -> list[Table]:
    """Return the tables of the newest version, STRICT, with CHECKs and indexes, what is pointed at before the rest."""
    history = {journal.LINES, journal.VALUES, checkpoints.CHECKPOINTS}
    files = {attachment_store.IDENTITY, attachment_store.SWEEPABLE}
    ours = {*history, *files, *search.TABLES, *(_table(kind) for kind in record_kinds())}
    for table in ours:
        table.dialect_options["sqlite"]["strict"] = True
        for column in table.columns:
            if check := _check(column):
                table.append_constraint(CheckConstraint(check, name=f"{column.name}_known"))
        for name, rule in _NEVER_OTHERWISE.get(table.name, {}).items():
            table.append_constraint(CheckConstraint(rule, name=name))
    by_name = {table.name: table for table in ours}
    for name, day, some in _DUE:
        table = by_name[name]
        Index(f"ix_{name}_{day}", table.c[day], table.c.case_id, sqlite_where=text(some))
    for name, since, case, some in _WAITING:
        table = by_name[name]
        where: dict[str, Any] = {"sqlite_where": text(some)} if some else {}
        Index(f"ix_{name}_{since}", table.c[since], table.c[case], **where)
    step, task = by_name["sample_step"], by_name["task"]
    Index("ix_sample_step_newest", step.c.sample_id, step.c.id)
    Index("ix_task_correction", task.c.due_on, task.c.case_id, sqlite_where=text(due_days.CORRECTION_OWED))
    cases = by_name["search_case"]
    # Whether a case is closed is asked of every day that may be due.
    Index("ix_search_case_closed", cases.c.id, cases.c.closed_on, sqlite_where=text("closed_on IS NOT NULL"))
    Index(
        "ix_comparison_examination",
        by_name["comparison"].c.recorded_on,
        by_name["comparison"].c.case_id,
        sqlite_where=text(due_days.EXAMINATION_OWED),
    )
    relative = by_name["relative"]
    # Who wants to hear of each transfer is asked for whenever one is reported.
    Index("ix_relative_rounds", relative.c.rounds, relative.c.case_id, sqlite_where=text("rounds = 'each'"))
    letter = by_name["letter"]
    Index("ix_letter_issued_at", letter.c.issued_at, letter.c.id)
    Index("ix_letter_newest", letter.c.relative_id, letter.c.issued_at)
    return [table for table in SQLModel.metadata.sorted_tables if table in ours]


def statements() -> list[str]:
    """Return the DDL that makes the newest schema from nothing, tables before indexes, in a repeatable order."""
    dialect = sqlite_dialect()
    made = [str(CreateTable(table).compile(dialect=dialect)).strip() for table in tables()]
    for table in tables():
        indexes = sorted(table.indexes, key=lambda one: str(one.name))
        made += [str(CreateIndex(index).compile(dialect=dialect)) for index in indexes]
    return [*made, *search.STATEMENTS, *journal.TRIGGERS, *checkpoints.TRIGGERS]


def record_kinds() -> list[type[Record]]:
    """List every class of record that has a table."""
    return sorted(_leaves(Record), key=lambda kind: kind.__name__)


def _leaves(kind: type[Record]) -> list[type[Record]]:
    found = [kind] if hasattr(kind, "__table__") and kind.__module__.startswith("casetracker.") else []
    return found + [leaf for child in kind.__subclasses__() for leaf in _leaves(child)]


def _table(kind: type[Record]) -> Table:
    return kind.__table__  # type: ignore[attr-defined,no-any-return]  # every kind of record has one


def _check(column: "Column[Any]") -> str:
    """Return the condition on what one column may hold, in words of SQLite; empty where its type says enough."""
    name = column.name
    match column.type:
        case EnumColumn(kind=kind):
            return f"{name} IN ({_listed(one.value for one in kind)})"
        case TermsColumn(kind=kind):
            # What is left when every known term is taken out, the longer first, is the closing comma.
            rest = name
            for term in sorted((one.value for one in kind), key=len, reverse=True):
                rest = f"replace({rest}, ',{term}', '')"
            return f"{rest} IN ('', ',')"
        case PartialDateColumn():
            return f"{name} GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]|*|*'"
        case Boolean():
            return f"{name} IN (0, 1)"
        case Date():
            return f"{name} = date({name})"
        case Uuid():
            return f"length({name}) = 32"
        case _:
            return ""
