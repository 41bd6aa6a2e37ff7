"""What contact with a person and letters rest on, asked for when the person is first recorded."""

from PySide6.QtCore import QCoreApplication

from casetracker.casework.consents import LegalBasis
from casetracker.ui.case_words import word
from casetracker.ui.forms.entries import ChoiceEntry


def basis_entry() -> ChoiceEntry:
    """Offer the legal bases, consent first; blank where nobody has asked yet."""
    blank = QCoreApplication.translate("BasisEntry", "not asked yet")
    return ChoiceEntry(LegalBasis, word, LegalBasis.CONSENT, blank)


def asked_now() -> str:
    """Say what choosing a basis records."""
    return QCoreApplication.translate(
        "BasisEntry",
        "Recorded as an answer of today, on being contacted and on getting letters. Choose “not asked yet” where the "
        "person has not been asked; then no letter is printed.",
    )
