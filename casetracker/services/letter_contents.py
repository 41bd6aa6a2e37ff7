"""What the records say for one kind of paper: its values, and what stays off it. One function a kind, in one table."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from casetracker.casework.dossier import Dossier
from casetracker.casework.letters import Letter
from casetracker.casework.paper_kinds import LetterKind
from casetracker.casework.people import Relative
from casetracker.casework.standing import Known
from casetracker.casework.telling import require_told, tellable
from casetracker.casework.withheld import Withheld, for_papers, hidden_from, off_the_summary
from casetracker.letters.paper import Value
from casetracker.services import form_values, letter_kind_values, letter_values, question_values
from casetracker.services.batches import BatchView
from casetracker.services.letter_obstacles import Wish, entry_of


@dataclass(frozen=True, slots=True)
class Asked:
    """A wish with the records that it is about."""

    wish: Wish
    dossier: Dossier
    relative: Relative | None
    batch: BatchView | None
    previous: Letter | None
    """The last letter to this relative."""
    today: date

    def tells(self) -> Dossier:
        """Return what the paper is made from: whatever a rule keeps from this relative is not there."""
        return for_papers(self.dossier, self.wish.relative_id, self.today)


@dataclass(frozen=True, slots=True)
class Contents:
    """The values by field, what this relative was not told yet, and what this relative must not learn of."""

    values: Mapping[str, Value] = field(default_factory=dict)
    left_out: tuple[Known, ...] = ()
    withheld: tuple[Withheld, ...] = ()


def contents_of(asked: Asked) -> Contents:
    """Collect what the records say for a paper. Raises the sentence that keeps it back."""
    return _OF_KIND.get(asked.wish.kind, _of_a_letter)(asked)


def _opened(asked: Asked) -> Contents:
    return Contents({"case.opened_on": asked.dossier.case.opened_on})


def _transfer(asked: Asked) -> Contents:
    return Contents(letter_values.of_transfer(asked.batch, asked.wish.language) if asked.batch else {})


def _update(asked: Asked) -> Contents:
    return Contents(letter_values.of_update(asked.previous, asked.wish.done))


def _request(asked: Asked) -> Contents:
    entry = entry_of(asked.dossier, asked.wish.registration_id)
    if entry is None:
        return Contents()
    return Contents(letter_values.of_request(asked.dossier, entry, asked.wish.language, asked.today))


def _questions(asked: Asked) -> Contents:
    tells = asked.tells()
    decision = question_values.decision_asked_about(tells)
    require_told(asked.dossier, decision, asked.wish.relative_id)
    return Contents(question_values.of_questions(tells, decision, asked.wish.language))


def _summary(asked: Asked) -> Contents:
    dossier, relative_id, today = asked.dossier, asked.wish.relative_id, asked.today
    told = tellable(dossier, relative_id, today)
    hidden = hidden_from(dossier, relative_id, today)
    return Contents(
        letter_values.of_summary(asked.tells(), told.printed, asked.wish.language, relative_id, today, hidden),
        told.left_out,
        (*told.withheld, *off_the_summary(dossier, relative_id, today)),
    )


def _for_the_file(asked: Asked) -> Contents:
    """Hold nothing back: this one is for the file."""
    return _form_from(asked, asked.dossier)


def _form(asked: Asked) -> Contents:
    return _form_from(asked, asked.tells())


def _form_from(asked: Asked, dossier: Dossier) -> Contents:
    hidden = hidden_from(asked.dossier, asked.wish.relative_id, asked.today)
    kind, language = asked.wish.kind, asked.wish.language
    return Contents(form_values.values_of(kind, dossier, asked.relative, language, asked.today, hidden))


def _of_a_letter(asked: Asked) -> Contents:
    wish, relative = asked.wish, asked.relative
    if relative is None:
        return Contents()
    corrected = next((one for one in asked.dossier.letters if one.id == wish.corrects_id), None)
    return Contents(
        letter_kind_values.values_of(
            wish.kind, asked.tells(), relative, wish.language, asked.today, wish.typed, corrected
        )
    )


_OF_KIND: Final[Mapping[LetterKind, Callable[[Asked], Contents]]] = {
    LetterKind.L1: _opened,
    LetterKind.L3: _transfer,
    LetterKind.L4: _update,
    LetterKind.REQUEST: _request,
    LetterKind.QUESTIONS: _questions,
    LetterKind.SUMMARY: _summary,
    **dict.fromkeys(form_values.FORMS, _form),
    LetterKind.FILE_SUMMARY: _for_the_file,
}
"""The others are letters to one relative."""
