"""Errors a person can mend, in the language of the window."""

from datetime import date
from enum import StrEnum
from typing import Final

from PySide6.QtCore import QCoreApplication

from casetracker.casework.errors import ForTheCaseworker, RefusedValue
from casetracker.ui.translations import language_now

ERRORS: Final = "Errors"


def say(error: ForTheCaseworker) -> str:
    """Return the sentence of `error`, translated, with its details filled in."""
    sentence = QCoreApplication.translate(ERRORS, error.sentence)
    if isinstance(error, RefusedValue):
        return error.plain(sentence, field=field_name(error.field), reason=reason(error))
    if not _names_terms(error):
        return error.plain(sentence)
    return sentence.format(**{name: _in_words(value) for name, value in error.details.items()})


def _names_terms(error: ForTheCaseworker) -> bool:
    return any(isinstance(value, StrEnum | tuple | date) for value in error.details.values())


def _in_words(value: object) -> object:
    """Word a term or a day that a sentence names."""
    # Only once a vault is open does a sentence name terms; the unlock page loads neither records nor words.
    from casetracker import terms
    from casetracker.ui.wording import short_day

    if isinstance(value, date):
        return short_day(value, language_now())
    return terms.words_of(value, language_now()) or value


def reason(error: RefusedValue) -> str:
    """Return why the value is refused, to stand after the name of its field."""
    return QCoreApplication.translate(ERRORS, error.reason).format(**error.details)


def under_field(error: RefusedValue) -> str:
    """Return why the value is refused as a sentence, for the line under its field: "This must be filled in."."""
    said = reason(error)
    said = said[:1].upper() + said[1:]
    return said if said.endswith((".", "?")) else said + "."


def field_name(field: str) -> str:
    """Return what forms and errors call a field; its own name, made readable, where no record has it."""
    # The unlock page, which says errors too, is on the screen before the records are loaded.
    from casetracker import terms

    name = terms.field_of_any(field, language_now())
    return name[:1].upper() + name[1:]
