"""A recorded letter goes out once more: printed again, or saved in clear; one that no longer holds only knowingly."""

from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from casetracker.casework.letter_life import ENDED
from casetracker.casework.letters import LetterState
from casetracker.services import letter_copies
from casetracker.services.letter_rows import LetterRow
from casetracker.ui.background import Job
from casetracker.ui.printing import Printing, PrintJob, print_paper
from casetracker.ui.workplace import Workplace


def print_again(page: QWidget, workplace: Workplace, printing: Printing, row: LetterRow) -> None:
    """Print the recorded bytes once more; the history says so."""
    if not printing.has_printer():
        workplace.dialogs.tell(
            QCoreApplication.translate("LetterOut", "This computer knows no printer. Save a copy, or set up a printer.")
        )
        return
    verb = QCoreApplication.translate("LetterOut", "Print it all the same")
    knowing = row.state in ENDED
    if knowing and not workplace.dialogs.confirm(_what_it_is(row), _what_it_means(row), verb):
        return
    printer = printing.ask_printer(PrintJob(row.case_number, row.pages))
    if printer is None:
        return
    desk = workplace.desk

    def work(_job: Job) -> int:
        return print_paper(letter_copies.print_again(desk, row.letter_id, knowing=knowing), printer)

    job = Job(work, page)
    job.succeeded.connect(
        lambda pages: workplace.say(QCoreApplication.translate("LetterOut", "%n page(s) printed", "", pages))
    )
    job.failed.connect(workplace.dialogs.explain)
    workplace.background.start(job)


def save_again(page: QWidget, workplace: Workplace, row: LetterRow) -> None:
    """Save a copy of a letter from the list, after asking about one that no longer holds."""
    verb = QCoreApplication.translate("LetterOut", "Save it all the same")
    knowing = row.state in ENDED
    if knowing and not workplace.dialogs.confirm(_what_it_is(row), _what_it_means(row), verb):
        return
    save_copy(page, workplace, row.letter_id, row.number, knowing=knowing)


def save_copy(page: QWidget, workplace: Workplace, letter_id: UUID, number: str, *, knowing: bool = False) -> None:
    """Ask where a copy in clear goes, say what it means, and save it; the history says so."""
    dialogs = workplace.dialogs
    question = QCoreApplication.translate("SaveCopy", "Save a copy in clear?")
    lost = QCoreApplication.translate(
        "SaveCopy",
        "The copy lies outside the vault: whoever opens the folder or the stick can read it. The history notes it. "
        "Delete the copy when it is no longer needed.",
    )
    if not dialogs.confirm(question, lost, QCoreApplication.translate("SaveCopy", "Save a copy")):
        return
    # The suggested name holds the case's number only.
    suggested = Path.home() / f"{number.replace('/', '-')}.pdf"
    path = dialogs.ask_save_path(QCoreApplication.translate("SaveCopy", "Save a copy"), suggested, "PDF (*.pdf)")
    if path is None:
        return
    desk = workplace.desk
    job = Job(lambda _job: letter_copies.save_copy(desk, letter_id, path, knowing=knowing), page)
    job.succeeded.connect(
        lambda _done: workplace.say(
            QCoreApplication.translate("SaveCopy", "A copy in clear was saved. The history says so.")
        )
    )
    job.failed.connect(dialogs.explain)
    workplace.background.start(job)


def _what_it_is(row: LetterRow) -> str:
    if row.state is LetterState.WITHDRAWN:
        return QCoreApplication.translate("LetterOut", "This letter was withdrawn: {reason}").format(
            reason=row.withdrawn_because or "–"
        )
    return QCoreApplication.translate("LetterOut", "This letter was corrected by {numbers}.").format(
        numbers=", ".join(row.corrected_by) or "–"
    )


def _what_it_means(row: LetterRow) -> str:
    said = QCoreApplication.translate(
        "LetterOut",
        "What it says no longer holds, and nothing on the paper tells its reader so. Do not give it to the family as "
        "news. The history notes that it went out knowingly.",
    )
    if row.state is LetterState.WITHDRAWN and row.corrected_by:
        later = QCoreApplication.translate("LetterOut", "This letter was corrected by {numbers}.")
        return f"{later.format(numbers=', '.join(row.corrected_by))} {said}"
    return said
