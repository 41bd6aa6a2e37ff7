"""Which state's passports write a name as somebody spelt it in Latin letters.

Named only where one of the two tables gives the spelling and the other does not: many names come out alike.

Sources: Ukrainian, resolution 55 of 27 Jan 2010 of the Cabinet of Ministers; Russian, ICAO Doc 9303 part 3,
as in passports since the 2010s.
"""

from enum import StrEnum
from typing import Final

from casetracker.matching import equivalents
from casetracker.matching.keys import keys


class Passport(StrEnum):
    """Whose passports spell a name so."""

    UKRAINIAN = "ukrainian"
    RUSSIAN = "russian"


_BOTH: Final = "а=a б=b в=v д=d е=e ж=zh з=z к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh ц=ts ч=ch ш=sh щ=shch ь="
_UKRAINIAN: Final = f"{_BOTH} г=h ґ=g зг=zgh и=y і=i є=ie ї=i й=i ю=iu я=ia ^є=ye ^ї=yi ^й=y ^ю=yu ^я=ya"
_RUSSIAN: Final = f"{_BOTH} г=g ё=e и=i й=i ъ=ie ы=y э=e ю=iu я=ia"
_TABLES: Final = {
    passport: dict(rule.split("=") for rule in rules.split())
    for passport, rules in ((Passport.UKRAINIAN, _UKRAINIAN), (Passport.RUSSIAN, _RUSSIAN))
}


def passport_of(latin: str, cyrillic: str) -> Passport | None:
    """Say by which table a Latin word is the Cyrillic one, or its own language's form of that given name.

    Both are words of `normalise.tokens`. None where neither table gives it, or both do, and for a given name of which
    the list has only another form: how the other language writes Наталя is not known, only how it writes Наталія.
    """
    ukrainian, russian = {cyrillic}, {cyrillic}
    if names := keys(cyrillic).names:
        forms = [equivalents.ukrainian_and_russian(name) for name in names]
        ukrainian, russian = {one for one, _ in forms}, {other for _, other in forms}
        if cyrillic not in ukrainian | russian:
            return None
    as_ukrainian = latin in {_written(one, Passport.UKRAINIAN) for one in ukrainian}
    as_russian = latin in {_written(one, Passport.RUSSIAN) for one in russian}
    if as_ukrainian is as_russian:
        return None
    return Passport.UKRAINIAN if as_ukrainian else Passport.RUSSIAN


def _written(cyrillic: str, passport: Passport) -> str | None:
    """Write a word by a table; None where it has a letter that the table does not know."""
    rules, latin, at = _TABLES[passport], "", 0
    while at < len(cyrillic):
        size = 2 if cyrillic[at : at + 2] in rules else 1
        letters = cyrillic[at : at + size]
        begins = at == 0 or cyrillic[at - 1] == "-"
        found = "-" if letters == "-" else rules.get(f"^{letters}" if begins else letters, rules.get(letters))
        if found is None:
            return None
        latin += found
        at += size
    return latin
