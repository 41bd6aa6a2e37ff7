"""Numbers as pages tell them: 1,000, at least 35, близько 1000, 1000–1200. Nothing typed is “not stated”, not zero."""

import re
from dataclasses import dataclass
from typing import Final

from casetracker.casework.batches import SpanUpsideDown
from casetracker.casework.claim_words import Bound
from casetracker.casework.errors import QT_TRANSLATE_NOOP, ForTheCaseworker


class NotANumber(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "This is not read as a number. Write 1000, about 1000, at least 1000, more than 1000, just under 1000 or "
        "1000-1200. Leave it empty where no number was given, and write 0 only where “none” was said.",
    )


@dataclass(frozen=True, slots=True)
class ToldNumber:
    """A number as it was told; without a count none was stated."""

    count: int | None = None
    count_to: int | None = None
    bound: Bound = Bound.EXACT

    def typed(self) -> str:
        """Write it so that it is read back."""
        if self.count is None:
            return ""
        if self.bound is Bound.BETWEEN:
            return f"{self.count}-{self.count_to}"
        return f"{_SIGNS[self.bound]}{self.count}"


_SIGNS: Final = {Bound.EXACT: "", Bound.ABOUT: "~", Bound.AT_LEAST: "≥ ", Bound.MORE_THAN: "> ", Bound.JUST_UNDER: "< "}
_WORDS: Final = {
    Bound.EXACT: ("",),
    Bound.ABOUT: ("~", "≈", "about", "around", "some", "близько", "біля", "приблизно", "около", "примерно"),
    Bound.AT_LEAST: (
        "≥",
        "at least",
        "no fewer than",
        "щонайменше",
        "не менше",
        "не менше ніж",
        "принаймні",
        "как минимум",
        "не менее",
        "по меньшей мере",
    ),
    Bound.MORE_THAN: (">", "more than", "over", "above", "понад", "більше", "більше ніж", "більш як", "более", "свыше"),
    Bound.JUST_UNDER: (
        "<",
        "just under",
        "nearly",
        "almost",
        "трохи менше",
        "трохи менше ніж",
        "майже",
        "чуть менее",
        "почти",
    ),
}
_BOUNDS: Final = {word: bound for bound, words in _WORDS.items() for word in words}
_GROUPED: Final = r"\d{1,3}(?:[ \u00a0\u202f.,'’]\d{3})+|\d{1,9}"
_NUMBER: Final = re.compile(rf"([^\d]*?)\s*({_GROUPED})(?:\s*(?:\.\.|[-–—])\s*({_GROUPED}))?")
_BETWEEN: Final = re.compile(rf"(?:between|між|від|from|от|между)\s+({_GROUPED})\s+(?:and|та|і|до|to|и)\s+({_GROUPED})")
_NONE_SAID: Final = frozenset({"none", "not one", "zero", "жодного", "жодне", "нуль", "ни одного", "ноль"})


def read_number(text: str) -> ToldNumber:
    """Return the number that was typed. Raises `NotANumber` or `SpanUpsideDown`."""
    told = " ".join(text.casefold().split())
    if not told:
        return ToldNumber()
    if told in _NONE_SAID:
        return ToldNumber(0)
    if span := _BETWEEN.fullmatch(told):
        return _span(span[1], span[2])
    found = _NUMBER.fullmatch(told)
    if found is None or found[1] not in _BOUNDS or (found[1] and found[3]):
        raise NotANumber
    return _span(found[2], found[3]) if found[3] else ToldNumber(_whole(found[2]), None, _BOUNDS[found[1]])


def _span(least: str, most: str) -> ToldNumber:
    if _whole(most) < _whole(least):
        raise SpanUpsideDown
    return ToldNumber(_whole(least), _whole(most), Bound.BETWEEN)


def _whole(digits: str) -> int:
    return int(re.sub(r"\D", "", digits))
