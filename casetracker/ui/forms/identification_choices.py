"""How the forms of an identification name what can be chosen: remains, samples, results, relatives, decisions."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from casetracker.casework.comparisons import Comparison
from casetracker.casework.dossier import Dossier
from casetracker.casework.samples import ReferenceSample
from casetracker.ui.case_words import date_short, document_of, heading, kin, line, word
from casetracker.ui.forms.entries import Choice


def remains_choices(dossier: Dossier) -> list[Choice]:
    """Name each item by its number, as the authority writes it."""
    return [
        Choice(str(one.id), line(one.official_number, word(one.kind), one.given_by), one.id)
        for one in dossier.remains.values()
    ]


def sample_choices(dossier: Dossier) -> list[Choice]:
    return [Choice(str(one.id), sample_words(dossier, one), one.id) for one in dossier.samples]


def sample_words(dossier: Dossier, sample: ReferenceSample) -> str:
    """Name a sample by whose it is, or by the object it comes from."""
    donor = next((one for one in dossier.relatives if one.id == sample.donor_id), None)
    whose = kin(dossier, donor) if donor else sample.item
    return line(whose, word(sample.kind), sample.sample_number)


def comparison_choices(dossier: Dossier, comparisons: Iterable[Comparison]) -> list[Choice]:
    return [Choice(str(one.id), comparison_words(dossier, one), one.id) for one in comparisons]


def comparison_words(dossier: Dossier, comparison: Comparison) -> str:
    """Name a result on one line: method, result, remains, report."""
    item = dossier.remains.get(comparison.remains_id) if comparison.remains_id else None
    report = ""
    if comparison.report_number:
        report = QCoreApplication.translate("CaseWords", "document no. {number}").format(
            number=comparison.report_number
        )
    return line(
        heading(comparison.method),
        word(comparison.result),
        item.official_number if item else "",
        report,
        date_short(comparison.reported_on),
    )


def relative_choices(dossier: Dossier, blank: str) -> list[Choice]:
    """Name each relative; the first choice is `blank`."""
    named = [Choice(str(one.id), line(kin(dossier, one), dossier.name_of(one)), one.id) for one in dossier.relatives]
    return [Choice("", blank, None), *named]


def decision_choices(dossier: Dossier, blank: str) -> list[Choice]:
    """Name each decision; the first choice is `blank`."""
    named = [
        Choice(str(one.id), line(one.authority, document_of(one), word(one.state)), one.id) for one in dossier.decisions
    ]
    return [Choice("", blank, None), *named]
