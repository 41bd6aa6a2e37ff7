"""Paragraphs that are parsed and broken into lines once, however often a paper is measured or made.

Most of what a letter says stands in the next letter too, and a paper is measured before it is drawn. Parsing and
breaking take a third of the time of making one; what was broken is kept for the paragraphs used last.
"""

import copy
from functools import lru_cache
from typing import Any, Final, Self

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Paragraph

_KEPT: Final = 600
"""Paragraphs: the words of all kinds of letters in one language, twice over."""

_BROKEN: Final = ("width", "height", "blPara", "_wrapWidths")
"""What ReportLab's paragraph knows of itself once it was measured."""


class Lines(Paragraph):
    """A paragraph that remembers its lines for every width it was measured at."""

    def __init__(self, *parts: Any, **options: Any) -> None:
        super().__init__(*parts, **options)
        self._broken: dict[float, dict[str, Any]] = {}

    def again(self) -> Self:
        """Return one to be placed anew that shares what was parsed and broken."""
        return copy.copy(self)

    # ReportLab asks

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        known = self._broken.get(available_width)
        if known is None:
            super().wrap(available_width, available_height)
            known = self._broken[available_width] = {name: vars(self)[name] for name in _BROKEN}
        vars(self).update(known)
        return self.width, self.height


def lines(markup: str, style: ParagraphStyle, bullet: str | None = None) -> Lines:
    """Return a paragraph of escaped markup. The style is one of `styles`, which makes each only once."""
    return _parsed(markup, style, bullet).again()


@lru_cache(_KEPT)
def _parsed(markup: str, style: ParagraphStyle, bullet: str | None) -> Lines:
    return Lines(markup, style, bulletText=bullet)
