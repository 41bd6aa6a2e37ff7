"""The form of a surname that men of the family bear, so that a sister and a brother have one family name.

For comparing many records only, where it does not matter that a Калина becomes Калин on both sides. Endings as in
Український правопис 2019, §§ 102-104, Правила русской орфографии 1956, and their spellings in Latin.
"""

import re
from functools import lru_cache
from typing import Final

# The adjectives first: -ська would otherwise end in -а only.
_ENDINGS: Final = tuple(
    (re.compile(rf"(?<=..)(?:{woman})$"), man)
    for woman, man in (
        (r"(?<=[сцз])ька", "ький"),
        (r"(?<=[сцз])кая", "кий"),
        (r"(?<=[sc])ka(?:ya|ia|ja|a)?", "ky"),
        (r"(?<=[нлрчтвбдмпк])ая", "ый"),
        (r"(?<=.[оеєёв])ва", "в"),
        (r"(?<=.[іїи])на", "н"),
        (r"(?<=.ы)на", "н"),
        (r"(?<=.[oe])va", "v"),
        (r"(?<=.i)na", "n"),
        (r"(?<=.y)na", "n"),
    )
)


@lru_cache(maxsize=16384)
def of_a_man(surname: str) -> str:
    """Return a word of `normalise.tokens` as a man bears it; every part of a double surname by itself."""
    if "-" in surname:
        return "-".join(of_a_man(part) for part in surname.split("-"))
    for ending, man in _ENDINGS:
        if ending.search(surname):
            return ending.sub(man, surname)
    return surname
