"""The form that disposes of a closed case, in two steps, and the words of its certificate."""

from collections.abc import Callable
from functools import partial
from typing import ClassVar

from PySide6.QtCore import QCoreApplication

from casetracker import terms
from casetracker.casework.disposal import Disposal, DisposalGround, KeptUntil, counted
from casetracker.casework.dossier import Dossier
from casetracker.services import disposal
from casetracker.services.disposal import Certificate
from casetracker.ui.case_tabs.history_words import KINDS
from casetracker.ui.case_words import date_short, label, line, word
from casetracker.ui.forms.entries import ChoiceEntry, LineEntry
from casetracker.ui.forms.record_form import RecordForm, Told
from casetracker.ui.wording import language
from casetracker.ui.workplace import Workplace

translate = QCoreApplication.translate


class DisposalForm(RecordForm):
    """Names what is lost, asks on what ground and who approved it, and asks once more."""

    kind = "disposal"
    refused_at: ClassVar = {KeptUntil: "ground"}

    def __init__(self, workplace: Workplace, dossier: Dossier) -> None:
        self._dossier = dossier
        super().__init__(workplace, dossier.case.id)
        # What cannot be taken back is never the button that a hand goes to first.
        self._save.stand_back()

    def title(self) -> str:
        return self.tr("Dispose of the case {number}").format(number=self._dossier.case.number)

    def explanation(self) -> str:
        return self.tr(
            "Everything recorded of this case is destroyed for good: the person, the family, statements, documents and "
            "the letters that were printed. Only a tombstone stays, with the number, the days and the ground. This "
            "cannot be taken back. Backups are not touched: afterwards they are listed, to be removed by hand."
        )

    def verb(self) -> str:
        return self.tr("Dispose of the case")

    def build(self) -> None:
        self.section("")
        grounds = ChoiceEntry(DisposalGround, word, blank=self.tr("Choose…"))
        self.row(("ground", label(Disposal, "ground"), grounds))
        self.row(("approved_by", label(Disposal, "approved_by"), LineEntry()))
        hint = self.tr("The number of the order or of the request; no names: this line stays.")
        self.row(("legal_note", label(Disposal, "legal_note"), LineEntry(), hint))

    def work(self, told: Told) -> Callable[[], object]:
        desk = self.workplace.desk
        return partial(
            disposal.dispose_case, desk, self.case(), told["ground"], told["approved_by"], told["legal_note"]
        )

    def save(self) -> None:
        """Ask once more, naming what is lost, before anything is destroyed."""
        there = self._dossier
        lost = [
            (there.heading(), 1),
            (self.tr("Relatives"), len(there.relatives)),
            (self.tr("Statements"), len(there.statements)),
            (self.tr("Letters"), len(there.letters)),
            (self.tr("Documents"), len(there.attachments)),
        ]
        named = line(lost[0][0], *(f"{what}: {number}" for what, number in lost[1:] if number))
        if self.workplace.dialogs.confirm(
            self.tr("Destroy everything recorded of the case {number}?").format(number=there.case.number),
            named + "\n\n" + self.tr("Nothing brings it back, and nobody can read it any more."),
            self.tr("Destroy it"),
        ):
            super().save()


def certificate_words(certificate: Certificate) -> tuple[str, str]:
    """Word what a disposal did and where the person may still be found, for the screen and the office's own file."""
    made, stays = certificate.disposal, certificate.stays
    said = translate("Disposal", "The case {number} was disposed of").format(number=made.case_number)
    kinds = ", ".join(
        f"{terms.record_name(KINDS[kind], language()) if kind in KINDS else kind}: {number}"
        for kind, number in counted(made).items()
    )
    told = [
        line(word(made.ground), made.legal_note),
        line(date_short(made.disposed_on), made.disposed_by, f"{label(Disposal, 'approved_by')}: {made.approved_by}"),
        translate("Disposal", "Destroyed: {kinds}").format(kinds=kinds),
    ]
    if stays.backups or stays.elsewhere:
        places = "\n".join([*(str(place) for place in stays.backups), *stays.elsewhere])
        told.append(translate("Disposal", "These backups still hold the person; remove them:") + "\n" + places)
    if stays.remains:
        told.append(
            translate(
                "Disposal", "Records of remains that were considered stay: {count}. Look whether they name anyone."
            ).format(count=stays.remains)
        )
    if stays.reasons:
        told.append(
            translate(
                "Disposal",
                "Lines of the history whose reason an earlier version wrote into the chain: {count}. They stay.",
            ).format(count=stays.reasons)
        )
    if not stays.purged:
        told.append(
            translate(
                "Disposal",
                "The file of the vault could not be written anew, so traces may be left in it. Free some space, close "
                "other programs, and make a backup: it is written without them.",
            )
        )
    told.append(translate("Disposal", "The certificate for the file is printed from the settings."))
    return said, "\n\n".join(told)
