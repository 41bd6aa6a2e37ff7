"""Reading what was typed for a letter before it is printed: the caseworker's own words, and none of the records'.

What a body or a relative said stands in quotation marks under their name and is not the office's to change.
"""

from collections.abc import Iterator
from typing import Final

from casetracker.casework.errors import QT_TRANSLATE_NOOP, ForTheCaseworker
from casetracker.casework.people import Relative
from casetracker.letters.lint import Finding, lint_fields
from casetracker.letters.template import Template
from casetracker.services.letter_obstacles import Wish

_QUOTED: Final = frozenset({"old"})
"""Fields that repeat what an earlier letter said; a correction must be able to name what was wrong."""


class WordsNeverWritten(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "Words were typed for this letter that no letter to a family may hold. See what was found, and write it "
        "otherwise.",
    )


def findings_in(wish: Wish, template: Template, relative: Relative | None) -> tuple[Finding, ...]:
    """Return what should be written otherwise in the words that were typed for a letter, by the name of the field."""
    return lint_fields(_typed(wish, template, relative), wish.language, wish.kind.value)


def _typed(wish: Wish, template: Template, relative: Relative | None) -> Iterator[tuple[str, str]]:
    fields = template.all_fields()
    if relative is not None and relative.greeting:
        yield "greeting", relative.greeting
    if "actions" in fields:
        yield "actions", "\n".join(wish.done)
    for name, text in wish.typed.items():
        if name in fields and name not in _QUOTED:
            yield name, text
