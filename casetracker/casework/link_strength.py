"""How strongly a case is tied to a batch."""

from enum import StrEnum


class LinkStrength(StrEnum):
    CONSIDERED = "considered"
    POSSIBLE = "possible"
    INDICATED = "indicated"
    CONFIRMED = "confirmed"
    EXCLUDED = "excluded"
