"""One way in which a person's name stands written: by its roles where they are known, or as one string."""

from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from casetracker.matching import equivalents
from casetracker.matching.keys import Keys, keys
from casetracker.matching.normalise import is_initial, tokens


class Role(StrEnum):
    """What a word of a name is; `UNKNOWN` in a string that nobody took apart."""

    SURNAME = "surname"
    GIVEN = "given"
    PATRONYMIC = "patronymic"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class NameForm:
    """The words of a name, each with its role, in the order in which they were written."""

    words: tuple[tuple[str, Role], ...]

    @classmethod
    def of(cls, surname: str = "", given: str = "", patronymic: str = "") -> "NameForm":
        told = ((surname, Role.SURNAME), (given, Role.GIVEN), (patronymic, Role.PATRONYMIC))
        return cls(tuple((word, role) for text, role in told for word in tokens(text)))

    @classmethod
    def whole(cls, text: str) -> "NameForm":
        """Take a string whose roles nobody told."""
        return cls(tuple((word, Role.UNKNOWN) for word in tokens(text)))

    def keys(self) -> tuple[tuple[Role, Keys], ...]:
        return tuple((role, keys(word)) for word, role in self.words)

    def of_role(self, role: Role) -> tuple[str, ...]:
        return tuple(word for word, has in self.words if has is role)


@lru_cache(maxsize=4096)
def likely_role(word: str) -> Role:
    """Say what a word of a name is by itself: a patronymic by its ending, a given name where it is a known one."""
    if is_initial(word):
        return Role.UNKNOWN
    found = keys(word)
    if equivalents.looks_like_a_patronymic(found.folds):
        return Role.PATRONYMIC
    return Role.GIVEN if found.names or found.short_for else Role.UNKNOWN
