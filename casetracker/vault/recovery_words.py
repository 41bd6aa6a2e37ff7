"""Twenty-four English words on a sheet of paper, for the day a passphrase is forgotten.

They spell 256 random bits and a checksum (BIP39). The bits wrap the master key and are not the key itself, so a lost
sheet can be replaced without encrypting the vault anew.
"""

import re
import secrets
import unicodedata
from dataclasses import dataclass, field
from functools import cache

from mnemonic import Mnemonic

from casetracker.vault.errors import RecoveryWordsMiscounted, RecoveryWordsMistyped, UnknownRecoveryWord

WORD_COUNT = 24
SECRET_BYTES = 32

# Sheets number their words, and people type the numbers too.
_NUMBERING = re.compile(r"^\d+[.):]*")


@dataclass(frozen=True, slots=True)
class RecoveryWords:
    """The words in the order of the sheet; they show themselves only when asked by name."""

    words: tuple[str, ...] = field(repr=False)

    @classmethod
    def new(cls) -> "RecoveryWords":
        return cls(tuple(_english().to_mnemonic(secrets.token_bytes(SECRET_BYTES)).split()))

    @classmethod
    def typed(cls, text: str) -> "RecoveryWords":
        """Read what a person typed from the sheet: capitals, commas, line ends and numbering do not matter.

        Raises RecoveryWordsMiscounted, UnknownRecoveryWord or RecoveryWordsMistyped. The checksum lets about one
        wrong word in 256 through; that one is found when the vault does not open.
        """
        plain = unicodedata.normalize("NFKC", text).casefold()
        parts = (_NUMBERING.sub("", part) for part in re.split(r"[\s,;]+", plain))
        words = tuple(part for part in parts if part)
        if len(words) != WORD_COUNT:
            raise RecoveryWordsMiscounted(needed=WORD_COUNT, count=len(words))
        known = _known_words()
        for position, word in enumerate(words, start=1):
            if word not in known:
                raise UnknownRecoveryWord(position=position)
        if not _english().check(" ".join(words)):
            raise RecoveryWordsMistyped
        return cls(words)

    def text(self) -> str:
        return " ".join(self.words)

    def secret(self) -> bytes:
        """Return the 32 random bytes that the words spell."""
        return bytes(_english().to_entropy(list(self.words)))


@cache
def _english() -> Mnemonic:
    return Mnemonic("english")


@cache
def _known_words() -> frozenset[str]:
    return frozenset(_english().wordlist)
