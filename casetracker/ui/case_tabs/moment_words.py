"""How a mark on the line of a search reads: what it is, how sure, and who said it or to whom it went."""

from collections.abc import Iterable
from typing import TypeVar
from uuid import UUID

from casetracker.casework.dossier import Dossier
from casetracker.casework.record import Record
from casetracker.casework.timeline import Moment, MomentKind
from casetracker.ui.case_words import body_name, kin, line, quoted, shortened, word

LONGEST_LABEL = 60
Kind = TypeVar("Kind", bound=Record)


def moment_words(dossier: Dossier, one: Moment, *, for_family: bool = False) -> str:
    """Word a moment of a case. What a lead rests on is not for a family's eyes."""
    said_by = "" if for_family and one.kind is MomentKind.TRANSFER_REPORTED else one.said_by
    return line(_what(dossier, one), said_by if one.kind is not MomentKind.STATEMENT else "")


def _what(dossier: Dossier, one: Moment) -> str:
    match one.kind:
        case MomentKind.REGISTERED:
            there = _by_id(dossier.registrations, one.record_id)
            return line(body_name(there), there.number) if there else word(one.kind)
        case MomentKind.STATEMENT:
            said = _by_id(dossier.statements, one.record_id)
            return shortened(f"{one.said_by}: {quoted(said.wording)}" if said else one.said_by, LONGEST_LABEL)
        case MomentKind.TRANSFER_REPORTED:
            link = _by_id(dossier.links, one.record_id)
            return line(word(one.kind), word(link.strength)) if link else word(one.kind)
        case MomentKind.STAGE:
            stage = _by_id(dossier.stages, one.record_id)
            return word(stage.kind) if stage else word(one.kind)
        case MomentKind.DECISION:
            decision = _by_id(dossier.decisions, one.record_id)
            return line(word(one.kind), word(decision.state)) if decision else word(one.kind)
        case MomentKind.COMPARISON:
            result = _by_id(dossier.comparisons, one.record_id)
            return line(word(one.kind), word(result.result)) if result else word(one.kind)
        case MomentKind.SAMPLE:
            step = _by_id(dossier.sample_steps, one.record_id)
            return line(word(one.kind), word(step.state)) if step else word(one.kind)
        case MomentKind.TALK:
            talk = _by_id(dossier.talks, one.record_id)
            return line(_with(dossier, one, talk.relative_id), word(talk.channel)) if talk else word(one.kind)
        case MomentKind.TOLD:
            told = _by_id(dossier.notifications, one.record_id)
            return _with(dossier, one, told.relative_id) if told else word(one.kind)
        case MomentKind.LETTER:
            letter = _by_id(dossier.letters, one.record_id)
            return line(word(letter.kind, short=True), _name(dossier, letter.relative_id)) if letter else word(one.kind)
        case _:
            return line(word(one.kind), one.detail if one.kind is MomentKind.HANDOVER else "")


def _with(dossier: Dossier, one: Moment, relative_id: UUID | None) -> str:
    """Say what it was and with which relative, where one is recorded."""
    return line(word(one.kind), _name(dossier, relative_id))


def _name(dossier: Dossier, relative_id: UUID | None) -> str:
    relative = _by_id(dossier.relatives, relative_id) if relative_id else None
    return kin(dossier, relative) if relative else ""


def _by_id(records: Iterable[Kind], record_id: UUID) -> Kind | None:
    return next((one for one in records if one.id == record_id), None)
