"""Reading what was typed for a letter before it is printed: for this letter, in a record, or under every letter.

What a body or a relative said stands in quotation marks under their name and is not the office's to change.
"""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from casetracker.casework.certainty import Fact
from casetracker.casework.errors import QT_TRANSLATE_NOOP, ForTheCaseworker
from casetracker.letters.lint import Finding, Weight, lint_fields
from casetracker.letters.paper import Paper, Value
from casetracker.services.letter_obstacles import Wish

_QUOTED: Final = frozenset({"old"})
"""Fields that repeat what an earlier letter said; a correction must be able to name what was wrong."""


IN_RECORDS: Final = frozenset({"items", "from_whom"})
"""Fields that are filled from what the office wrote into a record of its own, in its own words."""


class WordsNeverWritten(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "Words were typed for this letter that no letter to a family may hold. See what was found, and write it "
        "otherwise.",
    )


def findings_in(wish: Wish, paper: Paper) -> tuple[Finding, ...]:
    """Return what should be written otherwise in the words that were typed for a letter, by the name of the field.

    The lines of the office stand under every letter: what is found there is only shown, so that no letter waits.
    """
    kind = wish.kind.value
    office = lint_fields(_of_the_office(paper), wish.language, kind)
    return (
        *lint_fields(_typed(wish, paper), wish.language, kind),
        *(replace(one, weight=Weight.STYLE) for one in office),
    )


def _typed(wish: Wish, paper: Paper) -> Iterator[tuple[str, str]]:
    fields = paper.template.all_fields()
    if paper.greeting:
        yield "greeting", paper.greeting
    if "actions" in fields:
        yield "actions", "\n".join(wish.done)
    for name, text in wish.typed.items():
        if name in fields and name not in _QUOTED:
            yield name, text
    for name in IN_RECORDS:
        if name not in wish.typed and (told := paper.values.get(name)):
            yield name, "\n".join(_words(told))


def _words(told: Value) -> Iterator[str]:
    for one in told if isinstance(told, tuple) else (told,):
        yield one.value if isinstance(one, Fact) else str(one)


def _of_the_office(paper: Paper) -> Iterator[tuple[str, str]]:
    yield "office.support_line", paper.letterhead.support_line
    yield "signatory.lines", paper.signatory.lines
