"""A million invented people: names as often as names are, 79 % written in Ukrainian, 13 % in Russian, 8 % in Latin.

Surnames are put together of syllables and endings and spread by Zipf and Mandelbrot, so that the commonest is borne
by one in two hundred and most by one or two. Surnames from outside can be mixed in, so that others bear them too.
"""

import random
from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import Final, NamedTuple

from casetracker import resources

SURNAMES: Final = 93_000
OFFSET: Final = 25
"""Of the Zipf-Mandelbrot law: how flat the commonest names lie."""
MEN: Final = 0.92
SHARES: Final = {"uk": 79, "ru": 13, "latin": 8}
WITH_PATRONYMIC: Final = {"uk": 0.85, "ru": 0.85, "latin": 0.15}


def _words(text: str) -> list[str]:
    return text.split()


_BEGIN: Final = _words("б бр в вл г гр д др ж з к кл кр л м мл н п пл пр р с ск ст т тк тр ф х хв ц ч ш щ")
_VOWEL: Final = _words("а о у и е і")
_END: Final = _words(
    "енко чук ко юк ський ик ець ишин ук ов ів ак ун ар ай ій ило ура инський евич ович овський иченко ченко ев ин "
    "янко ань ба га да ка ра"
)
_CONSONANT: Final = _words("в д ж к л м н п р с т ч ш б г з рт нд рк льч ст")
_TO_RUSSIAN: Final = str.maketrans({"и": "ы", "і": "и", "є": "е", "ї": "и", "ґ": "г", "'": "ъ"})
_RUSSIAN_ENDS: Final = (("ський", "ский"), ("цький", "цкий"), ("ів", "ов"), ("ець", "ец"), ("ик", "ик"), ("ий", "ий"))
_FROM_UKRAINIAN: Final = dict(
    rule.split("=")
    for rule in _words(
        "а=a б=b в=v г=h ґ=g д=d е=e є=ie ж=zh з=z и=y і=i ї=i й=i к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh "
        "ц=ts ч=ch ш=sh щ=shch ь= ю=iu я=ia '="
    )
)
_FROM_RUSSIAN: Final = dict(
    rule.split("=")
    for rule in _words(
        "а=a б=b в=v г=g д=d е=e ё=e ж=zh з=z и=i й=i к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh ц=ts ч=ch ш=sh "
        "щ=shch ъ=ie ы=y ь= э=e ю=iu я=ia"
    )
)


class Given(NamedTuple):
    """A given name in both languages, with the patronymics of his children."""

    ukrainian: str
    russian: str
    woman: bool


class Invented(NamedTuple):
    """One person's name as it was entered, and the year of birth."""

    surname: str
    given: str
    patronymic: str
    year: int

    @property
    def full(self) -> str:
        return " ".join(part for part in (self.surname, self.given, self.patronymic) if part)


def people(count: int, mixed_in: Sequence[str] = (), seed: int = 1) -> Iterator[Invented]:
    """Give so many people; the same ones for the same seed."""
    chance = random.Random(seed)  # noqa: S311  (a spread of names, no secret)
    surnames = _surnames(chance, SURNAMES, mixed_in)
    surname_weights = list(accumulate(1 / (rank + OFFSET) for rank in range(1, len(surnames) + 1)))
    names = _given()
    men, women = ([one for one in names if one.woman is woman] for woman in (False, True))
    given_weights = {id(some): list(accumulate(1 / (rank + 4) for rank in range(len(some)))) for some in (men, women)}
    languages = chance.choices(list(SHARES), list(SHARES.values()), k=count)
    for language in languages:
        some = men if chance.random() < MEN else women
        surname = chance.choices(surnames, cum_weights=surname_weights)[0]
        given = chance.choices(some, cum_weights=given_weights[id(some)])[0]
        father = chance.choices(men, cum_weights=given_weights[id(men)])[0]
        told = chance.random() < WITH_PATRONYMIC[language]
        yield _written(language, surname, given, father if told else None, 1960 + int(chance.triangular(0, 48, 30)))


def in_latin(name: Invented) -> str:
    """Write a name given in Ukrainian by the official table of 2010."""
    return "".join(_FROM_UKRAINIAN.get(letter, letter) for letter in name.full.lower()).title()


def _written(language: str, surname: str, given: Given, father: Given | None, year: int) -> Invented:
    russian = language == "ru" or (language == "latin" and year % 3 == 0)
    if russian:
        parts = _in_russian(surname), given.russian, _child_of(father.russian, given.woman, "е") if father else ""
    else:
        parts = surname, given.ukrainian, _child_of(father.ukrainian, given.woman, "й") if father else ""
    if language == "latin":
        letters = _FROM_RUSSIAN if russian else _FROM_UKRAINIAN
        parts = tuple("".join(letters.get(letter, letter) for letter in part.lower()).capitalize() for part in parts)  # type: ignore[assignment]
    return Invented(*parts, year)


def _child_of(father: str, woman: bool, glide: str) -> str:
    """Make a patronymic as most are made."""
    ends = ("івна", "йович", "ївна") if glide == "й" else ("овна", "евич", "евна")
    if father[-1] in "йь":
        stem = father[:-1]
        return stem + (ends[2] if woman else ends[1])
    stem = father.rstrip("аоія")
    return stem + (ends[0] if woman else "ович")


def _in_russian(surname: str) -> str:
    for end, russian in _RUSSIAN_ENDS:
        if surname.endswith(end):
            return surname[: -len(end)].translate(_TO_RUSSIAN) + russian
    return surname.translate(_TO_RUSSIAN)


def _given() -> list[Given]:
    text = resources.path("names", "given.tsv").read_text(encoding="utf-8")
    lines = [line.split("\t") for line in text.splitlines() if line and not line.startswith("#")]
    found = []
    for sex, full, *_ in lines:
        forms = full.split()
        found.append(Given(forms[0], forms[1] if len(forms) > 1 and forms[1][0] > "\u0400" else forms[0], sex == "f"))
    # The list is in the order of the alphabet; how common a name is has another order, always the same here.
    random.Random(7).shuffle(found)  # noqa: S311  (as above)
    return found


def _surnames(chance: random.Random, count: int, mixed_in: Sequence[str]) -> list[str]:
    made: dict[str, None] = {}
    while len(made) < count:
        syllables = chance.choices((1, 2), (70, 30))[0]
        stem = "".join(
            chance.choice(_BEGIN if at == 0 else _CONSONANT) + chance.choice(_VOWEL) for at in range(syllables)
        )
        made[(stem + chance.choice(_CONSONANT) + chance.choice(_END)).capitalize()] = None
    names = list(made)
    for one in sorted({*mixed_in}):
        names.insert(int(len(names) * chance.random() ** 2), one)
    return names
