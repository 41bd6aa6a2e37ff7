"""Checking a template file before it is used: how it is made, what it may not drop, and its words."""

from dataclasses import dataclass
from pathlib import Path

from casetracker.casework.paper_language import PaperLanguage
from casetracker.letters import templates
from casetracker.letters.lint import Finding, lint_template, never
from casetracker.letters.markup import Problem
from casetracker.letters.office_versions import NEVER_WRITTEN, read_own
from casetracker.letters.template_file import Reading, TemplateRefused, decoded, read_text


@dataclass(frozen=True, slots=True)
class Checked:
    """Everything that is wrong with a template file; `kind` and `language` as it names them itself."""

    kind: str
    language: str
    problems: tuple[Problem, ...]
    findings: tuple[Finding, ...]

    @property
    def usable(self) -> bool:
        """Whether an office may use it: what is only a slip of style keeps nothing back."""
        return not self.problems and not never(self.findings)


def check_file(file: Path) -> Checked:
    """Check a template file, wherever it lies; raises `OSError` where it cannot be read."""
    name = file.name
    try:
        text = decoded(file.read_bytes(), name)
    except TemplateRefused as refused:
        return Checked("", "", refused.found, ())
    front = Reading(text).front
    kind, language = str(front.get("kind", "")), str(front.get("language", ""))
    known = language in list(PaperLanguage)
    findings = lint_template(text, PaperLanguage(language), kind) if known else ()
    return Checked(kind, language, _problems(text, name, kind, language), findings)


def _problems(text: str, name: str, kind: str, language: str) -> tuple[Problem, ...]:
    try:
        read_text(text, name)
        # A kind that is written so far in another language only is read by itself.
        if kind in templates.shipped_kinds(PaperLanguage(language)):
            read_own(text, name, templates.shipped(kind, PaperLanguage(language)))
    except TemplateRefused as refused:
        # What may never be written is told among the findings, with its words.
        return tuple(one for one in refused.found if one.sentence != NEVER_WRITTEN)
    return ()
