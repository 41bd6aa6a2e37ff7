"""The base of every record: its id, its stamps, and the guard that lets no wrong value in.

SQLModel does not validate a table class when it is built, and validates a change only after the bad value is in
place. The guard therefore validates the *whole new state* with a cached twin of the class that has no table, and
sets values only when the twin accepts them.
"""

from datetime import datetime
from enum import StrEnum
from functools import cache
from typing import Annotated, Any, ClassVar, Self
from uuid import UUID

from pydantic import AfterValidator, BaseModel, ConfigDict, ValidationError, create_model
from pydantic import Field as PydanticField
from sqlmodel import Field, SQLModel, Text, TypeDecorator, UTCDateTime

from casetracker.casework import ids
from casetracker.casework.clean_text import MISSING, NOT_ALLOWED, clean_line, clean_words, filled, placed_in_time
from casetracker.casework.errors import ForTheCaseworker, RefusedValue
from casetracker.casework.partial_date import PartialDate

SQLModel.metadata.naming_convention = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


class EnumColumn(TypeDecorator[StrEnum]):
    """Keeps an enumeration by its value; the database repeats the list in a CHECK."""

    impl = Text
    cache_ok = True

    def __init__(self, kind: type[StrEnum]) -> None:
        super().__init__()
        self.kind = kind

    def process_bind_param(self, value: StrEnum | None, dialect: object) -> str | None:
        return None if value is None else self.kind(value).value

    def process_result_value(self, value: str | None, dialect: object) -> StrEnum | None:
        return None if value is None else self.kind(value)


class PartialDateColumn(TypeDecorator[PartialDate]):
    """Keeps a `PartialDate` as text that SQL can order."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: PartialDate | None, dialect: object) -> str | None:
        return None if value is None else value.stored()

    def process_result_value(self, value: str | None, dialect: object) -> PartialDate | None:
        return None if value is None else PartialDate.from_stored(value)


class TermsColumn(TypeDecorator[tuple[StrEnum, ...]]):
    """Keeps several values of one enumeration, in the enumeration's order, as `,a,b,`: LIKE '%,a,%' finds one."""

    impl = Text
    cache_ok = True

    def __init__(self, kind: type[StrEnum]) -> None:
        super().__init__()
        self.kind = kind

    def process_bind_param(self, value: tuple[StrEnum, ...] | None, dialect: object) -> str:
        chosen = {self.kind(one) for one in value or ()}
        return "".join(f",{one.value}" for one in self.kind if one in chosen) + "," if chosen else ""

    def process_result_value(self, value: str | None, dialect: object) -> tuple[StrEnum, ...]:
        return tuple(self.kind(one) for one in (value or "").split(",") if one)


_BEING_BUILT = "_being_built"

Words = Annotated[str, AfterValidator(clean_words)]
"""Free text of several lines; may be empty."""
Line = Annotated[str, AfterValidator(clean_line)]
"""One line of text; may be empty."""
Name = Annotated[str, AfterValidator(clean_line), AfterValidator(filled)]
"""One line of text that must not be empty."""
Said = Annotated[str, AfterValidator(clean_words), AfterValidator(filled)]
"""Free text that must not be empty."""
Instant = Annotated[datetime, AfterValidator(placed_in_time)]
"""A point of time with its zone; kept in UTC."""


def id_field(points_at: str, *, optional: bool = False) -> Any:  # noqa: ANN401  (as SQLModel's Field)
    """Declare a reference to another record; there are no database cascades, because they would not be journalled."""
    if optional:
        return Field(default=None, foreign_key=points_at, index=True)
    return Field(foreign_key=points_at, index=True)


def kept_as(column: Any, **options: Any) -> Any:  # noqa: ANN401  (as SQLModel's Field)
    """Declare a field kept in the database in its own form: an enumeration by value, a partial date as text."""
    return Field(sa_type=column, **options)


class Record(SQLModel):
    """One thing the office knows. Subclasses add `table=True`, fields, and `check` for rules over several fields."""

    model_config = ConfigDict(hide_input_in_errors=True)  # type: ignore[assignment]

    subject: ClassVar[str] = ""
    """The word under which the journal and the terms list know this record: the table's name."""

    id: UUID = Field(default_factory=ids.new_id, primary_key=True)
    created_at: Instant = Field(default_factory=ids.now, sa_type=UTCDateTime)
    changed_at: Instant = Field(default_factory=ids.now, sa_type=UTCDateTime)

    @classmethod
    def __pydantic_init_subclass__(cls, **options: Any) -> None:
        super().__pydantic_init_subclass__(**options)
        cls.subject = str(cls.__tablename__)

    def __init__(self, **values: Any) -> None:
        accepted = _accepted(type(self), values)
        self.__dict__[_BEING_BUILT] = True
        try:
            super().__init__(**accepted)
        finally:
            del self.__dict__[_BEING_BUILT]

    def change(self, **values: Any) -> Self:
        """Set several fields as one step: all of them, or none when the new whole is refused.

        Raises `RefusedValue`, or the sentence of the rule in `check` that the new whole breaks.
        """
        now = {name: getattr(self, name) for name in type(self).model_fields}
        accepted = _accepted(type(self), now | values)
        for name in values:
            super().__setattr__(name, accepted[name])
        return self

    def check(self) -> None:
        """Raise a `ForTheCaseworker` when fields that are fine alone are wrong together."""

    def __setattr__(self, name: str, value: Any) -> None:  # noqa: ANN401
        if name in type(self).model_fields and _BEING_BUILT not in self.__dict__:
            self.change(**{name: value})
        else:
            super().__setattr__(name, value)

    def __repr__(self) -> str:
        """Show the kind and the id only: a record may end up in a log or in an error's text."""
        return f"{type(self).__name__}({self.__dict__.get('id')})"

    __str__ = __repr__

    def __eq__(self, other: object) -> bool:
        return self is other

    __hash__ = object.__hash__


def _accepted(kind: type[Record], values: dict[str, Any]) -> dict[str, Any]:
    try:
        twin = _twin(kind)(**values)
    except ValidationError as refused:
        error = refused.errors(include_url=False, include_input=False)[0]
        cause = error.get("ctx", {}).get("cause")
        if isinstance(cause, ForTheCaseworker):
            raise RefusedValue(_field(error["loc"]), cause.sentence, **cause.details) from None
        raise RefusedValue(_field(error["loc"]), _reason(error["type"], error["msg"])) from None
    kind.check(twin)  # type: ignore[arg-type]  # the twin has the same fields
    return {name: getattr(twin, name) for name in type(twin).model_fields}


@cache
def _twin(kind: type[Record]) -> type[BaseModel]:
    """Build the class without a table that validates for `kind`."""
    fields: dict[str, Any] = {}
    for name, field in kind.model_fields.items():
        annotation = Annotated[field.annotation, *field.metadata] if field.metadata else field.annotation
        if field.default_factory is not None:
            fields[name] = (annotation, PydanticField(default_factory=field.default_factory))
        elif field.is_required():
            fields[name] = (annotation, ...)
        else:
            fields[name] = (annotation, field.default)
    config = ConfigDict(extra="forbid", hide_input_in_errors=True, arbitrary_types_allowed=True, validate_default=True)
    return create_model(f"{kind.__name__}Twin", __config__=config, **fields)


def _field(location: tuple[int | str, ...]) -> str:
    return str(location[0]) if location else "record"


def _reason(kind: str, message: str) -> str:
    known = {"missing": MISSING, "enum": NOT_ALLOWED, "literal_error": NOT_ALLOWED}
    if kind in {"empty", "long", "invisible"}:
        return message
    return known.get(kind, NOT_ALLOWED)
