"""How a person that was found is worded: who it is, the name that matched, and why it did."""

from collections.abc import Iterable, Iterator
from typing import Final

from PySide6.QtCore import QCoreApplication

from casetracker.casework.people import NameKind
from casetracker.matching.forms import Role
from casetracker.matching.likeness import Likeness
from casetracker.services.finding import Found, Why
from casetracker.ui.case_words import date_narrow, heading, line, word

translate = QCoreApplication.translate


def days(found: Found) -> str:
    """Say when the person was born, and since when nothing is known of them."""
    born = translate("HitWords", "born {day}").format(day=date_narrow(found.born)) if found.born else ""
    since = (
        translate("HitWords", "missing since {day}").format(day=date_narrow(found.missing_since))
        if found.missing_since
        else ""
    )
    return line(born, since)


def form(found: Found) -> str:
    """Say whose name matched, and which one; nothing where it is the name that heads the case."""
    if found.kinship is not None:
        return f"{heading(found.kinship)}: {found.form}"
    if found.form == found.name:
        return ""
    kind = "" if found.kind is NameKind.LEGAL else f" ({word(found.kind)})"
    return translate("HitWords", "Also recorded as {name}").format(name=found.form) + kind


def reasons(found: Found) -> str:
    """Say of each word why it was taken for one that is recorded, and where else something was found."""
    places = ", ".join(_PLACES[one]() for one in found.found_in if one in _PLACES)
    where = translate("HitWords", "found in: {places}").format(places=places) if places else ""
    keys = (
        translate("HitWords", "read as “{words}”: the keyboard was set to another language").format(words=found.read_as)
        if found.read_as
        else ""
    )
    return "; ".join(part for part in (keys, *_of_words(found.whys), where) if part)


def _of_words(whys: Iterable[Why]) -> Iterator[str]:
    """Say each reason once, with all words that share it, in the order in which a name is said."""
    shared: dict[str, list[str]] = {}
    for why in sorted(whys, key=lambda one: _ORDER.index(one.role)):
        shared.setdefault(_reason(why), []).append(_words(why))
    return (f"{', '.join(words)}: {said}" for said, words in shared.items())


def _words(why: Why) -> str:
    """Set a typed word beside the one it was taken for."""
    if why.likeness is Likeness.MISSING:
        return why.typed
    sign = "≠" if why.likeness is Likeness.DIFFERENT else "≈"
    return f"{why.typed} {sign} {why.recorded}"


def _reason(why: Why) -> str:
    """Say why one word was taken for another, and no more than is known of it."""
    if why.likeness is Likeness.MISSING:
        return word(why.likeness)
    said = word(why.likeness)
    if why.begun and why.likeness is Likeness.SAME_SOUND:
        said = translate("HitWords", "begins alike")
    if why.declined:
        said = translate("HitWords", "the name as it stands in a sentence")
    if why.passport is not None:
        said = f"{said}, {word(why.passport)}"
    return said


def explanation(found: Found) -> str:
    """Say why it was found and which name matched; nothing where the one that heads the case holds what was typed."""
    return "" if found.literal else line(reasons(found), form(found))


def spoken(found: Found) -> str:
    """Say everything of a hit in one sentence, for a screen reader."""
    return ". ".join(part for part in (found.name, found.number, days(found), explanation(found)) if part)


def caution() -> str:
    return translate("HitWords", "A name alone decides nothing: compare the date of birth, the family, the unit.")


def nothing_found() -> str:
    return translate(
        "HitWords",
        "Nobody is found for this. Try fewer letters, another spelling, the former surname, a relative's name, "
        "a phone, or the number of the case.",
    )


def how_to() -> str:
    """Say what can be typed, and how a search is narrowed."""
    return translate(
        "HitWords",
        "A name in any spelling, a number, a phone, a unit or a year. surname:… or year:… says where to look, "
        "quotation marks take a word as it stands.",
    )


_ORDER: Final = (Role.SURNAME, Role.GIVEN, Role.PATRONYMIC, Role.UNKNOWN)
_PLACES: Final = {
    "number": lambda: translate("HitWords", "a number"),
    "unit": lambda: translate("HitWords", "the military unit"),
    "phone": lambda: translate("HitWords", "a phone"),
    "locality": lambda: translate("HitWords", "a place"),
    "born": lambda: translate("HitWords", "the date of birth"),
}
