"""Whether a donor allows what is about to be recorded: a refusal blocks the request and every step that goes on.

A consent covers comparing DNA and nothing else (product rule: a refusal blocks exactly the output it covers). Where
nobody was asked, nothing is refused: what a laboratory reports stays a fact, and the page asks for the basis.
"""

from collections.abc import Iterable
from datetime import date
from typing import Final
from uuid import UUID

from casetracker.casework.consents import Consent
from casetracker.casework.outputs import Output, Standing, require_basis, standing
from casetracker.casework.samples import SampleState

ALWAYS_RECORDED: Final = frozenset({SampleState.PLANNED, SampleState.REJECTED, SampleState.LOST, SampleState.WITHDRAWN})
"""Steps that carry the sample no further; a refusal is no reason to leave them out of the record."""


def refuse_request(consents: Iterable[Consent], donor_id: UUID | None, today: date) -> None:
    """Raise `ConsentRefused` where the donor refused, or withdrew, the comparison of DNA."""
    if donor_id is not None:
        require_basis(Output.SAMPLE, consents, donor_id, today)


def refuse_step(consents: Iterable[Consent], donor_id: UUID | None, state: SampleState, today: date) -> None:
    """Raise `ConsentRefused` for a step that would carry a sample on against the donor's answer."""
    if state not in ALWAYS_RECORDED:
        refuse_request(consents, donor_id, today)


def basis_to_be_asked(consents: Iterable[Consent], donor_id: UUID, today: date) -> bool:
    """Say whether the donor must still be asked, or asked again because the answer has expired."""
    return standing(Output.SAMPLE, consents, donor_id, today) in (Standing.NEVER_ASKED, Standing.EXPIRED)


def has_refused(consents: Iterable[Consent], donor_id: UUID, today: date) -> bool:
    """Say whether the donor refused, or withdrew, the comparison of DNA."""
    return standing(Output.SAMPLE, consents, donor_id, today) is Standing.REFUSED
