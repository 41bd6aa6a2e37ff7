"""What keys are called in the window: by the label a person gave, or by what they are where the program gave it."""

from PySide6.QtCore import QCoreApplication

from casetracker.vault.labels import FIRST_LABEL, RECOVERY_LABEL


def key_words(label: str) -> str:
    """Name a key by its stored label, in the language of the window."""
    if label == FIRST_LABEL:
        return QCoreApplication.translate("KeyWords", "first passphrase")
    if label == RECOVERY_LABEL:
        return QCoreApplication.translate("KeyWords", "recovery words")
    return label


def label_meant(typed: str, stored: str) -> str:
    """Return the label to store: the stored one where it was left as it is shown."""
    return stored if typed.strip() == key_words(stored) else typed
