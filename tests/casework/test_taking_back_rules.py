"""What can be taken back: everything, but for what has left the office."""

from datetime import date
from uuid import uuid4

import pytest

from casetracker.casework.cases import Case
from casetracker.casework.handovers import Effects
from casetracker.casework.identification import Decision, DecisionState, IdentificationStage, StageKind
from casetracker.casework.ids import new_id
from casetracker.casework.links import CaseBatchLink, LinkBasis
from casetracker.casework.taking_back import (
    KEPT,
    NEVER_REMOVED,
    AnswerStays,
    DisposalStays,
    Entry,
    FilesMoved,
    HandedOverStays,
    NeverRemoved,
    NothingToTakeBack,
    PrintedStays,
    RetractionStays,
    ToldStays,
    name_of_taking_back,
    refusal,
    require_removable,
)
from casetracker.casework.tasks import Task
from casetracker.storage import schema

TODAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("entry", "because"),
    [
        (Entry("letter", "number", None, "KV1-2026-0041/1"), PrintedStays),
        (Entry("letter", "state", "issued", "withdrawn"), PrintedStays),
        (Entry("frozen_paper", "pdf", None, "sha256:…"), PrintedStays),
        (Entry("notification", "told_on", None, "2026-11-01"), ToldStays),
        (Entry("case_batch_link", "told_family_on", None, "2026-11-01"), ToldStays),
        (Entry("handover", "receiver", None, "Мати"), HandedOverStays),
        (Entry("consent", "decision", None, "given"), AnswerStays),
        (Entry("consent", "decision", None, "withdrawn"), AnswerStays),
        (Entry("decision", "state", "decided", "retracted"), RetractionStays),
        (Entry("disposal", "case_number", None, "KV1-2026-0041"), DisposalStays),
        (Entry("attachment", "sealed_name", "a", "b"), FilesMoved),
        (Entry("search_case", "number", None, "KV1-2026-0041"), NeverRemoved),
        (Entry("vault", "", None, "laptop-2"), NothingToTakeBack),
        (Entry("search_case", "", None, None), NothingToTakeBack),
    ],
)
def test_what_has_left_the_office_is_not_taken_back(entry: Entry, because: type[Exception]) -> None:
    assert isinstance(refusal([entry]), because)


@pytest.mark.parametrize(
    "entry",
    [
        Entry("statement", "wording", None, "…"),
        Entry("decision", "state", "proposed", "decided"),
        Entry("search_case", "closed_on", None, "2026-11-01"),
        Entry("office", "phone", "1", "2"),
        Entry("attachment", "sealed_name", None, "a"),
        Entry("attachment", "sealed_name", "a", None),
        Entry("case_batch_link", "strength", "possible", "considered"),
        Entry("task", "done_on", None, "2026-11-01"),
    ],
)
def test_everything_else_is_taken_back(entry: Entry) -> None:
    assert refusal([entry]) is None


def test_one_line_that_stays_keeps_the_whole_step() -> None:
    assert isinstance(refusal([Entry("task", "what", None, "…"), Entry("letter", "kind", None, "L1")]), PrintedStays)


def test_every_kind_that_the_rules_name_is_a_kind_of_record_with_that_field() -> None:
    kinds = {kind.subject: kind for kind in schema.record_kinds()}
    assert NEVER_REMOVED.keys() <= kinds.keys()
    for kept in KEPT:
        assert not kept.field or kept.field in kinds[kept.subject].model_fields


def test_a_case_and_a_decision_that_holds_no_more_are_never_removed() -> None:
    case = Case(number="KV1-2026-0041", opened_on=TODAY)
    with pytest.raises(NeverRemoved):
        require_removable(case)
    decision = Decision(
        case_id=case.id, state=DecisionState.RETRACTED, authority="МВС", document_number="1", decided_on=TODAY
    )
    with pytest.raises(RetractionStays):
        require_removable(decision)
    require_removable(decision.change(state=DecisionState.DECIDED))
    require_removable(Task(case_id=case.id, what="…"))


def test_the_step_that_took_an_identification_back_is_never_removed_and_other_steps_are() -> None:
    for kind in StageKind:
        step = IdentificationStage(case_id=new_id(), kind=kind, recorded_on=TODAY)
        if kind is StageKind.RETRACTED:
            with pytest.raises(RetractionStays):
                require_removable(step)
        else:
            require_removable(step)


def test_a_link_of_which_the_family_was_told_is_not_removed() -> None:
    with pytest.raises(ToldStays):
        require_removable(
            CaseBatchLink(
                case_id=uuid4(), batch_id=uuid4(), basis=LinkBasis.OTHER, linked_on=TODAY, told_family_on=TODAY
            )
        )


def test_a_belonging_that_was_handed_over_is_not_removed() -> None:
    held = Effects(case_id=new_id(), what="годинник")
    require_removable(held)
    with pytest.raises(HandedOverStays):
        require_removable(held.change(handed_on=TODAY))


def test_taking_back_twice_is_doing_it_again() -> None:
    once = name_of_taking_back("record a talk")
    twice = name_of_taking_back(once)
    assert (once, twice) == ("take back: record a talk", "do again: record a talk")
    assert name_of_taking_back(twice) == once
