"""Errors a person can mend, in the language of the window."""

from typing import Final

from PySide6.QtCore import QCoreApplication

from casetracker.casework.errors import QT_TRANSLATE_NOOP, ForTheCaseworker, RefusedValue

ERRORS: Final = "Errors"
FIELDS: Final = "Fields"


def say(error: ForTheCaseworker) -> str:
    """Return the sentence of `error`, translated, with its details filled in."""
    sentence = QCoreApplication.translate(ERRORS, error.sentence)
    if isinstance(error, RefusedValue):
        return error.plain(sentence, field=field_name(error.field), reason=reason(error))
    return error.plain(sentence)


def reason(error: RefusedValue) -> str:
    """Return why the value is refused, for the line under its field."""
    return QCoreApplication.translate(ERRORS, error.reason).format(**error.details)


def field_name(field: str) -> str:
    """Return the label of a record's field; its own name, made readable, where it has none yet."""
    known = _FIELDS.get(field)
    return QCoreApplication.translate(FIELDS, known) if known else field.replace("_", " ").capitalize()


_FIELDS: Final = {
    "record": QT_TRANSLATE_NOOP("Fields", "Entry"),
}
