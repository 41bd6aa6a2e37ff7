"""The line of a search: what happened, what was said and what is on paper, in order."""

from casetracker.casework.comparisons import Comparison, Result
from casetracker.casework.handovers import Handover
from casetracker.casework.identification import Method
from casetracker.casework.partial_date import PartialDate
from casetracker.casework.samples import ReferenceSample, SampleKind, SampleState, SampleStep
from casetracker.casework.timeline import Mark, MomentKind, moments
from tests.casework.invented_search import TODAY, Search


def test_results_samples_tellings_and_handovers_stand_on_the_line_each_with_its_shape() -> None:
    search = Search()
    case_id, mother = search.case.id, search.relative()
    sample = ReferenceSample(case_id=case_id, kind=SampleKind.RELATIVE_BUCCAL, donor_id=mother.id)
    step = SampleStep(
        case_id=case_id,
        sample_id=sample.id,
        state=SampleState.TAKEN,
        happened_on=PartialDate.parse("2025-06-01"),
        recorded_on=TODAY,
    )
    result = Comparison(
        case_id=case_id,
        method=Method.DNA_AUTOSOMAL,
        result=Result.PROBABLE,
        reported_on=PartialDate.parse("2025-12"),
        recorded_on=TODAY,
    )
    search.dossier.samples.append(sample)
    search.dossier.sample_steps.append(step)
    search.dossier.comparisons.append(result)
    search.told(search.decision())
    search.dossier.handovers.append(
        Handover(case_id=case_id, receiver="Зразкова Ганна", handed_on=TODAY, act_number="7")
    )
    found = {one.kind: one for one in moments(search.dossier)}
    assert (found[MomentKind.SAMPLE].mark, found[MomentKind.SAMPLE].on_record) == (Mark.EVENT, False)
    assert (found[MomentKind.COMPARISON].mark, found[MomentKind.COMPARISON].detail) == (Mark.DOCUMENT, "probable")
    assert found[MomentKind.TOLD].mark is Mark.SAID
    assert (found[MomentKind.HANDOVER].mark, found[MomentKind.HANDOVER].on_record) == (Mark.EVENT, True)


def test_the_day_of_the_disappearance_stands_apart_from_the_last_contact() -> None:
    search = Search()
    search.dossier.sought.change(last_contact="2025-03-01", disappeared_on="2025-03-04")
    assert [one.kind for one in moments(search.dossier)][:2] == [MomentKind.LAST_CONTACT, MomentKind.DISAPPEARED]
