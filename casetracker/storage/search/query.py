"""Finding cases by what was typed: what fits best first, and why it fits.

Looked for are the words as they stand, then what they surely mean, then what begins so. Where nothing does, the
keyboard may have been set to another language. Only where all that finds few, what has the same consonants, then slips
of the finger, and at last names of which one word may be quite another.

Every step is bounded by itself, whatever is typed and however many cases there are: so many words, so many meanings of
each, so many entries.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import Final

from sqlalchemy import Connection

from casetracker.casework.ids import Ids
from casetracker.matching.begun_names import names_begun
from casetracker.matching.declined import undeclined
from casetracker.matching.fitting import DECLINED, Asked, begins_alike
from casetracker.matching.keyboard import other_layouts
from casetracker.matching.keys import keys
from casetracker.storage.connection import directly
from casetracker.storage.search import ranking, vocabulary
from casetracker.storage.search.entries import INITIAL, LAST_DIGITS
from casetracker.storage.search.ranking import Hit, Row
from casetracker.storage.search.tables import COLUMNS, NAME_COLUMNS
from casetracker.storage.search.typed import Sense, Typed, end_of_phone, read
from casetracker.storage.search.vocabulary import Meanings
from casetracker.storage.search.wanted import Wanted, always, require, while_wanted

FEW: Final = 25
"""With fewer hits than this, less sure meanings are looked for."""
_ALMOST_NONE: Final = 5
"""With fewer than this, one of the names may be quite another."""
_MOST: Final = 200
"""Entries looked at on each step."""
_RANKED: Final = 200
"""A list of more cases than this stays in the order of the alphabet."""
_MOST_WORDS: Final = 8
_MOST_INITIALS: Final = 3
"""Every initial is found in a large part of the vault; more of them tell nobody apart."""
_MOST_MEANT: Final = 150
"""Meanings of all words together: the full-text index looks at each of them for every entry that it passes."""
_MOST_LEFT_OUT: Final = 4
"""Of more words than these none is tried as the one that is quite another."""
_AS_TYPED: Final = 0.85
"""Where something fits so well, nobody asks for another layout of the keyboard."""
_UNDECLINED: Final = 4
_TELLING: Final = 3
"""A word of fewer different letters is found in any layout."""
_READINGS: Final = 3
_NAMES_BEGUN: Final = 4
"""Given names that begin so in another language; the commonest are first."""
_INDEXED: Final = 3
"""So many first letters the full-text index has beginnings of its own for."""

# In one piece: a hundred thousand rows as objects of their own take half a second. The rows come in the order of their
# index; an order asked of the aggregate itself would sort all of them once more.
_ALL: Final = "SELECT group_concat(case_id, ' ') FROM (SELECT case_id FROM search_entry ORDER BY place, entry)"
# What surely fits comes first. Many rows lie all over the table; reading their places in order from its index, each
# place once, is several times as fast.
_TOLD: Final = "group_concat(case_id, ' ') FILTER (WHERE sure), group_concat(case_id, ' ') FILTER (WHERE NOT sure)"
_SURE: Final = "entry IN (SELECT rowid FROM search_words WHERE search_words MATCH ?) AS sure"
_FOUND: Final = (
    f"SELECT {_TOLD} FROM (SELECT case_id, {_SURE} FROM search_entry "  # noqa: S608  (our own words)
    "WHERE entry IN (SELECT rowid FROM search_words WHERE search_words MATCH ?) ORDER BY place, entry)"
)
_FOUND_IN_ORDER: Final = _FOUND.replace("search_entry ", "search_entry INDEXED BY ix_search_entry_place ").replace(
    "WHERE entry", "WHERE +entry"
)
_COUNT: Final = "SELECT count(*) FROM search_words WHERE search_words MATCH ?"
_SCANNED: Final = 20_000
# A place has hundreds of people, a year thousands: they must not keep away the few who bear such a name or number.
_FIRST: Final = {Sense.NAME: NAME_COLUMNS, Sense.DIGITS: ("number", "unit", "phone")}
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
    most: int = 0
    """So many meanings are looked for."""

    def asked(self) -> Asked:
        """Say it as the rules of ranking take it."""
        one = self.typed
        return Asked(one.text, self.meant, self.begun, one.columns, one.exact)

    def expression(self, *, first: bool = False) -> str:
        """Say in words of the full-text index where this word is met; `first` where one looks for it first."""
        one = self.typed
        columns = one.columns or (_FIRST.get(one.sense, ()) if first else ())
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
                begun = () if self.begins else (each for each in self.begun if each.startswith(one.text))
                unlike = (each for each in self.begun if not each.startswith(one.text))
                others = islice(dict.fromkeys((*self.meant, *begun, *unlike)), self.most)
                asked = " OR ".join([asked, *(f'"{each}"' for each in others if each != one.text)])
        return f"{{{' '.join(columns)}}} : ({asked})" if columns else f"({asked})"


def _digits(one: Typed, *, begins: bool) -> str:
    *whole, last = one.words
    numbers = " AND ".join([*(f'"{word}"' for word in whole), f'"{last}"' + ("*" if begins else "")])
    end = end_of_phone(one.text)
    return f'"{LAST_DIGITS}{end}"* OR ({numbers})' if end else numbers


def find(connection: Connection, typed: str, wanted: Wanted = always) -> Ids:
    """Return the cases that what was typed finds, the best first; where it finds many, in alphabetical order.

    Nothing typed finds every case; what holds no letter and no digit finds none. Raises `NoLongerWanted`.
    """
    words, look = _words(typed), _Look(connection, wanted)
    with while_wanted(connection, wanted):
        if not words:
            return Ids([]) if typed.strip() else Ids(_everything(connection))
        return _find(look, words, typed)


def _find(look: "_Look", words: list[_Word], typed: str) -> Ids:
    _mean_surely(look.connection, words)
    sure = _all_of(words)
    _begin(look.connection, words, every=True)
    found = look.count(_all_of(words))
    if found > _RANKED:
        first, rest = look.cases(sure, _all_of(words))
        if len(first) <= _RANKED:
            first = [row.case_id for row, _ in ranking.by_fit(look.rows(look.entries(sure)), _said(words))]
        return Ids([*first, *rest])
    if not found:
        _undecline(look.connection, words)
    fitting = _fitting(look, words, _candidates(look, words))
    best = fitting[0][1] if fitting else 0.0
    for _, other in _other_layouts(typed) if best < _AS_TYPED else ():
        better = [one for one in _fitting(look, other, _surely_found(look, other)) if one[1] > best]
        fitting = [*better, *fitting]
    return Ids(list(dict.fromkeys(row.case_id for row, _ in fitting)))


def hits(connection: Connection, typed: str, limit: int = 20, wanted: Wanted = always) -> list[Hit]:
    """Return the persons that what was typed finds, the best first, each with the form that matched and why.

    Raises `NoLongerWanted`.
    """
    words, look = _words(typed), _Look(connection, wanted)
    if not words:
        return []
    with while_wanted(connection, wanted):
        return _hits(look, words, typed, limit)


def _hits(look: "_Look", words: list[_Word], typed: str, limit: int) -> list[Hit]:
    entries = _surely_found(look, words)
    if len(entries) < _MOST:
        entries |= dict.fromkeys(_candidates(look, words))
    found = ranking.explained(look.connection, _fitting(look, words, entries), _said(words), limit)
    best = found[0].fit if found else 0.0
    if best >= _AS_TYPED:
        return found
    meant_so: list[Hit] = []
    for layout, other in _other_layouts(typed):
        fitting = _fitting(look, other, _surely_found(look, other))
        better = ranking.explained(look.connection, fitting, _said(other), limit)
        meant_so += (hit._replace(read_as=layout) for hit in better if hit.fit > best)
    found = sorted(meant_so, key=lambda hit: -hit.fit) + found
    return list({hit.case_id: hit for hit in reversed(found)}.values())[::-1][:limit]


def _words(typed: str) -> list[_Word]:
    """Take what was typed apart, as far as it is looked for."""
    words: list[_Word] = []
    initials = 0
    for one in read(typed)[:_MOST_WORDS]:
        initials += one.sense is Sense.INITIAL
        if one.sense is not Sense.INITIAL or initials <= _MOST_INITIALS:
            words.append(_Word(one))
    names = sum(word.typed.sense is Sense.NAME for word in words)
    for word in words:
        word.most = _MOST_MEANT // max(names, 1)
    return words


def _other_layouts(typed: str) -> list[tuple[str, list[_Word]]]:
    """Return what was meant if the keyboard was set to another language, as text and as words.

    What comes out in pieces was not meant: with the keys of letters one alphabet writes signs of the other.
    """
    most = len(typed.split())
    found = [(layout, _words(layout)) for layout in other_layouts(typed)]
    return [
        (layout, words)
        for layout, words in found
        if len(words) <= most and any(len(set(word.typed.text)) >= _TELLING for word in words)
    ]


def _surely_found(look: "_Look", words: Sequence[_Word]) -> dict[int, None]:
    """Look for the words as they stand, then for what they surely mean, then for what begins so."""
    entries = dict.fromkeys(look.entries(" AND ".join(word.expression(first=True) for word in words)))
    _mean_surely(look.connection, words)
    if len(entries) < _MOST:
        entries |= dict.fromkeys(look.entries(_all_of(words)))
    _begin(look.connection, words)
    if len(entries) < _MOST:
        entries |= dict.fromkeys(look.entries(_all_of(words)))
    if not entries:
        _undecline(look.connection, words)
        entries |= dict.fromkeys(look.entries(_all_of(words)))
    return entries


def _fitting(look: "_Look", words: Sequence[_Word], entries: Iterable[int]) -> list[tuple[Row, float]]:
    return ranking.by_fit(look.rows(entries), _said(words))


def _candidates(look: "_Look", words: Sequence[_Word]) -> list[int]:
    """Look for what begins so, and while that finds few for what is less sure."""
    names = [word for word in words if word.typed.sense is Sense.NAME and not word.typed.exact]
    sure = [word.expression() for word in words]
    found = dict.fromkeys(look.entries(_all_of(words)))
    steps = ((vocabulary.alike,), (vocabulary.slipped,))
    for meanings in steps if len(names) <= _MOST_LEFT_OUT else (sum(steps, ()),):
        if len(found) >= FEW or not names:
            return list(found)
        for word in names:
            for meaning in meanings:
                word.meant = meaning(look.connection, word.typed.text) | word.meant
        found |= dict.fromkeys(look.entries(_all_of(words)))
    if len(found) < _ALMOST_NONE:
        found |= dict.fromkeys(_without_one(look, words, sure, none_found=not found))
    return list(found)


def _without_one(look: "_Look", words: Sequence[_Word], sure: Sequence[str], *, none_found: bool) -> Iterator[int]:
    """Let one word be quite another name: any two of three, or of two the one that few bear."""
    names = [at for at, word in enumerate(words) if word.typed.of_a_name]
    for left_out in names if len(names) <= _MOST_LEFT_OUT else ():
        if words[left_out].typed.exact:
            continue
        rest = [word for at, word in enumerate(words) if at != left_out]
        if len(names) > 2:
            yield from look.entries(_all_of(rest))
        elif len(names) == 2 and none_found:
            several = look.entries(" AND ".join(one for at, one in enumerate(sure) if at != left_out))
            if len(several) < _MOST:
                yield from several


def _mean_surely(connection: Connection, words: Iterable[_Word]) -> None:
    for word in words:
        if word.typed.sense is Sense.NAME and not word.typed.exact:
            word.meant = vocabulary.surely(connection, word.typed.text)


def _undecline(connection: Connection, words: Iterable[_Word]) -> None:
    """Let words mean what they are called outside of a sentence."""
    for word in words:
        if word.typed.sense is Sense.NAME and not word.typed.exact:
            for itself in undeclined(word.typed.text)[:_UNDECLINED]:
                meant = dict.fromkeys(vocabulary.surely(connection, itself), DECLINED)
                word.meant = meant | word.meant


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


class _Look:
    """The entries found in one search: what is asked for twice is looked for once."""

    def __init__(self, connection: Connection, wanted: Wanted) -> None:
        self.connection = connection
        self._wanted = wanted
        self._found: dict[str, list[int]] = {}
        self._rows: dict[int, Row] = {}

    def entries(self, expression: str) -> list[int]:
        require(self._wanted)
        if expression not in self._found:
            with directly(self.connection) as raw:
                self._found[expression] = [row[0] for row in raw.execute(_ENTRIES, (expression, _MOST))]
        return self._found[expression]

    def count(self, expression: str) -> int:
        require(self._wanted)
        with directly(self.connection) as raw:
            return int(raw.execute(_COUNT, (expression,)).fetchone()[0])

    def cases(self, sure: str, expression: str) -> tuple[list[str], list[str]]:
        """Return every case in which something is met: those where it surely is, and others, both in order."""
        statement = _FOUND_IN_ORDER if self.count(expression) > _SCANNED else _FOUND
        with directly(self.connection) as raw:
            first, rest = raw.execute(statement, (sure, expression)).fetchone()
        return (first or "").split(), (rest or "").split()

    def rows(self, entries: Iterable[int]) -> list[Row]:
        asked = list(entries)
        if new := tuple(one for one in asked if one not in self._rows):
            with directly(self.connection) as raw:
                for row in raw.execute(_ROWS.format(", ".join("?" * len(new))), new):
                    self._rows[row[0]] = Row.of(row)
        return [self._rows[one] for one in asked if one in self._rows]


def _everything(connection: Connection) -> list[str]:
    with directly(connection) as raw:
        joined = raw.execute(_ALL).fetchone()[0]
    return joined.split() if joined else []
