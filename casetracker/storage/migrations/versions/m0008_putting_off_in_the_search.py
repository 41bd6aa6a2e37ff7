"""What the search puts off to quiet moments: how far it has come, and no joining of its index while somebody saves."""

from pathlib import Path

from alembic import op

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    # The statements stand in a file of their own, so that a later change of a record cannot change what 0008 makes.
    for statement in Path(__file__).with_suffix(".sql").read_text(encoding="utf-8").split(";;\n"):
        if statement.strip():
            op.get_bind().exec_driver_sql(statement)
