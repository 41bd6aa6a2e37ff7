"""How the page of a letter names what stays off the paper because this relative must not learn of it."""

from PySide6.QtCore import QCoreApplication

from casetracker.casework.disclosure import Topic
from casetracker.casework.identification import IdentificationStage
from casetracker.casework.letters import Letter
from casetracker.casework.registrations import Registration
from casetracker.casework.statements import Statement
from casetracker.casework.withheld import Withheld
from casetracker.ui.case_words import body_name, capital, date_short, label, line, record_name, word

translate = QCoreApplication.translate


def withheld_words(one: Withheld) -> str:
    """Say what stays off, and which topics of a rule keep it off."""
    topics = ", ".join(word(topic) for topic in Topic if topic in one.topics)
    said = translate("Withheld", "stays off the paper, must not be learned ({topics}): {what}")
    return said.format(topics=topics, what=_what(one))


def _what(one: Withheld) -> str:
    if one.field:
        return label(type(one.record), one.field)
    kind = capital(record_name(type(one.record)))
    match one.record:
        case Statement(speaker=speaker, said_on=day):
            return line(kind, speaker, date_short(day))
        case Registration() as entry:
            return line(kind, body_name(entry))
        case IdentificationStage(kind=stage, happened_on=day):
            return line(kind, word(stage), date_short(day))
        case Letter(number=number):
            return line(kind, number)
        case _:
            return kind
