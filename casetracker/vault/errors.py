"""What can stand between a person and a vault, each as a class with the sentence to show.

No sentence and no detail holds a secret: not a passphrase, not a typed recovery word, not a key.
"""

import errno
from collections.abc import Iterator
from contextlib import contextmanager

from casetracker.casework.errors import QT_TRANSLATE_NOOP, ForTheCaseworker


class VaultRefused(ForTheCaseworker):
    """A vault cannot be created, opened or changed as asked."""

    exit_code = 4


class VaultRolledBack(VaultRefused):
    """Said when the vault opens, and no reason not to open it."""

    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "An older or another database was put into this vault: entries of its history are missing. Ask whoever copied "
        "files, and compare with the last backup before you go on.",
    )


class StateForged(VaultRolledBack):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "The note beside the database cannot be verified, so nobody can tell whether an older database was put into "
        "this vault. Compare the last entries of the history with the last backup.",
    )


class StateMissing(VaultRolledBack):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "The note beside the database is missing, so nobody can tell whether an older database was put into this "
        "vault. Compare the last entries of the history with the last backup.",
    )


class LogTorn(VaultRolledBack):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "The log of the last changes is damaged, so what was saved last before the program ended may be missing. "
        "Compare the last entries of the history with what you remember. The disk may be failing: make a backup on "
        "another one.",
    )


class WrongSecret(VaultRefused):
    sentence = QT_TRANSLATE_NOOP("Errors", "The passphrase does not open this vault.")


class EmptyPassphrase(VaultRefused):
    sentence = QT_TRANSLATE_NOOP("Errors", "A passphrase must not be empty. Type several words that only you know.")
    exit_code = 2


class WrongRecoveryWords(VaultRefused):
    """The words are well-formed but open no slot of this vault; the subclasses say what was mistyped."""

    sentence = QT_TRANSLATE_NOOP(
        "Errors", "The recovery words do not open this vault. Check that the sheet belongs to this vault."
    )


class RecoveryWordsMiscounted(WrongRecoveryWords):
    sentence = QT_TRANSLATE_NOOP(
        "Errors", "There must be {needed} recovery words, but {count} were typed. Type all words of the sheet in order."
    )


class UnknownRecoveryWord(WrongRecoveryWords):
    """`position` counts from 1, as the sheet does."""

    sentence = QT_TRANSLATE_NOOP(
        "Errors", "Word {position} is not one of the possible recovery words. Compare it with the sheet."
    )


class RecoveryWordsMistyped(WrongRecoveryWords):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "One of the recovery words is wrong, or two have changed places. Compare each word with the sheet, in order.",
    )


class KeyringRefusal(VaultRefused):
    """The keyring of this computer does not serve; the passphrase and the recovery words are not touched by it."""


class KeyringUnavailable(KeyringRefusal):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "This computer has no keyring that the vault trusts (Secret Service, KWallet, Keychain or Credential Locker). "
        "Open the vault with the passphrase.",
    )


class KeyringLocked(KeyringRefusal):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "The keyring of this computer is locked. Unlock it there, then try again, or open the vault with the "
        "passphrase.",
    )


class KeyringRefused(KeyringRefusal):
    """What was put in did not come out again, or the keyring answered with a fault of its own."""

    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "The keyring of this computer did not keep the key as it was given, so it is not used. Open the vault with "
        "the passphrase.",
    )


class KeyringEntryMissing(KeyringRefusal):
    sentence = QT_TRANSLATE_NOOP(
        "Errors", "The keyring of this computer holds no key of this vault. Open the vault with the passphrase."
    )


class KeyringEntryWrong(KeyringRefusal):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "The key in the keyring of this computer does not open this vault. Open it with the passphrase, and in the "
        "settings take the keyring off and on again.",
    )


class LastPassphrase(VaultRefused):
    sentence = QT_TRANSLATE_NOOP(
        "Errors", "A vault needs at least one passphrase. Add the new one before you remove this one."
    )
    exit_code = 3


class SlotMissing(VaultRefused):
    sentence = QT_TRANSLATE_NOOP("Errors", "This vault has no such key. Look at the list of its keys.")
    exit_code = 2


class LabelTaken(VaultRefused):
    """Labels are chosen by at the unlock page, so each stands for one key."""

    sentence = QT_TRANSLATE_NOOP("Errors", "Another key of this vault has this label. Choose another label.")
    exit_code = 2


class TooManyKeys(VaultRefused):
    sentence = QT_TRANSLATE_NOOP("Errors", "This vault has as many keys as it can have. Remove one first.")
    exit_code = 3


class VaultMissing(VaultRefused):
    sentence = QT_TRANSLATE_NOOP(
        "Errors", "There is no vault in this folder. Choose the folder of your vault, or create a new one."
    )


class CreationUnfinished(VaultMissing):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "The vault in this folder was never finished, and nothing was recorded in it. Create it again in this folder.",
    )


class FolderIsBackup(VaultRefused):
    sentence = QT_TRANSLATE_NOOP(
        "Errors", "This folder is a backup, and a backup stays as it is. Restore it into a new folder and open that."
    )


class VaultNotAFolder(VaultRefused):
    sentence = QT_TRANSLATE_NOOP("Errors", "A vault is a folder, but this is a file. Choose a folder.")


class VaultNotWritable(VaultRefused):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "The folder of the vault cannot be written to. Check that the disk is not write-protected and that the folder "
        "belongs to you, or choose another folder.",
    )


class VaultDiskFull(VaultRefused):
    sentence = QT_TRANSLATE_NOOP(
        "Errors", "The disk is full, and the keys of the vault were left as they were. Free some space and try again."
    )


class VaultExists(VaultRefused):
    sentence = QT_TRANSLATE_NOOP(
        "Errors", "There is already a vault in this folder. Unlock it, or choose another folder for the new one."
    )


class FolderNotEmpty(VaultExists):
    sentence = QT_TRANSLATE_NOOP(
        "Errors", "This folder holds other files. A vault needs a folder of its own: choose an empty one or a new name."
    )


class VaultInUse(VaultRefused):
    sentence = QT_TRANSLATE_NOOP(
        "Errors", "This vault is open in another window or terminal. Close it there, then try again."
    )


class KeyFileRefused(VaultRefused):
    """The key file, and with it the way to the keys, is not as this program left it."""

    exit_code = 5


class KeyFileMissing(KeyFileRefused):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "The key file (vault.key) of this vault is missing, and the records cannot be read without it. Leave all "
        "files as they are and put the key file back from a backup.",
    )


class KeyFileDamaged(KeyFileRefused):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "The key file (vault.key) of this vault and its copy are damaged. Leave all files as they are and put the "
        "key file back from a backup.",
    )


class KeyFileTampered(KeyFileRefused):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "The key file (vault.key) of this vault was changed by something other than this program, so the vault stays "
        "closed. Leave all files as they are, put the key file back from a backup, and ask who had the computer.",
    )


class KdfRefused(KeyFileRefused):
    """Parameters below the floor (weak) or above the cap (would stall the computer); nothing was computed with them."""

    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "The key file (vault.key) of this vault asks for a protection that is too weak or too heavy, so it was not "
        "used. Leave all files as they are and put the key file back from a backup.",
    )


class UnknownAlgorithm(KdfRefused):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "The key file (vault.key) of this vault asks for a protection that this program does not know, so it was not "
        "used. Leave all files as they are and put the key file back from a backup.",
    )


class KeyFileTooNew(VaultRefused):
    sentence = QT_TRANSLATE_NOOP(
        "Errors", "This vault was made by a newer version of this program. Install the newer version to open it."
    )


@contextmanager
def explaining_the_disk() -> Iterator[None]:
    """Turn what the operating system refuses into the sentence for it."""
    try:
        yield
    except OSError as refused:
        if refused.errno in {errno.ENOSPC, errno.EDQUOT}:
            raise VaultDiskFull from refused
        raise VaultNotWritable from refused
