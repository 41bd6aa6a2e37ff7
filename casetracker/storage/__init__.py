"""The only place that runs SQL: connection, unit of work, journal, search, migrations, one store per subject."""
