"""How a line of history reads: what was done, to which record and field, and the values in words."""

from datetime import date, datetime
from enum import StrEnum
from functools import cache
from types import UnionType
from typing import Annotated, Any, Final, Union, get_args, get_origin
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from casetracker import terms
from casetracker.casework.attachments import Attachment
from casetracker.casework.batches import Batch, Figure
from casetracker.casework.cases import Case
from casetracker.casework.comparisons import Comparison, ComparisonSample
from casetracker.casework.consents import Consent
from casetracker.casework.disclosure import DisclosureRule
from casetracker.casework.disposal import Disposal
from casetracker.casework.dossier import Dossier
from casetracker.casework.duplicates import NotDuplicate
from casetracker.casework.enquirers import Enquirer
from casetracker.casework.errors import QT_TRANSLATE_NOOP, ForTheCaseworker
from casetracker.casework.handovers import Effects, Handover, HandoverRemains, Notification
from casetracker.casework.identification import Decision, DecisionGround, DecisionRemains, IdentificationStage
from casetracker.casework.letters import FrozenPaper, Letter, MailRun, OfficeTemplate
from casetracker.casework.links import CaseBatchLink
from casetracker.casework.list_decisions import ListDecision
from casetracker.casework.notes import Note
from casetracker.casework.office import Office
from casetracker.casework.partial_date import PartialDate
from casetracker.casework.people import IdentityDocument, PersonName, Relative, SoughtPerson, Witness
from casetracker.casework.phone_lines import PhoneLine
from casetracker.casework.record import Record
from casetracker.casework.registrations import Registration
from casetracker.casework.remains import CaseRemains, CustodyMove, Remains, RemainsInBatch, RemainsRelation
from casetracker.casework.samples import ReferenceSample, SampleStep
from casetracker.casework.sources import Source
from casetracker.casework.statements import Statement
from casetracker.casework.taking_back import DO_AGAIN, TAKE_BACK
from casetracker.casework.talks import Talk
from casetracker.casework.tasks import Task
from casetracker.services.cases import Line
from casetracker.services.journal import UNLOCKED
from casetracker.services.keys import HOLDER, KEY_FILE, SLOT
from casetracker.ui.case_tabs.history_names import Known, record_words
from casetracker.ui.case_words import (
    capital,
    date_short,
    date_words,
    line,
    quoted,
    record_name,
    word,
)
from casetracker.ui.key_words import key_words
from casetracker.ui.wording import language, moment_words

NOT_SHOWN: Final = frozenset(
    {
        "created_at",
        "changed_at",
        "destroyed",
        "case_id",
        "sought_person_id",
        "letter_id",
        "enquirer_id",
        "sha256",
        "sealed_name",
        "facts",
        "template_id",
        "template_version",
        "engine",
        "reference_key",
        "reference_row",
    }
)
"""Fields that only hold records together."""
_LONGEST: Final = 60


def is_shown(one: Line, before: str, after: str) -> bool:
    """Say whether a line tells a person something: not where it only ties records, or points at what has no name."""
    if one.field in NOT_SHOWN or not (one.field or one.new):
        return False
    kind = KINDS.get(one.record_kind)
    if kind is None or not one.field or _type_of(kind, one.field) is not UUID:
        return True
    # Whose name it is, the step says.
    return bool(before or after) and (kind, one.field) != (PersonName, "relative_id")


def action_words(action: str) -> str:
    """Return what was done, in the language of the window; taking back is said of the step that it takes back."""
    for begins in (TAKE_BACK, DO_AGAIN):
        if action.startswith(begins):
            step = QCoreApplication.translate("Actions", action.removeprefix(begins))
            return capital(QCoreApplication.translate("Actions", begins) + step)
    return capital(QCoreApplication.translate("Actions", action))


def about_words(one: Line, known: Known, *, alone: bool = False) -> str:
    """Name the field and the record of a line: "Strength · 26 February 2026"; the field `alone` where that says all."""
    kind = KINDS.get(one.record_kind)
    if kind is None:
        return ""
    field = terms.field_name(kind, one.field, language()) if one.field else ""
    # What a record is known by matters when it changes; when it is new, its values stand beside it.
    named = _named(one, known) if one.old is not None else ""
    return capital(field if alone and field else line(field, named or record_name(kind)))


def value_words(one: Line, stored: str | None, known: Known) -> str:
    """Return a stored value as a person reads it; empty where there was none."""
    kind = KINDS.get(one.record_kind)
    if stored is None:
        return ""
    if kind is None or not one.field:
        return _event_words(one, stored)
    if kind is FrozenPaper:
        return ""
    of = _type_of(kind, one.field)
    try:
        return _worded(of, stored, known)
    except (ValueError, ForTheCaseworker):
        # A value of an older version of the program may no longer be one of those allowed.
        return stored


def _event_words(one: Line, stored: str) -> str:
    """Say what an event was about: a key by its label, a file of keys by its number, anything else as it was noted."""
    if one.record_kind == SLOT or one.action == UNLOCKED:
        return QCoreApplication.translate("HistoryWords", "key “{label}”").format(label=key_words(stored))
    if one.record_kind == HOLDER:
        return QCoreApplication.translate("HistoryWords", "held by {person}").format(person=stored)
    if one.record_kind == KEY_FILE:
        return QCoreApplication.translate("HistoryWords", "key file no. {number}").format(number=stored)
    return stored


def _worded(of: Any, stored: str, known: Known) -> str:  # noqa: ANN401  (a type, plain or generic)
    if get_origin(of) is tuple:
        of, several = get_args(of)[0], [part.strip() for part in stored.split(",") if part.strip()]
        return ", ".join(word(of(part)) for part in several)
    if not isinstance(of, type):
        return stored
    if issubclass(of, StrEnum):
        return word(of(stored))
    if of is PartialDate:
        return _date_words(stored)
    if of is datetime:
        return moment_words(datetime.fromisoformat(stored), date.min, language())
    if of is date:
        return date_short(date.fromisoformat(stored))
    if of is UUID:
        return record_words(UUID(stored), known)
    if of is bool:
        yes, no = QCoreApplication.translate("HistoryWords", "yes"), QCoreApplication.translate("HistoryWords", "no")
        return yes if stored == "True" else no
    return stored


def _date_words(stored: str) -> str:
    """Word a date as the journal keeps it, with the source's own words where those stand beside it."""
    figures, _, words = stored.partition(' "')
    if figures.startswith('"') or not words:
        return date_words(PartialDate.parse(stored))
    return line(date_words(PartialDate.parse(figures)), quoted(words.removesuffix('"'), _LONGEST))


def _named(one: Line, known: Known) -> str:
    """Name the record of a line by what a person knows it by."""
    # The number of a case stands before it already, where steps of several cases are listed.
    if one.record_kind == PersonName.subject or (one.record_kind == Case.subject and not isinstance(known, Dossier)):
        return ""
    return record_words(one.record_id, known) if one.record_id else ""


@cache
def _type_of(kind: type[Record], field: str) -> Any:  # noqa: ANN401  (a type, plain or generic)
    """Return the type of a record's field without None and without what Annotated adds."""
    found: Any = kind.model_fields[field].annotation if field in kind.model_fields else str
    while get_origin(found) in (Union, UnionType, Annotated):
        found = next(part for part in get_args(found) if part is not type(None))
    return found


KINDS: Final[dict[str, type[Record]]] = {
    kind.subject: kind
    for kind in (
        Case,
        SoughtPerson,
        PersonName,
        Relative,
        Enquirer,
        IdentityDocument,
        Witness,
        Consent,
        DisclosureRule,
        Statement,
        Registration,
        Talk,
        Note,
        CaseBatchLink,
        Remains,
        CaseRemains,
        RemainsInBatch,
        RemainsRelation,
        CustodyMove,
        ReferenceSample,
        SampleStep,
        Batch,
        MailRun,
        OfficeTemplate,
        IdentificationStage,
        Comparison,
        ComparisonSample,
        Decision,
        DecisionGround,
        DecisionRemains,
        Notification,
        Handover,
        HandoverRemains,
        Effects,
        Letter,
        FrozenPaper,
        Task,
        Source,
        Figure,
        Attachment,
        PhoneLine,
        NotDuplicate,
        ListDecision,
        Office,
        Disposal,
    )
}
"""Every kind of record of which the history has lines; a kind that is missing here is shown raw."""
ACTIONS: Final = (
    QT_TRANSLATE_NOOP("Actions", "open the case"),
    QT_TRANSLATE_NOOP("Actions", "read the case"),
    QT_TRANSLATE_NOOP("Actions", "find the case by a search"),
    QT_TRANSLATE_NOOP("Actions", "close the case"),
    QT_TRANSLATE_NOOP("Actions", "reopen the case"),
    QT_TRANSLATE_NOOP("Actions", "suspend the case"),
    QT_TRANSLATE_NOOP("Actions", "resume the case"),
    QT_TRANSLATE_NOOP("Actions", "write a note"),
    QT_TRANSLATE_NOOP("Actions", "change a note"),
    QT_TRANSLATE_NOOP("Actions", "change a task"),
    QT_TRANSLATE_NOOP("Actions", "tell two cases apart"),
    QT_TRANSLATE_NOOP("Actions", "decide on a row of a list"),
    QT_TRANSLATE_NOOP("Actions", "merge two cases"),
    QT_TRANSLATE_NOOP("Actions", "ask the questions of a weak decision"),
    QT_TRANSLATE_NOOP("Actions", "correct the details"),
    QT_TRANSLATE_NOOP("Actions", "add a name"),
    QT_TRANSLATE_NOOP("Actions", "correct a name"),
    QT_TRANSLATE_NOOP("Actions", "add a relative"),
    QT_TRANSLATE_NOOP("Actions", "change a relative"),
    QT_TRANSLATE_NOOP("Actions", "record a statement"),
    QT_TRANSLATE_NOOP("Actions", "change the state of a statement"),
    QT_TRANSLATE_NOOP("Actions", "judge a statement"),
    QT_TRANSLATE_NOOP("Actions", "record a paper of the person"),
    QT_TRANSLATE_NOOP("Actions", "correct a paper of the person"),
    QT_TRANSLATE_NOOP("Actions", "record a witness"),
    QT_TRANSLATE_NOOP("Actions", "correct a witness"),
    QT_TRANSLATE_NOOP("Actions", "record a source"),
    QT_TRANSLATE_NOOP("Actions", "change a source"),
    QT_TRANSLATE_NOOP("Actions", "record a registration"),
    QT_TRANSLATE_NOOP("Actions", "change a registration"),
    QT_TRANSLATE_NOOP("Actions", "record a talk"),
    QT_TRANSLATE_NOOP("Actions", "correct a talk"),
    QT_TRANSLATE_NOOP("Actions", "keep a promise"),
    QT_TRANSLATE_NOOP("Actions", "set a task"),
    QT_TRANSLATE_NOOP("Actions", "finish a task"),
    QT_TRANSLATE_NOOP("Actions", "record a step of the identification"),
    QT_TRANSLATE_NOOP("Actions", "record a decision"),
    QT_TRANSLATE_NOOP("Actions", "change a decision"),
    QT_TRANSLATE_NOOP("Actions", "record the result of a comparison"),
    QT_TRANSLATE_NOOP("Actions", "record who told the family"),
    QT_TRANSLATE_NOOP("Actions", "record what became of a decision"),
    QT_TRANSLATE_NOOP("Actions", "replace a decision"),
    QT_TRANSLATE_NOOP("Actions", "retract a decision"),
    QT_TRANSLATE_NOOP("Actions", "record that the person returned alive"),
    QT_TRANSLATE_NOOP("Actions", "record a handover"),
    QT_TRANSLATE_NOOP("Actions", "record personal belongings"),
    QT_TRANSLATE_NOOP("Actions", "hand over personal belongings"),
    QT_TRANSLATE_NOOP("Actions", "link a batch"),
    QT_TRANSLATE_NOOP("Actions", "change a link"),
    QT_TRANSLATE_NOOP("Actions", "record remains"),
    QT_TRANSLATE_NOOP("Actions", "change remains"),
    QT_TRANSLATE_NOOP("Actions", "tie remains to a case"),
    QT_TRANSLATE_NOOP("Actions", "change why remains concern the case"),
    QT_TRANSLATE_NOOP("Actions", "record with which transfer remains came"),
    QT_TRANSLATE_NOOP("Actions", "change with which transfer remains came"),
    QT_TRANSLATE_NOOP("Actions", "relate remains"),
    QT_TRANSLATE_NOOP("Actions", "change a relation of remains"),
    QT_TRANSLATE_NOOP("Actions", "record a move of remains"),
    QT_TRANSLATE_NOOP("Actions", "add a sample"),
    QT_TRANSLATE_NOOP("Actions", "change a sample"),
    QT_TRANSLATE_NOOP("Actions", "record a step of a sample"),
    QT_TRANSLATE_NOOP("Actions", "print a letter"),
    QT_TRANSLATE_NOOP("Actions", "print the recorded letter again"),
    QT_TRANSLATE_NOOP("Actions", "know a letter by its code"),
    QT_TRANSLATE_NOOP("Actions", "find that a code is not a letter's"),
    QT_TRANSLATE_NOOP("Actions", "save a copy in clear"),
    QT_TRANSLATE_NOOP("Actions", "print a letter again that no longer holds"),
    QT_TRANSLATE_NOOP("Actions", "save a copy in clear of a letter that no longer holds"),
    QT_TRANSLATE_NOOP("Actions", "print an envelope or a label"),
    QT_TRANSLATE_NOOP("Actions", "save an envelope or a label in clear"),
    QT_TRANSLATE_NOOP("Actions", "wrong passphrase at the release of a letter"),
    QT_TRANSLATE_NOOP("Actions", "begin a mailing"),
    QT_TRANSLATE_NOOP("Actions", "end a mailing"),
    QT_TRANSLATE_NOOP("Actions", "save the letters of a mailing in clear"),
    QT_TRANSLATE_NOOP("Actions", "print the letters of a mailing"),
    QT_TRANSLATE_NOOP("Actions", "add a document"),
    QT_TRANSLATE_NOOP("Actions", "change a document"),
    QT_TRANSLATE_NOOP("Actions", "open a document"),
    QT_TRANSLATE_NOOP("Actions", "save a copy of a document in clear"),
    QT_TRANSLATE_NOOP("Actions", "encrypt the documents anew"),
    QT_TRANSLATE_NOOP("Actions", "record what became of a letter"),
    QT_TRANSLATE_NOOP("Actions", "withdraw a letter"),
    QT_TRANSLATE_NOOP("Actions", "load reported claims"),
    QT_TRANSLATE_NOOP("Actions", "record a reported transfer"),
    QT_TRANSLATE_NOOP("Actions", "add a claim"),
    QT_TRANSLATE_NOOP("Actions", "correct a claim"),
    QT_TRANSLATE_NOOP("Actions", "judge a claim"),
    QT_TRANSLATE_NOOP("Actions", "remove a claim"),
    QT_TRANSLATE_NOOP("Actions", "record a running total"),
    QT_TRANSLATE_NOOP("Actions", "change a batch"),
    QT_TRANSLATE_NOOP("Actions", "remove a reported transfer"),
    QT_TRANSLATE_NOOP("Actions", "record an answer on consent"),
    QT_TRANSLATE_NOOP("Actions", "record what must not be told"),
    QT_TRANSLATE_NOOP("Actions", "end a rule on what must not be told"),
    QT_TRANSLATE_NOOP("Actions", "record that a relative asks for another person"),
    QT_TRANSLATE_NOOP("Actions", "record that two relatives are one person"),
    QT_TRANSLATE_NOOP("Actions", "note what holds of a person in every case"),
    QT_TRANSLATE_NOOP("Actions", "load telephone lines"),
    QT_TRANSLATE_NOOP("Actions", "add a telephone line"),
    QT_TRANSLATE_NOOP("Actions", "change a telephone line"),
    QT_TRANSLATE_NOOP("Actions", "check a telephone line"),
    QT_TRANSLATE_NOOP("Actions", "remove a telephone line"),
    QT_TRANSLATE_NOOP("Actions", "sweep files of documents"),
    QT_TRANSLATE_NOOP("Actions", "create the vault"),
    QT_TRANSLATE_NOOP("Actions", "unlock the vault"),
    QT_TRANSLATE_NOOP("Actions", "lock the vault"),
    QT_TRANSLATE_NOOP("Actions", "change the office's details"),
    QT_TRANSLATE_NOOP("Actions", "change the logo of the letterhead"),
    QT_TRANSLATE_NOOP("Actions", "write a letter template"),
    QT_TRANSLATE_NOOP("Actions", "use an earlier letter template"),
    QT_TRANSLATE_NOOP("Actions", "go back to the shipped letter template"),
    QT_TRANSLATE_NOOP("Actions", "take over letter templates"),
    QT_TRANSLATE_NOOP("Actions", "export the letter templates"),
    QT_TRANSLATE_NOOP("Actions", "export the history in clear"),
    QT_TRANSLATE_NOOP("Actions", "export a list of cases in clear"),
    QT_TRANSLATE_NOOP("Actions", "export a case in clear"),
    QT_TRANSLATE_NOOP("Actions", "export the claims in clear"),
)
"""What services call their steps; a step that is missing here is shown in English."""
