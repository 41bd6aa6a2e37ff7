"""Lawful disposal of a closed case: its values are destroyed, and a certificate says what, why and what still holds it.

It cannot be taken back. Backups are not touched: they are files elsewhere, listed so that somebody removes them.
"""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from uuid import UUID

from casetracker import terms
from casetracker.casework.disposal import Disposal, DisposalGround, counted, require_disposable
from casetracker.casework.dossier import Dossier
from casetracker.casework.errors import QT_TRANSLATE_NOOP, ForTheCaseworker
from casetracker.casework.paper_language import PaperLanguage
from casetracker.letters import disposal_certificate
from casetracker.services import attachments, backups, journal
from casetracker.services.desk import Desk
from casetracker.storage import disposal as storage
from casetracker.storage import history, schema
from casetracker.storage.lookups import NothingFound, one_of
from casetracker.vault.errors import VaultRefused

DISPOSED: Final = QT_TRANSLATE_NOOP("Actions", "dispose of a case")
PRINTED: Final = QT_TRANSLATE_NOOP("Actions", "print the certificate of a disposal")


@dataclass(frozen=True, slots=True)
class Stays:
    """Where a person may still be found after the disposal."""

    backups: tuple[Path, ...] = ()
    """Folders of backups that were made while the case was there."""
    elsewhere: tuple[str, ...] = ()
    """Names of further backups that the history knows of: on a stick, or removed since."""
    remains: int = 0
    """Records of remains that were considered in the case; they belong to no case, and stay."""
    reasons: int = 0
    """Lines of an earlier version of the program whose reason the chain itself holds."""
    purged: bool = True
    """The file was written anew, so that no page holds what was deleted."""


@dataclass(frozen=True, slots=True)
class Certificate:
    """What a disposal did, for the paper that is kept of it, and where the person may still be found."""

    disposal: Disposal
    stays: Stays


def what_is_lost(desk: Desk, case_id: UUID) -> Dossier:
    """Return what a disposal would destroy, to be named before it is done. Raises `NothingFound`."""
    with desk.read() as reading:
        return reading.cases.dossier(case_id)


def dispose_case(
    desk: Desk, case_id: UUID, ground: DisposalGround, approved_by: str, legal_note: str = ""
) -> Certificate:
    """Destroy everything that is recorded of a closed case, for good.

    Raises `NothingFound`, `NotClosedYet`, `KeptUntil`, `RefusedValue` where nobody approved it, or a storage error;
    then everything is as it was.
    """
    with desk.work(DISPOSED) as work:
        dossier = work.cases.dossier(case_id)
        case, opened = dossier.case, dossier.case.created_at
        closed_on = require_disposable(case, ground, desk.today())
        tombstone = Disposal(
            disposed_case=case.id,
            case_number=case.number,
            opened_on=case.opened_on,
            closed_on=closed_on,
            ground=ground,
            approved_by=approved_by,
            disposed_on=desk.today(),
            disposed_by=desk.who,
            records=0,
            legal_note=legal_note,
        )
        remains = len(dossier.remains)
        reasons = storage.reasons_in_lines(work.session.connection(), case_id)
        destroyed = work.dispose(case_id)
        tombstone.change(records=sum(destroyed.kinds.values()), destroyed=json.dumps(destroyed.kinds, sort_keys=True))
        work.add(tombstone)
        work.attachments.mark_sweepable(destroyed.files)
        work.commit()
    stays = Stays(
        tuple(one.folder for one in backups.backups_of(desk) if one.made >= opened.replace(microsecond=0)),
        _made_elsewhere(desk, tombstone),
        remains,
        reasons,
        _purged(desk),
    )
    return Certificate(tombstone, stays)


def disposals(desk: Desk) -> list[Disposal]:
    """Return the tombstones, the newest first."""
    with desk.read() as reading:
        return storage.tombstones(reading.session)


def certificate(desk: Desk, disposal_id: UUID) -> Certificate:
    """Return the certificate of an earlier disposal, with the backups that are there now. Raises `NothingFound`."""
    with desk.read() as reading:
        tombstone = one_of(reading.session, Disposal, disposal_id)
    there = (one.folder for one in backups.backups_of(desk) if one.made < tombstone.created_at)
    return Certificate(tombstone, Stays(tuple(there), _made_elsewhere(desk, tombstone)))


def certificate_paper(desk: Desk, disposal_id: UUID, language: PaperLanguage) -> bytes:
    """Return the certificate of a disposal as a PDF, and enter that it was printed.

    It is made from the tombstone, which never changes, so that it needs no copy. Raises `NothingFound`.
    """
    with desk.work(PRINTED) as work:
        tombstone = one_of(work.session, Disposal, disposal_id)
        kinds = [(_kind_words(subject, language), many) for subject, many in counted(tombstone).items()]
        paper = disposal_certificate.make(
            tombstone, sorted(kinds), office=work.office.get().name, language=language, sample=desk.sample
        )
        work.note(Disposal.subject, tombstone.id, detail=tombstone.case_number)
        work.commit()
    return paper


def _kind_words(subject: str, language: PaperLanguage) -> str:
    """Name a kind of record; one of an older version by the name of its table."""
    kinds = {kind.subject: kind for kind in schema.record_kinds()}
    return terms.record_name(kinds[subject], language.value) if subject in kinds else subject


def disposed(desk: Desk, number: str) -> Disposal:
    """Return the tombstone of the case with this number. Raises `NothingFound`."""
    found = next((one for one in disposals(desk) if one.case_number == number.strip().upper()), None)
    if found is None:
        raise NothingFound
    return found


def _made_elsewhere(desk: Desk, tombstone: Disposal) -> tuple[str, ...]:
    """Return the names of backups that were made while the case was there and do not lie at the vault's own place."""
    here = {one.folder.name for one in backups.backups_of(desk)}
    with desk.read() as reading:
        told = history.details(
            reading.session.connection(),
            backups.BACKED_UP,
            journal.part_of_history(tombstone.opened_on, tombstone.disposed_on),
        )
    return tuple(name for name in told if name not in here)


def _purged(desk: Desk) -> bool:
    """Sweep the files and write the database anew. What cannot be done now is said, and the disposal holds."""
    try:
        attachments.sweep(desk)
        return desk.database.purge()
    except (ForTheCaseworker, VaultRefused):
        return False
