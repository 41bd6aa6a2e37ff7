"""The values that fill the letters L2 and L5 to L13, and what stands in the way of each.

What the records say is filled in; `ASKED` names what only the caseworker can say, or may say better. A value that was
typed goes before one that was found.
"""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Final

from casetracker import terms
from casetracker.casework import told_dates
from casetracker.casework.certainty import Fact, Level
from casetracker.casework.comparisons import Comparison
from casetracker.casework.dossier import Dossier
from casetracker.casework.grounds import Footing, footing
from casetracker.casework.handovers import Effects
from casetracker.casework.identification import Decision, Strength
from casetracker.casework.letter_kinds import (
    Connection,
    corrected_letter,
    examined_connection,
    excluding_result,
    further_decision,
    missing_samples,
    on_captivity,
    received_things,
    told_decision,
)
from casetracker.casework.letters import Letter
from casetracker.casework.paper_kinds import LetterKind
from casetracker.casework.paper_language import PaperLanguage
from casetracker.casework.partial_date import PartialDate
from casetracker.casework.people import Relative
from casetracker.casework.registrations import Body
from casetracker.casework.statements import Statement, Whereabouts, level_of_statement
from casetracker.letters import wording
from casetracker.letters.paper import Row, Value
from casetracker.letters.phrases import phrases
from casetracker.letters.template import FieldType, Template

ASKED: Final[Mapping[LetterKind, tuple[str, ...]]] = {
    LetterKind.L5: ("asked_by", "authority"),
    LetterKind.L8: ("compared",),
    LetterKind.L9: ("old", "new", "source"),
    LetterKind.L11: ("from_whom", "checked_by", "where"),
    LetterKind.L12: ("result", "proceedings"),
    LetterKind.L13: ("changes", "from_day", "contact.name", "contact.phone"),
}
"""Fields that the caseworker fills, by kind."""
_WHOLE_SENTENCES: Final = frozenset({"new"})


def values_of(
    kind: LetterKind,
    dossier: Dossier,
    relative: Relative,
    language: PaperLanguage,
    today: date,
    typed: Mapping[str, str],
    corrected: Letter | None = None,
) -> dict[str, Value]:
    """Return what the records fill in for one kind. Raises the sentence that keeps the letter back.

    `dossier` is what papers for this relative are made from (`withheld.for_papers`).
    """
    match kind:
        case LetterKind.L2:
            say = phrases(language).say
            missing = missing_samples(dossier, relative, today)
            return {"missing": tuple(say(f"kinds.need_{one.value}") for one in missing)}
        case LetterKind.L5:
            connection, told_on = examined_connection(dossier, relative)
            return {"talk.date": told_on, "authority": _who_examines(connection)}
        case LetterKind.L6:
            decision, telling = told_decision(dossier, relative)
            found = footing(dossier, decision)
            return {
                "talk.date": telling.told_on,
                "identity": tuple(_identity(dossier, decision, found, language)),
                "weak": phrases(language).say("kinds.weak") if found.strength is Strength.WEAK or found.owed else "",
            }
        case LetterKind.L7:
            decision, telling = further_decision(dossier, relative)
            values: dict[str, Value] = {
                "talk.date": telling.told_on,
                "authority": _decided(decision, decision.authority),
                "document.number": decision.document_number,
            }
            return values | ({"document.date": decision.decided_on} if decision.decided_on else {})
        case LetterKind.L8:
            result = excluding_result(dossier)
            values = {"authority": _excluded(result)}
            return values | ({"answered_on": result.reported_on} if result.reported_on else {})
        case LetterKind.L9:
            letter, _told_on = corrected_letter(dossier, relative, corrected)
            return {"corrected.number": letter.number, "corrected.date": letter.issued_at.astimezone().date()}
        case LetterKind.L10:
            said = on_captivity(dossier)
            confirmed = [one for one in said if one.whereabouts is Whereabouts.CAPTIVE_CONFIRMED_ICRC]
            claimed = [one for one in said if one not in confirmed]
            return {
                "confirmed": tuple(_said(one, dossier, language) for one in confirmed),
                "claimed": tuple(_said(one, dossier, language) for one in claimed),
            }
        case LetterKind.L11:
            things = received_things(dossier, relative, typed.get("checked_by", ""))
            items = tuple(Fact(one.what, rests_on=(one.id,)) for one in things)
            return {"items": items, "from_whom": _from_whom(things, language)}
        case LetterKind.L12:
            number = next((one.number for one in dossier.registrations if one.body is Body.POLICE_ERDR), "")
            return {"proceedings": number}
        case _:
            return {}


def typed_values(template: Template, typed: Mapping[str, str]) -> dict[str, Value]:
    """Read what the caseworker typed, by the type of each field; what cannot be read yet is left out."""
    values: dict[str, Value] = {}
    fields = template.all_fields()
    for name, text in typed.items():
        if name not in fields or not text.strip():
            continue
        match fields[name].type:
            case FieldType.LIST:
                values[name] = tuple(line.strip() for line in text.splitlines() if line.strip())
            case FieldType.DATE:
                if day := told_dates.read(text).day():
                    values[name] = day
            case FieldType.TEXT:
                words = " ".join(text.split())
                # The template ends the sentence in which a phrase stands.
                values[name] = words if name in _WHOLE_SENTENCES else words.rstrip(".")
            case _:
                raise TypeError(f"{name} is not a field that is typed")
    return values


def _who_examines(connection: Connection) -> str:
    if isinstance(connection, Comparison):
        return connection.laboratory
    return getattr(connection, "said_by", "")


def _decided(decision: Decision, words: str) -> Fact:
    day = PartialDate.on(decision.decided_on) if decision.decided_on else None
    return Fact(words, Level.DECIDED, decision.authority, day, decision.document_number, (decision.id,))


def _excluded(result: Comparison) -> Fact:
    who = result.laboratory
    return Fact(who, Level.EXCLUDED, who, result.reported_on, result.report_number, (result.id,))


def _identity(dossier: Dossier, decision: Decision, found: Footing, language: PaperLanguage) -> Iterator[Row]:
    say = phrases(language).say
    yield say("kinds.name"), _decided(decision, dossier.heading())
    yield say("kinds.authority"), decision.authority
    day = wording.day_in_figures(decision.decided_on, language) if decision.decided_on else ""
    yield say("kinds.document"), say("kinds.document_of", number=decision.document_number, date=day)
    methods = ", ".join(terms.word(one, language.value) for one in sorted(found.basis.methods))
    relatives = say("kinds.relatives", count=found.basis.relatives) if found.basis.relatives else ""
    own = say("kinds.own_sample") if found.basis.own_lifetime_sample else ""
    basis = "; ".join(part for part in (methods, relatives, own) if part)
    yield say("kinds.basis"), basis or say("furniture.source_not_recorded")
    yield say("kinds.not_established"), say("kinds.circumstances")


def _said(one: Statement, dossier: Dossier, language: PaperLanguage) -> Fact:
    """Write one report on captivity as its sentence: what was said, by whom, when, and how far it can be relied on."""
    source = dossier.sources.get(one.source_id) if one.source_id else None
    place = (source.title or source.publisher) if source else one.source_note
    fact = Fact(
        wording.quoted(one.wording.strip().rstrip("."), language),
        level_of_statement(one),
        one.speaker,
        one.said_on,
        place,
        (one.id,),
        from_other_side=one.from_other_side,
    )
    return Fact(wording.sentence(fact, language), fact.level, fact.said_by, fact.said_on, fact.source, fact.rests_on)


def _from_whom(things: list[Effects], language: PaperLanguage) -> str:
    """Name who handed the things over, each with the day."""
    told = {
        " · ".join(
            part
            for part in (one.from_whom, wording.day_in_figures(one.received_on, language) if one.received_on else "")
            if part
        )
        for one in things
        if one.from_whom
    }
    return "; ".join(sorted(told))
