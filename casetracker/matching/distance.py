"""How far two words are apart: in the mouth, where languages differ, and on the keyboard, where fingers slip.

A plain edit distance takes Бутвін and Ботвін for as near as Ботвін and Ботві. What happens often is cheap here: a sound
that Ukrainian, Russian and Belarusian have differently (кіт, кот; сім, семь; Саўчанка, Савченко), a key beside the
right one, two letters in the wrong order, a letter left out or doubled. Any other change costs a whole letter.
"""

from collections.abc import Mapping, Sequence
from itertools import pairwise, product
from typing import Final

from rapidfuzz.distance import OSA, Postfix, Prefix

_WHOLE: Final = 1.0
FAR: Final = 99.0


def _both_ways(costs: Mapping[str, float]) -> dict[tuple[str, str], float]:
    """Spell out "ab cd": every two signs of a group cost the same, in either order."""
    return {
        (one, other): cost
        for groups, cost in costs.items()
        for group in groups.split()
        for one, other in product(group, group)
        if one != other
    }


# Later lines win. i~o, i~e: closed syllables and old ѣ in Ukrainian; o~e: after hushing sounds and ё; a~o, a~e:
# Belarusian and unstressed Russian vowels; the rest are voice and place, as in the skeleton.
_HEARD: Final = _both_ways(
    {"aeiou": 0.9, "tc dc lv uv": 0.7, "ae": 0.6, "gkx vf bp dt zsjwcq": 0.5, "ao": 0.4, "io ie eo gx cq zj": 0.3}
)
_EXTRA_SOUND: Final = {"i": 0.5} | dict.fromkeys("aeou", 0.9)


def heard(one: str, other: str) -> float:
    """Return how many sounds two readings of `spelling.readings` differ by."""
    return _least(
        one,
        other,
        _HEARD,
        ([_EXTRA_SOUND.get(sign, _WHOLE) for sign in one], [_EXTRA_SOUND.get(sign, _WHOLE) for sign in other]),
        swapped=_WHOLE,
    )


_SLIP: Final = 0.5
_LEFT_OUT: Final = 0.6
_ROWS: Final = (
    ("йцукенгшщзхї", "фівапролджє", "ячсмитьбю"),
    ("йцукенгшщзхъ", "фывапролджэ", "ячсмитьбю"),
    ("qwertyuiop", "asdfghjkl", "zxcvbnm"),
    ("qwertzuiop", "asdfghjkl", "yxcvbnm"),
)


def _neighbours() -> dict[tuple[str, str], float]:
    """List the keys that touch: beside each other, and above or below, where rows are set off by half a key."""
    found: dict[tuple[str, str], float] = {}
    for rows in _ROWS:
        touching = [pair for row in rows for pair in pairwise(row)]
        for upper, lower in pairwise(rows):
            touching += [pair for at, key in enumerate(lower) for pair in product(upper[at : at + 2], key)]
        for one, other in touching:
            found[one, other] = found[other, one] = _SLIP
    return found


# One letter for another that the same person writes now so, now so.
_WRITTEN_EITHER_WAY: Final = _both_ways({"иіїый": 0.2, "еєэё": 0.2, "гґ": 0.1})
_TYPED: Final = _neighbours() | _WRITTEN_EITHER_WAY
_SILENT: Final = frozenset("ьъ-")


def typed(one: str, other: str) -> float:
    """Return how many keys two words of one alphabet differ by; FAR where by most of them."""
    if OSA.distance(one, other) > _most_steps(one, other):
        return FAR
    return _least(one, other, _TYPED, (_extra_keys(one), _extra_keys(other)), swapped=_SLIP)


def _extra_keys(word: str) -> list[float]:
    """Return what each letter costs if it is too many: little beside a key that it touches or repeats."""
    costs = []
    for at, key in enumerate(word):
        beside = (word[at - 1 : at] if at else "", word[at + 1 : at + 2])
        if key in _SILENT:
            costs.append(0.2)
        elif any(key == near or (key, near) in _TYPED for near in beside if near):
            costs.append(_SLIP)
        else:
            costs.append(_LEFT_OUT)
    return costs


def nearest(one: tuple[str, ...], other: tuple[str, ...]) -> float:
    """Return by how many sounds the likeliest readings of two words differ at least; FAR where by most of them."""
    ways = sorted((OSA.distance(first, second), first, second) for first in one[:4] for second in other[:4])
    steps, first, second = ways[0]
    if steps > _most_steps(first, second):
        return FAR
    return min(heard(first, second) for _, first, second in ways[:2])


def _most_steps(one: str, other: str) -> int:
    return max(2, max(len(one), len(other)) // 2)


def _least(
    one: str,
    other: str,
    exchanged: Mapping[tuple[str, str], float],
    extra: tuple[Sequence[float], Sequence[float]],
    *,
    swapped: float,
) -> float:
    """Return the cheapest way from one word to the other (optimal string alignment with costs).

    What both begin and end with is left out: words that are worth the look differ in the middle only.
    """
    begin = Prefix.similarity(one, other)
    end = Postfix.similarity(one[begin:], other[begin:])
    one, other = one[begin : len(one) - end], other[begin : len(other) - end]
    extra_here, extra_there = extra[0][begin:], extra[1][begin:]
    before: list[float] = []
    above = [0.0]
    for to in range(len(other)):
        above.append(above[-1] + extra_there[to])
    last = ""
    for at, sign in enumerate(one):
        row = [above[0] + extra_here[at]]
        for to, target in enumerate(other):
            cost = above[to] if sign == target else above[to] + exchanged.get((sign, target), _WHOLE)
            if (longer := above[to + 1] + extra_here[at]) < cost:
                cost = longer
            if (shorter := row[to] + extra_there[to]) < cost:
                cost = shorter
            if to and at and sign == other[to - 1] and target == last and before[to - 1] + swapped < cost:
                cost = before[to - 1] + swapped
            row.append(cost)
        before, above, last = above, row, sign
    return above[-1]
