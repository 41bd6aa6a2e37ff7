"""The values that fill each kind of paper, collected from the records with who said what and when."""

from dataclasses import replace
from datetime import date
from uuid import UUID

from casetracker import terms
from casetracker.casework.certainty import Fact, Level
from casetracker.casework.comparisons import Comparison
from casetracker.casework.disclosure import Topic
from casetracker.casework.dossier import Dossier
from casetracker.casework.due import DueKind, due
from casetracker.casework.identification import Decision
from casetracker.casework.letters import Letter
from casetracker.casework.outputs import may_share_with
from casetracker.casework.paper_language import PaperLanguage
from casetracker.casework.people import other_names
from casetracker.casework.registrations import Registration
from casetracker.casework.sources import host_of
from casetracker.casework.standing import Known
from casetracker.casework.statements import Statement
from casetracker.casework.withheld import person_fields_off
from casetracker.letters import wording
from casetracker.letters.paper import Row, Value
from casetracker.letters.phrases import phrases
from casetracker.services.batches import BatchView
from casetracker.services.reference import speaker_names


def of_transfer(batch: BatchView, language: PaperLanguage) -> dict[str, Value]:
    """Fill L3: the day, and each side's figures for each direction, never summed."""
    speakers = speaker_names(language.value)
    pages = {one.id: host_of(one.address) or one.publisher for one in batch.sources.values()}
    values: dict[str, Value] = {"batch.date": batch.batch.happened_on}
    for told in (batch.to_ukraine, batch.to_russia):
        values |= wording.figures_of(told, language, speakers, pages)
    return values


def of_update(previous: Letter | None, done: tuple[str, ...]) -> dict[str, Value]:
    """Fill L4: the day of the last letter, and what was done since, in the caseworker's own sentences."""
    values: dict[str, Value] = {"actions": done}
    if previous is not None:
        values["previous_letter.date"] = previous.issued_at.astimezone().date()
    return values


def of_request(dossier: Dossier, entry: Registration, language: PaperLanguage, today: date) -> dict[str, Value]:
    """Fill a follow-up request: the body's own number and words, and what is asked.

    The person is named only where sharing with this body was allowed; the body finds its own number without a name.
    """
    say = phrases(language).say
    body = entry.body_name or terms.word(entry.body, language.value)
    rows: list[Row] = [(say("request.number"), entry.number)] if entry.number else []
    if entry.registered_on:
        rows.append((say("request.registered_on"), entry.registered_on))
    if may_share_with(dossier.consents, body, today):
        rows.append((say("request.person"), dossier.heading()))
        if dossier.sought.born:
            rows.append((say("request.born"), dossier.sought.born))
    if entry.status_as_given:
        status = Fact(entry.status_as_given, Level.NOTHING, body, entry.status_on, entry.number, (entry.id,))
        rows.append((say("request.status"), replace(status, value=wording.quoted(status.value, language))))
    if entry.last_contact_on:
        rows.append((say("request.last_contact"), entry.last_contact_on))
    return {"entry": tuple(rows), "answer_to": dossier.case.number}


def of_summary(
    dossier: Dossier,
    printed: tuple[Known, ...],
    language: PaperLanguage,
    relative_id: UUID | None,
    today: date,
    hidden: frozenset[Topic] = frozenset(),
) -> dict[str, Value]:
    """Fill the case summary: the person, what is known and how sure, each body, what nobody knows, what is next.

    `dossier` is what papers for this relative are made from (`withheld.for_papers`); details of the person that tell of
    a `hidden` topic are left out.
    """
    return {
        "person.name": dossier.heading(),
        "person": _person(dossier, language, frozenset(person_fields_off(hidden))),
        "known": tuple(known_row(one, language) for one in printed),
        "bodies": tuple(_body(one, language, today) for one in dossier.registrations),
        "unknown": _unknown(printed, language),
        "next": _next(dossier, language, relative_id, today),
        "letters": tuple(_sent(one, language) for one in dossier.letters if one.relative_id == relative_id),
    }


def _person(dossier: Dossier, language: PaperLanguage, off: frozenset[str]) -> tuple[Row, ...]:
    say, sought = phrases(language).say, dossier.sought
    rows: list[Row] = []
    others = other_names(dossier.names_of(sought))
    if others:
        rows.append((say("summary.other_names"), "; ".join(others)))
    if sought.born:
        rows.append((say("summary.born"), sought.born))
    if sought.last_contact and "last_contact" not in off:
        rows.append((say("summary.last_contact"), sought.last_contact))
    rows.append((say("summary.opened_on"), dossier.case.opened_on))
    return tuple(rows)


def known_row(one: Known, language: PaperLanguage) -> Row:
    """Write one thing that is known as a row of a summary: how sure, which question, who said what."""
    rests_on = (one.record.id,) if one.record else ()
    match one.record:
        case Decision(document_number=document) | Comparison(report_number=document):
            pass
        case _:
            document = ""
    other_side = isinstance(one.record, Statement) and one.record.from_other_side
    fact = Fact(one.words, one.level or Level.NOTHING, one.said_by, one.said_on, document, rests_on, other_side)
    return (one.level, terms.word(one.question, language.value), fact)


def _body(one: Registration, language: PaperLanguage, today: date) -> Row:
    say = phrases(language).say
    name = one.body_name or terms.word(one.body, language.value)
    if one.number:
        name = say("summary.body_number", body=name, number=one.number)
    follow_up = one.next_follow_up
    waits = ""
    if follow_up:
        # A day that has passed is our delay, no news for the family: the paper says that we will ask.
        day = wording.day_in_figures(max(follow_up, today), language)
        waits = say("summary.we_ask", date=day) if follow_up > today else say("summary.we_ask_now")
    return (Fact(name, rests_on=(one.id,)), one.status_as_given, one.last_contact_on, waits)


def _unknown(printed: tuple[Known, ...], language: PaperLanguage) -> tuple[str, ...]:
    say = phrases(language).say
    open_questions = [one.question for one in printed if one.level is Level.NOTHING]
    sentences = [say(f"summary.unknown_{question.value}") for question in open_questions]
    decided = any(one.level is Level.DECIDED for one in printed)
    sentences.append(say("summary.unknown_circumstances" if decided else "summary.unknown_outcome"))
    return tuple(sentences)


def _next(dossier: Dossier, language: PaperLanguage, relative_id: UUID | None, today: date) -> tuple[str, ...]:
    say = phrases(language).say
    sentences = [say("summary.next_asking")]
    # What was promised to another relative is that relative's own.
    promised = [
        one.on
        for one in due(dossier, today)
        if one.kind is DueKind.NEXT_LETTER
        and one.on >= today
        and isinstance(one.record, Letter)
        and one.record.relative_id == relative_id
    ]
    if promised:
        sentences.append(say("summary.next_letter", date=wording.day_in_words(min(promised), language)))
    sentences.append(say("summary.next_person"))
    return tuple(sentences)


def _sent(one: Letter, language: PaperLanguage) -> Row:
    return (one.issued_at.astimezone().date(), one.number, terms.word(one.kind, language.value))
