"""Steps of work as rows that a person reads: alike on the page of a case and for the whole office."""

from collections.abc import Iterator, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from casetracker.casework.dossier import Dossier
from casetracker.services.journal import Step
from casetracker.ui.case_tabs.history_names import Known
from casetracker.ui.case_tabs.history_words import about_words, action_words, is_shown, value_words
from casetracker.ui.widgets.steps import StepRow
from casetracker.ui.wording import language, moment_words


def titles() -> tuple[str, ...]:
    return (
        QCoreApplication.translate("HistoryRows", "When"),
        QCoreApplication.translate("HistoryRows", "Who"),
        QCoreApplication.translate("HistoryRows", "What was done"),
        QCoreApplication.translate("HistoryRows", "Where"),
        QCoreApplication.translate("HistoryRows", "Before"),
        QCoreApplication.translate("HistoryRows", "After"),
    )


def step_rows(steps: Sequence[Step], today: date, known: Known = None) -> list[StepRow]:
    """Word steps for a tree. Without a dossier each says of which case it is."""
    return [_row(step, today, known) for step in steps]


def _row(step: Step, today: date, known: Known) -> StepRow:
    done = action_words(step.action)
    head = (
        moment_words(step.at, today, language()),
        step.who,
        f"{done}: {step.reason}" if step.reason else done,
    )
    number = "" if isinstance(known, Dossier) else step.case_number
    lines = tuple(_lines(step, known))
    if len(lines) == 1 and step.count <= len(step.lines):
        where, before, after = lines[0]
        return StepRow((*head, " · ".join(filter(None, (number, where))), before, after))
    if not lines:
        return StepRow((*head, number, "", ""))
    many = QCoreApplication.translate("HistoryRows", "%n entries", "", len(lines) + step.count - len(step.lines))
    if step.count > len(step.lines):
        more = QCoreApplication.translate("HistoryRows", "%n more entries", "", step.count - len(step.lines))
        lines += ((more, "", ""),)
    below = tuple(("", "", "", *line) for line in lines)
    return StepRow((*head, " · ".join(filter(None, (number, many))), "", ""), below)


def _lines(step: Step, known: Known) -> Iterator[tuple[str, str, str]]:
    alone = len({one.record_id for one in step.lines}) == 1 and step.count > 1
    for one in step.lines:
        before, after = (value_words(one, stored, known) for stored in (one.old, one.new))
        if not is_shown(one, before, after):
            continue
        # What a step wrote of one new record alone is clear from the step.
        yield about_words(one, known, alone=one.old is None and alone), before, after
