"""Removing what was entered of a transfer by mistake: asked for first, naming what goes."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from casetracker.casework.batches import Batch, Figure
from casetracker.services import claims
from casetracker.services.desk import Desk
from casetracker.ui.background import Job
from casetracker.ui.case_words import line
from casetracker.ui.forms.claim_form import claim_words
from casetracker.ui.forms.link_form import batch_words
from casetracker.ui.taking_back import explain
from casetracker.ui.workplace import Workplace

translate = QCoreApplication.translate


def ask_to_remove_claim(owner: QWidget, workplace: Workplace, figure: Figure) -> None:
    """Remove a claim that was entered here; what a speaker said wrongly is corrected or disputed instead."""
    question = translate("RemovingClaims", "Remove this claim?")
    _ask(owner, workplace, question, claim_words(figure), partial(claims.remove_claim, figure_id=figure.id))


def ask_to_remove_batch(
    owner: QWidget, workplace: Workplace, batch: Batch, claimed: int, then: Callable[[], None]
) -> None:
    """Remove an entry with its claims, and do what comes next."""
    question = translate("RemovingClaims", "Remove this entry with its claims?")
    named = line(batch_words(batch), translate("RemovingClaims", "claims: {count}").format(count=claimed))
    _ask(owner, workplace, question, named, partial(claims.remove_batch, batch_id=batch.id), then)


def _ask(
    owner: QWidget,
    workplace: Workplace,
    question: str,
    named: str,
    remove: Callable[[Desk], None],
    then: Callable[[], None] | None = None,
) -> None:
    said = translate(
        "RemovingClaims",
        "Remove only what was entered here by mistake. What was said and is wrong is corrected or disputed instead. "
        "The history of the office keeps what stood here, and the removal can be taken back there.",
    )
    if not workplace.dialogs.confirm(question, f"{named}\n\n{said}", translate("RemovingClaims", "Remove")):
        return
    desk = workplace.desk
    job = Job(lambda _job: remove(desk), owner)
    if then is not None:
        job.succeeded.connect(lambda _none: then())
    job.failed.connect(partial(explain, workplace.dialogs))
    workplace.background.start(job)
