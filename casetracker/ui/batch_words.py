"""How the pages of batches word what claims say, where they do not agree, and whom a transfer should reach."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Final
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from casetracker.casework.batches import Batch, BatchKind, Figure, FigureState, OneDirection, Voice
from casetracker.casework.claim_words import Direction, Side, Unit
from casetracker.casework.disagreements import Difference, Remark
from casetracker.casework.over_time import Spot
from casetracker.casework.paper_language import PaperLanguage
from casetracker.casework.people import Script, script_of
from casetracker.casework.round_worklist import Hearing, Reason
from casetracker.casework.running_totals import Check, Fit
from casetracker.casework.sources import Source, host_of
from casetracker.letters import wording as paper_wording
from casetracker.services.batches import BatchView, TotalView
from casetracker.services.reference import speaker_names, total_words
from casetracker.ui.case_words import capital, date_short, date_words, line, paper_language, quoted, word
from casetracker.ui.wording import language

translate = QCoreApplication.translate
OTHERS_NAMED: Final = 6
"""How many other transfers a remark names; the rest is a number."""
TELLERS_NAMED: Final = 3
"""How many speakers of one number a mark names; the page of the transfer names all of them."""


@dataclass(frozen=True, slots=True)
class Said:
    """One thing to read: what it is about, and the sentence."""

    title: str
    words: str


def title_of(batch: Batch) -> str:
    """Name a batch as what it is: only a transfer is called one."""
    return _TITLES[batch.kind]().format(day=date_words(batch.happened_on))


_TITLES: Final = {
    BatchKind.TRANSFER: lambda: translate("BatchWords", "Transfer of {day}"),
    BatchKind.ANNOUNCED: lambda: translate("BatchWords", "Announced for {day}"),
    BatchKind.OFFERED: lambda: translate("BatchWords", "Offer of {day}"),
    BatchKind.OFFER_NOT_CARRIED_OUT: lambda: translate("BatchWords", "Offer of {day}, not carried out"),
    BatchKind.TOTAL_OVER_DAYS: lambda: translate("BatchWords", "Total over several days, {day}"),
    BatchKind.PART_OF_ANOTHER: lambda: translate("BatchWords", "Part of another transfer, {day}"),
}


def not_a_transfer(batch: Batch) -> str:
    """Say what an entry that is no transfer is, and what follows; empty for a transfer."""
    match batch.kind:
        case BatchKind.TRANSFER:
            return ""
        case BatchKind.ANNOUNCED:
            return translate(
                "BatchWords", "It was announced. Nobody has said yet that it took place. No case can be linked to it."
            )
        case BatchKind.OFFERED:
            return translate(
                "BatchWords", "It was offered. Nobody has said that it took place. No case can be linked to it."
            )
        case BatchKind.OFFER_NOT_CARRIED_OUT:
            return translate("BatchWords", "It was offered and did not take place. No case can be linked to it.")
        case _:
            return translate("BatchWords", "This entry is not a transfer of its own. It cannot be linked to a case.")


def speaker(figure: Figure) -> str:
    return speaker_names(language()).get(figure.speaker, figure.speaker)


def counted(total: Figure) -> str:
    """Say what a running total counts; what the shipped totals count has its words in the language of the window."""
    return total_words(language()).get(total.what_is_counted, total.what_is_counted)


def period(total: Figure) -> str:
    """Say over which time a running total counts, as `counted` does."""
    return total_words(language()).get(total.period, total.period)


def number(figure: Figure) -> str:
    """Write the number of a claim as it was told; that none was given is said in words."""
    if figure.count is None:
        return translate("BatchWords", "no number")
    return paper_wording.bare_count(figure.count, paper_language(), bound=figure.bound, most=figure.count_to)


def unit(figure: Figure) -> str:
    """Name what was counted; empty where the claim does not say."""
    return word(figure.unit) if figure.unit is not Unit.NOT_RECORDED else ""


def grade(figure: Figure, sources: Mapping[UUID, Source]) -> str:
    """Write the grade of a claim; where only its page is graded, the page's."""
    page = sources.get(figure.source_id) if figure.source_id else None
    reliability = figure.reliability or (page.reliability if page else None)
    graded = "".join(part.value for part in (reliability, figure.credibility) if part)
    return graded or translate("BatchWords", "not graded")


def state(figure: Figure) -> str:
    """Name the state of a claim that does not simply hold."""
    return "" if figure.state is FigureState.CURRENT else word(figure.state)


# What does not agree


def remark(one: Remark) -> Said:
    """Word what the claims do not agree on, with the numbers and who gave them."""
    about = " · ".join(capital(word(part)) for part in (one.direction, one.side) if part is not None)
    heading = word(one.difference)
    title = f"{about}: {heading}" if about else capital(heading)
    return Said(title, _WORDED[one.difference](one))


def _listed(one: Remark) -> str:
    """List each number with everybody who gave it; sides are named where several speak."""
    numbers: dict[tuple[Side, str], list[str]] = {}
    for figure in one.figures:
        numbers.setdefault((figure.side, number(figure)), []).append(speaker(figure))
    several = len({side for side, _ in numbers}) > 1
    told = []
    for (side, count), who in numbers.items():
        names = ", ".join(dict.fromkeys(who))
        told.append(f"{capital(word(side, short=True))}: {count} – {names}" if several else f"{count} – {names}")
    return "; ".join(told)


def _who(one: Remark) -> str:
    return ", ".join(dict.fromkeys(speaker(figure) for figure in one.figures))


def _days(one: Remark) -> str:
    days: dict[str, list[str]] = {}
    for figure in one.figures:
        if figure.happened_on:
            days.setdefault(date_words(figure.happened_on), []).append(speaker(figure))
    return "; ".join(f"{day} – {', '.join(dict.fromkeys(who))}" for day, who in days.items())


def _silent(one: Remark) -> str:
    said = (
        translate("BatchWords", "No Ukrainian figure was found: {said}. That is no zero.")
        if one.side is Side.UKRAINE
        else translate("BatchWords", "No Russian figure was found: {said}. That is no zero.")
    )
    return said.format(said=_listed(one))


def _quotes(one: Remark) -> str:
    return "; ".join(f"{quoted(figure.qualifier)} – {speaker(figure)}" for figure in one.figures)


def _older(one: Remark) -> str:
    return translate("BatchWords", "A page of {who} is dated before the day that it tells of.").format(who=_who(one))


def _others(one: Remark) -> str:
    days = [date_words(batch.happened_on) for batch in one.others[:OTHERS_NAMED]]
    more = len(one.others) - len(days)
    listed = ", ".join(days)
    return f"{listed} {translate('BatchWords', 'and %n more', '', more)}" if more > 0 else listed


def _same_day(one: Remark) -> str:
    said = translate(
        "BatchWords",
        "{numbers} tells of the same day. Look whether it is the same transfer; if so, link cases with one of them.",
    )
    return said.format(numbers=", ".join(batch.number for batch in one.others))


_WORDED: Final[dict[Difference, Callable[[Remark], str]]] = {
    Difference.SIDES_DIFFER: _listed,
    Difference.ONE_SIDE_DIFFERS: _listed,
    Difference.SPEAKER_DIFFERS: _listed,
    Difference.ONLY_ONE_SIDE: _silent,
    Difference.NONE_SAID: lambda one: translate(
        "BatchWords", "{who} said “none”. Saying nothing is something else."
    ).format(who=_who(one)),
    Difference.DENIED: lambda one: translate("BatchWords", "Denied by {who}.").format(who=_who(one)),
    Difference.WORDS_DIFFER: _quotes,
    Difference.DAYS_DIFFER: _days,
    Difference.PAGE_OLDER: _older,
    Difference.DISPUTED: _listed,
    Difference.SEVERAL_BODIES: lambda one: translate("BatchWords", "{who}: one transfer, not several.").format(
        who=_who(one)
    ),
    Difference.OBSERVER: lambda one: translate(
        "BatchWords", "{who} was present. Being present verifies neither numbers nor identity."
    ).format(who=_who(one)),
    Difference.SAME_DAY: _same_day,
    Difference.SAME_NUMBER: lambda one: translate(
        "BatchWords", "The same number was given of: {days}. Each is its own."
    ).format(days=_others(one)),
}


def collected(figures: Iterable[Figure]) -> list[Said]:
    """Return the remarks of whoever collected the claims, each once, with the claim that it stands beside."""
    notes: dict[str, list[str]] = {}
    foreign: set[str] = set()
    for figure in figures:
        if figure.note:
            notes.setdefault(figure.note, []).append(speaker(figure))
            # The files of claims have their remarks in English.
            if figure.reference_key and script_of(figure.note) is Script.LATIN:
                foreign.add(figure.note)
    named = "" if language() == PaperLanguage.ENGLISH else word(PaperLanguage.ENGLISH)
    return [
        Said(line(", ".join(dict.fromkeys(who)), named if note in foreign else ""), note) for note, who in notes.items()
    ]


def without_number(view: BatchView) -> list[Said]:
    """Return what was said without a number: a denial, a partial confirmation, an announcement, an offer's answer."""
    return [
        Said(
            line(speaker(one), capital(word(one.kind))),
            quoted(one.qualifier) if one.qualifier else translate("BatchWords", "No number was given."),
        )
        for one in view.figures
        if one.count is None and one.state in (FigureState.CURRENT, FigureState.DISPUTED)
    ]


# Running totals


def total(view: TotalView) -> Said:
    """Word a running total as the claim that it is, and how it stands to the rounds recorded here."""
    one = view.total
    day = date_words(one.said_on) if one.said_on else ""
    title = line(f"{number(one)} {word(one.direction)}", speaker(one), day, period(one), state(one))
    return Said(title, " ".join(filter(None, (check(view.check), _growth(view), _differing(view)))))


def check(one: Check) -> str:
    """Say how a total stands to the rounds recorded here of the same side; no sum is given."""
    match one.fit:
        case Fit.SPAN_NOT_TOLD:
            return translate(
                "BatchWords", "From which day it counts is not told, so it is not held against all rounds."
            )
        case Fit.NO_ROUNDS:
            return translate(
                "BatchWords", "Its side gave no number of any round here, so there is nothing to hold it against."
            )
        case Fit.FITS:
            said = translate("BatchWords", "The rounds recorded here of this side do not contradict it.")
        case Fit.GAP:
            said = translate("BatchWords", "The rounds recorded here of this side leave a gap of {count}.").format(
                count=_gap(one)
            )
        case Fit.BEYOND:
            said = translate("BatchWords", "The rounds recorded here of this side go beyond it by {count}.").format(
                count=_gap(one)
            )
    parts = [said]
    if one.silent:
        parts.append(
            translate("BatchWords", "Of %n round(s) in that time this side gave no number here.", "", one.silent)
        )
    if one.unplaced:
        parts.append(translate("BatchWords", "%n round(s) cannot be placed in time.", "", one.unplaced))
    if one.fit is not Fit.FITS:
        parts.append(
            translate(
                "BatchWords",
                "Rounds not recorded here, another way of counting, or an error: it cannot be told from here.",
            )
        )
    return " ".join(parts)


def _gap(one: Check) -> str:
    least, most = one.gap
    paper = paper_language()
    if least is not None and most is not None:
        low, high = paper_wording.number(least, paper), paper_wording.number(most, paper)
        return low if least == most else f"{low}–{high}"
    known = most if least is None else least
    told = paper_wording.number(known or 0, paper)
    return (
        translate("BatchWords", "at most {count}") if least is None else translate("BatchWords", "at least {count}")
    ).format(count=told)


def _growth(view: TotalView) -> str:
    growth = view.growth
    if growth is None or growth.earlier.said_on is None:
        return ""
    said = translate("BatchWords", "Since {day} this speaker's total grows by {count}.")
    grown = said.format(
        day=date_short(growth.earlier.said_on), count=paper_wording.number(growth.grows_by, paper_language())
    )
    told = growth.check
    if told.fit is Fit.GAP:
        between = translate("BatchWords", "The rounds between, recorded here, leave a gap of {count}.").format(
            count=_gap(told)
        )
    elif told.fit is Fit.BEYOND:
        between = translate("BatchWords", "The rounds between, recorded here, go beyond that by {count}.").format(
            count=_gap(told)
        )
    elif told.fit is Fit.FITS:
        between = translate("BatchWords", "The rounds between, recorded here, do not contradict that.")
    else:
        between = ""
    return line_of(grown, between)


def _differing(view: TotalView) -> str:
    if not view.differing:
        return ""
    numbers = ", ".join(number(one) for one in view.differing)
    return translate("BatchWords", "On the same day the same speaker is quoted with {numbers}.").format(numbers=numbers)


def line_of(*sentences: str) -> str:
    return " ".join(part for part in sentences if part)


def direction_words(direction: Direction) -> str:
    return capital(word(direction))


# Over time


def titled(batch: Batch) -> str:
    """Name a batch by its day and its number."""
    return line(title_of(batch), batch.number)


def mark_over_time(way: OneDirection, side: Side, spot: Spot, sources: Mapping[UUID, Source]) -> str:
    """Read a mark aloud: direction and side, each number with who gave it and on which page, and its shape."""
    told = _told(way.of(side), sources)
    if not told:
        others = (f"{capital(word(other, short=True))}: {_told(heard, sources)}" for other, heard in way.sides.items())
        told = line(translate("BatchWords", "not stated"), *others)
    about = line(direction_words(way.direction), capital(word(side, short=True)))
    return line(f"{about}: {told}", word(spot))


def _told(voices: Iterable[Voice], sources: Mapping[UUID, Source]) -> str:
    return "; ".join(f"{number(voice.figures[0])} – {_tellers(voice, sources)}" for voice in voices)


def _tellers(voice: Voice, sources: Mapping[UUID, Source]) -> str:
    """Name whoever gave a number, each with the pages it was read on."""
    pages: dict[str, dict[str, None]] = {}
    for figure in voice.figures:
        page = sources.get(figure.source_id) if figure.source_id else None
        pages.setdefault(speaker(figure), {}).update({page_short(page): None} if page else {})
    named = [f"{who} ({', '.join(read_on)})" if read_on else who for who, read_on in pages.items()]
    more = len(named) - TELLERS_NAMED
    listed = ", ".join(named[:TELLERS_NAMED])
    return f"{listed} {translate('BatchWords', 'and %n more', '', more)}" if more > 0 else listed


# Whom a transfer should reach


def reasons(hearing: Hearing) -> str:
    """Word why a relative should hear of a transfer in this way, or of nothing."""
    return "; ".join(_reason(one, hearing) for one in hearing.reasons)


def _reason(reason: Reason, hearing: Hearing) -> str:
    day = date_short(hearing.day) if hearing.day and reason is hearing.reasons[0] else ""
    if reason is Reason.PAUSE and day:
        return translate("BatchWords", "asked for a pause until {day}").format(day=day)
    return f"{word(reason)} ({day})" if day else word(reason)


def page_short(source: Source) -> str:
    """Name a page in a narrow column: its host, else its title."""
    return host_of(source.address) or source.title
