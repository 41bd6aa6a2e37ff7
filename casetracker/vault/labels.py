"""The labels that the program itself gives to keys. They stand in clear in the key file, the same in every language."""

from typing import Final

FIRST_LABEL: Final = "first"
"""Of the passphrase that a vault is made with."""
RECOVERY_LABEL: Final = "recovery words"
