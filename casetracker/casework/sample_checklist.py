"""What is still missing for a comparison: the person's own lifetime sample first, then two close relatives.

Since 26 February 2026 unidentified bodies in Ukraine are identified with samples of two close relatives only, or of one
relative by two different DNA methods; where the person's own lifetime sample exists, it is compared first (Interior
Ministry of Ukraine, unn.ua, "protsedura identyfikatsii nevpiznanykh til", 26 Feb 2026; research: process.md section 2).
The second way depends on the laboratory and not on a sample, so that one relative alone leaves the list unfulfilled.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final
from uuid import UUID

from casetracker.casework.people import Degree, Kinship, Relative
from casetracker.casework.sample_way import TO_BE_REPEATED, USABLE
from casetracker.casework.samples import (
    OF_A_RELATIVE,
    OWN_LIFETIME,
    ReferenceSample,
    SampleKind,
    SampleState,
    SampleStep,
    state_of,
)

RELATIVES_NEEDED: Final = 2


class Need(StrEnum):
    """What the rule asks for, in its order."""

    OWN_LIFETIME_SAMPLE = "own_lifetime_sample"
    FIRST_RELATIVE = "first_relative"
    SECOND_RELATIVE = "second_relative"


class Progress(StrEnum):
    """How far a need is met, the best first."""

    THERE = "there"
    WAITING = "waiting"
    FAILED = "failed"
    MISSING = "missing"


@dataclass(frozen=True, slots=True)
class CheckItem:
    """One line of the list, with the sample that comes closest to it."""

    need: Need
    progress: Progress
    sample: ReferenceSample | None = None


def is_close(relative: Relative) -> bool:
    """Say whether a relative's sample counts as a close one.

    The recorded degree says it; where none is recorded, a mother, a father, a son and a daughter are close. Somebody
    married to the person or living with them never is: that is no relation of blood.
    """
    if relative.kinship in _NEVER_BY_BLOOD:
        return False
    if relative.degree is Degree.NOT_RECORDED:
        return relative.kinship in _CLOSE
    return relative.degree is Degree.FIRST


def progress_of(state: SampleState) -> Progress:
    """Return how far a sample in this state meets its need; a withdrawn one is as good as none."""
    if state in USABLE:
        return Progress.THERE
    if state in TO_BE_REPEATED:
        return Progress.FAILED
    return Progress.MISSING if state is SampleState.WITHDRAWN else Progress.WAITING


def checklist(
    relatives: Iterable[Relative], samples: Iterable[ReferenceSample], steps: Iterable[SampleStep]
) -> list[CheckItem]:
    """List the three needs with how far each is met. Several samples of one donor count once."""
    listed, way = list(samples), list(steps)
    own = _best([one for one in listed if one.kind in OWN_LIFETIME], way)
    by_donor: dict[UUID, list[ReferenceSample]] = {}
    close = {one.id for one in relatives if is_close(one)}
    for sample in listed:
        if sample.kind in OF_A_RELATIVE and sample.donor_id in close:
            by_donor.setdefault(sample.donor_id, []).append(sample)
    donors = sorted((_best(several, way) for several in by_donor.values()), key=_order)
    donors = [one for one in donors if one[0] is not Progress.MISSING][:RELATIVES_NEEDED]
    donors += [(Progress.MISSING, None)] * (RELATIVES_NEEDED - len(donors))
    return [CheckItem(need, *met) for need, met in zip(Need, [own, *donors], strict=True)]


def is_fulfilled(items: Iterable[CheckItem]) -> bool:
    """Say whether what is there can carry a comparison as the rule asks for it: the own sample, or both relatives."""
    there = {one.need for one in items if one.progress is Progress.THERE}
    return Need.OWN_LIFETIME_SAMPLE in there or {Need.FIRST_RELATIVE, Need.SECOND_RELATIVE} <= there


def samples_incomplete(
    relatives: Iterable[Relative], samples: Sequence[ReferenceSample], steps: Sequence[SampleStep]
) -> bool:
    """Say whether samples were begun, or requested, and do not yet suffice. A mere plan has begun nothing."""
    idle = (SampleState.PLANNED, SampleState.WITHDRAWN)
    begun = any(state_of(one, steps) not in idle for one in samples)
    return begun and not is_fulfilled(checklist(relatives, samples, steps))


def may_still_give(
    relatives: Iterable[Relative], samples: Iterable[ReferenceSample], steps: Iterable[SampleStep]
) -> list[Relative]:
    """Return the close relatives of whom no sample is there or under way, in the order in which they were recorded."""
    way = list(steps)
    engaged = {one.donor_id for one in samples if progress_of(state_of(one, way)) is not Progress.MISSING}
    return [one for one in relatives if is_close(one) and one.id not in engaged]


Met = tuple[Progress, ReferenceSample | None]


def _best(samples: Iterable[ReferenceSample], steps: Sequence[SampleStep]) -> Met:
    met: list[Met] = [(progress_of(state_of(one, steps)), one) for one in samples]
    return min(met, key=_order, default=(Progress.MISSING, None))


def _order(met: Met) -> tuple[int, int, UUID]:
    """Put what is there first, then what was taken in service before other samples, then the earlier recorded."""
    progress, sample = met
    if sample is None:
        return list(Progress).index(progress), len(SampleKind), UUID(int=0)
    return list(Progress).index(progress), _PREFERRED.index(sample.kind), sample.id


_NEVER_BY_BLOOD: Final = frozenset({Kinship.WIFE, Kinship.HUSBAND, Kinship.PARTNER, Kinship.NOT_RELATED})
_CLOSE: Final = frozenset({Kinship.MOTHER, Kinship.FATHER, Kinship.SON, Kinship.DAUGHTER})
_PREFERRED: Final = [
    SampleKind.SERVICE_SAMPLE,
    SampleKind.MEDICAL_SAMPLE,
    SampleKind.PERSONAL_ITEM,
    SampleKind.RELATIVE_BUCCAL,
    SampleKind.RELATIVE_BLOOD,
]
