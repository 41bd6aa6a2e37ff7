"""Finding a person however the name was written: the search by fields, the words of names and their keys.

Cases are entered into the new tables when every step is done, by the rules of the present version.
"""

from pathlib import Path

from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    # The statements stand in a file of their own, so that a later change of a record cannot change what 0006 makes.
    for statement in Path(__file__).with_suffix(".sql").read_text(encoding="utf-8").split(";;\n"):
        if statement.strip():
            op.get_bind().exec_driver_sql(statement)
