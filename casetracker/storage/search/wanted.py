"""Ending a search that nobody waits for any more, because another letter was typed.

The full-text index looks up nothing of the kind while it works: each of its steps is short by what it is asked, and
between two of them, and inside all other statements, somebody is asked whether to go on.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Final

import sqlcipher3.dbapi2 as driver
from sqlalchemy import Connection

from casetracker.storage.connection import directly

Wanted = Callable[[], bool]
_STEPS: Final = 20_000
"""Steps of the engine between two questions: some milliseconds."""
_INTERRUPTED: Final = 9


class NoLongerWanted(Exception):  # noqa: N818  (an order, not an error)
    """Raised inside a search of which nobody wants the answer."""


def always() -> bool:
    return True


@contextmanager
def while_wanted(connection: Connection, wanted: Wanted) -> Iterator[None]:
    """Raise `NoLongerWanted` out of whatever is asked inside, soon after `wanted` says no."""
    if wanted is always:
        yield
        return
    require(wanted)
    with directly(connection) as raw:
        raw.set_progress_handler(lambda: not wanted(), _STEPS)
    try:
        yield
    except driver.OperationalError as ended:
        if getattr(ended, "sqlite_errorcode", None) == _INTERRUPTED:
            raise NoLongerWanted from None
        raise
    finally:
        with directly(connection) as raw:
            raw.set_progress_handler(None, 0)


def require(wanted: Wanted) -> None:
    if not wanted():
        raise NoLongerWanted
