"""Reference samples: planned with their donor or object, and every step of their way as it was reported."""

from datetime import date
from typing import Any
from uuid import UUID

from casetracker.casework.consents import Consent
from casetracker.casework.sample_consent import refuse_request, refuse_step
from casetracker.casework.samples import ReferenceSample, SampleKind, SampleState, SampleStep
from casetracker.services.desk import Desk


def add_sample(
    desk: Desk, case_id: UUID, kind: SampleKind, *, state: SampleState | None = None, **told: Any
) -> ReferenceSample:
    """Record a sample, with its first step where `state` tells one.

    Raises `ConsentRefused` where the donor does not allow the comparison of DNA, `DonorMissing` or `ItemMissing`.
    """
    with desk.work("add a sample") as work:
        today = desk.today()
        consents = work.cases.of_case(Consent, case_id)
        sample = ReferenceSample(case_id=work.cases.get(case_id).id, kind=kind, **told)
        refuse_request(consents, sample.donor_id, today)
        work.add(sample)
        if state is not None:
            work.add(SampleStep(case_id=case_id, sample_id=sample.id, state=state, recorded_on=today))
        work.commit()
    return sample


def change_sample(desk: Desk, sample_id: UUID, **told: Any) -> None:
    """Correct what is recorded of a sample; how far it is, its steps say.

    Raises `ConsentRefused` where it is given to a donor who does not allow it.
    """
    with desk.work("change a sample") as work:
        sample = work.cases.record(ReferenceSample, sample_id)
        donor = sample.donor_id
        sample.change(**told)
        if sample.donor_id != donor:
            refuse_request(work.cases.of_case(Consent, sample.case_id), sample.donor_id, desk.today())
        work.commit()


def record_step(
    desk: Desk, sample_id: UUID, state: SampleState, *, next_due: date | None = None, **told: Any
) -> SampleStep:
    """Append a step to a sample's way, and set the day of the next one. An unusual step is recorded all the same.

    Raises `ConsentRefused` where the step would carry the sample on against the donor's answer.
    """
    with desk.work("record a step of a sample") as work:
        sample = work.cases.record(ReferenceSample, sample_id)
        today = desk.today()
        refuse_step(work.cases.of_case(Consent, sample.case_id), sample.donor_id, state, today)
        step = SampleStep(case_id=sample.case_id, sample_id=sample.id, state=state, recorded_on=today, **told)
        work.add(step)
        if sample.due_on != next_due:
            # The former day was about the step that is now recorded.
            sample.change(due_on=next_due)
        work.commit()
    return step
