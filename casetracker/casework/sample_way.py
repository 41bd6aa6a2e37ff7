"""The way of a sample: which step usually follows which, what must be taken again, and what is overdue.

Laboratories reject samples, lose them and fail to obtain a profile (research: process.md section 2). A step that is
unusual is recorded all the same, because it is what somebody reported; the caseworker is only asked to look twice.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum, auto
from typing import Final

from casetracker.casework.samples import OWN_LIFETIME, ReferenceSample, SampleKind, SampleState, SampleStep, state_of

NOT_RECEIVED_DAYS: Final = 14
"""How long after it was taken or sent a sample may go without a word from the laboratory."""
TAKE_AGAIN_DAYS: Final = 7
"""How soon somebody asks for the repetition of a sample that came to nothing."""

TO_BE_REPEATED: Final = frozenset({SampleState.REJECTED, SampleState.LOST, SampleState.PROFILE_FAILED})
ON_THE_WAY: Final = frozenset({SampleState.TAKEN, SampleState.SENT})
USABLE: Final = frozenset({SampleState.PROFILE_OBTAINED, SampleState.REGISTERED, SampleState.COMPARED})
"""A profile exists, so that the sample can be compared."""

_TO_BE_TAKEN: Final = frozenset({SampleState.PLANNED, SampleState.ORDERED}) | TO_BE_REPEATED
_COMES_TO_NOTHING: Final = frozenset({SampleState.REJECTED, SampleState.LOST})
_WITH_THE_LABORATORY: Final = frozenset({SampleState.RECEIVED}) | _COMES_TO_NOTHING
_AGAIN: Final = frozenset({SampleState.REPEATED, SampleState.ORDERED})
_USUAL: Final[dict[SampleState, frozenset[SampleState]]] = {
    SampleState.PLANNED: frozenset({SampleState.ORDERED, SampleState.TAKEN}),
    SampleState.ORDERED: frozenset({SampleState.TAKEN}),
    SampleState.TAKEN: frozenset({SampleState.SENT}) | _WITH_THE_LABORATORY,
    SampleState.SENT: _WITH_THE_LABORATORY,
    SampleState.RECEIVED: frozenset({SampleState.PROFILE_OBTAINED, SampleState.PROFILE_FAILED}) | _COMES_TO_NOTHING,
    SampleState.REJECTED: _AGAIN,
    SampleState.LOST: _AGAIN,
    SampleState.PROFILE_FAILED: _AGAIN,
    SampleState.REPEATED: frozenset({SampleState.TAKEN, SampleState.SENT}) | _WITH_THE_LABORATORY,
    SampleState.PROFILE_OBTAINED: frozenset({SampleState.REGISTERED, SampleState.COMPARED}),
    SampleState.REGISTERED: frozenset({SampleState.COMPARED}),
    SampleState.COMPARED: frozenset({SampleState.COMPARED, SampleState.REGISTERED}),
    SampleState.WITHDRAWN: frozenset({SampleState.PLANNED, SampleState.ORDERED}),
}


def usual_next(kind: SampleKind, before: SampleState | None) -> frozenset[SampleState]:
    """Return the steps that make sense after `before`; none before means that no step is recorded yet.

    An office often hears late of a sample, so its first recorded step may be any but a repetition. What was stored
    in the person's lifetime may go straight to the laboratory. A donor may withdraw at every time.
    """
    if before is None:
        return frozenset(SampleState) - {SampleState.REPEATED}
    usual = _USUAL[before]
    if kind in OWN_LIFETIME and before in (SampleState.PLANNED, SampleState.ORDERED):
        usual |= {SampleState.SENT, SampleState.RECEIVED, SampleState.PROFILE_OBTAINED, SampleState.REGISTERED}
    return usual if before is SampleState.WITHDRAWN else usual | {SampleState.WITHDRAWN}


def is_usual(kind: SampleKind, before: SampleState | None, state: SampleState) -> bool:
    """Say whether a step makes sense after the one before. It is a question to the caseworker, never a refusal."""
    return state in usual_next(kind, before)


def steps_of(sample: ReferenceSample, steps: Iterable[SampleStep]) -> list[SampleStep]:
    """Return the steps of one sample in the order in which they were recorded."""
    return sorted((one for one in steps if one.sample_id == sample.id), key=lambda one: one.id)


def unusual_steps(sample: ReferenceSample, steps: Iterable[SampleStep]) -> list[SampleStep]:
    """Return the recorded steps that do not usually follow the one before them."""
    found: list[SampleStep] = []
    before: SampleState | None = None
    for one in steps_of(sample, steps):
        if not is_usual(sample.kind, before, one.state):
            found.append(one)
        before = one.state
    return found


class Wait(Enum):
    """What somebody waits for with a sample."""

    TAKING = auto()
    """On the day that somebody set, it is to be taken."""
    ANSWER = auto()
    """On the day that somebody set, the laboratory is to be asked."""
    RECEIPT = auto()
    REPETITION = auto()


@dataclass(frozen=True, slots=True)
class SampleDue:
    """That a sample asks for something on a day."""

    wait: Wait
    on: date
    sample: ReferenceSample


def samples_due(samples: Iterable[ReferenceSample], steps: Iterable[SampleStep]) -> Iterator[SampleDue]:
    """List what is due of samples, one thing each at most.

    The day that somebody set comes first. Without one, a sample that was taken or sent is asked for after
    `NOT_RECEIVED_DAYS`, and one that came to nothing is to be taken again within `TAKE_AGAIN_DAYS`. Nothing is due of
    a sample that was compared or withdrawn.
    """
    listed = list(steps)
    for sample in samples:
        mine = steps_of(sample, listed)
        state = state_of(sample, mine)
        if state in (SampleState.COMPARED, SampleState.WITHDRAWN):
            continue
        if sample.due_on:
            yield SampleDue(Wait.TAKING if state in _TO_BE_TAKEN else Wait.ANSWER, sample.due_on, sample)
        elif mine and state in ON_THE_WAY:
            yield SampleDue(Wait.RECEIPT, _day_of(mine[-1]) + timedelta(days=NOT_RECEIVED_DAYS), sample)
        elif mine and state in TO_BE_REPEATED:
            yield SampleDue(Wait.REPETITION, mine[-1].recorded_on + timedelta(days=TAKE_AGAIN_DAYS), sample)


def _day_of(step: SampleStep) -> date:
    """Return the last day on which the step can have happened; the day of recording where nobody told."""
    return min(step.happened_on.latest_day(), step.recorded_on) if step.happened_on else step.recorded_on
