"""How well a recorded name fits what somebody typed to find its bearer, and why.

`score` asks whether two names are one person's, and what is missing on either side counts. Whoever looks for a person
types what is remembered, and types it letter by letter: here what was not typed says nothing, half a word counts, and
a reason is told with the word as it was typed.

The weights keep one order, from which the rest follows:

    the word itself > read alike > the same name in another language > its short form > an initial
    > the name in a sentence > the word as far as it is typed > read alike as far as it is typed > a place > a slip
    > nothing like it

- The word itself, alone at 1: whoever types a whole name sees its bearers before everybody else.
- A half-typed word lies below what is surely meant: "Іван" finds Іван and Иван before Іваненко. It lies above every
  slip, so that a stranger is never above the one whose name is being typed. How much of the word is there does not
  count: a further letter lowers those whom it no longer fits, and nobody else.
- A word that nothing answers leaves little, but not nothing: one of three names may be remembered wrong. Letters that
  agree give a little more, so that of two strangers the likelier one is first.
- A relative lies just below a sought person of the same name, and above one whose name is a guess.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Final, NamedTuple

from rapidfuzz.distance import OSA

from casetracker.matching import equivalents
from casetracker.matching.declined import undeclined
from casetracker.matching.forms import NameForm, Role
from casetracker.matching.keys import keys
from casetracker.matching.likeness import Likeness, alike, surely
from casetracker.matching.normalise import is_initial, parts
from casetracker.matching.score import score

Words = Mapping[str, Sequence[str]]
"""The words of one name by the column in which they stand: surname, given, patronymic, whole, callsign."""

RELATIVE: Final = 0.9
"""Below 1: of two namesakes the sought one comes first. Above `_BEGUN`: a relative's whole name is no guess."""
ELSEWHERE: Final = 0.79
"""A word that stands in a place where the person was: less than the beginning of a name, more than a slip in one."""
_NEAR_ELSEWHERE: Final = 0.5
"""A word that only begins or means one in such a place."""
DECLINED: Final = 0.87
"""A name as it stands in a sentence: the ending is a guess, all before it is there."""
FACT_BEGUN: Final = 0.95
"""A number of which only the beginning was typed comes after the whole one: 41 before 4100."""
YEAR: Final = 0.98
"""A year of birth is shared by thousands, a number is one case's: 1985 as a number comes first."""
_INITIAL: Final = 0.88
"""As `likeness` has it; it says less than a short form, and more than the beginning of a name."""
_BEGUN: Final = 0.86
_READS_SO: Final = 0.8
_SLIP: Final = 0.8
"""No more than this for the likest of what is only like it: the letters that were typed weigh more than a guess."""
_MISSING: Final = 0.2
_LIKE: Final = 0.2
_LEAST_SOUNDS: Final = 3
"""Of fewer sounds half the names of a vault begin alike."""
_READINGS: Final = 4
_ONLY_LIKE: Final = frozenset({Likeness.SAME_CONSONANTS, Likeness.SIMILAR})
_UNANSWERED: Final = frozenset({Likeness.DIFFERENT, Likeness.MISSING})
_ROLES: Final = {"surname": Role.SURNAME, "given": Role.GIVEN, "patronymic": Role.PATRONYMIC}


@dataclass(frozen=True, slots=True)
class Asked:
    """A word that was typed, with what it can mean."""

    text: str
    """A word of `normalise.tokens`."""
    meant: Mapping[str, float] = field(default_factory=dict)
    """Recorded words that it can mean, each with how surely, from 0 to 1."""
    begun: Collection[str] = ()
    """Recorded words that begin as it reads."""
    columns: tuple[str, ...] = ()
    """In which columns it must stand; empty for any."""
    exact: bool = False
    """Whether it is meant as it stands, and whole."""


class Because(NamedTuple):
    """Why a name was found, or what speaks against it: one typed word and the recorded one it was taken for."""

    role: Role
    likeness: Likeness
    typed: str
    """As it was typed, also where that is only a beginning; empty where nothing was."""
    recorded: str
    """Empty where no word of the name answers."""
    begun: bool = False
    """Whether only the beginning of the recorded word was typed; the likeness is that of the beginnings."""
    declined: bool = False
    """Whether it was typed as it stands in a sentence; the likeness is that of the name by itself."""


class Fit(NamedTuple):
    """How well one name fits, from 0 to 1, and why."""

    value: float
    reasons: tuple[Because, ...]

    @property
    def literal(self) -> bool:
        """Say whether every typed word stands there letter for letter, as far as it was typed."""
        return all(one.likeness is Likeness.SAME and not one.declined for one in self.reasons if one.typed)

    @property
    def whole(self) -> bool:
        """Say whether every typed word stands there letter for letter and whole."""
        return self.literal and not any(one.begun for one in self.reasons)


def fit(asked: Sequence[Asked], sought: Iterable[Words], relatives: Iterable[Words], places: Collection[str]) -> float:
    """Say how well the best name of a case fits, by what the typed words were found to mean."""
    best = 0.0
    for names, worth in ((sought, 1.0), (relatives, RELATIVE)):
        for name in names:
            value = worth
            for one in asked:
                # Nothing makes up for what is lost.
                if value <= best:
                    break
                value *= _in_name(one, name, places)
            best = max(best, value)
    return best


def compare(asked: Sequence[Asked], name: NameForm, places: Collection[str] = ()) -> Fit:
    """Compare what was typed with one name letter by letter."""
    recorded = [part for word, _ in name.words for part in dict.fromkeys((word, *parts(word)))]
    value = 1.0
    compared: list[tuple[str, Role]] = []
    typed_as: dict[str, list[Asked]] = {}
    for one, word in _as_recorded(asked, recorded):
        if word not in recorded and _elsewhere(one, places) and not any(_sure(word, each) for each in recorded):
            value *= _elsewhere(one, places)
            continue
        compared.append((word, _role(one)))
        typed_as.setdefault(word, []).append(one)
    reasons: list[Because] = []
    for reason in score(NameForm(tuple(compared)), name).reasons if compared else ():
        several = typed_as.get(reason.one, [])
        said = several.pop(0) if several else None
        typed = said.text if said else reason.one
        declined = typed != reason.one and reason.one in undeclined(typed)
        begun = typed != reason.one and not declined
        likeness = reason.likeness
        if begun:
            likeness = Likeness.SAME if reason.one.startswith(typed) else Likeness.SAME_SOUND
        reasons.append(Because(reason.role, likeness, typed, reason.other, begun, declined))
    reasons = list(_with_initials(reasons, name))
    for why in reasons:
        value *= _worth_of(why, recorded) if why.typed else 1.0
    return Fit(value, tuple(reasons))


def _with_initials(reasons: Sequence[Because], name: NameForm) -> Iterator[Because]:
    """Let a letter that nothing answers stand for a word that nothing else was typed for: a surname too.

    Two recorded names are not compared so; but whoever types one letter has only begun.
    """
    met = {one.recorded for one in reasons if one.typed and one.likeness not in _UNANSWERED}
    free = [(word, role) for word, role in name.words if word not in met]
    for one in reasons:
        if one.likeness in _UNANSWERED and is_initial(one.typed):
            found = next((each for each in free if surely(one.typed, each[0], Role.UNKNOWN)), None)
            if found:
                free.remove(found)
                yield one._replace(role=found[1], likeness=Likeness.INITIAL, recorded=found[0])
                continue
        yield one


def _worth_of(why: Because, recorded: Iterable[str]) -> float:
    nothing = _unanswered(why.typed, recorded)
    if why.likeness in _UNANSWERED:
        return nothing
    if why.declined:
        return DECLINED
    if why.likeness is Likeness.INITIAL and is_initial(why.typed):
        return _initial(why.typed, why.recorded)
    if why.begun:
        return _BEGUN if why.likeness is Likeness.SAME else _READS_SO
    value = alike(why.typed, why.recorded, why.role).value
    return max(nothing, _SLIP * value) if why.likeness in _ONLY_LIKE else value


def _in_name(one: Asked, name: Words, places: Collection[str]) -> float:
    """Say how well one typed word is met in one name, or in a place where the person was."""
    best = 0.0
    for column, words in name.items():
        if not one.columns or column in one.columns:
            for word in words:
                if word == one.text:
                    return 1.0
                best = max(best, _met(one, word))
    if places and best < ELSEWHERE:
        best = max(best, _elsewhere(one, places))
    return best or _unanswered(one.text, [word for several in name.values() for word in several])


def _met(one: Asked, word: str) -> float:
    if word == one.text:
        return 1.0
    if is_initial(one.text):
        return _initial(one.text, word)
    worth = one.meant.get(word, 0.0)
    if one.exact:
        return worth
    if word.startswith(one.text):
        return max(worth, _BEGUN)
    return max(worth, _READS_SO) if word in one.begun else worth


def _initial(letter: str, word: str) -> float:
    """Tell the very letter from one that the name begins with in another alphabet or language."""
    return _INITIAL if word.startswith(letter.rstrip(".")) else _INITIAL - 0.1


def _unanswered(typed: str, recorded: Iterable[str]) -> float:
    return _MISSING + _LIKE * max((OSA.normalized_similarity(typed, word) for word in recorded), default=0.0)


def _elsewhere(one: Asked, places: Collection[str]) -> float:
    """Say how well a word is met in a place where the person was."""
    if is_initial(one.text):
        return 0.0
    return ELSEWHERE if one.text in places else _NEAR_ELSEWHERE * any(_met(one, word) for word in places)


def _as_recorded(asked: Sequence[Asked], recorded: Sequence[str]) -> list[tuple[Asked, str]]:
    """Give each typed word with what it is compared as: the recorded one of which it is the beginning, or itself.

    A word that is no recorded one is compared as it is called outside of a sentence.

    A recorded word that somebody typed whole is nobody's beginning any more.
    """
    free = list(recorded)
    whole: list[str] = []
    for one in asked:
        whole.append(one.text if one.text in free else "")
        if whole[-1]:
            free.remove(one.text)
    for at, one in enumerate(asked):
        # What is typed letter for letter is not meant a second time: "Юрій Юр" goes on to the patronymic.
        if not whole[at] and (meant := next((word for word in free if _sure(one.text, word)), "")):
            whole[at] = meant
            free.remove(meant)
    found = []
    for one, met in zip(asked, whole, strict=True):
        word = one.text
        if not (one.exact or is_initial(word) or met):
            letters = [each for each in free if each.startswith(word)]
            itself = next((each for each in undeclined(word) if any(_sure(each, other) for other in free)), "")
            begun = min(letters or [each for each in free if begins_alike(word, each)], key=len, default="")
            if begun:
                free.remove(begun)
            word = begun or itself or word
        found.append((one, word))
    return found


def _sure(typed: str, word: str) -> bool:
    return not is_initial(word) and surely(typed, word, Role.UNKNOWN) is not None


@lru_cache(maxsize=4096)
def begins_alike(typed: str, word: str) -> bool:
    """Say whether a word, or the same name in another language, begins with the sounds that were typed."""
    if is_initial(word):
        return False
    whole = keys(word)
    starts = {*whole.folds, *equivalents.forms_of(whole.names)}
    return any(
        len(sounds) >= _LEAST_SOUNDS and any(start.startswith(sounds) for start in starts)
        for sounds in keys(typed).folds[:_READINGS]
    )


def _role(one: Asked) -> Role:
    """Return the role in which a word was asked for."""
    return next((_ROLES[column] for column in one.columns if column in _ROLES), Role.UNKNOWN)
