"""The photograph for the public notice: the one that is marked as showing the person, where the family allowed it."""

import hashlib
from datetime import date
from uuid import UUID

from casetracker import terms
from casetracker.casework.attachments import Attachment, photo_to_publish
from casetracker.casework.certainty import Fact, Level
from casetracker.casework.dossier import Dossier
from casetracker.casework.errors import ForTheCaseworker
from casetracker.casework.outputs import Output, require_basis
from casetracker.casework.paper_language import PaperLanguage
from casetracker.letters.portrait import Photo, portrait_of
from casetracker.services.attachments import content_for_paper
from casetracker.services.desk import Desk


def public_photo(desk: Desk, dossier: Dossier, language: PaperLanguage, named: str = "") -> Photo | None:
    """Return the photo as it is printed; None where nobody allowed it, somebody refused it, or there is none.

    `named` is the name that stands on the notice, if one does. It stays in memory: no file is written. Raises
    `PhotoUnreadable`, `AttachmentMissing` or `AttachmentDamaged`.
    """
    found = photo_to_publish(dossier.attachments)
    answer = _allowed(dossier, desk.today())
    if found is None or answer is None:
        return None
    jpeg = portrait_of(content_for_paper(desk, found.id))
    what = terms.field_name(Attachment, "shows_sought", language.value)
    alt = f"{what[:1].upper()}{what[1:]}: {named}" if named else what[:1].upper() + what[1:]
    rests_on = (found.id, *answer)
    return Photo(jpeg, alt, Fact(hashlib.sha256(jpeg).hexdigest(), Level.NOTHING, rests_on=rests_on))


def _allowed(dossier: Dossier, today: date) -> tuple[UUID, ...] | None:
    try:
        answer = require_basis(Output.PHOTO_PUBLISHED, dossier.consents, None, today)
    except ForTheCaseworker:
        return None
    return (answer.id,) if answer else ()
