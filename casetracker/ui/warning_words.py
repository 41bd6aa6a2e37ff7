"""What to think of before a letter goes out, in the words of the window."""

from casetracker.casework.dossier import Dossier
from casetracker.casework.letter_warnings import LetterWarning
from casetracker.ui.case_words import date_short, kin, word


def warning_words(one: LetterWarning, dossier: Dossier) -> str:
    """Say one thing to think of: the day or the people it is about, then what it is."""
    people = ", ".join(kin(dossier, relative) for relative in one.relatives)
    return f"{date_short(one.day) or people}: {word(one.kind)}."
