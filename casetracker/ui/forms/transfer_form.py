"""A reported transfer, entered from a page in one go: its day, the page, and what the page says."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, ClassVar, Final

from PySide6.QtWidgets import QWidget

from casetracker.casework.batches import Batch, BatchKind, ClaimKind, Figure
from casetracker.casework.paper_language import PaperLanguage
from casetracker.casework.sources import Source
from casetracker.services import claims
from casetracker.ui.case_words import date_words, label, line, word
from casetracker.ui.forms.claim_rows import ClaimsEntry
from casetracker.ui.forms.date_entries import DateEntry
from casetracker.ui.forms.entries import Choice, ChoiceEntry, LineEntry, PickEntry
from casetracker.ui.forms.record_form import RecordForm, Told
from casetracker.ui.widgets.text import Text
from casetracker.ui.workplace import Workplace

_PAGE: Final = ("title", "address", "publisher", "published_on")
_BATCH: Final = ("kind", "happened_on", "place", "facilitator")
_OF_KIND: Final = {
    BatchKind.ANNOUNCED: ClaimKind.ANNOUNCED_IN_ADVANCE,
    BatchKind.OFFERED: ClaimKind.OFFER,
    BatchKind.OFFER_NOT_CARRIED_OUT: ClaimKind.OFFER,
    BatchKind.TOTAL_OVER_DAYS: ClaimKind.TOTAL_OVER_DAYS,
}
"""What a page does with its numbers, where nothing else is chosen."""
CLAIM_KINDS: Final = tuple(one for one in ClaimKind if one is not ClaimKind.RUNNING_TOTAL)


class TransferForm(RecordForm):
    """Records a batch with the page and its claims; with `batch`, what a further page says of it."""

    kind: ClassVar = "transfer"

    def __init__(
        self,
        workplace: Workplace,
        speakers: Sequence[str] = (),
        batch: Batch | None = None,
        parent: QWidget | None = None,
    ) -> None:
        self._speakers = speakers
        self._batch = batch
        super().__init__(workplace, None, batch.id if batch else None, parent)

    def title(self) -> str:
        return self.tr("Add claims from a page") if self._batch else self.tr("Enter a transfer")

    def explanation(self) -> str:
        return self.tr(
            "What a page says is recorded as said, by whom, in whose words. An empty number means that none was given; "
            "0 means that “none” was said."
        )

    def build(self) -> None:
        if self._batch is None:
            self._build_batch()
        else:
            self.section("")
            self.place(Text(line(date_words(self._batch.happened_on), self._batch.number), bold=True))
        self.section(self.tr("The page"))
        self.row(
            ("publisher", label(Source, "publisher"), LineEntry()),
            ("published_on", label(Source, "published_on"), DateEntry()),
        )
        self.row(
            ("address", label(Source, "address"), LineEntry()),
            ("title", label(Source, "title"), LineEntry(), self.tr("Without one, the publisher names the page.")),
        )
        self.section(self.tr("What it says"))
        self.row(("claims", self.tr("Each claim apart: who said which number"), ClaimsEntry(self._speakers)))
        as_the_entry = Choice("", self.tr("as the entry above says"), None)
        kinds = [as_the_entry, *(Choice(one.value, word(one), one) for one in CLAIM_KINDS)]
        languages = [Choice("", self.tr("not recorded"), "")]
        languages += [Choice(one.value, word(one), one.value) for one in PaperLanguage]
        self.row(
            ("claim_kind", label(Figure, "kind"), PickEntry(kinds)),
            ("quote_language", label(Figure, "quote_language"), PickEntry(languages)),
        )

    def _build_batch(self) -> None:
        self.section(self.tr("What was reported"))
        self.row(
            ("happened_on", label(Batch, "happened_on"), DateEntry(), self.tr("A day, a month, or about")),
            ("kind", label(Batch, "kind"), ChoiceEntry(BatchKind, word, BatchKind.TRANSFER)),
        )
        self.row(
            ("place", label(Batch, "place"), LineEntry()),
            (
                "facilitator",
                label(Batch, "facilitator"),
                LineEntry(),
                self.tr("Whoever was present verifies neither numbers nor identity."),
            ),
        )

    def work(self, told: Told) -> Callable[[], object]:
        desk = self.workplace.desk
        page = {name: told[name] for name in _PAGE} | {"retrieved_on": desk.today()}
        kind = self._batch.kind if self._batch else told["kind"]
        chosen = told["claim_kind"] or _OF_KIND.get(kind, ClaimKind.ANNOUNCEMENT)
        said = [_said(one, chosen, told["quote_language"]) for one in told["claims"]]
        if self._batch is not None:
            return partial(claims.add_claims, desk, self._batch.id, page, said)
        return partial(claims.record_transfer, desk, {name: told[name] for name in _BATCH}, page, said)


def _said(claim: dict[str, Any], kind: ClaimKind, language: str) -> dict[str, Any]:
    if claim["count"] is None and kind is ClaimKind.ANNOUNCEMENT:
        kind = ClaimKind.WITHOUT_NUMBER
    return claim | {"kind": kind, "quote_language": language if claim["qualifier"] else ""}
