"""The key file: what stands in clear about a vault, its slots, and the proof that nobody has altered them.

Two different proofs stand in it. `mac` is keyed from the master key and covers everything else: it finds an altered
file, once a secret has opened a slot. `checksum` has no key, so whoever alters the file can compute it anew; it is no
security measure and only tells a decaying disk from a wrong passphrase, before a second is spent on either.
"""

import hashlib
import hmac
import json
from typing import Any, Literal, Self
from uuid import UUID

from pydantic import AwareDatetime, Field, ValidationError, model_validator

from casetracker.casework import ids
from casetracker.vault.canonical_form import FORMAT, VERSION, Bytes32, Part, canonical
from casetracker.vault.errors import KeyFileDamaged, KeyFileTampered, KeyFileTooNew, UnknownAlgorithm
from casetracker.vault.master_key import HEADER_MAC, MasterKey
from casetracker.vault.slots import AnySlot, KeyringSlot, PassphraseSlot, Slot

SIZE_LIMIT = 64 * 1024
MOST_SLOTS = 32

_UNKNOWN = {"literal_error", "union_tag_invalid"}


def database_name(generation: int) -> str:
    """Return the name of the database file of a generation."""
    return f"cases.{generation:04d}.db"


class KeyFile(Part):
    """The content of a key file.

    `generation` counts master keys: encrypting anew makes the next one, with a database file of its own. `sequence`
    counts rewrites of this file, so that an older one put back can be noticed. `sample` marks the invented vault.
    """

    format: Literal["casetracker-vault"]
    version: Literal[1]
    vault_id: UUID
    generation: int = Field(ge=1, le=9999)
    sequence: int = Field(ge=1, lt=2**53)
    db: str = Field(pattern=r"\Acases\.[0-9]{4}\.db\z")
    created: AwareDatetime
    sample: bool
    slots: tuple[Slot, ...] = Field(min_length=1, max_length=MOST_SLOTS)
    mac: Bytes32

    @model_validator(mode="after")
    def _opens_without_a_keyring(self) -> Self:
        # A computer's keyring can forget: this program never writes a vault that rests on one, and reads none.
        kinds = {type(slot) for slot in self.slots}
        if KeyringSlot in kinds and PassphraseSlot not in kinds:
            raise ValueError("a keyring is never the only way in")
        return self

    @classmethod
    def new(cls, master_key: MasterKey, vault_id: UUID, slots: tuple[AnySlot, ...], *, sample: bool) -> "KeyFile":
        """Describe a new vault: first generation, first sequence."""
        return cls(
            format=FORMAT,
            version=VERSION,
            vault_id=vault_id,
            generation=1,
            sequence=1,
            db=database_name(1),
            created=ids.now().replace(microsecond=0),
            sample=sample,
            slots=slots,
            mac=bytes(32),
        ).sealed(master_key)

    def with_slots(self, master_key: MasterKey, slots: tuple[AnySlot, ...], known: int = 0) -> "KeyFile":
        """Return the next key file of this vault, with these slots, counted on from the highest sequence known."""
        following = max(self.sequence, known) + 1
        return self.model_copy(update={"slots": slots, "sequence": following}).sealed(master_key)

    def next_generation(self, master_key: MasterKey, slots: tuple[AnySlot, ...], known: int = 0) -> "KeyFile":
        """Return the key file of this vault under another master key, with a database file of its own.

        The sequence is counted on, so that a key file of the former generation is an older one.
        """
        generation = self.generation + 1
        changed = {"generation": generation, "db": database_name(generation)}
        return self.model_copy(update=changed).with_slots(master_key, slots, known)

    def sealed(self, master_key: MasterKey) -> "KeyFile":
        return self.model_copy(update={"mac": self._mac(master_key)})

    def verify(self, master_key: MasterKey) -> None:
        """Raise KeyFileTampered unless every field is as it was sealed."""
        if not hmac.compare_digest(self.mac, self._mac(master_key)):
            raise KeyFileTampered

    def to_bytes(self) -> bytes:
        """Write the file's content, which has one spelling only."""
        document = self.model_dump(mode="json")
        return canonical({**document, "checksum": _checksum(document)}) + b"\n"

    def _mac(self, master_key: MasterKey) -> bytes:
        sealed = canonical(self.model_dump(mode="json", exclude={"mac"}))
        return hmac.digest(master_key.derive(HEADER_MAC), sealed, "sha256")


def parse(content: bytes) -> KeyFile:
    """Read a key file strictly, without any key and without running any key derivation.

    Raises KeyFileDamaged, KeyFileTooNew, UnknownAlgorithm or KdfRefused. All versions keep `format`, `version` and
    `checksum` as they are here, so that a damaged file and a newer one can be told apart.
    """
    document = _intact_document(content)
    version = document.get("version")
    if document.get("format") == FORMAT and type(version) is int and version > VERSION:
        raise KeyFileTooNew
    try:
        key_file = KeyFile.model_validate_json(canonical(document))
    except ValidationError as refused:
        unknown = any(error["type"] in _UNKNOWN and error["loc"][:1] == ("slots",) for error in refused.errors())
        raise (UnknownAlgorithm if unknown else KeyFileDamaged) from None
    if key_file.to_bytes() != content:
        raise KeyFileDamaged
    return key_file


def _intact_document(content: bytes) -> dict[str, Any]:
    """Return the JSON object without its checksum, which was right."""
    if len(content) > SIZE_LIMIT:
        raise KeyFileDamaged
    try:
        document = json.loads(content.decode("ascii"))
        if isinstance(document, dict) and document.pop("checksum", None) == _checksum(document):
            return document
    except (ValueError, RecursionError):
        pass
    raise KeyFileDamaged


def _checksum(document: dict[str, Any]) -> str:
    return hashlib.sha256(canonical(document)).hexdigest()
