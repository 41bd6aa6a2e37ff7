"""Bringing a vault's database to the newest schema: in this process, in one transaction, whole or not at all."""

from pathlib import Path
from typing import Final

from alembic.config import Config
from alembic.runtime.environment import EnvironmentContext
from alembic.runtime.migration import MigrationContext, RevisionStep
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine

from casetracker.storage import search
from casetracker.storage.errors import DatabaseDamaged, SchemaTooNew

_HERE: Final = Path(__file__).parent


def newest() -> str:
    """Return the revision that this version of the program writes."""
    return _scripts().get_current_head() or ""


def current(connection: Connection) -> str | None:
    """Return the revision of an open database; None while it has no tables."""
    return MigrationContext.configure(connection).get_current_revision()


def check(connection: Connection) -> bool:
    """Say whether the database must be upgraded. Raises `SchemaTooNew` for a revision from a later version."""
    found = current(connection)
    if found is not None and found not in {script.revision for script in _scripts().walk_revisions()}:
        raise SchemaTooNew
    return found != newest()


def revisions() -> list[str]:
    """Return every revision there is, the first one first."""
    return [script.revision for script in _scripts().walk_revisions()][::-1]


def upgrade(engine: Engine, to: str = "head") -> None:
    """Run what is missing. `engine` must be unguarded and have foreign keys off.

    With foreign keys on, copying a table would delete the rows that point at it; they are checked before the commit
    instead. Raises `SchemaTooNew`, or `DatabaseDamaged` when rows point at nothing; either leaves everything as it was.
    """
    scripts = _scripts()

    def steps(revision: object, _context: MigrationContext) -> list[RevisionStep]:
        return scripts._upgrade_revs(to, revision)  # type: ignore[arg-type]

    with engine.begin() as connection:
        check(connection)
        with EnvironmentContext(Config(), scripts, fn=steps, destination_rev=to) as environment:
            environment.configure(connection=connection, transactional_ddl=True)
            environment.run_migrations()
        if to == "head":
            search.complete(connection)
        if connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None:
            raise DatabaseDamaged


def _scripts() -> ScriptDirectory:
    return ScriptDirectory(str(_HERE), version_locations=[str(_HERE / "versions")])
