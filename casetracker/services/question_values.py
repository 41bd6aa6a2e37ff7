"""The values that fill the list of questions for the investigator: the decision, what it rests on, what to ask."""

from collections.abc import Iterator
from typing import Final

from casetracker import terms
from casetracker.casework.certainty import Fact
from casetracker.casework.comparisons import Comparison
from casetracker.casework.dossier import Dossier
from casetracker.casework.errors import QT_TRANSLATE_NOOP, ForTheCaseworker
from casetracker.casework.grounds import Footing, donors_of, footing, own_sample_used, questions_for_investigator
from casetracker.casework.identification import Decision, standing_decision
from casetracker.casework.paper_language import PaperLanguage
from casetracker.casework.registrations import Body
from casetracker.casework.samples import SampleState
from casetracker.letters import wording
from casetracker.letters.paper import Row, Value
from casetracker.letters.pen import free
from casetracker.letters.phrases import phrases

_ANSWER: Final = 2
"""Lines to write an answer on."""


class NoDecisionToAskAbout(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP(
        "Errors", "The questions are about a decision on identity, and none stands in this case. Record it first."
    )


class NothingToAsk(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "The decision meets the rule and nothing recommended is outstanding, so there is no list to print. Questions "
        "of the family can go into a letter or a talk.",
    )


def decision_asked_about(dossier: Dossier) -> Decision:
    """Return the decision that the list is about. Raises `NoDecisionToAskAbout` and `NothingToAsk`."""
    decision = standing_decision(dossier.decisions)
    if decision is None:
        raise NoDecisionToAskAbout
    if not questions_for_investigator(dossier, decision):
        raise NothingToAsk
    return decision


def of_questions(dossier: Dossier, decision: Decision, language: PaperLanguage) -> dict[str, Value]:
    """Fill the list: nobody is named on it, so that it can be carried and shown."""
    found = footing(dossier, decision)
    rests_on = (decision.id, *(one.id for one in found.comparisons))
    asked = questions_for_investigator(dossier, decision)
    tongue = language.value
    return {
        "decision": tuple(_decision(dossier, decision, language)),
        "basis": tuple(_basis(dossier, found, language)),
        "questions": tuple(
            (
                str(number),
                Fact(terms.word(one.ask, tongue), rests_on=rests_on),
                terms.word(one.because, tongue),
                free(_ANSWER),
            )
            for number, one in enumerate(asked, 1)
        ),
    }


def _decision(dossier: Dossier, decision: Decision, language: PaperLanguage) -> Iterator[Row]:
    yield _label(Decision, "authority", language), Fact(decision.authority, rests_on=(decision.id,))
    if decision.document_number:
        yield _label(Decision, "document_number", language), decision.document_number
    if decision.decided_on:
        yield _label(Decision, "decided_on", language), decision.decided_on
    yield _label(Decision, "state", language), terms.word(decision.state, language.value)
    for one in dossier.registrations:
        if one.body is Body.POLICE_ERDR and one.number:
            yield phrases(language).say("kinds.erdr_number"), one.number


def _basis(dossier: Dossier, found: Footing, language: PaperLanguage) -> Iterator[Row]:
    for one in found.comparisons:
        yield terms.word(one.method, language.value), tuple(_result(dossier, one, language))
    if not found.comparisons:
        tongue, unknown = language.value, phrases(language).say("furniture.source_not_recorded")
        methods = ", ".join(terms.word(one, tongue) for one in found.basis.methods)
        own = terms.word(SampleState.COMPARED, tongue) if found.basis.own_lifetime_sample else unknown
        yield _label(Decision, "methods", language), methods or unknown
        yield _label(Decision, "relatives_compared", language), str(found.basis.relatives or unknown)
        yield _label(Decision, "own_lifetime_sample", language), own


def _result(dossier: Dossier, one: Comparison, language: PaperLanguage) -> Iterator[str | Fact]:
    """Give one report line by line: its result, from where it is, whom it used, and what the experts advised."""
    tongue = language.value
    yield Fact(terms.word(one.result, tongue), said_by=one.laboratory, said_on=one.reported_on, rests_on=(one.id,))
    day = wording.day_in_figures(one.reported_on, language) if one.reported_on else ""
    report = " · ".join(part for part in (one.laboratory, one.report_number, day) if part)
    if report:
        yield report
    relatives = max(one.relatives_used, len(donors_of(dossier, one)))
    yield f"{_label(Comparison, 'relatives_used', language)}: {relatives}"
    if own_sample_used(dossier, one):
        yield f"{_label(Comparison, 'own_lifetime_sample', language)}: {terms.word(SampleState.COMPARED, tongue)}"
    advice = terms.word(one.further_examination, tongue)
    yield f"{_label(Comparison, 'further_examination', language)}: {advice}"


def _label(kind: type[Decision | Comparison], field: str, language: PaperLanguage) -> str:
    return terms.field_name(kind, field, language.value)
