"""What a claim says: of which direction, from which side, of what, and how exactly."""

from enum import StrEnum


class Direction(StrEnum):
    TO_UKRAINE = "to_ukraine"
    TO_RUSSIA = "to_russia"
    BOTH = "both"


class Side(StrEnum):
    UKRAINE = "ukraine"
    RUSSIA = "russia"
    ICRC = "icrc"
    OTHER = "other"


class Unit(StrEnum):
    BODIES = "bodies"
    BODIES_OR_REMAINS = "bodies_or_remains"
    BODY_BAGS = "body_bags"
    PERSONS = "persons"
    NOT_RECORDED = "not_recorded"


class Bound(StrEnum):
    """How exactly the number was told."""

    EXACT = "exact"
    ABOUT = "about"
    AT_LEAST = "at_least"
    MORE_THAN = "more_than"
    JUST_UNDER = "just_under"
    BETWEEN = "between"
