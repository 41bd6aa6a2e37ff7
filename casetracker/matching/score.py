"""Whether two names can be one person's: a number, and for every role the reason with the two words compared.

The number is 1 for the same name and falls with whatever differs, however much else agrees: one role that differs is
another person. What is missing on one side says little, and a missing patronymic nothing. The order of the words, and
which of the two names comes first, changes nothing.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Final, NamedTuple

from casetracker.matching.forms import NameForm, Role, likely_role
from casetracker.matching.keys import keys
from casetracker.matching.likeness import Alike, Likeness, nearly, surely
from casetracker.matching.normalise import is_initial, parts


class Reason(NamedTuple):
    """Why one role speaks for or against: the two words as they were compared, empty where one is missing."""

    role: Role
    likeness: Likeness
    one: str
    other: str


@dataclass(frozen=True, slots=True)
class Score:
    """How alike two names are, from 0 to 1, with the reasons in the order surname, given name, patronymic."""

    number: float
    reasons: tuple[Reason, ...]


class _Word(NamedTuple):
    text: str
    role: Role


class _Pair(NamedTuple):
    mine: int
    theirs: int
    role: Role
    alike: Alike


ONE_NAME: Final = 0.7
"""From this number on two names can be one person's; a name alone never decides."""

# How much of a likeness short of 1 counts, and what is left of the number where a role differs or is missing.
_WEIGHT: Final = {Role.SURNAME: 1.0, Role.GIVEN: 0.8, Role.PATRONYMIC: 0.7, Role.UNKNOWN: 0.9}
_DIFFERENT: Final = {Role.SURNAME: 0.1, Role.GIVEN: 0.2, Role.PATRONYMIC: 0.3, Role.UNKNOWN: 0.2}
_MISSING: Final = {Role.SURNAME: 0.5, Role.GIVEN: 0.9, Role.PATRONYMIC: 1.0, Role.UNKNOWN: 0.9}
# Below this two words are no two spellings of one.
_PAIRED: Final = 0.35
_AS_SURE_AS_NEEDED: Final = 0.9
_OTHER_ROLE: Final = 0.9
_ORDER: Final = (Role.SURNAME, Role.GIVEN, Role.PATRONYMIC, Role.UNKNOWN)
_ONLY_ONE_WORD: Final = 0.75
# Beyond this many, the best pairs are taken one after the other: all ways to pair long names would take minutes.
_MOST_PAIRS_TRIED: Final = 12


def score(one: NameForm, other: NameForm) -> Score:
    """Compare two forms of a name."""
    mine, theirs = _words(one, other), _words(other, one)
    # In one order whichever comes first, so that equally good pairings come out equal.
    if swapped := theirs < mine:
        mine, theirs = theirs, mine
    if not mine or not theirs:
        return Score(0.0, ())
    pairs = _best(_pairs(mine, theirs))
    number = 1.0
    reasons = []
    for pair in pairs:
        number *= pair.alike.value ** _WEIGHT[pair.role]
        reasons.append(Reason(pair.role, pair.alike.why, mine[pair.mine].text, theirs[pair.theirs].text))
    met, met_there = {pair.mine for pair in pairs}, {pair.theirs for pair in pairs}
    left = [word for at, word in enumerate(mine) if at not in met]
    left_there = [word for at, word in enumerate(theirs) if at not in met_there]
    against = list(_against(left, left_there))
    for role, word, there in against:
        number *= _DIFFERENT[role]
        reasons.append(Reason(role, Likeness.DIFFERENT, word.text, there.text))
    covered = {reason.role for reason in reasons}
    for word in left:
        number *= _without(word, covered)
        reasons.append(Reason(_guessed(word), Likeness.MISSING, word.text, ""))
    for word in left_there:
        number *= _without(word, covered)
        reasons.append(Reason(_guessed(word), Likeness.MISSING, "", word.text))
    if len(pairs) == 1 and len(reasons) > 1:
        number *= _ONLY_ONE_WORD
    if swapped:
        reasons = [reason._replace(one=reason.other, other=reason.one) for reason in reasons]
    return Score(number, tuple(sorted(reasons, key=lambda reason: _ORDER.index(reason.role))))


def _words(form: NameForm, against: NameForm) -> tuple[_Word, ...]:
    """Return the words to compare, in an order of their own: parts of a hyphenated one, unless it is met whole."""
    found: list[_Word] = []
    for word, role in form.words:
        if "-" not in word or _is_met(word, against):
            found.append(_Word(word, role))
        else:
            found += (_Word(part, role) for part in parts(word)[:-1])
    return tuple(sorted(found))


def _is_met(word: str, form: NameForm) -> bool:
    folds = set(keys(word).folds)
    return any(folds & set(keys(theirs).folds) for theirs, _ in form.words)


def _pairs(mine: tuple[_Word, ...], theirs: tuple[_Word, ...]) -> list[_Pair]:
    """List which words can be two spellings of one; slips are looked for only in words that have no sure partner."""
    sure = [pair for at, word in enumerate(mine) for to in range(len(theirs)) if (pair := _pair(at, word, to, theirs))]
    met, met_there = {pair.mine for pair in sure}, {pair.theirs for pair in sure}
    open_here = [at for at in range(len(mine)) if at not in met]
    open_there = [to for to in range(len(theirs)) if to not in met_there]
    near = [_pair(at, mine[at], to, theirs, nearly) for at in open_here for to in open_there]
    return sure + [pair for pair in near if pair]


def _pair(
    at: int,
    word: _Word,
    to: int,
    theirs: tuple[_Word, ...],
    compare: Callable[[str, str, Role], Alike | None] = surely,
) -> _Pair | None:
    there = theirs[to]
    role = _shared_role(word, there)
    likeness = compare(word.text, there.text, role)
    if likeness is None:
        return None
    if word.role is not there.role and Role.UNKNOWN not in {word.role, there.role}:
        likeness = Alike(likeness.value * _OTHER_ROLE, likeness.why)
    return _Pair(at, to, role, likeness) if likeness.value >= _needed(word, there, role) else None


def _needed(word: _Word, there: _Word, role: Role) -> float:
    """Return how alike two words must be: a patronymic is near to no other kind of word by chance only."""
    if role is Role.SURNAME and (is_initial(word.text) or is_initial(there.text)):
        return _AS_SURE_AS_NEEDED
    if role is Role.PATRONYMIC and not all(_can_be_patronymic(one) for one in (word, there)):
        return _AS_SURE_AS_NEEDED
    return _PAIRED


def _can_be_patronymic(word: _Word) -> bool:
    return word.role is Role.PATRONYMIC or is_initial(word.text) or likely_role(word.text) is Role.PATRONYMIC


def _shared_role(word: _Word, there: _Word) -> Role:
    if word.role is not Role.UNKNOWN:
        return word.role
    if there.role is not Role.UNKNOWN:
        return there.role
    guesses = {_guessed(word), _guessed(there)} - {Role.UNKNOWN}
    return guesses.pop() if len(guesses) == 1 else Role.UNKNOWN


def _guessed(word: _Word) -> Role:
    return word.role if word.role is not Role.UNKNOWN else likely_role(word.text)


def _best(pairs: list[_Pair]) -> tuple[_Pair, ...]:
    """Choose so that every word has one partner at most and the likenesses are greatest in sum."""
    if len({pair.mine for pair in pairs}) == len(pairs) == len({pair.theirs for pair in pairs}):
        return tuple(pairs)
    if len(pairs) > _MOST_PAIRS_TRIED:
        return _greedy(pairs)
    best: tuple[float, tuple[_Pair, ...]] = (0.0, ())

    def choose(rest: list[_Pair], gained: float, chosen: tuple[_Pair, ...]) -> None:
        nonlocal best
        if gained > best[0]:
            best = (gained, chosen)
        for at, pair in enumerate(rest):
            free = [one for one in rest[at + 1 :] if one.mine != pair.mine and one.theirs != pair.theirs]
            choose(free, gained + pair.alike.value * _WEIGHT[pair.role], (*chosen, pair))

    choose(pairs, 0.0, ())
    return best[1]


def _greedy(pairs: list[_Pair]) -> tuple[_Pair, ...]:
    chosen: list[_Pair] = []
    for pair in sorted(pairs, key=lambda pair: -pair.alike.value):
        if all(pair.mine != one.mine and pair.theirs != one.theirs for one in chosen):
            chosen.append(pair)
    return tuple(chosen)


def _against(left: list[_Word], left_there: list[_Word]) -> Iterable[tuple[Role, _Word, _Word]]:
    """Take what stays on both sides as contradicting each other, role by role, then whatever is left."""
    for same_role in (True, False):
        for word in list(left):
            for there in list(left_there):
                roles = (_guessed(word), _guessed(there))
                if roles[0] is roles[1] or not same_role:
                    left.remove(word)
                    left_there.remove(there)
                    yield min(roles, key=_ORDER.index), word, there
                    break


def _without(word: _Word, covered: set[Role]) -> float:
    """Return what is left of the number without a partner for this word; a second given name is often left out."""
    role = _guessed(word)
    return _MISSING[Role.PATRONYMIC if role in covered - {Role.UNKNOWN} else role]
