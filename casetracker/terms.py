"""The field's words in Ukrainian, English and Russian, for window, paper and terminal alike.

They stand once, in `resources/i18n/terms.toml`. A word that is missing there is a fault of the program: `KeyError`
names its key.
"""

from __future__ import annotations

import tomllib
from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING, Any, Final

from casetracker import resources

if TYPE_CHECKING:
    from casetracker.casework.record import Record

LANGUAGES: Final = ("uk", "en", "ru")


def word(value: StrEnum, language: str, *, short: bool = False) -> str:
    """Return the word for a value of an enumeration; `short` prefers the form for a narrow column, where one exists."""
    kind = type(value)
    path = [kind.__module__.rpartition(".")[2], kind.__name__, value.value]
    if short and "short" in _at(*path):
        path.append("short")
    return str(_at(*path, language))


def words_of(value: object, language: str) -> str | None:
    """Return the words for one term or several, as a sentence names them; None where it is no term."""
    if isinstance(value, StrEnum):
        return word(value, language)
    if isinstance(value, tuple) and value and all(isinstance(one, StrEnum) for one in value):
        return ", ".join(word(one, language) for one in value)
    return None


def record_name(kind: type[Record], language: str) -> str:
    """Return what a kind of record is called: "case", "relative"."""
    return record_of(kind.subject, language)


def record_of(subject: str, language: str) -> str:
    """Return what the records under this word are called; `KeyError` where there are none."""
    return str(_at("records", subject, language))


def field_name(kind: type[Record], field: str, language: str) -> str:
    """Return what a record's field is called, as in "date of birth: this must be filled in"."""
    own = field in _terms()["fields"].get(kind.subject, {})
    return str(_at("fields", kind.subject if own else "any", field, language))


def field_of_any(field: str, language: str) -> str:
    """Return what a field is called in the first record that has it; its own name, made readable, where none has."""
    named = (fields[field] for fields in _terms()["fields"].values() if field in fields)
    found = next(named, None)
    return str(found[language]) if found else field.replace("_", " ")


@cache
def _terms() -> dict[str, Any]:
    with resources.path("i18n", "terms.toml").open("rb") as file:
        return tomllib.load(file)


def _at(*path: str) -> Any:  # noqa: ANN401  (a table or a word)
    found: Any = _terms()
    for name in path:
        if name not in found:
            raise KeyError(".".join(path))
        found = found[name]
    return found
