"""What the search puts off to moments when nobody waits, in steps so short that a save between them is not held up.

- Words get their slips, which lie all over their table.
- The full-text index, which grows by a piece at every save, is joined.
- Keys that an earlier version gave by other rules are made anew, in a second set beside the one in use: searching goes
  on with the former ones, and whatever ends the work in the middle, the next step goes on where it was.
"""

from typing import Any, Final

from sqlalchemy import Connection

from casetracker.matching.keys import keys
from casetracker.storage.connection import directly
from casetracker.storage.search import marks
from casetracker.storage.search.marks import KEYS, MADE, MAKING, RULES, SLIPPED
from casetracker.storage.search.word_keys import Word, key_rows, keys_of_set, rules, slip_rows, slips_of_set
from casetracker.storage.search.writing import ADD_KEY, ADD_SLIP

_WORDS: Final = "SELECT vid, token FROM search_token WHERE vid > ? ORDER BY vid LIMIT ?"
_FOLD: Final = "UPDATE search_token SET fold = ? WHERE vid = ?"
_CLEAR: Final = (
    "DELETE FROM search_key WHERE (key, vid) IN "
    "(SELECT key, vid FROM search_key WHERE key >= ? AND key < ? ORDER BY key, vid LIMIT ?)",
    "DELETE FROM search_slip WHERE (slip, vid) IN "
    "(SELECT slip, vid FROM search_slip WHERE slip >= ? AND slip < ? ORDER BY slip, vid LIMIT ?)",
)
_JOIN: Final = "INSERT INTO search_words (search_words, rank) VALUES ('merge', ?)"
_KEYED: Final = 25
"""Words that get their keys in one step."""
_SLIPPED: Final = 10
_CLEARED: Final = 2000
_JOINED: Final = 48
"""Pages of the full-text index that are written in one step."""
_NOTHING_JOINED: Final = 2
"""The engine tells a joining that found nothing to join by fewer changed rows than this."""


def tend(connection: Connection) -> bool:
    """Do one step, and say whether there may be more to do."""
    with directly(connection) as raw:
        at = marks.read(raw)
        return _renew(raw, at) or _slip(raw, at) or _join(raw)


def _renew(raw: Any, at: dict[str, int]) -> bool:  # noqa: ANN401  (the driver is untyped)
    """Make the other set of keys, by the rules of this version; once it is whole it is used, and the former cleared."""
    other = 1 - at.get(KEYS, 0)
    if at.get(RULES) == rules():
        return _clear(raw, other)
    if at.get(MAKING) != rules():
        # What an earlier version began is of no use.
        if not _clear(raw, other):
            marks.put(raw, **{MAKING: rules(), MADE: 0})
        return True
    words: list[Word] = raw.execute(_WORDS, (at.get(MADE, 0), _KEYED)).fetchall()
    if words:
        raw.executemany(_FOLD, [(keys(word).folds[0], vid) for vid, word in words])
        raw.executemany(ADD_KEY, key_rows(words, other))
        raw.executemany(ADD_SLIP, slip_rows(words, other))
        marks.put(raw, **{MADE: words[-1][0]})
    else:
        marks.put(raw, **{KEYS: other, RULES: rules(), SLIPPED: at.get(MADE, 0), MAKING: None, MADE: None})
    return True


def _clear(raw: Any, which: int) -> bool:  # noqa: ANN401  (as above)
    """Remove some rows of a set that is not used, and say whether there were any."""
    keyed, slipped = _CLEAR
    asked = [(keyed, *each) for each in keys_of_set(which)] + [(slipped, *slips_of_set(which))]
    return any(raw.execute(one, (begin, end, _CLEARED)).rowcount > 0 for one, begin, end in asked)


def _slip(raw: Any, at: dict[str, int]) -> bool:  # noqa: ANN401  (as above)
    words: list[Word] = raw.execute(_WORDS, (at.get(SLIPPED, 0), _SLIPPED)).fetchall()
    if not words:
        return False
    raw.executemany(ADD_SLIP, slip_rows(words, at.get(KEYS, 0)))
    marks.put(raw, **{SLIPPED: words[-1][0]})
    return True


def _join(raw: Any) -> bool:  # noqa: ANN401  (as above)
    before = raw.total_changes
    raw.execute(_JOIN, (_JOINED,))
    return bool(raw.total_changes - before >= _NOTHING_JOINED)
