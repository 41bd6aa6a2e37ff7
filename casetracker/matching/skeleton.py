"""The consonants of a folded word, those merged that languages and hands mistake for each other.

Vowels change between Ukrainian, Russian and any Latin spelling (Чорний, Черный, Chornyi), voice and place of a
consonant far less. Merged are: the sibilants and affricates, the velars, the labiodentals, and the voiced and voiceless
stops at the same place.
"""

import re
from functools import lru_cache
from typing import Final

_MERGED: Final = str.maketrans("zsjwcqkgxvfbpdtlmnraeiou", "SSSSSSKKKVVPPTTLMNR     ")
_AFFRICATE: Final = re.compile(r"d(?=[jz])")
_TWICE: Final = re.compile(r"(.)\1+")


@lru_cache(maxsize=8192)
def skeleton(folded: str) -> str:
    """Return the skeleton of one reading of `spelling.readings`; a vowel at the beginning becomes A."""
    merged = _TWICE.sub(r"\1", _AFFRICATE.sub("", folded).translate(_MERGED))
    return ("A" if merged.startswith(" ") else "") + merged.replace(" ", "")
