import hashlib
import hmac
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from casetracker.casework import ids
from casetracker.vault.errors import (
    KdfRefused,
    KeyFileDamaged,
    KeyFileRefused,
    KeyFileTampered,
    KeyFileTooNew,
    UnknownAlgorithm,
    WrongRecoveryWords,
)
from casetracker.vault.key_file import SIZE_LIMIT, KeyFile, parse
from casetracker.vault.master_key import HEADER_MAC, MasterKey
from casetracker.vault.recovery_words import RecoveryWords
from casetracker.vault.slots import KeyringSlot, PassphraseSlot, RecoverySlot
from tests.vault.vault_on_disk import forbid_key_derivation, make_vault

GOLDEN = (Path(__file__).parent / "golden.vault.key").read_bytes()
GOLDEN_KEY = MasterKey(bytes(range(32)))


@pytest.fixture
def no_kdf(monkeypatch: pytest.MonkeyPatch) -> None:
    forbid_key_derivation(monkeypatch)


def with_checksum(document: dict[str, Any]) -> bytes:
    """Write a document as somebody would who knows the format but no secret."""
    document = {name: value for name, value in document.items() if name != "checksum"}
    plain = json.dumps(document, sort_keys=True, separators=(",", ":")).encode()
    document["checksum"] = hashlib.sha256(plain).hexdigest()
    return json.dumps(document, sort_keys=True, separators=(",", ":")).encode() + b"\n"


def test_a_key_file_of_this_format_is_read_and_written_as_it_always_was() -> None:
    key_file = parse(GOLDEN)
    assert key_file.to_bytes() == GOLDEN
    assert (key_file.generation, key_file.sequence, key_file.db, key_file.sample) == (1, 1, "cases.0001.db", True)
    assert [slot.label for slot in key_file.slots] == ["desk 1", "recovery words"]


def test_both_secrets_of_the_kept_file_still_open_it() -> None:
    key_file = parse(GOLDEN)
    by_passphrase, by_words = key_file.slots
    assert isinstance(by_passphrase, PassphraseSlot)
    assert isinstance(by_words, RecoverySlot)
    words = RecoveryWords.typed("abandon " * 23 + "art")
    for key in (by_passphrase.open("correct horse", key_file.vault_id), by_words.open(words, key_file.vault_id)):
        key_file.verify(key)
        assert key.expose() == GOLDEN_KEY.expose()


def test_the_proofs_are_what_the_format_says() -> None:
    document = json.loads(GOLDEN)
    checksum, plain = document.pop("checksum"), json.dumps
    assert checksum == hashlib.sha256(plain(document, sort_keys=True, separators=(",", ":")).encode()).hexdigest()
    mac = document.pop("mac")
    sealed = json.dumps(document, sort_keys=True, separators=(",", ":")).encode()
    assert mac == hmac.digest(GOLDEN_KEY.derive(HEADER_MAC), sealed, "sha256").hex()


def test_other_slots_make_the_next_sequence_of_the_same_vault() -> None:
    key_file = parse(GOLDEN)
    following = key_file.with_slots(GOLDEN_KEY, key_file.slots[:1])
    following.verify(GOLDEN_KEY)
    assert following.sequence == 2
    assert following.vault_id == key_file.vault_id
    assert parse(following.to_bytes()) == following


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("db", "cases.0002.db"),
        ("generation", 2),
        ("sequence", 2),
        ("sample", False),
        ("created", "2020-01-01T00:00:00Z"),
        ("vault_id", "01900000-0000-7000-8000-0000000000fe"),
        ("mac", "00" * 32),
    ],
)
def test_an_edited_header_is_noticed(field: str, value: object) -> None:
    edited = parse(with_checksum(json.loads(GOLDEN) | {field: value}))
    with pytest.raises(KeyFileTampered):
        edited.verify(GOLDEN_KEY)


@pytest.mark.usefixtures("no_kdf")
@pytest.mark.parametrize(
    "kdf",
    [{"m": 65535}, {"m": 8}, {"t": 2}, {"m": 262145}, {"m": 2**40}, {"t": 1000}, {"p": 0}, {"p": 64}, {"m": -65536}],
)
def test_a_cost_out_of_bounds_is_refused_while_reading(kdf: dict[str, int]) -> None:
    document = json.loads(GOLDEN)
    document["slots"][0]["kdf"] |= kdf
    with pytest.raises(KdfRefused):
        parse(with_checksum(document))


@pytest.mark.usefixtures("no_kdf")
@pytest.mark.parametrize(
    ("part", "edit"),
    [
        ("kdf", {"name": "argon2d"}),
        ("kdf", {"v": 16}),
        ("kdf", {"name": "pbkdf2"}),
        ("wrap", {"alg": "none"}),
        (None, {"type": "plain"}),
    ],
)
def test_an_unknown_algorithm_is_refused_while_reading(part: str | None, edit: dict[str, object]) -> None:
    document = json.loads(GOLDEN)
    slot = document["slots"][0]
    (slot if part is None else slot[part]).update(edit)
    with pytest.raises(UnknownAlgorithm):
        parse(with_checksum(document))


def test_a_passphrase_slot_cannot_be_talked_into_a_cheap_derivation() -> None:
    document = json.loads(GOLDEN)
    document["slots"][0]["kdf"] = document["slots"][1]["kdf"]
    with pytest.raises(KeyFileRefused):
        parse(with_checksum(document))


@pytest.mark.parametrize("db", ["../cases.0001.db", "/etc/passwd", "cases.1.db", "cases.0001.db\n", "cases.00٣1.db"])
def test_the_database_is_named_only_as_this_program_names_it(db: str) -> None:
    with pytest.raises(KeyFileDamaged):
        parse(with_checksum(json.loads(GOLDEN) | {"db": db}))


@pytest.mark.parametrize("version", [2, 3, 10**9])
def test_a_newer_key_file_is_said_to_be_newer(version: int) -> None:
    newer = {"format": "casetracker-vault", "version": version, "whatever": "it holds"}
    with pytest.raises(KeyFileTooNew):
        parse(with_checksum(newer))


def test_a_damaged_version_is_damage_and_not_a_newer_file() -> None:
    with pytest.raises(KeyFileDamaged):
        parse(GOLDEN.replace(b'"version":1', b'"version":9'))


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\0" * 1500,
        b"null",
        b"[]",
        b"{}",
        b'"casetracker-vault"',
        b"[" * 60_000,
        b'{"checksum":' * 5_000,
        b'{"checksum":NaN}',
        b"9" * 5_000,
        "ключ".encode(),
        GOLDEN.rstrip(),
        GOLDEN + b"\n",
        b" " + GOLDEN,
        b"\xef\xbb\xbf" + GOLDEN,
        GOLDEN.replace(b'"sample":true', b'"sample":false,"sample":true'),
        GOLDEN.replace(b",", b", "),
        GOLDEN + b" " * SIZE_LIMIT,
    ],
)
def test_anything_but_the_one_spelling_is_damage(content: bytes) -> None:
    with pytest.raises(KeyFileDamaged):
        parse(content)


def test_a_file_cut_short_anywhere_is_damage() -> None:
    for length in range(len(GOLDEN)):
        with pytest.raises(KeyFileDamaged):
            parse(GOLDEN[:length])


@pytest.mark.parametrize("mask", [0x01, 0x20, 0x80, 0xFF])
def test_a_flipped_byte_anywhere_is_damage(mask: int) -> None:
    for position in range(len(GOLDEN)):
        flipped = bytearray(GOLDEN)
        flipped[position] ^= mask
        with pytest.raises(KeyFileDamaged):
            parse(bytes(flipped))


@settings(max_examples=500, deadline=None)
@given(st.binary(max_size=2000))
def test_arbitrary_bytes_give_only_documented_errors(content: bytes) -> None:
    with pytest.raises(KeyFileDamaged):
        parse(content)


@settings(max_examples=500, deadline=None)
@given(st.data())
def test_altered_bytes_give_only_documented_errors(data: st.DataObject) -> None:
    begin = data.draw(st.integers(0, len(GOLDEN)))
    end = data.draw(st.integers(begin, min(begin + 40, len(GOLDEN))))
    altered = GOLDEN[:begin] + data.draw(st.binary(max_size=60)) + GOLDEN[end:]
    if altered == GOLDEN:
        assert parse(altered).to_bytes() == GOLDEN
    else:
        with pytest.raises(KeyFileDamaged):
            parse(altered)


def paths(value: Any) -> list[tuple[Any, ...]]:
    """List the place of every value in a JSON document."""
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [()] + [(key, *rest) for key, item in inner for rest in paths(item)]


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=40),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=6,
)
NUMBERS: list[object] = [0, 1, 2, 3, 65536, 262144, True, False, None]
TEXTS: list[object] = ["", "cases.0002.db", "recovery", "passphrase", "argon2id", "hkdf-sha256", "2026-11-23T09:30:00Z"]
BYTES: list[object] = ["00" * length for length in (12, 16, 32, 48)]
LIKELY = st.sampled_from(NUMBERS + TEXTS + BYTES)


def alter_knowingly(data: st.DataObject, content: bytes, key: MasterKey) -> None:
    """Alter one value as somebody would who knows the format, and expect that it is refused or noticed."""
    document = json.loads(content)
    document.pop("checksum")
    place = data.draw(st.sampled_from(paths(document)[1:]))
    owner = document
    for step in place[:-1]:
        owner = owner[step]
    owner[place[-1]] = data.draw(LIKELY | JSON)
    altered = with_checksum(document)
    if altered == content:
        return
    try:
        parsed = parse(altered)
    except (KeyFileRefused, KeyFileTooNew):
        return
    with pytest.raises(KeyFileTampered):
        parsed.verify(key)


@settings(max_examples=500, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.data())
def test_a_value_altered_by_somebody_who_knows_the_format_never_goes_unnoticed(data: st.DataObject) -> None:
    alter_knowingly(data, GOLDEN, GOLDEN_KEY)


def with_a_keyring() -> bytes:
    """Return the kept key file with the slot of a computer's keyring added."""
    key_file = parse(GOLDEN)
    slot = KeyringSlot.new(
        bytes(32), GOLDEN_KEY, key_file.vault_id, slot_id=ids.new_id(), store="kwallet", label="laptop"
    )
    return key_file.with_slots(GOLDEN_KEY, (*key_file.slots, slot)).to_bytes()


KEYRING = with_a_keyring()


@pytest.mark.torture
@pytest.mark.timeout(900)
@settings(max_examples=10_000, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.data())
def test_ten_thousand_altered_values_never_go_unnoticed(data: st.DataObject) -> None:
    alter_knowingly(data, KEYRING, GOLDEN_KEY)


@pytest.mark.torture
@pytest.mark.timeout(900)
@settings(max_examples=10_000, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.binary(max_size=3000), st.integers(0, 3000), st.integers(0, 80))
def test_ten_thousand_altered_files_give_only_documented_errors(content: bytes, begin: int, wide: int) -> None:
    altered = KEYRING[:begin] + content + KEYRING[begin + wide :]
    if altered != KEYRING:
        with pytest.raises(KeyFileDamaged):
            parse(altered)


def test_a_slot_taken_out_put_in_or_moved_is_noticed(tmp_path: Path) -> None:
    other = make_vault(tmp_path / "other")
    foreign = json.loads(other.key.read_bytes())["slots"]
    own = json.loads(GOLDEN)
    for slots in (own["slots"][:1], own["slots"][1:], own["slots"][::-1], own["slots"] + foreign[1:]):
        with pytest.raises(KeyFileTampered):
            parse(with_checksum(own | {"slots": slots})).verify(GOLDEN_KEY)
    moved = parse(with_checksum(own | {"slots": foreign[1:]}))
    assert isinstance(moved, KeyFile)
    slot = moved.slots[0]
    assert isinstance(slot, RecoverySlot)
    with pytest.raises(WrongRecoveryWords):
        slot.open(RecoveryWords.typed(other.words), moved.vault_id)
