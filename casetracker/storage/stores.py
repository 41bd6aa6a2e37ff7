"""The stores of one session, one a subject; a unit of work and a reading both have them."""

from sqlmodel import Session

# A record can point at any other, so every kind is known before the first is read or written.
import casetracker.storage.schema  # noqa: F401
from casetracker.storage.attachment_store import Attachments
from casetracker.storage.batch_store import Batches
from casetracker.storage.case_store import Cases
from casetracker.storage.due_days import DueDays
from casetracker.storage.duplicate_store import Duplicates
from casetracker.storage.letter_store import Letters
from casetracker.storage.list_decision_store import ListDecisions
from casetracker.storage.mailing_store import Mailings
from casetracker.storage.office_store import OfficeRows
from casetracker.storage.people_store import People
from casetracker.storage.remains_store import RemainsItems
from casetracker.storage.sought_rows import SoughtRows


class Stores:
    def __init__(self, session: Session) -> None:
        self.session = session
        self.cases = Cases(session)
        self.due_days = DueDays(session)
        self.duplicates = Duplicates(session)
        self.people = People(session)
        self.batches = Batches(session)
        self.letters = Letters(session)
        self.mailings = Mailings(session)
        self.list_decisions = ListDecisions(session)
        self.office = OfficeRows(session)
        self.attachments = Attachments(session)
        self.remains = RemainsItems(session)
        self.sought_rows = SoughtRows(session)
