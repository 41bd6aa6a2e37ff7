"""What one must not do wrong with this family, first of all on the page."""

from collections.abc import Iterator
from datetime import date
from typing import Final

from PySide6.QtCore import QCoreApplication

from casetracker.casework.consents import standing_consent
from casetracker.casework.disclosure import DisclosureRule
from casetracker.casework.dossier import Dossier
from casetracker.casework.outputs import PURPOSE, Output, Standing, standing
from casetracker.casework.people import Relative
from casetracker.ui.case_words import date_short, kin, rule_words, shortened, word

_LONGEST: Final = 120
translate = QCoreApplication.translate


def contact_notes(dossier: Dossier, today: date, *, for_family: bool = False) -> list[str]:
    """Word the wishes of the relatives, each led by kinship; what one must not learn is kept from a family's eyes."""
    return [
        f"{kin(dossier, one)}: {', '.join(wishes)}"
        for one in dossier.relatives
        if (
            wishes := [
                *_answers(dossier, one, today),
                *_wishes(one, dossier.rules_for(one.id, today), today, for_family=for_family),
            ]
        )
    ]


def _answers(dossier: Dossier, one: Relative, today: date) -> Iterator[str]:
    """Word what this relative refused or withdrew, and what nobody may do until it is asked anew."""
    for output in (Output.CONTACT, Output.LETTER):
        answer = standing_consent(dossier.consents, PURPOSE[output], one.id)
        match standing(output, dossier.consents, one.id, today):
            case Standing.REFUSED if answer:
                said = translate("ContactNotes", "“{purpose}”: {decision}, {day}")
                yield said.format(
                    purpose=word(answer.purpose), decision=word(answer.decision), day=date_short(answer.decided_on)
                )
            case Standing.EXPIRED if answer:
                said = translate("ContactNotes", "ask again: “{purpose}”")
                yield said.format(purpose=word(answer.purpose))


def _wishes(one: Relative, rules: list[DisclosureRule], today: date, *, for_family: bool) -> Iterator[str]:
    if one.in_person_only:
        yield translate("ContactNotes", "in person only")
    if one.do_not_call:
        yield translate("ContactNotes", "do not call")
    elif one.reach_at:
        yield translate("ContactNotes", "call only: {times}").format(times=shortened(one.reach_at, _LONGEST))
    if one.do_not_post:
        yield translate("ContactNotes", "send nothing by post")
    if one.must_be_present:
        said = translate("ContactNotes", "only with {person} present")
        yield said.format(person=shortened(one.must_be_present, _LONGEST))
    if one.code_word:
        yield translate("ContactNotes", "ask for the code word")
    if one.pause_until and one.pause_until >= today:
        yield translate("ContactNotes", "no letters until {day}").format(day=date_short(one.pause_until))
    if rules and not for_family:
        said = translate("ContactNotes", "must not learn from us: {what}")
        yield said.format(what=shortened("; ".join(map(rule_words, rules)), _LONGEST))
