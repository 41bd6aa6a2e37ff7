"""What the tests of names share."""

import pytest

from casetracker.matching.keys import keys


@pytest.fixture(autouse=True, scope="session")
def _list_of_names_is_read() -> None:
    """Read the list before a test is timed: it is read once in the life of the program."""
    keys("а")
