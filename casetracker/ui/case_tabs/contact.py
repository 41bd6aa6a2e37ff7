"""What one must not do wrong with this family, first of all on the page."""

from collections.abc import Iterator
from datetime import date

from PySide6.QtCore import QCoreApplication

from casetracker.casework.errors import QT_TRANSLATE_NOOP
from casetracker.casework.people import Relative
from casetracker.casework.standing import Dossier
from casetracker.ui.case_words import date_short, kin, quoted, shortened


def contact_notes(dossier: Dossier, today: date, *, for_family: bool = False) -> list[str]:
    """Word the wishes of the relatives, each led by kinship. What somebody must not learn is kept from a family's eyes."""
    return [
        f"{kin(dossier, one)}: {', '.join(wishes)}"
        for one in dossier.relatives
        if (wishes := list(_wishes(one, today, for_family=for_family)))
    ]


def _wishes(one: Relative, today: date, *, for_family: bool) -> Iterator[str]:
    if one.in_person_only:
        yield _say("in person only")
    if one.do_not_call:
        yield _say("do not call")
    elif one.reach_at:
        yield _say("call only: {times}").format(times=shortened(one.reach_at, _LONG))
    if one.do_not_post:
        yield _say("send nothing by post")
    if one.must_be_present:
        yield _say("only with {person} present").format(person=shortened(one.must_be_present, _LONG))
    if one.code_word:
        yield _say("ask for the code word")
    if one.pause_until and one.pause_until >= today:
        yield _say("no letters until {day}").format(day=date_short(one.pause_until))
    if one.must_not_learn and not for_family:
        yield _say("must not learn from us: {what}").format(what=quoted(one.must_not_learn, _LONG))


def _say(words: str) -> str:
    return QCoreApplication.translate("ContactNotes", words)


_LONG = 120
_WORDS = (
    QT_TRANSLATE_NOOP("ContactNotes", "in person only"),
    QT_TRANSLATE_NOOP("ContactNotes", "do not call"),
    QT_TRANSLATE_NOOP("ContactNotes", "call only: {times}"),
    QT_TRANSLATE_NOOP("ContactNotes", "send nothing by post"),
    QT_TRANSLATE_NOOP("ContactNotes", "only with {person} present"),
    QT_TRANSLATE_NOOP("ContactNotes", "ask for the code word"),
    QT_TRANSLATE_NOOP("ContactNotes", "no letters until {day}"),
    QT_TRANSLATE_NOOP("ContactNotes", "must not learn from us: {what}"),
)
