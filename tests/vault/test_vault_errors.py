import string

import pytest

from casetracker.vault import errors
from casetracker.vault.errors import KeyFileRefused, KeyringRefusal, VaultRefused

CLASSES = [
    kind
    for kind in vars(errors).values()
    if isinstance(kind, type)
    and issubclass(kind, VaultRefused)
    and kind not in {VaultRefused, KeyFileRefused, KeyringRefusal}
]
DETAILS: dict[str, object] = {"needed": 24, "count": 23, "position": 7}


@pytest.mark.parametrize("kind", CLASSES)
def test_every_error_has_a_sentence_in_plain_words(kind: type[VaultRefused]) -> None:
    asked = {name for _, name, _, _ in string.Formatter().parse(kind.sentence) if name}
    said = kind(**{name: DETAILS[name] for name in asked}).plain()
    assert said.endswith(".")
    assert said[0].isupper()
    assert not {"!", "{", "KDF", "HMAC", "Argon2", "slot", "header"} & set(said.replace(".", " ").split())


@pytest.mark.parametrize("kind", CLASSES)
def test_damage_ends_a_command_with_5_and_the_rest_with_4_unless_it_was_asked_wrongly(kind: type[VaultRefused]) -> None:
    expected = {"EmptyPassphrase": 2, "LabelTaken": 2, "LastPassphrase": 3, "SlotMissing": 2, "TooManyKeys": 3}
    assert kind.exit_code == expected.get(kind.__name__, 5 if issubclass(kind, KeyFileRefused) else 4)
