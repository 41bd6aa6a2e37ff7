"""What to think of before a letter goes out, in the words of the window."""

from PySide6.QtCore import QCoreApplication

from casetracker.casework.dossier import Dossier
from casetracker.casework.letter_warnings import LetterWarning, WarningKind
from casetracker.ui.case_words import date_short, kin

translate = QCoreApplication.translate


def warning_words(one: LetterWarning, dossier: Dossier) -> str:
    """Say one thing to think of as a sentence."""
    day = date_short(one.day) if one.day else ""
    match one.kind:
        case WarningKind.BIRTHDAY:
            return translate("LetterWarnings", "The birthday of the person sought is on {day}.").format(day=day)
        case WarningKind.ANNIVERSARY:
            return translate(
                "LetterWarnings", "The day of the disappearance or of the last contact comes round on {day}."
            ).format(day=day)
        case WarningKind.TRANSFER_REPORTED:
            return translate(
                "LetterWarnings", "A transfer was reported on {day}. Write about it first (L3), or wait a few days."
            ).format(day=day)
        case WarningKind.OTHERS_NOT_TOLD:
            names = ", ".join(kin(dossier, relative) for relative in one.relatives)
            return translate(
                "LetterWarnings",
                "Not spoken with or written to for a month: {names}. They would hear it from others.",
            ).format(names=names)
