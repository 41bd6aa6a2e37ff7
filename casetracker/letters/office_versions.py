"""What an office may change in a template: its words, and nothing that keeps a family safe from them.

The office's text is read as any template is (`markup`, `template_file`): it is never run, opens no file and knows no
record. What it may say beyond its own words is what the shipped one may say.
"""

import re
from collections.abc import Iterator
from typing import Final

from casetracker.casework.errors import QT_TRANSLATE_NOOP
from casetracker.letters.fonts import can_print
from casetracker.letters.lint import Finding, lint, lint_template, never
from casetracker.letters.markup import Problem, fields_of
from casetracker.letters.template import OF_THE_PAPER, Field, FieldType, Template
from casetracker.letters.template_file import Reading, TemplateRefused, read_text

_NO_GLYPH: Final = QT_TRANSLATE_NOOP(
    "Errors",
    "this line holds a character that the paper cannot print, such as an emoji, a control character or another script",
)
_NO_GLYPH_IN: Final = QT_TRANSLATE_NOOP(
    "Errors",
    "{key} holds a character that the paper cannot print, such as an emoji, a control character or another script",
)
_VERSION: Final = QT_TRANSLATE_NOOP("Errors", "the version stands on a line of its own, as in the shipped template")
_SAME: Final = QT_TRANSLATE_NOOP("Errors", "{key} must stay as it is in the shipped template: {shipped}")
_LEVEL: Final = QT_TRANSLATE_NOOP(
    "Errors", "this paper may not state level {level}; the shipped template may not either"
)
_KEEPS: Final = QT_TRANSLATE_NOOP("Errors", "{key} must keep {name}, as in the shipped template")
_FIELD_KEPT: Final = QT_TRANSLATE_NOOP("Errors", "{name} must stay under [fields], as in the shipped template")
_FIELD_SAME: Final = QT_TRANSLATE_NOOP(
    "Errors", "{name}: type, required, min_level and the types of columns must stay as in the shipped template"
)
_NOBODY_FILLS: Final = QT_TRANSLATE_NOOP(
    "Errors", "{name} is no field of the shipped template, so nothing would fill it"
)
_PRINTED: Final = QT_TRANSLATE_NOOP("Errors", "{name} must be printed, as in the shipped template")
_HIDDEN: Final = QT_TRANSLATE_NOOP(
    "Errors", "{name} must be printed at least once under no other condition than in the shipped template"
)

NEVER_WRITTEN: Final = QT_TRANSLATE_NOOP(
    "Errors", "“{words}” stands in no letter to a family. {why} Instead: {instead}"
)


def read_own(text: str, name: str, shipped: Template) -> Template:
    """Read an office's text of the paper that `shipped` is, without the closing words.

    Raises `TemplateRefused` with all problems, each with its line.
    """
    own = read_text(text, name, kind=shipped.kind, language=shipped.language.value)
    lines = Reading(text)
    for at, line in enumerate(text.splitlines(), 1):
        if not can_print(line):
            lines.problems.append(Problem(at, _NO_GLYPH))
    if len(_VERSION_LINE.findall(text)) != 1:
        # The program numbers that line; a version elsewhere could pass for the shipped one.
        lines.wrong("version", _VERSION)
    for found in never(lint_template(text, shipped.language, shipped.kind)):
        lines.problems.append(Problem(found.line, NEVER_WRITTEN, _told(found)))
    for key, words in _of_the_front(own):
        # TOML writes any character as an escape, so the words are read as they come out of it, too.
        if not can_print(words) or "\n" in words:
            lines.wrong(key, _NO_GLYPH_IN, key=key)
        for found in never(lint(words, shipped.language, shipped.kind)):
            if not any(one.sentence == NEVER_WRITTEN and one.details == _told(found) for one in lines.problems):
                lines.wrong(key, NEVER_WRITTEN, **_told(found))
    for key, sentence, details in departures(own, shipped):
        lines.wrong(key, sentence, **details)
    if lines.problems:
        raise TemplateRefused(name, lines.problems)
    return own


_VERSION_LINE: Final = re.compile(r"(?m)^\s*version\s*=")


def _told(found: Finding) -> dict[str, str]:
    return {"words": found.words, "why": found.why, "instead": found.instead}


def _of_the_front(own: Template) -> Iterator[tuple[str, str]]:
    """Yield every text of the front matter that can be printed, with the key beside which it stands."""
    for key, runs in (("title", own.title), ("headline", own.headline)):
        yield key, "".join(run.text or "…" for run in runs)
    for field in own.fields.values():
        # A draft names by its label what is still missing.
        yield from ((field.name, text) for text in (field.label, *(column.title for column in field.columns)))


Departure = tuple[str, str, dict[str, str]]
"""The key of the front matter beside which it is shown, the sentence, and what fills it."""


def departures(own: Template, shipped: Template) -> Iterator[Departure]:
    """Yield where an office's template says more than the shipped one may, or drops what the shipped one must say.

    Words, headings, order, titles of columns and optional fields are the office's own. Not so: the levels that may be
    stated, the records needed, the rules that keep the paper back, fields that must be filled, and figures (a paper
    that gives one side's number and not the other's tells half).
    """
    for key in ("id", "sheet"):
        if (kept := getattr(shipped, key)) != getattr(own, key):
            yield key, _SAME, {"key": key, "shipped": str(kept)}
    for level in sorted(own.states):
        if not shipped.may_state(level):
            yield "states", _LEVEL, {"level": level.value}
    for key in ("needs", "refused_when"):
        for name in getattr(shipped, key):
            if name not in getattr(own, key):
                yield key, _KEEPS, {"key": key, "name": name}
    yield from _fields(own, shipped)
    yield from _printed(own, shipped)


def _fields(own: Template, shipped: Template) -> Iterator[Departure]:
    for name, field in shipped.fields.items():
        if name not in own.fields:
            if field.required or field.type is FieldType.FIGURE:
                yield "fields", _FIELD_KEPT, {"name": name}
        elif _bones(own.fields[name]) != _bones(field):
            yield name, _FIELD_SAME, {"name": name}
    for name in own.fields.keys() - shipped.fields.keys():
        yield name, _NOBODY_FILLS, {"name": name}


def _bones(field: Field) -> tuple[object, ...]:
    return field.type, field.required, field.min_level, tuple(column.type for column in field.columns)


def _printed(own: Template, shipped: Template) -> Iterator[Departure]:
    there = _conditions(own)
    for name, sets in sorted(_conditions(shipped).items()):
        if name in shipped.fields and name not in own.fields:
            continue
        if name not in there:
            yield "title" if name in OF_THE_PAPER else name, _PRINTED, {"name": name}
        elif not any(one <= kept for one in there[name] for kept in sets):
            # A second condition would be a way to print a figure or a warning for nobody.
            yield name, _HIDDEN, {"name": name}
    named = {run.field for run in shipped.title if run.field}
    for name in sorted(named - {run.field for run in own.title}):
        yield "title", _KEEPS, {"key": "title", "name": name}


def _conditions(template: Template) -> dict[str, list[frozenset[str]]]:
    """Return, for each field that is printed, the conditions of every block that prints it; a heading has none."""
    found: dict[str, list[frozenset[str]]] = {}
    for run in (*template.title, *template.headline):
        if run.field:
            found.setdefault(run.field, []).append(frozenset())
    for block in template.body:
        for name in fields_of(block):
            found.setdefault(name, []).append(frozenset(block.only_if))
    return found
