"""The key file's format: its name, its version, and the one way in which its parts are written as bytes.

What is authenticated must have one spelling only, so everything is JSON with sorted keys, no spaces and ASCII alone;
bytes are lower-case hex, instants UTC, ids in their usual form.
"""

import json
from typing import Annotated, Any, Final

from pydantic import BaseModel, ConfigDict, Field

FORMAT: Final = "casetracker-vault"
VERSION: Final = 1

Bytes12 = Annotated[bytes, Field(min_length=12, max_length=12)]
Bytes16 = Annotated[bytes, Field(min_length=16, max_length=16)]
Bytes32 = Annotated[bytes, Field(min_length=32, max_length=32)]
Bytes48 = Annotated[bytes, Field(min_length=48, max_length=48)]


class Part(BaseModel):
    """A part of the key file: read strictly, never changed in place, and silent about its values in errors."""

    model_config = ConfigDict(
        strict=True,
        extra="forbid",
        frozen=True,
        hide_input_in_errors=True,
        ser_json_bytes="hex",
        val_json_bytes="hex",
    )


def canonical(document: dict[str, Any]) -> bytes:
    """Write a document of JSON values in its one spelling."""
    return json.dumps(document, sort_keys=True, separators=(",", ":"), allow_nan=False).encode("ascii")
