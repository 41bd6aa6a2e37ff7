"""How much two records of persons speak for one person, in bits, field by field (Fellegi and Sunter 1969).

A bit doubles the odds. That a name agrees weighs as much as the name is rare: Шевченко little, a name that one person
in the register has very much. What is missing on either side weighs nothing. Against the sum stands how unlikely it is
that a record taken at random is this person: among a million, some 24 bits.

The weights were fitted on register-like data with known errors; at a million people half of the pairs around 24 bits
are one person. They order what a caseworker looks at and decide nothing.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from math import log2
from typing import Final, NamedTuple

from casetracker.casework.partial_date import Part
from casetracker.matching import units
from casetracker.matching.forms import NameForm, Role
from casetracker.matching.keys import keys
from casetracker.matching.likeness import Alike, Likeness, alike
from casetracker.matching.normalise import parts
from casetracker.matching.surnames import of_a_man


class Field(StrEnum):
    """What is compared."""

    SURNAME = "surname"
    GIVEN = "given"
    PATRONYMIC = "patronymic"
    BORN = "born"
    UNIT = "unit"


class Agreement(StrEnum):
    """How two birth dates or two units agree."""

    EXACT = "exact"
    DAY_AND_MONTH_SWAPPED = "day_and_month_swapped"
    ONE_PART_OFF = "one_part_off"
    SAME_MONTH = "same_month"
    SAME_YEAR = "same_year"
    """Of one date, or of both, only the year is known, and it is the same."""
    OTHER_DAY_OF_YEAR = "other_day_of_year"
    DIFFERENT = "different"
    MISSING = "missing"


class Band(StrEnum):
    """How soon somebody should look at a pair. A match is a lead, never a decision."""

    STRONG = "strong"
    LIKELY = "likely"
    POSSIBLE = "possible"
    NONE = "none"


class Review(StrEnum):
    """Why a person must look first, whatever the sum."""

    TWINS = "twins"
    NAME_ALONE = "name_alone"


class Finding(NamedTuple):
    """One field of two records: how it agrees and what that weighs, with the two values as they were compared."""

    field: Field
    agreement: Likeness | Agreement
    bits: float
    one: str
    other: str


@dataclass(frozen=True, slots=True)
class Person:
    """What is compared of one record."""

    name: NameForm
    born: Part | None = None
    unit: str = ""


@dataclass(frozen=True, slots=True)
class Frequencies:
    """How many people of a register bear a name, by `frequency_key`; what is not in it is borne by one."""

    people: int
    surnames: Mapping[str, int] = field(default_factory=dict)
    given: Mapping[str, int] = field(default_factory=dict)
    patronymics: Mapping[str, int] = field(default_factory=dict)

    def of_role(self, role: Role) -> Mapping[str, int]:
        return {Role.SURNAME: self.surnames, Role.GIVEN: self.given, Role.PATRONYMIC: self.patronymics}[role]


@dataclass(frozen=True, slots=True)
class Evidence:
    """The sum of what two records say, and how it came about."""

    bits: float
    findings: tuple[Finding, ...]
    review: Review | None


# What the research measured: agreement is counted by rarity within these bounds, the rest is the same for all names.
_LEAST: Final = {Role.SURNAME: 7.0, Role.GIVEN: 3.5, Role.PATRONYMIC: 3.5}
_MOST: Final = {Role.SURNAME: 18.0, Role.GIVEN: 12.0, Role.PATRONYMIC: 12.0}
DIFFERENT: Final = {Role.SURNAME: -3.8, Role.GIVEN: -6.3, Role.PATRONYMIC: -5.6}
_LESS: Final = {
    Likeness.SAME: 0.0,
    Likeness.SAME_SOUND: 0.0,
    Likeness.OTHER_LANGUAGE: 0.0,
    Likeness.SHORT_FORM: 1.0,
    Likeness.SAME_CONSONANTS: 1.5,
    Likeness.SIMILAR: 3.0,
}
_INITIAL: Final = 2.0
BORN: Final = {
    Agreement.EXACT: 13.5,
    Agreement.DAY_AND_MONTH_SWAPPED: 10.6,
    Agreement.SAME_MONTH: 7.5,
    Agreement.ONE_PART_OFF: 4.6,
    Agreement.SAME_YEAR: 3.9,
    Agreement.OTHER_DAY_OF_YEAR: 0.7,
    Agreement.DIFFERENT: -5.6,
    Agreement.MISSING: 0.0,
}
UNIT: Final = {Agreement.EXACT: 8.3, Agreement.DIFFERENT: -2.0, Agreement.MISSING: 0.0}
# Below this likeness two words are two names.
_ONE_NAME: Final = 0.6
_FIELDS: Final = {Role.SURNAME: Field.SURNAME, Role.GIVEN: Field.GIVEN, Role.PATRONYMIC: Field.PATRONYMIC}
ROLES: Final = tuple(_FIELDS)
# Beside the size of the register: most people looked for are in no other record.
_ABSENT: Final = 4.0
_STRONG: Final = 4.0
_LIKELY: Final = 0.0
_POSSIBLE: Final = -4.0


def weigh(one: Person, other: Person, frequencies: Frequencies) -> Evidence:
    """Weigh every field of two records whose names have roles."""
    findings = [compare_role(role, one.name.of_role(role), other.name.of_role(role), frequencies) for role in ROLES]
    findings += [_born(one.born, other.born), _unit(one.unit, other.unit)]
    return Evidence(sum(each.bits for each in findings), tuple(findings), _review(findings))


def odds(bits: float, people: int) -> float:
    """Return log2 of the odds that both are one person, in a register of so many people."""
    return bits - log2(max(people, 1)) - _ABSENT


def least_bits(people: int) -> float:
    """Return from which sum on a pair in a register of so many people is worth a look."""
    return _POSSIBLE - odds(0.0, people)


def band(evidence: Evidence, people: int) -> Band:
    """Put a pair where it is to be looked at; what must be reviewed is never strong and never left out."""
    reached = odds(evidence.bits, people)
    if evidence.review is Review.TWINS:
        return Band.POSSIBLE
    if reached >= _STRONG:
        return Band.LIKELY if evidence.review else Band.STRONG
    if reached >= _LIKELY:
        return Band.LIKELY
    return Band.POSSIBLE if reached >= _POSSIBLE else Band.NONE


def frequency_key(word: str, role: Role) -> str:
    """Return under what name the bearers are counted: all spellings, languages and short forms together."""
    if role is Role.SURNAME:
        return keys(of_a_man(word)).folds[0]
    found = keys(word)
    return found.groups[0] if found.groups else found.folds[0]


def compare_role(role: Role, mine: tuple[str, ...], theirs: tuple[str, ...], frequencies: Frequencies) -> Finding:
    """Weigh the words that two records have in one role."""
    if not mine or not theirs:
        return Finding(_FIELDS[role], Likeness.MISSING, 0.0, " ".join(mine), " ".join(theirs))
    likeness, first, second = max(
        ((_likeness(first, second, role), first, second) for first in _whole(mine) for second in _whole(theirs)),
        key=lambda found: (found[0].value, found[1], found[2]),
    )
    bits = _bits(likeness, role, min(weight_of(first, role, frequencies), weight_of(second, role, frequencies)))
    why = likeness.why if bits > DIFFERENT[role] else Likeness.DIFFERENT
    return Finding(_FIELDS[role], why, bits, first, second)


def _whole(words: tuple[str, ...]) -> list[str]:
    """List the words with the parts of double ones; a person often goes by one of them."""
    return [part for word in words for part in dict.fromkeys((word, *parts(word)))]


def _likeness(one: str, other: str, role: Role) -> Alike:
    likeness = alike(one, other, role)
    if role is not Role.SURNAME or likeness.why in _SURE:
        return likeness
    return max(likeness, alike(of_a_man(one), of_a_man(other), role), key=lambda found: found.value)


_SURE: Final = frozenset({Likeness.SAME, Likeness.SAME_SOUND})


def weight_of(word: str, role: Role, frequencies: Frequencies) -> float:
    """Return what it weighs that two records agree in this name: the more, the fewer bear it."""
    share = frequencies.of_role(role).get(frequency_key(word, role), 1) / max(frequencies.people, 1)
    return weight_of_share(role, share)


def weight_of_share(role: Role, share: float) -> float:
    """Return what it weighs that two records agree in a name that this share of people bear."""
    return min(_MOST[role], max(_LEAST[role], -log2(share)))


def _bits(likeness: Alike, role: Role, same: float) -> float:
    if likeness.value < _ONE_NAME:
        return DIFFERENT[role]
    if likeness.why is Likeness.INITIAL:
        return min(_INITIAL, same)
    return same - _LESS[likeness.why]


def _born(one: Part | None, other: Part | None) -> Finding:
    agreement = compare_dates(one, other)
    told = [part.iso() if part else "" for part in (one, other)]
    return Finding(Field.BORN, agreement, BORN[agreement], told[0], told[1])


def compare_dates(one: Part | None, other: Part | None) -> Agreement:
    """Say how two birth dates agree, each of which may be a year or a month only."""
    if one is None or other is None:
        return Agreement.MISSING
    if one.day and other.day:
        return _compare_days(one, other)
    if one.year != other.year:
        return Agreement.DIFFERENT
    if one.month and other.month:
        return Agreement.SAME_MONTH if one.month == other.month else Agreement.OTHER_DAY_OF_YEAR
    return Agreement.SAME_YEAR


def _compare_days(one: Part, other: Part) -> Agreement:
    if one == other:
        return Agreement.EXACT
    if one.year == other.year and (one.month, one.day) == (other.day, other.month):
        return Agreement.DAY_AND_MONTH_SWAPPED
    off = (one.year != other.year) + (one.month != other.month) + (one.day != other.day)
    if off == 1:
        return Agreement.ONE_PART_OFF
    return Agreement.OTHER_DAY_OF_YEAR if one.year == other.year else Agreement.DIFFERENT


def _unit(one: str, other: str) -> Finding:
    agreement = {True: Agreement.EXACT, False: Agreement.DIFFERENT, None: Agreement.MISSING}[units.same(one, other)]
    return Finding(Field.UNIT, agreement, UNIT[agreement], units.canonical(one), units.canonical(other))


def _review(findings: list[Finding]) -> Review | None:
    """Find what the sum takes for one person and life for two.

    Twins share everything but the given name; and many people share a common full name, for whom there is nothing else
    to tell them apart.
    """
    how = {each.field: each.agreement for each in findings}
    family = how[Field.SURNAME] not in _NOT_ONE and how[Field.PATRONYMIC] not in _NOT_ONE
    if family and how[Field.BORN] is Agreement.EXACT and how[Field.GIVEN] is Likeness.DIFFERENT:
        return Review.TWINS
    if how[Field.BORN] is Agreement.MISSING and how[Field.UNIT] is Agreement.MISSING:
        return Review.NAME_ALONE
    return None


_NOT_ONE: Final = frozenset({Likeness.DIFFERENT, Likeness.MISSING})
