"""Finding a person while typing: whose name it is, in which case, and why it was found. Nothing typed is kept."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple
from uuid import UUID

from casetracker.casework.partial_date import PartialDate
from casetracker.casework.people import Kinship, NameKind, PersonName, shown_name
from casetracker.matching.forms import Role
from casetracker.matching.keys import keys
from casetracker.matching.likeness import Likeness, alike
from casetracker.matching.normalise import is_cyrillic, tokens
from casetracker.matching.passports import Passport, passport_of
from casetracker.matching.score import Reason
from casetracker.services.desk import Desk
from casetracker.storage.search import Hit
from casetracker.storage.search.typed import read

AT_MOST: Final = 20
_WORD: Final = re.compile(r"[^\s,;:/\"«»“”„()-]+")
_SPELT: Final = frozenset({Likeness.SAME_SOUND, Likeness.OTHER_LANGUAGE})
_WEAK: Final = frozenset({Likeness.SAME_CONSONANTS, Likeness.SIMILAR, Likeness.DIFFERENT})


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

    @property
    def literal(self) -> bool:
        """Say whether the name that heads the case holds what was typed, letter for letter."""
        return not self.whys and not self.found_in and self.kinship is None and self.form == self.name


def find_people(desk: Desk, typed: str, limit: int = AT_MOST) -> list[Found]:
    """Return who is found by what was typed, the likeliest first, each case once."""
    words = [one.text for one in read(typed) if one.of_a_name]
    as_typed = _as_written(typed)
    with desk.read() as reading:
        hits = reading.cases.hits(typed, limit)
        shown = {hit.case_id for hit in hits}
        numbers = reading.cases.numbers(shown)
        sought = {one.case_id: one for one in reading.people.sought_of(shown)}
        kinships = reading.people.some(hit.bearer for hit in hits if not hit.of_sought)
        names: dict[UUID, list[PersonName]] = {}
        for name in reading.people.names(shown):
            bearer = name.sought_person_id or name.relative_id
            if bearer is not None:
                names.setdefault(bearer, []).append(name)
    found = []
    for hit in hits:
        person, own = sought[hit.case_id], names.get(hit.bearer, [])
        form, kind, whys = hit.form, hit.kind, tuple(_whys(hit, words, as_typed))
        if (same := _letter_for_letter(own, words)) is not None:
            form, kind, whys = same.full, same.kind, ()
        found.append(
            Found(
                hit.case_id,
                numbers[hit.case_id],
                shown_name(names.get(person.id, [])),
                person.born,
                person.disappeared_on or person.last_contact,
                form,
                kind,
                None if hit.of_sought else kinships[hit.bearer].kinship,
                whys,
                _told_elsewhere(hit, numbers[hit.case_id], typed),
            )
        )
    return found


def _told_elsewhere(hit: Hit, number: str, typed: str) -> tuple[str, ...]:
    """Return where something was found, but for the number that heads the case: there it is seen."""
    asked = [word for one in read(typed) if not one.of_a_name for word in (one.words or (one.text,))]
    seen = any(word in part for word in asked for part in number.casefold().split("-"))
    return tuple(one for one in hit.found_in if one != "number" or not seen)


def _letter_for_letter(names: Sequence[PersonName], typed: Sequence[str]) -> PersonName | None:
    """Return the name in which every typed word begins a word, the one that heads the page before others."""
    heads = shown_name(names)
    for name in sorted(names, key=lambda one: (one.full != heads, one.id)):
        recorded = tokens(name.full)
        if typed and all(any(one.startswith(word) for one in recorded) for word in typed):
            return name
    return None


def _whys(hit: Hit, typed: Sequence[str], as_typed: Mapping[str, str]) -> Iterator[Why]:
    """Say of each word that is not the same one why it was taken for it."""
    as_recorded = _as_written(hit.form)
    told = {reason.one for reason in hit.reasons}
    begun = [word for word in typed if word not in told]
    for reason in hit.reasons:
        said, only_begun = reason, False
        if reason.one and reason.one not in as_typed:
            # The search compares a name that is half typed as if it were whole.
            said, only_begun = _of_the_begun(reason, begun)
        if said.one and said.likeness is not Likeness.SAME:
            yield Why(
                as_typed.get(said.one, said.one.capitalize()),
                as_recorded.get(said.other, said.other.capitalize()),
                said.role,
                said.likeness,
                _passport(said),
                only_begun,
            )


def _of_the_begun(reason: Reason, begun: list[str]) -> tuple[Reason, bool]:
    """Return the reason with the word that was typed in place of the one that it begins, and whether it only begins."""
    whole = reason.one
    if word := next((one for one in begun if whole.startswith(one)), ""):
        begun.remove(word)
        return reason._replace(one=word), reason.likeness is not Likeness.SAME
    word = max(begun, key=lambda one: (_begins(one, whole), alike(one, whole, reason.role).value), default="")
    if not word:
        return reason, False
    begun.remove(word)
    why = alike(word, whole, reason.role).why
    if reason.likeness is not Likeness.SAME or (why in _WEAK and _begins(word, whole)):
        return reason._replace(
            one=word, likeness=Likeness.SAME_SOUND if reason.likeness is Likeness.SAME else reason.likeness
        ), True
    return reason._replace(one=word, likeness=why), False


def _begins(word: str, whole: str) -> bool:
    """Say whether a word reads as the beginning of another."""
    return any(one.startswith(sounds) for sounds in keys(word).folds for one in keys(whole).folds)


def _passport(reason: Reason) -> Passport | None:
    if reason.likeness not in _SPELT or is_cyrillic(reason.one) is is_cyrillic(reason.other):
        return None
    cyrillic, latin = (reason.one, reason.other) if is_cyrillic(reason.one) else (reason.other, reason.one)
    return passport_of(latin, cyrillic)


def _as_written(text: str) -> dict[str, str]:
    """Return the words of a text as the search reads them, each with the word as it stands there."""
    written: dict[str, str] = {}
    for whole in _WORD.findall(text):
        for word in tokens(whole):
            written.setdefault(word, whole[:1].upper() + whole[1:])
    return written
