"""What was recorded of one item over time: names, moves and ties, with what each was before. It belongs to no case."""

from collections.abc import Iterator
from itertools import groupby
from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from casetracker.services import remains
from casetracker.services.cases import Line
from casetracker.ui.background import Job
from casetracker.ui.case_tabs.history_words import NOT_SHOWN, about_words, action_words, value_words
from casetracker.ui.case_tabs.parts import held, texts
from casetracker.ui.case_tabs.tab import CaseView
from casetracker.ui.case_words import line
from casetracker.ui.theme import Space
from casetracker.ui.wording import language, moment_words
from casetracker.ui.workplace import Workplace


class RemainsHistory(QWidget):
    """The steps that touched one item, the newest first; read when somebody asks for them."""

    def __init__(self, workplace: Workplace, view: CaseView, remains_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"history_of_{remains_id}")
        self._view = view
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.HAIR)
        desk = workplace.desk
        job = Job(lambda _job: remains.read_remains_history(desk, remains_id), self)
        job.succeeded.connect(self._take)
        job.failed.connect(workplace.dialogs.explain)
        workplace.background.start_reading(job)

    @Slot(object)
    def _take(self, lines: list[Line]) -> None:
        for _work, together in groupby(lines, key=lambda one: one.work):
            written = sorted(together, key=lambda one: one.seq)
            first = written[0]
            done = action_words(first.action)
            head = line(moment_words(first.at, self._view.today, language()), first.who)
            said = f"{done}: {first.reason}" if first.reason else done
            changed = "\n".join(self._changed(written))
            self._column.addWidget(held(texts((said, "text"), (head, "muted"), (changed, "muted"))))

    def _changed(self, lines: list[Line]) -> Iterator[str]:
        """Word each field that a step wrote: before → after, or what it was recorded as."""
        dossier = self._view.dossier
        for one in lines:
            if not one.field or one.field in NOT_SHOWN:
                continue
            before, after = (value_words(one, stored, dossier) for stored in (one.old, one.new))
            if before or after:
                told = f"{before} → {after or '—'}" if before else after
                yield f"{about_words(one, dossier, alone=True)}: {told}"
