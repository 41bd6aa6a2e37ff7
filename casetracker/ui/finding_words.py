"""What was found in the words typed for a letter: where, why it should not stand there, what to write instead."""

from PySide6.QtCore import QCoreApplication

from casetracker.casework.paper_language import PaperLanguage
from casetracker.letters import lint
from casetracker.letters.lint import Finding
from casetracker.ui.case_words import quoted
from casetracker.ui.wording import language

translate = QCoreApplication.translate


def finding_words(one: Finding, field: str) -> str:
    """Say one finding; `field` is what the field is called in the window.

    The reason is in the language of the window, what to write instead in that of the letter.
    """
    why = lint.reason(one.rule, PaperLanguage(language()))
    place = f"{field}: " if field else ""
    said = f"{place}{quoted(one.words)}. {why}" if one.words.strip() else f"{place}{why}"
    if not one.instead:
        return said
    instead = translate("FindingWords", "Instead: {words}").format(words=one.instead)
    return f"{said} {instead}"
