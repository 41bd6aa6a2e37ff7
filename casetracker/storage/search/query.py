"""Finding cases by what was typed: what fits best first, and why it fits.

Looked for are the words as they stand, then what they surely mean, then what begins so. Where nothing does, the
keyboard may have been set to another language. Only where all that finds few, what has the same consonants, then slips
of the finger, and at last names of which one word may be quite another.

Every step is bounded by itself, whatever is typed and however many cases there are: so many words, so many meanings of
each, so many entries.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from sqlalchemy import Connection

from casetracker.casework.ids import Ids
from casetracker.matching.begun_names import names_begun
from casetracker.matching.fitting import Asked, begins_alike
from casetracker.matching.keyboard import other_layouts
from casetracker.matching.keys import keys
from casetracker.storage.connection import directly
from casetracker.storage.search import ranking, vocabulary
from casetracker.storage.search.entries import INITIAL, LAST_DIGITS
from casetracker.storage.search.ranking import Hit, Row
from casetracker.storage.search.tables import COLUMNS
from casetracker.storage.search.typed import Sense, Typed, end_of_phone, read
from casetracker.storage.search.vocabulary import Meanings

FEW: Final = 25
"""With fewer hits than this, less sure meanings are looked for."""
_ALMOST_NONE: Final = 5
"""With fewer than this, one of the names may be quite another."""
_MOST: Final = 200
"""Entries looked at on each step."""
_RANKED: Final = 200
"""A list of more cases than this stays in the order of the alphabet."""
_MOST_WORDS: Final = 8
_READINGS: Final = 3
_NAMES_BEGUN: Final = 4
"""Given names that begin so in another language; the commonest are first."""
_INDEXED: Final = 3
"""So many first letters the full-text index has beginnings of its own for."""

# In one piece: a hundred thousand rows as objects of their own take half a second. The rows come in the order of their
# index; an order asked of the aggregate itself would sort all of them once more.
_ALL: Final = "SELECT group_concat(case_id, ' ') FROM (SELECT case_id FROM search_entry ORDER BY place, entry)"
_FOUND: Final = (
    "SELECT group_concat(e.case_id, ' ' ORDER BY e.place, e.entry) "
    "FROM search_words w JOIN search_entry e ON e.entry = w.rowid WHERE w.search_words MATCH ?"
)
_ENTRIES: Final = "SELECT rowid FROM search_words WHERE search_words MATCH ? LIMIT ?"
_ROWS: Final = f"SELECT entry, case_id, place, {', '.join(COLUMNS)} FROM search_entry WHERE entry IN ({{}})"  # noqa: S608


@dataclass(slots=True)
class _Word:
    """A typed word with what it can mean, as far as that was looked up."""

    typed: Typed
    meant: Meanings = field(default_factory=dict)
    begun: frozenset[str] = frozenset()
    """Words of the vault that begin as this one reads."""
    begins: bool = False

    def asked(self) -> Asked:
        """Say it as the rules of ranking take it."""
        one = self.typed
        return Asked(one.text, self.meant, self.begun, one.columns, one.exact)

    def expression(self) -> str:
        """Say in words of the full-text index where this word is met."""
        one = self.typed
        match one.sense:
            case Sense.DATE:
                asked = f'"{one.text}"*'
            case Sense.DIGITS:
                asked = _digits(one, begins=self.begins)
            case Sense.INITIAL:
                letter = one.text.rstrip(".")
                sounds = {INITIAL + sound[:1] for sound in keys(one.text).folds if sound}
                asked = " OR ".join([f'"{letter}"*', *(f'"{each}"' for each in sorted(sounds) if not one.columns)])
            case _:
                asked = f'"{one.text}"' + ("*" if self.begins and not one.exact else "")
                others = dict.fromkeys((*self.meant, *self.begun))
                asked = " OR ".join([asked, *(f'"{each}"' for each in others if each != one.text)])
        return f"{{{' '.join(one.columns)}}} : ({asked})" if one.columns else f"({asked})"


def _digits(one: Typed, *, begins: bool) -> str:
    *whole, last = one.words
    numbers = " AND ".join([*(f'"{word}"' for word in whole), f'"{last}"' + ("*" if begins else "")])
    end = end_of_phone(one.text)
    return f'"{LAST_DIGITS}{end}"* OR ({numbers})' if end else numbers


def find(connection: Connection, typed: str) -> Ids:
    """Return the cases that what was typed finds, the best first; where it finds many, in alphabetical order.

    Nothing typed finds every case; what holds no letter and no digit finds none.
    """
    words = _words(typed)
    if not words:
        return Ids([]) if typed.strip() else Ids(_spelt(connection, _ALL))
    _mean_surely(connection, words)
    sure = _all_of(words)
    _begin(connection, words, every=True)
    found = _spelt(connection, _FOUND, _all_of(words))
    if len(found) > _RANKED:
        first = _spelt(connection, _FOUND, sure)
        if len(first) <= _RANKED:
            rows = _rows(connection, _entries(connection, sure))
            first = [row.case_id for row, _ in ranking.by_fit(rows, _said(words))]
        there = set(first)
        return Ids([*first, *(one for one in found if one not in there)])
    fitting = _fitting(connection, words, _candidates(connection, words))
    if not found:
        for _, other in _other_layouts(typed):
            fitting = [*_fitting(connection, other, _surely_found(connection, other)), *fitting]
    return Ids(list(dict.fromkeys(row.case_id for row, _ in fitting)))


def hits(connection: Connection, typed: str, limit: int = 20) -> list[Hit]:
    """Return the persons that what was typed finds, the best first, each with the form that matched and why."""
    words = _words(typed)
    if not words:
        return []
    entries = _surely_found(connection, words)
    meant_so: list[Hit] = []
    if not entries:
        for layout, other in _other_layouts(typed):
            fitting = _fitting(connection, other, _surely_found(connection, other))
            found = ranking.explained(connection, fitting, _said(other), limit)
            meant_so += (hit._replace(read_as=layout) for hit in found)
    if len(entries) < _MOST:
        entries |= dict.fromkeys(_candidates(connection, words))
    fitting = _fitting(connection, words, entries)
    found = [*meant_so, *ranking.explained(connection, fitting, _said(words), limit)]
    return list({hit.case_id: hit for hit in reversed(found)}.values())[::-1][:limit]


def _words(typed: str) -> list[_Word]:
    return [_Word(one) for one in read(typed)[:_MOST_WORDS]]


def _other_layouts(typed: str) -> list[tuple[str, list[_Word]]]:
    """Return what was meant if the keyboard was set to another language, as text and as words.

    What comes out in pieces was not meant: with the keys of letters one alphabet writes signs of the other.
    """
    most = len(typed.split())
    found = [(layout, _words(layout)) for layout in other_layouts(typed)]
    return [
        (layout, words)
        for layout, words in found
        if len(words) <= most and any(word.typed.sense is Sense.NAME and len(word.typed.text) > 1 for word in words)
    ]


def _surely_found(connection: Connection, words: Sequence[_Word]) -> dict[int, None]:
    """Look for the words as they stand, then for what they surely mean, then for what begins so."""
    entries = dict.fromkeys(_entries(connection, _all_of(words)))
    _mean_surely(connection, words)
    entries |= dict.fromkeys(_entries(connection, _all_of(words)))
    _begin(connection, words)
    if len(entries) < _MOST:
        entries |= dict.fromkeys(_entries(connection, _all_of(words)))
    return entries


def _fitting(connection: Connection, words: Sequence[_Word], entries: Iterable[int]) -> list[tuple[Row, float]]:
    return ranking.by_fit(_rows(connection, entries), _said(words))


def _candidates(connection: Connection, words: Sequence[_Word]) -> list[int]:
    """Look for what begins so, and while that finds few for what is less sure."""
    names = [word for word in words if word.typed.sense is Sense.NAME and not word.typed.exact]
    sure = [word.expression() for word in words]
    found = dict.fromkeys(_entries(connection, _all_of(words)))
    for meaning in (vocabulary.alike, vocabulary.slipped):
        if len(found) >= FEW or not names:
            return list(found)
        for word in names:
            word.meant = meaning(connection, word.typed.text) | word.meant
        found |= dict.fromkeys(_entries(connection, _all_of(words)))
    if len(found) < _ALMOST_NONE:
        found |= dict.fromkeys(_without_one(connection, words, sure, none_found=not found))
    return list(found)


def _without_one(
    connection: Connection, words: Sequence[_Word], sure: Sequence[str], *, none_found: bool
) -> Iterator[int]:
    """Let one word be quite another name: any two of three, or of two the one that few bear."""
    names = [at for at, word in enumerate(words) if word.typed.of_a_name]
    for left_out in names:
        if words[left_out].typed.exact:
            continue
        rest = [word for at, word in enumerate(words) if at != left_out]
        if len(names) > 2:
            yield from _entries(connection, _all_of(rest))
        elif len(names) == 2 and none_found:
            several = _entries(connection, " AND ".join(one for at, one in enumerate(sure) if at != left_out))
            if len(several) < _MOST:
                yield from several


def _mean_surely(connection: Connection, words: Iterable[_Word]) -> None:
    for word in words:
        if word.typed.sense is Sense.NAME and not word.typed.exact:
            word.meant = vocabulary.surely(connection, word.typed.text)


def _begin(connection: Connection, words: Sequence[_Word], *, every: bool = False) -> None:
    """Let the last word be the beginning of one, and those that are no words of the vault.

    The full-text index gathers everything that begins so before it looks for the next word, which takes long where it
    is much; only who asks for `every` case waits for that. Otherwise what is met most is enough.
    """
    for word in words:
        typed = word.typed
        if typed.exact or (word is not words[-1] and (typed.sense is not Sense.NAME or word.meant)):
            continue
        word.begins = every or typed.sense is not Sense.NAME or len(typed.text) <= _INDEXED
        if typed.sense is Sense.NAME:
            word.begun = frozenset(_beginning_so(connection, typed.text)) - word.meant.keys()


def _beginning_so(connection: Connection, text: str) -> Iterator[str]:
    """Find the recorded words that begin as one reads, also where only their form in another language does."""
    yield from vocabulary.begun(connection, text)
    for name in names_begun(keys(text).folds[:_READINGS])[:_NAMES_BEGUN]:
        yield from (word for word in vocabulary.surely(connection, name) if begins_alike(text, word))


def _all_of(words: Iterable[_Word]) -> str:
    return " AND ".join(word.expression() for word in words)


def _said(words: Iterable[_Word]) -> list[ranking.Said]:
    return [ranking.Said(word.typed, word.asked()) for word in words]


def _entries(connection: Connection, expression: str) -> list[int]:
    with directly(connection) as raw:
        return [row[0] for row in raw.execute(_ENTRIES, (expression, _MOST))]


def _rows(connection: Connection, entries: Iterable[int]) -> list[Row]:
    asked = tuple(entries)
    with directly(connection) as raw:
        return [Row.of(row) for row in raw.execute(_ROWS.format(", ".join("?" * len(asked))), asked)]


def _spelt(connection: Connection, statement: str, *asked: str) -> list[str]:
    with directly(connection) as raw:
        joined = raw.execute(statement, asked).fetchone()[0]
    return joined.split() if joined else []
