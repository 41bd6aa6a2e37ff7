"""How letters are shown that rest on what no longer holds: which letter, which fact, and what happened to it."""

from collections.abc import Iterable
from typing import Final
from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from casetracker.casework.batches import Figure
from casetracker.casework.comparisons import Comparison
from casetracker.casework.dossier import Dossier
from casetracker.casework.identification import Decision
from casetracker.casework.letter_life import Fact, How, Shaken
from casetracker.casework.letters import Letter
from casetracker.casework.registrations import Registration
from casetracker.casework.statements import Statement
from casetracker.letters import wording
from casetracker.ui.case_tabs.parts import texts
from casetracker.ui.case_words import (
    body_name,
    capital,
    date_short,
    document_of,
    heading,
    kin,
    line,
    paper_language,
    quoted,
    word,
)

_QUOTE: Final = 80


def by_letter(found: Iterable[Shaken]) -> list[tuple[Letter, list[Shaken]]]:
    """Group what was found by its letter, in the order in which it came."""
    groups: dict[UUID, tuple[Letter, list[Shaken]]] = {}
    for one in found:
        groups.setdefault(one.letter.id, (one.letter, []))[1].append(one)
    return list(groups.values())


def shaken_row(dossier: Dossier, letter: Letter, found: list[Shaken], below: QWidget) -> QWidget:
    """Show one letter, each fact that it rests on and what happened to it, and what can be done."""
    to = next((kin(dossier, one) for one in dossier.relatives if one.id == letter.relative_id), "")
    day = date_short(letter.issued_at.astimezone().date())
    facts = [(fact_words(one), "text" if one.how is How.CHANGED else "attention") for one in found]
    holder = QWidget()
    column = texts((line(heading(letter.kind), letter.number), "bold"), (line(to, day), "muted"), *facts)
    column.addWidget(below)
    column.setContentsMargins(0, 0, 0, 0)
    holder.setLayout(column)
    return holder


def letters_words(letters: Iterable[Letter]) -> str:
    """Name the letters that rest on a record; nothing where there are none."""
    numbers = ", ".join(one.number for one in letters)
    said = QCoreApplication.translate("ShakenWords", "Letters that rest on it: {numbers}")
    return said.format(numbers=numbers) if numbers else ""


def fact_words(one: Shaken) -> str:
    """Name a fact and what happened to it: "“he is in captivity” · Bureau: superseded since"."""
    return f"{_fact(one.fact)}: {word(one.how)}"


def _fact(fact: Fact) -> str:
    match fact:
        case Statement():
            return line(quoted(fact.wording, _QUOTE), fact.speaker)
        case Figure():
            said = wording.bare_count(fact.count, paper_language()) if fact.count is not None else ""
            return line(fact.speaker, said)
        case Comparison():
            return line(capital(word(fact.result)), fact.laboratory, fact.report_number)
        case Registration():
            return line(body_name(fact), fact.number)
        case Decision():
            return line(fact.authority, document_of(fact))
