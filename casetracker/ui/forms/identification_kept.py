"""Finds the forms of an identification again, by the names under which what was typed into them is kept."""

from collections.abc import Callable, Iterable
from typing import Final, TypeVar

from casetracker.casework.dossier import Dossier
from casetracker.casework.record import Record
from casetracker.ui.forms.comparison_form import ComparisonForm
from casetracker.ui.forms.identification_forms import REPLACE, DecisionDoubtForm, DecisionForm, StageForm
from casetracker.ui.forms.record_form import RecordForm
from casetracker.ui.forms.retraction_forms import AliveForm, RetractionForm
from casetracker.ui.forms.telling_forms import EffectsForm, HandoverForm, NotificationForm
from casetracker.ui.workplace import Workplace

Kind = TypeVar("Kind", bound=Record)
Maker = Callable[[Workplace, Dossier, str], RecordForm | None]


def _comparison(workplace: Workplace, dossier: Dossier, record_id: str) -> RecordForm | None:
    corrects = _find(dossier.comparisons, record_id)
    return ComparisonForm(workplace, dossier, corrects) if corrects or not record_id else None


def _decision(workplace: Workplace, dossier: Dossier, record_id: str) -> RecordForm | None:
    one = _find(dossier.decisions, record_id)
    return DecisionForm(workplace, dossier, one) if one or not record_id else None


def _replacement(workplace: Workplace, dossier: Dossier, record_id: str) -> RecordForm | None:
    one = _find(dossier.decisions, record_id)
    return DecisionForm(workplace, dossier, None, one) if one else None


def _doubt(workplace: Workplace, dossier: Dossier, record_id: str) -> RecordForm | None:
    one = _find(dossier.decisions, record_id)
    return DecisionDoubtForm(workplace, one) if one else None


def _retraction(workplace: Workplace, dossier: Dossier, record_id: str) -> RecordForm | None:
    one = _find(dossier.decisions, record_id)
    return RetractionForm(workplace, dossier, one) if one else None


def _alive(workplace: Workplace, dossier: Dossier, record_id: str) -> RecordForm | None:
    one = _find(dossier.decisions, record_id)
    return AliveForm(workplace, dossier, one) if one else None


def _telling(workplace: Workplace, dossier: Dossier, record_id: str) -> RecordForm | None:
    about = _find(dossier.decisions, record_id) or _find(dossier.comparisons, record_id)
    return NotificationForm(workplace, dossier, about) if about else None


def _effects(workplace: Workplace, dossier: Dossier, record_id: str) -> RecordForm | None:
    one = _find(dossier.effects, record_id)
    return EffectsForm(workplace, dossier, one) if one or not record_id else None


def _find(records: Iterable[Kind], record_id: str) -> Kind | None:
    return next((one for one in records if str(one.id) == record_id), None)


MAKERS: Final[dict[str, Maker]] = {
    ComparisonForm.kind: _comparison,
    DecisionForm.kind: _decision,
    REPLACE: _replacement,
    DecisionDoubtForm.kind: _doubt,
    RetractionForm.kind: _retraction,
    AliveForm.kind: _alive,
    NotificationForm.kind: _telling,
    EffectsForm.kind: _effects,
    HandoverForm.kind: lambda workplace, dossier, _: HandoverForm(workplace, dossier),
    StageForm.kind: lambda workplace, dossier, _: StageForm(workplace, dossier),
}
