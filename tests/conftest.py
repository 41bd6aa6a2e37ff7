"""What holds for every test: one passphrase with one salt is stretched once a run."""

from collections.abc import Iterator
from functools import cache

import pytest

from casetracker.vault import slots


@pytest.fixture(autouse=True, scope="session")
def _each_passphrase_is_stretched_once() -> Iterator[None]:
    """Remember what Argon2id gave: the cost is the real one, and a copied vault asks for the same again and again."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(slots, "_argon2id", cache(slots._argon2id))
        yield
