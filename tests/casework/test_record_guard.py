"""The guard over every record: a wrong value never gets in, and a refused change leaves everything as it was."""

import importlib
import pkgutil
import types
import typing
import unicodedata
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta, timezone
from enum import StrEnum
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from casetracker import casework
from casetracker.casework.batches import Batch
from casetracker.casework.cases import Case, NotACaseNumber
from casetracker.casework.claim_words import Bound
from casetracker.casework.clean_text import INVISIBLE, MISSING, NOT_ALLOWED, TOO_LONG
from casetracker.casework.consents import ConsentDecision, LegalBasis
from casetracker.casework.errors import ForTheCaseworker, RefusedValue
from casetracker.casework.identification import Decision, DecisionState, Method
from casetracker.casework.letters import Letter
from casetracker.casework.link_strength import LinkStrength
from casetracker.casework.links import CaseBatchLink
from casetracker.casework.office import NotAnOfficeCode, Office
from casetracker.casework.partial_date import PartialDate
from casetracker.casework.people import PersonName, Role, SoughtPerson
from casetracker.casework.record import EnumColumn, Record, TermsColumn
from casetracker.casework.registrations import Body
from casetracker.casework.samples import OF_A_RELATIVE
from casetracker.casework.statements import Statement
from casetracker.casework.tasks import Task

for _module in pkgutil.iter_modules(casework.__path__):
    importlib.import_module(f"casetracker.casework.{_module.name}")

RECORDS = sorted(Record.__subclasses__(), key=lambda kind: kind.subject)
every_record = pytest.mark.parametrize("kind", RECORDS, ids=lambda kind: kind.subject)
checked = settings(max_examples=15, deadline=None)

# Valid wholes of any record, made from what its fields are declared to be.

texts = st.text(
    st.characters(codec="utf-8", exclude_categories=("Cc", "Cf", "Cs", "Zl", "Zp")), min_size=1, max_size=30
).filter(lambda text: any(unicodedata.category(one)[0] not in "CZ" for one in text))
dates = st.dates(date(1990, 1, 1), date(2090, 12, 31))
VALUES: dict[Any, st.SearchStrategy[Any]] = {
    UUID: st.uuids(),
    str: texts,
    int: st.integers(1, 10_000),
    bool: st.booleans(),
    bytes: st.binary(max_size=30),
    date: dates,
    datetime: st.datetimes(datetime(1990, 1, 1), datetime(2090, 1, 1), timezones=st.just(UTC)),  # noqa: DTZ001  (given)
    PartialDate: dates.map(PartialDate.on) | texts.map(PartialDate.in_words),
}
WRONG: dict[Any, tuple[object, ...]] = {
    UUID: ("no id", 5, None),
    str: ("a\x00b", "a\u202eb", "x" * 20_001, 5, None),
    int: ("many", 1.5, None),
    bool: ("perhaps", None),
    bytes: (5, None),
    date: ("2026-02-31", "soon", None),
    datetime: ("soon", datetime(2026, 2, 26), None),  # noqa: DTZ001  (a stamp without a zone is the wrong value)
    PartialDate: ("31.02.2026", 5),
}


def declared(kind: type[Record], field: str) -> tuple[Any, bool]:
    """Return what a field holds, and whether it may be empty."""
    annotation: Any = kind.model_fields[field].annotation
    if isinstance(annotation, types.UnionType):
        inner = [one for one in typing.get_args(annotation) if one is not types.NoneType]
        return inner[0], True
    return annotation, False


def several_of(annotation: Any) -> type[StrEnum] | None:
    found = typing.get_args(annotation)[0] if typing.get_origin(annotation) is tuple else None
    return found if isinstance(found, type) and issubclass(found, StrEnum) else None


def value_of(kind: type[Record], field: str) -> st.SearchStrategy[Any]:
    annotation, may_be_empty = declared(kind, field)
    if chosen := several_of(annotation):
        value: st.SearchStrategy[Any] = st.lists(st.sampled_from(chosen), unique=True).map(tuple)
    elif issubclass(annotation, StrEnum):
        value = st.sampled_from(annotation)
    else:
        value = VALUES[annotation]
    return st.none() | value if may_be_empty else value


def wrong_values(kind: type[Record], field: str) -> tuple[object, ...]:
    annotation, may_be_empty = declared(kind, field)
    if several_of(annotation):
        return (("no such term",), 5, None)
    found = ("no such term", None) if issubclass(annotation, StrEnum) else WRONG[annotation]
    return tuple(one for one in found if one is not None or not may_be_empty)


def required(kind: type[Record]) -> list[str]:
    return [name for name, field in kind.model_fields.items() if field.is_required()]


def _one_bearer(values: dict[str, Any]) -> None:
    values["relative_id"] = None if values["sought_person_id"] else values["id"]


def _upright(values: dict[str, Any]) -> None:
    values["bound"] = Bound.BETWEEN if values["count_to"] is not None else Bound.EXACT
    if values["count"] and values["count_to"]:
        values["count_to"] += values["count"]


def _closed_together(values: dict[str, Any]) -> None:
    values["number"] = "KV1-2026-0041"
    if not (values["closed_on"] and values["closure_reason"]):
        values["closed_on"] = values["closure_reason"] = None


def _documented(values: dict[str, Any]) -> None:
    if not values["decided_on"]:
        values["state"] = DecisionState.PROPOSED


def _carried(values: dict[str, Any]) -> None:
    if values["strength"] is LinkStrength.CONFIRMED:
        values["strength"] = LinkStrength.INDICATED


def _born_first(values: dict[str, Any]) -> None:
    values["born"] = PartialDate.parse("<1990")


def _coded(values: dict[str, Any]) -> None:
    values["code"], values["retention_years"] = "KV1", 5


def _answered(values: dict[str, Any]) -> None:
    values["recipient"] = "МКЧХ"
    values["expires_on"] = None
    if values["decision"] is ConsentDecision.NOT_POSSIBLE:
        values["basis"] = LegalBasis.VITAL_INTEREST


def _ruled(values: dict[str, Any]) -> None:
    values["words"] = values["words"] or "про полон"
    values["until"] = None


def _from_somebody(values: dict[str, Any]) -> None:
    if values["kind"] in OF_A_RELATIVE:
        values["donor_id"] = values["donor_id"] or values["id"]
    else:
        values["donor_id"], values["item"] = None, "зубна щітка"


def _primary(values: dict[str, Any]) -> None:
    values["method"] = Method.FINGERPRINTS


def _of_one(values: dict[str, Any]) -> None:
    values["minimum_individuals"] = 1


def _of_the_nib(values: dict[str, Any]) -> None:
    values["body"] = Body.NIB


MADE_TO_FIT: dict[str, Callable[[dict[str, Any]], None]] = {
    "person_name": _one_bearer,
    "figure": _upright,
    "search_case": _closed_together,
    "decision": _documented,
    "case_batch_link": _carried,
    "sought_person": _born_first,
    "office": _coded,
    "consent": _answered,
    "disclosure_rule": _ruled,
    "reference_sample": _from_somebody,
    "comparison": _primary,
    "remains": _of_one,
    "registration": _of_the_nib,
}


@st.composite
def wholes(draw: st.DrawFn, kind: type[Record]) -> dict[str, Any]:
    values = {field: draw(value_of(kind, field), label=field) for field in kind.model_fields}
    if fit := MADE_TO_FIT.get(kind.subject):
        fit(values)
    return values


def fields_of(record: Record) -> dict[str, Any]:
    return {field: getattr(record, field) for field in type(record).model_fields}


# Over every record


def test_the_records_of_every_module_are_under_the_guard() -> None:
    assert len(RECORDS) >= 18
    assert {Case, Batch, Letter, Statement, Task} <= set(RECORDS)
    assert len({kind.subject for kind in RECORDS}) == len(RECORDS)
    assert all(kind.subject == kind.__tablename__ for kind in RECORDS)


@every_record
def test_a_whole_that_fits_is_kept_as_given_in_clean_text(kind: type[Record]) -> None:
    @checked
    @given(wholes(kind))
    def holds(values: dict[str, Any]) -> None:
        record = kind(**values)
        for field, value in values.items():
            kept = getattr(record, field)
            if isinstance(value, str) and not isinstance(value, StrEnum):
                assert kept == unicodedata.normalize("NFC", kept)
                assert kept.split() == unicodedata.normalize("NFC", value).split()
            elif isinstance(value, PartialDate):
                assert (kept.start, kept.words.split()) == (
                    value.start,
                    unicodedata.normalize("NFC", value.words).split(),
                )
            else:
                assert kept == value
        assert fields_of(kind(**fields_of(record))) == fields_of(record)

    holds()


@every_record
def test_a_refused_change_leaves_every_field_as_it_was(kind: type[Record]) -> None:
    @checked
    @given(wholes(kind), st.data())
    def holds(values: dict[str, Any], data: st.DataObject) -> None:
        record = kind(**values)
        before = fields_of(record)
        for field in kind.model_fields:
            wrong = data.draw(st.sampled_from(wrong_values(kind, field)), label=field)
            other = "changed_at" if field != "changed_at" else "created_at"
            with pytest.raises(RefusedValue) as alone:
                setattr(record, field, wrong)
            with pytest.raises(RefusedValue) as together:
                record.change(**{other: datetime(2031, 1, 1, tzinfo=UTC), field: wrong})
            assert alone.value.field == together.value.field == field
            assert fields_of(record) == before

    holds()


@every_record
def test_a_record_without_a_required_field_is_refused_and_the_field_named(kind: type[Record]) -> None:
    @settings(max_examples=3, deadline=None)
    @given(wholes(kind))
    def holds(values: dict[str, Any]) -> None:
        for field in required(kind):
            with pytest.raises(RefusedValue) as refused:
                kind(**{name: value for name, value in values.items() if name != field})
            assert (refused.value.field, refused.value.reason) == (field, MISSING)

    holds()


@every_record
def test_a_field_that_no_record_has_is_refused(kind: type[Record]) -> None:
    @settings(max_examples=2, deadline=None)
    @given(wholes(kind))
    def holds(values: dict[str, Any]) -> None:
        with pytest.raises(RefusedValue, match="colour"):
            kind(**values, colour="blue")
        with pytest.raises(RefusedValue, match="colour"):
            kind(**values).change(colour="blue")

    holds()


@every_record
def test_neither_a_record_nor_its_refusal_shows_a_value(kind: type[Record]) -> None:
    @settings(max_examples=2, deadline=None)
    @given(wholes(kind))
    def holds(values: dict[str, Any]) -> None:
        told = "Шевченко Тарас Григорович"
        for field in kind.model_fields:
            if declared(kind, field)[0] in (str, PartialDate) and field not in ("number", "code"):
                values[field] = f'"{told}"'
        record = kind(**values)
        shown = [repr(record), str(record), f"{record}"]
        for field in kind.model_fields:
            with pytest.raises(RefusedValue) as refused:
                record.change(**{field: (told, "\x00")})
            shown += [str(refused.value), repr(refused.value), str(refused.value.__cause__)]
        assert all("Шевченко" not in text for text in shown)
        assert repr(record) == f"{kind.__name__}({record.id})"

    holds()


# Text


NAMES = [
    "Ім'я",
    "Ім’я",
    "Імʼя",
    "Nguyễn Văn A",
    "עוֹז בֶּן־דוד",
    "محمد بن علي",
    "Ольга 🙂👩🏽‍🚒",
    "<b>Іван</b> {{ name }} %s {0}",
    "-- '; DROP TABLE search_case; --",
    "=HYPERLINK(1)",
    "Ґалаґан-Єфименко Їжакевич",
]


def name_of(full: str) -> PersonName:
    some = Task(what="x").id
    return PersonName(case_id=some, relative_id=some, full=full)


@pytest.mark.parametrize("full", [*NAMES, *(name * (300 // len(name) + 1) for name in NAMES)])
def test_a_name_of_any_script_and_of_300_characters_is_kept_letter_for_letter(full: str) -> None:
    full = unicodedata.normalize("NFC", full)[:300].strip()
    assert name_of(full).full == full


def test_text_comes_in_its_composed_form() -> None:
    assert name_of("И\u0306ван").full == "Йван"
    assert name_of("i\u0308жак").full == "ïжак"


@pytest.mark.parametrize("harmful", ["\x00", "\x07", "\x1b", "\x7f", "\x85a", "\u202e", "\u2066", "\ufffe", "\ud800"])
def test_control_and_override_characters_inside_a_name_are_refused(harmful: str) -> None:
    with pytest.raises(RefusedValue) as refused:
        name_of(f"Іван{harmful}Франко")
    assert (refused.value.field, refused.value.reason) == ("full", INVISIBLE)


@pytest.mark.parametrize("empty", ["", " ", "\n\t", "\u00a0", "\u200b", "\u2060\u00ad", "\ufeff"])
def test_a_name_that_nobody_can_see_is_refused_as_empty(empty: str) -> None:
    with pytest.raises(RefusedValue) as refused:
        name_of(empty)
    assert refused.value.reason == MISSING


def test_a_line_loses_its_line_ends_and_free_text_keeps_them() -> None:
    assert name_of("Іван\r\n\tФранко  ").full == "Іван Франко"
    statement = Statement(
        case_id=Task(what="x").id,
        speaker="мати",
        received_on=date(2026, 2, 26),
        wording="раз\r\nдва\x0bтри\u2028чотири\n",
    )
    assert statement.wording == "раз\nдва\nтри\nчотири"


def test_text_that_is_too_long_is_refused_and_its_longest_form_kept() -> None:
    assert len(name_of("я" * 1_000).full) == 1_000
    with pytest.raises(RefusedValue) as refused:
        Task(what="я" * 1_001)
    assert refused.value.reason == TOO_LONG


def test_words_that_must_be_said_cannot_be_blank() -> None:
    with pytest.raises(RefusedValue) as refused:
        Statement(case_id=Task(what="x").id, speaker="мати", received_on=date(2026, 2, 26), wording=" \n ")
    assert (refused.value.field, refused.value.reason) == ("wording", MISSING)


# Single values and wholes


def test_a_stamp_of_another_zone_stays_the_same_moment() -> None:
    kyiv = datetime(2026, 2, 26, 12, 0, tzinfo=timezone(timedelta(hours=2)))
    assert Task(what="x", created_at=kyiv).created_at == datetime(2026, 2, 26, 10, 0, tzinfo=UTC)


def test_a_word_that_no_enumeration_has_is_refused() -> None:
    with pytest.raises(RefusedValue) as refused:
        SoughtPerson(case_id=Task(what="x").id, sex="unclear")  # type: ignore[arg-type]  # the wrong word is the test
    assert (refused.value.field, refused.value.reason) == ("sex", NOT_ALLOWED)


def test_a_rule_with_a_sentence_of_its_own_gives_that_sentence() -> None:
    with pytest.raises(RefusedValue) as case:
        Case(number="41/2026", opened_on=date(2026, 2, 26))
    assert (case.value.field, case.value.reason) == ("number", NotACaseNumber.sentence)
    with pytest.raises(RefusedValue) as office:
        Office(code="kyiv", name="Office", caseworker="О. Коваль")
    assert (office.value.field, office.value.reason) == ("code", NotAnOfficeCode.sentence)


def test_fields_that_are_right_only_together_change_in_one_step() -> None:
    decision = Decision(case_id=Task(what="x").id, authority="Слідчий")
    with pytest.raises(ForTheCaseworker):
        decision.state = DecisionState.DECIDED
    assert decision.state is DecisionState.PROPOSED
    changed = decision.change(state=DecisionState.DECIDED, document_number="12", decided_on=date(2026, 2, 26))
    assert changed is decision
    assert (decision.state, decision.document_number) == (DecisionState.DECIDED, "12")


def test_a_change_touches_only_the_fields_named() -> None:
    task = Task(what="Call", due_on=date(2026, 3, 1))
    before = fields_of(task)
    task.change(what="Write")
    assert fields_of(task) == before | {"what": "Write"}


def test_a_field_that_no_record_has_cannot_be_set() -> None:
    task = Task(what="Call")
    with pytest.raises(ValueError, match="colour"):
        task.colour = "blue"


def test_a_record_equals_itself_alone_and_can_stand_in_a_set() -> None:
    one, other = Task(what="Call"), Task(what="Call")
    assert one == one
    assert one != other
    assert len({one, other, one}) == 2


def test_a_record_being_built_shows_no_value_either() -> None:
    assert repr(Task.__new__(Task)) == "Task(None)"


def test_one_word_of_an_enumeration_is_kept_by_its_value() -> None:
    column = EnumColumn(LinkStrength)
    assert column.process_bind_param(LinkStrength.POSSIBLE, None) == "possible"
    assert column.process_bind_param(None, None) is None
    assert column.process_result_value("possible", None) is LinkStrength.POSSIBLE
    assert column.process_result_value(None, None) is None


@checked
@given(st.lists(st.sampled_from(Role)))
def test_several_words_are_kept_in_the_enumerations_order_and_each_can_be_found(chosen: list[Role]) -> None:
    column = TermsColumn(Role)
    text = column.process_bind_param(tuple(chosen), None)
    assert set(column.process_result_value(text, None)) == set(chosen)
    assert all((f",{role.value}," in text) == (role in chosen) for role in Role)
    assert text == column.process_bind_param(column.process_result_value(text, None), None)


def test_no_word_at_all_is_kept_as_empty_text() -> None:
    column = TermsColumn(Method)
    assert column.process_bind_param((), None) == column.process_bind_param(None, None) == ""
    assert column.process_result_value("", None) == column.process_result_value(None, None) == ()


def test_a_link_is_under_the_guard_like_any_record() -> None:
    assert issubclass(CaseBatchLink, Record)
