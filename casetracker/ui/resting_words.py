"""How the things that rest on a decision are named on a screen: what it is, which one, and how sure that is."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from casetracker.casework.cases import Case
from casetracker.casework.dossier import Dossier
from casetracker.casework.handovers import Effects, Handover, Notification
from casetracker.casework.identification import IdentificationStage
from casetracker.casework.letters import Letter
from casetracker.casework.links import CaseBatchLink
from casetracker.casework.retraction import Resting
from casetracker.casework.timeline import Mark as Kind
from casetracker.ui import marks
from casetracker.ui.case_tabs.parts import beside_mark, texts
from casetracker.ui.case_words import capital, date_short, date_words, heading, kin, line, word
from casetracker.ui.marks import Mark


def resting_row(dossier: Dossier, one: Resting, below: QWidget | None = None) -> QWidget:
    """Show one thing that rests on a decision; the mark says what kind of thing it is, `below` what can be done."""
    unsure = "" if one.certain else QCoreApplication.translate("RestingWords", "probably: only the day points to it")
    what, which = resting_words(dossier, one)
    words = texts((what, "text"), (which, "muted"), (unsure, "attention"))
    if below is not None:
        words.addWidget(below)
    return beside_mark(_mark(one), words)


def resting_words(dossier: Dossier, one: Resting) -> tuple[str, str]:
    """Return what a thing is, and what else is known of it."""
    match one.record:
        case Letter() as letter:
            to = _who(dossier, letter.relative_id)
            return line(heading(letter.kind), letter.number), line(to, date_short(letter.issued_at.astimezone().date()))
        case Notification() as telling:
            channel = word(telling.channel) if telling.channel else ""
            to = _who(dossier, telling.relative_id) or capital(word(one.kind, short=True))
            return to, line(date_short(telling.told_on), telling.told_by, channel)
        case Handover() as handover:
            return handover.receiver, line(date_short(handover.handed_on), handover.act_number, handover.place)
        case IdentificationStage() as stage:
            return heading(stage.kind), line(date_short(stage.happened_on), stage.place, stage.official_number)
        case Effects() as effects:
            return effects.what, line(date_short(effects.handed_on), effects.to_whom, effects.receipt_number)
        case CaseBatchLink() as link:
            batch = dossier.batches.get(link.batch_id)
            return word(link.strength), date_words(batch.happened_on) if batch else ""
        case Case() as case:
            reason = word(case.closure_reason) if case.closure_reason else ""
            return capital(reason), date_short(case.closed_on)


def _who(dossier: Dossier, relative_id: object) -> str:
    named = (line(kin(dossier, one), dossier.name_of(one)) for one in dossier.relatives if one.id == relative_id)
    return next(named, "")


def _mark(one: Resting) -> Mark:
    kind = Kind.DOCUMENT if isinstance(one.record, Letter | CaseBatchLink | Case) else Kind.EVENT
    return marks.on_timeline(kind, filled=one.certain, word=capital(word(one.kind, short=True)))
