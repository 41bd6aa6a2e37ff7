"""Taking back what was done, by its name; and removing a record that was entered by mistake, which is a step too."""

from typing import Final
from uuid import UUID

from casetracker.casework.attachments import Attachment
from casetracker.casework.cases import case_of
from casetracker.casework.comparisons import Comparison
from casetracker.casework.errors import QT_TRANSLATE_NOOP, ForTheCaseworker
from casetracker.casework.handovers import Effects, HandoverRemains
from casetracker.casework.identification import DecisionRemains, IdentificationStage
from casetracker.casework.links import CaseBatchLink
from casetracker.casework.list_decisions import ListDecision
from casetracker.casework.notes import Note
from casetracker.casework.people import IdentityDocument, PersonName, Relative, Witness, require_other_name
from casetracker.casework.record import Record
from casetracker.casework.registrations import Registration
from casetracker.casework.remains import CaseRemains, RemainsInBatch, RemainsRelation
from casetracker.casework.samples import ReferenceSample
from casetracker.casework.sources import Source
from casetracker.casework.statements import Statement
from casetracker.casework.taking_back import name_of_taking_back
from casetracker.casework.talks import Talk
from casetracker.casework.tasks import Task
from casetracker.services.desk import Changes, Desk
from casetracker.storage import undo
from casetracker.storage.references import StillPointedAt as StillPointedAt
from casetracker.storage.unit_of_work import UnitOfWork
from casetracker.vault.attachment_files import AttachmentFolder, name_for
from casetracker.vault.master_key import ATTACHMENT_NAMES

REMOVAL: Final[dict[type[Record], str]] = {
    Statement: QT_TRANSLATE_NOOP("Actions", "remove a statement"),
    Registration: QT_TRANSLATE_NOOP("Actions", "remove an entry at a body"),
    Source: QT_TRANSLATE_NOOP("Actions", "remove a source"),
    PersonName: QT_TRANSLATE_NOOP("Actions", "remove a name"),
    IdentityDocument: QT_TRANSLATE_NOOP("Actions", "remove a paper of the person"),
    Witness: QT_TRANSLATE_NOOP("Actions", "remove a witness"),
    Note: QT_TRANSLATE_NOOP("Actions", "remove a note"),
    Relative: QT_TRANSLATE_NOOP("Actions", "remove a relative"),
    Talk: QT_TRANSLATE_NOOP("Actions", "remove a talk"),
    Task: QT_TRANSLATE_NOOP("Actions", "remove a task"),
    IdentificationStage: QT_TRANSLATE_NOOP("Actions", "remove a step of the identification"),
    ReferenceSample: QT_TRANSLATE_NOOP("Actions", "remove a sample"),
    CaseRemains: QT_TRANSLATE_NOOP("Actions", "remove remains from a case"),
    RemainsInBatch: QT_TRANSLATE_NOOP("Actions", "remove with which transfer remains came"),
    RemainsRelation: QT_TRANSLATE_NOOP("Actions", "remove a relation of remains"),
    Effects: QT_TRANSLATE_NOOP("Actions", "remove a belonging"),
    CaseBatchLink: QT_TRANSLATE_NOOP("Actions", "remove a link"),
    ListDecision: QT_TRANSLATE_NOOP("Actions", "remove a decision on a row of a list"),
    Attachment: QT_TRANSLATE_NOOP("Actions", "remove a document"),
}
"""What can be removed, and the name of the step in the history."""


class DocumentGone(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "The file of this document is no longer in the vault as it was. Add the document again from where it came.",
    )


def refusals(desk: Desk, case_id: UUID) -> dict[UUID, ForTheCaseworker | None]:
    """Say of every step of a case why it cannot be taken back, or None where nothing keeps it."""
    with desk.read() as reading:
        return undo.refusals_of_case(reading.session.connection(), case_id)


def refusal_of(desk: Desk, work_id: UUID) -> ForTheCaseworker | None:
    """Return why a step cannot be taken back; None where nothing keeps it. Raises `NothingFound`."""
    with desk.read() as reading:
        return undo.refusal_of(reading.session.connection(), work_id)


def take_back(desk: Desk, work_id: UUID) -> Changes:
    """Do the other way round what a step did, as a step of its own; taken back itself, it does the first one again.

    Raises what `storage.undo.take_back` raises, or `DocumentGone`; then nothing is changed.
    """
    with desk.read() as reading:
        action = undo.action_of(reading.session.connection(), work_id)
    with desk.work(name_of_taking_back(action)) as work:
        for record in undo.take_back(work, work_id):
            if isinstance(record, Attachment):
                _require_file(desk, work, record)
        changes = work.commit()
    desk.refresh_office()
    return changes


def remove(desk: Desk, kind: type[Record], record_id: UUID) -> Changes:
    """Remove a record that was entered by mistake; a relative goes with the spellings of the name.

    Raises `NothingFound`, the sentence of a record that stays, `OnlyName`, `StillPointedAt` or `RestsOnPaper`.
    """
    with desk.work(REMOVAL[kind]) as work:
        record = work.cases.record(kind, record_id)
        case_id = case_of(record)
        names = work.people.names([case_id]) if isinstance(record, Relative | PersonName) and case_id else []
        if isinstance(record, PersonName):
            require_other_name(names, record)
        if isinstance(record, CaseRemains):
            _require_unused(work, record)
        work.remove(record, *(name for name in names if name.relative_id == record_id))
        return work.commit()


def _require_unused(work: UnitOfWork, tie: CaseRemains) -> None:
    """Keep remains in a case while something recorded there speaks of them. Raises `StillPointedAt`."""
    kinds: tuple[type[Record], ...] = (Comparison, IdentificationStage, DecisionRemains, HandoverRemains, Effects)
    speaking = {
        kind.subject
        for kind in kinds
        for one in work.cases.of_case(kind, tie.case_id)
        if getattr(one, "remains_id", None) == tie.remains_id
    }
    if speaking:
        raise StillPointedAt(tuple(sorted(speaking)))


def _require_file(desk: Desk, work: UnitOfWork, attachment: Attachment) -> None:
    identity = work.attachments.identity()
    name = name_for(desk.vault.derive(ATTACHMENT_NAMES), identity.round, attachment.sha256) if identity else ""
    if attachment.sealed_name != name or not AttachmentFolder(desk.folder).holds(name):
        raise DocumentGone
