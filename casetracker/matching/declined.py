"""What a name is called by itself that stands in a sentence: Шевченка Олександра is Шевченко Олександр.

Papers decline names, and whoever looks for a person copies them from a paper. Endings as in Український правопис 2019,
§§ 83-104, and Правила русской орфографии 1956. Every ending is a guess: what is no recorded name finds nobody.
"""

from functools import lru_cache
from typing import Final

from casetracker.matching.normalise import is_cyrillic

# The ending as it stands in a sentence = what the name can end with by itself, divided by strokes.
_RULES: Final = """
    ського=ський ському=ський ським=ський цького=цький цькому=цький цьким=цький зького=зький зькому=зький зьким=зький
    ского=ский скому=ский ским=ский цкого=цкий цкому=цкий цким=цкий ого=ий/ый/ой ому=ий/ый/ой им=ий/
    ої=а ою=а ій=а ой=ая/а ую=ая у=а//о а=/о ом=/о ові=/о и=а і=а/о ы=а е=а/
    ця=ець цю=ець цем=ець цеві=ець я=й/ь ю=й/я/ь єм=й ем=й/ь єві=й еві=ь єю=я ею=я/ея ї=я ии=ия
"""
_ENDINGS: Final = {ending: guesses.split("/") for ending, guesses in (rule.split("=") for rule in _RULES.split())}
_LEAST: Final = 3
"""Letters before the ending; of fewer everything can be made."""
_LONGEST: Final = max(map(len, _ENDINGS))


@lru_cache(maxsize=4096)
def undeclined(word: str) -> tuple[str, ...]:
    """Return what a word of `normalise.tokens` can be called by itself, the likeliest first; the word is not in it."""
    if not is_cyrillic(word) or "-" in word:
        return ()
    found: dict[str, None] = {}
    for size in range(min(_LONGEST, len(word) - _LEAST), 0, -1):
        for guess in _ENDINGS.get(word[-size:], ()):
            found[word[:-size] + guess] = None
    return tuple(one for one in found if one != word)
