"""Finds the form that a draft was typed into, by the name under which the draft is kept."""

from collections.abc import Callable, Iterable
from typing import Final, TypeVar

from casetracker.casework.dossier import Dossier
from casetracker.casework.record import Record
from casetracker.ui.case_words import kin, line, rule_words
from casetracker.ui.forms import identification_kept
from casetracker.ui.forms.case_form import NameForm, PersonForm
from casetracker.ui.forms.consent_form import ConsentForm
from casetracker.ui.forms.document_form import DocumentForm
from casetracker.ui.forms.enquirer_form import AskForAnotherForm, EnquirerNoteForm
from casetracker.ui.forms.life_forms import CloseForm, NoteForm, ReopenForm, SuspendForm
from casetracker.ui.forms.link_form import LinkForm
from casetracker.ui.forms.merge_form import MergeForm
from casetracker.ui.forms.office_forms import RegistrationForm, TaskForm
from casetracker.ui.forms.person_forms import IdentityDocumentForm, WitnessForm
from casetracker.ui.forms.record_form import RecordForm
from casetracker.ui.forms.relative_form import RelativeForm
from casetracker.ui.forms.remains_forms import CameWithForm, MoveForm, RelationForm, RemainsForm, TieForm
from casetracker.ui.forms.rule_form import DisclosureForm, EndRuleForm
from casetracker.ui.forms.said_forms import StatementForm, StatementStateForm, TalkForm
from casetracker.ui.forms.sample_forms import SampleForm, SampleStepForm
from casetracker.ui.forms.source_form import SourceForm
from casetracker.ui.workplace import Workplace

Kind = TypeVar("Kind", bound=Record)
Maker = Callable[[Workplace, Dossier, str], RecordForm | None]


def form_kept_under(name: str, workplace: Workplace, dossier: Dossier) -> RecordForm | None:
    """Return the form of this name, empty or with its record; None where it is not known or its record is gone.

    A form that links a transfer is made here only for its title: it needs the transfers.
    """
    kind, _, record_id = name.partition(":")
    maker = _MAKERS.get(kind)
    return maker(workplace, dossier, record_id) if maker else None


def _statement(workplace: Workplace, dossier: Dossier, record_id: str) -> RecordForm | None:
    earlier = _find(dossier.statements, record_id)
    return StatementForm(workplace, dossier, earlier) if earlier or not record_id else None


def _statement_state(workplace: Workplace, dossier: Dossier, record_id: str) -> RecordForm | None:
    statement = _find(dossier.statements, record_id)
    return StatementStateForm(workplace, statement, dossier.sources) if statement else None


def _relative(workplace: Workplace, dossier: Dossier, record_id: str) -> RecordForm | None:
    one = _find(dossier.relatives, record_id)
    return RelativeForm(workplace, dossier, one) if one or not record_id else None


def _registration(workplace: Workplace, dossier: Dossier, record_id: str) -> RecordForm | None:
    one = _find(dossier.registrations, record_id)
    return RegistrationForm(workplace, dossier, one) if one or not record_id else None


def _source(workplace: Workplace, dossier: Dossier, record_id: str) -> RecordForm | None:
    one = _find(dossier.sources.values(), record_id)
    return SourceForm(workplace, dossier.case.id, one) if one or not record_id else None


def _witness(workplace: Workplace, dossier: Dossier, record_id: str) -> RecordForm | None:
    one = _find(dossier.witnesses, record_id)
    return WitnessForm(workplace, dossier.case.id, one, dossier.sources) if one or not record_id else None


def _paper(workplace: Workplace, dossier: Dossier, record_id: str) -> RecordForm | None:
    one = _find(dossier.papers, record_id)
    return IdentityDocumentForm(workplace, dossier.case.id, one) if one or not record_id else None


def _name(workplace: Workplace, dossier: Dossier, record_id: str) -> RecordForm | None:
    if (there := _find(dossier.names, record_id)) is not None:
        return NameForm.of(workplace, dossier, there.relative_id, there)
    one = _find(dossier.relatives, record_id)
    if one is None and record_id:
        return None
    return NameForm.of(workplace, dossier, one.id if one else None)


def _talk(workplace: Workplace, dossier: Dossier, record_id: str) -> RecordForm | None:
    one = _find(dossier.talks, record_id)
    return TalkForm(workplace, dossier, there=one) if one or not record_id else None


def _document(workplace: Workplace, dossier: Dossier, record_id: str) -> RecordForm | None:
    one = _find(dossier.attachments, record_id)
    return DocumentForm(workplace, dossier, one) if one else None


def _ask_for_another(workplace: Workplace, dossier: Dossier, record_id: str) -> RecordForm | None:
    one = _find(dossier.relatives, record_id)
    return AskForAnotherForm(workplace, dossier, one) if one else None


def _enquirer_note(workplace: Workplace, dossier: Dossier, record_id: str) -> RecordForm | None:
    one = _find(dossier.relatives, record_id)
    return EnquirerNoteForm(workplace, dossier, one) if one else None


def _end_rule(workplace: Workplace, dossier: Dossier, record_id: str) -> RecordForm | None:
    one = _find(dossier.rules, record_id)
    if one is None:
        return None
    whom = next((kin(dossier, who) for who in dossier.relatives if who.id == one.relative_id), "")
    return EndRuleForm(workplace, one, line(whom, rule_words(one)))


def _link(workplace: Workplace, dossier: Dossier, record_id: str) -> RecordForm | None:
    one = _find(dossier.links, record_id)
    if one is None and record_id:
        return None
    return LinkForm(workplace, dossier.case.id, [], one, sources=dossier.sources)


def _task(workplace: Workplace, dossier: Dossier, record_id: str) -> RecordForm | None:
    one = _find(dossier.tasks, record_id)
    return TaskForm(workplace, dossier.case.id, one) if one or not record_id else None


def _sample(workplace: Workplace, dossier: Dossier, record_id: str) -> RecordForm | None:
    one = _find(dossier.samples, record_id)
    return SampleForm(workplace, dossier, one) if one or not record_id else None


def _sample_step(workplace: Workplace, dossier: Dossier, record_id: str) -> RecordForm | None:
    one = _find(dossier.samples, record_id)
    return SampleStepForm(workplace, dossier, one) if one else None


def _remains(workplace: Workplace, dossier: Dossier, record_id: str) -> RecordForm | None:
    one = _find(dossier.remains.values(), record_id)
    return RemainsForm(workplace, dossier, one) if one or not record_id else None


def _came_with(workplace: Workplace, dossier: Dossier, record_id: str) -> RecordForm | None:
    """Make the form with the transfers that the case has to do with; the list of all is read on the page."""
    said = _find(dossier.remains_batches, record_id)
    one = dossier.remains.get(said.remains_id) if said else _find(dossier.remains.values(), record_id)
    return CameWithForm(workplace, dossier, one, list(dossier.batches.values()), said) if one else None


def _relation(workplace: Workplace, dossier: Dossier, record_id: str) -> RecordForm | None:
    there = _find(dossier.remains_relations, record_id)
    one = dossier.remains.get(there.remains_id) if there else _find(dossier.remains.values(), record_id)
    return RelationForm(workplace, dossier, one, there) if one else None


def _move(workplace: Workplace, dossier: Dossier, record_id: str) -> RecordForm | None:
    one = _find(dossier.remains.values(), record_id)
    return MoveForm(workplace, dossier, one) if one else None


def _tie(workplace: Workplace, dossier: Dossier, record_id: str) -> RecordForm | None:
    one = _find(dossier.case_remains, record_id)
    item = dossier.remains.get(one.remains_id) if one else None
    return TieForm(workplace, dossier, one, item) if one and item else None


def _note(workplace: Workplace, dossier: Dossier, record_id: str) -> RecordForm | None:
    one = _find(dossier.notes, record_id)
    return NoteForm(workplace, dossier.case.id, one) if one or not record_id else None


def _find(records: Iterable[Kind], record_id: str) -> Kind | None:
    return next((one for one in records if str(one.id) == record_id), None)


_MAKERS: Final[dict[str, Maker]] = {
    StatementForm.kind: _statement,
    StatementStateForm.kind: _statement_state,
    RelativeForm.kind: _relative,
    RegistrationForm.kind: _registration,
    NameForm.kind: _name,
    LinkForm.kind: _link,
    SampleForm.kind: _sample,
    SampleStepForm.kind: _sample_step,
    RemainsForm.kind: _remains,
    CameWithForm.kind: _came_with,
    RelationForm.kind: _relation,
    MoveForm.kind: _move,
    TieForm.kind: _tie,
    SourceForm.kind: _source,
    WitnessForm.kind: _witness,
    IdentityDocumentForm.kind: _paper,
    AskForAnotherForm.kind: _ask_for_another,
    EnquirerNoteForm.kind: _enquirer_note,
    EndRuleForm.kind: _end_rule,
    ConsentForm.kind: lambda workplace, dossier, _: ConsentForm(workplace, dossier),
    DisclosureForm.kind: lambda workplace, dossier, _: DisclosureForm(workplace, dossier),
    TalkForm.kind: _talk,
    DocumentForm.kind: _document,
    PersonForm.kind: lambda workplace, dossier, _: PersonForm(workplace, dossier),
    CloseForm.kind: lambda workplace, dossier, _: CloseForm(workplace, dossier),
    ReopenForm.kind: lambda workplace, dossier, _: ReopenForm(workplace, dossier.case.id),
    SuspendForm.kind: lambda workplace, dossier, _: SuspendForm(workplace, dossier.case.id),
    NoteForm.kind: _note,
    MergeForm.kind: lambda workplace, dossier, _: MergeForm(workplace, dossier),
    TaskForm.kind: _task,
    **identification_kept.MAKERS,
}
