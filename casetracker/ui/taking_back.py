"""Taking back in the window: offered by name after a step, with Ctrl+Z, and asked for before something old goes."""

from collections.abc import Callable
from functools import partial
from typing import Final
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QObject, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from casetracker import terms
from casetracker.casework.errors import ForTheCaseworker
from casetracker.casework.record import Record
from casetracker.casework.taking_back import TAKE_BACK
from casetracker.services import undo
from casetracker.services.desk import Changes
from casetracker.services.journal import Step
from casetracker.services.undo import StillPointedAt
from casetracker.ui.background import Job
from casetracker.ui.case_tabs.history_words import KINDS, action_words
from casetracker.ui.case_tabs.parts import Verb
from casetracker.ui.case_tabs.tab import CaseTab
from casetracker.ui.dialogs import Dialogs
from casetracker.ui.sentences import ERRORS
from casetracker.ui.widgets.toast import Toast
from casetracker.ui.wording import language, moment_words
from casetracker.ui.workplace import Workplace

translate = QCoreApplication.translate
_NO_HISTORY: Final = frozenset({"draft"})
"""What is kept of unsaved text has no line in the history, and is no step to take back."""


class TakingBack(QObject):
    """Remembers what was done on the cases of one page in this sitting, and takes the last of it back."""

    def __init__(self, page: QWidget, workplace: Workplace, busy: Callable[[], bool]) -> None:
        super().__init__(page)
        self._workplace = workplace
        self._busy = busy
        self._steps: dict[UUID, list[UUID]] = {}
        self._case_id: UUID | None = None
        self.toast = Toast(page)
        keys = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), page)
        keys.setObjectName("take_back_last")
        keys.activated.connect(self.take_back_last)

    def look_at(self, case_id: UUID) -> None:
        """Know which case the page shows."""
        if case_id != self._case_id:
            self._case_id = case_id
            self.toast.hide()

    def notice(self, changes: Changes) -> None:
        """Offer to take back a step of this case, where nothing keeps it."""
        work, case_id, desk = changes.work, self._case_id, self._workplace.desk
        if work is None or case_id is None or case_id not in changes.cases or changes.kinds <= _NO_HISTORY:
            return
        job = Job(lambda _job: undo.refusal_of(desk, work), self)
        job.succeeded.connect(partial(self._offer, work, case_id, changes.action))
        job.failed.connect(self._workplace.dialogs.explain)
        self._workplace.background.start_reading(job)

    @Slot()
    def take_back_last(self) -> None:
        """Take back what was done last on this case; a form that is open keeps its own Ctrl+Z."""
        steps = self._steps.get(self._case_id, []) if self._case_id else []
        if steps and not self._busy():
            self._take_back(steps[-1])

    def _offer(self, work: UUID, case_id: UUID, action: str, refusal: ForTheCaseworker | None) -> None:
        steps = self._steps.setdefault(case_id, [])
        if refusal is not None:
            return
        back = action.startswith(TAKE_BACK)
        if not back and work not in steps:
            steps.append(work)
        if case_id != self._case_id:
            return
        done = action_words(action)
        verb = translate("TakingBack", "Do it again") if back else translate("TakingBack", "Take back")
        said = done if back else translate("TakingBack", "Saved: {action}").format(action=done[:1].lower() + done[1:])
        self.toast.say(said, verb, partial(self._take_back, work))

    def _take_back(self, work: UUID) -> None:
        if self._busy():
            return
        for steps in self._steps.values():
            if work in steps:
                steps.remove(work)
        start_taking_back(self, self._workplace, work)


def start_taking_back(owner: QObject, workplace: Workplace, work: UUID, then: Callable[[], None] | None = None) -> None:
    """Take a step back in the background, and say why where that cannot be; `then` is what comes after it."""
    desk = workplace.desk
    job = Job(lambda _job: undo.take_back(desk, work), owner)
    if then is not None:
        job.succeeded.connect(lambda _changes: then())
    job.failed.connect(partial(explain, workplace.dialogs))
    workplace.background.start(job)


def ask_to_take_back(owner: QObject, workplace: Workplace, step: Step, then: Callable[[], None] | None = None) -> None:
    """Ask before something old goes back to what it was, naming the step, when it was done and by whom."""
    when = moment_words(step.at, workplace.desk.today(), language())
    if workplace.dialogs.confirm(
        translate("TakingBack", "Take back: {action}?").format(action=action_words(step.action)),
        f"{when} · {step.who}\n\n"
        + translate(
            "TakingBack",
            "What this step changed goes back to what it was before; what it added goes, and what it removed comes "
            "back. The history keeps both steps.",
        ),
        translate("TakingBack", "Take back"),
    ):
        start_taking_back(owner, workplace, step.work, then)


def explain(dialogs: Dialogs, error: Exception) -> None:
    """Say why a record stays; what points at it is named in the field's words."""
    if isinstance(error, StillPointedAt):
        names = [terms.record_name(KINDS[one], language()) if one in KINDS else one for one in error.subjects]
        dialogs.tell(translate(ERRORS, error.sentence).format(what=", ".join(names)))
    else:
        dialogs.explain(error)


def remove_verbs(tab: CaseTab, record: Record, named: str) -> list[Verb]:
    """Give the link that removes a record entered by mistake; none while a family looks at the screen."""
    if tab.view.for_family:
        return []
    words = translate("TakingBack", "Remove…")
    return [(words, f"remove_{record.id}", partial(ask_to_remove, tab, record, named))]


def ask_to_remove(tab: CaseTab, record: Record, named: str) -> None:
    """Ask first, naming what goes; afterwards the step can be taken back like any other."""
    what = terms.record_name(type(record), language())
    if not tab.workplace.dialogs.confirm(
        translate("TakingBack", "Remove this from the case: {what}?").format(what=what),
        named
        + "\n\n"
        + translate(
            "TakingBack",
            "Remove only what was entered by mistake. What has become outdated is superseded or closed instead. The "
            "history keeps what it said, and the removal can be taken back.",
        ),
        translate("TakingBack", "Remove"),
    ):
        return
    desk = tab.workplace.desk
    job = Job(lambda _job: undo.remove(desk, type(record), record.id), tab)
    job.failed.connect(partial(explain, tab.workplace.dialogs))
    tab.workplace.background.start(job)
