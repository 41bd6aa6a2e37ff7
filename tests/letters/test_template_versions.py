"""A recorded letter names the version of its words, so no shipped words may change under an old version.

When this fails, raise `version` in the file that changed, then run
`WRITE_GOLDEN=1 python -m pytest tests/letters/test_template_versions.py`, which records the new words.
"""

import hashlib
import json
import os
import re
from pathlib import Path
from typing import Final

import pytest

from casetracker import resources
from casetracker.casework.paper_language import PaperLanguage
from casetracker.letters import templates
from casetracker.letters.phrases import phrases

RECORD: Final = Path(__file__).parent / "golden" / "versions.json"
VERSION: Final = re.compile(r'(?m)^version = "(\d+)\.(\d+)\.(\d+)"\n')
FILES: Final = sorted(
    file.relative_to(resources.path("letters")).as_posix()
    for pattern in ("*/*.letter", "*/wording.toml")
    for file in resources.path("letters").glob(pattern)
)

Said = tuple[tuple[int, ...], str]
"""A version, and the digest of all else that the file says."""


def said_by(text: str) -> Said:
    found = VERSION.search(text)
    assert found, "there is no version of three numbers"
    return tuple(map(int, found.groups())), hashlib.sha256(VERSION.sub("", text, count=1).encode()).hexdigest()


def said_now(name: str) -> Said:
    return said_by(resources.path("letters", name).read_text("utf-8"))


def recorded() -> dict[str, Said]:
    told = json.loads(RECORD.read_text("utf-8")) if RECORD.is_file() else {}
    return {name: (tuple(map(int, version.split("."))), digest) for name, (version, digest) in told.items()}


def keeps_its_version(now: Said, before: Said) -> bool:
    """Say whether words are those recorded under their version, or stand under a later one."""
    return now == before or now[0] > before[0]


def record() -> None:
    """Write what the files say now, but never other words under a version that is recorded."""
    before = recorded()
    told = {name: said_now(name) for name in FILES}
    kept = {name: one if keeps_its_version(one, before.get(name, one)) else before[name] for name, one in told.items()}
    lines = {name: (".".join(map(str, version)), digest) for name, (version, digest) in sorted(kept.items())}
    RECORD.write_text(json.dumps(lines, indent=1) + "\n", "utf-8")


@pytest.mark.parametrize("name", FILES)
def test_no_shipped_words_change_without_their_version(name: str) -> None:
    if os.environ.get("WRITE_GOLDEN"):
        record()
    now, before = said_now(name), recorded().get(name)
    assert before is not None, f"{name} is not recorded"
    assert keeps_its_version(now, before), f"{name} says other words under the version that said others before"
    assert now == before, f"{name} has a new version that is not recorded"


def test_every_record_is_of_a_shipped_file() -> None:
    assert sorted(recorded()) == FILES


def test_other_words_under_one_version_are_seen_and_a_later_version_is_none() -> None:
    before = said_by('version = "1.2.0"\nold words\n')
    assert not keeps_its_version(said_by('version = "1.2.0"\nnew words\n'), before)
    assert not keeps_its_version(said_by('version = "1.1.9"\nnew words\n'), before)
    assert keeps_its_version(said_by('version = "1.10.0"\nnew words\n'), before)
    assert keeps_its_version(before, before)


def test_a_paper_names_the_versions_of_everything_it_prints() -> None:
    for template in templates.all():
        fixed = phrases(PaperLanguage(template.language)).version
        closing = f"+{template.closing.version}" if template.closing else ""
        assert template.full_version == f"{template.version}{closing}/{fixed}"
