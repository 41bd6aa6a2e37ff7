"""What the history holds of the vault's keys: who stands behind each, and how often the key file was rewritten.

Both are said by the newest line about them, so that neither can be changed without leaving its trace, and an older
key file that was put back is noticed by the number it carries.
"""

from typing import Final
from uuid import UUID

from sqlalchemy import Connection, select

from casetracker.storage.journal import LINES, VALUES

SLOT: Final = "key_slot"
"""A line about a slot: the label under which it is listed."""
HOLDER: Final = "key_holder"
"""A line about a slot: the name of the person who holds its secret."""
KEY_FILE: Final = "key_file"
"""A line about the vault: the sequence of its key file."""


def holder(connection: Connection, slot_id: UUID) -> str:
    """Return who holds the secret of a slot; empty where nobody was named."""
    return _newest(connection, HOLDER, slot_id)


def sequence(connection: Connection, vault_id: UUID) -> int:
    """Return the highest sequence of the key file that was entered; 0 in a vault where none was."""
    told = _newest(connection, KEY_FILE, vault_id)
    return int(told) if told.isdecimal() else 0


def _newest(connection: Connection, kind: str, record_id: UUID) -> str:
    asked = (
        select(VALUES.c.new)
        .join(LINES, LINES.c.seq == VALUES.c.seq)
        .where(LINES.c.record_id == record_id.hex, LINES.c.record_kind == kind)
        .order_by(LINES.c.seq.desc())
        .limit(1)
    )
    return connection.execute(asked).scalar() or ""
