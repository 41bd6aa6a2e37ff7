"""The vault's master key, and every other key as a child of it."""

import secrets
from typing import NoReturn

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

KEY_BYTES = 32

DATABASE = "db"
HEADER_MAC = "header-mac"
STATE = "state"
MEDIA = "media"
ATTACHMENT_NAMES = "attachment-names"
JOURNAL = "journal"
CHECK_CODES = "check-codes"


class MasterKey:
    """32 random bytes that never leave the process unwrapped.

    Python cannot wipe memory, so this hides the key from logs and pickles only; ending the process forgets it.
    """

    __slots__ = ("_secret",)

    def __init__(self, secret: bytes) -> None:
        if len(secret) != KEY_BYTES:
            raise ValueError(f"a master key has {KEY_BYTES} bytes")
        self._secret = secret

    @classmethod
    def new(cls) -> "MasterKey":
        return cls(secrets.token_bytes(KEY_BYTES))

    def expose(self) -> bytes:
        """Hand out the bytes themselves, for wrapping them in a slot."""
        return self._secret

    def derive(self, label: str) -> bytes:
        """Return the 32-byte key for one purpose (HKDF-SHA256); keys of different labels say nothing of each other."""
        return hkdf(self._secret, label)

    def __repr__(self) -> str:
        return "MasterKey(hidden)"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a master key is not written anywhere")


def hkdf(secret: bytes, label: str, salt: bytes | None = None) -> bytes:
    """Derive 32 bytes from a secret that is random already, bound to this program and one purpose (RFC 5869)."""
    return HKDF(SHA256(), KEY_BYTES, salt, f"casetracker/1/{label}".encode()).derive(secret)
