"""How the pages of a case word stored values, dates and people, in the language of the window."""

from datetime import date
from enum import StrEnum
from typing import Final
from urllib.parse import unquote

from PySide6.QtCore import QCoreApplication

from casetracker import terms
from casetracker.casework.disclosure import DisclosureRule
from casetracker.casework.dossier import Dossier
from casetracker.casework.identification import Decision
from casetracker.casework.paper_language import PaperLanguage
from casetracker.casework.partial_date import PartialDate, Qualifier
from casetracker.casework.people import PersonName, Relative
from casetracker.casework.record import Record
from casetracker.casework.registrations import Registration, urgency
from casetracker.letters import wording as paper_wording
from casetracker.ui import marks, wording
from casetracker.ui.marks import Mark
from casetracker.ui.wording import language

_SIGNS: Final = {Qualifier.ABOUT: "~", Qualifier.BEFORE: "< ", Qualifier.AFTER: "> "}
SEPARATOR: Final = " · "
"""Stands between things of one line."""
LONGEST_QUOTE: Final = 280
"""How many characters of somebody's words an overview shows; the whole stands where the record is shown."""


def paper_language() -> PaperLanguage:
    return PaperLanguage(language())


def word(value: StrEnum, *, short: bool = False) -> str:
    """Return the word for a stored value."""
    return terms.word(value, language(), short=short)


def heading(value: StrEnum) -> str:
    """Return the word for a stored value, as it begins a line."""
    return capital(word(value))


def language_words(noted: str) -> str:
    """Name the language of a spelling or a quotation; one in which no paper is written stands as it was noted."""
    return word(PaperLanguage(noted)) if noted in {one.value for one in PaperLanguage} else noted


def name_parts(name: PersonName) -> str:
    """Say which part of a name is which, where that was recorded."""
    told = ((label(PersonName, part), str(getattr(name, part))) for part in ("family", "given", "patronymic"))
    return line(*(f"{what}: {part}" for what, part in told if part))


def label(kind: type[Record], field: str) -> str:
    """Return what a form calls a field."""
    return capital(terms.field_name(kind, field, language()))


def record_name(kind: type[Record]) -> str:
    return terms.record_name(kind, language())


def capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def date_words(told: PartialDate | date) -> str:
    """Return a date as it was told, in running text: about September 2025."""
    return wording.date_words(_partial(told), language())


def date_short(told: PartialDate | date | None) -> str:
    """Return a date for a narrow place; empty where there is none."""
    if told is None:
        return ""
    day = _partial(told).day()
    return wording.short_day(day, language()) if day else paper_wording.day_in_figures(told, paper_language())


def date_narrow(told: PartialDate) -> str:
    """Return a date for a column, with the signs that people type: ~27.09.2025 is about that day."""
    if told.start is None or told.qualifier not in _SIGNS:
        return date_short(told)
    return _SIGNS[told.qualifier] + date_short(PartialDate(Qualifier.EXACT, told.start))


def figure(count: int) -> str:
    """Write a whole number so that it is read at a glance: 12,345, 12 345."""
    return paper_wording.number(count, paper_language())


def quoted(text: str, longest: int = 0) -> str:
    """Return somebody's words in quotation marks, cut after `longest` characters where that is given."""
    return paper_wording.quoted(shortened(text, longest) if longest else text, paper_language())


def rule_words(rule: DisclosureRule) -> str:
    """Word what a relative must not learn: the topics, and the family's own words."""
    topics = ", ".join(word(one) for one in rule.topics)
    return line(topics, quoted(rule.words)) if rule.words else topics


def shortened(text: str, longest: int = LONGEST_QUOTE) -> str:
    return text if len(text) <= longest else text[: longest - 1].rstrip() + "…"


def readable_address(address: str) -> str:
    """Write the letters of a page's address as letters, unless something in it could not be seen."""
    plain = unquote(address)
    return plain if plain.isprintable() and " " not in plain and "\N{REPLACEMENT CHARACTER}" not in plain else address


def line(*parts: str) -> str:
    """Join what is there into one line."""
    return SEPARATOR.join(part for part in parts if part)


def body_name(registration: Registration, *, short: bool = True) -> str:
    """Return what a body is called: its own name where one was given."""
    return registration.body_name or capital(word(registration.body, short=short))


def kin(dossier: Dossier, relative: Relative) -> str:
    """Name a relative by kinship; where two are alike, or nothing is known, by name as well."""
    kinship = heading(relative.kinship)
    alike = [one for one in dossier.relatives if one.kinship is relative.kinship]
    return line(kinship, dossier.name_of(relative)) if len(alike) > 1 else kinship


def due_mark(on: date, today: date) -> Mark:
    """Mark when a thing is due: how many days late, today, or the day."""
    return marks.due(urgency(on, today), wording.due_words(on, today, language()))


def _partial(told: PartialDate | date) -> PartialDate:
    return told if isinstance(told, PartialDate) else PartialDate.on(told)


def document_of(decision: Decision) -> str:
    """Name the paper of a decision."""
    if not decision.document_number:
        return QCoreApplication.translate("CaseWords", "no document number recorded")
    number = QCoreApplication.translate("CaseWords", "document no. {number}")
    return number.format(number=decision.document_number)
