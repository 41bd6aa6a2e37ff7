"""The fixed words of papers, one file a language: resources/letters/<language>/wording.toml.

A language is added by adding its file: the keys, and the `{fields}` inside the texts, are those of English.
"""

import re
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from string import Formatter
from typing import Final

from casetracker import resources
from casetracker.casework.errors import QT_TRANSLATE_NOOP, ForTheCaseworker
from casetracker.casework.paper_language import PaperLanguage

MODEL: Final = PaperLanguage.ENGLISH
VERSION: Final = re.compile(r"\d+\.\d+\.\d+")


class WordingRefused(ForTheCaseworker):
    """`problems` are lines of file name and reason."""

    sentence = QT_TRANSLATE_NOOP("Errors", "The wording of papers cannot be used. Mend the file:\n{problems}")
    exit_code = 5


def _english(n: int) -> int:
    return 0 if n == 1 else 1


def _east_slavic(n: int) -> int:
    """Choose one, few or many: 1, 21, 101 · 2–4, 22 · 0, 5–20, 25 (11–14 are many)."""
    if n % 10 == 1 and n % 100 != 11:
        return 0
    return 1 if n % 10 in (2, 3, 4) and n % 100 not in (12, 13, 14) else 2


PLURALS: Final[Mapping[str, tuple[int, Callable[[int], int]]]] = {
    "english": (2, _english),
    "east_slavic": (3, _east_slavic),
}
"""How many forms a language has, and which of them a number takes."""


@dataclass(frozen=True, slots=True)
class Phrases:
    """What one language says, and its version. `texts` are keyed section.key, `lists` hold months and plural forms."""

    language: PaperLanguage
    version: str
    plural: str
    texts: Mapping[str, str]
    lists: Mapping[str, tuple[str, ...]]

    def say(self, key: str, **values: object) -> str:
        """Fill one text; what stands in a value is never read as a field."""
        return self.texts[key].format(**values)

    def form(self, key: str, number: int, **values: object) -> str:
        """Fill the plural form that `number` takes; a list of one form serves every number."""
        forms = self.lists[key]
        chosen = forms[0] if len(forms) == 1 else forms[PLURALS[self.plural][1](number)]
        return chosen.format(**values)


@cache
def phrases(language: PaperLanguage) -> Phrases:
    """Return the shipped words of a language; raises `WordingRefused`, or `FileNotFoundError` where it has none."""
    found = read(resources.path("letters", language.value, "wording.toml"), language)
    if language is not MODEL and (problems := differences(found, phrases(MODEL))):
        raise WordingRefused(problems="\n".join(f"{language.value}/wording.toml: {one}" for one in problems))
    return found


def languages() -> list[PaperLanguage]:
    """List the languages papers can be written in: those with a wording file."""
    return [one for one in PaperLanguage if resources.path("letters", one.value, "wording.toml").is_file()]


def read(file: Path, language: PaperLanguage) -> Phrases:
    """Read one wording file; raises `WordingRefused` with every problem of its own."""
    try:
        whole = tomllib.loads(file.read_text("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as cause:
        raise WordingRefused(problems=f"{file.name}: {cause}") from None
    plural = whole.pop("plural", "")
    version = str(whole.pop("version", ""))
    texts: dict[str, str] = {}
    lists: dict[str, tuple[str, ...]] = {}
    problems = [] if plural in PLURALS else [f"plural must be one of: {', '.join(PLURALS)}"]
    problems += [] if VERSION.fullmatch(version) else ["version must be three numbers with dots"]
    for section, entries in whole.items():
        for key, entry in entries.items() if isinstance(entries, dict) else ():
            name = f"{section}.{key}"
            if isinstance(entry, str) and entry:
                texts[name] = entry
            elif isinstance(entry, list) and entry and all(isinstance(one, str) for one in entry):
                lists[name] = tuple(entry)
            else:
                problems.append(f"{name} must be text or a list of texts")
    months = [name for name in lists if name.startswith("dates.")]
    problems += [f"{name} must have 12 months" for name in months if len(lists[name]) != 12]
    if plural in PLURALS:
        forms = PLURALS[plural][0]
        wrong = [name for name in lists if name.startswith("units.") and len(lists[name]) not in (1, forms)]
        problems += [f"{name} must have 1 or {forms} forms" for name in wrong]
    if problems:
        raise WordingRefused(problems="\n".join(f"{file.name}: {one}" for one in problems))
    return Phrases(language, version, plural, texts, lists)


def differences(found: Phrases, model: Phrases) -> list[str]:
    """List keys that are missing or unknown, and texts whose fields are not those of the model."""
    problems = [f"{key} is missing" for key in sorted({*model.texts, *model.lists} - {*found.texts, *found.lists})]
    problems += [f"{key} is not known" for key in sorted({*found.texts, *found.lists} - {*model.texts, *model.lists})]
    for key in sorted(found.texts.keys() & model.texts.keys()):
        # A language orders and declines the parts of a date in its own way, so it chooses among them.
        allowed = _DATE_PARTS if key.startswith("dates.") else _fields(model.texts[key])
        if key.startswith("dates.") and not _fields(found.texts[key]) <= allowed:
            problems.append(f"{key} may use only these fields: {', '.join(sorted(allowed))}")
        elif not key.startswith("dates.") and _fields(found.texts[key]) != allowed:
            problems.append(f"{key} must use these fields: {', '.join(sorted(allowed)) or 'none'}")
    return problems


_DATE_PARTS: Final = frozenset({"day", "month", "month_of", "short", "number", "year", "date", "start", "end"})


def _fields(text: str) -> frozenset[str]:
    return frozenset(name for _, name, _, _ in Formatter().parse(text) if name)
