"""What the window calls the parts of a template, and how it says what is wrong with one."""

from PySide6.QtCore import QCoreApplication

from casetracker import terms
from casetracker.casework.errors import QT_TRANSLATE_NOOP
from casetracker.casework.paper_kinds import LetterKind
from casetracker.casework.paper_language import PaperLanguage
from casetracker.letters.markup import Problem
from casetracker.letters.template import CLOSING
from casetracker.services.office_templates import Listed, TakenOver
from casetracker.ui import wording
from casetracker.ui.sentences import ERRORS
from casetracker.ui.wording import language

_CONTEXT = "Templates"
_CLOSING = QT_TRANSLATE_NOOP("Templates", "The words that close every letter")
_LINE = QT_TRANSLATE_NOOP("Templates", "Line {line}: {reason}")
_SHIPPED = QT_TRANSLATE_NOOP("Templates", "shipped with the program, version {version}")
_OWN = QT_TRANSLATE_NOOP("Templates", "the office's own, version {version}, {who}, {day}")
_TAKEN = QT_TRANSLATE_NOOP("Templates", "Taken over: {number}")
_SAME = QT_TRANSLATE_NOOP("Templates", "The same already: {number}")
_REFUSED = QT_TRANSLATE_NOOP("Templates", "Refused: {number}")
_MOST_LINES = 30


def _say(sentence: str, **details: object) -> str:
    return QCoreApplication.translate(_CONTEXT, sentence).format(**details)


def kind_words(kind: str) -> str:
    """Name a kind of paper with its code, as lists of templates do: L3 · A transfer was reported."""
    if kind == CLOSING:
        return _say(_CLOSING)
    word = terms.word(LetterKind(kind), language())
    word = word[:1].upper() + word[1:]
    return f"{kind} · {word}" if LetterKind(kind).to_family else word


def language_words(one: PaperLanguage) -> str:
    return terms.word(one, language())


def whose_words(one: Listed) -> str:
    """Say whose words are in use."""
    if one.written_at is None:
        return _say(_SHIPPED, version=one.version)
    day = wording.short_day(one.written_at.astimezone().date(), language())
    return _say(_OWN, version=one.version, who=one.written_by, day=day)


def reason_words(problem: Problem) -> str:
    """Say what is wrong, with its line where it has one."""
    reason = QCoreApplication.translate(ERRORS, problem.sentence).format(**problem.details)
    if not problem.line:
        return reason[:1].upper() + reason[1:] + "."
    return _say(_LINE, line=problem.line, reason=reason)


def taken_over_words(came: TakenOver) -> tuple[str, str]:
    """Say what came of a set: one sentence, and below it every refused file with its reasons."""
    said = [(_TAKEN, len(came.taken)), (_SAME, len(came.same)), (_REFUSED, len(came.refused))]
    short = " · ".join(_say(sentence, number=number) for sentence, number in said)
    lines = [f"{one.name} – {reason_words(problem)}" for one in came.refused for problem in one.problems]
    more = [f"… (+{len(lines) - _MOST_LINES})"] if len(lines) > _MOST_LINES else []
    return short, "\n".join([*lines[:_MOST_LINES], *more])
