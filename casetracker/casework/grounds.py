"""What a decision on identity rests on: its comparisons, how far they carry it, and what is to be asked of them."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Final
from uuid import UUID

from casetracker.casework.comparisons import (
    AGREES,
    Comparison,
    Result,
    examination_owed,
    newest_of,
    unreplaced,
)
from casetracker.casework.dossier import Dossier
from casetracker.casework.identification import (
    DNA_METHODS,
    ENDED,
    Basis,
    Decision,
    DecisionState,
    Method,
    StageKind,
    Strength,
    basis_of,
    strength,
)
from casetracker.casework.people import Degree
from casetracker.casework.samples import OWN_LIFETIME, SampleState, state_of

_TOO_FAR: Final = frozenset({Degree.FURTHER, Degree.NONE})
_OWN_SAMPLE_METHODS: Final = DNA_METHODS | {Method.FINGERPRINTS}


@dataclass(frozen=True, slots=True)
class Footing:
    """What a decision rests on, and how far that carries it."""

    comparisons: tuple[Comparison, ...]
    """The results named as its grounds, each as its newest corrected report says; empty where none is recorded."""
    basis: Basis
    strength: Strength
    owed: tuple[Comparison, ...]
    """Results whose experts recommended a further examination that was not done. Seen whatever the strength is."""


def footing(dossier: Dossier, decision: Decision) -> Footing:
    """Return what a decision rests on: its comparisons where any are recorded, else what was typed with it."""
    grounds = comparisons_of(dossier, decision)
    basis = basis_from(dossier, grounds) if grounds else basis_of(decision)
    return Footing(grounds, basis, strength(basis), tuple(one for one in grounds if examination_owed(one)))


def comparisons_of(dossier: Dossier, decision: Decision) -> tuple[Comparison, ...]:
    """Return the results that a decision names as its grounds, each as its newest corrected report says."""
    named = {one.comparison_id for one in dossier.grounds if one.decision_id == decision.id}
    found = {newest_of(one, dossier.comparisons).id for one in dossier.comparisons if one.id in named}
    return tuple(one for one in dossier.comparisons if one.id in found)


def basis_from(dossier: Dossier, comparisons: tuple[Comparison, ...]) -> Basis:
    """Count what results carry: only those that agree; relatives only where DNA was compared.

    Relatives of several reports count once each where their samples are named, and only close ones; where a report
    gives only a number, nobody can say that it is another relative, so the largest number holds.
    """
    agreeing = [one for one in comparisons if one.result in AGREES]
    dna = [one for one in agreeing if one.method in DNA_METHODS]
    far = {one.id for one in dossier.relatives if one.degree in _TOO_FAR}
    donors = {donor for one in dna for donor in donors_of(dossier, one)} - far
    relatives = max((one.relatives_used for one in dna), default=0)
    own = any(one.method in _OWN_SAMPLE_METHODS and own_sample_used(dossier, one) for one in agreeing)
    return Basis(max(len(donors), relatives), frozenset(one.method for one in agreeing), own)


def donors_of(dossier: Dossier, comparison: Comparison) -> set[UUID]:
    """Return the relatives whose samples a comparison used."""
    used = samples_of(dossier, comparison)
    return {one.donor_id for one in dossier.samples if one.id in used and one.donor_id}


def samples_of(dossier: Dossier, comparison: Comparison) -> set[UUID]:
    return {one.sample_id for one in dossier.comparison_samples if one.comparison_id == comparison.id}


def own_sample_used(dossier: Dossier, comparison: Comparison) -> bool:
    """Say whether the person's own lifetime sample was compared: ticked, or named among the samples."""
    used = samples_of(dossier, comparison)
    return comparison.own_lifetime_sample or any(one.id in used and one.kind in OWN_LIFETIME for one in dossier.samples)


def remains_of(dossier: Dossier, decision: Decision) -> set[UUID]:
    """Return the remains that a decision names, or that its grounds compared where it names none."""
    named = {one.remains_id for one in dossier.decision_remains if one.decision_id == decision.id}
    return named or {one.remains_id for one in comparisons_of(dossier, decision) if one.remains_id}


def standing_comparisons(dossier: Dossier) -> list[Comparison]:
    """Return the results that hold today: not replaced by a corrected report, not made worthless by a retraction.

    An exclusion stays true whatever becomes of a decision. What was compared anew after a retraction holds.
    """
    kept = {
        one.id
        for made in dossier.decisions
        if made.state is not DecisionState.RETRACTED
        for one in comparisons_of(dossier, made)
    }
    wrong = [made for made in dossier.decisions if made.state is DecisionState.RETRACTED]
    return [
        one
        for one in unreplaced(dossier.comparisons)
        if one.result is Result.EXCLUDED or one.id in kept or not any(_fell_with(dossier, one, made) for made in wrong)
    ]


def _fell_with(dossier: Dossier, comparison: Comparison, decision: Decision) -> bool:
    if comparison in comparisons_of(dossier, decision):
        return True
    ends = [
        one.created_at for one in dossier.stages if one.kind is StageKind.RETRACTED and one.decision_id == decision.id
    ]
    if comparison.created_at > min(ends, default=decision.changed_at):
        return False
    items = remains_of(dossier, decision)
    return comparison.remains_id in items if items and comparison.remains_id else True


class Ask(StrEnum):
    """What to ask the investigator about a decision."""

    OWN_SAMPLE = "own_sample"
    SECOND_RELATIVE = "second_relative"
    SECOND_METHOD = "second_method"
    FURTHER_EXAMINATION = "further_examination"
    WHICH_METHODS = "which_methods"
    CONTRADICTION = "contradiction"
    OTHER_FEATURES = "other_features"
    COPY = "copy"


class Because(StrEnum):
    """Why a question is asked, with the rule or the report it comes from."""

    OWN_SAMPLE_FIRST = "own_sample_first"
    OWN_SAMPLE_HELD = "own_sample_held"
    ONE_RELATIVE = "one_relative"
    NO_RELATIVE = "no_relative"
    ONE_METHOD = "one_method"
    NO_DNA = "no_dna"
    NOT_DONE = "not_done"
    NOTHING_RECORDED = "nothing_recorded"
    REPORTS_DIFFER = "reports_differ"
    CORRECTED = "corrected"
    DNA_ALONE = "dna_alone"
    FAMILY_MAY_ASK = "family_may_ask"


@dataclass(frozen=True, slots=True)
class Question:
    """One question for the investigator, and why it is asked."""

    ask: Ask
    because: Because


def questions_for_investigator(dossier: Dossier, decision: Decision) -> list[Question]:
    """Return what to ask the investigator of a decision, the most urgent first; nothing of one that ended.

    A decision that meets the rule is asked about only where its experts' advice was not followed or results differ.
    Sources: the Interior Ministry of Ukraine's rule of 26 February 2026; the reports themselves; that DNA alone does
    not complete an identification, ICMP's own word (research: process.md sections 2, 4, 9).
    """
    return [] if decision.state in ENDED else list(dict.fromkeys(_questions(dossier, decision)))


def _questions(dossier: Dossier, decision: Decision) -> Iterator[Question]:
    found = footing(dossier, decision)
    basis = found.basis
    if found.owed or _owed_beside(dossier, decision):
        yield Question(Ask.FURTHER_EXAMINATION, Because.NOT_DONE)
    if any(one.result in (Result.EXCLUDED, Result.INSUFFICIENT) for one in found.comparisons):
        yield Question(Ask.CONTRADICTION, Because.CORRECTED)
    elif _contradicted(dossier, decision):
        yield Question(Ask.CONTRADICTION, Because.REPORTS_DIFFER)
    if found.strength is Strength.WEAK:
        yield from _about_the_rule(dossier, basis)
        yield Question(Ask.OTHER_FEATURES, Because.DNA_ALONE)
        yield Question(Ask.COPY, Because.FAMILY_MAY_ASK)


def _about_the_rule(dossier: Dossier, basis: Basis) -> Iterator[Question]:
    """Ask for what the rule of 26 February 2026 wants: the own sample first, two close relatives, or two methods."""
    if not basis.own_lifetime_sample:
        held = any(one.kind in OWN_LIFETIME and _is_there(dossier, one.id) for one in dossier.samples)
        yield Question(Ask.OWN_SAMPLE, Because.OWN_SAMPLE_HELD if held else Because.OWN_SAMPLE_FIRST)
    dna = basis.methods & DNA_METHODS
    if not basis.methods:
        yield Question(Ask.WHICH_METHODS, Because.NOTHING_RECORDED)
    if basis.relatives < 2:
        yield Question(Ask.SECOND_RELATIVE, Because.ONE_RELATIVE if basis.relatives else Because.NO_RELATIVE)
    if basis.methods and len(dna) < 2:
        yield Question(Ask.SECOND_METHOD, Because.ONE_METHOD if dna else Because.NO_DNA)


def _is_there(dossier: Dossier, sample_id: UUID) -> bool:
    gone = (SampleState.LOST, SampleState.WITHDRAWN, SampleState.REJECTED, SampleState.PROFILE_FAILED)
    return any(one.id == sample_id and state_of(one, dossier.sample_steps) not in gone for one in dossier.samples)


def _owed_beside(dossier: Dossier, decision: Decision) -> bool:
    """Say whether advice was not followed in a report of the same remains that the decision does not name."""
    items = remains_of(dossier, decision)
    return any(examination_owed(one) and one.remains_id in items for one in unreplaced(dossier.comparisons))


def _contradicted(dossier: Dossier, decision: Decision) -> bool:
    items = remains_of(dossier, decision)
    return any(one.result is Result.EXCLUDED and one.remains_id in items for one in unreplaced(dossier.comparisons))
