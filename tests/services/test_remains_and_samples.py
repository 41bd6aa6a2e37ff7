"""Remains and samples in a real vault: one number once, ties both ways, nothing overwritten, refusals kept."""

from collections.abc import Iterator
from datetime import date, timedelta
from uuid import UUID

import pytest

from casetracker.casework.batches import OnlyTransfersAreLinked
from casetracker.casework.cases import CaseStatus
from casetracker.casework.consents import Consent, ConsentDecision, ConsentRefused, Purpose
from casetracker.casework.custody import Gap, chain
from casetracker.casework.dossier import Dossier
from casetracker.casework.due import Because, DueKind
from casetracker.casework.people import Kinship
from casetracker.casework.reassociation import PartOfItsPart, RelatedAlready, belongs_with
from casetracker.casework.remains import (
    InBatchAlready,
    NumberOfOtherRemains,
    NumberRecordedAlready,
    RelatedToItself,
    Relation,
    RemainsKind,
    SeveralInOne,
    SeveralWithThisNumber,
    TiedAlready,
)
from casetracker.casework.samples import ItemMissing, SampleKind, SampleState
from casetracker.casework.standing import status
from casetracker.services import cases, family, remains, samples, today
from casetracker.services.batches import batch_named
from casetracker.services.desk import Changes, Desk
from casetracker.storage.lookups import NothingFound
from tests.desks import make_desk

TODAY = date(2026, 6, 10)
TRANSFER = "RX-2026-02-26"


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    made = make_desk(tmp_path_factory.mktemp("remains") / "vault", with_claims=True, today=TODAY)
    yield made
    made.close()


@pytest.fixture
def case(desk: Desk) -> UUID:
    return cases.open_case(desk, full="Зразковий Приклад").id


def dossier(desk: Desk, case_id: UUID) -> Dossier:
    return cases.read_case(desk, case_id, noted=False)


def mother(desk: Desk, case_id: UUID) -> UUID:
    return family.add_relative(desk, case_id, "Зразкова Марія", Kinship.MOTHER).id


def answered(desk: Desk, case_id: UUID, relative_id: UUID, decision: ConsentDecision) -> None:
    with desk.work("record a consent") as work:
        work.add(
            Consent(
                case_id=case_id,
                relative_id=relative_id,
                purpose=Purpose.DNA_COMPARISON,
                decision=decision,
                decided_on=TODAY,
            )
        )
        work.commit()


# Remains


def test_an_item_is_recorded_once_under_its_number_and_concerns_several_cases(desk: Desk, case: UUID) -> None:
    item = remains.record_remains(desk, case, "ХР-1187/26", because="слідчий, телефоном", items_with="жетон")
    other = cases.open_case(desk, full="Вигадана Людина").id
    with pytest.raises(NumberRecordedAlready):
        remains.record_remains(desk, other, "xp-1187 / 26")
    same = remains.record_remains(desk, other, "xp-1187 / 26", same=True, because="список")
    assert same.id == item.id
    assert [one.id for one in remains.find_numbered(desk, "хр-1187/26")] == [item.id]
    assert remains.find_numbered(desk, " ") == []
    (tie,) = dossier(desk, other).case_remains
    assert (tie.remains_id, tie.because, tie.since) == (item.id, "список", TODAY)
    assert dossier(desk, case).remains[item.id].items_with == "жетон"
    assert {one.id for one in remains.other_cases(desk, case, [item.id])[item.id]} == {other}
    with pytest.raises(TiedAlready):
        remains.tie_remains(desk, other, item.id)


def test_the_same_number_of_another_authority_is_another_item(desk: Desk, case: UUID) -> None:
    first = remains.record_remains(desk, case, "77", given_by="Бюро А")
    second = remains.record_remains(desk, case, "77", given_by="Бюро Б")
    assert first.id != second.id
    with pytest.raises(SeveralWithThisNumber):
        remains.record_remains(desk, case, "77", same=True)
    with pytest.raises(NumberOfOtherRemains):
        remains.change_remains(desk, second.id, given_by="бюро а")
    assert dossier(desk, case).remains[second.id].given_by == "Бюро Б"


def test_a_refused_item_leaves_nothing_behind(desk: Desk, case: UUID) -> None:
    with pytest.raises(SeveralInOne):
        remains.record_remains(desk, case, "5/26", kind=RemainsKind.PART, minimum_individuals=2)
    assert dossier(desk, case).case_remains == []
    assert remains.find_numbered(desk, "5/26") == []


def test_somebody_says_with_which_transfer_an_item_came_and_the_transfer_shows_it(desk: Desk, case: UUID) -> None:
    item = remains.record_remains(desk, case, "900/26")
    batch = batch_named(desk, TRANSFER)
    said = remains.say_came_with(desk, item.id, batch, said_by="слідчий", said_on="2026-03-04")
    with pytest.raises(InBatchAlready):
        remains.say_came_with(desk, item.id, batch)
    (row,) = [one for one in remains.remains_of_batch(desk, batch) if one.remains.id == item.id]
    assert (row.said.id, row.said.said_by, [one.id for one in row.cases]) == (said.id, "слідчий", [case])
    read = dossier(desk, case)
    assert [one.id for one in read.remains_batches] == [said.id]
    assert batch in read.batches


def test_an_item_comes_with_a_transfer_and_with_nothing_else(desk: Desk, case: UUID) -> None:
    item = remains.record_remains(desk, case, "901/26")
    with desk.read() as reading:
        other = next(one for one in reading.batches.all() if one.kind.value != "transfer")
    with pytest.raises(OnlyTransfersAreLinked):
        remains.say_came_with(desk, item.id, other.id)


def test_parts_are_related_over_several_steps_and_never_in_a_circle(desk: Desk, case: UUID) -> None:
    body = remains.record_remains(desk, case, "300/26")
    arm = remains.relate_numbered(desk, body.id, Relation.REASSOCIATED_WITH, "301/26", said_by="експерт").other_id
    hand = remains.relate_numbered(desk, arm, Relation.SEPARATED_FROM, "302/26").other_id
    read = dossier(desk, case)
    assert set(read.remains) == {body.id, arm, hand}
    assert [one.remains_id for one in read.case_remains] == [body.id]
    assert belongs_with(body.id, read.remains_relations, read.remains) == {arm, hand}
    with pytest.raises(RelatedAlready):
        remains.relate(desk, arm, Relation.REASSOCIATED_WITH, body.id)
    remains.relate(desk, hand, Relation.PART_OF, arm)
    with pytest.raises(PartOfItsPart):
        remains.relate(desk, arm, Relation.PART_OF, hand)
    with pytest.raises(RelatedToItself):
        remains.relate_numbered(desk, body.id, Relation.PART_OF, "300/26")


def test_a_relation_is_corrected_by_the_rules_that_hold_for_a_new_one(desk: Desk, case: UUID) -> None:
    whole, part = (remains.record_remains(desk, case, number) for number in ("320/26", "321/26"))
    tied = remains.relate(desk, part.id, Relation.PART_OF, whole.id, said_by="лабораторія")
    further = remains.relate(desk, whole.id, Relation.SEPARATED_FROM, part.id)
    remains.change_relation(desk, tied.id, "уточнено", said_by="бюро")
    with pytest.raises(PartOfItsPart):
        remains.change_relation(desk, further.id, relation=Relation.PART_OF)
    remains.relate(desk, part.id, Relation.SEPARATED_FROM, whole.id)
    with pytest.raises(RelatedAlready):
        remains.change_relation(desk, tied.id, relation=Relation.SEPARATED_FROM)
    now = {one.id: one for one in dossier(desk, case).remains_relations}
    assert (now[tied.id].relation, now[tied.id].said_by) == (Relation.PART_OF, "бюро")
    assert now[further.id].relation is Relation.SEPARATED_FROM


def test_what_belongs_to_one_case_does_not_stand_in_the_dossier_of_another(desk: Desk, case: UUID) -> None:
    other = cases.open_case(desk, full="Інша Вигадана").id
    mine = remains.record_remains(desk, case, "401/26")
    theirs = remains.record_remains(desk, other, "402/26")
    remains.record_move(desk, theirs.id, "Морг 9")
    with desk.read() as reading:
        first, second = reading.cases.dossiers([case, other])
    assert (set(first.remains), first.custody) == ({mine.id}, [])
    assert (set(second.remains), [one.to_place for one in second.custody]) == ({theirs.id}, ["Морг 9"])


def test_moves_are_appended_and_a_hole_stays_in_sight(desk: Desk, case: UUID) -> None:
    item = remains.record_remains(desk, case, "500/26", holding_place="Морг 1")
    remains.record_move(desk, item.id, "Морг 2", from_place="Морг 1", moved_on="2026-04-01", document_number="1")
    remains.record_move(desk, item.id, "Лабораторія", from_place="Склад", moved_on="2026-05-01")
    links = chain(dossier(desk, case).custody, item.id)
    assert [(one.move.to_place, one.gap) for one in links] == [("Морг 2", None), ("Лабораторія", Gap.OTHER_PLACE)]
    assert {one.move.recorded_on for one in links} == {TODAY}
    with pytest.raises(NothingFound):
        remains.record_move(desk, case, "деінде")


def test_the_case_shows_the_tie_and_the_item_its_own_history(desk: Desk, case: UUID) -> None:
    item = remains.record_remains(desk, case, "600/26", because="слідчий")
    remains.say_came_with(desk, item.id, batch_named(desk, TRANSFER), said_by="слідчий")
    remains.record_move(desk, item.id, "Морг 2")
    remains.change_remains(desk, item.id, "експерти уточнили", kind=RemainsKind.PART)
    of_case = {(one.action, one.record_kind) for one in cases.read_history(desk, case)}
    assert ("record remains", "case_remains") in of_case
    history = remains.read_remains_history(desk, item.id)
    assert [one.seq for one in history] == sorted((one.seq for one in history), reverse=True)
    assert {one.action for one in history} == {
        "record remains",
        "record with which transfer remains came",
        "record a move of remains",
        "change remains",
    }
    assert history[0].reason == "експерти уточнили"
    assert {"custody_move", "remains_in_batch", "case_remains", "remains"} == {one.record_kind for one in history}


def test_whoever_shows_the_case_hears_of_a_move_although_it_belongs_to_no_case(desk: Desk, case: UUID) -> None:
    heard: list[Changes] = []
    desk.listen(heard.append)
    item = remains.record_remains(desk, case, "601/26")
    remains.record_move(desk, item.id, "Морг 2")
    desk.stop_listening(heard.append)
    assert case in heard[0].cases
    assert heard[1].kinds <= remains.KINDS


# Samples


def test_a_sample_goes_its_way_step_by_step_and_the_status_follows(desk: Desk, case: UUID) -> None:
    one = samples.add_sample(
        desk, case, SampleKind.RELATIVE_BUCCAL, donor_id=mother(desk, case), state=SampleState.ORDERED,
        due_on=TODAY + timedelta(days=3),
    )  # fmt: skip
    assert status(dossier(desk, case)) is CaseStatus.SAMPLES_INCOMPLETE
    samples.record_step(
        desk, one.id, SampleState.TAKEN, happened_on="2026-06-09", said_by="слідчий",
        next_due=TODAY + timedelta(days=14),
    )  # fmt: skip
    read = dossier(desk, case)
    assert [step.state for step in read.sample_steps] == [SampleState.ORDERED, SampleState.TAKEN]
    assert read.samples[0].due_on == TODAY + timedelta(days=14)
    samples.record_step(desk, one.id, SampleState.PROFILE_OBTAINED)
    assert dossier(desk, case).samples[0].due_on is None
    own = samples.add_sample(desk, case, SampleKind.SERVICE_SAMPLE, item="сховище", state=SampleState.REGISTERED)
    assert own.donor_id is None
    assert status(dossier(desk, case)) is CaseStatus.REGISTERED
    actions = [line.action for line in cases.read_history(desk, case) if line.record_kind == "sample_step"]
    assert set(actions) == {"add a sample", "record a step of a sample"}


def test_a_sample_of_an_object_says_which(desk: Desk, case: UUID) -> None:
    with pytest.raises(ItemMissing):
        samples.add_sample(desk, case, SampleKind.PERSONAL_ITEM)
    assert dossier(desk, case).samples == []


@pytest.mark.parametrize("decision", [ConsentDecision.REFUSED, ConsentDecision.WITHDRAWN])
def test_invariant_8_a_refusal_of_comparing_dna_blocks_the_request_and_what_goes_on(
    desk: Desk, case: UUID, decision: ConsentDecision
) -> None:
    donor = mother(desk, case)
    one = samples.add_sample(desk, case, SampleKind.RELATIVE_BUCCAL, donor_id=donor, state=SampleState.TAKEN)
    answered(desk, case, donor, decision)
    with pytest.raises(ConsentRefused) as refused:
        samples.record_step(desk, one.id, SampleState.SENT)
    assert refused.value.decision is decision
    with pytest.raises(ConsentRefused):
        samples.add_sample(desk, case, SampleKind.RELATIVE_BLOOD, donor_id=donor)
    assert [step.state for step in dossier(desk, case).sample_steps] == [SampleState.TAKEN]
    samples.record_step(desk, one.id, SampleState.WITHDRAWN)
    aunt = family.add_relative(desk, case, "Зразкова Тітка", Kinship.AUNT)
    other = samples.add_sample(desk, case, SampleKind.RELATIVE_BUCCAL, donor_id=aunt.id, state=SampleState.TAKEN)
    with pytest.raises(ConsentRefused):
        samples.change_sample(desk, other.id, donor_id=donor)
    samples.change_sample(desk, other.id, laboratory="Лабораторія (зразок)")
    assert {one.donor_id for one in dossier(desk, case).samples} == {donor, aunt.id}


def test_today_names_a_sample_that_nobody_received_and_one_that_came_to_nothing(desk: Desk, case: UUID) -> None:
    donor = mother(desk, case)
    kind = SampleKind.RELATIVE_BUCCAL
    taken = samples.add_sample(desk, case, kind, donor_id=donor)
    samples.record_step(desk, taken.id, SampleState.TAKEN, happened_on="2026-05-01")
    lost = samples.add_sample(desk, case, kind, donor_id=donor, state=SampleState.LOST)
    quiet = samples.add_sample(desk, case, kind, donor_id=donor, state=SampleState.TAKEN)
    samples.record_step(desk, quiet.id, SampleState.RECEIVED)
    found = {
        one.due.record.id: one.due for one in [*today.read_today(desk), *today.read_quiet(desk).waiting]
        if one.case_id == case and one.due.kind is DueKind.SAMPLE
    }  # fmt: skip
    assert set(found) == {taken.id, lost.id}
    assert (found[taken.id].because, found[taken.id].on) == (Because.SAMPLE_NOT_RECEIVED, date(2026, 5, 15))
    assert (found[lost.id].because, found[lost.id].way) == (Because.SAMPLE_CAME_TO_NOTHING, "samples")
    assert found[lost.id].who == "Зразкова Марія"
