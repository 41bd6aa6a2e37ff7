"""The whole of casework: consents, disclosure rules, remains, samples, comparisons, tellings, handovers, disposal.

Who told the family of a decision moves from the decision to a telling of its own, and what a relative must not learn
from the relative to a rule. The history goes on to show under which record each was entered.
"""

from pathlib import Path

from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    # The statements stand in a file of their own, so that a later change of a record cannot change what 0004 makes.
    for statement in Path(__file__).with_suffix(".sql").read_text(encoding="utf-8").split(";;\n"):
        if statement.strip():
            op.get_bind().exec_driver_sql(statement)
