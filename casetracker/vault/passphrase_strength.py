"""How hard a passphrase is to guess, in four steps; shown while it is typed, never a reason to refuse it.

zxcvbn does the judging. It knows Latin letters only: its lists hold "parol" and "gfhjkm", but to it "пароль" is six
unrelated signs. So a passphrase is judged in several spellings and the easiest counts: as typed; romanised; and as the
same keys give it on a Latin or a Ukrainian keyboard, because "ghbdsn" is a Cyrillic word typed blindly. And because its
lists of words are no Ukrainian or Russian ones, a word in other letters counts for no more than one of the twenty
thousand commonest.

The steps are orders of magnitude of guesses. One guess takes this computer a second and a large attacker with
hundreds of graphics cards some ten microseconds: 10^8 then last a quarter of an hour, 10^11 twelve days, 10^14 thirty
years.
"""

import math
import re
from enum import StrEnum
from typing import Final

LONGEST: Final = 40
"""Signs that are judged; more only make a passphrase better, and zxcvbn slow."""
_WORD_IS_WORTH: Final = math.log10(20_000)
_SIGN_IS_WORTH: Final = 1.0
"""As in zxcvbn: ten guesses for each sign of no pattern."""

_CYRILLIC: Final = "йцукенгшщзхїґфівапролджєячсмитьбюыъэё"
_ON_KEYS: Final = "qwertyuiop[]\\asdfghjkl;'zxcvbnm,.s]'`"
_ONE_LETTER: Final = ("абвгґдезиіїйклмнопрстуфыэё", "abvggdezyiiiklmnoprstufyee")
_SEVERAL: Final = {
    "є": "ie",
    "ж": "zh",
    "х": "kh",
    "ц": "ts",
    "ч": "ch",
    "ш": "sh",
    "щ": "shch",
    "ь": "",
    "ю": "iu",
    "я": "ia",
    "ъ": "",
}
_TO_KEYS: Final = str.maketrans(dict(zip(_CYRILLIC, _ON_KEYS, strict=True)))
_TO_ROMAN: Final = str.maketrans(*_ONE_LETTER) | str.maketrans(_SEVERAL)
_LETTERS: Final = re.compile(r"[^\W\d_]+")


class Strength(StrEnum):
    """What a person is told of a passphrase."""

    GUESSED_AT_ONCE = "guessed_at_once"
    WEAK = "weak"
    FAIR = "fair"
    STRONG = "strong"


_STEPS: Final = ((8.0, Strength.GUESSED_AT_ONCE), (11.0, Strength.WEAK), (14.0, Strength.FAIR))


def strength(passphrase: str, known: tuple[str, ...] = ()) -> Strength:
    """Judge a passphrase; `known` are words that a guesser would try first, such as names. Takes up to 0.1 s."""
    guesses = _guesses(passphrase.strip(), known)
    return next((step for least, step in _STEPS if guesses < least), Strength.STRONG)


def _guesses(passphrase: str, known: tuple[str, ...]) -> float:
    """Return the decimal logarithm of the guesses that the easiest spelling takes."""
    if not passphrase:
        return 0.0
    # Words that everybody can guess are the same in whatever letters and case.
    words = tuple(word for one in known for word in _LETTERS.findall(one.lower()))
    judged = passphrase[:LONGEST]
    lower = judged.lower()
    spellings = {judged, lower.translate(_TO_KEYS)[:LONGEST], lower.translate(_TO_ROMAN)[:LONGEST]}
    hints = [spelt for word in words for spelt in (word, word.translate(_TO_KEYS), word.translate(_TO_ROMAN))]
    easiest = min(_by_zxcvbn(spelling, tuple(hints)) for spelling in spellings)
    # What lies beyond the judged part adds what it would as words, and nothing where it only repeats.
    beyond = "" if passphrase[LONGEST:] in judged * (len(passphrase) // LONGEST) else passphrase[LONGEST:]
    return min(easiest + _as_words(beyond), _as_words(passphrase) if _is_foreign(passphrase) else math.inf)


def _is_foreign(text: str) -> bool:
    return any(not sign.isascii() for sign in text)


def _as_words(text: str) -> float:
    words = set(_LETTERS.findall(text.lower()))
    others = sum(not sign.isalpha() and not sign.isspace() for sign in text)
    return sum(min(len(word) * _SIGN_IS_WORTH, _WORD_IS_WORTH) for word in words) + others * _SIGN_IS_WORTH


def _by_zxcvbn(text: str, hints: tuple[str, ...]) -> float:
    # Its lists take a moment to load, so they wait for the first passphrase.
    from zxcvbn import zxcvbn

    return float(zxcvbn(text, user_inputs=list(hints), max_length=LONGEST)["guesses_log10"])
