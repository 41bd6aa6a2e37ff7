"""Papers about an invented person, to see what a template's words look like; a form is shown with its free lines."""

from dataclasses import replace

from casetracker.casework.paper_kinds import LetterKind
from casetracker.letters.paper import Letterhead, Paper, Signatory
from casetracker.letters.sample_paper import sample_paper
from casetracker.letters.template import Template
from casetracker.services.form_values import blank


def preview_of(template: Template, letterhead: Letterhead, signatory: Signatory) -> Paper:
    """Fill every field of a template with something invented, in the language of the paper."""
    paper = sample_paper(template, letterhead, signatory)
    rows = blank(LetterKind(template.kind), template.language)
    return replace(paper, values={**paper.values, **{name: rows[name] for name in rows if name in paper.values}})
