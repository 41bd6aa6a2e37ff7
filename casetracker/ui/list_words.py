"""How the window words what a list holds: the meanings of its columns, and what could not be read of it."""

from PySide6.QtCore import QCoreApplication

from casetracker.exchange.list_columns import Fault, FaultKind, Meaning


def meaning_words(meaning: Meaning) -> str:
    """Name what a column tells of a person."""
    tr = QCoreApplication.translate
    return {
        Meaning.SURNAME: tr("ListWords", "Surname"),
        Meaning.GIVEN: tr("ListWords", "Given name"),
        Meaning.PATRONYMIC: tr("ListWords", "Patronymic"),
        Meaning.WHOLE: tr("ListWords", "Whole name"),
        Meaning.BORN: tr("ListWords", "Date of birth"),
        Meaning.BIRTH_YEAR: tr("ListWords", "Year of birth"),
        Meaning.UNIT: tr("ListWords", "Military unit"),
        Meaning.PLACE: tr("ListWords", "Place"),
        Meaning.NUMBER: tr("ListWords", "Number"),
        Meaning.PHONE: tr("ListWords", "Phone"),
        Meaning.HAPPENED: tr("ListWords", "Day of what is reported"),
        Meaning.NOTE: tr("ListWords", "Note"),
    }[meaning]


def fault_words(file: str, fault: Fault) -> str:
    """Say what could not be read: file, row, column, and what became of the row."""
    tr = QCoreApplication.translate
    why = {
        FaultKind.NO_NAME: tr("ListWords", "there is no name, so the row was left out"),
        FaultKind.DATE_UNREAD: tr("ListWords", "this is no date with a year, so the row was compared without it"),
        FaultKind.YEAR_UNREAD: tr("ListWords", "this is no year, so the row was compared without it"),
    }[fault.kind]
    return tr("ListWords", "{file}, row {row}, “{column}”: {why}").format(
        file=file, row=fault.row, column=meaning_words(fault.meaning), why=why
    )
