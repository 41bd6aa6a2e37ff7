"""Two records side by side: which fields agree, which differ, and how much each says, in words and in bits."""

from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QWidget

from casetracker.casework.errors import ForTheCaseworker
from casetracker.casework.partial_date import PartialDate
from casetracker.matching.evidence import Agreement, Band, Evidence, Field, Finding
from casetracker.matching.likeness import Likeness
from casetracker.ui import theme
from casetracker.ui.case_words import capital, date_short, heading, line, word
from casetracker.ui.marks import Mark, Shape
from casetracker.ui.theme import Space
from casetracker.ui.widgets.mark_label import MarkLabel
from casetracker.ui.widgets.page import Rule, clear
from casetracker.ui.widgets.text import Text
from casetracker.ui.widgets.weight_bar import WeightBar

_AGREES: Final = frozenset(
    {Likeness.SAME, Likeness.SAME_SOUND, Likeness.OTHER_LANGUAGE, Likeness.SHORT_FORM, Agreement.EXACT}
)
_DIFFERS: Final = frozenset({Likeness.DIFFERENT, Agreement.DIFFERENT, Agreement.OTHER_DAY_OF_YEAR})
_MISSING: Final = frozenset({Likeness.MISSING, Agreement.MISSING})
_NARROWEST: Final = 260
_ROOM_BESIDE: Final = 560
_MUCH: Final = 8.0
_SOME: Final = 3.0
_BANDS: Final = {
    Band.STRONG: (Shape.DIAMOND, "accent"),
    Band.LIKELY: (Shape.DIAMOND_DOTTED, "accent"),
    Band.POSSIBLE: (Shape.DIAMOND_OPEN, "accent"),
    Band.NONE: (Shape.CROSS, "muted"),
}


class EvidenceTable(QWidget):
    """What speaks for one person and what against, field by field. It never says that two are one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("evidence")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(Space.TIGHT)
        self._grid.setVerticalSpacing(Space.HAIR + 2)
        self._shown: Evidence | None = None
        self._called = ("", "")
        self._stacked = False

    def show_evidence(self, evidence: Evidence | None, here: str = "", there: str = "") -> None:
        """Show the fields of two records, under what each of them is called."""
        self._shown, self._called = evidence, (here, there)
        self._arrange()

    def _arrange(self) -> None:
        """Put how a field agrees beside its values; below them where the room is narrow."""
        clear(self._grid)
        evidence, stacked = self._shown, self._stacked
        for column, share in enumerate((4, 4, 4, 0, 0) if stacked else (4, 4, 4, 5, 0)):
            self._grid.setColumnStretch(column, share)
        if evidence is None:
            return
        top = Qt.AlignmentFlag.AlignTop
        # Which way a bar points is said once, above them all.
        for title, column in zip((*self._called, self.tr("against | for")), (1, 2, 0 if stacked else 4), strict=True):
            # A number that finds no room breaks after its dashes, not within its figures.
            self._grid.addWidget(Text(title.replace("-", "-\u200b"), tone="muted"), 0, column, top)
        row = 1
        for finding in evidence.findings:
            self._grid.addWidget(Rule(), row, 0, 1, 5)
            self._grid.addWidget(Text(heading(finding.field), tone="muted"), row + 1, 0, top)
            self._grid.addWidget(Text(value_words(finding.field, finding.one)), row + 1, 1, top)
            self._grid.addWidget(Text(value_words(finding.field, finding.other)), row + 1, 2, top)
            agreement = MarkLabel(agreement_mark(finding))
            if stacked:
                self._grid.addWidget(agreement, row + 2, 1, 1, 2, top)
            else:
                self._grid.addWidget(agreement, row + 1, 3, top)
            if finding.bits:
                at = (row + 2, 0) if stacked else (row + 1, 4)
                weight = _weight(finding.bits, beside=stacked or _beside())
                if stacked:
                    weight.setStretch(1, 0)
                    weight.addStretch(1)
                self._grid.addLayout(weight, *at, top)
            row += 3
        self._grid.addWidget(Rule(), row, 0, 1, 5)
        summed = self.tr("Together: {bits}").format(bits=bits_words(evidence.bits))
        review = line(summed, capital(word(evidence.review))) if evidence.review else summed
        self._grid.addWidget(Text(review, bold=True), row + 1, 0, 1, 5)
        self.setAccessibleName(self.tr("What agrees and what differs"))
        self.setAccessibleDescription(". ".join(finding_words(one) for one in evidence.findings))

    # Qt asks

    def minimumSizeHint(self) -> QSize:
        # It is arranged for the width it is given, and asks for no more than it can do with.
        return QSize(theme.pixels(_NARROWEST), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        stacked = self.width() < theme.pixels(_ROOM_BESIDE)
        if stacked != self._stacked:
            self._stacked = stacked
            self._arrange()


def _beside() -> bool:
    return theme.print_scale() == theme.PRINT_SCALES[0]


def _weight(bits: float, *, beside: bool) -> QBoxLayout:
    """Show how much a field says: a bar, and its figure with the sign, beside each other or one below the other."""
    both = QBoxLayout(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
    both.setSpacing(Space.TIGHT if beside else 0)
    figure = Text(_signed(bits), tone="muted")
    figure.setWordWrap(False)
    figure.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    figure.setToolTip(weight_words(bits))
    both.addWidget(WeightBar(bits), 0, Qt.AlignmentFlag.AlignRight)
    both.addWidget(figure, 1)
    return both


def band_mark(band: Band) -> Mark:
    """Mark how soon somebody should look at a pair."""
    shape, tone = _BANDS[band]
    return Mark(shape, word(band), word(band), tone, ground=True)


def agreement_mark(finding: Finding) -> Mark:
    """Mark how one field agrees, with its word."""
    said = word(finding.agreement)
    if finding.agreement in _MISSING:
        return Mark(Shape.RING, said, said, "muted")
    if finding.agreement in _DIFFERS:
        return Mark(Shape.CROSS, said, said, "attention")
    if finding.agreement in _AGREES:
        return Mark(Shape.SQUARE, said, said, "accent")
    return Mark(Shape.DIAMOND_OPEN, said, said, "accent")


def finding_words(finding: Finding) -> str:
    """Say one field in one line, for whoever hears it."""
    values = [value_words(finding.field, one) for one in (finding.one, finding.other)]
    weight = weight_words(finding.bits) if finding.bits else ""
    return line(heading(finding.field), " – ".join(one or "…" for one in values), word(finding.agreement), weight)


def value_words(field: Field, value: str) -> str:
    """Write a compared value as people write it."""
    if not value:
        return ""
    if field is Field.BORN:
        try:
            return date_short(PartialDate.parse(value))
        except ForTheCaseworker:
            return value
    if field is Field.UNIT:
        return value
    return " ".join("-".join(capital(part) for part in one.split("-")) for one in value.split())


def weight_words(bits: float) -> str:
    """Say how much a field speaks for one person or against it, with the number of bits."""
    if bits >= _MUCH:
        said = QCoreApplication.translate("EvidenceTable", "speaks strongly for one person")
    elif bits >= _SOME:
        said = QCoreApplication.translate("EvidenceTable", "speaks for one person")
    elif bits > 0:
        said = QCoreApplication.translate("EvidenceTable", "speaks a little for one person")
    elif bits > -_SOME:
        said = QCoreApplication.translate("EvidenceTable", "speaks a little against it")
    else:
        said = QCoreApplication.translate("EvidenceTable", "speaks against it")
    return line(said, bits_words(bits))


def bits_words(bits: float) -> str:
    """Write a weight with its sign: +13.5 bits."""
    return QCoreApplication.translate("EvidenceTable", "{weight} bits").format(weight=_signed(bits))


def _signed(bits: float) -> str:
    return f"{'+' if bits >= 0 else '−'}{QLocale().toString(abs(bits), 'f', 1)}"
