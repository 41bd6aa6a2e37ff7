"""Splink beside the program, for comparison only: it is in no list of what is needed.

It is set up as one who knows it would: DuckDB, names as the program reads them (it does not know that two alphabets
write one name), the blocking rules of its guide for persons, weights trained on the data, rare names weighing more.
"""

import json
import os
import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Final, NamedTuple

from casetracker.matching import units
from casetracker.matching.columns import Told
from casetracker.matching.keys import keys

_PATIENCE: Final = 900
"""Seconds that it may take."""
THRESHOLDS: Final = (0, 2)
SCRIPT: Final = """
import json, logging, resource, sys, time
import duckdb
import splink.comparison_library as cl
from splink import DuckDBAPI, Linker, SettingsCreator, block_on
logging.disable(logging.WARNING)
begun = time.perf_counter()
connection = duckdb.connect()
connection.execute("SET threads = 2")
told = dict.fromkeys(("surname", "given", "patronymic", "born", "year", "unit"), "VARCHAR") | {"place": "BIGINT"}
connection.execute(f"CREATE TABLE people AS SELECT * FROM read_json('{sys.argv[1]}', columns = {told})")
rules = [
    block_on("surname", "given"), block_on("surname", "born"), block_on("given", "patronymic", "born"),
    block_on("surname", "unit"), block_on("born", "unit"), block_on("surname", "patronymic", "year"),
]
settings = SettingsCreator(
    link_type="dedupe_only", unique_id_column_name="place", blocking_rules_to_generate_predictions=rules,
    comparisons=[
        cl.JaroWinklerAtThresholds("surname", [0.92, 0.8]).configure(term_frequency_adjustments=True),
        cl.JaroWinklerAtThresholds("given", [0.92, 0.8]).configure(term_frequency_adjustments=True),
        cl.JaroWinklerAtThresholds("patronymic", [0.92, 0.8]).configure(term_frequency_adjustments=True),
        cl.LevenshteinAtThresholds("born", [1, 2]), cl.ExactMatch("unit"),
    ],
)
database = DuckDBAPI(connection)
try:
    linker = Linker(database.register("people"), settings)
except AttributeError:
    linker = Linker("people", settings, database)
linker.training.estimate_probability_two_random_records_match(
    [block_on("surname", "given", "born"), block_on("given", "patronymic", "born", "unit")], recall=0.7
)
linker.training.estimate_u_using_random_sampling(max_pairs=2e6, seed=1)
linker.training.estimate_parameters_using_expectation_maximisation(block_on("surname", "given"))
linker.training.estimate_parameters_using_expectation_maximisation(block_on("born"))
found = linker.inference.predict(threshold_match_weight=-2).as_duckdbpyrelation()
pairs = found.select("match_weight, place_l, place_r").fetchall()
took = time.perf_counter() - begun
memory = resource.getrusage(resource.RUSAGE_SELF)
json.dump({"took": took, "cpu": memory.ru_utime + memory.ru_stime, "kib": memory.ru_maxrss, "pairs": pairs}, sys.stdout)
"""


class Found(NamedTuple):
    """The pairs by weight, and what they cost."""

    took: float
    cpu: float
    kib: int
    pairs: list[tuple[float, int, int]]


def find(python: str, people: Sequence[Told]) -> Found:
    """Let Splink find who is recorded twice. Raises what a program that does not run raises."""
    with tempfile.TemporaryDirectory() as place:
        table, script = Path(place) / "people.json", Path(place) / "splink_peer.py"
        with table.open("w", encoding="utf-8") as out:
            for at, one in enumerate(people):
                json.dump(_row(at, one), out)
                out.write("\n")
        script.write_text(SCRIPT, encoding="utf-8")
        ended = subprocess.run(  # noqa: S603  (our own script)
            [python, str(script), str(table)],
            capture_output=True, timeout=_PATIENCE, check=True,
            env=os.environ | {"PYTHONNOUSERSITE": "1"},
        )  # fmt: skip
    told = json.loads(ended.stdout.splitlines()[-1])
    return Found(told["took"], told["cpu"], told["kib"], [(row[0], row[1], row[2]) for row in told["pairs"]])


def _row(at: int, one: Told) -> dict[str, object]:
    names = {"surname": one.surname, "given": one.given, "patronymic": one.patronymic}
    born = one.born.iso() if one.born and one.born.day else None
    return {
        "place": at,
        # As the program reads them: else no pair of two alphabets would be found at all.
        **{name: keys(text.lower()).folds[0] if text else None for name, text in names.items()},
        "born": born,
        "year": str(one.born.year) if one.born else None,
        "unit": units.canonical(one.unit) or None,
    }
