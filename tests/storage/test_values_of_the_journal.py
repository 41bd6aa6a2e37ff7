"""Values of the journal are read back exactly as the records held them."""

from datetime import UTC, date, datetime
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casetracker.casework.attachments import Attachment
from casetracker.casework.cases import Case, Priority
from casetracker.casework.clean_text import clean_line
from casetracker.casework.errors import RefusedValue
from casetracker.casework.identification import Decision, Method
from casetracker.casework.letters import FrozenPaper, Letter
from casetracker.casework.partial_date import Part, PartialDate, Qualifier
from casetracker.casework.record import Record
from casetracker.casework.registrations import Registration
from casetracker.casework.statements import Statement
from casetracker.storage import journal, schema
from casetracker.storage.journal_text import empty, holds, value_of

PARTS = st.builds(Part, st.integers(1900, 2100), st.integers(0, 12))
WORDS = st.text(st.sampled_from('аб "|.,<>~0'), max_size=12).map(clean_line)
DATES = st.one_of(
    st.builds(PartialDate, st.sampled_from([Qualifier.EXACT, Qualifier.ABOUT, Qualifier.AFTER]), PARTS, words=WORDS),
    st.builds(PartialDate, st.just(Qualifier.BETWEEN), st.just(Part(1900)), st.just(Part(2100, 3, 1)), WORDS),
    WORDS.filter(bool).map(PartialDate.in_words),
)


@given(DATES)
def test_a_date_as_it_was_told_is_read_back_with_its_words(told: PartialDate) -> None:
    assert value_of(Statement, "said_on", journal.shown(told)) == told


@pytest.mark.parametrize(
    ("kind", "field", "value"),
    [
        (Case, "opened_on", date(2026, 2, 26)),
        (Case, "priority", Priority.URGENT),
        (Case, "merged_into", uuid4()),
        (Case, "note", 'рядок\n"лапки", коми | риски'),
        (Case, "note", ""),
        (Case, "closed_on", None),
        (Decision, "methods", (Method.DNA_Y, Method.DNA_AUTOSOMAL)),
        (Decision, "methods", ()),
        (Decision, "own_lifetime_sample", True),
        (Decision, "own_lifetime_sample", False),
        (Decision, "relatives_compared", 0),
        (Attachment, "size", 12345),
        (Letter, "issued_at", datetime(2026, 2, 26, 10, 0, 0, 123456, tzinfo=UTC)),
        (Registration, "note", "None"),
    ],
)
def test_every_type_of_value_is_read_back(kind: type[Record], field: str, value: object) -> None:
    assert value_of(kind, field, journal.shown(value)) == value
    assert holds(kind, field, value, journal.kept(value))


def test_a_long_text_is_known_by_its_digest_and_bytes_cannot_be_brought_back() -> None:
    long = "довго " * 2000
    assert holds(Case, "note", long, journal.kept(long))
    assert not holds(Case, "note", f"{long}.", journal.kept(long))
    with pytest.raises(RefusedValue):
        value_of(FrozenPaper, "pdf", journal.shown(b"%PDF"))


def test_a_field_or_a_value_that_is_no_longer_known_is_refused() -> None:
    for field, text in (("told_family_on", "2026-01-01"), ("state", "forgotten"), ("own_lifetime_sample", "yes")):
        with pytest.raises(RefusedValue):
            value_of(Decision, field, text)


def test_no_field_can_hold_both_nothing_and_an_empty_value() -> None:
    """Else a record that comes back could not be told from what it was."""
    for kind in schema.record_kinds():
        for field in kind.model_fields:
            optional = empty(kind, field) is None and kind.model_fields[field].default is None
            assert not (optional and kind.model_fields[field].annotation in (str | None, bool | None))
