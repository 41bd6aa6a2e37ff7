"""How the window words what a list holds: the meanings of its columns, and what could not be read of it."""

from PySide6.QtCore import QCoreApplication

from casetracker.exchange.list_columns import Fault, FaultKind, Meaning


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


def fault_words(file: str, fault: Fault) -> str:
    """Say what could not be read: file, row, column, and what became of the row."""
    why = {
        FaultKind.NO_NAME: QCoreApplication.translate("ListWords", "there is no name, so the row was left out"),
        FaultKind.DATE_UNREAD: QCoreApplication.translate(
            "ListWords", "this is no date with a year, so the row was compared without it"
        ),
        FaultKind.YEAR_UNREAD: QCoreApplication.translate(
            "ListWords", "this is no year, so the row was compared without it"
        ),
    }[fault.kind]
    return QCoreApplication.translate("ListWords", "{file}, row {row}, “{column}”: {why}").format(
        file=file, row=fault.row, column=meaning_words(fault.meaning), why=why
    )
