"""Everything recorded of one case in one place, for the rules that look over all of it."""

from dataclasses import dataclass, field
from datetime import date
from uuid import UUID

from casetracker.casework.attachments import Attachment
from casetracker.casework.batches import Batch
from casetracker.casework.cases import Case
from casetracker.casework.comparisons import (
    Comparison,
    ComparisonSample,
)
from casetracker.casework.consents import Consent
from casetracker.casework.disclosure import DisclosureRule, rules_for
from casetracker.casework.duplicates import NotDuplicate
from casetracker.casework.handovers import Effects, Handover, HandoverRemains, Notification
from casetracker.casework.identification import (
    Decision,
    DecisionGround,
    DecisionRemains,
    IdentificationStage,
)
from casetracker.casework.letters import Letter
from casetracker.casework.links import CaseBatchLink
from casetracker.casework.notes import Note
from casetracker.casework.people import IdentityDocument, PersonName, Relative, SoughtPerson, Witness, shown_name
from casetracker.casework.registrations import Registration
from casetracker.casework.remains import CaseRemains, CustodyMove, Remains, RemainsInBatch, RemainsRelation
from casetracker.casework.samples import ReferenceSample, SampleStep
from casetracker.casework.sources import Source
from casetracker.casework.statements import Statement
from casetracker.casework.talks import Talk
from casetracker.casework.tasks import Task


@dataclass(slots=True)
class Dossier:
    """Everything recorded of one case, as the rules read it."""

    case: Case
    sought: SoughtPerson
    names: list[PersonName] = field(default_factory=list)
    relatives: list[Relative] = field(default_factory=list)
    statements: list[Statement] = field(default_factory=list)
    registrations: list[Registration] = field(default_factory=list)
    talks: list[Talk] = field(default_factory=list)
    links: list[CaseBatchLink] = field(default_factory=list)
    batches: dict[UUID, Batch] = field(default_factory=dict)
    stages: list[IdentificationStage] = field(default_factory=list)
    decisions: list[Decision] = field(default_factory=list)
    letters: list[Letter] = field(default_factory=list)
    tasks: list[Task] = field(default_factory=list)
    sources: dict[UUID, Source] = field(default_factory=dict)
    attachments: list[Attachment] = field(default_factory=list)
    consents: list[Consent] = field(default_factory=list)
    rules: list[DisclosureRule] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)
    witnesses: list[Witness] = field(default_factory=list)
    papers: list[IdentityDocument] = field(default_factory=list)
    samples: list[ReferenceSample] = field(default_factory=list)
    sample_steps: list[SampleStep] = field(default_factory=list)
    case_remains: list[CaseRemains] = field(default_factory=list)
    remains: dict[UUID, Remains] = field(default_factory=dict)
    """The items tied to this case, and those that recorded relations lead to from them."""
    remains_batches: list[RemainsInBatch] = field(default_factory=list)
    remains_relations: list[RemainsRelation] = field(default_factory=list)
    custody: list[CustodyMove] = field(default_factory=list)
    comparisons: list[Comparison] = field(default_factory=list)
    comparison_samples: list[ComparisonSample] = field(default_factory=list)
    grounds: list[DecisionGround] = field(default_factory=list)
    decision_remains: list[DecisionRemains] = field(default_factory=list)
    notifications: list[Notification] = field(default_factory=list)
    handovers: list[Handover] = field(default_factory=list)
    handover_remains: list[HandoverRemains] = field(default_factory=list)
    effects: list[Effects] = field(default_factory=list)
    merged: list[Case] = field(default_factory=list)
    """The cases whose records came here."""
    told_apart: list[NotDuplicate] = field(default_factory=list)
    """Pairs of this case with another that somebody looked at and found to be of two persons."""
    other_cases: dict[UUID, Case] = field(default_factory=dict)
    """The cases that these and `merged_into` name."""
    sources_elsewhere: dict[UUID, Source] = field(default_factory=dict)
    """Documents of other cases, on which something rests that is recorded of remains that concern this one too."""

    def names_of(self, bearer: SoughtPerson | Relative) -> list[PersonName]:
        return [name for name in self.names if bearer.id in (name.sought_person_id, name.relative_id)]

    def heading(self) -> str:
        """Return the name of the sought person that heads pages and papers."""
        return shown_name(self.names_of(self.sought))

    def name_of(self, relative: Relative) -> str:
        return shown_name(self.names_of(relative))

    def rules_for(self, relative_id: UUID | None, today: date) -> list[DisclosureRule]:
        """Return what this relative must not learn from the office today."""
        return rules_for(self.rules, relative_id, today)

    def name_of_sample(self, sample: ReferenceSample) -> str:
        """Name a sample by its donor, or by the object it comes from."""
        donor = next((one for one in self.relatives if one.id == sample.donor_id), None)
        return self.name_of(donor) if donor else sample.item

    def source(self, source_id: UUID | None) -> Source | None:
        """Return what a record rests on, from whichever case it comes."""
        return (self.sources.get(source_id) or self.sources_elsewhere.get(source_id)) if source_id else None

    def relative(self, relative_id: UUID) -> Relative:
        return next(one for one in self.relatives if one.id == relative_id)
