"""A military unit as it was written, brought to what tells it from others: its code, or its number and kind.

`в/ч А1234`, `в.ч. A-1234` with a Latin A and `військова частина А 1234` are one; so are `93 ОМБр` and `93-тя окрема
механізована бригада`. A code and a name of its own cannot be compared: which unit has which code is not known here.
"""

import re
import unicodedata
from functools import lru_cache
from typing import Final

# Letters of unit codes that look alike on both keyboards.
_CODE_LETTERS: Final = str.maketrans("ABEIKMHOPCTX", "АВЕІКМНОРСТХ")
_CODE: Final = re.compile(r"(?<![^\W\d_])([АВЕІКМНОРСТХЮД])[\s-]?(\d{4})(?!\d)")
_SAYS_UNIT: Final = re.compile(
    r"\b(?:[вv]\s*[/.\\]?\s*[чh]+\.?|військов\w+ частин\w+|войсков\w+ част\w+|military unit|пп)(?=[\W\d])",
    re.IGNORECASE,
)
_CODE_OF_DIGITS: Final = re.compile(r"(?<!\d)(\d{4,5})(?!\d)")
_NUMBER: Final = re.compile(r"(?<!\d)(\d{1,3})(?!\d)(?:-?(?:й|а|я|ша|га|тя|та|ма|ий|го|ої|ей|ая|st|nd|rd|th)\b)?")
# The word that says the kind, as abbreviations end; every other word is one letter of theirs.
_HEAD: Final = {
    **dict.fromkeys(("бригада", "бригади", "бригады"), "бр"),
    **dict.fromkeys(("батальйон", "батальйону", "батальон", "батальона"), "б"),
    **dict.fromkeys(("полк", "полку", "полка"), "п"),
    **dict.fromkeys(("дивізія", "дивізії", "дивизия", "дивизии"), "д"),
    **dict.fromkeys(("рота", "роти", "роты"), "р"),
}
# After the unit itself its parts or its place may follow.
_NEXT: Final = re.compile(r"[,;(\d]")
_TERRITORIAL_DEFENCE: Final = re.compile(r"територіальн\w+ оборон\w+|территориальн\w+ оборон\w+")
_WORD: Final = re.compile(r"[^\W\d_]+")


@lru_cache(maxsize=8192)
def canonical(text: str) -> str:
    """Return the unit so that two spellings of it are equal: a code `А1234`, a number `12345`, or `93 омбр`.

    Empty where the text names no unit that could be told from another.
    """
    typed = unicodedata.normalize("NFKC", text).strip()
    upper = typed.upper().translate(_CODE_LETTERS)
    if found := _CODE.search(upper):
        return found[1] + found[2]
    if (found := _CODE_OF_DIGITS.search(typed)) and (_SAYS_UNIT.search(typed) or found[0] == typed):
        return found[1]
    return _named(typed.casefold())


def same(one: str, other: str) -> bool | None:
    """Say whether two texts name one unit; None where one names none, or one has a code and the other a name."""
    first, second = canonical(one), canonical(other)
    if not first or not second or (" " in first) is not (" " in second):
        return None
    return first == second


def _named(text: str) -> str:
    number = _NUMBER.search(text)
    if not number:
        return ""
    itself = _NEXT.split(_TERRITORIAL_DEFENCE.sub("тро", text[number.end() :]), maxsplit=1)[0]
    words = _WORD.findall(itself)
    if any(word in _HEAD for word in words):
        kind = "".join(word if word == "тро" else _HEAD.get(word, word[0]) for word in words)
    else:
        kind = "".join(words[:1] + [word for word in words[1:2] if word == "тро"])
    return f"{number[1]} {kind}" if kind else ""
