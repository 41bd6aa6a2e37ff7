"""How a thing that is due reads: what it is, why it waits, when, and the verb and the place at which it is done."""

from datetime import date
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from casetracker import terms
from casetracker.casework.consents import Consent
from casetracker.casework.due import WRITE_LETTER, Due, DueKind
from casetracker.casework.identification import IdentificationStage
from casetracker.casework.paper_kinds import LetterKind
from casetracker.casework.registrations import Registration
from casetracker.casework.samples import ReferenceSample
from casetracker.ui import marks, wording
from casetracker.ui.case_words import body_name, capital, heading, line, word
from casetracker.ui.marks import Mark
from casetracker.ui.workplace import Place, Room


def what_words(one: Due) -> str:
    """Say what is due, in the words of the record it comes from."""
    match one.record:
        case Registration() as there:
            what = body_name(there)
        case Consent() as consent:
            what = line(word(consent.purpose), one.what)
        case ReferenceSample() as sample:
            what = line(word(sample.kind), one.what)
        case IdentificationStage() as stage:
            what = line(word(stage.kind), one.what)
        case _:
            what = one.what
    if one.kind is DueKind.TASK:
        return capital(what)
    said = f"{heading(one.kind)}: {what}" if what else heading(one.kind)
    return said if one.kind is DueKind.PROMISE else line(said, one.who)


def why_words(one: Due) -> str:
    """Say why it waits."""
    return capital(terms.word(one.because, wording.language()))


def when_mark(one: Due, today: date) -> Mark:
    """Mark when it is due, by shape and word."""
    if one.undated and one.kind is DueKind.TASK:
        return marks.due(one.urgency, QCoreApplication.translate("DueWords", "no day set"))
    return marks.due(one.urgency, wording.due_words(one.on, today, wording.language()))


def way_to(one: Due, case_id: UUID) -> Place:
    """Return where it is done."""
    if one.way == WRITE_LETTER:
        return Place(Room.WRITE_LETTER, case_id=case_id, detail=LetterKind.L4.value)
    return Place(Room.CASE, case_id=case_id, detail=one.way)


def verb_of(one: Due) -> str:
    """Name what a click on the way leads to."""
    match one.kind:
        case DueKind.NEXT_LETTER:
            return QCoreApplication.translate("DueWords", "Write letter…")
        case DueKind.FOLLOW_UP:
            return QCoreApplication.translate("DueWords", "Record the answer…")
        case DueKind.NOT_REGISTERED:
            return QCoreApplication.translate("DueWords", "Add an entry at a body…")
        case DueKind.NO_CONTACT | DueKind.FURTHER_REMAINS:
            return QCoreApplication.translate("DueWords", "Record a talk…")
        case DueKind.SAMPLE:
            return QCoreApplication.translate("DueWords", "Go to the samples")
        case DueKind.PROMISE | DueKind.CONSENT:
            return QCoreApplication.translate("DueWords", "Go to the family")
        case DueKind.REVIEW | DueKind.RETENTION:
            return QCoreApplication.translate("DueWords", "Set the next review…")
        case DueKind.TASK | DueKind.CORRECTION:
            return QCoreApplication.translate("DueWords", "Go to the case")
        case _:
            return QCoreApplication.translate("DueWords", "Go to the identification")


def done_verb(one: Due) -> str:
    """Name what notes it as done without going anywhere; empty where more than a click is needed."""
    match one.kind:
        case DueKind.TASK | DueKind.CORRECTION:
            return QCoreApplication.translate("DueWords", "Mark as done")
        case DueKind.PROMISE:
            return QCoreApplication.translate("DueWords", "Mark as kept")
        case DueKind.WEAK_DECISION:
            return QCoreApplication.translate("DueWords", "The questions were asked")
        case _:
            return ""
