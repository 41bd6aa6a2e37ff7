"""The templates: one file a kind and language, resources/letters/<language>/<kind>.letter, or the office's own text.

A lawyer can read one: front matter says what the paper may state and needs, then come its words. The words that close
every letter (as of, rights, support, the warning about money) stand once, in closing.letter.
"""

from collections.abc import Mapping
from functools import cache, lru_cache
from pathlib import Path
from typing import Final

from casetracker import resources
from casetracker.casework.errors import QT_TRANSLATE_NOOP, ForTheCaseworker
from casetracker.casework.paper_kinds import LetterKind
from casetracker.casework.paper_language import PaperLanguage
from casetracker.letters.office_versions import read_own
from casetracker.letters.template import CLOSING, Template
from casetracker.letters.template_file import read, text_of, wants_closing, with_closing

_KEPT: Final = 128
"""Texts that are kept read: every paper in three languages, and some that were just edited."""


class NoSuchTemplate(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP(
        "Errors", "There is no template for {kind} in this language ({language}). Choose another language or letter."
    )


def load(kind: LetterKind, language: PaperLanguage, own: Mapping[str, str] | None = None) -> Template:
    """Return the template of a paper: the office's own where it has one in use, else the shipped one.

    `own` are the office's texts in this language by kind, the closing words among them; whoever calls has read them
    from the vault. Raises `NoSuchTemplate`, or `TemplateRefused` where a text can no longer be used.
    """
    texts = own or {}
    return _chosen(kind.value, language, texts.get(kind.value, ""), texts.get(CLOSING, ""))


def shipped_text(kind: str, language: PaperLanguage) -> str:
    """Return the text of the shipped file of a paper or of the closing words; raises `NoSuchTemplate`."""
    return text_of(_file(kind, language))


def shipped(kind: str, language: PaperLanguage) -> Template:
    """Return what ships with the program, the closing words included; raises as `load`."""
    return _shipped(_file(kind, language))


def shipped_kinds(language: PaperLanguage) -> list[str]:
    """Return the kinds that have a shipped template in a language, the closing words last."""
    there = {file.stem for file in resources.path("letters", language.value).glob("*.letter")}
    return [kind for kind in (*LetterKind, CLOSING) if kind in there]


def proposed(text: str, kind: str, language: PaperLanguage, own: Mapping[str, str] | None = None) -> Template:
    """Read a text that an office proposes for a paper, under the closing words in use.

    Raises `TemplateRefused` with all problems, and `NoSuchTemplate`.
    """
    return _own(kind, language, text, (own or {}).get(CLOSING, ""))


def all() -> list[Template]:  # noqa: A001  (read as templates.all())
    """Load every shipped template, by language and kind; raises `TemplateRefused` for the first broken one."""
    files = sorted(resources.path("letters").glob("*/*.letter"))
    return [_shipped(file) for file in files if file.stem != CLOSING]


def _file(kind: str, language: PaperLanguage) -> Path:
    file = resources.path("letters", language.value, f"{kind}.letter")
    if not file.is_file():
        raise NoSuchTemplate(kind=kind, language=language.value)
    return file


@lru_cache(maxsize=_KEPT)
def _chosen(kind: str, language: PaperLanguage, text: str, closing: str) -> Template:
    if text:
        return _own(kind, language, text, closing)
    template = shipped(kind, language)
    return _with_closing(template, language, closing)


def _own(kind: str, language: PaperLanguage, text: str, closing: str) -> Template:
    template = read_own(text, f"{language.value}/{kind}.letter", shipped(kind, language))
    return _with_closing(template, language, closing)


def _with_closing(template: Template, language: PaperLanguage, closing: str) -> Template:
    """Put the office's closing words, or the shipped ones, under a paper that ends with them."""
    if not wants_closing(template):
        return template
    words = shipped(CLOSING, language)
    if closing:
        words = read_own(closing, f"{language.value}/{CLOSING}.letter", words)
    return with_closing(template, words, f"{language.value}/{template.kind}.letter")


@cache
def _shipped(file: Path) -> Template:
    return read(file)
