"""Paragraphs that are parsed and broken into lines once, however often a paper is measured or made.

Most of what a letter says stands in the next letter too, and a paper is measured before it is drawn. Parsing and
breaking take a third of the time of making one; what was broken is kept for the paragraphs used last.
"""

from functools import lru_cache
from typing import Any, Final, Self

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Paragraph

from casetracker.casework.paper_language import PaperLanguage
from casetracker.letters import fonts
from casetracker.letters.tags import Role, artifact, words

_KEPT: Final = 600
"""Paragraphs: the words of all kinds of letters in one language, twice over."""

_BROKEN: Final = ("width", "height", "blPara", "_wrapWidths")
"""What ReportLab's paragraph knows of itself once it was measured."""


class Lines(Paragraph):
    """A paragraph that remembers its lines for every width it was measured at."""

    def __init__(self, *parts: Any, **options: Any) -> None:
        super().__init__(*parts, **options)
        self._broken: dict[float, dict[str, Any]] = {}
        self._parted: dict[float, Any] = {}
        self._drawn: dict[tuple[float, PaperLanguage | None], tuple[str, ...]] = {}
        # A part of a paragraph that a page tore has no text of its own, only words that were broken already.
        torn = parts[0] is None
        whole = [] if torn else self.frags
        self._text = "".join(one.text for one in whole) + (self.bulletText or "")
        self._faces = sorted(
            {one.fontName for one in whole} | ({self.style.bulletFontName} if self.bulletText else set())
        )
        self._says = torn or bool(self._text.strip())

    def again(self) -> Self:
        """Return one to be placed anew that shares what was parsed and broken."""
        placed = type(self).__new__(type(self))
        vars(placed).update(vars(self))
        return placed

    def _draw_words(self) -> None:
        """Draw the words, or write again what was written for them before: in files that begin alike it is the same."""
        canvas = vars(self.canv)
        language, code, place = canvas.get("language"), canvas["_code"], (self.width, canvas.get("language"))
        if place in self._drawn:
            for name in self._faces:
                fonts.face(name).use(canvas["_doc"])
            code.extend(self._drawn[place])
            return
        begun = len(code)
        super().draw()
        if language and self._faces and all(fonts.face(name).covers(self._text, language) for name in self._faces):
            self._drawn[place] = tuple(code[begun:])

    # ReportLab asks

    def draw(self) -> None:
        whole = vars(self)["blPara"]
        if self.width not in self._parted:
            self._parted[self.width] = _parted(whole)
        vars(self)["blPara"] = self._parted[self.width]
        role = Role.ITEM if self.bulletText else vars(self.style).get("role", Role.PARAGRAPH)
        with words(self.canv, role) if self._says else artifact(self.canv):
            self._draw_words()
        vars(self)["blPara"] = whole

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        known = self._broken.get(available_width)
        if known is None:
            super().wrap(available_width, available_height)
            known = self._broken[available_width] = {name: vars(self)[name] for name in _BROKEN}
        vars(self).update(known)
        return self.width, self.height


def _parted(broken: Any) -> Any:  # noqa: ANN401  (ReportLab's own)
    """End every line but the last with a space that nobody sees; else readers join the words on both sides of it."""
    if len(broken.lines) < 2:
        return broken
    *before, last = broken.lines
    if broken.kind:
        lines = [one.clone(words=[*one.words[:-1], _spaced(one.words[-1])]) if one.words else one for one in before]
    else:
        lines = [(room, [*said[:-1], f"{said[-1]} "] if said else said) for room, said in before]
    return broken.clone(lines=[*lines, last])


def _spaced(fragment: Any) -> Any:  # noqa: ANN401
    return fragment if fragment.text.endswith(" ") else fragment.clone(text=f"{fragment.text} ")


def lines(markup: str, style: ParagraphStyle, bullet: str | None = None) -> Lines:
    """Return a paragraph of escaped markup. The style is one of `styles`, which makes each only once."""
    return _parsed(markup, style, bullet).again()


@lru_cache(_KEPT)
def _parsed(markup: str, style: ParagraphStyle, bullet: str | None) -> Lines:
    return Lines(markup, style, bulletText=bullet)
