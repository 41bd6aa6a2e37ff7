"""Slots of the key file: each holds the master key, wrapped by one secret that a person or a computer keeps.

A wrap is AES-256-GCM over the master key. It is bound to its vault and to the slot's own fields, so a slot that was
moved from another vault does not open. The label alone is left out of that, so that a colleague's slot can be renamed
without her passphrase; that nobody else altered it, the seal of the whole key file proves.
"""

import secrets
import time
import unicodedata
from dataclasses import dataclass
from typing import Annotated, Literal, Self
from uuid import UUID

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from pydantic import AfterValidator, AwareDatetime, Field, model_validator

from casetracker.casework import ids
from casetracker.casework.errors import QT_TRANSLATE_NOOP, RefusedValue
from casetracker.vault.canonical_form import FORMAT, VERSION, Bytes12, Bytes16, Bytes32, Bytes48, Part, canonical
from casetracker.vault.errors import EmptyPassphrase, KdfRefused, KeyringEntryWrong, WrongRecoveryWords, WrongSecret
from casetracker.vault.master_key import KEY_BYTES, MasterKey, hkdf
from casetracker.vault.recovery_words import RecoveryWords

BAD_LABEL = QT_TRANSLATE_NOOP("Errors", "this must be one line of 1 to 60 characters")
_LABEL_LENGTH = 60

Store = Literal["secret-service", "kwallet", "macos", "windows"]
"""The keyrings that may hold a secret of a vault: Secret Service, KWallet, Keychain, Credential Locker."""

_MIB = 1024
_FLOOR_MEMORY, _CAP_MEMORY = 64 * _MIB, 256 * _MIB
_FLOOR_PASSES, _CAP_PASSES = 3, 16
_LANES, _CAP_LANES = 4, 8
_MEMORY_STEP = 16 * _MIB
_PATIENCE = 1.0
_QUICK = 0.7
"""A derivation that takes less of the patience than this is worth raising."""


@dataclass(frozen=True, slots=True)
class KdfCost:
    """What one guess at a passphrase costs: memory in KiB, passes over it, and lanes side by side (RFC 9106).

    Refused below 64 MiB and 3 passes, where guessing gets cheap. Refused above 256 MiB, because a backup must open on
    an old laptop, and above 16 passes or 8 lanes, where an altered key file would only keep the computer busy.
    """

    memory: int = _FLOOR_MEMORY
    passes: int = _FLOOR_PASSES
    lanes: int = _LANES

    def __post_init__(self) -> None:
        if not (
            _FLOOR_MEMORY <= self.memory <= _CAP_MEMORY
            and _FLOOR_PASSES <= self.passes <= _CAP_PASSES
            and 1 <= self.lanes <= _CAP_LANES
        ):
            raise KdfRefused

    def raised_to(self, other: "KdfCost") -> "KdfCost":
        """Return the dearer of both in memory and in passes; a cost is never lowered."""
        return KdfCost(memory=max(self.memory, other.memory), passes=max(self.passes, other.passes), lanes=self.lanes)


FLOOR = KdfCost()


def calibrate() -> KdfCost:
    """Find the cost that takes this computer about a second; it takes up to three to find out.

    Memory is raised first, because it is what hinders guessing on graphics cards; passes follow at the cap.
    """
    memory = int(_FLOOR_MEMORY * _PATIENCE / _seconds(FLOOR)) // _MEMORY_STEP * _MEMORY_STEP
    cost = KdfCost(memory=min(max(memory, _FLOOR_MEMORY), _CAP_MEMORY))
    if memory < _CAP_MEMORY:
        return cost
    passes = int(_FLOOR_PASSES * _PATIENCE / _seconds(cost))
    return KdfCost(memory=cost.memory, passes=min(max(passes, _FLOOR_PASSES), _CAP_PASSES))


def takes_long(seconds: float, cost: KdfCost) -> bool:
    """Say whether a derivation that took so long need not be made dearer, without measuring this computer anew."""
    return seconds >= _QUICK * _PATIENCE or (cost.memory == _CAP_MEMORY and cost.passes == _CAP_PASSES)


def _seconds(cost: KdfCost) -> float:
    begun = time.perf_counter()
    _argon2id("calibration", cost, bytes(16))
    return max(time.perf_counter() - begun, 1e-6)


def named(label: str) -> str:
    """Bring a slot's label to its stored form. Labels stand in clear: they are pseudonyms, names stand inside."""
    label = unicodedata.normalize("NFC", label).strip()
    if not 1 <= len(label) <= _LABEL_LENGTH or not label.isprintable():
        raise RefusedValue("label", BAD_LABEL)
    return label


def require_passphrase(passphrase: str) -> None:
    """Raise EmptyPassphrase for nothing but spaces; how strong a passphrase must be is not decided here."""
    if not passphrase.strip():
        raise EmptyPassphrase


def _stored_label(label: str) -> str:
    try:
        unchanged = named(label) == label
    except RefusedValue:
        unchanged = False
    if not unchanged:
        raise ValueError("a label is one line")
    return label


class Wrap(Part):
    """The master key under a slot's own key: 32 bytes and the 16 of the tag."""

    alg: Literal["aes-256-gcm"]
    nonce: Bytes12
    ct: Bytes48


class Argon2idKdf(Part):
    name: Literal["argon2id"]
    v: Literal[19]
    m: int
    t: int
    p: int
    salt: Bytes16

    @model_validator(mode="after")
    def _within_bounds(self) -> Self:
        # KdfRefused is no ValueError and so leaves the parser as itself, before anything is computed.
        _ = self.cost
        return self

    @property
    def cost(self) -> KdfCost:
        return KdfCost(memory=self.m, passes=self.t, lanes=self.p)


class HkdfKdf(Part):
    """For secrets that are random already."""

    name: Literal["hkdf-sha256"]
    salt: Bytes32


class _AnySlot(Part):
    id: UUID
    label: Annotated[str, AfterValidator(_stored_label)]
    created: AwareDatetime
    wrap: Wrap

    def renamed(self, label: str) -> Self:
        """Return this slot under another pseudonym; raises RefusedValue."""
        return self.model_copy(update={"label": named(label)})

    def _holding(self, master_key: MasterKey, wrapping_key: bytes, vault_id: UUID) -> Self:
        nonce = secrets.token_bytes(12)
        ct = AESGCM(wrapping_key).encrypt(nonce, master_key.expose(), self._bound_to(vault_id))
        return self.model_copy(update={"wrap": Wrap(alg="aes-256-gcm", nonce=nonce, ct=ct)})

    def _unwrapped(self, wrapping_key: bytes, vault_id: UUID) -> MasterKey:
        return MasterKey(AESGCM(wrapping_key).decrypt(self.wrap.nonce, self.wrap.ct, self._bound_to(vault_id)))

    def _bound_to(self, vault_id: UUID) -> bytes:
        return canonical(
            {
                "format": FORMAT,
                "version": VERSION,
                "vault_id": str(vault_id),
                "slot": self.model_dump(mode="json", exclude={"wrap", "label"}),
            }
        )


class PassphraseSlot(_AnySlot):
    """A passphrase of one member of staff."""

    type: Literal["passphrase"]
    kdf: Argon2idKdf

    @classmethod
    def new(
        cls, passphrase: str, master_key: MasterKey, vault_id: UUID, *, label: str, cost: KdfCost
    ) -> "PassphraseSlot":
        """Wrap the master key under a passphrase; raises EmptyPassphrase, and RefusedValue for the label."""
        require_passphrase(passphrase)
        kdf = _fresh_kdf(cost)
        slot = cls(
            type="passphrase", id=ids.new_id(), label=named(label), created=_this_second(), kdf=kdf, wrap=_NOTHING_YET
        )
        return slot._holding(master_key, _argon2id(passphrase, cost, kdf.salt), vault_id)

    def again(self, passphrase: str, master_key: MasterKey, vault_id: UUID, *, cost: KdfCost) -> "PassphraseSlot":
        """Return the same slot under another passphrase or at another cost, with a new salt.

        Raises EmptyPassphrase.
        """
        require_passphrase(passphrase)
        kdf = _fresh_kdf(cost)
        slot = self.model_copy(update={"kdf": kdf})
        return slot._holding(master_key, _argon2id(passphrase, cost, kdf.salt), vault_id)

    def open(self, passphrase: str, vault_id: UUID) -> MasterKey:
        """Run the key derivation once and unwrap, or raise WrongSecret."""
        try:
            return self._unwrapped(_argon2id(passphrase, self.kdf.cost, self.kdf.salt), vault_id)
        except InvalidTag:
            raise WrongSecret from None


class RecoverySlot(_AnySlot):
    """The recovery words."""

    type: Literal["recovery"]
    kdf: HkdfKdf

    @classmethod
    def new(cls, words: RecoveryWords, master_key: MasterKey, vault_id: UUID, *, label: str) -> "RecoverySlot":
        kdf = HkdfKdf(name="hkdf-sha256", salt=secrets.token_bytes(32))
        slot = cls(
            type="recovery", id=ids.new_id(), label=named(label), created=_this_second(), kdf=kdf, wrap=_NOTHING_YET
        )
        return slot._holding(master_key, _of_words(words, kdf), vault_id)

    def open(self, words: RecoveryWords, vault_id: UUID) -> MasterKey:
        """Unwrap, or raise WrongRecoveryWords."""
        try:
            return self._unwrapped(_of_words(words, self.kdf), vault_id)
        except InvalidTag:
            raise WrongRecoveryWords from None


class KeyringSlot(_AnySlot):
    """A random secret that a computer's own keyring keeps; `store` names the keyring that holds it."""

    type: Literal["keyring"]
    store: Store
    kdf: HkdfKdf

    @classmethod
    def new(
        cls, secret: bytes, master_key: MasterKey, vault_id: UUID, *, slot_id: UUID, store: Store, label: str
    ) -> "KeyringSlot":
        """Wrap the master key under a secret of 32 random bytes, which its keyring holds under `slot_id` already."""
        kdf = HkdfKdf(name="hkdf-sha256", salt=secrets.token_bytes(32))
        slot = cls(
            type="keyring",
            store=store,
            id=slot_id,
            label=named(label),
            created=_this_second(),
            kdf=kdf,
            wrap=_NOTHING_YET,
        )
        return slot._holding(master_key, hkdf(secret, "keyring-wrap", kdf.salt), vault_id)

    def open(self, secret: bytes, vault_id: UUID) -> MasterKey:
        """Unwrap, or raise KeyringEntryWrong."""
        try:
            return self._unwrapped(hkdf(secret, "keyring-wrap", self.kdf.salt), vault_id)
        except InvalidTag:
            raise KeyringEntryWrong from None


AnySlot = PassphraseSlot | RecoverySlot | KeyringSlot
Slot = Annotated[AnySlot, Field(discriminator="type")]

_NOTHING_YET = Wrap(alg="aes-256-gcm", nonce=bytes(12), ct=bytes(48))


def _fresh_kdf(cost: KdfCost) -> Argon2idKdf:
    return Argon2idKdf(name="argon2id", v=19, m=cost.memory, t=cost.passes, p=cost.lanes, salt=secrets.token_bytes(16))


def _argon2id(passphrase: str, cost: KdfCost, salt: bytes) -> bytes:
    # NFKC, so that a letter typed as one character or as two, on whatever keyboard, is the same passphrase.
    secret = unicodedata.normalize("NFKC", passphrase).encode("utf-8", "surrogatepass")
    return Argon2id(
        salt=salt, length=KEY_BYTES, iterations=cost.passes, lanes=cost.lanes, memory_cost=cost.memory
    ).derive(secret)


def _of_words(words: RecoveryWords, kdf: HkdfKdf) -> bytes:
    return hkdf(words.secret(), "recovery-wrap", kdf.salt)


def _this_second() -> AwareDatetime:
    return ids.now().replace(microsecond=0)
