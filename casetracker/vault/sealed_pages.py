"""The pages of the encrypted database, opened one by one without the engine, which gives up after a damaged one.

SQLCipher 4 as we use it (its design page, and `sqlcipher_page_cipher` in its source): pages of 4096 bytes, the last 80
of which are the IV (16) and the seal (64). A page is AES-256-CBC under the raw key; the seal is HMAC-SHA512 over
the encrypted bytes, the IV and the page's number. The key of the seal is derived from the raw key and the salt, which
is the first 16 bytes of the file and stands in clear where SQLite would have its own mark.

A page whose seal does not hold is lost and never guessed: nothing here returns bytes that nobody has written.
"""

import hashlib
import hmac
from collections.abc import Iterable
from typing import Final

from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import AES256
from cryptography.hazmat.primitives.ciphers.modes import CBC

PAGE_BYTES: Final = 4096
SALT_BYTES: Final = 16
USABLE_BYTES: Final = PAGE_BYTES - 80
_IV_BYTES: Final = 16
_SEAL_MASK: Final = 0x3A
_SEAL_ROUNDS: Final = 2
_MARK: Final = b"SQLite format 3\0"


class SealedPages:
    """Opens pages of one database by its raw key and its salt."""

    def __init__(self, key: bytes, salt: bytes) -> None:
        self._key = key
        masked = bytes(byte ^ _SEAL_MASK for byte in salt)
        self._seal_key = hashlib.pbkdf2_hmac("sha512", key, masked, _SEAL_ROUNDS, len(key))

    def open(self, number: int, sealed: bytes) -> bytes | None:
        """Return what was written as the page of this number, or None where its seal does not hold."""
        if not self.holds(number, sealed):
            return None
        start = SALT_BYTES if number == 1 else 0
        iv = sealed[USABLE_BYTES : USABLE_BYTES + _IV_BYTES]
        opened = Cipher(AES256(self._key), CBC(iv)).decryptor().update(sealed[start:USABLE_BYTES])
        return (_MARK if start else b"") + opened

    def holds(self, number: int, sealed: bytes) -> bool:
        """Say whether these bytes were written as the page of this number."""
        if len(sealed) != PAGE_BYTES:
            return False
        seal = USABLE_BYTES + _IV_BYTES
        told = hmac.new(self._seal_key, sealed[SALT_BYTES if number == 1 else 0 : seal], hashlib.sha512)
        told.update(number.to_bytes(4, "little"))
        return hmac.compare_digest(told.digest(), sealed[seal:])


def pages_of(key: bytes, salts: Iterable[bytes], some: Iterable[tuple[int, bytes]]) -> SealedPages | None:
    """Return what opens a database: by the first of the salts, or one a byte away from one, that any page bears out.

    Every page hangs on the salt. Where its place in the file is damaged, it may stand elsewhere, or be found by
    trying, because the seal of a page proves it. `some` are pages by number. None where no salt is borne out.
    """
    told, pages = [salt for salt in salts if len(salt) == SALT_BYTES], list(some)
    for salt in [*told, *(near for one in told for near in _near(one))]:
        opened = SealedPages(key, salt)
        if any(opened.holds(number, page) for number, page in pages):
            return opened
    return None


def _near(salt: bytes) -> Iterable[bytes]:
    for place in range(SALT_BYTES):
        for byte in range(256):
            yield salt[:place] + bytes([byte]) + salt[place + 1 :]
