"""The values that fill the papers beside letters: for the file, for the public, and those to fill in by hand.

A form is blank, or filled from the case where a relative is chosen; what is not recorded stays free for the pen.
"""

from collections.abc import Iterator
from datetime import date
from typing import Final

from casetracker import terms
from casetracker.casework.certainty import Fact, Level
from casetracker.casework.consents import Purpose
from casetracker.casework.disclosure import Topic
from casetracker.casework.dossier import Dossier
from casetracker.casework.due import due
from casetracker.casework.errors import ForTheCaseworker
from casetracker.casework.outputs import Output, require_basis
from casetracker.casework.paper_kinds import LetterKind
from casetracker.casework.paper_language import PaperLanguage
from casetracker.casework.partial_date import PartialDate
from casetracker.casework.people import Relative, SoughtPerson, other_names
from casetracker.casework.record import Record
from casetracker.casework.sample_way import steps_of
from casetracker.casework.standing import known
from casetracker.casework.withheld import person_fields_off
from casetracker.letters import wording
from casetracker.letters.paper import Cell, Row, Value
from casetracker.letters.pen import free
from casetracker.letters.phrases import phrases
from casetracker.services.letter_values import known_row

FORMS: Final = frozenset(
    {LetterKind.FILE_SUMMARY, LetterKind.LEAFLET, LetterKind.POSTER, LetterKind.INTAKE, LetterKind.CONSENT_FORM}
)
_PEN: Final = free()
_MUCH: Final = {"circumstances": 6, "marks": 3, "post_address": 2}
"""How many lines it takes to write down what takes more than one."""
_WISHES: Final = {"rounds": 1, "channel": 2, "pause": 1, "must_not_learn": 2}
_BODIES: Final = 3
_OF_THE_PERSON: Final = (
    "born", "birthplace", "citizenship", "category", "branch", "unit", "rank", "position", "recruitment_centre",
    "last_contact", "last_place", "disappeared_on", "circumstances", "marks",
)  # fmt: skip
_SIGNED: Final = ("place_and_day", "name_in_print", "signature", "witness", "witness_signature", "read_aloud_by")
_OF_THE_RELATIVE: Final = ("kinship", "phone", "reach_at", "post_address", "language")


def values_of(
    kind: LetterKind,
    dossier: Dossier,
    relative: Relative | None,
    language: PaperLanguage,
    today: date,
    hidden: frozenset[Topic] = frozenset(),
) -> dict[str, Value]:
    """Fill one paper. `FILE_SUMMARY` is everything that is recorded: nothing is held back, it is for the file.

    `hidden` are the topics that this relative must not learn of: details that tell of them stay free on a form.
    """
    match kind:
        case LetterKind.FILE_SUMMARY:
            return _for_the_file(dossier, language, today)
        case LetterKind.POSTER:
            return _for_the_public(dossier, today)
        case LetterKind.INTAKE:
            return _intake(dossier, relative, language, frozenset(person_fields_off(hidden)))
        case LetterKind.CONSENT_FORM:
            return _consent_form(dossier, relative, language)
        case _:
            return {}


# For the file


def _for_the_file(dossier: Dossier, language: PaperLanguage, today: date) -> dict[str, Value]:
    tongue = language.value
    return {
        "person.name": dossier.heading(),
        "person": tuple(_filled(dossier.sought, _OF_THE_PERSON, language, names=dossier)),
        "family": tuple(
            (
                terms.word(one.kinship, tongue),
                dossier.name_of(one),
                _lines(one.phone, one.reach_at, one.post_address.replace("\n", ", ")),
            )
            for one in dossier.relatives
        ),
        "known": tuple(known_row(one, language) for one in known(dossier)),
        "bodies": tuple(
            (one.body_name or terms.word(one.body, tongue), one.number, one.status_as_given, one.next_follow_up)
            for one in dossier.registrations
        ),
        "links": tuple(
            (
                dossier.batches[one.batch_id].happened_on if one.batch_id in dossier.batches else None,
                wording.link(one.strength, language),
                terms.word(one.basis, tongue),
            )
            for one in dossier.links
        ),
        "samples": tuple(
            (terms.word(one.kind, tongue), dossier.name_of_sample(one), _last_step(dossier, one, tongue))
            for one in dossier.samples
        ),
        "steps": tuple(_identification(dossier, language)),
        "talks": tuple(
            (one.held_on, terms.word(one.channel, tongue), _lines(one.said, one.asked, one.promised))
            for one in dossier.talks
        ),
        "letters": tuple(
            (one.issued_at.astimezone().date(), one.number, terms.word(one.kind, tongue)) for one in dossier.letters
        ),
        "due": tuple((one.on, terms.word(one.kind, tongue)) for one in due(dossier, today)),
    }


def _identification(dossier: Dossier, language: PaperLanguage) -> Iterator[Row]:
    """List results, stages and decisions by day, each with who said it."""
    tongue = language.value
    rows: list[tuple[str, Row]] = []
    for one in dossier.comparisons:
        words = f"{terms.word(one.method, tongue)}: {terms.word(one.result, tongue)}"
        rows.append((_key(one.reported_on), (one.reported_on, words, _lines(one.laboratory, one.report_number))))
    for stage in dossier.stages:
        said = _lines(stage.said_by, stage.official_number, stage.document_number)
        rows.append((_key(stage.happened_on), (stage.happened_on, terms.word(stage.kind, tongue), said)))
    for decision in dossier.decisions:
        day = PartialDate.on(decision.decided_on) if decision.decided_on else None
        words = f"{terms.record_name(type(decision), tongue)}: {terms.word(decision.state, tongue)}"
        rows.append((_key(day), (day, words, _lines(decision.authority, decision.document_number))))
    yield from (row for _, row in sorted(rows, key=lambda pair: pair[0]))


def _last_step(dossier: Dossier, sample: Record, tongue: str) -> str:
    steps = steps_of(sample, dossier.sample_steps)  # type: ignore[arg-type]
    return terms.word(steps[-1].state, tongue) if steps else ""


def _key(day: PartialDate | None) -> str:
    return day.sort_key() if day else ""


# For the public


def _for_the_public(dossier: Dossier, today: date) -> dict[str, Value]:
    """Give the name only where somebody of the family allowed to publish it, and nobody refused."""
    try:
        answer = require_basis(Output.NAME_PUBLISHED, dossier.consents, None, today)
    except ForTheCaseworker:
        return {}
    rests_on = (answer.id,) if answer else ()
    values: dict[str, Value] = {"person.name": Fact(dossier.heading(), Level.NOTHING, rests_on=rests_on)}
    if dossier.sought.born and dossier.sought.born.start:
        values["person.year"] = str(dossier.sought.born.start.year)
    return values


# To fill in by hand


def blank(kind: LetterKind, language: PaperLanguage) -> dict[str, Value]:
    """Return the rows of a form in which nobody wrote yet; a paper that is no form has none."""
    match kind:
        case LetterKind.INTAKE:
            return _intake(None, None, language, frozenset())
        case LetterKind.CONSENT_FORM:
            return _consent_form(None, None, language)
        case _:
            return {}


def _intake(
    dossier: Dossier | None, relative: Relative | None, language: PaperLanguage, off: frozenset[str]
) -> dict[str, Value]:
    sought = dossier.sought if dossier and relative else None
    person: list[Row] = [(phrases(language).say("kinds.name"), _sought_or_pen(dossier, relative))]
    person += _to_fill(sought, SoughtPerson, _OF_THE_PERSON, language, off)
    family: list[Row] = [(phrases(language).say("kinds.name"), _name_or_pen(dossier, relative))]
    family += _to_fill(relative, Relative, _OF_THE_RELATIVE, language)
    return {"person": tuple(person), "family": tuple(family), "wishes": tuple(_wishes(language))}


def _wishes(language: PaperLanguage) -> Iterator[Row]:
    say = phrases(language).say
    for one, lines in _WISHES.items():
        yield say(f"forms.wish_{one}"), free(lines)


def _consent_form(dossier: Dossier | None, relative: Relative | None, language: PaperLanguage) -> dict[str, Value]:
    say = phrases(language).say
    kinship = _said(relative, "kinship", language) if relative else None
    return {
        "who": (
            (say("kinds.name"), _name_or_pen(dossier, relative)),
            (_label(Relative, "kinship", language), kinship or _PEN),
            (say("forms.sought"), _sought_or_pen(dossier, relative)),
        ),
        "purposes": tuple(_purposes(language)),
        "signed": tuple((say(f"forms.{one}"), _PEN) for one in _SIGNED),
    }


def _purposes(language: PaperLanguage) -> Iterator[Row]:
    say = phrases(language).say
    for one in Purpose:
        if one is Purpose.HOLD_RECORD:
            continue
        means = say(f"forms.{one.value}")
        if one is Purpose.SHARE_WITH:
            means = f"{means}\n{free(_BODIES)}"
        yield _capital(terms.word(one, language.value)), means, say("forms.yes_or_no")


def _filled(
    record: Record, fields: tuple[str, ...], language: PaperLanguage, *, names: Dossier | None = None
) -> Iterator[Row]:
    """Give a label and its value for each field that is recorded."""
    if names is not None and (others := other_names(names.names_of(names.sought))):
        yield phrases(language).say("summary.other_names"), "; ".join(others)
    for name in fields:
        if value := _said(record, name, language):
            yield _label(type(record), name, language), value


def _to_fill(
    record: Record | None,
    kind: type[Record],
    fields: tuple[str, ...],
    language: PaperLanguage,
    off: frozenset[str] = frozenset(),
) -> list[Row]:
    """Give a label for each field, with what is recorded or a free line."""
    rows: list[Row] = []
    for name in fields:
        said = _said(record, name, language) if record and name not in off else None
        rows.append((_label(kind, name, language), said or free(_MUCH.get(name, 1))))
    return rows


def _label(kind: type[Record], name: str, language: PaperLanguage) -> str:
    return _capital(terms.field_name(kind, name, language.value))


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def _name_or_pen(dossier: Dossier | None, relative: Relative | None) -> str:
    return (dossier and relative and dossier.name_of(relative)) or _PEN


def _sought_or_pen(dossier: Dossier | None, relative: Relative | None) -> str:
    return dossier.heading() if dossier and relative else _PEN


def _said(record: Record, name: str, language: PaperLanguage) -> Cell:
    value = getattr(record, name)
    match value:
        case None | "":
            return None
        case PartialDate() | date():
            return value
        case _ if hasattr(value, "value"):
            return None if value.value == "not_recorded" else terms.word(value, language.value)
        case _:
            return " ".join(str(value).split())


def _lines(*parts: str) -> str:
    return " · ".join(" ".join(part.split()) for part in parts if part.strip())
