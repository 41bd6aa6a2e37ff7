"""From a fact to the sentence for its level, in the language of the paper.

The meaning of each level is fixed (research: family letters, certainty wording); the words stand in wording.toml.
Nothing here says more than the fact does: 0 and "not stated" differ, nothing is added up, nothing is called verified.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING, Final
from uuid import UUID

from casetracker import terms
from casetracker.casework.certainty import Fact, Level
from casetracker.casework.claim_words import Bound, Direction, Side, Unit
from casetracker.casework.date_words import DateForms, written
from casetracker.casework.errors import QT_TRANSLATE_NOOP, ForTheCaseworker
from casetracker.casework.link_strength import LinkStrength
from casetracker.casework.paper_language import PaperLanguage
from casetracker.casework.partial_date import PartialDate, Qualifier
from casetracker.casework.voices import by_words
from casetracker.letters.phrases import Phrases, phrases
from casetracker.letters.typography import NBSP

if TYPE_CHECKING:
    from casetracker.casework.batches import OneDirection, Voice

SENTENCE_ALONE: Final = frozenset({Level.NOTHING, Level.AGREEMENT, Level.DECIDED, Level.WITHDRAWN, Level.EXCLUDED})
"""Levels whose sentence is whole without a value."""


class DecisionNotNamed(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "A paper may say that identity is established only with the authority, the day and the number of its "
        "document. Record them with the decision first.",
    )


class WithdrawnWithoutDay(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP("Errors", "A correction must name the day of the letter that is no longer valid.")


def day_in_words(day: date | PartialDate, language: PaperLanguage) -> str:
    """Write a date for running text: 26 February 2026, about February 2026, the witness's own words in quotes."""
    return _told(day, language, "")


def day_in_figures(day: date | PartialDate, language: PaperLanguage) -> str:
    """Write a date for a table: 26.02.2026 or 26 Feb 2026, and what was told of it as in running text."""
    return _told(day, language, "short_")


@lru_cache(256)
def _told(day: date | PartialDate, language: PaperLanguage, style: str) -> str:
    told = day if isinstance(day, PartialDate) else PartialDate.on(day)
    return written(told, _forms(phrases(language), style))


def _forms(words: Phrases, style: str) -> DateForms:
    """Give the forms of dates that stand in a wording file: those of running text, or with "short_" of tables."""
    texts, lists = words.texts, words.lists
    return DateForms(
        names={
            "month": lists["dates.months"],
            "month_of": lists["dates.months_of"],
            "short": lists["dates.months_short"],
        },
        day=texts[f"dates.{style}day"],
        month=texts[f"dates.{style}month"],
        month_of=texts[f"dates.{style}month" if style else "dates.month_of"],
        year=texts[f"dates.{style}year"],
        year_of=texts[f"dates.{style}year" if style else "dates.year_of"],
        told={how: texts[f"dates.{how.value}"] for how in (*_DECLINED, Qualifier.ABOUT)},
        declined=_DECLINED,
        quote=texts["furniture.quote"],
    )


_DECLINED: Final = frozenset({Qualifier.BEFORE, Qualifier.AFTER, Qualifier.BETWEEN})


def number(n: int, language: PaperLanguage) -> str:
    """Write a whole number with the language's grouping: 1000 and 10 000 in Ukrainian, 1,000 in English."""
    words = phrases(language)
    plain = f"{n:,}" if n >= int(words.texts["numbers.group_from"]) else str(n)
    return plain.replace(",", words.texts["numbers.separator"])


def count(
    n: int,
    unit: Unit,
    language: PaperLanguage,
    *,
    bound: Bound = Bound.EXACT,
    most: int | None = None,
) -> str:
    """Write a counted number in the form it takes: 1 тіло, 2 тіла, 5 тіл; about 1,000 bodies; 900–1,000 people.

    What was counted is named or said to be not recorded; bags are never called persons.
    """
    words = phrases(language)
    told = bare_count(n, language, bound=bound, most=most)
    written = words.form(f"units.{unit.value}", n if most is None else most, n=told)
    return written.replace(f"{told} ", f"{told}{NBSP}", 1)


def bare_count(n: int, language: PaperLanguage, *, bound: Bound = Bound.EXACT, most: int | None = None) -> str:
    """Write a number as it was told, without a word for what was counted: 1,000; about 1,000; 900–1,000."""
    words = phrases(language)
    told = number(n, language)
    if bound is Bound.BETWEEN and most is not None:
        return words.say("numbers.between", n=told, most=number(most, language))
    return told if bound is Bound.EXACT else words.say(f"numbers.{bound.value}", n=told)


def side_says(
    told: OneDirection,
    side: Side,
    language: PaperLanguage,
    speakers: Mapping[str, str] | None = None,
    pages: Mapping[UUID, str] | None = None,
) -> Fact:
    """Word what one side says of one direction of a batch: each number with who gave it, or that none was found.

    `speakers` gives a speaker's name in the language of the paper; one that is not in it is printed as recorded.
    `pages` names each source's page by its id: it stands where the day of the statement is not recorded.
    Numbers of one side that differ stand side by side. Only Ukraine and Russia can be silent.
    """
    words = phrases(language)
    voices = told.of(side)
    if not voices:
        return Fact(words.say(f"figures.{side.value}_silent"), Level.NOTHING)
    apart = [part for voice in voices for part in by_words(voice)]
    claims = [(_who(part, language, speakers or {}, pages or {}), _claimed(part, language)) for part in apart]
    if len(voices) == 1:
        # Nobody is quoted with words that somebody else said of the same number.
        sentence = " ".join(words.say(f"figures.{side.value}", who=who, count=said) for who, said in claims)
    else:
        listed = "; ".join(words.say("figures.claim", who=who, count=said) for who, said in claims)
        sentence = words.say(f"figures.{side.value}_several", claims=listed)
    figures = [figure for voice in voices for figure in voice.figures]
    days = [figure.said_on for figure in figures if figure.said_on]
    return Fact(
        sentence,
        told.level,
        "; ".join(dict.fromkeys(figure.speaker for figure in figures)),
        max(days, key=PartialDate.sort_key, default=None),
        rests_on=tuple(figure.id for figure in figures),
    )


def figures_of(
    told: OneDirection,
    language: PaperLanguage,
    speakers: Mapping[str, str] | None = None,
    pages: Mapping[UUID, str] | None = None,
) -> dict[str, Fact]:
    """Give the fields of letter L3 for one direction: `to_ukraine.ukraine`, `to_ukraine.russia`, `to_ukraine.others`.

    Empty where nobody gave a number. Where one side did, the other's silence is a field too.
    """
    if not told.sides or told.direction is Direction.BOTH:
        return {}
    prefix = told.direction.value
    fields = {f"{prefix}.{side.value}": side_says(told, side, language, speakers, pages) for side in _SIDES}
    others = [side_says(told, side, language, speakers, pages) for side in (Side.ICRC, Side.OTHER) if told.of(side)]
    if others:
        fields[f"{prefix}.others"] = Fact(
            " ".join(one.value for one in others),
            told.level,
            "; ".join(one.said_by for one in others),
            rests_on=tuple(ref for one in others for ref in one.rests_on),
        )
    return fields


_SIDES: Final = (Side.UKRAINE, Side.RUSSIA)


def _who(voice: Voice, language: PaperLanguage, speakers: Mapping[str, str], pages: Mapping[UUID, str]) -> str:
    words = phrases(language)
    names = ", ".join(speakers.get(name, name) for name in voice.speakers)
    days = [figure.said_on for figure in voice.figures if figure.said_on]
    if not days:
        page = next((pages[one] for figure in voice.figures if (one := figure.source_id) in pages and one), "")
        return words.say("figures.on_page", who=names, page=page) if page else names
    return words.say("figures.dated", who=names, date=day_in_figures(min(days, key=PartialDate.sort_key), language))


def _claimed(voice: Voice, language: PaperLanguage) -> str:
    if voice.count is None:  # direction_of gives no such voice; a number is never made up for one
        raise ValueError("a voice without a number claims nothing")
    said = count(voice.count, voice.unit, language, bound=voice.bound, most=voice.count_to)
    if not voice.qualifier:
        return said
    return phrases(language).say("figures.in_words_of", count=said, words=quoted(voice.qualifier, language))


def sentence(fact: Fact, language: PaperLanguage) -> str:
    """Write a fact as the sentence for its level, with who said it and when.

    Raises `DecisionNotNamed` for an established identity without authority, day or document (`Fact.source` holds its
    number), and `WithdrawnWithoutDay` for a withdrawal that does not name the day of the letter.
    """
    said = _worded("levels", fact, language)
    return f"{said} {other_side(language)}" if fact.from_other_side else said


def caution(fact: Fact, language: PaperLanguage) -> str:
    """Write what must stand below a quotation: how far it can be relied on. Raises as `sentence`."""
    return _worded("cautions", fact, language)


def _worded(section: str, fact: Fact, language: PaperLanguage) -> str:
    words = phrases(language)
    unknown = words.say("dates.not_recorded")
    day = day_in_words(fact.said_on, language) if fact.said_on else ""
    if fact.level is Level.DECIDED and not (fact.said_by.strip() and day and fact.source.strip()):
        raise DecisionNotNamed
    if fact.level is Level.WITHDRAWN and not day:
        raise WithdrawnWithoutDay
    source = ", ".join(part for part in (fact.said_by, fact.source) if part.strip())
    return words.say(
        f"{section}.{fact.level.value}",
        value=fact.value.rstrip("."),
        source=source or words.say("furniture.source_not_recorded"),
        date=day or unknown,
        authority=fact.said_by,
        document=fact.source,
    )


def on_record(language: PaperLanguage) -> str:
    """Write what must stand below an entry on paper: it says nothing of fate."""
    return phrases(language).say("cautions.on_record")


def other_side(language: PaperLanguage) -> str:
    """Write the caution of Ukraine's Coordination Headquarters that goes with a claim of the other side."""
    return phrases(language).say("cautions.other_side")


def said_by(fact: Fact, language: PaperLanguage) -> str:
    """Write the line under a quotation: speaker, date, source."""
    words = phrases(language)
    day = day_in_figures(fact.said_on, language) if fact.said_on else ""
    return " · ".join(part for part in (fact.said_by, day, fact.source) if part) or words.say(
        "furniture.source_not_recorded"
    )


def link(strength: LinkStrength, language: PaperLanguage) -> str:
    """Write the sentence without which a link between case and batch is never printed; the default is no link."""
    return phrases(language).say(f"links.{strength.value}")


def mark(level: Level | None, language: PaperLanguage) -> str:
    """Write the word beside a certainty mark; None is a paper on record, which says nothing of fate."""
    if level is None:
        return phrases(language).say("furniture.on_record")
    return terms.word(level, language.value)


def quoted(words: str, language: PaperLanguage) -> str:
    return phrases(language).say("furniture.quote", words=words.strip())


def not_established(language: PaperLanguage) -> str:
    return phrases(language).say("furniture.not_established")
