"""The keyrings of computers that may hold a secret of a vault, each made by name and each answer checked.

A keyring is a convenience that somebody turns on. It is never asked for by `keyring.get_password`: that would take
whatever backend a settings file or an environment variable names, such as one that drops what it is given or one that
keeps it in clear. So one of four classes is made here by its name, what was put in is read back, and everything else is
refused with its reason. On most systems any program of the same user can read the entry; the passphrase stays.
"""

import secrets
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from typing import Final
from uuid import UUID

from keyring import errors
from keyring.backend import KeyringBackend

from casetracker.vault.errors import (
    KeyringEntryMissing,
    KeyringEntryWrong,
    KeyringLocked,
    KeyringRefusal,
    KeyringRefused,
    KeyringUnavailable,
)
from casetracker.vault.master_key import KEY_BYTES
from casetracker.vault.slots import Store

SERVICE: Final = "casetracker"
TRUSTED: Final[dict[Store, tuple[str, str]]] = {
    "secret-service": ("keyring.backends.SecretService", "Keyring"),
    "kwallet": ("keyring.backends.kwallet", "DBusKeyring"),
    "macos": ("keyring.backends.macOS", "Keyring"),
    "windows": ("keyring.backends.Windows", "WinVaultKeyring"),
}
"""Module and class of each keyring that may be used."""


def keep(vault_id: UUID, slot_id: UUID) -> tuple[Store, bytes]:
    """Put a new random secret into this computer's keyring; return which keyring it is, and the secret.

    Raises KeyringUnavailable, KeyringLocked or KeyringRefused, and then leaves no entry behind.
    """
    store = _store_here()
    backend, name, secret = _made(store), _name(vault_id, slot_id), secrets.token_bytes(KEY_BYTES)
    try:
        with _explaining():
            backend.set_password(SERVICE, name, secret.hex())
            kept = backend.get_password(SERVICE, name)
        if kept != secret.hex():
            raise KeyringRefused
    except KeyringRefusal:
        # It may have taken the entry and only not have given it back.
        forget(store, vault_id, slot_id)
        raise
    return store, secret


def fetch(store: Store, vault_id: UUID, slot_id: UUID) -> bytes:
    """Return the secret that the named keyring holds for a slot.

    Raises KeyringUnavailable, KeyringLocked, KeyringRefused, KeyringEntryMissing or KeyringEntryWrong.
    """
    backend = _made(store)
    with _explaining():
        kept = backend.get_password(SERVICE, _name(vault_id, slot_id))
    if kept is None:
        raise KeyringEntryMissing
    try:
        secret = bytes.fromhex(kept)
    except ValueError:
        raise KeyringEntryWrong from None
    if len(secret) != KEY_BYTES:
        raise KeyringEntryWrong
    return secret


def forget(store: Store, vault_id: UUID, slot_id: UUID) -> bool:
    """Delete a slot's entry; say whether it is certainly gone. A slot that was removed opens nothing either way."""
    try:
        backend, name = _made(store), _name(vault_id, slot_id)
        with _explaining():
            if backend.get_password(SERVICE, name) is None:
                return True
            backend.delete_password(SERVICE, name)
            return backend.get_password(SERVICE, name) is None
    except KeyringRefusal:
        return False


def is_here() -> bool:
    """Say whether this computer has a keyring that may be used; it may still be locked."""
    try:
        _store_here()
    except KeyringUnavailable:
        return False
    return True


def _store_here() -> Store:
    for store in _of_this_platform():
        try:
            _made(store)
        except KeyringUnavailable:
            continue
        return store
    raise KeyringUnavailable


def _of_this_platform() -> tuple[Store, ...]:
    if sys.platform == "darwin":
        return ("macos",)
    if sys.platform == "win32":
        return ("windows",)
    return ("secret-service", "kwallet")


def _made(store: Store) -> KeyringBackend:
    """Make the keyring of this name. Raises KeyringUnavailable where the computer has none of the kind."""
    module, name = TRUSTED[store]
    try:
        kind = getattr(import_module(module), name)
        # A backend tells by its priority whether it can work here; one that cannot raises.
        works = kind.priority > 0
        backend: KeyringBackend = kind()
        if store == "windows":
            # Otherwise the entry would travel with the person's profile through the whole domain.
            backend.persist = "local machine"  # type: ignore[attr-defined]  # only the keyring of Windows has it
    except Exception:  # the libraries behind the backends raise errors of their own, one for each system
        raise KeyringUnavailable from None
    if not works:
        raise KeyringUnavailable
    return backend


@contextmanager
def _explaining() -> Iterator[None]:
    try:
        yield
    except errors.KeyringLocked:
        raise KeyringLocked from None
    except (errors.NoKeyringError, errors.InitError):
        raise KeyringUnavailable from None
    except Exception:  # as above; what they say may hold what they were given
        raise KeyringRefused from None


def _name(vault_id: UUID, slot_id: UUID) -> str:
    return f"{vault_id}/{slot_id}"
