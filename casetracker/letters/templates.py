"""The shipped templates: one file a kind and language, resources/letters/<language>/<kind>.letter.

A lawyer can read one: front matter says what the paper may state and needs, then come its words. The words that close
every letter (as of, rights, support, the warning about money) stand once, in closing.letter.
"""

from functools import cache
from pathlib import Path

from casetracker import resources
from casetracker.casework.errors import QT_TRANSLATE_NOOP, ForTheCaseworker
from casetracker.casework.letters import LetterKind
from casetracker.casework.people import PaperLanguage
from casetracker.letters.template import CLOSING, Template
from casetracker.letters.template_file import read


class NoSuchTemplate(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP(
        "Errors", "There is no template for {kind} in this language ({language}). Choose another language or letter."
    )


def load(kind: LetterKind, language: PaperLanguage) -> Template:
    """Return the shipped template; raises `NoSuchTemplate`, or `TemplateRefused` where the file is broken."""
    file = resources.path("letters", language.value, f"{kind.value}.letter")
    if not file.is_file():
        raise NoSuchTemplate(kind=kind.value, language=language.value)
    return _shipped(file)


def all() -> list[Template]:  # noqa: A001  (read as templates.all())
    """Load every shipped template, by language and kind; raises `TemplateRefused` for the first broken one."""
    files = sorted(resources.path("letters").glob("*/*.letter"))
    return [_shipped(file) for file in files if file.stem != CLOSING]


@cache
def _shipped(file: Path) -> Template:
    return read(file)
