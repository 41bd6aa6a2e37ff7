"""Paragraphs that are parsed and broken into lines once, however often a paper is measured or made.

Most of what a letter says stands in the next letter too, and a paper is measured before it is drawn. Parsing and
breaking take a third of the time of making one; what was broken is kept for the paragraphs used last.
"""

from functools import lru_cache
from typing import Any, Final, Self

from reportlab.lib.rl_accel import fp_str
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph

from casetracker.casework.paper_language import PaperLanguage
from casetracker.letters import fonts
from casetracker.letters.tags import Role, artifact, words

_KEPT: Final = 600
"""Paragraphs: the words of all kinds of letters in one language, twice over."""

_WAYS: Final = 8
"""In which one paragraph is kept as it was written."""

_BROKEN: Final = ("width", "height", "blPara", "_wrapWidths")
"""What ReportLab's paragraph knows of itself once it was measured."""


class Lines(Paragraph):
    """A paragraph that remembers its lines for every width it was measured at."""

    def __init__(self, *parts: Any, **options: Any) -> None:
        super().__init__(*parts, **options)
        self._broken: dict[float, dict[str, Any]] = {}
        self._parted: dict[float, Any] = {}
        self._drawn: dict[tuple[float, object], str] = {}
        self._covered: dict[PaperLanguage, bool] = {}
        # A part of a paragraph that a page tore has no text of its own, only words that were broken already.
        torn = parts[0] is None
        whole = [] if torn else self.frags
        self._text = "".join(one.text for one in whole) + (self.bulletText or "")
        self._faces = sorted(
            {one.fontName for one in whole} | ({self.style.bulletFontName} if self.bulletText else set())
        )
        self._says = torn or bool(self._text.strip())
        bold = all(face.endswith("-Bold") for face in self._faces)
        said = self._role is Role.PARAGRAPH and bool(self._text) and (bold or self._text.endswith(":"))
        self.leads = said or self._role is Role.HEADING
        """Whether it is nothing without what stands below it: a heading, bold words, or words before a colon."""

    def again(self) -> Self:
        """Return one to be placed anew that shares what was parsed and broken."""
        placed = type(self).__new__(type(self))
        vars(placed).update(vars(self))
        return placed

    def _codes(self, page: dict[str, Any]) -> object:
        """Return what the written words depend on, or None where they are not to be kept.

        Signs of the alphabet have the same codes in every file of a language; others get theirs as they come.
        """
        language = page.get("language")
        if language is None or not self._faces:
            return None
        if language not in self._covered:
            self._covered[language] = all(fonts.face(name).covers(self._text, language) for name in self._faces)
        if self._covered[language]:
            return language
        if len(self._faces) > 1:
            return None
        [(part, codes), *more] = fonts.face(self._faces[0]).splitString(self._text, page["_doc"])
        return None if part or more else (language, codes)

    @property
    def _role(self) -> Role:
        role: Role = Role.ITEM if self.bulletText else vars(self.style).get("role", Role.PARAGRAPH)
        return role

    # ReportLab asks

    def drawOn(self, canvas: Canvas, x: float, y: float, _sW: float = 0) -> None:
        """Draw the paragraph, or write again what was written for it: with the same codes it is the same."""
        page = vars(canvas)
        known = self._drawn.get((self.width, self._codes(page)))
        if known is None:
            above: Any = super()
            above.drawOn(canvas, x, y, _sW)
            return
        for name in self._faces:
            fonts.face(name).use(page["_doc"])
        # What was written before changes nothing that the canvas knows, so it need not remember its state.
        page["_code"] += ("q", f"1 0 0 1 {fp_str(x, y)} cm")
        with words(canvas, self._role) if self._says else artifact(canvas):
            page["_code"].append(known)
        page["_code"].append("Q")

    def draw(self) -> None:
        whole = vars(self)["blPara"]
        if self.width not in self._parted:
            self._parted[self.width] = _parted(whole)
        vars(self)["blPara"] = self._parted[self.width]
        page = vars(self.canv)
        codes, code = self._codes(page), page["_code"]
        with words(self.canv, self._role) if self._says else artifact(self.canv):
            begun = len(code)
            super().draw()
        if codes is not None:
            if len(self._drawn) >= _WAYS:
                self._drawn.clear()
            self._drawn[self.width, codes] = "\n".join(code[begun:-1])
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
        lines = [one.clone(words=_spaced(one.words)) if one.words else one for one in before]
    else:
        lines = [(room, [*said[:-1], _parting(said[-1])] if said else said) for room, said in before]
    return broken.clone(lines=[*lines, last])


def _spaced(fragments: list[Any]) -> list[Any]:
    said, last = "".join(one.text for one in fragments), fragments[-1]
    return fragments if _parting(said) == said else [*fragments[:-1], last.clone(text=f"{last.text} ")]


def _parting(text: str) -> str:
    """End a line's words with a space; a word that goes on after its hyphen stays one word."""
    return text if text.endswith(" ") or (text[-1:] == "-" and text[-2:-1].isalpha()) else f"{text} "


def lines(markup: str, style: ParagraphStyle, bullet: str | None = None) -> Lines:
    """Return a paragraph of escaped markup. The style is one of `styles`, which makes each only once."""
    return _parsed(markup, style, bullet).again()


@lru_cache(_KEPT)
def _parsed(markup: str, style: ParagraphStyle, bullet: str | None) -> Lines:
    return Lines(markup, style, bulletText=bullet)
