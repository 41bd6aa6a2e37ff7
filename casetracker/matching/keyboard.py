"""What was meant where the keyboard was set to another language: `jktrcfylh` is Олександр, `Іруырсрутлщ` Shevchenko.

Layouts as they are engraved: US English, Ukrainian and Russian.
"""

import re
from typing import Final

_ENGLISH: Final = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`\\"
_UKRAINIAN: Final = "йцукенгшщзхїфівапролджєячсмитьбю'ґ"
_RUSSIAN: Final = "йцукенгшщзхъфывапролджэячсмитьбюё\\"
_CYRILLIC: Final = re.compile(r"[\u0400-\u052f]")
_LATIN: Final = re.compile(r"[A-Za-z]")
# A key with a letter on one side and a sign on the other gives the sign that its shifted key does.
_SHIFTED: Final = str.maketrans('{}:"<>~|', "[];',.`\\")
_TO_UKRAINIAN: Final = str.maketrans(_ENGLISH, _UKRAINIAN)
_TO_RUSSIAN: Final = str.maketrans(_ENGLISH, _RUSSIAN)
_TO_ENGLISH: Final = str.maketrans(_RUSSIAN + _UKRAINIAN, _ENGLISH + _ENGLISH)


def other_layouts(text: str) -> tuple[str, ...]:
    """Return what the same keys write on keyboards of the other alphabet, Ukrainian first.

    Empty where the text holds letters of both, or of neither: nobody changes the layout in the middle unseen.
    """
    cyrillic, latin = bool(_CYRILLIC.search(text)), bool(_LATIN.search(text))
    if cyrillic is latin:
        return ()
    small = text.casefold()
    if cyrillic:
        return (small.translate(_TO_ENGLISH),)
    keys = small.translate(_SHIFTED)
    return tuple(dict.fromkeys((keys.translate(_TO_UKRAINIAN), keys.translate(_TO_RUSSIAN))))
