"""How a paper is printed: as usual, large for weak eyes, or plain for a screen reader and for copying."""

from enum import StrEnum


class PrintSize(StrEnum):
    """The words, and the rules over them, are the same in all three."""

    USUAL = "usual"
    LARGE = "large"
    PLAIN = "plain"
