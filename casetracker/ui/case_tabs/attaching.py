"""Documents that belong to one record of a case: attached where the record stands, and named there."""

from collections.abc import Iterable
from functools import partial
from typing import Final
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from casetracker.casework.attachments import Attachment
from casetracker.casework.record import Record
from casetracker.services import attachments
from casetracker.ui.background import Job
from casetracker.ui.case_tabs.parts import Verb
from casetracker.ui.case_tabs.tab import CaseTab
from casetracker.ui.case_words import shortened

_FIELDS: Final = {"statement": "statement_id", "registration": "registration_id", "decision": "decision_id"}
_LONGEST: Final = 40
translate = QCoreApplication.translate


def of_record(documents: Iterable[Attachment], record: Record) -> list[Attachment]:
    """Return the documents that were attached to a statement, a registration or a decision."""
    field = _FIELDS[record.subject]
    return [one for one in documents if getattr(one, field) == record.id]


def attach_verbs(tab: CaseTab, record: Record) -> list[Verb]:
    """Give the links that show a record's documents and add one; none while a family looks at the screen."""
    if tab.view.for_family:
        return []
    there: list[Verb] = [
        (shortened(one.title, _LONGEST), f"document_{one.id}", partial(tab.tab_wanted.emit, "documents"))
        for one in of_record(tab.dossier.attachments, record)
    ]
    words = translate("Attaching", "Attach a document…")
    return [*there, (words, f"attach_{record.id}", partial(_ask, tab, record))]


def _ask(tab: CaseTab, record: Record) -> None:
    kinds = translate("Attaching", "Documents (*.pdf *.jpg *.jpeg *.png *.tif *.tiff *.heic)")
    path = tab.workplace.dialogs.ask_open_path(translate("Attaching", "Attach a document"), kinds)
    if path is None:
        return
    desk, case_id = tab.workplace.desk, tab.dossier.case.id
    about: dict[str, UUID] = {_FIELDS[record.subject]: record.id}
    job = Job(lambda _job: attachments.add_file(desk, case_id, path, **about), tab)
    job.succeeded.connect(partial(_tell, tab))
    job.failed.connect(tab.workplace.dialogs.explain)
    tab.workplace.background.start(job)


def _tell(tab: CaseTab, _added: object) -> None:
    tab.workplace.say(
        translate("Attaching", "The document is in the vault. Delete the original when nobody needs it any more.")
    )
