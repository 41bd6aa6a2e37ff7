"""How telephone lines are worded: when a number was checked, and whether it must be again, by shape and word."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from casetracker.casework.phone_lines import PhoneLine, is_old
from casetracker.ui.case_words import date_short
from casetracker.ui.marks import Mark, Shape

translate = QCoreApplication.translate


def checked_words(line: PhoneLine) -> str:
    """Say when the number was last found to be right."""
    if line.checked_on is None:
        return translate("PhoneLines", "no day of a check is known")
    return translate("PhoneLines", "checked: {day}").format(day=date_short(line.checked_on))


def checked_mark(line: PhoneLine, today: date) -> Mark:
    """Mark a number that was checked lately, or one that must be checked before anybody is given it."""
    if is_old(line, today):
        said = translate("PhoneLines", "check first")
        return Mark(Shape.TRIANGLE, said, said, "attention", ground=True)
    said = translate("PhoneLines", "checked")
    return Mark(Shape.SQUARE, said, said, "done", ground=True)
