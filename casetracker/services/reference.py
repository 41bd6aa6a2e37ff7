"""The reported claims that ship with the program, and newer ones from a file."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

from casetracker import resources
from casetracker.casework.errors import QT_TRANSLATE_NOOP, ForTheCaseworker
from casetracker.casework.reference import Load, left_out, plan_load, records_of
from casetracker.exchange.claims_csv import read_claims, read_running_totals
from casetracker.services.desk import Desk
from casetracker.storage.errors import StorageFull
from casetracker.vault import room

CLAIMS = "claims.csv"
RUNNING_TOTALS = "running_totals.csv"


class NoClaimsThere(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP(
        "Errors", "There is no file of claims here. Choose a folder that holds claims.csv, or the file itself."
    )
    exit_code = 2


_ROOM_FOR_EACH: Final = 64
"""Bytes that a byte of a file of claims takes: about 30 in the database, and as many in its log before (measured)."""
_ROOM_BESIDE: Final = 1 << 20


class NoRoomForClaims(StorageFull):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "There is too little room for these claims: {needed} MB are needed and {free} MB are free. Nothing was loaded. "
        "Free some space on the disk of the vault, then load them again.",
    )


class UnreadableFile(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP("Errors", "The file cannot be read. Check the stick and the file's permissions.")
    exit_code = 2


@cache
def speaker_names(language: str) -> Mapping[str, str]:
    """Return the shipped claims' speakers in a language, by the name under which a claim records them."""
    with resources.path("reference", "speakers.toml").open("rb") as file:
        return {recorded: names[language] for recorded, names in tomllib.load(file).items()}


@cache
def total_words(language: str) -> Mapping[str, str]:
    """Return what the shipped running totals count, and over which time, in a language, by how a total records it."""
    with resources.path("reference", "totals.toml").open("rb") as file:
        return {recorded: words.get(language, recorded) for recorded, words in tomllib.load(file).items()}


@dataclass(frozen=True, slots=True)
class Loaded:
    """What a load did: records that were new, corrected, kept because the office wrote on them, or unchanged."""

    new: int
    corrected: int
    kept: int
    unchanged: int


def load_shipped_claims(desk: Desk) -> Loaded:
    """Load the claims that ship with the program. Loading again changes nothing."""
    return _load(desk, resources.path("reference", CLAIMS), resources.path("reference", RUNNING_TOTALS))


def load_claims_from(desk: Desk, place: Path) -> Loaded:
    """Load newer claims from a file or a folder; every row is read before anything is stored.

    What an earlier file had a column for and this one has not stays as it was loaded; an empty cell is a change.

    Raises `SampleRefusesImports`, `NoClaimsThere`, `NoRoomForClaims`, `UnreadableFile` or `UnreadableClaims` (file, row
    and column named), and then nothing has changed.
    """
    desk.refuse_imports()
    claims = place / CLAIMS if place.is_dir() else place
    if not claims.is_file():
        raise NoClaimsThere
    return _load(desk, claims, claims.with_name(RUNNING_TOTALS))


def _load(desk: Desk, claims: Path, totals: Path) -> Loaded:
    try:
        size = sum(path.stat().st_size for path in (claims, totals) if path.is_file())
        room.require(desk.folder, size * _ROOM_FOR_EACH + _ROOM_BESIDE, NoRoomForClaims)
        rows = read_claims(claims.read_bytes(), claims.name)
        running = read_running_totals(totals.read_bytes(), totals.name) if totals.is_file() else ()
    except OSError:
        raise UnreadableFile from None
    shipped = records_of(rows, running)
    with desk.work("load reported claims") as work:
        load: Load = plan_load(shipped, work.batches.stored_reference(), left_out([*rows, *running]))
        work.add_all(load.new)
        for correction in load.corrected:
            correction.record.change(**correction.values)
        work.commit()
    return Loaded(len(load.new), len(load.corrected), len(load.kept), load.unchanged)
