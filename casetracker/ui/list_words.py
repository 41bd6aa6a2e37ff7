"""How the window words what a list holds: the meanings of its columns, and what could not be read of it."""

from collections.abc import Iterable, Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication

from casetracker.exchange.list_columns import Fault, FaultKind, Meaning
from casetracker.ui.case_words import figure


def meaning_words(meaning: Meaning) -> str:
    """Name what a column tells of a person."""
    return {
        Meaning.SURNAME: QCoreApplication.translate("ListWords", "Surname"),
        Meaning.GIVEN: QCoreApplication.translate("ListWords", "Given name"),
        Meaning.PATRONYMIC: QCoreApplication.translate("ListWords", "Patronymic"),
        Meaning.WHOLE: QCoreApplication.translate("ListWords", "Whole name"),
        Meaning.BORN: QCoreApplication.translate("ListWords", "Date of birth"),
        Meaning.BIRTH_YEAR: QCoreApplication.translate("ListWords", "Year of birth"),
        Meaning.UNIT: QCoreApplication.translate("ListWords", "Military unit"),
        Meaning.PLACE: QCoreApplication.translate("ListWords", "Place"),
        Meaning.NUMBER: QCoreApplication.translate("ListWords", "Number"),
        Meaning.PHONE: QCoreApplication.translate("ListWords", "Phone"),
        Meaning.HAPPENED: QCoreApplication.translate("ListWords", "Day of what is reported"),
        Meaning.NOTE: QCoreApplication.translate("ListWords", "Note"),
    }[meaning]


def column_letters(column: int) -> str:
    """Name a column, counted from 0, as spreadsheets do: A, B, … Z, AA."""
    before, last = divmod(column, len(_LETTERS))
    return (column_letters(before - 1) if before else "") + _LETTERS[last]


_LETTERS: Final = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def fault_words(file: str, faults: Iterable[Fault]) -> list[str]:
    """Say what could not be read: file, rows, column, and what became of the rows; one sentence for each kind."""
    rows: dict[tuple[Meaning, FaultKind], list[int]] = {}
    for fault in faults:
        rows.setdefault((fault.meaning, fault.kind), []).append(fault.row)
    return [_fault(file, meaning, kind, among) for (meaning, kind), among in rows.items()]


_ROWS_NAMED: Final = 20


def _fault(file: str, meaning: Meaning, kind: FaultKind, rows: Sequence[int]) -> str:
    why = {
        FaultKind.NO_NAME: QCoreApplication.translate("ListWords", "there is no name, so it was left out"),
        FaultKind.DATE_UNREAD: QCoreApplication.translate(
            "ListWords", "this is no date with a year, so it was compared without"
        ),
        FaultKind.YEAR_UNREAD: QCoreApplication.translate("ListWords", "this is no year, so it was compared without"),
    }[kind]
    named = ", ".join(map(str, rows[:_ROWS_NAMED]))
    if len(rows) > _ROWS_NAMED:
        named = QCoreApplication.translate("ListWords", "{rows} and {count} more").format(
            rows=named, count=figure(len(rows) - _ROWS_NAMED)
        )
    return QCoreApplication.translate("ListWords", "{file}, row {row}, “{column}”: {why}").format(
        file=file, row=named, column=meaning_words(meaning), why=why
    )
