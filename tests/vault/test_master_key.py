import hashlib
import hmac
import pickle

import pytest

from casetracker.vault.master_key import DATABASE, HEADER_MAC, MEDIA, STATE, MasterKey


def hkdf_by_hand(secret: bytes, info: bytes) -> bytes:
    """RFC 5869 with SHA-256, no salt, one block."""
    extracted = hmac.digest(bytes(32), secret, hashlib.sha256)
    return hmac.digest(extracted, info + b"\x01", hashlib.sha256)


@pytest.mark.parametrize("label", [DATABASE, HEADER_MAC, STATE, MEDIA])
def test_each_purpose_has_the_key_that_the_format_says(label: str) -> None:
    secret = bytes(range(32))
    assert MasterKey(secret).derive(label) == hkdf_by_hand(secret, f"casetracker/1/{label}".encode())


def test_purposes_and_vaults_never_share_a_key() -> None:
    one, other = MasterKey.new(), MasterKey.new()
    keys = {key.derive(label) for key in (one, other) for label in (DATABASE, HEADER_MAC, STATE, MEDIA)}
    assert len(keys | {one.expose(), other.expose()}) == 10


def test_a_master_key_shows_itself_neither_in_logs_nor_in_pickles() -> None:
    key = MasterKey(b"k" * 32)
    assert "kkkk" not in f"{key!r} {key}"
    assert (b"k" * 32).hex() not in f"{key!r} {key}"
    with pytest.raises(TypeError):
        pickle.dumps(key)


@pytest.mark.parametrize("length", [0, 16, 31, 33])
def test_a_master_key_of_another_length_is_a_fault_of_the_program(length: int) -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        MasterKey(bytes(length))
