"""What a check of the vault found to be damaged, in words: which records cannot be read, and whose documents."""

from collections import Counter
from typing import Final

from PySide6.QtCore import QCoreApplication

from casetracker import terms
from casetracker.services.vaults import Checked
from casetracker.ui.case_words import capital
from casetracker.ui.wording import language

MOST_CASES: Final = 20
"""How many cases are named; more stand in the answer of the terminal."""
_HISTORY: Final = ("journal_line", "journal_value", "journal_checkpoint")

translate = QCoreApplication.translate


def damage_words(found: Checked) -> list[str]:
    """Return a line for each kind of damage; none for a vault that is whole."""
    said: list[str] = []
    if found.broken_pages:
        said.append(translate("Damage", "%n page(s) of the database", "", len(found.broken_pages)))
    if found.structure:
        said.append(
            translate("Damage", "%n place(s) at which the tables do not fit together", "", len(found.structure))
        )
    said += _records(found)
    if found.journal:
        said.append(
            translate("Damage", "%n place(s) of the history; “Verify the history” says where", "", len(found.journal))
        )
    said += _documents(found)
    if found.readable is not None:
        said.append(translate("Damage", "%n record(s) can still be read and saved", "", found.readable))
    return said


def _records(found: Checked) -> list[str]:
    counts: dict[str, list[int]] = {}
    for table, lost in found.unreadable:
        counts.setdefault(_name(table), []).append(lost)
    said = []
    for kind, some in counts.items():
        lost = sum(some)
        # Nought stands for a number that nobody knows.
        if all(some):
            words = translate("Damage", "{kind}: %n cannot be read", "", lost)
        else:
            words = translate("Damage", "{kind}: an unknown number cannot be read")
        said.append(words.format(kind=kind))
    return said


def _name(table: str) -> str:
    if table in _HISTORY:
        return translate("Damage", "Lines of the history")
    try:
        return capital(terms.record_of(table, language()))
    except KeyError:
        return translate("Damage", "What the program keeps for itself")


def _documents(found: Checked) -> list[str]:
    by_case = Counter(one.case_number for one in found.documents)
    said = []
    for number in sorted(by_case)[:MOST_CASES]:
        lost = by_case[number]
        if number:
            words = translate("Damage", "%n document(s) of case {number}: the file is missing or damaged", "", lost)
        else:
            words = translate("Damage", "%n kept copy(ies) of a public page: the file is missing or damaged", "", lost)
        said.append(words.format(number=number))
    if len(by_case) > MOST_CASES:
        said.append(translate("Damage", "documents of %n more case(s)", "", len(by_case) - MOST_CASES))
    return said
