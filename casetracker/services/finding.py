"""Finding a person while typing: whose name it is, in which case, and why it was found. Nothing typed is kept."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, NamedTuple
from uuid import UUID

from casetracker.casework.partial_date import PartialDate
from casetracker.casework.people import Kinship, NameKind, PersonName, shown_name
from casetracker.matching.fitting import Because
from casetracker.matching.forms import Role
from casetracker.matching.likeness import Likeness
from casetracker.matching.normalise import is_cyrillic, tokens
from casetracker.matching.passports import Passport, passport_of
from casetracker.services.desk import Desk
from casetracker.storage.search import Hit, Wanted, always
from casetracker.storage.search import NoLongerWanted as NoLongerWanted
from casetracker.storage.search.typed import read

AT_MOST: Final = 20
_WORD: Final = re.compile(r"[^\s,;:/\"«»“”„()-]+")
_SPELT: Final = frozenset({Likeness.SAME_SOUND, Likeness.OTHER_LANGUAGE})


class Why(NamedTuple):
    """Why one typed word was taken for one that is recorded, or was not."""

    typed: str
    """As it was typed; empty where nothing was."""
    recorded: str
    """As it stands in the name that was found; empty where no word of it answers."""
    role: Role
    likeness: Likeness
    passport: Passport | None = None
    """Whose passports spell it so, where only one state's do."""
    begun: bool = False
    """Only the beginning was typed, and only that reads so."""
    declined: bool = False
    """It was typed as it stands in a sentence."""


@dataclass(frozen=True, slots=True)
class Found:
    """A person that was found, and the case as far as one tells people apart by it."""

    case_id: UUID
    number: str
    name: str
    """Of the sought person, as it heads the case."""
    born: PartialDate | None
    missing_since: PartialDate | None
    form: str
    """The recorded name that matched."""
    kind: NameKind
    kinship: Kinship | None
    """Of whom this is the name; None where it is the sought person's own."""
    whys: tuple[Why, ...]
    """Only what is not the same word."""
    found_in: tuple[str, ...]
    """Where else something typed was found: "phone", "unit" and the other columns of the search."""
    read_as: str = ""
    """What was meant, where the keyboard was set to another language; empty where it was not."""

    @property
    def literal(self) -> bool:
        """Say whether the name that heads the case holds what was typed, letter for letter."""
        told = self.whys or self.found_in or self.read_as
        return not told and self.kinship is None and self.form == self.name


def find_people(desk: Desk, typed: str, limit: int = AT_MOST, wanted: Wanted = always) -> list[Found]:
    """Return who is found by what was typed, the likeliest first, each case once.

    Raises `NoLongerWanted` soon after `wanted` says so.
    """
    with desk.read() as reading:
        hits = reading.cases.hits(typed, limit, wanted)
        shown = {hit.case_id for hit in hits}
        numbers = reading.cases.numbers(shown)
        sought = {one.case_id: one for one in reading.people.sought_of(shown)}
        kinships = reading.people.some(hit.bearer for hit in hits if not hit.of_sought)
        names: dict[UUID, list[PersonName]] = {}
        for name in reading.people.names(shown):
            if name.sought_person_id is not None:
                names.setdefault(name.sought_person_id, []).append(name)
    found = []
    for hit in hits:
        person = sought[hit.case_id]
        found.append(
            Found(
                hit.case_id,
                numbers[hit.case_id],
                shown_name(names.get(person.id, [])),
                person.born,
                person.disappeared_on or person.last_contact,
                hit.form,
                hit.kind,
                None if hit.of_sought else kinships[hit.bearer].kinship,
                tuple(_whys(hit, hit.read_as or typed)),
                _told_elsewhere(hit, numbers[hit.case_id], hit.read_as or typed),
                hit.read_as,
            )
        )
    return found


def _told_elsewhere(hit: Hit, number: str, typed: str) -> tuple[str, ...]:
    """Return where something was found, but for the number that heads the case: there it is seen."""
    asked = [word for one in read(typed) if not one.of_a_name for word in (one.words or (one.text,))]
    seen = any(word in part for word in asked for part in number.casefold().split("-"))
    return tuple(one for one in hit.found_in if one != "number" or not seen)


def _whys(hit: Hit, typed: str) -> Iterator[Why]:
    """Say of each typed word that is not the same one why it was taken for it."""
    as_typed, as_recorded = _as_written(typed), _as_written(hit.form)
    for one in hit.reasons:
        if one.typed and (one.likeness is not Likeness.SAME or one.declined):
            yield Why(
                as_typed.get(one.typed, one.typed.capitalize()),
                as_recorded.get(one.recorded, one.recorded.capitalize()),
                one.role,
                one.likeness,
                None if one.begun else _passport(one),
                one.begun,
                one.declined,
            )


def _passport(reason: Because) -> Passport | None:
    if reason.likeness not in _SPELT or is_cyrillic(reason.typed) is is_cyrillic(reason.recorded):
        return None
    words = (reason.typed, reason.recorded)
    cyrillic, latin = words if is_cyrillic(reason.typed) else words[::-1]
    return passport_of(latin, cyrillic)


def _as_written(text: str) -> dict[str, str]:
    """Return the words of a text as the search reads them, each with the word as it stands there."""
    written: dict[str, str] = {}
    for whole in _WORD.findall(text):
        for word in tokens(whole):
            written.setdefault(word, whole[:1].upper() + whole[1:])
    return written
